import { a as refuse, o as succeed } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { n as itemAt, t as doubleAt } from "./shared-worker-action-subject-measure-metrics-performance-diff-check-assess-init-profile.js";
import { c as readDouble, i as sniff, l as missingColumn, r as SNIFFED, s as isDouble, t as readTable } from "./shared-worker-action-subject-measure-check-assess-init-profile.js";
import { c as MOST_CELLS, d as MOST_GROUPS, h as compareTexts, i as mergeRecords, l as MOST_CLASSES, m as compareText, n as placeIn, o as residualsOf, p as cellsOf, r as blockOf, s as writeRow, t as sortedDistinct, u as MOST_CLASS_SCORES } from "./shared-worker-subject-measure-metrics-diff-check-assess-init-profile.js";
import { n as intAt, t as byteAt } from "./shared-worker-action-subject-measure-metrics-performance-deploy-diff-check-assess-init-profile.js";
import { c as MISSING, n as NO_SCORES, t as at } from "./shared-worker-subject-measure-metrics-performance-diff-check-assess-init-profile.js";
import { d as skipBlanks, u as dropBlanks } from "./shared-worker-action-subject-measure-deploy-check-assess-init-profile.js";

// src/evidence/table/decimal.ts
/** What a field was. */
const NUMBER = 0;
const NO_VALUE = 1;
const NO_NUMBER = 2;
/** 10⁰ … 10²²: the powers of ten that are doubles exactly. */
const POWERS = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/** With so many digits an integer is exact in 53 bits. */
const EXACT_DIGITS = 15;
/** With so many bytes an integer fits into 31 bits. */
const SHORT = 9;
const PLAIN_DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const DOT = 46;
const MINUS = 45;
const PLUS = 43;
const ZERO = 48;
/** `e`, and the bit that makes a letter lower case. */
const EXPONENT = 101;
const LOWER = 32;
/**
* Reads a field as a plain decimal number (sign, digits, point, exponent; spaces and tabs around it) into
* `numbers[place]`, to the very double that `Number` gives. NaN, Infinity, hexadecimal and what overflows are
* NO_NUMBER; an empty field is NO_VALUE. Digits ÷ an exact power of ten is rounded once, hence right (Clinger 1990).
*/
function readDecimal(bytes, start, end, numbers, place) {
	let at = start;
	const first = at < end ? byteAt(bytes, at) : 0;
	const negative = first === MINUS;
	if (negative || first === PLUS) at += 1;
	if (end - at > SHORT) return readLong(bytes, start, end, numbers, place);
	let digits = 0;
	let count = 0;
	let scale = -1;
	for (; at < end; at += 1) {
		const byte = byteAt(bytes, at);
		const digit = byte - ZERO;
		if (digit >= 0 && digit <= 9) {
			digits = Math.imul(digits, 10) + digit | 0;
			count += 1;
		} else if (byte === DOT && scale < 0) scale = count;
		else return readLong(bytes, start, end, numbers, place);
	}
	if (count === 0) return end === start ? 1 : 2;
	return put(digits, scale, count, negative, numbers, place);
}
/** Digits of which `whole` stand before the point; all of them when there is none (−1). */
function put(digits, whole, count, negative, numbers, place) {
	const value = whole < 0 ? digits : digits / doubleAt(POWERS, count - whole);
	numbers[place] = negative ? -value : value;
	return 0;
}
/** A double itself (`writeDouble`), more digits than fit into 31 bits, blanks around the number, an exponent, or no number at all. */
function readLong(bytes, start, end, numbers, place) {
	if (isDouble(bytes, start, end)) {
		numbers[place] = readDouble(bytes, start);
		return 0;
	}
	const from = skipBlanks(bytes, start, end);
	const to = dropBlanks(bytes, from, end);
	if (from === to) return 1;
	const negative = byteAt(bytes, from) === MINUS;
	let digits = 0;
	let count = 0;
	let scale = -1;
	for (let at = negative ? from + 1 : from; at < to; at += 1) {
		const byte = byteAt(bytes, at);
		if (isDigit(byte) && count < EXACT_DIGITS) {
			digits = digits * 10 + (byte - ZERO);
			count += 1;
		} else if (byte === DOT && scale < 0) scale = count;
		else return mayGoOn(byte, count, at === from) ? readText(bytes, from, to, numbers, place) : 2;
	}
	if (count === 0) return 2;
	return put(digits, scale, count, negative, numbers, place);
}
/** Whether a number may have this byte here: decoding each text to learn that it is none costs ten times as much. */
function mayGoOn(byte, digits, isFirst) {
	return isDigit(byte) || (digits > 0 ? (byte | LOWER) === EXPONENT : isFirst && byte === PLUS);
}
function isDigit(byte) {
	return byte >= ZERO && byte <= 57;
}
/** A longest plain number worth reading: `Number` would take as many digits as there are. */
const LONGEST$1 = 1024;
function readText(bytes, from, to, numbers, place) {
	if (to - from > LONGEST$1) return 2;
	const value = decimalOf(new TextDecoder("latin1").decode(bytes.subarray(from, to)));
	if (value === void 0) return 2;
	numbers[place] = value;
	return 0;
}
/** The number that a text without blanks around it writes as a plain decimal; undefined when it does not. */
function decimalOf(text) {
	const value = PLAIN_DECIMAL.test(text) ? Number(text) : NaN;
	return Number.isFinite(value) ? value : void 0;
}

// src/evidence/table/subject-fields.ts
/** Where the columns stand in a file; every one that is missing is a problem. */
function fieldsOf(path, wanted, columns) {
	const problems = [];
	const place = (key, column) => {
		const field = column === void 0 ? -1 : columns.indexOf(column);
		if (column !== void 0 && field < 0) problems.push(missingColumn(path, key, column, columns));
		return field;
	};
	const fields = {
		label: place("label", wanted.label),
		prediction: place("prediction", wanted.prediction),
		score: place("score", wanted.score),
		weight: place("weight", wanted.weight),
		counterfactual: place("counterfactual", wanted.counterfactual),
		scores: Int32Array.from(wanted.scores, ([name, column]) => place(`scores.${name}`, column)),
		attributes: Int32Array.from(wanted.attributes, (column) => place(wanted.keys.get(column) ?? "attributes", column))
	};
	return problems.length > 0 ? refuse(...problems) : succeed(fields);
}
/** The code of the problem that follows. */
const SHARD_SCHEMA = "table/shard-schema";
/** Shards are one table: each has the columns of the first, in any order. */
function schemaProblem(path, columns, firstPath, firstColumns) {
	const missing = firstColumns.filter((column) => !columns.includes(column));
	const extra = columns.filter((column) => !firstColumns.includes(column));
	if (missing.length === 0 && extra.length === 0) return;
	const name = (list) => list.length === 0 ? "none" : list.slice(0, 10).map((column) => JSON.stringify(column)).join(", ");
	return {
		code: SHARD_SCHEMA,
		path,
		line: 1,
		message: `Its columns are not those of ${firstPath} (missing: ${name(missing)}; more: ${name(extra)}), so the two are not shards of one table.`,
		hint: "Narrow the glob of `table`, or write all shards with the same columns."
	};
}
/** Positions of columns that are read as numbers only; `paired` is the one that pairs rows, or −1. */
function numberPlaces({ layout, binsOf }, fields, paired) {
	const [binned, texts] = [true, false].map((isBinned) => [...fields.attributes].filter((_, index) => binsOf.has(layout.columns[index] ?? "") === isBinned));
	const targets = [fields.label, fields.prediction];
	const isRegression = layout.task === "regression";
	const asText = [
		paired,
		fields.counterfactual,
		...isRegression ? [] : targets,
		...texts ?? []
	];
	const asNumber = [
		fields.score,
		fields.weight,
		...fields.scores,
		...isRegression ? targets : [],
		...binned ?? []
	];
	return new Set(asNumber.filter((place) => place >= 0 && !asText.includes(place)));
}

// src/cube/score-axis.ts
/** Up to so many distinct scores are kept one by one. */
const MOST_EXACT_SCORES = 4096;
/** Past that, so many equal bins on [0, 1]. */
const SCORE_BINS = 4e3;
/** The bin of a score in [0, 1]: left-closed at the double nearest to bin ÷ 4,000, the last one closed. */
function scoreBin(score) {
	const product = score * SCORE_BINS;
	const bin = Math.floor(product);
	const rest = product - bin;
	return rest > EDGE && rest < 1 - EDGE ? bin : binAtEdge(score, bin);
}
/** So near to an edge the product may have been rounded over it, in either direction. */
const EDGE = 1e-6;
function binAtEdge(score, bin) {
	const left = score < bin / 4e3 ? bin - 1 : bin;
	return Math.min(3999, score >= (left + 1) / 4e3 ? left + 1 : left);
}
function binnedAxis() {
	const values = new Float64Array(SCORE_BINS);
	for (let bin = 0; bin < SCORE_BINS; bin += 1) values[bin] = bin / SCORE_BINS;
	return {
		binned: true,
		values,
		width: 1 / SCORE_BINS
	};
}
/** The axis of some distinct scores in any order, exact while they are few enough. */
function axisOf(scores) {
	return scores.length > 4096 ? binnedAxis() : {
		binned: false,
		values: scores.toSorted(),
		width: 0
	};
}
/** The axis of ascending distinct scores that are all kept. */
function keptAxis(values) {
	return {
		binned: false,
		values,
		width: 0,
		keepsAll: true
	};
}
/** Positions on `axis` of the values of another axis; the other is exact, or both are binned. RangeError when one is missing. */
function positionsOn(axis, values) {
	const positions = new Int32Array(values.length);
	if (axis.binned) {
		for (let index = 0; index < values.length; index += 1) positions[index] = scoreBin(doubleAt(values, index));
		return positions;
	}
	let place = 0;
	for (let index = 0; index < values.length; index += 1) {
		const value = doubleAt(values, index);
		place = placeIn(axis.values, value, place);
		if (place === -1) throw new RangeError(`The axis has no score ${value}.`);
		positions[index] = place;
	}
	return positions;
}

// src/cube/tuple-sums.ts
const FEWEST$2 = 16;
/**
* Sums keyed by short tuples of integers, numbered 0, 1, 2 … in the order in which they were first seen: a hash table
* with chains that compares the whole tuple. Nothing is allocated but when it doubles. Sum `s` of tuple `id` is at
* `sums[id × stride + s]`; the array is replaced when the table grows, so read it anew after each `idOf`.
*/
var TupleSums = class {
	width;
	stride;
	size = 0;
	sums;
	capacity = FEWEST$2;
	mask = 31;
	tuples;
	/** Next of the chain, and head of the chain, each as id + 1 so that 0 is none. */
	next = new Int32Array(FEWEST$2);
	heads = /* @__PURE__ */ new Int32Array(32);
	constructor(width, stride) {
		this.width = width;
		this.stride = stride;
		this.tuples = new Int32Array(FEWEST$2 * width);
		this.sums = new Float64Array(FEWEST$2 * stride);
	}
	/** The number of the tuple in the first `width` elements; a new one starts with sums of 0. */
	idOf(tuple) {
		const width = this.width;
		const tuples = this.tuples;
		let hash = 0;
		for (let index = 0; index < width; index += 1) hash = Math.imul(hash ^ intAt(tuple, index), 2654435761);
		hash = (hash ^ hash >>> 15) & this.mask;
		for (let link = intAt(this.heads, hash); link !== 0; link = intAt(this.next, link - 1)) {
			const base = (link - 1) * width;
			let index = 0;
			while (index < width && intAt(tuples, base + index) === intAt(tuple, index)) index += 1;
			if (index === width) return link - 1;
		}
		return this.insert(tuple);
	}
	/** Element `position` of tuple `id`. */
	elementOf(id, position) {
		return intAt(this.tuples, id * this.width + position);
	}
	/** Adds `sums` of another table's tuple, stride for stride. */
	addFrom(id, other, otherId) {
		const { sums, stride } = this;
		const from = otherId * stride;
		const to = id * stride;
		for (let index = 0; index < stride; index += 1) sums[to + index] = doubleAt(sums, to + index) + doubleAt(other.sums, from + index);
	}
	/** Forgets all tuples, keeps the memory. */
	clear() {
		this.heads.fill(0);
		this.sums.fill(0, 0, this.size * this.stride);
		this.size = 0;
	}
	insert(tuple) {
		if (this.size === this.capacity) this.grow();
		const id = this.size;
		this.size += 1;
		for (let index = 0; index < this.width; index += 1) this.tuples[id * this.width + index] = intAt(tuple, index);
		this.link(id);
		return id;
	}
	link(id) {
		let hash = 0;
		for (let index = 0; index < this.width; index += 1) hash = Math.imul(hash ^ this.elementOf(id, index), 2654435761);
		hash = (hash ^ hash >>> 15) & this.mask;
		this.next[id] = intAt(this.heads, hash);
		this.heads[hash] = id + 1;
	}
	grow() {
		this.capacity *= 2;
		this.mask = 2 * this.capacity - 1;
		const { tuples, sums } = this;
		this.tuples = new Int32Array(this.capacity * this.width);
		this.tuples.set(tuples);
		this.sums = new Float64Array(this.capacity * this.stride);
		this.sums.set(sums);
		this.next = new Int32Array(this.capacity);
		this.heads = new Int32Array(2 * this.capacity);
		for (let id = 0; id < this.size; id += 1) this.link(id);
	}
};

