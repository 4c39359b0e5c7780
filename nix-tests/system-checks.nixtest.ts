/** What the module asserts of the rest of the configuration: each conflict is told, and what is none is not. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compile } from '../src/main.ts';
import { nodeFileSystem } from '../src/source/files.ts';
import { describeNix, evaluate } from './support/nixpkgs.ts';

const head = 'version: 1\nhost: { name: box, users: [alex], cpu: amd }\n';
const specs = {
  address: `${head}devices: { gpu: { functions: ["0b:00.0", "0b:00.1"], drivers: [nouveau, snd_hda_intel] } }\n`,
  id: `${head}devices: { gpu: { ids: ["10de:1b80"], by: id } }\n`,
  start: `${head}devices: { gpu: { functions: ["0b:00.0"], bind: start } }\n`,
  disks: `${head}devices: { disks: { functions: ["02:00.0"], drivers: [ahci] } }\n`,
};

const prime = (kind: string, bus: string): string =>
  `{ hardware.nvidia = { prime = { ${kind}.enable = true; nvidiaBusId = "${bus}"; intelBusId = "PCI:0:2:0"; }; }; }`;

/** A spec, what a person sets besides, and what is said to it. */
const cases: Record<string, [spec: keyof typeof specs, besides: string, said?: string]> = {
  'nothing besides': ['address', '{ }'],
  'ids of our own': ['id', '{ }'],
  'ids in kernelParams': [
    'address',
    '{ boot.kernelParams = [ "vfio-pci.ids=10de:1b80" ]; }',
    'boot.kernelParams gives',
  ],
  'ids in kernelParams, in the other spelling': [
    'id',
    '{ boot.kernelParams = [ "vfio_pci.ids=10de:1b80" ]; }',
    'boot.kernelParams gives',
  ],
  'other parameters of vfio-pci': ['address', '{ boot.kernelParams = [ "vfio-pci.disable_vga=1" "a.ids=1" ]; }'],
  'ids in extraModprobeConfig': [
    'address',
    '{ boot.extraModprobeConfig = "options vfio-pci disable_vga=1 ids=10de:1b80"; }',
    'boot.extraModprobeConfig gives',
  ],
  'a second line of ids': [
    'id',
    '{ boot.extraModprobeConfig = "  options vfio_pci ids=10de:10f0"; }',
    'boot.extraModprobeConfig gives',
  ],
  'other options in extraModprobeConfig': [
    'id',
    '{ boot.extraModprobeConfig = "options vfio-pci disable_vga=1\\noptions kvm ids=1"; }',
  ],
  'ids by hand, and nothing of ours at boot': ['start', '{ boot.kernelParams = [ "vfio-pci.ids=10de:1b80" ]; }'],
  'a relative of the driver in the initrd': [
    'address',
    '{ boot.initrd.kernelModules = [ "nvidia-drm" ]; }',
    "can take 'gpu' before vfio-pci",
  ],
  'the driver itself in the initrd': ['address', '{ boot.initrd.kernelModules = [ "nouveau" ]; }'],
  'the driver of another vendor in the initrd': ['address', '{ boot.initrd.kernelModules = [ "amdgpu" "i915" ]; }'],
  'all drivers of the vendor are named by default': ['id', '{ boot.initrd.kernelModules = [ "nvidia" ]; }'],
  'a graphics driver in the initrd, and no card': ['disks', '{ boot.initrd.kernelModules = [ "amdgpu" ]; }'],
  'PRIME offload on our card': ['address', prime('offload', 'PCI:11:0:0'), 'hardware.nvidia.prime uses a card'],
  'PRIME sync on our card, zeros before': ['address', prime('sync', 'PCI:011:00:0'), 'hardware.nvidia.prime uses'],
  'PRIME on another card': ['address', prime('offload', 'PCI:1:0:0')],
};

const folder = mkdtempSync(join(tmpdir(), 'vfioc-checks-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** module.nix of a spec, with what lies beside it; the path of it. */
function compiled(name: string, spec: string): string {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'host.yaml'), spec);
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
      ([name, [spec, besides]]) =>
        `"${name}" = { module = import (/. + "${modules[spec]}"); host = "box"; users = [ "alex" ]; "with" = ${besides}; };`,
    );
    // Only the assertions: the rest of each system would take a second more.
    systems = evaluate(
      `builtins.mapAttrs (_: builtins.mapAttrs (_: one: { inherit (one) failed; }))
        (import (root + "/nix-tests/systems.nix") { inherit nixpkgs; releases = [ null "26.05" ]; cases = { ${entries.join('\n')} }; })`,
    );
  });

  test.each(Object.entries(cases))('%s', (name, [, , said]) => {
    for (const { failed } of Object.values(systems[name] ?? {})) {
      const ours = failed.filter((message) => message.startsWith('vfioc: '));
      if (said === undefined) expect(ours).toEqual([]);
      else expect(ours).toEqual([expect.stringContaining(said)]);
    }
    expect(Object.keys(systems[name] ?? {})).toEqual(['26.05', 'tree']);
  });
});
