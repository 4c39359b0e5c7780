import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importQuickemu } from '../../src/import/quickemu.ts';
import { compileTexts, host } from '../support/compile.ts';

const imported = (text: string, name = 'g') => importQuickemu(text, name, '/home/alex/vms');

/** The guest in the shape of host.yaml. */
const vm = (text: string, name = 'g'): Record<string, unknown> =>
  imported(text, name).spec.vms[name] as Record<string, unknown>;

/** Where each statement went, as `text → kind path`. */
const went = (text: string): string[] =>
  imported(text)
    .entries.filter(({ from }) => from.startsWith('line'))
    .map(({ text: line, to }) => `${line} → ${to.kind}${'path' in to && to.path !== undefined ? ` ${to.path}` : ''}`);

const noteOf = (text: string): string => imported(text).entries[0]?.to.note ?? '';

/** The errors of the compiler for an imported guest on a host with what it names. */
function errors(text: string, name = 'g'): string[] {
  const { spec } = imported(text, name);
  const rest = `networks: { lan: { type: bridge, bridge: br0 } }\nvms: ${JSON.stringify(spec.vms)}\n`;
  const { diagnostics } = compileTexts({ 'host.yaml': host + rest });
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code}: ${message}`);
}

const windows = `#!/usr/bin/quickemu --vm
guest_os="windows"
disk_img="windows-11/disk.qcow2"
iso="windows-11/windows-11.iso"
fixed_iso="windows-11/virtio-win.iso"
tpm="on"
secureboot="on"
ram="8G"
`;

const everything = `guest_os="linux"
# My own
boot="legacy"
disk_img="/data/a b/disk.raw"
disk_format="raw"
disk_size="64G"
preallocation="metadata"
ram=4096
cpu_cores="4"
network="br0"
macaddr="52:54:00:AA:BB:01"
port_forwards=("8123:8123" "2222:22")
ssh_port="22220"
usb_devices=("046d:082d"
  "046D:C52B")   # camera
