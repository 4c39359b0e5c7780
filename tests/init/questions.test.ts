import { expect, test } from 'vitest';
import { defaultAnswers } from '../../src/init/defaults.ts';
import { askAnswers, Stopped } from '../../src/init/questions.ts';
import { factsOfMachine } from '../machines/first-spec.ts';
import { card, factsOf } from './facts.ts';

const facts = factsOfMachine('desktop-intel');
const usual = defaultAnswers(facts, { hostName: 'box', users: ['alex'], facts: undefined });

/** A user who types these lines and then ends the input. */
function user(...lines: readonly string[]) {
  const left = [...lines];
  const seen: string[] = [];
  const ask = async (question: string) => {
    seen.push(question);
    return left.shift();
  };
  return { ask, seen };
}

test('Enter accepts every default', async () => {
  const { ask, seen } = user('', '', '', '', '', '');
  expect(await askAnswers(facts, usual, ask)).toEqual(usual);
  expect(seen).toHaveLength(6);
  expect(seen[2]).toContain('1  0000:01:00.0 NVIDIA Corporation AD104 [GeForce RTX 4070]\n');
  expect(seen[2]).toContain('(not possible: it is the integrated GPU, and the host uses it as its display)');
});

test('typed answers replace the defaults', async () => {
  const { ask } = user('tower', 'vini, alex', '0', 'linux', '8 GiB', '2');
  expect(await askAnswers(facts, usual, ask)).toMatchObject({
    hostName: 'tower',
    users: ['vini', 'alex'],
    chosen: undefined,
    guest: 'linux',
    memory: '8GiB',
    cpus: { cores: 2, threads: 2, pin: true },
  });
});

test('an invalid answer is asked for again, with the reason', async () => {
  const { ask, seen } = user(
    'a b',
    'box',
    'Al',
    '-',
    '9',
    '2',
    '1',
    'windows95',
    'windows10',
    '8G',
    '8GiB',
    '0',
    '99',
    '3',
  );
  expect(await askAnswers(facts, usual, ask)).toMatchObject({ users: [], guest: 'windows10', cpus: { cores: 3 } });
  expect(seen[1]).toMatch(/^A host name has /);
  expect(seen[4]).toContain('GPUs:');
  expect(seen[5]).toMatch(/^Enter a number from 0 to 2\.\n/);
  expect(seen[6]).toMatch(/^This GPU cannot go to a guest: it is the integrated GPU/);
});

test('the end of the input stops the questions', async () => {
  await expect(askAnswers(facts, usual, user('box').ask)).rejects.toBeInstanceOf(Stopped);
});

test('nothing is asked about what the machine does not have', async () => {
  const bare = factsOf([card('0a:00.0', { class: '020000' })]);
  const { ask, seen } = user('', '', '', '');
  await askAnswers(bare, defaultAnswers(bare, { hostName: 'box', users: [], facts: undefined }), ask);
  expect(seen).toHaveLength(4);
});
