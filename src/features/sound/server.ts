/**
 * What the host needs if QEMU itself plays the sound of a guest (`display.sound: { to: pipewire, uid: … }`): the sound
 * server and the user who owns it.
 * @see https://libvirt.org/formatdomain.html#audio-devices
 */

import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { guests, qemuUser } from '../../model/select.ts';
import * as nix from '../../nix/syntax.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import type { HostPart } from '../parts.ts';

export const schema = {} as const;

const spec = (audio: string, sound: string): string =>
  `host: { audio: ${audio} }\nlibvirt: { qemu: { user: alex, group: users } }\nvms: { win: { memory: 4GiB, ${sound} } }\n`;

export const codes = {
  'sound-server-not-there': code<{ server: string; audio: string }>({
    severity: 'error',
    about: 'value',
    message: ({ server, audio }) => `the sound goes to ${server}, but 'host.audio' is ${audio}`,
    remedy: ({ server, audio }) =>
      `set \`host: { audio: ${server} }\` if the host runs it, or use ${audio === 'pulseaudio' ? '`to: pulseaudio`' : '`display: { spice: on, sound: spice }`'}`,
    explain:
      'QEMU opens the socket of the sound server. Hosts with PipeWire also have the socket of PulseAudio, but only they have the one of PipeWire.',
    example: {
      fails: spec('pulseaudio', 'display: { sound: ⟨{ to: pipewire, uid: 1000 } }'),
      passes: spec('pipewire', 'display: { sound: { to: pipewire, uid: 1000 } }'),
    },
  }),
  'sound-before-login': code<{ guest: string; server: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ guest, server }) => `guest '${guest}' starts with the host, before any user's ${server} server runs`,
    remedy: () =>
      'remove `autostart`, use `display: { spice: on, sound: spice }`, or set `users.users.NAME.linger = true` in NixOS for that user',
    explain:
      'The sound server of a user starts when they log in, and QEMU does not start without it. With `linger` NixOS starts the services of the user with the host.',
    example: {
      fails: spec('pipewire', 'autostart: ⟨true, display: { sound: { to: pipewire, uid: 1000 } }'),
      passes: spec('pipewire', 'display: { sound: { to: pipewire, uid: 1000 } }'),
    },
  }),
} satisfies Codes;

/** The sound server of a user that plays the sound of a guest, and the UID of the user if it is set. */
function serverOf({ display: { sound } }: Vm): { to: 'pipewire' | 'pulseaudio'; uid: number | undefined } | undefined {
  const { to, uid = undefined } = typeof sound === 'object' ? sound : { to: sound };
  return to === 'pipewire' || to === 'pulseaudio' ? { to, uid } : undefined;
}

export function rules(given: Spec, report: Report<typeof codes>): void {
  const { audio } = given.host;
  for (const vm of guests(given)) {
    const server = serverOf(vm);
    if (!server) continue;
    const path = ['vms', vm.name];
    if (audio === 'none' || (server.to === 'pipewire' && audio !== 'pipewire')) {
      report('sound-server-not-there', { path: [...path, 'display', 'sound'] }, { server: server.to, audio });
    }
    if (vm.autostart)
      report('sound-before-login', { path: [...path, 'autostart'] }, { guest: vm.name, server: server.to });
  }
}

/** If a user has no `uid`, NixOS assigns one, which is not known during evaluation. */
export function* host(given: Spec): Iterable<HostPart> {
  const { user } = qemuUser(given);
  const servers = guests(given).flatMap((vm) => serverOf(vm) ?? []);
  for (const uid of new Set(servers.flatMap((server) => server.uid ?? []))) {
    const known = nix.selectOr('config', ['users', 'users', user, 'uid'], nix.nil);
    yield {
      kind: 'assertion',
      that: nix.binary(nix.binary(known, '==', nix.nil), '||', nix.binary(known, '==', nix.int(uid))),
      message: `vfioc: a guest plays its sound through the sound server of user ${user} with uid ${uid}, but users.users.${user}.uid is different: set uid in display.sound of the guest to the number that \`id -u ${user}\` prints.`,
    };
  }
}
