import { describe, expect, test } from 'vitest';
import { codesOf, compileSpec, moduleOf } from '../../support/compile.ts';

const params = (...all: readonly string[]): string => `kernel: { params: ${JSON.stringify(all)} }\n`;
const withPages = 'vms: { g: { memory: { size: 4GiB, hugepages: 2MiB } } }\n';

describe('a kernel parameter', () => {
  test.each([
    'intel_iommu=on',
    'intel_iommu=off',
    'intel_iommu=off,igfx_off',
    'amd_iommu=on',
    'iommu=pt',
    'iommu=nopt',
    'iommu=soft,off',
    'iommu=1',
    'iommu',
    'vfio-pci.disable_idle_d3=1',
    'vfio_pci.disable_vga=1',
    'vfio_iommu_type1.allow_unsafe_interrupts=1',
    'vfio-iommu-type1.allow-unsafe-interrupts=1',
  ])('that a key of the spec sets is refused: %s', (one) => {
    expect(codesOf(params(one))).toEqual(['kernel-parameter-owned']);
  });

  test.each([
    'intel_iommu=on,igfx_off',
    'intel_iommu=igfx_off',
    'intel_iommu=sm_on',
    'amd_iommu=force_isolation',
    'amd_iommu=fullflush',
    'iommu=soft',
    'iommu.strict=1',
    'hugepages=4',
  ])('that no key covers is accepted: %s', (one) => {
    expect(codesOf(params(one))).toEqual([]);
    expect(moduleOf(params(one))).toContain(`"${one}"`);
  });

  test('for huge pages is refused if guests use them', () => {
    const all = ['hugepages=4', 'default_hugepagesz=1G', 'hugepagesz=1G'];
    expect(codesOf(params(...all) + withPages)).toEqual(all.map(() => 'kernel-parameter-owned'));
    expect(codesOf(params('hugetlb_free_vmemmap=on') + withPages)).toEqual([]);
  });

  test.each(['modprobe.blacklist=nouveau,vfio-pci', 'module_blacklist=vfio_pci', 'modprobe.blacklist=vfio'])(
    'that blacklists vfio is refused: %s',
    (one) => {
      expect(codesOf(params(one))).toEqual(['vfio-blacklisted']);
    },
  );
});

describe('a common mistake is reported with a remedy', () => {
  const gpu = 'devices: { gpu: { functions: ["0b:00.0", "0b:00.1"] } }\n';

  test.each<[mistake: string, spec: string, code: string, words: RegExp]>([
    [
      'ids on the kernel command line in addition to those of the devices',
      `kernel: { params: ["vfio-pci.ids=10de:1b80"] }\n${gpu}`,
      'kernel-parameter-owned',
      /set `devices\.<name>\.ids`/,
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
  ])('%s', (_mistake, spec, code, words) => {
    const all = compileSpec(spec).diagnostics;
    expect(all.map((one) => one.code)).toEqual([code]);
    expect(`${all[0]?.message}; ${all[0]?.remedy}`).toMatch(words);
  });
});

describe('settings of the kernel', () => {
  test.each([
    [
      'packages: linuxPackages_zen',
      ['kernelPackages =', 'pkgs.linuxPackages_zen', '"vfioc: kernel.packages is linuxPackages_zen, '],
    ],
    ['pcieAspm: off', ['"pcie_aspm=off"']],
    ['ignoreMsrs: on', ['options kvm ignore_msrs=1\n', 'options kvm report_ignored_msrs=0\n']],
    ['nested: on', ['options kvm_amd nested=1\n']],
    ['nested: off', ['options kvm_amd nested=0\n']],
    ['params: [quiet, "a=b=c"]', ['"quiet"', '"a=b=c"']],
  ])('%s', (setting, texts) => {
    for (const text of texts) expect(moduleOf(`kernel: { ${setting} }\n`)).toContain(text);
  });

  test('are absent by default', () => {
    expect(moduleOf('')).not.toMatch(/kernelPackages|pcie_aspm|options kvm/);
  });

  test('KVM is loaded for guests, and not without them', () => {
    expect(moduleOf('vms: { g: { memory: 4GiB } }\n')).toContain('"kvm-amd"');
    expect(moduleOf('')).not.toContain('kvm-amd');
  });
});

describe('kernel packages', () => {
  test.each([
    'linuxPackages_hardened',
    'linuxPackages_6_12_hardened',
    'linuxKernel.packages.linux_hardened',
    'linuxKernel.packages.linux_6_6_hardened',
    'linuxPackages-rt_latest',
    'linuxKernel.packages.linux_rt_6_6',
  ])('that NixOS 26.05 does not have are a warning: %s', (packages) => {
    const { diagnostics, files } = compileSpec(`kernel: { packages: ${packages} }\n`);
    expect(diagnostics.map(({ code }) => code)).toEqual(['kernel-packages-gone']);
    expect(files).toBeDefined();
  });

  test.each(['linuxPackages', 'linuxPackages_latest', 'linuxPackages_zen', 'linuxKernel.packages.linux_6_18'])(
    'that it has are none: %s',
    (packages) => {
      expect(codesOf(`kernel: { packages: ${packages} }\n`)).toEqual([]);
    },
  );
});
