/** A first host.yaml for a machine, from its facts and a few answers. Pure: the same input gives the same text. */

import type { Facts } from '../facts/facts.ts';
import { Block, type Inline, type Line, printBlock } from '../formats/yaml.ts';
import type { GuestOs } from '../model/profiles.ts';
import { printPciAddress } from '../values/pci.ts';
import { gibibyte } from '../values/quantity.ts';
import { type Candidate, imageFolder, type Way, wayOf } from './candidates.ts';
import { devicesSection, namesOf } from './devices.ts';
import type { GuestCpus } from './guest.ts';

export interface Answers {
  readonly hostName: string;
  readonly users: readonly string[];
  /** The value of host.facts; nothing if the facts are not in a file. */
  readonly facts: string | undefined;
  /** All GPUs, and the one for the guest. */
  readonly candidates: readonly Candidate[];
  readonly chosen: Candidate | undefined;
  readonly guest: GuestOs;
  /** As a size in a spec. */
  readonly memory: string;
  readonly cpus: GuestCpus | undefined;
}

/** The default names of guests. */
export const guestNames: Readonly<Record<GuestOs, string>> = {
  windows11: 'win11',
  windows10: 'win10',
  linux: 'linux',
  macos: 'macos',
};

const inGibibytes = (bytes: number): string => `${Math.round((bytes / gibibyte) * 10) / 10} GiB`;

function hostLines({ hostName, users, facts: file }: Answers, { cpu }: Facts): Line[] {
  const vendor = cpu?.vendor;
  return [
    {
      key: 'name',
      value: hostName,
      note: 'networking.hostName; the UUIDs and MAC addresses of guests are derived from it',
    },
    {
      key: 'users',
      value: users,
      note: users.length > 0 ? 'may use the guests' : 'To decide: list the users who may use the guests',
    },
    {
      key: 'cpu',
      value: vendor ?? 'amd',
      note: vendor ? '' : 'To decide: set amd or intel; the facts do not say which',
    },
    file === undefined
      ? { key: 'facts', value: './facts.json', off: true, note: 'uncomment after vfioc scan -o facts.json' }
      : { key: 'facts', value: file, note: 'from vfioc scan -o facts.json; run it again after hardware changes' },
  ];
}

/** Keyboards and mice that can be shared with the guest, by the links that contain no serial number. */
function evdevLines({ input }: Facts, leaving: readonly string[]): Line[] {
  const shared = (input ?? []).filter(
    ({ kind, controller }) => kind !== 'other' && !(controller && leaving.includes(printPciAddress(controller))),
  );
  const links = shared.flatMap((one) => one.links?.slice(0, 1) ?? []);
  if (links.length === 0) return [];
  return [
    {
      comment:
        'Uncomment to share the keyboard and mouse of the host; press both Ctrl keys to switch to the guest and back:',
    },
    { key: 'evdev', value: links.map((dev) => ({ dev })), off: true },
  ];
}

function cpuLine({ cpus, facts: file }: Answers): Line[] {
  if (!cpus)
    return [
      { comment: 'To decide: set the number of cores; the facts do not list the CPUs.' },
      { key: 'cpu', value: { cores: 2 } },
    ];
  const { cores, threads, pin } = cpus;
  const known: Record<string, Inline> = { cores, threads };
  if (!pin) return [{ key: 'cpu', value: known }];
  if (file !== undefined) return [{ key: 'cpu', value: { ...known, pin: 'auto' } }];
  return [{ key: 'cpu', value: known, note: 'once host.facts is set, add pin: auto to give the guest its own cores' }];
}

function guestBlock(answers: Answers, way: Way, facts: Facts): Block {
  const { guest, memory, chosen } = answers;
  const name = guestNames[guest];
  const total = facts.memory?.total;
  const slots = chosen && way ? [chosen.card, ...chosen.along] : [];
  const leaving = slots.flatMap(({ functions }) => functions.map(({ address }) => printPciAddress(address)));
  const lines: Line[] = [
    { key: 'guest', value: guest },
    { key: 'memory', value: memory, note: total === undefined ? '' : `the host has ${inGibibytes(total)}` },
    ...cpuLine(answers),
    { key: 'devices', value: chosen && way ? ['gpu', ...namesOf(chosen.along)] : [] },
    {
      key: 'disks',
      value: new Block([
        {
          key: 'system',
          value: { file: `${imageFolder}/${name}.qcow2`, create: '100GiB' },
          note: 'created if it does not exist',
        },
        {
          key: 'setup',
          value: { cdrom: `/srv/${name}.iso` },
          off: true,
          note: 'To decide: set the path of the installer and uncomment',
        },
      ]),
    },
    { key: 'nics', value: new Block([{ key: 'lan', value: { network: 'default' } }]) },
    { key: 'display', value: { spice: way !== 'handover' } },
    ...evdevLines(facts, leaving),
  ];
  if (way === 'boot') {
    lines.push({
      comment:
        'Uncomment to see the GPU output in a window on the host; the Looking Glass host application must run in the guest:',
    });
    lines.push({ key: 'lookingGlass', value: { resolution: '1920x1080' }, off: true });
  }
  return new Block(lines);
}

/** The text of host.yaml. */
export function firstSpec(facts: Facts, answers: Answers): string {
  const { candidates, chosen, guest } = answers;
  const way = chosen && wayOf(chosen, candidates);
  const { cpu, memory } = facts;
  const machine = [cpu?.model, memory && inGibibytes(memory.total)].filter(Boolean).join(', ');
  return printBlock(
    new Block([
      { comment: `Written by vfioc init${machine ? ` for a machine with ${machine}` : ''}.` },
      { comment: 'This file compiles as it is. Search for "To decide" to find what you must still decide.' },
      { key: 'version', value: 1 },
      { key: 'host', value: new Block(hostLines(answers, facts)) },
      { comment: '' },
      ...devicesSection(chosen && way && { candidate: chosen, way }, candidates, facts),
      { comment: '' },
      { key: 'networks', value: new Block([{ key: 'default', value: { type: 'nat' } }]) },
      { comment: '' },
      { key: 'vms', value: new Block([{ key: guestNames[guest], value: guestBlock(answers, way, facts) }]) },
    ]),
  );
}
