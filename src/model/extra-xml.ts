/** The XML that the user adds to a guest: in the spec, or in a file that it names. */
import { lineAt, lineStarts } from '../diagnostics/lines.ts';
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
  const starts = lineStarts(text);
  return (offset) => {
    const line = lineAt(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
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
