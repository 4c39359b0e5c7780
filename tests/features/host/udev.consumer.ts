import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { host } from '../../../src/features/host/udev.ts';
import { printUdevRule } from '../../../src/formats/udev.ts';
import type { Spec } from '../../../src/schema/spec.ts';
import { describeWith } from '../../support/consumers.ts';

const folder = mkdtempSync(join(tmpdir(), 'vfioc-udev-'));
afterAll(() => rmSync(folder, { recursive: true }));

describeWith('udevadm', 'rules for links to input devices', (udevadm) => {
  /** The result of udev's own parser for the rules of these names. */
  const verify = (names: readonly string[]): { status: number; stdout: string } => {
    const symlinks = Object.fromEntries(names.map((name, index) => [`LINK_${index}`, { name }]));
    const spec = { udev: { symlinks } } as unknown as Spec;
    const rules = [...host(spec)].flatMap((part) => (part.kind === 'udev' ? printUdevRule(part.rule) : []));
    const file = join(folder, '99-local.rules');
    writeFileSync(file, `${rules.join('\n')}\n`);
    return udevadm.run(['verify', file]);
  };

  test('are valid rules for any device name', () => {
    const awkward = fc.constantFrom(
      '"',
      '\\',
      '$',
      '%',
      '*',
      '?',
      '[',
      ']',
      '|',
      "'",
      '#',
      ',',
      ' ',
      '=',
      '{',
      '}',
      'é',
    );
    const plain = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/[\u0000-\u001f\u007f]/.test(text) && text.isWellFormed());
    const name = fc
      .oneof(
        plain,
        fc.array(awkward, { maxLength: 12 }).map((parts) => parts.join('')),
      )
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 100, size: 'max' }), (names) => {
        expect(verify(names)).toMatchObject({ status: 0 });
      }),
      { numRuns: 15 },
    );
  });
});
