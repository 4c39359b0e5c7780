/** The XML that the user adds to a guest: in the spec, or in a file that it names. */
import { readXml, type XmlReading } from '../libvirt/read-xml.ts';
import type { Vm } from '../schema/spec.ts';

export interface ExtraXml {
  readonly text: string;
  /** The name of the file, if it is one. */
  readonly file?: string;
  readonly reading: XmlReading;
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
  const extra: ExtraXml = { text, ...(bytes && { file: vm.xml }), reading: readXml(text) };
  read.set(vm, extra);
  return extra;
}

/** The line and column of an offset, both counted from 1. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
