import { n as intAt } from "./shared-worker-action-subject-measure-metrics-performance-deploy-diff-check-assess-init-profile.js";
import { n as itemAt, t as doubleAt } from "./shared-worker-action-subject-measure-metrics-performance-diff-check-assess-init-profile.js";
import { a as mergeResiduals, h as compareTexts, m as compareText } from "./shared-worker-subject-measure-metrics-diff-check-assess-init-profile.js";
import { a as mergeScoreColumns, i as mergeScoreCells, t as at } from "./shared-worker-subject-measure-metrics-performance-diff-check-assess-init-profile.js";
import { t as effectiveSize } from "./shared-subject-measure-metrics-performance-diff-check-assess-init-profile.js";

// src/cube/marginalise.ts
/** Groups of the same key added, sorted by key. Their cells, axes and kinds of evidence are the same. */
function mergeGroups(groups) {
	const byKey = /* @__PURE__ */ new Map();
	for (const group of groups) {
		const name = JSON.stringify(group.key);
		const known = byKey.get(name);
		if (known === void 0) byKey.set(name, [group]);
		else known.push(group);
	}
	return [...byKey.values()].map(sumOf).sort((a, b) => compareTexts(a.key, b.key));
}
function sumOf(groups) {
	const first = itemAt(groups, 0);
	if (groups.length === 1) return first;
	const sum = (name) => first[name].map((_, cell) => groups.reduce((total, group) => total + at(group[name], cell), 0));
	const sides = groups.flatMap(({ scores }) => scores === void 0 ? [] : [scores]);
	const vectors = groups.flatMap(({ classScores }) => classScores === void 0 ? [] : [classScores]);
	const residuals = groups.flatMap((group) => group.residuals === void 0 ? [] : [group.residuals]);
	return {
		key: first.key,
		n: sum("n"),
		w: sum("w"),
		w2: sum("w2"),
		...first.scores === void 0 ? {} : { scores: first.scores.map((_, truth) => mergeScoreCells(sides.map((side) => itemAt(side, truth)))) },
		...first.classScores === void 0 ? {} : { classScores: first.classScores.map((_, place) => {
			const own = vectors.map((classScores) => itemAt(classScores, place));
			return [mergeScoreColumns(own.map(([rest]) => rest)), mergeScoreColumns(own.map(([, hits]) => hits))];
		}) },
		...residuals.length === 0 ? {} : { residuals: mergeResiduals(residuals) }
	};
}

// src/cube/columns/number-block.ts
/** Place of the word with sign, exponent and first digits within the two of a double: 1, on big-endian machines 0. */
const HIGH = new Int32Array(Float64Array.of(1).buffer).findIndex((word) => word !== 0);
/**
* Some finite numbers of one column with their weights. Loops over blocks of one column are several times as fast as
* taking each row through all columns: what is kept of a column stays in the processor's cache meanwhile.
*/
var NumberBlock = class {
	/** Numbers at the beginning of the arrays that are meant, with Σw and Σw² of them. */
	size;
	w = 0;
	w2 = 0;
	values;
	weights;
	/** The bits of `values`, two words each. */
	words;
	/** Of whole arrays, which it does not copy. */
	constructor(values, weights) {
		this.size = values.length;
		this.values = values;
		this.weights = weights;
		this.words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
		for (let place = 0; place < this.size; place += 1) {
			const weight = doubleAt(weights, place);
			this.w += weight;
			this.w2 += weight * weight;
		}
	}
};

