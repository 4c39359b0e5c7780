/**
 * What a feature is. A feature is a module (a file of this folder) that exports its `schema`, its `codes`, and some of
 * `rules`, `host` and `domain`: what it means for the host and for a guest, as parts of the closed unions below. Each
 * kind of part has one law of merging, in compile/module.ts and compile/domain.ts. Features read the spec and never each
 * other's parts; what several of them need is a selector in spec/.
 */
import type * as z from 'zod/mini';
import type { Codes, Report } from '../diagnostics/diagnostics.ts';
import type { Path } from '../diagnostics/tree.ts';
import type { Facts } from '../facts/facts.ts';
import type { Xml } from '../libvirt/xml.ts';
import type { Nix } from '../nix/syntax.ts';
import type { Spec, Vm } from '../schema/spec.ts';

/** Fields that a feature adds to an object of the spec. */
export type Shape = Readonly<Record<string, z.core.$ZodType>>;

/** Which objects of the spec a feature adds fields to. */
export interface Slices {
  readonly root?: Shape;
  readonly host?: Shape;
  readonly device?: Shape;
  readonly vm?: Shape;
}

/** Where a kernel module or a udev rule is used: in the initrd (stage 1), or in the booted system (stage 2). */
export type Stage = 'initrd' | 'boot';

/** `==`, `!=` test; `=`, `+=`, `:=` set. @see https://www.freedesktop.org/software/systemd/man/latest/udev.html */
export interface UdevTerm {
  /** `SUBSYSTEM`, `ATTR{driver_override}`, `SYMLINK`. */
  readonly key: string;
  readonly operator: '==' | '!=' | '=' | '+=' | ':=';
  readonly value: string;
  /** Whether the value of a test is a pattern (`event*`), and not a text that matches as it is. */
  readonly glob?: boolean;
}

/** One line of modprobe.d. @see https://man7.org/linux/man-pages/man5/modprobe.d.5.html */
export type ModprobeLine =
  | { readonly command: 'options'; readonly module: string; readonly option: string; readonly value: string }
  | { readonly command: 'softdep'; readonly module: string; readonly pre: string }
  | { readonly command: 'blacklist'; readonly module: string }
  | { readonly command: 'install'; readonly module: string; readonly run: readonly string[] };

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
  /**
   * A step that libvirt's qemu hook does before the guest starts, and undoes after it stopped, in reverse order. `step`
   * is a file of assets/hooks with a function to do it and one to undo it; steps run in ascending `order`.
   */
  | {
      readonly kind: 'hook';
      readonly vm: string;
      readonly order: number;
      readonly step: string;
      readonly arguments: readonly string[];
    }
  /** An assertion over the evaluated system. */
  | { readonly kind: 'assertion'; readonly that: Nix; readonly message: string; readonly ofEntry?: OfEntry }
  /** Passthrough is in the boot entry of that name only, or, where it is `inverse`, in all but that one. */
  | { readonly kind: 'entry'; readonly name: string; readonly inverse: boolean };

/** Classes of PCI devices of a guest; each has its region of guest addresses (libvirt/placement.ts). */
export type { PciClass } from '../libvirt/placement.ts';

import type { PciClass } from '../libvirt/placement.ts';
import type { PciAddress } from '../values/pci.ts';

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

// biome-ignore lint/suspicious/noExplicitAny: a feature reports its own codes; which ones is its own business
export type AnyReport = Report<any>;

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

export interface Feature {
  readonly schema: Slices;
  readonly codes: Codes;
  files?(spec: Spec): Iterable<NamedFile>;
  rules?(spec: Spec, report: AnyReport, facts?: Facts): void;
  host?(spec: Spec, facts?: Facts): Iterable<HostPart>;
  domain?(vm: Vm, spec: Spec, facts?: Facts): Iterable<DomainPart>;
  networks?(spec: Spec): Iterable<Network>;
}
