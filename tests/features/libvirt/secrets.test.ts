/** The key of libvirt's secrets, which can be renewed. */
import { expect, test } from 'vitest';
import { compileSpec, moduleOf } from '../../support/compile.ts';

const renewed = 'libvirt: { renewSecretsKey: on }\n';

test('is renewed by a unit before libvirt reads it', () => {
  const text = moduleOf(renewed);
  expect(text).toMatch(
    /vfioc-secrets-key = \{[^}]*before = \[\s*"virt-secret-init-encryption\.service"\s*"libvirtd\.service"\s*\];/,
  );
  expect(text).toMatch(/vfioc-secrets-key = \{[^}]*after = \[\s*"tpm2\.target"\s*\];/);
  expect(text).toMatch(/RequiresMountsFor = \[\s*"\/var\/lib\/libvirt"\s*"\/var\/lib\/systemd"\s*\];/);
  expect(text).toContain('"/var/lib/libvirt/secrets/secrets-encryption-key"');
  expect(compileSpec(renewed).files?.has('programs/secrets-key.sh')).toBe(true);
});

test.each(['', 'libvirt: { renewSecretsKey: off }\n', 'libvirt: { renewSecretsKey: on, enable: off }\n'])(
  'is left alone with %j',
  (spec) => {
    expect(moduleOf(spec)).not.toContain('vfioc-secrets-key');
    expect(compileSpec(spec).files?.has('programs/secrets-key.sh')).toBe(false);
  },
);
