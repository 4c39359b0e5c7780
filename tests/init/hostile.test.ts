/** Whatever a machine says of itself, its first spec passes `vfioc check`. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Facts } from '../../src/facts/facts.ts';
import { defaultAnswers } from '../../src/init/defaults.ts';
import { firstSpec } from '../../src/init/spec.ts';
import { printFacts } from '../../src/scan/print-facts.ts';
import { compileTexts } from '../support/compile.ts';
import { card, factsOf } from './facts.ts';

/** Text of every language's special characters, and names that are nearly valid. */
const words = fc.oneof(
  fc.constantFrom(
    'sp5100 tco',
    'a.b',
    '-x',
    'x'.repeat(60),
    '',
    '\n',
    'a: b',
    '# x',
    '${x',
    "''",
    'on',
    '~',
    '\u2028',
    '\ufeff',
  ),
  fc.constantFrom(
    '__proto__',
    'toString',
    '%',
    '*x',
    '&x',
    '!x',
    '- x',
    '\t',
    '\r\nvms: {}',
    '<a/>',
    '\0',
    '\ufffe',
    'nvidia',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

const facts: fc.Arbitrary<Facts> = fc
  .record({
    cards: fc.array(
      fc.record({
        name: optional(words),
        driver: optional(words),
        modules: optional(fc.array(words, { maxLength: 3 })),
        resetMethods: optional(fc.array(words, { maxLength: 3 })),
        class: optional(fc.constantFrom('030000', '030200', '040300', '0c0330', 'x')),
        bootVga: optional(fc.boolean()),
        iommuGroup: optional(fc.nat(3)),
        numaNode: optional(fc.nat(1)),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    model: optional(words),
    vendor: optional(fc.constantFrom('amd' as const, 'intel' as const)),
    total: fc.oneof(
      fc.integer({ min: 2 ** 22, max: 2 ** 34 }),
      fc.integer({ min: 2 ** 22, max: Number.MAX_SAFE_INTEGER }),
    ),
    link: words,
    release: words,
  })
  .map(({ cards, model, vendor, total, link, release }) => {
    const given = (values: object): Record<string, unknown> =>
      Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
    return {
      ...factsOf(cards.map((one, index) => card(`0${index + 1}:00.0`, given(one)))),
      kernel: { release },
      cpu: { cpus: [], ...given({ model, vendor }) },
      memory: { total },
      input: [{ name: link, kind: 'keyboard', links: [link, `/dev/input/by-id/${link}`] }],
    } as Facts;
  });

test('the first spec of a machine with any names compiles', () => {
  fc.assert(
    fc.property(facts, (found) => {
      const text = firstSpec(found, defaultAnswers(found, { hostName: 'box', users: ['alex'], facts: './facts.json' }));
      const { diagnostics } = compileTexts({ 'host.yaml': text, 'facts.json': printFacts(found) });
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ code, message }) => `${code}: ${message}\n${text}`)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
