/**
 * The mistakes that public configurations and published domains have, one by one: each is a diagnostic that says what
 * to do, or cannot be written at all.
 */
import { describe, expect, test } from 'vitest';
import { codesOf, compileSpec, moduleOf } from '../support/compile.ts';

/** What is told of a spec, its remedies included. */
const told = (spec: string, others: Record<string, string> = {}) => compileSpec(spec, others).diagnostics;

const gpu = 'devices: { gpu: { functions: ["0b:00.0", "0b:00.1"] } }\n';
const win = 'vms: { win: { memory: 4GiB, devices: [gpu] } }\n';

describe('a mistake of the host is told, with its remedy', () => {
  test.each<[mistake: string, spec: string, code: string, words: RegExp]>([
    [
      'ids joined with spaces',
      'devices: { gpu: { ids: ["10de:1b80 10de:10f0"], by: id } }\n',
      'invalid-value',
      /no vendor:device id: write four hexadecimal digits/,
    ],
    [
      'ids joined with commas',
      'devices: { gpu: { ids: ["10de:1b80,10de:10f0"], by: id } }\n',
      'invalid-value',
      /no vendor:device id/,
    ],
    [
      'an address in a list of ids',
      'devices: { gpu: { ids: ["0b:00.0"], by: id } }\n',
      'invalid-value',
      /is a PCI address, and a vendor:device id like 1002:67df belongs here/,
    ],
    [
      'an id in a list of addresses',
      'devices: { gpu: { functions: ["10de:1b80"] } }\n',
      'invalid-value',
      /is a vendor:device id, and a PCI address like 0b:00.0 belongs here/,
    ],
    [
      'ids on the kernel command line, beside those of the devices',
      `kernel: { params: ["vfio-pci.ids=10de:1b80"] }\n${gpu}`,
      'kernel-parameter-owned',
      /use 'devices\.<name>\.ids'/,
    ],
    [
      'several names of drivers in one text',
      'devices: { gpu: { functions: ["0b:00.0"], blacklist: true, drivers: ["nvidia nouveau nvidiafb nvidia_drm"] } }\n',
      'invalid-value',
      /one name to an entry/,
    ],
    [
      'several parameters in one text',
      'kernel: { params: ["quiet splash"] }\n',
      'invalid-value',
      /one entry is one parameter/,
    ],
    ['pcie_aspm_off', 'kernel: { params: [pcie_aspm_off] }\n', 'kernel-parameter-useless', /kernel\.pcieAspm: off/],
    ['amd_iommu=pt', 'kernel: { params: ["amd_iommu=pt"] }\n', 'kernel-parameter-owned', /use 'iommu\.passthrough'/],
    ['intel_iommu=pt', 'kernel: { params: ["intel_iommu=pt"] }\n', 'kernel-parameter-owned', /'iommu\.passthrough'/],
    ['iommu=1', 'kernel: { params: ["iommu=1"] }\n', 'kernel-parameter-owned', /'iommu\.passthrough'/],
    [
      'a framebuffer that is not there',
      'kernel: { params: ["video=efifb:off"] }\n',
      'kernel-parameter-useless',
      /bootVga: true/,
    ],
    [
      'an option at a wrong path',
      'libvirt: { ovmf: { enable: true } }\n',
      'unknown-key',
      /the keys here are|did you mean/,
    ],
    [
      'an option of the host among those of a guest',
      `${gpu}vms: { win: { memory: 4GiB, bind: boot } }\n`,
      'unknown-key',
      /.+/,
    ],
    [
      'a name that is nowhere defined',
      `${gpu}vms: { win: { memory: 4GiB, devices: [gppu] } }\n`,
      'device-undeclared',
      /did you mean 'gpu'/,
    ],
    [
      'a network that is nowhere defined',
      'vms: { win: { memory: 4GiB, nics: { lan: { network: br0 } } } }\n',
      'network-undeclared',
      /.+/,
    ],
  ])('%s', (_mistake, spec, code, words) => {
    const all = told(spec);
    expect(all.map((one) => one.code)).toEqual([code]);
    expect(`${all[0]?.message}; ${all[0]?.remedy}`).toMatch(words);
  });
});

describe('a mistake of the host cannot be written', () => {
  const devices = `devices:
  gpu: { ids: ["10de:1b80", "10de:10f0"], by: id, blacklist: true, drivers: [nouveau, nvidia] }
  usb: { ids: ["1912:0014"], by: id, drivers: [xhci_pci] }
`;

  test('ids of all devices are one list, joined as the module takes them', () => {
    const text = moduleOf(devices);
    expect(text.match(/options vfio-pci ids=(\S*)$/gm)).toEqual(['options vfio-pci ids=10de:1b80,10de:10f0,1912:0014']);
    expect(text).not.toMatch(/vfio[-_]pci\.ids=[0-9a-f]/);
  });

  test('a blacklist has one name to an entry', () => {
    expect(moduleOf(devices)).toMatch(/blacklistedKernelModules = \[\s*"nouveau"\s*"nvidia"\s*\];/);
  });

  test('a parameter of the kernel stands there once, and has a value that the kernel knows', () => {
    const text = moduleOf(`${gpu}${win}iommu: { passthrough: true }\nkernel: { pcieAspm: off }\n`);
    const parameters = [...(/kernelParams = \[([^\]]*)\]/.exec(text)?.[1] ?? '').matchAll(/^\s*"(.*)"$/gm)].map(
      ([, one]) => one,
    );
    expect(new Set(parameters).size).toBe(parameters.length);
    expect(parameters).toEqual(expect.arrayContaining(['amd_iommu=on', 'iommu=pt', 'pcie_aspm=off']));
  });

  test('the operation and the suboperation are two arguments of the hook', () => {
    const text = moduleOf(`devices: { gpu: { functions: ["0b:00.0"], bind: handover } }\n${win}`);
    expect(text).toMatch(/case "(?:''|\\)?\$\{2-\}\/(?:''|\\)?\$\{3-\}" in\s+prepare\/begin\)/);
  });
});

test.each([
  ['uuid: XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX'],
  ['nics: { lan: { network: default, mac: "xx:xx:xx:xx:xx:xx" } }'],
  ['nics: { lan: { network: default, mac: "01:00:5e:00:00:01" } }'],
])('a placeholder of a guest is told: %s', (field) => {
  expect(codesOf(`vms: { win: { memory: 4GiB, ${field} } }\n`)).toEqual(['invalid-value']);
});
