/**
 * How a guest is seen and worked with from the host: SPICE, VNC, its emulated video card, keyboard and mouse, sound.
 * @see https://libvirt.org/formatdomain.html#graphical-framebuffers
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { isDisplay } from '../../facts/select.ts';
import { shared } from '../../libvirt/order.ts';
import { type Xml, xml } from '../../libvirt/xml.ts';
import { type DisplayServer, ofHostItself, spiceOf, vncOf } from '../../model/display-server.ts';
import { pciOf } from '../../model/functions.ts';
import { hasSpice, inputKindOf, profileOf } from '../../model/guest.ts';
import { devicesOf, guests, qemuUser } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { strictObject } from '../../values/object.ts';
import { described, toggleOr, whole } from '../../values/scalar.ts';
import { ipv4 } from '../../values/subnet.ts';
import type { Claim } from '../exclusive.ts';
import type { DomainPart } from '../parts.ts';

/** Below 5900 VNC has no display number. */
const port = whole(5900, 65535);

const server = (usual: string) =>
  strictObject(() => ({
    listen: z
      .prefault(ipv4, ofHostItself)
      .apply(described('The address of the host where it listens. Default: only the host itself.')),
    port: z.optional(port).apply(described(`The TCP port, from 5900 on. Default: ${usual}.`)),
  }));

const backend = z
  .enum(['spice', 'pipewire', 'pulseaudio', 'none'])
  .apply(described('Where it is heard: spice, pipewire (libvirt 9.10 and QEMU 8.1 or later), pulseaudio, or none.'));

const soundSchema = strictObject(() => ({
  to: backend,
  uid: z
    .optional(whole(1, 65533))
    .apply(
      described(
        'pipewire, pulseaudio: the number of the person whose sound server it is (id -u). QEMU has to run as that person: libvirt.qemu.user.',
      ),
    ),
  model: z
    .optional(z.enum(['ich9', 'ich6', 'ac97']))
    .apply(described('The card that the guest sees: ich9, ich6, or ac97 for very old systems. Default: ich9.')),
}));

type Sound = z.output<typeof soundSchema>;

export const schema = {
  vm: {
    display: z
      .prefault(
        strictObject(() => ({
          spice: z.optional(
            toggleOr(
              server('one that is free'),
              'SPICE, with sound, clipboard and USB redirection: what virt-manager and Looking Glass show the guest with. Default: on where there is no VNC.',
            ),
          ),
          vnc: z.optional(toggleOr(server('one that is free'), 'VNC. Default: off.')),
          video: z
            .optional(z.enum(['none', 'vga', 'virtio', 'qxl', 'bochs', 'ramfb']))
            .apply(
              described(
                'The emulated video card. Default: vga, virtio for Linux, none where neither SPICE nor VNC shows it.',
              ),
            ),
          input: z
            .optional(z.enum(['tablet', 'virtio', 'none']))
            .apply(
              described(
                'Keyboard and mouse beside those of PS/2: a USB tablet, whose pointer follows that of the host; virtio, as Looking Glass wants them; or none. Default: tablet, virtio with Looking Glass.',
              ),
            ),
          sound: z
            .optional(z.union([backend, soundSchema]))
            .apply(
              described(
                'An emulated sound card, and where it is heard: through SPICE, or by a sound server of a person. Default: spice where there is SPICE.',
              ),
            ),
          usbRedirection: z
            .prefault(whole(0, 8), 2)
            .apply(described('How many USB devices can be handed to the guest through SPICE at a time.')),
        })),
        {},
      )
      .apply(described('How the guest is seen from the host.')),
  },
} as const;

const win = (display: string): string => `vms: { win: { memory: 4GiB, display: { ${display} } } }\n`;

