/** The XML that the user adds to a guest: in the spec, or in a file that it names. */
import { readXml, type XmlReading } from '../libvirt/read-xml.ts';
import type { Vm } from '../schema/spec.ts';

export interface ExtraXml {
  readonly text: string;
  /** The name of the file, if it is one. */
  readonly file?: string;
  readonly reading: XmlReading;
  /** The line and column of an offset, both counted from 1. */
  positionAt(offset: number): { line: number; column: number };
}

/** The line and column of each offset of a text; the text is read once, however often that is asked. */
function positionsIn(text: string): ExtraXml['positionAt'] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

const read = new WeakMap<Vm, ExtraXml>();

/**
 * The XML of a guest, read once; nothing if it has none.
 *
 * @param attachments the files that the spec names, by the path of the value that names them
 */
export function extraXmlOf(vm: Vm, attachments: ReadonlyMap<string, Uint8Array>): ExtraXml | undefined {
  if (vm.xml === undefined) return undefined;
  const before = read.get(vm);
  if (before) return before;
  const bytes = attachments.get(['vms', vm.name, 'xml'].join('/'));
  const text = bytes ? new TextDecoder().decode(bytes) : vm.xml;
  const extra: ExtraXml = {
    text,
    ...(bytes && { file: vm.xml }),
    reading: readXml(text),
    positionAt: positionsIn(text),
  };
  read.set(vm, extra);
  return extra;
}
