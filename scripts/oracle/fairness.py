"""Fairness numbers from Fairlearn, AIF360 and smclarify, on one scope of a binary table, with their agreement checked."""

import math
from itertools import combinations

import numpy as np
import pandas as pd
from aif360.sklearn import metrics as aif
from fairlearn import metrics as fl
from smclarify.bias import metrics as clarify

from rates import RATES, metric_frame, metric_frames, parts_of, undefined_groups

EQUAL = 1e-12
KINDS = ("difference", "ratio")
METHODS = ("between_groups", "to_overall")
CONVENTION = (
    "The library says 0 for the 0/0 of the listed groups; ours is undefined: they are left out of the gap."
)


def agree(what, a, b):
    """Two libraries must say the same; a disagreement ends the run."""
    if not (math.isclose(a, b, rel_tol=EQUAL, abs_tol=EQUAL) or (math.isnan(a) and math.isnan(b))):
        raise SystemExit(f"libraries disagree on {what}: {a} and {b}")
    return a


def without(function, groups, y, p, w, g):
    """The same call on the rows of the other groups; None with fewer than two of them."""
    keep = ~np.isin(g, groups)
    if len(set(g[keep])) < 2:
        return None
    return float(function(y[keep], p[keep], None if w is None else w[keep], g[keep]))


def undefined(function, rate, y, p, w, g, keeping=without):
    """The fields that say that a library's number rests on its convention for 0/0."""
    groups = undefined_groups(rate, y, p, w, g)
    if not groups:
        return {}
    return {
        "undefinedForUs": True,
        "undefinedGroups": groups,
        "withoutUndefined": keeping(function, groups, y, p, w, g),
        "convention": CONVENTION,
    }


def against_whole(rate, kind):
    """Fairlearn's gap to the overall number over the other groups; the rows of those left out stay in the overall one."""

    def gap(_, groups, y, p, w, g):
        frame = metric_frame(RATES[rate][0], y, p, w, g)
        parts = frame.by_group.drop(groups)
        if len(parts) < 2:
            return None
        if kind == "difference":
            return float((parts - frame.overall).abs().max())
        return float(min(min(v / frame.overall, frame.overall / v) if v > 0 else 0 for v in parts))

    return gap


def rate_gaps(scope, y, p, w, g, minimum):
    """Rates by group, and every difference and ratio of them."""
    names = {"selection": "demographic-parity", "tpr": "equal-opportunity", "ppv": "predictive-parity"}
    frame = metric_frames({rate: function for rate, (function, _, _) in RATES.items()}, y, p, w, g)
    found = {(kind, method): getattr(frame, kind)(method=method) for kind in KINDS for method in METHODS}
    for rate, (_, source, _) in RATES.items():
        parts = parts_of(frame.by_group[rate])
        lost = undefined_groups(rate, y, p, w, g)
        flag = {"undefinedForUs": True, "undefinedGroups": lost, "convention": CONVENTION} if lost else {}
        yield {
            "metric": f"rate/{rate}",
            "scope": scope,
            "value": float(frame.overall[rate]),
            "parts": parts,
            "by": source,
        } | flag
        if rate == "prevalence":
            continue
        if rate == "accuracy":
            yield {
                "metric": "fairness/worst-group-accuracy",
                "scope": scope,
                "value": float(frame.group_min()[rate]),
                "parts": parts,
                "by": "fairlearn.metrics.MetricFrame(accuracy_score).group_min",
            }
        for (kind, method), values in found.items():
            entry = {"metric": f"fairness/{names.get(rate, rate)}-{kind}", "scope": scope}
            by = f"fairlearn.metrics.MetricFrame({source}).{kind}(method='{method}')"
            yield from gap_entries(
                rate, kind, method, float(values[rate]), entry, parts, by, (y, p, w, g), minimum
            )
        cross_check(rate, float(found["difference", "between_groups"][rate]), y, p, w, g)


def gap_entries(rate, kind, method, value, entry, parts, by, rows, minimum):
    """One gap over all groups, and over the large ones where the policy's minimum changes it."""

    def again(y, p, w, g):
        return getattr(metric_frame(RATES[rate][0], y, p, w, g), kind)(method=method)

    more = {"options": {"method": "to-overall"}} if method == "to_overall" else {}
    more |= {"value": value, "parts": parts, "by": by}
    if kind == "ratio" and math.isnan(value):
        more |= {
            "undefinedForUs": True,
            "convention": "Fairlearn says NaN for 0/0 of the rates; a ratio of nobody to nobody is 1 and flagged in ours.",
        }
    keeping = against_whole(rate, kind) if method == "to_overall" and rate == "balanced-accuracy" else without
    yield entry | more | undefined(again, rate, *rows, keeping)
    g = rows[3]
    small = [name for name in sorted(set(g)) if (g == name).sum() < minimum]
    if small and method == "between_groups" and rate in ("selection", "accuracy"):
        yield entry | {
            "minimumGroup": minimum,
            "value": without(again, small, *rows),
            "by": f"{by}, rows of groups of at least {minimum}",
        }


