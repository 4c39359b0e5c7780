import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeWith } from '../../support/consumers.ts';
import { host } from './owned.ts';
import { nothing, Steps, uuid } from './steps.ts';

/** The PCI addresses of the devices of a domain, each with what it is. */
function placesOf(xml: string): Record<string, string> {
  const devices = [
    ...xml.matchAll(
      /^ {4}<(disk|interface|hostdev|sound|video|controller|rng)\b((?:.*[^/])?)>\n([\s\S]*?)^ {4}<\/\1>/gm,
    ),
  ];
  return Object.fromEntries(
    devices.flatMap(([, name = '', attributes = '', body = '']) => {
      const [, ...parts] =
        /<address type='pci' domain='0x0000' bus='0x(..)' slot='0x(..)' function='0x(.)'/.exec(body) ?? [];
      const [, what] = /<(?:source file|mac address|address domain='0x0000' bus)='(.*?)'/.exec(body) ?? [];
      const [, type = '', index = ''] = /type='(.*?)' index='(.*?)'/.exec(attributes) ?? [];
      const key = name === 'controller' ? `${type} ${index}` : `${name} ${what ?? ''}`;
      return parts.length === 3 ? [[key.trim(), `${parts[0]}:${parts[1]}.${parts[2]}`]] : [];
    }),
  );
}

/** The targets of the disks of a domain, by their images. */
const targetsOf = (xml: string): Record<string, string> =>
  Object.fromEntries(
    [...xml.matchAll(/<source file='(.*?)'\/>\s*<target dev='(.*?)'/g)].map(([, file = '', dev = '']) => [file, dev]),
  );

