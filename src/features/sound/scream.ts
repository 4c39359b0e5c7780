/**
 * Scream: the sound of a Windows guest, played on the host. A driver in the guest writes the sound to shared memory or
 * sends it over the network, and a user service on the host plays it.
 * @see https://github.com/duncanthrax/scream
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';

import { commandLine, interfaceUnit, settingText, unitNamePart } from '../../formats/systemd.ts';
import { devicesIn, numberIn, valueIn } from '../../libvirt/query.ts';
import { attribute, type Xml } from '../../libvirt/xml.ts';

import { firmwareOf, hasSpice } from '../../model/guest.ts';
import { singleAddress } from '../../model/guest-address.ts';
import { natCards } from '../../model/nat.ts';
import type { Opening } from '../../model/opening.ts';
import { guests } from '../../model/select.ts';
import { screamOf, shmemElement } from '../../model/shared-memory.ts';
import * as nix from '../../nix/syntax.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { guestFile, interfaceName, sharedMemoryName, userName } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { bytesIn, printSize, size } from '../../values/quantity.ts';
import { described, toggle, whole } from '../../values/scalar.ts';
import { sentenceList } from '../../values/sentence.ts';
import type { Claim } from '../exclusive.ts';
import type { Proposal } from '../feature.ts';
import type { DomainPart, HostPart } from '../parts.ts';

const defaultPort = 4010;

export const schema = {
  vm: {
    scream: z
      .optional(
        strictObject(() => ({
          mode: z
            .prefault(z.enum(['ivshmem', 'network']), 'network')
            .apply(
              described(
                'How the sound reaches the host. network, the default, which Scream recommends; ivshmem: shared memory, which works without a NIC.',
              ),
            ),
          user: z
            .optional(userName)
            .apply(
              described(
                'The user whose session plays the sound. Default: the one in host.users, if there is only one.',
              ),
            ),
          name: z
            .prefault(sharedMemoryName, 'scream')
            .apply(described('ivshmem: the name of the file in /dev/shm, unique to each guest.')),
          size: z
            .optional(size)
            .apply(
              described(
                'ivshmem: the size of the shared memory, which must match UseIVSHMEM (in MiB) in the registry of the guest. Default: 2MiB.',
              ),
            ),
          interface: z
            .optional(interfaceName)
            .apply(
              described(
                "network: the host interface that receives the sound. Default: the bridge of the guest's NAT network.",
              ),
            ),
          port: z.prefault(whole(1, 65535), defaultPort).apply(described('network: the UDP port.')),
          unicast: z.prefault(
            toggle(
              'network: whether the guest sends only to the address of the host (UnicastIPv4 in its registry) instead of the multicast group.',
            ),
            false,
          ),
        })),
      )
      .apply(described('Scream, which plays the sound of a Windows guest on the host.')),
  },
} as const;

const guest = (scream: string, more = 'memory: 4GiB, nics: { lan: { network: default } }'): string =>
  `vms: { win: { ${more}, ${scream} } }\n`;

export const codes = {
  'scream-user-unclear': code<{ guest: string; users: readonly string[] }>({
    severity: 'error',
    about: 'value',
    message: ({ guest: name, users }) =>
      users.length === 0
        ? `the sound of guest '${name}' has no user to play it: 'host.users' is empty`
        : `several users could play the sound of guest '${name}': ${users.join(', ')}`,
    remedy: ({ users }) =>
      users.length === 0
        ? 'add the user to `host.users`, for example `host: { users: [alex] }`'
        : `set \`user\` to one of them, for example \`user: ${users[0]}\``,
    explain:
      "A service of one user plays the sound, in that user's session. If `host.users` lists one user, it is that one.",
    example: {
      fails: `host: { users: [alex, vini] }\n${guest('⟨scream: { mode: network }')}`,
      passes: `host: { users: [alex, vini] }\n${guest('scream: { mode: network, user: vini }')}`,
    },
  }),
  'scream-user-unknown': code<{ user: string }>({
    severity: 'error',
    about: 'value',
    message: ({ user }) => `user '${user}' is not listed in 'host.users'`,
    remedy: ({ user }) => `set \`user\` to one of \`host.users\`, or add '${user}' to that list`,
    explain:
      'The user who plays the sound of a guest must be allowed to use the guest: only the users in `host.users` can open its shared memory.',
    example: { fails: guest('scream: { user: ⟨vini }'), passes: guest('scream: { user: alex }') },
  }),
  'scream-without-audio': code<{ guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest: name }) => `the sound of guest '${name}' cannot be played, because 'host.audio' is none`,
    remedy: () => 'set `host: { audio: pipewire }` (or `pulseaudio`, if the host runs it), or remove `scream`',
    explain: 'The service that plays the sound needs PipeWire or PulseAudio. With `audio: none` the host has neither.',
    example: {
      fails: `host: { audio: none }\n${guest('⟨scream: { mode: network }')}`,
      passes: `host: { audio: pipewire }\n${guest('scream: { mode: network }')}`,
    },
  }),
  'scream-without-interface': code<{ guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest: name }) => `'scream' has no 'interface', and guest '${name}' has no NIC in a NAT network`,
    remedy: () =>
      "add a NIC in a NAT network (`nics: { lan: { network: default } }`), set `interface` to the host's interface in the guest's network (for example `interface: br0`), or use shared memory (`mode: ivshmem`)",
    explain:
      "The host receives Scream's packets on one interface only, and the firewall opens the port there. By default this is the bridge of the guest's NAT network.",
    example: {
      fails: guest('⟨scream: { mode: network }', 'memory: 4GiB'),
      passes: guest('scream: { mode: network, interface: br0 }', 'memory: 4GiB'),
    },
  }),
  'scream-with-secure-boot': code<{ guest: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ guest: name }) => `Windows in '${name}' does not load the driver of Scream while Secure Boot is on`,
    remedy: () =>
      'remove `scream` and play the sound through SPICE (`display: { spice: on }`), or set `firmware: { secureBoot: false }` without `enrolledKeys` and turn on test mode in Windows',
    explain:
      "Current Windows loads the driver of Scream, because of its signature, only in test mode, which Secure Boot forbids. Without Microsoft's keys in the guest's UEFI variables Secure Boot is not yet in force, but it is as soon as they are enrolled.",
    example: {
      fails: guest('⟨scream: {}', 'memory: 4GiB, firmware: { secureBoot: true }, nics: { lan: { network: default } }'),
      passes: guest('scream: {}'),
    },
  }),
  'scream-with-looking-glass': code<{ guest: string; spice: boolean }>({
    severity: 'warning',
    about: 'value',
    message: ({ guest: name }) => `Looking Glass after B7 is not to be used with Scream, but guest '${name}' has both`,
    remedy: ({ spice }) =>
      spice
        ? 'remove `scream`, and uninstall its driver in the guest: the client then plays the sound of SPICE'
        : 'remove `scream`, uninstall its driver in the guest, and set `spice: on` in `display`: the client then plays the sound of SPICE',
    explain:
      'Releases of Looking Glass after B7 (`version: idd`) carry the sound of the guest themselves, through SPICE. Their documentation says not to use Scream with them.',
    example: {
      fails: guest(
        '⟨scream: {}',
        'memory: 4GiB, lookingGlass: { size: 64MiB, version: idd }, nics: { lan: { network: default } }',
      ),
      passes: guest(
        'scream: {}',
        'memory: 4GiB, lookingGlass: { size: 64MiB, version: b7 }, nics: { lan: { network: default } }',
      ),
    },
  }),
} satisfies Codes;

/** The user who plays the sound: as set, or the only user in `host.users`. */
const userOf = (vm: Vm, spec: Spec): string | undefined => {
  const { users } = spec.host;
  return vm.scream?.user ?? (users.length === 1 ? users[0] : undefined);
};

