/** The values, each once, in the order of their first occurrence. */
export const unique = <T>(values: Iterable<T>): T[] => [...new Set(values)];
