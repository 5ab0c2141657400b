import { n as intAt } from "./elements.js";
import { t as doubleAt } from "./double-at.js";

// src/stats/at.ts
/**
* Element `index` of a number array; RangeError past either end or at a hole.
*
* V8 inlines it, but keeps one type feedback for all its callers: after five kinds of arrays every call is 20 times
* slower. Loops over millions of Float64Array elements therefore use `doubleAt`.
*/
function at(array, index) {
	const value = array[index];
	if (value === void 0) throw new RangeError(`Index ${index} is outside an array of ${array.length} numbers.`);
	return value;
}

// src/cube/cube.ts
/** The group of rows whose attribute is empty; a group like any other. */
const MISSING = "(missing)";

// src/cube/score-cells.ts
/** Of a class that has no rows, or no column of probabilities. */
const NO_SCORES = {
	index: /* @__PURE__ */ new Int32Array(),
	n: /* @__PURE__ */ new Float64Array(),
	w: /* @__PURE__ */ new Float64Array(),
	w2: /* @__PURE__ */ new Float64Array(),
	ws: /* @__PURE__ */ new Float64Array()
};
/** Scores of several groups together; all on one axis. */
function mergeScoreCells(parts) {
	const spreads = parts.flatMap(({ spread }) => spread ?? []);
	const sum = (loss) => ({
		first: spreads.reduce((total, spread) => total + spread[loss].first, 0),
		second: spreads.reduce((total, spread) => total + spread[loss].second, 0)
	});
	return {
		...mergeScoreColumns(parts),
		squaredError: parts.reduce((total, part) => total + part.squaredError, 0),
		logLoss: parts.reduce((total, part) => total + part.logLoss, 0),
		...spreads.length === 0 ? {} : { spread: {
			squaredError: sum("squaredError"),
			logLoss: sum("logLoss")
		} }
	};
}
/**
* The weights of several groups together; all on one axis. Entries at the same position are added, in the order of the parts.
* Linear in the entries, and from three parts on in the axis: shards are merged one by one, so it runs once a shard, group
* and truth, and an axis of all scores is long.
*/
function mergeScoreColumns(parts) {
	const [first, second] = parts;
	return first !== void 0 && second !== void 0 && parts.length === 2 ? summed(parts, positionUnion(first.index, second.index), addOnto) : mergeByTable(parts);
}
function mergeByTable(parts) {
	const slotOf = slotsOf(parts);
	return summed(parts, positionsIn(slotOf), (sums, _index, part, values) => addTo(sums, part, values, slotOf));
}
function summed(parts, index, add) {
	const column = (name) => {
		const sums = new Float64Array(index.length);
		for (const part of parts) add(sums, index, part.index, part[name]);
		return sums;
	};
	const n = column("n");
	const [w, w2] = parts.every((part) => part.w === part.n && part.w2 === part.n) ? [n, n] : [column("w"), column("w2")];
	return {
		index,
		n,
		w,
		w2,
		ws: column("ws")
	};
}
const NOWHERE$1 = -1;
/** By position, its place among those that some part has; NOWHERE for the others. */
function slotsOf(parts) {
	const slotOf = new Int32Array(parts.reduce((most, { index }) => lengthOver(index, most), 0)).fill(NOWHERE$1);
	for (const { index } of parts) for (let entry = 0; entry < index.length; entry += 1) slotOf[intAt(index, entry)] = 0;
	let slot = 0;
	for (let position = 0; position < slotOf.length; position += 1) if (intAt(slotOf, position) !== NOWHERE$1) {
		slotOf[position] = slot;
		slot += 1;
	}
	return slotOf;
}
/** The positions that have a slot, ascending as the slots are. */
function positionsIn(slotOf) {
	const positions = new Int32Array(slotOf.length);
	let size = 0;
	for (let position = 0; position < slotOf.length; position += 1) if (intAt(slotOf, position) !== NOWHERE$1) {
		positions[size] = position;
		size += 1;
	}
	return positions.slice(0, size);
}
function addTo(sums, index, values, slotOf) {
	for (let entry = 0; entry < index.length; entry += 1) {
		const slot = intAt(slotOf, intAt(index, entry));
		sums[slot] = doubleAt(sums, slot) + doubleAt(values, entry);
	}
}
/** The length of an array that has all these positions, at least `least`. */
function lengthOver(positions, least) {
	let length = least;
	for (let entry = 0; entry < positions.length; entry += 1) length = Math.max(length, intAt(positions, entry) + 1);
	return length;
}
/** The same scores with each position replaced; those that meet, which they can in bins only, are added. */
function moveScoreColumns(columns, positionOf, intoBins) {
	const index = columns.index.map((position) => intAt(positionOf, position));
	return {
		...columns,
		...intoBins ? mergeScoreColumns([{
			...columns,
			index
		}]) : { index }
	};
}
/** What either of two ascending lists of positions has, ascending. */
function positionUnion(a, b) {
	const all = new Int32Array(a.length + b.length);
	let [size, inA, inB] = [
		0,
		0,
		0
	];
	while (inA < a.length || inB < b.length) {
		const one = inA < a.length ? intAt(a, inA) : 1e400;
		const other = inB < b.length ? intAt(b, inB) : 1e400;
		all[size] = Math.min(one, other);
		size += 1;
		inA += one <= other ? 1 : 0;
		inB += other <= one ? 1 : 0;
	}
	return all.slice(0, size);
}
/** Adds values at some ascending positions to the sums of more ascending positions, by a walk. */
function addOnto(sums, positions, index, values) {
	let place = 0;
	for (let entry = 0; entry < index.length; entry += 1) {
		while (intAt(positions, place) < intAt(index, entry)) place += 1;
		sums[place] = doubleAt(sums, place) + doubleAt(values, entry);
	}
}

