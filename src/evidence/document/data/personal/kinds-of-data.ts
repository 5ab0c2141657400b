/** Which kinds of personal data a field can hold, and how sure one field makes. */
import { passesLuhn } from './check-digits.ts';
import { isIban } from './iban.ts';
import {
  isBrazilianCpf,
  isCodiceFiscale,
  isDutchBsn,
  isFrenchNir,
  isGermanTaxId,
  isPesel,
  isSpanishId,
  isUkNino,
  isUsSsn,
} from './national-ids.ts';

export interface PersonalKind {
  readonly id: string;
  /** As a sentence names it. */
  readonly title: string;
  /**
   * `field`: one field is enough, because hardly anything else looks so. `column`: only where most fields of the column are
   * of the kind; of random digits every tenth passes a check digit.
   */
  readonly proof: 'field' | 'column';
  readonly test: (field: string) => boolean;
}

const EMAIL = /(?:^|[^\w.%+-])[\w.%+-]{1,64}@((?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,24})(?![\w-])/giu;

/** Names that are kept for examples (RFC 2606), and endings of files: nobody gets mail there. */
const NOBODY =
  /(?:^|\.)(?:example\.(?:com|net|org)|example|invalid|test|localhost|png|jpe?g|gif|svg|webp|js|css)$/iu;

function holdsEmail(field: string): boolean {
  return field.includes('@') && [...field.matchAll(EMAIL)].some(([, domain = '']) => !NOBODY.test(domain));
}

/** E.164 with its plus sign, or 00, and marks between groups; or the North American form with its brackets. */
const PHONE = /^(?:\+|00)[1-9](?:[ ().-]{0,2}\d){7,14}$|^\(\d{3}\) ?\d{3}-\d{4}$/u;
const PHONE_IN_TEXT = /(?:^|[\s:(])\+[1-9](?:[ ().-]{0,2}\d){8,14}(?!\d)/u;

/** Visa, Mastercard, American Express, Discover, Diners, JCB, UnionPay: first digits and length. */
const CARD =
  /^(?:4\d{12}(?:\d{3})?(?:\d{3})?|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d{2}|7[01]\d|720)\d{12}|3[47]\d{13}|6(?:011\d{12}|4[4-9]\d{13}|5\d{14})|3(?:0[0-5]|[68]\d)\d{11}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17})$/u;

function isCard(field: string): boolean {
  if (!/^\d[\d -]{11,23}$/u.test(field)) {
    return false;
  }
  const digits = field.replaceAll(/[ -]/gu, '');
  return CARD.test(digits) && passesLuhn(digits);
}

/** A minus or a point makes a number of it: only blanks, and nothing, may stand between digits here. */
const GROUPED_CARD = /^\d{4}([ -])\d{4}\1\d{4}\1\d{4}$/u;

export const PERSONAL_KINDS: readonly PersonalKind[] = [
  { id: 'email', title: 'addresses of email', proof: 'field', test: holdsEmail },
  { id: 'iban', title: 'bank accounts (IBAN)', proof: 'field', test: isIban },
  {
    id: 'grouped-card',
    title: 'numbers of payment cards',
    proof: 'field',
    test: (field) => GROUPED_CARD.test(field) && isCard(field),
  },
  {
    id: 'phone',
    title: 'telephone numbers',
    proof: 'column',
    test: (field) => PHONE.test(field),
  },
  {
    id: 'phone-in-text',
    title: 'telephone numbers',
    proof: 'field',
    test: (field) => PHONE_IN_TEXT.test(field) && /\p{L}{3}/u.test(field),
  },
  { id: 'card', title: 'numbers of payment cards', proof: 'column', test: isCard },
  { id: 'us-ssn', title: 'US social security numbers', proof: 'column', test: isUsSsn },
  { id: 'uk-nino', title: 'UK national insurance numbers', proof: 'column', test: isUkNino },
  { id: 'it-codice-fiscale', title: 'Italian tax codes', proof: 'field', test: isCodiceFiscale },
  { id: 'es-dni', title: 'Spanish identity numbers', proof: 'column', test: isSpanishId },
  { id: 'de-tax-id', title: 'German tax numbers', proof: 'column', test: isGermanTaxId },
  { id: 'fr-nir', title: 'French social security numbers', proof: 'column', test: isFrenchNir },
  { id: 'pl-pesel', title: 'Polish PESEL numbers', proof: 'column', test: isPesel },
  { id: 'nl-bsn', title: 'Dutch BSN numbers', proof: 'column', test: isDutchBsn },
  { id: 'br-cpf', title: 'Brazilian CPF numbers', proof: 'column', test: isBrazilianCpf },
];

/** Of a field longer than this only the beginning is looked at. */
export const MOST_OF_FIELD = 2000;

/**
 * Whether a field may be any of them, from its bytes alone, so that numbers and categories cost next to nothing: an at sign,
 * or at least six digits that no point makes a fraction.
 */
export function mayBePersonal(bytes: Uint8Array, start: number, end: number): boolean {
  const last = Math.min(end, start + MOST_OF_FIELD);
  let digits = 0;
  let points = 0;
  for (let at = start; at < last; at += 1) {
    const byte = bytes[at];
    if (byte === AT) {
      return true;
    }
    digits += byte !== undefined && byte >= ZERO && byte <= NINE ? 1 : 0;
    points += byte === POINT ? 1 : 0;
  }
  return digits >= 6 && !(points === 1 && digits + points >= last - start - 1);
}

const [AT, ZERO, NINE, POINT] = [0x40, 0x30, 0x39, 0x2e];
