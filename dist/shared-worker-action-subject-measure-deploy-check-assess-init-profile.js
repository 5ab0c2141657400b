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

// src/evidence/table/problems.ts
const FAULTS = {
	"nul-byte": {
		message: "There is a NUL byte; the file is binary, UTF-16 or damaged, and its rows cannot be trusted.",
		hint: "Look at what wrote the file; export the table as UTF-8 text."
	},
	"lone-cr": {
		message: "There is a carriage return without a line feed; where the rows end is not clear.",
		hint: "Write line ends as LF or CRLF (`tr \"\\r\" \"\\n\"` converts the old Macintosh ones), or quote the field."
	},
	"open-quote": {
		message: "A quote opens here and is never closed; all lines behind it would be one field.",
		hint: "Close the quote, or double a quote that belongs to the text (\"\")."
	},
	"after-quote": {
		message: "Characters follow a closing quote within the field; where the field ends is not clear.",
		hint: "Double a quote that belongs to the text (\"\"), and look for a quote that is not closed further up."
	}
};
/** Bytes that the scanner could not cut into rows. */
function faultProblem(path, fault) {
	return {
		code: `table/${fault.kind}`,
		path,
		line: fault.line,
		...FAULTS[fault.kind]
	};
}
function tooLongProblem(path, line, openQuote) {
	return openQuote > 0 ? {
		code: "table/open-quote",
		path,
		line: openQuote,
		message: "A quote opens here and is not closed within 1 MiB; all lines behind it would be one field.",
		hint: "Close the quote, or double a quote that belongs to the text (\"\")."
	} : {
		code: "table/row-too-long",
		path,
		line,
		message: "The row that begins here is longer than 1 MiB; reading stopped, because this is hardly a table.",
		hint: "Check that the file has line ends, and leave out columns of documents or images."
	};
}
function utf8Problem(path, line, byte) {
	return {
		code: "table/not-utf-8",
		path,
		line,
		message: `The byte 0x${byte.toString(16).padStart(2, "0")} is not UTF-8 here; read as another encoding, group names would be guessed.`,
		hint: "Save the table as UTF-8: `iconv -f LATIN1 -t UTF-8 old.csv > new.csv`, or encoding=\"utf-8\" in pandas."
	};
}
function tooMuchProblem(path, most) {
	return {
		code: "table/too-large",
		path,
		message: `The table has more than ${most / 2 ** 30} GiB of text; reading stopped.`,
		hint: "Evaluate on a sample of the rows."
	};
}
/** A gzip stream that ends early or is damaged. */
function gzipProblem(path, error) {
	return {
		code: "table/broken-gzip",
		path,
		message: `The gzip stream cannot be read to its end (${error instanceof Error ? error.message : String(error)}); a part of a table is not measured.`,
		hint: "Write the file again; look whether its upload or its download was cut off."
	};
}
/** What is compressed by itself, or twice, and wrapped in gzip. */
function nestedProblem(path, kind) {
	return {
		code: "table/not-text",
		path,
		message: `Within the gzip there is ${kind === "gzip" ? "another gzip" : "a Parquet file, which is read from its end"}; only text, JSON and workbooks are read out of one.`,
		hint: kind === "gzip" ? "Compress the table once." : "Commit the Parquet file itself: its columns are compressed."
	};
}
/** What the file system refused to read, as a problem of the file; undefined for any other error, which is a bug of ours. */
function refusedFile(path, error) {
	return typeof error === "object" && error !== null && "syscall" in error && "message" in error ? {
		code: "evidence/unreadable",
		path,
		message: `The file system refused to read it (${String(error.message).split(",")[0]}), so nothing of it is known.`,
		hint: "Let this user read the file (`chmod`), then run again."
	} : void 0;
}

export { tooLongProblem as a, MOST_COLUMNS as c, skipBlanks as d, refusedFile as i, RowScanner as l, gzipProblem as n, tooMuchProblem as o, nestedProblem as r, utf8Problem as s, faultProblem as t, dropBlanks as u };