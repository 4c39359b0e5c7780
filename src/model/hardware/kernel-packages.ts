/**
 * Kernels that releases of NixOS no longer have, by the attribute of their packages.
 * @see https://nixos.org/manual/nixos/stable/release-notes#sec-release-26.05
 */

interface GoneKernel {
  /** The paths below pkgs, in all forms that nixpkgs had. */
  readonly paths: RegExp;
  readonly what: string;
  /** The first release without it. */
  readonly since: string;
}

const gone: readonly GoneKernel[] = [
  {
    paths: /^linuxPackages(?:_\d+_\d+|_latest)?_hardened$|^linuxKernel\.packages\.linux(?:_\d+_\d+)?_hardened$/,
    what: 'hardened kernel',
    since: '26.05',
  },
  {
    paths: /^linuxPackages-rt(?:_latest|_\d+_\d+)?$|^linuxKernel\.packages\.linux_rt_\d+_\d+$/,
    what: 'real-time kernel',
    since: '26.05',
  },
];

/** The kernel of these packages and the first release of NixOS without it; nothing if current releases have it. */
export const goneKernel = (path: string): GoneKernel | undefined => gone.find(({ paths }) => paths.test(path));
