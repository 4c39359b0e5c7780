/** The codes of reading: of a YAML or JSON text before its values are checked, and of the files it comes from. */
import { type Codes, code } from '../diagnostics/diagnostics.ts';
import { maxAliasedValues, maxDepth, maxTextBytes, maxValues } from './limits.ts';

/** A size in bytes for a sentence. */
const bytes = (count: number): string => (count % 1_048_576 === 0 ? `${count / 1_048_576} MiB` : `${count} bytes`);

const quoted = (text: string): string => JSON.stringify(text);

export const sourceCodes = {
  'yaml-syntax': code({
    severity: 'error',
    about: 'value',
    message: ({ problem }: { problem: string; remedy: string }) => `invalid YAML: ${problem}`,
    remedy: ({ remedy }) => remedy,
    explain:
      'A spec is YAML 1.2 (https://yaml.org/spec/1.2.2/), of which JSON is a part. The text breaks the syntax at this ' +
      'place or shortly before it. At most 20 syntax errors are shown.',
    example: {
      fails: 'iommu: { passthrough: true\n⟨kernel: { nested: true }\n',
      passes: 'iommu: { passthrough: true }\nkernel: { nested: true }\n',
    },
  }),
  'tab-indentation': code({
    severity: 'error',
    about: 'value',
    message: () => 'tab used as indentation',
    remedy: () => 'replace the tab with spaces, two per level',
    explain:
      'YAML forbids tabs as indentation, because editors show them with different widths ' +
      '(https://yaml.org/spec/1.2.2/#61-indentation-spaces). Tabs elsewhere are fine.',
    example: { fails: 'iommu:\n⟨\tpassthrough: true\n', passes: 'iommu:\n  passthrough: true\n' },
  }),
  'control-character': code({
    severity: 'error',
    about: 'value',
    message: ({ character }: { character: string }) => `the text contains the control character ${character}`,
    remedy: () =>
      'remove it, or save the file as UTF-8 with LF line endings; to keep the character, escape it in double quotes: `"\\x1b"`',
    explain:
      'The only control characters that YAML allows are tab, line feed, and carriage return before a line feed ' +
      '(https://yaml.org/spec/1.2.2/#51-character-set). Others usually come from a file saved as UTF-16 or with the ' +
      'line endings of old systems, and most editors do not show them.',
    example: { fails: 'kernel: { params: ["quiet⟨\u0000"] }\n', passes: 'kernel: { params: ["quiet"] }\n' },
  }),
  'too-deeply-nested': code({
    severity: 'error',
    about: 'value',
    message: () => `mappings and lists are nested more than ${maxDepth} levels deep`,
    remedy: () => 'reduce the nesting; a spec needs fewer than ten levels',
    explain: `Reading stops at ${maxDepth} levels, so that no input can exhaust the memory of the machine that reads it.`,
    example: {
      fails: `kernel: { params: ${'['.repeat(maxDepth - 2)}⟨[${']'.repeat(maxDepth - 1)} }\n`,
      passes: 'kernel: { params: [] }\n',
    },
  }),
  'several-documents': code({
    severity: 'error',
    about: 'value',
    message: () => 'a second YAML document starts here',
    remedy: () => 'keep one document per file; to merge several, pass all files: `vfioc compile base.yaml host.yaml`',
    explain:
      'A YAML file can contain several documents, separated by ---. vfioc would have to guess which of them is the spec.',
    example: {
      fails: 'iommu: { passthrough: true }\n⟨---\nkernel: { nested: true }\n',
      passes: 'iommu: { passthrough: true }\nkernel: { nested: true }\n',
    },
  }),
  'yaml-directive': code({
    severity: 'error',
    about: 'value',
    message: ({ directive }: { directive: string }) => `unsupported directive '${directive}'`,
    remedy: () => 'remove this line; a spec is always read as YAML 1.2',
    explain:
      '%YAML 1.1 would turn yes, no, on and off into true and false, and %TAG would rename tags. A spec must mean the ' +
      'same for every program that reads it, so only %YAML 1.2 is accepted.',
    example: {
      fails: '⟨%YAML 1.1\n---\niommu: { passthrough: true }\n',
      passes: '%YAML 1.2\n---\niommu: { passthrough: true }\n',
    },
  }),
  'unknown-tag': code({
    severity: 'error',
    about: 'value',
    message: ({ tag }: { tag: string }) => `unknown tag '${tag}'`,
    remedy: () => 'remove the tag; if the value is a string that starts with `!`, put it in quotes',
    explain:
      'A tag sets the type of a value. The fields of a spec have fixed types, so only the tags of the YAML core schema ' +
      'are accepted (https://yaml.org/spec/1.2.2/#103-core-schema).',
    example: { fails: 'iommu: { passthrough: ⟨!flag true }\n', passes: 'iommu: { passthrough: true }\n' },
  }),
  'tag-changes-value': code({
    severity: 'error',
    about: 'value',
    message: ({ tag, kind }: { tag: string; kind: string }) =>
      `the tag '${tag}' does not match its value, which is ${kind}`,
    remedy: () => 'remove the tag; write a string in quotes, and a number, `true` or `false` without',
    explain:
      'A tag of the core schema is accepted if the value has that type anyway. A tag that would convert the value to ' +
      'another type is refused: write the value in the type that it should have.',
    example: { fails: 'host: { name: !!str ⟨8 }\n', passes: 'host: { name: !!str box }\n' },
  }),
  'unknown-alias': code({
    severity: 'error',
    about: 'value',
    message: ({ name }: { name: string }) => `no anchor '&${name}' before the alias '*${name}'`,
    remedy: ({ name }) =>
      `add the anchor \`&${name}\` to a value above this line, or put a string that starts with \`*\` in quotes: \`"*${name}"\``,
    explain:
      'An alias repeats the value that has the anchor of the same name, and that value must end before the alias ' +
      '(https://yaml.org/spec/1.2.2/#71-alias-nodes). So an alias cannot be inside the value of its own anchor.',
    example: { fails: 'host: { users: [⟨*admin] }\n', passes: 'host: { name: &name box, users: [*name] }\n' },
  }),
  'alias-expansion': code({
    severity: 'error',
    about: 'value',
    message: () => `aliases expand to more than ${maxAliasedValues} values or more than ${maxDepth} levels`,
    remedy: () => 'use fewer aliases, or write the values out',
    explain:
      'Aliases of aliases can turn a few lines into more values than fit into memory, so their expansion is limited. ' +
      'Anchors that no alias refers to are not counted.',
    example: {
      fails:
        'a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n' +
        'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\n' +
        'c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\n' +
        'd: &d [*c, *c, *c, *c, ⟨*c]\n',
      passes: 'kernel: { params: [&quiet quiet, *quiet] }\n',
    },
  }),
  'too-many-values': code<{ count: number; what: 'list' | 'mapping' }>({
    severity: 'error',
    about: 'value',
    message: ({ count, what }) => `the spec has more than ${maxValues} values, ${count} of them in this ${what}`,
    remedy: () => 'remove entries that this machine does not need',
    explain:
      'A spec describes one machine. A generated file can have more values than any machine needs, so their number is ' +
      'limited. The place is the longest list or mapping.',
  }),
  'merge-key': code({
    severity: 'error',
    about: 'value',
    message: () => "the merge key '<<' is not part of YAML 1.2",
    remedy: () =>
      'write the keys out, or move the shared part to a file of its own and pass both: `vfioc compile shared.yaml host.yaml`',
    explain:
      'In YAML 1.1, << copied the keys of another mapping; YAML 1.2 removed it. Files on the command line are merged ' +
      'from left to right instead: mappings deeply, while lists and scalars are replaced. An alias repeats a whole value.',
    example: {
      fails: 'iommu: { ⟨<<: { passthrough: true } }\n',
      passes: 'iommu: { passthrough: true }\n',
    },
  }),
  'key-not-text': code({
    severity: 'error',
    about: 'value',
    message: ({ kind }: { kind: string; text: string }) => `expected a string as the key, found ${kind}`,
    remedy: ({ text }) => {
      if (text === '') return 'write a name before the colon: `name: value`';
      return text.startsWith('*') ? 'write the key out' : `put the key in quotes: \`${quoted(text)}\``;
    },
    explain:
      'The keys of a spec are names. YAML reads 8, true and null as other types and allows lists and mappings as keys, ' +
      'so a name that looks like one of them needs quotes.',
    example: { fails: 'networks: { ⟨8: { type: nat } }\n', passes: 'networks: { "8": { type: nat } }\n' },
  }),
  'reserved-key': code({
    severity: 'error',
    about: 'value',
    message: ({ key }: { key: string }) => `the key '${key}' is reserved`,
    remedy: () => 'choose another name',
    explain:
      'The names __proto__, constructor and prototype have a special meaning in JavaScript, in which vfioc is written. ' +
      'They are refused everywhere, so that such a key is neither lost nor harmful.',
    example: { fails: 'networks: { ⟨__proto__: { type: nat } }\n', passes: 'networks: { proto: { type: nat } }\n' },
  }),
  'duplicate-key': code({
    severity: 'error',
    about: 'value',
    message: ({ key, line }: { key: string; line: number }) => `duplicate key '${key}', first used on line ${line}`,
    remedy: () => 'remove one of the two, or merge their values under one key',
    explain:
      'The keys of a mapping are unique (https://yaml.org/spec/1.2.2/#3213-node-comparison). vfioc would have to guess ' +
      'which of the two was meant, and other programs guess differently.',
    example: {
      fails: 'iommu: { passthrough: true, ⟨passthrough: false }\n',
      passes: 'iommu: { passthrough: false }\n',
    },
  }),
  'missing-value': code({
    severity: 'error',
    about: 'value',
    message: ({ key }: { key: string }) => `the key '${key}' has no value`,
    remedy: ({ key }) => `set a value, for example \`${key}: true\`, or leave the key unset with \`${key}: null\``,
    explain:
      'Inside braces YAML allows a key without a value and reads it as null, which leaves the key unset. This is ' +
      'rarely what was meant.',
    example: { fails: 'iommu: { ⟨passthrough }\n', passes: 'iommu: { passthrough: true }\n' },
  }),
  'number-out-of-range': code({
    severity: 'error',
    about: 'value',
    message: ({ text }: { text: string }) => `the number ${text} cannot be represented exactly`,
    remedy: ({ text }) => `use a smaller number, or put it in quotes if it is a string: \`${quoted(text)}\``,
    explain:
      'Integers are exact up to 9007199254740991. For larger numbers, .inf and .nan, vfioc would use another number than ' +
      'the one that was written.',
    example: { fails: 'version: ⟨9007199254740993\n', passes: 'version: 1\n' },
  }),
  'number-leading-zero': code({
    severity: 'error',
    about: 'value',
    message: ({ text }: { text: string }) => `the number ${text} has a leading zero`,
    remedy: ({ text }) =>
      `remove the zeros, or put it in quotes if it is a string: \`${quoted(text)}\`; an octal number starts with \`0o\``,
    explain:
      'YAML 1.2 reads 010 as ten and YAML 1.1 as eight, and a string such as a vendor or device ID would lose its ' +
      'zeros. So such a number is refused.',
    example: { fails: 'version: ⟨01\n', passes: 'version: 1\n' },
  }),
  'broken-unicode': code({
    severity: 'error',
    about: 'value',
    message: () => 'the string contains half of a surrogate pair',
    remedy: () => 'write the character itself, or both halves of its escape, as in `"\\ud83d\\ude00"`',
    explain:
      'An escape from \\ud800 to \\udfff is half of a pair that encodes one character. On its own it is not a character ' +
      'and cannot be written to a file.',
    example: { fails: 'host: { name: ⟨"box\\ud83d" }\n', passes: 'host: { name: "box" }\n' },
  }),
  'root-not-a-map': code({
    severity: 'error',
    about: 'value',
    message: ({ kind }: { kind: string }) => `expected a mapping at the top level, found ${kind}`,
    remedy: () => 'start each top-level key at the beginning of a line, for example `version: 1`',
    explain: 'The top level of a spec is a mapping of keys to values. An empty file is an empty mapping.',
    example: { fails: '⟨- version: 1\n', passes: 'version: 1\n' },
  }),
  'named-file': code({
    severity: 'error',
    about: 'value',
    message: ({ file, reason }: { file: string; reason: string }) => `the file '${file}' ${reason}`,
    remedy: () =>
      'correct the path; a relative path starts at the directory of the file that names it, and in NixOS options a Nix ' +
      'path is written without quotes: `./facts.json`',
    explain:
      'Files that a spec names are read when it is compiled, relative to the file that names them. Each must be a ' +
      'regular file that is readable and not too large.',
    example: { fails: 'host: { facts: ⟨./no-such-facts.json }\n', passes: 'host: { name: box }\n' },
  }),
  'file-not-utf8': code({
    severity: 'error',
    about: 'file',
    message: ({ byte, line }: { byte: number; line: number }) =>
      `invalid UTF-8 on line ${line}, at byte ${byte} of the file`,
    remedy: () => 'save the file as UTF-8; the command `file` shows its current encoding',
    explain:
      'A spec is UTF-8 text, with or without a byte order mark. In another encoding its characters would be misread.',
  }),
  'file-too-large': code({
    severity: 'error',
    about: 'file',
    message: ({ limit }: { limit: number }) => `the file is larger than ${bytes(limit)}`,
    remedy: () => 'check the file name; even a spec of a thousand guests is smaller',
    explain: `A spec can have at most ${bytes(maxTextBytes)}, so that a wrong file name does not fill the memory.`,
  }),
  'file-missing': code({
    severity: 'error',
    about: 'file',
    message: () => 'no such file',
    remedy: () => 'correct the path; a relative path starts at the current directory',
    explain: 'The file given on the command line does not exist.',
  }),
  'file-is-directory': code({
    severity: 'error',
    about: 'file',
    message: () => 'expected a file, found a directory',
    remedy: () => 'add the name of the file in it, for example `host.yaml`',
    explain:
      'A spec is read from a file. Only the NixOS option spec also accepts a directory, and reads the host.yaml in it.',
  }),
  'file-not-regular': code({
    severity: 'error',
    about: 'file',
    message: () => 'expected a regular file, found a device, pipe or socket',
    remedy: () => 'pass a regular file, or `-` to read standard input',
    explain: 'Reading a device or a pipe can block or never end, and a second read would not give the same content.',
  }),
  'file-unreadable': code({
    severity: 'error',
    about: 'file',
    message: ({ reason }: { reason: string }) => `cannot read the file: ${reason}`,
    remedy: () => 'check its permissions and those of its parent directories, for example with `ls -ld`',
    explain: 'The file exists, but the operating system refused to open or read it.',
  }),
  'stdin-twice': code({
    severity: 'error',
    about: 'call',
    message: () => 'standard input (-) is given more than once',
    remedy: () => 'remove all `-` but one',
    explain: 'Standard input can be read only once.',
  }),
} satisfies Codes;
