/**
 * Strings from a repository as harmless text in GitHub's Markdown. Two forms, both on one line, both without HTML:
 *
 * - an identifier (column, group, path) is a code span: no mention, reference, link, image, tag, entity, emoji or
 *   formula is ever made inside one;
 * - prose keeps its plain words as they are and puts each run of words that might mean something to GitHub into a
 *   code span, so nothing has to be escaped and the plain text of a mail stays readable.
 *
 * What is shown equals what was given, but for these substitutions: unseen characters as `\u202e` (`\n`, `\r`, `\t`),
 * spaces at the ends of an identifier as `\u0020`, an empty one as `""`, `<!--` as `\u003c!--` (sinks look for our
 * marker in the raw body), `\|` in a table cell as `\\u007c`, white space of prose as one space, cuts with a count.
 */
import type { Text } from '../../judge/text.ts';
import { cutLong, escapeUnits, isPassage, makeVisible } from '../visible.ts';

/** `cell`: inside a table, where a bar ends the cell even in a code span. */
export type Position = 'text' | 'cell';

/** Longest identifier and longest passage of prose, in UTF-16 units before escaping. */
export const IDENTIFIER_LIMIT = 100;
export const PROSE_LIMIT = 1000;

/** Longest passage of somebody else's within a sentence, and longest plain name. */
const PASSAGE_LIMIT = 500;
const NAME_LIMIT = 40;

/** A string from the repository as a code span. */
export function code(value: string, position: Position = 'text'): string {
  return span(identifier(value), position);
}

/** A passage of prose: plain words plain, anything that GitHub might interpret as code; `` `x` `` in it is code. */
export function prose(value: string, position: Position = 'text'): string {
  return markdownText([value], position);
}

/** A short name where it would be plain text anyway, in bold or in a heading; else a code span. */
export function name(value: string, position: Position = 'text'): string {
  return value !== '' && value.length <= NAME_LIMIT && !isPassage(value) && prose(value) === value
    ? value
    : code(value, position);
}

/** A sentence: our own parts as prose, quotations as code spans. */
export function markdownText(fragments: Text, position: Position = 'text'): string {
  return inline(pieces(fragments), position);
}

/** The same, but a quotation that is a passage (somebody's reason) is prose between “ and ”. */
export function sentenceText(fragments: Text): string {
  return inline(pieces(fragments).map(asPassage), 'text');
}

function asPassage(piece: Piece): Piece {
  return piece.kind === 'quote' && isPassage(piece.value) ? { kind: 'passage', value: piece.value } : piece;
}

function inline(split: readonly Piece[], position: Position): string {
  const tokens = split.flatMap(tokensOf);
  const first = tokens.findIndex(({ kind, value }) => kind !== 'plain' || value !== ' ');
  // Before code joins code: a beginning that becomes code may have code behind it.
  const begun = tokens.map((token, index): Token => {
    const begins = index === first && token.kind === 'plain' && startsBlock(token.value);
    return begins ? { kind: 'quote', value: token.value } : token;
  });
  return merge(begun)
    .map(({ kind, value }) => (kind === 'plain' ? value : span(value, position)))
    .join('')
    .trim();
}

/** A block of code whose fence the content cannot close. Line breaks stay, all else unseen becomes visible. */
export function fenced(content: string, language: string): string {
  const lines = content.split('\n').map((line) => guardMarker(makeVisible(line)));
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return [`${fence}${language}`, ...lines, fence].join('\n');
}

interface Token {
  /** `word`: a run of prose that is shown as code; two of them with a space between become one. */
  readonly kind: 'plain' | 'word' | 'quote';
  readonly value: string;
}

interface Piece {
  /** `tick`: a backtick of our own, before it has found its partner. */
  readonly kind: 'prose' | 'quote' | 'passage' | 'code' | 'tick';
  readonly value: string;
}

/** Our own strings split at their backticks; a quotation between two of them belongs to the code. */
function pieces(fragments: Text): readonly Piece[] {
  const split = fragments.flatMap(splitAtTicks);
  const ticks = split.flatMap(({ kind }, index) => (kind === 'tick' ? [index] : []));
  const result: Piece[] = [];
  let from = 0;
  for (const [index, open] of ticks.entries()) {
    const close = ticks[index + 1];
    if (index % 2 === 0 && close !== undefined) {
      const inside = split.slice(open + 1, close).map(({ value }) => value);
      if (inside.some((value) => value !== '')) {
        result.push(...split.slice(from, open), { kind: 'code', value: inside.join('') });
        from = close + 1;
      }
    }
  }
  return joinProse([...result, ...split.slice(from)]);
}

