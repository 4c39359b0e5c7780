/** The checks against the facts all together, for the machines in tests/machines as `vfioc scan` reads them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileTexts } from '../support/compile.ts';
import { received, reportedOn } from '../support/machines.ts';

const gpu = (functions: string, guest: string): string => received(functions, guest).replace('1GiB', '8GiB');

test.each([
  ['desktop-same-cards', '"0b:00.0", "0b:00.1"', ', path: "00:03.2/00.0", vendorReset: on'],
  ['desktop-intel', '"01:00.0", "01:00.1"'],
  ['server-sriov', '"3b:10.4"'],
  ['qemu-intel-iommu', '"0b:00.0", "0b:00.1"', ', path: "00:0b.0/00.0"'],
])('%s: no diagnostics for a device that can be passed through', (machine, functions, device = '') => {
  expect(reportedOn(machine, received(functions, '', device))).toEqual([]);
});

test('a missing key in the facts is reported for the facts file, not for the spec', () => {
  expect(reportedOn('desktop-intel', '', ({ pci: _, ...others }) => others)).toEqual([
    "missing-key: missing key 'pci' in the facts file",
  ]);
});

test('there are no diagnostics without facts, or with minimal facts', () => {
  const spec = gpu('"0b:00.0", "0b:00.1"', 'cpu: { pin: [70, 71] }, usb: ["046d:c541"]');
  const least = reportedOn('desktop-same-cards', spec, ({ version }) => ({
    version,
    pci: ['0b:00.0', '0b:00.1'].map((address) => ({ address, id: '1002:67df' })),
  }));
  expect(least).toEqual([]);
  const host = 'version: 1\nhost: { name: box, users: [alex], cpu: amd }\n';
  expect(compileTexts({ 'host.yaml': host + spec }).diagnostics).toEqual([]);
});

/** A copy of the facts without some of the optional fields: `keep` decides for every field of every object. */
function thinned(value: unknown, keep: () => boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => thinned(one, keep));
  if (typeof value !== 'object' || value === null) return value;
  const needed = new Set([
    'node',
    'bus',
    'port',
    'free',
    'release',
    'index',
    'enabled',
    'version',
    // If this field is absent, there is no driver, and some checks report that.
    'driver',
    'pci',
    'address',
    'id',
    'cpus',
    'cpu',
    'online',
    'total',
    'on',
    'size',
    'name',
    'kind',
  ]);
  const kept = Object.entries(value).filter(([key]) => needed.has(key) || keep());
  return Object.fromEntries(kept.map(([key, one]) => [key, thinned(one, keep)]));
}

test('a missing fact never adds a diagnostic', () => {
  const specs = [
    [
      'desktop-amd',
      gpu('"09:00.0", "09:00.1", "0b:00.0"', 'evdev: [{ dev: /dev/input/by-id/usb-a-event-kbd, grab: all }]'),
    ],
    ['desktop-same-cards', gpu('"0a:00.0", "01:00.0"', 'cpu: { cores: 2, threads: 2, pin: [5, 17, 6, 18] }')],
    ['threadripper', gpu('"42:00.0", "05:00.0"', 'cpu: { cores: 2, threads: 2, pin: [4, 20, 5, 21] }')],
  ] as const;
  const codes = (lines: readonly string[]): string[] => lines.map((line) => line.split(':')[0] ?? '');
  fc.assert(
    fc.property(fc.constantFrom(...specs), fc.infiniteStream(fc.boolean()), ([machine, spec], choices) => {
      const whole = new Set(codes(reportedOn(machine, spec)));
      const keep = (): boolean => choices.next().value === true;
      const thin = codes(
        reportedOn(machine, spec, (facts) => thinned({ ...facts, framebuffer: undefined }, keep) as object),
      );
      expect(thin.filter((code) => !whole.has(code))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
