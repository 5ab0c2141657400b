import type { AllowedNames } from './allowed.ts';
import { SCIKIT_LEARN_NAMES, SCIKIT_LEARN_OBJECTS } from './scikit-learn.ts';

/** With common estimators by the modules that scikit-learn below 0.22 kept them in. */
export const SCIKIT_LEARN: readonly AllowedNames[] = [
  { role: 'object', source: 'scikit-learn, scripts/allow-list/scikit_learn.py', names: SCIKIT_LEARN_OBJECTS },
  { role: 'name', source: 'scikit-learn, scripts/allow-list/scikit_learn.py', names: SCIKIT_LEARN_NAMES },
  {
    role: 'name',
    source: 'scikit-learn 1.9, what HistGradientBoosting with categorical features keeps in a partial',
    names: { 'sklearn.utils.validation': 'check_array' },
  },
  {
    role: 'object',
    source: 'scikit-learn 1.3 to 1.5, whose extension module of losses was built without its package',
    names: { _loss: SCIKIT_LEARN_OBJECTS['sklearn._loss._loss'] ?? '' },
  },
  {
    role: 'object',
    source: 'scikit-learn 0.19 to 0.21, the modules of the classes',
    names: {
      'sklearn.ensemble.forest':
        'RandomForestClassifier RandomForestRegressor ExtraTreesClassifier ExtraTreesRegressor RandomTreesEmbedding',
      'sklearn.ensemble.gradient_boosting':
        'GradientBoostingClassifier GradientBoostingRegressor BinomialDeviance MultinomialDeviance LeastSquaresError ' +
        'LogOddsEstimator PriorProbabilityEstimator MeanEstimator QuantileEstimator ZeroEstimator',
      'sklearn.ensemble.weight_boosting': 'AdaBoostClassifier AdaBoostRegressor',
      'sklearn.ensemble.bagging': 'BaggingClassifier BaggingRegressor',
      'sklearn.ensemble.voting_classifier': 'VotingClassifier',
      'sklearn.ensemble.iforest': 'IsolationForest',
      'sklearn.tree.tree':
        'DecisionTreeClassifier DecisionTreeRegressor ExtraTreeClassifier ExtraTreeRegressor',
      'sklearn.linear_model.base': 'LinearRegression',
      'sklearn.linear_model.logistic': 'LogisticRegression LogisticRegressionCV',
      'sklearn.linear_model.ridge': 'Ridge RidgeCV RidgeClassifier RidgeClassifierCV',
      'sklearn.linear_model.coordinate_descent': 'Lasso LassoCV ElasticNet ElasticNetCV',
      'sklearn.linear_model.stochastic_gradient': 'SGDClassifier SGDRegressor',
      'sklearn.linear_model.sgd_fast': 'Hinge Log SquaredLoss Huber EpsilonInsensitive',
      'sklearn.svm.classes': 'SVC SVR LinearSVC LinearSVR NuSVC NuSVR OneClassSVM',
      'sklearn.neighbors.classification': 'KNeighborsClassifier RadiusNeighborsClassifier',
      'sklearn.neighbors.regression': 'KNeighborsRegressor RadiusNeighborsRegressor',
      'sklearn.neighbors.kd_tree': 'KDTree newObj',
      'sklearn.neighbors.ball_tree': 'BallTree newObj',
      'sklearn.neighbors.dist_metrics': 'EuclideanDistance newObj',
      'sklearn.naive_bayes': 'GaussianNB MultinomialNB BernoulliNB ComplementNB',
      'sklearn.preprocessing.data':
        'StandardScaler MinMaxScaler MaxAbsScaler RobustScaler Normalizer Binarizer PolynomialFeatures QuantileTransformer ' +
        'PowerTransformer OneHotEncoder',
      'sklearn.preprocessing.label': 'LabelEncoder LabelBinarizer MultiLabelBinarizer',
      'sklearn.preprocessing.imputation': 'Imputer',
      'sklearn.decomposition.pca': 'PCA',
      'sklearn.decomposition.truncated_svd': 'TruncatedSVD',
      'sklearn.decomposition.nmf': 'NMF',
      'sklearn.cluster.k_means_': 'KMeans MiniBatchKMeans',
      'sklearn.cluster.dbscan_': 'DBSCAN',
      'sklearn.neural_network.multilayer_perceptron': 'MLPClassifier MLPRegressor',
      'sklearn.feature_selection.univariate_selection': 'SelectKBest SelectPercentile',
      'sklearn.utils': 'Bunch',
    },
  },
];
