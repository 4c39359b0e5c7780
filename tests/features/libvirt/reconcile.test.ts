import { describe, expect, test } from 'vitest';
import { moduleOf } from '../../support/compile.ts';

const guest = (more = ''): string => `{ memory: 4GiB, display: { spice: true }, ${more} }`;

/** The words of the call, as Nix, from the stylesheet on. */
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
  test('is there without any, since those of yesterday are to be taken out', () => {
    expect(wordsOf('')).toEqual([libvirtd]);
  });

  test('is not there without libvirtd', () => {
    expect(moduleOf('libvirt: { enable: false }\n')).not.toContain('vfioc-reconcile');
  });

  test('is told of networks and guests, and how each one is to be treated', () => {
    const card = 'nics: { lan: { network: lan, mac: "52:54:00:aa:bb:cc" }, up: { network: default } }';
    const words = wordsOf(
      `networks: { lan: { type: nat } }\nvms: { a: ${guest('autostart: true, adopt: true')}, b: ${guest(card)} }\n`,
    );
    expect(words).toEqual([
      libvirtd,
      // Used and not declared: the stock network is only started.
      '"--network=default"',
      '"--network=lan"',
      copied('networks', 'lan'),
      '"--domain=a"',
      copied('domains', 'a'),
      '"--autostart"',
      '"--adopt"',
      '"--domain=b"',
      copied('domains', 'b'),
      // The address that a person wrote does not give way to the one that the guest has.
      expect.stringMatching(/^"--mac=52:54:00:(?!aa:bb:cc)[0-9a-f:]{8}"$/),
    ]);
  });

  test('takes the stock network as it is where there is one, but not one of its name that is declared otherwise', () => {
    const stock = wordsOf('networks: { default: { type: nat } }\n');
    expect(stock).toEqual([libvirtd, '"--network=default"', copied('networks', 'default'), '"--stock"']);
    expect(wordsOf('networks: { default: { type: nat, bridge: virbr7 } }\n')).not.toContain('"--stock"');
    expect(wordsOf('networks: { default: { type: nat, bridge: virbr7 } }\n')).toContain(copied('networks', 'default'));
  });

  test('does not depend on the folder that compiles', () => {
    const text = moduleOf(`vms: { a: ${guest()} }\n`);
    expect(text.split('\n').filter((line) => /(^|[ (])\.\//.test(line) && line.includes('.xml'))).toEqual([
      expect.stringContaining('(builtins.readFile ./domains/a.xml)'),
    ]);
  });
});
