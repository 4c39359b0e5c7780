/** Virtual functions, which do not exist before the host creates them. */
import { describe, expect, test } from 'vitest';
import { codesOf, moduleOf } from '../../support/compile.ts';
import { at, devicesOfKind, domainOf } from '../../support/guest-domain.ts';

const guest = 'vms: { g: { memory: 4GiB, devices: [one] } }\n';
const sriov = (more = ''): string =>
  `devices: { one: { functions: ["05:10.0", "05:10.2"], sriov: { of: "05:00.0", count: 4${more} } } }\n${guest}`;

describe('virtual functions', () => {
  test('are created before libvirtd starts, by one unit per physical device', () => {
    const text = moduleOf(sriov());
    expect(text).toMatch(/vfioc-sriov-0000-05-00-0 = \{/);
    expect(text).toMatch(/"0000:05:00\.0 class="\s*"4"\s*"0000:05:10\.0"\s*"0000:05:10\.2"/);
    expect(text).not.toMatch(/softdep|install vfio-pci/);
  });

  test('are host devices, or NICs with a stable address', () => {
    expect(devicesOfKind(domainOf(sriov()), 'hostdev')).toHaveLength(2);
    const domain = domainOf(sriov(', network: on, vlan: 7'));
    expect(devicesOfKind(domain, 'hostdev')).toEqual([]);
    const nics = devicesOfKind(domain, 'interface');
    const macs = nics.map((nic) => at(nic, 'mac')?.attributes.address);
    expect(new Set(macs).size).toBe(2);
    expect(nics.map((nic) => at(nic, 'vlan/tag')?.attributes.id)).toEqual(['7', '7']);
  });

  test('all problems are reported', () => {
    const two = sriov(', vlan: 7').replace('count: 4', 'count: 1').replace('of: "05:00.0"', 'of: "05:10.0"');
    expect(codesOf(two)).toEqual(['sriov-card-leaves', 'sriov-more-functions', 'vlan-without-network']);
  });
});

test('devices on one physical function are created together', () => {
  const spec = sriov().replace(
    ' } } }\n',
    ' } }, two: { functions: ["05:10.4"], sriov: { of: "05:00.0", count: 4 } } }\n',
  );
  const text = moduleOf(spec.replace('[one]', '[one, two]'));
  expect(text.match(/vfioc-sriov-\S+ = \{/g)).toHaveLength(1);
  expect(text).toMatch(/"0000:05:00\.0 class="\s*"4"\s*"0000:05:10\.0"\s*"0000:05:10\.2"\s*"0000:05:10\.4"/);
});

test('without virtual functions there is no unit', () => {
  expect(moduleOf('devices: { one: { functions: ["05:10.0"] } }\n')).not.toContain('vfioc-sriov');
});

test('as many functions are used as are created, and no more', () => {
  expect(codesOf(sriov().replace('count: 4', 'count: 2'))).toEqual([]);
  expect(codesOf(sriov().replace('count: 4', 'count: 1'))).toEqual(['sriov-more-functions']);
});
