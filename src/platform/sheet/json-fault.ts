import { visit } from 'jsonc-parser';

/** Where a text that `JSON.parse` refuses stops to be JSON, as `line 3, column 12`; it does not say so in all cases itself. */
export function whereJsonBreaks(text: string): string | undefined {
  let offset: number | undefined;
  try {
    visit(text, { onError: (_error, at) => void (offset ??= at) }, { disallowComments: true });
  } catch (error) {
    // It calls itself for each level, and a hostile text has more of them than there is stack.
    if (!(error instanceof RangeError)) {
      throw error;
    }
  }
  if (offset === undefined) {
    return undefined;
  }
  const before = text.slice(0, offset);
  return `line ${before.split('\n').length}, column ${offset - before.lastIndexOf('\n')}`;
}
