/**
 * Checks that need the evaluated system: whether something else in the configuration of the host also claims a device
 * that is reserved for a guest from boot. They are assertions of the module, each with a remedy.
 */

import type { Codes } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { driversOf, driversOfVendor } from '../../model/host-drivers.ts';
import { boundAtBoot, matchesBy } from '../../model/select.ts';
import * as nix from '../../nix/syntax.ts';
import type { Device, Spec } from '../../schema/spec.ts';
import type { PciAddress } from '../../values/pci.ts';
import type { HostPart } from '../parts.ts';

export const schema = {} as const;

export const codes = {} satisfies Codes;

const config = (...path: string[]): nix.Nix => nix.select('config', ...path);
const lib = (name: string, ...args: nix.Nix[]): nix.Nix => nix.apply(nix.select('lib', name), ...args);
const matches = (pattern: string, text: nix.Nix): nix.Nix =>
  nix.binary(nix.apply(nix.select('builtins', 'match'), nix.string(pattern), text), '!=', nix.nil);
const each = (name: string, body: nix.Nix): nix.Nix => nix.lambda(name, body);

/**
 * Ids that are passed to vfio-pci by hand bind every device with these ids, and of two lists only the last one counts.
 * @see https://docs.kernel.org/admin-guide/kernel-parameters.html
 */
function* idsByHand(bound: readonly Device[]): Iterable<HostPart> {
  const parameter = nix.identifier('parameter');
  yield {
    kind: 'assertion',
    ofEntry: true,
    that: nix.not(
      lib('any', each('parameter', matches('vfio[-_]pci[.]ids=.*', parameter)), config('boot', 'kernelParams')),
    ),
    message:
      'vfioc: boot.kernelParams sets vfio-pci.ids, which conflicts with the devices of the spec: declare these devices in the spec, and remove vfio-pci.ids.',
  };
  const line = each(
    'line',
    matches('[[:space:]]*options[[:space:]]+vfio[-_]pci[[:space:]](.*[[:space:]])?ids=.*', nix.identifier('line')),
  );
  const lines = lib('splitString', nix.string('\n'), config('boot', 'extraModprobeConfig'));
  const own = bound.some((device) => matchesBy(device) === 'id') ? 1 : 0;
  yield {
    kind: 'assertion',
    ofEntry: true,
    that: nix.binary(lib('count', line, lines), '==', nix.int(own)),
    message:
      'vfioc: boot.extraModprobeConfig sets vfio-pci ids, which conflicts with the devices of the spec: declare these devices in the spec, and remove ids= from the line `options vfio-pci`.',
  };
}

/** The usual GPU drivers by vendor, without the driver of the audio function, which all vendors share. */
const families = Object.values(driversOfVendor).map((drivers) => drivers.filter((name) => name !== 'snd_hda_intel'));

/**
 * Drivers in the initrd's own list take the device before anything else. Those in `drivers` of the spec cannot win
 * (features/pci/binding.ts), so this finds related drivers that are missing there.
 */
function* unnamedDriver(device: Device, facts: Facts | undefined): Iterable<HostPart> {
  const named = driversOf(device, facts);
  const left = families
    .filter((family) => family.some((name) => named.includes(name)))
    .flatMap((family) => family.filter((name) => !named.includes(name)));
  if (left.length === 0) return;
  const underscores = nix.apply(
    nix.select('builtins', 'replaceStrings'),
    nix.list([nix.string('-')]),
    nix.list([nix.string('_')]),
    nix.identifier('module'),
  );
  yield {
    kind: 'assertion',
    ofEntry: true,
    that: nix.not(
      lib(
        'any',
        each('module', lib('elem', underscores, nix.list(left.map(nix.string)))),
        config('boot', 'initrd', 'kernelModules'),
      ),
    ),
    message: `vfioc: boot.initrd.kernelModules loads a driver that can take '${device.name}' before vfio-pci (one of ${left.join(', ')}): add that driver to devices.${device.name}.drivers, or remove it from boot.initrd.kernelModules.`,
  };
}

/** A pattern for a bus id of X: `PCI:11:0:0`, in decimal, with the domain after the bus if it is not 0. */
const busId = ({ domain, bus, slot, function: index }: PciAddress): string =>
  `0*${bus}${domain === 0 ? '(@0*0)?' : `@0*${domain}`}:0*${slot}:${index}`;

/** PRIME renders on a GPU of the host, which then cannot belong to a guest. */
function* prime(bound: readonly Device[], facts: Facts | undefined): Iterable<HostPart> {
  const graphics = bound.filter((device) => {
    const drivers = driversOf(device, facts);
    return families.some((family) => family.some((name) => drivers.includes(name)));
  });
  const addresses = graphics.flatMap((device) => device.functions);
  if (addresses.length === 0) return;
  const option = (...path: string[]) => ['hardware', 'nvidia', 'prime', ...path];
  const on = ['offload', 'sync', 'reverseSync']
    .map((kind) => nix.selectOr('config', option(kind, 'enable'), nix.bool(false)))
    .reduce((all, one) => nix.binary(all, '||', one));
  const ids = ['nvidiaBusId', 'amdgpuBusId', 'intelBusId'].map((name) =>
    nix.selectOr('config', option(name), nix.string('')),
  );
  const ours = each('busId', matches(`PCI:(${addresses.map(busId).join('|')})`, nix.identifier('busId')));
  yield {
    kind: 'assertion',
    ofEntry: true,
    that: nix.not(nix.binary(on, '&&', lib('any', ours, nix.list(ids)))),
    message:
      'vfioc: hardware.nvidia.prime uses a GPU that the spec reserves for a guest: turn off hardware.nvidia.prime (offload, sync and reverseSync), or remove the GPU from devices in the spec.',
  };
}

export function* host(spec: Spec, facts?: Facts): Iterable<HostPart> {
  const bound = boundAtBoot(spec);
  if (bound.length === 0) return;
  yield* idsByHand(bound);
  for (const device of bound) yield* unnamedDriver(device, facts);
  yield* prime(bound, facts);
}
