/**
 * Hiding from the guest that it is one: for drivers and programs that refuse to work in a virtual machine. It hides
 * only the signs that are named here.
 * @see https://libvirt.org/formatdomain.html#hypervisor-features
 */
import * as z from 'zod/mini';
import { xml } from '../libvirt/xml.ts';
import { type Codes, code } from '../source/diagnostics.ts';
import { described, textScalar, toggle } from '../spec/scalar.ts';
import { guests } from '../spec/select.ts';
import type { Spec, Vm } from '../spec/spec.ts';
import type { AnyReport, DomainPart } from './feature.ts';

/** Twelve characters are what CPUID has room for; a comma would end it on QEMU's command line. */
const vendorId = textScalar(
  'The vendor of the hypervisor that the guest sees.',
  ['randomid'],
  /^[A-Za-z0-9_. -]{1,12}$/,
  'a vendor id has 1 to 12 letters, digits, spaces, _ . or -: CPUID has room for no more',
);

export const schema = {
  vm: {
    hide: z
      .prefault(
        z.strictObject({
          kvm: z.prefault(toggle('Do not tell the guest that it runs on KVM.'), false),
          vendorId: z
            .optional(vendorId)
            .apply(described('The vendor of the hypervisor that the guest sees, instead of Microsoft Hv: any text.')),
          hypervisor: z.prefault(
            toggle(
              'Do not tell the guest that there is a hypervisor at all. Windows then does without the Hyper-V interface and gets slower.',
            ),
            false,
          ),
          smbios: z.prefault(toggle("Show the guest the host's own make, model and serial numbers (SMBIOS)."), false),
        }),
        {},
      )
      .apply(
        described(
          'What the guest is not to know. NVIDIA drivers before 465 needed kvm and vendorId; newer ones need nothing.',
        ),
      ),
  },
} as const;

export const codes = {
  'vendor-id-without-hyperv': code<{ guest: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ guest }) => `'${guest}' has no Hyper-V interface, and vendorId is a part of it`,
    remedy: () => 'take vendorId out: without the interface the guest sees no such vendor',
    explain:
      'The vendor id is what the Hyper-V interface says of itself. With `hyperv: off` there is nobody to say it.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, guest: windows10, hyperv: off, hide: { vendorId: ⟨randomid } } }\n',
      passes: 'vms: { win: { memory: 4GiB, guest: windows10, hide: { vendorId: randomid } } }\n',
    },
  }),
} satisfies Codes;

export function rules(spec: Spec, report: AnyReport): void {
  for (const vm of guests(spec)) {
    if (vm.hide.vendorId !== undefined && vm.hyperv === false) {
      report('vendor-id-without-hyperv', { path: ['vms', vm.name, 'hide', 'vendorId'] }, { guest: vm.name });
    }
  }
}

export function* domain(vm: Vm): Iterable<DomainPart> {
  const { kvm, vendorId: value, hypervisor, smbios } = vm.hide;
  if (kvm) yield { at: 'features/kvm', xml: xml('hidden', { state: 'on' }) };
  if (value !== undefined && vm.hyperv !== false) {
    yield { at: 'features', xml: xml('hyperv', { mode: 'custom' }, xml('vendor_id', { state: 'on', value })) };
  }
  if (hypervisor) yield { at: 'cpu', xml: xml('feature', { policy: 'disable', name: 'hypervisor' }) };
  if (smbios) yield { at: 'os', xml: xml('smbios', { mode: 'host' }) };
}
