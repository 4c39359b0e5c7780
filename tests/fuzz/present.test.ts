/** No text of a spec is dropped without a word: it is in a compiled file, or something is said about the spec. */
import { expect, test } from 'vitest';
import { printLines, withValue } from './document.ts';
import { pathIn, specFields } from './generated-spec.ts';
import { closing, opening } from './hostile.ts';
import { compileInput } from './judge.ts';
import { readStarts } from './starts.ts';

/** Fields that only have an effect together with another one: the name of the memory with `mode: ivshmem`. */
const ofOtherMode = ['vms.*.scream.name'];

/** Specs about which nothing is said, so that what is said is about the field. */
const small = readStarts().filter(
  ({ text, files }) =>
    text.length < 1500 &&
    compileInput({ kind: 'spec', files: { ...files, 'host.yaml': Buffer.from(text) }, planted: [] }).diagnostics
      .length === 0,
);
const starts = small.filter((_, index) => index < 2 || index % 24 === 4);

/** Whether a field's text appears in what one of the starts compiles to; nothing if none compiles with it. */
function appears({ path: steps }: (typeof specFields)[number]): boolean | undefined {
  let compiled: false | undefined;
  for (const beginning of ['', '/srv/', '/']) {
    for (const { spec, files: beside } of starts) {
      const { path, made } = pathIn(spec, steps, []);
      const text = `${beginning}${opening}a${closing}`;
      const files = { ...beside, 'host.yaml': Buffer.from(printLines(withValue(made, path, text))) };
      const { files: output, diagnostics } = compileInput({ kind: 'spec', files, planted: [] });
      if (!output) continue;
      const texts = [...output].filter(([name]) => name !== 'manifest.json').map(([, content]) => String(content));
      if (diagnostics.length > 0 || texts.some((one) => one.includes(text))) return true;
      compiled = false;
    }
  }
  return compiled;
}

test('the text of each field is in the output', () => {
  const results = specFields
    .filter(({ isText, isName }) => isText && !isName)
    .map((field) => ({ name: field.name, there: appears(field) }));
  const lost = results.filter(({ there }) => there === false).map(({ name }) => name);
  expect(lost.filter((name) => !ofOtherMode.includes(name))).toEqual([]);
  // Most others take only what has a form: addresses, sizes and the like.
  expect(results.filter(({ there }) => there).length).toBeGreaterThan(20);
});
