#!/usr/bin/env bash
# Asks the service what it serves: the model has the assessed digest, and it decides about two applicants as it should.
set -euo pipefail
exec python3 smoke.py "${LENDING_SERVICE:-service}"
