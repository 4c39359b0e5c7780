import { expect, test } from 'vitest';
import { codesOf, textOf } from '../../support/compile.ts';

const two = (more: string): string =>
  `devices: { gpu: { functions: ["0b:00.0"] } }\nvms: { a: { memory: 4GiB, vsock: 3${more} }, b: { memory: 4GiB, vsock: 3, devices: [gpu] } }\n`;

test('a guest has its CID, and no device without one', () => {
  expect(textOf('domains/a.xml', two(''))).toContain("<cid auto='no' address='3'/>");
  expect(textOf('domains/a.xml', 'vms: { a: { memory: 4GiB } }\n')).not.toContain('<vsock');
});

test('guests that can run at the same time have different CIDs', () => {
  expect(codesOf(two(''))).toEqual(['vsock-of-two-guests']);
  expect(codesOf(two(', devices: [gpu]'))).toEqual([]);
  expect(codesOf('vms: { a: { memory: 4GiB, vsock: 2 } }\n')).toEqual(['out-of-range']);
});
