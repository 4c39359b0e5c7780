/** Reading the manifest.json of an output directory, which lists the files that vfioc wrote there. */

/** The name of the manifest in the output directory. */
export const manifestName = 'manifest.json';

/** The supported version of the manifest's format; assemble.ts writes it. */
const formatVersion = 1;

/**
 * Whether vfioc can have written a file of this path below the directory. Anyone may have edited the manifest and the
 * journal: what they say of any other file is ignored, so that it is neither overwritten nor removed.
 */
export const isOutput = (path: string): boolean =>
  /^(?:module\.nix|manifest\.json|(?:domains|networks)\/[A-Za-z0-9_][A-Za-z0-9_.+'-]*\.xml|roms\/[A-Za-z0-9_][A-Za-z0-9_.+'-]*\.rom|programs\/[A-Za-z0-9_][A-Za-z0-9_.+'-]*)$/.test(
    path,
  );

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The hashes of the output files in a manifest, by path; nothing if the text is not a manifest of vfioc. */
export function readManifest(text: string): ReadonlyMap<string, string> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value.version !== formatVersion || !isRecord(value.files)) return undefined;
  const files = new Map<string, string>();
  for (const [path, hash] of Object.entries(value.files)) {
    if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash)) return undefined;
    if (isOutput(path)) files.set(path, hash);
  }
  return files;
}
