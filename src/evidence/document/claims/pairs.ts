/** Which number of a sentence is of which metric. */
import { listedPairs } from './lists.ts';
import { NOT_THIS_MODEL, type Phrase } from './phrases.ts';
import type { Token } from './tokens.ts';

export type Numbered = Extract<Token, { readonly kind: 'number' }>;
export type Metric = Extract<Token, { readonly kind: 'metric' }>;

export interface Bound {
  readonly number: Numbered;
  readonly at: number;
  readonly metric: Metric;
  readonly metricAt: number;
}

/** Each number with the metric that it is of. */
export function pairsOf(tokens: readonly Token[], phrases: readonly Phrase[]): readonly Bound[] {
  const pairs: Bound[] = [];
  const inPhrase = new Set(
    phrases.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)),
  );
  const { listed, taken } = listedPairs(tokens, (at) => isOfSomethingElse(tokens, at));
  const used = new Set(taken);
  tokens.forEach((token, at) => {
    if (token.kind !== 'number' || isOfSomethingElse(tokens, at)) {
      return;
    }
    const own = listed.get(at);
    if (own === 'not-known') {
      return;
    }
    const metricAt =
      own ??
      metricBefore(tokens, at, inPhrase, used) ??
      metricBehind(tokens, at) ??
      carried(tokens, at, pairs.at(-1), phrases);
    const metric = metricAt === undefined ? undefined : tokens[metricAt];
    if (metricAt !== undefined && metric?.kind === 'metric') {
      used.add(metricAt);
      pairs.push({ number: token, at, metric, metricAt });
    }
  });
  return pairs;
}

/** Words that may stand between a metric and its number. */
const BETWEEN = new Set(
  'of is was are were be been being equals = : ≈ ~ ( ) [ , - – — about around approximately approx ca roughly reaches reached reaching achieves achieved attains attained to score scores value values the a an its rate on stands came remains stays currently only just mean average averaged overall test over measured reported obtained got gets scored hit up down in total at least most above below under more than less not > < >= <= ≥ ≤ exceeds exceeding nearly almost → | by us here now both and each weighted macro micro per improves improved rises rose increases increased drops dropped falls fell from'.split(
    ' ',
  ),
);
const FARTHEST = 16;

function metricBefore(
  tokens: readonly Token[],
  at: number,
  inPhrase: ReadonlySet<number>,
  used: ReadonlySet<number>,
): number | undefined {
  for (let index = at - 1; index >= Math.max(0, at - FARTHEST); index -= 1) {
    const token = tokens[index];
    if (token?.kind === 'metric') {
      return used.has(index) || isConditional(tokens, index) || isOfAnother(tokens, index)
        ? undefined
        : index;
    }
    if (
      token?.kind === 'number' &&
      (tokens[index - 1]?.text.toLowerCase() === 'from' || isOfSomethingElse(tokens, index))
    ) {
      continue;
    }
    if (token === undefined || token.kind === 'number') {
      return undefined;
    }
    const word = token.text.toLowerCase();
    if (NOT_THIS_MODEL.has(word) || !(inPhrase.has(index) || BETWEEN.has(word))) {
      return undefined;
    }
  }
  return undefined;
}

const ADJECTIVES = new Set(
  'test held-out heldout holdout validation training train dev overall mean average macro weighted in of on the a an top-1 evaluation out-of-sample final total classification binary'.split(
    ' ',
  ),
);
const CONNECTS = new Set([':', '=', 'of', 'is', 'was']);

/** "87 % accuracy", "0.91 test AUC"; not "0.8, F1: 0.7". */
function metricBehind(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at - 1]?.text.toLowerCase() === 'at' || isOfAnother(tokens, at)) {
    return undefined;
  }
  const first = tokens[at + 1]?.text === '(' ? at + 2 : at + 1;
  for (let index = first; index <= at + 4; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'metric') {
      const isNamedFor =
        CONNECTS.has(tokens[index + 1]?.text.toLowerCase() ?? '') && tokens[index + 2]?.kind === 'number';
      return isNamedFor || isConditional(tokens, index) ? undefined : index;
    }
    if (token?.kind !== 'word' || !ADJECTIVES.has(token.text.toLowerCase())) {
      return undefined;
    }
  }
  return undefined;
}

