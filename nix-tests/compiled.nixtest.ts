/** virtualisation.vfio.compiled takes only an output that is whole, whether the spec is beside it or not. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../src/values/sha256.ts';
import { describeNix, evaluate, root } from './support/nixpkgs.ts';

const folder = mkdtempSync(join(tmpdir(), 'vfioc-compiled-'));
afterAll(() => rmSync(folder, { recursive: true }));

const base = 'version: 1\nhost: { name: box, users: [alex], cpu: amd }\nnetworks: { lan: { type: nat } }\n';
const specs = {
  one: `${base}vms: { win: { memory: 4GiB } }\n`,
  two: `${base}kernel: { pcieAspm: off }\nvms: { win: { memory: 8GiB } }\n`,
};

const vfioc = join(root, 'dist/vfioc.mjs');
const compile = (name: keyof typeof specs): void => {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'host.yaml'), specs[name]);
  execFileSync(process.execPath, [vfioc, 'compile', 'host.yaml'], { cwd: join(folder, name), stdio: 'pipe' });
};

/** The value of an expression, or the message of vfioc's module if it fails. */
function outcome(expression: string): unknown {
  try {
    return evaluate(expression);
  } catch (error) {
    return /virtualisation\.vfio: .*/.exec(String(error))?.[0] ?? String(error);
  }
}

/** The kernel parameters of a system with these definitions. */
const params = (vfio: string): unknown =>
  outcome(
    `(import (root + "/nix-tests/module.nix") { inherit nixpkgs; modules = [ { virtualisation.vfio = { ${vfio} }; } ]; }).config.boot.kernelParams`,
  );

/** What the module does with an output before it uses it, which is much faster than a system: `whole`, or a message. */
const checked = (compiled: string, specs = ''): unknown =>
  outcome(
    `builtins.seq ((import (root + "/modules/compile.nix") { lib = import (nixpkgs + "/lib"); pkgs = { }; }).checked { compiled = /. + "${compiled}"; specs = [ ${specs} ]; }) "whole"`,
  );

/** A copy of the first output that `damage` changed, and the messages with and without its spec. */
function damaged(damage: (vfio: string) => void): { message: string; cwd: string } {
  const cwd = mkdtempSync(join(folder, 'case-'));
  cpSync(join(folder, 'one'), cwd, { recursive: true });
  damage(join(cwd, 'vfio'));
  const message = checked(join(cwd, 'vfio'));
  expect(checked(join(cwd, 'vfio'), `(/. + "${join(cwd, 'host.yaml')}")`)).toEqual(message);
  return { message: String(message), cwd };
}

const append = (path: string): void => writeFileSync(path, `${readFileSync(path, 'utf8')}\n`);
const editManifest = (vfio: string, edit: (manifest: { files: Record<string, string> }) => void): void => {
  const manifest = JSON.parse(readFileSync(join(vfio, 'manifest.json'), 'utf8'));
  edit(manifest);
  writeFileSync(join(vfio, 'manifest.json'), JSON.stringify(manifest));
};

