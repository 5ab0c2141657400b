/** Words that every English text of some length has, and few others do. */
const ENGLISH =
  /\b(?:the|of|and|to|is|are|for|with|that|this|was|were|by|on|it|be|not|from|or|as|at|which|we|has|have)\b/giu;
const LEAST_WORDS = 8;
const LEAST_SHARE = 0.08;

/** Whether a text is in letters that English has not, or long enough to see that its small words are not English ones. */
export function isOtherLanguage(text: string): boolean {
  const read = text.slice(0, 5000);
  const words = read.match(/\p{L}+/gu) ?? [];
  const isLatin = words.filter((word) => /^\p{Script=Latin}+$/u.test(word)).length * 2 >= words.length;
  return words.length > 0 && (!isLatin || isOtherLatin(read, words.length));
}

function isOtherLatin(text: string, words: number): boolean {
  return words >= LEAST_WORDS && (text.match(ENGLISH) ?? []).length < LEAST_SHARE * words;
}
