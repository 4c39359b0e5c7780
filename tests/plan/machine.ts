/** A machine for the tests of the plan: two caches of four cores with two threads, two GPUs of the same model. */
import { compileTexts } from '../support/compile.ts';

const card = (bus: string, group: number, driver: string) => [
  { address: `${bus}:00.0`, id: '1002:67df', class: '030000', name: 'Radeon', iommuGroup: group, driver },
  { address: `${bus}:00.1`, id: '1002:aaf0', class: '040300', name: 'Audio', iommuGroup: group },
];

export const facts = {
  version: 1,
  iommu: { on: true },
  pci: [
    { address: '00:03.1', id: '1022:1483', class: '060400', iommuGroup: 6, driver: 'pcieport' },
    { address: '05:00.0', id: '8086:1539', class: '020000', iommuGroup: 18, driver: 'igb' },
    ...card('0a', 26, 'amdgpu'),
    ...card('0b', 27, 'amdgpu'),
  ],
  cpu: {
    model: 'Ryzen',
    cpus: Array.from({ length: 16 }, (_, cpu) => ({
      cpu,
      online: true,
      core: cpu % 8,
      package: 0,
      l3: cpu % 8 < 4 ? '0-3,8-11' : '4-7,12-15',
    })),
  },
  memory: { total: 32 * 2 ** 30 },
};

export const spec = `version: 1
host: { name: box, users: [alex], cpu: amd, facts: ./facts.json }
devices: { gpu: { functions: ["0b:00.0", "0b:00.1"] } }
vms:
  win:
    guest: windows11
    memory: { size: 16GiB, hugepages: 1GiB }
    cpu: { cores: 2, threads: 2, pin: [4, 12, 5, 13], emulator: [0, 8] }
    devices: [gpu]
    nics: { lan: { network: default } }
    lookingGlass: { resolution: 1920x1080 }
    forwards: [{ listen: 3389, interface: eth0 }]
`;

/** The plan of a spec, with the facts it was made from. */
export function planned(text: string = spec, machine: object | undefined = facts) {
  const {
    plan,
    facts: read,
    files,
    diagnostics,
  } = compileTexts({
    'host.yaml': text,
    ...(machine && { 'facts.json': JSON.stringify(machine) }),
  });
  if (!plan) throw new Error(diagnostics.map((one) => `${one.code}: ${one.message}`).join('\n'));
  return { plan, facts: read, manifest: JSON.parse(String(files?.get('manifest.json'))) };
}
