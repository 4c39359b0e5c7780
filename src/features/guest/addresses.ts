/**
 * The PCI addresses in the guest of what it has only once, and of devices of the host that several guests receive. Disks,
 * NICs and shares have their `address` in their own maps.
 * @see https://libvirt.org/formatdomain.html#device-addresses
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import { devicesIn, guestAddressIn } from '../../libvirt/query.ts';
import { attribute, type Xml } from '../../libvirt/xml.ts';
import { guests } from '../../model/select.ts';
import type { Spec } from '../../schema/spec.ts';
import { labelFor } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { guestAddress, guestAddresses } from '../../values/pci.ts';
import { described } from '../../values/scalar.ts';
import type { Proposal } from '../feature.ts';

const addressOf = (what: string) => z.optional(guestAddress).apply(described(`The guest PCI address of ${what}.`));

export const schema = {
  vm: {
    addresses: z
      .prefault(
        strictObject(() => ({
          devices: z
            .prefault(z.record(labelFor('gpu'), guestAddresses), {})
            .apply(
              described(
                'The guest PCI addresses of devices of the host, by their names: of the first function, or a list with one for each function. Default: those in the top-level devices.',
              ),
            ),
          video: addressOf('the video device'),
          sound: addressOf('the sound device'),
          usb: addressOf('the USB controller'),
          sata: addressOf('the SATA controller (machine: pc)'),
          scsi: addressOf('the SCSI controller'),
          virtioSerial: addressOf('the virtio-serial controller'),
          keyboard: addressOf('the virtio keyboard'),
          mouse: addressOf('the virtio mouse'),
          rng: addressOf('the random number generator'),
          watchdog: addressOf('the watchdog (machine: pc)'),
          vsock: addressOf('the vsock device'),
          lookingGlass: addressOf("Looking Glass's shared memory"),
          scream: addressOf("Scream's shared memory"),
        })),
        {},
      )
      .apply(
        described(
          'The PCI addresses in the guest, as `virsh dumpxml` has them, of devices that have no map of their own. Disks, NICs and shares have address in theirs. Default: places that never change.',
        ),
      ),
  },
} as const;

const gpu = 'devices: { gpu: { functions: ["0b:00.0"] } }\n';

export const codes = {
  'address-of-other-device': code<{ device: string; guest: string; nearest?: string | undefined }>({
    severity: 'error',
    about: 'value',
    message: ({ device, guest }) => `guest '${guest}' does not receive a device called '${device}'`,
    remedy: ({ device, nearest: near }) =>
      near ? `did you mean '${near}'?` : `add \`${device}\` to \`devices\` of the guest, or remove its address`,
    explain: '`addresses.devices` has addresses of the devices that the guest lists in `devices`, by the same names.',
    example: {
      fails: `${gpu}vms: { win: { memory: 4GiB, devices: [gpu], addresses: { devices: { ⟨gpuu: "41:00.0" } } } }\n`,
      passes: `${gpu}vms: { win: { memory: 4GiB, devices: [gpu], addresses: { devices: { gpu: "41:00.0" } } } }\n`,
    },
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  for (const vm of guests(spec)) {
    for (const device of Object.keys(vm.addresses.devices)) {
      if (vm.devices.includes(device)) continue;
      const path = ['vms', vm.name, 'addresses', 'devices', device];
      const params = { device, guest: vm.name, nearest: nearest(device, vm.devices) };
      report('address-of-other-device', { path, on: 'key' }, params);
    }
  }
}

/** The first device of each kind that a guest has only once, by its field. */
const singles: Readonly<Record<string, (domain: Xml) => Xml | undefined>> = {
  video: (domain) => devicesIn(domain, 'video')[0],
  sound: (domain) => devicesIn(domain, 'sound')[0],
  keyboard: (domain) => devicesIn(domain, 'input').find((one) => isVirtio(one, 'keyboard')),
  mouse: (domain) => devicesIn(domain, 'input').find((one) => isVirtio(one, 'mouse')),
  rng: (domain) => devicesIn(domain, 'rng')[0],
  watchdog: (domain) => devicesIn(domain, 'watchdog')[0],
  vsock: (domain) => devicesIn(domain, 'vsock')[0],
  lookingGlass: (domain) => devicesIn(domain, 'shmem').find((one) => isNamed(one, /looking.?glass|kvmfr/i)),
  scream: (domain) => devicesIn(domain, 'shmem').find((one) => isNamed(one, /scream/i)),
};

const isVirtio = (input: Xml, type: string): boolean =>
  attribute(input, 'bus') === 'virtio' && attribute(input, 'type') === type;

const isNamed = (one: Xml, name: RegExp): boolean => name.test(attribute(one, 'name') ?? '');

export function* recognise(domain: Xml): Iterable<Proposal> {
  for (const [field, find] of Object.entries(singles)) {
    const device = find(domain);
    const address = device && guestAddressIn(device);
    if (address !== undefined) yield { vm: { addresses: { [field]: address } } };
  }
}
