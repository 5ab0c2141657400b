import { a as refuse$1, o as succeed } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { t as leven } from "./leven.js";
import { n as intAt, t as byteAt } from "./shared-worker-action-subject-measure-metrics-performance-deploy-diff-check-assess-init-profile.js";
import { a as tooLongProblem, c as MOST_COLUMNS, i as refusedFile, l as RowScanner, n as gzipProblem, o as tooMuchProblem, r as nestedProblem, s as utf8Problem, t as faultProblem } from "./shared-worker-action-subject-measure-deploy-check-assess-init-profile.js";
import { n as itemAt, t as doubleAt } from "./shared-worker-action-subject-measure-metrics-performance-diff-check-assess-init-profile.js";
import { t as LFS_POINTER } from "./shared-worker-action-subject-measure-scan-check-assess-init-profile.js";

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
	if (scanner.fields > 16384) return refuse$1(tooManyColumns(path, line, scanner.fields));
	const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	return headerOf(path, line, Array.from({ length: scanner.fields }, (_, field) => decoder.decode(bytes.subarray(intAt(scanner.starts, field), intAt(scanner.ends, field)))));
}
/** These names, trimmed, as the columns of a table; too many or two of the same name are a problem. */
function headerOf(path, line, names) {
	if (names.length > 16384) return refuse$1(tooManyColumns(path, line, names.length));
	const columns = names.map(trimmed);
	const known = /* @__PURE__ */ new Set();
	const twice = columns.find((column) => known.size === known.add(column).size);
	if (twice !== void 0) {
		const places = columns.flatMap((column, index) => column === twice ? [index + 1] : []);
		return refuse$1({
			code: "table/duplicate-column",
			path,
			...line === void 0 ? {} : { line },
			message: `The header has the column ${JSON.stringify(twice)} ${places.length} times (columns ${places.join(", ")}); which one is meant is not clear.`,
			hint: "Rename or drop all but one of them."
		});
	}
	return succeed(columns);
}
function tooManyColumns(path, line, count) {
	return {
		code: "table/too-many-columns",
		path,
		...line === void 0 ? {} : { line },
		message: `The header has ${count} columns, more than ${MOST_COLUMNS}.`,
		hint: "Write only the columns that the policy binds."
	};
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

// src/evidence/table/peek.ts
/** The first bytes of a stream, at least `length` unless it is shorter, and the whole stream with them. */
async function peek(stream, length) {
	const rest = stream[Symbol.asyncIterator]();
	const held = [];
	let total = 0;
	while (total < length) {
		const next = await rest.next();
		if (next.done === true) break;
		held.push(Uint8Array.from(next.value));
		total += next.value.length;
	}
	return {
		first: joined(held, total),
		all: both(held, rest)
	};
}
function joined(parts, length) {
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
async function* both(held, rest) {
	try {
		yield* held;
		yield* { [Symbol.asyncIterator]: () => rest };
	} finally {
		await rest.return?.();
	}
}

// src/evidence/typed/write-decimal.ts
const MILLION = 1e6;
const MOST = 1e9;
const ZERO = 48;
const POINT = 46;
const MINUS = 45;
/** `000` to `999`, one after another. */
const THREE_DIGITS = Uint8Array.from({ length: 3e3 }, (_, at) => ZERO + Math.floor(at / 3 / 10 ** (2 - at % 3)) % 10);
/**
* Writes a number of at most nine digits before the point and six behind it as JavaScript's shortest decimal, ten times as
* fast as `String`, and gives where the text ends; -1 for any other number, with nothing that counts written. No two decimals
* of at most 15 digits are the same double, so the one found is the shortest.
*/
function writeDecimal(bytes, start, value) {
	const size = value < 0 ? -value : value;
	if (!(size < MOST)) return -1;
	const scaled = Math.round(size * MILLION);
	if (scaled / MILLION !== size || scaled === 0 && size !== 0) return -1;
	let at = start;
	if (value < 0) {
		bytes[at] = MINUS;
		at += 1;
	}
	const whole = Math.floor(size);
	at = writeWhole(bytes, at, whole);
	const fraction = scaled - whole * MILLION;
	return fraction === 0 ? at : writeFraction(bytes, at, fraction);
}
function writeWhole(bytes, start, whole) {
	if (whole < 10) {
		bytes[start] = ZERO + whole;
		return start + 1;
	}
	let digits = 2;
	for (let power = 100; whole >= power; power *= 10) digits += 1;
	let rest = whole | 0;
	for (let at = start + digits - 1; at >= start; at -= 1) {
		const tens = rest / 10 | 0;
		bytes[at] = ZERO + rest - tens * 10;
		rest = tens;
	}
	return start + digits;
}
/** A point and millionths, without the zeros at their end. */
function writeFraction(bytes, start, millionths) {
	const high = millionths / 1e3 | 0;
	bytes[start] = POINT;
	let end = writeThree(bytes, writeThree(bytes, start + 1, high), millionths - high * 1e3);
	while (byteAt(bytes, end - 1) === ZERO) end -= 1;
	return end;
}
function writeThree(bytes, start, value) {
	const from = 3 * value;
	bytes[start] = byteAt(THREE_DIGITS, from);
	bytes[start + 1] = byteAt(THREE_DIGITS, from + 1);
	bytes[start + 2] = byteAt(THREE_DIGITS, from + 2);
	return start + 3;
}

// src/evidence/table/double-field.ts
/** No text has it: all of them are checked to be UTF-8. */
const MARK = 255;
/** The mark and the double's own bytes, in the order of the machine. */
const DOUBLE_BYTES = 9;
/** One double, and the same as bytes; both functions leave nothing in it. */
const numbers = /* @__PURE__ */ new Float64Array(1);
const own = new Uint8Array(numbers.buffer);
/**
* Writes a finite number as a field that is the double itself, for a sink that takes it (`RowSink.numbers`), and gives where it
* ends: its shortest decimal has up to 17 digits, which cost a microsecond to write and to read. −0 becomes 0, as its text does.
*/
function writeDouble(bytes, start, value) {
	numbers[0] = value + 0;
	bytes[start] = MARK;
	for (let index = 0; index < own.length; index += 1) bytes[start + 1 + index] = byteAt(own, index);
	return start + 9;
}
/** Whether a field is a double itself. */
function isDouble(bytes, start, end) {
	return end - start === 9 && byteAt(bytes, start) === MARK;
}
function readDouble(bytes, start) {
	for (let index = 0; index < own.length; index += 1) own[index] = byteAt(bytes, start + 1 + index);
	return doubleAt(numbers, 0);
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

// src/evidence/table/text-run.ts
/** A row, hence a field, is at most so long; so an open quote or a file without line ends is never buffered. */
const LONGEST_ROW = 1 << 20;
/** Inflated bytes that are read of one file. */
const MOST_INFLATED = 64 * 2 ** 30;
/**
* The state of one pass over a file of text: its bytes are pushed in pieces, its rows come out at the sink. What all text
* has in common is here: UTF-8, its mark, how long a row may be.
*/
var TextRun = class {
	rows = 0;
	isOpen = true;
	path;
	window;
	ports;
	header;
	sink;
	begin;
	problems = [];
	total = 0;
	isFirst = true;
	/** Bytes that must be at hand before an unfinished row is scanned again: twice as many, so that work stays linear. */
	wanted = 0;
	constructor(path, ports, begin) {
		this.path = path;
		this.begin = begin;
		this.ports = ports;
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
		if (this.problems.length > 0) return refuse$1(...this.problems);
		return this.header === void 0 ? refuse$1(headerProblem(this.path)) : succeed(this.header);
	}
	/** Asks where the rows of a table with this header go; false when they are not wanted. */
	beginRows(header) {
		const sink = header.ok ? this.begin(header.value) : header;
		if (!header.ok || !sink.ok) {
			this.stop(...sink.ok ? [] : sink.problems);
			return false;
		}
		this.header = header.value;
		this.sink = sink.value;
		return true;
	}
	/** The row at hand is not whole; `openQuote` is the line of the quote that is open, 0 when none is. */
	waitForMore(openQuote) {
		this.wanted = Math.min(2 * this.window.length, 1048577);
		if (this.window.length > 1048576) this.stop(tooLongProblem(this.path, this.line, openQuote));
		return false;
	}
	stop(...problems) {
		this.problems = problems;
		this.isOpen = false;
	}
	take(last) {
		const bad = this.window.firstBadByte(last);
		if (bad >= 0) {
			const line = this.line + this.window.linesBefore(bad);
			this.stop(utf8Problem(this.path, line, this.window.bytes[bad] ?? 0));
			return;
		}
		if (this.isFirst && !this.dropMark(last)) return;
		if (last || this.window.length >= this.wanted) this.takeRows(last);
	}
	/** Leaves out the byte order mark of UTF-8; false while there are too few bytes to know. */
	dropMark(last) {
		const { bytes, from, length } = this.window;
		if (length < 3 && !last) return false;
		if (bytes[from] === 239 && bytes[from + 1] === 187 && bytes[from + 2] === 191) this.window.from += 3;
		this.isFirst = false;
		return true;
	}
};

// src/evidence/typed/cell-texts.ts
/** Texts of one column that are kept, so that a value which comes again is not written again; bytes of all of them. */
const MOST_KEPT = 16384;
const MOST_KEPT_BYTES = 1 << 23;
/** Longer texts come once, as a rule. */
const LONGEST_KEPT = 256;
const { isFinite } = Number;
const HIGHEST_ASCII = 127;
const HALF = 1 << 26;
/**
* Writes the values of a row as the text that a `RowSink` takes. The one rule for all formats with types: whole numbers
* as their digits, other numbers as JavaScript's shortest decimal or as the double itself, booleans as `true` and `false`, null and absent as an
* empty field, text as it is.
*
* Columns of groups and classes have few values: each is written once, and found again by itself.
*/
var CellTexts = class {
	bytes = /* @__PURE__ */ new Uint8Array(65536);
	starts;
	ends;
	/** Whether the field that was put last stays where it is for good. */
	isKept = true;
	kept;
	isDouble;
	encoder = new TextEncoder();
	/** Where texts that are kept end, and where the next text goes. */
	keptEnd = 0;
	top = 0;
	/** `doubles`: positions of the columns in which a number may stand itself, without its decimal text. */
	constructor(columns, doubles = /* @__PURE__ */ new Set()) {
		this.isDouble = Uint8Array.from({ length: columns }, (_, column) => doubles.has(column) ? 1 : 0);
		this.starts = new Int32Array(columns);
		this.ends = new Int32Array(columns);
		this.kept = Array.from({ length: columns }, () => /* @__PURE__ */ new Map());
	}
	/** Begins a row; its fields are still those of the row before. */
	beginRow() {
		this.top = this.keptEnd;
	}
	/** Makes all fields of the row empty. */
	clear() {
		this.starts.fill(0);
		this.ends.fill(0);
	}
	/** Forgets every text that was kept. */
	forget() {
		this.keptEnd = 0;
		for (const kept of this.kept) kept.clear();
	}
	/** The column's field in this row; false when the row becomes longer than a row may be. */
	put(column, value) {
		if (typeof value === "number") return this.putNew(column, value, false);
		const kept = itemAt(this.kept, column);
		const known = kept.size < MOST_KEPT ? kept.get(value) : void 0;
		if (known !== void 0) {
			const start = Math.floor(known / HALF);
			this.starts[column] = start;
			this.ends[column] = start + (known - start * HALF);
			return true;
		}
		if (!this.putNew(column, value, kept.size < MOST_KEPT)) return false;
		if (this.isKept && kept.size < MOST_KEPT) {
			const start = intAt(this.starts, column);
			kept.set(value, start * HALF + (intAt(this.ends, column) - start));
		}
		return true;
	}
	/** The same for a value that the caller does not put twice; `isKept` then says whether its field stays where it is. */
	putNew(column, value, keep) {
		const start = this.top;
		if (typeof value === "number") this.writeNumber(value, this.isDouble[column] === 1);
		else if (value !== null && value !== void 0 && !this.write(String(value))) return false;
		this.starts[column] = start;
		this.ends[column] = this.top;
		this.isKept = keep && this.top - start <= LONGEST_KEPT && this.top < MOST_KEPT_BYTES;
		if (this.isKept) this.keptEnd = this.top;
		return true;
	}
	writeNumber(value, asDouble) {
		this.reserve(17);
		const { bytes, top } = this;
		const end = asDouble && isFinite(value) ? writeDouble(bytes, top, value) : writeDecimal(bytes, top, value);
		if (end < 0) this.write(String(value));
		else this.top = end;
	}
	write(text) {
		if (this.top - this.keptEnd + text.length > 1048576) return false;
		this.reserve(text.length);
		const { bytes, top } = this;
		for (let at = 0; at < text.length; at += 1) {
			const code = text.charCodeAt(at);
			if (code > HIGHEST_ASCII) return this.writeEncoded(text);
			bytes[top + at] = code;
		}
		this.top = top + text.length;
		return true;
	}
	writeEncoded(text) {
		const encoded = this.encoder.encode(text);
		this.reserve(encoded.length);
		this.bytes.set(encoded, this.top);
		this.top += encoded.length;
		return true;
	}
	reserve(length) {
		const needed = this.top + length + 8;
		if (needed > this.bytes.length) {
			const wider = new Uint8Array(2 * needed);
			wider.set(this.bytes.subarray(0, this.top));
			this.bytes = wider;
		}
	}
};

// src/evidence/typed/json-row.ts
/** What Python's `json` writes for numbers that JSON cannot write; only where a value may stand. */
const NOT_FINITE = /[:[,]\s*-?(?:NaN|Infinity)\s*[,}\]]/u;
function parseRow(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return { fault: NOT_FINITE.test(text) ? "not-finite" : "not-json" };
	}
	return typeof value === "object" && value !== null && !Array.isArray(value) ? { entries: Object.entries(value) } : { fault: "not-an-object" };
}
/** What stands where a value should. */
function kindOf(value) {
	return Array.isArray(value) ? "a list" : "an object";
}
/** Whether a value can stand in a field; objects and lists cannot. */
function isCell(value) {
	return typeof value !== "object" || value === null;
}

// src/evidence/typed/zip-directory.ts
const END = 101010256;
const END_SIZE = 22;
const LONGEST_COMMENT = 65535;
const DIRECTORY = 33639248;
const DIRECTORY_SIZE = 46;
const LOCAL = 67324752;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
/** A bit of an entry's flags: encrypted. Another: the local header's sizes stand behind the data. */
const ENCRYPTED = 1;
const SIZES_BEHIND = 8;
/** The fault in words, behind "it": `most` is what `zipEntries` was given. */
function faultText({ fault }, most) {
	switch (fault) {
		case "cut-off": return "it is no zip archive, or the end of it is missing";
		case "too-many": return `it has more than ${most} members`;
		case "untrue": return "its directory is not true";
	}
}
/**
* The entries of a zip by its directory (APPNOTE 6.3), each held against its own header: their data lie where they are said to
* lie. Encrypted ones, other methods than deflate and archives of more than 4 GiB are not read.
*/
function zipEntries(bytes, most) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const end = endOf(view);
	if (end < 0) return { fault: "cut-off" };
	const count = view.getUint16(end + 10, true);
	if (count > most) return {
		fault: "too-many",
		count
	};
	const entries = [];
	let at = view.getUint32(end + 16, true);
	for (let index = 0; index < count; index += 1) {
		const entry = entryAt(view, bytes, at, end);
		if (entry === void 0) return { fault: "untrue" };
		const { next, ...rest } = entry;
		entries.push(rest);
		at = next;
	}
	return entries;
}
function endOf(view) {
	const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
	for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) if (view.getUint32(at, true) === END) return at;
	return -1;
}
/** The fields that both have alike, from `at` on; the length of the name stands at `lengthAt`, the name itself at `nameFrom`. */
function saidAt(view, bytes, at, lengthAt, nameFrom) {
	const length = view.getUint16(lengthAt, true);
	return {
		name: nameAt(bytes, nameFrom, length),
		flags: view.getUint16(at, true),
		method: view.getUint16(at + 2, true),
		size: view.getUint32(at + 12, true),
		whole: view.getUint32(at + 16, true),
		ends: nameFrom + length
	};
}
/** Undefined when the entry, its header or its data are not where they are said to be, or not as. */
function entryAt(view, bytes, at, end) {
	if (at + DIRECTORY_SIZE > end || view.getUint32(at, true) !== DIRECTORY) return;
	const listed = saidAt(view, bytes, at + 8, at + 28, at + DIRECTORY_SIZE);
	const local = view.getUint32(at + 42, true);
	if (local + LOCAL_SIZE > end || view.getUint32(local, true) !== LOCAL) return;
	const own = saidAt(view, bytes, local + 6, local + 26, local + LOCAL_SIZE);
	const offset = own.ends + view.getUint16(local + 28, true);
	const next = listed.ends + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	const { name, size, whole } = listed;
	return isSame(listed, own) && isReadable(listed) && offset + size <= end ? {
		name,
		isDeflated: listed.method === DEFLATED,
		offset,
		size,
		whole,
		next
	} : void 0;
}
function isSame(listed, own) {
	const sizesAgree = (listed.flags & SIZES_BEHIND) !== 0 || own.size === listed.size && own.whole === listed.whole;
	return own.name === listed.name && own.method === listed.method && sizesAgree;
}
function isReadable({ flags, method, size, whole }) {
	return (flags & ENCRYPTED) === 0 && (method === DEFLATED || method === STORED && size === whole);
}
function nameAt(bytes, from, length) {
	return new TextDecoder("utf-8").decode(bytes.subarray(from, from + length));
}

