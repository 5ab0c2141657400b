import { describe, expect, it } from '@jest/globals';
import { filesUnder, readText } from '../../scripts/tree.ts';

/** Claims that we never make, after the wording guide. What we say instead stands beside them. */
const BANNED: readonly { readonly word: RegExp; readonly instead: string }[] = [
  { word: /\bde-?bias\w*/giu, instead: 'assess, reduce a gap' },
  { word: /\bun-?biased(?:ly|ness)?\b/giu, instead: 'the gap is below …' },
  { word: /\bfair (?:ai )?(?:model|classifier|algorithm)s?\b/giu, instead: 'a model whose gap is …' },
  { word: /\b(?:bias|fairness|discrimination) (?:\w+ ){0,3}solved\b/giu, instead: 'assessed' },
  { word: /\bsolv(?:e|es|ed|ing) (?:\w+ ){0,3}(?:bias|fairness|discrimination)\b/giu, instead: 'assess' },
  { word: /\bcompliant\b/giu, instead: 'evidence for' },
  { word: /\bcertif(?:ied|ies|y)\b/giu, instead: 'evidence for' },
  { word: /\b(?:il)?legal(?:ly|ity)?\b/giu, instead: 'a screening reference; evidence for' },
];

/** Places that list the words in order to forbid them. A place that no longer does is to be taken off. */
const LISTS_THEM: readonly string[] = ['CONTRIBUTING.md'];

interface Slip {
  readonly place: string;
  readonly found: string;
  readonly instead: string;
}

function slipsOf(path: string, text: string): readonly Slip[] {
  return BANNED.flatMap(({ word, instead }) =>
    [...text.matchAll(word)].map((match) => ({
      place: `${path}:${text.slice(0, match.index).split('\n').length}`,
      found: match[0],
      instead,
    })),
  );
}

/** Our own texts: what we ship and what people read. Licences and recorded data are others' words. */
function ownTexts(): readonly string[] {
  const folders = ['src', 'docs', 'examples', 'actions', 'workflows', 'schema', 'scripts', '.github'];
  const pages = filesUnder('').filter((path) => /^[^/]+\.(?:md|yml)$/u.test(path));
  return [...folders.flatMap((folder) => filesUnder(folder)), ...pages].filter((path) =>
    /\.(?:ts|md|yml|yaml|json|py|txt)$/u.test(path),
  );
}

describe('the words that we use', () => {
  it.each([
    'This debiases the model.',
    'an un-biased estimate',
    'You get a fair model.',
    'bias is finally solved',
    'It solves the fairness problem.',
    'EU AI Act compliant',
    'certified by us',
    'a legal requirement',
  ])('are not those of "%s"', (sentence) => {
    expect(slipsOf('x.md', sentence)).toHaveLength(1);
  });

  it.each([
    'The gap is below 0.1; evidence for MEASURE 2.11.',
    'the issue is resolved; a certificate chain; a compliance officer',
    'an equation solved by bisection',
  ])('may be those of "%s"', (sentence) => {
    expect(slipsOf('x.md', sentence)).toEqual([]);
  });

  it('hold in all of our texts', () => {
    const texts = ownTexts().filter((path) => !LISTS_THEM.includes(path));
    expect(texts.flatMap((path) => slipsOf(path, readText(path)))).toEqual([]);
  });

  it('are listed where the allow-list says so', () => {
    expect(LISTS_THEM.filter((path) => slipsOf(path, readText(path)).length === 0)).toEqual([]);
  });
});
