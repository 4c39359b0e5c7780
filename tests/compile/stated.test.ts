/** What the mark of a guest says about the places that its spec states. */
import { describe, expect, test } from 'vitest';
import { textOf } from '../support/compile.ts';

/** The mark of guest `g` with these fields, and devices. */
function markOf(fields: string, devices = ''): { fixed?: string; targets?: string; hash: string } {
  const text = textOf('domains/g.xml', `${devices}vms: { g: { memory: 4GiB, ${fields} } }\n`);
  const [, attributes = ''] = /<vfioc:domain (.*)\/>/.exec(text) ?? [];
  const { hash = '', ...others } = Object.fromEntries(
    [...attributes.matchAll(/ ([a-z]+)='(.*?)'/g)].map(([, name, value]) => [name, value]),
  );
  return { hash, ...others };
}

const disk = (more = ''): string => `disks: { a: { file: /srv/a.img, bus: sata${more} } }`;
const sound = (slot: string): string =>
  `xml: "<domain><devices><sound model='ich9'><address type='pci' domain='0x0000' bus='0x00' slot='${slot}' function='0x0'/></sound></devices></domain>"`;

describe('the mark of a guest', () => {
  test('says nothing if all places are derived', () => {
    expect(Object.keys(markOf(disk()))).toEqual(['hash']);
  });

  test('names the addresses of devices, of each function', () => {
    const devices = 'devices: { gpu: { functions: ["0b:00.0", "0b:00.1"], address: "41:00.0" } }\n';
    expect(markOf('devices: [gpu]', devices).fixed).toBe('0x0000:0x41:0x00.0x0 0x0000:0x41:0x00.0x1');
  });

  test('names the targets of disks', () => {
    expect(markOf(disk(', target: sdc')).targets).toBe('sdc');
  });

  test('names what only `xml` has, of all types', () => {
    expect(markOf(sound('0x1d')).fixed).toBe('0x0000:0x00:0x1d.0x0');
    expect(markOf(sound('0x1b'))).not.toHaveProperty('fixed');
    const xml = `xml: "<domain><devices><disk type='file' device='disk'><source file='/srv/b.img'/><target dev='sdz' bus='scsi'/><address type='drive' controller='0' bus='0' target='3' unit='1'/></disk></devices></domain>"`;
    expect(markOf(`${disk()}, ${xml}`)).toMatchObject({ fixed: 'drive:0:0:3:1:', targets: 'sdz' });
  });

  test('has another hash if the spec states the target that was derived', () => {
    const [, derived = ''] =
      /<target dev='(sd.)'/.exec(textOf('domains/g.xml', `vms: { g: { memory: 4GiB, ${disk()} } }\n`)) ?? [];
    expect(markOf(disk(`, target: ${derived}`)).hash).not.toBe(markOf(disk()).hash);
  });
});
