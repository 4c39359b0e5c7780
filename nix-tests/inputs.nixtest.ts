/** The flake's module: all forms of a spec and of settings, and the references that must be kept. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../src/values/sha256.ts';
import { describeNix, evaluate } from './support/nixpkgs.ts';

const folder = mkdtempSync(join(tmpdir(), 'vfioc-inputs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const base = 'version: 1\nhost: { name: box, users: [alex], cpu: amd }\n';
const anyModule = '{ ... }: { }\n';
const beyond =
  '{ ... }: { boot.kernelParams = [ "quiet" ]; programs.ccache.enable = true; hardware.acpilight = { }; }\n';
/** The manifest of an output that is this module. */
const manifestOf = (module: string, inputs: readonly unknown[] = []): string =>
  JSON.stringify({ version: 1, inputs, files: { 'module.nix': sha256(module) } });

const one = `${base}kernel: { pcieAspm: off }\n`;
const files = {
  'common/host.yaml': 'version: 1\nhost: { users: [alex], cpu: amd }\n',
  'box/host.yaml': 'host: { name: box, facts: ./facts.json }\nkernel: { pcieAspm: off }\n',
  'box/facts.json': '{ "version": 1, "pci": [] }\n',
  'wrong/host.yaml': 'vms: { win: { memory: 4G } }\n',
  'one.yaml': one,
  'naming.yaml': `${base.replace('cpu', 'facts: ./facts.json, cpu')}`,
  'empty/other.yaml': base,
  'elsewhere/module.nix': anyModule,
  'elsewhere/manifest.json': manifestOf(anyModule, [
    { path: 'host.yaml', sha256: '0' },
    { path: '/nowhere/facts.json', from: 'host.yaml', sha256: '0' },
  ]),
  'orphan/module.nix': anyModule,
  'orphan/manifest.json': manifestOf(anyModule, [
    { path: 'one.yaml', sha256: sha256(one) },
    { path: './extra.xml', from: 'other.yaml', sha256: '0' },
  ]),
  'beyond/module.nix': beyond,
  'beyond/manifest.json': manifestOf(beyond),
};

const here = (path: string): string => `(/. + "${join(folder, path)}")`;

/** An expression over the configuration `c` with these definitions in virtualisation.vfio, which can use `config`. */
const over = (vfio: string, expression: string): string =>
  `let
    lib = import (nixpkgs + "/lib");
    base = { host = { name = "box"; users = [ "alex" ]; cpu = "amd"; }; };
    pkgs = import (root + "/nix-tests/nixos/stub-pkgs.nix") { inherit lib; names = { }; };
    c = (import (root + "/nix-tests/module.nix") {
      inherit nixpkgs;
      modules = [ ({ config, ... }: { virtualisation.vfio = { ${vfio} }; }) ];
    }).config;
  in ${expression}`;
const params = (vfio: string): string[] => evaluate(over(vfio, 'c.boot.kernelParams'));

function failure(vfio: string): string {
  try {
    params(vfio);
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
  return 'the evaluation did not fail';
}

describeNix('inputs of virtualisation.vfio', () => {
  beforeAll(() => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  });

  test('a list of directories, each with a host.yaml and the files that it names', () => {
    expect(params(`spec = [ ${here('common')} ${here('box')} ];`)).toContain('pcie_aspm=off');
  });

  test('files with the same name are distinguished by their directories', () => {
    const message = failure(
      `spec = [ ${here('common/host.yaml')} ${here('wrong/host.yaml')} ]; settings.host.name = "box";`,
    );
    expect(message).toContain('wrong/host.yaml:1:23: error[invalid-value]');
  });

  test("a string with a path into the store, such as a flake's own path, and a derivation", () => {
    expect(params(`spec = "\${${here('.')}}/one.yaml";`)).toContain('pcie_aspm=off');
    expect(params(`spec = [ "\${${here('common')}}/host.yaml" "\${${here('box')}}" ];`)).toContain('pcie_aspm=off');
    const built = `pkgs.runCommand "spec" { } "mkdir $out; cp \${${here('one.yaml')}} $out/host.yaml"`;
    expect(params(`spec = ${built};`)).toContain('pcie_aspm=off');
  });

  test('a directory without host.yaml and a file that names another are refused with a remedy', () => {
    expect(failure(`spec = ${here('empty')};`)).toContain(`there is no host.yaml in ${join(folder, 'empty')}`);
    expect(failure(`spec = ${here('naming.yaml')};`)).toMatch(
      /error\[named-file\][\s\S]*set virtualisation\.vfio\.spec to the directory/,
    );
  });

  test('settings alone need no version, and may use Nix paths and values of the rest of the configuration', () => {
    const settings = `settings = base // { host = base.host // { name = config.networking.hostName; facts = ${here('box/facts.json')}; }; kernel.pcieAspm = "off"; };`;
    expect(params(settings)).toContain('pcie_aspm=off');
  });

  test('store paths in settings are kept as long as the system', () => {
    const settings = `settings = base // { kernel.params = [ "x=\${${here('common')}}" ]; };`;
    const { kept, named } = evaluate<{ kept: string[]; named: string[] }>(
      over(settings, '{ kept = c.system.extraDependencies; named = c.boot.kernelParams; }'),
    );
    expect(kept).toHaveLength(1);
    expect(named).toContain(`x=${kept[0]}`);
    expect(evaluate(over(`spec = ${here('one.yaml')};`, 'c.system.extraDependencies'))).toEqual([]);
  });

  test('a compiled module that sets more than vfioc does is refused, not truncated', () => {
    expect(failure(`compiled = ${here('beyond')};`)).toContain(
      'sets hardware.acpilight, programs.ccache, which vfioc never sets',
    );
  });

  test('a compiled spec may name a file elsewhere on the machine, which evaluation cannot read', () => {
    expect(failure(`compiled = ${here('orphan')}; spec = ${here('one.yaml')};`)).toMatch(
      /: \.\/extra\.xml has changed/,
    );
    expect(failure(`compiled = ${here('elsewhere')}; spec = ${here('one.yaml')};`)).toMatch(/: one\.yaml has changed/);
  });

  test('a compiler that crashes fails the evaluation', () => {
    const broken =
      'package = pkgs.runCommand "broken" { } "mkdir -p $out/bin; printf \'#!/bin/sh\\necho gone >&2; exit 70\\n\' > $out/bin/vfioc; chmod +x $out/bin/vfioc";';
    expect(failure(`spec = ${here('one.yaml')}; ${broken}`)).toMatch(/gone[\s\S]*failed with exit code 70/);
  });
});
