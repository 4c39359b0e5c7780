/** The user's own XML loses nothing: not of its own, and nothing of the guest that it does not mention. */
import { describe, expect, test } from 'vitest';
import { attribute, child, elements, type Xml } from '../../src/libvirt/xml.ts';
import { codesOf, compileSpec, guest } from '../support/compile.ts';
import { at, devicesOfKind, domainOf } from '../support/guest-domain.ts';

/** A guest with devices in its own XML. */
const withDevices = (devices: string, fields = ''): string =>
  guest(`${fields}${fields && ', '}xml: ${JSON.stringify(`<domain><devices>${devices}</devices></domain>`)}`);

const bootOrder = (domain: Xml): Record<string, string | undefined> =>
  Object.fromEntries(
    devicesOfKind(domain, 'disk').map((disk) => [
      at(disk, 'target')?.attributes.dev,
      child(disk, 'boot')?.attributes.order,
    ]),
  );

const nbd = (dev: string, device = 'disk'): string =>
  `<disk type='network' device='${device}'><driver name='qemu' type='raw'/><source protocol='nbd' name='x'><host name='nas'/></source><target dev='${dev}' bus='sata'/></disk>`;

describe('boot numbers', () => {
  test('include the disks of the XML: disks first, then CD drives, each in the order of spec and XML', () => {
    expect(
      bootOrder(domainOf(withDevices(nbd('sda'), 'disks: { setup: { cdrom: /srv/a.iso, target: sdb } }'))),
    ).toEqual({
      sda: '1',
      sdb: '2',
    });
    const disks =
      'disks: { setup: { cdrom: /srv/a.iso, target: sdb }, c: { file: /srv/c.raw, bus: virtio, target: vda } }';
    expect(bootOrder(domainOf(withDevices(nbd('sdf', 'cdrom') + nbd('sde') + nbd('sdd'), disks)))).toEqual({
      vda: '1',
      sde: '2',
      sdd: '3',
      sdb: '4',
      sdf: '5',
    });
  });

  test('are given to no device if the XML numbers one, or has <os><boot>', () => {
    const boot = "<boot order='3'/></disk>";
    const disks = 'disks: { c: { file: /srv/c.raw, bus: virtio, target: vda } }';
    expect(bootOrder(domainOf(withDevices(nbd('sda').replace('</disk>', boot), disks)))).toEqual({
      sda: '3',
      vda: undefined,
    });
    expect(bootOrder(domainOf(guest(`${disks}, xml: "<domain><os><boot dev='hd'/></os></domain>"`)))).toEqual({
      vda: undefined,
    });
  });

  test('can be removed', () => {
    const disks = 'disks: { c: { file: /srv/c.raw, target: vda, bus: virtio } }';
    expect(bootOrder(domainOf(guest(disks)))).toEqual({ vda: '1' });
    expect(bootOrder(domainOf(guest(`${disks}, xmlRemove: [devices/disk/boot]`)))).toEqual({ vda: undefined });
  });
});

describe('addresses', () => {
  const watchdog = "<watchdog model='i6300esb'><address type='pci' bus='0x00' slot='0x04' function='0x0'/></watchdog>";
  test('are free if what had them is removed', () => {
    const ports = '["devices/controller[index=9]", "devices/controller[index=10]"]';
    expect(codesOf(withDevices(watchdog))).toEqual(['xml-address-taken']);
    expect(codesOf(withDevices(watchdog, `xmlRemove: ${ports}`))).toEqual([]);
  });

  test('without a place are left open, however many there are', () => {
    const open = "<address type='pci'/>";
    const devices = `<rng model='virtio'><backend model='builtin'/>${open}</rng><vsock model='virtio'><cid auto='yes'/>${open}</vsock>`;
    const domain = domainOf(withDevices(devices, 'rng: off'));
    for (const name of ['rng', 'vsock']) {
      expect(devicesOfKind(domain, name).map((one) => at(one, 'address')?.attributes)).toEqual([{ type: 'pci' }]);
    }
  });
});

