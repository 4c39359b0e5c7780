/** Importing an evaluated NixOS configuration: where each line goes, which spec it makes, and what is refused. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Diagnostic, Diagnostics } from '../../../src/diagnostics/diagnostics.ts';
import { factsSchema } from '../../../src/facts/facts.ts';
import { type HostImport, importNixos, type NixosImportOptions } from '../../../src/import/nixos/nixos.ts';
import type { Destination } from '../../../src/import/report.ts';
import { sourceCodes } from '../../../src/source/codes.ts';
import { readTree } from '../../../src/source/yaml.ts';
import { compileTexts } from '../../support/compile.ts';

type Options = Readonly<Record<string, unknown>>;

/** The values of a host with libvirtd, as NixOS has them by default. */
const usual: Options = {
  'networking.hostName': 'box',
  'services.pipewire.enable': true,
  'virtualisation.libvirtd.enable': true,
  'virtualisation.libvirtd.onBoot': 'ignore',
  'virtualisation.libvirtd.onShutdown': 'shutdown',
  'virtualisation.libvirtd.qemu.runAsRoot': false,
};

function read(text: string, options: NixosImportOptions = {}): { result?: HostImport; found: Diagnostic[] } {
  const found = new Diagnostics();
  const { tree } = readTree(new TextEncoder().encode(text), 'nixos.json', found.reporter(sourceCodes));
  const result = tree && importNixos(tree, found, options);
  return { ...(result && { result }), found: found.sorted() };
}

/** A document with these definitions, all in one file, and these values in effect. */
const document = (definitions: Options, values: Options = {}, more: Options = {}): string =>
  JSON.stringify({
    vfioc: 'nixos',
    version: 1,
    release: '25.05',
    users: ['alex'],
    options: Object.entries(definitions).map(([option, value]) => ({
      option,
      definitions: [{ file: '/nix/store/0123456789abcdfghijklmnpqrsvwxyz-source/hosts/vfio.nix', value }],
    })),
    values: { ...usual, ...values },
    specialisations: {},
    ...more,
  });

function imported(text: string, options?: NixosImportOptions): HostImport {
  const { result, found } = read(text, options);
  if (!result) throw new Error(found.map((one) => one.message).join('\n'));
  return result;
}

/** The destinations of a definition's lines, by line. */
function destinations(option: string, value: unknown, others: Options = {}): Record<string, Destination> {
  const { entries } = imported(document({ ...others, [option]: value }));
  return Object.fromEntries(entries.filter(({ from }) => from.startsWith(option)).map(({ text, to }) => [text, to]));
}

/** A destination in short: its kind, and its field if it has one. */
const short = (to: Destination | undefined): string =>
  to === undefined ? 'nothing' : 'path' in to && to.path !== undefined ? `${to.kind} ${to.path}` : to.kind;

/** A device that vfio-pci takes at boot, on which other lines depend. */
const bound: Options = { 'boot.extraModprobeConfig': 'options vfio-pci ids=10de:2503,10de:228e\n' };

