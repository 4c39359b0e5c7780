import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeXml } from '../../src/libvirt/merge.ts';
import { parseXmlPath, printTest } from '../../src/libvirt/path.ts';
import { readXml } from '../../src/libvirt/read-xml.ts';
import { removeXml } from '../../src/libvirt/remove.ts';
import type { Xml } from '../../src/libvirt/xml.ts';

const read = (text: string): Xml => {
  const reading = readXml(text);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.root;
};
const vendor = "<features><hyperv><relaxed state='on'/><vendor_id state='on' value='x'/></hyperv></features>";
const disks =
  "<disk type='file'><target dev='vda'/></disk><disk type='block'><driver cache='none'/><target dev='vdb'/></disk>";
const host = "<hostdev><source><address bus='0x0b' slot='0x00'/></source></hostdev>";
const domain = read(`<domain>${vendor}<devices>${disks}${host}<memballoon model='none'/></devices></domain>`);

describe('removing by path', () => {
  test.each([
    ['devices/memballoon', "<memballoon model='none'/>", '', 1],
    ['features/hyperv/vendor_id', "<vendor_id state='on' value='x'/>", '', 1],
    ['devices/disk[type=file]', "<disk type='file'><target dev='vda'/></disk>", '', 1],
    ['devices/disk[target@dev=vda]', "<disk type='file'><target dev='vda'/></disk>", '', 1],
    ['devices/disk[type=\'file\'][target@dev="vda"]', "<disk type='file'><target dev='vda'/></disk>", '', 1],
    ['devices/disk', disks, '', 2],
    ['devices/hostdev[source/address@bus=11]', host, '', 1],
    ['devices/disk[1]', "<disk type='file'><target dev='vda'/></disk>", '', 1],
    ['devices/disk[type=block][1]/driver', "<driver cache='none'/>", '', 1],
    ['devices/disk[target@dev=vdb]/driver/@cache', "cache='none'", '', 1],
  ])('%s', (path, from, to, count) => {
    const [before, after] = [
      `<domain>${vendor}<devices>${disks}${host}<memballoon model='none'/></devices></domain>`,
      to,
    ];
    expect(removeXml(domain, path)).toEqual({ outcome: 'removed', root: read(before.replace(from, after)), count });
  });

  test.each([
    ['devices/watchdog', 1, 'watchdog'],
    ['features/hyperv/evmcs', 2, 'evmcs'],
    ['devices/disk[target@dev=vdc]', 1, 'disk'],
    ['devices/memballoon/@autodeflate', 2, '@autodeflate'],
    ['constructor', 0, 'constructor'],
    ['devices/disk[3]', 1, 'disk'],
    ['devices/disk[type=file][2]', 1, 'disk'],
    ['devices/disk[2][type=file]', 1, 'disk'],
  ])('reports how far %s leads', (path, found, step) => {
    expect(removeXml(domain, path)).toEqual({ outcome: 'missing', found, step });
  });

  test.each([
    '',
    '/',
    '/devices',
    'devices/',
    'devices//disk',
    'disk[',
    'disk[a]',
    'disk[0]',
    'disk[-1]',
    'disk[01]',
    'disk[a=b',
    "disk[a='b]",
    'disk]',
    '@a',
    'a/@b/c',
    'a b',
  ])('refuses %j', (path) => {
    const removal = removeXml(domain, path);
    expect(removal.outcome).toBe('malformed');
  });

  test('a position counts among what is the same element otherwise', () => {
    const twins = read("<domain><devices><hub type='usb'/><hub type='usb'/><hub type='usb'/></devices></domain>");
    const left = read("<domain><devices><hub type='usb'/><hub type='usb'/></devices></domain>");
    const removal = removeXml(twins, 'devices/hub[type=usb][2]');
    expect(removal).toEqual({ outcome: 'removed', root: left, count: 1 });
    expect(removal.outcome === 'removed' && removal.root.children[0]).toMatchObject({
      children: [0, 2].map((at) => (twins.children[0] as Xml).children[at]),
    });
  });

  test('accepts the path of a clash', () => {
    const patch = read("<domain><devices><disk><driver cache='unsafe'/><target dev='vdb'/></disk></devices></domain>");
    const [clash] = mergeXml(domain, patch).clashes;
    expect(removeXml(domain, `${clash?.path}/@${clash?.attribute}`)).toMatchObject({ outcome: 'removed', count: 1 });
  });

  test('reads back the value of a printed test, and never throws', () => {
    const value = fc.string({ unit: 'grapheme' }).filter((text) => !(text.includes("'") && text.includes('"')));
    fc.assert(
      fc.property(value, fc.string(), (text, any) => {
        const where = 'target@dev';
        expect(parseXmlPath(`disk${printTest(where, text)}`)).toEqual({
          steps: [{ name: 'disk', tests: [{ where, value: text }] }],
          attribute: undefined,
        });
        removeXml(domain, any);
      }),
    );
  });
});
