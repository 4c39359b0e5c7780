/** All generators of inputs, by kind. */
import fc from 'fast-check';
import { romOf } from '../support/rom.ts';
import {
  type Document,
  documentOf,
  isList,
  isMapping,
  printDocument,
  printLines,
  stringsOf,
  valueAt,
  withValue,
} from './document.ts';
import { mutationOf } from './generated-bytes.ts';
import { confText } from './generated-conf.ts';
import { largeFiles } from './generated-large.ts';
import { factsOf, specOf } from './generated-spec.ts';
import { removePath, xmlDocument, xmlText } from './generated-xml.ts';
import { hostile, opening, plantedIn } from './hostile.ts';
import type { Input } from './judge.ts';
import { readXmlStrings } from './read-back.ts';
import { readMachines, readStarts, type Start } from './starts.ts';

const bytesOf = (text: string): Uint8Array => Buffer.from(text);

const plantedInAll = (texts: Iterable<string>): string[] => [...texts].flatMap((text) => plantedIn(text) ?? []);

/** A mark that has lost its end, with what follows, because the text around it was changed. */
const cutIn = (text: string): string[] =>
  plantedIn(text) === undefined ? [text.slice(text.lastIndexOf(opening))] : [];

/** The hostile strings that XML has for a reader, if it is well-formed. */
function plantedInXml(text: string): string[] {
  try {
    const texts = readXmlStrings(text).map((one) => one.text);
    return [...plantedInAll(texts), ...texts.flatMap(cutIn)];
  } catch {
    return [];
  }
}

const inputOf = (
  kind: string,
  { files }: Pick<Start, 'files'>,
  spec: Document,
  more: Input['files'] = {},
  planted: readonly string[] = [],
): Input => ({
  kind,
  files: { ...files, ...more, 'host.yaml': bytesOf(printLines(spec)) },
  planted: [...plantedInAll(stringsOf(spec)), ...planted],
});

const isSmall = ({ text }: Start): boolean => text.length < 1500;

/** The name of the first guest of a spec. */
function guestOf(spec: Document): string {
  const guests = valueAt(spec, ['vms']);
  return (isMapping(guests) && [...guests.keys()][0]) || 'w';
}

/** A few of the devices and CPUs of a machine: reading the facts of a whole one takes most of the time. */
function partOf(facts: Document, from: number, count: number): Document {
  const cut = (value: Document | undefined): Document =>
    isList(value) ? value.slice(from % value.length, (from % value.length) + count) : [];
  let part = withValue(facts, ['pci'], cut(valueAt(facts, ['pci'])));
  part = withValue(part, ['cpu', 'cpus'], cut(valueAt(facts, ['cpu', 'cpus'])));
  return withValue(part, ['block'], cut(valueAt(facts, ['block'])));
}

/** A spec for a machine, whose guest gets the first PCI device. */
function takingFirst(facts: Document): Document {
  const cpu = String(valueAt(facts, ['cpu', 'vendor']) ?? 'amd');
  const gpu = { functions: [valueAt(facts, ['pci', 0, 'address']) ?? '0b:00.0'], bind: 'start' };
  return documentOf({
    version: 1,
    host: { name: 'box', users: ['alex'], cpu, facts: './facts.json' },
    devices: { gpu },
    vms: { w: { memory: '64MiB', cpu: { cores: 1, pin: 'auto' }, devices: ['gpu'] } },
  });
}

/** A generator, and how often it is used. */
export interface Generator {
  readonly kind: string;
  readonly weight: number;
  readonly inputs: fc.Arbitrary<Input>;
}

