/** Random numbers from the host. @see https://libvirt.org/formatdomain.html#random-number-generator-device */
import * as z from 'zod/mini';
import type { Codes } from '../../diagnostics/diagnostics.ts';
import { xml } from '../../libvirt/xml.ts';
import { profileOf } from '../../model/guest.ts';
import type { Vm } from '../../schema/spec.ts';
import { toggle } from '../../values/scalar.ts';
import type { DomainPart } from '../parts.ts';

export const schema = {
  vm: {
    rng: z.optional(toggle('A source of random numbers (virtio). Default: for Linux.')),
  },
} as const;

export const codes = {} satisfies Codes;

export function* domain(vm: Vm): Iterable<DomainPart> {
  if (!(vm.rng ?? profileOf(vm).rng)) return;
  // The one of QEMU itself, which asks the kernel and needs no device node.
  const backend = xml('backend', { model: 'builtin' });
  yield { pci: { class: 'rng', key: 'rng', index: 0 }, functions: [xml('rng', { model: 'virtio' }, backend)] };
}
