/**
 * The rows of the table in docs/guest.md, by their first column: the fields of a guest that the row names, and the paths
 * (as in `xmlRemove`) of the elements that they generate. Without fields, the elements are there by default.
 */
export interface Row {
  /** The fields of the guest `g`, except its memory. */
  readonly guest?: string;
  /** The spec next to `vms`. */
  readonly spec?: string;
  /** The memory, if the row is about it. */
  readonly memory?: string;
  /** `host.cpu`. Default: amd. */
  readonly cpu?: 'intel';
  readonly makes: readonly string[];
  /** Elements that the domain does not have, because others replace them. */
  readonly without?: readonly string[];
}

const gpu = (more = ''): string => `devices: { gpu: { functions: ["0b:00.0", "0b:00.1"]${more} } }`;
const hostdev = 'devices/hostdev[type=pci][source/address@bus=0x0b]';
const nat = 'networks: { default: { type: nat } }';
const lan = 'devices/interface';

export const rows: Readonly<Record<string, Row>> = {
  'domain/name, uuid, title, description': {
    guest: 'title: T, description: D, uuid: b8d2d9c9-4088-4288-b668-e12a9fb6d2bb',
    makes: ['name', 'uuid', 'title', 'description'],
  },
  'metadata/libosinfo': {
    guest: 'guest: windows11, osinfo: "http://microsoft.com/win/10"',
    makes: ['metadata/libosinfo:libosinfo/libosinfo:os[id=http://microsoft.com/win/10]'],
  },
  'memory, currentMemory': { makes: ['memory', 'currentMemory'] },
  'memoryBacking/hugepages': {
    memory: '{ size: 4GiB, hugepages: 1GiB }',
    makes: ['memoryBacking/hugepages/page[size=1048576]'],
  },
  'memoryBacking/locked, nosharepages': {
    memory: '{ size: 4GiB, locked: on, merge: off }',
    makes: ['memoryBacking/locked', 'memoryBacking/nosharepages'],
  },
  'memoryBacking/source, access (shared memory)': {
    guest: 'shares: { games: { path: /srv/games } }',
    makes: ['memoryBacking/source[type=memfd]', 'memoryBacking/access[mode=shared]'],
  },
  vcpu: { guest: 'cpu: { sockets: 1, dies: 1, cores: 3, threads: 2 }', makes: ['vcpu[.=6]'] },
  iothreads: { guest: 'cpu: { iothreads: 2 }', makes: ['iothreads[.=2]'] },
  'cputune/vcpupin': {
    guest: 'cpu: { cores: 2, pin: [2, 3] }',
    makes: ['cputune/vcpupin[vcpu=0][cpuset=2]', 'cputune/vcpupin[vcpu=1][cpuset=3]'],
  },
  'cputune/emulatorpin': { guest: 'cpu: { emulator: 0-1 }', makes: ['cputune/emulatorpin[cpuset=0-1]'] },
  'cputune/iothreadpin': {
    guest: 'cpu: { iothreads: 1, iothreadPin: [2] }',
    makes: ['cputune/iothreadpin[iothread=1][cpuset=2]'],
  },
  'cputune/vcpusched': {
    guest: 'cpu: { cores: 2, pin: [2, 3], vcpusched: { scheduler: fifo, priority: 1 } }',
    makes: ['cputune/vcpusched[scheduler=fifo][priority=1]'],
  },
  'resource/partition': { guest: 'partition: /games', makes: ['resource/partition[.=/games]'] },
  sysinfo: {
    guest: 'hide: { smbios: { system: { manufacturer: ASUS } } }',
    makes: ['sysinfo[type=smbios]/system/entry[name=manufacturer][.=ASUS]', 'os/smbios[mode=sysinfo]'],
  },
  'os/type (q35, i440fx, a version)': {
    guest: 'machine: pc-i440fx-10.0',
    makes: ['os/type[machine=pc-i440fx-10.0]'],
  },
  "os firmware='efi', firmware/feature": {
    guest: 'firmware: { secureBoot: on }',
    makes: ['os/@firmware', 'os/firmware/feature[name=secure-boot][enabled=yes]'],
  },
  'os/loader, nvram': {
    guest: 'firmware: { loader: /srv/CODE.fd, varsTemplate: /srv/VARS.fd }',
    makes: ['os/loader[.=/srv/CODE.fd]', 'os/nvram[template=/srv/VARS.fd]'],
  },
  'os/bootmenu': { guest: 'firmware: { bootMenu: on }', makes: ['os/bootmenu[enable=yes]'] },
  'os/smbios': { guest: 'hide: { smbios: on }', makes: ['os/smbios[mode=host]'] },
  'os/boot': {
    guest: 'disks: { c: { file: /c.qcow2, bootOrder: 1 } }',
    makes: ['devices/disk/boot[order=1]'],
    without: ['os/boot'],
  },
  'features/acpi, apic, vmport': { makes: ['features/acpi', 'features/apic', 'features/vmport[state=off]'] },
  'features/hyperv/…': { guest: 'guest: windows10, hyperv: { ipi: off }', makes: ['features/hyperv/stimer/direct'] },
  'features/hyperv/vendor_id': {
    guest: 'guest: windows10, hide: { vendorId: randomid }',
    makes: ['features/hyperv/vendor_id[value=randomid]'],
  },
  'features/kvm/hidden': { guest: 'hide: { kvm: on }', makes: ['features/kvm/hidden[state=on]'] },
  "features/ioapic driver='kvm'": {
    guest: `xml: "<domain><features><ioapic driver='kvm'/></features></domain>"`,
    makes: ['features/ioapic[driver=kvm]'],
  },
  'features/smm': { guest: 'firmware: { secureBoot: on }', makes: ['features/smm[state=on]'] },
  "cpu mode='host-passthrough'": { makes: ['cpu[mode=host-passthrough]'] },
  'cpu/topology': {
    guest: 'cpu: { sockets: 1, dies: 1, cores: 3, threads: 2 }',
    makes: ['cpu/topology[sockets=1][dies=1][cores=3][threads=2]'],
  },
  "cpu/cache mode='passthrough'": { makes: ['cpu/cache[mode=passthrough]'] },
  'cpu/feature topoext': { guest: 'cpu: { threads: 2 }', makes: ['cpu/feature[policy=require][name=topoext]'] },
  'cpu/feature invtsc, svm, vmx, …': {
    guest: 'cpu: { features: { invtsc: require, svm: disable } }',
    makes: ['cpu/feature[policy=require][name=invtsc]', 'cpu/feature[policy=disable][name=svm]'],
  },
  'cpu/feature hypervisor': {
    guest: 'hide: { hypervisor: on }',
    makes: ['cpu/feature[policy=disable][name=hypervisor]'],
  },
  'cpu/maxphysaddr': { guest: 'cpu: { maxPhysAddr: 42 }', makes: ['cpu/maxphysaddr[bits=42]'] },
  'cpu/numa': {
    guest: 'cpu: { cores: 2, numa: [{ cpus: [0], memory: 2GiB }, { cpus: [1], memory: 2GiB }] }',
    makes: ['cpu/numa/cell[id=0]', 'cpu/numa/cell[id=1]'],
  },
  'clock, timer': {
    guest: `guest: windows10, clock: utc, xml: "<domain><clock><timer name='tsc' present='yes'/></clock></domain>"`,
    makes: ['clock[offset=utc]', 'clock/timer[name=tsc]', 'clock/timer[name=hpet][present=no]'],
  },
  'clock/timer hypervclock': { guest: 'guest: windows10', makes: ['clock/timer[name=hypervclock][present=yes]'] },
  'on_poweroff, on_reboot, on_crash': {
    guest: 'xml: "<domain><on_crash>restart</on_crash></domain>"',
    makes: ['on_poweroff[.=destroy]', 'on_reboot[.=restart]', 'on_crash[.=restart]'],
  },
  pm: { makes: ['pm/suspend-to-mem[enabled=no]', 'pm/suspend-to-disk[enabled=no]'] },
  'devices/emulator': { makes: ['devices/emulator'] },
  "disk type='file', 'block', device='cdrom'": {
    guest: 'disks: { a: { file: /a.raw }, b: { block: /dev/disk/by-id/nvme-part1 }, c: { cdrom: /c.iso } }',
    makes: ['devices/disk[type=file][device=disk]', 'devices/disk[type=block]', 'devices/disk[device=cdrom]'],
  },
  'disk/driver cache, io, discard, iothread': {
    guest:
      'cpu: { iothreads: 1 }, disks: { a: { file: /a.raw, bus: virtio, cache: none, io: native, discard: on, iothread: 1 } }',
    makes: ['devices/disk/driver[cache=none][io=native][discard=unmap][iothread=1]'],
  },
  'disk/serial, readonly, boot': {
    guest: 'disks: { a: { file: /a.raw, serial: A-1, readOnly: on, bootOrder: 1 } }',
    makes: ['devices/disk/serial[.=A-1]', 'devices/disk/readonly', 'devices/disk/boot[order=1]'],
  },
  "disk/target, address type='drive'": {
    guest: 'disks: { vdb: { file: /a.raw }, b: { file: /b.raw, bus: sata, target: sdg, drive: { unit: 2 } } }',
    makes: ['devices/disk/target[dev=vdb]', 'devices/disk/target[dev=sdg]', 'devices/disk/address[type=drive][unit=2]'],
  },
  'controller usb, sata, scsi, virtio-serial, pci': {
    guest: 'disks: { a: { file: /a.raw, bus: scsi }, b: { file: /b.raw, bus: sata } }',
    makes: ['usb', 'sata', 'scsi', 'virtio-serial', 'pci'].map((type) => `devices/controller[type=${type}]`),
  },
  'controller model, target, master, driver': {
    guest:
      'display: { usbRedirection: 0 }, controllers: [{ type: pci, model: pcie-root-port, chassis: 3, port: 0x10 }, { type: usb, model: ich9-ehci1 }, { type: usb, model: ich9-uhci1, startport: 0 }, { type: scsi, queues: 2 }]',
    makes: [
      'devices/controller[model=pcie-root-port]/target[chassis=3][port=0x10]',
      'devices/controller[model=ich9-uhci1]/master[startport=0]',
      'devices/controller[type=scsi]/driver[queues=2]',
    ],
  },
  "address type='pci' of any device": {
    guest:
      'nics: { lan: { user: on, address: "41:00.0" } }, disks: { a: { file: /a.raw, address: "42:00.0" } }, shares: { games: { path: /srv/games, address: "43:00.0" } }, addresses: { sound: "00:1a.0" }',
    makes: [
      'devices/interface/address[bus=0x41]',
      'devices/disk/address[bus=0x42]',
      'devices/filesystem/address[bus=0x43]',
      'devices/sound/address[slot=0x1a]',
    ],
  },
  'filesystem (virtiofs)': {
    guest: 'shares: { games: { path: /srv/games } }',
    makes: ['devices/filesystem/driver[type=virtiofs]'],
  },
  "interface type='network', 'bridge', 'direct', 'user'": {
    spec: nat,
    guest: 'nics: { a: { network: default }, b: { bridge: br0 }, c: { macvtap: enp5s0 }, d: { user: on } }',
    makes: ['network', 'bridge', 'direct', 'user'].map((type) => `${lan}[type=${type}]`),
  },
  'interface/model, mac, driver queues, boot': {
    spec: nat,
    guest:
      'cpu: { cores: 4 }, nics: { a: { network: default, model: virtio, mac: "52:54:00:12:34:56", queues: 4, bootOrder: 1 } }',
    makes: [
      `${lan}/model[type=virtio]`,
      `${lan}/mac[address=52:54:00:12:34:56]`,
      `${lan}/driver[queues=4]`,
      `${lan}/boot[order=1]`,
    ],
  },
  'serial, console': { guest: 'serial: on', makes: ['devices/serial[type=pty]', 'devices/console[type=pty]'] },
  'channel org.qemu.guest_agent.0': { makes: ['devices/channel/target[name=org.qemu.guest_agent.0]'] },
  'channel spicevmc': { guest: 'display: { spice: on }', makes: ['devices/channel[type=spicevmc]'] },
  'input tablet, keyboard, mouse (usb, virtio)': {
    guest: 'guest: windows10, display: { input: virtio }',
    makes: ['devices/input[type=mouse][bus=virtio]', 'devices/input[type=keyboard][bus=virtio]'],
  },
  "input type='evdev', and -object input-linux": {
    guest: 'evdev: [{ dev: /dev/input/by-id/usb-a-event-kbd, grab: all, repeat: on, grabToggle: ctrl-ctrl }]',
    makes: [
      'devices/input[type=evdev]/source[dev=/dev/input/by-id/usb-a-event-kbd][grab=all][repeat=on][grabToggle=ctrl-ctrl]',
    ],
  },
  tpm: { guest: 'firmware: { tpm: on }', makes: ['devices/tpm[model=tpm-crb]/backend[type=emulator][version=2.0]'] },
  "graphics type='spice', 'vnc'": {
    guest: 'display: { spice: on, vnc: on }',
    makes: ['devices/graphics[type=spice]', 'devices/graphics[type=vnc]'],
  },
  'sound, audio': {
    guest: 'display: { spice: on, sound: spice }',
    makes: ['devices/sound', 'devices/audio[type=spice]'],
  },
  video: { guest: 'guest: windows10, display: { video: virtio }', makes: ['devices/video/model[type=virtio]'] },
  "hostdev type='pci'": { spec: gpu(), guest: 'devices: [gpu]', makes: [`${hostdev}[managed=yes]`] },
  'hostdev/rom bar, file': {
    spec: gpu(', rom: { bar: off }'),
    guest: 'devices: [gpu]',
    makes: [`${hostdev}/rom[bar=off]`],
  },
  'hostdev/boot, address': {
    spec: gpu(', bootOrder: 1, address: "41:00.0"'),
    guest: 'devices: [gpu]',
    makes: [`${hostdev}/boot[order=1]`, `${hostdev}/address[bus=0x41][slot=0x00][multifunction=on]`],
  },
  "hostdev type='usb'": {
    guest: 'usb: ["046d:c541"]',
    makes: [
      'devices/hostdev[type=usb]/source/vendor[id=0x046d]',
      'devices/hostdev[type=usb]/source/product[id=0xc541]',
    ],
  },
  redirdev: {
    guest: 'display: { spice: on, usbRedirection: 3 }',
    makes: ['devices/redirdev[bus=usb][type=spicevmc]'],
  },
  watchdog: { guest: 'watchdog: poweroff', makes: ['devices/watchdog[model=itco][action=poweroff]'] },
  vsock: { guest: 'vsock: 3', makes: ['devices/vsock[model=virtio]/cid[address=3]'] },
  memballoon: { makes: ['devices/memballoon[model=none]'] },
  rng: { guest: 'guest: windows10, rng: on', makes: ['devices/rng[model=virtio]/backend[model=builtin]'] },
  shmem: {
    guest: 'guest: windows10, lookingGlass: { resolution: 1920x1080 }, scream: { mode: ivshmem }',
    makes: ['devices/shmem[name=looking-glass]/size[unit=M][.=32]', 'devices/shmem/size[unit=M][.=2]'],
  },
  seclabel: { guest: 'seclabel: [{ type: none }]', makes: ['seclabel[type=none]'] },
  'qemu:commandline: -cpu …': {
    guest: 'guest: windows10, cpu: { features: { invtsc: require } }, hyperv: { ipi: off }, hide: { kvm: on }',
    makes: ['cpu/feature[name=invtsc]', 'features/hyperv/relaxed', 'features/kvm/hidden'],
    without: ['features/hyperv/ipi'],
  },
  'qemu:commandline: PIPEWIRE_…, QEMU_AUDIO_…': {
    spec: 'libvirt: { qemu: { user: alex, group: users } }',
    guest: 'display: { sound: { to: pipewire, uid: 1000 } }, qemu: { env: { PIPEWIRE_LATENCY: 512/48000 } }',
    makes: ['devices/audio[type=pipewire]', 'qemu:commandline/qemu:env[name=PIPEWIRE_LATENCY][value=512/48000]'],
  },
  'qemu:commandline: -acpitable, -fw_cfg, -device, -global': {
    guest: 'qemu: { args: ["-fw_cfg", "name=opt/a,string=1"] }',
    makes: ['qemu:commandline/qemu:arg[value=-fw_cfg]', 'qemu:commandline/qemu:arg[value=name=opt/a,string=1]'],
  },
  'qemu:commandline: ivshmem with /dev/kvmfr0': {
    guest: 'guest: windows10, lookingGlass: { resolution: 1920x1080, backend: kvmfr }',
    makes: ['qemu:commandline/qemu:arg[value=-object]'],
    without: ['devices/shmem'],
  },
  'qemu:override': {
    spec: gpu(),
    guest: 'devices: [gpu], qemu: { override: { devices.gpu: { x-vga: true } } }',
    makes: ['qemu:override/qemu:device/qemu:frontend/qemu:property[name=x-vga][value=true]'],
  },
  'qemu:capabilities': {
    guest: 'qemu: { capabilities: { usb-host.hostdevice: del } }',
    makes: ['qemu:capabilities/qemu:del[capability=usb-host.hostdevice]'],
  },
};
