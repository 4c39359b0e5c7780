/** The placement of a guest's CPUs and memory on the host, as it appears in the domain XML. */
import { describe, expect, test } from 'vitest';
import { readXml } from '../../../src/libvirt/read-xml.ts';
import { child, elements, type Xml } from '../../../src/libvirt/xml.ts';
import { compileTexts, host } from '../../support/compile.ts';
import { at, domainOf } from '../../support/guest-domain.ts';

/** Eight cores with two threads each, CPU n and n + 8; cores 0 to 3 share a cache, and so do cores 4 to 7. */
const cpus = Array.from({ length: 16 }, (_, cpu) => ({
  cpu,
  online: true,
  core: cpu % 8,
  package: 0,
  l3: cpu % 8 < 4 ? '0-3,8-11' : '4-7,12-15',
  numaNode: cpu % 8 < 4 ? 0 : 1,
}));
const pci = [{ address: '0b:00.0', id: '1002:67df', class: '030000', iommuGroup: 1, numaNode: 0 }];
const facts = JSON.stringify({ version: 1, pci, cpu: { cpus } });

const compiled = (spec: string) =>
  compileTexts({ 'host.yaml': host.replace('cpu: amd', 'cpu: amd, facts: ./facts.json') + spec, 'facts.json': facts });

const codes = (spec: string): string[] => compiled(spec).diagnostics.map((one) => one.code);

function onMachine(spec: string, guest = 'g'): Xml {
  const { files, diagnostics } = compiled(spec);
  const reading = readXml(String(files?.get(`domains/${guest}.xml`)));
  if ('problems' in reading) throw new Error(diagnostics.map((one) => `${one.code}: ${one.message}`).join('\n'));
  return reading.root;
}

const tune = (domain: Xml, element: string): (string | undefined)[] =>
  elements(at(domain, 'cputune') ?? domain, element).map(({ attributes }) => attributes.cpuset);

const guest = (cpu: string, more = 'memory: 4GiB'): string => `vms: { g: { ${more}, cpu: { ${cpu} } } }\n`;

