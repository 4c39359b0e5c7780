/**
 * The firmware of a guest: UEFI or BIOS, Secure Boot, and the TPM.
 *
 * libvirt picks the image by what is asked of it (`<os firmware='efi'>`). Both features, secure-boot and enrolled-keys,
 * are always written, because what is left open can be either. QEMU's own images come without keys; where Microsoft's
 * are asked for, no descriptor on NixOS has them, and libvirt takes a template of variables only from an image that it
 * did not pick. So image and template are then named, both from one build, at a place that tmpfiles links to them:
 * what a domain names must outlive garbage collection.
 * @see https://libvirt.org/formatdomain.html#bios-bootloader
 */
import * as z from 'zod/mini';
import { type Codes, code, type Report } from '../../diagnostics/diagnostics.ts';
import { xml, yesNo } from '../../libvirt/xml.ts';
import { firmwareOf, profileOf } from '../../model/guest.ts';
import { guests, i440fx } from '../../model/select.ts';
import * as nix from '../../nix/syntax.ts';
import type { Spec, Vm } from '../../schema/spec.ts';
import { absolutePath } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { described, toggle, toggleOr } from '../../values/scalar.ts';
import type { DomainPart, HostPart } from '../parts.ts';

export const schema = {
  vm: {
    firmware: z
      .prefault(
        strictObject(() => ({
          type: z.optional(z.enum(['efi', 'bios'])).apply(described('UEFI or BIOS. Default: efi.')),
          secureBoot: z.optional(toggle('Firmware that can do Secure Boot. Default: on for windows11.')),
          enrolledKeys: z.optional(
            toggle(
              "Microsoft's keys are there from the first start, so that Secure Boot is in force; without them it is only possible. Default: off.",
            ),
          ),
          tpm: z.optional(
            toggleOr(
              strictObject(() => ({
                model: z
                  .prefault(z.enum(['tpm-crb', 'tpm-tis']), 'tpm-crb')
                  .apply(described('The interface of the TPM: tpm-crb, which has version 2.0 only, or tpm-tis.')),
                version: z.prefault(z.enum(['2.0', '1.2']), '2.0').apply(described('The version of the TPM.')),
              })),
              'An emulated TPM, whose state stays on the host. Default: on for windows11.',
            ),
          ),
          loader: z
            .optional(absolutePath)
            .apply(
              described(
                'An image of your own to start from, instead of the one that libvirt picks; it needs varsTemplate.',
              ),
            ),
          varsTemplate: z
            .optional(absolutePath)
            .apply(described("The variables with which the guest's own file begins, for an image of your own.")),
          bootMenu: z.prefault(toggle('Wait for a key that opens the boot menu.'), false),
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
    message: () => 'Secure Boot is a part of UEFI, and the firmware is bios',
    remedy: () => 'take type: bios out, or secureBoot',
    explain: 'A BIOS has no Secure Boot.',
    example: { fails: secure('type: bios, secureBoot: ⟨on'), passes: secure('secureBoot: on') },
  }),
  'secure-boot-needs-q35': code({
    severity: 'error',
    about: 'value',
    message: () => 'Secure Boot needs the machine q35, and this guest has an i440fx',
    remedy: () => 'take machine out, or secureBoot',
    explain:
      'The variables of Secure Boot are kept from the guest by System Management Mode, which QEMU has for UEFI on q35 only.',
    example: { fails: secure('secureBoot: ⟨on', 'machine: pc, '), passes: secure('secureBoot: on', 'machine: q35, ') },
  }),
  'keys-without-secure-boot': code({
    severity: 'error',
    about: 'value',
    message: () => 'keys are for Secure Boot, and it is off',
    remedy: () => 'take enrolledKeys out, or write secureBoot: on',
    explain:
      'Enrolled keys put Secure Boot into force. Firmware without Secure Boot has no use for them, and libvirt refuses it.',
    example: {
      fails: secure('secureBoot: off, enrolledKeys: ⟨on'),
      passes: secure('secureBoot: on, enrolledKeys: on'),
    },
  }),
  'keys-with-loader': code({
    severity: 'error',
    about: 'value',
    message: () => 'an image of your own brings its own variables, so keys cannot be added to them',
    remedy: () => 'take enrolledKeys out and name a varsTemplate that has the keys, or take loader out',
    explain: 'Whether keys are there is a matter of the template of variables, which has to fit the image.',
    example: {
      fails: secure('loader: /srv/code.fd, varsTemplate: /srv/vars.fd, enrolledKeys: ⟨on'),
      passes: secure('loader: /srv/code.fd, varsTemplate: /srv/vars.fd'),
    },
  }),
  'loader-and-template': code<{ given: string; missing: string }>({
    severity: 'error',
    about: 'value',
    message: ({ given, missing }) => `'${given}' needs '${missing}' beside it`,
    remedy: ({ given, missing }) => `add ${missing}, from the same build, or take ${given} out`,
    explain:
      'An image and its template of variables have to be of one build, or the guest does not start; libvirt takes a template only for an image that is named as well.',
    example: {
      fails: secure('loader: ⟨/srv/code.fd'),
      passes: secure('loader: /srv/code.fd, varsTemplate: /srv/vars.fd'),
    },
  }),
  'loader-without-efi': code({
    severity: 'error',
    about: 'value',
    message: () => 'this image is one of UEFI, and the firmware is bios',
    remedy: () => 'take type: bios out, or loader',
    explain: 'The image is given to the guest as flash memory, from which only UEFI starts.',
    example: {
      fails: secure('type: bios, loader: ⟨/srv/code.fd, varsTemplate: /srv/vars.fd'),
      passes: secure('loader: /srv/code.fd, varsTemplate: /srv/vars.fd'),
    },
  }),
  'tpm-crb-version': code({
    severity: 'error',
    about: 'value',
    message: () => 'tpm-crb has version 2.0 only',
    remedy: () => 'write version: "2.0", or model: tpm-tis',
    explain: 'The CRB interface came with TPM 2.0; libvirt refuses it with 1.2.',
    example: {
      fails: secure('tpm: { version: ⟨"1.2" }'),
      passes: secure('tpm: { model: tpm-tis, version: "1.2" }'),
    },
  }),
  'tpm-without-swtpm': code<{ guest: string }>({
    severity: 'error',
    about: 'value',
    message: ({ guest }) => `the TPM of '${guest}' is emulated by swtpm, which is off`,
    remedy: () => 'take libvirt.qemu.swtpm out, or the TPM of the guest (firmware.tpm: off)',
    explain: 'swtpm is the program that emulates a TPM. libvirt does not start a guest whose TPM it cannot emulate.',
    example: {
      fails: `libvirt: { qemu: { swtpm: ⟨off } }\n${secure('tpm: on')}`,
      passes: `libvirt: { qemu: { swtpm: on } }\n${secure('tpm: on')}`,
    },
  }),
  'windows11-secure-boot': code<{ why: string }>({
    severity: 'warning',
    about: 'value',
    message: ({ why }) => `Windows 11 asks for Secure Boot, which a guest with ${why} does not have`,
    remedy: ({ why }) => `take ${why} out, or write firmware.secureBoot: off where that is meant`,
    explain:
      'Secure Boot is on for windows11 by itself, where the guest can have it: with UEFI, on q35. The setup of Windows 11 stops on a machine without.',
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

/** OVMF with Secure Boot and SMM, and its template with Microsoft's keys, linked where they can be named. */
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
    // Or else libvirt 12 may choose an image for confidential guests, which has no variables to keep.
    yield { at: 'os', xml: xml('loader', { stateless: 'no' }) };
  }
  if (secureBoot) yield { at: 'features', xml: xml('smm', { state: 'on' }) };
  if (bootMenu) yield { at: 'os', xml: xml('bootmenu', { enable: 'yes', timeout: 3000 }) };
  if (tpm) {
    const backend = xml('backend', { type: 'emulator', version: tpm.version });
    yield { at: 'devices', xml: xml('tpm', { model: tpm.model }, backend) };
  }
}

/** An image that is named, and the template of its variables. libvirt takes no features for it. */
function* image(path: string, template: string, isSecure: boolean): Iterable<DomainPart> {
  const secureAttribute = isSecure ? 'yes' : undefined;
  yield { at: 'os', xml: xml('loader', { readonly: 'yes', secure: secureAttribute, type: 'pflash' }, path) };
  yield { at: 'os', xml: xml('nvram', { template }) };
}
