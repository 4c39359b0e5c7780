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

describe('the remedies of a handover that shows nothing', () => {
  const device = (more: string): string =>
    `devices: { usb: { functions: ["06:00.3"], ids: ["1022:149c"], ${more} } }\nvms: { win: { memory: 4GiB, devices: [usb] } }\n`;
  const told = (more: string) => compileSpec(device(more)).diagnostics[0];

  test.each([
    ['bind: handover', "set `bind: start` on 'usb'", 'bind: start'],
    ['bind: handover, handover: { stop: [] }', "set `bind: start` on 'usb' and remove `handover`", 'bind: start'],
    ['bind: handover, handover: { timeout: 1min }', "set `bind: start` on 'usb' and remove `handover`", 'bind: start'],
    [
      'bind: handover, handover: { stop: [display-manager.service, zrepl.service] }',
      'remove display-manager.service from `stop`, and from `restart` if it is there',
      'bind: handover, handover: { stop: [zrepl.service] }',
    ],
    [
      'bind: handover, handover: { stop: [display-manager.service, zrepl.service], restart: [display-manager.service] }',
      'remove display-manager.service from `stop`, and from `restart` if it is there',
      'bind: handover, handover: { stop: [zrepl.service], restart: [] }',
    ],
  ])('%s', (before, remedy, after) => {
    expect(told(before)).toMatchObject({ code: 'handover-shows-nothing', remedy });
    expect(codesOf(device(after))).toEqual([]);
  });

  test('say what is known, and whether the desktop stops', () => {
    expect(told('bind: handover')?.message).toBe(
      "'usb' is not a GPU according to its ids, so no desktop has to be stopped to hand it over",
    );
    expect(told('bind: handover, handover: { timeout: 1min }')?.message).toBe(
      "'usb' is not a GPU according to its ids, but its handover stops the desktop",
    );
  });

  test('are not needed to unload the driver of a disk', () => {
    expect(codesOf(device('bind: handover, handover: { stop: [], unload: [nvme] }'))).toEqual([]);
  });

  test('nothing is said about a guest that starts with the host: no desktop ends', () => {
    const spec = device('bind: handover, handover: { stop: [zrepl.service] }');
    expect(codesOf(spec.replace('memory: 4GiB', 'memory: 4GiB, autostart: true'))).toEqual([]);
  });
});

describe('the other remedies of handovers lead to specs that compile', () => {
  const only = (more: string): string => `devices: { gpu: { functions: ["03:00.0"], ${more} } }\n${win}`;
  test.each([
    ['handover-without-bind', 'bind: start, handover: { timeout: 1min }', 'bind: start'],
    [
      'handover-without-bind',
      'bind: start, handover: { timeout: 1min }',
      'bind: handover, handover: { timeout: 1min }',
    ],
    [
      'handover-stops-libvirt',
      'bind: handover, handover: { stop: [libvirtd.service] }',
      'bind: handover, handover: { stop: [] }',
    ],
    [
      'handover-unloads-needed',
      'bind: handover, handover: { unload: [kvm] }',
      'bind: handover, handover: { unload: [] }',
    ],
    [
      'handover-restart-not-stopped',
      'bind: handover, handover: { restart: [lactd.service] }',
      'bind: handover, handover: { stop: [lactd.service], restart: [lactd.service] }',
    ],
  ])('%s', (code, before, after) => {
    expect(codesOf(only(before))).toEqual([code]);
    expect(codesOf(only(after))).toEqual([]);
  });

  test('handover-to-nobody, handover-at-boot', () => {
    const device = 'devices: { gpu: { functions: ["03:00.0"], bind: handover } }\n';
    expect(codesOf(device)).toEqual(['handover-to-nobody']);
    expect(codesOf('')).toEqual([]);
    expect(codesOf(device + win.replace('memory: 4GiB', 'memory: 4GiB, autostart: true'))).toEqual([
      'handover-at-boot',
    ]);
    expect(codesOf(device.replace(', bind: handover', '') + win.replace('4GiB', '4GiB, autostart: true'))).toEqual([]);
    const both = device.replace('bind: handover', 'bind: handover, handover: { timeout: 1min }');
    const [found] = compileSpec(both + win.replace('4GiB', '4GiB, autostart: true')).diagnostics;
    expect(found?.remedy).toMatch(/set `bind: boot` on it instead, without `handover`$/);
  });
});
