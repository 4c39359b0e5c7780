/**
 * Readers of the languages in strings of module.nix, each as the program reads it that the string is for. They share
 * nothing with the printers.
 */

/** Text that the program would not read as it was meant. */
export class Unreadable extends Error {}

/** One text as it is. */
export const whole = (text: string): string[] => [text];

/**
 * The words of shell text that has no substitutions outside quotes, line by line.
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02
 */
export function shellWords(text: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === "'") {
      const end = text.indexOf("'", at + 1);
      if (end === -1) throw new Unreadable(`a quote is not closed in ${JSON.stringify(text)}`);
      word = (word ?? '') + text.slice(at + 1, end);
      at = end;
    } else if (character === '\\') {
      at += 1;
      word = (word ?? '') + (text[at] ?? '');
    } else if (/[ \t\n;()|&]/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? '') + character;
  }
  if (word !== undefined) words.push(word);
  return words;
}

/**
 * The words of a command line in a unit file. A single `%` or `$` would be replaced.
 * @see https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html#Command%20lines
 */
export function unitWords(text: string): string[] {
  if (/[\n\r\0]/.test(text)) throw new Unreadable(`a line break in the setting ${JSON.stringify(text)}`);
  const words: string[] = [];
  const pattern = /[ \t]*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^ \t"']+))(?=[ \t]|$)/y;
  for (let at = 0; at < text.trimEnd().length; at = pattern.lastIndex) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) throw new Unreadable(`no word of systemd at ${at} of ${JSON.stringify(text)}`);
    const word = (match[1] ?? match[2] ?? match[3] ?? '').replace(/\\(.)/gs, '$1');
    if (/(?:^|[^%])(?:%%)*%(?!%)/.test(word) || /(?:^|[^$])(?:\$\$)*\$(?!\$)/.test(word))
      throw new Unreadable(`a substitution of systemd in ${JSON.stringify(text)}`);
    words.push(word.replaceAll('%%', '%').replaceAll('$$', '$'));
  }
  return words;
}

/** The name of a unit, with what its escapes stand for. */
export const unitName = (text: string): string[] => [
  Buffer.from(
    text.replace(/\\x([0-9a-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
    'latin1',
  ).toString('utf8'),
];

/** What no language of udev's has a notation for: both stand for any character. */
export const anyCharacter = (text: string): string => text.replace(/[|\\]/g, '?');

/**
 * The values of udev rules; see {@link anyCharacter}.
 * @see https://www.freedesktop.org/software/systemd/man/latest/udev.html
 */
export function udevValues(text: string): string[] {
  const values: string[] = [];
  const term = /([A-Z]+(?:\{[^}"]*\})?)\s*(==|!=|\+=|-=|:=|=)\s*"((?:[^"\\]|\\"|\\(?!"))*?)"(?:,\s*|$)/y;
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    term.lastIndex = 0;
    while (term.lastIndex < line.length) {
      const at = term.lastIndex;
      const match = term.exec(line);
      if (!match) throw new Unreadable(`no term of udev at ${at} of ${JSON.stringify(line)}`);
      const [, , operator, quoted = ''] = match;
      const value = quoted.replaceAll('\\"', '"');
      if (operator === '==' || operator === '!=') values.push(value.replace(/\[([*?[])\]/g, '$1'));
      else if (/(?:^|[^$])(?:\$\$)*\$(?!\$)|(?:^|[^%])(?:%%)*%(?!%)/.test(value))
        throw new Unreadable(`a substitution of udev in ${JSON.stringify(line)}`);
      else values.push(value.replaceAll('$$', '$').replaceAll('%%', '%'));
    }
  }
  return values;
}

const modprobeCommands = new Set(['options', 'softdep', 'install', 'blacklist', 'alias', 'remove']);

/** The words of lines of modprobe.d. @see https://man7.org/linux/man-pages/man5/modprobe.d.5.html */
export function modprobeWords(text: string): string[] {
  if (/\\\n/.test(text)) throw new Unreadable('a line of modprobe.d goes on in the next one');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  for (const line of lines) {
    const [command = ''] = line.split(' ');
    if (!modprobeCommands.has(command))
      throw new Unreadable(`unknown command of modprobe.d in ${JSON.stringify(line)}`);
  }
  return lines.flatMap((line) => (line.startsWith('install') ? shellWords(line) : line.split(/[ \t]+/)));
}

/** The strings of qemu.conf. @see https://libvirt.org/git/?p=libvirt.git;a=blob;f=src/util/virconf.c */
export function confStrings(text: string): string[] {
  const strings: string[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const value = /^[A-Za-z][A-Za-z0-9_]* = (.*)$/s.exec(line)?.[1];
    if (value === undefined || !/^(?:-?\d+|"[^"]*"|\[(?:\s*"[^"]*"(?:,\s*"[^"]*")*\s*)?\])$/.test(value))
      throw new Unreadable(`no setting of qemu.conf: ${JSON.stringify(line)}`);
    for (const [, string = ''] of value.matchAll(/"([^"]*)"/g)) strings.push(string);
  }
  return strings;
}

/** A path in tmpfiles.d, where nothing is quoted: only what needs no quotes is as it was meant. */
export function tmpfilesText(text: string): string[] {
  if (/[\s%'"\\]/.test(text)) throw new Unreadable(`tmpfiles.d would not read ${JSON.stringify(text)} as it is`);
  return [text];
}

/** A parameter of the kernel, which splits its command line at white space outside double quotes. */
export function kernelParameter(text: string): string[] {
  if (/[\s"]/.test(text)) throw new Unreadable(`not one kernel parameter: ${JSON.stringify(text)}`);
  return [text];
}

/** The value of a setting of a unit file, in which `%` is replaced. */
export function unitSetting(text: string): string[] {
  if (/[\n\r\0%]/.test(text)) throw new Unreadable(`systemd would not read ${JSON.stringify(text)} as it is`);
  return unitName(text);
}
