/** Option ROMs, as users dump them from their cards. */
import { expect, test } from 'vitest';
import { readRom } from '../../src/model/option-rom.ts';
import { joined, noise, romOf } from '../support/rom.ts';

const id = (text: string) => {
  const [vendor = '', device = ''] = text.split(':');
  return { vendor, device };
};

test('the ids of all images', () => {
  expect(readRom(romOf('1002:67df', '1002:aaaa'))).toEqual({
    before: 0,
    images: [{ ids: [id('1002:67df')] }, { ids: [id('1002:aaaa')] }],
  });
});

test('the device list of an image', () => {
  expect(readRom(romOf({ id: '10de:2786', list: ['2704', '2705'] })).images).toEqual([
    { ids: [id('10de:2786'), id('10de:2704'), id('10de:2705')] },
  ]);
});

test.each([1, 512, 1536, 40_001])('%i bytes before the ROM', (before) => {
  expect(readRom(joined(noise(before), romOf('10de:2786')))).toEqual({ before, images: [{ ids: [id('10de:2786')] }] });
});

test('a signature before the ROM that no data structure follows', () => {
  const header = Uint8Array.from([0x55, 0xaa, ...noise(62)]);
  expect(readRom(joined(header, romOf('10de:2786')))).toMatchObject({ before: 64 });
});

test('bytes that are no ROM, of any length', () => {
  for (const length of [0, 1, 2, 25, 26, 4096]) {
    expect(readRom(noise(length))).toEqual({ images: [], signature: false });
    const signed = Uint8Array.from([0x55, 0xaa, ...noise(length)]);
    expect(readRom(signed)).toEqual({ images: [], signature: true });
  }
});

test('a ROM that ends within its first image, or whose images do not end', () => {
  const rom = romOf('1002:67df', '1002:67df');
  expect(readRom(rom.subarray(0, 600)).images).toHaveLength(1);
  expect(readRom(rom.subarray(0, 0x40))).toEqual({ images: [], signature: true });
  const endless = rom.slice(0, 1024);
  new DataView(endless.buffer).setUint16(0x50, 0, true);
  expect(readRom(endless).images).toHaveLength(1);
});
