/** Numbers that a sentence says of the model: "an accuracy of 0.87 on the test set", "87.3 % F1 for women". */
import type { ClaimedData, ClaimedGroup, ReadClaim } from '../claim.ts';
import { reachOf, saidAround } from './around.ts';
import type { DataNames } from '../data-words.ts';
import { pairsOf } from './pairs.ts';
import { phrasesOf } from './phrases.ts';
import { madeClaim } from '../made-claim.ts';
import { isNoClaim } from './no-claims.ts';
import { senseBefore } from './senses.ts';
import { tokensOf } from './tokens.ts';

/** A sentence with its place. */
export interface PlacedSentence {
  readonly text: string;
  /** Line of a letter of it, from 1. */
  readonly lineAt: (offset: number) => number;
}

export interface SentenceContext {
  readonly path: string;
  readonly names: DataNames;
  /** What the headings around say of the data. */
  readonly data: ClaimedData;
  /** Whom the headings around name. */
  readonly group?: ClaimedGroup;
}

export function claimsInSentence(sentence: PlacedSentence, context: SentenceContext): readonly ReadClaim[] {
  if (!/\d/u.test(sentence.text)) {
    return [];
  }
  const tokens = tokensOf(sentence.text);
  if (!tokens.some(({ kind }) => kind === 'metric') || isNoClaim(tokens)) {
    return [];
  }
  const phrases = phrasesOf(tokens, context.names);
  const bound = pairsOf(tokens, phrases);
  return bound.flatMap((pair, index) => {
    const around = saidAround(pair, phrases, reachOf(bound, index, phrases, tokens), tokens, context);
    if (around === undefined) {
      return [];
    }
    const { number, metric } = pair;
    const place = { path: context.path, line: sentence.lineAt(number.at) };
    const sense = senseBefore(tokens, pair.at);
    return madeClaim({
      ...place,
      ...around,
      metric: metric.text,
      named: metric.named,
      number: number.number,
      sense,
    });
  });
}
