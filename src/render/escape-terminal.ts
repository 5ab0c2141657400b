import { cutLong, makeVisible } from './visible.ts';
import type { Text } from '../judge/text.ts';

const LIMIT = 2000;

/** A string from the repository for a terminal: escape sequences, line breaks and reordering become visible text. */
export function escapeTerminal(value: string): string {
  return makeVisible(cutLong(value, LIMIT));
}

/** A sentence for a terminal, on one line. Our own parts pass through the same escaping: it costs nothing. */
export function terminalText(fragments: Text): string {
  return fragments
    .map((fragment) => escapeTerminal(typeof fragment === 'string' ? fragment : fragment.quote))
    .join('');
}
