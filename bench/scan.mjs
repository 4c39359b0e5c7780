// The cost of a scan on a machine with very many devices, compared to bare Node.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The number of PCI devices: more than any desktop has, and about as many as a server with all its functions. */
const devices = 2000;

const hex = (value, width) => value.toString(16).padStart(width, '0');

/** A script that only reads the files that any scan needs: the minimum cost of a scan. */
export const leastReading = (root) => `
  const { readdirSync, readFileSync, readlinkSync } = require('node:fs');
  const devices = ${JSON.stringify(join(root, 'sys/bus/pci/devices'))};
  for (const name of readdirSync(devices)) {
    for (const file of ['uevent', 'resource', 'reset_method']) readFileSync(devices + '/' + name + '/' + file);
    readlinkSync(devices + '/' + name + '/iommu_group');
  }`;

/** Writes a tree with the sysfs files of each device, and its names and modules. Returns the number of devices. */
export function manyDevices(root) {
  const write = (path, text) => {
    const file = join(root, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  };
  const link = (path, target) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    symlinkSync(target, join(root, path));
  };
  write('proc/sys/kernel/osrelease', '6.12.8\n');
  write('proc/meminfo', 'MemTotal:       65805656 kB\n');
  write('sys/devices/system/cpu/present', '0\n');
  write('sys/devices/system/cpu/cpu0/topology/core_id', '0\n');
  write('usr/share/hwdata/pci.ids', '8086  Intel Corporation\n\t1533  I210 Gigabit Network Connection\n');
  const aliases = Array.from(
    { length: 9000 },
    (_, index) => `alias pci:v0000${hex(index + 1, 4).toUpperCase()}d00001533sv*sd*bc*sc*i* module_${index}\n`,
  );
  write('lib/modules/6.12.8/modules.alias', `${aliases.join('')}alias pci:v00008086d00001533sv*sd*bc*sc*i* igb\n`);
  const resource = Array.from({ length: 7 }, (_, bar) =>
    bar === 0
      ? '0x00000000f7a00000 0x00000000f7afffff 0x0000000000040200'
      : '0x0000000000000000 0x0000000000000000 0x0000000000000000',
  ).join('\n');
  for (let index = 0; index < devices; index += 1) {
    const address = `0000:${hex(index >> 5, 2)}:${hex(index & 31, 2)}.0`;
    const folder = `sys/devices/pci0000:00/${address}`;
    write(
      `${folder}/uevent`,
      `DRIVER=igb\nPCI_CLASS=20000\nPCI_ID=8086:1533\nPCI_SUBSYS_ID=8086:0001\nPCI_SLOT_NAME=${address}\nMODALIAS=pci:v00008086d00001533sv00008086sd00000001bc02sc00i00\n`,
    );
    write(`${folder}/resource`, `${resource}\n`);
    write(`${folder}/reset_method`, 'flr bus\n');
    write(`${folder}/numa_node`, '-1\n');
    link(`${folder}/iommu_group`, `../../../kernel/iommu_groups/${index}`);
    mkdirSync(join(root, 'sys/kernel/iommu_groups', String(index)), { recursive: true });
    link(`sys/bus/pci/devices/${address}`, `../../../devices/pci0000:00/${address}`);
  }
  return devices;
}
