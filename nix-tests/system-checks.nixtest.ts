/** Assertions of the module about the rest of the configuration: each conflict is reported, and nothing else. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compile } from '../src/compile/compile.ts';
import { nodeFileSystem } from '../src/source/files.ts';
import { describeNix, evaluate } from './support/nixpkgs.ts';

const head = 'version: 1\nhost: { name: box, users: [alex], cpu: amd }\n';
/** Facts of a machine with 160 MiB of memory and one keyboard. */
const facts = JSON.stringify({
  version: 1,
  pci: [{ address: '0c:00.3', id: '1022:149c', class: '0c0330' }],
  memory: { total: 167_772_160 },
  input: [{ name: 'Keychron K8', kind: 'keyboard', controller: '0c:00.3' }],
});
const guests =
  'vms: { win: { memory: 16MiB, lookingGlass: { size: 64MiB } }, work: { memory: 16MiB, lookingGlass: { size: 32MiB, name: work } } }\n';
const specs = {
  address: `${head}devices: { gpu: { functions: ["0b:00.0", "0b:00.1"], drivers: [nouveau, snd_hda_intel] } }\n`,
  id: `${head}devices: { gpu: { ids: ["10de:1b80"], by: id } }\n`,
  start: `${head}devices: { gpu: { functions: ["0b:00.0"], bind: start } }\n`,
  shared: `${head}${guests}`,
  known: `${head.replace('cpu: amd', 'cpu: amd, facts: ./facts.json')}${guests}`,
  efi: `${head}vms: { win: { guest: windows11, memory: 16MiB } }\n`,
  bios: `${head}vms: { old: { memory: 16MiB, firmware: { type: bios } } }\n`,
  old: `${head}vms: { win: { memory: 16MiB, firmware: { secureBoot: on, loader: /run/libvirt/nix-ovmf/OVMF_CODE.fd, varsTemplate: /run/libvirt/nix-ovmf/OVMF_VARS.fd } } }\n`,
  edk2: `${head}vms: { win: { memory: 16MiB, firmware: { secureBoot: on, loader: /run/libvirt/nix-ovmf/edk2-x86_64-secure-code.fd, varsTemplate: /run/libvirt/nix-ovmf/edk2-i386-vars.fd } } }\n`,
  insecure: `${head}vms: { win: { memory: 16MiB, firmware: { secureBoot: on, loader: /run/libvirt/nix-ovmf/edk2-x86_64-code.fd, varsTemplate: /run/libvirt/nix-ovmf/edk2-i386-vars.fd } } }\n`,
  sound: `${head}libvirt: { qemu: { user: alex, group: users } }\nvms: { win: { memory: 4GiB, display: { sound: { to: pipewire, uid: 1000 } } } }\n`,
  nvme: `${head}vms: { win: { memory: 4GiB, disks: { c: { file: /srv/c.raw, bus: nvme } } } }\n`,
  port: `${head}vms: { win: { memory: 4GiB, usb: [{ bus: 1, port: "4" }] } }\n`,
  forward: `${head}vms: { win: { memory: 4GiB, nics: { lan: { network: default } }, forwards: [{ listen: 22, interface: eth0 }, { listen: 2222, interface: eth1 }] } }\n`,
  machine: `${head}vms: { win: { memory: 4GiB, machine: pc-q35-8.1 } }\n`,
  kernel: `${head}kernel: { packages: linuxPackages_zen }\nvms: { win: { memory: 4GiB } }\n`,
  keyboard: `${head.replace('cpu: amd', 'cpu: amd, facts: ./facts.json')}devices: { usb: { functions: ["0c:00.3"], hostLoses: [keyboard] } }\n`,
  disks: `${head}devices: { disks: { functions: ["02:00.0"], drivers: [ahci] } }\n`,
};

const prime = (kind: string, bus: string): string =>
  `{ hardware.nvidia = { prime = { ${kind}.enable = true; nvidiaBusId = "${bus}"; intelBusId = "PCI:0:2:0"; }; }; }`;

