/**
 * libvirt's own test inputs (tests/qemuxmlconfdata) that libvirt of the lab's tree sid defines, from the cache next to
 * the trees: `corpus/libvirt/*.xml`, and in `normalised` what libvirt makes of those. Nothing of them is in the
 * repository.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Compilation } from '../../src/compile/compile.ts';
import { readXml } from '../../src/libvirt/read-xml.ts';
import { attribute, child, elements, text, type Xml } from '../../src/libvirt/xml.ts';
import { compileSpec } from './compile.ts';

const folder = join(process.env.VFIOC_CACHE || join(homedir(), '.cache', 'vfioc'), 'corpus', 'libvirt');

export const hasLibvirtInputs = existsSync(join(folder, 'normalised'));

/** Why the tests with them are skipped. */
export const withoutInputs = `without libvirt's test inputs in ${folder}`;

export interface LibvirtInput {
  readonly name: string;
  /** The input without its name and UUID, which are the guest's. */
  readonly xml: string;
  readonly domain: Xml;
}

/** The inputs for QEMU on x86_64 that can be read. */
export function libvirtInputs(): readonly LibvirtInput[] {
  return readdirSync(join(folder, 'normalised'))
    .filter((name) => name.endsWith('.xml'))
    .flatMap((name) => {
      const xml = readFileSync(join(folder, name), 'utf8').replace(/<(name|uuid)>[^<]*<\/\1>/g, '');
      const reading = readXml(xml);
      if ('problems' in reading) return [];
      const arch = attribute(osType(reading.root), 'arch') ?? 'x86_64';
      const isOurs = arch === 'x86_64' && ['kvm', 'qemu'].includes(attribute(reading.root, 'type') ?? '');
      return isOurs ? [{ name, xml, domain: reading.root }] : [];
    });
}

const osType = (domain: Xml): Xml => child(child(domain, 'os') ?? domain, 'type') ?? domain;

/**
 * Compiles a guest `g` with a whole domain as its `xml`. What the spec has for every guest, and such a domain says with
 * silence, is switched off: the topology, and devices on USB if the domain has none.
 */
export function compileWhole({ xml, domain }: LibvirtInput): Compilation {
  const vcpu = child(domain, 'vcpu');
  const devices = elements(child(domain, 'devices') ?? domain);
  const fields = ['memory: 1GiB', 'xml: ./own.xml'];
  if (!/q35/.test(attribute(osType(domain), 'machine') ?? '')) fields.push('machine: pc');
  if (!child(child(domain, 'cpu') ?? domain, 'topology'))
    fields.push(`cpu: { cores: ${vcpu ? text(vcpu).trim() : 1} }`);
  const hasNoUsb = devices.some((one) => attribute(one, 'type') === 'usb' && attribute(one, 'model') === 'none');
  if (hasNoUsb) fields.push('xmlRemove: [devices/redirdev, "devices/input[bus=usb]"]');
  return compileSpec(`vms: { g: { ${fields.join(', ')} } }\n`, { 'own.xml': xml });
}
