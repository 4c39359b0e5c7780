/** The boot order, across all kinds of devices that have a boot number. */
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { bootDevices } from '../../model/boot-order.ts';
import { guests } from '../../model/select.ts';
import type { Spec } from '../../schema/spec.ts';

export const schema = {} as const;

export const codes = {
  'boot-order-twice': code<{ order: number; other: string; guest: string; free: number }>({
    severity: 'error',
    about: 'value',
    message: ({ order, other, guest }) => `'${other}' of guest '${guest}' also has boot order ${order}`,
    remedy: ({ free }) => `set \`bootOrder: ${free}\`, which is free; the guest tries the lowest number first`,
    explain:
      'A guest tries its devices one after the other, so two of them cannot have the same number. libvirt refuses such a guest.',
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
    const numbered = bootDevices(vm, spec);
    const used = new Set(numbered.map(({ order }) => order));
    const taken = new Map<number, string>();
    for (const { name, path, order } of numbered) {
      const other = taken.get(order);
      if (other === undefined) {
        taken.set(order, name);
        continue;
      }
      let free = order + 1;
      while (used.has(free)) free += 1;
      used.add(free);
      report('boot-order-twice', { path }, { order, other, guest: vm.name, free });
    }
  }
}
