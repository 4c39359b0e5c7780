/** `vfioc scan`: reads a machine, and tells about it or writes it down. */
import { resolve } from 'node:path';
import { Diagnostics } from '../diagnostics/diagnostics.ts';
import { cliCodes } from './codes.ts';
import { type Call, type Command, type Surroundings, status } from './command.ts';
import { isDiskError, type Kind } from './disk.ts';
import { replaceFile } from './put-file.ts';
import { exitStatus, tell } from './report.ts';

export const scanCommand: Command = {
  name: 'scan',
  summary: 'tell what this machine is: IOMMU groups, devices, CPUs, memory',
  usage: '[--json] [-o FILE] [--root DIR] [--with-ids]',
  description: [
    'Reads /sys and /proc, needs no root, and changes nothing. What could not be read is named at the end.',
    'With -o it writes the facts that host.facts names: then compile and check know the machine. They hold no address of a ' +
      'network card, and serial numbers only where --with-ids asks for them.',
  ],
  flags: {
    json: { help: 'print the facts as JSON instead of the report' },
    output: {
      short: 'o',
      value: 'FILE',
      help: 'write the facts to FILE instead, in one step; what an earlier scan wrote is replaced',
    },
    root: { value: 'DIR', help: 'read the tree of a machine that was copied to DIR; / if not given' },
    'with-ids': { help: 'with the names of disks and input devices that hold serial numbers' },
  },
  arguments: { name: 'nothing', least: 0, most: 0 },
  run,
};

async function run(call: Call, surroundings: Surroundings): Promise<number> {
  const found = new Diagnostics();
  const report = found.reporter(cliCodes);
  const root = call.flags.get('root') ?? '/';
  const { cwd, disk, parts, stdout } = surroundings;
  if (looked(() => disk.target(resolve(cwd, root))) === 'directory') {
    const { printFacts, printReport, scan } = await parts.scanner();
    const facts = scan({ root: resolve(cwd, root), withIds: call.flags.has('with-ids') });
    const output = call.flags.get('output');
    if (output !== undefined) {
      if (replaceFile(output, printFacts(facts), holdsFacts, 'facts-foreign', disk, report))
        stdout(`wrote ${output}\n`);
    } else if (call.flags.has('json')) {
      stdout(printFacts(facts));
    } else {
      const screen = surroundings.screen?.();
      stdout(printReport(facts, { width: screen?.columns, colour: screen?.colour ?? false }));
    }
  } else {
    report('scan-root', { file: root });
  }
  tell(found.sorted(), 'text', surroundings);
  return found.failed ? exitStatus(found.sorted()) : status.done;
}

/** What looking finds; nothing where the system refuses to look. */
function looked(look: () => Kind | undefined): Kind | undefined {
  try {
    return look();
  } catch (error) {
    if (!isDiskError(error)) throw error;
    return undefined;
  }
}

/** Whether a file is what an earlier scan wrote. */
function holdsFacts(bytes: Uint8Array): boolean {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    if (typeof value !== 'object' || value === null || !('version' in value) || !('pci' in value)) return false;
    return value.version === 1 && Array.isArray(value.pci) && value.pci.every(isDevice);
  } catch {
    return false;
  }
}

/** What every device in facts has. */
const isDevice = (one: unknown): boolean =>
  typeof one === 'object' &&
  one !== null &&
  'address' in one &&
  typeof one.address === 'string' &&
  'id' in one &&
  typeof one.id === 'string';
