/** Keys of everybody’s own making: by the form of the file or the address that holds them. */
import { type Shape, token } from './shape.ts';

/** Between the lines of a key: its own ends, escaped ones of a text in JSON, and what joins strings. */
const GAP = String.raw`(?:\s|\\{1,4}[nr]|\\{0,4}["',+]){1,20}`;
/** `Proc-Type: 4,ENCRYPTED`, `Version: GnuPG v2`: a line ends at the first character that a gap may begin with. */
const HEADERS = String.raw`(?:[A-Za-z-]{1,30}: [^\s\\"'][^\r\n\\"']{0,100}(?=[\r\n\\"'])${GAP}){0,4}`;

export const KEYS: readonly Shape[] = [
  // RFC 7519: three parts in base64url, of which two are JSON.
  token(
    'JSON Web Token',
    'eyJ[A-Za-z0-9_-]{10,2000}\\.eyJ[A-Za-z0-9_-]{10,4000}\\.[A-Za-z0-9_-]{20,1000}',
    3.5,
    'eyj',
  ),
  // RFC 7468 and 4880: the head, and at least 30 characters of base64.
  {
    name: 'private key',
    pattern: new RegExp(
      `-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----${GAP}${HEADERS}([A-Za-z0-9+/=:]{30,80})`,
      'gu',
    ),
    entropy: 3,
    hints: ['private key'],
  },
  // gitleaks age-secret-key: bech32, in capitals.
  token('age key', 'AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}', 3, 'age-secret-key-1'),
  // RFC 3986: user information of an address.
  {
    name: 'database password',
    pattern:
      /(?<![a-z])(?:postgres(?:ql)?|mysql|mariadb|mongodb|redis|rediss|amqp|mssql)(?:\+[a-z0-9]{1,20})?:\/\/[^\s:/@'"]{0,64}:([^\s/@'"]{4,128})@(?!localhost|127\.|0\.0\.0\.0|\[::1\])[^\s'"/]{1,200}/gu,
    entropy: 2,
    hints: ['://'],
  },
];
