/**
 * The host configuration in the modules of all cases, read by the real programs: Nix, systemd-tmpfiles, udev,
 * systemd, kmod and libvirtd, of two Debian releases.
 */
import { lstatSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { batch } from '../support/batch.ts';
import { caseFolders, cases } from '../support/cases.ts';
import { type Consumer, describeWith, type RunResult } from '../support/consumers.ts';
import { modprobeConf, qemuConf, textOptions, tmpfileLine, tmpfiles, udevRules } from '../support/host-files.ts';
import { libvirtd } from '../support/libvirtd.ts';
import { programsOf, units } from '../support/units.ts';
import { type Evaluation, evaluate, type Json, option } from '../support/values.ts';

const compiled = cases();

test('every case compiles', () => {
  expect(compiled.map(({ folder }) => folder)).toEqual(caseFolders());
});

const put = (file: string, text: string): string => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};

/** The users and groups of a host: those of NixOS with its IDs, and the users in the module. */
const numbers = {
  users: { root: 0, 'qemu-libvirtd': 301 },
  groups: { root: 0, libvirtd: 67, users: 100, 'qemu-libvirtd': 301, kvm: 302 },
};
/** The default user and group of QEMU in Debian's libvirtd: libvirt-qemu. */
const libvirtQemu = 64055;
function accounts(values: Json): {
  users: Record<string, number>;
  groups: Record<string, number>;
  passwd: string;
  group: string;
} {
  const people = Object.keys(option(values, 'users', 'users') ?? {});
  const users = { ...numbers.users, ...Object.fromEntries(people.map((name, index) => [name, 1000 + index])) };
  const { groups } = numbers;
  const passwd = Object.entries(users).map(([name, id]) => `${name}:x:${id}:${id === 301 ? id : 100}::/:/bin/sh\n`);
  const group = Object.entries(groups).map(([name, id]) => `${name}:x:${id}:\n`);
  return { users, groups, passwd: passwd.join(''), group: group.join('') };
}

/**
 * The highest exposure of each unit, as `systemd-analyze security` counts it: 0 is a unit that can do nothing, 10 one
 * without any sandbox. A unit that is not listed may have none.
 */
const exposures: readonly (readonly [unit: string, exposure: number])[] = [
  ['forward-', 2],
  ['vfioc-disks', 3],
  ['vfioc-reconcile', 3],
  ['vfioc-secrets-key', 2],
  ['vfioc-set-attributes', 2],
  ['vfioc-shared-memory', 2.5],
  ['vfioc-sriov-', 2],
  ['vfioc-undo', 8.5],
];

/** The results of systemd-tmpfiles, and the output of stat for each file that it created, by path. */
interface Made {
  readonly create: RunResult[];
  readonly made: Map<string, RunResult>;
}

