"""Numbers that users of AIF360, SageMaker Clarify and Aequitas know: differential fairness, entropy between groups, divergences of
labels, conditional outcomes, disparities to a reference."""

import math
from itertools import combinations

import numpy as np
import pandas as pd
from aif360.datasets import BinaryLabelDataset
from aif360.metrics import BinaryLabelDatasetMetric
from aif360.sklearn import metrics as aif
from scipy.spatial.distance import jensenshannon
from scipy.stats import entropy
from smclarify.bias.metrics import common, posttraining, pretraining

from fairness import CONVENTION, agree, series
from rates import RATES, metric_frames, parts_of, undefined_groups

BAND_RATES = ("selection", "tpr", "fpr", "fnr", "fdr", "for", "npv", "ppv", "tnr")


def overall(favourable, y, p):
    """Generalized entropy of other orders than 2; of order 3 smclarify has to agree. Neither takes weights."""
    b = 1.0 + (p == favourable) - (y == favourable)
    flag = {} if b.any() else {"undefinedForUs": True, "convention": "All benefits are 0: 0/0."}
    for alpha in (0.5, 1, 3):
        value = float(aif.generalized_entropy_index(b, alpha=alpha))
        if b.any() and alpha == 3:
            agree("GE(3)", common.GE(pd.Series(y == favourable), pd.Series(p == favourable), alpha), value)
        yield {
            "metric": "fairness/generalized-entropy-index",
            "scope": "overall",
            "options": {"alpha": alpha},
            "value": value,
            "by": f"aif360.sklearn.metrics.generalized_entropy_index(alpha={alpha}) of prediction - label + 1",
        } | flag


def by_groups(scope, favourable, y, p, w, g):
    """All of one scope of a binary table; smclarify and the entropy of AIF360 take no weights."""
    yield from differential_fairness(scope, p, w, g)
    if w is None:
        yield from between_groups(scope, favourable, y, p, g)
        yield from quotients(scope, favourable, y, p, g)
        yield from proportions(scope, y, g)
        yield from label_divergences(scope, y, g)


def pairs(g):
    return list(combinations(sorted(set(g)), 2))


def differential_fairness(scope, p, w, g):
    """AIF360 counts the classes of the table (data set metric) or of each group (scikit-learn): the same where all have both."""
    if len(set(g)) < 2:
        return
    names, codes = np.unique(g, return_inverse=True)
    weights = np.ones(len(p)) if w is None else w
    if any(weights[codes == code].sum() == 0 for code in range(len(names))):
        return
    frame = pd.DataFrame({"p": p.astype(float), "g": codes.astype(float), "w": weights})
    data = BinaryLabelDataset(
        df=frame, label_names=["p"], protected_attribute_names=["g"], instance_weights_name="w"
    )
    metric = BinaryLabelDatasetMetric(data)
    both = all(len(set(p[g == name])) == 2 for name in names)
    for concentration in (1, 2.5):
        value = float(metric.smoothed_empirical_differential_fairness(concentration))
        if both:
            other = aif.smoothed_edf(
                series(p, g), p, prot_attr="g", concentration=concentration, sample_weight=w
            )
            agree("smoothed EDF", float(other), value)
        outweighed = min(weights[codes == code].sum() for code in range(len(names))) <= concentration
        yield {
            "metric": "fairness/differential-fairness",
            "scope": scope,
            **({} if concentration == 1 else {"options": {"concentration": concentration}}),
            "value": value,
            "by": "aif360.metrics.BinaryLabelDatasetMetric.smoothed_empirical_differential_fairness of the decisions",
        } | (
            {
                "undefinedForUs": True,
                "withoutUndefined": None,
                "convention": "The prior weighs no less than a group: ours is insufficient.",
            }
            if outweighed
            else {}
        )


def between_groups(scope, favourable, y, p, g):
    b = 1.0 + (p == favourable) - (y == favourable)
    flag = {} if b.any() else {"undefinedForUs": True, "convention": "All benefits are 0: 0/0."}
    for alpha in (1, 2):
        yield {
            "metric": "fairness/between-group-gei",
            "scope": scope,
            **({} if alpha == 2 else {"options": {"alpha": alpha}}),
            "value": float(
                aif.between_group_generalized_entropy_error(
                    series(y, g), p, prot_attr="g", alpha=alpha, pos_label=favourable
                )
            ),
            "parts": {str(name): float(b[g == name].mean()) for name in sorted(set(g))},
            "by": f"aif360.sklearn.metrics.between_group_generalized_entropy_error(alpha={alpha}); parts: mean benefits",
        } | flag


