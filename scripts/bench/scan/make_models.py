"""
Models in the sizes that people commit, fitted by scikit-learn on random data: python make_models.py FOLDER. Prints how
many files it wrote. Text pipelines, forests, boosting, neighbours, encoders and lookup tables, each in three sizes and
as pickle, joblib and compressed joblib. What the libraries' own tests commit is a hundred times smaller, and of a
folder of such files nothing is measured but the start of the scanners.
"""

import pathlib
import pickle
import string
import sys

import joblib
import numpy as np
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import (
    ExtraTreesClassifier,
    GradientBoostingClassifier,
    HistGradientBoostingClassifier,
    IsolationForest,
    RandomForestClassifier,
)
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.linear_model import LogisticRegression, SGDClassifier
from sklearn.naive_bayes import MultinomialNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

random = np.random.default_rng(11)


def words(count):
    letters = np.array(list(string.ascii_lowercase))
    return np.array(["".join(random.choice(letters, size)) for size in random.integers(4, 12, count)])


def texts(vocabulary):
    """Documents of forty words, the first ones much more frequent than the last, until each has been seen."""
    known = words(vocabulary)
    drawn = known[np.minimum(random.zipf(1.3, 4 * vocabulary) - 1, vocabulary - 1)]
    every = np.concatenate([known, drawn])
    random.shuffle(every)
    documents = [" ".join(part) for part in np.array_split(every, len(every) // 40)]
    return documents, random.integers(0, 2, len(documents))


def numbers(rows, columns=12):
    table = random.normal(size=(rows, columns))
    return table, (table[:, 0] + random.normal(size=rows) > 0).astype(int)


def people(rows):
    return pd.DataFrame({
        "postcode": random.choice(words(max(50, rows // 10)), rows),
        "occupation": random.choice(words(200), rows),
        "age": random.integers(18, 90, rows),
        "income": random.lognormal(10, 1, rows),
    })


def encoder(rows):
    table = people(rows)
    columns = ColumnTransformer([
        ("texts", OneHotEncoder(handle_unknown="ignore"), ["postcode", "occupation"]),
        ("numbers", StandardScaler(), ["age", "income"]),
    ])
    return make_pipeline(columns, LogisticRegression(max_iter=50)).fit(table, random.integers(0, 2, rows))


def averages(rows):
    """What target encoding looks up: a mean for each code."""
    return {str(code): float(mean) for code, mean in zip(words(rows), random.normal(size=rows))}


MODELS = {
    "tfidf-logistic": lambda n: make_pipeline(TfidfVectorizer(), LogisticRegression(max_iter=20)).fit(*texts(5_000 * n)),
    "counts-bayes": lambda n: make_pipeline(CountVectorizer(), MultinomialNB()).fit(*texts(5_000 * n)),
    "bigrams-sgd": lambda n: make_pipeline(CountVectorizer(ngram_range=(1, 2)), SGDClassifier()).fit(*texts(1_500 * n)),
    "forest": lambda n: RandomForestClassifier(50 * n, n_jobs=2).fit(*numbers(2_000)),
    "extra-trees": lambda n: ExtraTreesClassifier(50 * n, n_jobs=2).fit(*numbers(1_000)),
    "boosting": lambda n: GradientBoostingClassifier(n_estimators=50 * n, max_depth=3).fit(*numbers(600)),
    "histogram-boosting": lambda n: HistGradientBoostingClassifier(max_iter=30 * n).fit(*numbers(1_000)),
    "isolation": lambda n: IsolationForest(n_estimators=60 * n).fit(numbers(1_000)[0]),
    "neighbours": lambda n: KNeighborsClassifier().fit(*numbers(5_000 * n)),
    "network": lambda n: MLPClassifier((64 * n, 32), max_iter=5).fit(*numbers(1_000)),
    "encoder": lambda n: encoder(5_000 * n),
    "averages": lambda n: averages(10_000 * n),
    "features": lambda n: people(2_000 * n),
}
SIZES = (1, 3, 8)


def save(model, path):
    with open(path.with_suffix(".pkl"), "wb") as file:
        pickle.dump(model, file)
    joblib.dump(model, path.with_suffix(".joblib"))
    joblib.dump(model, path.with_name(f"{path.name}-compressed").with_suffix(".joblib"), compress=3)
    return 3


folder = pathlib.Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
print(sum(save(make(size), folder / f"{name}-{size}") for name, make in MODELS.items() for size in SIZES))
