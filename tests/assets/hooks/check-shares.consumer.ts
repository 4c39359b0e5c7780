/** The folders on the way to a share that virtiofsd serves as root. */
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeWith } from '../../support/consumers.ts';

const step = new URL('../../../src/assets/hooks/check-shares.sh', import.meta.url).pathname;
const nobody = 65534;

describeWith('bash', 'the way to a share', () => {
  let folder: string;
  const at = (...names: readonly string[]): string => join(folder, ...names);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'vfioc-way-'));
    chmodSync(folder, 0o755);
    for (const name of ['root/games', 'theirs/games', 'tmp']) mkdirSync(at(name), { recursive: true });
    chownSync(at('theirs'), nobody, nobody);
    chmodSync(at('tmp'), 0o1777);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const check = (users: string, path: string): string => {
    const script = `refuse() { echo "$1"; exit 1; }; source "$0"; set -euo pipefail; do_check_shares "$@"`;
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script, step, users, path], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(stdout === '' ? 0 : 1);
    return stdout;
  };

  test.each(['root/games', 'root/../root//games/.', 'theirs'])('%s is safe', (path) => {
    expect(check('alex', `${folder}/${path}`)).toBe('');
  });

  test('may lead through a folder of a user with the rights of root', () => {
    expect(check('alex,nobody', at('theirs/games'))).toBe('');
  });

  test('may not lead through a folder of another user, also by a link of root', () => {
    symlinkSync('../theirs/games', at('root/link'));
    for (const path of ['theirs/games', 'root/link']) {
      expect(check('alex', at(path))).toContain(
        `the share ${at(path)} can be exchanged by nobody, who owns ${at('theirs')}, and`,
      );
    }
  });

  test('may not be a folder of another user in one like /tmp, nor a link there', () => {
    mkdirSync(at('tmp/games'));
    expect(check('alex', at('tmp/games'))).toBe('');
    chownSync(at('tmp/games'), nobody, nobody);
    expect(check('alex', at('tmp/games'))).toContain(`by nobody, who owns ${at('tmp/games')} in ${at('tmp')},`);
  });

  test.each([0o775, 0o757])('may not lead through a folder of mode %o', (mode) => {
    chmodSync(at('root'), mode);
    expect(check('alex', at('root/games'))).toContain(`by other users, who can write to ${at('root')},`);
  });

  test.each(['root/none', 'root/none/games'])('%s is refused, because it does not exist', (path) => {
    expect(check('alex', at(path))).toContain(`because ${at('root/none')} does not exist`);
  });

  test('has an end, also if a link leads to itself', () => {
    symlinkSync(at('root/loop'), at('root/loop'));
    expect(check('alex', at('root/loop'))).toContain('too many links');
    symlinkSync(dirname(at('root')), at('root/up'));
    expect(check('alex', at('root/up/root/games'))).toBe('');
  });
});
