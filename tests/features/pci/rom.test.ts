/** The ROM of a passed-through device. */
import { describe, expect, test } from 'vitest';
import { codesOf, compileSpec, compileTexts, guest, host, moduleOf } from '../../support/compile.ts';
import { at, domainFrom, hostdevs } from '../../support/guest-domain.ts';
import { joined, noise, romOf } from '../../support/rom.ts';

const files = { 'gpu.rom': romOf('1002:67df') };
const spec = (rom: string): string =>
  `devices: { gpu: { functions: ["0b:00.0", "0b:00.1"], rom: { ${rom} } } }\n${guest('devices: [gpu]')}`;
const roms = (rom: string) =>
  hostdevs(domainFrom(compileSpec(spec(rom), files)), 'pci').map((device) => at(device, 'rom')?.attributes);

test('a file is the ROM of the first function, through a link that outlives the store path', () => {
  const compilation = compileSpec(spec('file: ./gpu.rom'), files);
  expect(compilation.diagnostics).toEqual([]);
  expect(compilation.files?.get('roms/gpu.rom')).toEqual(files['gpu.rom']);
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

describe('the content of a file', () => {
  /** The diagnostics of a device with these fields and this ROM, on a machine with these PCI functions. */
  function remarks(bytes: Uint8Array, device: string = '', pci?: readonly object[]) {
    const head = pci ? host.replace('cpu: amd', 'cpu: amd, facts: ./facts.json') : host;
    const fields = `functions: ["0b:00.0", "0b:00.1"], rom: { file: ./gpu.rom }${device}`;
    const { diagnostics, files: output } = compileTexts({
      'host.yaml': `${head}devices: { gpu: { ${fields} } }\n${guest('devices: [gpu]')}`,
      'facts.json': JSON.stringify({ version: 1, pci: pci ?? [] }),
      'gpu.rom': bytes,
    });
    // All of them are warnings: the file is used as it is.
    expect(output?.get('roms/gpu.rom')).toEqual(bytes);
    return diagnostics.filter(({ code }) => code.startsWith('rom-'));
  }

  test('is reported on the name if it is no ROM, with the command that reads one', () => {
    const path = ['devices', 'gpu', 'rom', 'file'];
    const [one, ...others] = remarks(noise(4096));
    expect(one).toMatchObject({ code: 'rom-is-no-rom', path, message: expect.stringMatching(/begin with .* 55 AA$/) });
    expect(one?.remedy).toContain(
      "`sudo sh -c 'cd /sys/bus/pci/devices/0000:0b:00.0 && { echo 1 > rom; cat rom > /tmp/vbios.rom; echo 0 > rom; }'`",
    );
    expect(others).toEqual([]);
    expect(remarks(Uint8Array.from([0x55, 0xaa, ...noise(510)]))).toMatchObject([
      { code: 'rom-is-no-rom', path, message: expect.stringMatching(/PCIR/) },
    ]);
    expect(remarks(new Uint8Array(0))).toMatchObject([{ code: 'rom-is-no-rom', path }]);
  });

  test('is read with no command if the address is not known', () => {
    const { diagnostics } = compileTexts({
      'host.yaml': `${host}devices: { gpu: { functions: ["00:03.1/00.0"], ids: ["1002:67df"], rom: { file: ./gpu.rom } } }\n${guest('devices: [gpu]')}`,
      'gpu.rom': noise(4096),
    });
    const found = diagnostics.find(({ code }) => code === 'rom-is-no-rom');
    expect(found?.remedy).toMatch(/^replace it with the ROM of the device/);
  });

  test('that has a header comes with the command that cuts it', () => {
    const rom = romOf('10de:2786');
    const header = noise(1536);
    header.set(new TextEncoder().encode('NVGI'));
    const flashed = remarks(joined(header, rom), ', ids: ["10de:2786", "10de:22bc"]');
    expect(flashed).toMatchObject([
      {
        code: 'rom-has-header',
        message: './gpu.rom has 1536 bytes before the ROM, a header that NVFlash adds',
        remedy: expect.stringContaining(
          '`dd if=./gpu.rom of=./gpu-cut.rom bs=1536 skip=1` next to the spec, then set `file: ./gpu-cut.rom`',
        ),
      },
    ]);
    expect(remarks(joined(noise(64), rom))).toMatchObject([
      { code: 'rom-has-header', message: expect.stringMatching(/64 bytes .* a flash program/) },
    ]);
    expect(remarks(rom, ', ids: ["10de:2786", "10de:22bc"]')).toEqual([]);
  });

  test('is compared to the ids of the device: those of any image may match', () => {
    const ids = ', ids: ["1002:67df", "1002:aaf0"]';
    expect(remarks(romOf('1002:67df', '1002:699f'), ids)).toEqual([]);
    expect(remarks(romOf('1002:699f', '1002:67df'), ids)).toEqual([]);
    expect(remarks(romOf({ id: '1002:699f', list: ['67df'] }), ids)).toEqual([]);
    expect(remarks(romOf('1002:ffff'), ids)).toEqual([]);
    expect(remarks(romOf('1002:699f'))).toEqual([]);
    expect(remarks(romOf('10de:67df'), ids)).toMatchObject([
      {
        code: 'rom-of-other-card',
        message: "./gpu.rom is the ROM of 10de:67df, but 'gpu' is 1002:67df and 1002:aaf0",
      },
    ]);
  });

  test('is compared to the first function in the facts', () => {
    const pci = [
      { address: '0b:00.0', id: '1002:67df' },
      { address: '0b:00.1', id: '1002:aaf0' },
    ];
    expect(remarks(romOf('1002:67df'), '', pci)).toEqual([]);
    expect(remarks(romOf('1002:699f', '1002:699f'), '', pci)).toMatchObject([
      { code: 'rom-of-other-card', message: "./gpu.rom is the ROM of 1002:699f, but 'gpu' is 1002:67df" },
    ]);
    expect(remarks(romOf('1002:aaf0'), '', pci)).toHaveLength(1);
  });

  test('is for many models of an integrated GPU', () => {
    const igpu = (vendor: string) =>
      compileTexts({
        'host.yaml': `${host}devices: { gpu: { functions: ["00:02.0"], ids: ["8086:a780"], igd: on, rom: { file: ./gpu.rom } } }\n${guest('devices: [gpu]')}`,
        'gpu.rom': romOf(`${vendor}:0406`),
      }).diagnostics.map(({ code }) => code);
    expect(igpu('8086')).toEqual([]);
    expect(igpu('1002')).toEqual(['rom-of-other-card']);
  });

  test('does not matter if the guest does not see it', () => {
    expect(codesOf(spec('file: ./gpu.rom, bar: off'), { 'gpu.rom': noise(64) })).toEqual(['rom-off-with-file']);
  });
});
