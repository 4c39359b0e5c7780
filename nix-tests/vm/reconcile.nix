# A host with a real libvirtd: the unit defines the declared guests and networks, a second run changes nothing, the
# user's own guests stay, and guests that are no longer declared are removed.
{ self }:
_:
let
  settings = {
    version = 1;
    host = {
      name = "machine";
      users = [ "alex" ];
      cpu = "intel";
    };
    networks.default.type = "nat";
    vms.tiny = {
      type = "qemu";
      memory = "64MiB";
      cpu.cores = 1;
      nics.lan.network = "default";
    };
  };
in
{
  name = "vfioc-reconcile";
  nodes.machine =
    { lib, ... }:
    {
      imports = [ self.nixosModules.default ];
      virtualisation = {
        memorySize = 2048;
        vfio = {
          enable = true;
          inherit settings;
        };
      };
      users.users.alex.isNormalUser = true;
      # The same host with more memory for the guest, and without the guest.
      specialisation = {
        larger.configuration.virtualisation.vfio.settings.vms.tiny.memory = lib.mkForce "128MiB";
        none.configuration.virtualisation.vfio.settings.vms = lib.mkForce { };
      };
    };

  testScript = ''
    def virsh(words):
        return machine.succeed(f"virsh -c qemu:///system {words}")

    def switch(name):
        return machine.succeed(f"/run/booted-system/specialisation/{name}/bin/switch-to-configuration test 2>&1")

    machine.wait_for_unit("multi-user.target")
    with subtest("the declared guest and network are defined when the host is up"):
        machine.wait_for_unit("vfioc-reconcile.service")
        assert "tiny" in virsh("list --all --name")
        assert "default" in virsh("net-list --name --autostart")
        machine.succeed("getent group libvirtd | grep alex")
    with subtest("a second run changes nothing"):
        before = virsh("dumpxml --inactive tiny")
        machine.succeed("systemctl restart vfioc-reconcile.service")
        assert virsh("dumpxml --inactive tiny") == before
    with subtest("a running guest keeps running, and changes apply from its next start"):
        virsh("start tiny")
        identity = virsh("domuuid tiny")
        switch("larger")
        assert virsh("domstate tiny").strip() == "running"
        assert virsh("domuuid tiny") == identity
        assert "131072" in virsh("dumpxml --inactive tiny")
        assert "65536" in virsh("dumpxml tiny")
        virsh("destroy tiny")
    with subtest("the user's own guest stays, and a guest that is no longer declared is removed"):
        machine.succeed("virsh -c qemu:///system dumpxml --inactive tiny >tiny.xml")
        machine.succeed("sed -e 's/>tiny</>mine</' -e '/<uuid>/d' -e '/<mac /d' -e '/<metadata>/,/<.metadata>/d' tiny.xml >mine.xml")
        virsh("define mine.xml")
        switch("none")
        names = virsh("list --all --name").split()
        assert names == ["mine"], names
  '';
}
