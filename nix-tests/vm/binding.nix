# A machine with an emulated IOMMU and two network cards of one model: the guest's is held by vfio-pci after the boot,
# the host's by its own driver, though that driver is in the initrd's list. On both kinds of stage 1, where there are two.
{ self }:
{ lib, ... }:
let
  machine =
    { lib, ... }:
    {
      imports = [ self.nixosModules.default ];
      virtualisation = {
        memorySize = 2048;
        qemu.options = [
          "-machine q35,kernel-irqchip=split"
          "-device intel-iommu,intremap=on,caching-mode=on"
          # The buses of the only two bridges are 1 and 2.
          "-device pcie-root-port,id=guest-port,bus=pcie.0,addr=0x18,chassis=1"
          "-device pcie-root-port,id=host-port,bus=pcie.0,addr=0x19,chassis=2"
          "-device e1000e,bus=guest-port"
          "-device e1000e,bus=host-port"
        ];
        vfio = {
          enable = true;
          settings = {
            version = 1;
            host = {
              name = "machine";
              users = [ "alex" ];
              cpu = "intel";
            };
            devices.card = {
              functions = [ "01:00.0" ];
              drivers = [ "e1000e" ];
            };
          };
        };
      };
      networking.hostName = lib.mkForce "machine";
      users.users.alex.isNormalUser = true;
      # The worst that can be: the host's driver is asked for first.
      boot.initrd.kernelModules = lib.mkBefore [ "e1000e" ];
    };
in
{
  name = "vfioc-binding";
  nodes = {
    systemd = {
      imports = [ machine ];
      boot.initrd.systemd.enable = true;
    };
  }
  # Scripted stage 1 goes with NixOS 26.11.
  // lib.optionalAttrs (lib.versionOlder lib.trivial.release "26.11") {
    scripted = {
      imports = [ machine ];
      boot.initrd.systemd.enable = false;
    };
  };

  testScript = ''
    def driver(machine, address):
        return machine.succeed(f"basename $(readlink /sys/bus/pci/devices/{address}/driver)").strip()

    for machine in machines:
        machine.start()
        machine.wait_for_unit("multi-user.target")
        with subtest("the machine has an IOMMU"):
            machine.succeed("test -d /sys/kernel/iommu_groups/0")
        with subtest("both cards are there and of one model"):
            machine.succeed("cmp /sys/bus/pci/devices/0000:0{1,2}:00.0/device")
        with subtest("the guest's card is held by vfio-pci, the host's by its own driver"):
            assert driver(machine, "0000:01:00.0") == "vfio-pci"
            assert driver(machine, "0000:02:00.0") == "e1000e"
        with subtest("its group is vfio's"):
            machine.succeed("test -c /dev/vfio/$(basename $(readlink /sys/bus/pci/devices/0000:01:00.0/iommu_group))")
        machine.shutdown()
  '';
}
