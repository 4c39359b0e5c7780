/**
 * Files whose text a guest gets when it is defined or started: what a secret manager such as sops-nix or agenix writes
 * on the host. The text itself is never in the compiled output, which is in the store that every user can read.
 */
import type { Spec, Vm } from '../schema/spec.ts';
import { displayServers } from './display-server.ts';
import { guests } from './select.ts';

/** The OEM strings of a guest, each as it is written or as the file that has it. */
export const oemStringsOf = ({ hide: { smbios } }: Vm) => (typeof smbios === 'object' ? (smbios.oemStrings ?? []) : []);

/** The files of OEM strings, in the order of the list. */
export const secretStringFiles = (vm: Vm): string[] =>
  oemStringsOf(vm).flatMap((one) => (typeof one === 'string' ? [] : [one.file]));

/**
 * The QEMU arguments for OEM strings from files. libvirt has only strings, which every user could read in the domain
 * and on QEMU's command line; QEMU reads them from the copies of the hook step `secret-strings`. A comma in a value is
 * written twice. @see https://www.qemu.org/docs/master/system/invocation.html (-smbios type=11)
 */
export const secretStringArguments = (vm: Vm): string[] =>
  secretStringFiles(vm).flatMap((_, index) => [
    '-smbios',
    `type=11,path=/run/vfioc-secrets/${vm.name.replaceAll(',', ',,')}/${index}`,
  ]);

/** The password files of a guest's display servers, by server. */
export const passwordFiles = (vm: Vm): (readonly ['spice' | 'vnc', string])[] =>
  displayServers(vm).flatMap(([type, { passwordFile }]) => (passwordFile === undefined ? [] : [[type, passwordFile]]));

/**
 * The units that write secrets on hosts that have no activation scripts for it. They come before sysinit.target, but
 * without an order, so each unit that reads a secret must name them.
 * @see https://github.com/Mic92/sops-nix (useSystemdActivation)
 * @see https://github.com/ryantm/agenix
 */
export const secretUnits: readonly string[] = ['sops-install-secrets.service', 'agenix-install-secrets.service'];

/** Whether a guest reads any secret. */
export const readsSecrets = (spec: Spec): boolean =>
  guests(spec).some((vm) => secretStringFiles(vm).length > 0 || passwordFiles(vm).length > 0);
