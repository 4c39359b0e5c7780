/**
 * What the user's own XML opens: libvirt takes it as it is, and no field of the spec shows it.
 * @see https://libvirt.org/formatdomain.html
 */
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { attribute, child, elements, text, type Xml } from '../../libvirt/xml.ts';
import { asRoot, rootIn } from '../../model/dac-label.ts';
import { extraXmlOf } from '../../model/extra-xml.ts';
import { holdingsOf } from '../../model/host-folders.ts';
import { isLoopback, reachOf } from '../../model/listening.ts';
import { localUsers, type Opening, theGuest, unconfined } from '../../model/opening.ts';
import { riskyArguments } from '../../model/qemu-arguments.ts';
import { secretIn } from '../../model/secrets.ts';
import { guests } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import type { Attachments } from '../parts.ts';

export const schema = {} as const;

const win = (devices: string): string =>
  `vms: { win: { memory: 4GiB, xml: ⟨"<domain><devices>${devices}</devices></domain>" } }\n`;
const passing = (devices: string): string => win(devices).replace('⟨', '');

/** The line of the XML, counted from 1; the place of the diagnostic is the field. */
type At = {
  readonly line: number;
};

/** Who serves a share: virtiofsd, or QEMU itself (9p). */
const served = { virtiofs: 'root of the host', qemu: 'the user that QEMU runs as' } as const;
type Server = keyof typeof served;

