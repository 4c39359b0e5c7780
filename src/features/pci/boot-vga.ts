/** The boot framebuffer: the firmware's display, which the kernel keeps on the GPU that showed the boot messages. */
import * as z from 'zod/mini';
import type { Codes } from '../../diagnostics/diagnostics.ts';
import { devices } from '../../model/select.ts';
import type { Spec } from '../../schema/spec.ts';
import { toggle } from '../../values/scalar.ts';
import type { HostPart } from '../parts.ts';

export const schema = {
  device: {
    bootVga: z.prefault(
      toggle(
        'Whether this GPU is the boot display of the firmware. The host then puts no framebuffer on it, and boot messages are not visible on it.',
      ),
      false,
    ),
  },
} as const;

export const codes = {} satisfies Codes;

/**
 * The framebuffer driver of NixOS kernels is simpledrm, built in, which gets the memory of the GPU from sysfb.
 * `video=efifb:off` turns off another driver, which is not in use.
 * @see https://github.com/torvalds/linux/blob/master/drivers/firmware/sysfb.c
 */
export function* host(spec: Spec): Iterable<HostPart> {
  if (devices(spec).some((device) => device.bootVga && device.bind === 'boot')) {
    yield {
      kind: 'kernelParam',
      name: 'initcall_blacklist',
      value: 'sysfb_init',
      comment: 'The boot display is a GPU that leaves the host: do not put a framebuffer on it.',
    };
  }
}