// src/cube/score-sums.ts
/** Sums of one position: n and Σw·score, and with weights Σw and Σw² too. */
const UNWEIGHTED$1 = 2;
const WEIGHTED$1 = 4;
/** The first so many sides may have a page with a slot for every position; the others share a hash table. */
const DENSE_SIDES = 64;
/** A side below DENSE_SIDES gets its page with so many positions: pages of small groups would be nearly empty, 131 kB each. */
const FEW_POSITIONS = 256;
/**
* Sums by side and score position. A side is a group and a truth, or a joint cell. Few sides with many rows are the usual
* case of a large table and get plain pages; elsewhere most positions are empty and only the occupied ones take memory.
*/
var ScoreSums = class ScoreSums {
	/** Sums a position. */
	stride;
	weighted;
	pages = [];
	/** Sides below DENSE_SIDES until they have a page; what it took over stays behind, and is no longer read. */
	few;
	/** How many positions of a side are in `few`. */
	fewOf = new Int32Array(64);
	sparse;
	key = /* @__PURE__ */ new Int32Array(2);
	constructor(weighted) {
		this.weighted = weighted;
		this.stride = weighted ? WEIGHTED$1 : UNWEIGHTED$1;
		this.few = new TupleSums(2, this.stride);
		this.sparse = new TupleSums(2, this.stride);
	}
	/** How many side × position pairs of sides that never have a page are kept one by one. */
	get scattered() {
		return this.sparse.size;
	}
	hasPage(side) {
		return this.pages[side] !== void 0;
	}
	/** A page for whoever asks, of no side. */
	newPage() {
		return new Float64Array(MOST_EXACT_SCORES * this.stride);
	}
	/** The page of a side below DENSE_SIDES; the sums of a position are at position × stride. */
	pageOf(side) {
		return this.pages[side] ?? this.addPage(side);
	}
	/** Adds the sums at `from` of an array. */
	addFrom(side, position, source, from) {
		if (side >= 64) {
			this.addTo(this.sparse, side, position, source, from);
			return;
		}
		const page = this.pages[side];
		if (page !== void 0) addSums(page, position * this.stride, source, from, this.stride);
		else if (this.addTo(this.few, side, position, source, from)) this.countFew(side);
	}
	/** Adds a page or its beginning; a page of other positions when `positionOf` is given. */
	addPageFrom(side, page, positionOf) {
		if (side < 64 && positionOf === void 0) {
			addSums(this.pageOf(side), 0, page, 0, page.length);
			return;
		}
		const { stride } = this;
		const own = side < 64 ? this.pageOf(side) : void 0;
		for (let at = 0; at < page.length; at += stride) if (doubleAt(page, at) > 0) {
			const from = at / stride;
			const position = positionOf === void 0 ? from : intAt(positionOf, from);
			if (own === void 0) this.addFrom(side, position, page, at);
			else addSums(own, position * stride, page, at, stride);
		}
	}
	/** The same sums with each position replaced; those that meet are added, in the order of their old positions. */
	moved(positionOf) {
		const moved = new ScoreSums(this.weighted);
		this.eachPage((side, page) => moved.addPageFrom(side, page, positionOf));
		const { few, sparse } = this;
		const position = (id) => few.elementOf(id, 1);
		for (const id of Array.from({ length: few.size }, (_, each) => each).sort((a, b) => position(a) - position(b))) if (this.pages[few.elementOf(id, 0)] === void 0) moved.addFrom(few.elementOf(id, 0), intAt(positionOf, position(id)), few.sums, id * this.stride);
		for (let id = 0; id < sparse.size; id += 1) {
			const to = intAt(positionOf, sparse.elementOf(id, 1));
			moved.addFrom(sparse.elementOf(id, 0), to, sparse.sums, id * this.stride);
		}
		return moved;
	}
	eachPage(visit) {
		for (const [side, page] of this.pages.entries()) if (page !== void 0) visit(side, page);
	}
	/** The occupied positions of the first `sides` sides, by their places on the final axis, ascending. */
	publish(sides, { places }) {
		const inOrder = new Int32Array(places.length);
		for (let slot = 0; slot < places.length; slot += 1) inOrder[intAt(places, slot)] = slot;
		const bySide = [idsBySide(this.few, Math.min(sides, 64)), idsBySide(this.sparse, sides)];
		return Array.from({ length: sides }, (_, side) => {
			const page = this.pages[side];
			if (page !== void 0) {
				const slots = this.occupied(page, inOrder);
				return this.columnsOf(page, slots, placesOf(slots, places));
			}
			const [table, ids] = side < 64 ? [this.few, bySide[0]] : [this.sparse, bySide[1]];
			const placeOf = (id) => intAt(places, table.elementOf(id, 1));
			const slots = Int32Array.from(ids[side] ?? []).sort((a, b) => placeOf(a) - placeOf(b));
			return this.columnsOf(table.sums, slots, slots.map(placeOf));
		});
	}
	/** Whether the pair is a new one. */
	addTo(table, side, position, source, from) {
		const known = table.size;
		this.key[0] = side;
		this.key[1] = position;
		const id = table.idOf(this.key);
		addSums(table.sums, id * this.stride, source, from, this.stride);
		return id === known;
	}
	countFew(side) {
		const count = intAt(this.fewOf, side) + 1;
		this.fewOf[side] = count;
		if (count === FEW_POSITIONS) this.addPage(side);
	}
	addPage(side) {
		while (this.pages.length < side) this.pages.push(void 0);
		const page = this.newPage();
		this.pages[side] = page;
		if (intAt(this.fewOf, side) > 0) this.takeOver(side, page);
		return page;
	}
	takeOver(side, page) {
		const { few, stride } = this;
		for (let id = 0; id < few.size; id += 1) if (few.elementOf(id, 0) === side) addSums(page, few.elementOf(id, 1) * stride, few.sums, id * stride, stride);
	}
	occupied(page, positions) {
		const slots = new Int32Array(positions.length);
		let count = 0;
		for (let index = 0; index < positions.length; index += 1) {
			const position = intAt(positions, index);
			slots[count] = position;
			count += doubleAt(page, position * this.stride) > 0 ? 1 : 0;
		}
		return slots.subarray(0, count);
	}
	columnsOf(sums, slots, index) {
		const column = (sum) => columnAt(sums, slots, this.stride, sum);
		const n = column(0);
		return {
			index,
			n,
			w: this.weighted ? column(2) : n,
			w2: this.weighted ? column(3) : n,
			ws: column(1)
		};
	}
};
/** The tuples of each side, in the order in which they came. */
function idsBySide(table, sides) {
	const ids = Array.from({ length: table.size === 0 ? 0 : sides }, () => []);
	for (let id = 0; id < table.size; id += 1) ids[table.elementOf(id, 0)]?.push(id);
	return ids;
}
/** target[to … to + count) += source[from … from + count). */
function addSums(target, to, source, from, count) {
	for (let index = 0; index < count; index += 1) target[to + index] = doubleAt(target, to + index) + doubleAt(source, from + index);
}
function placesOf(slots, places) {
	const index = new Int32Array(slots.length);
	for (let entry = 0; entry < slots.length; entry += 1) index[entry] = intAt(places, intAt(slots, entry));
	return index;
}
function columnAt(sums, slots, stride, sum) {
	const values = new Float64Array(slots.length);
	for (let entry = 0; entry < slots.length; entry += 1) values[entry] = doubleAt(sums, intAt(slots, entry) * stride + sum);
	return values;
}

// src/stats/sorted-union.ts
/** What either of two arrays of ascending distinct numbers has, ascending, in one walk. */
function sortedUnion(a, b) {
	const all = new Float64Array(a.length + b.length);
	let [size, inA, inB] = [
		0,
		0,
		0
	];
	while (inA < a.length || inB < b.length) {
		const one = inA < a.length ? doubleAt(a, inA) : 1e400;
		const other = inB < b.length ? doubleAt(b, inB) : 1e400;
		all[size] = Math.min(one, other);
		size += 1;
		inA += one <= other ? 1 : 0;
		inB += other <= one ? 1 : 0;
	}
	return all.slice(0, size);
}

// src/cube/scores/exact-scores.ts
/** Rows of a side that wait before they are first sorted in. */
const FEWEST$1 = 16;
/** What the memory of a side is counted as, in weights. */
function heldBy(scores) {
	return scores === 0 ? 0 : Math.max(FEWEST$1, scores);
}
/** Sums of a score: n, and with weights Σw and Σw² too. One array for all sides that have none yet, of which there may be many. */
const NONE = /* @__PURE__ */ new Float64Array();
const UNWEIGHTED = [NONE];
const WEIGHTED = [
	NONE,
	NONE,
	NONE
];
/**
* Every distinct score of every side (a group and a truth) with its weights, however many there are. Rows wait unsorted
* until there are as many as scores are known, and are then sorted in: the memory is at most twice that of the distinct scores, the
* time n·log n.
*/
var ExactScores = class {
	weighted;
	sides = [];
	held = 0;
	constructor(weighted) {
		this.weighted = weighted;
	}
	/** Distinct scores of all sides, each side counted as 16 at least, without rows that still wait: what its memory depends on. */
	get size() {
		return this.held;
	}
	/** Adds a row with a score in [0, 1]. */
	add(side, score, weight) {
		const own = this.sides[side] ?? this.addSide(side);
		if (own.isFull) this.fold(own);
		own.push(score, weight);
	}
	/** Sorts in the rows that wait, so that `size` knows all. */
	flush() {
		for (const side of this.sides) if (side !== void 0) this.fold(side);
	}
	/** All scores of all sides, ascending. */
	values() {
		this.flush();
		const parts = this.sides.flatMap((side) => side === void 0 ? [] : [side.scores]);
		const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
		let size = 0;
		for (const part of parts) {
			all.set(part, size);
			size += part.length;
		}
		return sortedDistinct(all);
	}
	/** The weights of the first `sides` sides, by the places of their scores on the axis, ascending; forgets them here. */
	publish(sides, { axis }) {
		this.flush();
		return Array.from({ length: sides }, (_, side) => {
			const own = this.sides[side];
			this.sides[side] = void 0;
			return own?.columns(axis.values) ?? NO_SCORES;
		});
	}
	fold(side) {
		const before = side.size;
		side.fold();
		this.held += side.size - before;
	}
	addSide(side) {
		while (this.sides.length < side) this.sides.push(void 0);
		const added = new SideScores(this.weighted);
		this.sides[side] = added;
		this.held += added.size;
		return added;
	}
};
/** The scores of one side: those that are known, ascending, and rows that wait. */
var SideScores = class {
	scores = NONE;
	/** Each sum of the known scores: n, Σw, Σw². */
	sums;
	waiting = new Float64Array(FEWEST$1);
	weighted;
	weights;
	filled = 0;
	constructor(weighted) {
		this.weighted = weighted;
		this.weights = weighted ? new Float64Array(FEWEST$1) : NONE;
		this.sums = weighted ? WEIGHTED : UNWEIGHTED;
	}
	/** A side has a row at least, that may wait. */
	get size() {
		return heldBy(Math.max(1, this.scores.length));
	}
	get isFull() {
		return this.filled === this.waiting.length;
	}
	push(score, weight) {
		this.waiting[this.filled] = score;
		if (this.weighted) this.weights[this.filled] = weight;
		this.filled += 1;
	}
	fold() {
		if (this.filled === 0) return;
		const rows = this.waiting.subarray(0, this.filled);
		const ordered = this.weighted ? rows.slice() : rows;
		const scores = sortedUnion(this.scores, sortedDistinct(ordered));
		const sums = this.sums.map((own) => spreadOn(scores, this.scores, own));
		this.addRows(scores, sums, rows);
		this.scores = scores;
		this.sums = sums;
		this.filled = 0;
		if (this.waiting.length < scores.length) {
			this.waiting = new Float64Array(scores.length);
			this.weights = this.weighted ? new Float64Array(scores.length) : NONE;
		}
	}
	columns(values) {
		const index = new Int32Array(this.scores.length);
		let place = 0;
		for (let entry = 0; entry < index.length; entry += 1) {
			place = placeIn(values, doubleAt(this.scores, entry), place);
			index[entry] = place;
		}
		const n = itemAt(this.sums, 0);
		const [, w = n, w2 = n] = this.sums;
		return {
			index,
			n,
			w,
			w2,
			ws: w.map((weight, entry) => weight * doubleAt(this.scores, entry))
		};
	}
	addRows(scores, sums, rows) {
		const n = itemAt(sums, 0);
		const [, w, w2] = sums;
		let place = 0;
		for (let row = 0; row < rows.length; row += 1) {
			place = placeIn(scores, doubleAt(rows, row), place);
			n[place] = doubleAt(n, place) + 1;
			if (w !== void 0 && w2 !== void 0) {
				const weight = doubleAt(this.weights, row);
				w[place] = doubleAt(w, place) + weight;
				w2[place] = doubleAt(w2, place) + weight * weight;
			}
		}
	}
};
/** Sums of some scores at their places among more of them; 0 at the others. */
function spreadOn(scores, own, sums) {
	const wide = new Float64Array(scores.length);
	let place = 0;
	for (let entry = 0; entry < own.length; entry += 1) {
		place = placeIn(scores, doubleAt(own, entry), place);
		wide[place] = doubleAt(sums, entry);
	}
	return wide;
}

