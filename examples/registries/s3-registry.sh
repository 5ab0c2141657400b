#!/usr/bin/env bash
# s3-registry.sh deploy|smoke|rollback. The service reads s3://$BUCKET/lending/current, which holds the key of a model.
set -euo pipefail
file=model/model.json
digest=$(jq --raw-output .lending <<< "$FATES_SUBJECTS")
run="$GITHUB_RUN_ID-$GITHUB_RUN_ATTEMPT"

get() { aws s3 cp --only-show-errors "s3://$BUCKET/$1" -; }
put() { printf %s "$2" | aws s3 cp --only-show-errors - "s3://$BUCKET/$1"; }
# How many objects have this key: 0 or 1. A listing, because a download that fails does not say whether the object is missing or the
# store does not answer; and never inside a condition, where bash goes on after a failure.
count() {
  aws s3api list-objects-v2 --bucket "$BUCKET" --prefix "$1" --query "length(Contents[?Key=='$1'] || \`[]\`)" --output text
}

case "$1" in
  deploy)
    served=$(count lending/current)
    before=
    if [[ "$served" == 1 ]]; then before=$(get lending/current); fi
    put "lending/before/$run" "$before"
    # SHA-256 as Base64: S3 computes it again and refuses the object when it is another one.
    aws s3api put-object --bucket "$BUCKET" --key "lending/$digest/model.json" --body "$FATES_FILES/$file" \
      --checksum-sha256 "$(xxd -r -p <<< "$digest" | base64)" --metadata "fates-report=$FATES_REPORT_DIGEST" > /dev/null
    put lending/current "lending/$digest/model.json"
    ;;
  smoke)
    key=$(get lending/current)
    found=$(get "$key" | sha256sum | cut -d ' ' -f 1)
    [[ "$found" == "$digest" ]] || { echo "smoke: $key has the digest $found, and $digest was assessed." >&2; exit 1; }
    ;;
  rollback)
    noted=$(count "lending/before/$run")
    if [[ "$noted" == 0 ]]; then exit 0; fi # This run moved nothing.
    before=$(get "lending/before/$run")
    if [[ -n "$before" ]]; then put lending/current "$before"; else aws s3api delete-object --bucket "$BUCKET" --key lending/current; fi
    ;;
esac