export const codes = {
  'xml-display-open': code<At & { server: string; address: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ server, address, line }) =>
      `the ${server} server in line ${line} of this XML listens on ${address}: whoever can reach that port sees and controls the guest`,
    remedy: () =>
      'remove the address from the XML and connect through SSH, for example `ssh -L PORT:127.0.0.1:PORT HOST`, or let it listen on 127.0.0.1',
    explain:
      'A display on another address than 127.0.0.1 is open to the network as far as the firewall of the host lets it. A password protects it weakly: VNC uses its first eight characters, and neither VNC nor SPICE encrypts without TLS.',
    example: {
      fails: win("<graphics type='vnc' port='-1' autoport='yes' listen='0.0.0.0'/>"),
      passes: passing("<graphics type='vnc' port='-1' autoport='yes' listen='127.0.0.1'/>"),
    },
  }),
  'xml-secret-in-store': code<At & { what: string; instead: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ what, line }) =>
      `${what} in line ${line} of this XML is in the Nix store, where every user and program of the host can read it`,
    remedy: ({ instead }) => instead,
    explain:
      'The domain is a file in the Nix store, which everyone can read and which is copied to caches and backups. A secret belongs in a file that only root can read, and that is named in the spec.',
    example: {
      fails: win("<graphics type='vnc' port='-1' autoport='yes' passwd='hunter2'/>"),
      passes: passing("<graphics type='vnc' port='-1' autoport='yes'/>"),
    },
  }),
  'xml-port-open': code<At & { element: string; who: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ element, who, line }) =>
      `<${element}> in line ${line} of this XML listens on a port without a password: ${who} can use it`,
    remedy: () => "use `type='unix'` or `type='pty'`, which libvirt protects",
    explain:
      'A console or port on TCP or UDP has no password and no encryption. On 127.0.0.1 every user and program of the host can still use it.',
    example: {
      fails: win("<serial type='tcp'><source mode='bind' host='0.0.0.0' service='4555'/><target port='1'/></serial>"),
      passes: passing("<serial type='pty'><target port='1'/></serial>"),
    },
  }),
  'xml-share-of-host': code<At & { path: string; what: string; readOnly: boolean; server: Server }>({
    severity: 'warning',
    about: 'value',
    message: ({ path, what, readOnly, server, line }) =>
      `the share of ${path} in line ${line} of this XML lets the guest ${readOnly ? 'read' : 'change'} ${what}, as ${served[server]}`,
    remedy: () => 'share only the directory that the guest needs, for example /srv/games, with `shares`',
    explain:
      "virtiofsd runs as root, so a guest reads and writes everything below a share, whatever the permissions of the files say. Whoever takes over the guest then takes over the host. A share without `<driver type='virtiofs'/>` is 9p, which QEMU serves itself: the guest can do what the user that QEMU runs as may do.",
    example: {
      fails: win(
        "<filesystem type='mount' accessmode='passthrough'><driver type='virtiofs'/><source dir='/etc'/><target dir='etc'/></filesystem>",
      ).replace('memory: 4GiB', 'memory: 4GiB, shares: { games: { path: /srv/games } }'),
      passes: 'vms: { win: { memory: 4GiB, shares: { games: { path: /srv/games } } } }\n',
    },
  }),
  'xml-argument-opens': code<At & { argument: string; who: string; can: string; instead: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ argument, who, can, line }) => `'${argument}' in line ${line} of this XML lets ${who} ${can}`,
    remedy: ({ instead }) => instead,
    explain: 'libvirt passes arguments in <qemu:commandline> to QEMU as they are, past its own protection.',
    example: {
      fails:
        "vms: { win: { memory: 4GiB, xml: ⟨\"<domain xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><qemu:commandline><qemu:arg value='-s'/></qemu:commandline></domain>\" } }\n",
      passes:
        "vms: { win: { memory: 4GiB, xml: \"<domain xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><qemu:commandline><qemu:arg value='-no-user-config'/></qemu:commandline></domain>\" } }\n",
    },
  }),
  'xml-unconfined': code<At>({
    severity: 'warning',
    about: 'value',
    message: ({ line }) =>
      `the security label in line ${line} of this XML lets QEMU of the guest run unconfined: neither AppArmor nor SELinux limits a guest that escapes from it`,
    remedy: () => 'remove the <seclabel> element',
    explain:
      'libvirt gives each guest a profile of its own if the host has AppArmor or SELinux. type none turns that off.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, xml: ⟨"<domain><seclabel type=\'none\'/></domain>" } }\n',
      passes: 'vms: { win: { memory: 4GiB } }\n',
    },
  }),
  'xml-labelled-root': code<At & { root: 'user' | 'group' }>({
    severity: 'warning',
    about: 'value',
    message: ({ root, line }) =>
      root === 'user'
        ? `the security label in line ${line} of this XML runs QEMU as root: if the guest escapes from QEMU, it is root on the host`
        : `the security label in line ${line} of this XML runs QEMU in the group root: if the guest escapes from QEMU, it can read and change what this group may`,
    remedy: () => 'remove the <seclabel> element',
    explain:
      'A static label of the model dac is the user and the group that QEMU of the guest runs as, instead of those in `libvirt.qemu`.',
    example: {
      fails:
        "vms: { win: { memory: 4GiB, xml: ⟨\"<domain><seclabel type='static' model='dac'><label>root:root</label></seclabel></domain>\" } }\n",
      passes: 'vms: { win: { memory: 4GiB } }\n',
    },
  }),
  'xml-emulator': code<At & { path: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ path, line }) =>
      `<emulator> in line ${line} of this XML makes libvirt run ${path}, which NixOS neither updates nor protects from changes, instead of the QEMU of NixOS`,
    remedy: () => 'remove <emulator>, and choose a package with `libvirt: { qemu: { package: qemu_kvm } }`',
    explain:
      'Whoever can change that program runs code as the user that QEMU runs as. Security updates of NixOS do not reach it. Programs in the Nix store, and the links that NixOS keeps, are not concerned.',
    example: {
      fails: win('<emulator>/opt/qemu/bin/qemu-system-x86_64</emulator>'),
      passes: 'vms: { win: { memory: 4GiB } }\n',
    },
  }),
} satisfies Codes;

type Finding = {
  [K in keyof typeof codes]: {
    readonly code: K;
    readonly params: Omit<Parameters<(typeof codes)[K]['message']>[0], 'line'>;
  };
}[keyof typeof codes] & { readonly element: Xml; readonly opening: Opening };

/** Where NixOS has programs that it updates, and that only root can change. */
const ofNixos = /^\/(?:nix\/store|run\/current-system|run\/libvirt\/nix-emulators)\//;

/** The addresses that a display of the XML listens on; none if the XML does not say. */
function addressesOf(graphics: Xml): string[] {
  const own = attribute(graphics, 'listen');
  const listens = elements(graphics, 'listen').flatMap((one) => {
    const network = attribute(one, 'network');
    return attribute(one, 'address') ?? (network === undefined ? [] : `the address of network ${network}`);
  });
  return [...(own === undefined ? [] : [own]), ...listens];
}

