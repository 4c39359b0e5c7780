/** Units that run once, in the sandbox. */
import { expect, test } from 'vitest';
import { printNix } from '../../src/nix/print.ts';
import { once } from '../../src/nix/sandbox.ts';
import * as nix from '../../src/nix/syntax.ts';

test('a unit that runs once has a limit, because others wait for it, and may have its own', () => {
  expect(printNix(once({}))).toContain('TimeoutStartSec = "2min";');
  const own = printNix(once({ settings: { TimeoutStartSec: nix.string('5min') } }));
  expect(own.match(/TimeoutStartSec = .*/g)).toEqual(['TimeoutStartSec = "5min";']);
});