// src/evidence/typed/zip-bounds.ts
const MOST_ENTRIES = 1e3;
const MOST_WHOLE = 1 << 28;
/** Sheets of numbers compress to a tenth, of one value to a hundredth. */
const MOST_RATIO = 200;
/** Smaller entries may be compressed as well as they can be. */
const SMALL = 1 << 20;
/**
* The entries of a workbook's zip, with bounds on their number, size and compression. A problem when they go past a bound,
* contradict each other, or are no workbook's.
*/
function workbookEntries(path, bytes) {
	const entries = zipEntries(bytes, MOST_ENTRIES);
	if (!("fault" in entries)) {
		const problem = boundsProblem(path, entries);
		return problem === void 0 ? succeed(entries) : refuse$1(problem);
	}
	switch (entries.fault) {
		case "cut-off": return refuse$1(cutOff$1(path));
		case "too-many": return refuse$1(suspicious(path, `has ${entries.count} entries`));
		case "untrue": return refuse$1(suspicious(path, "has a directory that is not true"));
	}
}
function boundsProblem(path, entries) {
	const names = new Set(entries.map(({ name }) => name.toLowerCase()));
	const whole = entries.reduce((sum, entry) => sum + entry.whole, 0);
	const dense = entries.find((entry) => entry.whole > SMALL && entry.whole > MOST_RATIO * entry.size);
	if (!names.has("xl/workbook.xml")) return {
		code: "table/not-text",
		path,
		message: "By its first bytes this is a zip archive, and no .xlsx workbook is in it, so no row can be read.",
		hint: "Bind the table itself: CSV, JSON Lines, Parquet or .xlsx; text may be gzip."
	};
	if (names.size !== entries.length) return suspicious(path, "has two entries of one name");
	if (whole > MOST_WHOLE) return suspicious(path, `would be ${Math.ceil(whole / 2 ** 20)} MiB when it is unpacked, more than ${MOST_WHOLE / 2 ** 20}`);
	return dense === void 0 ? void 0 : suspicious(path, `has the entry ${JSON.stringify(dense.name)}, which becomes more than ${MOST_RATIO} times as large when it is unpacked`);
}
function cutOff$1(path) {
	return {
		code: "table/cut-off",
		path,
		message: "The workbook is a zip archive whose directory, at its end, is missing: the file was cut off.",
		hint: "Write the file again; look whether the step that writes it, its upload or its download was interrupted."
	};
}
function suspicious(path, what) {
	return {
		code: "table/workbook-bounds",
		path,
		message: `The workbook ${what}; it is not unpacked.`,
		hint: "Save the sheet as CSV, JSON Lines or Parquet: they are read in a stream."
	};
}

