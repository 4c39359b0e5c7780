/**
 * Stable links to input devices: to virtual keyboards, which are not on a bus and so get no by-id link, and to a single
 * interface of a keyboard for a guest.
 * @see https://www.freedesktop.org/software/systemd/man/latest/udev.html
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { UdevTerm } from '../../formats/udev.ts';
import type { Spec } from '../../schema/spec.ts';
import { strictObject } from '../../values/object.ts';
import { usbId } from '../../values/pci.ts';
import { described, parsed, refused, scalar, textScalar, whole } from '../../values/scalar.ts';
import type { HostPart } from '../parts.ts';

/** The name of a link in /dev. A name that the kernel uses for a device would be taken from that device. */
const linkName = textScalar(
  'The name of a link in /dev.',
  ['KMONAD_DEVICE'],
  /^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,62}$/,
  'the name of a link in /dev has at most 63 letters, digits, _ . + and -, and begins with a letter, digit or _',
);

/** uinput limits the names of virtual devices to 80 bytes. Real devices may have longer names. */
const deviceName = scalar(
  'The name of an input device, as /proc/bus/input/devices shows it.',
  ['KMonad output'],
  (text) => {
    if (text === '' || text.length > 256) return refused<string>('the name of an input device has 1 to 256 characters');
    if (/[\u0000-\u001f\u007f]/.test(text))
      return refused<string>('the name of an input device has no control characters');
    if (!text.isWellFormed()) return refused<string>('the name of an input device must be valid Unicode');
    return parsed(text);
  },
);

const usbInterface = whole(0, 255);

export const schema = {
  root: {
    udev: z
      .prefault(
        strictObject(() => ({
          symlinks: z
            .prefault(
              z.record(
                linkName,
                strictObject(() => ({
                  name: z
                    .optional(deviceName)
                    .apply(
                      described(
                        'The name of the input device, as /proc/bus/input/devices shows it. It can be set in KMonad, kanata, keyd and xremap.',
                      ),
                    ),
                  usb: z
                    .optional(usbId)
                    .apply(described('The vendor:product ID of the USB device, as lsusb shows it.')),
                  kind: z
                    .optional(z.enum(['keyboard', 'mouse']))
                    .apply(described('The keyboard or the mouse of the device, if it is both.')),
                  interface: z
                    .optional(usbInterface)
                    .apply(
                      described(
                        'The number of the USB interface, if the device has several, such as a keyboard with a built-in mouse.',
                      ),
                    ),
                })),
              ),
              {},
            )
            .apply(described('Links in /dev, by name, each to the event device of one input device.')),
        })),
        {},
      )
      .apply(described('Stable names for devices of the host.')),
  },
} as const;

export const codes = {
  'symlink-to-nothing': code<{ link: string }>({
    severity: 'error',
    about: 'value',
    message: ({ link }) => `link /dev/${link} has neither 'name' nor 'usb'`,
    remedy: () =>
      'add the ID that `lsusb` shows, for example `usb: "046d:c541"`, or the name from /proc/bus/input/devices, for example `name: KMonad output`',
    explain: 'The link points to the input device with this name, this USB ID, or both.',
    example: {
      fails: 'udev: { symlinks: { ⟨KBD: {} } }\n',
      passes: 'udev: { symlinks: { KBD: { usb: "046d:c541" } } }\n',
    },
  }),
  'symlink-interface-without-usb': code<{ link: string }>({
    severity: 'error',
    about: 'value',
    message: ({ link }) => `link /dev/${link} has 'interface' but no 'usb'`,
    remedy: () => 'add the ID that `lsusb` shows, for example `usb: "046d:c541"`, or remove `interface`',
    explain: 'Interfaces are numbered within a USB device, so the number means nothing without the ID of the device.',
    example: {
      fails: 'udev: { symlinks: { KBD: { name: Board, interface: ⟨1 } } }\n',
      passes: 'udev: { symlinks: { KBD: { usb: "046d:c541", interface: 1 } } }\n',
    },
  }),
  'symlink-same-device': code<{ link: string; other: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ link, other }) => `/dev/${link} and /dev/${other} are links to the same device`,
    remedy: () =>
      'remove one of the two links and use the other everywhere, or tell the devices apart with `kind`, or with `usb` and `interface`',
    explain: 'Two links with the same name and USB ID point to one device. Only one program or guest can grab it.',
    example: {
      fails: 'udev: { symlinks: { A: { name: Board }, ⟨B: { name: Board } } }\n',
      passes: 'udev: { symlinks: { A: { name: Board } } }\n',
    },
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  const linkOf = new Map<string, string>();
  for (const [link, device] of Object.entries(spec.udev.symlinks)) {
    const path = ['udev', 'symlinks', link];
    const { name, usb, kind, interface: number } = device;
    if (name === undefined && usb === undefined) report('symlink-to-nothing', { path, on: 'key' }, { link });
    if (number !== undefined && usb === undefined) {
      report('symlink-interface-without-usb', { path: [...path, 'interface'] }, { link });
    }
    const same = JSON.stringify([name, usb, kind, number]);
    const other = linkOf.get(same);
    if (other && (name !== undefined || usb !== undefined))
      report('symlink-same-device', { path, on: 'key' }, { link, other });
    linkOf.set(same, link);
  }
}

const matches = (key: string, value: string): UdevTerm => ({ key, operator: '==', value });

/**
 * Matches only the event node: an input device also has a parent without a node, and often a mouse or joystick node,
 * which all match by name, and the link would point to whichever came last. Matches any action except `remove`, so that
 * a new rule also creates the link for an existing device.
 */
export function* host(spec: Spec): Iterable<HostPart> {
  for (const [link, { name, usb, kind, interface: number }] of Object.entries(spec.udev.symlinks)) {
    const rule: UdevTerm[] = [
      { key: 'ACTION', operator: '!=', value: 'remove' },
      matches('SUBSYSTEM', 'input'),
      { ...matches('KERNEL', 'event*'), glob: true },
    ];
    if (name !== undefined) rule.push(matches('ATTRS{name}', name));
    if (usb) {
      rule.push(matches('ENV{ID_VENDOR_ID}', usb.vendor), matches('ENV{ID_MODEL_ID}', usb.device));
      if (number !== undefined) rule.push(matches('ENV{ID_USB_INTERFACE_NUM}', number.toString(16).padStart(2, '0')));
    }
    if (kind) rule.push(matches(`ENV{ID_INPUT_${kind.toUpperCase()}}`, '1'));
    rule.push({ key: 'SYMLINK', operator: '+=', value: link });
    yield { kind: 'udev', stage: 'boot', rule };
  }
}
