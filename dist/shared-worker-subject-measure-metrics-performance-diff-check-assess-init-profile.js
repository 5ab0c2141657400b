import { n as intAt } from "./shared-worker-action-subject-measure-metrics-performance-deploy-diff-check-assess-init-profile.js";
import { t as doubleAt } from "./shared-worker-action-subject-measure-metrics-performance-diff-check-assess-init-profile.js";

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
const NOWHERE = -1;
/** By position, its place among those that some part has; NOWHERE for the others. */
function slotsOf(parts) {
	const slotOf = new Int32Array(parts.reduce((most, { index }) => lengthOver(index, most), 0)).fill(NOWHERE);
	for (const { index } of parts) for (let entry = 0; entry < index.length; entry += 1) slotOf[intAt(index, entry)] = 0;
	let slot = 0;
	for (let position = 0; position < slotOf.length; position += 1) if (intAt(slotOf, position) !== NOWHERE) {
		slotOf[position] = slot;
		slot += 1;
	}
	return slotOf;
}
/** The positions that have a slot, ascending as the slots are. */
function positionsIn(slotOf) {
	const positions = new Int32Array(slotOf.length);
	let size = 0;
	for (let position = 0; position < slotOf.length; position += 1) if (intAt(slotOf, position) !== NOWHERE) {
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

export { mergeScoreColumns as a, MISSING as c, mergeScoreCells as i, NO_SCORES as n, moveScoreColumns as o, addOnto as r, positionUnion as s, at as t };