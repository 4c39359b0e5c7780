/**
 * A socket between host and guest that needs no network (AF_VSOCK), for example for `ssh vsock/3`.
 * @see https://libvirt.org/formatdomain.html#vsock
 */
import * as z from 'zod/mini';
import { type Codes, code } from '../../diagnostics/diagnostics.ts';
import { devicesIn, numberIn } from '../../libvirt/query.ts';
import { type Xml, xml } from '../../libvirt/xml.ts';
import { singleAddress } from '../../model/guest-address.ts';
import { localUsers, type Opening } from '../../model/opening.ts';
import { guests } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { described, whole } from '../../values/scalar.ts';
import type { Claimed, ClaimOf } from '../exclusive.ts';
import type { Proposal } from '../feature.ts';
import type { DomainPart } from '../parts.ts';

export const schema = {
  vm: {
    vsock: z
      .optional(whole(3, 4_294_967_294))
      .apply(described('The context ID (CID) of the guest on vsock, from 3. The host is always 2.')),
  },
} as const;

const two = (a: string, b: string): string =>
  `vms: { a: { memory: 4GiB, vsock: ${a} }, b: { memory: 4GiB, vsock: ${b} } }\n`;

export const codes = {
  'vsock-of-two-guests': code<Claimed>({
    severity: 'warning',
    about: 'value',
    message: ({ what, guest }) =>
      `${what} is also used by guest '${guest}': the two guests cannot run at the same time`,
    remedy: () => 'set a CID that no other guest has, for example `vsock: 4`',
    explain: 'The kernel gives a CID to one running guest. libvirt does not start a second guest with the same one.',
    example: { fails: two('3', '⟨3'), passes: two('3', '4') },
  }),
} satisfies Codes;

/** The kernel gives a CID to one guest at a time. */
export function* claims({ vsock }: Vm): Iterable<ClaimOf<typeof codes>> {
  if (vsock !== undefined) yield { what: `CID ${vsock}`, path: ['vsock'], when: 'run', code: 'vsock-of-two-guests' };
}

export function* opens(spec: Spec): Iterable<Opening> {
  for (const { name, vsock } of guests(spec)) {
    if (vsock === undefined) continue;
    const can = `connect to services of guest '${name}' on vsock (CID ${vsock}), and the guest to those of the host`;
    yield { kind: 'local', who: localUsers, can };
  }
}

export function* domain(vm: Vm): Iterable<DomainPart> {
  const { vsock } = vm;
  if (vsock === undefined) return;
  const device = xml('vsock', { model: 'virtio' }, xml('cid', { auto: 'no', address: vsock }));
  yield { pci: { class: 'vsock', key: 'vsock', index: 0, ...singleAddress(vm, 'vsock') }, functions: [device] };
}

export function* recognise(domain: Xml): Iterable<Proposal> {
  const [vsock] = devicesIn(domain, 'vsock');
  const address = vsock && numberIn(vsock, 'cid@address');
  if (address !== undefined) yield { vm: { vsock: address } };
}
