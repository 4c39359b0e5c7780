# shellcheck shell=bash
# PATH BYTES USER GROUP: a file that both QEMU and a host program map. QEMU refuses a file that is too small, and
# creates a missing one with its own owner.
do_shared_memory() {
  share_file "$@"
}

# The file stays: pages that were never written cost no memory, and the host program can keep using it.
undo_shared_memory() {
  :
}
