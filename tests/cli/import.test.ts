/** `vfioc import` on the command line: what it reads, writes, and never overwrites. */
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentsOf, directory, vfioc } from './support.ts';

const domain = (name: string, inside = ''): string =>
  `<domain type='kvm'>
  <name>${name}</name>
  <uuid>a81e1509-9680-48f3-b610-b15a5e87e487</uuid>
  <memory unit='KiB'>8388608</memory>
  <vcpu placement='static'>4</vcpu>
  <os><type arch='x86_64' machine='pc-q35-8.2'>hvm</type></os>
  <devices>
    <emulator>/run/libvirt/nix-emulators/qemu-system-x86_64</emulator>
    <controller type='pci' index='0' model='pcie-root'/>
    <controller type='pci' index='1' model='pcie-root-port'>
      <model name='pcie-root-port'/>
      <target chassis='1' port='0x10'/>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x02' function='0x0' multifunction='on'/>
    </controller>
    <interface type='network'>
      <mac address='52:54:00:b0:1e:56'/>
      <source network='default'/>
      <model type='virtio'/>
      <address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
    </interface>
    ${inside}
  </devices>
</domain>
`;

test('a guest becomes a spec that compiles, with the same identity and addresses', async () => {
  const root = directory({ 'win.xml': domain('win') });
  const ran = await vfioc(root, ['import', 'win.xml']);
  expect(ran).toMatchObject({ status: 0, stderr: '' });
  expect(ran.stdout).toContain('wrote 3 files to imported\n');
  const spec = readFileSync(join(root, 'imported/host.yaml'), 'utf8');
  expect(spec).toContain('uuid: a81e1509-9680-48f3-b610-b15a5e87e487');
  expect(spec).toContain('machine: pc-q35-8.2');
  expect(spec).toContain('lan: { network: default, mac: "52:54:00:b0:1e:56", model: virtio, address: "01:00.0" }');
  expect(spec).toContain('# To decide: list the users who may use the guests.');
  expect(await vfioc(root, ['compile', 'imported/host.yaml', '-o', 'vfio'])).toMatchObject({ status: 0 });
  const compiled = readFileSync(join(root, 'vfio/domains/win.xml'), 'utf8');
  expect(compiled).toContain("<address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>");
  const report = readFileSync(join(root, 'imported/import-report.md'), 'utf8');
  expect(report).toContain('| win.xml:4 | memory. = 8589934592 bytes | `vms.win.memory.size` |');
});

test.each(['igpu-dgpu', 'single-gpu', 'wiki'])(
  'what was imported is imported again as the same: %s',
  async (example) => {
    const from = join(import.meta.dirname, '../../examples', example, 'vfio/domains');
    const root = directory();
    await vfioc(root, ['import', from, '-o', 'first']);
    await vfioc(root, ['compile', 'first/host.yaml', '-o', 'vfio']);
    await vfioc(root, ['import', 'vfio/domains', '-o', 'second']);
    const { 'import-report.md': _, ...first } = contentsOf(join(root, 'first'));
    const { 'import-report.md': __, ...second } = contentsOf(join(root, 'second'));
    expect(second).toEqual(first);
    expect(Object.keys(first)).toEqual(['host.yaml']);
  },
);

test('a directory of dumps, and a network that libvirt keeps', async () => {
  const root = directory({
    'dumps/a.xml': domain('a'),
    'dumps/b.xml': domain('b')
      .replace('a81e1509', 'b81e1509')
      .replace('52:54:00:b0:1e:56', '52:54:00:b0:1e:57')
      .replace("network='default'", "network='lab'"),
    'dumps/lab.xml': '<network><name>lab</name></network>',
    'dumps/notes.txt': 'not read',
  });
  expect(await vfioc(root, ['import', 'dumps'])).toMatchObject({ status: 0, stderr: '' });
  const spec = readFileSync(join(root, 'imported/host.yaml'), 'utf8');
  expect(spec).toContain('networks:\n  lab:\n    type: existing\n');
  expect(await vfioc(root, ['check', 'imported/host.yaml'])).toMatchObject({ status: 0 });
});

test('with one guest that cannot be imported, the others are', async () => {
  const root = directory({ 'a.xml': domain('a'), 'b.xml': '<domain><name>b</name></domain>' });
  const { status, stderr } = await vfioc(root, ['import', 'a.xml', 'b.xml']);
  expect(status).toBe(1);
  expect(stderr).toContain("b.xml:1:1: error[import-lost]: guest 'b' cannot be imported without loss");
  expect(readFileSync(join(root, 'imported/host.yaml'), 'utf8')).not.toContain('\n  b:');
});

test('no file is overwritten, and none is left half-written', async () => {
  const root = directory({ 'a.xml': domain('a'), 'imported/import-report.md': 'mine\n' });
  expect(await vfioc(root, ['import', 'a.xml'])).toMatchObject({ status: 3 });
  expect(contentsOf(join(root, 'imported'))).toEqual({ 'import-report.md': 'mine\n' });
});

test('all guests of a running libvirt, read only', async () => {
  const root = directory({
    'bin/virsh': `#!/bin/sh
echo "$@" >> ${'$'}0.log
case "$4" in
list) printf 'win\\n\\n' ;;
dumpxml) cat "$(dirname "$0")/../win.xml" ;;
esac
`,
    'win.xml': domain('win'),
  });
  chmodSync(join(root, 'bin/virsh'), 0o755);
  const path = process.env.PATH;
  process.env.PATH = `${join(root, 'bin')}:${path}`;
  try {
    expect(await vfioc(root, ['import', '--libvirt', 'qemu:///system'])).toMatchObject({ status: 0, stderr: '' });
  } finally {
    process.env.PATH = path;
  }
  expect(existsSync(join(root, 'imported/host.yaml'))).toBe(true);
  expect(readFileSync(join(root, 'bin/virsh.log'), 'utf8')).toBe(
    '-q -c qemu:///system list --all --name\n-q -c qemu:///system dumpxml --inactive --domain win\n',
  );
});

test('a password is not written anywhere', async () => {
  const root = directory({ 'win.xml': domain('win', "<graphics type='vnc' port='5901' passwd='geheim'/>") });
  const { status, stderr } = await vfioc(root, ['import', 'win.xml']);
  expect(status).toBe(0);
  expect(stderr).toContain('warning[import-secret-left-out]');
  expect(JSON.stringify(contentsOf(join(root, 'imported')))).not.toContain('geheim');
});
