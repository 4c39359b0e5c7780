/**
 * What libvirt adds to a domain of its own accord when it defines it (libvirt 12, QEMU, x86), so that a document and its
 * dump can be compared. Left out, because other things than the document decide it: generated UUIDs and MACs, addresses and
 * the controllers that these need, the newest version of a machine, and what a firmware descriptor holds.
 *
 * @see https://libvirt.org/formatdomain.html
 * @see https://gitlab.com/libvirt/libvirt/-/blob/master/src/qemu/qemu_postparse.c
 * @see https://gitlab.com/libvirt/libvirt/-/blob/master/src/conf/domain_postparse.c
 */
import {
  type AttributeValue,
  attribute,
  attributesOf,
  attributesWithout,
  child,
  elements,
  text,
  withChildren,
  type Xml,
  xml,
} from './xml.ts';

/** Decides by an element and by its domain, as far as that is completed by then. */
type Test = (element: Xml, domain: Xml) => boolean;

/** What is added to elements, and what is taken from them. */
interface Rule {
  /** The names of the elements from below the domain, with slashes. */
  readonly at: string;
  readonly when?: Test;
  /** Attributes that are added where they are missing. */
  readonly attributes?: Xml['attributes'];
  /** Elements that are added where none of their name is. */
  readonly children?: readonly Xml[];
  /** Elements that are added next to others of their name. */
  readonly more?: readonly Xml[];
  /** Names of attributes that a dump does not show. */
  readonly without?: readonly string[];
  /** Names of elements that a dump does not show. */
  readonly drop?: readonly string[];
  /** What else happens to the completed element; `original` is the element as it is in the domain. */
  readonly change?: (element: Xml, domain: Xml, original: Xml) => Xml;
}

const has =
  (name: string, ...values: readonly string[]): Test =>
  (element) =>
    values.length === 0
      ? attribute(element, name) !== undefined
      : values.some((value) => attribute(element, name) === value);

const lacks =
  (name: string): Test =>
  (element) =>
    attribute(element, name) === undefined;

const holds =
  (name: string): Test =>
  (element) =>
    child(element, name) !== undefined;

const not =
  (test: Test): Test =>
  (element, domain) =>
    !test(element, domain);

const both =
  (...tests: readonly Test[]): Test =>
  (element, domain) =>
    tests.every((test) => test(element, domain));

/** An attribute of a child. */
const of =
  (name: string, test: Test): Test =>
  (element, domain) => {
    const found = child(element, name);
    return found !== undefined && test(found, domain);
  };

const devices = (domain: Xml, kind: string): Xml[] => {
  const all = child(domain, 'devices');
  return all ? elements(all, kind) : [];
};

const machineOf = (domain: Xml): string => {
  const type = child(child(domain, 'os') ?? domain, 'type');
  return (type && attribute(type, 'machine')) ?? 'pc';
};

const isQ35: Test = (_, domain) => /^(?:pc-)?q35/.test(machineOf(domain));

const isI440fx: Test = (_, domain) => /^pc(?:$|-i440fx|-\d)/.test(machineOf(domain));

/** No device of this kind in the domain fits. */
const no =
  (kind: string, test: Test = () => true): Test =>
  (_, domain) =>
    !devices(domain, kind).some((one) => test(one, domain));

const some =
  (kind: string, test: Test = () => true): Test =>
  (element, domain) =>
    !no(kind, test)(element, domain);

const isFirst =
  (kind: string): Test =>
  (element, domain) =>
    devices(domain, kind)[0] === element;

const bytes: Readonly<Record<string, number>> = {
  b: 1,
  bytes: 1,
  KB: 1e3,
  k: 2 ** 10,
  KiB: 2 ** 10,
  MB: 1e6,
  M: 2 ** 20,
  MiB: 2 ** 20,
  GB: 1e9,
  G: 2 ** 30,
  GiB: 2 ** 30,
  TB: 1e12,
  T: 2 ** 40,
  TiB: 2 ** 40,
};

/** Sizes of memory are dumped in KiB, rounded up. */
const inKib = (number: string, unit: string | undefined): string | undefined => {
  const factor = bytes[unit ?? 'KiB'];
  const size = /^\d+$/.test(number.trim()) ? Number(number) : Number.NaN;
  return factor === undefined || !Number.isSafeInteger(size * factor)
    ? undefined
    : String(Math.ceil((size * factor) / 1024));
};

const asKib = (element: Xml): Xml => {
  const size = inKib(text(element), attribute(element, 'unit'));
  if (size === undefined) return element;
  return { ...element, attributes: { ...element.attributes, unit: 'KiB' }, children: [size] };
};

const attributeAsKib =
  (name: string) =>
  (element: Xml): Xml => {
    const size = inKib(attribute(element, name) ?? '', attribute(element, 'unit'));
    return size === undefined
      ? element
      : { ...element, attributes: { ...element.attributes, [name]: size, unit: 'KiB' } };
  };

/** A number in the notation of dumps: hexadecimal with as many digits as `digits` at least. */
const hexadecimal = (value: string, digits: number): string =>
  /^(?:0x[0-9a-f]{1,8}|\d{1,8})$/i.test(value) ? `0x${Number(value).toString(16).padStart(digits, '0')}` : value;

const digitsOf: Readonly<Record<string, number>> = { domain: 4, bus: 2, slot: 2, function: 1 };

