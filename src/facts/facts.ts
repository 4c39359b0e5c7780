/**
 * The facts of a machine, written by `vfioc scan --json` and read by rules. `host.facts` in a spec is the path of such
 * a file. Only the address and id of each PCI device are required: values that a scan could not read, or that the user
 * left out, are absent, and a rule that needs one reports nothing. Objects are open, so that files of later versions
 * can be read.
 */
import * as z from 'zod/mini';
import { coreKinds } from '../values/core-kind.ts';
import { cpuSet } from '../values/cpu-list.ts';
import { openObject } from '../values/object.ts';
import { deviceId, pciAddress } from '../values/pci.ts';

const count = z.int().check(z.nonnegative());

const bar = openObject(() => ({
  /** 0 to 5; 6 is the expansion ROM. */
  index: count,
  /** In bytes. */
  size: count,
  kind: z.enum(['memory', 'io']),
  prefetchable: z.optional(z.boolean()),
  /** The sizes, in bytes, that resourceN_resize offers (resizable BAR). */
  sizes: z.optional(z.array(count)),
}));

const pciDevice = openObject(() => ({
  address: pciAddress,
  id: deviceId,
  /** Six hexadecimal digits, as in sysfs without 0x: class, subclass, programming interface. */
  class: z.optional(z.string()),
  /** Vendor and device id of the board's manufacturer. */
  subsystem: z.optional(deviceId),
  /** Vendor and device name, from pci.ids. */
  name: z.optional(z.string()),
  /** The kernel driver bound to it, if any. */
  driver: z.optional(z.string()),
  /** The kernel modules that could drive it, from modules.alias. */
  modules: z.optional(z.array(z.string())),
  /** The IOMMU group; absent while the IOMMU is off. */
  iommuGroup: z.optional(count),
  /** Whether the firmware used it as its display. */
  bootVga: z.optional(z.boolean()),
  /**
   * The reset methods of the kernel, best first (`flr`, `pm`, `bus`, `device_specific`); empty if it cannot be reset.
   */
  resetMethods: z.optional(z.array(z.string())),
  bars: z.optional(z.array(bar)),
  /** Absent if the machine has a single node, or sysfs has -1. */
  numaNode: z.optional(count),
  /** The bridge above it. */
  parent: z.optional(pciAddress),
  /**
   * The physical function's virtual functions. Their routing ids (bus times 256 plus slot times 8 plus function) follow
   * its own: the first one is `offset` after it, each further one `stride` after the previous one.
   */
  sriov: z.optional(
    openObject(() => ({ total: count, enabled: count, offset: z.optional(count), stride: z.optional(count) })),
  ),
  /** The physical function of a virtual function. */
  physicalFunction: z.optional(pciAddress),
}));

const cpu = openObject(() => ({
  cpu: count,
  online: z.boolean(),
  /** The numbers of the core and the package; threads of one core share both. Absent while the CPU is offline. */
  core: z.optional(count),
  package: z.optional(count),
  die: z.optional(count),
  /** The CPUs, including this one, that share its cache of that level. */
  l2: z.optional(cpuSet),
  l3: z.optional(cpuSet),
  /** The size of its third-level cache, in bytes. */
  l3Size: z.optional(count),
  /** The kind of its core, on a processor that has several kinds. */
  kind: z.optional(z.enum(coreKinds)),
  numaNode: z.optional(count),
}));

const hugepages = openObject(() => ({
  /** The size of one page, in bytes. */
  size: count,
  total: count,
  free: count,
  /** Absent for the whole machine. */
  numaNode: z.optional(count),
}));

export const factsSchema = openObject(() => ({
  version: z.literal(1),
  /** The kernel that was running. */
  kernel: z.optional(openObject(() => ({ release: z.string() }))),
  iommu: z.optional(
    openObject(() => ({
      on: z.boolean(),
      /** The most likely reason why it is off. */
      reason: z.optional(z.enum(['firmware', 'parameter', 'unsupported'])),
      /** Whether a kernel parameter splits groups (pcie_acs_override). */
      acsOverride: z.optional(z.boolean()),
      /** The width, in bits, of the addresses that the narrowest unit translates (VT-d). */
      addressBits: z.optional(count),
    })),
  ),
  pci: z.array(pciDevice),
  cpu: z.optional(
    openObject(() => ({
      vendor: z.optional(z.enum(['amd', 'intel'])),
      model: z.optional(z.string()),
      /** The width, in bits, of its physical addresses. */
      physicalBits: z.optional(count),
      cpus: z.array(cpu),
      /** The CPUs that the scheduler does not use (isolcpus). */
      isolated: z.optional(cpuSet),
      /** Whether KVM lets the CPU itself deliver interrupts to guests (APICv on Intel, AVIC on AMD). */
      apicv: z.optional(z.boolean()),
    })),
  ),
  memory: z.optional(
    openObject(() => ({
      /** In bytes. */
      total: count,
      numa: z.optional(z.array(openObject(() => ({ node: count, total: count })))),
      hugepages: z.optional(z.array(hugepages)),
    })),
  ),
  input: z.optional(
    z.array(
      openObject(() => ({
        name: z.string(),
        kind: z.enum(['keyboard', 'mouse', 'other']),
        /** Paths below /dev/input/by-id. Those with a serial number are included only on request. */
        links: z.optional(z.array(z.string())),
        /** The USB controller that it is connected to. */
        controller: z.optional(pciAddress),
      })),
    ),
  ),
  usb: z.optional(
    z.array(
      openObject(() => ({
        id: deviceId,
        name: z.optional(z.string()),
        bus: count,
        /** The port path in sysfs, after the bus: `1.4`. */
        port: z.string(),
        controller: z.optional(pciAddress),
      })),
    ),
  ),
  block: z.optional(
    z.array(
      openObject(() => ({
        /** The kernel name: nvme0n1. */
        name: z.string(),
        model: z.optional(z.string()),
        /** In bytes. */
        size: z.optional(count),
        /** Paths below /dev/disk/by-id, only on request: nearly all contain a serial number. */
        links: z.optional(z.array(z.string())),
        /** The PCI device that it is connected to. A disk on several PCI devices is listed once for each. */
        controller: z.optional(pciAddress),
        /** Whether the host's root file system is on it. */
        root: z.optional(z.boolean()),
        /**
         * What the host has on it, through every layer: its root file system, /nix/store if that is on another disk than
         * the root file system, the boot partition, swap. Absent in facts of older versions, which only have `root`.
         */
        uses: z.optional(z.array(z.enum(['root', 'store', 'boot', 'swap']))),
        /** Mount points of file systems on it; those whose names a user chose are included only on request. */
        mounts: z.optional(z.array(z.string())),
      })),
    ),
  ),
  network: z.optional(
    z.array(
      openObject(() => ({
        /** The name of the interface: enp5s0. */
        name: z.string(),
        /** The PCI device behind it. */
        device: z.optional(pciAddress),
        up: z.optional(z.boolean()),
      })),
    ),
  ),
  /** Whether the host booted with Secure Boot. */
  secureBoot: z.optional(z.boolean()),
  /** The framebuffer of the console: its driver (simpledrm, amdgpu), and its PCI device if known. */
  framebuffer: z.optional(openObject(() => ({ driver: z.string(), device: z.optional(pciAddress) }))),
  /** Descriptions of what a scan could not read. */
  gaps: z.optional(z.array(z.string())),
}));

export type Facts = z.output<typeof factsSchema>;
