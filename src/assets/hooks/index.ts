/**
 * The steps of libvirt's qemu hook. Each is a file of this folder with two functions, `do_…` and `undo_…`. Before a
 * guest starts, its steps are done in the order of this table; after it has stopped, they are undone in reverse.
 */
import sharedFile from '../shared-file.sh';
import bootEntry from './boot-entry.sh';
import checkDevices from './check-devices.sh';
import checkShares from './check-shares.sh';
import claimDevices from './claim-devices.sh';
import endSessions from './end-sessions.sh';
import hugepages from './hugepages.sh';
import isolateCpus from './isolate-cpus.sh';
import kvmfrDevice from './kvmfr-device.sh';
import moveIrqs from './move-irqs.sh';
import below from './parts/below.sh';
import consoles from './parts/consoles.sh';
import cpuSets from './parts/cpu-sets.sh';
import disks from './parts/disks.sh';
import inTime from './parts/in-time.sh';
import keyboards from './parts/keyboards.sh';
import nets from './parts/nets.sh';
import openNodes from './parts/open-nodes.sh';
import readSecret from './parts/read-secret.sh';
import resizeBars from './resize-bars.sh';
import restartUnits from './restart-units.sh';
import secretStrings from './secret-strings.sh';
import setGovernor from './set-governor.sh';
import sharedMemory from './shared-memory.sh';
import stopUnits from './stop-units.sh';
import unbindConsoles from './unbind-consoles.sh';
import unbindFramebuffer from './unbind-framebuffer.sh';
import unloadDrivers from './unload-drivers.sh';
import waitDeviceFree from './wait-device-free.sh';

interface Step {
  readonly text: string;
  /** The files of parts/ whose functions it calls. */
  readonly uses?: readonly string[];
}

/** What finds out whether the host uses a device. */
const inUse = [below, openNodes, disks, nets, keyboards, consoles, inTime];

const table = {
  /** The host was booted with the entry that the guest needs. */
  'boot-entry': { text: bootEntry },
  /** Each device is the right one, and vfio-pci has what it should have had since the boot. */
  'check-devices': { text: checkDevices, uses: [...inUse, waitDeviceFree] },
  /** No other guest has the device. */
  'claim-devices': { text: claimDevices },
  /** QEMU can read the secrets that it needs at its start. */
  'secret-strings': { text: secretStrings, uses: [readSecret] },
  /** Only root can exchange the folders that virtiofsd serves as root. */
  'check-shares': { text: checkShares },
  /** The files that QEMU maps exist with their sizes, whatever else happens. */
  'shared-memory': { text: sharedMemory, uses: [sharedFile] },
  'kvmfr-device': { text: kvmfrDevice, uses: [inTime] },
  /** Nothing starts to use the device from now on. */
  'stop-units': { text: stopUnits },
  'end-sessions': { text: endSessions, uses: [openNodes] },
  /** The kernel itself displays nothing on it. */
  'unbind-consoles': { text: unbindConsoles, uses: [inTime] },
  'unbind-framebuffer': { text: unbindFramebuffer, uses: [inTime] },
  /** Waits for what still uses it on the host, and names that. */
  'wait-device-free': {
    text: waitDeviceFree,
    uses: inUse,
  },
  /** Nothing uses it, so its drivers can be unloaded. */
  'unload-drivers': { text: unloadDrivers, uses: [inTime] },
  /** No driver has it, and libvirt has not bound it yet. */
  'resize-bars': { text: resizeBars, uses: [inTime] },
  /** Units that can run without it start again. */
  'restart-units': { text: restartUnits, uses: [inTime] },
  /** The stopped programs have freed their memory. */
  hugepages: { text: hugepages },
  /** The host's programs, including the restarted ones, leave the guest's CPUs. */
  'isolate-cpus': { text: isolateCpus, uses: [cpuSets] },
  'move-irqs': { text: moveIrqs, uses: [cpuSets] },
  'set-governor': { text: setGovernor, uses: [cpuSets] },
} as const satisfies Readonly<Record<string, Step>>;

export type HookStep = keyof typeof table;

export const hookSteps: Readonly<Record<HookStep, Step>> = table;

const order = Object.keys(table);

/** The position of a step among the steps of a guest; `before` puts it directly before that step. */
export const hookOrder = ({ step, before }: { readonly step: HookStep; readonly before?: HookStep }): number =>
  before === undefined ? order.indexOf(step) : order.indexOf(before) - 0.5;