/** A PCI address as dumps have it; what it leaves out is zero. libvirt chooses one for a guest's device at 00:00.0. */
const pciAddress = (element: Xml): Xml => {
  const parts = Object.entries(digitsOf).map(
    ([name, digits]) => [name, hexadecimal(attribute(element, name) ?? '0', digits)] as const,
  );
  const isOpen = parts.every(([, value]) => Number(value) === 0);
  if (isOpen) return { ...element, attributes: attributesWithout(element.attributes, Object.keys(digitsOf)) };
  return { ...element, attributes: { ...element.attributes, ...attributesOf(parts) } };
};

/** An element with its children of a name changed. */
const mapped = (element: Xml, name: string, change: (one: Xml) => Xml): Xml =>
  withChildren(
    element,
    element.children.map((one) => (typeof one !== 'string' && one.name === name ? change(one) : one)),
  );

/** An element with more attributes, or other values of its own. */
const having = (element: Xml, attributes: Readonly<Record<string, AttributeValue>>): Xml => ({
  ...element,
  attributes: { ...element.attributes, ...attributesOf(Object.entries(attributes)) },
});

/** A set of numbers in the shortest notation: `0-2,^1` is `0,2`. */
function shortest(set: string): string {
  const numbers = new Set<number>();
  for (const part of set.split(',').map((one) => one.trim())) {
    const [, without, first = '', last = first] = /^(\^?)(\d{1,5})(?:-(\d{1,5}))?$/.exec(part) ?? [];
    if (without === undefined || Number(last) < Number(first)) return set;
    for (let one = Number(first); one <= Number(last); one++) {
      if (without === '') numbers.add(one);
      else numbers.delete(one);
    }
  }
  const runs: [number, number][] = [];
  for (const one of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === one - 1) run[1] = one;
    else runs.push([one, one]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(',');
}

/** Where a document has a set of CPUs or of NUMA nodes. */
const sets: Readonly<Record<string, string>> = {
  vcpu: 'cpuset',
  'cputune/vcpupin': 'cpuset',
  'cputune/emulatorpin': 'cpuset',
  'cputune/iothreadpin': 'cpuset',
  'cputune/vcpusched': 'vcpus',
  'cputune/iothreadsched': 'iothreads',
  'numatune/memory': 'nodeset',
  'numatune/memnode': 'nodeset',
  'memoryBacking/hugepages/page': 'nodeset',
  'cpu/numa/cell': 'cpus',
};

/** The kinds of devices that have an alias or a PCI address. */
const kinds = [
  'disk',
  'controller',
  'lease',
  'filesystem',
  'interface',
  'smartcard',
  'serial',
  'parallel',
  'console',
  'channel',
  'input',
  'tpm',
  'graphics',
  'sound',
  'audio',
  'video',
  'hostdev',
  'redirdev',
  'hub',
  'watchdog',
  'memballoon',
  'rng',
  'panic',
  'shmem',
  'memory',
  'iommu',
  'vsock',
  'crypto',
  'pstore',
] as const;

/** A device without the alias that libvirt gave it for one run; those of users begin with `ua-`. */
const withoutAlias = (device: Xml): Xml =>
  withChildren(
    device,
    device.children.filter(
      (one) => typeof one === 'string' || one.name !== 'alias' || (attribute(one, 'name') ?? '').startsWith('ua-'),
    ),
  );

/** Sockets of channels at the paths that libvirt makes up at each start. */
const madeUpSocket =
  /^(?:\/var\/lib|\/run)\/libvirt\/qemu\/channel\/(?:target\/(?:[^/]+\.|domain-[^/]+\/)|\d+-[^/]+\/)[^/]+$/;

/** Without what only a running guest has, and without secrets. */
const inactive: readonly Rule[] = [
  { at: '', without: ['id'] },
  ...kinds.map((kind): Rule => ({ at: `devices/${kind}`, change: withoutAlias })),
  { at: '', when: of('metadata', (metadata) => elements(metadata).length === 0), drop: ['metadata'] },
  { at: 'devices/graphics', without: ['passwd'] },
  { at: 'devices/disk/source', drop: ['cookies'] },
  { at: 'devices/disk', drop: ['mirror'] },
  { at: 'devices/disk/backingStore', without: ['index'] },
  { at: 'devices/disk/target', when: has('tray', 'closed'), without: ['tray'] },
  {
    at: 'devices/graphics',
    change: (graphics) =>
      withChildren(
        graphics,
        graphics.children.filter(
          (one) =>
            typeof one === 'string' || !/^\/var\/lib\/libvirt\/qemu\/domain-/.test(attribute(one, 'socket') ?? ''),
        ),
      ),
  },
  {
    at: 'devices/graphics',
    when: (graphics) => /^\/var\/lib\/libvirt\/qemu\/domain-/.test(attribute(graphics, 'socket') ?? ''),
    without: ['socket'],
  },
  {
    at: 'devices/channel',
    when: both(
      has('type', 'unix'),
      of('source', (source) => madeUpSocket.test(attribute(source, 'path') ?? '')),
    ),
    drop: ['source'],
  },
  { at: 'devices/disk/source', without: ['index'] },
  {
    at: 'devices/interface/source',
    when: (element) => has('network')(element, element),
    without: ['bridge', 'portid'],
  },
  {
    at: 'devices/interface',
    when: of('target', (target) => /^(?:vnet|vif|macvtap|macvlan)\d+$/.test(attribute(target, 'dev') ?? '')),
    drop: ['target'],
  },
  {
    at: 'devices/graphics',
    when: has('autoport', 'yes'),
    change: (element) =>
      has('port')(element, element) ? { ...element, attributes: { ...element.attributes, port: '-1' } } : element,
  },
  { at: 'devices/graphics', when: has('autoport', 'yes'), without: ['tlsPort'] },
  { at: 'seclabel', when: has('type', 'dynamic'), drop: ['label', 'imagelabel'] },
  { at: 'devices/channel/target', without: ['state'] },
  { at: 'devices/serial', without: ['tty'] },
  { at: 'devices/console', without: ['tty'] },
  ...['serial', 'console', 'channel'].map(
    (kind): Rule => ({ at: `devices/${kind}`, when: has('type', 'pty'), drop: ['source'] }),
  ),
];

const spellings: readonly Rule[] = [
  ...Object.entries(sets).map(
    ([at, name]): Rule => ({
      at,
      when: has(name),
      change: (element) => having(element, { [name]: shortest(attribute(element, name) ?? '') }),
    }),
  ),
  ...['hard_limit', 'soft_limit', 'swap_hard_limit', 'min_guarantee'].map(
    (name): Rule => ({ at: `memtune/${name}`, change: asKib }),
  ),
  { at: 'devices/controller/pcihole64', change: asKib },
  ...['parallel', 'serial', 'console', 'channel', 'smartcard', 'redirdev'].map(
    (kind): Rule => ({ at: `devices/${kind}`, when: not(has('type', 'tcp')), drop: ['protocol'] }),
  ),
  { at: 'devices/rng/backend', when: not(has('type', 'tcp')), drop: ['protocol'] },
  { at: 'memory', change: asKib },
  { at: 'currentMemory', change: asKib },
  { at: 'maxMemory', change: asKib },
  { at: 'cpu/numa/cell', when: has('memory'), change: attributeAsKib('memory') },
  { at: 'memoryBacking/hugepages/page', when: has('size'), change: attributeAsKib('size') },
  { at: 'devices/memory/target/size', change: asKib },
  ...kinds.map((kind): Rule => ({ at: `devices/${kind}/address`, when: has('type', 'pci'), change: pciAddress })),
  { at: 'devices/hostdev/source/address', when: both(has('slot'), has('function')), change: pciAddress },
  { at: 'devices/interface/source/address', when: has('type', 'pci'), change: pciAddress },
  {
    at: 'devices/hostdev/source',
    when: holds('vendor'),
    change: (element) =>
      withChildren(
        element,
        element.children.map((one) => {
          if (typeof one === 'string' || (one.name !== 'vendor' && one.name !== 'product')) return one;
          const id = attribute(one, 'id');
          return id === undefined ? one : { ...one, attributes: { ...one.attributes, id: hexadecimal(id, 4) } };
        }),
      ),
  },
  {
    at: 'devices/interface/mac',
    when: has('address'),
    change: (mac) => ({
      ...mac,
      attributes: { ...mac.attributes, address: (attribute(mac, 'address') ?? '').toLowerCase() },
    }),
  },
  { at: 'uuid', change: (uuid) => withChildren(uuid, [text(uuid).trim().toLowerCase()]) },
];

/** In KiB, what the NUMA nodes of a guest have; undefined if they do not say it. */
function sizeOfCells(domain: Xml): number | undefined {
  const cells = elements(child(child(domain, 'cpu') ?? domain, 'numa') ?? domain, 'cell');
  const sizes = cells.map((cell) => Number(attribute(cell, 'memory') ?? Number.NaN));
  const sum = sizes.reduce((total, size) => total + size, 0);
  return cells.length > 0 && Number.isSafeInteger(sum) ? sum : undefined;
}

/** In KiB, the memory modules of a guest. */
const sizeOfModules = (domain: Xml): number =>
  devices(domain, 'memory')
    .map((module) => Number(text(child(child(module, 'target') ?? module, 'size') ?? module)) || 0)
    .reduce((total, size) => total + size, 0);

const topmost: readonly Rule[] = [
  {
    at: '',
    children: [
      xml('vcpu', {}, '1'),
      xml('clock', { offset: 'utc' }),
      xml('on_poweroff', {}, 'destroy'),
      xml('on_reboot', {}, 'restart'),
      xml('on_crash', {}, 'destroy'),
      xml('devices'),
    ],
  },
  {
    at: '',
    when: (domain) => sizeOfCells(domain) !== undefined,
    change: (domain) => {
      const size = (sizeOfCells(domain) ?? 0) + sizeOfModules(domain);
      const rest = domain.children.filter((one) => typeof one === 'string' || one.name !== 'memory');
      return withChildren(domain, [...rest, xml('memory', { unit: 'KiB' }, size)]);
    },
  },
  {
    at: '',
    when: holds('memory'),
    change: (domain) => {
      const current = child(domain, 'currentMemory');
      const size = text(child(domain, 'memory') ?? domain);
      if (current && Number(text(current)) !== 0 && Number(text(current)) <= Number(size)) return domain;
      const rest = domain.children.filter((one) => one !== current);
      return withChildren(domain, [...rest, xml('currentMemory', { unit: 'KiB' }, size)]);
    },
  },
  { at: 'vcpu', attributes: { placement: 'static' } },
  { at: 'os/type', attributes: { arch: 'x86_64' } },
  {
    at: 'os',
    when: (os, domain) =>
      text(child(os, 'type') ?? os) === 'hvm' &&
      !['disk', 'interface', 'hostdev', 'redirdev'].some((kind) => some(kind, holds('boot'))(os, domain)),
    children: [xml('boot', { dev: 'hd' })],
  },
  ...['pmu', 'vmcoreinfo', 'smm'].map((name): Rule => ({ at: `features/${name}`, attributes: { state: 'on' } })),
  { at: 'os/bootmenu', when: has('enable', 'no'), without: ['timeout'] },
  { at: 'features/hyperv', attributes: { mode: 'custom' } },
  { at: 'features/hyperv', when: has('mode', 'passthrough'), change: (hyperv) => withChildren(hyperv, []) },
  {
    at: '',
    when: both(holds('iothreads'), holds('iothreadids')),
    change: (domain) => {
      const [count, ids] = [child(domain, 'iothreads'), child(domain, 'iothreadids')];
      const number = elements(ids ?? domain, 'iothread').length;
      return withChildren(
        domain,
        domain.children.map((one) =>
          one === count && number > Number(text(count)) ? withChildren(count, [String(number)]) : one,
        ),
      );
    },
  },
  {
    at: 'cpu/numa',
    change: (numa) => {
      const cells = elements(numa, 'cell');
      return withChildren(
        numa,
        numa.children.map((one) =>
          typeof one === 'string' || one.name !== 'cell'
            ? one
            : { ...one, attributes: given(one.attributes, { id: String(cells.indexOf(one)) }) },
        ),
      );
    },
  },
];

/**
 * The format of firmware images, and what the type of an image implies.
 * @see https://libvirt.org/formatdomain.html#bios-bootloader
 */
const firmware: readonly Rule[] = [
  { at: 'os/loader', when: (loader) => text(loader) !== '', attributes: { format: 'raw' } },
  {
    at: 'os',
    when: not(of('loader', has('type', 'rom'))),
    change: (os) => {
      const nvram = child(os, 'nvram');
      if (!nvram || (text(nvram) === '' && attribute(nvram, 'template') === undefined)) return os;
      return childWith(os, 'nvram', { format: 'raw' });
    },
  },
  {
    at: 'os/nvram',
    when: both(has('template'), (nvram) => (attribute(nvram, 'template') ?? '').endsWith('.qcow2')),
    attributes: { templateFormat: 'qcow2' },
  },
  { at: 'os/nvram', when: has('template'), attributes: { templateFormat: 'raw' } },
];

/**
 * A model of CPU is completed with how it is compared and checked.
 * @see https://libvirt.org/formatdomain.html#cpu-model-and-topology
 */
const cpu: readonly Rule[] = [
  { at: '', children: [xml('cpu')] },
  {
    at: 'cpu',
    when: both(lacks('mode'), not(holds('model'))),
    children: [xml('model', { fallback: 'forbid' }, 'qemu64')],
    attributes: { check: 'none' },
  },
  { at: 'cpu', attributes: { mode: 'custom' } },
  { at: 'cpu', when: has('mode', 'custom'), attributes: { match: 'exact' } },
  { at: 'cpu', when: has('mode', 'host-passthrough'), attributes: { migratable: 'on' } },
  {
    at: 'cpu',
    when: has('mode', 'host-passthrough', 'maximum'),
    attributes: { check: 'none' },
    without: ['match'],
    drop: ['model'],
  },
  { at: 'cpu', when: has('mode', 'host-model'), attributes: { check: 'partial' }, without: ['match'] },
  // The model is that of the host, but the vendor can be another one.
  {
    at: 'cpu',
    when: both(has('mode', 'host-model'), (cpu) => attribute(child(cpu, 'model') ?? cpu, 'vendor_id') === undefined),
    drop: ['model'],
  },
  {
    at: 'cpu',
    when: both(has('mode', 'custom'), (_, domain) => has('type', 'kvm')(domain, domain)),
    attributes: { check: 'partial' },
  },
  { at: 'cpu', when: has('mode', 'custom'), attributes: { check: 'none' } },
  { at: 'cpu/model', attributes: { fallback: 'allow' } },
  { at: 'cpu/topology', attributes: { dies: '1', clusters: '1' } },
  { at: 'cpu/feature', attributes: { policy: 'require' } },
];

const controller = (type: string, model?: string): Xml => xml('controller', { type, index: 0, model });

const is = (type: string): Test => has('type', type);

const indexZero: Test = (one) => (attribute(one, 'index') ?? '0') === '0';

/** The device that stands for a model of PCI controller. */
const pciModels: Readonly<Record<string, string>> = {
  'pci-bridge': 'pci-bridge',
  'pcie-expander-bus': 'pxb-pcie',
  'pci-expander-bus': 'pxb',
  'dmi-to-pci-bridge': 'i82801b11-bridge',
  'pcie-root-port': 'pcie-root-port',
  'pcie-switch-upstream-port': 'x3130-upstream',
  'pcie-switch-downstream-port': 'xio3130-downstream',
  'pcie-to-pci-bridge': 'pcie-pci-bridge',
};

/** The highest number of a controller of this type that an address or a disk's name needs. */
function highestController(domain: Xml, type: string): number {
  if (type === 'virtio-serial') {
    const ports = [...devices(domain, 'channel'), ...devices(domain, 'console')].map((one) => child(one, 'address'));
    return Math.max(0, ...ports.map((one) => (one && is(type)(one, domain) ? numberOf(one, 'controller') : 0)));
  }
  const disks = devices(domain, 'disk').filter(of('target', has('bus', type)) as (disk: Xml) => boolean);
  return Math.max(
    0,
    ...disks.map((disk) => {
      const address = child(disk, 'address');
      if (address) return numberOf(address, 'controller');
      const place = placeOf(attribute(child(disk, 'target') ?? disk, 'dev') ?? '');
      return Math.floor(place / (type === 'sata' ? 6 : 7));
    }),
  );
}

const numberOf = (element: Xml, name: string): number => {
  const number = Number(attribute(element, name) ?? 0);
  return Number.isInteger(number) ? number : 0;
};

/** The place of a disk by its letters: `sda` is 0, `sdaa` 26. */
function placeOf(dev: string): number {
  const letters = /^[sh]d([a-z]{1,3})$/.exec(dev)?.[1] ?? 'a';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0) - 1;
}

