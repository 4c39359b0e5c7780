/**
 * CPUs that the kernel isolates from boot, for guests that are pinned to them. This is stricter than what the hook does
 * while a guest runs (isolation.ts), and the host never gets them back.
 * @see https://docs.kernel.org/admin-guide/kernel-parameters.html isolcpus, nohz_full, rcu_nocbs, irqaffinity
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { emulatorOf, iothreadPinOf, pinsOf } from '../../model/pins.ts';
import { guests } from '../../model/select.ts';
import type { Spec } from '../../schema/spec.ts';
import { cpuSet } from '../../values/cpu-list.ts';
import { printCpuSet } from '../../values/cpu-set.ts';
import { strictObject } from '../../values/object.ts';
import { described, toggle } from '../../values/scalar.ts';
import { unique } from '../../values/unique.ts';
import type { HostPart } from '../parts.ts';

const cpus = z
  .union([z.enum(['guests']), cpuSet])
  .apply(
    described('The CPUs to isolate: `guests` for all CPUs that guests are pinned to, or a set such as 2-7,14-19.'),
  );

const details = strictObject(() => ({
  cpus,
  isolcpus: z.prefault(
    toggle('Whether to keep all programs off these CPUs, except those that are pinned to them.'),
    true,
  ),
  nohzFull: z.prefault(
    toggle('Whether to stop the timer interrupt on these CPUs while only one program runs there.'),
    true,
  ),
  rcuNocbs: z.prefault(toggle("Whether to do the kernel's deferred work (RCU callbacks) on other CPUs."), true),
  irqaffinity: z.optional(cpuSet).apply(described('The CPUs that handle interrupts, for example 0-1,12-13.')),
}));

export const schema = {
  kernel: () => ({
    isolate: z
      .optional(
        z.pipe(
          z.union([cpus, details]),
          z.transform(
            (value: z.output<typeof cpus> | z.output<typeof details>): z.output<typeof details> =>
              value === 'guests' || Array.isArray(value)
                ? { cpus: value, isolcpus: true, nohzFull: true, rcuNocbs: true }
                : (value as z.output<typeof details>),
          ),
        ),
      )
      .apply(
        described(
          'The CPUs that the kernel isolates from boot, whether a guest runs or not: `guests`, a set of CPUs, or a mapping.',
        ),
      ),
  }),
} as const;

const pinned = 'vms: { win: { memory: 4GiB, cpu: { pin: [2, 3] } } }\n';

export const codes = {
  'kernel-isolate-without-pins': code({
    severity: 'error',
    about: 'value',
    message: () => "'isolate: guests' is set, but no guest is pinned",
    remedy: () => 'pin a guest, for example `cpu: { pin: [2, 3] }`, or remove `isolate`',
    explain: '`kernel.isolate: guests` stands for the host CPUs that the virtual CPUs of all guests are pinned to.',
    example: { fails: 'kernel: { isolate: ⟨guests }\n', passes: `kernel: { isolate: guests }\n${pinned}` },
  }),
  'kernel-isolate-first-cpu': code({
    severity: 'error',
    about: 'value',
    message: () => 'CPU 0 cannot be isolated',
    remedy: () =>
      'remove CPU 0 and the other thread of its core from `isolate`; with `isolate: guests`, remove them from `pin` and lower `cores` to match',
    explain:
      'The kernel boots on CPU 0 and keeps time there. It removes CPU 0 from nohz_full, and the work that has to run there disturbs a guest on it.',
    example: { fails: 'kernel: { isolate: ⟨0-3 }\n', passes: 'kernel: { isolate: 2-3 }\n' },
  }),
  'kernel-isolate-irqaffinity': code<{ cpus: string }>({
    severity: 'error',
    about: 'value',
    message: ({ cpus: both }) => `irqaffinity sends interrupts to CPU ${both}, which is isolated`,
    remedy: ({ cpus: both }) => `remove CPU ${both} from \`irqaffinity\`, or remove \`irqaffinity\``,
    explain:
      '`irqaffinity` lists the CPUs that handle interrupts: CPUs of the host. Interrupts on an isolated CPU disturb the guest there.',
    example: {
      fails: 'kernel: { isolate: { cpus: 2-3, irqaffinity: ⟨0-2 } }\n',
      passes: 'kernel: { isolate: { cpus: 2-3, irqaffinity: 0-1 } }\n',
    },
  }),
  'kernel-isolate-leaves-nothing': code<{ cpus: string }>({
    severity: 'error',
    about: 'value',
    message: ({ cpus: all }) => `this isolates every CPU of the machine (${all})`,
    remedy: () =>
      'remove CPU 0 and the other thread of its core from `isolate`; with `isolate: guests`, remove them from `pin` and lower `cores` to match',
    explain: 'If all CPUs are isolated, the host has none to run on. The number of CPUs is from the facts.',
  }),
  'kernel-isolate-emulator': code<{ guest: string; cpus: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ guest, cpus: all }) =>
      `QEMU's own threads of guest '${guest}' are pinned to CPU ${all}, which is isolated`,
    remedy: () => 'use CPUs that are not isolated, for example `emulator: [0]`',
    explain:
      'Isolated CPUs are meant for virtual CPUs, one each. The kernel does not balance threads over isolated CPUs: those of QEMU itself would all stay on one and disturb the virtual CPU there.',
    example: {
      fails: 'kernel: { isolate: 2-4 }\nvms: { win: { memory: 4GiB, cpu: { pin: [2, 3], emulator: ⟨4 } } }\n',
      passes: 'kernel: { isolate: 2-3 }\nvms: { win: { memory: 4GiB, cpu: { pin: [2, 3], emulator: 1 } } }\n',
    },
  }),
  'kernel-isolate-unused': code<{ cpus: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ cpus: all }) => `'isolate' includes CPU ${all}, which no guest uses`,
    remedy: ({ cpus: all }) =>
      `remove CPU ${all} from \`isolate\`, or pin a guest there; if guests are pinned already, \`isolate: guests\` isolates exactly their CPUs`,
    explain: 'The host never uses a CPU that is isolated from boot, so one without a guest is always idle.',
    example: {
      fails: 'kernel: { isolate: ⟨2-5 }\nvms: { win: { memory: 4GiB, cpu: { pin: [2, 3] } } }\n',
      passes: 'kernel: { isolate: 2-3 }\nvms: { win: { memory: 4GiB, cpu: { pin: [2, 3] } } }\n',
    },
  }),
} satisfies Codes;

/** The CPUs that are isolated from boot, ascending; none if `isolate` is unset. */
function isolated(spec: Spec, facts?: Facts): readonly number[] {
  const asked = spec.kernel.isolate?.cpus;
  if (asked !== 'guests') return asked ?? [];
  return unique(guests(spec).flatMap((vm) => pinsOf(vm, spec, facts))).sort((a, b) => a - b);
}

