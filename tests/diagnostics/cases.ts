/**
 * Cases for the codes that no spec text alone can show, because they are about files, the command line or several things at
 * once. `codes.test.ts` runs each, and requires a case for every code without an example.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Surroundings } from '../../src/cli/command.ts';
import { nodeDisk } from '../../src/cli/disk.ts';
import { baseSpec } from '../../src/diagnostics/diagnostics.ts';
import { nodeFileSystem } from '../../src/source/files.ts';
import { maxTextBytes } from '../../src/source/limits.ts';
import { diskError, failingDisk, fill, vfioc } from '../cli/support.ts';
import { joined, noise, romOf } from '../support/rom.ts';
import { factsCases } from './facts-cases.ts';

export interface Case {
  /** Files in the directory where vfioc runs; `host.yaml` defaults to the base spec. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Prepares that directory. */
  readonly before?: (root: string) => unknown;
  readonly words: readonly string[];
  readonly surroundings?: Partial<Surroundings>;
  /** Other codes that are unavoidable in this case. */
  readonly also?: readonly string[];
  /** The exit status. */
  readonly status: number;
  /** The place printed before `error[`: a file, with line and column for a value. */
  readonly place: string;
}

const aVm = `${baseSpec}vms: { win: { memory: 4GiB } }\n`;
const compileHost = ['compile', 'host.yaml'];
const call = { status: 2, place: '' } as const;

/** Compiles a spec with one guest to ./vfio. */
const compiled = async (root: string): Promise<void> => {
  fill(root, { 'with-guest.yaml': aVm });
  await vfioc(root, ['compile', 'with-guest.yaml', '-o', join(root, 'vfio')]);
};

/** Like {@link compiled}, and edits the result. */
const edited = async (root: string): Promise<void> => {
  await compiled(root);
  fill(root, { 'vfio/domains/win.xml': '<edited/>\n' });
};

/** A guest as libvirt prints it, with more in it. */
const aDomain = (inside: string): string =>
  `<domain type='kvm'><name>win</name>${inside}<memory>1048576</memory><vcpu>2</vcpu></domain>\n`;

/** An import of one file. */
const imported = (text: string) => ({ files: { 'win.xml': text }, words: ['import', 'win.xml'], status: 1 });

/** The claim of a process on another machine to an output directory. */
const elsewhere = 'lock-00000000-00000000-1-1-1';

/** A machine with two GPUs of the same model, the host's at 0a:00.0. */
const twoCards = JSON.stringify({
  version: 1,
  pci: ['0a:00.0', '0b:00.0'].map((address) => ({ address, id: '1002:67df', driver: 'amdgpu' })),
});

/** A device with a ROM that is a file of these bytes. */
const withRom = (rom: Uint8Array): Case => ({
  files: {
    'host.yaml': `${baseSpec}devices: { gpu: { functions: ["0b:00.0"], ids: ["1002:67df"], rom: { file: ./gpu.rom } } }\n`,
    'gpu.rom': rom,
  },
  words: ['check', 'host.yaml'],
  status: 0,
  place: 'host.yaml:3:76',
});

const withFacts = baseSpec.replace('cpu: amd', 'cpu: amd, facts: ./facts.json');

