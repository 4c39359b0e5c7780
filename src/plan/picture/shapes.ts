/** What the picture is made of: SVG elements at whole pixels, so that they are the same bytes everywhere. */
import { isXmlText } from '../../libvirt/print-xml.ts';
import { type Xml, xml } from '../../libvirt/xml.ts';

/** A part of the picture: its elements, and the height that it takes. */
export interface Part {
  readonly shapes: readonly Xml[];
  readonly height: number;
}

/** A box with round corners. `kind` is its class in style.ts. */
export const box = (x: number, y: number, width: number, height: number, kind: string, radius = 8): Xml =>
  xml('rect', { x, y, width, height, rx: radius, class: kind });

/** A line of text whose letters stand on `y`. */
export const words = (x: number, y: number, kind: string, text: string): Xml =>
  xml('text', { x, y, class: kind }, text);

export const line = (path: string, kind: string): Xml => xml('path', { d: path, class: kind });

/** The class of what is a guest's, one of six that come again where there are more; `h` is the host's. */
export const colourOf = (guest: string | undefined, guests: readonly string[]): string =>
  guest === undefined || !guests.includes(guest) ? 'h' : `g${guests.indexOf(guest) % 6}`;

/** The text cut down to a number of characters; what XML cannot hold is shown as a replacement character. */
export function clipped(text: string, most: number): string {
  const characters = [...text].map((character) => (isXmlText(character) ? character : '\uFFFD'));
  return characters.length <= most
    ? characters.join('')
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
