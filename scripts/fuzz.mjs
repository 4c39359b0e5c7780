// npm run fuzz: gives generated inputs to the compiler, on all CPUs: specs, facts, XML, qemu.conf and YAML that are
// hostile, and inputs of 1 MiB. Each must be refused at its place, or compile to what its readers read back. Prints the
// figures, keeps each input that fails in a folder, and exits with 1 if one did.
import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { root } from './root.mjs';

/** The number of inputs of one task: few enough that the processes end at about the same time. */
const ofOneTask = 5000;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    largest: { type: 'string', default: String(2 ** 20) },
    into: { type: 'string', default: 'fuzz-failures' },
  },
});
const [count, seed, largest] = [values.count, values.seed, values.largest].map(Number);
if (![count, seed, largest].every(Number.isSafeInteger) || count < 1 || largest < 1024) {
  console.error('usage: npm run fuzz -- [--count N] [--seed S] [--largest BYTES] [--into DIR]');
  process.exit(2);
}
process.chdir(root);

/** The processes' program: bundled, because Node cannot read the sources. */
const folder = mkdtempSync(join(tmpdir(), 'vfioc-fuzz-'));
const program = join(folder, 'worker.cjs');
await build({
  absWorkingDir: root,
  entryPoints: ['tests/fuzz/worker.ts'],
  outfile: program,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  loader: { '.sh': 'text', '.xsl': 'text' },
  define: { 'import.meta.dirname': '__dirname' },
  logLevel: 'warning',
});

const tasks = Array.from({ length: Math.ceil(count / ofOneTask) }, (_, index) => ({
  // Consecutive seeds of the generator of random numbers are unrelated.
  seed: (seed + index) | 0,
  count: Math.min(ofOneTask, count - index * ofOneTask),
  largest,
}));
const counts = new Map();
const found = [];
let slowest = { seconds: 0 };
let done = 0;
const started = Date.now();

function take({ counts: own, found: more, slowest: its }) {
  for (const [kind, { refused, compiled }] of own) {
    const sum = counts.get(kind) ?? { refused: 0, compiled: 0 };
    counts.set(kind, { refused: sum.refused + refused, compiled: sum.compiled + compiled });
    done += refused + compiled;
  }
  if (its.seconds > slowest.seconds) slowest = its;
  for (const one of more) keep(one);
  if (process.stderr.isTTY) process.stderr.write(`\r${done} inputs, ${found.length} failed `);
}

/** Writes a failing input to a folder of its own. */
function keep(one) {
  found.push(one);
  const into = join(values.into, String(found.length));
  for (const [name, base64] of one.files) {
    const file = join(into, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.from(base64, 'base64'));
  }
  const about = `${one.failure}\nkind: ${one.kind}, seed: ${one.seed}, number: ${one.number}\n\n${one.detail}\n`;
  writeFileSync(join(into, 'failure.txt'), about);
}

/** Runs one process until there are no more tasks. */
function work() {
  return new Promise((resolve, reject) => {
    const child = fork(program, {
      execArgv: ['--max-semi-space-size=16'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    let finished = false;
    const next = () => {
      const task = tasks.shift();
      if (task) child.send(task);
      else {
        finished = true;
        child.disconnect();
      }
    };
    child.on('message', (result) => {
      take(result);
      next();
    });
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      finished ? resolve() : reject(new Error(`a process ended with ${signal ?? code}`)),
    );
    next();
  });
}

try {
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), tasks.length) }, work));
} finally {
  rmSync(folder, { recursive: true });
}
if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');

const minutes = (Date.now() - started) / 60_000;
console.log(`seed ${seed}: ${done} inputs in ${minutes.toFixed(1)} minutes on ${availableParallelism()} CPUs`);
for (const [kind, { refused, compiled }] of counts) {
  console.log(`${kind.padEnd(12)} ${String(refused).padStart(8)} refused ${String(compiled).padStart(8)} compiled`);
}
for (const failure of ['exit 70', 'no place', 'escape', 'not the same twice', 'over time']) {
  console.log(`${failure.padEnd(20)} ${found.filter((one) => one.failure === failure).length}`);
}
console.log(
  `slowest: ${slowest.seconds.toFixed(2)} s of CPU (kind ${slowest.kind}, seed ${slowest.seed}, number ${slowest.number})`,
);
if (found.length > 0) {
  console.log(`the inputs that failed are in ${values.into}`);
  process.exitCode = 1;
}