/** @see https://libvirt.org/formatdomain.html#controllers */
const controllers: readonly Rule[] = [
  {
    at: 'devices',
    change: (all) => {
      const used = new Set(
        elements(all, 'controller').map((one) => `${attribute(one, 'type')} ${attribute(one, 'index')}`),
      );
      return withChildren(
        all,
        all.children.map((one) => {
          if (typeof one === 'string' || one.name !== 'controller' || attribute(one, 'index') !== undefined) return one;
          let index = 0;
          while (used.has(`${attribute(one, 'type')} ${index}`)) index++;
          used.add(`${attribute(one, 'type')} ${index}`);
          return { ...one, attributes: { ...one.attributes, index: String(index) } };
        }),
      );
    },
  },
  { at: 'devices/controller', when: both(is('usb'), lacks('model')), attributes: { model: 'piix3-uhci' } },
  { at: 'devices', when: both(no('controller', is('usb')), isQ35), more: [controller('usb', 'qemu-xhci')] },
  { at: 'devices', when: both(no('controller', is('usb')), isI440fx), more: [controller('usb', 'piix3-uhci')] },
  { at: 'devices', when: both(no('controller', both(is('sata'), indexZero)), isQ35), more: [controller('sata')] },
  {
    at: 'devices',
    when: both(no('controller', both(is('pci'), indexZero)), isQ35),
    more: [controller('pci', 'pcie-root')],
  },
  {
    at: 'devices',
    when: both(no('controller', both(is('pci'), indexZero)), isI440fx),
    more: [controller('pci', 'pci-root')],
  },
  {
    at: 'devices',
    when: both(no('controller', is('ide')), some('disk', of('target', has('bus', 'ide'))), isI440fx),
    more: [controller('ide')],
  },
  {
    at: 'devices',
    when: both(no('controller', is('fdc')), some('disk', of('target', has('bus', 'fdc')))),
    more: [controller('fdc')],
  },
  {
    at: 'devices',
    when: both(
      no('controller', is('scsi')),
      (element, domain) =>
        some('disk', of('target', has('bus', 'scsi')))(element, domain) || some('hostdev', is('scsi'))(element, domain),
    ),
    more: [controller('scsi', 'lsilogic')],
  },
  {
    at: 'devices',
    when: both(no('controller', is('sata')), some('disk', of('target', has('bus', 'sata')))),
    more: [controller('sata')],
  },
  {
    at: 'devices',
    when: both(
      no('controller', is('virtio-serial')),
      (element, domain) =>
        some(
          'channel',
          of('target', (target) => ['virtio', undefined].includes(attribute(target, 'type'))),
        )(element, domain) || some('console', of('target', is('virtio')))(element, domain),
    ),
    more: [controller('virtio-serial')],
  },
  ...[1, 2, 3, 4, 5, 6, 7].flatMap((index) =>
    ['virtio-serial', 'sata', 'scsi'].map(
      (type): Rule => ({
        at: 'devices',
        when: both(
          (_, domain) => highestController(domain, type) >= index,
          no('controller', both(is(type), has('index', String(index)))),
        ),
        change: (all, domain) => {
          const model = elements(all, 'controller').find((one) => type === 'scsi' && is(type)(one, domain));
          return withChildren(all, [
            ...all.children,
            xml('controller', { type, index, model: model && attribute(model, 'model') }),
          ]);
        },
      }),
    ),
  ),
  { at: 'devices', when: both(no('controller', is('ccid')), some('smartcard')), more: [controller('ccid')] },
  { at: 'devices/controller', when: both(is('scsi'), has('model', 'auto')), without: ['model'] },
  { at: 'devices/controller', when: both(is('scsi'), lacks('model')), attributes: { model: 'lsilogic' } },
  ...[1, 2, 3].map(
    (number): Rule => ({
      at: 'devices/controller',
      when: has('model', `ich9-uhci${number}`),
      children: [xml('master', { startport: (number - 1) * 2 })],
    }),
  ),
  ...Object.entries(pciModels).map(
    ([model, name]): Rule => ({
      at: 'devices/controller',
      when: has('model', model),
      children: [xml('model', { name })],
    }),
  ),
  {
    at: 'devices/controller',
    when: has('model', 'pcie-root-port', 'pcie-switch-downstream-port'),
    children: [xml('target')],
    change: (one) => childWith(one, 'target', { chassis: attribute(one, 'index') }),
  },
  {
    at: 'devices/controller',
    when: has('model', 'pci-bridge'),
    children: [xml('target')],
    change: (one) => childWith(one, 'target', { chassisNr: attribute(one, 'index') }),
  },
];

