/** Compiles specs from texts. */
import { type Compilation, compile } from '../../src/compile/compile.ts';
import type { FileSystem } from '../../src/source/files.ts';

/** A minimal host, before the rest of a spec. */
export const host = 'version: 1\nhost: { name: box, users: [alex], cpu: amd }\n';

/** Files by their paths below `/`. */
export type Texts = Readonly<Record<string, string | Uint8Array>>;

/** A file system of these files. */
export const filesOf = (texts: Texts): FileSystem => ({
  read: (path, limit) => {
    const text = texts[path.slice(1)];
    if (text === undefined) return { problem: 'missing' };
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    return bytes.length > limit ? { problem: 'too-large' } : bytes;
  },
  stdin: () => ({ problem: 'missing' }),
});

/** Compiles `host.yaml` of these files. */
export const compileTexts = (texts: Texts): Compilation => compile(['host.yaml'], filesOf(texts), { cwd: '/' });

/** Compiles a spec after {@link host}. */
export const compileSpec = (spec: string, others: Texts = {}): Compilation =>
  compileTexts({ ...others, 'host.yaml': host + spec });

/** A guest `g` with these fields, as the rest of a spec. */
export const guest = (fields: string = ''): string => `vms: { g: { memory: 4GiB, ${fields} } }\n`;

/** Two guests `a` and `b` with the same fields, as the rest of a spec. */
export const twoGuests = (fields: string): string =>
  `vms: { a: { memory: 4GiB, ${fields} }, b: { memory: 4GiB, ${fields} } }\n`;

/** Compiles a spec after {@link host}, for a machine with these facts. */
export const compileWithFacts = (spec: string, facts: object): Compilation =>
  compileTexts({
    'host.yaml': host.replace('cpu: amd', 'cpu: amd, facts: ./facts.json') + spec,
    'facts.json': JSON.stringify({ version: 1, pci: [], ...facts }),
  });

/** The codes of the diagnostics of a spec after {@link host}, for a machine with these facts. */
export const codesWithFacts = (spec: string, facts: object): string[] =>
  compileWithFacts(spec, facts).diagnostics.map((one) => one.code);

/** The codes of the diagnostics of a spec after {@link host}, in the order of their positions. */
export const codesOf = (spec: string, others: Texts = {}): string[] =>
  compileSpec(spec, others).diagnostics.map((one) => one.code);

/** A text file that a spec after {@link host} compiles to; fails with the diagnostics if the spec does not compile. */
export function textOf(path: string, spec: string, others: Texts = {}): string {
  const { files, diagnostics } = compileSpec(spec, others);
  const text = files?.get(path);
  if (typeof text !== 'string') throw new Error(diagnostics.map((one) => `${one.code}: ${one.message}`).join('\n'));
  return text;
}

/** module.nix of a spec after {@link host}. */
export const moduleOf = (spec: string, others: Texts = {}): string => textOf('module.nix', spec, others);

/** The program of libvirt's hook of a spec after {@link host}. */
export const hookOf = (spec: string): string => textOf('programs/hook.sh', spec);

/** The steps of the hook in module.nix, in order. */
export const stepsOf = (spec: string): string[] =>
  [...moduleOf(spec).matchAll(/^ *step ((?!STEP).+)$/gm)].map(([, words = '']) => words);

/** The kernel parameters in module.nix that begin with one of the names. */
export const parametersOf = (spec: string, ...names: readonly string[]): string[] =>
  [...moduleOf(spec).matchAll(/^ *"([a-z_]+=.+)"$/gm)].flatMap(([, text = '']) =>
    names.some((name) => text.startsWith(name)) ? [text] : [],
  );

/** The conditions that module.nix asserts about the evaluated system, each on one line. */
export const assertionsOf = (module: string): string[] =>
  [...module.matchAll(/^\s*assertion =(.*?);\s*message =/gms)].map(([, condition = '']) =>
    condition.trim().replace(/\s+/g, ' '),
  );
