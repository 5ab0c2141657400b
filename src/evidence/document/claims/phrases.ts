/** The phrases of a sentence that say for whom and on which data a number holds. */
import type { ClaimedData, ClaimedGroup } from './claim.ts';
import { type DataNames, dataNamed, dataOf, isAboutData } from './data-words.ts';
import { plainName } from './metric-names.ts';
import type { Token } from './tokens.ts';

export interface Phrase {
  /** Index of its first token, and of the one behind its last. */
  readonly from: number;
  readonly to: number;
  readonly says:
    | { readonly kind: 'data'; readonly data: ClaimedData }
    | { readonly kind: 'group'; readonly group: ClaimedGroup }
    | { readonly kind: 'by'; readonly words: string }
    /** Of another model: a baseline, an earlier version. */
    | { readonly kind: 'not-this-model' }
    | { readonly kind: 'nothing' };
}

const LEADS = new Set([
  'for',
  'among',
  'amongst',
  'in',
  'within',
  'on',
  'over',
  'of',
  'by',
  'across',
  'between',
  '(',
]);
const MOST_WORDS = 6;

/** Words that end a phrase. */
const ENDS = new Set([
  'is',
  'was',
  'are',
  'were',
  'and',
  'but',
  'while',
  'whereas',
  'vs',
  'versus',
  'with',
  'at',
  'to',
  'than',
  'compared',
  'against',
  'the model',
  'we',
  'it',
  'has',
  'have',
  'reaches',
  'achieves',
  'equals',
  'when',
  'where',
  'which',
  'that',
  'after',
  'before',
  'using',
  'as',
  'from',
  'drops',
  'falls',
  'rises',
]);
const DETERMINERS = new Set([
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
const PEOPLE = new Set([
  'group',
  'groups',
  'subgroup',
  'applicants',
  'applicant',
  'patients',
  'patient',
  'users',
  'user',
  'people',
  'persons',
  'individuals',
  'customers',
  'clients',
  'candidates',
  'subjects',
  'respondents',
  'borrowers',
  'employees',
  'students',
  'population',
  'rows',
  'cases',
]);
const NOBODY = new Set([
  '',
  'overall',
  'total',
  'everyone',
  'everybody',
  'both',
  'general',
  'practice',
  'model',
  'classifier',
  'system',
  'task',
  'problem',
  'version',
  'positive class',
  'average',
  'positive label',
  'both classes',
  'classes',
  'prediction',
  'predictions',
  'decisions',
  'short',
  'particular',
  'this model',
  'final model',
  'release',
  'same',
]);

/** Words of a model that is not this one. */
export const NOT_THIS_MODEL = new Set([
  'baseline',
  'baselines',
  'previous',
  'previously',
  'earlier',
  'prior',
  'majority',
  'human',
  'humans',
  'annotators',
  'random',
  'chance',
  'competitor',
  'competing',
  'predecessor',
  'dummy',
  'sota',
  'older',
  'former',
  'published',
]);

export function phrasesOf(tokens: readonly Token[], names: DataNames): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const phrase = phraseAt(tokens, index, names);
    if (phrase !== undefined) {
      phrases.push(phrase);
      index = Math.max(index, phrase.to - 1);
    }
  }
  return phrases;
}

function phraseAt(tokens: readonly Token[], from: number, names: DataNames): Phrase | undefined {
  const lead = tokens[from];
  const word = lead?.text.toLowerCase() ?? '';
  if (lead?.kind === 'word' && isNamedPeople(word)) {
    return { from, to: from + 1, says: { kind: 'group', group: { words: lead.text } } };
  }
  if (lead === undefined || lead.kind === 'number' || lead.kind === 'metric' || !LEADS.has(word)) {
    return undefined;
  }
  const words: string[] = [];
  let column: string | undefined;
  let to = from + 1;
  for (; to < tokens.length && words.length < MOST_WORDS; to += 1) {
    const token = tokens[to];
    const plain = token?.text.toLowerCase() ?? '';
    if (token?.kind === 'mark' && token.text === '=' && words.length === 1) {
      column = words.pop();
    } else if (token?.kind !== 'word' || (ENDS.has(plain) && !(word === 'between' && plain === 'and'))) {
      break;
    } else if (LEADS.has(plain)) {
      break;
    } else {
      words.push(token.text);
    }
  }
  const says = saidBy(word, words, column, names);
  return says === undefined ? undefined : { from, to, says };
}

function saidBy(
  lead: string,
  all: readonly string[],
  column: string | undefined,
  names: DataNames,
): Phrase['says'] | undefined {
  const words = all.filter((word, index) => index > 0 || !DETERMINERS.has(word.toLowerCase()));
  const said = words.join(' ');
  const plain = plainName(said);
  if (words.some((word) => NOT_THIS_MODEL.has(word.toLowerCase()))) {
    return { kind: 'not-this-model' };
  }
  const keyed = /^([\p{L}_][\p{L}\p{N}_]*)=(\S+)$/u.exec(said)?.slice(1);
  if (column !== undefined || keyed !== undefined) {
    const [name = column ?? '', value = said] = keyed ?? [];
    return { kind: 'group', group: { words: value, column: name } };
  }
  if (lead === 'by' || lead === 'across' || lead === 'between') {
    return said === '' ? { kind: 'nothing' } : { kind: 'by', words: said };
  }
  if (/^sha-?256/iu.test(said)) {
    return { kind: 'nothing' };
  }
  const group = groupOf(said);
  if (names.has(plain) || isAboutData(said)) {
    return lead === 'of'
      ? { kind: 'nothing' }
      : { kind: 'data', data: dataNamed(said, names) ?? dataOf(said, names) };
  }
  if (lead === 'on' || lead === 'over') {
    return onWhat(said, group);
  }
  const isVague =
    lead === 'of' ||
    ((lead === 'in' || lead === 'within') && !words.some((word) => PEOPLE.has(word.toLowerCase())));
  return group === undefined || (isVague && !isKnownGroup(group))
    ? { kind: 'nothing' }
    : { kind: 'group', group: { words: group } };
}

function onWhat(said: string, group: string | undefined): Phrase['says'] {
  if (group === undefined) {
    return { kind: 'nothing' };
  }
  return isKnownGroup(group)
    ? { kind: 'group', group: { words: group } }
    : { kind: 'data', data: { kind: 'other', name: said.slice(0, 100) } };
}

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
function isNamedPeople(word: string): boolean {
  const plain = plainName(word);
  return plain.length > 2 && PEOPLE_ROWS.some((row) => row.includes(plain));
}

function isKnownGroup(words: string): boolean {
  const plain = plainName(words);
  return PEOPLE_ROWS.some((row) => row.includes(plain));
}
