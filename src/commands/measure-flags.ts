import { isWhole } from '../policy/check/whole.ts';
import type { Task } from '../cube/cube.ts';
import type { Minimum, ReferenceChoice, TableBinding } from '../policy/policy.ts';
import type { Scope } from '../policy/scope.ts';
import { SEED } from '../assess/ports.ts';
import type { Arguments, OptionSpecs } from './arguments.ts';
import { listed, numberOf, usageError, wordOf } from './arguments.ts';

export const MEASURE_USAGE =
  'fates measure --table T --label L [--prediction P] [--score S] [--scores class=column,…] [--threshold X] [--exact] [--weight W] [--positive V,…] [--positive-prediction V,…] [--favourable positive|negative] --attributes a,b [--intersections a*b,…] [--strata c] [--counterfactual C] [--severity F] [--reference a=V]… [--population a:V=share,…]… [--training T] [--metric ID]… [--task binary|multiclass|regression] [--min-group N] [--seed N] [--json | --csv]';

const TEXT = { type: 'string', multiple: true } as const;

export const MEASURE_OPTIONS: OptionSpecs = {
  table: TEXT,
  label: TEXT,
  prediction: TEXT,
  score: TEXT,
  scores: TEXT,
  threshold: TEXT,
  weight: TEXT,
  positive: TEXT,
  'positive-prediction': TEXT,
  favourable: TEXT,
  attributes: TEXT,
  intersections: TEXT,
  strata: TEXT,
  counterfactual: TEXT,
  severity: TEXT,
  reference: TEXT,
  training: TEXT,
  population: TEXT,
  metric: TEXT,
  task: TEXT,
  'min-group': TEXT,
  seed: TEXT,
  exact: { type: 'boolean' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
};

/** The flags as what the path takes: bindings, scopes, settings. */
export interface MeasureFlags {
  readonly bindings: TableBinding;
  readonly scopes: readonly Scope[];
  readonly metrics: readonly string[];
  /** Path or glob of the table that the model was trained on. */
  readonly training?: string;
  readonly task?: Task;
  readonly minimum: Minimum;
  readonly seed: number;
  readonly format: 'terminal' | 'json' | 'csv';
}

/** Parses the flags; every mistake is a UserError that shows the usage. */
export function parseTableFlags(given: Arguments): MeasureFlags {
  if (given.positionals.length > 0) {
    throw usageError('arguments', `${given.positionals.join(' ')} belongs to no option.`, MEASURE_USAGE);
  }
  const attributes = listed(given.texts('attributes'));
  const intersections = listed(given.texts('intersections')).map(crossed);
  const task = wordOf(given, 'task', MEASURE_USAGE, ['binary', 'multiclass', 'regression']);
  return {
    bindings: bindingsOf(given, attributes, intersections),
    scopes: [
      { kind: 'overall' },
      ...attributes.map((column): Scope => ({ kind: 'attribute', columns: [column] })),
      ...intersections.map((columns): Scope => ({ kind: 'intersection', columns })),
    ],
    metrics: listed(given.texts('metric')),
    ...optional('training', given.text('training')),
    ...(task === undefined ? {} : { task }),
    minimum: minimumOf(numberOf(given, 'min-group', MEASURE_USAGE, [0, Number.MAX_SAFE_INTEGER])),
    seed: numberOf(given, 'seed', MEASURE_USAGE, [0, 2 ** 32 - 1]) ?? SEED,
    format: formatOf(given),
  };
}

function formatOf(given: Arguments): MeasureFlags['format'] {
  if (given.flag('json') && given.flag('csv')) {
    throw usageError('--csv', 'It prints one form of the numbers, and --json another.', MEASURE_USAGE);
  }
  return given.flag('json') ? 'json' : given.flag('csv') ? 'csv' : 'terminal';
}

function bindingsOf(
  given: Arguments,
  attributes: readonly string[],
  intersections: TableBinding['intersections'],
): TableBinding {
  const threshold = numberOf(given, 'threshold', MEASURE_USAGE, [0, 1]);
  const positive = positiveOf(given);
  const scores = scoresOf(given);
  return {
    table: required(given, 'table'),
    label: required(given, 'label'),
    ...optional('prediction', given.text('prediction')),
    ...optional('score', given.text('score')),
    ...optional('weight', given.text('weight')),
    ...optional('counterfactual', given.text('counterfactual')),
    ...optional('severity', given.text('severity')),
    ...scores,
    ...(threshold === undefined ? {} : { threshold }),
    ...exactOf(given, scores),
    ...(positive === undefined ? {} : { positive }),
    favourable: wordOf(given, 'favourable', MEASURE_USAGE, ['positive', 'negative']) ?? 'positive',
    attributes: [...new Set([...attributes, ...intersections.flat()])].map((column) => ({ column })),
    intersections,
    slices: [],
    strata: listed(given.texts('strata')).map((column) => ({ column })),
    reference: ofAttributes(given, 'reference', attributes, referenceOf),
    population: ofAttributes(given, 'population', attributes, populationOf),
  };
}

function required(given: Arguments, option: string): string {
  const text = given.text(option);
  if (text === undefined || text === '') {
    throw usageError(
      `--${option}`,
      'It is missing, and without it there is nothing to measure.',
      MEASURE_USAGE,
    );
  }
  return text;
}

function optional<K extends string>(
  key: K,
  text: string | undefined,
): { readonly [P in K]?: string } | object {
  return text === undefined ? {} : { [key]: text };
}

/** `class=column`; a class may have an equals sign in its name, so the last one parts the two. */
function scoresOf(given: Arguments): Pick<TableBinding, 'scores'> {
  const pairs = listed(given.texts('scores')).map((text) => {
    const equals = text.lastIndexOf('=');
    if (equals < 1 || equals === text.length - 1) {
      throw usageError('--scores', `${text} is not of the form class=column.`, MEASURE_USAGE);
    }
    return [text.slice(0, equals), text.slice(equals + 1)] as const;
  });
  return pairs.length === 0 ? {} : { scores: Object.fromEntries(pairs) };
}

function exactOf(given: Arguments, { scores }: Pick<TableBinding, 'scores'>): Pick<TableBinding, 'exact'> {
  if (given.flag('exact') && given.text('score') === undefined && scores === undefined) {
    throw usageError(
      '--exact',
      'It keeps every score, and neither --score nor --scores names a column of them.',
      MEASURE_USAGE,
    );
  }
  return given.flag('exact') ? { exact: true } : {};
}

function positiveOf(given: Arguments): TableBinding['positive'] {
  const label = listed(given.texts('positive'));
  const prediction = listed(given.texts('positive-prediction'));
  if (label.length === 0 && prediction.length > 0) {
    throw usageError(
      '--positive-prediction',
      'It says how predictions are coded, and --positive must say it of the label.',
      MEASURE_USAGE,
    );
  }
  return label.length === 0 ? undefined : { label, prediction: prediction.length === 0 ? label : prediction };
}

function crossed(text: string): readonly [string, string, ...string[]] {
  const [first, second, ...more] = text.split('*');
  if (first === undefined || second === undefined || [first, second, ...more].includes('')) {
    throw usageError('--intersections', `${text} is not of the form a*b.`, MEASURE_USAGE);
  }
  return [first, second, ...more];
}

/** What an option says of attributes; of a column that is none it would never be used. */
function ofAttributes<T>(
  given: Arguments,
  option: string,
  attributes: readonly string[],
  read: (text: string) => readonly [string, T],
): { readonly [attribute: string]: T } {
  const said = given.texts(option).map(read);
  const other = said.find(([column]) => !attributes.includes(column));
  if (other !== undefined) {
    const there = attributes.length === 0 ? 'none' : attributes.join(', ');
    const message = `${other[0]} is no attribute, so it would never be used; --attributes names ${there}.`;
    throw usageError(`--${option}`, message, MEASURE_USAGE);
  }
  return Object.fromEntries(said);
}

const CHOICES = ['largest', 'best', 'overall'] as const;

function referenceOf(text: string): readonly [string, ReferenceChoice] {
  const equals = text.indexOf('=');
  if (equals < 1) {
    throw usageError('--reference', `${text} is not of the form attribute=value.`, MEASURE_USAGE);
  }
  const value = text.slice(equals + 1);
  return [text.slice(0, equals), CHOICES.find((choice) => choice === value) ?? { value }];
}

/** `sex:Female=0.51,Male=0.49`. */
function populationOf(text: string): readonly [string, { readonly [group: string]: number }] {
  const colon = text.indexOf(':');
  const shares = listed([text.slice(colon + 1)]).map((part): readonly [string, number] => {
    const equals = part.lastIndexOf('=');
    return [part.slice(0, equals), equals < 1 ? Number.NaN : Number(part.slice(equals + 1) || Number.NaN)];
  });
  const wrong = wrongShares(colon, shares);
  if (wrong !== undefined) {
    throw usageError('--population', `${text} ${wrong}.`, MEASURE_USAGE);
  }
  return [text.slice(0, colon), Object.fromEntries(shares)];
}

/** What is wrong with the shares, as the end of a sentence. */
function wrongShares(colon: number, shares: readonly (readonly [string, number])[]): string | undefined {
  if (colon < 1 || !shares.every(([, share]) => share >= 0 && share <= 1)) {
    return 'is not of the form attribute:value=share,value=share with shares from 0 to 1';
  }
  const twice = shares.find(([group], index) => shares.findIndex(([other]) => other === group) < index);
  if (twice !== undefined) {
    return `names ${JSON.stringify(twice[0])} twice, and which share holds is not clear`;
  }
  const sum = shares.reduce((total, [, share]) => total + share, 0);
  return isWhole(sum)
    ? undefined
    : `has shares that sum to ${Number(sum.toPrecision(6))}; the shares of all groups of a population sum to 1`;
}

/** The policy's defaults; 0 lifts all of them. */
function minimumOf(group: number | undefined): Minimum {
  const least = group === 0 ? 0 : 5;
  return { group: group ?? 30, positives: least, negatives: least, decided: least, confidence: 0.95 };
}
