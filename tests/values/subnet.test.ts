import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  netmask,
  overlaps,
  parseIpv4,
  parseSubnet,
  printIpv4,
  printSubnet,
  subnetSize,
} from '../../src/values/subnet.ts';

const subnet = (text: string) => {
  const result = parseSubnet(text);
  if ('problem' in result) throw new Error(result.problem);
  return result.value;
};

describe('subnets', () => {
  test('are parsed and printed', () => {
    const one = subnet('192.168.150.0/24');
    expect(printSubnet(one)).toBe('192.168.150.0/24');
    expect(netmask(one)).toBe('255.255.255.0');
    expect(subnetSize(one)).toBe(256);
    expect(netmask(subnet('10.0.0.0/17'))).toBe('255.255.128.0');
  });

  test.each([
    ['192.168.150.1/24', /: use 192\.168\.150\.0\/24$/],
    ['192.168.150.0', /^invalid subnet '192\.168\.150\.0': use/],
    ['192.168.300.0/24', /^invalid subnet '192\.168\.300\.0\/24': use/],
    ['10.0.0.0/8', /between 16 and 29/],
    ['10.0.0.0/30', /between 16 and 29/],
  ])('%s is refused', (text, why) => {
    expect(parseSubnet(text)).toEqual({ problem: expect.stringMatching(why) });
  });

  test('overlap if one contains an address of the other', () => {
    expect(overlaps(subnet('10.64.0.0/16'), subnet('10.64.7.0/24'))).toBe(true);
    expect(overlaps(subnet('10.64.6.0/24'), subnet('10.64.7.0/24'))).toBe(false);
  });

  test('a printed address is parsed back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (number) => {
        expect(parseIpv4(printIpv4(number))).toBe(number);
      }),
    );
  });
});
