/** "Precision and recall are 0.80 and 0.70": as many numbers as metrics, in their order; else nobody knows which is whose. */
import type { Token } from './tokens.ts';

export interface Listed {
  /** By the place of the number: the place of its metric. */
  readonly listed: ReadonlyMap<number, number | 'not-known'>;
  /** Places of the metrics of lists. */
  readonly taken: readonly number[];
}

const JOINS = new Set(['and', ',', '/', '&']);
const FARTHEST = 12;

/** `isNone`: whether the number at a place is one of something else than a metric. */
export function listedPairs(tokens: readonly Token[], isNone: (at: number) => boolean): Listed {
  const listed = new Map<number, number | 'not-known'>();
  const taken: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const metrics = runOf(tokens, at, 'metric');
    const last = metrics.at(-1);
    if (metrics.length > 1 && last !== undefined) {
      const numbers = numbersBehind(tokens, last, isNone);
      numbers.forEach((number, index) => {
        listed.set(number, numbers.length === metrics.length ? (metrics[index] ?? 'not-known') : 'not-known');
      });
      taken.push(...(numbers.length > 0 ? metrics : []));
      at = last;
    } else if (last !== undefined) {
      unlisted(tokens, last, isNone).forEach((number) => listed.set(number, 'not-known'));
    }
  }
  return { listed, taken };
}

/** "0.91 and 0.84" behind one metric: which is which is said elsewhere, if at all. "0.91 and 0.84 AUC" is no such list. */
function unlisted(
  tokens: readonly Token[],
  metric: number,
  isNone: (at: number) => boolean,
): readonly number[] {
  const numbers = numbersBehind(tokens, metric, isNone).filter((at) => !isNone(at));
  const behind = (numbers.at(-1) ?? 0) + 1;
  const isOfAnother = tokens.slice(behind, behind + 2).some(({ kind }) => kind === 'metric');
  return numbers.length > 1 && !isOfAnother ? numbers : [];
}

/** Places of one kind of token from `at` on with nothing than joins between. */
function runOf(tokens: readonly Token[], at: number, kind: 'metric' | 'number'): readonly number[] {
  const places: number[] = [];
  let next = at;
  while (tokens[next]?.kind === kind) {
    places.push(next);
    const joins = JOINS.has(word(tokens, next + 1)) ? (JOINS.has(word(tokens, next + 2)) ? 2 : 1) : 0;
    if (joins === 0) {
      break;
    }
    next += joins + 1;
  }
  return places;
}

function numbersBehind(
  tokens: readonly Token[],
  last: number,
  isNone: (at: number) => boolean,
): readonly number[] {
  for (let at = last + 1; at < Math.min(tokens.length, last + FARTHEST); at += 1) {
    const token = tokens[at];
    if (token?.kind === 'metric' || token?.text === ';') {
      return [];
    }
    if (token?.kind === 'number' && !isNone(at)) {
      return runOf(tokens, at, 'number');
    }
  }
  return [];
}

function word(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text.toLowerCase() ?? '';
}
