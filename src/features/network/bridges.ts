/**
 * Bridges that the spec creates on the host. They use NixOS's own networking options, so that the rest of the host's
 * network configuration keeps working. The host configures the bridge's address, unless the spec asks for DHCP.
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
    message: ({ field }) => `'${field}' applies only to bridges that vfioc creates, and this one has no 'interfaces'`,
    remedy: ({ field }) =>
      `to use an existing bridge, remove \`${field}\`; to have it created, add the host's NICs, for example \`interfaces: [enp5s0]\``,
    explain:
      'Without `interfaces` the bridge must already exist on the host, and its addresses are left as they are. vfioc creates a bridge only if it knows the NICs to put in it.',
    example: {
      fails: lan('type: bridge, bridge: br0, dhcp: ⟨on'),
      passes: lan('type: bridge, bridge: br0, interfaces: [enp5s0], dhcp: on'),
    },
  }),
  'interface-in-two-bridges': code<{ interface: string; bridge: string }>({
    severity: 'error',
    about: 'value',
    message: ({ interface: nic, bridge }) => `NIC ${nic} is already a port of bridge ${bridge}`,
    remedy: ({ interface: nic, bridge }) => `remove ${nic} here, or from the \`interfaces\` of ${bridge}`,
    explain: 'In Linux a NIC can be a port of one bridge only.',
    example: {
      fails:
        'networks: { a: { type: bridge, bridge: br0, interfaces: [enp5s0] }, b: { type: bridge, bridge: br1, interfaces: [⟨enp5s0] } }\n',
      passes:
        'networks: { a: { type: bridge, bridge: br0, interfaces: [enp5s0] }, b: { type: bridge, bridge: br1, interfaces: [enp6s0] } }\n',
    },
  }),
  'bridge-in-bridge': code<{ bridge: string; network: string }>({
    severity: 'error',
    about: 'value',
    message: ({ bridge, network }) =>
      `${bridge} is the bridge of network '${network}', and a bridge cannot be a port of a bridge`,
    remedy: () => 'name a NIC of the host, for example `interfaces: [enp5s0]`; `ip -brief link` lists them',
    explain:
      'The kernel refuses to add a bridge to a bridge, because packets could go around in it for ever. The ports of a bridge that vfioc creates are NICs of the host.',
    example: {
      fails: lan('type: bridge, bridge: br0, interfaces: [⟨br0]'),
      passes: lan('type: bridge, bridge: br0, interfaces: [enp5s0]'),
    },
  }),
  'interface-in-bridge-and-macvtap': code<{ interface: string; bridge: string }>({
    severity: 'error',
    about: 'value',
    message: ({ interface: nic, bridge }) => `NIC ${nic} is a port of bridge ${bridge}, so it cannot carry macvtap`,
    remedy: ({ bridge }) =>
      `use the bridge instead of macvtap (in a network \`type: bridge, bridge: ${bridge}\`, at a guest's NIC \`bridge: ${bridge}\`), or choose another NIC`,
    explain:
      'The kernel hands the packets that a NIC receives either to its bridge or to the macvtap devices on it, and refuses to set up both.',
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
    message: ({ bridge, network }) => `bridge ${bridge} is already created by network '${network}'`,
    remedy: ({ network }) =>
      `remove \`interfaces\`, \`create\` and \`dhcp\` here, and add the NICs to the \`interfaces\` of '${network}' if they belong in the same bridge`,
    explain: 'One network creates the bridge. Others can use it by naming it without `interfaces`.',
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
    message: ({ interface: nic }) =>
      `${nic} looks like a wireless NIC, and access points drop the packets of guests behind one`,
    remedy: () =>
      'use a wired NIC, or remove this and connect the guests to a NAT network: `nics: { lan: { network: default } }`',
    explain:
      'A wireless station may send only from its own MAC address. Guests behind a bridge or macvtap have other addresses, and the access point drops what they send. The kernel also refuses to add a wireless station to a bridge, so the host itself may lose its connection. vfioc recognizes wireless NICs by their names, which begin with `wl`.',
    example: {
      fails: lan('type: bridge, bridge: br0, interfaces: [⟨wlp4s0]'),
      passes: lan('type: bridge, bridge: br0, interfaces: [enp5s0]'),
    },
  }),
} satisfies Codes;

/** Both systemd and the kernel begin the names of wireless NICs with `wl`. @see https://www.freedesktop.org/software/systemd/man/latest/systemd.net-naming-scheme.html */
const isWireless = (name: string): boolean => name.startsWith('wl');

