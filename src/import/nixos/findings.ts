/**
 * What the lines of a configuration say together. They are read twice: first each adds to these findings, then each gets
 * its destination, which can depend on the others (a driver in a list matters only if a device is kept from it).
 */
import type { NixosDocument } from './document.ts';

/** Devices that vfio-pci takes at boot. */
export interface Bound {
  /** By vendor:device id, in the order of the configuration. */
  ids: string[];
  /** By address. */
  addresses: string[];
}

export interface CpuSets {
  isolcpus?: string;
  nohz_full?: string;
  rcu_nocbs?: string;
  irqaffinity?: string;
}

/** Fields of the spec, each once. */
export class Findings {
  readonly document: NixosDocument;
  readonly bound: Bound = { ids: [], addresses: [] };
  /** The list of ids in effect: of several, vfio-pci uses the last one. */
  idsInEffect: string | undefined;
  cpu: 'amd' | 'intel' | undefined;
  iommuPassthrough: boolean | undefined;
  acsOverride: string[] = [];
  unsafeInterrupts = false;
  pcieAspm: 'off' | 'force' | undefined;
  ignoreMsrs = false;
  /** Nested guests, by the module of the CPU's vendor. */
  readonly nestedOf = new Map<string, boolean>();
  idleD3 = true;
  vga = true;
  bootVga = false;
  vendorReset = false;
  kernelPackages: string | undefined;
  readonly params: string[] = [];
  readonly isolate: CpuSets = {};
  readonly users: string[] = [];
  readonly libvirt: Record<string, unknown> = {};
  readonly qemu: Record<string, unknown> = {};
  qemuConf: string[] = [];
  readonly symlinks: Record<string, Record<string, unknown>> = {};
  specialisation: { name: string; inverse: boolean } | undefined;

  /** Reads a file in /nix/store, if the configuration was built on this machine. */
  readonly read: ((path: string) => string | undefined) | undefined;

  constructor(document: NixosDocument, read?: (path: string) => string | undefined) {
    this.document = document;
    this.read = read;
  }

  /** Whether nested guests are on, if the module of this CPU is told so. */
  get nested(): boolean | undefined {
    return this.cpu === undefined ? [...this.nestedOf.values()][0] : this.nestedOf.get(`kvm_${this.cpu}`);
  }

  /** Whether vfio-pci takes a device at boot. */
  get bindsAtBoot(): boolean {
    return this.bound.ids.length + this.bound.addresses.length > 0;
  }

  /** Whether a release is at least this one; unknown releases are new. */
  since(release: string): boolean {
    if (!/^\d+\.\d+/.test(this.document.release)) return true;
    const [year = 0, month = 0] = this.document.release.split('.').map((part) => Number.parseInt(part, 10));
    const [itsYear = 0, itsMonth = 0] = release.split('.').map(Number);
    return year > itsYear || (year === itsYear && month >= itsMonth);
  }

  addId(id: string): void {
    if (!this.bound.ids.includes(id)) this.bound.ids.push(id);
  }

  addAddress(address: string): void {
    if (!this.bound.addresses.includes(address)) this.bound.addresses.push(address);
  }
}
