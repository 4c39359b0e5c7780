/**
 * Bridges of the host that the spec makes: through NixOS's own options for networks, so that what else the host has of
 * its network goes on beside them. The address of the bridge is the host's matter, but for DHCP, which can be asked for.
 * @see https://nixos.org/manual/nixos/stable/options#opt-networking.bridges
 */

import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { guests } from '../../model/select.ts';
import * as nix from '../../nix/syntax.ts';
import type { Spec } from '../../schema/spec.ts';
import type { HostPart } from '../parts.ts';

export const schema = {} as const;

const lan = (fields: string): string => `networks: { lan: { ${fields} } }\n`;

export const codes = {
  'bridge-not-made': code<{ field: string }>({
    severity: 'error',
    about: 'value',
    message: ({ field }) => `'${field}' is about a bridge that is made, and without interfaces none is`,
    remedy: () => 'add interfaces: the cards of the host that are in the bridge',
    explain: 'A bridge without `interfaces` is taken as the host has it, and its addresses with it.',
    example: {
      fails: lan('type: bridge, bridge: br0, dhcp: ⟨on'),
      passes: lan('type: bridge, bridge: br0, interfaces: [enp5s0], dhcp: on'),
    },
  }),
  'interface-in-two-bridges': code<{ interface: string; bridge: string }>({
    severity: 'error',
    about: 'value',
    message: ({ interface: card, bridge }) => `${card} is in ${bridge} already`,
    remedy: () => 'leave it in one bridge',
    explain: 'A card of the host is a port of one bridge.',
    example: {
      fails:
        'networks: { a: { type: bridge, bridge: br0, interfaces: [enp5s0] }, b: { type: bridge, bridge: br1, interfaces: [⟨enp5s0] } }\n',
      passes:
        'networks: { a: { type: bridge, bridge: br0, interfaces: [enp5s0] }, b: { type: bridge, bridge: br1, interfaces: [enp6s0] } }\n',
    },
  }),
  'interface-in-bridge-and-macvtap': code<{ interface: string; bridge: string }>({
    severity: 'error',
    about: 'value',
    message: ({ interface: card, bridge }) => `${card} is in ${bridge}, and takes no macvtap there`,
    remedy: () => 'use the bridge, or another card',
    explain:
      'What arrives at a card goes to its bridge or to the macvtap devices on it: the kernel allows one of them.',
    example: {
      fails:
        'networks: { a: { type: bridge, bridge: br0, interfaces: [enp5s0] }, b: { type: macvtap, interfaces: [⟨enp5s0] } }\n',
      passes:
        'networks: { a: { type: bridge, bridge: br0, interfaces: [enp5s0] }, b: { type: macvtap, interfaces: [enp6s0] } }\n',
    },
  }),
  'bridge-made-twice': code<{ bridge: string; network: string }>({
    severity: 'error',
    about: 'value',
    message: ({ bridge, network }) => `${bridge} is made for '${network}' already`,
    remedy: () => 'leave interfaces out here, which takes the bridge as it is',
    explain: 'A bridge is made once; other networks may be on it as it is.',
    example: {
      fails:
        'networks: { a: { type: bridge, bridge: br0, interfaces: [enp5s0] }, b: { type: bridge, bridge: ⟨br0, interfaces: [enp6s0] } }\n',
      passes:
        'networks: { a: { type: bridge, bridge: br0, interfaces: [enp5s0] }, b: { type: bridge, bridge: br0 } }\n',
    },
  }),
  'wireless-takes-no-guest': code<{ interface: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ interface: card }) =>
      `${card} is a wireless card by its name, and the access point takes no guest by it`,
    remedy: () => 'use a wired card, or a network of the type nat',
    explain:
      'A wireless station sends with its own MAC address only. Guests behind a bridge or macvtap have others, and the access point drops what they send.',
    example: {
      fails: lan('type: bridge, bridge: br0, interfaces: [⟨wlp4s0]'),
      passes: lan('type: bridge, bridge: br0, interfaces: [enp5s0]'),
    },
  }),
} satisfies Codes;

/** As systemd names wireless cards, and the kernel before it. @see https://www.freedesktop.org/software/systemd/man/latest/systemd.net-naming-scheme.html */
const isWireless = (name: string): boolean => name.startsWith('wl');

/** The bridges that are made, with the network that says so. */
const made = (spec: Spec) =>
  Object.entries(spec.networks).flatMap(([network, { type, bridge, interfaces, create, dhcp }]) =>
    type === 'bridge' && bridge !== undefined && interfaces ? [{ network, bridge, interfaces, create, dhcp }] : [],
  );

interface Card {
  readonly card: string;
  readonly path: readonly (string | number)[];
}

/** The cards of the host in networks of a type, and where they stand. */
const cardsOf = (spec: Spec, type: string): Card[] =>
  Object.entries(spec.networks).flatMap(([name, network]) =>
    network.type === type
      ? (network.interfaces ?? []).map((card, index) => ({ card, path: ['networks', name, 'interfaces', index] }))
      : [],
  );

