"""Writes vectors (make_vectors.py FOLDER [NAME…]): tables, and what Fairlearn, scikit-learn, AIF360, smclarify and MAPIE say of them."""

import json
import logging
import math
import os
import sys
import warnings
from importlib.metadata import version
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")
import numpy as np  # noqa: E402

# AIF360 warns of optional parts that are not installed; small sums gain nothing from threads.
warnings.filterwarnings("ignore")
logging.disable(logging.WARNING)

import audits  # noqa: E402
import cell_functions  # noqa: E402
import classes  # noqa: E402
import fairness  # noqa: E402
import further  # noqa: E402
import given  # noqa: E402
import library_names  # noqa: E402
import performance  # noqa: E402
import score_distances  # noqa: E402
from rates import JOIN  # noqa: E402
from tables import all_tables  # noqa: E402

ONE_GROUP = {
    "undefinedForUs": True,
    "withoutUndefined": None,
    "convention": "One group alone: a library says that there is no gap; ours is insufficient.",
}
LIBRARIES = ["fairlearn", "scikit-learn", "aif360", "smclarify", "mapie", "numpy", "pandas", "scipy"]


class Rows:
    """A table as arrays; integer weights are also available as repeated rows."""

    def __init__(self, table):
        self.columns = {name: np.array(values) for name, values in table.columns.items()}
        bindings = table.bindings
        self.bindings = bindings
        weight = bindings.get("weight")
        self.w = self.columns[weight].astype(float) if weight else None
        self.label = self.columns[bindings["label"]]
        self.s = self.columns[bindings["score"]].astype(float) if "score" in bindings else None
        prediction = bindings.get("prediction")
        self.prediction = self.columns[prediction] if prediction else None

    @property
    def y(self):
        return np.isin(self.label.astype(str), self.bindings["positive"]["label"]).astype(int)

    @property
    def p(self):
        if self.prediction is None:
            return (self.s >= self.bindings["threshold"]).astype(int)
        return np.isin(self.prediction.astype(str), self.bindings["positive"]["prediction"]).astype(int)

    def groups(self, scope):
        names = [scope] if isinstance(scope, str) else scope
        return np.array([JOIN.join(map(str, key)) for key in zip(*(self.columns[n] for n in names))])

    def repeated(self):
        """The same rows, each as often as its weight; None when a weight is no whole number."""
        if self.w is None:
            return self
        if np.any(self.w != np.floor(self.w)):
            return None
        out = object.__new__(Rows)
        out.bindings, out.w = self.bindings, None
        times = self.w.astype(int)
        out.columns = {name: np.repeat(v, times) for name, v in self.columns.items()}
        out.label = np.repeat(self.label, times)
        out.s = None if self.s is None else np.repeat(self.s, times)
        out.prediction = None if self.prediction is None else np.repeat(self.prediction, times)
        return out


def scopes(bindings):
    return [*bindings["attributes"], *bindings["intersections"]]


def binary(table, rows):
    """Everything that the libraries say of rows with one weight a row, or none."""
    b = rows.bindings
    favourable = 1 if b["favourable"] == "positive" else 0
    y, p, s, w = rows.y, rows.p, rows.s, rows.w
    yield from performance.from_decisions(y, p, w)
    yield from cell_functions.macro_averages(y, p, w)
    if s is not None:
        yield from performance.from_scores(y, s, w)
    if w is None:
        yield from fairness.benefit_indices(favourable, y, p)
        yield from audits.overall(favourable, y, p)
    for scope in scopes(b):
        g = rows.groups(scope)
        for entry in by_groups(table, rows, scope, g):
            alone = len(set(g)) == 1 and entry["metric"].startswith("fairness/")
            yield entry | (ONE_GROUP if alone else {})


def by_groups(table, rows, scope, g):
    """What they say of the groups of one scope."""
    b = rows.bindings
    favourable = 1 if b["favourable"] == "positive" else 0
    y, p, s, w = rows.y, rows.p, rows.s, rows.w
    yield from fairness.rate_gaps(scope, y, p, w, g, table.minimum_group)
    yield from fairness.equalized_odds(scope, y, p, w, g)
    yield from cell_functions.worst_groups(scope, y, p, w, g)
    yield from cell_functions.odds_to_overall(scope, y, p, w, g)
    yield from audits.by_groups(scope, favourable, y, p, w, g)
    if isinstance(scope, str) and scope in b["reference"]:
        yield from fairness.against_reference(scope, b["reference"][scope], favourable, y, p, w, g)
        yield from audits.parity_band(scope, b["reference"][scope], y, p, w, g)
    if w is None:
        for stratum in b["strata"]:
            if stratum not in ([scope] if isinstance(scope, str) else scope):
                yield from fairness.conditional_disparity(scope, rows.columns[stratum], favourable, y, p, g)
    if s is not None and len(set(g)) > 1:
        yield from score_distances.by_group(scope, s, w, g)
        yield from fairness.class_balance(scope, y, s, w, g)
    if s is not None and len(set(g)) > 1:
        yield from performance.scores_by_group(scope, y, s, w, g)


def multiclass(rows):
    b = rows.bindings
    names = sorted(set(rows.label) | set(rows.prediction))
    if "scores" in b:
        scores = np.column_stack([rows.columns[b["scores"][name]] for name in names])
        yield from performance.from_classes(rows.label, rows.prediction, scores, names, rows.w)
        yield from cell_functions.macro_averages(rows.label, rows.prediction, rows.w)
    for scope in scopes(b):
        g = rows.groups(scope)
        yield from performance.classes_by_group(scope, rows.label, rows.prediction, rows.w, g)
        yield from classes.gaps_by_group(scope, rows.label, rows.prediction, rows.w, names, g)
        yield from classes.differential_fairness(scope, rows.prediction, rows.w, names, g)
        if rows.w is None:
            yield from cell_functions.classes_by_group(scope, rows.label, rows.prediction, g)
            yield from audits.label_divergences(scope, rows.label, g)


