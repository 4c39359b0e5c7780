/** Packages, as the host's own nixpkgs names them. */
import { textScalar } from './scalar.ts';

export const packageName = textScalar(
  'A package, by its attribute path below pkgs.',
  ['qemu_kvm'],
  /^[A-Za-z_][A-Za-z0-9_-]*(?:\.[A-Za-z_][A-Za-z0-9_-]*)*$/,
  'a package is named by its attribute path below pkgs, as in qemu_kvm',
);
