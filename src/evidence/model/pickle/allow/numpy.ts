import type { AllowedNames } from './allowed.ts';

const UFUNCS =
  'abs absolute acos acosh add arccos arccosh arcsin arcsinh arctan arctan2 arctanh asin asinh atan atan2 atanh bitwise_and ' +
  'bitwise_count bitwise_invert bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor cbrt ceil conj conjugate ' +
  'copysign cos cosh deg2rad degrees divide divmod equal exp exp2 expm1 fabs float_power floor floor_divide fmax fmin fmod frexp gcd ' +
  'greater greater_equal heaviside hypot invert isfinite isinf isnan isnat lcm ldexp left_shift less less_equal log log10 log1p log2 ' +
  'logaddexp logaddexp2 logical_and logical_not logical_or logical_xor matmul matvec maximum minimum mod modf multiply negative ' +
  'nextafter not_equal positive pow power rad2deg radians reciprocal remainder right_shift rint sign signbit sin sinh spacing sqrt ' +
  'square subtract tan tanh true_divide trunc vecdot vecmat';

const REDUCTIONS =
  'mean median sum prod min max amin amax std var nanmean nanmedian nansum nanmin nanmax average';

/** Compute from arrays, and call nothing that they are given. */
const FUNCTIONS =
  'argmax argmin argsort around clip concatenate cumprod cumsum diff dot hstack nan_to_num percentile quantile ravel reshape round ' +
  'squeeze transpose vstack where';

/** What columns are selected by. */
const ABSTRACT =
  'number integer signedinteger unsignedinteger inexact floating complexfloating flexible character generic';

const SCALARS =
  'bool bool_ bytes_ clongdouble complex128 complex64 datetime64 float16 float32 float64 float128 complex256 int16 int32 int64 int8 ' +
  'intc intp longdouble longlong object_ str_ timedelta64 uint16 uint32 uint64 uint8 uintc uintp ulonglong void';

const BIT_GENERATORS = 'MT19937 PCG64 PCG64DXSM Philox SFC64';

/** NumPy 1.x writes `numpy.core`, 2.x `numpy._core`; some builds name the C module itself. */
const ARRAYS = { multiarray: '_reconstruct scalar', _multiarray_umath: '_reconstruct scalar' };

export const NUMPY: readonly AllowedNames[] = [
  {
    role: 'object',
    source:
      'NumPy 1.26 and 2.4, array_reduce and descr reduce in numpy/_core/src/multiarray; numpy/ma/core.py; numpy/random/_pickle.py',
    names: {
      numpy: 'dtype ndarray matrix poly1d recarray record',
      'numpy.core.multiarray': ARRAYS.multiarray,
      'numpy._core.multiarray': ARRAYS.multiarray,
      'numpy.core._multiarray_umath': ARRAYS._multiarray_umath,
      'numpy._core._multiarray_umath': ARRAYS._multiarray_umath,
      'numpy.core.numeric': '_frombuffer',
      'numpy._core.numeric': '_frombuffer',
      'numpy.ma': 'MaskedArray',
      'numpy.ma.core': '_mareconstruct MaskedArray MaskedConstant',
      'numpy.matrixlib.defmatrix': 'matrix',
      'numpy.rec': 'recarray',
      'numpy.core.records': 'recarray record',
      'numpy._core.records': 'recarray record',
      'numpy.random': '__RandomState_ctor RandomState',
      'numpy.random._pickle': '__randomstate_ctor __generator_ctor __bit_generator_ctor',
      'numpy.random.mtrand': 'RandomState',
      'numpy.random._generator': 'Generator',
      'numpy.random._mt19937': 'MT19937',
      'numpy.random._pcg64': 'PCG64 PCG64DXSM',
      'numpy.random._philox': 'Philox',
      'numpy.random._sfc64': 'SFC64',
      'numpy.random.bit_generator': 'SeedSequence __pyx_unpickle_SeedSequence',
      'numpy.random._bit_generator': 'SeedSequence __pyx_unpickle_SeedSequence',
    },
  },
  {
    role: 'call',
    source: 'NumPy 2.4, numpy/dtypes.py and numpy/_core/_internal.py',
    names: { 'numpy.dtypes': 'StringDType', 'numpy._core._internal': '_convert_to_stringdtype_kwargs' },
  },
  {
    role: 'name',
    source: 'NumPy 2.4, classes and functions that parameters of models refer to',
    names: {
      numpy: `${UFUNCS} ${REDUCTIONS} ${FUNCTIONS} ${ABSTRACT} ${SCALARS} memmap nan`,
      'numpy.core._multiarray_umath': UFUNCS,
      'numpy._core._multiarray_umath': UFUNCS,
      'numpy.core.umath': UFUNCS,
      'numpy.core.fromnumeric': REDUCTIONS,
      'numpy._core.fromnumeric': REDUCTIONS,
      'numpy.core.memmap': 'memmap',
      'numpy.random': BIT_GENERATORS,
      'numpy.linalg': 'norm',
    },
  },
];
