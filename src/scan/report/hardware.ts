/** What is known of a model of a device, for someone who chooses one for a guest. */
import type { PciFacts } from '../../facts/select.ts';
import { stubborn } from '../../model/hardware/amd-gpus.ts';
import { sharedByXe, xeSince } from '../../model/hardware/intel-gpus.ts';
import { vendorResetChip } from '../../model/hardware/vendor-reset.ts';

/** What to know of a PCI function by its ids, in words. */
export function knownOf({ id }: PciFacts): string[] {
  const chip = vendorResetChip(id);
  const trouble = stubborn(id)?.trouble;
  return [
    ...(chip ? [`the module vendor-reset can reset it (${chip})`] : []),
    ...(sharedByXe(id) ? [`xe creates virtual functions of it since Linux ${xeSince.join('.')}`] : []),
    ...(trouble === 'integrated' ? ['has no working reset after the host’s driver has used it'] : []),
    ...(trouble === 'sleeps' ? ['may not wake up without idleD3: off'] : []),
  ];
}
