# shellcheck shell=sh
# Sourced from the clone's folder by the commands beside it: puts in place what
# they need. Works as root and with sudo; touches the system only when
# something is missing.

# What Qt loads even without a display: the library, and Debian's package of it.
qt_libraries='
libEGL.so.1             libegl1
libGL.so.1              libgl1
libdbus-1.so.3          libdbus-1-3
libfontconfig.so.1      libfontconfig1
libglib-2.0.so.0        libglib2.0-0
libxkbcommon.so.0       libxkbcommon0
'
# What it loads to open a window, on X11 and on Wayland.
window_libraries='
libX11-xcb.so.1         libx11-xcb1
libxcb-cursor.so.0      libxcb-cursor0
libxcb-icccm.so.4       libxcb-icccm4
libxcb-keysyms.so.1     libxcb-keysyms1
libxcb-randr.so.0       libxcb-randr0
libxcb-shape.so.0       libxcb-shape0
libxcb-xkb.so.1         libxcb-xkb1
libxkbcommon-x11.so.0   libxkbcommon-x11-0
libwayland-cursor.so.0  libwayland-cursor0
'

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# One line with its time; what the command said is shown only when it fails.
stage() {
  title=$1
  shift
  began=$(date +%s)
  printf '%-40s ' "$title"
  if said=$("$@" 2>&1 </dev/null); then
    printf 'ok      %4d s\n' "$(($(date +%s) - began))"
  else
    printf 'FAILED  %4d s\n' "$(($(date +%s) - began))"
    printf '%s\n' "$said" >&2
    return 1
  fi
}

supported() {
  "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null
}

find_python() {
  if [ -n "${KDS_PYTHON:-}" ]; then
    supported "$KDS_PYTHON" || fail "KDS_PYTHON is $KDS_PYTHON, which is not Python 3.11, 3.12 or 3.13."
    python=$KDS_PYTHON
    return
  fi
  for python in python3 python3.13 python3.12 python3.11; do
    if supported "$python"; then return; fi
  done
  return 1
}

has_library() {
  ldconfig -p | grep -q "^[[:space:]]$1 "
}

# Reads lines of "library package", prints the packages whose library is missing.
lacking() {
  while read -r library package; do
    if [ -n "$library" ] && ! has_library "$library"; then printf '%s ' "$package"; fi
  done
}

# $1: "screenless", "window" or "build", each with all of the one before.
missing_packages() {
  version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
  "$python" -c 'import ensurepip' 2>/dev/null || printf '%s ' "python$version-venv"
  if [ "$(uname)" != Linux ]; then return; fi
  printf '%s' "$qt_libraries" | lacking
  if [ "$1" = screenless ]; then return; fi
  printf '%s' "$window_libraries" | lacking
  # Dishes have emoji in their names; without such a font they show as boxes.
  if command -v apt-get >/dev/null && [ ! -e /usr/share/fonts/truetype/noto/NotoColorEmoji.ttf ]; then
    printf 'fonts-noto-color-emoji '
  fi
  if [ "$1" = window ]; then return; fi
  # The frozen program carries the interpreter as a library; Debian keeps it apart.
  own=$("$python" -c 'import sysconfig; print(sysconfig.get_config_var("LIBDIR"))')
  if [ ! -e "$own/libpython$version.so.1.0" ]; then
    echo "libpython$version.so.1.0 libpython$version" | lacking
  fi
  command -v objdump >/dev/null || printf 'binutils '
}

apt_get() {
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 "$@"
}

# Lists that cannot be renewed may still serve, so only the installation decides.
renew_and_install() {
  apt_get update || true
  apt_get install --yes --no-install-recommends "$@"
}

install_packages() {
  command -v apt-get >/dev/null ||
    fail "This system lacks libraries. Please install what Debian calls: $*"
  as_root=
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null ||
      fail "Please have somebody with root rights run: apt-get install $*"
    as_root=sudo
  fi
  stage "System packages" renew_and_install "$@" ||
    fail "These packages could not be installed: $*"
}

# $1: as for missing_packages
prepare_system() {
  PATH=$PATH:/usr/sbin:/sbin # ldconfig stands there, outside of a user's path
  find_python || install_packages python3
  find_python || fail "Python 3.11, 3.12 or 3.13 is needed; KDS_PYTHON can name one."
  packages=$(missing_packages "$1")
  if [ -z "$packages" ]; then return; fi
  # shellcheck disable=SC2086 # several words are meant
  install_packages $packages
  packages=$(missing_packages "$1")
  if [ -n "$packages" ]; then fail "Still missing after the installation: $packages"; fi
}

# The page on drivers' phones is tried in a real browser. Debian has one that is
# there in seconds; elsewhere, or without root's rights, only one that is there
# already is used: without any, the tests say so and leave that out.
prepare_browser() {
  for browser in chromium chromium-browser google-chrome google-chrome-stable; do
    if command -v $browser >/dev/null; then return; fi
  done
  grep -qs '^ID=debian' /etc/os-release || return 0
  as_root=
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || return 0
    as_root=sudo
  fi
  stage "Browser" renew_and_install chromium || true
}

# What an environment holds: an interpreter's version and a list of libraries.
key() {
  { "$python" -V && cat "$1"; } | sha256sum
}

holds() {
  .venv/bin/python -V >/dev/null 2>&1 && grep -qsF "$(key "$1")" .venv/holds
}

# $1: a list of libraries with their hashes
prepare_venv() {
  program=packaging/requirements.txt
  if ! holds $program; then
    stage "Python environment" "$python" -m venv --clear .venv || exit 1
  fi
  if ! holds "$1"; then
    stage "Python libraries" .venv/bin/python -m pip install --quiet \
      --disable-pip-version-check --require-hashes --only-binary=:all: -r "$1" || exit 1
    { key $program && key "$1"; } >>.venv/holds
  fi
}
