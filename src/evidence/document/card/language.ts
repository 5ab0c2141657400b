/** Small words that English texts have. */
const ENGLISH: ReadonlySet<string> = new Set(
  'the of and to is are for with that this a by it be not from or at which we has have may can its'.split(
    ' ',
  ),
);
/** Small words of German, French, Spanish, Portuguese, Italian, Dutch, Polish, Swedish and Indonesian that English has not. */
const OTHERS: ReadonlySet<string> = new Set(
  'der das und ist nicht ein eine einem einen einer für von mit den dem auf sind wird werden bei im zur zum le la les des est une pour dans et sur du aux avec que el los las una para del por con y se os uma da em não il gli della di che non sono nel de het een en van voor niet op met i w na jest nie dla och är att som för yang dan untuk dengan ini'.split(
    ' ',
  ),
);
/** Most words are, and this is the faster of the two. */
const PLAIN = /^[a-z]+$/u;
const LATIN = /^\p{Script=Latin}+$/u;
const LEAST = 2;

/**
 * Whether most words are of another script, or there are more small words and accents of other languages than small words of
 * English. What is too short to tell is English.
 */
export function isOtherLanguage(text: string): boolean {
  const words =
    text
      .slice(0, 5000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const latin = words.filter((word) => PLAIN.test(word) || LATIN.test(word));
  const english = latin.filter((word) => ENGLISH.has(word)).length;
  const others = latin.filter((word) => OTHERS.has(word) || !PLAIN.test(word)).length;
  return latin.length * 2 < words.length || (others >= LEAST && others > 2 * english);
}
