import { describe, expect, test } from 'vitest';
import { codes as bindingCodes } from '../../../src/features/pci/binding.ts';
import { codesOf, compileSpec, compileTexts, moduleOf } from '../../support/compile.ts';
import { check, declared, reportedOn, testOnMachines } from '../../support/machines.ts';

/** Compiles devices on a machine that has these PCI functions. */
function withFacts(devices: string, ...pci: object[]): { codes: string[]; text: string } {
  const { diagnostics, files } = compileTexts({
    'host.yaml': `version: 1\nhost: { name: box, users: [alex], cpu: amd, facts: ./facts.json }\n${devices}`,
    'facts.json': JSON.stringify({ version: 1, pci }),
  });
  const text = String(files?.get('module.nix'));
  return { codes: diagnostics.map((one) => one.code), text };
}

const codesWith = (devices: string, ...pci: object[]): string[] => withFacts(devices, ...pci).codes;

describe('binding at boot', () => {
  test('by address: every load of vfio-pci writes driver_override, and there is no id', () => {
    const text = moduleOf('devices: { gpu: { functions: ["0b:00.0", "0b:00.1"], ids: ["1002:67df"] } }\n');
    expect(text).toMatch(
      /install vfio-pci .* vfio-pci 0000:0b:00\.0 1002:67df beside 0000:0b:00\.1 1002:67df beside\n/,
    );
    expect(text).not.toMatch(/^\s*options vfio-pci ids=/m);
  });
  test('by id: one list of ids and no driver_override', () => {
    const text = moduleOf('devices: { a: { ids: ["1002:67df", "1002:aaf0"] }, b: { ids: ["144d:a80a"] } }\n');
    expect(text).toContain('options vfio-pci ids=1002:67df,1002:aaf0,144d:a80a\n');
    expect(text).not.toContain('driver_override');
  });
  test('every driver that could take the device loads vfio-pci first', () => {
    const text = moduleOf('devices: { gpu: { functions: ["0b:00.0"], ids: ["10de:13c0"] } }\n');
    for (const driver of ['nouveau', 'nvidia', 'snd_hda_intel'])
      expect(text).toContain(`softdep ${driver} pre: vfio-pci\n`);
    expect(text).not.toContain('softdep amdgpu');
  });
  test('an unknown device has every common driver', () => {
    const text = moduleOf('devices: { x: { functions: ["0b:00.0"] } }\n');
    for (const driver of ['amdgpu', 'i915', 'nvme', 'xhci_pci'])
      expect(text).toContain(`softdep ${driver} pre: vfio-pci\n`);
  });
  test('only the given drivers, if there are any', () => {
    const text = moduleOf('devices: { x: { functions: ["0b:00.0"], drivers: [igb] } }\n');
    expect(text.match(/softdep \S+/g)).toEqual(['softdep igb']);
  });
  test('nothing depends on stage 1 commands or on a removed module', () => {
    const text = moduleOf('devices: { gpu: { functions: ["0b:00.0"] }, x: { ids: ["144d:a80a"] } }\n');
    expect(text).not.toMatch(/preDeviceCommands|postBootCommands|vfio_virqfd/);
  });
  test('a device that moves when the guest starts is not touched at boot', () => {
    const text = moduleOf('devices: { gpu: { functions: ["0b:00.0"], bind: start } }\n');
    expect(text).not.toMatch(/initrd|softdep|driver_override/);
    expect(text).toContain('"vfio_pci"');
  });
  test('parameters of vfio-pci', () => {
    const text = moduleOf('devices: { gpu: { functions: ["0b:00.0"], idleD3: off, vga: off } }\n');
    expect(text).toContain('options vfio-pci disable_idle_d3=1\n');
    expect(text).toContain('options vfio-pci disable_vga=1\n');
  });
});

testOnMachines(bindingCodes, {
  'id-takes-host-card': check(
    'desktop-same-cards',
    declared('"0b:00.0", "0b:00.1"', ', ids: [⟨"1002:67df"], by: id'),
    /0000:0a:00\.0, which the host keeps \(driver amdgpu\)/,
  ),
  'blacklist-takes-host-card': check(
    'desktop-same-cards',
    'devices: { gpu: { functions: ["0b:00.0", "0b:00.1"], drivers: [amdgpu], blacklist: ⟨true } }',
    /0000:0a:00\.0/,
  ),
});

