/** Settings of the system that would take a device of the spec away from vfio-pci. */
import { expect, test } from 'vitest';
import { assertionsOf, moduleOf } from '../../support/compile.ts';

const asserted = (device: string): string[] => assertionsOf(moduleOf(`devices: { it: { ${device} } }\n`));
const having = (device: string, part: string): string[] => asserted(device).filter((one) => one.includes(part));

test('ids that are set by hand are refused, except those of the module itself', () => {
  const lines = 'config.boot.extraModprobeConfig';
  expect(having('functions: ["0b:00.0"]', 'config.boot.kernelParams')).toHaveLength(1);
  expect(having('functions: ["0b:00.0"]', lines)).toEqual([expect.stringMatching(/== 0$/)]);
  expect(having('ids: ["10de:13c0"]', lines)).toEqual([expect.stringMatching(/== 1$/)]);
});

test('the drivers of the same vendor that the spec does not name must not be in the initrd', () => {
  const [one, ...others] = having('functions: ["0b:00.0"], drivers: [nvidia, nouveau]', 'initrd.kernelModules');
  expect(one).toContain('[ "nvidia_drm" "nvidia_modeset" "nvidiafb" ]');
  expect(others).toEqual([]);
  const all = '[nvidia, nouveau, nvidia_drm, nvidia_modeset, nvidiafb]';
  expect(having(`functions: ["0b:00.0"], drivers: ${all}`, 'initrd.kernelModules')).toEqual([]);
  expect(having('functions: ["0b:00.0"], drivers: [igb]', 'initrd.kernelModules')).toEqual([]);
});

test('PRIME must not render on a GPU of a guest, by its bus id in decimal', () => {
  expect(having('functions: ["0b:00.0"], drivers: [nvidia]', 'hardware.nvidia.prime')).toEqual([
    expect.stringContaining('"PCI:(0*11(@0*0)?:0*0:0)"'),
  ]);
  expect(having('functions: ["0001:0b:00.0"], drivers: [nvidia]', 'hardware.nvidia.prime')).toEqual([
    expect.stringContaining('"PCI:(0*11@0*1:0*0:0)"'),
  ]);
  expect(having('functions: ["0b:00.0"], drivers: [igb]', 'hardware.nvidia.prime')).toEqual([]);
});

test('a device that the host has until its guest starts is not checked', () => {
  for (const part of ['kernelParams', 'extraModprobeConfig', 'kernelModules', 'prime']) {
    expect(having('functions: ["0b:00.0"], drivers: [nvidia], bind: start', part)).toEqual([]);
  }
});