// src/cube/columns/log-buckets.ts
/** Buckets between a power of two and the next, all equally wide. */
const PER_OCTAVE = 128;
/** Bits of the high word of a double behind those that name its bucket. */
const REST = 13;
const SIGN_OFF = 2147483647;
/** The high word of the smallest number that has all its digits. */
const NORMAL = 1048576;
/** Octaves by which smaller numbers are lifted to have them too. */
const LIFT = 52;
/** Exponent of 1 in the bits of a double. */
const BIAS = 1023;
/** Buckets of the smallest and of the largest double. */
const LOWEST = -6528;
const HIGHEST = 262015;
const { floor, max, min } = Math;
/** Weights by bucket of the size of a number. It grows at both ends, to 2.2 MB at most. */
var Buckets = class {
	first = 0;
	weights = /* @__PURE__ */ new Float64Array(0);
	add(bucket, weight) {
		const place = bucket - this.first;
		if (place >= 0 && place < this.weights.length) {
			this.weights[place] = doubleAt(this.weights, place) + weight;
			return;
		}
		this.widen(bucket);
		this.weights[bucket - this.first] = weight;
	}
	widen(bucket) {
		const { first, weights } = this;
		const spare = PER_OCTAVE / 2 + weights.length;
		const isNew = weights.length === 0;
		const from = isNew || bucket < first ? max(LOWEST, bucket - spare) : first;
		const last = isNew ? bucket : max(bucket, first + weights.length - 1);
		this.first = from;
		this.weights = new Float64Array(min(HIGHEST, last + spare) - from + 1);
		this.weights.set(weights, isNew ? 0 : first - from);
	}
};
/**
* A quantile sketch of relative error 1/257, below 0.5 %: DDSketch without collapse, its logarithm linear between powers
* of two. So the bits of a double name its bucket, [2ᵉ(1 + k/128), 2ᵉ(1 + (k + 1)/128)), on every machine the same.
* Buckets of two columns are the same too, so shares below the end of any bucket are exact. Order does not matter, and
* merging is adding.
*
* Source: C. Masson, J. E. Rim, H. K. Lee, "DDSketch: a fast and fully-mergeable quantile sketch with relative-error
* guarantees", PVLDB 12, 2019; the linear logarithm as in `LinearlyInterpolatedMapping` of DataDog's sketches-go.
*/
var LogBuckets = class {
	positive = new Buckets();
	negative = new Buckets();
	zero = 0;
	/** Counts the numbers of a block from place `from` on. */
	add(block, from) {
		const { positive, negative } = this;
		const { words, weights, size } = block;
		for (let place = from; place < size; place += 1) {
			const high = intAt(words, 2 * place + HIGH);
			const bits = high & SIGN_OFF;
			if (bits < NORMAL) this.addTiny(doubleAt(block.values, place), doubleAt(weights, place));
			else if (high > 0) positive.add(bits >> REST, doubleAt(weights, place));
			else negative.add(bits >> REST, doubleAt(weights, place));
		}
	}
	merge(other) {
		for (const side of ["positive", "negative"]) for (const [place, weight] of other[side].weights.entries()) if (weight > 0) this[side].add(other[side].first + place, weight);
		this.zero += other.zero;
	}
	/** The occupied buckets. */
	sorted() {
		const values = [];
		const weights = [];
		const take = (bucket, weight, sign) => {
			if (weight > 0) {
				values.push(sign * centreOf(bucket));
				weights.push(weight);
			}
		};
		const { negative, positive } = this;
		for (let place = negative.weights.length - 1; place >= 0; place -= 1) take(negative.first + place, doubleAt(negative.weights, place), -1);
		if (this.zero > 0) {
			values.push(0);
			weights.push(this.zero);
		}
		for (const [place, weight] of positive.weights.entries()) take(positive.first + place, weight, 1);
		return {
			values: Float64Array.from(values),
			weights: Float64Array.from(weights)
		};
	}
	/** Zero, or a number so small that it has lost digits: its bits tell its size only once it is lifted. */
	addTiny(value, weight) {
		if (value === 0) {
			this.zero += weight;
			return;
		}
		const lifted = Float64Array.of(Math.abs(value) * 2 ** LIFT);
		const bits = intAt(new Int32Array(lifted.buffer), HIGH);
		(value > 0 ? this.positive : this.negative).add((bits >> REST) - 6656, weight);
	}
};
/** 2ab/(a + b) of the ends a and b of a bucket: equally far, in relation, from both. */
function centreOf(bucket) {
	const octave = floor(bucket / PER_OCTAVE);
	const from = PER_OCTAVE + bucket - octave * PER_OCTAVE;
	return 2 ** (octave - BIAS) * (from / PER_OCTAVE * ((2 * from + 2) / (2 * from + 1)));
}

