/**
 * Taking a card from a host driver that keeps running: libvirt writes to the driver's unbind file, and a driver whose nodes
 * are open lets go late or, as nvidia, never. Then the write blocks, and libvirtd with it.
 * @see https://docs.kernel.org/driver-api/driver-model/driver.html
 */
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { hasOutputs, isDisplay, isForGuests, type PciFacts } from '../../facts/select.ts';
import { displaysWithout, isShowing } from '../../model/displays.ts';
import { leaving, pciOf } from '../../model/functions.ts';
import { canHandOver } from '../../model/hardware/displays.ts';
import { loadedName } from '../../model/host-drivers.ts';
import { guestsWith } from '../../model/receivers.ts';
import { bootElsewhere, removing, settingBind } from '../../model/remedies.ts';
import { devices } from '../../model/select.ts';
import type { Device, Spec } from '../../schema/spec.ts';
import { printPciAddress } from '../../values/pci.ts';
import { sentenceList } from '../../values/sentence.ts';

export const schema = {} as const;

/** What the host would be left with if the device were bound at boot. */
type Role = 'only-display' | 'boot-display' | 'spare';

/** What can be done about a device: each a remedy, or nothing if it is not possible. */
type Ways = {
  /** Keeping it for its guest from boot on. */
  readonly boot: string;
  /** Ending the desktop first. */
  readonly handover: string;
  /** Keeping the desktop off it. */
  readonly off: string;
  /** Leaving it with the host. */
  readonly keep: string;
};

/** The remedies as one sentence, or the last resort if there is none. */
const either = (remedies: readonly string[], last: string): string =>
  remedies.filter((one) => one !== '').join('; or ') || last;

export const codes = {
  'nvidia-keeps-another': code<Ways & { address: string; others: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ address, others }) =>
      `nvidia also drives ${others}, which ${others.includes(' and ') ? 'stay' : 'stays'} with the host, so it stays loaded, and it releases ${address} only while no program has that card open`,
    remedy: ({ boot, off, keep }) => either([boot, off], keep),
    explain:
      'A compositor opens all cards that it finds, and nvidia waits until the last program has closed one before it releases it: the write to `unbind` never returns ("non-zero usage count"), and libvirtd would hang with it, so the hook refuses the start while a program has the card open. With a single card the module can be unloaded, which fails at once if the card is in use. With a second one that stays with the host it cannot.',
  }),
  'start-takes-display': code<Ways & { address: string; driver: string; role: Role }>({
    severity: 'warning',
    about: 'value',
    message: ({ address, driver }) =>
      `${address} is a GPU with the host driver ${driver}, according to the facts of this machine: the desktop of the host opens it, and the guest is refused as long as it is open`,
    remedy: ({ role, boot, handover, off, keep }) => either([role === 'boot-display' ? '' : boot, handover, off], keep),
    explain:
      'A compositor opens all cards that it finds, not only the one that shows the desktop. A driver does not let go of a card that is open without harm (amdgpu and i915 crash the programs, nvidia waits for ever, and libvirtd with it), so the hook refuses the start and names the program. `bind: start` is for devices that no program of the host has open. Ignore this on a host without a desktop.',
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  if (!facts) return;
  for (const device of devices(spec)) {
    const { name, bind, gvt, sriov } = device;
    if (bind === 'boot' || gvt || sriov || !device.desktop || guestsWith(name, spec).length === 0) continue;
    const held = pciOf(device, facts).find((one) => isDisplay(one) && isHosts(one));
    if (!held) continue;
    const place = { path: ['devices', name, 'bind'] };
    const role = roleOf(device, held, spec, facts);
    const about = { ...waysOf(device, held, role, spec, facts), address: printPciAddress(held.address), role };
    const others = held.driver === 'nvidia' ? staying(device, held, spec, facts) : [];
    if (others.length > 0) {
      const addresses = sentenceList(others.map(({ address }) => printPciAddress(address)));
      report('nvidia-keeps-another', place, { ...about, others: addresses });
    } else if (bind === 'start') {
      report('start-takes-display', place, { ...about, driver: loadedName(held.driver ?? '') });
    }
  }
}

/** Whether a driver of the host has a function. */
const isHosts = (one: PciFacts): boolean => Boolean(one.driver) && !isForGuests(one);

/** The other display controllers that the host keeps while a guest has a device. */
function remaining(device: Device, spec: Spec, facts: Facts): PciFacts[] {
  const owners = leaving(spec, facts);
  return facts.pci.filter((one) => {
    const owner = owners.get(printPciAddress(one.address));
    if (!isDisplay(one) || owner?.name === device.name || owner?.bind === 'boot') return false;
    return !owner || guestsWith(device.name, spec).some(({ vm }) => !vm.devices.includes(owner.name));
  });
}

/** The cards with the driver of a function that the host keeps while a guest has its device. */
const staying = (device: Device, held: PciFacts, spec: Spec, facts: Facts): PciFacts[] =>
  remaining(device, spec, facts).filter(({ driver }) => driver === held.driver);

function roleOf(device: Device, held: PciFacts, spec: Spec, facts: Facts): Role {
  if (!remaining(device, spec, facts).some(hasOutputs)) return 'only-display';
  return isShowing(held, facts) ? 'boot-display' : 'spare';
}

function waysOf(device: Device, held: PciFacts, role: Role, spec: Spec, facts: Facts): Ways {
  const { name, bind, hostLoses, bootVga } = device;
  const guests = guestsWith(name, spec).map(({ vm }) => vm.name);
  const framebuffer = isShowing(held, facts) && !bootVga ? ['bootVga: true'] : [];
  const boot = {
    spare: `${settingBind(device, 'boot')} if the host never uses it`,
    'boot-display': bootElsewhere(device),
    // A host that does without a display can do so from boot on.
    'only-display': hostLoses.includes('display')
      ? `${settingBind(device, 'boot', ...framebuffer)} if the host never uses it`
      : '',
  };
  const off = bind === 'start' ? `set \`desktop: off\` on '${name}'` : settingBind(device, 'start', 'desktop: off');
  // A desktop needs a GPU that it may open.
  const canBeOff = role === 'spare' && displaysWithout(device, spec, facts).length > 0;
  return {
    boot: boot[role],
    handover: canHandOver(held, device) ? `${settingBind(device, 'handover')}, which ends the desktop first` : '',
    off: canBeOff ? `${off}, which ${bind === 'start' ? 'keeps' : 'keep'} the desktop off the card` : '',
    keep: `keep it for the host: ${removing(name, guests)}`,
  };
}
