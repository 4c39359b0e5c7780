/**
 * Names in other systems: users, guests, network interfaces, units, modules, paths. The patterns are as strict as the
 * systems behind them, so that no name contains a character with a special meaning in Nix, XML, shell, udev or unit
 * files.
 */
import { type Parsed, parsed, refused, scalar, textScalar } from './scalar.ts';
import { sha256 } from './sha256.ts';

/** @see https://systemd.io/USER_NAMES/ (strict mode) */
export const userName = textScalar(
  'The name of a host user.',
  ['alex'],
  /^[a-z_][a-z0-9_-]{0,30}$/,
  "invalid user name: use lower-case letters, digits, '-' and '_', starting with a letter or '_', at most 31 characters",
);

export const groupName = textScalar(
  'The name of a host group.',
  ['kvm'],
  /^[a-z_][a-z0-9_-]{0,30}$/,
  "invalid group name: use lower-case letters, digits, '-' and '_', starting with a letter or '_', at most 31 characters",
);

/** A name that is also one in every other system: a file name, a Nix path, a part of a unit name, a word of a shell. */
const libvirtNamePattern = /^[A-Za-z0-9][A-Za-z0-9_.+-]{0,62}$/;

const nameProblem =
  "invalid name: use letters, digits, '.', '_', '+' and '-', starting with a letter or digit, at most 63 characters";

/** Everything that libvirt takes, except what no printer of this program should have to write, and hidden files. */
const guestNamePattern = /^(?![-. ])[^\p{C}\p{Zl}\p{Zp}/\\]+(?<! )$/u;

/**
 * A guest's name: a file name in /var/lib/libvirt, of at most 63 bytes because libvirt adds to it, and an argument of
 * hooks. {@link guestFile} is for the files and units of vfioc.
 * @see https://libvirt.org/formatdomain.html#general-metadata
 */
export const libvirtName = scalar<string>('The libvirt name of a guest.', ['win11'], (text) =>
  guestNamePattern.test(text) && new TextEncoder().encode(text).length <= 63
    ? parsed(text)
    : refused(
        "invalid name: a guest's name has at most 63 bytes without '/', '\\' and control characters, does not start with '-', '.' or a space, and does not end with a space",
        'use letters, digits, spaces and most other characters, for example `win11` or `Windows 11`',
      ),
);

/** Whether a guest's name is one in other systems too. */
export const isPlainGuestName = (name: string): boolean =>
  libvirtNamePattern.test(name) && !/-[0-9a-f]{10}$/.test(name);

/**
 * The name of a guest where not every name can be: in files of the output and of /etc, and in units. It is the guest's
 * own if that can be, or else made of its letters and a hash, so that no two guests have the same.
 */
export function guestFile(name: string): string {
  if (isPlainGuestName(name)) return name;
  const letters = name.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return `${letters.slice(0, 40) || 'guest'}-${sha256(name).slice(0, 10)}`;
}

export const networkName = textScalar('The libvirt name of a network.', ['default'], libvirtNamePattern, nameProblem);

export const sharedMemoryName = textScalar(
  'The name of shared memory, which is a file in /dev/shm.',
  ['looking-glass'],
  libvirtNamePattern,
  nameProblem,
);

/**
 * A name used only within the spec (of a device, disk or NIC): a Nix attribute name that needs no quotes, or one that
 * starts with a digit.
 */
export const labelFor = (example: string) =>
  textScalar(
    'A name of your choice.',
    [example],
    /^[A-Za-z0-9_][A-Za-z0-9_-]{0,62}$/,
    "invalid name: use letters, digits, '-' and '_', starting with a letter, digit or '_', at most 63 characters",
  );

export const label = labelFor('gpu');

/** @see https://man7.org/linux/man-pages/man7/hostname.7.html */
export const hostName = textScalar(
  'The name of the host.',
  ['workstation'],
  /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,
  "invalid host name: use letters, digits and '-', with no '-' at the start or end, at most 63 characters",
);

/** The kernel's IFNAMSIZ is 16, including the terminating NUL. */
export const interfaceName = textScalar(
  'The name of a network interface.',
  ['wlp4s0', 'br0'],
  /^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$/,
  "invalid network interface name: use letters, digits, '.', '_' and '-', at most 15 characters",
);

/** Kernel modules. The kernel treats - and _ as equal; its module lists use _. */
export const moduleName = textScalar(
  'The name of a kernel module.',
  ['amdgpu'],
  /^[A-Za-z0-9][A-Za-z0-9_-]{0,54}$/,
  "invalid kernel module name: use letters, digits, '_' and '-', one module per entry",
);

