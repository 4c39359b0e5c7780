// From what a NixOS configuration says to the places of the lab's Debian machine. What is applied is what vfioc
// emitted: text is copied byte for byte, only where it lies is different. A key that is not known is refused.
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
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
  // virtualisation.libvirtd.qemu.verbatimConfig
  qemuConf: (value, put) => put('root/etc/libvirt/qemu.conf', value),
  // virtualisation.libvirtd.hooks.qemu, by file name
  qemuHooks: (value, put) => each(value, 'root/etc/libvirt/hooks/qemu.d', put, 0o755),
};

function each(files, folder, put, mode) {
  for (const [name, text] of Object.entries(files)) put(join(folder, name), text, mode);
}

/** A unit is installed where its [Install] section says, as NixOS's wantedBy and requiredBy do. */
function units(base, files, put) {
  const folder = `${base}/etc/systemd/system`;
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
  cpSync(join(inside, 'checks.sh'), join(dir, 'root/lab/checks.sh'));
  for (const unit of ['vfioc-lab.target', 'vfioc-lab.service']) {
    cpSync(join(inside, unit), join(dir, 'root/etc/systemd/system', unit));
  }
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
