/**
 * libvirtd on the host: the user that QEMU runs as, what happens to guests when the host boots and shuts down, and who
 * may use them. @see https://libvirt.org/drvqemu.html
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { readConf } from '../../formats/libvirt-conf.ts';
import { localUsers, type Opening } from '../../model/opening.ts';
import { devicesOf, guests, qemuUser } from '../../model/select.ts';
import * as nix from '../../nix/syntax.ts';
import type { Spec } from '../../schema/spec.ts';
import { groupName, userName } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { packageName } from '../../values/packages.ts';
import { duration } from '../../values/quantity.ts';
import { described, toggle, whole } from '../../values/scalar.ts';
import type { HostPart } from '../parts.ts';

const qemuSchema = strictObject(() => ({
  user: z
    .optional(userName)
    .apply(described('The user that QEMU runs as. Default: qemu-libvirtd, or root with runAsRoot.')),
  group: z
    .optional(groupName)
    .apply(described('The group that QEMU runs as. Default: qemu-libvirtd, or root with runAsRoot.')),
  package: z
    .optional(packageName)
    .apply(
      described(
        'The QEMU package, as an attribute path below pkgs; qemu_kvm supports only the architecture of the host. Default: the one of NixOS.',
      ),
    ),
  swtpm: z.optional(toggle('Whether to install swtpm, which emulates a TPM. Default: on if a guest has a TPM.')),
  conf: z.prefault(z.string(), '').apply(described('Additional settings for qemu.conf, as lines of key = value.')),
}));

export const schema = {
  root: {
    libvirt: z
      .prefault(
        strictObject(() => ({
          enable: z.prefault(
            toggle('Whether to run libvirtd on the host. Turn it off only if the devices are for something else.'),
            true,
          ),
          runAsRoot: z.prefault(
            toggle(
              'Whether to run QEMU as root. Off by default, unlike in NixOS: libvirt gives QEMU access to what it needs, and a guest that escapes from QEMU is then not root.',
            ),
            false,
          ),
          qemu: z.prefault(qemuSchema, {}).apply(described('How libvirtd runs QEMU.')),
          onBoot: z
            .prefault(z.enum(['ignore', 'start']), 'ignore')
            .apply(
              described(
                'What to do with guests when the host boots. start: start those that were running when it shut down; ignore: leave them off. Guests with autostart start in either case.',
              ),
            ),
          onShutdown: z
            .prefault(z.enum(['shutdown', 'suspend']), 'shutdown')
            .apply(
              described(
                'What to do with running guests when the host shuts down. shutdown: shut them down; suspend: save their memory to disk, which libvirt refuses for guests with passed-through devices.',
              ),
            ),
          parallelShutdown: z
            .prefault(whole(0, 1000), 0)
            .apply(described('The number of guests to shut down at the same time; 0: one after the other.')),
          shutdownTimeout: z
            .optional(duration)
            .apply(
              described(
                'onShutdown: shutdown: the time that the host waits for guests to shut down before it powers off anyway. Default: 5 minutes, as in libvirt.',
              ),
            ),
          renewSecretsKey: z.prefault(
            toggle(
              'Whether libvirt creates a new key for its secrets if the host cannot read the old one: for hosts that keep /var/lib/libvirt but not all of /var/lib/systemd. Secrets that were stored with the old key are lost.',
            ),
            false,
          ),
          spiceUsbRedirection: z.prefault(
            toggle(
              'Whether users can redirect USB devices to guests through SPICE. This gives every user of the host access to any USB device.',
            ),
            false,
          ),
          virtManager: z.prefault(toggle('Whether to install virt-manager.'), false),
        })),
        {},
      )
      .apply(described('libvirtd and QEMU.')),
  },
} as const;

/** Settings of qemu.conf that a key of the spec or NixOS sets. */
const owned: Readonly<Record<string, string>> = {
  user: 'libvirt.qemu.user',
  group: 'libvirt.qemu.group',
  namespaces: 'NixOS',
};

/** Settings that vfioc adds to, whose values are lists. */
const lists: ReadonlySet<string> = new Set(['cgroup_device_acl']);