describe('a kernel parameter', () => {
  test.each([
    ['amd_iommu=on', 'field host.cpu'],
    ['intel_iommu=on,igfx_off', 'field kernel.params'],
    ['intel_iommu=igfx_off', 'field kernel.params'],
    ['amd_iommu=pt', 'broken'],
    ['amd_iommu=off', 'decide host.cpu'],
    ['iommu=pt', 'field iommu.passthrough'],
    ['iommu=on', 'broken'],
    ['iommu.passthrough=1', 'field iommu.passthrough'],
    ['pcie_acs_override=downstream,multifunction', 'field iommu.acsOverride'],
    ['pcie_acs_override=id:8086:1234', 'stays'],
    ['vfio-pci.ids=10de:2503,10de:228e', 'field devices.<name>.ids'],
    ['vfio-pci.ids=0b:00.0', 'broken'],
    ['vfio_pci.disable_idle_d3=1', 'field devices.<name>.idleD3'],
    ['vfio-pci.disable_vga=1', 'field devices.<name>.vga'],
    ['vfio_iommu_type1.allow_unsafe_interrupts=1', 'field iommu.unsafeInterrupts'],
    ['kvm.ignore_msrs=1', 'field kernel.ignoreMsrs'],
    ['kvm_amd.nested=1', 'field kernel.nested'],
    ['kvm_amd.avic=1', 'field kernel.params'],
    ['pcie_aspm=off', 'field kernel.pcieAspm'],
    ['pcie_aspm_off', 'broken'],
    ['pci=noaer', 'field kernel.params'],
    ['video=efifb:off', 'broken'],
    ['initcall_blacklist=sysfb_init', 'field devices.<name>.bootVga'],
    ['initcall_blacklist=simpledrm_platform_driver_init', 'field kernel.params'],
    ['isolcpus=2-7', 'field kernel.isolate'],
    ['isolcpus=0-31:2/4', 'stays'],
    ['hugepages=16', 'decide vms.<name>.memory.hugepages'],
    ['rd.driver.pre=vfio-pci', 'broken'],
    ['vfio-pci.ids=10de:2503, 10de:228e', 'broken'],
    ['kvmfr.static_size_mb=64', 'decide vms.<name>.lookingGlass'],
    ['quiet', 'stays'],
  ])('%s', (text, expected) => {
    expect(short(destinations('boot.kernelParams', [text], bound)[text])).toBe(expected);
  });

  test('of two lists of ids only the last one has an effect', () => {
    const lines = ['vfio-pci.ids=10de:1b80', 'vfio-pci.ids=10de:10f0'];
    const { spec, entries } = imported(document({ 'boot.kernelParams': lines }));
    expect(entries.slice(0, 2).map(({ to }) => to.kind)).toEqual(['broken', 'field']);
    expect(spec.devices).toEqual({ audio: { ids: ['10de:10f0'], bind: 'boot', by: 'id' } });
  });

  test('for the CPU of the other vendor has no effect', () => {
    const to = destinations('boot.kernelParams', ['amd_iommu=on', 'intel_iommu=on']);
    expect(short(to['intel_iommu=on'])).toBe('broken');
  });

  test('that isolates other CPUs than the next stays, since the field has one set', () => {
    const to = destinations('boot.kernelParams', ['isolcpus=2-7', 'nohz_full=2-5']);
    expect(Object.values(to).slice(0, 2).map(short)).toEqual(['stays', 'stays']);
  });
});

describe('a line of modprobe.d', () => {
  test.each([
    ['options vfio-pci ids=10de:2503', 'field devices.<name>.ids'],
    ['options kvm ignore_msrs=1', 'field kernel.ignoreMsrs'],
    ['options kvm_intel emulate_invalid_guest_state=0', 'stays'],
    ['options snd_hda_intel power_save=1', 'stays'],
    ['options kvmfr static_size_mb=128', 'decide vms.<name>.lookingGlass'],
    ['# a comment', 'default'],
    ['blacklist nouveau', 'stays'],
    ['blacklist vfio-pci', 'decide'],
    ['install vfio-pci /bin/sh -c x', 'decide devices.<name>.functions'],
  ])('%s', (line, expected) => {
    expect(short(destinations('boot.extraModprobeConfig', `${line}\n`)[line])).toBe(expected);
  });

  test('has a destination for each option', () => {
    const line = 'options vfio-pci ids=10de:2503 disable_vga=1 enable_sriov=1';
    const to = destinations('boot.extraModprobeConfig', line);
    expect(Object.entries(to).map(([text, each]) => [text, short(each)])).toEqual([
      ['options vfio-pci ids=10de:2503', 'field devices.<name>.ids'],
      ['options vfio-pci disable_vga=1', 'field devices.<name>.vga'],
      ['options vfio-pci enable_sriov=1', 'stays'],
    ]);
  });

  test('with a space in its list binds only what is before it', () => {
    const text = document({ 'boot.extraModprobeConfig': 'options vfio-pci ids=10de:2503, 10de:228e\n' });
    const { spec, entries } = imported(text);
    expect(spec.devices).toEqual({ gpu: { ids: ['10de:2503'], bind: 'boot', by: 'id' } });
    expect(entries.map(({ text: line, to }) => [line, to.kind]).slice(0, 2)).toEqual([
      ['options vfio-pci ids=10de:2503,', 'field'],
      ['options vfio-pci 10de:228e', 'broken'],
    ]);
  });

  test('that vfioc writes for the drivers of the device can go, another one stays', () => {
    const lines = 'options vfio-pci ids=10de:2503\nsoftdep nvidia pre: vfio-pci\nsoftdep drm pre: vfio-pci\n';
    const to = destinations('boot.extraModprobeConfig', lines);
    expect(short(to['softdep nvidia pre: vfio-pci'])).toBe('default');
    expect(short(to['softdep drm pre: vfio-pci'])).toBe('stays');
  });
});

