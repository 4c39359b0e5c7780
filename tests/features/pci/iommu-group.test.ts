/** The other devices in the IOMMU groups of a device. */
import { expect, test } from 'vitest';
import { codes } from '../../../src/features/pci/iommu-group.ts';
import { compileWithFacts } from '../../support/compile.ts';
import {
  type Change,
  check,
  declared,
  factsOf,
  received,
  reportedOn,
  testOnMachines,
  win,
} from '../../support/machines.ts';

/** Two guests with one GPU each, which are in one group. */
const two = (gpu: string, bind: string): string =>
  `devices: { gpu: { functions: [${gpu}] }, first: { functions: ["08:00.0", "08:00.1"], bind: ${bind} } }\n` +
  'vms: { a: { memory: 4GiB, devices: [gpu] }, b: { memory: 4GiB, devices: [first] } }\n';

testOnMachines(codes, {
  'group-not-isolated': check(
    'threadripper',
    `${declared('⟨"42:00.0", "42:00.1"')}\n${win('devices: [gpu]')}`,
    /group 31 also holds 0000:42:00\.2 \(xhci_hcd\)/,
  ),
  'group-member-without-driver': check(
    'desktop-same-cards',
    `${declared('⟨"0b:00.0"')}\n${win('devices: [gpu]')}`,
    /0000:0b:00\.1, which had no driver in the facts but can be taken by snd_hda_intel/,
    (facts) => ({
      ...facts,
      pci: facts.pci.map(({ driver, ...one }) => (driver === 'snd_hda_intel' ? one : { ...one, driver })),
    }),
  ),
  'group-member-changes-hands': check(
    'desktop-amd',
    two('⟨"09:00.0", "09:00.1"', 'start'),
    /group 2 also holds 'first' with 'bind: start', which guest 'a' does not receive/,
  ),
  'group-of-two-guests': check('desktop-amd', two('⟨"09:00.0", "09:00.1"', 'boot'), /group 2/),
});

test('two GPUs in one group must be passed through together', () => {
  expect(reportedOn('desktop-amd', received('"09:00.0", "09:00.1"'))).toEqual([
    'group-not-isolated: IOMMU group 2 also holds 0000:08:00.0 (amdgpu) and 0000:08:00.1 (snd_hda_intel), which stay with the host',
  ]);
});

test('a group that leaves the host as a whole is isolated, and so is the group of a device without a guest', () => {
  const codesOf = (spec: string): string[] =>
    reportedOn('desktop-amd', spec).filter((line) => line.startsWith('group-'));
  expect(codesOf(received('"08:00.0", "08:00.1", "09:00.0", "09:00.1"'))).toEqual([]);
  expect(codesOf(declared('"09:00.0", "09:00.1"'))).toEqual([]);
});

test('groups that the ACS override will split are unknown, unless it is already on', () => {
  const zen = 'iommu: { acsOverride: [downstream] }\nkernel: { packages: linuxPackages_zen }\n';
  const reported = (...given: Parameters<typeof reportedOn>): string[] =>
    reportedOn(...given).filter((line) => !line.startsWith('acs-override-splits'));
  expect(reported('desktop-amd', zen + received('"09:00.0", "09:00.1"'))).toEqual([]);
  const on: Change = (facts) => ({ ...facts, iommu: { on: true, acsOverride: true } });
  expect(reported('desktop-amd', zen + received('"09:00.0", "09:00.1"'), on)[0]).toMatch(
    /^group-not-isolated: .* despite the ACS override/,
  );
});

test('a function of the GPU that is not listed', () => {
  expect(reportedOn('threadripper', received('"42:00.0", "42:00.1"'))[0]).toBe(
    'group-not-isolated: IOMMU group 31 also holds 0000:42:00.2 (xhci_hcd) and 0000:42:00.3 (nvidia-gpu), which stay with the host',
  );
});

test('one group for two guests, and a device that returns to the host in between', () => {
  const functions = '"09:00.0", "09:00.1"';
  expect(reportedOn('desktop-amd', two(functions, 'start')).join()).toContain('group-member-changes-hands');
  expect(reportedOn('desktop-amd', two(functions, 'boot')).join()).toContain('group-of-two-guests');
  const handed = two(functions, 'handover, handover: { timeout: 1min }');
  const { diagnostics } = compileWithFacts(handed, JSON.parse(factsOf('desktop-amd')));
  expect(diagnostics.find(({ code }) => code === 'group-member-changes-hands')?.remedy).toMatch(
    /, or set `bind: boot` on 'first' and remove `handover` if the host can do without it$/,
  );
});
