/** Secrets in folders where somebody other than root can put another file in their place. */
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { usersFolderOf } from '../../model/host-folders.ts';
import { oemStringsOf, passwordFiles } from '../../model/secret-files.ts';
import { guests } from '../../model/select.ts';
import type { Spec, Vm } from '../../schema/spec.ts';

export const schema = {} as const;

export const codes = {
  'secret-in-users-folder': code<{ folder: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ folder }) =>
      `whoever may write to ${folder} can replace this secret, or make it a link to a file of root`,
    remedy: () => 'let sops-nix or agenix write it: `/run/secrets/NAME` or `/run/agenix/NAME`',
    explain:
      'vfioc reads the file as root on the host, and the guest or its display server gets what is in it. Whoever owns a folder on the way can exchange the file for another, so it must be in a folder that only root can write.',
    example: {
      fails: 'vms: { win: { memory: 4GiB, display: { vnc: { passwordFile: ⟨/home/alex/vnc } } } }\n',
      passes: 'vms: { win: { memory: 4GiB, display: { vnc: { passwordFile: /run/secrets/vnc } } } }\n',
    },
  }),
} satisfies Codes;

/** The secret files of a guest, with their places in it. */
function filesOf(vm: Vm): { path: readonly (string | number)[]; file: string }[] {
  return [
    ...passwordFiles(vm).map(([server, file]) => ({ path: ['display', server, 'passwordFile'], file })),
    ...oemStringsOf(vm).flatMap((one, index) =>
      typeof one === 'string' ? [] : [{ path: ['hide', 'smbios', 'oemStrings', index, 'file'], file: one.file }],
    ),
  ];
}

export function rules(spec: Spec, report: Report<typeof codes>): void {
  for (const vm of guests(spec)) {
    for (const { path, file } of filesOf(vm)) {
      const folder = usersFolderOf(file);
      if (folder !== undefined) report('secret-in-users-folder', { path: ['vms', vm.name, ...path] }, { folder });
    }
  }
}
