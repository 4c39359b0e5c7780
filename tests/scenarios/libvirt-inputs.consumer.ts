/** Whole domains through `xml`: what compiles of libvirt's own test inputs is defined by libvirt. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeWith } from '../support/consumers.ts';
import { compileWhole, hasLibvirtInputs, libvirtInputs, withoutInputs } from '../support/libvirt-inputs.ts';
import { libvirtd } from '../support/libvirtd.ts';

/** What depends on the lab, and what libvirt only finds when it numbers ports. */
const ofTheLab = [
  /does not support machine type/,
  /Unable to find 'efi' firmware/,
  /Unable to find a free port on virtio-serial controller/,
  // 31 devices fill the only bus of an i440fx.
  /PCI controller at index 1 .* index must be larger than bus/,
];

describeWith(
  'libvirtd',
  'defines whole domains',
  () => {
    test.skipIf(!hasLibvirtInputs)(hasLibvirtInputs ? "of libvirt's own inputs" : withoutInputs, () => {
      const folder = mkdtempSync(join(tmpdir(), 'vfioc-inputs-'));
      try {
        const names = libvirtInputs().flatMap((input) => {
          const text = compileWhole(input).files?.get('domains/g.xml');
          if (typeof text !== 'string') return [];
          // The lab has no KVM.
          writeFileSync(join(folder, input.name), text.replace("<domain type='kvm'", "<domain type='qemu'"));
          return [input.name];
        });
        expect(names.length).toBeGreaterThan(650);
        const commands = names.flatMap((name) => [
          `echo == ${name}`,
          `define ${join(folder, name)}`,
          'undefine g --nvram --tpm',
        ]);
        const { stdout } = libvirtd('sid').run(['sh', '-c', 'virsh -q 2>&1'], {
          input: `${commands.join('\n')}\n`,
          timeout: 500,
        });
        const failed = stdout
          .split(/^== /m)
          .slice(1)
          .filter((part) => part.includes('error: Failed to define'))
          .map((part) => part.split('\n').join(' '));
        expect(stdout.split(/^== /m)).toHaveLength(names.length + 1);
        expect(failed.filter((part) => !ofTheLab.some((reason) => reason.test(part)))).toEqual([]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  },
  { tree: 'sid' },
);
