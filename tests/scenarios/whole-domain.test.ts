/** The whole domain of another program as the `xml` of a guest: it stays whole, and what vfioc adds makes room for it. */
import { expect, test } from 'vitest';
import { differencesOf, statementsOf } from '../../src/libvirt/comparison.ts';
import { readXml } from '../../src/libvirt/read-xml.ts';
import { compileSpec } from '../support/compile.ts';

const port = (index: number, fn: number): string =>
  `<controller type='pci' index='${index}' model='pcie-root-port'><target chassis='${index}' port='0x${(16 + fn).toString(16)}'/><address type='pci' domain='0x0000' bus='0x00' slot='0x02' function='0x${fn}'${fn === 0 ? " multifunction='on'" : ''}/></controller>`;

const at = (bus: number, slot = 0): string =>
  `<address type='pci' domain='0x0000' bus='0x0${bus}' slot='0x0${slot}' function='0x0'/>`;

/** As virt-manager lays a guest out: ports at 02.x, and the devices behind the first ones. */
const whole = `<domain type='kvm'>
  <name>win</name>
  <memory unit='KiB'>4194304</memory>
  <vcpu placement='static'>2</vcpu>
  <os><type arch='x86_64' machine='pc-q35-8.2'>hvm</type></os>
  <cpu mode='host-passthrough'><topology sockets='1' dies='1' cores='2' threads='1'/></cpu>
  <devices>
    ${[1, 2, 3, 4, 5].map((index) => port(index, index - 1)).join('\n    ')}
    <interface type='network'><mac address='52:54:00:b0:1e:56'/><source network='default'/><model type='virtio'/>${at(1)}</interface>
    <controller type='usb' index='0' model='qemu-xhci' ports='15'>${at(2)}</controller>
    <disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='/srv/win.qcow2'/><target dev='vda' bus='virtio'/>${at(3)}</disk>
    <hostdev mode='subsystem' type='pci' managed='yes'><source><address domain='0x0000' bus='0x0b' slot='0x00' function='0x0'/></source>${at(4)}</hostdev>
  </devices>
</domain>`;

const specWith = (more: string): string =>
  `vms: { win: { memory: 4GiB, machine: pc-q35-8.2, xml: ${JSON.stringify(whole)}${more} } }\n`;

function compiled(spec: string) {
  const { diagnostics, files } = compileSpec(spec);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const reading = readXml(String(files?.get('domains/win.xml')));
  if ('problems' in reading) throw new Error('not XML');
  return statementsOf(reading.root);
}

test('all that it says is in the result, and no two devices have one place', () => {
  const reading = readXml(whole);
  if ('problems' in reading) throw new Error('not XML');
  const lost = differencesOf(statementsOf(reading.root), compiled(specWith(''))).filter(({ a }) => a !== undefined);
  expect(lost.filter(({ path }) => !path.endsWith(' in order'))).toEqual([]);
});

test('devices of the spec come to free places beside it', () => {
  const result = compiled(specWith(', rng: on, nics: { lan: { network: default } }'));
  const places = [...result].filter(([path]) => /\/address@(?:bus|slot|function)$/.test(path));
  const byDevice = new Map<string, string[]>();
  for (const [path, value] of places) {
    const device = path.replace(/@\w+$/, '');
    byDevice.set(device, [...(byDevice.get(device) ?? []), value]);
  }
  const guests = [...byDevice].filter(([path]) => !path.includes('/source/')).map(([, words]) => words.join(':'));
  expect(new Set(guests).size).toBe(guests.length);
  expect(guests.length).toBeGreaterThan(10);
});

test('what it does not need is where it always was', () => {
  const spec = specWith('').replace(JSON.stringify(whole), JSON.stringify('<domain><devices/></domain>'));
  expect(compiled(spec)).toEqual(compiled(spec.replace(/, xml: "(?:[^"\\]|\\.)*"/, '')));
});
