import { cutLong, isPassage, makeVisible } from './visible.ts';
import type { Text } from '../judge/text.ts';

const LIMIT = 600;

/** A string from the repository for a terminal: escape sequences, line breaks and reordering become visible text. */
export function escapeTerminal(value: string): string {
  return makeVisible(cutLong(value, LIMIT));
}

/** A sentence for a terminal, on one line; quoted passages stand between “ and ”. Our own parts are escaped too. */
export function terminalText(fragments: Text): string {
  return fragments.map(fragmentText).join('');
}

function fragmentText(fragment: Text[number]): string {
  if (typeof fragment === 'string') {
    return makeVisible(fragment);
  }
  const shown = escapeTerminal(fragment.quote.trim());
  return isPassage(fragment.quote) ? `“${shown.replace(/[“”]/g, '"')}”` : escapeTerminal(fragment.quote);
}