describe('with facts', () => {
  test('another GPU of the machine with the same ID', () => {
    const spec =
      'devices: { gpu: { functions: ["0b:00.0", "0b:00.1"], path: "00:03.2/00.0", ids: ["1002:67df"], by: id } }\n';
    expect(reportedOn('desktop-same-cards', spec)).toEqual([
      'id-takes-host-card: the id 1002:67df also matches 0000:0a:00.0, which the host keeps (driver amdgpu)',
    ]);
  });
  const radeon = { address: '0a:00.0', id: '1002:67df', driver: 'amdgpu' };
  const twin = { address: '0b:00.0', id: '1002:67df', driver: 'amdgpu' };
  test('an id that also matches a GPU of the host is refused', () => {
    const spec = 'devices: { gpu: { functions: ["0b:00.0"], ids: ["1002:67df"], by: id } }\n';
    expect(codesWith(spec, radeon, twin)).toEqual(['id-takes-host-card']);
    expect(codesWith(spec, twin)).toEqual([]);
  });
  test('a device with ids only must be the only one with that id', () => {
    const spec = 'devices: { gpu: { ids: ["1002:67df"] } }\n';
    expect(codesWith(spec, radeon, twin)).toEqual(['id-takes-host-card']);
    expect(codesWith(spec, twin)).toEqual([]);
  });
  test('an id is refused if a device that is not bound at boot has it according to the facts', () => {
    const spec = (bind: string): string =>
      `devices: { a: { ids: ["1002:67df"], functions: ["0b:00.0"], by: id }, b: { functions: ["0a:00.0"], bind: ${bind} } }\n`;
    expect(codesWith(spec('start'), radeon, twin)).toEqual(['id-matches-other-device']);
    expect(codesWith(spec('boot'), radeon, twin)).toEqual([]);
    expect(codesWith(spec('start'), { ...radeon, id: '1002:73bf' }, twin)).toEqual([]);
  });
  test('by address there is no problem', () => {
    expect(codesWith('devices: { gpu: { functions: ["0b:00.0"], ids: ["1002:67df"] } }\n', radeon, twin)).toEqual([]);
  });
  test('a blacklist that disables a device of the host is refused', () => {
    const spec = 'devices: { gpu: { functions: ["0b:00.0"], blacklist: true } }\n';
    expect(codesWith(spec, radeon, twin)).toEqual(['blacklist-takes-host-card']);
    expect(codesWith(spec, { ...radeon, driver: 'i915' }, twin)).toEqual([]);
    expect(codesWith(spec, { ...radeon, driver: undefined }, twin)).toEqual([]);
    const usb = 'devices: { usb: { functions: ["0d:00.3"], drivers: [xhci-pci], blacklist: true } }\n';
    const controller = { id: '1022:149c', driver: 'xhci_hcd', modules: ['xhci_pci'] };
    expect(codesWith(usb, { address: '0d:00.3', ...controller })).toEqual([]);
    expect(codesWith(usb, { address: '0d:00.3', ...controller }, { address: '07:00.0', ...controller })).toEqual([
      'blacklist-takes-host-card',
    ]);
    const later =
      'devices: { a: { functions: ["0b:00.0"], blacklist: true }, b: { functions: ["0a:00.0"], bind: start } }\n';
    expect(codesWith(later, radeon, twin)).toEqual(['blacklist-takes-host-card']);
  });
});

