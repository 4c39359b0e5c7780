/** Passthrough in one boot entry only: the contents of each entry, with module.nix itself and with the flake's module. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeNix, evaluate, root } from './support/nixpkgs.ts';

const folder = mkdtempSync(join(tmpdir(), 'vfioc-entries-'));
afterAll(() => rmSync(folder, { recursive: true }));

const specOf = (specialisation: string): string => `version: 1
host: { name: box, users: [alex], cpu: intel, specialisation: ${specialisation} }
devices: { gpu: { functions: ["01:00.0"], drivers: [nvidia], resetMethod: bus } }
vms: { win: { memory: 4GiB, devices: [gpu] } }
`;
const specs = {
  entry: specOf('{ name: games, videoDrivers: [modesetting], prime: off }'),
  inverse: specOf('{ name: plain, inverse: true, videoDrivers: [modesetting], prime: off }'),
};
type Name = keyof typeof specs;

const here = (path: string): string => `(/. + "${join(folder, path)}")`;

/** How a system imports the compiled output: directly, or with the flake's module in one of its three ways. */
const ways = {
  module: (name: Name) => `(import ${here(`${name}/vfio/module.nix`)})`,
  compiled: (name: Name) => `{ virtualisation.vfio.compiled = ${here(`${name}/vfio`)}; }`,
  spec: (name: Name) => `{ virtualisation.vfio.spec = ${here(`${name}/host.yaml`)}; }`,
  settings: (name: Name) => `{ virtualisation.vfio.settings = {
    host = { name = "box"; users = [ "alex" ]; cpu = "intel"; specialisation = { name = "${name === 'entry' ? 'games' : 'plain'}"; ${name === 'entry' ? '' : 'inverse = true;'} videoDrivers = [ "modesetting" ]; prime = false; }; };
    devices.gpu = { functions = [ "01:00.0" ]; drivers = [ "nvidia" ]; resetMethod = "bus"; };
    vms.win = { memory = "4GiB"; devices = [ "gpu" ]; };
  }; }`,
};
type Way = keyof typeof ways;

/**
 * A hybrid laptop, whose GPU the host uses in the entry without passthrough. It does not name the driver nvidia, because
 * the stub package lacks too much of it.
 */
const laptop = `{
  services.xserver.videoDrivers = [ "radeon" ];
  hardware.nvidia.prime = { offload.enable = true; offload.enableOffloadCmd = true; nvidiaBusId = "PCI:1:0:0"; intelBusId = "PCI:0:2:0"; };
}`;

interface Entry {
  readonly params: readonly string[];
  readonly modules: readonly string[];
  readonly modprobe: string;
  readonly tags: readonly string[];
  readonly failed: readonly string[];
  readonly prime: boolean;
  readonly video: readonly string[];
  readonly reset: boolean;
  readonly libvirtd: boolean;
  readonly guests: string;
  readonly toplevel: string | false;
}

/** The parts of a system, or of its other entry, that the tests look at. */
const look = `c: {
  params = c.boot.kernelParams;
  modules = c.boot.initrd.kernelModules;
  modprobe = c.boot.extraModprobeConfig;
  tags = c.system.nixos.tags;
  failed = map (one: one.message) (builtins.filter (one: !one.assertion) c.assertions);
  prime = c.hardware.nvidia.prime.offload.enable;
  video = c.services.xserver.videoDrivers;
  reset = c.systemd.services ? vfioc-set-attributes;
  libvirtd = c.virtualisation.libvirtd.enable;
  guests = c.systemd.services.vfioc-reconcile.script;
  toplevel = (builtins.tryEval c.system.build.toplevel.drvPath).value;
}`;

const system = (way: Way, name: Name, release: string | null, extra = '{ }'): string =>
  `(import (root + "/nix-tests/module.nix") { inherit nixpkgs; ${release ? `release = "${release}";` : ''}
    modules = [ ${ways[way](name)} ${extra} ${way === 'module' ? '{ virtualisation.vfio.enable = nixpkgsLib.mkForce false; }' : ''} ]; }).config`;

const both = (name: Name, config: string): string =>
  `(let c = ${config}; look = ${look}; in { default = look c; other = look c.specialisation.${name === 'entry' ? 'games' : 'plain'}.configuration; })`;

