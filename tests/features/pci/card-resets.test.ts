/** Cards that do not come back after their guest, by what is known of their models. */
import { describe, expect, test } from 'vitest';
import { codes } from '../../../src/features/pci/card-resets.ts';
import { compileSpec, compileWithFacts } from '../../support/compile.ts';
import { check, received, reportedOn, testOnMachines } from '../../support/machines.ts';

testOnMachines(codes, {
  'reset-bug-known-card': check(
    'desktop-same-cards',
    received('⟨"0b:00.0", "0b:00.1"'),
    /only a bus reset for 0000:0b:00\.0.*Polaris 10/,
  ),
});

/** A GPU of an id at 0b:00.0 with its audio function, next to the host's at 0a:00.0. */
const machine = (id: string, more: object = {}) => ({
  iommu: { on: true },
  pci: [
    { address: '0a:00.0', id: '10de:1f02', class: '030000', driver: 'nvidia', iommuGroup: 10, bootVga: true },
    { address: '0b:00.0', id, class: '030000', driver: 'amdgpu', iommuGroup: 20, resetMethods: ['bus'], ...more },
    { address: '0b:00.1', id: '1002:ab30', class: '040300', driver: 'snd_hda_intel', iommuGroup: 20 },
  ],
});

const spec = (device: string = ''): string => received('"0b:00.0", "0b:00.1"', '', device);

/** The diagnostics of this feature. */
const remarks = (text: string, facts: object) =>
  compileWithFacts(text, facts).diagnostics.filter(({ code }) => Object.hasOwn(codes, code));

describe('vendor-reset', () => {
  test('is reported for a card that it does not know, by facts', () => {
    expect(remarks(spec(', vendorReset: on'), machine('1002:747e'))).toMatchObject([
      {
        code: 'vendor-reset-unknown-card',
        severity: 'warning',
        path: ['devices', 'gpu', 'vendorReset'],
        message: expect.stringMatching(/^vendor-reset does not know 1002:747e: it knows Polaris 10, .*Navi 14 and /),
      },
    ]);
  });

  test('is reported by ids, of which one that it knows is enough', () => {
    const codesOf = (ids: string) =>
      remarks(spec(`, ids: [${ids}], vendorReset: on`), { pci: [] }).map((one) => one.code);
    expect(codesOf('"1002:747e", "1002:ab30"')).toEqual(['vendor-reset-unknown-card']);
    expect(codesOf('"10de:67df"')).toEqual(['vendor-reset-unknown-card']);
    expect(codesOf('"1002:67df", "1002:aaf0"')).toEqual([]);
    expect(codesOf('')).toEqual([]);
  });

  test.each(['1002:67df', '1002:699f', '1002:687f', '1002:66af', '1002:731f', '1002:7360', '1002:7340'])(
    'is recommended for %s, of which the kernel resets only the bus',
    (id) => {
      const [one, ...others] = remarks(spec(), machine(id));
      expect(one).toMatchObject({ code: 'reset-bug-known-card', path: ['devices', 'gpu', 'functions', 0] });
      expect(one?.remedy).toMatch(/^set `vendorReset: true` on 'gpu'/);
      expect(others).toEqual([]);
    },
  );

  test('is recommended if the kernel has no reset at all', () => {
    const [one, ...others] = remarks(spec(), machine('1002:67df', { resetMethods: [] }));
    expect(one?.message).toBe(
      'the kernel has no reset of its own for 0000:0b:00.0, according to the facts of this machine, and the reset of its bus often does not bring a Polaris 10 back',
    );
    expect(one?.remedy).not.toContain('resetMethod');
    expect(others).toEqual([]);
    // Then the bus cannot be reset either, which has a code of its own.
    expect(remarks(received('"0b:00.0"'), machine('1002:67df', { resetMethods: [] }))).toEqual([]);
  });

  test('is not recommended if another reset exists, if one is chosen, or if the module does not know the card', () => {
    expect(remarks(spec(), machine('1002:67df', { resetMethods: ['device_specific', 'bus'] }))).toEqual([]);
    expect(remarks(spec(), machine('1002:67df', { resetMethods: undefined }))).toEqual([]);
    expect(remarks(spec(', vendorReset: on'), machine('1002:67df'))).toEqual([]);
    expect(remarks(spec(', resetMethod: bus'), machine('1002:67df'))).toEqual([]);
    expect(remarks(spec(), machine('1002:747e'))).toEqual([]);
    expect(remarks(spec(), machine('1002:73bf'))).toEqual([]);
  });

  test('no diagnostic recommends it for a card that it does not know', () => {
    const remedies = (id: string, device: string, methods: readonly string[]) =>
      compileWithFacts(spec(device), machine(id, { resetMethods: methods }))
        .diagnostics.map(({ code, remedy }) => `${code}: ${remedy}`)
        .filter((text) => text.includes('vendorReset'));
    for (const [device, methods] of [
      ['', []],
      ['', ['bus']],
      [', resetMethod: device_specific', ['bus']],
    ] as const) {
      expect(remedies('1002:747e', device, methods), device).toEqual([]);
      expect(remedies('1002:67df', device, methods).length, device).toBeGreaterThan(device || methods[0] ? 0 : -1);
    }
  });
});

