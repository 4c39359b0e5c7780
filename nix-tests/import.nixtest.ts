/**
 * Importing an evaluated NixOS configuration loses nothing: what the report says can be deleted is deleted, the spec is
 * compiled, and the resulting system has the old values in effect, apart from what the report calls broken. Checked for
 * configurations here, and for those of other people in the cache folder, if they are there.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../src/compile/compile.ts';
import { Diagnostics } from '../src/diagnostics/diagnostics.ts';
import { readConf } from '../src/formats/libvirt-conf.ts';
import { type HostImport, importNixos } from '../src/import/nixos/nixos.ts';
import type { Entry } from '../src/import/report.ts';
import { sourceCodes } from '../src/source/codes.ts';
import { readTree } from '../src/source/yaml.ts';
import { filesOf } from '../tests/support/compile.ts';
import { describeNix, evaluate } from './support/nixpkgs.ts';

interface Values {
  readonly [option: string]: unknown;
}

interface Document {
  readonly users: readonly string[];
  readonly options: readonly { option: string; definitions: readonly { file: string; value: unknown }[] }[];
  readonly values: Values;
  readonly specialisations: Readonly<Record<string, { values: Values }>>;
}

const releases = ['null', '"26.05"'];
const folder = mkdtempSync(join(tmpdir(), 'vfioc-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Configurations that have one line of each kind, by name. */
const own: Readonly<Record<string, string>> = {
  ids: `{ pkgs, lib, config, ... }: {
    boot = {
      kernelParams = [ "quiet" "intel_iommu=on,igfx_off" "iommu=pt" "pcie_aspm=off" "kvm.ignore_msrs=1" "video=efifb:off" "pci=noaer"
        "vfio-pci.ids=10de:2503,10de:228e" "isolcpus=2-7" "nohz_full=2-7" "hugepagesz=1G" "hugepages=16" ];
      initrd.kernelModules = [ "vfio_pci" "vfio" "vfio_iommu_type1" ];
      kernelModules = [ "kvm-intel" "i2c-dev" ];
      kernelPackages = pkgs.linuxPackages_zen;
      blacklistedKernelModules = [ "nouveau" "pcspkr" ];
      extraModprobeConfig = ''
        options vfio-pci disable_vga=1 disable_idle_d3=1
        options kvm_intel nested=1
        options vfio_iommu_type1 allow_unsafe_interrupts=1
        softdep nvidia pre: vfio-pci
        options snd_hda_intel power_save=1
      '';
    };
    virtualisation.libvirtd = {
      enable = true; onBoot = "ignore"; onShutdown = "shutdown"; parallelShutdown = 2;
      allowedBridges = [ "virbr0" "br0" ];
      qemu = { package = pkgs.qemu_kvm; runAsRoot = false; swtpm.enable = true;
        verbatimConfig = "namespaces = []\\nmax_files = 1024\\ncgroup_device_acl = [\\n  \\"/dev/null\\", \\"/dev/kvm\\"\\n]\\n"; };
    };
    virtualisation.spiceUSBRedirection.enable = true;
    programs.virt-manager.enable = true;
    systemd.tmpfiles.rules = [ "f /dev/shm/looking-glass 0660 alex kvm -" "d /var/cache/other 0755 root root -" ];
    services.udev.extraRules = ''
      SUBSYSTEM=="input", ATTRS{name}=="KMonad output", SYMLINK+="kmonad"
      KERNEL=="hidraw*", MODE="0666"
    '';
    users.users.alex.extraGroups = [ "libvirtd" "kvm" "wheel" ];
    services.pipewire.enable = true;
  }`,
  addresses: `{ lib, ... }: {
    boot.kernelParams = [ "amd_iommu=on" ];
    boot.initrd.systemd.enable = lib.mkForce false;
    boot.initrd.preDeviceCommands = ''
      DEVS="0000:0b:00.0 0000:0b:00.1"
      for DEV in $DEVS; do
        echo "vfio-pci" > /sys/bus/pci/devices/$DEV/driver_override
      done
      modprobe -i vfio-pci
    '';
    virtualisation.libvirtd = { enable = true; qemu.verbatimConfig = "user = \\"alex\\"\\ngroup = \\"kvm\\"\\n"; };
    users.groups.libvirtd.members = [ "alex" ];
  }`,
  defaults: '{ virtualisation.libvirtd.enable = true; boot.kernelModules = [ "kvm-amd" ]; }',
  'no libvirt': '{ boot.kernelParams = [ "intel_iommu=on" ]; }',
  mistakes: `{ lib, ... }: {
    boot.kernelParams = [ "amd_iommu=pt" "pcie_aspm_off" "vfio-pci.ids=10de:1b80" "vfio-pci.ids=10de:10f0,0b:00.0" ];
    boot.kernelModules = [ "iommu=pt" "vfio_virqfd" ];
    boot.extraModprobeConfig = "options vfio-pci ids=10de:2503, 10de:228e\\noptions kvm_intel nested=1\\n";
    boot.blacklistedKernelModules = [ "nvidia nvidia_drm nouveau" ];
    virtualisation.libvirtd = { enable = true; qemu.runAsRoot = false; qemu.verbatimConfig = "user = \\"alex\\"\\n"; };
  }`,
  'values that cannot be evaluated': `{ pkgs, lib, ... }: {
    boot.kernelParams = lib.mkMerge [ [ "amd_iommu=on" ] (lib.mkIf false [ (throw "never") ]) ];
    boot.kernelPackages = throw "no kernel";
    boot.extraModulePackages = [ (throw "no package") ];
    environment.systemPackages = [ (throw "no package") ];
    environment.etc."libvirt/hooks/qemu".source = throw "no file";
    virtualisation.libvirtd = { enable = true; hooks.qemu.a = throw "no hook"; qemu.package = throw "no QEMU"; };
    specialisation.other.configuration = throw "no entry";
    users.users.alex.extraGroups = [ "libvirtd" ];
  }`,
  'an entry with passthrough': `{ lib, ... }: {
    boot.kernelParams = [ "amd_iommu=on" "iommu=pt" "kvm.ignore_msrs=1" ];
    virtualisation.libvirtd.enable = true;
    specialisation.vfio.configuration = {
      boot.kernelParams = [ "vfio-pci.ids=10de:2503,10de:228e" "hugepages=8" ];
      boot.initrd.kernelModules = [ "vfio_pci" "vfio" ];
      boot.blacklistedKernelModules = [ "nouveau" ];
    };
  }`,
  'an entry without passthrough': `{ lib, ... }: {
    boot.kernelParams = [ "amd_iommu=on" "iommu=pt" ];
    boot.extraModprobeConfig = "options vfio-pci ids=10de:2503,10de:228e\\n";
    virtualisation.libvirtd.enable = true;
    specialisation.host.configuration = { boot.extraModprobeConfig = lib.mkForce ""; };
  }`,
};

