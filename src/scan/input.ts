/** Keyboards, mice and other input devices. @see https://docs.kernel.org/input/event-codes.html */
import type { Facts } from '../facts/facts.ts';
import { linksBelow } from './links.ts';
import { controllerOf } from './pci-place.ts';
import { plain, tellsSerial } from './serial.ts';
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
    const kind = kindOf(sysfs, path);
    const own = events.flatMap((event) => links.get(event) ?? []);
    const usb = usbOf(sysfs, path);
    const told = withIds ? own : own.filter(nameless(usb));
    const full = sysfs.text(`${path}/name`) || name;
    return [
      {
        name: withIds ? full : (withoutOwner(sysfs, path, kind) ?? withoutSerial(full, usb, name)),
        kind,
        links: told.length > 0 ? told : undefined,
        controller: controllerOf(sysfs, path),
      },
    ];
  });
}

/** `BUS_BLUETOOTH` of the kernel's input.h. */
const bluetooth = '0005';

/** Devices of Bluetooth are called as their owners call them, often by their own names. */
function withoutOwner(sysfs: Sysfs, path: string, kind: InputFacts['kind']): string | undefined {
  // Its path has the bus too, where HID drives it.
  if (sysfs.text(`${path}/id/bustype`) !== bluetooth && !path.includes(`/${bluetooth}:`)) return undefined;
  return `Bluetooth ${kind === 'other' ? 'device' : kind}`;
}

/** What a USB device says of itself; all of it may be missing. */
interface Usb {
  readonly maker: string;
  readonly product: string;
  readonly serial: string | undefined;
}

/** The USB device that an input device is of. */
function usbOf(sysfs: Sysfs, path: string): Usb | undefined {
  const parts = path.split('/');
  const device = parts.findLastIndex((part) => /^\d+-[\d.]+$/.test(part));
  if (device < 0) return undefined;
  const attribute = (file: string): string | undefined =>
    sysfs.text(`${parts.slice(0, device + 1).join('/')}/${file}`) || undefined;
  return {
    maker: attribute('manufacturer') ?? attribute('idVendor') ?? '',
    product: attribute('product') ?? attribute('idProduct') ?? '',
    serial: attribute('serial'),
  };
}

/** A name of which the maker is left where the rest has the serial number in it; else the kernel's. */
function withoutSerial(name: string, usb: Usb | undefined, kernels: string): string {
  if (!tellsSerial(name, usb?.serial)) return name;
  return usb && usb.maker !== '' && !tellsSerial(usb.maker, usb.serial) ? usb.maker : kernels;
}

/**
 * Whether a link has no serial number in it: behind the maker and the product, of which udev makes it, follows only what
 * it is. What cannot be explained so is taken to have one.
 * @see https://github.com/systemd/systemd/blob/main/rules.d/60-persistent-input.rules
 */
function nameless(usb: Usb | undefined): (link: string) => boolean {
  if (!usb) return () => false;
  const start = `usb${plain(usb.maker)}${plain(usb.product)}`;
  return (link) => {
    const name = plain(link.slice(link.lastIndexOf('/') + 1));
    const known = name.startsWith(start) && /^(?:if\d\d|event|kbd|mouse|joystick)*$/.test(name.slice(start.length));
    return known && !tellsSerial(start, usb.serial);
  };
}
