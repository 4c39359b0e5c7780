/** Passthrough in a boot entry of its own. */
import { expect, test } from 'vitest';
import { compileTexts, guest } from '../../support/compile.ts';

const devices = 'devices: { gpu: { functions: ["0b:00.0"], drivers: [nvidia] } }\n';

const compiled = (specialisation: string, spec: string) =>
  compileTexts({
    'host.yaml': `version: 1\nhost: { name: box, users: [alex], cpu: amd, ${specialisation} }\n${spec}`,
  });
const moduleOf = (specialisation: string, spec = devices + guest('devices: [gpu]')): string =>
  String(compiled(specialisation, spec).files?.get('module.nix'));

test('the entry has a tag, by which the module and the hook recognize it', () => {
  const text = moduleOf('specialisation: games');
  expect(text).toMatch(/specialisation\.games\.configuration\.system\.nixos\.tags = \[ "games" \];/);
  expect(text).toContain('builtins.elem "games" config.system.nixos.tags');
  expect(text).toContain('"vfioc.passthrough=1"');
  expect(text).toMatch(/step boot-entry games\n/);
});

test('with inverse, passthrough is in the default entry', () => {
  const text = moduleOf('specialisation: { name: host, inverse: on }');
  expect(text).toContain('!builtins.elem "host" config.system.nixos.tags');
  expect(text).toMatch(/step boot-entry default\n/);
});

test('the devices are bound only in the entry with passthrough', () => {
  expect(moduleOf('specialisation: games')).toMatch(/extraModprobeConfig = lib\.mkIf passthrough ''/);
});

test('by default there is one entry', () => {
  expect(moduleOf('')).toContain('softdep nvidia');
  expect(moduleOf('')).not.toMatch(/specialisation|nixos\.tags|vfioc\.passthrough|boot-entry/);
});

test('a guest without devices starts in each entry', () => {
  expect(moduleOf('specialisation: games', devices + guest())).not.toMatch(/step boot-entry/);
});

test('the video drivers and PRIME are changed only if that is set', () => {
  const changed = moduleOf('specialisation: { name: games, videoDrivers: [modesetting], prime: off }');
  expect(changed).toContain('lib.mkForce [ "modesetting" ]');
  expect(changed).toMatch(/sync\.enable = lib\.mkIf passthrough \(lib\.mkForce false\);/);
  expect(moduleOf('specialisation: games')).not.toContain('mkForce');
});

test('a spec without devices needs no entry', () => {
  const codes = (spec: string): string[] => compiled('specialisation: games', spec).diagnostics.map(({ code }) => code);
  expect(codes('')).toEqual(['specialisation-of-nothing']);
  expect(codes(devices)).toEqual([]);
});