const withLib = <T>(expression: string): T =>
  evaluate<T>(`let nixpkgsLib = import (nixpkgs + "/lib"); in ${expression}`);

describeNix('a boot entry with passthrough and one without', () => {
  beforeAll(() => {
    for (const [name, text] of Object.entries(specs)) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'host.yaml'), text);
      execFileSync(process.execPath, [join(root, 'dist/vfioc.mjs'), 'compile', 'host.yaml', '-o', 'vfio'], {
        cwd: join(folder, name),
        stdio: 'pipe',
      });
    }
  });

  describe.each(['entry', 'inverse'] as const)('%s', (name) => {
    test.each([null, '26.05'])('release %s', (release) => {
      const entries = withLib<Record<'default' | 'other', Entry>>(both(name, system('module', name, release)));
      const [on, off] = name === 'entry' ? [entries.other, entries.default] : [entries.default, entries.other];
      expect(on.params).toEqual(expect.arrayContaining(['intel_iommu=on', 'iommu=pt', 'vfioc.passthrough=1']));
      expect(on.modules).toContain('vfio_pci');
      expect(on.modprobe).toContain('softdep nvidia');
      expect(on.reset).toBe(true);
      for (const parameter of ['intel_iommu=on', 'iommu=pt', 'vfioc.passthrough=1']) {
        expect(off.params).not.toContain(parameter);
      }
      expect(off.modules).not.toContain('vfio_pci');
      expect(off.modprobe).not.toContain('vfio-pci');
      expect(off.reset).toBe(false);
      for (const each of [on, off]) {
        expect(each.failed).toEqual([]);
        expect(each.libvirtd).toBe(true);
        expect(each.toplevel).toMatch(/\.drv$/);
      }
      expect(on.guests).toBe(off.guests);
      expect(entries.default.tags).toEqual([]);
      expect(entries.other.tags).toEqual([name === 'entry' ? 'games' : 'plain']);
    });

    test('the settings for the GPU on the host are off in the entry whose guest has it, and only there', () => {
      const entries = withLib<Record<'default' | 'other', Entry>>(both(name, system('module', name, null, laptop)));
      const [on, off] = name === 'entry' ? [entries.other, entries.default] : [entries.default, entries.other];
      expect(on).toMatchObject({ prime: false, video: ['modesetting'], failed: [] });
      expect(off).toMatchObject({ prime: true, video: ['radeon'], failed: [] });
    });

    test('the three ways of the flake give the same two entries as module.nix', () => {
      const all = (['compiled', 'spec', 'settings'] as const).map((way) => both(name, system(way, name, null)));
      const [compiled, spec, settings] = withLib<Record<'default' | 'other', Entry>[]>(`[ ${all.join(' ')} ]`);
      expect(spec).toEqual(compiled);
      expect(settings).toEqual(compiled);
      const module = withLib<Record<'default' | 'other', Entry>>(both(name, system('module', name, null)));
      expect(compiled?.other.params).toEqual(module.other.params);
      expect(compiled?.default.params).toEqual(module.default.params);
    });
  });

  test('an assertion about passthrough applies only to the entry that has it', () => {
    const extra = '{ boot.kernelParams = [ "vfio-pci.ids=10de:1b80" ]; }';
    const { default: off, other: on } = withLib<Record<'default' | 'other', Entry>>(
      both('entry', system('compiled', 'entry', null, extra)),
    );
    expect(off.failed).toEqual([]);
    expect(on.failed).toEqual([expect.stringContaining('boot.kernelParams sets vfio-pci.ids')]);
  });

  test("a user's own entry has passthrough if it has the tag", () => {
    const mine =
      '{ specialisation.mine.configuration.system.nixos.tags = [ "games" ]; specialisation.none.configuration = { }; }';
    const config = system('compiled', 'entry', null, mine);
    const params = withLib<Record<string, string[]>>(
      `builtins.mapAttrs (_: one: one.configuration.boot.kernelParams) ${config}.specialisation`,
    );
    expect(params.mine).toContain('vfioc.passthrough=1');
    expect(params.games).toContain('vfioc.passthrough=1');
    expect(params.none).not.toContain('vfioc.passthrough=1');
  });
});