// src/evidence/typed/read-document.ts
/** Bytes of a document, which is held whole. */
const MOST_BYTES$1 = 1 << 26;
/** What a document is called, and where its first row is: a workbook's is the second of its sheet. */
const KINDS = {
	json: {
		name: "a JSON document",
		row: "the place in the list",
		first: 1
	},
	workbook: {
		name: "a workbook",
		row: "the sheet's row",
		first: 2
	}
};
/**
* Reads a JSON document (a list of objects) or the first sheet of a workbook: small, held whole, and left to a library that
* runs elsewhere with limits. A line is the place in the list, or the sheet's row.
*/
async function readDocument(kind, source, stream, ports, begin) {
	const { path } = source;
	const bytes = await bytesOf(stream);
	if (bytes === void 0) return unreadable$2(tooLarge(path, kind));
	const entries = kind === "workbook" ? workbookEntries(path, bytes) : succeed([]);
	if (!entries.ok) return {
		ok: false,
		state: "unreadable",
		problems: entries.problems
	};
	const sheet = await ports.readSheet({
		kind,
		bytes,
		entries: entries.value
	}).catch((error) => notRead(path, kind, error));
	if (!("values" in sheet)) return unreadable$2(sheet);
	const columns = headerOf(path, void 0, sheet.columns);
	const sink = columns.ok ? begin({ columns: columns.value }) : columns;
	if (!columns.ok || !sink.ok) return {
		ok: false,
		state: "unreadable",
		problems: sink.ok ? [] : sink.problems
	};
	const tooLong = takeRows(path, sheet, sink.value, KINDS[kind].first);
	ports.progress(path, source.size, source.size, sheet.rows);
	return tooLong === void 0 ? {
		ok: true,
		header: { columns: columns.value },
		notes: [rowsNote$1(path, kind)]
	} : unreadable$2(tooLong);
}
async function bytesOf(stream) {
	const parts = [];
	let total = 0;
	for await (const chunk of stream) {
		parts.push(Uint8Array.from(chunk));
		total += chunk.length;
		if (total > MOST_BYTES$1) return;
	}
	return joined(parts, total);
}
function takeRows(path, sheet, sink, first) {
	const texts = new CellTexts(sheet.values.length);
	for (let row = 0; row < sheet.rows; row += 1) {
		const line = first + row;
		const outcome = sheet.faults.get(row) ?? writeRow(texts, sheet, row, sink);
		if (outcome === "too-long") return tooLongProblem(path, line, 0);
		if (!(outcome === "written" ? sink.row(texts.bytes, texts.starts, texts.ends, line) : sink[outcome](line))) return;
	}
}
function writeRow(texts, { values }, row, sink) {
	const { reads } = sink;
	texts.beginRow();
	texts.clear();
	for (const [column, cells] of values.entries()) {
		const cell = cells[row];
		if (reads?.has(column) === false) continue;
		if (!isCell(cell)) {
			if (reads !== void 0) return "unreadable";
			sink.nested?.(column, kindOf(cell));
		} else if (!texts.put(column, cell)) return "too-long";
	}
	return "written";
}
function rowsNote$1(path, kind) {
	return `${path} is ${KINDS[kind].name}: where a line is named, it is ${KINDS[kind].row}.`;
}
function tooLarge(path, kind) {
	return {
		code: "table/too-large",
		path,
		message: `This is ${KINDS[kind].name} of more than ${MOST_BYTES$1 / 2 ** 20} MiB, which would have to be held whole.`,
		hint: "Write a table of this size as CSV, JSON Lines or Parquet: they are read in a stream, whatever their size."
	};
}
function notRead(path, kind, error) {
	return {
		code: `table/broken-${kind}`,
		path,
		message: `This is ${KINDS[kind].name}, and it cannot be read as a table: ${error instanceof Error ? error.message : String(error)}.`,
		hint: kind === "json" ? "Write a list of flat objects (`df.to_json(path, orient=\"records\")`), or one object a line in a file named .jsonl." : "Save the table anew: a header in the first row of the first sheet and one prediction in each row below, or as CSV."
	};
}
function unreadable$2(problem) {
	return {
		ok: false,
		state: "unreadable",
		problems: [problem]
	};
}

