/**
 * Which elements of two documents are the same: libvirt's own identity. A timer is identified by its name, a disk by
 * its target, a vcpupin by its vCPU; most elements exist only once.
 * @see https://libvirt.org/formatdomain.html
 */

/** The properties of an element that identity needs; plain elements and elements during merging have them. */
export interface Identifiable {
  readonly name: string;
  attribute(name: string): string | undefined;
  child(name: string): Identifiable | undefined;
  readonly text: string;
}

/**
 * How the elements of one name are distinguished.
 * - `keyed`: by values, in the notation of removeXml's paths: `@name` is an attribute, `target@dev` one of a child, `.`
 *   the text. Each alternative is a list of values that must all exist; the first complete one counts. `needs`: libvirt
 *   has no such element without its key, so one without it is a mistake.
 * - `loose`: by alias, PCI address or model; and if both sides have only one, they are the same.
 * - `appended`: nothing distinguishes two; an ordered list, or an unordered collection.
 * - `replaced`: an ordered list that the later document replaces as a whole.
 */
export type Identity =
  | { readonly law: 'keyed'; readonly keys: readonly (readonly string[])[]; readonly needs: boolean }
  | { readonly law: 'loose' | 'appended' | 'replaced' };

const by = (...keys: string[][]): Identity => ({ law: 'keyed', keys, needs: true });
const mayBy = (...keys: string[][]): Identity => ({ law: 'keyed', keys, needs: false });
const loose: Identity = { law: 'loose' };
const appended: Identity = { law: 'appended' };
const replaced: Identity = { law: 'replaced' };
const name = by(['@name']);
const id = by(['@id']);
const pciAddress = ['domain', 'bus', 'slot', 'function'].map((part) => `source/address@${part}`);
const alias = ['alias@name'];

