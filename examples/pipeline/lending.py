"""The model: which columns it sees, how it is stored, and what it says about an applicant. Standard library only."""

import csv
import json
import math
import os

# Not `sex`: it is in the tables so that gaps can be measured. A model that sees it is made by `train.py --imitate-past`.
FEATURES = ("income", "debt_ratio", "years_employed", "missed_payments")
COLUMNS = ("id", "sex", "age", *FEATURES, "approved_before", "repaid")


def read_rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write_rows(path, columns, rows):
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def value_of(row, feature):
    """One number of the model's input; `is_male` is the sensitive column as a number."""
    if feature == "is_male":
        return 1.0 if row["sex"] == "male" else 0.0
    return float(row[feature])


def probability_of(model, row):
    """Probability that the loan is repaid, 0 to 1."""
    logit = model["intercept"]
    for feature in model["features"]:
        scaled = (value_of(row, feature["name"]) - feature["mean"]) / feature["spread"]
        logit += feature["weight"] * scaled
    return 1 / (1 + math.exp(-logit))


def scored(model, row):
    """The row as the service logs it: with the probability, and the decision made by it."""
    probability = round(probability_of(model, row), 6)
    decision = "yes" if probability >= model["threshold"] else "no"
    return {**row, "predicted": decision, "probability": f"{probability:.6f}"}


def load_model(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def save_model(path, model):
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        json.dump(model, file, indent=2)
        file.write("\n")
