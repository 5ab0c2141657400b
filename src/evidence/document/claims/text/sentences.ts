/** Cuts a passage into sentences that know their lines. */
import type { PlacedSentence } from './sentence-claims.ts';

const ENDS = /(?<=[.!?;])\s+(?=[\p{Lu}\d("“*[-])|\n(?=\s{0,8}(?:[-*+•]|\d{1,3}[.)])\s)|\n\s*\n/gu;
/** A sentence that is longer is cut: nobody says a number at its end. */
const MOST_LETTERS = 1000;

/** `line` is that of the first letter. */
export function sentencesOf(text: string, line: number): readonly PlacedSentence[] {
  const sentences: PlacedSentence[] = [];
  let from = 0;
  let at = line;
  const add = (to: number): void => {
    for (let start = from; start < to; start += MOST_LETTERS) {
      const piece = text.slice(start, Math.min(to, start + MOST_LETTERS));
      const first = at;
      sentences.push({ text: piece, lineAt: (offset) => first + feeds(piece.slice(0, offset)) });
      at += feeds(piece);
    }
  };
  for (const { index, 0: gap } of text.matchAll(ENDS)) {
    add(index);
    at += feeds(gap);
    from = index + gap.length;
  }
  add(text.length);
  return sentences;
}

function feeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}
