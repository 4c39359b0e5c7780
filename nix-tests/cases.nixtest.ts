/**
 * Every example and golden case as a complete NixOS system, in the real module system: with the behaviour of the nixpkgs
 * tree in use and with that of NixOS 26.05. Checks types, assertions and the toplevel.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cases } from '../tests/support/cases.ts';
import { describeNix, evaluate } from './support/nixpkgs.ts';

interface System {
  readonly failed: readonly string[];
  readonly warnings: readonly string[];
  readonly toplevel: string | false;
}

const compiled = cases();
const folder = mkdtempSync(join(tmpdir(), 'vfioc-cases-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The rest of the user's configuration, apart from passthrough: the sound server that the spec expects. */
function otherConfig(module: string): string {
  if (!module.includes('scream')) return '{ }';
  return module.includes('PulseAudio') || module.includes('pulseaudio')
    ? '{ hardware.pulseaudio.enable = true; services.pipewire.enable = false; }'
    : '{ services.pipewire = { enable = true; pulse.enable = true; }; }';
}

const releases = ['tree', '26.05'];

describeNix('NixOS', () => {
  let systems: Record<string, Record<string, System>> = {};

  beforeAll(() => {
    const entries = compiled.map(({ folder: name, files }) => {
      const out = join(folder, name);
      for (const [path, content] of files) {
        mkdirSync(dirname(join(out, path)), { recursive: true });
        writeFileSync(join(out, path), content);
      }
      const module = String(files.get('module.nix'));
      const host = /networking\.hostName == "([^"]+)"/.exec(module)?.[1];
      const users = [...module.matchAll(/users\.users\.([a-z0-9_-]+)\.isNormalUser/g)].map((match) => `"${match[1]}"`);
      return `"${name}" = { module = import (/. + "${out}/module.nix"); host = "${host}"; users = [ ${users.join(' ')} ]; "with" = ${otherConfig(module)}; };`;
    });
    systems = evaluate(
      `import (root + "/nix-tests/systems.nix") { inherit nixpkgs; releases = [ null "26.05" ]; cases = { ${entries.join('\n')} }; }`,
    );
  }, 900_000);

  describe.each(compiled.map(({ folder: name }) => name))('%s', (name) => {
    test.each(releases)('evaluates to a system, release %s', (release) => {
      const system = systems[name]?.[release];
      expect(system?.failed).toEqual([]);
      expect(system?.toplevel).toMatch(/^\/nix\/store\/.*-nixos-system-.*\.drv$/);
    });
  });
});