// src/evidence/typed/json-lines-run.ts
const LINE_FEED = 10;
/** What is wrong with a line, in a sentence that begins with the line. */
const FAULTS = {
	"not-json": "is not JSON",
	"not-finite": "has NaN or Infinity, which are not JSON: write null where there is no number",
	"not-an-object": "is JSON, and not an object",
	nested: "has an object or a list in a column that is measured"
};
/**
* One pass over JSON Lines: an object a line. The keys of the first are the columns. A key that a later line leaves out is an
* empty field, one that it adds makes it a ragged row; a line that is no object is an unreadable one. Both are
* refused and counted, and the others are measured. The last line is whole or the file was cut off.
*/
var JsonLinesRun = class extends TextRun {
	line = 1;
	decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	places = /* @__PURE__ */ new Map();
	texts = new CellTexts(0);
	faults = /* @__PURE__ */ new Map();
	get notes() {
		return [...this.faults].map(([fault, { n, line }]) => `${this.path}: line ${line}${n > 1 ? ` (the first of ${n} lines)` : ""} ${FAULTS[fault]}.`);
	}
	takeRows(last) {
		const { window } = this;
		while (this.isOpen && window.from < window.to) {
			const found = window.bytes.indexOf(LINE_FEED, window.from);
			const hasEnd = found >= 0 && found < window.to;
			if (!hasEnd && !last) {
				this.waitForMore(0);
				return;
			}
			const end = hasEnd ? found : window.to;
			if (end - window.from > 1048576) {
				this.stop(tooLongProblem(this.path, this.line, 0));
				return;
			}
			this.takeLine(this.decoder.decode(window.bytes.subarray(window.from, end)), hasEnd);
			window.from = hasEnd ? end + 1 : end;
			this.line += 1;
		}
	}
	takeLine(text, hasEnd) {
		if (text.trim() === "") return;
		const row = parseRow(text);
		if (!hasEnd && row.fault === "not-json") this.stop(cutOff(this.path, this.line));
		else if (this.sink === void 0) this.takeFirst(row);
		else this.takeRow(this.sink, row);
	}
	takeFirst(row) {
		if (row.fault !== void 0) {
			this.stop(notAnObject(this.path, this.line, row.fault));
			return;
		}
		const keys = row.entries.map(([key]) => key);
		const columns = headerOf(this.path, this.line, keys);
		if (this.beginRows(columns.ok ? succeed({ columns: columns.value }) : columns) && this.sink !== void 0) {
			this.places = new Map(keys.map((key, place) => [key, place]));
			this.texts = new CellTexts(keys.length, this.sink.numbers);
			this.takeRow(this.sink, row);
		}
	}
	takeRow(sink, row) {
		this.rows += 1;
		const outcome = row.fault ?? this.write(sink, row.entries);
		if (outcome === "too-long") this.stop(tooLongProblem(this.path, this.line, 0));
		else if (outcome === "written") this.isOpen = sink.row(this.texts.bytes, this.texts.starts, this.texts.ends, this.line);
		else if (outcome === "unknown-key") this.isOpen = sink.ragged(this.line);
		else {
			const known = this.faults.get(outcome);
			this.faults.set(outcome, {
				n: (known?.n ?? 0) + 1,
				line: known?.line ?? this.line
			});
			this.isOpen = sink.unreadable(this.line);
		}
	}
	write(sink, entries) {
		const { places, texts } = this;
		const { reads } = sink;
		texts.beginRow();
		texts.clear();
		for (const [key, value] of entries) {
			const place = places.get(key);
			if (place === void 0) return "unknown-key";
			if (reads !== void 0 && !reads.has(place)) continue;
			if (isCell(value)) {
				if (!texts.put(place, value)) return "too-long";
			} else if (reads === void 0) sink.nested?.(place, kindOf(value));
			else return "nested";
		}
		return "written";
	}
};
/** A last line without a line end that is not whole: what is missing behind it nobody knows. */
function cutOff(path, line) {
	return {
		code: "table/cut-off",
		path,
		line,
		message: "The last line is no whole JSON value and has no line end: the file was cut off, and a part of a table is not measured.",
		hint: "Write the file again; look whether the step that writes it, its upload or its download was interrupted."
	};
}
function notAnObject(path, line, fault) {
	return {
		code: "table/not-json-lines",
		path,
		line,
		message: `The columns of JSON Lines are the keys of its first object, and this line ${FAULTS[fault]}.`,
		hint: "Write one object a line: `df.to_json(path, orient=\"records\", lines=True)` in pandas."
	};
}

