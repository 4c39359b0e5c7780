/** The ports that guests need in the host's firewall, with iptables and nftables: open on their interfaces only. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compile } from '../src/compile/compile.ts';
import { filesOf } from '../tests/support/compile.ts';
import { describeNix, evaluate } from './support/nixpkgs.ts';

const head = 'version: 1\nhost: { name: box, users: [alex], cpu: amd }\nnetworks: { lab: { bridge: virbr7 } }\n';
const guest = 'vms: { win: { memory: 4GiB, nics: { lan: { network: lab } }';
const specs = {
  forwards: `${head}${guest}, scream: { mode: network }, forwards: [{ listen: 13389, interface: enp5s0, to: 3389 }] } }\n`,
  plain: `${head}${guest} } }\n`,
};

interface Firewall {
  readonly failed: readonly string[];
  /** The ports of each interface; `default` means all interfaces. */
  readonly tcp: Readonly<Record<string, readonly number[]>>;
  readonly udp: Readonly<Record<string, readonly number[]>>;
  readonly table: string;
  readonly units: readonly string[];
}

const folder = mkdtempSync(join(tmpdir(), 'vfioc-firewalls-'));
afterAll(() => rmSync(folder, { recursive: true }));

describeNix("NixOS's firewall", () => {
  let found: Record<string, Record<keyof typeof specs, Firewall>> = {};

  beforeAll(() => {
    const modules = Object.entries(specs).map(([name, text]) => {
      const { files } = compile(['host.yaml'], filesOf({ 'host.yaml': text }), { cwd: '/' });
      for (const [path, content] of files ?? []) {
        mkdirSync(dirname(join(folder, name, path)), { recursive: true });
        writeFileSync(join(folder, name, path), content);
      }
      return `${name} = import (/. + "${join(folder, name)}/module.nix");`;
    });
    found = evaluate(`
      let
        eval = import (root + "/nix-tests/nixos/eval.nix") { inherit nixpkgs; release = null; };
        of = nftables: module:
          let
            inherit (eval {
              modules = [ module {
                networking.hostName = "box";
                networking.nftables.enable = nftables;
                users.users.alex.isNormalUser = true;
                services.pipewire = { enable = true; pulse.enable = true; };
              } ];
              extraPackages = [ "scream" ];
            }) config;
            ports = name: builtins.mapAttrs (_: one: one.\${name}) config.networking.firewall.allInterfaces;
          in
          {
            failed = map (one: one.message) (builtins.filter (one: !one.assertion) config.assertions);
            tcp = ports "allowedTCPPorts";
            udp = ports "allowedUDPPorts";
            table = if nftables then config.networking.nftables.tables.nixos-fw.content else "";
            units = builtins.attrNames config.systemd.sockets;
          };
        modules = { ${modules.join('\n')} };
      in
      {
        iptables = builtins.mapAttrs (_: of false) modules;
        nftables = builtins.mapAttrs (_: of true) modules;
      }`);
  }, 600_000);

  test.each(['iptables', 'nftables'])('%s: DHCP, DNS, forwards and sound, each on its interface', (kind) => {
    const { forwards, plain } = found[kind] ?? {};
    expect(forwards?.failed).toEqual([]);
    expect(forwards?.tcp).toEqual({ default: [], enp5s0: [13389], virbr7: [53] });
    expect(forwards?.udp).toEqual({ default: [], enp5s0: [], virbr7: [53, 67, 4010] });
    expect(forwards?.units.filter((name) => name.startsWith('forward-'))).toHaveLength(1);
    expect(plain?.failed).toEqual([]);
    expect(plain?.tcp).toEqual({ default: [], virbr7: [53] });
    expect(plain?.units.filter((name) => name.startsWith('forward-'))).toEqual([]);
  });

  test('nftables: the table that is loaded has the ports', () => {
    const table = found.nftables?.forwards.table ?? '';
    expect(table).toMatch(/iifname "?enp5s0"? tcp dport \{ 13389 \} accept/);
    expect(table).toMatch(/iifname "?virbr7"? udp dport \{ 53, 67, 4010 \} accept/);
    expect(found.nftables?.plain.table).not.toContain('13389');
  });
});
