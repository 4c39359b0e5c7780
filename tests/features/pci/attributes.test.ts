import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codesOf, compileTexts, moduleOf } from '../../support/compile.ts';

const gpu = (more: string): string => `devices: { gpu: { functions: ["0b:00.0", "0b:00.1"], ${more} } }\n`;
const written = (text: string): string[] =>
  [...text.matchAll(/"\/sys\/bus\/pci\/devices\/([^"]+)"\.w\.argument =\s+"([^"]+)"/g)].map(
    ([, file, value]) => `${file}=${value}`,
  );

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
    expect(text).toMatch(/initrd\.kernelModules = \[[^\]]*"vendor-reset"/);
    expect(written(text)).toEqual(['0000:0b:00.0/reset_method=device_specific']);
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
  /** Runs the line of modprobe.d in a shell, with a directory as /sys and a modprobe that prints what is in it. */
  const loaded = (module: string): { order: string; override: string } => {
    const folder = mkdtempSync(join(tmpdir(), 'vfioc-bars-'));
    const device = join(folder, 'sys/bus/pci/devices/0000:0b:00.0');
    mkdirSync(device, { recursive: true });
    for (const file of ['driver_override', 'resource0_resize', 'resource2_resize'])
      writeFileSync(join(device, file), '');
    writeFileSync(
      join(folder, 'modprobe'),
      `#!/bin/sh\necho "$*" "$(cat ${device}/resource0_resize)" "$(cat ${device}/resource2_resize)"\n`,
      { mode: 0o755 },
    );
    const [, line = ''] = /install vfio-pci (.*)\n/.exec(module) ?? [];
    const command = line
      .replaceAll("''${", '${')
      .replaceAll('/sys/bus', `${folder}/sys/bus`)
      .replace('/run/current-system/sw/bin/modprobe', `${folder}/modprobe`);
    const { stdout, stderr } = spawnSync('/bin/sh', ['-c', command], { encoding: 'utf8' });
    const override = readFileSync(join(device, 'driver_override'), 'utf8');
    rmSync(folder, { recursive: true });
    return { order: stdout + stderr, override };
  };

  test('are set at boot before vfio-pci is loaded', () => {
    const text = moduleOf(gpu('bars: { bar2: 8MiB, bar0: 8GiB }'));
    expect(loaded(text)).toEqual({ order: '--ignore-install vfio-pci 13 3\n', override: 'vfio-pci\n' });
  });

  test('are also set for a device that is found by id', () => {
    const text = moduleOf(gpu('ids: ["1002:67df"], by: id, bars: { bar0: 256MiB }'));
    expect(text).toContain('options vfio-pci ids=1002:67df\n');
    expect(loaded(text)).toEqual({ order: '--ignore-install vfio-pci 8 \n', override: '' });
  });

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
