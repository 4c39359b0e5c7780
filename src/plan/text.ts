/** The plan as text, for a person who wants to know before the reboot what it will do. */
import { visible } from '../diagnostics/display.ts';
import { printCpuSet } from '../values/cpu-set.ts';
import { printSize } from '../values/quantity.ts';
import { type Machine, type ShownFunction, usesOf } from './machine.ts';
import { heldAtBoot, type Plan, type PlannedDevice, type PlannedGuest } from './plan.ts';
import { counted, roughly, sayUses, shapeOf } from './words.ts';

/** Rows with their columns one below the other, indented by two spaces; the last column is not filled up. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length);
  }
  return rows.map((row) => `  ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd());
}

const section = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? ['', title, ...lines] : []);

/** When a device leaves its host driver, and how it is found. */
const bindOf = ({ bind, by, of }: PlannedDevice): string =>
  ({
    boot: `vfio-pci has it from boot, found by ${by}`,
    start: 'vfio-pci has it while a guest runs',
    handover: 'the host lets go of it when a guest starts, and has it back when it stops',
    made: `${of?.address} makes it at boot (${of?.how}), and stays with the host`,
  })[bind];

function deviceLines({ groups, others }: Machine): string[] {
  const rows: string[][] = [];
  for (const { group, functions } of groups) {
    for (const [index, one] of functions.entries()) {
      const number = group === undefined ? '-' : String(group);
      rows.push([index === 0 ? number : '', one.address, one.id, fate(one), one.name]);
    }
  }
  const lines = table(rows.length > 0 ? [['group', 'address', 'id', 'goes to', ''], ...rows] : []);
  if (others > 0) lines.push(`  ${others} more ${others === 1 ? 'group stays' : 'groups stay'} with the host.`);
  return lines;
}

function fate({ device, driver, bridge }: ShownFunction): string {
  if (device)
    return device.guests.length > 0 ? `${device.name}: ${device.guests.join(' or ')}` : `${device.name}: no guest`;
  return bridge ? 'bridge' : `host${driver ? ` (${driver})` : ''}`;
}

/** One line for each core of the host, or for each CPU that a guest is on where the host is not known. */
function cpuLines(plan: Plan, { cores }: Machine): string[] {
  const uses = usesOf(plan);
  if (uses.size === 0) return [];
  const say = (cpu: number): string => sayUses(uses.get(cpu) ?? []);
  if (cores.length === 0) {
    return table([
      ['host CPU', 'used by'],
      ...[...uses.keys()].sort((a, b) => a - b).map((cpu) => [`${cpu}`, say(cpu)]),
    ]);
  }
  return table([
    ['cores of', 'host CPUs', 'used by'],
    ...cores.flatMap(({ label, cores: list }) =>
      list.map(({ cpus }, index) => [
        index === 0 ? label : '',
        cpus.join('+'),
        [...new Set(cpus.map(say))].join(' + '),
      ]),
    ),
  ]);
}

function memoryLines(plan: Plan, { memory: total }: Machine): string[] {
  const rows = plan.guests.map(({ name, memory, hugepages }) => {
    const pages = hugepages && `${hugepages.count} pages of ${hugepages.size}`;
    const on = hugepages && hugepages.nodes.length > 0 ? ` on node ${printCpuSet(hugepages.nodes)}` : '';
    const when = hugepages?.allocate === 'start' ? 'taken when it starts' : 'set aside at boot';
    return [name, printSize(memory), pages ? `${pages}${on}, ${when}` : 'while it runs'];
  });
  const held = heldAtBoot(plan);
  if (total > 0) rows.push(['host', roughly(total - held), `of ${roughly(total)}${held > 0 ? ' after boot' : ''}`]);
  return table(rows);
}

function networkLines({ networks, guests }: Plan): string[] {
  return [
    ...table(networks.map(({ name, type, bridge, subnet = '' }) => [name, type, bridge, subnet])),
    ...table(guests.flatMap(({ name, cards }) => cards.map((card) => [`${name} ${card.name}`, `on ${card.to}`]))),
    ...table(
      guests.flatMap(({ name, forwards }) =>
        forwards.map(({ listen, interface: link, to }) => [`${link} port ${listen}`, `to ${name} port ${to}`]),
      ),
    ),
  ];
}

const guestLine = (guest: PlannedGuest): string[] => {
  const { name, guest: kind, vcpus, autostart } = guest;
  return [name, kind, `${counted(vcpus, 'vCPU')} (${shapeOf(guest)})`, autostart ? 'starts with the host' : ''];
};

/** The whole plan, ending in a line break. What there is none of is left out; what could change the terminal is escaped. */
export function printPlan(plan: Plan, machine: Machine): string {
  const lines = [
    `Plan for ${plan.host}${machine.model ? `, ${machine.model}` : ''}`,
    ...section('Guests', table(plan.guests.map(guestLine))),
    ...section('Devices', [...deviceLines(machine), ...table(plan.devices.map((one) => [one.name, bindOf(one)]))]),
    ...section('CPUs', cpuLines(plan, machine)),
    ...section('Memory', memoryLines(plan, machine)),
    ...section(
      'Shared memory',
      table(
        plan.guests.flatMap(({ name, shared }) =>
          shared.map(({ path, bytes, feature }) => [path, printSize(bytes), `${name}, ${feature}`]),
        ),
      ),
    ),
    ...section('Networks', networkLines(plan)),
    ...section(
      "libvirt's hook, before the guest starts (undone in reverse after it has stopped)",
      table(plan.guests.filter(({ hook }) => hook.length > 0).map(({ name, hook }) => [name, hook.join(', ')])),
    ),
  ];
  return `${lines.map(visible).join('\n')}\n`;
}
