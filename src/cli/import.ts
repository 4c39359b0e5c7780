/** `vfioc import`: writes a spec for guests that exist. */
import { dirname, join, relative, resolve } from 'node:path';
import { Diagnostics } from '../diagnostics/diagnostics.ts';
import { importCodes } from '../import/codes.ts';
import { type Import, importAll, type Originals } from '../import/import.ts';
import type { Original } from '../import/read-guests.ts';
import { sourceCodes } from '../source/codes.ts';
import { openFiles } from '../source/files.ts';
import { cliCodes, shellWord } from './codes.ts';
import { type Call, type CliReport, type Command, type Surroundings, status } from './command.ts';
import { isDiskError, reasonOf } from './disk.ts';
import { putFile, takeBack } from './put-file.ts';
import { readFacts } from './read-facts.ts';
import { exitStatus, formatFlag, formatOf, tell } from './report.ts';
import { dumpsAt } from './virsh.ts';

const defaultOutput = 'imported';
const factsName = 'facts.json';

export const importCommand: Command = {
  name: 'import',
  summary: 'Write a spec for guests that exist',
  usage: '[FILE|DIR]... [--libvirt URI] [--nixos FILE] [-o DIR]',
  description: [
    'Reads guests of libvirt: files that `virsh dumpxml --inactive NAME` printed, directories of such files, or with ' +
      '--libvirt all guests of a running libvirt. It changes nothing there.',
    'Writes host.yaml with a field for everything that has one, NAME.xml with the rest of a guest, and import-report.md, ' +
      'which says where each line went. UUIDs, MAC addresses, PCI addresses, disks and their order are kept exactly: the ' +
      'result is compiled and compared with the original, and a guest that would differ is refused.',
    'Files that end in .conf are read as configurations of quickemu. --nixos reads what the present NixOS configuration ' +
      'says of passthrough, and tells which of its lines can be deleted; `nix eval --json --impure ' +
      '.#nixosConfigurations.HOST --apply \'(builtins.getFlake "github:vfioc/vfioc").lib.importable\'` prints it.',
    'Existing files are not overwritten.',
  ],
  flags: {
    libvirt: { value: 'URI', help: 'Also import all guests at this connection, for example qemu:///system' },
    nixos: { value: 'FILE', help: 'Also import the evaluated NixOS configuration in FILE' },
    facts: { value: 'FILE', help: 'Name devices by the facts in FILE, written by vfioc scan -o, and copy them' },
    output: { short: 'o', value: 'DIR', help: `Write to DIR [default: ./${defaultOutput}]` },
    format: formatFlag,
  },
  examples: [
    ['vfioc import --libvirt qemu:///system', 'import the guests of this machine'],
    ['vfioc import win11.xml', 'import one guest'],
    ['vfioc import win11.xml --nixos nixos.json', 'import it, and what the NixOS configuration does for it'],
  ],
  arguments: { name: 'files', least: 0, most: Number.POSITIVE_INFINITY },
  needsDirectory: true,
  run,
};

function run(call: Call, surroundings: Surroundings): number {
  const found = new Diagnostics();
  const originals = readOriginals(call, surroundings, found);
  const done = originals && !found.failed ? importAll(originals) : undefined;
  const all = [...found.sorted(), ...(done?.diagnostics ?? [])];
  if (done && done.files.size > 0) {
    const writing = new Diagnostics();
    write(done, call, surroundings, writing.reporter(cliCodes));
    all.push(...writing.sorted());
  }
  tell(all, formatOf(call), surroundings);
  return exitStatus(all) || (done ? status.done : status.inputWrong);
}

/** The XML files below an argument, which is a file or a directory of files. */
function filesAt(name: string, { cwd, disk }: Surroundings): readonly string[] {
  try {
    if (disk.target(resolve(cwd, name)) !== 'directory') return [name];
    const files = disk.list(resolve(cwd, name)).filter((one) => /\.(?:xml|conf)$/.test(one));
    return [...files].sort().map((one) => join(name, one));
  } catch (error) {
    if (!isDiskError(error)) throw error;
    return [name];
  }
}

function readOriginals(call: Call, surroundings: Surroundings, found: Diagnostics): Originals | undefined {
  const { cwd, files } = surroundings;
  const inputs = openFiles(files, cwd, found.reporter(sourceCodes));
  const xml: Original[] = [];
  const quickemu: (Original & { folder: string })[] = [];
  for (const name of call.arguments.flatMap((one) => filesAt(one, surroundings))) {
    const input = inputs.readInput(name);
    if (!input) continue;
    const original = { name: input.name, text: new TextDecoder().decode(input.bytes) };
    if (name.endsWith('.conf')) quickemu.push({ ...original, folder: dirname(resolve(cwd, name)) });
    else xml.push(original);
  }
  const uri = call.flags.get('libvirt');
  if (uri !== undefined) {
    const dumps = dumpsAt(uri);
    if ('problem' in dumps) found.reporter(cliCodes)('libvirt-unreachable', 'call', { uri, problem: dumps.problem });
    else xml.push(...dumps.guests);
  }
  const named = call.flags.get('facts');
  const facts = named === undefined ? undefined : readFacts(named, surroundings, found);
  const text = named === undefined ? undefined : inputs.readInput(named);
  if (found.failed) return undefined;
  const host = call.flags.get('nixos');
  const nixos = host === undefined ? undefined : inputs.readInput(host);
  if (found.failed) return undefined;
  if (xml.length === 0 && quickemu.length === 0 && !nixos) found.reporter(importCodes)('import-nothing', 'call');
  const known = facts && text && { facts, file: factsName, text: new TextDecoder().decode(text.bytes) };
  return {
    xml,
    quickemu,
    ...(nixos && {
      nixos: {
        name: nixos.name,
        text: new TextDecoder().decode(nixos.bytes),
        read: (path) => textAt(path, surroundings),
      },
    }),
    ...(known && { facts: known }),
  };
}

/** The longest script of a hook that is read, in bytes. */
const maximalScript = 2 ** 20;

/** The text of a file in the Nix store; nothing if it cannot be read. */
function textAt(path: string, { files }: Surroundings): string | undefined {
  const bytes = files.read(path, maximalScript);
  return 'problem' in bytes ? undefined : new TextDecoder().decode(bytes);
}

/** Writes all files, or none. */
function write({ files }: Import, call: Call, { cwd, disk, stdout }: Surroundings, report: CliReport): void {
  const output = call.flags.get('output') ?? defaultOutput;
  const paths = [...files.keys()].map((name) => resolve(cwd, output, name));
  try {
    const taken = paths.filter((path) => disk.kind(path) !== undefined);
    for (const path of taken) report('import-output-exists', { file: relative(cwd, path) });
    if (taken.length > 0) return;
    disk.makeDirectory(resolve(cwd, output));
  } catch (error) {
    if (!isDiskError(error)) throw error;
    report('output-unwritable', { file: output }, { reason: reasonOf(error), begun: false });
    return;
  }
  const written: string[] = [];
  for (const [name, text] of files) {
    const path = resolve(cwd, output, name);
    if (!putFile(path, text, disk, report)) {
      for (const one of written) takeBack(one, disk);
      return;
    }
    written.push(path);
  }
  const spec = shellWord(join(output, 'host.yaml'));
  stdout(
    `wrote ${[...files.keys()].length} files to ${output}\nnext: read ${join(output, 'import-report.md')}, and vfioc check ${spec} --plan\n`,
  );
}
