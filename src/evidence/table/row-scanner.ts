import { byteAt, intAt } from '../../cube/elements.ts';
import { isBlank, skipBlanks } from './blank.ts';

/** Fields of one row that are kept; spreadsheets have as many columns at most. */
export const MOST_COLUMNS = 16_384;

/** The row does not end within the bytes at hand. */
export const UNFINISHED = -1;
/** The row cannot be read; see `fault`. */
export const FAULTY = -2;

export interface Fault {
  readonly kind: 'nul-byte' | 'lone-cr' | 'open-quote' | 'after-quote';
  readonly line: number;
}

const ORDINARY = 0;
const DELIMITER = 1;
const LINE_FEED = 2;
const RETURN = 3;
const QUOTE = 4;
const NUL = 5;

const LF = 0x0a;
const CR = 0x0d;
const QUOTATION = 0x22;

/** In the place of a field's beginning: the field was quoted, and its quote is closed. */
const CLOSED = -1;

/**
 * Cuts bytes into fields by RFC 4180: quotes around a field protect delimiters and line ends, two quotes within are one.
 * A quote opens a field only as its first byte after blanks; elsewhere it is text. Lines end with LF or CRLF.
 *
 * A byte 0 must stand behind the last byte at hand, so that the loop needs no second condition.
 */
export class RowScanner {
  /** Where the fields of the row that was scanned last begin and end. Quotes are left out, doubled ones undone. */
  readonly starts = new Int32Array(MOST_COLUMNS);
  readonly ends = new Int32Array(MOST_COLUMNS);
  /** Fields of that row; 0 for a blank line. */
  fields = 0;
  /** One-based line where that row begins, and where the next one does. */
  line = 1;
  nextLine = 1;
  fault: Fault | undefined;
  /** Line of the quote that was still open when a row was UNFINISHED; 0 when none was. */
  openQuote = 0;
  private readonly kinds = new Uint8Array(256);
  /** All bytes above it are ordinary: with commas that is nearly every byte. */
  private readonly highest: number;
  /** Line ends within quotes of the row. */
  private innerLines = 0;
  /** Fields of the row that have doubled quotes. */
  private readonly escaped: number[] = [];

  constructor(delimiter: string) {
    this.kinds[0] = NUL;
    this.kinds[LF] = LINE_FEED;
    this.kinds[CR] = RETURN;
    this.kinds[QUOTATION] = QUOTE;
    this.kinds[delimiter.charCodeAt(0)] = DELIMITER;
    this.highest = Math.max(QUOTATION, delimiter.charCodeAt(0));
  }

  /**
   * Scans the row that begins at `from`; `to` is the end of the bytes at hand, `last` whether it is the end of the
   * file. Gives where the next row begins, UNFINISHED or FAULTY.
   */
  scan(bytes: Uint8Array, from: number, to: number, last: boolean): number {
    const { kinds, starts, ends, highest } = this;
    let at = from;
    let start = from;
    let field = 0;
    this.line = this.nextLine;
    for (;;) {
      let byte = byteAt(bytes, at);
      while (byte > highest || byteAt(kinds, byte) === ORDINARY) {
        at += 1;
        byte = byteAt(bytes, at);
      }
      const kind = byteAt(kinds, byte);
      if (kind === DELIMITER) {
        if (field < MOST_COLUMNS) {
          starts[field] = start;
          ends[field] = at;
        }
        field += 1;
        at += 1;
        start = at;
      } else if (kind === LINE_FEED) {
        this.nextLine = this.line + 1;
        return this.endRow(bytes, from, start, at, field, at + 1);
      } else {
        this.innerLines = 0;
        this.escaped.length = 0;
        this.openQuote = 0;
        return this.scanRare(bytes, from, to, last, at, start, field);
      }
    }
  }

