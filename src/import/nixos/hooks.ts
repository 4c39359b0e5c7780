/** Hooks of libvirt, and scripts that NixOS runs at boot. @see https://libvirt.org/hooks.html */
import type { Destination } from '../report.ts';
import { isMapping } from './document.ts';
import { broken, decide, type Family, type Placed, stays } from './family.ts';
import type { Findings } from './findings.ts';
import { type Item, textOf } from './item.ts';
import { placeLoaderFile } from './others.ts';
import { collectBinding, placeBootScript, placeScript, scriptOf } from './scripts.ts';

const keeps = 'no field says it; NixOS runs the hook next to that of vfioc';

/** A test that no call of a hook passes. @see https://libvirt.org/hooks.html#script-arguments */
const impossibleTest = /"?\$\{?2\}?"?\s*(?:==?)\s*"?(?:prepare|start|started|stopped|release)\/(?:begin|end)/;

function placeHook(
  name: string,
  value: unknown,
  read: Findings['read'],
  otherwise = keeps,
): Destination | readonly Placed[] {
  const script = scriptOf(value, read);
  if (script === undefined) {
    return decide(
      `the text of ${textOf(value)} cannot be read here: compare what it does with handover, cpu.isolate and memory.hugepages, and delete what they do`,
      'devices.<name>.handover',
    );
  }
  const placed = placeScript(name, script, otherwise);
  const never = script.split('\n').find((line) => impossibleTest.test(line));
  return never === undefined
    ? placed
    : [
        ...placed,
        {
          text: `${name}: ${never.trim()} (the test)`,
          to: broken('$2 is the operation and $3 begin or end, so this test never holds and the hook does nothing'),
        },
      ];
}

export const hooks: Family = {
  matches: (option) => option.startsWith('virtualisation.libvirtd.hooks'),
  shape: 'leaves',
  place({ option, value }: Item, { read }) {
    return placeHook(option.replace('virtualisation.libvirtd.hooks.', ''), value, read);
  },
};

/** Files in /etc, of which those in /etc/libvirt are read by nobody: libvirt of NixOS reads /var/lib/libvirt. */
export const etc: Family = {
  matches: (option) => option.startsWith('environment.etc'),
  shape: 'leaves',
  place(item: Item, found) {
    const { option, value, text } = item;
    const file = option.replace('environment.etc.', '');
    if (/^(?:modprobe|modules-load)\.d\//.test(file)) return placeLoaderFile(item, found);
    if (/^libvirt\/hooks/.test(file) && /\.(?:source|text)$/.test(file)) {
      const placed = placeHook(file, value, found.read, 'no field says it');
      const note =
        'libvirt of NixOS reads no hooks in /etc/libvirt, unless a link in /var/lib/libvirt/hooks leads there: use virtualisation.libvirtd.hooks';
      return [
        ...('kind' in placed ? [{ text: `${file}: ${text}`, to: placed }] : placed),
        { text: `${file} (the place)`, to: decide(note, 'devices.<name>.handover') },
      ];
    }
    if (/^looking-glass/.test(file)) return stays('the settings of the client of Looking Glass');
    return stays('no field says it');
  },
};

/** Patches of the kernel. */
export const patches: Family = {
  matches: (option) => option === 'boot.kernelPatches',
  shape: 'list',
  place({ value, text }): readonly Placed[] {
    const name = isMapping(value) && typeof value.name === 'string' ? value.name : text;
    return [
      { text: name, to: stays(/acs/i.test(name) ? 'the patch that iommu.acsOverride needs' : 'no field says it') },
    ];
  },
};

export const bootScripts: Family = {
  matches: (option) =>
    /^boot\.(?:postBootCommands|initrd\.(?:preDeviceCommands|preLVMCommands|postDeviceCommands|extraUdevRulesCommands))$|^system\.activationScripts/.test(
      option,
    ),
  shape: 'leaves',
  collect({ option, value }, found): void {
    const script = scriptOf(value, found.read);
    if (script !== undefined && option.startsWith('boot.')) collectBinding(script, found);
  },
  place({ option, value }: Item, found) {
    const script = scriptOf(value, found.read);
    if (script === undefined) return stays('no field says it');
    if (option.startsWith('boot.')) return placeBootScript(option.split('.').at(-1) ?? option, script);
    const name = option.replace('system.activationScripts.', '');
    return placeScript(name, script, 'no field says it');
  },
};
