/** The machine: its name, who uses the guests, what CPU and sound it has. */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import * as nix from '../../nix/syntax.ts';
import type { Spec } from '../../schema/spec.ts';
import { besidePath, hostName, userName } from '../../values/names.ts';
import { described } from '../../values/scalar.ts';
import type { HostPart } from '../parts.ts';

export const schema = {
  host: {
    name: hostName.apply(
      described('The host name. It salts the derived UUIDs and MAC addresses, and must be networking.hostName.'),
    ),
    users: z
      .array(userName)
      .apply(described('Users of the host who may use the guests; they join the groups that this takes.')),
    cpu: z
      .enum(['amd', 'intel'])
      .apply(described('Who made the CPU: it decides the IOMMU parameter and the KVM module.')),
    audio: z
      .prefault(z.enum(['pipewire', 'pulseaudio', 'none']), 'pipewire')
      .apply(described('What the host plays sound with.')),
    facts: z
      .optional(besidePath)
      .apply(described('A file of facts about this machine: turns on the checks that need them.')),
  },
} as const;

export const codes = {
  'user-twice': code<{ user: string }>({
    severity: 'error',
    about: 'value',
    message: ({ user }) => `'${user}' is already in the list`,
    remedy: () => 'take one of them out',
    explain: 'Each user stands in host.users once.',
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
    message: `vfioc: host.name is '${name}', and networking.hostName is not: make them the same, or the guests get other UUIDs and MAC addresses.`,
  };
  for (const user of users) {
    yield {
      kind: 'assertion',
      // Being there says nothing: the groups that are given to a user here make an entry of users.users themselves.
      that: nix.binary(
        nix.select('config', 'users', 'users', user, 'isNormalUser'),
        '||',
        nix.select('config', 'users', 'users', user, 'isSystemUser'),
      ),
      message: `vfioc: the user '${user}' of host.users is not one of users.users: declare it there, or correct the name.`,
    };
  }
}
