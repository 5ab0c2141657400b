"""What libraries say where their definition or convention is not ours: the traps of the design's measures.md, each as a number."""

import math

import numpy as np
import pandas as pd
from aif360.sklearn import metrics as aif
from fairlearn import metrics as fl
from scipy.stats import ks_2samp
from sklearn import metrics as sk
from smclarify.bias.metrics import pretraining

from tables import compas, eighteen_rows, people

DRAWS = 1_000
ENDS = (0.025, 0.975)


def people_of_compas():
    """One row a person: label, decision and race."""
    c = {name: np.array(values) for name, values in compas().columns.items()}
    times = c["count"]
    decision = np.isin(c["score_text"], ["Medium", "High"]).astype(int)
    return (np.repeat(each, times) for each in (c["two_year_recid"], decision, c["race"]))


def groups_of(cells):
    """(group, label, decision, count) as three arrays."""
    rows = [(g, y, p) for g, y, p, count in cells for _ in range(count)]
    return (np.array([row[column] for row in rows]) for column in (1, 2, 0))


def favourable_outcome():
    """COMPAS: the positive decision is the harm."""
    y, p, race = people_of_compas()
    return {
        "compasRatioOfSelection": fl.demographic_parity_ratio(y, p, sensitive_features=race),
        "compasRatioOfFavourable": fl.demographic_parity_ratio(1 - y, 1 - p, sensitive_features=race),
        "compasDifference": fl.demographic_parity_difference(y, p, sensitive_features=race),
    }


def odds():
    """Fairlearn's equalized odds is the worst of two gaps, AIF360's is a signed mean against one group."""
    c = {name: np.array(values) for name, values in eighteen_rows().columns.items()}
    y, p, g = c["label"], c["prediction"], c["g"]
    kept = np.isin(g, ["b", "c"])
    labels = pd.Series(y[kept], index=pd.Index(g[kept], name="g"))
    return {
        "fairlearnEqualizedOdds": fl.equalized_odds_difference(y[kept], p[kept], sensitive_features=g[kept]),
        "aifAverageOdds": aif.average_odds_difference(labels, p[kept], prot_attr="g", priv_group="c"),
    }


def opposite_directions():
    """Selection falls in both groups: the difference shrinks and the ratio gets worse."""
    found = {}
    for when, (a, b) in (("Before", (50, 40)), ("After", (10, 6))):
        y, p, g = groups_of([("a", 1, 1, a), ("a", 1, 0, 100 - a), ("b", 1, 1, b), ("b", 1, 0, 100 - b)])
        found[f"difference{when}"] = fl.demographic_parity_difference(y, p, sensitive_features=g)
        found[f"ratio{when}"] = fl.demographic_parity_ratio(y, p, sensitive_features=g)
    return found


def undefined_rates():
    """A group without positives, a table of one class, a table without any positive."""
    y, p = np.zeros(10, dtype=int), np.array([0, 0, 0, 0, 0, 0, 1, 1, 1, 1])
    ones = np.ones(10, dtype=int)
    return {
        "fairlearnTprWithoutPositives": fl.true_positive_rate(y, p, pos_label=1),
        "fairlearnFnrWithoutPositives": fl.false_negative_rate(y, p, pos_label=1),
        "sklearnBalancedAccuracyOfOneClass": sk.balanced_accuracy_score(ones, p),
        "sklearnMccOfOneClass": sk.matthews_corrcoef(ones, p),
        "sklearnF1OfNothing": sk.f1_score(y, y, zero_division=0),
    }


def cumulative():
    """Clarify's KS is the largest difference of one label; Kolmogorov's and Smirnov's adds labels up in their order."""
    a, d = np.repeat([1, 2, 3, 4], [3, 3, 2, 2]), np.repeat([1, 2, 3, 4], [2, 2, 3, 3])
    facet = pd.Series(np.repeat([False, True], [10, 10]))
    return {
        "clarifyKs": pretraining.KS(pd.Series(np.concatenate([a, d])), facet),
        "scipyKs": ks_2samp(a, d).statistic,
    }


def ignored_weights():
    """AIF360's index of the scores' rows with integer weights does not take the weights."""
    c = {name: np.array(values) for name, values in people(7, 400, lambda rng: rng.randint(1, 5)).items()}
    benefit = 1.0 + c["prediction"] - c["label"]
    return {
        "aifEntropyWithoutWeights": aif.generalized_entropy_index(benefit, alpha=2),
        "aifEntropyOfRepeatedRows": aif.generalized_entropy_index(np.repeat(benefit, c["weight"]), alpha=2),
    }


def interval_of_a_maximum():
    """Fairlearn's bootstrap of a gap, of three groups alike: the gap is 0, and both ends are above."""
    y, p, g = groups_of([(name, 1, decision, 50) for name in "abc" for decision in (0, 1)])
    frame = fl.MetricFrame(
        metrics=fl.selection_rate,
        y_true=y,
        y_pred=p,
        sensitive_features=g,
        n_boot=DRAWS,
        ci_quantiles=list(ENDS),
        random_state=20240601,
    )
    low, high = frame.difference_ci()
    return {"fairlearnGapOfGroupsAlike": frame.difference(), "fairlearnLow": low, "fairlearnHigh": high}


def all_conventions():
    found = {}
    for of in (
        favourable_outcome,
        odds,
        opposite_directions,
        undefined_rates,
        cumulative,
        ignored_weights,
        interval_of_a_maximum,
    ):
        found |= {name: float(value) for name, value in of().items()}
    if bad := [name for name, value in found.items() if not math.isfinite(value)]:
        raise SystemExit(f"no numbers: {', '.join(bad)}")
    return found