export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  const { isolate } = spec.kernel;
  if (!isolate) return;
  const path = ['kernel', 'isolate'];
  const all = isolated(spec, facts);
  if (isolate.cpus === 'guests' && guests(spec).every(({ cpu }) => cpu.pin === undefined)) {
    report('kernel-isolate-without-pins', { path });
  }
  const online = facts?.cpu?.cpus.flatMap((one) => (one.online ? [one.cpu] : [])) ?? [];
  if (online.length > 0 && online.every((cpu) => all.includes(cpu))) {
    report('kernel-isolate-leaves-nothing', { path }, { cpus: printCpuSet(online) });
  } else if (all.includes(0)) report('kernel-isolate-first-cpu', { path });
  const both = isolate.irqaffinity?.filter((cpu) => all.includes(cpu)) ?? [];
  if (both.length > 0) {
    report('kernel-isolate-irqaffinity', { path: [...path, 'irqaffinity'] }, { cpus: printCpuSet(both) });
  }
  checkUse(all, spec, report, facts);
}

/** Reports isolated CPUs that guests misuse or do not use. A spec without guests isolates them for something else. */
function checkUse(all: readonly number[], spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  let idle = all;
  for (const vm of guests(spec)) {
    const emulator = emulatorOf(vm, spec, facts) ?? [];
    const shared = vm.cpu.emulator?.filter((cpu) => all.includes(cpu)) ?? [];
    if (shared.length > 0) {
      const params = { guest: vm.name, cpus: printCpuSet(shared) };
      report('kernel-isolate-emulator', { path: ['vms', vm.name, 'cpu', 'emulator'] }, params);
    }
    const used = [...pinsOf(vm, spec, facts), ...emulator, ...(iothreadPinOf(vm, spec, facts) ?? [])];
    idle = idle.filter((cpu) => !used.includes(cpu));
  }
  if (guests(spec).length > 0 && idle.length > 0) {
    report('kernel-isolate-unused', { path: ['kernel', 'isolate'] }, { cpus: printCpuSet(idle) });
  }
}

/** `managed_irq` also keeps off interrupts that drivers distribute themselves; `domain` is the default of isolcpus. */
export function* host(spec: Spec, facts?: Facts): Iterable<HostPart> {
  const { isolate } = spec.kernel;
  const set = printCpuSet(isolated(spec, facts));
  if (!isolate || set === '') return;
  const { isolcpus, nohzFull, rcuNocbs, irqaffinity } = isolate;
  if (isolcpus) yield { kind: 'kernelParam', name: 'isolcpus', value: `managed_irq,domain,${set}` };
  if (nohzFull) yield { kind: 'kernelParam', name: 'nohz_full', value: set };
  if (rcuNocbs) yield { kind: 'kernelParam', name: 'rcu_nocbs', value: set };
  if (irqaffinity) yield { kind: 'kernelParam', name: 'irqaffinity', value: printCpuSet(irqaffinity) };
}
