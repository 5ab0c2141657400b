"""Multiclass rates, one class against the rest, and the edges of regression numbers, with their tables."""

import math
import random

import numpy as np
from aif360.sklearn import metrics as aif
from sklearn import metrics as sk

from fairness import agree
from rates import RATES, metric_frame, undefined_groups
from tables import Table, columns

# The rate of one class against the rest → the end of our id.
GAPS = {"selection": "demographic-parity", "tpr": "tpr", "fpr": "fpr", "ppv": "ppv"}


def gaps_by_group(scope, y, p, w, classes, g):
    """Each gap by its worst class and by the mean of its classes; a class with one defined group compares nothing."""
    for rate, name in GAPS.items():
        gaps, ours, lost = {}, {}, set()
        for c in classes:
            yc, pc = (y == c).astype(int), (p == c).astype(int)
            function = RATES[rate][0]
            gaps[c] = float(metric_frame(function, yc, pc, w, g).difference())
            undefined = set(undefined_groups(rate, yc, pc, w, g))
            kept = ~np.isin(g, list(undefined))
            if len(set(g[kept])) > 1:
                of = metric_frame(function, yc[kept], pc[kept], None if w is None else w[kept], g[kept])
                ours[c] = float(of.difference())
            if undefined:
                lost.add(c)
        for aggregate, of in (("worst", max), ("mean", lambda values: sum(values) / len(values))):
            edge = (
                {
                    "undefinedForUs": True,
                    "withoutUndefined": of(list(ours.values())),
                    "convention": f"The rate of {', '.join(sorted(lost))} is 0/0 in a group, which the libraries call 0.",
                }
                if lost
                else {}
            )
            yield {
                "metric": f"fairness/multiclass-{name}-difference",
                "scope": scope,
                "options": {"aggregate": aggregate},
                "value": of(list(gaps.values())),
                "also": {f"class {c}": v for c, v in gaps.items()},
                "by": f"fairlearn.metrics.MetricFrame({rate}).difference of each class against the rest; {aggregate} class",
            } | edge


def differential_fairness(scope, p, w, classes, g):
    """The largest |ln| between AIF360's smoothed rates of a class in two groups; it counts the classes that a group has."""
    names = sorted(set(g))
    if any(len(set(p[g == name])) < len(classes) for name in names):
        return
    logs = {
        (name, c): math.log(
            aif.smoothed_base_rate(
                p[g == name], pos_label=c, sample_weight=None if w is None else w[g == name]
            )
        )
        for name in names
        for c in classes
    }
    yield {
        "metric": "fairness/differential-fairness",
        "scope": scope,
        "value": max(abs(logs[a, c] - logs[b, c]) for a in names for b in names for c in classes),
        "by": "aif360.sklearn.metrics.smoothed_base_rate of the decisions, each class and group; value: the largest |ln| of two",
    }


def flagged(y, p, w, groups, found):
    """Numbers of a regression whose library has a convention that is not ours: labels of 0, labels that do not vary."""
    flat = {scope: sorted(n for n in set(g) if len(set(y[g == n])) == 1) for scope, g in groups.items()}
    for entry in found:
        metric, lost = entry["metric"], flat.get(str(entry["scope"]), [])
        if metric == "performance/mape" and np.any(y == 0):
            kept = y != 0
            weights = None if w is None else w[kept]
            value = sk.mean_absolute_percentage_error(y[kept], p[kept], sample_weight=weights)
            agree("MAPE", value, np.average(np.abs((y - p)[kept] / y[kept]), weights=weights))
            yield entry | {
                "undefinedForUs": True,
                "withoutUndefined": float(value),
                "convention": "scikit-learn divides by 2**-52 where the label is 0.",
            }
        elif metric in ("fairness/r2-difference", "fairness/worst-group-r2") and lost:
            if entry.get("options"):
                continue
            g = groups[str(entry["scope"])]
            values = [
                sk.r2_score(y[g == n], p[g == n], sample_weight=None if w is None else w[g == n])
                for n in sorted(set(g) - set(lost))
            ]
            ours = min(values) if metric.endswith("group-r2") else max(values) - min(values)
            yield entry | {
                "undefinedForUs": True,
                "undefinedGroups": lost,
                "withoutUndefined": float(ours),
                "convention": "scikit-learn says 0 for labels that do not vary and are missed, 1 where they are met.",
            }
        else:
            yield entry


def bindings(**more):
    return {
        "label": "label",
        "prediction": "prediction",
        "attributes": ["g"],
        "intersections": [],
        "strata": [],
        "reference": {},
    } | more


def weighted_scores():
    """Three classes with probabilities and weights; every group of the intersection has every class."""
    rng = random.Random(37)
    names = ["cat", "dog", "owl"]
    rows = []
    for i in range(600):
        truth = rng.choices(range(3), [4, 3, 2])[0]
        raw = [rng.random() + (0.5 if c == truth else 0) + (0.2 if c == i % 2 else 0) for c in range(3)]
        share = [round(1_000 * v / sum(raw)) for v in raw]
        share[0] += 1_000 - sum(share)
        # Not always the most probable one: calibration is of the top label, accuracy of the decision.
        guess = rng.choices(range(3), share)[0]
        weight = round(0.1 + 3 * rng.random() ** 2, 2)
        group = [["north", "south"][i % 2], ["Female", "Male"][(i // 2) % 2]]
        rows.append([*group, names[truth], names[guess], *[s / 1_000 for s in share], weight])
    scores = [f"p_{name}" for name in names]
    return Table(
        "multiclass-scores-weighted",
        "600 seeded rows of three classes with a probability column for each, weighted, two attributes and their intersection.",
        "multiclass",
        columns(rows, ["region", "sex", "label", "prediction", *scores, "weight"]),
        bindings(weight="weight")
        | {
            "attributes": ["region", "sex"],
            "intersections": [["region", "sex"]],
            "scores": dict(zip(names, scores)),
        },
    )


def more_tables():
    """A multiclass with weights and empty margins, a regression with labels of 0 and a group of one label."""
    rng = random.Random(31)
    rows = []
    for _ in range(360):
        g = rng.choices(["north", "south", "west"], [5, 4, 3])[0]
        # Nobody of west is an owl, and nobody of south is taken for one.
        truth = rng.choice(["cat", "dog"] if g == "west" else ["cat", "dog", "owl"])
        guesses = ["cat", "dog"] if g == "south" else ["cat", "dog", "owl"]
        guess = truth if truth in guesses and rng.random() < 0.6 else rng.choice(guesses)
        rows.append([g, truth, guess, round(0.2 + 3 * rng.random(), 2)])
    yield Table(
        "multiclass-weighted",
        "360 seeded rows of three classes, weighted; one group lacks a class, another is never given it.",
        "multiclass",
        columns(rows, ["g", "label", "prediction", "weight"]),
        bindings(weight="weight"),
    )
    yield weighted_scores()
    rows = [["a", v, v + (1 if i % 3 else -2)] for i, v in enumerate([0, 3, 8, 12, 0.5, -4, 7, 20])]
    rows += [["b", 5, v] for v in (4, 5, 7, 9)]
    rows += [["c", v, 0.5 * v + 1] for v in (0, 2, 4, 10, 16, 30)]
    yield Table(
        "edge-regression",
        "Labels of 0, negative ones, and a group whose label is always 5.",
        "regression",
        columns(rows, ["g", "label", "prediction"]),
        bindings(),
    )
