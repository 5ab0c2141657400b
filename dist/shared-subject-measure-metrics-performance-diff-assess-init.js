import { n as itemAt, t as doubleAt } from "./shared-worker-action-subject-measure-metrics-performance-diff-check-assess-init-profile.js";
import { t as at } from "./shared-worker-subject-measure-metrics-performance-diff-check-assess-init-profile.js";
import { t as effectiveSize } from "./shared-subject-measure-metrics-performance-diff-check-assess-init-profile.js";

// src/stats/normal-quantile.ts
const { abs, log: log$1, sqrt: sqrt$1 } = Math;
const CENTRAL_NUMERATOR = [
	3.3871328727963665,
	133.14166789178438,
	1971.5909503065513,
	13731.69376550946,
	45921.95393154987,
	67265.7709270087,
	33430.57558358813,
	2509.0809287301227
];
const CENTRAL_DENOMINATOR = [
	1,
	42.31333070160091,
	687.1870074920579,
	5394.196021424751,
	21213.794301586597,
	39307.89580009271,
	28729.085735721943,
	5226.495278852546
];
const MIDDLE_NUMERATOR = [
	1.4234371107496835,
	4.630337846156546,
	5.769497221460691,
	3.6478483247632045,
	1.2704582524523684,
	.2417807251774506,
	.022723844989269184,
	.0007745450142783414
];
const MIDDLE_DENOMINATOR = [
	1,
	2.053191626637759,
	1.6763848301838038,
	.6897673349851,
	.14810397642748008,
	.015198666563616457,
	.0005475938084995345,
	1.0507500716444169e-9
];
const TAIL_NUMERATOR = [
	6.657904643501103,
	5.463784911164114,
	1.7848265399172913,
	.29656057182850487,
	.026532189526576124,
	.0012426609473880784,
	27115555687434876e-21,
	2.0103343992922881e-7
];
const TAIL_DENOMINATOR = [
	1,
	.599832206555888,
	.1369298809227358,
	.014875361290850615,
	.0007868691311456133,
	18463183175100548e-21,
	1.421511758316446e-7,
	20442631033899397e-31
];
function polynomial(c, x) {
	return ((((((c[7] * x + c[6]) * x + c[5]) * x + c[4]) * x + c[3]) * x + c[2]) * x + c[1]) * x + c[0];
}
/**
* The standard normal quantile of a probability in the open interval (0, 1), to about 16 digits; RangeError elsewhere.
*
* Source: M. J. Wichura, "Algorithm AS 241: The percentage points of the normal distribution", Applied Statistics 37,
* 1988, routine PPND16.
*/
function normalQuantile(probability) {
	if (!(probability > 0 && probability < 1)) throw new RangeError(`A normal quantile needs a probability between 0 and 1, not ${probability}.`);
	const centred = probability - .5;
	if (abs(centred) <= .425) {
		const x = .180625 - centred * centred;
		return centred * polynomial(CENTRAL_NUMERATOR, x) / polynomial(CENTRAL_DENOMINATOR, x);
	}
	const r = sqrt$1(-log$1(centred < 0 ? probability : 1 - probability));
	const size = r <= 5 ? polynomial(MIDDLE_NUMERATOR, r - 1.6) / polynomial(MIDDLE_DENOMINATOR, r - 1.6) : polynomial(TAIL_NUMERATOR, r - 5) / polynomial(TAIL_DENOMINATOR, r - 5);
	return centred < 0 ? -size : size;
}

// src/stats/normal-draw.ts
/** One standard normal draw, by inversion: one uniform number each, no rejection, tails to 6.3 standard deviations. */
function normalDraw(random) {
	return normalQuantile(random.next());
}

// src/stats/gamma-draw.ts
const { exp, log, sqrt } = Math;
const LARGEST = Number.MAX_VALUE;
/**
* One draw from Gamma(shape, scale 1). Shape is positive and finite (RangeError otherwise), tried from 10⁻² to 10⁷.
* Draws of a shape below 0.03 can underflow to 0.
*
* Source: G. Marsaglia, W. W. Tsang, "A simple method for generating gamma variables", ACM TOMS 26(3), 2000; for
* shape < 1 their section 6.
*/
function gammaDraw(random, shape) {
	if (!(shape > 0 && shape <= LARGEST)) throw new RangeError(`A gamma draw needs a positive finite shape, not ${shape}.`);
	const boost = shape < 1 ? exp(log(random.next()) / shape) : 1;
	const d = (shape < 1 ? shape + 1 : shape) - 1 / 3;
	const c = 1 / sqrt(9 * d);
	for (;;) {
		const x = normalDraw(random);
		const root = 1 + c * x;
		if (root > 0) {
			const v = root * root * root;
			const u = random.next();
			const square = x * x;
			if (u < 1 - .0331 * square * square || log(u) < .5 * square + d * (1 - v + log(v))) return d * v * boost;
		}
	}
}

