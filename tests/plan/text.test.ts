import { describe, expect, test } from 'vitest';
import { machineOf } from '../../src/plan/machine.ts';
import { printPlan } from '../../src/plan/text.ts';
import { facts as machine, planned, spec } from './machine.ts';

const text = (...given: Parameters<typeof planned>): string => {
  const { plan, facts } = planned(...given);
  return printPlan(plan, machineOf(plan, facts));
};

/** The lines of a section without their indentation, with columns separated by ` | `. */
const section = (title: string, from: string): string[] => {
  const [, body = ''] = from.split(new RegExp(`^${title}.*\n`, 'm'));
  const lines = body.split('\n\n')[0] ?? '';
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => line.trim().replace(/ {2,}/g, ' | '));
};

describe('the plan as text', () => {
  test('lists devices with their groups, and what stays with the host', () => {
    expect(section('Devices', text())).toEqual([
      'IOMMU group | address | ID | used by | name',
      '27 | 0000:0b:00.0 | 1002:67df | gpu: win | Radeon',
      '0000:0b:00.1 | 1002:aaf0 | gpu: win | Audio',
      '26 | 0000:0a:00.0 | 1002:67df | host (amdgpu) | Radeon',
      '0000:0a:00.1 | 1002:aaf0 | host | Audio',
      '1 more IOMMU group stays with the host.',
      'gpu | bound to vfio-pci at boot (matched by address) and not used by the host',
    ]);
  });
  test('lists each core and the guests that use it', () => {
    const lines = section('CPUs', text());
    expect(lines).toHaveLength(9);
    expect(lines[1]).toBe('L3 cache 0 | 0+8 | emulator threads of win');
    expect(lines[2]).toBe('1+9 | host');
    expect(lines[5]).toBe('L3 cache 1 | 4+12 | win vCPU 0 + win vCPU 1');
  });
  test('names kinds of cores and caches that differ, and which of them a guest is on', () => {
    const at = (change: (cpu: number) => object): string[] =>
      section(
        'CPUs',
        text(spec, {
          ...machine,
          cpu: { ...machine.cpu, cpus: machine.cpu.cpus.map((one) => ({ ...one, ...change(one.cpu) })) },
        }),
      );
    const kinds = at((cpu) => ({ kind: cpu % 8 < 5 ? 'performance' : 'efficiency', l3: '0-15', l3Size: 2 ** 25 }));
    expect(kinds[1]).toBe('performance cores, L3 cache 0 | 0+8 | emulator threads of win');
    expect(kinds.at(-1)).toBe(
      'win | 1 of the 5 cores in performance cores, L3 cache 0; 1 of the 3 cores in efficiency cores, L3 cache 0',
    );
    const caches = at((cpu) => ({ l3Size: (cpu % 8 < 4 ? 96 : 32) * 2 ** 20 }));
    expect(caches[1]).toBe('L3 cache 0 (96MiB, V-Cache) | 0+8 | emulator threads of win');
    expect(caches.at(-1)).toBe('win | 2 of the 4 cores in L3 cache 1 (32MiB)');
    expect(at(() => ({ l3Size: 2 ** 25 }))).toEqual(section('CPUs', text()));
  });
  test('lists memory, and what is left for the host', () => {
    expect(section('Memory', text())).toEqual([
      'win | 16GiB | reserved at boot (16 huge pages of 1GiB)',
      'host | 16GiB | of 32GiB left after boot',
    ]);
  });
  test('lists shared memory, networks, forwards and hook steps', () => {
    expect(section('Shared memory', text())).toEqual(['/dev/shm/looking-glass | 32MiB | win (lookingGlass)']);
    expect(section('Networks', text())).toEqual([
      'default | nat | virbr0 | 192.168.122.0/24',
      'win NIC lan | connected to default (nat)',
      'port 3389 on eth0 | forwarded to port 3389 of win',
    ]);
    expect(section('Steps of the libvirt hook', text())).toEqual(['win | check-devices, claim-devices, shared-memory']);
  });
  test('shows the CPUs that the spec names and no groups if there are no facts', () => {
    const bare = text(spec.replace(', facts: ./facts.json', ''), undefined);
    expect(section('CPUs', bare)).toContain('12 | win vCPU 1');
    expect(section('Devices', bare)[1]).toBe('- | 0000:0b:00.0 | gpu: win');
    expect(section('Memory', bare)).toHaveLength(1);
  });
  test('lists virtual devices, and the device that creates them', () => {
    const devices =
      'version: 1\nhost: { name: box, users: [alex], cpu: intel }\ndevices:\n' +
      '  vgpu: { gvt: { type: i915-GVTg_V5_4 } }\n' +
      '  vf: { functions: ["05:10.0"], sriov: { of: "05:00.0", count: 4 } }\n' +
      'vms: { win: { memory: 4GiB, devices: [vgpu, vf] } }\n';
    const lines = section('Devices', text(devices, undefined));
    expect(lines).toContain('- | 0000:05:10.0 | vf: win');
    expect(lines).toContain('vf | created at boot by 0000:05:00.0 (SR-IOV), which stays with the host');
    expect(lines).toContain('vgpu | created at boot by 0000:00:02.0 (GVT-g), which stays with the host');
  });
  test('shows only the name of a host without devices and guests', () => {
    expect(text('version: 1\nhost: { name: box, users: [alex], cpu: amd }\n', undefined)).toBe('Plan for box\n');
  });
});

test('the manifest lists bound devices, pinned CPUs and reserved memory', () => {
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
        hook: ['check-devices', 'claim-devices', 'shared-memory'],
      },
    },
  });
});
