/** Looking Glass: the client on the host, and the memory that it shares with a guest. */
import { describe, expect, test } from 'vitest';
import { codesOf, guest, moduleOf, textOf } from '../../support/compile.ts';
import { at, attributesOf, devicesOfKind, domainOf } from '../../support/guest-domain.ts';

const win = (more: string): string => `vms: { win: { memory: 4GiB, ${more} } }\n`;
const glass = win('lookingGlass: { resolution: 2560x1440 }');

test('a guest has the region, and the host has the client', () => {
  const [region] = devicesOfKind(domainOf(guest('lookingGlass: { size: 128MiB, name: games }')), 'shmem');
  expect(region?.attributes).toEqual({ name: 'games' });
  expect(region && at(region, 'size')).toMatchObject({ attributes: { unit: 'M' }, children: ['128'] });
  expect(moduleOf(glass)).toContain('pkgs.looking-glass-client');
});

test('both are absent by default', () => {
  expect(attributesOf(devicesOfKind(domainOf(guest()), 'shmem'))).toEqual([]);
  expect(moduleOf(guest())).not.toContain('looking-glass');
});

test('the size suits the resolution', () => {
  const codes = (size: string): string[] => codesOf(win(`lookingGlass: { resolution: 2560x1440, size: ${size} }`));
  expect(codes('64MiB')).toEqual([]);
  expect(codes('32MiB')).toEqual(['looking-glass-too-small']);
  expect(codesOf(win('lookingGlass: { name: games }'))).toEqual(['looking-glass-without-size']);
});

describe("the client's configuration", () => {
  const clientOf = (spec: string): string =>
    /"?looking-glass[^ ]*\.ini"?\.text =\s*(.*?);\n\n?\s*(?=[\w}])/s.exec(moduleOf(spec))?.[1] ?? '';

  test('contains the device, and the SPICE server if it is not at its default port', () => {
    const spec = win('lookingGlass: { size: 32MiB, backend: kvmfr }, display: { spice: { port: 5910 } }');
    expect(clientOf(spec)).toMatch(/\[app\]\s*shmFile=\/dev\/kvmfr0\s*\[spice\]\s*port=5910/);
  });

  test('disables SPICE if the guest has none', () => {
    const spec = win('lookingGlass: { size: 32MiB }, display: { spice: off, vnc: on }');
    expect(clientOf(spec)).toMatch(/^[^/]*\[spice\]\s*enable=no/);
  });

  test('is one file per guest if there are several', () => {
    const spec =
      'vms: { a: { memory: 1GiB, lookingGlass: { size: 32MiB } }, b: { memory: 1GiB, lookingGlass: { size: 32MiB, name: b } } }\n';
    const text = moduleOf(spec);
    expect(text).toMatch(/"looking-glass\/a\.ini"\.text = ''\s*\[app\]\s*shmFile=\/dev\/shm\/looking-glass\n/);
    expect(text).toMatch(/"looking-glass\/b\.ini"\.text = ''\s*\[app\]\s*shmFile=\/dev\/shm\/b\n/);
    expect(text).not.toContain('looking-glass-client.ini');
  });

  test('is for the port of its own guest, also if others have a display', () => {
    const glass = (name: string): string => `lookingGlass: { size: 32MiB, name: ${name} }`;
    const vms = (guests: string): string => `vms: { ${guests} }\n`;
    const port = (spec: string, guest: string): string | undefined =>
      /<graphics type='spice'[^>]* port='(\d+)'/.exec(textOf(`domains/${guest}.xml`, spec))?.[1];
    const alone = vms(`a: { memory: 1GiB, ${glass('looking-glass')} }`);
    expect([port(alone, 'a'), clientOf(alone)]).toEqual([undefined, '']);

    const beside = vms(`a: { memory: 1GiB, ${glass('looking-glass')} }, z: { memory: 1GiB }`);
    expect([port(beside, 'a'), port(beside, 'z')]).toEqual(['5950', undefined]);
    expect(clientOf(beside)).toMatch(/^[^/]*\[spice\]\s*port=5950\n/);

    const vnc = vms(`a: { memory: 1GiB, ${glass('looking-glass')} }, z: { memory: 1GiB, display: { vnc: on } }`);
    expect(port(vnc, 'a')).toBe('5950');
    const unseen = vms(
      `a: { memory: 1GiB, ${glass('looking-glass')} }, z: { memory: 1GiB, serial: on, display: { spice: off } }`,
    );
    expect(port(unseen, 'a')).toBeUndefined();
  });

  test('has the ports in the spec, and own ones avoid all that are taken', () => {
    const spec =
      'vms:\n' +
      '  a: { memory: 1GiB, lookingGlass: { size: 32MiB } }\n' +
      '  b: { memory: 1GiB, lookingGlass: { size: 32MiB, name: b }, display: { spice: { port: 5951 } } }\n' +
      '  c: { memory: 1GiB, lookingGlass: { size: 32MiB, name: c }, nics: { lan: { network: default } }, forwards: [{ listen: 5950, interface: eth0, to: 22 }] }\n' +
      '  d: { memory: 1GiB, display: { vnc: { port: 5953 } } }\n';
    expect(codesOf(spec)).toEqual([]);
    const text = moduleOf(spec);
    const ports = [...text.matchAll(/looking-glass\/(\w)\.ini"\.text = ''[^']*port=(\d+)/g)].map(([, guest, port]) => [
      guest,
      port,
    ]);
    expect(ports).toEqual([
      ['a', '5952'],
      ['b', '5951'],
      ['c', '5954'],
    ]);
  });

  test('leaves the port to libvirt for guests that never run together', () => {
    const spec =
      'devices: { gpu: { functions: ["0b:00.0"] } }\n' +
      'vms: { a: { memory: 1GiB, devices: [gpu], lookingGlass: { size: 32MiB } }, b: { memory: 1GiB, devices: [gpu] } }\n';
    expect(textOf('domains/a.xml', spec)).toContain("autoport='yes'");
    expect(moduleOf(spec)).not.toContain('looking-glass-client.ini');
  });

  test('a name other than the default is in the configuration of the client', () => {
    expect(moduleOf(glass)).not.toContain('looking-glass-client.ini');
    const text = moduleOf(win('lookingGlass: { resolution: 2560x1440, name: games }'));
    expect(text).toContain('shmFile=/dev/shm/games\n');
  });
});
