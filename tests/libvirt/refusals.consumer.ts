/** libvirt refuses what refusals.ts says that it refuses, and defines what differs from it in nothing else. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readXml } from '../../src/libvirt/read-xml.ts';
import { type Refused, refusalsOf } from '../../src/libvirt/refusals.ts';
import { describeWith } from '../support/consumers.ts';
import { libvirtd } from '../support/libvirtd.ts';

interface Parts {
  readonly vcpu?: string;
  readonly os?: string;
  readonly inside?: string;
  readonly features?: string;
  readonly devices?: string;
}

const domain = ({ vcpu = '<vcpu>2</vcpu>', os = '', inside = '', features = '', devices = '' }: Parts): string =>
  `<domain type='qemu'><name>x</name><memory unit='MiB'>512</memory>${vcpu}<os><type arch='x86_64' machine='q35'>hvm</type>${os}</os><features><acpi/>${features}</features>${inside}<devices>${devices}</devices></domain>`;

const disk = (dev: string, more = '', bus = 'virtio', driver = ''): string =>
  `<disk type='file' device='disk'><driver name='qemu' type='raw'${driver}/><source file='/${dev}.img'/><target dev='${dev}' bus='${bus}'/>${more}</disk>`;
const scsi = (index: number): string => `<controller type='scsi' index='${index}' model='virtio-scsi'/>`;
const rng = (place: string): string =>
  `<rng model='virtio'><backend model='random'>/dev/urandom</backend><address type='pci' ${place}/></rng>`;
const hub = (more: string): string => `<hub type='usb'>${more}</hub>`;
const card = (fn: number): string =>
  `<hostdev mode='subsystem' type='pci'><source><address domain='0' bus='1' slot='0' function='${fn}'/></source></hostdev>`;
const tpm = "<tpm model='tpm-crb'><backend type='emulator'/></tpm>";
const video = (type: string): string => `<video><model type='${type}'/></video>`;
const cells = (one: string, two: string): string =>
  `<cpu><numa><cell id='0' cpus='${one}' memory='256' unit='MiB'/><cell id='1' cpus='${two}' memory='256' unit='MiB'/></numa></cpu>`;
const bridge = (target: string): string =>
  `<controller type='pci' index='1' model='pcie-to-pci-bridge'>${target}</controller>`;
const noUsb = "<controller type='usb' index='0' model='none'/>";
const share = "<filesystem type='mount'><driver type='virtiofs'/><source dir='/tmp'/><target dir='a'/></filesystem>";
const shared = "<memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>";
const dimm = "<memory model='dimm'><target><size unit='MiB'>128</size><node>0</node></target></memory>";
const one = "<cpu><numa><cell id='0' cpus='0-1' memory='512' unit='MiB'/></numa></cpu>";
const listen = (address: string): string => `<listen type='address' address='${address}'/>`;
const watchdog = (model: string, action: string): string => `<watchdog model='${model}' action='${action}'/>`;

const cases: readonly (readonly [code: Refused['code'], refused: Parts, defined: Parts])[] = [
  [
    'xml-vcpu-topology',
    { inside: "<cpu><topology sockets='1' cores='4' threads='1'/></cpu>" },
    { inside: "<cpu><topology sockets='1' cores='2' threads='1'/></cpu>" },
  ],
  ['xml-vcpu-current', { vcpu: "<vcpu current='3'>2</vcpu>" }, { vcpu: "<vcpu current='1'>2</vcpu>" }],
  [
    'xml-vcpu-missing',
    { inside: "<cputune><vcpusched vcpus='2' scheduler='batch'/></cputune>" },
    { inside: "<cputune><vcpusched vcpus='0-2,^2' scheduler='batch'/></cputune>" },
  ],
  ['xml-numa-cells', { inside: cells('0-1', '1') }, { inside: cells('0', '1') }],
  ['xml-numa-cells', { inside: cells('0', '1-2') }, { inside: cells('0', '1') }],
  [
    'xml-iothread-missing',
    { devices: disk('vda', '', 'virtio', " iothread='1'") },
    { inside: '<iothreads>1</iothreads>', devices: disk('vda', '', 'virtio', " iothread='1'") },
  ],
  ['xml-boot-both', { os: "<boot dev='hd'/>", devices: disk('vda', "<boot order='1'/>") }, { os: "<boot dev='hd'/>" }],
  [
    'xml-boot-order-twice',
    { devices: disk('vda', "<boot order='1'/>") + disk('vdb', "<boot order='1'/>") },
    { devices: disk('vda', "<boot order='1'/>") + disk('vdb', "<boot order='2'/>") },
  ],
  ['xml-controller-twice', { devices: scsi(0) + scsi(0) }, { devices: scsi(0) + scsi(1) }],
  ['xml-controller-option', { devices: bridge("<target chassis='1' port='0x8'/>") }, { devices: bridge('') }],
  [
    'xml-controller-root',
    { devices: "<controller type='pci' index='0' model='pci-root'/>" },
    { devices: "<controller type='pci' index='0' model='pcie-root'/>" },
  ],
  ['xml-ide', { devices: disk('hda', '', 'ide') }, { devices: disk('sda', '', 'sata') }],
  [
    'xml-address-taken',
    { devices: rng("bus='0' slot='5'") + rng("bus='0x00' slot='0x05'") },
    { devices: rng("bus='0' slot='5'") + rng('') },
  ],
  ['xml-address-taken', { devices: rng("bus='0' slot='0x1f'") }, { devices: rng("bus='0' slot='0x1e'") }],
  ['xml-address-impossible', { devices: rng("domain='1' bus='0' slot='5'") }, { devices: rng("slot='5'") }],
  [
    'xml-address-impossible',
    { devices: `<controller type='pci' index='1' model='pcie-root-port'/>${rng("bus='1' slot='1'")}` },
    { devices: `<controller type='pci' index='1' model='pcie-root-port'/>${rng("bus='1' slot='0'")}` },
  ],
  [
    'xml-port-taken',
    { devices: hub("<address type='usb' bus='0' port='1'/>").repeat(2) },
    { devices: hub("<address type='usb' bus='0' port='1'/>") + hub("<address type='usb' bus='0' port='2'/>") },
  ],
  [
    'xml-port-taken',
    { devices: disk('sda', "<address type='drive' unit='1'/>", 'sata') + disk('sdb', '', 'sata') },
    { devices: disk('sda', "<address type='drive' unit='2'/>", 'sata') + disk('sdb', '', 'sata') },
  ],
  ['xml-hostdev-twice', { devices: card(0) + card(0) }, { devices: card(0) + card(1) }],
  [
    'xml-alias-twice',
    { devices: hub("<alias name='ua-a'/>").repeat(2) },
    { devices: hub("<alias name='ua-a'/>") + hub("<alias name='ua-b'/>") },
  ],
  ['xml-only-one', { devices: tpm + tpm }, { devices: tpm }],
  ['xml-video', { devices: video('none') + video('vga') }, { devices: video('none') }],
  ['xml-video', { devices: video('virtio') + video('vga') }, { devices: video('vga') + video('virtio') }],
  [
    'xml-audio-missing',
    { devices: "<audio id='1' type='none'/><sound model='ich9'><audio id='2'/></sound>" },
    { devices: "<audio id='2' type='none'/><sound model='ich9'><audio id='2'/></sound>" },
  ],
  [
    'xml-spice-missing',
    { devices: "<redirdev bus='usb' type='spicevmc'/>" },
    { devices: "<redirdev bus='usb' type='spicevmc'/><graphics type='spice'/>" },
  ],
  ['xml-usb-disabled', { devices: `${noUsb}<input type='tablet' bus='usb'/>` }, { devices: noUsb }],
  ['xml-virtiofs-memory', { devices: share }, { devices: share, inside: shared }],
  [
    'xml-max-memory',
    { inside: one, devices: dimm },
    { inside: `<maxMemory slots='2' unit='GiB'>4</maxMemory>${one}`, devices: dimm },
  ],
  [
    'xml-listen-twice',
    { devices: `<graphics type='vnc'>${listen('127.0.0.1')}${listen('127.0.0.2')}</graphics>` },
    { devices: `<graphics type='vnc'>${listen('127.0.0.1')}</graphics>` },
  ],
  [
    'xml-watchdog-actions',
    { devices: watchdog('itco', 'reset') + watchdog('i6300esb', 'pause') },
    { devices: watchdog('itco', 'reset') + watchdog('i6300esb', 'reset') },
  ],
  [
    'xml-ps2-off',
    { features: "<ps2 state='off'/>", devices: "<input type='mouse' bus='ps2'/>" },
    { features: "<ps2 state='off'/>" },
  ],
  [
    'xml-enrolled-keys',
    {
      os: "<firmware><feature enabled='yes' name='enrolled-keys'/><feature enabled='no' name='secure-boot'/></firmware>",
    },
    {},
  ],
  [
    'xml-sysinfo-uuid',
    {
      inside:
        "<uuid>6f0a4c1e-7d5b-5e4c-9a41-b3c8e2d7f615</uuid><sysinfo type='smbios'><system><entry name='uuid'>11111111-2222-4333-8444-555555555555</entry></system></sysinfo>",
    },
    {
      inside:
        "<uuid>6f0a4c1e-7d5b-5e4c-9a41-b3c8e2d7f615</uuid><sysinfo type='smbios'><system><entry name='uuid'>6f0a4c1e-7d5b-5e4c-9a41-b3c8e2d7f615</entry></system></sysinfo>",
    },
  ],
];

const codesIn = (text: string): string[] => {
  const reading = readXml(text);
  if ('problems' in reading) throw new Error(reading.problems[0]?.message);
  return [...new Set([...refusalsOf(reading.root)].map(({ code }) => code))];
};

describeWith(
  'libvirtd',
  'refuses the same domains',
  () => {
    test('and defines the others', () => {
      const folder = mkdtempSync(join(tmpdir(), 'vfioc-refusals-'));
      try {
        const texts = cases.flatMap(([, refused, defined]) => [domain(refused), domain(defined)]);
        const commands = texts.flatMap((text, index) => {
          const path = join(folder, `${index}.xml`);
          writeFileSync(path, text.replace(/<os>(<type.*?>)(<firmware>)/, "<os firmware='efi'>$1$2"));
          return [`echo == ${index}`, `define ${path}`, 'undefine x --nvram --tpm'];
        });
        const { stdout } = libvirtd('sid').run(['sh', '-c', 'virsh -q 2>&1'], { input: `${commands.join('\n')}\n` });
        const answers = stdout.split(/^== /m).slice(1);
        expect(answers).toHaveLength(texts.length);
        const found = cases.map(([code], index) => ({
          code,
          ours: [codesIn(texts[2 * index] ?? ''), codesIn(texts[2 * index + 1] ?? '')],
          refuses: [answers[2 * index], answers[2 * index + 1]].map((text) =>
            /error: Failed to define/.test(text ?? ''),
          ),
        }));
        expect(found).toEqual(cases.map(([code]) => ({ code, ours: [[code], []], refuses: [true, false] })));
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  },
  { tree: 'sid' },
);
