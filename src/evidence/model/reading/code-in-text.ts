import { base64Bytes } from './base64.ts';
import { latin1Of } from './numbers.ts';

/** Words of code that no name, licence, prompt or table of numbers needs; the match says which. */
const CODE = [
  /__import__|__builtins__|__subclasses__|__globals__|__reduce__/u,
  /\b(?:eval|exec|compile|getattr|setattr|execfile)\s*\(/u,
  /\bos\s*\.\s*(?:system|popen|exec[lv]|spawn)/u,
  /\b(?:subprocess|pty|socket|ctypes|importlib|pickle|marshal|shutil)\s*\.\s*\w+\s*\(/u,
  /\b(?:import|from)\s+(?:os|sys|subprocess|socket|ctypes|builtins|pickle|marshal|base64|pty|shutil)\b/u,
  /<script\b|javascript:|\bon(?:error|load)\s*=/iu,
  /\b(?:curl|wget)\b[^\n]{0,200}\|\s*(?:ba)?sh\b|\/bin\/(?:ba)?sh\b|\/dev\/tcp\/|powershell(?:\.exe)?\s+-/iu,
  // Names that a pickle of protocol 0 imports, one a line.
  /\bc(?:os|posix|nt|sys|subprocess|builtins|__builtin__|importlib|pickle|_pickle|runpy)\r?\n\w+\n/u,
  /#!\s*\/\S*\b(?:sh|bash|python|perl|env)\b/u,
] as const;
const READ = 1 << 20;
/** Base64 of a pickle begins so, in protocol 2 to 5; of one in protocol 0, with the name that it imports. */
const ENCODED = /(?<![A-Za-z0-9+/_-])(?:gA[I-X]|Y[23])[A-Za-z0-9+/_-]{9,}/gu;
/** Digits of such a beginning. */
const DIGITS = /(?<![0-9a-z])(?:800[2-5]|63[5-7])[0-9a-f]{20,}/giu;
const PROTO = 0x80;
const HIGHEST_PROTOCOL = 5;
/** Opcodes that a pickle has behind its protocol: a frame, a container, a mark, a string, a number, a name. */
const OPENING = /[\x95\]}(cX\x8cKJMN)U\x8f\x8eBC]/u;
const OPENING_NAME = /^c[A-Za-z_][\w.]*\n[A-Za-z_][\w.]*\n/u;
/** Of what is encoded, so much tells what it is. */
const DECODED = 400;

/** The first thing in a text that looks like code: at most 60 characters of it. */
export function codeIn(text: string): string | undefined {
  const bounded = text.slice(0, READ);
  for (const pattern of CODE) {
    const match = pattern.exec(bounded);
    if (match !== null) {
      return match[0].slice(0, 60);
    }
  }
  return encodedPickle(bounded);
}

function encodedPickle(text: string): string | undefined {
  for (const [digits] of text.matchAll(DIGITS)) {
    const bytes = Uint8Array.from(digits.slice(0, DECODED).match(/../gu) ?? [], (pair) =>
      Number.parseInt(pair, 16),
    );
    if (isPickle(bytes)) {
      return `hexadecimal digits of a pickle: ${digits.slice(0, 30)}`;
    }
  }
  for (const [encoded] of text.matchAll(ENCODED)) {
    const standard = encoded.slice(0, DECODED).replaceAll('-', '+').replaceAll('_', '/');
    const bytes = base64Bytes(standard);
    if (isPickle(bytes)) {
      return `base64 of a pickle: ${encoded.slice(0, 30)}`;
    }
  }
  return undefined;
}

function isPickle(bytes: Uint8Array): boolean {
  const [first, protocol = 0, code = 0] = bytes;
  const isBinary = first === PROTO && protocol <= HIGHEST_PROTOCOL && OPENING.test(String.fromCharCode(code));
  return isBinary || OPENING_NAME.test(latin1Of(bytes));
}
