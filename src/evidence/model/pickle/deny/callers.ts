import type { DeniedNames } from './denied.ts';

/** Functions that call, or import by name, what they are given: with the arguments of a pickle that is code of its author. */
export const DENIED_CALLERS: readonly DeniedNames[] = [
  {
    does: 'calls what it is given',
    source:
      'CPython 3.14, Modules/_operator.c, _functools and Lib/weakref.py, Lib/copy.py, Lib/types.py; toolz 1.0; more-itertools 10',
    names: {
      operator: 'call',
      _operator: 'call',
      functools: 'reduce',
      _functools: 'reduce',
      weakref: 'finalize',
      copy: '_reconstruct',
      types: 'new_class',
      toolz: 'pipe thread_first thread_last do',
      cytoolz: 'pipe thread_first thread_last do',
      'toolz.functoolz': 'pipe thread_first thread_last do',
      'cytoolz.functoolz': 'pipe thread_first thread_last do',
      'more_itertools.more': 'side_effect',
      more_itertools: 'side_effect',
      'torch.utils._pytree': 'tree_map tree_map_ treespec_loads',
      numpy: 'apply_along_axis apply_over_axes fromfunction piecewise',
      'numpy.lib._shape_base_impl': 'apply_along_axis apply_over_axes',
      'numpy.lib.shape_base': 'apply_along_axis apply_over_axes',
      'numpy.lib._function_base_impl': 'piecewise',
      'numpy.lib.function_base': 'piecewise',
      'numpy._core.numeric': 'fromfunction',
      'numpy.core.numeric': 'fromfunction',
      'joblib.parallel': 'Parallel BatchedCalls',
    },
  },
  {
    does: 'imports by name, and may call what it finds',
    source:
      'hydra 1.3, hydra/utils.py; Werkzeug 3, Django 5, Celery 5, kombu 5, pydantic 2: functions named import_string and their like',
    modules:
      'hydra celery kombu.utils.imports zope.dottedname twisted.python.reflect pluggy stevedore.driver',
    names: {
      'werkzeug.utils': 'import_string find_modules',
      'django.utils.module_loading': 'import_string',
      'pydantic.v1.utils': 'import_string',
      'pydantic.utils': 'import_string',
      'pydantic._internal._validators': 'import_string _import_string_logic',
      'torch._utils': '_import_dotted_name',
      'skops.io._utils': 'gettype _import_obj',
      'attr._make': 'make_class',
      attr: 'make_class',
      attrs: 'make_class',
    },
  },
];
