"""Writes src/evidence/model/pickle/allow/scikit-learn.ts: the classes and functions that pickles of scikit-learn models hold.

Run it with each version of scikit-learn that is to be covered, oldest first; what an earlier run wrote is kept:
    python scripts/allow-list/scikit_learn.py src/evidence/model/pickle/allow/scikit-learn.ts

Taken: subclasses of BaseEstimator, which is rebuilt by NEWOBJ and BUILD, and whose __setstate__ only updates __dict__; classes of the modules
in REVIEWED, which were read for that; and the names of functions in SCORES, which fitted models refer to and pickles never call.
Not taken: anything that loads, fetches or runs: sklearn.datasets, sklearn.externals, sklearn.utils.*, sklearn.callback, tests.
"""

import importlib
import inspect
import pkgutil
import re
import sys
import warnings

import sklearn
from sklearn.base import BaseEstimator

REVIEWED = {
    "sklearn._loss._loss",
    "sklearn._loss.link",
    "sklearn._loss.loss",
    "sklearn.calibration",
    "sklearn.cluster._birch",
    "sklearn.cluster._bisect_k_means",
    "sklearn.compose._column_transformer",
    "sklearn.ensemble._gb_losses",
    "sklearn.ensemble._hist_gradient_boosting.loss",
    "sklearn.ensemble._hist_gradient_boosting.predictor",
    "sklearn.gaussian_process.kernels",
    "sklearn.impute._iterative",
    "sklearn.linear_model._sgd_fast",
    "sklearn.metrics._dist_metrics",
    "sklearn.metrics._scorer",
    "sklearn.model_selection._split",
    "sklearn.neighbors._ball_tree",
    "sklearn.neighbors._kd_tree",
    "sklearn.neighbors._quad_tree",
    "sklearn.neural_network._stochastic_optimizers",
    "sklearn.tree._tree",
    "sklearn.utils._bunch",
    "sklearn.utils._metadata_requests",
}
CALLED = {"newObj", "__pyx_unpickle"}
SCORES = (
    "sklearn.cluster._kmeans",
    "sklearn.feature_selection._univariate_selection",
    "sklearn.feature_selection._mutual_info",
    "sklearn.metrics._classification",
    "sklearn.metrics._ranking",
    "sklearn.metrics._regression",
    "sklearn.metrics.cluster._supervised",
    "sklearn.metrics.cluster._unsupervised",
    "sklearn.metrics.pairwise",
)
LEFT_OUT = re.compile(r"\.(tests|conftest|externals|datasets|callback|_build_utils|_testing|_mocking|estimator_checks)\b")
NOT_STORED = re.compile(r"(Display|Mixin|Builder|Splitter|Heap\d*|PyFunc\w+)$|^Test|^_Constraint")

HEAD = """/**
 * What pickles of scikit-learn {versions} hold; written by scripts/allow-list/scikit_learn.py, do not edit.
 * Classes are pure Python, rebuilt by NEWOBJ or `copyreg._reconstructor` and BUILD (`BaseEstimator.__setstate__`), or Cython classes
 * rebuilt from plain arguments. https://github.com/scikit-learn/scikit-learn/blob/1.9.1/sklearn/base.py
 */
import type {{ NamesByModule }} from './allowed.ts';
"""


def modules():
    for found in pkgutil.walk_packages(sklearn.__path__, "sklearn."):
        if LEFT_OUT.search(found.name):
            continue
        try:
            yield importlib.import_module(found.name)
        except Exception:  # optional dependencies, experimental modules
            continue


def collect(classes, functions):
    for module in modules():
        name = module.__name__
        for key, value in vars(module).items():
            if inspect.isclass(value):
                own = value.__module__ == name and value.__name__ == key
                taken = issubclass(value, BaseEstimator) or name in REVIEWED
                if own and taken and not NOT_STORED.search(key) and not issubclass(value, Exception):
                    classes.setdefault(name, set()).add(key)
            elif any(key.startswith(start) for start in CALLED) and name in REVIEWED:
                classes.setdefault(name, set()).add(key)
            elif name in SCORES and inspect.isfunction(value) and value.__module__ == name:
                if key.endswith(("_score", "_loss", "_error")) or not key.startswith(("_", "check", "load", "fetch")):
                    functions.setdefault(name, set()).add(key)
            if name == "sklearn.cluster._kmeans" and key.startswith("_kmeans_single"):
                functions.setdefault(name, set()).add(key)


def read(path):
    try:
        text = open(path).read()
    except FileNotFoundError:
        return set(), {}, {}
    parts = text.split("export const ")
    tables = [
        {module: set(names.split()) for module, names in re.findall(r"'(sklearn[\w.]*)':\s*'([^']*)'", part)}
        for part in parts[1:]
    ]
    versions = set(re.search(r"scikit-learn (.*) hold", text).group(1).split(", "))
    return versions, tables[0], tables[1]


def table(name, entries):
    rows = [f"  '{module}': '{' '.join(sorted(names))}'," for module, names in sorted(entries.items())]
    return "\n".join([f"export const {name}: NamesByModule = {{", *rows, "};", ""])


def main(path):
    warnings.simplefilter("ignore")
    versions, classes, functions = read(path)
    collect(classes, functions)
    ordered = sorted(versions | {sklearn.__version__}, key=lambda text: [int(part) for part in text.split(".")])
    with open(path, "w") as file:
        file.write(HEAD.format(versions=", ".join(ordered)))
        file.write("\n" + table("SCIKIT_LEARN_OBJECTS", classes))
        file.write("\n" + table("SCIKIT_LEARN_NAMES", functions))


main(sys.argv[1])
