"""
Stands for the query of a production log: applicants of the last weeks with the decision that was served, beside what the assessed
model says about the same applicants. What became of them nobody knows yet. `--drift recession` invents poorer ones than those
that the model was trained on.
"""

import argparse
import os

from applicants import applicants
from lending import COLUMNS, load_model, scored, write_rows

KNOWN = [column for column in COLUMNS if column not in ("approved_before", "repaid")]


def deployed_model(folder):
    with open(os.path.join(folder, "current"), encoding="utf-8") as file:
        return load_model(os.path.join(folder, "releases", file.read().strip(), "model.json"))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="model/model.json", help="the model that was assessed")
    parser.add_argument("--drift", choices=("none", "recession"), default="none")
    parser.add_argument("--out", default="monitoring/sample.csv")
    given = parser.parse_args()
    served = deployed_model(os.environ.get("LENDING_SERVICE") or "service")
    assessed = load_model(given.model)
    rows = [
        {**scored(assessed, row), "served": scored(served, row)["predicted"]}
        for row in applicants(seed=9, count=1500, drift=given.drift)
    ]
    write_rows(given.out, (*KNOWN, "served", "predicted", "probability"), rows)
    print(f"{given.out}: {len(rows)} rows")


if __name__ == "__main__":
    main()
