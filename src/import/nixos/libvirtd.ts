/** libvirtd and QEMU, and what NixOS sets up around them. */
import { readConf } from '../../formats/libvirt-conf.ts';
import { printQemuConf } from '../../formats/qemu-conf.ts';
import type { Destination } from '../report.ts';
import { isMapping } from './document.ts';
import { broken, byDefault, decide, type Family, field, stays } from './family.ts';
import type { Findings } from './findings.ts';
import { type Item, linesOf } from './item.ts';
import { placeScript } from './scripts.ts';

/** Names of options that NixOS has renamed. */
const renamed: Readonly<Record<string, string>> = {
  qemuPackage: 'qemu.package',
  qemuRunAsRoot: 'qemu.runAsRoot',
  qemuVerbatimConfig: 'qemu.verbatimConfig',
  qemuOvmf: 'qemu.ovmf.enable',
  qemuOvmfPackage: 'qemu.ovmf.packages',
  qemuSwtpm: 'qemu.swtpm.enable',
};

const prefix = 'virtualisation.libvirtd.';

function settingOf(option: string): string {
  const name = option.slice(prefix.length);
  return (Object.hasOwn(renamed, name) && renamed[name]) || name;
}

/** The name below pkgs of QEMU, if it is one of those that a spec can name for certain. */
function packageOf(found: Findings): string | undefined {
  const value = found.document.values.get('virtualisation.libvirtd.qemu.package');
  const names = isMapping(value) && Array.isArray(value.packages) ? value.packages : [];
  const known = names.filter((one): one is string => typeof one === 'string' && /^qemu(?:_[a-z]+)?$/.test(one));
  return known.length === 1 ? known[0] : undefined;
}

/** The settings of qemu.conf by line, as far as it can be read. */
function confOf(found: Findings): ReturnType<typeof readConf> {
  const text = found.document.values.get('virtualisation.libvirtd.qemu.verbatimConfig');
  return readConf(typeof text === 'string' ? text : '');
}

const valueIn = (found: Findings, name: string): unknown => found.document.values.get(prefix + name);

/** Whether NixOS writes the user of QEMU above the user's own lines, of which libvirt then reads the first. */
const ownUser = (found: Findings): boolean => valueIn(found, 'qemu.runAsRoot') === false;

/** The fields that the values in effect lead to, whether or not a definition sets them: NixOS and vfioc have other defaults. */
export function collectLibvirt(found: Findings): void {
  const { libvirt, qemu } = found;
  if (valueIn(found, 'enable') === false) {
    libvirt.enable = false;
    return;
  }
  if (valueIn(found, 'onBoot') === 'start') libvirt.onBoot = 'start';
  if (valueIn(found, 'onShutdown') === 'suspend') libvirt.onShutdown = 'suspend';
  const parallel = valueIn(found, 'parallelShutdown');
  if (typeof parallel === 'number' && Number.isInteger(parallel) && parallel > 0 && parallel <= 1000)
    libvirt.parallelShutdown = parallel;
  const timeout = valueIn(found, 'shutdownTimeout');
  if (typeof timeout === 'number' && Number.isInteger(timeout) && timeout > 0 && timeout !== 300)
    libvirt.shutdownTimeout = `${timeout}s`;
  if (valueIn(found, 'qemu.swtpm.enable') === true) qemu.swtpm = true;
  if (found.document.values.get('virtualisation.spiceUSBRedirection.enable') === true)
    libvirt.spiceUsbRedirection = true;
  if (found.document.values.get('programs.virt-manager.enable') === true) libvirt.virtManager = true;
  const conf = confOf(found);
  const entries = 'entries' in conf ? conf.entries : [];
  const seen = new Set<string>();
  for (const { key, value } of entries) {
    if (seen.has(key)) continue;
    seen.add(key);
    const isUser = (key === 'user' || key === 'group') && typeof value === 'string';
    if (isUser && !ownUser(found) && /^[a-z_][a-z0-9_-]{0,30}$/.test(value)) {
      if (value !== 'root') qemu[key] = value;
    } else if (key !== 'namespaces' && key !== 'user' && key !== 'group') {
      found.qemuConf.push(printQemuConf(key, value));
    }
  }
  if (!ownUser(found) && qemu.user === undefined) libvirt.runAsRoot = true;
}

