/** What the host lets go of before a guest gets a device that the host is using. */
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
                'Units that use the device: those that run are stopped before the guest starts, and started again when it has stopped.',
              ),
            ),
          restart: z
            .prefault(z.array(unitName), [])
            .apply(
              described(
                'Those of the stopped units that start again at once, without the device: on a host that has another graphics card. They stop once more when the guest has stopped.',
              ),
            ),
          sessions: z.prefault(
            toggle(
              'End the graphical sessions that outlive the display manager, and text logins that use the device. What is not saved in them is lost.',
            ),
            true,
          ),
          unload: z
            .optional(z.array(moduleName))
            .apply(
              described(
                'Kernel modules that are unloaded, in this order, and loaded again in reverse. Default: the drivers that hold the graphics functions when the guest starts, after what depends on them; an empty list leaves them loaded.',
              ),
            ),
          timeout: z
            .prefault(duration, '30s')
            .apply(
              described(
                'How long each step may take before the start of the guest is refused and everything is undone.',
              ),
            ),
        })),
      )
      .apply(
        described(
          'bind: handover: what happens on the host before the device leaves it, and in reverse when it comes back.',
        ),
      ),
  },
} as const;
