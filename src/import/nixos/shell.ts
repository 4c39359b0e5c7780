/**
 * Shell commands in hooks, units and boot scripts: what people write to free a device for a guest, and the field that does
 * the same. A line that is not recognised is kept and reported; nothing is run.
 */
import { addressesIn } from './device-ids.ts';

/** What a script does, as one word for each thing that a field of the spec does. */
export type Deed =
  | 'undo'
  | 'run-qemu'
  | 'load-vfio'
  | 'bind'
  | 'detach'
  | 'framebuffer'
  | 'stop-session'
  | 'unload'
  | 'isolate'
  | 'hugepages'
  | 'governor'
  | 'reset'
  | 'suspend'
  | 'network'
  | 'start-guest'
  | 'link-hooks';

interface Shape {
  readonly deed: Deed;
  readonly pattern: RegExp;
}

const shapes: readonly Shape[] = [
  {
    deed: 'undo',
    pattern:
      /nodedev-reattach|systemctl["'}]?\s+(?:--\S+\s+)*start\s+\S*(?:display-manager|greetd|sddm|gdm|lightdm|nvidia-persistenced)|modprobe\s+-r\s+(?:-a\s+)?vfio|rmmod\s+vfio|echo\s+["']?1["']?\s*>\s*\S*vtcon|framebuffer\/bind|modprobe\s+(?:-a\s+)?(?:nvidia|amdgpu|nouveau|radeon|i915|xe|snd_hda_intel)/i,
  },
  { deed: 'run-qemu', pattern: /qemu-system-|\/bin\/qemu-kvm/i },
  { deed: 'load-vfio', pattern: /modprobe\s+(?:-\w+\s+)*vfio/i },
  { deed: 'framebuffer', pattern: /vtcon\d*|efi-framebuffer|simple-framebuffer|vesa-framebuffer|fbcon/i },
  { deed: 'bind', pattern: /driver_override|(?:vfio-pci|vfio_pci)\/(?:new_id|bind)|drivers\/vfio-pci\/bind/i },
  { deed: 'detach', pattern: /nodedev-(?:detach|dettach|reattach)|\/driver\/unbind|\/drivers\/[^/]+\/(?:un)?bind/i },
  {
    deed: 'stop-session',
    pattern:
      /systemctl["'}]?\s+(?:--\S+\s+)*(?:stop|start|restart|isolate)\s+\S*(?:display-manager|greetd|sddm|gdm|lightdm|graphical|multi-user|nvidia-persistenced|user@)|pkill|killall|loginctl\s+terminate/i,
  },
  {
    deed: 'unload',
    pattern:
      /(?:modprobe\s+(?:-\w*r\w*|--remove)|rmmod)\s|modprobe\s+(?:-\w+\s+)*(?:nvidia|amdgpu|nouveau|radeon|i915|xe|snd_hda_intel|vfio)/i,
  },
  { deed: 'isolate', pattern: /AllowedCPUs|cpuset|cset\s+shield|vfio-isolate/i },
  { deed: 'hugepages', pattern: /nr_hugepages|hugepages|compact_memory|drop_caches/i },
  { deed: 'governor', pattern: /scaling_governor|cpupower|cpufreq/i },
  {
    deed: 'reset',
    pattern: /reset_method|d3cold_allowed|power\/control|\/remove\b|\/rescan\b|resource\d_resize|vendor-reset/i,
  },
  { deed: 'suspend', pattern: /rtcwake|systemctl["'}]?\s+suspend/i },
  { deed: 'network', pattern: /net-(?:autostart|start|define)/i },
  { deed: 'start-guest', pattern: /virsh\s+(?:-c\s+\S+\s+|--connect\s+\S+\s+)?(?:start|define|autostart)\b/i },
  { deed: 'link-hooks', pattern: /libvirt\/hooks/i },
];

/** What a line does that a field does, if anything. */
export const deedOf = (line: string): Deed | undefined => shapes.find(({ pattern }) => pattern.test(line))?.deed;

/** Lines that only hold others together: they go where those go. */
const glue =
  /^(?:#|$|(?:if|elif|while|until|for|case)\b|(?:then|else|fi|do|done|esac)\b|;;|[{}()]+;?$|set\s+[-+]|exec\s+[12>&]|echo\b|printf\b|sleep\b|exit\b|return\b|true$|:$|\w+=|local\b|export\b|readonly\b|declare\b|shift\b|wait$|date\b|[\w."'*|${}/ -]+\)$|(?:function\s+)?\w+\s*\(\)|\[\[?\s|sync$|logger\b|mkdir\b)/;

export const isGlue = (line: string): boolean => glue.test(line.trim());

const withoutComments = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !line.trim().startsWith('#'))
    .join('\n');

/** The drivers that a script unloads, in its order. */
function unloads(text: string): string[] {
  const found = new Set<string>();
  for (const [, modules = ''] of text.matchAll(/(?:modprobe\s+(?:-\w*r\w*|--remove)|rmmod)\s+([\w -]+)/g)) {
    for (const module of modules.split(/\s+/)) {
      if (/^[a-z]\w*$/i.test(module.replaceAll('-', '_')) && !/^vfio/.test(module))
        found.add(module.replaceAll('-', '_'));
    }
  }
  return [...found];
}

/** The units that a script stops. */
function stops(text: string): string[] {
  const found = new Set<string>();
  for (const [, units = ''] of text.matchAll(/systemctl["'}]?\s+(?:--\S+\s+)*stop\s+([\w@:.\\" -]+)/gi)) {
    for (const unit of units.replaceAll('"', '').split(/\s+/)) {
      if (/^[A-Za-z][\w@:.\\-]*$/.test(unit))
        found.add(/\.(?:service|socket|target|mount|timer|path|slice|scope)$/.test(unit) ? unit : `${unit}.service`);
    }
  }
  return [...found];
}

/** The text to paste for a script that frees GPUs, as a field of the spec. */
export function handoverText(script: string): string {
  const text = withoutComments(script);
  const cards = new Map<string, string[]>();
  for (const one of addressesIn(text))
    cards.set(one.slice(0, -2), [...(cards.get(one.slice(0, -2)) ?? []), `"${one}"`]);
  const [first, ...others] = cards.values();
  const units = stops(text);
  const modules = unloads(text);
  const parts = [
    ...(units.length > 0 ? [`stop: [${units.join(', ')}]`] : []),
    ...(modules.length > 0 ? [`unload: [${modules.join(', ')}]`] : []),
  ];
  const how = parts.length === 0 ? 'bind: start' : `bind: handover, handover: { ${parts.join(', ')} }`;
  // An address that the script does not have must not be pasted.
  if (!first) return `${how} on the device`;
  const devices = [
    `gpu: { functions: [${first.join(', ')}], ${how} }`,
    ...others.map((functions, index) => `device${index + 2}: { functions: [${functions.join(', ')}], bind: start }`),
  ];
  return `devices: { ${devices.join(', ')} }`;
}

/** The field of the spec that does a deed, and what to paste. */
export function fieldFor(deed: Deed, text: string): { path: string; note: string } {
  switch (deed) {
    case 'run-qemu':
      return {
        path: 'vms',
        note: 'a guest that QEMU runs without libvirt: describe it in vms; its command line is not imported',
      };
    case 'load-vfio':
      return { path: 'devices.<name>.bind', note: 'libvirt loads vfio-pci when a guest with a device starts' };
    case 'undo':
      return {
        path: 'devices.<name>.handover',
        note: 'vfioc undoes its steps itself when the guest has stopped; a unit that starts again before the guest does is in handover.restart',
      };
    case 'bind':
      return { path: 'devices.<name>.functions', note: `vfioc binds devices by address: ${handoverText(text)}` };
    case 'detach':
      return {
        path: 'devices.<name>.bind',
        note: `libvirt detaches the devices of a guest itself: ${handoverText(text)}`,
      };
    case 'framebuffer':
      return {
        path: 'devices.<name>.bind',
        note: 'bind: handover releases the consoles and the framebuffer of the GPU',
      };
    case 'stop-session':
      return {
        path: 'devices.<name>.handover.stop',
        note: `bind: handover stops the session and starts it again: ${handoverText(text)}`,
      };
    case 'unload':
      return {
        path: 'devices.<name>.handover.unload',
        note: `bind: handover unloads the drivers and loads them again: ${handoverText(text)}`,
      };
    case 'isolate': {
      const kept = /AllowedCPUs=["']?([\d,-]+)/.exec(text)?.[1];
      return {
        path: 'vms.<name>.cpu.isolate',
        note: `cpu: { isolate: true } keeps the host off the CPUs in cpu.pin while the guest runs${kept === undefined ? '' : `; this script leaves ${kept} to the host`}`,
      };
    }
    case 'hugepages': {
      const count = /nr_hugepages["']?\s*=\s*(\d{1,7})|echo\s+["']?(\d{1,7})["']?\s*>\s*\S*nr_hugepages/
        .exec(text)
        ?.slice(1)
        .find((one) => one !== undefined && one !== '0');
      return {
        path: 'vms.<name>.memory.hugepages',
        note: `memory: { hugepages: { size: 2MiB, allocate: start } } reserves them when the guest starts${count === undefined ? '' : `; this script reserves ${count}`}`,
      };
    }
    case 'governor':
      return {
        path: 'vms.<name>.cpu.governor',
        note: 'cpu: { governor: performance } sets it on the CPUs in cpu.pin while the guest runs',
      };
    case 'reset':
      return { path: 'devices.<name>.resetMethod', note: 'see resetMethod, d3cold, idleD3 and bars of the device' };
    case 'suspend':
      return {
        path: 'devices.<name>.resetMethod',
        note: 'no field suspends the host; vendorReset or resetMethod may bring the device back without it',
      };
    case 'network':
      return {
        path: 'networks.default',
        note: 'networks: { default: { type: nat } } defines the network and starts it',
      };
    case 'start-guest':
      return {
        path: 'vms.<name>.autostart',
        note: 'vfioc defines the guests of host.yaml; autostart: true starts one with the host',
      };
    case 'link-hooks':
      return {
        path: 'vms',
        note: 'NixOS links the hooks in virtualisation.libvirtd.hooks itself, and deletes others in /var/lib/libvirt/hooks/qemu.d',
      };
  }
}