/** The cards that macvtap is on: of networks, and of guests by themselves. */
const macvtaps = (spec: Spec): Card[] => [
  ...cardsOf(spec, 'macvtap'),
  ...guests(spec).flatMap((vm) =>
    Object.entries(vm.nics).flatMap(([nic, { macvtap }]) =>
      macvtap === undefined ? [] : [{ card: macvtap, path: ['vms', vm.name, 'nics', nic, 'macvtap'] }],
    ),
  ),
];

export function rules(spec: Spec, report: Report<typeof codes>): void {
  for (const { card, path } of [...cardsOf(spec, 'bridge'), ...macvtaps(spec)]) {
    if (isWireless(card)) report('wireless-takes-no-guest', { path }, { interface: card });
  }
  for (const [name, network] of Object.entries(spec.networks)) {
    const path = ['networks', name];
    if (network.type !== 'bridge' || network.interfaces) continue;
    const field = network.create ? 'create' : network.dhcp ? 'dhcp' : undefined;
    if (field) report('bridge-not-made', { path: [...path, field] }, { field });
  }
  const madeFor = new Map<string, string>();
  const bridgeOf = new Map<string, string>();
  for (const { network, bridge, interfaces } of made(spec)) {
    const path = ['networks', network];
    const other = madeFor.get(bridge);
    if (other !== undefined) {
      report('bridge-made-twice', { path: [...path, 'bridge'] }, { bridge, network: other });
      continue;
    }
    madeFor.set(bridge, network);
    for (const [index, card] of interfaces.entries()) {
      const first = bridgeOf.get(card);
      if (first === undefined) bridgeOf.set(card, bridge);
      else {
        report(
          'interface-in-two-bridges',
          { path: [...path, 'interfaces', index] },
          { interface: card, bridge: first },
        );
      }
    }
  }
  for (const { card, path } of macvtaps(spec)) {
    const bridge = bridgeOf.get(card);
    if (bridge !== undefined) report('interface-in-bridge-and-macvtap', { path }, { interface: card, bridge });
  }
}

const option = (path: readonly string[], value: nix.Nix, comment?: string): HostPart => ({
  kind: 'option',
  path,
  value,
  ...(comment ? { comment } : {}),
});

export function* host(spec: Spec): Iterable<HostPart> {
  for (const { bridge, interfaces, create, dhcp } of made(spec)) {
    if (create === 'networkd') yield* byNetworkd(bridge, interfaces, dhcp);
    else {
      yield option(['networking', 'bridges', bridge, 'interfaces'], nix.strings(interfaces));
      if (dhcp) yield option(['networking', 'interfaces', bridge, 'useDHCP'], nix.bool(true));
    }
    const names = [bridge, ...interfaces].map((name) => `interface-name:${name}`);
    yield option(
      ['networking', 'networkmanager', 'unmanaged'],
      nix.strings(names),
      'NetworkManager, where the host has it, would take the cards out of their bridge.',
    );
  }
}

/** @see https://www.freedesktop.org/software/systemd/man/latest/systemd.network.html */
function* byNetworkd(bridge: string, interfaces: readonly string[], dhcp: boolean): Iterable<HostPart> {
  const at = (...path: string[]): string[] => ['systemd', 'network', ...path];
  const named = (name: string): string => `30-vfioc-${name}`;
  yield option(at('enable'), nix.bool(true));
  yield option(
    ['networking', 'dhcpcd', 'denyInterfaces'],
    nix.strings([bridge, ...interfaces]),
    'dhcpcd, which NixOS has where networkd is not for everything, asks on every card that it is not kept from.',
  );
  const netdev = { Kind: nix.string('bridge'), Name: nix.string(bridge) };
  yield option(at('netdevs', named(bridge), 'netdevConfig'), nix.attrs(netdev));
  for (const card of interfaces) {
    yield option(
      at('networks', named(card)),
      nix.attrs({
        matchConfig: nix.attrs({ Name: nix.string(card) }),
        networkConfig: nix.attrs({ Bridge: nix.string(bridge) }),
        linkConfig: nix.attrs({ RequiredForOnline: nix.string('enslaved') }),
      }),
    );
  }
  const matchConfig = nix.attrs({ Name: nix.string(bridge) });
  if (dhcp) {
    const networkConfig = nix.attrs({ DHCP: nix.string('yes') });
    yield option(at('networks', named(bridge)), nix.attrs({ matchConfig, networkConfig }));
    return;
  }
  // The first file that matches is the only one that counts: this one is the last, so that any other has the bridge.
  yield option(
    at('networks', `zz-vfioc-${bridge}`),
    nix.attrs({
      matchConfig,
      networkConfig: nix.attrs({
        LinkLocalAddressing: nix.string('no'),
        ConfigureWithoutCarrier: nix.string('yes'),
        KeepConfiguration: nix.string('static'),
      }),
      linkConfig: nix.attrs({ RequiredForOnline: nix.string('no') }),
    }),
    'Brings it up, where no file before this one is about it.',
  );
}
