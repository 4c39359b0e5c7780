/** Disks of the host that a guest gets as a whole (`block`), although the host uses them itself. */

import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { type BlockFacts, usesOf, useWords } from '../../facts/needs.ts';
import { guests } from '../../model/select.ts';
import type { Spec } from '../../schema/spec.ts';
import { sentenceList } from '../../values/sentence.ts';

export const schema = {} as const;

type Shared = {
  readonly block: string;
  readonly disk: string;
  /** What the host has on it. */
  readonly what: readonly string[];
};

const shared = (explain: string) =>
  code<Shared>({
    severity: 'error',
    about: 'value',
    message: ({ block, disk, what }) =>
      `${block} refers to ${disk}, the disk with ${sentenceList(what)} of the host, according to the facts of this machine`,
    remedy: () =>
      'give the guest another disk or an image file, for example `file: /var/lib/libvirt/images/disk.qcow2` with `create: 64GiB`; if the disks have changed, run `vfioc scan -o facts.json` again',
    explain,
  });

export const codes = {
  'disk-holds-root': shared(
    'Two systems that write to the same file system destroy it. A partition of that disk that the host does not use can be given to the guest by its own name.',
  ),
  'disk-of-host': shared(
    'The host uses partitions of this disk while it runs. A guest that writes to them destroys the boot partition, the store or the memory that the host has swapped out. A partition of that disk that the host does not use can be given to the guest by its own name.',
  ),
} satisfies Codes;

/** What follows the model in a link: the serial number and possibly a namespace, but no partition. */
const isSerial = /^_(?!.*-part\d+$)[^_/]+(?:_\d+)?$/;

/** Finds the host's disks among the disks of guests: by name, or by a link with the serial number or model. */
export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  const block: readonly BlockFacts[] = facts?.block ?? [];
  const named = (model: string | undefined): string => model?.trim().replace(/[^\w.:-]+/g, '_') ?? '';
  const used = block.filter((one) => usesOf(one).length > 0);
  // A link by model stands for the disk if the machine has no second one of that model.
  const models = used.map(({ model }) => named(model)).filter((model) => model !== '');
  const alone = models.filter((model) => block.filter((one) => named(one.model) === model).length === 1);
  for (const vm of guests(spec)) {
    for (const [name, disk] of Object.entries(vm.disks)) {
      const path = disk.block;
      if (!path) continue;
      const link = path.replace(/^\/dev\/disk\/by-id\/(?:ata|nvme)-/, '');
      const found = used.find(
        (one) =>
          path === `/dev/${one.name}` ||
          one.links?.includes(path) ||
          (alone.includes(named(one.model)) &&
            link.startsWith(named(one.model)) &&
            isSerial.test(link.slice(named(one.model).length))),
      );
      const place = { path: ['vms', vm.name, 'disks', name, 'block'] };
      if (!found) continue;
      const uses = usesOf(found);
      const what = uses.map((one) => useWords[one]);
      report(uses.includes('root') ? 'disk-holds-root' : 'disk-of-host', place, {
        block: path,
        disk: found.name,
        what,
      });
    }
  }
}
