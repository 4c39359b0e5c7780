/** The oracle: an input is refused at its place, or compiles to files that are read back as the spec has them. */

import { nodeDisk } from '../../src/cli/disk.ts';
import { run } from '../../src/cli/run.ts';
import { type Compilation, compile } from '../../src/compile/compile.ts';
import { type Diagnostic, Diagnostics } from '../../src/diagnostics/diagnostics.ts';
import { formatDiagnostics } from '../../src/diagnostics/format.ts';
import { validateFacts } from '../../src/facts/validate-facts.ts';
import { defaultAnswers } from '../../src/init/defaults.ts';
import { firstSpec } from '../../src/init/spec.ts';
import { machineOf } from '../../src/plan/machine.ts';
import { drawPlan } from '../../src/plan/picture/draw.ts';
import { printPlan } from '../../src/plan/text.ts';
import { sourceCodes } from '../../src/source/codes.ts';
import type { FileSystem } from '../../src/source/files.ts';
import { specCodes } from '../../src/source/validate-codes.ts';
import { readTree } from '../../src/source/yaml.ts';
import { guestFile } from '../../src/values/names.ts';
import { broken, readXmlStrings, type XmlString } from './read-back.ts';

/** An input of the compiler. */
export interface Input {
  /** The generator that it is from. */
  readonly kind: string;
  /** The files by their names; `host.yaml` is compiled. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** The strings between marks in it. */
  readonly planted: readonly string[];
  /** Whether the spec is the one that `vfioc init` writes for the facts. */
  readonly isFirst?: boolean;
  /** XML that a guest's domain must contain, if it is well-formed. */
  readonly xml?: { readonly guest: string; readonly text: string };
}

/** The ways in which vfioc can fail an input. */
export const failures = ['exit 70', 'no place', 'escape', 'not the same twice', 'over time'] as const;

export type Failure = (typeof failures)[number];

export interface Verdict {
  readonly outcome: 'refused' | 'compiled';
  readonly failure?: Failure;
  readonly detail?: string;
  /** The CPU time of compiling it once, in seconds. */
  readonly seconds: number;
}

/** The limit of CPU time, in seconds: of usual inputs, and of those of about 1 MiB. */
const limits = { usual: 1, large: 5 };
const largeFrom = 2 ** 18;

const folder = '/spec';

function systemOf({ files }: Input): FileSystem {
  const paths = new Map(Object.entries(files).map(([name, bytes]) => [`${folder}/${name}`, bytes]));
  return {
    read: (path, limit) => {
      const bytes = paths.get(path);
      if (bytes === undefined) return { problem: 'missing' };
      return bytes.length > limit ? { problem: 'too-large' } : bytes;
    },
    stdin: () => ({ problem: 'missing' }),
  };
}

/** The input with the spec that `vfioc init` writes for its facts; nothing if the facts are refused. */
function withFirstSpec(input: Input): Input | undefined {
  const about = new Diagnostics();
  const { tree } = readTree(input.files['facts.json'] ?? new Uint8Array(), 'facts.json', about.reporter(sourceCodes));
  const facts = tree && validateFacts(tree, about);
  if (!facts) return undefined;
  const known = { hostName: 'box', users: ['alex'], facts: './facts.json' };
  const text = firstSpec(facts, defaultAnswers(facts, known));
  return { ...input, files: { ...input.files, 'host.yaml': Buffer.from(text) } };
}

export const compileInput = (input: Input): Compilation => compile(['host.yaml'], systemOf(input), { cwd: folder });

/** The commands on an input, on a disk that is never changed: their exit statuses and what they print. */
function callsOf(input: Input): { readonly status: number; readonly out: string }[] {
  const calls: readonly (readonly string[])[] = [
    ['check', 'host.yaml', '--plan'],
    ['check', 'host.yaml', '--format', 'github'],
  ];
  return calls.map((words) => {
    let out = '';
    const add = (text: string): void => {
      out += text;
    };
    const status = run(words, {
      stdout: add,
      stderr: add,
      colour: false,
      cwd: folder,
      files: systemOf(input),
      disk: nodeDisk,
    });
    return { status: Number(status), out };
  });
}

/** Whether a diagnostic names a place that the reader can find. */
function hasPlace({ span, file }: Diagnostic): boolean {
  if (!span) return file !== undefined && file !== '';
  const { length } = span.source.text;
  return span.source.name !== '' && span.start >= 0 && span.start <= span.end && span.end <= length;
}

/** Whether a text contains what a terminal would take for a command. */
const commandsTerminal = (text: string): boolean => /[\0-\x08\x0b-\x1f\x7f-\x9f]/.test(text) || !text.isWellFormed();

const sameFiles = (a: Compilation, b: Compilation): boolean =>
  a.files?.size === b.files?.size &&
  [...(a.files ?? [])].every(([path, content]) => {
    const other = b.files?.get(path);
    return other !== undefined && Buffer.from(content as Uint8Array).equals(Buffer.from(other as Uint8Array));
  });