// src/evidence/typed/coded-rows.ts
/** Combinations of one row group that a table is made for; with more of them there are few rows of each. */
const MOST_COMBINATIONS = 65536;
const UNSEEN$1 = -2;
/**
* Rows of a file whose texts are codes of dictionaries: nothing of a row is looked at but its codes and its numbers. What
* is no such row, with an absent value or a number that is none or below 0, is NOT_PLAIN.
*/
var CodedRows = class {
	columns;
	/** Of each column of texts, the number of each value in the whole file: every row group has dictionaries of its own. */
	ids;
	/** The number of each combination, by the numbers of its values. */
	combinations = /* @__PURE__ */ new Map();
	constructor(columns) {
		this.columns = columns;
		this.ids = columns.texts.map(() => /* @__PURE__ */ new Map());
	}
	/** The rows of a group, whose columns are given by position; undefined when its texts are not all coded, by few codes. */
	block(segmentsAt, rows) {
		const texts = this.columns.texts.map((position) => codedColumn(segmentsAt(position)));
		const coded = texts.flatMap((column) => column ?? []);
		const sizes = coded.map(({ values }) => values.length);
		const size = sizes.reduce((product, each) => product * each, 1);
		if (coded.length < texts.length || size > MOST_COMBINATIONS) return;
		const places = new Int32Array(rows);
		for (const [index, { pages }] of coded.entries()) {
			let from = 0;
			for (const page of pages) {
				addCodes(places, from, page, itemAt(sizes, index));
				from += page.length;
			}
		}
		const numbers = this.columns.numbers.map((position) => {
			const column = new Float64Array(rows);
			writeNumbers(column, segmentsAt(position));
			refuse(places, column);
			return column;
		});
		this.number(places, new Int32Array(size).fill(UNSEEN$1), coded);
		return {
			combinations: places,
			numbers
		};
	}
	/** Turns places in the product of the dictionaries into numbers of combinations. */
	number(places, known, coded) {
		for (let row = 0; row < places.length; row += 1) {
			const place = intAt(places, row);
			if (place >= 0) {
				if (intAt(known, place) === UNSEEN$1) known[place] = this.combinationOf(place, coded);
				places[row] = intAt(known, place);
			}
		}
	}
	combinationOf(place, coded) {
		let rest = place;
		const own = coded.map(() => 0);
		for (let index = coded.length - 1; index >= 0; index -= 1) {
			const { values } = itemAt(coded, index);
			const code = rest % values.length;
			rest = (rest - code) / values.length;
			own[index] = numberOf(itemAt(this.ids, index), values[code]);
		}
		return numberOf(this.combinations, own.join());
	}
};
/** The number of a value, the next one when it is new. */
function numberOf(known, value) {
	const number = known.get(value) ?? known.size;
	known.set(value, number);
	return number;
}
function codedColumn(segments) {
	const values = segments[0]?.values;
	const pages = segments.flatMap((segment) => segment.codes !== void 0 && segment.values === values ? [segment.codes] : []);
	return values !== void 0 && pages.length === segments.length ? {
		values,
		pages
	} : void 0;
}
function addCodes(places, from, page, size) {
	const rows = Math.min(page.length, places.length - from);
	for (let index = 0; index < rows; index += 1) {
		const code = intAt(page, index);
		const place = intAt(places, from + index);
		places[from + index] = place < 0 || code < 0 ? -1 : place * size + code;
	}
}
/** NaN where there is no number. */
function writeNumbers(column, segments) {
	let from = 0;
	for (const { values, codes } of segments) {
		const rows = Math.min(codes?.length ?? values.length, column.length - from);
		const numbers = numbersOf(values);
		if (codes === void 0) column.set(numbers.subarray(0, rows), from);
		else for (let index = 0; index < rows; index += 1) {
			const code = intAt(codes, index);
			column[from + index] = code < 0 ? NaN : doubleAt(numbers, code);
		}
		from += rows;
	}
}
function numbersOf(values) {
	if (values instanceof Float64Array) return values;
	return values instanceof Float32Array || values instanceof Int32Array ? new Float64Array(values) : Float64Array.from(values, numberIn);
}
/** `Number` rounds a whole number as its digits would be. */
function numberIn(value) {
	return typeof value === "number" ? value : typeof value === "bigint" ? Number(value) : NaN;
}
/** Leaves a row to its texts that has no number, or one below 0. −0 becomes 0, as its text is. */
function refuse(places, column) {
	for (let row = 0; row < column.length; row += 1) {
		const value = doubleAt(column, row) + 0;
		column[row] = value;
		if (!(value >= 0 && value < 1e400)) places[row] = -1;
	}
}

