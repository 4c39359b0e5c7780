/** Keyboards, mice and other input devices. @see https://docs.kernel.org/input/event-codes.html */
import type { Facts } from './facts.ts';
import { linksBelow } from './links.ts';
import { controllerOf } from './pci.ts';
import type { Sysfs } from './sysfs.ts';

type InputFacts = NonNullable<Facts['input']>[number];

const folder = 'sys/class/input';

/** Codes of the kernel's input-event-codes.h. */
const code = { lastOfFirstRow: 31, buttonLeft: 0x110, relativeX: 0, relativeY: 1 };

/** The bits of a capability: hexadecimal words of 64 bits, the highest first. */
function capabilities(sysfs: Sysfs, path: string, type: string): (bit: number) => boolean {
  const words = (sysfs.text(`${path}/capabilities/${type}`) ?? '').split(/\s+/).reverse();
  return (bit) => {
    const word = words[Math.floor(bit / 64)] ?? '';
    return /^[0-9a-f]{1,16}$/i.test(word) && ((BigInt(`0x${word}`) >> BigInt(bit % 64)) & 1n) === 1n;
  };
}

/** As udev decides it: a keyboard has the keys from Escape to S, a mouse a left button and moves in two directions. */
function kindOf(sysfs: Sysfs, path: string): InputFacts['kind'] {
  const key = capabilities(sysfs, path, 'key');
  const keys = Array.from({ length: code.lastOfFirstRow }, (_, index) => index + 1);
  if (keys.every(key)) return 'keyboard';
  const relative = capabilities(sysfs, path, 'rel');
  return key(code.buttonLeft) && relative(code.relativeX) && relative(code.relativeY) ? 'mouse' : 'other';
}

/** Every input device that programs can read events of. */
export function readInput(sysfs: Sysfs, withIds: boolean): InputFacts[] {
  const links = linksBelow(sysfs, 'dev/input/by-id');
  return sysfs.names(folder).flatMap((name) => {
    const path = /^input\d+$/.test(name) ? sysfs.place(`${folder}/${name}`) : undefined;
    const events = path === undefined ? [] : sysfs.names(path).filter((one) => /^event\d+$/.test(one));
    if (path === undefined || events.length === 0) return [];
    const own = events.flatMap((event) => links.get(event) ?? []);
    const told = withIds ? own : own.filter(nameless(sysfs, path));
    return [
      {
        name: sysfs.text(`${path}/name`) || name,
        kind: kindOf(sysfs, path),
        links: told.length > 0 ? told : undefined,
        controller: controllerOf(sysfs, path),
      },
    ];
  });
}

/** udev writes `_` for what it leaves out of a name, so names are compared in letters and digits alone. */
const plain = (text: string): string => text.replace(/[^A-Za-z0-9]/g, '');

/**
 * Whether a link has no serial number in it: behind the maker and the product, of which udev makes it, follows only what
 * it is. What cannot be explained so is taken to have one.
 * @see https://github.com/systemd/systemd/blob/main/rules.d/60-persistent-input.rules
 */
function nameless(sysfs: Sysfs, path: string): (link: string) => boolean {
  const parts = path.split('/');
  const device = parts.findLastIndex((part) => /^\d+-[\d.]+$/.test(part));
  const attribute = (file: string): string =>
    device < 0 ? '' : plain(sysfs.text(`${parts.slice(0, device + 1).join('/')}/${file}`) ?? '');
  const start = `usb${attribute('manufacturer') || attribute('idVendor')}${attribute('product') || attribute('idProduct')}`;
  return (link) => {
    const name = plain(link.slice(link.lastIndexOf('/') + 1));
    return (
      device >= 0 && name.startsWith(start) && /^(?:if\d\d|event|kbd|mouse|joystick)*$/.test(name.slice(start.length))
    );
  };
}