def regression(rows):
    y, p = rows.label, rows.prediction
    groups = {str(scope): rows.groups(scope) for scope in scopes(rows.bindings)}
    found = list(performance.from_residuals(y, p, rows.w))
    for scope in scopes(rows.bindings):
        found += performance.residuals_by_group(scope, y, p, rows.w, groups[str(scope)])
    yield from classes.flagged(y, p, rows.w, groups, found)


def expectations(table):
    """Values of one table; with whole weights, repeated rows and weighted rows must agree."""
    rows = Rows(table)
    if table.task == "multiclass":
        return list(multiclass(rows))
    if table.task == "regression":
        return list(regression(rows))
    repeated = rows.repeated()
    if repeated is None:
        return list(binary(table, rows))
    found = list(binary(table, repeated))
    if rows.w is not None:
        confirm(found, list(binary(table, rows)))
    return found


def key(entry):
    return json.dumps([entry["metric"], entry["scope"], entry.get("options"), entry.get("minimumGroup")])


def confirm(repeated, weighted):
    """A library that takes weights must say of weighted rows what it says of repeated ones."""
    values = {key(e): e["value"] for e in repeated}
    for entry in weighted:
        if "minimumGroup" not in entry:
            fairness.agree(f"weights of {key(entry)}", entry["value"], values[key(entry)])


def plain(value):
    """Numbers that JSON has; NaN becomes null."""
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    if isinstance(value, (float, np.floating)):
        return float(value) if math.isfinite(value) else None
    return value


def write(table, target):
    """One file a table: a line for each column and each expected number, so that a change reads as one."""
    expect = expectations(table)
    seen = [key(e) for e in expect]
    if len(seen) != len(set(seen)):
        raise SystemExit(f"{table.name} says something twice")
    case = {
        "name": table.name,
        "about": table.about,
        "source": [{"library": name, "version": version(name)} for name in LIBRARIES],
        "origin": table.origin,
        "task": table.task,
        "bindings": table.bindings,
    }
    dump = lambda value: json.dumps(plain(value), ensure_ascii=False, allow_nan=False)  # noqa: E731
    lines = [f"  {dump(k)}: {dump(v)}" for k, v in case.items()]
    if table.generator:
        lines.append(f'  "rows": {{ "generator": {dump(table.generator)} }}')
    else:
        inner = ",\n".join(f"      {dump(k)}: {dump(v)}" for k, v in table.columns.items())
        lines.append(f'  "rows": {{\n    "columns": {{\n{inner}\n    }}\n  }}')
    lines.append('  "expect": [\n' + ",\n".join(f"    {dump(e)}" for e in expect) + "\n  ]")
    (target / f"{table.name}.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    return {key(e): e for e in expect}


def published(found):
    """Numbers that stand in print must come out: the design's examples and ProPublica's table."""

    def value(table, metric, scope="overall", options=None, minimum=None):
        return found[table][
            key({"metric": metric, "scope": scope, "options": options, "minimumGroup": minimum})
        ]

    def check(number, digits, got):
        if round(got, digits) != number:
            raise SystemExit(f"published {number}, computed {got}")

    e = "eighteen-rows"
    check(0.25, 12, value(e, "fairness/demographic-parity-difference", "g")["value"])
    check(0.6667, 4, value(e, "fairness/demographic-parity-ratio", "g")["value"])
    check(1.0, 12, value(e, "fairness/equalized-odds-difference", "g")["value"])
    check(0.6, 12, value(e, "fairness/equalized-odds-difference", "g", {"aggregate": "mean"})["value"])
    check(0.2, 12, value(e, "fairness/equal-opportunity-difference", "g")["value"])
    check(0.6667, 4, value(e, "fairness/predictive-parity-difference", "g")["value"])
    check(0.41667, 5, value(e, "fairness/accuracy-difference", "g")["value"])
    check(0.25, 12, value(e, "fairness/worst-group-accuracy", "g")["value"])
    check(0.34375, 12, value(e, "fairness/generalized-entropy-index", options={"alpha": 2})["value"])
    check(0.464357, 6, value(e, "fairness/theil-index")["value"])
    check(0.4571, 4, value("compas", "fairness/demographic-parity-difference", "race")["value"])
    check(0.3787, 4, value("compas", "fairness/demographic-parity-difference", "race", minimum=30)["value"])
    check(0.3143, 4, value("compas", "fairness/demographic-parity-ratio", "race")["value"])
    for rate, overall, black, white in (
        ("fpr", 0.3235, 0.4485, 0.2345),
        ("fnr", 0.3740, 0.2799, 0.4772),
        ("ppv", 0.6135, 0.6297, 0.5913),
    ):
        entry = value("compas", f"rate/{rate}", "race")
        check(overall, 4, entry["value"])
        check(black, 4, entry["parts"]["African-American"])
        check(white, 4, entry["parts"]["Caucasian"])


def main(target, names):
    """All tables and the check against print, or only the named tables, as files of the folder `target`."""
    known = {table.name: table for table in (*all_tables(), *classes.more_tables())}
    if unknown := sorted(set(names) - set(known)):
        raise SystemExit(f"no such table: {', '.join(unknown)}; there are {', '.join(known)}")
    target.mkdir(parents=True, exist_ok=True)
    found = {}
    for name in names or known:
        found[name] = write(known[name], target)
        print(f"{name}: {len(found[name])} numbers", flush=True)
    if not names:
        further.write_tables(target / "tables")
        given.write_given(target / "libraries")
        library_names.write_names(target / "libraries")
        published(found)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
