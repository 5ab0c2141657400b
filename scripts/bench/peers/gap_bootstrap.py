"""Peer: Fairlearn's own bootstrap of one gap: `python … <draws> <table>`.

Prints, as one line of JSON, the gap of selection rates between the races, its interval, and the CPU seconds of one draw:
what a MetricFrame with so many draws takes more than one without, by their number.
"""

import json
import sys
import time

import pandas as pd
from fairlearn.metrics import MetricFrame, selection_rate

draws, path = int(sys.argv[1]), sys.argv[2]
table = pd.read_csv(path, usecols=["race", "label", "prediction"])


def frame_with(**bootstrap):
    start = time.process_time()
    frame = MetricFrame(
        metrics=selection_rate,
        y_true=table["label"],
        y_pred=table["prediction"],
        sensitive_features=table["race"],
        **bootstrap,
    )
    return frame, time.process_time() - start


frame, alone = frame_with()
frame, with_draws = frame_with(n_boot=draws, ci_quantiles=[0.025, 0.975], random_state=20240601)
print(
    json.dumps(
        {
            "gap": frame.difference(),
            "interval": [float(end) for end in frame.difference_ci()],
            "cpuSecondsOfADraw": (with_draws - alone) / draws,
        }
    )
)
