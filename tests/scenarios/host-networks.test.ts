import { describe, expect, test } from 'vitest';
import { codesOf, compileSpec, moduleOf } from '../support/compile.ts';

const guest = 'vms: { linux: { memory: 4GiB, nics: { a: { network: lan } } } }\n';
const network = (fields: string): string => `networks: { lan: { ${fields} } }\n${guest}`;

describe('a NAT network', () => {
  test('opens the ports of DHCP and DNS on its bridge only', () => {
    const text = moduleOf(network('bridge: virbr7'));
    expect(text).toMatch(
      /firewall\.interfaces\.virbr7 = \{\s*allowedTCPPorts = \[ 53 \];\s*allowedUDPPorts = \[\s*53\s*67\s*\];/,
    );
    expect(text).not.toMatch(/firewall\.allowed/);
  });

  test('opens them for the stock network too, if a guest uses it', () => {
    expect(moduleOf(guest.replace('network: lan', 'network: default'))).toContain('firewall.interfaces.virbr0');
    expect(moduleOf('vms: { linux: { memory: 4GiB } }\n')).not.toContain('firewall');
  });
});

describe('a bridge', () => {
  test('with interfaces is created, and NetworkManager does not manage its NICs', () => {
    const text = moduleOf(network('type: bridge, bridge: br0, interfaces: [enp5s0], dhcp: on'));
    expect(text).toMatch(/bridges\.br0\.interfaces = \[ "enp5s0" \]/);
    expect(text).toContain('interfaces.br0.useDHCP = true;');
    expect(text).toMatch(/networkmanager\.unmanaged = \[\s*"interface-name:br0"\s*"interface-name:enp5s0"\s*\]/);
    expect(text).not.toContain('systemd.network');
  });

  test('without interfaces is used as it is', () => {
    expect(moduleOf(network('type: bridge, bridge: br0'))).not.toMatch(/networkmanager|bridges\.br0/);
  });

  test('with networkd has only networkd files, and without DHCP one that any other file overrides', () => {
    const text = moduleOf(network('type: bridge, bridge: br0, interfaces: [enp5s0], create: networkd'));
    expect(text).toMatch(/netdevs\."30-vfioc-br0"\.netdevConfig/);
    expect(text).toMatch(/networks = \{\s*"30-vfioc-enp5s0" = \{/);
    expect(text).not.toMatch(/"30-vfioc-br0" = |networking\.bridges|useDHCP/);
    const file = /(\S+) = \{\s*matchConfig\.Name = "br0";[^}]*ConfigureWithoutCarrier = "yes";/.exec(text)?.[1];
    // NixOS's own file for networking.interfaces, and names that a user might choose.
    expect(['zz-vfioc-br0', '40-br0', '99-lan', 'br0.network'].sort().at(-1)).toBe(file);
    expect(text).toMatch(/dhcpcd\.denyInterfaces = \[\s*"br0"\s*"enp5s0"\s*\]/);
  });
});

describe('a bridge belongs to one owner', () => {
  const bridge = (fields: string): string => `f: { type: bridge, ${fields} }`;
  test.each<[what: string, networks: string, codes: string[]]>([
    ['the host or libvirt', `d: { bridge: br0 }, ${bridge('bridge: br0, interfaces: [enp5s0]')}`, ['bridge-twice']],
    [
      'the host or libvirt, also if it exists already',
      `d: { bridge: br0 }, ${bridge('bridge: br0')}`,
      ['bridge-twice'],
    ],
    [
      'the stock network, which may exist on the host',
      bridge('bridge: virbr0, interfaces: [enp5s0]'),
      ['bridge-twice'],
    ],
    [
      'the stock network, unless that has another bridge',
      `default: { bridge: virbr9 }, ${bridge('bridge: virbr0, interfaces: [enp5s0]')}`,
      [],
    ],
    ['libvirt, whose stock bridge may have a second network', bridge('bridge: virbr0'), []],
  ])('%s', (_what, networks, codes) => {
    expect(codesOf(`networks: { ${networks} }\n`)).toEqual(codes);
  });
});

describe('macvtap', () => {
  test('is a network of libvirt or a NIC of a guest, in the given mode', () => {
    const { files } = compileSpec(network('type: macvtap, interfaces: [enp7s0], mode: vepa'));
    expect(String(files?.get('networks/lan.xml'))).toMatch(/<forward mode='vepa'>\s*<interface dev='enp7s0'\/>/);
    const nic = (fields: string): string =>
      String(compileSpec(`vms: { g: { memory: 4GiB, nics: { a: { ${fields} } } } }\n`).files?.get('domains/g.xml'));
    expect(nic('macvtap: enp8s0')).toContain("<source dev='enp8s0' mode='bridge'/>");
    expect(nic('macvtap: enp8s0, mode: passthrough')).toContain("<source dev='enp8s0' mode='passthrough'/>");
  });

  test('over a wireless NIC gives a warning in both', () => {
    expect(codesOf(network('type: macvtap, interfaces: [wlan0]'))).toEqual(['wireless-takes-no-guest']);
    expect(codesOf('vms: { g: { memory: 4GiB, nics: { a: { macvtap: wlp4s0 } } } }\n')).toEqual([
      'wireless-takes-no-guest',
    ]);
  });
});
