import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readXml } from '../../src/libvirt/read-xml.ts';
import { elements, xml } from '../../src/libvirt/xml.ts';

const rootOf = (text: string) => {
  const reading = readXml(text);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.root;
};
const problemsOf = (text: string) => {
  const reading = readXml(text);
  return 'problems' in reading ? reading.problems : [];
};

describe('reading XML', () => {
  test('drops comments, instructions and whitespace between elements', () => {
    const text = "<?xml version='1.0'?>\n<!-- c --><a>\n  <?p q?><b x='1'>t<!-- c -->u</b>\n  <c>\n</c></a>\n";
    expect(rootOf(text)).toEqual(xml('a', {}, xml('b', { x: 1 }, 'tu'), xml('c')));
  });

  test('reads CDATA as text', () => {
    expect(rootOf('<a><![CDATA[<b>]]></a>')).toEqual(xml('a', {}, '<b>'));
  });

  test('returns the position of each element', () => {
    const text = '<a>\n  <é😀b/><c\n x="<"/></a>'.replace('<"', '&lt;"').replace('é😀b', 'b');
    const reading = readXml(text);
    if (!('root' in reading)) throw new Error('not read');
    expect(elements(reading.root).map((each) => reading.offsets.get(each))).toEqual([
      text.indexOf('<b'),
      text.indexOf('<c'),
    ]);
  });

  test("gives libvirt's namespaces libvirt's prefix, however they are declared", () => {
    const uri = 'http://libvirt.org/schemas/domain/qemu/1.0';
    const expected = xml(
      'domain',
      { 'xmlns:qemu': uri },
      xml('qemu:commandline', {}, xml('qemu:arg', { value: '-s' })),
    );
    const inner = (prefix: string) => `<${prefix}commandline><${prefix}arg value='-s'/></${prefix}commandline>`;
    expect(rootOf(`<domain xmlns:qemu='${uri}'>${inner('qemu:')}</domain>`)).toEqual(expected);
    expect(rootOf(`<domain xmlns:q='${uri}'>${inner('q:')}</domain>`)).toEqual(expected);
    expect(rootOf(`<domain>${inner('').replace('<commandline', `<commandline xmlns='${uri}'`)}</domain>`)).toEqual(
      expected,
    );
    expect(problemsOf(`<domain xmlns:qemu='urn:other'/>`)).toHaveLength(1);
  });

  test.each([
    ['a DOCTYPE', "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>", 0],
    ['an unknown entity', '<a>&nbsp;</a>', 9],
    ['a tag that is not closed', '<a><b></a>', undefined],
    ['text next to elements', '<a><b/>text</a>', 0],
    ['a duplicate attribute', "<a x='1' x='2'/>", undefined],
    ['an undeclared prefix', '<q:a/>', undefined],
    ['nothing', '', 0],
    ['text that is not XML', 'domain: yes', undefined],
    ['two roots', '<a/><b/>', undefined],
    ['65 levels', '<a>'.repeat(65) + '</a>'.repeat(65), 64 * 3],
  ])('refuses %s', (_, text, offset) => {
    const problems = problemsOf(text);
    expect(problems.length).toBeGreaterThan(0);
    if (offset !== undefined) expect(problems[0]?.offset).toBe(offset);
  });

  test('accepts 64 levels, and stops early at a million', () => {
    expect(problemsOf('<a>'.repeat(64) + '</a>'.repeat(64))).toEqual([]);
    expect(problemsOf('<a>'.repeat(1_000_000))).toHaveLength(1);
  });

  test('reports at most 20 problems, without the position in their messages', () => {
    const problems = problemsOf(`<a>${'&x;'.repeat(100)}</a>`);
    expect(problems).toHaveLength(20);
    for (const { message } of problems) expect(message).not.toMatch(/^\d+:\d+/);
  });

  test('never throws', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      'a',
      '=',
      "'",
      '&',
      ';',
      ' ',
      '<!--',
      ']]>',
      '<?',
      '<![CDATA[',
      ':',
      '\0',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        for (const { offset } of problemsOf(text)) expect(offset).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
