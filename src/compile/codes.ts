/** The codes of assembling a domain: problems with the user's own XML and with guest addresses. */
import { type Codes, code } from '../diagnostics/diagnostics.ts';
import { refusalCodes } from './refusal-codes.ts';

/** A part of an identity (`@name`, `target@dev`, `path.`, with or without its value) as XML to paste. */
const asXml = (part: string): string =>
  part
    .replace(/^@(\w+)$/, "$1='…'")
    .replace(/^([\w-]+)@(\w+)$/, "<$1 $2='…'/>")
    .replace(/^([\w-]+)@(\w+)=('[^']*')$/, '<$1 $2=$3/>')
    .replace(/^([\w-]+)\.$/, '<$1>…</$1>');

const quoted = (identities: readonly string[]): string =>
  identities
    .map(
      (parts) =>
        `\`${parts
          .split(/ (?=[\w/-]*@)/)
          .map(asXml)
          .join(' ')
          .replace(/<(\w+) ([^<>]*)\/> <\1 /, '<$1 $2 ')}\``,
    )
    .join(' or ');

export const assemblyCodes = {
  'xml-not-readable': code<{ guest: string; file?: string | undefined; line: number; column: number; problem: string }>(
    {
      severity: 'error',
      about: 'value',
      message: ({ file, line, column, problem }) =>
        `${file ? `'${file}'` : 'this XML'} cannot be read at line ${line}, column ${column}: ${problem}`,
      remedy: () => 'correct it there; the XML must be one `<domain>…</domain>` element, as `virsh dumpxml` prints it',
      explain:
        '`xml` is merged into the domain last. Its root must be `<domain>`, and the elements to add or change must be where libvirt has them.',
      example: {
        fails: 'vms: { win: { memory: 4GiB, xml: ⟨"<domain><devices></domain>" } }\n',
        passes: 'vms: { win: { memory: 4GiB, xml: "<domain><devices/></domain>" } }\n',
      },
    },
  ),
  'xml-root-not-domain': code<{ root: string }>({
    severity: 'error',
    about: 'value',
    message: ({ root }) => `the root of this XML must be <domain>, found <${root}>`,
    remedy: () =>
      'wrap it in the elements that libvirt has around it: `<domain>…</domain>`, for a device `<domain><devices>…</devices></domain>`',
    explain: 'Elements are merged by their position, so the XML must begin at the root of the domain.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, xml: ⟨"<devices/>" } }\n',
      passes: 'vms: { win: { memory: 4GiB, xml: "<domain><devices/></domain>" } }\n',
    },
  }),
  'xml-element-unidentified': code<{ path: string; needs: readonly string[] }>({
    severity: 'error',
    about: 'value',
    message: ({ path }) => `this XML does not say which ${path} it changes or adds`,
    remedy: ({ needs }) =>
      `add ${quoted(needs)} to it: with the value of an existing one to change that one, or with a new value to add one`,
    explain:
      'A domain can have several disks, timers, features and so on. An element of your XML changes the one with the same identity (the target of a disk, the name of a timer), or is added if there is none. It must therefore have an identity.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, xml: ⟨"<domain><devices><disk type=\'file\'/></devices></domain>" } }\n',
      passes:
        "vms: { win: { memory: 4GiB, xml: \"<domain><clock><timer name='tsc' present='yes'/></clock></domain>\" } }\n",
    },
  }),
  'xml-element-twice': code<{ path: string }>({
    severity: 'error',
    about: 'value',
    message: ({ path }) => `this XML has <${path}> twice, and libvirt accepts it only once`,
    remedy: ({ path }) =>
      `write one <${path}> with the content of both; if they are two devices, give each its own target, address or name`,
    explain:
      'libvirt reads one element of this name, or tells such elements apart by a value that is the same in both (the target of a disk, the name of a timer). It would ignore or refuse one of them.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, xml: ⟨"<domain><title>One</title><title>Two</title></domain>" } }\n',
      passes: 'vms: { win: { memory: 4GiB, xml: "<domain><title>One</title></domain>" } }\n',
    },
  }),
  'xml-text-over-elements': code<{ path: string }>({
    severity: 'error',
    about: 'value',
    message: ({ path }) => `this XML has text in <${path}>, where the guest has elements`,
    remedy: ({ path }) =>
      `remove the text (a comment is \`<!-- … -->\`), or write the elements that you want to change in <${path}>`,
    explain:
      'An element of libvirt has text or elements, not both. The text would take the place of everything in that element: text in <devices> would leave a guest without devices.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, xml: ⟨"<domain><devices># none yet</devices></domain>" } }\n',
      passes: 'vms: { win: { memory: 4GiB, xml: "<domain><devices><!-- none yet --></devices></domain>" } }\n',
    },
  }),
  'xml-element-unknown': code<{ element: string; parent: string; line: number; meant?: string; belongs?: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ element, parent, line }) =>
      `libvirt does not know <${element}> in <${parent}> (line ${line}) and will ignore it`,
    remedy: ({ element, meant, belongs }) =>
      meant
        ? `did you mean \`<${meant}>\`?`
        : belongs
          ? `move \`<${element}>\` into \`<${belongs}>\``
          : 'correct or remove it; if your libvirt is new enough to know it, it has an effect in spite of this warning',
    explain:
      'libvirt does not report elements that it does not know or that are at the wrong level: it defines the guest without them. This warning also appears for elements that only a libvirt newer than this vfioc knows; they are kept.',
    example: {
      fails:
        'vms: { win: { memory: 4GiB, xml: ⟨"<domain><devices><memballon model=\'none\'/></devices></domain>" } }\n',
      passes:
        'vms: { win: { memory: 4GiB, xml: "<domain><devices><memballoon model=\'none\'/></devices></domain>" } }\n',
    },
  }),
  'xml-of-running-guest': code<{ found: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ found }) => `this XML comes from a running guest: it has ${found}, which libvirt will ignore`,
    remedy: () => 'remove it from the XML, or export the XML again with `virsh dumpxml --inactive GUEST`',
    explain:
      'libvirt assigns some values at each start, whatever the XML says: the ID of the guest, aliases that do not begin with ua-, dynamic security labels, and the names of tap devices.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, xml: ⟨"<domain id=\'3\'/>" } }\n',
      passes: 'vms: { win: { memory: 4GiB, xml: "<domain/>" } }\n',
    },
  }),
  'xml-identity': code<{ element: string; is: string; key: string }>({
    severity: 'error',
    about: 'value',
    message: ({ element, is }) => `<${element}> in this XML differs from the ${element} of the guest, ${is}`,
    remedy: ({ element, key }) =>
      `remove \`<${element}>\` from the XML; if the guest already exists with that ${element}, set it as ${key}`,
    explain:
      'The name and the UUID identify a guest on the host, and both come from the spec. XML that was published or copied has those of another guest, or a placeholder.',
    example: {
      fails:
        'vms: { win: { memory: 4GiB, xml: ⟨"<domain><uuid>00000000-0000-0000-0000-000000000000</uuid></domain>" } }\n',
      passes: 'vms: { win: { memory: 4GiB, uuid: 6f0a4c1e-7d5b-5e4c-9a41-b3c8e2d7f615, xml: "<domain/>" } }\n',
    },
  }),
  'xml-mac': code<{ line: number; problem: string }>({
    severity: 'error',
    about: 'value',
    message: ({ line, problem }) => `line ${line} of this XML: ${problem}`,
    remedy: () => 'correct it, for example to `52:54:00:66:d7:8b`, or remove `<mac>`',
    explain:
      'The MAC address of a network interface must be unique and must not be a multicast address. Published XML often has a placeholder.',
    example: {
      fails:
        "vms: { win: { memory: 4GiB, xml: ⟨\"<domain><devices><interface type='user'><mac address='xx:xx:xx:xx:xx:xx'/></interface></devices></domain>\" } }\n",
      passes:
        "vms: { win: { memory: 4GiB, xml: \"<domain><devices><interface type='user'><mac address='52:54:00:66:d7:8b'/></interface></devices></domain>\" } }\n",
    },
  }),
  'xml-mac-twice': code<{ mac: string; guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ mac, guest }) => `MAC address ${mac} in this XML is also used by a NIC of guest '${guest}'`,
    remedy: () => 'change some of its last six digits, or remove `<mac>`',
    explain:
      "Two network interfaces with one MAC address in one network receive each other's packets. Copied XML often causes this.",
    example: {
      fails:
        "vms: { a: { memory: 4GiB, nics: { lan: { user: on, mac: '52:54:00:66:d7:8b' } } }, win: { memory: 4GiB, xml: ⟨\"<domain><devices><interface type='user'><mac address='52:54:00:66:D7:8B'/></interface></devices></domain>\" } }\n",
      passes:
        "vms: { a: { memory: 4GiB, nics: { lan: { user: on, mac: '52:54:00:66:d7:8b' } } }, win: { memory: 4GiB, xml: \"<domain><devices><interface type='user'/></devices></domain>\" } }\n",
    },
  }),
  'xml-device-incomplete': code<{ device: string; lacks: string; has: readonly string[] }>({
    severity: 'error',
    about: 'value',
    message: ({ device, lacks }) =>
      `this XML matches no <${device}> of the guest, and cannot add a new one without ${lacks}`,
    remedy: ({ device, has, lacks }) =>
      has.length > 0
        ? `to change an existing one, use ${quoted(has)} in the XML; to add a new one, add ${lacks}`
        : `add ${lacks} to the \`<${device}>\``,
    explain:
      'A device in your XML changes the device of the guest with the same identity (the target of a disk, the MAC address of a network interface), or is added. A device that matches none and lacks what libvirt needs would prevent the guest from starting. The identities are in domains/<guest>.xml of the output. A single <interface> or <hostdev> without a type changes the only one of the guest.',
    example: {
      fails:
        "vms: { win: { memory: 4GiB, disks: { c: { file: /c.raw, bus: virtio } }, xml: ⟨\"<domain><devices><disk><target dev='vdz'/><driver cache='none'/></disk></devices></domain>\" } }\n",
      passes:
        'vms: { win: { memory: 4GiB, nics: { lan: { user: on } }, xml: "<domain><devices><interface><model type=\'e1000e\'/></interface></devices></domain>" } }\n',
    },
  }),
  ...refusalCodes,
  'xml-remove-identity': code<{ path: string }>({
    severity: 'error',
    about: 'value',
    message: ({ path }) => `'${path}' cannot be removed, because it identifies the guest on the host`,
    remedy: ({ path }) => `remove \`${path}\` from \`xmlRemove\``,
    explain: 'The name and the UUID distinguish a guest from all others. Both come from the spec.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, xmlRemove: [⟨uuid] } }\n',
      passes: 'vms: { win: { memory: 4GiB, xmlRemove: [devices/memballoon] } }\n',
    },
  }),
  'xml-remove-missing': code<{ path: string; step: string }>({
    severity: 'error',
    about: 'value',
    message: ({ path, step }) => `nothing in the domain matches '${path}': there is no '${step}'`,
    remedy: ({ path }) =>
      `remove \`${path}\` from \`xmlRemove\` and compile; then look for the element in domains/<guest>.xml and add its path`,
    explain:
      'A path in `xmlRemove` that matches nothing has no effect, and the element to remove may still be in the domain under another name.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, xmlRemove: [⟨devices/ballon] } }\n',
      passes: 'vms: { win: { memory: 4GiB, xmlRemove: [devices/memballoon] } }\n',
    },
  }),
  'xml-remove-malformed': code<{ path: string; offset: number }>({
    severity: 'error',
    about: 'value',
    message: ({ path, offset }) =>
      offset < path.length
        ? `'${path}' is not a valid path: unexpected '${path[offset]}' at character ${offset + 1}`
        : `'${path}' is not a valid path: it ends too early`,
    remedy: () =>
      'write the element names from below `<domain>` with one `/` between them, for example `devices/memballoon`; select one of several by an attribute, as in `clock/timer[name=hpet]`',
    explain: 'A path in `xmlRemove` leads from the domain to an element, or with @ to an attribute.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, xmlRemove: [⟨"devices//memballoon"] } }\n',
      passes: 'vms: { win: { memory: 4GiB, xmlRemove: [devices/memballoon] } }\n',
    },
  }),
  'guest-slot-shared': code<{ guest: string; device: string; other: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ device, other }) =>
      `'${device}' and '${other}' have names for the same guest slot, so '${device}' is in the next free one`,
    remedy: ({ device, other }) =>
      `rename '${device}', so that its slot no longer depends on '${other}'; if the guest is already installed, keep both names so that nothing moves`,
    explain:
      'A guest identifies its devices by their PCI addresses. These are derived from names, so that adding or removing a device does not move another. If two names result in one slot, the first in the spec gets it (with NixOS options, the first in alphabetical order), and the other moves if that one is removed.',
  }),
  'guest-address-refused': code<{
    guest: string;
    device: string;
    reason: string;
    /** Another address, with its field, as it can be pasted. */
    other: string | undefined;
    /** Whether the spec sets the address. */
    isSet: boolean;
    /** Whether the spec could list PCI controllers and does not. */
    mayList: boolean;
  }>({
    severity: 'error',
    about: 'value',
    message: ({ guest, device, reason }) => `${device} cannot be placed in guest '${guest}': ${reason}`,
    remedy: ({ other, isSet, mayList }) => {
      if (!isSet) return 'remove a device from the guest, or give this one an `address`';
      const list = mayList
        ? '; to keep the addresses of an existing guest, list its PCI controllers in `controllers`, as `virsh dumpxml` shows them'
        : '';
      return other === undefined
        ? `remove the address to get a free one${list}`
        : `use another address, for example \`${other}\`, or remove it${list}`;
    },
    explain:
      'An address in the guest must be on a bus that the guest has, in a slot of that bus, and no other device may have it. Without PCI controllers in `controllers`, a q35 guest has its chipset in slots 00 and 1f of bus 00, its root ports in slots 03 to 0f, and slot 00 behind each root port (buses 01 to 68). vfioc gives each device a place of its own; an address in the spec never moves another device, so it must be one that no device has: buses 41 to 58, and 00:1c.0 and 00:1d.0, are never used. An i440fx guest (`machine: pc`) has bus 00, where 00 and 01 are the chipset.',
  }),
  'guest-function-alone': code<{ device: string; slot: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ device, slot }) => `the guest will not see ${device}: slot ${slot} has no device at function 0`,
    remedy: ({ slot }) => `use \`${slot}.0\`, or put another device there`,
    explain:
      'A guest looks at the other functions of a slot only if there is a device at function 0. libvirt and QEMU accept the domain all the same.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, nics: { lan: { user: on, address: ⟨"41:00.1" } } } }\n',
      passes: 'vms: { win: { memory: 4GiB, nics: { lan: { user: on, address: "41:00.0" } } } }\n',
    },
  }),
  'address-without-device': code<{ guest: string; device: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest, device }) => `guest '${guest}' has no PCI device that \`addresses.${device}\` is for`,
    remedy: ({ device }) =>
      ['usb', 'sata', 'scsi', 'virtioSerial'].includes(device)
        ? `remove \`${device}\`; if \`controllers\` lists the controller, set its \`address\` there`
        : `remove \`${device}\`, or add the device to the guest`,
    explain:
      'An address in `addresses` is for a device that the guest has. Some have no PCI address: a USB tablet, the watchdog of a q35, Looking Glass with kvmfr.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, rng: off, addresses: { rng: ⟨"41:00.0" } } }\n',
      passes: 'vms: { win: { memory: 4GiB, rng: on, addresses: { rng: "41:00.0" } } }\n',
    },
  }),
} satisfies Codes;
