/** Limits of reading. */

/** The maximum size in bytes of a spec, and of a text file that a spec names. */
export const maxTextBytes = 1_048_576;

/** The maximum nesting of mappings and lists. A spec needs fewer than ten levels. */
export const maxDepth = 64;

/** The maximum number of values that aliases may add to a document by repeating their anchors' values. */
export const maxAliasedValues = 10_000;

/**
 * The maximum number of values of a spec, after its files are merged: a thousand guests have a third of it. A file of 1 MiB
 * can hold ten times as many, which no part of the compiler is made for.
 */
export const maxValues = 65_536;
