/**
 * Reads a configuration of quickemu: a shell script that quickemu sources. Nothing of it is executed: assignments are taken
 * literally, and everything else is reported.
 *
 * @see https://github.com/quickemu-project/quickemu/blob/master/quickemu (4.9.9)
 */
import { posix } from 'node:path';
import type { Destination, Entry } from './report.ts';

/** A part of a spec as it is in host.yaml. */
export type Plain = string | number | boolean | readonly Plain[] | { readonly [name: string]: Plain };

export interface ImportedConf {
  /** In the shape of host.yaml: `vms`, with one guest. */
  readonly spec: { readonly vms: { readonly [name: string]: Plain } };
  /** One for each statement and comment, in their order, then those of what quickemu does by itself. */
  readonly entries: readonly Entry[];
}

/** One statement of the script: an assignment, or what is none, with the reason. */
interface Statement {
  readonly line: number;
  readonly text: string;
  readonly content:
    | {
        readonly kind: 'set';
        readonly key: string;
        readonly value: string | readonly string[];
        readonly isAppended: boolean;
      }
    | { readonly kind: 'comment' }
    | { readonly kind: 'shell'; readonly key: string | undefined; readonly why: string };
}

/** What the shell would replace, which only it could know. */
class Expansion extends Error {}

/** The setting that a statement of the shell gives a value. */
const setBy = (statement: string): string | undefined => /^(?:export[ \t]+)?([A-Za-z_]\w*)\+?=/.exec(statement)?.[1];

/** How many conditions, loops and functions a line of commands opens, less those that it closes. */
const depthOf = (line: string): number =>
  [...line.matchAll(/(?<![^\s;&|])(?:(if|case|for|while|until|select|\{)|(fi|esac|done|\}))(?![^\s;&|])/g)]
    .map(([, opens]) => (opens === undefined ? -1 : 1))
    .reduce<number>((sum, one) => sum + one, 0);

/** Reads the statements of a script by hand, as far as they are words, comments and assignments. */
class Reader {
  private at = 0;
  private line = 1;
  /** How many conditions and loops are open. */
  private depth = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source.replaceAll('\r\n', '\n');
  }

  *statements(): Generator<Statement> {
    for (;;) {
      this.skip(/[\s;]/);
      if (this.at >= this.source.length) return;
      const [start, line] = [this.at, this.line];
      let content: Statement['content'];
      try {
        content = this.statement();
      } catch (error) {
        if (!(error instanceof Expansion)) throw error;
        this.restOfLine();
        const text = this.source.slice(start, this.at);
        // A condition may leave the earlier value.
        const key = this.depth > 0 ? undefined : setBy(text);
        this.depth += depthOf(text);
        content = { kind: 'shell', key, why: error.message };
      }
      yield { line, text: this.source.slice(start, this.at).trim(), content };
    }
  }

  private statement(): Statement['content'] {
    if (this.peek() === '#') {
      this.restOfLine();
      return { kind: 'comment' };
    }
    if (this.depth > 0) throw new Expansion('it belongs to a command of the shell');
    const found = /(?:export[ \t]+)?([A-Za-z_]\w*)(\+?=)/y;
    found.lastIndex = this.at;
    const match = found.exec(this.source);
    const [all, key, sign] = match ?? [];
    if (all === undefined || key === undefined) throw new Expansion('it is a command of the shell');
    this.at += all.length;
    const value = this.peek() === '(' ? this.list() : this.word(/[\s;]/);
    // A word behind an assignment on the same line makes it the environment of a command.
    this.skip(/[ \t]/);
    if (!['', '\n', ';', '#'].includes(this.peek())) throw new Expansion('it is a command of the shell');
    return { kind: 'set', key, value, isAppended: sign === '+=' };
  }

  private list(): string[] {
    const words: string[] = [];
    this.next();
    for (;;) {
      this.skip(/\s/);
      if (this.peek() === '') throw new Expansion('its list has no end');
      if (this.peek() === '#') this.restOfLine();
      else if (this.peek() === ')') {
        this.next();
        return words;
      } else words.push(this.word(/[\s)]/));
    }
  }

  private word(end: RegExp): string {
    let word = '';
    if (this.peek() === '~') throw new Expansion('the shell puts a home directory in it');
    while (this.peek() !== '' && !end.test(this.peek())) {
      const character = this.next();
      if (character === "'") word += this.until("'");
      else if (character === '"') word += this.quoted();
      else if (character === '\\') word += this.escaped();
      else if ('$`'.includes(character)) throw new Expansion('the shell computes its value');
      else if ('|&<>()'.includes(character)) throw new Expansion('it is a command of the shell');
      else word += character;
    }
    return word;
  }

  private quoted(): string {
    let text = '';
    for (;;) {
      const character = this.next();
      if (character === '') throw new Expansion('its string has no end');
      if (character === '"') return text;
      if ('$`'.includes(character)) throw new Expansion('the shell computes its value');
      if (character !== '\\') text += character;
      else text += '$`"\\\n'.includes(this.peek()) ? this.escaped() : character;
    }
  }

  /** What a backslash stands before; at the end of a line it joins two. */
  private escaped(): string {
    const character = this.next();
    return character === '\n' ? '' : character;
  }

  private until(end: string): string {
    let text = '';
    for (;;) {
      const character = this.next();
      if (character === '') throw new Expansion('its string has no end');
      if (character === end) return text;
      text += character;
    }
  }

  private restOfLine(): void {
    while (this.peek() !== '' && this.peek() !== '\n') this.next();
  }

  private skip(what: RegExp): void {
    while (this.peek() !== '' && what.test(this.peek())) this.next();
  }

  private peek(): string {
    return this.source.charAt(this.at);
  }

  private next(): string {
    const character = this.source.charAt(this.at);
    if (character !== '') this.at++;
    if (character === '\n') this.line++;
    return character;
  }
}

