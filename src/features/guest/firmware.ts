/**
 * The firmware of a guest: UEFI or BIOS, Secure Boot, and the TPM.
 *
 * libvirt selects the image by the requested features (`<os firmware='efi'>`). Both features, secure-boot and
 * enrolled-keys, are always set, because an unset one can be either. QEMU's own images come without keys. If
 * Microsoft's keys are requested, no descriptor on NixOS has them, and libvirt accepts a variables template only for an
 * image that it did not select. Image and template are then set explicitly, both from one build, through links made by
 * tmpfiles: what a domain refers to must outlive garbage collection.
 * @see https://libvirt.org/formatdomain.html#bios-bootloader
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { devicesIn, valueIn } from '../../libvirt/query.ts';
import { attribute, type Xml, xml, yesNo } from '../../libvirt/xml.ts';
import { firmwareOf, profileOf } from '../../model/guest.ts';
import { guests, i440fx } from '../../model/select.ts';
import * as nix from '../../nix/syntax.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { absolutePath } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { described, toggle, toggleOr } from '../../values/scalar.ts';
import type { Proposal } from '../feature.ts';
import type { DomainPart, HostPart } from '../parts.ts';

export const schema = {
  vm: {
    firmware: z
      .prefault(
        strictObject(() => ({
          type: z.optional(z.enum(['efi', 'bios'])).apply(described('The firmware type, UEFI or BIOS. Default: efi.')),
          secureBoot: z.optional(
            toggle('Whether to use firmware that supports Secure Boot. Default: on for windows11.'),
          ),
          enrolledKeys: z.optional(
            toggle(
              "Whether Microsoft's keys are enrolled from the first start, so that Secure Boot is enforced; without them it is only supported. Default: off.",
            ),
          ),
          tpm: z.optional(
            toggleOr(
              strictObject(() => ({
                model: z
                  .prefault(z.enum(['tpm-crb', 'tpm-tis']), 'tpm-crb')
                  .apply(described('The interface of the TPM: tpm-crb, which supports only version 2.0, or tpm-tis.')),
                version: z.prefault(z.enum(['2.0', '1.2']), '2.0').apply(described('The version of the TPM.')),
              })),
              'Whether to add an emulated TPM, whose state is kept on the host. Default: on for windows11.',
            ),
          ),
          loader: z
            .optional(absolutePath)
            .apply(
              described('A custom firmware image, instead of the one that libvirt selects; it requires varsTemplate.'),
            ),
          varsTemplate: z
            .optional(absolutePath)
            .apply(described("The template of the guest's UEFI variables, for a custom firmware image.")),
          bootMenu: z.prefault(toggle('Whether to wait for a key that opens the boot menu.'), false),
        })),
        {},
      )
      .apply(described('The firmware of the guest.')),
  },
} as const;

const secure = (firmware: string, more = ''): string =>
  `vms: { win: { memory: 4GiB, ${more}firmware: { ${firmware} } } }\n`;

export const codes = {
  'secure-boot-needs-efi': code({
    severity: 'error',
    about: 'value',
    message: () => 'Secure Boot requires UEFI, but the firmware type is bios',
    remedy: () =>
      'remove `type: bios`; to keep a guest that is installed with BIOS, set `secureBoot: off` and remove `enrolledKeys`',
    explain:
      'Secure Boot is part of UEFI; a BIOS does not have it. A system that is installed with BIOS usually does not boot with UEFI.',
    example: { fails: secure('type: bios, secureBoot: ⟨on'), passes: secure('secureBoot: on') },
  }),
  'secure-boot-needs-q35': code({
    severity: 'error',
    about: 'value',
    message: () => 'Secure Boot requires the machine type q35, but this guest has an i440fx',
    remedy: () => 'set `machine: q35`; to keep the machine type, set `secureBoot: off` and remove `enrolledKeys`',
    explain:
      'System Management Mode protects the Secure Boot variables from the guest. With UEFI, QEMU has it only on q35.',
    example: { fails: secure('secureBoot: ⟨on', 'machine: pc, '), passes: secure('secureBoot: on', 'machine: q35, ') },
  }),
  'keys-without-secure-boot': code({
    severity: 'error',
    about: 'value',
    message: () => 'enrolled keys require Secure Boot, which is off',
    remedy: () => 'set `secureBoot: on`, or remove `enrolledKeys`',
    explain:
      'Enrolled keys make the firmware enforce Secure Boot. Firmware without Secure Boot cannot use them, and libvirt refuses the combination.',
    example: {
      fails: secure('secureBoot: off, enrolledKeys: ⟨on'),
      passes: secure('secureBoot: on, enrolledKeys: on'),
    },
  }),
  'keys-with-loader': code({
    severity: 'error',
    about: 'value',
    message: () => 'vfioc cannot enroll keys in the variables of a custom firmware image',
    remedy: () =>
      'replace `enrolledKeys` with `secureBoot: on` and use a `varsTemplate` that contains the keys, or remove `loader` and `varsTemplate`',
    explain:
      'Keys are UEFI variables, so they come from the variables template. A custom image uses your own template, which must match the image.',
    example: {
      fails: secure('loader: /srv/code.fd, varsTemplate: /srv/vars.fd, enrolledKeys: ⟨on'),
      passes: secure('loader: /srv/code.fd, varsTemplate: /srv/vars.fd'),
    },
  }),
  'loader-and-template': code<{ given: string; missing: string }>({
    severity: 'error',
    about: 'value',
    message: ({ given, missing }) => `'${given}' requires '${missing}'`,
    remedy: ({ given, missing }) =>
      `add \`${missing}\` from the same firmware build, or remove \`${given}\` to let libvirt select the firmware`,
    explain:
      'A firmware image and its variables template must come from the same build, or the guest does not start. libvirt accepts a template only together with an image.',
    example: {
      fails: secure('loader: ⟨/srv/code.fd'),
      passes: secure('loader: /srv/code.fd, varsTemplate: /srv/vars.fd'),
    },
  }),
  'loader-without-efi': code({
    severity: 'error',
    about: 'value',
    message: () => 'the loader is a UEFI image, but the firmware type is bios',
    remedy: () => 'remove `type: bios`; to keep BIOS, remove `loader` and `varsTemplate`',
    explain: 'The guest gets the image as flash memory, from which only UEFI starts.',
    example: {
      fails: secure('type: bios, loader: ⟨/srv/code.fd, varsTemplate: /srv/vars.fd'),
      passes: secure('loader: /srv/code.fd, varsTemplate: /srv/vars.fd'),
    },
  }),
  'tpm-crb-version': code({
    severity: 'error',
    about: 'value',
    message: () => 'tpm-crb supports only TPM version 2.0',
    remedy: () => 'set `version: "2.0"`, or `model: tpm-tis` for version 1.2',
    explain: 'The CRB interface came with TPM 2.0; libvirt refuses it with 1.2.',
    example: {
      fails: secure('tpm: { version: ⟨"1.2" }'),
      passes: secure('tpm: { model: tpm-tis, version: "1.2" }'),
    },
  }),
  'tpm-without-swtpm': code<{ guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest }) => `guest '${guest}' has an emulated TPM, but swtpm is off`,
    remedy: ({ guest }) =>
      `set \`swtpm: on\`; if '${guest}' does not need a TPM, set \`firmware: { tpm: off }\` on it instead`,
    explain:
      'swtpm is the program that emulates a TPM. libvirt does not start a guest whose TPM it cannot emulate. A guest that has its disk encryption keys in the TPM (BitLocker) asks for the recovery key without it.',
    example: {
      fails: `libvirt: { qemu: { swtpm: ⟨off } }\n${secure('tpm: on')}`,
      passes: `libvirt: { qemu: { swtpm: on } }\n${secure('tpm: on')}`,
    },
  }),
  'windows11-secure-boot': code<{ why: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ why }) => `Windows 11 requires Secure Boot, which is not available with '${why}'`,
    remedy: ({ why }) =>
      `remove \`${why}\` for a new guest; to keep an installed one, set \`secureBoot: off\` in its \`firmware\``,
    explain:
      'For windows11, Secure Boot is on by default if the guest supports it: with UEFI, on q35. The Windows 11 setup stops on a machine without it.',
    example: {
      fails: secure('type: ⟨bios', 'guest: windows11, '),
      passes: secure('type: bios, secureBoot: off', 'guest: windows11, '),
    },
  }),
} satisfies Codes;

export function rules(spec: Spec, report: Report<typeof codes>): void {
  for (const vm of guests(spec)) {
    const { firmware } = vm;
    const at = (name: string) => ({ path: ['vms', vm.name, 'firmware', name] });
    const { type, secureBoot, enrolledKeys, tpm } = firmwareOf(vm);
    if (secureBoot && type === 'bios') report('secure-boot-needs-efi', at('secureBoot'));
    else if (secureBoot && i440fx(vm)) report('secure-boot-needs-q35', at('secureBoot'));
    else if (enrolledKeys && !secureBoot) report('keys-without-secure-boot', at('enrolledKeys'));
    const { loader, varsTemplate } = firmware;
    if (firmware.secureBoot === undefined && profileOf(vm).secureBoot && !secureBoot && loader === undefined) {
      const isBios = type === 'bios';
      const place = isBios ? at('type') : { path: ['vms', vm.name, 'machine'] };
      report('windows11-secure-boot', place, { why: isBios ? 'type: bios' : `machine: ${vm.machine}` });
    }
    if (loader !== undefined && enrolledKeys) report('keys-with-loader', at('enrolledKeys'));
    if (loader !== undefined && type === 'bios') report('loader-without-efi', at('loader'));
    if ((loader === undefined) !== (varsTemplate === undefined)) {
      const [given, missing] = loader === undefined ? ['varsTemplate', 'loader'] : ['loader', 'varsTemplate'];
      report('loader-and-template', at(given), { given, missing });
    }
    if (tpm?.model === 'tpm-crb' && tpm.version !== '2.0') {
      report('tpm-crb-version', { path: ['vms', vm.name, 'firmware', 'tpm', 'version'] });
    }
    if (tpm && spec.libvirt.qemu.swtpm === false) {
      report('tpm-without-swtpm', { path: ['libvirt', 'qemu', 'swtpm'] }, { guest: vm.name });
    }
  }
}

/** Links to OVMF with Secure Boot and SMM, and to its template with Microsoft's keys. */
const enrolled = {
  loader: '/run/vfioc/firmware/OVMF_CODE.fd',
  template: '/run/vfioc/firmware/OVMF_VARS.ms.fd',
} as const;

