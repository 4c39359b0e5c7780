/**
 * CPUs that the kernel keeps free from its start, for guests that are pinned to them: stricter than what the hook does
 * while a guest runs (isolation.ts), and the host never has them back.
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
import type { HostPart } from '../parts.ts';

export const schema = {} as const;

const cpus = z
  .union([z.enum(['guests']), cpuSet])
  .apply(described("Which: `guests` for those that guests' virtual CPUs are pinned to, or a set as 2-7,14-19."));

const details = strictObject(() => ({
  cpus,
  isolcpus: z.prefault(toggle('No program runs there that is not pinned there.'), true),
  nohzFull: z.prefault(toggle('No timer interrupts while one program runs.'), true),
  rcuNocbs: z.prefault(toggle("The kernel's deferred work is done on other CPUs."), true),
  irqaffinity: z.optional(cpuSet).apply(described('The CPUs that interrupts go to, as 0-1,12-13.')),
}));

/** The field of the root's `kernel`. */
export const kernelField = z
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
      'CPUs that the kernel keeps free from boot, whether a guest runs or not: `guests`, a set, or more about it.',
    ),
  );

const pinned = 'vms: { win: { memory: 4GiB, cpu: { pin: [2, 3] } } }\n';

export const codes = {
  'kernel-isolate-without-pins': code({
    severity: 'error',
    about: 'value',
    message: () => 'no guest is pinned to CPUs of the host',
    remedy: () => 'pin one, or write the set of CPUs',
    explain: '`kernel.isolate: guests` is the CPUs that the virtual CPUs of the guests are pinned to.',
    example: { fails: 'kernel: { isolate: ⟨guests }\n', passes: `kernel: { isolate: guests }\n${pinned}` },
  }),
  'kernel-isolate-first-cpu': code({
    severity: 'error',
    about: 'value',
    message: () => 'the kernel needs CPU 0 for itself',
    remedy: () => 'leave CPU 0 to the host, with the threads of its core',
    explain:
      'The kernel starts on CPU 0 and keeps its clock there. It takes CPU 0 out of nohz_full again, and what must run there disturbs a guest that has it.',
    example: { fails: 'kernel: { isolate: ⟨0-3 }\n', passes: 'kernel: { isolate: 2-3 }\n' },
  }),
  'kernel-isolate-irqaffinity': code<{ cpus: string }>({
    severity: 'error',
    about: 'value',
    message: ({ cpus: both }) => `interrupts are to go to CPU ${both}, which is to be free of them`,
    remedy: () => 'give those CPUs that are not isolated',
    explain: '`irqaffinity` names the CPUs on which interrupts are handled: those of the host.',
    example: {
      fails: 'kernel: { isolate: { cpus: 2-3, irqaffinity: ⟨0-2 } }\n',
      passes: 'kernel: { isolate: { cpus: 2-3, irqaffinity: 0-1 } }\n',
    },
  }),
  'kernel-isolate-leaves-nothing': code<{ cpus: string }>({
    severity: 'error',
    about: 'value',
    message: ({ cpus: all }) => `these are all CPUs that the machine has (${all})`,
    remedy: () => 'leave some to the host',
    explain: 'A host whose CPUs are all isolated has none to run on. The facts say which ones there are.',
  }),
  'kernel-isolate-emulator': code<{ guest: string; cpus: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ guest, cpus: all }) => `QEMU's own threads of '${guest}' are on CPU ${all}, which is isolated`,
    remedy: () => 'write CPUs that are not',
    explain:
      'Isolated CPUs are for virtual CPUs, each with one to itself. The kernel does not spread threads over isolated CPUs: those of QEMU itself all stay on one, and disturb the virtual CPU there.',
    example: {
      fails: 'kernel: { isolate: 2-4 }\nvms: { win: { memory: 4GiB, cpu: { pin: [2, 3], emulator: ⟨4 } } }\n',
      passes: 'kernel: { isolate: 2-3 }\nvms: { win: { memory: 4GiB, cpu: { pin: [2, 3], emulator: 1 } } }\n',
    },
  }),
  'kernel-isolate-unused': code<{ cpus: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ cpus: all }) => `no guest is pinned to CPU ${all}`,
    remedy: () => 'pin one there, or leave it to the host',
    explain: 'What the kernel isolates from boot the host never uses, so that a CPU without a guest is idle for good.',
    example: {
      fails: 'kernel: { isolate: ⟨2-5 }\nvms: { win: { memory: 4GiB, cpu: { pin: [2, 3] } } }\n',
      passes: 'kernel: { isolate: 2-3 }\nvms: { win: { memory: 4GiB, cpu: { pin: [2, 3] } } }\n',
    },
  }),
} satisfies Codes;

/** The CPUs that are isolated from boot, ascending; none where it is not asked for. */
function isolated(spec: Spec, facts?: Facts): readonly number[] {
  const asked = spec.kernel.isolate?.cpus;
  if (asked !== 'guests') return asked ?? [];
  return [...new Set(guests(spec).flatMap((vm) => pinsOf(vm, spec, facts)))].sort((a, b) => a - b);
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

/** Isolated CPUs that a guest puts to a bad use, or none to any; a spec without guests isolates them for something else. */
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

/** `managed_irq` also keeps off the interrupts that drivers spread themselves; `domain` is what isolcpus does alone. */
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
