/** The codes of a wrong call of the command, and of the directory and the files that it writes. */
import { type Codes, code } from '../diagnostics/diagnostics.ts';

/** A string as one word of a shell, so that the commands in remedies can be pasted. */
export const shellWord = (text: string): string =>
  /^[\w%+,./:=@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

const didYouMean = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `did you mean \`${nearest}\`? ${otherwise}`;

/** `a, b or c`. */
const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

const callCodes = {
  'missing-command': code({
    severity: 'error',
    about: 'call',
    message: () => 'no command given',
    remedy: () => 'run `vfioc --help` to list the commands',
    explain: 'The first word after vfioc is the command to run, such as compile or check.',
  }),
  'unknown-command': code({
    severity: 'error',
    about: 'call',
    message: ({ word }: { word: string; nearest?: string | undefined }) => `unknown command '${word}'`,
    remedy: ({ nearest }) => didYouMean(nearest, '`vfioc --help` lists the commands'),
    explain: 'The first word after vfioc is the command to run, such as compile or check.',
  }),
  'unknown-flag': code({
    severity: 'error',
    about: 'call',
    message: ({ flag, command }: { flag: string; command: string; nearest?: string | undefined }) =>
      `unknown flag '${flag}' for '${command}'`,
    remedy: ({ nearest, command }) => didYouMean(nearest, `\`${command} --help\` lists the flags`),
    explain:
      'Each command has its own flags. An unknown flag is an error, because ignoring it could do something other than ' +
      'what was asked for. To name a file that starts with a dash, put it after `--` or write it as `./-name`.',
  }),
  'missing-flag-value': code({
    severity: 'error',
    about: 'call',
    message: ({ flag, value }: { flag: string; value: string }) => `flag '${flag}' needs a value: ${value}`,
    remedy: ({ flag, value }) =>
      `add the value: \`${flag} ${value}\`; write a file name that starts with a dash as \`./-name\``,
    explain:
      'The value follows the flag as the next word, or after an equals sign if the flag is long (`--output=DIR`). It ' +
      'cannot be empty.',
  }),
  'needless-flag-value': code({
    severity: 'error',
    about: 'call',
    message: ({ flag }: { flag: string }) => `flag '${flag}' takes no value`,
    remedy: ({ flag }) => `remove the value: \`${flag}\``,
    explain: 'The flag is a switch: giving it turns it on.',
  }),
  'repeated-flag': code({
    severity: 'error',
    about: 'call',
    message: ({ flag }: { flag: string }) => `flag '${flag}' is given more than once`,
    remedy: () => 'remove all but one',
    explain: 'A flag can be given once. With several values, vfioc would have to guess which one was meant.',
  }),
  'invalid-flag-value': code({
    severity: 'error',
    about: 'call',
    message: ({ flag, value }: { flag: string; value: string; choices: readonly string[] }) =>
      `invalid value '${value}' for flag '${flag}'`,
    remedy: ({ flag, choices }) => `use ${either(choices.map((choice) => `\`${flag} ${choice}\``))}`,
    explain: 'The flag accepts one of a fixed set of words.',
  }),
  'conflicting-flags': code({
    severity: 'error',
    about: 'call',
    message: ({ one, other }: { one: string; other: string }) =>
      `flags '${one}' and '${other}' cannot be used together`,
    remedy: ({ one, other }) => `remove \`${one}\` or \`${other}\``,
    explain: 'The two flags contradict each other: one asks to write nothing, the other to overwrite files.',
  }),
  'base-without-each': code({
    severity: 'error',
    about: 'call',
    message: ({ base }: { base: string }) => `'--base ${base}' has no effect without '--each'`,
    remedy: ({ base }) => `to merge specs, name them in order: \`vfioc compile ${shellWord(base)} host.yaml\``,
    explain: '`--base` is merged under each spec of a fleet. Without `--each` all specs are merged anyway.',
  }),
  'each-name-twice': code({
    severity: 'error',
    about: 'call',
    message: ({ name, spec, other }: { name: string; spec: string; other: string }) =>
      `${spec} and ${other} would both be compiled to '${name}'`,
    remedy: () => 'rename one of the files',
    explain:
      'With `--each` the output of a spec is in a directory with the name of its file, or for a host.yaml with the name of its directory.',
  }),
  'missing-argument': code({
    severity: 'error',
    about: 'call',
    message: ({ command, name }: { command: string; name: string }) => `'${command}' needs ${name}`,
    remedy: ({ command }) => `\`${command} --help\` shows the usage`,
    explain: 'The command was called with fewer arguments than it needs, for example without a spec file.',
  }),
  'needless-argument': code({
    severity: 'error',
    about: 'call',
    message: ({ command, word }: { command: string; word: string }) => `unexpected argument '${word}' for '${command}'`,
    remedy: ({ command }) => `remove it; \`${command} --help\` shows the usage`,
    explain: 'The command was called with more arguments than it takes.',
  }),
  'no-current-directory': code({
    severity: 'error',
    about: 'call',
    message: () => 'the current directory no longer exists',
    remedy: () => 'change to another directory, for example with `cd`, and run the command again',
    explain:
      'The names of files in a call are relative to the current directory. The shell is in a directory that was removed ' +
      'or replaced meanwhile.',
  }),
  'unknown-code': code({
    severity: 'error',
    about: 'call',
    message: ({ word }: { word: string; nearest?: string | undefined }) => `unknown diagnostic code '${word}'`,
    remedy: ({ nearest }) => didYouMean(nearest, '`vfioc explain` lists the codes'),
    explain: 'The code of a diagnostic is in the brackets after its severity, as in error[unknown-key].',
  }),
} satisfies Codes;

