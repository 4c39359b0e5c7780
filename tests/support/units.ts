/**
 * Units as NixOS generates them from its options. An option that is not rendered here is refused, so that systemd
 * checks all of them. @see https://search.nixos.org/options?query=systemd.services
 */
import { type Json, option } from './values.ts';

export interface Unit {
  /** For example `forward-win11.socket`. */
  readonly name: string;
  readonly text: string;
  /** Whether it only extends a unit of a package. */
  readonly dropIn: boolean;
  /** The text of `script`, as the file that the unit runs. */
  readonly script?: string;
}

type Options = Readonly<Record<string, Json>>;

const inUnit: Readonly<Record<string, string>> = {
  after: 'After',
  before: 'Before',
  bindsTo: 'BindsTo',
  conflicts: 'Conflicts',
  description: 'Description',
  documentation: 'Documentation',
  onFailure: 'OnFailure',
  partOf: 'PartOf',
  requires: 'Requires',
  requisite: 'Requisite',
  startLimitBurst: 'StartLimitBurst',
  startLimitIntervalSec: 'StartLimitIntervalSec',
  wants: 'Wants',
};
const inInstall: Readonly<Record<string, string>> = { requiredBy: 'RequiredBy', wantedBy: 'WantedBy' };
const inSocket: Readonly<Record<string, string>> = { listenDatagrams: 'ListenDatagram', listenStreams: 'ListenStream' };

/** Options that control whether NixOS restarts a unit; systemd ignores the lines that they become. */
const ofNixosOnly = ['restartIfChanged', 'restartTriggers', 'stopIfChanged', 'reloadIfChanged', 'reloadTriggers'];

const asSet = (value: Json | undefined): Options => (value === undefined ? {} : (value as Options));

/** Lines of a section: one for each item of a list, none for null. */
const lines = (settings: Options): string[] =>
  Object.entries(settings).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((one) => (one === null ? [] : [`${name}=${one}`])),
  );

/** Settings whose option is a list of names and becomes one line. */
const joined = (options: Options, names: Readonly<Record<string, string>>): string[] =>
  Object.entries(names).flatMap(([name, setting]) =>
    options[name] === undefined ? [] : [`${setting}=${[options[name]].flat().join(' ')}`],
  );

function unit(kind: string, base: string, options: Options): Unit {
  const section = `${kind[0]?.toUpperCase()}${kind.slice(1)}`;
  const config = `${kind}Config`;
  const known = new Set([
    ...Object.keys({ ...inUnit, ...inInstall, ...(kind === 'socket' ? inSocket : {}) }),
    ...['unitConfig', config, ...ofNixosOnly],
    ...(kind === 'service' ? ['environment', 'path', 'script'] : []),
  ]);
  const unknown = Object.keys(options).filter((name) => !known.has(name));
  if (unknown.length > 0) throw new Error(`${base}.${kind}: cannot render the options ${unknown.join(', ')}`);

  const { script } = options;
  const path = [options.path ?? []].flat().map((one) => `${one}/bin`);
  const environment: Options = { ...asSet(options.environment), ...(path.length > 0 ? { PATH: path.join(':') } : {}) };
  const program = `/nix/store/00000000000000000000000000000000-unit-script-${base}-start/bin/${base}-start`;
  const own = [
    ...Object.entries(environment).map(([name, value]) => `Environment=${JSON.stringify(`${name}=${value}`)}`),
    ...(script === undefined ? [] : [`ExecStart=${program}`]),
    ...lines(asSet(options[config])),
    ...Object.entries(inSocket).flatMap(([name, setting]) => lines({ [setting]: options[name] ?? [] })),
  ];
  const install = joined(options, inInstall);
  const text = [
    '[Unit]',
    ...joined(options, inUnit),
    ...lines(asSet(options.unitConfig)),
    ...['', `[${section}]`],
    ...own,
    ...(install.length > 0 ? ['', '[Install]', ...install] : []),
    '',
  ];
  const startsNothing = !own.some((line) => /^(ExecStart|Listen\w+|Path\w+)=/.test(line));
  return {
    name: `${base}.${kind}`,
    text: text.join('\n'),
    dropIn: startsNothing,
    ...(typeof script === 'string' ? { script: `#!/bin/bash\nset -e\n\n${script}\n` } : {}),
  };
}

/** The units of the system manager, or of the user managers. */
export function units(values: Json, manager: 'system' | 'user'): Unit[] {
  const path = manager === 'user' ? ['systemd', 'user'] : ['systemd'];
  return (['service', 'socket', 'path'] as const).flatMap((kind) =>
    Object.entries(asSet(option(values, ...path, `${kind}s`))).map(([name, options]) =>
      unit(kind, name, asSet(options)),
    ),
  );
}

/** The programs that units start, by their paths. */
export const programsOf = (all: readonly Unit[]): string[] => [
  ...new Set(
    all.flatMap(({ text }) => [...text.matchAll(/^Exec\w+=[-@:+!|]*"?(\/[^\s"]+)/gm)].map(([, path = '']) => path)),
  ),
];
