/** Sentences as words, numbers, names of metrics and marks. Every step looks at each letter a fixed number of times. */
import type { NamedMetric } from '../metric-names.ts';
import { beginsName, LONGEST_NAME, metricNamed } from '../metric-names.ts';
import { digitsOf, type WrittenNumber, withMargin, writtenNumber } from '../written-number.ts';

interface Place {
  /** From the beginning of the sentence. */
  readonly at: number;
  readonly text: string;
}

export type Token =
  | ({ readonly kind: 'word' } & Place)
  | ({ readonly kind: 'mark' } & Place)
  | ({ readonly kind: 'number'; readonly number: WrittenNumber } & Place)
  | ({ readonly kind: 'metric'; readonly named: NamedMetric | 'other' } & Place);

/** Longer sentences are read in pieces of this length. */
const MOST_LETTERS = 4000;

const DATE = String.raw`\d{4}-\d{2}-\d{2}`;
const VERSION = String.raw`\d{1,9}(?:\.\d{1,9}){2,}`;
const COUNTED = String.raw`\d[\d.,]{0,15}-?\p{L}[\p{L}\p{N}-]*`;
const WORD = String.raw`\p{L}[\p{L}\p{N}_^²]*(?:[-'’.@/_][\p{L}\p{N}_]+|=\p{L}[\p{L}\p{N}_]*)*`;
const NUMBER = String.raw`(?:(?<![\p{L}\p{N}.)])[-+−])?(?:\d+(?:[.,]\d+)*|(?<![\p{L}\p{N}])\.\d+)`;
const MARK = String.raw`[<>]=|±|\+/-|\S`;
const TOKENS = new RegExp(
  `(?<word>${DATE}|${VERSION}|${COUNTED}|${WORD})|(?<number>${NUMBER})|(?<mark>${MARK})`,
  'giu',
);

/** Marks that only set type: emphasis, code, quotes. */
const TYPE_MARKS = new Set(['*', '`', '"', '“', '”', '„', '_', '~~']);

export function tokensOf(sentence: string): readonly Token[] {
  return withMetrics(withNumbers(piecesOf(sentence.slice(0, MOST_LETTERS))));
}

type Piece = Exclude<Token, { readonly kind: 'number' | 'metric' }> | ({ readonly kind: 'digits' } & Place);

function piecesOf(sentence: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { groups = {}, index } of sentence.matchAll(TOKENS)) {
    const { word, number, mark } = groups;
    if (word !== undefined) {
      pieces.push(...wordsOf(word, index));
    } else if (number !== undefined) {
      pieces.push({ kind: 'digits', text: number, at: index });
    } else if (mark !== undefined && !TYPE_MARKS.has(mark)) {
      pieces.push({ kind: 'mark', text: mark, at: index });
    }
  }
  return pieces;
}

/** `precision/recall` is two words, `data/test.csv` is one. */
function wordsOf(word: string, at: number): readonly Piece[] {
  if (!word.includes('/') || word.includes('.')) {
    return [{ kind: 'word', text: word, at }];
  }
  return word
    .split('/')
    .flatMap((part, index): readonly Piece[] => [
      ...(index === 0 ? [] : [{ kind: 'mark', text: '/', at } as const]),
      { kind: 'word', text: part, at },
    ]);
}

type WithNumbers = Exclude<Token, { readonly kind: 'metric' }>;

/** Digits with their unit, as ranges and margins where two of them are. What is no number of a metric stays a mark. */
function withNumbers(pieces: readonly Piece[]): readonly WithNumbers[] {
  const tokens: WithNumbers[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) {
      break;
    }
    if (piece.kind === 'digits') {
      const { token, used } = numberAt(pieces, index, piece);
      tokens.push(token);
      index += used - 1;
    } else {
      tokens.push(piece);
    }
  }
  return tokens;
}

const DASHES = new Set(['–', '-', '—']);
const MARGINS = new Set(['±', '+/-']);

function numberAt(
  pieces: readonly Piece[],
  index: number,
  { text, at }: Place,
): { readonly token: WithNumbers; readonly used: number } {
  const first = unitAt(pieces, index + 1);
  const joint = pieces[index + 1 + first.used];
  const second = pieces[index + 2 + first.used];
  const isPair = joint !== undefined && second?.kind === 'digits' && digitsOf(second.text) !== undefined;
  if (isPair && (DASHES.has(joint.text) || MARGINS.has(joint.text))) {
    const last = unitAt(pieces, index + 3 + first.used);
    const unit = last.unit === 'plain' ? first.unit : last.unit;
    const said = `${text} ${joint.text} ${second.text}`;
    const number = MARGINS.has(joint.text)
      ? withMargin(said, [text, second.text], unit)
      : writtenNumber(said, [text, second.text], unit);
    return tokenOf(number, said, at, 3 + first.used + last.used);
  }
  const unit = first.unit;
  return tokenOf(writtenNumber(text, [text], unit), text, at, 1 + first.used);
}

function tokenOf(
  number: WrittenNumber | undefined,
  text: string,
  at: number,
  used: number,
): { readonly token: WithNumbers; readonly used: number } {
  return {
    token: number === undefined ? { kind: 'mark', text, at } : { kind: 'number', number, text, at },
    used,
  };
}

const UNITS: ReadonlyMap<string, WrittenNumber['unit']> = new Map([
  ['pp', 'points'],
  ['pps', 'points'],
  ['% points', 'points'],
  ['percentage points', 'points'],
  ['percentage point', 'points'],
  ['%', 'percent'],
  ['percent', 'percent'],
  ['per cent', 'percent'],
]);

function unitAt(
  pieces: readonly Piece[],
  index: number,
): { readonly unit: WrittenNumber['unit']; readonly used: number } {
  const texts = pieces.slice(index, index + 2).map(({ text }) => text.toLowerCase());
  for (const used of [2, 1]) {
    const unit = texts.length < used ? undefined : UNITS.get(texts.slice(0, used).join(' '));
    if (unit !== undefined) {
      return { unit, used };
    }
  }
  return { unit: 'plain', used: 0 };
}

/** The longest names of metrics become one token each. */
function withMetrics(tokens: readonly WithNumbers[]): readonly Token[] {
  const found: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const { token, used } = metricAt(tokens, index);
    found.push(...token);
    index += used - 1;
  }
  return found;
}

function metricAt(
  tokens: readonly WithNumbers[],
  index: number,
): { readonly token: readonly Token[]; readonly used: number } {
  const first = tokens[index];
  if (first?.kind !== 'word' || !beginsName(first.text)) {
    return { token: first === undefined ? [] : [first], used: 1 };
  }
  const words: string[] = [];
  let best: { readonly named: NamedMetric | 'other'; readonly used: number } | undefined;
  for (let used = 1; used <= LONGEST_NAME; used += 1) {
    const next = tokens[index + used - 1];
    if (next?.kind !== 'word') {
      break;
    }
    words.push(next.text);
    const named = metricNamed(words.join(' '));
    best = named === undefined ? best : { named, used };
  }
  return best === undefined
    ? { token: [first], used: 1 }
    : {
        token: [
          { kind: 'metric', named: best.named, text: words.slice(0, best.used).join(' '), at: first.at },
        ],
        used: best.used,
      };
}

/** In lower case; empty where there is none. */
export function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.text.toLowerCase() ?? '';
}
