/** The questions before a first spec is written. Enter accepts the default, which is in brackets. */
import * as z from 'zod/mini';
import type { Facts } from '../facts/facts.ts';
import type { GuestOs } from '../model/profiles.ts';
import { hostName, userName } from '../values/names.ts';
import { printPciAddress } from '../values/pci.ts';
import { parseSize, printSize } from '../values/quantity.ts';
import { unique } from '../values/unique.ts';
import { type Candidate, wayOf } from './candidates.ts';
import { nameOf, obstacleOf } from './devices.ts';
import { coresFor } from './guest.ts';
import { type Answers, guestNames } from './spec.ts';

/** Shows a question and returns the typed line; nothing at the end of the input. */
export type Ask = (question: string) => Promise<string | undefined>;

/** The input ended before all questions were answered, so nothing is written. */
export class Stopped extends Error {}

/** The value of an answer, or what is wrong with it. */
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
  z.safeParse(hostName, words).success ? { value: words } : { problem: 'A host name has only letters, digits and -.' };

/** `-` means no users, since an empty line means the default. */
const readUsers: Read<string[]> = (words) => {
  const users = words === '-' ? [] : unique(words.split(/[\s,]+/));
  return users.every((user) => z.safeParse(userName, user).success)
    ? { value: users }
    : { problem: 'A user name has only lower-case letters, digits, - and _. Enter - for no users.' };
};

const guests = Object.keys(guestNames) as GuestOs[];

const readGuest: Read<GuestOs> = (words) => {
  const found = guests.find((one) => one === words);
  return found ? { value: found } : { problem: `Enter one of: ${guests.join(', ')}.` };
};

const readMemory: Read<string> = (words) => {
  const size = parseSize(words);
  return 'value' in size
    ? { value: printSize(size.value) }
    : { problem: 'Enter a number and a unit, for example 16GiB.' };
};

const readNumber =
  (least: number, most: number): Read<number> =>
  (words) =>
    /^\d{1,4}$/.test(words) && Number(words) >= least && Number(words) <= most
      ? { value: Number(words) }
      : { problem: `Enter a number from ${least} to ${most}.` };

/** The list of GPUs, with the reason for each that cannot go to a guest. */
function cardList(candidates: readonly Candidate[]): string {
  const lines = candidates.map((one, index) => {
    const [display] = one.card.functions;
    const name = display ? `${printPciAddress(display.address)} ${nameOf(display)}` : '';
    return `  ${index + 1}  ${name}${wayOf(one, candidates) ? '' : ` (not possible: ${obstacleOf(one)})`}\n`;
  });
  return `GPUs:\n${lines.join('')}  0  none\n`;
}

async function askForCard(ask: Ask, { candidates, chosen }: Answers): Promise<Candidate | undefined> {
  if (candidates.length === 0) return undefined;
  const inRange = readNumber(0, candidates.length);
  const usual = String(chosen ? candidates.indexOf(chosen) + 1 : 0);
  const number = await question(ask, `${cardList(candidates)}GPU for the guest`, usual, (words) => {
    const found = inRange(words);
    const card = 'value' in found ? candidates[found.value - 1] : undefined;
    return card && !wayOf(card, candidates)
      ? { problem: `This GPU cannot go to a guest: ${obstacleOf(card)}.` }
      : found;
  });
  return candidates[number - 1];
}

/**
 * Asks for everything that the user may want to differ from the default.
 *
 * @throws Stopped if the input ends
 */
export async function askAnswers(facts: Facts, usual: Answers, ask: Ask): Promise<Answers> {
  const name = await question(ask, 'Host name (networking.hostName)', usual.hostName, readHostName);
  const users = await question(
    ask,
    'Users who may use the guests (- for none)',
    usual.users.join(' ') || '-',
    readUsers,
  );
  const chosen = await askForCard(ask, usual);
  const guest = await question(ask, `Operating system of the guest (${guests.join(', ')})`, usual.guest, readGuest);
  const memory = await question(ask, 'Memory of the guest', usual.memory, readMemory);
  const most = coresFor(facts);
  const { cpus } = usual;
  const cores =
    cpus && most > 1
      ? await question(ask, `CPU cores of the guest (1 to ${most})`, String(cpus.cores), readNumber(1, most))
      : undefined;
  return { ...usual, hostName: name, users, chosen, guest, memory, ...(cpus && cores && { cpus: { ...cpus, cores } }) };
}
