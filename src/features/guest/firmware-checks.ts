/**
 * Checks of the guests' firmware that need the evaluated system: whether the host's firmware supports Secure Boot, and
 * whether an image named in the spec exists in this NixOS release.
 *
 * Until 25.05 the libvirtd module links OVMF_CODE.fd into /run/libvirt/nix-ovmf, from a package that by default does
 * not support Secure Boot. Since 25.11 the images there are QEMU's own, edk2-*.fd; those with `secure` in their names
 * support it. Their descriptors are in /var/lib/qemu/firmware, which a commonly copied tmpfiles rule replaces.
 */

import type { Codes } from '../../diagnostics/diagnostics.ts';
import { firmwareOf } from '../../model/guest.ts';
import { guests } from '../../model/select.ts';
import * as nix from '../../nix/syntax.ts';
import type { Spec } from '../../schema/spec.ts';
import type { HostPart } from '../parts.ts';

export const schema = {} as const;

export const codes = {} satisfies Codes;

const lib = (name: string, ...args: nix.Nix[]): nix.Nix => nix.apply(nix.select('lib', name), ...args);
const either = (a: nix.Nix, b: nix.Nix): nix.Nix => nix.binary(a, '||', b);
const matches = (pattern: string, text: nix.Nix): nix.Nix =>
  nix.binary(nix.apply(nix.select('builtins', 'match'), nix.string(pattern), text), '!=', nix.nil);
/** Whether this is 25.11 or later; by `trivial.release`, since the version of a pre-release branch compares lower. */
const current = lib('versionAtLeast', nix.select('lib', 'trivial', 'release'), nix.string('25.11'));

const images = '/run/libvirt/nix-ovmf/';
const secureImage = 'edk2-x86_64-secure-code.fd';

export function* host(spec: Spec): Iterable<HostPart> {
  const efi = guests(spec).filter((vm) => firmwareOf(vm).type === 'efi');
  const picked = efi.filter((vm) => vm.firmware.loader === undefined && !firmwareOf(vm).enrolledKeys);
  const secure = picked.find((vm) => firmwareOf(vm).secureBoot);
  const example = secure ?? picked[0];
  if (example) {
    const rule = nix.identifier('rule');
    const others = nix.lambda(
      'rule',
      nix.binary(
        matches('[^[:space:]]+[[:space:]]+/var/lib/qemu/firmware/?([[:space:]].*)?', rule),
        '&&',
        nix.not(matches('.*-qemu-ovmf-metadata[[:space:]]*', rule)),
      ),
    );
    yield {
      kind: 'assertion',
      that: nix.not(
        nix.binary(current, '&&', lib('any', others, nix.select('config', 'systemd', 'tmpfiles', 'rules'))),
      ),
      message: `vfioc: a rule in systemd.tmpfiles.rules replaces /var/lib/qemu/firmware, which provides the firmware of '${example.name}'${secure ? ' with Secure Boot' : ''}: remove the rule. Since NixOS 25.11, libvirtd sets up this directory itself.`,
    };
  }
  for (const vm of efi) {
    const { loader } = vm.firmware;
    if (!loader?.startsWith(images)) continue;
    const file = loader.slice(images.length);
    const [known, release, instead, template] = file.startsWith('edk2-')
      ? [current, '25.05', 'OVMF_CODE.fd', 'OVMF_VARS.fd']
      : [
          nix.not(current),
          '25.11',
          firmwareOf(vm).secureBoot ? secureImage : 'edk2-x86_64-code.fd',
          'edk2-i386-vars.fd',
        ];
    yield {
      kind: 'assertion',
      that: known,
      message: `vfioc: '${vm.name}' uses ${loader}, which NixOS ${release} and ${release === '25.05' ? 'older' : 'later'} do not have: remove firmware.loader and firmware.varsTemplate to let libvirt select an image, or set firmware.loader to ${images}${instead} and firmware.varsTemplate to ${images}${template}.`,
    };
    if (!firmwareOf(vm).secureBoot) continue;
    // The names of the older images do not tell; the default package of NixOS does not support Secure Boot.
    const able = file.startsWith('edk2-')
      ? nix.bool(file.includes('secure'))
      : either(
          current,
          nix.binary(
            nix.selectOr('config', ['virtualisation', 'libvirtd', 'qemu', 'ovmf', 'packages'], nix.list([])),
            '!=',
            nix.list([nix.select('pkgs', 'OVMF', 'fd')]),
          ),
        );
    const remedy = file.startsWith('edk2-')
      ? `set firmware.loader to ${images}${secureImage}`
      : 'set virtualisation.libvirtd.qemu.ovmf.packages = [ pkgs.OVMFFull.fd ]';
    yield {
      kind: 'assertion',
      that: able,
      message: `vfioc: '${vm.name}' needs Secure Boot, which ${loader} does not support: ${remedy}.`,
    };
  }
}
