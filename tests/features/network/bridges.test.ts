/** Bridges of the host. */
import { describe, expect, test } from 'vitest';
import { codesOf, moduleOf } from '../../support/compile.ts';

const guest = 'vms: { linux: { memory: 4GiB, nics: { a: { network: lan } } } }\n';
const network = (fields: string): string => `networks: { lan: { ${fields} } }\n${guest}`;

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

test.each([
  ['create: networkd', ['bridge-not-made']],
  ['dhcp: on', ['bridge-not-made']],
  ['dhcp: on, interfaces: [enp5s0]', []],
])('a bridge with %s', (fields, codes) => {
  expect(codesOf(network(`type: bridge, bridge: br0, ${fields}`))).toEqual(codes);
});

test('an interface is in one bridge, and a bridge is created once', () => {
  const two = (a: string, b: string): string[] =>
    codesOf(`networks: { a: { type: bridge, ${a} }, b: { type: bridge, ${b} } }\n`);
  expect(two('bridge: br0, interfaces: [enp5s0]', 'bridge: br1, interfaces: [enp6s0]')).toEqual([]);
  expect(two('bridge: br0, interfaces: [enp5s0]', 'bridge: br1, interfaces: [enp5s0]')).toEqual([
    'interface-in-two-bridges',
  ]);
  expect(two('bridge: br0, interfaces: [enp5s0]', 'bridge: br0, interfaces: [enp6s0]')).toEqual(['bridge-made-twice']);
});

test('macvtap over a wireless NIC gives a warning, for a network and for the NIC of a guest', () => {
  expect(codesOf(network('type: macvtap, interfaces: [wlan0]'))).toEqual(['wireless-takes-no-guest']);
  expect(codesOf('vms: { g: { memory: 4GiB, nics: { a: { macvtap: wlp4s0 } } } }\n')).toEqual([
    'wireless-takes-no-guest',
  ]);
});

describe('an interface in a bridge', () => {
  const bridge = 'br: { type: bridge, bridge: br0, interfaces: [enp5s0] }';
  test.each([
    ['and in a network of macvtap', `networks: { ${bridge}, m: { type: macvtap, interfaces: [enp5s0] } }\n`],
    ['and of a guest', `networks: { ${bridge} }\nvms: { a: { memory: 4GiB, nics: { n: { macvtap: enp5s0 } } } }\n`],
  ])('%s is refused', (_where, spec) => {
    expect(codesOf(spec)).toEqual(['interface-in-bridge-and-macvtap']);
    expect(codesOf(spec.replace('[enp5s0] }', '[enp6s0] }'))).toEqual([]);
  });
});
