import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { inLibvirtOrder } from '../../src/libvirt/order.ts';
import { type PciClass, type PciRequest, placePci } from '../../src/libvirt/placement.ts';
import { printXml } from '../../src/libvirt/print-xml.ts';
import { readXml } from '../../src/libvirt/read-xml.ts';
import { attribute, child, elements, withChildren, withoutAttribute, type Xml, xml } from '../../src/libvirt/xml.ts';
import { describeWith } from '../support/consumers.ts';
import { libvirtd } from '../support/libvirtd.ts';

const folder = mkdtempSync(join(tmpdir(), 'vfioc-libvirt-'));
// QEMU in the lab does not run as root.
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true }));

const image = join(folder, 'image');
writeFileSync(image, Buffer.alloc(1 << 20), { mode: 0o666 });
const write = (name: string, domain: Xml): string => {
  const path = join(folder, `${name}.xml`);
  writeFileSync(path, printXml(domain));
  return path;
};

const request = (name: PciClass, key: string, element: Xml | Xml[], more: Partial<PciRequest> = {}): PciRequest => ({
  class: name,
  key,
  functions: [element].flat(),
  ...more,
});
const disk = (dev: string): Xml =>
  xml(
    'disk',
    { type: 'file', device: 'disk' },
    xml('boot', { order: dev.charCodeAt(2) - 96 }),
    xml('serial', {}, dev),
    xml('target', { dev, bus: 'virtio' }),
    xml('source', { file: image }),
    xml('driver', { name: 'qemu', type: 'raw', cache: 'none' }),
    xml('readonly'),
  );
const nic = (last: number): Xml =>
  xml(
    'interface',
    { type: 'user' },
    xml('model', { type: 'virtio' }),
    xml('mac', { address: `52:54:00:00:00:0${last}` }),
  );
const shmem = (name: string, size: number): Xml =>
  xml('shmem', { name }, xml('size', { unit: 'M' }, size), xml('model', { type: 'ivshmem-plain' }));
const at = (slot: number) => ({ domain: 0, bus: 0, slot, function: 0 });

/** One of each device that has a guest PCI address and that a machine without host devices can start. */
const {
  devices: byRequest,
  controllers,
  refused,
} = placePci([
  request('shmem', 'looking-glass', shmem('looking-glass', 32)),
  request('shmem', 'scream', shmem('scream', 2), { index: 1 }),
  request('disk', 'system', disk('vda')),
  request('disk', 'games', disk('vdb')),
  request('nic', 'lan', nic(1)),
  request('nic', 'pair', [nic(2), nic(3)], { fixed: at(0x1c) }),
  request('nic', 'igpu', nic(4), { fixed: at(2) }),
  request('hostdev', 'last', nic(5), { index: 11 }),
  request('nic', 'far', nic(6), { fixed: { domain: 0, bus: 0x58, slot: 0, function: 0 } }),
  request('video', 'primary', xml('video', {}, xml('model', { type: 'vga' }))),
  request('video', 'second', xml('video', {}, xml('model', { type: 'virtio' })), { index: 1 }),
  request('sound', 'sound', xml('sound', { model: 'ich9' }, xml('audio', { id: 1 }), xml('codec', { type: 'duplex' }))),
  request('usb', 'usb', xml('controller', { type: 'usb', index: 0, model: 'qemu-xhci' })),
  request('usb', 'more', xml('controller', { type: 'usb', index: 1, model: 'qemu-xhci' }), { index: 1 }),
  request('serial', 'serial', xml('controller', { type: 'virtio-serial', index: 0 })),
  request('scsi', 'scsi', xml('controller', { type: 'scsi', index: 0, model: 'virtio-scsi' })),
  request('sata', 'sata', xml('controller', { type: 'sata', index: 0 })),
  request('rng', 'rng', xml('rng', { model: 'virtio' }, xml('backend', { model: 'builtin' }))),
  request('watchdog', 'watchdog', xml('watchdog', { model: 'i6300esb', action: 'reset' })),
  request('balloon', 'balloon', xml('memballoon', { model: 'virtio' })),
  request('input', 'keyboard', xml('input', { type: 'keyboard', bus: 'virtio' })),
  request('input', 'mouse', xml('input', { type: 'mouse', bus: 'virtio' }), { index: 1 }),
]);

