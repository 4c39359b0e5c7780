/** What the user's own XML opens. */
import { expect, test } from 'vitest';
import { compileSpec, guest } from '../../support/compile.ts';

const ofDevices = (devices: string): string => `<domain>\n<devices>${devices}</devices></domain>`;

const told = (xml: string): string[] =>
  compileSpec(guest(`xml: ${JSON.stringify(xml)}`)).diagnostics.map((one) => `${one.severity} ${one.code}`);

const opened = (xml: string): string[] =>
  (compileSpec(guest(`xml: ${JSON.stringify(xml)}`)).plan?.opens ?? []).map(({ who, can }) => `${who} can ${can}`);

const vnc = (attributes: string, listen = ''): string =>
  ofDevices(`<graphics type='vnc' port='-1' autoport='yes'${attributes}>${listen}</graphics>`);

test.each([
  ['an address in an attribute', vnc(" listen='0.0.0.0'")],
  ['an address in an element', vnc('', "<listen type='address' address='::'/>")],
  ['an address of the host', vnc('', "<listen type='address' address='192.168.1.4'/>")],
  ['the address of a network', vnc('', "<listen type='network' network='default'/>")],
  ['an element without a type', vnc('', "<listen address='0.0.0.0'/>")],
  [
    'another display of the guest',
    ofDevices("<graphics type='spice'><listen type='address' address='0.0.0.0'/></graphics>"),
  ],
])('a display that other machines reach: %s', (_name, xml) => {
  expect(told(xml)).toEqual(['warning xml-display-open']);
  expect(opened(xml).filter((one) => /see and control guest 'g' through/.test(one))[0]).toMatch(
    /^every machine that reaches the host can/,
  );
});

test.each([
  ['loopback', vnc(" listen='127.0.0.1'")],
  ['loopback, IPv6', vnc('', "<listen type='address' address='::1'/>")],
  ['a socket', vnc('', "<listen type='socket'/>")],
])('a display that others do not reach: %s', (_name, xml) => {
  expect(told(xml)).toEqual([]);
});

test('a secret is in the store', () => {
  expect(told(vnc(" passwd='hunter2'"))).toEqual(['warning xml-secret-in-store']);
  expect(opened(vnc(" passwd='hunter2'"))).toContain(
    "every user of the host can read the password of the VNC server of guest 'g' in the Nix store",
  );
  const strings = (text: string): string =>
    `<domain><os><smbios mode='sysinfo'/></os><sysinfo type='smbios'><oemStrings><entry>${text}</entry></oemStrings></sysinfo></domain>`;
  expect(told(strings('io.systemd.credential:a=b'))).toEqual(['warning xml-secret-in-store']);
  expect(told(strings('app:blue'))).toEqual([]);
  const config = (attributes: string, text: string): string =>
    `<domain><sysinfo type='fwcfg'><entry name='opt/${attributes}>${text}</entry></sysinfo></domain>`;
  expect(told(config("a'", 'root:$6$salt$hash'))).toEqual(['warning xml-secret-in-store']);
  expect(told(config("io.systemd.credentials/a'", 'b'))).toEqual(['warning xml-secret-in-store']);
  expect(told(config("io.systemd.credentials/a' file='/run/secrets/a'", ''))).toEqual([]);
  expect(told(config("a'", 'blue'))).toEqual([]);
});

test('a field for the password is named only if there is one', () => {
  const remedyOf = (type: string): string =>
    compileSpec(guest(`xml: ${JSON.stringify(ofDevices(`<graphics type='${type}' passwd='a'/>`))}`))
      .diagnostics.filter(({ code }) => code === 'xml-secret-in-store')
      .map(({ remedy }) => remedy)
      .join();
  expect(remedyOf('vnc')).toContain('passwordFile');
  expect(remedyOf('rdp')).toBe('remove `passwd`');
});

