/**
 * Mistakes from public configurations that are about the form of a spec, or about several features: each one results in
 * a diagnostic with a remedy, or cannot be expressed at all.
 */
import { describe, expect, test } from 'vitest';
import { codesOf, compileSpec, hookOf, moduleOf } from '../support/compile.ts';

/** The diagnostics of a spec. */
const diagnosticsOf = (spec: string, others: Record<string, string> = {}) => compileSpec(spec, others).diagnostics;

const gpu = 'devices: { gpu: { functions: ["0b:00.0", "0b:00.1"] } }\n';
const win = 'vms: { win: { memory: 4GiB, devices: [gpu] } }\n';

describe('a mistake in the host configuration is reported with a remedy', () => {
  test.each<[mistake: string, spec: string, code: string, words: RegExp]>([
    [
      'an option at a wrong path',
      'libvirt: { ovmf: { enable: true } }\n',
      'unknown-key',
      /use one of the keys|did you mean/,
    ],
    ['a host option in a guest', `${gpu}vms: { win: { memory: 4GiB, bind: boot } }\n`, 'unknown-key', /.+/],
    [
      'a version that YAML reads as a number',
      'vms: { win: { memory: 4GiB, firmware: { tpm: { version: 2.0 } } } }\n',
      'wrong-type',
      /^expected '2\.0' or '1\.2', found a number; for example `version: "2\.0"`$/,
    ],
    [
      'a string that YAML reads as a number',
      'vms: { win: { memory: 4GiB, qemu: { env: { SDL: 5 } } } }\n',
      'wrong-type',
      /^expected a string, found a number; put the value in quotes: without them YAML reads it as a number$/,
    ],
  ])('%s', (_mistake, spec, code, words) => {
    const all = diagnosticsOf(spec);
    expect(all.map((one) => one.code)).toEqual([code]);
    expect(`${all[0]?.message}; ${all[0]?.remedy}`).toMatch(words);
  });
});

describe('a mistake in the host configuration cannot be expressed', () => {
  test('each kernel parameter is set once, with a value that the kernel supports', () => {
    const text = moduleOf(`${gpu}${win}iommu: { passthrough: true }\nkernel: { pcieAspm: off }\n`);
    const parameters = [...(/kernelParams = \[([^\]]*)\]/.exec(text)?.[1] ?? '').matchAll(/^\s*"(.*)"$/gm)].map(
      ([, one]) => one,
    );
    expect(new Set(parameters).size).toBe(parameters.length);
    expect(parameters).toEqual(expect.arrayContaining(['amd_iommu=on', 'iommu=pt', 'pcie_aspm=off']));
  });

  test('the operation and the suboperation are separate hook arguments', () => {
    const text = hookOf(`devices: { gpu: { functions: ["0b:00.0"], bind: handover } }\n${win}`);
    expect(text).toMatch(/case "\$\{2-\}\/\$\{3-\}" in\s+prepare\/begin\)/);
  });
});

test.each([
  ['uuid: XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX'],
  ['nics: { lan: { network: default, mac: "xx:xx:xx:xx:xx:xx" } }'],
  ['nics: { lan: { network: default, mac: "01:00:5e:00:00:01" } }'],
])('a placeholder in a guest is reported: %s', (field) => {
  expect(codesOf(`vms: { win: { memory: 4GiB, ${field} } }\n`)).toEqual(['invalid-value']);
});
