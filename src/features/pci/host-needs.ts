/**
 * What the host cannot do without: the disks that it runs from and that hold the images of its guests, and the last of
 * its network interfaces, displays and keyboards. To lose one is an error, unless the spec consents (`hostLoses`).
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Path } from '../../diagnostics/tree.ts';
import type { Facts } from '../../facts/facts.ts';
import {
  type BlockFacts,
  type DiskUse,
  disksOfPath,
  lastDisplays,
  lastKeyboards,
  lastLinks,
  usesOf,
  useWords,
} from '../../facts/needs.ts';
import { isShowing } from '../../model/displays.ts';
import { lost, lostTogether } from '../../model/functions.ts';
import { canHandOver } from '../../model/hardware/displays.ts';
import { guestsWith } from '../../model/receivers.ts';
import { removing, settingBind } from '../../model/remedies.ts';
import { devices, guests } from '../../model/select.ts';
import type { Device, Spec, Vm } from '../../schema/spec.ts';
import { type PciAddress, printPciAddress } from '../../values/pci.ts';
import { described } from '../../values/scalar.ts';
import { sentenceList } from '../../values/sentence.ts';
import { unique } from '../../values/unique.ts';

const kind = z.enum(['root', 'store', 'boot', 'swap', 'images', 'network', 'display', 'keyboard']);

type Kind = z.output<typeof kind>;

export const schema = {
  device: {
    hostLoses: z
      .prefault(z.array(kind), [])
      .apply(
        described(
          'What the host may lose with this device although it needs it: root, store (/nix/store), boot, swap and images for the disk that holds them; network, display and keyboard for the last one of the host. The facts of the machine show what it needs.',
        ),
      ),
  },
} as const;

/** What the messages and remedies say about a device. */
type Taken = {
  readonly device: string;
  /** What the device has in `hostLoses` already. */
  readonly consent: readonly Kind[];
  /** The guests that receive it. */
  readonly guests: readonly string[];
};

type HeldDisk = Taken & {
  readonly address: string;
  /** Whether the device has other functions, so that this one can be removed. */
  readonly others: boolean;
  readonly disk: string;
  /** What would be lost without consent, the gravest first. */
  readonly kinds: readonly Kind[];
  /** The images on the disk, as `/srv/win.qcow2 of 'win'`; empty unless they are among the kinds. */
  readonly images: readonly string[];
  /** Whether the guest of an image could never start: consent is no way out. */
  readonly never: boolean;
};

