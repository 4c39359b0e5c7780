/** Signs of virtualization that are hidden from the guest. */
import { expect, test } from 'vitest';
import { attribute, child, elements } from '../../../src/libvirt/xml.ts';
import { codesOf, guest, moduleOf } from '../../support/compile.ts';
import { at, domainOf } from '../../support/guest-domain.ts';

test('hiding signs of virtualisation keeps the rest of the Hyper-V interface', () => {
  const domain = domainOf(guest('guest: windows10, hide: { vendorId: randomid, kvm: true, hypervisor: true }'));
  expect(at(domain, 'features/hyperv/vendor_id')?.attributes.value).toBe('randomid');
  expect(at(domain, 'features/hyperv/relaxed')).toBeDefined();
  expect(at(domain, 'features/kvm/hidden')?.attributes.state).toBe('on');
  expect(elements(child(domain, 'cpu') ?? domain, 'feature').map(({ attributes }) => attributes.name)).toEqual([
    'hypervisor',
  ]);
  expect(codesOf(guest('hide: { vendorId: thirteenchars }'))).toEqual(['invalid-value']);
});

test('nothing is hidden by default', () => {
  const domain = domainOf(guest('guest: windows10'));
  expect(at(domain, 'features/hyperv/vendor_id')).toBeUndefined();
  expect(at(domain, 'features/kvm')).toBeUndefined();
  expect(at(domain, 'os/smbios')).toBeUndefined();
  expect(elements(child(domain, 'cpu') ?? domain, 'feature')).toEqual([]);
});

test('SMBIOS tables are those of the host, or those of the spec', () => {
  const ofHost = domainOf(guest('hide: { smbios: on }'));
  expect(at(ofHost, 'os/smbios')?.attributes).toEqual({ mode: 'host' });
  expect(child(ofHost, 'sysinfo')).toBeUndefined();
  const own = domainOf(guest('hide: { smbios: { system: { manufacturer: ACME }, bios: {}, oemStrings: [one, two] } }'));
  expect(at(own, 'os/smbios')?.attributes).toEqual({ mode: 'sysinfo' });
  const tables = elements(child(own, 'sysinfo') ?? own).map((table) => [
    table.name,
    elements(table).map((entry) => [attribute(entry, 'name'), entry.children[0]]),
  ]);
  expect(tables).toEqual([
    ['system', [['manufacturer', 'ACME']]],
    [
      'oemStrings',
      [
        [undefined, 'one'],
        [undefined, 'two'],
      ],
    ],
  ]);
});

test('QEMU reads secret OEM strings from files, and no text of them is in the domain', () => {
  const spec = guest(
    'hide: { smbios: { oemStrings: [one, { file: /run/secrets/a }, { file: /run/secrets/b }] } }, qemu: { args: ["-S"] }',
  );
  const domain = domainOf(spec);
  expect(elements(at(domain, 'sysinfo/oemStrings') ?? domain).map(({ children }) => children[0])).toEqual(['one']);
  expect(elements(at(domain, 'qemu:commandline') ?? domain).map((one) => attribute(one, 'value'))).toEqual([
    '-smbios',
    'type=11,path=/run/vfioc-secrets/g/0',
    '-smbios',
    'type=11,path=/run/vfioc-secrets/g/1',
    '-S',
  ]);
  expect(moduleOf(spec)).toContain('step secret-strings qemu-libvirtd /run/secrets/a /run/secrets/b');
  const only = domainOf(guest('hide: { smbios: { oemStrings: [{ file: /run/secrets/a }] } }'));
  expect(elements(child(only, 'sysinfo') ?? domain)).toEqual([]);
});

test.each([
  ['in the store', '/nix/store/abc-password'],
  ['in the store, by another spelling', '//nix/./store/abc-password'],
  ['relative', 'secret'],
  ['with white space', '/run/secrets/a b'],
])('a secret cannot be a file %s', (_name, file) => {
  expect(codesOf(guest(`hide: { smbios: { oemStrings: [{ file: "${file}" }] } }`))).toEqual(['invalid-value']);
  expect(codesOf(guest(`display: { vnc: { passwordFile: "${file}" } }`))).toEqual(['invalid-value']);
});

test('a vendor id needs the Hyper-V interface', () => {
  expect(codesOf(guest('hyperv: off, hide: { vendorId: none }'))).toEqual(['vendor-id-without-hyperv']);
  expect(codesOf(guest('guest: windows10, hide: { vendorId: none }'))).toEqual([]);
});