// src/evidence/typed/parquet-problems.ts
function cutOffParquet(path) {
	return {
		code: "table/cut-off",
		path,
		message: "The Parquet file does not end as one: its footer, which says where the columns are, is missing, and a part of a table is not measured.",
		hint: "Write the file again; look whether the step that writes it, its upload or its download was interrupted."
	};
}
function encryptedParquet(path) {
	return {
		code: "table/encrypted",
		path,
		message: "The Parquet file has an encrypted footer, so its columns cannot be found.",
		hint: "Write the evaluation table without encryption, and without columns that would need it."
	};
}
function encryptedColumn(path, { name }) {
	return {
		code: "table/encrypted",
		path,
		message: `Column ${JSON.stringify(name)} of the Parquet file is encrypted, and there is no key here to read it with.`,
		hint: "Write the evaluation table without encryption, and without columns that would need it."
	};
}
/** The footer, a page or a value is not what the file says of it. */
function damagedParquet(path, error) {
	return {
		code: "table/broken-parquet",
		path,
		message: `The Parquet file cannot be read to its end (${error instanceof Error ? error.message : String(error)}); a part of a table is not measured.`,
		hint: "Write the file again, with snappy, zstd or gzip, in the encodings that the writer takes by itself; look whether it was damaged on its way."
	};
}
function largeGroup(path, group, rows) {
	return {
		code: "table/too-large",
		path,
		message: `Row group ${group} says that it has ${rows} rows; of the columns that are measured that is more than is held in memory.`,
		hint: "Write row groups of about a million rows: `row_group_size=1_000_000` in pyarrow."
	};
}
function nestedColumn(path, { name, nested = "" }) {
	return {
		code: "table/nested-column",
		path,
		message: `Column ${JSON.stringify(name)} holds ${nested} in each row, which is no value that could be compared.`,
		hint: "Write the value that is meant into a column of its own."
	};
}

// src/evidence/typed/segment-cursor.ts
const NOTHING = { values: [] };
const UNSEEN = -1;
/** Goes through a column's segments row by row, and writes each value as text; of a dictionary each value once. */
var SegmentCursor = class {
	segments;
	texts;
	column;
	next = 0;
	values = NOTHING.values;
	codes;
	length = 0;
	at = 0;
	/** By code: where its text is kept. */
	starts = /* @__PURE__ */ new Int32Array(0);
	ends = /* @__PURE__ */ new Int32Array(0);
	constructor(segments, texts, column) {
		this.segments = segments;
		this.texts = texts;
		this.column = column;
	}
	/** The next row's field; false when the row becomes too long. */
	put() {
		while (this.at === this.length) this.enter(itemAt(this.segments, this.next));
		const { codes, at, texts, column } = this;
		this.at = at + 1;
		if (codes === void 0) return texts.put(column, cellOf(this.values[at]));
		const code = intAt(codes, at);
		if (code < 0) return texts.putNew(column, void 0, false);
		const start = intAt(this.starts, code);
		if (start !== UNSEEN) {
			texts.starts[column] = start;
			texts.ends[column] = intAt(this.ends, code);
			return true;
		}
		return this.putFirst(code);
	}
	/** Leaves out the fields of some rows. */
	skip(rows) {
		let left = rows;
		while (left > 0) {
			if (this.at === this.length) this.enter(itemAt(this.segments, this.next));
			const step = Math.min(left, this.length - this.at);
			this.at += step;
			left -= step;
		}
	}
	putFirst(code) {
		const { texts, column } = this;
		const isShort = texts.putNew(column, cellOf(this.values[code]), true);
		if (texts.isKept) {
			this.starts[code] = intAt(texts.starts, column);
			this.ends[code] = intAt(texts.ends, column);
		}
		return isShort;
	}
	enter(segment) {
		const { values, codes } = segment;
		this.next += 1;
		this.at = 0;
		this.length = codes?.length ?? values.length;
		this.codes = codes;
		if (codes !== void 0 && values !== this.values) {
			this.starts = new Int32Array(values.length).fill(UNSEEN);
			this.ends = new Int32Array(values.length);
		}
		this.values = values;
	}
};
function cellOf(value) {
	if (!isCell(value)) throw new Error("A Parquet port gave a value that is no number, text or boolean.");
	return value;
}