function suite(tree: string): void {
  const steps = new Steps();
  const { said, domain } = steps;
  const addresses = (step: string): Record<string, string> => placesOf(domain(step, 'win'));

  beforeAll(() => steps.run(tree, 'owned.sh', host), 600_000);
  afterAll(() => steps.remove());

  describe("a guest that is its owner's", () => {
    test('is never changed, and what agrees is not reported', () => {
      for (const step of ['off', 'different']) expect(domain(step, 'win'), step).toBe(domain('before', 'win'));
      for (const step of ['tuned', 'mistuned']) expect(domain(step, 'tuned'), step).toBe(domain('before', 'tuned'));
      expect(said('off')).toEqual({ status: 0, out: ['unused: defined'], err: [] });
      expect(said('tuned')).toEqual({
        status: 0,
        out: ['lan: defined', 'lan: autostart turned on', 'lan: started'],
        err: [],
      });
    });

    test('that does not exist is no failure', () => {
      expect(said('different').out).toContain(
        'absent: libvirt has no guest of this name yet, and vfioc does not define it (define: off)',
      );
      expect(steps.has('different', 'inactive/absent.xml')).toBe(false);
    });

    test('is reported with what to paste if it does not use what the host prepares, and the unit succeeds', () => {
      const edit = "run 'virsh -c qemu:///system edit win'";
      const { status, err } = said('different');
      expect(status).toBe(0);
      expect(err).toEqual([
        `win: its XML does not have the PCI function 0000:07:00.0 that the spec gives it: ${edit} and add to <devices> <hostdev mode='subsystem' type='pci' managed='yes'><source><address domain='0x0000' bus='0x07' slot='0x00' function='0x0'/></source></hostdev>`,
        `win: its XML has the PCI function 0000:06:00.0, which the spec does not give it, so the host does not prepare it: add it to 'devices' in the spec, or remove it: ${edit}`,
        expect.stringContaining("<source dir='/srv/games'/><target dir='games'/></filesystem>"),
        expect.stringContaining("set in its <graphics> port='5950' autoport='no'"),
        expect.stringContaining(
          "<shmem name='looking-glass'><model type='ivshmem-plain'/><size unit='M'>32</size></shmem>",
        ),
        expect.stringContaining("add to <memoryBacking> <hugepages><page size='2048' unit='KiB'/></hugepages>"),
        expect.stringContaining('it has 64 MiB of memory, and the host has huge pages for 128 MiB'),
        expect.stringContaining("<vcpupin vcpu='0' cpuset='2'/><vcpupin vcpu='1' cpuset='3'/>"),
        expect.stringContaining('it has 2 vCPUs, and the spec 4'),
        expect.stringContaining("it does not start with the host: run 'virsh -c qemu:///system autostart win'"),
        expect.stringMatching(/^differences between guests with 'define: off' and the spec: 10, as above/),
      ]);
    });

    test('is compared by what it means, in whichever words its owner wrote it', () => {
      expect(said('mistuned').err).toEqual([
        expect.stringContaining("<source dev='/dev/input/by-id/usb-Other&apos;s-event-kbd'/></input>"),
        expect.stringContaining('its spice server does not have the port 5902 of the spec'),
        expect.stringContaining('its memory at /dev/kvmfr0 has another size than the 67108864 bytes of the device'),
        expect.stringMatching(/has the MAC address 52:54:00:99:99:99, .* that it has here: 52:54:00:44:55:66$/),
        expect.stringContaining('its huge pages have 2048 KiB, and the host has pages of 1048576 KiB for it'),
        expect.stringContaining('it has 64 MiB of memory, and the host has huge pages for 1024 MiB'),
        expect.stringContaining("<vcpupin vcpu='0' cpuset='3'/><vcpupin vcpu='1' cpuset='2'/>"),
        expect.stringContaining('the spec: 7, as above'),
      ]);
      expect(said('paged').err.slice(0, 2)).toEqual([
        expect.stringContaining("set 'memory: { size: 1024MiB, hugepages: 1GiB }' in the spec"),
        expect.stringContaining("set 'memory: { size: 64MiB, hugepages: 2MiB }' in the spec"),
      ]);
      expect(said('shared').err.slice(0, 2)).toEqual([
        expect.stringContaining("add to its <filesystem> <binary path='/etc/vfioc/shares/alex'/>"),
        expect.stringContaining("set in its <shmem> <size unit='M'>64</size>"),
      ]);
    });
  });

  describe('a guest that is adopted', () => {
    test('is left alone without `adopt`, or with another chipset, by name', () => {
      expect(domain('refused', 'win')).toBe(domain('before', 'win'));
      const { status, err } = said('chipset');
      expect(status).toBe(1);
      expect(err.slice(0, 2)).toEqual([
        expect.stringMatching(/^isa: left alone: its machine is isapc, the spec has q35.*: set 'define: off' on it/),
        expect.stringMatching(/^old: left alone: its machine is pc-i440fx-9\.2, .*: set 'machine: pc' on it/),
      ]);
      for (const name of ['isa', 'old']) expect(domain('chipset', name)).toBe(domain('before', name));
      expect(steps.names('chipset', 'backups').filter((name) => !/^(?:legacy|win)-/.test(name))).toEqual(
        steps.names('legacy', 'backups').filter((name) => name.startsWith('old-')),
      );
    });

    test('keeps every PCI address, its controllers, its disk targets and their ports', () => {
      const before = addresses('before');
      expect(Object.keys(before)).toHaveLength(23);
      expect(addresses('adopted')).toMatchObject(before);
      expect(before).toMatchObject({
        'interface 52:54:00:11:22:33': '01:00.0',
        'disk /srv/system.img': '04:00.0',
        'hostdev 0x06': '06:00.0',
        sound: '00:1b.0',
        video: '00:01.0',
        'pci 1': '00:02.0',
        'pci 15': '0b:00.0',
      });
      expect(targetsOf(domain('adopted', 'win'))).toEqual({
        '/srv/system.img': 'vda',
        '/srv/data.img': 'sdb',
        '/srv/setup.iso': 'sda',
      });
      for (const place of [
        "<address type='drive' controller='0' bus='0' target='0' unit='1'/>",
        "<address type='usb' bus='0' port='4'/>",
        "<address type='virtio-serial' controller='0' bus='0' port='2'/>",
      ]) {
        expect(domain('adopted', 'win')).toContain(place);
      }
      expect(uuid(domain('adopted', 'win'))).toBe(uuid(domain('before', 'win')));
    });

    test('of an older kind keeps bridges, companions of USB controllers and NICs in their order, and grows', () => {
      expect(said('legacy')).toMatchObject({ status: 0, err: [] });
      expect(said('legacy-again')).toEqual(nothing);
      expect(said('extended')).toMatchObject({ status: 0, err: [] });
      const of = (step: string, name: string) => placesOf(domain(step, name));
      expect(of('legacy', 'legacy')).toMatchObject({
        'pci 1': '00:1e.0',
        'pci 2': '01:01.0',
        'scsi 0': '02:05.0',
        'interface 52:54:00:00:0d:03': '02:01.0',
      });
      for (const [model, place] of [
        ['ehci1', '7'],
        ['uhci1', '0'],
        ['uhci2', '1'],
        ['uhci3', '2'],
      ]) {
        const controller = `<controller type='usb' index='0' model='ich9-${model}'>[^]*?bus='0x00' slot='0x1d' function='0x${place}'`;
        expect(domain('legacy', 'legacy')).toMatch(new RegExp(controller));
      }
      expect(of('legacy', 'old')).toMatchObject({
        'disk /srv/old.img': '00:09.0',
        'interface 52:54:00:00:0d:01': '00:03.0',
        'interface 52:54:00:00:0d:02': '00:0a.0',
      });
      for (const name of ['old', 'legacy']) expect(of('extended', name)).toMatchObject(of('legacy', name));
      expect(targetsOf(domain('legacy', 'old'))).toEqual({ '/srv/old.img': 'vdc', '/srv/more.img': 'vda' });
    });

    test('is not changed by the second run', () => {
      for (const step of ['adopted', 'again', 'more-again', 'stated-again']) expect(said(step), step).toEqual(nothing);
      expect(domain('again', 'win')).toBe(domain('adopted', 'win'));
    });

    test('gets new devices at free places, and the others stay, also when the new ones are gone', () => {
      const [before, more] = [addresses('adopted'), addresses('more')];
      expect(more).toMatchObject(before);
      const added = Object.keys(more).filter((key) => !Object.hasOwn(before, key));
      expect(added).toEqual(['disk /srv/fast.img', expect.stringMatching(/^interface 52:54:00:/), 'hostdev 0x07']);
      expect(new Set(Object.values(more)).size).toBe(Object.keys(more).length);
      expect(addresses('fewer')).toEqual(before);
    });

    test('keeps the place of a disk whose image was moved, and the MAC address of each NIC', () => {
      expect(addresses('moved')).toMatchObject(addresses('adopted'));
      expect(targetsOf(domain('moved', 'win'))).toMatchObject({ '/srv/elsewhere.img': 'sdb' });
    });

    test('keeps the place of a device that is at another address of the host, also if others exchange theirs', () => {
      const hostdevs = (file: string): string[][] =>
        [...steps.text('swapped', file).matchAll(/<hostdev[\s\S]*?<\/hostdev>/g)].map(([hostdev]) =>
          [...hostdev.matchAll(/ bus=["']0x(..)/g)].map(([, bus = '']) => bus),
        );
      expect(addresses('more')).toMatchObject({ 'hostdev 0x06': '06:00.0', 'hostdev 0x07': '09:00.0' });
      expect(hostdevs('once.xml')).toEqual([
        ['07', '06'],
        ['06', '09'],
      ]);
      expect(hostdevs('twice.xml')).toEqual([
        ['16', '06'],
        ['07', '09'],
      ]);
      expect(steps.lines('swapped', 'differences')).toEqual([
        expect.stringMatching(/^its XML does not have the PCI function 0000:16:00\.0 .* bus='0x16' /),
        expect.stringMatching(/^its XML has the PCI function 0000:07:00\.0, which the spec does not give it/),
      ]);
    });

    test('gets what the spec states, also after `adopt` was removed', () => {
      const { sound, ...others } = addresses('moved');
      const stated = addresses('stated');
      expect(stated).toMatchObject({ 'disk /srv/system.img': '04:00.0', 'hostdev 0x06': '06:00.0', sound: '00:1d.0' });
      expect(sound).toBe('00:1b.0');
      expect(others).toMatchObject(Object.fromEntries(Object.entries(stated).filter(([key]) => key !== 'sound')));
      expect(targetsOf(domain('stated', 'win'))).toMatchObject({ '/srv/data.img': 'sdf', '/srv/system.img': 'vda' });
    });
  });

  describe('a guest that vfioc leaves to its owner', () => {
    test('loses only the mark, and nothing else is done later', () => {
      expect(said('released').out).toEqual(['win: left to you as it is: vfioc no longer changes or removes it']);
      const unmarked = domain('stated', 'win').replace(/^ *<vfioc:domain.*\n/m, '');
      expect(domain('released', 'win')).toBe(unmarked);
      expect(said('released-again').out).toEqual(nothing.out);
      expect(domain('released-again', 'win')).toBe(unmarked);
    });

    test('also while it runs', () => {
      expect(said('unowned').out).toEqual(
        ['legacy', 'old'].map((name) => `${name}: left to you as it is: vfioc no longer changes or removes it`),
      );
      expect(steps.lines('unowned', 'state-paused')).toEqual(['old']);
      expect(domain('unowned', 'old')).not.toContain('vfioc:domain');
    });

    test('is not removed when the spec no longer has it, and comes back by being adopted', () => {
      expect(domain('undeclared', 'win')).toBe(domain('released', 'win'));
      expect(said('without-adopt').err[0]).toMatch(/^win: left alone: .*'adopt: true'/);
      expect(domain('without-adopt', 'win')).toBe(domain('released', 'win'));
      expect(said('adopted-again').out).toEqual([expect.stringMatching(/^win: adopted; its previous XML is in /)]);
      expect(addresses('adopted-again')).toEqual(addresses('stated'));
      expect(steps.has('removed', 'inactive/win.xml')).toBe(false);
    });
  });
}

describeWith('virsh', 'guests that their owners made, with libvirt 11', () => suite('trixie'), { tree: 'trixie' });
describeWith('virsh', 'guests that their owners made, with libvirt 12', () => suite('sid'), { tree: 'sid' });
