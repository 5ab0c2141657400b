"""The tables of the vectors: published ones, and synthetic ones from Python's own seeded `random.Random`."""

import csv
import random
from dataclasses import dataclass, field
from pathlib import Path

import minstd

HERE = Path(__file__).parent


@dataclass
class Table:
    """Columns by name, and which of them mean what (the keys of `measure`'s options and of fates.yml)."""

    name: str
    about: str
    task: str
    columns: dict
    bindings: dict
    origin: list = field(default_factory=list)
    generator: dict | None = None
    # Sizes at which the policy's default minimum is also worked out: rows a group must have.
    minimum_group: int = 0


def binding(attributes, **more):
    """The bindings that most tables share: label, prediction, positive class 1, first value as reference."""
    return {
        "label": "label",
        "prediction": "prediction",
        "positive": {"label": ["1"], "prediction": ["1"]},
        "favourable": "positive",
        "attributes": attributes,
        "intersections": [],
        "strata": [],
        "reference": {},
    } | more


def columns(rows, names):
    """Rows as columns."""
    return {name: [row[i] for row in rows] for i, name in enumerate(names)}


def eighteen_rows():
    """The example of the design's measures.md."""
    return Table(
        "eighteen-rows",
        "Eighteen rows whose every number can be checked by hand.",
        "binary",
        {
            "label": [0, 1, 1, 1, 1, 0, 1, 0, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1],
            "prediction": [0, 0, 1, 0, 1, 1, 1, 0, 0, 1, 1, 1, 1, 0, 0, 1, 1, 0],
            "g": list("bbabbcccaacabccbcc"),
        },
        binding(["g"], reference={"g": "a"}),
    )


def compas():
    """ProPublica's two-year table as counts; see README.md for how the counts came about."""
    with open(HERE / "compas-counts.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return Table(
        "compas",
        "COMPAS, Broward County: counts of the published two-year table by sex, race, outcome and score text. "
        "The values are computed on one row a person; `count` is an integer weight, so both readings agree.",
        "binary",
        {
            "sex": [r["sex"] for r in rows],
            "race": [r["race"] for r in rows],
            "two_year_recid": [int(r["two_year_recid"]) for r in rows],
            "score_text": [r["score_text"] for r in rows],
            "count": [int(r["count"]) for r in rows],
        },
        binding(
            ["sex", "race"],
            label="two_year_recid",
            prediction="score_text",
            positive={"label": ["1"], "prediction": ["Medium", "High"]},
            favourable="negative",
            weight="count",
            intersections=[["sex", "race"]],
            strata=["sex"],
            reference={"sex": "Male", "race": "Caucasian"},
        ),
        origin=[
            {
                "title": "ProPublica, Machine Bias: data and analysis (compas-scores-two-years)",
                "url": "https://github.com/propublica/compas-analysis",
            }
        ],
        minimum_group=30,
    )


def people(seed, rows, weight=None, grid=None):
    """Rows (sex, race, region, label, prediction, score[, weight]) with gaps on every attribute."""
    rng = random.Random(seed)
    made = []
    for _ in range(rows):
        sex = "Female" if rng.random() < 0.42 else "Male"
        race = rng.choices(['Black, or "mixed"', "White", "Asian", "Other"], [25, 55, 13, 7])[0]
        region = rng.choices(["north", "south", "west"], [5, 3, 2])[0]
        merit = rng.random() + (0.12 if sex == "Male" else 0) - (0.1 if race.startswith("Black") else 0)
        label = 1 if merit + 0.4 * (rng.random() - 0.5) > 0.6 else 0
        score = min(0.9999, max(0.0001, 0.15 + 0.7 * merit + 0.5 * (rng.random() - 0.5)))
        score = round(score * grid) / grid if grid else round(score, 4)
        made.append(
            [sex, race, region, label, 1 if score >= 0.5 else 0, score] + ([weight(rng)] if weight else [])
        )
    return columns(made, ["sex", "race", "region", "label", "prediction", "score", "weight"][: len(made[0])])


def people_binding(**more):
    return binding(
        ["sex", "race"],
        score="score",
        intersections=[["sex", "race"]],
        strata=["region"],
        reference={"sex": "Male", "race": "White"},
        **more,
    )


