import { describe, expect, test } from 'vitest';
import { codesOf, moduleOf } from '../../support/compile.ts';

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
