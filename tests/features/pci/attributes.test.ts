import { describe, expect, test } from 'vitest';
import { codesOf, compileTexts, moduleOf } from '../../support/compile.ts';

const gpu = (more: string): string => `devices: { gpu: { functions: ["0b:00.0", "0b:00.1"], ${more} } }\n`;
/** The settings that the unit writes, each with its function. */
const written = (text: string): string[] => {
  const words = [...text.matchAll(/"(--device=[^"]+|[a-z0-9_]+=[^"]+)"/g)].map(([, word = '']) => word);
  const all: string[] = [];
  let device = '';
  for (const word of words) {
    if (word.startsWith('--device=')) device = word.slice('--device='.length);
    else if (device) all.push(`${device}/${word}`);
  }
  return all;
};

describe('reset', () => {
  test('sets the given method for each function', () => {
    expect(written(moduleOf(gpu('resetMethod: bus')))).toEqual([
      '0000:0b:00.0/reset_method=bus',
      '0000:0b:00.1/reset_method=bus',
    ]);
  });

  test('with vendorReset loads the module before it sets the method, for the graphics function', () => {
    const text = moduleOf(gpu('vendorReset: true'));
    expect(text).toMatch(/extraModulePackages = \[ config\.boot\.kernelPackages\.vendor-reset \]/);
    expect(text).toMatch(/initrd = \{[^}]*?kernelModules = \[[^\]]*"vendor-reset"/);
    expect(written(text)).toEqual(['0000:0b:00.0 class=03/reset_method=device_specific']);
  });

  test('accepts device_specific for a GPU of another vendor, which the kernel may know by itself', () => {
    expect(codesOf(gpu('ids: ["10de:13c0"], resetMethod: device_specific'))).toEqual([]);
  });
});

test('D3cold is forbidden for each function', () => {
  expect(written(moduleOf(gpu('d3cold: off')))).toEqual([
    '0000:0b:00.0/d3cold_allowed=0',
    '0000:0b:00.1/d3cold_allowed=0',
  ]);
  expect(written(moduleOf(gpu('d3cold: on')))).toEqual([]);
});

describe('resizable BARs', () => {
  test('are set by the hook if the host uses the device until the guest starts', () => {
    const text = moduleOf(
      `${gpu('bind: start, bars: { bar0: 256MiB }')}vms: { win: { memory: 4GiB, devices: [gpu] } }\n`,
    );
    expect(text).toMatch(/step resize-bars 0000:0b:00\.0 '?resource0_resize=8'?\n/);
    expect(text).not.toMatch(/install vfio-pci/);
  });

  test.each(['0MiB', '512KiB', '3MiB'])('%s is not a valid size', (size) => {
    expect(codesOf(gpu(`bars: { bar0: ${size} }`))).toEqual(['bar-size']);
  });

  test('are checked against the sizes that the facts list for the GPU', () => {
    const sizes = [256, 512].map((mebibytes) => mebibytes * 2 ** 20);
    const codesFor = (bars: string): string[] =>
      compileTexts({
        'host.yaml': `version: 1\nhost: { name: box, users: [alex], cpu: amd, facts: ./facts.json }\ndevices: { gpu: { functions: ["0b:00.0"], bars: { ${bars} } } }\n`,
        'facts.json': JSON.stringify({
          version: 1,
          pci: [{ address: '0b:00.0', id: '1002:67df', bars: [{ index: 0, size: sizes[0], kind: 'memory', sizes }] }],
        }),
      }).diagnostics.map((one) => one.code);
    expect(codesFor('bar0: 512MiB')).toEqual([]);
    expect(codesFor('bar0: 1GiB')).toEqual(['bar-not-offered']);
    expect(codesFor('bar2: 1GiB')).toEqual([]);
  });
});

test('settings of a function need its PCI address', () => {
  const settings = 'resetMethod: bus, d3cold: off, bars: { bar0: 256MiB }';
  expect(codesOf(`devices: { gpu: { ids: ["1002:67df"], ${settings} } }\n`)).toEqual([
    'setting-without-address',
    'setting-without-address',
    'setting-without-address',
  ]);
});
