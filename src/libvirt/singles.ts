/**
 * The elements that libvirt reads only once in their parent, as its schema says. order.ts has those of the elements
 * whose order it knows; this is the rest. tests/libvirt/identity.test.ts compares both with the schema.
 * @see https://gitlab.com/libvirt/libvirt/-/tree/master/src/conf/schemas
 */
import { childrenOf } from './order.ts';

/** The names of the children of each element. */
const singles: Readonly<Record<string, string>> = {
  active_pcr_banks: 'sha1 sha256 sha384 sha512',
  adapter: 'parentaddr',
  address: 'zpci',
  auth: 'secret',
  backend: 'active_pcr_banks device encryption log profile protocol',
  backingStore: 'backingStore format source',
  bandwidth: 'inbound outbound',
  binary: 'cache lock openfiles sandbox thread_pool',
  blkiotune: 'weight',
  cache: 'line size',
  cell: 'distances',
  coalesce: 'rx',
  crypto: 'address alias backend driver',
  dataStore: 'format source',
  device: 'frontend path read_bytes_sec read_iops_sec weight write_bytes_sec write_iops_sec',
  disk: 'throttlefilters',
  domain: 'namespace throttlegroups',
  driver: 'guest host iothreads metadata_cache',
  encryption: 'cipher ivgen',
  filesystem: 'idmap',
  format: 'metadata_cache',
  hpt: 'maxpagesize',
  hub: 'address alias',
  initiator: 'iqn',
  iothread: 'poll',
  iotune: `group_name read_bytes_sec read_bytes_sec_max read_bytes_sec_max_length read_iops_sec read_iops_sec_max
    read_iops_sec_max_length size_iops_sec total_bytes_sec total_bytes_sec_max total_bytes_sec_max_length
    total_iops_sec total_iops_sec_max total_iops_sec_max_length write_bytes_sec write_bytes_sec_max
    write_bytes_sec_max_length write_iops_sec write_iops_sec_max write_iops_sec_max_length`,
  label: 'size',
  launchSecurity: `cbitpos dhCert guestVisibleWorkarounds handle hostData idAuth idBlock policy reducedPhysBits session`,
  lease: 'key lockspace target',
  memtune: 'hard_limit min_guarantee soft_limit swap_hard_limit',
  metadata_cache: 'max_size',
  mirror: 'backingStore format source',
  model: 'acceleration resolution',
  namespace: 'shareipc sharenet shareuts',
  nvram: 'address source',
  output: 'settings',
  parentaddr: 'address',
  pstore: 'address alias path size',
  reservations: 'source',
  resource: 'fibrechannel partition',
  rx: 'frames',
  seclabel: 'baselabel imagelabel',
  slices: 'slice',
  smartcard: 'acpi address database log protocol target',
  source: `adapter address alignsize auth block char clipboard config cookies dataStore encryption identity initiator
    interface knownHosts local mouse nodemask pagesize path pmem product readahead reconnect reservations slices
    snapshot ssl timeout vendor`,
  stimer: 'direct',
  target: 'address block current label model node readonly requested size',
  tcg: 'tb-cache',
  throttlegroup: `group_name read_bytes_sec read_bytes_sec_max read_bytes_sec_max_length read_iops_sec read_iops_sec_max
    read_iops_sec_max_length size_iops_sec total_bytes_sec total_bytes_sec_max total_bytes_sec_max_length
    total_iops_sec total_iops_sec_max total_iops_sec_max_length write_bytes_sec write_bytes_sec_max
    write_bytes_sec_max_length write_iops_sec write_iops_sec_max write_iops_sec_max_length`,
  tlbflush: 'direct extended',
  tune: 'sndbuf',
  virtualport: 'parameters',
  xen: 'e820_host passthrough',
};

const known: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(singles).map(([parent, names]) => [parent, new Set(names.split(/\s+/))]),
);

/** Whether libvirt reads at most one element of this name in this parent. False if it does not know it there. */
export const isSingle = (parent: string, element: string): boolean =>
  known.get(parent)?.has(element) === true || childrenOf(parent)?.includes(element) === true;
