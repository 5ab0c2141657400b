/** What a phrase says of the data: "the held-out test set", "validation", "ImageNet". */
import { plainName } from './metric-names.ts';
import type { ClaimedData } from './claim.ts';

const EVALUATION = new Set([
  'test',
  'testing',
  'heldout',
  'held',
  'holdout',
  'evaluation',
  'eval',
  'hold',
  'unseen',
]);
const OTHER = new Set([
  'train',
  'training',
  'val',
  'valid',
  'validation',
  'dev',
  'development',
  'cv',
  'cross',
  'calibration',
  'tuning',
  'reference',
  'oob',
  'pilot',
  'production',
  'live',
  'external',
]);
/** Words that say nothing of which data. */
const PLAIN = new Set([
  'the',
  'a',
  'an',
  'our',
  'its',
  'this',
  'that',
  'out',
  'set',
  'sets',
  'data',
  'dataset',
  'split',
  'splits',
  'partition',
  'sample',
  'samples',
  'fold',
  'table',
  'file',
  'full',
  'whole',
  'entire',
  'final',
  'same',
  'independent',
  'internal',
  'of',
  'all',
  'rows',
  'row',
  'examples',
  'cases',
  'records',
  'in',
  'current',
  'separate',
  'hidden',
  'official',
  'result',
  'results',
  'metrics',
  'metric',
  'performance',
  'from',
  'model',
  'score',
  'value',
]);
/** Nouns that make a phrase one about data. */
const NOUNS = new Set([
  'set',
  'sets',
  'data',
  'dataset',
  'split',
  'benchmark',
  'cohort',
  'fold',
  'corpus',
  'table',
  'holdout',
  'partition',
]);

/** Names that the evaluation table has: its file with and without folders and ending, and the subject. In plain form. */
export type DataNames = ReadonlySet<string>;

export function namesOfTable(paths: readonly string[], subject: string): DataNames {
  const names = paths.flatMap((path) => {
    const file = path.slice(path.lastIndexOf('/') + 1);
    return [path, file, file.replace(/\.[^.]*$/u, '')];
  });
  return new Set([...names, subject].map(plainName).filter((name) => name !== ''));
}

/** What a phrase that is known to be about data says. */
export function dataOf(phrase: string, names: DataNames): ClaimedData {
  const plain = plainName(phrase);
  if (names.has(plain)) {
    return { kind: 'evaluation' };
  }
  const words = plain.split(' ').filter((word) => word !== '');
  const telling = words.filter((word) => !PLAIN.has(word));
  const without = telling.filter((word) => !EVALUATION.has(word));
  if (telling.length === 0) {
    return { kind: 'unnamed' };
  }
  const isOurs =
    without.length === 0 || names.has(without.join(' ')) || without.every((word) => names.has(word));
  return isOurs ? { kind: 'evaluation' } : { kind: 'other', name: phrase.trim().slice(0, 100) };
}

/** The same of a phrase that may be about anything, a heading or the label of a column; undefined when it is not about data. */
export function dataNamed(phrase: string, names: DataNames): ClaimedData | undefined {
  const plain = plainName(phrase);
  if (names.has(plain)) {
    return { kind: 'evaluation' };
  }
  const words = plain.split(' ');
  const isOther = words.some((word) => OTHER.has(word));
  const isEvaluation = words.some((word) => EVALUATION.has(word));
  if (isOther && !isEvaluation) {
    return { kind: 'other', name: phrase.trim().slice(0, 100) };
  }
  if (isEvaluation) {
    return dataOf(phrase, names);
  }
  return undefined;
}

/** What a heading says: "Evaluation of our model" is about nothing else than an evaluation, "Results on ImageNet" is about other data. */
export function dataOfHeading(title: string): ClaimedData | undefined {
  const on = /\bon (\S.{0,200})$/iu.exec(title)?.[1];
  if (on !== undefined) {
    return dataOf(on, NO_NAMES);
  }
  const isOther = plainName(title)
    .split(' ')
    .some((word) => OTHER.has(word));
  const named = dataNamed(title, NO_NAMES);
  return named?.kind === 'other' && !isOther ? undefined : named;
}

/** The name of the subject in a title is the model's. */
const NO_NAMES: DataNames = new Set();

/** Whether a phrase has a noun of data: "the Adult data", "a second cohort". */
export function isAboutData(phrase: string): boolean {
  return plainName(phrase)
    .split(' ')
    .some((word) => NOUNS.has(word) || OTHER.has(word) || EVALUATION.has(word));
}
