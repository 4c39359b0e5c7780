/**
 * The flake with a current Nix: its own checks, including builds, and a user's flake with each way of giving a spec.
 * nixpkgs is the tree without packages, as a flake (nixos/flake.nix); Nix is the one from the lab's sid tree.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { consumer, type RunResult } from '../tests/support/consumers.ts';
import { evaluate, missingNix, nixpkgs, root } from './support/nixpkgs.ts';

const program = consumer('nix', { tree: 'sid' });
const missing = missingNix ?? (program.available ? undefined : `Nix of the sid tree: ${program.reason}`);

const folder = mkdtempSync(join(tmpdir(), 'vfioc-flake-'));
afterAll(() => rmSync(folder, { recursive: true }));
const [ours, stub, users] = ['vfioc', 'nixpkgs', 'users'].map((name) => join(folder, name)) as [string, string, string];

/** Copies the files that git tracks or would add: a flake sees nothing else. */
function copyWorkTree(): void {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
    cwd: root,
    encoding: 'utf8',
  });
  const deleted = execFileSync('git', ['ls-files', '-z', '--deleted'], { cwd: root, encoding: 'utf8' }).split('\0');
  for (const file of list.split('\0').filter((name) => name !== '' && !deleted.includes(name))) {
    mkdirSync(dirname(join(ours, file)), { recursive: true });
    cpSync(join(root, file), join(ours, file));
  }
}

const settings = [
  ...['--option', 'substituters', '', '--option', 'sandbox', 'false', '--option', 'build-users-group', ''],
  ...['--extra-experimental-features', 'nix-command flakes'],
];

/** Nix in the tree, with a store that is discarded afterwards. Builders run Node, which the tree does not have. */
const nix = (...words: string[]): RunResult =>
  program.run([...settings, ...words, '--no-write-lock-file'], {
    env: { VFIOC_LAB_BIND: process.execPath },
    timeout: 280,
  });

/** The user's configuration apart from passthrough. */
const configuration = `{
  networking.hostName = "desktop";
  users.users.alex.isNormalUser = true;
  services.pipewire.enable = false;
  hardware.pulseaudio.enable = true;
  boot.loader.systemd-boot.enable = true;
  documentation.enable = false;
  fileSystems."/" = { device = "/dev/sda"; fsType = "ext4"; };
  system.stateVersion = "25.05";
}
`;

/** The options for passthrough, for each way. */
const ways = `{
  spec = { spec = ./host.yaml; };
  settings = { settings = builtins.fromJSON (builtins.readFile ./settings.json); };
  compiled = { compiled = ./vfio; };
  both = { compiled = ./vfio; spec = ./host.yaml; };
}
`;

/** Each way as a system, from a nixpkgs and this flake. */
const systems = `{ nixpkgs, vfioc }:
  builtins.mapAttrs (_: way: nixpkgs.lib.nixosSystem {
    modules = [
      vfioc.nixosModules.default
      ./configuration.nix
      { virtualisation.vfio = way // { enable = true; }; }
    ];
  }) (import ./ways.nix)
`;

const flake = `{
  inputs.nixpkgs.url = "path:${stub}";
  inputs.vfioc = { url = "path:${ours}"; inputs.nixpkgs.follows = "nixpkgs"; };
  outputs = { nixpkgs, vfioc, ... }: rec {
    nixosConfigurations = import ./systems.nix { inherit nixpkgs vfioc; };
    toplevels = builtins.mapAttrs (_: one: one.config.system.build.toplevel.drvPath) nixosConfigurations;
    byHand = nixpkgs.lib.nixosSystem { modules = [ ./configuration.nix ./by-hand.nix ]; };
    importable = vfioc.lib.importable byHand;
  };
}
`;

/** A configuration without vfioc, with hooks as people write them. */
const byHand = `{ pkgs, ... }: {
  boot.kernelParams = [ "amd_iommu=on" ];
  virtualisation.libvirtd = {
    enable = true;
    hooks.qemu = { file = ./hook.sh; copied = "\${./hook.sh}"; written = pkgs.writeShellScript "hook" "virsh list"; };
  };
}
`;

