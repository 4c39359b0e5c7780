/** What only one of the guests that run can have, beside the devices of device-claim.ts. */
import { type Codes, code, type Report } from '../diagnostics/diagnostics.ts';
import { guests } from '../model/select.ts';
import type { Spec, Vm } from '../schema/spec.ts';
import { interfaceOf } from './sound/scream.ts';

export const schema = {} as const;

const two = (a: string, b: string): string => `vms: { a: { memory: 4GiB, ${a} }, b: { memory: 4GiB, ${b} } }\n`;
const started = 'autostart: on, disks: { c: { file: ';
const vnc = 'display: { vnc: { port: ';

export const codes = {
  'same-for-two-guests': code<{ what: string; guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ what, guest }) => `${what} is also that of '${guest}', which runs at the same time`,
    remedy: () => 'give one of them another, or take autostart from one',
    explain:
      'A disk that is written to, a card with macvtap in the mode passthrough, an input device with the same keys, a port of a display or of Scream: one guest at a time has it. Of two guests that start with the host the second does not start, or goes without. Two displays of one guest have two ports.',
    example: {
      fails: two(`${started}/srv/c.qcow2 } }`, `${started}⟨/srv/c.qcow2 } }`),
      passes: two(`${started}/srv/c.qcow2 } }`, 'disks: { c: { file: /srv/c.qcow2 } }'),
    },
  }),
  'port-of-two-guests': code<{ what: string; guest: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ what, guest }) => `${what} is also that of '${guest}': the two do not work side by side`,
    remedy: () => 'give one of them another',
    explain:
      'Of two guests whose displays listen on one port the second does not start, and where the sound of two arrives at one port, each is heard twice and mixed. Guests that share a device do not run together, and are not warned of.',
    example: { fails: two(`${vnc}5901 } }`, `${vnc}⟨5901 } }`), passes: two(`${vnc}5901 } }`, `${vnc}5902 } }`) },
  }),
} satisfies Codes;

interface Thing {
  /** In words, which tell it from others. */
  readonly what: string;
  readonly path: readonly (string | number)[];
  /** Whether two guests that have it are told of in any case. */
  readonly isPort?: true;
  /** What else has to be the same. */
  readonly by?: string;
}

/** What a guest does not share with another that runs. */
function* things(vm: Vm, spec: Spec): Iterable<Thing> {
  for (const [name, { file, block, readOnly }] of Object.entries(vm.disks)) {
    const what = file ?? block;
    if (what !== undefined && !readOnly) yield { what, path: ['disks', name, file === undefined ? 'block' : 'file'] };
  }
  for (const [index, { dev, grabToggle: by = 'ctrl-ctrl' }] of vm.evdev.entries()) {
    yield { what: dev, path: ['evdev', index, 'dev'], by };
  }
  for (const [name, { macvtap, mode, network = '' }] of Object.entries(vm.nics)) {
    // Of a network with several cards libvirt takes a free one.
    const of = spec.networks[network];
    const card = macvtap ?? (of?.interfaces?.length === 1 ? of.interfaces[0] : undefined);
    if (card === undefined || (mode ?? of?.mode) !== 'passthrough') continue;
    yield { what: card, path: ['nics', name, macvtap === undefined ? 'network' : 'macvtap'] };
  }
  for (const key of ['spice', 'vnc'] as const) {
    const server = vm.display[key];
    const port = typeof server === 'object' ? server.port : undefined;
    if (port !== undefined) yield { what: `port ${port}`, path: ['display', key, 'port'], isPort: true };
  }
  const link = interfaceOf(vm, spec);
  if (vm.scream?.mode === 'network' && link !== undefined) {
    yield { what: `port ${vm.scream.port} of ${link}`, path: ['scream', 'port'], isPort: true };
  }
}

export function rules(spec: Spec, report: Report<typeof codes>): void {
  const owners = new Map<string, Vm[]>();
  for (const vm of guests(spec)) {
    for (const { what, path, isPort, by } of things(vm, spec)) {
      const key = `${what} ${by}`;
      const others = owners.get(key) ?? [];
      owners.set(key, [...others, vm]);
      // Guests that share a device never run together. What a guest has twice its features tell, but for ports.
      const able = others.filter((other) =>
        other === vm ? isPort : !other.devices.some((one) => vm.devices.includes(one)),
      );
      const sure = able.find((other) => other === vm || (other.autostart && vm.autostart));
      const other = sure ?? (isPort && able[0]);
      if (!other) continue;
      const name = sure ? 'same-for-two-guests' : 'port-of-two-guests';
      report(name, { path: ['vms', vm.name, ...path] }, { what, guest: other.name });
    }
  }
}
