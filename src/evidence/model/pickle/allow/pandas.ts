import type { AllowedNames } from './allowed.ts';

const DTYPES =
  'ArrowDtype BooleanDtype CategoricalDtype DatetimeTZDtype Float32Dtype Float64Dtype Int16Dtype Int32Dtype Int64Dtype Int8Dtype ' +
  'IntervalDtype PeriodDtype SparseDtype StringDtype UInt16Dtype UInt32Dtype UInt64Dtype UInt8Dtype';

const ARRAYS =
  'BooleanArray Categorical DatetimeArray FloatingArray IntegerArray IntervalArray NumpyExtensionArray PandasArray PeriodArray ' +
  'SparseArray StringArray TimedeltaArray';

const INDEXES =
  'CategoricalIndex DatetimeIndex Float64Index Index Int64Index IntervalIndex MultiIndex PeriodIndex RangeIndex TimedeltaIndex UInt64Index';

/** pandas 3 writes public modules, 1 and 2 the modules of the classes. */
export const PANDAS: readonly AllowedNames[] = [
  {
    role: 'object',
    source:
      'pandas 1.5, 2.2 and 3.1, __reduce__ of NDFrame, BlockManager, Index, ExtensionArray and ExtensionDtype',
    names: {
      pandas: `DataFrame Series Categorical DateOffset NA NaT ${DTYPES} ${INDEXES}`,
      'pandas.arrays': ARRAYS,
      'pandas.core.frame': 'DataFrame',
      'pandas.core.series': 'Series',
      'pandas.core.internals.managers': 'BlockManager SingleBlockManager',
      'pandas.core.internals.blocks': 'new_block',
      'pandas._libs.interval': '__pyx_unpickle_IntervalMixin',
      'pandas._libs.internals': '_unpickle_block BlockPlacement',
      'pandas._libs.arrays': '__pyx_unpickle_NDArrayBacked',
      'pandas.core.indexes.base': 'Index _new_Index',
      'pandas.core.indexes.category': 'CategoricalIndex',
      'pandas.core.indexes.datetimes': 'DatetimeIndex _new_DatetimeIndex',
      'pandas.core.indexes.interval': 'IntervalIndex _new_IntervalIndex',
      'pandas.core.indexes.multi': 'MultiIndex',
      'pandas.core.indexes.numeric': 'Int64Index UInt64Index Float64Index',
      'pandas.core.indexes.period': 'PeriodIndex _new_PeriodIndex',
      'pandas.core.indexes.range': 'RangeIndex',
      'pandas.core.indexes.timedeltas': 'TimedeltaIndex',
      'pandas.core.indexes.frozen': 'FrozenList',
      'pandas.core.arrays.boolean': 'BooleanArray BooleanDtype',
      'pandas.core.arrays.categorical': 'Categorical',
      'pandas.core.arrays.datetimes': 'DatetimeArray',
      'pandas.core.arrays.floating': 'FloatingArray Float32Dtype Float64Dtype',
      'pandas.core.arrays.integer': `IntegerArray ${DTYPES.split(' ')
        .filter((name) => /^U?Int\d/.test(name))
        .join(' ')}`,
      'pandas.core.arrays.interval': 'IntervalArray',
      'pandas.core.arrays.numpy_': 'PandasArray NumpyExtensionArray',
      'pandas.core.arrays.period': 'PeriodArray',
      'pandas.core.arrays.sparse.array': 'SparseArray',
      'pandas.core.arrays.sparse.dtype': 'SparseDtype',
      'pandas.core.arrays.string_': 'StringArray StringDtype',
      'pandas.core.arrays.timedeltas': 'TimedeltaArray',
      'pandas.core.dtypes.dtypes': DTYPES,
      'pandas.core.flags': 'Flags',
    },
  },
  {
    role: 'call',
    source: 'pandas 2.2 and 3.1, __reduce__ of scalars and offsets in pandas/_libs',
    names: {
      pandas: 'Interval Period',
      'pandas._libs.interval': 'Interval',
      'pandas._libs.sparse': 'BlockIndex IntIndex',
      'pandas._libs.missing': 'NA NAType',
      'pandas._libs.tslibs.nattype': '_nat_unpickle NaT',
      'pandas._libs.tslibs.period': 'Period',
      'pandas._libs.tslibs.timedeltas': '_timedelta_unpickle Timedelta',
      'pandas._libs.tslibs.timestamps': '_unpickle_timestamp Timestamp',
      'pandas._libs.tslibs.offsets':
        'BMonthBegin BMonthEnd BQuarterBegin BQuarterEnd BusinessDay BusinessHour BusinessMonthBegin BusinessMonthEnd BYearBegin ' +
        'BYearEnd Day Hour Micro Milli Minute MonthBegin MonthEnd Nano QuarterBegin QuarterEnd Second Week YearBegin YearEnd',
    },
  },
];
