import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesInHwdb } from '../../src/scan/hwdb.ts';
import { directory } from '../cli/support.ts';
import { describeWith } from '../support/consumers.ts';

const source = `pci:v00001002*
 ID_VENDOR_FROM_DATABASE=AMD

pci:v00001002d000067DF*
 ID_MODEL_FROM_DATABASE=Ellesmere

pci:v00001002d000067DFsv00001DA2sd0000E387*
 ID_MODEL_FROM_DATABASE=Ellesmere (Nitro+)

pci:v00001002d0000AAF0*
 ID_MODEL_FROM_DATABASE=HDMI Audio

pci:v000010DE*
 ID_VENDOR_FROM_DATABASE=NVIDIA

usb:v1002p67DF*
 ID_MODEL_FROM_DATABASE=no PCI device
`;

describeWith('systemd-hwdb', 'a database compiled by systemd-hwdb', (program) => {
  const compiled = (): Buffer => {
    const root = directory({ 'etc/udev/hwdb.d/20-test.hwdb': source });
    const { status, stderr } = program.run(['--root', root, 'update']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return readFileSync(join(root, 'etc/udev/hwdb.bin'));
  };

  test('has the names of its source', () => {
    const names = namesInHwdb(compiled());
    expect(names?.of({ vendor: '1002', device: '67df' })).toBe('AMD Ellesmere');
    expect(names?.of({ vendor: '1002', device: 'aaf0' })).toBe('AMD HDMI Audio');
    expect(names?.of({ vendor: '1002', device: '67d0' })).toBe('AMD');
    expect(names?.of({ vendor: '10de', device: '67df' })).toBe('NVIDIA');
    expect(names?.of({ vendor: 'ffff', device: '67df' })).toBeUndefined();
  });

  test('may give wrong names or none if it is damaged, but the lookup ends', () => {
    const whole = compiled();
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(damage, fc.nat(whole.length), (changes, length) => {
        const bytes = Buffer.from(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        for (const some of [bytes, bytes.subarray(0, length)]) {
          const name = namesInHwdb(some)?.of({ vendor: '1002', device: '67df' });
          expect(['string', 'undefined']).toContain(typeof name);
        }
      }),
    );
  });
});