/** @see https://www.freedesktop.org/software/systemd/man/latest/systemd.unit.html */
export const unitName = textScalar(
  'The name of a systemd unit, including its type.',
  ['display-manager.service'],
  /^[A-Za-z0-9:_.@\\-]{1,240}\.(?:service|socket|target|mount|timer|path|slice|scope)$/,
  'invalid unit name: end it with the unit type, such as .service, and use no spaces or quotes',
);

/** One kernel parameter: white space would split it in two, a quote would swallow the next one. */
export const kernelParameter = textScalar(
  'A kernel parameter.',
  ['mitigations=off'],
  /^[A-Za-z0-9_.-]+(?:=[!#-~]*)?$/,
  'invalid kernel parameter: use name or name=value without spaces or quotes, one parameter per entry',
);

const pathProblem = (text: string): string | undefined => {
  if (!text.startsWith('/')) return `'${text}' is not an absolute path: start it with '/'`;
  if (/[\u0000-\u001f\u007f]/.test(text)) return 'control characters are not allowed in a path';
  // XML cannot represent these two.
  if (/[\ufffe\uffff]/.test(text)) return 'U+FFFE and U+FFFF are not characters';
  if (!text.isWellFormed()) return 'this path is not valid Unicode';
  if (text.split('/').includes('..')) {
    return `'..' is not allowed in the path '${text}': use the path that it resolves to`;
  }
  return undefined;
};

export const absolutePath = scalar('An absolute path on the host.', ['/var/lib/libvirt/images/win11.qcow2'], (text) => {
  const problem = pathProblem(text);
  return problem ? refused<string>(problem) : parsed(text);
});

/**
 * A file that is read on the host at run time, and not when the spec is compiled: its text is not in the store. White
 * space separates such paths in arguments.
 */
export const secretPath = scalar('A file on the host with a secret.', ['/run/secrets/guest'], (text) => {
  const problem = pathProblem(text);
  if (problem) return refused<string>(problem);
  if (/\s/.test(text)) return refused<string>('white space is not allowed in the path of a secret');
  if (/^\/+(?:\.?\/+)*nix\/+(?:\.\/+)*store(?:\/|$)/.test(text)) {
    return refused<string>(
      'a secret must not be in the Nix store, which every user of the host can read',
      'let sops-nix or agenix write it on the host, and use its path there, for example /run/secrets/guest or /run/agenix/guest, as a string',
    );
  }
  return parsed(text);
});

/** A file that is read when the spec is compiled; `read` resolves it. */
export const besidePath = textScalar(
  'A file path, relative to the file that contains it.',
  ['./vbios.rom'],
  /^[^\u0000-\u001f\u007f\ufffe\uffff]+$/,
  'invalid path: it must not be empty or contain control characters',
);

/** Not an example, because users could paste it into two guests. */
const ownMac =
  'remove it, and an address is derived from the names; for a guest that exists, use the one that `virsh domiflist` shows';

/** @see https://libvirt.org/formatdomain.html#network-interfaces: an odd first octet is a multicast address. */
export function readMac(text: string): Parsed<string> {
  if (!/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(text)) {
    return refused(`invalid MAC address '${text}': use six pairs of hexadecimal digits, separated by ':'`, ownMac);
  }
  if (Number.parseInt(text.slice(0, 2), 16) % 2 === 1) {
    return refused(`'${text}' is a multicast address: the first pair of a NIC's MAC address must be even`, ownMac);
  }
  if (/^(..)(?::\1)+$/i.test(text)) {
    return refused(`'${text}' is a placeholder, not a MAC address`, ownMac);
  }
  return parsed(text.toLowerCase());
}

export const macAddress = scalar('A MAC address.', ['52:54:00:66:d7:8b'], readMac);

const ownUuid =
  'remove it, and a UUID is derived from the names; for a guest that exists, use the one that `virsh domuuid` prints';

/** A UUID as libvirt writes it. One whose digits are all the same is a placeholder that is often copied. */
export function readUuid(text: string): Parsed<string> {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) {
    return refused('invalid UUID: use 32 lower-case hexadecimal digits in groups of 8, 4, 4, 4 and 12', ownUuid);
  }
  if (new Set(text.replaceAll('-', '')).size === 1) {
    return refused(`'${text}' is a placeholder, not a UUID`, ownUuid);
  }
  return parsed(text);
}

/** Free text: any Unicode without control characters. */
export const plainText = (description: string, examples: readonly string[]) =>
  scalar(description, examples, (text) => {
    if (/[\u0000-\u001f\u007f\ufffe\uffff]/.test(text)) {
      return refused<string>('control characters are not allowed here');
    }
    if (!text.isWellFormed()) return refused<string>('this string is not valid Unicode');
    return parsed(text);
  });
