import { describe, expect, test } from 'vitest';
import { machineOf } from '../../src/plan/machine.ts';
import { printPlan } from '../../src/plan/text.ts';
import { planned, spec } from './machine.ts';

const text = (...given: Parameters<typeof planned>): string => {
  const { plan, facts } = planned(...given);
  return printPlan(plan, machineOf(plan, facts));
};

/** The lines of a section, without their indentation, and with the columns one space apart. */
const section = (title: string, from: string): string[] => {
  const [, body = ''] = from.split(new RegExp(`^${title}.*\n`, 'm'));
  const lines = body.split('\n\n')[0] ?? '';
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => line.trim().replace(/ {2,}/g, ' | '));
};

describe('the plan as text', () => {
  test('devices with their groups, and what stays with the host', () => {
    expect(section('Devices', text())).toEqual([
      'group | address | id | goes to',
      '27 | 0000:0b:00.0 | 1002:67df | gpu: win | Radeon',
      '0000:0b:00.1 | 1002:aaf0 | gpu: win | Audio',
      '26 | 0000:0a:00.0 | 1002:67df | host (amdgpu) | Radeon',
      '0000:0a:00.1 | 1002:aaf0 | host | Audio',
      '1 more group stays with the host.',
      'gpu | vfio-pci has it from boot, found by address',
    ]);
  });
  test('each core, and who is on it', () => {
    const lines = section('CPUs', text());
    expect(lines).toHaveLength(9);
    expect(lines[1]).toBe('L3 cache 0 | 0+8 | emulator of win');
    expect(lines[2]).toBe('1+9 | host');
    expect(lines[5]).toBe('L3 cache 1 | 4+12 | win vCPU 0 + win vCPU 1');
  });
  test('memory, and what is left to the host', () => {
    expect(section('Memory', text())).toEqual([
      'win | 16GiB | 16 pages of 1GiB, set aside at boot',
      'host | 16GiB | of 32GiB after boot',
    ]);
  });
  test('shared memory, networks and forwards, the hook', () => {
    expect(section('Shared memory', text())).toEqual(['/dev/shm/looking-glass | 32MiB | win, lookingGlass']);
    expect(section('Networks', text())).toEqual([
      'default | nat | virbr0 | 192.168.122.0/24',
      'win lan | on default (nat)',
      'eth0 port 3389 | to win port 3389',
    ]);
    expect(section("libvirt's hook", text())).toEqual(['win | claim-devices, shared-memory']);
  });
  test('without facts the CPUs that the spec names, and no groups', () => {
    const bare = text(spec.replace(', facts: ./facts.json', ''), undefined);
    expect(section('CPUs', bare)).toContain('12 | win vCPU 1');
    expect(section('Devices', bare)[1]).toBe('- | 0000:0b:00.0 | gpu: win');
    expect(section('Memory', bare)).toHaveLength(1);
  });
  test('virtual devices, and the card that makes them', () => {
    const devices =
      'version: 1\nhost: { name: box, users: [alex], cpu: intel }\ndevices:\n' +
      '  vgpu: { gvt: { type: i915-GVTg_V5_4 } }\n' +
      '  vf: { functions: ["05:10.0"], sriov: { of: "05:00.0", count: 4 } }\n' +
      'vms: { win: { memory: 4GiB, devices: [vgpu, vf] } }\n';
    const lines = section('Devices', text(devices, undefined));
    expect(lines).toContain('- | 0000:05:10.0 | vf: win');
    expect(lines).toContain('vf | 0000:05:00.0 makes it at boot (SR-IOV), and stays with the host');
    expect(lines).toContain('vgpu | 0000:00:02.0 makes it at boot (GVT-g), and stays with the host');
  });
  test('a spec of a host alone has nothing but its name', () => {
    expect(text('version: 1\nhost: { name: box, users: [alex], cpu: amd }\n', undefined)).toBe('Plan for box\n');
  });
});

test('the manifest has what is bound, pinned and set aside', () => {
  expect(planned().manifest.plan).toEqual({
    devices: { gpu: { bind: 'boot', functions: ['0000:0b:00.0', '0000:0b:00.1'], guests: ['win'] } },
    guests: {
      win: {
        vcpus: 4,
        pins: '4,12,5,13',
        emulator: '0,8',
        memory: 16 * 2 ** 30,
        hugepages: '1GiB',
        shared: { '/dev/shm/looking-glass': 32 * 2 ** 20 },
        hook: ['claim-devices', 'shared-memory'],
      },
    },
  });
});