/** The settings that are in force at the end, and for each statement the line that overrides it. */
function settingsOf(statements: readonly Statement[]) {
  const values = new Map<string, string | readonly string[]>();
  const inForce = new Map<string, Statement[]>();
  const overridden = new Map<Statement, number>();
  for (const statement of statements) {
    const { content } = statement;
    if (content.kind === 'shell' && content.key !== undefined) {
      for (const earlier of inForce.get(content.key) ?? []) overridden.set(earlier, statement.line);
      values.delete(content.key);
      inForce.delete(content.key);
    }
    if (content.kind !== 'set') continue;
    const { key, value, isAppended } = content;
    const before = values.get(key);
    if (isAppended && before !== undefined) {
      const isList = Array.isArray(before) || Array.isArray(value);
      values.set(key, isList ? [before, value].flat() : `${before}${value}`);
      inForce.get(key)?.push(statement);
      continue;
    }
    for (const earlier of inForce.get(key) ?? []) overridden.set(earlier, statement.line);
    values.set(key, value);
    inForce.set(key, [statement]);
  }
  return { values, overridden };
}

/** A size of qemu-img or of `-m`, whose units have the base 1024. A number alone is in MiB for `-m`, and in bytes otherwise. */
function sizeOf(text: string, bare: 'B' | 'M'): string | undefined {
  const [, number, given] = /^([1-9]\d{0,9})([KMGT]?)(?:i?B)?$/i.exec(text.trim()) ?? [];
  const unit = (given || bare).toUpperCase();
  return number === undefined || unit === 'B' ? undefined : `${number}${unit}iB`;
}

/** The bus of the system disk on this guest. */
function busOf(os: string, release: string): 'virtio' | 'sata' {
  if (os === 'macos')
    return ['catalina', 'big-sur', 'monterey', 'ventura', 'sonoma', 'sequoia', 'tahoe'].includes(release)
      ? 'virtio'
      : 'sata';
  return ['kolibrios', 'reactos', 'windows-server'].includes(os) ? 'sata' : 'virtio';
}

/** The model of the NIC, by the name that QEMU has for it. */
function nicOf(os: string, release: string): string {
  if (os === 'macos') {
    const isNew = ['big-sur', 'monterey', 'ventura', 'sonoma', 'sequoia', 'tahoe'].includes(release);
    return isNew ? 'virtio' : 'vmxnet3';
  }
  if (os === 'windows-server' || os === 'reactos') return 'e1000';
  if (os === 'freedos') return 'pcnet';
  return /bsd$|^linux|^windows$/.test(os) ? 'virtio' : 'rtl8139';
}