export const codes = {
  'guest-not-seen': code<{ guest: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ guest }) => `nothing shows the guest '${guest}': it has no display and receives no graphics card`,
    remedy: () => 'take spice: off out, or give it a graphics card, or a serial console',
    explain: 'A guest without SPICE, VNC and devices runs, and nobody sees whether it gets as far as its network.',
    example: { fails: win('⟨spice: off'), passes: win('spice: on') },
  }),
  'video-none-shown': code<{ server: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ server: name }) => `${name} has nothing to show: the guest has no video card`,
    remedy: ({ server: name }) => `take video: none out, or write ${name === 'SPICE' ? 'spice' : 'vnc'}: off`,
    explain:
      'SPICE and VNC show the emulated video card of a guest. With Looking Glass and a passed-through card it may be missing: keyboard, mouse and sound still go through SPICE.',
    example: { fails: win('video: ⟨none'), passes: win('video: vga') },
  }),
  'sound-without-spice': code({
    severity: 'error',
    about: 'value',
    message: () => 'sound goes through SPICE, which is off',
    remedy: () => 'take sound out, or write spice: on',
    explain:
      'QEMU hands the sound of the emulated card to SPICE clients. Without SPICE there is none; VNC shows only the picture.',
    example: { fails: win('vnc: on, sound: ⟨spice'), passes: win('spice: on, sound: spice') },
  }),
  'sound-without-uid': code<{ server: string }>({
    severity: 'error',
    about: 'value',
    message: ({ server: name }) => `nothing says whose ${name} plays the sound of this guest`,
    remedy: ({ server: name }) => `write sound: { to: ${name}, uid: 1000 }, with the number that id -u shows`,
    explain:
      'Each person that is logged in has a sound server of their own, in /run/user and their number, which QEMU would look for under its own user.',
    example: {
      fails: `libvirt: { qemu: { user: alex, group: users } }\n${win('sound: ⟨pipewire')}`,
      passes: `libvirt: { qemu: { user: alex, group: users } }\n${win('sound: { to: pipewire, uid: 1000 }')}`,
    },
  }),
  'sound-of-another-user': code<{ server: string; user: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ server: name, user }) => `QEMU runs as ${user}, whom ${name} of a person lets nothing play`,
    remedy: () => 'set libvirt.qemu.user to that person, or let SPICE play it (sound: spice)',
    explain:
      'The sockets of a sound server are in a folder that only its owner can enter, and PulseAudio refuses others. The guest then starts without sound, or not at all.',
    example: {
      fails: win('sound: ⟨{ to: pipewire, uid: 1000 }'),
      passes: `libvirt: { qemu: { user: alex, group: users } }\n${win('sound: { to: pipewire, uid: 1000 }')}`,
    },
  }),
  'display-open-to-all': code<{ server: string; address: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ server: name, address }) => `${name} of the guest listens on ${address}, without a password`,
    remedy: () => 'listen on 127.0.0.1 and reach it through ssh, or see that the firewall keeps others away',
    explain:
      'Whoever can reach the port sees and controls the guest. NixOS opens no port by itself, but other hosts of an open network can.',
    example: { fails: win('vnc: { listen: ⟨0.0.0.0 }'), passes: win('vnc: { listen: 127.0.0.1 }') },
  }),
} satisfies Codes;

const soundOf = (vm: Vm): Sound => {
  const { sound: said = hasSpice(vm) ? 'spice' : 'none' } = vm.display;
  return typeof said === 'string' ? { to: said } : said;
};

const videoOf = (vm: Vm): string =>
  vm.display.video ?? (hasSpice(vm) || vncOf(vm) !== undefined ? profileOf(vm).video : 'none');

/** Whether the guest receives what a monitor can be plugged into; without facts of the machine any device may be that. */
const receivesDisplay = (vm: Vm, spec: Spec, facts: Facts | undefined): boolean =>
  devicesOf(vm, spec).some((device) => {
    const functions = facts ? pciOf(device, facts) : [];
    return functions.length === 0 || functions.some((one) => one.class === undefined || isDisplay(one));
  });

export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  for (const vm of guests(spec)) {
    const at = (...path: string[]) => ({ path: ['vms', vm.name, 'display', ...path] });
    const spice = spiceOf(vm);
    const vnc = vncOf(vm);
    const hasScreen = receivesDisplay(vm, spec, facts);
    if (!spice && !vnc && !hasScreen && !vm.serial) {
      report('guest-not-seen', { ...at('spice'), on: 'key' }, { guest: vm.name });
    }
    if (vm.display.video === 'none' && (spice || vnc) && !hasScreen) {
      report('video-none-shown', at('video'), { server: spice ? 'SPICE' : 'VNC' });
    }
    const { to, uid } = soundOf(vm);
    if (to === 'spice' && !spice) report('sound-without-spice', at('sound'));
    if (to === 'pipewire' || to === 'pulseaudio') {
      const { user } = qemuUser(spec);
      if (uid === undefined) report('sound-without-uid', at('sound'), { server: to });
      else if (user === 'qemu-libvirtd' || user === 'root') {
        report('sound-of-another-user', at('sound'), { server: to, user });
      }
    }
    for (const [key, name, one] of [
      ['spice', 'SPICE', spice],
      ['vnc', 'VNC', vnc],
    ] as const) {
      if (one && !one.listen.startsWith('127.')) {
        report('display-open-to-all', at(key, 'listen'), { server: name, address: one.listen });
      }
    }
  }
}

