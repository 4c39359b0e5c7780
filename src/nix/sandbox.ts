/**
 * What a unit of ours may do: nothing but what it exists for. The strictest sandbox is a variable of the module, and each
 * unit says what it needs beyond it.
 * @see https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#Sandboxing
 */
import * as nix from './syntax.ts';

type Settings = Readonly<Record<string, nix.Nix>>;

/** What a program needs beyond reading files that root owns and writing to the journal. */
export interface Needs {
  /** Capabilities, without `CAP_`. */
  readonly capabilities?: readonly string[];
  /** Address families, without `AF_`. */
  readonly sockets?: readonly string[];
  /** Settings of the sandbox that do not apply, because the program does just that. */
  readonly without?: readonly (keyof typeof strictest)[];
  /** Other settings of the unit. */
  readonly settings?: Settings;
}

const strictest = {
  CapabilityBoundingSet: nix.string(''),
  DevicePolicy: nix.string('closed'),
  IPAddressDeny: nix.string('any'),
  LockPersonality: nix.bool(true),
  MemoryDenyWriteExecute: nix.bool(true),
  NoNewPrivileges: nix.bool(true),
  PrivateDevices: nix.bool(true),
  PrivateTmp: nix.bool(true),
  ProtectClock: nix.bool(true),
  ProtectControlGroups: nix.bool(true),
  ProtectHome: nix.bool(true),
  ProtectHostname: nix.bool(true),
  ProtectKernelLogs: nix.bool(true),
  ProtectKernelModules: nix.bool(true),
  ProtectKernelTunables: nix.bool(true),
  ProtectProc: nix.string('invisible'),
  ProtectSystem: nix.string('strict'),
  RestrictAddressFamilies: nix.string('none'),
  RestrictNamespaces: nix.bool(true),
  RestrictRealtime: nix.bool(true),
  RestrictSUIDSGID: nix.bool(true),
  SystemCallArchitectures: nix.string('native'),
  // A call that is not expected fails with an error that the program can report, instead of ending it.
  SystemCallErrorNumber: nix.string('EPERM'),
  SystemCallFilter: nix.string('@system-service'),
  UMask: nix.string('0077'),
} satisfies Settings;

const name = 'sandbox';

/** The variable that {@link sandboxed} refers to; a feature that uses it yields this part too. */
export const sandboxVariable = {
  kind: 'variable',
  name,
  value: nix.comment('Units of vfioc may do nothing but what each says.', nix.attrs(strictest)),
} as const;

/** The `serviceConfig` of a unit in the sandbox. */
export function sandboxed({ capabilities = [], sockets = [], without = [], settings = {} }: Needs): nix.Nix {
  const own = nix.attrs({
    ...settings,
    ...(capabilities.length > 0 && {
      CapabilityBoundingSet: nix.string(capabilities.map((one) => `CAP_${one}`).join(' ')),
    }),
    ...(sockets.length > 0 && { RestrictAddressFamilies: nix.string(sockets.map((one) => `AF_${one}`).join(' ')) }),
  });
  const kept = nix.identifier(name);
  const less = without.length > 0 ? nix.apply(nix.select('builtins', 'removeAttrs'), kept, nix.strings(without)) : kept;
  return nix.binary(less, '//', own);
}

/**
 * The `serviceConfig` of a unit whose program runs once, at boot and after a switch that changes it. A unit of this type
 * has no limit of its own, and what comes after it would wait for ever.
 */
export const once = ({ settings = {}, ...needs }: Needs): nix.Nix =>
  sandboxed({
    ...needs,
    settings: {
      Type: nix.string('oneshot'),
      RemainAfterExit: nix.bool(true),
      TimeoutStartSec: nix.string('2min'),
      ...settings,
    },
  });