describe('elements of the XML', () => {
  test('a channel without a name is not the one of the guest agent', () => {
    const channels = devicesOfKind(
      domainOf(
        withDevices("<channel type='pty'><target type='virtio'/></channel>", 'display: { spice: off, vnc: on }'),
      ),
      'channel',
    );
    expect(channels.map((one) => [one.attributes.type, at(one, 'target')?.attributes.name])).toEqual([
      ['unix', 'org.qemu.guest_agent.0'],
      ['pty', undefined],
    ]);
  });

  test('a controller without an index is a new one', () => {
    const base = devicesOfKind(domainOf(guest()), 'controller');
    const port = "<controller type='pci' model='pcie-root-port'/>";
    const controllers = devicesOfKind(domainOf(withDevices(port + port)), 'controller');
    expect(controllers).toHaveLength(base.length + 2);
    expect(controllers.filter((one) => attribute(one, 'index') === undefined)).toHaveLength(2);
    const remove = 'xmlRemove: [devices/redirdev, "devices/input[bus=usb]"]';
    const none = devicesOfKind(domainOf(withDevices("<controller type='usb' model='none'/>", remove)), 'controller');
    expect(none.filter((one) => attribute(one, 'type') === 'usb').map((one) => [one.attributes, one.children])).toEqual(
      [[{ type: 'usb', index: '0', model: 'none' }, []]],
    );
  });

  test('a controller of another model has nothing of the old one but its place', () => {
    const bridge = "<controller type='pci' index='2' model='pcie-to-pci-bridge'/>";
    const [own] = devicesOfKind(domainOf(withDevices(bridge)), 'controller').filter(
      (one) => attribute(one, 'model') === 'pcie-to-pci-bridge',
    );
    expect(elements(own as Xml).map(({ name }) => name)).toEqual(['address']);
  });

  test('the redirected devices of a dump are those of the guest', () => {
    const redirdev = (port: number): string =>
      `<redirdev bus='usb' type='spicevmc'><address type='usb' bus='0' port='${port}'/></redirdev>`;
    const ports = (devices: string): (string | undefined)[] =>
      devicesOfKind(domainOf(withDevices(devices)), 'redirdev').map((one) => at(one, 'address')?.attributes.port);
    expect(ports(redirdev(2) + redirdev(3))).toEqual(['2', '3']);
    expect(ports(redirdev(2) + redirdev(3) + redirdev(4))).toEqual(['2', '3', '4']);
  });

  test('two of one kind are two', () => {
    const keyboard = "<input type='keyboard' bus='usb'/>";
    const inputs = devicesOfKind(domainOf(withDevices(keyboard + keyboard)), 'input').map(
      ({ attributes }) => attributes,
    );
    expect(inputs.filter(({ type, bus }) => type === 'keyboard' && bus === 'usb')).toHaveLength(2);
    const parameter = (value: string): string => `<parameter name='IP' value='${value}'/>`;
    const filter = `<filterref filter='clean-traffic'>${parameter('10.0.0.1')}${parameter('10.0.0.2')}</filterref>`;
    const nic = `<interface type='bridge'><mac address='52:54:00:66:d7:8b'/><source bridge='br0'/>${filter}</interface>`;
    const [own] = devicesOfKind(domainOf(withDevices(nic)), 'interface');
    expect(elements(at(own as Xml, 'filterref') as Xml).map((one) => one.attributes.value)).toEqual([
      '10.0.0.1',
      '10.0.0.2',
    ]);
  });

  test('cells without a number have that of their position', () => {
    const cell = (cpu: number): string => `<cell cpus='${cpu}' memory='2' unit='GiB'/>`;
    const xml = `<domain><vcpu>2</vcpu><cpu><topology sockets='1' cores='2' threads='1'/><numa>${cell(0)}${cell(1)}</numa></cpu></domain>`;
    const numa = at(domainOf(guest(`xml: ${JSON.stringify(xml)}`)), 'cpu/numa');
    expect(elements(numa as Xml).map((one) => one.attributes.cpus)).toEqual(['0', '1']);
  });
});