/** A line of qemu.conf. A list can go on over several lines: `inside` tells which setting a line belongs to. */
function placeConfLine(text: string, found: Findings): Destination {
  const conf = confOf(found);
  if ('problem' in conf)
    return decide(
      `libvirt cannot read this qemu.conf: ${conf.problem} in line ${conf.line}. Correct it, and put it into libvirt.qemu.conf`,
      'libvirt.qemu.conf',
    );
  if (text.startsWith('#')) return byDefault('a comment');
  const key = /^([A-Za-z]\w*)\s*=/.exec(text)?.[1];
  if (key === 'namespaces')
    return /=\s*\[\s*\]/.test(text)
      ? byDefault('NixOS and vfioc set it')
      : decide('vfioc keeps namespaces = []: delete the line', 'libvirt.qemu.conf');
  if (key === 'user' || key === 'group') {
    if (ownUser(found))
      return broken(
        `NixOS writes ${key} = "qemu-libvirtd" above it, because qemu.runAsRoot is false, and libvirt uses the first: set libvirt.qemu.${key} to run QEMU as someone else`,
      );
    if (found.qemu[key] !== undefined) return field(`libvirt.qemu.${key}`);
    const [, id] = /"\+(\d+)"/.exec(text) ?? [];
    if (id !== undefined)
      return decide(
        `a ${key} by number, which the field does not take: set libvirt.qemu.${key} to its name (\`getent ${key === 'user' ? 'passwd' : 'group'} ${id}\`), and delete this line`,
        `libvirt.qemu.${key}`,
      );
    return /"root"/.test(text)
      ? byDefault('QEMU runs as root, as before: libvirt.runAsRoot')
      : decide(`this is no name of a ${key} that NixOS takes`, `libvirt.qemu.${key}`);
  }
  return field('libvirt.qemu.conf');
}

function placeSetting(setting: string, { text, value }: Item, found: Findings): Destination {
  const inEffect = valueIn(found, setting);
  const isSingle = ['string', 'boolean', 'number'].includes(typeof inEffect) && setting !== 'qemu.verbatimConfig';
  if (isSingle && value !== inEffect) return stays('another definition overrides it');
  switch (setting) {
    case 'enable':
      return value === true ? byDefault('libvirt.enable is on by default') : field('libvirt.enable');
    case 'onBoot':
    case 'onShutdown':
      return field(`libvirt.${setting}`);
    case 'parallelShutdown':
      return found.libvirt.parallelShutdown === value
        ? field('libvirt.parallelShutdown')
        : byDefault('one guest after the other, as by default');
    case 'shutdownTimeout':
      return found.libvirt.shutdownTimeout !== undefined
        ? field('libvirt.shutdownTimeout')
        : byDefault('5 minutes, as by default');
    case 'qemu.package': {
      const name = packageOf(found);
      return name === undefined
        ? stays(`${text}: it is not one of the packages that libvirt.qemu.package names for certain`)
        : field('libvirt.qemu.package', `pkgs.${name}`);
    }
    case 'qemu.runAsRoot':
      return field('libvirt.runAsRoot');
    case 'qemu.swtpm.enable':
      return value === true ? field('libvirt.qemu.swtpm') : byDefault('vfioc installs swtpm if a guest has a TPM');
    case 'qemu.verbatimConfig':
      return typeof value === 'string' ? placeConfLine(text, found) : stays('no field says it');
    case 'qemu.vhostUserPackages':
      return stays(
        /virtiofsd/.test(text)
          ? 'vfioc adds virtiofsd if a guest has shares; delete the line then'
          : 'no field says it',
      );
    case 'allowedBridges':
      return stays('for guests of users (qemu:///session), which vfioc has none of');
    case 'deviceACL':
      return field('libvirt.qemu.conf', 'cgroup_device_acl, which its module writes');
  }
  if (/^qemu\.ovmf(?:\.|$)/.test(setting)) {
    return found.since('25.11')
      ? broken('NixOS 25.11 and later have all firmware of QEMU, and fail with this line')
      : stays(
          'the firmware of this release; delete it with NixOS 25.11, which has all firmware of QEMU and fails with this line',
        );
  }
  if (/^qemu\.(?:domains|networks)\./.test(setting)) {
    return decide(
      'a guest or network that nixos-vfio declares: import it from libvirt, and set adopt: true on the guest',
      'vms',
    );
  }
  return stays('no field says it');
}

export const libvirtd: Family = {
  matches: (option) => option.startsWith(prefix) && !option.startsWith(`${prefix}hooks`),
  shape: 'leaves',
  place(item, found) {
    const setting = settingOf(item.option);
    if (/^scopedHooks\..*\.script$/.test(setting) && typeof item.value === 'string') {
      return placeScript(setting, item.value, 'no field says it');
    }
    if (setting !== 'qemu.verbatimConfig' || typeof item.value !== 'string') return placeSetting(setting, item, found);
    return linesOf(item.value).map((text) => ({ text, to: placeSetting(setting, { ...item, text }, found) }));
  },
  collect(item, found) {
    if (settingOf(item.option) !== 'qemu.package') return;
    const name = packageOf(found);
    if (name !== undefined) found.qemu.package = name;
  },
};

export const aroundLibvirt: Family = {
  matches: (option) =>
    /^(?:virtualisation\.spiceUSBRedirection|programs\.virt-manager|virtualisation\.kvmgt)(?:\.|$)/.test(option),
  shape: 'leaves',
  place({ option, value }): Destination {
    if (option === 'virtualisation.spiceUSBRedirection.enable')
      return value === true ? field('libvirt.spiceUsbRedirection') : byDefault('off by default');
    if (option === 'programs.virt-manager.enable')
      return value === true ? field('libvirt.virtManager') : byDefault('off by default');
    if (option.startsWith('virtualisation.kvmgt'))
      return decide('a virtual GPU of Intel GVT-g: set gvt on a device, and delete this', 'devices.<name>.gvt');
    return stays('no field says it');
  },
};
