"""smoke.py SERVICE: reads the deployed model back and asks it about two applicants whose decisions are beyond doubt."""

import hashlib
import json
import os
import sys

from lending import load_model, scored

SAFE = {"income": "75", "debt_ratio": "0.05", "years_employed": "15", "missed_payments": "0", "sex": "female"}
RISKY = {"income": "12", "debt_ratio": "0.90", "years_employed": "0", "missed_payments": "5", "sex": "male"}


def main():
    service = sys.argv[1]
    with open(os.path.join(service, "current"), encoding="utf-8") as file:
        path = os.path.join(service, "releases", file.read().strip(), "model.json")
    with open(path, "rb") as file:
        digest = hashlib.sha256(file.read()).hexdigest()
    assessed = json.loads(os.environ["FATES_SUBJECTS"])["lending"]
    if digest != assessed:
        sys.exit(f"smoke: {path} has the digest {digest}, and {assessed} was assessed.")
    model = load_model(path)
    for name, row, wanted in (("safe", SAFE, "yes"), ("risky", RISKY, "no")):
        decision = scored(model, row)["predicted"]
        if decision != wanted:
            sys.exit(f"smoke: the {name} applicant got {decision}, not {wanted}.")
    print(f"smoke: {digest} answers")


if __name__ == "__main__":
    main()
