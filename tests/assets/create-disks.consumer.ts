/** Disk images created on the host, by the program that ships and the real qemu-img. */
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { batch } from '../support/batch.ts';
import { describeWith } from '../support/consumers.ts';

const program = fileURLToPath(new URL('../../src/assets/create-disks.sh', import.meta.url));
const mebibyte = 2 ** 20;
const nobody = 65534;

function suite(tree: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'vfioc-images-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const at = (...names: readonly string[]): string => join(folder, ...names);
  const call = (...images: readonly [string, string, number][]): string[] => [
    program,
    'root:root',
    ...images.flatMap(([name, format, bytes]) => [at(name), format, String(bytes)]),
  ];
  const info = (name: string): string[] => ['qemu-img', 'info', '--output=json', at(name)];

  test('creates an image as requested, in a folder that may not exist', () => {
    const [made, raw, qcow] = batch(tree, [
      call(["a $b's/disk 1.raw", 'raw', 64 * mebibyte], ['win10', 'qcow2', 3 * 2 ** 40]),
      info("a $b's/disk 1.raw"),
      info('win10'),
    ]);
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(raw?.stdout ?? '')).toMatchObject({ format: 'raw', 'virtual-size': 64 * mebibyte });
    expect(JSON.parse(qcow?.stdout ?? '')).toMatchObject({ format: 'qcow2', 'virtual-size': 3 * 2 ** 40 });
    expect(statSync(at('win10')).mode & 0o777).toBe(0o600);
    expect(statSync(at("a $b's")).mode & 0o777).toBe(0o755);
  });

  test('never touches an existing file, and a second run does nothing', () => {
    writeFileSync(at('mine.raw'), 'precious');
    symlinkSync(at('gone'), at('link.raw'));
    mkdirSync(at('folder.raw'));
    const before = readdirSync(folder);
    const names = ['mine.raw', 'link.raw', 'folder.raw', 'win10'];
    const images = names.map((name): [string, string, number] => [name, 'raw', mebibyte]);
    expect(batch(tree, [call(...images)])).toEqual([{ status: 0, stdout: '', stderr: '' }]);
    expect(readFileSync(at('mine.raw'), 'utf8')).toBe('precious');
    expect(readdirSync(folder)).toEqual(before);
  });

  test('names an image that cannot be created, leaves nothing behind, and still creates the others', () => {
    const [first] = batch(tree, [
      call(['mine.raw/a.raw', 'raw', mebibyte], ['odd.raw', 'no-such-format', mebibyte], ['last.raw', 'raw', mebibyte]),
    ]);
    expect(first?.status).toBe(1);
    const refused = ['mine.raw/a.raw', 'odd.raw'].map(
      (name) => `vfioc: ${at(name)}: could not be created; the lines above say why`,
    );
    expect(first?.stderr.split('\n')).toEqual(expect.arrayContaining(refused));
    expect(statSync(at('last.raw')).size).toBe(mebibyte);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  /** A new folder that belongs to a user, in one that everybody can enter. */
  const folderOf = (user: number, name: string, mode = 0o755): string => {
    chmodSync(folder, 0o755);
    mkdirSync(at(name));
    chownSync(at(name), user, user);
    chmodSync(at(name), mode);
    return name;
  };

  test('works in a folder of a user with the rights of that user, to whom the image then belongs', () => {
    const home = folderOf(nobody, 'home');
    expect(batch(tree, [call([`${home}/vms/disk.qcow2`, 'qcow2', mebibyte])])).toMatchObject([
      { status: 0, stdout: `vfioc: ${at(home)}/vms/disk.qcow2: created (qcow2, ${mebibyte} bytes)\n`, stderr: '' },
    ]);
    expect(lstatSync(at(home, 'vms'))).toMatchObject({ uid: nobody, gid: nobody, mode: 0o40755 });
    expect(lstatSync(at(home, 'vms/disk.qcow2'))).toMatchObject({ uid: nobody, gid: nobody, mode: 0o100600, nlink: 1 });
    expect(readdirSync(at(home, 'vms'))).toEqual(['disk.qcow2']);
  });

  test('does not go from a folder of a user into one of somebody else', () => {
    const home = folderOf(nobody, 'home-2');
    folderOf(0, 'of-root', 0o777);
    mkdirSync(at(home, 'closed'));
    symlinkSync(at('of-root'), at(home, 'vms'));
    const [left, entered] = batch(tree, [
      call([`${home}/vms/disk.raw`, 'raw', mebibyte]),
      call([`${home}/closed/disk.raw`, 'raw', mebibyte]),
    ]);
    expect(left?.status).toBe(1);
    expect(left?.stderr).toContain(
      `${at(home)}/vms/disk.raw: ${at('of-root')} belongs to root, but the way there leads through a folder of nobody`,
    );
    expect(entered?.stderr).toContain(`${at(home)}/closed belongs to root`);
    expect(readdirSync(at('of-root'))).toEqual([]);
    expect(readdirSync(at(home, 'closed'))).toEqual([]);
  });

  test('says nothing about an image that exists, wherever it is', () => {
    writeFileSync(at('of-root/disk.raw'), 'precious');
    expect(batch(tree, [call(['home-2/vms/disk.raw', 'raw', mebibyte])])).toEqual([
      { status: 0, stdout: '', stderr: '' },
    ]);
  });

  test('follows the links of root, but none where others can create one', () => {
    const open = folderOf(0, 'like-tmp', 0o1777);
    mkdirSync(at('data'));
    symlinkSync('./nowhere/../data/', at('relative'));
    mkdirSync(at('nowhere'));
    symlinkSync(at('relative'), at('absolute'));
    symlinkSync(at('data'), at(open, 'link'));
    symlinkSync(at('loop'), at('loop'));
    const [followed, refused, loop, made] = batch(tree, [
      call(['absolute/new/disk.raw', 'raw', mebibyte]),
      call([`${open}/link/disk.raw`, 'raw', mebibyte]),
      call(['loop/disk.raw', 'raw', mebibyte]),
      call([`${open}/new/disk.raw`, 'raw', mebibyte]),
    ]);
    expect(followed).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(at('data/new'))).toEqual(['disk.raw']);
    expect(refused?.stderr).toContain(`link in ${at(open)} is a link, and users other than root can create one there`);
    expect(loop?.stderr).toContain('too many links in its path');
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(at('data'))).toEqual(['new']);
  });

  /** A call with these programs, by name, instead of those of the tree. */
  const callWith = (programs: Readonly<Record<string, string>>, words: readonly string[]): string[] => {
    const bin = mkdtempSync(at('bin-'));
    chmodSync(bin, 0o755);
    for (const [name, text] of Object.entries(programs)) {
      writeFileSync(join(bin, name), `#!/bin/bash\n${text}\n`, { mode: 0o755 });
    }
    return ['env', `PATH=${bin}:/usr/sbin:/usr/bin:/sbin:/bin`, ...words];
  };

  test('does not make an image of a user in a folder that others can write to', () => {
    const home = folderOf(nobody, 'home-3', 0o777);
    const closed = folderOf(nobody, 'home-4', 0o755);
    // As if somebody had exchanged the private folder, or as on a file system without modes.
    const open = { mktemp: 'made=$(/usr/bin/mktemp "$@") && chmod 0777 "$made" && echo "$made"' };
    const [refused, made] = batch(tree, [
      callWith(open, call([`${home}/disk.raw`, 'raw', mebibyte])),
      callWith(open, call([`${closed}/disk.raw`, 'raw', mebibyte])),
    ]);
    expect(refused?.stderr).toContain('is not private: somebody exchanged it');
    expect(existsSync(at(home, 'disk.raw'))).toBe(false);
    expect(made).toMatchObject({ status: 0, stderr: '' });
  });

  test('creates the others if the file system of one does not answer', () => {
    mkdirSync(at('hangs'));
    const [tried] = batch(tree, [
      callWith(
        {
          stat: 'case $PWD in */hangs) exec sleep 600 ;; esac\nexec /usr/bin/stat "$@"',
          timeout: 'first=$1; shift 2; exec /usr/bin/timeout "$first" 2 "$@"',
        },
        ['/usr/bin/timeout', '20', ...call(['hangs/a.raw', 'raw', mebibyte], ['after.raw', 'raw', mebibyte])],
      ),
    ]);
    expect(tried?.status).toBe(1);
    expect(tried?.stderr).toContain(`vfioc: ${at('hangs/a.raw')}: not created in 70 seconds`);
    expect(statSync(at('after.raw')).size).toBe(mebibyte);
  });

  test('gives an image its name only once it is on the disk', () => {
    const [failed, made] = batch(tree, [
      callWith({ sync: 'exit 1' }, call(['unsafe.raw', 'raw', mebibyte])),
      callWith({ sync: `echo "$*" "$(ls ..)" >>${at('synced')}` }, call(['safe/disk.raw', 'raw', mebibyte])),
    ]);
    expect(failed?.status).toBe(1);
    expect(existsSync(at('unsafe.raw'))).toBe(false);
    expect(made?.status).toBe(0);
    expect(readFileSync(at('synced'), 'utf8')).toBe('-- image \n-- .. disk.raw\n');
  });

  test('removes what a run left behind that lost its power, and nothing that only looks like it', () => {
    mkdirSync(at('rests'));
    const names = ['.vfioc-aaaaaa', '.vfioc-bbbbbb', '.vfioc-cccccc', '.vfioc-dddddd', '.vfioc-eeeeee'];
    for (const name of names.slice(0, 4)) mkdirSync(at('rests', name), { mode: 0o700 });
    writeFileSync(at('rests/.vfioc-bbbbbb/image'), 'half');
    writeFileSync(at('rests/.vfioc-cccccc/image'), 'half');
    writeFileSync(at('rests/.vfioc-cccccc/precious'), '');
    chownSync(at('rests/.vfioc-dddddd'), nobody, nobody);
    symlinkSync(at('rests/.vfioc-cccccc'), at('rests/.vfioc-eeeeee'));
    expect(batch(tree, [call(['rests/disk.raw', 'raw', mebibyte])])).toMatchObject([{ status: 0, stderr: '' }]);
    expect(readdirSync(at('rests')).sort()).toEqual([...names.slice(2), 'disk.raw']);
    expect(existsSync(at('rests/.vfioc-cccccc/image'))).toBe(true);
    // Also if the image was finished before, and in a folder of a user.
    mkdirSync(at('rests/.vfioc-aaaaaa'), { mode: 0o700 });
    mkdirSync(at('home/vms/.vfioc-aaaaaa'), { mode: 0o700 });
    chownSync(at('home/vms/.vfioc-aaaaaa'), nobody, nobody);
    const again = batch(tree, [call(['rests/disk.raw', 'raw', mebibyte], ['home/vms/disk.qcow2', 'qcow2', mebibyte])]);
    expect(again).toEqual([{ status: 0, stdout: '', stderr: '' }]);
    expect(readdirSync(at('rests')).sort()).toEqual([...names.slice(2), 'disk.raw']);
    expect(readdirSync(at('home/vms'))).toEqual(['disk.qcow2']);
  });
}

describeWith('qemu-img', 'disk images', () => suite('trixie'), { tree: 'trixie' });
