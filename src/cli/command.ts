/** What a command of vfioc is: the table that its call is read by and its help is printed from, and what it does. */
import type { Report } from '../diagnostics/diagnostics.ts';
import type { FileSystem } from '../source/files.ts';
import type { cliCodes } from './codes.ts';
import type { Disk } from './disk.ts';

export interface Flag {
  /** One sentence without a full stop. */
  readonly help: string;
  /** What stands for the value in the help (`DIR`); a flag without one is a switch. */
  readonly value?: string;
  readonly short?: string;
  /** The words that the value can be. */
  readonly choices?: readonly string[];
}

export interface Command {
  readonly name: string;
  /** What it does, in half a sentence. */
  readonly summary: string;
  /** What follows the command's name in its usage, with the flags. */
  readonly usage: string;
  /** What people should know beyond the table: paragraphs. */
  readonly description: readonly string[];
  readonly flags: Readonly<Record<string, Flag>>;
  /** What its arguments are called in a message, and how many it takes. */
  readonly arguments: {
    readonly name: string;
    readonly least: number;
    readonly most: number;
    /** A flag that makes arguments needless. */
    readonly unless?: string;
  };
  /** Flags of which only one can be given. */
  readonly conflicts?: readonly (readonly [string, string])[];
  /** Gives the exit status; later, where code has to be loaded or a person to be asked first. */
  run(call: Call, surroundings: Surroundings): number | Promise<number>;
}

/** A call that was read by a command's table. */
export interface Call {
  readonly arguments: readonly string[];
  /** Values of flags by their long names; switches are present with an empty text. */
  readonly flags: ReadonlyMap<string, string>;
}

/** The parts of the command, each loaded when it is asked for first. */
export interface Parts {
  compiler(): Loaded<typeof import('../bin/compiler.ts')>;
  scanner(): Loaded<typeof import('../bin/scanner.ts')>;
  machine(): Loaded<typeof import('../bin/machine.ts')>;
}
type Loaded<T> = T | Promise<T>;

/** What a command has of the world around it. */
export interface Surroundings {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Whether diagnostics may carry the colours of a terminal. */
  readonly colour: boolean;
  /** The width of the terminal, where there is one. */
  readonly width?: number;
  /** The terminal that standard output is, where it is one; asked for when it is needed, since looking costs time. */
  readonly screen?: () => { readonly columns: number; readonly colour: boolean } | undefined;
  /** The current directory, beside which the files of a call are looked up. */
  readonly cwd: string;
  readonly files: FileSystem;
  readonly disk: Disk;
  readonly parts: Parts;
}

/** Exit statuses. */
export const status = { done: 0, inputWrong: 1, callWrong: 2, fileFailed: 3 } as const;

export type CliReport = Report<typeof cliCodes>;
