/** What stands where an answer should, and says nothing. */
const PLACEHOLDER =
  /^[\s[({<"'*_.-]*(?:(?:more|additional)? ?information needed|todo|tbd|tba|t\.b\.d|fixme|xxx|n\/?a|none|unknown|\?+|\.{2,}|…|-+|fill (?:me |this )?in|to be (?:done|added|defined|determined|completed|written)|coming soon|lorem ipsum|your (?:text|answer) here|insert (?:text|answer) here|<[^<>]{0,100}>|answer|null)?[\s\])}>"'*_.:!-]*$/iu;

const MOST = 200;

export function isPlaceholder(text: string): boolean {
  const written = text.trim();
  return written.length <= MOST && PLACEHOLDER.test(written);
}
