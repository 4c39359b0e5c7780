/** CPUs that are reserved for guests while they run: host units, interrupts and governors, with several guests. */
import { afterEach, describe, expect, test } from 'vitest';
import type { HookStep } from '../../../src/assets/hooks/index.ts';
import { hookScript } from '../../../src/compile/hooks.ts';
import type { HostPart } from '../../../src/features/parts.ts';
import { describeWith } from '../../support/consumers.ts';
import { Machine, type Parts } from './machine.ts';

type HookPart = Extract<HostPart, { kind: 'hook' }>;

const step = (vm: string, name: HookStep, ...words: readonly string[]): HookPart => ({
  kind: 'hook',
  vm,
  step: name,
  arguments: words,
});

const cpu = (index: number) => `sys/devices/system/cpu/cpu${index}/cpufreq`;

/** Eight CPUs. The administrator allows all of them to users, and all but the last to the system. */
const eight: Parts = {
  files: {
    'sys/devices/system/cpu/online': '0-7\n',
    ...Object.fromEntries(
      [...Array(8).keys()].flatMap((index) => [
        [`${cpu(index)}/scaling_governor`, index === 3 ? 'schedutil\n' : 'powersave\n'],
        [`${cpu(index)}/scaling_available_governors`, 'performance powersave schedutil \n'],
      ]),
    ),
    'allowed/user.slice': '\n',
    'allowed/system.slice': '0-6\n',
    'allowed/init.scope': '\n',
    'proc/irq/0/smp_affinity_list': '0-7\n',
    'proc/irq/24/smp_affinity_list': '0-7\n',
    'proc/irq/31/smp_affinity_list': '4-5\n',
    'proc/irq/40/smp_affinity_list': '0-1\n',
    'proc/irq/default_smp_affinity': 'ff\n',
  },
};

const guest = (name: string, cpus: string): HookPart[] => [
  step(name, 'isolate-cpus', cpus),
  step(name, 'move-irqs', cpus),
  step(name, 'set-governor', 'performance', cpus),
];
const script = hookScript([...guest('a', '2-3'), ...guest('b', '4,5'), ...guest('rest', '0-1,6-7')]);
const start = (name: string): string[] => [name, 'prepare', 'begin', '-'];
const stop = (name: string): string[] => [name, 'release', 'end', '-'];

