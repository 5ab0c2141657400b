/** Which calls of Python draw at random, and which give a seed, by the name that the imports resolve. */

/** Each has a state of its own; scikit-learn draws from NumPy's where it is given none. */
export type Family = 'python' | 'numpy' | 'torch' | 'tensorflow';

export interface Drawing {
  readonly family: Family;
  /** Keywords that give this very call a seed. */
  readonly keywords: readonly string[];
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const NOT_DRAWN = wordsOf('seed Random SystemRandom getstate setstate');
const NOT_DRAWN_BY_NUMPY = wordsOf('seed RandomState default_rng Generator get_state set_state SeedSequence');
const SKLEARN = wordsOf(
  'train_test_split ShuffleSplit StratifiedShuffleSplit GroupShuffleSplit RandomForestClassifier RandomForestRegressor ' +
    'ExtraTreesClassifier ExtraTreesRegressor GradientBoostingClassifier GradientBoostingRegressor ' +
    'HistGradientBoostingClassifier HistGradientBoostingRegressor AdaBoostClassifier AdaBoostRegressor BaggingClassifier ' +
    'BaggingRegressor DecisionTreeClassifier DecisionTreeRegressor MLPClassifier MLPRegressor SGDClassifier SGDRegressor ' +
    'Perceptron KMeans MiniBatchKMeans GaussianMixture IsolationForest RandomizedSearchCV permutation_importance shuffle ' +
    'resample TSNE make_classification make_regression make_blobs make_moons',
);
const TORCH = wordsOf('rand randn randint randperm normal bernoulli multinomial rand_like randn_like');
const LAYERS =
  /^torch\.nn\.(?:Linear|Bilinear|Conv\w{1,20}|LSTM|GRU|RNN|Embedding\w{0,10}|Dropout\w{0,20}|MultiheadAttention|Transformer\w{0,20}|init\.\w{1,40})$/u;
const KERAS_LAYERS =
  /^(?:tensorflow\.)?keras\.layers\.(?:Dense|Conv\w{1,20}|LSTM|GRU|SimpleRNN|Embedding|Dropout|SpatialDropout\w{0,5}|MultiHeadAttention|Random\w{1,30})$/u;

/** Undefined: it is not known to draw. */
export function drawingOf(name: string): Drawing | undefined {
  const dot = name.lastIndexOf('.');
  const [module, last] = [name.slice(0, Math.max(0, dot)), name.slice(dot + 1)];
  return FAMILIES.find(({ draws }) => draws(name, module, last));
}

interface Member extends Drawing {
  readonly draws: (name: string, module: string, last: string) => boolean;
}

const FAMILIES: readonly Member[] = [
  { family: 'python', keywords: [], draws: (_, module, last) => module === 'random' && !NOT_DRAWN.has(last) },
  {
    family: 'numpy',
    keywords: [],
    draws: (_, module, last) => module === 'numpy.random' && !NOT_DRAWN_BY_NUMPY.has(last),
  },
  {
    family: 'numpy',
    keywords: ['random_state'],
    draws: (name, _, last) => name.startsWith('sklearn.') && SKLEARN.has(last),
  },
  {
    family: 'torch',
    keywords: ['generator'],
    draws: (name, module, last) =>
      (module === 'torch' && TORCH.has(last)) ||
      LAYERS.test(name) ||
      name === 'torch.utils.data.random_split',
  },
  {
    family: 'tensorflow',
    keywords: ['seed'],
    draws: (name, module, last) =>
      (module === 'tensorflow.random' && last !== 'set_seed' && last !== 'Generator') ||
      KERAS_LAYERS.test(name),
  },
];

/** A generator that takes its seed from its first argument, and from the clock where there is none. */
export function isGenerator(name: string): boolean {
  return (
    name === 'numpy.random.default_rng' || name === 'numpy.random.RandomState' || name === 'random.Random'
  );
}

const SEEDERS: ReadonlyMap<string, readonly Family[]> = new Map([
  ['random.seed', ['python']],
  ['numpy.random.seed', ['numpy']],
  ['torch.manual_seed', ['torch']],
  ['tensorflow.random.set_seed', ['tensorflow']],
  ['tensorflow.set_random_seed', ['tensorflow']],
]);
const ALL: readonly Family[] = ['python', 'numpy', 'torch', 'tensorflow'];
/** `seed_everything`, `set_random_seed`, `fix_seeds`: of Lightning, Keras, Transformers, and of projects themselves. */
const OF_ALL = /^(?:seed_(?:everything|all)|(?:set|fix|init)_(?:\w{1,20}_)?seeds?)$/u;

/** Families that a call gives a seed, if its first argument is one. */
export function seededBy(name: string): readonly Family[] {
  const last = name.slice(name.lastIndexOf('.') + 1);
  return SEEDERS.get(name) ?? (OF_ALL.test(last) ? ALL : []);
}