/** The interface that receives Scream's packets; undefined if it is unset and the guest is in no NAT network. */
const interfaceOf = (vm: Vm, spec: Spec): string | undefined =>
  vm.scream?.interface ?? natCards(vm, spec)[0]?.network.bridge;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  const { users, audio } = spec.host;
  for (const vm of guests(spec)) {
    if (!vm.scream) continue;
    const path = ['vms', vm.name, 'scream'];
    const user = userOf(vm, spec);
    if (user === undefined) report('scream-user-unclear', { path, on: 'key' }, { guest: vm.name, users });
    else if (!users.includes(user)) report('scream-user-unknown', { path: [...path, 'user'] }, { user });
    if (firmwareOf(vm).secureBoot) report('scream-with-secure-boot', { path, on: 'key' }, { guest: vm.name });
    if (vm.lookingGlass?.version === 'idd') {
      report('scream-with-looking-glass', { path, on: 'key' }, { guest: vm.name, spice: hasSpice(vm) });
    }
    if (audio === 'none') report('scream-without-audio', { path, on: 'key' }, { guest: vm.name });
    if (vm.scream.mode !== 'network') continue;
    if (interfaceOf(vm, spec) === undefined) {
      report('scream-without-interface', { path, on: 'key' }, { guest: vm.name });
    }
  }
}

