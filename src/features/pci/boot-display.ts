/** The boot display: a GPU whose memory the boot framebuffer or the console of the host occupies. */

import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Path } from '../../diagnostics/tree.ts';
import type { Facts } from '../../facts/facts.ts';
import { hasOutputs, isDisplay, type PciFacts } from '../../facts/select.ts';
import { leaving, pciOf } from '../../model/functions.ts';
import { canHandOver } from '../../model/hardware/displays.ts';
import { guestsWith } from '../../model/receivers.ts';
import { removing, settingBind } from '../../model/remedies.ts';
import { devices } from '../../model/select.ts';
import type { Device, Spec } from '../../schema/spec.ts';
import { type PciAddress, printPciAddress } from '../../values/pci.ts';

export const schema = {} as const;

export const codes = {
  'device-boot-display': code<{
    device: string;
    address: string;
    bind: string;
    console: boolean;
    only: boolean;
    handover: string;
    guests: readonly string[];
  }>({
    severity: 'warning',
    about: 'value',
    message: ({ address, bind, console }) =>
      console
        ? `the console of the host is on ${address}, according to the facts of this machine`
        : `${address} is the boot display, and the ${bind === 'boot' ? 'boot framebuffer' : 'console of the host'} occupies its memory`,
    remedy: ({ device, bind, console, only, handover, guests }) => {
      const other = 'choose another GPU as the primary display in the firmware';
      if (only) return `set \`bootVga: true\` on '${device}': the host does without a display (\`hostLoses\`)`;
      if (bind === 'boot' && !console)
        return `set \`bootVga: true\` on '${device}' (the host then shows nothing until the driver of its other GPU loads), or ${other}`;
      // The firmware has no part in where the console is.
      const ways = [...(handover ? [handover] : []), ...(console ? [] : [other])];
      return ways.join(', or ') || `keep it for the host: ${removing(device, guests)}`;
    },
    explain:
      'The boot framebuffer or console occupies the memory of the GPU, so the guest cannot map it (BAR 0: can not reserve). `bootVga: true` keeps the boot framebuffer off the GPU. With `bind: handover` the host uses the GPU until the guest starts. If the console is on another GPU than the boot display, the host loses the console together with that GPU.',
  }),
  'not-the-boot-display': code<{ device: string; address: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ device, address }) =>
      `the boot display is ${address} according to the facts of this machine, not device '${device}'`,
    remedy: ({ device }) => `remove \`bootVga\` from '${device}'`,
    explain:
      '`bootVga: true` takes the boot framebuffer away from the host. If the firmware uses another GPU, this only makes the boot messages invisible.',
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  if (!facts) return;
  const owners = leaving(spec, facts);
  for (const device of devices(spec)) display(device, owners, spec, facts, report);
}

/** The place of a function in the spec: among the functions of the device, or else the device itself. */
function placeOf(device: Device, address: PciAddress): { path: Path; on?: 'key' } {
  const index = device.functions.map(printPciAddress).indexOf(printPciAddress(address));
  const path = ['devices', device.name];
  return index < 0 ? { path, on: 'key' } : { path: [...path, 'functions', index] };
}

type Owners = ReadonlyMap<string, Device>;

/** Whether the host has another GPU with outputs, which no device takes at boot. */
const hasOtherDisplay = (own: readonly PciFacts[], owners: Owners, facts: Facts): boolean =>
  facts.pci.some(
    (one) => hasOutputs(one) && !own.includes(one) && owners.get(printPciAddress(one.address))?.bind !== 'boot',
  );

function display(device: Device, owners: Owners, spec: Spec, facts: Facts, report: Report<typeof codes>): void {
  const shown = facts.pci.filter(({ bootVga }) => bootVga);
  const own = pciOf(device, facts);
  const shows = printed(facts.framebuffer?.device);
  const boot = own.find(({ bootVga }) => bootVga) ?? own.find(({ address }) => printPciAddress(address) === shows);
  const path = ['devices', device.name];
  const only = !hasOtherDisplay(own, owners, facts);
  // host-needs.ts reports the loss of the only display. With consent, what is left is its framebuffer at boot.
  const matters = !only || (device.bind === 'boot' && device.hostLoses.includes('display'));
  if (boot && matters && device.bind !== 'handover' && !(device.bind === 'boot' && device.bootVga)) {
    const address = printPciAddress(boot.address);
    const handover = canHandOver(boot, device) ? settingBind(device, 'handover') : '';
    const guests = guestsWith(device.name, spec).map(({ vm }) => vm.name);
    const console = !boot.bootVga;
    const params = { device: device.name, address, bind: device.bind, console, only, handover, guests };
    report('device-boot-display', placeOf(device, boot.address), params);
  }
  const [other] = shown;
  if (device.bootVga && other && !boot && own.some(isDisplay)) {
    const params = { device: device.name, address: printPciAddress(other.address) };
    report('not-the-boot-display', { path: [...path, 'bootVga'] }, params);
  }
}

const printed = (address: PciAddress | undefined): string | undefined => address && printPciAddress(address);
