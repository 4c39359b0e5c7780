/** The way out: XML of one's own, merged into the domain last, and elements taken out of it. */
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
          'XML that is merged into the domain last, by what libvirt knows each element by: a <domain> element, or the name of a file that holds one.',
        ),
      ),
    xmlRemove: z
      .prefault(z.array(z.string()), [])
      .apply(
        described(
          'Elements that are taken out of the domain at the very end, by their paths, as in devices/memballoon.',
        ),
      ),
  },
} as const;

/** Their codes stand with what puts a domain together, in compile/codes.ts. */
export const codes = {} satisfies Codes;

/** Whether a value of `xml` is the XML itself, and not the name of a file. */
export const isInlineXml = (text: string): boolean => text.trimStart().startsWith('<');

export function* files(spec: Spec): Iterable<NamedFile> {
  for (const { name, xml } of guests(spec)) {
    if (xml !== undefined && !isInlineXml(xml)) yield { path: ['vms', name, 'xml'], name: xml };
  }
}