describe('a list of modules', () => {
  test('of 25.11 and later can be a set of switches', () => {
    const { entries } = imported(
      document({ ...bound, 'boot.initrd.kernelModules': { vfio_pci: true, amdgpu: false } }),
    );
    const lines = entries.filter(({ from }) => from === 'boot.initrd.kernelModules');
    expect(lines.map(({ text, to }) => [text, to.kind])).toEqual([
      ['amdgpu = false', 'stays'],
      ['vfio_pci', 'default'],
    ]);
  });

  test.each([
    ['vfio_virqfd', 'broken'],
    ['intel_iommu=on', 'broken'],
    ['kvmfr', 'decide vms.<name>.lookingGlass'],
    ['kvm-intel', 'stays'],
    ['i2c-dev', 'stays'],
  ])('with %s', (name, expected) => {
    expect(short(destinations('boot.kernelModules', [name])[name])).toBe(expected);
  });

  test('of drivers that are blacklisted in one string says which one has an effect', () => {
    const text = 'nvidia nvidia_drm nouveau';
    const to = destinations('boot.blacklistedKernelModules', [text])[text];
    expect(to).toMatchObject({ kind: 'broken', note: expect.stringContaining('only the first name, nvidia') });
  });
});

test.each([
  ['systemd.tmpfiles.rules', ['f /dev/shm/looking-glass 0660 alex kvm -'], 'decide vms.<name>.lookingGlass'],
  ['systemd.tmpfiles.rules', ['f /dev/shm/scream-ivshmem 0660 alex kvm -'], 'decide vms.<name>.scream'],
  ['systemd.tmpfiles.rules', ['d /var/cache/x 0755 root root -'], 'stays'],
  ['services.udev.extraRules', 'SUBSYSTEM=="kvmfr", GROUP="kvm", MODE="0660"', 'decide vms.<name>.lookingGlass'],
  ['services.udev.extraRules', 'SUBSYSTEM=="vfio", GROUP="kvm"', 'stays'],
  ['services.udev.extraRules', 'SUBSYSTEM=="input", ATTRS{name}=="KMonad", SYMLINK+="kmonad"', 'field udev.symlinks'],
  ['services.udev.extraRules', 'SUBSYSTEM=="input", ATTRS{name}=="K", SYMLINK+="k", MODE="0666"', 'stays'],
  ['virtualisation.libvirtd.onBoot', 'ignore', 'field libvirt.onBoot'],
  ['virtualisation.libvirtd.qemuRunAsRoot', false, 'field libvirt.runAsRoot'],
  ['virtualisation.libvirtd.qemu', { swtpm: { enable: true } }, 'field libvirt.qemu.swtpm'],
  ['virtualisation.libvirtd.allowedBridges', ['br0'], 'stays'],
  ['virtualisation.spiceUSBRedirection.enable', true, 'field libvirt.spiceUsbRedirection'],
  ['users.users.alex.extraGroups', ['libvirtd'], 'field host.users'],
  ['users.users.qemu-libvirtd.extraGroups', ['kvm'], 'stays'],
  ['networking.bridges', { br0: { interfaces: ['enp5s0'] } }, 'stays'],
  ['networking.firewall.interfaces', { virbr0: { allowedUDPPorts: [4010] } }, 'decide vms.<name>.scream'],
  [
    'environment.etc',
    { 'modprobe.d/kvmfr.conf': { text: 'options kvmfr static_size_mb=64\n' } },
    'decide vms.<name>.lookingGlass',
  ],
  [
    'environment.etc',
    { 'modprobe.d/vfio.conf': { text: 'options vfio-pci ids=10de:2503\n' } },
    'decide devices.<name>.ids',
  ],
  [
    'services.udev.packages',
    [{ _type: 'package', name: 'rules', text: 'SUBSYSTEM=="kvmfr", GROUP="kvm"' }],
    'decide vms.<name>.lookingGlass',
  ],
  ['virtualisation.kvmgt.enable', true, 'decide devices.<name>.gvt'],
])('%s %j: %s', (option, value, expected) => {
  expect(Object.values(destinations(option, value)).map(short)).toEqual([expected]);
});

