/** Virtual functions created on a tree of files instead of /sys: as requested, once, and never fewer. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import findFunction from '../../src/assets/find-function.sh';
import program from '../../src/assets/make-functions.sh';
import { withParts } from '../../src/assets/with-parts.ts';
import { describeWith } from '../support/consumers.ts';

const script = withParts(program, findFunction);
const address = '0000:05:00.0';

describeWith('bash', 'virtual functions', () => {
  let folder: string;
  let device: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'vfioc-sriov-'));
    device = join(folder, 'bus/pci/devices', address);
    mkdirSync(join(folder, 'bus/pci/drivers/igb'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** A device with a driver that can create up to four functions and has created `there`. */
  const identify = (): void => {
    mkdirSync(device, { recursive: true });
    for (const [name, text] of [
      ['vendor', '0x8086'],
      ['device', '0x1521'],
      ['class', '0x020000'],
    ] as const) {
      writeFileSync(join(device, name), `${text}\n`);
    }
  };
  const deviceWith = (there: number): void => {
    identify();
    symlinkSync('../../drivers/igb', join(device, 'driver'));
    writeFileSync(join(device, 'sriov_totalvfs'), '4\n');
    writeFileSync(join(device, 'sriov_numvfs'), `${there}\n`);
    writeFileSync(join(device, 'sriov_drivers_autoprobe'), '1\n');
    for (const [index, name] of ['0000:05:10.0', '0000:05:10.2'].entries()) {
      symlinkSync(`../${name}`, join(device, `virtfn${index}`));
    }
  };
  const run = (...words: string[]) => runOn(`${address} 8086:1521`, ...words);
  const runOn = (identity: string, ...words: string[]) => {
    const sleep = join(folder, 'sleep');
    const file = join(folder, 'make-functions.sh');
    writeFileSync(file, script);
    // What a test put aside appears while the program waits.
    writeFileSync(sleep, `#!/bin/sh\n[ ! -e ${folder}/later ] || mv ${folder}/later ${device}\n`, { mode: 0o755 });
    const env = { PATH: `${folder}:${process.env.PATH}`, VFIOC_SYSFS: folder };
    return spawnSync('bash', [file, identity, ...words], { encoding: 'utf8', env });
  };
  const read = (name: string): string => readFileSync(join(device, name), 'utf8').trim();

  test('are created, and no host driver binds them', () => {
    deviceWith(0);
    expect(run('2', '0000:05:10.0', '0000:05:10.2')).toMatchObject({ status: 0, stderr: '' });
    expect([read('sriov_numvfs'), read('sriov_drivers_autoprobe')]).toEqual(['2', '0']);
  });

  test('that exist are left alone', () => {
    deviceWith(2);
    expect(run('2', '0000:05:10.2')).toMatchObject({ status: 0, stderr: '' });
    expect([read('sriov_numvfs'), read('sriov_drivers_autoprobe')]).toEqual(['2', '1']);
    const more = run('4');
    expect(more.status).toBe(1);
    expect(more.stderr).toContain('the device already has 2 virtual functions: restart the host to get 4');
    expect(read('sriov_numvfs')).toBe('2');
  });

  test('are not created by another device', () => {
    deviceWith(0);
    const { status, stderr } = runOn(`${address} 15b3:1017`, '2');
    expect(status).toBe(1);
    expect(stderr).toContain('0000:05:00.0 is now 8086:1521, but the spec says 15b3:1017');
    expect(read('sriov_numvfs')).toBe('0');
  });

  test('are not created by another device that appears while its driver is awaited', () => {
    deviceWith(0);
    renameSync(device, join(folder, 'later'));
    const { status, stderr } = runOn(`${address} 15b3:1017`, '2');
    expect(status).toBe(1);
    expect(stderr).toContain('0000:05:00.0 is now 8086:1521, but the spec says 15b3:1017');
    expect(read('sriov_numvfs')).toBe('0');
  });

  test('are refused if the device supports fewer', () => {
    deviceWith(0);
    const { status, stderr } = run('5');
    expect(status).toBe(1);
    expect(stderr).toContain('the device supports at most 4 virtual functions, but 5 are requested');
    expect(stderr).toContain('set sriov.count to 4 or less');
    expect(read('sriov_numvfs')).toBe('0');
  });

  test('with other addresses than expected are named', () => {
    deviceWith(0);
    const { status, stderr } = run('2', '0000:05:10.1');
    expect(status).toBe(1);
    expect(stderr).toContain('0000:05:10.1 is not one of its virtual functions: use one of 0000:05:10.0 0000:05:10.2');
  });

  test('need a device, its driver, and SR-IOV', () => {
    expect(run('2').stderr).toContain('there is no PCI device at this address');
    identify();
    expect(run('2').stderr).toContain('no host driver is bound to the device');
    symlinkSync('../../drivers/igb', join(device, 'driver'));
    expect(run('2').stderr).toContain('the device has no virtual functions');
  });
});