/** The service that plays sound for PulseAudio clients. A client starts it through the socket of the same name. */
const servers = { pipewire: 'pipewire-pulse', pulseaudio: 'pulseaudio' } as const;

/**
 * Ensures that the sound server runs. PipeWire and its PulseAudio server are turned on. PulseAudio's option was renamed
 * in NixOS 25.05, so it is only checked, under either name.
 */
const played: Readonly<Record<keyof typeof servers, readonly HostPart[]>> = {
  pipewire: [
    { kind: 'option', path: ['services', 'pipewire', 'enable'], value: nix.bool(true) },
    { kind: 'option', path: ['services', 'pipewire', 'pulse', 'enable'], value: nix.bool(true) },
  ],
  pulseaudio: [
    {
      kind: 'assertion',
      that: nix.select(
        nix.selectOr('config', ['services', 'pulseaudio'], nix.select('config', 'hardware', 'pulseaudio')),
        'enable',
      ),
      message:
        'vfioc: host.audio is pulseaudio, but PulseAudio is off: set host.audio to pipewire if the host runs PipeWire, or set services.pulseaudio.enable = true (hardware.pulseaudio.enable before NixOS 25.05).',
    },
  ],
};

export function* host(spec: Spec): Iterable<HostPart> {
  const { audio } = spec.host;
  if (audio === 'none') return;
  if (guests(spec).some(({ scream }) => scream)) yield* played[audio];
  // Guests that never run at the same time may have one source, which would be heard twice from two services.
  const sources = new Map<string, Vm[]>();
  for (const vm of guests(spec)) {
    const source = sourceOf(vm, spec);
    if (source === undefined) continue;
    const { user, words, link, port } = source;
    const key = JSON.stringify([user, words]);
    const others = sources.get(key) ?? [];
    sources.set(key, [...others, vm]);
    if (others.length === 0 && port !== undefined && link !== undefined) {
      yield { kind: 'port', interface: link, protocol: 'udp', port };
    }
  }
  for (const heard of sources.values()) {
    const [first] = heard;
    const source = first && sourceOf(first, spec);
    if (source) yield service(heard, source, audio);
  }
}

export function* opens(spec: Spec): Iterable<Opening> {
  for (const vm of guests(spec)) {
    const source = sourceOf(vm, spec);
    if (!source || spec.host.audio === 'none') continue;
    const { user, link, port } = source;
    const plays = `what user ${user} hears as the sound of guest '${vm.name}'`;
    if (link !== undefined && port !== undefined) {
      yield { kind: 'network', who: `every machine at ${link}`, can: `send to UDP port ${port} ${plays}` };
    } else {
      const { path } = screamOf(vm) ?? {};
      yield { kind: 'users', who: 'members of the group kvm', can: `read and change ${plays}, in ${path}` };
    }
  }
}

/** Where the sound of a guest comes from, and who hears it. */
interface Source {
  readonly user: string;
  /** The arguments of scream. */
  readonly words: readonly string[];
  /** The interface at which packets arrive, and their port. */
  readonly link?: string;
  readonly port?: number;
}

