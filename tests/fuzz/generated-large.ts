/** Inputs of up to 1 MiB with many mistakes: reading and refusing them takes time in proportion to their size. */
import fc from 'fast-check';
import { baseSpec } from '../../src/diagnostics/diagnostics.ts';

type Files = Readonly<Record<string, string>>;

/** Entries until the text has about this many bytes. */
function fill(size: number, of: (index: number) => string): string {
  const parts: string[] = [];
  for (let length = 0, index = 0; length < size; index += 1) {
    const part = of(index);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

const inGuest = (fields: string): string => `${baseSpec}vms: { w: { memory: 4GiB, ${fields} } }\n`;
const spec = (text: string): Files => ({ 'host.yaml': text });
const facts = (text: string): Files => ({
  'host.yaml': `${baseSpec.replace('cpu: amd', 'cpu: amd, facts: ./facts.json')}vms: { w: { memory: 4GiB } }\n`,
  'facts.json': text,
});

/** Each makes files of about this size. */
const makers: readonly ((size: number) => Files)[] = [
  // mistakes in the form of the spec
  (size) => spec(baseSpec + fill(size, (at) => `k${at}: ${at}\n`)),
  (size) => spec(baseSpec + fill(size, () => 'version: 1\n')),
  (size) => spec(`${baseSpec}devices:\n${fill(size, (at) => `  d${at}: { functions: ["0b:00.9"], drivres: [a] }\n`)}`),
  (size) => spec(`${baseSpec}devices:\n${fill(size, (at) => `  "d ${at}": { functions: [] }\n`)}`),
  (size) => spec(`${baseSpec}vms:\n${fill(size, (at) => `  v${at}: { memory: 4G, cpu: { cores: x } }\n`)}`),
  (size) => spec(`${baseSpec}kernel: { params: [${fill(size, () => '"a b", ')}] }\n`),
  (size) => spec(`${baseSpec}kernel: { params: [${fill(size, () => '1, ')}] }\n`),
  (size) => spec(baseSpec + fill(size, () => '"\n')),
  (size) => spec(baseSpec + fill(size, () => '\t')),
  (size) => spec(baseSpec + fill(size, () => '[')),
  (size) => spec(baseSpec + fill(size, () => '- ')),
  (size) => spec(baseSpec + fill(size, () => '&a *a ')),
  (size) => spec(baseSpec + fill(size, (at) => `? [${at}]\n: !x y\n`)),
  (size) => spec(`${baseSpec}x: [${fill(size, () => '!x a, ')}]\n`),
  (size) => spec(`${baseSpec}x: [${fill(size, () => '"\\ud800", ')}]\n`),
  (size) => spec(`${baseSpec}x: "${fill(size, () => 'x')}"\n`),
  (size) => spec(`${baseSpec}${fill(size, () => 'x')}: 1\n`),
  (size) => spec(`${baseSpec}x: &a [1]\ny: [${fill(size, () => '*a, ')}]\n`),
  // contradictions in a spec of the right form
  (size) => spec(`${baseSpec}vms:\n${fill(size, (at) => `  v${at}: { memory: 4GiB, devices: [gpu] }\n`)}`),
  (size) => spec(`${baseSpec}devices:\n${fill(size, (at) => `  d${at}: { functions: ["0b:00.0"] }\n`)}`),
  (size) => spec(`${baseSpec}udev: { symlinks: { ${fill(size, (at) => `l${at}: { name: Board }, `)} } }\n`),
  (size) => spec(inGuest(`disks: { ${fill(size, (at) => `d${at}: { file: /srv/a.raw }, `)} }`)),
  (size) => spec(inGuest(`nics: { ${fill(size, (at) => `n${at}: { network: none }, `)} }`)),
  (size) => spec(inGuest(`shares: { ${fill(size, (at) => `s${at}: { path: /srv }, `)} }`)),
  (size) => spec(inGuest(`devices: [${fill(size, (at) => `d${at}, `)}]`)),
  (size) => spec(inGuest(`forwards: [${fill(size, () => '{ listen: 1, interface: a }, ')}]`)),
  (size) => spec(inGuest(`usb: [${fill(size, () => '{ id: "046d:c541" }, ')}]`)),
  (size) => spec(inGuest(`evdev: [${fill(size, () => '/dev/input/event1, ')}]`)),
  (size) => spec(inGuest(`xmlRemove: [${fill(size, () => 'devices/none, ')}]`)),
  (size) => spec(inGuest(`cpu: { pin: [${fill(size, () => '1, ')}] }`)),
  (size) => spec(inGuest(`cpu: { numa: [${fill(size, () => '{ cpus: 0, memory: 1GiB }, ')}] }`)),
  (size) => spec(inGuest(`qemu: { args: [${fill(Math.min(size, 2 ** 17), () => '"-x", ')}] }`)),
  (size) => spec(inGuest(`qemu: { override: { ${fill(size, (at) => `video${at}: { a: 1 }, `)} } }`)),
  (size) => spec(inGuest(`seclabel: [${fill(size, () => '{ type: none }, ')}]`)),
  (size) => spec(inGuest(`hide: { smbios: { oemStrings: [${fill(size, () => 'x, ')}] } }`)),
  // XML and qemu.conf
  (size) => spec(inGuest(`xml: ${JSON.stringify(`<domain>${fill(size, () => '<x/>')}</domain>`)}`)),
  (size) => spec(inGuest(`xml: ${JSON.stringify(`<domain>${fill(size, (at) => `<a${at}/>`)}</domain>`)}`)),
  (size) =>
    spec(inGuest(`xml: ${JSON.stringify(`<domain><devices>${fill(size, () => '<disk/>')}</devices></domain>`)}`)),
  (size) =>
    spec(inGuest(`xml: ${JSON.stringify(`<domain><devices>${fill(size, () => '<sound/>')}</devices></domain>`)}`)),
  (size) =>
    spec(
      inGuest(
        `xml: ${JSON.stringify(`<domain><devices>${fill(size, (at) => `<sound model='s${at}'/>`)}</devices></domain>`)}`,
      ),
    ),
  (size) =>
    spec(
      inGuest(
        `xml: ${JSON.stringify(`<domain><devices>${fill(size, (at) => `<interface type='user'><mac address='52:54:00:00:00:${at % 90}'/></interface>`)}</devices></domain>`)}`,
      ),
    ),
  (size) => spec(inGuest(`xml: ${JSON.stringify(`<domain>${fill(size, () => '&x;')}</domain>`)}`)),
  (size) => spec(inGuest(`xml: ${JSON.stringify(`<domain${fill(size, (at) => ` a${at}='x'`)}/>`)}`)),
  (size) => spec(inGuest(`xml: ${JSON.stringify(`<domain>${fill(size, () => '<!-- x -->')}</domain>`)}`)),
  (size) => spec(inGuest(`xml: ${JSON.stringify(`<domain><title>${fill(size, () => 'x&amp;')}</title></domain>`)}`)),
  (size) => ({
    ...spec(inGuest('xml: ./x.xml')),
    'x.xml': `<domain><devices>\n${fill(size, () => '<disk/>\n')}</devices></domain>`,
  }),
  (size) => ({
    ...spec(inGuest('xml: ./x.xml')),
    'x.xml': `<domain><devices>\n${fill(size, () => "<interface><mac address='x'/></interface>\n")}</devices></domain>`,
  }),
  (size) => spec(`${baseSpec}libvirt: { qemu: { conf: ${JSON.stringify(fill(size, (at) => `k${at} = "x"\n`))} } }\n`),
  (size) => spec(`${baseSpec}libvirt: { qemu: { conf: ${JSON.stringify(fill(size, () => 'user = ""\n'))} } }\n`),
  (size) => spec(`${baseSpec}libvirt: { qemu: { conf: ${JSON.stringify(`a = [${fill(size, () => '"x", ')}]`)} } }\n`),
  (size) => spec(`${baseSpec}libvirt: { qemu: { conf: ${JSON.stringify(fill(size, () => '"""'))} } }\n`),
  // facts
  (size) => facts(`{ "version": 1, "pci": [${fill(size, () => '{ "address": "x" }, ')}{}] }`),
  (size) =>
    facts(
      `{ "version": 1, "pci": [${fill(size, () => '{ "address": "0b:00.0", "id": "1002:67df", "iommuGroup": 1 },\n')}{ "address": "0c:00.0", "id": "1002:67df" }] }`,
    ),
  (size) =>
    facts(
      `{ "version": 1, "pci": [], "cpu": { "cpus": [${fill(size, (at) => `{ "cpu": ${at}, "online": true, "core": ${at}, "package": 0 },\n`)}{ "cpu": 0, "online": true }] } }`,
    ),
  (size) =>
    facts(
      `{ "version": 1, "pci": [], "block": [${fill(size, (at) => `{ "name": "sd${at}", "uses": ["root"] },\n`)}{ "name": "a" }] }`,
    ),
];

/** Files of one of these kinds, from 1 KiB to `most` bytes. */
export const largeFiles = (most: number): fc.Arbitrary<Files> =>
  fc
    .tuple(
      fc.constantFrom(...makers),
      fc.constantFrom(...[2 ** 10, 2 ** 14, most >> 1, most].filter((size) => size <= most)),
    )
    // A spec has at most 1 MiB, and some kilobytes come before and after the repeated part.
    .map(([make, size]) => make(Math.floor(size * 0.98) - 400));