/** Consent to the loss of more, together with other fields of the device. */
const consenting = ({ device, consent }: Taken, kinds: readonly Kind[], ...others: readonly string[]): string =>
  `set ${sentenceList([`\`hostLoses: [${unique([...consent, ...kinds]).join(', ')}]\``, ...others])} on '${device}'`;

/** Taking the device out of the spec, including the guests that list it. */
const without = ({ device, guests: names }: Taken): string => removing(device, names);

/** The words for a disk: `nvme0n1, the disk with the root file system and swap of the host`. */
function diskWith({ disk, kinds, images }: HeldDisk): string {
  const own = kinds.flatMap((one) => (one in useWords ? [useWords[one as DiskUse]] : []));
  const hosts = own.length > 0 ? [`${sentenceList(own)} of the host`] : [];
  const theirs = images.length > 0 ? [`the ${images.length > 1 ? 'images' : 'image'} ${sentenceList(images)}`] : [];
  return `${disk}, the disk with ${[...hosts, ...theirs].join(', and with ')}`;
}

const heldDisk = (explain: string, must: string, unless: string) =>
  code<HeldDisk>({
    severity: 'error',
    about: 'value',
    message: (params) => `${params.address} holds ${diskWith(params)}`,
    remedy: (params) => {
      const kept = `${params.others ? `remove ${params.address} from '${params.device}'` : without(params)}`;
      const move = 'move the images to a disk that the host keeps, and write their new paths in the spec';
      if (!params.never) return `${kept}: ${must}; or, ${unless}, ${consenting(params, params.kinds)}`;
      const others = params.kinds.filter((one) => one !== 'images');
      return others.length > 0
        ? `${kept}: ${must}; or, ${unless}, ${consenting(params, others)} and ${move}`
        : `${move}; or ${kept}`;
    },
    explain,
  });

const keepsDisk = 'the host must keep its disk';

/** While which time the host has lost a device. */
const during = (bind: string): string => (bind === 'boot' ? '' : ' while the guest runs');

export const codes = {
  'device-holds-root': heldDisk(
    'A host does not boot if vfio-pci takes its root disk, and it crashes if it loses the disk while it runs. The root file system can be on several disks, below LUKS, LVM, RAID, ZFS, Btrfs or bcachefs.',
    keepsDisk,
    'if the host will not run from it',
  ),
  'device-holds-store': heldDisk(
    'All programs of a NixOS host are in /nix/store. Without that disk the host does not boot, and programs crash if it goes while they run.',
    keepsDisk,
    'if the host will not run from it',
  ),
  'device-holds-boot': heldDisk(
    'The boot loader is on the boot partition. Without its disk, `nixos-rebuild switch` cannot write boot entries, and the host waits in vain for its mount while it boots.',
    keepsDisk,
    'if the host will not boot from it',
  ),
  'device-holds-swap': heldDisk(
    'Memory that the host has swapped out is lost with the disk, and the programs that it belongs to crash. At boot the host waits in vain for the swap partition.',
    keepsDisk,
    'if the host will not swap to it',
  ),
  'device-holds-images': heldDisk(
    'A guest does not start without its disk images. Whether it receives the controller of that disk itself or another guest does, the host cannot open the images any more. `hostLoses: [images]` is for guests that do not run while another guest has the controller. A guest that receives it itself, and any guest if it is bound at boot, could never start.',
    'the guests need their images on a disk of the host',
    'if these guests do not run then',
  ),
  'device-only-network': code<Taken & { links: string; bind: string }>({
    severity: 'error',
    about: 'value',
    message: ({ links, bind }) =>
      `the host has no network interface left${during(bind)}, according to the facts of this machine (${links})`,
    remedy: (params) =>
      `keep a NIC for the host: ${without(params)}, and give the guest a virtual NIC (\`nics: { lan: { network: default } }\`); or, if the host needs no network, ${consenting(params, ['network'])}`,
    explain: 'A host without a network interface cannot be reached remotely and cannot download its next system.',
  }),
  'device-only-display': code<Taken & { address: string; bind: string; handover: string; framebuffer: boolean }>({
    severity: 'error',
    about: 'value',
    message: ({ address, bind }) =>
      `the host has no display left${during(bind)}, according to the facts of this machine: ${address} is its ${bind === 'boot' ? 'only' : 'last'} one`,
    remedy: (params) => {
      if (params.guests.length === 0) return `keep it for the host: ${without(params)}`;
      const fields = params.framebuffer ? ['`bootVga: true`'] : [];
      return `${params.handover ? `${params.handover}, so that the host has it until a guest starts` : `keep it for the host: ${without(params)}`}; or, if the host needs no display, ${consenting(params, ['display'], ...fields)}`;
    },
    explain:
      'A host without a display shows neither a login screen nor the reason why it does not boot, and can only be used over the network. With `bind: handover` it gives the display up while the guest runs, and takes it back.',
  }),
  'device-only-keyboard': code<Taken & { keyboards: string; address: string; bind: string }>({
    severity: 'error',
    about: 'value',
    message: ({ keyboards, address, bind }) =>
      `the host has no keyboard left${during(bind)}, according to the facts of this machine (${keyboards} on ${address})`,
    remedy: (params) =>
      `plug the keyboard into a port of another controller and run \`vfioc scan -o facts.json\` again; or ${without(params)}, and give the guest single devices with \`usb\`; or, if the host needs no keyboard, ${consenting(params, ['keyboard'])}`,
    explain:
      'Nobody can type on a host without a keyboard: no passphrase of LUKS, no login, no boot entry. A keyboard that `evdev` shares with a guest does not leave the host; one on a USB controller that leaves does.',
  }),
  'host-loses-nothing': code<{ device: string; kind: Kind; rest: readonly Kind[] }>({
    severity: 'warning',
    about: 'value',
    message: ({ device, kind: given }) =>
      `the host does not lose ${words[given]} with '${device}', according to the facts of this machine`,
    remedy: ({ kind: given, rest }) =>
      rest.length > 0 ? `remove \`${given}\` from \`hostLoses\`` : 'remove `hostLoses`',
    explain:
      '`hostLoses` turns off a check that protects the host. If the host does not lose what it names, it only hides the loss of tomorrow, after a change of the hardware or of the spec.',
  }),
} satisfies Codes;

