# shellcheck shell=bash
#
# Two DynamoDB engines on this machine, for tests and samples. Source this file, then call:
#
#   dynamodb_local_start   AWS's own DynamoDB Local, in memory; exports AWS_ENDPOINT_URL_DYNAMODB.
#                          Does nothing when that variable is set: then it names the DynamoDB to use.
#   dynalite_start         dynalite, an independent engine; exports DYNOGEN_DYNALITE_URL, or uses it when set.
#   dynamodb_local_stop, dynalite_stop
#
# Starting also installs what is missing; dynamodb_local_install and dynalite_install do only that. The downloads are
# kept in ${XDG_CACHE_HOME:-$HOME/.cache}/dynogen. What was started is stopped when the shell exits, also on Ctrl-C. A script
# with an EXIT trap of its own, set before, calls the two stop functions there.

_dynogen_simulator_version=2.9.30 # carries DynamoDB Local 1.25.1
_dynogen_dynalite_version=3.2.2   # the newest for Node 18, which is what Debian 12 has
_dynogen_cache="${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/dynogen"
_dynogen_emulator="$_dynogen_cache/dynamodb-local-$_dynogen_simulator_version"
_dynogen_dynalite="$_dynogen_cache/dynalite-$_dynogen_dynalite_version"

# The AWS SDK otherwise asks a cloud machine's metadata address for credentials, and elsewhere waits for its time-out.
export AWS_EC2_METADATA_DISABLED="${AWS_EC2_METADATA_DISABLED:-true}"

dynamodb_local_install() {
  if [ ! -d "$_dynogen_emulator" ]; then
    _dynogen_need_node || return
    _dynogen_say "installing DynamoDB Local"
    _dynogen_install "$_dynogen_emulator" _dynogen_fetch_emulator || return
  fi
  _dynogen_need_java
}

dynalite_install() {
  _dynogen_need_node || return
  if [ ! -d "$_dynogen_dynalite" ]; then
    _dynogen_say "installing dynalite"
    _dynogen_install "$_dynogen_dynalite" _dynogen_fetch_dynalite || return
  fi
}

dynamodb_local_start() {
  if [ -n "${AWS_ENDPOINT_URL_DYNAMODB:-}" ]; then
    _dynogen_say "using the DynamoDB at $AWS_ENDPOINT_URL_DYNAMODB"
    case "$AWS_ENDPOINT_URL_DYNAMODB" in http://*) _dynogen_export_credentials ;; esac
    return 0
  fi
  dynamodb_local_install || return
  _dynogen_prepare_start || return

  local log="$_dynogen_logs/dynamodb-local.log" port outcome
  for _ in 1 2 3 4 5; do
    port=$(_dynogen_unused_port)
    # It has no option to choose the address it binds to, nor to let the system choose the port. With telemetry off by the variable,
    # not by its option, it also leaves no file in the current folder.
    DDB_LOCAL_TELEMETRY=0 "$_dynogen_java" "-Djava.library.path=$_dynogen_emulator/DynamoDBLocal_lib" \
      -jar "$_dynogen_emulator/DynamoDBLocal.jar" -inMemory -port "$port" </dev/null >"$log" 2>&1 &
    dynamodb_local_pid=$!
    outcome=0
    _dynogen_wait_for_answer "$dynamodb_local_pid" "$port" "$log" || outcome=$?
    if [ "$outcome" = 0 ]; then
      export AWS_ENDPOINT_URL_DYNAMODB="http://127.0.0.1:$port"
      _dynogen_export_credentials
      _dynogen_say "DynamoDB Local answers at $AWS_ENDPOINT_URL_DYNAMODB"
      return 0
    fi
    _dynogen_end_process "$dynamodb_local_pid"
    dynamodb_local_pid=
    [ "$outcome" = 2 ] || break
    _dynogen_say "port $port was taken meanwhile, trying another"
  done
  _dynogen_say "DynamoDB Local did not start:"
  tail -n 20 "$log" >&2
  return 1
}

