/**
 * Guests of other people, and libvirt's own test inputs, are imported without loss: by vfioc's comparison, and by what
 * libvirt itself makes of the original and of the result. The files are not in the repository; CONTRIBUTING.md says where
 * they are looked for. One in ten is tried; `VFIOC_EVERY=1` tries all.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { importAll } from '../../src/import/import.ts';
import { type Difference, differencesOf, statementsOf } from '../../src/libvirt/comparison.ts';
import { readXml } from '../../src/libvirt/read-xml.ts';
import { dumpsOf } from '../support/libvirt-dump.ts';

const cache = join(homedir(), '.cache/vfioc/corpus');
const every = Number(process.env.VFIOC_EVERY ?? 10);

/** What is wrong with a document itself: libvirt defines it, but no guest starts with it. */
const refused = /two devices of the guest have PCI address/;

/** What is left out with a warning: the UUID of a template, and passwords. */
const isReported = ({ path, a }: Difference): boolean =>
  (path === 'uuid.' && new Set(a).size === 1) || path.endsWith('@passwdValidTo');

/** The domain that a dump compiles to after an import. */
function recompiled(name: string, text: string): { domain?: string; problem?: string } {
  const { files, diagnostics } = importAll({ xml: [{ name, text }] });
  const problem = diagnostics.find(({ severity }) => severity === 'error')?.message;
  if (problem !== undefined) return { problem };
  const bytes = new Map([...files].map(([file, content]) => [`/${file}`, new TextEncoder().encode(content)]));
  const system = {
    read: (path: string) => bytes.get(path) ?? ({ problem: 'missing' } as const),
    stdin: () => ({ problem: 'missing' }) as const,
  };
  const compiled = compile(['host.yaml'], system, { cwd: '/' });
  const [path] = [...(compiled.files?.keys() ?? [])].filter((one) => one.startsWith('domains/'));
  const domain = path === undefined ? undefined : compiled.files?.get(path);
  return typeof domain === 'string' ? { domain } : { problem: compiled.diagnostics[0]?.message ?? 'nothing compiled' };
}

function statementsIn(text: string) {
  const reading = readXml(text);
  if ('problems' in reading) throw new Error(reading.problems[0]?.message);
  return statementsOf(reading.root);
}

for (const corpus of ['domains', 'libvirt']) {
  const folder = join(cache, corpus, 'normalised');
  const isThere = existsSync(folder);
  test.skipIf(!isThere)(isThere ? corpus : `${corpus} (without files in ${folder})`, () => {
    const names = readdirSync(folder).filter((name, index) => name.endsWith('.xml') && index % every === 0);
    const problems: string[] = [];
    const domains = new Map<string, string>();
    for (const name of names) {
      const { domain, problem } = recompiled(name, readFileSync(join(folder, name), 'utf8'));
      if (domain !== undefined) domains.set(name, domain);
      else if (problem !== undefined && !refused.test(problem)) problems.push(`${name}: ${problem}`);
    }
    expect(problems).toEqual([]);
    for (const [name, result] of dumpsOf(domains)) {
      if ('refused' in result) problems.push(`${name}: ${result.refused}`);
      else {
        const original = statementsIn(readFileSync(join(folder, name), 'utf8'));
        const [lost] = differencesOf(original, statementsIn(result.dump)).filter((one) => !isReported(one));
        if (lost) problems.push(`${name}: ${lost.path} was ${lost.a} and is ${lost.b}`);
      }
    }
    expect(problems).toEqual([]);
  });
}
