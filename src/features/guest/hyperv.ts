/**
 * The Hyper-V interface, through which Windows detects that it is a guest and needs fewer traps.
 * @see https://www.qemu.org/docs/master/system/i386/hyperv.html
 * @see https://libvirt.org/formatdomain.html#hypervisor-features
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { shared } from '../../libvirt/order.ts';
import { elementAt, valueIn } from '../../libvirt/query.ts';
import { type Xml, xml } from '../../libvirt/xml.ts';
import { profileOf } from '../../model/guest.ts';
import { type Enlightenment, profiles } from '../../model/profiles.ts';
import { guests } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { strictObject } from '../../values/object.ts';
import { toggle, toggleOr } from '../../values/scalar.ts';
import type { Proposal } from '../feature.ts';
import type { DomainPart } from '../parts.ts';

const enlightenment = (what: string) => z.optional(toggle(what));

export const schema = {
  vm: {
    hyperv: z.optional(
      toggleOr(
        strictObject(() => ({
          relaxed: enlightenment('Whether to disable watchdog timeouts, which fire when the guest is not scheduled.'),
          vapic: enlightenment('Whether to provide fast access to the interrupt controller.'),
          spinlocks: enlightenment('Whether the guest yields to the host when it waits long for a lock.'),
          vpindex: enlightenment('Whether to provide the index of the virtual CPU.'),
          runtime: enlightenment('Whether to provide the run time of each virtual CPU.'),
          synic: enlightenment('Whether to provide the synthetic interrupt controller.'),
          stimer: enlightenment('Whether to provide synthetic timers.'),
          frequencies: enlightenment('Whether to provide the frequencies of the time stamp counter and the APIC.'),
          tlbflush: enlightenment(
            'Whether to provide TLB flushes of other virtual CPUs; turn it off if Windows stops with 0xA on an AMD CPU.',
          ),
          ipi: enlightenment('Whether to provide interrupts between virtual CPUs.'),
          reset: enlightenment('Whether to provide restarts through Hyper-V, which Windows does not need.'),
          reenlightenment: enlightenment('Whether to notify the guest of a migration.'),
          evmcs: enlightenment(
            'Whether to speed up Hyper-V inside the guest, on Intel. Default: on if kernel.nested is on.',
          ),
          avic: enlightenment(
            'Whether the CPU itself delivers interrupts (APICv, AVIC). Default: on if it is on in KVM of the host, according to host.facts.',
          ),
          emsrBitmap: enlightenment('Whether to reduce the traps of Hyper-V inside the guest.'),
          xmmInput: enlightenment('Whether to accept hypercalls with their input in registers.'),
        })),
        'The Hyper-V interface: off, or a switch for each of its parts. Default: the parts that help the operating system of the guest.',
      ),
    ),
  },
} as const;

/** The other parts that each part requires. `hypervclock` always comes with the interface. */
const needs: Readonly<Partial<Record<Enlightenment, readonly Enlightenment[]>>> = {
  synic: ['vpindex'],
  stimer: ['vpindex', 'synic'],
  tlbflush: ['vpindex'],
  ipi: ['vpindex'],
  evmcs: ['vapic'],
};

export const codes = {
  'hyperv-needs': code<{ part: string; other: string }>({
    severity: 'error',
    about: 'value',
    message: ({ part, other }) => `'${part}' requires '${other}', which is off`,
    remedy: ({ part, other }) => `set \`${other}: on\` or \`${part}: off\``,
    explain:
      'Some parts of the Hyper-V interface depend on others. QEMU does not start a guest that has one without its dependencies.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, guest: windows10, hyperv: { synic: ⟨off } } }\n',
      passes: 'vms: { win: { memory: 4GiB, guest: windows10, hyperv: { synic: off, stimer: off } } }\n',
    },
  }),
  'evmcs-needs-intel': code({
    severity: 'error',
    about: 'value',
    message: () => 'evmcs requires an Intel CPU, but host.cpu is amd',
    remedy: () => 'remove `evmcs: on`',
    explain: "evmcs is the enlightened form of Intel's VMX, which AMD CPUs do not have. QEMU refuses it there.",
    example: {
      fails: 'vms: { win: { memory: 4GiB, guest: windows10, hyperv: { evmcs: ⟨on } } }\n',
      passes: 'host: { cpu: intel }\nvms: { win: { memory: 4GiB, guest: windows10, hyperv: { evmcs: on } } }\n',
    },
  }),
} satisfies Codes;

