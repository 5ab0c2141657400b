import { n as intAt } from "./shared-worker-action-subject-measure-metrics-performance-deploy-diff-check-assess-init-profile.js";
import { t as doubleAt } from "./shared-worker-action-subject-measure-metrics-performance-diff-check-assess-init-profile.js";

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

export { mergeResiduals as a, MOST_CELLS as c, MOST_GROUPS as d, MOST_KEPT_SCORES as f, compareTexts as h, mergeRecords as i, MOST_CLASSES as l, compareText as m, placeIn as n, residualsOf as o, cellsOf as p, blockOf as r, writeRow as s, sortedDistinct as t, MOST_CLASS_SCORES as u };