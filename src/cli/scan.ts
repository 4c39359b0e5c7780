/** `vfioc scan`: reads a machine, and prints a report or writes its facts. */
import { resolve } from 'node:path';
import { Diagnostics } from '../diagnostics/diagnostics.ts';
import { scan } from '../scan/machine.ts';
import { printFacts } from '../scan/print-facts.ts';
import { printReport } from '../scan/report/report.ts';
import { cliCodes } from './codes.ts';
import { type Call, type Command, type Surroundings, status } from './command.ts';
import { isDiskError, type Kind } from './disk.ts';
import { replaceFile } from './put-file.ts';
import { exitStatus, tell } from './report.ts';

export const scanCommand: Command = {
  name: 'scan',
  summary: 'Show the IOMMU groups, devices, CPUs and memory of this machine',
  usage: '[--json] [-o FILE] [--root DIR] [--with-ids]',
  description: [
    'Reads /sys and /proc. It does not need root and changes nothing. The report ends with what could not be read.',
    '-o writes the facts of the machine to a file. If host.facts names that file, compile and check also check the spec ' +
      'against the machine. Facts contain no MAC addresses, and serial numbers only with --with-ids.',
  ],
  flags: {
    json: { help: 'Print the facts as JSON instead of the report' },
    output: {
      short: 'o',
      value: 'FILE',
      help: 'Write the facts to FILE instead, replacing those of an earlier scan',
    },
    root: { value: 'DIR', help: 'Read the machine whose sys and proc are in DIR [default: /]' },
    'with-ids': { help: 'Include names of disks and input devices that contain serial numbers' },
  },
  examples: [
    ['vfioc scan', 'show this machine'],
    ['vfioc scan -o facts.json', 'write the facts for host.facts'],
  ],
  arguments: { name: 'nothing', least: 0, most: 0 },
  needsDirectory: true,
  run,
};

function run(call: Call, surroundings: Surroundings): number {
  const found = new Diagnostics();
  const report = found.reporter(cliCodes);
  const root = call.flags.get('root') ?? '/';
  const { cwd, disk, stdout } = surroundings;
  if (looked(() => disk.target(resolve(cwd, root))) === 'directory') {
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

/** The kind of a path; nothing if the system refuses access. */
function looked(look: () => Kind | undefined): Kind | undefined {
  try {
    return look();
  } catch (error) {
    if (!isDiskError(error)) throw error;
    return undefined;
  }
}

/** Whether a file contains the facts of an earlier scan. */
function holdsFacts(bytes: Uint8Array): boolean {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    if (typeof value !== 'object' || value === null || !('version' in value) || !('pci' in value)) return false;
    return value.version === 1 && Array.isArray(value.pci) && value.pci.every(isDevice);
  } catch {
    return false;
  }
}

/** Whether an entry has what every device in facts has. */
const isDevice = (one: unknown): boolean =>
  typeof one === 'object' &&
  one !== null &&
  'address' in one &&
  typeof one.address === 'string' &&
  'id' in one &&
  typeof one.id === 'string';
