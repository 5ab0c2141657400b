#!/usr/bin/env bash
# Makes the service serve what it served before the last deployment. Run twice, it does no more than run once.
set -euo pipefail
service=${LENDING_SERVICE:-service}
if [[ ! -e "$service/previous" ]]; then
  echo "rollback: $service/previous is missing: nothing was deployed from here, so there is nothing to go back to." >&2
  exit 1
fi
if [[ ! -s "$service/previous" ]]; then
  rm -f -- "$service/current"
  echo "rolled back: nothing is served, as before the deployment"
  exit 0
fi
cp -- "$service/previous" "$service/current.new"
mv -- "$service/current.new" "$service/current"
echo "rolled back to $(cat -- "$service/current")"
