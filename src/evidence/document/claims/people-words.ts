/** Words for people: groups and their synonyms, nouns that every group has, and models that are not this one. */
import type { ClaimedGroup } from './claim.ts';
import { plainName } from './metric-names.ts';

export const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'our',
  'its',
  'this',
  'these',
  'those',
  'all',
  'each',
  'every',
]);

/** Nouns that say nothing of who. */
const PEOPLE = new Set(
  'group groups subgroup applicants applicant patients patient users user people persons individuals customers clients candidates subjects respondents borrowers employees students population rows cases'.split(
    ' ',
  ),
);

const NOBODY = new Set(
  '|overall|total|everyone|everybody|both|general|practice|model|classifier|system|task|problem|version|positive class|average|positive label|both classes|classes|prediction|predictions|decisions|short|particular|this model|final model|release|same'.split(
    '|',
  ),
);

/** Words of a model that is not this one. */
export const NOT_THIS_MODEL: ReadonlySet<string> = new Set(
  'baseline baselines previous previously earlier prior majority human humans annotators random chance competitor competing predecessor dummy sota older former published'.split(
    ' ',
  ),
);

/** Who is meant, without the nouns that every group has; undefined where it is everybody. */
export function groupOf(said: string): string | undefined {
  const words = said.split(/\s+/u).filter((word) => !DETERMINERS.has(word.toLowerCase()));
  const telling = words.filter((word) => !PEOPLE.has(word.toLowerCase()));
  const plain = plainName(telling.join(' '));
  return NOBODY.has(plain) ? undefined : telling.join(' ');
}

/** `sex=Female`, or words for a group; undefined where it is everybody. */
export function groupIn(key: string): ClaimedGroup | undefined {
  const [column, value, ...more] = key.split('=');
  if (column !== undefined && value !== undefined && more.length === 0) {
    return { words: value.trim(), column: column.trim() };
  }
  const words = groupOf(key);
  return words === undefined ? undefined : { words };
}

/** Words for the same people; the first of each row is what tables usually have. */
const SAME: readonly (readonly string[])[] = [
  ['female', 'women', 'woman', 'females', 'girls', 'f', 'women s'],
  ['male', 'men', 'man', 'males', 'boys', 'm', 'men s'],
  ['nonbinary', 'non binary', 'nb'],
  ['black', 'african american', 'african americans', 'blacks', 'afro american'],
  ['white', 'caucasian', 'caucasians', 'whites'],
  ['hispanic', 'latino', 'latina', 'latinx', 'hispanics', 'latinos'],
  ['asian', 'asians'],
  ['sex', 'gender'],
  ['race', 'ethnicity'],
  ['age', 'age group', 'age band', 'age bracket', 'agegroup'],
];

const ATTRIBUTES = new Set(['sex', 'race', 'age']);
const PEOPLE_ROWS = SAME.filter(([first = '']) => !ATTRIBUTES.has(first));

/** One name for all names of the same people or attribute. */
export function sameAs(words: string): string {
  const plain = plainName(words);
  return SAME.find((row) => row.includes(plain))?.[0] ?? plain;
}

/** Words that mean a group wherever they stand; single letters do not. */
export function isNamedPeople(word: string): boolean {
  const plain = plainName(word);
  return plain.length > 2 && PEOPLE_ROWS.some((row) => row.includes(plain));
}

/** Whether words are a group that everybody knows by name. */
export function isKnownGroup(words: string): boolean {
  const plain = plainName(words);
  return PEOPLE_ROWS.some((row) => row.includes(plain));
}

/** Whether a noun says that a group is meant: "the group A". */
export function hasNounOfPeople(words: readonly string[]): boolean {
  return words.some((word) => PEOPLE.has(word.toLowerCase()));
}
