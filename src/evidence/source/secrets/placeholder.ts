/** What looks like a secret and is none: examples of documentation, variables, words, letters in a row. */

const EXAMPLES =
  /EXAMPLE|example|dummy|placeholder|your[-_]?|YOUR[-_]?|changeme|redacted|REDACTED|sample|fake|FAKE|test[-_]?token|x{6}|X{6}|\*{4}|\.{4}|0{8}|1234567|abcdef|ABCDEF/u;
const VARIABLE = /^(?:\$|<|\{|%|\[)|[>}%\]]$|\$\{|\{\{/u;
/** Passwords that stand in every tutorial. */
const TUTORIAL: ReadonlySet<string> = new Set([
  'password',
  'passwd',
  'pass',
  'postgres',
  'root',
  'admin',
  'user',
  'secret',
  'guest',
  'mysql',
  'redis',
  'pwd',
]);

export function isPlaceholder(secret: string): boolean {
  return EXAMPLES.test(secret) || VARIABLE.test(secret) || TUTORIAL.has(secret.toLowerCase());
}

/** Shannon's, in bits a character. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  let bits = 0;
  for (const count of counts.values()) {
    bits -= (count / text.length) * Math.log2(count / text.length);
  }
  return bits;
}
