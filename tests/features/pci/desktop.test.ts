/** A GPU that the host's desktop leaves alone. */
import { describe, expect, test } from 'vitest';
import { codes } from '../../../src/features/pci/desktop.ts';
import { codesOf, compileSpec, compileTexts, compileWithFacts, moduleOf } from '../../support/compile.ts';
import { check, factsOf, received, reportedOn, testOnMachines, win } from '../../support/machines.ts';

const second = (more: string): string =>
  `devices: { gpu: { functions: ["01:00.0", "01:00.1"]${more} } }\n${win('devices: [gpu]')}`;

testOnMachines(codes, {
  'desktop-off-not-a-display': check(
    'desktop-same-cards',
    `devices: { disk: { functions: ["01:00.0"], bind: start, desktop: ⟨off } }\n${win('devices: [disk]')}`,
    /'disk', which is not a GPU/,
  ),
  'desktop-off-only-display': check(
    'laptop-optimus',
    `devices: { igpu: { functions: ["00:02.0"], bind: start, desktop: ⟨off } }\n${win('devices: [igpu]')}`,
    /no GPU left without 0000:00:02\.0/,
  ),
});

/** The lines of the rules file with that number. */
const rulesOf = (module: string, number: number): string[] =>
  new RegExp(`rules\\.d/${number}-vfioc\\.rules" ''\\n([\\s\\S]*?)''`)
    .exec(module)?.[1]
    ?.split('\n')
    .map((line) => line.trim())
    .filter(Boolean) ?? [];

const compiledFor = (machine: string, spec: string): string => {
  const { files } = compileTexts({
    'host.yaml': `version: 1\nhost: { name: box, users: [alex], cpu: intel, facts: ./facts.json }\n${spec}`,
    'facts.json': factsOf(machine),
  });
  return String(files?.get('module.nix'));
};

describe('the udev rules', () => {
  const rule = (address: string, id?: readonly [string, string]): string =>
    `ACTION!="remove", SUBSYSTEM=="drm|graphics", KERNEL=="card[0-9]*|fb[0-9]*", KERNELS=="0000:${address}", ${
      id ? `ATTRS{vendor}=="0x${id[0]}", ATTRS{device}=="0x${id[1]}", ` : ''
    }TAG-="seat", TAG-="master-of-seat", TAG-="uaccess", ENV{ID_SEAT}="seat-vfioc"`;

  test('take only the graphics function off the seat, by its address and the id that the facts have for it', () => {
    expect(rulesOf(compiledFor('desktop-intel', second(', bind: start, desktop: off')), 72)).toEqual([
      rule('01:00.0', ['10de', '2786']),
    ]);
  });

  test('without facts demand one of the ids of the spec', () => {
    const ids = ', ids: ["1002:73bf", "1002:ab28"], bind: start, desktop: off';
    expect(rulesOf(moduleOf(second(ids)), 72)).toEqual(
      ['01:00.0', '01:00.1'].flatMap((address) =>
        (['73bf', 'ab28'] as const).map((product) => rule(address, ['1002', product])),
      ),
    );
  });

  test('without facts and ids go by the address', () => {
    expect(rulesOf(moduleOf(second(', bind: start, desktop: off')), 72)).toEqual([rule('01:00.0'), rule('01:00.1')]);
  });

  test.each(['', ', desktop: on'])('are not there with %j', (desktop) => {
    expect(moduleOf(second(`, bind: start${desktop}`))).not.toContain('services.udev');
  });

  test('are a file of their own beside the rules that grant access', () => {
    const both = `devices: { gpu: { functions: ["01:00.0"], bind: start, desktop: off } }\nvms: { win: { memory: 4GiB, devices: [gpu], lookingGlass: { resolution: 1920x1080, backend: kvmfr } } }\n`;
    const module = moduleOf(both);
    expect(rulesOf(module, 70)).toEqual([expect.stringContaining('TAG+="uaccess"')]);
    expect(rulesOf(module, 72)).toEqual([rule('01:00.0')]);
  });
});

test.each(['boot', 'handover'])('does not go with bind: %s', (bind) => {
  expect(codesOf(second(`, bind: ${bind}, desktop: off`))).toContain('desktop-off-without-start');
});

test('goes with bind: start, for which the remedy also removes the handover', () => {
  const before = ', bind: handover, desktop: off, handover: { timeout: 1min }';
  const found = compileSpec(second(before)).diagnostics.find(({ code }) => code === 'desktop-off-without-start');
  expect(found?.remedy).toMatch(/^set `bind: start` on 'gpu' and remove `handover`, with which/);
  expect(codesOf(second(', bind: start, desktop: off'))).not.toContain('handover-without-bind');
});

test('an integrated GPU that the desktop needs is not handed over', () => {
  const remedy = (address: string, id: string): string | undefined =>
    compileWithFacts(received(`"${address}"`, '', ', bind: start, desktop: off'), {
      pci: [{ address, id, class: '030000', driver: 'i915', bootVga: true }],
    }).diagnostics.find(({ code }) => code === 'desktop-off-only-display')?.remedy;
  expect(remedy('00:02.0', '8086:a780')).toBe(
    "keep it for the host: remove 'gpu', and its name from the devices of 'win'",
  );
  expect(remedy('0b:00.0', '1002:67df')).toContain('`bind: handover`');
});

describe('a GPU of the host that a guest takes when it starts', () => {
  const on = (machine: string, functions: string, more = ''): string[] =>
    reportedOn(machine, received(functions, '', `, bind: start${more}`)).map((line) => line.split(':')[0] ?? '');

  test('is reported as boot display if it is that', () => {
    expect(on('desktop-intel', '"00:02.0"', ', desktop: off')).toContain('device-boot-display');
  });

  test('is the last one if the others leave at boot or are kept off the desktop as well', () => {
    const two = (other: string): string => `devices:
  gpu: { functions: ["01:00.0", "01:00.1"], bind: start, desktop: off }
  igpu: { functions: ["00:02.0"], ${other} }
vms: { win: { memory: 8GiB, devices: [gpu] }, linux: { memory: 8GiB, devices: [igpu] } }
`;
    for (const other of ['bind: boot, bootVga: on', 'bind: start, desktop: off']) {
      expect(reportedOn('desktop-intel', two(other)).join('\n')).toMatch(
        /desktop-off-only-display: the host's desktop has no GPU left without 0000:01:00\.0/,
      );
    }
    expect(reportedOn('desktop-intel', two('bind: handover')).join()).not.toContain('desktop-off-only-display');
  });
});
