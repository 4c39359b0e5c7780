/**
 * The key of libvirt's secrets on a host that does not keep all of its state, such as one whose root file system is
 * recreated at each boot: the key that sealed it is gone, and libvirtd does not start.
 * @see https://libvirt.org/secretencryption.html
 */
import program from '../../assets/secrets-key.sh';
import type { Codes } from '../../diagnostics/diagnostics.ts';
import { callOf, programText, shellProgram } from '../../nix/program.ts';
import { once, sandboxVariable } from '../../nix/sandbox.ts';
import * as nix from '../../nix/syntax.ts';
import type { Spec } from '../../schema/spec.ts';
import type { HostPart } from '../parts.ts';

export const schema = {} as const;

export const codes = {} satisfies Codes;

const programName = 'secrets-key.sh';

const folder = '/var/lib/libvirt/secrets';
const key = `${folder}/secrets-encryption-key`;

export function* host(spec: Spec): Iterable<HostPart> {
  if (!spec.libvirt.enable || !spec.libvirt.renewSecretsKey) return;
  const inputs = [nix.select('pkgs', 'coreutils'), nix.select('config', 'systemd', 'package')];
  yield { kind: 'program', name: programName, text: program };
  const script = shellProgram('vfioc-secrets-key', inputs, programText(programName));
  const units = ['virt-secret-init-encryption.service', 'libvirtd.service'];
  yield sandboxVariable;
  yield {
    kind: 'option',
    path: ['systemd', 'services', 'vfioc-secrets-key'],
    comment: 'Lets libvirt create a new key for its secrets if this host lost what the old one was sealed with.',
    value: nix.attrs({
      description: nix.string("Key of libvirt's secrets"),
      wantedBy: nix.list([nix.string('libvirtd.service')]),
      before: nix.list(units.map(nix.string)),
      // Before the TPM is there, and without the files of systemd, no key can be decrypted.
      after: nix.strings(['tpm2.target']),
      unitConfig: nix.attrs({ RequiresMountsFor: nix.strings(['/var/lib/libvirt', '/var/lib/systemd']) }),
      // It only asks systemd-creds, which may need the TPM.
      serviceConfig: once({
        sockets: ['UNIX'],
        without: ['DevicePolicy', 'PrivateDevices'],
        settings: { ReadWritePaths: nix.strings([`-${folder}`]) },
      }),
      script: callOf(script, [nix.string(key)]),
    }),
  };
}
