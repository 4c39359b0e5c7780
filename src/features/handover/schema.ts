/** What the host stops, ends and unloads before a guest gets a GPU that the host is using. */
import * as z from 'zod/mini';
import { moduleName, unitName } from '../../values/names.ts';
import { strictObject } from '../../values/object.ts';
import { duration } from '../../values/quantity.ts';
import { described, toggle } from '../../values/scalar.ts';

export const schema = {
  device: {
    handover: z
      .optional(
        strictObject(() => ({
          stop: z
            .prefault(z.array(unitName), ['display-manager.service'])
            .apply(
              described(
                'Units that use the device. Those that run are stopped before the guest starts, and started again after it has stopped.',
              ),
            ),
          restart: z
            .prefault(z.array(unitName), [])
            .apply(
              described(
                'The stopped units that start again at once, without the device, on a host with another GPU. They are stopped once more after the guest has stopped.',
              ),
            ),
          sessions: z.prefault(
            toggle(
              'Whether to end graphical sessions that outlive the display manager, and text logins that use the device. Unsaved work in them is lost.',
            ),
            true,
          ),
          unload: z
            .optional(z.array(moduleName))
            .apply(
              described(
                'Kernel modules to unload, in this order, and to load again in reverse order. Default: the drivers that hold the graphics functions when the guest starts, after the modules that depend on them; an empty list leaves them loaded.',
              ),
            ),
          timeout: z
            .prefault(duration, '30s')
            .apply(
              described(
                'The time limit of each step. After it, the start of the guest is refused and everything is undone.',
              ),
            ),
        })),
      )
      .apply(
        described(
          'With bind: handover: the steps on the host before the device leaves it, undone in reverse order when it comes back.',
        ),
      ),
  },
} as const;
