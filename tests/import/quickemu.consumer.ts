/** Guests that come from quickemu are accepted by libvirt, with the devices that the field or the XML asks for. */
import { expect, test } from 'vitest';
import { importQuickemu } from '../../src/import/quickemu.ts';
import { compileTexts, host } from '../support/compile.ts';
import { describeWith } from '../support/consumers.ts';
import { dumpsOf } from '../support/libvirt-dump.ts';

const disk = 'disk_img="/var/lib/libvirt/images/g.qcow2"\n';

const confs: Readonly<Record<string, { readonly text: string; readonly has: readonly string[] }>> = {
  windows: {
    text: `guest_os="windows"\n${disk}tpm="on"\nsecureboot="on"\n`,
    has: ["<tpm model='tpm-tis'>", "<model type='virtio'/>", "<mac address='52:54:00:12:34:56'/>", "bus='virtio'"],
  },
  server: { text: `guest_os="windows-server"\n${disk}`, has: ["<model type='e1000'/>", "bus='sata'"] },
  mac: {
    text: `guest_os="macos"\nmacos_release="mojave"\n${disk}`,
    has: ["<model type='vmxnet3'/>", 'OpenCore.qcow2'],
  },
  haiku: { text: `guest_os="haiku"\nboot="legacy"\n${disk}`, has: ["<model type='rtl8139'/>", 'pc-i440fx'] },
  linux: { text: `${disk}sound_card="ac97"\nmouse="virtio"\nserial="socket"\n`, has: ["<sound model='ac97'>"] },
};

describeWith(
  'libvirtd',
  'guests of quickemu',
  () => {
    const documents = Object.entries(confs).map(([name, { text }]) => {
      const { spec } = importQuickemu(text, name, '/home/alex/vms');
      const { files } = compileTexts({ 'host.yaml': `${host}vms: ${JSON.stringify(spec.vms)}\n` });
      return [name, String(files?.get(`domains/${name}.xml`))] as const;
    });
    const dumps = dumpsOf(new Map(documents));

    test.each(Object.entries(confs))('%s', (name, { has }) => {
      const result = dumps.get(name);
      expect(result).toHaveProperty('dump');
      for (const one of has) expect(result && 'dump' in result ? result.dump : '').toContain(one);
    });
  },
  { tree: 'sid' },
);
