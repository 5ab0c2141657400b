"""Found by every Python that is measured (PYTHONPATH): leaves its CPU time and peak memory in the file that BENCH_USAGE names."""

import atexit
import json
import os
import resource
import time

started = time.perf_counter()
# Taken away, so that a child does not write too: its time is counted here, when it has ended.
path = os.environ.pop("BENCH_USAGE", None)


def leave_usage():
    both = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    usage = {
        "cpuSeconds": sum(each.ru_utime + each.ru_stime for each in both),
        "wallSeconds": time.perf_counter() - started,
        "megabytes": sum(each.ru_maxrss for each in both) / 1024,
    }
    with open(path, "a", encoding="utf-8") as file:
        file.write(json.dumps(usage) + "\n")


if path is not None:
    atexit.register(leave_usage)