// src/cube/scores/score-vectors.ts
/** Clip of a probability before its logarithm: 2⁻⁵², as scikit-learn's log_loss does. */
const CLIP$1 = Number.EPSILON;
/** Of a group's misses and hits: Σw·loss, Σw²·loss and Σw²·loss², for the squared error and for the log-loss. */
const VECTOR_LOSSES = 6;
/**
* The vectors of class probabilities of one marginal while a table is read: for each class its probability, rows of other
* classes and its own apart, and of each row the highest one, misses and hits apart, with the losses of the whole vector.
*/
var VectorSums = class {
	classes;
	sums;
	exact;
	losses = new TupleSums(2, 6);
	key = /* @__PURE__ */ new Int32Array(2);
	/** With `exact` each score is kept there. */
	constructor(classes, weighted, exact) {
		this.classes = classes;
		this.exact = exact;
		this.sums = new ScoreSums(weighted);
	}
	/** How many weights by group, class and score are kept one by one: what its memory depends on. */
	get size() {
		return this.sums.scattered;
	}
	/** Adds one score's n, Σw·score, Σw and Σw²; `column` is a class, or the number of classes for the highest probability. */
	addScore(group, column, isOwn, position, single) {
		this.sums.addFrom(this.sideOf(group, column, isOwn), position, single, 0);
	}
	/** The same of a score that is kept as it is. */
	addExactScore(group, column, isOwn, score, weight) {
		this.exact?.add(this.sideOf(group, column, isOwn), score, weight);
	}
	addLosses(group, isHit, losses) {
		this.key[0] = group;
		this.key[1] = isHit ? 1 : 0;
		const at = this.losses.idOf(this.key) * 6;
		const { sums } = this.losses;
		for (let sum = 0; sum < 6; sum += 1) sums[at + sum] = doubleAt(sums, at + sum) + doubleAt(losses, sum);
	}
	/** Gives each score position its new one; those that meet are added. */
	move(positionOf) {
		this.sums = this.sums.moved(positionOf);
	}
	/** The scores of each group, classes at their final places. */
	publish(groups, scores, classPlaces) {
		const columns = (this.exact ?? this.sums).publish(this.sideOf(groups, 0, false), scores);
		const losses = this.lossesBySide(2 * groups);
		return Array.from({ length: groups }, (_, group) => {
			const sideAt = (column, isOwn) => itemAt(columns, this.sideOf(group, column, isOwn));
			const classScores = classPlaces.map(() => [NO_SCORES, NO_SCORES]);
			for (let code = 0; code < this.classes; code += 1) classScores[itemAt(classPlaces, code)] = [sideAt(code, false), sideAt(code, true)];
			return {
				scores: [false, true].map((isHit) => ({
					...sideAt(this.classes, isHit),
					...itemAt(losses, 2 * group + (isHit ? 1 : 0))
				})),
				classScores
			};
		});
	}
	sideOf(group, column, isOwn) {
		return 2 * (group * (this.classes + 1) + column) + (isOwn ? 1 : 0);
	}
	lossesBySide(sides) {
		const found = Array.from({ length: sides }, () => NO_LOSSES);
		for (let id = 0; id < this.losses.size; id += 1) {
			const sum = (place) => doubleAt(this.losses.sums, id * 6 + place);
			const spread = (place) => ({
				first: sum(place),
				second: sum(place + 1)
			});
			found[2 * this.losses.elementOf(id, 0) + this.losses.elementOf(id, 1)] = {
				squaredError: sum(0),
				logLoss: sum(3),
				spread: {
					squaredError: spread(1),
					logLoss: spread(4)
				}
			};
		}
		return found;
	}
};
const NOTHING = {
	first: 0,
	second: 0
};
const NO_LOSSES = {
	squaredError: 0,
	logLoss: 0,
	spread: {
		squaredError: NOTHING,
		logLoss: NOTHING
	}
};
/** The class with the highest probability; of several the first. */
function topOf(vector) {
	let top = 0;
	for (let code = 1; code < vector.length; code += 1) top = doubleAt(vector, code) > doubleAt(vector, top) ? code : top;
	return top;
}
/** Writes Σw·loss, Σw²·loss and Σw²·loss² of one row into `losses`: of Σ(score − y)² over classes, and of −ln of the true one's score. */
function vectorLosses(vector, truth, weight, losses) {
	let squares = 0;
	for (let code = 0; code < vector.length; code += 1) squares += (doubleAt(vector, code) - (code === truth ? 1 : 0)) ** 2;
	const chance = doubleAt(vector, truth);
	const surprise = -Math.log(chance < CLIP$1 ? CLIP$1 : chance > 1 - CLIP$1 ? 1 - CLIP$1 : chance);
	losses[0] = weight * squares;
	losses[1] = weight * weight * squares;
	losses[2] = weight * weight * squares * squares;
	losses[3] = weight * surprise;
	losses[4] = weight * weight * surprise;
	losses[5] = weight * weight * surprise * surprise;
}

// src/cube/marginal-sums.ts
/** Of a cell: n, Σw, Σw², Σw·(score − y)², Σw·log-loss. */
const CELL_SUMS = 5;
/** The sums of one marginal while a table is read. */
var MarginalSums = class {
	columns;
	positions;
	/** Empty unless rows have a vector of class probabilities. */
	vectors;
	/** Keeps the scores where the layout asks for each of them. */
	exact;
	groups;
	cells = new TupleSums(3, 5);
	scores;
	records = new TupleSums(2, 19);
	groupKey;
	key = /* @__PURE__ */ new Int32Array(3);
	/** `positions`: where its columns stand among the codes of a row. */
	constructor(columns, positions, { weighted, classScores = 0, exactScores }) {
		this.columns = columns;
		this.positions = positions;
		this.scores = new ScoreSums(weighted);
		this.exact = exactScores === void 0 ? void 0 : new ExactScores(weighted);
		this.vectors = new VectorSums(classScores, weighted, this.exact);
		this.groups = new TupleSums(positions.length, 0);
		this.groupKey = new Int32Array(positions.length);
		if (positions.length === 0) this.groups.idOf(this.groupKey);
	}
	get size() {
		return this.groups.size;
	}
	/** The group of a joint tuple, which begins with the codes of a row. */
	groupOf(joint, id) {
		for (const [index, position] of this.positions.entries()) this.groupKey[index] = joint.elementOf(id, position);
		return this.groups.idOf(this.groupKey);
	}
	/** Adds a joint cell to that of a group. */
	addCell(joint, id, group, truth, decision) {
		this.key[0] = group;
		this.key[1] = truth;
		this.key[2] = decision;
		this.cells.addFrom(this.cells.idOf(this.key), joint, id);
	}
	/** Adds the score sums at `from` of an array; `side` is group × 2 + truth. */
	addScore(side, position, sums, from) {
		this.scores.addFrom(side, position, sums, from);
	}
	/** Adds a page of joint scores to those of a side. */
	addScorePage(side, page) {
		this.scores.addPageFrom(side, page);
	}
	/** Gives each score position its new one; those that meet are added. */
	moveScores(positionOf) {
		this.scores = this.scores.moved(positionOf);
	}
	/** Adds joint residual records. */
	addRecords(joint, blockAt) {
		for (let id = 0; id < joint.size; id += 1) {
			this.key[0] = this.groupOf(joint, id);
			this.key[1] = joint.elementOf(id, blockAt);
			const own = this.records.idOf(this.key);
			mergeRecords(this.records.sums, own * 19, joint.sums, id * 19);
		}
	}
	/** The marginal of a classification, groups sorted by key. */
	publishCells(how) {
		const classes = how.names.classes.length;
		const length = classes * (how.hasDecisions ? classes : 1);
		const scores = this.publishScores(how);
		const cells = this.cellsByGroup();
		const groups = Array.from({ length: this.size }, (_, group) => {
			const n = Array(length).fill(0);
			const w = Array(length).fill(0);
			const w2 = Array(length).fill(0);
			for (const id of itemAt(cells, group)) {
				const truth = at(how.classPlaces, this.cells.elementOf(id, 1));
				const cell = how.hasDecisions ? truth * classes + at(how.classPlaces, this.cells.elementOf(id, 2)) : truth;
				n[cell] = this.sumOf(id, 0);
				w[cell] = this.sumOf(id, 1);
				w2[cell] = this.sumOf(id, 2);
			}
			return {
				key: this.keyOf(group, how.names),
				n,
				w,
				w2,
				...scores(group, itemAt(cells, group))
			};
		});
		return {
			columns: this.columns,
			groups: groups.toSorted((a, b) => compareTexts(a.key, b.key))
		};
	}
	/** The scores of a group, whose cells are given. */
	publishScores({ scores, classScores, classPlaces }) {
		if (scores === void 0) return () => ({});
		if (classScores) {
			const vectors = this.vectors.publish(this.size, scores, classPlaces);
			return (group) => itemAt(vectors, group);
		}
		const sides = (this.exact ?? this.scores).publish(2 * this.size, scores);
		return (group, cells) => ({ scores: [0, 1].map((truth) => this.scoreCells(itemAt(sides, group * 2 + truth), truth, cells)) });
	}
	/** The marginal of a regression, groups sorted by key. */
	publishRecords(names, hasDecisions) {
		const blocks = Array.from({ length: this.size }, () => new Float64Array(64 * 19));
		for (let id = 0; id < this.records.size; id += 1) {
			const record = this.records.sums.subarray(id * 19, (id + 1) * 19);
			itemAt(blocks, this.records.elementOf(id, 0)).set(record, this.records.elementOf(id, 1) * 19);
		}
		const groups = blocks.map((own, group) => {
			const key = this.keyOf(group, names);
			const residuals = residualsOf(own);
			const { n, w, w2 } = residuals.whole;
			return hasDecisions ? {
				key,
				n: [],
				w: [],
				w2: [],
				residuals
			} : {
				key,
				n: [n],
				w: [w],
				w2: [w2]
			};
		});
		return {
			columns: this.columns,
			groups: groups.toSorted((a, b) => compareTexts(a.key, b.key))
		};
	}
	keyOf(group, names) {
		return this.positions.map((position, index) => names.valueOf(position, this.groups.elementOf(group, index)));
	}
	sumOf(id, sum) {
		return doubleAt(this.cells.sums, id * 5 + sum);
	}
	cellsByGroup() {
		const cells = Array.from({ length: this.size }, () => []);
		for (let id = 0; id < this.cells.size; id += 1) itemAt(cells, this.cells.elementOf(id, 0)).push(id);
		return cells;
	}
	scoreCells(columns, truth, cells) {
		const own = cells.filter((id) => this.cells.elementOf(id, 1) === truth);
		const loss = (sum) => own.reduce((total, id) => total + this.sumOf(id, sum), 0);
		return {
			...columns,
			squaredError: loss(3),
			logLoss: loss(4)
		};
	}
};

// src/cube/row-registers.ts
const WEIGHT = 3;
function rowRegisters(columns, classes) {
	const numbers = /* @__PURE__ */ new Float64Array(4);
	numbers[3] = 1;
	return {
		codes: new Int32Array(columns + 2),
		numbers,
		vector: new Float64Array(classes)
	};
}

// src/cube/scores/score-batches.ts
/** Rows of one cell that are kept before their scores are counted. */
const BATCH = 256;
/**
* Holds the scores of some rows back, cell by cell, so that they are counted 256 of a cell at a time: its page then
* comes into the cache once for all of them instead of once a row.
*/
var ScoreBatches = class {
	scores = new Float64Array((64 + 1) * 256);
	/** 1 without weights. */
	weights;
	filled = new Int32Array(64 + 1);
	constructor(weighted) {
		this.weights = weighted ? new Float64Array(this.scores.length) : void 0;
	}
	/** Keeps a row; true when the cell's batch is full. Cells without a page share a batch of one row. */
	add(cell, score, weight) {
		const batch = batchOf(cell);
		const count = intAt(this.filled, batch);
		const at = batch * 256 + count;
		this.scores[at] = score;
		if (this.weights !== void 0) this.weights[at] = weight;
		this.filled[batch] = count + 1;
		return batch === 64 || count + 1 === 256;
	}
	/** Where the kept rows of a cell begin in `scores` and `weights`. */
	startOf(cell) {
		return batchOf(cell) * 256;
	}
	/** How many rows of a cell are kept; they are forgotten with this call. */
	take(cell) {
		const batch = batchOf(cell);
		const count = intAt(this.filled, batch);
		this.filled[batch] = 0;
		return count;
	}
	weightAt(at) {
		return this.weights === void 0 ? 1 : doubleAt(this.weights, at);
	}
};
function batchOf(cell) {
	return cell < 64 ? cell : 64;
}

// src/cube/scores/score-positions.ts
const SLOTS = 4 * MOST_EXACT_SCORES;
/** No position is left: go over to bins and ask again. */
const NO_POSITION = -1;
/** Gives each score a position while a table is read: in order of arrival while exact, its bin afterwards. */
var ScorePositions = class {
	binned = false;
	values = new Float64Array(MOST_EXACT_SCORES);
	size = 0;
	/** Open addressing by the bits of the score; position + 1, so that 0 is none. */
	slots = new Int32Array(SLOTS);
	scratch = /* @__PURE__ */ new Float64Array(1);
	bits = new Int32Array(this.scratch.buffer);
	/** Of a score in [0, 1]. */
	positionOf(score) {
		return this.binned ? scoreBin(score) : this.exactPosition(score);
	}
	/** Positions below this one may have been given. */
	get used() {
		return this.binned ? SCORE_BINS : this.size;
	}
	/** Goes over to bins; the bin of each position given so far. */
	toBins() {
		this.binned = true;
		return positionsOn(binnedAxis(), this.values.subarray(0, this.size));
	}
	/** The final axis, and the place on it of each position given. */
	finish() {
		const axis = this.binned ? binnedAxis() : axisOf(this.values.subarray(0, this.size));
		const given = this.binned ? axis.values : this.values.subarray(0, this.size);
		return {
			axis,
			places: positionsOn(axis, given)
		};
	}
	exactPosition(written) {
		const score = written + 0;
		this.scratch[0] = score;
		const hash = Math.imul(intAt(this.bits, 0) ^ Math.imul(intAt(this.bits, 1), 2246822507), 2654435761);
		let slot = (hash ^ hash >>> 15) & SLOTS - 1;
		for (let link = intAt(this.slots, slot); link !== 0; link = intAt(this.slots, slot)) {
			if (doubleAt(this.values, link - 1) === score) return link - 1;
			slot = slot + 1 & SLOTS - 1;
		}
		if (this.size === 4096) return -1;
		this.values[this.size] = score;
		this.size += 1;
		this.slots[slot] = this.size;
		return this.size - 1;
	}
};

