/**
 * The steps of libvirt's qemu hook and their order. Each is a file in assets/hooks, done in ascending order before the
 * guest starts and undone in descending order after it has stopped.
 */
export const hookOrder = {
  /** The host was booted with what the guest needs. */
  'boot-entry': 1,
  /** No other guest has the device. */
  'claim-devices': 5,
  /** The regions that QEMU maps exist in their size, whatever else happens. */
  'shared-memory': 10,
  'kvmfr-device': 12,
  /** No new program starts to use the device. */
  'stop-units': 20,
  'end-sessions': 25,
  /** The kernel itself displays nothing on it. */
  'unbind-consoles': 30,
  'unbind-framebuffer': 40,
  /** Nothing uses it any more; a program that does is named. */
  'wait-device-free': 50,
  /** Nothing uses it, so its drivers can be unloaded. */
  'unload-drivers': 60,
  /** No driver has it, and libvirt has not bound it yet. */
  'resize-bars': 65,
  /** Units that can run without it run again. */
  'restart-units': 70,
  /** The stopped programs have freed their memory. */
  hugepages: 75,
  /** The host's own programs, including those started again, leave the guest's CPUs. */
  'isolate-cpus': 80,
  'move-irqs': 85,
  'set-governor': 90,
} as const;

export type HookStep = keyof typeof hookOrder;
