/** The words of changes to a spec that several features suggest. */
import type { Device } from '../schema/spec.ts';
import { sentenceList } from '../values/sentence.ts';

/**
 * Taking a device out of a spec, and out of the guests that receive it, by their names: `remove 'gpu', and its name from
 * the devices of 'win'`.
 */
export const removing = (device: string, guests: readonly string[]): string =>
  guests.length === 0
    ? `remove '${device}'`
    : `remove '${device}', and its name from the devices of ${sentenceList(guests.map((name) => `'${name}'`))}`;

/** Changing `bind` of a device, and possibly other fields of it, without those that the new `bind` excludes. */
export function settingBind(
  { name, handover, desktop }: Device,
  bind: Device['bind'],
  ...others: readonly string[]
): string {
  const fields = [`bind: ${bind}`, ...others].map((field) => `\`${field}\``);
  const excluded = [
    ...(handover && bind !== 'handover' ? ['`handover`'] : []),
    ...(!desktop && bind !== 'start' ? ['`desktop`'] : []),
  ];
  return `set ${sentenceList(fields)} on '${name}'${excluded.length > 0 ? ` and remove ${sentenceList(excluded)}` : ''}`;
}

/** Having the firmware show the boot on another GPU, so that a device can be bound at boot. */
export const bootElsewhere = (device: Device): string =>
  `make another GPU the primary display in the firmware setup, run \`vfioc scan -o facts.json\` again and ${settingBind(device, 'boot')}`;
