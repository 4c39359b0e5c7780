/** What a person is asked before a first spec is written. Enter takes what stands in brackets. */
import * as z from 'zod/mini';
import type { Facts } from '../facts/facts.ts';
import type { GuestOs } from '../model/profiles.ts';
import { hostName, userName } from '../values/names.ts';
import { printPciAddress } from '../values/pci.ts';
import { parseSize, printSize } from '../values/quantity.ts';
import { type Candidate, wayOf } from './candidates.ts';
import { nameOf, obstacleOf } from './devices.ts';
import { coresFor } from './guest.ts';
import { type Answers, guestNames } from './spec.ts';

/** Shows a question and gives the line that is typed; nothing when there is no more to come. */
export type Ask = (question: string) => Promise<string | undefined>;

/** Nobody answers any more: nothing is to be written. */
export class Stopped extends Error {}

/** What an answer means, or what is wrong with it. */
type Read<T> = (words: string) => { readonly value: T } | { readonly problem: string };

async function question<T>(ask: Ask, text: string, usual: string, read: Read<T>): Promise<T> {
  let before = '';
  for (;;) {
    const line = await ask(`${before}${text} [${usual}]: `);
    if (line === undefined) throw new Stopped();
    const answer = read(line.trim() === '' ? usual : line.trim());
    if ('value' in answer) return answer.value;
    before = `${answer.problem}\n`;
  }
}

const readHostName: Read<string> = (words) =>
  z.safeParse(hostName, words).success ? { value: words } : { problem: 'A host name has letters, digits and -.' };

/** `-` is nobody, since an empty line is the default. */
const readUsers: Read<string[]> = (words) => {
  const users = words === '-' ? [] : [...new Set(words.split(/[\s,]+/))];
  return users.every((user) => z.safeParse(userName, user).success)
    ? { value: users }
    : { problem: 'A user name has lower-case letters, digits, - and _; - alone is nobody.' };
};

const guests = Object.keys(guestNames) as GuestOs[];

const readGuest: Read<GuestOs> = (words) => {
  const found = guests.find((one) => one === words);
  return found ? { value: found } : { problem: `One of: ${guests.join(', ')}.` };
};

const readMemory: Read<string> = (words) => {
  const size = parseSize(words);
  return 'value' in size ? { value: printSize(size.value) } : { problem: 'A number and a unit, as 16GiB.' };
};

const readNumber =
  (least: number, most: number): Read<number> =>
  (words) =>
    /^\d{1,4}$/.test(words) && Number(words) >= least && Number(words) <= most
      ? { value: Number(words) }
      : { problem: `A number from ${least} to ${most}.` };

/** The list of cards, with what stands against those that cannot be had. */
function cardList(candidates: readonly Candidate[]): string {
  const lines = candidates.map((one, index) => {
    const [display] = one.card.functions;
    const name = display ? `${printPciAddress(display.address)} ${nameOf(display)}` : '';
    return `  ${index + 1}  ${name}${wayOf(one, candidates) ? '' : ` (no: ${obstacleOf(one)})`}\n`;
  });
  return `Graphics cards:\n${lines.join('')}  0  none\n`;
}

async function askForCard(ask: Ask, { candidates, chosen }: Answers): Promise<Candidate | undefined> {
  if (candidates.length === 0) return undefined;
  const inRange = readNumber(0, candidates.length);
  const usual = String(chosen ? candidates.indexOf(chosen) + 1 : 0);
  const number = await question(ask, `${cardList(candidates)}Which one is the guest's`, usual, (words) => {
    const found = inRange(words);
    const card = 'value' in found ? candidates[found.value - 1] : undefined;
    return card && !wayOf(card, candidates) ? { problem: `Not that one: ${obstacleOf(card)}.` } : found;
  });
  return candidates[number - 1];
}

/**
 * Asks for everything that a person may want otherwise than by default.
 *
 * @throws Stopped where nobody answers any more
 */
export async function askAnswers(facts: Facts, usual: Answers, ask: Ask): Promise<Answers> {
  const name = await question(ask, 'Host name (networking.hostName)', usual.hostName, readHostName);
  const users = await question(ask, 'Users who may use the guests', usual.users.join(' ') || '-', readUsers);
  const chosen = await askForCard(ask, usual);
  const guest = await question(ask, `System of the guest (${guests.join(', ')})`, usual.guest, readGuest);
  const memory = await question(ask, 'Memory of the guest', usual.memory, readMemory);
  const most = coresFor(facts);
  const { cpus } = usual;
  const cores =
    cpus && most > 1
      ? await question(ask, `Cores of the guest, of ${most}`, String(cpus.cores), readNumber(1, most))
      : undefined;
  return { ...usual, hostName: name, users, chosen, guest, memory, ...(cpus && cores && { cpus: { ...cpus, cores } }) };
}
