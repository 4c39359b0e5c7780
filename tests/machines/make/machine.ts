/** Generates a whole machine from its description. */
import type { Tree } from '../tree.ts';
import { type Cpus, putCpus } from './cpu.ts';
import {
  type Block,
  type Display,
  type Network,
  putBlock,
  putBuiltIn,
  putDisplays,
  putMapped,
  putNetwork,
  putUsb,
  type Usb,
} from './devices.ts';
import { Entries } from './entries.ts';
import { type Pci, putPci, readTable } from './pci.ts';

export interface Machine {
  /** The kernel's release. */
  readonly kernel: string;
  readonly cmdline: string;
  readonly cpu: Cpus;
  /** The memory of each node, in GiB. */
  readonly memory: readonly number[];
  /** See {@link readTable}. */
  readonly pci: string;
  /** The IOMMU units, the ACPI table that describes them, and the capability register of VT-d units, in hexadecimal. */
  readonly iommu: { readonly units: readonly string[]; readonly table: 'DMAR' | 'IVRS'; readonly cap?: string };
  readonly usb?: readonly Usb[];
  readonly block: readonly Block[];
  /** The root file system in mountinfo: the device's number, the file system type, and its source. */
  readonly root: { readonly number: string; readonly type: string; readonly source: string };
  /** An encrypted or logical volume. */
  readonly mapped?: { readonly name: string; readonly label: string; readonly over: string };
  readonly network: readonly Network[];
  readonly displays: readonly Display[];
  readonly framebuffer?: { readonly name: string; readonly on: string };
  readonly secureBoot: boolean;
  readonly keyboardBuiltIn?: boolean;
  /** Whether pci.ids exists where programs look for it; NixOS has none by default. */
  readonly ids: boolean;
  /** The location of modules.alias: that of NixOS, or that of other distributions. */
  readonly modules: 'run/booted-system/kernel-modules/lib/modules' | 'usr/lib/modules';
}

export function make(machine: Machine): Tree {
  const entries = new Entries();
  const devices = readTable(machine.pci);
  const at = (address: string): Pci => {
    const found = devices.find((one) => one.address === `0000:${address}`);
    if (!found) throw new Error(`this machine has no device ${address}`);
    return found;
  };
  putPci(
    devices,
    {
      ids: machine.ids ? 'usr/share/hwdata/pci.ids' : undefined,
      aliases: `${machine.modules}/${machine.kernel}/modules.alias`,
    },
    entries,
  );
  putCpus(machine.cpu, machine.memory, entries);
  putUsb(machine.usb ?? [], at, entries);
  if (machine.keyboardBuiltIn) putBuiltIn(entries);
  putBlock(machine.block, at, entries);
  if (machine.mapped) putMapped(machine.mapped.name, machine.mapped.label, machine.mapped.over, machine.block, entries);
  putNetwork(machine.network, at, entries);
  putDisplays(machine.displays, machine.framebuffer, at, entries);
  for (const unit of machine.iommu.units) {
    entries.folder(`sys/devices/virtual/iommu/${unit}/devices`);
    entries.link(`sys/class/iommu/${unit}`, `sys/devices/virtual/iommu/${unit}`);
    entries.file(`sys/devices/virtual/iommu/${unit}/intel-iommu/cap`, machine.iommu.cap);
  }
  // The contents are readable by root only, so they do not matter.
  entries.bytes(`sys/firmware/acpi/tables/${machine.iommu.table}`, Buffer.from(machine.iommu.table));
  // Four bytes of attributes, then the value. @see https://docs.kernel.org/filesystems/efivarfs.html
  entries.bytes(
    'sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c',
    Buffer.from([6, 0, 0, 0, machine.secureBoot ? 1 : 0]),
  );
  const { number, type, source } = machine.root;
  entries.file('proc/cmdline', machine.cmdline);
  entries.file('proc/sys/kernel/osrelease', machine.kernel);
  entries.file('proc/self/mountinfo', `26 1 ${number} / / rw,relatime shared:1 - ${type} ${source} rw`);
  return entries.tree;
}