const outputCodes = {
  'output-not-a-directory': code({
    severity: 'error',
    about: 'file',
    message: () => 'the output path exists and is not a directory',
    remedy: () => 'choose another directory with `-o DIR`, or move this file away',
    explain: 'A spec compiles to several files, so the output is a directory. It is created if it does not exist.',
  }),
  'output-foreign': code({
    severity: 'error',
    about: 'file',
    message: () => 'this file was not written by vfioc and would be overwritten; nothing was written',
    remedy: () => 'choose another directory with `-o DIR`, move this file away, or overwrite it with `--force`',
    explain:
      'The manifest in the output directory lists the files that vfioc wrote there. A file that is not in the manifest ' +
      'belongs to someone else and is left alone.',
  }),
  'output-edited': code({
    severity: 'error',
    about: 'file',
    message: ({ what }: { what: 'overwritten' | 'removed' }) =>
      `this file was edited after vfioc wrote it and would be ${what}; nothing was written`,
    remedy: ({ what }) =>
      what === 'removed'
        ? 'move it away if you need it, or remove it with `--force`'
        : 'make the same change in the spec, then move this file away or overwrite it with `--force`',
    explain:
      'The manifest in the output directory holds the hash of every file that vfioc wrote there. This file has another ' +
      'hash, so it contains changes that would be lost. If no field of the spec can express them, put them into the ' +
      'NixOS configuration next to the module, or into the XML file that the xml field of a guest names.',
  }),
  'output-in-the-way': code({
    severity: 'error',
    about: 'file',
    message: ({ found, needed }: { found: string; needed: string; force: boolean }) =>
      `expected ${needed}, found ${found}; nothing was written`,
    remedy: ({ force }) => (force ? 'move it away, or replace it with `--force`' : 'move it away'),
    explain:
      'vfioc writes plain files and directories. It never writes through a symbolic link, which would change a file ' +
      'elsewhere, and never removes a directory that is not empty.',
  }),
  'output-in-staging': code({
    severity: 'error',
    about: 'file',
    message: () => 'the output directory is in a directory called .vfioc-tmp, whose content vfioc removes',
    remedy: () => 'choose another directory with `-o DIR`',
    explain:
      'vfioc writes new files to .vfioc-tmp in the output directory before it moves them into place, and removes what an ' +
      'interrupted run left there.',
  }),
  'output-staging-foreign': code({
    severity: 'error',
    about: 'file',
    message: () => '.vfioc-tmp may contain only temporary files of vfioc, and this is not one; nothing was written',
    remedy: () => 'move it out of .vfioc-tmp',
    explain:
      'vfioc writes new files to .vfioc-tmp in the output directory before it moves them into place, and removes what an ' +
      'interrupted run left there. It does not remove anything else.',
  }),
  'output-busy': code({
    severity: 'error',
    about: 'file',
    message: ({ process }: { process: number | undefined; file: string }) =>
      process === undefined
        ? 'a vfioc on another machine or in a container is writing to this directory, or was interrupted; nothing was written'
        : `another vfioc (process ${process}) is writing to this directory; nothing was written`,
    remedy: ({ process, file }) =>
      process === undefined
        ? `run the command again when it has finished; if none is running, run \`rm ${shellWord(file)}\` first`
        : `run the command again when process ${process} has finished`,
    explain:
      'Only one vfioc at a time writes to an output directory, or it could contain files of two specs. A second one waits ' +
      'for ten seconds. The first has a file in .vfioc-tmp that names its process; it is ignored if the process is gone. ' +
      'A process on another machine that shares the directory, or in a container, cannot be seen from here.',
  }),
  'output-unreadable': code({
    severity: 'error',
    about: 'file',
    message: ({ reason }: { reason: string }) => `cannot read this path: ${reason}`,
    remedy: () => 'check its permissions and those of its parent directories, for example with `ls -ld`',
    explain:
      'Before vfioc writes anything, it compares the existing files with the manifest, so that no edited file is ' +
      'overwritten. To do so it must be able to read them.',
  }),
  'output-unwritable': code({
    severity: 'error',
    about: 'file',
    message: ({ reason, begun }: { reason: string; begun: boolean }) =>
      `cannot write this path: ${reason}; ${begun ? 'some files are new and some are old' : 'nothing was changed'}`,
    remedy: ({ begun }) =>
      begun
        ? 'fix the cause and run the command again, which completes the interrupted run'
        : 'fix the cause and run the command again',
    explain:
      'Every file is written completely to a temporary place before the first one is moved into position, and the ' +
      'manifest is moved last. So a full disk changes nothing, and the next run detects and completes an interrupted one.',
  }),
  'output-differs': code({
    severity: 'error',
    about: 'file',
    message: ({ line }: { command: string; line: number | undefined }) =>
      `this file differs from what the spec compiles to${line === undefined ? '' : `, starting at line ${line}`}`,
    remedy: ({ command }) => `run \`${command}\``,
    explain: 'compile --check compares the output directory with what the spec compiles to now, and writes nothing.',
  }),
  'output-missing': code({
    severity: 'error',
    about: 'file',
    message: (_: { command: string }) => 'the spec compiles to this file, but it does not exist',
    remedy: ({ command }) => `run \`${command}\``,
    explain: 'compile --check compares the output directory with what the spec compiles to now, and writes nothing.',
  }),
  'output-stale': code({
    severity: 'error',
    about: 'file',
    message: (_: { command: string }) => 'the spec no longer compiles to this file',
    remedy: ({ command }) => `run \`${command}\`, which removes it`,
    explain:
      'compile --check compares the output directory with what the spec compiles to now, and writes nothing. The file ' +
      'of a guest or network that was removed from the spec stays until the next compile.',
  }),
} satisfies Codes;

