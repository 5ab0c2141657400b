"""Peer: Aequitas' Group().get_crosstabs counts two attributes and their intersection: `python … <table>`.

It knows no intersections, so that the third attribute is both texts joined. Prints the rates of every group as one line
of JSON.
"""

import json
import sys

import pandas as pd
from aequitas.group import Group

table = pd.read_csv(sys.argv[1], usecols=["sex", "race", "label", "prediction"])
table["both"] = table["sex"] + "*" + table["race"]
table = table.rename(columns={"prediction": "score", "label": "label_value"})
crosstabs, _ = Group().get_crosstabs(table, attr_cols=["sex", "race", "both"])
groups = [
    {
        "group": row["attribute_value"].split("*"),
        "n": row["group_size"],
        "rates": {
            "selection": row["pprev"],
            "truePositive": row["tpr"],
            "falsePositive": row["fpr"],
            "accuracy": row["accuracy"],
        },
    }
    for row in crosstabs.to_dict("records")
]
print(json.dumps({"groups": groups}))
