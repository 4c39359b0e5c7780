/**
 * How a guest is displayed and controlled on the host: SPICE, VNC, emulated video device, keyboard and mouse, sound.
 * @see https://libvirt.org/formatdomain.html#graphical-framebuffers
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { isDisplay } from '../../facts/select.ts';
import { shared } from '../../libvirt/order.ts';
import { devicesIn, numberIn, valueIn } from '../../libvirt/query.ts';
import { attribute, type Xml, xml } from '../../libvirt/xml.ts';
import { type DisplayServer, ofHostItself, onSocket, spiceOf, vncOf } from '../../model/display-server.ts';
import { pciOf } from '../../model/functions.ts';
import { hasSpice, inputKindOf, profileOf } from '../../model/guest.ts';
import { singleAddress } from '../../model/guest-address.ts';
import { isLoopback, reachOf } from '../../model/listening.ts';
import type { Opening } from '../../model/opening.ts';
import { devicesOf, guests, qemuUser } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { secretPath } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { described, toggleOr, whole } from '../../values/scalar.ts';
import { ipv4 } from '../../values/subnet.ts';
import type { Claim } from '../exclusive.ts';
import type { JsonObject, Proposal } from '../feature.ts';
import type { DomainPart } from '../parts.ts';

/** A VNC display number is the port minus 5900. */
const port = whole(5900, 65535);

const server = (usual: string, most: number) =>
  strictObject(() => ({
    listen: z
      .prefault(z.union([z.literal('socket'), ipv4]), ofHostItself)
      .apply(
        described(
          'The address of the host to listen on, or socket: no TCP port but a UNIX socket, which virt-manager and virt-viewer --attach reach through libvirt, and other users of the host not at all. Default: 127.0.0.1, where every user of the host can connect.',
        ),
      ),
    port: z.optional(port).apply(described(`The TCP port, from 5900 on. Default: ${usual}.`)),
    passwordFile: z
      .optional(secretPath)
      .apply(
        described(
          `A file on the host with the password of at most ${most} bytes that a viewer must give: /run/secrets/NAME with sops-nix, /run/agenix/NAME with agenix. It is read when the guest is defined; its text is never in the Nix store. Default: no password.`,
        ),
      ),
  }));

const backend = z
  .enum(['spice', 'pipewire', 'pulseaudio', 'none'])
  .apply(
    described('Where the sound is played: spice, pipewire (libvirt 9.10 and QEMU 8.1 or later), pulseaudio, or none.'),
  );

const soundSchema = strictObject(() => ({
  to: backend,
  uid: z
    .optional(whole(1, 65533))
    .apply(
      described(
        'pipewire, pulseaudio: the UID of the user whose sound server plays the sound (id -u). QEMU must run as that user: libvirt.qemu.user.',
      ),
    ),
  model: z
    .optional(z.enum(['ich9', 'ich6', 'ac97']))
    .apply(
      described(
        'The sound device in the guest: ich9, ich6, or ac97 for very old systems. Default: ich9; with `to: none` none, and a model that is set is heard nowhere.',
      ),
    ),
}));

type Sound = z.output<typeof soundSchema>;

export const schema = {
  vm: {
    display: z
      .prefault(
        strictObject(() => ({
          spice: z.optional(
            toggleOr(
              server(
                'a free one; with Looking Glass one of its own from 5950 on, if other guests have a display too',
                59,
              ),
              'SPICE, with sound, clipboard and USB redirection, as used by virt-manager and Looking Glass. Default: on unless VNC is set.',
            ),
          ),
          vnc: z.optional(toggleOr(server('a free one', 8), 'VNC. Default: off.')),
          video: z
            .optional(z.enum(['none', 'vga', 'virtio', 'qxl', 'bochs', 'ramfb']))
            .apply(
              described(
                'The emulated video device. Default: vga, virtio for Linux, none if neither SPICE nor VNC is on.',
              ),
            ),
          input: z
            .optional(z.enum(['tablet', 'virtio', 'none']))
            .apply(
              described(
                'Input devices in addition to the PS/2 keyboard and mouse. tablet: a USB tablet, whose pointer follows that of the host; virtio: a keyboard and mouse, as Looking Glass recommends; none. Default: tablet, virtio with Looking Glass.',
              ),
            ),
          sound: z
            .optional(z.union([backend, soundSchema]))
            .apply(
              described(
                'The emulated sound device, and where its sound is played: through SPICE, or by the sound server of a user. Default: spice if SPICE is on.',
              ),
            ),
          usbRedirection: z
            .prefault(whole(0, 8), 2)
            .apply(
              described(
                'The number of USB devices that can be redirected to the guest through SPICE at the same time.',
              ),
            ),
        })),
        {},
      )
      .apply(described('How the guest is displayed on the host.')),
  },
} as const;

