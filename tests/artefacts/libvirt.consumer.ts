/** Every domain and network that compiles, taken by libvirt itself: its schema, and its daemon. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readXml } from '../../src/libvirt/read-xml.ts';
import type { Xml } from '../../src/libvirt/xml.ts';
import { cases, textsOf } from '../support/cases.ts';
import { libvirtd } from '../support/libvirtd.ts';
import { missing, normalised } from '../support/normalise.ts';

interface Document {
  readonly kind: 'domain' | 'network';
  /** Its case and name, for people. */
  readonly title: string;
  /** A name that no other document of all cases has: libvirt keeps one of each. */
  readonly id: string;
  readonly text: string;
}

const documents: Document[] = cases().flatMap((one) =>
  (['domain', 'network'] as const).flatMap((kind) =>
    textsOf(one, `${kind}s`).map(([name, text]) => ({
      kind,
      title: `${one.folder} ${name}`,
      id: `${one.folder.replaceAll('/', '-')}-${name}`,
      text,
    })),
  ),
);

const root = (text: string): Xml => {
  const reading = readXml(text);
  if ('problems' in reading) throw new Error(reading.problems.map((problem) => problem.message).join('; '));
  return reading.root;
};

/**
 * The one change that a machine without KVM needs: the domain's type. KVM's domains cannot be defined there, and
 * nothing else in them depends on it but what only KVM can do, which a domain of type qemu may still say.
 */
const asEmulated = (text: string): string => text.replace(/^<domain type='kvm'/m, "<domain type='qemu'");

describe.each(['trixie', 'sid'])('libvirt of %s', (tree) => {
  const daemon = libvirtd(tree);
  const folder = mkdtempSync(join(tmpdir(), 'vfioc-libvirt-'));
  const file = (name: string): string => join(folder, name);
  let results: Record<string, { valid: number; defined: number; message: string }> = {};

  beforeAll(() => {
    if (!daemon.available) return;
    for (const { id, kind, text } of documents) {
      writeFileSync(file(`${id}.${kind}.xml`), text);
      writeFileSync(file(`${id}.${kind}.define.xml`), asEmulated(text));
    }
    daemon.run(['bash', new URL('../support/define-all.sh', import.meta.url).pathname, folder], { timeout: 170 });
    results = JSON.parse(readFileSync(file('results.json'), 'utf8'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.skipIf(!daemon.available && !process.env.CI)(`libvirtd of ${tree}: ${daemon.reason}`, () => {
    expect(daemon.available, daemon.reason).toBe(true);
  });

  describe.skipIf(!daemon.available).each(documents)('$title ($kind)', ({ id, kind, text }) => {
    test('its schema takes it', () => {
      expect(results[`${id}.${kind}`]?.message ?? 'no result').toBe('');
      expect(results[`${id}.${kind}`]?.valid).toBe(0);
    });
    test('the daemon defines it, and keeps all that we wrote', () => {
      expect(results[`${id}.${kind}`]?.defined).toBe(0);
      const dump = readFileSync(file(`${id}.${kind}.dump.xml`), 'utf8');
      expect(missing(normalised(root(asEmulated(text))), normalised(root(dump)))).toEqual([]);
    });
  });
});
