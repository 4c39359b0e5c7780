/**
 * The passphrase of an encrypted disk, which someone types at boot: not on keyboards whose USB controller vfio-pci has
 * from boot on. This is an assertion, because only the configuration of the host says which disks are encrypted.
 */

import type { Codes } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { lastKeyboards } from '../../facts/needs.ts';
import { lostAtBoot } from '../../model/functions.ts';
import * as nix from '../../nix/syntax.ts';
import type { Spec } from '../../schema/spec.ts';
import { printPciAddress } from '../../values/pci.ts';
import { sentenceList } from '../../values/sentence.ts';
import { unique } from '../../values/unique.ts';
import type { HostPart } from '../parts.ts';

export const schema = {} as const;

export const codes = {} satisfies Codes;

const lib = (name: string, ...args: nix.Nix[]): nix.Nix => nix.apply(nix.select('lib', name), ...args);
const isSet = (value: nix.Nix): nix.Nix => nix.binary(value, '!=', nix.nil);
const anyOf = (...all: readonly nix.Nix[]): nix.Nix => all.reduce((left, right) => nix.binary(left, '||', right));

/**
 * Whether an entry of boot.initrd.luks.devices is opened without typing: by a file (as with Clevis), an empty
 * passphrase, a TPM or a FIDO2 token. A YubiKey of the scripted stage 1 and an OpenPGP card ask for a second secret.
 * `fallbackToPassword` does not count: it asks only if the file does not work.
 * @see https://www.freedesktop.org/software/systemd/man/latest/crypttab.html
 */
function opensAlone(device: nix.Nix): nix.Nix {
  const field = (path: readonly string[], otherwise: nix.Nix): nix.Nix => nix.selectOr(device, path, otherwise);
  const option = nix.identifier('option');
  const token = nix.apply(nix.select('builtins', 'match'), nix.string('(tpm2|fido2)-device=.*'), option);
  return anyOf(
    isSet(field(['keyFile'], nix.nil)),
    field(['tryEmptyPassphrase'], nix.bool(false)),
    field(['fido2', 'passwordLess'], nix.bool(false)),
    lib('any', nix.lambda('option', isSet(token)), field(['crypttabExtraOpts'], nix.list([]))),
  );
}

/** Asserts that stage 1 asks for no passphrase, or also over SSH, if all keyboards leave the host at boot. */
export function* host(spec: Spec, facts?: Facts): Iterable<HostPart> {
  if (!facts) return;
  const owners = lostAtBoot(spec, facts);
  const keyboards = lastKeyboards(facts, owners);
  const controllers = unique(keyboards.flatMap(({ controller }) => (controller ? [printPciAddress(controller)] : [])));
  if (controllers.length === 0) return;
  const names = unique(controllers.flatMap((address) => owners.get(address)?.name ?? []));
  const config = (...path: string[]): nix.Nix => nix.select('config', 'boot', 'initrd', ...path);
  yield {
    kind: 'assertion',
    ofEntry: true,
    that: anyOf(
      config('network', 'ssh', 'enable'),
      lib(
        'all',
        nix.lambda('device', opensAlone(nix.identifier('device'))),
        lib('attrValues', config('luks', 'devices')),
      ),
    ),
    message: `vfioc: boot.initrd.luks.devices asks for a passphrase, but all keyboards are on ${sentenceList(controllers)}, which vfio-pci has from boot on: set bind: start on ${sentenceList(names.map((name) => `'${name}'`))} in the spec, or unlock with a keyFile, with a TPM (crypttabExtraOpts = [ "tpm2-device=auto" ] of each device), or over SSH (boot.initrd.network.ssh.enable).`,
  };
}