test('a label that runs QEMU as root, or in its group', () => {
  const label = (text: string, model = 'dac'): string =>
    `<domain><seclabel type='static' model='${model}'><label>${text}</label></seclabel></domain>`;
  expect(told(label('root:root'))).toEqual(['warning xml-labelled-root']);
  expect(told(label('alex:users'))).toEqual([]);
  expect(told(label('root', 'apparmor'))).toEqual([]);
  expect(opened(label('+0:+0')).some((one) => one.includes("guest 'g' can become root of the host"))).toBe(true);
  expect(opened(label('alex:root')).some((one) => one.includes('what the group root may'))).toBe(true);
});

test.each([
  ["<serial type='tcp'><source mode='bind' host='0.0.0.0' service='1'/><target port='1'/></serial>", true],
  ["<serial type='tcp'><source mode='bind' host='127.0.0.1' service='1'/><target port='1'/></serial>", true],
  ["<serial type='tcp'><source mode='connect' host='10.0.0.7' service='1'/><target port='1'/></serial>", false],
  [
    "<console type='udp'><source mode='bind' host='0.0.0.0' service='1'/><source mode='connect' host='10.0.0.7' service='2'/><target type='virtio' port='1'/></console>",
    true,
  ],
  [
    "<interface type='server'><mac address='52:54:00:11:22:33'/><source address='0.0.0.0' port='5558'/></interface>",
    true,
  ],
  ["<serial type='unix'><source mode='bind' path='/run/a'/><target port='1'/></serial>", false],
])('a port: %s', (device, open) => {
  expect(told(ofDevices(device)).includes('warning xml-port-open')).toBe(open);
});

const share = (dir: string, more = ''): string =>
  // virtiofs needs memory that its program can map.
  ofDevices(
    `<filesystem type='mount' accessmode='passthrough'><driver type='virtiofs'/><source dir='${dir}'/><target dir='a'/>${more}</filesystem>`,
  ).replace('<devices>', "<memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking><devices>");

test('a share of the host, and one of data', () => {
  expect(told(share('/'))).toEqual(['warning xml-share-of-host']);
  expect(told(share('/etc', '<readonly/>'))).toEqual(['warning xml-share-of-host']);
  expect(told(share('/srv/games'))).toEqual([]);
  expect(opened(share('/srv/games'))).toContain(
    "guest 'g' can read and write everything below /srv/games as root of the host",
  );
  expect(opened(share('/etc', '<readonly/>'))).toContain(
    "guest 'g' can read everything below /etc as root of the host",
  );
  const ninep = ofDevices("<filesystem type='mount'><source dir='/srv/a'/><target dir='a'/></filesystem>");
  expect(opened(ninep)).toContain("guest 'g' can read and write everything below /srv/a as the user that QEMU runs as");
});

test('arguments of QEMU, labels, and another emulator', () => {
  const args = (value: string): string =>
    `<domain xmlns:q='http://libvirt.org/schemas/domain/qemu/1.0'><q:commandline><q:arg value='-monitor'/><q:arg value='${value}'/></q:commandline></domain>`;
  expect(told(args('tcp::4444,server'))).toEqual(['warning xml-argument-opens']);
  expect(told(args('none'))).toEqual([]);
  expect(told("<domain><seclabel type='none'/></domain>")).toEqual(['warning xml-unconfined']);
  expect(told("<domain><seclabel type='none' model='dac'/></domain>")).toEqual([]);
  expect(told(ofDevices('<emulator>/opt/qemu</emulator>'))).toEqual(['warning xml-emulator']);
  expect(told(ofDevices('<emulator>/run/current-system/sw/bin/qemu-kvm</emulator>'))).toEqual([]);
});

test('the line is that of the element, in a file too', () => {
  const spec = guest('xml: ./own.xml');
  const { diagnostics, plan } = compileSpec(spec, { 'own.xml': `<domain>\n\n${vnc(" passwd='a'").slice(9)}` });
  expect(diagnostics.map((one) => one.message)).toEqual([expect.stringContaining('in line 3 of this XML')]);
  expect(plan?.opens.some(({ can }) => can.includes('in the Nix store'))).toBe(true);
});
