/**
 * The compiler, from the files of a spec to its output files:
 *
 *     read ─▶ merge ─▶ validate ─▶ rules ─▶ host parts  ─▶ module.nix
 *                                           domain parts ─▶ domains/*.xml, networks/*.xml
 *
 * Each stage reports all problems it finds; the next one only begins if there were none. Only {@link Files} accesses
 * the machine.
 */

import { type Diagnostic, Diagnostics } from '../diagnostics/diagnostics.ts';
import { locate, type Path, type Source, type Tree, treeOf } from '../diagnostics/tree.ts';
import type { Facts } from '../facts/facts.ts';
import { validateFacts } from '../facts/validate-facts.ts';
import { compareClaims } from '../features/exclusive.ts';
import type { Feature } from '../features/feature.ts';
import { features } from '../features/index.ts';
import type { Xml } from '../libvirt/xml.ts';
import { withFunctions } from '../model/find-functions.ts';
import type { Plan } from '../plan/plan.ts';
import { withOrder } from '../schema/order.ts';
import { type Spec, specSchema } from '../schema/spec.ts';
import { sourceCodes } from '../source/codes.ts';
import { crowded } from '../source/crowded.ts';
import { type FileSystem, type Files, openFiles } from '../source/files.ts';
import { mergeTrees } from '../source/merge.ts';
import { validate } from '../source/validate.ts';
import { specCodes } from '../source/validate-codes.ts';
import { readTree } from '../source/yaml.ts';
import { assembleAll, assembleDomains } from './assemble.ts';
import type { DomainStage } from './domain.ts';

/** The result of compiling a spec. */
export interface Compilation {
  /** All diagnostics, sorted by position. */
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly Source[];
  /** Whether the diagnostics include an error. */
  readonly failed: boolean;
  /** The output files, by path below the output directory, in the order of writing: the manifest comes last. */
  readonly files?: ReadonlyMap<string, string | Uint8Array>;
  /** The effects on the host, if the spec compiles, and the facts of the machine. */
  readonly plan?: Plan;
  readonly facts?: Facts;
}

export interface CompileOptions {
  /** The current directory; inputs are relative to it. */
  readonly cwd: string;
  /** A JSON file of the NixOS option `virtualisation.vfio.settings`, merged last; its problems name the option path. */
  readonly settings?: string;
}

/** The NixOS option whose value `settings` is. */
const settingsOption = 'virtualisation.vfio.settings';

/** Compiles the specs `inputs` (files, or `-`), merged from left to right. Writes nothing and throws nothing. */
export function compile(inputs: readonly string[], system: FileSystem, options: CompileOptions): Compilation {
  const found = new Diagnostics();
  const files = openFiles(system, options.cwd, found.reporter(sourceCodes));
  const { sources, tree } = readInputs(inputs, files, found, options.settings);
  const done = (output?: Pick<Compilation, 'files' | 'plan' | 'facts'>): Compilation => ({
    diagnostics: found.sorted(sources),
    sources,
    failed: found.failed,
    ...(found.failed ? {} : output),
  });

  if (!tree || found.failed) return done();
  const understood = understand(tree, files, found);
  if (!understood || found.failed) return done();
  const { spec, facts, attachments } = understood;
  const output = assembleAll({ spec, facts, attachments, read: files.read }, found);
  return done({ ...output, ...(facts && { facts }) });
}

/** A spec that has passed every check that does not need its output, and the files that it names. */
interface Understood {
  readonly spec: Spec;
  readonly facts?: Facts;
  readonly attachments: ReadonlyMap<string, Uint8Array>;
}

/**
 * Validates a document, reads the files that it names, and applies the rules; nothing if it is not a spec.
 *
 * @param known the facts of the machine, if the document does not name a file with them
 */
