import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinXml, mergeXml } from '../../src/libvirt/merge.ts';
import { readXml } from '../../src/libvirt/read-xml.ts';
import { type Xml, xml } from '../../src/libvirt/xml.ts';

const read = (text: string): Xml => {
  const reading = readXml(text);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.root;
};
const inDevices = (...texts: string[]): Xml => read(`<domain><devices>${texts.join('')}</devices></domain>`);
const override = (base: Xml, patch: Xml): Xml => mergeXml(base, patch, 'override').merged;

/** Documents with the names whose identities differ, and with few values, so that many elements are the same. */
const value = fc.constantFrom('0', '1', '0x1', 'vda', 'vdb', 'pci');
const attributes = fc.dictionary(
  fc.constantFrom('name', 'type', 'index', 'id', 'dev', 'vcpu', 'model', 'value'),
  value,
  {
    maxKeys: 3,
    noNullPrototype: true,
  },
);
const element = (name: fc.Arbitrary<string>, children: fc.Arbitrary<(Xml | string)[]>): fc.Arbitrary<Xml> =>
  fc.record({ name, attributes, children });
const leaf = element(
  fc.constantFrom('source', 'target', 'model', 'mac', 'alias', 'address', 'backend'),
  fc.oneof(
    fc.constant<string[]>([]),
    value.map((text) => [text]),
  ),
);
const list = (names: string[]) => element(fc.constantFrom(...names), fc.array(leaf, { maxLength: 3 }));
const anyDomain: fc.Arbitrary<Xml> = fc
  .record({
    devices: fc.array(
      list([
        'disk',
        'controller',
        'interface',
        'hostdev',
        'video',
        'sound',
        'redirdev',
        'input',
        'serial',
        'memballoon',
      ]),
      { maxLength: 6 },
    ),
    clock: fc.array(list(['timer']), { maxLength: 3 }),
    cputune: fc.array(list(['vcpupin', 'emulatorpin']), { maxLength: 3 }),
    args: fc.array(value, { maxLength: 4 }),
    boot: fc.array(value, { maxLength: 2 }),
  })
  .map(({ devices, clock, cputune, args, boot }) =>
    xml(
      'domain',
      { 'xmlns:qemu': 'http://libvirt.org/schemas/domain/qemu/1.0' },
      xml('os', {}, ...boot.map((dev) => xml('boot', { dev }))),
      xml('devices', {}, ...devices),
      xml('clock', {}, ...clock),
      xml('cputune', {}, ...cputune),
      xml('qemu:commandline', {}, ...args.map((arg) => xml('qemu:arg', { value: arg }))),
    ),
  );
/** A document that libvirt can read: the merge of a document into nothing. */
const domain = anyDomain.map((each) => override(xml('domain'), each));

describe('the laws of merging', () => {
  test('merging a document with itself changes nothing, without a clash', () => {
    fc.assert(
      fc.property(domain, (each) => {
        const { merged, clashes, unidentified } = mergeXml(each, each);
        expect(merged).toEqual(each);
        expect([clashes, unidentified]).toEqual([[], []]);
      }),
    );
  });

  test('overriding with itself changes nothing', () => {
    fc.assert(
      fc.property(domain, (each) => {
        expect(override(each, each)).toEqual(each);
      }),
    );
  });

  test('overriding twice is the same as once', () => {
    fc.assert(
      fc.property(domain, domain, (base, patch) => {
        const once = override(base, patch);
        expect(override(once, patch)).toEqual(once);
      }),
    );
  });

  test('an empty patch changes nothing, and the arguments are not changed', () => {
    fc.assert(
      fc.property(domain, domain, (base, patch) => {
        const before = JSON.stringify([base, patch]);
        mergeXml(base, patch);
        override(base, patch);
        expect(JSON.stringify([base, patch])).toBe(before);
        expect(mergeXml(base, xml('domain')).merged).toEqual(base);
      }),
    );
  });
});

