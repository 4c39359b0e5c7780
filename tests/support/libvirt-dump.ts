/** What libvirt makes of domains: `virsh define`, then `virsh dumpxml --inactive`, for many documents in one run. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { libvirtd } from './libvirtd.ts';

const script = fileURLToPath(new URL('normalise-all.sh', import.meta.url));

/** The dump of an accepted domain, or the message with which libvirt refused it. */
export type Dumped = { readonly dump: string } | { readonly refused: string };

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The name of a domain as libvirt reads it, also of documents that are not well-formed further below. */
function nameIn(text: string): string {
  const name = /<name(?:\s[^>]*)?>([^<]*)<\/name>/.exec(text.replace(/<!--[\s\S]*?-->/g, ''))?.[1] ?? '';
  return name.replace(/&(\w+);/g, (all, entity: string) => entities[entity] ?? all);
}

/** A word for virsh's own parser of commands. */
const quoted = (word: string): string => (word === '' ? "''" : word.replace(/[^\w./-]/gu, '\\$&'));

/** The emulators that stand for the one of the tree: on the owner's host they exist. */
const x86Emulator = /^(?:\/[\w.+-]+)+\/(?:qemu-system-(?:x86_64|amd64)|qemu-kvm|kvm|kvm-spice|qemu)$/;

const emulatorsIn = (text: string): string[] =>
  [...text.matchAll(/<emulator>\s*([^<\s]+)\s*<\/emulator>/g)]
    .map(([, path = '']) => path)
    .filter((path) => x86Emulator.test(path));

/** Versioned machines of QEMU and of distributions. libvirt knows no alias of those. */
const machine = /\bmachine\s*=\s*["'](pc-(?:q35|i440fx)-[\w.+-]+)["']/g;

const machinesIn = (text: string): string[] => [...text.matchAll(machine)].map(([, name = '']) => name);

/**
 * Descriptors for a firmware that a document both names and asks libvirt to choose: on its owner's host there was one. The
 * first that fits the document's other wishes is taken.
 *
 * @see https://gitlab.com/qemu-project/qemu/-/blob/master/docs/interop/firmware.json
 */
function descriptorsFor(text: string): Record<string, unknown>[] {
  const document = text.replace(/<!--[\s\S]*?-->/g, '');
  const loader = /<loader\b[^>]*>\s*([^<\s]+)\s*<\/loader>/.exec(document)?.[1];
  if (loader === undefined || !/<os\b[^>]*\bfirmware=/.test(document)) return [];
  const template = /<nvram\b[^>]*\btemplate=["']([^"']+)["']/.exec(document)?.[1] ?? loader.replace('CODE', 'VARS');
  const format = loader.endsWith('.qcow2') ? 'qcow2' : 'raw';
  return [[], ['requires-smm', 'secure-boot'], ['enrolled-keys', 'requires-smm', 'secure-boot']].map((features) => ({
    'interface-types': ['uefi'],
    mapping: {
      device: 'flash',
      mode: 'split',
      executable: { filename: loader, format },
      'nvram-template': { filename: template, format },
    },
    targets: [{ architecture: 'x86_64', machines: ['pc-i440fx-*', 'pc-q35-*'] }],
    features: ['acpi-s3', 'acpi-s4', 'verbose-dynamic', ...features],
  }));
}

/**
 * Defines each document (by any name of the caller) in the libvirt of a tree, as it is, in an empty libvirtd, and gives its
 * dump. About 25 documents a second. Throws if the libvirtd cannot be had.
 *
 * The dump is what a host with KVM prints, with QEMU of that tree: `machine='q35'` becomes its newest version, and its
 * firmware descriptors answer `firmware='efi'`. libvirt makes up what a document leaves out: the UUID and MACs differ at
 * each run.
 */
export function dumpsOf<Name>(documents: ReadonlyMap<Name, string>, tree = 'sid'): Map<Name, Dumped> {
  const folder = mkdtempSync(join(tmpdir(), 'vfioc-dumps-'));
  try {
    const all = [...documents].map(([name, text], index) => ({ name, text, id: String(index).padStart(5, '0') }));
    for (const { id, text } of all) writeFileSync(join(folder, `${id}.xml`), text);
    writeFileSync(join(folder, 'documents'), all.map(({ id, text }) => `${id}\t${quoted(nameIn(text))}\n`).join(''));
    const emulators = new Set(['/usr/bin/qemu-system-x86_64', ...all.flatMap(({ text }) => emulatorsIn(text))]);
    writeFileSync(join(folder, 'emulators'), [...emulators].map((path) => `${path}\n`).join(''));
    const machines = new Set(all.flatMap(({ text }) => machinesIn(text)));
    writeFileSync(join(folder, 'machines'), [...machines].map((name) => `${name}\n`).join(''));
    for (const { id, text } of all) {
      for (const [index, descriptor] of descriptorsFor(text).entries()) {
        mkdirSync(join(folder, `${id}.firmware`), { recursive: true });
        writeFileSync(join(folder, `${id}.firmware`, `${index}.json`), JSON.stringify(descriptor));
      }
    }
    const { status, stderr } = libvirtd(tree).run(['bash', script, folder], { timeout: 120 + all.length });
    if (status !== 0) throw new Error(`libvirtd of ${tree}: ${stderr}`);
    const resultOf = (id: string): Dumped => {
      const dump = join(folder, `${id}.dump`);
      if (existsSync(dump)) return { dump: readFileSync(dump, 'utf8') };
      const messages = readFileSync(join(folder, `${id}.refused`), 'utf8');
      const noise = /^error: (?:Failed to define domain from \S+\n|failed to get domain [\s\S]*)?/gm;
      return { refused: messages.replace(noise, '').trim() };
    };
    return new Map(all.map(({ name, id }) => [name, resultOf(id)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
