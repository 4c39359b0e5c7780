/**
 * Keyboards and mice of the host that go to a guest and come back by a key, without being unplugged.
 * @see https://libvirt.org/formatdomain.html#input-devices
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { onOff, xml } from '../../libvirt/xml.ts';
import { guests } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { absolutePath } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { described, toggle } from '../../values/scalar.ts';
import type { Claim } from '../exclusive.ts';
import type { DomainPart } from '../parts.ts';

const evdevSchema = strictObject(() => ({
  dev: absolutePath.apply(
    described('The event device, by a name that stays: below /dev/input/by-id, or a link of udev.symlinks.'),
  ),
  grab: z
    .optional(z.enum(['all']))
    .apply(described('all: the keys that toggle this keyboard toggle all input devices of the guest with it.')),
  repeat: z.optional(toggle('Repeat a key that is held down, for a keyboard.')),
  grabToggle: z
    .optional(z.enum(['ctrl-ctrl', 'alt-alt', 'shift-shift', 'meta-meta', 'scrolllock', 'ctrl-scrolllock']))
    .apply(described('The keys that hand it over, pressed together. Default: both Ctrl.')),
}));

type Evdev = z.output<typeof evdevSchema>;

export const schema = {
  vm: {
    evdev: z
      .prefault(
        z.array(
          z.pipe(
            z.union([absolutePath, evdevSchema]),
            z.transform((value: string | Evdev): Evdev => (typeof value === 'string' ? { dev: value } : value)),
          ),
        ),
        [],
      )
      .apply(
        described('Input devices of the host that the guest takes and gives back by a key: paths, or more about each.'),
      ),
  },
} as const;

const win = (evdev: string): string => `vms: { win: { memory: 4GiB, evdev: [${evdev}] } }\n`;
const keyboard = '{ dev: /dev/input/by-id/usb-a-event-kbd, grab: all }';

export const codes = {
  'evdev-twice': code<{ dev: string }>({
    severity: 'error',
    about: 'value',
    message: ({ dev }) => `${dev} is in the list already`,
    remedy: () => 'take one of them out',
    explain: 'QEMU grabs an input device for itself, so that it can be opened once only.',
    example: {
      fails: win(`${keyboard}, { dev: ⟨/dev/input/by-id/usb-a-event-kbd }`),
      passes: win(`${keyboard}, { dev: /dev/input/by-id/usb-b-event-mouse }`),
    },
  }),
  'evdev-without-grab': code<{ guest: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ guest }) => `no input device of '${guest}' takes the others along when it is handed over`,
    remedy: () => 'write grab: all at the keyboard',
    explain:
      'The keys that hand over are seen on each device by itself, and a mouse has none. With `grab: all` the keyboard takes the other devices of the guest with it.',
    example: {
      fails: win('{ dev: /dev/input/by-id/usb-a-event-kbd }, { dev: /dev/input/by-id/usb-b-event-mouse }').replace(
        'evdev',
        '⟨evdev',
      ),
      passes: win(`${keyboard}, { dev: /dev/input/by-id/usb-b-event-mouse }`),
    },
  }),
  'evdev-without-keys': code<{ guest: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ guest }) => `'${guest}' takes input devices that have no keys to give them back with`,
    remedy: () => 'add the keyboard, with grab: all',
    explain:
      'The guest takes the devices when it starts. The keys that hand them back are those of a keyboard in this list: without one they come back when the guest is shut down.',
    example: {
      fails: win('/dev/input/by-id/usb-b-event-mouse').replace('evdev', '⟨evdev'),
      passes: win(`${keyboard}, /dev/input/by-id/usb-b-event-mouse`),
    },
  }),
  'evdev-name-moves': code<{ dev: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ dev }) => `${dev} can be another device after the next boot`,
    remedy: () => 'name it by what ls -l /dev/input/by-id shows, or by a link of udev.symlinks',
    explain: 'The kernel numbers event devices in the order in which it finds them.',
    example: {
      fails: win('{ dev: ⟨/dev/input/event4, grab: all }'),
      passes: win(keyboard),
    },
  }),
  'evdev-not-an-event-device': code<{ dev: string }>({
    severity: 'error',
    about: 'value',
    message: ({ dev }) => `${dev} is the device of the old mouse or joystick interface, which QEMU cannot grab`,
    remedy: () => 'name the link beside it that ends in -event-mouse, -event-kbd or -event-joystick',
    explain: 'Below /dev/input/by-id a mouse has two links. QEMU takes the one to its event device.',
    example: {
      fails: win('{ dev: ⟨/dev/input/by-id/usb-b-mouse, grab: all }'),
      passes: win('{ dev: /dev/input/by-id/usb-b-event-mouse, grab: all }'),
    },
  }),
} satisfies Codes;

/** Links of udev to what is no keyboard. */
const keyless = /-event-(?:mouse|joystick)$/;
const numbered = /^\/dev\/input\/event\d+$/;
const old = /^\/dev\/input\/(?:mice$|mouse\d+$|js\d+$|by-(?:id|path)\/(?:(?!-event-).)*-(?:mouse|joystick)$)/;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  for (const { name, evdev } of guests(spec)) {
    const path = ['vms', name, 'evdev'];
    const seen = new Set<string>();
    for (const [index, { dev }] of evdev.entries()) {
      const place = { path: [...path, index, 'dev'] };
      if (seen.has(dev)) report('evdev-twice', place, { dev });
      seen.add(dev);
      if (numbered.test(dev)) report('evdev-name-moves', place, { dev });
      if (old.test(dev)) report('evdev-not-an-event-device', place, { dev });
    }
    if (evdev.length > 0 && evdev.every(({ dev }) => keyless.test(dev))) {
      report('evdev-without-keys', { path, on: 'key' }, { guest: name });
    } else if (evdev.length > 1 && !evdev.some(({ dev, grab }) => grab === 'all' && !keyless.test(dev))) {
      report('evdev-without-grab', { path, on: 'key' }, { guest: name });
    }
  }
}

export function* domain(vm: Vm): Iterable<DomainPart> {
  for (const { dev, grab, repeat, grabToggle } of vm.evdev) {
    const repeats = repeat === undefined ? undefined : onOff(repeat);
    yield {
      at: 'devices',
      xml: xml('input', { type: 'evdev' }, xml('source', { dev, grab, repeat: repeats, grabToggle })),
    };
  }
}

/** A device is grabbed by one guest; several can have it if each has its own keys to grab it by. */
export function* claims(vm: Vm): Iterable<Claim> {
  for (const [index, { dev, grabToggle: by = 'ctrl-ctrl' }] of vm.evdev.entries()) {
    yield { what: dev, by, path: ['evdev', index, 'dev'], when: 'boot' };
  }
}