// src/stats/bootstrap-cells.ts
/**
* Bayesian bootstrap over cells: `draws` × cells masses, row by row. A cell's mass is drawn from Gamma(shape (Σw)²/Σw²,
* scale Σw²/Σw): its mean is Σw and its variance Σw², as if each of its rows had been redrawn. A cell without
* mass stays 0. The time does not depend on the rows. RangeError for arrays of different lengths or impossible sums.
*
* Source: D. B. Rubin, "The Bayesian bootstrap", Annals of Statistics 9(1), 1981, with the sum of a cell's weighted
* exponentials replaced by the gamma distribution of the same first two moments.
*/
function bootstrapCells({ w, w2, draws, random, pseudo }) {
	const cells = w.length;
	if (w2.length !== cells || pseudo !== void 0 && pseudo.length !== cells) throw new RangeError(`The sums of ${cells} cells need as many squares and pseudo-counts.`);
	const shape = new Float64Array(cells);
	const scale = new Float64Array(cells);
	for (let cell = 0; cell < cells; cell += 1) {
		const extra = pseudo === void 0 ? 0 : doubleAt(pseudo, cell);
		const mass = doubleAt(w, cell) + extra;
		const square = doubleAt(w2, cell) + 2 * extra * extra;
		if (!isPossible(mass, square)) throw new RangeError(`Cell ${cell} has impossible sums of weights: ${mass} and, squared, ${square}.`);
		shape[cell] = mass === 0 ? 0 : mass / square * mass;
		scale[cell] = mass === 0 ? 0 : square / mass;
	}
	const masses = new Float64Array(draws * cells);
	for (let index = 0, cell = 0; index < masses.length; index += 1, cell = cell + 1 === cells ? 0 : cell + 1) {
		const cellShape = doubleAt(shape, cell);
		if (cellShape > 0) masses[index] = gammaDraw(random, cellShape) * doubleAt(scale, cell);
	}
	return masses;
}
/** Both finite, both 0 or both above it. */
function isPossible(mass, square) {
	return mass >= 0 && square >= 0 && mass < 1e400 && square < 1e400 && mass > 0 === square > 0;
}

// src/stats/split-mix.ts
const GOLDEN_GAMMA = 11400714819323198485n;
/**
* SplitMix64: a stream of 64-bit integers from a 64-bit seed (a larger or negative seed is taken modulo 2⁶⁴). Used to
* spread a small seed over a large state: its outputs are a bijection of a counter, so two in a row are never equal.
*
* Source: G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
*/
function splitMix64(seed) {
	let state = BigInt.asUintN(64, seed);
	return () => {
		state = BigInt.asUintN(64, state + GOLDEN_GAMMA);
		let mixed = state;
		mixed = BigInt.asUintN(64, (mixed ^ mixed >> 30n) * 13787848793156543929n);
		mixed = BigInt.asUintN(64, (mixed ^ mixed >> 27n) * 10723151780598845931n);
		return mixed ^ mixed >> 31n;
	};
}

// src/stats/xoshiro128.ts
const { imul } = Math;
/**
* xoshiro128** 1.1: a stream of 32-bit unsigned integers of period 2¹²⁸ − 1. RangeError for an all-zero state, from
* which it would never leave zero. An object with one method: every stream then runs the same machine code, which
* closures of their own would not.
*
* Source: D. Blackman, S. Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47(4), 2021.
*/
var Xoshiro128 = class {
	a;
	b;
	c;
	d;
	constructor([a, b, c, d]) {
		this.a = a | 0;
		this.b = b | 0;
		this.c = c | 0;
		this.d = d | 0;
		if ((this.a | this.b | this.c | this.d) === 0) throw new RangeError("The state of xoshiro128** must not be all zero.");
	}
	next() {
		const { a, b } = this;
		const scrambled = imul(b, 5);
		const result = imul(scrambled << 7 | scrambled >>> 25, 9);
		const c = this.c ^ a;
		const d = this.d ^ b;
		this.a = a ^ d;
		this.b = b ^ c;
		this.c = c ^ b << 9;
		this.d = d << 11 | d >>> 21;
		return result >>> 0;
	}
};

