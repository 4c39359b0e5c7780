# shellcheck shell=bash disable=SC2154
# ENTRY: passthrough is only in that boot entry. In another one, libvirt would take the guest's devices from the host.
do_boot_entry() {
  local parameters
  parameters=$(cat -- "$proc/cmdline")
  case " ${parameters%$'\n'} " in
  *' vfioc.passthrough=1 '*) ;;
  *) refuse "the host was booted without passthrough: reboot into its $1 boot entry, then start the guest" ;;
  esac
}

undo_boot_entry() {
  :
}
