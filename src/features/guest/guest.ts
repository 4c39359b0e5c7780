/**
 * The guest itself: its operating system and machine type, and the resulting clock and power management.
 * @see https://libvirt.org/formatdomain.html
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { shared } from '../../libvirt/order.ts';
import { elementAt, valueIn } from '../../libvirt/query.ts';
import { attribute, elements, inMetadata, type Xml, xml } from '../../libvirt/xml.ts';
import { profileOf, uuidOf } from '../../model/guest.ts';
import type { GuestOs } from '../../model/profiles.ts';
import { guests } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { plainText, readUuid } from '../../values/names.ts';
import { described, scalar, textScalar, toggle } from '../../values/scalar.ts';
import type { Proposal } from '../feature.ts';
import type { DomainPart } from '../parts.ts';

/** @see https://www.qemu.org/docs/master/system/target-i386.html */
const machine = textScalar(
  'A QEMU machine type.',
  ['q35', 'pc-q35-10.0', 'pc'],
  /^(?:q35|pc|pc-(?:q35|i440fx)-\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)$/,
  "invalid machine type: use q35, pc, or a versioned type from 'qemu-system-x86_64 -machine help'",
);

const uuid = scalar('A UUID.', ['b8d2d9c9-4088-4288-b668-e12a9fb6d2bb'], readUuid);

/** libosinfo ids have the form of URLs. @see https://libosinfo.org */
const osinfoId = textScalar(
  'A libosinfo id.',
  ['http://microsoft.com/win/11'],
  /^http:\/\/[A-Za-z0-9._/-]+$/,
  "invalid libosinfo id: use an id as printed by 'osinfo-query os'",
);

export const schema = {
  vm: {
    guest: z
      .prefault(z.enum(['windows10', 'windows11', 'linux', 'macos']), 'linux')
      .apply(
        described('The operating system of the guest. It sets the defaults of firmware, clock, disks, NICs and video.'),
      ),
    type: z
      .prefault(z.enum(['kvm', 'qemu']), 'kvm')
      .apply(
        described(
          'The domain type: kvm, or qemu for an emulated guest without KVM, which is slow and gets the most capable CPU that QEMU emulates instead of the host CPU.',
        ),
      ),
    machine: z
      .prefault(machine, 'q35')
      .apply(described('The machine type: q35, pc, or a versioned type. An existing guest keeps its version.')),
    uuid: z
      .optional(uuid)
      .apply(described('The UUID of the guest. Default: derived from the names of host and guest.')),
    title: z
      .optional(plainText('A title.', ['Windows 11']))
      .apply(described('A title, which virt-manager shows instead of the name.')),
    description: z
      .optional(plainText('A description.', ['Gaming']))
      .apply(described('A free-form description of the guest.')),
    clock: z
      .optional(z.enum(['utc', 'localtime']))
      .apply(
        described(
          'The time base that the guest expects of its hardware clock. Default: localtime for Windows, utc for others.',
        ),
      ),
    osinfo: z
      .optional(osinfoId)
      .apply(
        described('The libosinfo id of the operating system, which virt-manager uses. Default: derived from guest.'),
      ),
    autostart: z.prefault(toggle('Whether to start the guest with the host.'), false),
  },
} as const;

export const codes = {
  'uuid-twice': code<{ guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest }) => `guest '${guest}' has the same UUID`,
    remedy: () => 'remove `uuid`: each guest then gets its own UUID, derived from its name',
    explain: 'libvirt identifies guests by their UUIDs and refuses a duplicate. It mostly comes from a copied domain.',
    example: {
      fails:
        'vms: { a: { memory: 4GiB, uuid: 6f0a4c1e-7d5b-5e4c-9a41-b3c8e2d7f615 }, b: { memory: 4GiB, uuid: ⟨6f0a4c1e-7d5b-5e4c-9a41-b3c8e2d7f615 } }\n',
      passes: 'vms: { a: { memory: 4GiB, uuid: 6f0a4c1e-7d5b-5e4c-9a41-b3c8e2d7f615 }, b: { memory: 4GiB } }\n',
    },
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  const guestOf = new Map<string, string>();
  for (const vm of guests(spec)) {
    const id = uuidOf(vm, spec);
    const guest = guestOf.get(id);
    if (guest !== undefined) report('uuid-twice', { path: ['vms', vm.name, 'uuid'] }, { guest });
    guestOf.set(id, vm.name);
  }
}

/** NixOS keeps a link to the emulator here, which outlives the store path it points to. */
const emulator = '/run/libvirt/nix-emulators/qemu-system-x86_64';