test('/var/lib/qemu/firmware is a mistake from 25.11 on', () => {
  const rules = { 'systemd.tmpfiles.rules': ['L+ /var/lib/qemu/firmware - - - - /nix/store/x/share/qemu/firmware'] };
  const kindIn = (release: string) => imported(document(rules, {}, { release })).entries[0]?.to.kind;
  expect([kindIn('25.05'), kindIn('25.11'), kindIn('26.05'), kindIn('')]).toEqual([
    'stays',
    'broken',
    'broken',
    'broken',
  ]);
});

describe('qemu.conf', () => {
  const conf = (text: string, runAsRoot: boolean): HostImport =>
    imported(
      document(
        { 'virtualisation.libvirtd.qemu': { verbatimConfig: text } },
        {
          'virtualisation.libvirtd.qemu.verbatimConfig': text,
          'virtualisation.libvirtd.qemu.runAsRoot': runAsRoot,
        },
      ),
    );

  test('goes to fields, with a list over several lines', () => {
    const { spec, entries } = conf(
      'namespaces = []\nuser = "alex"\ncgroup_device_acl = [\n  "/dev/null",\n  "/dev/kvm"\n]\n',
      true,
    );
    expect(spec.libvirt).toEqual({
      qemu: { user: 'alex', conf: 'cgroup_device_acl = [ "/dev/null", "/dev/kvm" ]\n' },
    });
    expect(entries.slice(0, 6).map(({ to }) => short(to))).toEqual([
      'default',
      'field libvirt.qemu.user',
      ...Array.from({ length: 4 }, () => 'field libvirt.qemu.conf'),
    ]);
  });

  test('a user has no effect below that of NixOS', () => {
    const { spec, entries } = conf('user = "alex"\n', false);
    expect(spec.libvirt).toBeUndefined();
    expect(entries[0]?.to).toMatchObject({ kind: 'broken', note: expect.stringContaining('libvirt uses the first') });
  });

  test('a user by number is a question, and the line stays', () => {
    const { spec, entries } = conf('user = "+1000"\n', true);
    expect(short(entries[0]?.to)).toBe('decide libvirt.qemu.user');
    expect(spec.libvirt).toEqual({ runAsRoot: true });
  });

  test('without the line of NixOS gets it, and the report says so', () => {
    const texts = (text: string) => conf(text, true).entries.map((one) => one.text);
    expect(texts('max_files = 10\n')).toContain('(no namespaces = [])');
    expect(texts('namespaces = []\n')).not.toContain('(no namespaces = [])');
  });

  test('that libvirt cannot read is a question', () => {
    expect(short(conf('set_process_name yes\n', true).entries[0]?.to)).toBe('decide libvirt.qemu.conf');
  });
});

describe('defaults of NixOS that vfioc does not have', () => {
  test('are kept', () => {
    const { spec, entries } = imported(
      document(
        { 'boot.kernelParams': ['amd_iommu=on'] },
        {
          'services.pipewire.enable': false,
          'virtualisation.libvirtd.onBoot': 'start',
          'virtualisation.libvirtd.onShutdown': 'suspend',
          'virtualisation.libvirtd.qemu.runAsRoot': true,
        },
      ),
    );
    expect(spec).toEqual({
      version: 1,
      host: { name: 'box', users: [], cpu: 'amd', audio: 'none' },
      iommu: { passthrough: false },
      libvirt: { onBoot: 'start', onShutdown: 'suspend', runAsRoot: true },
    });
    expect(entries.filter(({ text }) => text.startsWith('(')).map(({ to }) => short(to))).toEqual([
      'field iommu.passthrough',
      'field host.audio',
      'field libvirt.runAsRoot',
      'field libvirt.onBoot',
      'field libvirt.onShutdown',
    ]);
  });

  test('a host without libvirtd stays without it', () => {
    const { spec } = imported(document({}, { 'virtualisation.libvirtd.enable': false }));
    expect(spec.libvirt).toEqual({ enable: false });
  });

  test('a CPU that no line names is a question', () => {
    const { entries } = imported(document({}));
    expect(entries.map(({ to }) => short(to))).toContain('decide host.cpu');
  });
});

