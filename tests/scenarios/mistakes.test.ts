/**
 * Mistakes from public configurations and published domains: each one results in a diagnostic with a remedy, or cannot
 * be expressed at all.
 */
import { describe, expect, test } from 'vitest';
import { codesOf, compileSpec, hookOf, moduleOf } from '../support/compile.ts';

/** The diagnostics of a spec. */
const diagnosticsOf = (spec: string, others: Record<string, string> = {}) => compileSpec(spec, others).diagnostics;

const gpu = 'devices: { gpu: { functions: ["0b:00.0", "0b:00.1"] } }\n';
const win = 'vms: { win: { memory: 4GiB, devices: [gpu] } }\n';

describe('a mistake in the host configuration is reported with a remedy', () => {
  test.each<[mistake: string, spec: string, code: string, words: RegExp]>([
    [
      'ids joined with spaces',
      'devices: { gpu: { ids: ["10de:1b80 10de:10f0"], by: id } }\n',
      'invalid-value',
      /invalid vendor:device id '10de:1b80 10de:10f0': use two numbers of four hexadecimal digits/,
    ],
    [
      'ids joined with commas',
      'devices: { gpu: { ids: ["10de:1b80,10de:10f0"], by: id } }\n',
      'invalid-value',
      /invalid vendor:device id/,
    ],
    [
      'an address in a list of ids',
      'devices: { gpu: { ids: ["0b:00.0"], by: id } }\n',
      'invalid-value',
      /expected a vendor:device id, found the PCI address '0b:00\.0'/,
    ],
    [
      'an id in a list of addresses',
      'devices: { gpu: { functions: ["10de:1b80"] } }\n',
      'invalid-value',
      /expected a PCI address, found the vendor:device id '10de:1b80'/,
    ],
    [
      'ids on the kernel command line in addition to those of the devices',
      `kernel: { params: ["vfio-pci.ids=10de:1b80"] }\n${gpu}`,
      'kernel-parameter-owned',
      /set `devices\.<name>\.ids`/,
    ],
    [
      'several driver names in one string',
      'devices: { gpu: { functions: ["0b:00.0"], blacklist: true, drivers: ["nvidia nouveau nvidiafb nvidia_drm"] } }\n',
      'invalid-value',
      /one module per entry/,
    ],
    [
      'several parameters in one string',
      'kernel: { params: ["quiet splash"] }\n',
      'invalid-value',
      /one parameter per entry/,
    ],
    [
      'pcie_aspm_off',
      'kernel: { params: [pcie_aspm_off] }\n',
      'kernel-parameter-useless',
      /kernel: \{ pcieAspm: off \}/,
    ],
    ['amd_iommu=pt', 'kernel: { params: ["amd_iommu=pt"] }\n', 'kernel-parameter-owned', /set `iommu\.passthrough`/],
    ['intel_iommu=pt', 'kernel: { params: ["intel_iommu=pt"] }\n', 'kernel-parameter-owned', /'iommu\.passthrough'/],
    ['iommu=1', 'kernel: { params: ["iommu=1"] }\n', 'kernel-parameter-owned', /'iommu\.passthrough'/],
    [
      'a framebuffer that does not exist',
      'kernel: { params: ["video=efifb:off"] }\n',
      'kernel-parameter-useless',
      /bootVga: true/,
    ],
    [
      'an option at a wrong path',
      'libvirt: { ovmf: { enable: true } }\n',
      'unknown-key',
      /use one of the keys|did you mean/,
    ],
    ['a host option in a guest', `${gpu}vms: { win: { memory: 4GiB, bind: boot } }\n`, 'unknown-key', /.+/],
    [
      'an undeclared device',
      `${gpu}vms: { win: { memory: 4GiB, devices: [gppu] } }\n`,
      'device-undeclared',
      /did you mean 'gpu'/,
    ],
    [
      'a version that YAML reads as a number',
      'vms: { win: { memory: 4GiB, firmware: { tpm: { version: 2.0 } } } }\n',
      'wrong-type',
      /^expected '2\.0' or '1\.2', found a number; for example `version: "2\.0"`$/,
    ],
    [
      'a string that YAML reads as a number',
      'vms: { win: { memory: 4GiB, qemu: { env: { SDL: 5 } } } }\n',
      'wrong-type',
      /^expected a string, found a number; put the value in quotes: without them YAML reads it as a number$/,
    ],
    [
      'an undeclared network',
      'vms: { win: { memory: 4GiB, nics: { lan: { network: br0 } } } }\n',
      'network-undeclared',
      /.+/,
    ],
  ])('%s', (_mistake, spec, code, words) => {
    const all = diagnosticsOf(spec);
    expect(all.map((one) => one.code)).toEqual([code]);
    expect(`${all[0]?.message}; ${all[0]?.remedy}`).toMatch(words);
  });
});

