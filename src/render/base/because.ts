import type { Text } from '../../judge/text.ts';
import { cutLong } from '../visible.ts';

/** Reasons are ours and short; a report from elsewhere may claim anything. */
const LIMIT = 500;

/** A reason after a colon or as a sentence of its own: with exactly one full stop, and nothing where there is none. */
export function sentenceOf(reason: string): string {
  const words = cutLong(reason.trim().replace(/\.+$/, ''), LIMIT);
  return words === '' ? '' : `${words}.`;
}

/** `Not compared: git has no such commit.`; without a reason the claim alone. */
export function claimBecause(claim: string, because: string | undefined): Text {
  const reason = sentenceOf(because ?? '');
  return [reason === '' ? `${claim}.` : `${claim}: ${reason}`];
}
