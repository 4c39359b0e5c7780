/** The lists of the system: pci.ids and modules.alias. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modulesIn } from '../../src/scan/alias.ts';
import { namesIn } from '../../src/scan/names.ts';

const ids = `
# a comment
1002  Advanced Micro Devices, Inc. [AMD/ATI]
	67df  Ellesmere [Radeon RX 470/480/570]
		1043 04a8  ROG Strix
	aaf0  Ellesmere HDMI Audio
10de  NVIDIA Corporation
	1b80  GP104 [GeForce GTX 1080]
C 03  Display controller
	00  VGA compatible controller
`;

describe('pci.ids', () => {
  const names = namesIn(ids);

  test('gives the maker and the name of a device', () => {
    expect(names.of({ vendor: '1002', device: 'aaf0' })).toBe(
      'Advanced Micro Devices, Inc. [AMD/ATI] Ellesmere HDMI Audio',
    );
    expect(names.of({ vendor: '10de', device: '1b80' })).toBe('NVIDIA Corporation GP104 [GeForce GTX 1080]');
  });

  test('does not mix up devices of different makers', () => {
    expect(names.of({ vendor: '1002', device: '1b80' })).toBe('Advanced Micro Devices, Inc. [AMD/ATI]');
    expect(names.of({ vendor: '10de', device: '04a8' })).toBe('NVIDIA Corporation');
  });

  test('gives no name for an unlisted device', () => {
    expect(names.of({ vendor: 'ffff', device: '0000' })).toBeUndefined();
    expect(namesIn('').of({ vendor: '1002', device: '67df' })).toBeUndefined();
  });
});

describe('modules.alias', () => {
  const gpu = 'pci:v00001002d000067DFsv00001DA2sd0000E387bc03sc00i00';
  const list = `
alias pci:v00001002d000067DFsv*sd*bc*sc*i* amdgpu
alias pci:v00001002d000067DFsv*sd*bc*sc*i* amdgpu
alias pci:v00001002d000067DEsv*sd*bc*sc*i* other_device
alias pci:v00001002d000067DFsv00001043sd*bc*sc*i* other_maker
alias pci:v*d*sv*sd*bc03sc00i00* any_vga
alias pci:v00001002d*sv*sd*bc03sc80i* other_class
alias pci:v0000100[0-2]d*sv*sd*bc0?sc[!8]0i* bracket
alias vfio_pci:v00001002d000067DFsv*sd*bc*sc*i* vfio_pci
alias usb:v1002p67DFd*dc*dsc*dp*ic*isc*ip*in* usb_thing
`;

  test('gives the modules with a matching pattern, each once, in order', () => {
    expect(modulesIn(list, [gpu]).of(gpu)).toEqual(['amdgpu', 'any_vga', 'bracket']);
  });

  test('gives no module for a device without a driver', () => {
    const bridge = 'pci:v0000FFFFd00000001sv00000000sd00000000bc06sc04i00';
    expect(modulesIn(list, [bridge, undefined]).of(bridge)).toEqual([]);
  });

  test('accepts any text as a list or a device', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'pci:', 'v', '0', '*', '?', '[', ']', '!', '\\', '(', ' ', '\n', 'alias '),
    });
    fc.assert(
      fc.property(word, word, (text, alias) => {
        expect(Array.isArray(modulesIn(`\nalias pci:${text}`, [alias]).of(alias))).toBe(true);
      }),
    );
  });
});
