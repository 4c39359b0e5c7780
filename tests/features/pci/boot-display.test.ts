/** The boot display, whose memory the host occupies. */
import { describe, expect, test } from 'vitest';
import { codes } from '../../../src/features/pci/boot-display.ts';
import { compileTexts, compileWithFacts, host } from '../../support/compile.ts';
import { check, declared, received, reportedOn, testOnMachines } from '../../support/machines.ts';

testOnMachines(codes, {
  'device-boot-display': check('desktop-same-cards', declared('⟨"0a:00.0", "0a:00.1"'), /0000:0a:00\.0/),
  'not-the-boot-display': check(
    'desktop-same-cards',
    declared('"0b:00.0", "0b:00.1"', ', bootVga: ⟨true'),
    /boot display is 0000:0a:00\.0/,
  ),
});

describe('the boot display', () => {
  test('stays with the host, unless it is handed over or its framebuffer is released', () => {
    const card = (more: string): string =>
      received('"0a:00.0", "0a:00.1"', '', `, path: "00:03.1/00.0", vendorReset: on${more}`);
    expect(reportedOn('desktop-same-cards', card(''))[0]).toMatch(
      /^device-boot-display: 0000:0a:00.0 .*boot framebuffer/,
    );
    expect(reportedOn('desktop-same-cards', card(', bind: start'))[0]).toMatch(
      /^device-boot-display: .*console of the host/,
    );
    expect(reportedOn('desktop-same-cards', card(', bootVga: true'))).toEqual([]);
    expect(reportedOn('desktop-same-cards', card(', bind: handover'))).toEqual([]);
    expect(
      reportedOn(
        'desktop-same-cards',
        received('"0b:00.0", "0b:00.1"', '', ', path: "00:03.2/00.0", vendorReset: on, bootVga: true'),
      ),
    ).toEqual([
      "not-the-boot-display: the boot display is 0000:0a:00.0 according to the facts of this machine, not device 'gpu'",
    ]);
  });

  test('the GPU with the console, if the firmware shows the boot on another', () => {
    expect(reportedOn('qemu-intel-iommu', received('"06:00.0"', '', ', path: "00:06.0/00.0"'))[0]).toBe(
      'device-boot-display: the console of the host is on 0000:06:00.0, according to the facts of this machine',
    );
    expect(reportedOn('qemu-intel-iommu', received('"06:00.0"', '', ', bootVga: true')).join()).not.toContain(
      'display',
    );
  });
});

test('the firmware has no part in where the console is', () => {
  const remedy = (address: string, id: string): string | undefined =>
    compileWithFacts(received(`"${address}"`, '', ', bind: start'), {
      pci: [
        { address, id, class: '030000', bootVga: false },
        { address: '0a:00.0', id: '1002:73bf', class: '030000', bootVga: true },
      ],
      framebuffer: { driver: 'amdgpu', device: address },
    }).diagnostics.find(({ code }) => code === 'device-boot-display')?.remedy;
  expect(remedy('0b:00.0', '1002:67df')).toBe("set `bind: handover` on 'gpu'");
  expect(remedy('00:02.0', '8086:a780')).toBe(
    "keep it for the host: remove 'gpu', and its name from the devices of 'win'",
  );
});

/** How the host keeps a picture when its boot display goes to a guest. */
const boot = { address: '0b:00.0', id: '1002:67df', class: '030000', bootVga: true };

/** The remedy for a device with the boot display, on a machine that has these PCI functions as well. */
function remedyOf(more: string, ...others: object[]): string | undefined {
  const { diagnostics } = compileTexts({
    'host.yaml': `${host.replace('cpu: amd', 'cpu: amd, facts: ./facts.json')}devices: { gpu: { functions: ["0b:00.0"]${more} } }\n`,
    'facts.json': JSON.stringify({ version: 1, pci: [boot, ...others] }),
  });
  return diagnostics.find(({ code }) => code === 'device-boot-display')?.remedy;
}

const other = { address: '0a:00.0', id: '1002:73bf', class: '030000' };

test('with another display, the boot framebuffer can be given up', () => {
  expect(remedyOf('', other)).toContain("set `bootVga: true` on 'gpu'");
  expect(remedyOf(', bind: start', other)).toMatch(/^set `bind: handover` on 'gpu'/);
});

test.each([
  ['no other GPU', []],
  ['another GPU without outputs', [{ ...other, class: '030200' }]],
])('nothing is said about the framebuffer of the only display, with %s: its loss is an error', (_name, others) => {
  expect(remedyOf('', ...others)).toBeUndefined();
  expect(remedyOf(', bind: start', ...others)).toBeUndefined();
});

test('a display that also leaves the host at boot does not count', () => {
  expect(remedyOf('}, second: { functions: ["0a:00.0"]', other)).toBeUndefined();
});

test('a host that does without a display can give up the framebuffer', () => {
  expect(remedyOf(', hostLoses: [display]')).toMatch(/^set `bootVga: true` on 'gpu'/);
  expect(remedyOf(', hostLoses: [display], bootVga: true')).toBeUndefined();
});

test('an integrated GPU is not handed over, nor is the display of remote management', () => {
  for (const integrated of [
    { address: '00:02.0', id: '8086:a780', class: '030000', bootVga: true },
    { address: '03:00.0', id: '1a03:2000', class: '030000', bootVga: true },
  ]) {
    const { diagnostics } = compileWithFacts(
      `devices: { gpu: { functions: ["${integrated.address}"], bind: start } }\nvms: { win: { memory: 4GiB, devices: [gpu] } }\n`,
      { pci: [integrated, other] },
    );
    const found = diagnostics.find(({ code }) => code === 'device-boot-display');
    expect(found?.remedy).toBe('choose another GPU as the primary display in the firmware');
  }
});

describe('the remedies lead to specs that compile', () => {
  const spec = (more: string): string =>
    `devices: { gpu: { functions: ["0b:00.0"]${more} } }\nvms: { win: { memory: 4GiB, devices: [gpu] } }\n`;
  test.each([
    ['bootVga: true', '', [other]],
    ['bind: handover', 'bind: start', [other]],
    ['bootVga: true', 'hostLoses: [display]', []],
  ])('%s, after %j', (field, before, others) => {
    const facts = { pci: [boot, ...others] };
    const [found] = compileWithFacts(spec(before && `, ${before}`), facts).diagnostics;
    expect(found?.code).toBe('device-boot-display');
    expect(found?.remedy).toContain(`set \`${field}\` on 'gpu'`);
    const after = field.startsWith('bind') ? field : [before, field].filter(Boolean).join(', ');
    expect(compileWithFacts(spec(`, ${after}`), facts).diagnostics).toEqual([]);
  });

  test('without bootVga, if the boot display is another GPU', () => {
    const facts = {
      pci: [
        { ...boot, bootVga: false },
        { ...other, bootVga: true },
      ],
    };
    const [found] = compileWithFacts(spec(', bootVga: true'), facts).diagnostics;
    expect([found?.code, found?.remedy]).toEqual(['not-the-boot-display', "remove `bootVga` from 'gpu'"]);
    expect(compileWithFacts(spec(''), facts).diagnostics).toEqual([]);
  });
});