const win = (display: string): string => `vms: { win: { memory: 4GiB, display: { ${display} } } }\n`;

export const codes = {
  'guest-not-seen': code<{ guest: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ guest }) =>
      `guest '${guest}' has no display: neither SPICE nor VNC is on, and no GPU is passed through`,
    remedy: () =>
      'set `spice: on`, add a GPU to the `devices` of the guest, or set `serial: on` on the guest to use `virsh console`',
    explain:
      'A guest without SPICE, VNC and GPU runs, but if it does not get as far as its network there is no way to see why.',
    example: { fails: win('⟨spice: off'), passes: win('spice: on') },
  }),
  'video-none-shown': code<{ server: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ server: name }) => `${name} has nothing to show, because the guest has no video device`,
    remedy: () =>
      'remove `video: none`, or pass a GPU from the top-level `devices` to the guest, for example `devices: [gpu]`',
    explain:
      'SPICE and VNC show the emulated video device of a guest. With Looking Glass and a passed-through GPU the guest does not need one: keyboard, mouse and sound still go through SPICE.',
    example: { fails: win('video: ⟨none'), passes: win('video: vga') },
  }),
  'sound-without-spice': code({
    severity: 'error',
    about: 'value',
    message: () => "'sound' goes through SPICE, but SPICE is off",
    remedy: () => 'set `spice: on`, or remove `sound`',
    explain:
      'QEMU sends the sound of the emulated sound device to SPICE clients. Without SPICE there is no sound: VNC carries only the picture.',
    example: { fails: win('vnc: on, sound: ⟨spice'), passes: win('spice: on, sound: spice') },
  }),
  'sound-without-uid': code<{ server: string }>({
    severity: 'error',
    about: 'value',
    message: ({ server: name }) => `sound through ${name} needs the 'uid' of the user whose server plays it`,
    remedy: ({ server: name }) =>
      `set \`sound: { to: ${name}, uid: 1000 }\`, with the number that \`id -u\` prints for the user in \`libvirt.qemu.user\``,
    explain:
      'Each user who is logged in has their own sound server, with its socket in /run/user/UID. Without `uid` QEMU would look for one of the user that it runs as itself. That user must be the owner of the server.',
    example: {
      fails: `libvirt: { qemu: { user: alex, group: users } }\n${win('sound: ⟨pipewire')}`,
      passes: `libvirt: { qemu: { user: alex, group: users } }\n${win('sound: { to: pipewire, uid: 1000 }')}`,
    },
  }),
  'sound-of-another-user': code<{ server: string; user: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ server: name, user }) =>
      `QEMU runs as ${user}, which cannot play sound through the ${name} server of another user`,
    remedy: () =>
      'run QEMU as that user, for example `libvirt: { qemu: { user: alex, group: users } }`, or use SPICE: `display: { spice: on, sound: spice }`',
    explain:
      'The sockets of a sound server are in a directory that only its owner can enter, and PulseAudio refuses other users. The guest then starts without sound, or not at all.',
    example: {
      fails: win('sound: ⟨{ to: pipewire, uid: 1000 }'),
      passes: `libvirt: { qemu: { user: alex, group: users } }\n${win('sound: { to: pipewire, uid: 1000 }')}`,
    },
  }),
  'display-open-to-all': code<{ server: string; address: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ server: name, address }) => `the ${name} server of the guest listens on ${address} without a password`,
    remedy: () =>
      'remove `listen` and connect through SSH, for example `ssh -L 5900:127.0.0.1:5900 HOST`, or make sure that the firewall blocks the port',
    explain:
      'Whoever can reach the port sees and controls the guest. The firewall of NixOS blocks the port unless it is opened, but with the firewall off every host in the network can connect.',
    example: { fails: win('vnc: { listen: ⟨0.0.0.0 }'), passes: win('vnc: { listen: 127.0.0.1 }') },
  }),
  'socket-with-port': code({
    severity: 'error',
    about: 'value',
    message: () => "'port' applies only to a server that listens on an address, but this one has a UNIX socket",
    remedy: () => 'remove `port`, or set `listen: 127.0.0.1`',
    explain: 'A display with `listen: socket` has no TCP port. libvirt chooses the path of its socket.',
    example: {
      fails: win('vnc: { listen: socket, port: ⟨5901 }'),
      passes: win('vnc: { listen: socket }'),
    },
  }),
  'socket-with-looking-glass': code<{ guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest }) =>
      `the Looking Glass client cannot connect to the SPICE server of guest '${guest}', whose UNIX socket is in a directory of QEMU`,
    remedy: () =>
      'remove `listen: socket`; or set `spice: off` and `vnc: { listen: socket }`, with which the client shows only the picture',
    explain:
      'Looking Glass has its keyboard, mouse, clipboard and sound from SPICE and connects by itself. The socket is in a directory below /var/lib/libvirt/qemu that only QEMU and root can enter, and its path changes at each start. virt-manager and virt-viewer get their connection from libvirtd instead.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, lookingGlass: { size: 32MiB }, display: { spice: { listen: ⟨socket } } } }\n',
      passes: 'vms: { win: { memory: 4GiB, lookingGlass: { size: 32MiB } } }\n',
    },
  }),
  'display-password-not-enough': code<{ server: string; address: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ server: name, address }) =>
      `the ${name} server of the guest listens on ${address}, where its password is little protection: ${name === 'VNC' ? 'it has at most 8 bytes, and ' : ''}what the guest shows and what you type are not encrypted`,
    remedy: () =>
      'remove `listen` and connect through SSH, for example `ssh -L 5900:127.0.0.1:5900 HOST`, or make sure that the firewall lets only hosts that you trust reach the port',
    explain:
      'A password keeps others from connecting, but whoever can watch the network sees the picture and the keys. VNC uses only the first 8 bytes of a password, and a method (DES) that can be broken by trying all of them.',
    example: {
      fails: win('vnc: { listen: ⟨0.0.0.0, passwordFile: /run/secrets/win }'),
      passes: win('vnc: { listen: 127.0.0.1, passwordFile: /run/secrets/win }'),
    },
  }),
  'spice-password-with-looking-glass': code({
    severity: 'warning',
    about: 'value',
    message: () =>
      'the client of Looking Glass has no SPICE password to give, so keyboard, mouse, clipboard and sound do not work in it',
    remedy: () => 'remove `passwordFile`, or start the client with `looking-glass-client spice:enable=no`',
    explain:
      'The client of Looking Glass connects to SPICE for everything but the picture, always without a password. If SPICE requires one, the connection is refused.',
    example: {
      fails:
        'vms: { win: { memory: 4GiB, lookingGlass: { resolution: 1920x1080 }, display: { spice: { passwordFile: ⟨/run/secrets/win } } } }\n',
      passes: win('spice: { passwordFile: /run/secrets/win }'),
    },
  }),
} satisfies Codes;