/** libvirt takes a port, or finds a free one. */
const graphics = (type: 'spice' | 'vnc', { listen, port: number }: DisplayServer, ...children: readonly Xml[]): Xml =>
  xml(
    'graphics',
    { type, port: number, autoport: number === undefined ? 'yes' : 'no' },
    xml('listen', { type: 'address', address: listen }),
    ...children,
  );

const spiceAgent = shared(
  xml('channel', { type: 'spicevmc' }, xml('target', { type: 'virtio', name: 'com.redhat.spice.0' })),
);

export function* domain(vm: Vm): Iterable<DomainPart> {
  const spice = spiceOf(vm);
  const vnc = vncOf(vm);
  if (spice) {
    // Compressing pictures costs the guest time that a connection within the host does not need.
    yield { at: 'devices', xml: graphics('spice', spice, xml('image', { compression: 'off' })) };
    yield { at: 'devices', xml: spiceAgent };
    // Nothing tells these apart, so that they are given at once: equal parts of two features are one.
    const redirected = Array.from({ length: vm.display.usbRedirection }, () =>
      xml('redirdev', { bus: 'usb', type: 'spicevmc' }),
    );
    if (redirected.length > 0) yield { at: '', xml: xml('devices', {}, ...redirected) };
  }
  if (vnc) yield { at: 'devices', xml: graphics('vnc', vnc) };
  yield* video(vm);
  yield* inputs(vm);
  yield* sound(vm);
}

function* video(vm: Vm): Iterable<DomainPart> {
  const type = videoOf(vm);
  const element = xml('video', {}, xml('model', { type }));
  // Neither is a PCI device: one is nothing, the other a piece of memory.
  if (type === 'none' || type === 'ramfb') yield { at: 'devices', xml: element };
  else yield { pci: { class: 'video', key: 'video', index: 0 }, functions: [element] };
}

/** What the chipset has: libvirt adds both where they are not written. */
const ofChipset = ['mouse', 'keyboard'].map((type) => shared(xml('input', { type, bus: 'ps2' })));
const tablet = shared(xml('input', { type: 'tablet', bus: 'usb' }));

/** @see https://looking-glass.io/docs/B7/install_libvirt/#keyboard-mouse-display-audio */
function* inputs(vm: Vm): Iterable<DomainPart> {
  for (const input of ofChipset) yield { at: 'devices', xml: input };
  const kind = inputKindOf(vm);
  if (kind === 'tablet') yield { at: 'devices', xml: tablet };
  for (const [index, type] of kind === 'virtio' ? ['mouse', 'keyboard'].entries() : []) {
    yield { pci: { class: 'input', key: type, index }, functions: [xml('input', { type, bus: 'virtio' })] };
  }
}

/** @see https://libvirt.org/formatdomain.html#audio-devices */
function* sound(vm: Vm): Iterable<DomainPart> {
  const { to, uid, model = 'ich9' } = soundOf(vm);
  const folder = `/run/user/${uid}`;
  const runtimeDir = to === 'pipewire' ? folder : undefined;
  const serverName = to === 'pulseaudio' ? `${folder}/pulse/native` : undefined;
  yield { at: 'devices', xml: xml('audio', { id: 1, type: to, runtimeDir, serverName }) };
  if (to === 'none') return;
  const card = xml('sound', { model }, xml('audio', { id: 1 }));
  yield { pci: { class: 'sound', key: 'sound', index: 0 }, functions: [card] };
}

/** The ports that the displays of a guest are fixed to. */
export function* claims(vm: Vm): Iterable<Claim> {
  for (const key of ['spice', 'vnc'] as const) {
    const server = vm.display[key];
    const port = typeof server === 'object' ? server.port : undefined;
    if (port !== undefined) yield { what: `port ${port}`, path: ['display', key, 'port'], when: 'run', once: true };
  }
}