def synthetic():
    """Scores, weights, intersections, strata; the race names hold a comma and quotes on purpose."""
    yield Table(
        "scores",
        "600 seeded rows with scores, two attributes, their intersection and a stratum.",
        "binary",
        people(20240611, 600),
        people_binding(),
        minimum_group=30,
    )
    yield Table(
        "integer-weights",
        "400 seeded rows with weights 1 to 5; what a library cannot weigh is computed on repeated rows.",
        "binary",
        people(7, 400, lambda rng: rng.randint(1, 5)),
        people_binding(weight="weight"),
    )
    yield Table(
        "fractional-weights",
        "400 seeded rows with uneven weights from 0.05 to 20 and some of exactly 0.",
        "binary",
        people(11, 400, lambda rng: 0 if rng.random() < 0.02 else round(0.05 + 19.95 * rng.random() ** 4, 3)),
        people_binding(weight="weight"),
    )
    yield Table(
        "score-ties",
        "500 seeded rows whose scores are sixteenths, 0 and 1 among them: ties in the AUC, clipping in the log-loss.",
        "binary",
        people(13, 500, grid=16),
        people_binding(),
    )


def bin_edges():
    """Scores that lie on the edges of ten bins, where k/10 and NumPy's linspace differ at .3, .6 and .7."""
    score = [k / 10 for k in range(11) for _ in range(4)]
    label = [1 if (k * 7 + j * 3) % 11 < k else 0 for k in range(11) for j in range(4)]
    return Table(
        "bin-edges",
        "Scores on the edges of the ten bins of the calibration error. NumPy's linspace has 0.30000000000000004, "
        "0.6000000000000001 and 0.7000000000000001 for edges, so its histogram puts .3, .6 and .7 one bin lower than "
        "the left-closed bins [k/10, (k+1)/10) do.",
        "binary",
        {
            "g": ["a", "b"] * 22,
            "label": label,
            "prediction": [1 if s >= 0.5 else 0 for s in score],
            "score": score,
        },
        binding(["g"], score="score", reference={"g": "a"}),
    )


def large():
    """More distinct scores than the cube keeps one by one."""
    seed, rows = 20250101, 20_000
    made = minstd.table(seed, rows)
    check = {
        "distinctScores": len(set(made["score"])),
        "positives": sum(made["label"]),
        "weight": sum(made["weight"]),
        "last": [column[-1] for column in made.values()],
    }
    return Table(
        "large-generated",
        "20,000 rows from integer arithmetic with more than 4,096 distinct scores, decided at the threshold 0.5.",
        "binary",
        made,
        {k: v for k, v in binding(["group"]).items() if k != "prediction"}
        | {
            "positive": {"label": ["1"]},
            "score": "score",
            "threshold": 0.5,
            "weight": "weight",
            "intersections": [["group", "channel"]],
            "strata": ["channel"],
            "reference": {"group": "A"},
        },
        generator={"kind": "minstd", "seed": seed, "rows": rows, "formula": minstd.FORMULA, "check": check},
    )


def from_cells(name, about, cells, scored=False):
    """A small table from (group, label, prediction, count); scored: .75 where the prediction is 1, else .25."""
    rows = [(g, y, p, 0.75 if p else 0.25) for g, y, p, count in cells for _ in range(count)]
    names = ["g", "label", "prediction", "score"] if scored else ["g", "label", "prediction"]
    more = {"score": "score"} if scored else {}
    return Table(name, about, "binary", columns(rows, names), binding(["g"], reference={"g": "a"}, **more))


def edges():
    """Where a rate is 0/0, and libraries have conventions."""
    yield from_cells(
        "edge-group-without-positives",
        "Group b has no positive label: its TPR and FNR are 0/0.",
        [
            ("a", 1, 1, 12),
            ("a", 1, 0, 6),
            ("a", 0, 1, 4),
            ("a", 0, 0, 18),
            ("b", 0, 1, 5),
            ("b", 0, 0, 15),
            ("c", 1, 1, 5),
            ("c", 1, 0, 5),
            ("c", 0, 1, 2),
            ("c", 0, 0, 8),
        ],
        scored=True,
    )
    yield from_cells(
        "edge-group-never-selected",
        "Nobody of group b is selected: its PPV is 0/0, its selection rate 0.",
        [
            ("a", 1, 1, 10),
            ("a", 1, 0, 5),
            ("a", 0, 1, 5),
            ("a", 0, 0, 20),
            ("b", 1, 0, 7),
            ("b", 0, 0, 13),
            ("c", 1, 1, 8),
            ("c", 1, 0, 2),
            ("c", 0, 1, 4),
            ("c", 0, 0, 6),
        ],
    )
    yield from_cells(
        "edge-nobody-selected",
        "Nobody at all is selected: ratios of selection are 0/0 (ours: 1, flagged).",
        [("a", 1, 0, 10), ("a", 0, 0, 20), ("b", 1, 0, 5), ("b", 0, 0, 15)],
    )
    yield from_cells(
        "edge-one-class",
        "All labels are positive: FPR, TNR are 0/0 everywhere, and no AUC exists.",
        [("a", 1, 1, 15), ("a", 1, 0, 5), ("b", 1, 1, 10), ("b", 1, 0, 10)],
        scored=True,
    )
    yield from_cells(
        "edge-nothing-positive",
        "Nobody is positive and nobody is selected: F1, precision, recall, average precision and kappa are 0/0.",
        [("a", 0, 0, 12), ("b", 0, 0, 8)],
        scored=True,
    )
    yield from_cells(
        "edge-all-missed",
        "All labels are positive and nobody is selected: every benefit is 0, entropy indices are 0/0.",
        [("a", 1, 0, 12), ("b", 1, 0, 8)],
    )
    yield from_cells(
        "edge-perfect",
        "Every prediction is right.",
        [("a", 1, 1, 12), ("a", 0, 0, 28), ("b", 1, 1, 9), ("b", 0, 0, 11)],
    )
    yield from_cells(
        "edge-one-group",
        "A single group: libraries say that the gap is 0, which is no evidence of anything.",
        [("a", 1, 1, 12), ("a", 1, 0, 4), ("a", 0, 1, 6), ("a", 0, 0, 18)],
    )


