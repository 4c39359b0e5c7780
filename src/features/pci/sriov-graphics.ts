/** Virtual functions of Intel graphics: whether the kernel has a driver that creates them. */
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { hasOutputs, isDisplay, pciAt } from '../../facts/select.ts';
import { leaving } from '../../model/functions.ts';
import { gpusOfXe, sharedByXe, xeSince } from '../../model/hardware/intel-gpus.ts';
import { guestsWith } from '../../model/receivers.ts';
import { removing } from '../../model/remedies.ts';
import { devices } from '../../model/select.ts';
import type { Device, Spec } from '../../schema/spec.ts';
import {
  type DeviceId,
  type PciAddress,
  printDeviceId,
  printPciAddress,
  samePciAddress,
  shortPciAddress,
} from '../../values/pci.ts';

export const schema = {} as const;

const since = xeSince.join('.');

const vf = (more: string): string => `host: { cpu: intel }\n${more}vms: { win: { memory: 4GiB, devices: [vf] } }\n`;
const device = (ids: string, of = '"00:02.0"'): string =>
  `devices: { vf: { functions: ["00:02.1"], ${ids}sriov: { of: ${of}, count: 1 } } }\n`;

export const codes = {
  'sriov-graphics-driver': code<{
    gpu: string;
    address: string;
    integrated: boolean;
    spare: boolean;
    device: string;
    guests: readonly string[];
  }>({
    severity: 'warning',
    about: 'value',
    message: ({ gpu }) =>
      `no driver of the kernel creates virtual functions of ${gpu}: i915 has none, and xe only those of ${gpusOfXe}`,
    remedy: ({ address, integrated, spare, device: name, guests }) => {
      const fields = `functions: ["${address}"]${integrated ? ', igd: on' : ''}`;
      const whole = spare
        ? `if the host has another display, give the whole GPU to one guest: \`${fields}\` without \`sriov\``
        : removing(name, guests);
      return integrated
        ? `add the module i915-sriov-dkms to boot.extraModulePackages of the host, and its parameters here: \`kernel: { params: ["i915.enable_guc=3", "i915.max_vfs=7", "module_blacklist=xe"] }\`; or ${whole}`
        : whole;
    },
    explain:
      'The unit that creates the virtual functions writes their number to sriov_numvfs of the GPU. i915, as it is in the kernel, refuses that, and so does xe for most consumer graphics. The module i915-sriov-dkms, from outside the kernel, adds it for many integrated GPUs; a Linux guest needs it as well.',
    example: {
      fails: vf(device('', '⟨"00:02.0"')),
      passes: vf(`kernel: { params: ["i915.enable_guc=3", "i915.max_vfs=7"] }\n${device('')}`),
    },
  }),
  'sriov-graphics-kernel': code<{ gpu: string; kernel: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ gpu, kernel }) =>
      `xe creates virtual functions of ${gpu} since Linux ${since}, but the host has ${kernel}`,
    remedy: () => 'set `kernel: { packages: linuxPackages_latest }`',
    explain: `Since Linux ${since}, xe creates virtual functions of ${gpusOfXe} by default. With an older kernel, writing their number to sriov_numvfs of the GPU fails.`,
    example: {
      fails: vf(`kernel: { packages: linuxPackages_6_12 }\n${device('ids: ["8086:e212"], ', '⟨"03:00.0"')}`),
      passes: vf(`kernel: { packages: linuxPackages_6_18 }\n${device('ids: ["8086:e212"], ', '"03:00.0"')}`),
    },
  }),
} satisfies Codes;

/** The place of an integrated GPU of Intel. */
const igpu = '0000:00:02.0';

export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  // A module from outside the kernel, or an xe that was told to.
  if (spec.kernel.params.some((one) => /^(?:i915|xe)\.(?:max_vfs|force_probe)=/.test(one))) return;
  for (const one of devices(spec)) {
    if (!one.sriov) continue;
    const found = graphicsOf(one, one.sriov.of, spec, facts);
    if (!found) continue;
    const place = { path: ['devices', one.name, 'sriov', 'of'] };
    const shared = found.ids.flatMap((id) => sharedByXe(id) ?? [])[0];
    const [id] = found.ids;
    const kernel = kernelOf(spec, facts);
    if (shared === undefined) {
      const address = printPciAddress(one.sriov.of);
      const gpu = id ? printDeviceId(id) : 'this GPU';
      report('sriov-graphics-driver', place, {
        gpu,
        address: shortPciAddress(one.sriov.of),
        integrated: address === igpu,
        spare: !facts || hasOther(one.sriov.of, spec, facts),
        device: one.name,
        guests: guestsWith(one.name, spec).map(({ vm }) => vm.name),
      });
    } else if (kernel && (kernel.major - xeSince[0] || kernel.minor - xeSince[1]) < 0) {
      report('sriov-graphics-kernel', place, { gpu: shared, kernel: kernel.name });
    }
  }
}

/** Whether the host has another GPU with outputs, which no device takes at boot. */
function hasOther(gpu: PciAddress, spec: Spec, facts: Facts): boolean {
  const owners = leaving(spec, facts);
  return facts.pci.some(
    (one) =>
      hasOutputs(one) && !samePciAddress(one.address, gpu) && owners.get(printPciAddress(one.address))?.bind !== 'boot',
  );
}

/**
 * The ids of the GPU of Intel that a device is a part of: by the facts, or else by its own ids, which are those of the GPU,
 * or by the address of the integrated GPU, whose id is then unknown.
 */
function graphicsOf(
  { ids }: Device,
  of: NonNullable<Device['sriov']>['of'],
  spec: Spec,
  facts: Facts | undefined,
): { ids: readonly DeviceId[] } | undefined {
  const physical = facts && pciAt(facts, of);
  if (physical) return physical.id.vendor === '8086' && isDisplay(physical) ? { ids: [physical.id] } : undefined;
  const isIgpu = spec.host.cpu === 'intel' && printPciAddress(of) === igpu;
  return isIgpu || ids.some(sharedByXe) ? { ids } : undefined;
}

/** The version of the kernel that the spec names, or else of the one that was running; undefined if neither tells. */
function kernelOf(spec: Spec, facts: Facts | undefined): { name: string; major: number; minor: number } | undefined {
  const { packages } = spec.kernel;
  const named = packages ?? facts?.kernel?.release;
  const match = /^(?:linuxPackages_)?(\d{1,2})[._](\d{1,3})(?:\D|$)/.exec(named ?? '');
  if (!named || !match) return undefined;
  return { name: packages ?? `Linux ${named}`, major: Number(match[1]), minor: Number(match[2]) };
}
