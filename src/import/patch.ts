/** Parts of a spec as plain values, before they are printed. */
import type { Json, JsonObject } from '../features/feature.ts';

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A later document over an earlier one, as the documents of a spec are merged: mappings deeply, lists and scalars
 * replaced. @see https://www.rfc-editor.org/rfc/rfc7396
 */
export function over(base: JsonObject, patch: JsonObject): JsonObject {
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(patch)) {
    const own = merged.get(key);
    merged.set(key, isObject(own) && isObject(value) ? over(own, value) : value);
  }
  return Object.fromEntries(merged);
}
