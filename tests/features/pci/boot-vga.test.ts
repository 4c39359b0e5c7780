/** The framebuffer of the firmware on a GPU that leaves the host. */
import { expect, test } from 'vitest';
import { parametersOf } from '../../support/compile.ts';

const parameters = (gpu: string): string[] =>
  parametersOf(`devices: { gpu: { functions: ["0b:00.0"]${gpu} } }\n`, 'initcall_blacklist');

test('is not put on the boot display if that leaves the host at boot', () => {
  expect(parameters(', bootVga: on')).toEqual(['initcall_blacklist=sysfb_init']);
});

test.each(['', ', bootVga: off', ', bootVga: on, bind: start', ', bootVga: on, bind: handover'])(
  'stays for a device with %j',
  (gpu) => expect(parameters(gpu)).toEqual([]),
);

test('is turned off once for several devices', () => {
  expect(parameters(', bootVga: on }, other: { functions: ["0c:00.0"], bootVga: on')).toHaveLength(1);
});