describe('a blacklist', () => {
  test.each([
    ['functions: ["01:00.0"]', ['blacklist-without-drivers']],
    ['functions: ["03:00.0"], ids: ["8086:1533"]', ['blacklist-without-drivers']],
    ['functions: ["0b:00.0"], ids: ["10de:13c0"]', ['blacklist-without-drivers']],
    ['functions: ["03:00.0"], drivers: []', ['blacklist-without-drivers']],
    ['functions: ["03:00.0"], drivers: [igb], bind: start', ['blacklist-while-host-has-it']],
    ['functions: ["03:00.0"], drivers: [igb]', []],
  ])('of a device with %s', (device, codes) => {
    expect(codesOf(`devices: { x: { ${device}, blacklist: on } }\n`)).toEqual(codes);
  });
  test.each([
    ['bind: start, drivers: [amdgpu]', ['blacklist-while-host-has-it']],
    ['bind: handover, handover: { unload: [amdgpu] }', ['blacklist-while-host-has-it']],
    ['bind: start, drivers: [radeon]', []],
    ['drivers: [amdgpu]', []],
  ])('next to a device with %s, without facts', (other, codes) => {
    const a = 'a: { functions: ["02:00.0"], drivers: [amdgpu], blacklist: on }';
    const spec = `devices: { ${a}, b: { functions: ["06:00.0"], ${other} } }\nvms: { a: { memory: 4GiB, devices: [a, b] } }\n`;
    expect(codesOf(spec)).toEqual(codes);
  });
  test('has the drivers that the facts show, and no guesses', () => {
    const nic = { address: '03:00.0', id: '8086:1533', class: '020000', driver: 'vfio-pci', modules: ['igb'] };
    const { text, codes } = withFacts('devices: { nic: { functions: ["03:00.0"], blacklist: on } }\n', nic);
    expect(codes).toEqual([]);
    expect(text).toMatch(/blacklistedKernelModules = \[\s*"igb"\s*\];/);
  });
});

describe('the drivers that wait for vfio-pci if none are given', () => {
  const softdeps = (device: string, ...pci: object[]): string[] => {
    const spec = `devices: { x: { ${device} } }\n`;
    const text = pci.length > 0 ? withFacts(spec, ...pci).text : moduleOf(spec);
    return [...text.matchAll(/softdep (\S+) pre: vfio-pci\n/g)].map(([, name]) => name ?? '');
  };
  const others = ['ahci', 'e1000e', 'igb', 'igc', 'ixgbe', 'nvme', 'r8169', 'xhci_pci'];

  test.each([
    ['00:14.0', '8086:7a60', '0c0330', 'xhci_hcd', 'xhci_pci', ['xhci_hcd', 'xhci_pci']],
    ['02:00.0', '8086:f1a8', '010802', 'nvme', 'nvme', ['nvme']],
    ['03:00.0', '8086:1533', '020000', undefined, 'igb', ['igb']],
    ['42:00.2', '10de:1ad8', '0c0330', 'vfio-pci', 'xhci_pci', ['xhci_pci']],
    ['42:00.3', '10de:1ad9', '0c8000', 'nvidia-gpu', 'i2c_nvidia_gpu', ['i2c_nvidia_gpu', 'nvidia_gpu']],
    ['00:02.0', '8086:9bc4', '030000', 'i915', 'i915', ['i915', 'snd_hda_intel', 'xe']],
    ['03:00.0', '1a03:2000', '030000', 'ast', 'ast', ['ast']],
  ])('%s %s: the drivers in the facts', (address, id, kind, driver, module, drivers) => {
    const fact = { address, id, class: kind, driver, modules: [module] };
    for (const ids of ['', `, ids: ["${id}"]`])
      expect(softdeps(`functions: ["${address}"]${ids}`, fact)).toEqual(drivers);
    expect(softdeps(`ids: ["${id}"]`, fact)).toEqual(drivers);
  });

  test('a GPU has all drivers of its vendor, whatever the facts show', () => {
    const functions = (modules: string[]) => [
      { address: '0b:00.0', id: '10de:13c0', class: '030000', driver: 'vfio-pci', modules },
      { address: '0b:00.1', id: '10de:0fbb', class: '040300', driver: 'snd_hda_intel' },
    ];
    const usual = ['nouveau', 'nvidia', 'nvidia_drm', 'nvidia_modeset', 'nvidiafb', 'snd_hda_intel'];
    const device = 'functions: ["0b:00.0", "0b:00.1"]';
    expect(softdeps(device, ...functions([]))).toEqual(usual);
    expect(softdeps(device, ...functions(['nouveau', 'nvidiafb']))).toEqual(usual);
    expect(softdeps(device, ...functions(['own-driver']))).toEqual([...usual, 'own_driver'].sort());
  });

  test('without a driver in the facts: the usual ones, including those of disks, USB and NICs', () => {
    const silent = { address: '0d:00.3', id: '8086:7a60', class: '0c0330' };
    expect(softdeps('functions: ["0d:00.3"]', silent)).toEqual(expect.arrayContaining(others));
    const { class: _, ...bare } = silent;
    expect(softdeps('functions: ["0d:00.3"]', bare)).toEqual(expect.arrayContaining(others));
  });

  test.each([
    'functions: ["05:00.0"]',
    'functions: ["05:00.0"], ids: ["10ec:8168"]',
    'functions: ["00:14.0"], ids: ["8086:7a60"]',
    'ids: ["8086:f1a8"]',
  ])('without facts, all common ones for %s', (device) => {
    expect(softdeps(device)).toEqual(expect.arrayContaining(others));
  });

  test("without facts, a GPU's USB-C port has its own drivers, and Intel's integrated GPU has no others", () => {
    const all =
      'functions: ["42:00.0", "42:00.1", "42:00.2", "42:00.3"], ids: ["10de:1e04", "10de:10f7", "10de:1ad8", "10de:1ad9"]';
    for (const device of [all, 'functions: ["42:00.2"], ids: ["10de:1ad8"]'])
      expect(softdeps(device)).toEqual(expect.arrayContaining(['nouveau', 'xhci_pci', 'i2c_nvidia_gpu']));
    expect(softdeps('functions: ["00:02.0"], ids: ["8086:9bc4"]')).toEqual(['i915', 'snd_hda_intel', 'xe']);
  });

  test('names in the facts that are not module names are left out', () => {
    const odd = { address: '05:00.0', id: '10ec:8168', class: '020000', driver: 'a b', modules: ['r8169', 'x\ny', ''] };
    expect(softdeps('functions: ["05:00.0"]', odd)).toEqual(['r8169']);
  });

  test('vfio itself is not a host driver', () => {
    for (const name of ['vfio_pci', 'vfio-pci', 'vfio'])
      expect(codesOf(`devices: { x: { functions: ["05:00.0"], drivers: [igb, ${name}] } }\n`)).toEqual([
        'driver-is-vfio',
      ]);
  });
});

