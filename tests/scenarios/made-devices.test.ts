/** Created devices: virtual GPUs and virtual functions. Neither is bound at boot, when it does not exist yet. */
import { describe, expect, test } from 'vitest';
import { codesOf, moduleOf } from '../support/compile.ts';
import { at, devicesOfKind, domainOf } from '../support/guest-domain.ts';

const guest = 'vms: { g: { memory: 4GiB, devices: [one] } }\n';
const gvt = `devices: { one: { gvt: { type: i915-GVTg_V5_4 } } }\n${guest}`;
const sriov = (more = ''): string =>
  `devices: { one: { functions: ["05:10.0", "05:10.2"], sriov: { of: "05:00.0", count: 4${more} } } }\n${guest}`;

describe('a virtual GPU', () => {
  test('is the same one for NixOS and for libvirt', () => {
    const uuid = /vgpus\.i915-GVTg_V5_4\.uuid = \[ "([0-9a-f-]{36})" \]/.exec(moduleOf(gvt))?.[1];
    const [device] = devicesOfKind(domainOf(gvt), 'hostdev');
    expect(device?.attributes).toMatchObject({ type: 'mdev', model: 'vfio-pci', display: 'on', ramfb: 'on' });
    expect(device && at(device, 'source/address')?.attributes.uuid).toBe(uuid);
  });

  test('leaves the GPU to the host, which keeps its drivers', () => {
    const text = moduleOf(gvt);
    expect(text).toContain('device = "0000:00:02.0";');
    expect(text).not.toMatch(/softdep|install vfio-pci|\bids=/);
  });
});

describe('virtual functions', () => {
  test('are created before libvirtd starts, by one unit per physical device', () => {
    const text = moduleOf(sriov());
    expect(text).toMatch(/vfioc-sriov-0000-05-00-0 = \{/);
    expect(text).toMatch(/"0000:05:00\.0"\s*"4"\s*"0000:05:10\.0"\s*"0000:05:10\.2"/);
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
