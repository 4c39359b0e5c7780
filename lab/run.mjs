// npm run test:lab: boots the machine with the settings of each scenario and prints the results of its checks.
//   node lab/run.mjs [SCENARIO...] [--jobs N] [--keep] [--list] [--without KEY]...
// A scenario is the name of a folder in lab/scenarios, or the path of one; see lab/README.md. Prints one line per
// assertion, and `N passed, N failed` at the end; exits with 1 if one failed. Without root or the tree, it is skipped
// with the reason, which is a failure if CI is set.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';
import { both, translate } from './translate.mjs';

const lab = dirname(fileURLToPath(import.meta.url));
const root = dirname(lab);

/** settings.ts as one module. It shares code with the tests, so its file paths are resolved from tests/support. */
async function loadSettings() {
  const { outputFiles } = buildSync({
    entryPoints: [join(lab, 'settings.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'tests/support/values.ts'))) },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
const { settingsOf } = await loadSettings();

/** The kinds of stage 1: the script that builds it, and the tree that its programs come from. */
const stages = {
  scripted: { kind: 'scripted', tree: 'trixie' },
  systemd: { kind: 'systemd', tree: 'trixie' },
  // The newest systemd, udev and kmod, with the same kernel.
  'systemd-sid': { kind: 'systemd', tree: 'sid' },
};

const running = new Set();
const folders = new Set();

/** Runs a program of the lab; returns its exit status and output. */
function run(program, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(join(lab, program), args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => {
      out += data;
    });
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.on('error', (error) => done({ status: 127, out, err: error.message }));
    child.on('close', (status) => {
      running.delete(child);
      done({ status, out: out.trim(), err: err.trim() });
    });
  });
}

/** Ends all running processes and removes the working folders. */
function clean() {
  for (const child of running) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

function readScenario(path) {
  const json = (name) => JSON.parse(readFileSync(join(path, name), 'utf8'));
  const about = json('scenario.json');
  for (const stage of about.stage1) {
    if (!Object.hasOwn(stages, stage)) throw new Error(`${path}: unknown stage 1 '${stage}'`);
  }
  return { name: basename(path), path, about };
}

/** The boots of a scenario: each kind of stage 1 with each machine. */
const bootsOf = (scenario) =>
  scenario.about.stage1.flatMap((stage) =>
    Object.entries(scenario.about.machines ?? { '': {} }).map(([machine, about]) => ({
      scenario,
      stage,
      machine: { name: machine, ...about },
    })),
  );

/** What only a boot puts into effect, so that a system which was switched to, and not booted, does not have it. */
const takesBoot = ['initrdKernelModules', 'initrdUnits', 'modprobeConf'];

/** Compiles the host.yaml of a scenario and reads the output; its settings.json is the rest of the configuration. */
async function settingsFor({ path, about }, machine, dir, without) {
  const specs = machine.spec ?? about.spec ?? ['host.yaml'];
  const compiled = join(dir, 'compiled');
  const { status, err } = await run('../dist/vfioc.mjs', [
    'compile',
    ...specs.map((name) => join(path, name)),
    '-o',
    compiled,
  ]);
  if (status !== 0) throw new Error(err);
  const own = join(path, 'settings.json');
  const rest = existsSync(own) ? JSON.parse(readFileSync(own, 'utf8')) : {};
  const emitted = settingsOf(compiled, join(lab, 'enter.sh'), join(dir, 'values'));
  for (const key of [...without, ...(about.isSwitched ? takesBoot : [])]) {
    if (!Object.hasOwn(emitted, key))
      throw new Error(`--without: unknown setting '${key}', expected one of ${Object.keys(emitted).join(', ')}`);
    delete emitted[key];
  }
  return both(rest, emitted);
}

/** Boots a scenario with one kind of stage 1. Returns its lines, each { ok, text } or { remark }. */
async function boot({ scenario, stage, machine }, { keep, without }) {
  const dir = mkdtempSync(join(tmpdir(), `vfioc-lab-${scenario.name}-${stage}-`));
  if (!keep) folders.add(dir);
  const lines = [];
  const fail = (text, ...remarks) => {
    lines.push({ ok: false, text });
    for (const remark of remarks.join('\n').split('\n')) if (remark) lines.push({ remark });
  };
  try {
    const settings = await settingsFor(scenario, machine, dir, without);
    const root = machine.root ?? scenario.about.root;
    translate(settings, { dir, scenario: scenario.path, inside: join(lab, 'inside'), machine: machine.name, root });
    const ports = Object.entries(machine.ports ?? {}).map(([port, card]) => `${port} ${card}\n`);
    if (ports.length > 0) writeFileSync(join(dir, 'ports'), ports.join(''));
    const { kind, tree } = stages[stage];
    const kernel = await run('tree.sh', ['trixie']);
    const bind = { VFIOC_LAB_BIND: `${dir}:${kernel.out}` };
    const built = await run('enter.sh', [tree, join(lab, 'stage1/build.sh'), kind, dir, kernel.out], bind);
    if (built.status !== 0) {
      fail('stage 1 is built', built.err);
      return lines;
    }
    const ran = await run('machine.sh', [dir, String(scenario.about.seconds ?? 300)]);
    const result = existsSync(join(dir, 'result')) ? readFileSync(join(dir, 'result'), 'utf8') : '';
    const ended = result.endsWith('done\n');
    for (const line of result.split('\n')) {
      const found = /^(ok|not ok|#) (.*)$/.exec(line);
      if (found) lines.push(found[1] === '#' ? { remark: found[2] } : { ok: found[1] === 'ok', text: found[2] });
    }
    if (ran.status !== 0 || !ended) {
      const why = ran.status === 124 ? 'not off in time' : `exit status ${ran.status}`;
      fail(`the machine runs its checks to the end (${why})`, ran.err, tail(join(dir, 'qemu.log'), 5));
    } else if (!lines.some((line) => 'ok' in line)) {
      fail('the checks assert something');
    }
    if (lines.some((line) => line.ok === false)) {
      for (const remark of tail(join(dir, 'console.log'), 25).split('\n')) lines.push({ remark });
    }
    return lines;
  } catch (error) {
    fail('the settings are read', error.message);
    return lines;
  } finally {
    if (keep) lines.push({ remark: `kept: ${dir}` });
    else rmSync(dir, { recursive: true, force: true });
  }
}

function tail(file, count) {
  if (!existsSync(file)) return '';
  const lines = readFileSync(file, 'utf8').replaceAll('\r', '').split('\n').filter(Boolean);
  return lines.slice(-count).join('\n');
}

/** The lab cannot run here: prints the reason, and fails under CI, where nothing may be skipped. */
function skip(reason) {
  console.log(`skip: the lab did not run: ${reason}`);
  process.exit(process.env.CI ? 1 : 0);
}

const { values, positionals } = parseArgs({
  options: {
    jobs: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    // Only the boots with this machine, of scenarios that have several.
    machine: { type: 'string' },
    // Removes one of the compiled settings, to see which checks then fail.
    without: { type: 'string', multiple: true, default: [] },
  },
  allowPositionals: true,
});
const home = join(lab, 'scenarios');
const paths =
  positionals.length > 0
    ? positionals.map((name) => (existsSync(join(home, name)) ? join(home, name) : resolve(name)))
    : readdirSync(home)
        .sort()
        .map((name) => join(home, name));
const scenarios = paths.map(readScenario);
if (values.list) {
  for (const { name, about } of scenarios) console.log(`${name} (${about.stage1.join(', ')}): ${about.what}`);
  process.exit(0);
}

if (process.getuid?.() !== 0) skip('it needs root to build and enter a root file system');
for (const tree of new Set(
  scenarios.flatMap(({ about }) => about.stage1.map((stage) => stages[stage].tree)).concat('trixie'),
)) {
  const had = await run('tree.sh', [tree]);
  if (had.status !== 0) skip(had.err);
}
const disk = await run('disk.sh', ['trixie']);
if (disk.status !== 0) skip(disk.err);

process.on('exit', clean);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));

const boots = scenarios
  .flatMap(bootsOf)
  .filter(({ machine }) => values.machine === undefined || values.machine === machine.name);
let passed = 0;
let failed = 0;
const began = Date.now();
async function worker() {
  for (let next = boots.shift(); next; next = boots.shift()) {
    const { scenario, stage, machine } = next;
    const start = Date.now();
    const lines = await boot(next, values);
    const name = [scenario.name, stage, machine.name].filter(Boolean).join('/');
    // Printed at once, so that parallel boots do not mix their lines.
    let text = `== ${scenario.name}, ${stage} stage 1${machine.name && `, machine '${machine.name}'`} (${((Date.now() - start) / 1000).toFixed(0)} s)\n`;
    for (const line of lines) {
      if ('remark' in line) text += `#  ${line.remark}\n`;
      else text += `${line.ok ? 'ok' : 'not ok'}  ${name}: ${line.text}\n`;
      if (line.ok === true) passed += 1;
      if (line.ok === false) failed += 1;
    }
    process.stdout.write(text);
  }
}
await Promise.all(Array.from({ length: Math.max(1, Number(values.jobs) || 1) }, worker));
console.log(`${passed} passed, ${failed} failed (${((Date.now() - began) / 1000).toFixed(0)} s)`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
