/**
 * Keyboards and mice of the host that switch between host and guest with a key combination, without being unplugged.
 * @see https://libvirt.org/formatdomain.html#input-devices
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { devicesIn, valueIn } from '../../libvirt/query.ts';
import { attribute, onOff, type Xml, xml } from '../../libvirt/xml.ts';
import { type Opening, theGuest } from '../../model/opening.ts';
import { guests } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { absolutePath } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { described, toggle } from '../../values/scalar.ts';
import type { Claim } from '../exclusive.ts';
import type { JsonObject, Proposal } from '../feature.ts';
import type { DomainPart } from '../parts.ts';

const evdevSchema = strictObject(() => ({
  dev: absolutePath.apply(
    described('The event device, by a stable name: in /dev/input/by-id, or a link of udev.symlinks.'),
  ),
  grab: z
    .optional(z.enum(['all']))
    .apply(
      described(
        'The devices that switch together. all: the toggle keys of this keyboard switch all input devices of the guest.',
      ),
    ),
  repeat: z.optional(toggle('Whether to repeat keys that are held down on a keyboard.')),
  grabToggle: z
    .optional(z.enum(['ctrl-ctrl', 'alt-alt', 'shift-shift', 'meta-meta', 'scrolllock', 'ctrl-scrolllock']))
    .apply(
      described('The keys that switch between host and guest, pressed together. Default: ctrl-ctrl (both Ctrl keys).'),
    ),
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
        described(
          'Input devices of the host that switch between host and guest with a key combination: paths, or mappings.',
        ),
      ),
  },
} as const;

const win = (evdev: string): string => `vms: { win: { memory: 4GiB, evdev: [${evdev}] } }\n`;
const keyboard = '{ dev: /dev/input/by-id/usb-a-event-kbd, grab: all }';

export const codes = {
  'evdev-twice': code<{ dev: string }>({
    severity: 'error',
    about: 'value',
    message: ({ dev }) => `${dev} is already in the list`,
    remedy: () => 'remove one of the two entries',
    explain: 'QEMU grabs an input device exclusively, so it can be opened only once.',
    example: {
      fails: win(`${keyboard}, { dev: ⟨/dev/input/by-id/usb-a-event-kbd }`),
      passes: win(`${keyboard}, { dev: /dev/input/by-id/usb-b-event-mouse }`),
    },
  }),
  'evdev-without-grab': code<{ guest: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ guest }) => `the input devices of guest '${guest}' do not switch together`,
    remedy: () => 'set `grab: all` on the keyboard: `{ dev: /dev/input/by-id/…-event-kbd, grab: all }`',
    explain:
      'QEMU watches for the toggle keys on each device separately, and a mouse has no keys. With `grab: all`, the keyboard switches the other devices of the guest too.',
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
    message: ({ guest }) => `guest '${guest}' has no keyboard in 'evdev' to switch its input devices back to the host`,
    remedy: () => 'add a keyboard from `ls /dev/input/by-id`: `{ dev: /dev/input/by-id/…-event-kbd, grab: all }`',
    explain:
      'The guest takes the devices when it starts. Only a keyboard in this list can switch them back. Without one, they return when the guest shuts down.',
    example: {
      fails: win('/dev/input/by-id/usb-b-event-mouse').replace('evdev', '⟨evdev'),
      passes: win(`${keyboard}, /dev/input/by-id/usb-b-event-mouse`),
    },
  }),
  'evdev-name-moves': code<{ dev: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ dev }) => `${dev} can be a different device after the next boot`,
    remedy: ({ dev }) =>
      `use the link to ${dev.slice(dev.lastIndexOf('/') + 1)} that \`ls -l /dev/input/by-id\` shows, or define one in \`udev.symlinks\``,
    explain: 'The kernel numbers event devices in the order in which it finds them.',
    example: {
      fails: win('{ dev: ⟨/dev/input/event4, grab: all }'),
      passes: win(keyboard),
    },
  }),
  'evdev-not-an-event-device': code<{ dev: string }>({
    severity: 'error',
    about: 'value',
    message: ({ dev }) => `${dev} belongs to the legacy mouse or joystick interface, which QEMU cannot grab`,
    remedy: ({ dev }) => {
      const event = dev.replace(/-(mouse|joystick)$/, '-event-$1');
      return event === dev
        ? 'use a link in /dev/input/by-id that ends in -event-mouse, -event-kbd or -event-joystick'
        : `use \`dev: ${event}\``;
    },
    explain:
      'A mouse or joystick has two links in /dev/input/by-id. QEMU accepts only the one that points to its event device.',
    example: {
      fails: win('{ dev: ⟨/dev/input/by-id/usb-b-mouse, grab: all }'),
      passes: win('{ dev: /dev/input/by-id/usb-b-event-mouse, grab: all }'),
    },
  }),
} satisfies Codes;

/** Links of udev to devices that are not keyboards. */
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

export function* opens(spec: Spec): Iterable<Opening> {
  for (const vm of guests(spec)) {
    for (const { dev } of vm.evdev) {
      const can = keyless.test(dev)
        ? `read ${dev} of the host while it runs`
        : `read every key of ${dev} while it runs, and if it escapes from QEMU also those typed for the host, such as passwords`;
      yield { kind: 'guest', who: theGuest(vm.name), can };
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

export function* recognise(domain: Xml): Iterable<Proposal> {
  const evdev = devicesIn(domain, 'input').flatMap((one): JsonObject[] => {
    const dev = valueIn(one, 'source@dev');
    if (attribute(one, 'type') !== 'evdev' || dev === undefined) return [];
    const repeat = valueIn(one, 'source@repeat');
    const [grab, grabToggle] = [valueIn(one, 'source@grab'), valueIn(one, 'source@grabToggle')];
    return [
      {
        dev,
        ...(grab !== undefined && { grab }),
        ...(repeat !== undefined && { repeat: repeat === 'on' }),
        ...(grabToggle !== undefined && { grabToggle }),
      },
    ];
  });
  if (evdev.length > 0) yield { vm: { evdev } };
}
