/**
 * The devices attached to the PCI devices of a generated machine: USB and input, disks, network interfaces, displays.
 */
import type { Entries } from './entries.ts';
import type { Pci } from './pci.ts';

export interface Usb {
  /** The PCI address of its controller. */
  readonly on: string;
  readonly bus: number;
  readonly port: string;
  readonly id: string;
  readonly maker: string;
  readonly product: string;
  readonly serial?: string;
  /** Input devices: the suffix of the name, and the kind according to udev. */
  readonly inputs?: readonly { readonly name?: string; readonly kind: 'kbd' | 'mouse'; readonly interface: number }[];
}

export interface Block {
  readonly name: string;
  readonly on: string;
  readonly model: string;
  readonly serial: string;
  /** In bytes; makers count in decimal terabytes. */
  readonly size: number;
  /** The number of partitions. */
  readonly partitions?: number;
}

export interface Network {
  readonly name: string;
  readonly on: string;
  readonly up: boolean;
}

export interface Display {
  /** The number of the GPU among the DRM devices. */
  readonly card: number;
  readonly on: string;
  /** Connectors by name, and whether something is connected. */
  readonly connectors: Readonly<Record<string, boolean>>;
}

/**
 * The capabilities by which udev recognises a keyboard or a mouse, as in `capabilities/` of the kernel's input devices.
 */
const capabilities = {
  kbd: { ev: '120013', key: '1000000000007 ff9f207ac14057ff febeffdfffefffff fffffffffffffffe', rel: '0', abs: '0' },
  mouse: { ev: '17', key: '1f0000 0 0 0 0', rel: '1943', abs: '0' },
} as const;

type At = (address: string) => Pci;

export function putUsb(devices: readonly Usb[], at: At, entries: Entries): void {
  const known: string[] = [];
  let input = 3;
  for (const usb of devices) {
    const bus = `${at(usb.on).path}/usb${usb.bus}`;
    const hub = (path: string, product: string, port: string): void => {
      entries.file(`${path}/idVendor`, '1d6b');
      entries.file(`${path}/idProduct`, '0002');
      entries.file(`${path}/product`, product);
      entries.file(`${path}/busnum`, usb.bus);
      entries.file(`${path}/devpath`, port);
      entries.file(`${path}/bDeviceClass`, '09');
    };
    hub(bus, 'xHCI Host Controller', '0');
    entries.link(`sys/bus/usb/devices/usb${usb.bus}`, bus);
    const name = `${usb.bus}-${usb.port}`;
    const path = `${bus}/${name}`;
    entries.link(`sys/bus/usb/devices/${name}`, path);
    entries.file(`${path}/idVendor`, usb.id.slice(0, 4));
    entries.file(`${path}/idProduct`, usb.id.slice(5));
    entries.file(`${path}/manufacturer`, usb.maker);
    entries.file(`${path}/product`, usb.product);
    entries.file(`${path}/serial`, usb.serial);
    entries.file(`${path}/busnum`, usb.bus);
    entries.file(`${path}/devpath`, usb.port);
    entries.file(`${path}/bDeviceClass`, '00');
    for (const one of usb.inputs ?? []) {
      const full = `${usb.maker} ${usb.product}${one.name ? ` ${one.name}` : ''}`;
      const where = `${path}/${name}:1.${one.interface}/0003:${usb.id.toUpperCase()}.0001/input/input${input}`;
      const phys = `usb-${at(usb.on).address}-${usb.port}/input${one.interface}`;
      putInput({ where, full, phys, kind: one.kind, number: input, serial: usb.serial }, entries);
      known.push(blockOf(where, full, phys, one.kind, input, usb));
      // Named as by udev's 60-persistent-input.rules: maker, product and serial number, then the interface unless it is
      // 0.
      const words = [usb.maker, usb.product, usb.serial].filter((word) => word !== undefined);
      const id = `usb-${words.join('_').replaceAll(' ', '_')}${one.interface > 0 ? `-if0${one.interface}` : ''}`;
      entries.linkAs(`dev/input/by-id/${id}-event-${one.kind}`, `../event${input}`);
      input += 1;
    }
  }
  const button = 'sys/devices/LNXSYSTM:00/LNXPWRBN:00/input/input0';
  const sleep =
    'I: Bus=0019 Vendor=0000 Product=0001 Version=0000\nN: Name="Power Button"\nP: Phys=LNXPWRBN/button/input0\n';
  putInput(
    {
      where: button,
      full: 'Power Button',
      phys: 'LNXPWRBN/button/input0',
      kind: undefined,
      number: 0,
      serial: undefined,
    },
    entries,
  );
  entries.file(
    'proc/bus/input/devices',
    `${[`${sleep}S: Sysfs=/devices/LNXSYSTM:00/LNXPWRBN:00/input/input0\nU: Uniq=\nH: Handlers=kbd event0 \nB: PROP=0\nB: EV=3\nB: KEY=10000000000000 0\n`, ...known].join('\n')}`,
  );
}