/** The element, with attributes added to its first child of a name. */
const childWith = (element: Xml, name: string, attributes: Readonly<Record<string, AttributeValue>>): Xml => {
  const found = child(element, name);
  if (!found) return element;
  const added = { ...found, attributes: given(found.attributes, attributesOf(Object.entries(attributes))) };
  return withChildren(
    element,
    element.children.map((one) => (one === found ? added : one)),
  );
};

/** The ports of network disks. */
const ports: Readonly<Record<string, number>> = {
  http: 80,
  https: 443,
  ftp: 21,
  ftps: 990,
  tftp: 69,
  ssh: 22,
  iscsi: 3260,
  nbd: 10809,
  gluster: 24007,
};

/** @see https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms */
const disks: readonly Rule[] = [
  { at: 'devices/disk', attributes: { type: 'file', device: 'disk' } },
  { at: 'devices/disk', when: not(is('vhostuser')), children: [xml('driver', { name: 'qemu' })] },
  { at: 'devices/disk/driver', attributes: { name: 'qemu' } },
  {
    at: 'devices/disk',
    when: not(has('type', 'vhostuser', 'volume')),
    change: (disk) => childWith(disk, 'driver', { type: 'raw' }),
  },
  { at: 'devices/disk/driver', when: has('cache', 'default'), without: ['cache'] },
  { at: 'devices/disk', when: is('vhostuser'), attributes: { snapshot: 'no' } },
  { at: 'devices/disk/encryption', when: not(has('engine', 'librbd')), attributes: { engine: 'qemu' } },
  ...Object.entries(ports).map(
    ([protocol, port]): Rule => ({
      at: 'devices/disk/source',
      when: has('protocol', protocol),
      change: (source) =>
        mapped(source, 'host', (host) =>
          attribute(host, 'name') === undefined || attribute(host, 'port') !== undefined
            ? host
            : having(host, { port }),
        ),
    }),
  ),
  ...['disk', 'hostdev'].map(
    (kind): Rule => ({
      at: `devices/${kind}/source`,
      when: has('protocol', 'iscsi'),
      change: (source) => {
        const name = attribute(source, 'name') ?? '';
        return name === '' || name.includes('/') ? source : having(source, { name: `${name}/0` });
      },
    }),
  ),
  { at: 'devices/disk', when: has('device', 'cdrom'), children: [xml('readonly')] },
  {
    at: 'devices/disk',
    when: both(has('device', 'cdrom'), of('target', has('bus', 'usb'))),
    attributes: { model: 'usb-bot' },
  },
  { at: 'devices/disk', when: of('target', has('bus', 'usb')), attributes: { model: 'usb-storage' } },
  { at: 'devices/disk/source/encryption', when: not(has('engine', 'librbd')), attributes: { engine: 'qemu' } },
  {
    at: 'devices/disk/target',
    when: lacks('bus'),
    change: (target) => {
      const dev = attribute(target, 'dev') ?? '';
      const bus = Object.entries({ hd: 'ide', sd: 'scsi', vd: 'virtio', xvd: 'xen', ubd: 'uml', fd: 'fdc' }).find(
        ([start]) => dev.startsWith(start),
      )?.[1];
      return bus === undefined ? target : { ...target, attributes: { ...target.attributes, bus } };
    },
  },
];

