"""Worst groups, macro averages, and equalized odds against the whole table, from Fairlearn and scikit-learn."""

import math

import numpy as np
from fairlearn import metrics as fl
from sklearn import metrics as sk

from fairness import CONVENTION, undefined, without
from rates import RATES, metric_frame, parts_of, undefined_groups

MACRO = (
    ("precision-macro", sk.precision_score, "precision_score"),
    ("recall-macro", sk.recall_score, "recall_score"),
)


def macro_averages(y, p, w=None):
    """Mean precision and recall of the classes that occur as label or decision."""
    classes = set(y) | set(p)
    lost = {"precision-macro": classes - set(p), "recall-macro": classes - set(y)}
    for name, score, source in MACRO:
        flag = (
            {
                "undefinedForUs": True,
                "withoutUndefined": None,
                "convention": f"0/0 of {', '.join(sorted(map(str, lost[name])))}: scikit-learn counts it as 0, in ours the mean is undefined.",
            }
            if lost[name]
            else {}
        )
        value = score(y, p, average="macro", sample_weight=w, zero_division=0)
        yield {
            "metric": f"performance/{name}",
            "scope": "overall",
            "value": float(value),
            "by": f"sklearn.metrics.{source}(average='macro')",
        } | flag


def worst_groups(scope, y, p, w, g):
    """The smallest of a rate over the groups where it is defined."""
    for rate in ("balanced-accuracy", "tpr", "ppv", "f1"):
        function, source, _ = RATES[rate]

        def smallest(*rows, function=function):
            return metric_frame(function, *rows).group_min()

        frame = metric_frame(function, y, p, w, g)
        yield {
            "metric": f"fairness/worst-group-{rate}",
            "scope": scope,
            "value": float(frame.group_min()),
            "parts": parts_of(frame.by_group),
            "by": f"fairlearn.metrics.MetricFrame({source}).group_min",
        } | undefined(smallest, rate, y, p, w, g)


def odds_to_overall(scope, y, p, w, g):
    """Equalized odds of each group against the whole table, worst case and mean."""
    calls = {"difference": fl.equalized_odds_difference, "ratio": fl.equalized_odds_ratio}
    for kind, call in calls.items():
        for agg, options in (("worst_case", {}), ("mean", {"aggregate": "mean"})):
            value = float(
                call(y, p, sensitive_features=g, sample_weight=w, agg=agg, method="to_overall")
            )
            yield {
                "metric": f"fairness/equalized-odds-{kind}",
                "scope": scope,
                "options": {"method": "to-overall"} | options,
                "value": value,
                "by": f"fairlearn.metrics.equalized_odds_{kind}(agg='{agg}', method='to_overall')",
            } | odds_without(kind, agg, value, y, p, w, g)


def odds_without(kind, agg, value, y, p, w, g):
    """Equalized odds where each rate leaves out its own undefined groups."""
    lost = {rate: undefined_groups(rate, y, p, w, g) for rate in ("tpr", "fpr")}
    if not any(lost.values()):
        nothing = {"undefinedForUs": True, "convention": "Fairlearn says NaN for 0/0 of the rates."}
        return nothing if math.isnan(value) else {}
    each = []
    for rate, groups in lost.items():

        def gap(*rows, rate=rate):
            return getattr(metric_frame(RATES[rate][0], *rows), kind)(method="to_overall")

        each.append(without(gap, groups, y, p, w, g))
    fold = np.mean if agg == "mean" else max if kind == "difference" else min
    known = [e for e in each if e is not None and not math.isnan(e)]
    return {
        "undefinedForUs": True,
        "undefinedGroups": sorted(set(lost["tpr"]) | set(lost["fpr"])),
        "withoutUndefined": float(fold(known)) if len(known) == 2 else None,
        "convention": f"{CONVENTION} Each of TPR and FPR leaves out its own undefined groups.",
    }


def classes_by_group(scope, y, p, g):
    """Accuracies, error rates and balanced accuracy by group, of any number of classes."""
    functions = {
        "accuracy": (RATES["accuracy"][0], "accuracy_score"),
        "error-rate": (RATES["error-rate"][0], "zero_one_loss"),
    }
    for name, (function, source) in functions.items():
        frame = metric_frame(function, y, p, None, g)
        for kind in ("difference", "ratio"):
            for method in ("between_groups", "to_overall"):
                if (name, kind, method) == ("accuracy", "difference", "between_groups"):
                    continue
                more = {"options": {"method": "to-overall"}} if method == "to_overall" else {}
                yield {
                    "metric": f"fairness/{name}-{kind}",
                    "scope": scope,
                    "value": float(getattr(frame, kind)(method=method)),
                    "parts": parts_of(frame.by_group),
                    "by": f"fairlearn.metrics.MetricFrame({source}).{kind}(method='{method}')",
                } | more
    frame = metric_frame(lambda y, p, w: sk.balanced_accuracy_score(y, p), y, p, None, g)
    yield {
        "metric": "fairness/worst-group-balanced-accuracy",
        "scope": scope,
        "value": float(frame.group_min()),
        "parts": parts_of(frame.by_group),
        "by": "fairlearn.metrics.MetricFrame(balanced_accuracy_score).group_min",
    }
