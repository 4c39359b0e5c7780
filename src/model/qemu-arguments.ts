/**
 * Arguments of QEMU that open the host or the guest to others, or turn off what confines QEMU. libvirt passes arguments
 * of the user on without reading them. @see https://www.qemu.org/docs/master/system/invocation.html
 */
import { reachOf } from './listening.ts';
import { localUsers, type Opening } from './opening.ts';
import { secretIn } from './secrets.ts';

export interface RiskyArgument extends Opening {
  /** The position of the argument, or of the value that follows it. */
  readonly index: number;
  /** The argument with its value: `-monitor tcp:0.0.0.0:4444`. */
  readonly argument: string;
  /** What to do, in the imperative. */
  readonly instead: string;
}

type Found = Omit<RiskyArgument, 'index' | 'argument'>;

const control = 'control QEMU, and read and change files as the user that QEMU runs as';
const memory = 'read and change the memory of the guest';

/** The properties of a value: `socket,id=a,port=4444` has `id` and `port`. */
const propertiesOf = (value: string): ReadonlyMap<string, string> =>
  new Map(
    value.split(',').map((part) => {
      const at = part.indexOf('=');
      return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
    }),
  );

/** The address of a character device on the network: `tcp:HOST:PORT,server`. */
const networkOf = (value: string): string | undefined => {
  const [, host] = /^(?:tcp|telnet|tn3270|websocket|udp):(?:\/\/)?(\[[^\]]*\]|[^:,@]*)/.exec(value) ?? [];
  return host;
};

const isServer = (value: string): boolean => /,server(?:=on)?(?:,|$)/.test(value);

const opened = (address: string, can: string, instead: string): Found => ({ ...reachOf(address), can, instead });

/** QEMU makes the socket, so its user must be able to. */
const socketInstead = (example: string): string =>
  `use a UNIX socket in a directory that belongs to the user of QEMU and has mode 0700, for example \`${example}\``;

const unixInstead = socketInstead('unix:/var/lib/NAME/SOCKET,server=on,wait=off');
const monitorInstead = 'remove it, and use `virsh qemu-monitor-command`';

/** A character device, and what whoever is at its other end can do. */
const character =
  (can: string, instead: string) =>
  (value: string): Found | undefined => {
    const host = networkOf(value);
    if (host === undefined) return undefined;
    if (isServer(value)) return opened(host, can, instead);
    return { kind: 'network', who: `whoever answers at ${host || 'that port'}`, can, instead };
  };

const monitor = character(control, monitorInstead);
const consoleOf = character('use a console or port of the guest', unixInstead);

function chardev(value: string): Found | undefined {
  const properties = propertiesOf(value);
  const listens = /^udp,/.test(value) || (/^socket,/.test(value) && isServer(value));
  if (!listens || !properties.has('port')) return undefined;
  const host = properties.get(value.startsWith('udp') ? 'localaddr' : 'host') ?? '';
  const id = properties.get('id') ?? '';
  const instead = socketInstead(`socket,id=${id || 'NAME'},path=/var/lib/NAME/SOCKET,server=on,wait=off`);
  return opened(host, `connect to character device '${id}' of QEMU`, instead);
}

function gdb(value: string): Found | undefined {
  const host = networkOf(value);
  return host === undefined ? undefined : opened(host, memory, 'remove it after debugging, or use a UNIX socket');
}

function vnc(value: string): Found | undefined {
  if (/^(?:none|unix:)/.test(value)) return undefined;
  const host = value.split(',')[0]?.replace(/:\d*$/, '') ?? '';
  return opened(host, 'see and control the guest', 'remove it and use `display: { vnc: { listen: socket } }`');
}

function spice(value: string): Found | undefined {
  const properties = propertiesOf(value);
  if (properties.has('password'))
    return secret('remove it and use `display: { spice: { passwordFile: /run/secrets/NAME } }`');
  if (['on', ''].includes(properties.get('unix') ?? 'off')) return undefined;
  return opened(
    properties.get('addr') ?? '',
    'see and control the guest',
    'remove it and use `display: { spice: { listen: socket } }`',
  );
}

const secret = (instead: string): Found => ({
  kind: 'local',
  who: localUsers,
  can: 'read a secret in the Nix store, and in the list of processes',
  instead,
});

const fileInstead = 'use `file=` with a file that only the user of QEMU can read';

const plainSecret = (value: string): Found | undefined =>
  /^secret(?:,|$)/.test(value) && propertiesOf(value).has('data') ? secret(fileInstead) : undefined;

