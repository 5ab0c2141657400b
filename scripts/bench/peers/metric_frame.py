"""Peer: Fairlearn's MetricFrame gives four rates for two attributes and their intersection: `python … <table>`.

The table is read with the columns that are needed and no others. Prints the rates of every group, and the largest
difference of each, as one line of JSON.
"""

import json
import sys

import pandas as pd
from fairlearn.metrics import MetricFrame, false_positive_rate, selection_rate, true_positive_rate
from sklearn.metrics import accuracy_score

METRICS = {
    "selection": selection_rate,
    "truePositive": true_positive_rate,
    "falsePositive": false_positive_rate,
    "accuracy": accuracy_score,
}

table = pd.read_csv(sys.argv[1], usecols=["sex", "race", "label", "prediction"])
groups = []
for scope in (["sex"], ["race"], ["sex", "race"]):
    frame = MetricFrame(
        metrics=METRICS,
        y_true=table["label"],
        y_pred=table["prediction"],
        sensitive_features=table[scope],
    )
    frame.difference()
    for key, rates in frame.by_group.iterrows():
        groups.append({"group": list(key) if isinstance(key, tuple) else [key], "rates": rates.to_dict()})
print(json.dumps({"groups": groups}))
