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
      assertion = config.networking.hostName == "workstation";
      message =
        "vfioc: host.name is 'workstation', and networking.hostName is not: make them the same, or the guests get other UUIDs and MAC addresses.";
    }
    {
      assertion = config.users.users.alex.isNormalUser || config.users.users.alex.isSystemUser;
      message =
        "vfioc: the user 'alex' of host.users is not one of users.users: declare it there, or correct the name.";
    }
    {
      assertion =
        config.services.openssh.enable && config.services.openssh.listenAddresses == [ ]
        -> lib.intersectLists
          [
            3389
            5900
            13389
          ]
          config.services.openssh.ports
        == [ ];
      message =
        "vfioc: sshd listens on a port that is forwarded to a guest (3389, 5900, 13389): forward another one and name that of the guest with `to`, or give sshd another one in services.openssh.ports.";
    }
    {
      assertion =
        !(
          lib.versionAtLeast lib.trivial.release "25.11"
          && lib.any
            (
              rule:
              builtins.match
                "[^[:space:]]+[[:space:]]+/var/lib/qemu/firmware/?([[:space:]].*)?"
                rule
              != null
              && !(builtins.match ".*-qemu-ovmf-metadata[[:space:]]*" rule != null)
            )
            config.systemd.tmpfiles.rules
        );
      message =
        "vfioc: a rule in systemd.tmpfiles.rules replaces the firmware at /var/lib/qemu/firmware, from which 'office' gets its own: take it out, libvirtd has what is needed there since NixOS 25.11.";
    }
  ];

  boot = {
    kernelModules = [ "kvm-amd" ];
    kernelParams = [
      # AMD's IOMMU is on by default; this only says so, as every guide does.
      "amd_iommu=on"
      "iommu=pt"
    ];
  };

  networking.firewall.interfaces = {
    enp5s0.allowedTCPPorts = [
      3389
      13389
    ];
    virbr-guests = {
      allowedTCPPorts = [ 53 ];
      allowedUDPPorts = [
        53
        67
      ];
    };
    virbr0 = {
      allowedTCPPorts = [ 53 ];
      allowedUDPPorts = [
        53
        67
      ];
    };
    wlp4s0.allowedTCPPorts = [ 5900 ];
  };

  system.nssModules = [ config.virtualisation.libvirtd.package ];

  systemd = {
    services = {
      forward-office-enp5s0-3389 = {
        description = "Port 3389 of enp5s0, forwarded to the guest office";
        serviceConfig = {
          ExecStart =
            "${config.systemd.package}/lib/systemd/systemd-socket-proxyd --exit-idle-time=10min office:3389";
          DynamicUser = true;
          PrivateTmp = true;
          ProtectSystem = "strict";
          ProtectHome = true;
          NoNewPrivileges = true;
        };
      };
      forward-win10-enp5s0-13389 = {
        description = "Port 13389 of enp5s0, forwarded to the guest win10";
        serviceConfig = {
          ExecStart =
            "${config.systemd.package}/lib/systemd/systemd-socket-proxyd --exit-idle-time=10min 10.157.157.198:3389";
          DynamicUser = true;
          PrivateTmp = true;
          ProtectSystem = "strict";
          ProtectHome = true;
          NoNewPrivileges = true;
        };
      };
      "forward-win10-wlp4s0-192.168.178.30-5900" = {
        description = "Port 5900 of wlp4s0, forwarded to the guest win10";
        serviceConfig = {
          ExecStart =
            "${config.systemd.package}/lib/systemd/systemd-socket-proxyd --exit-idle-time=10min 10.157.157.198:5900";
          DynamicUser = true;
          PrivateTmp = true;
          ProtectSystem = "strict";
          ProtectHome = true;
          NoNewPrivileges = true;
        };
      };
      # NixOS leaves a libvirtd alone that runs. By this it is seen whether it
      # started with the hooks and the qemu.conf of today.
      libvirtd.environment.VFIOC_CONFIGURATION = builtins.hashString "sha256" (builtins.toJSON [
        config.virtualisation.libvirtd.hooks
        config.virtualisation.libvirtd.qemu.runAsRoot
        config.virtualisation.libvirtd.qemu.verbatimConfig
      ]);

      # Defines the guests and networks, where what was declared changed. It
      # starts, stops and restarts no guest.
      vfioc-reconcile = {
        description = "Guests and networks of vfioc";
        wantedBy = [ "multi-user.target" ];
        wants = [ "libvirtd.service" ];
        after = [ "libvirtd.service" ];
        before = [ "libvirt-guests.service" ];
        serviceConfig = {
          Type = "oneshot";
          RemainAfterExit = true;
          StateDirectory = "vfioc";
          PrivateTmp = true;
          TimeoutStartSec = "5min";
        };
        script = lib.escapeShellArgs [
          (lib.getExe (pkgs.writeShellApplication {
            name = "vfioc-reconcile";
            runtimeInputs = [
              pkgs.coreutils
              config.virtualisation.libvirtd.package
              pkgs.libxml2
              pkgs.libxslt
              config.systemd.package
            ];
            checkPhase = "";
            text = ''
              # Makes libvirt's domains and networks what was declared:
              #
              #   reconcile STYLESHEET [--libvirtd=MARK]
              #     { --domain=NAME --xml=FILE [--autostart] [--adopt] [--mac=ADDRESS]... | --network=NAME [--xml=FILE [--stock]] }...
              #
              # STYLESHEET is identity.xsl. MARK is what the environment of a libvirtd with today's hooks and qemu.conf says. The
              # MAC addresses are those that were derived from names and so give way to the ones that a guest has.
              #
              # What is ours carries our mark in its metadata, with a hash of what was declared when it was defined. Only what is ours
              # is changed or removed; a network that is not is started all the same. No guest is started, stopped or restarted, and
              # disks, NVRAM and TPM state are never removed. Each step looks at what is there, so a run that was cut short is
              # made good by the next. A failure leaves the others alone; the exit status is then 1.
              set -euo pipefail
              umask 077

              backups=''${VFIOC_BACKUPS:-/var/lib/vfioc/backups}
              newline=$'\n'
              failed=0
              changed=0

              say() {
                printf 'vfioc: %s: %s\n' "$1" "$2"
              }

              change() {
                changed=$((changed + 1))
                say "$1" "$2"
              }

              fail() {
                failed=$((failed + 1))
                say "$1" "$2" >&2
              }

              # NAME WHAT COMMAND...: runs the command, and says why WHAT is where it fails.
              attempt() {
                local name=$1 what=$2 reason
                shift 2
                if reason=$("$@" 2>&1 >/dev/null); then return; fi
                reason=''${reason//error: /}
                reason=''${reason/ from $work\/new.xml/}
                fail "$name" "$what: ''${reason//"$newline"/; }"
                return 1
              }

              libvirt() {
                virsh --quiet --connect qemu:///system "$@"
              }

              # What was declared, by kind and name ("domain win11").
              stylesheet=''${1:?}
              shift
              mark=
              keys=()
              key=
              declare -A declared=() xml=() autostart=() adopt=() macs=() stock=()
              for word in "$@"; do
                value=''${word#*=}
                case $word in
                --libvirtd=*) mark=$value ;;
                --domain=* | --network=*)
                  key=''${word%%=*}
                  key="''${key#--} $value"
                  keys+=("$key")
                  declared[$key]=1
                  # A network that is declared always starts with the host.
                  if [[ $word == --network=* ]]; then autostart[$key]=1; fi
                  ;;
                --xml=*) xml[$key]=$value ;;
                --autostart) autostart[$key]=1 ;;
                --adopt) adopt[$key]=1 ;;
                # The network that libvirt ships: ours is for a host that has none, and theirs is as good where it has.
                --stock) stock[$key]=1 ;;
                --mac=*) macs[$key]+=" $value" ;;
                *)
                  echo "vfioc: '$word' is not understood" >&2
                  exit 2
                  ;;
                esac
              done

              work=$(mktemp -d)
              trap 'rm -rf "$work"' EXIT

              # libvirtd reads its hooks and qemu.conf when it starts; in the environment of one that runs stands with which it did.
              # Only libvirtd itself is restarted, which guests do not notice: its restart would be that of libvirt-guests too, and
              # that one shuts guests down when it stops.
              refresh() {
                local pid variable
                [[ -n $mark ]] || return 0
                pid=$(systemctl show --property=MainPID --value libvirtd.service)
                # None runs: the next one starts with today's files.
                [[ ''${pid:-0} != 0 && -r /proc/$pid/environ ]] || return 0
                while IFS= read -r -d ''' variable; do
                  [[ $variable != "VFIOC_CONFIGURATION=$mark" ]] || return 0
                done <"/proc/$pid/environ"
                change libvirtd 'its hooks or its qemu.conf changed: it is restarted, guests go on running'
                attempt libvirtd 'its new files are not in place' systemctl start libvirtd-config.service || return 0
                attempt libvirtd 'not restarted' systemctl --job-mode=ignore-dependencies restart libvirtd.service || return 0
              }

              # KIND FILE: sets `marks` to what a document says: its name, the hash and the name in our mark, its UUID, the firmware of
              # a guest, how many guests are on a running network. What is not there is empty.
              marks=()
              read_marks() {
                local root=/$1 at fields expression
                at="$root/metadata/*[local-name() = '$1' and namespace-uri() = 'urn:vfioc:$1:1']"
                fields=("$root/name" "$at/@hash" "$at/@name" "$root/uuid" "$root/os/loader" "$root/@connections")
                printf -v expression ", %s, '\n'" "''${fields[@]}"
                mapfile -t marks < <(xmllint --nonet --xpath "concat('''$expression)" "$2" 2>/dev/null)
                marks+=(''' ''' ''' ''' ''' ''')
              }

              # What libvirt has: UUIDs by kind and name, everything else by kind and UUID. A guest is asked for by its UUID, since
              # one that is named 7 could be taken for the seventh.
              declare -A uuid=() name_of=() hash=() loader=()

              # What is so: "active domain UUID".
              declare -A is=()

              # WHAT KIND COMMAND...: notes that it is so for those of a kind that the command lists.
              note() {
                local what=$1 kind=$2 list id
                shift 2
                list=$(libvirt "$@" --uuid)
                for id in $list; do is[$what $kind $id]=1; done
              }

              # KIND PREFIX: asks libvirt for all of a kind; its commands for networks begin with net-.
              learn() {
                local kind=$1 prefix=$2 key id
                note here "$kind" "''${prefix}list" --all
                note active "$kind" "''${prefix}list"
                note persistent "$kind" "''${prefix}list" --all --persistent
                note automatic "$kind" "''${prefix}list" --all --autostart
                for key in "''${!is[@]}"; do
                  [[ $key == "here $kind "* ]] || continue
                  key=''${key#* }
                  id=''${key#* }
                  attempt "$key" 'its XML could not be read' to_file "$work/$kind-$id.xml" "''${prefix}dumpxml" --inactive "$id" || continue
                  read_marks "$kind" "$work/$kind-$id.xml"
                  uuid[$kind ''${marks[0]}]=$id
                  name_of[$key]=''${marks[0]}
                  # A copy that a person made of a guest of ours carries our mark too, with the name of the other one.
                  if [[ -z ''${marks[2]} || ''${marks[2]} == "''${marks[0]}" ]]; then hash[$key]=''${marks[1]}; fi
                  loader[$key]=''${marks[4]}
                done
              }

              # FILE COMMAND...: what libvirt prints, in a file.
              to_file() {
                local file=$1
                shift
                libvirt "$@" >"$file"
              }

              # KEY: sets `wanted` to the hash of what was declared; succeeds where libvirt has just that.
              wanted=
              is_current() {
                local kind=''${1%% *} id="''${1%% *} ''${uuid[$1]-}"
                read_marks "$kind" "''${xml[$1]}"
                wanted=''${marks[1]}
                [[ -n ''${is[persistent $id]-} && ''${hash[$id]-} == "$wanted" ]] || return 1
                # Firmware that libvirt picked may have been collected as garbage since; defined again, it is picked again.
                [[ -z ''${loader[$id]-} || -n ''${marks[4]} || -e ''${loader[$id]} ]]
              }

              # KEY COMMAND: has libvirt define what was declared, with the identity of what is there. Sets `uuid` of the key.
              define() {
                local key=$1 kind=''${1%% *} name=''${1#* } file=''${xml[$1]} old=''${xml[$1]}
                if [[ -n ''${uuid[$key]-} ]]; then old=$work/$kind-''${uuid[$key]}.xml; fi
                attempt "$name" 'its XML could not be prepared' xsltproc --nonet --output "$work/new.xml" \
                  --stringparam existing "$old" --stringparam macs "''${macs[$key]-}" "$stylesheet" "$file" || return 1
                attempt "$name" 'not defined' libvirt "$2" "$work/new.xml" || return 1
                read_marks "$kind" "$work/new.xml"
                uuid[$key]=''${marks[3]:-$name}
              }

              # KEY COMMAND: sets whether it starts with the host.
              set_autostart() {
                local key=$1 id=''${uuid[$1]} name=''${1#* } now=''${is[automatic ''${1%% *} ''${uuid[$1]}]-}
                if [[ -n ''${autostart[$key]-} && -z $now ]]; then
                  attempt "$name" 'cannot be made to start with the host' libvirt "$2" "$id" || return 1
                  change "$name" 'starts with the host from now on'
                elif [[ -z ''${autostart[$key]-} && -n $now ]]; then
                  attempt "$name" 'cannot be kept from starting with the host' libvirt "$2" --disable "$id" || return 1
                  change "$name" 'starts with the host no more'
                fi
              }

              # FILE COPY: copies a file whole or not at all, for its owner only.
              copy() {
                mkdir -p "''${2%/*}" && cp "$1" "$2.part" && sync "$2.part" && mv -f "$2.part" "$2"
              }

              # NAME UUID: keeps the XML of a guest that is taken over, under a name that says what is in it. Sets `backup`.
              backup=
              back_up() {
                local why='left alone, because its XML could not be kept' sum
                attempt "$1" "$why" to_file "$work/backup.xml" dumpxml --inactive --security-info "$2" || return 1
                sum=$(sha256sum <"$work/backup.xml")
                backup=$backups/$1-''${sum:0:12}.xml
                attempt "$1" "$why" copy "$work/backup.xml" "$backup"
              }

              # KEY: a guest as it was declared.
              put_domain() {
                local key=$1 name=''${1#* } id=''${uuid[$1]-} done='defined'
                if [[ -n $id && -z ''${hash[domain $id]-} ]]; then
                  if [[ -z ''${adopt[$key]-} ]]; then
                    fail "$name" 'left alone: a guest of this name is there that is not of vfioc. Give yours another name, or write adopt: true to have that one taken over'
                    return
                  fi
                  back_up "$name" "$id" || return 0
                  done="taken over; its XML as it was is in $backup"
                elif [[ -n $id ]]; then
                  done='defined as it is declared now'
                fi
                if ! is_current "$key"; then
                  define "$key" define || return 0
                  change "$name" "$done"
                  if [[ -n ''${is[saved domain $id]-} ]]; then
                    say "$name" 'was saved while it ran: it goes on as it was, and the change waits for its next start after that'
                  fi
                fi
                set_autostart "$key" autostart || return 0
                [[ -n ''${is[active domain $id]-} ]] || return 0
                attempt "$name" 'its XML could not be read' to_file "$work/live.xml" dumpxml "$id" || return 0
                read_marks domain "$work/live.xml"
                if [[ ''${marks[1]} != "$wanted" ]]; then say "$name" 'runs as it was: the change waits for its next start'; fi
              }

              # KEY: a network as it was declared, running and starting with the host.
              put_network() {
                local key=$1 name=''${1#* } id=''${uuid[$1]-} ours=''' done='started'
                if [[ -n ''${xml[$key]-} && (-z $id || -n ''${hash[network $id]-}) ]]; then ours=1; fi
                if [[ -z $id && -z $ours ]]; then
                  fail "$name" 'no network of this name is there to be started'
                  return
                fi
                if [[ -n $ours ]] && ! is_current "$key"; then
                  define "$key" net-define || return 0
                  if [[ -z $id ]]; then change "$name" 'defined'; else change "$name" 'defined as it is declared now'; fi
                elif [[ -z $ours && -n ''${xml[$key]-} && -z ''${stock[$key]-} ]]; then
                  fail "$name" "left as it is, and only started: a network of this name is there that is not of vfioc. Give yours another name, or take that one away (virsh net-destroy $name; virsh net-undefine $name)"
                fi
                set_autostart "$key" net-autostart || return 0
                id=''${uuid[$key]}
                if [[ -n ''${is[active network $id]-} && -n $ours ]]; then
                  attempt "$name" 'its XML could not be read' to_file "$work/live.xml" net-dumpxml "$id" || return 0
                  read_marks network "$work/live.xml"
                  [[ ''${marks[1]} != "$wanted" ]] || return 0
                  if [[ -n ''${marks[5]} ]]; then
                    say "$name" 'runs as it was, since guests are on it: the change waits until this runs without them'
                    return
                  fi
                  attempt "$name" 'not stopped to be started as it is declared now' libvirt net-destroy "$id" || return 0
                  done='started as it is declared now'
                elif [[ -n ''${is[active network $id]-} ]]; then
                  return 0
                fi
                attempt "$name" 'not started' libvirt net-start "$id" || return 0
                change "$name" "$done"
              }

              # UUID: takes out a guest of ours; what it keeps on the host stays.
              drop_domain() {
                local id=$1 name=''${name_of[domain $1]}
                if [[ -n ''${is[active domain $id]-} ]]; then
                  say "$name" 'is declared no more and runs: it is taken out when this runs after it was shut down'
                  return
                fi
                attempt "$name" 'is declared no more and could not be taken out' \
                  libvirt undefine --keep-nvram --keep-tpm "$id" || return 0
                change "$name" 'taken out, since it is declared no more; its disks, NVRAM and TPM state are kept'
              }

              # UUID: takes out a network of ours.
              drop_network() {
                local id=$1 name=''${name_of[network $1]} why='is declared no more and could not be taken out'
                if [[ -n ''${is[active network $id]-} ]]; then
                  attempt "$name" 'its XML could not be read' to_file "$work/live.xml" net-dumpxml "$id" || return 0
                  read_marks network "$work/live.xml"
                  if [[ -n ''${marks[5]} ]]; then
                    say "$name" 'is declared no more and guests are on it: it is taken out when this runs without them'
                    return
                  fi
                  attempt "$name" "$why" libvirt net-destroy "$id" || return 0
                fi
                attempt "$name" "$why" libvirt net-undefine "$id" || return 0
                change "$name" 'taken out, since it is declared no more'
              }

              # KIND: takes out what is ours and was not declared.
              drop() {
                local key
                for key in "''${!hash[@]}"; do
                  if [[ $key == "$1 "* && -n ''${hash[$key]} && -z ''${declared[$1 ''${name_of[$key]}]-} ]]; then "drop_$1" "''${key#* }"; fi
                done
              }

              # KIND: does what was declared, in its order.
              put() {
                local key
                for key in "''${keys[@]}"; do
                  if [[ $key == "$1 "* ]]; then "put_$1" "$key"; fi
                done
              }

              refresh
              attempt libvirtd 'does not answer' libvirt uri || exit 1
              learn network net-
              learn domain '''
              note saved domain list --all --with-managed-save
              # What goes makes room for what comes: names, UUIDs, bridges.
              drop domain
              drop network
              put network
              put domain

              if [[ $failed -gt 0 ]]; then
                printf 'vfioc: %d failed, for the reasons above; everything else is as it was declared\n' "$failed" >&2
                exit 1
              fi
              if [[ $changed -eq 0 ]]; then printf 'vfioc: nothing to do: everything is as it was declared\n'; fi
            '';
          }))
          (pkgs.writeText "vfioc-identity.xsl" ''
            <?xml version="1.0" encoding="UTF-8"?>
            <!--
              What gives a guest or a network its identity, from the document that libvirt has into the one that was declared:
              UUID, version of the machine, MAC addresses, place of the NVRAM. Everything else is as declared.

              existing: the path of the document that libvirt has; where it has none, that of the declared one.
              macs: the MAC addresses that nobody wrote but that were derived from names, between spaces. Only these give way.
            -->
            <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
              xmlns:domain="urn:vfioc:domain:1" xmlns:network="urn:vfioc:network:1" exclude-result-prefixes="domain network">
              <xsl:param name="existing"/>
              <xsl:param name="macs"/>

              <xsl:variable name="old" select="document($existing)/*"/>
              <xsl:variable name="declared-macs" select="/domain/devices/interface/mac/@address"/>
              <xsl:variable name="old-macs" select="$old/devices/interface/mac/@address"/>
              <xsl:variable name="is-ours" select="boolean($old/metadata/domain:domain)"/>

              <xsl:template match="@*|node()">
                <xsl:copy>
                  <xsl:apply-templates select="@*|node()"/>
                </xsl:copy>
              </xsl:template>

              <xsl:template match="/*/uuid">
                <xsl:copy-of select="$old/uuid | self::*[not($old/uuid)]"/>
              </xsl:template>

              <!-- Without them libvirt would make up new ones for a network, and refuse it for its UUID. -->
              <xsl:template match="/*/name">
                <xsl:copy-of select="."/>
                <xsl:if test="not(../uuid)">
                  <xsl:copy-of select="$old/uuid"/>
                </xsl:if>
                <xsl:if test="not(../mac)">
                  <xsl:copy-of select="$old/mac"/>
                </xsl:if>
              </xsl:template>

              <!-- q35 and pc mean the newest version, so a guest would move to another machine with each release of QEMU. -->
              <xsl:template match="/domain/os/type/@machine[. = 'q35' or . = 'pc']">
                <xsl:variable name="version" select="string($old/os/type/@machine)"/>
                <xsl:attribute name="machine">
                  <xsl:choose>
                    <xsl:when test=". = 'q35' and starts-with($version, 'pc-q35-')">
                      <xsl:value-of select="$version"/>
                    </xsl:when>
                    <xsl:when test=". = 'pc' and starts-with($version, 'pc-i440fx-')">
                      <xsl:value-of select="$version"/>
                    </xsl:when>
                    <xsl:otherwise>
                      <xsl:value-of select="."/>
                    </xsl:otherwise>
                  </xsl:choose>
                </xsl:attribute>
              </xsl:template>

              <!-- The file of a guest with UEFI stays where it is; which template a new one would be made of is as declared. -->
              <xsl:template match="/domain/os[@firmware = 'efi' or loader/@type = 'pflash'][not(nvram/text() | nvram/source)]">
                <xsl:copy>
                  <xsl:apply-templates select="@*|node()[not(self::nvram)]"/>
                  <xsl:choose>
                    <xsl:when test="$old/os/nvram[text() or source]">
                      <nvram>
                        <xsl:copy-of select="$old/os/nvram/@type | $old/os/nvram/@format | nvram/@*"/>
                        <xsl:copy-of select="$old/os/nvram/node()"/>
                      </nvram>
                    </xsl:when>
                    <xsl:otherwise>
                      <xsl:apply-templates select="nvram"/>
                    </xsl:otherwise>
                  </xsl:choose>
                </xsl:copy>
              </xsl:template>

              <!--
                A card of a guest of ours is the one at the same place of the guest, which follows from its name. The cards of a
                guest that is taken over have no such places: the first takes the address of the first, and so on.
              -->
              <xsl:template match="/domain/devices/interface/mac/@address">
                <xsl:variable name="place" select="../../address[@type = 'pci']"/>
                <xsl:attribute name="address">
                  <xsl:choose>
                    <xsl:when test=". = $old-macs or not(contains(concat(' ', $macs, ' '), concat(' ', ., ' ')))">
                      <xsl:value-of select="."/>
                    </xsl:when>
                    <xsl:when test="$is-ours and $place">
                      <xsl:call-template name="either">
                        <xsl:with-param name="kept" select="$old/devices/interface[address[@type = 'pci' and @bus = $place/@bus
                          and @slot = $place/@slot and @function = $place/@function]]/mac/@address"/>
                      </xsl:call-template>
                    </xsl:when>
                    <xsl:otherwise>
                      <xsl:variable name="before" select="count(../../preceding-sibling::interface/mac/@address[not(. = $old-macs)
                        and contains(concat(' ', $macs, ' '), concat(' ', ., ' '))])"/>
                      <xsl:call-template name="either">
                        <xsl:with-param name="kept" select="$old-macs[not(. = $declared-macs)][$before + 1]"/>
                      </xsl:call-template>
                    </xsl:otherwise>
                  </xsl:choose>
                </xsl:attribute>
              </xsl:template>

              <!-- The address that is kept where there is one that no other card was given, or else the declared one. -->
              <xsl:template name="either">
                <xsl:param name="kept"/>
                <xsl:choose>
                  <xsl:when test="$kept and not($kept = $declared-macs)">
                    <xsl:value-of select="$kept"/>
                  </xsl:when>
                  <xsl:otherwise>
                    <xsl:value-of select="."/>
                  </xsl:otherwise>
                </xsl:choose>
              </xsl:template>

              <!-- The mark says whose it is: a copy of a guest that a person makes carries it too, and is not ours. -->
              <xsl:template match="/*/metadata/domain:domain | /*/metadata/network:network">
                <xsl:copy>
                  <xsl:attribute name="name">
                    <xsl:value-of select="/*/name"/>
                  </xsl:attribute>
                  <xsl:copy-of select="@*[name() != 'name']"/>
                </xsl:copy>
              </xsl:template>
            </xsl:stylesheet>
          '')
          "--libvirtd=${config.systemd.services.libvirtd.environment.VFIOC_CONFIGURATION}"
          "--network=default"
          "--network=guests"
          "--xml=${pkgs.writeText "vfioc-networks-guests.xml" (builtins.readFile ./networks/guests.xml)}"
          "--domain=office"
          "--xml=${pkgs.writeText "vfioc-domains-office.xml" (builtins.readFile ./domains/office.xml)}"
          "--mac=52:54:00:46:a2:42"
          "--domain=win10"
          "--xml=${pkgs.writeText "vfioc-domains-win10.xml" (builtins.readFile ./domains/win10.xml)}"
          "--mac=52:54:00:d1:8c:5c"
        ];
      };
    };
    sockets = {
      forward-office-enp5s0-3389 = {
        description = "Port 3389 of enp5s0, forwarded to the guest office";
        wantedBy = [
          "multi-user.target"
          "sys-subsystem-net-devices-enp5s0.device"
        ];
        after = [ "sysinit.target" ];
        before = [ "shutdown.target" ];
        conflicts = [ "shutdown.target" ];
        unitConfig.DefaultDependencies = false;
        listenStreams = [ "3389" ];
        socketConfig.BindToDevice = "enp5s0";
      };
      forward-win10-enp5s0-13389 = {
        description = "Port 13389 of enp5s0, forwarded to the guest win10";
        wantedBy = [
          "multi-user.target"
          "sys-subsystem-net-devices-enp5s0.device"
        ];
        after = [ "sysinit.target" ];
        before = [ "shutdown.target" ];
        conflicts = [ "shutdown.target" ];
        unitConfig.DefaultDependencies = false;
        listenStreams = [ "13389" ];
        socketConfig.BindToDevice = "enp5s0";
      };
      "forward-win10-wlp4s0-192.168.178.30-5900" = {
        description = "Port 5900 of wlp4s0, forwarded to the guest win10";
        wantedBy = [
          "multi-user.target"
          "sys-subsystem-net-devices-wlp4s0.device"
        ];
        after = [ "sysinit.target" ];
        before = [ "shutdown.target" ];
        conflicts = [ "shutdown.target" ];
        unitConfig.DefaultDependencies = false;
        listenStreams = [ "192.168.178.30:5900" ];
        socketConfig = {
          BindToDevice = "wlp4s0";
          FreeBind = true;
        };
      };
    };
  };

  users.users.alex.extraGroups = [ "libvirtd" ];

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
        steps_of() {
          case $1 in
          esac
        }

        # The steps use what looks unused and unreachable here.
        # shellcheck disable=SC2034,SC2317,SC2329
        #
        # libvirt's hook for QEMU guests: GUEST OPERATION SUB-OPERATION EXTRA, the guest's XML on standard input.
        # Before the guest gets its devices (prepare/begin) the guest's steps are done in order, and where one fails those
        # before it are undone and the start is refused; after the devices came back (release/end, which libvirt also calls
        # after a start that failed) they are undone in reverse. Everything else is none of our business and succeeds at
        # once; a failing reconnect would kill the guest. Nothing here calls libvirt, which waits for this to end.
        # https://libvirt.org/hooks.html
        #
        # A guest's folder below $run/guests says what was done for it: a folder for each step, in which are the step's words,
        # what it has to remember, and the hook that did it. That one undoes it, since today's may be another by then, or have
        # no such step. What could not be undone stays there.
        #
        # Before this text stand the steps, a pair of functions do_STEP and undo_STEP each, and steps_of, which calls
        # `step STEP ARGUMENT...` for each step of a guest.
        set -euo pipefail

        # Where the kernel and our own state are, so that a test can put a tree of files in their place.
        sysfs=''${VFIOC_SYSFS:-/sys}
        proc=''${VFIOC_PROC:-/proc}
        run=''${VFIOC_RUN:-/run/vfioc}
        # Where libvirt writes the number of each QEMU, as GUEST.pid.
        pids=''${VFIOC_PIDS:-/run/libvirt/qemu}

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
            # What a step leaves running must not keep the guest's folder.
            if [[ -n $ours ]]; then exec {ours}<&-; fi
            here=$name
            "$function" "$@"
          ) </dev/null
          status=$?
          set -e
        }

        # The libvirtd that calls: its number, and when it began, because numbers come again. It calls us once more for each
        # guest that it called us for, as long as it lives; the next one does so for those whose QEMU it finds.
        daemon() {
          local text=''' fields=()
          { read -r text <"$proc/$PPID/stat"; } 2>/dev/null || true
          read -r -a fields <<<"''${text##*)}"
          printf '%s\n' "$PPID:''${fields[19]-}"
        }

        # GUEST: whether libvirt will tell when it is over. Before there is a QEMU, and after, only the libvirtd knows.
        is_kept() {
          local by=''' pid='''
          { read -r by <"$run/guests/$1/libvirtd"; } 2>/dev/null || true
          [[ $by != "$libvirtd" && -d $pids ]] || return 0
          [[ -e $pids/$1.pid ]] || return 1
          { read -r pid <"$pids/$1.pid"; } 2>/dev/null || true
          [[ -z $pid || -d $proc/$pid ]]
        }

        # GUEST: whether it has what its folder says: libvirt has it, or a hook is at work for it.
        is_there() {
          [[ -n $1 && -d $run/guests/$1 ]] || return 1
          is_kept "$1" || ! flock --nonblock 9 9<"$run/guests/$1"
        }

        # SECONDS: the guest's folder is for this hook alone, from here to let_go. The one before may have removed it meanwhile.
        ours=
        take() {
          while [[ -d $state ]]; do
            { exec {ours}<"$state"; } 2>/dev/null || continue
            flock --timeout "$1" "$ours" || {
              let_go
              return 1
            }
            [[ ! $state -ef /proc/self/fd/$ours ]] || return 0
            let_go
          done
          return 1
        }
        let_go() {
          exec {ours}<&-
          ours=
        }

        # Undoes, in reverse, what the guest's folder says was begun. A step that cannot be undone must not keep the others
        # from it; it stays for the next time.
        undo_all() {
          local folders=() folder hook i
          for folder in "$state"/[0-9]*; do
            [[ ! -d $folder ]] || folders+=("$folder")
          done
          for ((i = ''${#folders[@]} - 1; i >= 0; i--)); do
            folder=''${folders[i]}
            hook=$folder/hook
            [[ -e $hook ]] || hook=$0
            # Given to bash, because there may be no programs below /run.
            if (
              exec {ours}<&-
              exec "$BASH" "$hook" "$guest" undo "''${folder##*/}" </dev/null
            ); then rm -rf -- "$folder"; fi
          done
        }

        # Nothing is done for the guest any more, or only what could not be undone.
        close() {
          local folder
          undo_all
          rm -f -- "$state/hook" "$state/libvirtd"
          for folder in "$state"/[0-9]*; do
            [[ ! -d $folder ]] || return 0
          done
          rm -rf -- "$state"
        }

        # FOLDER: undoes that step.
        undo_one() {
          local name this=()
          # Without them it was not begun.
          [[ -e $1/words ]] || exit 0
          mapfile -d ''' this <"$1/words"
          name=undo_''${this[0]-}
          name=''${name//-/_}
          if ! declare -F "$name" >/dev/null; then
            log "nothing here can undo the step ''${this[0]-without a name}; it is kept in $1"
            exit 1
          fi
          call "$1" "$name" "''${this[@]:1}"
          if [[ $status -ne 0 ]]; then
            log "the step ''${this[0]} could not be undone in full; that is tried again when $guest starts or stops the next time"
            exit 1
          fi
        }

        # Guests whose libvirtd was killed before it could say that they are over. What a hook is still at work for is left to
        # it, and so is what was undone but for a step: of that its guest's next start takes care.
        undo_forgotten() {
          local mine=$guest
          for state in "$run"/guests/*; do
            guest=''${state##*/}
            if [[ $guest == "$mine" || ! -e $state/libvirtd ]] || is_kept "$guest" || ! take 0; then continue; fi
            # The one that had it until now may have undone it, or begun anew.
            if [[ -e $state/libvirtd ]] && ! is_kept "$guest"; then
              log 'runs no more, and nobody said so: what was done for it is undone'
              close
            fi
            let_go
          done
          guest=$mine
          state=$run/guests/$guest
        }

        do_all() {
          local i name folder first=0
          local this=()
          # What could not be undone until now is undone after these.
          for folder in "$state"/[0-9]*; do
            [[ ! -d $folder ]] || first=$((10#''${folder##*/} + 1))
          done
          cat -- "$0" >"$state/hook" || refuse "not started: its hook cannot be kept in $state"
          for ((i = 0; i < ''${#begins[@]}; i++)); do
            this=("''${words[@]:begins[i]:lengths[i]}")
            folder=$state/$(printf '%06d' "$((first + i))")
            mkdir -- "$folder"
            ln -- "$state/hook" "$folder/hook"
            printf '%s\0' "''${this[@]}" >"$folder/words"
            name=do_''${this[0]}
            call "$folder" "''${name//-/_}" "''${this[@]:1}"
            if [[ $status -ne 0 ]]; then
              log "not started: the step ''${this[0]} failed; what was done before it is undone"
              close
              exit 1
            fi
          done
          rm -f -- "$state/hook"
        }

        guest=''${1-}
        state=$run/guests/$guest
        case $guest in ''' | . | .. | */*) exit 0 ;; esac
        case "''${2-}/''${3-}" in
        prepare/begin)
          libvirtd=$(daemon)
          steps_of "$guest"
          undo_forgotten
          if [[ ''${#begins[@]} -eq 0 && ! -d $state ]]; then exit 0; fi
          while true; do
            mkdir -p -- "$state"
            if take 60; then break; fi
            [[ ! -d $state ]] || refuse 'not started: what was done for it is still being undone after 60 seconds'
          done
          printf '%s\n' "$libvirtd" >"$state/libvirtd"
          # A release that never came, or that failed, is made up for first.
          undo_all
          if [[ ''${#begins[@]} -gt 0 ]]; then do_all; else close; fi
          ;;
        release/end)
          if [[ -d $state ]]; then
            if take 60; then close; else log 'not undone: another hook is still at work for it after 60 seconds'; fi
          fi
          ;;
        reconnect/begin)
          # From now on it is this libvirtd that says when it is over.
          if [[ -e $state/libvirtd ]]; then { daemon >"$state/libvirtd"; } 2>/dev/null || true; fi
          ;;
        undo/[0-9]*)
          # Not of libvirt's, but how a hook is called that did a step.
          undo_one "$state/$3"
          ;;
        esac
        exit 0
      '';
    });
    nss.enableGuest = true;
    onBoot = "ignore";
    onShutdown = "shutdown";
    qemu.runAsRoot = false;
  };
}
