/** What libvirt accepts on each bus: the table of buses.ts agrees with it in every slot and for everything. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PciModel, type Plug, pciModels } from '../../src/libvirt/buses.ts';
import { type PciRequest, placePci } from '../../src/libvirt/placement.ts';
import { printXml } from '../../src/libvirt/print-xml.ts';
import { xml } from '../../src/libvirt/xml.ts';
import { libvirtd } from '../support/libvirtd.ts';

type Machine = 'q35' | 'pc';

interface Link {
  readonly model: PciModel;
  readonly at: readonly [bus: number, slot: number];
}

const to = (model: PciModel, bus: number, slot: number): Link => ({ model, at: [bus, slot] });
const port = to('pcie-root-port', 0, 4);

/** Each model as the controller with the highest index, with those that it needs above it. */
const chains: Readonly<Partial<Record<Machine, Readonly<Partial<Record<PciModel, readonly Link[]>>>>>> = {
  q35: {
    'pcie-root': [],
    'pcie-root-port': [port],
    'pcie-switch-upstream-port': [port, to('pcie-switch-upstream-port', 1, 0)],
    'pcie-switch-downstream-port': [
      port,
      to('pcie-switch-upstream-port', 1, 0),
      to('pcie-switch-downstream-port', 2, 0),
    ],
    'pcie-to-pci-bridge': [port, to('pcie-to-pci-bridge', 1, 0)],
    'dmi-to-pci-bridge': [to('dmi-to-pci-bridge', 0, 5)],
    'pci-bridge': [to('dmi-to-pci-bridge', 0, 5), to('pci-bridge', 1, 1)],
    'pcie-expander-bus': [to('pcie-expander-bus', 0, 6)],
  },
  pc: {
    'pci-root': [],
    'pci-bridge': [to('pci-bridge', 0, 5)],
    'pci-expander-bus': [to('pci-expander-bus', 0, 6)],
  },
};

const ofMachine: Readonly<Record<Machine, readonly PciModel[]>> = {
  q35: pciModels.filter(
    (model) => !model.startsWith('pci-root') && model !== 'pcie-root' && model !== 'pci-expander-bus',
  ),
  pc: ['pci-bridge', 'pci-expander-bus'],
};

interface Case {
  readonly name: string;
  readonly requests: readonly PciRequest[];
  readonly machine: Machine;
}

function caseOf(machine: Machine, parent: PciModel, chain: readonly Link[], plug: Plug, slot: number): Case {
  const controller = ({ model, at: [bus, where] }: Link, index: number): PciRequest => ({
    class: 'pci',
    key: `${index}`,
    fixed: { domain: 0, bus, slot: where, function: 0 },
    functions: [
      xml(
        'controller',
        { type: 'pci', index, model },
        model.endsWith('expander-bus') && xml('target', { busNr: 100 + index * 20 }),
      ),
    ],
  });
  const links = chain.map((link, position) => controller(link, position + 1));
  const bus = chain.length;
  const nic = xml('interface', { type: 'user' }, xml('model', { type: 'e1000' }));
  const last: PciRequest =
    plug === 'device'
      ? { class: 'nic', key: 'lan', functions: [nic], fixed: { domain: 0, bus, slot, function: 0 } }
      : controller(to(plug, bus, slot), bus + 1);
  const root: PciRequest = {
    class: 'pci',
    key: '0',
    functions: [xml('controller', { type: 'pci', index: 0, model: machine === 'pc' ? 'pci-root' : 'pcie-root' })],
  };
  return { name: `${machine} ${parent} ${plug} ${slot}`, requests: [root, ...links, last], machine };
}

const cases: Case[] = (['q35', 'pc'] as const).flatMap((machine) =>
  Object.entries(chains[machine] ?? {}).flatMap(([parent, chain]) =>
    (['device', ...ofMachine[machine]] as const).flatMap((plug) =>
      // 2 is a slot in the middle that neither chipset has. libvirt reads 00:00.0 as no address.
      (parent.endsWith('-root') ? [2, 31] : [0, 2, 31]).map((slot) =>
        caseOf(machine, parent as PciModel, chain ?? [], plug, slot),
      ),
    ),
  ),
);

/** With every address as it is asked for, whatever the placer says. */
function documentOf({ requests, machine }: Case, number: number): string {
  const devices = requests.flatMap(({ functions, fixed }) =>
    functions.map((one) => ({
      ...one,
      children: [
        ...one.children,
        ...(fixed ? [xml('address', { type: 'pci', domain: 0, bus: fixed.bus, slot: fixed.slot, function: 0 })] : []),
      ],
    })),
  );
  return printXml(
    xml(
      'domain',
      { type: 'qemu' },
      xml('name', {}, `bus${number}`),
      xml('memory', { unit: 'MiB' }, 64),
      xml('os', {}, xml('type', { arch: 'x86_64', machine }, 'hvm')),
      xml('devices', {}, xml('controller', { type: 'usb', model: 'none' }), ...devices),
    ),
  );
}

describe.each(['trixie', 'sid'])('the buses of libvirt of %s', (tree) => {
  const daemon = libvirtd(tree);
  const folder = mkdtempSync(join(tmpdir(), 'vfioc-buses-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let accepted: readonly boolean[] = [];

  beforeAll(() => {
    if (!daemon.available) return;
    for (const [number, one] of cases.entries()) writeFileSync(join(folder, `${number}.xml`), documentOf(one, number));
    const script = `cd "$1"; for ((n = 0; n < $2; n++)); do
      if virsh -q define "$n.xml" >/dev/null 2>"$n.err"; then echo yes; virsh -q undefine "bus$n" >/dev/null; else echo no; fi
    done >results`;
    daemon.run(['bash', '-c', script, 'bash', folder, String(cases.length)], { timeout: 500 });
    accepted = readFileSync(join(folder, 'results'), 'utf8')
      .trim()
      .split('\n')
      .map((word) => word === 'yes');
  });

  test.skipIf(!daemon.available && !process.env.CI)(`libvirtd of ${tree}: ${daemon.reason}`, () => {
    expect(daemon.available, daemon.reason).toBe(true);
  });

  test.skipIf(!daemon.available)('accept and refuse the same as placement does', () => {
    expect(accepted).toHaveLength(cases.length);
    const different = cases.flatMap(({ name, requests, machine }, number) => {
      const ours = placePci(requests, machine).refused.length === 0;
      const why = readFileSync(join(folder, `${number}.err`), 'utf8').trim();
      return ours === accepted[number] ? [] : [`${name}: ${ours ? 'ours accepts' : 'ours refuses'} ${why}`];
    });
    expect(different).toEqual([]);
    expect(accepted.filter(Boolean).length).toBeGreaterThan(50);
  });
});
