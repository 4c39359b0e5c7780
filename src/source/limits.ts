/** How much is read. */

/** The most bytes that a spec, or a text file that a spec names, may have. */
export const maxTextBytes = 1_048_576;

/** The most maps and lists that may stand inside one another. A spec needs fewer than ten. */
export const maxDepth = 64;

/** The most values that aliases may add to a document by repeating what their anchors hold. */
export const maxAliasedValues = 10_000;
