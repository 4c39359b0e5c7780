/**
 * Handover: a GPU that the host is using goes to a guest and comes back. libvirt itself switches its driver
 * (managed='yes'). Before that, libvirt's hook makes the host release the GPU step by step, and later undoes each step.
 * @see https://libvirt.org/hooks.html
 */

import type { HookStep } from '../../assets/hooks/index.ts';
import type { Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { pciOf } from '../../model/functions.ts';
import { mayBeDisplay } from '../../model/hardware/displays.ts';
import { isReservable } from '../../model/identity.ts';
import { guestsWith } from '../../model/receivers.ts';
import { devices, devicesOf, guests } from '../../model/select.ts';
import type { Device, Spec } from '../../schema/spec.ts';
import { printPciAddress } from '../../values/pci.ts';
import { unique } from '../../values/unique.ts';
import type { HostPart } from '../parts.ts';
import { codes } from './codes.ts';

export { schema } from './schema.ts';
export { codes };

/** Units that start the guest, or that the whole system depends on: units that need them would stop with them. */
const needed =
  /^(?:libvirt|virt|vfioc|dbus|polkit|systemd-|user@|-\.|(?:nix|nix-store|run|var|var-lib|var-lib-libvirt|dev-hugepages)\.mount|(?:sysinit|basic|local-fs)\.target|init\.scope|(?:system|machine|user)\.slice)/;

/** Modules that the guest itself needs. */
const ofGuests = /^(?:vfio|iommufd$|irqbypass$|kvm(?:fr|[-_](?:intel|amd))?$|vhost|tun$|tap$|macvtap$|bridge$)/i;

export function rules(spec: Spec, report: Report<typeof codes>, facts?: Facts): void {
  for (const device of devices(spec)) {
    const path = ['devices', device.name];
    const { bind, handover, name } = device;
    if (handover && bind !== 'handover') {
      report('handover-without-bind', { path: [...path, 'handover'], on: 'key' }, { device: name, bind });
    }
    if (bind === 'handover') {
      const receiving = guestsWith(name, spec);
      if (receiving.length === 0) report('handover-to-nobody', { path: [...path, 'bind'] }, { device: name });
      if (mayBeDisplay(device, facts)) atBoot(device, spec, report);
      else needless(device, facts, report);
    }
    if (handover) units(handover, [...path, 'handover'], report);
  }
}

/** Reports guests that start with the host and take the display at once. */
function atBoot({ name }: Device, spec: Spec, report: Report<typeof codes>): void {
  for (const { vm } of guestsWith(name, spec)) {
    const guest = { guest: vm.name, device: name };
    if (vm.autostart) report('handover-at-boot', { path: ['vms', vm.name, 'autostart'] }, guest);
    else if (spec.libvirt.onBoot === 'start') report('handover-at-boot', { path: ['libvirt', 'onBoot'] }, guest);
  }
}

/** The unit of the desktop, which a handover stops by default. */
const desktop = 'display-manager.service';

/**
 * Reports the handover of a device that is no display, unless it stops units or unloads drivers that use the device: a
 * disk that a service uses, for example. Without that it is a `bind: start`.
 */
function needless(device: Device, facts: Facts | undefined, report: Report<typeof codes>): void {
  const { name, handover } = device;
  const stop = handover?.stop ?? [];
  const stops = stop.includes(desktop);
  if (!stops && (stop.length > 0 || (handover?.unload ?? []).length > 0)) return;
  const known = facts !== undefined && pciOf(device, facts).length > 0;
  const source = known ? 'the facts of this machine' : device.ids.length > 0 ? 'its ids' : 'its functions';
  const params = { device: name, source, stops, others: stop.length > 1, handover: handover !== undefined };
  report('handover-shows-nothing', { path: ['devices', name, 'bind'] }, params);
}

type Handover = NonNullable<Device['handover']>;

function units(
  { stop, restart, unload = [], timeout }: Handover,
  path: readonly string[],
  report: Report<typeof codes>,
): void {
  if (timeout < 1 || timeout > 600) report('handover-timeout', { path: [...path, 'timeout'] }, { seconds: timeout });
  for (const [index, unit] of stop.entries()) {
    if (needed.test(unit)) report('handover-stops-libvirt', { path: [...path, 'stop', index] }, { unit });
  }
  for (const [index, module] of unload.entries()) {
    if (ofGuests.test(module)) report('handover-unloads-needed', { path: [...path, 'unload', index] }, { module });
  }
  for (const [index, unit] of restart.entries()) {
    if (!stop.includes(unit)) report('handover-restart-not-stopped', { path: [...path, 'restart', index] }, { unit });
  }
}

/** The handover of a device without `handover`: the defaults of the schema. */
const plain: Handover = {
  stop: [desktop],
  restart: [],
  sessions: true,
  unload: undefined,
  timeout: 30,
};

/** The steps for a device: no desktop has to end for one that is no display. */
function handoverOf(device: Device, facts: Facts | undefined): Handover {
  const own = device.handover ?? plain;
  if (mayBeDisplay(device, facts)) return own;
  return { ...own, stop: device.handover ? own.stop : [], sessions: false, unload: own.unload ?? [] };
}

/** The only seat of most hosts; on a host with several, the one of the boot display. */
const seat = 'seat0';

const addressesOf = ({ functions }: Device): string[] => functions.map(printPciAddress);

/**
 * The devices whose use wait-device-free checks, as its last words. What the spec lets the host lose with them
 * (`keyboard`, `network`, `display`) is one word before the addresses, `--lose=keyboard,network`.
 */
function checked(those: readonly Device[]): string[] {
  const loses = unique(those.flatMap(({ hostLoses }) => hostLoses)).filter((one) =>
    ['keyboard', 'network', 'display'].includes(one),
  );
  return [...(loses.length > 0 ? [`--lose=${loses.sort().join(',')}`] : []), ...those.flatMap(addressesOf)];
}

/** How long, in seconds, a `bind: start` device may still be in use: a program that was just closed needs a moment to end. */
const moment = '5';

/** The steps for guests that receive a device by handover, or one that libvirt takes from the host (`bind: start`). */
export function* host(spec: Spec, facts?: Facts): Iterable<HostPart> {
  for (const vm of guests(spec)) {
    const step = (name: HookStep, ...words: readonly string[]): Extract<HostPart, { kind: 'hook' }> => ({
      kind: 'hook',
      vm: vm.name,
      step: name,
      arguments: words,
    });
    // Virtual functions that existed before the boot's unit ran can have a driver of the host.
    const started = devicesOf(vm, spec).filter(
      (device) =>
        !device.gvt &&
        (device.sriov ||
          device.bind === 'start' ||
          (device.bind === 'boot' && device.functions.length > 0 && !isReservable(device, facts))),
    );
    if (started.length > 0) {
      // This check comes before anything is stopped for another device of the guest.
      yield { ...step('wait-device-free', moment, '--start', ...checked(started)), before: 'stop-units' };
    }
    const handed = devicesOf(vm, spec).filter((device) => device.bind === 'handover');
    if (handed.length === 0) continue;
    const all = handed.map((device) => handoverOf(device, facts));
    const addresses = handed.flatMap(addressesOf);
    const limit = String(Math.max(...all.map(({ timeout }) => timeout)));
    const stop = unique(all.flatMap((one) => one.stop));
    const restart = unique(all.flatMap((one) => one.restart));
    if (stop.length > 0) yield step('stop-units', limit, ...stop);
    const shown = handed.filter((device) => mayBeDisplay(device, facts)).flatMap(addressesOf);
    if (all.some(({ sessions }) => sessions)) yield step('end-sessions', limit, seat, ...shown);
    if (shown.length > 0) {
      yield step('unbind-consoles');
      yield step('unbind-framebuffer', ...shown);
    }
    yield step('wait-device-free', limit, ...checked(handed));
    const named = all.flatMap(({ unload }) => unload ?? []);
    const functionsOf = (those: (index: number) => boolean): string[] =>
      handed.flatMap((device, index) => (those(index) ? addressesOf(device) : []));
    const found = functionsOf((index) => all[index]?.unload === undefined);
    if (named.length > 0) {
      const theirs = functionsOf((index) => (all[index]?.unload?.length ?? 0) > 0);
      yield step('unload-drivers', limit, unique(named).join(','), ...theirs);
    }
    if (found.length > 0) yield step('unload-drivers', limit, 'auto', ...found);
    if (restart.length > 0) yield step('restart-units', limit, addresses.join(','), ...restart);
  }
}
