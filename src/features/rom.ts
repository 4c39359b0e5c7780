/**
 * The option ROM of a card, as the guest sees it.
 * @see https://libvirt.org/formatdomain.html#host-device-assignment
 */
import * as z from 'zod/mini';
import type { Codes } from '../source/diagnostics.ts';
import { described, toggle } from '../spec/scalar.ts';

export const schema = {
  device: {
    rom: z
      .prefault(
        z.strictObject({
          bar: z.optional(
            toggle(
              'Whether the guest sees the ROM of the card: off where the card has shown the boot of the host and the guest stays black.',
            ),
          ),
        }),
        {},
      )
      .check(described('The ROM of the card, as the guest sees it.')),
  },
} as const;

export const codes = {} satisfies Codes;
