/** The compiled output of several specs that one host goes through, for the sessions. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { declaredWords } from '../../../src/features/libvirt/reconcile.ts';
import { withFunctions } from '../../../src/model/find-functions.ts';
import { withOrder } from '../../../src/schema/order.ts';
import { specSchema } from '../../../src/schema/spec.ts';
import { read } from '../../source/read.ts';
import { compileTexts } from '../../support/compile.ts';

/** Debian's newest firmware includes a stateless image, which libvirt selects unless the domain asks for variables. */
const variables = `xml: "<domain><os><loader stateless='no'/></os></domain>"`;

const guest = (memory: string, more = ''): string =>
  `{ type: qemu, memory: ${memory}, display: { spice: false }, ${variables}, ${more} }`;

const cards = 'nics: { lan: { network: lan }, fixed: { user: true, mac: "52:54:00:aa:bb:cc" } }';
export const spec = (body: string, name = 'box'): string =>
  `version: 1\nhost: { name: ${name}, users: [alex], cpu: amd }\n${body}`;

const plain = `networks: { default: { type: nat }, lan: { type: nat } }
vms:
  win: ${guest('64MiB', `firmware: { tpm: true }, ${cards}`)}
  "1": ${guest('48MiB')}
`;

const changed = `networks: { default: { type: nat }, lan: { type: nat, subnet: 10.99.7.0/24 } }
vms:
  win: ${guest('80MiB', `autostart: true, firmware: { tpm: true }, ${cards}`)}
  "1": ${guest('56MiB')}
`;

const shown = (spice: string, vnc: string): string =>
  `{ type: qemu, memory: 32MiB, display: { spice: ${spice}, vnc: ${vnc} }, ${variables} }\n`;

const mine = 'firmware: { tpm: true }, nics: { b: { user: true }, c: { network: lan } }';

/** Names with what is special to a shell, to XPath, and to the lists that virsh prints. */
export const names = ['Windows 10 (2)', `Alex' "PC" & <b>`, '$(id) `id` [1] *', 'größe  %s'] as const;

export const specs = {
  plain: spec(plain),
  /** With a guest and a network whose names the user's own have, and a guest with a machine that QEMU does not have. */
  mistaken: spec(
    `${plain}  broken: ${guest('64MiB', 'machine: pc-q35-99.0')}\n  mine: ${guest('64MiB')}\n`.replace(
      'lan:',
      'taken: { type: nat }, lan:',
    ),
  ),
  changed: spec(changed),
  renamed: spec(changed, 'other'),
  adopting: spec(`${changed}  mine: ${guest('96MiB', `adopt: true, ${mine}`)}\n`),
  /** With passwords from files, and the same guest without. */
  secret: spec(`vms:\n  shown: ${shown('{ passwordFile: /run/secrets/spice }', '{ passwordFile: /run/secrets/vnc }')}`),
  open: spec(`vms:\n  shown: ${shown('true', 'true')}`),
  /** A guest of the user, whose VNC server has a password. */
  weaker: spec(`vms:\n  mine: { type: qemu, memory: 64MiB, adopt: true, display: { vnc: true }, ${variables} }\n`),
  /** Guests whose names are none in other systems, and a network that the user has made. */
  named: spec(
    `networks: { theirs: { type: existing } }\nvms:\n${names.map((name) => `  ${JSON.stringify(name)}: ${guest('32MiB')}\n`).join('')}`,
  ),
  namedAgain: spec(
    `networks: { theirs: { type: existing } }\nvms:\n${names.map((name) => `  ${JSON.stringify(name)}: ${guest('40MiB')}\n`).join('')}`,
  ),
  missingNetwork: spec('networks: { nowhere: { type: existing } }\n'),
  old: spec(`vms: { old: ${guest('64MiB')} }\n`),
  nothing: spec(''),
} as const;

const domain = (name: string, body: string): string => `<domain type='qemu'><name>${name}</name>${body}</domain>`;

const network = (name: string, subnet: string): string => `<network>
  <name>${name}</name><forward mode='nat'/><bridge name='br-${name}'/><ip address='${subnet}.1' netmask='255.255.255.0'/>
</network>`;

/** The user's own guests and networks: one of each with a unique name, and one with a name that is also declared. */
export const persons = {
  'own.xml': domain(
    'own',
    `<uuid>aaaaaaaa-0000-4000-8000-000000000001</uuid><memory unit='MiB'>64</memory><os><type machine='pc'>hvm</type></os>`,
  ),
  'mine.xml': domain(
    'mine',
    `<uuid>aaaaaaaa-0000-4000-8000-000000000002</uuid><memory unit='MiB'>64</memory>
    <os firmware='efi'><type machine='pc-q35-9.2'>hvm</type><nvram>/var/lib/libvirt/qemu/nvram/persons.fd</nvram></os><features><acpi/></features>
    <devices>
      <interface type='user'><mac address='52:54:00:00:00:0a'/></interface>
      <interface type='user'><mac address='52:54:00:00:00:0b'/></interface>
      <graphics type='vnc' passwd='secret'/>
    </devices>`,
  ),
  'theirs.xml': network('theirs', '10.98.1'),
  'taken.xml': network('taken', '10.98.2'),
} as const;

/** What a host goes through: texts of specs by name, and libvirt documents of the user by file. */
export interface Host {
  readonly specs: Readonly<Record<string, string>>;
  readonly persons: Readonly<Record<string, string>>;
}

/** Writes all of this below a folder. */
export function writeHost(folder: string, { specs, persons }: Host): void {
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const [name, text] of Object.entries(persons)) write(`persons/${name}`, text);
  for (const [name, text] of Object.entries(specs)) {
    const { files, diagnostics } = compileTexts({ 'host.yaml': text });
    if (!files) throw new Error(`${name}: ${diagnostics.map(({ message }) => message).join('; ')}`);
    for (const [path, content] of files) write(`specs/${name}/${path}`, content);
    const { tree, value } = read(text);
    if (!tree) throw new Error(`${name} cannot be read`);
    const spec = withFunctions(withOrder(z.parse(specSchema, value), tree), undefined);
    const words = [...declaredWords(spec)].map((word) =>
      typeof word === 'string' ? word : `--xml=${join(folder, 'specs', name, word.xml)}`,
    );
    write(`specs/${name}/words`, words.map((word) => `${word}\n`).join(''));
  }
}