/** By `parent/element`; others exist only once. Names with `qemu:` are those of libvirt's QEMU namespace. */
const identities: Readonly<Record<string, Identity>> = {
  'os/boot': replaced,
  'os/initarg': appended,
  'os/initenv': name,
  'perf/event': name,
  'keywrap/cipher': name,
  'acpi/table': by(['@type']),
  'firmware/feature': name,
  'domain/sysinfo': by(['@type']),
  'bios/entry': name,
  'system/entry': name,
  'chassis/entry': name,
  'sysinfo/entry': name,
  'sysinfo/baseBoard': loose,
  'baseBoard/entry': name,
  'oemStrings/entry': appended,
  'domain/seclabel': mayBy(['@model'], ['@type']),
  'clock/timer': name,
  'cpu/feature': name,
  'numa/cell': id,
  'cell/cache': mayBy(['@level']),
  'distances/sibling': id,
  'interconnects/latency': mayBy(['@initiator', '@target', '@cache', '@type'], ['@initiator', '@target', '@type']),
  'interconnects/bandwidth': mayBy(['@initiator', '@target', '@cache', '@type'], ['@initiator', '@target', '@type']),
  'vcpus/vcpu': id,
  'iothreadids/iothread': id,
  'cputune/vcpupin': by(['@vcpu']),
  'cputune/vcpusched': by(['@vcpus']),
  'cputune/iothreadpin': by(['@iothread']),
  'cputune/iothreadsched': by(['@iothreads']),
  'cputune/cachetune': by(['@vcpus']),
  'cachetune/cache': by(['@id', '@level', '@type']),
  'cachetune/monitor': mayBy(['@level', '@vcpus'], ['@vcpus']),
  'cputune/memorytune': by(['@vcpus']),
  'memorytune/node': id,
  'memorytune/monitor': mayBy(['@vcpus']),
  'cputune/energytune': mayBy(['@vcpus']),
  'energytune/monitor': mayBy(['@vcpus']),
  'throttlegroups/throttlegroup': mayBy(['group_name.']),
  'numatune/memnode': by(['@cellid']),
  'hugepages/page': mayBy(['@nodeset'], ['@size']),
  'blkiotune/device': by(['path.']),
  'capabilities/cap': name,

  'devices/disk': by(['target@dev']),
  'devices/controller': mayBy(['@type', '@index', '@model~ich9'], ['@type', '@index'], ['@type']),
  'devices/interface': mayBy(['mac@address'], alias),
  'devices/hostdev': mayBy(
    pciAddress,
    ['source/vendor@id', 'source/product@id', 'source/address@bus', 'source/address@device'],
    ['source/vendor@id', 'source/product@id', 'source/address@bus', 'source/address@port'],
    ['source/vendor@id', 'source/product@id'],
    ['source/address@bus', 'source/address@device'],
    ['source/address@bus', 'source/address@port'],
    ['source/address@uuid'],
    ['source/adapter@name', ...['bus', 'target', 'unit'].map((part) => `source/address@${part}`)],
    alias,
  ),
  'devices/shmem': name,
  'devices/input': mayBy(['@type', 'source@dev'], ['@type', 'source@evdev'], ['@type', '@bus'], ['@type']),
  'devices/filesystem': by(['target@dir']),
  'devices/channel': by(['target@name'], ['target@address', 'target@port'], ['target@type']),
  'devices/serial': mayBy(['target@port'], alias),
  'devices/parallel': mayBy(['target@port'], alias),
  'devices/console': mayBy(['target@type', 'target@port'], ['target@type'], ['target@port']),
  'devices/graphics': by(['@type']),
  'devices/audio': id,
  'devices/iommu': loose,
  'devices/sound': loose,
  'devices/video': loose,
  'devices/rng': loose,
  'devices/tpm': loose,
  'devices/watchdog': loose,
  'devices/panic': loose,
  'devices/crypto': loose,
  'devices/smartcard': loose,
  'devices/lease': by(['key.']),
  'devices/memory': appended,
  'devices/redirdev': appended,
  'devices/hub': appended,
  'redirfilter/usbdev': appended,
  'source/host': mayBy(['@name', '@port']),
  'source/seclabel': mayBy(['@model']),
  'cookies/cookie': name,
  'encryption/secret': loose,
  'iothreads/iothread': mayBy(['@id']),
  'iothread/queue': mayBy(['@id']),
  'throttlefilters/throttlefilter': mayBy(['@group']),
  'statistics/statistic': mayBy(['@interval']),
  'statistics/latency-histogram': mayBy(['@type']),
  'latency-histogram/bin': mayBy(['@start']),
  'idmap/uid': mayBy(['@start']),
  'idmap/gid': mayBy(['@start']),
  'sound/codec': mayBy(['@type']),
  'smartcard/certificate': replaced,
  // A datagram socket has one that it binds and one that it connects to.
  'smartcard/source': loose,
  'serial/source': loose,
  'parallel/source': loose,
  'console/source': loose,
  'channel/source': loose,
  'redirdev/source': loose,
  'backend/source': loose,
  'graphics/channel': name,
  'graphics/listen': mayBy(['@type', '@address'], ['@type']),
  'interface/portForward': mayBy(['@proto', '@address'], ['@proto']),
  'portForward/range': mayBy(['@start']),
  'hostdev/ip': by(['@address']),
  'hostdev/route': by(['@address']),
  'source/ip': by(['@address']),
  'source/route': by(['@address']),
  'interface/ip': by(['@address']),
  'interface/route': by(['@address']),
  'filterref/parameter': name,
  'vlan/tag': id,

  'network/ip': mayBy(['@family', '@address'], ['@address']),
  'network/portgroup': name,
  'network/route': by(['@address']),
  'forward/interface': by(['@dev']),
  'forward/address': appended,
  'dhcp/range': by(['@start']),
  'dhcp/host': mayBy(['@mac'], ['@id'], ['@ip']),
  'dns/host': by(['@ip']),
  'dns/txt': name,
  'dns/srv': by(['@service', '@protocol']),
  'dns/forwarder': appended,
  'host/hostname': appended,

  'qemu:commandline/qemu:arg': appended,
  'qemu:commandline/qemu:env': name,
  'qemu:capabilities/qemu:add': by(['@capability']),
  'qemu:capabilities/qemu:del': by(['@capability']),
  'qemu:override/qemu:device': by(['@alias']),
  'qemu:frontend/qemu:property': name,
  'dnsmasq:options/dnsmasq:option': appended,
};

/** An element that exists only once, whatever its content. */
export const once: Identity & { law: 'keyed' } = { law: 'keyed', keys: [[]], needs: false };

/** How elements of this name are distinguished below this parent. */
export function identityOf(parent: string, element: string): Identity {
  const before = lookedUp.get(parent)?.get(element);
  if (before) return before;
  const key = `${parent}/${element}`;
  const identity = (Object.hasOwn(identities, key) ? identities[key] : undefined) ?? once;
  const ofParent = lookedUp.get(parent) ?? new Map<string, Identity>();
  lookedUp.set(parent, ofParent.set(element, identity));
  return identity;
}

/** The results of earlier lookups: there are many elements but few names. */
const lookedUp = new Map<string, Map<string, Identity>>();

