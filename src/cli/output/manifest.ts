/** Reading the manifest.json of an output directory, which lists the files that vfioc wrote there. */

/** The name of the manifest in the output directory. */
export const manifestName = 'manifest.json';

/** The supported version of the manifest's format; assemble.ts writes it. */
const formatVersion = 1;

/** Whether a path stays inside the directory that it is relative to. Anyone may have edited the manifest. */
export const isBelow = (path: string): boolean =>
  !path.includes('\0') && path.split('/').every((step) => step !== '' && step !== '.' && step !== '..');

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The hashes of the files in a manifest, by path; nothing if the text is not a manifest of vfioc. */
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
    if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash) || !isBelow(path)) return undefined;
    files.set(path, hash);
  }
  return files;
}
