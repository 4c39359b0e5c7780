/** The right device or none, when a guest starts: a start is refused before anything of the host is touched. */
import { afterEach, describe, expect, test } from 'vitest';
import { hookScript } from '../../../src/compile/hooks.ts';
import type { HostPart } from '../../../src/features/parts.ts';
import { describeWith } from '../../support/consumers.ts';
import { Machine, type Parts } from './machine.ts';

const pci = 'sys/bus/pci/devices';
const disk = '0000:08:00.0';
const moved = '0000:0a:00.0';

/** A function with its driver, if it has one. */
const device = (address: string, id: string, driver?: string): Parts => ({
  files: {
    [`${pci}/${address}/vendor`]: `0x${id.slice(0, 4)}\n`,
    [`${pci}/${address}/device`]: `0x${id.slice(5)}\n`,
    [`${pci}/${address}/class`]: '0x010802\n',
  },
  links: driver === undefined ? {} : { [`${pci}/${address}/driver`]: `../../drivers/${driver}` },
});

const together = (...parts: readonly Parts[]): Parts => ({
  files: Object.assign({}, ...parts.map(({ files }) => files)),
  links: Object.assign({}, ...parts.map(({ links }) => links)),
});

/** The disk of the guest at another address, below the root port 00:08.0. */
const below = together(device(moved, '1b36:0010', 'vfio-pci'), {
  links: { [`${pci}/0000:00:08.0/${moved}`]: `../${moved}` },
});

const words = (...more: readonly string[]): HostPart => ({ kind: 'function', vm: 'win11', words: [disk, ...more] });
const step = (name: 'check-devices' | 'claim-devices', ...args: readonly string[]): HostPart => ({
  kind: 'hook',
  vm: 'win11',
  step: name,
  arguments: args,
});

/** The hook of a guest with one disk. */
const hookOf = (bind: string, identity: readonly string[]): string =>
  hookScript(
    [words(...identity), step('check-devices', bind, disk), step('claim-devices', disk)].filter(
      (part) => part.kind === 'hook' || part.kind === 'function',
    ),
  );

/** The guest's XML, with the functions that libvirt takes for it. */
const domain = (...addresses: readonly string[]): string =>
  `<domain>\n<devices>\n<disk type='file'>\n<source file='/srv/a.qcow2'/>\n<address type='pci' domain='0x0000' bus='0x0f' slot='0x00' function='0x0'/>\n</disk>\n${addresses
    .map((one) => {
      const [, at = '', bus = '', slot = '', fn = ''] = /^(....):(..):(..)\.(.)$/.exec(one) ?? [];
      return `<hostdev mode='subsystem' type='pci' managed='yes'>\n<source>\n<address domain='0x${at}' bus='0x${bus}' slot='0x${slot}' function='0x${fn}'/>\n</source>\n</hostdev>\n`;
    })
    .join('')}</devices>\n</domain>\n`;

const prepare = ['win11', 'prepare', 'begin', '-'];
const release = ['win11', 'release', 'end', '-'];