const devices = byRequest.flat();

/** A domain whose elements are not in libvirt's order. */
const unordered = xml(
  'domain',
  { type: 'qemu', 'xmlns:qemu': 'http://libvirt.org/schemas/domain/qemu/1.0' },
  xml('qemu:commandline', {}, xml('qemu:env', { name: 'A', value: '1' }), xml('qemu:arg', { value: '-nodefaults' })),
  xml(
    'devices',
    {},
    ...devices,
    ...controllers,
    xml('audio', { id: 1, type: 'none' }),
    xml(
      'channel',
      { type: 'unix' },
      xml('target', { type: 'virtio', name: 'org.qemu.guest_agent.0' }),
      xml('address', { type: 'virtio-serial', controller: 0, bus: 0, port: 1 }),
    ),
    xml('redirdev', { bus: 'usb', type: 'spicevmc' }),
    xml(
      'graphics',
      { type: 'spice', autoport: 'yes', listen: '127.0.0.1' },
      xml('clipboard', { copypaste: 'no' }),
      xml('image', { compression: 'off' }),
      xml('gl', { enable: 'no' }),
      xml('listen', { type: 'address', address: '127.0.0.1' }),
    ),
    xml('serial', { type: 'null' }, xml('target', { type: 'isa-serial', port: 0 })),
    xml('emulator', {}, '/usr/bin/qemu-system-x86_64'),
  ),
  xml('seclabel', { type: 'dynamic', model: 'dac', relabel: 'yes' }),
  xml('pm', {}, xml('suspend-to-disk', { enabled: 'no' }), xml('suspend-to-mem', { enabled: 'no' })),
  xml('on_crash', {}, 'destroy'),
  xml('on_poweroff', {}, 'destroy'),
  xml('clock', { offset: 'localtime' }, xml('timer', { name: 'hpet', present: 'no' })),
  xml(
    'cpu',
    { mode: 'maximum' },
    xml('feature', { policy: 'disable', name: 'svm' }),
    xml('cache', { mode: 'passthrough' }),
    xml('topology', { sockets: 1, dies: 1, cores: 2, threads: 1 }),
  ),
  xml(
    'features',
    {},
    xml('vmport', { state: 'off' }),
    xml('kvm', {}, xml('hint-dedicated', { state: 'off' }), xml('hidden', { state: 'on' })),
    xml('hyperv', { mode: 'custom' }, xml('vpindex', { state: 'off' }), xml('relaxed', { state: 'on' })),
    xml('apic'),
    xml('acpi'),
  ),
  xml(
    'os',
    {},
    xml('smbios', { mode: 'sysinfo' }),
    xml('bootmenu', { enable: 'yes' }),
    xml('type', { arch: 'x86_64', machine: 'q35' }, 'hvm'),
  ),
  xml(
    'sysinfo',
    { type: 'smbios' },
    xml('system', {}, xml('entry', { name: 'manufacturer' }, 'us')),
    xml('bios', {}, xml('entry', { name: 'vendor' }, 'us')),
  ),
  xml(
    'cputune',
    {},
    xml('iothreadpin', { iothread: 1, cpuset: 0 }),
    xml('emulatorpin', { cpuset: 0 }),
    xml('vcpupin', { vcpu: 0, cpuset: 0 }),
    xml('shares', {}, 1000),
  ),
  xml('iothreads', {}, 1),
  xml('vcpu', { placement: 'static' }, 2),
  xml('memoryBacking', {}, xml('access', { mode: 'shared' }), xml('source', { type: 'memfd' }), xml('nosharepages')),
  xml('currentMemory', { unit: 'KiB' }, 262144),
  xml('memory', { unit: 'KiB' }, 262144),
  xml('title', {}, 'of everything'),
  xml('uuid', {}, '7a5b1a0e-5f6a-5c3e-9d53-0b5f0c4b9a11'),
  xml('name', {}, 'layout'),
);
const full = inLibvirtOrder(unordered);

