/** The security labels of a guest, and the slice that it runs in. */
import { expect, test } from 'vitest';
import { child, elements } from '../../../src/libvirt/xml.ts';
import { codesOf, compileSpec, guest } from '../../support/compile.ts';
import { at, domainOf } from '../../support/guest-domain.ts';

const labels = (seclabel: string) =>
  elements(domainOf(guest(seclabel)), 'seclabel').map((one) => [one.attributes, child(one, 'label')?.children[0]]);

test('a guest has the labels of the spec, and none by default', () => {
  const both =
    'seclabel: [{ type: static, model: dac, label: "alex:users", relabel: off }, { type: none, model: apparmor }]';
  expect(labels(both)).toEqual([
    [{ type: 'static', model: 'dac', relabel: 'no' }, 'alex:users'],
    [{ type: 'none', model: 'apparmor' }, undefined],
  ]);
  expect(labels('')).toEqual([]);
});

test('a guest runs in the partition of the spec', () => {
  expect(at(domainOf(guest('partition: /games')), 'resource/partition')?.children).toEqual(['/games']);
  expect(at(domainOf(guest()), 'resource')).toBeUndefined();
});

test.each([
  ['{ type: none }', ['guest-unconfined']],
  ['{ type: none, model: apparmor }', ['guest-unconfined']],
  ['{ type: none, model: dac }, { type: none, model: dac }', ['seclabel-twice']],
  ['{ type: none, model: dac }, { type: dynamic, model: selinux }', []],
  ['{ type: static, model: dac, label: "root:kvm" }', ['guest-labelled-root']],
  ['{ type: static, model: dac, label: "+1000:+0" }', ['guest-labelled-root']],
  ['{ type: static, model: dac, label: "+0:users" }', ['guest-labelled-root']],
  ['{ type: static, model: dac, label: "+10:+100" }', []],
  ['{ type: static, model: apparmor, label: root }', []],
  ['{ type: dynamic }', ['seclabel-incomplete']],
  ['{ type: static, model: dac }', ['seclabel-incomplete']],
  ['{ type: dynamic, model: dac, relabel: off }', ['seclabel-not-static']],
])('%s', (seclabel, codes) => {
  expect(codesOf(guest(`seclabel: [${seclabel}]`))).toEqual(codes);
});

test.each([
  ['root:kvm', 'runs as root (root:kvm)', 'become root of the host'],
  ['alex:root', 'runs in the group root (alex:root)', 'read and change what the group root may'],
])('what %s means', (label, message, can) => {
  const { diagnostics, plan } = compileSpec(guest(`seclabel: [{ type: static, model: dac, label: "${label}" }]`));
  expect(diagnostics.map((one) => one.message)).toEqual([expect.stringContaining(message)]);
  expect(plan?.opens.some((one) => one.can.includes(can))).toBe(true);
});
