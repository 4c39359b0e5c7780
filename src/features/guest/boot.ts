/** The boot order, across all kinds of devices that have a number in it. */
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { bootDevices } from '../../model/boot-order.ts';
import { guests } from '../../model/select.ts';
import type { Spec } from '../../schema/spec.ts';

export const schema = {} as const;

export const codes = {
  'boot-order-twice': code<{ order: number; other: string; guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ order, other, guest }) =>
      `'${other}' of the guest '${guest}' has the number ${order} in the boot order too`,
    remedy: () => 'give each device a number of its own; the lowest comes first',
    explain: 'A guest tries its devices one after the other, so no two have the same number. libvirt refuses that.',
    example: {
      fails:
        'vms: { win: { memory: 4GiB, disks: { a: { file: /srv/a.qcow2, bootOrder: 1 }, b: { file: /srv/b.qcow2, bootOrder: ⟨1 } } } }\n',
      passes:
        'vms: { win: { memory: 4GiB, disks: { a: { file: /srv/a.qcow2, bootOrder: 1 }, b: { file: /srv/b.qcow2, bootOrder: 2 } } } }\n',
    },
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  for (const vm of guests(spec)) {
    const taken = new Map<number, string>();
    for (const { name, path, order } of bootDevices(vm, spec)) {
      const other = taken.get(order);
      if (other !== undefined) report('boot-order-twice', { path }, { order, other, guest: vm.name });
      else taken.set(order, name);
    }
  }
}
