/**
 * Which elements of two documents are the same: libvirt's own identity. A timer is identified by its name, a disk by
 * its target, a vcpupin by its vCPU; most elements exist only once.
 * @see https://libvirt.org/formatdomain.html
 */
import { isSingle } from './singles.ts';
import { attribute, child, text, type Xml } from './xml.ts';

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
 *   the text. Each alternative is a list of values that must all exist; the first complete one counts.
 * - `loose`: by alias, then by address, then by kind (type, bus, model) and order. `lone`: if both sides have only one,
 *   they are the same, whatever their kind.
 * - `appended`: nothing distinguishes two; an ordered list, or an unordered collection.
 * - `replaced`: an ordered list that the later document replaces as a whole.
 * - `once`: libvirt reads only one.
 * - `whole`: libvirt's schema does not say. One merges into the only one; otherwise the list is given whole.
 * - `foreign`: the elements of other programs, which replace those of the same name unread.
 */
export type Identity = Keyed | { readonly law: 'loose'; readonly lone: boolean } | { readonly law: Unkeyed };

type Unkeyed = 'appended' | 'replaced' | 'once' | 'whole' | 'foreign';

export interface Keyed {
  readonly law: 'keyed';
  readonly keys: readonly (readonly string[])[];
  /** libvirt has no such element without its key, so one without it is a mistake. */
  readonly needs: boolean;
  /** To libvirt, an element with a later alternative is another one than an element with an earlier one. */
  readonly exact: boolean;
  /** libvirt refuses two with one key, or reads only one of them. */
  readonly unique: boolean;
  /** Without a key, the position among the siblings counts, from 0. */
  readonly counted: boolean;
}

const keyed: Omit<Keyed, 'keys'> = { law: 'keyed', needs: false, exact: false, unique: false, counted: false };
const by = (...keys: string[][]): Identity => ({ ...keyed, keys, needs: true });
const onlyBy = (...keys: string[][]): Identity => ({ ...keyed, keys, needs: true, unique: true });
const mayBy = (...keys: string[][]): Identity => ({ ...keyed, keys });
const exactlyBy = (...keys: string[][]): Identity => ({ ...keyed, keys, exact: true });
const loose: Identity = { law: 'loose', lone: true };
const several: Identity = { law: 'loose', lone: false };
const appended: Identity = { law: 'appended' };
const replaced: Identity = { law: 'replaced' };
const once: Identity = { law: 'once' };
const whole: Identity = { law: 'whole' };
const foreign: Identity = { law: 'foreign' };
const name = by(['@name']);
const id = by(['@id']);
const betweenNodes: Identity = {
  ...keyed,
  keys: [
    ['@initiator', '@target', '@cache', '@type'],
    ['@initiator', '@target', '@type'],
  ],
  exact: true,
  unique: true,
};
const pciAddress = ['domain', 'bus', 'slot', 'function'].map((part) => `source/address@${part}`);
const alias = ['alias@name'];

