/** Lines of tmpfiles.d. @see https://www.freedesktop.org/software/systemd/man/latest/tmpfiles.d.html */
import { type Destination, unrelated } from '../report.ts';
import { addressesIn } from './device-ids.ts';
import { broken, decide, type Family, stays } from './family.ts';

export const tmpfiles: Family = {
  matches: (option) => /^systemd\.tmpfiles\.(?:rules|settings(?:\..*)?)$/.test(option),
  shape: 'leaves',
  place({ option, text }, found): Destination {
    const line = option === 'systemd.tmpfiles.rules' ? text : `${option} ${text}`;
    const shm = /\/dev\/shm\/([\w.+-]+)/.exec(line)?.[1];
    if (shm !== undefined && /scream/i.test(shm)) {
      return decide(
        `set scream: { mode: ivshmem, name: ${shm} } on the guest that has it, and delete this line: vfioc makes the file`,
        'vms.<name>.scream',
      );
    }
    if (shm !== undefined) {
      return decide(
        `set lookingGlass: { resolution: 1920x1080${shm === 'looking-glass' ? '' : `, name: ${shm}`} } with the resolution of the guest that has it, and delete this line: vfioc makes the file`,
        'vms.<name>.lookingGlass',
      );
    }
    if (line.includes('/dev/kvmfr'))
      return decide(
        'set lookingGlass: { backend: kvmfr } on the guest that has it, and delete this line',
        'vms.<name>.lookingGlass',
      );
    if (/\/var\/lib\/qemu\/firmware/.test(line)) {
      return found.since('25.11')
        ? broken(
            'it replaces the directory that libvirtd of NixOS 25.11 and later sets up itself, with paths that the garbage collection removes',
          )
        : stays('the firmware that libvirt selects; delete it with NixOS 25.11, which sets up this directory itself');
    }
    if (/\/var\/lib\/libvirt\/qemu\/[^/]+\.xml/.test(line))
      return decide(
        'the XML of a guest: import it, and delete this line; libvirt replaces the link when it saves the guest',
        'vms',
      );
    if (/\/var\/lib\/libvirt\/hooks/.test(line))
      return decide(
        'a hook by a link: NixOS deletes hooks in qemu.d that are not in virtualisation.libvirtd.hooks; see handover and cpu.isolate for what it does',
        'devices.<name>.handover',
      );
    if (/\/dev\/input\//.test(line)) {
      return /^[fF]\b|\.f\b/.test(line)
        ? broken(
            'f makes plain files, and this is the place of a link to a device: libvirt gives QEMU access to the devices in vms.<name>.evdev',
          )
        : decide('libvirt gives QEMU access to the devices in evdev', 'vms.<name>.evdev');
    }
    if (/reset_method|d3cold_allowed|power\/control|driver_override/.test(line)) {
      const [address = '0b:00.0'] = addressesIn(line);
      const path = line.includes('d3cold') ? 'd3cold' : line.includes('driver_override') ? 'functions' : 'resetMethod';
      return decide(`set ${path} on the device with ${address}, and delete this line`, `devices.<name>.${path}`);
    }
    if (/nr_hugepages/.test(line))
      return decide('huge pages: see memory.hugepages of the guest', 'vms.<name>.memory.hugepages');
    if (/libvirt|qemu|OVMF|edk2/i.test(line)) return stays('no field says it');
    return stays(unrelated);
  },
};
