/** The virtual CPUs of a guest: their number and their model. */
import { describe, expect, test } from 'vitest';
import { attribute, child, elements } from '../../../src/libvirt/xml.ts';
import { codesOf, guest } from '../../support/compile.ts';
import { at, domainOf } from '../../support/guest-domain.ts';
import { guestOf } from '../../support/sixteen-cpus.ts';

test('dies count towards the number of virtual CPUs, and are in the topology', () => {
  const domain = domainOf(guestOf('sockets: 1, dies: 2, cores: 3, threads: 2'));
  expect(child(domain, 'vcpu')?.children).toEqual(['12']);
  expect(at(domain, 'cpu/topology')?.attributes).toEqual({ sockets: '1', dies: '2', cores: '3', threads: '2' });
});

describe('the width of addresses', () => {
  const width = (value: string) => at(domainOf(guestOf(`maxPhysAddr: ${value}`)), 'cpu/maxphysaddr')?.attributes;

  test.each([
    ['42', { mode: 'emulate', bits: '42' }],
    ['{ mode: emulate, bits: 40 }', { mode: 'emulate', bits: '40' }],
    ['{ mode: passthrough }', { mode: 'passthrough' }],
    ['{ mode: passthrough, limit: 39 }', { mode: 'passthrough', limit: '39' }],
  ])('%s', (value, attributes) => expect(width(value)).toEqual(attributes));

  test.each(['{ mode: emulate }', '{ mode: emulate, bits: 40, limit: 39 }', '{ mode: passthrough, bits: 40 }'])(
    '%s is refused',
    (value) => expect(codesOf(guestOf(`maxPhysAddr: ${value}`))).toEqual(['max-phys-addr-mode']),
  );
});

test('an emulated guest has nothing that needs KVM or the host CPU', () => {
  const domain = domainOf(guest('type: qemu, cpu: { threads: 2 }'));
  const cpu = child(domain, 'cpu') ?? domain;
  expect(attribute(domain, 'type')).toBe('qemu');
  expect(attribute(cpu, 'mode')).toBe('maximum');
  expect(elements(cpu).map((element) => element.name)).toEqual(['topology']);
});

test('topoext is required on AMD with threads, and an explicit policy is kept', () => {
  const policies = (cpu: string) => {
    const domain = domainOf(guest(`cpu: ${cpu}`));
    return elements(child(domain, 'cpu') ?? domain, 'feature').map(({ attributes }) => attributes);
  };
  expect(policies('{ threads: 2 }')).toEqual([{ policy: 'require', name: 'topoext' }]);
  expect(policies('{ threads: 1 }')).toEqual([]);
  expect(policies('{ threads: 2, features: { topoext: disable } }')).toEqual([{ policy: 'disable', name: 'topoext' }]);
});

test('the number of virtual CPUs is limited by the machine type', () => {
  const of = (machine: string, cpu: string): string[] =>
    codesOf(`vms: { g: { memory: 4GiB, machine: ${machine}, cpu: { ${cpu} } } }\n`).filter(
      (one) => one === 'too-many-vcpus',
    );
  expect(of('q35', 'cores: 512, threads: 2, dies: 4')).toEqual([]);
  expect(of('q35', 'cores: 512, threads: 2, dies: 8, sockets: 8')).toEqual(['too-many-vcpus']);
  expect(of('pc', 'cores: 255')).toEqual([]);
  expect(of('pc-i440fx-10.0', 'cores: 128, threads: 2')).toEqual(['too-many-vcpus']);
});