export const codes = {
  'guests-without-libvirt': code<{ guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest }) => `guest '${guest}' needs libvirtd, which is off`,
    remedy: () => 'set `libvirt: { enable: true }`, or remove all guests from `vms`',
    explain: 'Guests are libvirt domains. Without libvirtd a spec can only reserve devices.',
    example: {
      fails: 'libvirt: { enable: ⟨false }\nvms: { win: { memory: 4GiB } }\n',
      passes: 'vms: { win: { memory: 4GiB } }\n',
    },
  }),
  'root-and-other-user': code<{ user: string }>({
    severity: 'error',
    about: 'value',
    message: ({ user }) => `QEMU cannot run as root and as '${user}'`,
    remedy: ({ user }) => `remove \`runAsRoot\` to run QEMU as '${user}', or remove \`qemu.user\` to run it as root`,
    explain: '`runAsRoot: true` runs QEMU as root, but `qemu.user` names another user.',
    example: {
      fails: 'libvirt: { runAsRoot: true, qemu: { user: ⟨alex } }\n',
      passes: 'libvirt: { qemu: { user: alex } }\n',
    },
  }),
  'suspend-with-devices': code<{ guest: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ guest }) =>
      `guest '${guest}' cannot be suspended: libvirt cannot save a guest with passed-through devices`,
    remedy: ({ guest }) => `set \`onShutdown: shutdown\`, or shut '${guest}' down by hand before the host`,
    explain:
      'Suspending is a managed save, which libvirt refuses for a guest with a PCI device, because VFIO devices cannot be migrated. The guest is then still running when the host powers off, and is killed.',
    example: {
      fails:
        'libvirt: { onShutdown: ⟨suspend }\ndevices: { gpu: { functions: ["0b:00.0"] } }\nvms: { win: { memory: 4GiB, devices: [gpu] } }\n',
      passes:
        'libvirt: { onShutdown: shutdown }\ndevices: { gpu: { functions: ["0b:00.0"] } }\nvms: { win: { memory: 4GiB, devices: [gpu] } }\n',
    },
  }),
  'qemu-conf-syntax': code<{ problem: string; line: number }>({
    severity: 'error',
    about: 'value',
    message: ({ problem, line }) => `invalid qemu.conf setting in line ${line}: ${problem}`,
    remedy: () =>
      'use one `key = value` per line, for example `max_core = "unlimited"`, `max_files = 32768` or `cgroup_controllers = [ "cpu" ]`',
    explain:
      'libvirtd does not start its QEMU driver if qemu.conf is invalid, so vfioc parses the settings when it compiles the spec. A line is key = value. A value is a string in quotes, an integer, or a list of strings in brackets.',
    example: {
      fails: 'libvirt: { qemu: { conf: ⟨"set_process_name yes" } }\n',
      passes: 'libvirt: { qemu: { conf: "set_process_name = 1" } }\n',
    },
  }),
  'qemu-conf-owned': code<{ key: string; owner: string }>({
    severity: 'error',
    about: 'value',
    message: ({ key, owner }) => `'${key}' in qemu.conf is already set by ${owner === 'NixOS' ? owner : `'${owner}'`}`,
    remedy: ({ key, owner }) =>
      owner === 'NixOS' ? `remove the \`${key}\` line` : `remove the \`${key}\` line and set \`${owner}\` instead`,
    explain:
      'If qemu.conf has a setting twice, libvirt uses the first, so a second one would have no effect. Other parts of the output, such as the owner of shared memory, depend on these settings too. The `namespaces = []` of NixOS must stay: without it QEMU gets its own /dev, in which links to devices are broken.',
    example: {
      fails: 'libvirt: { qemu: { conf: ⟨\'user = "alex"\' } }\n',
      passes: 'libvirt: { qemu: { user: alex } }\n',
    },
  }),
  'qemu-conf-twice': code<{ key: string }>({
    severity: 'error',
    about: 'value',
    message: ({ key }) => `'${key}' is set twice in these qemu.conf settings`,
    remedy: ({ key }) => `keep one \`${key}\` line`,
    explain: 'If qemu.conf has a setting twice, libvirt uses the first, and the second has no effect.',
    example: {
      fails: 'libvirt: { qemu: { conf: ⟨"max_files = 1\\nmax_files = 2" } }\n',
      passes: 'libvirt: { qemu: { conf: "max_files = 2" } }\n',
    },
  }),
  'qemu-as-root': code<{ what: 'user' | 'group' }>({
    severity: 'warning',
    about: 'value',
    message: ({ what }) =>
      what === 'user'
        ? 'QEMU runs as root: a guest that escapes from QEMU is root on the host'
        : 'QEMU runs in the group root: a guest that escapes from QEMU can read and change what this group may',
    remedy: ({ what }) =>
      what === 'user'
        ? 'remove `runAsRoot`, and `user: root`: libvirt gives QEMU access to what it needs'
        : 'remove `group: root`',
    explain:
      'Programs of a guest that find a mistake in a device of QEMU run code in QEMU, with its rights. NixOS runs QEMU as root unless it is told otherwise; by default vfioc runs it as qemu-libvirtd, and libvirt gives that user the disks and devices of each guest while it runs.',
    example: { fails: 'libvirt: { runAsRoot: ⟨true }\n', passes: 'libvirt: { runAsRoot: false }\n' },
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  const { enable, runAsRoot, qemu, onShutdown } = spec.libvirt;
  const path = ['libvirt'];
  const [first] = guests(spec);
  if (!enable && first) report('guests-without-libvirt', { path: [...path, 'enable'] }, { guest: first.name });
  if (runAsRoot && qemu.user !== undefined && qemu.user !== 'root') {
    report('root-and-other-user', { path: [...path, 'qemu', 'user'] }, { user: qemu.user });
  }
  const as = qemuUser(spec);
  if (as.user === 'root') {
    const at = qemu.user === undefined ? ['runAsRoot'] : ['qemu', 'user'];
    report('qemu-as-root', { path: [...path, ...at] }, { what: 'user' });
  } else if (as.group === 'root' && qemu.group === 'root') {
    report('qemu-as-root', { path: [...path, 'qemu', 'group'] }, { what: 'group' });
  }
  const holding = guests(spec).find((vm) => devicesOf(vm, spec).length > 0);
  if (onShutdown === 'suspend' && holding) {
    report('suspend-with-devices', { path: [...path, 'onShutdown'] }, { guest: holding.name });
  }
  const place = { path: [...path, 'qemu', 'conf'] };
  const conf = readConf(qemu.conf);
  if ('problem' in conf) {
    report('qemu-conf-syntax', place, conf);
    return;
  }
  const seen = new Set<string>();
  for (const [index, { key, value }] of conf.entries.entries()) {
    // Repeating the value that NixOS sets is allowed.
    const isRepeated = key === 'namespaces' && Array.isArray(value) && value.length === 0;
    const owner = Object.hasOwn(owned, key) && !isRepeated ? owned[key] : undefined;
    if (lists.has(key) && !Array.isArray(value)) {
      report('qemu-conf-syntax', place, { problem: `the value of ${key} must be a list of strings`, line: index + 1 });
    }
    if (owner) report('qemu-conf-owned', place, { key, owner });
    else if (seen.has(key)) report('qemu-conf-twice', place, { key });
    seen.add(key);
  }
}

export function* opens(spec: Spec): Iterable<Opening> {
  const { libvirt, host: machine } = spec;
  if (!libvirt.enable) return;
  for (const user of machine.users) {
    const can =
      'use libvirt (group libvirtd), and with a guest of theirs every file and device of the host: root by another name';
    yield { kind: 'users', who: `user ${user}`, can };
  }
  if (libvirt.spiceUsbRedirection) {
    yield { kind: 'local', who: localUsers, can: 'use any USB device of the host (SPICE USB redirection)' };
  }
  const { user, group } = qemuUser(spec);
  if (user === 'root' || group === 'root') {
    const gain = user === 'root' ? 'become root of the host' : 'read and change what the group root may';
    const can = `${gain}, if it escapes from QEMU, which runs as ${user}:${group}`;
    yield { kind: 'weakened', who: 'every guest', can };
  }
}

export function* host(spec: Spec): Iterable<HostPart> {
  const { libvirt } = spec;
  if (!libvirt.enable) return;
  const option = (name: string, value: nix.Nix, comment?: string): HostPart => ({
    kind: 'option',
    path: ['virtualisation', 'libvirtd', ...name.split('.')],
    value,
    ...(comment ? { comment } : {}),
  });
  yield option('enable', nix.bool(true));
  yield option('onBoot', nix.string(libvirt.onBoot));
  yield option('onShutdown', nix.string(libvirt.onShutdown));
  if (libvirt.parallelShutdown > 0) yield option('parallelShutdown', nix.int(libvirt.parallelShutdown));
  if (libvirt.shutdownTimeout !== undefined) {
    // Not every release has the option of this name, but all have this variable of libvirt's own script.
    const value = nix.apply(nix.select('lib', 'mkForce'), nix.string(String(Math.ceil(libvirt.shutdownTimeout))));
    const path = ['systemd', 'services', 'libvirt-guests', 'environment', 'SHUTDOWN_TIMEOUT'];
    yield { kind: 'option', path, value };
  }
  yield* qemuParts(spec, option);
  for (const user of spec.host.users) yield { kind: 'member', user, group: 'libvirtd' };
  if (libvirt.spiceUsbRedirection) {
    yield { kind: 'option', path: ['virtualisation', 'spiceUSBRedirection', 'enable'], value: nix.bool(true) };
  }
  if (libvirt.virtManager)
    yield { kind: 'option', path: ['programs', 'virt-manager', 'enable'], value: nix.bool(true) };
}

/**
 * If `runAsRoot` is off, NixOS writes QEMU's user into qemu.conf above everything else, and of two settings libvirt uses
 * the first. So a user other than NixOS's own needs `runAsRoot` on, which only omits these lines.
 */
function* qemuParts(
  spec: Spec,
  option: (name: string, value: nix.Nix, comment?: string) => HostPart,
): Iterable<HostPart> {
  const { qemu } = spec.libvirt;
  const { user, group } = qemuUser(spec);
  const stock = user === 'qemu-libvirtd' && group === 'qemu-libvirtd';
  const other = !stock && (user !== 'root' || group !== 'root');
  yield option(
    'qemu.runAsRoot',
    nix.bool(!stock),
    other
      ? `QEMU does not run as root: this only keeps NixOS from setting its own user in qemu.conf, where ${user} is set below.`
      : undefined,
  );
  if (qemu.package) yield option('qemu.package', nix.select('pkgs', ...qemu.package.split('.')));
  if (qemu.swtpm !== undefined) yield option('qemu.swtpm.enable', nix.bool(qemu.swtpm));
  if (other) {
    yield { kind: 'qemuConf', key: 'user', value: user };
    yield { kind: 'qemuConf', key: 'group', value: group };
  }
  const conf = readConf(qemu.conf);
  for (const { key, value } of 'entries' in conf ? conf.entries : []) yield { kind: 'qemuConf', key, value };
}
