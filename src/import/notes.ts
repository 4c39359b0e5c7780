/** Comments in the spec that an import writes, at what a person must decide. */
import type { JsonObject } from '../features/feature.ts';
import { valueIn } from '../libvirt/query.ts';
import { guestFile } from '../values/names.ts';
import { offersFor } from './offers.ts';
import { isObject } from './patch.ts';
import type { Guest } from './read-guests.ts';

/**
 * Adds comments to `notes`, by the paths of the fields that they are about.
 *
 * @param guessedCpu whether nothing says for sure which processor the host has
 */
export function addNotes(
  spec: JsonObject,
  guests: readonly Guest[],
  notes: Map<string, string[]>,
  guessedCpu: boolean,
): void {
  const add = (path: string, note: string): void => void notes.set(path, [...(notes.get(path) ?? []), note]);
  const host = isObject(spec.host) ? spec.host : {};
  if (host.name === 'nixos') add('host.name', 'To decide: set the networking.hostName of the host.');
  if (Array.isArray(host.users) && host.users.length === 0) {
    add('host.users', 'To decide: list the users who may use the guests.');
  }
  if (guessedCpu) add('host.cpu', 'To decide: set amd or intel; the guests do not say for sure which it is.');
  if (isObject(spec.devices)) {
    add(
      'devices',
      'To decide: `bind: start` takes a device when its guest starts. Use `boot` if the host never uses it, or `handover` if the host shows its desktop on it.',
    );
  }
  for (const { name, wanted } of guests) {
    add(
      `vms.${name}.adopt`,
      'vfioc takes over the guest that exists, with all its state. Remove this line to leave it alone for now.',
    );
    for (const offer of offersFor(wanted)) add(`vms.${name}.qemu`, offer);
    const emulator = valueIn(wanted, 'devices/emulator');
    if (emulator !== undefined && !emulator.startsWith('/run/libvirt/nix-emulators/')) {
      add(
        `vms.${name}`,
        `To decide: the emulator stays ${emulator}, which NixOS does not have. Remove <emulator> from ${guestFile(name)}.xml to use that of the host.`,
      );
    }
    const loader = valueIn(wanted, 'os/loader');
    if (loader !== undefined) {
      add(
        `vms.${name}`,
        `To decide: the firmware stays the file ${loader}. Check that this host has it; NixOS 25.11 renamed the files in /run/libvirt/nix-ovmf.`,
      );
    }
  }
}
