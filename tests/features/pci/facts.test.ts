/** The devices of the spec compared with the facts of the machine. */
import { describe, expect, test } from 'vitest';
import { codes } from '../../../src/features/pci/facts.ts';
import { compileWithFacts, moduleOf } from '../../support/compile.ts';
import { type Change, check, declared, received, reportedOn, testOnMachines } from '../../support/machines.ts';

testOnMachines(codes, {
  'device-absent': check('desktop-intel', declared('"01:00.0", ⟨"05:00.0"'), /0000:05:00\.0/),
  'device-moved': check(
    'desktop-intel',
    declared('"02:00.0"', ', ids: [⟨"10de:2786"]'),
    /0000:02:00\.0 is 144d:a80a, but 10de:2786 is at 0000:01:00\.0/,
  ),
  'device-other-id': check('desktop-intel', declared('"01:00.0"', ', ids: [⟨"1002:67df"]'), /is 10de:2786/),
  'device-is-bridge': check(
    'desktop-same-cards',
    declared('"0b:00.0", "0b:00.1", ⟨"00:03.2"'),
    /00:03\.2 is a PCI bridge/,
  ),
  'id-not-unique': check(
    'desktop-same-cards',
    'devices: { gpu: { ids: [⟨"1002:67df"] } }\nvms: { win: { memory: 1GiB, devices: [gpu] } }\n',
    /0000:0a:00\.0 and 0000:0b:00\.0 have it/,
  ),
  'device-other-board': check(
    'desktop-same-cards',
    declared('"0b:00.0", "0b:00.1"', ', path: "00:03.2/00.0", subsystems: [⟨"1043:ffff"], vendorReset: on'),
    /no function of 'gpu' has the board 1043:ffff/,
  ),
  'device-has-twin': check(
    'desktop-same-cards',
    declared('⟨"0b:00.0", "0b:00.1"'),
    /0000:0b:00\.0 and 0000:0a:00\.0 have the same ids/,
  ),
  'sriov-beyond-card': check(
    'server-sriov',
    'devices: { vf: { functions: ["3b:10.0"], sriov: { of: "3b:00.0", count: ⟨64 } } }',
    /63/,
  ),
});

describe('presence of the device', () => {
  test('a device that is absent, has moved, is a different one, or is a bridge', () => {
    expect(reportedOn('desktop-intel', received('"05:00.0"'))).toEqual([
      'device-absent: the facts of this machine list no PCI device 0000:05:00.0',
    ]);
    const moved = 'devices: { gpu: { functions: ["02:00.0"], ids: ["10de:2786"] } }\n';
    expect(reportedOn('desktop-intel', moved)).toContain(
      'device-moved: 0000:02:00.0 is 144d:a80a, but 10de:2786 is at 0000:01:00.0',
    );
    const other = 'devices: { gpu: { functions: ["01:00.0"], ids: ["1002:67df"] } }\n';
    expect(reportedOn('desktop-intel', other)).toEqual([
      "device-other-id: no function of 'gpu' is 1002:67df: according to the facts of this machine 0000:01:00.0 is 10de:2786",
    ]);
    expect(
      reportedOn(
        'desktop-same-cards',
        received('"0b:00.0", "0b:00.1", "00:03.2"', '', ', path: "00:03.2/00.0", vendorReset: on'),
      ),
    ).toEqual(['device-is-bridge: 0000:00:03.2 is a PCI bridge according to the facts of this machine']);
  });

  test('a virtual function that is created at boot may be missing', () => {
    expect(reportedOn('server-sriov', received('"3b:10.5"'))).toEqual([]);
    expect(reportedOn('server-sriov', received('"5e:00.0"'))).toHaveLength(1);
  });
});

test('a physical device has as many virtual functions as the facts list, and no more', () => {
  const virtual = (count: number): string =>
    `devices: { vf: { functions: ["3b:10.0"], sriov: { of: "3b:00.0", count: ${count} } } }\n`;
  expect(reportedOn('server-sriov', virtual(63))).toEqual([]);
  expect(reportedOn('server-sriov', virtual(64)).join()).toMatch(/^sriov-beyond-card: [^,]*63/);
});

test('facts add nothing to the module but the identity of the functions', () => {
  const spec = declared('"0b:00.0"', ', drivers: [amdgpu]');
  const pci = [{ address: '0b:00.0', id: '1002:67df', subsystem: '1da2:e366' }];
  const text = String(compileWithFacts(spec, { pci }).files?.get('module.nix'));
  expect(text).toContain("0000:0b:00.0 1002:67df 'subsystem=1da2:e366'");
  const identity = /(0000:0b:00\.0) 1002:67df '?subsystem=1da2:e366'?/g;
  expect(text.replaceAll(identity, '$1').replaceAll(/\s+/g, ' ')).toBe(moduleOf(spec).replaceAll(/\s+/g, ' '));
});

/** Applies `change` to each PCI function of the facts, with its address. */
const pci =
  (change: (one: object, address: string) => object): Change =>
  (facts) => ({ ...facts, pci: facts.pci.map((one) => change(one, String(one.address))) });

describe('virtual functions that do not exist yet', () => {
  const placed = pci((one, address) =>
    address === '0000:3b:00.0' ? { ...one, sriov: { total: 63, enabled: 8, offset: 128, stride: 2 } } : one,
  );

  test('are at the addresses that the NIC defines', () => {
    expect(reportedOn('server-sriov', received('"3b:11.0", "3b:17.4"'), placed)).toEqual([]);
    expect(reportedOn('server-sriov', received('"3b:11.1"'), placed).join()).not.toContain('device-absent');
  });

  test('an address between them is absent, if the facts have the SR-IOV offset and stride', () => {
    const only = pci((one, address) =>
      address === '0000:3b:00.0'
        ? { ...one, sriov: { total: 63, enabled: 8, offset: 128, stride: 2 } }
        : address === '0000:3b:00.1'
          ? { ...one, sriov: undefined }
          : one,
    );
    for (const address of ['3b:11.1', '3b:0f.0', '3c:00.0']) {
      expect(reportedOn('server-sriov', received(`"${address}"`), only).join()).toMatch(/^device-absent: [^,]+$/);
    }
  });

  test('an address on their bus with the ID of another NIC is that NIC, moved', () => {
    const ids = ', ids: ["8086:10fb"]';
    expect(reportedOn('server-sriov', received('"3b:1e.1"', '', ids))).toContain(
      'device-moved: nothing is at 0000:3b:1e.1, but 8086:10fb is at 0000:3b:00.0 and 0000:3b:00.1',
    );
    expect(reportedOn('server-sriov', received('"3b:11.1"', '', ', ids: ["8086:10ed"]')).join()).not.toContain(
      'device-',
    );
  });
});
