/** Scripts of a configuration: libvirt's hooks, boot commands, and units. */
import type { Destination } from '../report.ts';
import { addressesIn } from './device-ids.ts';
import { isMapping } from './document.ts';
import { decide, field, type Placed, stays } from './family.ts';
import type { Findings } from './findings.ts';
import { linesOf, typeOf } from './item.ts';
import { type Deed, deedOf, fieldFor, isGlue } from './shell.ts';

/** The text that a derivation writes, from the text of its .drv file. */
function textInDerivation(drv: string): string | undefined {
  const [, quoted] = /\("text","((?:[^"\\]|\\.)*)"\)/.exec(drv) ?? [];
  return quoted?.replace(/\\(.)/gs, (_, one: string) =>
    one === 'n' ? '\n' : one === 't' ? '\t' : one === 'r' ? '\r' : one,
  );
}

/**
 * The text of a script: of a value that is one, of a file, or of a package that writes one.
 *
 * @param read reads a file in /nix/store, if the configuration was built on this machine
 */
export function scriptOf(value: unknown, read?: (path: string) => string | undefined): string | undefined {
  if (typeof value === 'string') return value;
  if (!isMapping(value)) return undefined;
  if (typeof value.text === 'string') return value.text;
  if (typeof value.drv === 'string') {
    const text = textInDerivation(value.drv);
    if (text !== undefined) return text;
  }
  const path = typeof value.path === 'string' ? value.path : '';
  return typeOf(value) === 'file' && path.startsWith('/nix/store/') && !path.includes('/../')
    ? read?.(path)
    : undefined;
}

/**
 * The scripts that a text installs, by the end of their paths: those that importable.nix found in it, and those that can be
 * read on this machine.
 */
export function installedBy(value: unknown): { name: string; script: string }[] {
  const found = new Map<string, { name: string; script: string }>();
  const add = (file: unknown): void => {
    if (!isMapping(file)) return;
    const script = scriptOf(file);
    const path = typeof file.path === 'string' ? file.path : '';
    const name = path.replace(/^.*\/[0-9a-z]{32}-/, '').replace(/\.drv$/, '');
    if (script !== undefined && !found.has(path)) found.set(path, { name, script });
    if (Array.isArray(file.files)) for (const one of file.files) add(one);
  };
  if (isMapping(value) && Array.isArray(value.files)) for (const file of value.files) add(file);
  return [...found.values()];
}

interface Segment {
  readonly lines: string[];
  readonly deed: Deed | undefined;
}

/** Lines that a shell only prints. */
const onlyPrints = /^(?:echo|logger)\s+(?:"[^"$`]*"|'[^']*')$/;

/** The lines of a script, together if they do the same. Lines that only hold others together go with those before. */
function segmentsOf(script: string): Segment[] {
  const segments: Segment[] = [];
  let ahead: string[] = [];
  for (const line of linesOf(script)) {
    const deed = line.startsWith('#') || onlyPrints.test(line) ? undefined : deedOf(line);
    const last = segments.at(-1);
    // A comment is about what follows.
    if (line.startsWith('#') || (deed === undefined && isGlue(line) && !last)) {
      ahead.push(line);
    } else if (last && (last.deed === deed || (deed === undefined && isGlue(line)))) {
      last.lines.push(...ahead, line);
      ahead = [];
    } else {
      segments.push({ lines: [...ahead, line], deed });
      ahead = [];
    }
  }
  const last = segments.at(-1);
  if (last) last.lines.push(...ahead);
  else if (ahead.length > 0) segments.push({ lines: ahead, deed: undefined });
  return segments;
}

/** One script as entries: what a field does, with that field, and the lines between. */
export function placeScript(name: string, script: string, otherwise: string): Placed[] {
  const said = new Set<string>();
  return segmentsOf(script).map(({ lines, deed }) => {
    const text = `${name}: ${lines.join('\n')}`;
    if (deed === undefined) return { text, to: stays(otherwise) };
    const { path, note } = fieldFor(deed, script);
    // The text to paste is the same for all lines of a script.
    const again = said.has(note);
    said.add(note);
    return { text, to: decide(again ? 'as above' : note, path) };
  });
}

/** Whether a boot script only writes driver_override, in the words of the wiki: then its devices are bound at boot. */
export const onlyBinds = (script: string): boolean =>
  /driver_override/.test(script) &&
  /vfio-pci/.test(script) &&
  linesOf(script).every(
    (line) =>
      deedOf(line) === 'bind' ||
      /^(?:DEVS?=|modprobe\s+(?:-i\s+)?vfio-pci|for\s+\w+\s+in|do$|done$|if\s+\[\s+!?\s*-[zed]|fi$|then$|#)/.test(line),
  );

/** Adds the devices that a boot script binds. */
export function collectBinding(script: string, found: Findings): void {
  if (!/driver_override/.test(script) || !/vfio-pci/.test(script)) return;
  for (const address of addressesIn(script)) found.addAddress(address);
}

/** A script that runs at boot. */
export function placeBootScript(name: string, script: string): Destination | readonly Placed[] {
  if (onlyBinds(script) && /iommu_group/.test(script)) {
    const [address = ''] = addressesIn(script);
    return decide(
      `it binds all functions in the IOMMU group of ${address}, and host.yaml has only that one: list the others in functions (lspci -nn shows them), and delete the script`,
      'devices.<name>.functions',
    );
  }
  if (onlyBinds(script) && addressesIn(script).length > 0) return field('devices.<name>.functions');
  return placeScript(name, script, 'no field says it');
}
