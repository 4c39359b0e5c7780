/** The machines of the VM tests, as far as possible without packages to build them: they evaluate, and bind devices. */
import { expect, test } from 'vitest';
import { consumer } from '../tests/support/consumers.ts';
import { describeNix, evaluate } from './support/nixpkgs.ts';

interface Machine {
  readonly failed: readonly string[];
  readonly extraModprobeConfig: string;
  readonly unit: string | null;
}

interface Evaluated {
  readonly script: string;
  readonly machines: Record<string, Machine & { readonly specialisations: Record<string, Machine> }>;
}

const machinesOf = (name: string): Evaluated =>
  evaluate(`import (root + "/nix-tests/machines.nix") { inherit nixpkgs; test = root + "/nix-tests/vm/${name}.nix"; }`);

const python = consumer('python3');

/** The errors that Python's parser reports for a script; empty if there are none. */
const errorsOf = (script: string): string =>
  python.run(['-c', 'import ast, sys; ast.parse(sys.stdin.read())'], { input: script }).stderr;

describeNix('machines of the VM tests', () => {
  test('binding: the NIC of the guest is reserved for vfio-pci, with each kind of stage 1', () => {
    const { machines } = machinesOf('binding');
    expect(Object.keys(machines)).toEqual(['scripted', 'systemd']);
    for (const { failed, extraModprobeConfig } of Object.values(machines)) {
      expect(failed).toEqual([]);
      expect(extraModprobeConfig).toContain('softdep e1000e pre: vfio-pci');
      expect(extraModprobeConfig).toContain('0000:01:00.0');
      expect(extraModprobeConfig).not.toContain('0000:02:00.0');
    }
  });

  test('reconcile: each specialisation declares what the script expects', () => {
    const { machines } = machinesOf('reconcile');
    const machine = machines.machine;
    expect(machine?.failed).toEqual([]);
    expect(machine?.unit).toContain('--domain=tiny');
    expect(machine?.specialisations.larger?.failed).toEqual([]);
    expect(machine?.specialisations.larger?.unit).toContain('--domain=tiny');
    expect(machine?.specialisations.larger?.unit).not.toBe(machine?.unit);
    expect(machine?.specialisations.none?.unit).not.toContain('--domain=tiny');
  });

  test.skipIf(!python.available).each(['binding', 'reconcile'])('the script of %s is valid Python', (name) => {
    expect(errorsOf(machinesOf(name).script)).toBe('');
  });
});
