/** The boot order across all kinds of devices. */
import { expect, test } from 'vitest';
import { codesOf, compileSpec, guest } from '../../support/compile.ts';

test('a duplicate boot order is reported with a number that no other device has', () => {
  const disk = (name: string, order: number) => `${name}: { file: /srv/${name}.raw, bootOrder: ${order} }`;
  const disks = [disk('a', 1), disk('b', 1), disk('c', 1), disk('d', 2)].join(', ');
  const { diagnostics } = compileSpec(guest(`disks: { ${disks} }`));
  expect(diagnostics.map(({ remedy }) => /`(.*)`/.exec(remedy)?.[1])).toEqual(['bootOrder: 3', 'bootOrder: 4']);
});

test('disks, NICs and passed-through devices share one order', () => {
  const codes = (nic: number, device: number): string[] =>
    codesOf(
      `devices: { gpu: { functions: ["0b:00.0"], bootOrder: ${device} } }\n` +
        guest(
          `devices: [gpu], disks: { c: { file: /c.raw, bootOrder: 1 } }, nics: { n: { user: on, bootOrder: ${nic} } }`,
        ),
    );
  expect(codes(2, 3)).toEqual([]);
  expect(codes(1, 2)).toEqual(['boot-order-twice']);
  expect(codes(2, 1)).toEqual(['boot-order-twice']);
});

test('each guest has its own order', () => {
  const one = (name: string): string => `${name}: { memory: 4GiB, disks: { c: { file: /${name}.raw, bootOrder: 1 } } }`;
  expect(codesOf(`vms: { ${one('a')}, ${one('b')} }\n`)).toEqual([]);
});
