/**
 * What libvirt refuses in a whole domain although each of its elements is valid. Each rule was tried with libvirt 12.8
 * (tests/libvirt/refusals.consumer.ts); libvirt's own test inputs that it accepts have none of them.
 * @see https://gitlab.com/libvirt/libvirt/-/blob/master/src/conf/domain_validate.c
 */
import { shortPciAddress } from '../values/pci.ts';
import { normal } from './identity.ts';
import { attribute, child, elements, text, type Xml } from './xml.ts';

/** A rule that a domain breaks, by its code; `element` is what breaks it. */
export type Refused = { readonly element?: Xml | undefined } & (
  | { readonly code: 'xml-vcpu-topology'; readonly vcpus: number; readonly topology: number }
  | { readonly code: 'xml-vcpu-current'; readonly vcpus: number; readonly current: number }
  | { readonly code: 'xml-vcpu-missing'; readonly vcpus: number; readonly name: string; readonly vcpu: number }
  | { readonly code: 'xml-numa-cells'; readonly problem: string }
  | { readonly code: 'xml-iothread-missing'; readonly id: string; readonly name: string }
  | { readonly code: 'xml-boot-both' }
  | { readonly code: 'xml-boot-order-twice'; readonly order: string }
  | { readonly code: 'xml-controller-twice'; readonly type: string; readonly index: string }
  | { readonly code: 'xml-controller-option'; readonly option: string; readonly model: string }
  | { readonly code: 'xml-controller-root'; readonly model: string; readonly needs: string }
  | { readonly code: 'xml-ide'; readonly name: string }
  | { readonly code: 'xml-address-taken'; readonly address: string }
  | { readonly code: 'xml-address-impossible'; readonly address: string; readonly problem: string }
  | { readonly code: 'xml-port-taken'; readonly what: string }
  | { readonly code: 'xml-hostdev-twice'; readonly device: string }
  | { readonly code: 'xml-alias-twice'; readonly alias: string }
  | { readonly code: 'xml-only-one'; readonly name: string }
  | { readonly code: 'xml-video'; readonly problem: string }
  | { readonly code: 'xml-watchdog-actions'; readonly action: string; readonly other: string }
  | { readonly code: 'xml-ps2-off'; readonly name: string }
  | { readonly code: 'xml-enrolled-keys' }
  | { readonly code: 'xml-sysinfo-uuid'; readonly uuid: string }
  | { readonly code: 'xml-audio-missing'; readonly id: string }
  | { readonly code: 'xml-spice-missing'; readonly name: string }
  | { readonly code: 'xml-usb-disabled'; readonly name: string }
  | { readonly code: 'xml-virtiofs-memory' }
  | { readonly code: 'xml-max-memory' }
  | { readonly code: 'xml-listen-twice' }
);

const whole = (value: string | undefined, otherwise: number): number => {
  const number = Number(value?.trim() || otherwise);
  return Number.isSafeInteger(number) ? number : otherwise;
};

/** The elements of which another before has the same key, with that key. */
function* repeated(all: readonly Xml[], key: (each: Xml) => string | undefined): Iterable<[Xml, string]> {
  const seen = new Set<string>();
  for (const each of all) {
    const own = key(each);
    if (own === undefined) continue;
    if (seen.has(own)) yield [each, own];
    seen.add(own);
  }
}

/** The numbers of a list in libvirt's notation: `0-3,^1`. */
function cpusOf(list: string | undefined): readonly number[] {
  const all = new Set<number>();
  for (const part of (list ?? '').split(',')) {
    const [, not, from = '', to = from] = /^\s*(\^?)(\d{1,4})(?:-(\d{1,4}))?\s*$/.exec(part) ?? [];
    if (not === undefined) continue;
    for (let one = Number(from); one <= Number(to); one += 1) {
      if (not === '') all.add(one);
      else all.delete(one);
    }
  }
  return [...all];
}

const vcpusOf = (domain: Xml): number => {
  const vcpu = child(domain, 'vcpu');
  return whole(vcpu && text(vcpu), 1);
};