/** @param largest the size of the largest inputs, in bytes */
export function generators(largest: number): readonly Generator[] {
  const starts = readStarts().filter(isSmall);
  const withGuest = starts.filter(({ spec }) => isMapping(valueAt(spec, ['vms'])));
  const machines = readMachines();
  const start = fc.nat({ max: starts.length - 1 }).map((index) => starts[index] as Start);
  const guestStart = fc.nat({ max: withGuest.length - 1 }).map((index) => withGuest[index] as Start);

  const specs = specOf(starts).map(({ start: from, spec }) => inputOf('spec', from, spec));
  const machine = fc
    .tuple(fc.nat({ max: machines.length - 1 }), fc.nat({ max: 200 }), fc.integer({ min: 1, max: 4 }))
    .map(([index, from, count]) => {
      const { start: own, facts } = machines[index] as (typeof machines)[number];
      return { own, facts: partOf(facts, from, count) };
    });
  const facts = machine.chain(({ own, facts: part }) =>
    fc.tuple(factsOf(fc.constant(part)), fc.boolean()).map(([document, ofMachine]) => {
      const spec = ofMachine ? own.spec : takingFirst(part);
      const files = { 'facts.json': bytesOf(printDocument(document)) };
      return inputOf('facts', own, spec, files, plantedInAll(stringsOf(document)));
    }),
  );
  const first = machine.chain(({ own, facts: part }) =>
    factsOf(fc.constant(part)).map((document): Input => {
      const files = { 'facts.json': bytesOf(printDocument(document)) };
      return {
        kind: 'init',
        isFirst: true,
        files: { ...own.files, ...files },
        planted: plantedInAll(stringsOf(document)),
      };
    }),
  );
  const xml = fc
    .tuple(
      guestStart,
      fc.oneof({ weight: 2, arbitrary: xmlDocument }, { weight: 1, arbitrary: xmlText }),
      fc.boolean(),
      fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(removePath, { maxLength: 2 }) },
      ),
    )
    .map(([from, generated, isFile, removed]) => {
      // A file has no half of a surrogate pair.
      const text = isFile ? generated.toWellFormed() : generated;
      const at = ['vms', guestOf(from.spec)];
      let spec = withValue(from.spec, [...at, 'xml'], isFile ? './x.xml' : text);
      // Always, because the spec that it starts from may remove something.
      spec = withValue(spec, [...at, 'xmlRemove'], removed);
      const input = inputOf('xml', from, spec, isFile ? { 'x.xml': bytesOf(text) } : {});
      // What is removed again need not be there.
      const xml = removed.length > 0 ? {} : { xml: { guest: guestOf(from.spec), text } };
      return { ...input, planted: plantedInXml(text), ...xml };
    });
  const conf = fc
    .tuple(start, confText)
    .map(([from, text]) => inputOf('conf', from, withValue(from.spec, ['libvirt', 'qemu', 'conf'], text)));
  const yaml = mutationOf(start.map(({ text }) => bytesOf(text))).map(
    (bytes): Input => ({ kind: 'yaml', files: { 'host.yaml': bytes }, planted: [] }),
  );
  const rom = mutationOf(fc.constantFrom(romOf('1002:67df'), romOf({ id: '1002:67df', list: ['67df'] }, '1002:aaf0')));
  const files = fc
    .tuple(
      fc.oneof(rom, hostile.map(bytesOf)),
      fc.oneof({ weight: 3, arbitrary: fc.constant('./a.rom') }, { weight: 1, arbitrary: hostile }),
    )
    .map(([bytes, name]) => {
      const spec = `version: 1\nhost: { name: box, users: [alex], cpu: amd }\ndevices: { gpu: { functions: ["0b:00.0"], ids: ["1002:67df"], rom: { file: ${JSON.stringify(name)} } } }\nvms: { w: { memory: 4GiB, devices: [gpu] } }\n`;
      return { kind: 'file', files: { 'host.yaml': bytesOf(spec), 'a.rom': bytes }, planted: [] };
    });
  const factsBytes = machine.chain(({ own, facts: part }) =>
    mutationOf(fc.constant(bytesOf(printLines(part)))).map(
      (bytes): Input => inputOf('facts bytes', own, own.spec, { 'facts.json': bytes }),
    ),
  );
  const large = largeFiles(largest).map(
    (texts): Input => ({
      kind: 'large',
      files: Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, bytesOf(text)])),
      planted: [],
    }),
  );
  return [
    { kind: 'spec', weight: 460, inputs: specs },
    { kind: 'xml', weight: 150, inputs: xml },
    { kind: 'yaml', weight: 230, inputs: yaml },
    { kind: 'facts', weight: 60, inputs: facts },
    { kind: 'facts bytes', weight: 20, inputs: factsBytes },
    { kind: 'init', weight: 20, inputs: first },
    { kind: 'conf', weight: 60, inputs: conf },
    { kind: 'file', weight: 20, inputs: files },
    { kind: 'large', weight: 0.3, inputs: large },
  ];
}