describe('devices', () => {
  const devices = (definitions: Options, options?: NixosImportOptions) =>
    imported(document(definitions), options).spec.devices;

  test('ids are grouped by card, with the audio and USB functions of a GPU', () => {
    const ids = '10de:2204,10de:1aef,144d:a808,1002:73bf,1002:ab28';
    expect(devices({ 'boot.kernelParams': [`vfio-pci.ids=${ids}`] })).toEqual({
      gpu: { ids: ['10de:2204', '10de:1aef'], bind: 'boot', by: 'id' },
      device1: { ids: ['144d:a808'], bind: 'boot', by: 'id' },
      'gpu-2': { ids: ['1002:73bf', '1002:ab28'], bind: 'boot', by: 'id' },
    });
  });

  test('ids and addresses of the same cards are one device each', () => {
    const preDeviceCommands =
      'DEVS="0000:07:00.0 0000:07:00.1 0000:01:00.0"\nfor DEV in $DEVS; do\n  echo "vfio-pci" > /sys/bus/pci/devices/$DEV/driver_override\ndone\nmodprobe -i vfio-pci\n';
    const found = devices({
      'boot.kernelParams': ['vfio-pci.ids=10de:2503,10de:228e,144d:a808'],
      'boot.initrd.preDeviceCommands': preDeviceCommands,
    });
    expect(found).toEqual({
      gpu: { functions: ['07:00.0', '07:00.1'], ids: ['10de:2503', '10de:228e'], bind: 'boot', by: 'id' },
      device1: { functions: ['01:00.0'], ids: ['144d:a808'], bind: 'boot', by: 'id' },
    });
  });

  test('with facts they have the names of their classes', () => {
    const facts = factsSchema.parse({
      version: 1,
      pci: [
        { address: '0000:01:00.0', id: '10de:2503', class: '030000' },
        { address: '0000:01:00.1', id: '10de:228e', class: '040300' },
        { address: '0000:05:00.0', id: '1912:0014', class: '0c0330' },
      ],
    });
    expect(devices({ 'boot.kernelParams': ['vfio-pci.ids=10de:2503,10de:228e,1912:0014'] }, { facts })).toEqual({
      gpu: { functions: ['01:00.0', '01:00.1'], ids: ['10de:2503', '10de:228e'], bind: 'boot', by: 'id' },
      usb: { functions: ['05:00.0'], ids: ['1912:0014'], bind: 'boot', by: 'id' },
    });
  });

  test('a script that binds whole IOMMU groups is a question, because the spec names one function', () => {
    const script =
      'DEVS="0000:2f:00.0"\nfor DEV in $DEVS; do\n  for IOMMUDEV in $(ls /sys/bus/pci/devices/$DEV/iommu_group/devices); do\n    echo "vfio-pci" > /sys/bus/pci/devices/$IOMMUDEV/driver_override\n  done\ndone\nmodprobe -i vfio-pci\n';
    const to = destinations('boot.initrd.preDeviceCommands', script);
    expect(Object.values(to).map(short)).toEqual(['decide devices.<name>.functions']);
  });
});

