/**
 * Handover: a GPU that the host is using goes to a guest and comes back. libvirt itself switches its driver
 * (managed='yes'). Before that, libvirt's hook makes the host release the GPU step by step, and later undoes each step.
 * @see https://libvirt.org/hooks.html
 */

import type { HookStep } from '../../assets/hooks/index.ts';
import type { Report } from '../../diagnostics/diagnostics.ts';
import type { Facts } from '../../facts/facts.ts';
import { isDisplay } from '../../facts/select.ts';
import { pciOf } from '../../model/functions.ts';
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
      for (const { vm } of receiving) {
        const guest = { guest: vm.name, device: name };
        if (vm.autostart) report('handover-at-boot', { path: ['vms', vm.name, 'autostart'] }, guest);
        else if (spec.libvirt.onBoot === 'start') report('handover-at-boot', { path: ['libvirt', 'onBoot'] }, guest);
      }
      const found = facts ? pciOf(device, facts) : [];
      if (found.length > 0 && found.every((one) => one.class && !isDisplay(one)))
        report('handover-shows-nothing', { path: [...path, 'bind'] }, { device: name });
    }
    if (handover) units(handover, [...path, 'handover'], report);
  }
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
  stop: ['display-manager.service'],
  restart: [],
  sessions: true,
  unload: undefined,
  timeout: 30,
};

/** The only seat of most hosts; on a host with several, the one of the boot display. */
const seat = 'seat0';

/**
 * The devices whose use wait-device-free checks, as its last words. What the spec lets the host lose with them
 * (`keyboard`, `network`, `display`) is one word before the addresses, `--lose=keyboard,network`.
 */
const checked = (those: readonly Device[]): string[] =>
  those.flatMap(({ functions }) => functions.map(printPciAddress));

/** How long, in seconds, a `bind: start` device may still be in use: a program that was just closed needs a moment to end. */
const moment = '5';

/** The steps for guests that receive a device by handover, or one that libvirt takes from the host (`bind: start`). */
export function* host(spec: Spec): Iterable<HostPart> {
  for (const vm of guests(spec)) {
    const step = (name: HookStep, ...words: readonly string[]): Extract<HostPart, { kind: 'hook' }> => ({
      kind: 'hook',
      vm: vm.name,
      step: name,
      arguments: words,
    });
    const started = devicesOf(vm, spec).filter(({ bind, gvt, sriov }) => bind === 'start' && !gvt && !sriov);
    if (started.length > 0) {
      // This check comes before anything is stopped for another device of the guest.
      yield { ...step('wait-device-free', moment, '--start', ...checked(started)), before: 'stop-units' };
    }
    const handed = devicesOf(vm, spec).filter((device) => device.bind === 'handover');
    if (handed.length === 0) continue;
    const all = handed.map((device) => device.handover ?? plain);
    const addresses = handed.flatMap((device) => device.functions.map(printPciAddress));
    const limit = String(Math.max(...all.map(({ timeout }) => timeout)));
    const stop = unique(all.flatMap((one) => one.stop));
    const restart = unique(all.flatMap((one) => one.restart));
    if (stop.length > 0) yield step('stop-units', limit, ...stop);
    if (all.some(({ sessions }) => sessions)) yield step('end-sessions', limit, seat, ...addresses);
    yield step('unbind-consoles');
    yield step('unbind-framebuffer', ...addresses);
    yield step('wait-device-free', limit, ...checked(handed));
    const named = all.flatMap(({ unload }) => unload ?? []);
    const functionsOf = (those: (index: number) => boolean): string[] =>
      handed.flatMap((device, index) => (those(index) ? device.functions.map(printPciAddress) : []));
    const found = functionsOf((index) => all[index]?.unload === undefined);
    if (named.length > 0) {
      const theirs = functionsOf((index) => (all[index]?.unload?.length ?? 0) > 0);
      yield step('unload-drivers', limit, unique(named).join(','), ...theirs);
    }
    if (found.length > 0) yield step('unload-drivers', limit, 'auto', ...found);
    if (restart.length > 0) yield step('restart-units', limit, addresses.join(','), ...restart);
  }
}
