"""A table with what only the policy can give (costs of errors, shares of a population, marks of counterfactual sets), and its numbers."""

import json
import random
from importlib.metadata import version

import numpy as np
import pandas as pd
from scipy.stats import binomtest
from sklearn.metrics import confusion_matrix

CLASSES = ["cold", "flu", "stroke"]
COSTS = {
    ("cold", "flu"): 0.1,
    ("cold", "stroke"): 0.5,
    ("flu", "cold"): 0.2,
    ("flu", "stroke"): 0.5,
    ("stroke", "cold"): 5,
    ("stroke", "flu"): 1,
}
POPULATION = {"north": 0.5, "south": 0.3, "west": 0.2}
SEVERE = 1


def rows():
    """Each person in a set of two or three rows that differ in the sex alone; some stand by themselves, some have no mark."""
    rng = random.Random(41)
    for person in range(150):
        truth = rng.choices(CLASSES, [5, 3, 2])[0]
        region = rng.choices(list(POPULATION), [6, 3, 1])[0]
        guess = truth if rng.random() < 0.7 else rng.choice(CLASSES)
        for row in range(rng.choice([1, 2, 2, 3])):
            decided = rng.choice(CLASSES) if row and rng.random() < 0.2 else guess
            mark = "" if person % 29 == 0 else f"p{person}"
            yield truth, decided, region, mark, round(0.1 + 2 * rng.random(), 2)


def numbers(frame, w):
    at = confusion_matrix(frame["label"], frame["prediction"], labels=CLASSES, sample_weight=w)
    cost = np.array([[COSTS.get((y, p), 0) for p in CLASSES] for y in CLASSES])
    share = frame["region"].value_counts() if w is None else frame.assign(w=w).groupby("region")["w"].sum()
    ratios = (share / share.sum()) / pd.Series(POPULATION)
    marked = frame[frame["set"] != ""].groupby("set")["prediction"]
    sets = marked.agg(["size", "nunique"]).query("size > 1")
    flips = int((sets["nunique"] > 1).sum())
    wilson = binomtest(flips, len(sets)).proportion_ci(method="wilson")
    yield {
        "metric": "performance/severe-error-rate",
        "scope": "overall",
        "value": float(at[cost >= SEVERE].sum() / at.sum()),
        "by": "sklearn.metrics.confusion_matrix, the share of the cells whose cost is severe",
    }
    yield {
        "metric": "fairness/representation",
        "scope": "region",
        "value": float(ratios.min()),
        "parts": {name: float(ratio) for name, ratio in ratios.sort_index().items()},
        "by": "pandas: share of rows or of weight / share of the population; value: the smallest",
    }
    yield {
        "metric": "fairness/counterfactual-flip-rate",
        "scope": "overall",
        "value": flips / len(sets),
        "interval": [wilson.low, wilson.high],
        "by": "pandas: groupby(set).nunique() > 1; scipy.stats.binomtest(…).proportion_ci('wilson')",
    }


def write_given(target):
    target.mkdir(parents=True, exist_ok=True)
    frame = pd.DataFrame(rows(), columns=["label", "prediction", "region", "set", "weight"])
    costs = pd.DataFrame([(*pair, cost) for pair, cost in COSTS.items()], columns=["truth", "decision", "cost"])
    said = {
        "source": [{"library": n, "version": version(n)} for n in ("scikit-learn", "scipy", "pandas", "numpy")],
        "table": frame.to_csv(index=False),
        "severity": costs.to_csv(index=False),
        "population": POPULATION,
        "plain": list(numbers(frame, None)),
        "weighted": list(numbers(frame, frame["weight"])),
    }
    (target / "given.json").write_text(json.dumps(said, indent=1, ensure_ascii=False) + "\n", "utf-8")
