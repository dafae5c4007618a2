# shellcheck shell=bash
#
# What Native AOT needs besides the .NET SDK: a C compiler, which links, and zlib. Source this file after dynamodb-local.sh, then call
# native_toolchain_install. It installs what is missing where that is allowed, and says what to do where it is not.

native_toolchain_install() {
  _dynogen_links_zlib && return
  if ! command -v clang >/dev/null && ! command -v gcc >/dev/null; then
    _dynogen_apt_install clang || :
  fi
  _dynogen_links_zlib || _dynogen_apt_install zlib1g-dev || :
  # Debian's compilers only recommend the C library's own files, without which nothing links.
  _dynogen_links_zlib || _dynogen_apt_install libc6-dev || :
  _dynogen_links_zlib && return
  _dynogen_say "Native AOT needs clang or gcc and the development files of zlib; on Debian: apt-get install clang zlib1g-dev"
  return 1
}

_dynogen_links_zlib() {
  local compiler
  compiler=$(command -v clang || command -v gcc) || return
  printf '#include <zlib.h>\nint main(void) { return zlibVersion() == 0; }\n' | "$compiler" -x c - -lz -o /dev/null >/dev/null 2>&1
}
