/** A guest that virt-manager made, and the specs of a host that first leaves it alone and then adopts it. */
import { type Host, spec } from './host.ts';

/** The root ports of virt-manager: 14 of them, eight functions in each slot from 02 on. */
const ports = Array.from({ length: 14 }, (_, at) => {
  const multifunction = at % 8 === 0 ? " multifunction='on'" : '';
  return `<controller type='pci' index='${at + 1}' model='pcie-root-port'><model name='pcie-root-port'/>
    <target chassis='${at + 1}' port='0x${(16 + at).toString(16)}'/>
    <address type='pci' domain='0x0000' bus='0x00' slot='0x0${2 + Math.floor(at / 8)}' function='0x${at % 8}'${multifunction}/></controller>`;
}).join('\n');

const at = (bus: string, slot = '00', fn = '0'): string =>
  `<address type='pci' domain='0x0000' bus='0x${bus}' slot='0x${slot}' function='0x${fn}'/>`;

const hostdev = (source: string, place: string): string =>
  `<hostdev mode='subsystem' type='pci' managed='yes'><source>${at(source)}</source>${place}</hostdev>`;

const domain = (name: string, type: string, devices: string, more = ''): string => `<domain type='qemu'
  xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><name>${name}</name>
  <memory unit='MiB'>64</memory><vcpu>2</vcpu>${more}
  <os><type arch='x86_64' machine='${type}'>hvm</type></os><features><acpi/></features>
  <devices>${devices}</devices>
</domain>`;

