import type { AllowedNames } from './allowed.ts';

/** Plain Python: `BaseEstimator.__setstate__` of scikit-learn, or none. */
export const FAIRLEARN: readonly AllowedNames[] = [
  {
    role: 'object',
    source:
      'Fairlearn 0.13, object.__reduce_ex__ of fitted mitigators: no class has __setstate__ or __reduce__ of its own',
    names: {
      'fairlearn.metrics._annotated_metric_function': 'AnnotatedMetricFunction',
      'fairlearn.metrics._metric_frame': 'MetricFrame',
      'fairlearn.postprocessing._interpolated_thresholder': 'InterpolatedThresholder',
      'fairlearn.postprocessing._threshold_operation': 'ThresholdOperation',
      'fairlearn.postprocessing._threshold_optimizer': 'ThresholdOptimizer',
      'fairlearn.preprocessing._correlation_remover': 'CorrelationRemover',
      'fairlearn.reductions._exponentiated_gradient._lagrangian': '_PredictorAsCallable',
      'fairlearn.reductions._exponentiated_gradient.exponentiated_gradient': 'ExponentiatedGradient',
      'fairlearn.reductions._grid_search.grid_search': 'GridSearch',
      'fairlearn.reductions._moments.utility_parity':
        'DemographicParity EqualizedOdds ErrorRateParity FalsePositiveRateParity TruePositiveRateParity UtilityParity',
    },
  },
];
