/** The devices in their IOMMU groups on the left, the guests on the right, and lines from devices to guests. */
import type { Xml } from '../../libvirt/xml.ts';
import { printSize } from '../../values/quantity.ts';
import { unique } from '../../values/unique.ts';
import type { Machine, ShownFunction, ShownGroup } from '../machine.ts';
import type { Plan, PlannedDevice, PlannedGuest } from '../plan.ts';
import { counted, shapeOf } from '../words.ts';
import { box, clipped, colourOf, line, type Part, words } from './shapes.ts';

const row = 20;
const gap = 12;

/** When a guest gets a device, in a few words. */
const when = {
  boot: 'reserved for guests at boot',
  start: 'taken from the host while a guest runs',
  handover: 'handed over by the host while a guest runs',
  made: 'created for guests',
} as const;

/** The point where a line starts or ends. */
interface Anchor {
  readonly x: number;
  readonly y: number;
}

/** Two columns with room for the lines between them. */
export function drawDevices(plan: Plan, machine: Machine, left: number, top: number, width: number): Part {
  const names = plan.guests.map(({ name }) => name);
  const right = Math.round(width * 0.3);
  const between = 72;
  const wide = width - right - between;
  const shapes: Xml[] = [];
  const from = new Map<PlannedDevice, Anchor>();
  let y = top;
  for (const group of machine.groups) {
    const drawn = drawGroup(group, left, y, wide, names, from);
    shapes.push(...drawn.shapes);
    y += drawn.height + gap;
  }
  if (machine.others > 0) {
    const text = `${machine.others} more IOMMU ${machine.others === 1 ? 'group stays' : 'groups stay'} with the host`;
    shapes.push(words(left + 14, y + 10, 'faint', text));
    y += row + gap;
  }

  const to = new Map<string, Anchor>();
  let z = top;
  for (const guest of plan.guests) {
    const at = left + wide + between;
    const drawn = drawGuest(guest, at, z, right, colourOf(guest.name, names));
    to.set(guest.name, { x: at, y: z + 26 });
    shapes.push(...drawn.shapes);
    z += drawn.height + gap;
  }
  for (const [device, start] of from) {
    for (const guest of device.guests) {
      const end = to.get(guest);
      if (end) shapes.push(...drawLine(start, end, colourOf(guest, names)));
    }
  }
  return { shapes, height: Math.max(y, z) - gap - top };
}

function drawGroup(
  { title, functions }: ShownGroup,
  x: number,
  y: number,
  width: number,
  names: readonly string[],
  from: Map<PlannedDevice, Anchor>,
): Part {
  const height = 34 + functions.length * row;
  const owners = unique(functions.flatMap(({ device }) => device ?? []));
  const fate = owners.map((one) => `${one.name}: ${when[one.bind]}`).join(', ');
  const shapes = [
    box(x, y, width, height, 'panel'),
    words(x + 14, y + 20, 'faint', title),
    words(
      x + width - 14,
      y + 20,
      owners.length > 0 ? 'end strong' : 'end faint',
      clipped(fate || 'stays with the host', 60),
    ),
  ];
  for (const [index, one] of functions.entries()) {
    const base = y + 40 + index * row;
    shapes.push(...drawFunction(one, x, base, width, names));
    if (one.device && !from.has(one.device)) from.set(one.device, { x: x + width, y: base - 4 });
  }
  return { shapes, height };
}

function drawFunction(
  { address, id, name, driver, bridge, device }: ShownFunction,
  x: number,
  base: number,
  width: number,
  names: readonly string[],
): Xml[] {
  const kind = colourOf(device?.guests[0], names);
  const holder = device?.bind === 'boot' ? 'vfio-pci' : bridge ? 'bridge' : driver;
  const most = Math.floor((width - 146) / 6.5) - holder.length - 1;
  return [
    box(x, base - 13, 5, 18, kind, 2),
    words(x + 14, base, 'mono', address),
    words(x + 124, base, device ? '' : 'faint', clipped(name || id, most)),
    ...(holder ? [words(x + width - 14, base, 'end faint', clipped(holder, 24))] : []),
  ];
}

function drawGuest(guest: PlannedGuest, x: number, y: number, width: number, colour: string): Part {
  const { vcpus, memory, hugepages, shared, cards, forwards } = guest;
  const facts = [
    `${counted(vcpus, 'vCPU')}: ${shapeOf(guest)}`,
    `${printSize(memory)} memory${hugepages ? ` in ${hugepages.size} huge pages` : ''}`,
    ...shared.map(({ path, bytes }) => `${printSize(bytes)} shared at ${path}`),
    ...cards.map(({ name, to }) => `${name} on ${to}`),
    ...forwards.map(({ listen, interface: link, to }) => `port ${listen} on ${link} to port ${to}`),
  ];
  const height = 48 + facts.length * row;
  const most = Math.floor((width - 32) / 6.4);
  return {
    shapes: [
      box(x, y, width, height, 'panel'),
      box(x, y, width, 6, colour, 3),
      words(x + 16, y + 31, 'name', clipped(guest.name, 20)),
      words(x + width - 16, y + 31, 'end faint', guest.guest),
      ...facts.map((fact, index) => words(x + 16, y + 54 + index * row, '', clipped(fact, most))),
    ],
    height,
  };
}

/** A line from a device to the guest that receives it. */
function drawLine(start: Anchor, end: Anchor, colour: string): Xml[] {
  const middle = Math.round((start.x + end.x) / 2);
  const tip = end.x - 7;
  return [
    line(`M${start.x} ${start.y}C${middle} ${start.y} ${middle} ${end.y} ${tip} ${end.y}`, `w ${colour}`),
    line(`M${tip} ${end.y - 5}l8 5l-8 5z`, colour),
  ];
}
