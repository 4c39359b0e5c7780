/**
 * The NixOS module: the host parts of all features, merged into one set of options. Each kind of part has one merge
 * rule, described at its function.
 */
import type { HostPart, Stage } from '../features/parts.ts';
import { type ModprobeLine, printModprobeLine } from '../formats/modprobe.ts';
import { printQemuConf } from '../formats/qemu-conf.ts';
import { printUdevRule } from '../formats/udev.ts';
import { printNix } from '../nix/print.ts';
import * as nix from '../nix/syntax.ts';
import { unique } from '../values/unique.ts';
import { entryVariable, Options } from './options.ts';

type Kind = HostPart['kind'];
type Part<K extends Kind> = Extract<HostPart, { kind: K }>;

const ofKind = <K extends Kind>(parts: readonly HostPart[], kind: K): Part<K>[] =>
  parts.filter((part): part is Part<K> => part.kind === kind);

/** Lines of a file, as the value of an option of type `lines`. */
const lines = (all: readonly string[]): nix.Nix => nix.string(all.map((line) => `${line}\n`).join(''));

/** The same parameter with the same value appears once; the order is that of the features, for readability. */
function kernelParams(parts: readonly Part<'kernelParam'>[], options: Options): void {
  const seen = new Set<string>();
  const items: nix.Nix[] = [];
  for (const { name, value, comment } of parts) {
    const text = value === undefined ? name : `${name}=${value}`;
    if (seen.has(text)) continue;
    seen.add(text);
    items.push(comment ? nix.comment(comment, nix.string(text)) : nix.string(text));
  }
  if (items.length > 0) options.set(['boot', 'kernelParams'], nix.list(items));
}

/** Each module once; the order has no meaning, because NixOS does not keep it. */
function modules(parts: readonly Part<'module'>[], options: Options): void {
  const paths: Readonly<Record<Stage, readonly string[]>> = {
    initrd: ['boot', 'initrd', 'kernelModules'],
    boot: ['boot', 'kernelModules'],
  };
  for (const stage of ['initrd', 'boot'] as const) {
    const names = unique(parts.filter((part) => part.stage === stage).map((part) => part.name));
    if (names.length > 0) options.set(paths[stage], nix.strings(names));
  }
}

/** Each line once. Two different values of one option of one module are a bug in vfioc. */
function modprobe(parts: readonly Part<'modprobe'>[], options: Options): void {
  const values = new Map<string, string>();
  for (const { line } of parts) {
    if (line.command !== 'options') continue;
    const key = `${line.module} ${line.option}`;
    if ((values.get(key) ?? line.value) !== line.value) throw new Error(`two values of the module option ${key}`);
    values.set(key, line.value);
  }
  const rank = (line: ModprobeLine): number => ['options', 'softdep', 'install', 'blacklist'].indexOf(line.command);
  const sorted = parts.map((part) => part.line).sort((a, b) => rank(a) - rank(b));
  const printed = new Map(sorted.map(printModprobeLine).map((pieces) => [JSON.stringify(pieces), pieces]));
  if (printed.size === 0) return;
  const text = [...printed.values()].flatMap((pieces) => [...pieces, '\n']);
  options.set(['boot', 'extraModprobeConfig'], nix.interpolated(...text));
}

/**
 * The rules files for seats. udev reads both before 73-seat-late.rules, which handles devices tagged uaccess. What takes
 * a device off the seats comes after 71-seat.rules, which puts it there.
 * @see https://github.com/systemd/systemd/tree/main/rules.d
 */
const seatFiles = [
  { seat: true, name: '70-vfioc.rules' },
  { seat: 'none', name: '72-vfioc.rules' },
] as const;

/**
 * Each rule once, in the order of the features. NixOS puts rules given as text into 99-local.rules, so those for a seat
 * are a package.
 */
function udev(parts: readonly Part<'udev'>[], options: Options): void {
  const paths: Readonly<Record<Stage, readonly string[]>> = {
    initrd: ['boot', 'initrd', 'services', 'udev', 'rules'],
    boot: ['services', 'udev', 'extraRules'],
  };
  for (const stage of ['initrd', 'boot'] as const) {
    const late = parts.filter((part) => part.stage === stage && !part.seat);
    const rules = unique(late.map((part) => printUdevRule(part.rule)));
    if (rules.length > 0) options.set(paths[stage], lines(rules));
  }
  const packages = seatFiles.flatMap(({ seat, name }) => {
    const rules = unique(parts.filter((part) => part.seat === seat).map((part) => printUdevRule(part.rule)));
    const writer = nix.select('pkgs', 'writeTextDir');
    return rules.length > 0 ? [nix.apply(writer, nix.string(`lib/udev/rules.d/${name}`), lines(rules))] : [];
  });
  if (packages.length > 0) options.set(['services', 'udev', 'packages'], nix.list(packages));
}

/** One line per path and type; two different lines are a bug in vfioc, which {@link Options} reports. */
function tmpfiles(parts: readonly Part<'tmpfile'>[], options: Options): void {
  for (const { path, type, mode, user, group, argument, ofEntry } of parts) {
    const fields = Object.entries({ mode, user, group, argument }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, nix.string(value)] as const],
    );
    options.set(['systemd', 'tmpfiles', 'settings', '10-vfioc', path, type], nix.attrs(fields), ofEntry);
  }
}

