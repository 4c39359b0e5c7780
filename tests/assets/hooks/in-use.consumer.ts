/** Displays, NICs, keyboards and sound that libvirt takes from the host when a guest starts, while the host uses them. */
import { afterEach, describe, expect, test } from 'vitest';
import { hookScript } from '../../../src/compile/hooks.ts';
import { describeWith } from '../../support/consumers.ts';
import { amd, card, devices, nvidia, sound } from './cards.ts';
import { Machine, type Parts } from './machine.ts';

const prepare = ['win11', 'prepare', 'begin', '-'];
const release = ['win11', 'release', 'end', '-'];
const nic = '0000:05:00.0';
const usb = '0000:07:00.0';

/** The step as the compiler writes it for `bind: start`, without its five seconds. */
const script = (...words: readonly string[]): string =>
  hookScript([{ kind: 'hook', vm: 'win11', step: 'wait-device-free', arguments: ['0', '--start', ...words] }]);

/** The step for a handover. */
const handover = (...words: readonly string[]): string =>
  hookScript([{ kind: 'hook', vm: 'win11', step: 'wait-device-free', arguments: ['0', ...words] }]);

const joined = (one: Parts, more: Parts): Parts => ({
  ...one,
  files: { ...one.files, ...more.files },
  links: { ...one.links, ...more.links },
});

