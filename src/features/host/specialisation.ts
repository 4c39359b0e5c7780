/**
 * Passthrough in one boot entry only: a specialisation of NixOS. The kernel, its parameters and modules, and what binds
 * are of that entry; libvirtd, the guests and their networks are there in both, so that nothing is defined or removed
 * by booting. A guest with devices does not start in the other entry: libvirt would take its devices from the host.
 *
 * Which entry it is, what compiles knows by its tag, which also stands in the boot menu; what runs knows it by the
 * kernel's command line, since a switch from one entry to the other leaves the kernel as it was booted.
 * @see https://nixos.org/manual/nixos/stable/options#opt-specialisation
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { guests } from '../../model/select.ts';
import * as nix from '../../nix/syntax.ts';
import type { Spec } from '../../schema/spec.ts';
import { label } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { described, toggle } from '../../values/scalar.ts';
import type { HostPart } from '../parts.ts';

const detailed = strictObject(() => ({
  name: label.apply(described('The name of the boot entry.')),
  inverse: z.prefault(
    toggle('Passthrough is in the default entry, and the entry of this name is the one without it.'),
    false,
  ),
  videoDrivers: z
    .optional(z.array(label))
    .apply(
      described('services.xserver.videoDrivers in the entry with passthrough, whatever the rest of the system says.'),
    ),
  prime: z.prefault(
    toggle('Leave hardware.nvidia.prime as it is. Off: it is off in the entry with passthrough, which has its card.'),
    true,
  ),
}));

export const schema = {
  host: {
    specialisation: z
      .optional(
        z.pipe(
          z.union([label, detailed]),
          z.transform(
            (value: string | z.output<typeof detailed>): z.output<typeof detailed> =>
              typeof value === 'string' ? { name: value, inverse: false, prime: true } : value,
          ),
        ),
      )
      .apply(described('A boot entry of its own for passthrough, by its name. Default: it is in every entry.')),
  },
} as const;

export const codes = {
  'specialisation-of-nothing': code({
    severity: 'warning',
    about: 'value',
    message: () => 'nothing is passed through, so both boot entries are the same',
    remedy: () => 'declare devices, or take specialisation out',
    explain: 'A boot entry with passthrough differs from the other by what is bound in it, and nothing is.',
    example: {
      fails: 'host: { specialisation: ⟨passthrough }\n',
      passes: 'host: { specialisation: passthrough }\ndevices: { gpu: { functions: ["0b:00.0"] } }\n',
    },
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  if (spec.host.specialisation && Object.keys(spec.devices).length === 0) {
    report('specialisation-of-nothing', { path: ['host', 'specialisation'] });
  }
}

const force = (value: nix.Nix): nix.Nix => nix.apply(nix.select('lib', 'mkForce'), value);

/** What of PRIME can be on; NixOS asserts that some of it is on only with the rest. */
const primeOptions: readonly (readonly string[])[] = [
  ['prime', 'offload', 'enable'],
  ['prime', 'offload', 'enableOffloadCmd'],
  ['prime', 'reverseSync', 'enable'],
  ['prime', 'sync', 'enable'],
  ['powerManagement', 'finegrained'],
];

export function* host(spec: Spec): Iterable<HostPart> {
  const { specialisation } = spec.host;
  if (!specialisation) return;
  const { name, inverse, videoDrivers, prime } = specialisation;
  yield { kind: 'entry', name, inverse };
  yield {
    kind: 'option',
    path: ['specialisation', name, 'configuration', 'system', 'nixos', 'tags'],
    value: nix.list([nix.string(name)]),
    comment: inverse ? 'The boot entry without passthrough.' : 'The boot entry with passthrough.',
  };
  yield { kind: 'kernelParam', name: 'vfioc.passthrough', value: '1', comment: 'By this the hook knows what booted.' };
  if (videoDrivers) {
    const value = force(nix.list(videoDrivers.map(nix.string)));
    yield { kind: 'option', path: ['services', 'xserver', 'videoDrivers'], value, ofEntry: true };
  }
  for (const path of prime ? [] : primeOptions) {
    yield { kind: 'option', path: ['hardware', 'nvidia', ...path], value: force(nix.bool(false)), ofEntry: true };
  }
  for (const vm of guests(spec)) {
    if (vm.devices.length === 0) continue;
    const words = [inverse ? 'default' : name];
    yield { kind: 'hook', vm: vm.name, step: 'boot-entry', arguments: words };
  }
}
