/** What the host cannot do without, and the consent to lose it. */
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostics.ts';
import { codes } from '../../../src/features/pci/host-needs.ts';
import { compileWithFacts } from '../../support/compile.ts';
import {
  type Change,
  check,
  declared,
  factsOf,
  received,
  reportedOn,
  testOnMachines,
  win,
} from '../../support/machines.ts';

/** The disk gets these facts instead of its own. */
const diskOf =
  (name: string, more: object): Change =>
  (facts) => ({
    ...facts,
    block: facts.block?.map((one) =>
      one.name === name
        ? { name, controller: one.controller, ...more }
        : { ...one, uses: undefined, mounts: undefined },
    ),
  });

/** The SATA disk of desktop-intel, which is not its root disk. */
const sata = (use: string): ReturnType<typeof check> =>
  check('desktop-intel', declared('⟨"00:17.0"'), /holds sda, the disk with/, diskOf('sda', { uses: [use] }));

testOnMachines(codes, {
  'device-holds-root': check('desktop-amd', declared('⟨"0a:00.0"'), /nvme0n1/),
  'device-holds-store': sata('store'),
  'device-holds-boot': sata('boot'),
  'device-holds-swap': sata('swap'),
  'device-holds-images': check(
    'desktop-intel',
    `${declared('⟨"00:17.0"')}\n${win('disks: { c: { file: /srv/vms/win.qcow2 } }')}`,
    /holds sda, the disk with the image \/srv\/vms\/win.qcow2 of 'win'$/,
    diskOf('sda', { mounts: ['/srv'] }),
  ),
  'device-only-network': check('desktop-intel', declared('⟨"04:00.0"'), /enp4s0/),
  'device-only-display': check(
    'desktop-amd',
    `devices: { a: { functions: ["08:00.0"] }, b: { functions: [⟨"09:00.0"] } }`,
    /no display left, .*0000:09:00\.0 is its only one/,
  ),
  'device-only-keyboard': check('desktop-same-cards', declared('⟨"0d:00.3"'), /Moonlander Mark I on 0000:0d:00\.3/),
  'host-loses-nothing': check(
    'desktop-intel',
    declared('"01:00.0"', ', hostLoses: [⟨display]'),
    /does not lose its last display with 'gpu'/,
  ),
});

const noLayers: Change = (facts) => ({
  ...facts,
  block: facts.block?.map((one) => ({ ...one, uses: undefined, mounts: undefined })),
});

