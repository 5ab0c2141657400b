export interface Shape {
  readonly name: string;
  /** Global; group 1, if any, is the secret, else the whole match. */
  readonly pattern: RegExp;
  /** In bits a character, of what follows the prefix: examples and repeated letters stay below. */
  readonly entropy: number;
  /** One of these stands in lower case in a text that holds the shape: the cheap look before the pattern. */
  readonly hints: readonly string[];
}

const START = String.raw`(?<![A-Za-z0-9_\-/+])`;
const END = String.raw`(?![A-Za-z0-9_\-])`;

/** A text that begins as its issuer lets it begin, and is no part of a longer word. */
export function token(name: string, body: string, entropy: number, ...hints: readonly string[]): Shape {
  return { name, pattern: new RegExp(`${START}(${body})${END}`, 'gu'), entropy, hints };
}
