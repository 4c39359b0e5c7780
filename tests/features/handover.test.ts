import { describe, expect, test } from 'vitest';
import { codesOf, moduleOf } from '../support/compile.ts';

const gpu = (more = ''): string =>
  `devices: { gpu: { functions: ["03:00.0", "03:00.1"], bind: handover${more && `, handover: { ${more} }`} } }\n`;
const win = 'vms: { win: { memory: 4GiB, devices: [gpu] } }\n';

/** The steps of each guest, as the hook has them. */
const stepsOf = (spec: string): Record<string, string[]> => {
  const table = /steps_of\(\) \{\n\s+case \$1 in\n([\s\S]*?)\n\s+esac/.exec(moduleOf(spec))?.[1] ?? '';
  const guests: Record<string, string[]> = {};
  let name = '';
  for (const line of table.split('\n').map((one) => one.trim())) {
    if (line.endsWith(')')) name = line.slice(0, -1);
    else if (line.startsWith('step ')) guests[name] = [...(guests[name] ?? []), line.slice(5)];
  }
  return guests;
};

describe('handover', () => {
  test('without a word more stops the display manager and lets go of the card', () => {
    expect(stepsOf(gpu() + win)).toEqual({
      win: [
        'stop-units 30 display-manager.service',
        'end-sessions 30 seat0',
        'unbind-consoles',
        'unbind-framebuffer 0000:03:00.0 0000:03:00.1',
        'wait-device-free 30 0000:03:00.0 0000:03:00.1',
        'unload-drivers 30 auto 0000:03:00.0 0000:03:00.1',
      ],
    });
  });

  test('as it is told', () => {
    const told =
      'stop: [a.service, b.service], restart: [a.service], sessions: off, unload: [nvidia_uvm, nvidia], timeout: 2min';
    expect(stepsOf(gpu(told) + win)).toEqual({
      win: [
        'stop-units 120 a.service b.service',
        'unbind-consoles',
        'unbind-framebuffer 0000:03:00.0 0000:03:00.1',
        'wait-device-free 120 0000:03:00.0 0000:03:00.1',
        'unload-drivers 120 nvidia_uvm,nvidia',
        'restart-units 120 0000:03:00.0,0000:03:00.1 a.service',
      ],
    });
  });

  test('leaves drivers loaded that are not to be unloaded, and units that are not to be stopped', () => {
    const steps = stepsOf(gpu('stop: [], unload: []') + win).win ?? [];
    expect(steps.map((step) => step.split(' ')[0])).toEqual([
      'end-sessions',
      'unbind-consoles',
      'unbind-framebuffer',
      'wait-device-free',
    ]);
  });

  test('is for the guests that have the device', () => {
    const others = 'vms: { win: { memory: 4GiB, devices: [gpu] }, other: { memory: 4GiB } }\n';
    expect(Object.keys(stepsOf(gpu() + others))).toEqual(['win']);
  });

  test('the hook has only the steps that are used, and nothing of libvirt', () => {
    // The reconcile script stands in the module too, and is the one that speaks with libvirt.
    const text = /name = "vfioc-hook";.*?\n\s*'';/s.exec(moduleOf(gpu() + win))?.[0];
    expect(text).toContain('do_stop_units');
    expect(text).not.toContain('do_shared_memory');
    expect(text).not.toMatch(/\bvirsh\b/);
  });

  test('two guests may have one device, and the hook lets only one of them have it at a time', () => {
    const two = 'vms: { a: { memory: 4GiB, devices: [gpu] }, b: { memory: 4GiB, devices: [gpu] } }\n';
    const steps = stepsOf(gpu() + two);
    for (const guest of ['a', 'b']) expect(steps[guest]?.[0]).toBe('claim-devices 0000:03:00.0 0000:03:00.1');
  });

  test.each(['display-manager', 'a b.service', '"a;b.service"', '"$x.service"'])('%s is no unit', (unit) => {
    expect(codesOf(gpu(`stop: [${unit}]`) + win)).toEqual(['invalid-value']);
  });
});
