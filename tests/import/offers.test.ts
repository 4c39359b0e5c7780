import { expect, test } from 'vitest';
import { offersFor } from '../../src/import/offers.ts';
import { xml } from '../../src/libvirt/xml.ts';
import { compileSpec, guest } from '../support/compile.ts';

const offersOf = (...args: readonly string[]): readonly string[] =>
  offersFor(xml('domain', {}, xml('qemu:commandline', {}, ...args.map((value) => xml('qemu:arg', { value })))));

const keyboard = 'input-linux,id=kbd1,evdev=/dev/input/by-id/usb-a-event-kbd,grab_all=on,repeat=on';

test.each([
  [['-object', keyboard], 'evdev: [{ dev: /dev/input/by-id/usb-a-event-kbd, grab: all, repeat: true }]'],
  [
    ['-object', '{"qom-type":"memory-backend-file","id":"lg","mem-path":"/dev/kvmfr0","size":134217728,"share":true}'],
    'lookingGlass: { backend: kvmfr, size: 128MiB }',
  ],
  [
    ['-object', 'memory-backend-file,id=lg,share=on,mem-path=/dev/kvmfr0,size=64M'],
    'lookingGlass: { backend: kvmfr, size: 64MiB }',
  ],
  [['-cpu', 'host,hv_time,kvm=off,hv_vendor_id=randomid'], 'hide: { kvm: true, vendorId: randomid }'],
])('%j', (args, field) => {
  const [offer] = offersOf(...args);
  expect(offer).toContain(`\`${field}\` can replace`);
  const { diagnostics } = compileSpec(guest(field));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each([[['-device', keyboard]], [['-object', '{"qom-type":']], [['-object', 'rng-random,id=a']], [['-cpu']], [[]]])(
  'nothing for %j',
  (args) => {
    expect(offersOf(...args)).toEqual([]);
  },
);
