/** The escape hatch: the user's XML, merged into the domain last, and elements removed from it. */
import * as z from 'zod/mini';
import type { Codes } from '../../diagnostics/diagnostics.ts';
import { guests } from '../../model/select.ts';
import type { Spec } from '../../schema/spec.ts';
import { described } from '../../values/scalar.ts';
import type { NamedFile } from '../parts.ts';

export const schema = {
  vm: {
    xml: z
      .optional(z.string().check(z.minLength(1)))
      .apply(
        described(
          'XML that is merged into the domain last, matching elements by what libvirt identifies them by: a <domain> element, or the name of a file that contains one.',
        ),
      ),
    xmlRemove: z
      .prefault(z.array(z.string()), [])
      .apply(
        described('Elements that are removed from the domain at the very end, as paths such as devices/memballoon.'),
      ),
  },
} as const;

/** The codes are with the code that assembles a domain, in compile/codes.ts. */
export const codes = {} satisfies Codes;

/** Whether a value of `xml` is XML, and not the name of a file. */
export const isInlineXml = (text: string): boolean => text.trimStart().startsWith('<');

export function* files(spec: Spec): Iterable<NamedFile> {
  for (const { name, xml } of guests(spec)) {
    if (xml !== undefined && !isInlineXml(xml)) yield { path: ['vms', name, 'xml'], name: xml };
  }
}
