/** A guest may have any name that libvirt takes, in each language of the output. */
import { describe, expect, test } from 'vitest';
import { attribute, child, text } from '../../src/libvirt/xml.ts';
import { guestFile } from '../../src/values/names.ts';
import { codesOf, compileSpec, moduleOf } from '../support/compile.ts';
import { domainOf } from '../support/guest-domain.ts';

const names = ['Windows 10', "Alex' PC (2)", '"quoted" & <tagged>', '$(id) `id`', `''\${x}''`, 'größe % 50', '*', '~'];

describe.each(names)('a guest called %s', (name) => {
  const gpu = 'devices: { gpu: { functions: ["0b:00.0"] } }\n';
  const spec = `${gpu}vms: { ${JSON.stringify(name)}: { memory: 4GiB, devices: [gpu], autostart: on } }\n`;

  test('has its name in libvirt, and a plain one in files', () => {
    const { files, failed, diagnostics } = compileSpec(spec);
    expect([failed, diagnostics.filter(({ severity }) => severity === 'error')]).toEqual([false, []]);
    const domains = [...(files?.keys() ?? [])].filter((file) => file.startsWith('domains/'));
    expect(domains).toEqual([`domains/${guestFile(name)}.xml`]);
    expect(domains[0]).toMatch(/^domains\/[A-Za-z0-9][A-Za-z0-9-]*\.xml$/);
    const domain = domainOf(spec, name);
    expect(text(child(domain, 'name') ?? domain)).toBe(name);
    const manifest = JSON.parse(String(files?.get('manifest.json')));
    expect(Object.keys(manifest.domains)).toEqual([name]);
  });

  test('is known to the hook by it, in quotes', () => {
    const quoted = `'${name.replaceAll("'", `'\\''`)}'`;
    // As a string of Nix, in which '' and ${ have a meaning.
    const table = moduleOf(spec).replaceAll("''$", '$').replaceAll("'''", "''");
    expect(table.includes(`${quoted})`) || table.includes(`${name})`)).toBe(true);
  });
});

test('a forward cannot find a guest by such a name', () => {
  const forwards = 'forwards: [{ listen: 5900, interface: eth0 }]';
  const of = (network: string) =>
    `networks: { lan: { type: nat } }\nvms: { "Windows 10": { memory: 4GiB, nics: { n: { network: ${network} } }, ${forwards} } }\n`;
  expect(codesOf(of('default'))).toEqual(['forward-to-name']);
  expect(codesOf(of('lan'))).toEqual([]);
  const network = String(compileSpec(of('lan')).files?.get('networks/lan.xml'));
  expect(/<host [^>]*name='([^']*)'/.exec(network)?.[1]).toBe(guestFile('Windows 10'));
  expect(moduleOf(of('lan'))).toContain(`forward-${guestFile('Windows 10')}-eth0-5900`);
});

describe('two variants of one guest', () => {
  const variant =
    'memory: 4GiB, lookingGlass: { size: 32MiB }, nics: { lan: { network: default, mac: "52:54:00:66:d7:8b" } }';
  const spec = (more: string, xml = '') => `vms: { win: { ${variant}${more} }, win-lg: { ${variant}${xml} } }\n`;

  test('may share a MAC address and shared memory if they never run at the same time', () => {
    expect(codesOf(spec(''))).toEqual(['shared-memory-name-twice', 'mac-twice']);
    for (const apart of [', neverWith: [win-lg]', ', autostart: on, neverWith: [win-lg]']) {
      expect(codesOf(spec(apart))).toEqual([]);
    }
  });

  test('may share it by `xml` too', () => {
    const nic = (mac: string) =>
      `xml: "<domain><devices><interface type='user'><mac address='${mac}'/></interface></devices></domain>"`;
    const two = (apart: string) =>
      `vms: { a: { memory: 4GiB, ${nic('52:54:00:66:d7:8b')} }, b: { memory: 4GiB, ${nic('52:54:00:66:D7:8B')}${apart} } }\n`;
    expect(codesOf(two(''))).toEqual(['xml-mac-twice']);
    expect(codesOf(two(', neverWith: [a]'))).toEqual([]);
  });

  test('both have the token of the hook, and no others', () => {
    const claims = (text: string) =>
      [...moduleOf(text).matchAll(/step claim-devices (.*)$/gm)].map(([, words]) => words);
    const tokens = claims(spec(', neverWith: [win-lg]'));
    expect(tokens).toHaveLength(2);
    expect(new Set(tokens).size).toBe(1);
    expect(tokens[0]).toMatch(/^apart-[0-9a-f]{16}$/);
    const three = `vms: { a: { memory: 1GiB, neverWith: [b, c] }, b: { memory: 1GiB }, c: { memory: 1GiB } }\n`;
    expect(claims(three).map((words) => words?.split(' ').length)).toEqual([2, 1, 1]);
  });

  test('must be other guests of the spec', () => {
    expect(codesOf(spec(', neverWith: [win]'))).toContain('guest-undeclared');
    expect(codesOf(spec(', neverWith: [nobody]'))).toContain('guest-undeclared');
    const started = spec(', autostart: on, neverWith: [win-lg]', ', autostart: on');
    expect(codesOf(started)).toEqual(['apart-but-autostarted']);
  });

  test('have different UUIDs', () => {
    const id = 'uuid: 6f0a4c1e-7d5b-5e4c-9a41-b3c8e2d7f615';
    expect(codesOf(`vms: { a: { memory: 4GiB, ${id} }, b: { memory: 4GiB, ${id}, neverWith: [a] } }\n`)).toEqual([
      'uuid-twice',
    ]);
  });
});

describe('a network that a person has made', () => {
  const spec =
    'networks: { internal: { type: existing } }\nvms: { g: { memory: 4GiB, nics: { lan: { network: internal } } } }\n';

  test('is used and started, and never defined', () => {
    expect(codesOf(spec)).toEqual([]);
    const { files } = compileSpec(spec);
    expect([...(files?.keys() ?? [])].filter((file) => file.startsWith('networks/'))).toEqual([]);
    expect(moduleOf(spec)).toContain('"--network=internal"');
    expect(moduleOf(spec)).not.toContain('networks/');
    const nic = child(child(domainOf(spec), 'devices') ?? domainOf(spec), 'interface');
    expect(nic && child(nic, 'source')?.attributes).toEqual({ network: 'internal' });
  });

  test('has none of the fields of other networks', () => {
    for (const field of ['bridge: br0', 'interfaces: [enp5s0]', 'dhcp: on', 'mode: private']) {
      expect(codesOf(spec.replace('existing', `existing, ${field}`))).toEqual(['network-field-of-other-type']);
    }
    expect(codesOf(spec.replace('existing', 'existing, subnet: 192.168.150.0/24'))).toEqual(['subnet-without-nat']);
  });

  test('is named by the error about one that is not declared', () => {
    const { diagnostics } = compileSpec(spec.split('\n').slice(1).join('\n'));
    expect(diagnostics.map(({ code, remedy }) => [code, remedy.includes('internal: { type: existing }')])).toEqual([
      ['network-undeclared', true],
    ]);
  });
});

test('a sound card can be heard nowhere', () => {
  const of = (sound: string) => {
    const domain = domainOf(`vms: { g: { memory: 4GiB, display: { sound: ${sound} } } }\n`);
    const devices = child(domain, 'devices') ?? domain;
    const card = child(devices, 'sound');
    return [child(devices, 'audio')?.attributes.type, card && attribute(card, 'model')];
  };
  expect(of('{ to: none, model: ich9 }')).toEqual(['none', 'ich9']);
  expect(of('{ to: none, model: ac97 }')).toEqual(['none', 'ac97']);
  expect(of('none')).toEqual(['none', undefined]);
  expect(of('{ to: none }')).toEqual(['none', undefined]);
});
