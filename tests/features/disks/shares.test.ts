/** Directories of the host that a guest can mount. */
import { expect, test } from 'vitest';
import { child } from '../../../src/libvirt/xml.ts';
import { codesOf, compileSpec, guest, moduleOf } from '../../support/compile.ts';
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

test('a directory of the host is reported, also if it is read-only, and a home also if a user serves it', () => {
  const codes = (share: string): string[] => codesOf(guest(`shares: { all: { ${share} } }`));
  for (const path of ['/', '/etc', '/nix', '/home', '/home/alex', '/root', '/boot', '/var']) {
    expect(codes(`path: ${path}`)).toEqual(['share-of-host']);
  }
  expect(codes('path: /etc, readOnly: on')).toEqual(['share-of-host']);
  expect(codes('path: /home/alex, user: alex')).toEqual(['share-of-host']);
  expect(codes('path: /home/alex/games')).toEqual([]);
  expect(codes('path: /, user: alex')).toEqual(['share-of-host']);
  expect(codes('path: /etc, user: alex')).toEqual([]);
  expect(codes('path: /etc, user: root')).toEqual(['share-of-host']);
});

test('a share is served as root, or by the program of its user', () => {
  const spec = guest(
    'shares: { a: { path: /srv/a, user: alex }, b: { path: /srv/b, user: alex }, c: { path: /srv/c } }',
  );
  const binaries = devicesOfKind(domainOf(spec), 'filesystem').map((share) => at(share, 'binary')?.attributes.path);
  expect(binaries).toEqual(['/etc/vfioc/shares/alex', '/etc/vfioc/shares/alex', undefined]);
  const text = moduleOf(spec);
  expect(text.match(/"vfioc\/shares\/alex"/g)).toHaveLength(1);
  expect(text).toContain('pkgs.util-linux');
  expect(text).toContain('assertion = config.security.allowUserNamespaces;');
  expect(compileSpec(spec).files?.has('programs/serve-share.sh')).toBe(true);
  const plain = guest('shares: { c: { path: /srv/c } }');
  expect(compileSpec(plain).files?.has('programs/serve-share.sh')).toBe(false);
  expect(moduleOf(plain)).not.toContain('vfioc/shares');
});

test('a name has at most 36 characters', () => {
  const share = (length: number): string[] => codesOf(guest(`shares: { ${'a'.repeat(length)}: { path: /srv/games } }`));
  expect(share(36)).toEqual([]);
  expect(share(37)).toEqual(['share-name-too-long']);
});

test('the user of a share need not be in host.users, but the system must declare them', () => {
  const spec = guest('shares: { a: { path: /srv/a, user: nobody-else }, b: { path: /srv/b, user: root } }');
  expect(codesOf(spec)).toEqual([]);
  expect(moduleOf(spec)).toContain("the user 'nobody-else', who serves a share, is not declared");
  expect(moduleOf(spec)).not.toContain("the user 'root'");
});

test('a guest with shares of root starts only if nobody else can exchange them', () => {
  const step = (shares: string): string | undefined =>
    /step .?check-shares.*/.exec(moduleOf(guest(`shares: { ${shares} }`)))?.[0];
  expect(step('a: { path: /srv/a }, b: { path: /srv/b, user: alex }')).toBe('step check-shares alex /srv/a');
  expect(step('b: { path: /srv/b, user: alex }')).toBe(undefined);
});

test('a share in the home of somebody who is not root is reported', () => {
  const codes = (share: string): string[] => codesOf(guest(`shares: { all: { ${share} } }`));
  expect(codes('path: /home/mallory/games')).toEqual(['share-exchangeable']);
  expect(codes('path: /home/mallory/games, user: alex')).toEqual([]);
  expect(codes('path: /home/alex/games')).toEqual([]);
});