/** Other people's configurations, each with a system.nix; see the README in the folder. */
const corpus = join(process.env.VFIOC_CACHE || join(homedir(), '.cache/vfioc'), 'corpus/nixos');
const owners = existsSync(corpus)
  ? readdirSync(corpus).filter((owner) => existsSync(join(corpus, owner, 'system.nix')))
  : [];

const path = (name: string): string => `(/. + "${name}")`;
const tools = 'import (root + "/nix-tests/import.nix") { inherit nixpkgs; }';

function write(name: string, text: string | Uint8Array): string {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

function importOf(document: Document, name: string): HostImport {
  const found = new Diagnostics();
  const bytes = new TextEncoder().encode(JSON.stringify(document));
  const { tree } = readTree(bytes, `${name}.json`, found.reporter(sourceCodes));
  const result = tree && importNixos(tree, found);
  if (!result) throw new Error(JSON.stringify(found.sorted().map((one) => one.message)));
  return result;
}

const stays = ({ to }: Entry): boolean => to.kind === 'stays' || to.kind === 'decide';

/** Options that are lists and texts, as far as their values are compared. */
const lists =
  /^(?:boot\.(?:blacklistedKernelModules|kernelParams|(?:initrd\.)?(?:available)?[kK]ernelModules)|systemd\.tmpfiles\.rules|virtualisation\.libvirtd\.allowedBridges|users\.(?:users|extraUsers)\.[^.]+\.extraGroups|users\.groups\.[^.]+\.members)$/;
const texts =
  /^(?:boot\.extraModprobeConfig|services\.udev\.extraRules|virtualisation\.libvirtd\.qemu\.?[vV]erbatimConfig|boot\.initrd\.preDeviceCommands)$/;

/** A Nix module with the lines that the report leaves in the configuration. */
function rest(entries: readonly Entry[]): unknown[] {
  const modules: unknown[] = [];
  for (const { from, text } of entries.filter(stays)) {
    const [, entry, inside] = /^specialisation\.(.+?)\.configuration\.(.+)$/.exec(from) ?? [];
    const option = inside ?? from;
    if (text.startsWith('(') || text.endsWith(' (removed)')) continue;
    const value = lists.test(option) ? [text] : texts.test(option) ? `${text}\n` : undefined;
    if (value === undefined) continue;
    const nested = option.split('.').reduceRight<unknown>((below, name) => ({ [name]: below }), value);
    modules.push(entry === undefined ? nested : { specialisation: { [entry]: { configuration: nested } } });
  }
  return modules;
}

const words = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const lines = (value: unknown): string[] =>
  String(value ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
const named = (name: string): string => name.replaceAll('-', '_');

/** Settings in effect: of kernel parameters and of options of modules, by name. Of several, the last one counts. */
function settings(values: Values): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of lines(values['boot.extraModprobeConfig'])) {
    const [command, module = '', ...options] = line.split(/\s+/);
    if (command !== 'options') continue;
    for (const option of options) {
      const [name = '', value = ''] = option.split('=');
      found.set(`${named(module)}.${named(name)}`, value);
    }
  }
  for (const parameter of words(values['boot.kernelParams'])) {
    const at = parameter.indexOf('=');
    const name = named(at < 0 ? parameter : parameter.slice(0, at));
    found.set(name, at < 0 ? '' : parameter.slice(at + 1));
  }
  return found;
}

