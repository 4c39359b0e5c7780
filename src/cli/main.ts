/** The entry point of the command `vfioc` in its process. */
import { nodeFileSystem } from '../source/files.ts';
import { version } from '../values/version.ts';
import { status as exit } from './command.ts';
import { nodeDisk } from './disk.ts';
import { run } from './run.ts';
import { terminal, Unwritable, write } from './streams.ts';

/** The exit status for a bug in vfioc, to distinguish it from a mistake in the spec (sysexits' EX_SOFTWARE). */
const internalError = 70;

function end(status: number): void {
  process.exitCode = status;
}

function broken(error: unknown): void {
  if (error instanceof Unwritable) {
    write(2, `vfioc: cannot write to standard output: ${error.message}\n`);
    end(exit.fileFailed);
    return;
  }
  const what = error instanceof Error ? error.message : String(error);
  write(2, `vfioc ${version}: this is a bug in vfioc: ${what}\nPlease report it, with the spec that causes it.\n`);
  end(internalError);
}

/** The current directory; nothing if it was removed, or cannot be found out. */
function currentDirectory(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

/** Runs the command line of this process and sets its exit status. */
export function main(): void {
  const { argv, env } = process;
  const mayColour = !env.NO_COLOR && env.TERM !== 'dumb';
  const screen = terminal(2);
  const width = (screen ?? terminal(1))?.columns;
  try {
    const status = run(argv.slice(2), {
      stdout: (text) => write(1, text),
      stderr: (text) => write(2, text),
      colour: screen !== undefined && mayColour,
      ...(width !== undefined && { width }),
      screen: () => {
        const found = terminal(1);
        return found && { columns: found.columns, colour: mayColour };
      },
      cwd: currentDirectory(),
      files: nodeFileSystem,
      disk: nodeDisk,
    });
    if (typeof status === 'number') end(status);
    else status.then(end, broken);
  } catch (error) {
    broken(error);
  }
}
