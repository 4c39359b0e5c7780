/** IPv4 subnets of the networks that libvirt creates. */
import { type Parsed, parsed, refused, scalar } from './scalar.ts';

export interface Subnet {
  /** The first address, as a number: 192.168.122.0 is 0xc0a87a00. */
  readonly first: number;
  /** The prefix length, 16 to 29: room for at least the host, a few guests and the broadcast address. */
  readonly prefix: number;
}

export const printIpv4 = (address: number): string =>
  [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');

export const parseIpv4 = (text: string): number | undefined => {
  const bytes = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text) ? text.split('.').map(Number) : [];
  return bytes.length === 4 && bytes.every((byte) => byte < 256)
    ? bytes.reduce((sum, byte) => sum * 256 + byte, 0)
    : undefined;
};

/** The number of addresses, including the first (the network) and the last (broadcast). */
export const subnetSize = ({ prefix }: Subnet): number => 2 ** (32 - prefix);

/** Takes `192.168.150.0/24`; refuses prefixes outside 16 to 29 and an address that is not the subnet's first. */
export function parseSubnet(text: string): Parsed<Subnet> {
  const [address = '', length = ''] = text.split('/');
  const first = parseIpv4(address);
  if (first === undefined || !/^\d{1,2}$/.test(length)) {
    return refused(`invalid subnet '${text}': use an IPv4 address, '/' and a prefix length`);
  }
  const subnet = { first, prefix: Number(length) };
  if (subnet.prefix < 16 || subnet.prefix > 29) {
    return refused(`invalid subnet '${text}': the prefix length must be between 16 and 29`);
  }
  const rest = first % subnetSize(subnet);
  if (rest !== 0) return refused(`'${text}' is not the start of a subnet: use ${printIpv4(first - rest)}/${length}`);
  return parsed(subnet);
}

export const printSubnet = ({ first, prefix }: Subnet): string => `${printIpv4(first)}/${prefix}`;

export const netmask = (subnet: Subnet): string => printIpv4(2 ** 32 - subnetSize(subnet));

/** Whether two subnets share an address. */
export const overlaps = (a: Subnet, b: Subnet): boolean =>
  a.first < b.first + subnetSize(b) && b.first < a.first + subnetSize(a);

export const subnet = scalar('An IPv4 subnet.', ['192.168.150.0/24'], parseSubnet);

/** The eight groups of an IPv6 address without a zone. */
function parseIpv6(text: string): number[] | undefined {
  const halves = text.split('::');
  if (halves.length > 2 || !/^[0-9a-f:]+$/i.test(text)) return undefined;
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...tail];
  return groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))
    ? groups.map((group) => parseInt(group, 16))
    : undefined;
}

/** Whether an address of {@link ipAddress} is IPv6. */
export const isIpv6 = (address: string): boolean => address.includes(':');

/** Whether the internet may reach an IPv6 address: it is neither link-local, private nor loopback. `::` is all of them. */
export function isPublicIpv6(address: string): boolean {
  const groups = isIpv6(address) ? parseIpv6(address) : undefined;
  if (!groups) return false;
  const [first = 0] = groups;
  const isLoopback = groups.slice(0, 7).every((group) => group === 0) && groups[7] === 1;
  return !isLoopback && (first & 0xfe00) !== 0xfc00 && (first & 0xffc0) !== 0xfe80;
}

/** An IPv4 or IPv6 address, in its usual form: IPv6 as short as possible and in lower case. */
export const ipAddress = scalar('An IP address.', ['192.168.178.30'], (text) => {
  const address = parseIpv4(text);
  if (address !== undefined) return parsed(printIpv4(address));
  return parseIpv6(text) === undefined
    ? refused<string>(
        `invalid IP address '${text}': use an IPv4 address such as 192.168.178.30, or an IPv6 address such as fd00::1`,
      )
    : parsed(new URL(`http://[${text}]`).hostname.slice(1, -1));
});

export const ipv4 = scalar('An IPv4 address.', ['192.168.178.30'], (text) => {
  const address = parseIpv4(text);
  return address === undefined
    ? refused<string>(`invalid IPv4 address '${text}': use four numbers from 0 to 255, separated by '.'`)
    : parsed(printIpv4(address));
});
