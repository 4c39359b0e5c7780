/** Nothing is weakened without a word: each setting that does it is a warning at its place, and in the plan. */
import { expect, test } from 'vitest';
import { compileTexts } from '../support/compile.ts';

const spec = `version: 1
host: { name: box, users: [alex], cpu: amd }
iommu: { acsOverride: [downstream, multifunction], unsafeInterrupts: on }
kernel: { packages: linuxPackages_zen }
libvirt: { qemu: { conf: 'security_driver = "none"' } }
vms:
  win:
    memory: 4GiB
    guest: windows11
    shares: { all: { path: / } }
    hide: { smbios: { oemStrings: ["io.systemd.credential:passwd.hashed-password.root=$y$secret"] } }
    qemu: { args: [-monitor, "tcp:0.0.0.0:4444,server"] }
    seclabel: [{ type: none }]
    xml: "<domain><devices><graphics type='vnc' port='-1' passwd='hunter2'><listen type='address' address='0.0.0.0'/></graphics></devices></domain>"
`;

test('a spec that weakens all it can', () => {
  const { diagnostics, plan } = compileTexts({ 'host.yaml': spec });
  const at = (text: string): number => spec.indexOf(text);
  expect(diagnostics.map(({ severity, code, span }) => [severity, code, span?.start])).toEqual([
    ['warning', 'acs-override-splits', at('acsOverride')],
    ['warning', 'unsafe-interrupts', at('unsafeInterrupts')],
    ['warning', 'qemu-conf-weakens', at("'security_driver")],
    ['warning', 'share-of-host', at('/ } }')],
    ['warning', 'oem-string-secret', at('"io.systemd')],
    ['warning', 'qemu-argument-opens', at('"tcp:')],
    ['warning', 'guest-unconfined', at('{ type: none }')],
    ['warning', 'xml-display-open', at('"<domain>')],
    ['warning', 'xml-secret-in-store', at('"<domain>')],
  ]);
  expect(diagnostics.every(({ remedy }) => remedy.length > 0)).toBe(true);
  const opens = plan?.opens.map(({ who, can }) => `${who} can ${can}`).join('\n') ?? '';
  for (const one of [
    'iommu.acsOverride',
    'iommu.unsafeInterrupts',
    'security_driver',
    'read and write everything below / as root',
    "'passwd.hashed-password.root'",
    '-monitor tcp:0.0.0.0:4444,server',
    'no security label',
    'through VNC at 0.0.0.0',
    'the password of the VNC server',
  ]) {
    expect(opens).toContain(one);
  }
});

test('a spec that weakens nothing has no warning, and opens what its guest needs', () => {
  const { diagnostics, plan } = compileTexts({
    'host.yaml':
      'version: 1\nhost: { name: box, users: [alex], cpu: amd }\nvms: { win: { memory: 4GiB, display: { spice: { listen: socket } } } }\n',
  });
  expect(diagnostics).toEqual([]);
  expect(plan?.opens.map(({ kind }) => kind)).toEqual(['users']);
});
