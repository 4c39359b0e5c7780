/**
 * The interface of a feature. A feature is a module (a file in this folder) that exports its `schema`, its `codes`, and
 * some of `rules`, `host` and `domain`: its effect on the host and on a guest, as parts from the closed unions below.
 * Each kind of part has one merge rule, in compile/module.ts and compile/domain.ts. Features read the spec, never each
 * other's parts; selectors that several features need are in model/.
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

/** The objects of the spec that a feature adds fields to. */
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
  /** Whether the value of a test is a pattern (`event*`) instead of a literal string. */
  readonly glob?: boolean;
}

/** One line of modprobe.d. @see https://man7.org/linux/man-pages/man5/modprobe.d.5.html */
export type ModprobeLine =
  | { readonly command: 'options'; readonly module: string; readonly option: string; readonly value: string }
  | { readonly command: 'softdep'; readonly module: string; readonly pre: string }
  | { readonly command: 'blacklist'; readonly module: string }
  | { readonly command: 'install'; readonly module: string; readonly run: readonly string[] };

/**
 * Whether it applies only to the boot entry with passthrough, if there are two (host.specialisation). Options below
 * `boot` always do.
 */
type OfEntry = true;

export type HostPart =
  /** A NixOS option. Of two definitions of one path, lists are joined, equal values merge, others conflict. */
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
  /** `seat`: a rule that grants access to the user at the machine (uaccess); it must come early. */
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
  /** A port that the firewall opens on one interface. */
  | { readonly kind: 'port'; readonly interface: string; readonly protocol: 'tcp' | 'udp'; readonly port: number }
  /** A setting of qemu.conf, with the value as in qemu.conf. */
  | { readonly kind: 'qemuConf'; readonly key: string; readonly value: string | number | boolean | readonly string[] }
  /**
   * A file named in the spec, added to the compiled output as `to` (`roms/gpu.rom`); `from` is its path in the spec.
   */
  | { readonly kind: 'file'; readonly from: Path; readonly to: string }
  /** A package in environment.systemPackages, by its attribute path below pkgs. */
  | { readonly kind: 'package'; readonly path: readonly string[] }
  /**
   * A step that libvirt's qemu hook runs before the guest starts, and undoes in reverse order after it stops. `step` is
   * a file in assets/hooks with functions to run and undo it; steps run in ascending `order`.
   */
  | {
      readonly kind: 'hook';
      readonly vm: string;
      readonly order: number;
      readonly step: string;
      readonly arguments: readonly string[];
    }
  /** An assertion about the evaluated system. */
  | { readonly kind: 'assertion'; readonly that: Nix; readonly message: string; readonly ofEntry?: OfEntry }
  /** Passthrough is only in the boot entry of that name, or with `inverse` in all others. */
  | { readonly kind: 'entry'; readonly name: string; readonly inverse: boolean };

/** Classes of a guest's PCI devices, each with its own range of guest addresses (libvirt/placement.ts). */
export type { PciClass } from '../libvirt/placement.ts';

import type { PciClass } from '../libvirt/placement.ts';
import type { PciAddress } from '../values/pci.ts';

export type DomainPart =
  /** An element below `at` (`''` for the domain itself, `devices`, `features/hyperv`), merged by libvirt's identity. */
  | { readonly at: string; readonly xml: Xml }
  /** A PCI device of the guest: its functions share one guest slot, which the placer assigns. */
  | {
      readonly pci: {
        readonly class: PciClass;
        readonly key: string;
        readonly index?: number;
        readonly fixed?: PciAddress;
      };
      readonly functions: readonly Xml[];
    };

/** A network, compiled in addition to the module and the domains. */
export interface Network {
  readonly name: string;
  readonly xml: Xml;
}

// biome-ignore lint/suspicious/noExplicitAny: a feature reports its own codes, which are not known here
export type AnyReport = Report<any>;

/** A file named in a spec and read when the spec is compiled. */
export interface NamedFile {
  /** The path of the value that names it. */
  readonly path: Path;
  /** As in the spec: relative to the file that contains it. */
  readonly name: string;
  /** The maximum size in bytes; 1 MiB if unset. */
  readonly limit?: number;
}

/** The contents of the files named in a spec, by the path of the value that names them (`devices/gpu/rom/file`). */
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
