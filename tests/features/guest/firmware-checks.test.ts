/** Whether the evaluated system has the firmware that the guests need. */
import { expect, test } from 'vitest';
import { assertionsOf, guest, moduleOf } from '../../support/compile.ts';

const asserted = (firmware: string): string[] => assertionsOf(moduleOf(guest(`firmware: { ${firmware} }`)));
const image = (file: string, more = ''): string =>
  `loader: /run/libvirt/nix-ovmf/${file}, varsTemplate: /run/libvirt/nix-ovmf/OVMF_VARS.fd${more}`;

const current = 'lib.versionAtLeast lib.trivial.release "25.11"';

test('a rule that replaces the descriptors of the firmware is refused, if libvirt selects the image', () => {
  const rules = (firmware: string): string[] =>
    asserted(firmware).filter((one) => one.includes('config.systemd.tmpfiles.rules'));
  expect(rules('')).toHaveLength(1);
  expect(rules('type: bios')).toEqual([]);
  expect(rules('enrolledKeys: on')).toEqual([]);
  expect(rules('loader: /fw/code.fd, varsTemplate: /fw/vars.fd')).toEqual([]);
});

test('an image of NixOS must be one of its release', () => {
  expect(asserted(image('OVMF_CODE.fd'))).toContain(`!${current}`);
  expect(asserted(image('edk2-x86_64-code.fd'))).toContain(current);
  expect(asserted('loader: /fw/OVMF_CODE.fd, varsTemplate: /fw/vars.fd').join()).not.toContain(current);
});

test('an image of NixOS must support Secure Boot if the guest has it', () => {
  const secure = ', secureBoot: on';
  expect(asserted(image('edk2-x86_64-secure-code.fd', secure))).toContain('true');
  expect(asserted(image('edk2-x86_64-code.fd', secure))).toContain('false');
  expect(asserted(image('edk2-x86_64-code.fd', ', secureBoot: off'))).not.toContain('false');
  expect(asserted(image('OVMF_CODE.fd', secure))).toContain(
    `${current} || config.virtualisation.libvirtd.qemu.ovmf.packages or [ ] != [ pkgs.OVMF.fd ]`,
  );
});

test('a host without guests needs no firmware', () => {
  expect(moduleOf('')).not.toMatch(/firmware|25\.11/);
});
