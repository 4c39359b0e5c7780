/**
 * Settings of qemu.conf that open guests to others, or turn off what confines QEMU.
 * @see https://libvirt.org/drvqemu.html#driver-security-architecture
 */
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { type ConfValue, readConf } from '../../formats/libvirt-conf.ts';
import { printQemuConf } from '../../formats/qemu-conf.ts';
import { isLoopback, reachOf } from '../../model/listening.ts';
import { localUsers, type Opening } from '../../model/opening.ts';
import type { Spec } from '../../schema/spec.ts';

export const schema = {} as const;

export const codes = {
  'qemu-conf-weakens': code<{ setting: string; who: string; can: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ setting, who, can }) => `\`${setting}\` lets ${who} ${can}`,
    remedy: ({ setting }) =>
      setting.startsWith('dynamic_ownership')
        ? 'remove the line `dynamic_ownership = 0`; libvirt then makes the user of QEMU the owner of each image when its guest starts, so keep the line if images must stay those of another user'
        : `remove the line \`${setting}\`: the default of libvirt is safe`,
    explain:
      'QEMU of a guest runs as a user without rights, in a cgroup with a list of devices, with a filter for system calls, and with the label of AppArmor or SELinux if the host has one. Each limits what a guest can do that escapes from QEMU. These settings hold for all guests.',
    example: {
      fails: 'libvirt: { qemu: { conf: ⟨"seccomp_sandbox = 0" } }\n',
      passes: 'libvirt: { qemu: { conf: "seccomp_sandbox = 1" } }\n',
    },
  }),
  'qemu-conf-probing': code({
    severity: 'error',
    about: 'value',
    message: () => "'allow_disk_format_probing' is no longer supported: libvirtd would not start its QEMU driver",
    remedy: () => 'remove the line `allow_disk_format_probing`, and set `format` on each disk',
    explain:
      'With this setting QEMU found out the format of a disk from its content, which the guest writes: it could make its disk an image that leads to a file of the host. libvirt refuses to read a qemu.conf that turns it on.',
    example: {
      fails: 'libvirt: { qemu: { conf: ⟨"allow_disk_format_probing = 1" } }\n',
      passes: 'libvirt: { qemu: { conf: "allow_disk_format_probing = 0" } }\n',
    },
  }),
  'qemu-conf-secret': code<{ key: string; server: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ key }) =>
      `the password in \`${key}\` is in the Nix store, where every user and program of the host can read it`,
    remedy: ({ key, server }) =>
      `remove the line \`${key}\`, and name a file with the password in each guest: \`display: { ${server}: { passwordFile: /run/secrets/${server} } }\``,
    explain:
      'qemu.conf is a file in the Nix store, which everyone can read and which is copied to caches and backups. The password would also be the same for all guests.',
    example: {
      fails: 'libvirt: { qemu: { conf: ⟨\'vnc_password = "hunter2"\' } }\n',
      passes: 'libvirt: { qemu: { conf: "vnc_tls = 1" } }\n',
    },
  }),
} satisfies Codes;

const everyGuest = 'every guest';
const escapes = (more: string): Pick<Opening, 'kind' | 'who' | 'can'> => ({
  kind: 'weakened',
  who: everyGuest,
  can: `${more}, if it escapes from QEMU`,
});

const listed = (value: ConfValue): readonly ConfValue[] => (Array.isArray(value) ? value : [value]);
const off = (value: ConfValue): boolean => value === 0;
const on = (value: ConfValue): boolean => typeof value === 'number' && value !== 0;

/** Weak values of settings, and what they let others do. */
const weak: readonly (readonly [key: RegExp, is: (value: ConfValue) => boolean, opening: Opening])[] = [
  [
    /^security_driver$/,
    (value) => listed(value).includes('none'),
    escapes('use all that QEMU may use, past AppArmor and SELinux'),
  ],
  [/^security_default_confined$/, off, escapes('use all that QEMU may use, past AppArmor and SELinux')],
  [/^seccomp_sandbox$/, off, escapes('use every system call of the kernel')],
  [
    /^cgroup_controllers$/,
    (value) => Array.isArray(value) && !value.includes('devices'),
    escapes('open every device of the host that the user of QEMU may open'),
  ],
  [
    /^dynamic_ownership$/,
    off,
    {
      kind: 'weakened',
      who: everyGuest,
      can: 'use the images of guests that are off too, if it escapes from QEMU: libvirt no longer takes them back from the user of QEMU',
    },
  ],
  [
    /^relaxed_acs_check$/,
    on,
    {
      kind: 'weakened',
      who: everyGuest,
      can: 'reach the memory of other devices with a device whose switch does not isolate it',
    },
  ],
  [
    /_tls_x509_verify$/,
    off,
    {
      kind: 'network',
      who: 'whoever is between the two ends of a connection',
      can: 'read and change it, or pretend to be the other end',
    },
  ],
];

interface Weakening extends Opening {
  readonly setting: string;
}

/** The settings that weaken something, in their order; none if the settings cannot be read. */
function weakenings(spec: Spec): Weakening[] {
  const conf = readConf(spec.libvirt.qemu.conf);
  if ('problem' in conf) return [];
  return conf.entries.flatMap(({ key, value }) => {
    const setting = printQemuConf(key, value);
    if (/^(?:vnc|spice)_listen$/.test(key) && typeof value === 'string' && !isLoopback(value)) {
      const server = key.startsWith('vnc') ? 'VNC' : 'SPICE';
      return [
        {
          ...reachOf(value),
          can: `see and control each guest with a ${server} server that has no address of its own`,
          setting,
        },
      ];
    }
    const found = weak.find(([pattern, is]) => pattern.test(key) && is(value));
    return found ? [{ ...found[2], setting }] : [];
  });
}

/** Whether QEMU should find out the formats of disks, which libvirt refuses. */
function probes(spec: Spec): boolean {
  const conf = readConf(spec.libvirt.qemu.conf);
  return 'entries' in conf && conf.entries.some(({ key, value }) => key === 'allow_disk_format_probing' && on(value));
}

/** The settings that hold a password. */
function passwords(spec: Spec): { key: string; server: string }[] {
  const conf = readConf(spec.libvirt.qemu.conf);
  return ('entries' in conf ? conf.entries : []).flatMap(({ key, value }) => {
    const server = /^(vnc|spice)_password$/.exec(key)?.[1];
    return server !== undefined && value !== '' ? [{ key, server }] : [];
  });
}

export function rules(spec: Spec, report: Report<typeof codes>): void {
  const place = { path: ['libvirt', 'qemu', 'conf'] };
  if (probes(spec)) report('qemu-conf-probing', place);
  for (const { setting, who, can } of weakenings(spec)) report('qemu-conf-weakens', place, { setting, who, can });
  for (const secret of passwords(spec)) report('qemu-conf-secret', place, secret);
}

export function* opens(spec: Spec): Iterable<Opening> {
  if (!spec.libvirt.enable) return;
  for (const { setting, kind, who, can } of weakenings(spec)) yield { kind, who, can: `${can} (${setting})` };
  for (const { key } of passwords(spec)) {
    yield { kind: 'local', who: localUsers, can: `read \`${key}\` in the Nix store` };
  }
}
