# Made by vfioc: a NixOS module for the host side of PCI passthrough.
# It can be imported as it is, and kept without vfioc. To change it, change the
# spec and compile again.
{
  config,
  lib,
  pkgs,
  ...
}:
{
  assertions = [
    {
      assertion = config.networking.hostName == "nixos";
      message =
        "vfioc: host.name is 'nixos', and networking.hostName is not: make them the same, or the guests get other UUIDs and MAC addresses.";
    }
    {
      assertion = config.users.users ? nixos;
      message =
        "vfioc: the user 'nixos' of host.users is not one of users.users: declare it there, or correct the name.";
    }
  ];

  boot = {
    kernelModules = [
      "kvm-intel"
      "vfio_pci"
      "vfio"
      "vfio_iommu_type1"
    ];
    kernelParams = [
      "intel_iommu=on"
      "iommu=pt"
    ];
  };

  networking.firewall.interfaces.wlp4s0.allowedTCPPorts = [ 5900 ];
  system.nssModules = [ config.virtualisation.libvirtd.package ];

  systemd = {
    services.forward-win11-wlp4s0-5900 = {
      description = "Port 5900 of wlp4s0, forwarded to the guest win11";
      serviceConfig = {
        ExecStart =
          "${config.systemd.package}/lib/systemd/systemd-socket-proxyd --exit-idle-time=10min win11:5900";
        DynamicUser = true;
        PrivateTmp = true;
        ProtectSystem = "strict";
        ProtectHome = true;
        NoNewPrivileges = true;
      };
    };
    sockets.forward-win11-wlp4s0-5900 = {
      description = "Port 5900 of wlp4s0, forwarded to the guest win11";
      wantedBy = [
        "multi-user.target"
        "sys-subsystem-net-devices-wlp4s0.device"
      ];
      after = [ "sysinit.target" ];
      before = [ "shutdown.target" ];
      conflicts = [ "shutdown.target" ];
      unitConfig.DefaultDependencies = false;
      listenStreams = [ "5900" ];
      socketConfig.BindToDevice = "wlp4s0";
    };
  };

  users.users.nixos.extraGroups = [ "libvirtd" ];

  virtualisation.libvirtd = {
    enable = true;
    hooks.qemu.vfioc = lib.getExe (pkgs.writeShellApplication {
      name = "vfioc-hook";
      runtimeInputs = [
        pkgs.coreutils
        pkgs.findutils
        pkgs.gawk
        pkgs.gnugrep
        pkgs.gnused
        pkgs.kmod
        config.systemd.package
        pkgs.util-linux
      ];
      checkPhase = "";
      text = ''
        # shellcheck shell=bash
        # SECONDS SEAT: ends the graphical sessions of a seat that outlive the display manager. They cannot be brought back;
        # the display manager asks for a new one.
        do_end_sessions() {
          local limit=$1 seat=$2 session rest
          while read -r session rest; do
            [[ -n $session ]] || continue
            [[ $(loginctl show-session "$session" --property=Seat --value || true) == "$seat" ]] || continue
            case $(loginctl show-session "$session" --property=Type --value || true) in
            x11 | wayland | mir)
              log "ending the graphical session $session ($rest)"
              timeout "$limit" loginctl terminate-session "$session" || log "the session $session did not end"
              ;;
            esac
          done < <(loginctl list-sessions --no-legend || true)
        }

        undo_end_sessions() {
          :
        }

        # shellcheck shell=bash disable=SC2154
        # SECONDS UNIT...: stops the units that run, and remembers which they were; the others are left as they are.
        do_stop_units() {
          local limit=$1 unit
          shift
          for unit in "$@"; do
            case $(systemctl is-active -- "$unit" || true) in
            active | activating | reloading)
              printf '%s\n' "$unit" >>"$here/stopped"
              timeout "$limit" systemctl stop -- "$unit" || refuse "$unit did not stop within $limit seconds"
              ;;
            esac
          done
        }

        undo_stop_units() {
          local limit=$1 failed=0 units=() i
          [[ -e $here/stopped ]] || return 0
          mapfile -t units <"$here/stopped"
          for ((i = ''${#units[@]} - 1; i >= 0; i--)); do
            timeout "$limit" systemctl start -- "''${units[i]}" || {
              log "''${units[i]} could not be started again"
              failed=1
            }
          done
          return "$failed"
        }

        # shellcheck shell=bash disable=SC2154
        # Takes the virtual consoles off the frame buffers, which keep the card in use. Only those that are on one are touched.
        do_unbind_consoles() {
          local console
          for console in "$sysfs"/class/vtconsole/vtcon*; do
            [[ -e $console/bind && $(<"$console/name") == *'frame buffer'* && $(<"$console/bind") == 1 ]] || continue
            printf '%s\n' "''${console##*/}" >>"$here/unbound"
            echo 0 >"$console/bind" || refuse "the console ''${console##*/} cannot be taken off the frame buffer"
          done
        }

        undo_unbind_consoles() {
          local console failed=0
          [[ -e $here/unbound ]] || return 0
          while read -r console; do
            console=$sysfs/class/vtconsole/$console
            [[ -e $console/bind && $(<"$console/bind") == 0 ]] || continue
            echo 1 >"$console/bind" || failed=1
          done <"$here/unbound"
          return "$failed"
        }

        # shellcheck shell=bash disable=SC2154
        # ADDRESS...: takes the firmware's framebuffer off its driver where the boot was shown on one of these functions. With
        # the card's own driver loaded there is none any more; without it the framebuffer holds the card's memory.
        do_unbind_framebuffer() {
          local address shown=0 driver device
          for address in "$@"; do
            if [[ -e $sysfs/bus/pci/devices/$address/boot_vga && $(<"$sysfs/bus/pci/devices/$address/boot_vga") == 1 ]]; then
              shown=1
            fi
          done
          [[ $shown -eq 1 ]] || return 0
          for driver in simple-framebuffer efi-framebuffer vesa-framebuffer; do
            for device in "$sysfs/bus/platform/drivers/$driver/$driver".*; do
              [[ -e $device ]] || continue
              printf '%s %s\n' "$driver" "''${device##*/}" >>"$here/unbound"
              echo "''${device##*/}" >"$sysfs/bus/platform/drivers/$driver/unbind" ||
                refuse "the framebuffer ''${device##*/} cannot be released"
            done
          done
        }

        # Where the card's own driver is back, it shows the console, and the firmware's framebuffer would be in its way.
        undo_unbind_framebuffer() {
          local address driver device failed=0
          [[ -e $here/unbound ]] || return 0
          for address in "$@"; do
            [[ ! -e $sysfs/bus/pci/devices/$address/drm ]] || return 0
          done
          while read -r driver device; do
            [[ ! -e $sysfs/bus/platform/drivers/$driver/$device ]] || continue
            echo "$device" >"$sysfs/bus/platform/drivers/$driver/bind" || failed=1
          done <"$here/unbound"
          return "$failed"
        }

        # shellcheck shell=bash disable=SC2154
        # SECONDS MODULES ADDRESS...: unloads drivers. MODULES are their names with commas, or `auto`: the drivers that hold a
        # display function among these, and first what depends on them. A driver that another device has too stays: libvirt
        # takes it off this one alone.
        module_of() {
          local link=$sysfs/bus/pci/devices/$1/driver/module
          if [[ -e $link ]]; then basename -- "$(readlink -f -- "$link")"; fi
        }

        # A module after all that depend on it.
        with_holders() {
          local holder
          for holder in "$sysfs/module/$1"/holders/*; do
            [[ ! -e $holder && ! -L $holder ]] || with_holders "''${holder##*/}"
          done
          printf '%s\n' "$1"
        }

        modules_to_unload() {
          local address other module
          for address in "$@"; do
            [[ $(cat "$sysfs/bus/pci/devices/$address/class" 2>/dev/null || true) == 0x03* ]] || continue
            module=$(module_of "$address")
            if [[ -z $module || $module == vfio_pci ]]; then continue; fi
            for other in "$sysfs"/bus/pci/devices/*; do
              other=''${other##*/}
              if [[ " $* " != *" $other "* && $(module_of "$other") == "$module" ]]; then
                log "$module stays loaded for $other"
                continue 2
              fi
            done
            with_holders "$module"
          done
        }

        do_unload_drivers() {
          local limit=$1 list=$2 module modules=() reason address deadline=$((SECONDS + $1))
          shift 2
          for address in "$@"; do
            if [[ -e $sysfs/bus/pci/devices/$address/driver ]]; then printf '%s\n' "$address" >>"$here/bound"; fi
          done
          if [[ $list == auto ]]; then
            mapfile -t modules < <(modules_to_unload "$@" | awk '!seen[$0]++')
          else
            mapfile -t modules < <(tr , '\n' <<<"$list")
          fi
          for module in "''${modules[@]}"; do
            # What is built in, or not loaded, has no such file.
            if [[ -e $sysfs/module/$module/initstate ]]; then printf '%s\n' "$module" >>"$here/unloaded"; fi
          done
          for module in "''${modules[@]}"; do
            [[ -e $sysfs/module/$module/initstate ]] || continue
            # A process that was just stopped may hold it for a moment longer.
            until reason=$(timeout "$limit" modprobe -r -- "$module" 2>&1); do
              if ((SECONDS >= deadline)); then refuse "the driver $module cannot be unloaded: $reason"; fi
              sleep 0.3
            done
          done
        }

        undo_unload_drivers() {
          local modules=() i failed=0 address
          if [[ -e $here/unloaded ]]; then
            mapfile -t modules <"$here/unloaded"
            for ((i = ''${#modules[@]} - 1; i >= 0; i--)); do
              modprobe -- "''${modules[i]}" || {
                log "the driver ''${modules[i]} could not be loaded again"
                failed=1
              }
            done
          fi
          # libvirt gave the functions back when their driver was not there.
          [[ -e $here/bound ]] || return "$failed"
          while read -r address; do
            [[ ! -e $sysfs/bus/pci/devices/$address || -e $sysfs/bus/pci/devices/$address/driver ]] ||
              echo "$address" >"$sysfs/bus/pci/drivers_probe" || failed=1
          done <"$here/bound"
          return "$failed"
        }

        # shellcheck shell=bash disable=SC2154
        # SECONDS ADDRESS...: waits until no process has a node of these functions open: graphics, and sound that plays. (The
        # control node of a sound card is always open in a sound server, which lets go of it when the card goes.)
        device_nodes() {
          local address node minor
          for address in "$@"; do
            for node in "$sysfs/bus/pci/devices/$address"/drm/{card,renderD}[0-9]*; do
              [[ ! -e $node ]] || printf '/dev/dri/%s\n' "''${node##*/}"
            done
            for node in "$sysfs/bus/pci/devices/$address"/sound/card*/pcm*; do
              [[ ! -e $node ]] || printf '/dev/snd/%s\n' "''${node##*/}"
            done
            # NVIDIA's own driver has nodes that sysfs knows nothing of.
            if [[ -e $proc/driver/nvidia/gpus/$address/information ]]; then
              minor=$(sed -n 's/^Device Minor:[[:space:]]*\([0-9]*\)$/\1/p' "$proc/driver/nvidia/gpus/$address/information")
              [[ -z $minor ]] || printf '/dev/nvidia%s\n' "$minor"
            fi
          done
        }

        # The processes that have one of these nodes open, each as `name (process N, unit)`, at most five.
        holders_of() {
          local node matches=() fds fd pid last=''' unit shown=0
          for node in "$@"; do matches+=(-o -lname "$node"); done
          [[ ''${#matches[@]} -gt 0 ]] || return 0
          # Processes come and go while find looks.
          fds=$(find "$proc"/[0-9]*/fd -maxdepth 1 '(' "''${matches[@]:1}" ')' 2>/dev/null || true)
          while read -r fd; do
            [[ -n $fd ]] || continue
            pid=''${fd#"$proc"/}
            pid=''${pid%%/*}
            [[ $pid != "$last" && $shown -lt 5 ]] || continue
            last=$pid
            shown=$((shown + 1))
            unit=$(sed -n 's/^0:://p' "$proc/$pid/cgroup" 2>/dev/null || true)
            printf '%s (process %s, %s)\n' "$(cat "$proc/$pid/comm" 2>/dev/null || echo 'a process')" "$pid" "''${unit##*/}"
          done <<<"$fds"
        }

        do_wait_device_free() {
          local limit=$1 nodes=() holders deadline=$((SECONDS + $1))
          shift
          mapfile -t nodes < <(device_nodes "$@")
          while true; do
            holders=$(holders_of "''${nodes[@]}")
            [[ -n $holders ]] || return 0
            if ((SECONDS >= deadline)); then
              refuse "$* is still in use after $limit seconds by ''${holders//$'\n'/, }: stop it before, or name its unit in handover.stop"
            fi
            sleep 0.3
          done
        }

        undo_wait_device_free() {
          :
        }

        steps_of() {
          case $1 in
          win11)
            step stop-units 30 display-manager.service lactd.service
            step end-sessions 30 seat0
            step unbind-consoles
            step unbind-framebuffer 0000:03:00.0 0000:03:00.1
            step wait-device-free 30 0000:03:00.0 0000:03:00.1
            step unload-drivers 30 auto 0000:03:00.0 0000:03:00.1
            ;;
          esac
        }

        # The steps use what looks unused and unreachable here.
        # shellcheck disable=SC2034,SC2317
        #
        # libvirt's hook for QEMU guests: GUEST OPERATION SUB-OPERATION EXTRA, the guest's XML on standard input.
        # Before the guest gets its devices (prepare/begin) the guest's steps are done in order, and where one fails those
        # before it are undone and the start is refused; after the devices came back (release/end, which libvirt also calls
        # after a start that failed) they are undone in reverse. Everything else is none of our business and succeeds at
        # once; a failing reconnect would kill the guest. Nothing here calls libvirt, which waits for this to end.
        # https://libvirt.org/hooks.html
        #
        # Before this text stand the steps, a pair of functions do_STEP and undo_STEP each, and steps_of, which calls
        # `step STEP ARGUMENT...` for each step of a guest.
        set -euo pipefail

        # Where the kernel and our own state are, so that a test can put a tree of files in their place.
        sysfs=''${VFIOC_SYSFS:-/sys}
        proc=''${VFIOC_PROC:-/proc}
        run=''${VFIOC_RUN:-/run/vfioc}

        # What libvirt prints when the start fails is our standard error; the journal has it in any case.
        log() {
          printf 'vfioc: %s: %s\n' "$guest" "$1" >&2
          logger --tag vfioc -- "$guest: $1" || true
        }

        # Ends a step that cannot be done. Each step runs in a shell of its own.
        refuse() {
          log "$1"
          exit 1
        }

        # Steps of one guest: their words one after another, and where each begins and how long it is.
        words=()
        begins=()
        lengths=()
        step() {
          begins+=("''${#words[@]}")
          lengths+=("$#")
          words+=("$@")
        }

        # One function of one step in a shell of its own, with `here` as the folder of what the step has to remember. Not
        # called as a condition, because bash then goes on after a command that failed.
        status=0
        call() {
          local name=$1 function=$2
          shift 2
          set +e
          (
            set -e
            here=$name
            "$function" "$@"
          ) </dev/null
          status=$?
          set -e
        }

        # Undoes, in reverse, what the guest's folder says was begun, whatever today's configuration says. A step that cannot
        # be undone must not keep the others from it.
        undo_all() {
          local folders=() folder i name
          for folder in "$state"/[0-9]*; do
            [[ ! -d $folder ]] || folders+=("$folder")
          done
          for ((i = ''${#folders[@]} - 1; i >= 0; i--)); do
            folder=''${folders[i]}
            local this=()
            mapfile -d ''' this <"$folder/words" || true
            name=undo_''${this[0]-}
            name=''${name//-/_}
            if declare -F "$name" >/dev/null; then
              call "$folder" "$name" "''${this[@]:1}"
              [[ $status -eq 0 ]] || log "the step ''${this[0]} could not be undone in full"
            else
              log "nothing here can undo the step ''${this[0]-without a name}"
            fi
            rm -rf -- "$folder"
          done
          rm -rf -- "$state"
        }

        do_all() {
          local i name folder
          local this=()
          for ((i = 0; i < ''${#begins[@]}; i++)); do
            this=("''${words[@]:begins[i]:lengths[i]}")
            folder=$state/$(printf '%03d' "$i")
            mkdir -p -- "$folder"
            printf '%s\0' "''${this[@]}" >"$folder/words"
            name=do_''${this[0]}
            call "$folder" "''${name//-/_}" "''${this[@]:1}"
            if [[ $status -ne 0 ]]; then
              log "not started: the step ''${this[0]} failed; what was done before it is undone"
              undo_all
              exit 1
            fi
          done
        }

        guest=''${1-}
        state=$run/guests/$guest
        if [[ -z $guest ]]; then exit 0; fi
        case "''${2-}/''${3-}" in
        prepare/begin)
          steps_of "$guest"
          # A release that never came, because libvirtd was killed, is made up for first.
          if [[ -d $state ]]; then undo_all; fi
          do_all
          ;;
        release/end)
          if [[ -d $state ]]; then undo_all; fi
          ;;
        esac
        exit 0
      '';
    });
    nss.enableGuest = true;
    onBoot = "ignore";
    onShutdown = "shutdown";
    qemu = {
      runAsRoot = false;
      swtpm.enable = true;
    };
  };
}