/** The bridges to create, each with the network that declares it. */
const createdBridges = (spec: Spec) =>
  Object.entries(spec.networks).flatMap(([network, { type, bridge, interfaces, create, dhcp }]) =>
    type === 'bridge' && bridge !== undefined && interfaces ? [{ network, bridge, interfaces, create, dhcp }] : [],
  );

interface HostNic {
  readonly nic: string;
  readonly path: readonly (string | number)[];
}

/** The host NICs in networks of a type, with their paths in the spec. */
const nicsOf = (spec: Spec, type: string): HostNic[] =>
  Object.entries(spec.networks).flatMap(([name, network]) =>
    network.type === type
      ? (network.interfaces ?? []).map((nic, index) => ({ nic, path: ['networks', name, 'interfaces', index] }))
      : [],
  );

/** The host NICs that carry macvtap, for a network or for a single guest NIC. */
const macvtaps = (spec: Spec): HostNic[] => [
  ...nicsOf(spec, 'macvtap'),
  ...guests(spec).flatMap((vm) =>
    Object.entries(vm.nics).flatMap(([name, { macvtap }]) =>
      macvtap === undefined ? [] : [{ nic: macvtap, path: ['vms', vm.name, 'nics', name, 'macvtap'] }],
    ),
  ),
];

export function rules(spec: Spec, report: Report<typeof codes>): void {
  for (const { nic, path } of [...nicsOf(spec, 'bridge'), ...macvtaps(spec)]) {
    if (isWireless(nic)) report('wireless-takes-no-guest', { path }, { interface: nic });
  }
  for (const [name, network] of Object.entries(spec.networks)) {
    const path = ['networks', name];
    if (network.type !== 'bridge' || network.interfaces) continue;
    const field = network.create ? 'create' : network.dhcp ? 'dhcp' : undefined;
    if (field) report('bridge-not-made', { path: [...path, field] }, { field });
  }
  const creatorOf = new Map<string, string>();
  const bridgeOf = new Map<string, string>();
  for (const { network, bridge, interfaces } of createdBridges(spec)) {
    const path = ['networks', network];
    const other = creatorOf.get(bridge);
    if (other !== undefined) {
      report('bridge-made-twice', { path: [...path, 'bridge'] }, { bridge, network: other });
      continue;
    }
    creatorOf.set(bridge, network);
    for (const [index, nic] of interfaces.entries()) {
      const first = bridgeOf.get(nic);
      if (first === undefined) bridgeOf.set(nic, bridge);
      else {
        report('interface-in-two-bridges', { path: [...path, 'interfaces', index] }, { interface: nic, bridge: first });
      }
    }
  }
  const networkOf = new Map(Object.entries(spec.networks).map(([name, { bridge }]) => [bridge, name]));
  for (const { nic, path } of nicsOf(spec, 'bridge')) {
    const network = networkOf.get(nic);
    if (network !== undefined) report('bridge-in-bridge', { path }, { bridge: nic, network });
  }
  for (const { nic, path } of macvtaps(spec)) {
    const bridge = bridgeOf.get(nic);
    if (bridge !== undefined) report('interface-in-bridge-and-macvtap', { path }, { interface: nic, bridge });
  }
}

const option = (path: readonly string[], value: nix.Nix, comment?: string): HostPart => ({
  kind: 'option',
  path,
  value,
  ...(comment ? { comment } : {}),
});

export function* host(spec: Spec): Iterable<HostPart> {
  for (const { bridge, interfaces, create, dhcp } of createdBridges(spec)) {
    if (create === 'networkd') yield* byNetworkd(bridge, interfaces, dhcp);
    else {
      yield option(['networking', 'bridges', bridge, 'interfaces'], nix.strings(interfaces));
      if (dhcp) yield option(['networking', 'interfaces', bridge, 'useDHCP'], nix.bool(true));
    }
    const names = [bridge, ...interfaces].map((name) => `interface-name:${name}`);
    yield option(
      ['networking', 'networkmanager', 'unmanaged'],
      nix.strings(names),
      'NetworkManager, if the host runs it, would take the NICs out of the bridge.',
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
    'dhcpcd, which NixOS runs unless networkd manages all interfaces, would request addresses on these too.',
  );
  const netdev = { Kind: nix.string('bridge'), Name: nix.string(bridge) };
  yield option(at('netdevs', named(bridge), 'netdevConfig'), nix.attrs(netdev));
  for (const nic of interfaces) {
    yield option(
      at('networks', named(nic)),
      nix.attrs({
        matchConfig: nix.attrs({ Name: nix.string(nic) }),
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
  // networkd uses only the first matching file. This one sorts last, so that any other file for the bridge wins.
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
    'Brings the bridge up if no earlier file configures it.',
  );
}