// src/cube/scores/joint-scores.ts
/** Clip of a probability before its logarithm: 2⁻⁵², as scikit-learn's log_loss does. */
const CLIP = Number.EPSILON;
/** A product of chances so small still has all its digits, also after the next factor, which is at least CLIP. */
const SMALLEST_PRODUCT = 2 ** -900;
/**
* Scores of the joint cells. Of the first cells, those that fill a batch have pages of their own, and all others share one.
* Scores of further cells go straight to the marginals, because a joint table of many cells would hardly see a score twice.
*/
var JointScores = class {
	batches;
	/** Undefined where each score is kept as it is. */
	positions;
	marginals;
	weighted;
	sums;
	/** The page of a cell that has fewer rows than a batch: made, and emptied into the marginals, when the cell's turn comes. */
	shared;
	sharing = 0;
	/** Where rows are on the shared page, position × stride. */
	occupied = [];
	/** The sums of one score. */
	single = /* @__PURE__ */ new Float64Array(4);
	constructor(positions, marginals, weighted) {
		this.positions = positions;
		this.marginals = marginals;
		this.weighted = weighted;
		this.batches = new ScoreBatches(weighted);
		this.sums = new ScoreSums(weighted);
	}
	/**
	* Counts the rows that are kept of a cell: their positions, and their losses into `losses[at]` (squared) and
	* `losses[at + 1]`. `sides`: group × 2 + truth of each cell in each marginal.
	*/
	count(cell, truth, losses, at, sides) {
		const count = this.batches.take(cell);
		const start = this.batches.startOf(cell);
		const end = start + count;
		losses[at] = doubleAt(losses, at) + this.squaredErrors(start, end, truth);
		losses[at + 1] = doubleAt(losses, at + 1) + this.logLosses(start, end, truth);
		if (this.positions === void 0) this.addExactly(start, end, cell, sides);
		else if (cell < 64 && (this.sums.hasPage(cell) || count === 256)) this.addToPage(start, end, this.positions, this.sums.pageOf(cell), sides);
		else if (cell < 64) this.addToShared(start, end, this.positions, cell, sides);
		else if (count > 0) this.addToMarginals(start, this.positions, cell, sides);
	}
	/** Adds what is on pages to the marginals and empties them. */
	flush(sides) {
		this.flushShared(sides);
		this.sums.eachPage((cell, page) => this.flushPage(cell, page, sides));
	}
	/** The same of one cell. */
	flushCell(cell, sides) {
		this.flushShared(sides);
		if (this.sums.hasPage(cell)) this.flushPage(cell, this.sums.pageOf(cell), sides);
	}
	flushPage(cell, page, sides) {
		const { length } = this.marginals;
		const used = page.subarray(0, (this.positions?.used ?? 0) * this.sums.stride);
		for (const [index, marginal] of this.marginals.entries()) marginal.addScorePage(intAt(sides, cell * length + index), used);
		used.fill(0);
	}
	flushShared(sides) {
		const { marginals, occupied, shared, sharing } = this;
		const { stride } = this.sums;
		if (shared === void 0) return;
		for (const slot of occupied) {
			for (let index = 0; index < marginals.length; index += 1) {
				const side = intAt(sides, sharing * marginals.length + index);
				marginals[index]?.addScore(side, slot / stride, shared, slot);
			}
			shared.fill(0, slot, slot + stride);
		}
		occupied.length = 0;
	}
	squaredErrors(start, end, truth) {
		const { scores, weights } = this.batches;
		let sum = 0;
		for (let at = start; at < end; at += 1) {
			const error = doubleAt(scores, at) - truth;
			sum += weights === void 0 ? error * error : doubleAt(weights, at) * error * error;
		}
		return sum;
	}
	/** Without weights, chances are multiplied before a logarithm is taken of them: it costs more than all else here. */
	logLosses(start, end, truth) {
		const { scores, weights } = this.batches;
		let sum = 0;
		let product = 1;
		for (let at = start; at < end; at += 1) {
			const chance = chanceOf(doubleAt(scores, at), truth);
			if (weights !== void 0) sum -= doubleAt(weights, at) * Math.log(chance);
			else {
				product *= chance;
				if (product < SMALLEST_PRODUCT) {
					sum -= Math.log(product);
					product = 1;
				}
			}
		}
		return sum - Math.log(product);
	}
	addExactly(start, end, cell, sides) {
		const { marginals } = this;
		for (let index = 0; index < marginals.length; index += 1) {
			const side = intAt(sides, cell * marginals.length + index);
			for (let at = start; at < end; at += 1) marginals[index]?.exact?.add(side, doubleAt(this.batches.scores, at), this.batches.weightAt(at));
		}
	}
	addToPage(start, end, positions, page, sides) {
		const { stride } = this.sums;
		const { scores, weights } = this.batches;
		for (let at = start; at < end; at += 1) {
			const score = doubleAt(scores, at);
			const slot = (positions.binned ? scoreBin(score) : this.positionOf(score, positions, sides)) * stride;
			if (weights === void 0) {
				page[slot] = doubleAt(page, slot) + 1;
				page[slot + 1] = doubleAt(page, slot + 1) + score;
			} else this.addRow(page, slot, score, doubleAt(weights, at));
		}
	}
	addToShared(start, end, positions, cell, sides) {
		this.shared ??= this.sums.newPage();
		this.sharing = cell;
		for (let at = start; at < end; at += 1) {
			const score = doubleAt(this.batches.scores, at);
			const slot = this.positionOf(score, positions, sides) * this.sums.stride;
			if (doubleAt(this.shared, slot) === 0) this.occupied.push(slot);
			this.addRow(this.shared, slot, score, this.batches.weightAt(at));
		}
	}
	addRow(page, slot, score, weight) {
		page[slot] = doubleAt(page, slot) + 1;
		page[slot + 1] = doubleAt(page, slot + 1) + weight * score;
		if (this.weighted) {
			page[slot + 2] = doubleAt(page, slot + 2) + weight;
			page[slot + 3] = doubleAt(page, slot + 3) + weight * weight;
		}
	}
	addToMarginals(at, positions, cell, sides) {
		const { marginals, single } = this;
		const score = doubleAt(this.batches.scores, at);
		const weight = this.batches.weightAt(at);
		const position = this.positionOf(score, positions, sides);
		single[0] = 1;
		single[1] = weight * score;
		single[2] = weight;
		single[3] = weight * weight;
		for (let index = 0; index < marginals.length; index += 1) marginals[index]?.addScore(intAt(sides, cell * marginals.length + index), position, single, 0);
	}
	/** With the first score that no longer fits, what has been counted goes over to bins. */
	positionOf(score, positions, sides) {
		const position = positions.positionOf(score);
		if (position !== -1) return position;
		this.flush(sides);
		const bins = positions.toBins();
		for (const marginal of this.marginals) marginal.moveScores(bins);
		return positions.positionOf(score);
	}
};
/** What the score gave to what turned out to be true. */
function chanceOf(score, truth) {
	const chance = truth === 0 ? 1 - score : score;
	return chance < CLIP ? CLIP : chance > 1 - CLIP ? 1 - CLIP : chance;
}

// src/cube/joint.ts
/** Tuples that the table holds before it is emptied into the marginals: what bounds its memory. */
const MOST_JOINT_CELLS = 32768;
/** Where Σw·(score − y)² and Σw·log-loss stand among the sums of a cell. */
const LOSSES = 3;
/**
* Joint cells of attributes × truth × decision. Scores of the first cells have pages here; those of further cells go
* straight to the marginals, because a joint table of many cells would hardly see a score twice.
*/
var ClassJoint = class {
	crowded;
	generation = 0;
	row;
	marginals;
	truthAt;
	cells;
	scores;
	/** Group × 2 + truth of each cell in each marginal, at cell × marginals + marginal. */
	sides = /* @__PURE__ */ new Int32Array(1024);
	constructor(layout, row, marginals, positions) {
		this.row = row;
		this.marginals = marginals;
		this.truthAt = layout.columns.length;
		this.cells = new TupleSums(layout.columns.length + 2, 5);
		this.scores = layout.hasScores ? new JointScores(positions, marginals, layout.weighted) : void 0;
	}
	add() {
		const known = this.cells.size;
		const cell = this.cells.idOf(this.row.codes);
		if (cell === known) this.findSides(cell);
		this.addTo(cell, known);
		return cell;
	}
	addAgain(cell) {
		this.addTo(cell, this.cells.size);
	}
	/** `known`: how many cells there were before the row. */
	addTo(cell, known) {
		const { cells, row } = this;
		const weight = doubleAt(row.numbers, 3);
		const { sums } = cells;
		const at = cell * 5;
		sums[at] = doubleAt(sums, at) + 1;
		sums[at + 1] = doubleAt(sums, at + 1) + weight;
		sums[at + 2] = doubleAt(sums, at + 2) + weight * weight;
		if (this.scores?.batches.add(cell, doubleAt(row.numbers, 2), weight) === true) this.countScores(this.scores, cell);
		if (known >= 32768) this.flush();
	}
	/** The group of a joint cell in a marginal. */
	groupOf(cell, marginal) {
		return intAt(this.sides, cell * this.marginals.length + marginal) >> 1;
	}
	flush() {
		const { cells, marginals, scores, truthAt } = this;
		if (scores !== void 0) for (let cell = 0; cell < Math.min(cells.size, 64); cell += 1) {
			this.countScores(scores, cell);
			scores.flushCell(cell, this.sides);
		}
		for (let cell = 0; cell < cells.size; cell += 1) {
			const truth = cells.elementOf(cell, truthAt);
			const decision = cells.elementOf(cell, truthAt + 1);
			for (const [index, marginal] of marginals.entries()) {
				const side = intAt(this.sides, cell * marginals.length + index);
				marginal.addCell(cells, cell, side >> 1, truth, decision);
			}
		}
		cells.clear();
		this.generation += 1;
	}
	countScores(scores, cell) {
		scores.count(cell, this.cells.elementOf(cell, this.truthAt), this.cells.sums, cell * 5 + LOSSES, this.sides);
	}
	findSides(cell) {
		const { marginals } = this;
		if ((cell + 1) * marginals.length > this.sides.length) {
			const wider = new Int32Array(2 * (cell + 1) * marginals.length);
			wider.set(this.sides);
			this.sides = wider;
		}
		const side = this.cells.elementOf(cell, this.truthAt) & 1;
		for (const [index, marginal] of marginals.entries()) this.sides[cell * marginals.length + index] = marginal.groupOf(this.cells, cell) * 2 + side;
		this.crowded ??= marginals.find(({ size }) => size > MOST_GROUPS);
	}
};
/** Joint cells of rows with a vector of class probabilities, which goes straight to the marginals. */
var VectorJoint = class extends ClassJoint {
	/** Undefined where each score is kept as it is. */
	scorePositions;
	single = /* @__PURE__ */ new Float64Array(4);
	losses = new Float64Array(6);
	constructor(layout, row, marginals, positions) {
		super(layout, row, marginals, positions);
		this.scorePositions = positions;
	}
	add() {
		const cell = super.add();
		this.addVector(cell);
		return cell;
	}
	addAgain(cell) {
		super.addAgain(cell);
		this.addVector(cell);
	}
	addVector(cell) {
		const { vector, codes, numbers } = this.row;
		const truth = intAt(codes, this.truthAt);
		const weight = doubleAt(numbers, 3);
		for (let code = 0; code < vector.length; code += 1) this.addScore(cell, code, doubleAt(vector, code), weight, code === truth);
		const top = topOf(vector);
		this.addScore(cell, vector.length, doubleAt(vector, top), weight, top === truth);
		vectorLosses(vector, truth, weight, this.losses);
		for (const [index, { vectors }] of this.marginals.entries()) vectors.addLosses(this.groupOf(cell, index), top === truth, this.losses);
	}
	addScore(cell, column, score, weight, isOwn) {
		const { marginals, scorePositions, single } = this;
		if (scorePositions === void 0) {
			for (const [index, { vectors }] of marginals.entries()) vectors.addExactScore(this.groupOf(cell, index), column, isOwn, score, weight);
			return;
		}
		const position = this.positionOf(score, scorePositions);
		single[0] = 1;
		single[1] = weight * score;
		single[2] = weight;
		single[3] = weight * weight;
		for (const [index, { vectors }] of marginals.entries()) vectors.addScore(this.groupOf(cell, index), column, isOwn, position, single);
	}
	/** With the first score that no longer fits, what has been counted goes over to bins. */
	positionOf(score, positions) {
		const position = positions.positionOf(score);
		if (position !== -1) return position;
		const bins = positions.toBins();
		for (const { vectors } of this.marginals) vectors.move(bins);
		return positions.positionOf(score);
	}
};

