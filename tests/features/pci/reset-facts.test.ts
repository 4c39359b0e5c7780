/** Whether the kernel can reset a device, according to the facts of the machine. */
import { expect, test } from 'vitest';
import { codes } from '../../../src/features/pci/reset-facts.ts';
import { type Change, check, declared, received, reportedOn, testOnMachines, win } from '../../support/machines.ts';

testOnMachines(codes, {
  'device-without-reset': check(
    'desktop-intel',
    `${declared('⟨"00:1f.3", "00:1f.4"')}\n${win('devices: [gpu]')}`,
    /reset 0000:00:1f\.3/,
  ),
  'reset-method-unknown': check(
    'desktop-same-cards',
    declared('"0b:00.0", "0b:00.1"', ', resetMethod: ⟨flr'),
    /by bus, but not by flr/,
  ),
});

test('devices that cannot be reset', () => {
  expect(reportedOn('server-sriov', received('"03:00.0"')).join()).not.toContain('device-without-reset');
  expect(reportedOn('desktop-intel', received('"00:1f.3", "00:1f.4"'))).toEqual(
    ['0000:00:1f.3', '0000:00:1f.4'].map(
      (address) => `device-without-reset: the kernel cannot reset ${address} according to the facts of this machine`,
    ),
  );
  expect(
    reportedOn('desktop-same-cards', received('"0b:00.0", "0b:00.1"', '', ', path: "00:03.2/00.0", resetMethod: flr')),
  ).toEqual([
    'reset-method-unknown: the kernel can reset 0000:0b:00.0 by bus, but not by flr, according to the facts of this machine',
    'reset-method-unknown: the kernel can reset 0000:0b:00.1 by bus, but not by flr, according to the facts of this machine',
  ]);
});

test('a method that the facts list, or one by vendor-reset, is not reported', () => {
  for (const device of [', resetMethod: bus', ', vendorReset: on']) {
    expect(
      reportedOn('desktop-same-cards', received('"0b:00.0", "0b:00.1"', '', `, path: "00:03.2/00.0"${device}`)),
    ).toEqual([]);
  }
});

test('a root bus may have a number other than 0', () => {
  const moved: Change = (facts) => ({
    ...facts,
    pci: [...facts.pci, { address: '40:03.0', id: '8086:1539', class: '020000', resetMethods: [] }],
  });
  expect(reportedOn('desktop-intel', received('"40:03.0"'), moved)).toEqual([
    'device-without-reset: the kernel cannot reset 0000:40:03.0 according to the facts of this machine',
  ]);
  const unknown: Change = (facts) => ({ ...facts, pci: [{ address: '40:03.0', id: '8086:1539', resetMethods: [] }] });
  expect(reportedOn('desktop-intel', received('"40:03.0"'), unknown)).toEqual([]);
});
