/** The files of a host that NixOS generates from options: tmpfiles.d, modprobe.d, udev rules, qemu.conf. */
import { type Json, option } from './values.ts';

/** A line of tmpfiles.d. @see https://www.freedesktop.org/software/systemd/man/latest/tmpfiles.d.html */
export interface Tmpfile {
  readonly path: string;
  readonly type: string;
  readonly mode?: string;
  readonly user?: string;
  readonly group?: string;
  readonly argument?: string;
}

const textOf = (value: Json | undefined): string => (value === undefined ? '' : String(value));
const entries = (value: Json | undefined): [string, Json][] => Object.entries((value ?? {}) as Record<string, Json>);

/** systemd.tmpfiles.settings: the lines of each file, by its name. */
export const tmpfiles = (values: Json): ReadonlyMap<string, Tmpfile[]> =>
  new Map(
    entries(option(values, 'systemd', 'tmpfiles', 'settings')).map(([file, paths]) => [
      `${file}.conf`,
      entries(paths).flatMap(([path, types]) =>
        entries(types).map(([type, settings]) => ({ path, type, ...(settings as Partial<Tmpfile>) })),
      ),
    ]),
  );

/** A line as NixOS writes it: all fields in single quotes, except the argument, which is the rest of the line. */
export const tmpfileLine = ({ type, path, mode, user, group, argument }: Tmpfile): string =>
  `${[type, path, mode, user, group, '-'].map((field) => `'${field ?? '-'}'`).join(' ')} ${argument ?? ''}\n`;

/** The file of modprobe.d. */
export const modprobeConf = (values: Json): string =>
  [option(values, 'boot', 'blacklistedKernelModules') ?? []]
    .flat()
    .map((name) => `blacklist ${name}\n`)
    .join('') + textOf(option(values, 'boot', 'extraModprobeConfig'));

/**
 * The rules of stage 1, the booted system and our packages, by these names.
 * @param texts the texts that modules turn into files
 */
export const udevRules = (values: Json, texts: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> =>
  new Map(
    [
      ['initrd', textOf(option(values, 'boot', 'initrd', 'services', 'udev', 'rules'))] as const,
      ['boot', textOf(option(values, 'services', 'udev', 'extraRules'))] as const,
      [
        'package',
        [option(values, 'services', 'udev', 'packages') ?? []]
          .flat()
          .map((path) => texts.get(String(path)) ?? '')
          .join(''),
      ] as const,
    ].filter(([, text]) => text !== ''),
  );

/**
 * libvirtd's qemu.conf: the lines that NixOS adds before `verbatimConfig`, and its default if a module does not set it.
 */
export function qemuConf(values: Json): string {
  const qemu = (name: string): Json | undefined => option(values, 'virtualisation', 'libvirtd', 'qemu', name);
  const user = qemu('runAsRoot') === false ? 'user = "qemu-libvirtd"\ngroup = "qemu-libvirtd"\n' : '';
  return user + textOf(qemu('verbatimConfig') ?? 'namespaces = []\n');
}

/** The options with text of several lines: each is in another language and needs a program that reads it. */
export const textOptions = (value: Json, path: string = ''): string[] => {
  if (typeof value === 'string') return value.trimEnd().includes('\n') ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return entries(value as Json).flatMap(([name, inner]) => textOptions(inner, path === '' ? name : `${path}.${name}`));
};
