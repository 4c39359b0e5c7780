import { describe, expect, test } from 'vitest';
import { codesOf, compileSpec, compileTexts, host } from '../../support/compile.ts';

const gpu = (more = ''): string =>
  `devices: { gpu: { functions: ["03:00.0", "03:00.1"], bind: handover${more && `, handover: { ${more} }`} } }\n`;
const win = 'vms: { win: { memory: 4GiB, devices: [gpu] } }\n';

describe('what a handover must not stop or unload', () => {
  test.each([
    'sysinit.target',
    'basic.target',
    'local-fs.target',
    'machine.slice',
    'system.slice',
    'user.slice',
    '-.slice',
    '-.mount',
    'nix-store.mount',
    'var-lib-libvirt.mount',
    'dev-hugepages.mount',
    'polkit.service',
    'dbus-broker.service',
    'libvirtd.socket',
    'virtlogd.service',
    'systemd-logind.service',
    'vfioc-reconcile.service',
    'user@1000.service',
  ])('%s, which the start depends on', (unit) => {
    expect(codesOf(gpu(`stop: [${unit}]`) + win)).toEqual(['handover-stops-libvirt']);
  });
  test.each(['lactd.service', 'graphical.target', 'user-1000.slice', 'run-media-games.mount', 'ollama.service'])(
    '%s may be stopped',
    (unit) => expect(codesOf(gpu(`stop: [${unit}]`) + win)).toEqual([]),
  );
  test.each(['kvm', 'kvm_intel', 'kvm-amd', 'vfio_pci', 'vfio-pci', 'vfio_iommu_type1', 'vhost_net', 'tun', 'kvmfr'])(
    '%s, which the guest needs',
    (module) => expect(codesOf(gpu(`unload: [${module}]`) + win)).toEqual(['handover-unloads-needed']),
  );
  test.each(['kvmgt', 'nvidia-drm', 'amdgpu', 'i915'])('%s may be unloaded', (module) => {
    expect(codesOf(gpu(`unload: [${module}]`) + win)).toEqual([]);
  });
});

describe('a handover while the host boots', () => {
  const boot = (onBoot: string, more = ''): string =>
    `${gpu()}libvirt: { onBoot: ${onBoot} }\nvms: { win: { memory: 4GiB, devices: [gpu]${more} } }\n`;
  test('by autostart or onBoot: start is reported once, at the option that causes it', () => {
    const places = (spec: string) => compileSpec(spec).diagnostics.map(({ code, path }) => [code, path]);
    expect(codesOf(boot('ignore'))).toEqual([]);
    expect(places(boot('start'))).toEqual([['handover-at-boot', ['libvirt', 'onBoot']]]);
    expect(places(boot('start', ', autostart: true'))).toEqual([['handover-at-boot', ['vms', 'win', 'autostart']]]);
  });
});

describe('a handover of a device that is not a GPU', () => {
  const codesWith = (...pci: object[]): string[] =>
    compileTexts({
      'host.yaml': host.replace('cpu: amd', 'cpu: amd, facts: ./facts.json') + gpu() + win,
      'facts.json': JSON.stringify({ version: 1, pci }),
    }).diagnostics.map(({ code }) => code);
  const at = (end: number, kind?: string) => ({ address: `03:00.${end}`, id: `1002:000${end}`, class: kind });
  test('is reported only if the facts list no display among its functions', () => {
    expect(codesWith(at(0, '010802'), at(1, '040300'))).toEqual(['handover-shows-nothing']);
    expect(codesWith(at(0, '030000'), at(1, '040300'))).toEqual([]);
    expect(codesWith(at(0), at(1, '040300'))).toEqual([]);
  });
});
