/** The IOMMU of the machine, as its facts describe it. */
import { describe, expect, test } from 'vitest';
import { codes } from '../../../src/features/pci/iommu-facts.ts';
import {
  type Change,
  check,
  declared,
  received,
  reportedOn,
  testOnMachines,
  withoutIommu,
} from '../../support/machines.ts';

const zen = 'iommu: { acsOverride: [downstream] }\nkernel: { packages: linuxPackages_zen }\n';
const marked = declared('"01:00.0", "01:00.1"').replace('gpu', '⟨gpu');

testOnMachines(codes, {
  'iommu-off': check('desktop-intel', marked, /firmware/, withoutIommu('firmware')),
  'iommu-missing': check('desktop-intel', marked, /has no IOMMU/, withoutIommu('unsupported')),
  'acs-override-missing': check(
    'desktop-amd',
    declared('"09:00.0", "09:00.1"').replace('gpu', '⟨gpu'),
    /boots without it/,
    (facts) => ({ ...facts, iommu: { on: true, acsOverride: true } }),
  ),
  'iommu-groups-unknown': check('desktop-intel', marked, /IOMMU/, withoutIommu('parameter')),
  'acs-override-pointless': check(
    'desktop-intel',
    `${zen.replace('acsOverride', '⟨acsOverride')}${declared('"01:00.0", "01:00.1"')}`,
    /isolated even without the ACS override/,
  ),
});

test('an IOMMU that is off in the firmware or by a parameter is a warning, a machine without one an error', () => {
  const spec = received('"01:00.0", "01:00.1"');
  expect(reportedOn('desktop-intel', spec, withoutIommu('firmware'))).toEqual([
    'iommu-off: the IOMMU is disabled in the firmware according to the facts of this machine, so its groups are unknown',
  ]);
  expect(reportedOn('desktop-intel', spec, withoutIommu('unsupported'))).toEqual([
    'iommu-missing: this machine has no IOMMU, according to the facts',
  ]);
  expect(reportedOn('desktop-intel', spec, withoutIommu('parameter'))[0]).toMatch(/^iommu-groups-unknown/);
});

test('a spec without devices does not need an IOMMU', () => {
  expect(reportedOn('desktop-intel', '', withoutIommu('unsupported'))).toEqual([]);
});

describe('the ACS override', () => {
  test('is pointless for devices that are isolated without it', () => {
    const reported = (...given: Parameters<typeof reportedOn>): string[] =>
      reportedOn(...given).filter((line) => !line.startsWith('acs-override-splits'));
    expect(reported('desktop-intel', zen + received('"01:00.0", "01:00.1"'))).toEqual([
      'acs-override-pointless: the devices in this spec are isolated even without the ACS override, according to the facts of this machine',
    ]);
    expect(reported('desktop-amd', zen + received('"09:00.0", "09:00.1"'))).toEqual([]);
  });

  test('facts of a boot with it do not apply to a boot without it', () => {
    const on: Change = (facts) => ({ ...facts, iommu: { on: true, acsOverride: true } });
    expect(reportedOn('desktop-intel', received('"01:00.0", "01:00.1"'), on)).toEqual([
      'acs-override-missing: the facts come from a boot with the ACS override, but this spec boots without it',
    ]);
  });
});