describe('joining the parts of features', () => {
  test('two parts of one element become one', () => {
    const { merged, clashes } = joinXml(xml('domain'), [
      { at: '', xml: xml('features', {}, xml('acpi')) },
      { at: 'features', xml: xml('kvm', {}, xml('hidden', { state: 'on' })) },
      { at: 'features/hyperv', xml: xml('relaxed', { state: 'on' }) },
      { at: 'features/hyperv', xml: xml('vapic', { state: 'on' }) },
    ]);
    const kvm = "<kvm><hidden state='on'/></kvm>";
    const hyperv = "<hyperv><relaxed state='on'/><vapic state='on'/></hyperv>";
    expect(merged).toEqual(read(`<domain><features><acpi/>${kvm}${hyperv}</features></domain>`));
    expect(clashes).toEqual([]);
  });

  test('two values of an attribute or of the text are a clash, and the first stays', () => {
    const base = read(
      "<domain><memory unit='GiB'>16</memory><clock><timer name='hpet' present='no'/></clock></domain>",
    );
    const patch = read(
      "<domain><memory unit='MiB'>8</memory><clock><timer name='hpet' present='yes'/></clock></domain>",
    );
    const { merged, clashes } = mergeXml(base, patch);
    expect(merged).toEqual(base);
    expect(clashes).toEqual([
      { path: 'memory', attribute: 'unit', a: 'GiB', b: 'MiB' },
      { path: 'memory', attribute: undefined, a: '16', b: '8' },
      { path: 'clock/timer[name=hpet]', attribute: 'present', a: 'no', b: 'yes' },
    ]);
  });

  test('takes linear time', () => {
    const parts = Array.from({ length: 20_000 }, (_, index) => ({
      at: 'cputune',
      xml: xml('vcpupin', { vcpu: index, cpuset: index }),
    }));
    const start = process.cpuUsage().user;
    expect(joinXml(xml('domain'), parts).merged.children).toHaveLength(1);
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(5);
  });
});

