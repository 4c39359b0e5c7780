/**
 * Arguments of QEMU that open the host or the guest to others, or turn off what confines QEMU. libvirt passes arguments
 * of the user on without reading them. @see https://www.qemu.org/docs/master/system/invocation.html
 */
import { reachOf } from './listening.ts';
import type { Opening } from './opening.ts';

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

const unixInstead =
  'use a UNIX socket in a directory that only you can enter, for example `unix:/run/NAME/SOCKET,server=on,wait=off`';

/** A character device, and what whoever is at its other end can do. */
const character =
  (can: string) =>
  (value: string): Found | undefined => {
    const host = networkOf(value);
    if (host === undefined) return undefined;
    if (isServer(value)) return opened(host, can, unixInstead);
    return { kind: 'network', who: `whoever answers at ${host || 'that port'}`, can, instead: unixInstead };
  };

const consoleOf = character('use a console or port of the guest');

function chardev(value: string): Found | undefined {
  const properties = propertiesOf(value);
  const listens = /^udp,/.test(value) || (/^socket,/.test(value) && isServer(value));
  if (!listens || !properties.has('port')) return undefined;
  const host = properties.get(value.startsWith('udp') ? 'localaddr' : 'host') ?? '';
  return opened(host, `connect to character device '${properties.get('id') ?? ''}' of QEMU`, unixInstead);
}

function gdb(value: string): Found | undefined {
  const host = networkOf(value);
  return host === undefined ? undefined : opened(host, memory, 'remove it after debugging, or use a UNIX socket');
}

function vnc(value: string): Found | undefined {
  if (/^(?:none|unix:)/.test(value)) return undefined;
  const host = value.split(',')[0]?.replace(/:\d*$/, '') ?? '';
  return opened(host, 'see and control the guest', 'remove it and use `display: { vnc: on }`');
}

function spice(value: string): Found | undefined {
  const properties = propertiesOf(value);
  if (properties.has('password')) return secret('remove `password` and use `display: { spice: on }`');
  if (['on', ''].includes(properties.get('unix') ?? 'off')) return undefined;
  return opened(
    properties.get('addr') ?? '',
    'see and control the guest',
    'remove it and use `display: { spice: on }`',
  );
}

const secret = (instead: string): Found => ({
  kind: 'local',
  who: 'every user of the host',
  can: 'read a secret in the Nix store, and in the list of processes',
  instead,
});

const plainSecret = (value: string): Found | undefined =>
  /^secret(?:,|$)/.test(value) && propertiesOf(value).has('data')
    ? secret('use `file=` with a file that only QEMU can read')
    : undefined;

function incoming(value: string): Found | undefined {
  const [, host] = /^(?:tcp|rdma):(\[[^\]]*\]|[^:]*)/.exec(value) ?? /"host"\s*:\s*"([^"]*)"/.exec(value) ?? [];
  return host === undefined
    ? undefined
    : opened(host, 'load a state into the guest', 'remove it: libvirt migrates guests itself');
}

function network(value: string): Found | undefined {
  const forwarded = /hostfwd=(?:tcp|udp)?:([^:,]*):/.exec(value);
  if (forwarded) {
    const instead =
      'give the address that it listens on, for example `hostfwd=tcp:127.0.0.1:2222-:22`, or use `forwards`';
    return opened(forwarded[1] ?? '', 'connect to a port of the guest', instead);
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
  return { kind: 'guest', who: 'the guest', can, instead: 'use `shares`, which libvirt confines' };
}

/** What the options of QEMU do with their values, without the leading dashes. */
const options: ReadonlyMap<string, (value: string) => Found | undefined> = new Map([
  ['monitor', character(control)],
  ['qmp', character(control)],
  ['qmp-pretty', character(control)],
  ['serial', consoleOf],
  ['parallel', consoleOf],
  ['debugcon', consoleOf],
  ['qtest', character(control)],
  ['chardev', chardev],
  ['gdb', gdb],
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
]);

/** The arguments of a list that open something, in their order. */
export function riskyArguments(args: readonly string[]): RiskyArgument[] {
  return args.flatMap((argument, index) => {
    const name = /^--?([a-z0-9-]+)$/.exec(argument)?.[1];
    if (name === undefined) return [];
    // Its value is the next argument, but -s has none: it is -gdb tcp::1234.
    const value = name === 's' ? 'tcp::1234' : (args[index + 1] ?? '');
    const found = options.get(name === 's' ? 'gdb' : name)?.(value);
    if (!found) return [];
    const own = name === 's';
    return [{ ...found, index: own ? index : index + 1, argument: own ? argument : `${argument} ${value}` }];
  });
}
