/** A command of vfioc: the table for parsing its arguments and printing its help, and its implementation. */
import type { Report } from '../diagnostics/diagnostics.ts';
import type { FileSystem } from '../source/files.ts';
import type { cliCodes } from './codes.ts';
import type { Disk } from './disk.ts';

export interface Flag {
  /** One sentence with a capital and without a full stop. */
  readonly help: string;
  /** The placeholder for the value in the help (`DIR`); a flag without one is a switch. */
  readonly value?: string;
  readonly short?: string;
  /** The accepted values. */
  readonly choices?: readonly string[];
}

export interface Command {
  readonly name: string;
  /** What it does, in the imperative, with a capital and without a full stop. */
  readonly summary: string;
  /** The part of the usage line after the command's name. */
  readonly usage: string;
  /** Paragraphs with details. */
  readonly description: readonly string[];
  readonly flags: Readonly<Record<string, Flag>>;
  /** Calls, and what each does. */
  readonly examples?: readonly (readonly [call: string, meaning: string])[];
  /** The name of its arguments in a message, and their number. */
  readonly arguments: {
    readonly name: string;
    readonly least: number;
    readonly most: number;
    /** A flag with which no arguments are needed. */
    readonly unless?: string;
  };
  /** Pairs of flags that exclude each other. */
  readonly conflicts?: readonly (readonly [string, string])[];
  /** Whether it needs the current directory, because its arguments name files. */
  readonly needsDirectory: boolean;
  /** Returns the exit status, or a promise if code must be loaded or the user be asked first. */
  run(call: Call, surroundings: Surroundings): number | Promise<number>;
}

/** The parsed arguments of a command. */
export interface Call {
  readonly arguments: readonly string[];
  /** Values of flags by their long names; switches are present with an empty string. */
  readonly flags: ReadonlyMap<string, string>;
}

/** The environment of a command. */
export interface Surroundings {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Whether diagnostics may contain terminal colours. */
  readonly colour: boolean;
  /** The width of the terminal, if there is one. */
  readonly width?: number;
  /** The terminal of standard output, if it is one; called only when needed, because looking it up takes time. */
  readonly screen?: () => { readonly columns: number; readonly colour: boolean } | undefined;
  /** The current directory, to which the paths of a call are relative. */
  readonly cwd: string;
  readonly files: FileSystem;
  readonly disk: Disk;
  /** How long to wait for another vfioc that writes to the same directory, in milliseconds; the default is in lock.ts. */
  readonly patience?: number;
}

/** Exit statuses. */
export const status = { done: 0, inputWrong: 1, callWrong: 2, fileFailed: 3 } as const;

export type CliReport = Report<typeof cliCodes>;
