/** The shapes of the picture: SVG elements at whole pixels, so that their bytes are the same everywhere. */
import { isXmlText } from '../../libvirt/print-xml.ts';
import { type Xml, xml } from '../../libvirt/xml.ts';

/** A part of the picture: its elements and its height. */
export interface Part {
  readonly shapes: readonly Xml[];
  readonly height: number;
}

/** A box with rounded corners. `kind` is its class in style.ts. */
export const box = (x: number, y: number, width: number, height: number, kind: string, radius = 8): Xml =>
  xml('rect', { x, y, width, height, rx: radius, class: kind });

/** A line of text with its baseline at `y`. */
export const words = (x: number, y: number, kind: string, text: string): Xml =>
  xml('text', { x, y, class: kind }, text);

export const line = (path: string, kind: string): Xml => xml('path', { d: path, class: kind });

/** The colour class of a guest, one of six that repeat if there are more guests; `h` is the host's. */
export const colourOf = (guest: string | undefined, guests: readonly string[]): string =>
  guest === undefined || !guests.includes(guest) ? 'h' : `g${guests.indexOf(guest) % 6}`;

/** The text shortened to a number of characters; characters that XML does not allow become replacement characters. */
export function clipped(text: string, most: number): string {
  const characters = [...text].map((character) => (isXmlText(character) ? character : '\uFFFD'));
  return characters.length <= most
    ? characters.join('')
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