// src/stats/random.ts
const RESOLUTION = 2 ** -32;
function word(bits, shift) {
	return Number(BigInt.asUintN(32, bits >> shift));
}
/**
* The stream `stream` of the family `seed`: xoshiro128** whose state comes from SplitMix64. Both are integers (safe,
* any sign; RangeError otherwise). Streams of one seed start at unrelated points of a period of 2¹²⁸: that two of a
* million streams of a billion draws overlap has probability below 10⁻¹⁷.
*/
function randomStream(seed, stream) {
	if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(stream)) throw new RangeError(`A random stream needs two integers, not seed ${seed} and stream ${stream}.`);
	const family = splitMix64(BigInt(seed))();
	const words = splitMix64(family ^ splitMix64(BigInt(stream) ^ 6364136223846793005n)());
	const [high, low] = [words(), words()];
	return new Stream(new Xoshiro128([
		word(high, 32n),
		word(high, 0n),
		word(low, 32n),
		word(low, 0n)
	]));
}
var Stream = class {
	words;
	constructor(words) {
		this.words = words;
	}
	next() {
		return (this.words.next() + .5) * RESOLUTION;
	}
};

// src/stats/remembered.ts
/** The value of a key, made when it is first asked for. */
function remembered(made, key, make) {
	const known = made.get(key);
	if (known !== void 0) return known;
	const value = make();
	made.set(key, value);
	return value;
}

// src/cube/rates.ts
const TN = 0;
const FP = 1;
const FN = 2;
const TP = 3;
const ALL = [
	TN,
	FP,
	FN,
	TP
];
/** Positions of the cells of a binary cube on which a condition holds. */
const CONDITION_CELLS = {
	positives: [FN, TP],
	negatives: [TN, FP],
	selected: [FP, TP],
	rejected: [TN, FN]
};
/** The same in a cube without decisions: one cell a truth. */
const TRUTH_CELLS = {
	positives: [1],
	negatives: [0],
	selected: [],
	rejected: []
};
/** Positions of a binary group's cells on which a condition holds. */
function cellsWhere(condition, { n }) {
	return (n.length === ALL.length ? CONDITION_CELLS : TRUTH_CELLS)[condition];
}
function conditional(hit, given) {
	return {
		hits: [hit],
		of: CONDITION_CELLS[given],
		given
	};
}
/** The rates of a binary cube that are shares of rows, under the field's names. */
const RATES = {
	selection: {
		hits: [FP, TP],
		of: ALL
	},
	rejection: {
		hits: [TN, FN],
		of: ALL
	},
	tpr: conditional(TP, "positives"),
	fnr: conditional(FN, "positives"),
	fpr: conditional(FP, "negatives"),
	tnr: conditional(TN, "negatives"),
	ppv: conditional(TP, "selected"),
	fdr: conditional(FP, "selected"),
	npv: conditional(TN, "rejected"),
	for: conditional(FN, "rejected"),
	accuracy: {
		hits: [TN, TP],
		of: ALL
	},
	"error-rate": {
		hits: [FP, FN],
		of: ALL
	},
	prevalence: {
		hits: [FN, TP],
		of: ALL
	}
};
/**
* Of a share and the share of the rest, 1 − the other, the one that counts the last cell: they have the same gaps, the same
* draws and the same dealings, so that those are made for this one alone.
*/
function leadOf(rate) {
	const { hits, of } = rate;
	return hits.includes(at(of, of.length - 1)) ? rate : {
		...rate,
		hits: of.filter((cell) => !hits.includes(cell))
	};
}
/** Share of rows whose decision is their truth, for any number of classes. */
function accuracyOf(classes) {
	const of = Array.from({ length: classes * classes }, (_, cell) => cell);
	return {
		hits: of.filter((cell) => cell % (classes + 1) === 0),
		of
	};
}
/** Share of rows whose decision is not their truth, for any number of classes. */
function errorRateOf(classes) {
	const { hits, of } = accuracyOf(classes);
	return {
		hits: of.filter((cell) => !hits.includes(cell)),
		of
	};
}
function rateOf(cells, rate) {
	const mass = sumAt(cells.w, rate.of);
	const size = effectiveSize(mass, sumAt(cells.w2, rate.of));
	return {
		value: mass > 0 ? Math.min(1, sumAt(cells.w, rate.hits) / mass) : null,
		size
	};
}
/** The value of a rate that is known to be defined; RangeError for 0/0. */
function definedRateOf(cells, rate) {
	const { value } = rateOf(cells, rate);
	if (value === null) throw new RangeError(`The rate is 0/0 for the group ${JSON.stringify(cells.key)}.`);
	return value;
}
/** Sum of the values at some positions. */
function sumAt(values, positions) {
	let total = 0;
	for (const position of positions) total += at(values, position);
	return total;
}
/** Rows of a group, from its cells, or from its residuals in a regression. */
function rowsOf(group) {
	return group.residuals?.whole.n ?? sum(group.n);
}
/** Σw and Σw² of a group, from its cells or its residuals. */
function weightOf(group) {
	const whole = group.residuals?.whole;
	return whole === void 0 ? {
		w: sum(group.w),
		w2: sum(group.w2)
	} : {
		w: whole.w,
		w2: whole.w2
	};
}
/** The group with one cell a class: its labels, whatever was decided, or its decisions, whatever was true. */
function classCells(group, classes, axis) {
	const decisions = group.n.length / classes;
	const classOf = (cell) => axis === "labels" ? Math.floor(cell / decisions) : cell % decisions;
	const summed = (values) => {
		const sums = Array.from({ length: classes }, () => 0);
		for (const [cell, value] of values.entries()) sums[classOf(cell)] = at(sums, classOf(cell)) + value;
		return sums;
	};
	return {
		key: group.key,
		n: summed(group.n),
		w: summed(group.w),
		w2: summed(group.w2)
	};
}
function sum(values) {
	return values.reduce((total, value) => total + value, 0);
}

