/** Virtual GPUs: parts of an integrated GPU that stays with the host. */
import { describe, expect, test } from 'vitest';
import { codesOf, moduleOf } from '../../support/compile.ts';
import { at, devicesOfKind, domainOf } from '../../support/guest-domain.ts';

const guest = 'vms: { g: { memory: 4GiB, devices: [one] } }\n';
const gvt = `devices: { one: { gvt: { type: i915-GVTg_V5_4 } } }\n${guest}`;

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

test('a UUID of the spec is kept, and a display that is off is not shown', () => {
  const uuid = 'b8d2d9c9-4088-4288-b668-e12a9fb6d2bb';
  const spec = gvt.replace('V5_4', `V5_4, uuid: ${uuid}, display: off`);
  const [device] = devicesOfKind(domainOf(spec), 'hostdev');
  expect(device?.attributes).toMatchObject({ display: 'off' });
  expect(device?.attributes.ramfb).toBeUndefined();
  expect(device && at(device, 'source/address')?.attributes.uuid).toBe(uuid);
  expect(moduleOf(spec)).toContain(`uuid = [ "${uuid}" ];`);
});

test('without virtual GPUs, NixOS creates none', () => {
  expect(moduleOf('devices: { one: { functions: ["0b:00.0"] } }\n')).not.toContain('kvmgt');
});

test.each([
  ['gvt: { type: i915-GVTg_V5_4 }', []],
  ['gvt: { type: i915-GVTg_V5_4 }, functions: ["00:02.0"]', ['gvt-is-no-function']],
  ['gvt: { type: i915-GVTg_V5_4 } }, two: { gvt: { type: i915-GVTg_V5_4, of: "00:03.0" }', ['gvt-of-two-gpus']],
  ['gvt: { type: i915-GVTg_V5_4 } }, two: { gvt: { type: i915-GVTg_V5_4, of: "00:02.0" }', []],
  ['gvt: { type: i915-GVTg_V5_4 } }, two: { functions: ["00:02.0"]', ['gvt-of-guests-gpu']],
])('a device with %s', (device, codes) => {
  const devices = device.includes('two:') ? 'one, two' : 'one';
  expect(codesOf(`devices: { one: { ${device} } }\nvms: { g: { memory: 4GiB, devices: [${devices}] } }\n`)).toEqual(
    codes,
  );
});

test('a display needs SPICE or VNC', () => {
  const codes = (display: string): string[] => codesOf(gvt.replace('[one]', `[one], display: { ${display} }`));
  expect(codes('spice: off')).toEqual(['gvt-display-unseen']);
  expect(codes('spice: off, vnc: on')).toEqual([]);
});
