/** XML of the user that is merged into the domain, and elements that are removed from it. */
import { describe, expect, test } from 'vitest';
import { attribute, child, elements, text } from '../../../src/libvirt/xml.ts';
import { profiles } from '../../../src/model/profiles.ts';
import { codesOf, compileSpec, guest, textOf } from '../../support/compile.ts';
import { at, devicesOfKind, domainFrom, domainOf } from '../../support/guest-domain.ts';

test('the XML is in the spec, or in a file that the spec names', () => {
  const xml = "<domain><devices><memballoon model='virtio'/></devices></domain>";
  const models = (value: string, files: Record<string, string> = {}) =>
    devicesOfKind(domainFrom(compileSpec(guest(`xml: ${JSON.stringify(value)}`), files)), 'memballoon').map((one) =>
      attribute(one, 'model'),
    );
  expect(models(xml)).toEqual(['virtio']);
  expect(models('./own.xml', { 'own.xml': xml })).toEqual(['virtio']);
  expect(compileSpec(guest('xml: ./own.xml')).failed).toBe(true);
});

test('elements without their own setting are changed by xml and removed by xmlRemove', () => {
  const all =
    "<domain><on_crash>restart</on_crash><clock><timer name='hpet' present='yes'/></clock>" +
    "<pm><suspend-to-mem enabled='yes'/></pm><features><vmport state='on'/></features>" +
    "<devices><memballoon model='virtio'/></devices></domain>";
  for (const name of Object.keys(profiles)) {
    const domain = domainOf(guest(`guest: ${name}, xml: "${all}", xmlRemove: [devices/watchdog, features/apic]`));
    expect(text(child(domain, 'on_crash') ?? domain)).toBe('restart');
    expect(elements(child(domain, 'clock') ?? domain, 'timer').map(({ attributes }) => attributes)).toContainEqual({
      name: 'hpet',
      present: 'yes',
    });
    expect(at(domain, 'pm/suspend-to-mem')?.attributes.enabled).toBe('yes');
    expect(at(domain, 'features/vmport')?.attributes.state).toBe('on');
    expect(devicesOfKind(domain, 'memballoon').map(({ attributes }) => attributes.model)).toEqual(['virtio']);
    expect(devicesOfKind(domain, 'watchdog')).toEqual([]);
    expect(at(domain, 'features/apic')).toBeUndefined();
  }
});

