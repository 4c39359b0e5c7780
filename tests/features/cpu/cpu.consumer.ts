/** Starts a guest with all CPU and memory settings in a real libvirt, and checks the result in QEMU and the kernel. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileSpec } from '../../support/compile.ts';
import { libvirtd } from '../../support/libvirtd.ts';

const spec = `vms:
  g:
    type: qemu
    firmware: { type: bios }
    memory: { size: 256MiB, node: 0, shared: on, merge: off }
    display: { spice: off }
    cpu:
      dies: 2
      cores: 1
      pin: [1, 0]
      emulator: [0]
      iothreads: 1
      iothreadPin: [1]
      vcpusched: { scheduler: fifo, priority: 3 }
      numa:
        - { cpus: [0], memory: 64MiB, node: 0 }
        - { cpus: [1], memory: 192MiB, node: 0 }
`;

/** The queries; each writes its answer to a file of the same name. */
const questions = `set -eu
cd "$1"
virsh -q define g.xml
virsh -q start --paused g
monitor() { virsh qemu-monitor-command g --hmp "$1"; }
virsh -q vcpupin g >vcpupin
virsh -q emulatorpin g >emulatorpin
virsh -q iothreadinfo g >iothreadinfo
virsh -q numatune g >numatune
monitor 'info numa' >numa
monitor 'info hotpluggable-cpus' >cpus
# The priority and the policy of each virtual CPU's thread: fields 40 and 41, proc(5).
for thread in $(monitor 'info cpus' | sed -n 's/.*thread_id=\\([0-9]*\\).*/\\1/p'); do
  awk '{ sub(/.*\\) /, ""); print $38, $39 }' "/proc/$thread/stat"
done >scheduling
virsh -q destroy g
`;

const two = cpus().length >= 2;

describe.each(['trixie', 'sid'])('libvirt of %s', (tree) => {
  const daemon = libvirtd(tree);
  const reason = two ? daemon.reason : 'the machine has one CPU';
  const available = daemon.available && two;
  const folder = mkdtempSync(join(tmpdir(), 'vfioc-cpu-'));
  const answer = (name: string): string => readFileSync(join(folder, name), 'utf8');

  beforeAll(() => {
    if (!available) return;
    writeFileSync(join(folder, 'g.xml'), compileSpec(spec).files?.get('domains/g.xml') ?? '');
    writeFileSync(join(folder, 'ask.sh'), questions);
    const { status, stderr } = daemon.run(['bash', join(folder, 'ask.sh'), folder], { timeout: 500 });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.skipIf(!available && !process.env.CI)(`libvirtd of ${tree}: ${reason}`, () => {
    expect(available, reason).toBe(true);
  });

  describe.skipIf(!available)('a started guest', () => {
    const words = (name: string): string[][] =>
      answer(name)
        .trim()
        .split('\n')
        .map((line) => line.trim().split(/\s+/));

    test('runs its threads where they are pinned', () => {
      expect(words('vcpupin')).toEqual([
        ['0', '1'],
        ['1', '0'],
      ]);
      expect(words('emulatorpin')).toEqual([['0']]);
      expect(words('iothreadinfo')).toEqual([['1', '1']]);
    });

    test('schedules its virtual CPUs first in, first out (1), with the configured priority', () => {
      expect(words('scheduling')).toEqual([
        ['3', '1'],
        ['3', '1'],
      ]);
    });

    test('has its NUMA nodes, with their virtual CPUs and their memory', () => {
      expect(answer('numa')).toMatch(/^2 nodes/);
      expect(answer('numa')).toMatch(/node 0 cpus: 0\s+node 0 size: 64 MB/);
      expect(answer('numa')).toMatch(/node 1 cpus: 1\s+node 1 size: 192 MB/);
      expect(answer('numatune')).toMatch(/numa_mode\s*: strict\s+numa_nodeset\s*: 0/);
    });

    test('has its dies', () => {
      const dies = [...answer('cpus').matchAll(/die-id: "(\d+)"/g)].map((match) => match[1]);
      expect(dies.sort()).toEqual(['0', '1']);
    });
  });
});
