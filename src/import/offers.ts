/**
 * Fields that can take the place of arguments of QEMU. They are offered and not set, because the guest is then started in
 * another way: libvirt knows the devices, gives QEMU access to them, and places them itself.
 */
import { printInline } from '../formats/yaml.ts';
import { attribute, child, elements, type Xml } from '../libvirt/xml.ts';
import { printSize } from '../values/quantity.ts';

/** The properties of an argument, in JSON or as `name=value,…`; the first word of the latter is the type. */
function propertiesOf(argument: string): ReadonlyMap<string, string> {
  if (argument.startsWith('{')) {
    try {
      const value: unknown = JSON.parse(argument);
      const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
      return new Map(entries.map(([name, one]) => [name, String(one)]));
    } catch {
      return new Map();
    }
  }
  const words = argument.split(',').map((word): [string, string] => {
    const at = word.indexOf('=');
    return at < 0 ? [word, 'on'] : [word.slice(0, at), word.slice(at + 1)];
  });
  const [first] = words;
  return new Map([...words, ...(first ? [['qom-type', first[0]] as const] : [])]);
}

const isOn = (value: string | undefined): boolean => value === 'on' || value === 'true' || value === 'yes';

/** The `evdev` entry of an `input-linux` object. */
function evdevOf(properties: ReadonlyMap<string, string>): string | undefined {
  const dev = properties.get('evdev');
  if (properties.get('qom-type') !== 'input-linux' || dev === undefined) return undefined;
  return printInline({
    dev,
    ...(isOn(properties.get('grab_all')) && { grab: 'all' }),
    ...(isOn(properties.get('repeat')) && { repeat: true }),
    ...(properties.has('grab-toggle') && { grabToggle: properties.get('grab-toggle') ?? '' }),
  });
}

/** The `lookingGlass` of memory that is a device of kvmfr. */
function kvmfrOf(properties: ReadonlyMap<string, string>): string | undefined {
  if (!/^\/dev\/kvmfr\d+$/.test(properties.get('mem-path') ?? '')) return undefined;
  const [, amount, unit = ''] = /^(\d{1,12})([KMG]?)$/.exec(properties.get('size') ?? '') ?? [];
  const bytes = Number(amount) * 1024 ** ['', 'K', 'M', 'G'].indexOf(unit);
  const size = Number.isSafeInteger(bytes) ? { size: printSize(bytes) } : {};
  return printInline({ backend: 'kvmfr', ...size });
}

/** The `hide` of properties of the CPU. */
function hideOf(properties: ReadonlyMap<string, string>): string | undefined {
  const vendorId = properties.get('hv_vendor_id') ?? properties.get('hv-vendor-id');
  const hide = {
    ...(properties.get('kvm') === 'off' && { kvm: true }),
    ...(vendorId !== undefined && { vendorId }),
    ...((properties.get('hypervisor') === 'off' || properties.has('-hypervisor')) && { hypervisor: true }),
  };
  return Object.keys(hide).length === 0 ? undefined : printInline(hide);
}

/** What can be said instead of arguments of QEMU that a domain has, as sentences with the fields to paste. */
export function offersFor(domain: Xml): readonly string[] {
  const line = child(domain, 'qemu:commandline');
  const values = line ? elements(line, 'qemu:arg').map((one) => attribute(one, 'value') ?? '') : [];
  const evdev: string[] = [];
  const offers: string[] = [];
  for (const [index, value] of values.entries()) {
    const properties = propertiesOf(value);
    const before = values[index - 1];
    const input = before === '-object' ? evdevOf(properties) : undefined;
    if (input !== undefined) evdev.push(input);
    const memory = before === '-object' ? kvmfrOf(properties) : undefined;
    if (memory !== undefined)
      offers.push(`\`lookingGlass: ${memory}\` can replace -object and -device of kvmfr in qemu.args`);
    const hide = before === '-cpu' ? hideOf(properties) : undefined;
    if (hide !== undefined) offers.push(`\`hide: ${hide}\` can replace these properties of -cpu in qemu.args`);
  }
  if (evdev.length > 0) offers.unshift(`\`evdev: [${evdev.join(', ')}]\` can replace -object input-linux in qemu.args`);
  return offers;
}
