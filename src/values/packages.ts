/** Packages, as named in the host's own nixpkgs. */
import { textScalar } from './scalar.ts';

export const packageName = textScalar(
  'A package, as its attribute path in pkgs.',
  ['qemu_kvm'],
  /^[A-Za-z_][A-Za-z0-9_-]*(?:\.[A-Za-z_][A-Za-z0-9_-]*)*$/,
  "invalid package name: use the package's attribute path in pkgs",
);
