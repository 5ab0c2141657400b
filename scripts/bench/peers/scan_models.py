"""One scanner over a folder or a file, in one process: python scan_models.py picklescan|modelscan|fickling PATH. Prints how many files it flagged, and how many it passed over or broke at."""

import contextlib
import io
import logging
import pathlib
import sys
import warnings
import zipfile


def files_of(path):
    return [path] if path.is_file() else sorted(each for each in path.rglob("*") if each.is_file())


def with_picklescan(path):
    from picklescan import scanner

    flagged = seen = 0
    files = files_of(path)
    for file in files:
        # Its run over a folder ends at the first file that it cannot open.
        with contextlib.suppress(Exception):
            result = scanner.scan_file_path(str(file))
            flagged += result.infected_files
            seen += result.scanned_files > 0 and not result.scan_err
    return flagged, len(files) - seen


def with_modelscan(path):
    from modelscan.modelscan import ModelScan

    with contextlib.redirect_stdout(io.StringIO()):
        results = ModelScan().scan(path)
    flagged = {issue["source"] for issue in results["issues"]}
    broken = {error["source"] for error in results["errors"] if "source" in error}
    return len(flagged), len(broken) + results["summary"]["skipped"]["total_skipped"]


def with_fickling(path):
    from fickling.analysis import Severity, check_safety
    from fickling.fickle import StackedPickle

    flagged = broken = 0
    for file in files_of(path):
        try:
            if zipfile.is_zipfile(file):
                with zipfile.ZipFile(file) as archive:
                    contents = [archive.read(name) for name in archive.namelist() if name.endswith(".pkl")]
            else:
                contents = [file.read_bytes()]
            pickles = [pickled for content in contents for pickled in StackedPickle.load(content)]
            flagged += any(check_safety(pickled).severity > Severity.LIKELY_SAFE for pickled in pickles)
        except Exception:
            broken += 1
    return flagged, broken


logging.disable(logging.CRITICAL)
warnings.simplefilter("ignore")
scan = {"picklescan": with_picklescan, "modelscan": with_modelscan, "fickling": with_fickling}[sys.argv[1]]
print(*scan(pathlib.Path(sys.argv[2])))
