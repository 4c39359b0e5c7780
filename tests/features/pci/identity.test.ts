import { describe, expect, test } from 'vitest';
import { codesOf, compileWithFacts, moduleOf, textOf } from '../../support/compile.ts';

const guest = 'vms: { win: { memory: 4GiB, devices: [gpu] } }\n';
const gpu = (more: string): string => `devices: { gpu: { ${more} } }\n${guest}`;

/** The lines of the hook about the devices of its guests. */
const linesOf = (module: string): string[] =>
  module.match(/^\s+(?:device|step check-devices) .*$/gm)?.map((line) => line.trim()) ?? [];

const sources = (domain: string): string[] =>
  [...domain.matchAll(/<source>\s*<address domain='0x(....)' bus='0x(..)' slot='0x(..)' function='0x(.)'/g)].map(
    ([, domainOfIt, bus, slot, fn]) => `${domainOfIt}:${bus}:${slot}.${fn}`,
  );

describe('before a guest gets a device', () => {
  test('the hook compares each function with the ids of the spec, whatever bind says', () => {
    for (const bind of ['boot', 'start', 'handover']) {
      const lines = linesOf(moduleOf(gpu(`functions: ["0b:00.0"], ids: ["1002:67df"], bind: ${bind}`)));
      expect(lines).toEqual(['device 0000:0b:00.0 1002:67df', `step check-devices ${bind} 0000:0b:00.0`]);
    }
  });

  test('with facts, with the id and the board of each function', () => {
    const pci = [
      { address: '0b:00.0', id: '1002:67df', subsystem: '1da2:e366', class: '030000' },
      { address: '0b:00.1', id: '1002:aaf0', class: '040300' },
    ];
    const { files } = compileWithFacts(gpu('functions: ["0b:00.0", "0b:00.1"]'), { pci });
    expect(linesOf(String(files?.get('module.nix')))).toEqual([
      "device 0000:0b:00.0 1002:67df 'subsystem=1da2:e366'",
      'device 0000:0b:00.1 1002:aaf0',
      'step check-devices boot 0000:0b:00.0 0000:0b:00.1',
    ]);
  });

  test('virtual functions are not expected to be bound since the boot', () => {
    const lines = linesOf(moduleOf(gpu('functions: ["05:10.0"], sriov: { of: "05:00.0", count: 4 }')));
    expect(lines).toEqual(['device 0000:05:10.0', 'step check-devices start 0000:05:10.0']);
  });
});

describe('a device that is found by its path', () => {
  test('keeps its address in the guest until the host has found it', () => {
    const spec = gpu('functions: ["0b:00.0", "0b:00.1"], path: "00:03.1/00.0", ids: ["1002:67df"]');
    expect(sources(textOf('domains/win.xml', spec))).toEqual(['0000:0b:00.0', '0000:0b:00.1']);
    const module = moduleOf(spec);
    expect(linesOf(module)[1]).toBe("device 0000:0b:00.1 1002:67df 'path=0000:00:03.1/00.1' beside");
    expect(module).toContain('"--device=0000:0b:00.0 1002:67df path=0000:00:03.1/00.0 beside"');
  });

  test('needs no address, and has the one that the facts show', () => {
    const spec = gpu('functions: ["00:03.1/00.0", "00:03.1/00.1"]');
    const [first = '', second = ''] = sources(textOf('domains/win.xml', spec));
    expect(first).toMatch(/^ff/);
    expect(second).toBe(first.replace(/0$/, '1'));
    const pci = [
      { address: '00:03.1', id: '1022:1483', class: '060400' },
      { address: '0c:00.0', id: '1002:67df', class: '030000', parent: '00:03.1', driver: 'amdgpu' },
      { address: '0c:00.1', id: '1002:aaf0', class: '040300', parent: '00:03.1', driver: 'snd_hda_intel' },
    ];
    const { files } = compileWithFacts(spec, { pci });
    expect(sources(String(files?.get('domains/win.xml')))).toEqual(['0000:0c:00.0', '0000:0c:00.1']);
  });
});

describe('a device that is found by its ids alone', () => {
  test('can go to a guest', () => {
    const spec = gpu('ids: ["1002:67df", "1002:aaf0"]');
    expect(codesOf(spec)).toEqual([]);
    const [one = ''] = sources(textOf('domains/win.xml', spec));
    expect(linesOf(moduleOf(spec))[0]).toBe(`device ${one} 1002:67df anywhere`);
  });

  test('has the address that the facts show, of the board that the spec names', () => {
    const pci = [
      { address: '0a:00.0', id: '1002:67df', subsystem: '1da2:e366', class: '030000' },
      { address: '0b:00.0', id: '1002:67df', subsystem: '1043:04fb', class: '030000' },
    ];
    const { files } = compileWithFacts(gpu('ids: ["1002:67df"], subsystems: ["1043:04fb"]'), { pci });
    expect(sources(String(files?.get('domains/win.xml')))).toEqual(['0000:0b:00.0']);
  });
});
