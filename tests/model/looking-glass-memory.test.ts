import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPowerOfTwo, lookingGlassMemory } from '../../src/model/looking-glass-memory.ts';
import { mebibyte, parseResolution } from '../../src/values/quantity.ts';

const mode = (text: string) => {
  const result = parseResolution(text);
  if ('problem' in result) throw new Error(result.problem);
  return result.value;
};

/** MiB, by the formulas of the two releases: up to B7 without and with HDR, and after B7. */
const table: readonly (readonly [string, number, number, number])[] = [
  ['1920x1080', 32, 64, 32],
  ['1920x1200', 32, 64, 32],
  ['2560x1080', 32, 64, 64],
  ['2560x1440', 64, 128, 64],
  ['3440x1440', 64, 128, 64],
  ['3840x1600', 64, 128, 128],
  ['3840x2160', 128, 256, 128],
  ['5120x1440', 128, 128, 128],
  ['5120x2880', 128, 256, 256],
];

describe('the shared memory of Looking Glass', () => {
  test.each(table)('%s takes %i MiB, %i with HDR, %i after B7', (text, sdr, hdr, idd) => {
    expect(lookingGlassMemory(mode(text), false, 'b7')).toBe(sdr * mebibyte);
    expect(lookingGlassMemory(mode(text), true, 'b7')).toBe(hdr * mebibyte);
    expect(lookingGlassMemory(mode(text), false, 'idd')).toBe(idd * mebibyte);
    expect(lookingGlassMemory(mode(text), true, 'idd')).toBe(idd * mebibyte);
  });

  test('is a power of two that holds the frames and less than twice the needed size', () => {
    const side = fc.integer({ min: 320, max: 16384 });
    fc.assert(
      fc.property(side, side, fc.boolean(), fc.constantFrom('b7', 'idd'), (width, height, hdr, version) => {
        const bytes = lookingGlassMemory({ width, height }, hdr, version as 'b7' | 'idd');
        const frames = width * height * 4 * (version === 'b7' ? (hdr ? 4 : 2) : 3);
        expect(isPowerOfTwo(bytes)).toBe(true);
        expect(bytes).toBeGreaterThan(frames);
        expect(bytes / 2).toBeLessThan(frames + height * 768 + 10 * mebibyte);
      }),
    );
  });
});
