/** The codes of what libvirt refuses in a whole domain: see libvirt/refusals.ts, which finds it. */
import { type Codes, code } from '../diagnostics/diagnostics.ts';

/** Where it is in the user's XML; unknown for an element that `xml` does not mention. */
type At = { readonly line?: number | undefined };

const at = ({ line }: At): string => (line === undefined ? '' : ` (line ${line} of this XML)`);

/** A guest with this in its `xml`, whose value is marked. */
const guest = (inside: string, marker = '⟨', fields = ''): string =>
  `vms: { win: { memory: 4GiB, ${fields}xml: ${marker}${JSON.stringify(`<domain>${inside}</domain>`)} } }\n`;

const example = (fails: string, passes: string, fields = '') => ({
  fails: guest(fails, '⟨', fields),
  passes: guest(passes, '', fields),
});

const devices = (inside: string): string => `<devices>${inside}</devices>`;

const rng = (address: string): string =>
  `<watchdog model='i6300esb'><address type='pci' ${address} function='0'/></watchdog>`;
const nbd = (dev: string, more = ''): string =>
  `<disk type='network' device='disk'><source protocol='nbd' name='a'><host name='nas'/></source><target dev='${dev}' bus='sata'/>${more}</disk>`;
const scsi = (index: number): string => `<controller type='scsi' index='${index}' model='virtio-scsi'/>`;
const card = "<source><address type='pci' domain='0' bus='1' slot='0' function='0'/></source>";
const hostdev = `<hostdev mode='subsystem' type='pci' managed='yes'>${card.replace("type='pci' ", '')}</hostdev>`;
const cell = (id: number, cpus: string): string => `<cell id='${id}' cpus='${cpus}' memory='2' unit='GiB'/>`;
const two = "<vcpu>2</vcpu><cpu><topology sockets='1' dies='1' cores='2' threads='1'/>";

