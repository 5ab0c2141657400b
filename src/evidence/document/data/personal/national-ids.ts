/**
 * Numbers that a state gives a person, by shape and check digits. Each test takes a whole field. References: the issuers'
 * rules as python-stdnum collects them.
 */
import { modulo97, passesMod11And10, weighted } from './check-digits.ts';

const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** Spanish DNI and NIE: the letter is the number modulo 23. */
export function isSpanishId(text: string): boolean {
  const [, number = '', letter] = /^([XYZ]?\d{7,8})-?([A-Z])$/iu.exec(text) ?? [];
  if (letter === undefined || number.length !== 8) {
    return false;
  }
  const digits = number.toUpperCase().replace(/^[XYZ]/u, (first) => String('XYZ'.indexOf(first)));
  return DNI_LETTERS[Number(digits) % 23] === letter.toUpperCase();
}

/** German Steuer-ID: eleven digits, of the first ten exactly one digit stands twice or three times; ISO 7064. */
export function isGermanTaxId(text: string): boolean {
  const digits = text.length > 14 ? '' : text.replaceAll(/[ /]/gu, '');
  if (!/^[1-9]\d{10}$/u.test(digits)) {
    return false;
  }
  const counts = new Map<string, number>();
  for (const digit of digits.slice(0, 10)) {
    counts.set(digit, (counts.get(digit) ?? 0) + 1);
  }
  const repeated = [...counts.values()].filter((count) => count > 1);
  return repeated.length === 1 && (repeated[0] ?? 0) <= 3 && passesMod11And10(digits);
}

/** French NIR: sex, year, month, department, commune, order, and 97 less the number modulo 97. */
export function isFrenchNir(text: string): boolean {
  const compact = text.length > 24 ? '' : text.replaceAll(' ', '').toUpperCase();
  const [, month = '', department = ''] = /^[1278]\d{2}(\d{2})(\d{2}|2[AB])\d{8}$/u.exec(compact) ?? [];
  const isMonth = (Number(month) >= 1 && Number(month) <= 12) || (Number(month) >= 20 && Number(month) <= 42);
  if (department === '' || !isMonth) {
    return false;
  }
  const digits = compact
    .slice(0, 13)
    .replace(/^(.{5})2A/u, '$119')
    .replace(/^(.{5})2B/u, '$118');
  return 97 - modulo97(digits) === Number(compact.slice(13));
}

/** Polish PESEL: a date whose month says the century, four digits, a check digit. */
export function isPesel(text: string): boolean {
  if (!/^\d{11}$/u.test(text)) {
    return false;
  }
  const [month, day] = [Number(text.slice(2, 4)) % 20, Number(text.slice(4, 6))];
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= 31 &&
    weighted(text, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0
  );
}

/** Dutch BSN: nine digits, the eleven test. */
export function isDutchBsn(text: string): boolean {
  return (
    /^\d{9}$/u.test(text) && text !== '000000000' && weighted(text, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0
  );
}

/** Brazilian CPF: two check digits modulo 11. */
export function isBrazilianCpf(text: string): boolean {
  const digits = /^\d{3}\.\d{3}\.\d{3}-\d{2}$/u.test(text) ? text.replaceAll(/\D/gu, '') : text;
  if (!/^\d{11}$/u.test(digits) || /^(\d)\1{10}$/u.test(digits)) {
    return false;
  }
  const checkOf = (first: number): number =>
    ((weighted(
      digits,
      Array.from({ length: first - 1 }, (_, place) => first - place),
    ) *
      10) %
      11) %
    10;
  return checkOf(10) === Number(digits[9]) && checkOf(11) === Number(digits[10]);
}

const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** Italian codice fiscale: sixteen letters and digits, the last checks the others. */
export function isCodiceFiscale(text: string): boolean {
  const code = text.toUpperCase();
  if (!/^[A-Z]{6}\d{2}[ABCDEHLMPRST]\d{2}[A-Z]\d{3}[A-Z]$/u.test(code)) {
    return false;
  }
  const valueOf = (letter: string): number =>
    /\d/u.test(letter) ? Number(letter) : letter.charCodeAt(0) - 65;
  const sum = Array.from(code.slice(0, 15)).reduce(
    (total, letter, place) => total + (place % 2 === 0 ? (ODD[valueOf(letter)] ?? 0) : valueOf(letter)),
    0,
  );
  return sum % 26 === code.charCodeAt(15) - 65;
}

/** US social security number, with its hyphens: it has no check digit, and some numbers are never given. */
export function isUsSsn(text: string): boolean {
  return /^(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/u.test(text);
}

/** UK national insurance number: two letters of which some never stand there, six digits, A to D. */
export function isUkNino(text: string): boolean {
  return /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]$/iu.test(
    text,
  );
}
