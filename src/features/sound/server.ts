/**
 * What the host needs where QEMU itself plays the sound of a guest (`display.sound: { to: pipewire, uid: … }`): the
 * server, and the person whose it is.
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
    message: ({ server, audio }) => `the sound goes to ${server}, and the host has audio: ${audio}`,
    remedy: () => 'make host.audio what the host plays sound with, or take spice for the guest',
    explain:
      'QEMU opens the socket of the sound server. That of PulseAudio is there with PipeWire too, that of PipeWire with PipeWire only.',
    example: {
      fails: spec('pulseaudio', 'display: { sound: ⟨{ to: pipewire, uid: 1000 } }'),
      passes: spec('pipewire', 'display: { sound: { to: pipewire, uid: 1000 } }'),
    },
  }),
  'sound-before-login': code<{ guest: string; server: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ guest, server }) => `'${guest}' starts with the host, when nobody's ${server} runs yet`,
    remedy: () => 'take autostart out, let SPICE play the sound, or set users.users.NAME.linger',
    explain:
      "A person's sound server starts when they log in, and QEMU does not start without it. With `linger` NixOS starts their services with the host.",
    example: {
      fails: spec('pipewire', 'autostart: ⟨true, display: { sound: { to: pipewire, uid: 1000 } }'),
      passes: spec('pipewire', 'display: { sound: { to: pipewire, uid: 1000 } }'),
    },
  }),
} satisfies Codes;

/** The server of a person to which the sound of a guest goes, and the number of that person where it is written. */
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

/** NixOS gives a person a number by itself where none is written, which it knows only when it is built. */
export function* host(given: Spec): Iterable<HostPart> {
  const { user } = qemuUser(given);
  const servers = guests(given).flatMap((vm) => serverOf(vm) ?? []);
  for (const uid of new Set(servers.flatMap((server) => server.uid ?? []))) {
    const known = nix.selectOr('config', ['users', 'users', user, 'uid'], nix.nil);
    yield {
      kind: 'assertion',
      that: nix.binary(nix.binary(known, '==', nix.nil), '||', nix.binary(known, '==', nix.int(uid))),
      message: `vfioc: the sound of a guest goes to the server of ${user} as number ${uid}, and users.users.${user}.uid is another: make them the same.`,
    };
  }
}
