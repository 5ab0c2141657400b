"""Vectors of metrics that compare tables: two or three CSV tables, and what SciPy, scikit-learn, numpy and pandas say of them."""

import io
import json
import math
from importlib.metadata import version

import numpy as np
import pandas as pd
from scipy.spatial.distance import jensenshannon
from scipy.stats import ks_2samp, wasserstein_distance
from sklearn.metrics import (
    accuracy_score,
    balanced_accuracy_score,
    f1_score,
    roc_auc_score,
    roc_curve,
)

from conventions import all_conventions

LIBRARIES = ["numpy", "pandas", "scipy", "scikit-learn"]
# Of the traps too.
CONVENTIONS_OF = ["fairlearn", "aif360", "smclarify"]
FLOOR = 1e-4


def frame(text):
    return pd.read_csv(io.StringIO(text))


def keys(values, cuts):
    """Bin of each value: ended by the deciles, a value that several of them share by itself; gaps by themselves."""
    unique, counts = np.unique(cuts, return_counts=True)
    place = np.searchsorted(unique, values, side="left")
    return [
        "gap"
        if math.isnan(value)
        else f"{i}{'=' if i < len(unique) and value == unique[i] and counts[i] > 1 else ''}"
        for value, i in zip(values, place)
    ]


def bins(reference, current):
    """Counts of both columns on common bins: deciles of numbers (inverted distribution function), or categories."""
    if pd.api.types.is_numeric_dtype(reference):
        present = reference.dropna().to_numpy()
        cuts = np.quantile(present, np.arange(1, 10) / 10, method="inverted_cdf")
        one, other = keys(reference.to_numpy(), cuts), keys(current.to_numpy(), cuts)
    else:
        one, other = reference.fillna("gap").tolist(), current.fillna("gap").tolist()
    names = sorted(set(one) | set(other))
    return [np.array([column.count(name) for name in names], dtype=float) for column in (one, other)]


def psi(p, q):
    p, q = np.maximum(p / p.sum(), FLOOR), np.maximum(q / q.sum(), FLOOR)
    return float(((q - p) * np.log(q / p)).sum())


def usual_psi(reference, current):
    """The recipe of most tutorials: unique linear quantiles as edges, open at both ends."""
    edges = np.unique(np.quantile(reference, np.linspace(0, 1, 11)))
    edges[0], edges[-1] = -np.inf, np.inf
    return psi(np.histogram(reference, edges)[0].astype(float), np.histogram(current, edges)[0].astype(float))


def repeated(table):
    """Whole weights as rows."""
    return table if "weight" not in table else table.loc[table.index.repeat(table["weight"])]


def worst(metric, parts):
    return {"metric": metric, "value": max(parts.values()), "parts": parts}


def drift(table, training, features, label="label", prediction="prediction"):
    table, training = repeated(frame(table)), repeated(frame(training))
    found = {"psi": {}, "jensen-shannon": {}, "ks": {}, "wasserstein": {}}
    for name in features:
        p, q = bins(training[name], table[name])
        found["psi"][name] = psi(p, q)
        found["jensen-shannon"][name] = jensenshannon(p, q, base=2) ** 2
        if pd.api.types.is_numeric_dtype(training[name]):
            one, other = training[name].dropna(), table[name].dropna()
            found["ks"][name] = ks_2samp(one, other).statistic
            found["wasserstein"][name] = wasserstein_distance(one, other) / np.std(one)
    for distance, parts in found.items():
        yield worst(f"security/{distance}-drift", parts)
    for target, column in (("label", label), ("prediction", prediction)):
        p, q = bins(training[column].astype(str), table[column].astype(str))
        yield {"metric": f"security/{target}-drift", "value": psi(p, q)}
        yield {
            "metric": f"security/{target}-drift",
            "options": {"distance": "jensen-shannon"},
            "value": jensenshannon(p, q, base=2) ** 2,
        }


def copies(table, training, features):
    table, training = frame(table), frame(training)
    known = set(training[features].itertuples(index=False, name=None))
    found = [row in known for row in table[features].itertuples(index=False, name=None)]
    yield {"metric": "security/train-test-leakage", "value": float(np.mean(found))}
    outside = pd.DataFrame(
        {
            name: ~table[name].between(training[name].min(), training[name].max())
            if pd.api.types.is_numeric_dtype(training[name])
            else ~table[name].isin(training[name].unique())
            for name in features
        }
    )
    yield {
        "metric": "security/out-of-range-share",
        "value": float(outside.any(axis=1).mean()),
        "parts": {name: float(outside[name].mean()) for name in features},
    }


def classes(table, training, columns, sensitive):
    for name, text in (("evaluation", table), ("training", training)):
        groups = frame(text).groupby(columns, dropna=False)
        yield {
            "metric": "security/k-anonymity",
            "options": {"columns": columns, "table": name},
            "value": int(groups.size().min()),
        }
        yield {
            "metric": "security/l-diversity",
            "options": {"columns": columns, "sensitive": sensitive, "table": name},
            "value": int(groups[sensitive].nunique(dropna=False).min()),
        }


def membership(table, training):
    tables = [repeated(frame(training)), repeated(frame(table))]
    truth = [np.round(np.where(t["label"] == 1, t["score"], 1 - t["score"]), 12) for t in tables]
    member = np.r_[np.ones(len(truth[0])), np.zeros(len(truth[1]))]
    fpr, tpr, _ = roc_curve(member, np.concatenate(truth), drop_intermediate=False)
    yield {
        "metric": "security/membership-inference-advantage",
        "value": float((tpr - fpr).max()),
        "auc": float(roc_auc_score(member, np.concatenate(truth))),
    }


