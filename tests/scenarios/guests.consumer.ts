/**
 * One guest of each profile, started by a real libvirtd with QEMU's own emulation: with UEFI, Secure Boot, a TPM,
 * shared memory, virtiofs, SPICE and VNC. It has no operating system; its firmware finds the devices where the domain
 * puts them. The lab's machine (lab/scenarios/guest) tests input devices of the host, which need the kernel's uinput,
 * and a serial console, because this libvirtd cannot create terminals.
 */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readXml } from '../../src/libvirt/read-xml.ts';
import { attribute, child, elements, type Xml } from '../../src/libvirt/xml.ts';
import { compileSpec } from '../support/compile.ts';
import { libvirtd } from '../support/libvirtd.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'vfioc-guests-'));
const image = (name: string, more: string): string => `{ file: ${folder}/${name}, create: 64MiB, ${more} }`;

const spec = `vms:
  linux:
    type: qemu
    memory: 512MiB
    watchdog: reset
    disks:
      system: ${image('linux.qcow2', 'cache: none, io: native, iothread: 1, bootOrder: 1')}
      data: ${image('data.raw', 'bus: scsi, serial: DATA, bootOrder: 2')}
    cpu: { cores: 2, iothreads: 1 }
    nics: { lan: { user: on } }
    shares: { games: { path: ${folder}/share } }
    lookingGlass: { resolution: 1920x1080 }
    display: { vnc: on, spice: on }
    qemu: { override: { disks.system: { physical_block_size: 4096 }, shares.games: { queue-size: 256 } } }
  macos: { type: qemu, guest: macos, memory: 512MiB, nics: { lan: { user: on } }, display: { vnc: { port: 5909 } } }
  win10:
    type: qemu
    guest: windows10
    memory: 512MiB
    disks: { system: ${image('win10.qcow2', '')}, setup: { cdrom: false } }
    nics: { lan: { user: on } }
    lookingGlass: { resolution: 1920x1080, name: looking-glass-win10 }
    scream: { mode: ivshmem }
    hide: { smbios: { system: { manufacturer: "Gigabyte, Inc.", product: X570 }, oemStrings: ["a=1, b=2"] } }
    seclabel: [{ type: none }]
  win11:
    type: qemu
    guest: windows11
    memory: 512MiB
    firmware: { enrolledKeys: on }
    disks: { system: ${image('win11.qcow2', '')} }
    nics: { lan: { user: on } }
    shares: { games: { path: ${folder}/share, readOnly: on } }
`;

/** The devices that QEMU reports for each guest, by name. */
const devicesOf: Readonly<Record<string, readonly string[]>> = {
  linux: [
    'virtio-blk-pci',
    'virtio-scsi-pci',
    'scsi-hd',
    'virtio-net-pci',
    'vhost-user-fs-pci',
    'ivshmem-plain',
    'virtio-rng-pci',
    'virtio-serial-pci',
    'virtio-keyboard-pci',
    'intel-hda|ich9-intel-hda',
    'qemu-xhci',
  ],
  macos: ['VGA', 'virtio-net-pci', 'usb-tablet', 'qemu-xhci'],
  win10: ['ivshmem-plain', 'ivshmem-plain', 'e1000e', 'ide-hd', 'ide-cd', 'VGA', 'ich9-intel-hda', 'usb-redir'],
  win11: ['vhost-user-fs-pci', 'ide-hd', 'e1000e', 'cfi.pflash01', 'cfi.pflash01', 'VGA'],
};

const domains = new Map<string, string>();
for (const [path, content] of compileSpec(spec).files ?? []) {
  const name = /^domains\/(.*)\.xml$/.exec(path)?.[1];
  if (name !== undefined) domains.set(name, String(content));
}

/** The addresses of a guest's PCI devices in the domain, as QEMU's monitor prints them (`info pci`). */
function placesOf(text: string): string[] {
  const reading = readXml(text);
  if ('problems' in reading) throw new Error(reading.problems.map((problem) => problem.message).join('\n'));
  const address = (device: Xml): Xml | undefined => child(device, 'address');
  const number = (device: Xml, name: string): number => Number(attribute(address(device) ?? device, name));
  return elements(child(reading.root, 'devices') ?? reading.root).flatMap((device) => {
    const found = address(device);
    if (!found || attribute(found, 'type') !== 'pci') return [];
    return [`Bus ${number(device, 'bus')}, device ${number(device, 'slot')}, function ${number(device, 'function')}`];
  });
}

/**
 * The addresses of a guest's PCI devices in the tree that QEMU's monitor prints: buses and devices are indented below
 * each other, and a device's address is one of its properties. libvirt calls the bus behind root port N pci.N.
 */
function qtreePlaces(text: string): string[] {
  const buses: { readonly depth: number; readonly number: number }[] = [];
  return text.split(/\r?\n/).flatMap((line) => {
    const depth = line.search(/\S/);
    const bus = /^ *bus: (?:pcie?)\.(\d+)$/.exec(line);
    while (depth >= 0 && (buses.at(-1)?.depth ?? -1) >= depth) buses.pop();
    if (bus) buses.push({ depth, number: Number(bus[1]) });
    const [, slot, fn] = /^ *addr = ([0-9a-f]{2})\.([0-7])$/.exec(line) ?? [];
    if (slot === undefined) return [];
    return [`Bus ${buses.at(-1)?.number}, device ${Number.parseInt(slot, 16)}, function ${fn}`];
  });
}

