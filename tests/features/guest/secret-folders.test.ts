/** Secrets in folders of users. */
import { expect, test } from 'vitest';
import { compileSpec, guest } from '../../support/compile.ts';

const told = (vm: string): string[] => compileSpec(guest(vm)).diagnostics.map((one) => `${one.code}: ${one.message}`);

test.each([
  ['display: { spice: { passwordFile: /home/alex/pw } }', '/home/alex'],
  ['display: { vnc: { passwordFile: /tmp/pw } }', '/tmp'],
  ['hide: { smbios: { oemStrings: [{ file: /run/user/1000/key }] } }', '/run/user/1000'],
])('%s', (vm, folder) => {
  expect(told(vm)).toEqual([expect.stringContaining(`secret-in-users-folder: whoever may write to ${folder} can`)]);
});

test.each([
  'display: { spice: { passwordFile: /run/secrets/pw } }',
  'hide: { smbios: { oemStrings: [{ file: /run/agenix/key }, "app:blue"] } }',
])('%s is in a folder of root', (vm) => {
  expect(told(vm)).toEqual([]);
});
