/** Inputs that once gave a guest, or libvirt, another device than the one that was meant. */
import { describe, expect, test } from 'vitest';
import { codesOf, compileSpec } from '../support/compile.ts';

const outputOf = (spec: string): { module: string; codes: string[] } => {
  const { files, diagnostics } = compileSpec(spec);
  return { module: String(files?.get('module.nix')), codes: diagnostics.map(({ code }) => code) };
};

const guest = (device: string, more = ''): string =>
  `vms: { w: { guest: linux, memory: 4GiB, devices: [${device}]${more} } }\n`;

describe('a card was added, and the disk of the host is at the address', () => {
  const disk = (bind: string): string =>
    `devices: { win-nvme: { functions: ["04:00.0"], ids: ["15b7:5030"], bind: ${bind} } }\n${guest('win-nvme')}`;

  test('the line that runs in stage 1 has the address and the id', () => {
    const { module, codes } = outputOf(disk('boot'));
    expect(codes).toEqual([]);
    expect(module).toMatch(/^\s+install vfio-pci .* vfio-pci 0000:04:00\.0 15b7:5030$/m);
  });

  test.each(['boot', 'start', 'handover'])('the hook compares them first, with bind: %s', (bind) => {
    const steps = [...outputOf(disk(bind)).module.matchAll(/^ +((?:device|step) .*)$/gm)].map(([, line]) => line);
    expect(steps.slice(0, 2)).toEqual(['device 0000:04:00.0 15b7:5030', `step check-devices ${bind} 0000:04:00.0`]);
  });

  test('settings in sysfs and virtual functions compare it too', () => {
    const settings = `devices: { gpu: { functions: ["0b:00.0"], ids: ["1002:67df"], vendorReset: on, d3cold: off } }\n${guest('gpu')}`;
    const { module } = outputOf(settings);
    expect(module).not.toMatch(/"\/sys\/bus\/pci\/devices/);
    expect(module).toContain('"--device=0000:0b:00.0 1002:67df"');
  });
});

describe('a storage controller whose driver is not among the usual ones', () => {
  test('is reserved before any driver is loaded, and needs no name', () => {
    const { module, codes } = outputOf(
      `devices: { hba: { functions: ["06:00.0"], ids: ["1000:0097"] } }\n${guest('hba')}`,
    );
    expect(codes).toEqual([]);
    expect(module).not.toContain('mpt3sas');
    const unit = /vfioc-reserve = \{[\s\S]*?\n {6}\};/.exec(module)?.[0] ?? module;
    for (const later of ['systemd-modules-load.service', 'systemd-udev-trigger.service', 'systemd-udevd.service']) {
      expect(unit).toContain(`"${later}"`);
    }
    expect(unit).toContain('/bin/modprobe vfio-pci');
  });
});

describe('a switch without a boot', () => {
  const hba =
    'devices: { hba: { functions: ["09:00.0"], ids: ["1000:005b"], drivers: [megaraid_sas], bind: boot } }\n' +
    guest('hba', ', type: qemu, firmware: { type: bios }, display: { spice: false }');

  test('NixOS is told what takes effect at boot, and reconcile names what waits for it', () => {
    const { module, codes } = outputOf(hba);
    expect(codes).toEqual([]);
    expect(module).toMatch(/options \? system\.switch\.inhibitors/);
    expect(module).toContain('inhibitors.vfioc-devices = "0000:09:00.0 1000:005b"');
    expect(module).toContain('"--boot=0000:09:00.0 1000:005b"');
    expect(module).toContain('step check-devices boot 0000:09:00.0');
  });
});

test('guests whose XML the user writes are checked as well', () => {
  const { files } = compileSpec('vms: { w: { memory: 4GiB, xml: ./own.xml } }\n', {
    'own.xml': '<domain type="kvm"/>',
  });
  expect(String(files?.get('module.nix'))).toMatch(/step check-devices$/m);
});

test('a device that has neither ids nor a path still compiles', () => {
  expect(codesOf(`devices: { gpu: { functions: ["0b:00.0"] } }\n${guest('gpu')}`)).toEqual([]);
});