dynalite_start() {
  if [ -n "${DYNOGEN_DYNALITE_URL:-}" ]; then
    _dynogen_say "using the dynalite at $DYNOGEN_DYNALITE_URL"
    return 0
  fi
  dynalite_install || return
  _dynogen_prepare_start || return

  # Port 0: the system chooses. A table is not ready at once, so that code which waits for it has something to wait for.
  local log="$_dynogen_logs/dynalite.log" port='' program='
    const dynalite = require(process.argv[1]);
    const server = dynalite({ createTableMs: 100, deleteTableMs: 50, updateTableMs: 50 });
    server.listen(0, "127.0.0.1", () => console.log("port " + server.address().port));'
  node -e "$program" "$_dynogen_dynalite/node_modules/dynalite" </dev/null >"$log" 2>&1 &
  dynalite_pid=$!
  for _ in {1..300}; do
    port=$(sed -n 's/^port //p' "$log")
    [ -n "$port" ] && break
    kill -0 "$dynalite_pid" 2>/dev/null || break
    sleep 0.1
  done
  if [ -z "$port" ]; then
    _dynogen_say "dynalite did not start:"
    tail -n 20 "$log" >&2
    dynalite_stop
    return 1
  fi
  export DYNOGEN_DYNALITE_URL="http://127.0.0.1:$port"
  _dynogen_export_credentials
  _dynogen_say "dynalite answers at $DYNOGEN_DYNALITE_URL"
}

dynamodb_local_stop() {
  [ -n "${dynamodb_local_pid:-}" ] || return 0
  _dynogen_end_process "$dynamodb_local_pid"
  dynamodb_local_pid=
  unset AWS_ENDPOINT_URL_DYNAMODB
  _dynogen_remove_logs
}

dynalite_stop() {
  [ -n "${dynalite_pid:-}" ] || return 0
  _dynogen_end_process "$dynalite_pid"
  dynalite_pid=
  unset DYNOGEN_DYNALITE_URL
  _dynogen_remove_logs
}

# ---- Installing ----

# _dynogen_install FOLDER FETCH: lets FETCH fill a folder beside FOLDER, then renames it: FOLDER is there whole or not at all,
# however many shells do this at once. Of those, the first rename wins; the others find a folder that is not empty and fail.
_dynogen_install() (
  folder=$1 fetch=$2
  mkdir -p "$_dynogen_cache" && partial=$(mktemp -d "$folder.XXXXXX") || exit
  trap 'rm -rf "$partial"' EXIT
  "$fetch" "$partial" &&
    node -e 'require("fs").renameSync(process.argv[1], process.argv[2])' "$partial/content" "$folder" 2>/dev/null
  [ -d "$folder" ] || { _dynogen_say "could not install $(basename "$folder"); see the lines above"; exit 1; }
)

_dynogen_fetch_emulator() {
  # pack, not install: only the emulator inside is of use, not what the package depends on.
  _dynogen_npm pack "amplify-dynamodb-simulator@$_dynogen_simulator_version" --pack-destination "$1" >/dev/null || return
  tar -xzf "$1"/amplify-dynamodb-simulator-*.tgz -C "$1" || return
  mv "$1/package/emulator" "$1/content"
}

_dynogen_fetch_dynalite() {
  mkdir "$1/content" || return
  _dynogen_npm install --prefix "$1/content" --omit=optional "dynalite@$_dynogen_dynalite_version" >/dev/null
}

_dynogen_npm() {
  # Away from the tree, so that no .npmrc or package.json there plays a part.
  (cd "$_dynogen_cache" && npm --loglevel=error --no-audit --no-fund --no-update-notifier --ignore-scripts "$@" </dev/null)
}

_dynogen_need_java() {
  _dynogen_java=$(_dynogen_find_java) && return
  local package
  # Which of these a distribution has depends on its age.
  for package in openjdk-17-jre-headless openjdk-21-jre-headless default-jre-headless; do
    _dynogen_apt_install "$package" && break
  done
  _dynogen_java=$(_dynogen_find_java) && return
  _dynogen_say "DynamoDB Local needs Java 17 or later: install it, or set AWS_ENDPOINT_URL_DYNAMODB to a DynamoDB that runs"
  return 1
}