// src/cube/refusals.ts
/** Line numbers that are kept of each reason and group. */
const LINES = 5;
/** In the order of their codes. */
const REFUSAL_REASONS = [
	"ragged-row",
	"unreadable-row",
	"missing-label",
	"missing-prediction",
	"missing-score",
	"missing-weight",
	"label-not-a-number",
	"prediction-not-a-number",
	"score-not-a-number",
	"score-outside-0-1",
	"scores-not-summing-to-1",
	"weight-not-a-number",
	"weight-negative",
	"attribute-not-a-number"
];
/** Refused rows of one marginal, by reason and group. */
var RefusalCounts = class {
	columns;
	positions;
	counts;
	lines = [];
	key;
	constructor(columns, positions) {
		this.columns = columns;
		this.positions = positions;
		this.counts = new TupleSums(positions.length + 1, 1);
		this.key = new Int32Array(positions.length + 1);
	}
	get size() {
		return this.counts.size;
	}
	/** Counts a row unless its group in these columns is not known. `codes` null: no group of it is known. */
	add(reason, codes, line) {
		this.key[0] = REFUSAL_REASONS.indexOf(reason);
		for (const [index, position] of this.positions.entries()) {
			const code = codes === null ? -1 : intAt(codes, position);
			if (code === -1) return;
			this.key[index + 1] = code;
		}
		const id = this.counts.idOf(this.key);
		this.counts.sums[id] = doubleAt(this.counts.sums, id) + 1;
		this.lines[id] = firstLines(this.lines[id] ?? [], line);
	}
	publish(names) {
		return this.lines.map((lines, id) => ({
			reason: itemAt(REFUSAL_REASONS, this.counts.elementOf(id, 0)),
			columns: this.columns,
			group: this.positions.map((position, index) => names.valueOf(position, this.counts.elementOf(id, index + 1))),
			n: doubleAt(this.counts.sums, id),
			lines
		}));
	}
};
function firstLines(lines, line) {
	const last = lines[4];
	return last !== void 0 && last <= line ? lines : [...lines, line].sort((a, b) => a - b).slice(0, LINES);
}
/** Sorted by reason, columns and group; entries of the same three are added, the smallest lines kept. */
function mergeRefusals(refusals) {
	const merged = /* @__PURE__ */ new Map();
	for (const refusal of refusals) {
		const key = JSON.stringify([
			refusal.reason,
			refusal.columns,
			refusal.group
		]);
		const known = merged.get(key);
		const lines = [...known?.lines ?? [], ...refusal.lines].sort((a, b) => a - b).slice(0, LINES);
		merged.set(key, {
			...refusal,
			n: refusal.n + (known?.n ?? 0),
			lines
		});
	}
	return [...merged.values()].sort((a, b) => compareText(a.reason, b.reason) || compareTexts(a.columns, b.columns) || compareTexts(a.group, b.group));
}

// src/cube/residual-joint.ts
/** Tuples that the table holds before it is emptied into the marginals: what bounds its memory. */
const MOST_JOINT_RECORDS = 8192;
/** Joint records of attributes × jackknife block. */
var ResidualJoint = class {
	crowded;
	generation = 0;
	row;
	marginals;
	blockAt;
	key;
	records;
	single = new Float64Array(19);
	constructor(layout, row, marginals) {
		this.row = row;
		this.marginals = marginals;
		this.blockAt = layout.columns.length;
		this.key = new Int32Array(this.blockAt + 1);
		this.records = new TupleSums(this.blockAt + 1, 19);
	}
	add() {
		const { codes, numbers } = this.row;
		const truth = doubleAt(numbers, 0);
		const prediction = doubleAt(numbers, 1);
		const weight = doubleAt(numbers, 3);
		for (let column = 0; column < this.blockAt; column += 1) this.key[column] = intAt(codes, column);
		this.key[this.blockAt] = blockOf(truth, prediction, weight);
		const id = this.records.idOf(this.key);
		writeRow(this.single, 0, truth, prediction, weight);
		mergeRecords(this.records.sums, id * 19, this.single, 0);
		if (this.records.size >= 8192) this.flush();
		return id;
	}
	/** The record depends on the numbers too. */
	addAgain() {
		this.add();
	}
	flush() {
		for (const marginal of this.marginals) marginal.addRecords(this.records, this.blockAt);
		this.crowded ??= this.marginals.find(({ size }) => size > MOST_GROUPS);
		this.records.clear();
		this.generation += 1;
	}
};

// src/cube/builder.ts
/**
* Counts rows into an evaluation cube in one pass: rows → joint cells → marginals. Its memory depends on the number of
* groups, classes and distinct scores, not on the number of rows.
*/
var CubeBuilder = class {
	layout;
	/** Put a row here, then call `add`. */
	row;
	/** Rows seen so far, the refused ones included. */
	rows = 0;
	/** Those of them that were counted. */
	accepted = 0;
	marginals;
	refusals;
	positions;
	joint;
	crowdedByRefusals;
	constructor(layout) {
		this.layout = layout;
		const { classScores = 0, exactScores } = layout;
		this.row = rowRegisters(layout.columns.length, classScores);
		const positionsOf = (columns) => columns.map((column) => layout.columns.indexOf(column));
		this.marginals = layout.marginals.map((columns) => new MarginalSums(columns, positionsOf(columns), layout));
		this.refusals = layout.marginals.map((columns) => new RefusalCounts(columns, positionsOf(columns)));
		const hasScores = layout.hasScores || classScores > 0;
		this.positions = hasScores && exactScores === void 0 ? new ScorePositions() : void 0;
		this.joint = this.jointOf(layout);
	}
	jointOf(layout) {
		const { marginals, positions, row } = this;
		if (layout.task === "regression") return new ResidualJoint(layout, row, marginals);
		return (layout.classScores ?? 0) > 0 ? new VectorJoint(layout, row, marginals, positions) : new ClassJoint(layout, row, marginals, positions);
	}
	/** Counts the row in the registers; its joint cell, which has this number for one `generation`. */
	add() {
		this.rows += 1;
		this.accepted += 1;
		return this.joint.add();
	}
	/** Counts a row with the codes of an earlier one, of which only the numbers are in the registers. */
	addAgain(cell) {
		this.rows += 1;
		this.accepted += 1;
		this.joint.addAgain(cell);
	}
	get generation() {
		return this.joint.generation;
	}
	/** Counts the row as refused, in every group that its codes name; `placed` false: none of its codes is valid. */
	refuse(reason, line, placed) {
		this.rows += 1;
		for (const refusals of this.refusals) refusals.add(reason, placed ? this.row.codes : null, line);
		const crowded = this.refusals.findIndex(({ size }) => size > MOST_GROUPS * REFUSAL_REASONS.length);
		this.crowdedByRefusals ??= this.layout.marginals[crowded];
	}
	/** Columns of a marginal with more groups than a cube may have, as far as is known before `flush`. */
	get crowded() {
		return this.joint.crowded?.columns ?? this.crowdedByRefusals;
	}
	/** Empties the joint table, so that `crowded` and `exactScores` know all. */
	flush() {
		this.joint.flush();
		for (const { exact } of this.marginals) exact?.flush();
	}
	/** Groups of all marginals together. */
	get groups() {
		return this.marginals.reduce((total, { size }) => total + size, 0);
	}
	/** Weights by group, class and score that vectors of probabilities have taken so far. */
	get classScores() {
		return this.marginals.reduce((total, { vectors }) => total + vectors.size, 0);
	}
	/** The same where all scores are kept, those of a binary table too; before `flush` without rows that wait. */
	get exactScores() {
		return this.marginals.reduce((total, { exact }) => total + (exact?.size ?? 0), 0);
	}
	finish(names) {
		this.joint.flush();
		const { task, hasDecisions, weighted, classScores = 0 } = this.layout;
		const order = names.classes.map((_, code) => code);
		const sorted = task === "multiclass" ? order.sort((a, b) => compareText(itemAt(names.classes, a), itemAt(names.classes, b))) : order;
		const classPlaces = Array(sorted.length);
		for (const [place, code] of sorted.entries()) classPlaces[code] = place;
		const scores = this.finalScores();
		const how = {
			names,
			classPlaces,
			hasDecisions,
			scores,
			classScores: classScores > 0
		};
		const marginals = this.marginals.map((marginal) => task === "regression" ? marginal.publishRecords(names, hasDecisions) : marginal.publishCells(how));
		return {
			task,
			classes: sorted.map((code) => itemAt(names.classes, code)),
			hasDecisions,
			weighted,
			rows: this.rows,
			refused: mergeRefusals(this.refusals.flatMap((refusals) => refusals.publish(names))),
			...scores === void 0 ? {} : { scoreAxis: scores.axis },
			marginals: marginals.toSorted((a, b) => compareTexts(a.columns, b.columns))
		};
	}
	/** Where all scores are kept, the overall marginal has them all. */
	finalScores() {
		const exact = this.marginals.find(({ columns }) => columns.length === 0)?.exact;
		return exact === void 0 ? this.positions?.finish() : {
			axis: keptAxis(exact.values()),
			places: /* @__PURE__ */ new Int32Array()
		};
	}
};

// src/evidence/table/dictionary.ts
const FEWEST = 64;
/** Bytes of all values together; more is not a column of groups. */
const MOST_BYTES$1 = 1 << 23;
/** Code of the empty field. */
const EMPTY = 0;
/** There are more values than the dictionary may hold. */
const OVERFLOW = -2;
/** By length: which bytes of a little-endian word belong to a value that is shorter than the word. */
const MASKS = Int32Array.of(0, 255, 65535, 16777215, -1);
const WORD = 4;
const TWO_WORDS = 8;
/** Set in the hash of a long value's rest, where a short value has its length: the two are never equal. */
const LONG = 1 << 31;
/**
* The distinct values of a column, numbered from 1 in the order in which they were first seen; the empty one is 0. A
* value is a field without the spaces and tabs around it, byte for byte. A hash table with chains that compares all
* bytes and never trusts the hash; a string is made once a value, not once a row.
*
* The first eight bytes are kept as two words, so a short value is found and compared without a loop over its bytes.
*/
var Dictionary = class {
	/** Codes given, the one of the empty field included. */
	size = 1;
	most;
	mostBytes;
	capacity = FEWEST;
	mask = 255;
	/** The first bytes of each value, 0 behind its end, and the hash of the rest. */
	first = new Int32Array(FEWEST);
	second = new Int32Array(FEWEST);
	rest = new Int32Array(FEWEST);
	/** End of each value in `arena`; it begins where the one before it ends. */
	ends = new Int32Array(FEWEST);
	next = new Int32Array(FEWEST);
	heads = /* @__PURE__ */ new Int32Array(256);
	arena = /* @__PURE__ */ new Uint8Array(1024);
	viewed = /* @__PURE__ */ new Uint8Array(0);
	view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(0));
	/** `most`: values that it may hold beside the empty one; `mostBytes`: of all of them together. */
	constructor(most, mostBytes = MOST_BYTES$1) {
		this.most = most;
		this.mostBytes = mostBytes;
	}
	/** The code of a field, new or known; OVERFLOW when there is no room for a new one. Eight bytes behind `end` must exist. */
	codeOf(bytes, start, end) {
		const from = skipBlanks(bytes, start, end);
		const to = dropBlanks(bytes, from, end);
		if (bytes !== this.viewed) {
			this.viewed = bytes;
			this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		}
		const length = to - from;
		const first = this.view.getInt32(from, true) & maskOf(length);
		let second = 0;
		let rest = length;
		if (length > WORD) {
			second = this.view.getInt32(from + WORD, true) & maskOf(length - WORD);
			rest = length > TWO_WORDS ? restOf(bytes, from, to) : length;
		} else if (length === 0) return 0;
		for (let code = intAt(this.heads, this.slotOf(first, second, rest)); code !== 0; code = intAt(this.next, code)) if (intAt(this.first, code) === first && intAt(this.second, code) === second && intAt(this.rest, code) === rest && (length <= TWO_WORDS || this.isAt(code, bytes, from, to))) return code;
		return this.insert(bytes, from, to, first, second, rest);
	}
	/** The text of a code; an empty one for the empty field. */
	textOf(code) {
		return code === 0 ? "" : new TextDecoder("utf-8", { ignoreBOM: true }).decode(this.arena.subarray(intAt(this.ends, code - 1), intAt(this.ends, code)));
	}
	/** The multiplications spread the bits, the shifts bring the high ones down. */
	slotOf(first, second, rest) {
		const hash = Math.imul(first ^ Math.imul(second ^ rest, 2246822507), 2654435761);
		return (hash ^ hash >>> 15) & this.mask;
	}
	/** Whether a long value is the one of this code: lengths may differ, the hash may lie. */
	isAt(code, bytes, from, to) {
		const start = intAt(this.ends, code - 1);
		if (intAt(this.ends, code) - start !== to - from) return false;
		const { arena } = this;
		const shift = start - from;
		let at = from + TWO_WORDS;
		while (at < to && byteAt(arena, at + shift) === byteAt(bytes, at)) at += 1;
		return at === to;
	}
	insert(bytes, from, to, first, second, rest) {
		const code = this.size;
		const start = intAt(this.ends, code - 1);
		const length = to - from;
		if (code > this.most || start + length > this.mostBytes) return -2;
		if (code === this.capacity - 1) this.grow();
		if (start + length > this.arena.length) {
			const wider = new Uint8Array(Math.max(2 * this.arena.length, start + length));
			wider.set(this.arena);
			this.arena = wider;
		}
		this.arena.set(bytes.subarray(from, to), start);
		this.ends[code] = start + length;
		this.first[code] = first;
		this.second[code] = second;
		this.rest[code] = rest;
		this.link(code);
		this.size += 1;
		return code;
	}
	link(code) {
		const slot = this.slotOf(intAt(this.first, code), intAt(this.second, code), intAt(this.rest, code));
		this.next[code] = intAt(this.heads, slot);
		this.heads[slot] = code;
	}
	grow() {
		this.capacity *= 2;
		this.mask = 4 * this.capacity - 1;
		this.first = widened(this.first, this.capacity);
		this.second = widened(this.second, this.capacity);
		this.rest = widened(this.rest, this.capacity);
		this.ends = widened(this.ends, this.capacity);
		this.next = new Int32Array(this.capacity);
		this.heads = new Int32Array(4 * this.capacity);
		for (let code = 1; code < this.size; code += 1) this.link(code);
	}
};
/** For a word of which `length` bytes belong to the value, or all. */
function maskOf(length) {
	return intAt(MASKS, length < WORD ? length : WORD);
}
/** The hash of the bytes behind the first eight of a long value. */
function restOf(bytes, from, to) {
	let rest = to - from;
	for (let at = from + TWO_WORDS; at < to; at += 1) rest = Math.imul(rest, 31) + byteAt(bytes, at) | LONG;
	return rest;
}
function widened(values, length) {
	const wider = new Int32Array(length);
	wider.set(values);
	return wider;
}

