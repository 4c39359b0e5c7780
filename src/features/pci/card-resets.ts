/**
 * Whether a card comes back after its guest, by what is known of its model. reset-facts.ts has what the kernel says about
 * its resets.
 */
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Path } from '../../diagnostics/tree.ts';
import type { Facts } from '../../facts/facts.ts';
import { hasOutputs } from '../../facts/select.ts';
import { keepsBus } from '../../model/bus-reset.ts';
import { cardOf, idsOfCard } from '../../model/card.ts';
import { isShowing } from '../../model/displays.ts';
import { leaving, pciOf } from '../../model/functions.ts';
import { stubborn } from '../../model/hardware/amd-gpus.ts';
import { vendorResetChip, vendorResetChips } from '../../model/hardware/vendor-reset.ts';
import { guestsWith } from '../../model/receivers.ts';
import { bootElsewhere, settingBind } from '../../model/remedies.ts';
import { devices } from '../../model/select.ts';
import type { Device, Spec } from '../../schema/spec.ts';
import { printDeviceId, printPciAddress } from '../../values/pci.ts';

export const schema = {} as const;

const gpu = (more: string): string => `devices: { gpu: { functions: ["0b:00.0"], ${more} } }\n`;
const guest = 'vms: { win: { memory: 4GiB, devices: [gpu] } }\n';

export const codes = {
  'vendor-reset-unknown-card': code<{ id: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ id }) => `vendor-reset does not know ${id}: it knows ${vendorResetChips}`,
    remedy: () => 'remove `vendorReset`: the kernel then resets the device in its usual way',
    explain:
      'The module vendor-reset has a list of the AMD GPUs that it can reset. For any other device it is built and loaded, but the kernel refuses the reset method device_specific and resets the device in its usual way. Most GPUs from RDNA2 on need no such module.',
    example: {
      fails: gpu('ids: ["1002:747e"], vendorReset: ⟨on'),
      passes: gpu('ids: ["1002:67df"], vendorReset: on'),
    },
  }),
  'reset-bug-known-card': code<{ device: string; address: string; chip: string; bus: boolean }>({
    severity: 'warning',
    about: 'value',
    message: ({ address, chip, bus }) =>
      bus
        ? `the kernel has only a bus reset for ${address}, according to the facts of this machine, and that often does not bring a ${chip} back`
        : `the kernel has no reset of its own for ${address}, according to the facts of this machine, and the reset of its bus often does not bring a ${chip} back`,
    remedy: ({ device, bus }) =>
      `set \`vendorReset: true\` on '${device}'; if the module cannot be built for your kernel, ${bus ? 'set `resetMethod: bus` to keep the reset that it has, and ' : ''}expect to reboot the host before the guest can start again`,
    explain:
      'AMD GPUs from Polaris to Navi 14 do not return to their initial state when their bus is reset, which is all that the kernel can do by itself: the guest starts once, and then not until the host has rebooted or slept. The module vendor-reset has the reset sequence of these GPUs.',
  }),
  'integrated-gpu-without-reset': code<{
    id: string;
    chip: string;
    role: 'only-display' | 'boot-display' | 'spare' | 'unknown';
    boot: string;
  }>({
    severity: 'warning',
    about: 'value',
    message: ({ id, chip }) =>
      `${id} is the GPU in an AMD processor (${chip}), which does not return to its initial state after the host's driver has used it`,
    remedy: ({ role, boot }) => {
      const expecting = 'expect to suspend the host once (`systemctl suspend`)';
      if (role === 'only-display') {
        return `${expecting} after the guest has stopped, before the GPU works again: it is the only display of the host, which cannot do without it`;
      }
      const never = `${boot}, so that amdgpu never uses it; otherwise ${expecting} before the GPU works again`;
      return role === 'unknown' ? `if the host has another GPU for its display, ${never}` : never;
    },
    explain:
      'The GPUs in AMD processors have no reset that works, and vendor-reset does not know them. A GPU that amdgpu has never initialised starts in a guest; one that comes from amdgpu, or goes back to it, often stays dark until the host has slept or rebooted.',
    example: {
      fails: gpu('ids: ["1002:164e"], bind: ⟨start') + guest,
      passes: gpu('ids: ["1002:164e"], bind: boot') + guest,
    },
  }),
  'card-stuck-in-d3': code<{ device: string; id: string; chip: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ id, chip }) => `${id} (${chip}) may not wake up after vfio-pci has put it to sleep (D3)`,
    remedy: ({ device }) => `set \`idleD3: off\` on '${device}'`,
    explain:
      'vfio-pci puts a device to sleep while no guest uses it. An RX 9070 XT was reported not to wake up again: QEMU says "Unable to power on device, stuck in D3", and the host loses the GPU until it reboots. With `idleD3: off` (disable_idle_d3) vfio-pci leaves its devices awake, which costs a little power.',
    example: {
      fails: gpu('ids: [⟨"1002:7550"]') + guest,
      passes: gpu('ids: ["1002:7550"], idleD3: off') + guest,
    },
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  const awake = devices(spec).some(({ idleD3 }) => !idleD3);
  for (const device of devices(spec)) {
    if (device.gvt || device.sriov) continue;
    const { name, vendorReset, bind } = device;
    const ids = idsOfCard(device, facts);
    const [id] = ids;
    if (!id) continue;
    if (vendorReset && !ids.some(vendorResetChip)) {
      report('vendor-reset-unknown-card', { path: ['devices', name, 'vendorReset'] }, { id: printDeviceId(id) });
    }
    if (guestsWith(name, spec).length === 0) continue;
    if (facts) resetBug(device, spec, facts, report);
    for (const one of ids) {
      const known = stubborn(one);
      const about = { device: name, id: printDeviceId(one), chip: known?.chip ?? '' };
      if (known?.trouble === 'integrated' && bind !== 'boot') {
        const role = facts ? roleOf(device, spec, facts) : 'unknown';
        const boot = role === 'boot-display' ? bootElsewhere(device) : settingBind(device, 'boot');
        report('integrated-gpu-without-reset', { path: ['devices', name, 'bind'] }, { ...about, role, boot });
      }
      // The option is of the module, so one device that has it keeps all of them awake.
      if (known?.trouble === 'sleeps' && !awake) report('card-stuck-in-d3', placeOf(device), about);
    }
  }
}

