/** The host.yaml that `vfioc init --yes` writes for a fixture machine, with its name as the host name, for one user. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '../../src/facts/facts.ts';
import { defaultAnswers } from '../../src/init/defaults.ts';
import { firstSpec } from '../../src/init/spec.ts';
import { scan } from '../../src/scan/machine.ts';
import { withMachine } from './tree.ts';

export const factsOfMachine = (name: string): Facts => withMachine(name, (root) => scan({ root, withIds: false }));

export const firstSpecOf = (name: string, facts: Facts = factsOfMachine(name)): string =>
  firstSpec(facts, defaultAnswers(facts, { hostName: name, users: ['alex'], facts: './facts.json' }));

/** A committed file of a machine. */
export const committed = (name: string, file: string): string =>
  readFileSync(join(import.meta.dirname, name, file), 'utf8');
