/**
 * What a reader cannot see, or what would reorder what he sees, made visible. Every medium's escaping starts here.
 */
import { formatCount } from './numbers.ts';

/**
 * Control and format characters (bidirectional and zero-width ones among them), line and paragraph separators, lone
 * surrogates, whatever Unicode calls ignorable, the blank Braille cell, and every space but the plain one.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/gu;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** `\u202e` for U+202E, `\n` for a line feed; a character past U+FFFF as its two surrogates, as in JSON. */
export function makeVisible(value: string): string {
  if (/^[ -~]*$/.test(value)) {
    return value;
  }
  return value.replace(UNSEEN, (character) => NAMED.get(character) ?? escapeUnits(character));
}

/** Each UTF-16 code unit as `\uXXXX`. */
export function escapeUnits(characters: string): string {
  return Array.from(
    { length: characters.length },
    (_, index) => `\\u${characters.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}

/** From this many words on, a quotation reads as prose and not as a name. */
const PROSE_WORDS = 5;

/** Whether a quoted string is a passage (somebody's reason) rather than a name (a group, a path). */
export function isPassage(value: string): boolean {
  return value.split(/\s+/).filter((word) => word !== '').length >= PROSE_WORDS;
}

/** At most `limit` UTF-16 units of a value, then `… (+920 characters)`; a surrogate pair is never split. */
export function cutLong(value: string, limit: number): string {
  if (value.length <= limit) {
    return value;
  }
  const kept = value.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
  const rest = value.length - kept.length;
  return `${kept}… (+${formatCount(rest)} ${rest === 1 ? 'character' : 'characters'})`;
}