/** By `parent/element`; for others see {@link identityOf}. Names with `qemu:` are those of libvirt's QEMU namespace. */
const identities: Readonly<Record<string, Identity>> = {
  'os/boot': replaced,
  'os/initarg': appended,
  'os/initenv': name,
  'perf/event': onlyBy(['@name']),
  'keywrap/cipher': name,
  'acpi/table': by(['@type']),
  'firmware/feature': name,
  'domain/sysinfo': by(['@type']),
  'bios/entry': onlyBy(['@name']),
  'system/entry': onlyBy(['@name']),
  'chassis/entry': onlyBy(['@name']),
  'sysinfo/entry': name,
  'sysinfo/baseBoard': loose,
  'baseBoard/entry': onlyBy(['@name']),
  'oemStrings/entry': appended,
  'domain/seclabel': { ...keyed, keys: [['@model'], []], exact: true, unique: true },
  'clock/timer': name,
  'cpu/feature': onlyBy(['@name']),
  'numa/cell': { ...keyed, keys: [['@id']], unique: true, counted: true },
  'cell/cache': mayBy(['@level']),
  'distances/sibling': id,
  'interconnects/latency': betweenNodes,
  'interconnects/bandwidth': betweenNodes,
  'vcpus/vcpu': id,
  'iothreadids/iothread': onlyBy(['@id']),
  'cputune/vcpupin': onlyBy(['@vcpu']),
  'cputune/vcpusched': onlyBy(['@vcpus']),
  'cputune/iothreadpin': onlyBy(['@iothread']),
  'cputune/iothreadsched': onlyBy(['@iothreads']),
  'cputune/cachetune': by(['@vcpus']),
  'cachetune/cache': by(['@id', '@level', '@type']),
  'cachetune/monitor': exactlyBy(['@level', '@vcpus'], ['@vcpus']),
  'cputune/memorytune': by(['@vcpus']),
  'memorytune/node': id,
  'memorytune/monitor': mayBy(['@vcpus']),
  'cputune/energytune': mayBy(['@vcpus']),
  'energytune/monitor': mayBy(['@vcpus']),
  'throttlegroups/throttlegroup': mayBy(['group_name.']),
  'numatune/memnode': onlyBy(['@cellid']),
  // Without nodes, it is for all that no other page has.
  'hugepages/page': { ...keyed, keys: [['@nodeset'], []], exact: true, unique: true },
  'blkiotune/device': by(['path.']),
  'capabilities/cap': name,

  'devices/disk': onlyBy(['target@dev']),
  'devices/controller': exactlyBy(['@type', '@index', '@model~ich9-uhci'], ['@type', '@index'], ['@type']),
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
  'devices/input': exactlyBy(['@type', 'source@dev'], ['@type', 'source@evdev'], ['@type', '@bus'], ['@type']),
  'devices/filesystem': onlyBy(['target@dir']),
  'devices/channel': {
    ...keyed,
    keys: [['target@name'], ['target@address', 'target@port'], ['target@type']],
    needs: true,
    exact: true,
  },
  'devices/serial': mayBy(['target@port'], alias),
  'devices/parallel': mayBy(['target@port'], alias),
  'devices/console': exactlyBy(['target@type', 'target@port'], ['target@type'], ['target@port']),
  'devices/graphics': by(['@type']),
  'devices/audio': onlyBy(['@id']),
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
  'devices/memory': several,
  'devices/redirdev': several,
  'devices/hub': several,
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
  'graphics/listen': loose,
  'interface/portForward': exactlyBy(['@proto', '@address'], ['@proto']),
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

/** How elements of this name are distinguished below this parent. */
export function identityOf(parent: string, element: string): Identity {
  const before = lookedUp.get(parent)?.get(element);
  if (before) return before;
  const identity = identityFor(parent, element);
  const ofParent = lookedUp.get(parent) ?? new Map<string, Identity>();
  lookedUp.set(parent, ofParent.set(element, identity));
  return identity;
}

function identityFor(parent: string, element: string): Identity {
  if (parent === 'metadata') return foreign;
  const key = `${parent}/${element}`;
  if (Object.hasOwn(identities, key)) return identities[key] ?? whole;
  return isSingle(parent, element) ? once : whole;
}

/** The results of earlier lookups: there are many elements but few names. */
const lookedUp = new Map<string, Map<string, Identity>>();

/** libvirt's defaults for missing values that are part of an identity, next to a value that is there. */
const defaults: Readonly<Record<string, string>> = {
  'source/address@domain': '0',
  'source/address@function': '0',
  'target@port': '0',
};

/** What libvirt takes for a missing value because of others; any other controller gets the next free index. */
function implied(element: Identifiable, where: string): string | undefined {
  if (where === '@index') return firstControllers.has(element.attribute('model') ?? '') ? '0' : undefined;
  if (where !== 'target@name' || element.child('target')?.attribute('type') !== 'virtio') return undefined;
  return ofSpice.has(element.attribute('type') ?? '') ? 'com.redhat.spice.0' : undefined;
}

/** The models of a controller of which a guest can only have one. */
const firstControllers: ReadonlySet<string> = new Set(['pcie-root', 'pci-root', 'none']);

const ofSpice: ReadonlySet<string> = new Set(['spicevmc', 'qemu-vdagent']);

/** libvirt takes one digit for two of which the first is 0. */
const isMac = (value: string): boolean => /^[0-9a-f]{1,2}(:[0-9a-f]{1,2}){5}$/i.test(value);

const normalMac = (value: string): string =>
  value
    .toLowerCase()
    .split(':')
    .map((pair) => pair.padStart(2, '0'))
    .join(':');

/** A value in normal form: numbers are equal in any notation (`0x0b`, `11`), and MAC addresses in either case. */
export const normal = (value: string): string => {
  if (/^0x[0-9a-f]{1,8}$/i.test(value)) return String(Number.parseInt(value, 16));
  if (/^[0-9]{1,8}$/.test(value)) return String(Number.parseInt(value, 10));
  return isMac(value) ? normalMac(value) : value;
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
    const found = textAt(element, value) ?? implied(element, value.where);
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
 * no identity. `@model~ich9-uhci` matches a model that starts with it: the companions of an ICH9 USB controller share its
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
  controller: 'model',
  address: 'type',
  listen: 'type',
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

/** What only some models of a controller have. A controller keeps its place, unless the new model is never there. */
const ofController = (model: string): Content => ({
  attributes: ['ports', 'vectors', 'maxGrantFrames', 'maxEventChannels'],
  children: ['model', 'target', 'master', 'driver', 'pcihole64', ...(isElsewhere(model) ? ['address'] : [])],
});

/**
 * Models without an address; the functions of an ICH9, which libvirt puts into one slot of the root complex; and the
 * ports of a switch, which are behind a port.
 */
const isElsewhere = (model: string): boolean =>
  firstControllers.has(model) || model.startsWith('ich9') || model.startsWith('pcie-switch');

const all: ReadonlySet<string> = new Set(['model', 'backend', 'address', 'listen']);

/** The content that an element loses when its kind changes to `kind`. */
export function belongsToKind(name: string, kind: string): 'all' | Content {
  if (all.has(name)) return 'all';
  if (name === 'controller') return ofController(kind);
  return name === 'cpu' ? ofCpuMode : sources;
}

/** A plain element, with what identity needs. */
export const viewOf = (element: Xml): Identifiable => ({
  name: element.name,
  attribute: (name) => attribute(element, name),
  child: (name) => {
    const found = child(element, name);
    return found && viewOf(found);
  },
  text: text(element),
});