describe('the disks', () => {
  test('that the host runs from stay, but another disk need not', () => {
    expect(reportedOn('desktop-amd', received('"0a:00.0"'))).toEqual([
      'device-holds-root: 0000:0a:00.0 holds nvme0n1, the disk with the root file system of the host',
    ]);
    expect(reportedOn('threadripper', received('"41:00.0"'))).toEqual([]);
  });

  test('are known from facts of older versions, which have only the root', () => {
    const root = ['device-holds-root: 0000:0a:00.0 holds nvme0n1, the disk with the root file system of the host'];
    expect(reportedOn('desktop-amd', received('"0a:00.0"'), noLayers)).toEqual(root);
    expect(reportedOn('desktop-amd', received('"0a:00.0"', '', ', hostLoses: [root]'), noLayers)).toEqual([]);
  });

  test('are reported once each, with all that is on them', () => {
    const all = diskOf('nvme0n1', { uses: ['root', 'boot', 'swap'], mounts: ['/', '/boot'] });
    const images = 'disks: { c: { file: /srv/win.qcow2 }, d: { file: /srv/d.qcow2 } }';
    const refused = (consent: string): string[] =>
      reportedOn('desktop-amd', received('"0a:00.0"', images, consent && `, hostLoses: [${consent}]`), all);
    expect(refused('')).toEqual([
      "device-holds-root: 0000:0a:00.0 holds nvme0n1, the disk with the root file system, the boot partition and the swap space of the host, and with the images /srv/win.qcow2 of 'win' and /srv/d.qcow2 of 'win'",
    ]);
    expect(refused('root, swap')).toEqual([
      "device-holds-boot: 0000:0a:00.0 holds nvme0n1, the disk with the boot partition of the host, and with the images /srv/win.qcow2 of 'win' and /srv/d.qcow2 of 'win'",
    ]);
    expect(refused('root, boot, swap, images')).toEqual([
      "device-holds-images: 0000:0a:00.0 holds nvme0n1, the disk with the images /srv/win.qcow2 of 'win' and /srv/d.qcow2 of 'win'",
    ]);
  });

  test('with images of a guest cannot go to that guest, nor leave at boot: consent does not help', () => {
    const machine = {
      pci: [{ address: '0b:00.0', id: '144d:a80a', class: '010802' }],
      block: [{ name: 'nvme0n1', controller: '0b:00.0', mounts: ['/srv'] }],
    };
    const spec = (device: string, receiver: string, file = '/srv/c.qcow2', host = ''): string =>
      `${host}devices: { disk: { functions: ["0b:00.0"], ${device} } }\n` +
      `vms: { win: { memory: 1GiB, disks: { c: { file: ${file} } } }, other: { memory: 1GiB } }\n`.replace(
        `${receiver}: { memory: 1GiB`,
        `${receiver}: { memory: 1GiB, devices: [disk]`,
      );
    const on = (text: string) =>
      compileWithFacts(text, machine).diagnostics.filter(({ severity }) => severity === 'error');
    for (const [device, receiver] of [
      ['bind: start', 'win'],
      ['bind: boot', 'win'],
      ['bind: boot', 'other'],
    ] as const) {
      for (const consent of ['', ', hostLoses: [images]']) {
        const [one, ...others] = on(spec(device + consent, receiver));
        expect([one?.code, others], device + receiver + consent).toEqual(['device-holds-images', []]);
        expect(one?.remedy).toBe(
          `move the images to a disk that the host keeps, and write their new paths in the spec; or remove 'disk', and its name from the devices of '${receiver}'`,
        );
      }
      expect(on(spec(device, receiver, '/var/lib/libvirt/images/c.qcow2'))).toEqual([]);
    }
    const [one] = on(spec('bind: start', 'other'));
    expect(one?.remedy).toMatch(/if these guests do not run then, set `hostLoses: \[images\]` on 'disk'$/);
    expect(on(spec('bind: start, hostLoses: [images]', 'other'))).toEqual([]);
  });

  test('with images are given up at boot if another boot entry has them', () => {
    const machine = {
      pci: [{ address: '0b:00.0', id: '144d:a80a', class: '010802' }],
      block: [{ name: 'nvme0n1', controller: '0b:00.0', mounts: ['/srv'] }],
    };
    const spec =
      'host: { specialisation: passthrough }\n' +
      'devices: { disk: { functions: ["0b:00.0"], hostLoses: [images] } }\n' +
      'vms: { win: { memory: 1GiB, devices: [disk] }, other: { memory: 1GiB, disks: { c: { file: /srv/c.qcow2 } } } }\n';
    expect(compileWithFacts(spec, machine).diagnostics.map(({ code }) => code)).not.toContain('device-holds-images');
  });

  test('of a file system on several disks all stay', () => {
    const both: Change = (facts) => ({
      ...facts,
      block: facts.block?.map((one) => ({ ...one, root: true, uses: ['root'] })),
    });
    const spec = 'devices: { a: { functions: ["02:00.0"], hostLoses: [root] }, b: { functions: ["00:17.0"] } }\n';
    expect(reportedOn('desktop-intel', spec, both)).toEqual([
      'device-holds-root: 0000:00:17.0 holds sda, the disk with the root file system of the host',
    ]);
  });

  test('with the images of guests stay: those below the nearest mount point', () => {
    const mounts = diskOf('sda', { mounts: ['/srv', '/srv/vms/old'] });
    const one = (file: string): string[] =>
      reportedOn('desktop-intel', received('"00:17.0"', `disks: { c: { file: ${file} } }`), mounts);
    expect(one('/srv/vms/c.qcow2')).toHaveLength(1);
    expect(one('/srvs/c.qcow2')).toEqual([]);
    const other: Change = (facts) => ({
      ...facts,
      block: facts.block?.map((disk) => ({ ...disk, mounts: disk.name === 'sda' ? ['/srv'] : ['/', '/srv/vms'] })),
    });
    const spec = received('"00:17.0"', 'disks: { c: { file: /srv/vms/c.qcow2 } }');
    expect(reportedOn('desktop-intel', spec, other)).toEqual([]);
  });

  test('may leave with a device that no guest receives, if it is not bound at boot', () => {
    expect(reportedOn('desktop-amd', declared('"0a:00.0"', ', bind: start'))).toEqual([]);
    expect(reportedOn('desktop-amd', received('"0a:00.0"', '', ', bind: start')).join()).toContain('device-holds-root');
  });
});

