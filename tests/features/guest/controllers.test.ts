/** The controllers of a guest, each at an address that stays the same. */
import { describe, expect, test } from 'vitest';
import { attribute } from '../../../src/libvirt/xml.ts';
import { codesOf, compileSpec, guest, textOf } from '../../support/compile.ts';
import { addressOf, devicesOfKind, domainOf } from '../../support/guest-domain.ts';

const controllers = (fields: string) =>
  devicesOfKind(domainOf(guest(fields)), 'controller').filter((one) => attribute(one, 'type') !== 'pci');
const types = (fields: string) => controllers(fields).map((one) => attribute(one, 'type'));
const least = 'agent: off, display: { spice: off, vnc: on }';

test('USB has one with the most ports', () => {
  const usb = controllers('').filter((one) => attribute(one, 'type') === 'usb');
  expect(usb.map(({ attributes }) => attributes)).toEqual([
    { type: 'usb', index: '0', model: 'qemu-xhci', ports: '15' },
  ]);
});

test.each([
  [least, ['usb', 'sata']],
  [`machine: pc, ${least}`, ['usb']],
  [`machine: pc, ${least}, disks: { c: { file: /c.raw, bus: sata } }`, ['usb', 'sata']],
  [`machine: pc, ${least}, disks: { c: { file: /c.raw, bus: scsi } }`, ['usb', 'scsi']],
  [`machine: pc, ${least}, disks: { c: { file: /c.raw, bus: virtio } }`, ['usb']],
  ['machine: pc, agent: on, display: { spice: off, vnc: on }', ['usb', 'virtio-serial']],
])('%s', (fields, expected) => {
  expect(new Set(types(fields))).toEqual(new Set(expected));
  expect(types(fields)).toHaveLength(expected.length);
});

test('another controller moves none of the others', () => {
  const addresses = (fields: string) =>
    new Map(controllers(fields).map((one) => [attribute(one, 'type'), addressOf(one)]));
  const before = addresses(least);
  const after = addresses('disks: { c: { file: /c.raw, bus: scsi } }');
  expect(after.get('scsi')).toBeDefined();
  for (const [type, address] of before) expect([type, after.get(type)]).toEqual([type, address]);
});

describe('a list of controllers', () => {
  const listed = (controllers: string, more = '') => guest(`${more}controllers: [${controllers}]`);
  const all = (spec: string) =>
    devicesOfKind(domainOf(spec), 'controller').map(
      ({ attributes: { type, index, model } }) => `${type} ${index} ${model ?? ''}`,
    );

  test('replaces those of the same type, and only those', () => {
    const spec = listed('{ type: usb, model: nec-xhci, ports: 8 }, { type: virtio-serial, index: 0, vectors: 4 }');
    const found = all(spec).filter((one) => !one.startsWith('pci '));
    expect(found).toEqual(['usb 0 nec-xhci', 'virtio-serial 0 ', 'sata 0 ']);
    expect(all(spec).filter((one) => one.includes('pcie-root-port')).length).toBeGreaterThan(0);
  });

  test('with a PCI controller has all of them', () => {
    const spec = listed('{ type: pci, model: pcie-root-port, address: "00:02.0" }', 'nics: { lan: { user: on } }, ');
    const found = all(spec).filter((one) => one.startsWith('pci '));
    // USB, virtio-serial, the NIC and random numbers need four ports.
    expect(found).toEqual(['pci 0 pcie-root', ...[1, 2, 3, 4].map((index) => `pci ${index} pcie-root-port`)]);
    const elsewhere = devicesOfKind(domainOf(spec), 'interface').map(addressOf);
    expect(elsewhere).toEqual(['0x01:0x00.0x0']);
  });

  test('has all that libvirt has for them', () => {
    const spec = listed(
      `{ type: pci, model: pcie-root-port, chassis: 5, port: 0x10, hotplug: off, modelName: ioh3420 },
       { type: pci, model: pcie-expander-bus, busNr: 180, node: 0 },
       { type: pci, model: pcie-to-pci-bridge }, { type: pci, model: pci-bridge, chassisNr: 7 },
       { type: scsi, model: virtio-scsi, queues: 4, iothread: 1 },
       { type: usb, model: ich9-ehci1 }, { type: usb, model: ich9-uhci1, startport: 0 }`,
      'cpu: { iothreads: 1 }, display: { usbRedirection: 1 }, ',
    );
    const { diagnostics, failed } = compileSpec(spec);
    expect([failed, diagnostics.map(({ code }) => code)]).toEqual([false, []]);
    const text = textOf('domains/g.xml', spec);
    for (const part of [
      "<model name='ioh3420'/>",
      "<target chassis='5' port='0x10' hotplug='off'/>",
      "<target busNr='180'>",
      '<node>0</node>',
      "<target chassisNr='7'/>",
      "<driver queues='4' iothread='1'/>",
      "<master startport='0'/>",
    ]) {
      expect(text).toContain(part);
    }
    const usb = devicesOfKind(domainOf(spec), 'controller').filter((one) => attribute(one, 'type') === 'usb');
    expect(usb.map((one) => [attribute(one, 'index'), addressOf(one)])).toEqual([
      ['0', '0x00:0x1d.0x7'],
      ['0', '0x00:0x1d.0x0'],
    ]);
  });

  test('can say that there is no USB', () => {
    const spec = listed('{ type: usb, model: none }', 'display: { usbRedirection: 0, input: none }, ');
    expect(all(spec)).toContain('usb 0 none');
    expect(codesOf(listed('{ type: usb, model: none }'))).toEqual(['usb-is-off']);
    expect(codesOf(listed('{ type: usb, model: piix4-uhci }', 'display: { usbRedirection: 3 }, '))).toEqual([
      'usb-ports-exceeded',
    ]);
  });

  test('is refused where libvirt refuses it', () => {
    expect(codesOf(listed('{ type: ide }', 'machine: pc, firmware: { type: bios }, '))).toEqual([]);
    expect(
      codesOf(
        listed('{ type: pci, model: pci-bridge }, { type: pci, index: 0, model: pcie-root, address: "00:02.0" }'),
      ),
    ).toEqual(['controller-root']);
    expect(codesOf(listed('{ type: pci, model: pcie-root-port }', 'machine: pc, firmware: { type: bios }, '))).toEqual([
      'controller-model',
    ]);
    const sata = '{ type: sata, index: 0, address: "41:00.0" }';
    const { diagnostics } = compileSpec(listed(sata));
    expect(diagnostics.map(({ code, remedy }) => [code, remedy.includes('`address: "00:1f.2"`')])).toEqual([
      ['guest-address-refused', true],
    ]);
  });
});
