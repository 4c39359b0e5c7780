/** The spec excerpts in docs/host.md compile, each block on its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../../src/compile/compile.ts';
import { filesOf, host } from '../support/compile.ts';

const text = readFileSync(join(import.meta.dirname, '../../docs/host.md'), 'utf8');

/** Each section with the text below its heading. */
const sections = text.split(/^(?=##+ )/m).slice(1);
const blocks = sections.flatMap((section) =>
  [...section.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, block = '']) => ({
    name: section.slice(0, section.indexOf('\n')).replace(/^#+ /, ''),
    block,
  })),
);

/** The parts that a block omits because it is not about them: the memory of its guests and the devices they name. */
function rest(block: string): string {
  const { vms = {}, devices = {} } = parse(block) as {
    vms?: Record<string, { memory?: unknown; devices?: string[] }>;
    devices?: Record<string, unknown>;
  };
  const named = Object.values(vms).flatMap((vm) => vm.devices ?? []);
  const missing = [...new Set(named)].filter((name) => !Object.hasOwn(devices, name));
  return JSON.stringify({
    vms: Object.fromEntries(
      Object.entries(vms).flatMap(([name, { memory }]) => (memory ? [] : [[name, { memory: '16GiB' }]])),
    ),
    devices: Object.fromEntries(missing.map((name, index) => [name, { functions: [`0${index + 1}:00.0`] }])),
  });
}

test.each(blocks)('what $name shows compiles', ({ block }) => {
  const files = filesOf({ 'host.yaml': host, 'rest.yaml': rest(block), 'block.yaml': block });
  const { diagnostics, failed } = compile(['host.yaml', 'rest.yaml', 'block.yaml'], files, { cwd: '/' });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(failed).toBe(false);
});

test('every section explains how to check that it works, and what to do if it does not', () => {
  expect(sections.length).toBeGreaterThan(15);
  for (const section of sections) {
    for (const part of ['```yaml', '**What comes out.**', '**How to see it.**', '**When it does not work.**']) {
      expect(section).toContain(part);
    }
  }
});
