/** The identities of elements, compared with what libvirt's schema allows several times. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { identityOf } from '../../src/libvirt/identity.ts';
import { mergeXml } from '../../src/libvirt/merge.ts';
import { readXml } from '../../src/libvirt/read-xml.ts';
import type { Xml } from '../../src/libvirt/xml.ts';
import type { Grammar } from '../fuzz/read-grammar.ts';

const grammar: Grammar = JSON.parse(readFileSync('tests/fuzz/generated/libvirt-grammar.json', 'utf8'));

/** What the schema allows several times, but libvirt reads once; and what is of other drivers than QEMU's. */
const readOnce = ['devices/redirfilter', 'seclabel/label'];

/** Elements in the namespace of QEMU, which the schema has without a prefix. */
const ofQemu = /^(?:commandline|capabilities|override|frontend)\//;

test('an element that may be there several times is not taken for one', () => {
  const several = Object.entries(grammar).flatMap(([parent, own]) => own.several.map((child) => `${parent}/${child}`));
  expect(several.length).toBeGreaterThan(50);
  const lost = several.filter((pair) => {
    const [parent = '', child = ''] = pair.split('/');
    const prefix = ofQemu.test(pair) && !pair.endsWith('/cap') ? 'qemu:' : '';
    return identityOf(`${prefix}${parent}`, `${prefix}${child}`).law === 'once';
  });
  expect(lost.filter((pair) => !readOnce.includes(pair))).toEqual([]);
});

/** What only other drivers have, or what is read as text. */
const ofOthers =
  /^(?:capabilities|commandline|override|frontend|deprecation)\/|^domain\/(?:capabilities|commandline|deprecation|override|datacenterpath)$/;

test('an element that libvirt reads once is known as one', () => {
  const single = Object.entries(grammar).flatMap(([parent, own]) =>
    own.children.filter((child) => !own.several.includes(child)).map((child) => `${parent}/${child}`),
  );
  expect(single.length).toBeGreaterThan(500);
  const unknown = single.filter((pair) => {
    const [parent = '', child = ''] = pair.split('/');
    return identityOf(parent, child).law === 'whole' && !ofOthers.test(pair);
  });
  expect(unknown).toEqual([]);
});

const read = (text: string): Xml => {
  const reading = readXml(text);
  if (!('root' in reading)) throw new Error(JSON.stringify(reading));
  return reading.root;
};

test.each([
  "<driver><iothreads><iothread id='1'/><iothread id='2'/></iothreads></driver>",
  "<interface><portForward proto='tcp'><range start='1'/><range start='2'/></portForward><portForward proto='udp'/></interface>",
  "<perf><event name='cmt' enabled='yes'/><event name='mbmt' enabled='no'/></perf>",
  "<idmap><uid start='0' target='1000' count='1'/><uid start='1' target='2000' count='9'/></idmap>",
  "<console type='udp'><source mode='bind' host='a'/><source mode='connect' host='b'/></console>",
  "<metadata><a:x xmlns:a='u'><a:y>1</a:y><a:y>2</a:y></a:x></metadata>",
])('all of it is kept: %s', (part) => {
  const patch = read(`<domain>${part}</domain>`);
  const { merged, repeated } = mergeXml(read('<domain/>'), patch, 'override');
  expect({ merged, repeated }).toEqual({ merged: patch, repeated: [] });
  expect(mergeXml(merged, patch, 'override').merged).toEqual(merged);
});

test('an element of another program replaces the one of its name', () => {
  const base = read("<domain><metadata><a:x xmlns:a='u' b='1'><a:y>1</a:y></a:x></metadata></domain>");
  const patch = read("<domain><metadata><a:x xmlns:a='u'><a:z/></a:x></metadata></domain>");
  expect(mergeXml(base, patch, 'override').merged).toEqual(patch);
});