function* displays(devices: Xml, guest: string): Iterable<Finding> {
  for (const element of elements(devices, 'graphics')) {
    const type = attribute(element, 'type') ?? '';
    const server = type.toUpperCase();
    for (const address of new Set(addressesOf(element))) {
      if (isLoopback(address)) continue;
      const can = `see and control guest '${guest}' through ${server} at ${address}`;
      yield { code: 'xml-display-open', params: { server, address }, element, opening: { ...reachOf(address), can } };
    }
    if (attribute(element, 'passwd') === undefined) continue;
    const what = `the password of the ${server} server`;
    const field = `\`display: { ${type}: { passwordFile: /run/secrets/${type} } }\``;
    const instead = `remove \`passwd\`${['spice', 'vnc'].includes(type) ? `, and name a file with the password: ${field}` : ''}`;
    yield { code: 'xml-secret-in-store', params: { what, instead }, element, opening: secretOf(what, guest) };
  }
}

const secretOf = (what: string, guest: string): Opening => ({
  kind: 'local',
  who: localUsers,
  can: `read ${what} of guest '${guest}' in the Nix store`,
});

/** Devices with a character device or a socket that listens on the network. */
function* ports(devices: Xml, guest: string): Iterable<Finding> {
  for (const element of elements(devices)) {
    for (const part of [element, ...elements(element, 'backend')]) {
      const type = attribute(part, 'type') ?? '';
      if (!['tcp', 'udp', 'server', 'mcast'].includes(type)) continue;
      const sources = elements(part, 'source');
      const bound =
        type === 'server' || type === 'mcast' ? sources[0] : sources.find((one) => attribute(one, 'mode') === 'bind');
      if (!bound) continue;
      const reach = reachOf(attribute(bound, 'host') ?? attribute(bound, 'address') ?? '');
      const can = `use <${element.name}> of guest '${guest}', which listens on a port without a password`;
      const params = { element: element.name, who: reach.who };
      yield { code: 'xml-port-open', params, element, opening: { ...reach, can } };
    }
  }
}

interface Share {
  readonly element: Xml;
  readonly path: string;
  readonly readOnly: boolean;
  readonly server: Server;
  readonly opening: Opening;
}

/** The directories of the host that the guest can mount. */
function sharesIn(devices: Xml, guest: string): Share[] {
  return elements(devices, 'filesystem').flatMap((element) => {
    const source = child(element, 'source');
    const path = source && attribute(source, 'dir');
    if (path === undefined) return [];
    const readOnly = child(element, 'readonly') !== undefined;
    const driver = child(element, 'driver');
    const server = driver && attribute(driver, 'type') === 'virtiofs' ? 'virtiofs' : 'qemu';
    const can = `${readOnly ? 'read' : 'read and write'} everything below ${path} as ${served[server]}`;
    return [{ element, path, readOnly, server, opening: { kind: 'guest', who: theGuest(guest), can } as const }];
  });
}

function* shares(devices: Xml, guest: string): Iterable<Finding> {
  for (const { element, path, readOnly, server, opening } of sharesIn(devices, guest)) {
    const what = holdingsOf(path);
    if (what === undefined) continue;
    yield { code: 'xml-share-of-host', params: { path, what, readOnly, server }, element, opening };
  }
}

function* labels(root: Xml, guest: string): Iterable<Finding> {
  for (const element of elements(root, 'seclabel')) {
    const isDac = attribute(element, 'model') === 'dac';
    const opening = { kind: 'weakened', who: theGuest(guest) } as const;
    if (attribute(element, 'type') === 'none' && !isDac) {
      yield { code: 'xml-unconfined', params: {}, element, opening: { ...opening, can: unconfined } };
    }
    const label = child(element, 'label');
    const found = isDac && label ? rootIn(text(label).trim()) : undefined;
    if (found === undefined) continue;
    yield { code: 'xml-labelled-root', params: { root: found }, element, opening: { ...opening, can: asRoot[found] } };
  }
}

