/** The elements and attributes that the generators of XML use are those of libvirt's schemas. `vitest -u` writes them. */
import { expect, test } from 'vitest';
import { batch } from '../support/batch.ts';
import { describeWith } from '../support/consumers.ts';
import { readGrammar } from './read-grammar.ts';

const names = 'basictypes cputypes domaincommon networkcommon nwfilter_params storagecommon domainoverrides'.split(' ');

describeWith(
  'virt-xml-validate',
  "libvirt's schema of domains",
  (validate) => {
    test('is what the generators know of it', async () => {
      // The program is next to the schemas; cat reads them where it is.
      expect(validate.available).toBe(true);
      const schemas = batch(
        'trixie',
        names.map((name) => ['cat', `/usr/share/libvirt/schemas/${name}.rng`]),
      );
      const grammar = readGrammar(schemas.map(({ stdout }) => stdout));
      const lines = Object.entries(grammar).map(([name, own]) => `${JSON.stringify(name)}: ${JSON.stringify(own)}`);
      await expect(`{\n${lines.join(',\n')}\n}\n`).toMatchFileSnapshot('generated/libvirt-grammar.json');
    });
  },
  { tree: 'trixie' },
);
