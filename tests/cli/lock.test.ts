/** Two runs into one output directory at the same time: one comes after the other, and nothing is left behind. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { nodeDisk } from '../../src/cli/disk.ts';
import { claimOfThisProcess, takeLock } from '../../src/cli/output/lock.ts';
import { baseSpec } from '../../src/diagnostics/diagnostics.ts';
import { contentsOf, directory, fill, vfioc } from './support.ts';

const bundle = resolve('dist/vfioc.mjs');

/** A spec of twelve guests: half of them are in the next one too, with another size. */
const specOf = (number: number): string =>
  `${baseSpec}vms:\n${Array.from({ length: 12 }, (_, index) => `  g${index + 6 * number}: { memory: ${number + 1}GiB }\n`).join('')}`;

/** The claim of another process, made from this one's. */
function claimOf(change: Partial<Record<'machine' | 'boot' | 'space' | 'id' | 'start', string>>): string {
  const [, machine = '', boot = '', space = '', id = '', start = ''] = claimOfThisProcess().split('-');
  const all = { machine, boot, space, id, start, ...change };
  return `lock-${all.machine}-${all.boot}-${all.space}-${all.id}-${all.start}`;
}

/** A process that lives for some seconds, and its claim. */
function sleeper(seconds: number): { child: ChildProcess; claim: string } {
  const child = spawn('sleep', [String(seconds)], { stdio: 'ignore' });
  onTestFinished(() => void child.kill('SIGKILL'));
  const stat = readFileSync(`/proc/${child.pid}/stat`, 'latin1').split(') ')[1]?.split(' ') ?? [];
  return { child, claim: claimOf({ id: String(child.pid), start: stat[19] ?? '' }) };
}

const run = (cwd: string, words: readonly string[]): Promise<string> =>
  new Promise((done) => execFile(process.execPath, [bundle, ...words], { cwd }, (_, _out, stderr) => done(stderr)));

describe('the lock', () => {
  test.each([2, 3])('of %i runs at the same time, the result is that of one, and all succeed', async (count) => {
    const root = directory();
    const specs = Array.from({ length: count }, (_, number) => `s${number}`);
    for (const [number, name] of specs.entries()) fill(root, { [`${name}/host.yaml`]: specOf(number) });
    const results = await Promise.all(
      specs.map(async (name) => {
        await run(join(root, name), ['compile', 'host.yaml', '-o', 'alone']);
        return contentsOf(join(root, name, 'alone'));
      }),
    );
    for (let round = 0; round < 4; round += 1) {
      // Every other round writes over the result of the one before.
      const out = join(root, `out${round >> 1}`);
      const said = await Promise.all(specs.map((name) => run(join(root, name), ['compile', 'host.yaml', '-o', out])));
      expect(said.join('')).toBe('');
      expect(results).toContainEqual(contentsOf(out));
    }
  });

  test('a run that is killed at any time leaves nothing after the next one', async () => {
    const root = directory({ 'one/host.yaml': specOf(0), 'two/host.yaml': specOf(1) });
    const out = join(root, 'out');
    for (let time = 40; time < 180; time += 35) {
      const child = spawn(process.execPath, [bundle, 'compile', 'host.yaml', '-o', out], { cwd: join(root, 'one') });
      await new Promise((done) => setTimeout(done, time));
      const [said] = await Promise.all([
        run(join(root, 'two'), ['compile', 'host.yaml', '-o', out]),
        new Promise((done) => child.on('close', done).kill('SIGKILL')),
      ]);
      expect(said).toBe('');
      await run(join(root, 'two'), ['compile', 'host.yaml', '-o', out]);
      await run(join(root, 'two'), ['compile', 'host.yaml', '-o', 'alone']);
      expect(contentsOf(out)).toEqual(contentsOf(join(root, 'two/alone')));
    }
  });

  test.each([
    ['of a process that has ended', () => claimOf({ id: '4194304' })],
    ['of a process whose ID another one has now', () => claimOf({ start: '1' })],
    ['from before the machine was started', () => claimOf({ boot: '00000000' })],
  ])('a claim %s is removed', async (_, claim) => {
    const root = directory({ 'host.yaml': baseSpec, [`vfio/.vfioc-tmp/${claim()}`]: '' });
    expect(await vfioc(root, ['compile', 'host.yaml'], { patience: 0 })).toMatchObject({ status: 0, stderr: '' });
    expect(Object.keys(contentsOf(root)).filter((path) => path.includes('.vfioc-tmp'))).toEqual([]);
  });

  test.each([
    ['another machine', () => claimOf({ machine: '00000000', boot: '00000000' })],
    ['a container', () => claimOf({ space: '1' })],
  ])('a claim from %s is respected, and the remedy says how to remove it', async (_, claim) => {
    const path = `vfio/.vfioc-tmp/${claim()}`;
    const root = directory({ 'host.yaml': baseSpec, [path]: '' });
    const { status, stderr } = await vfioc(root, ['compile', 'host.yaml'], { patience: 0 });
    expect(status).toBe(3);
    expect(stderr).toContain(`run \`rm ${path}\` first`);
    expect(Object.keys(contentsOf(root))).toEqual(['host.yaml', path]);
  });

  test('copies of one machine with the same ID differ by their names', async () => {
    onTestFinished(() => {
      vi.doUnmock('node:os');
      vi.resetModules();
    });
    const machines: (string | undefined)[] = [];
    for (const name of ['one', 'two', 'two']) {
      vi.resetModules();
      vi.doMock('node:os', async (original) => ({ ...(await original<object>()), hostname: () => name }));
      const lock = await import('../../src/cli/output/lock.ts');
      machines.push(lock.claimOfThisProcess().split('-')[1]);
    }
    expect(machines[0]).not.toBe(machines[1]);
    expect(machines[1]).toBe(machines[2]);
  });

  test('a living process is named, and its claim stays', async () => {
    const { child, claim } = sleeper(60);
    const path = `vfio/.vfioc-tmp/${claim}`;
    const root = directory({ 'host.yaml': baseSpec, [path]: '' });
    const { status, stderr } = await vfioc(root, ['compile', 'host.yaml'], { patience: 20 });
    expect(status).toBe(3);
    expect(stderr).toContain(`another vfioc (process ${child.pid}) is writing to this directory; nothing was written`);
    expect(Object.keys(contentsOf(root))).toEqual(['host.yaml', path]);
    // Nothing has to be written to read.
    expect((await vfioc(root, ['compile', 'host.yaml', '--check'], { patience: 0 })).status).toBe(1);
  });

  test('a run waits for another one to end', async () => {
    const { claim } = sleeper(0.5);
    const root = directory({ [`.vfioc-tmp/${claim}`]: '' });
    // Node collects its children only between events, so the ended process is a zombie then.
    const lock = takeLock(root, nodeDisk, 8000);
    expect(lock).toHaveProperty('release');
    if ('release' in lock) lock.release();
    expect(contentsOf(root)).toEqual({});
  });
});