// src/cube/group-order.ts
/**
* Groups in the order of their numbers: most rows first, then cell by cell, then scores or residuals; the name only
* breaks ties. Random streams are numbered by this order, so renaming or permuting groups changes no draw.
*/
function orderGroups(groups) {
	return groups.toSorted((a, b) => {
		for (const numbersOf of NUMBERS) {
			const order = compareNumbers(numbersOf(b), numbersOf(a));
			if (order !== 0) return order;
		}
		return compareKeys(a.key, b.key);
	});
}
/** Two keys of one marginal, value by value, code unit by code unit. */
function compareKeys(a, b) {
	for (const [index, value] of a.entries()) {
		const other = itemAt(b, index);
		if (value !== other) return value < other ? -1 : 1;
	}
	return 0;
}
/** What tells two groups apart, cheapest first: later entries are read only on a tie. */
const NUMBERS = [
	(group) => [rowsOf(group)],
	(group) => group.n,
	(group) => group.w,
	(group) => group.w2,
	(group) => group.residuals === void 0 ? [] : momentsOf(group.residuals.whole),
	(group) => (group.residuals?.blocks ?? []).flatMap(momentsOf),
	(group) => (group.scores ?? []).flatMap(scoresOf),
	(group) => (group.classScores ?? []).flat().flatMap(scoresOf)
];
function momentsOf(moments) {
	const { n, w, w2, absolute, residual, truth, prediction } = moments;
	return [
		n,
		w,
		w2,
		absolute,
		residual.mean,
		residual.m2,
		truth.mean,
		truth.m2,
		prediction.mean,
		prediction.m2
	];
}
function scoresOf(cells) {
	return [
		...cells.index,
		...cells.n,
		...cells.w,
		...cells.w2,
		...cells.ws
	];
}
function compareNumbers(a, b) {
	const length = Math.min(a.length, b.length);
	for (let index = 0; index < length; index += 1) {
		const difference = at(a, index) - at(b, index);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}

// src/stats/once-for-each.ts
/**
* A pure function of an object that is never written to, computed once for each object: the same object has the same
* result, which lives no longer than the object does.
*/
function onceForEach(make) {
	const made = /* @__PURE__ */ new WeakMap();
	return (key) => {
		const known = made.get(key);
		if (known !== void 0) return known;
		const value = make(key);
		made.set(key, value);
		return value;
	};
}

export { randomStream as _, RATES as a, normalQuantile as b, classCells as c, leadOf as d, rateOf as f, remembered as g, weightOf as h, CONDITION_CELLS as i, definedRateOf as l, sumAt as m, compareKeys as n, accuracyOf as o, rowsOf as p, orderGroups as r, cellsWhere as s, onceForEach as t, errorRateOf as u, bootstrapCells as v, normalDraw as y };