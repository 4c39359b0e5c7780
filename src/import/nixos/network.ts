/** Bridges and the firewall. Networks stay as they are: a guest names the bridge that it uses. */
import { type Destination, unrelated } from '../report.ts';
import { decide, type Family, stays } from './family.ts';

export const network: Family = {
  matches: (option) => /^networking\.(?:bridges|firewall)(?:\.|$)/.test(option),
  shape: 'leaves',
  place({ option, text }): Destination {
    const bridge = /^networking\.bridges\.([^.]+)/.exec(option)?.[1];
    if (bridge !== undefined)
      return stays(`a guest uses it with nics: { lan: { bridge: ${bridge} } }; networks can also create it`);
    const [, on = '', setting = ''] = /^networking\.firewall\.interfaces\.(.+)\.(\w+)$/.exec(option) ?? [];
    const isLibvirt = /^virbr/.test(on);
    if (isLibvirt && /^(?:53|67)$/.test(text))
      return stays('vfioc opens it for networks of type nat; delete the line then');
    if ((isLibvirt || option.startsWith('networking.firewall.allowed')) && text === '4010') {
      return decide(
        'the port of Scream: set scream: { mode: network } on the guest that has it, and delete this line: vfioc opens the port on its interface',
        'vms.<name>.scream',
      );
    }
    if (isLibvirt) return stays(setting === '' ? 'no field says it' : 'a port for guests; no field says it');
    if (/virbr|libvirt/.test(text)) return stays('no field says it');
    if (/allowed(?:TCP|UDP)Ports$/.test(option) && /^(?:59\d\d|16509|16514)$/.test(text))
      return stays(
        'a port of a display or of libvirtd that other machines reach; forwards of a guest can open one on one interface',
      );
    return stays(unrelated);
  },
};

export const hostName: Family = {
  matches: (option) => option === 'networking.hostName',
  shape: 'list',
  place: () => stays('host.name repeats it'),
};
