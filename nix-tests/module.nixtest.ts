/** The flake's module: with a spec, with settings and with compiled output; what it refuses, and with which message. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeNix, evaluate, root } from './support/nixpkgs.ts';

const folder = mkdtempSync(join(tmpdir(), 'vfioc-module-'));
afterAll(() => rmSync(folder, { recursive: true }));

const spec = `version: 1
host: { name: box, users: [alex], cpu: amd }
devices:
  gpu: { functions: ["0b:00.0", "0b:00.1"], drivers: [amdgpu, snd_hda_intel] }
networks: { default: { type: nat } }
vms:
  win: { guest: windows10, memory: 8GiB, devices: [gpu], lookingGlass: { resolution: 1920x1080 }, xml: ./extra.xml }
`;
const extra = "<domain><devices><memballoon model='virtio'/></devices></domain>";

/** The same as {@link spec}, as options. */
const settings = `{
  version = 1;
  host = { name = "box"; users = [ "alex" ]; cpu = "amd"; };
  devices.gpu = { functions = [ "0b:00.0" "0b:00.1" ]; drivers = [ "amdgpu" "snd_hda_intel" ]; };
  networks.default.type = "nat";
  vms.win = {
    guest = "windows10";
    memory = "8GiB";
    devices = [ "gpu" ];
    lookingGlass.resolution = "1920x1080";
    xml = "${extra}";
  };
}`;

