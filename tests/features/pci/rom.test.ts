/** The ROM of a passed-through device. */
import { expect, test } from 'vitest';
import { codesOf, compileSpec, guest, moduleOf } from '../../support/compile.ts';
import { at, domainFrom, hostdevs } from '../../support/guest-domain.ts';

const files = { 'gpu.rom': 'ROM' };
const spec = (rom: string): string =>
  `devices: { gpu: { functions: ["0b:00.0", "0b:00.1"], rom: { ${rom} } } }\n${guest('devices: [gpu]')}`;
const roms = (rom: string) =>
  hostdevs(domainFrom(compileSpec(spec(rom), files)), 'pci').map((device) => at(device, 'rom')?.attributes);

test('a file is the ROM of the first function, through a link that outlives the store path', () => {
  const compilation = compileSpec(spec('file: ./gpu.rom'), files);
  expect(compilation.diagnostics).toEqual([]);
  expect(new TextDecoder().decode(compilation.files?.get('roms/gpu.rom') as Uint8Array)).toBe('ROM');
  expect(String(compilation.files?.get('module.nix'))).toMatch(
    /"\/run\/vfioc\/roms\/gpu\.rom"\."L\+"\.argument = "\$\{\.\/roms\/gpu\.rom\}";/,
  );
  expect(roms('file: ./gpu.rom')).toEqual([{ file: '/run/vfioc/roms/gpu.rom' }, undefined]);
});

test('without a file there is no link', () => {
  expect(moduleOf(spec(''))).not.toContain('roms/');
  expect(roms('')).toEqual([undefined, undefined]);
});

test('the switch applies to all functions', () => {
  expect(roms('bar: off')).toEqual([{ bar: 'off' }, { bar: 'off' }]);
});

test('a ROM that is hidden cannot be a file', () => {
  expect(codesOf(spec('file: ./gpu.rom, bar: off'), files)).toEqual(['rom-off-with-file']);
  expect(codesOf(spec('file: ./gpu.rom, bar: on'), files)).toEqual([]);
});

test('a file has at most 16 MiB', () => {
  const sized = (bytes: number): boolean =>
    compileSpec(spec('file: ./gpu.rom'), { 'gpu.rom': 'x'.repeat(bytes) }).failed;
  expect(sized(16 * 2 ** 20)).toBe(false);
  expect(sized(16 * 2 ** 20 + 1)).toBe(true);
});
