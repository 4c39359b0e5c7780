/** Files that nobody checked: an import refuses them at a place, or keeps all that they say. It never fails otherwise. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importAll } from '../../src/import/import.ts';
import { xmlDocument, xmlText } from '../fuzz/generated-xml.ts';

/** The import of a text; each of its errors is at a place of the text. */
function imported(text: string): ReturnType<typeof importAll> {
  const result = importAll({ xml: [{ name: 'a.xml', text }] });
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
  for (const error of errors)
    expect({ code: error.code, file: error.span?.source.name }).not.toMatchObject({ file: undefined });
  return result;
}

/** A document with a name and a type, so that there is more to import than an error. */
const asDomain = (text: string): string =>
  text.replace(
    /^(<domain[^>]*?)(\/?)>/,
    (_, start: string, empty: string) =>
      `${start} type='kvm'><name>a</name><memory>1048576</memory><vcpu>1</vcpu>${empty ? '</domain>' : ''}`,
  );

test('any document of libvirt’s schema', () => {
  fc.assert(
    fc.property(xmlDocument, (text) => {
      imported(text);
      imported(asDomain(text));
    }),
    { numRuns: 150, seed: 3 },
  );
});

test('any text', () => {
  fc.assert(
    fc.property(xmlText, (text) => {
      imported(text);
    }),
    { numRuns: 300, seed: 4 },
  );
});

test('more devices than can be tried as fields are imported all the same', () => {
  const disks = Array.from(
    { length: 400 },
    (_, index) =>
      `<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='/srv/${index}.img'/><target dev='sd${letters(index)}' bus='usb'/></disk>`,
  );
  const { diagnostics, files } = imported(
    `<domain type='kvm'><name>a</name><memory>1048576</memory><vcpu>1</vcpu><os><type>hvm</type></os><devices>${disks.join('')}</devices></domain>`,
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect([...files.values()].join('')).toContain('/srv/399.img');
});

/** The letters of a disk: a to z, aa to zz, and so on. */
const letters = (index: number): string =>
  (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));
