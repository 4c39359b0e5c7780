/** A first host.yaml for a machine, out of its facts and a few answers. Pure: the same of both gives the same text. */

import type { Facts } from '../facts/facts.ts';
import { Block, type Inline, type Line, printBlock } from '../formats/yaml.ts';
import type { GuestOs } from '../model/profiles.ts';
import { printPciAddress } from '../values/pci.ts';
import { gibibyte } from '../values/quantity.ts';
import { type Candidate, type Way, wayOf } from './candidates.ts';
import { devicesSection, namesOf } from './devices.ts';
import type { GuestCpus } from './guest.ts';

export interface Answers {
  readonly hostName: string;
  readonly users: readonly string[];
  /** What host.facts says; nothing where the facts are in no file. */
  readonly facts: string | undefined;
  /** All graphics cards, and the one that the guest gets. */
  readonly candidates: readonly Candidate[];
  readonly chosen: Candidate | undefined;
  readonly guest: GuestOs;
  /** As a size of a spec. */
  readonly memory: string;
  readonly cpus: GuestCpus | undefined;
}

/** What a guest is called by default. */
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
    { key: 'name', value: hostName, note: 'networking.hostName; UUIDs and MAC addresses of guests derive from it' },
    {
      key: 'users',
      value: users,
      note: users.length > 0 ? 'who may use the guests' : 'to decide: the users who may use the guests',
    },
    { key: 'cpu', value: vendor ?? 'amd', note: vendor ? '' : 'to decide: amd or intel; the facts do not say' },
    file === undefined
      ? { key: 'facts', value: './facts.json', off: true, note: 'after: vfioc scan -o facts.json' }
      : { key: 'facts', value: file, note: 'written by vfioc scan -o; write it again when the hardware changes' },
  ];
}

/** Keyboard and mouse that could be shared with the guest, by the links that hold no serial number. */
function evdevLines({ input }: Facts, leaving: readonly string[]): Line[] {
  const shared = (input ?? []).filter(
    ({ kind, controller }) => kind !== 'other' && !(controller && leaving.includes(printPciAddress(controller))),
  );
  const links = shared.flatMap((one) => one.links?.slice(0, 1) ?? []);
  if (links.length === 0) return [];
  return [
    { comment: 'Keyboard and mouse of the host in the guest; both Ctrl keys together switch between them:' },
    { key: 'evdev', value: links.map((dev) => ({ dev })), off: true },
  ];
}

function cpuLine({ cpus, facts: file }: Answers): Line[] {
  if (!cpus) return [{ comment: 'To decide: the facts say nothing of the CPUs.' }, { key: 'cpu', value: { cores: 2 } }];
  const { cores, threads, pin } = cpus;
  const known: Record<string, Inline> = { cores, threads };
  if (!pin) return [{ key: 'cpu', value: known }];
  if (file !== undefined) return [{ key: 'cpu', value: { ...known, pin: 'auto' } }];
  return [{ key: 'cpu', value: known, note: 'with host.facts, pin: auto gives it cores of its own' }];
}

function guestBlock(answers: Answers, way: Way, facts: Facts): Block {
  const { guest, memory, chosen } = answers;
  const name = guestNames[guest];
  const total = facts.memory?.total;
  const slots = chosen && way ? [chosen.card, ...chosen.along] : [];
  const leaving = slots.flatMap(({ functions }) => functions.map(({ address }) => printPciAddress(address)));
  const images = '/var/lib/libvirt/images';
  const lines: Line[] = [
    { key: 'guest', value: guest },
    { key: 'memory', value: memory, note: total === undefined ? '' : `of ${inGibibytes(total)}` },
    ...cpuLine(answers),
    { key: 'devices', value: chosen && way ? ['gpu', ...namesOf(chosen.along)] : [] },
    {
      key: 'disks',
      value: new Block([
        {
          key: 'system',
          value: { file: `${images}/${name}.qcow2`, create: '100GiB' },
          note: 'created where it is not there',
        },
        { key: 'setup', value: { cdrom: `/srv/${name}.iso` }, off: true, note: 'to decide: where the installer is' },
      ]),
    },
    { key: 'nics', value: new Block([{ key: 'lan', value: { network: 'default' } }]) },
    { key: 'display', value: { spice: way !== 'handover' } },
    ...evdevLines(facts, leaving),
  ];
  if (way === 'boot') {
    lines.push({ comment: "The card's picture in a window of the host, once its program runs in the guest:" });
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
      { comment: `A first spec by vfioc init${machine ? `, for a machine with ${machine}` : ''}.` },
      { comment: 'It compiles as it stands. What you must still decide is said at its line: look for "to decide".' },
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