describe('a mistake in the host configuration cannot be expressed', () => {
  const devices = `devices:
  gpu: { ids: ["10de:1b80", "10de:10f0"], by: id, blacklist: true, drivers: [nouveau, nvidia] }
  usb: { ids: ["1912:0014"], by: id, drivers: [xhci_pci] }
`;

  test('the ids of all devices are one list, joined as the module expects', () => {
    const text = moduleOf(devices);
    expect(text.match(/options vfio-pci ids=(\S*)$/gm)).toEqual(['options vfio-pci ids=10de:1b80,10de:10f0,1912:0014']);
    expect(text).not.toMatch(/vfio[-_]pci\.ids=[0-9a-f]/);
  });

  test('a blacklist has one name per entry', () => {
    expect(moduleOf(devices)).toMatch(/blacklistedKernelModules = \[\s*"nouveau"\s*"nvidia"\s*\];/);
  });

  test('each kernel parameter is set once, with a value that the kernel supports', () => {
    const text = moduleOf(`${gpu}${win}iommu: { passthrough: true }\nkernel: { pcieAspm: off }\n`);
    const parameters = [...(/kernelParams = \[([^\]]*)\]/.exec(text)?.[1] ?? '').matchAll(/^\s*"(.*)"$/gm)].map(
      ([, one]) => one,
    );
    expect(new Set(parameters).size).toBe(parameters.length);
    expect(parameters).toEqual(expect.arrayContaining(['amd_iommu=on', 'iommu=pt', 'pcie_aspm=off']));
  });

  test('the operation and the suboperation are separate hook arguments', () => {
    const text = hookOf(`devices: { gpu: { functions: ["0b:00.0"], bind: handover } }\n${win}`);
    expect(text).toMatch(/case "\$\{2-\}\/\$\{3-\}" in\s+prepare\/begin\)/);
  });
});

test.each([
  ['uuid: XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX'],
  ['nics: { lan: { network: default, mac: "xx:xx:xx:xx:xx:xx" } }'],
  ['nics: { lan: { network: default, mac: "01:00:5e:00:00:01" } }'],
])('a placeholder in a guest is reported: %s', (field) => {
  expect(codesOf(`vms: { win: { memory: 4GiB, ${field} } }\n`)).toEqual(['invalid-value']);
});

describe('a mistake in published XML is reported when it is merged into a guest', () => {
  const withXml = (inside: string, attributes = ''): string =>
    `vms: { win: { memory: 4GiB, xml: ${JSON.stringify(`<domain${attributes}>\n${inside}\n</domain>`)} } }\n`;
  const card = (more: string): string => `<devices><interface type='user'>${more}</interface></devices>`;

  test.each<[mistake: string, spec: string, code: string, words: RegExp]>([
    ['a placeholder for a UUID', withXml('<uuid>YOUR-UUID-HERE</uuid>'), 'xml-identity', /remove `<uuid>`/],
    [
      'an all-zero UUID',
      withXml('<uuid>00000000-0000-0000-0000-000000000000</uuid>'),
      'xml-identity',
      /set it as `uuid` of the guest/,
    ],
    ['the name of another guest', withXml('<name>win10</name>'), 'xml-identity', /of the guest, win; remove `<name>`/],
    ['a placeholder for a MAC', withXml(card("<mac address='52:54:00:xx:xx:xx'/>")), 'xml-mac', /line 2.*invalid MAC/],
    ['an all-zero MAC', withXml(card("<mac address='00:00:00:00:00:00'/>")), 'xml-mac', /is a placeholder/],
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
    const all = diagnosticsOf(spec);
    expect(all.map((one) => one.code)).toEqual([code]);
    expect(`${all[0]?.message}; ${all[0]?.remedy}`).toMatch(words);
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

test.each(['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'])(
  'a placeholder UUID is reported: %s',
  (uuid) => {
    const [first, ...others] = diagnosticsOf(`vms: { win: { memory: 4GiB, uuid: ${uuid} } }\n`);
    expect(first?.message).toMatch(/is a placeholder, not a UUID/);
    expect(others).toEqual([]);
  },
);
