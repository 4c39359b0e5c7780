import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { inLibvirtOrder, shared } from '../../src/libvirt/order.ts';
import { isXmlName, isXmlText, printXml } from '../../src/libvirt/print-xml.ts';
import { readXml } from '../../src/libvirt/read-xml.ts';
import { attribute, type Xml, xml } from '../../src/libvirt/xml.ts';

/** Any text that XML can represent, with many characters that must be escaped. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('&', '<', '>', "'", '"', ']]>', '\t', '\n', '\r', '\r\n', '&#10;', '<!--', '${', "''", 'é', '😀'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))
  .filter(isXmlText);

const name = fc.constantFrom('a', 'disk', 'on_poweroff', 'suspend-to-mem', 'vendor_id', '__proto__', 'constructor');

const document: fc.Arbitrary<Xml> = fc.letrec<{ element: Xml }>((tie) => ({
  element: fc.oneof(
    { depthSize: 'small' },
    fc.record({
      name,
      attributes: fc.dictionary(name, anyText, { maxKeys: 3, noNullPrototype: true }),
      children: anyText.map((text) => (text.trim() === '' ? [] : [text])),
    }),
    fc.record({
      name,
      attributes: fc.dictionary(name, anyText, { maxKeys: 3, noNullPrototype: true }),
      children: fc.array(tie('element'), { maxLength: 3 }),
    }),
  ),
})).element;

describe('printed XML', () => {
  test('is read back unchanged by a parser, whatever its texts contain', () => {
    fc.assert(
      fc.property(anyText, anyText, (value, text) => {
        const seen: { value?: string | undefined; text: string } = { text: '' };
        const parser = new SaxesParser();
        parser.on('opentag', (tag) => {
          seen.value = tag.attributes.v as string;
        });
        parser.on('text', (part) => {
          seen.text += part;
        });
        parser.on('error', (error) => {
          throw error;
        });
        parser.write(printXml(xml('a', { v: value }, text)).trimEnd()).close();
        // The root contains the only text of the document.
        expect(seen).toEqual({ value, text });
      }),
    );
  });

  test('is read back by readXml as the same document', () => {
    fc.assert(
      fc.property(document, (root) => {
        const reading = readXml(printXml(root));
        expect('root' in reading && reading.root).toEqual(root);
      }),
    );
  });

  test('is the same for an element in many documents, wherever it is', () => {
    const among = (element: Xml): Xml => xml('domain', {}, element, xml('devices', {}, element, xml('hub')), element);
    fc.assert(
      fc.property(document, (each) => {
        const alone = printXml(among(inLibvirtOrder(each)));
        expect(printXml(among(shared(each)))).toBe(alone);
      }),
    );
  });

  test('looks as libvirt writes it', () => {
    const domain = xml('domain', { type: 'kvm' }, xml('name', {}, "a'b & <c>"), xml('devices', {}, xml('hub')));
    expect(printXml(domain)).toBe(
      "<domain type='kvm'>\n  <name>a'b &amp; &lt;c&gt;</name>\n  <devices>\n    <hub/>\n  </devices>\n</domain>\n",
    );
    expect(printXml(xml('a', { v: '\t\n\r\'"' }))).toBe("<a v='&#x9;&#xA;&#xD;&apos;\"'/>\n");
  });

  test.each(['\0', '\x1b', '\ud800', '\ufffe', '\uffff'])('refuses %j, which XML cannot represent', (text) => {
    expect(isXmlText(text)).toBe(false);
    expect(() => printXml(xml('a', { v: text }))).toThrow(RangeError);
    expect(() => printXml(xml('a', {}, text))).toThrow(RangeError);
  });

  test.each(['', '1a', 'a b', 'a>', "a='", ':a', 'a:', 'a:b:c', '-a', 'a\n'])('refuses the name %j', (bad) => {
    expect(isXmlName(bad)).toBe(false);
    expect(() => printXml(xml(bad))).toThrow(RangeError);
    expect(() => printXml(xml('a', { [bad]: '' }))).toThrow(RangeError);
  });

  test('accepts prefixed names', () => {
    expect(isXmlName('qemu:arg')).toBe(true);
    expect(isXmlName('xmlns:vfioc')).toBe(true);
  });
});

describe('an element', () => {
  test('omits what is undefined, false or empty', () => {
    expect(xml('a', { b: undefined, c: 1 }, undefined, false, '')).toEqual({
      name: 'a',
      attributes: { c: '1' },
      children: [],
    });
    expect(xml('a', {}, 5).children).toEqual(['5']);
  });

  test('has either text or elements', () => {
    expect(() => xml('a', {}, 'text', xml('b'))).toThrow(RangeError);
  });

  test('does not have attributes that objects inherit', () => {
    expect(attribute(xml('a'), 'toString')).toBeUndefined();
    expect(attribute(xml('a'), '__proto__')).toBeUndefined();
  });
});