describe('pin: auto', () => {
  test('pins each virtual CPU, and the other threads to the CPUs that stay with the host', () => {
    const domain = onMachine(guest('cores: 2, threads: 2, pin: auto, iothreads: 1'));
    expect(tune(domain, 'vcpupin')).toEqual(['6', '14', '7', '15']);
    expect(tune(domain, 'emulatorpin')).toEqual(['0-1,8-9']);
    expect(tune(domain, 'iothreadpin')).toEqual(['0-1,8-9']);
  });

  test('keeps pins set by hand, and does not place virtual CPUs on them', () => {
    const domain = onMachine(guest('cores: 2, pin: auto, emulator: [7, 15], iothreads: 1, iothreadPin: [6]'));
    expect(tune(domain, 'vcpupin')).toEqual(['4', '5']);
    expect(tune(domain, 'emulatorpin')).toEqual(['7,15']);
    expect(tune(domain, 'iothreadpin')).toEqual(['6']);
  });

  test('uses the node of the GPU, or the node that is set for the memory', () => {
    const devices = 'devices: { gpu: { functions: ["0b:00.0"] } }\n';
    const pins = (memory: string) =>
      tune(onMachine(devices + guest('cores: 2, pin: auto', `devices: [gpu], memory: ${memory}`)), 'vcpupin');
    expect(pins('4GiB')).toEqual(['2', '3']);
    expect(pins('{ size: 4GiB, node: 1 }')).toEqual(['6', '7']);
    expect(pins('{ size: 4GiB, hugepages: { size: 2MiB, node: 1 } }')).toEqual(['6', '7']);
  });

  test('places guests with devices before guests without', () => {
    const spec =
      'devices: { gpu: { functions: ["0b:00.0"], bind: start } }\n' +
      'vms: { a: { memory: 4GiB, cpu: { cores: 2, pin: auto } }, ' +
      'g: { memory: 4GiB, devices: [gpu], cpu: { cores: 3, pin: auto } } }\n';
    expect(tune(onMachine(spec), 'vcpupin')).toEqual(['1', '2', '3']);
    expect(tune(onMachine(spec, 'a'), 'vcpupin')).toEqual(['6', '7']);
  });

  test('puts guests that share a device on the same cores, without a warning', () => {
    const one = 'memory: 4GiB, devices: [gpu], cpu: { cores: 6, pin: auto }';
    const spec = `devices: { gpu: { functions: ["0b:00.0"] } }\nvms: { a: { ${one} }, b: { ${one} } }\n`;
    expect(codes(spec)).toEqual([]);
    expect(tune(onMachine(spec, 'a'), 'vcpupin')).toEqual(tune(onMachine(spec, 'b'), 'vcpupin'));
    expect(
      codes(
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
  const reported = (spec: string) => compileTexts({ 'host.yaml': host + spec }).diagnostics.map(({ code }) => code);
  expect(reported(two('gpu'))).toEqual([]);
  expect(reported(two('').replace('devices: { gpu: { functions: ["0b:00.0"] } }\n', ''))).toEqual([
    'pin-shared',
    'pin-shared',
  ]);
});

test('the scheduler applies to every virtual CPU', () => {
  const domain = domainOf(guest('cores: 3, pin: [1, 2, 3], vcpusched: { scheduler: rr, priority: 5 }'));
  expect(elements(at(domain, 'cputune') ?? domain, 'vcpusched').map(({ attributes }) => attributes)).toEqual(
    ['0', '1', '2'].map((vcpus) => ({ vcpus, scheduler: 'rr', priority: '5' })),
  );
});

test('dies count towards the number of virtual CPUs, and are in the topology', () => {
  const domain = domainOf(guest('sockets: 1, dies: 2, cores: 3, threads: 2'));
  expect(child(domain, 'vcpu')?.children).toEqual(['12']);
  expect(at(domain, 'cpu/topology')?.attributes).toEqual({ sockets: '1', dies: '2', cores: '3', threads: '2' });
});

describe('the width of addresses', () => {
  const width = (value: string) => at(domainOf(guest(`maxPhysAddr: ${value}`)), 'cpu/maxphysaddr')?.attributes;

  test.each([
    ['42', { mode: 'emulate', bits: '42' }],
    ['{ mode: emulate, bits: 40 }', { mode: 'emulate', bits: '40' }],
    ['{ mode: passthrough }', { mode: 'passthrough' }],
    ['{ mode: passthrough, limit: 39 }', { mode: 'passthrough', limit: '39' }],
  ])('%s', (value, attributes) => expect(width(value)).toEqual(attributes));

  test.each(['{ mode: emulate }', '{ mode: emulate, bits: 40, limit: 39 }', '{ mode: passthrough, bits: 40 }'])(
    '%s is refused',
    (value) => expect(codes(guest(`maxPhysAddr: ${value}`))).toEqual(['max-phys-addr-mode']),
  );
});

describe('NUMA', () => {
  const cells = '[{ cpus: 0-1, memory: 1GiB, node: 1 }, { cpus: [2, 3], memory: 3GiB, node: 0 }]';

  test('memory and virtual CPUs of each guest node come from its host node', () => {
    const domain = onMachine(guest(`cores: 2, threads: 2, pin: auto, numa: ${cells}`));
    expect(elements(at(domain, 'cpu/numa') ?? domain).map(({ attributes }) => attributes)).toEqual([
      { id: '0', cpus: '0-1', memory: '1048576', unit: 'KiB' },
      { id: '1', cpus: '2-3', memory: '3145728', unit: 'KiB' },
    ]);
    expect(elements(at(domain, 'numatune') ?? domain).map(({ attributes }) => attributes)).toEqual([
      { cellid: '0', mode: 'strict', nodeset: '1' },
      { cellid: '1', mode: 'strict', nodeset: '0' },
    ]);
    expect(tune(domain, 'vcpupin')).toEqual(['7', '15', '3', '11']);
  });

  test('memory comes from the configured node, or from the node of its huge pages', () => {
    const nodes = (memory: string) => at(domainOf(guest('', `memory: { size: 4GiB, ${memory} }`)), 'numatune/memory');
    expect(nodes('node: 1')?.attributes).toEqual({ mode: 'strict', nodeset: '1' });
    expect(nodes('hugepages: { size: 2MiB, node: [1, 0] }')?.attributes.nodeset).toBe('0-1');
    expect(nodes('merge: off')).toBeUndefined();
  });

  test.each([
    ['[{ cpus: 0-2, memory: 2GiB }, { cpus: 2-3, memory: 2GiB }]', 'numa-vcpus'],
    ['[{ cpus: 0-4, memory: 4GiB }]', 'numa-vcpus'],
    ['[{ cpus: 0-2, memory: 4GiB }]', 'numa-vcpus'],
    ['[{ cpus: 0-3, memory: 2GiB }]', 'numa-memory'],
    ['[{ cpus: 0-3, memory: 4GiB }, { cpus: [3], memory: 0B }]', 'numa-vcpus'],
  ])('%s is refused', (numa, code) => expect(codes(guest(`cores: 4, numa: ${numa}`))).toContain(code));
});

test('the number of virtual CPUs is limited by the machine type', () => {
  const of = (machine: string, cpu: string): string[] =>
    codes(`vms: { g: { memory: 4GiB, machine: ${machine}, cpu: { ${cpu} } } }\n`).filter(
      (one) => one === 'too-many-vcpus',
    );
  expect(of('q35', 'cores: 512, threads: 2, dies: 4')).toEqual([]);
  expect(of('q35', 'cores: 512, threads: 2, dies: 8, sockets: 8')).toEqual(['too-many-vcpus']);
  expect(of('pc', 'cores: 255')).toEqual([]);
  expect(of('pc-i440fx-10.0', 'cores: 128, threads: 2')).toEqual(['too-many-vcpus']);
});