function videoOf(os: string, display: string): string {
  if (os.endsWith('bsd')) return 'vga';
  if (os === 'linux') return 'virtio';
  if (os === 'macos' || os === 'solaris' || os === 'linux_old') return 'vga';
  if (os.startsWith('windows')) return ['none', 'spice'].includes(display) ? 'qxl' : 'virtio';
  return 'qxl';
}

/** The operating systems that quickemu starts on the machine `pc`. */
const onPc = ['batocera', 'freedos', 'haiku', 'solaris', 'kolibrios', 'reactos'];

/** QEMU's own, which quickemu leaves to it unless the guest is on a bridge. */
const macOfQemu = '52:54:00:12:34:56';

const isMac = (value: string): boolean => /^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(value);

/** Settings about windows and sockets of quickemu itself. */
const ofQuickemu: Readonly<Record<string, string>> = {
  viewer: 'open the guest with virt-manager or virt-viewer',
  width: 'the size of the window; the guest sets its own resolution',
  height: 'the size of the window; the guest sets its own resolution',
  fullscreen: 'virt-viewer has --full-screen',
  monitor: 'virsh qemu-monitor-command is the monitor',
  monitor_telnet_port: 'virsh qemu-monitor-command is the monitor',
  monitor_telnet_host: 'virsh qemu-monitor-command is the monitor',
  serial_telnet_port: 'virsh console is the serial port',
  serial_telnet_host: 'virsh console is the serial port',
  keyboard_layout: 'the guest gets the keys themselves, and has its own layout',
  keyboard: 'a PS/2 keyboard is always there',
  usb_controller: 'the guest has a USB 3 controller',
  sound_duplex: 'the sound card has a codec for both directions',
};

/**
 * The guest of a configuration of quickemu, and where each statement went. `name` is that of the guest, and `folder` the
 * absolute one in which quickemu was run, usually that of the configuration: relative paths begin there.
 *
 * What a guest would notice is kept as far as the text says it: the machine, firmware, buses, the model and MAC of the NIC
 * and the video device. The spec compiles, but for the paths of images that only root may read.
 */
