/** Random numbers from the host. @see https://libvirt.org/formatdomain.html#random-number-generator-device */
import * as z from 'zod/mini';
import type { Codes } from '../../diagnostics/diagnostics.ts';
import { xml } from '../../libvirt/xml.ts';
import { profileOf } from '../../model/guest.ts';
import { singleAddress } from '../../model/guest-address.ts';
import type { Vm } from '../../schema/spec.ts';
import { toggle } from '../../values/scalar.ts';
import type { Proposal } from '../feature.ts';
import type { DomainPart } from '../parts.ts';

export const schema = {
  vm: {
    rng: z.optional(toggle('Whether to add a source of random numbers (virtio). Default: on for Linux.')),
  },
} as const;

export const codes = {} satisfies Codes;

export function* domain(vm: Vm): Iterable<DomainPart> {
  if (!(vm.rng ?? profileOf(vm).rng)) return;
  // QEMU's own backend asks the kernel and needs no device node.
  const backend = xml('backend', { model: 'builtin' });
  yield {
    pci: { class: 'rng', key: 'rng', index: 0, ...singleAddress(vm, 'rng') },
    functions: [xml('rng', { model: 'virtio' }, backend)],
  };
}

export function* recognise(): Iterable<Proposal> {
  for (const rng of [true, false]) yield { vm: { rng } };
}
