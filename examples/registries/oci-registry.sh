#!/usr/bin/env bash
# oci-registry.sh deploy|smoke|rollback, with oras. $REPOSITORY is like ghcr.io/acme/lending; the service pulls the tag `production`.
set -euo pipefail
file=model/model.json
digest=$(jq --raw-output .lending <<< "$FATES_SUBJECTS")
before="before-$GITHUB_RUN_ID-$GITHUB_RUN_ATTEMPT"

case "$1" in
  deploy)
    # By its digest first: the tag moves when everything is there. A tag for what was served, which the rollback goes back to.
    cd -- "$FATES_FILES"
    oras push "$REPOSITORY:sha256-$digest" --artifact-type application/vnd.acme.model \
      --annotation "io.github.fates-gate.report=$FATES_REPORT_DIGEST" "$file:application/json"
    tags=$(oras repo tags "$REPOSITORY")
    if grep -qx production <<< "$tags"; then oras tag "$REPOSITORY:production" "$before"; fi
    oras tag "$REPOSITORY:sha256-$digest" production
    ;;
  smoke)
    # A layer that is one file has that file's SHA-256 as its digest, and oras compares the bytes with it as it pulls.
    found=$(oras manifest fetch "$REPOSITORY:production" | jq --raw-output '.layers[0].digest')
    [[ "$found" == "sha256:$digest" ]] || { echo "smoke: production has $found, and sha256:$digest was assessed." >&2; exit 1; }
    oras pull "$REPOSITORY:production" --output "$RUNNER_TEMP/smoke"
    ;;
  rollback)
    tags=$(oras repo tags "$REPOSITORY")
    if grep -qx "$before" <<< "$tags"; then oras tag "$REPOSITORY:$before" production; fi
    ;;
esac
