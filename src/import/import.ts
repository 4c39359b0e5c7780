/**
 * Imports what people have: guests of libvirt, and the rest as it is. Pure: texts in, texts out. A guest is written only if
 * what its spec compiles to was compared with it and says the same.
 */
import { compile } from '../compile/compile.ts';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Source } from '../diagnostics/tree.ts';
import type { Facts } from '../facts/facts.ts';
import type { Json, JsonObject } from '../features/feature.ts';
import { type Difference, differencesOf, statementsOf } from '../libvirt/comparison.ts';
import { withDefaults } from '../libvirt/defaults.ts';
import { valueIn } from '../libvirt/query.ts';
import { readXml } from '../libvirt/read-xml.ts';
import { attribute, child, elements } from '../libvirt/xml.ts';
import { sourceCodes } from '../source/codes.ts';
import { readTree } from '../source/yaml.ts';
import { guestFile, libvirtName } from '../values/names.ts';
import { importCodes } from './codes.ts';
import { importGuest } from './guest.ts';
import { entriesOf } from './guest-report.ts';
import { type HostImport, importNixos } from './nixos/nixos.ts';
import { addNotes } from './notes.ts';
import { isObject, over } from './patch.ts';
import { printSpec } from './print-spec.ts';
import { importQuickemu } from './quickemu.ts';
import { type Guest, networksOf, type Original, readGuests } from './read-guests.ts';
import { type Entry, printReport } from './report.ts';

export interface Originals {
  /** Guests and networks, as libvirt prints them. */
  readonly xml: readonly Original[];
  /** Configurations of quickemu, with the absolute path of the folder that each is in. */
  readonly quickemu?: readonly (Original & { readonly folder: string })[];
  /** An evaluated NixOS configuration, and what reads the files of the Nix store that it names. */
  readonly nixos?: Original & { readonly read: (path: string) => string | undefined };
  /** The facts of the machine, and the name of their file next to the spec. */
  readonly facts?: { readonly facts: Facts; readonly file: string; readonly text: string };
}

/** What an import writes, by names of files, and its problems. */
export interface Import {
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly Source[];
}

/** The name of a guest of quickemu, which is that of its file. */
const guestNameOf = (file: string): string => {
  const name = (file.split('/').at(-1) ?? '').replace(/\.conf$/, '');
  return libvirtName.safeParse(name).success ? name : 'guest';
};

/**
 * A spec with what guests depend on. What else the host does can make a guest impossible that is not complete yet, such as
 * CPUs that the kernel sets aside for it.
 */
function withoutRest({ version, host, devices, networks }: JsonObject): JsonObject {
  const { name, users, cpu } = isObject(host) ? host : {};
  const known = Object.entries({ name, users, cpu }).filter(([, value]) => value !== undefined) as [string, Json][];
  return {
    ...(version !== undefined && { version }),
    host: Object.fromEntries(known),
    ...(devices !== undefined && { devices }),
    ...(networks !== undefined && { networks }),
  };
}

/** The processors that the host can have, the likelier first: on AMD, a guest with two threads per core needs topoext. */
function processors(guests: readonly Guest[], facts: Facts | undefined): readonly string[] {
  if (facts?.cpu?.vendor) return [facts.cpu.vendor];
  const cpus = guests.flatMap(({ wanted }) => child(wanted, 'cpu') ?? []);
  const has = (...names: readonly string[]): boolean =>
    cpus.some((cpu) => elements(cpu, 'feature').some((one) => names.includes(attribute(one, 'name') ?? '')));
  if (has('topoext', 'svm')) return ['amd'];
  const isIntel = has('vmx') || cpus.some((cpu) => Number(valueIn(cpu, 'topology@threads') ?? 1) > 1);
  return isIntel ? ['intel', 'amd'] : ['amd', 'intel'];
}

/** What the NixOS configuration says, as a part of a spec. */
function readHost({ nixos, facts }: Originals, sources: Source[], found: Diagnostics): HostImport | undefined {
  if (!nixos) return undefined;
  const { source, tree } = readTree(new TextEncoder().encode(nixos.text), nixos.name, found.reporter(sourceCodes));
  sources.push(source);
  return tree && importNixos(tree, found, { facts: facts?.facts, read: nixos.read });
}

