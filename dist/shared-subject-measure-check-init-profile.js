import { a as refuse, o as succeed } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { n as intAt, t as byteAt } from "./shared-worker-action-subject-measure-metrics-performance-deploy-diff-check-assess-init-profile.js";
import { d as skipBlanks, u as dropBlanks } from "./shared-worker-action-subject-measure-deploy-check-assess-init-profile.js";
import { l as missingColumn, n as DELIMITER_NAMES, t as readTable, u as trimmed } from "./shared-worker-action-subject-measure-check-assess-init-profile.js";
import { n as itemAt, t as doubleAt } from "./shared-worker-action-subject-measure-metrics-performance-diff-check-assess-init-profile.js";
import { n as sampleTable, t as readHeader } from "./shared-action-subject-measure-check-assess-init-profile.js";
import { C as schemaProblem, S as SHARD_SCHEMA, T as readDecimal, _ as sortedUnion, a as tooManyGroups, b as keptAxis, c as verifyBinary, d as mergeSeen, f as quoted, g as heldBy, h as mergeRefusals, i as cubeSizeProblems, l as FINE, m as REFUSAL_REASONS, n as shardStarts, o as verifyMulticlass, p as Dictionary, r as startsNear, s as taskOfLabels, t as readShard, u as classesExceeded, v as axisOf, x as positionsOn, y as binnedAxis } from "./shared-worker-subject-measure-check-init-profile.js";
import { c as MOST_CELLS, d as MOST_GROUPS, f as MOST_KEPT_SCORES, h as compareTexts, l as MOST_CLASSES, m as compareText, p as cellsOf$1 } from "./shared-worker-subject-measure-metrics-diff-check-assess-init-profile.js";
import { n as NO_SCORES, o as moveScoreColumns, t as at } from "./shared-worker-subject-measure-metrics-performance-diff-check-assess-init-profile.js";
import { a as NumberBlock, i as HIGH, o as mergeGroups, r as LogBuckets, t as isNumeric } from "./shared-subject-measure-metrics-diff-check-assess-init-profile.js";

// src/cube/columns/hash-index.ts
const FEWEST$1 = 1024;
/** Numbers 64-bit hashes from 0 on, in the order of their arrival: a hash table with open addressing. */
var HashIndex = class {
	size = 0;
	most;
	slots = new Int32Array(2 * FEWEST$1);
	highs = new Int32Array(FEWEST$1);
	lows = new Int32Array(FEWEST$1);
	/** `most`: hashes that it may hold; sixteen bytes each. */
	constructor(most) {
		this.most = most;
	}
	/** Number of a hash; -1 when it is not there. */
	find(high, low) {
		return intAt(this.slots, this.slotOf(high, low)) - 1;
	}
	/** Number of a hash, new or known; -1 when it is new and there is no room. */
	numberOf(high, low) {
		const slot = this.slotOf(high, low);
		const known = intAt(this.slots, slot);
		if (known !== 0) return known - 1;
		if (this.size === this.most) return -1;
		this.highs[this.size] = high;
		this.lows[this.size] = low;
		this.size += 1;
		this.slots[slot] = this.size;
		const number = this.size - 1;
		if (this.size === this.highs.length) this.grow();
		return number;
	}
	/** Where the hash stands, or the empty slot where it would. */
	slotOf(high, low) {
		const mask = this.slots.length - 1;
		let slot = low & mask;
		for (let code = intAt(this.slots, slot); code !== 0; code = intAt(this.slots, slot)) {
			if (intAt(this.lows, code - 1) === low && intAt(this.highs, code - 1) === high) return slot;
			slot = slot + 1 & mask;
		}
		return slot;
	}
	grow() {
		const capacity = 2 * this.highs.length;
		const [highs, lows] = [new Int32Array(capacity), new Int32Array(capacity)];
		highs.set(this.highs);
		lows.set(this.lows);
		[this.highs, this.lows] = [highs, lows];
		this.slots = new Int32Array(2 * capacity);
		for (let code = 1; code <= this.size; code += 1) this.slots[this.slotOf(intAt(highs, code - 1), intAt(lows, code - 1))] = code;
	}
};

// src/evidence/further/tuple-hash.ts
/** Stands between two values; no byte is so large. */
const BETWEEN = 511;
/**
* A 64-bit hash of some values of a row, byte for byte without the blanks around them: two lanes of 32 bits that rotate,
* so that every bit reaches every other. Two different tuples of ten million collide with a chance below 10⁻⁵.
*/
var TupleHash = class {
	high = 0;
	low = 0;
	columns;
	fields = /* @__PURE__ */ new Int32Array(0);
	constructor(columns) {
		this.columns = columns;
	}
	begin(columns) {
		this.fields = Int32Array.from(this.columns, (column) => columns.indexOf(column));
	}
	/** Puts the hash of a row into `high` and `low`. */
	take(bytes, starts, ends) {
		let one = 608135816;
		let other = -2052912941;
		for (let index = 0; index < this.fields.length; index += 1) {
			const field = intAt(this.fields, index);
			const start = skipBlanks(bytes, intAt(starts, field), intAt(ends, field));
			const end = dropBlanks(bytes, start, intAt(ends, field));
			for (let at = start; at < end; at += 1) {
				const byte = byteAt(bytes, at);
				one = Math.imul((one << 13 | one >>> 19) ^ byte, 2654435761);
				other = Math.imul((other << 17 | other >>> 15) ^ byte, 2246822507);
			}
			one = Math.imul((one << 13 | one >>> 19) ^ BETWEEN, 2654435761);
			other = Math.imul((other << 17 | other >>> 15) ^ BETWEEN, 2246822507);
		}
		this.high = finished(one ^ Math.imul(other, 3266489909));
		this.low = finished(other);
	}
};
function finished(word) {
	const hash = Math.imul(word ^ word >>> 16, 2246822507);
	return hash ^ hash >>> 13;
}

// src/evidence/further/overlap-count.ts
/** Different tuples of a table that are kept, in 200 MB. */
const MOST_TUPLES = 1 << 23;
/** Rows of the evaluation table whose features are those of a row of the training table. */
var OverlapCount = class {
	kind = "overlap";
	training;
	features;
	index;
	isFull = false;
	rows = 0;
	found = 0;
	known = 0;
	/** By number of a tuple: 1 once it has a double. */
	doubled = /* @__PURE__ */ new Uint8Array(1024);
	doubles = 0;
	constructor(features, most = MOST_TUPLES) {
		this.features = features;
		this.index = new HashIndex(most);
		const hash = new TupleHash(features);
		this.training = {
			begin: (columns) => hash.begin(columns),
			row: (bytes, starts, ends) => {
				hash.take(bytes, starts, ends);
				this.known += 1;
				this.add(hash);
			}
		};
	}
	evaluation() {
		const hash = new TupleHash(this.features);
		return {
			begin: (columns) => hash.begin(columns),
			row: (bytes, starts, ends) => {
				hash.take(bytes, starts, ends);
				this.rows += 1;
				this.found += this.index.find(hash.high, hash.low) < 0 ? 0 : 1;
			}
		};
	}
	problem(path) {
		return this.isFull ? {
			code: "table/too-many-tuples",
			path,
			message: `It has more than ${this.index.size} different rows of features, so not all can be looked for in the evaluation table.`,
			hint: "Measure leakage on a sample of the training table that holds every row of which a copy may be in the evaluation table, or ask for it outside of this gate."
		} : void 0;
	}
	evidence() {
		const { features, rows, found, known, doubles } = this;
		return { overlap: {
			features: features.length,
			rows,
			found,
			training: known,
			doubles
		} };
	}
	add({ high, low }) {
		const before = this.index.size;
		const tuple = this.index.numberOf(high, low);
		if (tuple < 0) this.isFull = true;
		else if (tuple === before) this.doubled = tuple < this.doubled.length ? this.doubled : widened$1(this.doubled);
		else {
			this.doubles += byteAt(this.doubled, tuple) === 0 ? 2 : 1;
			this.doubled[tuple] = 1;
		}
	}
};
function widened$1(bytes) {
	const wider = new Uint8Array(2 * bytes.length);
	wider.set(bytes);
	return wider;
}

// src/evidence/further/class-rows.ts
/** What a metric's options say of quasi-identifiers; undefined where they say nothing. */
function classRequestOf({ table, columns, sensitive }) {
	const names = Array.isArray(columns) ? columns.filter((name) => typeof name === "string") : [];
	return names.length === 0 ? void 0 : {
		table: table === "training" ? "training" : "evaluation",
		columns: names,
		...typeof sensitive === "string" ? { sensitive } : {}
	};
}
/** Rows that share all quasi-identifiers, and how many values of a sensitive column each such class has. */
var ClassRows = class {
	request;
	classes;
	pairs;
	identity;
	whole;
	sizes = /* @__PURE__ */ new Float64Array(1024);
	values = /* @__PURE__ */ new Float64Array(1024);
	rows = 0;
	isFull = false;
	constructor(request, most = MOST_TUPLES) {
		this.request = request;
		this.classes = new HashIndex(most);
		this.pairs = new HashIndex(most);
		this.identity = new TupleHash(request.columns);
		const { columns, sensitive } = request;
		this.whole = new TupleHash(sensitive === void 0 ? columns : [...columns, sensitive]);
	}
	begin(columns) {
		this.identity.begin(columns);
		this.whole.begin(columns);
	}
	row(bytes, starts, ends) {
		this.rows += 1;
		this.identity.take(bytes, starts, ends);
		const place = this.classes.numberOf(this.identity.high, this.identity.low);
		if (place < 0) {
			this.isFull = true;
			return;
		}
		if (place >= this.sizes.length) {
			this.sizes = widened(this.sizes);
			this.values = widened(this.values);
		}
		this.sizes[place] = doubleAt(this.sizes, place) + 1;
		if (this.request.sensitive !== void 0) this.countValue(place, bytes, starts, ends);
	}
	problem(path) {
		return this.isFull ? {
			code: "table/too-many-tuples",
			path,
			message: `It has more than ${this.classes.size} different rows of quasi-identifiers, so the smallest class is not known.`,
			hint: "Name fewer or coarser quasi-identifiers: with so many classes most hold one person."
		} : void 0;
	}
	counts() {
		const sizes = this.sizes.subarray(0, this.classes.size);
		const values = this.values.subarray(0, this.classes.size);
		const least = (list) => list.reduce((low, each) => Math.min(low, each), 1e400);
		return {
			request: this.request,
			rows: this.rows,
			classes: this.classes.size,
			smallest: least(sizes),
			fewestValues: least(values),
			alone: sizes.reduce((sum, size) => sum + (size === 1 ? 1 : 0), 0)
		};
	}
	countValue(place, bytes, starts, ends) {
		this.whole.take(bytes, starts, ends);
		const known = this.pairs.size;
		this.isFull = this.pairs.numberOf(this.whole.high, this.whole.low) < 0 || this.isFull;
		this.values[place] = doubleAt(this.values, place) + (this.pairs.size - known);
	}
};
function widened(values) {
	const wider = new Float64Array(2 * values.length);
	wider.set(values);
	return wider;
}

