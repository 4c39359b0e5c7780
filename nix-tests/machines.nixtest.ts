/** The machines of the VM tests, as far as that goes without packages to build them from: they are systems, and bind. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
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

/** Whether Python reads it; it throws what Python says where not. */
function isPython(script: string): boolean {
  execFileSync('python3', ['-c', 'import ast, sys; ast.parse(sys.stdin.read())'], { input: script });
  return true;
}

describeNix('machines to test in', () => {
  test('binding: the card of the guest is kept for vfio-pci, on each kind of stage 1', () => {
    const { machines, script } = machinesOf('binding');
    expect(Object.keys(machines)).toEqual(['scripted', 'systemd']);
    for (const { failed, extraModprobeConfig } of Object.values(machines)) {
      expect(failed).toEqual([]);
      expect(extraModprobeConfig).toContain('softdep e1000e pre: vfio-pci');
      expect(extraModprobeConfig).toContain('0000:01:00.0');
      expect(extraModprobeConfig).not.toContain('0000:02:00.0');
    }
    expect(isPython(script)).toBe(true);
  });

  test('reconcile: each specialisation declares what the script expects of it', () => {
    const { machines, script } = machinesOf('reconcile');
    const machine = machines.machine;
    expect(machine?.failed).toEqual([]);
    expect(machine?.unit).toContain('--domain=tiny');
    expect(machine?.specialisations.larger?.failed).toEqual([]);
    expect(machine?.specialisations.larger?.unit).toContain('--domain=tiny');
    expect(machine?.specialisations.larger?.unit).not.toBe(machine?.unit);
    expect(machine?.specialisations.none?.unit).not.toContain('--domain=tiny');
    expect(isPython(script)).toBe(true);
  });
});
