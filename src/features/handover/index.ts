/**
 * Handover: a graphics card that the host is using goes to a guest and comes back. libvirt itself moves it between the
 * drivers (managed='yes'); before that its hook makes the host let go of it, step by step, each of which is undone.
 * @see https://libvirt.org/hooks.html
 */
import { type HookStep, hookOrder } from '../../spec/hook-steps.ts';
import { printPciAddress } from '../../spec/pci.ts';
import { devices, devicesOf, guests, guestsWith } from '../../spec/select.ts';
import type { Device, Spec } from '../../spec/spec.ts';
import type { AnyReport, HostPart } from '../feature.ts';

export { codes } from './codes.ts';
export { schema } from './schema.ts';

/** What runs the start of a guest itself. */
const needed = /^(?:libvirt|virt|dbus|systemd-|user@|init\.scope|system\.slice|-\.slice)/;

export function rules(spec: Spec, report: AnyReport): void {
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
        if (vm.autostart)
          report('handover-at-boot', { path: ['vms', vm.name, 'autostart'] }, { guest: vm.name, device: name });
      }
    }
    if (handover) units(handover, [...path, 'handover'], report);
  }
}

type Handover = NonNullable<Device['handover']>;

function units({ stop, restart, timeout }: Handover, path: readonly string[], report: AnyReport): void {
  if (timeout < 1 || timeout > 600) report('handover-timeout', { path: [...path, 'timeout'] }, { seconds: timeout });
  for (const [index, unit] of stop.entries()) {
    if (needed.test(unit)) report('handover-stops-libvirt', { path: [...path, 'stop', index] }, { unit });
  }
  for (const [index, unit] of restart.entries()) {
    if (!stop.includes(unit)) report('handover-restart-not-stopped', { path: [...path, 'restart', index] }, { unit });
  }
}

/** What a device that says nothing about its handover has: the defaults of the schema. */
const plain: Handover = {
  stop: ['display-manager.service'],
  restart: [],
  sessions: true,
  unload: undefined,
  timeout: 30,
};

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The seat of a host that has one, and of the firmware's display on others. */
const seat = 'seat0';

export function* host(spec: Spec): Iterable<HostPart> {
  for (const vm of guests(spec)) {
    const handed = devicesOf(vm, spec).filter((device) => device.bind === 'handover');
    if (handed.length === 0) continue;
    const all = handed.map((device) => device.handover ?? plain);
    const addresses = handed.flatMap((device) => device.functions.map(printPciAddress));
    const limit = String(Math.max(...all.map(({ timeout }) => timeout)));
    const step = (name: HookStep, ...words: readonly string[]): HostPart => ({
      kind: 'hook',
      vm: vm.name,
      order: hookOrder[name],
      step: name,
      arguments: words,
    });
    const stop = unique(all.flatMap((one) => one.stop));
    const restart = unique(all.flatMap((one) => one.restart));
    if (stop.length > 0) yield step('stop-units', limit, ...stop);
    if (all.some(({ sessions }) => sessions)) yield step('end-sessions', limit, seat);
    yield step('unbind-consoles');
    yield step('unbind-framebuffer', ...addresses);
    yield step('wait-device-free', limit, ...addresses);
    const named = all.flatMap(({ unload }) => unload ?? []);
    const found = handed.filter((_, index) => all[index]?.unload === undefined);
    if (named.length > 0) yield step('unload-drivers', limit, unique(named).join(','));
    if (found.length > 0) {
      yield step('unload-drivers', limit, 'auto', ...found.flatMap((device) => device.functions.map(printPciAddress)));
    }
    if (restart.length > 0) yield step('restart-units', limit, addresses.join(','), ...restart);
  }
}