describe('a mistake in published XML is reported when it is merged into a guest', () => {
  const withXml = (inside: string, attributes = ''): string =>
    `vms: { win: { memory: 4GiB, xml: ${JSON.stringify(`<domain${attributes}>\n${inside}\n</domain>`)} } }\n`;
  const card = (more: string): string => `<devices><interface type='user'>${more}</interface></devices>`;

  test.each<[mistake: string, spec: string, code: string, words: RegExp]>([
    [
      'a placeholder for a UUID',
      withXml('<uuid>YOUR-UUID-HERE</uuid>'),
      'xml-identity',
      /remove `<uuid>` from the XML/,
    ],
    [
      'an all-zero UUID',
      withXml('<uuid>00000000-0000-0000-0000-000000000000</uuid>'),
      'xml-identity',
      /set it as `uuid` of the guest/,
    ],
    ['the name of another guest', withXml('<name>win10</name>'), 'xml-identity', /of the guest, win; remove `<name>`/],
    ['a placeholder for a MAC', withXml(card("<mac address='52:54:00:xx:xx:xx'/>")), 'xml-mac', /line 2.*invalid MAC/],
    ['a broadcast MAC', withXml(card("<mac address='ff:ff:ff:ff:ff:ff'/>")), 'xml-mac', /multicast/],
    ['a multicast MAC', withXml(card("<mac address='01:00:5e:00:00:01'/>")), 'xml-mac', /multicast/],
    [
      'a misspelled element',
      withXml('<features>\n<hyper-v/></features>'),
      'xml-element-unknown',
      /<hyper-v> in <features> \(line 3\) and will ignore it; did you mean `<hyperv>`\?/,
    ],
    [
      'an element at a wrong level',
      withXml("<features><hidden state='on'/></features>"),
      'xml-element-unknown',
      /move `<hidden>` into `<kvm>`/,
    ],
    [
      'a device outside of the devices',
      withXml(
        "<hostdev mode='subsystem' type='usb'><source><vendor id='0x1234'/><product id='0x1'/></source></hostdev>",
      ),
      'xml-element-unknown',
      /move `<hostdev>` into `<devices>`/,
    ],
    ['the number of a running guest', withXml('', " id='3'"), 'xml-of-running-guest', /--inactive/],
    [
      'aliases of a running guest',
      withXml("<devices><controller type='usb' index='7'><alias name='usb'/></controller></devices>"),
      'xml-of-running-guest',
      /the alias usb/,
    ],
    [
      'the tap device of a running guest',
      withXml(card("<mac address='52:54:00:66:d7:8b'/><target dev='vnet4'/>")),
      'xml-of-running-guest',
      /the tap device vnet4/,
    ],
  ])('%s', (_mistake, spec, code, words) => {
    const all = compileSpec(spec).diagnostics;
    expect(all.map((one) => one.code)).toEqual([code]);
    expect(`${all[0]?.message}; ${all[0]?.remedy}`).toMatch(words);
  });

  test.each(['00:00:00:00:00:00', '52:52:52:52:52:52', '52:54:0:1:2:3'])('libvirt takes the MAC address %s', (mac) => {
    expect(compileSpec(withXml(card(`<mac address='${mac}'/>`))).diagnostics).toEqual([]);
  });

  test('correct XML is not reported', () => {
    const xml = `<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0' xmlns:own='urn:own'>
      <name>win</name>
      <metadata><own:note><hostdev/></own:note></metadata>
      <features><kvm><hidden state='on'/></kvm><smm state='on'><tseg unit='MiB'>48</tseg></smm></features>
      <clock><timer name='tsc' present='yes'/></clock>
      <devices>
        <interface type='user'><mac address='52:54:00:66:D7:8B'/><alias name='ua-lan'/></interface>
        <controller type='pci' index='0' model='pcie-root'><pcihole64 unit='KiB'>0</pcihole64></controller>
      </devices>
      <qemu:commandline><qemu:arg value='-snapshot'/></qemu:commandline>
    </domain>`;
    expect(codesOf(`vms: { win: { memory: 4GiB, xml: ${JSON.stringify(xml)} } }\n`)).toEqual([]);
  });
});

test('a mark in XML that was copied from a guest of vfioc is left out', () => {
  const mark = "<vfioc:domain xmlns:vfioc='urn:vfioc:domain:1' hash='0123'/>";
  const of = (metadata: string): string =>
    textOf('domains/g.xml', `vms: { g: { memory: 4GiB, xml: "<domain><metadata>${metadata}</metadata></domain>" } }\n`);
  const domain = of(mark);
  expect(domain.match(/urn:vfioc:domain:1/g)).toHaveLength(1);
  expect(domain).toBe(of("<x:domain xmlns:x='urn:vfioc:domain:1' hash='4'/>"));
});

test('metadata of other programs stays as it is, with its text and whitespace', () => {
  const ports = "<n:ports><n:port uuid='1'/><n:port uuid='2'/></n:ports>";
  const mixed = `<n:instance xmlns:n='http://e.org/n'> a <n:b>c</n:b>\n\t d &amp; e${ports}<n:f> </n:f>\n</n:instance>`;
  const xml = `<domain><metadata><!-- x -->\n  ${mixed.replace(' a ', ' <!-- y -->a ')}\n</metadata></domain>`;
  const own = textOf('domains/g.xml', guest(`xml: ${JSON.stringify(xml)}`));
  expect(own).toContain(`\n    ${mixed}\n`);
  expect(textOf('domains/g.xml', guest('xml: ./own.xml'), { 'own.xml': own })).toBe(own);
  expect(codesOf(guest('xml: "<domain><metadata>a<n:b xmlns:n=\'u\'/></metadata></domain>"'))).toEqual([
    'xml-not-readable',
  ]);
  expect(codesOf(guest('xml: "<domain><devices>a<hub type=\'usb\'/></devices></domain>"'))).toEqual([
    'xml-not-readable',
  ]);
});

test('a prefix that is declared on the metadata stays declared', () => {
  const xml = "<domain><metadata xmlns:own='urn:own'><own:note/></metadata></domain>";
  expect(textOf('domains/g.xml', guest(`xml: ${JSON.stringify(xml)}`))).toContain("<metadata xmlns:own='urn:own'>");
});
