/** The host CPUs that the threads of a guest run on. */
import { describe, expect, test } from 'vitest';
import { codes } from '../../../src/features/cpu/pinning.ts';
import { elements } from '../../../src/libvirt/xml.ts';
import { codesOf } from '../../support/compile.ts';
import { at, domainOf } from '../../support/guest-domain.ts';
import { check, testOnMachines, win } from '../../support/machines.ts';
import { codesOnMachine, cpusetsOf, domainOnMachine, guestOf } from '../../support/sixteen-cpus.ts';

testOnMachines(codes, {
  'pin-auto-too-few': check('laptop-optimus', win('cpu: { cores: 6, threads: 2, pin: ⟨auto }'), /\d/),
  'pin-auto-shared': check(
    'laptop-optimus',
    'vms: { a: { memory: 4GiB, cpu: { cores: 4, pin: auto } }, b: { memory: 4GiB, cpu: { cores: 4, pin: ⟨auto } } }',
    /'a'/,
  ),
});

describe('pins set by hand', () => {
  test('are those of the virtual CPUs, of QEMU and of each iothread', () => {
    const domain = domainOf(guestOf('cores: 2, pin: [3, 5], emulator: 0-1, iothreads: 2, iothreadPin: [2]'));
    expect(cpusetsOf(domain, 'vcpupin')).toEqual(['3', '5']);
    expect(cpusetsOf(domain, 'emulatorpin')).toEqual(['0-1']);
    expect(cpusetsOf(domain, 'iothreadpin')).toEqual(['2', '2']);
  });

  test('are absent by default', () => {
    expect(at(domainOf(guestOf('cores: 2')), 'cputune')).toBeUndefined();
  });

  test.each([
    ['cores: 2, pin: [2, 3]', []],
    ['cores: 2, pin: [2]', ['pin-count']],
    ['cores: 2, pin: [2, 3, 4]', ['pin-count']],
    ['cores: 2, pin: [2, 2]', ['pin-twice']],
    ['cores: 2, pin: [2, 3], emulator: [1]', []],
    ['cores: 2, pin: [2, 3], emulator: [1, 2]', ['emulator-on-pinned']],
    ['iothreadPin: [0]', ['iothread-pin-without-iothreads']],
  ])('%s', (cpu, expected) => {
    expect(codesOf(guestOf(cpu))).toEqual(expected);
  });
});

describe('pin: auto', () => {
  test('pins each virtual CPU, and the other threads to the CPUs that stay with the host', () => {
    const domain = domainOnMachine(guestOf('cores: 2, threads: 2, pin: auto, iothreads: 1'));
    expect(cpusetsOf(domain, 'vcpupin')).toEqual(['6', '14', '7', '15']);
    expect(cpusetsOf(domain, 'emulatorpin')).toEqual(['0-1,8-9']);
    expect(cpusetsOf(domain, 'iothreadpin')).toEqual(['0-1,8-9']);
  });

  test('keeps pins set by hand, and does not place virtual CPUs on them', () => {
    const domain = domainOnMachine(guestOf('cores: 2, pin: auto, emulator: [7, 15], iothreads: 1, iothreadPin: [6]'));
    expect(cpusetsOf(domain, 'vcpupin')).toEqual(['4', '5']);
    expect(cpusetsOf(domain, 'emulatorpin')).toEqual(['7,15']);
    expect(cpusetsOf(domain, 'iothreadpin')).toEqual(['6']);
  });

  test('uses the node of the GPU, or the node that is set for the memory', () => {
    const devices = 'devices: { gpu: { functions: ["0b:00.0"] } }\n';
    const pins = (memory: string) =>
      cpusetsOf(
        domainOnMachine(devices + guestOf('cores: 2, pin: auto', `devices: [gpu], memory: ${memory}`)),
        'vcpupin',
      );
    expect(pins('4GiB')).toEqual(['2', '3']);
    expect(pins('{ size: 4GiB, node: 1 }')).toEqual(['6', '7']);
    expect(pins('{ size: 4GiB, hugepages: { size: 2MiB, node: 1 } }')).toEqual(['6', '7']);
  });

  test('places guests with devices before guests without', () => {
    const spec =
      'devices: { gpu: { functions: ["0b:00.0"], bind: start } }\n' +
      'vms: { a: { memory: 4GiB, cpu: { cores: 2, pin: auto } }, ' +
      'g: { memory: 4GiB, devices: [gpu], cpu: { cores: 3, pin: auto } } }\n';
    expect(cpusetsOf(domainOnMachine(spec), 'vcpupin')).toEqual(['1', '2', '3']);
    expect(cpusetsOf(domainOnMachine(spec, 'a'), 'vcpupin')).toEqual(['6', '7']);
  });

  test('puts guests that share a device on the same cores, without a warning', () => {
    const one = 'memory: 4GiB, devices: [gpu], cpu: { cores: 6, pin: auto }';
    const spec = `devices: { gpu: { functions: ["0b:00.0"] } }\nvms: { a: { ${one} }, b: { ${one} } }\n`;
    expect(codesOnMachine(spec)).toEqual([]);
    expect(cpusetsOf(domainOnMachine(spec, 'a'), 'vcpupin')).toEqual(cpusetsOf(domainOnMachine(spec, 'b'), 'vcpupin'));
    expect(
      codesOnMachine(
        `vms: { a: { memory: 4GiB, cpu: { cores: 6, pin: auto } }, b: { memory: 4GiB, cpu: { cores: 6, pin: auto } } }\n`,
      ),
    ).toEqual(['pin-auto-shared']);
  });
});

test('pins that two guests share are reported, unless the guests never run together', () => {
  const two = (devices: string): string =>
    'devices: { gpu: { functions: ["0b:00.0"] } }\n' +
    ['a', 'b'].reduce(
      (text, name) => `${text}  ${name}: { memory: 4GiB, devices: [${devices}], cpu: { pin: [2, 3], cores: 2 } }\n`,
      'vms:\n',
    );
  expect(codesOf(two('gpu'))).toEqual([]);
  expect(codesOf(two('').replace('devices: { gpu: { functions: ["0b:00.0"] } }\n', ''))).toEqual([
    'pin-shared',
    'pin-shared',
  ]);
});

test('the scheduler applies to every virtual CPU', () => {
  const domain = domainOf(guestOf('cores: 3, pin: [1, 2, 3], vcpusched: { scheduler: rr, priority: 5 }'));
  expect(elements(at(domain, 'cputune') ?? domain, 'vcpusched').map(({ attributes }) => attributes)).toEqual(
    ['0', '1', '2'].map((vcpus) => ({ vcpus, scheduler: 'rr', priority: '5' })),
  );
});
