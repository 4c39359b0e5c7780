/** The host that a spec describes. */
import { expect, test } from 'vitest';
import { assertionsOf, compileTexts } from '../../support/compile.ts';

const compiled = (name: string, users: string) =>
  compileTexts({ 'host.yaml': `version: 1\nhost: { name: ${name}, users: [${users}], cpu: amd }\n` });
const asserted = (name: string, users: string): string[] =>
  assertionsOf(String(compiled(name, users).files?.get('module.nix')));

test('the module is for the machine of this name', () => {
  expect(asserted('desk', 'alex')).toContain('config.networking.hostName == "desk"');
});

test('each user must exist on the system', () => {
  const declared = (user: string): string =>
    `config.users.users ? ${user} && ( ${['isNormalUser', 'isSystemUser', 'uid != null'].map((one) => `config.users.users.${user}.${one}`).join(' || ')} )`;
  const userAssertions = (users: string) => asserted('box', users).filter((one) => one.includes('users.users'));
  expect(userAssertions('alex, vini')).toEqual(['alex', 'vini'].map(declared));
  expect(userAssertions('alex')).toEqual([declared('alex')]);
});

test('a user is listed once', () => {
  const codes = (users: string): string[] => compiled('box', users).diagnostics.map(({ code }) => code);
  expect(codes('alex, vini')).toEqual([]);
  expect(codes('alex, vini, alex')).toEqual(['user-twice']);
});
