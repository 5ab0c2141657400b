"""Counts ProPublica's two-year table by sex, race, outcome and score text.

    python compas_counts.py path/to/compas.csv

The path is a copy of compas-scores-two-years.csv from https://github.com/propublica/compas-analysis with the columns
sex, race, two_year_recid and score_text. Writes compas-counts.csv beside this file: 7,214 people become a few dozen
counts. Only the counts are committed.
"""

import csv
import sys
from collections import Counter
from pathlib import Path

KEYS = ["sex", "race", "two_year_recid", "score_text"]


def main(source):
    with open(source, encoding="utf-8", newline="") as file:
        counts = Counter(tuple(row[key] for key in KEYS) for row in csv.DictReader(file))
    target = Path(__file__).parent / "compas-counts.csv"
    with open(target, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow([*KEYS, "count"])
        writer.writerows([*key, count] for key, count in sorted(counts.items()))


if __name__ == "__main__":
    main(sys.argv[1])
