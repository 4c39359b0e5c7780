/**
 * Hiding the virtual machine from the guest: for drivers and programs that refuse to work in one. It hides only the
 * signs listed here.
 * @see https://libvirt.org/formatdomain.html#hypervisor-features
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { valueIn } from '../../libvirt/query.ts';
import { attribute, child, elements, text, type Xml, xml } from '../../libvirt/xml.ts';
import { localUsers, type Opening } from '../../model/opening.ts';
import { oemStringsOf, secretStringFiles } from '../../model/secret-files.ts';
import { secretIn } from '../../model/secrets.ts';
import { guests, qemuUser } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { secretPath } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { described, parsed, refused, scalar, textScalar, toggle, toggleOr } from '../../values/scalar.ts';
import type { Proposal } from '../feature.ts';
import type { DomainPart, HostPart } from '../parts.ts';

/** CPUID has room for twelve characters; a comma would end the value on QEMU's command line. */
const vendorId = textScalar(
  'The hypervisor vendor id that the guest sees.',
  ['randomid'],
  /^[A-Za-z0-9_. -]{1,12}$/,
  "invalid vendor id: use 1 to 12 letters, digits, spaces, '_', '.' or '-'",
);

/** An SMBIOS string; libvirt drops an empty one. */
const filled = (what: string, example: string) =>
  scalar(what, [example], (text) =>
    /^[^\u0000-\u001f\u007f\ufffe\uffff]+$/.test(text) && text.isWellFormed()
      ? parsed(text)
      : refused<string>('invalid SMBIOS string: it must not be empty or contain control characters'),
  );
const entry = (what: string, example: string) => z.optional(filled(what, example));

/** SMBIOS tables and their entries, by libvirt's names. @see https://libvirt.org/formatdomain.html#smbios-system-information */
const smbios = strictObject(() => ({
  bios: z
    .optional(
      strictObject(() => ({
        vendor: entry('The vendor of the BIOS.', 'American Megatrends Inc.'),
        version: entry('The version of the BIOS.', '4.6'),
        date: z.optional(
          textScalar(
            'The release date of the BIOS, as in 03/14/2024.',
            ['03/14/2024'],
            /^(?:0[1-9]|1[0-2])\/(?:0[1-9]|[12]\d|3[01])\/\d{2}(?:\d{2})?$/,
            'invalid BIOS date: use month/day/year with two digits for month and day',
          ),
        ),
        release: z.optional(
          textScalar(
            'The release number of the BIOS, as in 4.6.',
            ['4.6'],
            /^\d{1,3}\.\d{1,3}$/,
            "invalid BIOS release: use two numbers, separated by '.'",
          ),
        ),
      })),
    )
    .apply(described('BIOS information.')),
  system: z
    .optional(
      strictObject(() => ({
        manufacturer: entry('The manufacturer of the computer.', 'ASUS'),
        product: entry('The product name of the computer.', 'ROG Strix G15'),
        version: entry('The version of the computer.', '1.0'),
        serial: entry('The serial number of the computer.', 'A1B2C3D4'),
        sku: entry('The order number (SKU) of the computer.', 'SKU-1234'),
        family: entry('The product family of the computer.', 'ROG Strix'),
      })),
    )
    .apply(described('System information. Its UUID is the UUID of the guest.')),
  baseBoard: z
    .optional(
      strictObject(() => ({
        manufacturer: entry('The manufacturer of the mainboard.', 'ASUS'),
        product: entry('The product name of the mainboard.', 'PRIME X570-PRO'),
        version: entry('The version of the mainboard.', 'Rev 1.0'),
        serial: entry('The serial number of the mainboard.', 'A1B2C3D4'),
        asset: entry('The asset tag of the mainboard.', 'PC-0042'),
        location: entry('The location of the mainboard in the case.', 'Slot 1'),
      })),
    )
    .apply(described('Mainboard information.')),
  chassis: z
    .optional(
      strictObject(() => ({
        manufacturer: entry('The manufacturer of the case.', 'ASUS'),
        version: entry('The version of the case.', '1.0'),
        serial: entry('The serial number of the case.', 'A1B2C3D4'),
        asset: entry('The asset tag of the case.', 'PC-0042'),
        sku: entry('The order number (SKU) of the case.', 'SKU-1234'),
      })),
    )
    .apply(described('Chassis information.')),
  oemStrings: z
    .optional(
      z.array(
        z.union([
          filled('A string.', 'io.systemd.credential:greeting=hello'),
          strictObject(() => ({
            file: secretPath.apply(
              described(
                'A file on the host with the string, which is read when the guest starts; its text is never in the Nix store.',
              ),
            ),
          })),
        ]),
      ),
    )
    .apply(
      described(
        'OEM strings for programs in the guest. Every user of the host can read the strings, so write a secret as { file: /run/secrets/NAME }, the path of sops-nix, or { file: /run/agenix/NAME }: a file with one line, such as a systemd credential (io.systemd.credential:NAME=VALUE).',
      ),
    ),
}));

type Smbios = z.output<typeof smbios>;

export const schema = {
  vm: {
    hide: z
      .prefault(
        strictObject(() => ({
          kvm: z.prefault(toggle('Whether to hide from the guest that it runs on KVM.'), false),
          vendorId: z
            .optional(vendorId)
            .apply(
              described(
                'The hypervisor vendor id that the guest sees instead of Microsoft Hv, any string of up to 12 characters.',
              ),
            ),
          hypervisor: z.prefault(
            toggle(
              'Whether to hide from the guest that there is a hypervisor at all. Windows then does not use the Hyper-V interface and is slower.',
            ),
            false,
          ),
          smbios: z.prefault(
            toggleOr(
              smbios,
              'Make, model and serial numbers (SMBIOS) that the guest sees: on for those of the host, or a mapping with the values.',
            ),
            false,
          ),
        })),
        {},
      )
      .apply(
        described(
          'Signs of virtualisation to hide from the guest. NVIDIA drivers before 465 needed kvm and vendorId; newer ones need nothing.',
        ),
      ),
  },
} as const;