/** What a model of video card has where the document does not say it, in KiB. */
const videoMemory: Readonly<Record<string, Xml['attributes']>> = {
  vga: { vram: '16384', heads: '1' },
  bochs: { vram: '16384', heads: '1' },
  cirrus: { vram: '16384', heads: '1' },
  vmvga: { vram: '16384', heads: '1' },
  qxl: { ram: '65536', vram: '65536', vgamem: '16384', heads: '1' },
  virtio: { heads: '1' },
  ramfb: { heads: '1' },
};

/** SPICE without a port to listen on. */
const isSilent = (graphics: Xml): boolean =>
  is('spice')(graphics, graphics) &&
  attribute(graphics, 'port') === undefined &&
  attribute(graphics, 'tlsPort') === undefined &&
  (attribute(graphics, 'autoport') === 'no' || of('gl', has('enable', 'yes'))(graphics, graphics));

/** @see https://libvirt.org/formatdomain.html#video-devices */
const displays: readonly Rule[] = [
  {
    at: 'devices/graphics',
    change: (graphics) => {
      const [first] = elements(graphics, 'listen');
      if (!first) {
        const address = attribute(graphics, 'listen');
        const socket = attribute(graphics, 'socket');
        const ports = ['port', 'tlsPort', 'autoport'].some((name) => attribute(graphics, name) !== undefined);
        if (is('spice')(graphics, graphics) || is('vnc')(graphics, graphics)) {
          const listen =
            socket !== undefined
              ? xml('listen', { type: 'socket', socket })
              : isSilent(graphics)
                ? xml('listen', { type: 'none' })
                : address !== undefined || ports || is('vnc')(graphics, graphics)
                  ? xml('listen', { type: 'address', address })
                  : xml('listen', { type: 'none' });
          return withChildren(graphics, [...graphics.children, listen]);
        }
        return graphics;
      }
      const address = attribute(first, 'address');
      const socket = attribute(first, 'socket');
      if (is('vnc')(graphics, graphics) && socket !== undefined) return having(graphics, { socket });
      return is('address')(first, first) && address !== undefined
        ? { ...graphics, attributes: { ...graphics.attributes, listen: address } }
        : graphics;
    },
  },
  {
    at: 'devices/graphics',
    when: both(
      has('type', 'vnc'),
      of('listen', is('address')),
      lacks('autoport'),
      (one) => lacks('port')(one, one) || has('port', '-1')(one, one),
    ),
    attributes: { autoport: 'yes' },
  },
  {
    at: 'devices/graphics',
    when: both(has('type', 'spice'), has('autoport', 'no'), of('listen', is('none'))),
    without: ['autoport'],
  },
  {
    at: 'devices/graphics',
    when: both(has('type', 'vnc'), has('autoport', 'yes'), of('listen', not(is('socket')))),
    attributes: { port: '-1' },
  },
  {
    at: 'devices',
    when: both(some('graphics'), no('video')),
    more: [xml('video', {}, xml('model', { type: 'cirrus' }))],
  },
  { at: 'devices/video', children: [xml('model', { type: 'cirrus' })] },
  ...Object.entries(videoMemory).map(
    ([type, attributes]): Rule => ({ at: 'devices/video/model', when: has('type', type), attributes }),
  ),
  {
    at: 'devices/video',
    when: both(isFirst('video'), of('model', not(is('none'))), no('video', of('model', has('primary', 'yes')))),
    change: (video) => childWith(video, 'model', { primary: 'yes' }),
  },
  {
    at: 'devices/video',
    when: of('model', is('virtio')),
    change: (video, domain, original) => {
      const gl = child(child(video, 'model') ?? video, 'acceleration');
      const accelerated = gl !== undefined && attribute(gl, 'accel3d') === 'yes';
      const first = isFirst('video')(original, domain);
      const vhost = of('driver', has('name', 'vhostuser'))(video, domain);
      const name = `${vhost ? 'vhost-user' : 'virtio'}-${first ? 'vga' : 'gpu'}${accelerated && !vhost ? '-gl' : ''}`;
      return childWith(video, 'model', { device: name });
    },
  },
];

