/** Keyboards, mice and other input devices. @see https://docs.kernel.org/input/event-codes.html */
import type { Facts } from '../facts/facts.ts';
import { linksBelow } from './links.ts';
import { controllerOf } from './pci-place.ts';
import { containsSerial, plain } from './serial.ts';
import type { Sysfs } from './sysfs.ts';

type InputFacts = NonNullable<Facts['input']>[number];

const folder = 'sys/class/input';

/** Codes of the kernel's input-event-codes.h. */
const code = { lastOfFirstRow: 31, buttonLeft: 0x110, relativeX: 0, relativeY: 1 };

/** The bits of a capability: hexadecimal words of 64 bits, the most significant first. */
function capabilities(sysfs: Sysfs, path: string, type: string): (bit: number) => boolean {
  const words = (sysfs.text(`${path}/capabilities/${type}`) ?? '').split(/\s+/).reverse();
  return (bit) => {
    const word = words[Math.floor(bit / 64)] ?? '';
    return /^[0-9a-f]{1,16}$/i.test(word) && ((BigInt(`0x${word}`) >> BigInt(bit % 64)) & 1n) === 1n;
  };
}

/** Decides as udev does: a keyboard has the keys from Escape to S; a mouse has a left button and two relative axes. */
function kindOf(sysfs: Sysfs, path: string): InputFacts['kind'] {
  const key = capabilities(sysfs, path, 'key');
  const keys = Array.from({ length: code.lastOfFirstRow }, (_, index) => index + 1);
  if (keys.every(key)) return 'keyboard';
  const relative = capabilities(sysfs, path, 'rel');
  return key(code.buttonLeft) && relative(code.relativeX) && relative(code.relativeY) ? 'mouse' : 'other';
}

/** Every input device that programs can read events from. */
export function readInput(sysfs: Sysfs, withIds: boolean): InputFacts[] {
  const links = linksBelow(sysfs, 'dev/input/by-id');
  return sysfs.names(folder).flatMap((name) => {
    const path = /^input\d+$/.test(name) ? sysfs.place(`${folder}/${name}`) : undefined;
    const events = path === undefined ? [] : sysfs.names(path).filter((one) => /^event\d+$/.test(one));
    if (path === undefined || events.length === 0) return [];
    const kind = kindOf(sysfs, path);
    const own = events.flatMap((event) => links.get(event) ?? []);
    const usb = usbOf(sysfs, path);
    const shown = withIds ? own : own.filter(hasNoSerial(usb));
    const full = sysfs.text(`${path}/name`) || name;
    return [
      {
        name: withIds ? full : (withoutOwner(sysfs, path, kind) ?? withoutSerial(full, usb, name)),
        kind,
        links: shown.length > 0 ? shown : undefined,
        controller: controllerOf(sysfs, path),
      },
    ];
  });
}

/** `BUS_BLUETOOTH` of the kernel's input.h. */
const bluetooth = '0005';

/** A neutral name for a Bluetooth device, whose own name its owner chose, often with a personal name in it. */
function withoutOwner(sysfs: Sysfs, path: string, kind: InputFacts['kind']): string | undefined {
  // The path of a HID device has the bus as well.
  if (sysfs.text(`${path}/id/bustype`) !== bluetooth && !path.includes(`/${bluetooth}:`)) return undefined;
  return `Bluetooth ${kind === 'other' ? 'device' : kind}`;
}

/** The description of a USB device; everything in it may be missing. */
interface Usb {
  readonly maker: string;
  readonly product: string;
  readonly serial: string | undefined;
}

/** The USB device that an input device belongs to. */
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

/** The name without a serial number: only the maker if the rest contains it, else the kernel's name. */
function withoutSerial(name: string, usb: Usb | undefined, kernelName: string): string {
  if (!containsSerial(name, usb?.serial)) return name;
  return usb && usb.maker !== '' && !containsSerial(usb.maker, usb.serial) ? usb.maker : kernelName;
}

/**
 * Whether a link contains no serial number: only the kind of device follows the maker and product, from which udev
 * builds the name. Any other link is assumed to contain one.
 * @see https://github.com/systemd/systemd/blob/main/rules.d/60-persistent-input.rules
 */
function hasNoSerial(usb: Usb | undefined): (link: string) => boolean {
  if (!usb) return () => false;
  const start = `usb${plain(usb.maker)}${plain(usb.product)}`;
  return (link) => {
    const name = plain(link.slice(link.lastIndexOf('/') + 1));
    const known = name.startsWith(start) && /^(?:if\d\d|event|kbd|mouse|joystick)*$/.test(name.slice(start.length));
    return known && !containsSerial(start, usb.serial);
  };
}
