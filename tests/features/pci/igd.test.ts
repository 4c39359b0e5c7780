/** The integrated GPU of an Intel CPU, passed through like any other GPU. */
import { expect, test } from 'vitest';
import { compileTexts, guest, host } from '../../support/compile.ts';
import { romOf } from '../../support/rom.ts';

const facts = (kind: string): string =>
  JSON.stringify({ version: 1, pci: [{ address: '00:02.0', id: '8086:a780', class: kind, iommuGroup: 0 }] });

/** The codes that are reported for a device at 00:02.0 of an Intel host, whose facts have this class there. */
function codesOf(more: string, kind?: string): string[] {
  const cpu = kind === undefined ? 'cpu: intel' : 'cpu: intel, facts: ./facts.json';
  const spec = `devices: { igpu: { functions: ["00:02.0"]${more} } }\nvms: { g: { memory: 4GiB, devices: [igpu] } }\n`;
  const texts = { 'host.yaml': host.replace('cpu: amd', cpu) + spec, 'facts.json': facts(kind ?? '') };
  return compileTexts(texts).diagnostics.map((one) => one.code);
}

test('is reported with and without facts', () => {
  expect(codesOf('')).toContain('igd-not-said');
  expect(codesOf('', '030000')).toContain('igd-not-said');
});

test.each([
  ['igd', ', igd: on'],
  ['igd turned off', ', igd: off'],
  ['the address in the guest', ', address: "00:02.0"'],
])('is not reported with %s', (_, more) => {
  expect(codesOf(more)).not.toContain('igd-not-said');
});

test('is not reported if the device is not a display', () => {
  expect(codesOf('', '088000')).not.toContain('igd-not-said');
});

test('under UEFI needs an option ROM, which brings the OpRegion into the guest', () => {
  const remarks = (device: string, vm: string) =>
    compileTexts({
      'host.yaml':
        host.replace('cpu: amd', 'cpu: intel') +
        `devices: { igpu: { functions: ["00:02.0"], ids: ["8086:7d55"]${device} } }\n` +
        guest(`guest: linux, devices: [igpu]${vm}`),
      'igd.rom': romOf('8086:ffff'),
    }).diagnostics.map(({ code, path, message, remedy }) => ({ code, path, message, remedy }));
  expect(remarks(', igd: on', '')).toEqual([
    {
      code: 'igd-without-rom',
      path: ['devices', 'igpu', 'igd'],
      message: "guest 'g' boots with UEFI, under which the OpRegion of 'igpu' needs an option ROM that installs it",
      remedy: expect.stringMatching(
        /; or set `igd: off` on 'igpu' if you do not use its outputs; or install 'g' anew with `firmware: \{ type: bios \}` \(/,
      ),
    },
  ]);
  for (const [device, vm] of [
    [', igd: on, rom: { file: ./igd.rom }', ''],
    [', igd: on', ', firmware: { type: bios }'],
    [', igd: on', ', firmware: { loader: /srv/code.fd, varsTemplate: /srv/vars.fd }'],
    [', igd: off', ''],
  ] as const) {
    expect(remarks(device, vm), device + vm).toEqual([]);
  }
});
