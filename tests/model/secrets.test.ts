/** Texts that look like a secret. */
import { expect, test } from 'vitest';
import { secretIn } from '../../src/model/secrets.ts';

test.each([
  ['io.systemd.credential:passwd.hashed-password.root=$y$j9T$abc', 'passwd.hashed-password.root'],
  ['io.systemd.credential:motd=hello', 'motd'],
  ['io.systemd.credential.binary:key=aGVsbG8=', 'key'],
  ['admin-password=1234', 'admin-password'],
  ['root:$6$salt$hash', 'root'],
  ['API_KEY: x', 'API_KEY'],
  ['PRIVATE_KEY=x', 'PRIVATE_KEY'],
  ['private-key=x', 'private-key'],
  ['client_secret=x', 'client_secret'],
  ['accessToken=x', 'accessToken'],
])('%s', (text, name) => {
  expect(secretIn(text)).toBe(name);
});

test.each([
  'app:blue',
  'io.systemd.stub.kernel-cmdline-extra=quiet',
  'one',
  'a=1, b=2',
  'tokenizer=fast',
  'role=secretary',
])('%s is none', (text) => {
  expect(secretIn(text)).toBeUndefined();
});