/** The first value that says which card it is. */
const placeOf = ({ name, functions, ids }: Device): { path: Path } => ({
  path: ['devices', name, ...(ids.length > 0 ? ['ids', 0] : functions.length > 0 ? ['functions', 0] : [])],
});

function resetBug(device: Device, spec: Spec, facts: Facts, report: Report<typeof codes>): void {
  const card = cardOf(device, facts);
  const chip = card && vendorResetChip(card.id);
  const { resetMethods } = card ?? {};
  // vendorReset needs an address, and who sets a method has decided.
  if (!card || !chip || device.functions.length === 0 || device.vendorReset || device.resetMethod) return;
  if (!resetMethods || resetMethods.some((method) => method !== 'bus')) return;
  // reset-facts.ts reports a bus that cannot be reset either.
  if (resetMethods.length === 0 && keepsBus(device.name, card, spec, facts) !== undefined) return;
  const params = { device: device.name, address: printPciAddress(card.address), chip, bus: resetMethods.length > 0 };
  report('reset-bug-known-card', { path: ['devices', device.name, 'functions', 0] }, params);
}

/** Whether the host has a display from boot on without this device, and whether it boots on it. */
function roleOf(device: Device, spec: Spec, facts: Facts): 'only-display' | 'boot-display' | 'spare' {
  const gone = leaving(spec, facts);
  const others = facts.pci.filter(hasOutputs).some(({ address }) => {
    const owner = gone.get(printPciAddress(address));
    return owner === undefined || (owner.name !== device.name && owner.bind !== 'boot');
  });
  if (!others) return 'only-display';
  return pciOf(device, facts).some((one) => isShowing(one, facts)) ? 'boot-display' : 'spare';
}