/** libvirt's defaults for missing values that are part of an identity. */
const defaults: Readonly<Record<string, string>> = {
  'source/address@domain': '0',
  'source/address@function': '0',
  'target@port': '0',
};

/** A value in normal form: numbers are equal in any notation (`0x0b`, `11`), and MAC addresses in either case. */
export const normal = (value: string): string => {
  if (/^0x[0-9a-f]{1,8}$/i.test(value)) return String(Number.parseInt(value, 16));
  if (/^[0-9]{1,8}$/.test(value)) return String(Number.parseInt(value, 10));
  return /^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i.test(value) ? value.toLowerCase() : value;
};

/** A parsed value of a key: `source/address@bus` has the children `source` and `address` and the attribute `bus`. */
interface Value {
  /** The notation without its prefix. */
  readonly where: string;
  readonly children: readonly string[];
  /** Undefined: the value is the text. */
  readonly attribute: string | undefined;
  /** What the value must begin with. */
  readonly prefix: string | undefined;
}

/** Parsed notations: there are a few dozen, and each is needed for every element of its name. */
const takenApart = new Map<string, Value>();

function takeApart(notation: string): Value {
  const known = takenApart.get(notation);
  if (known) return known;
  const [where = '', prefix] = notation.split('~');
  const [path = '', attribute] = where.split('@');
  const children = path
    .replace(/\.$/, '')
    .split('/')
    .filter((step) => step !== '');
  const value: Value = { where, children, attribute, prefix };
  takenApart.set(notation, value);
  return value;
}

function textAt(element: Identifiable, { children, attribute }: Value): string | undefined {
  let at: Identifiable | undefined = element;
  for (const step of children) at = at?.child(step);
  return attribute === undefined ? at?.text : at?.attribute(attribute);
}

/** The value at `@name`, `child/child@name` or `child.`, or `undefined`. */
export const valueAt = (element: Identifiable, where: string): string | undefined => textAt(element, takeApart(where));

/** The key for the alternative with this number, or `undefined` if the element does not have all its values. */
export function keyBy(element: Identifiable, keys: readonly (readonly string[])[], number: number): string | undefined {
  const parts = keys[number] ?? [];
  let key = String(number);
  let given = parts.length === 0;
  for (const part of parts) {
    const value = takeApart(part);
    const found = textAt(element, value);
    if (value.prefix !== undefined && !found?.startsWith(value.prefix)) return undefined;
    if (found !== undefined && found !== '') given = true;
    const known = found ?? defaults[value.where];
    if (known === undefined || known === '') return undefined;
    // XML has no NUL.
    key += `\0${normal(known)}`;
  }
  return given ? key : undefined;
}

/**
 * The key of an element among its siblings of one name: equal keys mean the same element. `undefined`: the element has
 * no identity. `@model~ich9` matches a model that starts with it: the four functions of an ICH9 USB controller share
 * type and index.
 */
export const keyOf = (element: Identifiable, keys: readonly (readonly string[])[]): string | undefined => {
  for (let number = 0; number < keys.length; number += 1) {
    const key = keyBy(element, keys, number);
    if (key !== undefined) return key;
  }
  return undefined;
};

/**
 * Attributes that define the kind of an element. If the user's own document changes one, the content for the old kind
 * no longer fits: a disk that becomes a block device loses its `source`, a `model` or a `backend` its whole content.
 */
const kinds: Readonly<Record<string, string>> = {
  model: 'type',
  disk: 'type',
  interface: 'type',
  filesystem: 'type',
  serial: 'type',
  console: 'type',
  channel: 'type',
  parallel: 'type',
  smartcard: 'mode',
  cpu: 'mode',
};

/** The attribute that defines the kind of an element, if it has one; a `backend` has either of two. */
export const kindOf = (element: Identifiable): string | undefined => {
  if (element.name === 'backend') return element.attribute('type') === undefined ? 'model' : 'type';
  return Object.hasOwn(kinds, element.name) ? kinds[element.name] : undefined;
};

/** Attributes and children, by their names. */
interface Content {
  readonly attributes: readonly string[];
  readonly children: readonly string[];
}

const sources: Content = { attributes: [], children: ['source', 'backingStore', 'virtualport', 'protocol'] };

/** What only the host's own CPU or only a named model can have. */
const ofCpuMode: Content = { attributes: ['migratable'], children: ['cache', 'model', 'vendor'] };

/** The content that an element loses when its kind changes. */
export const belongsToKind = (name: string): 'all' | Content =>
  name === 'model' || name === 'backend' ? 'all' : name === 'cpu' ? ofCpuMode : sources;
