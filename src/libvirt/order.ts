/**
 * The order in which libvirt writes the children of an element, so that our documents read like `virsh dumpxml` and a
 * diff of the two only shows real differences. libvirt accepts any order.
 * tests/libvirt/libvirt.consumer.ts compares it with the output of a real libvirt.
 */
import { isShared, markShared, withChildren, type Xml } from './xml.ts';

/** The elements that libvirt writes last in every device. */
const info = 'boot alias rom acpi address';

/** The names of the children of each element, in order. */
const orders: Readonly<Record<string, string>> = {
  domain: `name uuid genid title description metadata maxMemory memory currentMemory blkiotune memtune memoryBacking
    vcpu vcpus iothreads iothreadids defaultiothread throttlegroups cputune numatune resource sysinfo bootloader bootloader_args os
    idmap features cpu clock on_poweroff on_reboot on_crash on_lockfailure pm perf devices seclabel
    qemu:commandline qemu:capabilities qemu:deprecation qemu:override keywrap launchSecurity`,
  memoryBacking: 'hugepages nosharepages locked source access allocation discard',
  cputune: `shares period quota global_period global_quota emulator_period emulator_quota iothread_period
    iothread_quota vcpupin emulatorpin iothreadpin emulatorsched vcpusched iothreadsched cachetune memorytune`,
  numatune: 'memory memnode',
  sysinfo: 'bios system baseBoard chassis oemStrings entry',
  os: `init initarg initenv initdir inituser initgroup type firmware loader nvram kernel initrd cmdline shim dtb root
    acpi boot bootmenu bios smbios`,
  features: `acpi apic pae hap viridian privnet hyperv kvm pvspinlock capabilities pmu vmport gic smm ioapic hpt
    vmcoreinfo htm nested-hv msrs ccf-assist xen cfpc sbbc ibs tcg async-teardown ras ps2 aia`,
  hyperv: `relaxed vapic spinlocks vpindex runtime synic stimer reset vendor_id frequencies reenlightenment tlbflush
    ipi evmcs avic emsr_bitmap xmm_input`,
  kvm: 'hidden hint-dedicated poll-control pv-ipi dirty-ring',
  cpu: 'arch model vendor signature microcode counter topology cache maxphysaddr feature numa',
  clock: 'timer',
  timer: 'catchup',
  vcpus: 'vcpu',
  iothreadids: 'iothread',
  hugepages: 'page',
  smm: 'tseg',
  numa: 'cell interconnects',
  pm: 'suspend-to-mem suspend-to-disk',
  devices: `emulator disk controller lease filesystem interface smartcard serial parallel console channel input tpm
    graphics sound audio video hostdev redirdev redirfilter hub watchdog memballoon rng nvram panic shmem memory iommu
    vsock crypto pstore`,
  disk: `driver auth source backingStore backenddomain geometry blockio mirror target iotune throttlefilters readonly shareable
    transient serial wwn vendor product encryption ${info}`,
  controller: `driver model target master serial ${info} pcihole64`,
  filesystem: `driver binary idmap source target readonly space_hard_limit space_soft_limit ${info}`,
  interface: `mac source virtualport backenddomain ip route script downscript guest target teaming portForward model
    driver backend filterref tune link mtu coalesce bandwidth vlan port ${info}`,
  serial: `source protocol log target ${info}`,
  parallel: `source protocol log target ${info}`,
  console: `source protocol log target ${info}`,
  channel: `source protocol log target ${info}`,
  input: `driver source ${info} settings`,
  tpm: `backend ${info}`,
  graphics: 'listen channel image jpeg zlib playback streaming mouse clipboard filetransfer gl audio',
  sound: `codec audio driver ${info}`,
  audio: 'input output',
  video: `driver model ${info}`,
  hostdev: `driver source teaming readonly shareable ${info} ip route`,
  redirdev: `source protocol log ${info}`,
  memballoon: `stats driver ${info}`,
  rng: `rate backend driver ${info}`,
  shmem: `model size server msi ${info}`,
  memory: `uuid source target ${info}`,
  vsock: `cid driver ${info}`,
  watchdog: info,
  panic: info,
  iommu: `driver ${info}`,
  'qemu:commandline': 'qemu:arg qemu:env',
  'qemu:capabilities': 'qemu:add qemu:del',

  network: `name uuid title description metadata forward bridge mtu mac domain dns vlan bandwidth virtualport ip route
    portgroup dnsmasq:options`,
  forward: 'driver pf nat interface address',
  dns: 'forwarder txt host srv',
  ip: 'tftp dhcp',
  dhcp: 'range host bootp',
};

const ranks: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(orders).map(([element, names]) => [
    element,
    new Map(names.split(/\s+/).map((name, rank) => [name, rank])),
  ]),
);

/** Parents that only network documents have. */
const ofNetworks: ReadonlySet<string> = new Set(['network', 'forward', 'dns', 'ip', 'dhcp']);

/** The children that libvirt knows in an element of a domain; undefined if the table does not have that element. */
export const childrenOf = (parent: string): readonly string[] | undefined => {
  const known = ofNetworks.has(parent) ? undefined : ranks.get(parent);
  return known && [...known.keys()];
};

/** The elements of a domain in which libvirt knows an element of this name, outermost first. */
export const parentsOf = (name: string): readonly string[] =>
  [...ranks].flatMap(([parent, known]) => (known.has(name) && !ofNetworks.has(parent) ? [parent] : []));

/**
 * The same document with the children of each element in libvirt's order. Children of one name keep their order, and
 * those that the table does not know come last in their order. The content of `metadata` is unchanged.
 */
export const inLibvirtOrder = (root: Xml): Xml => {
  const { name, children } = root;
  if (name === 'metadata' || children.length === 0 || isShared(root)) return root;
  const rank = ranks.get(name);
  let sorted = true;
  let last = -1;
  // Elements already in order stay the same object; most are.
  let changed: (Xml | string)[] | undefined;
  children.forEach((child, index) => {
    const ordered = typeof child === 'string' ? child : inLibvirtOrder(child);
    if (ordered !== child) {
      changed ??= [...children];
      changed[index] = ordered;
    }
    const own = rankIn(rank, ordered);
    sorted &&= last <= own;
    last = own;
  });
  if (!sorted) changed = byRank(rank, changed ?? children);
  return changed ? withChildren(root, changed) : root;
};

/** An element that is the same in many documents, like the root ports of all guests: it is only sorted once. */
export const shared = (element: Xml): Xml => markShared(inLibvirtOrder(element));

const rankIn = (rank: ReadonlyMap<string, number> | undefined, child: Xml | string): number =>
  rank ? ((typeof child === 'string' ? undefined : rank.get(child.name)) ?? rank.size) : 0;

function byRank(rank: ReadonlyMap<string, number> | undefined, children: Xml['children']): (Xml | string)[] {
  const ranked: (Xml | string)[][] = [];
  for (const child of children) {
    const own = rankIn(rank, child);
    ranked[own] ??= [];
    ranked[own].push(child);
  }
  const sorted: (Xml | string)[] = [];
  for (const same of ranked) if (same) for (const child of same) sorted.push(child);
  return sorted;
}