/** A device whose target has the place among its kind as its port. */
const numbered =
  (kind: string) =>
  (device: Xml, domain: Xml, original: Xml): Xml =>
    childWith(device, 'target', { port: String(devices(domain, kind).indexOf(original)) });

/** @see https://libvirt.org/formatdomain.html#consoles-serial-parallel-channel-devices */
const serials: readonly Rule[] = [
  {
    at: 'devices',
    when: both(no('serial'), some('console', not(of('target', has('type', 'virtio', 'xen', 'sclp', 'uml', 'lxc'))))),
    change: (all) => {
      const first = elements(all, 'console')[0];
      if (!first || of('target', has('type', 'virtio'))(first, all)) return all;
      const kept = first.children.filter((one) => typeof one === 'string' || one.name !== 'target');
      return withChildren(all, [...all.children, { ...first, name: 'serial', children: kept }]);
    },
  },
  { at: 'devices/serial', children: [xml('target')] },
  { at: 'devices/serial/target', when: lacks('type'), attributes: { type: 'isa-serial' } },
  { at: 'devices/serial', change: numbered('serial') },
  { at: 'devices/serial/target', when: is('isa-serial'), children: [xml('model', { name: 'isa-serial' })] },
  { at: 'devices/serial/target', when: is('usb-serial'), children: [xml('model', { name: 'usb-serial' })] },
  { at: 'devices/serial/target', when: is('isa-debug'), children: [xml('model', { name: 'isa-debugcon' })] },
  { at: 'devices/serial/target', when: is('pci-serial'), children: [xml('model', { name: 'pci-serial' })] },
  { at: 'devices/console', children: [xml('target')] },
  { at: 'devices/console/target', attributes: { type: 'serial' } },
  { at: 'devices/console', change: numbered('console') },
  {
    at: 'devices',
    when: some('serial', not(of('target', is('isa-debug')))),
    change: (all) => {
      const first = elements(all, 'serial')[0];
      if (!first) return all;
      const [console, ...more] = elements(all, 'console');
      const kept = elements(first).filter(({ name }) => !['target', 'alias', 'address', 'boot'].includes(name));
      const port = attribute(child(first, 'target') ?? first, 'port');
      const copy = { ...first, name: 'console', children: [...kept, xml('target', { type: 'serial', port })] };
      const isCopy = console === undefined || of('target', is('serial'))(console, all);
      const consoles = isCopy ? [copy, ...more] : [copy, console, ...more];
      return withChildren(all, [
        ...all.children.filter((one) => typeof one === 'string' || one.name !== 'console'),
        ...consoles,
      ]);
    },
  },
];