describe('the only network interface', () => {
  test('stays with the host', () => {
    expect(reportedOn('desktop-intel', received('"04:00.0"'))).toEqual([
      'device-only-network: the host has no network interface left, according to the facts of this machine (enp4s0)',
    ]);
    expect(reportedOn('desktop-intel', received('"04:00.0"', '', ', hostLoses: [network]'))).toEqual([]);
    expect(reportedOn('server-sriov', received('"3b:10.2"'))).toEqual([]);
  });

  test('also if the guest takes it only when it starts', () => {
    expect(reportedOn('desktop-intel', received('"04:00.0"', '', ', bind: start'))).toEqual([
      'device-only-network: the host has no network interface left while the guest runs, according to the facts of this machine (enp4s0)',
    ]);
    const unused = 'devices: { lan: { functions: ["04:00.0"], bind: start } }\n';
    expect(reportedOn('desktop-intel', unused)).toEqual([]);
  });

  test('a second interface that is down does not count', () => {
    const down: Change = (facts) => ({
      ...facts,
      network: [...(facts.network ?? []).map((one) => ({ ...one, up: true })), { name: 'wlan0', up: false }],
    });
    expect(reportedOn('desktop-intel', received('"04:00.0"'), down).join()).toContain('device-only-network');
  });
});

const gpu = { address: '0b:00.0', id: '1002:67df', class: '030000', bootVga: true };
const second = { address: '0a:00.0', id: '1002:73bf', class: '030000', bootVga: false };
const usb = { address: '0c:00.3', id: '1022:149c', class: '0c0330' };
const keyboard = { name: 'Keychron K8', kind: 'keyboard', controller: '0c:00.3' };

/** The diagnostics of a device with these fields that a guest receives. */
const found = (device: string, facts: object): readonly Diagnostic[] =>
  compileWithFacts(`devices: { it: { ${device} } }\nvms: { win: { memory: 4GiB, devices: [it] } }\n`, facts)
    .diagnostics;

const codesOf = (device: string, facts: object): string[] => found(device, facts).map(({ code }) => code);

const card = 'functions: ["0b:00.0"]';
const port = 'functions: ["0c:00.3"]';

