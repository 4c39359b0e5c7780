/** Compiles specs from texts. */
import { type Compilation, compile } from '../../src/compile/compile.ts';
import type { FileSystem } from '../../src/source/files.ts';

/** A minimal host, before the rest of a spec. */
export const host = 'version: 1\nhost: { name: box, users: [alex], cpu: amd }\n';

/** A file system of texts, by their paths below `/`. */
export const filesOf = (texts: Readonly<Record<string, string>>): FileSystem => ({
  read: (path) => {
    const text = texts[path.slice(1)];
    return text === undefined ? { problem: 'missing' } : new TextEncoder().encode(text);
  },
  stdin: () => ({ problem: 'missing' }),
});

/** Compiles `host.yaml` of these files. */
export const compileTexts = (texts: Readonly<Record<string, string>>): Compilation =>
  compile(['host.yaml'], filesOf(texts), { cwd: '/' });

/** Compiles a spec after {@link host}. */
export const compileSpec = (spec: string, others: Readonly<Record<string, string>> = {}): Compilation =>
  compileTexts({ ...others, 'host.yaml': host + spec });

/** The codes of the diagnostics of a spec after {@link host}, in the order of their positions. */
export const codesOf = (spec: string, others: Readonly<Record<string, string>> = {}): string[] =>
  compileSpec(spec, others).diagnostics.map((one) => one.code);

/** A text that a spec after {@link host} compiles to; fails with the diagnostics if the spec does not compile. */
export function textOf(path: string, spec: string, others: Readonly<Record<string, string>> = {}): string {
  const { files, diagnostics } = compileSpec(spec, others);
  const text = files?.get(path);
  if (typeof text !== 'string') throw new Error(diagnostics.map((one) => `${one.code}: ${one.message}`).join('\n'));
  return text;
}

/** module.nix of a spec after {@link host}. */
export const moduleOf = (spec: string, others: Readonly<Record<string, string>> = {}): string =>
  textOf('module.nix', spec, others);

/** The program of libvirt's hook of a spec after {@link host}. */
export const hookOf = (spec: string): string => textOf('programs/hook.sh', spec);
