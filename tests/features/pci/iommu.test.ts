/** The parameters of the kernel for the IOMMU. */
import { describe, expect, test } from 'vitest';
import { codesOf, compileTexts, host, moduleOf, parametersOf } from '../../support/compile.ts';

test('the IOMMU is on for the CPU of the host', () => {
  expect(parametersOf('', 'amd_iommu', 'intel_iommu')).toEqual(['amd_iommu=on']);
  const text = compileTexts({ 'host.yaml': host.replace('amd', 'intel') }).files?.get('module.nix');
  expect(text).toContain('"intel_iommu=on"');
  expect(text).not.toContain('amd_iommu');
});

test('devices of the host bypass it, unless that is turned off', () => {
  expect(parametersOf('', 'iommu=')).toEqual(['iommu=pt']);
  expect(parametersOf('iommu: { passthrough: off }\n', 'iommu=')).toEqual([]);
});

describe('the ACS override', () => {
  const zen = 'kernel: { packages: linuxPackages_zen }\n';

  test('has each kind once, and is absent by default', () => {
    const spec = `${zen}iommu: { acsOverride: [multifunction, downstream, downstream] }\n`;
    expect(parametersOf(spec, 'pcie_acs')).toEqual(['pcie_acs_override=downstream,multifunction']);
    expect(parametersOf(zen, 'pcie_acs')).toEqual([]);
  });

  test.each([
    ['', ['acs-override-needs-patch']],
    ['kernel: { packages: linuxPackages_6_12 }\n', ['acs-override-needs-patch']],
    [zen, ['acs-override-splits']],
    ['kernel: { packages: linuxPackages_xanmod_latest }\n', ['acs-override-splits']],
  ])('needs a kernel with its patch, and weakens it: %j', (kernel, codes) => {
    expect(codesOf(`${kernel}iommu: { acsOverride: [downstream] }\n`)).toEqual(codes);
  });
});

test('interrupts without remapping are allowed only if that is set', () => {
  const option = 'options vfio_iommu_type1 allow_unsafe_interrupts=1\n';
  expect(moduleOf('iommu: { unsafeInterrupts: on }\n')).toContain(option);
  expect(moduleOf('')).not.toContain('allow_unsafe_interrupts');
  expect(codesOf('iommu: { unsafeInterrupts: on }\n')).toEqual(['unsafe-interrupts']);
  expect(codesOf('iommu: { unsafeInterrupts: off }\n')).toEqual([]);
});
