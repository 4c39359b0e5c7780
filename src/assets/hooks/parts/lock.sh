# shellcheck shell=bash disable=SC2154
# Guests that start at the same time change the same settings of the host: until this step ends, every other step that
# takes this lock waits. The folder itself is the lock, so that no file is left behind.
lock_host() {
  local lock
  exec {lock}<"$run"
  flock --timeout 60 "$lock" ||
    refuse 'another guest is still starting or stopping after 60 seconds: wait until it is done, then try again'
}
