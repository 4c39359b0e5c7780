/** What shows a guest over the network of the host: SPICE and VNC. */

import type { Vm } from '../schema/spec.ts';
import { hasSpice } from './guest.ts';

export interface DisplayServer {
  /** The address of the host. */
  readonly listen: string;
  /** The TCP port of the host; without one libvirt finds one that is free. */
  readonly port?: number | undefined;
}

/** The address that the host alone can reach: where a server listens that says nothing more. */
export const ofHostItself = '127.0.0.1';

const usual: DisplayServer = { listen: ofHostItself };

/** A switch, or details. */
const serverOf = (value: boolean | DisplayServer | undefined): DisplayServer | undefined =>
  value === true ? usual : value === false ? undefined : value;

/** The guest's SPICE server, where it has one. */
export const spiceOf = (vm: Vm): DisplayServer | undefined =>
  hasSpice(vm) ? (serverOf(vm.display.spice) ?? usual) : undefined;

/** The guest's VNC server, where it has one. */
export const vncOf = (vm: Vm): DisplayServer | undefined => serverOf(vm.display.vnc);
