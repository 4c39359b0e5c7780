/**
 * What a machine is, as `vfioc scan --json` writes it and as rules ask about it. A spec names such a file in
 * `host.facts`. Only the address and the id of a PCI device must be there: what a scan could not read, or what a person
 * left out, is absent, and a rule that needs it says nothing. Objects are open, so that a file of a later vfioc is read.
 */
import * as z from 'zod/mini';
import { cpuSet } from '../values/cpu-list.ts';
import { openObject } from '../values/object.ts';
import { deviceId, pciAddress } from '../values/pci.ts';

const count = z.int().check(z.nonnegative());

const bar = openObject(() => ({
  /** Its number, 0 to 5; 6 is the expansion ROM. */
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
  /** Six hexadecimal digits, as sysfs has them behind 0x: class, subclass, programming interface. */
  class: z.optional(z.string()),
  /** Vendor and device of the maker of the card. */
  subsystem: z.optional(deviceId),
  /** As pci.ids has it: vendor and device. */
  name: z.optional(z.string()),
  /** The kernel driver that holds it, where one does. */
  driver: z.optional(z.string()),
  /** The kernel modules that could drive it, by modules.alias. */
  modules: z.optional(z.array(z.string())),
  /** The IOMMU group; absent while the IOMMU is off. */
  iommuGroup: z.optional(count),
  /** Whether the firmware showed its console on it. */
  bootVga: z.optional(z.boolean()),
  /** What the kernel can reset it by, best first (`flr`, `pm`, `bus`, `device_specific`); empty: it cannot. */
  resetMethods: z.optional(z.array(z.string())),
  bars: z.optional(z.array(bar)),
  /** Absent where the machine has one node, or sysfs says -1. */
  numaNode: z.optional(count),
  /** The bridge that it is behind. */
  parent: z.optional(pciAddress),
  /**
   * The physical function's virtual functions. Their routing ids (bus times 256, slot times 8, function) follow on its own:
   * the first is `offset` behind it, each further one `stride` behind the one before.
   */
  sriov: z.optional(
    openObject(() => ({ total: count, enabled: count, offset: z.optional(count), stride: z.optional(count) })),
  ),
  /** The physical function of a virtual one. */
  physicalFunction: z.optional(pciAddress),
}));

const cpu = openObject(() => ({
  cpu: count,
  online: z.boolean(),
  /** Numbers of the core and the package; threads of one core have both alike. Absent while the CPU is offline. */
  core: z.optional(count),
  package: z.optional(count),
  die: z.optional(count),
  /** The CPUs, this one among them, that share its cache of that level. */
  l2: z.optional(cpuSet),
  l3: z.optional(cpuSet),
  numaNode: z.optional(count),
}));

const hugepages = openObject(() => ({
  /** Of one page, in bytes. */
  size: count,
  total: count,
  free: count,
  /** Absent: the whole machine. */
  numaNode: z.optional(count),
}));

export const factsSchema = openObject(() => ({
  version: z.literal(1),
  /** The kernel that was running. */
  kernel: z.optional(openObject(() => ({ release: z.string() }))),
  iommu: z.optional(
    openObject(() => ({
      on: z.boolean(),
      /** Why it is off, most likely. */
      reason: z.optional(z.enum(['firmware', 'parameter', 'unsupported'])),
      /** Whether the kernel was told to split groups (pcie_acs_override). */
      acsOverride: z.optional(z.boolean()),
    })),
  ),
  pci: z.array(pciDevice),
  cpu: z.optional(
    openObject(() => ({
      vendor: z.optional(z.enum(['amd', 'intel'])),
      model: z.optional(z.string()),
      cpus: z.array(cpu),
      /** Those that the scheduler leaves alone (isolcpus). */
      isolated: z.optional(cpuSet),
      /** Whether KVM lets the CPU itself deliver interrupts to guests (Intel: APICv, AMD: AVIC). */
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
        /** Paths below /dev/input/by-id, without those that hold a serial number unless they were asked for. */
        links: z.optional(z.array(z.string())),
        /** The USB controller that it hangs on. */
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
        /** As sysfs has it behind the bus: `1.4`. */
        port: z.string(),
        controller: z.optional(pciAddress),
      })),
    ),
  ),
  block: z.optional(
    z.array(
      openObject(() => ({
        /** The kernel's name: nvme0n1. */
        name: z.string(),
        model: z.optional(z.string()),
        /** In bytes. */
        size: z.optional(count),
        /** Paths below /dev/disk/by-id, only where they were asked for: nearly all hold a serial number. */
        links: z.optional(z.array(z.string())),
        /** The PCI device that it hangs on. A disk of several is there once for each of them. */
        controller: z.optional(pciAddress),
        /** Whether the host's root file system is on it. */
        root: z.optional(z.boolean()),
      })),
    ),
  ),
  network: z.optional(
    z.array(
      openObject(() => ({
        /** The interface's name: enp5s0. */
        name: z.string(),
        /** The PCI device behind it. */
        device: z.optional(pciAddress),
        up: z.optional(z.boolean()),
      })),
    ),
  ),
  /** Whether the host booted with Secure Boot. */
  secureBoot: z.optional(z.boolean()),
  /** What shows the console: its driver (simpledrm, amdgpu), and the PCI device it is on where it is known. */
  framebuffer: z.optional(openObject(() => ({ driver: z.string(), device: z.optional(pciAddress) }))),
  /** What a scan could not read, in plain words. */
  gaps: z.optional(z.array(z.string())),
}));

export type Facts = z.output<typeof factsSchema>;
