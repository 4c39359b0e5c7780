/** The machine: its name, the users of the guests, its CPU and its sound server. */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import * as nix from '../../nix/syntax.ts';
import { isDeclared } from '../../nix/users.ts';
import type { Spec } from '../../schema/spec.ts';
import { besidePath, hostName, userName } from '../../values/names.ts';
import { described } from '../../values/scalar.ts';
import type { HostPart } from '../parts.ts';

export const schema = {
  host: {
    name: hostName.apply(
      described('The host name. UUIDs and MAC addresses are derived from it, and it must equal networking.hostName.'),
    ),
    users: z
      .array(userName)
      .apply(described('Users of the host who may use the guests. They join the groups that this requires.')),
    cpu: z
      .enum(['amd', 'intel'])
      .apply(described('The vendor of the CPU, which determines the IOMMU parameter and the KVM module.')),
    audio: z
      .prefault(z.enum(['pipewire', 'pulseaudio', 'none']), 'pipewire')
      .apply(described('The sound server of the host.')),
    facts: z
      .optional(besidePath)
      .apply(
        described(
          'A file with facts about this machine, as written by vfioc scan. It turns on the checks that need them.',
        ),
      ),
  },
} as const;

export const codes = {
  'user-twice': code<{ user: string }>({
    severity: 'error',
    about: 'value',
    message: ({ user }) => `user '${user}' is already listed in 'host.users'`,
    remedy: ({ user }) => `remove one of the two '${user}' entries`,
    explain: 'Each user appears in `host.users` once.',
    example: { fails: 'host: { users: [alex, ⟨alex] }\n', passes: 'host: { users: [alex, vini] }\n' },
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  for (const [index, user] of spec.host.users.entries()) {
    if (spec.host.users.indexOf(user) < index) report('user-twice', { path: ['host', 'users', index] }, { user });
  }
}

export function* host(spec: Spec): Iterable<HostPart> {
  const { name, users } = spec.host;
  yield {
    kind: 'assertion',
    that: nix.binary(nix.select('config', 'networking', 'hostName'), '==', nix.string(name)),
    message: `vfioc: host.name is '${name}', but networking.hostName is different: if this is the machine that the spec describes, set host.name to its networking.hostName. UUIDs and MAC addresses of new guests are derived from host.name.`,
  };
  for (const user of users) {
    yield {
      kind: 'assertion',
      that: isDeclared(user),
      message: `vfioc: the user '${user}' in host.users is not declared on this system: add them to users.users with isNormalUser = true, or correct the name in host.users.`,
    };
  }
}
