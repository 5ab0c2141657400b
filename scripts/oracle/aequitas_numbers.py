"""What Aequitas says of some of the vectors (aequitas_numbers.py FOLDER): rates of groups and disparities to a reference.

It needs an environment of its own, scripts/bench/requirements-aequitas.txt, because Aequitas wants a pandas before 3.
"""

import json
import math
import sys
import warnings
from importlib.metadata import version
from pathlib import Path

import numpy as np
import pandas as pd

warnings.filterwarnings("ignore")

from aequitas.bias import Bias  # noqa: E402
from aequitas.group import Group  # noqa: E402

TABLES = (
    "eighteen-rows",
    "compas",
    "edge-group-without-positives",
    "edge-group-never-selected",
    "edge-nobody-selected",
)
RATES = ("pprev", "ppr", "precision", "fdr", "for", "fpr", "fnr", "tpr", "tnr", "npv", "prev", "accuracy")


def frame_of(vector):
    """One row a person: the score is the decision, as Aequitas reads a column of zeros and ones."""
    b = vector["bindings"]
    columns = {name: np.array(values) for name, values in vector["rows"]["columns"].items()}
    times = columns[b["weight"]] if "weight" in b else 1
    positive = {side: [str(v) for v in b["positive"][side]] for side in ("label", "prediction")}
    said = {
        "score": np.isin(columns[b["prediction"]].astype(str), positive["prediction"]).astype(int),
        "label_value": np.isin(columns[b["label"]].astype(str), positive["label"]).astype(int),
    }
    return pd.DataFrame(
        {name: np.repeat(column, times) for name, column in (said | {a: columns[a] for a in b["attributes"]}).items()}
    )


def number(value):
    """JSON has no NaN: null."""
    return float(value) if math.isfinite(value) else None


def said_of(vector):
    references = vector["bindings"]["reference"]
    frame = frame_of(vector)
    for attribute, reference in references.items():
        own = frame[["score", "label_value", attribute]]
        table, _ = Group().get_crosstabs(own, attr_cols=[attribute])
        bias = Bias().get_disparity_predefined_groups(
            table, original_df=own, ref_groups_dict={attribute: reference}, check_significance=False
        )
        for rate in RATES:
            disparity = f"{rate}_disparity"
            yield {
                "table": vector["name"],
                "attribute": attribute,
                "reference": reference,
                "rate": rate,
                "groups": {row["attribute_value"]: number(row[rate]) for _, row in table.iterrows()},
                "disparities": {
                    row["attribute_value"]: number(row[disparity]) for _, row in bias.iterrows()
                }
                if disparity in bias
                else {},
            }


def main(folder):
    vectors = [json.loads((folder / f"{name}.json").read_text(encoding="utf-8")) for name in TABLES]
    said = [each for vector in vectors for each in said_of(vector)]
    dump = lambda value: json.dumps(value, ensure_ascii=False, allow_nan=False)  # noqa: E731
    lines = ",\n".join(f"    {dump(each)}" for each in said)
    source = dump([{"library": name, "version": version(name)} for name in ("aequitas", "pandas", "numpy")])
    target = folder / "libraries"
    target.mkdir(exist_ok=True)
    (target / "aequitas.json").write_text(f'{{\n  "source": {source},\n  "said": [\n{lines}\n  ]\n}}\n', "utf-8")
    print(f"aequitas: {len(said)} rates")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
