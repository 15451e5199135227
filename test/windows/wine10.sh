#!/bin/sh
# sh test/windows/wine10.sh FOLDER: a Debian 13 with Wine 10 in FOLDER, on which the Node of Electron's generation for Windows
# starts; on the Wine 8 of Debian 12 Node 22 is the newest. Needs root, debootstrap, 1.5 GB and about a minute.
# Then: SUP_DOCTOR_WINE_ROOT=FOLDER npm run test:windows
set -eu
root=$1
[ -e "$root/etc/debian_version" ] || debootstrap --variant=minbase trixie "$root" http://deb.debian.org/debian
# a mount of its own namespace, gone when this ends
unshare --mount sh -c 'mount -t proc proc "$1/proc" && chroot "$1" apt-get install -y --no-install-recommends wine wine64' sh "$root"
