# A machine with an emulated IOMMU and two NICs of the same model: after boot, vfio-pci has the guest's NIC, and the
# host's driver has the other, even though that driver is in the initrd. With both kinds of stage 1, if NixOS has two.
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
      # The worst case: the host's driver is listed first.
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
  # NixOS 26.11 removes scripted stage 1.
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
        with subtest("both NICs exist and are of the same model"):
            machine.succeed("cmp /sys/bus/pci/devices/0000:0{1,2}:00.0/device")
        with subtest("vfio-pci has the guest's NIC, and the host's driver has the other"):
            assert driver(machine, "0000:01:00.0") == "vfio-pci"
            assert driver(machine, "0000:02:00.0") == "e1000e"
        with subtest("its IOMMU group has a vfio device"):
            machine.succeed("test -c /dev/vfio/$(basename $(readlink /sys/bus/pci/devices/0000:01:00.0/iommu_group))")
        machine.shutdown()
  '';
}
