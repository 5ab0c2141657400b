"""Performance numbers from scikit-learn and MAPIE: decisions, scores, classes and residuals."""

import math

import numpy as np
from fairlearn import metrics as fl
from mapie.metrics.calibration import expected_calibration_error
from sklearn import metrics as sk

from fairness import agree
from rates import RATES, margins, metric_frame, metric_frames, parts_of

BINS = 10


def entry(metric, value, by, **more):
    return {"metric": metric, "scope": "overall", "value": float(value), "by": by} | more


def from_decisions(y, p, w):
    """Overall numbers of a binary table's cells."""
    empty = {m for m, size in margins(y, p, w).items() if size == 0}

    def flag(*needed):
        lost = sorted(empty & set(needed))
        return (
            {
                "undefinedForUs": True,
                "withoutUndefined": None,
                "convention": f"Empty: {', '.join(lost)}; scikit-learn says a number for 0/0.",
            }
            if lost
            else {}
        )

    s = "sklearn.metrics"
    yield entry("performance/accuracy", sk.accuracy_score(y, p, sample_weight=w), f"{s}.accuracy_score")
    yield entry(
        "performance/balanced-accuracy",
        sk.balanced_accuracy_score(y, p, sample_weight=w),
        f"{s}.balanced_accuracy_score",
        **flag("P", "N"),
    )
    yield entry(
        "performance/precision",
        sk.precision_score(y, p, sample_weight=w, zero_division=0),
        f"{s}.precision_score",
        **flag("PP"),
    )
    yield entry(
        "performance/recall",
        sk.recall_score(y, p, sample_weight=w, zero_division=0),
        f"{s}.recall_score",
        **flag("P"),
    )
    yield entry(
        "performance/specificity",
        sk.recall_score(y, p, pos_label=0, sample_weight=w, zero_division=0),
        f"{s}.recall_score(pos_label=0)",
        **flag("N"),
    )
    yield entry(
        "performance/f1",
        sk.f1_score(y, p, sample_weight=w, zero_division=0),
        f"{s}.f1_score",
        **flag("P or PP"),
    )
    f1 = {"labels": [0, 1], "sample_weight": w, "zero_division": 0}
    yield entry(
        "performance/f1-macro",
        sk.f1_score(y, p, average="macro", **f1),
        f"{s}.f1_score(average='macro')",
        **one_class(y, p, sk.f1_score(y, p, average="macro", sample_weight=w, zero_division=0)),
    )
    yield entry(
        "performance/f1-weighted",
        sk.f1_score(y, p, average="weighted", **f1),
        f"{s}.f1_score(average='weighted')",
    )
    yield entry(
        "performance/mcc",
        sk.matthews_corrcoef(y, p, sample_weight=w),
        f"{s}.matthews_corrcoef",
        **flag("P", "N", "PP", "PN"),
    )
    kappa = sk.cohen_kappa_score(y, p, sample_weight=w) if len(set(y) | set(p)) > 1 else math.nan
    yield entry("performance/cohens-kappa", kappa, f"{s}.cohen_kappa_score", **one_class(y, p, None))


def one_class(y, p, ours):
    """The fields of a number where one class alone occurs, as label and as decision."""
    if len(set(y) | set(p)) > 1:
        return {}
    return {
        "undefinedForUs": True,
        "withoutUndefined": ours,
        "convention": "A class that does not occur at all: scikit-learn counts 0 or says NaN; in ours it has no part.",
    }


def histogram_ece(hit, score, w, edges):
    """The published formula on NumPy's histogram: sum over bins of |Σ w·score − Σ w·hit| ÷ Σ w."""
    w = np.ones(len(hit)) if w is None else w
    sums = [np.histogram(score, bins=edges, weights=weight)[0] for weight in (w * score, w * hit)]
    return float(np.abs(sums[0] - sums[1]).sum() / w.sum())