/** A value in one spelling: lists of ids in order, switches as digits, CPU sets without flags. */
function spelt(name: string, value: string): string {
  if (name === 'vfio_pci.ids') return value.split(',').sort().join(',');
  if (name === 'isolcpus')
    return value
      .split(',')
      .filter((one) => /^\d/.test(one))
      .join(',');
  if (/^kvm\.|nested|disable_|allow_/.test(name)) return /^(?:1|y)?$/i.test(value) ? '1' : '0';
  if (/^(?:intel|amd)_iommu$/.test(name)) return 'on';
  return value;
}

/** What vfioc adds, and why it may. */
const added: readonly RegExp[] = [
  // The vendor of the CPU is known, and these do what guests need.
  /^(?:amd|intel)_iommu$/,
  /^kvm\.report_ignored_msrs$/,
  // The marker of the entry with passthrough.
  /^vfioc\.passthrough$/,
];

const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'text' in value ? String(value.text) : String(value);

/** The values without what NixOS and other modules put there: the lines that the definitions have, or an entry adds. */
function defined(document: Document, entry?: string): Values {
  const values = entry === undefined ? document.values : (document.specialisations[entry]?.values ?? {});
  const texts = document.options.flatMap(({ definitions }) => definitions.map(({ value }) => JSON.stringify(value)));
  const has = (line: string): boolean => texts.some((text) => text.includes(JSON.stringify(line).slice(1, -1)));
  const isNew = (option: string, line: string): boolean =>
    entry !== undefined && !JSON.stringify(document.values[option]).includes(JSON.stringify(line).slice(1, -1));
  const mine = (option: string, line: string): boolean => has(line) || isNew(option, line);
  return Object.fromEntries(
    Object.entries(values).map(([option, value]) => [
      option,
      Array.isArray(value)
        ? value.map(textOf).filter((line) => mine(option, line))
        : typeof value === 'string' && value.includes('\n')
          ? lines(value)
              .filter((line) => option.includes('verbatimConfig') || mine(option, line))
              .join('\n')
          : value,
    ]),
  );
}

