/** What can be wrong with the command's call, and with the directory that it writes. */
import { type Codes, code } from '../diagnostics/diagnostics.ts';

/** A text as one word of a shell: the commands that a remedy names can be pasted. */
export const shellWord = (text: string): string =>
  /^[\w%+,./:=@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

const didYouMean = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `did you mean ${nearest}? ${otherwise}`;

const callCodes = {
  'missing-command': code({
    severity: 'error',
    about: 'call',
    message: () => 'no command is given',
    remedy: () => 'vfioc --help lists the commands',
    explain: 'The first word after vfioc says what to do, such as compile or check.',
  }),
  'unknown-command': code({
    severity: 'error',
    about: 'call',
    message: ({ word }: { word: string; nearest?: string | undefined }) => `${word} is no command of vfioc`,
    remedy: ({ nearest }) => didYouMean(nearest, 'vfioc --help lists the commands'),
    explain: 'The first word after vfioc says what to do, such as compile or check. This word is none of them.',
  }),
  'unknown-flag': code({
    severity: 'error',
    about: 'call',
    message: ({ flag, command }: { flag: string; command: string; nearest?: string | undefined }) =>
      `${flag} is no flag of ${command}`,
    remedy: ({ nearest, command }) => didYouMean(nearest, `${command} --help lists the flags`),
    explain:
      'Each command has its own flags; a flag that it does not have is an error, since leaving it out would do something ' +
      'else than was asked. A file whose name begins with a dash is given after --, or as ./-name.',
  }),
  'missing-flag-value': code({
    severity: 'error',
    about: 'call',
    message: ({ flag, value }: { flag: string; value: string }) => `${flag} needs a value: ${value}`,
    remedy: ({ flag, value }) => `write ${flag} ${value}; a value that begins with a dash is written ${flag}=${value}`,
    explain: 'The flag is followed by its value, or has it after an equals sign. An empty value is none.',
  }),
  'needless-flag-value': code({
    severity: 'error',
    about: 'call',
    message: ({ flag }: { flag: string }) => `${flag} takes no value`,
    remedy: ({ flag }) => `write ${flag} alone`,
    explain: 'The flag switches something on by being there.',
  }),
  'repeated-flag': code({
    severity: 'error',
    about: 'call',
    message: ({ flag }: { flag: string }) => `${flag} is given more than once`,
    remedy: () => 'give it once',
    explain: 'A flag has one value. Which of several was meant would be a guess.',
  }),
  'invalid-flag-value': code({
    severity: 'error',
    about: 'call',
    message: ({ flag, value }: { flag: string; value: string; choices: readonly string[] }) =>
      `${value} is nothing that ${flag} can be`,
    remedy: ({ flag, choices }) => `write ${flag} with one of ${choices.join(', ')}`,
    explain: 'The flag takes one of a few words.',
  }),
  'conflicting-flags': code({
    severity: 'error',
    about: 'call',
    message: ({ one, other }: { one: string; other: string }) => `${one} and ${other} cannot be given together`,
    remedy: () => 'leave one of them out',
    explain: 'The two flags ask for things of which only one can be done, such as writing nothing and overwriting.',
  }),
  'missing-argument': code({
    severity: 'error',
    about: 'call',
    message: ({ command, name }: { command: string; name: string }) => `${command} needs ${name}`,
    remedy: ({ command }) => `${command} --help shows how it is called`,
    explain: 'The command was given less than it needs, such as no spec to read.',
  }),
  'needless-argument': code({
    severity: 'error',
    about: 'call',
    message: ({ command, word }: { command: string; word: string }) => `${command} has no use for ${word}`,
    remedy: ({ command }) => `leave it out; ${command} --help shows how it is called`,
    explain: 'The command was given more words than it knows what to do with.',
  }),
  'unknown-code': code({
    severity: 'error',
    about: 'call',
    message: ({ word }: { word: string; nearest?: string | undefined }) => `${word} is no code of a diagnostic`,
    remedy: ({ nearest }) => didYouMean(nearest, 'vfioc explain lists the codes'),
    explain: 'A code stands in brackets at the beginning of a diagnostic, as in error[unknown-key].',
  }),
} satisfies Codes;

const outputCodes = {
  'output-not-a-directory': code({
    severity: 'error',
    about: 'file',
    message: () => 'the output directory is something else than a directory',
    remedy: () => 'name another with -o, or move this out of the way',
    explain: 'What compiles is several files, so it needs a directory. It is made where there is nothing of its name.',
  }),
  'output-foreign': code({
    severity: 'error',
    about: 'file',
    message: () => 'this file was not written by vfioc, and would be overwritten; nothing was written',
    remedy: () => 'move it away, or overwrite it with --force',
    explain:
      'The manifest in the output directory lists what vfioc wrote there. A file that stands where one has to be written ' +
      'and that the manifest does not list is somebody else’s, and is left alone.',
  }),
  'output-edited': code({
    severity: 'error',
    about: 'file',
    message: ({ what }: { what: 'overwritten' | 'removed' }) =>
      `this file was edited since vfioc wrote it, and would be ${what}; nothing was written`,
    remedy: ({ what }) =>
      what === 'removed'
        ? 'move it away, or remove it with --force'
        : 'bring what you changed into the spec, where it stays; then move the file away, or overwrite it with --force',
    explain:
      'The manifest in the output directory holds the hash of every file that vfioc wrote there. This one has another ' +
      'hash now, so somebody has put work into it that would be lost. What the spec has no field for can be said in the ' +
      'NixOS configuration beside the module, or in the XML that a guest’s xml names.',
  }),
  'output-in-the-way': code({
    severity: 'error',
    about: 'file',
    message: ({ found, needed }: { found: string; needed: string; force: boolean }) =>
      `this is ${found} where ${needed} has to be; nothing was written`,
    remedy: ({ force }) => (force ? 'move it away, or replace it with --force' : 'move it away'),
    explain:
      'vfioc writes plain files and directories. It never writes through a symbolic link, since that would change a file ' +
      'somewhere else, and never removes a directory that holds something.',
  }),
  'output-unreadable': code({
    severity: 'error',
    about: 'file',
    message: ({ reason }: { reason: string }) => `what is there cannot be read: ${reason}`,
    remedy: () => 'see to its permissions, and to those of the directories above it',
    explain:
      'Before anything is written, what is there is compared with what the manifest says, so that nobody’s work is ' +
      'overwritten. That needs to read it.',
  }),
  'output-unwritable': code({
    severity: 'error',
    about: 'file',
    message: ({ reason, begun }: { reason: string; begun: boolean }) =>
      `this cannot be written: ${reason}; ${begun ? 'some of the files are new and some are old' : 'nothing was changed'}`,
    remedy: ({ begun }) =>
      begun ? 'mend that and run the command again: it finishes what was begun' : 'mend that and run the command again',
    explain:
      'Every file is written whole beside its place before the first one is put there, and the manifest comes last. So a ' +
      'full disk changes nothing, and a run that was interrupted is seen and finished by the next.',
  }),
  'output-differs': code({
    severity: 'error',
    about: 'file',
    message: ({ line }: { command: string; line: number | undefined }) =>
      `this is not what the spec compiles to${line === undefined ? '' : `, from line ${line} on`}`,
    remedy: ({ command }) => `run ${command}`,
    explain: 'compile --check compares the output directory with what the spec compiles to now, and writes nothing.',
  }),
  'output-missing': code({
    severity: 'error',
    about: 'file',
    message: (_: { command: string }) => 'the spec compiles to this file, and it is not there',
    remedy: ({ command }) => `run ${command}`,
    explain: 'compile --check compares the output directory with what the spec compiles to now, and writes nothing.',
  }),
  'output-stale': code({
    severity: 'error',
    about: 'file',
    message: (_: { command: string }) => 'vfioc wrote this file, and the spec compiles to it no more',
    remedy: ({ command }) => `run ${command}, which removes it`,
    explain:
      'compile --check compares the output directory with what the spec compiles to now, and writes nothing. A guest or a ' +
      'network that is no longer in the spec leaves a file behind.',
  }),
} satisfies Codes;

const scanCodes = {
  'scan-root': code({
    severity: 'error',
    about: 'file',
    message: () => 'there is no folder here that a machine could be read from',
    remedy: () => 'name the folder that stands for / of that machine, with its sys and proc',
    explain: 'scan --root reads a copy of the folders sys and proc of a machine, and of dev and usr what is wanted.',
  }),
  'facts-foreign': code({
    severity: 'error',
    about: 'file',
    message: () => 'this file holds no facts of a machine, and would be overwritten; nothing was written',
    remedy: () => 'name another with -o, or move it away',
    explain: 'scan -o replaces what an earlier scan wrote, and nothing else: a name mistyped costs no other file.',
  }),
  'init-output-exists': code<{ facts: boolean }>({
    severity: 'error',
    about: 'file',
    message: () => 'this is there already, and init overwrites nothing',
    remedy: ({ facts }) =>
      facts ? 'take the facts in it with --facts, or move it away' : 'name another with -o, or move it away',
    explain: 'A spec is written by people; init only begins one. What it would write is printed when -o is left out.',
  }),
  'init-output-is-facts': code({
    severity: 'error',
    about: 'file',
    message: () => 'this is where the facts go, and the spec cannot go there too',
    remedy: () => 'name another with -o, as host.yaml; to write the facts alone, use vfioc scan -o',
    explain: 'init -o writes two files: the spec, where -o says, and the facts beside it, as facts.json.',
  }),
  'facts-none': code({
    severity: 'error',
    about: 'file',
    message: () => 'this file holds no facts of a machine',
    remedy: () => 'name one that vfioc scan -o has written',
    explain: 'init --facts takes what scan wrote: a map with a version and the list pci.',
  }),
  'picture-foreign': code({
    severity: 'error',
    about: 'file',
    message: () => 'this file holds no picture, and would be overwritten; nothing was written',
    remedy: () => 'name another with --picture, or move it away',
    explain: 'check --picture replaces an SVG picture that is there, and nothing else.',
  }),
} satisfies Codes;

export const cliCodes = { ...callCodes, ...outputCodes, ...scanCodes } satisfies Codes;
