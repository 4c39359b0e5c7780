/** What libvirt adds by itself, without a libvirt; tests/libvirt/defaults.consumer.ts compares it with one. */
import { expect, test } from 'vitest';
import { withDefaults } from '../../src/libvirt/defaults.ts';
import { printXml } from '../../src/libvirt/print-xml.ts';
import { readXml } from '../../src/libvirt/read-xml.ts';
import type { Xml } from '../../src/libvirt/xml.ts';
import { cases, textsOf } from '../support/cases.ts';
import { differences } from '../support/xml-difference.ts';

const read = (text: string): Xml => {
  const reading = readXml(text);
  if ('problems' in reading) throw new Error(reading.problems.map(({ message }) => message).join('\n'));
  return reading.root;
};

const completed = (inner: string, type = 'kvm', machine = 'q35'): string =>
  printXml(
    withDefaults(
      read(
        `<domain type='${type}'><name>g</name><os><type arch='x86_64' machine='${machine}'>hvm</type></os>${inner}</domain>`,
      ),
    ),
  );

test.each([
  ['sizes are in KiB', "<memory unit='GiB'>2</memory>", "<memory unit='KiB'>2097152</memory>"],
  ['a size without unit is in KiB', '<memory>1024</memory>', "<memory unit='KiB'>1024</memory>"],
  ['memory is all there at first', "<memory unit='MiB'>1</memory>", "<currentMemory unit='KiB'>1024</currentMemory>"],
  ['there is one vCPU', '', "<vcpu placement='static'>1</vcpu>"],
  ['the model of CPU is named', '', "<model fallback='forbid'>qemu64</model>"],
  [
    'the CPU of the host',
    "<cpu mode='host-passthrough'/>",
    "<cpu mode='host-passthrough' migratable='on' check='none'/>",
  ],
  [
    'a topology is whole',
    "<cpu><topology sockets='1' cores='2' threads='1'/></cpu>",
    "threads='1' dies='1' clusters='1'",
  ],
  ['a disk has a format', "<devices><disk type='file'/></devices>", "<driver name='qemu' type='raw'/>"],
  ['a CD cannot be written', "<devices><disk type='file' device='cdrom'/></devices>", '<readonly/>'],
  [
    'numbers of PCI addresses',
    "<devices><sound><address type='pci' bus='11' slot='0x1'/></sound></devices>",
    "<address type='pci' bus='0x0b' slot='0x01' domain='0x0000' function='0x0'/>",
  ],
  ['sets are short', "<vcpu cpuset='0-3,^1,5'>4</vcpu>", "<vcpu cpuset='0,2-3,5' placement='static'>4</vcpu>"],
  [
    'the memory is that of the NUMA nodes',
    "<memory>1</memory><cpu><numa><cell cpus='0' memory='1024'/><cell cpus='1' memory='2' unit='MiB'/></numa></cpu>",
    "<memory unit='KiB'>3072</memory>",
  ],
  [
    'a disk of another controller brings it',
    "<devices><disk type='file'><target dev='sdh' bus='sata'/></disk></devices>",
    "<controller type='sata' index='1'/>",
  ],
  ['a serial port is a console', "<devices><serial type='pty'/></devices>", "<target type='serial' port='0'/>"],
  ['SPICE plays sound', "<devices><graphics type='spice'/></devices>", "<audio id='1' type='spice'/>"],
  ['without a display nobody does', '', "<audio id='1' type='none'/>"],
  ['q35 has a watchdog', '', "<watchdog model='itco' action='reset'/>"],
  ['q35 has a SATA controller', '', "<controller type='sata' index='0'/>"],
])('%s', (_, inner, expected) => {
  expect(completed(inner)).toContain(expected);
});

test('i440fx has other controllers than q35', () => {
  const text = completed('', 'kvm', 'pc-i440fx-9.2');
  expect(text).toContain("model='piix3-uhci'");
  expect(text).toContain("model='pci-root'");
  expect(text).not.toContain('itco');
});

test.each([
  ['the id', "<domain type='kvm' id='3'><name>g</name></domain>", "id='3'"],
  [
    'an alias of libvirt',
    "<domain type='kvm'><devices><sound><alias name='sound0'/></sound></devices></domain>",
    'alias',
  ],
  [
    'a tap device',
    "<domain type='kvm'><devices><interface type='user'><target dev='vnet0'/></interface></devices></domain>",
    'vnet0',
  ],
  ['a password', "<domain type='kvm'><devices><graphics type='vnc' passwd='x'/></devices></domain>", 'passwd'],
])('%s of a running guest is left out', (_, text, gone) => {
  expect(printXml(withDefaults(read(text)))).not.toContain(gone);
});

test('an alias of the user stays', () => {
  expect(completed("<devices><sound><alias name='ua-sound'/></sound></devices>")).toContain("<alias name='ua-sound'/>");
});

test('a completed domain is complete', () => {
  for (const one of cases()) {
    for (const [name, text] of textsOf(one, 'domains')) {
      const once = withDefaults(read(text));
      expect(differences(once, withDefaults(once)), `${one.folder} ${name}`).toEqual([]);
    }
  }
});

test('nothing that a document says is changed, but for its spelling', () => {
  const text = "<domain type='kvm'><devices><watchdog model='i6300esb' action='none'/></devices></domain>";
  expect(printXml(withDefaults(read(text)))).toContain("<watchdog model='i6300esb' action='none'/>");
});
