/** Resizable BARs of a device that the host has until the guest starts. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { hookScript } from '../../../src/compile/hooks.ts';
import { describeWith } from '../../support/consumers.ts';
import { card, devices } from './cards.ts';
import { Machine, type Parts } from './machine.ts';

const prepare = ['win11', 'prepare', 'begin', '-'];
const release = ['win11', 'release', 'end', '-'];

describeWith('bash', "resizable BARs, in libvirt's hook", () => {
  let machine: Machine;
  afterEach(() => machine.remove());
  const device = `${devices}/${card}`;
  /** A device with a driver, a BAR 0 of 256 MiB, a BAR 1 that is off, and a BAR 2 of 2 MiB. */
  const having = (more: Parts = {}): Machine =>
    new Machine({
      files: {
        [`${device}/resource`]: [
          '0x0000000800000000 0x000000080fffffff 0x000000000014220c',
          '0x0000000000000000 0x0000000000000000 0x0000000000000000',
          '0x0000000810000000 0x00000008101fffff 0x000000000014220c',
          '',
        ].join('\n'),
        [`${device}/resource0_resize`]: '',
        [`${device}/resource2_resize`]: '',
        'sys/bus/pci/drivers/amdgpu/unbind': '',
        'sys/bus/pci/drivers_probe': '',
        ...more.files,
      },
      links: { [`${device}/driver`]: '../../drivers/amdgpu', ...more.links },
    });
  const resized = (...words: readonly string[]): string =>
    hookScript([
      {
        kind: 'hook',
        vm: 'win11',
        step: 'resize-bars',
        arguments: [card, ...words],
      },
    ]);

  test('are set without a driver, and restored when the host has the device again', () => {
    machine = having();
    expect(machine.hook(resized('resource0_resize=3', 'resource2_resize=2'), prepare)).toMatchObject({ status: 0 });
    expect(machine.read('sys/bus/pci/drivers/amdgpu/unbind')).toBe(`${card}\n`);
    expect(machine.read(`${device}/resource0_resize`)).toBe('3\n');
    expect(machine.read(`${device}/resource2_resize`)).toBe('2\n');
    expect(machine.read('sys/bus/pci/drivers_probe')).toBe('');
    expect(machine.hook(resized(), release)).toMatchObject({ status: 0 });
    expect(machine.read(`${device}/resource0_resize`)).toBe('8\n');
    expect(machine.read(`${device}/resource2_resize`)).toBe('1\n');
    expect(machine.read('sys/bus/pci/drivers_probe')).toBe(`${card}\n`);
  });

  test('a driver that never releases the device is not waited for, and the start is refused', {
    timeout: 90_000,
  }, () => {
    machine = having();
    const unbind = join(machine.path, 'sys/bus/pci/drivers/amdgpu/unbind');
    rmSync(unbind);
    // A write to it waits for a reader, as the kernel waits for a driver.
    spawnSync('mkfifo', ['-m', '666', unbind]);
    const refused = machine.hook(resized('resource0_resize=3'), prepare);
    expect(refused).toMatchObject({ status: 1 });
    expect(refused.stderr).toMatch(/0000:03:00\.0 could not be unbound from its driver within 30 seconds/);
    expect(machine.read(`${device}/resource0_resize`)).toBe('');
    expect(spawnSync('timeout', ['5', 'cat', unbind], { encoding: 'utf8' }).stdout).toBe(`${card}\n`);
  });

  test('that already have the size leave the device on its driver', () => {
    machine = having();
    const before = machine.state();
    expect(machine.hook(resized('resource0_resize=8'), prepare)).toMatchObject({ status: 0 });
    expect(machine.hook(resized('resource0_resize=8'), release)).toMatchObject({ status: 0 });
    expect(machine.state()).toEqual(before);
  });

  test('that the device does not have refuse the start before anything is done', () => {
    machine = having();
    const before = machine.state();
    const refused = machine.hook(resized('resource0_resize=3', 'resource1_resize=3'), prepare);
    expect(refused.stderr).toMatch(/BAR 1 of 0000:03:00\.0 cannot be resized/);
    expect(machine.state()).toEqual(before);
  });

  test('that do not fit are restored, and the device is back on its driver', () => {
    machine = having();
    machine.protect(`${device}/resource2_resize`);
    const refused = machine.hook(resized('resource0_resize=3', 'resource2_resize=2'), prepare);
    expect(refused).toMatchObject({ status: 1 });
    expect(refused.stderr).toMatch(/no room for BAR 2/);
    expect(machine.read(`${device}/resource0_resize`)).toBe('8\n');
    expect(machine.read('sys/bus/pci/drivers_probe')).toBe(`${card}\n`);
  });
});
