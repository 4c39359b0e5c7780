# shellcheck shell=bash disable=SC2154
# Guests that start at once share what they change on the host: until this step is over, no other guest's step that asks
# goes on. The folder is the lock, so that nothing is left of it.
lock_host() {
  local lock
  exec {lock}<"$run"
  flock --timeout 60 "$lock" || refuse 'another guest is still starting or stopping after 60 seconds'
}