interface Input {
  readonly where: string;
  readonly full: string;
  readonly phys: string;
  readonly kind: 'kbd' | 'mouse' | undefined;
  readonly number: number;
  readonly serial: string | undefined;
}

/** The built-in keyboard of a laptop, which is not a USB device. */
export function putBuiltIn(entries: Entries): void {
  const where = 'sys/devices/platform/i8042/serio0/input/input1';
  putInput(
    {
      where,
      full: 'AT Translated Set 2 keyboard',
      phys: 'isa0060/serio0/input0',
      kind: 'kbd',
      number: 1,
      serial: undefined,
    },
    entries,
  );
  entries.linkAs('dev/input/by-path/platform-i8042-serio-0-event-kbd', '../event1');
}

function putInput({ where, full, phys, kind, number, serial }: Input, entries: Entries): void {
  entries.file(`${where}/name`, full);
  entries.file(`${where}/phys`, phys);
  entries.file(`${where}/uniq`, serial ?? '');
  const bits = kind ? capabilities[kind] : { ev: '3', key: '10000000000000 0', rel: '0', abs: '0' };
  for (const [name, value] of Object.entries(bits)) entries.file(`${where}/capabilities/${name}`, value);
  entries.file(`${where}/event${number}/dev`, `13:${64 + number}`);
  entries.link(`${where}/event${number}/device`, where);
  entries.link(`sys/class/input/event${number}`, `${where}/event${number}`);
  entries.link(`sys/class/input/input${number}`, where);
}

function blockOf(where: string, full: string, phys: string, kind: 'kbd' | 'mouse', number: number, usb: Usb): string {
  const { ev, key, rel } = capabilities[kind];
  const handlers = kind === 'kbd' ? `sysrq kbd leds event${number}` : `mouse0 event${number}`;
  return [
    `I: Bus=0003 Vendor=${usb.id.slice(0, 4)} Product=${usb.id.slice(5)} Version=0111`,
    `N: Name="${full}"`,
    `P: Phys=${phys}`,
    `S: Sysfs=/${where.replace(/^sys\//, '')}`,
    `U: Uniq=${usb.serial ?? ''}`,
    `H: Handlers=${handlers} `,
    'B: PROP=0',
    `B: EV=${ev}`,
    `B: KEY=${key}`,
    ...(kind === 'mouse' ? [`B: REL=${rel}`] : []),
    '',
  ].join('\n');
}

