/**
 * The kernel modules that could drive a device, from modules.alias.
 * @see https://man7.org/linux/man-pages/man5/modules.alias.5.html
 */

import { unique } from '../values/unique.ts';
import type { Sysfs } from './sysfs.ts';

/** A usual size is 1.5 MB. */
const mostBytes = 2 ** 24;

const folders = (release: string): readonly string[] => [
  `run/booted-system/kernel-modules/lib/modules/${release}`,
  `lib/modules/${release}`,
  `usr/lib/modules/${release}`,
];

export interface Modules {
  /** The modules whose patterns match a device, each once, in alphabetical order; nothing without modules.alias. */
  of(modalias: string): string[] | undefined;
}

/** A pattern of modules.alias (`*`, `?` and `[…]` as in fnmatch) as a regular expression. */
function expression(pattern: string): RegExp {
  const parts = pattern.split(/(\*|\?|\[[^\]]*\])/).map((part, index) => {
    if (index % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    if (part === '*') return '.*';
    return part === '?' ? '.' : part.replace('[!', '[^').replaceAll('\\', '\\\\');
  });
  return new RegExp(`^${parts.join('')}$`);
}

interface Alias {
  readonly pattern: string;
  readonly module: string;
}

/** The length of a PCI alias up to its vendor and device, with which nearly all patterns begin, without wildcards. */
const deviceLength = 'pci:v00008086d00001533'.length;
const deviceIn = (alias: string): string => alias.slice(0, deviceLength);

/**
 * The modules for PCI devices in the contents of modules.alias.
 *
 * @param wanted the aliases that will be looked up, so that the thousands of lines about others are skipped
 */
export function modulesIn(text: string, wanted: readonly (string | undefined)[]): Modules {
  const byDevice = new Map<string, Alias[]>(wanted.map((alias) => [deviceIn(alias ?? ''), []]));
  const others: Alias[] = [];
  const start = '\nalias ';
  for (let at = text.indexOf('\nalias pci:'); at >= 0; at = text.indexOf('\nalias pci:', at + 1)) {
    const begin = at + start.length;
    const general = text[begin + 'pci:v'.length] !== '0' || text[begin + 'pci:v00000000d'.length] !== '0';
    const list = general ? others : byDevice.get(text.slice(begin, begin + deviceLength));
    if (!list) continue;
    const end = text.indexOf('\n', begin);
    const [pattern = '', module = ''] = text.slice(begin, end < 0 ? undefined : end).split(' ');
    list.push({ pattern, module });
  }
  const matchers = new Map<string, RegExp>();
  const matches = ({ pattern }: Alias, modalias: string): boolean => {
    const known = matchers.get(pattern) ?? expression(pattern);
    matchers.set(pattern, known);
    return known.test(modalias);
  };
  const answers = new Map<string, string[]>();
  return {
    of(modalias) {
      const known = answers.get(modalias);
      if (known) return known;
      const candidates = [...(byDevice.get(deviceIn(modalias)) ?? []), ...others];
      const found = candidates.filter((alias) => matches(alias, modalias)).map(({ module }) => module);
      const answer = unique(found).sort();
      answers.set(modalias, answer);
      return answer;
    },
  };
}

/** The modules of the running kernel; without modules.alias they are unknown, which is a gap. */
export function readModules(
  sysfs: Sysfs,
  release: string | undefined,
  wanted: readonly (string | undefined)[],
): Modules {
  for (const folder of release === undefined ? [] : folders(release)) {
    const text = sysfs.text(`${folder}/modules.alias`, mostBytes);
    if (text !== undefined) return modulesIn(`\n${text}\n`, wanted);
  }
  sysfs.gap('the kernel modules for the devices are unknown: no modules.alias was found for the running kernel');
  return { of: () => undefined };
}
