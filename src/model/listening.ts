/** Who can connect to an address that a program of the host listens on. */
import { localUsers, type Opening, otherMachines } from './opening.ts';

/**
 * Whether only the host itself reaches an address. A name, and an address that is none of the loopback, may be one that
 * others reach.
 */
export const isLoopback = (address: string): boolean => {
  const text = address.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  return text === 'localhost' || text === '::1' || /^127(?:\.\d{1,3}){3}$/.test(text) || text === '::ffff:127.0.0.1';
};

/** Who can connect to an address; an empty one means all addresses of the host. */
export const reachOf = (address: string): Pick<Opening, 'kind' | 'who'> =>
  isLoopback(address) ? { kind: 'local', who: localUsers } : { kind: 'network', who: otherMachines };