describeNix('virtualisation.vfio.compiled', () => {
  beforeAll(() => {
    compile('one');
    compile('two');
  });

  test('a whole output evaluates, and so does one with other files that nothing uses', () => {
    expect(params(`compiled = /. + "${join(folder, 'one/vfio')}";`)).toContain('amd_iommu=on');
    expect(damaged((vfio) => writeFileSync(join(vfio, 'README.md'), 'mine')).message).toBe('whole');
  });

  test('the module takes no other', () => {
    const { message, cwd } = damaged((vfio) => append(join(vfio, 'module.nix')));
    const compiled = `compiled = /. + "${join(cwd, 'vfio')}";`;
    expect(params(compiled)).toBe(message);
    expect(params(`${compiled} spec = /. + "${join(cwd, 'host.yaml')}";`)).toBe(message);
  });

  describe.each([
    ['module.nix'],
    ['domains/win.xml'],
    ['networks/lan.xml'],
    ['programs/hook.sh'],
    ['programs/reconcile.sh'],
  ])('%s', (file) => {
    test('is refused if it was edited; the command in the message mends it', () => {
      const { message, cwd } = damaged((vfio) => append(join(vfio, file)));
      expect(message).toBe(
        `virtualisation.vfio: vfio/${file} has changed since vfioc wrote vfio: run vfioc compile host.yaml -o vfio --force ` +
          'to undo that, or import vfio/module.nix instead of using virtualisation.vfio to keep it',
      );
      mend(message, cwd);
    });

    test('is refused if it is missing', () => {
      const { message, cwd } = damaged((vfio) => rmSync(join(vfio, file)));
      expect(message).toBe(
        `virtualisation.vfio: vfio/${file} is missing: run vfioc compile host.yaml -o vfio, ` +
          'and git add the directory if it is in a git repository',
      );
      mend(message, cwd);
    });

    test('is refused if it is that of another spec, as after an interrupted run', () => {
      const { message } = damaged((vfio) => cpSync(join(folder, 'two/vfio', file), join(vfio, file)));
      const same = readFileSync(join(folder, 'two/vfio', file)).equals(readFileSync(join(folder, 'one/vfio', file)));
      if (same) expect(message).toBe('whole');
      else expect(message).toContain(`vfio/${file} has changed`);
    });
  });

  /** Runs the command in a message, after which the output evaluates. */
  function mend(message: string, cwd: string): void {
    const words = /vfioc (compile host\.yaml -o vfio(?: --force)?)/.exec(message)?.[1]?.split(' ') ?? [];
    expect(spawnSync(process.execPath, [vfioc, ...words], { cwd, encoding: 'utf8' })).toMatchObject({ status: 0 });
    expect(checked(join(cwd, 'vfio'))).toBe('whole');
  }

  test('is refused with the new files of another spec and the old manifest', () => {
    const { message } = damaged((vfio) => {
      const manifest = readFileSync(join(vfio, 'manifest.json'));
      cpSync(join(folder, 'two/vfio'), vfio, { recursive: true });
      writeFileSync(join(vfio, 'manifest.json'), manifest);
    });
    expect(message).toContain('vfio/domains/win.xml, vfio/module.nix have changed since vfioc wrote vfio');
  });

  test('names three of many files', () => {
    const { message } = damaged((vfio) => {
      for (const file of ['module.nix', 'domains/win.xml', 'networks/lan.xml', 'programs/hook.sh'])
        append(join(vfio, file));
    });
    expect(message).toMatch(/networks\/lan\.xml and 1 more have changed/);
  });

  test('is refused while a run writes, or after an interrupted one', () => {
    const { message, cwd } = damaged((vfio) => {
      mkdirSync(join(vfio, '.vfioc-tmp'));
      writeFileSync(join(vfio, '.vfioc-tmp/journal.json'), '{}');
    });
    expect(message).toBe(
      'virtualisation.vfio: vfioc was interrupted while it wrote vfio, or is still writing: run vfioc compile host.yaml -o vfio',
    );
    mend(message, cwd);
  });

  test.each(['domains/other.xml', 'networks/other.xml', 'programs/other'])(
    '%s is refused if it is not listed',
    (file) => {
      const { message } = damaged((vfio) => writeFileSync(join(vfio, file), 'mine'));
      expect(message).toBe(`virtualisation.vfio: vfio/${file} is not in vfio/manifest.json: move it out of vfio`);
    },
  );

  test('is refused without a manifest, and with one that vfioc does not write', () => {
    const without = damaged((vfio) => rmSync(join(vfio, 'manifest.json'))).message;
    expect(without).toMatch(/: there is no manifest\.json in vfio: run vfioc compile host\.yaml -o vfio, and git add/);
    for (const path of ['../../etc/passwd', '/etc/passwd', 'domains/../../x', 'README.md', 'domains/x.txt']) {
      const { message, cwd } = damaged((vfio) => {
        editManifest(vfio, ({ files }) => {
          files[path] = sha256('');
        });
      });
      expect(message).toBe(
        'virtualisation.vfio: vfio/manifest.json is not what vfioc writes: run vfioc compile host.yaml -o vfio --force',
      );
      mend(message, cwd);
    }
    const { message } = damaged((vfio) =>
      editManifest(vfio, ({ files }) => {
        delete files['module.nix'];
      }),
    );
    expect(message).toContain('vfio/manifest.json is not what vfioc writes');
    for (const text of [
      '',
      '{',
      '[]',
      '{ }',
      '{\n<<<<<<< HEAD\n}\n',
      '{ "version": 2, "files": { "module.nix": "" } }',
    ]) {
      expect(damaged((vfio) => writeFileSync(join(vfio, 'manifest.json'), text)).message).toContain(
        'vfio/manifest.json is not what vfioc writes',
      );
    }
  });

  test('an output in the store, which another derivation made, needs no more', () => {
    const copy = `builtins.path { path = /. + "${join(folder, 'one/vfio')}"; name = "vfio"; }`;
    const built = `(import (root + "/nix-tests/nixos/stub-pkgs.nix") { lib = import (nixpkgs + "/lib"); names = { }; }).runCommand "vfio" { } "cp -r \${${copy}} $out"`;
    for (const compiled of [copy, `"\${${copy}}"`, built, `"\${${built}}"`])
      expect(params(`compiled = ${compiled};`)).toContain('amd_iommu=on');
  });
});
