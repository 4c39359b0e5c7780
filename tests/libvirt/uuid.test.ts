import { describe, expect, test } from 'vitest';
import { macFrom, numberFrom, uuidFrom } from '../../src/libvirt/uuid.ts';

describe('identity from names', () => {
  test('is a version 5 UUID, the same in every run', () => {
    expect(uuidFrom('workstation', 'win11')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(uuidFrom('workstation', 'win11')).toBe('d2e06024-09c3-5db3-b344-e083b6265466');
  });

  test('is a MAC address with the prefix of QEMU, the same in every run', () => {
    expect(macFrom('workstation', 'win11', 'lan')).toBe('52:54:00:39:2d:34');
  });

  test('distinguishes names, wherever one ends', () => {
    expect(uuidFrom('ab', 'c')).not.toBe(uuidFrom('a', 'bc'));
    expect(macFrom('ab', 'c')).not.toBe(macFrom('a', 'bc'));
  });

  test('distributes numbers over the whole range', () => {
    const seen = new Set(Array.from({ length: 400 }, (_, index) => numberFrom(40, 'disk', `d${index}`)));
    expect([...seen].sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, index) => index));
  });
});
