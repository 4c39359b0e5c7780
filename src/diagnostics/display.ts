/** Characters on a terminal: whether they are visible, and how many columns they take. */

/**
 * Replaces everything that could move the cursor, change the terminal or reorder the line by an escape: control
 * characters (C0, DEL, C1), bidirectional and other invisible format characters, line separators, and halves of surrogate
 * pairs.
 */
export const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,
    (char) => {
      const code = char.codePointAt(0) ?? 0;
      return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
    },
  );

/** Whether a character takes no column, because it combines with the one before or joins two. */
export const isZeroWidth = (code: number): boolean =>
  code >= 0x300 && (code === 0x200c || code === 0x200d || /\p{M}/u.test(String.fromCodePoint(code)));

/** The ranges that are wide or full-width in East Asian Width, and emoji. @see https://www.unicode.org/reports/tr11/ */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2329, 0x232a],
  [0x23e9, 0x23ec],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

/** Whether a character takes two columns. */
export const isWide = (code: number): boolean =>
  code >= 0x1100 && wide.some(([from, to]) => code >= from && code <= to);
