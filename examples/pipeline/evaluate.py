"""Writes what the model says about each row of the test table, beside what became true."""

import argparse

from lending import COLUMNS, load_model, read_rows, scored, write_rows


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="model/model.json")
    parser.add_argument("--data", default="data/test.csv")
    parser.add_argument("--out", default="evaluation/predictions.csv")
    given = parser.parse_args()
    model = load_model(given.model)
    rows = [scored(model, row) for row in read_rows(given.data)]
    write_rows(given.out, (*COLUMNS, "predicted", "probability"), rows)
    print(f"{given.out}: {len(rows)} rows")


if __name__ == "__main__":
    main()