export const refusalCodes = {
  'xml-vcpu-topology': code<{ vcpus: number; topology: number } & At>({
    severity: 'error',
    about: 'value',
    message: ({ vcpus, topology, ...rest }) =>
      `the guest has ${vcpus} vCPUs${at(rest)}, but its topology is for ${topology}`,
    remedy: ({ vcpus }) =>
      `remove \`<vcpu>\` and \`<topology>\` from the XML and set the number in the spec, for example \`cpu: { cores: ${vcpus} }\``,
    explain:
      'libvirt does not define a guest whose number of vCPUs is not that of its sockets, dies, cores and threads, multiplied. The spec has a topology for every guest, so XML with another number needs another topology too.',
    example: example(
      '<vcpu>6</vcpu>',
      "<vcpu>6</vcpu><cpu><topology sockets='1' dies='1' cores='6' threads='1'/></cpu>",
    ),
  }),
  'xml-vcpu-current': code<{ vcpus: number; current: number } & At>({
    severity: 'error',
    about: 'value',
    message: ({ vcpus, current, ...rest }) => `the guest starts with ${current} of ${vcpus} vCPUs${at(rest)}`,
    remedy: ({ vcpus }) => `set \`current\` of \`<vcpu>\` to at most ${vcpus}, or remove it`,
    explain: 'The attribute current of <vcpu> is the number of vCPUs at the start, which is at most the number of all.',
    example: example("<vcpu current='3'>2</vcpu>", "<vcpu current='1'>2</vcpu>"),
  }),
  'xml-vcpu-missing': code<{ vcpus: number; name: string; vcpu: number } & At>({
    severity: 'error',
    about: 'value',
    message: ({ vcpus, name, vcpu, ...rest }) =>
      `<${name}>${at(rest)} is for vCPU ${vcpu}, and the guest has 0 to ${vcpus - 1}`,
    remedy: ({ name }) => `remove the vCPU from the \`<${name}>\`, or give the guest more with \`cpu: { cores: … }\``,
    explain: 'libvirt does not define a guest with a scheduler for a vCPU that the guest does not have.',
    example: example(
      "<cputune><vcpusched vcpus='5' scheduler='batch'/></cputune>",
      "<cputune><vcpusched vcpus='1' scheduler='batch'/></cputune>",
    ),
  }),
  'xml-numa-cells': code<{ problem: string } & At>({
    severity: 'error',
    about: 'value',
    message: ({ problem, ...rest }) => `the NUMA cells of the guest do not fit${at(rest)}: ${problem}`,
    remedy: () => 'give each cell its own vCPUs of the guest, and the ids 0, 1, 2 and so on, or none',
    explain:
      'The cells of a guest are numbered from 0 without gaps. A vCPU is in one of them, and they have at most the vCPUs of the guest.',
    example: example(
      `${two}<numa>${cell(0, '0-1')}${cell(1, '1')}</numa></cpu>`,
      `${two}<numa>${cell(0, '0')}${cell(1, '1')}</numa></cpu>`,
    ),
  }),
  'xml-iothread-missing': code<{ id: string; name: string } & At>({
    severity: 'error',
    about: 'value',
    message: ({ id, name, ...rest }) => `<${name}>${at(rest)} uses iothread ${id}, which the guest does not have`,
    remedy: () => 'set the number of iothreads, for example `cpu: { iothreads: 1 }`, or remove what uses it',
    explain: 'The iothreads of a guest have the numbers from 1 to <iothreads>, and those in <iothreadids>.',
    example: example(
      "<cputune><iothreadpin iothread='2' cpuset='0'/></cputune>",
      "<iothreads>2</iothreads><cputune><iothreadpin iothread='2' cpuset='0'/></cputune>",
    ),
  }),
  'xml-boot-both': code<At>({
    severity: 'error',
    about: 'value',
    message: (rest) => `the guest has <boot dev=…> in <os>${at(rest)}, and devices with <boot order=…>`,
    remedy: () =>
      'remove `<boot>` from `<os>` in the XML and set `bootOrder` of the disks, NICs and devices; or remove every `bootOrder` and `<boot order=…>`',
    explain:
      'libvirt has two ways to say what a guest boots from, and accepts one of them. Numbers at the devices are more exact.',
    example: example("<os><boot dev='hd'/></os>", '<os/>', 'disks: { c: { file: /srv/c.qcow2, bootOrder: 1 } }, '),
  }),
  'xml-boot-order-twice': code<{ order: string } & At>({
    severity: 'error',
    about: 'value',
    message: ({ order, ...rest }) => `two devices of the guest have boot order ${order}${at(rest)}`,
    remedy: () => 'give each its own number, or none',
    explain: 'The firmware tries the devices of a guest by their numbers, so libvirt accepts each number once.',
    example: example(
      devices(nbd('sda', "<boot order='1'/>") + nbd('sdb', "<boot order='1'/>")),
      devices(nbd('sda', "<boot order='1'/>") + nbd('sdb', "<boot order='2'/>")),
    ),
  }),
  'xml-controller-twice': code<{ type: string; index: string } & At>({
    severity: 'error',
    about: 'value',
    message: ({ type, index, ...rest }) => `the guest has two ${type} controllers with index ${index}${at(rest)}`,
    remedy: () => 'give each its own index, or leave `index` out of a new one: libvirt numbers it',
    explain:
      'libvirt knows a controller by its type and index. Only the companions ich9-uhci1, ich9-uhci2 and ich9-uhci3 have the index of their ich9-ehci1.',
    example: example(devices(scsi(3) + scsi(3)), devices(scsi(3) + scsi(4))),
  }),
  'xml-controller-option': code<{ option: string; model: string } & At>({
    severity: 'error',
    about: 'value',
    message: ({ option, model, ...rest }) => `a controller of model ${model} has no ${option}${at(rest)}`,
    remedy: ({ option }) => `remove \`${option}\` from its \`<target>\``,
    explain:
      'A root port has a chassis and a port, a pci-bridge a chassisNr, an expander bus a busNr, and other models none of them.',
    example: example(
      devices("<controller type='pci' index='2' model='pcie-to-pci-bridge'><target chassis='2'/></controller>"),
      devices("<controller type='pci' index='2' model='pcie-to-pci-bridge'/>"),
    ),
  }),
  'xml-controller-root': code<{ model: string; needs: string } & At>({
    severity: 'error',
    about: 'value',
    message: ({ model, needs, ...rest }) =>
      `PCI controller 0 of this machine must be the only ${needs}${at(rest)}, found ${model}`,
    remedy: ({ needs }) =>
      needs === 'pcie-root'
        ? 'remove the controller from the XML; for XML of an i440fx guest, set `machine: pc`'
        : 'remove the controller from the XML; for XML of a q35 guest, remove `machine: pc`',
    explain:
      'A q35 machine has a PCI Express root as controller 0, and an i440fx a PCI root. Both exist without being listed.',
    example: example(
      devices("<controller type='pci' index='0' model='pci-root'/>"),
      devices("<controller type='pci' index='0' model='pcie-root'/>"),
    ),
  }),
  'xml-ide': code<{ name: string } & At>({
    severity: 'error',
    about: 'value',
    message: ({ name, ...rest }) => `<${name}>${at(rest)} is on an IDE bus, which a q35 machine does not have`,
    remedy: () =>
      "use SATA, for example `<target dev='sda' bus='sata'/>`; for XML of an i440fx guest, set `machine: pc`",
    explain:
      'XML of an i440fx guest has its disks on IDE (hda). A q35 has a SATA controller instead; guests see the same kind of disk.',
    example: example(devices("<controller type='ide' index='0'/>"), devices("<controller type='sata' index='0'/>")),
  }),
  'xml-address-taken': code<{ address: string } & At>({
    severity: 'error',
    about: 'value',
    message: ({ address, ...rest }) => `with this XML, two devices of the guest have PCI address ${address}${at(rest)}`,
    remedy: () =>
      "give the device in the XML a free address: slot 0x1c or 0x1d of bus 0x00, or slot 0x00 of a bus from 0x41 to 0x58, for example `<address type='pci' bus='0x00' slot='0x1c' function='0'/>`; or remove the device that has it with `xmlRemove`",
    explain:
      'libvirt does not define a guest with two devices at one PCI address. vfioc gives every device an address; they are in domains/<guest>.xml of the output.',
    example: example(
      devices(rng("bus='0x00' slot='0x10'") + rng("bus='0x00' slot='0x10'").replace('i6300esb', 'itco')),
      devices(rng("bus='0x00' slot='0x1c'")),
    ),
  }),
  'xml-address-impossible': code<{ address: string; problem: string } & At>({
    severity: 'error',
    about: 'value',
    message: ({ address, problem, ...rest }) => `PCI address ${address} cannot be used${at(rest)}: ${problem}`,
    remedy: () => "use a free one, for example `<address type='pci' bus='0x00' slot='0x1c' function='0'/>`",
    explain: 'A guest has PCI domain 0000. A root port leads to a bus with one slot, 00.',
    example: example(
      devices(rng("bus='0x01' slot='0x02'")),
      devices(rng("bus='0x00' slot='0x1c'")),
      'nics: { lan: { user: on } }, ',
    ),
  }),
  'xml-port-taken': code<{ what: string } & At>({
    severity: 'error',
    about: 'value',
    message: ({ what, ...rest }) => `two devices of the guest have ${what}${at(rest)}`,
    remedy: () => 'give the one in the XML another address, or remove its `<address>`: libvirt finds a free one',
    explain: 'libvirt does not define a guest with two devices at one port of a bus.',
    example: example(
      devices("<hub type='usb'><address type='usb' bus='0' port='3'/></hub>".repeat(2)),
      devices("<hub type='usb'><address type='usb' bus='0' port='3'/></hub>"),
    ),
  }),
  'xml-hostdev-twice': code<{ device: string } & At>({
    severity: 'error',
    about: 'value',
    message: ({ device, ...rest }) => `the guest receives ${device} twice${at(rest)}`,
    remedy: () =>
      "remove it from the XML, or from `devices` or `usb` of the guest; two USB devices with the same ids need the bus and device of each, as in `<address bus='1' device='4'/>` in their `<source>`",
    explain:
      'A device of the host can be passed through once, as <hostdev> or as <interface>. libvirt does not define a guest that receives it twice.',
    example: example(devices(hostdev + hostdev), devices(hostdev)),
  }),
  'xml-alias-twice': code<{ alias: string } & At>({
    severity: 'error',
    about: 'value',
    message: ({ alias, ...rest }) => `two devices of the guest have the alias ${alias}${at(rest)}`,
    remedy: () => 'give each its own, or remove `<alias>`',
    explain: 'An alias names one device of a guest, for commands and for <qemu:override>.',
    example: example(
      devices("<hub type='usb'><alias name='ua-a'/></hub>".repeat(2)),
      devices("<hub type='usb'><alias name='ua-a'/></hub><hub type='usb'><alias name='ua-b'/></hub>"),
    ),
  }),
  'xml-only-one': code<{ name: string } & At>({
    severity: 'error',
    about: 'value',
    message: ({ name, ...rest }) => `the guest has two <${name}>${at(rest)}, and libvirt supports one`,
    remedy: ({ name }) => `remove one \`<${name}>\` from the XML`,
    explain: 'A guest has at most one TPM, one memory balloon, one vsock and one NVRAM device.',
    example: example(
      devices("<tpm model='tpm-crb'><backend type='emulator'/></tpm>".repeat(2)),
      devices("<tpm model='tpm-crb'><backend type='emulator'/></tpm>"),
    ),
  }),
  'xml-video': code<{ problem: string } & At>({
    severity: 'error',
    about: 'value',
    message: ({ problem, ...rest }) => `${problem}${at(rest)}`,
    remedy: () => 'remove the other video device, or give the further ones the model virtio or qxl',
    explain:
      'A video device of type none says that the guest has none. One with VGA is only possible as the first one.',
    example: example(
      devices("<video><model type='virtio'/></video><video><model type='vga'/></video>"),
      devices("<video><model type='vga'/></video><video><model type='virtio'/></video>"),
    ),
  }),
  'xml-audio-missing': code<{ id: string } & At>({
    severity: 'error',
    about: 'value',
    message: ({ id, ...rest }) => `a device uses audio ${id}, which the guest does not have${at(rest)}`,
    remedy: ({ id }) =>
      `add it, for example \`<audio id='${id}' type='none'/>\`, or use the id of the one that the guest has`,
    explain: 'A sound device plays through an <audio> of the guest, which it names by its id.',
    example: example(
      devices("<sound model='ich9'><audio id='7'/></sound>"),
      devices("<sound model='ich9'><audio id='7'/></sound><audio id='7' type='none'/>"),
      'display: { spice: on }, ',
    ),
  }),
  'xml-watchdog-actions': code<{ action: string; other: string } & At>({
    severity: 'error',
    about: 'value',
    message: ({ action, other, ...rest }) =>
      `the watchdogs of the guest have different actions: ${other}, and ${action}${at(rest)}`,
    remedy: ({ other }) => `set \`action='${other}'\` in the XML, or remove the other watchdog with \`xmlRemove\``,
    explain: 'QEMU has one action for all watchdogs of a guest.',
    example: example(
      devices("<watchdog model='ib700' action='poweroff'/><watchdog model='diag288' action='pause'/>"),
      devices("<watchdog model='ib700' action='pause'/><watchdog model='diag288' action='pause'/>"),
      'watchdog: pause, ',
    ),
  }),
  'xml-ps2-off': code<{ name: string } & At>({
    severity: 'error',
    about: 'value',
    message: ({ name, ...rest }) => `<${name}>${at(rest)} needs PS/2, which <ps2 state='off'/> turns off`,
    remedy: ({ name }) =>
      name === 'input'
        ? 'remove `<ps2>` from the XML, or remove the devices with `xmlRemove: ["devices/input[bus=ps2]"]`'
        : "remove `<ps2>` from the XML, or set `<vmport state='off'/>`",
    explain: 'A guest has a PS/2 keyboard and mouse by default, and the vmport uses the PS/2 mouse.',
    example: {
      fails: guest("<features><ps2 state='off'/></features>"),
      passes: guest("<features><ps2 state='off'/></features>", '', 'xmlRemove: ["devices/input[bus=ps2]"], '),
    },
  }),
  'xml-enrolled-keys': code<At>({
    severity: 'error',
    about: 'value',
    message: (rest) => `the firmware has keys for Secure Boot${at(rest)}, but no Secure Boot`,
    remedy: () => 'remove `<firmware>` from the XML, and set `firmware` of the guest in the spec',
    explain: 'The firmware feature enrolled-keys needs the feature secure-boot. Both come from `firmware` of the spec.',
    example: example(
      "<os><firmware><feature enabled='yes' name='enrolled-keys'/></firmware></os>",
      "<os><firmware><feature enabled='yes' name='enrolled-keys'/><feature enabled='yes' name='secure-boot'/></firmware></os>",
    ),
  }),
  'xml-sysinfo-uuid': code<{ uuid: string } & At>({
    severity: 'error',
    about: 'value',
    message: ({ uuid, ...rest }) => `the UUID in <sysinfo>${at(rest)} is not that of the guest, ${uuid}`,
    remedy: () => 'remove that `<entry>`: libvirt adds the UUID of the guest; or set it as `uuid` of the guest',
    explain: 'The UUID that a guest reads from its firmware tables is the one that libvirt knows it by.',
    example: example(
      "<sysinfo type='smbios'><system><entry name='uuid'>11111111-2222-4333-8444-555555555555</entry></system></sysinfo>",
      "<sysinfo type='smbios'><system><entry name='uuid'>6f0a4c1e-7d5b-5e4c-9a41-b3c8e2d7f615</entry></system></sysinfo>",
      'uuid: 6f0a4c1e-7d5b-5e4c-9a41-b3c8e2d7f615, ',
    ),
  }),
  'xml-spice-missing': code<{ name: string } & At>({
    severity: 'error',
    about: 'value',
    message: ({ name, ...rest }) => `<${name}>${at(rest)} needs a SPICE display, which the guest does not have`,
    remedy: ({ name }) => `set \`display: { spice: on }\`, or remove \`<${name}>\` with its type spicevmc`,
    explain: 'Channels and redirected USB devices of type spicevmc are served by the SPICE display.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, xmlRemove: ⟨[devices/graphics] } }\n',
      passes: 'vms: { win: { memory: 4GiB, display: { spice: off, vnc: on } } }\n',
    },
  }),
  'xml-usb-disabled': code<{ name: string } & At>({
    severity: 'error',
    about: 'value',
    message: ({ name, ...rest }) => `<${name}>${at(rest)} needs USB, which a USB controller of model 'none' turns off`,
    remedy: ({ name }) => `remove the controller of model none, or remove \`devices/${name}\` with \`xmlRemove\``,
    explain: 'A USB controller of model none says that the guest has no USB at all.',
    example: {
      fails:
        "vms: { win: { memory: 4GiB, xml: ⟨\"<domain><devices><controller type='usb' model='none'/></devices></domain>\" } }\n",
      passes:
        'vms: { win: { memory: 4GiB, xml: "<domain><devices><controller type=\'usb\' model=\'none\'/></devices></domain>", xmlRemove: [devices/redirdev, "devices/input[bus=usb]"] } }\n',
    },
  }),
  'xml-virtiofs-memory': code<At>({
    severity: 'error',
    about: 'value',
    message: (rest) => `a virtiofs share${at(rest)} needs shared memory, which the guest does not have`,
    remedy: () => "add `<memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>` to the XML",
    explain: 'The process on the host that serves the share reads the memory of the guest.',
    example: example(
      devices("<filesystem type='mount'><driver type='virtiofs'/><source dir='/srv'/><target dir='srv'/></filesystem>"),
      `<memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>${devices("<filesystem type='mount'><driver type='virtiofs'/><source dir='/srv'/><target dir='srv'/></filesystem>")}`,
    ),
  }),
  'xml-max-memory': code<At>({
    severity: 'error',
    about: 'value',
    message: (rest) => `a memory device${at(rest)} needs <maxMemory>, which the guest does not have`,
    remedy: () => "add it to the XML, for example `<maxMemory slots='4' unit='GiB'>32</maxMemory>`",
    explain: 'Memory devices are plugged into slots, and <maxMemory> says how many there are.',
    example: example(
      devices("<memory model='dimm'><target><size unit='GiB'>1</size></target></memory>"),
      `<maxMemory slots='4' unit='GiB'>32</maxMemory>${devices("<memory model='dimm'><target><size unit='GiB'>1</size></target></memory>")}`,
    ),
  }),
  'xml-listen-twice': code<At>({
    severity: 'error',
    about: 'value',
    message: (rest) => `a display has two <listen>${at(rest)}, and QEMU supports one`,
    remedy: () => 'remove one',
    explain: 'A display server of QEMU listens on one address or socket.',
    example: example(
      devices(
        "<graphics type='vnc'><listen type='address' address='127.0.0.1'/><listen type='address' address='::1'/></graphics>",
      ),
      devices("<graphics type='vnc'><listen type='address' address='::1'/></graphics>"),
    ),
  }),
} satisfies Codes;