// src/cube/merge.ts
/**
* The cube of the rows of both: associative, commutative, and equal to the cube of one pass over them all (counts
* exactly, weighted sums to the last bits). Error when the two do not answer the same request.
*/
function mergeCubes(a, b) {
	if (requestOf(a) !== requestOf(b)) throw new Error(`Cubes of different requests cannot be merged: ${requestOf(a)} and ${requestOf(b)}.`);
	const classes = a.task === "multiclass" ? [.../* @__PURE__ */ new Set([...a.classes, ...b.classes])].sort(compareText) : a.classes;
	const axis = a.scoreAxis === void 0 || b.scoreAxis === void 0 ? void 0 : mergedAxis(a.scoreAxis, b.scoreAxis);
	const aligned = [a, b].map((cube) => {
		const align = alignerOf(cube, classes, axis);
		return cube.marginals.map(({ groups }) => groups.map(align));
	});
	return {
		...a,
		classes,
		rows: a.rows + b.rows,
		refused: mergeRefusals([...a.refused, ...b.refused]),
		...axis === void 0 ? {} : { scoreAxis: axis },
		marginals: a.marginals.map(({ columns }, index) => ({
			columns,
			groups: mergeGroups(aligned.flatMap((marginals) => itemAt(marginals, index)))
		}))
	};
}
/** How large the merged cube will be, told without making it: its classes, and the groups of each marginal. */
function mergedSize(a, b) {
	const keysOf = (cube, index) => itemAt(cube.marginals, index).groups.map(({ key }) => JSON.stringify(key));
	return {
		classes: (/* @__PURE__ */ new Set([...a.classes, ...b.classes])).size,
		groups: a.marginals.map((_, index) => (/* @__PURE__ */ new Set([...keysOf(a, index), ...keysOf(b, index)])).size)
	};
}
/** Weights by group, truth (or class) and score over all marginals, counted as while they are read. */
function scoreEntries({ marginals }) {
	return marginals.flatMap(({ groups }) => groups).flatMap(({ scores = [], classScores = [] }) => [...scores, ...classScores.flat()]).reduce((sum, { index }) => sum + heldBy(index.length), 0);
}
function requestOf(cube) {
	const { task, hasDecisions, weighted, marginals } = cube;
	const hasScores = cube.scoreAxis !== void 0;
	const keepsAll = cube.scoreAxis?.keepsAll === true;
	return JSON.stringify({
		task,
		hasDecisions,
		weighted,
		hasScores,
		keepsAll,
		scopes: marginals.map(({ columns }) => columns)
	});
}
function mergedAxis(a, b) {
	if (a.binned || b.binned) return binnedAxis();
	const values = sortedUnion(a.values, b.values);
	return a.keepsAll === true ? keptAxis(values) : axisOf(values);
}
/** Brings the groups of a cube to merged classes and axis. */
function alignerOf(cube, classes, axis) {
	const places = cube.classes.map((name) => classes.indexOf(name));
	const isSame = places.length === classes.length;
	const positions = axis === void 0 || cube.scoreAxis === void 0 || isSameAxis(axis, cube.scoreAxis) ? void 0 : positionsOn(axis, cube.scoreAxis.values);
	const spread = (values) => {
		const length = classes.length * (cube.hasDecisions ? classes.length : 1);
		const wider = Array(length).fill(0);
		for (const [cell, value] of values.entries()) wider[cellAt(cell, places, classes.length, cube.hasDecisions)] = value;
		return wider;
	};
	const moved = (columns) => positions === void 0 ? columns : moveScoreColumns(columns, positions, axis?.binned === true);
	const placed = (own) => classes.map((name) => {
		const [rest, hits] = own[cube.classes.indexOf(name)] ?? [NO_SCORES, NO_SCORES];
		return [moved(rest), moved(hits)];
	});
	return (group) => ({
		...group,
		...isSame ? {} : {
			n: spread(group.n),
			w: spread(group.w),
			w2: spread(group.w2)
		},
		...group.scores === void 0 ? {} : { scores: group.scores.map(moved) },
		...group.classScores === void 0 ? {} : { classScores: placed(group.classScores) }
	});
}
/** Of a merged axis and one that went into it: what has as many exact scores has the same. */
function isSameAxis(merged, own) {
	return merged.binned === own.binned && merged.values.length === own.values.length;
}
function cellAt(cell, places, classes, hasDecisions) {
	const place = (index) => at(places, index);
	const decisions = places.length;
	return hasDecisions ? place(Math.floor(cell / decisions)) * classes + place(cell % decisions) : place(cell);
}

// src/evidence/shards/merge-shards.ts
/**
* Adds the next shard to those before it. Refused when they have more classes or groups together than one table may
* have. Without a cube, when it would be too large: then no further shard can mend that, `verifyTable` says so.
*/
function mergeShards(reading, merged, shard) {
	const seen = {
		label: mergeSeen(merged.seen.label, shard.seen.label),
		prediction: mergeSeen(merged.seen.prediction, shard.seen.prediction)
	};
	const classes = exceededClasses(reading, seen);
	if (classes !== void 0) return refuse({
		...classes,
		path: shard.path
	});
	const rows = {
		path: merged.path,
		columns: merged.columns,
		accepted: merged.accepted + shard.accepted,
		hasWeight: merged.hasWeight || shard.hasWeight,
		seen
	};
	if (merged.cube === void 0 || shard.cube === void 0) return succeed({
		...rows,
		size: shard.size
	});
	const { groups, ...wanted } = mergedSize(merged.cube, shard.cube);
	const size = {
		...wanted,
		groups: groups.reduce((sum, each) => sum + each, 0),
		classScores: Math.max(merged.size.classScores, shard.size.classScores),
		exactScores: 0
	};
	const crowded = merged.cube.marginals.find((_, index) => (groups[index] ?? 0) > MOST_GROUPS);
	if (crowded !== void 0) return refuse({
		...tooManyGroups(crowded.columns, reading.columns.keys),
		path: shard.path
	});
	if (cellsOf$1(size, reading.layout.hasDecisions) > 4e6) return succeed({
		...rows,
		size
	});
	const cube = mergeCubes(merged.cube, shard.cube);
	const refused = crowdedByRefusals(cube);
	if (refused !== void 0) return refuse({
		...tooManyGroups(refused, reading.columns.keys),
		path: shard.path
	});
	const { exactScores: most } = reading.layout;
	const exactScores = most === void 0 ? 0 : scoreEntries(cube);
	const all = {
		...rows,
		size: {
			...size,
			exactScores
		}
	};
	return succeed(most !== void 0 && exactScores > most ? all : {
		...all,
		cube
	});
}
function exceededClasses(reading, seen) {
	if (reading.layout.task === "multiclass") {
		const classes = mergeSeen(seen.label, seen.prediction);
		return classes.length > 1e3 ? classesExceeded(reading, "label", classes) : void 0;
	}
	const role = ["label", "prediction"].find((each) => seen[each].length > MOST_CLASSES);
	return role === void 0 ? void 0 : classesExceeded(reading, role, seen[role]);
}
/** Columns in which rows of too many groups were refused, as `CubeBuilder.crowded` counts them. */
function crowdedByRefusals({ refused, marginals }) {
	const most = MOST_GROUPS * REFUSAL_REASONS.length;
	return refused.length <= most ? void 0 : marginals.map(({ columns }) => columns).find((columns) => {
		const name = JSON.stringify(columns);
		return refused.filter((each) => JSON.stringify(each.columns) === name).length > most;
	});
}

// src/evidence/further/row-tally.ts
/**
* Shows the rows of the files of one table to tallies. Of a file with other columns than the first they see none: it ends the
* reading of the table, whoever counts it says so.
*/
function shownTo(tallies) {
	let known;
	return (path, columns, sink) => {
		known ??= {
			path,
			columns
		};
		if (tallies.length === 0 || schemaProblem(path, columns, known.path, known.columns) !== void 0) return sink;
		for (const tally of tallies) tally.begin(columns);
		return beside(sink, tallies);
	};
}
/** A sink that shows its rows to tallies too. It has enough when the sink has. */
function beside(sink, tallies) {
	return {
		row: (bytes, starts, ends, line) => {
			for (const tally of tallies) tally.row(bytes, starts, ends);
			return sink.row(bytes, starts, ends, line);
		},
		ragged: (line) => sink.ragged(line),
		unreadable: (line) => sink.unreadable(line)
	};
}

// src/evidence/shards/shards-in-order.ts
/** Counted shards that may wait for an earlier one, a thread: it bounds memory, and keeps threads busy while one is slow. */
const WAITING = 2;
/** Bytes from which files are counted by themselves: a count costs some ms, which a thousand small files would feel. */
const BATCH = 1 << 22;
/** The same where all scores are kept: adding two counts then costs as much as all of their scores. */
const EXACT_BATCH = 1 << 26;
/**
* Counts the files of a table, several at a time when there are threads for it, and gives them in their order: nobody
* behind can tell how many threads there were. Whoever stops asking ends the threads.
*/
async function* shardsInOrder(table, reading, sources, ports, { tallies, sets, pairs }) {
	const progressOf = addedUp(table, sources, (...now) => ports.progress(...now));
	const bytes = reading.layout.exactScores === void 0 ? BATCH : EXACT_BATCH;
	const batches = batchesOf(sources, ports.batchBytes ?? bytes);
	const pool = tallies.length > 0 || sets !== void 0 || pairs !== void 0 ? void 0 : ports.threads?.open(batches, (...job) => readShard(job[0], job[1], ports, job[2]));
	if (pool !== void 0) {
		yield* fromPool(reading, batches, pool, progressOf);
		return;
	}
	const beside = {
		show: shownTo(tallies),
		sets,
		pairs
	};
	for (const batch of batches) yield await readShard(reading, batch, ports, progressOf(), beside);
}
/** Neighbours together until they have so many bytes: where the cuts are depends on sizes only, never on threads. */
function batchesOf(sources, bytes) {
	const batches = [];
	let size = bytes;
	for (const source of sources) {
		if (size >= bytes) {
			batches.push([]);
			size = 0;
		}
		batches.at(-1)?.push(source);
		size += source.size;
	}
	return batches;
}
async function* fromPool(reading, batches, pool, progressOf) {
	const waiting = [];
	try {
		for (const batch of batches) {
			const shard = pool.count(nearOnly(reading, batch), batch, progressOf());
			shard.catch(() => void 0);
			waiting.push(shard);
			if (waiting.length === WAITING * pool.threads) yield* waiting.splice(0, 1);
		}
		yield* waiting;
	} finally {
		await pool.close();
	}
}
/** With the beginnings that are looked for in this batch: those of all shards would go to a thread with each job. */
function nearOnly(reading, batch) {
	const [first, last] = [batch[0]?.path ?? "", batch.at(-1)?.path ?? ""];
	return {
		...reading,
		starts: startsNear(first, last, reading.starts ?? [])
	};
}
/** One table's progress: bytes and rows of all its shards together. */
function addedUp(table, sources, report) {
	const size = sources.reduce((sum, source) => sum + source.size, 0);
	const total = {
		bytes: 0,
		rows: 0
	};
	return () => {
		const known = {
			bytes: 0,
			rows: 0
		};
		return (bytes, rows) => {
			total.bytes += bytes - known.bytes;
			total.rows += rows - known.rows;
			known.bytes = bytes;
			known.rows = rows;
			report(table, total.bytes, size, total.rows);
		};
	};
}

