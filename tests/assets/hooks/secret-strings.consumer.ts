/** Secrets that QEMU reads at its start: what it gets, and what is refused. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { hookScript } from '../../../src/compile/hooks.ts';
import { describeWith } from '../../support/consumers.ts';
import { amd } from './cards.ts';
import { Machine } from './machine.ts';

const user = process.getuid?.() === 0 ? 'nobody' : userInfo().username;
const credential = 'io.systemd.credential:passwd.hashed-password.root=$6$salt$&<"\'\\, ü';

describeWith('bash', 'OEM strings from files', () => {
  let machine: Machine;
  afterEach(() => machine.remove());

  /** Runs the hook before the start of a guest with these files. */
  function start(...contents: (string | Uint8Array | undefined)[]) {
    machine = new Machine(amd);
    const files = contents.map((content, index) => {
      const path = join(machine.path, `secret-${index}`);
      if (content !== undefined) writeFileSync(path, content);
      return path;
    });
    const script = hookScript([{ kind: 'hook', vm: 'win, 11', step: 'secret-strings', arguments: [user, ...files] }]);
    return machine.hook(script, ['win, 11', 'prepare', 'begin', '-']);
  }

  test('are copied for the user of QEMU alone, without the line break at the end, and removed after the guest', () => {
    expect(start(`${credential}\n`, 'second')).toMatchObject({ status: 0, stderr: '' });
    const copies = join(machine.path, 'run-secrets/win, 11');
    expect(readdirSync(copies)).toEqual(['0', '1']);
    expect(readFileSync(join(copies, '0'), 'utf8')).toBe(credential);
    expect(readFileSync(join(copies, '1'), 'utf8')).toBe('second');
    expect(statSync(join(copies, '0')).mode & 0o777).toBe(0o400);
    expect(statSync(copies).mode & 0o777).toBe(0o711);
    const script = hookScript([{ kind: 'hook', vm: 'win, 11', step: 'secret-strings', arguments: [] }]);
    expect(machine.hook(script, ['win, 11', 'release', 'end', '-'])).toMatchObject({ status: 0, stderr: '' });
    // The folder stays: another guest may be about to use it.
    expect(readdirSync(join(machine.path, 'run-secrets'))).toEqual([]);
  });

  test.each([
    ['a missing file', undefined, /secret-0 does not exist/],
    ['an empty file', '', /secret-0 is empty/],
    ['a file with only a line break', '\n', /secret-0 is empty/],
    ['a NUL byte', 'hunter2\0', /secret-0 contains a NUL byte/],
    ['several lines', 'hunter2\nhunter2\n', /secret-0 has more than one line/],
    ['a control character', 'hunter2\u001b', /secret-0 has more than one line, or contains a control character/],
    ['more than SMBIOS can hold', 'hunter2'.repeat(10_000), /secret-0 has more than 61440 bytes/],
  ])('are refused, without printing the secret: %s', (_name, content, says) => {
    const { status, stderr, calls } = start(content);
    expect(status).toBe(1);
    expect(stderr).toMatch(says);
    expect(`${stderr}${calls.join()}`).not.toContain('hunter2');
    expect(readdirSync(join(machine.path, 'run-secrets'))).toEqual([]);
  });
});