display="spice"
spice_port="5930"
gl="on"
viewer="spicy"
public_dir="Public"
sound_card="ac97"
serial="socket"
mouse="virtio"
extra_args="-device pvpanic -no-hpet"
arch="x86_64"
`;

describe('a guest', () => {
  test('of Windows keeps the devices that Windows knows', () => {
    expect(vm(windows)).toMatchObject({
      guest: 'windows11',
      memory: '8GiB',
      firmware: { secureBoot: true, enrolledKeys: true, tpm: { model: 'tpm-tis' } },
      disks: {
        system: { file: '/home/alex/vms/windows-11/disk.qcow2', format: 'qcow2', bus: 'virtio', cache: 'writeback' },
        cd: { cdrom: '/home/alex/vms/windows-11/virtio-win.iso' },
      },
      nics: { lan: { user: true, model: 'virtio', mac: '52:54:00:12:34:56' } },
    });
  });

  test('without Secure Boot and TPM has neither', () => {
    expect(vm('guest_os="windows"\ndisk_img="windows-11/disk.qcow2"\n').firmware).toEqual({
      secureBoot: false,
      tpm: false,
    });
  });

  test('with legacy boot is on the machine pc with BIOS', () => {
    expect(vm('boot="legacy"\n')).toMatchObject({ machine: 'pc', firmware: { type: 'bios' } });
  });

  test('gets everything that has a field', () => {
    expect(vm(everything)).toMatchObject({
      guest: 'linux',
      machine: 'pc',
      memory: '4096MiB',
      cpu: { cores: 4 },
      disks: { system: { file: '/data/a b/disk.raw', format: 'raw', create: '64GiB' } },
      nics: { lan: { bridge: 'br0', mac: '52:54:00:aa:bb:01' } },
      usb: ['046d:082d', '046d:c52b'],
      display: { spice: { port: 5930 }, video: 'virtio', input: 'virtio', sound: { to: 'spice', model: 'ac97' } },
      serial: true,
      qemu: { args: ['-device', 'pvpanic', '-no-hpet'] },
    });
  });

  test.each([
    ['high-sierra', 'sata', 'vmxnet3'],
    ['catalina', 'virtio', 'vmxnet3'],
    ['sonoma', 'virtio', undefined],
  ])('of macOS %s has its disk on %s', (release, bus, model) => {
    const guest = vm(`guest_os="macos"\nmacos_release="${release}"\ndisk_img="m/disk.qcow2"\n`);
    expect(guest).toMatchObject({ disks: { bootloader: { bootOrder: 1 }, system: { bus } } });
    if (model === undefined) expect(guest.xml).toBeUndefined();
    else expect(guest.xml).toContain(`<model type='${model}'/>`);
  });

  test.each([
    ['Windows', windows],
    ['all fields', everything],
    ['nothing', ''],
    ['macOS', 'guest_os="macos"\nmacos_release="catalina"\ndisk_img="m/disk.qcow2"\n'],
    ['a server', 'guest_os="windows-server"\ndisk_img="s/disk.qcow2"\n'],
    ['ReactOS', 'guest_os="reactos"\ndisk_img="s/disk.qcow2"\nboot="legacy"\n'],
    ['a BSD', 'guest_os="freebsd"\ndisk_img="s/disk.qcow2"\n'],
    ['no network', 'network="none"\n'],
  ])('of %s compiles', (_, text) => {
    expect(errors(text)).toEqual([]);
  });
});

describe('the report', () => {
  test('has one entry for each statement', () => {
    const covered = imported(everything)
      .entries.filter(({ from }) => from.startsWith('line'))
      .map(({ text }) => text);
    const lines = everything.split('\n').filter((line) => line !== '');
    expect(covered.join('\n').split('\n').length).toBe(lines.length + 1);
    expect(covered).toContain('# camera');
  });

  test('says where each went', () => {
    expect(went(everything)).toEqual([
      'guest_os="linux" → field vms.g.guest',
      '# My own → default',
      'boot="legacy" → field vms.g.firmware.type',
      'disk_img="/data/a b/disk.raw" → field vms.g.disks.system.file',
      'disk_format="raw" → field vms.g.disks.system.format',
      'disk_size="64G" → field vms.g.disks.system.create',
      'preallocation="metadata" → stays',
      'ram=4096 → field vms.g.memory',
      'cpu_cores="4" → field vms.g.cpu.cores',
      'network="br0" → field vms.g.nics.lan.bridge',
      'macaddr="52:54:00:AA:BB:01" → field vms.g.nics.lan.mac',
      'port_forwards=("8123:8123" "2222:22") → decide vms.g.forwards',
      'ssh_port="22220" → decide vms.g.forwards',
      'usb_devices=("046d:082d"\n  "046D:C52B") → field vms.g.usb',
      '# camera → default',
      'display="spice" → field vms.g.display.spice',
      'spice_port="5930" → field vms.g.display.spice.port',
      'gl="on" → decide',
      'viewer="spicy" → default',
      'public_dir="Public" → decide vms.g.shares',
      'sound_card="ac97" → field vms.g.display.sound',
      'serial="socket" → field vms.g.serial',
      'mouse="virtio" → field vms.g.display.input',
      'extra_args="-device pvpanic -no-hpet" → field vms.g.qemu.args',
      'arch="x86_64" → default',
    ]);
  });

  test('names the folder that a relative path begins in', () => {
    expect(noteOf('disk_img="a/disk.qcow2"')).toBe('a/disk.qcow2 of /home/alex/vms');
  });

  test('says what quickemu keeps beside the disk', () => {
    const own = imported(windows).entries.filter(({ from }) => from === 'quickemu');
    expect(own.map(({ text }) => text)).toEqual(['OVMF_VARS.fd', 'swtpm', '-uuid']);
    expect(own[0]?.to.note).toContain('/home/alex/vms/windows-11/OVMF_VARS.fd');
  });

  test.each([
    ['a MAC address without a bridge', 'macaddr="52:54:00:aa:bb:01"'],
    ['an unknown setting', 'color="red"'],
    ['another architecture', 'arch="aarch64"'],
    ['Secure Boot without UEFI', 'secureboot="on"\nboot="legacy"'],
  ])('%s had no effect', (_, text) => {
    expect(imported(text).entries[0]?.to.kind).toBe('broken');
  });
});

describe('the script', () => {
  test.each([
    ['single quotes', "ram='8G'"],
    ['no quotes', 'ram=8G'],
    ['parts of a word', `ram=8'G'`],
    ['a joined line', 'ram=8\\\nG'],
    ['an exported variable', 'export ram=8G'],
    ['a comment behind', 'ram=8G # enough'],
    ['lines of Windows', 'ram="8G"\r\ncpu_cores="2"\r\n'],
    ['the last of two', 'ram="4G"\nram="8G"'],
    ['two in a line', 'cpu_cores=2; ram=8G'],
  ])('%s is read', (_, text) => {
    expect(vm(text).memory).toBe('8GiB');
  });

  test('a value that the shell computes is none', () => {
    expect(vm('ram=8G\nram=$(free)\n').memory).toBe('4GiB');
    expect(imported('ram=8G\nram=$(free)\n').entries[0]?.to.kind).toBe('broken');
  });

  test('a list grows', () => {
    expect(vm('usb_devices=("046d:082d")\nusb_devices+=("046d:c52b")\n').usb).toEqual(['046d:082d', '046d:c52b']);
  });

  test('an overridden line says by which', () => {
    expect(imported('ram="4G"\nram="8G"').entries[0]?.to).toEqual({ kind: 'broken', note: 'line 2 sets it again' });
  });

  test.each([
    ['a variable', 'disk_img="$HOME/disk.qcow2"'],
    ['a command', 'ram=$(free -g)'],
    ['backquotes', 'ram=`free`'],
    ['a home directory', 'disk_img=~/disk.qcow2'],
    ['a condition', 'if [ -e /dev/kvm ]; then ram=8G; fi'],
    ['a call', 'mkdir -p /tmp/x'],
    ['a command with a variable', 'ram=8G some-program'],
    ['an open string', 'ram="8G'],
    ['an open list', 'usb_devices=("046d:082d"'],
    ['a pipe', 'ram=8G|cat'],
  ])('%s is reported, not run', (_, text) => {
    expect(imported(text).entries[0]?.to.kind).toBe('decide');
    expect(errors(text)).toEqual([]);
  });

  test('what is in a condition is not taken', () => {
    const text = 'ram=8G\nif [ -e /x ]; then\n  ram=4G\n  for i in 1; do ram=2G; done\nfi\ncpu_cores=4\n';
    expect(vm(text)).toMatchObject({ memory: '8GiB', cpu: { cores: 4 } });
    expect(
      imported(text)
        .entries.slice(0, 6)
        .map(({ to }) => to.kind),
    ).toEqual(['field', 'decide', 'decide', 'decide', 'decide', 'field']);
  });

  test('names of JavaScript are names', () => {
    expect(
      imported('__proto__=1\nconstructor=2\n')
        .entries.slice(0, 2)
        .map(({ to }) => to.kind),
    ).toEqual(['broken', 'broken']);
  });
});

const corpus = join(process.env.VFIOC_CACHE || join(homedir(), '.cache', 'vfioc'), 'corpus', 'quickemu');

test.skipIf(!existsSync(corpus))(`configurations of others compile (${corpus}, see CONTRIBUTING.md)`, () => {
  const failed = readdirSync(corpus)
    .filter((file) => file.endsWith('.conf'))
    .flatMap((file) => errors(readFileSync(join(corpus, file), 'utf8')).map((error) => `${file}: ${error}`));
  expect(failed).toEqual([]);
});
