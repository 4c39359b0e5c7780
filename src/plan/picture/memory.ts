/** The memory of the host, and the guests' parts of it. */
import type { Xml } from '../../libvirt/xml.ts';
import type { Machine } from '../machine.ts';
import type { Plan, PlannedGuest } from '../plan.ts';
import { roughly } from '../words.ts';
import { box, clipped, colourOf, type Part, words } from './shapes.ts';

const tall = 30;

/**
 * A bar as long as the machine's memory, with the guests' parts in it. If they exceed it, because some guests never run
 * together, each guest has its own bar. Nothing if the machine's memory is not known.
 */
export function drawMemory(plan: Plan, { memory: total }: Machine, left: number, top: number, width: number): Part {
  if (total === 0 || plan.guests.length === 0) return { shapes: [], height: 0 };
  const names = plan.guests.map(({ name }) => name);
  const sum = plan.guests.reduce((all, { memory }) => all + memory, 0);
  const bars: (readonly PlannedGuest[])[] = sum < total ? [plan.guests] : plan.guests.map((guest) => [guest]);
  const shapes: Xml[] = [];
  for (const [index, guests] of bars.entries()) {
    const y = top + index * (tall + 8);
    shapes.push(box(left, y, width, tall, 'h', 6));
    let x = left;
    for (const guest of guests) {
      const wide = Math.min(Math.round((guest.memory / total) * width), width);
      const most = Math.floor((wide - 20) / 6.8);
      shapes.push(box(x, y, wide, tall, colourOf(guest.name, names), 6));
      if (most > 3) shapes.push(words(x + 12, y + 20, 'on strong', clipped(label(guest), most)));
      x += wide;
    }
    const free = total - guests.reduce((all, { memory }) => all + memory, 0);
    if (free > total / 8) shapes.push(words(left + width - 12, y + 20, 'end', `host ${roughly(free)}`));
  }
  return { shapes, height: bars.length * (tall + 8) - 8 };
}

const label = ({ name, memory, hugepages }: PlannedGuest): string =>
  `${name} ${roughly(memory)}${hugepages?.allocate === 'boot' ? ', reserved at boot' : ''}`;
