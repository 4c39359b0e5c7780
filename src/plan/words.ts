/** Wording shared by the text and the picture of a plan. */
import type { Machine, Use } from './machine.ts';
import type { PlannedGuest } from './plan.ts';

/** `1 core`, `2 cores`. */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** `6 cores x 2 threads`; a single socket or thread is left out. */
export const shapeOf = ({ topology: { sockets, cores, threads } }: PlannedGuest): string =>
  [
    ...(sockets > 1 ? [counted(sockets, 'socket')] : []),
    counted(cores, 'core'),
    ...(threads > 1 ? [counted(threads, 'thread')] : []),
  ].join(' x ');

/** A size with at most one decimal place. */
export const roughly = (bytes: number): string =>
  bytes >= 2 ** 30 ? `${Math.round((bytes / 2 ** 30) * 10) / 10}GiB` : `${Math.round(bytes / 2 ** 20)}MiB`;

const threadsOf = (uses: readonly Use[], kind: Use['as'], words: string): string[] => {
  const names = uses.filter(({ as }) => as === kind).map(({ guest }) => guest);
  return names.length > 0 ? [`${words} of ${names.join(', ')}`] : [];
};

/** The users of a CPU: `win vCPU 3`, `emulator threads of win, mac`; the host if there are none. */
export const sayUses = (uses: readonly Use[]): string =>
  [
    ...uses.flatMap(({ guest, as }) => (typeof as === 'number' ? [`${guest} vCPU ${as}`] : [])),
    ...threadsOf(uses, 'emulator', 'emulator threads'),
    ...threadsOf(uses, 'iothreads', 'I/O threads'),
  ].join('; ') || 'host';

/** On which cores a guest is, if the machine's cores or caches differ: `4 of 8 cores in performance cores, L3 cache 0`. */
export const sayCores = ({ pins }: PlannedGuest, { cores }: Machine): string =>
  cores
    .flatMap(({ label, cores: group, differs }) => {
      const used = group.filter(({ cpus }) => cpus.some((cpu) => pins.includes(cpu))).length;
      return differs && used > 0 ? [`${used} of the ${counted(group.length, 'core')} in ${label}`] : [];
    })
    .join('; ');