describeWith('bash', "what the host uses, in libvirt's hook", () => {
  let machine: Machine;
  afterEach(() => machine.remove());

  const free = (parts: Parts, text: string): void => {
    machine = new Machine(parts);
    expect(machine.hook(text, prepare)).toEqual({ status: 0, stderr: '', calls: [] });
    expect(machine.hook(text, release)).toEqual({ status: 0, stderr: '', calls: [] });
  };
  const refused = (parts: Parts, text: string, says: RegExp): void => {
    machine = new Machine(parts);
    const before = machine.state();
    const { status, stderr, calls } = machine.hook(text, prepare);
    expect(stderr).toMatch(says);
    expect({ status, calls }).toEqual({ status: 1, calls: [] });
    expect(machine.state()).toEqual(before);
  };

  describe('a display', () => {
    /** Consoles are on, but the display of the host has a framebuffer of its own. */
    const second: Parts = joined(amd, {
      files: {
        [`${devices}/0000:06:00.0/graphics/fb0/dev`]: '29:0\n',
        [`${devices}/${card}/graphics/fb1/dev`]: '29:1\n',
      },
      links: {
        'sys/class/graphics/fb0': `../../bus/pci/devices/0000:06:00.0/graphics/fb0`,
        'sys/class/graphics/fb1': `../../bus/pci/devices/${card}/graphics/fb1`,
      },
    });

    test('that no program has open is taken', () => free(second, script(card, sound)));

    test.each(['/dev/dri/card0', '/dev/dri/renderD128', '/dev/fb1', '/dev/snd/pcmC1D3p'])(
      'is refused while a program has %s open, and the program is named',
      (node) =>
        refused(
          joined(second, { links: { 'proc/812/fd/9': node } }),
          script(card, sound),
          /0000:03:00\.0 0000:03:00\.1 is still in use after 0 seconds by lact \(process 812, lactd\.service\): stop that program, then start the guest again; .* set 'desktop: off' .* or 'bind: handover'/,
        ),
    );

    test('is refused with the name of the program, without what controls a terminal or begins a line', () => {
      const files = { 'proc/812/comm': 'a\u001b[2Jb\u009b1mc\td\u007fü\n' };
      refused(
        joined(second, { files, links: { 'proc/812/fd/9': '/dev/dri/card0' } }),
        script(card, sound),
        /^\P{Cc}* by a\?\[2Jb\?1mc\?d\?ü \(process 812, \P{Cc}*\n/u,
      );
    });

    test('is taken if a program has only the node of another one open', () =>
      free(joined(second, { links: { 'proc/812/fd/9': '/dev/fb0' } }), script(card, sound)));

    const only: Parts = joined(amd, {
      files: { [`${devices}/${card}/graphics/fb0/dev`]: '29:0\n' },
      links: { 'sys/class/graphics/fb0': `../../bus/pci/devices/${card}/graphics/fb0` },
    });

    test('is refused while it alone displays the consoles', () =>
      refused(
        only,
        script(card, sound),
        /the consoles of the host are displayed on 0000:03:00\.0 .* it has no other framebuffer \(fb0\): set 'bind: handover'/,
      ));

    test('is taken if the consoles are unbound, as a handover does it first', () =>
      free(joined(only, { files: { 'sys/class/vtconsole/vtcon1/bind': '0\n' } }), handover(card, sound)));

    test('is taken if the spec lets the host lose its display', () =>
      free(only, script('--lose=display', card, sound)));

    test('is refused with the name of the program, not of logind and systemd, which keep its nodes open for it', () =>
      refused(
        joined(second, {
          files: { 'proc/1/comm': 'systemd\n', 'proc/44/comm': 'systemd-logind\n' },
          links: Object.fromEntries([1, 44, 812].map((id) => [`proc/${id}/fd/9`, '/dev/dri/card0'])),
        }),
        script(card),
        /after 0 seconds by lact \(process 812, lactd\.service\): /,
      ));

    test('is waited for until the program has ended', () => {
      machine = new Machine(joined(second, { links: { 'proc/812/fd/9': '/dev/dri/card0' } }));
      machine.write('waiting', script(card).replace('wait-device-free 0', 'wait-device-free 30'));
      const ending =
        'bash "$MACHINE/waiting" win11 prepare begin & sleep 0; /bin/sleep 1; rm "$MACHINE/proc/812/fd/9"; wait $!';
      expect(machine.hook(ending, [])).toMatchObject({ status: 0, stderr: '' });
    });
  });

  describe("one of two cards with NVIDIA's driver", () => {
    const other = '0000:0a:00.0';
    const two: Parts = joined(nvidia, {
      files: {
        [`${devices}/${other}/drm/card1/uevent`]: '',
        [`proc/driver/nvidia/gpus/${other}/information`]: 'Model: \t Another\nDevice Minor: \t 1\n',
        'sys/class/vtconsole/vtcon1/bind': '0\n',
      },
      links: { [`${devices}/${other}/driver`]: '../../drivers/nvidia' },
    });
    const opened = (node: string): Parts => joined(two, { links: { 'proc/812/fd/9': node } });

    test.each(['/dev/nvidia0', '/dev/dri/card0'])('is refused while %s, its own node, is open', (node) => {
      for (const text of [script(card), handover(card)]) {
        refused(opened(node), text, /0000:03:00\.0 is still in use after 0 seconds by lact/);
        machine.remove();
      }
      machine = new Machine(two);
    });

    test.each(['/dev/nvidia1', '/dev/dri/card1', '/dev/nvidiactl'])('is taken while %s is open', (node) => {
      free(opened(node), script(card));
      machine.remove();
      free(opened(node), handover(card));
    });
  });

  test("the shared nodes of NVIDIA's driver keep it loaded, which only a handover has to end", () => {
    const opened = joined(nvidia, { links: { 'proc/812/fd/9': '/dev/nvidiactl' } });
    free(opened, script('--lose=display', card));
    machine.remove();
    refused(opened, handover(card), /by lact .* add its unit to handover\.stop/);
  });

  describe('a network interface', () => {
    const route = 'Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n';
    const ipv6 = (destination: string, length: string, name: string): string =>
      `${destination} ${length} ${'0'.repeat(32)} 00 ${'0'.repeat(32)} 00000100 00000001 00000000 00000001 ${name}\n`;
    const onPci: Parts = {
      files: {
        [`${devices}/${nic}/net/enp5s0/operstate`]: 'up\n',
        [`${devices}/0000:08:00.0/net/enp8s0/operstate`]: 'up\n',
        // What every interface that is up has by itself, and what another interface has.
        'proc/net/route': `${route}enp5s0\t0000FEA9\t00000000\t0001\t0\t0\t1000\t0000FFFF\t0\t0\t0\nenp8s0\t00000000\t0101A8C0\t0003\t0\t0\t0\t00000000\t0\t0\t0\n`,
        'proc/net/if_inet6': `fe800000000000005054fffffe123456 02 40 20 80 enp5s0\n20010db8000000000000000000000008 03 40 00 80 enp8s0\n`,
        'proc/net/ipv6_route': [
          ipv6(`fe80${'0'.repeat(28)}`, '40', 'enp5s0'),
          ipv6(`ff00${'0'.repeat(28)}`, '08', 'enp5s0'),
          ipv6('0'.repeat(32), '00', 'lo'),
        ].join(''),
      },
      links: {
        [`${devices}/${nic}/driver`]: '../../drivers/e1000e',
        'sys/class/net/enp5s0': `../../bus/pci/devices/${nic}/net/enp5s0`,
        'sys/class/net/enp8s0': '../../bus/pci/devices/0000:08:00.0/net/enp8s0',
      },
    };

    test('that is up and nothing else is taken', () => free(onPci, script(nic)));

    const at = `${devices}/${nic}/net/enp5s0`;
    const bridge = { [`${at}/master`]: '../../../virtual/net/br0', [`${at}/upper_br0`]: '../../../virtual/net/br0' };
    test.each<readonly [string, Parts, string]>([
      ['is in a bridge', { links: bridge }, 'in br0'],
      ['is below a VLAN', { links: { [`${at}/upper_dmz`]: '../../../virtual/net/dmz' } }, 'below dmz'],
      [
        'has routes',
        {
          files: {
            'proc/net/route': `${route}enp5s0\t00000000\t0101A8C0\t0003\t0\t0\t0\t00000000\t0\t0\t0\nenp5s0\t0001A8C0\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0\n`,
          },
        },
        'default route by 192.168.1.1, route to 192.168.1.0/24',
      ],
      [
        'has a global address',
        { files: { 'proc/net/if_inet6': '20010db800000000005054fffe120456 02 40 00 80 enp5s0\n' } },
        'address 2001:db8:0:0:50:54ff:fe12:456',
      ],
      [
        'has routes of IPv6',
        {
          files: {
            'proc/net/ipv6_route': ipv6('0'.repeat(32), '00', 'enp5s0') + ipv6(`fd12${'0'.repeat(28)}`, '40', 'enp5s0'),
          },
        },
        'default route of IPv6, route of IPv6',
      ],
    ])('that %s is refused with that use', (_name, more, use) => {
      refused(
        joined(onPci, more),
        script(nic),
        new RegExp(`uses network interfaces of ${nic}: enp5s0 \\(${use}\\): move what they do to another interface`),
      );
      machine.remove();
      free(joined(onPci, more), script('--lose=keyboard,network', nic));
    });

    test('on USB is found below its controller', () => {
      const place = `${devices}/${usb}/usb1/1-1/1-1:1.0/net/enu1`;
      refused(
        {
          files: { [`${place}/operstate`]: 'up\n' },
          links: {
            [`${devices}/${usb}/driver`]: '../../drivers/xhci_hcd',
            'sys/class/net/enu1': `../../bus/pci/devices/${usb}/usb1/1-1/1-1:1.0/net/enu1`,
            [`${place}/master`]: '../../virtual/net/bond0',
          },
        },
        script(usb),
        /enu1 \(in bond0\)/,
      );
    });
  });

  describe('keyboards', () => {
    interface Input {
      readonly name: string;
      readonly at: string;
      readonly handlers?: string;
      readonly ev?: string;
      readonly key?: string;
    }
    const letters = '1000000000007 ff9f207ac14057ff febeffdfffefffff fffffffffffffffe';
    const block = ({ name, at, handlers = 'sysrq kbd event3 leds', ev = '120013', key = letters }: Input): string =>
      `I: Bus=0003 Vendor=046d Product=c31c Version=0110\nN: Name="${name}"\nP: Phys=usb-${usb}-1/input0\nS: Sysfs=/devices${at}\nU: Uniq=\nH: Handlers=${handlers} \nB: PROP=0\nB: EV=${ev}\nB: KEY=${key}\n\n`;
    const having = (...inputs: readonly Input[]): Parts => ({
      files: { 'proc/bus/input/devices': inputs.map(block).join('') },
      links: { [`${devices}/${usb}/driver`]: '../../drivers/xhci_hcd' },
    });
    const below = (address: string): string => `/pci0000:00/0000:00:02.1/${address}/usb1/1-1/1-1:1.0/input/input7`;
    const own: Input = { name: 'Logitech USB Keyboard', at: below(usb) };
    const power: Input = {
      name: 'Power Button',
      at: '/LNXSYSTM:00/input/input0',
      handlers: 'kbd event0',
      ev: '3',
      key: '10000000000000 0',
    };
    const last =
      /the host would have no keyboard left without 0000:07:00\.0: Logitech USB Keyboard: plug a keyboard into a port of another controller/;

    test.each<readonly [string, Input]>([
      ['a power button', power],
      ['a mouse with keys', { name: 'Mouse', at: below('0000:00:14.0'), ev: '17', key: 'ffff0000 0 0 0 0' }],
      ['what a program makes of the keyboard', { name: 'keyd virtual keyboard', at: '/virtual/input/input9' }],
    ])('the last one is refused, beside %s', (_name, other) => {
      refused(having(other, own), script(usb), last);
      machine.remove();
      free(having(other, own), script('--lose=keyboard', usb));
    });

    test.each<readonly [string, Input]>([
      ['on another controller', { name: 'Other', at: below('0000:00:14.0') }],
      ['on the board itself', { name: 'AT Translated Set 2 keyboard', at: '/platform/i8042/serio0/input/input3' }],
    ])('one of two is taken, the other is %s', (_name, other) => free(having(own, other), script(usb)));

    test('two are refused if both leave', () => {
      const second: Input = { name: 'Second', at: below('0000:00:14.0') };
      const parts = joined(having(own, second), {
        links: { [`${devices}/0000:00:14.0/driver`]: '../../drivers/xhci_hcd' },
      });
      refused(parts, script(usb, '0000:00:14.0'), /Logitech USB Keyboard, Second/);
    });

    test('a host without any is not asked for one', () => free(having(power), script(usb)));
  });

  test('all kinds of use are named at once', () => {
    refused(
      joined(amd, {
        files: {
          [`${devices}/${nic}/net/enp5s0/operstate`]: 'up\n',
          'proc/net/if_inet6': '20010db8000000000000000000000001 02 40 00 80 enp5s0\n',
        },
        links: {
          [`${devices}/${nic}/driver`]: '../../drivers/e1000e',
          'sys/class/net/enp5s0': `../../bus/pci/devices/${nic}/net/enp5s0`,
          'proc/812/fd/9': '/dev/dri/card0',
        },
      }),
      script(card, nic),
      /enp5s0 \(address [\s\S]*by lact/,
    );
  });
});
