/** Cards that libvirt takes from a driver of the host that keeps running. */
import { describe, expect, test } from 'vitest';
import { codes } from '../../../src/features/pci/driver-stays.ts';
import { compileWithFacts } from '../../support/compile.ts';
import { type Change, check, received, testOnMachines } from '../../support/machines.ts';

/** The machine with NVIDIA's driver on its two NVIDIA cards. */
const nvidia: Change = (facts) => ({
  ...facts,
  pci: facts.pci.map((one) => (one.driver === 'nouveau' ? { ...one, driver: 'nvidia' } : one)),
});

testOnMachines(codes, {
  'nvidia-keeps-another': check(
    'threadripper',
    received('"42:00.0", "42:00.1", "42:00.2", "42:00.3"', '', ', bind: ⟨handover'),
    /nvidia also drives 0000:0a:00\.0, .* it releases 0000:42:00\.0 only while/,
    nvidia,
  ),
  'start-takes-display': check(
    'desktop-intel',
    received('"01:00.0", "01:00.1"', '', ', bind: ⟨start'),
    /0000:01:00\.0 is a GPU with the host driver nouveau/,
  ),
});

const card = (address: string, driver: string | undefined, more: object = {}) => ({
  address,
  id: '10de:1b81',
  class: '030000',
  driver,
  ...more,
});

/** The codes and remedies of this feature, for a spec on a machine with these displays. */
const remarks = (spec: string, ...pci: readonly object[]) =>
  compileWithFacts(spec, { pci })
    .diagnostics.filter(({ code }) => Object.hasOwn(codes, code))
    .map(({ code, remedy, path, severity }) => ({ code, remedy, path: path?.join('/'), severity }));

const spec = (bind: string): string => received('"0b:00.0"', '', `, bind: ${bind}`);

describe('one of two NVIDIA cards', () => {
  const [own, other] = [card('0b:00.0', 'nvidia'), card('0a:00.0', 'nvidia', { bootVga: true })];

  test.each(['handover', 'start'])('with bind: %s leaves the other with the host', (bind) => {
    const text = bind === 'handover' ? spec('handover, handover: { restart: [display-manager.service] }') : spec(bind);
    expect(remarks(text, own, other)).toEqual([
      {
        code: 'nvidia-keeps-another',
        severity: 'warning',
        path: 'devices/gpu/bind',
        remedy: expect.stringMatching(/^set `bind: boot` on 'gpu' .*; or set `desktop: off` on 'gpu'/),
      },
    ]);
  });

  test('is the boot display: another one must become it first', () => {
    const [one] = remarks(spec('handover'), { ...own, bootVga: true }, { ...other, bootVga: false });
    expect(one?.remedy).toMatch(/^make another GPU the primary display .* set `bind: boot` on 'gpu'$/);
  });

  test('is not reported if nvidia has no other card, or never has this one', () => {
    expect(remarks(spec('handover'), own, card('0a:00.0', 'amdgpu'))).toEqual([]);
    expect(remarks(spec('handover'), own)).toEqual([]);
    expect(remarks(spec('boot'), own, other)).toEqual([]);
    expect(remarks(spec('handover'), card('0b:00.0', 'vfio-pci'), other)).toEqual([]);
    expect(remarks(spec('handover'), card('0b:00.0', 'nouveau'), card('0a:00.0', 'nouveau'))).toEqual([]);
  });

  test('is not reported if the other one leaves too: at boot, or for the same guest', () => {
    const both = (bind: string, list: string): string =>
      `devices: { gpu: { functions: ["0b:00.0"], bind: handover }, second: { functions: ["0a:00.0"], bind: ${bind} } }\n` +
      `vms: { win: { memory: 1GiB, devices: [${list}] } }\n`;
    const found = (bind: string, list: string) => remarks(both(bind, list), own, other).map(({ path }) => path);
    expect(found('boot', 'gpu')).toEqual([]);
    expect(found('handover', 'gpu, second')).toEqual([]);
    expect(found('handover', 'gpu')).toEqual(['devices/gpu/bind']);
  });
});

describe('bind: start of a GPU', () => {
  const shown = card('0a:00.0', 'amdgpu', { bootVga: true });

  test('that a driver of the host has', () => {
    for (const driver of ['nouveau', 'nvidia', 'i915', 'amdgpu']) {
      expect(remarks(spec('start'), card('0b:00.0', driver), shown)).toEqual([
        {
          code: 'start-takes-display',
          severity: 'warning',
          path: 'devices/gpu/bind',
          remedy: expect.stringMatching(/^set `bind: boot` on .*`bind: handover` on .*`desktop: off` on 'gpu'/),
        },
      ]);
    }
  });

  test('that shows the desktop can only be handed over', () => {
    const handover = /^set `bind: handover` on 'gpu', which ends the desktop first$/;
    expect(remarks(spec('start'), card('0b:00.0', 'amdgpu'))[0]?.remedy).toMatch(handover);
    const boot = card('0b:00.0', 'amdgpu', { bootVga: true });
    expect(remarks(spec('start'), boot, { ...shown, bootVga: false })[0]?.remedy).toMatch(handover);
  });

  test('is not reported without a driver of the host, for other devices, or without facts', () => {
    expect(remarks(spec('start'), card('0b:00.0', undefined), shown)).toEqual([]);
    expect(remarks(spec('start'), card('0b:00.0', 'vfio-pci'), shown)).toEqual([]);
    expect(remarks(spec('start'), { ...card('0b:00.0', 'xhci_hcd'), class: '0c0330' }, shown)).toEqual([]);
    expect(remarks(spec('start'))).toEqual([]);
    expect(remarks(spec('handover'), card('0b:00.0', 'amdgpu'), shown)).toEqual([]);
  });

  test('is not reported for a virtual function, which no desktop uses', () => {
    const vf = received('"0b:00.1"', '', ', bind: start, sriov: { of: "0b:00.0", count: 1 }');
    expect(remarks(vf, card('0b:00.0', 'xe'), card('0b:00.1', 'xe'))).toEqual([]);
  });
});