const scanCodes = {
  'scan-root': code({
    severity: 'error',
    about: 'file',
    message: () => 'this is not a readable directory',
    remedy: () => 'pass the directory that contains the sys and proc of the machine, for example `--root /`',
    explain:
      'scan --root reads a copy of the directories sys and proc of a machine, and of dev and usr as far as they are copied.',
  }),
  'facts-foreign': code({
    severity: 'error',
    about: 'file',
    message: () => 'this file does not contain machine facts and would be overwritten; nothing was written',
    remedy: () => 'choose another file with `-o FILE`, or move this one away',
    explain: 'scan -o replaces only the facts of an earlier scan, so that a mistyped name cannot destroy another file.',
  }),
  'libvirt-unreachable': code({
    severity: 'error',
    about: 'call',
    message: ({ uri, problem }: { uri: string; problem: string }) => `the guests at ${uri} cannot be read: ${problem}`,
    remedy: ({ uri }) =>
      `check that \`virsh -c ${shellWord(uri)} list --all\` works, with sudo if you are not in the group libvirtd`,
    explain:
      'vfioc import --libvirt runs `virsh list` and `virsh dumpxml`. libvirt must run, and the user must be allowed to read its guests.',
  }),
  'import-output-exists': code({
    severity: 'error',
    about: 'file',
    message: () => 'this file exists, and an import overwrites nothing',
    remedy: () => 'move it away, or use another directory with `-o DIR`',
    explain: 'An import writes new files only, so that a spec that was edited after an earlier import is never lost.',
  }),
  'init-output-exists': code<{ facts: boolean }>({
    severity: 'error',
    about: 'file',
    message: () => 'this file already exists, and init does not overwrite files',
    remedy: ({ facts }) =>
      facts
        ? 'use the facts in it with `--facts FILE`, or move it away to scan again'
        : 'choose another file with `-o FILE`, or move this one away',
    explain:
      'init only writes the first version of a spec, which is then edited by hand. Without -o it prints the spec instead.',
  }),
  'init-output-is-facts': code({
    severity: 'error',
    about: 'file',
    message: () => 'the spec cannot be written to this file, because the facts are written to it',
    remedy: () =>
      'choose another file, for example `-o host.yaml`; to write only the facts, run `vfioc scan -o facts.json`',
    explain: 'init -o writes two files: the spec as the given file, and the facts as facts.json next to it.',
  }),
  'facts-none': code({
    severity: 'error',
    about: 'file',
    message: () => 'this file does not contain machine facts',
    remedy: () => 'pass a file written by `vfioc scan -o facts.json`',
    explain: 'init --facts reads the file that scan writes: a mapping with a version and the list pci.',
  }),
  'picture-foreign': code({
    severity: 'error',
    about: 'file',
    message: () => 'this file is not a picture drawn by vfioc and would be overwritten; nothing was written',
    remedy: () => 'choose another file with `--picture FILE`, or move this one away',
    explain: 'check --picture replaces only an SVG picture, so that a mistyped name cannot destroy another file.',
  }),
} satisfies Codes;

export const cliCodes = { ...callCodes, ...outputCodes, ...scanCodes } satisfies Codes;
