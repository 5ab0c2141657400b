/** How the opcodes of text write strings. What cannot be read is `undefined`: Python refuses it too. */

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Below it a call of `fromCharCode` is faster than a decoder. */
const SHORT = 64;

/** Well-formed or not: a lone surrogate becomes U+FFFD. */
export function utf8(bytes: Uint8Array): string {
  return bytes.length < SHORT && isAscii(bytes) ? fromCodes(bytes) : UTF8.decode(bytes);
}

function isAscii(bytes: Uint8Array): boolean {
  for (let index = 0; index < bytes.length; index++) {
    if ((bytes[index] ?? 0) > 0x7f) {
      return false;
    }
  }
  return true;
}

function fromCodes(bytes: Uint8Array): string {
  const text: string = Reflect.apply(String.fromCharCode, undefined, bytes);
  return text;
}

export function latin1(bytes: Uint8Array): string {
  return fromCodes(bytes);
}

const UNICODE_ESCAPE = /(\\+)(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/g;

/** The codec raw_unicode_escape: Latin-1, and `\uXXXX` and `\UXXXXXXXX` after an odd number of backslashes. */
export function rawUnicodeEscape(bytes: Uint8Array): string {
  return latin1(bytes).replace(UNICODE_ESCAPE, (whole, slashes: string, short?: string, long?: string) => {
    const code = Number.parseInt(short ?? long ?? '', 16);
    return slashes.length % 2 === 0 || code > 0x10ffff
      ? whole
      : slashes.slice(1) + (short === undefined ? String.fromCodePoint(code) : String.fromCharCode(code));
  });
}

const QUOTED = /^\s*(['"])(.*)\1\s*$/s;
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|(\n)|(.))/gs;
const SINGLE: { readonly [letter: string]: string } = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** A Python literal in quotes, as `STRING` holds it; `undefined` without matching quotes. */
export function quotedString(bytes: Uint8Array): string | undefined {
  return QUOTED.exec(latin1(bytes))?.[2]?.replace(
    ESCAPE,
    (whole, hex?: string, octal?: string, newline?: string, letter?: string) => {
      if (newline !== undefined) {
        return '';
      }
      if (letter !== undefined) {
        return SINGLE[letter] ?? (`\\'"`.includes(letter) ? letter : whole);
      }
      return String.fromCharCode(Number.parseInt(hex ?? octal ?? '', hex === undefined ? 8 : 16) & 0xff);
    },
  );
}

const DECIMAL = /^[+-]?\d+(?:_\d+)*$/;
const LITERAL =
  /^[+-]?(?:0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|0[0-7]*|[1-9]\d*(?:_\d+)*)$/;
const OCTAL = /^0(?=[0-7])/;

/**
 * An integer as `int(text)` reads it; with `literal` as `strtol(text, 0)` does and then `int(text, 0)`. Signs, blanks around, single
 * underscores. False and True are `00` and `01`.
 */
export function integer(text: string, literal = false): bigint | undefined {
  const trimmed = text.trim();
  if (!(literal ? LITERAL : DECIMAL).test(trimmed)) {
    return undefined;
  }
  const unsigned = trimmed.replace(/^[+-]/, '').replaceAll('_', '');
  const digits = literal ? unsigned.replace(OCTAL, '0o') : unsigned;
  const value = BigInt(digits);
  return trimmed.startsWith('-') ? -value : value;
}
