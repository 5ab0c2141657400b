import { withoutPlaceholders, wordsOf } from '../card/placeholders.ts';

/** What stands where an answer should, and says nothing; what templates of cards print is known with cards. */
const PLACEHOLDER =
  /^[\s[({<"'*_.-]*(?:todo|tbd|tba|fixme|xxx|n\/?a|none|unknown|\?+|\.{2,}|…|-+|fill (?:me |this )?in|coming soon|your (?:text|answer) here|insert (?:text|answer) here|<[^<>]{0,100}>|answer|null)?[\s\])}>"'*_.:!-]*$/iu;

const MOST = 200;

export function isPlaceholder(text: string): boolean {
  const written = text.trim();
  return written.length <= MOST && (PLACEHOLDER.test(written) || wordsOf(withoutPlaceholders(written)) === 0);
}