def ece(hit, score, w):
    """Value, source and notes of the calibration error in ten equal bins."""
    tenths = np.array([k / BINS for k in range(BINS + 1)])
    value = histogram_ece(hit, score, w, tenths)
    linspace = histogram_ece(hit, score, w, np.linspace(0, 1, BINS + 1))
    by = "numpy.histogram with left-closed bins [k/10, (k+1)/10), the last closed (reference implementation of Naeini et al. 2015)"
    # MAPIE's bins are right-closed and its first is the score 0 alone: the same where no score lies on an edge.
    if w is None and not np.isin(score, tenths).any() and len(set(hit)) == 2:
        agree(
            "ECE", value, expected_calibration_error(hit, score, num_bins=BINS + 1, split_strategy="uniform")
        )
        by = "mapie.metrics.calibration.expected_calibration_error(num_bins=11, 'uniform'), equal to numpy.histogram"
    more = {"also": {"numpyLinspaceEdges": linspace}} if linspace != value else {}
    return {"value": value, "by": by} | more


def auc(y, s, w):
    return sk.roc_auc_score(y, s, sample_weight=w) if len(set(y)) == 2 else math.nan


def log_loss(y, s, w):
    return sk.log_loss(y, s, sample_weight=w, labels=[0, 1])


def brier(y, s, w):
    return sk.brier_score_loss(y, s, sample_weight=w, pos_label=1)


def from_scores(y, s, w):
    """Overall numbers of a binary table's scores."""
    nothing = {"undefinedForUs": True, "withoutUndefined": None}
    one = {} if len(set(y)) == 2 else nothing | {"convention": "One class alone has no AUC."}
    none = {} if y.any() else nothing | {"convention": "Without positives scikit-learn says 0 for 0/0."}
    yield entry("performance/roc-auc", auc(y, s, w), "sklearn.metrics.roc_auc_score", **one)
    yield entry(
        "performance/average-precision",
        sk.average_precision_score(y, s, sample_weight=w),
        "sklearn.metrics.average_precision_score",
        **none,
    )
    yield entry(
        "performance/log-loss",
        log_loss(y, s, w),
        "sklearn.metrics.log_loss (clips at the machine epsilon 2**-52)",
    )
    yield entry("performance/brier", brier(y, s, w), "sklearn.metrics.brier_score_loss")
    yield {"metric": "performance/expected-calibration-error", "scope": "overall"} | ece(y, s, w)


def scores_by_group(scope, y, s, w, g):
    """Gaps and worst groups of score measures; a group of one class has no AUC."""
    lost = [str(name) for name in sorted(set(g)) if len(set(y[g == name])) < 2]
    functions = {"auc": auc, "log-loss": log_loss, "ece": lambda y, s, w: ece(y, s, w)["value"]}
    frame = metric_frames(functions, y, s, w, g)
    for metric, name, aggregate in (
        ("auc-difference", "auc", "difference"),
        ("calibration-difference", "ece", "difference"),
        ("worst-group-auc", "auc", "group_min"),
        ("worst-group-log-loss", "log-loss", "group_max"),
        ("worst-group-ece", "ece", "group_max"),
    ):
        found = {
            "metric": f"fairness/{metric}",
            "scope": scope,
            "value": float(getattr(frame, aggregate)()[name]),
            "parts": parts_of(frame.by_group[name]),
            "by": f"fairlearn.metrics.MetricFrame({name}).{aggregate}",
        }
        yield found | (one_class_lost(lost, aggregate, y, s, w, g) if lost and name == "auc" else {})


def one_class_lost(lost, aggregate, y, s, w, g):
    """The AUC of the groups that have both classes."""
    kept = ~np.isin(g, lost)
    enough = len(set(g[kept])) > (1 if aggregate == "difference" else 0)
    ours = (
        float(
            getattr(metric_frame(auc, y[kept], s[kept], None if w is None else w[kept], g[kept]), aggregate)()
        )
        if enough
        else None
    )
    return {
        "undefinedForUs": True,
        "undefinedGroups": lost,
        "withoutUndefined": ours,
        "convention": "A group of one class has no AUC: NaN; ours leaves it out.",
    }


