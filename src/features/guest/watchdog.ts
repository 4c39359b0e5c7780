/**
 * The action when the guest no longer answers its watchdog. q35 has one in its chipset; i440fx gets a PCI device.
 * @see https://libvirt.org/formatdomain.html#watchdog-devices
 */
import * as z from 'zod/mini';
import type { Codes } from '../../diagnostics/diagnostics.ts';
import { devicesIn } from '../../libvirt/query.ts';
import { attribute, type Xml, xml } from '../../libvirt/xml.ts';
import { singleAddress } from '../../model/guest-address.ts';
import { i440fx } from '../../model/select.ts';
import type { Vm } from '../../schema/spec.ts';
import { described } from '../../values/scalar.ts';
import type { Proposal } from '../feature.ts';
import type { DomainPart } from '../parts.ts';

export const schema = {
  vm: {
    watchdog: z
      .optional(z.enum(['reset', 'shutdown', 'poweroff', 'pause', 'none', 'dump', 'inject-nmi']))
      .apply(
        described('The action when the guest no longer answers the watchdog that it started. Default: reset on q35.'),
      ),
  },
} as const;

export const codes = {} satisfies Codes;

export function* domain(vm: Vm): Iterable<DomainPart> {
  if (!i440fx(vm)) {
    yield { at: 'devices', xml: xml('watchdog', { model: 'itco', action: vm.watchdog ?? 'reset' }) };
  } else if (vm.watchdog !== undefined) {
    const device = xml('watchdog', { model: 'i6300esb', action: vm.watchdog });
    yield {
      pci: { class: 'watchdog', key: 'watchdog', index: 0, ...singleAddress(vm, 'watchdog') },
      functions: [device],
    };
  }
}

export function* recognise(domain: Xml): Iterable<Proposal> {
  const [watchdog] = devicesIn(domain, 'watchdog');
  const action = watchdog && attribute(watchdog, 'action');
  if (action !== undefined) yield { vm: { watchdog: action } };
}
