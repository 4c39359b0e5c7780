/** What only newer versions of libvirt know. */
import { expect, test } from 'vitest';
import { assertionsOf, guest, moduleOf, twoGuests } from '../../support/compile.ts';

const versions = (spec: string): (string | undefined)[] =>
  assertionsOf(moduleOf(spec)).flatMap((one) => {
    const [, version] =
      /^lib\.versionAtLeast config\.virtualisation\.libvirtd\.package\.version "(.*)"$/.exec(one) ?? [];
    return version === undefined ? [] : [version];
  });

test.each([
  ['shares: { a: { path: /srv, readOnly: on } }', ['11.0']],
  ['shares: { a: { path: /srv } }', []],
  ['disks: { a: { file: /a.raw, bus: nvme } }', ['11.5']],
  ['disks: { a: { file: /a.raw, bus: scsi } }', []],
  ['usb: [{ bus: 3, port: "1.4" }]', ['12.8']],
  ['usb: [{ bus: 3, device: 4 }]', []],
])('%s', (fields, expected) => {
  expect(versions(guest(fields))).toEqual(expected);
});

test('each version is required once, for all guests', () => {
  const spec = twoGuests('disks: { a: { file: /a.raw, bus: nvme } }');
  expect(versions(spec)).toEqual(['11.5']);
  expect(moduleOf(spec)).toContain("guest 'a', 'b'");
});