const soundOf = (vm: Vm): Sound => {
  const { sound: value = hasSpice(vm) ? 'spice' : 'none' } = vm.display;
  return typeof value === 'string' ? { to: value } : value;
};

const videoOf = (vm: Vm): string =>
  vm.display.video ?? (hasSpice(vm) || vncOf(vm) !== undefined ? profileOf(vm).video : 'none');

/** Whether the guest has a device with display outputs. Without facts about the machine, any device may have them. */
const receivesDisplay = (vm: Vm, spec: Spec, facts: Facts | undefined): boolean =>
  devicesOf(vm, spec).some((device) => {
    const functions = facts ? pciOf(device, facts) : [];
    return functions.length === 0 || functions.some((one) => one.class === undefined || isDisplay(one));
  });

/** The servers of a guest: their field, their name, and where they listen. */
const serversOf = (vm: Vm, spec: Spec) =>
  ([['spice', 'SPICE', spiceOf(vm, spec)] as const, ['vnc', 'VNC', vncOf(vm)] as const] as const).flatMap(
    ([key, name, server]) => (server ? [[key, name, server] as const] : []),
  );

export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  for (const vm of guests(spec)) {
    const at = (...path: string[]) => ({ path: ['vms', vm.name, 'display', ...path] });
    const spice = spiceOf(vm, spec);
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
    if (vm.lookingGlass && spice?.passwordFile !== undefined) {
      report('spice-password-with-looking-glass', at('spice', 'passwordFile'));
    }
    if (to === 'pipewire' || to === 'pulseaudio') {
      const { user } = qemuUser(spec);
      if (uid === undefined) report('sound-without-uid', at('sound'), { server: to });
      else if (user === 'qemu-libvirtd' || user === 'root') {
        report('sound-of-another-user', at('sound'), { server: to, user });
      }
    }
    for (const [key, name, one] of serversOf(vm, spec)) {
      if (onSocket(one)) {
        if (one.port !== undefined) report('socket-with-port', at(key, 'port'));
        if (key === 'spice' && vm.lookingGlass)
          report('socket-with-looking-glass', at(key, 'listen'), { guest: vm.name });
      } else if (!isLoopback(one.listen)) {
        const problem = one.passwordFile === undefined ? 'display-open-to-all' : 'display-password-not-enough';
        report(problem, at(key, 'listen'), { server: name, address: one.listen });
      }
    }
  }
}

