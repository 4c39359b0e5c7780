/**
 * The width of a guest's addresses, limited to that of the IOMMU if the facts show that it is narrower than the processor.
 * libvirt has the limit since 9.3, which every release of NixOS that is supported has.
 * @see https://libvirt.org/formatdomain.html#cpu-model-and-topology (maxphysaddr)
 */
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { xml } from '../../libvirt/xml.ts';
import { addressLimit } from '../../model/address-width.ts';
import { guests } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import type { DomainPart } from '../parts.ts';

export const schema = {} as const;

export const codes = {
  'address-width-beyond-iommu': code<{ guest: string; bits: number; limit: number }>({
    severity: 'warning',
    about: 'value',
    message: ({ guest, bits, limit }) =>
      `the addresses of guest '${guest}' have ${bits} bits, but the IOMMU of this machine translates ${limit} according to the facts`,
    remedy: ({ limit }) =>
      `remove \`maxPhysAddr\`, which limits the width to ${limit} bits, or set \`maxPhysAddr: { mode: passthrough, limit: ${limit} }\``,
    explain:
      "The guest's firmware puts shared memory and large BARs near the upper end of the address space. VFIO maps them in the IOMMU at the same addresses, which fails beyond its width (VFIO_MAP_DMA: Invalid argument), and the guest does not start. VT-d of most desktop processors translates 39 bits. Without `maxPhysAddr` vfioc sets the limit that the facts show.",
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  for (const vm of guests(spec)) {
    const limit = addressLimit(vm, spec, facts);
    const width = vm.cpu.maxPhysAddr;
    if (limit === undefined || !width) continue;
    const bits = (width.mode === 'emulate' ? width.bits : width.limit) ?? facts?.cpu?.physicalBits ?? 0;
    const path = ['vms', vm.name, 'cpu', 'maxPhysAddr'];
    if (bits > limit) report('address-width-beyond-iommu', { path }, { guest: vm.name, bits, limit });
  }
}

export function* domain(vm: Vm, spec: Spec, facts?: Facts): Iterable<DomainPart> {
  const limit = addressLimit(vm, spec, facts);
  if (limit === undefined || vm.cpu.maxPhysAddr) return;
  yield { at: 'cpu', xml: xml('maxphysaddr', { mode: 'passthrough', limit }) };
}