// src/evidence/table/seen-values.ts
/** Values listed in a message, and the longest text that is shown of one. */
const LISTED = 10;
const LONGEST = 60;
/** The distinct values of a column of labels or predictions, with their counts. */
var SeenValues = class {
	dictionary;
	counts = /* @__PURE__ */ new Float64Array(64);
	constructor(most) {
		this.dictionary = new Dictionary(most);
	}
	/** EMPTY, OVERFLOW, or the value's code, from 1 in the order of arrival. */
	codeOf(bytes, start, end) {
		const code = this.dictionary.codeOf(bytes, start, end);
		if (code > 0) {
			if (code >= this.counts.length) {
				const wider = new Float64Array(2 * code);
				wider.set(this.counts);
				this.counts = wider;
			}
			this.counts[code] = doubleAt(this.counts, code) + 1;
		}
		return code;
	}
	/** Counts a value again by its code. */
	again(code) {
		this.counts[code] = doubleAt(this.counts, code) + 1;
	}
	/** Gives a value its code before any row has it. */
	expect(value) {
		const bytes = new TextEncoder().encode(`${value}${" ".repeat(8)}`);
		this.dictionary.codeOf(bytes, 0, bytes.length - 8);
	}
	get size() {
		return this.dictionary.size - 1;
	}
	textOf(code) {
		return this.dictionary.textOf(code);
	}
	/** Those that rows have, most frequent first. */
	list() {
		return this.listOf((_, n) => n);
	}
	/** The same with counts of its own; values with a count of 0 are left out. */
	listOf(countOf) {
		return Array.from({ length: this.size }, (_, index) => ({
			value: this.textOf(index + 1),
			n: countOf(index + 1, doubleAt(this.counts, index + 1))
		})).filter(({ n }) => n > 0).sort(mostFirst);
	}
};
function mostFirst(a, b) {
	return b.n - a.n || compareText(a.value, b.value);
}
/** The values of both lists, their counts added. */
function mergeSeen(a, b) {
	const counts = new Map(a.map(({ value, n }) => [value, n]));
	for (const { value, n } of b) counts.set(value, n + (counts.get(value) ?? 0));
	return [...counts].map(([value, n]) => ({
		value,
		n
	})).sort(mostFirst);
}
/** `"0" (812), "1" (188)`, at most ten of them. */
function listed(values) {
	const shown = values.slice(0, LISTED).map(({ value, n }) => `${quoted(value)} (${n})`);
	const more = values.length - shown.length;
	return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
/** A value of a table in a sentence. */
function quoted(value) {
	return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
}

// src/evidence/target/binary-coding.ts
/** Spellings of one truth value that are unified when the policy's `positive` is one of them. */
const SPELLINGS = [[
	"1",
	"1.0",
	"true",
	"True",
	"yes"
], [
	"0",
	"0.0",
	"false",
	"False",
	"no"
]];
/** Pairs, negative first, from which `positive` is inferred; in any case of letters. */
const CLOSED_PAIRS = [
	["0", "1"],
	["0.0", "1.0"],
	["false", "true"],
	["no", "yes"],
	["n", "y"]
];
/** Other spellings of the positive values in the same column. */
function spellingsOf(positives) {
	const sides = SPELLINGS.filter((side) => side.some((word) => positives.includes(word)));
	return new Set(sides.length === 1 ? sides.flat() : []);
}
/**
* Whether a value counts as positive. It is asked when the value is first seen, before the column is known whole:
* `verifyCoding` afterwards refuses the columns for which the answer was a guess.
*/
function isPositive(value, positives) {
	return positives === void 0 ? CLOSED_PAIRS.some(([, positive]) => positive === value.toLowerCase()) : positives.includes(value) || spellingsOf(positives).has(value);
}
/** Refuses a column whose values do not say which of them is the positive class. */
function verifyCoding(coded) {
	const { positives, seen } = coded;
	if (seen.length === 0) return {
		problems: [],
		notes: []
	};
	return positives === void 0 ? verifyInferred(coded) : verifyGiven(coded, positives);
}
function verifyInferred({ role, column, seen }) {
	const values = new Set(seen.map(({ value }) => value.toLowerCase()));
	const pair = CLOSED_PAIRS.find((each) => [...values].every((value) => each.some((word) => word === value)));
	if (pair === void 0) return {
		problems: [positiveNeeded(role, column, seen)],
		notes: []
	};
	const positive = seen.find(({ value }) => value.toLowerCase() === pair[1])?.value ?? pair[1];
	return {
		problems: [],
		notes: [`The positive class of column ${quoted(column)} was taken to be ${quoted(positive)}; it has ${listed(seen)}.`]
	};
}
/** The policy does not say which value is positive, and the values do not either. */
function positiveNeeded(role, column, seen) {
	return {
		code: "table/positive-needed",
		key: "positive",
		message: `The ${role} column ${quoted(column)} has ${listed(seen)}; which of them the rates count is not written down.`,
		hint: `Write \`positive: ${quoted(seen[0]?.value ?? "1")}\`, or whichever of them is the positive class (a list if several are).`
	};
}
function verifyGiven(coded, positives) {
	const { column, role, seen } = coded;
	const spellings = spellingsOf(positives);
	const unified = seen.filter(({ value }) => spellings.has(value) && !positives.includes(value));
	const matched = seen.some(({ value }) => positives.includes(value));
	if (unified.length > 0) return seen.length === 2 && unified.length === 1 && !matched ? {
		problems: [],
		notes: [`Column ${quoted(column)} writes the positive class as ${listed(unified)}; it was read as ${positives.map(quoted).join(", ")}.`]
	} : {
		problems: [ambiguous(coded, positives, unified)],
		notes: []
	};
	if (matched || seen.length === 1) return {
		problems: [],
		notes: []
	};
	const other = role === "prediction" ? ", or `{ label: …, prediction: … }` when the two columns are coded differently" : "";
	return {
		problems: [{
			code: role === "label" ? "table/positive-not-seen" : "table/prediction-coded-differently",
			key: "positive",
			message: `No row of the ${role} column ${quoted(column)} has the positive value ${positives.map(quoted).join(" or ")}; it has ${listed(seen)}. Every rate would be 0 or undefined.`,
			hint: `Write the value that means positive in this column as \`positive\`${other}.`
		}],
		notes: []
	};
}
function ambiguous({ column, role, seen }, positives, unified) {
	return {
		code: "table/positive-ambiguous",
		key: "positive",
		message: `The ${role} column ${quoted(column)} has ${listed(seen)}, and \`positive\` is ${positives.map(quoted).join(", ")}; whether ${listed(unified)} is the same class is a guess when a column does not have exactly two values.`,
		hint: "Write one spelling in the table, or list all positive spellings as `positive`."
	};
}
/**
* Predictions judged against labels: one other value that no label has means another coding; further values beside
* known ones are counted as negative, and said.
*/
function comparePredictions(label, prediction) {
	const labels = new Set(label.seen.map(({ value }) => value));
	const { positives } = prediction;
	const given = label.positives ?? [];
	const sameCoding = positives === void 0 || positives.length === given.length && positives.every((value) => given.includes(value));
	const foreign = prediction.seen.filter(({ value }) => !labels.has(value) && !isPositive(value, positives));
	if (!sameCoding || positives === void 0 || foreign.length === 0 || labels.size < 2) return {
		problems: [],
		notes: []
	};
	const unifies = foreign.every(({ value }) => SPELLINGS.some((side) => side.some((word) => word === value)));
	if (prediction.seen.length === foreign.length && !unifies) return {
		problems: [{
			code: "table/prediction-coded-differently",
			key: "positive",
			message: `The prediction column ${quoted(prediction.column)} has only ${listed(foreign)}, values that the label column ${quoted(label.column)} does not have (${listed(label.seen)}); they would all count as negative.`,
			hint: "Write `positive: { label: …, prediction: … }` when the two columns are coded differently."
		}],
		notes: []
	};
	return unifies ? {
		problems: [],
		notes: []
	} : {
		problems: [],
		notes: [`Column ${quoted(prediction.column)} has ${listed(foreign)}, which no label has; counted as negative.`]
	};
}

// src/evidence/target/target.ts
/** Nothing to say. */
const FINE = {
	problems: [],
	notes: []
};
/** Later rows do not fit the task that was inferred from the first ones. */
function contradicted(task, { column, seen }) {
	return {
		code: "table/task-contradicted",
		key: "task",
		message: `By its first rows the task was inferred as ${task}, and later rows of the label column ${quoted(column)} contradict it: ${listed(seen)}.`,
		hint: "Write `task: binary`, `multiclass` or `regression` (`--task`), and `positive` when it is binary."
	};
}
/** A column has more values than there may be classes; `seen` are some of them. */
function classesExceeded({ columns, layout, taskInferred }, role, seen) {
	const column = role === "label" ? columns.label : columns.prediction ?? "";
	return taskInferred && role === "label" ? contradicted(layout.task, {
		column,
		seen
	}) : tooManyClasses(column, role);
}
function tooManyClasses(column, role) {
	return {
		code: "table/too-many-classes",
		key: role,
		message: `The ${role} column ${quoted(column)} has more than ${MOST_CLASSES} distinct values; that is hardly a column of classes.`,
		hint: `Check that \`${role}\` names the right column; write \`task: regression\` when it holds a quantity.`
	};
}

// src/evidence/target/binary-target.ts
const UNSEEN = -1;
/** The class of each value of a column, decided when the value is first seen. */
var BinaryColumn = class {
	values = new SeenValues(MOST_CLASSES);
	positives;
	classes = new Int32Array(MOST_CLASSES + 1).fill(UNSEEN);
	constructor(positives) {
		this.positives = positives;
	}
	classOf(code) {
		const known = intAt(this.classes, code);
		if (known !== UNSEEN) return known;
		const found = isPositive(this.values.textOf(code), this.positives) ? 1 : 0;
		this.classes[code] = found;
		return found;
	}
};
/** Two classes; the decision is a column, or a score that reaches the threshold. */
var BinaryTarget = class {
	problem;
	/** Codes of the values of the row that was read last; EMPTY without a prediction column. */
	label = 0;
	prediction = 0;
	reading;
	row;
	truthAt;
	labels;
	predictions;
	constructor(reading, row) {
		this.reading = reading;
		this.row = row;
		this.truthAt = reading.layout.columns.length;
		this.labels = new BinaryColumn(reading.positive?.label);
		this.predictions = new BinaryColumn(reading.positive?.prediction);
	}
	read(bytes, starts, ends, fields) {
		const label = this.labels.values.codeOf(bytes, intAt(starts, fields.label), intAt(ends, fields.label));
		if (label <= 0) return this.without(label, "missing-label");
		this.label = label;
		this.row.codes[this.truthAt] = this.labels.classOf(label);
		if (fields.prediction >= 0) {
			const prediction = this.predictions.values.codeOf(bytes, intAt(starts, fields.prediction), intAt(ends, fields.prediction));
			if (prediction <= 0) return this.without(prediction, "missing-prediction");
			this.prediction = prediction;
			this.row.codes[this.truthAt + 1] = this.predictions.classOf(prediction);
		}
		return fields.score < 0 ? null : this.readScore(bytes, intAt(starts, fields.score), intAt(ends, fields.score));
	}
	/** Counts the values of a row whose codes are known. */
	again(label, prediction) {
		this.labels.values.again(label);
		if (prediction !== 0) this.predictions.values.again(prediction);
	}
	seen() {
		return {
			label: this.labels.values.list(),
			prediction: this.predictions.values.list()
		};
	}
	classes() {
		return ["negative", "positive"];
	}
	readScore(bytes, start, end) {
		const status = readDecimal(bytes, start, end, this.row.numbers, 2);
		if (status !== 0) return status === 1 ? "missing-score" : "score-not-a-number";
		const score = doubleAt(this.row.numbers, 2);
		if (score < 0 || score > 1) return "score-outside-0-1";
		const { threshold } = this.reading;
		if (threshold !== void 0) this.row.codes[this.truthAt + 1] = score >= threshold ? 1 : 0;
		return null;
	}
	without(code, reason) {
		if (code === -2) {
			const role = reason === "missing-label" ? "label" : "prediction";
			this.problem = classesExceeded(this.reading, role, this.seen()[role]);
		}
		return reason;
	}
};
/** What the coding of both columns came to, once all files have been read. */
function verifyBinary(reading, seen) {
	const { columns, positive, inferPositive, taskInferred } = reading;
	const label = {
		role: "label",
		column: columns.label,
		positives: positive?.label,
		seen: seen.label
	};
	if (taskInferred && positive === void 0 && label.seen.length > 2) return {
		problems: [contradicted("binary", label)],
		notes: []
	};
	if (positive === void 0 && !inferPositive && label.seen.length > 0) return {
		problems: [positiveNeeded("label", label.column, label.seen)],
		notes: []
	};
	const prediction = {
		role: "prediction",
		column: columns.prediction ?? "",
		positives: positive?.prediction,
		seen: seen.prediction
	};
	const parts = [verifyCoding(label), verifyCoding(prediction)];
	const problems = parts.flatMap((part) => part.problems);
	const compared = problems.length > 0 ? FINE : comparePredictions(label, prediction);
	return {
		problems: [...problems, ...compared.problems],
		notes: [...parts.flatMap((part) => part.notes), ...compared.notes]
	};
}

// src/evidence/table/infer-task.ts
/** More distinct whole numbers than this are a quantity, not classes. */
const MOST_NUMBERED_CLASSES = 20;
/**
* The task that a column of labels looks like: two values (or one) are binary; numbers with fractions, or more than 20
* whole ones, are a regression; the rest is multiclass. `labels`: the distinct values that are not empty.
*/
function taskOfLabels(labels) {
	if (labels.size <= 2) return "binary";
	let isWhole = true;
	for (const label of labels) {
		const value = decimalOf(label);
		if (value === void 0) return "multiclass";
		isWhole &&= Number.isInteger(value);
	}
	return isWhole && labels.size <= MOST_NUMBERED_CLASSES ? "multiclass" : "regression";
}

// src/evidence/target/multiclass-target.ts
/** How far from 1 the probabilities of a row may sum: what rounding each to two digits does to a few classes. */
const SUM_TOLERANCE = .015;
/**
* Labels and predictions share their classes. With a probability for each class and no prediction column, the decision is the
* class with the highest one; of several the first by name. Probabilities are taken as they are written: a row whose sum
* is off by more than .015 is refused, and none is rescaled.
*/
var MulticlassTarget = class {
	problem;
	reading;
	row;
	truthAt;
	values = new SeenValues(MOST_CLASSES);
	/** How often each value was a label, by code. */
	labels = new Float64Array(MOST_CLASSES + 1);
	constructor(reading, row) {
		this.reading = reading;
		this.row = row;
		this.truthAt = reading.layout.columns.length;
		for (const [name] of reading.columns.scores) this.values.expect(name);
	}
	read(bytes, starts, ends, fields) {
		const { codes } = this.row;
		const label = this.values.codeOf(bytes, intAt(starts, fields.label), intAt(ends, fields.label));
		if (label <= 0) return this.without(label, "missing-label");
		this.labels[label] = doubleAt(this.labels, label) + 1;
		codes[this.truthAt] = label - 1;
		const { scores } = this.reading.columns;
		if (scores.length > 0 && label > scores.length) {
			this.problem = withoutScore(this.reading.columns.label, this.values.textOf(label));
			return "missing-score";
		}
		if (fields.prediction >= 0) {
			const { prediction } = fields;
			const code = this.values.codeOf(bytes, intAt(starts, prediction), intAt(ends, prediction));
			if (code <= 0) return this.without(code, "missing-prediction");
			codes[this.truthAt + 1] = code - 1;
		}
		return scores.length > 0 ? this.readVector(bytes, starts, ends, fields) : null;
	}
	seen() {
		return {
			label: this.values.listOf((code) => doubleAt(this.labels, code)),
			prediction: this.values.listOf((code, n) => n - doubleAt(this.labels, code))
		};
	}
	classes() {
		return Array.from({ length: this.values.size }, (_, index) => this.values.textOf(index + 1));
	}
	readVector(bytes, starts, ends, { scores, prediction }) {
		const { codes, vector } = this.row;
		let sum = 0;
		for (let code = 0; code < vector.length; code += 1) {
			const field = intAt(scores, code);
			const status = readDecimal(bytes, intAt(starts, field), intAt(ends, field), vector, code);
			if (status !== 0) return status === 1 ? "missing-score" : "score-not-a-number";
			const score = doubleAt(vector, code);
			if (score < 0 || score > 1) return "score-outside-0-1";
			sum += score;
		}
		if (Math.abs(sum - 1) > SUM_TOLERANCE) return "scores-not-summing-to-1";
		if (prediction < 0) codes[this.truthAt + 1] = topOf(vector);
		return null;
	}
	without(code, reason) {
		if (code === -2) this.problem = classesExceeded(this.reading, "label", this.values.list());
		return reason;
	}
};
/** Whether the labels of all files are what the first ones looked like. */
function verifyMulticlass(reading, seen) {
	const labels = new Set(seen.label.map(({ value }) => value));
	return reading.taskInferred && reading.columns.scores.length === 0 && taskOfLabels(labels) !== "multiclass" ? {
		problems: [contradicted("multiclass", {
			column: reading.columns.label,
			seen: mergeSeen(seen.label, seen.prediction)
		})],
		notes: []
	} : FINE;
}
function withoutScore(column, value) {
	return {
		code: "table/class-without-score",
		key: "scores",
		message: `The label column ${quoted(column)} has ${quoted(value)}, and \`scores\` names no column for that class, so its probability is not known.`,
		hint: "Name a column of probabilities for each class that a label can have, or leave `scores` out."
	};
}

// src/evidence/target/regression-target.ts
/** Label and prediction are numbers. */
var RegressionTarget = class {
	problem;
	reading;
	row;
	constructor(reading, row) {
		this.reading = reading;
		this.row = row;
	}
	read(bytes, starts, ends, fields) {
		const { numbers } = this.row;
		const label = readDecimal(bytes, intAt(starts, fields.label), intAt(ends, fields.label), numbers, 0);
		if (label !== 0) return this.withoutLabel(label, bytes.subarray(intAt(starts, fields.label), intAt(ends, fields.label)));
		if (fields.prediction < 0) return null;
		const { prediction } = fields;
		const status = readDecimal(bytes, intAt(starts, prediction), intAt(ends, prediction), numbers, 1);
		if (status !== 0) return status === 1 ? "missing-prediction" : "prediction-not-a-number";
		return null;
	}
	seen() {
		return {
			label: [],
			prediction: []
		};
	}
	classes() {
		return [];
	}
	withoutLabel(status, field) {
		if (status === 1) return "missing-label";
		if (this.reading.taskInferred) {
			const value = new TextDecoder("utf-8").decode(field);
			this.problem = contradicted("regression", {
				column: this.reading.columns.label,
				seen: [{
					value,
					n: 1
				}]
			});
		}
		return "label-not-a-number";
	}
};

// src/evidence/target/target-of.ts
/** What reads the rows of a task. */
function targetOf(reading, row) {
	switch (reading.layout.task) {
		case "binary": return new BinaryTarget(reading, row);
		case "multiclass": return new MulticlassTarget(reading, row);
		case "regression": return new RegressionTarget(reading, row);
	}
}

// src/evidence/table/attribute-column.ts
function attributeColumn(bins) {
	return bins === void 0 ? new TextColumn() : new BinnedColumn(bins);
}
/** Each distinct text is a group. A value that is written "(missing)" is counted with the empty ones. */
var TextColumn = class {
	dictionary = new Dictionary(MOST_GROUPS);
	/** The code of the text "(missing)" once it is seen. */
	missing = 0;
	known = this.dictionary.size;
	codeOf(bytes, start, end) {
		const code = this.dictionary.codeOf(bytes, start, end);
		if (this.dictionary.size !== this.known) {
			this.known = this.dictionary.size;
			this.missing = this.dictionary.textOf(code) === "(missing)" ? code : this.missing;
		}
		return code === this.missing ? 0 : code;
	}
	nameOf(code) {
		return code === 0 ? MISSING : this.dictionary.textOf(code);
	}
};
/** Numbers in left-closed bins between ascending edges. */
var BinnedColumn = class {
	edges;
	number = /* @__PURE__ */ new Float64Array(1);
	constructor(bins) {
		this.edges = [...new Set(bins)].sort((a, b) => a - b);
	}
	codeOf(bytes, start, end) {
		const status = readDecimal(bytes, start, end, this.number, 0);
		if (status === 1 || status === 2) return status === 1 ? 0 : -1;
		const value = doubleAt(this.number, 0);
		let code = 1;
		for (const edge of this.edges) code += value >= edge ? 1 : 0;
		return code;
	}
	nameOf(code) {
		const low = this.edges[code - 2];
		const high = this.edges[code - 1];
		if (code === 0) return MISSING;
		if (low === void 0) return `<${high}`;
		return high === void 0 ? `>=${low}` : `[${low}, ${high})`;
	}
};
/** Columns of one scope have more groups than a cube may have; `keys` says which key of the policy names a column. */
function tooManyGroups(columns, keys) {
	const names = columns.map(quoted).join(" × ");
	return {
		code: "table/too-many-groups",
		key: columns.map((column) => keys.get(column)).find((key) => key !== "attributes") ?? "attributes",
		message: `${columns.length === 1 ? "Column" : "The intersection"} ${names} has more than ${MOST_GROUPS} groups; groups of a few rows say nothing about anybody.`,
		hint: `Bin a number (\`{ column: ${columns.at(-1) ?? ""}, bins: [25, 45] }\`), merge rare values, or leave it out.`
	};
}

// src/evidence/table/cube-size.ts
/** Refuses cubes that would no longer be small. */
function cubeSizeProblems(size, layout) {
	const { groups, classes, classScores, exactScores } = size;
	const cells = cellsOf(size, layout.hasDecisions);
	const problems = [];
	if (cells > 4e6) problems.push({
		code: "table/too-many-cells",
		message: `${classes} classes and ${groups} groups make ${cells} cells, more than ${MOST_CELLS}.`,
		hint: "Measure fewer attributes at once, bin them, or merge rare classes."
	});
	if (classScores > 4e6) problems.push({
		code: "table/too-many-scores",
		key: "scores",
		message: `${classes} classes, ${groups} groups and their probabilities make ${classScores} weights by group, class and score, more than ${MOST_CLASS_SCORES}.`,
		hint: "Measure fewer attributes at once, bin them, or write the probabilities with two or three digits."
	});
	return [...problems, ...keptScoreProblems(exactScores, layout)];
}
/** Refuses to keep more scores one by one than fit into memory; also to be asked while rows are read. */
function keptScoreProblems(exactScores, { exactScores: most = 0 }) {
	return exactScores <= most ? [] : [{
		code: "table/too-many-exact-scores",
		key: "exact",
		message: `The table has more distinct scores than \`exact\` can keep: more than ${most} weights by group, truth (or class) and score in all scopes together.`,
		hint: "Remove `exact` (metrics then say how far off their value can be), write the scores with five or six digits, or measure fewer attributes at once."
	}];
}

// src/evidence/table/plain-rows.ts
/** In the place of a joint cell: none is known. */
const NO_CELL = -1;
/** A combination's cells: one a decision, when the score makes it. */
const DECISIONS = 2;
/**
* Rows of a binary subject whose texts were seen before: group, truth and decision are then known without a look at the texts,
* only score and weight differ. A combination is learnt from the first row that was counted one by one.
*/
var PlainRows = class {
	columns = {
		texts: [],
		numbers: []
	};
	/** Some weight is not 0. */
	hasWeight = false;
	builder;
	target;
	threshold;
	/** By combination × DECISIONS: its joint cell of this generation. */
	cells = /* @__PURE__ */ new Int32Array(0);
	generation = 0;
	/** By combination: codes of its label, 0 while it is not learnt, and its prediction. */
	labels = /* @__PURE__ */ new Int32Array(0);
	predictions = /* @__PURE__ */ new Int32Array(0);
	/** By combination: its codes in the builder's registers. */
	codes = [];
	/** Rows that were counted before the one that is given next. */
	accepted = 0;
	/** Which of the numbers is the score, and which the weight; -1 when none is. */
	score = -1;
	weight = -1;
	constructor(builder, target, threshold) {
		this.builder = builder;
		this.target = target;
		this.threshold = threshold;
	}
	/** Goes over to a file, whose combinations have other numbers. */
	begin(fields) {
		const numbers = [fields.score, fields.weight].filter((field) => field >= 0);
		const texts = [
			...fields.attributes,
			fields.label,
			fields.prediction
		].filter((field) => field >= 0);
		this.columns = {
			texts,
			numbers
		};
		this.score = numbers.indexOf(fields.score);
		this.weight = numbers.indexOf(fields.weight);
		this.codes.length = 0;
		this.labels.fill(0);
		this.cells.fill(NO_CELL);
	}
	count({ combinations, numbers }, from, rows) {
		const { builder, labels, predictions, target, threshold } = this;
		const scores = numbers[this.score];
		const weights = numbers[this.weight];
		const registers = builder.row.numbers;
		this.forget();
		let row = from;
		for (; row < rows; row += 1) {
			const combination = intAt(combinations, row);
			if (combination < 0 || combination >= labels.length || intAt(labels, combination) === 0) break;
			let place = combination * DECISIONS;
			if (scores !== void 0) {
				const score = doubleAt(scores, row);
				if (score > 1) break;
				registers[2] = score;
				place += threshold !== void 0 && score >= threshold ? 1 : 0;
			}
			if (weights !== void 0) {
				const weight = doubleAt(weights, row);
				registers[3] = weight;
				this.hasWeight ||= weight > 0;
			}
			const cell = intAt(this.cells, place);
			if (cell === NO_CELL) this.addFirst(combination, place);
			else builder.addAgain(cell);
			target.again(intAt(labels, combination), intAt(predictions, combination));
		}
		this.accepted = builder.accepted;
		return row;
	}
	/** A row that was refused may have been for its numbers; the next one of the combination is given again. */
	learn(combination) {
		const { builder, target } = this;
		if (builder.accepted === this.accepted) return;
		if (combination >= this.labels.length) this.widen(2 * combination + 64);
		this.codes[combination] = builder.row.codes.slice();
		this.labels[combination] = target.label;
		this.predictions[combination] = target.prediction;
	}
	/** Adds the row by its codes; of a decision that the score makes, the cell is looked up once. */
	addFirst(combination, place) {
		const { codes } = this.builder.row;
		codes.set(this.codes[combination] ?? []);
		if (this.threshold !== void 0) codes[codes.length - 1] = place % DECISIONS === 1 ? 1 : 0;
		const cell = this.builder.add();
		this.forget();
		if (this.builder.generation === this.generation) this.cells[place] = cell;
	}
	/** Cells get other numbers when the joint table was emptied. */
	forget() {
		if (this.builder.generation !== this.generation) {
			this.generation = this.builder.generation;
			this.cells.fill(NO_CELL);
		}
	}
	widen(length) {
		const widened = (values, to, fill) => {
			const wider = new Int32Array(to).fill(fill);
			wider.set(values);
			return wider;
		};
		this.cells = widened(this.cells, length * DECISIONS, NO_CELL);
		this.labels = widened(this.labels, length, 0);
		this.predictions = widened(this.predictions, length, 0);
	}
};

// src/evidence/table/subject-rows.ts
/** After so many rows it is looked whether there are too many scores to keep. */
const LOOK_AFTER = 65536;
/** Before the first file. */
const NO_FIELDS = {
	label: -1,
	prediction: -1,
	score: -1,
	weight: -1,
	counterfactual: -1,
	scores: /* @__PURE__ */ new Int32Array(0),
	attributes: /* @__PURE__ */ new Int32Array(0)
};
/** Reads the rows of a subject, from one file or several, into a cube: knows columns, codings and refusals. */
var SubjectRows = class {
	reading;
	builder;
	target;
	attributes;
	sets;
	pairs;
	/** Absent when more than the codes and numbers of a row is looked at. */
	plain;
	/** By the code of this file, the number that `sets` gave a decision. */
	decisions = [];
	fields;
	reads = /* @__PURE__ */ new Set();
	numbers = /* @__PURE__ */ new Set();
	path = "";
	problem;
	hasWeight = false;
	/** `sets`: of the whole table, when it has a counterfactual column. `pairs`: when its rows are paired with another's. */
	constructor(reading, sets, pairs) {
		this.reading = reading;
		this.sets = sets;
		this.builder = new CubeBuilder(reading.layout);
		this.target = targetOf(reading, this.builder.row);
		this.attributes = reading.layout.columns.map((column) => attributeColumn(reading.binsOf.get(column)));
		this.pairs = pairs?.reader(reading.layout.columns, (column, code) => this.nameOf(column, code));
		const { layout, threshold } = reading;
		const isPlain = sets === void 0 && pairs === void 0 && layout.exactScores === void 0;
		this.plain = isPlain && this.target instanceof BinaryTarget ? new PlainRows(this.builder, this.target, threshold) : void 0;
		this.fields = NO_FIELDS;
	}
	/** Goes over to a file with these columns; its rows are the sink's next. */
	beginFile(path, columns) {
		this.path = path;
		const fields = fieldsOf(path, this.reading.columns, columns);
		if (!fields.ok) return fields;
		this.fields = fields.value;
		this.plain?.begin(fields.value);
		const places = Object.values(fields.value).flatMap((place) => typeof place === "number" ? [place] : [...place]);
		const paired = this.pairs?.begin(columns) ?? -1;
		this.reads = new Set([...places, paired].filter((place) => place >= 0));
		this.numbers = numberPlaces(this.reading, fields.value, paired);
		return succeed(this);
	}
	row(bytes, starts, ends, line) {
		const { builder, fields } = this;
		const isPlaced = this.readAttributes(bytes, starts, ends, line);
		let reason = this.target.read(bytes, starts, ends, fields);
		if (reason === null && fields.weight >= 0) reason = this.readWeight(bytes, intAt(starts, fields.weight), intAt(ends, fields.weight));
		if (reason === null && !isPlaced) reason = "attribute-not-a-number";
		if (reason === null) {
			builder.add();
			this.countSet(bytes, starts, ends, line);
			this.pairs?.row(bytes, starts, ends, builder.row);
		} else {
			builder.refuse(reason, line, true);
			this.stop(this.target.problem, line);
		}
		if (builder.crowded !== void 0) this.lookAtGroups();
		if (builder.rows % LOOK_AFTER === 0) this.lookAtScores();
		return this.problem === void 0;
	}
	ragged(line) {
		this.builder.refuse("ragged-row", line, false);
		return true;
	}
	unreadable(line) {
		this.builder.refuse("unreadable-row", line, false);
		return true;
	}
	/** The problem that ended reading, if one did. */
	get failure() {
		return this.problem;
	}
	/** After the last row of the last file. */
	finish() {
		const { builder, target } = this;
		builder.flush();
		this.lookAtGroups();
		if (this.problem !== void 0) return refuse(this.problem);
		const classes = target.classes();
		const { groups, classScores, exactScores } = builder;
		const size = {
			classes: classes.length,
			groups,
			classScores,
			exactScores
		};
		const counted = {
			accepted: builder.accepted,
			hasWeight: this.hasWeight || this.plain?.hasWeight === true,
			seen: target.seen(),
			size
		};
		if (cubeSizeProblems(size, this.reading.layout).length > 0) return succeed(counted);
		const valueOf = (column, code) => this.nameOf(column, code);
		return succeed({
			...counted,
			cube: builder.finish({
				classes,
				valueOf
			})
		});
	}
	nameOf(column, code) {
		return this.attributes[column]?.nameOf(code) ?? "";
	}
	/** Puts the groups into the registers; false when a number was expected and is not there. */
	readAttributes(bytes, starts, ends, line) {
		const { codes } = this.builder.row;
		let isPlaced = true;
		for (let index = 0; index < this.attributes.length; index += 1) {
			const field = intAt(this.fields.attributes, index);
			const code = this.attributes[index]?.codeOf(bytes, intAt(starts, field), intAt(ends, field)) ?? -1;
			if (code < 0) {
				isPlaced = false;
				if (code === -2) this.stop(tooManyGroups([this.reading.layout.columns[index] ?? ""], this.reading.columns.keys), line);
			}
			codes[index] = Math.max(code, -1);
		}
		return isPlaced;
	}
	countSet(bytes, starts, ends, line) {
		const { counterfactual } = this.fields;
		if (this.sets !== void 0) {
			const code = intAt(this.builder.row.codes, this.reading.layout.columns.length + 1);
			const decision = this.decisions[code] ?? this.nameDecision(this.sets, code);
			this.stop(this.sets.add(bytes, intAt(starts, counterfactual), intAt(ends, counterfactual), decision), line);
		}
	}
	nameDecision(sets, code) {
		const decision = sets.decisionOf(itemAt(this.target.classes(), code));
		this.decisions[code] = decision;
		return decision;
	}
	readWeight(bytes, start, end) {
		const { numbers } = this.builder.row;
		const status = readDecimal(bytes, start, end, numbers, 3);
		if (status !== 0) return status === 1 ? "missing-weight" : "weight-not-a-number";
		const weight = doubleAt(numbers, 3);
		this.hasWeight ||= weight > 0;
		return weight < 0 ? "weight-negative" : null;
	}
	lookAtScores() {
		for (const problem of keptScoreProblems(this.builder.exactScores, this.builder.layout)) this.stop(problem, void 0);
	}
	lookAtGroups() {
		const columns = this.builder.crowded;
		if (columns !== void 0) this.stop(tooManyGroups(columns, this.reading.columns.keys), void 0);
	}
	stop(problem, line) {
		if (problem !== void 0) this.problem ??= {
			...problem,
			path: this.path,
			...line === void 0 ? {} : { line }
		};
	}
};

// src/evidence/shards/shard-start.ts
/** Rows that are compared, and how many of them have to differ: sorted rows of few values are alike by chance. */
const START_ROWS = 32;
const FEWEST_DISTINCT = 16;
/** Text of so many rows that are not documents. */
const MOST_BYTES = 16384;
/** Shards before and behind one whose first rows are looked for in it: windows that overlap are neighbours by name. */
const NEIGHBOURS = 8;
const NEWLINE = 10;
/** Of each shard that is plain text and begins with rows that tell it from others. */
async function shardStarts(sources) {
	const starts = [];
	for (const source of sources.length > 1 ? sources : []) {
		const bytes = startOf(source.path, await source.read(0, MOST_BYTES));
		if (bytes !== void 0) starts.push({
			path: source.path,
			bytes
		});
	}
	return starts;
}
/** Those of the shards from `first` to `last` and of their neighbours; `starts` are sorted by path, as the shards are. */
function startsNear(first, last, starts) {
	const from = starts.findIndex(({ path }) => path >= first);
	const to = starts.findLastIndex(({ path }) => path <= last);
	return starts.slice(Math.max(0, (from === -1 ? starts.length : from) - NEIGHBOURS), to + NEIGHBOURS + 1);
}
/** Undefined when the file is no plain text, or its first rows are too few or too much alike. */
function startOf(path, first) {
	const { kind } = sniff(path, first.subarray(0, SNIFFED));
	if (kind !== "text" && kind !== "json-lines") return;
	const from = kind === "text" ? first.indexOf(NEWLINE) + 1 : 0;
	const rows = /* @__PURE__ */ new Set();
	let at = from;
	for (let row = 0; row < 32; row += 1) {
		const end = first.indexOf(NEWLINE, at) + 1;
		if (end === 0) return;
		rows.add(first.subarray(at, end).join());
		at = end;
	}
	return rows.size < 16 ? void 0 : first.slice(from, at);
}

// src/evidence/shards/start-search.ts
/** Looks for the first rows of other shards in the bytes of one while they are read; each is found once, wherever chunks are cut. */
var StartSearch = class {
	/** Paths of the shards whose first rows stand in this one. */
	found = [];
	sought;
	find;
	/** The last bytes of what was read, one less than the longest that is looked for. */
	rest = /* @__PURE__ */ new Uint8Array(0);
	constructor(sought, find) {
		this.sought = sought;
		this.find = find;
	}
	/** The same source, whose stream is looked through. */
	over(source) {
		const take = (chunk) => this.take(chunk);
		return {
			...source,
			async *stream() {
				for await (const chunk of source.stream()) {
					take(chunk);
					yield chunk;
				}
			}
		};
	}
	take(chunk) {
		if (this.sought.length === 0) return;
		const kept = Math.max(...this.sought.map(({ bytes }) => bytes.length)) - 1;
		const cut = joined(this.rest, chunk.subarray(0, kept));
		const [here, elsewhere] = [[cut, chunk], []];
		for (const start of this.sought) if (here.some((bytes) => this.find(bytes, start.bytes) !== -1)) this.found.push(start.path);
		else elsewhere.push(start);
		this.sought = elsewhere;
		this.rest = chunk.length < kept ? cut.slice(-kept) : chunk.slice(-kept);
	}
};
function joined(first, second) {
	const both = new Uint8Array(first.length + second.length);
	both.set(first);
	both.set(second, first.length);
	return both;
}

// src/evidence/shards/read-shard.ts
/** Counts files of a table, on whichever thread: what comes out depends on the files and the reading alone. */
async function readShard(reading, batch, ports, progress, { show, sets, pairs } = {}) {
	const { path } = itemAt(batch, 0);
	const rows = new SubjectRows(reading, sets, pairs);
	const files = [];
	const before = {
		bytes: 0,
		rows: 0
	};
	let known;
	for (const source of batch) {
		const total = { ...before };
		const ownPorts = {
			...ports,
			progress: (_path, bytes, _size, own) => {
				before.rows = total.rows + own;
				progress(total.bytes + bytes, before.rows);
			}
		};
		const others = startsNear(source.path, source.path, reading.starts ?? []).filter((start) => start.path !== source.path);
		const search = new StartSearch(others, ports.find);
		const read = await readTable(search.over(source), ownPorts, ({ columns }) => {
			const other = known === void 0 ? void 0 : schemaProblem(source.path, columns, path, known);
			known ??= columns;
			const begun = other === void 0 ? rows.beginFile(source.path, columns) : refuse(other);
			return begun.ok ? succeed(show?.(source.path, columns, begun.value) ?? begun.value) : begun;
		});
		const header = known === void 0 ? {} : { columns: known };
		if (!read.ok) return {
			ok: false,
			path,
			state: read.state,
			problems: read.problems,
			files,
			...header
		};
		if (rows.failure !== void 0) return {
			ok: false,
			path,
			state: "unreadable",
			problems: [rows.failure],
			files,
			...header
		};
		before.bytes += source.size;
		const { delimiter } = read.header;
		files.push({
			path: source.path,
			bytes: source.size,
			sha256: await source.sha256(),
			notes: read.notes,
			...delimiter === void 0 ? {} : { delimiter },
			...search.found.length === 0 ? {} : { holds: search.found }
		});
	}
	const counted = rows.finish();
	return counted.ok ? {
		ok: true,
		path,
		files,
		columns: known ?? [],
		...counted.value
	} : {
		ok: false,
		path,
		state: "unreadable",
		problems: counted.problems,
		files,
		columns: known ?? []
	};
}

export { schemaProblem as C, SHARD_SCHEMA as S, readDecimal as T, sortedUnion as _, tooManyGroups as a, keptAxis as b, verifyBinary as c, mergeSeen as d, quoted as f, heldBy as g, mergeRefusals as h, cubeSizeProblems as i, FINE as l, REFUSAL_REASONS as m, shardStarts as n, verifyMulticlass as o, Dictionary as p, startsNear as r, taskOfLabels as s, readShard as t, classesExceeded as u, axisOf as v, decimalOf as w, positionsOn as x, binnedAxis as y };