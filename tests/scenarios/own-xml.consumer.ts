/** libvirt defines a guest with XML that published configurations have, and keeps all elements of it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guest, textOf } from '../support/compile.ts';
import { describeWith } from '../support/consumers.ts';
import { libvirtd } from '../support/libvirtd.ts';

const companion = (number: number): string =>
  `<controller type='usb' index='0' model='ich9-uhci${number}'><master startport='${number * 2 - 2}'/></controller>`;
const redirdev = (port: number): string =>
  `<redirdev bus='usb' type='spicevmc'><address type='usb' bus='0' port='${port}'/></redirdev>`;
const cell = (cpu: number): string => `<cell cpus='${cpu}' memory='2' unit='GiB'/>`;
const open = "<address type='pci'/>";
const within = (devices: string): string => `<domain><devices>${devices}</devices></domain>`;

/** XML, other fields of the guest, and how often a pattern is in what libvirt made of the guest. */
const cases: readonly (readonly [xml: string, fields: string, pattern: RegExp, count: number])[] = [
  [within("<input type='keyboard' bus='usb'/>".repeat(2)), '', /<input type='keyboard' bus='usb'/g, 2],
  [within("<channel type='pty'><target type='virtio'/></channel>"), '', /org\.qemu\.guest_agent\.0/g, 1],
  [within("<controller type='pci' model='pcie-root-port'/>"), 'rng: off', /model='pcie-root-port'/g, 17],
  [
    within(`<controller type='usb' index='0' model='ich9-ehci1'/>${[1, 2, 3].map(companion).join('')}`),
    '',
    /type='usb' index='0' model='ich9/g,
    4,
  ],
  [within("<controller type='pci' index='2' model='pcie-to-pci-bridge'/>"), '', /pcie-to-pci-bridge/g, 1],
  [within(redirdev(2) + redirdev(3)), '', /<redirdev/g, 2],
  [
    within(
      `<rng model='virtio'><backend model='builtin'/>${open}</rng><vsock model='virtio'><cid auto='yes'/>${open}</vsock>`,
    ),
    'rng: off',
    /<(?:rng|vsock) /g,
    2,
  ],
  // To libvirt, zeros are no address: it makes one up.
  [within("<interface type='user'><mac address='00:00:00:00:00:00'/></interface>"), '', /<mac address='52:54:00:/g, 1],
  [`<domain><cpu><numa>${cell(0)}${cell(1)}</numa></cpu></domain>`, '', /<cell id='[01]' cpus='[01]'/g, 2],
  [
    "<domain><metadata><n:a xmlns:n='u'> b <n:c/>\n d<n:e uuid='1'/><n:e uuid='2'/></n:a></metadata></domain>",
    '',
    /<n:a xmlns:n="u"> b <n:c\/>\n d<n:e uuid="1"\/><n:e uuid="2"\/><\/n:a>/g,
    1,
  ],
];

describeWith(
  'libvirtd',
  'defines guests with XML of their own',
  () => {
    test('and keeps its elements', () => {
      const folder = mkdtempSync(join(tmpdir(), 'vfioc-own-xml-'));
      try {
        const commands = cases.flatMap(([xml, fields], index) => {
          const spec = guest(`${fields}${fields && ', '}xml: ${JSON.stringify(xml)}`);
          const path = join(folder, `${index}.xml`);
          // The lab has neither KVM nor the emulators of NixOS.
          const text = textOf('domains/g.xml', spec)
            .replace("<domain type='kvm'", "<domain type='qemu'")
            .replace(/mode='host-passthrough'/, "mode='maximum'")
            .replace(/\/run\/libvirt\/nix-emulators/, '/usr/bin');
          writeFileSync(path, text);
          return [`echo == ${index}`, `define ${path}`, 'dumpxml --inactive g', 'undefine g --nvram --tpm'];
        });
        const { stdout } = libvirtd('sid').run(['sh', '-c', 'virsh -q 2>&1'], { input: `${commands.join('\n')}\n` });
        const answers = stdout.split(/^== /m).slice(1);
        const counts = cases.map(([xml, , pattern], index) => [
          xml,
          answers[index]?.match(pattern)?.length ?? answers[index]?.slice(0, 400),
        ]);
        expect(counts).toEqual(cases.map(([xml, , , count]) => [xml, count]));
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  },
  { tree: 'sid' },
);
