/** Quantities: sizes in bytes, durations in seconds, resolutions in pixels. */
import { type Parsed, parsed, refused, scalar } from './scalar.ts';

/** Bytes in each unit. Decimal and binary units are distinct; a bare `M` or `G` is neither and is refused. */
const units: Readonly<Record<string, number>> = {
  B: 1,
  kB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
};

/**
 * Takes `16GiB`, `16 GiB`, `1.5GiB`, `512MB`; gives bytes. Refuses a missing or ambiguous unit and fractions of a byte.
 */
export function parseSize(text: string): Parsed<number> {
  const match = /^(\d{1,15}(?:\.\d{1,6})?)\s?([A-Za-z]*)$/.exec(text);
  if (!match?.[1]) return refused(`invalid size '${text}': use a number and a unit such as GiB`);
  const unit = match[2] ?? '';
  const factor = Object.hasOwn(units, unit) ? units[unit] : undefined;
  if (factor === undefined) {
    const letter = unit.charAt(0).toUpperCase();
    const known = 'KMGT'.includes(letter) && letter !== '';
    const unclear = unit === '' ? `no unit in the size '${text}'` : `unknown unit '${unit}' in the size '${text}'`;
    return refused(
      `${unclear}: use ${known ? `${match[1]}${letter}iB (powers of 1024) or ${match[1]}${letter === 'K' ? 'k' : letter}B (powers of 1000)` : `a unit such as MiB or GiB`}`,
    );
  }
  const bytes = Number(match[1]) * factor;
  if (!Number.isSafeInteger(bytes)) {
    return refused(`invalid size '${text}': it must be a whole number of bytes below 8 PiB`);
  }
  return parsed(bytes);
}

/** The shortest exact form in binary units: `16GiB`, `1536MiB`, `1000B`. */
export function printSize(bytes: number): string {
  for (const unit of ['TiB', 'GiB', 'MiB', 'KiB']) {
    const factor = units[unit] ?? 1;
    if (bytes >= factor && bytes % factor === 0) return `${bytes / factor}${unit}`;
  }
  return `${bytes}B`;
}

/** libvirt's names of units, in lower case. @see https://libvirt.org/formatdomain.html#memory-allocation */
const libvirtUnits: Readonly<Record<string, number>> = {
  b: 1,
  bytes: 1,
  kb: 1e3,
  k: 2 ** 10,
  kib: 2 ** 10,
  mb: 1e6,
  m: 2 ** 20,
  mib: 2 ** 20,
  gb: 1e9,
  g: 2 ** 30,
  gib: 2 ** 30,
  tb: 1e12,
  t: 2 ** 40,
  tib: 2 ** 40,
};

/** The bytes of an amount in one of libvirt's units; `undefined` if there is no such unit, or it is not a safe integer. */
export function bytesIn(amount: number, unit: string): number | undefined {
  const name = unit.toLowerCase();
  const bytes = amount * (Object.hasOwn(libvirtUnits, name) ? (libvirtUnits[name] ?? 0) : Number.NaN);
  return Number.isSafeInteger(bytes) ? bytes : undefined;
}

export const size = scalar(
  'A size with a unit: KiB, MiB, GiB and TiB are powers of 1024; kB, MB, GB and TB are powers of 1000.',
  ['16GiB', '512MiB'],
  parseSize,
);

export const kibibyte = units.KiB ?? 0;
export const mebibyte = units.MiB ?? 0;
export const gibibyte = units.GiB ?? 0;

const seconds: Readonly<Record<string, number>> = { s: 1, sec: 1, min: 60, m: 60, h: 3600 };

/** Takes `30s`, `2min`, `1h`; gives seconds. @see https://www.freedesktop.org/software/systemd/man/latest/systemd.time.html */
export function parseDuration(text: string): Parsed<number> {
  const match = /^(\d{1,6})\s?(s|sec|min|m|h)$/.exec(text);
  const factor = seconds[match?.[2] ?? ''];
  if (!match || factor === undefined) {
    return refused(`invalid duration '${text}': use an integer and one of the units s, min or h`);
  }
  return parsed(Number(match[1]) * factor);
}

export const printDuration = (value: number): string => `${value}s`;

export const duration = scalar('A duration.', ['30s', '2min'], parseDuration);

/** Pixels. */
export interface Resolution {
  readonly width: number;
  readonly height: number;
}

/** Takes `3840x2160`; refuses anything below 320x200 or above 16384x16384 pixels. */
export function parseResolution(text: string): Parsed<Resolution> {
  const match = /^(\d{3,5})x(\d{3,5})$/i.exec(text);
  if (!match) return refused(`invalid resolution '${text}': use the width and height in pixels, separated by 'x'`);
  const [width, height] = [Number(match[1]), Number(match[2])];
  if (width < 320 || height < 200 || width > 16384 || height > 16384) {
    return refused(`the resolution '${text}' is out of range: it must be between 320x200 and 16384x16384`);
  }
  return parsed({ width, height });
}

export const printResolution = (value: Resolution): string => `${value.width}x${value.height}`;

export const resolution = scalar('The width and height in pixels.', ['1920x1080', '3840x2160'], parseResolution);