function* cpus(domain: Xml): Iterable<Refused> {
  const vcpu = child(domain, 'vcpu');
  const vcpus = vcpusOf(domain);
  const current = whole(vcpu && attribute(vcpu, 'current'), vcpus);
  if (current > vcpus) yield { code: 'xml-vcpu-current', element: vcpu, vcpus, current };
  const cpu = child(domain, 'cpu');
  const topology = cpu && child(cpu, 'topology');
  if (topology) {
    const parts = ['sockets', 'dies', 'clusters', 'cores', 'threads'].map((part) =>
      whole(attribute(topology, part), 1),
    );
    const product = parts.reduce((all, part) => all * part, 1);
    if (product !== vcpus) yield { code: 'xml-vcpu-topology', element: vcpu, vcpus, topology: product };
  }
  for (const each of elements(child(domain, 'cputune') ?? domain, 'vcpusched')) {
    const beyond = cpusOf(attribute(each, 'vcpus')).find((one) => one >= vcpus);
    if (beyond !== undefined) yield { code: 'xml-vcpu-missing', element: each, vcpus, name: each.name, vcpu: beyond };
  }
}

function* numa(domain: Xml): Iterable<Refused> {
  const cpu = child(domain, 'cpu');
  const cells = elements((cpu && child(cpu, 'numa')) ?? domain, 'cell');
  const ids = cells.map((cell, position) => whole(attribute(cell, 'id'), position));
  const gap = cells.find((_, position) => !ids.includes(position));
  if (gap) yield { code: 'xml-numa-cells', element: gap, problem: 'their ids are not 0 to the number of cells' };
  const owners = new Map<number, number>();
  for (const [position, cell] of cells.entries()) {
    for (const one of cpusOf(attribute(cell, 'cpus'))) {
      const other = owners.get(one);
      if (other !== undefined && other !== position)
        yield { code: 'xml-numa-cells', element: cell, problem: `vCPU ${one} is in two of them` };
      owners.set(one, position);
    }
  }
  const vcpus = vcpusOf(domain);
  if (owners.size > vcpus) {
    yield {
      code: 'xml-numa-cells',
      element: cells[0],
      problem: `they have ${owners.size} vCPUs, and the guest ${vcpus}`,
    };
  }
  for (const node of elements(child(domain, 'numatune') ?? domain, 'memnode')) {
    const id = whole(attribute(node, 'cellid'), 0);
    if (!ids.includes(id)) yield { code: 'xml-numa-cells', element: node, problem: `<memnode> names cell ${id}` };
  }
}

/** The ids of a guest's iothreads: those that are listed, and then the lowest free ones up to their number. */
function iothreadsOf(domain: Xml): ReadonlySet<string> {
  const listed = elements(child(domain, 'iothreadids') ?? domain, 'iothread').flatMap(
    (one) => attribute(one, 'id') ?? [],
  );
  const ids = new Set(listed.map(normal));
  const count = child(domain, 'iothreads');
  const wanted = Math.min(whole(count && text(count), 0), 4096);
  for (let id = 1; ids.size < wanted; id += 1) ids.add(String(id));
  return ids;
}

function* iothreads(domain: Xml, devices: readonly Xml[]): Iterable<Refused> {
  const ids = iothreadsOf(domain);
  const used: [Xml, string | undefined][] = [];
  for (const device of devices) {
    const driver = ['disk', 'controller'].includes(device.name) ? child(device, 'driver') : undefined;
    if (!driver) continue;
    used.push([device, attribute(driver, 'iothread')]);
    for (const one of elements(child(driver, 'iothreads') ?? device, 'iothread'))
      used.push([device, attribute(one, 'id')]);
  }
  const tune = child(domain, 'cputune') ?? domain;
  for (const pin of elements(tune, 'iothreadpin')) used.push([pin, attribute(pin, 'iothread')]);
  for (const one of elements(tune, 'iothreadsched'))
    for (const id of cpusOf(attribute(one, 'iothreads'))) used.push([one, String(id)]);
  for (const [element, id] of used) {
    if (id !== undefined && !ids.has(normal(id)))
      yield { code: 'xml-iothread-missing', element, id, name: element.name };
  }
}

