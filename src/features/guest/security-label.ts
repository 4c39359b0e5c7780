/**
 * How the host isolates the guest's QEMU: its security labels and the systemd slice it runs in.
 * @see https://libvirt.org/formatdomain.html#security-label
 * @see https://libvirt.org/formatdomain.html#resource-partitioning
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { valueIn } from '../../libvirt/query.ts';
import { attribute, elements, type Xml, xml, yesNo } from '../../libvirt/xml.ts';
import { asRoot, rootIn } from '../../model/dac-label.ts';
import { type Opening, theGuest, unconfined } from '../../model/opening.ts';
import { guests } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { plainText } from '../../values/names.ts';
import { given, strictObject } from '../../values/object.ts';
import { described, textScalar, toggle } from '../../values/scalar.ts';
import type { Proposal } from '../feature.ts';
import type { DomainPart } from '../parts.ts';

/** libvirt derives slice names from it, for which systemd allows these characters. */
const partition = textScalar(
  'A resource partition.',
  ['/games'],
  /^(?:\/[A-Za-z0-9_][A-Za-z0-9_.]*)+$/,
  "invalid partition: use a path of names separated by '/', each with letters, digits, '_' and '.'",
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
                  'The label type. none: the guest runs unconfined; dynamic: libvirt generates a label for each start; static: the label given here.',
                ),
              ),
            model: z
              .optional(z.enum(['dac', 'apparmor', 'selinux']))
              .apply(
                described(
                  "The security model of the label; dac is the user and group of QEMU. Default: the host's own, which is none on NixOS without AppArmor.",
                ),
              ),
            label: z
              .optional(plainText('A security label.', ['+1000:+100']))
              .apply(described('The label for type static, such as +1000:+100 or alex:users for dac.')),
            relabel: z
              .optional(toggle('Whether to give the files of the guest this label while it runs.'))
              .apply(described('Whether the files of the guest get a static label too. Default: off.')),
          })),
        ),
        [],
      )
      .apply(described('The security labels of the guest, one per model.')),
    partition: z
      .optional(partition)
      .apply(
        described(
          'The resource partition of the guest: /games is the systemd slice games.slice. Default: /machine, machine.slice.',
        ),
      ),
  },
} as const;

const win = (label: string): string => `vms: { win: { memory: 4GiB, seclabel: [${label}] } }\n`;

export const codes = {
  'seclabel-twice': code<{ model: string }>({
    severity: 'error',
    about: 'value',
    message: ({ model }) => `duplicate security label for ${model}`,
    remedy: () => 'remove one of the two labels',
    explain: 'A guest has at most one label per security model. libvirt refuses a second one.',
    example: {
      fails: win('{ type: none, model: dac }, ⟨{ type: dynamic, model: dac }'),
      passes: win('{ type: none, model: dac }, { type: dynamic, model: apparmor }'),
    },
  }),
  'seclabel-incomplete': code<{ missing: string }>({
    severity: 'error',
    about: 'value',
    message: ({ missing }) => `this security label has no '${missing}'`,
    remedy: ({ missing }) =>
      missing === 'model'
        ? 'add `model: dac`, or `apparmor` or `selinux`'
        : 'add the label, for example `label: "alex:users"` for dac',
    explain: 'A static label is the label given here. Static and dynamic labels belong to a security model.',
    example: {
      fails: win('⟨{ type: static, model: dac }'),
      passes: win('{ type: static, model: dac, label: "alex:users" }'),
    },
  }),
  'seclabel-not-static': code<{ type: string; field: string }>({
    severity: 'error',
    about: 'value',
    message: ({ type, field }) => `'${field}' requires a static label, but this one has type ${type}`,
    remedy: ({ field }) =>
      `remove \`${field}\`, or use a static label: \`{ type: static, model: dac, label: "alex:users" }\``,
    explain: 'libvirt generates a dynamic label itself and applies it to the files. With type none there is no label.',
    example: {
      fails: win('{ type: dynamic, model: dac, label: ⟨"alex:users" }'),
      passes: win('{ type: dynamic, model: dac }'),
    },
  }),
  'guest-unconfined': code<{ guest: string; model: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ guest, model }) =>
      `guest '${guest}' runs unconfined: if it escapes from QEMU, ${model} does not keep it from the files of other guests and of the host`,
    remedy: () => 'remove this label; if AppArmor or SELinux refuses something, allow that in its profile',
    explain:
      'libvirt gives the QEMU of each guest a label of its own if the host has AppArmor or SELinux, so that a guest that escapes can use only its own files. type none turns that off for the guest.',
    example: {
      fails: win('⟨{ type: none }'),
      passes: win('{ type: dynamic, model: apparmor }'),
    },
  }),
  'guest-labelled-root': code<{ guest: string; label: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ guest, label }) =>
      rootIn(label) === 'group'
        ? `QEMU of guest '${guest}' runs in the group root (${label}): if the guest escapes from QEMU, it can read and change what this group may`
        : `QEMU of guest '${guest}' runs as root (${label}): if the guest escapes from QEMU, it is root on the host`,
    remedy: () => 'remove this label, or write `label: "qemu-libvirtd:qemu-libvirtd"`',
    explain:
      'A static label of the model dac is the user and the group that QEMU of the guest runs as, instead of those in `libvirt.qemu`.',
    example: {
      fails: win('{ type: static, model: dac, label: ⟨"root:kvm" }'),
      passes: win('{ type: static, model: dac, label: "alex:users" }'),
    },
  }),
} satisfies Codes;