/** The differences between two systems that no entry of the report names. */
function lost(old: Values, now: Values, entries: readonly Entry[], addresses: readonly string[]): string[] {
  const isBroken = (text: string): boolean =>
    entries.some((one) => one.to.kind === 'broken' && (one.text === text || one.text.endsWith(` ${text}`)));
  const problems: string[] = [];
  const [before, after] = [settings(old), settings(now)];
  // NixOS adds it with a systemd in the initrd.
  for (const each of [before, after]) each.delete('root');
  for (const [name, value] of before) {
    const parameter = [
      ...words(old['boot.kernelParams']),
      ...lines(old['boot.extraModprobeConfig']).flatMap((line) => line.split(/\s+/)),
    ];
    const mine = parameter.filter(
      (one) =>
        named(one.split('=')[0] ?? '') === name ||
        one.startsWith(`${name.split('.')[1]}=`) ||
        one === name.split('.')[1],
    );
    if (mine.length > 0 && mine.every(isBroken)) continue;
    if (name === 'vfio_pci.ids') {
      // Elements that are no ids match no device.
      const ids = value.split(',').filter((one) => /^[0-9a-f]{4}:[0-9a-f]{4}$/.test(one));
      const has = (after.get(name) ?? '').split(',');
      if (!ids.every((id) => has.includes(id))) problems.push(`ids ${value} became ${after.get(name)}`);
    } else if (!after.has(name) || spelt(name, after.get(name) ?? '') !== spelt(name, value)) {
      problems.push(`${name}=${value} became ${after.get(name)}`);
    }
  }
  const ofNixos = /^(?:loglevel|lsm|root|init|i915\.enable_gvt)$/;
  for (const [name, value] of after) {
    if (ofNixos.test(name)) continue;
    if (
      !before.has(name) &&
      !added.some((one) => one.test(name)) &&
      !(name === 'iommu' && entries.some(({ text, to }) => to.kind === 'broken' && /_iommu=pt/.test(text)))
    ) {
      problems.push(`${name}=${value} was added`);
    }
  }
  for (const option of [
    'boot.kernelModules',
    'boot.initrd.kernelModules',
    'boot.blacklistedKernelModules',
    'systemd.tmpfiles.rules',
    'virtualisation.libvirtd.allowedBridges',
  ]) {
    const has = new Set(words(now[option]).map(named));
    // Modules that are loaded in the initrd are there later too.
    if (option === 'boot.kernelModules') for (const one of words(now['boot.initrd.kernelModules'])) has.add(named(one));
    for (const one of words(old[option]))
      if (!has.has(named(one)) && !isBroken(one)) problems.push(`${option}: ${one} is gone`);
  }
  for (const line of lines(old['boot.extraModprobeConfig'])) {
    if (!/^(?:softdep|blacklist|install)/.test(line)) continue;
    if (!lines(now['boot.extraModprobeConfig']).includes(line)) problems.push(`modprobe: ${line} is gone`);
  }
  const rules = String(now['services.udev.extraRules']);
  for (const line of lines(old['services.udev.extraRules'])) {
    const link = /SYMLINK\+="([^"]+)"/.exec(line)?.[1];
    if (!rules.includes(line) && !(link && rules.includes(`SYMLINK+="${link}"`)))
      problems.push(`udev: ${line} is gone`);
  }
  const conf = (values: Values): Map<string, string> => {
    const read = readConf(String(values['virtualisation.libvirtd.qemu.verbatimConfig'] ?? ''));
    return new Map('entries' in read ? read.entries.map(({ key, value }) => [key, JSON.stringify(value)]) : []);
  };
  for (const [key, value] of conf(old)) {
    if (conf(now).get(key) !== value && !isBroken(`${key} = ${value}`))
      problems.push(`qemu.conf: ${key} = ${value} became ${conf(now).get(key)}`);
  }
  for (const key of conf(now).keys()) {
    const isNamed = entries.some(({ text }) => text === `(no ${key} = [])`);
    if (!conf(old).has(key) && !isNamed) problems.push(`qemu.conf: ${key} was added`);
  }
  for (const option of [
    'networking.hostName',
    'programs.virt-manager.enable',
    'virtualisation.libvirtd.enable',
    'virtualisation.libvirtd.onBoot',
    'virtualisation.libvirtd.onShutdown',
    'virtualisation.libvirtd.parallelShutdown',
    'virtualisation.libvirtd.qemu.runAsRoot',
    'virtualisation.libvirtd.qemu.swtpm.enable',
    'virtualisation.spiceUSBRedirection.enable',
  ]) {
    if (JSON.stringify(old[option]) !== JSON.stringify(now[option]))
      problems.push(`${option}: ${JSON.stringify(old[option])} became ${JSON.stringify(now[option])}`);
  }
  const reserve = String(now['boot.extraModprobeConfig']);
  for (const address of addresses)
    if (!reserve.includes(`0000:${address}`) && !after.get('vfio_pci.ids'))
      problems.push(`${address} is not bound at boot`);
  return problems;
}

interface Device {
  readonly bind?: string;
  readonly functions?: readonly string[];
}

