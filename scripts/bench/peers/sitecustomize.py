"""Found by every Python that is measured (PYTHONPATH): adds its peak memory, MB, to the file that BENCH_MEMORY names, as a line."""

import atexit
import os
import resource

# Taken away, so that a child does not write too: its peak is told here, when it has ended.
path = os.environ.pop("BENCH_MEMORY", None)


def leave_memory():
    peaks = [resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    with open(path, "a", encoding="utf-8") as file:
        file.write(f"{sum(peaks) / 1024}\n")


if path is not None:
    atexit.register(leave_memory)