describe('what libvirt refuses in the whole domain', () => {
  const xml = (inside: string, fields = ''): string =>
    guest(`${fields}${fields && ', '}xml: ${JSON.stringify(`<domain>${inside}</domain>`)}`);

  test('is reported at the line of the XML', () => {
    const [report] = compileSpec(xml('\n<name>g</name>\n<vcpu>6</vcpu>\n')).diagnostics;
    expect([report?.code, report?.message]).toEqual([
      'xml-vcpu-topology',
      'the guest has 6 vCPUs (line 3 of this XML), but its topology is for 2',
    ]);
    const controllers =
      "\n<devices>\n<controller type='scsi' index='1'/>\n<controller type='scsi' index='1'/></devices>";
    expect(compileSpec(xml(controllers)).diagnostics[0]?.message).toBe(
      'the guest has two scsi controllers with index 1 (line 4 of this XML)',
    );
  });

  test('is only reported if it is still there after xmlRemove', () => {
    const boot = "<os><boot dev='hd'/></os>";
    const disks = 'disks: { c: { file: /srv/c.qcow2, bootOrder: 1 } }';
    expect(codesOf(xml(boot, disks))).toEqual(['xml-boot-both']);
    expect(codesOf(xml(boot, `${disks}, xmlRemove: [devices/disk/boot]`))).toEqual([]);
  });

  test('a device of the host is passed through once, as a device or as a NIC', () => {
    const nic =
      "<interface type='hostdev'><source><address type='pci' domain='0' bus='1' slot='0x10' function='0'/></source></interface>";
    const card =
      "<hostdev mode='subsystem' type='pci'><source><address domain='0' bus='1' slot='16' function='0'/></source></hostdev>";
    expect(codesOf(withDevices(nic))).toEqual([]);
    expect(codesOf(withDevices(nic + card))).toEqual(['xml-hostdev-twice']);
    expect(codesOf(withDevices(nic + nic))).toEqual(['xml-hostdev-twice']);
  });

  test('USB 2 controllers replace the one of the guest, with their companions', () => {
    const companion = (number: number): string =>
      `<controller type='usb' index='0' model='ich9-uhci${number}'><master startport='${number * 2 - 2}'/></controller>`;
    const usb2 = `<controller type='usb' index='0' model='ich9-ehci1'/>${companion(1)}${companion(2)}${companion(3)}`;
    const usb = devicesOfKind(domainOf(withDevices(usb2)), 'controller').filter(
      ({ attributes }) => attributes.type === 'usb',
    );
    expect(usb.map(({ attributes }) => [attributes.index, attributes.model, attributes.ports])).toEqual([
      ['0', 'ich9-ehci1', undefined],
      ['0', 'ich9-uhci1', undefined],
      ['0', 'ich9-uhci2', undefined],
      ['0', 'ich9-uhci3', undefined],
    ]);
    expect(usb.map((one) => at(one, 'address'))).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('an address in the XML is all of the address', () => {
    const port =
      "<controller type='pci' index='2' model='pcie-root-port'><address type='pci' bus='0' slot='0x1c'/></controller>";
    const [own] = devicesOfKind(domainOf(withDevices(port)), 'controller').filter(
      ({ attributes }) => attributes.type === 'pci' && attributes.index === '2',
    );
    expect(at(own as Xml, 'address')?.attributes).toEqual({ type: 'pci', bus: '0', slot: '0x1c' });
  });

  test('the path of a firmware in the XML is that of the guest, without a search for another', () => {
    const loader = "<loader readonly='yes' type='pflash'>/srv/code.fd</loader>";
    const os = at(
      domainOf(guest(`xml: "<domain><os>${loader}<nvram>/srv/vars.fd</nvram></os></domain>"`)),
      'os',
    ) as Xml;
    expect([os.attributes, child(os, 'firmware'), child(os, 'loader')?.attributes]).toEqual([
      {},
      undefined,
      { readonly: 'yes', type: 'pflash' },
    ]);
  });

  test('a display that listens elsewhere says so once', () => {
    const graphics = (inside: string, attributes = ''): string =>
      `<graphics type='vnc'${attributes}>${inside}</graphics>`;
    const listens = (patch: string): unknown[] =>
      devicesOfKind(domainOf(withDevices(patch, 'display: { spice: off, vnc: on }')), 'graphics').map((one) => [
        attribute(one, 'listen'),
        elements(one, 'listen').map(({ attributes }) => attributes.address),
      ]);
    expect(listens(graphics("<listen type='address' address='::1'/>"))).toEqual([[undefined, ['::1']]]);
    expect(listens(graphics('', " listen='::1'"))).toEqual([['::1', []]]);
  });
});

describe('the order of devices', () => {
  test('PCI devices of the host come before USB devices, so that hostdev0 is the first PCI device', () => {
    const spec = `devices: { gpu: { functions: ["01:00.0"] } }\n${guest('devices: [gpu], usb: ["046d:c541"]')}`;
    expect(devicesOfKind(domainOf(spec), 'hostdev').map(({ attributes }) => attributes.type)).toEqual(['pci', 'usb']);
  });

  test('does not depend on which devices have a PCI address', () => {
    const disk = (name: string, bus: string): string => `${name}: { file: /srv/${name}.raw, bus: ${bus} }`;
    const disks = [disk('a', 'virtio'), disk('b', 'sata'), disk('c', 'virtio'), disk('d', 'usb')].join(', ');
    const buses = devicesOfKind(domainOf(guest(`disks: { ${disks} }`)), 'disk').map(
      (one) => at(one, 'target')?.attributes.bus,
    );
    expect(buses).toEqual(['virtio', 'sata', 'virtio', 'usb']);
  });
});
