/**
 * The content of a compiled module.nix, as the settings that translate.mjs installs on the lab's machine. The values
 * are read by the real Nix, and rendered like NixOS does by the code that the tests of single artefacts use too.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modprobeConf, qemuConf, tmpfileLine, tmpfiles, udevRules } from '../tests/support/host-files.ts';
import { type Unit, units } from '../tests/support/units.ts';
import { evaluate, type Json, option } from '../tests/support/values.ts';

/** The paths of packages in values.nix; on the machine, each is a link to Debian's /usr. */
const packages = /\/nix\/store\/0{32}-([\w.+-]+)/g;

/** Options without an effect on the machine: NixOS itself implements them, or they enable a program it has anyway. */
const leftOut = [
  'environment.systemPackages',
  'networking.firewall',
  'programs.virt-manager',
  'services.pipewire',
  'users.groups',
  'virtualisation.libvirtd.enable',
  'virtualisation.libvirtd.onBoot',
  'virtualisation.libvirtd.onShutdown',
  'virtualisation.libvirtd.qemu.package',
  'virtualisation.libvirtd.qemu.swtpm',
  'virtualisation.libvirtd.qemu.vhostUserPackages',
  'virtualisation.spiceUSBRedirection',
];
/** Options that are installed, below. An option in neither list is refused, so that none is silently ignored. */
const placed = [
  'boot.blacklistedKernelModules',
  'boot.extraModprobeConfig',
  'boot.initrd.availableKernelModules',
  'boot.initrd.kernelModules',
  'boot.initrd.services.udev.rules',
  'boot.initrd.systemd.services',
  'boot.kernelModules',
  'boot.kernelParams',
  'environment.etc',
  'services.udev.extraRules',
  'services.udev.packages',
  'systemd.paths',
  'systemd.services',
  'systemd.sockets',
  'systemd.tmpfiles.settings',
  'systemd.user.services',
  'users.users',
  'virtualisation.libvirtd.hooks.qemu',
  'virtualisation.libvirtd.qemu.runAsRoot',
  'virtualisation.libvirtd.qemu.verbatimConfig',
];

function refuseUnknown(value: Json, path: string): void {
  if ([...placed, ...leftOut].includes(path)) return;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${path}: unknown option; add it to 'placed' or 'leftOut' in lab/settings.ts`);
  }
  for (const [name, inner] of Object.entries(value)) refuseUnknown(inner, path ? `${path}.${name}` : name);
}

const files = (all: readonly Unit[]): Record<string, string> =>
  Object.fromEntries(all.map(({ name, text, dropIn }) => [dropIn ? `${name}.d/overrides.conf` : name, text]));

/** The scripts of units, with the paths in their ExecStart. */
const scripts = (all: readonly Unit[]): [string, string][] =>
  all.flatMap(({ text, script }) => {
    const path = /^ExecStart=(\/nix\/store\/0{32}-unit-script-\S+)$/m.exec(text)?.[1];
    return script !== undefined && path !== undefined ? [[path, script]] : [];
  });

/** All files below a folder, by relative path. */
const read = (folder: string): Map<string, Uint8Array> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path)]),
  );

/**
 * @param compiled the folder that `vfioc compile` wrote
 * @param enter lab/enter.sh
 * @param folder an empty folder for the evaluation
 */
export function settingsOf(compiled: string, enter: string, folder: string): Record<string, unknown> {
  mkdirSync(folder);
  const nix = {
    available: true,
    reason: enter,
    run: (args: readonly string[]) => {
      const env = { ...process.env, VFIOC_LAB_BIND: folder };
      const { status, stdout, stderr } = spawnSync(enter, ['trixie', 'nix-instantiate', ...args], {
        encoding: 'utf8',
        env,
      });
      return { status: status ?? 1, stdout, stderr };
    },
  };
  const evaluation = evaluate(nix, [{ folder: 'host', files: read(compiled) }], folder);
  const values = evaluation.values.get('host') ?? {};
  refuseUnknown(values, '');
  const at = (path: string): Json | undefined => option(values, ...path.split('.'));
  const system = units(values, 'system');
  const user = units(values, 'user');
  const initrd = units(at('boot.initrd') ?? {}, 'system');
  const text = new Map(evaluation.texts);
  for (const [path, script] of [...scripts(system), ...scripts(user)]) text.set(path, script);
  const rules = udevRules(values);
  // The stand-in for a package with rules is the file itself: STORE-NAME.rules.
  const packaged = Object.fromEntries(
    ((at('services.udev.packages') ?? []) as string[]).map((path) => [
      path.replace(/^\/nix\/store\/\w+-/, ''),
      text.get(path) ?? '',
    ]),
  );
  const hooks = Object.entries((at('virtualisation.libvirtd.hooks.qemu') ?? {}) as Record<string, string>);
  const everything = JSON.stringify([values, ...text.values(), system, user]);
  return {
    kernelParams: at('boot.kernelParams') ?? [],
    initrdKernelModules: at('boot.initrd.kernelModules') ?? [],
    initrdAvailableKernelModules: at('boot.initrd.availableKernelModules') ?? [],
    initrdUnits: files(initrd),
    modprobeConf: modprobeConf(values),
    kernelModules: at('boot.kernelModules') ?? [],
    ...(rules.has('initrd') ? { initrdUdevRules: rules.get('initrd') } : {}),
    udevRules: { ...(rules.has('boot') ? { '99-local.rules': rules.get('boot') } : {}), ...packaged },
    tmpfiles: Object.fromEntries([...tmpfiles(values)].map(([name, lines]) => [name, lines.map(tmpfileLine).join('')])),
    units: files(system),
    userUnits: files(user),
    qemuConf: qemuConf(values),
    qemuHooks: Object.fromEntries(hooks.map(([name, path]) => [name, text.get(path) ?? ''])),
    users: Object.fromEntries(
      Object.entries((at('users.users') ?? {}) as Record<string, Json>).map(([name, one]) => [
        name,
        option(one, 'extraGroups') ?? [],
      ]),
    ),
    etc: Object.fromEntries(
      Object.entries((at('environment.etc') ?? {}) as Record<string, Json>).map(([name, file]) => [
        name,
        option(file, 'text') ?? '',
      ]),
    ),
    store: Object.fromEntries(text),
    packages: [
      ...new Set(
        [...everything.matchAll(packages)].map(([path]) => path).filter((path) => !path.includes('unit-script')),
      ),
    ].sort(),
  };
}
