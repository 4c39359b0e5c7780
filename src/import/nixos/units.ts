/** systemd units that mention passthrough, of the host and of its users. */
import type { Destination } from '../report.ts';
import { decide, type Family, type Placed, stays } from './family.ts';
import type { Item } from './item.ts';
import { placeScript, scriptOf } from './scripts.ts';
import { deedOf } from './shell.ts';

const isUnit = /^(?:systemd\.(?:services|timers|paths|sockets|mounts)|boot\.initrd\.systemd\.services)\./;
const isUserUnit = /^(?:systemd\.user\.services|home-manager\.users\..+\.systemd\.user\.services)\./;
const scriptSetting =
  /\.(?:script|preStart|postStart|preStop|postStop|reload|ExecStart|ExecStartPre|ExecStartPost|ExecStop|ExecStopPost)$/;

/** What a unit of a user runs. */
function placeUserUnit({ option, text }: Item): Destination {
  const line = `${option} ${text}`;
  if (/scream/i.test(line)) {
    const file = /\/dev\/shm\/([\w.+-]+)/.exec(text)?.[1];
    const listens = / -i\s+(\S+)/.exec(text)?.[1];
    const mode =
      file !== undefined
        ? `mode: ivshmem, name: ${file}`
        : `mode: network${listens === undefined || /^virbr/.test(listens) ? '' : `, interface: ${listens}`}`;
    return decide(
      `set scream: { ${mode} } on the guest that has it, and delete this unit: vfioc makes one that waits for the guest`,
      'vms.<name>.scream',
    );
  }
  if (/looking.glass/i.test(line)) return stays('vfioc installs the client of Looking Glass, but starts none');
  return stays('no field says it');
}

function placeUnit(item: Item): Destination | readonly Placed[] {
  const { option, value } = item;
  const script = scriptOf(value);
  if (script !== undefined && scriptSetting.test(option)) {
    const name = option.split('.').slice(2).join('.');
    if (script.includes('\n') || deedOf(script)) return placeScript(name, script, 'no field says it');
  }
  if (/libvirtd\.path$|libvirtd\.path\./.test(option))
    return stays('the programs of your own hooks; those of vfioc do not need it');
  if (/libvirt-guests/.test(option))
    return stays('no field says it; see libvirt.onShutdown and libvirt.shutdownTimeout');
  return stays('no field says it');
}

export const units: Family = {
  matches: (option) => isUnit.test(`${option}.`) || isUserUnit.test(`${option}.`),
  shape: 'leaves',
  place: (item) => (isUserUnit.test(item.option) ? placeUserUnit(item) : placeUnit(item)),
};
