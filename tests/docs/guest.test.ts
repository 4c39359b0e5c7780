/** The spec excerpts in docs/guest.md compile, and each row of its table creates the elements that it names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../../src/compile/compile.ts';
import { readXml } from '../../src/libvirt/read-xml.ts';
import { removeXml } from '../../src/libvirt/remove.ts';
import { filesOf, host } from '../support/compile.ts';
import { rows } from './guest-elements.ts';

const text = readFileSync(join(import.meta.dirname, '../../docs/guest.md'), 'utf8');
/** Its sections, each with the lines below its heading. */
const sections = text
  .split(/^(?=## )/m)
  .slice(1)
  .map((section) => ({
    name: section.slice(3, section.indexOf('\n')),
    block: /^```yaml\n(.*?)^```$/ms.exec(section)?.[1],
    section,
  }));

/** A block as a complete spec: a block for a guest is put into one. */
const whole = (block: string): string => (block.startsWith('    ') ? `vms:\n  win11:\n${block}` : block);

/** The parts that a block omits because it is not about them. */
function rest(block: string): object {
  interface Guest {
    readonly memory?: unknown;
    readonly devices?: readonly string[];
    readonly display?: { readonly sound?: unknown };
  }
  const { vms = {}, devices = {} } = parse(block) as { vms?: Record<string, Guest>; devices?: object };
  const guests = Object.entries(vms);
  const named = guests.flatMap(([, vm]) => vm.devices ?? []).filter((name) => !Object.hasOwn(devices, name));
  const person = guests.some(([, { display }]) => typeof display?.sound === 'object');
  return {
    vms: Object.fromEntries(guests.map(([name, { memory }]) => [name, memory ? {} : { memory: '16GiB' }])),
    devices: Object.fromEntries(named.map((name) => [name, { functions: ['0b:00.0'] }])),
    ...(person && { libvirt: { qemu: { user: 'alex', group: 'users' } } }),
  };
}

/** The errors of a spec of several files. */
const errorsOf = (specs: Readonly<Record<string, string>>): string[] =>
  compile(Object.keys(specs), filesOf(specs), { cwd: '/' })
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => `${code}: ${message}`);

test.each(sections.flatMap(({ name, block }) => (block === undefined ? [] : [{ name, block: whole(block) }])))(
  'what $name shows compiles',
  ({ block }) => {
    expect(errorsOf({ 'host.yaml': host, 'rest.yaml': JSON.stringify(rest(block)), 'block.yaml': block })).toEqual([]);
  },
);

test('every section explains how to check that it works', () => {
  const features = sections.filter(({ block }) => block !== undefined);
  expect(features.length).toBeGreaterThan(7);
  for (const { section } of features) expect(section).toMatch(/\*\*How to see it\.\*\*|\*To see it:\*/);
});

describe('the table', () => {
  const table = sections.at(-1)?.section ?? '';
  const told = [...table.matchAll(/^\| (.*?) +\| (.*?) +\|$/gm)].slice(2).map(([, left = '']) => left);

  test('has a test for each row', () => {
    expect(told).toEqual(Object.keys(rows));
  });

  test.each(Object.entries(rows))('%s', (_, { guest = '', spec = '', memory = '4GiB', makes, without = [] }) => {
    const vm = `vms: { g: { memory: ${memory}, ${guest} } }\n`;
    const { files, diagnostics } = compile(['host.yaml'], filesOf({ 'host.yaml': `${host}${spec}\n${vm}` }), {
      cwd: '/',
    });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const reading = readXml(String(files?.get('domains/g.xml')));
    if ('problems' in reading) throw new Error(reading.problems.map(({ message }) => message).join('\n'));
    const found = (path: string): boolean => removeXml(reading.root, path).outcome === 'removed';
    expect(makes.filter((path) => !found(path))).toEqual([]);
    expect(without.filter(found)).toEqual([]);
  });
});
