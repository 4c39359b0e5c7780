/** lab/tree.sh that is interrupted while the machine's own directories are mounted in the new tree. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { describeWith } from '../support/consumers.ts';

const script = resolve('lab/tree.sh');

/** Stands in for mmdebstrap: mounts a directory of this machine in the tree, and waits until it is told to go on. */
const standIn = `#!/bin/bash
set -e
for root; do :; done
mkdir -p "$root/dev/shm" "$root/etc" "$root/var/lib/apt/lists" "$root/var/cache/apt"
mount --bind "$HERE/shm" "$root/dev/shm"
(setsid sleep 600 &)
echo "$BASHPID" >"$HERE/started"
while [[ ! -e $HERE/go ]]; do sleep 0.1; done
umount "$root/dev/shm"
`;

async function until(what: () => boolean): Promise<void> {
  for (let tries = 0; !what(); tries += 1) {
    if (tries > 600) throw new Error('it did not happen');
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** A folder with a stand-in, and a directory with a file that must survive. */
function folder(more: Readonly<Record<string, string>> = {}): { here: string; start: () => ChildProcess } {
  const here = mkdtempSync(join(tmpdir(), 'vfioc-tree-'));
  onTestFinished(() => rmSync(here, { recursive: true, force: true }));
  for (const path of ['bin', 'shm']) mkdirSync(join(here, path));
  writeFileSync(join(here, 'bin/mmdebstrap'), standIn);
  chmodSync(join(here, 'bin/mmdebstrap'), 0o755);
  writeFileSync(join(here, 'shm/precious'), 'precious');
  const path = `${here}/bin:${process.env.PATH}`;
  const env = { ...process.env, ...more, HERE: here, PATH: path, VFIOC_CACHE: join(here, 'cache') };
  // In a mount namespace, so that a script that fails here does not harm the machine.
  const words = ['--mount', '--propagation', 'private', '--', 'bash', script, 'trixie'];
  const start = (): ChildProcess => {
    const child = spawn('unshare', words, { env, detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
    onTestFinished(() => {
      spawnSync('kill', ['-KILL', '--', `-${child.pid}`]);
    });
    return child;
  };
  return { here, start };
}

/** The processes that have the stand-in's folder in their environment. */
const processes = (here: string): string[] =>
  readdirSync('/proc').filter((id) => {
    try {
      return /^\d+$/.test(id) && readFileSync(`/proc/${id}/environ`, 'latin1').includes(`HERE=${here}\0`);
    } catch {
      return false;
    }
  });

describeWith('unshare', 'lab/tree.sh', () => {
  test.each([
    { signal: 'SIGINT', group: true },
    { signal: 'SIGINT', group: false },
    { signal: 'SIGTERM', group: true },
    { signal: 'SIGTERM', group: false },
    { signal: 'SIGHUP', group: true },
    { signal: 'SIGKILL', group: true },
    { signal: 'SIGKILL', group: false },
  ] as const)('$signal (to its group: $group) removes nothing that is mounted, and ends everything', async (how) => {
    const { here, start } = folder();
    const child = start();
    await until(() => existsSync(join(here, 'started')));
    const ended = new Promise((done) => child.on('exit', done));
    process.kill(how.group ? -Number(child.pid) : Number(child.pid), how.signal);
    await ended;
    expect(readdirSync(join(here, 'shm'))).toEqual(['precious']);
    await until(() => processes(here).length === 0);
    const trees = join(here, 'cache/trees');
    // Only a script that is killed cannot remove its folder.
    if (how.signal !== 'SIGKILL') expect(readdirSync(trees).sort()).toEqual(['.trixie.lock', 'trixie.log']);

    // The next run builds the tree, and removes what was left.
    writeFileSync(join(here, 'go'), '');
    const next = start();
    let said = '';
    next.stdout?.on('data', (data) => {
      said += data;
    });
    expect(await new Promise((done) => next.on('close', done))).toBe(0);
    expect(said).toBe(`${trees}/trixie\n`);
    expect(readdirSync(trees).sort()).toEqual(['.trixie.lock', 'trixie', 'trixie.log']);
    expect(readdirSync(join(here, 'shm'))).toEqual(['precious']);
  });

  test('builds in namespaces of its own, whatever the environment says, and stamps a tree that is on the disk', async () => {
    const { here, start } = folder({ VFIOC_LAB_BUILD: '1' });
    writeFileSync(join(here, 'go'), '');
    const sync = `#!/bin/bash\necho "$*" "$(ls "\${@: -1}/etc")" "$(readlink /proc/self/ns/pid)" >>"$HERE/synced"\n`;
    writeFileSync(join(here, 'bin/sync'), sync, { mode: 0o755 });
    const child = start();
    expect(await new Promise((done) => child.on('close', done))).toBe(0);
    const [said = '', ...more] = readFileSync(join(here, 'synced'), 'utf8').trim().split('\n');
    expect(more).toEqual([]);
    expect(said).toMatch(/^-f \S+\/cache\/trees\/\.trixie\.\S{6}\/root {2}pid:\[\d+\]$/);
    expect(said).not.toContain(readlinkSync('/proc/self/ns/pid'));
    expect(existsSync(join(here, 'cache/trees/trixie/etc/vfioc-lab'))).toBe(true);
  });
});