export function* host(spec: Spec): Iterable<HostPart> {
  const all = guests(spec).map(firmwareOf);
  if (spec.libvirt.qemu.swtpm === undefined && all.some(({ tpm }) => tpm !== undefined)) {
    const path = ['virtualisation', 'libvirtd', 'qemu', 'swtpm', 'enable'];
    yield { kind: 'option', path, value: nix.bool(true) };
  }
  if (!all.some(({ enrolledKeys }) => enrolledKeys)) return;
  for (const [path, file] of [
    [enrolled.loader, '/FV/OVMF_CODE.fd'],
    [enrolled.template, '/FV/OVMF_VARS.ms.fd'],
  ] as const) {
    yield {
      kind: 'option',
      path: ['systemd', 'tmpfiles', 'settings', '10-vfioc', path, 'L+', 'argument'],
      value: nix.interpolated(nix.select('pkgs', 'OVMFFull', 'fd'), file),
    };
  }
}

export function* domain(vm: Vm): Iterable<DomainPart> {
  const { type, secureBoot, enrolledKeys, tpm } = firmwareOf(vm);
  const { loader, varsTemplate, bootMenu } = vm.firmware;
  if (type === 'efi' && enrolledKeys) yield* image(enrolled.loader, enrolled.template, true);
  else if (type === 'efi' && loader !== undefined && varsTemplate !== undefined) {
    yield* image(loader, varsTemplate, secureBoot);
  } else if (type === 'efi') {
    const feature = (name: string, enabled: boolean) => xml('feature', { enabled: yesNo(enabled), name });
    const features = xml('firmware', {}, feature('enrolled-keys', false), feature('secure-boot', secureBoot));
    yield { at: '', xml: xml('os', { firmware: 'efi' }, features) };
    // Without this, libvirt 12 may select an image for confidential guests, which does not keep variables.
    yield { at: 'os', xml: xml('loader', { stateless: 'no' }) };
  }
  if (secureBoot) yield { at: 'features', xml: xml('smm', { state: 'on' }) };
  if (bootMenu) yield { at: 'os', xml: xml('bootmenu', { enable: 'yes', timeout: 3000 }) };
  if (tpm) {
    const backend = xml('backend', { type: 'emulator', version: tpm.version });
    yield { at: 'devices', xml: xml('tpm', { model: tpm.model }, backend) };
  }
}