// src/evidence/shards/count-shards.ts
/** Problems of one table that are worth a line each. */
const MOST_TOLD$3 = 20;
/**
* Counts the shards of one table, and shows their rows to what is kept beside. The first in their order that cannot be used,
* alone or beside those before it, ends it. Error when there are none.
*/
async function countShards(table, reading, sources, ports, beside = {
	tallies: [],
	sets: void 0
}) {
	const files = [];
	let merged;
	const shards = {
		...reading,
		starts: await shardStarts(sources)
	};
	for await (const shard of shardsInOrder(table, shards, sources, ports, beside)) {
		const added = add(reading, merged, shard);
		if (!added.ok) {
			const problems = added.problems.some(({ code }) => code === "table/shard-schema") ? await withAllOfOtherColumns(added.problems, sources, ports) : added.problems;
			return {
				...added,
				problems,
				files: [...files, ...added.files]
			};
		}
		merged = added.value;
		files.push(...shard.files);
		if (merged.cube === void 0) break;
	}
	if (merged === void 0) throw new Error(`There are no files of ${table} to count.`);
	return {
		ok: true,
		table: merged,
		files
	};
}
/** Adds every other shard whose columns are not those of the first, by its header: whoever mends one should know of all. */
async function withAllOfOtherColumns(found, sources, ports) {
	const problems = [...found];
	const told = new Set(found.map(({ path }) => path));
	let first;
	for (const source of sources) {
		const header = await readHeader(source, ports);
		const { columns } = header.ok ? header.value : {};
		if (columns !== void 0) {
			first ??= {
				path: source.path,
				columns
			};
			const other = schemaProblem(source.path, columns, first.path, first.columns);
			problems.push(...other === void 0 || told.has(source.path) ? [] : [other]);
		}
	}
	return problems.slice(0, MOST_TOLD$3);
}
function add(reading, merged, shard) {
	const other = merged === void 0 || shard.columns === void 0 ? void 0 : schemaProblem(shard.path, shard.columns, merged.path, merged.columns);
	if (other !== void 0) return {
		ok: false,
		state: "unreadable",
		problems: [other],
		files: []
	};
	if (!shard.ok) return {
		ok: false,
		state: shard.state,
		problems: shard.problems,
		files: shard.files
	};
	const together = merged === void 0 ? succeed(shard) : mergeShards(reading, merged, shard);
	return together.ok ? together : {
		ok: false,
		state: "unreadable",
		problems: together.problems,
		files: []
	};
}

// src/evidence/shards/same-files.ts
/** Below it two shards may well be the same by chance: a partition of few rows, or a header only. */
const FEWEST_BYTES = 1024;
const MOST_TOLD$2 = 20;
/** Shards with the bytes of one before them, a copy or a link that the glob matches too: each of their rows would count twice. */
function sameFileProblems(files) {
	const first = /* @__PURE__ */ new Map();
	const problems = [];
	for (const { path, sha256, bytes } of files) {
		const twin = first.get(sha256);
		if (twin === void 0) first.set(sha256, path);
		else if (bytes >= FEWEST_BYTES) problems.push({
			code: "table/same-shard",
			path,
			message: `This shard has the same bytes as ${twin}, so each of its rows would count twice, and every interval would be narrower than it is.`,
			hint: "Remove the copy, or narrow the glob of `table`. If these are other rows that are only alike, write both into one file."
		});
	}
	return problems.slice(0, MOST_TOLD$2);
}

// src/evidence/shards/same-start.ts
/** Text of so many rows that are not documents. */
const MOST_BYTES$2 = 65536;
const MOST_TOLD$1 = 20;
/**
* Shards that begin with the same rows as one before them, in whatever format and order of columns: a compressed copy, a whole table beside
* its first part, exports that each repeat the last. A shard whose beginning cannot be read is not compared.
*/
async function sameStartProblems(sources, ports) {
	const first = /* @__PURE__ */ new Map();
	const problems = [];
	const quiet = {
		...ports,
		progress: () => void 0
	};
	for (const source of sources.length > 1 ? sources : []) {
		const sample = await sampleTable(source, quiet, MOST_BYTES$2, { rows: 32 });
		const start = sample.ok ? startOf(sample.value) : void 0;
		const other = start === void 0 ? void 0 : first.get(start);
		if (other !== void 0) problems.push(overlapping(source.path, other));
		else if (start !== void 0) first.set(start, source.path);
	}
	return problems.slice(0, MOST_TOLD$1);
}
/** The first rows as one text, their columns by name; undefined when they are too few or too much alike to tell shards apart. */
function startOf({ columns, values }) {
	const places = [...columns.keys()].toSorted((a, b) => (columns[a] ?? "") < (columns[b] ?? "") ? -1 : 1);
	if ((values[0]?.length ?? 0) < 32) return;
	const rows = Array.from({ length: 32 }, (_, row) => JSON.stringify(places.map((place) => values[place]?.[row])));
	return new Set(rows).size < 16 ? void 0 : rows.join("\n");
}
const OVERLAPPING = {
	code: "table/overlapping-shards",
	hint: "Remove what is there twice, or narrow the glob of `table`. If these are other rows that are only alike, write both into one file."
};
const COUNTED_TWICE = "rows that are in both would count twice, and every interval would be narrower than it is.";
function overlapping(path, other) {
	return {
		...OVERLAPPING,
		path,
		message: `This shard begins with the same ${32} rows as ${other}; ${COUNTED_TWICE}`
	};
}

// src/evidence/shards/overlaps.ts
const MOST_TOLD = 20;
/**
* Copies first; else shards that begin alike, in whatever format; and text whose first rows stand somewhere in a neighbour, as windows
* that overlap have it. Single rows that are in both are not noticed: in most tables they may be.
*/
async function overlapProblems(files, sources, ports) {
	const same = sameFileProblems(files);
	if (same.length > 0) return same;
	const starts = await sameStartProblems(sources, ports);
	const told = new Set(starts.map(({ path }) => path));
	const held = files.flatMap(({ path, holds = [] }) => holds.filter((other) => !told.has(other) && !told.has(path)).map((other) => heldIn(path, other)));
	return [...starts, ...held].slice(0, MOST_TOLD);
}
function heldIn(holder, path) {
	return {
		...OVERLAPPING,
		path,
		message: `The first ${32} rows of this shard stand in ${holder} too; ${COUNTED_TWICE}`
	};
}

// src/evidence/shards/verify-table.ts
/** What only all rows together can say: whether there are any, how values are coded, whether anything has a weight. */
function verifyTable(reading, merged) {
	const { path, cube } = merged;
	if (cube?.rows === 0) return refuse({
		code: "table/header-only",
		path,
		message: "The table has a header and no rows, so there is nothing to measure.",
		hint: "Look whether the step that writes the predictions failed."
	});
	const coding = codingOf(reading, merged);
	const problems = [
		...coding.problems,
		...cubeSizeProblems(merged.size, reading.layout),
		...weightless(reading, merged)
	];
	return cube === void 0 || problems.length > 0 ? refuse(...problems.map((each) => ({
		...each,
		path
	}))) : succeed({
		cube,
		notes: coding.notes
	});
}
function codingOf(reading, { seen }) {
	switch (reading.layout.task) {
		case "binary": return verifyBinary(reading, seen);
		case "multiclass": return verifyMulticlass(reading, seen);
		case "regression": return FINE;
	}
}
function weightless({ layout, columns }, merged) {
	return !layout.weighted || merged.hasWeight || merged.accepted === 0 ? [] : [{
		code: "table/weights-zero",
		key: "weight",
		message: `All weights in column ${quoted(columns.weight ?? "")} are 0, so every rate would be 0 ÷ 0.`,
		hint: "Check that `weight` names the right column, or leave it out."
	}];
}