const JOINS = new Set([
  'and',
  ',',
  'but',
  'while',
  'vs',
  'vs.',
  'versus',
  'against',
  '/',
  '(',
  ')',
  'only',
  'is',
  'was',
  'to',
  '.',
  'whereas',
  'compared',
  'with',
  'than',
  'it',
  'for',
  ':',
  'have',
  'has',
  'had',
  'get',
  'reach',
  'the',
]);

/** "0.91 for men and 0.84 for women": the metric goes on where a group or data of its own stands behind the number. */
function carried(
  tokens: readonly Token[],
  at: number,
  last: Bound | undefined,
  phrases: readonly Phrase[],
): number | undefined {
  if (last === undefined || last.metricAt > at) {
    return undefined;
  }
  const own = phrases.find(
    ({ from, says }) =>
      from === at + 1 && (says.kind === 'group' || says.kind === 'data' || says.kind === 'not-this-model'),
  );
  const before = phrases.find(
    ({ from, to, says }) => from > last.at + 1 && to <= at && says.kind === 'group',
  );
  const covered = (index: number): boolean => phrases.some(({ from, to }) => from <= index && index < to);
  const between = tokens.slice(last.at + 1, at);
  const isJoined = between.every(
    (token, step) =>
      covered(last.at + 1 + step) ||
      last.at + 1 + step === last.metricAt ||
      (token.kind !== 'metric' && JOINS.has(token.text.toLowerCase())),
  );
  return (own ?? before) !== undefined && isJoined ? last.metricAt : undefined;
}

const QUANTITIES = new Set(
  'threshold thresholds cutoff cut-off seed seeds epoch epochs alpha beta gamma lambda p n k rate learning temperature confidence margin version table figure section fold folds batch step steps level iteration depth tree trees from by page chapter release'.split(
    ' ',
  ),
);
const COUNTED = new Set(
  'rows row samples sample examples example epochs seeds runs folds parameters users patients applicants images hours minutes seconds ms s gb mb days years year months weeks ci confidence credible classes features groups times trees layers people cases questions tokens words documents threshold points point bins labels out steps records observations individuals'.split(
    ' ',
  ),
);
const SKIPPED = new Set(['of', '=', ':', 'is', 'was', '~', 'to', 'the', 'a', 'at', 'about']);

/** A threshold, a seed, a count, a year, a change. */
function isOfSomethingElse(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind === 'word' && (COUNTED.has(next.text.toLowerCase()) || isShareOfData(tokens, at))) {
    return true;
  }
  let index = at - 1;
  while (index > at - 4 && SKIPPED.has(tokens[index]?.text.toLowerCase() ?? '')) {
    index -= 1;
  }
  const before = tokens[index];
  return (
    (before?.kind === 'word' && QUANTITIES.has(before.text.toLowerCase())) ||
    tokens[at - 1]?.text === '[' ||
    tokens[at - 1]?.text === '@'
  );
}

/** "the held-out 20 % of the data". */
function isShareOfData(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at + 1, at + 5).map(({ text }) => text.toLowerCase());
  return (
    words[0] === 'of' && words.some((word) => COUNTED.has(word) || word === 'data' || word === 'dataset')
  );
}

/** "recall at 90 % precision", "accuracy@5": another number than ours. */
function isConditional(tokens: readonly Token[], metricAt: number): boolean {
  const [next, value] = [tokens[metricAt + 1], tokens[metricAt + 2]];
  const isAt =
    next?.text === '@' ||
    (next?.text.toLowerCase() === 'at' &&
      value?.kind === 'number' &&
      tokens[metricAt + 3]?.kind === 'metric');
  return (
    isAt || (tokens[metricAt - 1]?.kind === 'number' && tokens[metricAt - 2]?.text.toLowerCase() === 'at')
  );
}

const CLAUSE_ENDS = new Set([',', ';', '(', ')']);

/** "a baseline accuracy of 0.75", "the previous version had an accuracy of 0.75": what stands before it in its clause. */
function isOfAnother(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'number' || CLAUSE_ENDS.has(token.text)) {
      return false;
    }
    if (NOT_THIS_MODEL.has(token.text.toLowerCase())) {
      return true;
    }
  }
  return false;
}