const here = (path: string): string => `(/. + "${join(folder, path)}")`;
const write = (path: string, text: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const vfioc = (...words: string[]): void => {
  execFileSync(process.execPath, [join(root, 'dist/vfioc.mjs'), ...words], { cwd: folder, stdio: 'pipe' });
};

/** The configuration of a system with these modules. */
const system = (modules: string, release?: string): string =>
  `(import (root + "/nix-tests/module.nix") { inherit nixpkgs; ${release ? `release = "${release}";` : ''} modules = [ ${modules} ]; }).config`;
const vfio = (definitions: string): string => `{ virtualisation.vfio = { ${definitions} }; }`;
const toplevel = (modules: string, release?: string): string =>
  `${system(modules, release)}.system.build.toplevel.drvPath`;

/** The error message of an evaluation that must fail. */
function failure(expression: string, flags: readonly string[] = []): string {
  try {
    evaluate(expression, flags);
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
  return 'the evaluation did not fail';
}

describeNix('virtualisation.vfio', () => {
  beforeAll(() => {
    write('tree/host.yaml', spec);
    write('tree/extra.xml', extra);
    write('wrong/host.yaml', spec.replace('memory: 8GiB', 'memory: 8G'));
    write('plain/host.yaml', spec.replace(', xml: ./extra.xml', ''));
    vfioc('compile', 'tree/host.yaml', '-o', 'vfio');
    vfioc('compile', 'plain/host.yaml', '-o', 'plain/vfio');
  });

  const ways = {
    spec: () => vfio(`spec = ${here('tree')};`),
    settings: () => vfio(`settings = ${settings};`),
    compiled: () => vfio(`compiled = ${here('vfio')};`),
    'compiled and spec': () => vfio(`compiled = ${here('vfio')}; spec = ${here('tree')};`),
  };

  test.each([undefined, '26.05'])('the three ways give the same system (release %s)', (release) => {
    const systems = Object.entries(ways).map(([name, way]) => `"${name}" = ${toplevel(way(), release)};`);
    const paths = evaluate<Record<string, string>>(`{ ${systems.join('\n')} }`);
    expect(new Set(Object.values(paths)).size).toBe(1);
    expect(Object.keys(paths)).toHaveLength(4);
  });

  test('a release that can refuse to switch is told the devices that are bound at boot', () => {
    const inhibitors =
      '({ lib, ... }: { options.system.switch.inhibitors = lib.mkOption { type = lib.types.attrsOf lib.types.str; default = { }; }; })';
    const expression = `${system(`${ways.spec()} ${inhibitors}`)}.system.switch.inhibitors`;
    expect(evaluate(expression)).toEqual({ 'vfioc-devices': expect.stringContaining('0000:0b:00.0') });
  });

  test('six lines of configuration: a spec that is one file', () => {
    const expression = `let c = ${system(vfio(`spec = ${here('plain/host.yaml')};`))}; in { params = c.boot.kernelParams; modprobe = c.boot.extraModprobeConfig; users = c.users.users.alex.extraGroups; toplevel = c.system.build.toplevel.drvPath; }`;
    const { params, modprobe, users } = evaluate<{ params: string[]; modprobe: string; users: string[] }>(expression);
    expect(params).toContain('amd_iommu=on');
    expect(modprobe).toContain('softdep amdgpu pre: vfio-pci');
    expect(users).toEqual(expect.arrayContaining(['kvm', 'libvirtd']));
  });

  test('settings are merged over the spec: mappings deeply, lists replaced', () => {
    const modules = vfio(
      `spec = ${here('tree')}; settings = { devices.gpu.drivers = [ "radeon" ]; kernel.pcieAspm = "off"; };`,
    );
    const expression = `let c = ${system(modules)}; in { modprobe = c.boot.extraModprobeConfig; params = c.boot.kernelParams; }`;
    const { modprobe, params } = evaluate<{ modprobe: string; params: string[] }>(expression);
    expect(modprobe).toContain('softdep radeon');
    expect(modprobe).not.toContain('softdep amdgpu');
    expect(modprobe).toContain('0000:0b:00.1');
    expect(params).toContain('pcie_aspm=off');
  });

  test("the user's own definitions merge and override as usual", () => {
    const own =
      '({ lib, ... }: { boot.kernelParams = [ "quiet" ]; virtualisation.libvirtd.onBoot = lib.mkForce "start"; })';
    const expression = `let c = ${system(`${ways.spec()} ${own}`)}; in { params = c.boot.kernelParams; onBoot = c.virtualisation.libvirtd.onBoot; }`;
    const { params, onBoot } = evaluate<{ params: string[]; onBoot: string }>(expression);
    expect(params).toEqual(expect.arrayContaining(['quiet', 'amd_iommu=on']));
    expect(onBoot).toBe('start');
  });

  test('if imported but not enabled, it sets nothing', () => {
    const off = '({ lib, ... }: { virtualisation.vfio.enable = lib.mkForce false; })';
    const expression = `let c = ${system(off)}; in { params = c.boot.kernelParams; libvirtd = c.virtualisation.libvirtd.enable; toplevel = c.system.build.toplevel.drvPath; }`;
    const { params, libvirtd } = evaluate<{ params: string[]; libvirtd: boolean }>(expression);
    expect(params).not.toContain('amd_iommu=on');
    expect(libvirtd).toBe(false);
  });

  test('the compiled output can be inspected', () => {
    const expression = `let b = ${system(ways.spec())}.virtualisation.vfio.build; in { module = b.module.text; manifest = b.manifest.text; domains = b.domains.drvPath; networks = b.networks.drvPath; }`;
    const { module, manifest } = evaluate<{ module: string; manifest: string }>(expression);
    expect(module).toMatch(/^# Generated by vfioc/);
    expect(JSON.parse(manifest)).toMatchObject({ version: 1, host: 'box' });
  });

  test('compiled output needs no import from derivation, and a spec does', () => {
    const flags = ['--option', 'allow-import-from-derivation', 'false'];
    expect(evaluate<string>(toplevel(ways['compiled and spec']()), flags)).toMatch(/\.drv$/);
    expect(failure(toplevel(ways.spec()), flags)).toContain('allow-import-from-derivation');
  });

  describe('an invalid spec', () => {
    test('fails the evaluation with its diagnostics, at their place in the file', () => {
      const message = failure(toplevel(vfio(`spec = ${here('wrong/host.yaml')};`)));
      expect(message).toContain("host.yaml:7:36: error[invalid-value]: unknown unit 'G' in the size '8G'");
    });
    test('fails at the option path if it is a setting', () => {
      const message = failure(toplevel(vfio(`spec = ${here('tree')}; settings.vms.win.memory = "8G";`)));
      expect(message).toContain('virtualisation.vfio.settings.vms.win.memory: error[invalid-value]');
    });
    test('an unknown setting is an error of NixOS', () => {
      expect(failure(toplevel(vfio('settings.devices.gpu.drivres = [ ];')))).toContain('drivres');
    });
    test('warnings are warnings of NixOS', () => {
      const modules = vfio(`spec = ${here('tree')}; settings.iommu.acsOverride = [ "downstream" ];`);
      const warnings = evaluate<string[]>(`${system(modules)}.warnings`);
      expect(warnings.join('\n')).toContain('warning[acs-override-needs-patch]');
    });
    test('no spec at all', () => {
      expect(failure(toplevel(vfio('')))).toContain('there is no spec');
    });
  });

  describe('compiled output', () => {
    test('is refused if the spec has changed since', () => {
      write('changed/host.yaml', spec.replace('8GiB', '16GiB'));
      write('changed/extra.xml', extra);
      const message = failure(toplevel(vfio(`compiled = ${here('vfio')}; spec = ${here('changed')};`)));
      expect(message).toContain('host.yaml has changed since vfio was compiled: run vfioc compile host.yaml -o vfio');
    });
    test('is refused if a file that the spec names has changed', () => {
      write('other/host.yaml', spec);
      write('other/extra.xml', extra.replace('virtio', 'none'));
      const message = failure(toplevel(vfio(`compiled = ${here('vfio')}; spec = ${here('other')};`)));
      expect(message).toContain('./extra.xml has changed');
    });
    test('is refused together with settings', () => {
      const modules = vfio(`compiled = ${here('vfio')}; settings.kernel.pcieAspm = "off";`);
      expect(failure(toplevel(modules))).toContain('settings have no effect on compiled');
    });
  });

  test('the host name and the users must match those of the system', () => {
    const named = 'host = { name = "other"; users = [ "alex" "vini" ]; };';
    const expression = `map (one: one.message) (builtins.filter (one: !one.assertion) ${system(vfio(`spec = ${here('tree')}; settings.${named}`))}.assertions)`;
    const messages = evaluate<string[]>(expression).join('\n');
    expect(messages).toContain("host.name is 'other'");
    expect(messages).toContain("the user 'vini'");
  });

  test('an assertion in a specialisation takes effect', () => {
    const inside = `{ specialisation.other.configuration = { networking.hostName = (import (nixpkgs + "/lib")).mkForce "elsewhere"; }; }`;
    // Unlike the real builder of a toplevel, the stub does not evaluate its specialisations.
    const other = `${system(`${ways.spec()} ${inside}`)}.specialisation.other.configuration.system.build.toplevel.drvPath`;
    expect(failure(other)).toContain("host.name is 'box'");
  });
});
