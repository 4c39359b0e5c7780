/**
 * CPUs of the host that only a guest has while it runs: libvirt's hook keeps everything else off them, and gives back
 * what no other guest holds. What a guest holds are the CPUs that its virtual ones are pinned to. QEMU's own threads
 * (cpu.emulator, cpu.iothreadPin) are in machine.slice, which is not touched, and may share theirs with the host.
 * @see https://www.freedesktop.org/software/systemd/man/latest/systemd.resource-control.html AllowedCPUs
 * @see https://docs.kernel.org/core-api/irq/irq-affinity.html
 * @see https://docs.kernel.org/admin-guide/pm/cpufreq.html
 */
import * as z from 'zod/mini';
import type { HookStep } from '../../assets/hooks/index.ts';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { pinsOf } from '../../model/pins.ts';
import { guests } from '../../model/select.ts';
import * as nix from '../../nix/syntax.ts';
import type { Spec } from '../../schema/spec.ts';
import { printCpuSet } from '../../values/cpu-set.ts';
import { described, toggle } from '../../values/scalar.ts';
import type { HostPart } from '../parts.ts';

export const schema = {} as const;

/** Fields of a guest's `cpu`. */
export const cpuFields = {
  isolate: z.prefault(
    toggle(
      'While the guest runs, keep the host off the CPUs that its virtual ones are pinned to: users, services and systemd itself.',
    ),
    false,
  ),
  irqs: z.prefault(
    toggle("While the guest runs, move the host's interrupts to other CPUs, as far as the kernel can."),
    false,
  ),
  governor: z
    .optional(z.enum(['performance', 'schedutil', 'ondemand', 'conservative', 'powersave']))
    .apply(
      described('How the kernel chooses the frequency of these CPUs while the guest runs: performance is the highest.'),
    ),
};

const win = (cpu: string): string => `vms: { win: { memory: 4GiB, cpu: { ${cpu} } } }\n`;

export const codes = {
  'isolate-without-pin': code<{ field: string }>({
    severity: 'error',
    about: 'value',
    message: ({ field }) => `'${field}' is about the host CPUs that the guest is pinned to, and it has no pin`,
    remedy: ({ field }) => `add pin, or take ${field} out`,
    explain:
      '`isolate`, `irqs` and `governor` hold for the CPUs of the host that the virtual CPUs are pinned to. A guest without `pin` runs on all of them.',
    example: { fails: win('isolate: ⟨true'), passes: win('pin: [2, 3], emulator: [0], isolate: true') },
  }),
  'isolate-without-emulator': code({
    severity: 'warning',
    about: 'value',
    message: () => "QEMU's own threads may run on the CPUs that are kept free for the virtual ones",
    remedy: () => 'add emulator with CPUs of the host that no virtual CPU has',
    explain:
      'Without `emulator` libvirt lets the threads of QEMU run on every CPU. They do so on those most that the host was kept off, as they are idle.',
    example: {
      fails: win('pin: [2, 3], isolate: ⟨true'),
      passes: win('pin: [2, 3], emulator: [0], isolate: true'),
    },
  }),
  'isolate-leaves-nothing': code<{ cpus: string }>({
    severity: 'error',
    about: 'value',
    message: ({ cpus }) => `the guest would hold all CPUs that the machine has (${cpus}), and the host could not run`,
    remedy: () => 'pin fewer virtual CPUs, or take isolate out',
    explain: 'The host and QEMU need a CPU that is not kept for the virtual ones. The facts say which ones there are.',
  }),
  'isolate-together-leaves-nothing': code<{ guests: string; cpus: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ guests: names, cpus }) => `${names} would together hold all CPUs that the machine has (${cpus})`,
    remedy: () => 'pin fewer virtual CPUs, or never run them all at the same time',
    explain: 'The host needs a CPU for itself. The guest that would hold the last one is refused when it is started.',
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  const online = facts?.cpu?.cpus.flatMap((one) => (one.online ? [one.cpu] : [])) ?? [];
  const taken = new Set<number>();
  const names: string[] = [];
  for (const vm of guests(spec)) {
    const path = ['vms', vm.name, 'cpu'];
    const { isolate, irqs, governor, pin, emulator } = vm.cpu;
    if (pin === undefined) {
      const asked = Object.entries({ isolate, irqs, governor }).filter(([, value]) => value);
      for (const [field] of asked) report('isolate-without-pin', { path: [...path, field] }, { field });
    }
    if (!isolate) continue;
    if (Array.isArray(pin) && emulator === undefined)
      report('isolate-without-emulator', { path: [...path, 'isolate'] });
    const held = new Set(pinsOf(vm, spec, facts));
    if (online.length === 0 || held.size === 0) continue;
    const cpus = printCpuSet(online);
    const none = (all: ReadonlySet<number>): boolean => online.every((cpu) => all.has(cpu));
    const before = none(taken);
    names.push(vm.name);
    for (const cpu of held) taken.add(cpu);
    if (none(held)) report('isolate-leaves-nothing', { path: [...path, 'pin'] }, { cpus });
    else if (!before && none(taken)) {
      report('isolate-together-leaves-nothing', { path: [...path, 'pin'] }, { guests: names.join(', '), cpus });
    }
  }
}

/** irqbalance would spread the interrupts again within seconds. */
const irqbalance: HostPart = {
  kind: 'assertion',
  that: nix.not(nix.selectOr('config', ['services', 'irqbalance', 'enable'], nix.bool(false))),
  message:
    'vfioc: services.irqbalance moves interrupts back to the CPUs that a guest with cpu.irqs has: switch it off, or write irqs: off.',
};

export function* host(spec: Spec, facts?: Facts): Iterable<HostPart> {
  for (const vm of guests(spec)) {
    const cpus = printCpuSet(pinsOf(vm, spec, facts));
    if (cpus === '') continue;
    const { isolate, irqs, governor } = vm.cpu;
    const step = (name: HookStep, ...words: readonly string[]): HostPart => ({
      kind: 'hook',
      vm: vm.name,
      step: name,
      arguments: words,
    });
    if (isolate) yield step('isolate-cpus', cpus);
    if (irqs) yield step('move-irqs', cpus);
    if (governor) yield step('set-governor', governor, cpus);
  }
  if (guests(spec).some((vm) => vm.cpu.irqs)) yield irqbalance;
}
