/** The codes of putting a domain together: what of a person's own XML cannot be merged or found. */
import { type Codes, code } from '../diagnostics/diagnostics.ts';

export const assemblyCodes = {
  'xml-not-readable': code<{ guest: string; file?: string | undefined; line: number; column: number; problem: string }>(
    {
      severity: 'error',
      about: 'value',
      message: ({ file, line, column, problem }) =>
        `${file ? `'${file}'` : 'this XML'}, line ${line}, column ${column}: ${problem}`,
      remedy: () => 'correct it there: it must be one <domain> element, as virsh dumpxml writes it',
      explain:
        '`xml` is merged into the domain last. It is XML whose root is `<domain>`, with the elements to add or to change at the places where libvirt has them.',
      example: {
        fails: 'vms: { win: { memory: 4GiB, xml: ⟨"<domain><devices></domain>" } }\n',
        passes: 'vms: { win: { memory: 4GiB, xml: "<domain><devices/></domain>" } }\n',
      },
    },
  ),
  'xml-root-not-domain': code<{ root: string }>({
    severity: 'error',
    about: 'value',
    message: ({ root }) => `the root of this XML is <${root}>, and <domain> belongs here`,
    remedy: () => 'put it in a <domain> element, at the place where libvirt has it',
    explain: 'Elements are merged by where they stand, so the XML has to begin at the root of the domain.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, xml: ⟨"<devices/>" } }\n',
      passes: 'vms: { win: { memory: 4GiB, xml: "<domain><devices/></domain>" } }\n',
    },
  }),
  'xml-element-unidentified': code<{ path: string; needs: readonly string[] }>({
    severity: 'error',
    about: 'value',
    message: ({ path }) => `this XML has ${path} and does not say which one it is`,
    remedy: ({ needs }) => `write ${needs.join(' or ')} in it, by which libvirt tells such elements apart`,
    explain:
      'A domain has several disks, timers, features and so on. An element of yours changes the one that has the same identity (a disk its target, a timer its name) or is added where there is none, so it has to have one.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, xml: ⟨"<domain><devices><disk type=\'file\'/></devices></domain>" } }\n',
      passes:
        "vms: { win: { memory: 4GiB, xml: \"<domain><clock><timer name='tsc' present='yes'/></clock></domain>\" } }\n",
    },
  }),
  'xml-element-unknown': code<{ element: string; parent: string; line: number; meant?: string; belongs?: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ element, parent, line }) => `libvirt knows no <${element}> in <${parent}> (line ${line}), and drops it`,
    remedy: ({ element, meant, belongs }) =>
      meant
        ? `did you mean <${meant}>?`
        : belongs
          ? `<${element}> belongs in <${belongs}>`
          : 'take it out, or correct it',
    explain:
      'libvirt says nothing of elements that it does not know, or that stand at another level than it looks for them: it defines the guest without them. What a libvirt newer than this vfioc knows is warned of for nothing, and kept.',
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
    message: ({ found }) => `this XML is that of a running guest: it has ${found}, which libvirt drops`,
    remedy: () => 'take that out; virsh dumpxml --inactive does not print it',
    explain:
      'What libvirt gives a guest while it runs (its number, aliases that do not begin with ua-, the labels of the day, the names of tap devices) it makes anew at each start, whatever is written.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, xml: ⟨"<domain id=\'3\'/>" } }\n',
      passes: 'vms: { win: { memory: 4GiB, xml: "<domain/>" } }\n',
    },
  }),
  'xml-identity': code<{ element: string; is: string; key: string }>({
    severity: 'error',
    about: 'value',
    message: ({ element, is }) => `this XML has another <${element}> than the guest, which is ${is}`,
    remedy: ({ element, key }) => `take <${element}> out: it is ${key} of the spec`,
    explain:
      'By its name and UUID a guest is found on the host, and told from all others. They are those of the spec: XML that was published or copied has those of another guest, or a placeholder.',
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
    remedy: () => 'correct it, or take <mac> out',
    explain: "A network card's address is its own, and no multicast one. Published XML often has a placeholder.",
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
    message: ({ mac, guest }) => `${mac} in this XML is the address of a card of the guest '${guest}' too`,
    remedy: () => 'give another one, or take <mac> out',
    explain: 'Two cards of one address in one network take the packets of each other. XML that was copied brings them.',
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
      `this XML matches no <${device}> of the guest, and without ${lacks} it is no new one`,
    remedy: ({ has }) =>
      has.length > 0 ? `write which one it changes: ${has.join(', ')}` : 'write all that a new one needs',
    explain:
      'A device of yours changes the one of the guest that has the same identity (a disk its target, a card its MAC address) or is added. One that matches none and says less than libvirt needs would be a device that no guest starts with. The identities stand in what compiles (domains/<guest>.xml); a single <interface> or <hostdev> without a type changes the only one.',
    example: {
      fails:
        "vms: { win: { memory: 4GiB, disks: { c: { file: /c.raw, bus: virtio } }, xml: ⟨\"<domain><devices><disk><target dev='vdz'/><driver cache='none'/></disk></devices></domain>\" } }\n",
      passes:
        'vms: { win: { memory: 4GiB, nics: { lan: { user: on } }, xml: "<domain><devices><interface><model type=\'e1000e\'/></interface></devices></domain>" } }\n',
    },
  }),
  'xml-address-taken': code<{ address: string }>({
    severity: 'error',
    about: 'value',
    message: ({ address }) => `with this XML two devices of the guest are at ${address}`,
    remedy: () => 'give yours a free address: a bus from 41 to 58, or a slot 1c or 1d of bus 00',
    explain:
      'libvirt defines no guest in which two devices have one PCI address. Every device has an address of the compiler, which stands in what compiles (domains/<guest>.xml).',
    example: {
      fails:
        "vms: { win: { memory: 4GiB, xml: ⟨\"<domain><devices><watchdog model='i6300esb'><address type='pci' bus='0x00' slot='0x1f' function='2'/></watchdog></devices></domain>\" } }\n",
      passes:
        "vms: { win: { memory: 4GiB, xml: \"<domain><devices><watchdog model='i6300esb'><address type='pci' bus='0x00' slot='0x1c' function='0'/></watchdog></devices></domain>\" } }\n",
    },
  }),
  'xml-remove-identity': code<{ path: string }>({
    severity: 'error',
    about: 'value',
    message: ({ path }) => `'${path}' cannot be taken out: by it the guest is found on the host`,
    remedy: () => 'take it out of the list',
    explain: 'The name and the UUID tell a guest from all others. They are those of the spec.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, xmlRemove: [⟨uuid] } }\n',
      passes: 'vms: { win: { memory: 4GiB, xmlRemove: [devices/memballoon] } }\n',
    },
  }),
  'xml-remove-missing': code<{ path: string; step: string }>({
    severity: 'error',
    about: 'value',
    message: ({ path, step }) => `the domain has no ${path}: nothing is there for '${step}'`,
    remedy: () => 'take it out of the list, or look the element up in what compiles (domains/<guest>.xml)',
    explain:
      'A path of `xmlRemove` that finds nothing does nothing, and what was to be taken out may still be there under another name.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, xmlRemove: [⟨devices/ballon] } }\n',
      passes: 'vms: { win: { memory: 4GiB, xmlRemove: [devices/memballoon] } }\n',
    },
  }),
  'xml-remove-malformed': code<{ path: string; offset: number }>({
    severity: 'error',
    about: 'value',
    message: ({ path, offset }) => `'${path}' is no path of elements: character ${offset + 1} does not belong there`,
    remedy: () =>
      'write names with / between them, and [attribute=value] to pick one of several, as in clock/timer[name=hpet]',
    explain: 'A path of `xmlRemove` leads from the domain down to an element, or with @ to an attribute.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, xmlRemove: [⟨"devices//memballoon"] } }\n',
      passes: 'vms: { win: { memory: 4GiB, xmlRemove: [devices/memballoon] } }\n',
    },
  }),
  'guest-slot-shared': code<{ guest: string; device: string; other: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ device, other }) =>
      `'${device}' falls on the same guest slot as '${other}' and stands on the next free one`,
    remedy: () => 'give one of them another name: then neither moves when the other is taken away',
    explain:
      'A guest knows its devices by their PCI addresses. They are derived from names, so that adding or removing a device moves no other. Where two names fall on one slot, the one that is written first has it (in NixOS options, the first in alphabetical order), and the other one moves when that is taken away.',
  }),
  'guest-address-refused': code<{ guest: string; device: string; reason: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest, device, reason }) =>
      `'${device}' cannot stand where it is to stand in the guest '${guest}': ${reason}`,
    remedy: () => 'give it another address, as 41:00.0 (on an i440fx 00:1c.0), or none',
    explain:
      'A guest of the machine type q35 has its chipset on the slots 00 and 1f of bus 00, its root ports on 03 to 0f, and one slot, 00, behind each root port. A device that is given an address has to stand in what is left: a bus from 41 to 58, or the slots 02, 1c and 1d of bus 00. An i440fx has bus 00 only, with 00, 01 and 10 to 1b taken.',
  }),
} satisfies Codes;
