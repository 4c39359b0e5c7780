/**
 * The steps of libvirt's qemu hook and their order: each is a file of assets/hooks, done before the guest starts in
 * ascending order and undone after it stopped in descending order.
 */
export const hookOrder = {
  /** The host was booted with what the guest needs. */
  'boot-entry': 1,
  /** No other guest has the device. */
  'claim-devices': 5,
  /** Regions that QEMU maps exist with their size, whatever else happens. */
  'shared-memory': 10,
  'kvmfr-device': 12,
  /** Nobody starts to use the device any more. */
  'stop-units': 20,
  'end-sessions': 25,
  /** What the kernel itself shows on it. */
  'unbind-consoles': 30,
  'unbind-framebuffer': 40,
  /** What still uses it, by name. */
  'wait-device-free': 50,
  /** Nothing uses it, so its drivers can go. */
  'unload-drivers': 60,
  /** No driver has it, and libvirt has not bound it yet. */
  'resize-bars': 65,
  /** What can run without it, again. */
  'restart-units': 70,
  /** What was stopped has given its memory back. */
  hugepages: 75,
  /** The host's own programs, those that started again among them, leave the guest's CPUs. */
  'isolate-cpus': 80,
  'move-irqs': 85,
  'set-governor': 90,
} as const;

export type HookStep = keyof typeof hookOrder;