  /** Goes on at a byte that few rows have: a quote, CR, NUL or the end of the bytes. */
  private scanRare(
    bytes: Uint8Array,
    from: number,
    to: number,
    last: boolean,
    rareAt: number,
    rareStart: number,
    rareField: number,
  ): number {
    let at = rareAt;
    let start = rareStart;
    let field = rareField;
    for (;;) {
      const kind = byteAt(this.kinds, byteAt(bytes, at));
      if (kind === DELIMITER) {
        this.mark(field, start, at);
        field += 1;
        at += 1;
        start = at;
      } else if (kind === ORDINARY || kind === QUOTE) {
        if (start === CLOSED) {
          return this.stop('after-quote', this.line + this.innerLines);
        }
        if (kind === QUOTE && skipBlanks(bytes, start, at) === at) {
          at = this.scanQuoted(bytes, at + 1, to, last, field);
          start = CLOSED;
          if (at < 0) {
            return at;
          }
        } else {
          at += 1;
        }
      } else {
        const next = this.rowEnd(bytes, to, last, at, kind);
        if (next < 0) {
          return next;
        }
        this.nextLine = this.line + this.innerLines + 1;
        return this.endRow(bytes, from, start, at, field, next);
      }
    }
  }

  /** A quoted field whose content begins at `from`; gives the place behind its closing quote and the blanks after it. */
  private scanQuoted(bytes: Uint8Array, from: number, to: number, last: boolean, field: number): number {
    const opened = this.line + this.innerLines;
    let isEscaped = false;
    for (let at = from; at < to; at += 1) {
      const byte = byteAt(bytes, at);
      if (byte === LF) {
        this.innerLines += 1;
      } else if (byte === 0) {
        return this.stop('nul-byte', this.line + this.innerLines);
      } else if (byte === QUOTATION && byteAt(bytes, at + 1) === QUOTATION) {
        isEscaped = true;
        at += 1;
      } else if (byte === QUOTATION && (last || at + 1 < to)) {
        this.mark(field, from, at);
        if (isEscaped) {
          this.escaped.push(field);
        }
        return this.afterBlanks(bytes, at + 1);
      }
    }
    if (last) {
      return this.stop('open-quote', opened);
    }
    this.openQuote = opened;
    return UNFINISHED;
  }

  /** Where the next row begins when `at` is a line end or the end of the bytes. */
  private rowEnd(bytes: Uint8Array, to: number, last: boolean, at: number, kind: number): number {
    if (kind === LINE_FEED) {
      return at + 1;
    }
    if (at < to && kind === NUL) {
      return this.stop('nul-byte', this.line + this.innerLines);
    }
    if (kind === RETURN && at + 1 < to) {
      return byteAt(bytes, at + 1) === LF ? at + 2 : this.stop('lone-cr', this.line + this.innerLines);
    }
    return last ? to : UNFINISHED;
  }

  private endRow(
    bytes: Uint8Array,
    from: number,
    start: number,
    end: number,
    field: number,
    next: number,
  ): number {
    if (field === 0 && start !== CLOSED && skipBlanks(bytes, from, end) === end) {
      this.fields = 0;
      return next;
    }
    this.mark(field, start, end);
    this.fields = field + 1;
    if (this.escaped.length > 0) {
      this.undouble(bytes);
    }
    return next;
  }

  private mark(field: number, start: number, end: number): void {
    if (start !== CLOSED && field < MOST_COLUMNS) {
      this.starts[field] = start;
      this.ends[field] = end;
    }
  }

  private afterBlanks(bytes: Uint8Array, from: number): number {
    let at = from;
    while (byteAt(this.kinds, byteAt(bytes, at)) === ORDINARY && isBlank(byteAt(bytes, at))) {
      at += 1;
    }
    return at;
  }

  /** Undoes doubled quotes in place: the row is complete, its bytes are not scanned again. */
  private undouble(bytes: Uint8Array): void {
    for (const field of this.escaped) {
      if (field >= MOST_COLUMNS) {
        break;
      }
      const end = intAt(this.ends, field);
      let to = intAt(this.starts, field);
      for (let at = to; at < end; at += 1) {
        const byte = byteAt(bytes, at);
        bytes[to] = byte;
        to += 1;
        if (byte === QUOTATION) {
          at += 1;
        }
      }
      this.ends[field] = to;
    }
    this.escaped.length = 0;
  }

  private stop(kind: Fault['kind'], line: number): number {
    this.fault = { kind, line };
    return FAULTY;
  }
}