/** Adds the disks, with their partitions. */
export function putBlock(disks: readonly Block[], at: At, entries: Entries): void {
  for (const [index, disk] of disks.entries()) {
    const nvme = /^(nvme\d+)n\d+$/.exec(disk.name)?.[1];
    const port = `${at(disk.on).path}/ata${index + 1}/host${index}/target${index}:0:0/${index}:0:0:0`;
    const device = nvme ? `${at(disk.on).path}/nvme/${nvme}` : port;
    const path = nvme ? `${device}/${disk.name}` : `${device}/block/${disk.name}`;
    // Major numbers of the kernel: 259 for NVMe disks and their partitions, 8 for SCSI.
    const number = (partition: number): string => `${nvme ? 259 : 8}:${16 * index + partition}`;
    const sectors = Math.floor(disk.size / 512);
    entries.file(`${device}/model`, disk.model);
    if (nvme) entries.file(`${device}/serial`, disk.serial);
    entries.file(`${path}/size`, sectors);
    entries.file(`${path}/dev`, number(0));
    entries.file(`${path}/removable`, 0);
    entries.link(`${path}/device`, device);
    entries.link(`sys/block/${disk.name}`, path);
    entries.link(`sys/class/block/${disk.name}`, path);
    entries.link(`sys/dev/block/${number(0)}`, path);
    const id = `${nvme ? 'nvme' : 'ata'}-${disk.model.replaceAll(' ', '_')}_${disk.serial}`;
    entries.linkAs(`dev/disk/by-id/${id}`, `../../${disk.name}`);
    for (let partition = 1; partition <= (disk.partitions ?? 0); partition += 1) {
      const name = `${disk.name}${nvme ? 'p' : ''}${partition}`;
      entries.file(`${path}/${name}/partition`, partition);
      entries.file(`${path}/${name}/dev`, number(partition));
      entries.file(`${path}/${name}/size`, partition === 1 ? 2 ** 21 : sectors - 2 ** 22);
      entries.link(`sys/class/block/${name}`, `${path}/${name}`);
      entries.link(`sys/dev/block/${number(partition)}`, `${path}/${name}`);
      entries.linkAs(`dev/disk/by-id/${id}-part${partition}`, `../../${name}`);
    }
  }
}

/** A device-mapper device on one partition. */
export function putMapped(name: string, label: string, over: string, disks: readonly Block[], entries: Entries): void {
  const path = `sys/devices/virtual/block/${name}`;
  const disk = disks.find((one) => over.startsWith(one.name));
  entries.file(`${path}/dev`, `253:${name.slice(3)}`);
  entries.file(`${path}/size`, Math.floor((disk?.size ?? 0) / 512) - 2 ** 22 - 32768);
  entries.file(`${path}/dm/name`, label);
  entries.linkAs(`${path}/slaves/${over}`, `../../../../../class/block/${over}`);
  entries.link(`sys/block/${name}`, path);
  entries.link(`sys/class/block/${name}`, path);
  entries.link(`sys/dev/block/253:${name.slice(3)}`, path);
  entries.linkAs(`dev/mapper/${label}`, `../${name}`);
}

export function putNetwork(cards: readonly Network[], at: At, entries: Entries): void {
  for (const { name, on, up } of cards) {
    const path = `${at(on).path}/net/${name}`;
    entries.file(`${path}/operstate`, up ? 'up' : 'down');
    entries.file(`${path}/type`, 1);
    if (name.startsWith('wl')) entries.folder(`${path}/wireless`);
    entries.link(`${path}/device`, at(on).path);
    entries.link(`sys/class/net/${name}`, path);
  }
  entries.file('sys/devices/virtual/net/lo/operstate', 'unknown');
  entries.file('sys/devices/virtual/net/lo/type', 772);
  entries.link('sys/class/net/lo', 'sys/devices/virtual/net/lo');
}

/** @param framebuffer the framebuffer of the console: its name in the kernel, and the device that it belongs to */
export function putDisplays(
  displays: readonly Display[],
  framebuffer: { name: string; on: string } | undefined,
  at: At,
  entries: Entries,
): void {
  for (const { card, on, connectors } of displays) {
    const path = `${at(on).path}/drm/card${card}`;
    entries.file(`${path}/dev`, `226:${card}`);
    entries.link(`${path}/device`, at(on).path);
    entries.link(`sys/class/drm/card${card}`, path);
    for (const [name, used] of Object.entries(connectors)) {
      const connector = `${path}/card${card}-${name}`;
      entries.file(`${connector}/status`, used ? 'connected' : 'disconnected');
      entries.file(`${connector}/enabled`, used ? 'enabled' : 'disabled');
      entries.link(`sys/class/drm/card${card}-${name}`, connector);
    }
  }
  if (!framebuffer) return;
  const path = `${at(framebuffer.on).path}/graphics/fb0`;
  entries.file(`${path}/name`, framebuffer.name);
  entries.file(`${path}/dev`, '29:0');
  entries.link(`${path}/device`, at(framebuffer.on).path);
  entries.link('sys/class/graphics/fb0', path);
  entries.file('proc/fb', `0 ${framebuffer.name}`);
}