// src/cube/cube-layout.ts
/** More groups than this in one marginal are refused. */
const MOST_GROUPS = 1e4;
/** More classes than this are refused. */
const MOST_CLASSES = 1e3;
/** A cube of more truth × decision cells over all its groups is refused: it would no longer be small. */
const MOST_CELLS = 4e6;
/** A cube of more weights by group, class and score is refused. */
const MOST_CLASS_SCORES = 4e6;
/** `exactScores` of every policy: about 1 GB. */
const MOST_KEPT_SCORES = 2e7;
function cellsOf({ classes, groups }, hasDecisions) {
	return groups * classes * (hasDecisions ? classes : 1);
}
/** Two column lists, name by name, code unit by code unit; a prefix comes first. */
function compareTexts(a, b) {
	for (const [index, text] of a.entries()) {
		const other = b[index];
		if (other === void 0) return 1;
		if (text !== other) return text < other ? -1 : 1;
	}
	return a.length - b.length;
}
/** Code unit by code unit, as `compareTexts`. */
function compareText(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}

// src/cube/residual-moments.ts
/** Blocks of the jackknife. */
const BLOCKS = 64;
/** Places in a record; a moments quadruple is mean, M2, M3, M4. */
const N = 0;
const W = 1;
const W2 = 2;
const TRUTH = 3;
const PREDICTION = 7;
const RESIDUAL = 11;
const CROSS = 15;
const ABSOLUTE = 16;
const RELATIVE = 17;
const RELATIVE_W = 18;
/** Doubles in the record of one group or block. */
const RECORD = 19;
const scratch = /* @__PURE__ */ new Float64Array(3);
const bits = new Int32Array(scratch.buffer);
/** The block of a row, from its numbers alone, so that neither its place in the table nor its group's name moves it. */
function blockOf(truth, prediction, weight) {
	scratch[0] = truth + 0;
	scratch[1] = prediction + 0;
	scratch[2] = weight + 0;
	let hash = 0;
	for (let index = 0; index < 6; index += 1) {
		hash = Math.imul(hash ^ intAt(bits, index), 2654435761);
		hash ^= hash >>> 15;
	}
	return (hash ^ hash >>> 8) & 63;
}
/** Writes the record of a single row at `at`. */
function writeRow(record, at, truth, prediction, weight) {
	record.fill(0, at, at + 19);
	const residual = truth - prediction;
	record[at + N] = 1;
	record[at + W] = weight;
	record[at + W2] = weight * weight;
	record[at + TRUTH] = truth;
	record[at + PREDICTION] = prediction;
	record[at + RESIDUAL] = residual;
	record[at + ABSOLUTE] = weight * Math.abs(residual);
	if (truth !== 0) {
		record[at + RELATIVE] = weight * Math.abs(residual / truth);
		record[at + RELATIVE_W] = weight;
	}
}
/**
* Adds one record to another: Pébay's formulas for combining centred sums (Sandia report SAND2008-6212, equations 2.1,
* 3.1 and 3.2, with weights in the place of counts).
*/
function mergeRecords(target, to, source, from) {
	const weightA = doubleAt(target, to + W);
	const weightB = doubleAt(source, from + W);
	if (weightB > 0) {
		const deltaTruth = doubleAt(source, from + TRUTH) - doubleAt(target, to + TRUTH);
		const deltaPrediction = doubleAt(source, from + PREDICTION) - doubleAt(target, to + PREDICTION);
		const cross = weightA === 0 ? 0 : deltaTruth * deltaPrediction * weightA * weightB / (weightA + weightB);
		target[to + CROSS] = doubleAt(target, to + CROSS) + doubleAt(source, from + CROSS) + cross;
		mergeMoments(target, to + TRUTH, weightA, source, from + TRUTH, weightB);
		mergeMoments(target, to + PREDICTION, weightA, source, from + PREDICTION, weightB);
		mergeMoments(target, to + RESIDUAL, weightA, source, from + RESIDUAL, weightB);
	}
	addAt(target, to, source, from, N);
	addAt(target, to, source, from, W);
	addAt(target, to, source, from, W2);
	addAt(target, to, source, from, ABSOLUTE);
	addAt(target, to, source, from, RELATIVE);
	addAt(target, to, source, from, RELATIVE_W);
}
function addAt(target, to, source, from, place) {
	target[to + place] = doubleAt(target, to + place) + doubleAt(source, from + place);
}
function mergeMoments(target, to, weightA, source, from, weightB) {
	if (weightA === 0) {
		for (let moment = 0; moment < 4; moment += 1) target[to + moment] = doubleAt(source, from + moment);
		return;
	}
	const weight = weightA + weightB;
	const mean = doubleAt(target, to);
	const delta = doubleAt(source, from) - mean;
	const step = delta / weight;
	const a2 = doubleAt(target, to + 1);
	const b2 = doubleAt(source, from + 1);
	const a3 = doubleAt(target, to + 2);
	const b3 = doubleAt(source, from + 2);
	const between = delta * step * weightA * weightB;
	target[to + 3] = doubleAt(target, to + 3) + doubleAt(source, from + 3) + between * step * step * (weightA * weightA - weightA * weightB + weightB * weightB) + 6 * step * step * (weightA * weightA * b2 + weightB * weightB * a2) + 4 * step * (weightA * b3 - weightB * a3);
	target[to + 2] = a3 + b3 + between * step * (weightA - weightB) + 3 * step * (weightA * b2 - weightB * a2);
	target[to + 1] = a2 + b2 + between;
	target[to] = mean + step * weightB;
}
/** The published form of 64 block records that stand one after another. */
function residualsOf(blocks) {
	const whole = new Float64Array(19);
	const published = [];
	for (let block = 0; block < 64; block += 1) {
		mergeRecords(whole, 0, blocks, block * 19);
		published.push(readRecord(blocks, block * 19));
	}
	return {
		whole: readRecord(whole, 0),
		blocks: published
	};
}
/** Residuals of the rows of several groups together. */
function mergeResiduals(parts) {
	const blocks = /* @__PURE__ */ new Float64Array(1216);
	const record = new Float64Array(19);
	for (const part of parts) for (const [block, moments] of part.blocks.entries()) {
		writeRecord(record, moments);
		mergeRecords(blocks, block * 19, record, 0);
	}
	return residualsOf(blocks);
}
function readRecord(record, at) {
	const value = (place) => doubleAt(record, at + place);
	const moments = (place) => ({
		mean: value(place),
		m2: value(place + 1),
		m3: value(place + 2),
		m4: value(place + 3)
	});
	return {
		n: value(N),
		w: value(W),
		w2: value(W2),
		truth: moments(TRUTH),
		prediction: moments(PREDICTION),
		residual: moments(RESIDUAL),
		cross: value(CROSS),
		absolute: value(ABSOLUTE),
		relative: value(RELATIVE),
		relativeW: value(RELATIVE_W)
	};
}
function writeRecord(record, from) {
	const { n, w, w2, truth, prediction, residual, cross, absolute, relative, relativeW } = from;
	const quadruple = ({ mean, m2, m3, m4 }) => [
		mean,
		m2,
		m3,
		m4
	];
	record.set([
		n,
		w,
		w2,
		...quadruple(truth),
		...quadruple(prediction),
		...quadruple(residual)
	]);
	record.set([
		cross,
		absolute,
		relative,
		relativeW
	], CROSS);
}

