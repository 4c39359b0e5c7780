/** The firmware of a guest, its Secure Boot and its TPM. */
import { describe, expect, test } from 'vitest';
import { attribute, child, elements } from '../../../src/libvirt/xml.ts';
import { codesOf, guest, moduleOf } from '../../support/compile.ts';
import { at, attributesOf, devicesOfKind, domainOf } from '../../support/guest-domain.ts';

test('only Windows 11 has Secure Boot and a TPM by default', () => {
  const secure = (name: string) => {
    const domain = domainOf(guest(`guest: ${name}`));
    return [at(domain, 'features/smm') !== undefined, devicesOfKind(domain, 'tpm').length];
  };
  expect(secure('windows11')).toEqual([true, 1]);
  for (const name of ['windows10', 'linux', 'macos']) expect(secure(name)).toEqual([false, 0]);
});

describe('firmware', () => {
  const features = (more: string) =>
    Object.fromEntries(
      elements(at(domainOf(guest(more)), 'os/firmware') ?? domainOf(guest(more))).map(({ attributes }) => [
        attributes.name,
        attributes.enabled,
      ]),
    );

  test('both features are always explicit', () => {
    expect(features('')).toEqual({ 'enrolled-keys': 'no', 'secure-boot': 'no' });
    expect(features('firmware: { secureBoot: on }')).toEqual({ 'enrolled-keys': 'no', 'secure-boot': 'yes' });
  });

  test('with enrolled keys image and template are explicit, and libvirt selects nothing', () => {
    const domain = domainOf(guest('firmware: { enrolledKeys: on }'));
    const os = child(domain, 'os') ?? domain;
    expect(attribute(os, 'firmware')).toBeUndefined();
    expect(child(os, 'loader')?.attributes.secure).toBe('yes');
    expect(attribute(child(os, 'nvram') ?? os, 'template')).toMatch(/^\/run\/vfioc\/firmware\/.*\.ms\.fd$/);
    expect(at(domain, 'features/smm')).toBeDefined();
  });

  test('an i440fx and a BIOS have no Secure Boot by default, which is reported unless it is explicit', () => {
    const codes = ['windows11-secure-boot'];
    expect(codesOf(guest('guest: windows11, machine: pc'))).toEqual(codes);
    expect(codesOf(guest('guest: windows11, firmware: { type: bios }'))).toEqual(codes);
    expect(codesOf(guest('guest: windows11, firmware: { type: bios, secureBoot: off }'))).toEqual([]);
    expect(codesOf(guest('guest: windows10, machine: pc'))).toEqual([]);
  });
});

test('an image of the spec is used with its template, and libvirt selects nothing', () => {
  const domain = domainOf(guest('firmware: { loader: /fw/code.fd, varsTemplate: /fw/vars.fd }'));
  const os = child(domain, 'os') ?? domain;
  expect(attribute(os, 'firmware')).toBeUndefined();
  expect(child(os, 'loader')).toMatchObject({
    attributes: { readonly: 'yes', type: 'pflash' },
    children: ['/fw/code.fd'],
  });
  expect(child(os, 'nvram')?.attributes).toEqual({ template: '/fw/vars.fd' });
});

test('a BIOS has neither an image nor features', () => {
  const os = child(domainOf(guest('firmware: { type: bios }')), 'os');
  expect(os?.attributes).toEqual({});
  expect(os && elements(os).map(({ name }) => name)).not.toContain('loader');
});

test('the boot menu is shown only if it is on', () => {
  expect(at(domainOf(guest('firmware: { bootMenu: on }')), 'os/bootmenu')?.attributes.enable).toBe('yes');
  expect(at(domainOf(guest()), 'os/bootmenu')).toBeUndefined();
});

test('a TPM is emulated by swtpm, which the host has only if a guest needs it', () => {
  const spec = guest('firmware: { tpm: { model: tpm-tis, version: "1.2" } }');
  const [tpm] = devicesOfKind(domainOf(spec), 'tpm');
  expect(tpm?.attributes).toEqual({ model: 'tpm-tis' });
  expect(tpm && attributesOf(elements(tpm, 'backend'))).toEqual([{ type: 'emulator', version: '1.2' }]);
  expect(moduleOf(spec)).toContain('swtpm.enable = true;');
  expect(moduleOf(guest())).not.toContain('swtpm');
});

test('images with enrolled keys are linked only if a guest has them', () => {
  expect(moduleOf(guest('firmware: { enrolledKeys: on }'))).toContain('OVMFFull');
  expect(moduleOf(guest('firmware: { secureBoot: on }'))).not.toContain('OVMFFull');
});

test.each([
  ['{ type: bios, secureBoot: on }', ['secure-boot-needs-efi']],
  ['{ secureBoot: off, enrolledKeys: on }', ['keys-without-secure-boot']],
  ['{ secureBoot: on, enrolledKeys: on }', []],
  ['{ loader: /fw/code.fd }', ['loader-and-template']],
  ['{ varsTemplate: /fw/vars.fd }', ['loader-and-template']],
  ['{ tpm: { model: tpm-crb, version: "1.2" } }', ['tpm-crb-version']],
  ['{ tpm: { model: tpm-crb, version: "2.0" } }', []],
])('firmware: %s', (firmware, codes) => {
  expect(codesOf(guest(`firmware: ${firmware}`))).toEqual(codes);
});