function sourceOf(vm: Vm, spec: Spec): Source | undefined {
  const user = userOf(vm, spec);
  if (!vm.scream || user === undefined) return undefined;
  const region = screamOf(vm);
  if (region) return { user, words: ['-m', region.path] };
  const link = interfaceOf(vm, spec);
  if (link === undefined) return undefined;
  const { port, unicast } = vm.scream;
  const other = port === defaultPort ? [] : ['-p', String(port)];
  return { user, words: [...(unicast ? ['-u'] : []), '-i', link, ...other], link, port };
}

/**
 * The service. It retries without a limit, because what it needs may appear only when the guest starts: a bridge that
 * libvirt creates, or shared memory that could not be made at boot. It restarts with the sound server and with the bridge,
 * because a removed bridge leaves behind a socket that receives nothing. User services start for every user, including
 * the greeter; ConditionUser= limits this one to a single user.
 */
function service(heard: readonly Vm[], { user, words, link }: Source, audio: keyof typeof servers): HostPart {
  const server = servers[audio];
  const names = heard.map(({ name }) => name);
  const bridge = link === undefined ? [] : [interfaceUnit(link)];
  return {
    kind: 'option',
    path: ['systemd', 'user', 'services', `scream-${unitNamePart(guestFile(names[0] ?? ''))}`],
    value: nix.attrs({
      description: nix.string(
        settingText(`Sound of ${names.length > 1 ? 'the guests' : 'the guest'} ${sentenceList(names)}`),
      ),
      wantedBy: nix.strings(['default.target', `${server}.service`, ...bridge]),
      wants: nix.strings([`${server}.socket`]),
      after: nix.strings([`${server}.socket`, `${server}.service`]),
      partOf: nix.strings([`${server}.service`]),
      startLimitIntervalSec: nix.int(0),
      unitConfig: nix.attrs({
        ConditionUser: nix.string(user),
        ...(bridge.length > 0 ? { StopPropagatedFrom: nix.strings(bridge) } : {}),
      }),
      serviceConfig: nix.attrs({
        ExecStart: nix.interpolated(
          nix.select('pkgs', 'scream'),
          `/bin/scream ${commandLine(['-o', 'pulse', ...words])}`,
        ),
        Restart: nix.string('always'),
        RestartSec: nix.int(3),
        // A user's service manager can only apply what the kernel allows without privileges.
        LockPersonality: nix.bool(true),
        MemoryDenyWriteExecute: nix.bool(true),
        NoNewPrivileges: nix.bool(true),
        RestrictNamespaces: nix.bool(true),
        RestrictRealtime: nix.bool(true),
        SystemCallArchitectures: nix.string('native'),
        SystemCallErrorNumber: nix.string('EPERM'),
        SystemCallFilter: nix.string('@system-service'),
      }),
    }),
  };
}

export function* domain(vm: Vm): Iterable<DomainPart> {
  const region = screamOf(vm);
  if (!region) return;
  yield {
    pci: { class: 'shmem', key: 'scream', index: 1, ...singleAddress(vm, 'scream') },
    functions: [shmemElement(region)],
  };
}

/** The port at which the sound of a guest arrives. */
export function* claims(vm: Vm, spec: Spec): Iterable<Claim> {
  const link = interfaceOf(vm, spec);
  if (vm.scream?.mode !== 'network' || link === undefined) return;
  yield { what: `port ${vm.scream.port} of ${link}`, path: ['scream', 'port'], when: 'run' };
}

export function* recognise(domain: Xml): Iterable<Proposal> {
  for (const one of devicesIn(domain, 'shmem')) {
    const name = attribute(one, 'name') ?? '';
    const bytes = bytesIn(numberIn(one, 'size') ?? 0, valueIn(one, 'size@unit') ?? 'bytes') ?? 0;
    if (!/scream/i.test(name) || bytes === 0) continue;
    yield { vm: { scream: { mode: 'ivshmem', name, size: printSize(bytes) } } };
  }
}