// src/stats/place-in.ts
/** Nowhere among the values. */
const NOWHERE = -1;
/**
* Where a number stands among ascending distinct values; NOWHERE when it is none of them. The search begins at `from` and
* gallops, so that numbers which ascend too cost a few steps each; one that lies before `from` is searched from the start.
*/
function placeIn(values, value, from = 0) {
	const start = from < values.length && doubleAt(values, from) <= value ? from : 0;
	let step = 1;
	while (start + step < values.length && doubleAt(values, start + step) <= value) step *= 2;
	let [low, high] = [start, Math.min(values.length, start + step)];
	while (low + 1 < high) {
		const middle = low + high >>> 1;
		if (doubleAt(values, middle) <= value) low = middle;
		else high = middle;
	}
	return low < values.length && doubleAt(values, low) === value ? low : -1;
}

// src/stats/sorted-distinct.ts
/** The distinct numbers of an array, ascending; −0 and 0 are one number. Sorts the array in place. */
function sortedDistinct(numbers) {
	numbers.sort();
	const distinct = new Float64Array(numbers.length);
	let size = 0;
	for (let index = 0; index < numbers.length; index += 1) {
		const number = doubleAt(numbers, index) + 0;
		if (size === 0 || doubleAt(distinct, size - 1) !== number) {
			distinct[size] = number;
			size += 1;
		}
	}
	return distinct.slice(0, size);
}

export { at as C, MISSING as S, addOnto as _, mergeResiduals as a, moveScoreColumns as b, MOST_CELLS as c, MOST_GROUPS as d, MOST_KEPT_SCORES as f, NO_SCORES as g, compareTexts as h, mergeRecords as i, MOST_CLASSES as l, compareText as m, placeIn as n, residualsOf as o, cellsOf as p, blockOf as r, writeRow as s, sortedDistinct as t, MOST_CLASS_SCORES as u, mergeScoreCells as v, positionUnion as x, mergeScoreColumns as y };