function* boot(domain: Xml, devices: readonly Xml[]): Iterable<Refused> {
  const numbered = devices.filter((device) => child(device, 'boot'));
  const list = elements(child(domain, 'os') ?? domain, 'boot');
  if (numbered.length > 0 && list.length > 0) yield { code: 'xml-boot-both', element: list[0] };
  const order = (device: Xml): string | undefined => attribute(child(device, 'boot') ?? device, 'order');
  for (const [element, value] of repeated(numbered, order))
    yield { code: 'xml-boot-order-twice', element, order: value };
}

/** Options of a PCI controller's `<target>`, with the models that have them. */
const optionsOf: Readonly<Record<string, readonly string[]>> = {
  chassis: ['pcie-root-port', 'pcie-switch-downstream-port'],
  port: ['pcie-root-port', 'pcie-switch-downstream-port'],
  chassisNr: ['pci-bridge'],
  busNr: ['pci-expander-bus', 'pcie-expander-bus'],
};

type Machine = 'q35' | 'pc' | undefined;

function machineOf(domain: Xml): Machine {
  const os = child(domain, 'os');
  const type = os && child(os, 'type');
  const machine = (type && attribute(type, 'machine')) ?? '';
  if (/^(?:pc-)?q35/.test(machine)) return 'q35';
  return /^pc(?:-i440fx.*)?$/.test(machine) ? 'pc' : undefined;
}

function* controllers(devices: readonly Xml[], machine: Machine): Iterable<Refused> {
  const all = devices.filter((device) => device.name === 'controller');
  // The companions of an EHCI controller have its index.
  const key = (one: Xml): string | undefined => {
    const [type, index] = [attribute(one, 'type'), attribute(one, 'index')];
    const isCompanion = type === 'usb' && attribute(one, 'model')?.startsWith('ich9-uhci') === true;
    return type === undefined || index === undefined || isCompanion ? undefined : `${type} ${normal(index)}`;
  };
  for (const [element, value] of repeated(all, key)) {
    const [type = '', index = ''] = value.split(' ');
    yield { code: 'xml-controller-twice', element, type, index };
  }
  for (const element of all) {
    const [type, index] = [attribute(element, 'type'), attribute(element, 'index')];
    const model = attribute(element, 'model');
    if (type === 'ide' && machine === 'q35') yield { code: 'xml-ide', element, name: 'controller' };
    if (type !== 'pci' || model === undefined) continue;
    const target = child(element, 'target');
    for (const [option, models] of Object.entries(optionsOf)) {
      if (target && attribute(target, option) !== undefined && !models.includes(model))
        yield { code: 'xml-controller-option', element, option, model };
    }
    const root = machine === 'q35' ? 'pcie-root' : 'pci-root';
    const isRoot = ['pcie-root', 'pci-root'].includes(model);
    if (
      machine &&
      index !== undefined &&
      (normal(index) === '0' || isRoot) &&
      (model !== root || normal(index) !== '0')
    )
      yield { code: 'xml-controller-root', element, model, needs: root };
  }
  for (const element of devices) {
    const target = element.name === 'disk' ? child(element, 'target') : undefined;
    if (machine === 'q35' && target && attribute(target, 'bus') === 'ide')
      yield { code: 'xml-ide', element, name: 'disk' };
  }
}

const partOf = (address: Xml, name: string): number => whole(attribute(address, name), 0);

/** What a q35 has without an element: the LPC bridge and the SMBus. */
const ofChipset: Readonly<Record<string, readonly string[]>> = { q35: ['00:1f.0', '00:1f.3'], pc: [] };

