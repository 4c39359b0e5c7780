/**
 * Guests whose XML is their owner's: vfioc prepares the host for them, and never defines, changes or removes them. What
 * the host prepares and the XML must agree on is compared by reconcile (assets/comparison.xsl).
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { passwordFiles } from '../../model/secret-files.ts';
import { guests } from '../../model/select.ts';
import type { Spec } from '../../schema/spec.ts';
import { described, toggle } from '../../values/scalar.ts';

export const schema = {
  vm: {
    define: z
      .prefault(toggle('Whether to define the guest in libvirt.'), true)
      .apply(
        described(
          'Whether vfioc defines the guest in libvirt. If off, the guest keeps its own XML, which may not even exist yet: vfioc never defines, changes, autostarts or removes it. The host is prepared for it all the same (hook, devices, shared memory, huge pages, CPUs, ports, shares), and what its XML does differently is reported. domains/NAME.xml is then what vfioc would define, for you to compare.',
        ),
      ),
  },
} as const;

const off = (more: string): string => `vms: { win: { memory: 4GiB, define: off, ${more} } }\n`;

export const codes = {
  'adopt-without-define': code<{ guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest }) => `guest '${guest}' cannot be taken over ('adopt') and stay as it is ('define: off')`,
    remedy: () => 'remove `adopt` and the guest stays as it is; remove `define: off` and vfioc takes it over',
    explain:
      'With `define: off` vfioc never changes the XML of the guest. With `adopt: true` it replaces that XML by the one that it compiles, and keeps only the identity of the guest and the places of its devices.',
    example: { fails: off('adopt: ⟨true'), passes: off('adopt: false') },
  }),
  'password-without-define': code<{ guest: string; server: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest, server }) =>
      `the ${server.toUpperCase()} server of guest '${guest}' would have no password: vfioc does not change the XML of the guest ('define: off')`,
    remedy: ({ guest, server }) =>
      `remove \`passwordFile\`, and set passwd='…' in \`<graphics type='${server}'>\` with \`virsh -c qemu:///system edit ${guest}\``,
    explain:
      'The password of a display server is in the XML of the guest, and vfioc puts it there when it defines the guest. With `define: off` that is up to the owner of the XML.',
    example: {
      fails: off('display: { spice: { passwordFile: ⟨/run/secrets/spice } }'),
      passes: off('display: { spice: on }'),
    },
  }),
  'xml-without-define': code<{ guest: string; field: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ guest, field }) =>
      `\`${field}\` does not reach guest '${guest}', because vfioc does not change its XML ('define: off')`,
    remedy: ({ guest, field }) =>
      `remove \`${field}\`, and change the guest itself with \`virsh -c qemu:///system edit ${guest}\`; keep it only if you will remove \`define: off\` later`,
    explain:
      'With `define: off`, `xml` and `xmlRemove` only have an effect on `domains/NAME.xml`, which is the domain that vfioc would define. The guest in libvirt is compared with it, and stays as it is.',
    example: {
      fails: off('xml: ⟨"<domain><features><pae/></features></domain>"'),
      passes: 'vms: { win: { memory: 4GiB, xml: "<domain><features><pae/></features></domain>" } }\n',
    },
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  for (const vm of guests(spec)) {
    if (vm.define) continue;
    const { name: guest } = vm;
    const path = ['vms', guest];
    if (vm.adopt) report('adopt-without-define', { path: [...path, 'adopt'] }, { guest });
    for (const [server] of passwordFiles(vm)) {
      report('password-without-define', { path: [...path, 'display', server, 'passwordFile'] }, { guest, server });
    }
    if (vm.xml !== undefined) report('xml-without-define', { path: [...path, 'xml'] }, { guest, field: 'xml' });
    if (vm.xmlRemove.length > 0)
      report('xml-without-define', { path: [...path, 'xmlRemove'] }, { guest, field: 'xmlRemove' });
  }
}
