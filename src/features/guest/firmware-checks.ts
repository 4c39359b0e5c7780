/**
 * What only the evaluated system knows of the firmware that guests ask for: whether this host's can do Secure Boot, and
 * whether an image that the spec names is one that this release of NixOS has.
 *
 * Until 25.05 libvirtd's module links OVMF_CODE.fd below /run/libvirt/nix-ovmf, of a package that by default cannot do
 * Secure Boot. Since 25.11 the images there are QEMU's own, edk2-*.fd, of which those with `secure` in their names can;
 * /var/lib/qemu/firmware then has their descriptors, and a rule of tmpfiles that many wrote for it takes their place.
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
/** Whether this is 25.11 or later; by `trivial.release`, since the version of a branch before its release compares below. */
const current = lib('versionAtLeast', nix.select('lib', 'trivial', 'release'), nix.string('25.11'));

const images = '/run/libvirt/nix-ovmf/';

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
      message: `vfioc: a rule in systemd.tmpfiles.rules replaces the firmware at /var/lib/qemu/firmware, from which '${example.name}' gets its own${secure ? ' with Secure Boot' : ''}: take it out, libvirtd has what is needed there since NixOS 25.11.`,
    };
  }
  for (const vm of efi) {
    const { loader } = vm.firmware;
    if (!loader?.startsWith(images)) continue;
    const file = loader.slice(images.length);
    const [known, release, instead] = file.startsWith('edk2-')
      ? [current, '25.05', 'OVMF_CODE.fd']
      : [nix.not(current), '25.11', 'edk2-x86_64-code.fd'];
    yield {
      kind: 'assertion',
      that: known,
      message: `vfioc: '${vm.name}' names ${loader}, which NixOS ${release} ${release === '25.05' ? 'and older do' : 'and later do'} not have: take firmware.loader out and libvirt picks one, or write ${images}${instead}.`,
    };
    if (!firmwareOf(vm).secureBoot) continue;
    // Of the older images the name says nothing; the package that NixOS takes if nothing is said cannot.
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
    yield {
      kind: 'assertion',
      that: able,
      message: `vfioc: '${vm.name}' asks for Secure Boot, which ${loader} cannot do: take firmware.loader out and libvirt picks one that can, or name one that can.`,
    };
  }
}
