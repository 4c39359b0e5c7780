// Installs the values of a NixOS configuration on the lab's Debian machine. It applies exactly what vfioc compiled:
// text is copied byte for byte, only the paths differ. Unknown keys are refused.
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What the lab itself needs: its disk, console and target, and no questions at first boot. */
const own = {
  kernelParams: [
    'rootfstype=ext4',
    'rw',
    'console=ttyS0',
    'panic=-1',
    // On a busy computer the emulated timer is late, and the kernel's timer check would panic.
    'no_timer_check',
    'net.ifnames=0',
    'systemd.unit=vfioc-lab.target',
    'systemd.firstboot=off',
    'systemd.show_status=0',
  ],
  initrdModules: ['virtio_blk', 'ext4', 'crc32c_generic'],
};

/** Each key of settings.json: its NixOS option, and where its value is installed. */
const places = {
  // boot.kernelParams
  kernelParams: () => {},
  // boot.initrd.kernelModules, loaded in stage 1: both kinds of stage 1 read the list from here
  initrdKernelModules: (value, put) => put('initrd/etc/modules-load.d/nixos.conf', `${value.join('\n')}\n`),
  // boot.initrd.availableKernelModules, in the initrd for udev
  initrdAvailableKernelModules: () => {},
  // boot.initrd.services.udev.rules
  initrdUdevRules: (value, put) => put('initrd/etc/udev/rules.d/99-local.rules', value),
  // boot.initrd.systemd.services, as unit files; the scripted stage 1 does not use them, as in NixOS
  initrdUnits: (value, put) => units('initrd', value, put),
  // boot.initrd.systemd.tmpfiles.settings, by file name
  initrdTmpfiles: (value, put) => each(value, 'initrd/etc/tmpfiles.d', put),
  // boot.extraModprobeConfig, which NixOS puts into the system and into both kinds of stage 1
  modprobeConf: (value, put) => {
    put('initrd/etc/modprobe.d/nixos.conf', value);
    put('root/etc/modprobe.d/nixos.conf', value);
  },
  // boot.kernelModules
  kernelModules: (value, put) => put('root/etc/modules-load.d/nixos.conf', `${value.join('\n')}\n`),
  // systemd.tmpfiles.rules and .settings, by file name
  tmpfiles: (value, put) => each(value, 'root/etc/tmpfiles.d', put),
  // services.udev.extraRules and .packages, by file name
  udevRules: (value, put) => each(value, 'root/etc/udev/rules.d', put),
  // systemd.services and the like, as unit files
  units: (value, put) => units('root', value, put),
  // systemd.user.services
  userUnits: (value, put) => units('root', value, put, 'user'),
  // users.users.NAME.extraGroups; the users themselves, and NixOS's user for QEMU, are created at boot
  users: (value, put) => {
    const names = Object.keys(value);
    const lines = ['g kvm', 'g libvirtd', 'u qemu-libvirtd 301'];
    for (const [index, name] of names.entries()) {
      lines.push(
        `u ${name} ${1000 + index} "" /home/${name} /bin/bash`,
        ...value[name].map((one) => `m ${name} ${one}`),
      );
    }
    put('root/etc/sysusers.d/nixos.conf', `${lines.join('\n')}\n`);
    put('root/etc/tmpfiles.d/home.conf', names.map((name) => `d /home/${name} 0700 ${name} ${name}\n`).join(''));
    // There is no system update to wait for, see below.
    put('root/etc/systemd/system/systemd-sysusers.service.d/lab.conf', '[Unit]\nConditionNeedsUpdate=\n');
  },
  // virtualisation.libvirtd.qemu: the file that NixOS generates. If it does not set the user, NixOS's libvirt is built
  // to use root, but Debian's another user.
  qemuConf: (value, put) =>
    put('root/etc/libvirt/qemu.conf', `${/^user =/m.test(value) ? '' : 'user = "root"\ngroup = "root"\n'}${value}`),
  // virtualisation.libvirtd.hooks.qemu, by file name
  qemuHooks: (value, put) => each(value, 'root/etc/libvirt/hooks/qemu.d', put, 0o755),
  // environment.etc, the text of each by its name
  etc: (value, put) => each(value, 'root/etc', put),
  // the texts that the above refer to, by store path, and the packages
  store: (value, put) => {
    for (const [path, text] of Object.entries(value)) put(`root${path}`, text, text.startsWith('#!') ? 0o755 : 0o644);
  },
  packages: (value, put) => {
    for (const path of value) put(`root${path}`, { link: '/usr' });
  },
};