describe('a hook', () => {
  const hook = [
    '#!/bin/sh',
    'if [ "$1" = win10 ] && [ "$2" = prepare ]; then',
    '  systemctl stop display-manager.service',
    '  modprobe -r nvidia_drm nvidia_modeset',
    '  virsh nodedev-detach pci_0000_01_00_0',
    '  systemctl set-property --runtime -- user.slice AllowedCPUs=0-3',
    '  echo 8192 > /proc/sys/vm/nr_hugepages',
    '  /opt/my-own-thing',
    'fi',
  ].join('\n');

  const entriesOf = (value: unknown, options?: NixosImportOptions) =>
    imported(document({ 'virtualisation.libvirtd.hooks': { qemu: { win: value } } }), options).entries.filter(
      ({ from }) => from.startsWith('virtualisation.libvirtd.hooks'),
    );

  test('is reported by what its lines do, with a field to paste, and what no field does', () => {
    const found = entriesOf({ _type: 'package', name: 'win', text: hook });
    expect(found.map(({ to }) => short(to))).toEqual([
      'decide devices.<name>.handover.stop',
      'decide devices.<name>.handover.unload',
      'decide devices.<name>.bind',
      'decide vms.<name>.cpu.isolate',
      'decide vms.<name>.memory.hugepages',
      'stays',
    ]);
    const [first] = found;
    expect(first?.to).toMatchObject({
      note: expect.stringContaining(
        'devices: { gpu: { functions: ["01:00.0"], bind: handover, handover: { stop: [display-manager.service], unload: [nvidia_drm, nvidia_modeset] } } }',
      ),
    });
    // Every line is in one of them.
    for (const line of hook.split('\n')) expect(found.map(({ text }) => text).join('\n')).toContain(line.trim());
  });

  test('the field that it is told to paste compiles', () => {
    const [{ to } = { to: undefined }] = entriesOf({ _type: 'file', path: '/x', text: hook });
    const paste = /devices: \{.*\}$/.exec(String(to && 'note' in to ? to.note : ''))?.[0] ?? '';
    const { failed, diagnostics } = compileTexts({
      'host.yaml': `version: 1\nhost: { name: box, users: [alex], cpu: amd }\n${paste}\n`,
    });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(failed).toBe(false);
  });

  test('that names no address is told no address to paste, and programs can be variables', () => {
    const [detach, stop] = entriesOf({
      _type: 'file',
      path: '/x',
      text: '$VIRSH nodedev-detach "$1"\n$SYSTEMCTL stop sddm\n',
    });
    expect(short(detach?.to)).toBe('decide devices.<name>.bind');
    expect(detach?.to).toMatchObject({ note: expect.not.stringMatching(/\d:\d/) });
    expect(short(stop?.to)).toBe('decide devices.<name>.handover.stop');
  });

  test('is read from its derivation, or from the store of this machine', () => {
    const drv = `Derive([],[],[],"x","/bin/sh",[],[("name","x"),("text","virsh nodedev-detach pci_0000_01_00_0\\n\\"$1\\"\\n")])`;
    const path = '/nix/store/0123456789abcdfghijklmnpqrsvwxyz-hook/bin/hook';
    expect(entriesOf({ _type: 'file', path, drv }).map(({ text }) => text)).toContain(
      'qemu.win: virsh nodedev-detach pci_0000_01_00_0',
    );
    const store = (name: string) => (name === path ? 'virsh nodedev-detach pci_0000_02_00_0' : undefined);
    expect(entriesOf({ _type: 'file', path }, { read: store }).map(({ to }) => short(to))).toEqual([
      'decide devices.<name>.bind',
    ]);
    expect(entriesOf({ _type: 'file', path }).map(({ to }) => short(to))).toEqual(['decide devices.<name>.handover']);
    const outside = { _type: 'file', path: '/nix/store/../../etc/shadow' };
    expect(entriesOf(outside, { read: () => 'secret' }).map(({ text }) => text)).toEqual([outside.path]);
  });

  test('that tests for prepare/begin in one word never did anything', () => {
    const found = entriesOf({
      _type: 'file',
      path: '/x',
      text: 'if [ "$2" == "prepare/begin" ]; then\n  echo 1\nfi\n',
    });
    expect(found.map(({ to }) => to.kind)).toContain('broken');
  });
});

describe('a specialisation', () => {
  const base: Options = { 'boot.kernelParams': ['amd_iommu=on', 'iommu=pt'] };
  const entry = (values: Options, inherits = true): Options => ({
    specialisations: { vfio: { inherits, values: { ...usual, ...base, ...values } } },
  });

  test('that adds the devices is host.specialisation, and the default entry keeps its lines', () => {
    const added = entry({ 'boot.kernelParams': ['amd_iommu=on', 'iommu=pt', 'vfio-pci.ids=10de:2503', 'x=y'] });
    const { spec, entries } = imported(document(base, base, added));
    expect(spec.host).toMatchObject({ specialisation: 'vfio' });
    expect(spec.devices).toEqual({ gpu: { ids: ['10de:2503'], bind: 'boot', by: 'id' } });
    expect(entries.map(({ from, text, to }) => `${from} ${text}: ${to.kind}`)).toEqual([
      'boot.kernelParams amd_iommu=on: stays',
      'boot.kernelParams iommu=pt: stays',
      'specialisation.vfio.configuration.boot.kernelParams vfio-pci.ids=10de:2503: field',
      'specialisation.vfio.configuration.boot.kernelParams x=y: stays',
      'specialisation.vfio vfio: field',
    ]);
  });

  test('that removes the devices is the entry without passthrough', () => {
    const values = { 'boot.kernelParams': ['amd_iommu=on', 'iommu=pt', 'vfio-pci.ids=10de:2503'] };
    const { spec, entries } = imported(document(values, values, entry({})));
    expect(spec.host).toMatchObject({ specialisation: { name: 'vfio', inverse: true } });
    expect(entries.map(({ text }) => text)).toContain('vfio-pci.ids=10de:2503 (removed)');
  });

  test('with something else is another boot entry', () => {
    const { spec, entries } = imported(document(base, base, entry({ 'boot.kernelModules': ['zram'] })));
    expect(spec.host).not.toHaveProperty('specialisation');
    expect(entries.at(-1)).toMatchObject({ from: 'specialisation.vfio', to: { kind: 'stays' } });
  });

  test('that does not inherit is a question', () => {
    const other = entry({ 'boot.kernelParams': ['vfio-pci.ids=10de:2503'] }, false);
    const { entries } = imported(document(base, base, other));
    expect(short(entries.find(({ from }) => from === 'specialisation.vfio')?.to)).toBe('decide host.specialisation');
  });
});