function splitAtTicks(fragment: Text[number]): readonly Piece[] {
  if (typeof fragment !== 'string') {
    return [{ kind: 'quote', value: fragment.quote }];
  }
  const parts = cutLong(fragment, PROSE_LIMIT).split('`');
  return parts.flatMap((value, index): readonly Piece[] => [
    ...(index === 0 ? [] : [{ kind: 'tick', value: '`' } as const]),
    { kind: 'prose', value },
  ]);
}

/** Neighbouring prose is one passage, so that no address hides on the seam; a backtick without a partner is prose. */
function joinProse(split: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const { kind, value } of split) {
    const last = joined.at(-1);
    if (kind === 'quote' || kind === 'code') {
      joined.push({ kind, value });
    } else if (last?.kind === 'prose') {
      joined.splice(-1, 1, { kind: 'prose', value: `${last.value}${value}` });
    } else {
      joined.push({ kind: 'prose', value });
    }
  }
  return joined;
}

function tokensOf({ kind, value }: Piece): readonly Token[] {
  if (kind === 'prose') {
    return words(value);
  }
  if (kind === 'passage') {
    const passage = words(cutLong(value.trim(), PASSAGE_LIMIT).replace(/[“”]/g, '"'));
    return [{ kind: 'plain', value: '“' }, ...passage, { kind: 'plain', value: '”' }];
  }
  return [{ kind: 'quote', value: identifier(kind === 'code' ? oneSpace(value) : value) }];
}

/** Prose may be broken into lines as its author liked; what is shown is one line. */
function oneSpace(passage: string): string {
  return passage.replace(/[ \t\r\n\p{Zs}]+/gu, ' ');
}

function identifier(value: string): string {
  const shown = makeVisible(cutLong(value, IDENTIFIER_LIMIT));
  return shown === '' ? '""' : shown.replace(/^ +| +$/g, escapeUnits);
}

/** Characters that Markdown or GitHub may read as markup wherever they stand. */
const SPECIAL = /[\\`*_{}[\]<>#|~&$@^]/;
/** Bare addresses, emoji shortcodes, issue references and what may be a commit: linked even in plain words. */
const LINKED = /www\.|:\/\/|:[^:\s]+:|gh-\d|cve-\d|ghsa-|(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/i;
/** Harmless between two spaces. */
const ALONE: ReadonlySet<string> = new Set(['&', '<', '>', '@']);

function words(passage: string): readonly Token[] {
  const shown = makeVisible(oneSpace(passage));
  if (!SPECIAL.test(shown) && !LINKED.test(shown) && !/^ ?[-+=:>\d]/.test(shown)) {
    return shown === '' ? [] : [{ kind: 'plain', value: shown }];
  }
  return shown.split(/( )/).flatMap((word): readonly Token[] => {
    if (word === '') {
      return [];
    }
    if (ALONE.has(word) || !(SPECIAL.test(word) || LINKED.test(word))) {
      return [{ kind: 'plain', value: word }];
    }
    const end = word.replace(/[.,;!?]+$/, '').length;
    const risky: Token = { kind: 'word', value: word.slice(0, end) };
    return end === word.length ? [risky] : [risky, { kind: 'plain', value: word.slice(end) }];
  });
}

/** Code next to code is one span, else their backticks would run together; words of code take the space between. */
function merge(tokens: readonly Token[]): readonly Token[] {
  const merged: Token[] = [];
  for (const token of tokens) {
    const last = merged.at(-1);
    const before = merged.at(-2);
    if (last !== undefined && last.kind !== 'plain' && token.kind !== 'plain') {
      merged.splice(-1, 1, { kind: 'quote', value: `${last.value}${token.value}` });
    } else if (token.kind === 'word' && last?.value === ' ' && before?.kind === 'word') {
      merged.splice(-2, 2, { kind: 'word', value: `${before.value} ${token.value}` });
    } else {
      merged.push(token);
    }
  }
  return merged;
}

/** `-`, `=`, `1.`, `>`: words that begin a list, a heading or a quotation when they are the first of a line. */
function startsBlock(word: string): boolean {
  return /^(?:[-+=:>]+|\d+[.)])$/.test(word);
}

function span(value: string, position: Position): string {
  const guarded = guardMarker(value);
  const shown = position === 'cell' ? guarded.replace(/(\\?)\|/g, escapeBar) : guarded;
  const fence = '`'.repeat(longestRun(shown) + 1);
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** GitHub takes one backslash away before a bar in a cell; after another backslash the two readings differ. */
function escapeBar(_: string, backslash: string): string {
  return backslash === '' ? '\\|' : `${backslash}${escapeUnits('|')}`;
}

function guardMarker(value: string): string {
  return value.replaceAll('<!--', `${escapeUnits('<')}!--`);
}

function longestRun(value: string): number {
  return Array.from(value.matchAll(/`+/g)).reduce((longest, [run]) => Math.max(longest, run.length), 0);
}
