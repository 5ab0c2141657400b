#!/usr/bin/env bash
# deploy.sh FOLDER: puts the verified model from FOLDER into the service, as a release named by its digest, and makes it the current
# one. The service is a folder: $LENDING_SERVICE, or ./service; `current` and `previous` hold the names of releases.
set -euo pipefail
service=${LENDING_SERVICE:-service}
model=$1/model/model.json

# Before anything can fail: rollback.sh goes back to what was served before this deployment, and an empty file means nothing was.
mkdir -p -- "$service/releases"
if [[ -e "$service/current" ]]; then cp -- "$service/current" "$service/previous"; else : > "$service/previous"; fi

digest=$(sha256sum -- "$model" | cut -d ' ' -f 1)
# What `verify` compared with the report. A copy that went wrong since stops here.
assessed=$(python3 -c 'import json, os; print(json.loads(os.environ["FATES_SUBJECTS"])["lending"])')
if [[ "$digest" != "$assessed" ]]; then
  echo "deploy: $model has the digest $digest, and $assessed was assessed. Nothing was deployed." >&2
  exit 1
fi

mkdir -p -- "$service/releases/$digest"
cp -- "$model" "$service/releases/$digest/model.json"
# A rename: whoever reads `current` sees the old release or the new one, never half a name.
echo "$digest" > "$service/current.new"
mv -- "$service/current.new" "$service/current"
echo "deployed $digest to ${FATES_ENVIRONMENT:-this machine}"
