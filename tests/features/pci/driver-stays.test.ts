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
        remedy:
          bind === 'start'
            ? expect.stringMatching(/^set `bind: boot` on 'gpu' if .*; or set `desktop: off` on 'gpu', which keeps /)
            : expect.stringMatching(
                /^set `bind: boot` on 'gpu' and remove `handover` if .*; or set `bind: start` and `desktop: off` on 'gpu' and remove `handover`, which keep /,
              ),
      },
    ]);
  });

  test('is the boot display: another one must become it first', () => {
    const [one] = remarks(spec('handover'), { ...own, bootVga: true }, { ...other, bootVga: false });
    expect(one?.remedy).toMatch(/^make another GPU the primary display .* set `bind: boot` on 'gpu'$/);
  });

  test('can be kept off the desktop, with the fields of the remedy', () => {
    const { diagnostics } = compileWithFacts(spec('start, desktop: off'), { pci: [own, other] });
    expect(diagnostics).toEqual([]);
  });

  test('is the only one with outputs: it stays, as the desktop needs it', () => {
    const compute = { ...other, class: '030200', bootVga: false };
    const [one] = remarks(spec('handover'), { ...own, bootVga: true }, compute);
    expect(one?.remedy).toBe("keep it for the host: remove 'gpu', and its name from the devices of 'win'");
  });

  test('is not kept off a desktop that no other GPU is left for', () => {
    const both =
      'devices: { gpu: { functions: ["0b:00.0"], bind: start }, second: { functions: ["0a:00.0"], bind: start, desktop: off } }\n' +
      'vms: { win: { memory: 1GiB, devices: [gpu] }, other: { memory: 1GiB, devices: [second] } }\n';
    const found = remarks(both, own, { ...other, bootVga: false });
    expect(found.map(({ code }) => code)).toEqual(['nvidia-keeps-another']);
    expect(found[0]?.remedy).not.toContain('desktop: off');
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

  test('that is integrated is not handed over, nor a display of remote management', () => {
    const keep = "keep it for the host: remove 'gpu', and its name from the devices of 'win'";
    const igpu = { ...card('00:02.0', 'i915'), id: '8086:a780', bootVga: true };
    const at = (address: string): string => received(`"${address}"`, '', ', bind: start');
    expect(remarks(at('00:02.0'), igpu)[0]?.remedy).toBe(keep);
    expect(remarks(at('00:02.0'), igpu, card('01:00.0', 'nouveau'))[0]?.remedy).toBe(keep);
    const bmc = { ...card('03:00.0', 'ast'), id: '1a03:2000', bootVga: true };
    expect(remarks(at('03:00.0'), bmc)[0]?.remedy).toBe(keep);
    expect(remarks(at('00:02.0'), { ...igpu, bootVga: false }, shown)[0]?.remedy).toMatch(
      /^set `bind: boot` on 'gpu' .*; or set `desktop: off` on 'gpu'/,
    );
  });

  test('that the host does without can leave at boot', () => {
    const igpu = { ...card('00:02.0', 'i915'), id: '8086:a780', bootVga: true };
    const on = (more: string): string => received('"00:02.0"', '', `, igd: off, hostLoses: [display], ${more}`);
    expect(remarks(on('bind: start'), igpu)[0]?.remedy).toBe(
      "set `bind: boot` and `bootVga: true` on 'gpu' if the host never uses it",
    );
    expect(compileWithFacts(on('bind: boot, bootVga: true'), { pci: [igpu] }).diagnostics).toEqual([]);
  });

  test('that is the only one with outputs is not bound at boot', () => {
    const compute = card('0a:00.0', 'amdgpu', { class: '030200' });
    const [one] = remarks(spec('start'), card('0b:00.0', 'amdgpu', { bootVga: true }), compute);
    expect(one?.remedy).toBe("set `bind: handover` on 'gpu', which ends the desktop first");
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
