import { describe, expect, test } from 'vitest';
import { moduleOf } from '../../support/compile.ts';

const gpu = 'devices: { gpu: { functions: ["03:00.0", "03:00.1"] } }\n';
const stepsOf = (spec: string): string[] =>
  moduleOf(spec)
    .match(/^\s+step claim-devices .*$/gm)
    ?.map((line) => line.trim()) ?? [];

describe('devices', () => {
  test('are claimed by each guest that receives them, so that a second guest is refused', () => {
    const claim = 'step claim-devices 0000:03:00.0 0000:03:00.1';
    expect(stepsOf(`${gpu}vms: { a: { memory: 4GiB, devices: [gpu] } }\n`)).toEqual([claim]);
    const two = 'vms: { a: { memory: 4GiB, devices: [gpu] }, b: { memory: 4GiB, devices: [gpu] } }\n';
    expect(stepsOf(gpu + two)).toEqual([claim, claim]);
  });
});

describe('the hook', () => {
  test.each([
    ['no guest', ''],
    ['a guest without devices', 'vms: { a: { memory: 4GiB } }\n'],
  ])('is also installed with %s, to undo what an earlier version did', (_name, spec) => {
    expect(stepsOf(spec)).toEqual([]);
    expect(moduleOf(spec)).toMatch(/virtualisation\.libvirtd[\s\S]*vfioc-hook/);
  });

  test('is not installed without libvirtd', () => {
    expect(moduleOf('libvirt: { enable: off }\n')).not.toContain('vfioc-hook');
  });
});