test('options of nixos-vfio are reported with what says the same', () => {
  const text = JSON.stringify({
    ...JSON.parse(document({ 'boot.kernelParams': ['amd_iommu=on', 'vfio-pci.ids=10de:2503'] })),
  });
  const whole = JSON.parse(text) as { options: unknown[] };
  const foreign = (option: string, value: unknown) => ({
    option,
    foreign: true,
    definitions: [{ file: '/etc/nixos/vm.nix', value }],
  });
  whole.options.push(
    foreign('virtualisation.vfio.IOMMUType', 'amd'),
    foreign('virtualisation.vfio.devices', ['10de:2503', '10de:228e']),
    foreign('virtualisation.vfio.disableEFIfb', true),
    foreign('virtualisation.sharedMemoryFiles', { 'looking-glass': { user: 'alex' } }),
    foreign('virtualisation.libvirt.connections', {}),
  );
  const { entries } = imported(JSON.stringify(whole));
  const lines = entries.filter(({ from }) => from.startsWith('virtualisation.'));
  expect(lines.map(({ to }) => short(to))).toEqual([
    'field host.cpu',
    'field devices.<name>.ids',
    'decide devices.<name>.ids',
    'broken',
    'decide vms.<name>.lookingGlass',
    'decide vms',
  ]);
});

test('a value that throws is named, whatever the option', () => {
  const failed = { _type: 'failed' };
  const { entries } = imported(
    document({ 'boot.kernelPackages': failed, 'virtualisation.libvirtd.hooks': { qemu: { a: failed } } }),
  );
  expect(entries.slice(0, 2).map(({ from, to }) => `${from}: ${to.kind}`)).toEqual([
    'boot.kernelPackages: decide',
    'virtualisation.libvirtd.hooks.qemu.a: decide',
  ]);
});

test('files are named as the user knows them', () => {
  expect(imported(document({ 'boot.kernelParams': ['quiet'] })).entries[0]?.file).toBe('hosts/vfio.nix');
});

