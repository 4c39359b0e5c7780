/** Directories that hold the host itself. */
import { expect, test } from 'vitest';
import { holdingsOf } from '../../src/model/host-folders.ts';

test.each([
  '/',
  '//',
  '/etc',
  '/etc/',
  '/etc/nixos',
  '/./etc',
  '/srv/../etc',
  '/nix',
  '/nix/store',
  '/home',
  '/home/alex',
  '/home/alex/',
  '/home/alex/.ssh',
  '/root',
  '/root/games',
  '/boot',
  '/var',
  '/var/lib',
  '/run/secrets/vnc',
  '/dev',
])('%s', (path) => {
  expect(holdingsOf(path)).toBeDefined();
});

test.each([
  '/srv',
  '/srv/games',
  '/home/alex/games',
  '/home/alex/.local/share/Steam',
  '/var/lib/games',
  '/etcetera',
  '/mnt',
])('%s is data', (path) => {
  expect(holdingsOf(path)).toBeUndefined();
});
