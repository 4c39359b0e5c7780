/** The servers that show a guest over the network: SPICE and VNC. */

import type { Vm } from '../schema/spec.ts';
import { hasSpice } from './guest.ts';

export interface DisplayServer {
  /** The address of the host that it listens on. */
  readonly listen: string;
  /** The TCP port; if unset, libvirt selects a free one. */
  readonly port?: number | undefined;
}

/** The address that only the host can reach; the default. */
export const ofHostItself = '127.0.0.1';

const usual: DisplayServer = { listen: ofHostItself };

/** The server that a switch or its details describe. */
const serverOf = (value: boolean | DisplayServer | undefined): DisplayServer | undefined =>
  value === true ? usual : value === false ? undefined : value;

/** The guest's SPICE server, if it has one. */
export const spiceOf = (vm: Vm): DisplayServer | undefined =>
  hasSpice(vm) ? (serverOf(vm.display.spice) ?? usual) : undefined;

/** The guest's VNC server, if it has one. */
export const vncOf = (vm: Vm): DisplayServer | undefined => serverOf(vm.display.vnc);
