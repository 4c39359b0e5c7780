/** The codes of checking a spec against its schema. */
import { type Codes, code } from '../diagnostics/diagnostics.ts';
import { maxValues } from './limits.ts';

/** `a, b or c`; an item may be two, as in `true or false`. */
const either = (items: readonly string[]): string => {
  const each = items.flatMap((item) => item.split(' or '));
  return each.length < 2 ? each.join('') : `${each.slice(0, -1).join(', ')} or ${each.at(-1)}`;
};

const shown = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : String(value));

const list = (values: readonly unknown[]): string => either(values.map(shown));

/** `at least 1`, `at most 512`. */
const bound = ({ minimum, maximum }: Range): string =>
  minimum === undefined ? `at most ${maximum}` : `at least ${minimum}`;

type Range = { readonly minimum?: number | undefined; readonly maximum?: number | undefined };

const forExample = (line: string | undefined, otherwise: string): string =>
  line === undefined ? otherwise : `for example \`${line}\``;

export const specCodes = {
  'unknown-key': code<{ key: string; where: string; nearest?: string | undefined; known: readonly string[] }>({
    severity: 'error',
    about: 'value',
    message: ({ key, where }) => `unknown key '${key}' in ${where}`,
    remedy: ({ nearest, known }) =>
      nearest
        ? `did you mean '${nearest}'?`
        : known.length > 0
          ? `use one of the keys ${list([...known].sort())}`
          : 'remove it',
    explain:
      'A key that has no meaning is an error, because a setting that is silently ignored looks as if it worked. Usually it is a typo, and the nearest known key is suggested.',
    example: {
      fails: 'iommu: { ⟨passtrough: true }\n',
      passes: 'iommu: { passthrough: true }\n',
    },
  }),
  'missing-key': code<{ key: string; where: string; example?: string | undefined }>({
    severity: 'error',
    about: 'value',
    message: ({ key, where }) => `missing key '${key}' in ${where}`,
    remedy: ({ key, example }) => `add ${example === undefined ? `\`${key}\`` : `it, for example \`${example}\``}`,
    explain: 'A few keys have no default, because a default would be a guess about your machine. They must be set.',
    example: {
      fails: 'vms: { win11: { ⟨memory: { hugepages: 1GiB } } }\n',
      passes: 'vms: { win11: { memory: { size: 16GiB } } }\n',
    },
  }),
  'wrong-type': code<{ expected: string; found: string; example?: string | undefined; isUnquoted: boolean }>({
    severity: 'error',
    about: 'value',
    message: ({ expected, found }) => `expected ${either([expected])}, found ${found}`,
    remedy: ({ expected, example, isUnquoted }) =>
      isUnquoted
        ? `put the value in quotes: without them YAML reads it as a number`
        : forExample(
            example,
            `use ${either([expected])}${/number|integer/.test(expected) ? ' without quotes, such as `4`' : ''}`,
          ),
    explain:
      'The value has a different type than the key takes: a string instead of a list, or a number instead of a string. In YAML 1.2, yes, no, on and off are strings, true and false are booleans, and digits are a number unless they are quoted.',
    example: { fails: 'host: { users: ⟨alex }\n', passes: 'host: { users: [alex] }\n' },
  }),
  'not-one-of': code<{
    value: string;
    values: readonly unknown[];
    others?: readonly string[];
    nearest?: string | undefined;
    example?: string | undefined;
  }>({
    severity: 'error',
    about: 'value',
    message: ({ value, values, others = [] }) =>
      `unknown value '${value}': expected ${either([...others, ...values.map(shown)])}`,
    remedy: ({ value, nearest, values, others = [], example }) =>
      values.some((one) => typeof one !== 'string' && String(one) === value) ||
      (/^(?:true|false)$/.test(value) && others.includes('true or false'))
        ? `remove the quotes: \`${value}\``
        : nearest
          ? `did you mean '${nearest}'?`
          : `use ${list(values)}${example === undefined ? '' : ` or, for example, \`${example}\``}`,
    explain: 'The key only takes certain values, and this is not one of them.',
    example: { fails: 'host: { cpu: ⟨ryzen }\n', passes: 'host: { cpu: amd }\n' },
  }),
  'out-of-range': code<Range & { what?: string | undefined; found: string }>({
    severity: 'error',
    about: 'value',
    message: ({ what, found, ...range }) =>
      what === undefined
        ? `${found} is out of range: expected ${bound(range)}`
        : `found ${found} ${what}, expected ${bound(range)}`,
    remedy: ({ what, ...range }) =>
      `use ${what === undefined ? 'a number of ' : ''}${bound(range)}${what === undefined ? '' : ` ${what}`}`,
    explain:
      'The number, or the length of the list or string, is outside the range that the program behind it accepts.',
    example: {
      fails: 'vms: { win11: { memory: 4GiB, cpu: { cores: ⟨0 } } }\n',
      passes: 'vms: { win11: { memory: 4GiB, cpu: { cores: 4 } } }\n',
    },
  }),
  'invalid-value': code<{ problem: string; remedy?: string; example?: string | undefined }>({
    severity: 'error',
    about: 'value',
    message: ({ problem }) => problem,
    remedy: ({ remedy, example }) => remedy ?? forExample(example, 'correct the value'),
    explain:
      'An address, an id, a size, a set of CPUs, a name or a path must have the form that lspci, libvirt, systemd or the kernel uses for it.',
    example: {
      fails: 'devices: { gpu: { functions: [⟨"0b:00.9"] } }\n',
      passes: 'devices: { gpu: { functions: ["0b:00.1"] } }\n',
    },
  }),
  'invalid-name': code<{ problem: string; example?: string | undefined }>({
    severity: 'error',
    about: 'value',
    message: ({ problem }) => problem,
    remedy: ({ example }) => `choose another name${example === undefined ? '' : `, for example \`${example}\``}`,
    explain:
      'The names of guests, devices, disks and networks are used by libvirt, systemd or as file names, and must be valid there.',
    example: {
      fails: 'vms: { ⟨my/guest: { memory: 4GiB } }\n',
      passes: 'vms: { my-guest: { memory: 4GiB } }\n',
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
} satisfies Codes;
