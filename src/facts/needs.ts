/** What the host of a machine needs for itself: disks, its last network interface, display and keyboard. */
import { printPciAddress, samePciAddress } from '../values/pci.ts';
import type { Facts } from './facts.ts';
import { hasOutputs, type PciFacts } from './select.ts';

export type LinkFacts = NonNullable<Facts['network']>[number];
export type BlockFacts = NonNullable<Facts['block']>[number];
export type InputFacts = NonNullable<Facts['input']>[number];
export type DiskUse = NonNullable<BlockFacts['uses']>[number];

/** Devices that leave the host together: a set or map of full function addresses. */
export interface Gone {
  has(address: string): boolean;
}

/**
 * The network interfaces that the host loses if these devices leave it together and include its last NIC; none if it
 * keeps one. Only interfaces that are up, or in an unknown state, count; if none is up, all count.
 */
export function lastLinks({ network = [] }: Facts, gone: Gone): readonly LinkFacts[] {
  const up = network.filter((one) => one.up !== false);
  const all = up.length > 0 ? up : network;
  return all.every(({ device }) => device && gone.has(printPciAddress(device))) ? all : [];
}

/**
 * The keyboards that the host loses if these devices leave it together and include the controllers of all of them; none
 * if it keeps one. A keyboard without a controller (of a laptop, on Bluetooth) stays.
 */
export function lastKeyboards({ input = [] }: Facts, gone: Gone): readonly InputFacts[] {
  const all = input.filter(({ kind }) => kind === 'keyboard');
  return all.every(({ controller }) => controller && gone.has(printPciAddress(controller))) ? all : [];
}

/**
 * The GPUs with outputs that the host loses if these devices leave it together and include all of them; none if it keeps
 * one, or if the facts do not say that it shows something on one of them: the boot or the console.
 */
export function lastDisplays({ pci, framebuffer }: Facts, gone: Gone): readonly PciFacts[] {
  const all = pci.filter(hasOutputs);
  // A function of unknown class may be another one.
  if (pci.some((one) => one.class === undefined && !gone.has(printPciAddress(one.address)))) return [];
  const shows = all.some(({ bootVga, address }) => bootVga || samePciAddress(framebuffer?.device, address));
  return shows && all.every(({ address }) => gone.has(printPciAddress(address))) ? all : [];
}

/** What the host has on a disk; facts of older versions only have its root file system. */
export const usesOf = ({ root, uses = [] }: BlockFacts): readonly DiskUse[] =>
  root && !uses.includes('root') ? ['root', ...uses] : uses;

/** The words for what the host has on a disk. */
export const useWords: Readonly<Record<DiskUse, string>> = {
  root: 'the root file system',
  store: '/nix/store',
  boot: 'the boot partition',
  swap: 'the swap space',
};

/** The disks of the file system that an absolute path is on; none if the facts do not list its mount point. */
export function disksOfPath({ block = [] }: Facts, path: string): readonly BlockFacts[] {
  const above = block
    .flatMap(({ mounts = [] }) => mounts)
    .filter((place) => place === '/' || path === place || path.startsWith(`${place}/`))
    .sort((one, other) => other.length - one.length);
  const [deepest] = above;
  return deepest === undefined ? [] : block.filter(({ mounts }) => mounts?.includes(deepest));
}
