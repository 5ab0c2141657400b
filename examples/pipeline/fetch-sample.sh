#!/usr/bin/env bash
# Makes what fates-monitor.yml reads. Here nothing runs in production, so the model is trained again (the same seed and table give the
# same bytes) and deployed to a folder first; in a repository of yours this is a query of the service's log.
set -euo pipefail
python3 train.py --seed 1
python3 evaluate.py
digest=$(sha256sum model/model.json | cut -d ' ' -f 1)
FATES_SUBJECTS="{\"lending\":\"$digest\"}" ./deploy.sh .
python3 sample.py --drift "${LENDING_DRIFT:-none}"
