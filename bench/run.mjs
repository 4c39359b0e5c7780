// npm run bench: the cost of a compilation, compared to bare Node measured in the same run, and its growth with the
// number of guests; and, if there are Nix and a nixpkgs, the cost of evaluating the flake's module. Prints the figures,
// and exits with 1 if one exceeds its limit.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepCode } from '../scripts/code-cache.mjs';
import { floor } from './floor.mjs';
import { evaluation } from './nix.mjs';
import { leastReading, manyDevices } from './scan.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
/** The command in a checkout, without Node's code cache next to it. */
const bareCommand = join(root, 'dist/vfioc.mjs');
const example = join(root, 'examples/same-model-gpus/host.yaml');

/** Costs that users do not notice. A busy machine can exceed them, so they are only reported. */
const goals = { oneHost: 1.8, checkout: 2.5, thousandGuests: 1.3, fleet: 3, scan: 5 };

/** Hard limits, with room for a busy machine. */
const limits = {
  oneHost: 8,
  checkout: 14,
  scan: 25,
  growth: 12,
  thousandGuests: 8,
  fleet: 30,
  bundle: 1_250_000,
  evaluation: 2,
  checkCompiled: 0.5,
  checkMany: 0.25,
};

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/**
 * The folder of specs and outputs: in memory if possible. For each new file, ext4 steps over the inodes that were
 * removed within the last minute one by one: after a test suite, a thousand files took 0.8 s there, and 0.04 s minutes
 * later.
 */
const work = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'vfioc-bench-'));
let serial = 0;

/** The command as package.nix installs it: with Node's code cache next to it, made with another spec. */
const command = join(work, 'dist/vfioc.cjs');

/** The way package.nix runs it with Node. */
const { node: nodeOptions } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).config;
const installed = [...nodeOptions, command];

function install() {
  cpSync(dirname(bareCommand), dirname(command), { recursive: true, filter: (path) => !path.endsWith('.v8') });
  keepCode(dirname(command), join(root, 'templates/default/host.yaml'));
}

/** A new directory to write to. */
function output() {
  serial += 1;
  return join(work, String(serial));
}

/** Node's arguments to compile a spec into a new directory. */
const compile =
  (spec, by = installed) =>
  () => [...by, 'compile', spec, '-o', output()];

/** Node's arguments to compile this many hosts, each with the example's spec and its own name, in one call. */
function fleetOf(count) {
  const folder = join(work, 'hosts');
  mkdirSync(folder, { recursive: true });
  const specs = Array.from({ length: count }, (_, index) => {
    const file = join(folder, `host${index}.yaml`);
    writeFileSync(file, `host: { name: host${index} }\n`);
    return file;
  });
  return () => [...installed, 'compile', '--each', ...specs, '--base', example, '-o', output()];
}

const bare = () => ['-e', '0'];

/**
 * Without NODE_EXTRA_CA_CERTS, which a build environment may set and users do not: with it, Node first parses all
 * certificates, which makes bare Node slower and every ratio to it smaller.
 */
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

/** The milliseconds of one process, from start to end. A process that fails ends the bench. */
function time(args, env = environment) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  const end = process.hrtime.bigint();
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}:\n${stderr}`);
  return Number(end - start) / 1e6;
}

/** The medians of interleaved runs, so that a busy moment of the machine affects all of them. */
function medians(runs, times) {
  const measured = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (const args of Object.values(runs)) time(args());
  for (let round = 0; round < times; round += 1) {
    for (const [name, args] of Object.entries(runs)) measured[name].push(time(args()));
  }
  return Object.fromEntries(Object.entries(measured).map(([name, values]) => [name, median(values)]));
}

/** The peak memory of a process, in MiB. */
function memory(args) {
  const report = join(work, 'memory');
  const hook =
    "import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(process.env.BENCH_MEMORY,String(process.resourceUsage().maxRSS)))";
  time(['--import', `data:text/javascript,${encodeURIComponent(hook)}`, ...args], {
    ...environment,
    BENCH_MEMORY: report,
  });
  return Number(readFileSync(report, 'utf8')) / 1024;
}

/** A spec with this many typical guests. */
function specOf(guests) {
  const vms = Array.from(
    { length: guests },
    (_, index) => `  guest${index}:
    guest: windows11
    memory: 8GiB
    cpu: { cores: 4, threads: 2 }
    disks: { system: { file: /var/lib/libvirt/images/guest${index}.qcow2 } }
    nics: { lan: { network: default } }