_dynogen_find_java() {
  local java version
  for java in "${JAVA_HOME:-/nowhere}/bin/java" "$(command -v java)" /usr/lib/jvm/*/bin/java; do
    [ -x "$java" ] || continue
    version=$("$java" -version 2>&1 </dev/null | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
    [ "${version:-0}" -ge 17 ] && { printf '%s\n' "$java"; return 0; }
  done
  return 1
}

_dynogen_need_node() {
  _dynogen_has_node && return
  command -v node >/dev/null || _dynogen_apt_install nodejs || :
  command -v npm >/dev/null || _dynogen_apt_install npm || :
  _dynogen_has_node && return
  _dynogen_say "DynamoDB Local and dynalite come as npm packages: install Node.js 18 or later with npm"
  return 1
}

_dynogen_has_node() {
  command -v npm >/dev/null && node -e 'process.exit(parseInt(process.versions.node) >= 18 ? 0 : 1)' >/dev/null 2>&1
}

_dynogen_apt_install() {
  local as_root=()
  command -v apt-get >/dev/null || return
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || return
    as_root=(sudo -n)
  fi
  mkdir -p "$_dynogen_cache" || return
  if [ -z "${_dynogen_apt_updated:-}" ]; then
    _dynogen_apt_updated=yes
    # Unlike an install, an update does not wait for another one to finish.
    flock "$_dynogen_cache/apt.lock" "${as_root[@]}" apt-get update -qq </dev/null >/dev/null
  fi
  _dynogen_say "installing $1"
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=600 "$1" </dev/null >/dev/null
}

# ---- Starting and stopping ----

_dynogen_prepare_start() {
  [ -n "${_dynogen_logs:-}" ] || _dynogen_logs=$(mktemp -d) || return
  # The EXIT trap also runs when a signal ends the shell. INT needs its own: a program that handles Ctrl-C itself and exits
  # (dotnet does) would otherwise let the script go on with its next line.
  [ -n "$(trap -p EXIT)" ] || trap 'dynalite_stop; dynamodb_local_stop' EXIT
  [ -n "$(trap -p INT)" ] || [[ $- == *i* ]] || trap 'exit 130' INT
}

_dynogen_remove_logs() {
  [ -z "${dynamodb_local_pid:-}${dynalite_pid:-}" ] || return 0
  rm -rf "$_dynogen_logs"
  _dynogen_logs=
}

# Credentials that no AWS account knows. DynamoDB Local keeps the tables of each key and region apart, as AWS does.
_dynogen_export_credentials() {
  if [ -z "${AWS_ACCESS_KEY_ID:-}" ]; then
    export AWS_ACCESS_KEY_ID=dynogen AWS_SECRET_ACCESS_KEY=dynogen
  fi
  export AWS_REGION="${AWS_REGION:-us-east-1}"
}

# Outside the range that systems give to outgoing connections, so that few others will take it before the server does.
_dynogen_unused_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 12000))
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { printf '%s\n' "$port"; return; }
  done
}

# _dynogen_wait_for_answer PID PORT LOG: 0 when the process answers, 2 when its port was taken, 1 when it failed otherwise.
_dynogen_wait_for_answer() {
  local pid=$1 port=$2 log=$3 deadline=$((SECONDS + 60))
  while [ "$SECONDS" -lt "$deadline" ]; do
    _dynogen_listens "$pid" "$port" && _dynogen_answers "$port" && return 0
    # DynamoDB Local that cannot have its port says so and then lives on, idle.
    grep -q 'Failed to bind' "$log" && return 2
    kill -0 "$pid" 2>/dev/null || return 1
    sleep 0.1
  done
  return 1
}

# Whether process $1 itself listens on port $2: another program that took the port answers too.
_dynogen_listens() {
  local inode
  if [ -r /proc/net/tcp ]; then
    inode=$(cat /proc/net/tcp /proc/net/tcp6 2>/dev/null |
      awk -v port="$(printf ':%04X$' "$2")" '$4 == "0A" && $2 ~ port { print $10; exit }')
    [ -n "$inode" ] && [ -n "$(find "/proc/$1/fd" -lname "socket:\[$inode\]" 2>/dev/null)" ]
  else
    lsof -a -p "$1" -iTCP:"$2" -sTCP:LISTEN >/dev/null 2>&1
  fi
}

_dynogen_answers() (
  { exec 3<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || exit 1
  printf 'GET / HTTP/1.0\r\n\r\n' >&3
  read -r -t 10 line <&3 && [[ $line == HTTP/* ]]
)

_dynogen_end_process() {
  kill "$1" 2>/dev/null || return 0
  for _ in {1..50}; do
    kill -0 "$1" 2>/dev/null || break
    sleep 0.1
  done
  kill -KILL "$1" 2>/dev/null || :
}

_dynogen_say() {
  printf '%s\n' "$*" >&2
}
