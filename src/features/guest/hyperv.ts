/**
 * The Hyper-V interface, by which Windows knows that it is a guest and does with fewer traps.
 * @see https://www.qemu.org/docs/master/system/i386/hyperv.html
 * @see https://libvirt.org/formatdomain.html#hypervisor-features
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { shared } from '../../libvirt/order.ts';
import { type Xml, xml } from '../../libvirt/xml.ts';
import { profileOf } from '../../model/guest.ts';
import { type Enlightenment, profiles } from '../../model/profiles.ts';
import { guests } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { strictObject } from '../../values/object.ts';
import { toggle, toggleOr } from '../../values/scalar.ts';
import type { DomainPart } from '../parts.ts';

const enlightenment = (what: string) => z.optional(toggle(what));

export const schema = {
  vm: {
    hyperv: z.optional(
      toggleOr(
        strictObject(() => ({
          relaxed: enlightenment('No watchdog timeouts when the guest was not scheduled.'),
          vapic: enlightenment('Fast access to the interrupt controller.'),
          spinlocks: enlightenment('Long waits for a lock are given to the host.'),
          vpindex: enlightenment('The number of the virtual CPU.'),
          runtime: enlightenment('How long each virtual CPU ran.'),
          synic: enlightenment('The synthetic interrupt controller.'),
          stimer: enlightenment('Synthetic timers.'),
          frequencies: enlightenment('The frequencies of the time stamp counter and of the APIC.'),
          tlbflush: enlightenment(
            'Flushing the TLB of other virtual CPUs: off where Windows stops with 0xA on an AMD CPU.',
          ),
          ipi: enlightenment('Interrupts between virtual CPUs.'),
          reset: enlightenment('Restarting through Hyper-V, which Windows does not need.'),
          reenlightenment: enlightenment('Notice of a migration.'),
          evmcs: enlightenment('Hyper-V of its own in the guest, on Intel. Default: where kernel.nested is on.'),
          avic: enlightenment(
            'Interrupts by the CPU itself (APICv, AVIC). Default: where KVM of the host has it on, by host.facts.',
          ),
          emsrBitmap: enlightenment('Fewer traps of Hyper-V of its own in the guest.'),
          xmmInput: enlightenment('Hypercalls with their input in registers.'),
        })),
        'The Hyper-V interface: off, or a switch for each part of it. Default: what helps the system that the guest runs.',
      ),
    ),
  },
} as const;

/** What each part needs beside it. `hypervclock` is always there with the interface. */
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
    message: ({ part, other }) => `${part} does not work without ${other}`,
    remedy: ({ part, other }) => `take '${other}: off' out, or write '${part}: off' as well`,
    explain:
      'Parts of the Hyper-V interface rest on others; QEMU does not start a guest that has one without what it rests on.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, guest: windows10, hyperv: { synic: ⟨off } } }\n',
      passes: 'vms: { win: { memory: 4GiB, guest: windows10, hyperv: { synic: off, stimer: off } } }\n',
    },
  }),
  'evmcs-needs-intel': code({
    severity: 'error',
    about: 'value',
    message: () => 'evmcs is there on Intel CPUs only, and host.cpu is amd',
    remedy: () => 'take it out',
    explain: "evmcs is the enlightened form of Intel's VMX, which AMD CPUs do not have; QEMU refuses it there.",
    example: {
      fails: 'vms: { win: { memory: 4GiB, guest: windows10, hyperv: { evmcs: ⟨on } } }\n',
      passes: 'host: { cpu: intel }\nvms: { win: { memory: 4GiB, guest: windows10, hyperv: { evmcs: on } } }\n',
    },
  }),
} satisfies Codes;

const switches = (vm: Vm) => (typeof vm.hyperv === 'object' ? vm.hyperv : {});

/** What a guest has of it: its profile's parts, with what it says itself. */
function partsOf(vm: Vm, spec: Spec, facts: Facts | undefined): Set<Enlightenment> {
  if (vm.hyperv === false) return new Set();
  const { hyperv } = profileOf(vm);
  const usual = vm.hyperv === true && hyperv.length === 0 ? profiles.windows10.hyperv : hyperv;
  const parts = new Set<Enlightenment>(usual);
  if (usual.length > 0 && spec.host.cpu === 'intel' && spec.kernel.nested === true) parts.add('evmcs');
  // Without what it is about it slows a guest down.
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

/** libvirt's name of a part, and what stands with it. */
const makeElement = (part: Enlightenment): Xml => {
  const name = part === 'emsrBitmap' ? 'emsr_bitmap' : part === 'xmmInput' ? 'xmm_input' : part;
  if (part === 'spinlocks') return xml(name, { state: 'on', retries: 8191 });
  return xml(name, { state: 'on' }, part === 'stimer' && xml('direct', { state: 'on' }));
};

const elements = new Map<Enlightenment, Xml>();

/** A part is the same in every guest that has it, and made once. */
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
