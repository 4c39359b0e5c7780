/**
 * libvirtd on the host: who QEMU runs as, what happens to the guests when the host boots and shuts down, and who may
 * use them. @see https://libvirt.org/drvqemu.html
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { readConf } from '../../formats/libvirt-conf.ts';
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
        'QEMU, by its attribute path below pkgs: qemu_kvm has the architecture of the host only. Default: the one of NixOS.',
      ),
    ),
  swtpm: z.optional(toggle('Have the program that emulates a TPM. Default: where a guest has one.')),
  conf: z.prefault(z.string(), '').apply(described('Further settings for qemu.conf, as lines of key = value.')),
}));

export const schema = {
  root: {
    libvirt: z
      .prefault(
        strictObject(() => ({
          enable: z.prefault(
            toggle('Run libvirtd on the host. Off only where the devices are for something else.'),
            true,
          ),
          runAsRoot: z.prefault(
            toggle(
              'Run QEMU as root. Off by default, unlike in NixOS: libvirt hands QEMU what it needs, and a guest that breaks out of QEMU is then not root.',
            ),
            false,
          ),
          qemu: z.prefault(qemuSchema, {}).apply(described('How libvirtd runs QEMU.')),
          onBoot: z
            .prefault(z.enum(['ignore', 'start']), 'ignore')
            .apply(
              described(
                'When the host boots: start the guests that ran when it went down, or ignore them. Guests that start automatically start in either case.',
              ),
            ),
          onShutdown: z
            .prefault(z.enum(['shutdown', 'suspend']), 'shutdown')
            .apply(
              described(
                'When the host goes down: shut the guests down, or save their memory to disk, which is refused with passed-through devices.',
              ),
            ),
          parallelShutdown: z
            .prefault(whole(0, 1000), 0)
            .apply(described('How many guests are shut down at a time; 0: one after the other.')),
          shutdownTimeout: z
            .optional(duration)
            .apply(
              described(
                'onShutdown: shutdown: how long the host waits for guests to shut down before it goes down without them. Default: 5 minutes, as libvirt has it.',
              ),
            ),
          renewSecretsKey: z.prefault(
            toggle(
              'Have libvirt make a new key for its secrets where the host cannot read the old one: for hosts that keep /var/lib/libvirt and not all of /var/lib/systemd. Secrets that were stored with the old one are lost.',
            ),
            false,
          ),
          spiceUsbRedirection: z.prefault(
            toggle(
              'Let users hand USB devices to guests through SPICE. It lets every user of the host reach any USB device.',
            ),
            false,
          ),
          virtManager: z.prefault(toggle('Install virt-manager.'), false),
        })),
        {},
      )
      .apply(described('libvirtd and QEMU.')),
  },
} as const;

/** Settings of qemu.conf that a key of the spec sets. */
const owned: Readonly<Record<string, string>> = {
  user: 'libvirt.qemu.user',
  group: 'libvirt.qemu.group',
  namespaces: 'NixOS',
};

export const codes = {
  'guests-without-libvirt': code<{ guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest }) => `libvirtd is off, and the guest '${guest}' needs it`,
    remedy: () => 'take libvirt.enable out, or the guests',
    explain: 'Guests are domains of libvirt. Without libvirtd a spec can only set devices aside.',
    example: {
      fails: 'libvirt: { enable: ⟨false }\nvms: { win: { memory: 4GiB } }\n',
      passes: 'vms: { win: { memory: 4GiB } }\n',
    },
  }),
  'root-and-other-user': code<{ user: string }>({
    severity: 'error',
    about: 'value',
    message: ({ user }) => `QEMU cannot run as root and as '${user}'`,
    remedy: () => 'take out runAsRoot or qemu.user',
    explain: '`runAsRoot: true` means that QEMU runs as root; `qemu.user` names another user. One of them is meant.',
    example: {
      fails: 'libvirt: { runAsRoot: true, qemu: { user: ⟨alex } }\n',
      passes: 'libvirt: { qemu: { user: alex } }\n',
    },
  }),
  'suspend-with-devices': code<{ guest: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ guest }) =>
      `the guest '${guest}' cannot be suspended: libvirt does not save a guest with passed-through devices`,
    remedy: () => 'write onShutdown: shutdown, or shut this guest down by hand before the host',
    explain:
      'Suspending is a managed save, which libvirt refuses for a guest that holds a PCI device, because VFIO devices cannot be migrated. The guest then still runs when the host powers off, and is killed.',
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
    message: ({ problem, line }) => `line ${line} of these settings for qemu.conf: ${problem}`,
    remedy: () => 'write lines such as max_core = "unlimited", with texts in double quotes',
    explain:
      'libvirtd does not start its QEMU driver when qemu.conf has a mistake, so the settings are read when the spec compiles. A line is key = value; a value is a text in quotes, a whole number, or a list of texts in brackets.',
    example: {
      fails: 'libvirt: { qemu: { conf: ⟨"set_process_name yes" } }\n',
      passes: 'libvirt: { qemu: { conf: "set_process_name = 1" } }\n',
    },
  }),
  'qemu-conf-owned': code<{ key: string; owner: string }>({
    severity: 'error',
    about: 'value',
    message: ({ key, owner }) => `'${key}' of qemu.conf is set by '${owner}'`,
    remedy: ({ owner }) => (owner === 'NixOS' ? 'take it out here' : `take it out here and use '${owner}'`),
    explain:
      'Of a setting that stands twice in qemu.conf libvirt takes the first, so a second one looks as if it worked and does nothing. Other parts of what compiles, such as the owner of shared memory, depend on it too. The `namespaces = []` of NixOS stays, since without it QEMU has a /dev in which links to devices lead nowhere.',
    example: {
      fails: 'libvirt: { qemu: { conf: ⟨\'user = "alex"\' } }\n',
      passes: 'libvirt: { qemu: { user: alex } }\n',
    },
  }),
  'qemu-conf-twice': code<{ key: string }>({
    severity: 'error',
    about: 'value',
    message: ({ key }) => `these settings for qemu.conf have '${key}' twice`,
    remedy: () => 'take one of them out',
    explain: 'Of a setting that stands twice in qemu.conf libvirt takes the first, and the second does nothing.',
    example: {
      fails: 'libvirt: { qemu: { conf: ⟨"max_files = 1\\nmax_files = 2" } }\n',
      passes: 'libvirt: { qemu: { conf: "max_files = 2" } }\n',
    },
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
  for (const [index, { key, value }] of conf.entries.entries()) {
    // What NixOS writes may be written once more.
    const owner = Object.hasOwn(owned, key) && String(value) !== '' ? owned[key] : undefined;
    if (owner) report('qemu-conf-owned', place, { key, owner });
    else if (conf.entries.findIndex((entry) => entry.key === key) < index) report('qemu-conf-twice', place, { key });
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
    // The option of this name is not in every release; the variable of libvirt's own script is.
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
 * NixOS writes QEMU's user into qemu.conf itself when `runAsRoot` is off, above everything else, and libvirt takes the
 * first of two settings. So another user than NixOS's own needs `runAsRoot` on, which only leaves these lines out.
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
    other ? `Not as root: this only leaves NixOS's own user out of qemu.conf, where ${user} stands below.` : undefined,
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
