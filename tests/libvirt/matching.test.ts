import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchChildren, type Partner } from '../../src/libvirt/matching.ts';
import { mergeXml } from '../../src/libvirt/merge.ts';
import { readXml } from '../../src/libvirt/read-xml.ts';
import { elements, type Xml } from '../../src/libvirt/xml.ts';

const read = (text: string): Xml => {
  const reading = readXml(text);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.root;
};
const list = (texts: string): readonly Xml[] => elements(read(`<list>${texts}</list>`));
const partnersOf = (parent: string, base: string, patch: string): readonly Partner[] =>
  matchChildren(parent, list(base), list(patch)).partners;

const agent = "<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>";
const spice = "<channel type='spicevmc'><target type='virtio' name='com.redhat.spice.0'/></channel>";
const redirdev = "<redirdev bus='usb' type='spicevmc'/>";
const pasted = (port: number): string =>
  `<redirdev bus='usb' type='spicevmc'><address type='usb' bus='0' port='${port}'/></redirdev>`;
const nic = (more: string): string => `<interface ${more}><mac address='52:54:00:00:00:01'/></interface>`;

describe('which element of the patch is which of the base', () => {
  test.each<[what: string, parent: string, base: string, patch: string, partners: readonly Partner[]]>([
    ['two of one kind are two', 'devices', '', "<input type='mouse' bus='usb'/>".repeat(2), ['new', 'new']],
    [
      'of two of one kind, one may be there',
      'devices',
      "<input type='mouse' bus='usb'/>",
      "<input type='mouse' bus='usb'/>".repeat(2),
      [0, 'new'],
    ],
    ['a channel without a name', 'devices', agent, "<channel type='pty'><target type='virtio'/></channel>", ['new']],
    [
      'a channel of SPICE, which has a name of its own',
      'devices',
      agent + spice,
      "<channel type='spicevmc'><target type='virtio'/></channel>",
      [1],
    ],
    [
      'a controller without an index',
      'devices',
      "<controller type='pci' index='0' model='pcie-root'/><controller type='usb' index='0' model='qemu-xhci'/>",
      "<controller type='pci' model='pcie-root-port'/>",
      ['new'],
    ],
    [
      'controllers of which a guest has one, without an index',
      'devices',
      "<controller type='usb' index='0' model='qemu-xhci'/>",
      "<controller type='usb' model='none'/>",
      [0],
    ],
    [
      'the companion of another USB controller',
      'devices',
      "<controller type='usb' index='0' model='qemu-xhci'/>",
      "<controller type='usb' index='0' model='ich9-ehci1'/><controller type='usb' index='0' model='ich9-uhci1'/>",
      [0, 'new'],
    ],
    [
      'two of three redirected devices, pasted from a dump',
      'devices',
      redirdev + redirdev,
      pasted(2) + pasted(3) + pasted(4),
      [0, 1, 'new'],
    ],
    ['the redirected device at its port', 'devices', pasted(3) + pasted(2), pasted(2), [1]],
    ['a redirected device of another kind', 'devices', redirdev, "<redirdev bus='usb' type='tcp'/>", ['new']],
    [
      'a failover pair with one MAC address',
      'devices',
      nic("type='bridge'"),
      nic("type='hostdev'") + nic("type='bridge'"),
      ['new', 0],
    ],
    ['the same NIC with another kind', 'devices', nic("type='bridge'"), nic("type='user'"), [0]],
    [
      'USB devices by their ids',
      'devices',
      "<hostdev type='usb'><source><vendor id='0x046d'/><product id='0xc541'/><address bus='1' device='2'/></source></hostdev>",
      "<hostdev type='usb'><source><vendor id='0x46d'/><product id='0xc541'/></source></hostdev>".repeat(2),
      [0, 'new'],
    ],
    [
      'parameters of one name',
      'filterref',
      "<parameter name='IP' value='1'/><parameter name='IP' value='2'/>",
      "<parameter name='IP' value='2'/>",
      [1],
    ],
    ['cells without numbers', 'numa', "<cell id='0' cpus='0'/>", "<cell cpus='1'/><cell cpus='2'/>", [0, 'new']],
    ['the only one of an unknown name', 'devices', "<magic a='1'/>", "<magic a='2'/>", [0]],
    ['pages of one node, and of all', 'hugepages', "<page size='1' nodeset='0'/>", "<page size='1'/>", ['new']],
    ['the page of all other nodes', 'hugepages', "<page size='1'/>", "<page size='2'/>", [0]],
    ['an open PCI address is no place', 'devices', '<rng><address type="pci"/></rng>', '<rng/>', [0]],
  ])('%s', (_what, parent, base, patch, partners) => {
    expect(matchChildren(parent, list(base), list(patch))).toEqual({
      replaces: false,
      partners,
      twice: [],
      unidentified: [],
    });
  });

  test('lists that no law covers are given whole', () => {
    const one = "<magic a='1'/>";
    const whole = (base: string, patch: string) => matchChildren('devices', list(base), list(patch)).replaces;
    expect([whole(one, `${one}${one}`), whole(one + one, one), whole('', one + one)]).toEqual([true, true, true]);
    expect([whole(one, one), whole('', one), whole(one + one, one + one)]).toEqual([false, false, false]);
  });

  test('what libvirt reads only once is reported, and a copy of it left out', () => {
    const matching = matchChildren('domain', list('<title>a</title>'), list('<title>b</title><title>c</title>'));
    expect(matching).toMatchObject({ partners: [0, 'left-out'], twice: [1] });
    expect(partnersOf('features', '', '<acpi/><acpi/>')).toEqual(['new', 'left-out']);
    expect(matchChildren('features', [], list('<acpi/><acpi/>')).twice).toEqual([]);
    expect(matchChildren('cpu', [], list("<feature name='svm'/>".repeat(2))).twice).toEqual([1]);
    expect(matchChildren('clock', [], list("<timer name='tsc'/>".repeat(2))).twice).toEqual([]);
  });

  test('no two elements of a patch are one of the base', () => {
    const name = fc.constantFrom('input', 'redirdev', 'hub', 'rng', 'interface', 'channel', 'hostdev', 'controller');
    const alias = fc.constantFrom('', "<alias name='ua-a'/>", "<mac address='52:54:00:00:00:01'/>");
    const place = fc.constantFrom('', "<address type='pci'/>", "<address type='usb' port='1'/>");
    const target = fc.constantFrom('', "<target type='virtio'/>", "<target type='virtio' name='a'/>");
    const attributes = fc.constantFrom('', "type='usb'", "type='usb' index='0'", "type='pci' bus='usb'", "model='a'");
    const any = (of: string) =>
      fc.array(
        fc.tuple(attributes, alias, place, target).map(([own, ...parts]) => `<${of} ${own}>${parts.join('')}</${of}>`),
        { maxLength: 5 },
      );
    const lists = name.chain((of) => fc.tuple(any(of), any(of)));
    fc.assert(
      fc.property(lists, ([base, patch]) => {
        fc.pre(patch.length > 0);
        const { partners } = matchChildren('devices', list(base.join('')), list(patch.join('')));
        const matched = partners.filter((each) => typeof each === 'number');
        expect(partners).toHaveLength(patch.length);
        expect(new Set(matched).size).toBe(matched.length);
        const within = (texts: readonly string[]): Xml => read(`<domain><devices>${texts.join('')}</devices></domain>`);
        const { merged, repeated, unidentified } = mergeXml(within(base), within(patch), 'override');
        const added = partners.filter((each) => each === 'new').length;
        if (unidentified.length === 0) expect(elements(elements(merged)[0] as Xml)).toHaveLength(base.length + added);
        expect(repeated).toEqual([]);
        expect(mergeXml(merged, within(patch), 'override').merged).toEqual(merged);
        if (unidentified.length === 0) expect(mergeXml(merged, merged, 'override').merged).toEqual(merged);
      }),
      { numRuns: 2000 },
    );
  });
});

test('what the patch mentions comes in its order, and the others stay after what they followed', () => {
  const disks = (letters: string, more = ''): Xml =>
    read(
      `<domain><devices>${[...letters].map((each) => `<disk${more}><target dev='${each}'/></disk>`).join('')}</devices></domain>`,
    );
  const order = (base: string, patch: string): string => {
    const { merged } = mergeXml(disks(base), disks(patch, " type='file'"), 'override');
    return elements(elements(merged)[0] as Xml)
      .map((disk) => elements(disk, 'target')[0]?.attributes.dev)
      .join('');
  };
  expect(order('abc', 'ca')).toBe('cab');
  expect(order('abcd', 'db')).toBe('adbc');
  expect(order('abc', 'xc')).toBe('abxc');
  expect(order('abc', 'ax')).toBe('abcx');
  expect(order('abc', 'xay')).toBe('xabcy');
  expect(order('ab', 'xy')).toBe('abxy');
  expect(order('', 'ba')).toBe('ba');
});