const switches = (vm: Vm) => (typeof vm.hyperv === 'object' ? vm.hyperv : {});

/** The parts that a guest has: those of its profile, and its own switches. */
function partsOf(vm: Vm, spec: Spec, facts: Facts | undefined): Set<Enlightenment> {
  if (vm.hyperv === false) return new Set();
  const { hyperv } = profileOf(vm);
  const usual = vm.hyperv === true && hyperv.length === 0 ? profiles.windows10.hyperv : hyperv;
  const parts = new Set<Enlightenment>(usual);
  if (usual.length > 0 && spec.host.cpu === 'intel' && spec.kernel.nested === true) parts.add('evmcs');
  // Without hardware support it slows a guest down.
  if (usual.length > 0 && vm.type === 'kvm' && facts?.cpu?.apicv) parts.add('avic');
  for (const [name, on] of Object.entries(switches(vm)) as [Enlightenment, boolean | undefined][]) {
    if (on === true) parts.add(name);
    else if (on === false) parts.delete(name);
  }
  return parts;
}

export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  for (const vm of guests(spec)) {
    const path = ['vms', vm.name, 'hyperv'];
    const written = switches(vm);
    const parts = partsOf(vm, spec, facts);
    for (const part of parts) {
      for (const other of needs[part] ?? []) {
        if (parts.has(other)) continue;
        const at = written[other] === undefined ? part : other;
        report('hyperv-needs', { path: [...path, at] }, { part, other });
      }
    }
    if (spec.host.cpu === 'amd' && written.evmcs) report('evmcs-needs-intel', { path: [...path, 'evmcs'] });
  }
}

/** The libvirt element of a part. */
const makeElement = (part: Enlightenment): Xml => {
  const name = part === 'emsrBitmap' ? 'emsr_bitmap' : part === 'xmmInput' ? 'xmm_input' : part;
  if (part === 'spinlocks') return xml(name, { state: 'on', retries: 8191 });
  return xml(name, { state: 'on' }, part === 'stimer' && xml('direct', { state: 'on' }));
};

const elements = new Map<Enlightenment, Xml>();

/** The element of a part is the same in every guest, so it is made once. */
function elementOf(part: Enlightenment): Xml {
  const element = elements.get(part) ?? shared(makeElement(part));
  elements.set(part, element);
  return element;
}

const timer = shared(xml('timer', { name: 'hypervclock', present: 'yes' }));

export function* domain(vm: Vm, spec: Spec, facts?: Facts): Iterable<DomainPart> {
  const parts = partsOf(vm, spec, facts);
  if (parts.size === 0) return;
  yield { at: 'features', xml: xml('hyperv', { mode: 'custom' }, ...[...parts].map(elementOf)) };
  yield { at: 'clock', xml: timer };
}

/** All parts: those that always help, and those that depend on the CPU or on the guest. */
const every: readonly Enlightenment[] = [
  ...profiles.windows10.hyperv,
  'reset',
  'reenlightenment',
  'evmcs',
  'avic',
  'emsrBitmap',
  'xmmInput',
];

export function* recognise(domain: Xml): Iterable<Proposal> {
  const given = elementAt(domain, 'features/hyperv');
  if (!given) {
    yield { vm: { hyperv: false } };
    return;
  }
  const isOn = (part: Enlightenment): boolean => valueIn(given, `${elementOf(part).name}@state`) === 'on';
  const always = profiles.windows10.hyperv;
  if (!every.some(isOn)) yield { vm: { hyperv: false } };
  yield { vm: { hyperv: Object.fromEntries(always.map((part) => [part, isOn(part)])) } };
  for (const part of every) yield { vm: { hyperv: { [part]: isOn(part) } } };
}
