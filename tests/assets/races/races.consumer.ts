/**
 * Programs of root that work in folders of users, attacked by a user while they run. Each of these attacks was won
 * against earlier versions, which checked a path and then used it, and none of them may ever be. VFIOC_RACES=1000 tries
 * each a thousand times.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import sharedFile from '../../../src/assets/shared-file.sh';
import sharedMemory from '../../../src/assets/shared-memory.sh';
import { withParts } from '../../../src/assets/with-parts.ts';
import { type Consumer, describeWith } from '../../support/consumers.ts';

const local = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const createDisks = local('../../../src/assets/create-disks.sh');
const tries = Number(process.env.VFIOC_RACES ?? 12);
const timeout = tries * 5_000;

const root = 0;
const nobody = 65534;

/** Takes long enough to be attacked while it runs. */
const slowQemuImg = `#!/bin/bash
sleep 0.05
truncate --size="\${*: -1}" -- "\${*: -2:1}"
`;

interface Attack {
  readonly attack: 'exchange' | 'lead' | 'link' | 'keep';
  /** The folder in which the attacker acts. */
  readonly owner: number;
  readonly mode: number;
  /** What the attacker exchanges in it, if it has a known name. */
  readonly name: string;
}

const suite = (bash: Consumer): void => {
  let work = '';
  const at = (...names: readonly string[]): string => join(work, ...names);

  beforeEach(() => {
    work = mkdtempSync(join(tmpdir(), 'vfioc-races-'));
    chmodSync(work, 0o755);
    mkdirSync(at('bin'));
    writeFileSync(at('bin/qemu-img'), slowQemuImg, { mode: 0o755 });
    writeFileSync(at('shared-memory'), withParts(sharedMemory, sharedFile));
    // The attacker cannot read every checkout.
    copyFileSync(local('attacker.mjs'), at('attacker.mjs'));
    chmodSync(at('attacker.mjs'), 0o644);
  });
  afterEach(() => rmSync(work, { recursive: true, force: true }));

  /** Runs a program again and again under attack: what rounds.sh and the attacker say. */
  async function race(
    { attack, owner, mode, name }: Attack,
    file: string,
    good: string,
    program: readonly string[],
  ): Promise<{ rounds: string; attacker: Set<string> }> {
    mkdirSync(at('folder'));
    chownSync(at('folder'), owner, owner);
    chmodSync(at('folder'), mode);
    const call = [at('attacker.mjs'), attack, at('folder'), name, at('secret'), at('roots')];
    const attacker = spawn(process.execPath, call, { uid: nobody, gid: nobody, stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    let rounds = '';
    attacker.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    try {
      await once(attacker.stdout, 'data');
      const about = [String(tries), file, at('secret'), at('roots'), good];
      const env = ['env', `PATH=${at('bin')}:/usr/bin:/bin`];
      const words = [local('rounds.sh'), ...about, ...env, 'bash', ...program];
      rounds = bash.run(words, { timeout: timeout / 1000 }).stdout;
    } finally {
      attacker.kill('SIGKILL');
      await once(attacker, 'close');
    }
    return { rounds, attacker: new Set(said.trim().split('\n')) };
  }

  test.each<[string, Attack, string]>([
    ['in a folder of the user', { attack: 'exchange', owner: nobody, mode: 0o755, name: '' }, 'disk.raw'],
    ['in a folder where everyone may rename', { attack: 'exchange', owner: root, mode: 0o777, name: '' }, 'disk.raw'],
    ['below a folder of the user', { attack: 'lead', owner: nobody, mode: 0o755, name: 'vms' }, 'vms/disk.raw'],
    ['below a folder like /tmp', { attack: 'lead', owner: root, mode: 0o1777, name: 'vms' }, 'vms/disk.raw'],
  ])(
    'a disk image %s gives nobody a file of root',
    async (_title, attack, name) => {
      const file = at('folder', name);
      const said = await race(attack, file, '', [createDisks, 'nobody:nogroup', file, 'raw', '1048576']);
      expect(said.rounds).toMatch(/^0 won, /);
      expect([...said.attacker]).toEqual(['ready', 'tried']);
    },
    timeout,
  );

  test.each(['link', 'keep'] as const)(
    'shared memory is a file that nobody else has (%s)',
    async (attack) => {
      const file = at('folder/looking-glass');
      const words = [at('shared-memory'), file, '4096', 'root', 'kvm'];
      const where = { attack, owner: root, mode: 0o1777, name: 'looking-glass' };
      const said = await race(where, file, 'root:kvm 660 1 4096', words);
      expect(said.rounds).toBe(`0 won, ${tries} made\n`);
      expect([...said.attacker]).toEqual(['ready', 'tried']);
    },
    timeout,
  );
};

describeWith('bash', 'programs of root in folders of users', suite, { tree: 'trixie' });
