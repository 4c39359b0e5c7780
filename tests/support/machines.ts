/** Specs compiled for the machines in tests/machines, as `vfioc scan` reads them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Codes, marker } from '../../src/diagnostics/diagnostics.ts';
import { type Facts, factsSchema } from '../../src/facts/facts.ts';
import { factsCases } from '../diagnostics/facts-cases.ts';
import { compileTexts } from './compile.ts';

/** Changes the facts of a machine. */
export type Change = (facts: Facts) => object;

/** The facts of a machine as text. */
export const factsOf = (machine: string): string => readFileSync(`tests/machines/${machine}/facts.json`, 'utf8');

const vendorOf = (facts: string): string => (facts.includes('"vendor": "intel"') ? 'intel' : 'amd');

const headFor = (cpu: string): string =>
  `version: 1\nhost: { name: box, users: [alex], cpu: ${cpu}, facts: ./facts.json }\n`;

/** The diagnostics of a spec for a machine: codes and messages. */
export function reportedOn(machine: string, spec: string, change: Change = (facts) => facts, cpu?: string): string[] {
  const text = factsOf(machine);
  const facts = JSON.stringify(change(JSON.parse(text)));
  const { diagnostics } = compileTexts({ 'host.yaml': headFor(cpu ?? vendorOf(text)) + spec, 'facts.json': facts });
  return diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

/** A device `gpu` with these functions that the guest `win` receives. */
export const received = (functions: string, guest: string = '', device: string = ''): string =>
  `devices: { gpu: { functions: [${functions}]${device} } }\nvms: { win: { memory: 1GiB, devices: [gpu], ${guest} } }\n`;

/** A device `gpu` with these functions that no guest receives. */
export const declared = (functions: string, device: string = ''): string =>
  `devices: { gpu: { functions: [${functions}]${device} } }`;

/** A guest `win` with these fields. */
export const win = (fields: string, memory: string = '8GiB'): string =>
  `vms: { win: { memory: ${memory}, ${fields} } }`;

/** The machine with its IOMMU disabled. */
export const withoutIommu =
  (reason: string): Change =>
  (facts) => ({
    ...facts,
    iommu: { on: false, reason },
    pci: facts.pci.map(({ iommuGroup: _, ...one }) => one),
  });

export interface Check {
  readonly machine: string;
  /** The spec after `host`, with the marker before the value that is reported. */
  readonly spec: string;
  /** What the message says about the machine. */
  readonly says: RegExp;
  /** Changes the facts if no machine has the problem that the check looks for. */
  readonly change?: Change;
}

export const check = (machine: string, spec: string, says: RegExp, change?: Change): Check => ({
  machine,
  spec: `${spec}\n`,
  says,
  ...(change && { change }),
});

/**
 * Tests the checks of a feature that use facts: each is reported on a machine at the marked value, with the fact that it
 * is based on.
 * @param codes the codes of the feature, none of whose checks may be missing
 */
export function testOnMachines<C extends Codes>(codes: C, checks: Readonly<Partial<Record<keyof C, Check>>>): void {
  test('every check that uses facts is tested on a machine', () => {
    const using = Object.keys(factsCases).filter((code) => Object.hasOwn(codes, code));
    expect(using.filter((code) => !Object.hasOwn(checks, code))).toEqual([]);
  });

  test.each(Object.entries<Check>(checks as Readonly<Record<string, Check>>))(
    '%s is reported on a machine, at its value',
    (code, { machine, spec, says, change = (facts) => facts }) => {
      const text = factsOf(machine);
      const facts = JSON.stringify(change(JSON.parse(text)));
      expect(factsSchema.safeParse(JSON.parse(facts)).success).toBe(true);
      const head = headFor(vendorOf(text));
      const { diagnostics } = compileTexts({ 'host.yaml': head + spec.replace(marker, ''), 'facts.json': facts });
      const found = diagnostics.find((one) => one.code === code);
      expect(found, diagnostics.map((one) => `${one.code}: ${one.message}`).join('\n')).toBeDefined();
      expect(found?.span?.start).toBe(head.length + spec.indexOf(marker));
      expect(found?.message).toMatch(says);
    },
  );
}