def quotients(scope, favourable, y, p, g):
    """Largest of Clarify's differences between two groups; its 0/0 is 0 and its x/0 infinite, ours are undefined."""
    positive = {outcome: (pd.Series(y == outcome), pd.Series(p == outcome)) for outcome in (0, 1)}
    rules = (
        ("treatment-equality", posttraining.TE, 1, (y == 1) & (p == 0), (y == 0) & (p == 1), "TE"),
        (
            "conditional-acceptance",
            posttraining.DCA,
            favourable,
            y == favourable,
            p == favourable,
            "DCA",
        ),
        ("conditional-rejection", posttraining.DCR, favourable, y != favourable, p != favourable, "DCR"),
    )
    for name, call, outcome, top, bottom, clarify in rules:
        labels, decisions = positive[outcome]
        lost = sorted(str(each) for each in set(g) if not bottom[g == each].any())

        def largest(groups):
            found = []
            for a, d in combinations(groups, 2):
                at = np.isin(g, [a, d])
                rest = pd.Series(g[at])
                found.append(
                    abs(
                        call(
                            rest,
                            rest == d,
                            labels[at].reset_index(drop=True),
                            decisions[at].reset_index(drop=True),
                        )
                    )
                )
            return max(found) if found else None

        groups = sorted(set(g))
        everything = largest(groups)
        defined = [each for each in groups if str(each) not in lost]
        yield {
            "metric": f"fairness/{name}-difference",
            "scope": scope,
            "value": 0.0 if everything is None else float(everything),
            "parts": {
                str(each): float(top[g == each].sum() / bottom[g == each].sum())
                if str(each) not in lost
                else math.nan
                for each in groups
            },
            "by": f"smclarify {clarify} of two groups; value: the largest size",
        } | (
            {
                "undefinedForUs": True,
                "undefinedGroups": lost,
                "withoutUndefined": largest(defined),
                "convention": "smclarify says 0 for the 0/0 of the listed groups and infinity for x/0; ours are undefined and left out.",
            }
            if lost
            else {}
        )


def proportions(scope, y, g):
    gaps = []
    for a, d in pairs(g):
        at = np.isin(g, [a, d])
        rest = pd.Series(g[at])
        gaps.append(abs(pretraining.DPL(rest, rest == d, pd.Series(y[at] == 1))))
    yield {
        "metric": "fairness/label-proportion-difference",
        "scope": scope,
        "value": float(max(gaps, default=0.0)),
        "parts": {str(name): float((y[g == name] == 1).mean()) for name in sorted(set(g))},
        "by": "smclarify DPL of two groups; value: the largest size",
    }


def label_divergences(scope, y, g):
    """SciPy and NumPy on all classes; smclarify, which leaves out what lacks in a group, where nothing does."""
    classes = sorted(set(y))
    share = {name: np.array([(y[g == name] == each).mean() for each in classes]) for name in set(g)}
    rules = {
        "kl-divergence": (lambda p, q: max(entropy(p, q), entropy(q, p)), "scipy.stats.entropy"),
        "js-divergence": (
            lambda p, q: jensenshannon(p, q, base=2) ** 2,
            "scipy.spatial.distance.jensenshannon(base=2) ** 2",
        ),
        "lp-norm": (lambda p, q: np.linalg.norm(p - q), "numpy.linalg.norm"),
        "tvd": (lambda p, q: np.abs(p - q).sum() / 2, "half of numpy.abs(p - q).sum()"),
        "ks": (lambda p, q: np.abs(p - q).max(), "numpy.abs(p - q).max()"),
    }
    theirs = {
        "kl-divergence": lambda *a: max(pretraining.KL(*a), pretraining.KL(a[0], ~a[1])),
        "js-divergence": lambda *a: pretraining.JS(*a) / math.log(2),
        "lp-norm": pretraining.LP,
        "tvd": pretraining.TVD,
        "ks": pretraining.KS,
    }
    values = {name: [] for name in rules}
    for a, d in pairs(g):
        at = np.isin(g, [a, d])
        labels, facet = pd.Series(y[at]), pd.Series(g[at] == d)
        supported = bool((share[a] > 0).all() and (share[d] > 0).all())
        for name, (call, _) in rules.items():
            value = float(call(share[a], share[d]))
            values[name].append(value)
            if supported and len(labels) < 5_000:
                agree(f"label {name}", float(theirs[name](labels, facet)), value)
    for name, (_, by) in rules.items():
        yield {
            "metric": f"fairness/label-{name}",
            "scope": scope,
            "value": max(values[name], default=0.0),
            "by": f"{by} of the labels of two groups, largest of all; smclarify agrees (JS / ln 2) where no label lacks",
        }


def distance(ratio):
    """From 1 on the log scale; of two as far, such as 1/2 and 2, the one above 1 counts."""
    return (round(abs(math.log(ratio)), 12) if ratio > 0 else math.inf, ratio)


def parity_band(scope, reference, y, p, w, g):
    """Aequitas' disparities from Fairlearn's rates: each group / the reference, the farthest from 1."""
    if reference not in set(g) or len(set(g)) < 2:
        return
    frame = metric_frames({rate: RATES[rate][0] for rate in BAND_RATES}, y, p, w, g)
    for rate in BAND_RATES:
        rates = parts_of(frame.by_group[rate])
        lost = undefined_groups(rate, y, p, w, g)
        centre = rates[reference]
        others = {name: value for name, value in rates.items() if name != reference and name not in lost}
        if reference in lost or not others:
            value, flag = math.nan, {"undefinedForUs": True, "withoutUndefined": None, "convention": CONVENTION}
        elif centre == 0:
            value, flag = math.nan, {}
            if not any(others.values()):
                flag = {
                    "undefinedForUs": True,
                    "withoutUndefined": 1.0,
                    "convention": "The rate is 0 in every group: ours takes the ratio 0/0 as 1.",
                }
        else:
            ratios = {name: own / centre for name, own in others.items()}
            value = max(ratios.values(), key=distance)
            flag = {"parts": ratios}
            if lost:
                flag |= {
                    "undefinedForUs": True,
                    "undefinedGroups": lost,
                    "withoutUndefined": value,
                    "convention": CONVENTION,
                }
        yield {
            "metric": "fairness/parity-band",
            "scope": scope,
            "options": {"rate": rate},
            "value": value,
            "by": f"{RATES[rate][1]} by group / that of the reference, by Aequitas' definition; value: the farthest from 1 by |ln|",
        } | flag
