/** The arguments of QEMU that open something, and to whom. */
import { expect, test } from 'vitest';
import { riskyArguments } from '../../src/model/qemu-arguments.ts';

const machines = 'every machine that reaches the host';
const users = 'every user of the host';

test.each([
  ['-monitor tcp:0.0.0.0:4444,server', machines],
  ['--monitor telnet::4444,server=on,wait=off', machines],
  ['-monitor tcp:127.0.0.1:4444,server', users],
  ['-monitor tcp:[::1]:4444,server', users],
  ['-monitor tcp:10.0.0.7:4444', 'whoever answers at 10.0.0.7'],
  ['-qmp tcp:localhost:4444,server=on', users],
  ['-serial telnet:0.0.0.0:4555,server', machines],
  ['-serial tcp:192.168.1.4:4555,server', machines],
  ['-parallel udp:0.0.0.0:1', 'whoever answers at 0.0.0.0'],
  ['-chardev socket,id=a,host=0.0.0.0,port=1,server=on', machines],
  ['-chardev socket,id=a,port=1,server=on', machines],
  ['-chardev udp,id=a,port=1,localaddr=127.0.0.1', users],
  ['-gdb tcp::1234', machines],
  ['-gdb tcp:127.0.0.1:1234', users],
  ['-vnc :0', machines],
  ['-vnc 127.0.0.1:0', users],
  ['-vnc 0.0.0.0:1,password=on', machines],
  ['-spice port=5930,disable-ticketing=on', machines],
  ['-spice port=5930,addr=127.0.0.1,disable-ticketing=on', users],
  ['-spice port=5930,password=hunter2', users],
  ['-object secret,id=a,data=hunter2', users],
  ['-incoming tcp:0:4444', machines],
  ['-netdev socket,id=n,listen=:1234', machines],
  ['-netdev socket,id=n,mcast=230.0.0.1:1234', machines],
  ['-netdev stream,id=n,server=on,addr.type=inet,addr.host=127.0.0.1,addr.port=1', users],
  ['-netdev user,id=n,hostfwd=tcp::2222-:22', machines],
  ['-nic user,hostfwd=tcp:127.0.0.1:2222-:22,hostfwd=udp::53-:53', machines],
  ['-smbios type=11,value=app:blue,value=io.systemd.credential:passwd.hashed-password.root=$y$j9T$x', users],
  ['-fw_cfg name=opt/a,string=password=hunter2', users],
  ['-fw_cfg name=opt/io.systemd.credentials/a,string=b', users],
  ['-fw_cfg opt/io.systemd.credentials/a,string=b', users],
  ['-sandbox off', 'the guest'],
  ['-sandbox on,spawn=allow', 'the guest'],
  ['-virtfs local,path=/srv,mount_tag=a,security_model=none', 'the guest'],
  ['-fsdev local,id=a,path=/srv,security_model=none', 'the guest'],
])('%s', (words, who) => {
  const found = riskyArguments(['-no-user-config', ...words.split(' ')]);
  expect(found.map((one) => [one.who, one.index])).toEqual([[who, 2]]);
  expect(found[0]?.argument).toBe(words);
});

test('a GDB server without a value is at the argument itself', () => {
  expect(riskyArguments(['-s', '-S']).map(({ index, argument, who }) => [index, argument, who])).toEqual([
    [0, '-s', machines],
  ]);
});

test.each([
  '-monitor unix:/run/a,server=on,wait=off',
  '-monitor none',
  '-serial pty',
  '-chardev socket,id=a,path=/run/a,server=on',
  '-chardev socket,id=a,host=10.0.0.7,port=1',
  '-gdb unix:/run/gdb,server=on',
  '-vnc none',
  '-vnc unix:/run/vnc',
  '-spice unix=on,addr=/run/spice',
  '-object secret,id=a,file=/run/secrets/a',
  '-object memory-backend-ram,id=a,size=1G',
  '-incoming defer',
  '-netdev user,id=n',
  '-nic user,hostfwd=tcp:127.0.0.1:2222-:22',
  '-smbios type=11,value=app:blue',
  '-smbios type=11,path=/run/secrets/a',
  '-fw_cfg name=opt/ovmf/X-PciMmio64Mb,string=65536',
  '-fw_cfg name=opt/io.systemd.credentials/a,file=/run/secrets/a',
  '-netdev stream,id=n,addr.type=unix,addr.path=/run/n',
  '-sandbox on,obsolete=deny',
  '-device virtio-net-pci,netdev=n',
  '-append tcp:0.0.0.0:1,server',
  '-monitor',
])('%s opens nothing', (words) => {
  expect(riskyArguments(words.split(' '))).toEqual([]);
});

test.each([
  ['-monitor tcp::4444,server', 'remove it, and use `virsh qemu-monitor-command`'],
  ['-serial tcp::4444,server', '`unix:/var/lib/NAME/SOCKET,server=on,wait=off`'],
  ['-chardev socket,id=a,port=1,server=on', '`socket,id=a,path=/var/lib/NAME/SOCKET,server=on,wait=off`'],
  ['-vnc 127.0.0.1:0', '`display: { vnc: { listen: socket } }`'],
  ['-spice port=5930,password=a', '`display: { spice: { passwordFile: /run/secrets/NAME } }`'],
  ['-virtfs local,path=/srv,mount_tag=a', 'without `user` it would be served as root'],
])('what to do instead of %s', (words, instead) => {
  expect(riskyArguments(words.split(' '))[0]?.instead).toContain(instead);
});
