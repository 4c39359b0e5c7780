/** Guests of any name that never run at the same time, as the compiled hook has them. */
import { afterEach, expect, test } from 'vitest';
import { hookScript } from '../../../src/compile/hooks.ts';
import type { Feature } from '../../../src/features/feature.ts';
import { features } from '../../../src/features/index.ts';
import type { HostPart } from '../../../src/features/parts.ts';
import { withFunctions } from '../../../src/model/find-functions.ts';
import { withOrder } from '../../../src/schema/order.ts';
import { specSchema } from '../../../src/schema/spec.ts';
import { read } from '../../source/read.ts';
import { describeWith } from '../../support/consumers.ts';
import { Machine } from './machine.ts';

type HookPart = Extract<HostPart, { kind: 'hook' | 'function' }>;

/** The hook of a spec. */
function hookOf(text: string): string {
  const { tree, value } = read(text);
  if (!tree) throw new Error('the spec cannot be read');
  const spec = withFunctions(withOrder(specSchema.parse(value), tree), undefined);
  const parts = (features as readonly Feature[]).flatMap((feature) => [...(feature.host?.(spec) ?? [])]);
  return hookScript(parts.filter((part): part is HookPart => part.kind === 'hook' || part.kind === 'function'));
}

const head = 'version: 1\nhost: { name: box, users: [alex], cpu: amd }\n';

describeWith('bash', 'the hook of variants of a guest', () => {
  let machine: Machine;
  afterEach(() => machine.remove());

  test.each([
    ['Windows 10', 'windows10'],
    [`Alex' "PC"`, '$(touch x) `touch x` *'],
    ['a b', 'a'],
    ['größe %s', "''"],
  ])('refuses %s while %s runs, and the other way round', (one, other) => {
    const script = hookOf(
      `${head}vms: { ${JSON.stringify(one)}: { memory: 1GiB, neverWith: [${JSON.stringify(other)}] }, ${JSON.stringify(other)}: { memory: 1GiB }, third: { memory: 1GiB } }\n`,
    );
    machine = new Machine({});
    const before = machine.state();
    for (const [first, second] of [
      [one, other],
      [other, one],
    ] as const) {
      expect(machine.hook(script, [first, 'prepare', 'begin', '-'])).toMatchObject({ status: 0 });
      const refused = machine.hook(script, [second, 'prepare', 'begin', '-']);
      expect(refused.status).toBe(1);
      expect(refused.stderr).toContain(
        `guest '${first}' has not ended, and the specification says that the two never run at the same time`,
      );
      expect(machine.hook(script, ['third', 'prepare', 'begin', '-'])).toMatchObject({ status: 0 });
      expect(machine.hook(script, [second, 'release', 'end', '-'])).toMatchObject({ status: 0 });
      expect(machine.hook(script, [first, 'release', 'end', '-'])).toMatchObject({ status: 0 });
      expect(machine.hook(script, ['third', 'release', 'end', '-'])).toMatchObject({ status: 0 });
      expect(machine.state()).toEqual(before);
    }
  });
});