const persons = {
  'win.xml': domain(
    'win',
    'pc-q35-9.2',
    `<controller type='pci' index='0' model='pcie-root'/>${ports}
    <controller type='pci' index='15' model='pcie-to-pci-bridge'>${at('0b')}</controller>
    <controller type='usb' index='0' model='qemu-xhci' ports='15'>${at('02')}</controller>
    <controller type='sata' index='0'>${at('00', '1f', '2')}</controller>
    <controller type='virtio-serial' index='0'>${at('03')}</controller>
    <disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='/srv/system.img'/>
      <target dev='vda' bus='virtio'/>${at('04')}</disk>
    <disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='/srv/data.img'/>
      <target dev='sdb' bus='sata'/><address type='drive' controller='0' bus='0' target='0' unit='1'/></disk>
    <disk type='file' device='cdrom'><target dev='sda' bus='sata'/><readonly/>
      <address type='drive' controller='0' bus='0' target='0' unit='0'/></disk>
    <interface type='user'><mac address='52:54:00:11:22:33'/><model type='virtio'/>${at('01')}</interface>
    <channel type='spicevmc'><target type='virtio' name='com.redhat.spice.0'/>
      <address type='virtio-serial' controller='0' bus='0' port='2'/></channel>
    <input type='tablet' bus='usb'><address type='usb' bus='0' port='4'/></input>
    <graphics type='spice' autoport='yes'/>
    <sound model='ich9'>${at('00', '1b')}</sound><video><model type='qxl'/>${at('00', '01')}</video>
    ${hostdev('06', at('06'))}
    <memballoon model='virtio'>${at('05')}</memballoon>`,
  ),
  // As its owner tuned it: in other words than vfioc's, but with the same meaning.
  'tuned.xml': domain(
    'tuned',
    'pc-q35-9.2',
    `<interface type='network'><mac address='52:54:00:44:55:66'/><source network='lan'/></interface>
    <graphics type='spice' port='5901' autoport='no'/>`,
    `<memoryBacking><hugepages><page size='2048' unit='KiB'/></hugepages></memoryBacking>
    <cputune><vcpupin vcpu='0' cpuset='2'/><vcpupin vcpu='1' cpuset='3'/></cputune>`,
  ).replace(
    '</devices>',
    `</devices><qemu:commandline><qemu:arg value='-object'/>
    <qemu:arg value='memory-backend-file,id=lg,mem-path=/dev/kvmfr0,size=32M,share=on'/><qemu:arg value='-object'/>
    <qemu:arg value='input-linux,id=kbd,evdev=/dev/input/by-id/usb-Board-event-kbd,grab_all=on'/></qemu:commandline>`,
  ),
  'shared.xml': domain(
    'shared',
    'pc-q35-9.2',
    `<filesystem type='mount' accessmode='passthrough'><driver type='virtiofs'/><source dir='/srv/games'/><target dir='g'/>
    </filesystem><shmem name='looking-glass'><model type='ivshmem-plain'/><size unit='M'>32</size></shmem>`,
    `<memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>`,
  ),
  'paged.xml': domain(
    'paged',
    'pc-q35-9.2',
    '',
    `<memoryBacking><hugepages><page size='1' unit='G'/></hugepages></memoryBacking>`,
  ).replace("<memory unit='MiB'>64", "<memory unit='GiB'>1"),
  'old.xml': domain(
    'old',
    'pc-i440fx-9.2',
    `<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='/srv/old.img'/>
      <target dev='vdc' bus='virtio'/>${at('00', '09')}</disk>
    <interface type='user'><mac address='52:54:00:00:0d:01'/><model type='e1000'/>${at('00', '03')}</interface>
    <interface type='user'><mac address='52:54:00:00:0d:02'/><model type='virtio'/>${at('00', '0a')}</interface>`,
  ),
  // As virt-manager made them in 2016: conventional PCI behind bridges, USB 2.0 with its companions.
  'legacy.xml': domain(
    'legacy',
    'pc-q35-9.2',
    `<controller type='pci' index='0' model='pcie-root'/>
    <controller type='pci' index='1' model='dmi-to-pci-bridge'>${at('00', '1e')}</controller>
    <controller type='pci' index='2' model='pci-bridge'><target chassisNr='2'/>${at('01', '01')}</controller>
    <controller type='usb' index='0' model='ich9-ehci1'>${at('00', '1d', '7')}</controller>
    <controller type='usb' index='0' model='ich9-uhci1'><master startport='0'/>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x1d' function='0x0' multifunction='on'/></controller>
    <controller type='usb' index='0' model='ich9-uhci2'><master startport='2'/>${at('00', '1d', '1')}</controller>
    <controller type='usb' index='0' model='ich9-uhci3'><master startport='4'/>${at('00', '1d', '2')}</controller>
    <controller type='scsi' index='0' model='virtio-scsi'>${at('02', '05')}</controller>
    <interface type='user'><mac address='52:54:00:00:0d:03'/><model type='e1000'/>${at('02', '01')}</interface>
    <sound model='ich6'>${at('02', '02')}</sound>`,
  ),
  'isa.xml': domain('isa', 'isapc', "<controller type='usb' model='none'/><memballoon model='none'/>")
    .replace('<vcpu>2', '<vcpu>1')
    .replace('<features><acpi/></features>', ''),
};

const devices = `devices:
  gpu: { functions: ["06:00.0"] }
  nic: { functions: ["07:00.0"] }
`;

const win = (mode: string, more: Readonly<Record<string, string>> = {}): string => {
  const {
    memory = '64MiB',
    nics = 'lan: { user: true, model: virtio }',
    disks = '',
    list = 'gpu',
    rest = '',
    video = 'qxl',
  } = more;
  return `  win:
    type: qemu
    memory: ${memory}
    firmware: { type: bios }
    devices: [${list}]
    nics: { ${nics} }
    disks:
      system: { file: /srv/system.img, format: raw, bus: virtio }
      data: { file: /srv/data.img, format: raw, bus: sata }
      cd: { cdrom: /srv/setup.iso, bus: sata }
      ${disks}
    display: { spice: on, video: ${video} }
    ${mode}
    ${rest}
`;
};

const guest = (body: string): string => spec(`${devices}vms:\n${body}`);
const unused = '  unused: { type: qemu, memory: 64MiB, firmware: { type: bios }, devices: [nic] }\n';
const adopt = 'adopt: true';
const second = 'other: { user: true, model: virtio }, lan: { user: true, model: virtio }';