// src/evidence/table/counterfactual-sets.ts
/** Sets that are told apart, and bytes of their names: what bounds the memory, about 70 MB at the most. */
const MOST_SETS = 1 << 20;
const MOST_BYTES$1 = 1 << 25;
/** In the state of a set, above the decision of its first row. */
const SEVERAL = 65536;
const FLIPPED = 1 << 17;
const DECISION = 65535;
/**
* Follows the sets of rows that differ only in the attribute, over all files of a table: the decision of the first row, and
* whether a later one has another.
*/
var CounterfactualSets = class {
	column;
	names;
	decisions = /* @__PURE__ */ new Map();
	states = /* @__PURE__ */ new Int32Array(64);
	rows = 0;
	unmarked = 0;
	constructor(column, most = MOST_SETS) {
		this.column = column;
		this.names = new Dictionary(most, MOST_BYTES$1);
	}
	/** The number of a decision, the same in every file. */
	decisionOf(name) {
		const known = this.decisions.get(name) ?? this.decisions.size;
		this.decisions.set(name, known);
		return known;
	}
	/** Counts a row by the field that marks its set, and the number of its decision; a problem when there are too many sets to follow. */
	add(bytes, start, end, decision) {
		const known = this.names.size;
		const code = this.names.codeOf(bytes, start, end);
		if (code === -2) return tooManySets(this.column, known - 1);
		if (code === 0) {
			this.unmarked += 1;
			return;
		}
		this.rows += 1;
		if (code === known) this.begin(code, decision);
		else {
			const state = intAt(this.states, code);
			this.states[code] = state | SEVERAL | ((state & DECISION) === decision ? 0 : FLIPPED);
		}
	}
	/** What was seen, after the last row. */
	publish() {
		const seen = {
			sets: 0,
			flipped: 0,
			singles: 0
		};
		for (let code = 1; code < this.names.size; code += 1) {
			const state = intAt(this.states, code);
			seen.sets += Number((state & SEVERAL) !== 0);
			seen.flipped += Number((state & FLIPPED) !== 0);
			seen.singles += Number((state & SEVERAL) === 0);
		}
		return {
			column: this.column,
			...seen,
			rows: this.rows - seen.singles,
			unmarked: this.unmarked
		};
	}
	begin(code, decision) {
		if (code === this.states.length) {
			const wider = new Int32Array(2 * code);
			wider.set(this.states);
			this.states = wider;
		}
		this.states[code] = decision;
	}
};
function tooManySets(column, sets) {
	return {
		code: "table/too-many-sets",
		key: "counterfactual",
		message: `The counterfactual column ${quoted(column)} marks more sets than the ${sets} that are followed at once, so whether a later row changes a decision would be missed.`,
		hint: "Evaluate on a sample of whole sets, mark them with short numbers, and check that `counterfactual` names the right column."
	};
}

// src/evidence/gather.ts
/** Text of the first file from which a task is inferred. */
const SAMPLED = 1 << 20;
/** Reads the shards of an evaluation table, in one streaming pass each, into one evaluation cube. */
async function gatherTable(request, sources, ports, options) {
	const first = sources[0];
	if (first === void 0) return failed("missing", [noFile(request.bindings.table)]);
	const task = request.task === "infer" ? await inferTask(request.bindings, first, ports) : request.task;
	if (typeof task !== "string") return task;
	const reading = readingOf(request, task, options);
	const beside = besideOf(request, reading);
	const reported = reportedOf(sources);
	const counted = await countShards(request.bindings.table, reading, sources, ports, beside);
	const files = counted.files.map(({ path, sha256, bytes }) => {
		const isReported = reported.has(path);
		const from = isReported ? "artifact" : options.from ?? "head";
		return {
			path,
			sha256,
			bytes,
			grade: isReported ? "reported" : "computed",
			from
		};
	});
	if (!counted.ok) return {
		...failed(counted.state, counted.problems),
		files
	};
	const overlaps = await overlapProblems(counted.files, sources, ports);
	if (overlaps.length > 0) return {
		...failed("unreadable", overlaps),
		files
	};
	const named = sources.length === 1 ? first.path : request.bindings.table;
	const verified = verifyTable(reading, {
		...counted.table,
		path: named
	});
	if (!verified.ok) return {
		...failed("unreadable", verified.problems),
		files
	};
	const taskInferred = request.task === "infer";
	const notes = [
		...taskInferred ? [`The task was inferred as ${task} from the first rows of ${first.path}.`] : [],
		...counted.files.flatMap(fileNotes),
		...[...reported].map((path) => `${path} is in no commit: it is reported by the pull request's own run.`),
		...verified.value.notes
	];
	const counterfactual = beside.sets === void 0 ? {} : { counterfactual: beside.sets.publish() };
	const stated = populationsOf(request.bindings);
	return {
		ok: true,
		table: {
			cube: verified.value.cube,
			files,
			task,
			taskInferred,
			notes,
			...counterfactual,
			...stated
		}
	};
}
/** What looks at the same rows in the same pass. */
function besideOf({ beside = [], pairs }, { columns, layout }) {
	const { counterfactual: marks } = columns;
	return {
		tallies: beside,
		sets: marks === void 0 ? void 0 : new CounterfactualSets(marks),
		pairs: layout.task === "binary" && layout.hasDecisions ? pairs : void 0
	};
}
/** Paths of what somebody's run gave. */
function reportedOf(sources) {
	return new Set(sources.flatMap(({ path, from }) => from === "artifact" ? [path] : []));
}
function populationsOf({ population }) {
	const stated = Object.entries(population).map(([column, shares]) => [column, { shares }]);
	return stated.length === 0 ? {} : { populations: Object.fromEntries(stated) };
}
function fileNotes({ path, delimiter = ",", notes }) {
	return [...delimiter === "," ? [] : [`${path} is separated by ${DELIMITER_NAMES[delimiter]}.`], ...notes];
}
async function inferTask(bindings, source, ports) {
	if (bindings.positive !== void 0 || bindings.threshold !== void 0) return "binary";
	if (bindings.scores !== void 0) return "multiclass";
	const sample = await sampleTable(source, ports, SAMPLED, { only: bindings.label });
	if (!sample.ok) return failed(sample.problems.some(({ code }) => code === "table/lfs-pointer") ? "missing" : "unreadable", sample.problems);
	const labels = new Set(sample.value.values[sample.value.columns.indexOf(bindings.label)]);
	labels.delete("");
	return taskOfLabels(labels);
}
function readingOf({ task: asked, bindings, scopes, strata }, task, options) {
	const isBinary = task === "binary";
	const scores = task === "multiclass" ? scoresOf$1(bindings) : [];
	const score = isBinary ? bindings.score : void 0;
	const threshold = bindings.prediction === void 0 && score !== void 0 ? bindings.threshold : void 0;
	const marginals = marginalsOf(bindings, scopes, strata);
	const attributes = [...new Set(marginals.flat())];
	const keepsAll = bindings.exact === true && (score !== void 0 || scores.length > 0);
	const hasDecisions = bindings.prediction !== void 0 || threshold !== void 0 || scores.length > 0;
	const columns = {
		label: bindings.label,
		prediction: bindings.prediction,
		score,
		weight: bindings.weight,
		scores,
		counterfactual: hasDecisions && task !== "regression" ? bindings.counterfactual : void 0,
		attributes,
		keys: keysOf(bindings)
	};
	return {
		layout: {
			task,
			columns: attributes,
			marginals,
			hasDecisions,
			hasScores: score !== void 0,
			classScores: scores.length,
			weighted: bindings.weight !== void 0,
			...keepsAll ? { exactScores: MOST_KEPT_SCORES } : {}
		},
		columns,
		taskInferred: asked === "infer",
		inferPositive: options.inferPositive,
		positive: bindings.positive,
		threshold,
		binsOf: binsOf(bindings)
	};
}
/** Classes by name, so that a tie goes to the same one whatever the order in which they are written. */
function scoresOf$1({ scores = {} }) {
	return Object.entries(scores).toSorted(([a], [b]) => compareText(a, b));
}
/** The overall marginal, each scope, and each scope of attributes within each stratum. */
function marginalsOf({ attributes }, scopes, strata) {
	const names = new Set(attributes.map(({ column }) => column));
	const sensitive = scopes.filter((columns) => columns.length > 0 && columns.every((column) => names.has(column)));
	const stratified = strata.flatMap((stratum) => sensitive.filter((columns) => !columns.includes(stratum)).map((columns) => [...columns, stratum]));
	return [...new Map([
		[],
		...scopes,
		...stratified
	].map((columns) => [JSON.stringify(columns), columns])).values()].sort(compareTexts);
}
const LISTS = [
	"attributes",
	"slices",
	"strata"
];
function keysOf(bindings) {
	return new Map(LISTS.toReversed().flatMap((list) => bindings[list].map(({ column }) => [column, list])));
}
/** A column that several lists name has the bins of the first that gives some. */
function binsOf(bindings) {
	return new Map(LISTS.toReversed().flatMap((list) => bindings[list].flatMap(({ column, bins }) => bins === void 0 ? [] : [[column, bins]])));
}
function failed(state, problems) {
	return {
		ok: false,
		state,
		problems,
		files: []
	};
}
function noFile(table) {
	return {
		code: "table/no-file",
		path: table,
		message: "There is no such file, so nothing can be measured.",
		hint: "Check the path or glob of `table`, and that the step that writes it has run before."
	};
}

// src/cube/columns/distinct-estimate.ts
/** 2¹² registers: a standard error of 1.04/√4096 = 1.6 %. */
const REGISTERS = 4096;
const ALPHA = .7213 / 1.000263427734375;
/** Bound once: in a VM context, where the tests run, a global costs a hundred times the function in a hot loop. */
const { clz32, imul: imul$1 } = Math;
/**
* How many different values were seen, from their hashes: HyperLogLog, linear counting while registers are empty.
* The estimate does not depend on the order, and merging takes the larger of each register.
*
* Source: P. Flajolet, É. Fusy, O. Gandouet, F. Meunier, "HyperLogLog: the analysis of a near-optimal cardinality
* estimation algorithm", AofA 2007.
*/
var DistinctEstimate = class {
	registers = new Uint8Array(REGISTERS);
	/** The numbers of a block from place `from` on. */
	addNumbers({ words, size }, from) {
		for (let place = 2 * from; place < 2 * size; place += 2) {
			const high = intAt(words, place + HIGH);
			this.addHash(mixed(imul$1(high, 2654435761) ^ intAt(words, place + 1 - HIGH)));
		}
	}
	addBytes(bytes, start, end) {
		let hash = end - start;
		for (let at = start; at < end; at += 1) hash = imul$1(hash ^ byteAt(bytes, at), 16777619);
		this.addHash(mixed(hash));
	}
	merge(other) {
		for (const [index, register] of other.registers.entries()) this.registers[index] = Math.max(register, byteAt(this.registers, index));
	}
	/** A whole number. */
	count() {
		let sum = 0;
		let empty = 0;
		for (const register of this.registers) {
			sum += 2 ** -register;
			empty += register === 0 ? 1 : 0;
		}
		const raw = ALPHA * REGISTERS * REGISTERS / sum;
		return Math.round(raw <= 2.5 * REGISTERS && empty > 0 ? REGISTERS * Math.log(REGISTERS / empty) : raw);
	}
	addHash(hash) {
		const index = hash & 4095;
		const rank = clz32(hash & -4096 | 2048) + 1;
		if (rank > byteAt(this.registers, index)) this.registers[index] = rank;
	}
};
/** The finaliser of MurmurHash3: every bit of the input moves half of the output's. */
function mixed(word) {
	let hash = imul$1(word ^ word >>> 16, 2246822507);
	hash = imul$1(hash ^ hash >>> 13, 3266489909);
	return hash ^ hash >>> 16;
}

