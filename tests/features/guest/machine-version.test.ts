/** Machines of versions that QEMU no longer has, or will not have for long. */
import { describe, expect, test } from 'vitest';
import { assertionsOf, codesOf, compileSpec, guest, moduleOf, twoGuests } from '../../support/compile.ts';
import { at, domainOf } from '../../support/guest-domain.ts';

describe('the machine of a guest', () => {
  // qemu-system-x86_64 11.1 -machine help: the versions from 5.2 on, of which those up to 8.1 are deprecated.
  test.each([
    ['q35', []],
    ['pc', []],
    ['pc-i440fx-2.12', ['machine-removed']],
    ['pc-q35-4.0.1', ['machine-removed']],
    ['pc-q35-5.1', ['machine-removed']],
    ['pc-q35-5.2', ['machine-deprecated']],
    ['pc-i440fx-8.1', ['machine-deprecated']],
    ['pc-q35-8.2', []],
    ['pc-q35-11.1', []],
    ['pc-q35-12.0', []],
  ])('%s', (machine, expected) => {
    expect(codesOf(guest(`machine: ${machine}`))).toEqual(expected);
  });

  test('is replaced by the next one of the same chipset, which is good for longer', () => {
    const said = (machine: string): string => {
      const [found] = compileSpec(guest(`machine: ${machine}`)).diagnostics;
      return `${found?.message}; ${found?.remedy}`;
    };
    expect(said('pc-i440fx-4.2')).toMatch(
      /^QEMU 11\.1 no longer has the machine pc-i440fx-4\.2; set `machine: pc-i440fx-8\.2`/,
    );
    expect(said('pc-q35-7.1')).toMatch(/^QEMU 11\.1 deprecates .* and QEMU 13\.1 \(August 2028\) no longer has it; /);
    expect(codesOf(guest('machine: pc-i440fx-8.2'))).toEqual([]);
  });

  test.each(['pc-q35-5.0', 'pc-i440fx-4.2'])('stays possible in XML, for an older QEMU: %s', (machine) => {
    const [found] = compileSpec(guest(`machine: ${machine}`)).diagnostics;
    const [, type = '', xml = ''] = /set `(machine: [^`]+)` and `(xml: [^`]+)`$/.exec(found?.remedy ?? '') ?? [];
    expect(type).toBe(machine.startsWith('pc-q35') ? 'machine: q35' : 'machine: pc');
    const spec = guest(`${type}, ${xml}`);
    expect(codesOf(spec)).toEqual([]);
    expect(at(domainOf(spec), 'os/type')?.attributes).toMatchObject({ machine });
  });

  test('that is deprecated is refused on a host whose QEMU no longer has it, once for all guests', () => {
    const text = moduleOf(twoGuests('machine: pc-q35-7.2'));
    expect(assertionsOf(text)).toContain('lib.versionOlder config.virtualisation.libvirtd.qemu.package.version "13.2"');
    expect(text.match(/do not have the machine/g)).toHaveLength(1);
    expect(text).toContain("guest 'a', 'b'");
    expect(moduleOf(guest('machine: pc-q35-9.0'))).not.toContain('have the machine');
  });
});
