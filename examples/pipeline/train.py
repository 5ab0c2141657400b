"""Trains the model by stochastic gradient descent and writes it as JSON. The same seed and table give the same bytes."""

import argparse
import os
import random

from lending import FEATURES, probability_of, read_rows, save_model, value_of

EPOCHS = 12
BATCH = 25
STEP = 0.3


def scale(rows, name):
    values = [value_of(row, name) for row in rows]
    mean = sum(values) / len(values)
    spread = (sum((value - mean) ** 2 for value in values) / len(values)) ** 0.5
    # Rounded, so that a last bit that another machine computes otherwise does not reach the file.
    return {"name": name, "mean": round(mean, 6), "spread": round(spread, 6), "weight": 0.0}


def shuffled(rng, rows):
    return sorted(rows, key=lambda _: rng.random())


def descend(model, batch, target, step):
    """One step against the gradient of the log loss over a batch."""
    errors = [probability_of(model, row) - (1.0 if row[target] == "yes" else 0.0) for row in batch]
    model["intercept"] -= step * sum(errors) / len(batch)
    for feature in model["features"]:
        scaled = [(value_of(row, feature["name"]) - feature["mean"]) / feature["spread"] for row in batch]
        gradient = sum(error * value for error, value in zip(errors, scaled)) / len(batch)
        feature["weight"] -= step * gradient


def train(rows, names, target, seed):
    rng = random.Random(seed)
    model = {
        "intercept": 0.0,
        "threshold": 0.5,
        "target": target,
        "features": [scale(rows, name) for name in names],
    }
    for epoch in range(EPOCHS):
        order = shuffled(rng, rows)
        for start in range(0, len(order), BATCH):
            descend(model, order[start : start + BATCH], target, STEP / (1 + epoch))
    model["intercept"] = round(model["intercept"], 4)
    for feature in model["features"]:
        feature["weight"] = round(feature["weight"], 4)
    return model


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", default="data/training.csv")
    parser.add_argument("--out", default="model/model.json")
    parser.add_argument("--seed", type=int, default=os.environ.get("FATES_SEED") or 1)
    parser.add_argument(
        "--imitate-past",
        action="store_true",
        help="learn who was approved before instead of who repaid, and let the model see the sex: the gate fails",
    )
    given = parser.parse_args()
    names = (*FEATURES, "is_male") if given.imitate_past else FEATURES
    target = "approved_before" if given.imitate_past else "repaid"
    save_model(given.out, train(read_rows(given.data), names, target, given.seed))
    print(f"{given.out}: {len(names)} features, learned from {target}, seed {given.seed}")


if __name__ == "__main__":
    main()