// src/cube/columns/number-table.ts
const FEWEST = 64;
/** Of so many numbers one is looked at to find the middle. */
const STEP = 16;
const { imul } = Math;
/** The weight of each distinct number of a column, while there are at most so many: a hash table with open addressing. */
var NumberTable = class {
	size = 0;
	most;
	slots = /* @__PURE__ */ new Int32Array(128);
	keys = new Float64Array(FEWEST);
	weights = new Float64Array(FEWEST);
	constructor(most) {
		this.most = most;
	}
	/** Counts the numbers of a block up to a new one for which there is no room; gives how many it has counted. */
	add({ values, weights, words, size }) {
		for (let place = 0; place < size; place += 1) {
			const value = doubleAt(values, place) + 0;
			const hash = value === 0 ? 0 : hashOf(words, place);
			if (!this.put(value, doubleAt(weights, place), hash)) return place;
		}
		return size;
	}
	/** What was counted, in the order of arrival. */
	counted() {
		return new NumberBlock(this.keys.subarray(0, this.size), this.weights.subarray(0, this.size));
	}
	/** About the middle one of them, which is near the others; 0 of none. */
	middle() {
		const some = this.keys.subarray(0, this.size).filter((_, place) => place % STEP === 0);
		return some.length === 0 ? 0 : doubleAt(some.sort(), some.length >> 1);
	}
	/** Ascending distinct numbers, and the weight of each. */
	sorted() {
		const order = Int32Array.from({ length: this.size }, (_, index) => index).sort((a, b) => doubleAt(this.keys, a) - doubleAt(this.keys, b));
		return {
			values: Float64Array.from(order, (index) => doubleAt(this.keys, index)),
			weights: Float64Array.from(order, (index) => doubleAt(this.weights, index))
		};
	}
	put(value, weight, hash) {
		const { slots, keys, weights } = this;
		const mask = slots.length - 1;
		let slot = hash & mask;
		for (let code = intAt(slots, slot); code !== 0; code = intAt(slots, slot)) {
			if (doubleAt(keys, code - 1) === value) {
				weights[code - 1] = doubleAt(weights, code - 1) + weight;
				return true;
			}
			slot = slot + 1 & mask;
		}
		if (this.size === this.most) return false;
		keys[this.size] = value;
		weights[this.size] = weight;
		this.size += 1;
		slots[slot] = this.size;
		if (this.size === keys.length) this.grow();
		return true;
	}
	grow() {
		const capacity = 2 * this.keys.length;
		const [keys, weights] = [new Float64Array(capacity), new Float64Array(capacity)];
		keys.set(this.keys);
		weights.set(this.weights);
		[this.keys, this.weights] = [keys, weights];
		this.slots = new Int32Array(2 * capacity);
		const words = new Int32Array(keys.buffer);
		const mask = this.slots.length - 1;
		for (let code = 1; code <= this.size; code += 1) {
			let slot = hashOf(words, code - 1) & mask;
			while (intAt(this.slots, slot) !== 0) slot = slot + 1 & mask;
			this.slots[slot] = code;
		}
	}
};
function hashOf(words, place) {
	const high = imul(intAt(words, 2 * place + HIGH), 2246822507);
	const hash = imul(intAt(words, 2 * place + 1 - HIGH) ^ high, 2654435761);
	return hash ^ hash >>> 15;
}

// src/cube/columns/column-profile.ts
/**
* What one streaming pass leaves of one column: small, whatever the rows. Numbers are kept by value, everything else by
* text; a column that has both has both.
*/
/** Different values that are kept one by one. */
const MOST_DISTINCT = 1e4;

// src/cube/columns/number-tally.ts
/** What is kept once there are too many distinct numbers to keep them all. */
var Spilled = class {
	buckets = new LogBuckets();
	distinct = new DistinctEstimate();
	min = 1e400;
	max = -1e400;
	origin;
	/** Σw(x − origin) and Σw(x − origin)²: no division a row, and exact where the origin is near the mean. */
	sum = 0;
	squares = 0;
	constructor(origin) {
		this.origin = origin;
	}
	/** The numbers of a block from place `from` on. */
	add(block, from) {
		this.buckets.add(block, from);
		this.distinct.addNumbers(block, from);
		const { values, weights, size } = block;
		const { origin } = this;
		let { min, max, sum, squares } = this;
		for (let place = from; place < size; place += 1) {
			const value = doubleAt(values, place);
			const off = value - origin;
			const weighed = doubleAt(weights, place) * off;
			min = value < min ? value : min;
			max = value > max ? value : max;
			sum += weighed;
			squares += weighed * off;
		}
		this.min = min;
		this.max = max;
		this.sum = sum;
		this.squares = squares;
	}
	/** `w`: Σw of the other one. */
	merge(other, w) {
		this.buckets.merge(other.buckets);
		this.distinct.merge(other.distinct);
		this.min = Math.min(this.min, other.min);
		this.max = Math.max(this.max, other.max);
		const off = other.origin - this.origin;
		this.squares += other.squares + 2 * off * other.sum + off * off * w;
		this.sum += other.sum + off * w;
	}
	/** `w`: Σw. */
	moments(w) {
		const { origin, sum, squares } = this;
		if (!(w > 0)) return {
			mean: 0,
			deviation: 0
		};
		return {
			mean: origin + sum / w,
			deviation: Math.sqrt(Math.max(0, squares / w - (sum / w) ** 2))
		};
	}
};
/**
* The numbers of a column as they stream past: the weight of each while there are at most 10,000 different ones, past
* that buckets of relative error 0.5 %. Memory does not depend on the rows.
*/
var NumberTally = class {
	n = 0;
	w = 0;
	w2 = 0;
	table = new NumberTable(MOST_DISTINCT);
	spilled;
	/** Counts numbers with weights of at least 0. */
	add(block) {
		this.n += block.size;
		this.w += block.w;
		this.w2 += block.w2;
		this.put(block);
	}
	/** Takes over everything that another tally has counted. */
	merge(other) {
		this.n += other.n;
		this.w += other.w;
		this.w2 += other.w2;
		if (other.spilled !== void 0) {
			this.spill().merge(other.spilled, other.w);
			return;
		}
		this.put(other.table.counted());
	}
	profile() {
		const { n, w, w2, spilled } = this;
		if (spilled !== void 0) {
			const { min, max } = spilled;
			return {
				n,
				w,
				w2,
				min,
				max,
				distinct: spilled.distinct.count(),
				exact: false,
				...spilled.moments(w),
				...spilled.buckets.sorted()
			};
		}
		const { values, weights } = this.table.sorted();
		return {
			n,
			w,
			w2,
			exact: true,
			values,
			weights,
			distinct: values.length,
			min: values[0] ?? 1e400,
			max: values.at(-1) ?? -1e400,
			...momentsOf(values, weights, w)
		};
	}
	put(block) {
		const taken = this.spilled === void 0 ? this.table.add(block) : 0;
		if (taken < block.size) this.spill().add(block, taken);
	}
	spill() {
		if (this.spilled === void 0) {
			const spilled = new Spilled(this.table.middle());
			spilled.add(this.table.counted(), 0);
			this.spilled = spilled;
			this.table = new NumberTable(0);
		}
		return this.spilled;
	}
};
function momentsOf(values, weights, w) {
	let sum = 0;
	values.forEach((value, index) => sum += value * doubleAt(weights, index));
	const mean = w > 0 ? sum / w : 0;
	let squares = 0;
	values.forEach((value, index) => squares += doubleAt(weights, index) * (value - mean) ** 2);
	return {
		mean,
		deviation: w > 0 ? Math.sqrt(squares / w) : 0
	};
}

// src/evidence/further/text-tally.ts
/** The texts of a column as they stream past: the weight of each while there are at most 10,000, past that how many. */
var TextTally = class {
	n = 0;
	w = 0;
	exact = true;
	dictionary = new Dictionary(MOST_DISTINCT);
	distinct = new DistinctEstimate();
	weights = /* @__PURE__ */ new Float64Array(64);
	/** Counts a field that is not empty. Eight bytes behind `end` must exist. */
	add(bytes, start, end, weight) {
		this.n += 1;
		this.w += weight;
		const known = this.dictionary.size;
		const code = this.exact ? this.dictionary.codeOf(bytes, start, end) : -1;
		if (code < 0 || this.dictionary.size !== known) {
			const from = skipBlanks(bytes, start, end);
			this.distinct.addBytes(bytes, from, dropBlanks(bytes, from, end));
		}
		if (code < 0) {
			this.exact = false;
			return;
		}
		if (code >= this.weights.length) {
			const wider = new Float64Array(2 * code);
			wider.set(this.weights);
			this.weights = wider;
		}
		this.weights[code] = doubleAt(this.weights, code) + weight;
	}
	profile() {
		const { n, w, exact, dictionary } = this;
		if (!exact) return {
			n,
			w,
			exact,
			distinct: this.distinct.count(),
			weights: /* @__PURE__ */ new Map()
		};
		const codes = Array.from({ length: dictionary.size - 1 }, (_, index) => index + 1);
		const weights = new Map(codes.map((code) => [dictionary.textOf(code), doubleAt(this.weights, code)]));
		return {
			n,
			w,
			exact,
			distinct: weights.size,
			weights
		};
	}
};

// src/evidence/further/column-tally.ts
/** One column as its fields stream past. */
var ColumnTally = class {
	numbers = new NumberTally();
	column;
	missing = {
		n: 0,
		w: 0
	};
	texts = new TextTally();
	constructor(column) {
		this.column = column;
	}
	/** Counts a field that is no number; `status` is what `readDecimal` called it. */
	addOther(status, bytes, start, end, weight) {
		if (status === 1) {
			this.missing.n += 1;
			this.missing.w += weight;
		} else this.texts.add(bytes, start, end, weight);
	}
	/** Of a table with these rows. */
	profile(all) {
		const { column, missing, numbers, texts } = this;
		return {
			column,
			...all,
			missing: { ...missing },
			numbers: numbers.profile(),
			texts: texts.profile()
		};
	}
};

