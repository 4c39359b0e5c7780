/**
 * One device, one guest at a time. Several guests may list the same device as long as they do not run at the same time.
 * The hook refuses the second one, and names the first, before the host releases anything. Every guest claims its
 * devices, shared or not: the spec can change while it runs, and another guest can list the device by then. Two guests
 * that never run at the same time for another reason claim a token that both know.
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import { apartFrom } from '../../model/receivers.ts';
import { devicesOf, guests } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { libvirtName } from '../../values/names.ts';
import { printPciAddress } from '../../values/pci.ts';
import { described } from '../../values/scalar.ts';
import { sha256 } from '../../values/sha256.ts';
import type { HostPart } from '../parts.ts';

export const schema = {
  vm: {
    neverWith: z
      .prefault(z.array(libvirtName), [])
      .apply(
        described(
          'Guests that never run at the same time as this one, for example other variants of the same system. They may share its MAC addresses, shared memory and ports, and the host refuses to start the second of them. Guests that receive the same device need no such list.',
        ),
      ),
  },
} as const;

const two = (b: string): string => `vms: { a: { memory: 4GiB }, b: { memory: 4GiB, neverWith: [${b}] } }\n`;

export const codes = {
  'guest-undeclared': code<{ guest: string; itself: boolean; nearest?: string | undefined }>({
    severity: 'error',
    about: 'value',
    message: ({ guest, itself }) => (itself ? 'this is the guest itself' : `no guest is called '${guest}'`),
    remedy: ({ nearest: near, itself }) =>
      near && !itself ? `did you mean '${near}'?` : 'remove it, or use the name of another guest in `vms`',
    explain: '`neverWith` lists other guests of the spec, by their names in `vms`.',
    example: { fails: two('⟨aa'), passes: two('a') },
  }),
  'apart-but-autostarted': code<{ guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest }) => `both this guest and '${guest}' start with the host, but they never run at the same time`,
    remedy: ({ guest }) => `remove \`autostart\` from guest '${guest}' or from this guest`,
    explain: 'The host refuses to start the second of two guests that never run at the same time (`neverWith`).',
    example: {
      fails: 'vms: { a: { memory: 4GiB, autostart: on }, b: { memory: 4GiB, autostart: on, neverWith: [⟨a] } }\n',
      passes: 'vms: { a: { memory: 4GiB, autostart: on }, b: { memory: 4GiB, neverWith: [a] } }\n',
    },
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  const names = Object.keys(spec.vms);
  for (const vm of guests(spec)) {
    for (const [index, guest] of vm.neverWith.entries()) {
      const place = { path: ['vms', vm.name, 'neverWith', index] };
      const other = Object.hasOwn(spec.vms, guest) ? spec.vms[guest] : undefined;
      const itself = guest === vm.name;
      if (!other || itself) report('guest-undeclared', place, { guest, itself, nearest: nearest(guest, names) });
      else if (vm.autostart && other.autostart) report('apart-but-autostarted', place, { guest });
    }
  }
}

/** A name for two guests that is the same for both: a file name, whatever the guests are called. */
const tokenOf = (one: Vm, other: Vm): string =>
  `apart-${sha256(JSON.stringify([one.name, other.name].sort())).slice(0, 16)}`;

export function* host(spec: Spec): Iterable<HostPart> {
  for (const vm of guests(spec)) {
    const addresses = devicesOf(vm, spec).flatMap((device) => device.functions.map(printPciAddress));
    const tokens = apartFrom(vm, spec).map((other) => tokenOf(vm, other));
    if (addresses.length + tokens.length === 0) continue;
    yield { kind: 'hook', vm: vm.name, step: 'claim-devices', arguments: [...addresses, ...tokens] };
  }
}
