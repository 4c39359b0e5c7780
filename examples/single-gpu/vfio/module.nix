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
      assertion = config.users.users.nixos.isNormalUser || config.users.users.nixos.isSystemUser;
      message =
        "vfioc: the user 'nixos' of host.users is not one of users.users: declare it there, or correct the name.";
    }
    {
      assertion =
        config.services.openssh.enable && config.services.openssh.listenAddresses == [ ]
        -> lib.intersectLists [ 5900 ] config.services.openssh.ports == [ ];
      message =
        "vfioc: sshd listens on a port that is forwarded to a guest (5900): forward another one and name that of the guest with `to`, or give sshd another one in services.openssh.ports.";
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
        "vfioc: a rule in systemd.tmpfiles.rules replaces the firmware at /var/lib/qemu/firmware, from which 'win11' gets its own with Secure Boot: take it out, libvirtd has what is needed there since NixOS 25.11.";
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

  networking.firewall.interfaces = {
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
      forward-win11-wlp4s0-5900 = {
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
          "--xml=${pkgs.writeText "vfioc-networks-default.xml" (builtins.readFile ./networks/default.xml)}"
          "--stock"
          "--domain=win11"
          "--xml=${pkgs.writeText "vfioc-domains-win11.xml" (builtins.readFile ./domains/win11.xml)}"
          "--mac=52:54:00:f4:de:96"
        ];
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
        # shellcheck shell=bash disable=SC2154
        # Guests that start at once share what they change on the host: until this step is over, no other guest's step that asks
        # goes on. The folder is the lock, so that nothing is left of it.
        lock_host() {
          local lock
          exec {lock}<"$run"
          flock --timeout 60 "$lock" || refuse 'another guest is still starting or stopping after 60 seconds'
        }

        # shellcheck shell=bash disable=SC2154
        # Nodes of devices, and who has them open.

        # ADDRESS...: the graphics nodes of these functions.
        graphics_nodes() {
          local address node
          for address in "$@"; do
            for node in "$sysfs/bus/pci/devices/$address"/drm/{card,renderD}[0-9]*; do
              [[ ! -e $node ]] || printf '/dev/dri/%s\n' "''${node##*/}"
            done
          done
        }

        # NODE...: what has one of these open, as the descriptors of processes.
        descriptors_of() {
          local node matches=()
          for node in "$@"; do matches+=(-o -lname "$node"); done
          [[ ''${#matches[@]} -gt 0 ]] || return 0
          # Processes come and go while find looks.
          find "$proc"/[0-9]*/fd -maxdepth 1 '(' "''${matches[@]:1}" ')' 2>/dev/null || true
        }

        # shellcheck shell=bash disable=SC2154
        # SECONDS COMMAND...: whether a command, which may be a function, succeeds in that time. A write that has the kernel take
        # a device off its driver waits as long as the driver does, and no signal ends it: then it is left behind, and the guest
        # is refused instead of libvirtd waiting for ever. All that a handover does to drivers goes through this.
        in_time() {
          # Whole seconds are counted, and the first is not whole.
          local deadline=$((SECONDS + $1 + 1)) command
          shift
          # libvirt waits for whoever has the hook's output open.
          "$@" </dev/null >/dev/null 2>&1 &
          command=$!
          while kill -0 "$command" 2>/dev/null; do
            ((SECONDS < deadline)) || return 1
            sleep 0.1
          done
          wait "$command"
        }

        # SECONDS TEXT FILE
        write_in_time() {
          in_time "$1" write_file "$2" "$3"
        }
        write_file() {
          printf '%s\n' "$1" >"$2"
        }

        # SECONDS: has drivers take the functions again that the step wrote into `bound`, where they have none.
        probe_bound() {
          local address failed=0
          [[ -e $here/bound ]] || return 0
          while read -r address; do
            [[ ! -e $sysfs/bus/pci/devices/$address || -e $sysfs/bus/pci/devices/$address/driver ]] ||
              write_in_time "$1" "$address" "$sysfs/bus/pci/drivers_probe" || failed=1
          done <"$here/bound"
          return "$failed"
        }

        # shellcheck shell=bash disable=SC2154
        # ADDRESS...: of guests that may have the same devices, only one has them at a time. Before the host lets go of a device
        # for a guest, it is asked whether another has it, and which.
        do_claim_devices() {
          local address holder
          lock_host
          mkdir -p -- "$run/claims"
          for address in "$@"; do
            holder=$(cat -- "$run/claims/$address" 2>/dev/null || true)
            if [[ $holder != "$guest" ]] && is_there "$holder"; then
              refuse "the device $address is with the guest $holder: shut that one down first"
            fi
            printf '%s\n' "$address" >>"$here/claimed"
            printf '%s\n' "$guest" >"$run/claims/$address"
          done
        }

        undo_claim_devices() {
          local address
          [[ -e $here/claimed ]] || return 0
          lock_host
          while read -r address; do
            [[ $(cat -- "$run/claims/$address" 2>/dev/null || true) != "$guest" ]] || rm -f -- "$run/claims/$address"
          done <"$here/claimed"
        }

        # shellcheck shell=bash disable=SC2154
        # SECONDS SEAT ADDRESS...: ends the graphical sessions of a seat that outlive the display manager, and those that began
        # as a text login and show something on these functions (sway, started by hand). They cannot be brought back; the
        # display manager asks for a new one.

        # SESSION PROPERTY
        session_property() {
          loginctl show-session "$1" --property="$2" --value || true
        }

        # SESSION ADDRESS...: whether one of its processes has a graphics node of these functions open.
        session_shows() {
          local scope fd group nodes
          scope=$(session_property "$1" Scope)
          [[ -n $scope ]] || return 1
          mapfile -t nodes < <(graphics_nodes "''${@:2}")
          while read -r fd; do
            group=$(cat -- "''${fd%/fd/*}/cgroup" 2>/dev/null || true)
            [[ $group/ != */"$scope"/* ]] || return 0
          done < <(descriptors_of "''${nodes[@]}")
          return 1
        }

        do_end_sessions() {
          local limit=$1 seat=$2 session rest kind
          shift 2
          while read -r session rest; do
            [[ -n $session ]] || continue
            [[ $(session_property "$session" Seat) == "$seat" ]] || continue
            case $(session_property "$session" Type) in
            x11 | wayland | mir) kind='graphical session' ;;
            tty)
              session_shows "$session" "$@" || continue
              kind='session that uses the device,'
              ;;
            *) continue ;;
            esac
            log "ending the $kind $session ($rest)"
            timeout "$limit" loginctl terminate-session "$session" || log "the session $session did not end"
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

        # A guest that is tried again and again starts them as often, and systemd would count that as a unit that does not stay
        # up, and start it no more.
        undo_stop_units() {
          local limit=$1 failed=0 units=() i
          [[ -e $here/stopped ]] || return 0
          mapfile -t units <"$here/stopped"
          for ((i = ''${#units[@]} - 1; i >= 0; i--)); do
            systemctl reset-failed -- "''${units[i]}" 2>/dev/null || true
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
            write_in_time 30 0 "$console/bind" || refuse "the console ''${console##*/} cannot be taken off the frame buffer"
          done
        }

        undo_unbind_consoles() {
          local console failed=0
          [[ -e $here/unbound ]] || return 0
          while read -r console; do
            console=$sysfs/class/vtconsole/$console
            [[ -e $console/bind && $(<"$console/bind") == 0 ]] || continue
            write_in_time 30 1 "$console/bind" || {
              failed=1
              continue
            }
            # Booted with VGA's text console, which is gone since the card's driver came, the kernel takes the write and binds
            # nothing; the driver brings the console back when it is loaded again.
            [[ $(<"$console/bind") == 1 ]] ||
              log "the console ''${console##*/} stays off the frame buffer until the card's driver is loaded again"
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
              write_in_time 30 "''${device##*/}" "$sysfs/bus/platform/drivers/$driver/unbind" ||
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
            write_in_time 30 "$device" "$sysfs/bus/platform/drivers/$driver/bind" || failed=1
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

        # Until libvirt binds it, udev may load its driver again. A function is bound to none but the driver that its
        # driver_override names, and of this name there is none. (With vfio-pci's, that would have it as soon as it is loaded;
        # libvirt then takes it for one that was bound before and never gives it back.)
        no_driver=vfioc-no-driver
        keep_from_drivers() {
          local file=$sysfs/bus/pci/devices/$1/driver_override now
          now=$(cat -- "$file" 2>/dev/null) || return 0
          [[ -z $now || $now == '(null)' ]] || return 0
          printf '%s\n' "$1" >>"$here/overridden"
          write_file "$no_driver" "$file"
        }

        # libvirt has cleared those of the functions that it gave back.
        leave_to_drivers() {
          local file=$sysfs/bus/pci/devices/$1/driver_override
          [[ $(cat -- "$file" 2>/dev/null || true) != "$no_driver" ]] || echo >"$file"
        }

        do_unload_drivers() {
          local limit=$1 list=$2 module modules=() reason address deadline=$((SECONDS + $1))
          shift 2
          for address in "$@"; do
            if [[ -e $sysfs/bus/pci/devices/$address/driver ]]; then printf '%s\n' "$address" >>"$here/bound"; fi
            in_time "$limit" keep_from_drivers "$address" || refuse "the driver_override of $address cannot be written"
          done
          if [[ $list == auto ]]; then
            mapfile -t modules < <(modules_to_unload "$@" | awk '!seen[$0]++')
          else
            # The kernel writes `_` for the `-` that a module's file may have.
            mapfile -t modules < <(tr ,- '\n_' <<<"$list")
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
          local limit=$1 modules=() i failed=0 address
          if [[ -e $here/overridden ]]; then
            while read -r address; do in_time "$limit" leave_to_drivers "$address" || failed=1; done <"$here/overridden"
          fi
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
          probe_bound "$limit" || failed=1
          return "$failed"
        }

        # shellcheck shell=bash disable=SC2154
        # SECONDS ADDRESS...: waits until no process has a node of these functions open: graphics, and sound that plays (the
        # control node of a sound card is always open in a sound server, which lets go of it when the card goes), and until the
        # host has no disk below them in use. With 0 seconds only the disks are looked at, and nothing is waited for.
        device_nodes() {
          local address node minor others=no
          graphics_nodes "$@"
          for address in "$@"; do
            for node in "$sysfs/bus/pci/devices/$address"/sound/card*/pcm*; do
              [[ ! -e $node ]] || printf '/dev/snd/%s\n' "''${node##*/}"
            done
            # NVIDIA's own driver has nodes that sysfs knows nothing of.
            if [[ -e $proc/driver/nvidia/gpus/$address/information ]]; then
              minor=$(sed -n 's/^Device Minor:[[:space:]]*\([0-9]*\)$/\1/p' "$proc/driver/nvidia/gpus/$address/information")
              [[ -z $minor ]] || printf '/dev/nvidia%s\n' "$minor"
            fi
          done
          # Those that its cards have in common keep its modules loaded, which does no harm where another card stays.
          for node in "$proc"/driver/nvidia/gpus/*; do
            [[ " $* " == *" ''${node##*/} "* ]] || others=yes
          done
          [[ $others == yes ]] || printf '/dev/nvidia%s\n' ctl -modeset -uvm -uvm-tools
        }

        # The processes that have one of these nodes open, each as `name (process N, unit)`, at most five.
        holders_of() {
          local fds fd pid last=''' unit shown=0
          fds=$(descriptors_of "$@")
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

        # The members of ZFS pools, of which the kernel shows nothing.
        pool_members() {
          local zpool
          zpool=$(command -v zpool || echo /run/current-system/sw/bin/zpool)
          if [[ -e $sysfs/module/zfs && -x $zpool ]]; then timeout 10 "$zpool" list -vHLP || true; fi
        }

        # NAME PATH: what the host has a disk or a partition for; nothing where it does not use it.
        disk_use() {
          local numbers holder found
          numbers=$(cat -- "$2/dev" 2>/dev/null || true)
          # A file system of several disks (Btrfs) has a number of its own, and the name of one of them.
          found=$(awk -v numbers="$numbers" -v node="/dev/$1" \
            '{ for (i = 7; i < NF && $i != "-"; i++); if ($3 == numbers || $(i + 2) == node) { print $5; exit } }' \
            "$proc/1/mountinfo" 2>/dev/null || true)
          if [[ -n $found ]]; then
            printf '%s (mounted on %s)\n' "$1" "$found"
            return 0
          fi
          if awk '{ print $1 }' "$proc/swaps" 2>/dev/null | grep -qxF -- "/dev/$1"; then
            printf '%s (swap)\n' "$1"
            return 0
          fi
          for holder in "$2"/holders/*; do
            [[ -e $holder || -L $holder ]] || continue
            holder=''${holder##*/}
            printf '%s (in %s)\n' "$1" "$(cat -- "$sysfs/class/block/$holder/dm/name" 2>/dev/null || echo "$holder")"
            return 0
          done
          for holder in "$sysfs"/fs/btrfs/*/devices/"$1"; do
            [[ ! -e $holder && ! -L $holder ]] || printf '%s (in a mounted Btrfs)\n' "$1"
          done
          if grep -qwF -- "/dev/$1" <<<"$members"; then printf '%s (in a ZFS pool)\n' "$1"; fi
        }

        # The disks and partitions below these functions that the host uses, each with what for.
        disks_in_use() {
          local path where address paths=() members
          members=$(pool_members)
          mapfile -t paths < <(readlink -f -- "$sysfs"/class/block/* 2>/dev/null || true)
          for path in "''${paths[@]}"; do
            where=$path
            # A disk that may have several ways to it is below none; its subsystem has links to its controllers.
            if [[ $path =~ ^(.*/nvme-subsystem/[^/]+)/ ]]; then where=$(readlink -f -- "''${BASH_REMATCH[1]}"/nvme* || true); fi
            for address in "$@"; do
              if [[ $where == */"$address"/* ]]; then disk_use "''${path##*/}" "$path"; fi
            done
          done
        }

        do_wait_device_free() {
          local limit=$1 nodes=() holders disks deadline=$((SECONDS + $1))
          shift
          if ((limit > 0)); then mapfile -t nodes < <(device_nodes "$@"); fi
          while true; do
            holders=$(holders_of "''${nodes[@]}")
            disks=$(disks_in_use "$@")
            [[ -n $holders$disks ]] || return 0
            if ((SECONDS >= deadline)); then
              [[ -z $disks ]] ||
                refuse "the host uses disks of $*: ''${disks//$'\n'/, }: unmount them, or stop what uses them, before the guest starts"
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
            step claim-devices 0000:03:00.0 0000:03:00.1
            step stop-units 30 display-manager.service lactd.service
            step end-sessions 30 seat0 0000:03:00.0 0000:03:00.1
            step unbind-consoles
            step unbind-framebuffer 0000:03:00.0 0000:03:00.1
            step wait-device-free 30 0000:03:00.0 0000:03:00.1
            step unload-drivers 30 auto 0000:03:00.0 0000:03:00.1
            ;;
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
    qemu = {
      runAsRoot = false;
      swtpm.enable = true;
    };
  };
}