describeWith('bash', 'the hook, before it lets libvirt have a device', () => {
  let machine: Machine;
  afterEach(() => machine.remove());

  const start = (parts: Parts, bind: string, identity: readonly string[], xml = domain(disk)) => {
    machine = new Machine(parts);
    const before = machine.state();
    const outcome = machine.hook(hookOf(bind, identity), prepare, '', xml);
    if (outcome.status !== 0) expect(machine.state()).toEqual(before);
    return outcome;
  };

  test.each(['boot', 'start', 'handover'])('refuses another device at the address, with bind: %s', (bind) => {
    const parts = together(device(disk, '8086:5845', 'nvme'), device(moved, '1b36:0010', 'nvme'));
    const { status, stderr } = start(parts, bind, ['1b36:0010']);
    expect(status).toBe(1);
    expect(stderr).toContain(
      '0000:08:00.0 is now 8086:5845, but the spec says 1b36:0010; 1b36:0010 is now at 0000:0a:00.0',
    );
  });

  test('refuses a device that is bound at boot and still with a driver of the host', () => {
    const { status, stderr } = start(device(disk, '1b36:0010', 'megaraid_sas'), 'boot', ['1b36:0010']);
    expect(status).toBe(1);
    expect(stderr).toContain('0000:08:00.0 is still with megaraid_sas');
    expect(stderr).toContain('reboot the host first');
  });

  test.each([
    ['with vfio-pci', 'boot', 'vfio-pci'],
    ['without a driver', 'boot', undefined],
    ['with a driver of the host, which it has until the guest starts', 'start', 'nvme'],
  ])('allows the right device %s', (_name, bind, driver) => {
    expect(start(device(disk, '1b36:0010', driver), bind, ['1b36:0010'])).toMatchObject({ status: 0 });
  });

  test('does its steps for the address that the device has now, and undoes them for that', () => {
    machine = new Machine(together(device('0000:00:08.0', '1b36:000c'), device(disk, '8086:5845', 'nvme'), below));
    const before = machine.state();
    const script = hookOf('boot', ['1b36:0010', 'path=0000:00:08.0/00.0']);
    expect(machine.hook(script, prepare, '', domain(moved))).toMatchObject({ status: 0 });
    expect(machine.read(`run/claims/${moved}`)).toBe('win11\n');
    expect(machine.hook(script, release)).toMatchObject({ status: 0 });
    expect(machine.state()).toEqual(before);
  });

  test('refuses a definition that still has the old address of a device, which another one has now', () => {
    const parts = together(device('0000:00:08.0', '1b36:000c'), device(disk, '8086:5845', 'nvme'), below);
    const { status, stderr } = start(parts, 'boot', ['1b36:0010', 'path=0000:00:08.0/00.0'], domain(disk));
    expect(status).toBe(1);
    expect(stderr).toContain("run 'sudo systemctl restart vfioc-reconcile'");
  });

  describe('two devices that moved to neighbouring addresses', () => {
    const ports = ['0000:00:01.1', '0000:00:01.2'];
    const [gpu, drive] = ['0000:04:00.0', '0000:05:00.0'];
    const parts = together(
      ...ports.map((one) => device(one, '1022:1483')),
      device(gpu, '1002:67df', 'vfio-pci'),
      device(drive, '1b36:0010', 'vfio-pci'),
      { links: { [`${pci}/${ports[0]}/${gpu}`]: `../${gpu}`, [`${pci}/${ports[1]}/${drive}`]: `../${drive}` } },
    );
    const part = (...all: readonly string[]): HostPart => ({ kind: 'function', vm: 'win11', words: all });
    const script = hookScript(
      [
        part('0000:03:00.0', '1002:67df', `path=${ports[0]}/00.0`),
        part('0000:04:00.0', '1b36:0010', `path=${ports[1]}/00.0`),
        step('check-devices', 'boot', '0000:03:00.0', '0000:04:00.0'),
      ].filter((one) => one.kind === 'hook' || one.kind === 'function'),
    );

    test('are allowed with their new addresses, one of which was the other one before', () => {
      machine = new Machine(parts);
      expect(machine.hook(script, prepare, '', domain(gpu, drive))).toMatchObject({ status: 0 });
    });

    test.each([
      ['the addresses of the spec', ['0000:03:00.0', '0000:04:00.0']],
      ['those of an earlier boot', ['0000:05:00.0', '0000:06:00.0']],
    ])('are refused with %s in the definition', (_name, old) => {
      machine = new Machine(parts);
      const { status, stderr } = machine.hook(script, prepare, '', domain(...old));
      expect(status).toBe(1);
      expect(stderr).toContain("run 'sudo systemctl restart vfioc-reconcile'");
    });

    test('are allowed with a definition that has only one of them, because the spec has grown', () => {
      machine = new Machine(parts);
      expect(machine.hook(script, prepare, '', domain(gpu))).toMatchObject({ status: 0 });
    });
  });

  describe('a function that only the definition names', () => {
    const other = '0000:09:00.0';
    const block = 'sys/class/block/sda';
    const mounted: Parts = {
      files: {
        [`${pci}/${other}/block/sda/dev`]: '8:0\n',
        'proc/1/mountinfo': '30 1 8:0 / /srv rw - ext4 /dev/sda rw\n',
      },
      links: { [block]: `../../bus/pci/devices/${other}/block/sda` },
    };

    test('is refused if the host uses it', () => {
      const parts = together(device(disk, '1b36:0010'), device(other, '1000:0079', 'megaraid_sas'), mounted);
      const { status, stderr } = start(parts, 'boot', ['1b36:0010'], domain(disk, other));
      expect(status).toBe(1);
      expect(stderr).toContain('sda (mounted on /srv)');
    });

    test('is allowed otherwise', () => {
      const parts = together(device(disk, '1b36:0010'), device(other, '1000:0079', 'megaraid_sas'));
      expect(start(parts, 'boot', ['1b36:0010'], domain(disk, other))).toMatchObject({ status: 0 });
    });
  });
});
