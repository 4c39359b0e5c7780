/** For every code, an input gives exactly this code at the expected place. */
import { describe, expect, test } from 'vitest';
import { codeNamed, codeNames } from '../../src/cli/registry.ts';
import { compile } from '../../src/compile/compile.ts';
import { baseSpec, type Code, type Diagnostic, marker } from '../../src/diagnostics/diagnostics.ts';
import type { FileSystem } from '../../src/source/files.ts';
import { directory, fill, vfioc } from '../cli/support.ts';
import { type Case, cases } from './cases.ts';

const codes = codeNames().map((name) => ({ name, ...(codeNamed(name) as Code) }));

/** Compiles an example merged over the base spec, without other files. */
function compileExample(example: string) {
  const texts: Readonly<Record<string, string>> = { '/base.yaml': baseSpec, '/host.yaml': example };
  const files: FileSystem = {
    read: (path) => {
      const text = texts[path];
      return text === undefined ? { problem: 'missing' } : new TextEncoder().encode(text);
    },
    stdin: () => ({ problem: 'missing' }),
  };
  return compile(['base.yaml', 'host.yaml'], files, { cwd: '/' });
}

/** A case may contain the marker, like examples. */
const withoutMarker = (files: Case['files'] = {}): NonNullable<Case['files']> =>
  Object.fromEntries(
    Object.entries(files).map(([path, file]) => [path, typeof file === 'string' ? file.replace(marker, '') : file]),
  );

const place = ({ code, span }: Diagnostic) => ({ code, source: span?.source.name, at: span?.start });

describe.each(codes)('$name', ({ name, example, severity, about, explain }) => {
  if (example) {
    test('fails exactly as in its example, at the marker', () => {
      const { fails } = example;
      expect(fails.split(marker)).toHaveLength(2);
      const { diagnostics, failed, files } = compileExample(fails.replace(marker, ''));
      expect(diagnostics.map(place)).toEqual([{ code: name, source: 'host.yaml', at: fails.indexOf(marker) }]);
      expect(failed).toBe(severity === 'error');
      expect(files === undefined).toBe(failed);
    });

    test('passes as in its example', () => {
      const { diagnostics, files } = compileExample(example.passes);
      expect(diagnostics.filter((one) => one.severity === 'error' || one.code === name)).toEqual([]);
      expect(files?.has('module.nix')).toBe(true);
    });
  } else {
    test('has a case that gives it at its place', async () => {
      const known = cases[name];
      if (!known) throw new Error(`${name} has no example and no case in tests/diagnostics/cases.ts`);
      const root = directory();
      fill(root, { 'host.yaml': baseSpec, ...withoutMarker(known.files) });
      await known.before?.(root);
      const { status, stderr } = await vfioc(root, known.words, known.surroundings);
      const told = stderr.matchAll(/^(?:(.*): )?(?:error|warning)\[([a-z0-9-]+)\]: /gm);
      const found = [...told].map(([, where = '', code = '']) => ({ place: where, code }));
      const mine = found.filter(({ code }) => code === name);
      expect(mine[0]).toEqual({ place: known.place, code: name });
      expect(found.filter(({ code }) => code !== name && !known.also?.includes(code))).toEqual([]);
      expect(status).toBe(known.status);
    });
  }

  test('has an explanation', () => {
    expect(explain).toMatch(/\S{3}.*\.$/s);
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    if (example) expect(about).toBe('value');
  });
});

test('there are no other cases', () => {
  const without = codes.filter(({ example }) => !example).map(({ name }) => name);
  expect(Object.keys(cases).filter((name) => !without.includes(name))).toEqual([]);
});
