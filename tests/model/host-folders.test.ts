/** Directories that hold the host itself. */
import { expect, test } from 'vitest';
import { holdingsOf, usersFolderOf } from '../../src/model/host-folders.ts';

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

test.each(['/etc', '/nix', '/boot', '/root', '/dev'])('as a user, %s cannot be changed', (path) => {
  expect(holdingsOf(path, false)).toBeUndefined();
});

test.each(['/', '/home', '/home/alex'])('as a user, %s can', (path) => {
  expect(holdingsOf(path, false)).toBeDefined();
});

test.each([
  ['/home/alex/pw', '/home/alex'],
  ['/tmp/a/pw', '/tmp'],
  ['/run/secrets/../user/1000/pw', '/run/user/1000'],
  ['/dev/shm/pw', '/dev/shm'],
  ['/home/pw', undefined],
  ['/run/secrets/pw', undefined],
  ['/tmpfiles/pw', undefined],
])('the folder of a user on the way to %s', (path, folder) => {
  expect(usersFolderOf(path)).toBe(folder);
});
