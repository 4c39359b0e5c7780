/**
 * How the host keeps the guest's QEMU apart: its security labels, and the slice of systemd that it runs in.
 * @see https://libvirt.org/formatdomain.html#security-label
 * @see https://libvirt.org/formatdomain.html#resource-partitioning
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { xml, yesNo } from '../../libvirt/xml.ts';
import { guests } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { plainText } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { described, textScalar, toggle } from '../../values/scalar.ts';
import type { DomainPart } from '../parts.ts';

/** libvirt makes names of slices of it, for which systemd has these characters. */
const partition = textScalar(
  'A partition.',
  ['/games'],
  /^(?:\/[A-Za-z0-9_][A-Za-z0-9_.]*)+$/,
  'a partition is written as /games or /machine/games: letters, digits, _ and . after each /',
);

export const schema = {
  vm: {
    seclabel: z
      .prefault(
        z.array(
          strictObject(() => ({
            type: z
              .enum(['none', 'static', 'dynamic'])
              .apply(
                described(
                  'none: the guest runs unconfined; dynamic: libvirt makes a label for each start; static: the label given here.',
                ),
              ),
            model: z
              .optional(z.enum(['dac', 'apparmor', 'selinux']))
              .apply(
                described(
                  "Whose label it is: dac is the user and group of QEMU. Default: the host's own, which is none on a NixOS without AppArmor.",
                ),
              ),
            label: z
              .optional(plainText('A label.', ['+1000:+100']))
              .apply(described('static: the label, as in +1000:+100 or alex:users for dac.')),
            relabel: z
              .optional(toggle('Give the files of the guest this label while it runs.'))
              .apply(described('static: whether the files of the guest get the label too. Default: off.')),
          })),
        ),
        [],
      )
      .apply(described('Security labels of the guest, one for each model.')),
    partition: z
      .optional(partition)
      .apply(
        described(
          'The resource partition that the guest is in: /games is the slice games.slice of systemd. Default: /machine, machine.slice.',
        ),
      ),
  },
} as const;

const win = (label: string): string => `vms: { win: { memory: 4GiB, seclabel: [${label}] } }\n`;

export const codes = {
  'seclabel-twice': code<{ model: string }>({
    severity: 'error',
    about: 'value',
    message: ({ model }) => `there is a label of ${model} already`,
    remedy: () => 'take one of them out',
    explain: 'A guest has one label of each model.',
    example: {
      fails: win('{ type: none, model: dac }, ⟨{ type: dynamic, model: dac }'),
      passes: win('{ type: none, model: dac }, { type: dynamic, model: apparmor }'),
    },
  }),
  'seclabel-incomplete': code<{ missing: string }>({
    severity: 'error',
    about: 'value',
    message: ({ missing }) => `this label needs '${missing}'`,
    remedy: ({ missing }) => `add ${missing}, or write type: none`,
    explain: 'A static label is one that is given here, and both static and dynamic ones are those of a model.',
    example: {
      fails: win('⟨{ type: static, model: dac }'),
      passes: win('{ type: static, model: dac, label: "alex:users" }'),
    },
  }),
  'seclabel-not-static': code<{ type: string; field: string }>({
    severity: 'error',
    about: 'value',
    message: ({ type, field }) => `'${field}' is for a static label, and this one is ${type}`,
    remedy: ({ field }) => `take ${field} out, or write type: static`,
    explain:
      'libvirt makes a dynamic label itself and gives it to the files, and with the type none there is no label.',
    example: {
      fails: win('{ type: dynamic, model: dac, label: ⟨"alex:users" }'),
      passes: win('{ type: dynamic, model: dac }'),
    },
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  for (const { name, seclabel } of guests(spec)) {
    const models = new Set<string>();
    for (const [index, { type, model, label, relabel }] of seclabel.entries()) {
      const path = ['vms', name, 'seclabel', index];
      const missing =
        type !== 'none' && !model ? 'model' : type === 'static' && label === undefined ? 'label' : undefined;
      if (missing) report('seclabel-incomplete', { path }, { missing });
      for (const [field, value] of Object.entries({ label, relabel })) {
        if (type === 'static' || value === undefined) continue;
        report('seclabel-not-static', { path: [...path, field] }, { type, field });
      }
      const whose = model ?? 'the host';
      if (models.has(whose)) report('seclabel-twice', { path }, { model: whose });
      models.add(whose);
    }
  }
}

export function* domain(vm: Vm): Iterable<DomainPart> {
  for (const { type, model, label, relabel } of vm.seclabel) {
    const attributes = { type, model, relabel: relabel === undefined ? undefined : yesNo(relabel) };
    yield { at: '', xml: xml('seclabel', attributes, label !== undefined && xml('label', {}, label)) };
  }
  if (vm.partition !== undefined) yield { at: 'resource', xml: xml('partition', {}, vm.partition) };
}