describe('a common mistake', () => {
  test.each<[mistake: string, spec: string, words: RegExp]>([
    [
      'ids joined with spaces',
      'devices: { gpu: { ids: ["10de:1b80 10de:10f0"], by: id } }\n',
      /invalid vendor:device id '10de:1b80 10de:10f0': use two numbers of four hexadecimal digits/,
    ],
    [
      'ids joined with commas',
      'devices: { gpu: { ids: ["10de:1b80,10de:10f0"], by: id } }\n',
      /invalid vendor:device id/,
    ],
    [
      'an address in a list of ids',
      'devices: { gpu: { ids: ["0b:00.0"], by: id } }\n',
      /expected a vendor:device id, found the PCI address '0b:00\.0'/,
    ],
    [
      'an id in a list of addresses',
      'devices: { gpu: { functions: ["10de:1b80"] } }\n',
      /expected a PCI address, found the vendor:device id '10de:1b80'/,
    ],
    [
      'several driver names in one string',
      'devices: { gpu: { functions: ["0b:00.0"], blacklist: true, drivers: ["nvidia nouveau nvidiafb nvidia_drm"] } }\n',
      /one module per entry/,
    ],
  ])('%s is reported with a remedy', (_mistake, spec, words) => {
    const all = compileSpec(spec).diagnostics;
    expect(all.map((one) => one.code)).toEqual(['invalid-value']);
    expect(`${all[0]?.message}; ${all[0]?.remedy}`).toMatch(words);
  });

  const devices = `devices:
  gpu: { ids: ["10de:1b80", "10de:10f0"], by: id, blacklist: true, drivers: [nouveau, nvidia] }
  usb: { ids: ["1912:0014"], by: id, drivers: [xhci_pci] }
`;

  test('is impossible in the ids of all devices, which are one list, joined as the module expects', () => {
    const text = moduleOf(devices);
    expect(text.match(/options vfio-pci ids=(\S*)$/gm)).toEqual(['options vfio-pci ids=10de:1b80,10de:10f0,1912:0014']);
    expect(text).not.toMatch(/vfio[-_]pci\.ids=[0-9a-f]/);
  });

  test('is impossible in a blacklist, which has one name per entry', () => {
    expect(moduleOf(devices)).toMatch(/blacklistedKernelModules = \[\s*"nouveau"\s*"nvidia"\s*\];/);
  });
});
