/** The kinds of cores of a hybrid processor. */

/** From the fastest to the slowest. Low-power cores are efficiency cores that have no third-level cache. */
export const coreKinds = ['performance', 'efficiency', 'low-power'] as const;

export type CoreKind = (typeof coreKinds)[number];

/** `7 performance cores`, `1 efficiency core`. */
export const countedCores = (count: number, kind: CoreKind | undefined): string =>
  [count, ...(kind ? [kind] : []), count === 1 ? 'core' : 'cores'].join(' ');