def cross_check(rate, gap, y, p, w, g):
    """Fairlearn's largest gap and ratio are AIF360's over all ordered pairs."""
    checks = {"selection": aif.statistical_parity_difference, "tpr": aif.equal_opportunity_difference}
    names = sorted(set(g))
    if rate not in checks or not 2 <= len(names) <= 9:
        return
    pairs = []
    for a, b in combinations(names, 2):
        at = np.isin(g, [a, b])
        pairs.append(
            abs(
                checks[rate](
                    series(y[at], g[at]),
                    p[at],
                    prot_attr="g",
                    priv_group=a,
                    sample_weight=None if w is None else w[at],
                )
            )
        )
    agree(f"largest pairwise {rate}", gap, float(max(pairs)))


def series(y, g):
    """Labels as AIF360 wants them: the protected attribute is the index."""
    return pd.Series(y, index=pd.Index(g, name="g"))


def equalized_odds(scope, y, p, w, g):
    """Worst-case and mean form of Fairlearn."""
    for kind, call in (("difference", fl.equalized_odds_difference), ("ratio", fl.equalized_odds_ratio)):
        for agg in ("worst_case", "mean"):

            def gap(y, p, w, g, call=call, agg=agg):
                return call(y, p, sensitive_features=g, sample_weight=w, agg=agg)

            entry = {"metric": f"fairness/equalized-odds-{kind}", "scope": scope}
            if agg == "mean":
                entry["options"] = {"aggregate": "mean"}
            lost = {rate: undefined_groups(rate, y, p, w, g) for rate in ("tpr", "fpr")}
            flag = {}
            if lost["tpr"] or lost["fpr"]:
                each = [
                    without(
                        lambda *a, r=r: getattr(metric_frame(RATES[r][0], *a), kind)(), lost[r], y, p, w, g
                    )
                    for r in ("tpr", "fpr")
                ]
                known = [e for e in each if e is not None and not math.isnan(e)]
                fold = (lambda v: sum(v) / len(v)) if agg == "mean" else max if kind == "difference" else min
                flag = {
                    "undefinedForUs": True,
                    "undefinedGroups": sorted(set(lost["tpr"]) | set(lost["fpr"])),
                    "withoutUndefined": fold(known) if len(known) == 2 else None,
                    "convention": f"{CONVENTION} Each of TPR and FPR leaves out its own undefined groups.",
                }
            value = float(gap(y, p, w, g))
            if math.isnan(value):
                flag |= {
                    "undefinedForUs": True,
                    "convention": flag.get("convention", "Fairlearn says NaN for 0/0 of the rates."),
                }
            yield (
                entry | {"value": value, "by": f"fairlearn.metrics.equalized_odds_{kind}(agg='{agg}')"} | flag
            )


def against(reference, function, y, p, w, g, farthest):
    """Each other group against the reference, all others together, and the farthest from the ideal."""
    parts = {}
    for name in sorted(set(g) - {reference}):
        at = np.isin(g, [reference, name])
        parts[str(name)] = float(function(y[at], p[at], None if w is None else w[at], g[at]))
    known = [v for v in parts.values() if not math.isnan(v)]
    value = max(known, key=farthest) if known else math.nan
    return {
        "value": value,
        "parts": parts,
        "also": {
            "othersTogether": float(function(y, p, w, g)),
            "min": min(known, default=math.nan),
            "max": max(known, default=math.nan),
        },
    }


def against_reference(scope, reference, favourable, y, p, w, g):
    """Signed and reference measures of AIF360, group imbalance of smclarify."""
    if reference not in set(g) or len(set(g)) < 2:
        return

    def odds(call):
        return lambda y, p, w, g: call(series(y, g), p, prot_attr="g", priv_group=reference, sample_weight=w)

    def impact(y, p, w, g):
        return aif.disparate_impact_ratio(
            series(y, g),
            p,
            prot_attr="g",
            priv_group=reference,
            pos_label=favourable,
            sample_weight=w,
            zero_division=0,
        )

    def imbalance(y, p, w, g):
        theirs = -aif.class_imbalance(series(y, g), prot_attr="g", priv_group=reference, sample_weight=w)
        if w is None:
            facet = pd.Series(g != reference)
            agree("class imbalance", clarify.CI(pd.Series(g), facet), theirs)
        return theirs

    note = (
        "each other group with the reference; value: the farthest from the ideal; also: all others together"
    )
    for name, call, rates in (
        ("average-odds-difference", "average_odds_difference", ("tpr", "fpr")),
        ("average-absolute-odds-difference", "average_odds_error", ("tpr", "fpr")),
        ("average-predictive-value-difference", "average_predictive_value_difference", ("ppv", "for")),
    ):
        lost = sorted({each for rate in rates for each in undefined_groups(rate, y, p, w, g)})
        flag = {"undefinedForUs": True, "undefinedGroups": lost, "convention": CONVENTION} if lost else {}
        yield (
            {"metric": f"fairness/{name}", "scope": scope, "by": f"aif360.sklearn.metrics.{call}, {note}"}
            | against(reference, odds(getattr(aif, call)), y, p, w, g, abs)
            | flag
        )
    base = g == reference
    none = not np.any(p[base] == favourable) if w is None else w[base & (p == favourable)].sum() == 0
    flag = (
        {
            "undefinedForUs": True,
            "convention": "Nobody of the reference has the favourable decision: AIF360 says 0 for x/0.",
        }
        if none
        else {}
    )
    yield (
        {
            "metric": "fairness/disparate-impact",
            "scope": scope,
            "by": f"aif360.sklearn.metrics.disparate_impact_ratio on the favourable decision, {note} (by |ln|)",
        }
        | against(reference, impact, y, p, w, g, lambda v: abs(math.log(v)) if v > 0 else math.inf)
        | flag
    )
    source = "smclarify CI" if w is None else "-aif360.sklearn.metrics.class_imbalance"
    yield {"metric": "fairness/group-imbalance", "scope": scope, "by": f"{source}, {note}"} | against(
        reference, imbalance, y, p, w, g, abs
    )