export const cases: Readonly<Record<string, Case>> = {
  ...factsCases,
  'host-cpu-other': {
    files: {
      'host.yaml': withFacts,
      'facts.json': '{ "version": 1, "pci": [], "cpu": { "vendor": "intel", "cpus": [] } }',
    },
    words: ['check', 'host.yaml'],
    status: 1,
    place: 'host.yaml:2:40',
  },
  'rom-off-with-file': {
    files: {
      'host.yaml': `${baseSpec}devices: { gpu: { functions: ["0b:00.0"], rom: { bar: off, file: ./gpu.rom } } }\n`,
      'gpu.rom': new Uint8Array([0x55, 0xaa, 1]),
    },
    words: ['check', 'host.yaml'],
    status: 1,
    place: 'host.yaml:3:55',
  },
  'rom-is-no-rom': withRom(noise(4096)),
  'rom-has-header': withRom(joined(noise(1536), romOf('1002:67df'))),
  'rom-of-other-card': withRom(romOf('10de:2786')),
  'scan-root': { words: ['scan', '--root', 'nowhere'], status: 3, place: 'nowhere' },
  'picture-foreign': {
    files: { 'plan.svg': 'mine' },
    words: ['check', 'host.yaml', '--picture', 'plan.svg'],
    status: 3,
    place: 'plan.svg',
  },
  'init-output-exists': { words: ['init', '--yes', '-o', 'host.yaml'], status: 3, place: 'host.yaml' },
  'init-output-is-facts': { words: ['init', '--yes', '-o', 'facts.json'], status: 3, place: 'facts.json' },
  'facts-none': {
    files: { 'facts.json': '{}' },
    words: ['init', '--facts', 'facts.json'],
    status: 1,
    place: 'facts.json',
  },
  'facts-foreign': {
    files: { 'host.yaml': baseSpec, 'sys/kernel/none': '' },
    words: ['scan', '--root', '.', '-o', 'host.yaml'],
    status: 3,
    place: 'host.yaml',
  },
  'import-not-xml': { ...imported('<domain>'), place: 'win.xml:1:9' },
  'import-root-unknown': { ...imported('<pool/>'), place: 'win.xml:1:1' },
  'import-guest-nameless': { ...imported("<domain type='kvm'/>"), place: 'win.xml:1:1' },
  'import-guest-name': { ...imported("<domain type='kvm'><name>a/b</name></domain>"), place: 'win.xml:1:1' },
  'import-guest-twice': {
    files: { 'win.xml': aDomain(''), 'b.xml': aDomain('') },
    words: ['import', 'b.xml', 'win.xml'],
    status: 1,
    place: 'win.xml:1:1',
  },
  // libvirt has no domain without a type.
  'import-lost': { ...imported('<domain><name>win</name></domain>'), place: 'win.xml:1:1' },
  'import-guest-invalid': { ...imported(aDomain('<os>linux</os>')), place: 'win.xml:1:1' },
  'import-part-ignored': {
    ...imported(aDomain('<memroy>1</memroy>')),
    status: 0,
    place: 'win.xml:1:36',
  },
  'import-secret-left-out': {
    ...imported(aDomain("<devices><graphics type='vnc' passwd='secret'/></devices>")),
    status: 0,
    place: 'win.xml:1:45',
  },
  'import-addresses-open': {
    ...imported(aDomain("<devices><video><model type='vga'/></video></devices>")),
    status: 0,
    place: 'win.xml:1:1',
  },
  'nixos-not-importable': {
    files: { 'nixos.json': '{}' },
    words: ['import', '--nixos', 'nixos.json'],
    status: 1,
    place: 'nixos.json:1:1',
  },
  'nixos-newer-format': {
    files: { 'nixos.json': '{ "vfioc": "nixos", "version": 2 }' },
    words: ['import', '--nixos', 'nixos.json'],
    status: 1,
    place: 'nixos.json:1:32',
  },
  'import-nothing': { words: ['import'], ...call },
  'import-output-exists': {
    files: { 'win.xml': aDomain(''), 'imported/host.yaml': baseSpec },
    words: ['import', 'win.xml'],
    status: 3,
    place: 'imported/host.yaml',
  },
  'libvirt-unreachable': { words: ['import', '--libvirt', 'none:///nowhere'], ...call },
  'file-missing': { words: ['check', 'hots.yaml'], status: 3, place: 'hots.yaml' },
  'file-is-directory': { words: ['check', '.'], status: 3, place: '.' },
  'file-not-regular': { words: ['check', '/dev/null'], status: 3, place: '/dev/null' },
  'file-unreadable': {
    words: ['check', 'host.yaml'],
    surroundings: {
      files: { ...nodeFileSystem, read: () => ({ problem: 'unreadable', reason: 'permission denied' }) },
    },
    status: 3,
    place: 'host.yaml',
  },
  'file-too-large': {
    files: { 'host.yaml': '#'.repeat(maxTextBytes + 1) },
    words: ['check', 'host.yaml'],
    status: 1,
    place: 'host.yaml',
  },
  'file-not-utf8': {
    files: { 'host.yaml': new Uint8Array([0x76, 0x3a, 0x20, 0xff]) },
    words: ['check', 'host.yaml'],
    status: 1,
    place: 'host.yaml',
  },
  'stdin-twice': {
    words: ['check', '-', '-'],
    surroundings: { files: { ...nodeFileSystem, stdin: () => new TextEncoder().encode(baseSpec) } },
    ...call,
  },
  'id-takes-host-card': {
    files: { 'facts.json': twoCards, 'host.yaml': `${withFacts}devices: { gpu: { ids: ["1002:67df"] } }\n` },
    words: ['check', 'host.yaml'],
    status: 1,
    place: 'host.yaml:3:25',
  },
  'blacklist-takes-host-card': {
    files: {
      'facts.json': twoCards,
      'host.yaml': `${withFacts}devices: { gpu: { blacklist: true, drivers: [amdgpu], functions: ["0b:00.0"] } }\n`,
    },
    words: ['check', 'host.yaml'],
    status: 1,
    place: 'host.yaml:3:30',
  },
  'bar-not-offered': {
    files: {
      'facts.json': JSON.stringify({
        version: 1,
        pci: [
          {
            address: '0b:00.0',
            id: '1002:67df',
            bars: [{ index: 0, size: 268435456, kind: 'memory', sizes: [268435456] }],
          },
        ],
      }),
      'host.yaml': `${withFacts}devices: { gpu: { functions: ["0b:00.0"], bars: { bar0: 8GiB } } }\n`,
    },
    words: ['check', 'host.yaml'],
    status: 1,
    place: 'host.yaml:3:57',
  },
  'guest-slot-shared': {
    // Two names that happen to get the same slot.
    files: {
      'host.yaml': `${baseSpec}vms: { win: { memory: 4GiB, disks: { k: { file: /k.raw }, system: { file: /s.raw } } } }\n`,
    },
    words: ['check', 'host.yaml'],
    status: 0,
    place: 'host.yaml:3:8',
  },
  'guest-address-refused': {
    files: {
      'host.yaml':
        `${baseSpec}devices: { gpu: { functions: ["0b:00.0"], address: "00:1f.0" } }\n` +
        'vms: { win: { memory: 4GiB, devices: [gpu] } }\n',
    },
    words: ['check', 'host.yaml'],
    status: 1,
    place: 'host.yaml:3:52',
  },
  'missing-command': { words: [], ...call },
  'unknown-command': { words: ['complie'], ...call },
  'unknown-flag': { words: ['compile', 'host.yaml', '--ouput', 'x'], ...call },
  'missing-flag-value': { words: ['compile', 'host.yaml', '-o'], ...call },
  'needless-flag-value': { words: ['compile', 'host.yaml', '--check=yes'], ...call },
  'repeated-flag': { words: ['compile', 'host.yaml', '-o', 'a', '-o', 'b'], ...call },
  'invalid-flag-value': { words: ['check', 'host.yaml', '--format', 'xml'], ...call },
  'base-without-each': { words: ['compile', 'host.yaml', '--base', 'base.yaml'], ...call },
  'each-name-twice': { words: ['compile', '--each', 'a/box.yaml', 'b/box.yaml'], ...call },
  'conflicting-flags': { words: ['compile', 'host.yaml', '--check', '--force'], ...call },
  'missing-argument': { words: ['compile'], ...call },
  'needless-argument': { words: ['schema', 'host.yaml'], ...call },
  'unknown-code': { words: ['explain', 'unknown-kye'], ...call },
  'output-not-a-directory': { files: { vfio: 'mine' }, words: compileHost, status: 3, place: 'vfio' },
  'output-foreign': {
    files: { 'vfio/module.nix': '{ mine }' },
    words: compileHost,
    status: 3,
    place: 'vfio/module.nix',
  },
  'output-edited': { before: edited, words: compileHost, status: 3, place: 'vfio/domains/win.xml' },
  'output-in-the-way': {
    before: (root) => mkdirSync(join(root, 'vfio', 'module.nix'), { recursive: true }),
    words: compileHost,
    status: 3,
    place: 'vfio/module.nix',
  },
  'no-current-directory': { words: compileHost, surroundings: { cwd: undefined as never }, ...call },
  'too-many-values': {
    files: { 'host.yaml': `${baseSpec}kernel: { params: [${'a, '.repeat(70_000)}] }\n` },
    words: ['check', 'host.yaml'],
    status: 1,
    place: 'host.yaml:3:11',
  },
  'output-in-staging': {
    words: [...compileHost, '-o', '.vfioc-tmp/sub'],
    status: 3,
    place: '.vfioc-tmp/sub',
  },
  'output-staging-foreign': {
    files: { 'vfio/.vfioc-tmp/sub/keep': '' },
    words: compileHost,
    status: 3,
    place: 'vfio/.vfioc-tmp/sub',
  },
  'output-busy': {
    files: { [`vfio/.vfioc-tmp/${elsewhere}`]: '' },
    words: compileHost,
    surroundings: { patience: 0 },
    status: 3,
    place: `vfio/.vfioc-tmp/${elsewhere}`,
  },
  'output-unreadable': {
    before: compiled,
    words: compileHost,
    surroundings: {
      disk: {
        ...nodeDisk,
        read: (path) => {
          throw diskError('EACCES', path);
        },
      },
    },
    status: 3,
    place: 'vfio/manifest.json',
  },
  'output-unwritable': {
    words: compileHost,
    surroundings: { disk: failingDisk(0, (path) => diskError('EROFS', path)) },
    status: 3,
    place: 'vfio',
  },
  'output-differs': {
    before: edited,
    words: ['compile', 'with-guest.yaml', '--check'],
    status: 1,
    place: 'vfio/domains/win.xml',
  },
  'output-missing': { words: [...compileHost, '--check'], status: 1, place: 'vfio/module.nix' },
  'output-stale': {
    before: compiled,
    words: [...compileHost, '--check'],
    also: ['output-differs'],
    status: 1,
    place: 'vfio/domains/win.xml',
  },
};
