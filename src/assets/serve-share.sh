#!/usr/bin/env bash
# virtiofsd as a user of the host. libvirt runs it as root and calls this program instead, by a link with the name of the
# user:
#
#   /etc/vfioc/shares/USER ARGUMENT...
#
# virtiofsd then makes a user namespace in which it has no other user, so the guest can do what that user and its own group
# may do, and nothing more: groups such as libvirtd and wheel would make it root. Every user of the guest becomes that
# one. libvirt passes the socket as a descriptor and the guest's memory over it, so that virtiofsd opens neither.
set -euo pipefail

user=${0##*/}
id=$(id -u -- "$user")
group=$(id -g -- "$user")
everyone=4294967295

exec setpriv --reuid "$id" --regid "$group" --clear-groups --inh-caps=-all --no-new-privs -- \
  virtiofsd --translate-uid "squash-guest:0:$id:$everyone" --translate-gid "squash-guest:0:$group:$everyone" "$@"