const luks = (more: string): string => `{ boot.initrd.luks.devices.root = { device = "/dev/sda2"; ${more} }; }`;

/** The expected message: for all releases, or for 25.05 (the tree's behaviour) and 26.05. */
type Expected = string | { readonly tree?: string; readonly '26.05'?: string };

/** A spec, the rest of the user's configuration, and the expected message, if any. */
const cases: Record<string, [spec: keyof typeof specs, extra: string, expected?: Expected]> = {
  'the firmware of the host': ['efi', '{ }'],
  'own descriptors': [
    'efi',
    '{ systemd.tmpfiles.rules = [ "L+ /var/lib/qemu/firmware - - - - /srv/qemu/firmware" ]; }',
    { '26.05': "which provides the firmware of 'win' with Secure Boot" },
  ],
  'the descriptors that libvirtd itself installs': [
    'efi',
    '{ systemd.tmpfiles.rules = [ "L+ /var/lib/qemu/firmware - - - - /nix/store/abc-qemu-ovmf-metadata" ]; }',
  ],
  'own descriptors, but no guest that needs them': [
    'bios',
    '{ systemd.tmpfiles.rules = [ "L+ /var/lib/qemu/firmware - - - - /srv/qemu/firmware" ]; }',
  ],
  'an image of 25.05 without Secure Boot': [
    'old',
    '{ }',
    { tree: 'needs Secure Boot', '26.05': 'which NixOS 25.11 and later do not have' },
  ],
  'an image from a package of the host': [
    'old',
    '{ lib, pkgs, ... }: { virtualisation.libvirtd.qemu = lib.optionalAttrs (lib.versionOlder lib.trivial.release "25.11") { ovmf.packages = [ pkgs.OVMFFull.fd ]; }; }',
    { '26.05': 'which NixOS 25.11 and later do not have' },
  ],
  'an image of 25.11': ['edk2', '{ }', { tree: 'which NixOS 25.05 and older do not have' }],
  'an image of 25.11 without Secure Boot': [
    'insecure',
    '{ }',
    { tree: 'which NixOS 25.05 and older do not have', '26.05': 'needs Secure Boot' },
  ],
  'nothing else': ['address', '{ }'],
  'the ids that the module sets': ['id', '{ }'],
  'ids in kernelParams': ['address', '{ boot.kernelParams = [ "vfio-pci.ids=10de:1b80" ]; }', 'boot.kernelParams sets'],
  'ids in kernelParams, in the other spelling': [
    'id',
    '{ boot.kernelParams = [ "vfio_pci.ids=10de:1b80" ]; }',
    'boot.kernelParams sets',
  ],
  'other parameters of vfio-pci': ['address', '{ boot.kernelParams = [ "vfio-pci.disable_vga=1" "a.ids=1" ]; }'],
  'ids in extraModprobeConfig': [
    'address',
    '{ boot.extraModprobeConfig = "options vfio-pci disable_vga=1 ids=10de:1b80"; }',
    'boot.extraModprobeConfig sets',
  ],
  'a second line of ids': [
    'id',
    '{ boot.extraModprobeConfig = "  options vfio_pci ids=10de:10f0"; }',
    'boot.extraModprobeConfig sets',
  ],
  'other options in extraModprobeConfig': [
    'id',
    '{ boot.extraModprobeConfig = "options vfio-pci disable_vga=1\\noptions kvm ids=1"; }',
  ],
  'ids in kernelParams, but no device bound at boot': [
    'start',
    '{ boot.kernelParams = [ "vfio-pci.ids=10de:1b80" ]; }',
  ],
  'a related driver in the initrd': [
    'address',
    '{ boot.initrd.kernelModules = [ "nvidia-drm" ]; }',
    "can take 'gpu' before vfio-pci",
  ],
  'the driver itself in the initrd': ['address', '{ boot.initrd.kernelModules = [ "nouveau" ]; }'],
  'the driver of another vendor in the initrd': ['address', '{ boot.initrd.kernelModules = [ "amdgpu" "i915" ]; }'],
  'a driver in the initrd, which the default names for its vendor': [
    'id',
    '{ boot.initrd.kernelModules = [ "nvidia" ]; }',
  ],
  'a GPU driver in the initrd, but no GPU': ['disks', '{ boot.initrd.kernelModules = [ "amdgpu" ]; }'],
  'a /dev/shm of the default size': ['shared', '{ }'],
  'a /dev/shm that is just large enough': ['shared', '{ boot.devShmSize = "96m"; }'],
  'a /dev/shm that is too small': ['shared', '{ boot.devShmSize = "95m"; }', 'boot.devShmSize is less than the 96MiB'],
  'a /dev/shm that is too small, in bytes': ['shared', '{ boot.devShmSize = "100663295"; }', 'boot.devShmSize is less'],
  'a /dev/shm with a unit that is not parsed here': ['shared', '{ boot.devShmSize = "1T"; }'],
  'a percentage of the known memory': ['known', '{ }', 'boot.devShmSize is less'],
  'a larger percentage of it': ['known', '{ boot.devShmSize = "75%"; }'],
  'the sound of a user without a uid': ['sound', '{ }'],
  'the sound of the user with that uid': ['sound', '{ users.users.alex.uid = 1000; }'],
  'the sound of a user with another uid': [
    'sound',
    '{ users.users.alex.uid = 1001; }',
    'the sound server of user alex with uid 1000',
  ],
  'a libvirt that is new enough': ['nvme', '{ }'],
  'a libvirt that is too old': [
    'nvme',
    '{ pkgs, ... }: { virtualisation.libvirtd.package = pkgs.libvirt // { version = "11.3.0"; }; }',
    "a disk on the nvme bus (guest 'win') needs libvirt 11.5",
  ],
  'a libvirt that is too old for USB devices by port': [
    'port',
    '{ pkgs, ... }: { virtualisation.libvirtd.package = pkgs.libvirt // { version = "12.5.0"; }; }',
    "a USB device by port (guest 'win') needs libvirt 12.8",
  ],
  'a QEMU that still has the machine': ['machine', '{ }'],
  'a QEMU that no longer has the machine': [
    'machine',
    '{ pkgs, ... }: { virtualisation.libvirtd.qemu.package = pkgs.qemu // { version = "14.1.0"; }; }',
    "QEMU 14.1 and later do not have the machine pc-q35-8.1 (guest 'win')",
  ],
  'kernel packages that nixpkgs has': ['kernel', '{ }'],
  'a forwarded port, and no sshd': ['forward', '{ }'],
  'a forwarded port that sshd uses': ['forward', '{ services.openssh.enable = true; }', 'sshd listens on a port'],
  'a second forwarded port that sshd uses': [
    'forward',
    '{ services.openssh = { enable = true; ports = [ 24 2222 ]; }; }',
    'sshd listens on a port',
  ],
  'forwarded ports, and sshd on another': ['forward', '{ services.openssh = { enable = true; ports = [ 24 ]; }; }'],
  'a forwarded port, and sshd on one address only': [
    'forward',
    '{ services.openssh = { enable = true; listenAddresses = [ { addr = "10.0.0.1"; } ]; }; }',
  ],
  'PRIME offload on the GPU of the guest': [
    'address',
    prime('offload', 'PCI:11:0:0'),
    'hardware.nvidia.prime uses a GPU',
  ],
  'PRIME sync on the GPU of the guest, with leading zeros': [
    'address',
    prime('sync', 'PCI:011:00:0'),
    'hardware.nvidia.prime uses',
  ],
  'no encrypted disk, and no keyboard': ['keyboard', '{ }'],
  'a passphrase, and no keyboard': [
    'keyboard',
    luks(''),
    'boot.initrd.luks.devices asks for a passphrase, but all keyboards are on 0000:0c:00.3',
  ],
  'a passphrase, and a keyboard': ['address', luks('')],
  'a passphrase over SSH': [
    'keyboard',
    '{ boot.initrd = { luks.devices.a.device = "/dev/sda2"; network.ssh = { enable = true; authorizedKeys = [ "a" ]; hostKeys = [ "/a" ]; }; }; }',
  ],
  'a key file': ['keyboard', luks('keyFile = "/dev/sdb";')],
  'a TPM': ['keyboard', luks('crypttabExtraOpts = [ "tpm2-device=auto" ];')],
  'a FIDO2 token': ['keyboard', luks('crypttabExtraOpts = [ "discard" "fido2-device=auto" ];')],
  'other options of crypttab': ['keyboard', luks('crypttabExtraOpts = [ "discard" ];'), 'asks for a passphrase'],
  'one of two disks with a key file': [
    'keyboard',
    '{ boot.initrd.luks.devices = { a = { device = "/dev/sda2"; keyFile = "/dev/sdb"; }; b.device = "/dev/sda3"; }; }',
    'asks for a passphrase',
  ],
  'PRIME on another GPU': ['address', prime('offload', 'PCI:1:0:0')],
};