const timers = [
  shared(xml('timer', { name: 'rtc', tickpolicy: 'catchup' })),
  shared(xml('timer', { name: 'pit', tickpolicy: 'delay' })),
  shared(xml('timer', { name: 'hpet', present: 'no' })),
];

const part = (at: string, element: Xml): DomainPart => ({ at, xml: shared(element) });

/** The parts of every guest. */
const always: readonly DomainPart[] = [
  part('features', xml('acpi')),
  part('features', xml('apic')),
  part('features', xml('vmport', { state: 'off' })),
  part('', xml('on_poweroff', {}, 'destroy')),
  part('', xml('on_reboot', {}, 'restart')),
  part('', xml('on_crash', {}, 'destroy')),
  // A suspended guest cannot wake its passed-through devices.
  part('pm', xml('suspend-to-mem', { enabled: 'no' })),
  part('pm', xml('suspend-to-disk', { enabled: 'no' })),
  part('devices', xml('emulator', {}, emulator)),
  // VFIO pins all memory of the guest, so a balloon could not return any, and it costs time.
  part('devices', xml('memballoon', { model: 'none' })),
];

export function* domain(vm: Vm, spec: Spec): Iterable<DomainPart> {
  const { osinfo = profileOf(vm).osinfo } = vm;
  yield { at: '', xml: xml('name', {}, vm.name) };
  yield { at: '', xml: xml('uuid', {}, uuidOf(vm, spec)) };
  if (vm.title !== undefined) yield { at: '', xml: xml('title', {}, vm.title) };
  if (vm.description !== undefined) yield { at: '', xml: xml('description', {}, vm.description) };
  if (osinfo !== undefined) {
    const libosinfo = { 'xmlns:libosinfo': 'http://libosinfo.org/xmlns/libvirt/domain/1.0' };
    yield {
      at: 'metadata',
      xml: inMetadata(xml('libosinfo:libosinfo', libosinfo, xml('libosinfo:os', { id: osinfo }))),
    };
  }
  yield { at: 'os', xml: xml('type', { arch: 'x86_64', machine: vm.machine }, 'hvm') };
  yield { at: '', xml: clock(vm) };
  yield* always;
}

/** @see https://libvirt.org/formatdomain.html#time-keeping */
const clock = (vm: Vm) => xml('clock', { offset: vm.clock ?? profileOf(vm).clock }, ...timers);

/**
 * The systems that a guest can be, the likeliest first: libvirt's tools write down which one they installed, and only Windows
 * uses the Hyper-V interface.
 */
function likely(domain: Xml): readonly GuestOs[] {
  const id = valueIn(domain, 'metadata/libosinfo:libosinfo/libosinfo:os@id') ?? '';
  if (id.includes('/win/11')) return ['windows11'];
  if (id.includes('microsoft.com')) return ['windows10'];
  if (id.includes('apple.com')) return ['macos'];
  if (id !== '') return ['linux'];
  const isWindows =
    elementAt(domain, 'features/hyperv') !== undefined || valueIn(domain, 'clock@offset') === 'localtime';
  if (isWindows) return ['windows10', 'windows11'];
  // macOS only starts with the device of Apple's that QEMU emulates.
  const line = elementAt(domain, 'qemu:commandline');
  const isApple = line && elements(line).some((one) => attribute(one, 'value')?.includes('applesmc'));
  return isApple ? ['macos'] : ['linux'];
}

export function* recognise(domain: Xml): Iterable<Proposal> {
  for (const [index, guest] of likely(domain).entries()) yield { vm: { guest }, ...(index === 0 && { tolerance: 80 }) };
  const digits = valueIn(domain, 'uuid')?.replaceAll('-', '').toLowerCase() ?? '';
  const [, ...groups] = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(digits) ?? [];
  if (groups.length > 0) yield { vm: { uuid: groups.join('-') } };
  for (const field of ['title', 'description']) {
    const value = valueIn(domain, field);
    if (value !== undefined) yield { vm: { [field]: value } };
  }
  const type = attribute(domain, 'type');
  if (type === 'qemu') yield { vm: { type } };
  const machine = valueIn(domain, 'os/type@machine');
  if (machine !== undefined) yield { vm: { machine } };
  const clock = valueIn(domain, 'clock@offset');
  if (clock !== undefined) yield { vm: { clock } };
  const osinfo = valueIn(domain, 'metadata/libosinfo:libosinfo/libosinfo:os@id');
  if (osinfo !== undefined) yield { vm: { osinfo } };
}