def from_classes(y, p, scores, classes, w=None):
    """Overall numbers of a multiclass table; the classes are in the order of the score columns."""
    s = "sklearn.metrics"
    yield entry("performance/accuracy", sk.accuracy_score(y, p, sample_weight=w), f"{s}.accuracy_score")
    yield entry(
        "performance/balanced-accuracy",
        sk.balanced_accuracy_score(y, p, sample_weight=w),
        f"{s}.balanced_accuracy_score",
    )
    for average in ("macro", "weighted"):
        yield entry(
            f"performance/f1-{average}",
            sk.f1_score(y, p, average=average, sample_weight=w),
            f"{s}.f1_score(average='{average}')",
        )
    yield entry("performance/mcc", sk.matthews_corrcoef(y, p, sample_weight=w), f"{s}.matthews_corrcoef")
    yield entry(
        "performance/cohens-kappa", sk.cohen_kappa_score(y, p, sample_weight=w), f"{s}.cohen_kappa_score"
    )
    yield entry(
        "performance/log-loss", sk.log_loss(y, scores, labels=classes, sample_weight=w), f"{s}.log_loss"
    )
    yield entry(
        "performance/brier",
        sk.brier_score_loss(y, scores, labels=classes, scale_by_half=False, sample_weight=w),
        f"{s}.brier_score_loss(scale_by_half=False)",
    )
    yield entry(
        "performance/roc-auc",
        sk.roc_auc_score(y, scores, multi_class="ovr", labels=classes, sample_weight=w),
        f"{s}.roc_auc_score(multi_class='ovr', average='macro')",
    )
    top = ece(np.array(y == np.array(classes)[scores.argmax(axis=1)], dtype=int), scores.max(axis=1), w)
    yield (
        {"metric": "performance/expected-calibration-error", "scope": "overall"}
        | top
        | {"by": f"top label: {top['by']}"}
    )


def classes_by_group(scope, y, p, w, g):
    """Accuracy of the groups of a multiclass table; classes.py has what is asked of one class against the rest."""
    frame = metric_frame(RATES["accuracy"][0], y, p, w, g)
    for name, aggregate in (("accuracy-difference", "difference"), ("worst-group-accuracy", "group_min")):
        yield {
            "metric": f"fairness/{name}",
            "scope": scope,
            "value": float(getattr(frame, aggregate)()),
            "parts": parts_of(frame.by_group),
            "by": f"fairlearn.metrics.MetricFrame(accuracy_score).{aggregate}",
        }


def from_residuals(y, p, w):
    """Overall numbers of a regression."""
    s = "sklearn.metrics"
    for name, function, source in (
        ("mae", sk.mean_absolute_error, "mean_absolute_error"),
        ("rmse", sk.root_mean_squared_error, "root_mean_squared_error"),
        ("r2", sk.r2_score, "r2_score"),
        ("mape", sk.mean_absolute_percentage_error, "mean_absolute_percentage_error"),
    ):
        yield entry(f"performance/{name}", function(y, p, sample_weight=w), f"{s}.{source}")


def residuals_by_group(scope, y, p, w, g):
    """Differences between groups, worst groups."""
    functions = {
        "mae": lambda y, p, w: sk.mean_absolute_error(y, p, sample_weight=w),
        "rmse": lambda y, p, w: sk.root_mean_squared_error(y, p, sample_weight=w),
        "r2": lambda y, p, w: sk.r2_score(y, p, sample_weight=w),
        "mean-prediction": lambda y, p, w: fl.mean_prediction(y, p, sample_weight=w),
        "mean-residual": lambda y, p, w: np.average(y - p, weights=w),
    }
    for name, function in functions.items():
        frame = metric_frame(function, y, p, w, g)
        more = {"scope": scope, "parts": parts_of(frame.by_group)}
        yield {
            "metric": f"fairness/{name}-difference",
            "value": float(frame.difference()),
            "by": f"fairlearn.metrics.MetricFrame({name}).difference",
        } | more
        yield {
            "metric": f"fairness/{name}-difference",
            "options": {"method": "to-overall"},
            "value": float(frame.difference(method="to_overall")),
            "by": f"fairlearn.metrics.MetricFrame({name}).difference(method='to_overall')",
        } | more
        if name in ("mae", "rmse"):
            yield {
                "metric": f"fairness/worst-group-{name}",
                "value": float(frame.group_max()),
                "by": f"fairlearn.metrics.MetricFrame({name}).group_max",
            } | more
        if name == "r2":
            yield {
                "metric": "fairness/worst-group-r2",
                "value": float(frame.group_min()),
                "by": "fairlearn.metrics.MetricFrame(r2_score).group_min",
            } | more