// src/evidence/typed/read-parquet.ts
/** Values of one row group that are held at once, and their bytes by what the footer says. */
const MOST_VALUES = 1 << 26;
const MOST_BYTES = 1 << 30;
/** Magic, footer's length, magic. */
const SHORTEST = 12;
/**
* Reads a Parquet file row group by row group, of its columns only those that the sink looks at. What stands as a line is the
* number of the row, from 1. A file that is not whole gives a problem, also when its first row groups could be read.
*/
async function readParquet(source, ports, begin) {
	const ending = await magicAtEnd(source);
	if (ending !== "PAR1") return unreadable$1(ending === "PARE" ? encryptedParquet(source.path) : cutOffParquet(source.path));
	const file = await ports.openParquet(source).catch((error) => damagedParquet(source.path, error));
	if (!("groups" in file)) return unreadable$1(file);
	const columns = headerOf(source.path, void 0, file.columns.map(({ name }) => name));
	const sink = columns.ok ? begin({ columns: columns.value }) : columns;
	if (!columns.ok || !sink.ok) return unreadable$1(...sink.ok ? [] : sink.problems);
	const problems = await readGroups(source, file, ports, sink.value);
	return problems.length === 0 ? {
		ok: true,
		header: { columns: columns.value },
		notes: [rowsNote(source.path)]
	} : unreadable$1(...problems);
}
async function magicAtEnd(source) {
	const { size } = source;
	return size < SHORTEST ? "" : new TextDecoder("latin1").decode(await source.read(size - 4, 4));
}
async function readGroups(source, file, ports, sink) {
	const { reads, most = Number.POSITIVE_INFINITY } = sink;
	const wanted = file.columns.flatMap((column, place) => (reads === void 0 ? insteadOfValues(column) === void 0 : reads.has(place)) ? [place] : []);
	const closed = wanted.map((place) => itemAt(file.columns, place)).filter((column) => insteadOfValues(column) !== void 0);
	if (closed.length > 0) return closed.map((column) => column.nested === void 0 ? encryptedColumn(source.path, column) : nestedColumn(source.path, column));
	if (reads === void 0) tellClosed(file.columns, sink);
	const run = runOf(source.path, file, wanted, sink);
	for (const [index, group] of file.groups.entries()) {
		const count = Math.min(group.rows, most - run.row);
		const bytes = wanted.reduce((sum, place) => sum + (group.bytes[place] ?? 0), 0);
		if (count <= 0) break;
		if (count * wanted.length > MOST_VALUES || bytes > MOST_BYTES) return [largeGroup(source.path, index + 1, group.rows)];
		let values;
		try {
			values = await file.read(index, count, wanted);
		} catch (error) {
			return [damagedParquet(source.path, error)];
		}
		const outcome = takeGroup(run, values, count);
		ports.progress(source.path, source.size * (index + 1) / file.groups.length, source.size, run.row);
		if (outcome !== "go-on") return outcome === "enough" ? [] : [outcome];
	}
	return [];
}
/** What a column holds of which no field can be made. */
function insteadOfValues({ nested, encrypted }) {
	return nested ?? (encrypted === true ? "encrypted values" : void 0);
}
function tellClosed(columns, sink) {
	for (const [place, column] of columns.entries()) {
		const holds = insteadOfValues(column);
		if (holds !== void 0) sink.nested?.(place, holds);
	}
}
function runOf(path, file, wanted, sink) {
	return {
		path,
		texts: new CellTexts(file.columns.length, sink.numbers),
		wanted,
		sink,
		coded: sink.plain && new CodedRows(sink.plain.columns),
		row: 0
	};
}
function takeGroup(run, columns, count) {
	const { texts, wanted } = run;
	texts.forget();
	const cursors = columns.map((segments, index) => new SegmentCursor(segments, texts, itemAt(wanted, index)));
	const plain = plainGroup(run, columns, count);
	for (let index = 0; index < count; index += 1) {
		const next = plain?.sink.count(plain.block, index, count) ?? index;
		leaveOut(run, cursors, next - index);
		index = next;
		const outcome = index < count ? giveRow(run, cursors) : "go-on";
		if (outcome !== "go-on") return outcome;
		learn(plain, index);
	}
	return "go-on";
}
/** The rows of a group as far as they are plain, for a sink that counts such; undefined when none is. */
function plainGroup({ coded, sink, wanted }, columns, count) {
	const block = coded?.block((position) => columns[wanted.indexOf(position)] ?? [], count);
	return block === void 0 || sink.plain === void 0 ? void 0 : {
		sink: sink.plain,
		block
	};
}
/** Goes past rows that were counted as plain ones. */
function leaveOut(run, cursors, rows) {
	if (rows > 0) {
		run.row += rows;
		for (const cursor of cursors) cursor.skip(rows);
	}
}
/** The row at `index` was given by itself; past the last there is none. */
function learn(plain, index) {
	const combination = plain?.block.combinations[index] ?? -1;
	if (combination !== -1) plain?.sink.learn(combination);
}
/** Gives the next row to the sink. */
function giveRow(run, cursors) {
	const { texts, sink } = run;
	run.row += 1;
	texts.beginRow();
	for (const cursor of cursors) if (!cursor.put()) return tooLongProblem(run.path, run.row, 0);
	return sink.row(texts.bytes, texts.starts, texts.ends, run.row) ? "go-on" : "enough";
}
function rowsNote(path) {
	return `${path} is a Parquet file: where a line is named, it is the number of the row.`;
}
function unreadable$1(...problems) {
	return {
		ok: false,
		state: "unreadable",
		problems
	};
}