describe('the only display', () => {
  test.each(['', ', bind: start', ', bootVga: true'])('stays with the host%s', (more) => {
    expect(codesOf(card + more, { pci: [gpu] })).toEqual(['device-only-display']);
    expect(codesOf(card + more, { pci: [gpu, { ...second, class: '030200' }] })).toEqual(['device-only-display']);
  });

  test('may be handed over, or given up by consent', () => {
    expect(codesOf(`${card}, bind: handover`, { pci: [gpu] })).toEqual([]);
    expect(codesOf(`${card}, bind: start, hostLoses: [display]`, { pci: [gpu] })).toEqual([]);
    expect(codesOf(`${card}, bootVga: true, hostLoses: [display]`, { pci: [gpu] })).toEqual([]);
  });

  test('is the last of two that leave, at the time at which it leaves', () => {
    const spec =
      'devices: { a: { functions: ["0a:00.0"], bind: start }, b: { functions: ["0b:00.0"], bootVga: true } }\n' +
      'vms: { win: { memory: 4GiB, devices: [a, b] } }\n';
    const { diagnostics } = compileWithFacts(spec, { pci: [gpu, second] });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'the host has no display left while the guest runs, according to the facts of this machine: 0000:0a:00.0 is its last one',
    ]);
    const handed = spec.replace('bind: start', 'bind: handover');
    expect(compileWithFacts(handed, { pci: [gpu, second] }).diagnostics).toEqual([]);
  });

  test('is not lost to guests that never run at the same time', () => {
    const spec = (a: string): string =>
      'devices: { a: { functions: ["0a:00.0"], bind: start }, b: { functions: ["0b:00.0"], bind: start }, usb: { functions: ["0c:00.3"], bind: start } }\n' +
      `vms: { a: { memory: 4GiB, devices: [${a}] }, b: { memory: 4GiB, devices: [b, usb] } }\n`;
    const codesWith = (a: string): string[] =>
      compileWithFacts(spec(a), { pci: [gpu, second, usb] }).diagnostics.map(({ code }) => code);
    expect(codesWith('a')).toContain('device-only-display');
    expect(codesWith('a, usb')).not.toContain('device-only-display');
  });

  test('may not be the only one if the facts do not have the class of another device', () => {
    expect(codesOf(card, { pci: [gpu, { address: '0a:00.0', id: '1002:73bf' }] })).toEqual([]);
  });

  test('is none on which the host shows nothing, according to the facts', () => {
    for (const bootVga of [false, undefined]) expect(codesOf(card, { pci: [{ ...gpu, bootVga }] })).toEqual([]);
    const framebuffer = { driver: 'amdgpu', device: '0b:00.0' };
    expect(codesOf(card, { pci: [{ ...gpu, bootVga: false }], framebuffer })).toEqual(['device-only-display']);
  });

  test('is handed over only if it is a GPU that can be', () => {
    const remedy = (one: object, more = ''): string | undefined =>
      found(`functions: ["${(one as typeof gpu).address}"]${more}`, { pci: [one] })[0]?.remedy;
    expect(remedy(gpu)).toMatch(/^set `bind: handover` on 'it'/);
    const removed = "keep it for the host: remove 'it', and its name from the devices of 'win'";
    expect(remedy({ ...gpu, id: '1a03:2000' })).toContain(removed);
    expect(remedy({ ...gpu, address: '00:02.0', id: '8086:a780' })).toContain(removed);
  });

  test('is given up together with its boot framebuffer', () => {
    const remedy = (device: string, one: object = gpu): string | undefined => found(device, { pci: [one] })[0]?.remedy;
    const both = "if the host needs no display, set `hostLoses: [display]` and `bootVga: true` on 'it'";
    expect(remedy(card)).toContain(both);
    expect(codesOf(`${card}, hostLoses: [display], bootVga: true`, { pci: [gpu] })).toEqual([]);
    for (const more of [', bootVga: true', ', bind: start']) {
      expect(remedy(card + more)).toMatch(/set `hostLoses: \[display\]` on 'it'$/);
    }
  });

  test('that no guest receives is simply removed', () => {
    const { diagnostics } = compileWithFacts(`devices: { it: { ${card} } }\n`, { pci: [gpu] });
    expect(diagnostics.map(({ remedy }) => remedy)).toContain("keep it for the host: remove 'it'");
  });
});

