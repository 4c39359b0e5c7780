/** Compiles specs that are given as texts. */
import { type Compilation, compile } from '../../src/compile/compile.ts';
import type { FileSystem } from '../../src/source/files.ts';

/** The smallest host, to put the rest of a spec behind. */
export const host = 'version: 1\nhost: { name: box, users: [alex], cpu: amd }\n';

/** A file system of texts, by their names below `/`. */
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

/** The codes that a spec after {@link host} is told, in the order of their places. */
export const codesOf = (spec: string, others: Readonly<Record<string, string>> = {}): string[] =>
  compileSpec(spec, others).diagnostics.map((one) => one.code);

/** A text that a spec after {@link host} compiles to; fails with its diagnostics if there is none. */
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