/** Imports everything that was given. */
export function importAll(originals: Originals): Import {
  const { xml, facts, quickemu = [] } = originals;
  const found = new Diagnostics();
  const report = found.reporter(importCodes);
  const sources: Source[] = [];
  const host = readHost(originals, sources, found);
  const { guests, networks } = readGuests(xml, sources, found);
  const machines = quickemu.map(({ name, text, folder }) => importQuickemu(text, guestNameOf(name), folder));
  const parts = [host?.spec ?? {}, ...machines.map((one) => one.spec)] as JsonObject[];
  const declared = Object.fromEntries(networksOf(guests).map((name) => [name, { type: 'existing' }]));
  const start = { version: 1, host: { name: 'nixos', users: [] }, ...(guests.length > 0 && { networks: declared }) };
  const skeleton = parts.reduce<JsonObject>((before, part) => over(before, part), start);
  const known = isObject(skeleton.host) ? skeleton.host.cpu : undefined;
  const choices = known === undefined ? processors(guests, facts?.facts) : [known];
  const plain = withoutRest(skeleton);
  let specs = choices.map((cpu) => over(plain, { host: { cpu } }));

  const files = new Map<string, string>();
  const notes = new Map<string, string[]>();
  const entries: Entry[] = [...(host?.entries ?? []), ...networks];
  for (const [index, { entries: own }] of machines.entries()) {
    entries.push(...own.map((entry) => ({ ...entry, file: quickemu[index]?.name ?? '' })));
  }
  const imported: Guest[] = [];
  for (const guest of guests) {
    const { name, source } = guest;
    const place = { span: { source, start: 0, end: 1 } };
    const result = importGuest(specs, name, guest.wanted, facts?.facts);
    if (result?.problem) {
      const { message: problem, remedy } = result.problem;
      report('import-guest-invalid', place, { guest: name, problem, remedy });
      continue;
    }
    if (!result || result.lost.length > 0) {
      const lost = result?.lost ?? [];
      report('import-lost', place, { guest: name, count: lost.length, first: describe(lost[0]) });
      continue;
    }
    specs = [result.spec];
    const whole = { ...guest, wanted: result.domain };
    entries.push(...entriesOf(whole, statementsOf(result.domain), result.fields, result.origins));
    if (result.xml !== undefined) files.set(`${guestFile(name)}.xml`, result.xml);
    imported.push(whole);
  }
  const spec = over(skeleton, specs[0] ?? {});
  const written = withFiles(spec, files, new Set(imported.map(({ name }) => name)), facts?.file);
  for (const { from, to } of entries) {
    if (to.kind !== 'decide' || to.path === undefined) continue;
    notes.set(to.path, [...(notes.get(to.path) ?? []), `To decide (${from}): ${to.note}`]);
  }
  addNotes(written, imported, notes, known === undefined && facts === undefined);
  const text = printSpec(written, notes, heading);
  files.set('host.yaml', text);
  if (facts) files.set(facts.file, facts.text);
  verify(files, imported, found);
  files.set('import-report.md', printReport(entries));
  const isEmpty = imported.length === 0 && !host && machines.length === 0;
  return { files: isEmpty ? new Map() : files, diagnostics: found.sorted(sources), sources };
}

const heading = [
  'Written by vfioc import. What no field says is in the XML files next to it; import-report.md lists where each line went.',
  'Search for "To decide" to find what you must decide.',
];

const describe = (difference: Difference | undefined): string =>
  difference === undefined
    ? 'it does not compile'
    : `${difference.path} was ${difference.a ?? 'absent'} and would be ${difference.b ?? 'absent'}`;

/** The spec with the XML of each guest in a file of its own. */
function withFiles(
  spec: JsonObject,
  files: ReadonlyMap<string, string>,
  adopted: ReadonlySet<string>,
  facts: string | undefined,
): JsonObject {
  const vms = Object.fromEntries(
    Object.entries(isObject(spec.vms) ? spec.vms : {}).map(([name, vm]) => {
      if (!isObject(vm)) return [name, vm];
      const { xml: _, xmlRemove, memory, guest, ...fields } = vm;
      const isPlain = isObject(memory) && Object.keys(memory).every((key) => key === 'size');
      const rest = {
        ...(files.has(`${guestFile(name)}.xml`) && { xml: `./${guestFile(name)}.xml` }),
        ...(xmlRemove !== undefined && { xmlRemove }),
      };
      if (!files.has(`${guestFile(name)}.xml`) && !adopted.has(name)) return [name, vm];
      const first = { ...(guest !== undefined && { guest }), memory: isPlain ? memory.size : memory } as JsonObject;
      return [name, { ...first, ...fields, adopt: true, ...rest }];
    }),
  );
  const host = isObject(spec.host) ? spec.host : {};
  const { vms: _, ...others } = spec;
  return { ...others, host: { ...host, ...(facts !== undefined && { facts: `./${facts}` }) }, vms };
}

/** Compiles what is written, and compares each guest once more, as libvirt will get it. */
function verify(files: ReadonlyMap<string, string>, guests: readonly Guest[], found: Diagnostics): void {
  const folder = '/import/';
  const encoder = new TextEncoder();
  const compilation = compile(
    ['host.yaml'],
    {
      read: (path) => {
        const text = path.startsWith(folder) ? files.get(path.slice(folder.length)) : undefined;
        return text === undefined ? { problem: 'missing' } : encoder.encode(text);
      },
      stdin: () => ({ problem: 'missing' }),
    },
    { cwd: folder },
  );
  for (const diagnostic of compilation.diagnostics) if (diagnostic.severity === 'error') found.adopt(diagnostic);
  for (const { name, wanted, source } of guests) {
    const text = compilation.files?.get(`domains/${guestFile(name)}.xml`);
    const reading = typeof text === 'string' ? readXml(text) : undefined;
    if (!reading || 'problems' in reading) continue;
    const lost = differencesOf(statementsOf(withDefaults(wanted)), statementsOf(withDefaults(reading.root)));
    if (lost.length === 0) continue;
    const place = { span: { source, start: 0, end: 1 } };
    found.reporter(importCodes)('import-lost', place, { guest: name, count: lost.length, first: describe(lost[0]) });
  }
}
