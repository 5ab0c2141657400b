import type { Check } from '../decision.ts';

/** What `fates-decision.json` takes of one text, in UTF-16 units. */
const MOST = 4000;
const MOST_NAMED = 5;

export function checked(check: Check['check'], passed: boolean, message: string): Check {
  return { check, passed, message: cut(message) };
}

/** Names of a repository may be long; a sentence that is cut says so. */
export function cut(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, MOST - 1)}…`;
}

/** The first five sentences, and how many there are besides. */
export function together(sentences: readonly string[]): string {
  const more = sentences.length - MOST_NAMED;
  return [...sentences.slice(0, MOST_NAMED), ...(more > 0 ? [`And ${more} more.`] : [])].join(' ');
}
