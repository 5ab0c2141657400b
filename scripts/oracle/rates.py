"""Rates per group from Fairlearn and scikit-learn, and which of them are 0/0."""

import numpy as np
from fairlearn import metrics as fl
from sklearn import metrics as sk

JOIN = " × "


def weighted(rate):
    """A rate of (y, p) as Fairlearn's MetricFrame wants it: with optional weights."""

    def call(y_true, y_pred, sample_weight=None):
        return rate(
            np.asarray(y_true),
            np.asarray(y_pred),
            None if sample_weight is None else np.asarray(sample_weight),
        )

    return call


def precision(positive):
    return lambda y, p, w: sk.precision_score(y, p, pos_label=positive, sample_weight=w, zero_division=0)


def binary_rate(rate):
    """Fairlearn infers the positive class from what occurs; state it, so that one class alone works."""
    return lambda y, p, w: rate(y, p, pos_label=1, sample_weight=w)


def balanced_accuracy(y, p, w):
    recalls = [sk.recall_score(y, p, pos_label=c, sample_weight=w, zero_division=0) for c in (0, 1)]
    return sum(recalls) / 2


# id of the rate → (function of y, p, w; the library's name; which margins of TP, FP, FN, TN must not be empty)
RATES = {
    "selection": (
        lambda y, p, w: fl.selection_rate(y, p, pos_label=1, sample_weight=w),
        "fairlearn.metrics.selection_rate",
        ["n"],
    ),
    "tpr": (binary_rate(fl.true_positive_rate), "fairlearn.metrics.true_positive_rate", ["P"]),
    "fnr": (binary_rate(fl.false_negative_rate), "fairlearn.metrics.false_negative_rate", ["P"]),
    "fpr": (binary_rate(fl.false_positive_rate), "fairlearn.metrics.false_positive_rate", ["N"]),
    "tnr": (binary_rate(fl.true_negative_rate), "fairlearn.metrics.true_negative_rate", ["N"]),
    "ppv": (precision(1), "sklearn.metrics.precision_score", ["PP"]),
    "fdr": (lambda y, p, w: 1 - precision(1)(y, p, w), "1 - sklearn.metrics.precision_score", ["PP"]),
    "npv": (precision(0), "sklearn.metrics.precision_score(pos_label=0)", ["PN"]),
    "for": (
        lambda y, p, w: 1 - precision(0)(y, p, w),
        "1 - sklearn.metrics.precision_score(pos_label=0)",
        ["PN"],
    ),
    "accuracy": (
        lambda y, p, w: sk.accuracy_score(y, p, sample_weight=w),
        "sklearn.metrics.accuracy_score",
        ["n"],
    ),
    "error-rate": (
        lambda y, p, w: sk.zero_one_loss(y, p, sample_weight=w),
        "sklearn.metrics.zero_one_loss",
        ["n"],
    ),
    "balanced-accuracy": (
        balanced_accuracy,
        "mean of sklearn.metrics.recall_score of both classes",
        ["P", "N"],
    ),
    "f1": (
        lambda y, p, w: sk.f1_score(y, p, sample_weight=w, zero_division=0),
        "sklearn.metrics.f1_score",
        ["P or PP"],
    ),
    "prevalence": (
        lambda y, p, w: fl.selection_rate(p, y, pos_label=1, sample_weight=w),
        "fairlearn.metrics.selection_rate of the labels",
        ["n"],
    ),
}


def margins(y, p, w):
    """Weights of the margins whose emptiness makes a rate 0/0."""
    w = np.ones(len(y)) if w is None else w
    out = {
        "n": w.sum(),
        "P": w[y == 1].sum(),
        "N": w[y == 0].sum(),
        "PP": w[p == 1].sum(),
        "PN": w[p == 0].sum(),
    }
    return out | {"P or PP": out["P"] + out["PP"]}


def undefined_groups(rate, y, p, w, g):
    """Groups for which the rate is 0/0, sorted."""
    found = []
    for name in sorted(set(g)):
        at = g == name
        size = margins(y[at], p[at], None if w is None else w[at])
        if any(size[m] == 0 for m in RATES[rate][2]):
            found.append(str(name))
    return found


def metric_frame(function, y, p, w, g):
    """Fairlearn's MetricFrame of one function over one column of groups."""
    return metric_frames({"only": function}, y, p, w, g, "only")


def metric_frames(functions, y, p, w, g, one=None):
    """Fairlearn's MetricFrame of several functions; with `one` it is that function's alone."""
    return fl.MetricFrame(
        metrics=weighted(functions[one]) if one else {name: weighted(f) for name, f in functions.items()},
        y_true=y,
        y_pred=p,
        sensitive_features=g,
        sample_params=None
        if w is None
        else {"sample_weight": w}
        if one
        else {name: {"sample_weight": w} for name in functions},
    )


def parts_of(by_group):
    """Numbers by group as plain floats."""
    return {str(k): float(v) for k, v in by_group.items()}
