/**
 * Objects of a spec. Their fields are made when there is an object to read: making the schemas of all that a spec can say is
 * most of what loading costs, and no spec says a tenth of it.
 */
import * as z from 'zod/mini';

type Fields = Readonly<Record<string, z.core.$ZodType>>;

const nothing = /* @__PURE__ */ z.never();

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

/** An object that has no other fields than these. */
export const strictObject = <S extends Fields>(fields: () => S) =>
  object(fields, { catchall: nothing }) as unknown as z.ZodMiniObject<S, z.core.$strict>;

/** An object that may have others besides. */
export const openObject = <S extends Fields>(fields: () => S) => object(fields) as unknown as z.ZodMiniObject<S>;
