/** Whole domains through `xml`: libvirt's own test inputs compile with all that they say, or are refused with a reason. */
import { describe, expect, test } from 'vitest';
import { readXml } from '../../src/libvirt/read-xml.ts';
import { refusalsOf } from '../../src/libvirt/refusals.ts';
import { attribute, elements, text, type Xml } from '../../src/libvirt/xml.ts';
import { domainFrom } from '../support/guest-domain.ts';
import { compileWhole, hasLibvirtInputs, libvirtInputs, withoutInputs } from '../support/libvirt-inputs.ts';

/** What an element says that another does not: attributes, text and elements, each of which is matched once. */
function lost(said: Xml, kept: Xml, path = ''): string[] {
  const found = Object.entries(said.attributes)
    .filter(([name, value]) => attribute(kept, name) !== value)
    .map(([name, value]) => `${path}/@${name}='${value}'`);
  if (text(said).trim() !== '' && text(said) !== text(kept)) found.push(`${path}: ${text(said)}`);
  for (const name of new Set(elements(said).map((each) => each.name))) {
    const free = [...elements(kept, name)];
    for (const each of elements(said, name)) {
      const all = free.map((one) => ({ one, lost: lost(each, one, `${path}/${name}`) }));
      const best = all.sort((a, b) => a.lost.length - b.lost.length)[0];
      if (best) free.splice(free.indexOf(best.one), 1);
      found.push(...(best?.lost ?? [`${path}/${name}`]));
    }
  }
  return found;
}

/** libvirt itself drops metadata without a namespace, and the second of one namespace. */
const droppedByLibvirt: ReadonlySet<string> = new Set(['metadata-duplicate.xml']);

/** How often each rule may refuse an input: the spec has a video device, a watchdog and a UUID of its own. */
const reasons: Readonly<Record<string, number>> = {
  'xml-address-taken': 20,
  'xml-sysinfo-uuid': 2,
  'xml-watchdog-actions': 1,
  'xml-usb-disabled': 5,
  'xml-ps2-off': 2,
  'xml-enrolled-keys': 2,
};

describe.skipIf(!hasLibvirtInputs)(hasLibvirtInputs ? "libvirt's own inputs" : withoutInputs, () => {
  const inputs = hasLibvirtInputs ? libvirtInputs() : [];

  test('break none of the rules by themselves', () => {
    expect(inputs.length).toBeGreaterThan(700);
    const refused = inputs.flatMap(({ name, domain }) => [...refusalsOf(domain)].map(({ code }) => `${name}: ${code}`));
    expect(refused).toEqual([]);
  });

  test('compile with all that they say, or are refused with a reason', () => {
    const counts: Record<string, number> = {};
    const losses = inputs.flatMap((input) => {
      const compilation = compileWhole(input);
      if (compilation.failed) {
        for (const code of new Set(
          compilation.diagnostics.filter((one) => one.severity === 'error').map(({ code }) => code),
        ))
          counts[code] = (counts[code] ?? 0) + 1;
        return [];
      }
      const reading = readXml(input.xml);
      const own = 'root' in reading ? reading.root : input.domain;
      return droppedByLibvirt.has(input.name)
        ? []
        : lost(own, domainFrom(compilation)).map((what) => `${input.name} ${what}`);
    });
    expect(losses).toEqual([]);
    for (const [code, count] of Object.entries(counts))
      expect([code, count <= (reasons[code] ?? 0)]).toEqual([code, true]);
  }, 300_000);
});