/** What is lost, in the words of a message. */
const words: Readonly<Record<Kind, string>> = {
  ...useWords,
  images: 'images of guests',
  network: 'its last network interface',
  display: 'its last display',
  keyboard: 'its last keyboard',
};

type Owners = ReadonlyMap<string, Device>;

/** An address that the host loses, and its device in the spec. */
interface Loss {
  readonly kind: Kind;
  readonly address: PciAddress;
  readonly device: Device;
}

export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  if (!facts) return;
  const owners = lost(spec, facts);
  const losses = [...disks(spec, owners, facts, report), ...lastOnes(spec, owners, facts, report)];
  const leaves = new Set([...owners.values()].map(({ name }) => name));
  for (const { name, hostLoses } of devices(spec)) {
    // A device that stays with the host may still be given to a guest later.
    if (!leaves.has(name)) continue;
    for (const [index, given] of hostLoses.entries()) {
      const isLost = losses.some((loss) => loss.kind === given && loss.device.name === name);
      if (isLost || !isKnown(given, facts)) continue;
      const rest = hostLoses.filter((one) => one !== given);
      report(
        'host-loses-nothing',
        { path: ['devices', name, 'hostLoses', index] },
        { device: name, kind: given, rest },
      );
    }
  }
}

/** Whether the facts tell where the host has this: facts of older versions do not list all. */
function isKnown(given: Kind, { block, network, input, pci, framebuffer }: Facts): boolean {
  switch (given) {
    case 'root':
      return block?.some(({ root, controller }) => root && controller) ?? false;
    case 'store':
    case 'boot':
    case 'swap':
      return block?.some(({ uses }) => uses) ?? false;
    case 'images':
      return block?.some(({ mounts }) => mounts) ?? false;
    case 'network':
      return network !== undefined;
    case 'keyboard':
      return input !== undefined;
    case 'display':
      return framebuffer?.device !== undefined || pci.some(({ bootVga }) => bootVga);
  }
}

/** The place of a function in the spec: among the functions of the device, or else the device itself. */
function placeOf(device: Device, address: PciAddress): { path: Path; on?: 'key' } {
  const index = device.functions.map(printPciAddress).indexOf(printPciAddress(address));
  const path = ['devices', device.name];
  return index < 0 ? { path, on: 'key' } : { path: [...path, 'functions', index] };
}

const takenOf = (device: Device, spec: Spec): Taken => ({
  device: device.name,
  consent: device.hostLoses,
  guests: guestsWith(device.name, spec).map(({ vm }) => vm.name),
});

/** A disk image, and the guest that has it. */
interface Image {
  readonly vm: Vm;
  readonly file: string;
}

/** The images of the spec's guests by the disk that they are on. */
function imagesOf(spec: Spec, facts: Facts): ReadonlyMap<BlockFacts, readonly Image[]> {
  const all = new Map<BlockFacts, Image[]>();
  for (const vm of guests(spec)) {
    for (const { file } of Object.values(vm.disks)) {
      if (file === undefined) continue;
      for (const one of disksOfPath(facts, file)) all.set(one, [...(all.get(one) ?? []), { vm, file }]);
    }
  }
  return all;
}

