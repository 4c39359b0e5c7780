/** The program of modprobe's `install vfio-pci`, as the compiled module has it, on trees of files instead of /sys. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { compileSpec, textOf } from '../support/compile.ts';
import { PciTree, type TreeFunction } from '../support/pci-tree.ts';

/** Runs the line of modprobe.d in a shell, with a modprobe that prints its words. */
function load(tree: PciTree, spec: string, isStage1 = false): { output: string; log: string } {
  const { files } = compileSpec(spec);
  const module = String(files?.get('module.nix'));
  const [, words = ''] = /install vfio-pci \/bin\/sh -c \S+ \S+ \S+ (vfio-pci .*)\n/.exec(module) ?? [];
  const program = textOf('programs/reserve-functions.sh', spec).trimEnd();
  // kmod does not pass on backslashes, and a single quote would end the word.
  expect(program).not.toMatch(/['\n\\]/);
  const modprobe = tree.beside('modprobe');
  writeFileSync(modprobe, '#!/bin/sh\necho "modprobe $*"\n', { mode: 0o755 });
  const quoted = program.replaceAll('/run/current-system/sw/bin/modprobe', modprobe);
  writeFileSync(tree.beside('kmsg'), '');
  writeFileSync(tree.beside('mounts'), `${isStage1 ? 'rootfs / rootfs' : '/dev/sda1 / ext4'} rw 0 0\n`);
  writeFileSync(tree.beside('sleep'), '#!/bin/sh\nexec /bin/sleep 0.005\n', { mode: 0o755 });
  const env = {
    PATH: `${tree.beside('.')}:${process.env.PATH}`,
    VFIOC_SYSFS: tree.sys,
    VFIOC_KMSG: tree.beside('kmsg'),
    VFIOC_MOUNTS: tree.beside('mounts'),
  };
  const { stdout } = spawnSync('/bin/sh', ['-c', `/bin/sh -c '${quoted}' ${words}`], { encoding: 'utf8', env });
  return { output: stdout, log: readFileSync(tree.beside('kmsg'), 'utf8') };
}

const gpu: TreeFunction = { address: '0000:0b:00.0', id: '1002:67df' };
const root: TreeFunction = { address: '0000:0b:00.0', id: '144d:a80a', class: '010802' };
const spec = (more: string): string => `devices: { gpu: { functions: ["0b:00.0"], ${more} } }\n`;

describe('every load of vfio-pci', () => {
  let tree: PciTree;
  afterEach(() => tree.remove());

  test('reserves the functions of the spec first', () => {
    tree = new PciTree([gpu]);
    expect(load(tree, spec('ids: ["1002:67df"]'))).toEqual({ output: 'modprobe --ignore-install vfio-pci\n', log: '' });
    expect(tree.read(gpu.address, 'driver_override')).toBe('vfio-pci');
  });

  test('leaves another device at the address alone, with a warning in the kernel log', () => {
    tree = new PciTree([root]);
    const { output, log } = load(tree, spec('ids: ["1002:67df"]'));
    expect(output).toBe('modprobe --ignore-install vfio-pci\n');
    expect(log).toMatch(
      /^<4>vfioc: 0000:0b:00\.0 is now 144d:a80a, but the spec says 1002:67df .*: left with the host$/m,
    );
    expect(tree.read(gpu.address, 'driver_override')).toBe('(null)');
  });

  test('does not fail if a function is missing', () => {
    tree = new PciTree([]);
    const { output, log } = load(tree, spec('ids: ["1002:67df"]'));
    expect(output).toBe('modprobe --ignore-install vfio-pci\n');
    expect(log).toContain('there is no PCI device at 0000:0b:00.0');
  });

  test('reserves nothing that a driver of the booted host has', () => {
    tree = new PciTree([{ ...gpu, driver: 'amdgpu' }]);
    const { log } = load(tree, spec('ids: ["1002:67df"]'));
    expect(log).toContain('0000:0b:00.0 is with amdgpu, a driver of the host: reboot the host');
    expect([tree.read(gpu.address, 'driver_override'), tree.driver(gpu.address)]).toEqual(['(null)', 'amdgpu']);
  });

  test('unbinds a driver that was faster, in stage 1', () => {
    tree = new PciTree([{ ...gpu, driver: 'amdgpu' }]);
    expect(load(tree, spec('ids: ["1002:67df"]'), true).log).toBe('');
    expect(tree.read(gpu.address, 'driver_override')).toBe('vfio-pci');
    expect(tree.read(gpu.address, 'driver/unbind')).toBe(gpu.address);
  });

  test('does not wait for a driver that never lets go, and does not load vfio-pci, which would', () => {
    tree = new PciTree([{ ...gpu, driver: 'nvidia' }]);
    // A write to a pipe that nobody reads blocks, as the kernel does.
    const unbind = join(tree.sys, 'bus/pci/drivers/nvidia/unbind');
    rmSync(unbind);
    execFileSync('mkfifo', [unbind]);
    const { output, log } = load(tree, spec('ids: ["1002:67df"]'), true);
    expect(output).toBe('');
    expect(log).toContain('vfio-pci is not loaded: nvidia does not let go of 0000:0b:00.0');
  });

  test('with a GPU and its audio function that only their addresses identify', () => {
    const audio = { address: '0000:0b:00.1', id: '1002:aaf0', class: '040300' };
    tree = new PciTree([gpu, audio]);
    const both = 'devices: { gpu: { functions: ["0b:00.0", "0b:00.1"], vendorReset: on } }\n';
    expect(load(tree, both).log).toBe('');
    expect([gpu, audio].map(({ address }) => tree.read(address, 'driver_override'))).toEqual(['vfio-pci', 'vfio-pci']);
  });

  test('reserves a function that is found by its path or its id', () => {
    const below = { ...gpu, address: '0000:0c:00.0', below: ['0000:00:03.1'] };
    tree = new PciTree([{ address: '0000:00:03.1', id: '1022:1483', class: '060400' }, below]);
    load(tree, spec('ids: ["1002:67df"], path: "00:03.1/00.0"'));
    expect(tree.read(below.address, 'driver_override')).toBe('vfio-pci');
    tree.remove();
    tree = new PciTree([below]);
    load(tree, 'devices: { gpu: { ids: ["1002:67df"] } }\nvms: { a: { memory: 4GiB, devices: [gpu] } }\n');
    expect(tree.read(below.address, 'driver_override')).toBe('vfio-pci');
  });

  test('sets the sizes of BARs before', () => {
    const resizable = { ...gpu, files: { resource0_resize: '0', resource2_resize: '0' } };
    tree = new PciTree([resizable]);
    load(tree, spec('ids: ["1002:67df"], bars: { bar0: 8GiB, bar2: 8MiB }'));
    expect([0, 2].map((bar) => tree.read(gpu.address, `resource${bar}_resize`))).toEqual(['13', '3']);
    expect(tree.read(gpu.address, 'driver_override')).toBe('vfio-pci');
    tree.remove();
    tree = new PciTree([resizable]);
    load(tree, spec('ids: ["1002:67df"], by: id, bars: { bar0: 256MiB }'));
    expect(tree.read(gpu.address, 'resource0_resize')).toBe('8');
  });
});