// src/evidence/further/column-rows.ts
/** Rows whose numbers are kept until they are counted column by column. */
const ROWS = 256;
/** Numbers from a column to the next: a cache line more than the rows, else all columns would share few of its sets. */
const STRIDE = 264;
/** Profiles of some columns of a table. A row without a usable weight is not counted. */
var ColumnRows = class {
	columns;
	weight;
	waiting;
	fields = /* @__PURE__ */ new Int32Array(0);
	weightField = -1;
	number = /* @__PURE__ */ new Float64Array(1);
	/** Numbers of the rows that wait, column by column; their weights, and how many rows they are. */
	numbers;
	weights = new Float64Array(ROWS);
	rows = 0;
	all = {
		rows: 0,
		w: 0,
		w2: 0
	};
	/** A `weight` that a file does not have counts each of its rows once. */
	constructor(columns, weight) {
		this.columns = columns;
		this.weight = weight;
		this.numbers = new Float64Array(STRIDE * columns.length);
		this.waiting = columns.map((column, index) => {
			const values = this.numbers.subarray(index * STRIDE, index * STRIDE + ROWS);
			return {
				tally: new ColumnTally(column),
				block: new NumberBlock(values, this.weights),
				isWhole: true
			};
		});
	}
	begin(columns) {
		this.fields = Int32Array.from(this.columns, (column) => columns.indexOf(column));
		this.weightField = this.weight === void 0 ? -1 : columns.indexOf(this.weight);
	}
	row(bytes, starts, ends) {
		const weight = this.weightField < 0 ? 1 : this.weightOf(bytes, starts, ends);
		if (!(weight >= 0)) return;
		const { fields, numbers } = this;
		let place = this.rows;
		for (let index = 0; index < fields.length; index += 1) {
			const field = intAt(fields, index);
			const start = intAt(starts, field);
			const end = intAt(ends, field);
			const status = readDecimal(bytes, start, end, numbers, place);
			if (status !== 0) {
				numbers[place] = NaN;
				const column = itemAt(this.waiting, index);
				column.isWhole = false;
				column.tally.addOther(status, bytes, start, end, weight);
			}
			place += STRIDE;
		}
		this.weights[this.rows] = weight;
		this.rows += 1;
		if (this.rows === ROWS) this.countWaiting();
	}
	profiles() {
		this.countWaiting();
		const profiles = this.waiting.map(({ tally }) => tally.profile(this.all));
		return new Map(profiles.map((profile) => [profile.column, profile]));
	}
	countWaiting() {
		const { all, rows, waiting, weights } = this;
		let [w, w2] = [0, 0];
		for (let row = 0; row < rows; row += 1) {
			const weight = doubleAt(weights, row);
			w += weight;
			w2 += weight * weight;
		}
		all.rows += rows;
		all.w += w;
		all.w2 += w2;
		for (const column of waiting) {
			column.block.size = rows;
			column.block.w = w;
			column.block.w2 = w2;
			column.tally.numbers.add(column.isWhole ? column.block : numbersOf(column.block));
			column.isWhole = true;
		}
		this.rows = 0;
	}
	weightOf(bytes, starts, ends) {
		const field = this.weightField;
		return readDecimal(bytes, intAt(starts, field), intAt(ends, field), this.number, 0) === 0 ? doubleAt(this.number, 0) : -1;
	}
};
/** The same without what is no number. */
function numbersOf({ values, weights, size }) {
	const [numbers, theirs] = [new Float64Array(size), new Float64Array(size)];
	let count = 0;
	for (let place = 0; place < size; place += 1) {
		const value = doubleAt(values, place);
		if (!Number.isNaN(value)) {
			numbers[count] = value;
			theirs[count] = doubleAt(weights, place);
			count += 1;
		}
	}
	return new NumberBlock(numbers.subarray(0, count), theirs.subarray(0, count));
}

// src/evidence/further/part.ts
const NOTHING = {
	kinds: {},
	failures: [],
	files: [],
	notes: []
};
function together(parts) {
	return parts.reduce((all, part) => ({
		kinds: {
			...all.kinds,
			...part.kinds
		},
		failures: [...all.failures, ...part.failures],
		files: [...all.files, ...part.files],
		notes: [...all.notes, ...part.notes]
	}), NOTHING);
}
/** None of some kinds, for one reason. */
function failedPart(kinds, failed) {
	return {
		...NOTHING,
		failures: kinds.map((kind) => [kind, failed]),
		files: failed.files
	};
}

// src/evidence/further/read-rows.ts
/** Shows all rows of a table to tallies, in one pass over each shard. */
async function readRows({ sources }, wanted, tallies, ports) {
	const files = [];
	let ragged = 0;
	const leaveOut = () => {
		ragged += 1;
		return true;
	};
	let first;
	for (const source of sources) {
		const read = await readTable(source, ports, ({ columns }) => {
			const problems = headerProblems(source.path, columns, wanted, first);
			if (problems.length > 0) return refuse(...problems);
			first ??= {
				path: source.path,
				columns
			};
			tallies.forEach((tally) => tally.begin(columns));
			return succeed({
				row: (bytes, starts, ends) => {
					for (const tally of tallies) tally.row(bytes, starts, ends);
					return true;
				},
				ragged: leaveOut,
				unreadable: leaveOut
			});
		});
		if (!read.ok) return {
			ok: false,
			state: read.state,
			problems: read.problems,
			files
		};
		const provenance = {
			path: source.path,
			sha256: await source.sha256(),
			bytes: source.size
		};
		files.push(source.from === "artifact" ? {
			...provenance,
			grade: "reported",
			from: "artifact"
		} : {
			...provenance,
			grade: "computed",
			from: "head"
		});
	}
	return {
		ok: true,
		files,
		ragged
	};
}
function headerProblems(path, columns, wanted, first) {
	const other = first === void 0 ? void 0 : schemaProblem(path, columns, first.path, first.columns);
	return other === void 0 ? wanted.filter(({ column }) => !columns.includes(column)).map(({ column, key }) => missingColumn(path, key, column, columns)) : [other];
}

// src/evidence/further/columns-count.ts
/** Profiles of the features, the label and the prediction, in the training and in the evaluation table. */
var ColumnsCount = class {
	kind = "columns";
	reference;
	current;
	bindings;
	features;
	/** `training`: profiles of the training table's features and targets. */
	constructor(bindings, features, training) {
		this.bindings = bindings;
		this.features = features;
		this.reference = training;
		this.current = new ColumnRows(training.columns, bindings.weight);
	}
	evaluation() {
		return this.current;
	}
	evidence(task) {
		const [reference, current] = [this.reference.profiles(), this.current.profiles()];
		const pairOf = (column) => column === void 0 ? void 0 : paired(reference.get(column), current.get(column));
		const features = this.features.flatMap((column) => {
			const pair = pairOf(column);
			return pair === void 0 ? [] : [[column, pair]];
		});
		const { label } = this.bindings;
		return { columns: {
			task,
			features: new Map(features),
			label: pairOf(label),
			prediction: pairOf(predictionOf(this.bindings)),
			predictionIsScore: this.bindings.prediction === void 0
		} };
	}
};
/** The label and the prediction, as far as a header has them. */
function targetsIn(bindings, header) {
	return [bindings.label, predictionOf(bindings)].flatMap((column) => column !== void 0 && header.includes(column) ? [column] : []);
}
function predictionOf({ prediction, score }) {
	return prediction ?? score;
}
function paired(reference, current) {
	return reference === void 0 || current === void 0 ? void 0 : {
		reference,
		current
	};
}

// src/evidence/further/features.ts
/** Columns that play a part of their own; every other one that both tables have is a feature. */
function rolesOf(bindings) {
	const { label, prediction, score, scores = {}, weight, id, counterfactual } = bindings;
	return /* @__PURE__ */ new Set([
		label,
		prediction,
		score,
		...Object.values(scores),
		weight,
		id,
		counterfactual
	]);
}
/** The features of a subject, sorted: those that the policy names, else what both headers have without a part. */
function featuresOf(bindings, evaluation, training) {
	const roles = rolesOf(bindings);
	const shared = evaluation.filter((column) => !roles.has(column) && training.includes(column));
	return [...bindings.features ?? shared].sort();
}

// src/evidence/further/ranges-count.ts
/** Bytes that a dictionary may look at behind a value. */
const BEHIND = 8;
/** Rows of the evaluation table with a value that the training table does not reach. */
var RangesCount = class {
	kind = "ranges";
	reference;
	features;
	rows = 0;
	outside = 0;
	outsideOf;
	unknown = [];
	/** `training`: profiles of the training table, the features among them. */
	constructor(features, training) {
		this.features = features;
		this.reference = training;
		this.outsideOf = new Float64Array(features.length);
	}
	evaluation() {
		const all = this.reference.profiles();
		const profiles = this.features.flatMap((column) => all.get(column) ?? []);
		this.unknown = profiles.filter((profile) => !isBounded(profile)).map(({ column }) => column);
		const reaches = profiles.map(reachOf);
		let fields = /* @__PURE__ */ new Int32Array(0);
		return {
			begin: (columns) => {
				fields = Int32Array.from(this.features, (column) => columns.indexOf(column));
			},
			row: (bytes, starts, ends) => {
				this.rows += 1;
				let isOutside = false;
				let index = 0;
				for (const isReached of reaches) {
					const field = intAt(fields, index);
					if (!isReached(bytes, intAt(starts, field), intAt(ends, field))) {
						isOutside = true;
						this.outsideOf[index] = doubleAt(this.outsideOf, index) + 1;
					}
					index += 1;
				}
				this.outside += isOutside ? 1 : 0;
			}
		};
	}
	evidence() {
		const { rows, outside, unknown } = this;
		return { ranges: {
			rows,
			outside,
			features: this.features.map((column, index) => ({
				column,
				outside: at(this.outsideOf, index)
			})).filter(({ column }) => !unknown.includes(column)),
			unknown
		} };
	}
};
/** A column with too many categories to remember reaches everywhere. */
function isBounded(profile) {
	return isNumeric(profile) || profile.texts.exact && profile.numbers.exact;
}
function reachOf(profile) {
	if (!isBounded(profile)) return () => true;
	const { numbers, texts, missing } = profile;
	const known = new Dictionary(texts.weights.size);
	for (const text of texts.weights.keys()) {
		const bytes = new TextEncoder().encode(text);
		const padded = new Uint8Array(bytes.length + BEHIND);
		padded.set(bytes);
		known.codeOf(padded, 0, bytes.length);
	}
	const isRange = isNumeric(profile);
	const values = new Set(isRange ? [] : numbers.values);
	const number = /* @__PURE__ */ new Float64Array(1);
	return (bytes, start, end) => {
		const status = readDecimal(bytes, start, end, number, 0);
		if (status === 1) return missing.n > 0;
		if (status === 0) {
			const value = doubleAt(number, 0);
			return isRange ? value >= numbers.min && value <= numbers.max : values.has(value);
		}
		return known.codeOf(bytes, start, end) > 0;
	};
}

