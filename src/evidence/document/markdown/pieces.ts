/**
 * Cuts a document into pieces that the parser reads one at a time. The parser needs time in the square of what it is given for
 * some texts (open brackets, lazy lines of deep quotations), so it is given little at once, and no deep nesting.
 */
import type { FrontMatter } from './document.ts';
import { plainLine } from './plain-line.ts';

export interface Piece {
  readonly lines: readonly string[];
  /** In characters. */
  readonly length: number;
  /** Of its first line, from 1. */
  readonly line: number;
}

/** At the next empty line after so many characters a piece ends. */
const ENOUGH = 8192;
/** Headings within fewer are left to the parser: each start of it costs as much as a paragraph. */
const FEW = 2048;
/** Less is not worth another start of the parser; where it is not needed so far, no more is given to it for one line that it has to read. */
const LEAST_PARSED = 512;
/** Marks of lists and quotations before one line; more are no nesting that anybody reads. */
const DEEPEST = 8;
const WIDEST_INDENT = 40;

const FENCE = /^[ \t>]{0,16}(?:[*+-][ \t]{1,4})?(`{3,}|~{3,})([^`]*)$/u;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/u;
const HOLDING = /^[ \t]{0,3}[<`~]/u;
const NEVER_CLOSED = /<(?:pre|script|style|textarea|[!?])/iu;
const CONTAINERS = /^(?:[ \t>]|[*+-][ \t]|\d{1,9}[.)][ \t])*/u;
const CONTAINER = />|[*+-](?=[ \t])|[.)](?=[ \t])/gu;

export function linesOf(text: string): readonly string[] {
  return text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u);
}

/** The front matter, and how many lines it takes; undefined where the document starts otherwise, or it never ends. */
export function frontMatterOf(
  lines: readonly string[],
): { readonly frontMatter: FrontMatter; readonly taken: number } | undefined {
  if (lines[0]?.trimEnd() !== '---') {
    return undefined;
  }
  const end = lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/u.test(line));
  return end === -1
    ? undefined
    : { frontMatter: { yaml: lines.slice(1, end).join('\n'), line: 2 }, taken: end + 1 };
}

/** What is gathered of a piece. */
interface Open {
  readonly start: number;
  readonly lines: string[];
  length: number;
  /** HTML and code may hold a heading back that begins a section for us. */
  mayHold: boolean;
  /** HTML that an empty line does not end. */
  isOpen: boolean;
  /** The parser is not needed for it. */
  isPlain: boolean;
}

/** The lines from `from` (from 0) on, cut at headings, and at empty lines where a piece is long enough. Comments are blanked. */
export function piecesOf(lines: readonly string[], from: number): readonly Piece[] {
  const state: ScanState = { fence: undefined, isInComment: false };
  const pieces: Open[] = [];
  let piece = opened(from);
  for (let at = from; at < lines.length; at += 1) {
    const wasCode = state.fence !== undefined;
    const line = scanned(lines[at] ?? '', state);
    const isPlainLine = plainLine(line).kind !== 'other';
    if (!wasCode && (isCut(line, lines[at + 1] ?? '', piece) || isTurn(line, isPlainLine, piece))) {
      pieces.push(piece);
      piece = opened(at);
    }
    piece.isPlain &&= isPlainLine;
    piece.isOpen ||= NEVER_CLOSED.test(line);
    piece.mayHold ||= state.fence !== undefined || HOLDING.test(line);
    piece.lines.push(line);
    piece.length += line.length + 1;
  }
  return [...pieces, piece]
    .filter((each) => each.lines.some((line) => line.trim() !== ''))
    .map(({ lines: own, length, start }) => ({ lines: own, length, line: start + 1 }));
}

function opened(start: number): Open {
  return { start, lines: [], length: 0, mayHold: false, isOpen: false, isPlain: true };
}

/** Whether a piece ends before this line. */
function isCut(line: string, next: string, { lines, length, mayHold, isPlain }: Open): boolean {
  if (HEADING.test(line)) {
    return !(
      !mayHold &&
      length < (isPlain ? LEAST_PARSED : FEW) &&
      line.startsWith('#') &&
      lines.at(-1)?.trim() === ''
    );
  }
  return length > ENOUGH && line.trim() === '' && !/^\s/u.test(next);
}

/**
 * Whether the parser begins to be needed with this line, or is no longer. Behind an empty line nothing that stands at the margin
 * belongs to what was before it.
 */
function isTurn(line: string, isPlainLine: boolean, { lines, length, isOpen, isPlain: was }: Open): boolean {
  const isFree = lines.at(-1)?.trim() === '' && /^\S/u.test(line) && !isOpen;
  return isFree && isPlainLine !== was && (was || length > LEAST_PARSED);
}

interface ScanState {
  /** The marks that opened the block of code that we are in. */
  fence: string | undefined;
  isInComment: boolean;
}

/** One line as the parser shall see it; moves the state on. */
function scanned(raw: string, state: ScanState): string {
  if (state.fence !== undefined) {
    const closing = FENCE.exec(raw);
    const marks = closing?.[1] ?? '';
    if (marks.startsWith(state.fence) && (closing?.[2] ?? '').trim() === '') {
      state.fence = undefined;
    }
    return raw;
  }
  const line = flattened(withoutComments(raw, state));
  state.fence = FENCE.exec(line)?.[1];
  return line;
}

function withoutComments(line: string, state: ScanState): string {
  let kept = '';
  let at = 0;
  while (at < line.length) {
    const mark = state.isInComment ? '-->' : '<!--';
    const found = line.indexOf(mark, at);
    const upTo = found === -1 ? line.length : found;
    kept += state.isInComment ? '' : line.slice(at, upTo);
    at = found === -1 ? line.length : found + mark.length;
    state.isInComment = found === -1 ? state.isInComment : !state.isInComment;
  }
  return kept;
}

function flattened(line: string): string {
  const [prefix = ''] = CONTAINERS.exec(line) ?? [];
  const isDeep = (prefix.match(CONTAINER) ?? []).length > DEEPEST || prefix.length > WIDEST_INDENT;
  return isDeep ? line.slice(prefix.length) : line;
}
