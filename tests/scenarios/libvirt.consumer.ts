/** Every compiled domain and network, checked by libvirt itself: its schema and its daemon. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { readXml } from '../../src/libvirt/read-xml.ts';
import { attribute, child, elements, type Xml } from '../../src/libvirt/xml.ts';
import { type FileSystem, nodeFileSystem } from '../../src/source/files.ts';
import { cases, textsOf } from '../support/cases.ts';
import { libvirtd } from '../support/libvirtd.ts';
import { missing, normalised } from '../support/normalise.ts';

interface Document {
  readonly kind: 'domain' | 'network';
  /** Its case and name, for the test title. */
  readonly title: string;
  /** A unique name among the documents of all cases, because libvirt only has one document per name. */
  readonly id: string;
  readonly text: string;
  /** The same guest with the type qemu. */
  readonly emulated?: string | undefined;
  readonly folder: string;
}

/**
 * The guests of a case with the type qemu: a machine without KVM can only start these, and libvirt only creates a
 * command line for these. Guests that need KVM do not compile this way, and guests with devices of the host are left
 * out.
 */
function emulatedOf(folder: string): [name: string, text: string][] {
  const cwd = join(process.cwd(), folder);
  const { files } = compile(['host.yaml'], nodeFileSystem, { cwd });
  const second = join(cwd, 'emulated.json');
  return textsOf({ folder, files: files ?? new Map() }, 'domains').flatMap(([guest]) => {
    const system: FileSystem = {
      ...nodeFileSystem,
      read: (path, ...rest) =>
        path === second
          ? new TextEncoder().encode(JSON.stringify({ vms: { [guest]: { type: 'qemu' } } }))
          : nodeFileSystem.read(path, ...rest),
    };
    const emulated = compile(['host.yaml', 'emulated.json'], system, { cwd }).files;
    const texts = emulated ? textsOf({ folder, files: emulated }, 'domains') : [];
    return texts.filter(([name, text]) => name === guest && !/<hostdev|<interface type='hostdev'/.test(text));
  });
}

const idOf = (folder: string, name: string): string => `${folder.replaceAll('/', '-')}-${name}`;

const documents: Document[] = cases().flatMap((one) => {
  const emulated = new Map(emulatedOf(one.folder));
  return (['domain', 'network'] as const).flatMap((kind) =>
    textsOf(one, `${kind}s`).map(([name, text]) => ({
      kind,
      title: `${one.folder} ${name}`,
      id: idOf(one.folder, name),
      text,
      emulated: kind === 'domain' ? emulated.get(name) : undefined,
      folder: one.folder,
    })),
  );
});

/** Reasons why libvirt cannot create a command line on the test machine: something that it needs is missing. */
const lacking =
  /hugetlbfs filesystem is not mounted|Host SMBIOS information is not available|NUMA node \d+ is unavailable|\/dev\/net\/tun|Network not found|network '.*' is not active|interface .* No such device|Cannot get interface/i;

/** Cases that need a newer libvirt than a tree has. */
const tooNew: Readonly<Record<string, readonly string[]>> = {
  trixie: ['tests/golden/nvme-disks', 'tests/golden/usb-port'],
};

const root = (text: string): Xml => {
  const reading = readXml(text);
  if ('problems' in reading) throw new Error(reading.problems.map((problem) => problem.message).join('; '));
  return reading.root;
};

/**
 * The one change that a machine without KVM needs: the type of the domain. KVM domains cannot be defined there, and
 * nothing else depends on it except features that only KVM has, which a domain of type qemu may still contain.
 */
const asEmulated = (text: string): string => text.replace(/^<domain type='kvm'/m, "<domain type='qemu'");

/** The guest PCI addresses of the devices of a domain. */
const pciAddresses = (domain: Xml): Set<string> =>
  new Set(
    elements(child(domain, 'devices') ?? domain).flatMap((device) => {
      const address = child(device, 'address');
      if (!address || attribute(address, 'type') !== 'pci') return [];
      return [['bus', 'slot', 'function'].map((part) => Number(attribute(address, part))).join(':')];
    }),
  );

describe.each(['trixie', 'sid'])('libvirt of %s', (tree) => {
  const daemon = libvirtd(tree);
  const folder = mkdtempSync(join(tmpdir(), 'vfioc-libvirt-'));
  const file = (name: string): string => join(folder, name);
  let results: Record<string, { valid: number; defined: number; message: string }> = {};

  beforeAll(() => {
    if (!daemon.available) return;
    for (const { id, kind, text, emulated } of documents) {
      writeFileSync(file(`${id}.${kind}.xml`), text);
      writeFileSync(file(`${id}.${kind}.define.xml`), asEmulated(text));
      if (emulated !== undefined) writeFileSync(file(`${id}.emulated.xml`), emulated);
    }
    daemon.run(['bash', new URL('../support/define-all.sh', import.meta.url).pathname, folder], { timeout: 500 });
    results = JSON.parse(readFileSync(file('results.json'), 'utf8'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.skipIf(!daemon.available && !process.env.CI)(`libvirtd of ${tree}: ${daemon.reason}`, () => {
    expect(daemon.available, daemon.reason).toBe(true);
  });

  describe.skipIf(!daemon.available).each(documents)('$title ($kind)', ({ id, kind, text, emulated, folder: one }) => {
    if (tooNew[tree]?.includes(one)) {
      test('is refused by this libvirt, as the module reports', () => {
        const { valid = 0, defined = 0 } = results[`${id}.${kind}`] ?? {};
        expect(valid !== 0 || defined !== 0).toBe(true);
      });
      return;
    }
    test('passes its schema', () => {
      expect(results[`${id}.${kind}`]?.message ?? 'no result').toBe('');
      expect(results[`${id}.${kind}`]?.valid).toBe(0);
    });
    test('is defined by the daemon, which keeps everything we wrote', () => {
      expect(results[`${id}.${kind}`]?.defined).toBe(0);
      const dump = readFileSync(file(`${id}.${kind}.dump.xml`), 'utf8');
      expect(missing(normalised(root(asEmulated(text))), normalised(root(dump)))).toEqual([]);
    });
    // On i440fx libvirt places the devices, and devices in the user's own XML may have no address.
    if (/machine='[^']*q35/.test(text) && !one.endsWith('/way-out')) {
      test('gets no additional PCI device from the daemon', () => {
        const dump = readFileSync(file(`${id}.${kind}.dump.xml`), 'utf8');
        const ours = pciAddresses(root(text));
        expect([...pciAddresses(root(dump))].filter((address) => !ours.has(address))).toEqual([]);
      });
    }
    if (kind === 'domain') {
      test('does not change when the result is defined again', () => {
        const dump = (name: string): string => readFileSync(file(`${id}.${kind}.${name}.xml`), 'utf8');
        expect(dump('again')).toBe(dump('dump'));
      });
    }
    if (emulated !== undefined) {
      test('gets a command line from the daemon', () => {
        const refusal = readFileSync(file(`${id}.native`), 'utf8').trim();
        expect(refusal === '' || lacking.test(refusal), refusal).toBe(true);
      });
    }
  });
});
