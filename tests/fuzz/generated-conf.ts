/** Texts of qemu.conf for `libvirt.qemu.conf`. */
import fc from 'fast-check';
import { hostile, marked, opening } from './hostile.ts';

/** Settings that vfioc or NixOS also sets, and others. */
const keys = [
  'user',
  'group',
  'namespaces',
  'cgroup_device_acl',
  'security_driver',
  'max_core',
  'vnc_listen',
  'nvram',
  'toString',
  'constructor',
  'remember_owner',
  'x',
];

/** A marked string that a string of qemu.conf can contain: in another one, the marks would be in two places. */
const inQuotes = marked.map((text) => (/["\n\r\0]/.test(text) ? text.replaceAll(opening, '') : text));

const value = fc.oneof(
  { weight: 8, arbitrary: inQuotes.map((text) => `"${text}"`) },
  { weight: 1, arbitrary: hostile.map((text) => `'${text}'`) },
  { weight: 1, arbitrary: hostile.map((text) => `"""${text}"""`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '""',
      '[]',
      '0',
      '1',
      '-1',
      '99999999999999999999',
      '[ "/dev/kvm" ]',
      '[ "", ]',
      '[',
      ']',
      '"x',
      'x',
      '0x10',
      '[ 1 ]',
      '"a" "b"',
      '[ [ ] ]',
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(inQuotes, { maxLength: 3 })
      .map((texts) => `[ ${texts.map((text) => `"${text}"`).join(', ')} ]`),
  },
);

const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...keys), fc.constantFrom(' = ', ' = ', ' = ', '=', ' ', ' == ', ' =\n'), value)
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.constantFrom('# x', '', ' ', '\t', '#', '=', '"', '\0', '[', ',') },
  { weight: 1, arbitrary: hostile },
);

export const confText: fc.Arbitrary<string> = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\n', '\r\n', ' '))
  .map(([lines, end]) => lines.join(end));
