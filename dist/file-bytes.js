import { a as succeed, i as refuse, n as UserError } from "./errors.js";
import { n as intAt, t as byteAt } from "./elements.js";
import { t as leven } from "./leven.js";
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { Readable, pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { open } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";

// src/platform/table-threads.ts
/** The bundle of `doors/table-worker.ts`. Beside the sources there is none: then shards are read one after another. */
const WORKER = new URL("./table-worker.js", import.meta.url);
/** Bytes that have to be taken off the longest shard's thread: a thread costs about 50 ms until its code is warm. */
const WORTH_IT = 1 << 23;
/** Each holds its own code, buffers and counts, about 30 MB; a disk is not faster for more of them. */
const MOST_THREADS = 8;
/** Worker threads for shards; undefined where the program for them is not beside this one. */
function tableThreads(worker = WORKER, cores = availableParallelism()) {
	return existsSync(worker) ? { open: (sources) => {
		const threads = threadsFor(sources, cores);
		return threads > 1 ? new ThreadPool(worker, threads) : void 0;
	} } : void 0;
}
/** How many threads these files are worth. */
function threadsFor(sources, cores) {
	const sizes = sources.map(({ size }) => size);
	const elsewhere = sizes.reduce((sum, size) => sum + size, 0) - Math.max(0, ...sizes);
	return sources.every(({ absolute }) => absolute !== void 0) && elsewhere >= WORTH_IT ? Math.min(cores, sources.length, MOST_THREADS) : 1;
}
/** Some threads that take jobs from one queue. */
var ThreadPool = class {
	threads;
	workers;
	idle;
	queue = [];
	running = /* @__PURE__ */ new Map();
	/** Set once a thread has ended by itself: its job and all that are not begun fail with it. */
	broken;
	constructor(program, threads) {
		this.threads = threads;
		this.workers = Array.from({ length: threads }, () => this.start(program));
		this.idle = [...this.workers];
	}
	count(reading, source, progress) {
		const { absolute = "", path, size } = source;
		return new Promise((resolve, reject) => {
			const waiting = {
				job: {
					reading,
					file: {
						absolute,
						path,
						size
					}
				},
				progress,
				resolve,
				reject
			};
			if (this.broken !== void 0) {
				reject(this.broken);
				return;
			}
			this.queue.push(waiting);
			this.dispatch();
		});
	}
	async close() {
		for (const worker of this.workers) worker.removeAllListeners();
		await Promise.all(this.workers.map((worker) => worker.terminate()));
	}
	start(program) {
		const worker = new Worker(program);
		worker.on("message", (news) => this.take(worker, news));
		worker.on("messageerror", (error) => this.fail(worker, error));
		worker.on("error", (error) => this.fail(worker, error));
		worker.on("exit", (code) => this.fail(worker, /* @__PURE__ */ new Error(`it ended with code ${code}`)));
		return worker;
	}
	dispatch() {
		const worker = this.idle.pop();
		const next = worker === void 0 ? void 0 : this.queue.shift();
		if (worker !== void 0 && next !== void 0) {
			this.running.set(worker, next);
			worker.postMessage(next.job);
		} else if (worker !== void 0) this.idle.push(worker);
	}
	take(worker, news) {
		const done = this.running.get(worker);
		if (news.kind === "progress") {
			done?.progress(news.bytes, news.rows);
			return;
		}
		this.running.delete(worker);
		this.idle.push(worker);
		this.dispatch();
		if (news.kind === "counted") done?.resolve(news.shard);
		else done?.reject(errorOf(news.error));
	}
	fail(worker, error) {
		const lost = this.running.get(worker);
		this.running.delete(worker);
		this.broken ??= isOutOfMemory(error) ? outOfMemory(lost?.job.file.path ?? "") : new Error(`A thread that counts shards died: ${messageOf(error)}`, { cause: error });
		lost?.reject(this.broken);
		for (const { reject } of this.queue.splice(0)) reject(this.broken);
	}
};
function errorOf({ message, stack, syscall }) {
	const error = Object.assign(new Error(message), syscall === void 0 ? {} : { syscall });
	if (stack !== void 0) error.stack = stack;
	return error;
}
function messageOf(error) {
	return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
}
function isOutOfMemory(error) {
	return typeof error === "object" && error !== null && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
function outOfMemory(path) {
	return new UserError({
		code: "table/out-of-memory",
		path,
		message: "There was not enough memory to count it beside the other shards.",
		hint: "Give the job more memory, or measure fewer attributes at once."
	});
}

// src/platform/table-ports.ts
/** Node's zlib, UTF-8 check and threads behind the ports of the table readers. */
function tablePorts(progress, threads = tableThreads()) {
	return {
		gunzip,
		isUtf8,
		progress,
		...threads === void 0 ? {} : { threads }
	};
}
async function* gunzip(chunks) {
	const inflated = createGunzip({ chunkSize: 1 << 18 });
	pipeline(Readable.from(copied(chunks), { objectMode: true }), inflated, () => void 0);
	try {
		yield* inflated;
	} catch (error) {
		throw new Error(`the gzip stream is broken: ${describe(error)}`, { cause: error });
	}
}
function describe(error) {
	return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
}
/** The source uses its buffer again, a stream keeps what it was given. */
async function* copied(chunks) {
	for await (const chunk of chunks) yield Uint8Array.from(chunk);
}
/** Lower-case hex SHA-256 of a text as UTF-8. */
function sha256OfText(text) {
	return Promise.resolve(createHash("sha256").update(text, "utf8").digest("hex"));
}

// src/evidence/table/blank.ts
const SPACE = 32;
const TAB = 9;
/** A space or a tab: what may stand around a value without belonging to it. */
function isBlank$1(byte) {
	return byte === SPACE || byte === TAB;
}
/** The first byte from `from` on that is not blank; `to` when all are. */
function skipBlanks(bytes, from, to) {
	let at = from;
	while (at < to && isBlank$1(byteAt(bytes, at))) at += 1;
	return at;
}
/** The end of what is left of `bytes[from … to)` without the blanks at its end. */
function dropBlanks(bytes, from, to) {
	let at = to;
	while (at > from && isBlank$1(byteAt(bytes, at - 1))) at -= 1;
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
const QUOTATION$1 = 34;
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
		this.kinds[QUOTATION$1] = QUOTE;
		this.kinds[delimiter.charCodeAt(0)] = DELIMITER;
		this.highest = Math.max(QUOTATION$1, delimiter.charCodeAt(0));
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
			else if (byte === QUOTATION$1 && byteAt(bytes, at + 1) === QUOTATION$1) {
				isEscaped = true;
				at += 1;
			} else if (byte === QUOTATION$1 && (last || at + 1 < to)) {
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
		while (byteAt(this.kinds, byteAt(bytes, at)) === ORDINARY && isBlank$1(byteAt(bytes, at))) at += 1;
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
				if (byte === QUOTATION$1) at += 1;
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

// src/evidence/table/header.ts
/** Names listed in a message. */
const LISTED = 30;
/** A file with nothing but blank lines. */
function headerProblem(path) {
	return {
		code: "table/empty",
		path,
		message: "The file has no line that could be a header, so there is nothing to measure.",
		hint: "Write a header line and one row a prediction; look whether the step that makes the table failed."
	};
}
/** The column names in the row that was scanned last, trimmed; two of the same name are a problem. */
function headerTexts(path, scanner, bytes) {
	const { line } = scanner;
	if (scanner.fields > 16384) return refuse({
		code: "table/too-many-columns",
		path,
		line,
		message: `The header has ${scanner.fields} columns, more than ${MOST_COLUMNS}.`,
		hint: "Write only the columns that the policy binds."
	});
	const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	const columns = Array.from({ length: scanner.fields }, (_, field) => trimmed(decoder.decode(bytes.subarray(intAt(scanner.starts, field), intAt(scanner.ends, field)))));
	const known = /* @__PURE__ */ new Set();
	const twice = columns.find((column) => known.size === known.add(column).size);
	if (twice !== void 0) {
		const places = columns.flatMap((column, index) => column === twice ? [index + 1] : []);
		return refuse({
			code: "table/duplicate-column",
			path,
			line,
			message: `The header has the column ${JSON.stringify(twice)} ${places.length} times (columns ${places.join(", ")}); which one is meant is not clear.`,
			hint: "Rename or drop all but one of them."
		});
	}
	return succeed(columns);
}
/** Without the spaces and tabs around it: how all values of a table are compared. */
function trimmed(text) {
	let from = 0;
	let to = text.length;
	while (from < to && isBlank(text[from])) from += 1;
	while (to > from && isBlank(text[to - 1])) to -= 1;
	return text.slice(from, to);
}
function isBlank(character) {
	return character === " " || character === "	";
}
/** A column that a binding names and the table does not have. */
function missingColumn(path, key, column, columns) {
	const near = columns.map((name) => ({
		name,
		distance: leven(name.toLowerCase(), column.toLowerCase(), { maxDistance: 4 })
	})).filter(({ name, distance }) => distance <= Math.min(3, Math.max(1, name.length / 2))).sort((a, b) => a.distance - b.distance).slice(0, 3).map(({ name }) => JSON.stringify(name));
	const listed = columns.slice(0, LISTED).map((name) => JSON.stringify(name)).join(", ");
	const more = columns.length > LISTED ? ` and ${columns.length - LISTED} more` : "";
	return {
		code: "table/missing-column",
		path,
		line: 1,
		key,
		message: `There is no column ${JSON.stringify(column)}, which \`${key}\` names; the table has ${listed}${more}.`,
		hint: near.length > 0 ? `Did you mean ${near.join(" or ")}?` : `Write one of the table's columns as \`${key}\`.`
	};
}

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

// src/evidence/table/sniff.ts
/** First bytes that `sniff` wants to see; fewer when the file is shorter. */
const SNIFFED = 1024;
const LFS = "version https://git-lfs.github.com/spec/";
/** Signatures of files that are often named .csv, or bound by mistake. */
const SIGNATURES = [
	["PAR1", "a Parquet file"],
	["PK", "a zip archive or an Excel workbook"],
	["ÐÏà", "an old Excel workbook"],
	["%PDF", "a PDF"],
	["PNG", "a PNG image"],
	["HDF", "an HDF5 file"],
	["ARROW1", "an Arrow file"],
	["SQLite format 3\0", "an SQLite database"],
	["BZh", "compressed with bzip2"],
	["ý7zXZ", "compressed with xz"],
	["(µ/ý", "compressed with zstd"]
];
function sniff(path, first) {
	if (first.length === 0) return {
		kind: "unreadable",
		problem: {
			code: "table/empty",
			path,
			message: "The file is empty, so there is nothing to measure.",
			hint: "Write a header line and one row a prediction; look whether the step that makes the table failed."
		}
	};
	const text = Array.from(first, (byte) => String.fromCharCode(byte)).join("");
	if (first[0] === 31 && first[1] === 139) return { kind: "gzip" };
	if (text.startsWith(LFS)) return {
		kind: "pointer",
		problem: {
			code: "table/lfs-pointer",
			path,
			message: "This is a Git LFS pointer, not the table: the checkout did not fetch the file itself.",
			hint: "Set `lfs: true` on actions/checkout, or run `git lfs pull` before."
		}
	};
	if (isUtf16(first)) return {
		kind: "unreadable",
		problem: utf16Problem(path)
	};
	const what = SIGNATURES.find(([signature]) => text.startsWith(signature))?.[1];
	const nul = first.indexOf(0);
	if (what === void 0 && nul >= 0) {
		const line = text.slice(0, nul).split("\n").length;
		return {
			kind: "unreadable",
			problem: faultProblem(path, {
				kind: "nul-byte",
				line
			})
		};
	}
	return what === void 0 ? { kind: "text" } : {
		kind: "unreadable",
		problem: {
			code: "table/not-text",
			path,
			line: 1,
			message: `By its first bytes this is ${what}, not a table of text, so no row can be read.`,
			hint: "Export the table as CSV or TSV in UTF-8 (gzip is fine), and bind that file."
		}
	};
}
function utf16Problem(path) {
	return {
		code: "table/utf-16",
		path,
		line: 1,
		message: "The file is UTF-16; every byte pair would be read as two characters, and no value would match.",
		hint: "Save it as UTF-8: `iconv -f UTF-16 -t UTF-8 old.csv > new.csv`, or encoding=\"utf-8\" in pandas."
	};
}
/** By its byte order mark, or because every second byte of its beginning is 0. */
function isUtf16(first) {
	const mark = (first[0] ?? 0) * 256 + (first[1] ?? 0);
	if (mark === 65534 || mark === 65279) return true;
	const pairs = Math.min(first.length >> 1, 32);
	let even = 0;
	let odd = 0;
	for (let pair = 0; pair < pairs; pair += 1) {
		even += first[2 * pair] === 0 ? 1 : 0;
		odd += first[2 * pair + 1] === 0 ? 1 : 0;
	}
	return pairs > 1 && even === pairs !== (odd === pairs);
}

// src/evidence/table/byte-window.ts
/** Bytes behind the last one that must exist, so that words can be read at any of them. */
const PADDING = 8;
const FIRST_CAPACITY = 1 << 17;
/**
* The bytes of a stream that have not been used yet, contiguous, in one buffer that is used again. Behind the last byte
* stands a 0. All bytes are checked to be UTF-8, over the borders of chunks.
*/
var ByteWindow = class {
	bytes = new Uint8Array(FIRST_CAPACITY);
	/** First byte that is still wanted, and the end of the bytes at hand. */
	from = 0;
	to = 0;
	checked = 0;
	isUtf8;
	constructor(isUtf8) {
		this.isUtf8 = isUtf8;
	}
	get length() {
		return this.to - this.from;
	}
	append(chunk) {
		this.moveToFront();
		const needed = this.to + chunk.length + 8;
		if (needed > this.bytes.length) {
			const wider = new Uint8Array(2 * needed);
			wider.set(this.bytes.subarray(0, this.to));
			this.bytes = wider;
		}
		this.bytes.set(chunk, this.to);
		this.to += chunk.length;
		this.bytes[this.to] = 0;
	}
	/** Where the first byte is that cannot be UTF-8, looking at what was appended since; -1 when there is none. */
	firstBadByte(last) {
		const until = last ? this.to : this.to - unfinished(this.bytes, this.checked, this.to);
		if (this.isUtf8(this.bytes.subarray(this.checked, until))) {
			this.checked = until;
			return -1;
		}
		let good = this.checked;
		let bad = until;
		while (bad - good > 1) {
			const middle = good + bad >> 1;
			const whole = middle - unfinished(this.bytes, this.checked, middle);
			if (this.isUtf8(this.bytes.subarray(this.checked, whole))) good = middle;
			else bad = middle;
		}
		return good - unfinished(this.bytes, this.checked, good);
	}
	/** Line ends among the wanted bytes before `until`. */
	linesBefore(until) {
		let lines = 0;
		for (let at = this.from; at < until; at += 1) lines += this.bytes[at] === 10 ? 1 : 0;
		return lines;
	}
	moveToFront() {
		const { bytes, from, to } = this;
		if (from > 0) {
			bytes.copyWithin(0, from, to);
			this.from = 0;
			this.to = to - from;
			this.checked -= from;
		}
	}
};
/** Bytes at the end of `bytes[from … to)` that begin a UTF-8 character which is not complete: 0 to 3. */
function unfinished(bytes, from, to) {
	for (let back = 1; back <= 3 && to - back >= from; back += 1) {
		const byte = byteAt(bytes, to - back);
		if (byte >= 192) return (byte >= 240 ? 4 : byte >= 224 ? 3 : 2) > back ? back : 0;
		if (byte < 128) return 0;
	}
	return 0;
}

// src/evidence/table/delimiter.ts
/** Tried in this order; the earlier wins a tie. */
const CANDIDATES = [
	",",
	";",
	"	",
	"|"
];
/** How a delimiter is called in a sentence. */
const DELIMITER_NAMES = {
	",": "commas",
	";": "semicolons",
	"	": "tabs",
	"|": "vertical bars"
};
const QUOTATION = 34;
/**
* The delimiter of a table, from its header line: the candidate that occurs most often outside of quotes. A file named
* .tsv (or .tsv.gz) is separated by tabs whatever its header says. One column: commas.
*/
function delimiterOf(path, bytes, from, to) {
	if (/\.(?:tsv|tab)(?:\.gz)?$/iu.test(path)) return "	";
	const counts = /* @__PURE__ */ new Map();
	let isQuoted = false;
	for (const byte of bytes.subarray(from, to)) if (byte === QUOTATION) isQuoted = !isQuoted;
	else if (!isQuoted) counts.set(byte, (counts.get(byte) ?? 0) + 1);
	const countOf = (candidate) => counts.get(candidate.charCodeAt(0)) ?? 0;
	return CANDIDATES.reduce((best, each) => countOf(each) > countOf(best) ? each : best, ",");
}
/** The end of the line that begins at `from`, its LF left out; -1 when it does not end before `to`. LF within quotes counts as text. */
function headerEnd(bytes, from, to) {
	let isQuoted = false;
	for (let at = from; at < to; at += 1) {
		const byte = bytes[at];
		if (byte === QUOTATION) isQuoted = !isQuoted;
		else if (byte === 10 && !isQuoted) return at;
	}
	return -1;
}

// src/evidence/table/table-run.ts
/** A row, hence a field, is at most so long; so an open quote or a file without line ends is never buffered. */
const LONGEST_ROW = 1 << 20;
/** Inflated bytes that are read of one file. */
const MOST_INFLATED = 64 * 2 ** 30;
/** The state of one pass over a file: its bytes are pushed in pieces, its rows come out at the sink. */
var TableRun = class {
	rows = 0;
	isOpen = true;
	path;
	begin;
	window;
	problems = [];
	header;
	scanner = new RowScanner(",");
	sink;
	total = 0;
	isFirst = true;
	/** Bytes that must be at hand before an unfinished row is scanned again: twice as many, so that work stays linear. */
	wanted = 0;
	constructor(path, ports, begin) {
		this.path = path;
		this.begin = begin;
		this.window = new ByteWindow((bytes) => ports.isUtf8(bytes));
	}
	push(piece) {
		this.total += piece.length;
		if (this.total > MOST_INFLATED) {
			this.stop(tooMuchProblem(this.path, MOST_INFLATED));
			return;
		}
		this.window.append(piece);
		this.take(false);
	}
	finish() {
		if (this.isOpen) this.take(true);
		if (this.problems.length > 0) return refuse(...this.problems);
		return this.header === void 0 ? refuse(headerProblem(this.path)) : succeed(this.header);
	}
	take(last) {
		const bad = this.window.firstBadByte(last);
		if (bad >= 0) {
			const line = this.scanner.nextLine + this.window.linesBefore(bad);
			this.stop(utf8Problem(this.path, line, this.window.bytes[bad] ?? 0));
			return;
		}
		if (this.isFirst && !this.dropMark(last)) return;
		if (!last && this.window.length < this.wanted) return;
		if (this.sink === void 0 && !this.readHeader(last)) return;
		this.scanRows(last);
	}
	/** Leaves out the byte order mark of UTF-8; false while there are too few bytes to know. */
	dropMark(last) {
		const { bytes, from, length } = this.window;
		if (length < 3 && !last) return false;
		if (bytes[from] === 239 && bytes[from + 1] === 187 && bytes[from + 2] === 191) this.window.from += 3;
		this.isFirst = false;
		return true;
	}
	readHeader(last) {
		const { window } = this;
		while (window.length > 0) {
			const end = headerEnd(window.bytes, window.from, window.to);
			if (end < 0 && !last) return this.waitForMore(0);
			const delimiter = delimiterOf(this.path, window.bytes, window.from, end < 0 ? window.to : end);
			const line = this.scanner.nextLine;
			this.scanner = new RowScanner(delimiter);
			this.scanner.nextLine = line;
			if (!this.scanRow(last)) return false;
			if (this.scanner.fields > 0) return this.beginRows(delimiter);
		}
		return false;
	}
	beginRows(delimiter) {
		const { bytes } = this.window;
		const header = headerTexts(this.path, this.scanner, bytes);
		const sink = header.ok ? this.begin({
			columns: header.value,
			delimiter
		}) : header;
		if (!header.ok || !sink.ok) {
			this.stop(...sink.ok ? [] : sink.problems);
			return false;
		}
		this.header = {
			columns: header.value,
			delimiter
		};
		this.sink = sink.value;
		return true;
	}
	/** Scans the next row; false when it is not complete or cannot be read. */
	scanRow(last) {
		const { scanner, window } = this;
		const next = scanner.scan(window.bytes, window.from, window.to, last);
		if (next === -2 && scanner.fault !== void 0) {
			this.stop(faultProblem(this.path, scanner.fault));
			return false;
		}
		if (next < 0) return this.waitForMore(scanner.openQuote);
		if (next - window.from > 1048576) {
			this.stop(tooLongProblem(this.path, scanner.line, 0));
			return false;
		}
		window.from = next;
		return true;
	}
	scanRows(last) {
		const { scanner, sink, window } = this;
		const width = this.header?.columns.length ?? 0;
		while (sink !== void 0 && window.from < window.to && this.scanRow(last)) {
			if (scanner.fields === 0) continue;
			this.rows += 1;
			if (!(scanner.fields === width ? sink.row(window.bytes, scanner.starts, scanner.ends, scanner.line) : sink.ragged(scanner.line))) {
				this.isOpen = false;
				return;
			}
		}
	}
	waitForMore(openQuote) {
		this.wanted = Math.min(2 * this.window.length, 1048577);
		if (this.window.length > 1048576) this.stop(tooLongProblem(this.path, this.scanner.nextLine, openQuote));
		return false;
	}
	stop(...problems) {
		this.problems = problems;
		this.isOpen = false;
	}
};

// src/evidence/table/read-table.ts
/** A longer chunk is taken in pieces, so that the window stays in the processor's cache. */
const PIECE = 65536;
/**
* Streams one CSV or TSV file, gzip or not, into a sink: one pass, memory independent of its size. It ends early, with
* success, when the sink wants no more rows. Whatever is wrong with the file is one problem with its line.
*/
async function readTable(source, ports, begin) {
	const sniffed = sniff(source.path, await source.read(0, SNIFFED));
	if (sniffed.kind === "pointer" || sniffed.kind === "unreadable") return {
		ok: false,
		state: sniffed.kind === "pointer" ? "missing" : "unreadable",
		problems: [sniffed.problem]
	};
	const run = new TableRun(source.path, ports, begin);
	const isGzip = sniffed.kind === "gzip";
	const consumed = { bytes: 0 };
	const broken = {};
	const raw = counted(source, consumed);
	for await (const chunk of isGzip ? inflated(ports, raw, broken) : raw) {
		for (let at = 0; at < chunk.length && run.isOpen; at += PIECE) run.push(chunk.subarray(at, at + PIECE));
		ports.progress(source.path, consumed.bytes, source.size, run.rows);
		if (!run.isOpen) break;
	}
	if (run.isOpen && "error" in broken) return {
		ok: false,
		state: "unreadable",
		problems: [gzipProblem(source.path, broken.error)]
	};
	const result = run.finish();
	return result.ok ? {
		ok: true,
		header: result.value
	} : {
		ok: false,
		state: "unreadable",
		problems: result.problems
	};
}
/** The bytes of the file, counted as they pass: for progress, the inflated ones have no total. */
async function* counted(source, consumed) {
	for await (const chunk of source.stream()) {
		consumed.bytes += chunk.length;
		yield chunk;
	}
}
/** Inflates; a stream that breaks ends, and leaves its error behind, so that it is not taken for one of ours. */
async function* inflated(ports, raw, broken) {
	try {
		yield* ports.gunzip(raw);
	} catch (error) {
		broken.error = error;
	}
}

// src/platform/file-bytes.ts
/** One buffer, used again for each chunk: memory stays flat whatever the file's size. */
const CHUNK = 1 << 18;
/** Chunks between two pauses in which timers run: a progress bar, an interrupt. */
const PAUSE = 16;
/** Reads synchronously: for a local file that is the least work. */
async function* chunksOf(absolute) {
	const descriptor = openSync(absolute, "r");
	try {
		const buffer = Buffer.allocUnsafe(CHUNK);
		let chunks = 0;
		for (let length = readSync(descriptor, buffer); length > 0; length = readSync(descriptor, buffer)) {
			yield buffer.subarray(0, length);
			chunks += 1;
			if (chunks % PAUSE === 0) await setImmediate();
		}
	} finally {
		closeSync(descriptor);
	}
}
/** Bytes of a regular file on disk. A stream that was read to its end has also hashed the file. */
function fileBytes(absolute, path, size) {
	let digest;
	async function* stream() {
		const hash = createHash("sha256");
		for await (const chunk of chunksOf(absolute)) {
			hash.update(chunk);
			yield chunk;
		}
		digest = hash.digest("hex");
	}
	return {
		path,
		absolute,
		size,
		stream,
		async read(offset, length) {
			const handle = await open(absolute, "r");
			try {
				const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - offset)));
				const { bytesRead } = await handle.read(buffer, 0, buffer.length, offset);
				return buffer.subarray(0, bytesRead);
			} finally {
				await handle.close();
			}
		},
		async sha256() {
			if (digest === void 0) {
				const hash = createHash("sha256");
				for await (const chunk of chunksOf(absolute)) hash.update(chunk);
				digest = hash.digest("hex");
			}
			return digest;
		}
	};
}

export { trimmed as a, sha256OfText as c, missingColumn as i, tablePorts as l, readTable as n, dropBlanks as o, DELIMITER_NAMES as r, skipBlanks as s, fileBytes as t };