/** The guest whose firmware is awaited until it has numbered the buses, which takes half a minute to two minutes. */
const counted: Readonly<Record<string, string>> = { trixie: 'win11', sid: 'linux' };

const words: readonly string[] = [
  'set -e; install -d /run/vfioc/firmware',
  'ln -s /run/libvirt/nix-ovmf/edk2-x86_64-secure-code.fd /run/vfioc/firmware/OVMF_CODE.fd',
  'ln -s /run/libvirt/nix-ovmf/OVMF_VARS.ms.fd /run/vfioc/firmware/OVMF_VARS.ms.fd',
  'program=$1 next=$2 folder=$3; shift 3; "$program" root:root "$@"; exec "$next" "$folder"',
];

afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['trixie', 'sid'])('guests on the libvirt of %s', (tree) => {
  const daemon = libvirtd(tree);
  const results = join(folder, tree);
  const file = (name: string): string => join(results, name);
  const said = (name: string): string => (existsSync(file(name)) ? readFileSync(file(name), 'utf8').trim() : '');

  beforeAll(() => {
    if (!daemon.available) return;
    mkdirSync(results);
    mkdirSync(join(folder, 'share'), { recursive: true });
    // QEMU has its own user in the tree.
    chmodSync(folder, 0o755);
    for (const [name, text] of domains) {
      writeFileSync(file(`${name}.xml`), text);
      if (counted[tree] === name) writeFileSync(file(`${name}.pci`), placesOf(text).join('\n').concat('\n'));
    }
    const images = ['linux.qcow2 qcow2', 'data.raw raw', 'win10.qcow2 qcow2', 'win11.qcow2 qcow2'].flatMap((one) => {
      const [name, format] = one.split(' ');
      return [join(folder, name ?? ''), format ?? '', String(64 * 2 ** 20)];
    });
    const call = [at('../../src/assets/create-disks.sh'), at('../support/start-all.sh'), results, ...images];
    const { status, stderr } = daemon.run(['bash', '-c', words.join('\n'), 'bash', ...call], { timeout: 500 });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  }, 600_000);

  test.skipIf(!daemon.available && !process.env.CI)(`libvirtd of ${tree}: ${daemon.reason}`, () => {
    expect(daemon.available, daemon.reason).toBe(true);
  });

  describe.skipIf(!daemon.available).each(Object.entries(devicesOf))('%s', (name, devices) => {
    test('runs', () => {
      expect(said(`${name}.message`)).toBe('');
      expect(said(`${name}.state`)).toBe('running');
    });
    test('has each PCI device of the domain at its address', () => {
      const places = placesOf(domains.get(name) ?? '');
      expect(places.length).toBeGreaterThan(5);
      const seen = new Set(qtreePlaces(said(`${name}.qtree`)));
      expect(places.filter((place) => !seen.has(place))).toEqual([]);
    });
    test('has the display of the domain', () => {
      const text = domains.get(name) ?? '';
      expect(said(`${name}.spice`).includes('address: 127.0.0.1')).toBe(text.includes("<graphics type='spice'"));
      expect(said(`${name}.vnc`).includes('127.0.0.1')).toBe(text.includes("<graphics type='vnc'"));
    });
    test('has the devices of the domain', () => {
      const found = [...said(`${name}.qtree`).matchAll(/dev: ([^,]+),/g)].map((match) => match[1] ?? '');
      const gone = devices.filter((device) => {
        const index = found.findIndex((one) => device.split('|').includes(one));
        if (index >= 0) found.splice(index, 1);
        return index < 0;
      });
      expect(gone).toEqual([]);
    });
  });

  test.skipIf(!daemon.available)('the firmware finds the devices where the domain puts them', () => {
    const name = counted[tree] ?? '';
    const seen = new Set(said(`${name}.seen`).split('\n'));
    expect(placesOf(domains.get(name) ?? '').filter((place) => !seen.has(place))).toEqual([]);
  });

  test.skipIf(!daemon.available)('the firmware variables are protected if Secure Boot is enabled', () => {
    expect(said('win11.qtree')).toMatch(/secure = true/);
    expect(said('linux.qtree')).toMatch(/secure = false/);
    expect(said('linux.qtree')).not.toMatch(/secure = true/);
  });

  test.skipIf(!daemon.available)('the TPM exists if the domain has one', () => {
    expect(said('win11.tpm')).toContain('model=tpm-crb');
    expect(said('win10.tpm')).not.toContain('model=');
  });

  test.skipIf(!daemon.available)('a property that is set without libvirt applies to the device', () => {
    expect(said('linux.qtree')).toMatch(/id "ua-disks-system"[\s\S]*?physical_block_size = 4096/);
    expect(said('linux.qtree')).toMatch(/id "ua-shares-games"[\s\S]*?queue-size = 256/);
  });
});