/** An explicit image and its variables template. libvirt accepts no features for it. */
function* image(path: string, template: string, isSecure: boolean): Iterable<DomainPart> {
  const secureAttribute = isSecure ? 'yes' : undefined;
  yield { at: 'os', xml: xml('loader', { readonly: 'yes', secure: secureAttribute, type: 'pflash' }, path) };
  yield { at: 'os', xml: xml('nvram', { template }) };
}

export function* recognise(domain: Xml): Iterable<Proposal> {
  const loader = valueIn(domain, 'os/loader');
  const varsTemplate = valueIn(domain, 'os/nvram@template');
  const isSelected = valueIn(domain, 'os@firmware') === 'efi';
  if (!isSelected && loader === undefined) {
    yield { vm: { firmware: { type: 'bios', secureBoot: false, tpm: false } } };
  }
  if (!isSelected && loader !== undefined && varsTemplate !== undefined) {
    yield { vm: { firmware: { loader, varsTemplate, secureBoot: false } } };
  }
  for (const secureBoot of [true, false]) yield { vm: { firmware: { secureBoot } } };
  const [tpm] = devicesIn(domain, 'tpm');
  if (!tpm) yield { vm: { firmware: { tpm: false } } };
  else {
    const model = attribute(tpm, 'model') ?? 'tpm-tis';
    yield { vm: { firmware: { tpm: true } } };
    yield { vm: { firmware: { tpm: { model, version: valueIn(tpm, 'backend@version') ?? '2.0' } } } };
  }
  if (valueIn(domain, 'os/bootmenu@enable') === 'yes') yield { vm: { firmware: { bootMenu: true } } };
}