function understand(tree: Tree, files: Files, found: Diagnostics, known?: Facts): Understood | undefined {
  found.document = tree;
  const crowd = crowded(tree);
  if (crowd) {
    const { path, ...params } = crowd;
    found.reporter(specCodes)('too-many-values', { path, on: 'key' }, params);
    return undefined;
  }
  const valid = validate(specSchema, tree, found.reporter(specCodes));
  if (!valid) return undefined;
  const written = withOrder(valid, tree);
  const { facts = known, attachments } = readNamed(written, tree, files, found);
  const spec = withFunctions(written, facts);
  for (const { rules, codes } of features as readonly Feature[]) {
    rules?.(spec, found.reporter(codes), facts, attachments);
  }
  compareClaims(features, spec, found, facts);
  return { spec, attachments, ...(facts && { facts }) };
}

/** The domains of the guests of a spec, by their names; nothing if it does not compile. */
export interface CompiledDomains {
  readonly domains?: ReadonlyMap<string, Xml>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles only the domains of a spec. It is given as a value that JSON can have, and names no files.
 *
 * @param facts the facts of the machine
 * @param stage `draft`: before anything is removed, and before the checks of what that leaves
 */
export function compileDomains(value: unknown, facts?: Facts, stage: DomainStage = 'whole'): CompiledDomains {
  const found = new Diagnostics();
  const files = openFiles(noFiles, '/', found.reporter(sourceCodes));
  const tree = treeOf(value, { source: { name: 'spec', text: '' }, start: 0, end: 0 });
  const understood = understand(mergeTrees([tree]), files, found, facts);
  const domains =
    understood && !found.failed
      ? assembleDomains({ ...understood, facts: understood.facts, read: [] }, found, stage)
      : undefined;
  if (!domains || found.failed) return { diagnostics: found.sorted() };
  return {
    diagnostics: found.sorted(),
    domains: new Map([...domains].map(([name, { root }]) => [name, root])),
  };
}

/** No file is there. */
const noFiles: FileSystem = { read: () => ({ problem: 'missing' }), stdin: () => ({ problem: 'missing' }) };

/** Reads and merges the inputs, with the settings last. */
function readInputs(
  inputs: readonly string[],
  files: Files,
  found: Diagnostics,
  settings?: string,
): { sources: Source[]; tree?: Tree } {
  const report = found.reporter(sourceCodes);
  const sources: Source[] = [];
  const trees: Tree[] = [];
  const all = inputs.map((name) => ({ name, option: undefined as string | undefined }));
  if (settings !== undefined) all.push({ name: settings, option: settingsOption });
  for (const { name, option } of all) {
    const input = files.readInput(name);
    if (!input) continue;
    const { source, tree } = readTree(input.bytes, input.name, report, option);
    sources.push(source);
    if (tree) trees.push(tree);
  }
  return trees.length === all.length && trees.length > 0 ? { sources, tree: mergeTrees(trees) } : { sources };
}

/** Reads the files that the spec names: the facts of the machine, and the files that features request. */
function readNamed(spec: Spec, tree: Tree, files: Files, found: Diagnostics) {
  const attachments = new Map<string, Uint8Array>();
  const read = (path: Path, name: string, limit?: number): Uint8Array | undefined =>
    files.readBeside(name, locate(tree, path).source, { path }, limit);

  for (const { files: asked } of features as readonly Feature[]) {
    for (const { path, name, limit } of asked?.(spec) ?? []) {
      const bytes = read(path, name, limit);
      if (bytes) attachments.set(path.join('/'), bytes);
    }
  }
  const factsPath = ['host', 'facts'];
  const bytes = spec.host.facts === undefined ? undefined : read(factsPath, spec.host.facts, 16 * 2 ** 20);
  if (!bytes || spec.host.facts === undefined) return { attachments };
  const about = new Diagnostics();
  const { tree: factsTree } = readTree(bytes, spec.host.facts, about.reporter(sourceCodes));
  const facts = factsTree && validateFacts(factsTree, about);
  for (const problem of about.sorted()) found.adopt(problem);
  return facts ? { attachments, facts } : { attachments };
}