export function* opens(spec: Spec): Iterable<Opening> {
  for (const vm of guests(spec)) {
    for (const [key, name, one] of serversOf(vm, spec)) {
      // Only QEMU, root and libvirtd reach a socket; who may use libvirtd is among what libvirt opens.
      if (onSocket(one)) continue;
      const port = one.port === undefined ? 'a free TCP port from 5900 on' : `TCP port ${one.port}`;
      const reach = reachOf(one.listen);
      // The client of Looking Glass cannot use a socket.
      const closed =
        reach.kind === 'local' && !(key === 'spice' && vm.lookingGlass) ? ' (not with `listen: socket`)' : '';
      const password = one.passwordFile === undefined ? '' : ', with its password';
      yield {
        ...reach,
        can: `see and control guest '${vm.name}' through ${name} on ${one.listen}, ${port}${password}${closed}`,
      };
    }
  }
}

/** libvirt uses the given port, or finds a free one. */
function graphics(type: 'spice' | 'vnc', server: DisplayServer, ...children: readonly Xml[]): Xml {
  const { listen, port: number } = server;
  // The path of the socket is left to libvirt: it is below the directory of the running guest.
  if (onSocket(server)) return xml('graphics', { type }, xml('listen', { type: 'socket' }), ...children);
  return xml(
    'graphics',
    { type, port: number, autoport: number === undefined ? 'yes' : 'no' },
    xml('listen', { type: 'address', address: listen }),
    ...children,
  );
}

const spiceAgent = shared(
  xml('channel', { type: 'spicevmc' }, xml('target', { type: 'virtio', name: 'com.redhat.spice.0' })),
);

