import { describe, expect, test } from 'vitest';
import { compileTexts, moduleOf } from '../support/compile.ts';

/** Compiles devices on a machine that has these PCI functions. */
const told = (devices: string, ...pci: object[]): string[] =>
  compileTexts({
    'host.yaml': `version: 1\nhost: { name: box, users: [alex], cpu: amd, facts: ./facts.json }\n${devices}`,
    'facts.json': JSON.stringify({ version: 1, pci }),
  }).diagnostics.map((one) => one.code);

describe('binding at boot', () => {
  test('by address: the override is written with every load of vfio-pci, and no id is given', () => {
    const text = moduleOf('devices: { gpu: { functions: ["0b:00.0", "0b:00.1"], ids: ["1002:67df"] } }\n');
    expect(text).toMatch(/install vfio-pci .* vfio-pci 0000:0b:00\.0 0000:0b:00\.1\n/);
    expect(text).not.toMatch(/^\s*options vfio-pci ids=/m);
  });
  test('by id: one list of ids, and no override', () => {
    const text = moduleOf('devices: { a: { ids: ["1002:67df", "1002:aaf0"] }, b: { ids: ["144d:a80a"] } }\n');
    expect(text).toContain('options vfio-pci ids=1002:67df,1002:aaf0,144d:a80a\n');
    expect(text).not.toContain('driver_override');
  });
  test('every driver that could win loads vfio-pci first', () => {
    const text = moduleOf('devices: { gpu: { functions: ["0b:00.0"], ids: ["10de:13c0"] } }\n');
    for (const driver of ['nouveau', 'nvidia', 'snd_hda_intel'])
      expect(text).toContain(`softdep ${driver} pre: vfio-pci\n`);
    expect(text).not.toContain('softdep amdgpu');
  });
  test('of an unknown device every common driver', () => {
    const text = moduleOf('devices: { x: { functions: ["0b:00.0"] } }\n');
    for (const driver of ['amdgpu', 'i915', 'nvme', 'xhci_pci'])
      expect(text).toContain(`softdep ${driver} pre: vfio-pci\n`);
  });
  test('the drivers that are named, and no others', () => {
    const text = moduleOf('devices: { x: { functions: ["0b:00.0"], drivers: [igb] } }\n');
    expect(text.match(/softdep \S+/g)).toEqual(['softdep igb']);
  });
  test('nothing rests on stage 1 commands, nor on a module that is gone', () => {
    const text = moduleOf('devices: { gpu: { functions: ["0b:00.0"] }, x: { ids: ["144d:a80a"] } }\n');
    expect(text).not.toMatch(/preDeviceCommands|postBootCommands|vfio_virqfd/);
  });
  test('a device that changes hands at guest start is not touched at boot', () => {
    const text = moduleOf('devices: { gpu: { functions: ["0b:00.0"], bind: start } }\n');
    expect(text).not.toMatch(/initrd|softdep|driver_override/);
    expect(text).toContain('"vfio_pci"');
  });
  test('parameters of vfio-pci', () => {
    const text = moduleOf('devices: { gpu: { functions: ["0b:00.0"], idleD3: off, vga: off } }\n');
    expect(text).toContain('options vfio-pci disable_idle_d3=1\n');
    expect(text).toContain('options vfio-pci disable_vga=1\n');
  });
});

describe('what the facts of the machine say', () => {
  const radeon = { address: '0a:00.0', id: '1002:67df', driver: 'amdgpu' };
  const twin = { address: '0b:00.0', id: '1002:67df', driver: 'amdgpu' };
  test('an id that the host keeps a card of is refused', () => {
    const spec = 'devices: { gpu: { functions: ["0b:00.0"], ids: ["1002:67df"], by: id } }\n';
    expect(told(spec, radeon, twin)).toEqual(['id-takes-host-card']);
    expect(told(spec, twin)).toEqual([]);
  });
  test('by id alone: the second card of that id is one too many', () => {
    const spec = 'devices: { gpu: { ids: ["1002:67df"] } }\n';
    expect(told(spec, radeon, twin)).toEqual(['id-takes-host-card']);
    expect(told(spec, twin)).toEqual([]);
  });
  test('an id that a device has which its guest takes later is refused, though that is not written there', () => {
    const spec = (bind: string): string =>
      `devices: { a: { ids: ["1002:67df"], functions: ["0b:00.0"], by: id }, b: { functions: ["0a:00.0"], bind: ${bind} } }\n`;
    expect(told(spec('start'), radeon, twin)).toEqual(['id-matches-other-device']);
    expect(told(spec('boot'), radeon, twin)).toEqual([]);
    expect(told(spec('start'), { ...radeon, id: '1002:73bf' }, twin)).toEqual([]);
  });
  test('by address nothing is wrong', () => {
    expect(told('devices: { gpu: { functions: ["0b:00.0"], ids: ["1002:67df"] } }\n', radeon, twin)).toEqual([]);
  });
  test("a blacklist that takes the host's own card away is a warning", () => {
    const spec = 'devices: { gpu: { functions: ["0b:00.0"], blacklist: true } }\n';
    expect(told(spec, radeon, twin)).toEqual(['blacklist-takes-host-card']);
    expect(told(spec, { ...radeon, driver: 'i915' }, twin)).toEqual([]);
  });
});