/** Who plays the sound of a guest without `<audio>`. */
const audio: readonly Rule[] = [
  {
    at: 'devices',
    when: both(no('audio'), some('graphics', has('type', 'spice'))),
    more: [xml('audio', { id: 1, type: 'spice' })],
  },
  {
    at: 'devices',
    when: both(no('audio'), (_, domain) => {
      const all = devices(domain, 'graphics');
      return all.length === 0 || all.some(has('type', 'vnc', 'rdp') as (one: Xml) => boolean);
    }),
    more: [xml('audio', { id: 1, type: 'none' })],
  },
];

const others: readonly Rule[] = [
  {
    at: 'devices/interface/model',
    change: (model) => (/^virtio$/i.test(attribute(model, 'type') ?? '') ? having(model, { type: 'virtio' }) : model),
  },
  {
    at: 'devices/shmem',
    when: not(of('model', has('type', 'ivshmem-doorbell'))),
    children: [xml('size', { unit: 'M' }, 4)],
  },
  {
    at: 'devices/disk/backingStore/source/encryption',
    when: not(has('engine', 'librbd')),
    attributes: { engine: 'qemu' },
  },
  { at: 'devices/disk/backingStore/source', drop: ['cookies'] },
  {
    at: 'devices/input',
    when: both(lacks('bus'), has('type', 'mouse', 'keyboard', 'tablet')),
    change: (input) => ({
      ...input,
      attributes: { ...input.attributes, bus: is('tablet')(input, input) ? 'usb' : 'ps2' },
    }),
  },
  ...(['mouse', 'keyboard'] as const).map(
    (type): Rule => ({
      at: 'devices',
      when: both(
        no('input', both(is(type), has('bus', 'ps2'))),
        (_, domain) => !of('ps2', has('state', 'off'))(child(domain, 'features') ?? domain, domain),
      ),
      more: [xml('input', { type, bus: 'ps2' })],
    }),
  ),
  { at: 'devices', children: [xml('memballoon', { model: 'virtio' })] },
  { at: 'devices/watchdog', attributes: { action: 'reset' } },
  {
    at: 'devices',
    when: both(no('watchdog', has('model', 'itco')), isQ35),
    more: [xml('watchdog', { model: 'itco', action: 'reset' })],
  },
  { at: 'devices/hostdev', when: has('mode', 'subsystem'), attributes: { managed: 'no' } },
  { at: 'devices/hostdev', when: both(has('type', 'mdev'), has('model', 'vfio-pci')), attributes: { display: 'off' } },
  {
    at: 'devices/filesystem',
    when: both(has('type', 'mount'), not(of('source', has('socket')))),
    attributes: { accessmode: 'passthrough' },
  },
  { at: 'devices/interface', when: has('type', 'vdpa', 'vhostuser'), children: [xml('model', { type: 'virtio' })] },
  { at: 'devices/interface', when: not(is('hostdev')), children: [xml('model', { type: 'rtl8139' })] },
  { at: 'devices/vsock', attributes: { model: 'virtio' } },
  { at: 'devices/tpm', attributes: { model: 'tpm-tis' } },
  {
    at: 'devices/tpm',
    when: of('backend', has('type', 'emulator')),
    change: (tpm) => childWith(tpm, 'backend', { version: has('model', 'tpm-tis')(tpm, tpm) ? '1.2' : '2.0' }),
  },
  { at: 'devices/video/model', when: has('primary', 'no'), without: ['primary'] },
  {
    at: 'devices/channel',
    when: both(
      has('type', 'unix'),
      of('source', (source) => attribute(source, 'path') === undefined),
    ),
    drop: ['source'],
  },
  { at: 'devices/sound', when: has('model', 'virtio'), attributes: { streams: '2' } },
  {
    at: 'devices/rng/backend',
    when: both(has('model', 'random'), (backend) => text(backend) === ''),
    change: (backend) => withChildren(backend, ['/dev/random']),
  },
  { at: 'devices/panic', attributes: { model: 'isa' } },
  { at: 'seclabel', when: has('type', 'dynamic', 'static'), attributes: { relabel: 'yes' } },
  { at: 'seclabel', when: both(has('type', 'none'), lacks('model')), attributes: { model: 'none' } },
];

