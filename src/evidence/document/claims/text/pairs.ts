/** Which number of a sentence is of which metric. */
import { listedPairs } from './lists.ts';
import { NOT_THIS_MODEL } from '../people-words.ts';
import type { Phrase } from './phrases.ts';
import { isConditional, isOfAnother, isOfSomethingElse } from './quantities.ts';
import type { Token } from './tokens.ts';
import { wordAt } from './tokens.ts';

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
    if (tokens[index]?.kind === 'metric') {
      const isTaken = used.has(index) || isConditional(tokens, index) || isOfAnother(tokens, index);
      return isTaken ? undefined : index;
    }
    if (!isPassed(tokens, index, inPhrase)) {
      return undefined;
    }
  }
  return undefined;
}

/** What may stand between a metric and its number: "from 0.81 to", a threshold, a phrase, a word that joins. */
function isPassed(tokens: readonly Token[], index: number, inPhrase: ReadonlySet<number>): boolean {
  const word = wordAt(tokens, index);
  if (tokens[index]?.kind === 'number') {
    return wordAt(tokens, index - 1) === 'from' || isOfSomethingElse(tokens, index);
  }
  return !NOT_THIS_MODEL.has(word) && (inPhrase.has(index) || BETWEEN.has(word));
}

const ADJECTIVES = new Set(
  'test held-out heldout holdout validation training train dev overall mean average macro weighted in of on the a an top-1 evaluation out-of-sample final total classification binary'.split(
    ' ',
  ),
);
const CONNECTS = new Set([':', '=', 'of', 'is', 'was']);

/** "87 % accuracy", "0.91 test AUC"; not "0.8, F1: 0.7". */
function metricBehind(tokens: readonly Token[], at: number): number | undefined {
  if (wordAt(tokens, at - 1) === 'at' || isOfAnother(tokens, at)) {
    return undefined;
  }
  let index = wordAt(tokens, at + 1) === '(' ? at + 2 : at + 1;
  while (index < at + 4 && tokens[index]?.kind === 'word' && ADJECTIVES.has(wordAt(tokens, index))) {
    index += 1;
  }
  const isFound =
    tokens[index]?.kind === 'metric' && !isNamedFor(tokens, index) && !isConditional(tokens, index);
  return isFound ? index : undefined;
}

/** "F1: 0.7": it has a number of its own behind it. */
function isNamedFor(tokens: readonly Token[], metricAt: number): boolean {
  return CONNECTS.has(wordAt(tokens, metricAt + 1)) && tokens[metricAt + 2]?.kind === 'number';
}

const JOINS = new Set(
  'and , but while vs vs. versus against / ( ) only is was to . whereas compared with than it for : have has had get reach the'.split(
    ' ',
  ),
);

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
