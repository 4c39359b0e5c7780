/** XML for `xml` and `xmlRemove`: documents of elements that libvirt's schema knows, and texts that are broken XML. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { hostile, marked } from './hostile.ts';
import type { Grammar } from './read-grammar.ts';

/** The elements and attributes of libvirt's schema; tests/fuzz/grammar.consumer.ts compares them with libvirt's own. */
const grammar: Grammar = JSON.parse(readFileSync('tests/fuzz/generated/libvirt-grammar.json', 'utf8'));

/** Children of a domain in the namespace of QEMU. */
const ofQemu = new Set(['commandline', 'capabilities', 'override', 'deprecation']);
const namespace = 'http://libvirt.org/schemas/domain/qemu/1.0';

/** Numbers that decide what a document is made of; when they are used up, it gets no more elements. */
class Choices {
  readonly #numbers: readonly number[];
  readonly #texts: readonly string[];
  #next = 0;
  #text = 0;

  constructor(numbers: readonly number[], texts: readonly string[]) {
    this.#numbers = numbers;
    this.#texts = texts;
  }

  get done(): boolean {
    return this.#next >= this.#numbers.length;
  }

  /** A number below `bound`; 0 at the end. */
  below(bound: number): number {
    const number = this.#numbers[this.#next] ?? 0;
    this.#next += 1;
    return bound > 0 ? number % bound : 0;
  }

  from<T>(items: readonly T[]): T | undefined {
    return items[this.below(items.length)];
  }

  text(): string {
    const text = this.#texts[this.#text % Math.max(1, this.#texts.length)] ?? '';
    this.#text += 1;
    return text;
  }
}

/** Text and values between quotes, with references for what XML needs them for. */
const printed = (text: string): string => text.replace(/[&<>'"\t\n\r]/g, (one) => `&#${one.codePointAt(0)};`);

const values = [
  '',
  '0',
  '1',
  '2',
  '0x0b',
  '-1',
  'yes',
  'no',
  'on',
  'off',
  'vda',
  'sda',
  'pci',
  'drive',
  'default',
  'qcow2',
  '/dev/null',
];

/** A value for an attribute: one of libvirt's words, a usual one, or a hostile one. */
function valueFor(words: readonly string[], choices: Choices): string {
  const choice = choices.below(4);
  if (choice < 2 && words.length > 0) return choices.from(words) ?? '';
  return choice === 3 ? choices.text() : (choices.from(values) ?? '');
}

/** Names that are more often the children of an element than others. */
const frequent: Readonly<Record<string, readonly string[]>> = {
  domain: ['devices', 'devices', 'devices', 'features', 'cpu', 'os', 'metadata', 'commandline'],
  devices: ['disk', 'interface', 'hostdev', 'controller'],
};

function element(name: string, choices: Choices, depth: number, prefix: string): string {
  const own = Object.hasOwn(grammar, name) ? grammar[name] : undefined;
  const inside = prefix !== '' || (depth === 1 && ofQemu.has(name)) ? 'qemu:' : '';
  const tag = inside + name;
  const attributes = new Map<string, string>();
  if (depth === 0) attributes.set('xmlns:qemu', namespace);
  const known = Object.keys(own?.attributes ?? {});
  for (let left = choices.below(4); left > 0 && known.length > 0; left -= 1) {
    const attribute = choices.from(known);
    if (attribute !== undefined) attributes.set(attribute, valueFor(own?.attributes[attribute] ?? [], choices));
  }
  if (choices.below(40) === 39)
    attributes.set(choices.from(['__proto__', 'toString', 'constructor', 'x:y', 'xmlns:x']) ?? '', 'a');
  const parts: string[] = [];
  const names = [...(own?.children ?? []), ...(Object.hasOwn(frequent, name) ? (frequent[name] ?? []) : [])];
  const count = depth === 0 ? 1 + choices.below(3) : choices.below(5);
  for (let left = count; left > 0 && !choices.done && depth < 8; left -= 1) {
    const child =
      choices.below(60) === 59 ? choices.from(['toString', '__proto__', 'x-y', 'domain']) : choices.from(names);
    if (child !== undefined) parts.push(element(child, choices, depth + 1, inside));
  }
  if (parts.length === 0 && choices.below(3) === 1) parts.push(printed(valueFor([], choices)));
  const list = [...attributes].map(([key, value]) => ` ${key}='${printed(value)}'`).join('');
  return parts.length === 0 ? `<${tag}${list}/>` : `<${tag}${list}>${parts.join('')}</${tag}>`;
}

/** Well-formed documents, except that a hostile text may have characters that XML cannot have. */
export const xmlDocument: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.nat({ max: 0xffff }), { minLength: 8, maxLength: 90 }),
    fc.array(fc.oneof({ weight: 3, arbitrary: marked }, { weight: 1, arbitrary: hostile }), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([numbers, texts]) => element('domain', new Choices(numbers, texts), 0, ''));

const deep = (count: number): string => '<a>'.repeat(count) + '</a>'.repeat(count);

const snippets = [
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '/',
    '/>',
    '</',
    '<a>',
    '</a>',
    '<a/>',
    '<!--',
    '-->',
    '<!-- x -->',
    '<![CDATA[',
    ']]>',
    '<![CDATA[ x ]]>',
  ],
  ...[
    '<?xml version="1.0"?>',
    '<?xml version="1.1"?>',
    '<?x y?>',
    '<?',
    '?>',
    '<!DOCTYPE a [<!ENTITY x "y">]>',
    '<!DOCTYPE domain>',
    '<!',
    '&x;',
  ],
  ...[
    '&lt;',
    '&amp;',
    '&#0;',
    '&#x10ffff;',
    '&#xd800;',
    '&#55;',
    '&#xfffe;',
    'x',
    ' ',
    '\n',
    '\t',
    '\0',
    '\ufeff',
    '\ufffe',
    '\ud800',
    '\u2028',
  ],
  ...[
    '<q:-a/>',
    '<x:y/>',
    "<y xmlns='u'/>",
    "<y xmlns:x='u' x:a='1' a='2'/>",
    "<y xmlns:qemu='u'/>",
    "<y xmlns=''/>",
    "<y a='1' a='2'/>",
  ],
  ...[
    "<y xmlns:xml='u'/>",
    "<y xmlns:xmlns='u'/>",
    "<qemu:arg value='x'/>",
    '<toString/>',
    '<__proto__/>',
    "<a __proto__='x'/>",
  ],
  ...[
    '# none yet',
    'text',
    '<os>linux</os>',
    '<devices>x</devices>',
    '<name>x</name>',
    '<uuid>x</uuid>',
    '<domain>',
    '</domain>',
    '<metadata><x/></metadata>',
  ],
  ...[deep(70), '<a>'.repeat(300), '<a b="'.repeat(40), `<a b='${'x'.repeat(3000)}'/>`, '<!--'.repeat(50)],
];

