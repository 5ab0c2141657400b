/** Numbers of sentences that are of something else than a metric of this model. */
import { NOT_THIS_MODEL } from '../people-words.ts';
import type { Token } from './tokens.ts';
import { wordAt } from './tokens.ts';

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
export function isOfSomethingElse(tokens: readonly Token[], at: number): boolean {
  return isCounted(tokens, at) || isQuantity(tokens, at) || ['[', '@'].includes(wordAt(tokens, at - 1));
}

function isCounted(tokens: readonly Token[], at: number): boolean {
  const isWord = tokens[at + 1]?.kind === 'word';
  return isWord && (COUNTED.has(wordAt(tokens, at + 1)) || isShareOfData(tokens, at));
}

/** "a threshold of 0.5", "seed = 42". */
function isQuantity(tokens: readonly Token[], at: number): boolean {
  let index = at - 1;
  while (index > at - 4 && SKIPPED.has(wordAt(tokens, index))) {
    index -= 1;
  }
  return tokens[index]?.kind === 'word' && QUANTITIES.has(wordAt(tokens, index));
}

/** "the held-out 20 % of the data". */
function isShareOfData(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at + 1, at + 5).map(({ text }) => text.toLowerCase());
  return (
    words[0] === 'of' && words.some((word) => COUNTED.has(word) || word === 'data' || word === 'dataset')
  );
}

/** "recall at 90 % precision", "accuracy@5": another number than ours. */
export function isConditional(tokens: readonly Token[], metricAt: number): boolean {
  const isAtOne = wordAt(tokens, metricAt + 1) === 'at' && tokens[metricAt + 2]?.kind === 'number';
  const isCondition = tokens[metricAt - 1]?.kind === 'number' && wordAt(tokens, metricAt - 2) === 'at';
  return (
    tokens[metricAt + 1]?.text === '@' || (isAtOne && tokens[metricAt + 3]?.kind === 'metric') || isCondition
  );
}

const CLAUSE_ENDS = new Set([',', ';', '(', ')']);

/** "a baseline accuracy of 0.75", "the previous version had an accuracy of 0.75": what stands before it in its clause. */
export function isOfAnother(tokens: readonly Token[], at: number): boolean {
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
