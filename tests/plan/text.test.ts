import { describe, expect, test } from 'vitest';
import { machineOf } from '../../src/plan/machine.ts';
import { printPlan } from '../../src/plan/text.ts';
import { facts as machine, planned, spec } from './machine.ts';

const text = (...given: Parameters<typeof planned>): string => {
  const { plan, facts } = planned(...given);
  return printPlan(plan, machineOf(plan, facts));
};

/** The lines of a section without their indentation, with columns separated by ` | `. */
const section = (title: string, from: string): string[] => {
  const [, body = ''] = from.split(new RegExp(`^${title}.*\n`, 'm'));
  const lines = body.split('\n\n')[0] ?? '';
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => line.trim().replace(/ {2,}/g, ' | '));
};

describe('the plan as text', () => {
  test('lists devices with their groups, and what stays with the host', () => {
    expect(section('Devices', text())).toEqual([
      'IOMMU group | address | ID | used by | name',
      '27 | 0000:0b:00.0 | 1002:67df | gpu: win | Radeon',
      '0000:0b:00.1 | 1002:aaf0 | gpu: win | Audio',
      '26 | 0000:0a:00.0 | 1002:67df | host (amdgpu) | Radeon',
      '0000:0a:00.1 | 1002:aaf0 | host | Audio',
      '1 more IOMMU group stays with the host.',
      'gpu | bound to vfio-pci at boot (matched by address) and not used by the host',
    ]);
  });
  test('lists each core and the guests that use it', () => {
    const lines = section('CPUs', text());
    expect(lines).toHaveLength(9);
    expect(lines[1]).toBe('L3 cache 0 | 0+8 | emulator threads of win');
    expect(lines[2]).toBe('1+9 | host');
    expect(lines[5]).toBe('L3 cache 1 | 4+12 | win vCPU 0 + win vCPU 1');
  });
  test('names kinds of cores and caches that differ, and which of them a guest is on', () => {
    const at = (change: (cpu: number) => object): string[] =>
      section(
        'CPUs',
        text(spec, {
          ...machine,
          cpu: { ...machine.cpu, cpus: machine.cpu.cpus.map((one) => ({ ...one, ...change(one.cpu) })) },
        }),
      );
    const kinds = at((cpu) => ({ kind: cpu % 8 < 5 ? 'performance' : 'efficiency', l3: '0-15', l3Size: 2 ** 25 }));
    expect(kinds[1]).toBe('performance cores, L3 cache 0 | 0+8 | emulator threads of win');
    expect(kinds.at(-1)).toBe(
      'win | 1 of the 5 cores in performance cores, L3 cache 0; 1 of the 3 cores in efficiency cores, L3 cache 0',
    );
    const caches = at((cpu) => ({ l3Size: (cpu % 8 < 4 ? 96 : 32) * 2 ** 20 }));
    expect(caches[1]).toBe('L3 cache 0 (96MiB, V-Cache) | 0+8 | emulator threads of win');
    expect(caches.at(-1)).toBe('win | 2 of the 4 cores in L3 cache 1 (32MiB)');
    expect(at(() => ({ l3Size: 2 ** 25 }))).toEqual(section('CPUs', text()));
  });
  test('lists memory, and what is left for the host', () => {
    expect(section('Memory', text())).toEqual([
      'win | 16GiB | reserved at boot (16 huge pages of 1GiB)',
      'host | 16GiB | of 32GiB left after boot',
    ]);
  });
  test('lists shared memory, networks, forwards and hook steps', () => {
    expect(section('Shared memory', text())).toEqual(['/dev/shm/looking-glass | 32MiB | win (lookingGlass)']);
    expect(section('Networks', text())).toEqual([
      'default | nat | virbr0 | 192.168.122.0/24',
      'win NIC lan | connected to default (nat)',
      'port 3389 on eth0 | forwarded to port 3389 of win',
    ]);
    expect(section('Steps of the libvirt hook', text())).toEqual(['win | check-devices, claim-devices, shared-memory']);
  });
  test('lists who can do what now, the widest first and each once', () => {
    expect(section('What this opens', text())).toEqual([
      "every machine at eth0 | can connect to TCP port 3389 on its IPv4 addresses: it leads to port 3389 of guest 'win'",
      "every user of the host | can see and control guest 'win' through SPICE on 127.0.0.1, a free TCP port from 5900 on",
      'user alex | can use libvirt (group libvirtd), and with a guest of theirs every file and device of the host: root by another name',
      "members of the group kvm | can read and change the picture of guest 'win' in /dev/shm/looking-glass",
      "guest 'win' | can use 'gpu' (0000:0b:00.0, 0000:0b:00.1) with all that its firmware allows; the IOMMU limits its DMA to the memory of the guest",
      "guests in network 'default' | can ask DNS (TCP and UDP port 53) and DHCP (UDP port 67) of the host at virbr0, and reach through it what the host reaches over IPv4",
    ]);
    const more = `version: 1
host: { name: box, users: [alex], cpu: amd }
iommu: { unsafeInterrupts: on }
libvirt: { runAsRoot: on, spiceUsbRedirection: on, qemu: { conf: 'seccomp_sandbox = 0' } }
networks: { lan: { type: bridge, bridge: br0 }, tap: { type: macvtap, interfaces: [enp5s0] } }
vms:
  win:
    memory: 4GiB
    display: { spice: { listen: socket }, vnc: { listen: 192.168.1.4, port: 5901 } }
    nics: { a: { network: lan }, b: { network: tap }, c: { user: on }, d: { bridge: br0 } }
    scream: { interface: br0 }
    shares: { games: { path: /srv/games }, docs: { path: /srv/docs, readOnly: on, user: alex } }
    disks: { c: { block: /dev/disk/by-id/a } }
    usb: ["046d:c541"]
    evdev: [{ dev: /dev/input/by-id/a-event-kbd, grab: all }, /dev/input/by-id/a-event-mouse]
    vsock: 3
    seclabel: [{ type: none }]
    qemu: { args: [-s] }
`;
    expect(section('What this opens', text(more, undefined))).toEqual([
      "every machine at br0 | can send to UDP port 4010 what user alex hears as the sound of guest 'win'",
      "guest 'win' | can be reached by the LAN and reach it (bridge br0), over IPv4 and IPv6 and past the firewall of the host",
      "guest 'win' | can be reached by the LAN and reach it (macvtap on enp5s0), over IPv4 and IPv6 and past the firewall of the host",
      "every machine that reaches the host | can see and control guest 'win' through VNC on 192.168.1.4, TCP port 5901",
      "every machine that reaches the host | can read and change the memory of the guest (guest 'win', -s)",
      'every user of the host | can use any USB device of the host (SPICE USB redirection)',
      "every user of the host | can connect to services of guest 'win' on vsock (CID 3), and the guest to those of the host",
      'user alex | can use libvirt (group libvirtd), and with a guest of theirs every file and device of the host: root by another name',
      "guest 'win' | can read and write /dev/disk/by-id/a of the host",
      "guest 'win' | can reach services of the host, even those that listen only on 127.0.0.1 (at 10.0.2.2), and what the host reaches",
      "guest 'win' | can use, and reprogram, USB device 046d:c541 of the host",
      "guest 'win' | can read every key of /dev/input/by-id/a-event-kbd while it runs, and if it escapes from QEMU also those typed for the host, such as passwords",
      "guest 'win' | can read /dev/input/by-id/a-event-mouse of the host while it runs",
      "guest 'win' | can read everything below /srv/docs as alex",
      "guest 'win' | can read and write everything below /srv/games as root of the host",
      'every guest with a PCI device | can send any interrupt to the host (iommu.unsafeInterrupts)',
      'every guest | can become root of the host, if it escapes from QEMU, which runs as root:root',
      'every guest | can use every system call of the kernel, if it escapes from QEMU (seccomp_sandbox = 0)',
      "guest 'win' | can use all that QEMU may use if it escapes: it has no security label",
    ]);
  });
  test('shows the CPUs that the spec names and no groups if there are no facts', () => {
    const bare = text(spec.replace(', facts: ./facts.json', ''), undefined);
    expect(section('CPUs', bare)).toContain('12 | win vCPU 1');
    expect(section('Devices', bare)[1]).toBe('- | 0000:0b:00.0 | gpu: win');
    expect(section('Memory', bare)).toHaveLength(1);
  });
  test('lists virtual devices, and the device that creates them', () => {
    const devices =
      'version: 1\nhost: { name: box, users: [alex], cpu: intel }\ndevices:\n' +
      '  vgpu: { gvt: { type: i915-GVTg_V5_4 } }\n' +
      '  vf: { functions: ["05:10.0"], sriov: { of: "05:00.0", count: 4 } }\n' +
      'vms: { win: { memory: 4GiB, devices: [vgpu, vf] } }\n';
    const lines = section('Devices', text(devices, undefined));
    expect(lines).toContain('- | 0000:05:10.0 | vf: win');
    expect(lines).toContain('vf | created at boot by 0000:05:00.0 (SR-IOV), which stays with the host');
    expect(lines).toContain('vgpu | created at boot by 0000:00:02.0 (GVT-g), which stays with the host');
  });

  test('says which guests keep their own XML', () => {
    const guests = 'vms: { a: { memory: 4GiB, define: off }, b: { memory: 4GiB } }\n';
    expect(
      section('Guests', text(`version: 1\nhost: { name: box, users: [], cpu: amd }\n${guests}`, undefined)),
    ).toEqual([
      'a | linux | 2 vCPUs (2 cores) | started by hand | keeps its own XML (define: off)',
      'b | linux | 2 vCPUs (2 cores) | started by hand',
    ]);
  });

  test('shows only the name of a host without devices and guests', () => {
    expect(text('version: 1\nhost: { name: box, users: [], cpu: amd }\n', undefined)).toBe('Plan for box\n');
  });
});

test('the manifest lists bound devices, pinned CPUs and reserved memory', () => {
  expect(planned().manifest.plan).toEqual({
    devices: { gpu: { bind: 'boot', functions: ['0000:0b:00.0', '0000:0b:00.1'], guests: ['win'] } },
    guests: {
      win: {
        vcpus: 4,
        pins: '4,12,5,13',
        emulator: '0,8',
        memory: 16 * 2 ** 30,
        hugepages: '1GiB',
        shared: { '/dev/shm/looking-glass': 32 * 2 ** 20 },
        hook: ['check-devices', 'claim-devices', 'shared-memory'],
      },
    },
  });
});
