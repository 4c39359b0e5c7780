/** What vfioc believes that libvirt adds to a domain, compared with the newest libvirt. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withDefaults } from '../../src/libvirt/defaults.ts';
import { readXml } from '../../src/libvirt/read-xml.ts';
import { attribute, child, elements, withChildren, type Xml } from '../../src/libvirt/xml.ts';
import { cases, textsOf } from '../support/cases.ts';
import { describeWith } from '../support/consumers.ts';
import { dumpsOf } from '../support/libvirt-dump.ts';
import { differences } from '../support/xml-difference.ts';

/** What other things than the document decide. */
const unpredictable = [
  // The newest version, and the firmware that a descriptor holds.
  /^[-+] .*\/os\/type\S*@machine=/,
  /^\+ .*\/os\/(?:loader|nvram|firmware)/,
  /^\+ .*\/os@firmware/,
  /^- .*\/os\/(?:loader|nvram)=$/,
  /^\+ .*\/features\/smm/,
  // Places, and the ports that make them.
  /^\+ .*\/address\b/,
  /^\+ .*\/controller\S*\/target\S*@(?:port|chassis|busNr)=/,
  // Made up at each definition.
  /^\+ \/domain\S*\/uuid/,
  /^\+ .*\/interface\S*\/mac\b/,
  /^[-+] .*\/genid\b/,
  // The first emulator of the host.
  /^\+ .*\/devices\/emulator/,
];

const read = (text: string): Xml | undefined => {
  const reading = readXml(text);
  return 'problems' in reading ? undefined : reading.root;
};

const pciControllers = (domain: Xml): Xml[] =>
  elements(child(domain, 'devices') ?? domain, 'controller').filter((one) => attribute(one, 'type') === 'pci');

/** The dump without the bridges and ports that libvirt added to have places for the devices. */
function withoutNewPorts(dump: Xml, ours: Xml): Xml {
  const known = new Set(pciControllers(ours).map((one) => attribute(one, 'index')));
  const added = new Set(pciControllers(dump).filter((one) => !known.has(attribute(one, 'index'))));
  return withChildren(
    dump,
    dump.children.map((one) =>
      typeof one === 'string' || one.name !== 'devices'
        ? one
        : withChildren(
            one,
            one.children.filter((device) => typeof device === 'string' || !added.has(device)),
          ),
    ),
  );
}

const surprises = (document: Xml, dump: Xml): string[] => {
  const ours = withDefaults(document);
  return differences(ours, withoutNewPorts(dump, ours)).filter((line) => !unpredictable.some((one) => one.test(line)));
};

describeWith(
  'libvirtd',
  'defaults of libvirt',
  () => {
    const documents = cases().flatMap((one) =>
      textsOf(one, 'domains').map(([name, text]) => [`${one.folder} ${name}`, text] as const),
    );
    const dumps = dumpsOf(new Map(documents));

    test.each(documents)('%s', (name, text) => {
      const result = dumps.get(name);
      expect(result).toHaveProperty('dump');
      const [ours, theirs] = [read(text), read(result && 'dump' in result ? result.dump : '')];
      if (!ours || !theirs) throw new Error('not XML');
      expect(surprises(ours, theirs)).toEqual([]);
    });
  },
  { tree: 'sid' },
);

/** How many of a corpus are completed as libvirt does it, of those that it accepts: measured, and may only grow. */
describe.each([
  ['libvirt', 0.92],
  ['domains', 0.95],
])('public domains: %s', (corpus, share) => {
  const folder = join(process.env.VFIOC_CACHE || join(homedir(), '.cache', 'vfioc'), 'corpus', corpus);
  const normalised = join(folder, 'normalised');
  test.skipIf(!existsSync(normalised))(`are mostly predicted (${normalised}, see CONTRIBUTING.md)`, () => {
    const files = readdirSync(normalised);
    const predicted = files.filter((file) => {
      const [ours, theirs] = [folder, normalised].map((one) => read(readFileSync(join(one, file), 'utf8')));
      return ours && theirs && surprises(ours, theirs).length === 0;
    });
    expect(predicted.length / files.length).toBeGreaterThan(share);
  });
});