/** The values of one property, which can be given several times. */
const valuesOf = (value: string, property: string): string[] =>
  value.split(',').flatMap((part) => (part.startsWith(`${property}=`) ? [part.slice(property.length + 1)] : []));

const smbios = (value: string): Found | undefined =>
  valuesOf(value, 'value').some((one) => secretIn(one) !== undefined)
    ? secret('remove it and use `hide: { smbios: { oemStrings: [{ file: /run/secrets/NAME }] } }`')
    : undefined;

/** systemd in the guest takes what is below that name as a credential. @see https://systemd.io/CREDENTIALS/ */
const firmwareConfig = (value: string): Found | undefined =>
  valuesOf(value, 'string').some(
    (one) => secretIn(one) !== undefined || /(?:^|,)(?:name=)?opt\/io\.systemd\.credentials\//.test(value),
  )
    ? secret(fileInstead)
    : undefined;

function incoming(value: string): Found | undefined {
  const [, host] = /^(?:tcp|rdma):(\[[^\]]*\]|[^:]*)/.exec(value) ?? /"host"\s*:\s*"([^"]*)"/.exec(value) ?? [];
  return host === undefined
    ? undefined
    : opened(host, 'load a state into the guest', 'remove it: libvirt migrates guests itself');
}

function network(value: string): Found | undefined {
  for (const [, host = ''] of value.matchAll(/hostfwd=(?:tcp|udp)?:([^:,]*):/g)) {
    const instead =
      'give the address that it listens on, for example `hostfwd=tcp:127.0.0.1:2222-:22`, or use `forwards`';
    const found = opened(host, 'connect to a port of the guest', instead);
    if (found.kind === 'network') return found;
  }
  if (!/^(?:socket|stream|dgram)(?:,|$)/.test(value)) return undefined;
  const properties = propertiesOf(value);
  const local = properties.get('listen') ?? properties.get('mcast');
  const inet = properties.get('addr.type') === 'inet' || properties.get('local.type') === 'inet';
  if (local === undefined && !inet) return undefined;
  const host = local?.replace(/:\d*$/, '') ?? properties.get('addr.host') ?? properties.get('local.host') ?? '';
  return opened(
    host,
    "send frames into the guest's network and read its frames",
    'use `nics` with a network or a bridge',
  );
}

const escaped = 'use system calls that QEMU does not need if it escapes from QEMU';

const sandbox = (value: string): Found | undefined =>
  /^(?:enable=)?(?:off|no)(?:,|$)|=allow(?:,|$)/.test(value)
    ? { kind: 'weakened', who: 'the guest', can: escaped, instead: "remove it: libvirt turns QEMU's sandbox on" }
    : undefined;

function files(value: string): Found | undefined {
  const path = propertiesOf(value).get('path');
  if (path === undefined) return undefined;
  const can = `use the files below ${path} as the user that QEMU runs as`;
  const instead = `use \`shares: { NAME: { path: ${path}, user: USER } }\`: without \`user\` it would be served as root`;
  return { kind: 'guest', who: 'the guest', can, instead };
}

/** What the options of QEMU do with their values, without the leading dashes. */
const options: ReadonlyMap<string, (value: string) => Found | undefined> = new Map([
  ['monitor', monitor],
  ['qmp', monitor],
  ['qmp-pretty', monitor],
  ['serial', consoleOf],
  ['parallel', consoleOf],
  ['debugcon', consoleOf],
  ['qtest', character(control, unixInstead)],
  ['chardev', chardev],
  ['gdb', gdb],
  // It has no value: it is -gdb tcp::1234.
  ['s', () => gdb('tcp::1234')],
  ['vnc', vnc],
  ['spice', spice],
  ['object', plainSecret],
  ['incoming', incoming],
  ['netdev', network],
  ['nic', network],
  ['net', network],
  ['sandbox', sandbox],
  ['virtfs', files],
  ['fsdev', files],
  ['smbios', smbios],
  ['fw_cfg', firmwareConfig],
]);

/** The arguments of a list that open something, in their order. */
export function riskyArguments(args: readonly string[]): RiskyArgument[] {
  return args.flatMap((argument, index) => {
    const name = /^--?([a-z0-9_-]+)$/.exec(argument)?.[1];
    if (name === undefined) return [];
    const value = args[index + 1] ?? '';
    const found = options.get(name)?.(value);
    if (!found) return [];
    return [
      name === 's' ? { ...found, index, argument } : { ...found, index: index + 1, argument: `${argument} ${value}` },
    ];
  });
}
