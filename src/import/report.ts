/** What an import reports: each line of the old configuration, and where it went. */

/** Where a line went. A path is that of a field of host.yaml. */
export type Destination =
  /** The spec says it: the old line can be deleted. */
  | { readonly kind: 'field'; readonly path: string; readonly note?: string }
  /** vfioc does it without a field: the old line can be deleted. */
  | { readonly kind: 'default'; readonly note: string }
  /** No field says it: it is in the XML of the guest, in this file, or in a path of `xmlRemove`. */
  | { readonly kind: 'xml'; readonly file: string; readonly note?: string }
  /** Not a part of what is imported, such as what libvirt adds to a guest that runs. */
  | { readonly kind: 'dropped'; readonly note: string }
  /** Not vfioc's concern, or no field says it: the line stays, and does no harm next to the compiled module. */
  | { readonly kind: 'stays'; readonly note: string }
  /** The user must decide; until then the line stays. */
  | { readonly kind: 'decide'; readonly path?: string; readonly note: string }
  /** The line never had an effect, or not the intended one, and can be deleted; the note says what to use instead. */
  | { readonly kind: 'broken'; readonly note: string };

export interface Entry {
  /** The name of what holds the line: `boot.kernelParams`. */
  readonly from: string;
  /** The file that has it, if known. */
  readonly file?: string;
  /** The line itself: `amd_iommu=on`. */
  readonly text: string;
  readonly to: Destination;
}

/** The note of lines that have nothing to do with passthrough, so that a report can leave them out. */
export const unrelated = 'not about passthrough';

const kinds: readonly (readonly [Destination['kind'], string])[] = [
  ['field', 'are fields of host.yaml'],
  ['default', 'are what vfioc does anyway'],
  ['xml', 'are XML, because no field says them'],
  ['decide', 'are for you to decide'],
  ['stays', 'stay where they are'],
  ['broken', 'never had an effect'],
  ['dropped', 'are not part of the guest'],
];

/** Where a line went, in words. */
function words(to: Destination): string {
  if (to.kind === 'field') return to.note === undefined ? `\`${to.path}\`` : `\`${to.path}\`: ${to.note}`;
  if (to.kind === 'xml') return to.file;
  if (to.kind === 'decide') return `to decide${to.path === undefined ? '' : ` (\`${to.path}\`)`}: ${to.note}`;
  return to.kind === 'default' ? to.note : `${to.kind}: ${to.note}`;
}

/** A cell of a table in Markdown. */
const cell = (text: string): string => text.replace(/[\p{C}\s]+/gu, ' ').replace(/[\\|`<]/g, '\\$&');

/** The report: for each file, how many lines went where, and then each line. */
export function printReport(entries: readonly Entry[]): string {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = entry.file ?? entry.from;
    const own = groups.get(name);
    if (own) own.push(entry);
    else groups.set(name, [entry]);
  }
  const sections = [...groups].map(([name, own]) => {
    const counts = kinds.flatMap(([kind, phrase]) => {
      const count = own.filter(({ to }) => to.kind === kind).length;
      return count > 0 ? [`- ${count} ${phrase}`] : [];
    });
    const rows = own.map(
      ({ from, text, to }) => `| ${cell(from)} | ${cell(text)} | ${words(to).replace(/\|/g, '\\|')} |`,
    );
    const table = ['| Where it was | What it says | Where it is now |', '| --- | --- | --- |', ...rows];
    return [`## ${cell(name)}`, '', ...counts, '', ...table, ''].join('\n');
  });
  return `# What was imported, and where it is now\n\n${sections.join('\n')}`;
}