describe('what is refused', () => {
  test.each([
    ['[]', 'root-not-a-map', 1],
    ['{}', 'nixos-not-importable', 1],
    ['{"vfioc": "domain"}', 'nixos-not-importable', 1],
    ['{"vfioc": "nixos",\n"version": 2}', 'nixos-newer-format', 2],
    ['{"vfioc": "nixos", "version": 1,\n"options": 3, "values": {}}', 'nixos-not-importable', 2],
    ['{"vfioc": "nixos", "version": 1, "options": [],\n"values": []}', 'nixos-not-importable', 2],
    ['{"vfioc": "nixos", "version": 1, "values": {}, "options": [\n{"option": 3}]}', 'nixos-not-importable', 2],
    [
      '{"vfioc": "nixos", "version": 1, "values": {}, "options": [{"option": "a",\n"definitions": 3}]}',
      'nixos-not-importable',
      1,
    ],
    [
      '{"vfioc": "nixos", "version": 1, "values": {}, "options": [{"option": "a", "definitions": [\n3]}]}',
      'nixos-not-importable',
      2,
    ],
    ['{"vfioc": "nixos", "version": 1, "values": {}, "options": [], "specialisations": []}', 'nixos-not-importable', 1],
  ])('%s', (text, code, line) => {
    const { result, found } = read(text);
    expect(result).toBeUndefined();
    expect(found.map((one) => one.code)).toEqual([code]);
    const start = found[0]?.span?.start ?? -1;
    expect(text.slice(0, start).split('\n')).toHaveLength(line);
  });

  test('any value of any option is read without an exception, and none of its words is left out', () => {
    const scalar = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom(
        'vfio-pci.ids=10de:2503',
        'options vfio-pci ids=',
        'ids',
        '\\',
        'AllowedCPUs=',
        '{}',
        'user = "x"',
      ),
      fc.boolean(),
      fc.integer(),
      fc.constant(null),
    );
    const value = fc.oneof(
      scalar,
      fc.array(scalar, { maxLength: 4 }),
      fc.dictionary(
        fc.constantFrom('_type', 'text', 'path', 'files', 'contents', 'qemu', 'a.b'),
        fc.oneof(scalar, fc.constantFrom('merge', 'file', 'text', 'package'), fc.array(scalar, { maxLength: 3 })),
        { maxKeys: 4 },
      ),
    );
    const option = fc.constantFrom(
      'boot.kernelParams',
      'boot.extraModprobeConfig',
      'boot.kernelModules',
      'boot.kernelPackages',
      'boot.initrd.preDeviceCommands',
      'boot.blacklistedKernelModules',
      'services.udev.extraRules',
      'systemd.tmpfiles.rules',
      'systemd.services.libvirtd.preStart',
      'virtualisation.libvirtd.hooks.qemu',
      'virtualisation.libvirtd.qemu',
      'virtualisation.libvirtd.qemu.verbatimConfig',
      'users.users.alex.extraGroups',
      'environment.etc.libvirt/hooks/qemu.text',
      'virtualisation.vfio.devices',
      'nothing.known',
    );
    fc.assert(
      fc.property(
        fc.dictionary(option, value),
        fc.dictionary(option, value),
        fc.boolean(),
        (definitions, values, inEntry) => {
          const more = inEntry ? { specialisations: { x: { inherits: true, values } } } : {};
          const { entries } = imported(document(definitions, values, more));
          for (const [name, defined] of Object.entries(definitions)) {
            const lines = (Array.isArray(defined) ? defined : [defined]).filter((one) => typeof one === 'string');
            const texts = entries
              .filter(({ from }) => from.startsWith(name))
              .map(({ text }) => text)
              .join(' ');
            for (const line of lines) {
              for (const word of String(line).split(/[\s\\]+/)) expect(texts).toContain(word);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a long line costs time in proportion to its length', () => {
    const line = 'modprobe -r '.repeat(20_000);
    const before = process.cpuUsage();
    imported(document({ 'virtualisation.libvirtd.hooks': { qemu: { a: { _type: 'file', path: '/x', text: line } } } }));
    const { user } = process.cpuUsage(before);
    expect(user / 1_000_000).toBeLessThan(5);
  });
});

test('a spec compiles, with what the lines said', () => {
  const { spec } = imported(
    document(
      {
        'boot.kernelParams': [
          'amd_iommu=on',
          'iommu=pt',
          'vfio-pci.ids=10de:2503,10de:228e',
          'pci=noaer',
          'isolcpus=2-7',
        ],
        'services.udev.extraRules': 'SUBSYSTEM=="input", ATTRS{name}=="KMonad", SYMLINK+="kmonad"\n',
        'users.users.alex.extraGroups': ['libvirtd'],
      },
      { 'virtualisation.libvirtd.qemu.swtpm.enable': true },
    ),
  );
  expect(spec).toEqual({
    version: 1,
    host: { name: 'box', users: ['alex'], cpu: 'amd' },
    kernel: {
      params: ['pci=noaer'],
      isolate: { cpus: '2-7', nohzFull: false, rcuNocbs: false },
    },
    devices: { gpu: { ids: ['10de:2503', '10de:228e'], bind: 'boot', by: 'id' } },
    libvirt: { qemu: { swtpm: true } },
    udev: { symlinks: { kmonad: { name: 'KMonad' } } },
  });
  const { failed, diagnostics } = compileTexts({ 'host.yaml': JSON.stringify(spec) });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(failed).toBe(false);
});
