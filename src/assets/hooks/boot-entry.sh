# shellcheck shell=bash disable=SC2154
# ENTRY: passthrough is in that boot entry only. In another one libvirt would take the guest's devices from the host.
do_boot_entry() {
  local parameters
  parameters=$(cat -- "$proc/cmdline")
  case " ${parameters%$'\n'} " in
  *' vfioc.passthrough=1 '*) ;;
  *) refuse "the host was booted without passthrough: boot its $1 entry" ;;
  esac
}

undo_boot_entry() {
  :
}
