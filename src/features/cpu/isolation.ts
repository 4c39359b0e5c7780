/**
 * Host CPUs that only the guest uses while it runs: libvirt's hook keeps everything else off them, and gives them back
 * unless another guest holds them. A guest holds the CPUs that its virtual CPUs are pinned to. QEMU's own threads
 * (cpu.emulator, cpu.iothreadPin) are in machine.slice, which is not changed, and may share their CPUs with the host.
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

export const schema = {
  cpu: () => ({
    isolate: z.prefault(
      toggle(
        'Whether to keep the host (users, services and systemd itself) off the CPUs in `pin` while the guest runs.',
      ),
      false,
    ),
    irqs: z.prefault(
      toggle(
        "Whether to move the host's interrupts off the CPUs in `pin` while the guest runs, as far as the kernel can.",
      ),
      false,
    ),
    governor: z
      .optional(z.enum(['performance', 'schedutil', 'ondemand', 'conservative', 'powersave']))
      .apply(
        described(
          'The CPU frequency governor of the CPUs in `pin` while the guest runs: performance is the highest frequency.',
        ),
      ),
  }),
} as const;

const win = (cpu: string): string => `vms: { win: { memory: 4GiB, cpu: { ${cpu} } } }\n`;

export const codes = {
  'isolate-without-pin': code<{ field: string }>({
    severity: 'error',
    about: 'value',
    message: ({ field }) => `'${field}' requires 'pin', which this guest does not have`,
    remedy: ({ field }) =>
      `pin each virtual CPU to a host CPU, for example \`pin: [2, 3], emulator: [0]\`, or remove \`${field}\``,
    explain:
      '`isolate`, `irqs` and `governor` apply to the host CPUs that the virtual CPUs are pinned to. A guest without `pin` can run on every host CPU.',
    example: { fails: win('isolate: ⟨true'), passes: win('pin: [2, 3], emulator: [0], isolate: true') },
  }),
  'isolate-without-emulator': code({
    severity: 'warning',
    about: 'value',
    message: () => "QEMU's own threads may run on the isolated CPUs",
    remedy: () => 'add `emulator` with host CPUs that are not in `pin`, for example `emulator: [0]`',
    explain:
      "Without `emulator`, libvirt lets QEMU's own threads run on every CPU. The scheduler prefers the isolated ones, because they are idle.",
    example: {
      fails: win('pin: [2, 3], isolate: ⟨true'),
      passes: win('pin: [2, 3], emulator: [0], isolate: true'),
    },
  }),
  'isolate-leaves-nothing': code<{ cpus: string }>({
    severity: 'error',
    about: 'value',
    message: ({ cpus }) => `this guest isolates every CPU of the machine (${cpus}) and leaves none for the host`,
    remedy: () =>
      'remove CPU 0 and the other thread of its core from `pin`, lower `cores` to match, and set `emulator: [0]`; or remove `isolate`',
    explain: 'The host and QEMU need at least one CPU that is not isolated. The number of CPUs is from the facts.',
  }),
  'isolate-together-leaves-nothing': code<{ guests: string; cpus: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ guests: names, cpus }) => `guests ${names} together isolate every CPU of the machine (${cpus})`,
    remedy: () =>
      'remove CPU 0 and the other thread of its core from `pin` of the guest that has them, and lower its `cores` to match; ignore this if the guests never all run at the same time',
    explain: 'The host needs a CPU for itself. A guest that would isolate the last one is not started.',
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
    'vfioc: services.irqbalance moves interrupts back to the CPUs of guests with cpu.irqs. Set `services.irqbalance.enable = false;`, or `irqs: off` in these guests.',
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