export function importQuickemu(text: string, name: string, folder: string): ImportedConf {
  const statements = [...new Reader(text).statements()];
  const { values, overridden } = settingsOf(statements);
  const at = (field: string): string => `vms.${name}.${field}`;
  const word = (key: string): string | undefined => {
    const value = values.get(key);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const list = (key: string): readonly string[] => {
    const value = values.get(key);
    return value === undefined || value === '' ? [] : [value].flat();
  };
  const absolute = (path: string): string => posix.resolve(folder, path);
  const went = new Map<string, Destination>();
  const more: Entry[] = [];
  const byItself = (what: string, to: Destination): void => {
    more.push({ from: 'quickemu', text: what, to });
  };

  const os = (word('guest_os') ?? 'linux').toLowerCase();
  const release = word('macos_release') ?? '';
  const display = word('display') ?? 'gtk';
  const tpm = word('tpm') === 'on';
  const isEfi = os === 'macos' || (word('boot') ?? 'efi').toLowerCase().includes('efi');
  const secureBoot = isEfi && word('secureboot') === 'on';
  const image = word('disk_img');
  const state = image === undefined ? folder : posix.dirname(absolute(image));
  const isEleven = tpm || /11/.test(`${name} ${image ?? ''}`);
  const isWindows = os === 'windows' || os === 'windows-server';
  const guest = isWindows ? (isEleven ? 'windows11' : 'windows10') : os === 'macos' ? 'macos' : 'linux';

  const vm: Record<string, Plain> = { guest };
  if (['linux', 'macos'].includes(os)) went.set('guest_os', { kind: 'field', path: at('guest') });
  else
    went.set('guest_os', {
      kind: 'field',
      path: at('guest'),
      note: os === 'windows' ? `check the version: ${guest}` : `the nearest profile: ${guest}`,
    });
  went.set('macos_release', {
    kind: 'field',
    path: at('disks.system.bus'),
    note: 'it decides the disk bus and the NIC',
  });

  if (onPc.includes(os) || !isEfi) vm.machine = 'pc';
  const memory = sizeOf(word('ram') ?? '', 'M');
  vm.memory = memory ?? '4GiB';
  if (memory === undefined)
    went.set('ram', { kind: 'decide', path: at('memory'), note: '4GiB until you write the size of the memory' });
  else went.set('ram', { kind: 'field', path: at('memory') });
  if (word('ram') === undefined)
    byItself('ram', {
      kind: 'decide',
      path: at('memory'),
      note: 'quickemu takes a share of the host; here it is 4GiB',
    });

  const cores = Number(word('cpu_cores'));
  if (Number.isSafeInteger(cores) && cores > 0) {
    vm.cpu = { cores };
    went.set('cpu_cores', {
      kind: 'field',
      path: at('cpu.cores'),
      note: 'on a host with SMT, quickemu makes half as many cores with two threads each: `cpu: { threads: 2 }`',
    });
  } else if (values.has('cpu_cores')) {
    went.set('cpu_cores', { kind: 'decide', path: at('cpu.cores'), note: 'it is no number' });
  }

  const firmware: Record<string, Plain> = isEfi ? {} : { type: 'bios' };
  if (isEfi) {
    firmware.secureBoot = secureBoot;
    if (secureBoot) firmware.enrolledKeys = true;
  }
  firmware.tpm = tpm ? { model: 'tpm-tis' } : false;
  vm.firmware = firmware;
  went.set(
    'boot',
    isEfi ? { kind: 'default', note: 'guests have UEFI' } : { kind: 'field', path: at('firmware.type') },
  );
  went.set(
    'secureboot',
    isEfi
      ? { kind: 'field', path: at('firmware.secureBoot') }
      : { kind: 'broken', note: 'there is no Secure Boot without UEFI' },
  );
  went.set('tpm', { kind: 'field', path: at('firmware.tpm') });
  if (isEfi && os !== 'macos')
    byItself('OVMF_VARS.fd', {
      kind: 'decide',
      note: `the boot entries: after the first \`virsh define\`, copy ${state}/OVMF_VARS.fd to /var/lib/libvirt/qemu/nvram/${name}_VARS.fd if the firmware has the same size`,
    });
  if (tpm)
    byItself('swtpm', {
      kind: 'decide',
      note: `the keys of the TPM are in ${state}/tpm2-00.permall; without them BitLocker asks for the recovery key: copy it to /var/lib/libvirt/swtpm/UUID/tpm2/ before the first start`,
    });
  byItself('-uuid', {
    kind: 'decide',
    path: at('uuid'),
    note: 'quickemu gives the guest no UUID, vfioc does: Windows may ask for its activation again',
  });

  for (const key of ['disk_size', 'disk', 'disk_format'])
    went.set(key, { kind: 'decide', path: at('disks'), note: 'it says nothing without disk_img' });
  const disks: Record<string, Plain> = {};
  const bus = busOf(os, release);
  const format = word('disk_format') ?? 'qcow2';
  if (os === 'macos') {
    disks.bootloader = { file: `${state}/OpenCore.qcow2`, format: 'qcow2', bus: 'sata', bootOrder: 1 };
    byItself('OpenCore.qcow2', { kind: 'field', path: at('disks.bootloader'), note: 'or ESP.qcow2, if that is there' });
    byItself('isa-applesmc', {
      kind: 'decide',
      path: at('qemu.args'),
      note: 'macOS needs the device isa-applesmc with its key, which quickemu adds',
    });
  }
  if (image !== undefined) {
    const size = sizeOf(word('disk_size') ?? word('disk') ?? '', 'B');
    disks.system = {
      file: absolute(image),
      ...(['qcow2', 'raw'].includes(format) ? { format } : {}),
      bus,
      cache: 'writeback',
      io: 'threads',
      ...(size === undefined ? {} : { create: size }),
    };
    went.set('disk_img', {
      kind: 'field',
      path: at('disks.system.file'),
      ...(image.startsWith('/') ? {} : { note: `${image} of ${folder}` }),
    });
    for (const key of ['disk_size', 'disk']) {
      went.set(
        key,
        size === undefined
          ? { kind: 'decide', path: at('disks.system.create'), note: 'it is no size; an existing image needs none' }
          : { kind: 'field', path: at('disks.system.create'), note: 'only used if the image does not exist' },
      );
    }
    went.set(
      'disk_format',
      ['qcow2', 'raw'].includes(format)
        ? { kind: 'field', path: at('disks.system.format') }
        : {
            kind: 'decide',
            path: at('disks.system.format'),
            note: `vfioc has no format ${format}: convert the image with qemu-img`,
          },
    );
  }
  const preallocation = word('preallocation') ?? 'off';
  went.set(
    'preallocation',
    preallocation === 'off'
      ? { kind: 'default', note: 'vfioc creates images without preallocation' }
      : {
          kind: 'stays',
          note: 'it only matters when quickemu creates an image; vfioc creates images without preallocation',
        },
  );
  for (const key of ['iso', 'img'] as const) {
    const path = word(key);
    if (path === undefined) continue;
    went.set(key, {
      kind: 'decide',
      path: at(`disks.${key}`),
      note: `quickemu uses it only while the disk is empty: to install the guest, add \`disks: { ${key}: { ${key === 'iso' ? 'cdrom' : 'file'}: ${absolute(path)} } }\``,
    });
  }
  const cd = word('fixed_iso');
  if (cd !== undefined) {
    disks.cd = { cdrom: absolute(cd) };
    went.set('fixed_iso', {
      kind: 'field',
      path: at('disks.cd.cdrom'),
      ...(cd.startsWith('/') ? {} : { note: `${cd} of ${folder}` }),
    });
  }
  if (values.has('floppy'))
    went.set('floppy', { kind: 'decide', path: at('xml'), note: 'no field says it; q35 has no floppy drive' });
  if (Object.keys(disks).length > 0) vm.disks = disks;

  const model = nicOf(os, release);
  const isKnownModel = model === 'virtio';
  const network = word('bridge') ?? word('network');
  const networkKey = word('bridge') === undefined ? 'network' : 'bridge';
  if (networkKey === 'bridge' && values.has('network'))
    went.set('network', { kind: 'broken', note: 'quickemu takes `bridge` instead' });
  const isBridged = network !== undefined && network !== 'none' && network !== 'restrict';
  const given = word('macaddr');
  const mac = isBridged && given !== undefined && isMac(given) ? given.toLowerCase() : macOfQemu;
  if (network !== 'none') {
    vm.nics = {
      lan: {
        ...(isBridged ? { bridge: network } : { user: true }),
        ...(isKnownModel ? { model: 'virtio' } : {}),
        mac,
      },
    };
    if (!isKnownModel)
      vm.xml = `<domain><devices><interface><mac address='${mac}'/><model type='${model}'/></interface></devices></domain>\n`;
  }
  went.set(
    networkKey,
    network === 'restrict'
      ? { kind: 'decide', path: at('nics.lan'), note: 'the guest would reach the network: vfioc cannot restrict it' }
      : network === 'none'
        ? { kind: 'default', note: 'a guest without `nics` has no network' }
        : isBridged
          ? { kind: 'field', path: at('nics.lan.bridge') }
          : { kind: 'field', path: at('nics.lan.user') },
  );
  if (values.has('macaddr'))
    went.set(
      'macaddr',
      isBridged && given !== undefined && isMac(given)
        ? { kind: 'field', path: at('nics.lan.mac') }
        : { kind: 'broken', note: `quickemu uses a MAC address only with a bridge; the guest has had ${macOfQemu}` },
    );

  const forwarded = (ports: string): Destination => ({
    kind: 'decide',
    path: at('forwards'),
    note: `the guest is reached through the host only from a network of libvirt: \`nics: { lan: { network: default, mac: "${mac}" } }\`, and \`forwards\` with the interface of the host: ${ports}`,
  });
  const ports = list('port_forwards').map((one) => one.split(':'));
  if (values.has('port_forwards'))
    went.set(
      'port_forwards',
      ports.length === 0
        ? { kind: 'default', note: 'there are none' }
        : forwarded(ports.map(([from, to]) => `{ listen: ${from}, to: ${to} }`).join(', ')),
    );
  if (values.has('ssh_port')) went.set('ssh_port', forwarded(`{ listen: ${word('ssh_port')}, to: 22 }`));

  const usb = list('usb_devices');
  const ids = usb.filter((one) => /^[0-9a-f]{4}:[0-9a-f]{4}$/i.test(one)).map((one) => one.toLowerCase());
  if (ids.length > 0) vm.usb = ids;
  if (values.has('usb_devices')) {
    const wrong = usb.filter((one) => !ids.includes(one.toLowerCase()));
    went.set(
      'usb_devices',
      wrong.length > 0
        ? { kind: 'decide', path: at('usb'), note: `not vendor:product: ${wrong.join(', ')}` }
        : { kind: 'field', path: at('usb') },
    );
  }

  const sound = word('sound_card') ?? 'intel-hda';
  const soundModel = { 'intel-hda': 'ich6', 'ich9-intel-hda': 'ich9', ac97: 'ac97' }[sound];
  const spicePort = Number(word('spice_port'));
  const hasSpicePort = Number.isInteger(spicePort) && spicePort >= 5900 && spicePort < 65536;
  vm.display = {
    spice: hasSpicePort ? { port: spicePort } : true,
    video: videoOf(os, display),
    ...(word('mouse') === 'virtio' ? { input: 'virtio' } : {}),
    ...(sound === 'none'
      ? { sound: 'none' }
      : soundModel === undefined
        ? {}
        : { sound: { to: 'spice', model: soundModel } }),
    usbRedirection: 3,
  };
  went.set(
    'display',
    display.startsWith('spice') || display === 'none'
      ? { kind: 'field', path: at('display.spice') }
      : {
          kind: 'field',
          path: at('display.spice'),
          note: 'libvirt opens no window: virt-manager and virt-viewer show the guest',
        },
  );
  went.set(
    'spice_port',
    hasSpicePort
      ? { kind: 'field', path: at('display.spice.port') }
      : { kind: 'decide', path: at('display.spice.port'), note: 'ports begin at 5900' },
  );
  went.set('gl', { kind: 'decide', note: 'the guest has no 3D acceleration without a GPU of its own' });
  went.set(
    'mouse',
    word('mouse') === 'virtio'
      ? { kind: 'field', path: at('display.input') }
      : { kind: 'default', note: 'a PS/2 mouse and a USB tablet are always there' },
  );
  went.set(
    'sound_card',
    sound === 'none' || soundModel !== undefined
      ? { kind: 'field', path: at('display.sound') }
      : { kind: 'decide', path: at('display.sound'), note: `no field says ${sound}; the guest gets ich9` },
  );
  const serial = word('serial');
  if (serial !== undefined && serial !== 'none') vm.serial = true;
  went.set(
    'serial',
    serial === 'none' ? { kind: 'default', note: 'there is none' } : { kind: 'field', path: at('serial') },
  );
  if (guest !== 'linux') vm.rng = true;

  if (values.has('public_dir'))
    went.set(
      'public_dir',
      word('public_dir') === 'none'
        ? { kind: 'default', note: 'nothing is shared' }
        : {
            kind: 'decide',
            path: at('shares'),
            note: `add \`shares: { public: { path: ${absolute(word('public_dir') ?? '')}, user: USER } }\`; in the guest, mount -t virtiofs public /mnt`,
          },
    );
  const words = list('extra_args')
    .flatMap((one) => one.split(/\s+/))
    .filter((one) => one !== '');
  if (words.length > 0) vm.qemu = { args: words };
  went.set(
    'extra_args',
    words.length > 0
      ? { kind: 'field', path: at('qemu.args'), note: 'check whether a field says the same' }
      : { kind: 'default', note: 'there are none' },
  );
  if ((word('arch') ?? 'x86_64') !== 'x86_64')
    went.set('arch', { kind: 'broken', note: 'vfioc makes guests of x86_64 only' });
  else went.set('arch', { kind: 'default', note: 'guests are of x86_64' });
  for (const [key, note] of Object.entries(ofQuickemu)) went.set(key, { kind: 'default', note });

  const destination = (statement: Statement): Destination => {
    const { content } = statement;
    if (content.kind === 'comment')
      return statement.text.startsWith('#!')
        ? { kind: 'default', note: 'virsh start starts the guest' }
        : { kind: 'default', note: 'a comment' };
    if (content.kind === 'shell')
      return { kind: 'decide', note: `${content.why}, and vfioc does not run it: write the field yourself` };
    const later = overridden.get(statement);
    if (later !== undefined) return { kind: 'broken', note: `line ${later} sets it again` };
    return went.get(content.key) ?? { kind: 'broken', note: 'quickemu has no such setting' };
  };
  const entries = statements.map((statement) => ({
    from: `line ${statement.line}`,
    text: statement.text,
    to: destination(statement),
  }));
  return { spec: { vms: { [name]: vm } }, entries: [...entries, ...more] };
}
