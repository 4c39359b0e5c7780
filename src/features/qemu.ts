/**
 * Arguments and environment for QEMU that libvirt hands on as they are.
 * @see https://libvirt.org/kbase/qemu-passthrough-security.html
 * @see https://libvirt.org/drvqemu.html#pass-through-of-arbitrary-qemu-commands
 */
import * as z from 'zod/mini';
import { xml } from '../libvirt/xml.ts';
import type { Codes } from '../source/diagnostics.ts';
import { plainText } from '../spec/names.ts';
import { described, textScalar } from '../spec/scalar.ts';
import type { Vm } from '../spec/spec.ts';
import type { DomainPart } from './feature.ts';

const variable = textScalar(
  'The name of an environment variable.',
  ['PIPEWIRE_LATENCY'],
  /^[A-Za-z_][A-Za-z0-9_]*$/,
  'an environment variable has letters, digits and _, and does not begin with a digit',
);

export const schema = {
  vm: {
    qemu: z
      .prefault(
        z.strictObject({
          args: z
            .prefault(z.array(plainText('One argument.', ['-device'])), [])
            .apply(
              described(
                'Arguments for QEMU, one to an entry: libvirt knows nothing of what they make, and puts them last.',
              ),
            ),
          env: z
            .prefault(z.record(variable, plainText('A value.', ['512/48000'])), {})
            .apply(described('Environment variables for QEMU.')),
        }),
        {},
      )
      .apply(described('What libvirt has no words for.')),
  },
} as const;

export const codes = {} satisfies Codes;

/** The namespace of libvirt's QEMU driver, without which it drops these elements. */
const namespace = 'http://libvirt.org/schemas/domain/qemu/1.0';

export function* domain(vm: Vm): Iterable<DomainPart> {
  const args = vm.qemu.args.map((value) => xml('qemu:arg', { value }));
  const env = Object.entries(vm.qemu.env).map(([name, value]) => xml('qemu:env', { name, value }));
  if (args.length + env.length === 0) return;
  yield { at: '', xml: xml('qemu:commandline', { 'xmlns:qemu': namespace }, ...args, ...env) };
}