describeNix('an evaluated NixOS configuration', () => {
  const ownDescription = (name: string): string =>
    path(
      write(
        `own/${name}/system.nix`,
        `{ modules = [ { networking.hostName = "box"; users.users.alex.isNormalUser = true; } (${own[name]}) ]; }`,
      ),
    );

  describe.each(releases)('release %s', (release) => {
    // Other people wrote theirs for releases that have their options.
    const others = release === 'null' ? owners : [];
    const cases = [
      ...Object.keys(own).map((name) => ({ name, given: () => ownDescription(name) })),
      ...others.map((name) => ({ name, given: () => path(join(corpus, name, 'system.nix')) })),
    ];
    const documents = new Map<string, Document>();
    const imports = new Map<string, HostImport>();
    const results = new Map<string, Document>();

    beforeAll(() => {
      const attributes = cases.map(({ name, given }) => `"${name}" = tools.importable ${release} (import ${given()});`);
      const old = evaluate<Record<string, Document>>(`let tools = ${tools}; in { ${attributes.join('\n')} }`);
      const systems: string[] = [];
      for (const [name, document] of Object.entries(old)) {
        documents.set(name, document);
        const imported = importOf(document, name);
        imports.set(name, imported);
        // A configuration with no word about the CPU is a question to its owner.
        const host = { cpu: 'amd', ...(imported.spec.host as object) };
        const compiled = compile(['host.yaml'], filesOf({ 'host.yaml': JSON.stringify({ ...imported.spec, host }) }), {
          cwd: '/',
        });
        if (!compiled.files) {
          throw new Error(`${name}: ${compiled.diagnostics.map((one) => `${one.code}: ${one.message}`).join('\n')}`);
        }
        const out = `${release === 'null' ? 'tree' : '26.05'}/${name}`;
        for (const [file, content] of compiled.files) write(`${out}/${file}`, content);
        write(`${out}/rest.json`, JSON.stringify(rest(imported.entries)));
        const users = document.users.map((user) => `"${user}".isNormalUser = true;`).join(' ');
        const base = `{ networking.hostName = ${JSON.stringify(document.values['networking.hostName'])}; users.users = { ${users} }; }`;
        systems.push(
          `"${name}" = tools.importable ${release} { modules = [ ${base} (import ${path(join(folder, out, 'module.nix'))}) ] ++ builtins.fromJSON (builtins.readFile ${path(join(folder, out, 'rest.json'))}); };`,
        );
      }
      for (const [name, document] of Object.entries(
        evaluate<Record<string, Document>>(`let tools = ${tools}; in { ${systems.join('\n')} }`),
      )) {
        results.set(name, document);
      }
    }, 900_000);

    test.each(cases.map(({ name }) => name))('%s: the report leaves out no line', (name) => {
      const { entries } = imports.get(name) ?? { entries: [] };
      const all = new Map<string, string>();
      for (const { from, text } of entries) all.set(from, `${all.get(from) ?? ''}\n${text}`);
      for (const { option, definitions } of documents.get(name)?.options ?? []) {
        for (const { value } of definitions) {
          const parts = Array.isArray(value) ? value : typeof value === 'string' ? lines(value) : [];
          for (const part of parts) {
            if (typeof part !== 'string') continue;
            for (const word of part.split(/\s+/)) expect(all.get(option), `${option}: ${part}`).toContain(word);
          }
        }
      }
    });

    test.each(cases.map(({ name }) => name))('%s: the compiled system has what the old one had', (name) => {
      const [old, now, imported] = [documents.get(name), results.get(name), imports.get(name)];
      if (!old || !now || !imported) throw new Error(`${name} was not evaluated`);
      const devices = Object.values((imported.spec.devices ?? {}) as Record<string, Device>);
      const addresses = devices.flatMap(({ functions = [] }) => functions);
      const entry = (imported.spec.host as { specialisation?: unknown }).specialisation;
      const inEntry = typeof entry === 'string' ? entry : undefined;
      expect(lost(defined(old), now.values, imported.entries, inEntry === undefined ? addresses : [])).toEqual([]);
      if (inEntry !== undefined) {
        const after = now.specialisations[inEntry];
        if (!after) throw new Error(`${name} has no entry ${inEntry}`);
        expect(lost(defined(old, inEntry), after.values, imported.entries, addresses)).toEqual([]);
      }
    });
  });

  if (owners.length < 10) {
    test.skipIf(owners.length < 10)(`needs ten configurations of other people in ${corpus}`, () => undefined);
  }
});