// src/evidence/table/sniff.ts
/** First bytes that `sniff` wants to see; fewer when the file is shorter. */
const SNIFFED = 1024;
const TAB = 9;
/** Signatures of files that are often named .csv, or bound by mistake. */
const SIGNATURES = [
	["ÐÏà", "an old Excel workbook"],
	["%PDF", "a PDF"],
	["PNG", "a PNG image"],
	["HDF", "an HDF5 file"],
	["ARROW1\0", "an Arrow file"],
	["SQLite format 3\0", "an SQLite database"],
	["BZh", "compressed with bzip2"],
	["ý7zXZ", "compressed with xz"],
	["(µ/ý", "compressed with zstd"]
];
/** A header may begin with PAR1 or PARENT; bytes below a tab are in no text. */
function isParquet(text, first) {
	return /^PAR[1E]/u.test(text) && first.some((byte) => byte < TAB);
}
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
	if (isParquet(text, first)) return { kind: "parquet" };
	if (text.startsWith("PK")) return { kind: "workbook" };
	if (text.startsWith("version https://git-lfs.github.com/spec/")) return {
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
	return what === void 0 ? { kind: textKind(path, text) } : {
		kind: "unreadable",
		problem: {
			code: "table/not-text",
			path,
			line: 1,
			message: `By its first bytes this is ${what}, not a table that can be read.`,
			hint: "Export the table as CSV, JSON Lines or Parquet, and bind that file."
		}
	};
}
/**
* What a text is: JSON when it begins as only JSON does, whatever it is called; the name decides between the two kinds of it
* where the beginning may be either. `[id],name` is the header of a CSV.
*/
function textKind(path, text) {
	const begins = text.replace(/^\u00ef\u00bb\u00bf/u, "").trimStart();
	const isNamedJson = /\.json(?:\.gz)?$/iu.test(path);
	if (/^\[\s*(?:[{\]]|$)/u.test(begins)) return "json";
	if (!/^\{\s*["}]/u.test(begins)) return isNamedJson ? "json" : /\.(?:jsonl|ndjson)(?:\.gz)?$/iu.test(path) ? "json-lines" : "text";
	return isNamedJson && !/^\{.*\}[ \t\r]*\n\s*\{/u.test(begins) ? "json" : "json-lines";
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
/** Rows that say whether blocks are worth it. */
const ENOUGH = 256;
/** One pass over delimited text: CSV, TSV and their like. */
var TableRun = class extends TextRun {
	notes = [];
	scanner = new RowScanner(",");
	/** Plain rows for a sink that takes them. */
	blocks;
	get line() {
		return this.scanner.nextLine;
	}
	takeRows(last) {
		if (this.sink === void 0 && !this.readHeader(last)) return;
		const { plain } = this.sink ?? {};
		if (plain !== void 0 && this.blocks !== void 0 && this.window.length >= this.least) this.takeBlocks(this.blocks, plain, last);
		this.scanRows(last);
	}
	get least() {
		return this.ports.rowKernel?.least ?? 1e400;
	}
	readHeader(last) {
		const { path, window } = this;
		while (window.length > 0) {
			const end = headerEnd(window.bytes, window.from, window.to);
			if (end < 0 && !last) return this.waitForMore(0);
			const delimiter = delimiterOf(path, window.bytes, window.from, end < 0 ? window.to : end);
			const line = this.scanner.nextLine;
			this.scanner = new RowScanner(delimiter);
			this.scanner.nextLine = line;
			if (!this.scanRow(last)) return false;
			const { scanner } = this;
			if (scanner.fields > 0) {
				const header = headerTexts(path, scanner, window.bytes);
				const begun = this.beginRows(header.ok ? succeed({
					columns: header.value,
					delimiter
				}) : header);
				const columns = this.sink?.plain?.columns;
				const width = scanner.fields;
				this.blocks = columns && this.ports.rowKernel?.open({
					...columns,
					delimiter,
					width
				});
				return begun;
			}
		}
		return false;
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
		const { window } = this;
		while (this.isOpen && window.from < window.to && this.scanRow(last)) this.giveRow();
	}
	/** Gives the row that was scanned to the sink. */
	giveRow() {
		const { header, scanner, sink, window } = this;
		if (scanner.fields === 0 || sink === void 0) return;
		this.rows += 1;
		this.isOpen = scanner.fields === header?.columns.length ? sink.row(window.bytes, scanner.starts, scanner.ends, scanner.line) : sink.ragged(scanner.line);
	}
	/** Goes over the rows at hand as far as there is one that blocks cannot cut; the rest is scanned. */
	takeBlocks(blocks, plain, last) {
		const { scanner, window } = this;
		do {
			const { from } = window;
			const line = scanner.nextLine;
			const rows = blocks.take(window.bytes, from, window.to);
			let others = 0;
			for (let row = 0; row < rows && this.isOpen; row += 1) {
				const next = plain.count(blocks, row, rows);
				this.rows += next - row;
				row = next;
				if (row < rows) {
					window.from = from + intAt(blocks.starts, row);
					scanner.nextLine = line + row;
					if (this.scanRow(last)) this.giveRow();
					const combination = intAt(blocks.combinations, row);
					if (combination === -1) others += 1;
					else plain.learn(combination);
				}
			}
			if (!this.isOpen || rows === 0) return;
			this.blocks = rows > ENOUGH && others > rows / 2 ? void 0 : blocks;
			window.from = from + blocks.next;
			scanner.nextLine = line + rows;
		} while (!blocks.isStopped && window.from < window.to);
	}
};

// src/evidence/table/read-table.ts
/** A longer chunk is taken in pieces, so that the window stays in the processor's cache. */
const PIECE = 65536;
/**
* Reads one table into a sink: delimited text, JSON Lines, a JSON document, Parquet or a workbook, told apart by content
* first and name second; text may be gzip. Text and Parquet take one pass, with memory independent of the file's size. It ends
* early, with success, when the sink wants no more rows. Whatever is wrong with the file is one problem with its line.
*/
async function readTable(source, ports, begin) {
	try {
		return await readSniffed(source, ports, begin);
	} catch (error) {
		const problem = refusedFile(source.path, error);
		if (problem === void 0) throw error;
		return unreadable(problem);
	}
}
async function readSniffed(source, ports, begin) {
	const sniffed = sniff(source.path, await source.read(0, SNIFFED));
	const pass = {
		source,
		ports,
		begin,
		consumed: 0
	};
	if (sniffed.kind === "parquet") return readParquet(source, ports, begin);
	if (sniffed.kind !== "gzip") return readStream(pass, sniffed, counted(pass));
	const { first, all } = await peek(inflated(pass), SNIFFED);
	if (first.length === 0 && pass.broken !== void 0) return unreadable(gzipProblem(source.path, pass.broken.error));
	return readStream(pass, sniff(source.path, first), all);
}
function readStream(pass, sniffed, stream) {
	const { source, ports, begin } = pass;
	switch (sniffed.kind) {
		case "text": return readText(pass, new TableRun(source.path, ports, begin), stream);
		case "json-lines": return readText(pass, new JsonLinesRun(source.path, ports, begin), stream);
		case "json":
		case "workbook": return readBuffered(pass, sniffed.kind, stream);
		case "gzip":
		case "parquet": return unreadable(nestedProblem(source.path, sniffed.kind));
		case "pointer": return {
			ok: false,
			state: "missing",
			problems: [sniffed.problem]
		};
		case "unreadable": return unreadable(sniffed.problem);
	}
}
async function readText(pass, run, stream) {
	const { source, ports } = pass;
	for await (const chunk of stream) {
		for (let at = 0; at < chunk.length && run.isOpen; at += PIECE) run.push(chunk.subarray(at, at + PIECE));
		ports.progress(source.path, pass.consumed, source.size, run.rows);
		if (!run.isOpen) break;
	}
	if (run.isOpen && pass.broken !== void 0) return unreadable(gzipProblem(source.path, pass.broken.error));
	const result = run.finish();
	return result.ok ? {
		ok: true,
		header: result.value,
		notes: run.notes
	} : {
		ok: false,
		state: "unreadable",
		problems: result.problems
	};
}
async function readBuffered(pass, kind, stream) {
	const read = await readDocument(kind, pass.source, stream, pass.ports, pass.begin);
	return pass.broken === void 0 ? read : unreadable(gzipProblem(pass.source.path, pass.broken.error));
}
function unreadable(problem) {
	return {
		ok: false,
		state: "unreadable",
		problems: [problem]
	};
}
/** The bytes of the file, counted as they pass: for progress, the inflated ones have no total. */
async function* counted(pass) {
	for await (const chunk of pass.source.stream()) {
		pass.consumed += chunk.length;
		yield chunk;
	}
}
/** Inflates; a stream that breaks ends, and leaves its error behind, so that it is not taken for one of ours. */
async function* inflated(pass) {
	try {
		yield* pass.ports.gunzip(counted(pass));
	} catch (error) {
		pass.broken = { error };
	}
}

export { faultText as a, readDouble as c, sniff as i, missingColumn as l, DELIMITER_NAMES as n, zipEntries as o, SNIFFED as r, isDouble as s, readTable as t, trimmed as u };