def conditional_disparity(scope, stratum, favourable, y, p, g):
    """Clarify's conditional demographic disparity of each group, of decisions and of labels; unweighted rows only."""
    for of, values, call in (("decisions", p, clarify.CDDPL), ("labels", y, clarify.CDDL)):
        if len(set(values)) == 2:
            by = f"smclarify {call.__name__} of each group on the favourable {of[:-1]}; value: the largest"
            yield largest_disparity(scope, stratum, favourable, values, g, call) | (
                {"by": by} if of == "decisions" else {"by": by, "options": {"of": of}}
            )


def largest_disparity(scope, stratum, favourable, values, g, call):
    thin = [str(s) for s in sorted(set(stratum)) if len(set(values[stratum == s])) < 2]
    accepted = pd.Series(values == favourable)

    def cdd(name, at):
        return float(
            call(
                pd.Series(g[at]),
                pd.Series(g[at] == name),
                accepted[at].reset_index(drop=True),
                pd.Series(stratum[at]),
            )
        )

    everywhere = np.ones(len(values), dtype=bool)
    parts = {str(name): cdd(name, everywhere) for name in sorted(set(g))}
    flag = {}
    if thin:
        keep = ~np.isin(stratum, thin)
        flag = {
            "undefinedForUs": True,
            "withoutUndefined": max(cdd(name, keep) for name in sorted(set(g))),
            "convention": f"Strata without accepted or rejected rows count with a share of 0 in Clarify and are left out in ours: {', '.join(thin)}.",
        }
    return {
        "metric": "fairness/conditional-demographic-disparity",
        "scope": scope,
        "value": max(parts.values()),
        "parts": parts,
    } | flag


def benefit_indices(favourable, y, p):
    """Theil and generalized entropy of AIF360; it ignores weights, so rows are repeated before."""

    def benefit(outcome):
        return 1.0 + (p == outcome) - (y == outcome)

    source = "prediction - label + 1, where 1 is the favourable outcome"
    flag = (
        {}
        if benefit(favourable).any()
        else {"undefinedForUs": True, "convention": "All benefits are 0: 0/0."}
    )
    indices = (
        ("theil-index", {}, aif.theil_index, "theil_index"),
        (
            "generalized-entropy-index",
            {"options": {"alpha": 2}},
            lambda b: aif.generalized_entropy_index(b, alpha=2),
            "generalized_entropy_index(alpha=2)",
        ),
    )
    for metric, options, index, name in indices:
        also = {} if favourable == 1 else {"also": {"benefitOfPositive": float(index(benefit(1)))}}
        value = {
            "value": float(index(benefit(favourable))),
            "by": f"aif360.sklearn.metrics.{name} of {source}",
        }
        yield {"metric": f"fairness/{metric}", "scope": "overall"} | options | value | also | flag


def class_balance(scope, y, s, w, g):
    """Gaps of AIF360's generalized rates: the mean score of the negatives, and 1 − that of the positives."""
    rules = (
        ("positive", aif.generalized_fnr, 1, "1 - aif360.sklearn.metrics.generalized_fnr"),
        ("negative", aif.generalized_fpr, 0, "aif360.sklearn.metrics.generalized_fpr"),
    )
    for name, call, truth, by in rules:
        parts, lost = {}, []
        for group in sorted(set(g)):
            at = g == group
            weight = None if w is None else w[at]
            rate = call(y[at], s[at], sample_weight=weight, zero_division=0)
            parts[str(group)] = float(1 - rate if truth == 1 else rate)
            if (np.ones(len(y)) if w is None else w)[at & (y == truth)].sum() == 0:
                lost.append(str(group))
        known = [value for group, value in parts.items() if group not in lost]
        yield {
            "metric": f"fairness/{name}-class-balance-difference",
            "scope": scope,
            "value": max(parts.values()) - min(parts.values()),
            "parts": parts,
            "by": f"{by} by group; value: largest - smallest",
        } | (
            {
                "undefinedForUs": True,
                "undefinedGroups": lost,
                "withoutUndefined": max(known) - min(known) if len(known) > 1 else None,
                "convention": CONVENTION,
            }
            if lost
            else {}
        )