// src/evidence/further/training-counts.ts
const KINDS = [
	"columns",
	"ranges",
	"overlap"
];
/** Reads the training table once for everybody who asks for it; `evaluation` is the header of the other table. */
async function readTraining(bindings, evaluation, { kinds, training, classes }, ports) {
	const own = classes.filter(({ table }) => table === "training");
	const asked = [...KINDS.filter((kind) => kinds.has(kind)), ...own.length > 0 ? ["classes"] : []];
	const nothing = (part) => ({
		counts: [],
		classes: [],
		part
	});
	if (training === void 0 || asked.length === 0) return nothing(NOTHING);
	const header = await headerOf(training, ports);
	if ("ok" in header) return nothing(failedPart(asked, header));
	const features = featuresOf(bindings, evaluation, header);
	const profiles = new ColumnRows([.../* @__PURE__ */ new Set([...features, ...targetsIn(bindings, header)])].filter((column) => evaluation.includes(column)), bindings.weight);
	const counts = [
		...kinds.has("columns") ? [new ColumnsCount(bindings, features, profiles)] : [],
		...kinds.has("ranges") ? [new RangesCount(features, profiles)] : [],
		...kinds.has("overlap") ? [new OverlapCount(features)] : []
	];
	const classRows = own.map((request) => new ClassRows(request));
	const tallies = [
		...kinds.has("columns") || kinds.has("ranges") ? [profiles] : [],
		...counts.flatMap((count) => count.training ?? []),
		...classRows
	];
	const wanted = [...counts.length === 0 ? [] : features.map((column) => ({
		column,
		key: "features"
	})), ...own.flatMap(columnsWanted)];
	const read = await readRows(training, wanted, tallies, ports);
	return read.ok ? {
		counts,
		classes: classRows,
		part: {
			...NOTHING,
			files: read.files,
			notes: raggedNotes(training.table, read.ragged)
		}
	} : nothing(failedPart(asked, read));
}
/** The header of the first shard, or why there is none. */
async function headerOf(table, ports) {
	const [first] = table.sources;
	if (first === void 0) return {
		ok: false,
		state: "missing",
		problems: [noSuchTable(table)],
		files: []
	};
	const header = await readHeader(first, ports);
	if (header.ok) return header.value.columns;
	return {
		ok: false,
		state: header.problems.some(({ code }) => code === "table/lfs-pointer") ? "missing" : "unreadable",
		problems: header.problems,
		files: []
	};
}
/** Columns of a request for classes, and the options that name them. */
function columnsWanted({ columns, sensitive }) {
	return [...columns.map((column) => ({
		column,
		key: "options.columns"
	})), ...sensitive === void 0 ? [] : [{
		column: sensitive,
		key: "options.sensitive"
	}]];
}
function raggedNotes(table, ragged) {
	return ragged === 0 ? [] : [`${ragged} rows of ${table} have more or fewer fields than its header; they were left out.`];
}
function noSuchTable({ table, key }) {
	return {
		code: "evidence/no-such-file",
		path: table,
		message: `There is no such table, which \`${key}\` names, so nothing can be compared with it.`,
		hint: `Commit it, have an earlier step of the job write it, or mend \`${key}\` in the policy.`
	};
}

// src/evidence/further/shifted-tables.ts
/** The rows that were trained on, beside those of the evaluation table. */
async function readMembers({ kinds, training }, reading) {
	if (training === void 0 || !kinds.has("members") || reading.request.bindings.score === void 0) return NOTHING;
	const read = await readLabelled("training", training, reading);
	return read.ok ? {
		...read.part,
		kinds: { members: {
			members: read.cells,
			others: cellsOf("evaluation", reading.cube)
		} }
	} : failedPart(["members"], read.failed);
}
/** Every shifted table with its labels; one that cannot be read leaves none. */
async function readShifts({ kinds, shifts }, reading) {
	if (shifts.size === 0 || !kinds.has("shifts")) return NOTHING;
	const shifted = [];
	const parts = [];
	for (const [name, table] of shifts) {
		const read = await readLabelled(name, table, reading);
		if (!read.ok) return failedPart(["shifts"], read.failed);
		shifted.push(read.cells);
		parts.push(read.part);
	}
	const reference = cellsOf("evaluation", reading.cube);
	return together([...parts, {
		...NOTHING,
		kinds: { shifts: {
			reference,
			shifted
		} }
	}]);
}
/** The scores of every shifted table; nobody needs their labels. `source` has counted those of the evaluation table. */
async function readConfidences({ shifts }, source, ports) {
	const [column] = source?.columns ?? [];
	const scores = column === void 0 ? void 0 : source?.profiles().get(column);
	if (source === void 0 || column === void 0 || scores === void 0 || shifts.size === 0) return NOTHING;
	const targets = [];
	const parts = [];
	for (const [name, table] of shifts) {
		const header = await headerOf(table, ports);
		const rows = new ColumnRows([column], source.weight);
		const wanted = [{
			column,
			key: "score"
		}];
		const read = "ok" in header ? header : await readRows(table, wanted, [rows], ports);
		if (!read.ok) return failedPart(["confidences"], read);
		parts.push({
			...NOTHING,
			files: read.files,
			notes: raggedNotes(table.table, read.ragged)
		});
		targets.push(...[...rows.profiles().values()].map((profile) => ({
			name,
			scores: profile
		})));
	}
	return together([...parts, {
		...NOTHING,
		kinds: { confidences: {
			source: scores,
			targets
		} }
	}]);
}
async function readLabelled(name, table, { request, ports, options, cube }) {
	const header = await headerOf(table, ports);
	if ("ok" in header) return {
		ok: false,
		failed: header
	};
	const bindings = {
		...request.bindings,
		table: table.table
	};
	const read = await gatherTable({
		task: cube.task,
		bindings,
		scopes: [],
		strata: []
	}, table.sources, ports, options);
	return read.ok ? {
		ok: true,
		cells: cellsOf(name, read.table.cube),
		part: {
			...NOTHING,
			files: read.table.files,
			notes: read.table.notes
		}
	} : {
		ok: false,
		failed: read
	};
}
function cellsOf(name, cube) {
	const { rows, classes, hasDecisions, scoreAxis: axis } = cube;
	const overall = cube.marginals.find(({ columns }) => columns.length === 0)?.groups[0];
	return {
		name,
		rows,
		refused: cube.refused.reduce((sum, { columns, n }) => sum + (columns.length === 0 ? n : 0), 0),
		classes,
		hasDecisions,
		cells: overall ?? {
			key: [],
			n: [],
			w: [],
			w2: []
		},
		axis
	};
}

// src/evidence/further/gather-further.ts
async function gatherTables(request, further, sources, ports, options) {
	const [first] = sources;
	const header = isAsked(further) && first !== void 0 ? await readHeader(first, ports) : void 0;
	if (first === void 0 || header?.ok !== true) return gatherTable(request, sources, ports, options);
	const { bindings } = request;
	const { columns } = header.value;
	const training = await readTraining(bindings, columns, further, ports);
	const classes = classesOfEvaluation(further, first.path, columns);
	const scores = scoresOf(request, further);
	const beside = [
		...training.counts.flatMap((count) => count.evaluation?.() ?? []),
		...classes.rows,
		...scores === void 0 ? [] : [scores]
	];
	const gathered = await gatherTable({
		...request,
		beside
	}, sources, ports, options);
	if (!gathered.ok) return gathered;
	const { table } = gathered;
	const reading = {
		request,
		ports,
		options,
		cube: table.cube
	};
	const part = together([
		training.part,
		classes.part,
		...training.counts.map((count) => counted(count, further, table.task)),
		classCounts([...training.classes, ...classes.rows], further, first.path),
		await readMembers(further, reading),
		await readShifts(further, reading),
		await readConfidences(further, scores, ports)
	]);
	const files = [...new Map([...table.files, ...part.files].map((file) => [file.path, file])).values()];
	const { kinds, failures } = part;
	const notes = [...table.notes, ...part.notes];
	return {
		ok: true,
		table: {
			...table,
			files,
			notes,
			further: {
				kinds,
				failures: new Map(failures)
			}
		}
	};
}
/** Whether more is wanted than the evaluation table's cube, and there is something to take it from. */
function isAsked({ kinds, training, shifts, classes }) {
	const wants = (...names) => names.some((kind) => kinds.has(kind));
	return training !== void 0 && wants("columns", "ranges", "overlap", "members") || shifts.size > 0 && wants("shifts", "confidences") || classes.length > 0;
}
function counted(count, { training }, task) {
	const problem = count.problem?.(training?.table ?? "");
	return problem === void 0 ? {
		...NOTHING,
		kinds: count.evidence(task)
	} : failedPart([count.kind], {
		ok: false,
		state: "unreadable",
		problems: [problem],
		files: []
	});
}
/** Tallies of the classes that are asked of the evaluation table, unless it lacks a column of theirs. */
function classesOfEvaluation({ classes }, path, columns) {
	const own = classes.filter(({ table }) => table === "evaluation");
	const problems = own.flatMap(columnsWanted).filter(({ column }) => !columns.includes(column)).map(({ column, key }) => missingColumn(path, key, column, columns));
	const failed = {
		ok: false,
		state: "missing",
		problems,
		files: []
	};
	return problems.length > 0 ? {
		rows: [],
		part: failedPart(["classes"], failed)
	} : {
		rows: own.map((request) => new ClassRows(request)),
		part: NOTHING
	};
}
function classCounts(rows, { training }, path) {
	if (rows.length === 0) return NOTHING;
	const problems = rows.flatMap((each) => each.problem(each.request.table === "training" ? training?.table ?? "" : path) ?? []);
	return problems.length > 0 ? failedPart(["classes"], {
		ok: false,
		state: "unreadable",
		problems,
		files: []
	}) : {
		...NOTHING,
		kinds: { classes: { counts: rows.map((each) => each.counts()) } }
	};
}
/** Counts the score column of the evaluation table where confidences are asked for. */
function scoresOf({ bindings }, { kinds, shifts }) {
	return kinds.has("confidences") && shifts.size > 0 && bindings.score !== void 0 ? new ColumnRows([bindings.score], bindings.weight) : void 0;
}

