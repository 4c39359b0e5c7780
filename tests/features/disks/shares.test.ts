/** Directories of the host that a guest can mount. */
import { expect, test } from 'vitest';
import { child } from '../../../src/libvirt/xml.ts';
import { codesOf, guest, moduleOf } from '../../support/compile.ts';
import { at, devicesOfKind, domainOf } from '../../support/guest-domain.ts';

test('a share is a directory under its name', () => {
  const [share] = devicesOfKind(domainOf(guest('shares: { games: { path: /srv/games } }')), 'filesystem');
  expect(share && at(share, 'driver')?.attributes).toEqual({ type: 'virtiofs' });
  expect(share && at(share, 'source')?.attributes).toEqual({ dir: '/srv/games' });
  expect(share && at(share, 'target')?.attributes).toEqual({ dir: 'games' });
});

test('a share is read-only only if it is set', () => {
  const readOnly = (more: string): boolean[] =>
    devicesOfKind(domainOf(guest(`shares: { games: { path: /srv/games${more} } }`)), 'filesystem').map(
      (share) => child(share, 'readonly') !== undefined,
    );
  expect(readOnly(', readOnly: on')).toEqual([true]);
  expect(readOnly('')).toEqual([false]);
});

test('shares make the memory shareable, and add their server', () => {
  const spec = guest('shares: { games: { path: /srv/games } }');
  expect(at(domainOf(spec), 'memoryBacking/access')?.attributes.mode).toBe('shared');
  expect(moduleOf(spec)).toContain('vhostUserPackages = [ pkgs.virtiofsd ]');
});

test('a guest without shares has no directory and needs no server', () => {
  expect(devicesOfKind(domainOf(guest()), 'filesystem')).toEqual([]);
  expect(moduleOf(guest())).not.toContain('virtiofsd');
});

test('a name has at most 36 characters', () => {
  const share = (length: number): string[] => codesOf(guest(`shares: { ${'a'.repeat(length)}: { path: /srv/games } }`));
  expect(share(36)).toEqual([]);
  expect(share(37)).toEqual(['share-name-too-long']);
});
