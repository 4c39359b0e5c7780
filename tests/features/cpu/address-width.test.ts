/** The width of a guest's addresses on a machine whose IOMMU is narrower than its processor. */
import { describe, expect, test } from 'vitest';
import { codes } from '../../../src/features/cpu/address-width.ts';
import { compileWithFacts } from '../../support/compile.ts';
import { at, domainFrom } from '../../support/guest-domain.ts';
import { type Change, check, declared, testOnMachines, win } from '../../support/machines.ts';

/** The widths of a desktop processor and of its VT-d. */
const narrow: Change = (facts) => ({
  ...facts,
  iommu: { ...facts.iommu, addressBits: 39 },
  cpu: { ...facts.cpu, physicalBits: 46 },
});

testOnMachines(codes, {
  'address-width-beyond-iommu': check(
    'desktop-intel',
    `${declared('"01:00.0", "01:00.1"')}\n${win('devices: [gpu], lookingGlass: { resolution: 1920x1080 }, cpu: { maxPhysAddr: ⟨42 }')}`,
    /have 42 bits, but the IOMMU of this machine translates 39/,
    narrow,
  ),
});

const machine = { iommu: { on: true, addressBits: 39 }, cpu: { physicalBits: 46, cpus: [] } };
const card = (bar: number) => ({
  address: '0b:00.0',
  id: '10de:2786',
  class: '030000',
  bars: [{ index: 1, size: bar, kind: 'memory' }],
});
const glass = 'lookingGlass: { resolution: 1920x1080 }';
const given = '"0b:00.0"]';
const spec = (fields: string, device = given): string =>
  `devices: { gpu: { functions: [${device} } }\nvms: { g: { memory: 4GiB, ${fields} } }\n`;

/** The attributes of maxphysaddr in the domain of a guest. */
const widthOf = (text: string, facts: object) =>
  at(domainFrom(compileWithFacts(text, facts)), 'cpu/maxphysaddr')?.attributes;

const limited = { mode: 'passthrough', limit: '39' };

describe('the limit', () => {
  const pci = [card(2 ** 28)];

  test('is that of the IOMMU if the guest has a device and shared memory', () => {
    expect(widthOf(spec(`devices: [gpu], ${glass}`), { ...machine, pci })).toEqual(limited);
    expect(widthOf(spec('devices: [gpu], scream: { mode: ivshmem }'), { ...machine, pci })).toEqual(limited);
    expect(widthOf(spec(`devices: [], ${glass}`), { ...machine, pci })).toBeUndefined();
    expect(widthOf(spec('devices: [gpu]'), { ...machine, pci })).toBeUndefined();
  });

  test('is that of the IOMMU if a device has a large BAR, or gets one', () => {
    expect(widthOf(spec('devices: [gpu]'), { ...machine, pci: [card(2 ** 30)] })).toEqual(limited);
    expect(widthOf(spec('devices: [gpu]', '"0b:00.0"], bars: { bar1: 8GiB }'), { ...machine, pci })).toEqual(limited);
  });

  test('is not set if the IOMMU is as wide as the processor, or if a width is unknown', () => {
    const text = spec(`devices: [gpu], ${glass}`);
    for (const [addressBits, physicalBits] of [
      [46, 46],
      [48, 39],
      [undefined, 46],
      [39, undefined],
    ]) {
      const facts = { pci, iommu: { on: true, addressBits }, cpu: { physicalBits, cpus: [] } };
      expect(widthOf(text, facts), `${addressBits} of ${physicalBits}`).toBeUndefined();
    }
  });

  test('is not set in a guest with a processor of its own', () => {
    const facts = { ...machine, pci };
    expect(widthOf(spec(`type: qemu, devices: [gpu], ${glass}`), facts)).toBeUndefined();
  });

  test('gives way to the width in the spec, which is reported if it is more', () => {
    const codesOf = (width: string): string[] =>
      compileWithFacts(spec(`devices: [gpu], ${glass}, cpu: { maxPhysAddr: ${width} }`), { ...machine, pci })
        .diagnostics.map(({ code }) => code)
        .filter((code) => Object.hasOwn(codes, code));
    const reported = ['address-width-beyond-iommu'];
    expect(codesOf('40')).toEqual(reported);
    expect(codesOf('{ mode: passthrough }')).toEqual(reported);
    expect(codesOf('{ mode: passthrough, limit: 42 }')).toEqual(reported);
    expect(codesOf('39')).toEqual([]);
    expect(codesOf('{ mode: passthrough, limit: 39 }')).toEqual([]);
    const own = spec(`devices: [gpu], ${glass}, cpu: { maxPhysAddr: 39 }`);
    expect(widthOf(own, { ...machine, pci })).toEqual({ mode: 'emulate', bits: '39' });
  });
});