/** The first string of the user's XML that is not at its place in the domain; nothing if all are, or if it is not XML. */
function lostIn(text: string, domain: string): string | undefined {
  let wanted: readonly XmlString[];
  try {
    wanted = readXmlStrings(text);
  } catch {
    return undefined;
  }
  const there = new Set(readXmlStrings(domain).map(({ path, text: own }) => `${path}\0${own}`));
  // White space between elements is no text, and namespaces are declared where libvirt does it.
  const lost = wanted.find(
    ({ path, text: own }) => own.trim() !== '' && !path.includes('@xmlns') && !there.has(`${path}\0${own}`),
  );
  return lost && `${lost.path}: ${JSON.stringify(lost.text)}`;
}

type Finding = Pick<Verdict, 'failure' | 'detail'>;

const found = (failure: Failure, detail: string): Finding => ({ failure, detail });

function findings(input: Input, compilation: Compilation, text: string, thorough: boolean): Finding | undefined {
  const { diagnostics, failed, files, plan, facts } = compilation;
  const lost = diagnostics.find((one) => !hasPlace(one));
  if (lost) return found('no place', `${lost.code}: ${lost.message}`);
  if (commandsTerminal(text))
    return found('escape', `a control character in the report: ${JSON.stringify(text.slice(0, 400))}`);
  if (input.isFirst) {
    // What init writes may contradict facts that contradict themselves, but always has the right form.
    const own = diagnostics.find(({ code }) => Object.hasOwn(specCodes, code) || Object.hasOwn(sourceCodes, code));
    if (own) return found('escape', `init wrote what check refuses: ${own.message}`);
  }
  if (failed) {
    if (!diagnostics.some(({ severity }) => severity === 'error')) return found('no place', 'refused without an error');
  } else {
    if (!files || !plan) return found('no place', 'neither refused nor compiled');
    const planted = new Set(input.planted);
    for (const [path, content] of files) {
      const problem = broken(path, content, planted);
      if (problem !== undefined) return found('escape', `${path}: ${problem}`);
    }
    const domain = input.xml && files.get(`domains/${guestFile(input.xml.guest)}.xml`);
    const lost = input.xml && domain !== undefined ? lostIn(input.xml.text, String(domain)) : undefined;
    if (lost !== undefined) return found('escape', `text of the user is not in the domain: ${lost}`);
    if (thorough) {
      const machine = machineOf(plan, facts);
      const printed = printPlan(plan, machine);
      if (commandsTerminal(printed))
        return found('escape', `a control character in the plan: ${JSON.stringify(printed)}`);
      readXmlStrings(drawPlan(plan, machine));
      if (!sameFiles(compilation, compileInput(input))) return found('not the same twice', 'other bytes');
    }
  }
  if (thorough) {
    JSON.parse(formatDiagnostics(diagnostics, { format: 'json', colour: false }));
    for (const { status, out } of callsOf(input)) {
      if (![0, 1, 3].includes(status) || (status === 0) === failed)
        return found('exit 70', `exit status ${status}: ${out}`);
      if (commandsTerminal(out)) return found('escape', `a control character in ${JSON.stringify(out.slice(0, 400))}`);
    }
  }
  return undefined;
}

/** The CPU time of a call in seconds, and its result. */
function timed<T>(call: () => T): { readonly result: T; readonly seconds: number } {
  const before = process.cpuUsage();
  const result = call();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}

/** Compiles an input and prints what is wrong with it, as the command does. */
function once(input: Input): { readonly compilation: Compilation; readonly text: string } {
  const compilation = compileInput(input);
  return { compilation, text: formatDiagnostics(compilation.diagnostics, { format: 'text', colour: false }) };
}

const sizeOf = ({ files }: Input): number => Object.values(files).reduce((sum, bytes) => sum + bytes.length, 0);

/** Judges an input. @param thorough also compiles it twice, prints and draws its plan, and gives it to the command */
export function judge(given: Input, thorough: boolean): Verdict {
  let seconds = 0;
  let outcome: Verdict['outcome'] = 'refused';
  try {
    const input = given.isFirst ? withFirstSpec(given) : given;
    if (!input) return { outcome, seconds };
    const first = timed(() => once(input));
    seconds = first.seconds;
    const { compilation, text } = first.result;
    outcome = compilation.failed ? 'refused' : 'compiled';
    const finding = findings(input, compilation, text, thorough);
    if (finding) return { outcome, seconds, ...finding };
    const limit = sizeOf(input) < largeFrom ? limits.usual : limits.large;
    // Another process, or collecting the garbage of earlier inputs, may have taken the time.
    if (seconds > limit) seconds = Math.min(seconds, timed(() => once(input)).seconds);
    return seconds > limit ? { outcome, seconds, ...found('over time', `${seconds} s of CPU`) } : { outcome, seconds };
  } catch (error) {
    return {
      outcome,
      seconds,
      ...found('exit 70', error instanceof Error ? (error.stack ?? error.message) : String(error)),
    };
  }
}
