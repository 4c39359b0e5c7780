/** Settings of qemu.conf that open guests to others, or that confine them less. */
import { expect, test } from 'vitest';
import { codesOf, compileSpec } from '../../support/compile.ts';

const conf = (text: string): string => `libvirt: { qemu: { conf: ${JSON.stringify(text)} } }\n`;

test.each([
  ['security_driver = "none"', 'qemu-conf-weakens'],
  ['security_driver = [ "apparmor", "none" ]', 'qemu-conf-weakens'],
  ['security_default_confined = 0', 'qemu-conf-weakens'],
  ['dynamic_ownership = 0', 'qemu-conf-weakens'],
  ['seccomp_sandbox = 0', 'qemu-conf-weakens'],
  ['cgroup_controllers = [ "cpu" ]', 'qemu-conf-weakens'],
  ['relaxed_acs_check = 1', 'qemu-conf-weakens'],
  ['vnc_listen = "0.0.0.0"', 'qemu-conf-weakens'],
  ['spice_listen = "::"', 'qemu-conf-weakens'],
  ['migrate_tls_x509_verify = 0', 'qemu-conf-weakens'],
  ['vnc_password = "a"', 'qemu-conf-secret'],
  ['spice_password = "a"', 'qemu-conf-secret'],
])('%s', (text, code) => {
  expect(codesOf(conf(text))).toEqual([code]);
  const known = compileSpec('').plan?.opens.length ?? 0;
  const opens = compileSpec(conf(text)).plan?.opens ?? [];
  expect(opens).toHaveLength(known + 1);
  expect(opens.some(({ can }) => can.includes(text.split(' ')[0] ?? ''))).toBe(true);
});

test.each([
  'security_driver = "apparmor"',
  'seccomp_sandbox = 1',
  'seccomp_sandbox = -1',
  'cgroup_controllers = [ "cpu", "devices" ]',
  'vnc_listen = "127.0.0.1"',
  'vnc_tls = 1',
  'vnc_password = ""',
  'max_files = 0',
  // The defaults, and what libvirt no longer reads.
  'spice_tls = 0',
  'nbd_tls = 0',
  'clear_emulator_capabilities = 0',
  'allow_disk_format_probing = 0',
])('%s is no weakening', (text) => {
  expect(codesOf(conf(text))).toEqual([]);
});

test('libvirtd does not start its driver with a setting that it no longer supports', () => {
  expect(codesOf(conf('allow_disk_format_probing = 1'))).toEqual(['qemu-conf-probing']);
});