describe('the only keyboard', () => {
  const usbToWin =
    'devices: { usb: { functions: ["00:14.0", "00:14.2"] } }\nvms: { a: { guest: windows11, memory: 8GiB, devices: [usb] } }\n';

  test('is on a controller that leaves with all of them', () => {
    const facts: object = {
      pci: [
        { address: '00:14.0', id: '8086:7a60', class: '0c0330', driver: 'xhci_hcd', iommuGroup: 3 },
        { address: '00:14.2', id: '8086:7a27', class: '050000', iommuGroup: 3 },
      ],
      input: [
        { name: 'Power Button', kind: 'other' },
        { name: 'Logitech G815 RGB MECHANICAL GAMING KEYBOARD', kind: 'keyboard', controller: '00:14.0' },
        { name: 'Logitech G502 HERO Gaming Mouse', kind: 'mouse', controller: '00:14.0' },
      ],
    };
    const { diagnostics, failed } = compileWithFacts(usbToWin, facts);
    expect(failed).toBe(true);
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'device-only-keyboard: the host has no keyboard left, according to the facts of this machine (Logitech G815 RGB MECHANICAL GAMING KEYBOARD on 0000:00:14.0)',
    ]);
  });

  test('also on a machine whose mouse has keys', () => {
    expect(JSON.parse(factsOf('desktop-intel')).input.length).toBeGreaterThan(2);
    expect(reportedOn('desktop-intel', usbToWin).join()).toContain(
      'device-only-keyboard: the host has no keyboard left, according to the facts of this machine (Logitech G815 RGB MECHANICAL GAMING KEYBOARD and Logitech G502 HERO Gaming Mouse Keyboard on 0000:00:14.0)',
    );
  });

  test.each([
    ['', 'the host has no keyboard left, '],
    [', bind: start', 'the host has no keyboard left while the guest runs, '],
  ])('stays with the host%s, unless the spec consents', (more, words) => {
    const facts = { pci: [usb], input: [keyboard] };
    expect(found(port + more, facts).map(({ message }) => message)[0]).toContain(words);
    expect(codesOf(`${port + more}, hostLoses: [keyboard]`, facts)).toEqual([]);
  });

  test('is not one of a laptop, of Bluetooth, or on another controller', () => {
    for (const input of [
      [keyboard, { name: 'AT Translated Set 2 keyboard', kind: 'keyboard' }],
      [keyboard, { ...keyboard, name: 'Holtek', controller: '03:00.0' }],
      [{ ...keyboard, kind: 'mouse' }],
      [],
    ]) {
      expect(codesOf(port, { pci: [usb], input })).toEqual([]);
    }
  });

  test('does not leave the host with evdev', () => {
    const dev = '/dev/input/by-id/usb-Keychron_K8-event-kbd';
    const { diagnostics } = compileWithFacts(`vms: { win: { memory: 4GiB, evdev: [{ dev: ${dev}, grab: all }] } }\n`, {
      pci: [usb],
      input: [{ ...keyboard, links: [dev] }],
    });
    expect(diagnostics).toEqual([]);
  });
});

describe('consent', () => {
  const lan = { address: '05:00.0', id: '8086:1539', class: '020000' };
  const network = [{ name: 'enp5s0', device: '05:00.0' }];

  test('is for what it names, on the device that it is set on', () => {
    const facts = { pci: [usb, lan], input: [keyboard], network };
    const spec = (ofUsb: string, ofLan: string): string[] =>
      compileWithFacts(
        `devices: { usb: { ${port}, hostLoses: [${ofUsb}] }, lan: { functions: ["05:00.0"], hostLoses: [${ofLan}] } }\n`,
        facts,
      ).diagnostics.map(({ code }) => code);
    expect(spec('', '')).toEqual(['device-only-keyboard', 'device-only-network']);
    expect(spec('keyboard', '')).toEqual(['device-only-network']);
    expect(spec('network', 'keyboard')).toEqual([
      'device-only-keyboard',
      'host-loses-nothing',
      'device-only-network',
      'host-loses-nothing',
    ]);
    expect(spec('keyboard', 'network')).toEqual([]);
  });

  test('is reported if it is not needed, unless the facts do not tell', () => {
    const needless = (kinds: string, facts: object): string[] =>
      found(`${port}, hostLoses: [${kinds}]`, facts).map(({ message }) => message);
    expect(needless('root, images, network, display, keyboard', { pci: [usb] })).toEqual([]);
    const known = {
      pci: [usb, lan],
      input: [],
      network,
      block: [{ name: 'sda', controller: '05:00.0', root: true, uses: ['root'], mounts: ['/'] }],
    };
    expect(needless('root, images, network, keyboard', known)).toEqual([
      "the host does not lose the root file system with 'it', according to the facts of this machine",
      "the host does not lose images of guests with 'it', according to the facts of this machine",
      "the host does not lose its last network interface with 'it', according to the facts of this machine",
      "the host does not lose its last keyboard with 'it', according to the facts of this machine",
    ]);
    const unused = `devices: { it: { ${port}, bind: start, hostLoses: [keyboard] } }\n`;
    expect(compileWithFacts(unused, known).diagnostics).toEqual([]);
  });
});