/** Merges two values: lists and files are joined, texts concatenated. */
export function both(one, other) {
  const result = { ...one };
  for (const [key, value] of Object.entries(other)) {
    if (!Object.hasOwn(one, key)) result[key] = value;
    else if (Array.isArray(value)) result[key] = [...one[key], ...value];
    else if (typeof value === 'string') result[key] = one[key] + value;
    else result[key] = { ...one[key], ...value };
  }
  return result;
}

function each(files, folder, put, mode) {
  for (const [name, text] of Object.entries(files)) put(join(folder, name), text, mode);
}

/** Enables a unit as its [Install] section says, like NixOS's wantedBy and requiredBy. */
function units(base, files, put, manager = 'system') {
  const folder = `${base}/etc/systemd/${manager}`;
  for (const [name, text] of Object.entries(files)) {
    put(join(folder, name), text);
    for (const [, how, targets] of text.matchAll(/^(WantedBy|RequiredBy)=(.*)$/gm)) {
      const kind = how === 'WantedBy' ? 'wants' : 'requires';
      for (const target of targets.split(/\s+/).filter(Boolean)) {
        put(join(folder, `${target}.${kind}`, name), { link: `../${name}` });
      }
    }
  }
}

/**
 * Writes the input of machine.sh and stage1/build.sh to `dir`: cmdline, initrd-modules, initrd/ and root/.
 * @param settings the values, as in settings.json of a scenario
 * @param scenario the folder with check.sh, which is /lab in the machine
 * @param inside the folder with the lab's own units
 * @param machine the name of the machine, which /lab/machine has
 * @param root the disk with the root file system
 */
export function translate(settings, { dir, scenario, inside, machine = '', root = '/dev/vda' }) {
  const put = (path, text, mode) => {
    const file = join(dir, path);
    mkdirSync(dirname(file), { recursive: true });
    if (typeof text === 'string') writeFileSync(file, text, { mode });
    else symlinkSync(text.link, file);
  };
  mkdirSync(join(dir, 'initrd'), { recursive: true });
  cpSync(scenario, join(dir, 'root/lab'), { recursive: true });
  put('root/lab/machine', `${machine}\n`);
  for (const file of ['checks.sh', 'guest.sh', 'keyboard']) cpSync(join(inside, file), join(dir, 'root/lab', file));
  cpSync(join(inside, '../nixos-places.sh'), join(dir, 'root/lab/nixos-places.sh'));
  for (const unit of ['vfioc-lab.target', 'vfioc-lab.service']) {
    cpSync(join(inside, unit), join(dir, 'root/etc/systemd/system', unit));
  }
  const config = 'libvirtd-config.service';
  units('root', { [config]: readFileSync(join(inside, config), 'utf8') }, put);
  // Newer than /usr, so that nothing is updated at boot, which would take a minute.
  put('root/etc/.updated', '');
  put('root/var/.updated', '');
  put('root/etc/machine-id', '00000000000000000000000000000001\n');
  places.initrdKernelModules(settings.initrdKernelModules ?? [], put);

  for (const [key, value] of Object.entries(settings)) {
    if (!Object.hasOwn(places, key)) throw new Error(`settings.json: unknown key '${key}'`);
    places[key](value, put);
  }
  const modules = [
    ...own.initrdModules,
    ...(root === '/dev/vda' ? [] : ['nvme']),
    ...(settings.initrdKernelModules ?? []),
    ...(settings.initrdAvailableKernelModules ?? []),
  ];
  put('initrd-modules', `${modules.join('\n')}\n`);
  put('cmdline', [`root=${root}`, ...own.kernelParams, ...(settings.kernelParams ?? [])].join(' '));
}
