/** The remedies of values that the schema refuses: lines that can be pasted. */
import { describe, expect, test } from 'vitest';
import { compileSpec, compileTexts, host } from '../support/compile.ts';

/** The first diagnostic of a spec after the host. */
const first = (spec: string): { code?: string; message?: string; remedy?: string } =>
  compileSpec(spec).diagnostics[0] ?? {};

const vm = (fields: string): string => `vms: { win: { memory: 4GiB, ${fields} } }\n`;

/** The line in a remedy. */
const line = (remedy = ''): string | undefined => /`(.*)`/.exec(remedy)?.[1];

describe('the remedy of a wrong value', () => {
  test.each<[what: string, spec: string, pasted: string]>([
    ['a string in place of a list', 'devices: { gpu: { functions: "0b:00.0" } }\n', 'functions: ["0b:00.0"]'],
    ['a string in place of a mapping', 'devices: { gpu: "0b:00.0" }\n', 'gpu: { functions: ["0b:00.0"] }'],
    ['a resolution alone', vm('lookingGlass: 2560x1440'), 'lookingGlass: { resolution: 2560x1440 }'],
    ['a switch in place of a mapping', vm('lookingGlass: true'), 'lookingGlass: { resolution: 1920x1080 }'],
    ['a number of CPUs', vm('cpu: 12'), 'cpu: { cores: 12 }'],
    ['a file that the field takes', vm('disks: { c: /srv/c.raw }'), 'c: { file: /srv/c.raw }'],
    ['a file that it does not take', vm('disks: { c: c.raw }'), 'c: { file: /var/lib/libvirt/images/win11.qcow2 }'],
    ['the name of a network', vm('nics: { lan: br1 }'), 'lan: { network: br1 }'],
    ['a list of guests', 'vms: [{ name: win }]\n', 'vms: { win11: { memory: 16GiB } }'],
    ['a size without a unit', 'vms: { win: { memory: 4 } }\n', 'memory: 16GiB'],
    ['a scalar that cannot be parsed', vm('usb: [logitech]'), 'usb: ["046d:c541"]'],
    ['a missing key', 'vms: { win: {} }\n', 'memory: 16GiB'],
    ['an incomplete item of a list', vm('forwards: [5900]'), 'forwards: [{ listen: 5900, interface: wlp4s0 }]'],
  ])('shows for %s a line that can be pasted', (_what, spec, pasted) => {
    expect(line(first(spec).remedy)).toBe(pasted);
  });

  test('for a number is quotes only if the string is taken', () => {
    expect(first(vm('qemu: { env: { SDL: 5 } }')).remedy).toContain('in quotes');
    expect(line(first(vm('firmware: { tpm: { version: 2.0 } }')).remedy)).toBe('version: "2.0"');
    expect(first('vms: { win: { memory: 4 } }\n').remedy).not.toContain('in quotes');
  });

  test('is no example for what must be unique', () => {
    const mac = first(vm('nics: { lan: { user: on, mac: "01:00:5e:00:00:01" } }'));
    expect(mac.remedy).toMatch(/^remove it/);
    expect(mac.remedy).not.toContain('52:54');
    expect(first(vm('uuid: x')).remedy).toMatch(/^remove it/);
  });

  test('of facts is a new scan', () => {
    const spec = host.replace('cpu: amd', 'cpu: amd, facts: ./facts.json');
    const { diagnostics } = compileTexts({ 'host.yaml': spec, 'facts.json': '{ "version": 1, "pci": [{}] }' });
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const { remedy } of diagnostics) expect(remedy).toContain('vfioc scan -o ./facts.json');
  });
});
