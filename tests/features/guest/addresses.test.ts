/** The PCI addresses that a spec sets in a guest. */
import { describe, expect, test } from 'vitest';
import { attribute, child } from '../../../src/libvirt/xml.ts';
import { codesOf, compileSpec, guest } from '../../support/compile.ts';
import { addressOf, devicesOfKind, domainOf, hostdevs } from '../../support/guest-domain.ts';

const everywhere =
  'display: { input: virtio }, rng: on, vsock: 3, lookingGlass: { resolution: 1920x1080 }, scream: { mode: ivshmem }, ' +
  'disks: { c: { file: /c.raw, bus: scsi } }';

describe('what a guest has only once', () => {
  test.each([
    ['video', 'video'],
    ['sound', 'sound'],
    ['rng', 'rng'],
    ['vsock', 'vsock'],
    ['keyboard', 'input'],
    ['mouse', 'input'],
    ['usb', 'controller'],
    ['scsi', 'controller'],
    ['virtioSerial', 'controller'],
    ['lookingGlass', 'shmem'],
    ['scream', 'shmem'],
  ])('%s is at the address that the spec sets, and nothing else moves', (field, kind) => {
    const places = (spec: string) =>
      ['video', 'sound', 'rng', 'vsock', 'input', 'controller', 'shmem'].flatMap((name) =>
        devicesOfKind(domainOf(spec), name)
          .filter((one) => attribute(one, 'model') !== 'pcie-root-port')
          .map((one) => [name, addressOf(one)]),
      );
    const before = places(guest(everywhere));
    const after = places(guest(`${everywhere}, addresses: { ${field}: "41:00.0" }`));
    const changed = after.filter((_, index) => after[index]?.[1] !== before[index]?.[1]);
    expect(changed).toEqual([[kind, '0x41:0x00.0x0']]);
  });

  test('cannot be at an address that another device of the guest has by itself', () => {
    const spec = guest('nics: { lan: { user: on, address: "00:1b.0" } }');
    const { diagnostics } = compileSpec(spec);
    expect(diagnostics.map(({ code, path, message }) => [code, path, message])).toEqual([
      [
        'guest-address-refused',
        ['vms', 'g', 'nics', 'lan', 'address'],
        "'lan' cannot be placed in guest 'g': 'sound' has this address",
      ],
    ]);
    expect(diagnostics[0]?.remedy).toContain('`address: "41:00.0"`');
    expect(codesOf(spec.replace('00:1b.0', '41:00.0'))).toEqual([]);
    expect(codesOf(guest('display: { sound: none }, nics: { lan: { user: on, address: "00:1b.0" } }'))).toEqual([]);
  });

  test('must exist', () => {
    expect(codesOf(guest('rng: off, addresses: { rng: "41:00.0" }'))).toEqual(['address-without-device']);
    expect(codesOf(guest('addresses: { keyboard: "41:00.0" }'))).toEqual(['address-without-device']);
    expect(codesOf(guest('addresses: { vidoe: "41:00.0" }'))).toEqual(['unknown-key']);
  });
});

describe('devices of the host', () => {
  const spec = (devices: string, fields: string): string =>
    `devices: { gpu: { functions: ["0b:00.0", "0b:00.1"]${devices} } }\n${guest(`devices: [gpu]${fields}`)}`;
  const at = (text: string) => hostdevs(domainOf(text), 'pci').map(addressOf);

  test('have another address in another guest', () => {
    const two = `devices: { gpu: { functions: ["0b:00.0"], address: "41:00.0" } }
vms:
  a: { memory: 4GiB, devices: [gpu] }
  b: { memory: 4GiB, devices: [gpu], addresses: { devices: { gpu: "00:1d.0" } } }
`;
    expect(['a', 'b'].map((name) => addressOf(hostdevs(domainOf(two, name), 'pci')[0] ?? domainOf(two, name)))).toEqual(
      ['0x41:0x00.0x0', '0x00:0x1d.0x0'],
    );
  });

  test('have one address for all functions, or one for each', () => {
    expect(at(spec(', address: "41:00.0"', ''))).toEqual(['0x41:0x00.0x0', '0x41:0x00.0x1']);
    expect(at(spec(', address: ["41:00.0", "42:00.0"]', ''))).toEqual(['0x41:0x00.0x0', '0x42:0x00.0x0']);
    expect(at(spec('', ', addresses: { devices: { gpu: ["05:00.0", "06:00.0"] } }'))).toEqual([
      '0x05:0x00.0x0',
      '0x06:0x00.0x0',
    ]);
    expect(codesOf(spec('', ', addresses: { devices: { gpu: ["05:00.0"] } }'))).toEqual(['guest-addresses-count']);
  });

  test('are reported at the address of the function', () => {
    const { diagnostics } = compileSpec(spec(', address: ["41:00.0", "41:00.0"]', ''));
    expect(diagnostics.map(({ path }) => path)).toEqual([['devices', 'gpu', 'address', 1]]);
  });

  test('must be those of the guest', () => {
    expect(codesOf(guest('addresses: { devices: { gpu: "41:00.0" } }'))).toEqual(['address-of-other-device']);
  });
});

test('two devices can be functions of one slot', () => {
  const domain = domainOf(
    guest('nics: { a: { user: on, address: "41:00.0" } }, disks: { b: { file: /b.raw, address: "41:00.1" } }'),
  );
  const both = ['interface', 'disk'].map((kind) => child(devicesOfKind(domain, kind)[0] ?? domain, 'address'));
  expect(both.map((one) => [one?.attributes.function, one?.attributes.multifunction])).toEqual([
    ['0x0', 'on'],
    ['0x1', undefined],
  ]);
});
