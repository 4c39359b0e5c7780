/**
 * Objects of a spec. Their fields are created when there is an object to read: creating the schemas of all possible
 * fields is most of the cost of loading, and no spec uses a tenth of them.
 */
import * as z from 'zod/mini';

/**
 * A copy of a map of names that has no others: an object made by JavaScript also answers to `toString` and the like,
 * which are names that a user may write.
 */
export const namesOnly = <T>(map: Readonly<Record<string, T>>): Record<string, T> =>
  Object.assign(Object.create(null) as Record<string, T>, map);

/** The entries that have a value. */
export const given = <T>(entries: Readonly<Record<string, T | undefined>>): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).filter((entry): entry is [string, T] => entry[1] !== undefined));

type Fields = Readonly<Record<string, z.core.$ZodType>>;

const nothing = z.never();

function object(fields: () => Fields, more?: { catchall: z.core.$ZodType }) {
  return new z.ZodMiniObject({
    type: 'object',
    get shape() {
      const shape = fields();
      Object.defineProperty(this, 'shape', { value: shape });
      return shape;
    },
    ...more,
  });
}

/** An object with no fields other than these. */
export const strictObject = <S extends Fields>(fields: () => S) =>
  object(fields, { catchall: nothing }) as unknown as z.ZodMiniObject<S, z.core.$strict>;

/** An object that may have additional fields. */
export const openObject = <S extends Fields>(fields: () => S) => object(fields) as unknown as z.ZodMiniObject<S>;