function* addresses(devices: readonly Xml[], machine: Machine): Iterable<Refused> {
  const seen = new Set<string>(machine ? ofChipset[machine] : []);
  const ports = new Set(
    devices.flatMap((one) =>
      one.name === 'controller' && optionsOf.chassis?.includes(attribute(one, 'model') ?? '')
        ? [whole(attribute(one, 'index'), -1)]
        : [],
    ),
  );
  for (const element of devices) {
    // The first console is the first serial device.
    const address = element.name === 'console' ? undefined : child(element, 'address');
    if (!address || attribute(address, 'type') !== 'pci') continue;
    const [domain, bus, slot] = [partOf(address, 'domain'), partOf(address, 'bus'), partOf(address, 'slot')];
    // Without a place, libvirt gives it one.
    if (domain === 0 && bus === 0 && slot === 0) continue;
    const place = shortPciAddress({ domain, bus, slot, function: partOf(address, 'function') });
    const fn = partOf(address, 'function');
    if (bus > 0xff || slot > 0x1f || fn > 7) {
      const problem = 'a bus is at most ff, a slot at most 1f and a function at most 7';
      yield { code: 'xml-address-impossible', element, address: place, problem };
    } else if (domain !== 0) {
      yield { code: 'xml-address-impossible', element, address: place, problem: 'a guest only has PCI domain 0000' };
    } else if (slot !== 0 && ports.has(bus)) {
      yield {
        code: 'xml-address-impossible',
        element,
        address: place,
        problem: 'the bus of a root port only has slot 00',
      };
    } else if (seen.has(place)) yield { code: 'xml-address-taken', element, address: place };
    seen.add(place);
  }
}

/** Where a disk without an address is: libvirt derives it from the name of its target. */
function impliedUnit(dev: string, bus: string): string | undefined {
  const letters = /^(?:sd|hd)([a-z])$/.exec(dev)?.[1];
  if (letters === undefined) return undefined;
  const index = letters.charCodeAt(0) - 97;
  if (bus === 'sata') return [Math.floor(index / 6), 0, 0, index % 6].join(' ');
  return bus === 'ide' ? [Math.floor(index / 4), Math.floor((index % 4) / 2), 0, index % 2].join(' ') : undefined;
}

function portOf(device: Xml): string | undefined {
  const address = child(device, 'address');
  const type = address && attribute(address, 'type');
  if (address && type === 'usb' && attribute(address, 'port') !== undefined)
    return `port ${attribute(address, 'port')} of USB bus ${partOf(address, 'bus')}`;
  const port = address ? partOf(address, 'port') : 0;
  if (address && type === 'virtio-serial' && port > 0)
    return `port ${port} of virtio-serial controller ${partOf(address, 'controller')}`;
  const target = device.name === 'disk' ? child(device, 'target') : undefined;
  const bus = target && attribute(target, 'bus');
  if (!target || bus === undefined || !['sata', 'scsi', 'ide'].includes(bus)) return undefined;
  const names = ['controller', 'bus', 'target', 'unit'];
  const unit =
    address && type === 'drive'
      ? names.map((name) => partOf(address, name)).join(' ')
      : address
        ? undefined
        : impliedUnit(attribute(target, 'dev') ?? '', bus);
  if (unit === undefined) return undefined;
  return `drive address ${names.map((name, position) => `${name} ${unit.split(' ')[position]}`).join(', ')} on ${bus}`;
}

/** What a device of the host is, for all that can receive it. */
function receivedOf(device: Xml): string | undefined {
  const isNic = device.name === 'interface' && attribute(device, 'type') === 'hostdev';
  const source = isNic || device.name === 'hostdev' ? child(device, 'source') : undefined;
  if (!source) return undefined;
  const address = child(source, 'address');
  const [vendor, product] = ['vendor', 'product'].map((name) => attribute(child(source, name) ?? source, 'id'));
  const type = isNic ? 'pci' : attribute(device, 'type');
  if (type === 'pci' && address && attribute(address, 'bus') !== undefined) {
    const [domain = 0, bus = 0, slot = 0, fn = 0] = ['domain', 'bus', 'slot', 'function'].map((at) =>
      partOf(address, at),
    );
    return `PCI device ${shortPciAddress({ domain, bus, slot, function: fn })}`;
  }
  if (type === 'mdev' && address) return `mediated device ${attribute(address, 'uuid')}`;
  if (type !== 'usb' || (vendor === undefined && !address)) return undefined;
  const ids = vendor === undefined ? '' : ` ${normal(vendor)}:${normal(product ?? '')}`;
  const place = address
    ? ` at ${Object.entries(address.attributes)
        .map(([name, value]) => `${name} ${normal(value)}`)
        .sort()
        .join(', ')}`
    : '';
  return `USB device${ids}${place}`;
}

