/** What an import reports: each line of the old configuration, and where it went. */

/** Where a line went. A path is that of a field of host.yaml. */
export type Destination =
  /** The spec says it: the old line can be deleted. */
  | { readonly kind: 'field'; readonly path: string; readonly note?: string }
  /** vfioc does it without a field: the old line can be deleted. */
  | { readonly kind: 'default'; readonly note: string }
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
