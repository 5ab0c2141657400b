/** Likelihood, impact and treatment of a risk, as registers write them. */

type Scale = { readonly [word: string]: number };

const SIZES: Scale = { 'very low': 1, low: 2, medium: 3, moderate: 3, high: 4, 'very high': 5 };

/** From 1 to 5. */
export const LIKELIHOODS: Scale = {
  ...SIZES,
  rare: 1,
  unlikely: 2,
  possible: 3,
  likely: 4,
  'almost certain': 5,
  certain: 5,
};

/** From 1 to 5. */
export const IMPACTS: Scale = {
  ...SIZES,
  negligible: 1,
  minor: 2,
  major: 4,
  severe: 5,
  critical: 5,
  catastrophic: 5,
};

/** What counts where it is not known. */
export const HIGHEST = 5;

/** `4`, `4/5`, `4 (likely)` or a word; undefined: neither. */
export function degreeOf(text: string, words: Scale): number | undefined {
  const written = text.slice(0, 100).trim().toLowerCase();
  const number = /^([1-5])(?:\.0)?(?:\s?\/\s?5)?(?:\s?[-–—(:=].*)?$/u.exec(written)?.[1];
  if (number !== undefined) {
    return Number(number);
  }
  const word = written.replace(/\s?\(.*$/u, '').replaceAll(/[\s_-]+/gu, ' ');
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

/** The four of ISO 31000, by the words of registers. */
export type Treatment = 'avoid' | 'reduce' | 'transfer' | 'accept';

const TREATMENTS: readonly (readonly [Treatment, RegExp])[] = [
  ['avoid', /^(?:avoid|eliminat|terminat)/u],
  ['reduce', /^(?:reduc|mitigat|modif|treat|control)/u],
  ['transfer', /^(?:transfer|shar|insur)/u],
  ['accept', /^(?:accept|retain|tolerat)/u],
];

export function treatmentOf(text: string): Treatment | undefined {
  const written = text.trim().toLowerCase();
  return TREATMENTS.find(([, start]) => start.test(written))?.[0];
}
