/**
 * How long QEMU has the machine of a version (`pc-q35-8.1`). QEMU is released three times a year, in April, August and
 * December, and its major version is the number of years since 2015. A machine is deprecated three years after its
 * version, and removed after six.
 * @see https://www.qemu.org/docs/master/about/deprecated.html
 */

export interface QemuVersion {
  readonly major: number;
  readonly minor: number;
}

/** The newest QEMU whose machines were compared with this rule. Older ones, which releases of NixOS have, keep more. */
export const newestQemu: QemuVersion = { major: 11, minor: 1 };

/** The years for which a machine is there, and those for which it is there without being deprecated. */
const life = { removed: 6, deprecated: 3 } as const;

const months = ['April', 'August', 'December'] as const;

export const printVersion = ({ major, minor }: QemuVersion): string => `${major}.${minor}`;

/** The version of a machine type; nothing for `q35` and `pc`, which are always the newest. */
export function versionOf(machine: string): QemuVersion | undefined {
  const [, major, minor] = /^pc-(?:q35|i440fx)-(\d+)\.(\d+)/.exec(machine) ?? [];
  return major === undefined ? undefined : { major: Number(major), minor: Number(minor) };
}

/** Whether a version is not newer than another. */
const upTo = (one: QemuVersion, other: QemuVersion): boolean =>
  one.major < other.major || (one.major === other.major && one.minor <= other.minor);

const yearsLater = ({ major, minor }: QemuVersion, years: number): QemuVersion => ({ major: major + years, minor });

/** The first QEMU without the machine of a version. */
export const removedIn = (machine: QemuVersion): QemuVersion => yearsLater(machine, life.removed);

/** Whether {@link newestQemu} has the machine of a version, and whether it warns about it. */
export function stateOf(machine: QemuVersion): 'removed' | 'deprecated' | 'current' {
  if (upTo(removedIn(machine), newestQemu)) return 'removed';
  return upTo(yearsLater(machine, life.deprecated), newestQemu) ? 'deprecated' : 'current';
}

/** The oldest machine that {@link newestQemu} does not deprecate: the nearest to one that has to go. */
export function oldestCurrent(): QemuVersion {
  const { major, minor } = yearsLater(newestQemu, -life.deprecated);
  return minor === months.length - 1 ? { major: major + 1, minor: 0 } : { major, minor: minor + 1 };
}

/** When a QEMU was or will be released: `August 2029`. Versions before 4.0 were not released by this rule. */
export const releaseOf = ({ major, minor }: QemuVersion): string => `${months[minor] ?? 'December'} ${2015 + major}`;