// src/evidence/severity-costs.ts
/** Pairs or classes that a message lists. */
const LISTED = 5;
/**
* The costs on the axes of the cube. Every pair of different classes that the evaluation table has needs a row: a forgotten one would
* count as harmless. Classes that only the severity table has are passed over.
*/
function costsOf(rows, question) {
	const { classes } = question;
	const placeOf = question.task === "binary" ? binaryPlaces(rows, question) : multiclassPlaces(classes);
	if (!placeOf.ok) return placeOf;
	const costs = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const [truth, decision] = [placeOf.value.get(row.truth), placeOf.value.get(row.decision)];
		if (truth !== void 0 && decision !== void 0 && truth !== decision) {
			const cell = truth * classes.length + decision;
			const other = costs.get(cell);
			if (other !== void 0) return refuse(samePair(question.path, row, other));
			costs.set(cell, row);
		}
	}
	const missing = classes.flatMap((truth, from) => classes.flatMap((decision, to) => from === to || costs.has(from * classes.length + to) ? [] : [{
		truth,
		decision
	}]));
	return missing.length > 0 ? refuse(missingPairs(question, rows, missing)) : succeed({ costs: Array.from({ length: classes.length * classes.length }, (_, cell) => costs.get(cell)?.cost ?? 0) });
}
function multiclassPlaces(classes) {
	return succeed(new Map(classes.map((name, place) => [name, place])));
}
/** A binary table is written with `negative` and `positive`, or with the values of the label: the policy says which are positive. */
function binaryPlaces(rows, { path, positive }) {
	const places = new Map([
		["negative", 0],
		["positive", 1],
		...[...positive?.label ?? [], ...positive?.prediction ?? []].map((name) => [name, 1])
	]);
	const others = /* @__PURE__ */ new Map();
	for (const { truth, decision, line } of rows) for (const name of [truth, decision]) if (!places.has(name) && !others.has(name)) others.set(name, line);
	const [other, second] = [...others.keys()];
	if (other === void 0) return succeed(places);
	return positive === void 0 || second !== void 0 ? refuse(unknownClass(path, others, positive !== void 0)) : succeed(new Map([...places, [other, 0]]));
}
function unknownClass(path, others, hasPositive) {
	const names = [...others.keys()].slice(0, LISTED).map((name) => JSON.stringify(name));
	const line = [...others.values()].at(hasPositive ? 1 : 0);
	return {
		code: "severity/unknown-class",
		path,
		...line === void 0 ? {} : { line },
		message: hasPositive ? `It has several classes that are not the positive one (${names.join(", ")}), and a binary subject has one negative class.` : `Which of the two classes ${names.join(", ")} means is not written down, so the costs cannot be placed.`,
		hint: "Write the classes as `negative` and `positive`, or as the values of the label together with `positive` in the policy."
	};
}
function samePair(path, row, first) {
	return {
		code: "severity/duplicate-pair",
		path,
		line: row.line,
		message: `Line ${first.line} has the cost of the same two classes under other names; which of the two holds is not clear.`,
		hint: "Write `negative` and `positive` where several values are the positive class."
	};
}
function missingPairs({ path, classes }, rows, missing) {
	const known = new Set(rows.flatMap(({ truth, decision }) => [truth, decision]));
	const absent = classes.filter((name) => !known.has(name));
	const shown = (list) => list.length > LISTED ? `${list.slice(0, LISTED).join(", ")} and ${list.length - LISTED} more` : list.join(", ");
	const pairs = missing.map(({ truth, decision }) => `${JSON.stringify(truth)} taken for ${JSON.stringify(decision)}`);
	const lacking = absent.length > 0 && absent.length < classes.length ? `the class ${shown(absent.map((name) => JSON.stringify(name)))} of the evaluation table` : shown(pairs);
	return {
		code: absent.length > 0 ? "severity/missing-class" : "severity/missing-pair",
		path,
		message: `It has no cost for ${lacking}; what is forgotten would count as harmless.`,
		hint: "Write a row for each pair of classes of the evaluation table, 0 where the confusion is harmless."
	};
}

// src/evidence/severity.ts
/** A table of costs is a page of text: 1 MiB, inflated or not by its rows. */
const MOST_BYTES = 1 << 20;
const MOST_ROWS = 1e5;
/** Problems of one file that are worth a line each. */
const MOST_PROBLEMS = 20;
const COLUMNS = [
	"truth",
	"decision",
	"cost"
];
/** Reads a severity table: the columns `truth`, `decision` and `cost`, a row for each pair of classes. */
async function readSeverity(source, ports) {
	if (source.size > MOST_BYTES) return refuse({
		code: "severity/too-large",
		path: source.path,
		message: `It has ${source.size} bytes, and a table of costs of more than ${MOST_BYTES} is not read.`,
		hint: "Write one row for each pair of classes: `truth,decision,cost`."
	});
	let rows;
	const read = await readTable(source, ports, ({ columns }) => {
		const problem = columnProblem(source.path, columns);
		if (problem !== void 0) return refuse(problem);
		rows = new CostRows(source.path, columns);
		return succeed(rows);
	});
	if (!read.ok) return refuse(...read.problems);
	return rows === void 0 || rows.problems.length > 0 ? refuse(...rows?.problems ?? []) : succeed(rows.rows);
}
function columnProblem(path, columns) {
	const missing = COLUMNS.filter((column) => !columns.includes(column));
	return missing.length === 0 ? void 0 : {
		code: "severity/missing-column",
		path,
		line: 1,
		message: `A severity table has the columns truth, decision and cost; ${missing.join(" and ")} is not among ${columns.map((column) => JSON.stringify(column)).slice(0, 10).join(", ")}.`,
		hint: "Write the header `truth,decision,cost` and one row for each pair of classes."
	};
}
/** Collects the rows, and all their mistakes, up to a number. */
var CostRows = class {
	rows = [];
	problems = [];
	path;
	fields;
	lines = /* @__PURE__ */ new Map();
	decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	number = /* @__PURE__ */ new Float64Array(1);
	constructor(path, columns) {
		this.path = path;
		this.fields = COLUMNS.map((column) => columns.indexOf(column));
	}
	row(bytes, starts, ends, line) {
		const [truth = "", decision = "", written = ""] = this.fields.map((field) => trimmed(this.decoder.decode(bytes.subarray(intAt(starts, field), intAt(ends, field)))));
		const at = itemAt(this.fields, 2);
		const cost = readDecimal(bytes, intAt(starts, at), intAt(ends, at), this.number, 0) === 0 ? itemAt([...this.number], 0) : void 0;
		const mistake = this.mistakeIn({
			truth,
			decision,
			written,
			cost
		});
		if (mistake !== void 0) this.problems.push({
			path: this.path,
			line,
			...mistake
		});
		else if (cost !== void 0) {
			this.lines.set(JSON.stringify([truth, decision]), line);
			this.rows.push({
				truth,
				decision,
				cost,
				line
			});
		}
		return this.goOn(line);
	}
	ragged(line) {
		this.problems.push({
			code: "severity/ragged-row",
			path: this.path,
			line,
			message: "The row has more or fewer fields than the header, so which is the cost is not clear.",
			hint: "Write one value for each column, and quote a class that contains the separator."
		});
		return this.goOn(line);
	}
	unreadable(line) {
		this.problems.push({
			code: "severity/unreadable-row",
			path: this.path,
			line,
			message: "The row is no flat object, so it names no pair of classes and no cost.",
			hint: "Write one object a row: {\"truth\": …, \"decision\": …, \"cost\": …}."
		});
		return this.goOn(line);
	}
	goOn(line) {
		if (this.rows.length > MOST_ROWS) {
			this.problems.push({
				code: "severity/too-large",
				path: this.path,
				line,
				message: `It has more than ${MOST_ROWS} rows; reading stopped, because a table of costs has one for each pair of at most ${MOST_CLASSES} classes.`,
				hint: "Check that `severity` names the table of costs and not the evaluation table."
			});
			return false;
		}
		return this.problems.length < MOST_PROBLEMS;
	}
	mistakeIn(row) {
		const { truth, decision, written, cost } = row;
		if (truth === "" || decision === "") return {
			code: "severity/no-class",
			message: `The ${truth === "" ? "truth" : "decision"} of this row is empty, so it is the cost of no pair of classes.`,
			hint: "Write both classes, as they stand in the evaluation table."
		};
		if (cost === void 0 || cost < 0) return {
			code: "severity/cost",
			message: `The cost ${JSON.stringify(written)} is ${cost === void 0 ? "no number" : "negative"}, so how bad this confusion is stays open.`,
			hint: "Write a decimal number of at least 0; 0 is harmless."
		};
		const first = this.lines.get(JSON.stringify([truth, decision]));
		if (first !== void 0) return {
			code: "severity/duplicate-pair",
			message: `The cost of deciding ${JSON.stringify(decision)} where ${JSON.stringify(truth)} is true stands in line ${first} already; which of the two holds is not clear.`,
			hint: "Remove one of the two rows."
		};
		return truth === decision && cost > 0 ? {
			code: "severity/right-decision",
			message: `Deciding ${JSON.stringify(decision)} where it is true is right, and costs ${written} here; a right decision is no error.`,
			hint: "Write 0, or leave the row out."
		} : void 0;
	}
};

// src/evidence/with-severity.ts
/**
* What was gathered together with the severity table that the policy binds; `source` null: there is no such file. A table of costs
* that cannot be used is a problem of the subject: its policy says that some errors are worse than others.
*/
async function withSeverity(gathered, { severity, positive }, source, ports, from = "head") {
	if (!gathered.ok || severity === void 0) return gathered;
	const { table } = gathered;
	const { task } = table;
	if (task === "regression") return gathered;
	if (source === null) return refused(gathered, [noSuchFile(severity)]);
	const rows = await readSeverity(source, ports);
	const costs = rows.ok ? costsOf(rows.value, {
		path: source.path,
		task,
		classes: table.cube.classes,
		positive
	}) : rows;
	if (!costs.ok) return refused(gathered, costs.problems);
	const file = {
		path: source.path,
		sha256: await source.sha256(),
		bytes: source.size
	};
	const isReported = source.from === "artifact";
	const files = [...table.files, {
		...file,
		grade: isReported ? "reported" : "computed",
		from: isReported ? "artifact" : from
	}];
	return {
		ok: true,
		table: {
			...table,
			files,
			severity: costs.value
		}
	};
}
function refused({ table: { files } }, problems) {
	return {
		ok: false,
		state: "unreadable",
		problems,
		files
	};
}
function noSuchFile(path) {
	return {
		code: "severity/no-such-file",
		path,
		key: "severity",
		message: "There is no such severity table, so which errors are severe is unknown.",
		hint: "Commit it, or mend `evaluation.severity` in the policy (`--severity`)."
	};
}

export { HashIndex as a, TupleHash as i, gatherTables as n, classRequestOf as r, withSeverity as t };