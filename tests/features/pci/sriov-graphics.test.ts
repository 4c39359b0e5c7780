/** Virtual functions of Intel graphics. */
import { describe, expect, test } from 'vitest';
import { codes } from '../../../src/features/pci/sriov-graphics.ts';
import { compileTexts, host } from '../../support/compile.ts';

interface Given {
  /** The fields of the device in addition to its function and `sriov`. */
  readonly device?: string;
  /** The physical function. */
  readonly of?: string;
  readonly kernel?: string;
  readonly cpu?: string;
  readonly facts?: object;
}

/** The diagnostics of this feature for a virtual function that a guest has. */
function remarks({ device = '', of = '00:02.0', kernel = '', cpu = 'intel', facts }: Given) {
  const head = host.replace('cpu: amd', facts ? `cpu: ${cpu}, facts: ./facts.json` : `cpu: ${cpu}`);
  const { diagnostics } = compileTexts({
    'host.yaml':
      `${head}kernel: {${kernel}}\n` +
      `devices: { vf: { functions: ["07:00.1"], ${device} sriov: { of: "${of}", count: 1 } } }\n` +
      'vms: { g: { memory: 4GiB, devices: [vf] } }\n',
    'facts.json': JSON.stringify({ version: 1, pci: [], ...facts }),
  });
  return diagnostics
    .filter(({ code }) => Object.hasOwn(codes, code))
    .map(({ code, message, path, severity, remedy }) => ({ code, message, path: path?.join('/'), severity, remedy }));
}

const gpu = (id: string, address = '00:02.0', release = '6.18.3') => ({
  kernel: { release },
  pci: [{ address, id, class: '030000', driver: 'i915' }],
});
const path = 'devices/vf/sriov/of';

describe('a GPU of which no driver of the kernel creates virtual functions', () => {
  test('is reported by the facts', () => {
    expect(remarks({ facts: gpu('8086:a780') })).toEqual([
      {
        code: 'sriov-graphics-driver',
        severity: 'warning',
        path,
        message: expect.stringMatching(
          /^no driver of the kernel creates virtual functions of 8086:a780: i915 has none, and xe only .* Panther Lake$/,
        ),
        remedy: expect.stringMatching(/i915-sriov-dkms.*; or remove 'vf', and its name from the devices of 'g'$/),
      },
    ]);
  });

  test('goes to a guest as a whole only if the host has another display', () => {
    const whole = 'if the host has another display, give the whole GPU to one guest:';
    const beside = (facts: ReturnType<typeof gpu>) => ({
      ...facts,
      pci: [...facts.pci, { address: '0a:00.0', id: '1002:73bf', class: '030000' }],
    });
    const remedyOf = (given: Given): string | undefined => remarks(given)[0]?.remedy;
    const igpu = `; or ${whole} \`functions: ["00:02.0"], igd: on\` without \`sriov\``;
    expect(remedyOf({ facts: beside(gpu('8086:a780')) })).toContain(igpu);
    expect(remedyOf({})).toContain(igpu);
    const card = gpu('8086:e20b', '03:00.0');
    expect(remedyOf({ of: '03:00.0', facts: beside(card) })).toBe(
      `${whole} \`functions: ["03:00.0"]\` without \`sriov\``,
    );
    expect(remedyOf({ of: '03:00.0', facts: card })).toMatch(/^remove 'vf'/);
  });

  test('is reported without facts at the place of an integrated GPU', () => {
    expect(remarks({})).toMatchObject([{ message: expect.stringContaining('functions of this GPU') }]);
    expect(remarks({ device: 'ids: ["8086:4680"],' })).toMatchObject([
      { message: expect.stringContaining('functions of 8086:4680') },
    ]);
    expect(remarks({ cpu: 'amd' })).toEqual([]);
    expect(remarks({ of: '05:00.0' })).toEqual([]);
  });

  test('is not reported if a module from outside the kernel creates them', () => {
    for (const one of ['i915.max_vfs=7', 'xe.max_vfs=7', 'xe.force_probe=a780']) {
      expect(remarks({ kernel: ` params: ["${one}"] `, facts: gpu('8086:a780') })).toEqual([]);
    }
    expect(remarks({ kernel: ' params: ["i915.enable_guc=3"] ', facts: gpu('8086:a780') })).toHaveLength(1);
  });

  test('is not a NIC, nor a GPU of another vendor', () => {
    expect(remarks({ facts: { pci: [{ address: '00:02.0', id: '8086:10fb', class: '020000' }] } })).toEqual([]);
    expect(remarks({ of: '03:00.0', facts: gpu('1002:73a1', '03:00.0') })).toEqual([]);
  });
});

describe('a GPU of which xe creates virtual functions', () => {
  const [b50, panther] = ['8086:e212', '8086:b080'];

  test('needs Linux 6.17: by the running kernel, or by the one that the spec names', () => {
    const old = remarks({ facts: gpu(panther, '00:02.0', '6.12.58') });
    expect(old).toEqual([
      {
        code: 'sriov-graphics-kernel',
        severity: 'warning',
        path,
        message: 'xe creates virtual functions of Panther Lake since Linux 6.17, but the host has Linux 6.12.58',
        remedy: 'set `kernel: { packages: linuxPackages_latest }`',
      },
    ]);
    for (const release of ['6.17.0', '6.18.3-zen1', '7.2.13', 'unknown']) {
      expect(remarks({ facts: gpu(panther, '00:02.0', release) }), release).toEqual([]);
    }
    const named = (packages: string, release: string) =>
      remarks({ kernel: ` packages: ${packages} `, facts: gpu(panther, '00:02.0', release) });
    expect(named('linuxPackages_6_18', '6.12.58')).toEqual([]);
    expect(named('linuxPackages_latest', '6.12.58')).toEqual([]);
    expect(named('linuxPackages_6_12', '6.18.3')).toMatchObject([
      { code: 'sriov-graphics-kernel', message: expect.stringContaining('the host has linuxPackages_6_12') },
    ]);
  });

  test('is known by the ids of its virtual functions, which are its own', () => {
    const device = `ids: ["${b50}"],`;
    expect(remarks({ device, of: '03:00.0' })).toEqual([]);
    expect(remarks({ device, of: '03:00.0', kernel: ' packages: linuxPackages_6_12 ' })).toMatchObject([
      { code: 'sriov-graphics-kernel', message: expect.stringContaining('Arc Pro B50') },
    ]);
  });
});
