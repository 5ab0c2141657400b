import { n as intAt, t as byteAt } from "./shared-worker-action-subject-measure-metrics-performance-deploy-diff-check-assess-init-profile.js";

// src/evidence/table/blank.ts
const SPACE = 32;
const TAB = 9;
/** A space or a tab: what may stand around a value without belonging to it. */
function isBlank(byte) {
	return byte === SPACE || byte === TAB;
}
/** The first byte from `from` on that is not blank; `to` when all are. */
function skipBlanks(bytes, from, to) {
	let at = from;
	while (at < to && isBlank(byteAt(bytes, at))) at += 1;
	return at;
}
/** The end of what is left of `bytes[from … to)` without the blanks at its end. */
function dropBlanks(bytes, from, to) {
	let at = to;
	while (at > from && isBlank(byteAt(bytes, at - 1))) at -= 1;
	return at;
}

// src/evidence/table/row-scanner.ts
/** Fields of one row that are kept; spreadsheets have as many columns at most. */
const MOST_COLUMNS = 16384;
/** The row does not end within the bytes at hand. */
const UNFINISHED = -1;
/** The row cannot be read; see `fault`. */
const FAULTY = -2;
const ORDINARY = 0;
const DELIMITER = 1;
const LINE_FEED = 2;
const RETURN = 3;
const QUOTE = 4;
const NUL = 5;
const LF = 10;
const CR = 13;
const QUOTATION = 34;
/** In the place of a field's beginning: the field was quoted, and its quote is closed. */
const CLOSED = -1;
/**
* Cuts bytes into fields by RFC 4180: quotes around a field protect delimiters and line ends, two quotes within are one.
* A quote opens a field only as its first byte after blanks; elsewhere it is text. Lines end with LF or CRLF.
*
* A byte 0 must stand behind the last byte at hand, so that the loop needs no second condition.
*/
var RowScanner = class {
	/** Where the fields of the row that was scanned last begin and end. Quotes are left out, doubled ones undone. */
	starts = new Int32Array(MOST_COLUMNS);
	ends = new Int32Array(MOST_COLUMNS);
	/** Fields of that row; 0 for a blank line. */
	fields = 0;
	/** One-based line where that row begins, and where the next one does. */
	line = 1;
	nextLine = 1;
	fault;
	/** Line of the quote that was still open when a row was UNFINISHED; 0 when none was. */
	openQuote = 0;
	kinds = /* @__PURE__ */ new Uint8Array(256);
	/** All bytes above it are ordinary: with commas that is nearly every byte. */
	highest;
	/** Line ends within quotes of the row. */
	innerLines = 0;
	/** Fields of the row that have doubled quotes. */
	escaped = [];
	constructor(delimiter) {
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
	scan(bytes, from, to, last) {
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
				if (field < 16384) {
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
	scanRare(bytes, from, to, last, rareAt, rareStart, rareField) {
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
				if (start === CLOSED) return this.stop("after-quote", this.line + this.innerLines);
				if (kind === QUOTE && skipBlanks(bytes, start, at) === at) {
					at = this.scanQuoted(bytes, at + 1, to, last, field);
					start = CLOSED;
					if (at < 0) return at;
				} else at += 1;
			} else {
				const next = this.rowEnd(bytes, to, last, at, kind);
				if (next < 0) return next;
				this.nextLine = this.line + this.innerLines + 1;
				return this.endRow(bytes, from, start, at, field, next);
			}
		}
	}
	/** A quoted field whose content begins at `from`; gives the place behind its closing quote and the blanks after it. */
	scanQuoted(bytes, from, to, last, field) {
		const opened = this.line + this.innerLines;
		let isEscaped = false;
		for (let at = from; at < to; at += 1) {
			const byte = byteAt(bytes, at);
			if (byte === LF) this.innerLines += 1;
			else if (byte === 0) return this.stop("nul-byte", this.line + this.innerLines);
			else if (byte === QUOTATION && byteAt(bytes, at + 1) === QUOTATION) {
				isEscaped = true;
				at += 1;
			} else if (byte === QUOTATION && (last || at + 1 < to)) {
				this.mark(field, from, at);
				if (isEscaped) this.escaped.push(field);
				return this.afterBlanks(bytes, at + 1);
			}
		}
		if (last) return this.stop("open-quote", opened);
		this.openQuote = opened;
		return -1;
	}
	/** Where the next row begins when `at` is a line end or the end of the bytes. */
	rowEnd(bytes, to, last, at, kind) {
		if (kind === LINE_FEED) return at + 1;
		if (at < to && kind === NUL) return this.stop("nul-byte", this.line + this.innerLines);
		if (kind === RETURN && at + 1 < to) return byteAt(bytes, at + 1) === LF ? at + 2 : this.stop("lone-cr", this.line + this.innerLines);
		return last ? to : -1;
	}
	endRow(bytes, from, start, end, field, next) {
		if (field === 0 && start !== CLOSED && skipBlanks(bytes, from, end) === end) {
			this.fields = 0;
			return next;
		}
		this.mark(field, start, end);
		this.fields = field + 1;
		if (this.escaped.length > 0) this.undouble(bytes);
		return next;
	}
	mark(field, start, end) {
		if (start !== CLOSED && field < 16384) {
			this.starts[field] = start;
			this.ends[field] = end;
		}
	}
	afterBlanks(bytes, from) {
		let at = from;
		while (byteAt(this.kinds, byteAt(bytes, at)) === ORDINARY && isBlank(byteAt(bytes, at))) at += 1;
		return at;
	}
	/** Undoes doubled quotes in place: the row is complete, its bytes are not scanned again. */
	undouble(bytes) {
		for (const field of this.escaped) {
			if (field >= 16384) break;
			const end = intAt(this.ends, field);
			let to = intAt(this.starts, field);
			for (let at = to; at < end; at += 1) {
				const byte = byteAt(bytes, at);
				bytes[to] = byte;
				to += 1;
				if (byte === QUOTATION) at += 1;
			}
			this.ends[field] = to;
		}
		this.escaped.length = 0;
	}
	stop(kind, line) {
		this.fault = {
			kind,
			line
		};
		return -2;
	}
};

export { skipBlanks as i, RowScanner as n, dropBlanks as r, MOST_COLUMNS as t };