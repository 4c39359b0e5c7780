/** A guest whose devices are only bound in one boot entry, on a host booted into that entry or into another. */
import { afterEach, expect, test } from 'vitest';
import { hookScript } from '../../../src/compile/hooks.ts';
import { describeWith } from '../../support/consumers.ts';
import { Machine } from './machine.ts';

const script = hookScript([
  { kind: 'hook', vm: 'win11', step: 'stop-units', arguments: ['5', 'lactd.service'] },
  { kind: 'hook', vm: 'win11', step: 'boot-entry', arguments: ['games'] },
]);
const prepare = ['win11', 'prepare', 'begin', '-'];

describeWith('bash', 'a guest of one boot entry', () => {
  let machine: Machine;
  afterEach(() => machine.remove());
  const booted = (cmdline: string): Machine => {
    machine = new Machine({ files: { 'proc/cmdline': cmdline }, running: ['lactd.service'] });
    return machine;
  };

  test.each(['quiet vfioc.passthrough=1 iommu=pt\n', 'vfioc.passthrough=1\n', 'quiet vfioc.passthrough=1'])(
    'starts if the host was booted into that entry: %j',
    (cmdline) => {
      expect(booted(cmdline).hook(script, prepare)).toMatchObject({
        status: 0,
        calls: ['systemctl stop lactd.service'],
      });
      expect(machine.hook(script, ['win11', 'release', 'end', '-']).status).toBe(0);
    },
  );

  test.each(['quiet iommu=pt\n', 'vfioc.passthrough=10\n', 'xvfioc.passthrough=1\n', ''])(
    'is refused otherwise, before anything is done: %j',
    (cmdline) => {
      const before = booted(cmdline).state();
      const { status, stderr, calls } = machine.hook(script, prepare);
      expect(status).toBe(1);
      expect(stderr).toContain('the host was booted without passthrough: reboot into its games boot entry');
      expect(calls).toEqual([]);
      expect(machine.state()).toEqual(before);
    },
  );

  test('a guest without devices is not affected', () => {
    expect(booted('quiet\n').hook(script, ['linux', 'prepare', 'begin', '-']).status).toBe(0);
  });
});
