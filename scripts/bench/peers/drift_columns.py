"""Peer: SciPy and pandas measure the drift of every feature: `python … <training> <table> <columns>`.

For each column the statistic of Kolmogorov and Smirnov, Wasserstein's distance by the training column's standard
deviation, and the stability index over the training column's deciles. Prints the worst column of each, and the CPU seconds
that reading took, as one line of JSON.
"""

import json
import sys
import time

import numpy as np
import pandas as pd
from scipy.stats import ks_2samp, wasserstein_distance

FLOOR = 1e-4


def stability_index(training, table):
    edges = np.unique(np.quantile(training, np.linspace(0.1, 0.9, 9), method="inverted_cdf"))

    def shares(values):
        counts = np.bincount(np.searchsorted(edges, values), minlength=len(edges) + 1)
        return np.maximum(counts / len(values), FLOOR)

    p, q = shares(training), shares(table)
    return float(np.sum((q - p) * np.log(q / p)))


features = [f"x{index}" for index in range(int(sys.argv[3]))]
training, table = (pd.read_csv(path, usecols=features) for path in sys.argv[1:3])
read = time.process_time()
worst = {"ks": 0.0, "wasserstein": 0.0, "psi": 0.0}
for feature in features:
    before, now = training[feature].to_numpy(), table[feature].to_numpy()
    found = {
        "ks": float(ks_2samp(before, now).statistic),
        "wasserstein": float(wasserstein_distance(before, now) / np.std(before)),
        "psi": stability_index(before, now),
    }
    worst = {name: max(value, found[name]) for name, value in worst.items()}
print(json.dumps({**worst, "readCpuSeconds": read}))