export const codes = {
  'vendor-id-without-hyperv': code<{ guest: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ guest }) => `vendorId has no effect, because guest '${guest}' has no Hyper-V interface`,
    remedy: () => 'remove `vendorId`, or remove `hyperv: off` so that the guest sees the vendor id',
    explain: 'The vendor id is part of the Hyper-V interface. With `hyperv: off` the guest sees neither.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, guest: windows10, hyperv: off, hide: { vendorId: ⟨randomid } } }\n',
      passes: 'vms: { win: { memory: 4GiB, guest: windows10, hide: { vendorId: randomid } } }\n',
    },
  }),
  'oem-string-secret': code<{ name: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ name }) =>
      `the string '${name}' looks like a secret, and is in the Nix store, where every user and program of the host can read it`,
    remedy: () =>
      'write the whole string to a file that only root can read, such as one of sops-nix or agenix, and name that file instead: `{ file: /run/secrets/NAME }`',
    explain:
      'The domain is a file in the Nix store, which everyone can read and which is copied to caches and backups. Credentials of systemd, such as password hashes, and everything else that names a password, secret or token, therefore belong in a file, which is read when the guest starts.',
    example: {
      fails: `vms: { win: { memory: 4GiB, hide: { smbios: { oemStrings: [⟨"io.systemd.credential:passwd.hashed-password.root=$y$j9T$x"] } } } }\n`,
      passes: 'vms: { win: { memory: 4GiB, hide: { smbios: { oemStrings: ["app:blue"] } } } }\n',
    },
  }),
} satisfies Codes;

/** The OEM strings of a guest that are written in the spec and look like a secret, with their names. */
const secretsOf = (vm: Vm): { index: number; name: string }[] =>
  oemStringsOf(vm).flatMap((one, index) => {
    const name = typeof one === 'string' ? secretIn(one) : undefined;
    return name === undefined ? [] : [{ index, name }];
  });

export function rules(spec: Spec, report: Report<typeof codes>): void {
  for (const vm of guests(spec)) {
    for (const { index, name } of secretsOf(vm)) {
      report('oem-string-secret', { path: ['vms', vm.name, 'hide', 'smbios', 'oemStrings', index] }, { name });
    }
    if (vm.hide.vendorId !== undefined && vm.hyperv === false) {
      report('vendor-id-without-hyperv', { path: ['vms', vm.name, 'hide', 'vendorId'] }, { guest: vm.name });
    }
  }
}

export function* opens(spec: Spec): Iterable<Opening> {
  for (const vm of guests(spec)) {
    for (const { name } of secretsOf(vm)) {
      yield { kind: 'local', who: localUsers, can: `read '${name}' of guest '${vm.name}' in the Nix store` };
    }
  }
}

/** The given tables, without the strings that QEMU reads from files; one without entries is left out. */
function sysinfo({ oemStrings, ...tables }: Smbios): Xml {
  const given = Object.entries(tables).flatMap(([table, entries]) => {
    const rows = Object.entries(entries ?? {}).map(([name, value]) => xml('entry', { name }, value));
    return rows.length > 0 ? [xml(table, {}, ...rows)] : [];
  });
  const strings = (oemStrings ?? []).flatMap((value) => (typeof value === 'string' ? [xml('entry', {}, value)] : []));
  return xml('sysinfo', { type: 'smbios' }, ...given, strings.length > 0 && xml('oemStrings', {}, ...strings));
}

/** QEMU reads the strings as the user that it runs as. */
export function* host(spec: Spec): Iterable<HostPart> {
  for (const vm of guests(spec)) {
    const files = secretStringFiles(vm);
    if (files.length === 0) continue;
    yield { kind: 'hook', vm: vm.name, step: 'secret-strings', arguments: [qemuUser(spec).user, ...files] };
  }
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

export function* recognise(domain: Xml): Iterable<Proposal> {
  if (valueIn(domain, 'features/kvm/hidden@state') === 'on') yield { vm: { hide: { kvm: true } } };
  const shown = valueIn(domain, 'features/hyperv/vendor_id@value');
  if (shown !== undefined) yield { vm: { hide: { vendorId: shown } } };
  const cpu = child(domain, 'cpu');
  const isHidden = (feature: Xml): boolean =>
    attribute(feature, 'name') === 'hypervisor' && attribute(feature, 'policy') === 'disable';
  if (cpu && elements(cpu, 'feature').some(isHidden)) yield { vm: { hide: { hypervisor: true } } };
  const mode = valueIn(domain, 'os/smbios@mode');
  if (mode === 'host') yield { vm: { hide: { smbios: true } } };
  const tables = child(domain, 'sysinfo');
  if (mode !== 'sysinfo' || !tables) return;
  for (const table of elements(tables)) {
    const entries = elements(table, 'entry');
    // Strings without names: OEM strings.
    if (table.name === 'oemStrings')
      yield { vm: { hide: { smbios: { oemStrings: entries.map((one) => text(one)) } } } };
    else {
      const named = entries.map((one) => [attribute(one, 'name') ?? '', text(one)]);
      yield { vm: { hide: { smbios: { [table.name]: Object.fromEntries(named) } } } };
    }
  }
}
