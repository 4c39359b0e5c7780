import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Facts } from '../../src/facts/facts.ts';
import { candidatesOf, wayOf } from '../../src/init/candidates.ts';
import { defaultAnswers } from '../../src/init/defaults.ts';
import { firstSpec } from '../../src/init/spec.ts';
import { printFacts } from '../../src/scan/print-facts.ts';
import { printPciAddress } from '../../src/values/pci.ts';
import { committed, factsOfMachine, firstSpecOf } from '../machines/first-spec.ts';
import { machines } from '../machines/tree.ts';
import { compileTexts } from '../support/compile.ts';
import { card, factsOf } from './facts.ts';

const known = { hostName: 'box', users: ['alex'], facts: './facts.json' };

const textOf = (facts: Facts): string => firstSpec(facts, defaultAnswers(facts, known));

/** The parsed spec of a machine, after it has compiled without errors or warnings. */
function specOf(facts: Facts) {
  const text = textOf(facts);
  const { diagnostics } = compileTexts({ 'host.yaml': text, 'facts.json': printFacts(facts) });
  expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  return { text, spec: parse(text) };
}

describe.each(machines())('%s', (name) => {
  const facts = factsOfMachine(name);

  test('its first spec is the committed one', () => {
    expect(firstSpecOf(name, facts), 'npm run generate').toBe(committed(name, 'host.yaml'));
  });

  test('its first spec compiles without diagnostics', () => {
    specOf(facts);
  });

  test('its first spec also compiles with all commented keys uncommented', () => {
    const text = firstSpecOf(name, facts);
    const uncommented = text.replace(
      /^( *)# ( *(?:gpu|network|iommu|acsOverride|functions|ids|by|drivers|evdev|lookingGlass|setup):.*)$/gm,
      '$1$2',
    );
    const { diagnostics } = compileTexts({ 'host.yaml': uncommented, 'facts.json': printFacts(facts) });
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
  });
});

