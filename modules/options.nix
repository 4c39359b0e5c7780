# Made from the schema of the spec by npm run generate.
{ lib }:
{
  version = lib.mkOption {
    type = lib.types.nullOr (lib.types.enum [ 1 ]);
    default = null;
    description = "The version of this format: 1.";
  };

  host = lib.mkOption {
    type = lib.types.nullOr (lib.types.submodule {
      options = {
        name = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description =
            "The host name. It salts the derived UUIDs and MAC addresses, and must be networking.hostName.";
          example = "workstation";
        };
        users = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf lib.types.str);
          default = null;
          description =
            "Users of the host who may use the guests; they join the groups that this takes.";
        };
        cpu = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "amd"
            "intel"
          ]);
          default = null;
          description = "Who made the CPU: it decides the IOMMU parameter and the KVM module.";
        };
        audio = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "pipewire"
            "pulseaudio"
            "none"
          ]);
          default = null;
          description = "What the host plays sound with. Default: pipewire.";
        };
        facts = lib.mkOption {
          type = lib.types.nullOr (lib.types.either lib.types.path lib.types.str);
          default = null;
          description = "A file of facts about this machine: turns on the checks that need them.";
          example = "./vbios.rom";
        };
      };
    });
    default = null;
    description = "The machine itself.";
  };

  devices = lib.mkOption {
    type = lib.types.nullOr (lib.types.attrsOf (lib.types.submodule {
      options = {
        functions = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf lib.types.str);
          default = null;
          description =
            "The PCI functions of the device, in the order in which the guest sees them: a graphics card has its audio beside it.";
        };
        ids = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf lib.types.str);
          default = null;
          description = "The vendor:device ids of its functions.";
        };
        bind = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "boot"
            "start"
            "handover"
          ]);
          default = null;
          description =
            "When vfio-pci takes it: boot, before any host driver; start, when the guest starts, and back when it stops; handover, as start, for a GPU that the host is using. Default: boot.";
        };
        by = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "address"
            "id"
          ]);
          default = null;
          description =
            "How it is found at boot: by address, which works with two identical cards, or by id. Default: address where functions are given.";
        };
        drivers = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf lib.types.str);
          default = null;
          description =
            "Host drivers that must not win it. Default: the usual drivers of its vendor.";
        };
        blacklist = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description = "Keep these drivers off the host altogether. Default: off.";
        };
        idleD3 = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "Let vfio-pci put the unused device to sleep (D3). Off helps where it does not wake up. Default: on.";
        };
        resetMethod = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "device_specific"
            "acpi"
            "flr"
            "af_flr"
            "pm"
            "bus"
          ]);
          default = null;
          description = "The reset method that the kernel is told to use for it.";
        };
        bootVga = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "Whether the firmware shows the boot on this card: its framebuffer is then released, and the boot is not seen. Default: off.";
        };
        handover = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              stop = lib.mkOption {
                type = lib.types.nullOr (lib.types.listOf lib.types.str);
                default = null;
                description =
                  "Units that use the device: those that run are stopped before the guest starts, and started again when it has stopped. Default: [\"display-manager.service\"].";
              };
              restart = lib.mkOption {
                type = lib.types.nullOr (lib.types.listOf lib.types.str);
                default = null;
                description =
                  "Those of the stopped units that start again at once, without the device: on a host that has another graphics card.";
              };
              sessions = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description =
                  "End the graphical sessions that outlive the display manager. What is not saved in them is lost. Default: on.";
              };
              unload = lib.mkOption {
                type = lib.types.nullOr (lib.types.listOf lib.types.str);
                default = null;
                description =
                  "Kernel modules that are unloaded, in this order, and loaded again in reverse. Default: the drivers that hold the graphics functions when the guest starts, after what depends on them; an empty list leaves them loaded.";
              };
              timeout = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "How long each step may take before the start of the guest is refused and everything is undone. Default: 30s.";
                example = "30s";
              };
            };
          });
          default = null;
          description =
            "bind: handover: what happens on the host before the device leaves it, and in reverse when it comes back.";
        };
        address = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description =
            "Where its first function stands in the guest, as 00:02.0 for an integrated GPU. Default: a slot of its own by its place in the list of devices.";
          example = "0b:00.0";
        };
        bootOrder = lib.mkOption {
          type = lib.types.nullOr (lib.types.ints.between 1 255);
          default = null;
          description =
            "Its number in the order in which a guest tries to boot: for a drive or a network card.";
        };
        rom = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              bar = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description =
                  "Whether the guest sees the ROM of the card: off where the card has shown the boot of the host and the guest stays black.";
              };
              file = lib.mkOption {
                type = lib.types.nullOr (lib.types.either lib.types.path lib.types.str);
                default = null;
                description =
                  "A file with the ROM of the first function, relative to the file that names it: instead of the card's own, which the boot of the host may have changed.";
                example = "./vbios.rom";
              };
            };
          });
          default = null;
          description = "The ROM of the card, as the guest sees it.";
        };
      };
    }));
    default = null;
    description = "What leaves the host: PCI devices by a name of your own.";
  };

  vms = lib.mkOption {
    type = lib.types.nullOr (lib.types.attrsOf (lib.types.submodule {
      options = {
        lookingGlass = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              resolution = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The largest resolution of the guest, from which the size of the shared memory follows.";
                example = "1920x1080";
              };
              hdr = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description =
                  "Whether the guest shows HDR, which takes twice the memory up to B7. Default: off.";
              };
              version = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "b7"
                  "idd"
                ]);
                default = null;
                description =
                  "The release of the program in the guest: up to B7, or after B7 with its own display driver (idd). It must be that of the client, and nixpkgs has B7. Default: b7.";
              };
              size = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The size of the shared memory, instead of the one that follows from the resolution.";
                example = "16GiB";
              };
              name = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The name of the shared memory: the file below /dev/shm. Each guest has its own. Default: looking-glass.";
                example = "win11";
              };
            };
          });
          default = null;
          description = "Show the guest in a window of the host.";
        };
        scream = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              mode = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "ivshmem"
                  "network"
                ]);
                default = null;
                description =
                  "How the sound comes to the host: network, which Scream itself advises, or ivshmem, shared memory that works without a network card. Default: network.";
              };
              user = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The user who hears it. Default: the one of host.users, where there is only one.";
                example = "alex";
              };
              name = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "ivshmem: the name of the shared memory, the file below /dev/shm. Each guest has its own. Default: scream.";
                example = "win11";
              };
              size = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "ivshmem: the size of the shared memory, which the guest's registry has as UseIVSHMEM in MiB. Default: 2MiB.";
                example = "16GiB";
              };
              interface = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "network: where the sound arrives. Default: the bridge of the guest's NAT network.";
                example = "wlp4s0";
              };
              port = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 65535);
                default = null;
                description = "network: the UDP port. Default: 4010.";
              };
              unicast = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description =
                  "network: the guest sends to the host's address alone (UnicastIPv4 in its registry) and not to the multicast group. Default: off.";
              };
            };
          });
          default = null;
          description = "Play the sound of a Windows guest on the host.";
        };
        forwards = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf (lib.types.submodule {
            options = {
              listen = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 65535);
                default = null;
                description = "The TCP port of the host.";
              };
              interface = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The network interface on which the host takes connections; the firewall opens the port there only.";
                example = "wlp4s0";
              };
              address = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "One address of the host on that interface. Default: all of them.";
                example = "192.168.178.30";
              };
              to = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 65535);
                default = null;
                description = "The TCP port of the guest. Default: the same.";
              };
            };
          }));
          default = null;
          description =
            "TCP ports of the guest that are reached through the host, such as VNC or RDP.";
        };
        guest = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "windows10"
            "windows11"
            "linux"
            "macos"
          ]);
          default = null;
          description =
            "The system that the guest runs. It decides the defaults of firmware, clock, disks, cards and video. Default: linux.";
        };
        type = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "kvm"
            "qemu"
          ]);
          default = null;
          description =
            "kvm, or qemu for a guest that is emulated, without KVM: slow, and its CPU is the largest that QEMU has, instead of that of the host. Default: kvm.";
        };
        machine = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description =
            "The machine: q35, pc, or one of a version. A guest that is there already keeps the version it has. Default: q35.";
          example = "q35";
        };
        uuid = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description = "The UUID. Default: derived from the names of host and guest.";
          example = "b8d2d9c9-4088-4288-b668-e12a9fb6d2bb";
        };
        title = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description = "A title for people: virt-manager shows it instead of the name.";
          example = "Windows 11";
        };
        description = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description = "A description for people.";
          example = "for the games";
        };
        autostart = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description = "Start the guest with the host. Default: off.";
        };
        firmware = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              type = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "efi"
                  "bios"
                ]);
                default = null;
                description = "UEFI or BIOS. Default: efi.";
              };
              secureBoot = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description = "Firmware that can do Secure Boot. Default: on for windows11.";
              };
              enrolledKeys = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description =
                  "Microsoft's keys are there from the first start, so that Secure Boot is in force; without them it is only possible. Default: off.";
              };
              tpm = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                  (lib.types.submodule {
                    options = {
                      model = lib.mkOption {
                        type = lib.types.nullOr (lib.types.enum [
                          "tpm-crb"
                          "tpm-tis"
                        ]);
                        default = null;
                        description =
                          "The interface of the TPM: tpm-crb, which has version 2.0 only, or tpm-tis. Default: tpm-crb.";
                      };
                      version = lib.mkOption {
                        type = lib.types.nullOr (lib.types.enum [
                          "2.0"
                          "1.2"
                        ]);
                        default = null;
                        description = "The version of the TPM. Default: 2.0.";
                      };
                    };
                  })
                ]);
                default = null;
                description =
                  "An emulated TPM, whose state stays on the host. Default: on for windows11.";
              };
              loader = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "An image of your own to start from, instead of the one that libvirt picks; it needs varsTemplate.";
                example = "/var/lib/libvirt/images/win11.qcow2";
              };
              varsTemplate = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The variables with which the guest's own file begins, for an image of your own.";
                example = "/var/lib/libvirt/images/win11.qcow2";
              };
              bootMenu = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description = "Wait for a key that opens the boot menu. Default: off.";
              };
            };
          });
          default = null;
          description = "The firmware of the guest.";
        };
        memory = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.str
            (lib.types.submodule {
              options = {
                size = lib.mkOption {
                  type = lib.types.nullOr lib.types.str;
                  default = null;
                  description = "How much memory the guest has.";
                  example = "16GiB";
                };
                hugepages = lib.mkOption {
                  type = lib.types.nullOr (lib.types.enum [
                    "2MiB"
                    "1GiB"
                  ]);
                  default = null;
                  description =
                    "Take it from large pages, which the host sets aside when it boots: fewer misses of the TLB.";
                };
                locked = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description =
                    "Never swap it out. With passed-through devices it is held in any case. Default: off.";
                };
                shared = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description =
                    "Let other programs of the host map it. Default: where the guest has shares.";
                };
                merge = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description =
                    "Let the kernel merge equal pages of several guests (KSM). Default: on.";
                };
              };
            })
          ]);
          default = null;
          description = "The memory of the guest: its size, or more about it.";
          example = "16GiB";
        };
        cpu = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              sockets = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 8);
                default = null;
                description = "Sockets. Windows for the desktop uses at most two. Default: 1.";
              };
              cores = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 512);
                default = null;
                description = "Cores of each socket. Default: 2.";
              };
              threads = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 2);
                default = null;
                description =
                  "Threads of each core: 2 where the guest is to have pairs of sibling threads of the host. Default: 1.";
              };
              pin = lib.mkOption {
                type = lib.types.nullOr (lib.types.listOf (lib.types.ints.between 0 4095));
                default = null;
                description =
                  "The host CPU of each virtual CPU, in their order: the threads of a core stand beside each other, so give sibling threads of the host in pairs (lscpu -e shows them).";
              };
              emulator = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.str
                  (lib.types.listOf (lib.types.ints.between 0 4095))
                ]);
                default = null;
                description =
                  "The host CPUs for QEMU's own threads, as a list or as 0-1,12-13: best those that no virtual CPU has.";
                example = "0-3,8";
              };
              iothreads = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 0 64);
                default = null;
                description = "How many threads serve the disks that name one. Default: 0.";
              };
              iothreadPin = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.str
                  (lib.types.listOf (lib.types.ints.between 0 4095))
                ]);
                default = null;
                description = "The host CPUs for these threads.";
                example = "0-3,8";
              };
              features = lib.mkOption {
                type = lib.types.nullOr (lib.types.attrsOf (lib.types.enum [
                  "force"
                  "require"
                  "optional"
                  "disable"
                  "forbid"
                ]));
                default = null;
                description =
                  "Features of the CPU, each with what is asked of it, as require or disable.";
              };
              cachePassthrough = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description = "Show the guest the host's caches. Default: on.";
              };
              maxPhysAddr = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 32 64);
                default = null;
                description =
                  "The width of physical addresses in bits: for cards with large BARs where the guest finds no room for them.";
              };
            };
          });
          default = null;
          description = "The virtual CPUs of the guest.";
        };
        hyperv = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
            (lib.types.submodule {
              options = {
                relaxed = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description = "No watchdog timeouts when the guest was not scheduled.";
                };
                vapic = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description = "Fast access to the interrupt controller.";
                };
                spinlocks = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description = "Long waits for a lock are given to the host.";
                };
                vpindex = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description = "The number of the virtual CPU.";
                };
                runtime = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description = "How long each virtual CPU ran.";
                };
                synic = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description = "The synthetic interrupt controller.";
                };
                stimer = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description = "Synthetic timers.";
                };
                frequencies = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description = "The frequencies of the time stamp counter and of the APIC.";
                };
                tlbflush = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description =
                    "Flushing the TLB of other virtual CPUs: off where Windows stops with 0xA on an AMD CPU.";
                };
                ipi = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description = "Interrupts between virtual CPUs.";
                };
                reset = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description = "Restarting through Hyper-V, which Windows does not need.";
                };
                reenlightenment = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description = "Notice of a migration.";
                };
                evmcs = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description =
                    "Hyper-V of its own in the guest, on Intel. Default: where kernel.nested is on.";
                };
                avic = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description =
                    "Interrupts by the CPU itself (APICv, AVIC): only where the host has it on.";
                };
                emsrBitmap = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description = "Fewer traps of Hyper-V of its own in the guest.";
                };
                xmmInput = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description = "Hypercalls with their input in registers.";
                };
              };
            })
          ]);
          default = null;
          description =
            "The Hyper-V interface: off, or a switch for each part of it. Default: what helps the system that the guest runs.";
        };
        hide = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              kvm = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description = "Do not tell the guest that it runs on KVM. Default: off.";
              };
              vendorId = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The vendor of the hypervisor that the guest sees, instead of Microsoft Hv: any text.";
                example = "randomid";
              };
              hypervisor = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description =
                  "Do not tell the guest that there is a hypervisor at all. Windows then does without the Hyper-V interface and gets slower. Default: off.";
              };
              smbios = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description =
                  "Show the guest the host's own make, model and serial numbers (SMBIOS). Default: off.";
              };
            };
          });
          default = null;
          description =
            "What the guest is not to know. NVIDIA drivers before 465 needed kvm and vendorId; newer ones need nothing.";
        };
        devices = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf lib.types.str);
          default = null;
          description =
            "The devices that the guest receives, by their names. Their order is that of their places in the guest: append new ones.";
        };
        disks = lib.mkOption {
          type = lib.types.nullOr (lib.types.attrsOf (lib.types.submodule {
            options = {
              file = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "An image file of the host.";
                example = "/var/lib/libvirt/images/win11.qcow2";
              };
              block = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "A disk or partition of the host, best by a name that stays, below /dev/disk/by-id.";
                example = "/var/lib/libvirt/images/win11.qcow2";
              };
              cdrom = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.str
                  (lib.types.enum [ false ])
                ]);
                default = null;
                description = "A CD drive with this image in it, or false for an empty one.";
                example = "/var/lib/libvirt/images/win11.qcow2";
              };
              format = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "qcow2"
                  "raw"
                ]);
                default = null;
                description =
                  "The format of the image. Default: qcow2 or raw by the end of its name.";
              };
              bus = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "virtio"
                  "sata"
                  "scsi"
                  "usb"
                ]);
                default = null;
                description =
                  "How the guest reaches it. Default: sata for Windows and macOS, which know it without a driver, virtio for Linux.";
              };
              target = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "Its name in libvirt. Default: it follows from the name here.";
                example = "vda";
              };
              cache = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "none"
                  "writeback"
                  "writethrough"
                  "directsync"
                  "unsafe"
                ]);
                default = null;
                description = "How the host caches it. Default: QEMU's, writeback.";
              };
              io = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "native"
                  "threads"
                  "io_uring"
                ]);
                default = null;
                description =
                  "How QEMU reads and writes it; native needs cache none or directsync.";
              };
              discard = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description = "Give back what the guest no longer uses. Default: on.";
              };
              iothread = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 64);
                default = null;
                description = "The thread that serves it, one of cpu.iothreads: on virtio only.";
              };
              serial = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The serial number that the guest sees.";
                example = "GAMES01";
              };
              readOnly = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description = "The guest cannot write to it. Default: off.";
              };
              bootOrder = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 255);
                default = null;
                description =
                  "Its number in the order in which the guest tries to boot. Without any, the first disk comes first.";
              };
            };
          }));
          default = null;
          description = "Disks and CD drives, by names of your own.";
        };
        nics = lib.mkOption {
          type = lib.types.nullOr (lib.types.attrsOf (lib.types.submodule {
            options = {
              network = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "A network of libvirt: one of networks, or default.";
                example = "win11";
              };
              bridge = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "A bridge of the host, which makes the guest one more machine of the LAN.";
                example = "wlp4s0";
              };
              macvtap = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "A card of the host that the guest shares: it reaches the LAN, and not the host itself.";
                example = "wlp4s0";
              };
              user = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description =
                  "QEMU itself speaks for the guest: it reaches out and cannot be reached, and needs no network of libvirt. Default: off.";
              };
              model = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "virtio"
                  "e1000e"
                  "igb"
                ]);
                default = null;
                description =
                  "The card. Default: e1000e for Windows, which knows it without a driver, virtio for others.";
              };
              mac = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "Its MAC address. Default: derived from the names of host, guest and card.";
                example = "52:54:00:66:d7:8b";
              };
              queues = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 256);
                default = null;
                description = "virtio: how many queues it has, at most one for each virtual CPU.";
              };
              bootOrder = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 1 255);
                default = null;
                description = "Its number in the order in which the guest tries to boot.";
              };
            };
          }));
          default = null;
          description = "Network cards, by names of your own.";
        };
        usb = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf (lib.types.oneOf [
            lib.types.str
            (lib.types.submodule {
              options = {
                id = lib.mkOption {
                  type = lib.types.nullOr lib.types.str;
                  default = null;
                  description = "The vendor:product id, as lsusb shows it.";
                  example = "046d:c541";
                };
                bus = lib.mkOption {
                  type = lib.types.nullOr (lib.types.ints.between 1 255);
                  default = null;
                  description = "The bus, as lsusb shows it, where two devices have one id.";
                };
                device = lib.mkOption {
                  type = lib.types.nullOr (lib.types.ints.between 1 255);
                  default = null;
                  description =
                    "The number on that bus. It changes whenever the device is plugged in again.";
                };
                startupPolicy = lib.mkOption {
                  type = lib.types.nullOr (lib.types.enum [
                    "mandatory"
                    "requisite"
                    "optional"
                  ]);
                  default = null;
                  description =
                    "What happens when it is not plugged in: mandatory, the guest does not start; optional, it starts without it. Default: mandatory.";
                };
              };
            })
          ]));
          default = null;
          description = "USB devices of the host: vendor:product ids, or more about each.";
        };
        evdev = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf (lib.types.oneOf [
            lib.types.str
            (lib.types.submodule {
              options = {
                dev = lib.mkOption {
                  type = lib.types.nullOr lib.types.str;
                  default = null;
                  description =
                    "The event device, by a name that stays: below /dev/input/by-id, or a link of udev.symlinks.";
                  example = "/var/lib/libvirt/images/win11.qcow2";
                };
                grab = lib.mkOption {
                  type = lib.types.nullOr (lib.types.enum [ "all" ]);
                  default = null;
                  description =
                    "all: the keys that toggle this keyboard toggle all input devices of the guest with it.";
                };
                repeat = lib.mkOption {
                  type = lib.types.nullOr (lib.types.oneOf [
                    lib.types.bool
                    (lib.types.enum [
                      "on"
                      "off"
                    ])
                  ]);
                  default = null;
                  description = "Repeat a key that is held down, for a keyboard.";
                };
                grabToggle = lib.mkOption {
                  type = lib.types.nullOr (lib.types.enum [
                    "ctrl-ctrl"
                    "alt-alt"
                    "shift-shift"
                    "meta-meta"
                    "scrolllock"
                    "ctrl-scrolllock"
                  ]);
                  default = null;
                  description = "The keys that hand it over, pressed together. Default: both Ctrl.";
                };
              };
            })
          ]));
          default = null;
          description =
            "Input devices of the host that the guest takes and gives back by a key: paths, or more about each.";
        };
        display = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              spice = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                  (lib.types.submodule {
                    options = {
                      listen = lib.mkOption {
                        type = lib.types.nullOr lib.types.str;
                        default = null;
                        description =
                          "The address of the host where it listens. Default: only the host itself.";
                        example = "192.168.178.30";
                      };
                      port = lib.mkOption {
                        type = lib.types.nullOr (lib.types.ints.between 5900 65535);
                        default = null;
                        description = "The TCP port, from 5900 on. Default: one that is free.";
                      };
                    };
                  })
                ]);
                default = null;
                description =
                  "SPICE, with sound, clipboard and USB redirection: what virt-manager and Looking Glass show the guest with. Default: on where there is no VNC.";
              };
              vnc = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                  (lib.types.submodule {
                    options = {
                      listen = lib.mkOption {
                        type = lib.types.nullOr lib.types.str;
                        default = null;
                        description =
                          "The address of the host where it listens. Default: only the host itself.";
                        example = "192.168.178.30";
                      };
                      port = lib.mkOption {
                        type = lib.types.nullOr (lib.types.ints.between 5900 65535);
                        default = null;
                        description = "The TCP port, from 5900 on. Default: one that is free.";
                      };
                    };
                  })
                ]);
                default = null;
                description = "VNC. Default: off.";
              };
              video = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "none"
                  "vga"
                  "virtio"
                  "qxl"
                  "bochs"
                  "ramfb"
                ]);
                default = null;
                description =
                  "The emulated video card. Default: vga, virtio for Linux, none where neither SPICE nor VNC shows it.";
              };
              input = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "tablet"
                  "virtio"
                  "none"
                ]);
                default = null;
                description =
                  "Keyboard and mouse beside those of PS/2: a USB tablet, whose pointer follows that of the host; virtio, as Looking Glass wants them; or none. Default: tablet, virtio with Looking Glass.";
              };
              sound = lib.mkOption {
                type = lib.types.nullOr (lib.types.enum [
                  "spice"
                  "none"
                ]);
                default = null;
                description =
                  "An emulated sound card, heard through SPICE. Default: where there is SPICE.";
              };
              usbRedirection = lib.mkOption {
                type = lib.types.nullOr (lib.types.ints.between 0 8);
                default = null;
                description =
                  "How many USB devices can be handed to the guest through SPICE at a time. Default: 2.";
              };
            };
          });
          default = null;
          description = "How the guest is seen from the host.";
        };
        agent = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "A channel for the guest agent (qemu-guest-agent), which is used where the guest has it. Default: on.";
        };
        serial = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description = "A serial port that virsh console shows. Default: off.";
        };
        rng = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description = "A source of random numbers (virtio). Default: for Linux.";
        };
        watchdog = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "reset"
            "shutdown"
            "poweroff"
            "pause"
            "none"
            "dump"
            "inject-nmi"
          ]);
          default = null;
          description =
            "What happens when the watchdog that the guest started is not answered. Default: reset on q35.";
        };
        shares = lib.mkOption {
          type = lib.types.nullOr (lib.types.attrsOf (lib.types.submodule {
            options = {
              path = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The folder of the host.";
                example = "/var/lib/libvirt/images/win11.qcow2";
              };
              readOnly = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description =
                  "The guest cannot write to it. It takes libvirt 11 or later. Default: off.";
              };
            };
          }));
          default = null;
          description =
            "Folders of the host that the guest mounts by these names: mount -t virtiofs NAME /mnt; Windows needs WinFsp and the virtio drivers for it.";
        };
        qemu = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              args = lib.mkOption {
                type = lib.types.nullOr (lib.types.listOf lib.types.str);
                default = null;
                description =
                  "Arguments for QEMU, one to an entry: libvirt knows nothing of what they make, and puts them last.";
              };
              env = lib.mkOption {
                type = lib.types.nullOr (lib.types.attrsOf lib.types.str);
                default = null;
                description = "Environment variables for QEMU.";
              };
            };
          });
          default = null;
          description = "What libvirt has no words for.";
        };
        xml = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description =
            "XML that is merged into the domain last, by what libvirt knows each element by: a <domain> element, or the name of a file that holds one.";
        };
        xmlRemove = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf lib.types.str);
          default = null;
          description =
            "Elements that are taken out of the domain at the very end, by their paths, as in devices/memballoon.";
        };
        adopt = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "Take over a guest of this name that is on the host already and is not of vfioc. It keeps its UUID, MAC addresses, machine version, NVRAM and TPM state; its XML as it was is put in /var/lib/vfioc/backups. Without it such a guest is left alone, and the unit fails. Default: off.";
        };
      };
    }));
    default = null;
    description = "Who receives it: the guests, by their libvirt names.";
  };

  iommu = lib.mkOption {
    type = lib.types.nullOr (lib.types.submodule {
      options = {
        passthrough = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "Leave devices of the host untranslated (iommu=pt): faster for the host, no less safe for guests. Default: on.";
        };
        acsOverride = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf (lib.types.enum [
            "downstream"
            "multifunction"
          ]));
          default = null;
          description =
            "Split IOMMU groups that the hardware does not isolate. Unsafe, and only in kernels that carry the patch.";
        };
        unsafeInterrupts = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "Allow passthrough without interrupt remapping: a guest can then disturb the host. Default: off.";
        };
      };
    });
    default = null;
    description = "The IOMMU of the host.";
  };

  kernel = lib.mkOption {
    type = lib.types.nullOr (lib.types.submodule {
      options = {
        packages = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description = "The kernel, by its attribute path below pkgs. Default: the one of NixOS.";
          example = "linuxPackages_latest";
        };
        pcieAspm = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
              "force"
            ])
          ]);
          default = null;
          description = "PCIe power saving: off where devices report errors (AER) with it.";
        };
        ignoreMsrs = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "Let guests read and write unknown model-specific registers (kvm.ignore_msrs). Default: off.";
        };
        nested = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description = "Let guests run guests of their own. Default: as the kernel has it.";
        };
        params = lib.mkOption {
          type = lib.types.nullOr (lib.types.listOf lib.types.str);
          default = null;
          description = "Further parameters of the kernel command line, one to an entry.";
        };
      };
    });
    default = null;
    description = "The kernel of the host.";
  };

  libvirt = lib.mkOption {
    type = lib.types.nullOr (lib.types.submodule {
      options = {
        enable = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "Run libvirtd on the host. Off only where the devices are for something else. Default: on.";
        };
        runAsRoot = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "Run QEMU as root. Off by default, unlike in NixOS: libvirt hands QEMU what it needs, and a guest that breaks out of QEMU is then not root. Default: off.";
        };
        qemu = lib.mkOption {
          type = lib.types.nullOr (lib.types.submodule {
            options = {
              user = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The user that QEMU runs as. Default: qemu-libvirtd, or root with runAsRoot.";
                example = "alex";
              };
              group = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "The group that QEMU runs as. Default: qemu-libvirtd, or root with runAsRoot.";
                example = "kvm";
              };
              package = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description =
                  "QEMU, by its attribute path below pkgs: qemu_kvm has the architecture of the host only. Default: the one of NixOS.";
                example = "qemu_kvm";
              };
              swtpm = lib.mkOption {
                type = lib.types.nullOr (lib.types.oneOf [
                  lib.types.bool
                  (lib.types.enum [
                    "on"
                    "off"
                  ])
                ]);
                default = null;
                description =
                  "Have the program that emulates a TPM. Default: where a guest has one.";
              };
              conf = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "Further settings for qemu.conf, as lines of key = value.";
              };
            };
          });
          default = null;
          description = "How libvirtd runs QEMU.";
        };
        onBoot = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "ignore"
            "start"
          ]);
          default = null;
          description =
            "When the host boots: start the guests that ran when it went down, or ignore them. Guests that start automatically start in either case. Default: ignore.";
        };
        onShutdown = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "shutdown"
            "suspend"
          ]);
          default = null;
          description =
            "When the host goes down: shut the guests down, or save their memory to disk, which is refused with passed-through devices. Default: shutdown.";
        };
        parallelShutdown = lib.mkOption {
          type = lib.types.nullOr (lib.types.ints.between 0 1000);
          default = null;
          description =
            "How many guests are shut down at a time; 0: one after the other. Default: 0.";
        };
        spiceUsbRedirection = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description =
            "Let users hand USB devices to guests through SPICE. It lets every user of the host reach any USB device. Default: off.";
        };
        virtManager = lib.mkOption {
          type = lib.types.nullOr (lib.types.oneOf [
            lib.types.bool
            (lib.types.enum [
              "on"
              "off"
            ])
          ]);
          default = null;
          description = "Install virt-manager. Default: off.";
        };
      };
    });
    default = null;
    description = "libvirtd and QEMU.";
  };

  udev = lib.mkOption {
    type = lib.types.nullOr (lib.types.submodule {
      options.symlinks = lib.mkOption {
        type = lib.types.nullOr (lib.types.attrsOf (lib.types.submodule {
          options = {
            name = lib.mkOption {
              type = lib.types.nullOr lib.types.str;
              default = null;
              description =
                "The name of the input device, as /proc/bus/input/devices shows it: KMonad, kanata, keyd and xremap let one choose it.";
              example = "KMonad output";
            };
            usb = lib.mkOption {
              type = lib.types.nullOr lib.types.str;
              default = null;
              description = "The vendor:product id of the USB device, as lsusb shows it.";
              example = "046d:c541";
            };
            kind = lib.mkOption {
              type = lib.types.nullOr (lib.types.enum [
                "keyboard"
                "mouse"
              ]);
              default = null;
              description =
                "Only its keyboard or its mouse, where the device is several things in one.";
            };
            interface = lib.mkOption {
              type = lib.types.nullOr (lib.types.ints.between 0 255);
              default = null;
              description =
                "The number of its USB interface, where it has several: a keyboard with a mouse in it.";
            };
          };
        }));
        default = null;
        description =
          "Links below /dev by their names, each to the event device of one input device.";
      };
    });
    default = null;
    description = "Names of devices of the host.";
  };

  networks = lib.mkOption {
    type = lib.types.nullOr (lib.types.attrsOf (lib.types.submodule {
      options = {
        type = lib.mkOption {
          type = lib.types.nullOr (lib.types.enum [
            "nat"
            "bridge"
          ]);
          default = null;
          description =
            "nat: a network of its own behind the host; bridge: a bridge of the host, which is there already. Default: nat.";
        };
        bridge = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description =
            "The bridge: of the host for type bridge; for nat the one that libvirt makes, named after the network by default.";
          example = "wlp4s0";
        };
        subnet = lib.mkOption {
          type = lib.types.nullOr lib.types.str;
          default = null;
          description =
            "nat: the addresses. Default: 24 bits below 10.64.0.0/10 or 10.128.0.0/10, derived from the name.";
          example = "192.168.150.0/24";
        };
      };
    }));
    default = null;
    description =
      "Networks of libvirt by their names. The network default is there without being declared, as libvirt ships it.";
  };
}