describeWith('bash', "CPUs of guests, in libvirt's hook", () => {
  let machine: Machine;
  afterEach(() => machine.remove());
  const made = (parts: Parts = eight): Record<string, string> => {
    machine = new Machine(parts);
    // The interrupt of a timer, which the kernel does not move.
    machine.protect('proc/irq/0/smp_affinity_list');
    return machine.state();
  };
  const allowed = (): string[] => ['user', 'system'].map((name) => machine.read(`allowed/${name}.slice`).trim());
  const irqs = (): string[] => [24, 31, 40].map((irq) => machine.read(`proc/irq/${irq}/smp_affinity_list`).trim());
  const governors = (): string =>
    [...Array(8).keys()].map((index) => machine.read(`${cpu(index)}/scaling_governor`)[0]).join('');

  test('the host uses the other CPUs while a guest runs, and all its CPUs afterwards', () => {
    const before = made();
    expect(machine.hook(script, start('a'))).toMatchObject({
      status: 0,
      stderr: '',
      calls: [
        'systemctl set-property user.slice AllowedCPUs=0,1,4,5,6,7',
        'systemctl set-property system.slice AllowedCPUs=0,1,4,5,6',
        'systemctl set-property init.scope AllowedCPUs=0,1,4,5,6,7',
      ],
    });
    expect(irqs()).toEqual(['0,1,4,5,6,7', '4-5', '0-1']);
    expect(machine.read('proc/irq/0/smp_affinity_list')).toBe('0-7\n');
    expect(machine.read('proc/irq/default_smp_affinity')).toBe('f3\n');
    expect(governors()).toBe('pppppppp');
    expect(machine.read(`${cpu(2)}/scaling_governor`)).toBe('performance\n');
    expect(machine.read(`${cpu(4)}/scaling_governor`)).toBe('powersave\n');
    expect(machine.hook(script, stop('a')).status).toBe(0);
    expect(machine.state()).toEqual(before);
  });

  test.each([
    ['a', 'b'],
    ['b', 'a'],
  ])(
    'with two guests, of which %s stops first, the host gets the CPUs that the other does not hold',
    (first, second) => {
      const before = made();
      machine.hook(script, start('a'));
      const onlyA = machine.state();
      machine.hook(script, start('b'));
      expect(allowed()).toEqual(['0,1,6,7', '0,1,6']);
      // An interrupt with no CPU left moves to all CPUs that no guest holds.
      expect(irqs()).toEqual(['0,1,6,7', '0,1,6,7', '0-1']);
      expect(machine.read('proc/irq/default_smp_affinity')).toBe('c3\n');
      machine.hook(script, stop(first));
      if (second === 'a') expect(machine.state()).toEqual(onlyA);
      else expect(allowed()).toEqual(['0,1,2,3,6,7', '0,1,2,3,6']);
      machine.hook(script, stop(second));
      expect(machine.state()).toEqual(before);
    },
  );

  test('a guest that would hold the last CPU is refused, and the others keep theirs', () => {
    made();
    machine.hook(script, start('a'));
    machine.hook(script, start('b'));
    const during = machine.state();
    const refused = machine.hook(script, start('rest'));
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/rest would hold every CPU that user\.slice may use/);
    machine.hook(script, stop('rest'));
    expect(machine.state()).toEqual(during);
  });

  test("guests that start and stop at the same time do not lose each other's changes", () => {
    const before = made();
    const atOnce = `if [[ $1 == both ]]; then
  for name in a b; do bash "$0" "$name" "\${@:2}" </dev/null & done
  wait
  exit
fi
${script}`;
    for (let round = 0; round < 3; round += 1) {
      machine.hook(atOnce, ['both', 'prepare', 'begin', '-']);
      expect(allowed()).toEqual(['0,1,6,7', '0,1,6']);
      expect(irqs()).toEqual(['0,1,6,7', '0,1,6,7', '0-1']);
      machine.hook(atOnce, ['both', 'release', 'end', '-']);
      expect(machine.state()).toEqual(before);
    }
  });

  test('guests that share a CPU give it back when the last of them stops', () => {
    const before = made();
    const common = hookScript([...guest('a', '2-3'), ...guest('b', '3-4')]);
    for (const name of ['a', 'b']) machine.hook(common, start(name));
    machine.hook(common, stop('a'));
    expect(allowed()[0]).toBe('0,1,2,5,6,7');
    expect(machine.read(`${cpu(2)}/scaling_governor`)).toBe('powersave\n');
    expect(machine.read(`${cpu(3)}/scaling_governor`)).toBe('performance\n');
    machine.hook(common, stop('b'));
    expect(machine.state()).toEqual(before);
  });

  test.each([
    ['a', 'performance'],
    ['b', 'powersave'],
  ])('a CPU of two guests with different governors has that of %s while only that one runs', (left, governor) => {
    const before = made();
    const differing = hookScript([
      step('a', 'set-governor', 'performance', '3-4'),
      step('b', 'set-governor', 'powersave', '3'),
    ]);
    for (const name of ['a', 'b']) machine.hook(differing, start(name));
    expect(machine.read(`${cpu(3)}/scaling_governor`)).toBe('powersave\n');
    expect(machine.hook(differing, stop(left === 'a' ? 'b' : 'a'))).toMatchObject({ status: 0, stderr: '' });
    expect(machine.read(`${cpu(3)}/scaling_governor`)).toBe(`${governor}\n`);
    expect(machine.read(`${cpu(4)}/scaling_governor`)).toBe(left === 'a' ? 'performance\n' : 'powersave\n');
    machine.hook(differing, stop(left));
    expect(machine.state()).toEqual(before);
  });

  describe('a step that fails refuses the start and leaves the host as it was', () => {
    test.each([
      'user.slice AllowedCPUs=0,1,4,5,6,7',
      'system.slice AllowedCPUs=0,1,4,5,6',
      'init.scope AllowedCPUs=0,1,4,5,6,7',
    ])('systemd refuses %s', (words) => {
      const before = made();
      const { status, stderr } = machine.hook(script, start('a'), `systemctl set-property ${words}`);
      expect(status).toBe(1);
      expect(stderr).toMatch(/cannot keep the host off CPUs 2-3/);
      machine.hook(script, stop('a'));
      expect(machine.state()).toEqual(before);
    });

    test('systemd cannot be queried', () => {
      const { 'allowed/init.scope': _, ...files } = eight.files ?? {};
      const before = made({ files });
      expect(machine.hook(script, start('a'))).toMatchObject({
        status: 1,
        stderr: expect.stringMatching(/init\.scope/),
      });
      machine.hook(script, stop('a'));
      expect(Object.keys(machine.state()).filter((name) => name.startsWith('run/'))).toEqual([]);
      expect(machine.state()['sys/devices/system/cpu/online']).toBe(before['sys/devices/system/cpu/online']);
    });

    test('the kernel refuses the governor', () => {
      const before = made();
      machine.protect(`${cpu(3)}/scaling_governor`);
      expect(machine.hook(script, start('a'))).toMatchObject({ status: 1, stderr: expect.stringMatching(/CPU 3/) });
      machine.hook(script, stop('a'));
      expect(machine.state()).toEqual(before);
    });
  });

  test('a unit that could not be restored is restored when the next guest stops', () => {
    const before = made();
    machine.hook(script, start('a'));
    expect(machine.hook(script, stop('a'), 'systemctl set-property system.slice AllowedCPUs=0-6').stderr).toMatch(
      /isolate-cpus could not be undone/,
    );
    machine.hook(script, start('b'));
    expect(allowed()).toEqual(['0,1,2,3,6,7', '0,1,2,3,6']);
    machine.hook(script, stop('b'));
    for (const unit of ['user.slice', 'system.slice', 'init.scope']) {
      expect(machine.read(`allowed/${unit}`)).toBe(before[`allowed/${unit}`]);
    }
    machine.hook(script, stop('a'));
    expect(machine.state()).toEqual(before);
  });

  test('a machine without that governor runs the guest, and reports it', () => {
    const before = made({ files: { ...eight.files, [`${cpu(2)}/scaling_available_governors`]: 'powersave\n' } });
    const { status, stderr } = machine.hook(script, start('a'));
    expect(status).toBe(0);
    expect(stderr).toBe("vfioc: a: CPUs 2 do not support the governor 'performance' and keep their own\n");
    machine.hook(script, stop('a'));
    expect(machine.state()).toEqual(before);
  });

  test('masks of more than 32 CPUs are words, with the lowest CPUs in the last word', () => {
    const before = made({
      files: {
        ...eight.files,
        'sys/devices/system/cpu/online': '0-35\n',
        'proc/irq/default_smp_affinity': 'f,ffffffff\n',
      },
    });
    const wide = hookScript([step('a', 'move-irqs', '1,31-33')]);
    machine.hook(wide, start('a'));
    expect(machine.read('proc/irq/default_smp_affinity')).toBe('c,7ffffffd\n');
    machine.hook(wide, stop('a'));
    expect(machine.state()).toEqual(before);
  });
});