const singles = ['memballoon', 'vsock', 'nvram', 'tpm'];

/** Video devices that are only valid as the first one. */
const primaryOnly: ReadonlySet<string> = new Set(['vga', 'cirrus']);

function* video(devices: readonly Xml[]): Iterable<Refused> {
  const all = devices.filter((device) => device.name === 'video');
  const model = (device: Xml, name: string): string | undefined => attribute(child(device, 'model') ?? device, name);
  const none = all.find((device) => model(device, 'type') === 'none');
  if (none && all.length > 1)
    yield { code: 'xml-video', element: none, problem: "a video device of type 'none' is not the only one" };
  const first = all.find((device) => model(device, 'primary') === 'yes') ?? all[0];
  for (const element of all) {
    const type = model(element, 'type') ?? '';
    if (element !== first && primaryOnly.has(type))
      yield { code: 'xml-video', element, problem: `a video device of type '${type}' is not the first one` };
  }
}

/** Whether a device is on a USB bus of the guest. */
function isUsb(device: Xml): boolean {
  if (device.name === 'disk') return attribute(child(device, 'target') ?? device, 'bus') === 'usb';
  if (['input', 'redirdev'].includes(device.name)) return attribute(device, 'bus') === 'usb';
  if (['hub', 'hostdev'].includes(device.name)) return attribute(device, 'type') === 'usb';
  return device.name === 'sound' && attribute(device, 'model') === 'usb';
}

function* buses(devices: readonly Xml[]): Iterable<Refused> {
  const usb = devices.filter((device) => device.name === 'controller' && attribute(device, 'type') === 'usb');
  if (usb.some((one) => attribute(one, 'model') === 'none')) {
    const element = devices.find(isUsb) ?? usb.find((one) => attribute(one, 'model') !== 'none');
    if (element) yield { code: 'xml-usb-disabled', element, name: element.name };
  }
  const graphics = devices.filter((device) => device.name === 'graphics');
  if (!graphics.some((one) => ['spice', 'headless'].includes(attribute(one, 'type') ?? ''))) {
    const chardevs = ['channel', 'redirdev', 'serial', 'parallel', 'console', 'smartcard'];
    const element = devices.find(
      (device) => chardevs.includes(device.name) && ['spicevmc', 'spiceport'].includes(attribute(device, 'type') ?? ''),
    );
    if (element) yield { code: 'xml-spice-missing', element, name: element.name };
  }
  for (const element of graphics)
    if (elements(element, 'listen').length > 1) yield { code: 'xml-listen-twice', element };
  const ids = new Set(devices.flatMap((one) => (one.name === 'audio' ? [normal(attribute(one, 'id') ?? '')] : [])));
  for (const element of devices) {
    const audio = ['sound', 'graphics'].includes(element.name) ? child(element, 'audio') : undefined;
    const id = audio && attribute(audio, 'id');
    if (id !== undefined && ids.size > 0 && !ids.has(normal(id))) yield { code: 'xml-audio-missing', element, id };
  }
}

function* watchdogs(devices: readonly Xml[]): Iterable<Refused> {
  const all = devices.filter((device) => device.name === 'watchdog');
  const actionOf = (one: Xml): string => attribute(one, 'action') ?? 'reset';
  const [first] = all;
  const element = all.find((one) => first && actionOf(one) !== actionOf(first));
  if (first && element)
    yield { code: 'xml-watchdog-actions', element, action: actionOf(element), other: actionOf(first) };
}

