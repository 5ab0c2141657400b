import type { AllowedNames } from './allowed.ts';

const SPARSE: { readonly [short: string]: string } = Object.fromEntries(
  ['bsr', 'coo', 'csc', 'csr', 'dia', 'dok', 'lil'].flatMap((short) => [
    [`scipy.sparse._${short}`, `${short}_matrix ${short}_array`],
    [`scipy.sparse.${short}`, `${short}_matrix`],
  ]),
);

export const SCIPY: readonly AllowedNames[] = [
  {
    role: 'object',
    source: 'SciPy 1.7 to 1.17, object.__reduce_ex__ of sparse containers and interpolators',
    names: {
      ...SPARSE,
      'scipy.interpolate._bsplines': 'BSpline',
      'scipy.interpolate._cubic': 'Akima1DInterpolator CubicSpline PchipInterpolator',
      'scipy.interpolate._interpolate': 'interp1d PPoly',
      'scipy.interpolate._rgi': 'RegularGridInterpolator',
      'scipy.spatial._ckdtree': 'cKDTree',
      'scipy.spatial._kdtree': 'KDTree',
      'scipy.optimize._optimize': 'OptimizeResult',
      'scipy.interpolate.interpolate': 'interp1d',
      'scipy.interpolate._fitpack2': 'UnivariateSpline InterpolatedUnivariateSpline LSQUnivariateSpline',
      'scipy.interpolate.fitpack2': 'UnivariateSpline InterpolatedUnivariateSpline LSQUnivariateSpline',
    },
  },
  {
    role: 'name',
    source: 'SciPy 1.17, a function that interpolators and spline transformers refer to',
    names: {
      'scipy._lib.array_api_compat.numpy._aliases': 'asarray',
      'scipy.special._ufuncs': 'expit logit',
      'scipy.special._special_ufuncs': 'expit logit',
      'scipy.interpolate._interpolate':
        'interp1d._call_linear interp1d._call_linear_np interp1d._call_nearest interp1d._call_previousnext interp1d._call_spline ' +
        'interp1d._call_nan_spline',
    },
  },
];
