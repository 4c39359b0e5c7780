/** Virtual functions made on a tree of files in the place of /sys: as asked for, once, and never fewer. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeWith } from '../support/consumers.ts';

const script = new URL('../../src/assets/make-functions.sh', import.meta.url).pathname;
const address = '0000:05:00.0';

describeWith('bash', 'virtual functions', () => {
  let folder: string;
  let card: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'vfioc-sriov-'));
    card = join(folder, 'bus/pci/devices', address);
    mkdirSync(join(folder, 'bus/pci/drivers/igb'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** A card with a driver that makes up to four functions and has made `there`. */
  const cardWith = (there: number): void => {
    mkdirSync(card, { recursive: true });
    symlinkSync('../../drivers/igb', join(card, 'driver'));
    writeFileSync(join(card, 'sriov_totalvfs'), '4\n');
    writeFileSync(join(card, 'sriov_numvfs'), `${there}\n`);
    writeFileSync(join(card, 'sriov_drivers_autoprobe'), '1\n');
    for (const [index, name] of ['0000:05:10.0', '0000:05:10.2'].entries()) {
      symlinkSync(`../${name}`, join(card, `virtfn${index}`));
    }
  };
  const run = (...words: string[]) => {
    const sleep = join(folder, 'sleep');
    writeFileSync(sleep, '#!/bin/sh\n', { mode: 0o755 });
    const env = { PATH: `${folder}:${process.env.PATH}`, VFIOC_SYSFS: folder };
    return spawnSync('bash', [script, address, ...words], { encoding: 'utf8', env });
  };
  const read = (name: string): string => readFileSync(join(card, name), 'utf8').trim();

  test('are made, and no driver of the host takes them', () => {
    cardWith(0);
    expect(run('2', '0000:05:10.0', '0000:05:10.2')).toMatchObject({ status: 0, stderr: '' });
    expect([read('sriov_numvfs'), read('sriov_drivers_autoprobe')]).toEqual(['2', '0']);
  });

  test('that are there are left as they are', () => {
    cardWith(2);
    expect(run('2', '0000:05:10.2')).toMatchObject({ status: 0, stderr: '' });
    expect([read('sriov_numvfs'), read('sriov_drivers_autoprobe')]).toEqual(['2', '1']);
    const more = run('4');
    expect(more.status).toBe(1);
    expect(more.stderr).toContain('it has 2 virtual functions already: boot to have 4');
    expect(read('sriov_numvfs')).toBe('2');
  });

  test('more than the card makes are refused', () => {
    cardWith(0);
    const { status, stderr } = run('5');
    expect(status).toBe(1);
    expect(stderr).toContain('it makes 4 virtual functions at most, and 5 are asked for');
    expect(read('sriov_numvfs')).toBe('0');
  });

  test('of another address are named as they are', () => {
    cardWith(0);
    const { status, stderr } = run('2', '0000:05:10.1');
    expect(status).toBe(1);
    expect(stderr).toContain('0000:05:10.1 is none of its virtual functions, which are 0000:05:10.0 0000:05:10.2');
  });

  test('need a card, its driver, and SR-IOV', () => {
    expect(run('2').stderr).toContain('no card is there');
    mkdirSync(card, { recursive: true });
    expect(run('2').stderr).toContain('no driver of the host has the card');
    symlinkSync('../../drivers/igb', join(card, 'driver'));
    expect(run('2').stderr).toContain('the card makes no virtual functions');
  });
});
