/**
 * The format of libvirt's configuration files (qemu.conf): lines of `key = value`. A value is a string in quotes, an
 * integer or a list of strings. There are no escapes.
 * @see https://libvirt.org/git/?p=libvirt.git;a=blob;f=src/util/virconf.c
 */

export type ConfValue = string | number | readonly string[];

export interface ConfEntry {
  readonly key: string;
  readonly value: ConfValue;
}

/** The settings of a file in their order, or a problem and its line (from 1). */
export type Conf = { readonly entries: readonly ConfEntry[] } | { readonly problem: string; readonly line: number };

type Token =
  | { readonly kind: 'name' | 'text' | 'sign'; readonly text: string; readonly line: number }
  | { readonly kind: 'number'; readonly text: string; readonly line: number };

const lexemes: readonly (readonly [Token['kind'] | 'blank', RegExp])[] = [
  ['blank', /[ \t\r]+|#[^\n]*/y],
  ['text', /"""(?:[^"]|"(?!""))*"""|"[^"\n]*"|'[^'\n]*'/y],
  ['number', /-?\d{1,15}(?![A-Za-z0-9_])/y],
  ['name', /[A-Za-z][A-Za-z0-9_]*/y],
  ['sign', /[=,[\]\n]/y],
];

const unquoted = (text: string): string => (text.startsWith('"""') ? text.slice(3, -3) : text.slice(1, -1));

function tokens(text: string): Token[] | { problem: string; line: number } {
  const found: Token[] = [];
  let [at, line] = [0, 1];
  while (at < text.length) {
    const hit = lexemes
      .map(([kind, pattern]) => {
        pattern.lastIndex = at;
        return { kind, lexeme: pattern.exec(text)?.[0] };
      })
      .find(({ lexeme }) => lexeme !== undefined);
    if (!hit?.lexeme) return { problem: `unexpected '${text.slice(at).split(/\s/, 1)[0]}'`, line };
    if (hit.kind !== 'blank') found.push({ kind: hit.kind, text: hit.lexeme, line });
    line += hit.lexeme.split('\n').length - 1;
    at += hit.lexeme.length;
  }
  return found;
}

/**
 * Reads settings as libvirt does. Refuses what libvirt would refuse, lists of anything but strings, and a string with a
 * double quote, a line break or NUL, which no setting needs and which could not be written back between double quotes.
 */
export function readConf(text: string): Conf {
  const all = tokens(text);
  if ('problem' in all) return all;
  const entries: ConfEntry[] = [];
  let at = 0;
  const skipLines = (): void => {
    while (all[at]?.text === '\n') at += 1;
  };
  const lineHere = (): number => all[at]?.line ?? all.at(-1)?.line ?? 1;
  const textHere = (): string | undefined => {
    const token = all[at];
    if (token?.kind !== 'text' || /["\r\n\0]/.test(unquoted(token.text))) return undefined;
    at += 1;
    return unquoted(token.text);
  };
  const listHere = (): string[] | undefined => {
    const items: string[] = [];
    for (at += 1, skipLines(); all[at]?.text !== ']'; skipLines()) {
      const item = textHere();
      if (item === undefined) return undefined;
      items.push(item);
      skipLines();
      if (all[at]?.text === ',') at += 1;
      else if (all[at]?.text !== ']') return undefined;
    }
    at += 1;
    return items;
  };
  for (skipLines(); at < all.length; skipLines()) {
    const name = all[at];
    if (name?.kind !== 'name' || all[at + 1]?.text !== '=') {
      return { problem: `expected key = value, found '${name?.text}'`, line: lineHere() };
    }
    at += 2;
    const token = all[at];
    const line = lineHere();
    let value: ConfValue | undefined;
    if (token?.kind === 'number') {
      value = Number(token.text);
      at += 1;
    } else value = token?.text === '[' ? listHere() : textHere();
    if (value === undefined) {
      return { problem: `the value of ${name.text} must be a string in quotes, an integer or a list of strings`, line };
    }
    entries.push({ key: name.text, value });
    if (at < all.length && all[at]?.text !== '\n') {
      return { problem: `unexpected text after the value of ${name.text}`, line: lineHere() };
    }
  }
  return { entries };
}
