/** The phrases of a sentence that say for whom and on which data a number holds. */
import type { ClaimedData, ClaimedGroup } from '../claim.ts';
import { type DataNames, dataNamed, dataOf, isAboutData } from '../data-words.ts';
import { plainName } from '../metric-names.ts';
import {
  DETERMINERS,
  groupOf,
  hasNounOfPeople,
  isKnownGroup,
  isNamedPeople,
  NOT_THIS_MODEL,
} from '../people-words.ts';
import type { Token } from './tokens.ts';
import { wordAt } from './tokens.ts';

export interface Phrase {
  /** Index of its first token, and of the one behind its last. */
  readonly from: number;
  readonly to: number;
  readonly says: Said;
}

type Said =
  | { readonly kind: 'data'; readonly data: ClaimedData }
  | { readonly kind: 'group'; readonly group: ClaimedGroup }
  | { readonly kind: 'by'; readonly words: string }
  /** Of another model: a baseline, an earlier version. */
  | { readonly kind: 'not-this-model' }
  | { readonly kind: 'nothing' };

const LEADS = new Set('for among amongst in within on over of by across between ('.split(' '));
const MOST_WORDS = 6;

/** Words that end a phrase. */
const ENDS = new Set(
  'is was are were and but while whereas vs versus with at to than compared against we it has have reaches achieves equals when where which that after before using as from drops falls rises'.split(
    ' ',
  ),
);

export function phrasesOf(tokens: readonly Token[], names: DataNames): readonly Phrase[] {
  const label = labelOf(tokens, names);
  const phrases: Phrase[] = label === undefined ? [] : [label];
  for (let index = label?.to ?? 0; index < tokens.length; index += 1) {
    const phrase = phraseAt(tokens, index, names);
    if (phrase !== undefined) {
      phrases.push(phrase);
      index = Math.max(index, phrase.to - 1);
    }
  }
  return phrases;
}

const LONGEST_LABEL = 6;
/** Labels that say nothing of who: "Results: accuracy 0.9". */
const NO_LABELS = new Set(
  'results result performance summary note notes metrics metric scores evaluation table figure quality outcome score overall headline update'.split(
    ' ',
  ),
);

/** "North: accuracy 0.8", "Age 65+: recall 0.7": what stands in front of a colon, where it is no metric. */
function labelOf(tokens: readonly Token[], names: DataNames): Phrase | undefined {
  const to = tokens.findIndex(({ text, kind }) => kind === 'metric' || text === ':');
  const own = tokens.slice(0, Math.max(0, to));
  if (
    own.length === 0 ||
    own.length > LONGEST_LABEL ||
    tokens[to]?.text !== ':' ||
    LEADS.has(wordAt(tokens, 0))
  ) {
    return undefined;
  }
  const words = own.map(({ text }) => text);
  const isEmpty =
    own[0]?.kind !== 'word' || NO_LABELS.has(wordAt(tokens, 0)) || NO_LABELS.has(wordAt(tokens, to - 1));
  return isEmpty ? undefined : { from: 0, to, says: saidBy('for', words, undefined, names) };
}

function phraseAt(tokens: readonly Token[], from: number, names: DataNames): Phrase | undefined {
  const lead = tokens[from];
  const word = wordAt(tokens, from);
  if (lead?.kind === 'word' && isNamedPeople(word)) {
    return { from, to: from + 1, says: { kind: 'group', group: { words: lead.text } } };
  }
  if ((lead?.kind !== 'word' && lead?.kind !== 'mark') || !LEADS.has(word)) {
    return undefined;
  }
  const { words, column, to } = wordsFrom(tokens, from + 1, word);
  return { from, to, says: saidBy(word, words, column, names) };
}

interface Words {
  readonly words: readonly string[];
  /** In front of an equals sign. */
  readonly column: string | undefined;
  readonly to: number;
}

function wordsFrom(tokens: readonly Token[], from: number, lead: string): Words {
  const words: string[] = [];
  let column: string | undefined;
  let to = from;
  for (; to < tokens.length && words.length < MOST_WORDS; to += 1) {
    const token = tokens[to];
    if (token?.text === '=' && words.length === 1) {
      column = words.pop();
    } else if (token?.kind === 'word' && !endsPhrase(wordAt(tokens, to), lead)) {
      words.push(token.text);
    } else {
      break;
    }
  }
  return { words, column, to };
}

function endsPhrase(word: string, lead: string): boolean {
  return LEADS.has(word) || (ENDS.has(word) && !(lead === 'between' && word === 'and'));
}

const BY = new Set(['by', 'across', 'between']);

function saidBy(lead: string, all: readonly string[], column: string | undefined, names: DataNames): Said {
  const words = all.filter((word, index) => index > 0 || !DETERMINERS.has(word.toLowerCase()));
  const said = words.join(' ');
  if (words.some((word) => NOT_THIS_MODEL.has(word.toLowerCase()))) {
    return { kind: 'not-this-model' };
  }
  const keyed = keyedGroup(said, column);
  if (keyed !== undefined) {
    return { kind: 'group', group: keyed };
  }
  if (said === '' || /^sha-?256/iu.test(said)) {
    return { kind: 'nothing' };
  }
  if (BY.has(lead)) {
    return { kind: 'by', words: said };
  }
  return names.has(plainName(said)) || isAboutData(said) ? onData(lead, said, names) : ofGroup(lead, words);
}

/** `sex=Female`, and `sex = Female` whose column was taken off. */
function keyedGroup(said: string, column: string | undefined): ClaimedGroup | undefined {
  const [name, value] = /^([\p{L}_][\p{L}\p{N}_]*)=(\S+)$/u.exec(said)?.slice(1) ?? [column, said];
  return name === undefined || value === undefined ? undefined : { words: value, column: name };
}

/** "A sample of the test data" is no measurement on it. */
function onData(lead: string, said: string, names: DataNames): Said {
  return lead === 'of'
    ? { kind: 'nothing' }
    : { kind: 'data', data: dataNamed(said, names) ?? dataOf(said, names) };
}

function ofGroup(lead: string, words: readonly string[]): Said {
  const said = words.join(' ');
  const group = groupOf(said);
  if (group === undefined) {
    return { kind: 'nothing' };
  }
  if (isKnownGroup(group)) {
    return { kind: 'group', group: { words: group } };
  }
  switch (lead) {
    case 'on':
    case 'over':
      return { kind: 'data', data: { kind: 'other', name: said.slice(0, 100) } };
    case 'of':
      return { kind: 'nothing' };
    case 'in':
    case 'within':
      return hasNounOfPeople(words) ? { kind: 'group', group: { words: group } } : { kind: 'nothing' };
    default:
      return { kind: 'group', group: { words: group } };
  }
}
