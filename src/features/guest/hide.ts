/**
 * Hiding from the guest that it is one: for drivers and programs that refuse to work in a virtual machine. It hides
 * only the signs that are named here.
 * @see https://libvirt.org/formatdomain.html#hypervisor-features
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { type Xml, xml } from '../../libvirt/xml.ts';
import { guests } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { strictObject } from '../../values/object.ts';
import { described, parsed, refused, scalar, textScalar, toggle, toggleOr } from '../../values/scalar.ts';
import type { DomainPart } from '../parts.ts';

/** Twelve characters are what CPUID has room for; a comma would end it on QEMU's command line. */
const vendorId = textScalar(
  'The vendor of the hypervisor that the guest sees.',
  ['randomid'],
  /^[A-Za-z0-9_. -]{1,12}$/,
  'a vendor id has 1 to 12 letters, digits, spaces, _ . or -: CPUID has room for no more',
);

/** A text of SMBIOS: libvirt drops one that is empty. */
const filled = (what: string) =>
  scalar(what, ['ASUS'], (text) =>
    /^[^\u0000-\u001f\u007f\ufffe\uffff]+$/.test(text) && text.isWellFormed()
      ? parsed(text)
      : refused<string>('what SMBIOS says is not empty and has no control characters'),
  );
const entry = (what: string) => z.optional(filled(what));

/** Tables of SMBIOS and their entries, by libvirt's names. @see https://libvirt.org/formatdomain.html#smbios-system-information */
const smbios = strictObject(() => ({
  bios: z
    .optional(
      strictObject(() => ({
        vendor: entry('Who made the BIOS.'),
        version: entry('Its version.'),
        date: z.optional(
          textScalar(
            'The day of its release, as in 03/14/2024.',
            ['03/14/2024'],
            /^(?:0[1-9]|1[0-2])\/(?:0[1-9]|[12]\d|3[01])\/\d{2}(?:\d{2})?$/,
            'the date of a BIOS is month, day and year: 03/14/2024',
          ),
        ),
        release: z.optional(
          textScalar('Its release, as in 4.6.', ['4.6'], /^\d{1,3}\.\d{1,3}$/, 'a release has two numbers, as in 4.6'),
        ),
      })),
    )
    .apply(described('The BIOS.')),
  system: z
    .optional(
      strictObject(() => ({
        manufacturer: entry('Who made the computer.'),
        product: entry('What it is called.'),
        version: entry('Its version.'),
        serial: entry('Its serial number.'),
        sku: entry('The number by which it is ordered.'),
        family: entry('The family that it is of.'),
      })),
    )
    .apply(described('The computer. Its UUID is that of the guest.')),
  baseBoard: z
    .optional(
      strictObject(() => ({
        manufacturer: entry('Who made the board.'),
        product: entry('What it is called.'),
        version: entry('Its version.'),
        serial: entry('Its serial number.'),
        asset: entry('Its number in an inventory.'),
        location: entry('Where in the computer it is.'),
      })),
    )
    .apply(described('The mainboard.')),
  chassis: z
    .optional(
      strictObject(() => ({
        manufacturer: entry('Who made the case.'),
        version: entry('Its version.'),
        serial: entry('Its serial number.'),
        asset: entry('Its number in an inventory.'),
        sku: entry('The number by which it is ordered.'),
      })),
    )
    .apply(described('The case.')),
  oemStrings: z
    .optional(z.array(filled('One text.')))
    .apply(described('Texts for programs in the guest, such as the credentials of systemd.')),
}));

type Smbios = z.output<typeof smbios>;

export const schema = {
  vm: {
    hide: z
      .prefault(
        strictObject(() => ({
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
          smbios: z.prefault(
            toggleOr(
              smbios,
              'Make, model and serial numbers (SMBIOS) that the guest sees: on, those of the host itself; or those that are given here.',
            ),
            false,
          ),
        })),
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

export function rules(spec: Spec, report: Report<typeof codes>): void {
  for (const vm of guests(spec)) {
    if (vm.hide.vendorId !== undefined && vm.hyperv === false) {
      report('vendor-id-without-hyperv', { path: ['vms', vm.name, 'hide', 'vendorId'] }, { guest: vm.name });
    }
  }
}

/** The tables that are given; one without entries is left out. */
function sysinfo({ oemStrings, ...tables }: Smbios): Xml {
  const given = Object.entries(tables).flatMap(([table, entries]) => {
    const rows = Object.entries(entries ?? {}).map(([name, value]) => xml('entry', { name }, value));
    return rows.length > 0 ? [xml(table, {}, ...rows)] : [];
  });
  const strings = (oemStrings ?? []).map((value) => xml('entry', {}, value));
  return xml('sysinfo', { type: 'smbios' }, ...given, strings.length > 0 && xml('oemStrings', {}, ...strings));
}

export function* domain(vm: Vm): Iterable<DomainPart> {
  const { kvm, vendorId: value, hypervisor, smbios: shown } = vm.hide;
  if (kvm) yield { at: 'features/kvm', xml: xml('hidden', { state: 'on' }) };
  if (value !== undefined && vm.hyperv !== false) {
    yield { at: 'features', xml: xml('hyperv', { mode: 'custom' }, xml('vendor_id', { state: 'on', value })) };
  }
  if (hypervisor) yield { at: 'cpu', xml: xml('feature', { policy: 'disable', name: 'hypervisor' }) };
  if (shown === false) return;
  yield { at: 'os', xml: xml('smbios', { mode: shown === true ? 'host' : 'sysinfo' }) };
  if (shown !== true) yield { at: '', xml: sysinfo(shown) };
}
