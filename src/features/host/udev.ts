/**
 * Links to input devices under names that stay: of virtual keyboards, which have no place on a bus and so get no
 * by-id link, and of the one interface of a keyboard that a guest is to have.
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

/** Below /dev; a name that the kernel gives to a device of its own would be taken away from that device. */
const linkName = textScalar(
  'The name of a link below /dev.',
  ['KMONAD_DEVICE'],
  /^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,62}$/,
  'a link below /dev has letters, digits, _ . + and -, and is at most 63 characters long',
);

/** Programs that make virtual devices are held to 80 bytes by uinput; real ones may have more. */
const deviceName = scalar(
  'The name of an input device, as /proc/bus/input/devices shows it.',
  ['KMonad output'],
  (text) => {
    if (text === '' || text.length > 256) return refused<string>('the name of an input device has 1 to 256 characters');
    if (/[\u0000-\u001f\u007f]/.test(text)) return refused<string>('control characters cannot stand here');
    if (!text.isWellFormed()) return refused<string>('this is not valid Unicode');
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
                        'The name of the input device, as /proc/bus/input/devices shows it: KMonad, kanata, keyd and xremap let one choose it.',
                      ),
                    ),
                  usb: z
                    .optional(usbId)
                    .apply(described('The vendor:product id of the USB device, as lsusb shows it.')),
                  kind: z
                    .optional(z.enum(['keyboard', 'mouse']))
                    .apply(described('Only its keyboard or its mouse, where the device is several things in one.')),
                  interface: z
                    .optional(usbInterface)
                    .apply(
                      described(
                        'The number of its USB interface, where it has several: a keyboard with a mouse in it.',
                      ),
                    ),
                })),
              ),
              {},
            )
            .apply(described('Links below /dev by their names, each to the event device of one input device.')),
        })),
        {},
      )
      .apply(described('Names of devices of the host.')),
  },
} as const;

export const codes = {
  'symlink-to-nothing': code<{ link: string }>({
    severity: 'error',
    about: 'value',
    message: ({ link }) => `nothing says which device /dev/${link} is`,
    remedy: () => 'add name, as /proc/bus/input/devices shows it, or usb, as lsusb shows it',
    explain: 'A link is made for the input device that has this name, or this USB id, or both.',
    example: {
      fails: 'udev: { symlinks: { ⟨KBD: {} } }\n',
      passes: 'udev: { symlinks: { KBD: { usb: "046d:c541" } } }\n',
    },
  }),
  'symlink-interface-without-usb': code<{ link: string }>({
    severity: 'error',
    about: 'value',
    message: ({ link }) => `/dev/${link} has a USB interface and no USB id`,
    remedy: () => 'add usb, as lsusb shows it, or take interface out',
    explain: 'An interface is counted within one USB device, so its number says nothing without the id of the device.',
    example: {
      fails: 'udev: { symlinks: { KBD: { name: Board, interface: ⟨1 } } }\n',
      passes: 'udev: { symlinks: { KBD: { usb: "046d:c541", interface: 1 } } }\n',
    },
  }),
  'symlink-same-device': code<{ link: string; other: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ link, other }) => `/dev/${link} and /dev/${other} are links to the same device`,
    remedy: () => 'take one of them out',
    explain: 'Two links with the same name and USB id lead to one device. Only one program or guest can grab it.',
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
 * The event node only: an input device also has a parent without a node, and often a mouse or joystick node beside it,
 * all of which match by the name, and the link would lead to whichever came last. Any action but `remove`, so that the
 * link appears too when the rule is new and the device is not.
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
