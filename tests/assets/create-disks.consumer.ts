/** Disk images created on the host, by the program that ships and the real qemu-img. */
import {
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

function suite(tree: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'vfioc-images-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const at = (name: string): string => join(folder, name);
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
}

describeWith('qemu-img', 'disk images', () => suite('trixie'), { tree: 'trixie' });
