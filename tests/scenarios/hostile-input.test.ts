/** Inputs that once ended as "a bug in vfioc", or lost a section without a word: each is refused at its value. */
import { expect, test } from 'vitest';
import { compileSpec } from '../support/compile.ts';

const conf = (text: string, more = ''): string =>
  `libvirt: { qemu: { ${more}conf: ${JSON.stringify(text)} } }\nvms: { w: { memory: 4GiB, lookingGlass: { size: 32MiB, backend: kvmfr } } }\n`;
const ofGuest = (field: string, value: string): string =>
  `vms: { w: { memory: 4GiB, ${field}: ${JSON.stringify(value)} } }\n`;

test.each([
  ['a list of qemu.conf that vfioc adds to, as text', conf('cgroup_device_acl = "/dev/kvm"'), 'qemu-conf-syntax'],
  ["NixOS's namespaces, as text", conf('namespaces = ""'), 'qemu-conf-owned'],
  ['an empty user beside the one of the spec', conf('user = ""', 'user: alex, '), 'qemu-conf-owned'],
  ['an empty user, which libvirtd refuses', conf('user = ""'), 'qemu-conf-owned'],
  ['NUL in qemu.conf', conf('a = "x\0"'), 'qemu-conf-syntax'],
  ['U+FFFF in a path', 'vms: { w: { memory: 4GiB, disks: { c: { file: "/srv/\\uffff.qcow2" } } } }\n', 'invalid-value'],
  ['a name that JavaScript has', 'vms: { w: { memory: 4GiB, devices: [toString] } }\n', 'device-undeclared'],
  [
    'a network with such a name',
    'vms: { w: { memory: 4GiB, nics: { lan: { network: constructor } } } }\n',
    'network-undeclared',
  ],
  [
    'an element with such a name',
    ofGuest('xml', '<domain><devices><toString/></devices></domain>'),
    'xml-element-unknown',
  ],
  ['a prefix without a name', ofGuest('xml', "<domain xmlns:q='u'><q:-a/></domain>"), 'xml-not-readable'],
  ['text in the domain', ofGuest('xml', '<domain>x</domain>'), 'xml-text-over-elements'],
  ['text in a section', ofGuest('xml', '<domain><devices># none yet</devices></domain>'), 'xml-text-over-elements'],
  ['text in a small section', ofGuest('xml', '<domain><os>linux</os></domain>'), 'xml-text-over-elements'],
  [
    'two titles, of which one would be lost',
    ofGuest('xml', '<domain><title>a</title><title>b</title></domain>'),
    'xml-element-twice',
  ],
  [
    'two disks with one target',
    ofGuest(
      'xml',
      "<domain><devices><disk type='file'><source file='/a'/><target dev='vda'/></disk><disk type='file'><source file='/b'/><target dev='vda'/></disk></devices></domain>",
    ),
    'xml-element-twice',
  ],
])('%s', (_name, spec, code) => {
  const { diagnostics } = compileSpec(spec);
  expect(diagnostics.map((one) => one.code)).toContain(code);
  expect(diagnostics.every(({ span }) => span)).toBe(true);
});
