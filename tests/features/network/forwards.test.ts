import { describe, expect, test } from 'vitest';
import { codesOf, compileSpec, moduleOf } from '../../support/compile.ts';

const own = 'networks: { guests: { type: nat, subnet: 192.168.150.0/24 } }\n';
const win = (forwards: string, network = 'guests'): string =>
  `vms: { win: { memory: 4GiB, nics: { lan: { network: ${network} } }, forwards: [${forwards}] } }\n`;

describe('forwards', () => {
  const spec = own + win('{ listen: 15900, interface: wlp4s0, to: 5900 }');

  test('go to the address that DHCP reserves for the guest', () => {
    const text = moduleOf(spec);
    const target = /systemd-socket-proxyd --exit-idle-time=10min (192\.168\.150\.\d+):5900"/.exec(text)?.[1];
    const network = String(compileSpec(spec).files?.get('networks/guests.xml'));
    const mac = /<mac address='([^']+)'/.exec(String(compileSpec(spec).files?.get('domains/win.xml')))?.[1];
    expect(target).toBeDefined();
    expect(network).toMatch(new RegExp(`<host [^>]*mac='${mac}'[^>]*ip='${target}'`));
  });

  test('listen, and open the firewall, on one interface', () => {
    const text = moduleOf(spec);
    expect(text).toContain('listenStreams = [ "0.0.0.0:15900" ];');
    expect(text).toContain('BindToDevice = "wlp4s0";');
    expect(text).toMatch(/wlp4s0\.allowedTCPPorts = \[ 15900 \];/);
  });

  test('can listen on one address of it', () => {
    const text = moduleOf(own + win('{ listen: 5900, interface: wlp4s0, address: 192.168.178.30 }'));
    expect(text).toContain('listenStreams = [ "192.168.178.30:5900" ];');
    expect(text).toContain('FreeBind = true;');
  });

  test('listen on IPv6 only if that is set', () => {
    const at = (address: string): string => own + win(`{ listen: 5900, interface: eth0, address: "${address}" }`);
    expect(moduleOf(at('FD00:0::1'))).toContain('listenStreams = [ "[fd00::1]:5900" ];');
    expect(moduleOf(at('::'))).toContain('listenStreams = [ "[::]:5900" ];');
    expect(moduleOf(at('::'))).not.toContain('FreeBind');
  });

  test.each([
    ['::', ['forward-open-to-internet']],
    ['2001:db8::1', ['forward-open-to-internet']],
    ['fd00::1', []],
    ['fe80::1', []],
    ['::1', []],
    ['0.0.0.0', []],
    ['10.0.0.1', []],
    ['1::2::3', ['invalid-value']],
    ['fe80::1%eth0', ['invalid-value']],
  ])('warn about an address that the internet may reach: %s', (address, codes) => {
    expect(codesOf(own + win(`{ listen: 5900, interface: eth0, address: "${address}" }`))).toEqual(codes);
  });

  test('find the one port that is taken twice among a thousand', () => {
    const many = Array.from(
      { length: 1000 },
      (_, at) => `{ listen: 5900, interface: eth0, address: 10.1.${at >> 8}.${at & 255} }`,
    );
    expect(codesOf(own + win([...many, many[7]].join(', ')))).toEqual(['forward-port-twice']);
  });

  test('use the name of the guest on the stock network, which vfioc does not change', () => {
    const stock = win('{ listen: 5900, interface: eth0 }', 'default');
    const text = moduleOf(stock);
    expect(text).toContain('--exit-idle-time=10min win:5900"');
    expect(text).toContain('nss.enableGuest = true;');
    expect(String(compileSpec(stock).files?.get('networks/default.xml'))).not.toContain('<host');
  });

  test('prefer a network of the spec if the guest also has a NIC in the stock one', () => {
    const nics = 'nics: { a: { network: default }, b: { network: guests } }';
    const both = `${own}vms: { win: { memory: 4GiB, ${nics}, forwards: [{ listen: 5900, interface: eth0 }] } }\n`;
    const text = moduleOf(both);
    const target = /--exit-idle-time=10min (192\.168\.150\.\d+):5900"/.exec(text)?.[1];
    const { files } = compileSpec(both);
    const mac = /<mac address='([^']+)'\/>\s*<source network='guests'/.exec(String(files?.get('domains/win.xml')))?.[1];
    expect(String(files?.get('networks/guests.xml'))).toMatch(new RegExp(`<host [^>]*mac='${mac}'[^>]*ip='${target}'`));
    expect(text).not.toContain('nss.enableGuest');
    expect(codesOf(both.replace('eth0', 'virbr0'))).toEqual(['forward-on-guest-bridge']);
  });

  test('lead from a port of one address to one guest', () => {
    const at = (address: string): string => `{ listen: 5900, interface: eth0, address: ${address} }`;
    expect(codesOf(own + win(`${at('10.0.0.1')}, ${at('10.0.0.2')}`))).toEqual([]);
    expect(codesOf(own + win(`${at('10.0.0.1')}, ${at('10.0.0.1')}`))).toEqual(['forward-port-twice']);
    expect(codesOf(own + win(`${at('10.0.0.1')}, { listen: 5900, interface: eth0 }`))).toEqual(['forward-port-twice']);
    expect(codesOf(own + win(`{ listen: 5900, interface: eth0 }, ${at('10.0.0.1')}`))).toEqual(['forward-port-twice']);
    expect(codesOf(own + win(`{ listen: 5900, interface: eth0 }, ${at('"fd00::1"')}`))).toEqual([]);
    expect(codesOf(own + win(`${at('"fd00::1"')}, ${at('10.0.0.1')}`))).toEqual([]);
    expect(codesOf(own + win(`${at('"::"')}, ${at('10.0.0.1')}`))).toContain('forward-port-twice');
    expect(codesOf(own + win(`${at('"fd00::1"')}, ${at('"::"')}`))).toContain('forward-port-twice');
  });

  test.each([
    ['the forwarded port', 'vnc: { port: 5900 }', '', true],
    ['the same port on another address', 'vnc: { port: 5900 }', ', address: 10.0.0.1', false],
    ['the same port on that address', 'spice: { port: 5900, listen: 10.0.0.1 }', ', address: 10.0.0.1', true],
    ['the same port on all addresses', 'vnc: { port: 5900, listen: 0.0.0.0 }', ', address: 10.0.0.1', true],
    ['another port', 'vnc: { port: 5901 }', '', false],
    ['a free port', 'vnc: on', '', false],
  ])('conflict with a display on the same port and address: %s', (_, display, address, refused) => {
    const forwards = `forwards: [{ listen: 5900, interface: eth0${address} }]`;
    const one = `    win: { memory: 4GiB, nics: { lan: { network: guests } }, ${forwards} }\n`;
    const shown = `    other: { memory: 4GiB, display: { ${display} } }\n`;
    expect(codesOf(`${own}vms:\n${one}${shown}`).includes('forward-port-of-display')).toBe(refused);
  });

  test('do not change their address if another guest is added', () => {
    const address = /10min ([0-9.]+):5900/;
    const forwards = 'forwards: [{ listen: 5900, interface: eth0 }]';
    const other =
      '    other: { memory: 4GiB, nics: { lan: { network: guests } }, forwards: [{ listen: 1, interface: eth0 }] }\n';
    const one = `vms:\n    win: { memory: 4GiB, nics: { lan: { network: guests } }, ${forwards} }\n`;
    expect(address.exec(moduleOf(own + one + other))?.[1]).toBe(address.exec(moduleOf(own + one))?.[1]);
  });
});
