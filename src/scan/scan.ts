/** Reads the facts of a machine from its file tree. */

import type { Facts } from '../facts/facts.ts';
import { readModules } from './alias.ts';
import { readBlock } from './block.ts';
import { type Cpuinfo, readCpuinfo, readCpus, readNodes } from './cpu.ts';
import { readInput } from './input.ts';
import { readIommu } from './iommu.ts';
import { readMemory } from './memory.ts';
import { readNames } from './names.ts';
import { readNetwork } from './network.ts';
import { type PciEntry, readPci } from './pci.ts';
import type { Sysfs } from './sysfs.ts';
import { readFramebuffer, readRelease, readSecureBoot } from './system.ts';
import { readUsb } from './usb.ts';

/**
 * Everything that vfioc reads from a machine. What could not be read is absent and listed in `gaps`.
 *
 * @param withIds whether to include names with serial numbers: those in /dev/disk/by-id, and all in /dev/input/by-id
 */
export function factsOf(sysfs: Sysfs, withIds: boolean): Facts {
  const release = readRelease(sysfs);
  const cpuinfo: Cpuinfo = readCpuinfo(sysfs);
  const nodes = readNodes(sysfs);
  const devices = readPci(sysfs, release, nodes.size > 1);
  const pci = named(devices, sysfs, release);
  const facts: Facts = {
    version: 1,
    kernel: release === undefined ? undefined : { release },
    iommu: readIommu(sysfs, cpuinfo, pci),
    pci,
    cpu: readCpus(sysfs, cpuinfo, nodes),
    memory: readMemory(sysfs, [...nodes.keys()]),
    input: readInput(sysfs, withIds),
    usb: readUsb(sysfs, withIds),
    block: readBlock(sysfs, withIds),
    network: readNetwork(sysfs, withIds),
    secureBoot: readSecureBoot(sysfs),
    framebuffer: readFramebuffer(sysfs),
  };
  const { gaps } = sysfs;
  return gaps.length > 0 ? { ...facts, gaps } : facts;
}

/** Adds names and modules. The large lists are read only if there are devices to look up. */
function named(devices: readonly PciEntry[], sysfs: Sysfs, release: string | undefined): Facts['pci'] {
  if (devices.length === 0) return [];
  const names = readNames(sysfs);
  const modules = readModules(
    sysfs,
    release,
    devices.map(({ modalias }) => modalias),
  );
  return devices.map(({ facts, modalias }) => ({
    ...facts,
    name: names.of(facts.id),
    modules: modalias === undefined ? undefined : modules.of(modalias),
  }));
}