describe('the flake', () => {
  if (missing !== undefined) {
    test.skipIf(missing !== undefined)(`needs ${missing}`, () => undefined);
    return;
  }

  beforeAll(() => {
    copyWorkTree();
    cpSync(String(nixpkgs), stub, { recursive: true });
    for (const file of ['flake.nix', 'stub-pkgs.nix', 'names.json']) {
      cpSync(join(root, 'nix-tests/nixos', file), join(stub, file));
    }
    cpSync(join(root, 'examples/same-model-gpus'), users, { recursive: true });
    const spec = parse(readFileSync(join(users, 'host.yaml'), 'utf8'));
    const texts = {
      'by-hand.nix': byHand,
      'configuration.nix': configuration,
      'flake.nix': flake,
      'hook.sh': 'virsh list\n',
      'systems.nix': systems,
      'ways.nix': ways,
    };
    for (const [file, text] of Object.entries({ ...texts, 'settings.json': JSON.stringify(spec) })) {
      writeFileSync(join(users, file), text);
    }
  });

  test('its checks pass, including builds', () => {
    const { status, stderr } = nix('flake', 'check', `path:${ours}`, '--override-input', 'nixpkgs', `path:${stub}`);
    expect(status, stderr.slice(-4000)).toBe(0);
    // Only the machine checks cannot be built with this nixpkgs.
    expect(stderr).toContain('skipped, because this nixpkgs cannot build virtual machines: vm-binding, vm-reconcile');
    expect(stderr).toMatch(/running \d+ flake checks/);
  });

  test('shows its outputs', () => {
    const { status, stdout, stderr } = nix(
      ...['flake', 'show', '--json', `path:${ours}`, '--override-input', 'nixpkgs', `path:${stub}`],
    );
    expect(status, stderr.slice(-4000)).toBe(0);
    for (const output of [
      'checks',
      'devShells',
      'formatter',
      'lib',
      'nixosModules',
      'overlays',
      'packages',
      'templates',
    ]) {
      expect(stdout).toContain(`"${output}"`);
    }
  });

  test("a user's flake: each way gives the same system, also with an older Nix", () => {
    const { status, stdout, stderr } = nix('eval', '--json', `path:${users}#toplevels`);
    expect(status, stderr.slice(-4000)).toBe(0);
    const toplevels = JSON.parse(stdout) as Record<string, string>;
    expect(Object.keys(toplevels)).toEqual(['both', 'compiled', 'settings', 'spec']);
    expect(new Set(Object.values(toplevels)).size).toBe(1);
    expect(toplevels.spec).toMatch(/^\/nix\/store\/.*-nixos-system-desktop-.*\.drv$/);

    const older = evaluate<string>(`
      let
        flake = import (/. + "${stub}/flake.nix");
        vfioc.nixosModules.default = /. + "${ours}/modules";
        systems = import (/. + "${users}/systems.nix") { nixpkgs = flake.outputs { self = { }; }; inherit vfioc; };
      in systems.spec.config.system.build.toplevel.drvPath`);
    expect(older).toBe(toplevels.spec);
  });

  test('lib.importable prints the definitions and hooks of a system, in a pure evaluation and as documented', () => {
    const apply = `(builtins.getFlake "path:${ours}").lib.importable`;
    for (const words of [[`path:${users}#importable`], ['--impure', `path:${users}#byHand`, '--apply', apply]]) {
      const { status, stdout, stderr } = nix('eval', '--json', ...words);
      expect(status, stderr.slice(-4000)).toBe(0);
      const document = JSON.parse(stdout) as {
        options: { option: string; definitions: { file: string; value: Record<string, unknown> }[] }[];
      };
      const definitionsOf = (name: string) => document.options.find(({ option }) => option === name)?.definitions;
      expect(definitionsOf('boot.kernelParams')).toEqual([
        { file: expect.stringMatching(/^\/nix\/store\/.*-source\/by-hand\.nix$/), value: ['amd_iommu=on'] },
      ]);
      expect(definitionsOf('virtualisation.libvirtd.hooks')?.[0]?.value).toMatchObject({
        qemu: { file: { text: 'virsh list\n' }, copied: { text: 'virsh list\n' }, written: { text: 'virsh list' } },
      });
    }
  });

  test("a user's flake passes its check", () => {
    const { status, stderr } = nix('flake', 'check', `path:${users}`);
    expect(status, stderr.slice(-4000)).toBe(0);
    expect(stderr).toContain("checking NixOS configuration 'nixosConfigurations.settings'");
  });
});