/** Reports the disks that the host needs: once for each, with all that is on it. Returns everything that is lost. */
function disks(spec: Spec, owners: Owners, facts: Facts, report: Report<typeof codes>): Loss[] {
  const images = imagesOf(spec, facts);
  return (facts.block ?? []).flatMap((disk) => {
    const { name, controller } = disk;
    const device = controller && owners.get(printPciAddress(controller));
    if (!device) return [];
    const found = images.get(disk) ?? [];
    const kinds: Kind[] = [...usesOf(disk), ...(found.length > 0 ? (['images'] as const) : [])];
    // With a boot entry of its own, what is bound at boot stays with the host in the other one.
    const always = device.bind === 'boot' && !spec.host.specialisation;
    const never = found.some(({ vm }) => always || vm.devices.includes(device.name));
    const refused = kinds.filter((one) => !device.hostLoses.includes(one) || (one === 'images' && never));
    const [gravest] = refused as (DiskUse | 'images')[];
    if (gravest) {
      report(`device-holds-${gravest}`, placeOf(device, controller), {
        ...takenOf(device, spec),
        address: printPciAddress(controller),
        others: device.functions.length > 1,
        disk: name,
        kinds: refused,
        images: refused.includes('images') ? found.map(({ vm, file }) => `${file} of '${vm.name}'`) : [],
        never,
      });
    }
    return kinds.map((one) => ({ kind: one, address: controller, device }));
  });
}

/**
 * Reports the last network interface, display and keyboard, if no device that they are lost with consents. Returns
 * everything that is lost.
 */
function lastOnes(spec: Spec, owners: Owners, facts: Facts, report: Report<typeof codes>): Loss[] {
  const lossesAt = (of: Kind, all: readonly (PciAddress | undefined)[]): Loss[] =>
    all.flatMap((address) => {
      const device = address && owners.get(printPciAddress(address));
      return address && device ? [{ kind: of, address, device }] : [];
    });
  /** Where the loss is reported: at the device that leaves last, as until then the host has one. */
  const reportedAt = (losses: readonly Loss[]): Loss | undefined =>
    losses.some(({ kind: of, device }) => device.hostLoses.includes(of))
      ? undefined
      : (losses.findLast(({ device }) => device.bind !== 'boot') ?? losses.at(-1));

  /** What is lost by devices that leave together; most specs lose nothing even if all leave. */
  const last = <T>(find: (facts: Facts, gone: Owners) => readonly T[]): readonly T[] => {
    if (find(facts, owners).length === 0) return [];
    for (const gone of lostTogether(spec, facts)) {
      const found = find(facts, gone);
      if (found.length > 0) return found;
    }
    return [];
  };

  const links = last(lastLinks);
  const network = lossesAt(
    'network',
    links.map(({ device }) => device),
  );
  const net = reportedAt(network);
  if (net) {
    const names = links.map(({ name }) => name).join(', ');
    const params = { ...takenOf(net.device, spec), links: names, bind: net.device.bind };
    report('device-only-network', placeOf(net.device, net.address), params);
  }

  const shown = last(lastDisplays);
  const display = lossesAt(
    'display',
    shown.map(({ address }) => address),
  );
  const screen = reportedAt(display);
  // To hand a display over is to consent.
  if (screen && !display.some(({ device }) => device.bind === 'handover')) {
    const address = printPciAddress(screen.address);
    const gpu = shown.find((one) => one.address === screen.address);
    const { device } = screen;
    const handover = gpu !== undefined && canHandOver(gpu, device) ? settingBind(device, 'handover') : '';
    // At boot, its framebuffer is left (boot-display.ts).
    const framebuffer = gpu !== undefined && isShowing(gpu, facts) && device.bind === 'boot' && !device.bootVga;
    const params = { ...takenOf(device, spec), address, bind: device.bind, handover, framebuffer };
    report('device-only-display', placeOf(device, screen.address), params);
  }

  const all = last(lastKeyboards);
  const keyboard = lossesAt(
    'keyboard',
    all.map(({ controller }) => controller),
  );
  const keys = reportedAt(keyboard);
  if (keys) {
    report('device-only-keyboard', placeOf(keys.device, keys.address), {
      ...takenOf(keys.device, spec),
      keyboards: sentenceList(unique(all.map(({ name }) => name))),
      address: sentenceList(unique(keyboard.map(({ address }) => printPciAddress(address)))),
      bind: keys.device.bind,
    });
  }
  return [...network, ...display, ...keyboard];
}
