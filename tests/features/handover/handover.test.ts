import { describe, expect, test } from 'vitest';
import { codes } from '../../../src/features/handover/handover.ts';
import { codesOf, compileSpec, compileTexts, compileWithFacts, hookOf, host, moduleOf } from '../../support/compile.ts';
import { check, win as receiver, testOnMachines } from '../../support/machines.ts';

const gpu = (more = ''): string =>
  `devices: { gpu: { functions: ["03:00.0", "03:00.1"], bind: handover${more && `, handover: { ${more} }`} } }\n`;
const win = 'vms: { win: { memory: 4GiB, devices: [gpu] } }\n';

/** The steps of each guest in the hook, without the first one (claim-devices), which claim.test.ts checks. */
const stepsOf = (spec: string, module = moduleOf(spec)): Record<string, string[]> => {
  const table = /steps_of\(\) \{\n\s+case \$1 in\n([\s\S]*?)\n\s+esac/.exec(module)?.[1] ?? '';
  const guests: Record<string, string[]> = {};
  let name = '';
  for (const line of table.split('\n').map((one) => one.trim())) {
    if (line.endsWith(')')) name = line.slice(0, -1);
    else if (/^step (?!claim-devices|check-devices)/.test(line))
      guests[name] = [...(guests[name] ?? []), line.slice(5)];
  }
  return guests;
};

testOnMachines(codes, {
  'handover-shows-nothing': check(
    'desktop-same-cards',
    `devices: { disk: { functions: ["01:00.0"], bind: ⟨handover } }\n${receiver('devices: [disk]')}`,
    /'disk' is not a GPU/,
  ),
});

describe('handover', () => {
  test('by default stops the display manager and releases the GPU', () => {
    expect(stepsOf(gpu() + win)).toEqual({
      win: [
        'stop-units 30 display-manager.service',
        'end-sessions 30 seat0 0000:03:00.0 0000:03:00.1',
        'unbind-consoles',
        'unbind-framebuffer 0000:03:00.0 0000:03:00.1',
        'wait-device-free 30 0000:03:00.0 0000:03:00.1',
        'unload-drivers 30 auto 0000:03:00.0 0000:03:00.1',
      ],
    });
  });

  test('follows the options', () => {
    const options =
      'stop: [a.service, b.service], restart: [a.service], sessions: off, unload: [nvidia_uvm, nvidia], timeout: 2min';
    expect(stepsOf(gpu(options) + win)).toEqual({
      win: [
        'stop-units 120 a.service b.service',
        'unbind-consoles',
        'unbind-framebuffer 0000:03:00.0 0000:03:00.1',
        'wait-device-free 120 0000:03:00.0 0000:03:00.1',
        'unload-drivers 120 nvidia_uvm,nvidia 0000:03:00.0 0000:03:00.1',
        'restart-units 120 0000:03:00.0,0000:03:00.1 a.service',
      ],
    });
  });

  test('with empty lists unloads no drivers and stops no units', () => {
    const steps = stepsOf(gpu('stop: [], unload: []') + win).win ?? [];
    expect(steps.map((step) => step.split(' ')[0])).toEqual([
      'end-sessions',
      'unbind-consoles',
      'unbind-framebuffer',
      'wait-device-free',
    ]);
  });

  test('unloads the drivers of each device by its own options', () => {
    const several = `devices:
  a: { functions: ["03:00.0"], bind: handover }
  b: { functions: ["04:00.0"], bind: handover, handover: { unload: [nvidia] } }
  c: { functions: ["05:00.0"], bind: handover, handover: { unload: [] } }
vms: { win: { memory: 4GiB, devices: [a, b, c] } }
`;
    expect(stepsOf(several).win?.filter((step) => step.startsWith('unload'))).toEqual([
      'unload-drivers 30 nvidia 0000:04:00.0',
      'unload-drivers 30 auto 0000:03:00.0',
    ]);
  });

  describe('checks that the host does not use what libvirt takes when the guest starts', () => {
    const started = (device: string): string =>
      `devices: { it: { ${device} } }\nvms: { win: { memory: 4GiB, devices: [it] } }\n`;
    const check = 'wait-device-free 5 --start 0000:03:00.0';

    test.each(['010802', '0c0330', '030000', '020000', '040300'])('class %s, with facts', (kind) => {
      const { files } = compileTexts({
        'host.yaml': host.replace('cpu:', 'facts: ./facts.json, cpu:') + started('functions: ["03:00.0"], bind: start'),
        'facts.json': JSON.stringify({ version: 1, pci: [{ address: '0000:03:00.0', id: '144d:a80a', class: kind }] }),
      });
      expect(stepsOf('', String(files?.get('module.nix'))).win ?? []).toEqual([check]);
    });

    test.each([
      ['bind: start', [check]],
      ['bind: boot', []],
    ])('without facts, with %s', (bind, steps) => {
      expect(stepsOf(started(`functions: ["03:00.0"], ${bind}`)).win ?? []).toEqual(steps);
    });

    test('all functions of all such devices at once', () => {
      const two = `devices:
  gpu: { functions: ["03:00.0", "03:00.1"], bind: start }
  usb: { functions: ["04:00.0"], bind: start }
  boot: { functions: ["05:00.0"] }
vms: { win: { memory: 4GiB, devices: [gpu, boot, usb] } }
`;
      expect(stepsOf(two).win).toEqual(['wait-device-free 5 --start 0000:03:00.0 0000:03:00.1 0000:04:00.0']);
    });

    test('comes before anything is stopped for another device', () => {
      const both =
        'devices: { gpu: { functions: ["0b:00.0"], bind: handover }, it: { functions: ["03:00.0"], bind: start } }\n';
      expect(stepsOf(`${both}vms: { win: { memory: 4GiB, devices: [gpu, it] } }\n`).win?.slice(0, 2)).toEqual([
        check,
        'stop-units 30 display-manager.service',
      ]);
    });
  });

  test('applies only to guests that receive the device', () => {
    const others = 'vms: { win: { memory: 4GiB, devices: [gpu] }, other: { memory: 4GiB } }\n';
    expect(Object.keys(stepsOf(gpu() + others))).toEqual(['win']);
  });

  test('the hook has only the steps that are used, and does not call libvirt', () => {
    const text = hookOf(gpu() + win);
    expect(text).toContain('do_stop_units');
    expect(text).not.toContain('do_shared_memory');
    expect(text).not.toMatch(/\bvirsh\b/);
  });

  test.each(['display-manager', 'a b.service', '"a;b.service"', '"$x.service"'])('%s is not a unit name', (unit) => {
    expect(codesOf(gpu(`stop: [${unit}]`) + win)).toEqual(['invalid-value']);
  });

  describe('of a device that is no GPU does not end the desktop', () => {
    const handed = (device: string, facts?: object): string[] => {
      const spec = `devices: { it: { ${device}, bind: handover } }\nvms: { win: { memory: 4GiB, devices: [it] } }\n`;
      const { files } = facts ? compileWithFacts(spec, facts) : compileSpec(spec);
      return stepsOf('', String(files?.get('module.nix'))).win ?? [];
    };
    const usb = { address: '06:00.0', class: '0c0330' };

    test.each<[string, string, object?]>([
      ['according to its ids', 'functions: ["06:00.0"], ids: ["1022:149c"]'],
      ['because it has not the first function of a card', 'functions: ["06:00.3"]'],
      ['according to the facts', 'functions: ["06:00.0"]', { pci: [{ ...usb, id: '8086:7a60' }] }],
      [
        'according to its id in the facts',
        'functions: ["06:00.0"]',
        { pci: [{ address: '06:00.0', id: '144d:a80a' }] },
      ],
      ['according to the facts, whatever its ids', 'functions: ["06:00.0"]', { pci: [{ ...usb, id: '1002:7316' }] }],
    ])('%s', (_name, device, facts) => {
      expect(handed(device, facts)).toEqual([expect.stringMatching(/^wait-device-free 30 0000:06:00\.[03]$/)]);
    });

    test.each<[string, string, object?]>([
      ['has ids of a maker of GPUs', 'functions: ["06:00.0"], ids: ["10de:1b81"]'],
      ['has one such id among others', 'functions: ["06:00.0", "06:00.1"], ids: ["1022:149c", "1002:67df"]'],
      ['is of unknown kind', 'functions: ["06:00.0"]'],
      ['has no class in the facts', 'functions: ["06:00.0"]', { pci: [{ address: '06:00.0', id: '1002:7316' }] }],
    ])('but of one that %s it does', (_name, device, facts) => {
      expect(handed(device, facts).map((step) => step.split(' ')[0])).toEqual([
        'stop-units',
        'end-sessions',
        'unbind-consoles',
        'unbind-framebuffer',
        'wait-device-free',
        'unload-drivers',
      ]);
    });

    test('but stops the units that use it', () => {
      const device = 'functions: ["06:00.1"], ids: ["1022:149c"], handover: { stop: [zrepl.service] }';
      expect(handed(device)).toEqual(['stop-units 30 zrepl.service', 'wait-device-free 30 0000:06:00.1']);
      expect(
        codesOf(`devices: { usb: { ${device}, bind: handover } }\nvms: { a: { memory: 4GiB, devices: [usb] } }\n`),
      ).toEqual([]);
    });

    test('next to a GPU, which alone is freed from the desktop', () => {
      const both =
        'devices: { gpu: { functions: ["0b:00.0"], bind: handover }, usb: { functions: ["06:00.3"], bind: handover, handover: { stop: [zrepl.service], timeout: 1min } } }\n' +
        'vms: { win: { memory: 4GiB, devices: [gpu, usb] } }\n';
      expect(stepsOf(both).win).toEqual([
        'stop-units 60 display-manager.service zrepl.service',
        'end-sessions 60 seat0 0000:0b:00.0',
        'unbind-consoles',
        'unbind-framebuffer 0000:0b:00.0',
        'wait-device-free 60 0000:0b:00.0 0000:06:00.3',
        'unload-drivers 60 auto 0000:0b:00.0',
      ]);
    });
  });
});
