/** The servers that show a guest over the network: SPICE and VNC. */

import type { Spec, Vm } from '../schema/spec.ts';
import { hasSpice } from './guest.ts';
import { neverWith } from './receivers.ts';
import { guests } from './select.ts';

export interface DisplayServer {
  /** The address of the host that it listens on, or `socket`: a UNIX socket that libvirt makes for it. */
  readonly listen: string;
  /** The TCP port; if unset, libvirt selects the lowest one from 5900 on that is free when the guest starts. */
  readonly port?: number | undefined;
  /** The file on the host with the password that a viewer must give. */
  readonly passwordFile?: string | undefined;
}

/** The address that only the host can reach; the default. */
export const ofHostItself = '127.0.0.1';

/** Whether a server has a UNIX socket and no port. */
export const onSocket = ({ listen }: DisplayServer): boolean => listen === 'socket';

const usual: DisplayServer = { listen: ofHostItself };

/** The server that a switch or its details describe. */
const serverOf = (value: boolean | DisplayServer | undefined): DisplayServer | undefined =>
  value === true ? usual : value === false ? undefined : value;

/** The guest's SPICE server as the spec describes it, if it has one. */
const writtenSpice = (vm: Vm): DisplayServer | undefined =>
  hasSpice(vm) ? (serverOf(vm.display.spice) ?? usual) : undefined;

/** The guest's SPICE server, if it has one. The client of Looking Glass must find its port: see {@link ownPorts}. */
export function spiceOf(vm: Vm, spec: Spec): DisplayServer | undefined {
  const server = writtenSpice(vm);
  if (!server || onSocket(server)) return server;
  return { ...server, port: server.port ?? ownPorts(spec).get(vm.name) };
}

/** The guest's VNC server, if it has one. */
export const vncOf = (vm: Vm): DisplayServer | undefined => serverOf(vm.display.vnc);

/** The servers of a guest as the spec describes them, by libvirt's type. */
export const displayServers = (vm: Vm): (readonly ['spice' | 'vnc', DisplayServer])[] =>
  [['spice', writtenSpice(vm)] as const, ['vnc', vncOf(vm)] as const].flatMap(([type, server]) =>
    server ? [[type, server] as const] : [],
  );

/** The first of the ports for guests with Looking Glass: far above those that libvirt gives to other guests. */
const firstOwnPort = 5950;

const assigned = new WeakMap<Spec, ReadonlyMap<string, number>>();

/**
 * The SPICE ports of guests with Looking Glass that have none in the spec, by guest. The client asks 5900 unless its
 * configuration says otherwise, and libvirt gives 5900 to the guest that starts first: if a guest with another display
 * server can run at the same time, keyboard, mouse and clipboard would go to that one. A guest that is alone gets no
 * port, because it always has 5900.
 * @see https://github.com/gnif/LookingGlass/issues/1120
 */
function ownPorts(spec: Spec): ReadonlyMap<string, number> {
  const before = assigned.get(spec);
  if (before) return before;
  const all = guests(spec);
  const listens = (server: DisplayServer | undefined): boolean => server !== undefined && !onSocket(server);
  const shown = all.filter((vm) => listens(writtenSpice(vm)) || listens(vncOf(vm)));
  const taken = new Set(
    all.flatMap((vm) => [
      ...[writtenSpice(vm), vncOf(vm)].flatMap((server) => server?.port ?? []),
      ...vm.forwards.map(({ listen }) => listen),
    ]),
  );
  const ports = new Map<string, number>();
  let next = firstOwnPort;
  for (const vm of all) {
    const server = vm.lookingGlass && writtenSpice(vm);
    if (!server || server.port !== undefined || onSocket(server)) continue;
    const never = neverWith(vm, spec);
    if (!shown.some(({ name }) => name !== vm.name && !never.has(name))) continue;
    while (taken.has(next)) next += 1;
    ports.set(vm.name, next);
    next += 1;
  }
  assigned.set(spec, ports);
  return ports;
}
