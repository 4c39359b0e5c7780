/**
 * Parts: what a feature adds to the host and to a guest. Each kind of part has one law of merging, in compile/module.ts
 * and compile/domain.ts.
 */
import type { HookStep } from '../assets/hooks/index.ts';
import type { Path } from '../diagnostics/tree.ts';
import type { ModprobeLine } from '../formats/modprobe.ts';
import type { UdevTerm } from '../formats/udev.ts';
import type { PciClass } from '../libvirt/placement.ts';
import type { Xml } from '../libvirt/xml.ts';
import type { Nix } from '../nix/syntax.ts';
import type { PciAddress } from '../values/pci.ts';

/** Where a kernel module or a udev rule is used: in the initrd (stage 1), or in the booted system (stage 2). */
export type Stage = 'initrd' | 'boot';

/**
 * Whether it holds only in the boot entry that has the passthrough, where there are two (host.specialisation). What is
 * set below `boot` always does.
 */
type OfEntry = true;

export type HostPart =
  /** A NixOS option. Two definitions of one path: lists are joined, equal values are one, others are a conflict. */
  | {
      readonly kind: 'option';
      readonly path: readonly string[];
      readonly value: Nix;
      readonly comment?: string;
      readonly ofEntry?: OfEntry;
    }
  | { readonly kind: 'kernelParam'; readonly name: string; readonly value?: string; readonly comment?: string }
  | { readonly kind: 'module'; readonly stage: Stage; readonly name: string }
  | { readonly kind: 'modprobe'; readonly line: ModprobeLine }
  /** `seat`: a rule that gives something to whoever sits at the machine (uaccess), which has to be said early. */
  | { readonly kind: 'udev'; readonly stage: Stage; readonly rule: readonly UdevTerm[]; readonly seat?: true }
  /** A line of tmpfiles.d; `user` and `group` may be a Nix expression. */
  | {
      readonly kind: 'tmpfile';
      readonly path: string;
      readonly type: string;
      readonly mode?: string;
      readonly user?: string;
      readonly group?: string;
      readonly argument?: string;
      readonly ofEntry?: OfEntry;
    }
  /** A user in a group. */
  | { readonly kind: 'member'; readonly user: string; readonly group: string }
  /** A port that the firewall opens, on one interface only. */
  | { readonly kind: 'port'; readonly interface: string; readonly protocol: 'tcp' | 'udp'; readonly port: number }
  /** A setting of qemu.conf: its value as qemu.conf writes it. */
  | { readonly kind: 'qemuConf'; readonly key: string; readonly value: string | number | boolean | readonly string[] }
  /** A file that the spec names, put among what compiles as `to` (`roms/gpu.rom`); `from` is its place in the spec. */
  | { readonly kind: 'file'; readonly from: Path; readonly to: string }
  /** A package in environment.systemPackages, by its attribute path below pkgs. */
  | { readonly kind: 'package'; readonly path: readonly string[] }
  /** A program that ships, in programs/ beside the module; nix/program.ts reads it from there. */
  | { readonly kind: 'program'; readonly name: string; readonly text: string }
  /** A step of libvirt's qemu hook. `before`: it is done directly before that step, and not at its own place. */
  | {
      readonly kind: 'hook';
      readonly vm: string;
      readonly step: HookStep;
      readonly before?: HookStep;
      readonly arguments: readonly string[];
    }
  /** An assertion over the evaluated system. */
  | { readonly kind: 'assertion'; readonly that: Nix; readonly message: string; readonly ofEntry?: OfEntry }
  /** Passthrough is in the boot entry of that name only, or, where it is `inverse`, in all but that one. */
  | { readonly kind: 'entry'; readonly name: string; readonly inverse: boolean };

export type DomainPart =
  /** An element below `at` (`''` is the domain itself, `devices`, `features/hyperv`), merged by libvirt's identity. */
  | { readonly at: string; readonly xml: Xml }
  /** A PCI device of the guest: its functions share one guest slot, which the placer gives. */
  | {
      readonly pci: {
        readonly class: PciClass;
        readonly key: string;
        readonly index?: number;
        readonly fixed?: PciAddress;
      };
      readonly functions: readonly Xml[];
    };

/** What a spec that compiles also gives beside the module and the domains. */
export interface Network {
  readonly name: string;
  readonly xml: Xml;
}

/** A file that a spec names and that is read when it compiles. */
export interface NamedFile {
  /** The value that names it. */
  readonly path: Path;
  /** As it was written: relative to the file that says so. */
  readonly name: string;
  /** The most bytes it may have; 1 MiB where nothing is said. */
  readonly limit?: number;
}

/** The contents of the files that a spec names, by the path of the value that names them (`devices/gpu/rom/file`). */
export type Attachments = ReadonlyMap<string, Uint8Array>;