const suite = (tree: string, nix: Consumer): void => {
  const folder = mkdtempSync(join(tmpdir(), 'vfioc-host-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const evaluation: Evaluation = evaluate(nix, compiled, join(folder, 'evaluation'));
  /** The results for the values of each case, if there are any. */
  const each = <T>(of: (values: Json) => T[]): { name: string; values: Json; all: T[] }[] =>
    [...evaluation.values].flatMap(([name, values]) => {
      const all = of(values);
      return all.length > 0 ? [{ name, values, all }] : [];
    });

  describe('Nix', () => {
    test('reads every module', () => {
      expect([...evaluation.values.keys()].sort()).toEqual(compiled.map((one) => one.folder).sort());
    });

    test('no other option contains text than those that a program reads here', () => {
      const read = [
        'boot.extraModprobeConfig',
        'boot.initrd.services.udev.rules',
        'services.udev.extraRules',
        'virtualisation.libvirtd.qemu.verbatimConfig',
      ];
      const found = each((values) =>
        // The settings of Looking Glass's client are read in tests/features/display/looking-glass.consumer.ts.
        textOptions(values).filter(
          (path) =>
            !/^systemd\.(user\.)?services\.[^.]+\.script$|^environment\.etc\.looking-glass[^ ]*\.ini\.text$/.test(path),
        ),
      );
      expect([...new Set(found.flatMap(({ all }) => all))].filter((path) => !read.includes(path))).toEqual([]);
    });

    test.each(each((values) => [option(values, 'boot', 'kernelParams') ?? []].flat()))(
      '$name: one element of kernelParams is one parameter',
      ({ all }) => {
        for (const parameter of all) expect(parameter).toMatch(/^([^"\s]|"[^"]*")+$/);
      },
    );
  });

  describeWith(
    'systemd-tmpfiles',
    'systemd-tmpfiles',
    () => {
      const hosts = each((values) =>
        [...tmpfiles(values)].flatMap(([file, lines]) => lines.map((line) => ({ file, ...line }))),
      );
      const kept = put(join(folder, 'kept'), 'what a running guest has in it\n');
      const results = new Map<string, Made>();
      const rootOf = (name: string): string => join(folder, 'roots', name);

      beforeAll(() => {
        const commands: { host: string; path?: string; words: string[] }[] = [];
        for (const { name, values, all } of hosts) {
          const root = rootOf(name);
          const { passwd, group } = accounts(values);
          put(join(root, 'etc/passwd'), passwd);
          put(join(root, 'etc/group'), group);
          for (const file of new Set(all.map((line) => line.file))) {
            put(
              join(root, 'etc/tmpfiles.d', file),
              all
                .filter((line) => line.file === file)
                .map(tmpfileLine)
                .join(''),
            );
          }
          mkdirSync(join(root, 'dev/shm'), { recursive: true, mode: 0o1777 });
          for (const { path, type } of all) if (type === 'w') put(join(root, path), '');
          const create = {
            host: name,
            words: ['systemd-tmpfiles', '--create', `--root=${root}`, ...new Set(all.map((line) => line.file))],
          };
          commands.push(create);
          for (const { path, type } of all) {
            if (type !== 'f') continue;
            const file = join(root, path);
            commands.push({ host: name, path, words: ['stat', '--format=%a %u %g %s', file] });
            for (const words of [
              ['cp', kept, file],
              ['chown', '0:0', file],
              ['chmod', '0600', file],
            ])
              commands.push({ host: name, words });
          }
          commands.push(create);
        }
        const done = batch(
          tree,
          commands.map(({ words }) => words),
        );
        for (const [index, { host, path, words }] of commands.entries()) {
          const result: Made = results.get(host) ?? { create: [], made: new Map() };
          results.set(host, result);
          const one = done[index] as RunResult;
          if (path !== undefined) result.made.set(path, one);
          else if (words[0] === 'systemd-tmpfiles') result.create.push(one);
          else if (one.status !== 0) throw new Error(`${words.join(' ')}: ${one.stderr}`);
        }
      });

      test.each(hosts)('$name: creates what is intended, and keeps the content of files', ({ name, values, all }) => {
        const { users, groups } = accounts(values);
        const nothing = { status: 0, stdout: '', stderr: '' };
        expect(results.get(name)?.create).toEqual([nothing, nothing]);
        for (const { path, type, mode = '0644', user = 'root', group = 'root', argument } of all) {
          const file = join(rootOf(name), path);
          if (type === 'f') {
            const bits = Number.parseInt(mode, 8);
            expect(results.get(name)?.made.get(path)?.stdout).toBe(
              `${bits.toString(8)} ${users[user]} ${groups[group]} 0\n`,
            );
            const { mode: after, uid, gid } = lstatSync(file);
            expect([after & 0o7777, uid, gid]).toEqual([bits, users[user], groups[group]]);
            expect(readFileSync(file, 'utf8')).toBe(readFileSync(kept, 'utf8'));
          } else if (type === 'd') {
            const made = lstatSync(file);
            expect([made.isDirectory(), made.mode & 0o7777, made.uid, made.gid]).toEqual([
              ...[true, Number.parseInt(mode, 8)],
              ...[users[user], groups[group]],
            ]);
          } else if (type === 'w') {
            expect(readFileSync(file, 'utf8')).toBe(argument);
          } else if (type === 'L+') {
            expect(readlinkSync(file)).toBe(argument);
          } else {
            throw new Error(`${path}: this test does not support the type ${type}`);
          }
        }
      });
    },
    { tree },
  );

  describeWith(
    'udevadm',
    'udevadm verify',
    () => {
      const hosts = each((values) => [...udevRules(values, evaluation.texts)]);
      const files = hosts.flatMap(({ name, all }) =>
        all.map(([stage, text]) => ({
          title: `${name}: rules of ${stage}`,
          file: put(join(folder, name, stage, '99-local.rules'), text),
        })),
      );
      let results: RunResult[] = [];
      beforeAll(() => {
        results = batch(
          tree,
          files.map(({ file }) => ['udevadm', 'verify', '--no-summary', file]),
        );
      });
      test.each(files.map(({ title }, index) => ({ title, index })))('$title', ({ index }) => {
        expect(results[index]).toEqual({ status: 0, stdout: '', stderr: '' });
      });
    },
    { tree },
  );

  /** The unit of a virtual GPU that NixOS makes (virtualisation.kvmgt), which ours extends and Debian lacks. */
  const ofNixos = '[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/bin/true\n';

  describeWith(
    'systemd-analyze',
    'systemd-analyze verify',
    () => {
      const managers = (['system', 'user'] as const).flatMap((manager) =>
        each((values) => units(values, manager)).map((host) => ({ manager, ...host })),
      );
      let results: RunResult[] = [];
      beforeAll(() => {
        const commands = [['mkdir', '-p', '/run/user/0']];
        for (const program of new Set(managers.flatMap(({ all }) => programsOf(all)))) {
          commands.push(['install', '-D', '-m', '755', '/bin/true', program]);
        }
        const standIn = put(join(folder, 'kvmgt.service'), ofNixos);
        for (const { manager, name, all } of managers) {
          const base = `/etc/systemd/${manager}`;
          const places = all.flatMap((unit) => {
            const place = unit.dropIn ? `${base}/${unit.name}.d/overrides.conf` : `${base}/${unit.name}`;
            const file = put(
              join(folder, name, manager, unit.dropIn ? `${unit.name}.overrides` : unit.name),
              unit.text,
            );
            const own = unit.name.startsWith('kvmgt-') ? [{ file: standIn, place: `${base}/${unit.name}` }] : [];
            return [{ file, place }, ...own];
          });
          commands.push(...places.map(({ file, place }) => ['install', '-D', '-m', '644', file, place]));
          commands.push([
            ...['systemd-analyze', `--${manager}`, 'verify', '--man=no', '--recursive-errors=no'],
            ...all.map((unit) => unit.name),
          ]);
          commands.push(['rm', ...places.map(({ place }) => place)]);
        }
        const done = batch(tree, commands, { XDG_RUNTIME_DIR: '/run/user/0' });
        results = done.filter((_, index) => commands[index]?.[0] === 'systemd-analyze');
        const failed = done.findIndex(
          ({ status }, index) => status !== 0 && commands[index]?.[0] !== 'systemd-analyze',
        );
        if (failed >= 0) throw new Error(`${commands[failed]?.join(' ')}: ${done[failed]?.stderr}`);
      });
      test.each(managers.map((host, index) => ({ ...host, index })))('$name: units of the $manager', ({ index }) => {
        expect(results[index]).toEqual({ status: 0, stdout: '', stderr: '' });
      });
    },
    { tree },
  );

  describeWith(
    'systemd-analyze',
    'systemd-analyze security',
    () => {
      const exposed = (text: string): string => text.match(/exposure level for \S+: ([\d.]+)/)?.[1] ?? text;
      // What a drop-in extends is NixOS's own.
      const services = each((values) =>
        units(values, 'system').filter((unit) => unit.name.endsWith('.service') && !unit.dropIn),
      )
        .flatMap(({ name, all }) => all.map((unit) => ({ title: `${name}: ${unit.name}`, host: name, ...unit })))
        // Most cases have the same units.
        .filter((unit, index, all) => all.findIndex(({ text }) => text === unit.text) === index);
      let results: RunResult[] = [];
      beforeAll(() => {
        results = batch(
          tree,
          services.map(({ host, name, text }) => [
            ...['systemd-analyze', 'security', '--offline=true', '--no-pager'],
            put(join(folder, host, 'security', name), text),
          ]),
        );
      });
      test.each(services.map((service, index) => ({ ...service, index })))('$title', ({ index, name }) => {
        const [, limit = 0] = exposures.find(([unit]) => name.startsWith(unit)) ?? [];
        expect(results[index]).toMatchObject({ status: 0, stderr: '' });
        expect(Number(exposed(results[index]?.stdout ?? ''))).toBeLessThanOrEqual(limit);
      });
    },
    { tree },
  );

  describeWith(
    'modprobe',
    'modprobe',
    () => {
      const hosts = each((values) => modprobeConf(values).split('\n').filter(Boolean));
      let results: RunResult[] = [];
      beforeAll(() => {
        results = batch(
          tree,
          hosts.map(({ name, values }) => {
            const file = put(join(folder, name, 'modprobe.d/nixos.conf'), modprobeConf(values));
            return ['modprobe', '--config', dirname(file), '--showconfig'];
          }),
        );
      });
      test.each(hosts.map((host, index) => ({ ...host, index })))(
        '$name: keeps each line unchanged',
        ({ index, all }) => {
          expect(results[index]).toMatchObject({ status: 0, stderr: '' });
          // kmod writes the names of all modules with underscores.
          const expected = all.map((line) =>
            line.replace(/^(\w+ )(\S+)/, (_, command, module) => command + module.replaceAll('-', '_')),
          );
          expect(results[index]?.stdout.split('\n')).toEqual(expect.arrayContaining(expected));
        },
      );
    },
    { tree },
  );

  describe('libvirtd', () => {
    const daemon = libvirtd(tree);
    const hosts = each((values) =>
      option(values, 'virtualisation', 'libvirtd', 'enable') === true ? [qemuConf(values)] : [],
    );
    const texts = [...new Set(hosts.flatMap(({ all }) => all))];
    const at = join(folder, 'qemu-conf');

    beforeAll(() => {
      if (!daemon.available) return;
      for (const [index, text] of texts.entries()) put(join(at, `${index}.conf`), text);
      put(join(at, 'passwd'), accounts({ users: { users: { alex: {} } } }).passwd);
      put(join(at, 'group'), 'qemu-libvirtd:x:301:\n');
      const { status, stderr } = daemon.run([
        'bash',
        new URL('../support/qemu-confs.sh', import.meta.url).pathname,
        at,
      ]);
      if (status !== 0) throw new Error(stderr);
    });

    test.skipIf(!daemon.available && !process.env.CI)(`needs libvirtd: ${daemon.reason}`, () => {
      expect(daemon.available, daemon.reason).toBe(true);
    });

    describe.skipIf(!daemon.available).each(texts.map((text, index) => ({ text, index })))(
      '$text',
      ({ text, index }) => {
        const output = (ending: string): string => readFileSync(join(at, `${index}.${ending}`), 'utf8');

        test('starts with it, and QEMU runs as its user', () => {
          expect(output('error')).toBe('');
          const { users } = accounts({ users: { users: { alex: {} } } });
          const groups: Record<string, number> = numbers.groups;
          const said = (key: string): string | undefined => new RegExp(`^${key} = "(.*)"$`, 'm').exec(text)?.[1];
          const id = (known: Record<string, number>, name: string | undefined): number | undefined =>
            name === undefined ? libvirtQemu : known[name];
          const labels = [...output('capabilities').matchAll(/<baselabel type='qemu'>(.*?)<\/baselabel>/g)];
          expect(labels.map(([, label]) => label)).toEqual([
            `+${id(users, said('user'))}:+${id(groups, said('group'))}`,
          ]);
        });

        test('knows every setting', () => {
          const known = readFileSync(join(at, 'known'), 'utf8');
          for (const [, key] of text.matchAll(/^(\w+) = /gm)) expect(known).toMatch(new RegExp(`^#?${key} = `, 'm'));
        });
      },
    );
  });
};

for (const tree of ['trixie', 'sid']) {
  describeWith('nix-instantiate', `the host's programs of ${tree}`, (nix) => suite(tree, nix), { tree });
}
