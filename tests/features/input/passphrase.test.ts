/** The passphrase that is typed in stage 1. nix-tests/system-checks.nixtest.ts evaluates the assertion. */
import { expect, test } from 'vitest';
import { assertionsOf, compileWithFacts } from '../../support/compile.ts';

const usb = { address: '0c:00.3', id: '1022:149c', class: '0c0330' };
const keyboard = { name: 'Keychron K8', kind: 'keyboard', controller: '0c:00.3' };

/** The module of a USB controller with these fields that a guest receives, with these input devices. */
const moduleWith = (device: string, input: readonly object[]): string => {
  const { files } = compileWithFacts(
    `devices: { usb: { functions: ["0c:00.3"]${device} } }\nvms: { win: { memory: 4GiB, devices: [usb] } }\n`,
    { pci: [usb], input },
  );
  return String(files?.get('module.nix'));
};

const asserted = (module: string): string[] => assertionsOf(module).filter((one) => one.includes('luks'));

test('must not be needed if all keyboards leave at boot', () => {
  const module = moduleWith(', hostLoses: [keyboard]', [keyboard]);
  expect(asserted(module)).toEqual([
    `config.boot.initrd.network.ssh.enable || lib.all ( device: device.keyFile or null != null || device.tryEmptyPassphrase or false || device.fido2.passwordLess or false || lib.any (option: builtins.match "(tpm2|fido2)-device=.*" option != null) (device.crypttabExtraOpts or [ ]) ) (lib.attrValues config.boot.initrd.luks.devices)`,
  ]);
  expect(module.replaceAll(/\s+/g, ' ')).toContain("which vfio-pci has from boot on: set bind: start on 'usb'");
});

test('can be typed on a keyboard that stays, or that leaves later', () => {
  const stays = { name: 'AT Translated Set 2 keyboard', kind: 'keyboard' };
  expect(asserted(moduleWith('', [keyboard, stays]))).toEqual([]);
  expect(asserted(moduleWith(', bind: start, hostLoses: [keyboard]', [keyboard]))).toEqual([]);
  expect(asserted(moduleWith('', []))).toEqual([]);
});