export function* domain(vm: Vm, spec: Spec): Iterable<DomainPart> {
  const spice = spiceOf(vm, spec);
  const vnc = vncOf(vm);
  if (spice) {
    // Image compression costs the guest time, and a connection within the host does not need it.
    yield { at: 'devices', xml: graphics('spice', spice, xml('image', { compression: 'off' })) };
    yield { at: 'devices', xml: spiceAgent };
    // These elements are identical, so they are one part: equal parts of two features would be merged into one.
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
  // Neither is a PCI device: `none` is no device, and `ramfb` is a region of memory.
  if (type === 'none' || type === 'ramfb') yield { at: 'devices', xml: element };
  else yield { pci: { class: 'video', key: 'video', index: 0, ...singleAddress(vm, 'video') }, functions: [element] };
}

/** Part of the chipset: libvirt adds both if they are missing. */
const ofChipset = ['mouse', 'keyboard'].map((type) => shared(xml('input', { type, bus: 'ps2' })));
const tablet = shared(xml('input', { type: 'tablet', bus: 'usb' }));

/** @see https://looking-glass.io/docs/B7/install_libvirt/#keyboard-mouse-display-audio */
function* inputs(vm: Vm): Iterable<DomainPart> {
  for (const input of ofChipset) yield { at: 'devices', xml: input };
  const kind = inputKindOf(vm);
  if (kind === 'tablet') yield { at: 'devices', xml: tablet };
  for (const [index, type] of kind === 'virtio' ? (['mouse', 'keyboard'] as const).entries() : []) {
    yield {
      pci: { class: 'input', key: type, index, ...singleAddress(vm, type) },
      functions: [xml('input', { type, bus: 'virtio' })],
    };
  }
}

/** @see https://libvirt.org/formatdomain.html#audio-devices */
function* sound(vm: Vm): Iterable<DomainPart> {
  const { to, uid, model = to === 'none' ? undefined : 'ich9' } = soundOf(vm);
  const folder = `/run/user/${uid}`;
  const runtimeDir = to === 'pipewire' ? folder : undefined;
  const serverName = to === 'pulseaudio' ? `${folder}/pulse/native` : undefined;
  yield { at: 'devices', xml: xml('audio', { id: 1, type: to, runtimeDir, serverName }) };
  // A model without a place to play is a card that is heard nowhere: drivers in the guest still find it.
  if (model === undefined) return;
  const device = xml('sound', { model }, xml('audio', { id: 1 }));
  yield { pci: { class: 'sound', key: 'sound', index: 0, ...singleAddress(vm, 'sound') }, functions: [device] };
}

/** The ports that the displays of a guest are fixed to. */
export function* claims(vm: Vm): Iterable<Claim> {
  for (const key of ['spice', 'vnc'] as const) {
    const server = vm.display[key];
    const port = typeof server === 'object' ? server.port : undefined;
    if (port !== undefined) yield { what: `port ${port}`, path: ['display', key, 'port'], when: 'run', once: true };
  }
}

/** A display server of the guest, as far as the spec has fields for it. */
function serverIn(domain: Xml, type: 'spice' | 'vnc'): JsonObject | boolean {
  const server = devicesIn(domain, 'graphics').find((one) => attribute(one, 'type') === type);
  if (!server) return false;
  const listen = valueIn(server, 'listen@type') === 'socket' ? 'socket' : valueIn(server, 'listen@address');
  const number = numberIn(server, '@port');
  const isFixed = attribute(server, 'autoport') !== 'yes' && number !== undefined && number >= 5900;
  return { ...(listen !== undefined && { listen }), ...(isFixed && { port: number }) };
}

export function* recognise(domain: Xml): Iterable<Proposal> {
  for (const type of ['spice', 'vnc'] as const) {
    const server = serverIn(domain, type);
    yield { vm: { display: { [type]: server !== false } } };
    if (typeof server === 'object' && Object.keys(server).length > 0) yield { vm: { display: { [type]: server } } };
  }
  const [model] = devicesIn(domain, 'video');
  yield { vm: { display: { video: (model && valueIn(model, 'model@type')) ?? 'none' } } };
  for (const input of ['none', 'tablet', 'virtio']) yield { vm: { display: { input } } };
  const [audio] = devicesIn(domain, 'audio');
  const to = (audio && attribute(audio, 'type')) ?? 'none';
  const [card] = devicesIn(domain, 'sound');
  const uid = /^\/run\/user\/(\d{1,10})/.exec(
    (audio && (attribute(audio, 'runtimeDir') ?? attribute(audio, 'serverName'))) ?? '',
  )?.[1];
  const of = card && attribute(card, 'model');
  yield { vm: { display: { sound: to } } };
  yield {
    vm: {
      display: {
        sound: { to, ...(uid !== undefined && { uid: Number(uid) }), ...(of !== undefined && { model: of }) },
      },
    },
  };
  yield { vm: { display: { usbRedirection: devicesIn(domain, 'redirdev').length } } };
}
