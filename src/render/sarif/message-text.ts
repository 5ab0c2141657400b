import type { Text } from '../../judge/text.ts';
import { escapeTerminal, terminalText } from '../escape-terminal.ts';
import { cutLong } from '../visible.ts';
import { MESSAGE_LIMIT } from './limits.ts';

/** Sentences as one plain text message; what is empty is left out. */
export function messageOf(sentences: readonly Text[]): string {
  const said = sentences.map((sentence) => harmless(terminalText(sentence))).filter((each) => each !== '');
  return cutLong(said.join(' '), MESSAGE_LIMIT);
}

/** A string from a file as one plain text message. */
export function messageValue(value: string): string {
  return harmless(escapeTerminal(value));
}

/**
 * In a message `[text](target)` is a link and `{0}` a place for an argument (3.11.5 and 3.11.6 of the standard), for which no
 * escaping is understood everywhere. So the one is broken by a space, and of the other each brace becomes the standard's two.
 */
function harmless(text: string): string {
  return text.replaceAll('](', '] (').replace(/[{}]/g, '$&$&');
}
