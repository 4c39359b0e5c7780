/**
 * Passthrough in one boot entry only: a NixOS specialisation. The kernel, its parameters and modules, and the binding of
 * devices belong to that entry. libvirtd, the guests and their networks exist in both, so that booting the other entry
 * defines or removes nothing. A guest with devices does not start there: libvirt would take its devices from the host.
 *
 * The module recognizes the entry by its tag, which is also shown in the boot menu. Programs at run time recognize it by
 * the kernel command line, since switching from one entry to the other keeps the kernel that was booted.
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
    toggle('Whether to swap the entries: passthrough is in the default entry, and this entry is without it.'),
    false,
  ),
  videoDrivers: z
    .optional(z.array(label))
    .apply(
      described(
        'services.xserver.videoDrivers in the entry with passthrough, overriding the rest of the configuration.',
      ),
    ),
  prime: z.prefault(
    toggle(
      'Whether to leave hardware.nvidia.prime unchanged. Off: PRIME is off in the entry with passthrough, whose guest has the GPU.',
    ),
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
      .apply(described('The name of a separate boot entry for passthrough. Default: passthrough is in every entry.')),
  },
} as const;

export const codes = {
  'specialisation-of-nothing': code({
    severity: 'warning',
    about: 'value',
    message: () => 'no devices are declared, so both boot entries are the same',
    remedy: () =>
      'declare the devices of the guests in `devices` (`vfioc scan` lists them), or remove `specialisation`',
    explain: 'The boot entry with passthrough differs from the other in the devices that it binds. Here it binds none.',
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

/** The switches of PRIME. NixOS asserts that some of them are on only together with others. */
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
  yield {
    kind: 'kernelParam',
    name: 'vfioc.passthrough',
    value: '1',
    comment: 'Tells the hook which entry was booted.',
  };
  if (videoDrivers) {
    const value = force(nix.list(videoDrivers.map(nix.string)));
    yield { kind: 'option', path: ['services', 'xserver', 'videoDrivers'], value, ofEntry: true };
  }
  for (const path of prime ? [] : primeOptions) {
    yield { kind: 'option', path: ['hardware', 'nvidia', ...path], value: force(nix.bool(false)), ofEntry: true };
  }
  for (const vm of guests(spec)) {
    if (vm.devices.length === 0) continue;
    const entry = inverse ? 'default' : name;
    yield { kind: 'hook', vm: vm.name, step: 'boot-entry', arguments: [entry] };
  }
}
