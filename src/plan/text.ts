/** The plan as text, for users who want to know before the reboot what it will do. */
import { visible } from '../diagnostics/display.ts';
import { printCpuSet } from '../values/cpu-set.ts';
import { printSize } from '../values/quantity.ts';
import { unique } from '../values/unique.ts';
import { type Machine, type ShownFunction, usesOf } from './machine.ts';
import { heldAtBoot, type Plan, type PlannedDevice, type PlannedGuest } from './plan.ts';
import { counted, roughly, sayCores, sayUses, shapeOf } from './words.ts';

/** Rows with aligned columns, indented by two spaces and without trailing spaces. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length);
  }
  return rows.map((row) => `  ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd());
}

const section = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? ['', title, ...lines] : []);

/** When a device leaves its host driver, and how it is matched. */
const bindOf = ({ bind, by, of }: PlannedDevice): string =>
  ({
    boot: `bound to vfio-pci at boot (matched by ${by}) and not used by the host`,
    start: 'used by the host; bound to vfio-pci only while a guest runs',
    handover: 'used by the host; released when a guest starts and taken back when it stops',
    made: `created at boot by ${of?.address} (${of?.how}), which stays with the host`,
  })[bind];

function deviceLines({ groups, others }: Machine): string[] {
  const rows: string[][] = [];
  for (const { group, functions } of groups) {
    for (const [index, one] of functions.entries()) {
      const number = group === undefined ? '-' : String(group);
      rows.push([index === 0 ? number : '', one.address, one.id, fate(one), one.name]);
    }
  }
  const lines = table(rows.length > 0 ? [['IOMMU group', 'address', 'ID', 'used by', 'name'], ...rows] : []);
  if (others > 0) lines.push(`  ${others} more IOMMU ${others === 1 ? 'group stays' : 'groups stay'} with the host.`);
  return lines;
}

function fate({ device, driver, bridge }: ShownFunction): string {
  if (device)
    return device.guests.length > 0 ? `${device.name}: ${device.guests.join(' or ')}` : `${device.name}: no guest`;
  return bridge ? 'bridge' : `host${driver ? ` (${driver})` : ''}`;
}

/** A line for each core of the host, or for each CPU that a guest uses if the host is not known. */
function cpuLines(plan: Plan, machine: Machine): string[] {
  const { cores } = machine;
  const uses = usesOf(plan);
  if (uses.size === 0) return [];
  const say = (cpu: number): string => sayUses(uses.get(cpu) ?? []);
  if (cores.length === 0) {
    return table([
      ['host CPU', 'used by'],
      ...[...uses.keys()].sort((a, b) => a - b).map((cpu) => [`${cpu}`, say(cpu)]),
    ]);
  }
  return [
    ...table([
      ['cores in', 'host CPUs', 'used by'],
      ...cores.flatMap(({ label, cores: list }) =>
        list.map(({ cpus }, index) => [index === 0 ? label : '', cpus.join('+'), unique(cpus.map(say)).join(' + ')]),
      ),
    ]),
    ...table(
      plan.guests.flatMap((guest) => {
        const on = sayCores(guest, machine);
        return on === '' ? [] : [[guest.name, on]];
      }),
    ),
  ];
}

function memoryLines(plan: Plan, { memory: total }: Machine): string[] {
  const rows = plan.guests.map(({ name, memory, hugepages }) => {
    const pages = hugepages && `${counted(hugepages.count, 'huge page')} of ${hugepages.size}`;
    const on =
      hugepages && hugepages.nodes.length > 0
        ? ` on ${hugepages.nodes.length > 1 ? 'nodes' : 'node'} ${printCpuSet(hugepages.nodes)}`
        : '';
    const when = hugepages?.allocate === 'start' ? 'allocated when it starts' : 'reserved at boot';
    return [name, printSize(memory), pages ? `${when} (${pages}${on})` : 'used while it runs'];
  });
  const held = heldAtBoot(plan);
  if (total > 0) rows.push(['host', roughly(total - held), `of ${roughly(total)} left after boot`]);
  return table(rows);
}

function networkLines({ networks, guests }: Plan): string[] {
  return [
    ...table(networks.map(({ name, type, bridge, subnet = '' }) => [name, type, bridge, subnet])),
    ...table(
      guests.flatMap(({ name, cards }) => cards.map((card) => [`${name} NIC ${card.name}`, `connected to ${card.to}`])),
    ),
    ...table(
      guests.flatMap(({ name, forwards }) =>
        forwards.map(({ listen, interface: link, to }) => [
          `port ${listen} on ${link}`,
          `forwarded to port ${to} of ${name}`,
        ]),
      ),
    ),
  ];
}

/** A line for each opening; those of one kind that the same subject has stand together. */
const openingLines = ({ opens }: Plan): string[] =>
  table(unique(opens.map(({ who, can }) => `${who}\0can ${can}`)).map((line) => line.split('\0')));

const guestLine = (guest: PlannedGuest): string[] => {
  const { name, guest: kind, vcpus, autostart, define } = guest;
  return [
    name,
    kind,
    `${counted(vcpus, 'vCPU')} (${shapeOf(guest)})`,
    autostart ? 'starts with the host' : 'started by hand',
    ...(define === false ? ['keeps its own XML (define: off)'] : []),
  ];
};

/** The whole plan, ending in a newline. Empty sections are left out, and control characters are escaped. */
export function printPlan(plan: Plan, machine: Machine): string {
  const lines = [
    `Plan for ${plan.host}${machine.model ? ` (${machine.model})` : ''}`,
    ...section('Guests', table(plan.guests.map(guestLine))),
    ...section('Devices', [...deviceLines(machine), ...table(plan.devices.map((one) => [one.name, bindOf(one)]))]),
    ...section('CPUs', cpuLines(plan, machine)),
    ...section('Memory', memoryLines(plan, machine)),
    ...section(
      'Shared memory',
      table(
        plan.guests.flatMap(({ name, shared }) =>
          shared.map(({ path, bytes, feature }) => [path, printSize(bytes), `${name} (${feature})`]),
        ),
      ),
    ),
    ...section('Networks', networkLines(plan)),
    ...section('What this opens', openingLines(plan)),
    ...section(
      'Steps of the libvirt hook before a guest starts (undone in reverse after it stops)',
      table(plan.guests.filter(({ hook }) => hook.length > 0).map(({ name, hook }) => [name, hook.join(', ')])),
    ),
  ];
  return `${lines.map(visible).join('\n')}\n`;
}
