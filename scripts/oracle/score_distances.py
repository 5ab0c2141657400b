"""Distances between the score distributions of groups, from SciPy."""

from itertools import combinations

import numpy as np
from scipy import stats

from fairness import agree


def ks_by_definition(a, wa, b, wb):
    """max |F − G| of weighted scores; SciPy's two-sample statistic takes no weights."""
    at = np.union1d(a, b)
    below = [np.array([w[s <= x].sum() for x in at]) / w.sum() for s, w in ((a, wa), (b, wb))]
    return float(np.abs(below[0] - below[1]).max())


def wasserstein(a, wa, b, wb):
    return float(stats.wasserstein_distance(a, b, wa, wb))


def ks(a, wa, b, wb):
    value = ks_by_definition(a, wa, b, wb)
    if np.all(wa == 1) and np.all(wb == 1):
        agree("KS", value, float(stats.ks_2samp(a, b, method="asymp").statistic))
    return value


BY = {
    "wasserstein": "scipy.stats.wasserstein_distance, the largest over pairs of groups; parts: to all rows",
    "ks": "max |F − G| by NumPy, equal to scipy.stats.ks_2samp where rows have no weights; parts: to all rows",
}


def by_group(scope, s, w, g):
    """The largest distance of two groups, and each group's distance to all rows."""
    w = np.ones(len(s)) if w is None else w
    names = sorted(name for name in set(g) if w[g == name].sum() > 0)
    for name, distance in (("wasserstein", wasserstein), ("ks", ks)):
        between = [distance(s[g == a], w[g == a], s[g == b], w[g == b]) for a, b in combinations(names, 2)]
        yield {
            "metric": "fairness/score-distribution-distance",
            "scope": scope,
            "options": {"distance": name},
            "value": max(between),
            "parts": {str(each): distance(s[g == each], w[g == each], s, w) for each in names},
            "by": BY[name],
        }