describe("the user's own XML", () => {
  test.each([
    [
      'a disk by its target',
      "<disk type='file'><driver name='qemu' type='raw' cache='none'/><target dev='vda' bus='virtio'/></disk>",
      "<disk><driver cache='writeback' io='threads'/><target dev='vda'/></disk>",
      "<disk type='file'><driver name='qemu' type='raw' cache='writeback' io='threads'/><target dev='vda' bus='virtio'/></disk>",
    ],
    [
      'a network interface by its MAC address, in either case',
      "<interface type='network'><mac address='52:54:00:ab:cd:ef'/></interface>",
      "<interface><mac address='52:54:00:AB:CD:EF'/><mtu size='9000'/></interface>",
      "<interface type='network'><mac address='52:54:00:AB:CD:EF'/><mtu size='9000'/></interface>",
    ],
    [
      'a host device by its address, in any notation',
      "<hostdev type='pci'><source><address domain='0x0000' bus='0x0b' slot='0x00' function='0x0'/></source></hostdev>",
      "<hostdev><source><address bus='11' slot='0'/></source><rom bar='off'/></hostdev>",
      "<hostdev type='pci'><source><address domain='0x0000' bus='11' slot='0' function='0x0'/></source><rom bar='off'/></hostdev>",
    ],
    [
      'shared memory by its name',
      "<shmem name='a'><size unit='M'>32</size></shmem>",
      "<shmem name='a'><size>64</size></shmem>",
      "<shmem name='a'><size unit='M'>64</size></shmem>",
    ],
    [
      'the only video device, whose kind changes',
      "<video><model type='vga' vram='16384'/></video>",
      "<video><model type='none'/></video>",
      "<video><model type='none'/></video>",
    ],
    [
      'a disk that becomes a block device',
      "<disk type='file'><driver type='raw'/><source file='/a'/><target dev='vda' bus='virtio'/></disk>",
      "<disk type='block'><source dev='/b'/><target dev='vda'/></disk>",
      "<disk type='block'><driver type='raw'/><target dev='vda' bus='virtio'/><source dev='/b'/></disk>",
    ],
    [
      'a controller by type and number',
      "<controller type='pci' index='1' model='a'/><controller type='usb' index='1'/>",
      "<controller type='pci' index='1'><target hotplug='off'/></controller>",
      "<controller type='pci' index='1' model='a'><target hotplug='off'/></controller><controller type='usb' index='1'/>",
    ],
    [
      'evdev by its source',
      "<input type='evdev'><source dev='/a'/></input><input type='evdev'><source dev='/b'/></input>",
      "<input type='evdev'><source dev='/b' grab='all'/></input>",
      "<input type='evdev'><source dev='/a'/></input><input type='evdev'><source dev='/b' grab='all'/></input>",
    ],
    [
      'elements without a counterpart are added',
      "<disk><target dev='vda'/></disk>",
      "<disk><target dev='vdb'/></disk>",
      "<disk><target dev='vda'/></disk><disk><target dev='vdb'/></disk>",
    ],
    [
      'one of two sound devices by its model',
      "<sound model='ich9'/><sound model='usb'/>",
      "<sound model='usb'><codec type='x'/></sound>",
      "<sound model='ich9'/><sound model='usb'><codec type='x'/></sound>",
    ],
    [
      'the four ICH9 controllers with one index',
      "<controller type='usb' index='0' model='ich9-ehci1'/><controller type='usb' index='0' model='ich9-uhci1'/>",
      "<controller type='usb' index='0' model='ich9-uhci1'><master startport='0'/></controller>",
      "<controller type='usb' index='0' model='ich9-ehci1'/><controller type='usb' index='0' model='ich9-uhci1'><master startport='0'/></controller>",
    ],
  ])('%s', (_, base, patch, expected) => {
    expect(override(inDevices(base), inDevices(patch))).toEqual(inDevices(expected));
  });

  test('changes the only network interface without its address, but not one of two, and does not add one', () => {
    const one = "<interface type='user'><mac address='52:54:00:00:00:01'/><model type='virtio'/></interface>";
    const two = "<interface type='user'><mac address='52:54:00:00:00:02'/></interface>";
    const patch = inDevices("<interface><model type='e1000e'/></interface>");
    expect(override(inDevices(one), patch)).toEqual(inDevices(one.replace('virtio', 'e1000e')));
    expect(override(inDevices(one, two), patch)).toEqual(
      inDevices(one, two, "<interface><model type='e1000e'/></interface>"),
    );
    expect(override(inDevices(one), inDevices("<interface type='user'/>"))).toEqual(
      inDevices(one, "<interface type='user'/>"),
    );
  });

  test("changes the mode of a CPU and removes what only the host's own has", () => {
    const own = "<cpu mode='host-passthrough' migratable='on'><topology cores='2'/><cache mode='passthrough'/></cpu>";
    expect(
      override(
        read(`<domain>${own}</domain>`),
        read("<domain><cpu mode='custom'><model>Penryn</model></cpu></domain>"),
      ),
    ).toEqual(read("<domain><cpu mode='custom'><topology cores='2'/><model>Penryn</model></cpu></domain>"));
  });

  test('identifies vcpupin, timer and feature by their names', () => {
    const base =
      "<domain><cputune><vcpupin vcpu='0' cpuset='1'/><vcpupin vcpu='1' cpuset='2'/></cputune><cpu><feature policy='require' name='topoext'/></cpu></domain>";
    const patch =
      "<domain><cputune><vcpupin vcpu='1' cpuset='9'/></cputune><cpu><feature policy='disable' name='svm'/></cpu></domain>";
    expect(override(read(base), read(patch))).toEqual(
      read(
        "<domain><cputune><vcpupin vcpu='0' cpuset='1'/><vcpupin vcpu='1' cpuset='9'/></cputune><cpu><feature policy='require' name='topoext'/><feature policy='disable' name='svm'/></cpu></domain>",
      ),
    );
  });

  test('replaces the boot order as one list, and appends arguments in order', () => {
    const boot = (...devices: string[]) =>
      xml('domain', {}, xml('os', {}, ...devices.map((dev) => xml('boot', { dev }))));
    expect(override(boot('hd', 'network'), boot('cdrom', 'hd'))).toEqual(boot('cdrom', 'hd'));
    const args = (...values: string[]) =>
      xml('domain', {}, xml('qemu:commandline', {}, ...values.map((each) => xml('qemu:arg', { value: each }))));
    expect(override(args('-device', 'a'), args('-device', 'b'))).toEqual(args('-device', 'a', '-device', 'b'));
  });

  test('reports a disk without its target instead of guessing', () => {
    const { merged, unidentified } = mergeXml(
      inDevices(),
      inDevices("<disk><driver cache='none'/></disk>"),
      'override',
    );
    expect(unidentified).toEqual([{ path: 'devices/disk', needs: ['target@dev'] }]);
    expect(merged).toEqual(inDevices());
  });

  test('accepts names that objects inherit', () => {
    const odd = xml('domain', {}, xml('constructor', { toString: '1' }), xml('__proto__', {}, 'x'));
    expect(override(xml('domain'), odd)).toEqual(odd);
  });
});