const rules: readonly Rule[] = [
  ...inactive,
  ...spellings,
  ...topmost,
  ...firmware,
  ...cpu,
  ...disks,
  ...serials,
  ...controllers,
  ...displays,
  ...audio,
  ...others,
];

/** Attributes, and those of others that they lack. */
const given = (own: Xml['attributes'], others: Xml['attributes']): Xml['attributes'] =>
  attributesOf([...Object.entries(own), ...Object.entries(others).filter(([name]) => !Object.hasOwn(own, name))]);

/** What a rule makes of one element. */
function applied(rule: Rule, element: Xml, domain: Xml): Xml {
  if (rule.when && !rule.when(element, domain)) return element;
  const { attributes = {}, children = [], more = [], without = [], drop = [] } = rule;
  const kept = element.children.filter((one) => typeof one === 'string' || !drop.includes(one.name));
  const missing = children.filter(({ name }) => !kept.some((one) => typeof one !== 'string' && one.name === name));
  const completed: Xml = {
    name: element.name,
    attributes: given(attributesWithout(element.attributes, without), attributes),
    children: [...kept, ...missing, ...more],
  };
  return rule.change ? rule.change(completed, domain, element) : completed;
}

/** Applies a rule to the elements at a path below an element. */
function at(path: readonly string[], element: Xml, rule: Rule, domain: Xml): Xml {
  const [name, ...rest] = path;
  if (name === undefined) return applied(rule, element, domain);
  if (!child(element, name)) return element;
  return withChildren(
    element,
    element.children.map((one) => (typeof one !== 'string' && one.name === name ? at(rest, one, rule, domain) : one)),
  );
}

/** The domain as libvirt would dump it, but for what only the host knows. Its children may be in another order. */
export const withDefaults = (domain: Xml): Xml =>
  rules.reduce((now, rule) => at(rule.at === '' ? [] : rule.at.split('/'), now, rule, now), domain);
