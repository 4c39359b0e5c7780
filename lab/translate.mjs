// From what a NixOS configuration says to the places of the lab's Debian machine. What is applied is what vfioc
// emitted: text is copied byte for byte, only where it lies is different. A key that is not known is refused.
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The lab's own needs: its disk and console, its target, no questions at first boot. */
const own = {
  kernelParams: [
    'root=/dev/vda',
    'rootfstype=ext4',
    'rw',
    'console=ttyS0',
    'panic=-1',
    // A busy computer is late with the emulated timer, and the kernel panics when it looks for it.
    'no_timer_check',
    'net.ifnames=0',
    'systemd.unit=vfioc-lab.target',
    'systemd.firstboot=off',
    'systemd.show_status=0',
  ],
  initrdModules: ['virtio_blk', 'ext4', 'crc32c_generic'],
};

/** Each key of settings.json: the NixOS option it is the value of, and where that goes. */
const places = {
  // boot.kernelParams
  kernelParams: () => {},
  // boot.initrd.kernelModules, loaded in stage 1: both kinds of stage 1 read the list from here
  initrdKernelModules: (value, put) => put('initrd/etc/modules-load.d/nixos.conf', `${value.join('\n')}\n`),
  // boot.initrd.availableKernelModules, in the initrd for udev
  initrdAvailableKernelModules: () => {},
  // boot.initrd.services.udev.rules
  initrdUdevRules: (value, put) => put('initrd/etc/udev/rules.d/99-local.rules', value),
  // boot.initrd.systemd.services, as unit files; the scripted stage 1 has no use for them, as in NixOS
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
  // users.users.NAME.extraGroups; the users themselves, and the one that NixOS has for QEMU, are made at boot
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
    // There is no update to wait for, see below.
    put('root/etc/systemd/system/systemd-sysusers.service.d/lab.conf', '[Unit]\nConditionNeedsUpdate=\n');
  },
  // virtualisation.libvirtd.qemu: the file that NixOS makes of it. Where it says nothing of the user, NixOS's libvirt
  // has been built to take root, and Debian's another.
  qemuConf: (value, put) =>
    put('root/etc/libvirt/qemu.conf', `${/^user =/m.test(value) ? '' : 'user = "root"\ngroup = "root"\n'}${value}`),
  // virtualisation.libvirtd.hooks.qemu, by file name
  qemuHooks: (value, put) => each(value, 'root/etc/libvirt/hooks/qemu.d', put, 0o755),
  // environment.etc, the text of each by its name
  etc: (value, put) => each(value, 'root/etc', put),
  // the texts that these name, by their paths in the store, and the packages
  store: (value, put) => {
    for (const [path, text] of Object.entries(value)) put(`root${path}`, text, text.startsWith('#!') ? 0o755 : 0o644);
  },
  packages: (value, put) => {
    for (const path of value) put(`root${path}`, { link: '/usr' });
  },
};

/** Lists and files of one follow those of the other; text is put together. */
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

/** A unit is installed where its [Install] section says, as NixOS's wantedBy and requiredBy do. */
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
 * Writes what machine.sh and stage1/build.sh read into `dir`: cmdline, initrd-modules, initrd/ and root/.
 * @param settings the values, as in settings.json of a scenario
 * @param scenario the folder with check.sh; all of it is at /lab in the machine
 * @param inside the folder with the lab's own units
 */
export function translate(settings, { dir, scenario, inside }) {
  const put = (path, text, mode) => {
    const file = join(dir, path);
    mkdirSync(dirname(file), { recursive: true });
    if (typeof text === 'string') writeFileSync(file, text, { mode });
    else symlinkSync(text.link, file);
  };
  mkdirSync(join(dir, 'initrd'), { recursive: true });
  cpSync(scenario, join(dir, 'root/lab'), { recursive: true });
  for (const file of ['checks.sh', 'guest.sh', 'keyboard']) cpSync(join(inside, file), join(dir, 'root/lab', file));
  cpSync(join(inside, '../nixos-places.sh'), join(dir, 'root/lab/nixos-places.sh'));
  for (const unit of ['vfioc-lab.target', 'vfioc-lab.service']) {
    cpSync(join(inside, unit), join(dir, 'root/etc/systemd/system', unit));
  }
  const config = 'libvirtd-config.service';
  units('root', { [config]: readFileSync(join(inside, config), 'utf8') }, put);
  // Newer than /usr: nothing to update at boot, which would cost a minute.
  put('root/etc/.updated', '');
  put('root/var/.updated', '');
  put('root/etc/machine-id', '00000000000000000000000000000001\n');
  places.initrdKernelModules(settings.initrdKernelModules ?? [], put);

  for (const [key, value] of Object.entries(settings)) {
    if (!Object.hasOwn(places, key)) throw new Error(`settings: no place for ${key}`);
    places[key](value, put);
  }
  const modules = [
    ...own.initrdModules,
    ...(settings.initrdKernelModules ?? []),
    ...(settings.initrdAvailableKernelModules ?? []),
  ];
  put('initrd-modules', `${modules.join('\n')}\n`);
  put('cmdline', [...own.kernelParams, ...(settings.kernelParams ?? [])].join(' '));
}