const folder = mkdtempSync(join(tmpdir(), 'vfioc-checks-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes the compiled spec with its module.nix and returns the path of that. */
function compiled(name: string, spec: string): string {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'host.yaml'), spec);
  writeFileSync(join(folder, name, 'facts.json'), facts);
  const { files } = compile(['host.yaml'], nodeFileSystem, { cwd: join(folder, name) });
  for (const [path, content] of files ?? []) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), content);
  }
  return join(folder, name, 'module.nix');
}

describeNix('assertions over the rest of the configuration', () => {
  let systems: Record<string, Record<string, { readonly failed: readonly string[] }>> = {};

  beforeAll(() => {
    const modules = Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, compiled(name, spec)]));
    const entries = Object.entries(cases).map(
      ([name, [spec, extra]]) =>
        `"${name}" = { module = import (/. + "${modules[spec]}"); host = "box"; users = [ "alex" ]; "with" = ${extra}; };`,
    );
    // Only the assertions: the rest would take another second per system.
    systems = evaluate(
      `builtins.mapAttrs (_: builtins.mapAttrs (_: one: { inherit (one) failed; }))
        (import (root + "/nix-tests/systems.nix") { inherit nixpkgs; releases = [ null "26.05" ]; cases = { ${entries.join('\n')} }; })`,
    );
  }, 900_000);

  test('kernel packages that nixpkgs does not have end the evaluation with the field of the spec', () => {
    const module = compiled('gone', `${head}kernel: { packages: linuxPackages_hardened }\n`);
    const packagesOf = (pkgs: string): string =>
      evaluate(
        `(import (/. + "${module}") { config = { }; lib = import (nixpkgs + "/lib"); options = { }; pkgs = ${pkgs}; }).boot.kernelPackages`,
      );
    expect(packagesOf('{ linuxPackages_hardened = "hardened"; }')).toBe('hardened');
    expect(() => packagesOf('{ linuxPackages = "lts"; }')).toThrow(
      /vfioc: kernel\.packages is linuxPackages_hardened, which this nixpkgs does not have/,
    );
  });

  test.each(Object.entries(cases))('%s', (name, [, , expected]) => {
    for (const [release, { failed }] of Object.entries(systems[name] ?? {})) {
      const ours = failed.filter((message) => message.startsWith('vfioc: '));
      const here = typeof expected === 'object' ? expected[release as 'tree' | '26.05'] : expected;
      if (here === undefined) expect(ours).toEqual([]);
      else expect(ours).toContainEqual(expect.stringContaining(here));
    }
    expect(Object.keys(systems[name] ?? {})).toEqual(['26.05', 'tree']);
  });
});
