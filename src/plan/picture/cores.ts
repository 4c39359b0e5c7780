/** The cores of the host, and the guests that use them. */
import type { Xml } from '../../libvirt/xml.ts';
import { type Machine, type ShownCores, type Use, usesOf } from '../machine.ts';
import type { Plan } from '../plan.ts';
import { box, colourOf, type Part, words } from './shapes.ts';

const thread = 30;
const tall = 42;
const gap = 8;
const margin = 12;
/** The width of a letter of a label, on average. */
const letter = 6;

/** Boxes of cores that share a cache, side by side as long as there is room; nothing if no guest is pinned. */
export function drawCores(plan: Plan, machine: Machine, left: number, top: number, width: number): Part {
  const uses = usesOf(plan);
  if (uses.size === 0) return { shapes: [], height: 0 };
  const names = plan.guests.map(({ name }) => name);
  const cpus = [...uses.keys()].sort((a, b) => a - b);
  const unknown = {
    label: 'CPUs of the host',
    differs: false,
    cores: cpus.map((cpu) => ({ cpus: [cpu], l3: '', node: 0, rank: 0 })),
  };
  const groups: readonly ShownCores[] = machine.cores.length > 0 ? machine.cores : [unknown];
  const shapes: Xml[] = [];
  let x = left;
  let y = top;
  let deepest = 0;
  for (const group of groups) {
    const cell = Math.max(...group.cores.map((core) => core.cpus.length)) * thread;
    const most = Math.floor((width - 2 * margin + gap) / (cell + gap));
    const columns = Math.min(group.cores.length, most, groups.length > 1 ? 4 : most);
    const rows = Math.ceil(group.cores.length / columns);
    const wide = Math.max(columns * (cell + gap) - gap + 2 * margin, group.label.length * letter + 2 * margin, 120);
    const high = 30 + rows * (tall + gap) - gap + margin;
    if (x > left && x + wide > left + width) {
      x = left;
      y += deepest + gap;
      deepest = 0;
    }
    shapes.push(box(x, y, wide, high, 'panel'), words(x + margin, y + 20, 'faint', group.label));
    for (const [index, core] of group.cores.entries()) {
      const at = x + margin + (index % columns) * (cell + gap);
      const down = y + 30 + Math.floor(index / columns) * (tall + gap);
      for (const [number, cpu] of core.cpus.entries()) {
        shapes.push(...drawThread(cpu, uses.get(cpu) ?? [], at + number * thread, down, names));
      }
    }
    x += wide + gap;
    deepest = Math.max(deepest, high);
  }
  y += deepest;
  const legend = drawLegend(plan, left, y + 20);
  return { shapes: [...shapes, ...legend], height: y + 24 - top };
}

const short = { emulator: 'Q', iothreads: 'io' } as const;

/** A host CPU: its number, and below it the number of the vCPU that runs on it. */
function drawThread(cpu: number, uses: readonly Use[], x: number, y: number, names: readonly string[]): Xml[] {
  const [use] = uses;
  const isVcpu = typeof use?.as === 'number';
  // Threads of several guests have no guest's colour.
  const isOneGuests = isVcpu || new Set(uses.map(({ guest }) => guest)).size === 1;
  const colour = colourOf(isOneGuests ? use?.guest : undefined, names);
  const shape =
    isVcpu || !use ? box(x, y, thread - 2, tall, colour, 4) : box(x + 1, y + 1, thread - 4, tall - 2, `e ${colour}`, 4);
  const middle = x + thread / 2 - 1;
  const on = isVcpu ? 'on ' : '';
  return [
    shape,
    words(middle, y + 15, `${on}small middle`, String(cpu)),
    ...(use
      ? [words(middle, y + 32, `${on}strong middle`, typeof use.as === 'number' ? String(use.as) : short[use.as])]
      : []),
  ];
}

function drawLegend(plan: Plan, left: number, y: number): Xml[] {
  const names = plan.guests.map(({ name }) => name);
  const pinned = plan.guests.filter(({ pins }) => pins.length > 0);
  const entries = [
    { kind: 'h', text: 'host' },
    ...pinned.slice(0, 6).map(({ name }) => ({ kind: colourOf(name, names), text: `vCPUs of ${name}` })),
  ];
  let x = left;
  const shapes: Xml[] = [];
  for (const { kind, text } of entries) {
    shapes.push(box(x, y - 10, 12, 12, kind, 3), words(x + 18, y, 'faint', text));
    x += 40 + [...text].length * 7;
  }
  const threads = plan.guests.some(({ emulator }) => emulator.length > 0) ? ['Q: emulator threads of QEMU'] : [];
  if (plan.guests.some(({ iothreads }) => iothreads.cpus.length > 0)) threads.push('io: I/O threads of disks');
  if (threads.length > 0) shapes.push(words(x, y, 'faint', threads.join(', ')));
  return shapes;
}
