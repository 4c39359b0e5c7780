/** Rules of udev. @see https://www.freedesktop.org/software/systemd/man/latest/udev.html */

/** `==`, `!=` test; `=`, `+=`, `-=`, `:=` set. @see https://www.freedesktop.org/software/systemd/man/latest/udev.html */
export interface UdevTerm {
  /** `SUBSYSTEM`, `ATTR{driver_override}`, `SYMLINK`. */
  readonly key: string;
  readonly operator: '==' | '!=' | '=' | '+=' | '-=' | ':=';
  readonly value: string;
  /** Whether the value of a test is a pattern (`event*`) instead of a literal string. */
  readonly glob?: boolean;
}

/**
 * The value of a match that matches only this text. `*`, `?` and `[` are put in brackets. `|` separates alternatives
 * and a backslash escapes; neither can be written literally, so each becomes `?`, which matches any single character.
 */
const pattern = (text: string): string => text.replace(/[*?[]/g, '[$&]').replace(/[|\\]/g, '?');

/** The value of an assignment, with `$` and `%` doubled, since they begin a substitution. */
const literal = (text: string): string => text.replace(/[$%]/g, '$&$&');

/** One rule, without its line end. Throws RangeError on control characters, and on a backslash in an assignment. */
export function printUdevRule(rule: readonly UdevTerm[]): string {
  return rule
    .map(({ key, operator, value, glob = false }) => {
      const test = operator === '==' || operator === '!=';
      if (/[\u0000-\u001f\u007f]/.test(value) || (!test && value.includes('\\'))) {
        throw new RangeError(`a udev rule cannot contain the value '${value}'`);
      }
      const written = glob ? value : test ? pattern(value) : literal(value);
      return `${key}${operator}"${written.replaceAll('"', '\\"')}"`;
    })
    .join(', ');
}
