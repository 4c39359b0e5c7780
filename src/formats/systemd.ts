/**
 * Words of systemd's unit files. @see
 * https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html#Command%20lines
 */

const plain = /^[A-Za-z0-9_@:,./+=-]+$/;

/**
 * One word of a command line, quoted if needed, with `%` and `$` doubled so that they are literal. Throws RangeError on
 * NUL and line breaks, which vfioc never writes.
 */
function commandWord(word: string): string {
  if (/[\0\n\r]/.test(word)) throw new RangeError('a word of a unit file cannot contain NUL or a line break');
  if (plain.test(word)) return word;
  return `"${word.replace(/[\\"]/g, '\\$&').replace(/%/g, '%%').replace(/\$/g, '$$$$')}"`;
}

/**
 * A path as one word of a setting that takes several, such as `RequiresMountsFor=`, in which `$` is literal. Throws
 * RangeError like {@link commandLine}.
 */
export const settingPath = (path: string): string => commandWord(path).replaceAll('$$', '$');

/** A text without line breaks and backslashes as the value of a setting such as `Description=`, in which `%` is special. */
export const settingText = (text: string): string => text.replaceAll('%', '%%');

/** The arguments of `ExecStart=`, after the program. */
export const commandLine = (words: readonly string[]): string => words.map(commandWord).join(' ');

/**
 * A string as part of a unit name. Bytes that a unit name cannot contain become `\xHH`, as with `systemd-escape`. `-`
 * is kept, so unescaping may confuse it with `/`.
 */
export const unitNamePart = (text: string): string =>
  [...Buffer.from(text, 'utf8')]
    .map((byte, index) => {
      const character = String.fromCharCode(byte);
      const kept = /[A-Za-z0-9:_-]/.test(character) || (character === '.' && index > 0);
      return kept ? character : `\\x${byte.toString(16).padStart(2, '0')}`;
    })
    .join('');

/** The unit of a network interface. @see https://www.freedesktop.org/software/systemd/man/latest/systemd.device.html */
export const interfaceUnit = (name: string): string =>
  `sys-subsystem-net-devices-${unitNamePart(name).replace(/-/g, '\\x2d')}.device`;