describe('the remedies lead to specs that compile', () => {
  const disk = { address: '0b:00.0', id: '144d:a80a', class: '010802' };
  const facts: Readonly<Record<string, object>> = {
    'device-holds-root': { pci: [disk], block: [{ name: 'nvme0n1', controller: '0b:00.0', root: true }] },
    'device-holds-swap': { pci: [disk], block: [{ name: 'nvme0n1', controller: '0b:00.0', uses: ['swap'] }] },
    'device-only-network': {
      pci: [{ ...disk, class: '020000' }],
      network: [{ name: 'enp5s0', device: '0b:00.0' }],
    },
    'device-only-display': { pci: [gpu] },
    'device-only-keyboard': {
      pci: [{ ...usb, address: '0b:00.0' }],
      input: [{ ...keyboard, controller: '0b:00.0' }],
    },
  };
  const spec = (more: string): string =>
    `devices: { it: { ${card}${more && `, ${more}`} } }\nvms: { win: { memory: 4GiB, devices: [it] } }\n`;

  test.each(Object.entries(facts))('%s', (code, told) => {
    const { diagnostics } = compileWithFacts(spec(''), told);
    expect(diagnostics.map((one) => one.code)).toEqual([code]);
    const remedy = diagnostics[0]?.remedy ?? '';
    // Every field that the remedy sets on the device, one at a time.
    const fields = [...remedy.matchAll(/set `([^`]+)` on 'it'/g)].map(([, field = '']) => field);
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) expect(compileWithFacts(spec(field), told).failed).toBe(false);
    // The device is removed, also from the guest.
    if (code === 'device-only-display') return;
    expect(remedy).toContain("remove 'it', and its name from the devices of 'win'");
    expect(compileWithFacts('vms: { win: { memory: 4GiB, devices: [] } }\n', told).diagnostics).toEqual([]);
  });

  test('with all that the device already consents to', () => {
    const told = { pci: [disk], block: [{ name: 'nvme0n1', controller: '0b:00.0', uses: ['root', 'boot', 'swap'] }] };
    const [one] = compileWithFacts(spec('hostLoses: [swap]'), told).diagnostics;
    expect(one?.remedy).toContain("set `hostLoses: [swap, root, boot]` on 'it'");
    expect(compileWithFacts(spec('hostLoses: [swap, root, boot]'), told).diagnostics).toEqual([]);
  });

  test('without the function, if the device has others', () => {
    const told = {
      pci: [disk, { ...disk, address: '0b:00.1' }],
      block: [{ name: 'sda', controller: '0b:00.1', uses: ['boot'] }],
    };
    const two = 'devices: { it: { functions: ["0b:00.0", "0b:00.1"] } }\n';
    const [one] = compileWithFacts(two, told).diagnostics;
    expect(one?.remedy).toMatch(/^remove 0000:0b:00\.1 from 'it': /);
    expect(compileWithFacts(two.replace(', "0b:00.1"', ''), told).diagnostics).toEqual([]);
  });
});
