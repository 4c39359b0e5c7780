import { describe, expect, test } from 'vitest';
import { moduleOf } from '../../support/compile.ts';

const guest = (more = ''): string => `{ memory: 4GiB, display: { spice: true }, ${more} }`;

/** The arguments of the call after the stylesheet, as Nix. */
function wordsOf(spec: string): string[] {
  const lines = moduleOf(spec).split('\n');
  const first = lines.findIndex((line) => line.includes('"--libvirtd='));
  const last = lines.findIndex((line, at) => at > first && line.trim() === '];');
  return lines.slice(first, last).map((line) => line.trim());
}

const libvirtd = `"--libvirtd=\${config.systemd.services.libvirtd.environment.VFIOC_CONFIGURATION}"`;
const copied = (folder: string, name: string): string =>
  `"--xml=\${pkgs.writeText "vfioc-${folder}-${name}.xml" (builtins.readFile ./${folder}/${name}.xml)}"`;

describe('the unit that defines guests and networks', () => {
  test('exists without any, because earlier ones may have to be removed', () => {
    expect(wordsOf('')).toEqual([libvirtd]);
  });

  test('does not exist without libvirtd', () => {
    expect(moduleOf('libvirt: { enable: false }\n')).not.toContain('vfioc-reconcile');
  });

  test('gets the networks and guests, with the options of each', () => {
    const nics = 'nics: { lan: { network: lan, mac: "52:54:00:aa:bb:cc" }, up: { network: default } }';
    const words = wordsOf(
      `networks: { lan: { type: nat } }\nvms: { a: ${guest('autostart: true, adopt: true')}, b: ${guest(nics)} }\n`,
    );
    expect(words).toEqual([
      libvirtd,
      // Used but not declared: the stock network is only started.
      '"--network=default"',
      '"--network=lan"',
      copied('networks', 'lan'),
      '"--domain=a"',
      copied('domains', 'a'),
      '"--autostart"',
      '"--adopt"',
      '"--domain=b"',
      copied('domains', 'b'),
      // An address from the spec takes precedence over the one that the guest has.
      expect.stringMatching(/^"--mac=52:54:00:(?!aa:bb:cc)[0-9a-f:]{8}"$/),
    ]);
  });

  test("compares a guest that is its owner's, with the address that ports are forwarded to", () => {
    const forwards = 'forwards: [{ listen: 3389, interface: eth0 }]';
    const owned = (network: string): string =>
      `networks: { lan: { type: nat } }\nvms: { a: { memory: 4GiB, define: off, autostart: true, nics: { n: { network: ${network}, mac: "52:54:00:aa:bb:cc" } }, ${forwards} } }\n`;
    const words = ['"--domain=a"', copied('domains', 'a'), '"--compare"', '"--autostart"'];
    expect(wordsOf(owned('lan')).slice(-5)).toEqual([...words, '"--forward=52:54:00:aa:bb:cc"']);
    // The name service of libvirt finds the guest in the stock network, whatever its address is.
    expect(wordsOf(owned('default')).slice(-4)).toEqual(words);
  });

  test('names the files of passwords, and waits for the units that write them', () => {
    const display = 'display: { spice: { passwordFile: /run/secrets/a }, vnc: { passwordFile: /run/agenix/b } }';
    const text = moduleOf(`vms: { a: { memory: 4GiB, ${display} } }\n`);
    expect(wordsOf(`vms: { a: { memory: 4GiB, ${display} } }\n`)).toEqual([
      libvirtd,
      '"--domain=a"',
      copied('domains', 'a'),
      '"--spice-password=/run/secrets/a"',
      '"--vnc-password=/run/agenix/b"',
    ]);
    expect(text.match(/"sops-install-secrets\.service"/g)).toHaveLength(2);
    expect(moduleOf(`vms: { a: ${guest()} }\n`)).not.toContain('sops-install-secrets');
    expect(wordsOf('vms: { a: { memory: 4GiB, display: { vnc: on } } }\n')).not.toContainEqual(
      expect.stringContaining('password'),
    );
  });

  test('uses an existing stock network as it is, but not one of that name with other settings', () => {
    const stock = wordsOf('networks: { default: { type: nat } }\n');
    expect(stock).toEqual([libvirtd, '"--network=default"', copied('networks', 'default'), '"--stock"']);
    expect(wordsOf('networks: { default: { type: nat, bridge: virbr7 } }\n')).not.toContain('"--stock"');
    expect(wordsOf('networks: { default: { type: nat, bridge: virbr7 } }\n')).toContain(copied('networks', 'default'));
  });

  test('does not depend on the path of the compiled directory', () => {
    const text = moduleOf(`vms: { a: ${guest()} }\n`);
    expect(text.split('\n').filter((line) => /(^|[ (])\.\//.test(line) && line.includes('.xml'))).toEqual([
      expect.stringContaining('(builtins.readFile ./domains/a.xml)'),
    ]);
  });
});
