"""One scanner over a folder or a file, in one process: python scan_models.py picklescan|modelscan|fickling PATH. Prints what was flagged."""

import contextlib
import io
import logging
import pathlib
import sys
import warnings
import zipfile


def with_picklescan(path):
    from picklescan import scanner

    scan = scanner.scan_directory_path if path.is_dir() else scanner.scan_file_path
    return scan(str(path)).infected_files


def with_modelscan(path):
    from modelscan.modelscan import ModelScan

    with contextlib.redirect_stdout(io.StringIO()):
        results = ModelScan().scan(path)
    return len({issue["source"] for issue in results["issues"]})


def with_fickling(path):
    from fickling.analysis import Severity, check_safety
    from fickling.fickle import StackedPickle

    flagged = 0
    for file in [path] if path.is_file() else sorted(each for each in path.rglob("*") if each.is_file()):
        try:
            if zipfile.is_zipfile(file):
                with zipfile.ZipFile(file) as archive:
                    contents = [archive.read(name) for name in archive.namelist() if name.endswith(".pkl")]
            else:
                contents = [file.read_bytes()]
            pickles = [pickled for content in contents for pickled in StackedPickle.load(content)]
            flagged += any(check_safety(pickled).severity > Severity.LIKELY_SAFE for pickled in pickles)
        except Exception:
            # What it cannot read is not counted.
            continue
    return flagged


logging.disable(logging.CRITICAL)
warnings.simplefilter("ignore")
print({"picklescan": with_picklescan, "modelscan": with_modelscan, "fickling": with_fickling}[sys.argv[1]](pathlib.Path(sys.argv[2])))
