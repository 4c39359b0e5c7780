/**
 * What is open, tried by those to whom it is open: users of the host at the display of a guest, and a guest at a share.
 * libvirt and QEMU are those of the lab. The guest has the lab's kernel and a program that uses the share as its root.
 */
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileSpec } from '../support/compile.ts';
import { libvirtd } from '../support/libvirtd.ts';

const script = (name: string): string => fileURLToPath(new URL(`../support/${name}`, import.meta.url));
const small = 'type: qemu, memory: 256MiB, firmware: { type: bios, secureBoot: off, tpm: off }, agent: off, rng: off';

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'vfioc-openings-'));
  chmodSync(folder, 0o755);
  return folder;
};

/** Writes the domains of a spec into a folder, in which a script starts them. */
function writeDomains(folder: string, spec: string, ...guests: readonly string[]): void {
  const { files } = compileSpec(spec);
  for (const guest of guests) writeFileSync(join(folder, `${guest}.xml`), String(files?.get(`domains/${guest}.xml`)));
}

const trees = ['trixie', 'sid'].map((name) => ({ name, daemon: libvirtd(name) }));

describe.each(trees)('the displays of guests in $name', ({ name: tree, daemon }) => {
  test.skipIf(!daemon.available && !process.env.CI)(`libvirtd of ${tree}: ${daemon.reason}`, () => {
    expect(daemon.available, daemon.reason).toBe(true);
  });

  const spec = `vms:
  address: { ${small}, display: { spice: on } }
  own: { ${small}, display: { spice: { listen: socket } } }
`;
  const folder = newFolder();
  writeDomains(folder, spec, 'address', 'own');
  afterAll(() => rmSync(folder, { recursive: true }));

  test.skipIf(!daemon.available)(
    'on loopback let every user in, and with a socket none but root',
    () => {
      const { status, stderr } = daemon.run([script('display-guests.sh'), folder]);
      expect(stderr).toBe('');
      expect(status).toBe(0);
      const seen = (name: string): string[] =>
        readFileSync(join(folder, `${name}.seen`), 'utf8')
          .trim()
          .split('\n');
      expect(seen('address')).toEqual(['nobody connected', 'root connected', 'ports 1']);
      expect(seen('own')).toEqual(['nobody refused', 'root connected', 'ports 0']);
    },
    120_000,
  );
});

/** The first program of the guest. It is root, and tries what a taken-over guest would. */
const init = `#!/bin/busybox sh
b=/bin/busybox
$b mkdir /mnt
$b mount -t virtiofs s /mnt && echo mounted
$b cat /mnt/secret && echo read
echo x >/mnt/made && echo made
{ echo x >/mnt/closed/made; } && echo changed
$b cp $b /mnt/open/program && $b chmod 4755 /mnt/open/program && echo program
$b poweroff -f
`;

describe('a share', () => {
  const { daemon } = trees[0] as (typeof trees)[number];
  const folders = new Map<string, string>();

  const boot = [
    '<os><kernel>/boot/guest-kernel</kernel><initrd>/boot/guest-initrd</initrd><cmdline>console=ttyS0 quiet panic=1</cmdline></os>',
    "<devices><serial type='file'><source path='FOLDER/serial'/><target port='0'/></serial></devices>",
  ].join('');

  beforeAll(() => {
    for (const [name, user] of [
      ['root', ''],
      ['alex', ', user: alex'],
    ] as const) {
      const folder = newFolder();
      folders.set(name, folder);
      const xml = JSON.stringify(`<domain>${boot.replace('FOLDER', folder)}</domain>`);
      const shares = `shares: { s: { path: ${folder}/share${user} } }, display: { spice: on, usbRedirection: 0 }`;
      writeDomains(folder, `vms: { g: { ${small}, ${shares}, xml: ${xml} } }\n`, 'g');
      writeFileSync(join(folder, 'init'), init);
      cpSync('src/assets/serve-share.sh', join(folder, 'server'));
      for (const [path, mode] of [
        ['share', 0o777],
        ['share/open', 0o777],
        ['share/closed', 0o755],
      ] as const) {
        mkdirSync(join(folder, path));
        chmodSync(join(folder, path), mode);
      }
      writeFileSync(join(folder, 'share/secret'), 'secret\n', { mode: 0o600 });
      if (!daemon.available) continue;
      const { status, stderr } = daemon.run([script('share-guest.sh'), folder], { timeout: 200 });
      expect(stderr).toBe('');
      expect(status).toBe(0);
    }
  }, 420_000);
  afterAll(() => {
    for (const folder of folders.values()) rmSync(folder, { recursive: true });
  });

  const lines = (name: string, file: string): string[] =>
    readFileSync(join(folders.get(name) ?? '', file), 'utf8')
      .replaceAll('\r', '')
      .trim()
      .split('\n');
  /** What the guest could do. */
  const done = (name: string): string[] =>
    lines(name, 'serial').filter((line) => /^(?:mounted|read|made|changed|program)$/.test(line));

  test.skipIf(!daemon.available)('gives the guest what root may do, and a program that every user runs as root', () => {
    expect(lines('root', 'servers')).toEqual(['0']);
    expect(done('root')).toEqual(['mounted', 'read', 'made', 'changed', 'program']);
    expect(lines('root', 'owners')).toContain('open/program 0:0 4755');
    expect(lines('root', 'owners')).toContain('closed/made 0:0 644');
  });

  test.skipIf(!daemon.available)('of a user gives it what that user may do', () => {
    expect(lines('alex', 'servers')).toEqual(['1000']);
    expect(done('alex')).toEqual(['mounted', 'made', 'program']);
    expect(lines('alex', 'owners')).toEqual([
      'closed 0:0 755',
      'made 1000:1000 644',
      'open 0:0 777',
      'open/program 1000:1000 4755',
      'secret 0:0 600',
    ]);
  });
});
