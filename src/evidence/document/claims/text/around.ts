/** What the phrases of a sentence say of each of its numbers. */
import type { ClaimedData, ClaimedGroup } from '../claim.ts';
import { type DataNames, dataNamed } from '../data-words.ts';
import type { Bound } from './pairs.ts';
import type { Phrase } from './phrases.ts';
import type { SentenceContext } from './sentence-claims.ts';
import type { Token } from './tokens.ts';

/** Where the phrases of a number can stand. */
export interface Reach {
  readonly since: number;
  readonly until: number;
  /** In front of their numbers: "for men 0.91 and for women 0.84", as the first number of the metric has it. */
  readonly leads: boolean;
  /** Of the clause, and of the first metric or number in it: what stands between is said of all. */
  readonly clause: readonly [number, number];
}

export function reachOf(
  bound: readonly Bound[],
  index: number,
  phrases: readonly Phrase[],
  tokens: readonly Token[],
): Reach {
  const pair = bound[index];
  const at = pair?.at ?? 0;
  const start = tokens.findLastIndex(({ text }, place) => place < at && text === ';');
  const inClause = bound.find((each) => each.at > start);
  const first = bound.find(({ metricAt }) => metricAt === pair?.metricAt);
  return {
    since: Math.max(bound[index - 1]?.at ?? -1, start),
    until: endOf(pair, bound[index + 1], tokens),
    leads: first !== undefined && isLed(first, phrases, start),
    clause: [start, inClause === undefined ? at : Math.min(inClause.at, inClause.metricAt)],
  };
}

/** The next number, or its metric where that has one of its own, or the end of the clause. */
function endOf(pair: Bound | undefined, next: Bound | undefined, tokens: readonly Token[]): number {
  const at = pair?.at ?? 0;
  const stop = tokens.findIndex(({ text }, place) => place > at && text === ';');
  const clause = stop < 0 ? tokens.length : stop;
  if (next === undefined) {
    return clause;
  }
  const hasOwn = next.metricAt !== pair?.metricAt && next.metricAt > at;
  return Math.min(clause, next.at, hasOwn ? next.metricAt : next.at);
}

function isLed({ at, metricAt }: Bound, phrases: readonly Phrase[], start: number): boolean {
  const groups = phrases.filter(({ says }) => says.kind === 'group');
  const isBehind = groups.some(({ from }) => from === Math.max(at, metricAt) + 1);
  return !isBehind && groups.some(({ from }) => from > start && from < at);
}

export interface Around {
  readonly data: ClaimedData;
  readonly group: ClaimedGroup | undefined;
  readonly by: string | undefined;
}

/** What the phrases nearest to a number say of it; undefined: it is not of this model. */
export function saidAround(
  { at, metricAt }: Bound,
  phrases: readonly Phrase[],
  { since, until, leads, clause: [start, opening] }: Reach,
  tokens: readonly Token[],
  { names, data: around, group: heading }: SentenceContext,
): Around | undefined {
  const first = Math.min(at, metricAt);
  const behind = phrases.filter(({ from }) => from > at && from < until);
  const between = phrases.filter(({ from }) => from > Math.max(first, since) && from < at);
  const ahead = phrases
    .filter(({ from }) => from < first && (from > since || (from > start && from < opening)))
    .toReversed();
  const near = (leads ? [...between, ...ahead] : [...behind, ...between, ...ahead]).map(({ says }) => says);
  if ([...behind, ...between].some(({ says }) => says.kind === 'not-this-model')) {
    return undefined;
  }
  const data =
    near.flatMap((says) => (says.kind === 'data' && says.data.kind !== 'unnamed' ? [says.data] : []))[0] ??
    adjective(tokens, metricAt, names) ??
    onlyData(phrases) ??
    around;
  const group = near.flatMap((says) => (says.kind === 'group' ? [says.group] : []))[0] ?? heading;
  const by = near.flatMap((says) => (says.kind === 'by' ? [says.words] : []))[0];
  return { data, group, by };
}

/** "test accuracy", "validation AUC". */
function adjective(tokens: readonly Token[], metricAt: number, names: DataNames): ClaimedData | undefined {
  const before = tokens[metricAt - 1];
  return before?.kind === 'word' ? dataNamed(before.text, names) : undefined;
}

/** Where the sentence names one set of data only, all of its numbers are of that. */
function onlyData(phrases: readonly Phrase[]): ClaimedData | undefined {
  const all = phrases.flatMap(({ says }) =>
    says.kind === 'data' && says.data.kind !== 'unnamed' ? [says.data] : [],
  );
  return all.length === 1 ? all[0] : undefined;
}
