/** What can be wrong with a text before its values are looked at, and with the files that texts come from. */
import { type Codes, code } from '../diagnostics/diagnostics.ts';
import { maxAliasedValues, maxDepth, maxTextBytes } from './limits.ts';

/** How a size in bytes is put in a sentence. */
const bytes = (count: number): string => (count % 1_048_576 === 0 ? `${count / 1_048_576} MiB` : `${count} bytes`);

const quoted = (text: string): string => JSON.stringify(text);

export const sourceCodes = {
  'yaml-syntax': code({
    severity: 'error',
    about: 'value',
    message: ({ problem }: { problem: string; remedy: string }) => `this is not valid YAML: ${problem}`,
    remedy: ({ remedy }) => remedy,
    explain:
      'A spec is YAML 1.2 (https://yaml.org/spec/1.2.2/) or JSON, which is part of it. The text breaks the rules of the ' +
      'language at this place, or made them impossible to follow a little before it. At most 20 such places are shown.',
    example: {
      fails: 'iommu: { passthrough: true\n⟨kernel: { nested: true }\n',
      passes: 'iommu: { passthrough: true }\nkernel: { nested: true }\n',
    },
  }),
  'tab-indentation': code({
    severity: 'error',
    about: 'value',
    message: () => 'a tab is used as indentation',
    remedy: () => 'indent with spaces, two for each level',
    explain:
      'YAML forbids tabs as indentation, since editors disagree about how wide they are ' +
      '(https://yaml.org/spec/1.2.2/#61-indentation-spaces). Tabs elsewhere are fine.',
    example: { fails: 'iommu:\n⟨\tpassthrough: true\n', passes: 'iommu:\n  passthrough: true\n' },
  }),
  'control-character': code({
    severity: 'error',
    about: 'value',
    message: ({ character }: { character: string }) => `the control character ${character} stands in the text`,
    remedy: () =>
      'remove it, or save the file as UTF-8 with line feeds; in double quotes YAML can write such a character as \\x and two digits',
    explain:
      'YAML allows no control characters but tab, line feed and carriage return with line feed ' +
      '(https://yaml.org/spec/1.2.2/#51-character-set). They come from files saved as UTF-16 or with the line ends of ' +
      'old systems, and cannot be seen in an editor.',
    example: { fails: 'kernel: { params: ["quiet⟨\u0000"] }\n', passes: 'kernel: { params: ["quiet"] }\n' },
  }),
  'too-deeply-nested': code({
    severity: 'error',
    about: 'value',
    message: () => `maps and lists stand more than ${maxDepth} deep inside one another`,
    remedy: () => 'write it flatter; no part of a spec needs such depth',
    explain: `Reading stops at ${maxDepth} levels, so that no text can exhaust the memory of the machine that reads it.`,
    example: {
      fails: `kernel: { params: ${'['.repeat(maxDepth - 2)}⟨[${']'.repeat(maxDepth - 1)} }\n`,
      passes: 'kernel: { params: [] }\n',
    },
  }),
  'several-documents': code({
    severity: 'error',
    about: 'value',
    message: () => 'a second document begins here',
    remedy: () => 'keep one document in a file; give several files on the command line to merge them',
    explain:
      'YAML can hold several documents in one file, set apart by ---. Which of them is the spec would be a guess.',
    example: {
      fails: 'iommu: { passthrough: true }\n⟨---\nkernel: { nested: true }\n',
      passes: 'iommu: { passthrough: true }\nkernel: { nested: true }\n',
    },
  }),
  'yaml-directive': code({
    severity: 'error',
    about: 'value',
    message: ({ directive }: { directive: string }) => `the directive ${directive} is not supported`,
    remedy: () => 'remove the line; a spec is read as YAML 1.2',
    explain:
      '%YAML 1.1 would make yes, no, on and off mean true and false, and %TAG would rename tags. A spec must mean the ' +
      'same wherever it is read, so only %YAML 1.2 is taken.',
    example: {
      fails: '⟨%YAML 1.1\n---\niommu: { passthrough: true }\n',
      passes: '%YAML 1.2\n---\niommu: { passthrough: true }\n',
    },
  }),
  'unknown-tag': code({
    severity: 'error',
    about: 'value',
    message: ({ tag }: { tag: string }) => `the tag ${tag} is not known`,
    remedy: () => 'remove the tag; a text that begins with ! goes in quotes',
    explain:
      'A tag says what type a value has. A spec knows the types of its fields itself, and reads no types but those of ' +
      "YAML's core schema (https://yaml.org/spec/1.2.2/#103-core-schema).",
    example: { fails: 'iommu: { passthrough: ⟨!flag true }\n', passes: 'iommu: { passthrough: true }\n' },
  }),
  'tag-changes-value': code({
    severity: 'error',
    about: 'value',
    message: ({ tag, kind }: { tag: string; kind: string }) => `the tag ${tag} stands on ${kind}`,
    remedy: () => 'remove the tag; write a text in quotes and a number, true or false without',
    explain:
      'A tag of the core schema is taken where it says what the value is without it. Where it would turn one type into ' +
      'another, the value is better written as what it is meant to be.',
    example: { fails: 'host: { name: !!str ⟨8 }\n', passes: 'host: { name: !!str box }\n' },
  }),
  'unknown-alias': code({
    severity: 'error',
    about: 'value',
    message: ({ name }: { name: string }) => `the alias *${name} refers to nothing that was written before it`,
    remedy: ({ name }) => `write &${name} before the value that is meant, above this line, or put the text in quotes`,
    explain:
      'An alias repeats the value that carries an anchor of the same name, and that value must be complete before the ' +
      'alias (https://yaml.org/spec/1.2.2/#71-alias-nodes). An alias cannot stand inside its own anchor.',
    example: { fails: 'host: { users: [⟨*admin] }\n', passes: 'host: { name: &name box, users: [*name] }\n' },
  }),
  'alias-expansion': code({
    severity: 'error',
    about: 'value',
    message: () => `aliases repeat more than ${maxAliasedValues} values, or nest them more than ${maxDepth} deep`,
    remedy: () => 'use fewer aliases, or write the values out',
    explain:
      'Aliases of aliases can turn a few lines into more values than any memory holds. What they may repeat is bounded; ' +
      'anchors that no alias refers to cost nothing and are not counted.',
    example: {
      fails:
        'a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n' +
        'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\n' +
        'c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\n' +
        'd: &d [*c, *c, *c, *c, ⟨*c]\n',
      passes: 'kernel: { params: [&quiet quiet, *quiet] }\n',
    },
  }),
  'merge-key': code({
    severity: 'error',
    about: 'value',
    message: () => 'the merge key << is not part of YAML 1.2',
    remedy: () =>
      'write the keys out, repeat a whole value by an alias, or put the common part in a file of its own and give both files',
    explain:
      'YAML 1.1 had << to take over the keys of another map; YAML 1.2 dropped it. Several files on the command line are ' +
      'merged from left to right instead: maps deeply, lists and scalars replaced.',
    example: {
      fails: 'iommu: { ⟨<<: { passthrough: true } }\n',
      passes: 'iommu: { passthrough: true }\n',
    },
  }),
  'key-not-text': code({
    severity: 'error',
    about: 'value',
    message: ({ kind }: { kind: string; text: string }) => `a key must be a text, and this one is ${kind}`,
    remedy: ({ text }) => (text === '' ? 'write a name before the colon' : `put the key in quotes: ${quoted(text)}`),
    explain:
      'Keys of a spec are names. YAML reads 8, true and null as other types, and allows lists and maps as keys; a name ' +
      'that looks like one of them goes in quotes.',
    example: { fails: 'networks: { ⟨8: { type: nat } }\n', passes: 'networks: { "8": { type: nat } }\n' },
  }),
  'reserved-key': code({
    severity: 'error',
    about: 'value',
    message: ({ key }: { key: string }) => `the key ${key} cannot be used`,
    remedy: () => 'choose another name',
    explain:
      'Programs written in JavaScript, this one among them, give the names __proto__, constructor and prototype a meaning ' +
      'of their own. They are refused everywhere, so that no such name is lost or does harm on the way.',
    example: { fails: 'networks: { ⟨__proto__: { type: nat } }\n', passes: 'networks: { proto: { type: nat } }\n' },
  }),
  'duplicate-key': code({
    severity: 'error',
    about: 'value',
    message: ({ key, line }: { key: string; line: number }) => `the key ${key} was written before, on line ${line}`,
    remedy: () => 'keep one of the two, or bring what stands under them together',
    explain:
      'A map has each key once (https://yaml.org/spec/1.2.2/#3213-node-comparison). Which of two was meant would be a ' +
      'guess, and other programs guess differently.',
    example: {
      fails: 'iommu: { passthrough: true, ⟨passthrough: false }\n',
      passes: 'iommu: { passthrough: false }\n',
    },
  }),
  'missing-value': code({
    severity: 'error',
    about: 'value',
    message: ({ key }: { key: string }) => `the key ${key} has no value`,
    remedy: ({ key }) => `write what it is set to (${key}: true, say), or null to leave it unset`,
    explain:
      'In braces YAML allows a key alone and takes null for its value, which a spec reads as unset. Somebody who writes ' +
      'the key seldom means that.',
    example: { fails: 'iommu: { ⟨passthrough }\n', passes: 'iommu: { passthrough: true }\n' },
  }),
  'number-out-of-range': code({
    severity: 'error',
    about: 'value',
    message: ({ text }: { text: string }) => `${text} is not a number that can be kept exactly`,
    remedy: () => 'write a smaller number, or put it in quotes where a text is meant',
    explain:
      'Whole numbers are exact up to 9007199254740991. Beyond it, and for .inf and .nan, another number would be used ' +
      'than the one that was written.',
    example: { fails: 'version: ⟨9007199254740993\n', passes: 'version: 1\n' },
  }),
  'number-leading-zero': code({
    severity: 'error',
    about: 'value',
    message: ({ text }: { text: string }) => `the number ${text} begins with a zero`,
    remedy: () => 'leave the zeros out, or put it in quotes where a text is meant; octal is 0o17',
    explain:
      'YAML 1.2 reads 010 as ten, YAML 1.1 as eight, and a text such as a vendor or device id would lose its zeros. So ' +
      'such a number is refused.',
    example: { fails: 'version: ⟨01\n', passes: 'version: 1\n' },
  }),
  'broken-unicode': code({
    severity: 'error',
    about: 'value',
    message: () => 'this text holds half of a character',
    remedy: () => 'write the character itself, or both halves of its \\u escape',
    explain:
      'An escape from \\ud800 to \\udfff is one half of a pair that together stand for a character. Alone it is no ' +
      'character and cannot be written to a file.',
    example: { fails: 'host: { name: ⟨"box\\ud83d" }\n', passes: 'host: { name: "box" }\n' },
  }),
  'root-not-a-map': code({
    severity: 'error',
    about: 'value',
    message: ({ kind }: { kind: string }) => `a spec is a map of keys and values, and this is ${kind}`,
    remedy: () => 'write keys at the start of lines, each with a colon and a space after it, such as version: 1',
    explain: 'The outermost value of a spec is a map. An empty file is an empty map.',
    example: { fails: '⟨- version: 1\n', passes: 'version: 1\n' },
  }),
  'named-file': code({
    severity: 'error',
    about: 'value',
    message: ({ file, reason }: { file: string; reason: string }) => `the file ${file} ${reason}`,
    remedy: () => 'correct the name; it is looked up beside the file that names it, unless it begins with /',
    explain:
      'Files that a spec names are read when it compiles, relative to the file that names them. The name must be that of ' +
      'a regular file that can be read and is not too large.',
    example: { fails: 'host: { facts: ⟨./no-such-facts.json }\n', passes: 'host: { name: box }\n' },
  }),
  'file-not-utf8': code({
    severity: 'error',
    about: 'file',
    message: ({ byte, line }: { byte: number; line: number }) => `byte ${byte}, on line ${line}, is not UTF-8`,
    remedy: () => 'save the file as UTF-8',
    explain:
      'A spec is UTF-8 text, with or without a byte order mark. Other encodings would be read as other characters.',
  }),
  'file-too-large': code({
    severity: 'error',
    about: 'file',
    message: ({ limit }: { limit: number }) => `the file has more than ${bytes(limit)}`,
    remedy: () => 'give a spec; a thousand guests take less room than that',
    explain: `A spec has at most ${bytes(maxTextBytes)}, so that a wrong file name does not fill the memory.`,
  }),
  'file-missing': code({
    severity: 'error',
    about: 'file',
    message: () => 'there is no such file',
    remedy: () => 'correct the name; it is looked up from the current directory',
    explain: 'The file that was to be read does not exist under the name that was given.',
  }),
  'file-is-directory': code({
    severity: 'error',
    about: 'file',
    message: () => 'this is a directory',
    remedy: () => 'name the file in it, such as host.yaml',
    explain: 'A spec is read from a file. The NixOS option also takes a directory, and reads host.yaml in it.',
  }),
  'file-not-regular': code({
    severity: 'error',
    about: 'file',
    message: () => 'this is a device, pipe or socket and not a regular file',
    remedy: () => 'name a file, or give - and pipe the text to standard input',
    explain:
      'Reading a device or a pipe can wait for ever or never end, and could not be done twice with the same result.',
  }),
  'file-unreadable': code({
    severity: 'error',
    about: 'file',
    message: ({ reason }: { reason: string }) => `the file cannot be read: ${reason}`,
    remedy: () => 'see to its permissions, and to those of the directories above it',
    explain: 'The file exists and the operating system refused to read it.',
  }),
  'stdin-twice': code({
    severity: 'error',
    about: 'call',
    message: () => 'standard input (-) is given more than once',
    remedy: () => 'give - once',
    explain: 'Standard input can be read once only.',
  }),
} satisfies Codes;