/** Only devices that start without host CPUs to pin to, a sound card or a display. */
const startable = (): Xml => {
  const kept = ['name', 'memory', 'vcpu', 'os', 'cpu', 'devices'];
  const withoutBoot = full.children.filter((each) => typeof each !== 'string' && kept.includes(each.name));
  const devicesOnly = withoutBoot.map((each) =>
    typeof each === 'string' || each.name !== 'devices'
      ? each
      : { ...each, children: elements(each).filter(({ name }) => !['graphics', 'redirdev', 'channel'].includes(name)) },
  );
  const plainOs = xml('os', {}, xml('type', { arch: 'x86_64', machine: 'q35' }, 'hvm'));
  const children = devicesOnly.map((each) => (typeof each !== 'string' && each.name === 'os' ? plainOs : each));
  return withoutAttribute(withChildren(full, children), 'xmlns:qemu');
};

const read = (text: string): Xml => {
  const reading = readXml(text);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.root;
};

/** Every PCI address of a domain, with its device. */
const addresses = (domain: Xml): string[] =>
  elements(child(domain, 'devices') ?? xml('devices'))
    .flatMap((device) => {
      const address = child(device, 'address');
      if (!address || attribute(address, 'type') !== 'pci') return [];
      const { type, index, model } = device.attributes;
      return [JSON.stringify([device.name, type, index, model, Object.entries(address.attributes).sort()])];
    })
    .sort();

/** The distinct names of an element's children that `other` also has, and the same for the elements below. */
const orderOf = (element: Xml, other: Xml): unknown => {
  const common = new Set(elements(other).map(({ name }) => name));
  const names = [...new Set(elements(element).map(({ name }) => name))].filter((name) => common.has(name));
  const below = names.map((name) => {
    const [mine, theirs] = [elements(element, name), elements(other, name)];
    return mine.flatMap((each, index) => (theirs[index] ? [orderOf(each, theirs[index])] : []));
  });
  return [element.name, names, below];
};

test('places every device', () => {
  expect(refused).toEqual([]);
  expect(devices).toHaveLength(23);
});

describe.each(['trixie', 'sid'])('libvirt of %s', (tree) => {
  describeWith(
    'libvirtd',
    'keeps what we write',
    () => {
      const daemon = libvirtd(tree);
      const virsh = (script: string, ...paths: string[]) =>
        daemon.run(['sh', '-euc', script, 'sh', ...paths], { timeout: 500 });

      test('the addresses, without adding controllers, and the order of elements', () => {
        const path = write('full', full);
        const { status, stdout, stderr } = virsh('virsh -q define "$1" >/dev/null; virsh dumpxml layout', path);
        expect([status, stderr]).toEqual([0, '']);
        const dump = read(stdout);
        expect(addresses(dump)).toEqual(addresses(full));
        expect(orderOf(full, dump)).toEqual(orderOf(dump, full));
      });

      test('and QEMU starts the domain, with every root port', () => {
        const path = write('startable', startable());
        const script =
          'virsh -q define "$1"; virsh -q start layout --paused; virsh qemu-monitor-command layout --hmp "info pci"';
        const { status, stdout, stderr } = virsh(script, path);
        expect([status, stderr]).toEqual([0, '']);
        expect(stdout.match(/PCI bridge/g)).toHaveLength(controllers.length - 1);
      });
    },
    { tree },
  );

  describeWith(
    'virt-xml-validate',
    'takes what we write by its schema',
    (program) => {
      test('the whole domain', () => {
        const { status, stderr } = program.run([write('schema', full), 'domain']);
        expect(status, stderr).toBe(0);
      });
    },
    { tree },
  );
});