/** The names of the models that confine a guest. */
const modelNames = {
  any: 'AppArmor or SELinux',
  apparmor: 'AppArmor',
  selinux: 'SELinux',
} as const;

type Label = Vm['seclabel'][number];

/** What of the user and group that a label gives QEMU is root. */
const rootOf = ({ model, label }: Label): 'user' | 'group' | undefined =>
  model === 'dac' && label !== undefined ? rootIn(label) : undefined;

/** What does not confine the guest because of this label; for dac, none only means that files keep their owners. */
const turnedOff = ({ type, model }: Label): string | undefined =>
  type === 'none' && model !== 'dac' ? modelNames[model ?? 'any'] : undefined;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  for (const { name, seclabel } of guests(spec)) {
    const models = new Set<string>();
    for (const [index, one] of seclabel.entries()) {
      const { type, model, label, relabel } = one;
      const path = ['vms', name, 'seclabel', index];
      const missed = turnedOff(one);
      if (missed !== undefined) report('guest-unconfined', { path }, { guest: name, model: missed });
      if (label !== undefined && rootOf(one) !== undefined) {
        report('guest-labelled-root', { path: [...path, 'label'] }, { guest: name, label });
      }
      const missing =
        type !== 'none' && !model ? 'model' : type === 'static' && label === undefined ? 'label' : undefined;
      if (missing) report('seclabel-incomplete', { path }, { missing });
      for (const [field, value] of Object.entries({ label, relabel })) {
        if (type === 'static' || value === undefined) continue;
        report('seclabel-not-static', { path: [...path, field] }, { type, field });
      }
      const whose = model ?? "the host's default model";
      if (models.has(whose)) report('seclabel-twice', { path }, { model: whose });
      models.add(whose);
    }
  }
}

export function* opens(spec: Spec): Iterable<Opening> {
  for (const { name, seclabel } of guests(spec)) {
    const who = theGuest(name);
    if (seclabel.some((one) => turnedOff(one) !== undefined)) yield { kind: 'weakened', who, can: unconfined };
    const root = seclabel.map(rootOf).find((one) => one !== undefined);
    if (root !== undefined) yield { kind: 'weakened', who, can: asRoot[root] };
  }
}

export function* domain(vm: Vm): Iterable<DomainPart> {
  for (const { type, model, label, relabel } of vm.seclabel) {
    const attributes = { type, model, relabel: relabel === undefined ? undefined : yesNo(relabel) };
    yield { at: '', xml: xml('seclabel', attributes, label !== undefined && xml('label', {}, label)) };
  }
  if (vm.partition !== undefined) yield { at: 'resource', xml: xml('partition', {}, vm.partition) };
}

export function* recognise(domain: Xml): Iterable<Proposal> {
  const labels = elements(domain, 'seclabel').map((one) => {
    const relabel = attribute(one, 'relabel');
    return given<string | boolean>({
      type: attribute(one, 'type'),
      model: attribute(one, 'model'),
      label: valueIn(one, 'label'),
      relabel: relabel === undefined ? undefined : relabel === 'yes',
    });
  });
  if (labels.length > 0) yield { vm: { seclabel: labels } };
  const partition = valueIn(domain, 'resource/partition');
  if (partition !== undefined) yield { vm: { partition } };
}