def odd_names():
    """Group names that are hard on programs."""
    names = [
        "__proto__",
        "constructor",
        "a|b",
        "<b>&amp;</b>",
        "`x`",
        "Zoë",
        "日本",
        'says "hi", twice',
        "NA",
        "None",
    ]
    rng = random.Random(5)
    rows = [
        (name, 1 if rng.random() < 0.5 else 0, 1 if rng.random() < 0.3 + 0.05 * i else 0)
        for i, name in enumerate(names)
        for _ in range(12 + i)
    ]
    return Table(
        "odd-names",
        "Groups named like our own markup and like JavaScript's prototype.",
        "binary",
        columns(rows, ["g", "label", "prediction"]),
        binding(["g"], reference={"g": "Zoë"}),
    )


def multiclass():
    """Four classes with a probability column each."""
    rng = random.Random(17)
    classes = ["cat", "dog", "fox", "owl"]
    rows = []
    for _ in range(500):
        sex = "Female" if rng.random() < 0.45 else "Male"
        truth = rng.choices(range(4), [4, 3, 2, 1])[0]
        raw = [
            rng.random() + (0.9 if c == truth else 0) + (0.25 if c == 0 and sex == "Male" else 0)
            for c in range(4)
        ]
        share = [round(10_000 * v / sum(raw)) for v in raw]
        share[0] += 10_000 - sum(share)
        best = max(range(4), key=lambda c: (share[c], -c))
        rows.append([sex, classes[truth], classes[best], *[s / 10_000 for s in share]])
    names = [f"p_{name}" for name in classes]
    return Table(
        "multiclass",
        "500 seeded rows, four classes, a probability column for each.",
        "multiclass",
        columns(rows, ["sex", "label", "prediction", *names]),
        {
            k: v
            for k, v in binding(["sex"], reference={"sex": "Male"}).items()
            if k not in ("positive", "favourable")
        }
        | {"scores": dict(zip(classes, names))},
    )


def regression(weighted):
    """Incomes in thousands, three groups of unequal error."""
    rng = random.Random(19 if weighted else 23)
    rows = []
    for _ in range(400):
        group = rng.choices(["x", "y", "z"], [6, 3, 1])[0]
        y = round(20 + 60 * rng.random() + 15 * rng.random() ** 2, 2)
        spread = {"x": 6, "y": 10, "z": 16}[group]
        shift = {"x": 0.5, "y": -1.5, "z": -3}[group]
        yhat = round(0.9 * y + 5 + shift + spread * (rng.random() + rng.random() - 1), 2)
        rows.append([group, y, yhat] + ([round(0.2 + 3 * rng.random(), 2)] if weighted else []))
    more = {"weight": "weight"} if weighted else {}
    return Table(
        "regression-weighted" if weighted else "regression",
        f"400 seeded rows of a regression with three groups{', weighted' if weighted else ''}.",
        "regression",
        columns(rows, ["g", "label", "prediction", "weight"][: len(rows[0])])
        | {"half": [["even", "odd"][row % 2] for row in range(len(rows))]},
        {
            k: v
            for k, v in binding(
                ["g"], reference={"g": "x"}, intersections=[["g", "half"]], **more
            ).items()
            if k not in ("positive", "favourable")
        },
    )


def all_tables():
    """Every table of the vectors."""
    yield eighteen_rows()
    yield compas()
    yield from synthetic()
    yield bin_edges()
    yield large()
    yield from edges()
    yield odd_names()
    yield multiclass()
    yield regression(False)
    yield regression(True)
