/**
 * The guest agent's channel, through which libvirt queries the guest's addresses and shuts it down.
 * @see https://libvirt.org/formatdomain.html#channel
 */

import * as z from 'zod/mini';
import type { Codes } from '../../diagnostics/diagnostics.ts';
import { xml } from '../../libvirt/xml.ts';
import type { Vm } from '../../schema/spec.ts';
import { toggle } from '../../values/scalar.ts';
import type { Proposal } from '../feature.ts';
import type { DomainPart } from '../parts.ts';

export const schema = {
  vm: {
    agent: z.prefault(
      toggle('Whether to add a channel for the guest agent (qemu-guest-agent), which works if the guest runs it.'),
      true,
    ),
  },
} as const;

export const codes = {} satisfies Codes;

export function* domain(vm: Vm): Iterable<DomainPart> {
  if (!vm.agent) return;
  const target = xml('target', { type: 'virtio', name: 'org.qemu.guest_agent.0' });
  yield { at: 'devices', xml: xml('channel', { type: 'unix' }, target) };
}

export function* recognise(): Iterable<Proposal> {
  for (const agent of [true, false]) yield { vm: { agent } };
}