describe('the GPU', () => {
  const shown = { bootVga: true };

  test.each([
    ['1002:67df', ['bus'], { vendorReset: true }],
    ['1002:67df', ['device_specific', 'bus'], {}],
    ['1002:7550', ['flr'], { idleD3: false }],
    ['1002:747e', ['bus'], {}],
  ])('%s with the resets %s has what it needs to come back', (id, resetMethods, expected) => {
    const { spec } = specOf(factsOf([card('0a:00.0', shown), card('0b:00.0', { id, resetMethods })]));
    const { vendorReset, idleD3 } = spec.devices.gpu;
    expect({ vendorReset, idleD3 }).toEqual({ vendorReset: undefined, idleD3: undefined, ...expected });
  });

  test('is the one that is not the display of the host, with all functions of its slot', () => {
    const { spec } = specOf(
      factsOf([
        card('0a:00.0', shown),
        card('0b:00.0', { id: '10de:2786', modules: ['nouveau', 'nvidia'] }),
        { address: '0b:00.1', id: '10de:22bc', class: '040300', iommuGroup: 11, modules: ['snd_hda_intel'] },
      ]),
    );
    expect(spec.devices).toEqual({
      gpu: {
        functions: ['0b:00.0', '0b:00.1'],
        ids: ['10de:2786', '10de:22bc'],
        by: 'address',
        drivers: ['nouveau', 'nvidia', 'snd_hda_intel'],
      },
    });
    expect(spec.vms.win11.devices).toEqual(['gpu']);
  });

  test('has only drivers that may be in a spec', () => {
    const { spec } = specOf(
      factsOf([card('0a:00.0', shown), card('0b:00.0', { id: '10de:2786', modules: ['nouveau', 'a b', 'x"', ''] })]),
    );
    expect(spec.devices.gpu.drivers).toEqual(['nouveau']);
  });

  test('is matched by address if another one has the same ids, and a comment says so', () => {
    const { text, spec } = specOf(factsOf([card('0a:00.0', shown), card('0b:00.0')]));
    expect(spec.devices.gpu.by).toBe('address');
    expect(text).toContain('# 0a:00.0 has the same id');
  });

  test('takes the other devices of its group along, each as its own device, except bridges', () => {
    const { spec } = specOf(
      factsOf([
        card('0a:00.0', shown),
        { address: '00:03.1', id: '1022:1483', class: '060400', driver: 'pcieport', iommuGroup: 11 },
        card('0b:00.0'),
        {
          address: '0c:00.0',
          id: '1b21:2142',
          class: '0c0330',
          driver: 'xhci_hcd',
          modules: ['xhci_pci'],
          iommuGroup: 11,
        },
      ]),
    );
    expect(Object.keys(spec.devices)).toEqual(['gpu', 'grouped-usb']);
    expect(spec.vms.win11.devices).toEqual(['gpu', 'grouped-usb']);
    expect(spec.devices['grouped-usb']).toMatchObject({ functions: ['0c:00.0'], drivers: ['xhci_pci'] });
  });

  test('is not one whose group has a device that the host needs; a comment gives the reason', () => {
    const { text, spec } = specOf(
      factsOf(
        [
          card('0a:00.0', shown),
          card('0b:00.0'),
          { address: '0c:00.0', id: '144d:a808', class: '010802', driver: 'nvme', iommuGroup: 11 },
        ],
        { block: [{ name: 'nvme0n1', controller: '0c:00.0', root: true }] },
      ),
    );
    expect(spec.devices).toBeNull();
    expect(spec.vms.win11.devices).toEqual([]);
    expect(text.replaceAll(/\n *# /g, ' ')).toContain(
      'all of IOMMU group 11 must go with it, and the host would lose the disk with its root file system (nvme0n1)',
    );
  });

  const inGroup = (more: Readonly<Record<string, unknown>>) => ({
    address: '0c:00.0',
    id: '8086:1539',
    iommuGroup: 11,
    ...more,
  });

  test.each<[string, object, object, string]>([
    ['part of the chipset', { class: '060100' }, {}, 'part of its chipset (0000:0c:00.0)'],
    [
      'a disk, and the facts do not say which disk the host runs from',
      { class: '010802' },
      { block: [{ name: 'nvme0n1', controller: '0c:00.0' }] },
      'a disk that it may be running from (nvme0n1)',
    ],
    [
      'a disk, and the controller of the root disk is unknown',
      { class: '010802' },
      {
        block: [
          { name: 'nvme0n1', controller: '0c:00.0' },
          { name: 'dm-0', root: true },
        ],
      },
      'a disk that it may be running from (nvme0n1)',
    ],
    [
      'a disk controller, and no disk is known',
      { class: '010802' },
      {},
      'a disk that it may be running from (on 0000:0c:00.0)',
    ],
    [
      'the only network interface that is up',
      { class: '020000' },
      {
        network: [
          { name: 'enp12s0', device: '0c:00.0', up: true },
          { name: 'enp5s0', device: '05:00.0', up: false },
        ],
      },
      'its only network connection (enp12s0)',
    ],
    [
      'the only NIC, which has two ports',
      { class: '020000' },
      {
        network: [
          { name: 'enp12s0f0', device: '0c:00.0', up: true },
          { name: 'enp12s0f1', device: '0c:00.0', up: true },
        ],
      },
      'its only network connection (enp12s0f0, enp12s0f1)',
    ],
  ])('stays with the host if its group has %s', (_, more, facts, words) => {
    const { text, spec } = specOf(
      factsOf([card('0a:00.0', shown), card('0b:00.0'), inGroup({ ...more })], { ...facts }),
    );
    expect(spec.vms.win11.devices).toEqual([]);
    expect(text.replaceAll(/\n *# /g, ' ')).toContain(`the host would lose ${words}.`);
  });

  test.each<[string, object, string]>([
    ['the boot partition', { uses: ['boot'] }, 'the disk with its boot partition (sdb)'],
    ['swap', { uses: ['swap'] }, 'the disk with its swap space (sdb)'],
    ['the store', { uses: ['store'] }, 'the disk with /nix/store (sdb)'],
    ['the folder of its own images', { mounts: ['/var/lib/libvirt'] }, 'the disk of /var/lib/libvirt/images (sdb)'],
  ])('stays with the host if its group has the disk with %s', (_, more, words) => {
    const { text, spec } = specOf(
      factsOf([card('0a:00.0', shown), card('0b:00.0'), inGroup({ class: '010601' })], {
        block: [
          { name: 'sda', controller: '04:00.0', root: true, uses: ['root'], mounts: ['/'] },
          { name: 'sdb', controller: '0c:00.0', ...more },
        ],
      }),
    );
    expect(spec.vms.win11.devices).toEqual([]);
    expect(text.replaceAll(/\n *# /g, ' ')).toContain(`the host would lose ${words}.`);
  });

  test('stays with the host if its group has the controllers of all keyboards', () => {
    const keyboards = ['0c:00.0', '0c:00.1'].map((controller) => ({ name: controller, kind: 'keyboard', controller }));
    const usb = { class: '0c0330' };
    const pci = [card('0a:00.0', shown), card('0b:00.0'), inGroup(usb), inGroup({ ...usb, address: '0c:00.1' })];
    expect(specOf(factsOf(pci, { input: keyboards })).spec.vms.win11.devices).toEqual([]);
    const more = [...keyboards, { name: 'AT', kind: 'keyboard' }];
    expect(specOf(factsOf(pci, { input: more })).spec.vms.win11.devices).toEqual(['gpu', 'grouped-usb']);
  });

  test('goes to the guest together with a NIC and a disk that the host can do without', () => {
    const { spec } = specOf(
      factsOf([card('0a:00.0', shown), card('0b:00.0'), inGroup({ class: '020000' })], {
        block: [
          { name: 'nvme0n1', controller: '04:00.0', root: true },
          { name: 'nvme1n1', controller: '0c:00.0' },
        ],
        network: [
          { name: 'enp5s0', device: '05:00.0', up: true },
          { name: 'enp12s0', device: '0c:00.0', up: true },
        ],
      }),
    );
    expect(spec.vms.win11.devices).toEqual(['gpu', 'grouped-network']);
  });

  test('is handed over if it is the only one and the boot display is unknown', () => {
    const { spec } = specOf(factsOf([card('0a:00.0')]));
    expect(spec.devices.gpu).toMatchObject({ functions: ['0a:00.0'], bind: 'handover' });
  });

  test('is not handed over if it is the only one and not the boot display', () => {
    const { spec } = specOf(factsOf([card('0a:00.0', { bootVga: false })]));
    expect(spec.devices.gpu).not.toHaveProperty('bind');
  });

  test('is left to the user to decide if the facts do not say which one is the boot display', () => {
    const { text, spec } = specOf(factsOf([card('0a:00.0'), card('0b:00.0')]));
    expect(spec.devices.gpu).toMatchObject({ functions: ['0a:00.0'] });
    expect(text.replaceAll(/\n *# /g, ' ')).toContain('To decide: the facts do not say which GPU is the boot display');
  });

  test('is handed over if it is the only one of the machine', () => {
    const { spec } = specOf(factsOf([card('0a:00.0', shown)]));
    expect(spec.devices.gpu).toMatchObject({ functions: ['0a:00.0'], bind: 'handover' });
    expect(spec.vms.win11.display).toEqual({ spice: false });
  });

  test('is never the display of remote management', () => {
    const { spec } = specOf(factsOf([card('03:00.0', { ...shown, id: '1a03:2000', driver: 'ast', modules: ['ast'] })]));
    expect(spec.devices).toEqual({});
  });

  test('is never the integrated GPU of a machine that has no other', () => {
    const { text, spec } = specOf(factsOf([card('00:02.0', { ...shown, id: '8086:9bc4', modules: ['i915'] })]));
    expect(spec.devices).toEqual({});
    expect(text).toContain('it is the integrated GPU, and the host uses it as its display');
  });

  test('is the one with the larger memory if two are possible', () => {
    const bars = (size: number) => ({ bars: [{ index: 0, size, kind: 'memory' }] });
    const candidates = candidatesOf(
      factsOf([card('0a:00.0', shown), card('0b:00.0', bars(2 ** 28)), card('0c:00.0', bars(2 ** 34))]),
    );
    expect(
      candidates.map(({ card: { functions } }) =>
        printPciAddress(functions[0]?.address ?? { domain: 0, bus: 0, slot: 0, function: 0 }),
      ),
    ).toEqual(['0000:0c:00.0', '0000:0b:00.0', '0000:0a:00.0']);
    expect(candidates.map((one) => wayOf(one, candidates))).toEqual(['boot', 'boot', undefined]);
  });
});

test('if the IOMMU was off, a comment says so, and the device has the functions of the slot', () => {
  const facts = factsOf(
    [card('0a:00.0', { bootVga: true, iommuGroup: undefined }), card('0b:00.0', { iommuGroup: undefined })],
    {
      iommu: { on: false, reason: 'parameter' },
    },
  );
  const text = textOf(facts);
  expect(text).toContain('# The IOMMU was off (by kernel parameter)');
  const { diagnostics } = compileTexts({ 'host.yaml': text, 'facts.json': printFacts(facts) });
  expect(diagnostics.map(({ code }) => code)).toEqual(['iommu-groups-unknown']);
});

test.each(['firmware', 'unsupported'])('an IOMMU that is off (%s) gives a spec that compiles', (reason) => {
  const off = { iommuGroup: undefined };
  const facts = factsOf([card('0a:00.0', { bootVga: true, ...off }), card('0b:00.0', off)], {
    iommu: { on: false, reason },
  });
  const text = textOf(facts);
  expect(text).toContain(
    '# To decide: according to the facts, this is a virtual machine'.slice(0, reason === 'firmware' ? 1 : 99),
  );
  const { diagnostics } = compileTexts({ 'host.yaml': text, 'facts.json': printFacts(facts) });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(Object.keys(parse(text).devices ?? {})).toEqual(reason === 'firmware' ? ['gpu'] : []);
});

describe('the ACS override that the machine ran with', () => {
  const acs = (release: string): Facts =>
    factsOf([card('0a:00.0', { bootVga: true }), card('0b:00.0')], {
      kernel: { release },
      iommu: { on: true, acsOverride: true },
    });

  test('is kept, with a kernel that has the patch', () => {
    const text = textOf(acs('6.12.58-zen1'));
    const { diagnostics } = compileTexts({ 'host.yaml': text, 'facts.json': printFacts(acs('6.12.58-zen1')) });
    expect(diagnostics.map(({ code }) => code)).toEqual(['acs-override-splits']);
    expect(parse(text)).toMatchObject({
      iommu: { acsOverride: ['downstream', 'multifunction'] },
      kernel: { packages: 'linuxPackages_zen' },
    });
  });

  test('needs another kernel if the running one is not known to have the patch', () => {
    const text = textOf(acs('6.12.58'));
    expect(text).toContain('# kernel: { packages: linuxPackages_zen }  # To decide');
    const { diagnostics } = compileTexts({ 'host.yaml': text, 'facts.json': printFacts(acs('6.12.58')) });
    expect(diagnostics.map(({ code }) => code)).toEqual(['acs-override-needs-patch']);
  });
});

test('almost empty facts give a spec that compiles', () => {
  const facts = factsOf([], { cpu: undefined, iommu: undefined });
  const { text, spec } = specOf(facts);
  expect(text.match(/To decide:/g)?.length).toBeGreaterThan(1);
  expect(spec.devices).toEqual({});
});

test('without a facts file, the spec does not depend on one', () => {
  const facts = factsOfMachine('desktop-intel');
  const text = firstSpec(facts, defaultAnswers(facts, { ...known, users: [], facts: undefined }));
  const { diagnostics } = compileTexts({ 'host.yaml': text });
  expect(diagnostics).toEqual([]);
  expect(text).toContain('users: []  # To decide');
});

test('a device name cannot break out of its comment', () => {
  const { spec } = specOf(
    factsOf([card('0a:00.0', { bootVga: true }), card('0b:00.0', { name: 'x\nversion: 2\r\u2028evil: 1' })]),
  );
  expect(spec).not.toHaveProperty('evil');
  expect(spec.version).toBe(1);
});
