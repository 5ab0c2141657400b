/** What a character of Python begins. */

/** Of a character of ASCII. */
export const KINDS: readonly ('blank' | 'line' | 'comment' | 'quote' | 'letter' | 'digit' | 'operator')[] =
  Array.from({ length: 128 }, (_, code) => kindOf(String.fromCodePoint(code)));

function kindOf(character: string): (typeof KINDS)[number] {
  if (' \t\f\r'.includes(character)) {
    return 'blank';
  }
  if ('\'"'.includes(character)) {
    return 'quote';
  }
  if (/\d/u.test(character)) {
    return 'digit';
  }
  if (character === '\n') {
    return 'line';
  }
  if (character === '#') {
    return 'comment';
  }
  return /\w/u.test(character) ? 'letter' : 'operator';
}

export function isWord(code: number): boolean {
  const kind = code < 128 ? KINDS[code] : undefined;
  return kind === 'letter' || kind === 'digit';
}

export const OPENING: ReadonlySet<string> = new Set('([{');
export const CLOSING: ReadonlySet<string> = new Set(')]}');
