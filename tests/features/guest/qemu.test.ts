/** Properties of QEMU devices, by their names in the spec; capabilities; the integrated GPU, which depends on them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute, child, elements, type Xml } from '../../../src/libvirt/xml.ts';
import { aliasFor, parseDeviceName } from '../../../src/model/alias.ts';
import { codesOf } from '../../support/compile.ts';
import { addressOf, devicesOfKind, domainOf } from '../../support/guest-domain.ts';

const devices =
  'devices: { gpu: { functions: ["0b:00.0", "0b:00.1"] }, igpu: { functions: ["00:02.0"], bind: start, igd: on } }\n';
const guest = (override: string, more = ''): string =>
  `${devices}vms: { g: { memory: 4GiB, devices: [gpu, igpu], disks: { c: { file: /srv/c.raw } }${more}, qemu: { override: { ${override} } } } }\n`;

const aliasIn = (device: Xml): string | undefined => child(device, 'alias')?.attributes.name;

/** The overrides in a domain: type and value, by alias and property. */
function overridesIn(root: Xml): Record<string, Record<string, string>> {
  const all = elements(child(root, 'qemu:override') ?? root, 'qemu:device').map((device) => {
    const properties = elements(child(device, 'qemu:frontend') ?? device, 'qemu:property');
    const values = properties.map(({ attributes }) => [attributes.name, `${attributes.type} ${attributes.value}`]);
    return [attribute(device, 'alias'), Object.fromEntries(values)];
  });
  return Object.fromEntries(all);
}

describe('properties', () => {
  test('are set by the alias of the named device, each with its type', () => {
    const domain = domainOf(
      guest('devices.gpu: { x-vga: true, a: -3 }, devices.gpu.1: { b: 4096 }, disks.c: { c: "on" }, video0: { d: 1 }'),
    );
    expect(overridesIn(domain)).toMatchObject({
      'ua-devices-gpu': { 'x-vga': 'bool true', a: 'signed -3' },
      'ua-devices1-gpu': { b: 'unsigned 4096' },
      'ua-disks-c': { c: 'string on' },
      video0: { d: 'unsigned 1' },
    });
    expect(devicesOfKind(domain, 'hostdev').map(aliasIn)).toEqual([
      'ua-devices-gpu',
      'ua-devices1-gpu',
      'ua-devices-igpu',
    ]);
    expect(devicesOfKind(domain, 'disk').map(aliasIn)).toEqual(['ua-disks-c']);
  });

  test('a device without properties has no alias from vfioc', () => {
    expect(devicesOfKind(domainOf(guest('')), 'disk').map(aliasIn)).toEqual([undefined]);
  });

  test('of a device that the guest does not have are refused', () => {
    expect(codesOf(guest('disks.d: { a: 1 }'))).toContain('override-of-nothing');
    expect(codesOf(guest('devices.gpu.2: { a: 1 }'))).toContain('override-of-nothing');
    expect(codesOf(guest('devices.gpu.0: { a: 1 }, devices.gpu.1: { a: 1 }'))).not.toContain('override-of-nothing');
  });

  test('no two devices have the same alias', () => {
    const names = ['devices.a', 'devices.a.1', 'devices.1-a', 'disks.a', 'nics.a', 'nics.1-a', 'shares.a'];
    const aliases = names.map((name) => {
      const device = parseDeviceName(name);
      return device && aliasFor(device);
    });
    expect(new Set(aliases).size).toBe(names.length);
    for (const alias of aliases) expect(alias).toMatch(/^ua-[A-Za-z0-9_-]+$/);
  });
});

describe('an integrated GPU', () => {
  test('is at the address that its driver expects, and has its OpRegion', () => {
    const domain = domainOf(guest(''));
    expect(devicesOfKind(domain, 'hostdev').map(addressOf)).toContain('0x00:0x02.0x0');
    expect(overridesIn(domain)).toEqual({ 'ua-devices-igpu': { 'x-igd-opregion': 'bool true' } });
  });

  test('keeps its OpRegion with other properties, unless the user overrides it', () => {
    const set = overridesIn(domainOf(guest('devices.igpu: { x-igd-opregion: false, x-vga: true }')));
    expect(set).toEqual({ 'ua-devices-igpu': { 'x-igd-opregion': 'bool false', 'x-vga': 'bool true' } });
  });
});

test('QEMU arguments are passed unchanged and in order', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[ -~]{1,20}$/), { minLength: 1, maxLength: 6 }), (args) => {
      const domain = domainOf(`vms: { g: { memory: 4GiB, qemu: { args: ${JSON.stringify(args)} } } }\n`);
      const line = child(domain, 'qemu:commandline') ?? domain;
      expect(elements(line, 'qemu:arg').map((arg) => attribute(arg, 'value'))).toEqual(args);
    }),
    { numRuns: 40 },
  );
});
