/** The codes of checking a spec against its schema. */
import { type Codes, code } from '../diagnostics/diagnostics.ts';

const list = (values: readonly unknown[]): string => {
  const shown = values.map((value) => `'${String(value)}'`);
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
};

const bounds = (minimum: number | undefined, maximum: number | undefined): string =>
  [minimum === undefined ? '' : `at least ${minimum}`, maximum === undefined ? '' : `at most ${maximum}`]
    .filter((part) => part !== '')
    .join(' and ');

/** Whether what is expected is a text, or words in quotes. */
const isText = (expected: string): boolean => expected === 'a text' || expected.startsWith("'");

export const specCodes = {
  'unknown-key': code<{ key: string; where: string; nearest?: string | undefined; known: readonly string[] }>({
    severity: 'error',
    about: 'value',
    message: ({ key, where }) => `'${key}' is no key of ${where}`,
    remedy: ({ nearest, known }) =>
      nearest
        ? `did you mean '${nearest}'?`
        : known.length > 0
          ? `the keys here are ${list([...known].sort())}`
          : 'take it out',
    explain:
      'Every key of a spec has a meaning; a key that has none is an error, because a setting that is silently dropped looks as if it worked. Mostly it is a slip of the pen, and the nearest known key is named.',
    example: {
      fails: 'iommu: { ⟨passtrough: true }\n',
      passes: 'iommu: { passthrough: true }\n',
    },
  }),
  'missing-key': code<{ key: string; where: string }>({
    severity: 'error',
    about: 'value',
    message: ({ key, where }) => `${where} needs the key '${key}'`,
    remedy: ({ key }) => `add '${key}'`,
    explain:
      'A few keys have no sensible default, because guessing them would be guessing at your machine. They have to be written.',
    example: {
      fails: 'vms: { win11: { ⟨memory: { hugepages: 1GiB } } }\n',
      passes: 'vms: { win11: { memory: { size: 16GiB } } }\n',
    },
  }),
  'wrong-type': code<{ expected: string; found: string }>({
    severity: 'error',
    about: 'value',
    message: ({ expected, found }) => `this is ${found}, and ${expected} belongs here`,
    remedy: ({ expected, found }) => {
      if (found !== 'a number' || !isText(expected)) return `write ${expected}`;
      return expected === 'a text' ? 'put it in quotes: without them it is a number' : `write ${expected}, in quotes`;
    },
    explain:
      'The value is of another kind than the key takes: a text where a list belongs, a number where a text belongs. In YAML 1.2, yes, no, on and off are texts; true and false are the booleans; a text of digits alone is a number unless it is quoted.',
    example: { fails: 'host: { users: ⟨alex }\n', passes: 'host: { users: [alex] }\n' },
  }),
  'not-one-of': code<{ value: string; values: readonly unknown[]; nearest?: string | undefined }>({
    severity: 'error',
    about: 'value',
    message: ({ value, values }) => `'${value}' is not ${list(values)}`,
    remedy: ({ nearest, values }) => (nearest ? `did you mean '${nearest}'?` : `write ${list(values)}`),
    explain: 'The key takes one of a few words, and this is none of them.',
    example: { fails: 'host: { cpu: ⟨ryzen }\n', passes: 'host: { cpu: amd }\n' },
  }),
  'out-of-range': code<{ minimum?: number | undefined; maximum?: number | undefined; what: string }>({
    severity: 'error',
    about: 'value',
    message: ({ minimum, maximum, what }) => `${what} here is ${bounds(minimum, maximum)}`,
    remedy: ({ minimum, maximum, what }) => `write ${what} of ${bounds(minimum, maximum)}`,
    explain: 'The number, or the length of the list or text, is outside the range that the program behind it takes.',
    example: {
      fails: 'vms: { win11: { memory: 4GiB, cpu: { cores: ⟨0 } } }\n',
      passes: 'vms: { win11: { memory: 4GiB, cpu: { cores: 4 } } }\n',
    },
  }),
  'invalid-value': code<{ problem: string }>({
    severity: 'error',
    about: 'value',
    message: ({ problem }) => problem,
    remedy: () => 'write it in the form that the message shows',
    explain:
      'A text of the field (an address, an id, a size, a set of CPUs, a name, a path) that does not have the form it must have. The forms are those of lspci, libvirt, systemd and the kernel.',
    example: {
      fails: 'devices: { gpu: { functions: [⟨"0b:00.9"] } }\n',
      passes: 'devices: { gpu: { functions: ["0b:00.1"] } }\n',
    },
  }),
  'invalid-name': code<{ problem: string }>({
    severity: 'error',
    about: 'value',
    message: ({ problem }) => problem,
    remedy: () => 'choose another name',
    explain:
      'A key of a map that holds names (guests, devices, disks, networks) reaches libvirt, systemd or a file name, and has to be a name that they take.',
    example: {
      fails: 'vms: { ⟨"my guest": { memory: 4GiB } }\n',
      passes: 'vms: { my-guest: { memory: 4GiB } }\n',
    },
  }),
} satisfies Codes;