`,
  );
  const file = join(work, `${guests}.yaml`);
  const head =
    'version: 1\nhost: { name: bench, users: [alex], cpu: amd }\nnetworks: { default: { type: nat } }\nvms:\n';
  writeFileSync(file, `${head}${vms.join('')}`);
  return file;
}

let beyond = 0;

/** Prints one figure with its limit, and with its goal if there is one. */
function tell(what, figure, unit, limit, digits = 0, goal = undefined) {
  const fine = limit === undefined || figure <= limit;
  if (!fine) beyond += 1;
  const bound = limit === undefined ? '' : `  (at most ${limit}${unit})${fine ? '' : '  LIMIT EXCEEDED'}`;
  const aim = goal === undefined ? '' : `  goal ${goal}${unit}: ${figure <= goal ? 'reached' : 'NOT REACHED'}`;
  console.log(`${what.padEnd(44)} ${`${figure.toFixed(digits)}${unit}`.padStart(12)}${bound}${aim}`);
}

try {
  if (!existsSync(example)) throw new Error(`${example} is missing`);
  install();
  const hosts = fleetOf(50);
  const start = medians({ bare, one: compile(example), checkout: compile(example, [bareCommand]), hosts }, 31);
  tell('bare node', start.bare, ' ms');
  tell('one host', start.one, ' ms');
  tell('one host, compared to bare node', start.one / start.bare, '×', limits.oneHost, 2, goals.oneHost);
  tell(
    "with the README's command, from a checkout",
    start.checkout / start.bare,
    '×',
    limits.checkout,
    2,
    goals.checkout,
  );
  tell('50 hosts of a fleet, compared to one', start.hosts / start.one, '×', limits.fleet, 2, goals.fleet);

  const [hundred, thousand] = [specOf(100), specOf(1000)];
  const compiled = join(work, 'thousand');
  time([...installed, 'compile', thousand, '-o', compiled]);
  const least1000 = await floor(root, join(work, 'floor'), compiled);
  const many = medians(
    {
      bare,
      hundred: compile(hundred),
      thousand: compile(thousand),
      floor: () => [...nodeOptions, ...least1000(thousand, output())],
    },
    15,
  );
  tell('100 guests, above bare node', many.hundred - many.bare, ' ms');
  tell('1000 guests, above bare node', many.thousand - many.bare, ' ms');
  tell('reading their YAML and writing their bytes', many.floor - many.bare, ' ms');
  tell(
    '1000 guests, compared to that',
    many.thousand / many.floor,
    '×',
    limits.thousandGuests,
    2,
    goals.thousandGuests,
  );
  const growth = (many.thousand - many.bare) / (many.hundred - many.bare);
  tell('1000 guests, compared to 100', growth, '×', limits.growth, 1);

  const machine = join(work, 'machine');
  const devices = manyDevices(machine);
  const scan = () => [...installed, 'scan', '-o', join(work, 'facts.json'), '--root', machine];
  const least = () => ['-e', leastReading(machine)];
  const scanned = medians({ bare, scan, least }, 15);
  tell(
    `a scan of ${devices} devices, compared to bare node`,
    scanned.scan / scanned.bare,
    '×',
    limits.scan,
    2,
    goals.scan,
  );
  tell('only reading their files', scanned.least / scanned.bare, '×', undefined, 2);
  tell('memory of bare node', memory(bare()), ' MiB');
  tell('memory of one host', memory(compile(example)()), ' MiB');
  tell('memory of 1000 guests', memory(compile(thousand)()), ' MiB');
  const size = ['vfioc.mjs', 'vfioc.cjs', 'program.js'].reduce(
    (sum, name) => sum + statSync(join(root, 'dist', name)).size,
    0,
  );
  tell('size of the command', size, ' bytes', limits.bundle);

  const nixos = evaluation(root, join(work, 'trusting'), compiled);
  if ('missing' in nixos) console.log(`a NixOS system with \`compiled\`: not measured, ${nixos.missing} is missing`);
  else {
    tell('a NixOS system that imports module.nix', nixos.direct, ' calls and thunks');
    const more = (nixos.compiled / nixos.direct - 1) * 100;
    tell('the same with `compiled`, above that', more, ' %', limits.evaluation, 2);
    const check = (nixos.compiled / nixos.trusted - 1) * 100;
    tell('checking that `compiled` is whole, above none', check, ' %', limits.checkCompiled, 2);
    tell('checking 1000 guests, compared to a system', nixos.many / nixos.system, '×', limits.checkMany, 2);
  }
} catch (error) {
  console.error(error.message);
  beyond += 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = beyond > 0 ? 1 : 0;
