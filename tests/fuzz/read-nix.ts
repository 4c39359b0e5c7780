/**
 * A reader of the Nix that module.nix consists of: it finds every string, with the option that it belongs to. It shares
 * nothing with the printer; tests/nix/read-nix.consumer.ts compares it with Nix itself.
 * @see https://nix.dev/manual/nix/latest/language/string-literals
 */

/** A string literal, decoded; or the name of an attribute or a path, which may be without quotes. */
export interface NixString {
  /** The names of the attributes around it, outermost first. */
  readonly path: readonly string[];
  /** The function that it is an argument of, directly or in a list: `lib.escapeShellArgs`; empty if there is none. */
  readonly argumentOf: string;
  /** The text between the interpolated expressions. */
  readonly parts: readonly string[];
  readonly isName: boolean;
}

/** Text that is not Nix as vfioc prints it. */
export class NotNix extends Error {}

const identifier = /[A-Za-z_][A-Za-z0-9_'-]*/y;
const blank = /[ \t\r\n]+/y;
const comment = /#[^\r\n]*/y;
const path = /\.\/[A-Za-z0-9_.+/-]+/y;
const number = /\d+/y;
const operator = /->|\|\||&&|==|!=|<=|>=|\/\/|\+\+|[<>+!?-]/y;
/** The line of the opening quotes is not part of the string if it is empty. */
const indentedStart = /''(?: *\n)?/y;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

interface Around {
  readonly path: readonly string[];
  readonly argumentOf: string;
}

class Reader {
  readonly strings: NixString[] = [];
  readonly comments: string[] = [];
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): void {
    this.#expression({ path: [], argumentOf: '' });
    if (this.#at < this.#text.length) this.#fail('the end');
  }

  #fail(expected: string): never {
    throw new NotNix(
      `offset ${this.#at}: expected ${expected}, found ${JSON.stringify(this.#text.slice(this.#at, this.#at + 40))}`,
    );
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #skip(): void {
    for (;;) {
      if (this.#match(blank) !== undefined) continue;
      const found = this.#match(comment);
      if (found === undefined) return;
      this.comments.push(found);
    }
  }

  #is(sign: string): boolean {
    return this.#text.startsWith(sign, this.#at);
  }

  #take(sign: string): boolean {
    if (!this.#is(sign)) return false;
    this.#at += sign.length;
    this.#skip();
    return true;
  }

  #need(sign: string): void {
    if (!this.#take(sign)) this.#fail(`'${sign}'`);
  }

  #word(): string | undefined {
    const before = this.#at;
    const found = this.#match(identifier);
    if (found !== undefined) this.#skip();
    else this.#at = before;
    return found;
  }

  /** The word here, without taking it. */
  #peek(): string | undefined {
    identifier.lastIndex = this.#at;
    return identifier.exec(this.#text)?.[0];
  }

  #expression(around: Around): void {
    this.#skip();
    const word = this.#peek();
    if (word === 'let') {
      this.#word();
      this.#bindings(around, () => this.#peek() === 'in');
      this.#word();
      this.#expression(around);
      return;
    }
    if (word === 'if') {
      this.#word();
      this.#expression(around);
      if (this.#word() !== 'then') this.#fail('then');
      this.#expression(around);
      if (this.#word() !== 'else') this.#fail('else');
      this.#expression(around);
      return;
    }
    if (word !== undefined) {
      const start = this.#at;
      this.#word();
      if (this.#take(':')) {
        this.#expression(around);
        return;
      }
      this.#at = start;
    }
    this.#operands(around);
  }

  /** Operands between operators; each is a function with its arguments. */
  #operands(around: Around): void {
    for (;;) {
      while (this.#take('!') || this.#take('-')) this.#skip();
      this.#application(around);
      let sign = this.#match(operator);
      this.#skip();
      // What follows is the path of an attribute.
      while (sign?.trim() === '?') {
        this.#attribute(around);
        while (this.#take('.')) this.#attribute(around);
        sign = this.#match(operator);
        this.#skip();
      }
      if (sign === undefined) return;
    }
  }

  #application(around: Around): void {
    let head = this.#operand(around);
    if (head === undefined) this.#fail('an expression');
    for (;;) {
      const inner = { path: around.path, argumentOf: head || around.argumentOf };
      const next = this.#operand(inner);
      if (next === undefined) return;
      if (head === '') head = around.argumentOf;
    }
  }

  /** One operand with the attributes that are selected from it: its name, '' if it is no name, nothing if there is none. */
  #operand(around: Around): string | undefined {
    let name = this.#simple(around);
    if (name === undefined) return undefined;
    // The attribute path of a package is one text of the user.
    const selected: string[] = [];
    while (this.#is('.') && !this.#is('./')) {
      this.#need('.');
      const isQuoted = this.#is('"');
      const attribute = isQuoted ? this.#string(around, true) : this.#word();
      if (attribute === undefined) this.#fail('a name');
      if (!isQuoted) selected.push(attribute);
      name = name === '' ? '' : `${name}.${attribute}`;
    }
    if (selected.length > 0) this.strings.push({ ...around, parts: [selected.join('.')], isName: true });
    if (this.#peek() === 'or') {
      this.#word();
      if (this.#operand(around) === undefined) this.#fail('a default');
    }
    return name;
  }

  #simple(around: Around): string | undefined {
    if (this.#is('"') || this.#is("''")) {
      this.#string(around, false);
      return '';
    }
    if (this.#take('(')) {
      this.#expression(around);
      this.#need(')');
      return '';
    }
    if (this.#take('[')) {
      while (!this.#is(']')) if (this.#operand(around) === undefined) this.#fail('an item');
      this.#need(']');
      return '';
    }
    if (this.#is('{')) {
      this.#braces(around);
      return '';
    }
    const file = this.#match(path);
    if (file !== undefined) this.strings.push({ ...around, parts: [file], isName: false });
    if (file !== undefined || this.#match(number) !== undefined) {
      this.#skip();
      return '';
    }
    const word = this.#peek();
    if (word === undefined || ['then', 'else', 'in', 'or'].includes(word)) return undefined;
    return this.#word();
  }

  /** A set, or the parameters of a function and its body. */
  #braces(around: Around): void {
    const pattern = /\{\s*(?:[A-Za-z_][\w'-]*|\.\.\.)\s*(?:,|\}\s*:)/y;
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) {
      this.#need('{');
      this.#bindings(around, () => this.#is('}'));
      this.#need('}');
      return;
    }
    this.#need('{');
    do {
      if (this.#is('}')) break;
      if (!this.#take('...') && this.#word() === undefined) this.#fail('a parameter');
    } while (this.#take(','));
    this.#need('}');
    this.#need(':');
    this.#expression(around);
  }

  #bindings(around: Around, isEnd: () => boolean): void {
    this.#skip();
    while (!isEnd()) {
      if (this.#peek() === 'inherit') {
        this.#word();
        if (this.#take('(')) {
          this.#expression(around);
          this.#need(')');
        }
        while (!this.#is(';')) this.#attribute(around);
        this.#need(';');
        continue;
      }
      const names = [this.#attribute(around)];
      while (this.#take('.')) names.push(this.#attribute({ ...around, path: [...around.path, ...names] }));
      this.#need('=');
      this.#expression({ path: [...around.path, ...names], argumentOf: around.argumentOf });
      this.#need(';');
    }
  }

  #attribute(around: Around): string {
    if (this.#is('"')) return this.#string(around, true);
    const word = this.#word();
    if (word === undefined) this.#fail('a name');
    this.strings.push({ ...around, parts: [word], isName: true });
    return word;
  }

  #string(around: Around, isName: boolean): string {
    const parts = this.#take0('"') ? this.#plain(around) : this.#indented(around);
    this.#skip();
    this.strings.push({ ...around, parts, isName });
    return parts.join('');
  }

  /** Like {@link #take}, but what follows is not skipped. */
  #take0(sign: string): boolean {
    if (!this.#is(sign)) return false;
    this.#at += sign.length;
    return true;
  }

  #hole(around: Around): void {
    this.#expression({ path: around.path, argumentOf: '' });
    if (!this.#take0('}')) this.#fail("'}'");
  }

  #plain(around: Around): string[] {
    const parts = [''];
    const add = (text: string): void => {
      parts[parts.length - 1] += text;
    };
    for (;;) {
      const character = this.#text[this.#at];
      if (character === undefined) this.#fail('the end of a string');
      if (this.#take0('"')) return parts;
      if (this.#take0('$' + '{')) {
        this.#hole(around);
        parts.push('');
      } else if (character === '\\') {
        const next = this.#text[this.#at + 1] ?? '';
        add(escapes[next] ?? next);
        this.#at += 2;
      } else if (this.#is('$$')) {
        add('$$');
        this.#at += 2;
      } else {
        add(character);
        this.#at += 1;
      }
    }
  }

  /** Text between two pairs of single quotes, without the indentation that all of its lines have. */
  #indented(around: Around): string[] {
    if (this.#match(indentedStart) === undefined) this.#fail('a string');
    // Each piece is text as it is, text from an escape, or a hole; only the first has indentation.
    const pieces: { readonly kind: 'text' | 'escape' | 'hole'; text: string }[] = [];
    const add = (kind: 'text' | 'escape' | 'hole', text: string): void => {
      const last = pieces.at(-1);
      if (last?.kind === kind && kind === 'text') last.text += text;
      else pieces.push({ kind, text });
    };
    for (;;) {
      if (this.#at >= this.#text.length) this.#fail('the end of a string');
      if (this.#take0("''$")) add('escape', '$');
      else if (this.#take0("'''")) add('escape', "''");
      else if (this.#take0("''\\")) {
        const next = this.#text[this.#at] ?? '';
        add('escape', escapes[next] ?? next);
        this.#at += 1;
      } else if (this.#take0("''")) return unindented(pieces);
      else if (this.#take0('$' + '{')) {
        this.#hole(around);
        add('hole', '');
      } else if (this.#take0('$$')) add('escape', '$$');
      else {
        add('text', this.#text[this.#at] ?? '');
        this.#at += 1;
      }
    }
  }
}

function unindented(pieces: readonly { readonly kind: 'text' | 'escape' | 'hole'; readonly text: string }[]): string[] {
  let least = Number.POSITIVE_INFINITY;
  let column = 0;
  let atStart = true;
  for (const { kind, text } of pieces) {
    if (kind !== 'text') {
      if (atStart) least = Math.min(least, column);
      atStart = false;
      continue;
    }
    for (const character of text) {
      if (character === '\n') {
        atStart = true;
        column = 0;
      } else if (atStart && character === ' ') column += 1;
      else if (atStart) {
        least = Math.min(least, column);
        atStart = false;
      }
    }
  }
  const parts = [''];
  let dropped = 0;
  atStart = true;
  for (const { kind, text } of pieces) {
    if (kind === 'hole') parts.push('');
    let kept = kind === 'text' ? '' : text;
    if (kind !== 'text') {
      atStart = false;
      dropped = 0;
    }
    for (const character of kind === 'text' ? text : '') {
      if (atStart && character === ' ') {
        dropped += 1;
        if (dropped > least) kept += character;
        continue;
      }
      atStart = character === '\n';
      dropped = 0;
      kept += character;
    }
    parts[parts.length - 1] += kept;
  }
  // Spaces before the closing quotes.
  const last = parts.length - 1;
  parts[last] = (parts[last] ?? '').replace(/\n +$/, '\n');
  return parts;
}

/** The strings and comments of a Nix file. Throws {@link NotNix} for anything that vfioc does not print. */
export function readNix(text: string): { strings: readonly NixString[]; comments: readonly string[] } {
  const reader = new Reader(text);
  reader.whole();
  return { strings: reader.strings, comments: reader.comments };
}
