/** The networks that libvirt creates. */
import { describe, expect, test } from 'vitest';
import { codesOf, compileSpec, moduleOf } from '../../support/compile.ts';

const guest = 'vms: { linux: { memory: 4GiB, nics: { a: { network: lan } } } }\n';
const network = (fields: string): string => `networks: { lan: { ${fields} } }\n${guest}`;

const xmlOf = (spec: string): string => String(compileSpec(spec).files?.get('networks/lan.xml'));

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

test('a subnet contains the host, the dynamic addresses and the reserved ones', () => {
  const { files } = compileSpec(
    'networks: { lab: { subnet: 192.168.150.0/24 } }\nvms: { g: { memory: 4GiB, nics: { n: { network: lab } }, forwards: [{ listen: 5900, interface: eth0 }] } }\n',
  );
  const text = String(files?.get('networks/lab.xml'));
  expect(text).toContain("<ip address='192.168.150.1' netmask='255.255.255.0'>");
  expect(text).toContain("<range start='192.168.150.2' end='192.168.150.127'/>");
  const reserved = Number(/ip='192\.168\.150\.(\d+)'/.exec(text)?.[1]);
  expect(reserved).toBeGreaterThanOrEqual(128);
  expect(reserved).toBeLessThan(255);
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

describe('the XML of a network', () => {
  test('over a bridge of the host names the bridge', () => {
    const text = xmlOf(network('type: bridge, bridge: br0'));
    expect(text).toMatch(/<forward mode='bridge'\/>\s*<bridge name='br0'\/>/);
    expect(text).not.toContain('<ip');
  });

  test('over macvtap lists the interfaces, in the given mode', () => {
    expect(xmlOf(network('type: macvtap, interfaces: [enp7s0], mode: vepa'))).toMatch(
      /<forward mode='vepa'>\s*<interface dev='enp7s0'\/>/,
    );
  });

  test('exists only for networks of the spec, and for the stock one', () => {
    const names = (spec: string) =>
      [...(compileSpec(spec).files?.keys() ?? [])].filter((path) => path.startsWith('net'));
    expect(names(network('bridge: virbr7'))).toEqual(['networks/lan.xml']);
    expect(names('vms: { g: { memory: 4GiB } }\n')).toEqual([]);
  });
});

test.each([
  ['type: bridge', ['bridge-unnamed']],
  ['type: macvtap', ['macvtap-without-interfaces']],
  ['type: macvtap, interfaces: [enp7s0], subnet: 192.168.150.0/24', ['subnet-without-nat']],
  ['type: nat, mode: vepa', ['network-field-of-other-type']],
  ['type: nat, dhcp: off', []],
])('%s', (fields, codes) => {
  expect(codesOf(network(fields))).toEqual(codes);
});

test('subnets do not overlap', () => {
  const two = (other: string): string[] =>
    codesOf(`networks: { a: { subnet: 192.168.150.0/24 }, b: { subnet: ${other} } }\n`);
  expect(two('192.168.151.0/24')).toEqual([]);
  expect(two('192.168.150.128/25')).toEqual(['subnets-overlap']);
});
