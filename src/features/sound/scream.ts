/**
 * Scream: the sound of a Windows guest, played on the host. A driver in the guest writes it into shared memory or sends
 * it over the network, and a service of the user plays it.
 * @see https://github.com/duncanthrax/scream
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { commandLine, interfaceUnit, unitNamePart } from '../../formats/systemd.ts';
import { xml } from '../../libvirt/xml.ts';
import { firmwareOf } from '../../model/guest.ts';
import { natCards } from '../../model/nat.ts';
import { guests } from '../../model/select.ts';
import { screamOf } from '../../model/shared-memory.ts';
import * as nix from '../../nix/syntax.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { interfaceName, libvirtName, userName } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { mebibyte, size } from '../../values/quantity.ts';
import { described, toggle, whole } from '../../values/scalar.ts';
import { sentenceList } from '../../values/sentence.ts';
import type { Claim } from '../exclusive.ts';
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
                'How the sound comes to the host: network, which Scream itself advises, or ivshmem, shared memory that works without a network card.',
              ),
            ),
          user: z
            .optional(userName)
            .apply(described('The user who hears it. Default: the one of host.users, where there is only one.')),
          name: z
            .prefault(libvirtName, 'scream')
            .apply(
              described('ivshmem: the name of the shared memory, the file below /dev/shm. Each guest has its own.'),
            ),
          size: z
            .optional(size)
            .apply(
              described(
                "ivshmem: the size of the shared memory, which the guest's registry has as UseIVSHMEM in MiB. Default: 2MiB.",
              ),
            ),
          interface: z
            .optional(interfaceName)
            .apply(described("network: where the sound arrives. Default: the bridge of the guest's NAT network.")),
          port: z.prefault(whole(1, 65535), defaultPort).apply(described('network: the UDP port.')),
          unicast: z.prefault(
            toggle(
              "network: the guest sends to the host's address alone (UnicastIPv4 in its registry) and not to the multicast group.",
            ),
            false,
          ),
        })),
      )
      .apply(described('Play the sound of a Windows guest on the host.')),
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
        ? `nobody of the host hears the guest '${name}'`
        : `it is not said which of ${users.join(', ')} hears the guest '${name}'`,
    remedy: () => 'add user to it, one of host.users',
    explain:
      "The sound is played by a service of one user, in that user's session. Where host.users has one name it is that one.",
    example: {
      fails: `host: { users: [alex, vini] }\n${guest('⟨scream: { mode: network }')}`,
      passes: `host: { users: [alex, vini] }\n${guest('scream: { mode: network, user: vini }')}`,
    },
  }),
  'scream-user-unknown': code<{ user: string }>({
    severity: 'error',
    about: 'value',
    message: ({ user }) => `'${user}' is not one of host.users`,
    remedy: ({ user }) => `add '${user}' to host.users, or name one of them`,
    explain:
      'The user who hears a guest has to be allowed to use it: shared memory is open to the users of host.users.',
    example: { fails: guest('scream: { user: ⟨vini }'), passes: guest('scream: { user: alex }') },
  }),
  'scream-without-audio': code<{ guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest: name }) => `the host plays no sound, and that of '${name}' is to be played on it`,
    remedy: () => 'set host.audio to pipewire or pulseaudio, or take scream out',
    explain: 'The service that plays the sound speaks to PipeWire or PulseAudio; with `audio: none` there is neither.',
    example: {
      fails: `host: { audio: none }\n${guest('⟨scream: { mode: network }')}`,
      passes: `host: { audio: pipewire }\n${guest('scream: { mode: network }')}`,
    },
  }),
  'scream-without-interface': code<{ guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest: name }) => `'${name}' has no card in a NAT network, and Scream's interface is not given`,
    remedy: () => "add interface, the host's side of the guest's network, or a card in a NAT network",
    explain:
      "Scream's packets are taken on one interface only, which the firewall opens for them. It is the bridge of the guest's NAT network unless another is named.",
    example: {
      fails: guest('⟨scream: { mode: network }', 'memory: 4GiB'),
      passes: guest('scream: { mode: network, interface: br0 }', 'memory: 4GiB'),
    },
  }),
  'scream-with-secure-boot': code<{ guest: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ guest: name }) => `Windows does not load Scream's driver in '${name}' while Secure Boot is on`,
    remedy: () => "write secureBoot: false in the guest's firmware, or take scream out for the sound of SPICE",
    explain:
      "Scream's driver is signed in a way that current Windows takes only in test mode, which Secure Boot forbids. Secure Boot without Microsoft's keys in the guest's variables is not in force, but is as soon as they are put there.",
    example: {
      fails: guest('⟨scream: {}', 'memory: 4GiB, firmware: { secureBoot: true }, nics: { lan: { network: default } }'),
      passes: guest('scream: {}'),
    },
  }),
} satisfies Codes;

/** Who hears a guest: as written, or the only user there is. */
const userOf = (vm: Vm, spec: Spec): string | undefined => {
  const { users } = spec.host;
  return vm.scream?.user ?? (users.length === 1 ? users[0] : undefined);
};

/** Where Scream's packets arrive; nothing where that is not said and the guest is in no NAT network. */
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
    if (audio === 'none') report('scream-without-audio', { path, on: 'key' }, { guest: vm.name });
    if (vm.scream.mode !== 'network') continue;
    if (interfaceOf(vm, spec) === undefined) {
      report('scream-without-interface', { path, on: 'key' }, { guest: vm.name });
    }
  }
}

/** The service that plays sound for PulseAudio's clients, by the socket of that name: a client starts it. */
const servers = { pipewire: 'pipewire-pulse', pulseaudio: 'pulseaudio' } as const;

/**
 * That the sound server runs. PipeWire and its side for PulseAudio's clients are turned on; PulseAudio's option was
 * renamed in NixOS 25.05, so that it is only asked for, by either name.
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
        "vfioc: host.audio is pulseaudio, and PulseAudio is off: turn it on, or write what plays the host's sound.",
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
 * The service. It goes on trying without a limit, because what it waits for comes when the guest is started: shared
 * memory that QEMU has given its size, a bridge that libvirt has made. It starts again with the sound server, and with
 * the bridge, which leaves a socket that hears nothing when it goes. Services of users start for each of them, the
 * greeter included; ConditionUser= leaves only the one.
 */
function service(heard: readonly Vm[], { user, words, link }: Source, audio: keyof typeof servers): HostPart {
  const server = servers[audio];
  const names = heard.map(({ name }) => name);
  const bridge = link === undefined ? [] : [interfaceUnit(link)];
  return {
    kind: 'option',
    path: ['systemd', 'user', 'services', `scream-${unitNamePart(names[0] ?? '')}`],
    value: nix.attrs({
      description: nix.string(`Sound of ${names.length > 1 ? 'the guests' : 'the guest'} ${sentenceList(names)}`),
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
      }),
    }),
  };
}

export function* domain(vm: Vm): Iterable<DomainPart> {
  const region = screamOf(vm);
  if (!region) return;
  yield {
    pci: { class: 'shmem', key: 'scream', index: 1 },
    functions: [
      xml(
        'shmem',
        { name: region.name },
        xml('model', { type: 'ivshmem-plain' }),
        xml('size', { unit: 'M' }, region.bytes / mebibyte),
      ),
    ],
  };
}

/** The port at which the sound of a guest arrives. */
export function* claims(vm: Vm, spec: Spec): Iterable<Claim> {
  const link = interfaceOf(vm, spec);
  if (vm.scream?.mode !== 'network' || link === undefined) return;
  yield { what: `port ${vm.scream.port} of ${link}`, path: ['scream', 'port'], when: 'run' };
}