/** Texts with parts inserted, removed and repeated. */
export const xmlText: fc.Arbitrary<string> = fc
  .tuple(
    xmlDocument,
    fc.array(
      fc.record({
        at: fc.nat({ max: 10_000 }),
        length: fc.nat({ max: 30 }),
        insert: fc.oneof(
          { weight: 5, arbitrary: fc.constantFrom(...snippets) },
          { weight: 1, arbitrary: hostile },
          { weight: 1, arbitrary: fc.constant('') },
        ),
        how: fc.constantFrom('insert', 'replace', 'repeat'),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([text, changes]) =>
    changes.reduce((before, { at, length, insert, how }) => {
      const place = before.length === 0 ? 0 : at % before.length;
      const end = place + length;
      if (how === 'insert') return before.slice(0, place) + insert + before.slice(place);
      if (how === 'replace') return before.slice(0, place) + insert + before.slice(end);
      return before.slice(0, end) + before.slice(place);
    }, text),
  );

const steps = [
  'devices',
  'disk',
  'interface',
  '/',
  '@',
  '[',
  ']',
  '=',
  "'",
  '"',
  'target@dev',
  '.',
  '~',
  ' ',
  'name',
  'uuid',
  'domain',
  'toString',
  '__proto__',
  'os',
  '*',
  '..',
  'type',
  'cpu',
  'features',
  'hyperv',
  'vda',
  'memory',
];

/** Paths of `xmlRemove`. */
export const removePath: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...steps), { maxLength: 8 }).map((parts) => parts.join('')) },
  {
    weight: 3,
    arbitrary: fc
      .array(
        fc.constantFrom(
          'devices',
          'disk',
          'os',
          'features',
          'cpu',
          'memory',
          'vcpu',
          'type',
          'acpi',
          'emulator',
          'console',
        ),
        { minLength: 1, maxLength: 3 },
      )
      .map((parts) => parts.join('/')),
  },
  { weight: 1, arbitrary: hostile },
);
