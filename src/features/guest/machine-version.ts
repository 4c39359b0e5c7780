/**
 * The version of the machine of a guest: QEMU keeps each for six years. Which QEMU a host has is known when the host is
 * evaluated, so that a guest whose machine it lacks is refused there, and not by libvirtd after the switch.
 * @see https://www.qemu.org/docs/master/about/deprecated.html
 */
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import {
  newestQemu,
  oldestCurrent,
  printVersion,
  releaseOf,
  removedIn,
  stateOf,
  versionOf,
} from '../../model/hardware/qemu-machines.ts';
import { guests } from '../../model/select.ts';
import * as nix from '../../nix/syntax.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import type { HostPart } from '../parts.ts';

export const schema = {} as const;

const win = (machine: string): string => `vms: { win: { memory: 4GiB, machine: ${machine} } }\n`;

const newest = printVersion(newestQemu);

/** The machine of the same chipset that a guest changes least with. */
const nextOf = (machine: string): string => machine.replace(/-[^-]*$/, `-${printVersion(oldestCurrent())}`);

/** The machine of the same chipset that has no version. */
const newestOf = (machine: string): string => (machine.startsWith('pc-q35') ? 'q35' : 'pc');

const whatChanges =
  'With another version the guest finds some of its hardware new: Windows installs drivers again, may ask for its activation, and can lose settings of its network; Linux is not affected. Its disks and its UEFI variables stay as they are. So make a copy of the disk, and change the version while you have time for it.';

export const codes = {
  'machine-removed': code<{ machine: string }>({
    severity: 'error',
    about: 'value',
    message: ({ machine }) => `QEMU ${newest} no longer has the machine ${machine}`,
    remedy: ({ machine }) =>
      `set \`machine: ${nextOf(machine)}\`, the nearest version that is not about to be removed: Windows then finds new hardware once; if the host keeps a QEMU that has ${machine}, set \`machine: ${newestOf(machine)}\` and \`xml: '<domain><os><type machine="${machine}">hvm</type></os></domain>'\``,
    explain: `QEMU removes the machine of a version six years after its release. ${whatChanges} An older QEMU (\`libvirt: { qemu: { package: … } }\`) may still have the machine; \`xml\` then sets it, over the one that vfioc writes for the same chipset.`,
    example: { fails: win('⟨pc-q35-5.1'), passes: win(nextOf('pc-q35-5.1')) },
  }),
  'machine-deprecated': code<{ machine: string; removed: string; when: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ machine, removed, when }) =>
      `QEMU ${newest} deprecates the machine ${machine}, and QEMU ${removed} (${when}) no longer has it`,
    remedy: ({ machine }) =>
      `set \`machine: ${nextOf(machine)}\` when you have time for it: Windows then finds new hardware once`,
    explain: `QEMU deprecates the machine of a version after three years and removes it after six. ${whatChanges}`,
    example: { fails: win('⟨pc-i440fx-8.1'), passes: win(nextOf('pc-i440fx-8.1')) },
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  for (const { name, machine } of guests(spec)) {
    const version = versionOf(machine);
    const place = { path: ['vms', name, 'machine'] };
    const state = version && stateOf(version);
    if (state === 'removed') report('machine-removed', place, { machine });
    if (!version || state !== 'deprecated') continue;
    const removed = removedIn(version);
    report('machine-deprecated', place, { machine, removed: printVersion(removed), when: releaseOf(removed) });
  }
}

/** Refuses the host if its QEMU has become too new for the machine of a guest. */
export function* host(spec: Spec): Iterable<HostPart> {
  const byMachine = new Map<string, Vm[]>();
  for (const vm of guests(spec)) byMachine.set(vm.machine, [...(byMachine.get(vm.machine) ?? []), vm]);
  for (const [machine, vms] of byMachine) {
    const version = versionOf(machine);
    if (!version || stateOf(version) !== 'deprecated') continue;
    const removed = printVersion(removedIn(version));
    const qemu = nix.select('config', 'virtualisation', 'libvirtd', 'qemu', 'package', 'version');
    yield {
      kind: 'assertion',
      that: nix.apply(nix.select('lib', 'versionOlder'), qemu, nix.string(removed)),
      message: `vfioc: QEMU ${removed} and later do not have the machine ${machine} (guest ${vms.map(({ name }) => `'${name}'`).join(', ')}): set machine: ${nextOf(machine)}, or set virtualisation.libvirtd.qemu.package to an older QEMU.`,
    };
  }
}