describe('the GPU in an AMD processor', () => {
  test('is reported if the host uses it before the guest does', () => {
    for (const bind of ['start', 'handover']) {
      const [one, ...others] = remarks(spec(`, bind: ${bind}`), machine('1002:164e'));
      expect(one).toMatchObject({ code: 'integrated-gpu-without-reset', path: ['devices', 'gpu', 'bind'] });
      expect(one?.remedy).toMatch(/^set `bind: boot` on 'gpu'/);
      expect(others).toEqual([]);
    }
    expect(remarks(spec(), machine('1002:164e'))).toEqual([]);
    expect(remarks(spec(', bind: start'), machine('1002:73bf'))).toEqual([]);
  });

  test('without facts is only to be bound at boot if the host has another display', () => {
    const text = 'devices: { gpu: { functions: ["0b:00.0"], ids: ["1002:164e"], bind: start } }\n';
    const { diagnostics } = compileSpec(`${text}vms: { win: { memory: 4GiB, devices: [gpu] } }\n`);
    expect(diagnostics.find(({ code }) => code === 'integrated-gpu-without-reset')?.remedy).toMatch(
      /^if the host has another GPU for its display, set `bind: boot` on 'gpu', so that .*; otherwise expect to suspend/,
    );
  });

  test('that shows the boot leaves at boot only after another GPU shows it', () => {
    const facts = machine('1002:164e', { bootVga: true });
    const [card, ...own] = facts.pci;
    const shown = { ...facts, pci: [{ ...card, bootVga: false }, ...own] };
    expect(remarks(spec(', bind: handover, handover: { timeout: 1min }'), shown)[0]?.remedy).toMatch(
      /^make another GPU the primary display .* and set `bind: boot` on 'gpu' and remove `handover`, so that/,
    );
    const compute = { ...facts, pci: [{ ...card, class: '030200', bootVga: false }, ...own] };
    expect(remarks(spec(', bind: handover'), compute)[0]?.remedy).toMatch(/^expect to suspend the host/);
  });

  test('is not to be bound at boot if it is the only display of the host', () => {
    const facts = machine('1002:164e');
    const alone = { ...facts, pci: facts.pci.slice(1) };
    expect(remarks(spec(', bind: handover'), alone)[0]?.remedy).toMatch(/^expect to suspend the host/);
    const others = `${spec(', bind: handover').replace('devices: {', 'devices: { card: { functions: ["0a:00.0"] },')}`;
    expect(remarks(others, facts)[0]?.remedy).toMatch(/^expect to suspend the host/);
  });
});

describe('a card that vfio-pci cannot wake up', () => {
  test('is reported, by facts or ids', () => {
    expect(remarks(spec(), machine('1002:7550'))).toMatchObject([
      { code: 'card-stuck-in-d3', path: ['devices', 'gpu', 'functions', 0], remedy: "set `idleD3: off` on 'gpu'" },
    ]);
    expect(remarks(spec(', ids: ["1002:7550", "1002:ab40"]'), { pci: [] })).toMatchObject([
      { code: 'card-stuck-in-d3', path: ['devices', 'gpu', 'ids', 0] },
    ]);
  });

  test('is not reported if a device keeps all of them awake', () => {
    expect(remarks(spec(', idleD3: off'), machine('1002:7550'))).toEqual([]);
    const another = spec().replace('devices: {', 'devices: { usb: { functions: ["0c:00.3"], idleD3: off },');
    expect(remarks(another, machine('1002:7550'))).toEqual([]);
  });
});

test('the machines of the tests have no other card of these', () => {
  expect(reportedOn('desktop-amd', received('"08:00.0"')).filter((text) => /reset-|d3/.test(text))).toEqual([]);
});
