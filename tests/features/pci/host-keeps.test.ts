/** How the host keeps a picture when its boot display goes to a guest. */
import { expect, test } from 'vitest';
import { compileTexts, host } from '../../support/compile.ts';

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

test.each([
  ['no other GPU', []],
  ['another GPU without outputs', [{ ...other, class: '030200' }]],
])('the only display is handed over, with %s', (_name, others) => {
  expect(remedyOf('', ...others)).toMatch(/^set `bind: handover` on 'gpu'/);
  expect(remedyOf('', ...others)).not.toContain('bootVga');
});

test('with another display, the boot framebuffer can be given up', () => {
  expect(remedyOf('', other)).toContain("set `bootVga: true` on 'gpu'");
  expect(remedyOf(', bind: start', other)).toMatch(/^set `bind: handover` on 'gpu'/);
});

test('a display that also leaves the host at boot does not count', () => {
  const both = '}, second: { functions: ["0a:00.0"]';
  expect(remedyOf(both, other)).not.toContain('bootVga');
});