/** Secrets in the strings that the guest reads from its firmware. */
function* firmwareSecrets(root: Xml, guest: string): Iterable<Finding> {
  const forOem =
    'remove the entry, and name a file with the text: `hide: { smbios: { oemStrings: [{ file: /run/secrets/NAME }] } }`';
  const forConfig = "replace the text by `file='/PATH'`, the path of a file that only the user of QEMU can read";
  for (const sysinfo of elements(root, 'sysinfo')) {
    const entries = [
      ...elements(sysinfo, 'oemStrings').flatMap((strings) =>
        elements(strings, 'entry').map((element) => ({ element, instead: forOem, name: secretIn(text(element)) })),
      ),
      ...elements(sysinfo, 'entry').map((element) => ({
        element,
        instead: forConfig,
        name: text(element).trim() === '' ? undefined : (credentialOf(element) ?? secretIn(text(element))),
      })),
    ];
    for (const { element, instead, name } of entries) {
      if (name === undefined) continue;
      const what = `the secret '${name}'`;
      yield { code: 'xml-secret-in-store', params: { what, instead }, element, opening: secretOf(what, guest) };
    }
  }
}

/** What systemd in the guest takes as a credential. @see https://systemd.io/CREDENTIALS/ */
const credentialOf = (entry: Xml): string | undefined =>
  /^opt\/io\.systemd\.credentials\/(.+)/.exec(attribute(entry, 'name') ?? '')?.[1];

function* findings(root: Xml, guest: string): Iterable<Finding> {
  yield* labels(root, guest);
  for (const commandline of elements(root, 'qemu:commandline')) {
    const given = elements(commandline, 'qemu:arg');
    for (const { index, argument, kind, who, can, instead } of riskyArguments(
      given.map((one) => attribute(one, 'value') ?? ''),
    )) {
      const opening: Opening = { kind, who, can: `${can} (guest '${guest}', ${argument})` };
      yield {
        code: 'xml-argument-opens',
        params: { argument, who, can, instead },
        element: given[index] ?? commandline,
        opening,
      };
    }
  }
  yield* firmwareSecrets(root, guest);
  const devices = child(root, 'devices');
  if (!devices) return;
  yield* displays(devices, guest);
  yield* ports(devices, guest);
  yield* shares(devices, guest);
  for (const element of elements(devices, 'emulator')) {
    const path = text(element);
    if (path === '' || ofNixos.test(path)) continue;
    const can = `run code as the user of QEMU by changing ${path}`;
    yield {
      code: 'xml-emulator',
      params: { path },
      element,
      opening: { kind: 'weakened', who: `whoever may change ${path}`, can },
    };
  }
}

/** The findings of a guest, with the line of each. */
function* findingsOf(vm: Vm, attachments: Attachments): Iterable<Finding & At> {
  const extra = extraXmlOf(vm, attachments);
  if (!extra || !('root' in extra.reading) || extra.reading.root.name !== 'domain') return;
  const { root, offsets } = extra.reading;
  for (const finding of findings(root, vm.name)) {
    yield { ...finding, line: extra.positionAt(offsets.get(finding.element) ?? 0).line };
  }
}

export function rules(
  spec: Spec,
  report: Report<typeof codes>,
  _facts?: Facts,
  attachments: Attachments = new Map(),
): void {
  const told: (name: keyof typeof codes, place: { path: string[] }, params: never) => void = report;
  for (const vm of guests(spec)) {
    const place = { path: ['vms', vm.name, 'xml'] };
    for (const { code: name, params, line } of findingsOf(vm, attachments)) {
      told(name, place, { ...params, line } as never);
    }
  }
}

export function* opens(spec: Spec, _facts?: Facts, attachments: Attachments = new Map()): Iterable<Opening> {
  for (const vm of guests(spec)) {
    for (const { opening, code: name } of findingsOf(vm, attachments)) if (name !== 'xml-share-of-host') yield opening;
    const extra = extraXmlOf(vm, attachments);
    const devices = extra && 'root' in extra.reading ? child(extra.reading.root, 'devices') : undefined;
    for (const { opening } of devices ? sharesIn(devices, vm.name) : []) yield opening;
  }
}
