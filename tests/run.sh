#!/usr/bin/env bash
#
# Builds everything and runs every test project, with DynamoDB Local and dynalite started for them, and compiles those with "Aot" in their
# name natively:
#
#   bash tests/run.sh                     every project
#   bash tests/run.sh Integration         those with "Integration" in their name, in any case; more words add more
#
# Ends with one line over all projects: "N passed, N failed" and ", N skipped" when there are some. A project that cannot be built,
# crashes or runs no test counts as one failed.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit
source tests/dynamodb-local.sh
source tests/native-toolchain.sh

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
export MSBUILDDISABLENODEREUSE=1 # no build process stays behind

passed=0 failed=0 skipped=0 finished=no
problems=()
results=$(mktemp -d) || exit

finish() {
  local exit_code=$? problem closing_line
  dynalite_stop
  dynamodb_local_stop
  rm -rf "$results"

  [ "$finished" = yes ] || problems+=("the run stopped before its end")
  failed=$((failed + ${#problems[@]}))
  for problem in "${problems[@]+"${problems[@]}"}"; do
    printf '\nFAILED: %s' "$problem"
  done
  closing_line="$passed passed, $failed failed"
  [ "$skipped" = 0 ] || closing_line+=", $skipped skipped"
  printf '\n\n%s\n' "$closing_line"

  [ "$failed" = 0 ] || [ "$exit_code" != 0 ] || exit_code=1
  exit "$exit_code"
}
trap finish EXIT
trap 'exit 130' INT

heading() {
  printf '\n== %s\n' "$*"
}

# The projects to run, one a line. A project that only helps tests has neither mark of a test project.
test_projects() {
  local project
  for project in tests/*/*.csproj; do
    [ -e "$project" ] || continue
    case "$project" in
      *Tests.csproj) ;;
      *) grep -q 'Microsoft\.NET\.Test\.Sdk' "$project" || continue ;;
    esac
    is_wanted "$(basename "$project" .csproj)" && printf '%s\n' "$project"
  done
}

is_wanted() {
  local word
  [ ${#wanted[@]} -gt 0 ] || return 0
  for word in "${wanted[@]}"; do
    grep -qiF -- "$word" <<<"$1" && return 0
  done
  return 1
}

# counter FOLDER NAME: the sum of one counter over the result files of a project, which are one for each target framework.
counter() {
  cat "$1"/*.trx 2>/dev/null | sed -n "s/.*<Counters.* $2=\"\([0-9]*\)\".*/\1/p" | awk '{ sum += $1 } END { print sum + 0 }'
}

# run_native PROJECT: compiles a test program natively and runs it. It ends with a line "N passed, N failed".
run_native() {
  local project=$1 name=$2 framework log="$results/$2.log" restored=no
  if ! native_toolchain_install; then
    problems+=("$name cannot be compiled natively without a C compiler and zlib")
    return
  fi
  # The newest framework whose native runtime the package registry has.
  for framework in net10.0 net9.0; do
    dotnet publish "$project" --configuration Release --framework "$framework" -p:NativeFramework="$framework" \
      --output "$results/$name" --verbosity quiet </dev/null >"$log" 2>&1 && restored=yes && break
    grep -q 'error NU110[123]' "$log" || break
  done
  cat "$log"
  if [ "$restored" = no ]; then
    problems+=("$name does not compile natively without a warning")
    return
  fi
  count_program "$name, $framework natively compiled" "$results/$name/$name"
}

# count_program NAME COMMAND...: runs a test program and counts what its last line says.
count_program() {
  local name=$1 log="$results/program.log" exit_code=0 counts
  shift
  timeout 15m "$@" </dev/null 2>&1 | tee "$log"
  exit_code=${PIPESTATUS[0]}
  counts=$(tail -n 1 "$log" | sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p')
  if [ -z "$counts" ] || [ "${counts% *}" = 0 ]; then
    problems+=("$name ran no test to its end (exit code $exit_code)")
    return
  fi
  passed=$((passed + ${counts% *}))
  failed=$((failed + ${counts#* }))
  [ "$exit_code" = 0 ] || [ "${counts#* }" != 0 ] || problems+=("$name ended with exit code $exit_code, though no test is known to have failed")
}

run_project() {
  local project=$1 name folder exit_code=0 total executed green
  name=$(basename "$project" .csproj)
  folder="$results/$name"
  heading "$name"
  if ! grep -qF "$name.csproj" DynoGen.sln; then
    problems+=("$name is not in DynoGen.sln, so it was not built")
    return
  fi

  if grep -q NativeFramework "$project"; then
    # What is said of a library that fails natively holds only if it works otherwise.
    [ "$name" != DynoGen.ContextAotTests ] || count_program "$name with a JIT compiler" dotnet "tests/$name/bin/Release/net10.0/$name.dll"
    run_native "$project" "$name"
    return
  fi

  # A test that hangs is named and ended, so that it cannot hold the others up.
  dotnet test "$project" --configuration Release --no-build --results-directory "$folder" --logger "trx;LogFilePrefix=run" \
    --blame-hang-timeout 15m --blame-hang-dump-type none </dev/null || exit_code=$?

  total=$(counter "$folder" total)
  executed=$(counter "$folder" executed)
  green=$(counter "$folder" passed)
  passed=$((passed + green))
  failed=$((failed + executed - green))
  skipped=$((skipped + total - executed))
  if [ "$exit_code" != 0 ] && [ "$executed" = "$green" ]; then
    problems+=("$name ended with exit code $exit_code, though no test is known to have failed")
  elif [ "$executed" = 0 ]; then
    problems+=("$name ran no test")
  fi
}

wanted=("$@")
projects=$(test_projects)
if [ -z "$projects" ]; then
  problems+=("no test project under tests/${*:+ with a name like: $*}")
  finished=yes
  exit 1
fi

heading "Build"
if ! dotnet build DynoGen.sln --configuration Release --verbosity quiet </dev/null; then
  problems+=("DynoGen.sln does not build")
  finished=yes
  exit 1
fi

heading "Databases"
if ! dynamodb_local_start || ! dynalite_start; then
  problems+=("the databases for the tests did not start")
  finished=yes
  exit 1
fi

while read -r project; do
  run_project "$project"
done <<<"$projects"
finished=yes