MEASURES = {
    "accuracy": lambda t: accuracy_score(t["label"], t["prediction"]),
    "balanced-accuracy": lambda t: balanced_accuracy_score(t["label"], t["prediction"]),
    "f1": lambda t: f1_score(t["label"], t["prediction"]),
    "auc": lambda t: roc_auc_score(t["label"], t["score"]),
}


def drops(table, shifts):
    before = repeated(frame(table))
    tables = {name: repeated(frame(text)) for name, text in shifts.items()}
    for name, of in MEASURES.items():
        parts = {shift: float(of(before) - of(after)) for shift, after in tables.items()}
        yield {
            "metric": "security/performance-drop",
            "options": {"metric": name},
            "value": max(0.0, *parts.values()),
            "parts": parts,
        }
    sure = lambda t: np.round(np.maximum(t["score"], 1 - t["score"]), 12)  # noqa: E731
    source, accuracy = sure(before), MEASURES["accuracy"](before)
    below = np.array([(source < t).mean() for t in sorted(set(source))])
    threshold = sorted(set(source))[int(np.argmin(np.round(np.abs(below - (1 - accuracy)), 12)))]
    for metric, of in (
        ("atc", lambda t: float((sure(t) >= threshold).mean())),
        ("doc", lambda t: float(accuracy - (source.mean() - sure(t).mean()))),
    ):
        parts = {shift: of(after) for shift, after in tables.items()}
        yield {"metric": f"security/{metric}-estimated-accuracy", "value": min(parts.values()), "parts": parts}


def csv(columns):
    return pd.DataFrame(columns).to_csv(index=False, float_format="%.6g")


def people(seed, n, shift, weighted=False):
    """Rows with every kind of column: normal, of few values, mostly zero, of zeros and ones, categories, with gaps."""
    r = np.random.RandomState(seed)
    age = np.round(r.normal(40 + 10 * shift, 12, n), 1)
    label = (r.rand(n) < 0.4 + 0.2 * shift).astype(int)
    score = np.round(np.clip(r.normal(0.35 + 0.3 * label, 0.2 + 0.1 * shift), 0.01, 0.99), 2)
    columns = {
        "label": label,
        "prediction": (score >= 0.5).astype(int),
        "score": score,
        "age": age,
        "children": r.binomial(4, 0.3 + 0.2 * shift, n),
        "debt": np.where(r.rand(n) < 0.6, 0, np.round(r.exponential(900, n))),
        "owner": (r.rand(n) < 0.95 - 0.3 * shift).astype(int),
        "town": np.array(["A", "B", "C", "D"])[np.minimum(3, r.poisson(0.8 + shift, n))],
        "income": np.where(r.rand(n) < 0.1 + 0.1 * shift, np.nan, np.round(r.lognormal(7, 0.5, n))),
    }
    return columns | ({"weight": r.randint(1, 5, n)} if weighted else {})


FEATURES = ["age", "children", "debt", "owner", "town", "income"]


def cases():
    for name, weighted in (("drift-of-people", False), ("drift-of-weighted-people", True)):
        tables = {
            "table": csv(people(11, 150, 1, weighted)),
            "training": csv(people(12, 240, 0, weighted)),
        }
        shifts = {"spring": csv(people(13, 120, 0, weighted)), "abroad": csv(people(14, 130, 2, weighted))}
        expect = [
            *drift(**tables, features=FEATURES),
            *membership(**tables),
            *drops(tables["table"], shifts),
        ]
        yield {"name": name, "about": "Rows of people, moved by one unit.", **tables, "shifts": shifts}, expect
    small = {"table": csv(small_rows(21, 80, 6)), "training": csv(small_rows(22, 120, 5))}
    expect = [
        *copies(**small, features=["dose", "site", "sex"]),
        *classes(**small, columns=["site", "sex"], sensitive="illness"),
    ]
    about = "Few columns of few values: rows coincide, classes are small."
    bindings = {"features": ["dose", "site", "sex"]}
    yield {"name": "coinciding-rows", "about": about, **small, "shifts": {}, "bindings": bindings}, expect


def small_rows(seed, n, sites):
    r = np.random.RandomState(seed)
    return {
        "label": r.randint(0, 2, n),
        "dose": r.randint(0, 8 + sites % 2, n),
        "site": np.array(list("KLMNOP"))[r.randint(0, sites, n)],
        "sex": np.array(["f", "m"])[r.randint(0, 2, n)],
        "illness": np.array(["flu", "gout", "none"])[np.minimum(2, r.poisson(0.7, n))],
    }


def traps():
    """Numbers that other tools or recipes give for the same thing, and ours do not."""
    one, other = np.r_[np.zeros(5), np.ones(95)], np.r_[np.zeros(50), np.ones(50)]
    p, q = np.array([0.25, 0.25, 0.25, 0.25]), np.array([0.0, 0.0, 0.5, 0.5])
    return {
        "usualPsiOfZerosAndOnes": usual_psi(one, other),
        "psiOfZerosAndOnes": psi(np.array([5.0, 95.0]), np.array([50.0, 50.0])),
        "scipyJensenshannon": float(jensenshannon(p, q)),
        "scipyJensenshannonBase2Squared": float(jensenshannon(p, q, base=2) ** 2),
    }


def write_tables(folder):
    """One file a case, and one of traps."""
    folder.mkdir(parents=True, exist_ok=True)
    named = lambda names: [{"library": name, "version": version(name)} for name in names]  # noqa: E731
    source = named(LIBRARIES)
    text = lambda value: json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False) + "\n"  # noqa: E731
    for case, expect in cases():
        (folder / f"{case['name']}.json").write_text(text(case | {"source": source, "expect": expect}), "utf-8")
    told = {"source": named([*LIBRARIES, *CONVENTIONS_OF]), "traps": traps() | all_conventions()}
    (folder / "traps.json").write_text(text(told), "utf-8")
