/**
 * Parts: what a feature adds to the host and to a guest. Each kind of part has one merge rule, in compile/module.ts and
 * compile/domain.ts.
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
  /** A variable of the module, for values that options repeat. Two of one name are equal. */
  | { readonly kind: 'variable'; readonly name: string; readonly value: Nix }
  | { readonly kind: 'kernelParam'; readonly name: string; readonly value?: string; readonly comment?: string }
  | { readonly kind: 'module'; readonly stage: Stage; readonly name: string }
  | { readonly kind: 'modprobe'; readonly line: ModprobeLine }
  /**
   * `seat`: true for a rule that grants access to the user at the machine (uaccess), `none` for one that takes a device
   * off the seats; both must come before udev's own last rules about seats.
   */
  | { readonly kind: 'udev'; readonly stage: Stage; readonly rule: readonly UdevTerm[]; readonly seat?: true | 'none' }
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
  /** A program, written to programs/ next to the module; nix/program.ts reads it from there. */
  | { readonly kind: 'program'; readonly name: string; readonly text: string }
  /** A PCI function of a guest, as the words of find-function.sh: the hook finds it before the guest's steps. */
  | { readonly kind: 'function'; readonly vm: string; readonly words: readonly string[] }
  /** A step of libvirt's qemu hook. `before`: it is done directly before that step, not at its own position. */
  | {
      readonly kind: 'hook';
      readonly vm: string;
      readonly step: HookStep;
      readonly before?: HookStep;
      readonly arguments: readonly string[];
    }
  /** An assertion about the evaluated system. */
  | { readonly kind: 'assertion'; readonly that: Nix; readonly message: string; readonly ofEntry?: OfEntry }
  /** Passthrough is only in the boot entry of that name, or with `inverse` in all others. */
  | { readonly kind: 'entry'; readonly name: string; readonly inverse: boolean };

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
        /** The path of the field that sets {@link fixed}, if one does. */
        readonly path?: Path;
      };
      readonly functions: readonly Xml[];
    };

/** A network, compiled in addition to the module and the domains. */
export interface Network {
  readonly name: string;
  readonly xml: Xml;
}

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