/** The guest that its owner tuned, as the spec has it. */
function tuned(more: Readonly<Record<string, string>>): string {
  const {
    memory = '{ size: 64MiB, hugepages: 2MiB }',
    mac = '52:54:00:44:55:66',
    size = '32MiB',
    keyboard = 'Board',
    port = '5901',
    pin = '[2, 3]',
  } = more;
  return spec(`networks: { lan: { type: nat } }
vms:
  tuned:
    type: qemu
    define: off
    memory: ${memory}
    cpu: { cores: 2, pin: ${pin} }
    nics: { lan: { network: lan, mac: "${mac}" } }
    forwards: [{ listen: 3389, interface: eth0 }]
    lookingGlass: { size: ${size}, backend: kvmfr }
    evdev: [{ dev: "/dev/input/by-id/usb-${keyboard}-event-kbd" }]
    display: { spice: { port: ${port} } }
`);
}

/** The guests with old chipsets; the names of their NICs are not in the order of the guest. */
function legacy(mode: string, nics: string): string {
  const fields = `type: qemu, memory: 64MiB, ${mode}, firmware: { type: bios }`;
  return spec(`vms:
  old:
    { ${fields}, machine: pc, nics: { ${nics}lan: { user: true, model: virtio }, wan: { user: true, model: virtio } },
      disks: { system: { file: /srv/old.img, format: raw, bus: virtio }, more: { file: /srv/more.img, format: raw, bus: virtio, target: vda } } }
  legacy: { ${fields}, nics: { ${nics}lan: { user: true, model: virtio } }, display: { spice: on, sound: { to: spice, model: ich9 } } }
`);
}

const specs = {
  mistaken: guest(`${win('', { list: 'gpu, nic' })}`),
  chipset: guest(
    `${win(adopt)}${unused}  old: { type: qemu, memory: 64MiB, firmware: { type: bios }, adopt: true }\n  isa: { type: qemu, memory: 64MiB, firmware: { type: bios }, adopt: true }\n`,
  ),
  adopting: guest(`${win(adopt)}${unused}`),
  more: guest(
    win(adopt, {
      memory: '80MiB',
      nics: second,
      list: 'gpu, nic',
      disks:
        'extra: { file: /srv/extra.img, format: raw, bus: sata }\n      fast: { file: /srv/fast.img, format: raw, bus: virtio }',
    }),
  ),
  moved: guest(
    `${win(adopt, { nics: second }).replace('/srv/data.img', '/srv/elsewhere.img').replace('data:', 'data: ')}${unused}`,
  ),
  stated: guest(
    `${win('', { rest: `xml: "<domain><devices><sound model='ich9'><address type='pci' domain='0x0000' bus='0x00' slot='0x1d' function='0x0'/></sound></devices></domain>"` })}${unused}`,
  ).replace('data: { file', 'data: { target: sdf, file'),
  legacy: legacy('adopt: true', ''),
  extended: legacy('adopt: true', 'a: { user: true, model: virtio }, '),
  unowned: legacy('define: off', ''),
  off: guest(`${win('define: off')}${unused}`),
  different: guest(
    `${win('define: off', {
      list: 'nic',
      memory: '{ size: 128MiB, hugepages: 2MiB }',
      rest: 'cpu: { cores: 4, pin: [2, 3, 4, 5] }\n    autostart: on\n    lookingGlass: { size: 32MiB }\n    shares: { games: { path: /srv/games } }',
    })}  absent: { type: qemu, memory: 64MiB, define: off, devices: [gpu] }\n`,
  ),
  tuned: tuned({}),
  mistuned: tuned({
    memory: '{ size: 1GiB, hugepages: 1GiB }',
    mac: '52:54:00:99:99:99',
    size: '64MiB',
    keyboard: "Other's",
    port: '5902',
    pin: '[3, 2]',
  }),
  shared: spec(
    'vms: { shared: { type: qemu, memory: 64MiB, define: off, shares: { games: { path: /srv/games, user: alex } }, lookingGlass: { size: 64MiB } } }\n',
  ),
  paged: spec('vms: { tuned: { type: qemu, memory: 64MiB, define: off }, paged: { memory: 1GiB, define: off } }\n'),
  none: spec(''),
} as const;

export const host: Host = { specs, persons };
