#!/usr/bin/env bash
# Measures DynoGen against the AWS SDK: a short job (about three minutes), or the real one with --full. --filter narrows either to
# part of a workload's, library's or benchmark's name ("query", "get*DynoGen", "generator"). Prints a table of ratios and writes
# results/summary.json.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
project="$here/DynoGen.Benchmarks/DynoGen.Benchmarks.csproj"

dotnet build "$project" --configuration Release --verbosity quiet --nologo
exec dotnet run --project "$project" --configuration Release --no-build -- --results "$here/results" "$@"
