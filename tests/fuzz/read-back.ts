/**
 * Reads compiled files and looks for the hostile strings that were in the spec: each must be whole, in one string of
 * the language of the file, and of the language in that string.
 */
import { SaxesParser } from 'saxes';
import { closing, opening } from './hostile.ts';
import { type NixString, readNix } from './read-nix.ts';
import {
  anyCharacter,
  confStrings,
  kernelParameter,
  modprobeWords,
  shellWords,
  tmpfilesText,
  udevValues,
  unitSetting,
  unitWords,
  whole,
} from './readers.ts';

type Read = (text: string) => string[];

/** The reader of each string of module.nix that may have text of the user: by its options, then by the function around it. */
const languages: readonly (readonly [path: RegExp, argumentOf: RegExp, read: Read])[] = [
  [/^assertions\./, /^(?!builtins\.match$)/, whole],
  [/^boot\.extraModprobeConfig$/, /^(?:lib\.mkIf)?$/, modprobeWords],
  [/^boot\.kernelParams$/, /^(?:lib\.mkIf)?$/, kernelParameter],
  [/^boot\.initrd\.services\.udev\.rules$|^services\.udev\.extraRules$/, /^(?:lib\.mkIf)?$/, udevValues],
  [/^services\.udev\.packages$/, /^pkgs\.writeTextDir$/, udevValues],
  [/^virtualisation\.libvirtd\.hooks\.qemu\.vfioc\.text$/, /^/, shellWords],
  [/^virtualisation\.libvirtd\.qemu\.verbatimConfig$/, /^(?:lib\.mkIf)?$/, confStrings],
  [/^systemd\.tmpfiles\./, /^/, tmpfilesText],
  [/\.serviceConfig\.Exec/, /^/, unitWords],
  [/^/, /^builtins\.readFile$|^lib\.fileContents$/, whole],
  // NixOS quotes the words of a script for the shell.
  [/\.script$/, /^lib\.escapeShellArgs$/, whole],
  [/\.script$/, /^pkgs\.writeText$/, whole],
  [/^systemd\.(?:user\.)?(?:services|sockets|paths)/, /^$/, unitSetting],
  // Options whose values NixOS quotes itself, names of attributes, and packages.
  [
    /^(?:networking|users|environment|specialisation|passthrough|kernel|services\.xserver|systemd\.network|virtualisation\.libvirtd\.qemu|boot\.kernelPackages|boot\.blacklistedKernelModules)\b/,
    /^/,
    whole,
  ],
];

function readerOf({ path, argumentOf }: NixString): Read | undefined {
  const name = path.join('.');
  return languages.find(([paths, functions]) => paths.test(name) && functions.test(argumentOf))?.[2];
}

const countIn = (text: string): number => text.split(opening).length - 1;

/** Why the strings that were read are not those of the spec; nothing if they are. */
function brokenIn(
  read: readonly string[],
  planted: ReadonlySet<string>,
  same: (text: string) => string,
): string | undefined {
  for (const text of read) {
    for (let at = text.indexOf(opening), next = 0; at !== -1; at = text.indexOf(opening, next)) {
      const rest = text.slice(at + opening.length);
      const end = rest.indexOf(closing);
      next = at + opening.length + (end === -1 ? 0 : end + closing.length);
      const mark = end === -1 ? opening + rest : rest.slice(0, end);
      if (![...planted].some((one) => same(one) === mark))
        return `not as in the spec: ${JSON.stringify(text.slice(at, at + 200))}`;
    }
  }
  return undefined;
}

const asItIs = (text: string): string => text;

function brokenNix(text: string, planted: ReadonlySet<string>): string | undefined {
  const { strings, comments } = readNix(text);
  let found = 0;
  for (const string of strings) {
    const joined = string.parts.join('⟨hole⟩');
    const count = countIn(joined);
    if (count === 0) continue;
    found += count;
    const read = readerOf(string);
    const where = `${string.path.join('.')} (${string.argumentOf})`;
    if (!read)
      return `text of the user at ${where}, for which the test has no reader: ${JSON.stringify(joined.slice(0, 200))}`;
    const words = read(joined);
    if (words.reduce((sum, word) => sum + countIn(word), 0) !== count)
      return `a string is not in one word: ${JSON.stringify(joined)}`;
    const problem = brokenIn(words, planted, read === udevValues ? anyCharacter : asItIs);
    if (problem !== undefined) return `${where}: ${problem}`;
  }
  // A comment may name something, in one line.
  const remarked = comments.reduce((sum, comment) => sum + countIn(comment), 0);
  if (found + remarked !== countIn(text)) return 'text of the user outside the strings of module.nix';
  return brokenIn(comments, planted, asItIs);
}

/** A text or an attribute of an XML document; `path` is that of its element and, for an attribute, its name. */
export interface XmlString {
  readonly path: string;
  readonly text: string;
}

/** All texts and attributes of a document. Throws if it is not well-formed. */
export function readXmlStrings(text: string): XmlString[] {
  const strings: XmlString[] = [];
  const names: string[] = [];
  const texts: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    names.push(name);
    texts.push('');
    for (const { name: attribute, value } of Object.values(attributes)) {
      strings.push({ path: `${names.join('/')}@${attribute}`, text: value });
    }
  });
  const add = (part: string): void => {
    if (texts.length > 0) texts[texts.length - 1] += part;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    strings.push({ path: names.join('/'), text: texts.pop() ?? '' });
    names.pop();
  });
  parser.write(text).close();
  return strings;
}

function brokenXml(text: string, planted: ReadonlySet<string>): string | undefined {
  const strings = readXmlStrings(text).map((one) => one.text);
  if (strings.reduce((sum, one) => sum + countIn(one), 0) !== countIn(text))
    return 'text of the user outside text and attributes';
  return brokenIn(strings, planted, asItIs);
}

function* jsonStrings(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value)) {
    yield key;
    yield* jsonStrings(one);
  }
}

/** Why a compiled file is not read back as the spec has it; nothing if it is. */
export function broken(path: string, content: string | Uint8Array, planted: ReadonlySet<string>): string | undefined {
  if (typeof content !== 'string') return undefined;
  try {
    if (path.endsWith('.nix')) return brokenNix(content, planted);
    if (path.endsWith('.xml')) return brokenXml(content, planted);
    if (path.endsWith('.json')) return brokenIn([...jsonStrings(JSON.parse(content))], planted, asItIs);
    return content.includes(opening) ? 'text of the user in a program' : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