/** One list with all groups of a user. */
function members(parts: readonly Part<'member'>[], options: Options): void {
  for (const user of unique(parts.map((part) => part.user)).sort()) {
    const groups = unique(parts.filter((part) => part.user === user).map((part) => part.group)).sort();
    options.set(['users', 'users', user, 'extraGroups'], nix.strings(groups));
  }
}

/** One list with all ports of an interface and protocol. */
function ports(parts: readonly Part<'port'>[], options: Options): void {
  const lists = new Map<string, { path: string[]; ports: Set<number> }>();
  for (const { interface: name, protocol, port } of parts) {
    const option = protocol === 'tcp' ? 'allowedTCPPorts' : 'allowedUDPPorts';
    const path = ['networking', 'firewall', 'interfaces', name, option];
    const entry = lists.get(path.join('/')) ?? { path, ports: new Set() };
    entry.ports.add(port);
    lists.set(path.join('/'), entry);
  }
  for (const { path, ports: open } of lists.values()) {
    options.set(path, nix.list([...open].sort((a, b) => a - b).map(nix.int)));
  }
}

/**
 * Settings of qemu.conf; lists of one key are joined. Any value of the option replaces NixOS's default,
 * `namespaces = []`, so that is repeated: without it, QEMU could not open the devices that udev and tmpfiles create.
 */
function qemuConf(parts: readonly Part<'qemuConf'>[], options: Options): void {
  if (parts.length === 0) return;
  const settings = new Map<string, Part<'qemuConf'>['value']>([['namespaces', []]]);
  for (const { key, value } of parts) {
    const before = settings.get(key);
    if (Array.isArray(before) && Array.isArray(value)) settings.set(key, unique([...before, ...value]));
    else if (before !== undefined && before !== value) throw new Error(`two values of ${key} in qemu.conf`);
    else settings.set(key, value);
  }
  const text = [...settings].map(([key, value]) => printQemuConf(key, value));
  options.set(['virtualisation', 'libvirtd', 'qemu', 'verbatimConfig'], lines(text));
}

/** Each package once, by its attribute path. */
function packages(parts: readonly Part<'package'>[], options: Options): void {
  const paths = new Map(parts.map((part) => [part.path.join('.'), part.path]));
  const items = [...paths.keys()].sort().map((key) => nix.select('pkgs', ...(paths.get(key) ?? [])));
  if (items.length > 0) options.set(['environment', 'systemPackages'], nix.list(items));
}

const assertionList = (parts: readonly Part<'assertion'>[]): nix.Nix =>
  nix.list(parts.map(({ that, message }) => nix.attrs({ assertion: that, message: nix.string(message) })));

/** All in one list; if there are two boot entries, those of one entry come after the others. */
function assertions(parts: readonly Part<'assertion'>[], options: Options, entries: boolean): void {
  const ofEntry = parts.filter((part) => entries && part.ofEntry);
  const others = parts.filter((part) => !ofEntry.includes(part));
  const conditional = nix.apply(nix.select('lib', 'optionals'), nix.identifier(entryVariable), assertionList(ofEntry));
  if (ofEntry.length > 0) options.set(['assertions'], nix.binary(assertionList(others), '++', conditional));
  else if (others.length > 0) options.set(['assertions'], assertionList(others));
}

/** Whether this boot entry has passthrough, by the tag that only one of the two entries has. */
function hasPassthrough({ name, inverse }: Part<'entry'>): nix.Nix {
  const tagged = nix.apply(
    nix.select('builtins', 'elem'),
    nix.string(name),
    nix.select('config', 'system', 'nixos', 'tags'),
  );
  return nix.comment(
    `The options below are for two boot entries. This is whether the current one has passthrough.`,
    inverse ? nix.not(tagged) : tagged,
  );
}

const head = [
  'Generated by vfioc: a NixOS module for the host side of PCI passthrough.',
  'It can be imported as it is and kept without vfioc. To change it, change the spec and compile again.',
].join('\n');

/** The text of the NixOS module, from the parts of all features. */
export function assembleModule(parts: readonly HostPart[]): string {
  const [entry] = ofKind(parts, 'entry');
  const options = new Options(entry !== undefined);
  kernelParams(ofKind(parts, 'kernelParam'), options);
  modules(ofKind(parts, 'module'), options);
  modprobe(ofKind(parts, 'modprobe'), options);
  udev(ofKind(parts, 'udev'), options);
  tmpfiles(ofKind(parts, 'tmpfile'), options);
  members(ofKind(parts, 'member'), options);
  ports(ofKind(parts, 'port'), options);
  qemuConf(ofKind(parts, 'qemuConf'), options);
  packages(ofKind(parts, 'package'), options);
  assertions(ofKind(parts, 'assertion'), options, entry !== undefined);
  for (const { path, value, comment, ofEntry } of ofKind(parts, 'option')) {
    options.set(path, comment ? nix.comment(comment, value) : value, ofEntry);
  }
  const pattern = { names: ['config', 'lib', 'options', 'pkgs'], open: true };
  const variables = Object.fromEntries([
    ...(entry ? [[entryVariable, hasPassthrough(entry)] as const] : []),
    ...ofKind(parts, 'variable').map(({ name, value }) => [name, value] as const),
  ]);
  const set = options.expression();
  const module = Object.keys(variables).length > 0 ? nix.letIn(variables, set) : set;
  return printNix(nix.comment(head, nix.lambda(pattern, module)));
}
