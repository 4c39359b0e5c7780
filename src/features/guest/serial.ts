/** A serial console: `virsh console`. @see https://libvirt.org/formatdomain.html#serial-port */
import * as z from 'zod/mini';
import type { Codes } from '../../diagnostics/diagnostics.ts';
import { devicesIn } from '../../libvirt/query.ts';
import { type Xml, xml } from '../../libvirt/xml.ts';
import type { Vm } from '../../schema/spec.ts';
import { toggle } from '../../values/scalar.ts';
import type { Proposal } from '../feature.ts';
import type { DomainPart } from '../parts.ts';

export const schema = {
  vm: {
    serial: z.prefault(toggle('Whether to add a serial port for virsh console.'), false),
  },
} as const;

export const codes = {} satisfies Codes;

export function* domain(vm: Vm): Iterable<DomainPart> {
  if (!vm.serial) return;
  const port = xml('target', { type: 'isa-serial', port: 0 }, xml('model', { name: 'isa-serial' }));
  yield { at: 'devices', xml: xml('serial', { type: 'pty' }, port) };
  yield { at: 'devices', xml: xml('console', { type: 'pty' }, xml('target', { type: 'serial', port: 0 })) };
}

export function* recognise(domain: Xml): Iterable<Proposal> {
  if (devicesIn(domain, 'serial').length > 0) yield { vm: { serial: true } };
}
