/** The key of libvirt's secrets: moved away if the host cannot decrypt it, and left alone otherwise. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeWith } from '../support/consumers.ts';

const script = new URL('../../src/assets/secrets-key.sh', import.meta.url).pathname;

describeWith('bash', "the key of libvirt's secrets", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'vfioc-secrets-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Runs the script on a host whose systemd-creds runs `creds`. */
  const run = (creds: string) => {
    const program = join(folder, 'systemd-creds');
    writeFileSync(program, `#!/bin/sh\necho "$@" >>"${folder}/call"\n${creds}\n`);
    chmodSync(program, 0o755);
    return spawnSync('bash', [script, join(folder, 'key')], {
      encoding: 'utf8',
      env: { PATH: `${folder}:${process.env.PATH}`, VFIOC_PAUSE: '0' },
    });
  };
  const files = () => readdirSync(folder).filter((name) => name.startsWith('key'));

  test('is left alone if it can be decrypted, and is not printed', () => {
    writeFileSync(join(folder, 'key'), 'sealed');
    expect(run('echo the key itself')).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(files()).toEqual(['key']);
    expect(readFileSync(join(folder, 'call'), 'utf8')).toMatch(/^decrypt --name=secrets-encryption-key \S+\/key -\n$/);
  });

  test('is moved away if it cannot be decrypted, with the reason', () => {
    writeFileSync(join(folder, 'key'), 'sealed');
    const { status, stdout } = run('echo "Failed to decrypt: no such key" >&2; exit 1');
    expect(status).toBe(0);
    expect(stdout).toContain('Failed to decrypt: no such key');
    expect(files()).toEqual(['key.unreadable']);
    expect(readFileSync(join(folder, 'key.unreadable'), 'utf8')).toBe('sealed');
  });

  test('is left alone if it can be decrypted later', () => {
    writeFileSync(join(folder, 'key'), 'sealed');
    expect(run(`[ "$(wc -l <"${folder}/call")" -ge 3 ]`)).toMatchObject({ status: 0, stdout: '' });
    expect(files()).toEqual(['key']);
  });

  test('never replaces one that was moved away before', () => {
    for (const text of ['first', 'second', 'third']) {
      writeFileSync(join(folder, 'key'), text);
      expect(run('exit 1').status).toBe(0);
    }
    const names = ['key.unreadable', 'key.unreadable-2', 'key.unreadable-3'];
    expect(files().sort()).toEqual(names);
    expect(names.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['first', 'second', 'third']);
  });

  test('is moved away with a reason that no terminal takes for commands', () => {
    writeFileSync(join(folder, 'key'), 'sealed');
    expect(run(`printf 'a\\033]0;b\\nc' >&2; exit 1`).stdout).toContain('(a?]0;b; c)');
  });

  test('is not decrypted if there is none', () => {
    expect(run('exit 1')).toMatchObject({ status: 0, stdout: '' });
    expect(readdirSync(folder)).toEqual(['systemd-creds']);
  });
});