/** What needs a feature that the guest does not have. */
function* features(domain: Xml, devices: readonly Xml[]): Iterable<Refused> {
  const stateOf = (name: string): string | undefined => {
    const feature = child(child(domain, 'features') ?? domain, name);
    return feature && attribute(feature, 'state');
  };
  if (stateOf('ps2') === 'off') {
    const element = devices.find((device) => device.name === 'input' && attribute(device, 'bus') === 'ps2');
    if (element) yield { code: 'xml-ps2-off', element, name: element.name };
    else if (stateOf('vmport') === 'on') yield { code: 'xml-ps2-off', name: 'vmport' };
  }
  const os = child(domain, 'os');
  const ofFirmware = elements((os && child(os, 'firmware')) ?? domain, 'feature');
  const firmware = (name: string): Xml | undefined => ofFirmware.find((one) => attribute(one, 'name') === name);
  const [keys, boot] = [firmware('enrolled-keys'), firmware('secure-boot')];
  if (keys && boot && attribute(keys, 'enabled') === 'yes' && attribute(boot, 'enabled') === 'no')
    yield { code: 'xml-enrolled-keys', element: keys };
}

/** The UUID that the firmware tables show is that of the guest. */
function* sysinfo(domain: Xml): Iterable<Refused> {
  const uuid = child(domain, 'uuid');
  for (const table of elements(domain, 'sysinfo')) {
    for (const element of elements(child(table, 'system') ?? table, 'entry')) {
      const own = text(element).trim().toLowerCase();
      if (uuid && attribute(element, 'name') === 'uuid' && own.replaceAll('-', '') !== text(uuid).replaceAll('-', ''))
        yield { code: 'xml-sysinfo-uuid', element, uuid: text(uuid) };
    }
  }
}

function* memory(domain: Xml, devices: readonly Xml[]): Iterable<Refused> {
  const backing = child(domain, 'memoryBacking');
  const access = backing && child(backing, 'access');
  const cpu = child(domain, 'cpu');
  const cells = elements((cpu && child(cpu, 'numa')) ?? domain, 'cell');
  const isShared =
    (access && attribute(access, 'mode') === 'shared') ||
    cells.some((cell) => attribute(cell, 'memAccess') === 'shared');
  const virtiofs = devices.find((device) => {
    const driver = device.name === 'filesystem' ? child(device, 'driver') : undefined;
    return driver && attribute(driver, 'type') === 'virtiofs';
  });
  if (virtiofs && !isShared) yield { code: 'xml-virtiofs-memory', element: virtiofs };
  const module = devices.find(
    (device) => device.name === 'memory' && ['dimm', 'nvdimm', 'virtio-mem'].includes(attribute(device, 'model') ?? ''),
  );
  if (module && !child(domain, 'maxMemory')) yield { code: 'xml-max-memory', element: module };
}

/** The rules that a domain breaks; the same one may be broken by several elements. */
export function* refusalsOf(domain: Xml): Iterable<Refused> {
  const all = child(domain, 'devices');
  const devices = all ? elements(all) : [];
  const machine = machineOf(domain);
  yield* cpus(domain);
  yield* numa(domain);
  yield* iothreads(domain, devices);
  yield* boot(domain, devices);
  yield* controllers(devices, machine);
  yield* addresses(devices, machine);
  for (const [element, what] of repeated(devices, portOf)) yield { code: 'xml-port-taken', element, what };
  for (const [element, device] of repeated(devices, receivedOf)) yield { code: 'xml-hostdev-twice', element, device };
  const alias = (device: Xml): string | undefined => {
    const name = attribute(child(device, 'alias') ?? device, 'name');
    return child(device, 'alias') && name?.startsWith('ua-') ? name : undefined;
  };
  for (const [element, name] of repeated(devices, alias)) yield { code: 'xml-alias-twice', element, alias: name };
  const only = (device: Xml): string | undefined => (singles.includes(device.name) ? device.name : undefined);
  for (const [element, name] of repeated(devices, only)) yield { code: 'xml-only-one', element, name };
  yield* video(devices);
  yield* buses(devices);
  yield* watchdogs(devices);
  yield* features(domain, devices);
  yield* sysinfo(domain);
  yield* memory(domain, devices);
}
