/** A small run of the generators; `npm run fuzz` is a long one. */
import { expect, test } from 'vitest';
import { specSchema } from '../../src/schema/spec.ts';
import { campaign, type Found } from './campaign.ts';
import { fieldsOf } from './fields.ts';

/** Fixed, so that a change of the code and nothing else makes the test fail. */
const seed = 20_260_101;

const shown = ({ kind, failure, detail, number, files }: Found): string =>
  [
    `${failure} (kind ${kind}, seed ${seed}, number ${number}): ${detail}`,
    ...Object.entries(files).map(([name, bytes]) => `--- ${name}\n${Buffer.from(bytes).toString().slice(0, 4000)}`),
  ].join('\n');

test('2,000 generated inputs are refused at their place, or read back as they are in the spec', () => {
  const { counts, found } = campaign(seed, 2000, 2 ** 14);
  expect(found.map(shown).join('\n\n')).toBe('');
  for (const [kind, { refused, compiled }] of counts) expect([kind, refused + compiled]).not.toEqual([kind, 0]);
  // Otherwise nothing would be read back.
  expect(counts.get('spec')?.compiled).toBeGreaterThan(200);
  expect(counts.get('xml')?.compiled).toBeGreaterThan(50);
});

test('the fields of the schema are found, down to the innermost', () => {
  const names = new Set(fieldsOf(specSchema).map(({ name }) => name));
  const some = [
    'host.name',
    'vms.*',
    'vms.*.disks.*.file',
    'vms.*.qemu.args[]',
    'vms.*.qemu.override.*.*',
    'devices.*.rom.file',
  ];
  expect(some.filter((name) => !names.has(name))).toEqual([]);
});
