/** Lines of modprobe.d. @see https://man7.org/linux/man-pages/man5/modprobe.d.5.html */
import { type Destination, unrelated } from '../report.ts';
import { driversReserved } from './drivers.ts';
import { broken, byDefault, type Family, type Placed, stays } from './family.ts';
import type { Findings } from './findings.ts';
import type { Item } from './item.ts';
import { collectOption, placeOption } from './module-options.ts';

const named = (module: string): string => module.replaceAll('-', '_');

interface Line {
  readonly command: string;
  readonly module: string;
  readonly words: readonly string[];
}

function parse(text: string): Line {
  const [command = '', module = '', ...words] = text.split(/\s+/);
  return { command, module: named(module), words };
}

interface Setting {
  readonly text: string;
  readonly option: string;
  readonly value: string;
  /** Whether the word is no setting, such as the rest of a list that was broken by a space. */
  readonly stray: boolean;
}

/** The settings of `options MODULE a=1 b=2`. */
function settingsOf({ words }: Line): Setting[] {
  return words.map((text) => {
    const [, option, value = ''] = /^(\w[\w-]*)=(.*)$/.exec(text) ?? [];
    const flag = /^\w[\w-]*$/.test(text) && !/^[0-9a-f]{4}/i.test(text);
    return { text, option: named(option ?? (flag ? text : '')), value, stray: option === undefined && !flag };
  });
}

/** The module of a soft dependency on vfio-pci, if it is one. */
function softdepOf({ command, module, words }: Line): string | undefined {
  if (command !== 'softdep') return undefined;
  const pre = words.indexOf('pre:');
  const post = words.indexOf('post:');
  const before = words.slice(pre + 1, post > pre ? post : undefined).map(named);
  return pre >= 0 && before.some((one) => one === 'vfio_pci' || one === 'vfio') ? module : undefined;
}

/** Modules that are a part of passthrough: other lines about them have no field. */
const ours = /^(?:vfio\w*|kvm\w*|kvmfr|vendor_reset|vhost\w*)$/;

/** The drivers of GPUs. */
export const gpuDriver = /^(?:nvidia\w*|nouveau|amdgpu|radeon|i915|xe|i2c_nvidia_gpu)$/;

/** The drivers of other devices that go to guests. */
const otherDriver =
  /^(?:snd_hda_intel|xhci_pci|xhci_hcd|ahci|nvme|e1000e|igb|igc|ixgbe|i40e|r8169|mlx5_core|snd_hda_codec_hdmi)$/;

function placeSetting(line: Line, { text, option, value, stray }: Setting, found: Findings): Destination {
  const to = stray ? undefined : placeOption(line.module, option, value, `${line.module} ${text}`, found);
  if (to) return to;
  if (stray && line.module === 'vfio_pci') {
    return broken(
      'a space ends a list: vfio-pci took only what comes before it. Add the device to devices.<name>.ids if it is meant',
    );
  }
  if (stray) return broken(`'${text}' is no option of a module`);
  return ours.test(line.module) ? stays(`no field sets ${option} of ${line.module}`) : stays(unrelated);
}

function placeSoftdep(driver: string, found: Findings): Destination {
  if (!found.bindsAtBoot) return stays('host.yaml has no device that vfio-pci takes at boot');
  return driversReserved(found).includes(driver)
    ? byDefault('vfioc writes this line for the drivers of each device')
    : stays('the driver is not one of those that usually take the device; devices.<name>.drivers can list it');
}

export const modprobe: Family = {
  matches: (option) => option === 'boot.extraModprobeConfig',
  shape: 'lines',

  collect({ text }: Item, found: Findings): void {
    const line = parse(text);
    if (line.command !== 'options') return;
    for (const one of settingsOf(line)) {
      if (!one.stray) collectOption(line.module, one.option, one.value, `${line.module} ${one.text}`, found);
    }
  },

  place({ text }: Item, found: Findings): Destination | readonly Placed[] {
    if (text.startsWith('#')) return byDefault('a comment');
    const line = parse(text);
    if (line.command === 'options') {
      const settings = settingsOf(line);
      const places = settings.map((one) => ({ text: one.text, to: placeSetting(line, one, found) }));
      const [first] = places;
      if (!first) return broken('a line without an option');
      if (places.length === 1) return first.to;
      const [command = '', module = ''] = text.split(/\s+/);
      return places.map((one) => ({ text: `${command} ${module} ${one.text}`, to: one.to }));
    }
    const driver = softdepOf(line);
    if (driver !== undefined) return placeSoftdep(driver, found);
    if (line.command === 'install' && line.module === 'vfio_pci') {
      return {
        kind: 'decide',
        path: 'devices.<name>.functions',
        note: 'vfioc writes a line of its own for devices by address, and kmod uses only one of them: list the addresses of this script in functions, and delete it',
      };
    }
    if (line.command === 'blacklist') return placeBlacklisted(line.module, found);
    return ours.test(line.module) ? stays('no field says it') : stays(unrelated);
  },
};

/** A module that the host must not load. */
export function placeBlacklisted(module: string, found: Findings): Destination {
  if (/\s/.test(module)) {
    const [first = '', ...rest] = module.trim().split(/\s+/);
    return broken(
      `kmod reads only the first name, ${first}: use one element for each of ${[first, ...rest].join(', ')}`,
    );
  }
  const name = named(module);
  if (/^vfio/.test(name)) return { kind: 'decide', note: 'vfioc needs this module: delete the line' };
  if (!gpuDriver.test(name) && !otherDriver.test(name)) return stays(unrelated);
  return found.bindsAtBoot
    ? stays(
        'vfioc keeps devices from this driver without it; devices.<name>.blacklist disables all drivers of a device',
      )
    : stays('it keeps the driver from all devices of the host');
}

export const blacklist: Family = {
  matches: (option) => option === 'boot.blacklistedKernelModules',
  shape: 'names',
  place: ({ text }, found) => placeBlacklisted(text, found),
};