// src/cube/columns/paired.ts
/** Whether a column counts as numbers: it has some, and nothing else but empty fields. */
function isNumeric({ numbers, texts }) {
	return numbers.n > 0 && texts.n === 0;
}
/**
* Both columns on common positions; the reference decides whether these are numbers, unless `categories` says that they
* never are. Undefined where a column has more than 10,000 categories.
*/
function pairColumns(reference, current, categories = false) {
	return isNumeric(reference) && !categories ? pairNumbers(reference, current) : pairCategories(reference, current);
}
function pairNumbers(reference, current) {
	const exact = reference.numbers.exact && current.numbers.exact;
	const sideOf = ({ numbers }) => numbers.exact && !exact ? bucketed(numbers) : numbers;
	const [one, other] = [sideOf(reference), sideOf(current)];
	const places = unionOf(one.values, other.values);
	return {
		ordered: true,
		values: places,
		...sidesOf(spread(places, one), spread(places, other), reference, current),
		aside: [{
			reference: reference.missing.w,
			current: current.missing.w
		}, {
			reference: reference.texts.w,
			current: current.texts.w
		}],
		exact
	};
}
const EMPTY = /* @__PURE__ */ new Float64Array();
function bucketed({ values, weights }) {
	const buckets = new LogBuckets();
	buckets.add(new NumberBlock(values, weights), 0);
	return buckets.sorted();
}
function unionOf(a, b) {
	return Float64Array.from(/* @__PURE__ */ new Set([...a, ...b])).sort();
}
function spread(places, weighed) {
	const weightOf = /* @__PURE__ */ new Map();
	weighed.values.forEach((value, index) => weightOf.set(value, doubleAt(weighed.weights, index)));
	return places.map((place) => weightOf.get(place) ?? 0);
}
function pairCategories(reference, current) {
	const [one, other] = [categoriesOf(reference), categoriesOf(current)];
	if (one === void 0 || other === void 0) return;
	const names = [.../* @__PURE__ */ new Set([...one.keys(), ...other.keys()])].toSorted(compareText);
	const weights = (of) => Float64Array.from(names, (name) => of.get(name) ?? 0);
	return {
		ordered: false,
		values: EMPTY,
		...sidesOf(weights(one), weights(other), reference, current),
		aside: [{
			reference: reference.missing.w,
			current: current.missing.w
		}],
		exact: true
	};
}
/** Weight by category; a decimal number is a category by its value, so that 1 and 1.0 are one. */
function categoriesOf({ numbers, texts }) {
	if (!numbers.exact || !texts.exact) return;
	const weights = new Map(texts.weights);
	numbers.values.forEach((value, index) => weights.set(String(value), doubleAt(numbers.weights, index)));
	return weights;
}
function sidesOf(reference, current, { missing: noReference, ...one }, { missing: noCurrent, ...other }) {
	const size = ({ w, w2 }, missing) => w > 0 ? effectiveSize(w, w2) * Math.max(0, 1 - missing / w) : 0;
	return {
		reference,
		current,
		coarsest: Math.max(coarsestOf(reference), coarsestOf(current)),
		sizes: {
			reference: size(one, noReference.w),
			current: size(other, noCurrent.w)
		}
	};
}
function coarsestOf(weights) {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return total > 0 ? Math.max(...weights) / total : 0;
}

export { NumberBlock as a, HIGH as i, pairColumns as n, mergeGroups as o, LogBuckets as r, isNumeric as t };