"""The names under which libraries give their measures, for the test that docs/coming-from.md says of each where it is."""

import inspect
import json
from importlib.metadata import version

from aif360.metrics import ClassificationMetric
from aif360.sklearn.metrics import metrics as aif
from fairlearn import metrics as fl
from smclarify.bias.metrics import posttraining, pretraining

# No measures: checks of arguments, tools that make measures of others, and plots.
TOOLS = {
    "check_inputs",
    "check_groups",
    "difference",
    "ratio",
    "intersection",
    "one_vs_rest",
    "make_scorer",
    "plot_model_comparison",
    "rich_subgroup",
}


def of_module(module):
    """Public functions that the module itself defines."""
    return [
        name
        for name, value in inspect.getmembers(module, inspect.isfunction)
        if value.__module__ == module.__name__ and not name.startswith("_")
    ]


def of_class(owner):
    """Public methods, without the counts of a confusion matrix."""
    return [
        name
        for name, _ in inspect.getmembers(owner, inspect.isfunction)
        if not name.startswith(("_", "num_")) and "confusion_matrix" not in name
    ]


def of_clarify():
    """Its measures are the functions in capitals that take two columns or more."""
    found = {name for module in (pretraining, posttraining) for name in of_module(module)}
    return [name for name in found if name.isupper()]


def names_of_libraries():
    named = {
        "fairlearn": [name for name in fl.__all__ if name != "MetricFrame"],
        "aif360": [*of_module(aif), *of_class(ClassificationMetric)],
        "smclarify": of_clarify(),
    }
    return {
        library: {"version": version(library), "names": sorted(set(names) - TOOLS)}
        for library, names in named.items()
    }


def write_names(target):
    target.mkdir(parents=True, exist_ok=True)
    (target / "names.json").write_text(json.dumps(names_of_libraries(), indent=1) + "\n", "utf-8")
