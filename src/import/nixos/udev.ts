/** Rules of udev. @see https://www.freedesktop.org/software/systemd/man/latest/udev.html */
import { type Destination, unrelated } from '../report.ts';
import { addressesIn } from './device-ids.ts';
import { byDefault, decide, type Family, field, stays } from './family.ts';
import type { Findings } from './findings.ts';

interface Term {
  readonly key: string;
  readonly operator: string;
  readonly value: string;
}

/** The terms of a rule, or nothing if it is not of this simple form. */
function termsOf(line: string): Term[] | undefined {
  const terms: Term[] = [];
  let rest = line.trim();
  while (rest !== '') {
    const [whole, key = '', operator = '', value = ''] =
      /^([A-Z_]+(?:\{[^}]{0,200}\})?)\s*(==|!=|\+=|-=|:=|=)\s*"([^"]*)"\s*,?\s*/.exec(rest) ?? [];
    if (whole === undefined) return undefined;
    terms.push({ key, operator, value });
    rest = rest.slice(whole.length);
  }
  return terms;
}

const hex = /^[0-9a-f]{4}$/i;

/** A symbolic link to an input device, if a rule only makes that, as a field of udev.symlinks. */
function symlinkOf(line: string): { link: string; value: Record<string, unknown> } | undefined {
  const terms = termsOf(line);
  if (!terms) return undefined;
  const value: Record<string, unknown> = {};
  let [link, vendor, device] = ['', '', ''];
  for (const { key, operator, value: text } of terms) {
    if (key === 'SYMLINK' && operator === '+=' && link === '') link = text;
    else if (operator === '==' && key === 'ATTRS{name}') value.name = text;
    else if (operator === '==' && (key === 'ATTRS{idVendor}' || key === 'ENV{ID_VENDOR_ID}') && hex.test(text))
      vendor = text;
    else if (operator === '==' && (key === 'ATTRS{idProduct}' || key === 'ENV{ID_MODEL_ID}') && hex.test(text))
      device = text;
    else if (operator === '==' && key === 'ENV{ID_INPUT_KEYBOARD}' && text === '1') value.kind = 'keyboard';
    else if (operator === '==' && key === 'ENV{ID_INPUT_MOUSE}' && text === '1') value.kind = 'mouse';
    else if (operator === '==' && key === 'ENV{ID_USB_INTERFACE_NUM}' && /^[0-9a-f]{2}$/i.test(text))
      value.interface = Number.parseInt(text, 16);
    else if (operator === '==' && key === 'SUBSYSTEM' && text === 'input') continue;
    else if (operator === '==' && key === 'KERNEL' && text === 'event*') continue;
    else if (key === 'ACTION') continue;
    else return undefined;
  }
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/.test(link)) return undefined;
  const isInput = terms.some(
    ({ key, value: text }) =>
      (key === 'SUBSYSTEM' && text === 'input') ||
      (key === 'KERNEL' && text.startsWith('event')) ||
      key.startsWith('ENV{ID_INPUT'),
  );
  if (!isInput) return undefined;
  if (vendor !== '' && device !== '') value.usb = `${vendor}:${device}`.toLowerCase();
  else if (vendor !== '' || device !== '') return undefined;
  if (value.usb === undefined && value.name === undefined) return undefined;
  if (value.interface !== undefined && value.usb === undefined) return undefined;
  if (typeof value.name === 'string' && /[\u0000-\u001f*?[\]|]/.test(value.name)) return undefined;
  return { link, value };
}

const isBinding = (line: string): boolean => /driver_override\}?\s*=\s*"vfio-pci"/.test(line);

/** Whether a rule only writes driver_override of one function. */
const bindsOne = (line: string): boolean => isBinding(line) && addressesIn(line).length === 1;

export const udev: Family = {
  matches: (option) => option === 'services.udev.extraRules' || option === 'boot.initrd.services.udev.rules',
  shape: 'lines',
  collect({ text }, found: Findings): void {
    if (text.startsWith('#')) return;
    if (bindsOne(text)) for (const address of addressesIn(text)) found.addAddress(address);
    const symlink = symlinkOf(text);
    if (symlink) found.symlinks[symlink.link] ??= symlink.value;
  },
  place({ text }, found): Destination {
    if (text.startsWith('#')) return byDefault('a comment');
    if (/SUBSYSTEM==\s*"kvmfr"|\/dev\/kvmfr|KERNEL=="kvmfr/.test(text))
      return decide(
        'set lookingGlass: { backend: kvmfr } on the guest that has it, and delete this line: vfioc writes the rule',
        'vms.<name>.lookingGlass',
      );
    if (bindsOne(text)) return field('devices.<name>.functions');
    if (isBinding(text))
      return decide(
        'vfioc binds devices by address: list them in functions, and delete this line',
        'devices.<name>.functions',
      );
    if (/SUBSYSTEM==\s*"vfio"/.test(text))
      return stays('only QEMU outside of libvirt needs it: libvirt gives QEMU the devices of a guest');
    const symlink = symlinkOf(text);
    if (symlink && found.symlinks[symlink.link] === symlink.value) return field('udev.symlinks');
    if (symlink && JSON.stringify(found.symlinks[symlink.link]) === JSON.stringify(symlink.value))
      return field('udev.symlinks');
    if (/ATTR\{(?:remove|reset_method|d3cold_allowed|resource\d_resize|power\/control)\}/.test(text)) {
      return /SUBSYSTEM==\s*"pci"/.test(text)
        ? decide('a setting of a PCI device: see resetMethod, d3cold, idleD3 and bars of the device', 'devices.<name>')
        : stays(unrelated);
    }
    if (/vfio|libvirt|qemu|looking.glass|ivshmem/i.test(text)) return stays('no field says it');
    if (/SYMLINK\+?=/.test(text) && /input|event|hidraw/.test(text))
      return stays('a link that udev.symlinks cannot say; vms.<name>.evdev can use it');
    return stays(unrelated);
  },
};
