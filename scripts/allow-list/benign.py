"""Writes __tests__/evidence/model/pickle/fixtures/benign.json: small pickles of real libraries, as base64, that must not have a finding.

    python scripts/allow-list/benign.py __tests__/evidence/model/pickle/fixtures/benign.json

Needs the libraries of scripts/allow-list/requirements.txt. Names say library, version, object and protocol.
"""

import base64
import collections
import datetime
import io
import json
import pathlib
import pickle
import re
import sys
import uuid

import joblib
import numpy as np
import pandas as pd
import scipy
import scipy.sparse as sparse
import sklearn
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer, MinMaxScaler
from sklearn.tree import DecisionTreeClassifier

X = np.array([[0.0, 1.0], [1.0, 0.0], [2.0, 2.0], [3.0, 1.0]])
Y = np.array([0, 0, 1, 1])


def objects():
    yield f"numpy {np.__version__}", {
        "arrays": [X, np.asfortranarray(X), np.array([1, "a"], dtype=object), np.array(["ü"]), np.float64(1), np.zeros((0, 3))],
        "records": np.array([(1, 2.0)], dtype=[("a", "i4"), ("b", "f8")]),
        "random": [np.random.RandomState(0).get_state()[0], np.random.default_rng(0), np.log1p, np.ma.array([1], mask=[1])],
    }
    yield f"scipy {scipy.__version__}", {"csr": sparse.csr_matrix(X), "coo": sparse.coo_array(X)}
    yield f"pandas {pd.__version__}", {
        "frame": pd.DataFrame({"a": [1, 2], "b": ["x", None], "c": pd.Categorical(["u", "v"]), "d": pd.date_range("2020", periods=2)})
    }
    yield f"scikit-learn {sklearn.__version__}", {
        "pipeline": make_pipeline(MinMaxScaler(), FunctionTransformer(np.log1p), LogisticRegression()).fit(X, Y),
        "tree": DecisionTreeClassifier().fit(X, Y),
        "text": TfidfVectorizer().fit(["a bb", "bb cc"]),
    }
    yield "python", {
        "types": [
            {1}, frozenset([1]), slice(1, 2), range(3), 1j, bytearray(b"x"), object(), datetime.datetime(2020, 1, 1), uuid.UUID(int=5),
            pathlib.PurePosixPath("a/b"), re.compile("a+"), collections.OrderedDict(a=1), collections.defaultdict(list), collections.Counter("ab"),
            collections.deque([1]), int, str,
        ],
    }  # fmt: skip


def main(path):
    samples = {}
    for library, values in objects():
        for name, value in values.items():
            for protocol in (0, 2, 4, 5):
                samples[f"{library}, {name}, protocol {protocol}"] = pickle.dumps(value, protocol)
            file = io.BytesIO()
            joblib.dump(value, file)
            samples[f"{library}, {name}, joblib {joblib.__version__}"] = file.getvalue()
    samples = {name: data for name, data in samples.items() if len(data) < 4000}
    with open(path, "w") as file:
        lines = [f"{json.dumps(name)}: {json.dumps(base64.b64encode(data).decode())}" for name, data in samples.items()]
        file.write("{\n" + ",\n".join(lines) + "\n}\n")


main(sys.argv[1])
