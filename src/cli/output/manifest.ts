/** Reading manifest.json of an output directory, by which a run knows which of the files there are ours. */

/** The name of the manifest below the output directory. */
export const manifestName = 'manifest.json';

/** The version of the manifest's format that is understood here; emit.ts writes it. */
const formatVersion = 1;

/** The SHA-256 of a text or of bytes, in lower-case hexadecimal digits. */
/** Whether a path stays below the directory that it is relative to. A manifest is a file that anybody may have edited. */
export const isBelow = (path: string): boolean =>
  !path.includes('\0') && path.split('/').every((step) => step !== '' && step !== '.' && step !== '..');

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The hashes of the files that a manifest lists, by path; nothing where the text is no manifest of ours. */
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
