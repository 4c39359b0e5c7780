/** Each feature has a test file of its name, which tests all that the feature says about a machine. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { features } from '../../src/features/index.ts';
import { factsCases } from '../diagnostics/facts-cases.ts';

const index = readFileSync('src/features/index.ts', 'utf8');

/** The features in their order, each with its path below src/features, without extension. */
const listed = [...(/features = \[\n([^\]]*)\]/.exec(index)?.[1] ?? '').matchAll(/^ {2}(\w+),$/gm)].map(
  ([, name], position) => ({
    path: new RegExp(`^import \\* as ${name} from '\\./(.*)\\.ts';$`, 'm').exec(index)?.[1] ?? `unknown ${name}`,
    feature: features[position],
  }),
);

const testFile = (path: string): string => join('tests/features', `${path}.test.ts`);

test('the list of features is read as it is', () => {
  expect(listed).toHaveLength(features.length);
  expect(listed.filter(({ path }) => !existsSync(`src/features/${path}.ts`))).toEqual([]);
});

test('each feature has a test file of its name', () => {
  expect(listed.map(({ path }) => testFile(path)).filter((file) => !existsSync(file))).toEqual([]);
});

test('each feature with checks that use facts tests them on a machine', () => {
  const using = listed.filter(({ feature }) =>
    Object.keys(factsCases).some((code) => Object.hasOwn(feature?.codes ?? {}, code)),
  );
  expect(using.length).toBeGreaterThan(0);
  const without = using.filter(({ path }) => {
    const text = readFileSync(testFile(path), 'utf8');
    return !text.includes('testOnMachines(') || !text.includes(`src/features/${path}.ts'`);
  });
  expect(without.map(({ path }) => path)).toEqual([]);
});
