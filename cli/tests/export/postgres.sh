#!/usr/bin/env bash
# Runs a script with a database of its own, which is gone afterwards: postgres.sh SCRIPT; `sql` is psql there.
set -euo pipefail
folder=$(mktemp -d)
as() { "$@"; }
if [ "$(id -u)" -eq 0 ]; then
    # PostgreSQL does not run as root.
    as() { runuser -u postgres -- "$@"; }
    chown postgres "$folder"
fi
PATH="$(printf '%s\n' /usr/lib/postgresql/*/bin | tail -1):$PATH"
trap 'as pg_ctl --pgdata "$folder/data" --silent --mode immediate stop >&2; rm -rf "$folder"' EXIT
as initdb --pgdata "$folder/data" --auth trust --encoding UTF8 --no-sync >"$folder.log"
as pg_ctl --pgdata "$folder/data" --silent --wait --options "-k $folder -h ''" --log "$folder/log" start >&2
rm "$folder.log"
sql() { as psql --host "$folder" --dbname postgres --no-psqlrc --quiet --set ON_ERROR_STOP=1 "$@"; }
eval "$1"
