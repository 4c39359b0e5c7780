/**
 * Names of things in other systems: users, guests, network interfaces, units, modules, paths. The patterns are the
 * strictest that the system behind them takes, so that no name can hold a character that means something in Nix, XML,
 * shell, udev or unit files.
 */
import { type Parsed, parsed, refused, scalar, textScalar } from './scalar.ts';

/** @see https://systemd.io/USER_NAMES/ (strict mode) */
export const userName = textScalar(
  'The name of a user of the host.',
  ['alex'],
  /^[a-z_][a-z0-9_-]{0,30}$/,
  'a user name has lower-case letters, digits, - and _, begins with a letter, and is at most 31 characters long',
);

export const groupName = textScalar(
  'The name of a group of the host.',
  ['kvm'],
  /^[a-z_][a-z0-9_-]{0,30}$/,
  'a group name has lower-case letters, digits, - and _, begins with a letter, and is at most 31 characters long',
);

/** A guest's name is a file name in /var/lib/libvirt and a word in hooks. @see https://libvirt.org/formatdomain.html#general-metadata */
export const libvirtNamePattern = /^[A-Za-z0-9][A-Za-z0-9_.+-]{0,62}$/;

export const libvirtName = textScalar(
  'A name that libvirt takes for a guest or a network.',
  ['win11'],
  libvirtNamePattern,
  'a name has letters, digits, and . _ + -, begins with a letter or digit, and is at most 63 characters long',
);

/** Names that only the spec itself uses (devices, disks, cards): what a Nix attribute needs no quotes for, and digits first. */
export const label = textScalar(
  'A name of your own.',
  ['gpu'],
  /^[A-Za-z0-9_][A-Za-z0-9_-]{0,62}$/,
  'a name has letters, digits, - and _, and is at most 63 characters long',
);

/** @see https://man7.org/linux/man-pages/man7/hostname.7.html */
export const hostName = textScalar(
  'The name of the host.',
  ['workstation'],
  /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,
  'a host name has letters, digits and -, and is at most 63 characters long',
);

/** The kernel's IFNAMSIZ is 16 with the closing NUL. */
export const interfaceName = textScalar(
  'The name of a network interface.',
  ['wlp4s0', 'br0'],
  /^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$/,
  'a network interface has a name of at most 15 letters, digits, . _ and -',
);

/** Kernel modules; the kernel takes - and _ for the same, and lists of modules write _. */
export const moduleName = textScalar(
  'The name of a kernel module.',
  ['amdgpu'],
  /^[A-Za-z0-9][A-Za-z0-9_-]{0,54}$/,
  'a kernel module has a name of letters, digits, _ and -, one name to an entry',
);

/** @see https://www.freedesktop.org/software/systemd/man/latest/systemd.unit.html */
export const unitName = textScalar(
  'The name of a systemd unit, with its type.',
  ['display-manager.service'],
  /^[A-Za-z0-9:_.@\\-]{1,240}\.(?:service|socket|target|mount|timer|path|slice|scope)$/,
  'a unit is written with its type, as in display-manager.service',
);

/** One parameter on the kernel's command line: white space would make it two, a quote would swallow the next. */
export const kernelParameter = textScalar(
  'One parameter of the kernel command line.',
  ['mitigations=off'],
  /^[A-Za-z0-9_.-]+(?:=[!-~]*)?$/,
  'one entry is one parameter, name or name=value, without white space or quotes',
);

const pathProblem = (text: string): string | undefined => {
  if (!text.startsWith('/')) return `'${text}' is not an absolute path of the host`;
  if (/[\u0000-\u001f\u007f]/.test(text)) return 'a path here has no control characters';
  if (!text.isWellFormed()) return 'a path here is valid Unicode';
  if (text.split('/').includes('..')) return `'${text}' goes up with '..': write the path it leads to`;
  return undefined;
};

export const absolutePath = scalar('An absolute path of the host.', ['/var/lib/libvirt/images/win11.qcow2'], (text) => {
  const problem = pathProblem(text);
  return problem ? refused<string>(problem) : parsed(text);
});

/** A file that is read when the spec compiles; `read` resolves it. */
export const besidePath = textScalar(
  'A file, relative to the file that names it.',
  ['./vbios.rom'],
  /^[^\u0000-\u001f\u007f]+$/,
  'a path here has no control characters and is not empty',
);

/** @see https://libvirt.org/formatdomain.html#network-interfaces: the first octet even, so that it is no multicast address. */
export function readMac(text: string): Parsed<string> {
  if (!/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(text)) {
    return refused(`'${text}' is no MAC address: write six pairs of hexadecimal digits, as in 52:54:00:66:d7:8b`);
  }
  if (Number.parseInt(text.slice(0, 2), 16) % 2 === 1) {
    return refused(`'${text}' is a multicast address: the first pair of a card's address is even`);
  }
  if (/^(..)(?::\1)+$/i.test(text)) return refused(`'${text}' holds the place of an address: write one of its own`);
  return parsed(text.toLowerCase());
}

export const macAddress = scalar('A MAC address.', ['52:54:00:66:d7:8b'], readMac);

/** A UUID as libvirt writes it; not the one whose digits are all the same, which many copy from each other. */
export function readUuid(text: string): Parsed<string> {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) {
    return refused('a UUID has 32 hexadecimal digits in lower case, in groups of 8, 4, 4, 4 and 12');
  }
  if (new Set(text.replaceAll('-', '')).size === 1) {
    return refused(`'${text}' holds the place of a UUID: take it out, and one is derived from the names`);
  }
  return parsed(text);
}

/** Plain text for people: anything Unicode without control characters. */
export const plainText = (description: string, examples: readonly string[]) =>
  scalar(description, examples, (text) => {
    if (/[\u0000-\u001f\u007f\ufffe\uffff]/.test(text)) return refused<string>('control characters cannot stand here');
    if (!text.isWellFormed()) return refused<string>('this is not valid Unicode');
    return parsed(text);
  });
