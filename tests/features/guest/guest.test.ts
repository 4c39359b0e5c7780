/** What every guest has, and the fields that identify it. */
import { describe, expect, test } from 'vitest';
import { attribute, child, text } from '../../../src/libvirt/xml.ts';
import { codesOf, compileSpec, guest } from '../../support/compile.ts';
import { at, devicesOfKind, domainOf } from '../../support/guest-domain.ts';

test('a guest has its title and its description, and none by default', () => {
  const written = (fields: string) =>
    ['title', 'description'].map((name) => child(domainOf(guest(fields)), name)?.children[0]);
  expect(written('title: Games, description: For games')).toEqual(['Games', 'For games']);
  expect(written('')).toEqual([undefined, undefined]);
});

test('a guest has no balloon and does not suspend, because its devices would not survive', () => {
  const domain = domainOf(guest());
  expect(devicesOfKind(domain, 'memballoon').map((one) => attribute(one, 'model'))).toEqual(['none']);
  expect(at(domain, 'pm/suspend-to-mem')?.attributes).toEqual({ enabled: 'no' });
  expect(at(domain, 'pm/suspend-to-disk')?.attributes).toEqual({ enabled: 'no' });
});

test('the clock and the osinfo id can be overridden', () => {
  const domain = domainOf(guest('guest: windows10, clock: utc, osinfo: http://microsoft.com/win/2k22'));
  expect(attribute(at(domain, 'clock') ?? domain, 'offset')).toBe('utc');
  expect(attribute(at(domain, 'metadata/libosinfo:libosinfo/libosinfo:os') ?? domain, 'id')).toBe(
    'http://microsoft.com/win/2k22',
  );
});

describe('the UUID', () => {
  test('is derived from the names of host and guest, and an explicit one is kept', () => {
    const uuid = (spec: string, name?: string) => text(child(domainOf(spec, name), 'uuid') ?? domainOf(spec, name));
    expect(uuid(guest(''))).toBe(uuid(guest('title: Other')));
    expect(uuid('vms: { a: { memory: 4GiB } }\n', 'a')).not.toBe(uuid('vms: { b: { memory: 4GiB } }\n', 'b'));
    const written = 'b8d2d9c9-4088-4288-b668-e12a9fb6d2bb';
    expect(uuid(guest(`uuid: ${written}`))).toBe(written);
  });

  test('is that of one guest', () => {
    const two = (a: string, b: string): string[] =>
      codesOf(`vms: { a: { memory: 4GiB, uuid: ${a} }, b: { memory: 4GiB, uuid: ${b} } }\n`);
    const [one, other] = ['b8d2d9c9-4088-4288-b668-e12a9fb6d2bb', '0f0f7f21-7c29-4be5-94b9-2f4d6b1d5f7a'];
    expect(two(one, other)).toEqual([]);
    expect(two(one, one)).toEqual(['uuid-twice']);
  });

  test.each(['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'])(
    'is not a placeholder: %s',
    (uuid) => {
      const [first, ...others] = compileSpec(guest(`uuid: ${uuid}`)).diagnostics;
      expect(first?.message).toMatch(/is a placeholder, not a UUID/);
      expect(others).toEqual([]);
    },
  );
});
