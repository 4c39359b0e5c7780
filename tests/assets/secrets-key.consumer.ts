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
    writeFileSync(program, `#!/bin/sh\necho "$@" >"${folder}/call"\n${creds}\n`);
    chmodSync(program, 0o755);
    return spawnSync('bash', [script, join(folder, 'key')], {
      encoding: 'utf8',
      env: { PATH: `${folder}:${process.env.PATH}` },
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

  test('is not decrypted if there is none', () => {
    expect(run('exit 1')).toMatchObject({ status: 0, stdout: '' });
    expect(readdirSync(folder)).toEqual(['systemd-creds']);
  });
});
