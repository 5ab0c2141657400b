import type { AllowedNames } from './allowed.ts';

/** `BUILD` gives the trees as bytes or text to the library's own parser; no Python of the file runs. */
export const BOOSTING: readonly AllowedNames[] = [
  {
    role: 'object',
    source:
      'XGBoost 1.7 to 3.2, Booster.__setstate__ in xgboost/core.py and the wrappers of xgboost/sklearn.py',
    names: {
      'xgboost.core': 'Booster',
      'xgboost.sklearn': 'XGBModel XGBClassifier XGBRegressor XGBRanker XGBRFClassifier XGBRFRegressor',
    },
  },
  {
    role: 'object',
    source:
      'LightGBM 3.3 to 4.7, Booster.__setstate__ in lightgbm/basic.py and the wrappers of lightgbm/sklearn.py',
    names: {
      'lightgbm.basic': 'Booster',
      'lightgbm.sklearn': 'LGBMModel LGBMClassifier LGBMRegressor LGBMRanker',
    },
  },
  {
    role: 'object',
    source: 'CatBoost 1.2.10, _CatBoostBase.__setstate__ in catboost/core.py and its four classes',
    names: { 'catboost.core': 'CatBoost CatBoostClassifier CatBoostRegressor CatBoostRanker' },
  },
  {
    role: 'object',
    source:
      'joblib 0.10 to 1.6, NumpyPickler.save in joblib/numpy_pickle.py; vendored in scikit-learn below 0.23',
    names: {
      'joblib.numpy_pickle': 'NumpyArrayWrapper NDArrayWrapper ZNDArrayWrapper',
      'joblib.numpy_pickle_compat': 'NDArrayWrapper ZNDArrayWrapper',
      'sklearn.externals.joblib.numpy_pickle': 'NumpyArrayWrapper NDArrayWrapper ZNDArrayWrapper',
    },
  },
];
