/** The normaliser of the other tests: what it pretends, and that one document has no influence on the next. */
import { expect, test } from 'vitest';
import { describeWith } from './consumers.ts';
import { dumpsOf } from './libvirt-dump.ts';

const domain = (inner: string, { type = 'kvm', name = 'one', machine = 'q35', os = '' } = {}): string =>
  `<domain type='${type}'><name>${name}</name><memory>1000000</memory>
<os ${os}><type arch='x86_64' machine='${machine}'>hvm</type>${inner}</os></domain>`;

const documents = {
  kvm: domain(''),
  twin: domain('', { type: 'qemu' }),
  passthrough: domain('').replace('</domain>', "<cpu mode='host-passthrough'/></domain>"),
  oddName: domain('', { name: `it's "one" &amp; \\ more; $x` }),
  refused: domain('').replace('hvm', 'xen'),
  broken: `${domain('')}<`,
  noName: domain('').replace(/<name>.*<\/name>/, ''),
  oldMachine: domain('', { machine: 'pc-q35-2.11' }),
  emulator: domain('').replace('</domain>', '<devices><emulator>/opt/some/qemu-kvm</emulator></devices></domain>'),
  firmware: domain("<loader readonly='yes' type='pflash'>/some/CODE.fd</loader>", { os: "firmware='efi'" }).replace(
    '</domain>',
    '<features><acpi/></features></domain>',
  ),
  after: domain(''),
};

describeWith(
  'libvirtd',
  'define and dump',
  () => {
    const results = dumpsOf(new Map(Object.entries(documents)));
    const dump = (name: keyof typeof documents): string => {
      const result = results.get(name);
      if (!result || 'refused' in result) throw new Error(`${name} was refused: ${result?.refused}`);
      return result.dump;
    };
    const refusal = (name: keyof typeof documents): string => {
      const result = results.get(name);
      if (!result || 'dump' in result) throw new Error(`${name} was not refused`);
      return result.refused;
    };
    /** A dump without what libvirt makes up at each run. */
    const lasting = (text: string): string => text.replace(/<uuid>.*/, '');

    test('a domain of type kvm keeps its type, without KVM', () => {
      expect(dump('kvm')).toMatch(/^<domain type='kvm'>/);
      expect(dump('twin')).toMatch(/^<domain type='qemu'>/);
    });
    test('the CPU of the host is accepted and completed', () => {
      expect(dump('passthrough')).toContain("<cpu mode='host-passthrough' check='none' migratable='on'/>");
    });
    test('documents of one name do not meet', () => {
      expect(lasting(dump('after'))).toBe(lasting(dump('kvm')));
    });
    test('a name may have any character', () => {
      expect(dump('oddName')).toContain('<name>it&apos;s &quot;one&quot; &amp; \\ more; $x</name>');
    });
    test('a refusal has the message of libvirt', () => {
      expect(refusal('refused')).toMatch(/^[a-z].* os type 'xen'/);
      expect(refusal('broken')).toMatch(/^at line/);
      expect(refusal('noName')).toMatch(/name/);
    });
    test('what the owner has and the tree lacks is there', () => {
      expect(dump('oldMachine')).toContain("machine='pc-q35-2.11'");
      expect(dump('emulator')).toContain('<emulator>/opt/some/qemu-kvm</emulator>');
      expect(dump('firmware')).toContain('>/some/CODE.fd</loader>');
    });
  },
  { tree: 'sid' },
);
