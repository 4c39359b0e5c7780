/** What vfioc compiles is imported again as the same fields: the compiled domain is the same, byte for byte. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Diagnostics } from '../../src/diagnostics/diagnostics.ts';
import { validateFacts } from '../../src/facts/validate-facts.ts';
import type { JsonObject } from '../../src/features/feature.ts';
import { importGuest } from '../../src/import/guest.ts';
import { keptOf } from '../../src/import/kept.ts';
import { printMarked } from '../../src/libvirt/mark.ts';
import { valueIn } from '../../src/libvirt/query.ts';
import { readXml } from '../../src/libvirt/read-xml.ts';
import { sourceCodes } from '../../src/source/codes.ts';
import { readTree } from '../../src/source/yaml.ts';

const folders = [
  ...readdirSync('tests/golden').map((name) => ({ folder: `tests/golden/${name}`, output: 'out' })),
  ...readdirSync('examples').map((name) => ({ folder: `examples/${name}`, output: 'vfio' })),
].filter(({ folder, output }) => existsSync(join(folder, output, 'domains')));

/** Guests with something that a field says but that no feature recognises, and why. It is imported as XML. */
const asXml: Readonly<Record<string, string>> = {
  'guest-profiles macos': 'only the device of Apple that QEMU emulates shows that a guest is macOS',
  'gvt linux': 'a virtual GPU does not say which GPU of the host makes it',
  'gvt win10': 'a virtual GPU does not say which GPU of the host makes it',
  'host-loses win': 'the facts say that the host would have no display left, which the spec has to allow',
  'hugepages-start small': 'the facts say that the host does not have the memory',
  'looking-glass-several work': 'Scream needs a user, which no guest says',
  'kernel-isolate games': 'the kernel sets CPUs aside for this guest alone, so no guest without them compiles',
  'nvme-disks win11': 'disks on nvme have a controller each',
  'qemu-override linux': 'overrides name devices by their names in the spec',
  'qemu-override screen': 'overrides name devices by their names in the spec',
  'rom-file win10': 'the ROM is a file of the spec',
  'secrets server': 'the password is in a file of the host',
  'sriov a': 'a virtual function does not say how many there are',
  'sriov b': 'a virtual function does not say how many there are',
  'way-out file': 'the spec itself has XML',
  'way-out inline': 'the spec itself has XML',
};

describe.each(folders)('$folder', ({ folder, output }) => {
  const { vms: _, devices: __, ...host } = parse(readFileSync(join(folder, 'host.yaml'), 'utf8')) as JsonObject;
  const { facts: file, ...rest } = host.host as JsonObject;
  const facts = typeof file === 'string' ? factsIn(join(folder, file)) : undefined;
  for (const name of readdirSync(join(folder, output, 'domains'))) {
    test(name, () => {
      const text = readFileSync(join(folder, output, 'domains', name), 'utf8');
      const reading = readXml(text);
      if ('problems' in reading) throw new Error('not XML');
      const { kept } = keptOf(reading.root);
      const found = importGuest([{ ...host, host: rest }], valueIn(kept, 'name') ?? '', kept, facts);
      if (!found) {
        expect(Object.hasOwn(asXml, `${basename(folder)} ${name.replace('.xml', '')}`)).toBe(true);
        return;
      }
      expect({ problem: found?.problem, lost: found?.lost }).toEqual({ problem: undefined, lost: [] });
      const isXml = Object.hasOwn(asXml, `${basename(folder)} ${name.replace('.xml', '')}`);
      if (!isXml) expect({ xml: found?.xml, removals: found?.removals }).toEqual({ xml: undefined, removals: [] });
      if (isXml) expect([found?.xml, ...(found?.removals ?? [])]).not.toEqual([undefined]);
      else expect(found?.compiled && withoutMark(printMarked(found.compiled).text)).toBe(withoutMark(text));
    });
  }
});

/** The mark says which addresses the spec states. */
const withoutMark = (text: string): string => text.replace(/^.*<vfioc:domain .*\n/m, '');

function factsIn(path: string) {
  const found = new Diagnostics();
  const { tree } = readTree(readFileSync(path), path, found.reporter(sourceCodes));
  return tree && validateFacts(tree, found);
}
