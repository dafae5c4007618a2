#!/usr/bin/env bash
#
# Runs the QuickStart sample against DynamoDB Local, which it installs when missing, starts on a free port and stops at the end.
# Only the .NET SDK has to be there. With AWS_ENDPOINT_URL_DYNAMODB set, nothing is installed or started and the sample uses the
# DynamoDB at that address:
#
#   bash samples/run.sh
#   AWS_ENDPOINT_URL_DYNAMODB=http://localhost:8000 bash samples/run.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source tests/dynamodb-local.sh

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
export MSBUILDDISABLENODEREUSE=1 # no build process stays behind

command -v dotnet >/dev/null || { echo "install the .NET SDK that global.json names" >&2; exit 1; }
dynamodb_local_start
dotnet run --project samples/QuickStart --configuration Release </dev/null
