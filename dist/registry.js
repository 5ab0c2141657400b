import { f as strictObject, i as array, p as string, r as _enum } from "./zod.js";
import { a as compareText, l as at, s as itemAt, u as doubleAt } from "./cube-layout.js";
import { n as intAt } from "./elements.js";

// src/stats/normal-quantile.ts
const { abs, log: log$3, sqrt: sqrt$1 } = Math;
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
	const r = sqrt$1(-log$3(centred < 0 ? probability : 1 - probability));
	const size = r <= 5 ? polynomial(MIDDLE_NUMERATOR, r - 1.6) / polynomial(MIDDLE_DENOMINATOR, r - 1.6) : polynomial(TAIL_NUMERATOR, r - 5) / polynomial(TAIL_DENOMINATOR, r - 5);
	return centred < 0 ? -size : size;
}

// src/stats/normal-draw.ts
/** One standard normal draw, by inversion: one uniform number each, no rejection, tails to 6.3 standard deviations. */
function normalDraw(random) {
	return normalQuantile(random.next());
}

// src/stats/gamma-draw.ts
const { exp: exp$1, log: log$2, sqrt } = Math;
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
	const boost = shape < 1 ? exp$1(log$2(random.next()) / shape) : 1;
	const d = (shape < 1 ? shape + 1 : shape) - 1 / 3;
	const c = 1 / sqrt(9 * d);
	for (;;) {
		const x = normalDraw(random);
		const root = 1 + c * x;
		if (root > 0) {
			const v = root * root * root;
			const u = random.next();
			const square = x * x;
			if (u < 1 - .0331 * square * square || log$2(u) < .5 * square + d * (1 - v + log$2(v))) return d * v * boost;
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

// src/stats/effective-size.ts
/**
* Kish's effective sample size (Σw)²/Σw² from the two sums; 0 where there is no weight. RangeError for negative or
* infinite sums. Source: L. Kish, "Survey Sampling", 1965, section 11.7.
*/
function effectiveSize(w, w2) {
	if (!(w >= 0 && w2 >= 0 && w < 1e400 && w2 < 1e400)) throw new RangeError(`Sums of weights must be finite and not negative, not ${w} and ${w2}.`);
	return w2 === 0 ? 0 : w / w2 * w;
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
/** Share of rows whose decision is their truth, for any number of classes. */
function accuracyOf(classes) {
	const of = Array.from({ length: classes * classes }, (_, cell) => cell);
	return {
		hits: of.filter((cell) => cell % (classes + 1) === 0),
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
	return group.residuals?.whole.n ?? sum$1(group.n);
}
/** Σw and Σw² of a group, from its cells or its residuals. */
function weightOf(group) {
	const whole = group.residuals?.whole;
	return whole === void 0 ? {
		w: sum$1(group.w),
		w2: sum$1(group.w2)
	} : {
		w: whole.w,
		w2: whole.w2
	};
}
function sum$1(values) {
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
	(group) => (group.scores ?? []).flatMap(scoresOf$1)
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
function scoresOf$1(cells) {
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

// src/cube/columns/log-buckets.ts
const PER_OCTAVE = 1 / Math.log(1.005 / .995);
/** Bound once: in a VM context, where the tests run, a global costs a hundred times the function in a hot loop. */
const { ceil, log: log$1, exp, min: min$1 } = Math;
/** Weights by bucket of the size of a number; bucket i holds (γ^(i−1), γ^i]. It grows at both ends, to 1.2 MB at most. */
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
		const spare = 64 + weights.length;
		const low = weights.length === 0 ? bucket : min$1(bucket, first);
		const high = weights.length === 0 ? bucket : Math.max(bucket, first + weights.length - 1);
		this.first = low < first || weights.length === 0 ? low - spare : first;
		this.weights = new Float64Array(high + spare - this.first + 1);
		this.weights.set(weights, weights.length === 0 ? 0 : first - this.first);
	}
};
/**
* A quantile sketch of relative error 0.5 %: DDSketch without collapse. Buckets of two columns are the same, so shares
* below the end of any bucket are exact. Order does not matter, and merging is adding.
*
* Source: C. Masson, J. E. Rim, H. K. Lee, "DDSketch: a fast and fully-mergeable quantile sketch with relative-error
* guarantees", PVLDB 12, 2019.
*/
var LogBuckets = class {
	positive = new Buckets();
	negative = new Buckets();
	zero = 0;
	/** Counts a finite number. */
	add(value, weight) {
		if (value > 0) this.positive.add(ceil(log$1(value) * PER_OCTAVE), weight);
		else if (value < 0) this.negative.add(ceil(log$1(-value) * PER_OCTAVE), weight);
		else this.zero += weight;
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
};
/** 2γ^i/(γ + 1): equally far, in relation, from both ends of the bucket. */
function centreOf(bucket) {
	return min$1(Number.MAX_VALUE, exp(bucket / PER_OCTAVE) * (2 / 2.0100502512562812));
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
const EMPTY$1 = /* @__PURE__ */ new Float64Array();
function bucketed({ values, weights }) {
	const buckets = new LogBuckets();
	for (const [index, value] of values.entries()) buckets.add(value, doubleAt(weights, index));
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
		values: EMPTY$1,
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

// src/cube/rate-draws.ts
/** Streams of groups count up from 0; this one belongs to the rows that are in none of the groups. */
const REST_STREAM = -1;
/** Bootstrap draws of one rate of some groups, draws × groups; compared are all pairs. */
function drawRates(draws, groups, rate) {
	return {
		rates: Float64Array.from(groups, ({ value }) => value),
		draws: rateColumns(draws, groups.map(({ place }) => draws.massOf(place)), rate)
	};
}
/** The same with the whole as last group; compared is each group with the whole, which contains it. */
function drawRatesAndWhole(draws, groups, rate, whole) {
	const masses = groups.map(({ place }) => draws.massOf(place));
	const total = restOf(draws, groups, whole);
	for (const mass of masses) for (let index = 0; index < total.length; index += 1) total[index] = doubleAt(total, index) + doubleAt(mass, index);
	return {
		rates: Float64Array.from([...groups, whole], ({ value }) => value),
		draws: rateColumns(draws, [...masses, total], rate),
		pairs: groups.map((_, index) => [index, groups.length])
	};
}
/** Draws of the rows of the whole that are in none of the groups: those of groups that do not count. */
function restOf({ draws }, groups, whole) {
	const sums = {
		n: [...whole.cells.n],
		w: [...whole.cells.w],
		w2: [...whole.cells.w2]
	};
	for (const { cells } of groups) for (const key of [
		"n",
		"w",
		"w2"
	]) sums[key] = sums[key].map((sum, cell) => sum - at(cells[key], cell));
	const cut = (values) => Float64Array.from(values, (value, cell) => sums.n[cell] === 0 ? 0 : Math.max(Number.MIN_VALUE, value));
	return bootstrapCells({
		w: cut(sums.w),
		w2: cut(sums.w2),
		draws,
		random: randomStream(whole.seed, REST_STREAM)
	});
}
/** Σ hits / Σ of for each draw of each mass; the cells in the outer loop, so that nothing is allocated in the inner one. */
function rateColumns({ draws, cells }, masses, rate) {
	const columns = new Float64Array(draws * masses.length);
	const hits = new Float64Array(draws);
	const all = new Float64Array(draws);
	for (const [column, mass] of masses.entries()) {
		hits.fill(0);
		all.fill(0);
		for (const cell of rate.of) addCell(mass, cell, cells, all);
		for (const cell of rate.hits) addCell(mass, cell, cells, hits);
		for (let draw = 0, index = column; draw < draws; draw += 1, index += masses.length) columns[index] = doubleAt(hits, draw) / doubleAt(all, draw);
	}
	return columns;
}
function addCell(mass, cell, cells, sums) {
	for (let draw = 0, index = cell; draw < sums.length; draw += 1, index += cells) sums[draw] = doubleAt(sums, draw) + doubleAt(mass, index);
}

// src/stats/quantile.ts
/**
* The quantile of ascending values at a probability in [0, 1], by linear interpolation (type 7, the default of R and
* NumPy). RangeError for no values or another probability.
*
* Source: R. J. Hyndman, Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50(4), 1996.
*/
function quantile(ascending, probability) {
	if (ascending.length === 0 || !(probability >= 0 && probability <= 1)) throw new RangeError(`No quantile at ${probability} of ${ascending.length} values.`);
	const position = (ascending.length - 1) * probability;
	const below = Math.floor(position);
	const low = at(ascending, below);
	const share = position - below;
	return share === 0 ? low : low + share * (at(ascending, below + 1) - low);
}

// src/stats/quantile-unsorted.ts
/** `quantile` of values in any order; they are copied, not reordered. */
function quantileUnsorted(values, probability) {
	return quantile(values.toSorted(), probability);
}

// src/stats/critical-quantile.ts
/**
* The quantile of simulated maxima at `confidence` plus one standard error of a share simulated that often, so that few draws
* make intervals a little wider, never narrower than promised: 0.9549 for 0.95 and 2,000 draws. RangeError for no draws or a
* confidence outside [0, 1].
*/
function criticalQuantile(maxima, confidence) {
	const error = Math.sqrt(confidence * (1 - confidence) / maxima.length);
	return quantileUnsorted(maxima, Math.min(1, confidence + error));
}

// src/stats/semideviations.ts
/**
* The root mean squares of the negative and of the positive errors, each as if the other side mirrored it: √(2·Σe²/n) over
* that side. Both are the standard deviation when the errors are symmetric about 0; a side without errors has 0.
*/
function semideviations(errors) {
	let [below, above] = [0, 0];
	for (let index = 0; index < errors.length; index += 1) {
		const error = doubleAt(errors, index);
		if (error < 0) below += error * error;
		else above += error * error;
	}
	return {
		below: Math.sqrt(2 * below / errors.length),
		above: Math.sqrt(2 * above / errors.length)
	};
}

// src/stats/independent-band.ts
function groupDeviations({ rates, draws }) {
	const groups = rates.length;
	const errors = new Float64Array(draws.length / groups);
	return Array.from(rates, (rate, group) => {
		for (let draw = 0; draw < errors.length; draw += 1) errors[draw] = doubleAt(draws, draw * groups + group) - rate;
		return semideviations(errors);
	});
}
/** Raises each draw's entry of `largest` to the bound √(t₊² + t₋²) of this family. */
function raise$1({ rates, draws }, deviations, largest) {
	const highest = new Float64Array(largest.length);
	const lowest = new Float64Array(largest.length);
	for (const [group, { below, above }] of deviations.entries()) {
		const rate = doubleAt(rates, group);
		for (let draw = 0, index = group; draw < largest.length; draw += 1, index += rates.length) {
			const error = doubleAt(draws, index) - rate;
			if (error > 0 && error > above * doubleAt(highest, draw)) highest[draw] = error / above;
			else if (error < 0 && -error > below * doubleAt(lowest, draw)) lowest[draw] = -error / below;
		}
	}
	for (let draw = 0; draw < largest.length; draw += 1) {
		const [up, down] = [doubleAt(highest, draw), doubleAt(lowest, draw)];
		const bound = Math.sqrt(up * up + down * down);
		if (bound > doubleAt(largest, draw)) largest[draw] = bound;
	}
}
/**
* The band of every two of independently drawn groups, in time groups × draws. A pair's deviations are joined from those
* of its groups: the difference varies upward with the first group's above and the second's below (MOVER: G. Y. Zou,
* A. Donner, Statistics in Medicine 27, 2008). With e the error of a group's draw and t = e/its deviation on that side,
* Cauchy and Schwarz give |e_i − e_j| / √(s_i² + s_j²) ≤ √(t_i² + t_j²) where the signs of e_i and e_j differ, and ≤
* max(t_i, t_j) where they agree. So √(t₊² + t₋²) of the largest t on either side bounds the studentized maximum over all
* pairs: the intervals are at worst somewhat too wide.
*/
function independentBand(families, confidence) {
	const largest = new Float64Array(Math.max(...families.map((family) => family.draws.length / family.rates.length)));
	const found = families.map((family) => {
		const own = groupDeviations(family);
		raise$1(family, own, largest);
		return own;
	});
	return {
		critical: criticalQuantile(largest, confidence),
		deviations: (family, first, second) => {
			const [one, other] = [found[family]?.[first], found[family]?.[second]];
			if (one === void 0 || other === void 0) throw new RangeError(`Family ${family} does not compare groups ${first} and ${second}.`);
			const root = (a, b) => Math.sqrt(a * a + b * b);
			return {
				below: root(one.below, other.above),
				above: root(one.above, other.below)
			};
		}
	};
}

// src/stats/for-each-pair.ts
/** Visits the pairs that a family compares: its list, else every two groups once, the lower index first. */
function forEachPair(family, visit) {
	if (family.pairs !== void 0) {
		for (const [first, second] of family.pairs) visit(first, second);
		return;
	}
	const groups = family.rates.length;
	for (let first = 0; first < groups; first += 1) for (let second = first + 1; second < groups; second += 1) visit(first, second);
}

// src/stats/pairwise-band.ts
/** Fills `errors` with d* − d of a pair. */
function pairErrors({ rates, draws }, first, second, errors) {
	const groups = rates.length;
	const difference = doubleAt(rates, first) - doubleAt(rates, second);
	for (let draw = 0, row = 0; draw < errors.length; draw += 1, row += groups) errors[draw] = doubleAt(draws, row + first) - doubleAt(draws, row + second) - difference;
}
function raise(largest, errors, { below, above }) {
	const [down, up] = [below > 0 ? -1 / below : 0, above > 0 ? 1 / above : 0];
	for (let draw = 0; draw < errors.length; draw += 1) {
		const error = doubleAt(errors, draw);
		const size = error * (error < 0 ? down : up);
		if (size > doubleAt(largest, draw)) largest[draw] = size;
	}
}
/**
* The band of all compared pairs, each pair's deviations from its own draws, so that dependent groups (a group and the
* whole) are right too. The time is pairs × draws.
*/
function pairwiseBand(families, confidence) {
	const draws = Math.max(...families.map((family) => family.draws.length / family.rates.length));
	const errors = new Float64Array(draws);
	const largest = new Float64Array(draws);
	const found = families.map((family) => {
		const ofPair = /* @__PURE__ */ new Map();
		forEachPair(family, (first, second) => {
			pairErrors(family, first, second, errors);
			const deviations = semideviations(errors);
			ofPair.set(first * family.rates.length + second, deviations);
			raise(largest, errors, deviations);
		});
		return {
			ofPair,
			groups: family.rates.length
		};
	});
	return {
		critical: criticalQuantile(largest, confidence),
		deviations: (family, first, second) => {
			const own = found[family];
			const deviations = own?.ofPair.get(first * own.groups + second);
			if (deviations !== void 0) return deviations;
			throw new RangeError(`Family ${family} does not compare groups ${first} and ${second}.`);
		}
	};
}

// src/stats/simultaneous-band.ts
const MOST_GROUPS_PAIR_BY_PAIR = 60;
function drawsOf$1({ rates, draws, pairs }) {
	const rows = draws.length / rates.length;
	if (rates.length < 2 || pairs?.length === 0 || !Number.isInteger(rows) || rows < 2) throw new RangeError(`Nothing to compare: ${rates.length} groups, ${draws.length} numbers drawn.`);
	if (!rates.every(Number.isFinite) || !draws.every(Number.isFinite)) throw new RangeError("Rates and draws must be finite: leave out groups whose rate is undefined.");
	return rows;
}
/**
* One critical value for the differences of all compared pairs of all families together: the confidence quantile (`criticalQuantile`), over the
* bootstrap draws d*, of the largest |d* − d| in units of its own semideviation on that side (a studentized maximum). Where a
* family compares every two of more than 60 groups, all families are joined by an upper bound in O(groups) per draw, which
* takes groups that are drawn independently (`independentBand`); a family that then has `pairs` is refused.
* RangeError for fewer than two groups or draws, for values that are not finite, for families with different draws.
*
* Source: A. C. Davison, D. V. Hinkley, "Bootstrap Methods and their Application", 1997, section 4.2.4; J. P. Romano,
* M. Wolf, "Exact and approximate stepdown methods for multiple hypothesis testing", JASA 100, 2005.
*/
function simultaneousBand(families, confidence) {
	if (families.length === 0 || new Set(families.map(drawsOf$1)).size !== 1) throw new RangeError("Families of one question need the same number of draws, and there must be one at least.");
	if (!families.some(({ rates, pairs }) => pairs === void 0 && rates.length > MOST_GROUPS_PAIR_BY_PAIR)) return pairwiseBand(families, confidence);
	if (families.some(({ pairs }) => pairs !== void 0)) throw new RangeError(`Chosen pairs cannot stand beside all pairs of more than ${MOST_GROUPS_PAIR_BY_PAIR} groups.`);
	return independentBand(families, confidence);
}

// src/metrics/compare/farthest.ts
/** The value of largest magnitude; of two as far from 0 the positive one. There is at least one. */
function farthest(values) {
	return values.reduce((far, value) => {
		const further = Math.abs(value) - Math.abs(far);
		return further > 0 || further === 0 && value > far ? value : far;
	});
}
/**
* Interval of the value of largest magnitude, from simultaneous intervals of the single ones (one at least): the hull of what
* is left of them when everything nearer to 0 than the largest of the least magnitudes is cut away. Where all hold, so does it.
*/
function farthestInterval(bands) {
	const least = Math.max(...bands.map(([low, high]) => Math.max(0, low, -high)));
	const ends = bands.flatMap(([low, high]) => [...high >= least ? [Math.max(low, least), high] : [], ...low <= -least ? [low, Math.min(high, -least)] : []]);
	return [Math.min(...ends), Math.max(...ends)];
}

// src/cube/eligible.ts
const RULES = {
	positives: {
		least: "positives",
		shortage: "too-few-positives"
	},
	negatives: {
		least: "negatives",
		shortage: "too-few-negatives"
	},
	selected: {
		least: "decided",
		shortage: "too-few-decided"
	},
	rejected: {
		least: "decided",
		shortage: "too-few-decided"
	}
};
/**
* Why a group is too small for a measure over rows on which `given` holds; undefined when it counts. Both the rows and
* Kish's effective size (Σw)²/Σw² must reach the minimum, so that ten heavy rows among a thousand light ones do not
* pass for a thousand.
*/
function shortageOf(group, given, smallest) {
	const { w, w2 } = weightOf(group);
	if (Math.min(rowsOf(group), effectiveSize(w, w2)) < smallest.group) return "too-few-rows";
	for (const condition of given) {
		const cells = cellsWhere(condition, group);
		const size = effectiveSize(sumAt(group.w, cells), sumAt(group.w2, cells));
		const { least, shortage } = RULES[condition];
		if (Math.min(sumAt(group.n, cells), size) < smallest[least]) return shortage;
	}
}

// src/stats/wilson.ts
/**
* Wilson's score interval [low, high] of a share in [0, 1] seen on `n` rows (real: an effective size); [0, 1] for n = 0.
* RangeError for a share, size or confidence that is none.
*
* Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22, 1927.
*/
function wilsonInterval(share, n, confidence) {
	if (!(share >= 0 && share <= 1 && n >= 0 && n < 1e400)) throw new RangeError(`No interval for a share of ${share} of ${n} rows.`);
	const z = normalQuantile((1 + confidence) / 2);
	if (n === 0) return [0, 1];
	const penalty = z * z / n;
	const centre = (share + penalty / 2) / (1 + penalty);
	const half = Math.sqrt(penalty * share * (1 - share) + penalty * penalty / 4) / (1 + penalty);
	return [share === 0 ? 0 : Math.max(0, centre - half), share === 1 ? 1 : Math.min(1, centre + half)];
}

// src/metrics/compare/group-table.ts
/** Numbers of all groups, and which count for a measure over rows on which `given` holds. */
function groupTable(groups, given, context, estimate) {
	const rows = groups.map((cells, place) => {
		const { value, interval } = estimate(cells, place);
		const reason = value === null ? "undefined" : shortageOf(cells, given, context.minimum);
		const part = {
			group: cells.key,
			n: rowsOf(cells),
			value,
			...interval === void 0 ? {} : { interval }
		};
		return {
			cells,
			place,
			n: part.n,
			value,
			reason,
			part
		};
	});
	const defined = rows.flatMap(({ value, ...row }) => value === null ? [] : [{
		...row,
		value
	}]);
	return {
		eligible: defined.filter(({ reason }) => reason === void 0),
		defined,
		parts: byGroup(rows.map(({ part }) => part)),
		excluded: byGroup(rows.flatMap(({ part: { group, n }, reason }) => reason === void 0 ? [] : [{
			group,
			n,
			reason
		}]))
	};
}
/** The table of one rate, each group with Wilson's interval on its effective size. */
function rateTable(groups, rate, context) {
	return groupTable(groups, rate.given === void 0 ? [] : [rate.given], context, (cells) => rateEstimate(cells, rate, context.minimum.confidence));
}
function rateEstimate(cells, rate, confidence) {
	const { value, size } = rateOf(cells, rate);
	return {
		value,
		interval: value === null ? void 0 : wilsonInterval(value, size, confidence)
	};
}
/** Insufficient when fewer groups count than a comparison needs. */
function tooFewGroups({ eligible, parts, excluded }, needed = 2) {
	if (eligible.length >= needed) return;
	const seen = `${eligible.length} of ${parts.length} ${parts.length === 1 ? "group has" : "groups have"} enough rows and a number`;
	return {
		status: "insufficient",
		n: eligible.length,
		needed,
		reason: `${seen}; this needs ${needed}`,
		parts,
		excluded
	};
}
/** The measurement of a value over the eligible groups of a table; `withExcluded` only where it differs. */
function measuredOver(table, found) {
	const { eligible, parts, excluded } = table;
	const { value, overDefined, interval, chance, notes = [] } = found;
	return {
		status: "measured",
		value,
		n: eligible.reduce((sum, { n }) => sum + n, 0),
		...interval === void 0 ? {} : { interval },
		...chance === void 0 ? {} : { chance },
		parts,
		excluded,
		...overDefined === value ? {} : { withExcluded: overDefined },
		...notes.length === 0 ? {} : { notes }
	};
}
/** Parts or exclusions sorted by their group. */
function byGroup(list) {
	return list.toSorted((a, b) => compareKeys(a.group, b.group));
}

// src/stats/chance-gap.ts
const { max, min } = Math;
/**
* The gap between groups that chance alone would give, from dealt rates (`dealRate`). A ratio of 0 to 0 is 1. A rate with
* fewer than two groups compares nothing and is left out; RangeError when that leaves none, or for no draws.
*/
function chanceGap({ dealt, form, method, combine, confidence }) {
	const gaps = dealt.filter(({ groups }) => groups > 1).map((each) => gapsOf(each, form, method));
	const [first, ...others] = gaps;
	if (first === void 0) throw new RangeError("Chance needs two groups with rows to compare.");
	const worst = form === "difference" ? max : min;
	for (const other of others) for (let draw = 0; draw < first.length; draw += 1) {
		const own = doubleAt(first, draw);
		first[draw] = combine === "mean" ? own + doubleAt(other, draw) : worst(own, doubleAt(other, draw));
	}
	const parts = combine === "mean" ? gaps.length : 1;
	return {
		mean: first.reduce((sum, gap) => sum + gap, 0) / first.length / parts,
		limit: quantileUnsorted(first, form === "difference" ? confidence : 1 - confidence) / parts
	};
}
/** The gap of each draw. */
function gapsOf({ rates, groups, overall }, form, method) {
	const gaps = new Float64Array(rates.length / groups);
	for (let draw = 0, row = 0; draw < gaps.length; draw += 1, row += groups) {
		let low = method === "to-overall" ? overall : 1e400;
		let high = method === "to-overall" ? overall : -1e400;
		for (let group = row; group < row + groups; group += 1) {
			const rate = doubleAt(rates, group);
			if (rate < low) low = rate;
			if (rate > high) high = rate;
		}
		if (method === "between-groups") gaps[draw] = form === "difference" ? high - low : ratio(low, high);
		else gaps[draw] = form === "difference" ? max(overall - low, high - overall) : min(ratio(low, overall), ratio(overall, high));
	}
	return gaps;
}
function ratio(small, large) {
	return large === 0 ? 1 : small / large;
}

// src/stats/simultaneous-gap.ts
/**
* Simultaneous interval of the largest gap between groups. With d the difference of a pair, s₋ and s₊ its bootstrap deviations
* downward and upward, c the critical value of all pairs and families together (`simultaneousBand`, which also says what is
* refused), each true difference is within [d − c·s₋, d + c·s₊]; the interval of the gap is that of the largest size: lower =
* max(0, the largest lower bound of a |difference|), upper = the largest upper bound, at most `maximum`. A percentile
* interval of the maximum would cover far less than it promises. A family's `pairs` restrict it to a reference or to
* the whole. Where nothing varies, both ends are the gap itself.
*
* Deviations of two sides and draws with half pseudo-counts (`halfPseudoCounts`) keep the promise for small groups and rates
* near 0 or 1, where one standard deviation falls short.
*/
function simultaneousGap({ families, confidence, maximum }) {
	const { critical, deviations } = simultaneousBand(families, confidence);
	const bounds = families.map((family, index) => {
		let lower = 0;
		let upper = 0;
		forEachPair(family, (first, second) => {
			const difference = doubleAt(family.rates, first) - doubleAt(family.rates, second);
			const { below, above } = deviations(index, first, second);
			const [least, most] = [difference - critical * below, difference + critical * above];
			lower = Math.max(lower, least, -most);
			upper = Math.max(upper, most, -least);
		});
		return [lower, Math.min(maximum, upper)];
	});
	return {
		interval: [Math.max(...bounds.map(([low]) => low)), Math.max(...bounds.map(([, high]) => high))],
		families: bounds,
		critical
	};
}

// src/stats/split-zero-rates.ts
const { log } = Math;
/** The logarithms of chosen groups; one without successes says nothing, and must stand in no pair. */
function logarithms$1({ rates, draws }, chosen) {
	const logs = new Float64Array(draws.length / rates.length * chosen.length);
	for (let row = 0, index = 0; row < draws.length; row += rates.length) for (const group of chosen) {
		logs[index] = doubleAt(rates, group) > 0 ? log(doubleAt(draws, row + group)) : 0;
		index += 1;
	}
	return {
		rates: Float64Array.from(chosen, (group) => log(doubleAt(rates, group) || 1)),
		draws: logs
	};
}
function splitPairs(family) {
	const positive = [];
	const fromZero = [];
	let anyZero = false;
	forEachPair(family, (first, second) => {
		const [one, other] = [doubleAt(family.rates, first) > 0, doubleAt(family.rates, second) > 0];
		if (one && other) positive.push([first, second]);
		else anyZero = true;
		if (one !== other) fromZero.push(one ? [second, first] : [first, second]);
	});
	const all = Array.from(family.rates, (_rate, group) => group);
	return {
		logs: positive.length === 0 ? void 0 : {
			...logarithms$1(family, all),
			pairs: positive
		},
		fromZero,
		comparisons: fromZero.length,
		anyZero
	};
}
/**
* Parts the comparisons of a family (rates and draws ≥ 0, RangeError otherwise) for ratios, which have no logarithm at 0.
* When every two groups are compared, a rate of 0 is set against the highest rate only: that is the smallest ratio.
*/
function splitZeroRates(family) {
	const { rates, draws, pairs } = family;
	if (!rates.every((rate) => rate >= 0) || !draws.every((rate) => rate >= 0)) throw new RangeError("A ratio needs rates and draws that are not negative.");
	if (pairs !== void 0) return splitPairs(family);
	const groups = Array.from(rates, (_rate, group) => group);
	const positive = groups.filter((group) => doubleAt(rates, group) > 0);
	const zero = groups.filter((group) => doubleAt(rates, group) === 0);
	const highest = positive.reduce((best, group) => doubleAt(rates, group) > doubleAt(rates, best) ? group : best, 0);
	return {
		logs: positive.length < 2 ? void 0 : logarithms$1(family, positive),
		fromZero: positive.length === 0 ? [] : zero.map((group) => [group, highest]),
		comparisons: zero.length * positive.length,
		anyZero: zero.length > 0
	};
}

// src/stats/simultaneous-ratio.ts
/** The least upper bound of the ratios of a rate of 0 to another: quantiles of the drawn ratios. */
function upperFromZero({ rates, draws }, pairs, tail) {
	const groups = rates.length;
	const uppers = pairs.map(([zero, other]) => {
		const ratios = new Float64Array(draws.length / groups);
		for (let draw = 0, row = 0; draw < ratios.length; draw += 1, row += groups) {
			const [small, large] = [doubleAt(draws, row + zero), doubleAt(draws, row + other)];
			ratios[draw] = small < large ? small / large : 1;
		}
		return quantileUnsorted(ratios, 1 - tail);
	});
	return Math.min(1, ...uppers);
}
/**
* Simultaneous interval of the smallest ratio min / max between groups: the interval of the largest gap of the logarithms
* (`simultaneousGap`, which also says what is refused), turned back. Where a rate is 0, so is the lower end, and the upper
* end is also bounded by that rate's draws against those of the others, with Bonferroni's share of the upper tail; they must
* come from pseudo-counts to say anything. Where every compared rate is 0, nothing is known: [0, 1].
*/
function simultaneousRatio({ families, confidence }) {
	const parts = families.map((family) => ({
		family,
		...splitZeroRates(family)
	}));
	const logs = parts.flatMap((part) => part.logs ?? []);
	const gaps = logs.length === 0 ? [] : simultaneousGap({
		families: logs,
		confidence,
		maximum: 1e400
	}).families;
	const gapOf = new Map(gaps.map((gap, index) => [logs[index], gap]));
	const comparisons = parts.reduce((count, part) => count + part.comparisons, 0);
	const tail = (1 - confidence) / 2 / Math.max(1, comparisons);
	const bounds = parts.map(({ family, logs: own, fromZero, anyZero }) => {
		const [least, most] = (own && gapOf.get(own)) ?? [0, 1e400];
		return [anyZero ? 0 : Math.exp(-most), Math.min(upperFromZero(family, fromZero, tail), Math.exp(-least))];
	});
	return {
		interval: [Math.min(...bounds.map(([low]) => low)), Math.min(...bounds.map(([, high]) => high))],
		families: bounds
	};
}

// src/metrics/compare/rate-gap.ts
/** Compared are all pairs of groups, or each group with the whole table, itself included. */
const GAP_METHOD = _enum(["between-groups", "to-overall"]).default("between-groups").describe("Compare every two groups, or each group with the whole table");
/** The gap in one rate between the groups of a scope. */
function rateGap(decisions, rate, question, context) {
	const table = rateTable(decisions.groups, rate, context);
	return tooFewGroups(table) ?? measuredOver(table, gapIn(decisions, [{
		rate,
		table
	}], question, context));
}
/** The gap in one or several rates, each over the groups that count for it, with its interval and its chance level. */
function gapIn(decisions, rated, question, context) {
	const gaps = (pick) => rated.map(({ rate, table }) => gapOf(table[pick], wholeOf(decisions.overall, rate, question.method), question.form));
	const own = gaps("eligible");
	const bothZero = question.form === "ratio" && rated.some(({ table }) => table.eligible.every(({ value }) => value === 0));
	return {
		value: combined(own, question),
		overDefined: combined(gaps("defined"), question),
		gaps: own,
		interval: intervalOf$4(decisions, rated, question, context),
		chance: chanceOf(decisions, rated, question, context),
		notes: bothZero ? ["The rate is 0 in every group that counts: the ratio 0/0 is taken as 1."] : []
	};
}
/** The whole's rate when groups are compared with it. It is defined, because the rate of a group in it is. */
function wholeOf(overall, rate, method) {
	return method === "to-overall" ? definedRateOf(overall, rate) : void 0;
}
function gapOf(rows, whole, form) {
	let [low, high] = [1e400, -1e400];
	for (const { value } of rows) {
		low = Math.min(low, value);
		high = Math.max(high, value);
	}
	const contrast = (less, more) => form === "difference" ? more - less : more === 0 ? 1 : less / more;
	if (whole === void 0) return contrast(low, high);
	const [below, above] = [contrast(Math.min(low, whole), whole), contrast(whole, Math.max(high, whole))];
	return form === "difference" ? Math.max(below, above) : Math.min(below, above);
}
/** The worst of several gaps is the largest difference or the smallest ratio. */
function combined(values, { form, combine }) {
	if (combine === "mean") return values.reduce((sum, value) => sum + value, 0) / values.length;
	return form === "difference" ? Math.max(...values) : Math.min(...values);
}
function intervalOf$4(decisions, rated, question, context) {
	const { confidence } = context.minimum;
	const draws = decisions.drawCells(context.seed, drawsOf(rated, context));
	const families = rated.map(({ rate, table }) => {
		const value = wholeOf(decisions.overall, rate, question.method);
		return value === void 0 ? drawRates(draws, table.eligible, rate) : drawRatesAndWhole(draws, table.eligible, rate, {
			cells: decisions.overall,
			value,
			seed: context.seed
		});
	});
	const found = question.form === "difference" ? simultaneousGap({
		families,
		confidence,
		maximum: 1
	}) : simultaneousRatio({
		families,
		confidence
	});
	return [combined(found.families.map(([low]) => low), question), combined(found.families.map(([, high]) => high), question)];
}
const MOST_GROUPS_AT_FULL_DRAWS = 100;
const FEWEST_DRAWS = 200;
/** Fewer draws for hundreds of groups, so that time and memory stay bounded. */
function drawsFor(groups, { draws }) {
	return Math.min(draws, Math.max(FEWEST_DRAWS, Math.floor(draws * MOST_GROUPS_AT_FULL_DRAWS / groups)));
}
function drawsOf(rated, context) {
	return drawsFor(Math.max(...rated.map(({ table }) => table.eligible.length)), context);
}
function chanceOf(decisions, rated, question, context) {
	const draws = decisions.drawCells(context.seed, drawsOf(rated, context));
	const dealt = rated.map(({ rate, table }) => draws.dealtOf(rate, table.eligible.map(({ place }) => place)));
	const { mean, limit } = chanceGap({
		dealt,
		...question,
		confidence: .95
	});
	return {
		mean,
		upper: limit
	};
}

// src/metrics/compare/against-reference.ts
/** Rows that are compared with the reference: all but itself. */
function comparedRows(rows, reference) {
	return reference.kind === "overall" ? rows : rows.filter(({ place }) => place !== reference.row.place);
}
/** Bootstrap draws of the mean of some rates in groups where all are defined, compared with the reference among them. */
function referenceFamily(decisions, rows, rates, reference, context) {
	const { overall } = decisions;
	const draws = decisions.drawCells(context.seed, drawsFor(rows.length, context));
	const families = rates.map((rate) => {
		const rated = rows.map(({ cells, place }) => ({
			cells,
			place,
			value: definedRateOf(cells, rate)
		}));
		return reference.kind === "overall" ? drawRatesAndWhole(draws, rated, rate, {
			cells: overall,
			value: definedRateOf(overall, rate),
			seed: context.seed
		}) : drawRates(draws, rated, rate);
	});
	const centre = reference.kind === "overall" ? rows.length : rows.indexOf(reference.row);
	const pairs = rows.map((_, index) => [index, centre]).filter(([index]) => index !== centre);
	return {
		rates: mean(families.map((each) => each.rates)),
		draws: mean(families.map((each) => each.draws)),
		pairs
	};
}
function mean(columns) {
	const sum = new Float64Array(itemAt(columns, 0).length);
	for (const column of columns) for (let index = 0; index < sum.length; index += 1) sum[index] = doubleAt(sum, index) + doubleAt(column, index) / columns.length;
	return sum;
}
/** Intervals of the differences to the reference that a family compares, all at once, by the place of `rows`. */
function bandsOf(family, rows, confidence) {
	const { critical, deviations } = simultaneousBand([family], confidence);
	const bands = /* @__PURE__ */ new Map();
	for (const [index, centre] of family.pairs) {
		const difference = at(family.rates, index) - at(family.rates, centre);
		const { below, above } = deviations(0, index, centre);
		bands.set(itemAt(rows, index).place, [difference - critical * below, difference + critical * above]);
	}
	return bands;
}
/** The measurement of the group that is farthest from the reference; each part is a group's own distance. */
function measuredAgainst({ table, reference, distance, shown, bands, notes = [] }) {
	const over = (rows) => shown(farthest(comparedRows(rows, reference).flatMap(({ value }) => distance(value) ?? [])));
	const known = comparedRows(table.eligible, reference).map(({ place }) => bands.get(place)).filter((band) => band !== void 0);
	const placeOf = new Map(table.defined.map(({ cells, place }) => [cells.key, place]));
	const shownBand = ([low, high]) => [shown(low), shown(high)];
	const parts = table.parts.map(({ group, n, value }) => {
		const band = bands.get(placeOf.get(group) ?? -1);
		const interval = band === void 0 ? {} : { interval: shownBand(band) };
		const own = value === null ? null : distance(value);
		return {
			group,
			n,
			value: own === null ? null : shown(own),
			...interval
		};
	});
	return measuredOver({
		...table,
		parts
	}, {
		value: over(table.eligible),
		overDefined: over(table.defined),
		interval: known.length === 0 ? void 0 : shownBand(farthestInterval(known)),
		notes
	});
}

// src/metrics/metric.ts
/** For metrics without options. */
const NO_OPTIONS = strictObject({});
/** Makes a metric from its definition; the evidence is narrowed to the kinds that it declares. */
function defineMetric(definition) {
	const { needs, options, compute, ...facts } = definition;
	return {
		...facts,
		needs,
		options,
		run: (evidence, given, context) => {
			if (!hasKinds(evidence, needs)) throw new Error(`${facts.id} was run without ${needs.join(", ")}`);
			return compute(evidence, options.parse(given), context);
		}
	};
}
function hasKinds(evidence, needs) {
	return needs.every((kind) => evidence[kind] !== void 0);
}

// src/metrics/compare/reference.ts
/**
* The reference that the policy names for the scope's attribute; without one the group of largest weight. `best` is the
* eligible group of highest `goodness`. Insufficient when the named group is absent or too small to count.
*/
function referenceOf(table, context, goodness) {
	const { reference = "largest" } = context;
	if (reference === "overall") return { kind: "overall" };
	if (typeof reference === "object") return named(table, reference.value, context.minimum.group);
	const rank = reference === "best" ? goodness : (row) => weightOf(row.cells).w;
	return {
		kind: "group",
		row: table.eligible.reduce((best, other) => rank(other) > rank(best) ? other : best)
	};
}
function named({ eligible, parts, excluded }, value, needed) {
	const row = eligible.find(({ cells }) => cells.key.length === 1 && cells.key[0] === value);
	if (row !== void 0) return {
		kind: "group",
		row
	};
	const n = parts.find(({ group }) => group.length === 1 && group[0] === value)?.n ?? 0;
	const why = n === 0 ? "has no rows" : `has ${n} rows, too few to count or without a number`;
	const reason = `the reference group ${JSON.stringify(value)} that the policy names ${why}`;
	return {
		status: "insufficient",
		n,
		needed: Math.max(1, needed),
		reason,
		parts,
		excluded
	};
}

// src/metrics/fairness/average-odds-difference.ts
const ODDS = [RATES.tpr, RATES.fpr];
var average_odds_difference_default = defineMetric({
	id: "fairness/average-odds-difference",
	title: "Average odds difference",
	question: "On average over both truths, is a group given the positive decision more or less often than the reference?",
	formula: "½[(FPR_g − FPR_ref) + (TPR_g − TPR_ref)], of the group where it is farthest from 0",
	unit: "share",
	direction: "target",
	range: [-1, 1],
	ideal: 0,
	scopes: [
		"attribute",
		"intersection",
		"slice"
	],
	needs: ["decisions"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "Bellamy et al., AI Fairness 360 (2018)",
		url: "https://arxiv.org/abs/1810.01943"
	}, {
		title: "AIF360: average_odds_difference",
		url: "https://aif360.readthedocs.io/en/stable/modules/generated/aif360.sklearn.metrics.average_odds_difference.html"
	}],
	limitations: [
		"The two terms can cancel: fewer found positives and more false alarms give 0. Gate equalized odds beside it.",
		"It depends on the reference: the one that the policy names, else the group of largest weight.",
		"Only the group farthest from the reference is the value; the parts have the sign of each."
	],
	remedies: [
		"Read the sign: below 0 the group gets the positive decision too rarely for its truth, above 0 too often.",
		"Take true and false positive rates apart (equal opportunity, equalized odds) before you change the model.",
		"Re-weight or re-sample the training rows of that group by group × label, train again, and compare both terms."
	],
	standards: ["NIST AI RMF MEASURE 2.11"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,prediction,group\n1,1,a\n1,0,a\n0,1,a\n0,0,a\n1,1,b\n1,0,b\n0,1,b\n0,0,b\n",
			gives: 0,
			explanation: "TPR and FPR are .5 in both groups."
		},
		{
			title: "bad",
			table: "label,prediction,group\n1,1,a\n1,1,a\n0,1,a\n0,0,a\n0,0,a\n1,1,b\n1,0,b\n0,0,b\n0,0,b\n",
			gives: -5 / 12,
			explanation: "Against the larger group a, b has TPR .5 − 1 and FPR 0 − 1/3: half of −5/6."
		},
		{
			title: "degenerate",
			table: "label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n1,0,b\n",
			gives: "insufficient",
			explanation: "b has no negatives: its FPR is 0/0."
		}
	],
	compute: ({ decisions }, _options, context) => {
		const table = groupTable(decisions.groups, ["positives", "negatives"], context, (cells) => ({ value: ODDS.some((rate) => rateOf(cells, rate).value === null) ? null : definedOdds(cells) }));
		const tooFew = tooFewGroups(table);
		if (tooFew !== void 0) return tooFew;
		const sign = context.favourable === "positive" ? 1 : -1;
		const reference = referenceOf(table, context, ({ value }) => sign * value);
		if ("status" in reference) return reference;
		const family = referenceFamily(decisions, table.eligible, ODDS, reference, context);
		const centre = reference.kind === "group" ? reference.row.value : definedOdds(decisions.overall);
		return measuredAgainst({
			table,
			reference,
			distance: (value) => value - centre,
			shown: (distance) => distance,
			bands: bandsOf(family, table.eligible, context.minimum.confidence)
		});
	}
});
/** ½(TPR + FPR). */
function definedOdds(cells) {
	return ODDS.reduce((sum, rate) => sum + definedRateOf(cells, rate) / ODDS.length, 0);
}

// src/metrics/compare/strata-outcomes.ts
function keyOf$1(group) {
	return JSON.stringify(group);
}
/** The outcomes of some groups in each stratum. */
function outcomesByStratum({ strata }, groups, favourable) {
	const accepted = CONDITION_CELLS[favourable === "positive" ? "selected" : "rejected"];
	const rejected = CONDITION_CELLS[favourable === "positive" ? "rejected" : "selected"];
	return strata.map(({ stratum, groups: all }) => {
		const own = all.filter(({ key }) => groups.has(keyOf$1(key))).map(({ key, w, w2 }) => [keyOf$1(key), {
			rejected: sumAt(w, rejected),
			accepted: sumAt(w, accepted),
			rejected2: sumAt(w2, rejected),
			accepted2: sumAt(w2, accepted)
		}]);
		return {
			name: stratum,
			whole: own.map(([, outcomes]) => outcomes).reduce(plus, NOTHING),
			groups: new Map(own)
		};
	});
}
/** A stratum says something only when somebody in it is accepted and somebody rejected. */
function isMixed({ whole }) {
	return whole.rejected > 0 && whole.accepted > 0;
}
const NOTHING = {
	rejected: 0,
	accepted: 0,
	rejected2: 0,
	accepted2: 0
};
/** The outcomes of a group in a stratum; nothing when it has no rows there. */
function outcomesOf({ groups }, key) {
	return groups.get(key) ?? NOTHING;
}
function plus(a, b) {
	return {
		rejected: a.rejected + b.rejected,
		accepted: a.accepted + b.accepted,
		rejected2: a.rejected2 + b.rejected2,
		accepted2: a.accepted2 + b.accepted2
	};
}
/** The groups with the cells of all their strata added up, in the order of their numbers. */
function wholeGroups({ strata }) {
	const byKey = /* @__PURE__ */ new Map();
	for (const cells of strata.flatMap(({ groups }) => groups)) {
		const known = byKey.get(keyOf$1(cells.key));
		byKey.set(keyOf$1(cells.key), known === void 0 ? cells : added(known, cells));
	}
	return orderGroups([...byKey.values()]);
}
function added(a, b) {
	const sum = (one, other) => one.map((value, cell) => value + sumAt(other, [cell]));
	return {
		key: a.key,
		n: sum(a.n, b.n),
		w: sum(a.w, b.w),
		w2: sum(a.w2, b.w2)
	};
}

// src/metrics/compare/conditional-disparity.ts
/**
* Conditional demographic disparity, largest over the groups that count. The rows of the others are left out of the strata,
* so that the disparities of the groups add up to 0 and the largest is never below it.
*/
function conditionalDisparity(evidence, context) {
	const table = groupTable(wholeGroups(evidence), [], context, (cells) => ({ value: weightOf(cells).w > 0 ? 0 : null }));
	const tooFew = tooFewGroups(table);
	if (tooFew !== void 0) return tooFew;
	const keysOf = (rows) => new Set(rows.map(({ cells }) => keyOf$1(cells.key)));
	const [eligible, defined] = [keysOf(table.eligible), keysOf(table.defined)];
	const counted = outcomesByStratum(evidence, eligible, context.favourable);
	const kept = counted.filter(isMixed);
	const all = outcomesByStratum(evidence, defined, context.favourable).filter(isMixed);
	if (kept.length === 0) return {
		status: "insufficient",
		n: 0,
		needed: 1,
		reason: `none of ${counted.length} strata of ${JSON.stringify(evidence.column)} has both accepted and rejected rows`,
		hint: "Choose coarser strata, or bring rows of both outcomes.",
		excluded: table.excluded
	};
	const largest = (strata, keys) => Math.max(0, ...Array.from(keys, (key) => disparity(strata, key)));
	const parts = table.parts.map((part) => {
		const key = keyOf$1(part.group);
		return {
			...part,
			value: part.value === null ? null : disparity(eligible.has(key) ? kept : all, key)
		};
	});
	return measuredOver({
		...table,
		parts
	}, {
		value: largest(kept, eligible),
		overDefined: largest(all, defined),
		interval: intervalOf$3(kept, eligible, context.minimum.confidence),
		notes: leftOut(counted)
	});
}
function sizeOf({ whole }) {
	return whole.rejected + whole.accepted;
}
/** The group's share of the rejected minus its share of the accepted. */
function disparityIn(stratum, key) {
	const { rejected, accepted } = outcomesOf(stratum, key);
	return rejected / stratum.whole.rejected - accepted / stratum.whole.accepted;
}
function disparity(strata, key) {
	const total = strata.reduce((sum, stratum) => sum + sizeOf(stratum), 0);
	return strata.reduce((sum, stratum) => sum + sizeOf(stratum) / total * disparityIn(stratum, key), 0);
}
/** The largest of the groups' lower and of their upper ends at the confidence's k-th root: where all hold, so does it. */
function intervalOf$3(strata, keys, confidence) {
	const z = normalQuantile((1 + confidence ** (1 / keys.size)) / 2);
	const bands = Array.from(keys, (key) => {
		const centre = disparity(strata, key);
		const margin = z * Math.sqrt(varianceOf(strata, key, centre));
		return [centre - margin, centre + margin];
	});
	const [low, high] = [Math.max(...bands.map(([least]) => least)), Math.max(...bands.map(([, most]) => most))];
	return [Math.max(0, low), Math.min(1, high)];
}
/**
* Linearized variance Σ Σw²·(∂CDD_g/∂mass)² over the cells (group, stratum, outcome): mass of the group itself moves its
* share up, mass of another group moves it down, both move the weight of the stratum.
*/
function varianceOf(strata, key, centre) {
	const total = strata.reduce((sum, stratum) => sum + sizeOf(stratum), 0);
	return strata.reduce((variance, stratum) => {
		const own = outcomesOf(stratum, key);
		const { whole } = stratum;
		const weighting = (disparityIn(stratum, key) - centre) / total;
		const term = (mass, all, own2, all2, sign) => {
			const slope = sign * sizeOf(stratum) / total / all;
			const share = mass / all;
			return own2 * (slope * (1 - share) + weighting) ** 2 + (all2 - own2) * (weighting - slope * share) ** 2;
		};
		return variance + term(own.rejected, whole.rejected, own.rejected2, whole.rejected2, 1) + term(own.accepted, whole.accepted, own.accepted2, whole.accepted2, -1);
	}, 0);
}
const MOST_NAMED = 10;
function leftOut(strata) {
	const names = strata.filter((stratum) => !isMixed(stratum)).map(({ name }) => JSON.stringify(name));
	const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : "";
	return names.length === 0 ? [] : [`Left out, without accepted or without rejected rows: ${names.slice(0, MOST_NAMED).join(", ")}${more}.`];
}

// src/metrics/fairness/conditional-demographic-disparity.ts
var conditional_demographic_disparity_default = defineMetric({
	id: "fairness/conditional-demographic-disparity",
	title: "Conditional demographic disparity",
	question: "Among people of the same stratum, is a group over-represented among those who are turned down?",
	formula: "DD_s = n⁻_gs/n⁻_s − n⁺_gs/n⁺_s in each stratum s (− unfavourable, + favourable); CDD_g = Σ_s n_s/n · DD_s; max over g",
	unit: "share",
	direction: "lower",
	range: [0, 1],
	ideal: 0,
	scopes: [
		"attribute",
		"intersection",
		"slice"
	],
	needs: ["strata"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: strictObject({ stratum: string().min(1).exactOptional().describe("The column of the strata; needed when the subject has several") }),
	references: [{
		title: "Wachter, Mittelstadt, Russell, Why fairness cannot be automated (2020)",
		url: "https://arxiv.org/abs/2005.05906"
	}, {
		title: "Amazon SageMaker Clarify: Conditional Demographic Disparity (CDD)",
		url: "https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-data-bias-metric-cddl.html"
	}],
	limitations: [
		"A stratum is itself a choice: conditioning on something that the group was kept out of hides the disparity.",
		"Many small strata make it noisy; strata without accepted or without rejected rows are left out and named.",
		"It is weighted by the size of the strata: a large gap in a small stratum disappears in it. Read the strata one by one."
	],
	remedies: ["Look at the stratum with the largest n_s · DD_s first: it makes most of the value.", "Ask whether the stratum is a legitimate reason for the decision; if not, take the unconditional ratio (disparate-impact)."],
	standards: ["NIST AI RMF MEASURE 2.11"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,prediction,group,stratum\n1,1,a,x\n1,0,a,x\n1,1,b,x\n1,0,b,x\n1,1,a,y\n1,0,a,y\n1,1,b,y\n1,0,b,y\n",
			gives: 0,
			explanation: "In each stratum a and b are half of the accepted and half of the rejected."
		},
		{
			title: "bad",
			table: "label,prediction,group,stratum\n1,1,a,x\n1,1,a,x\n1,1,b,x\n1,0,b,x\n1,1,a,y\n1,0,a,y\n1,1,b,y\n1,0,b,y\n",
			gives: 1 / 3,
			explanation: "In x b is all of the rejected and a third of the accepted: 2/3, and half of all rows are in x."
		},
		{
			title: "degenerate",
			table: "label,prediction,group,stratum\n1,1,a,x\n1,1,b,x\n1,0,a,y\n1,0,b,y\n",
			gives: "insufficient",
			explanation: "No stratum has both accepted and rejected rows."
		}
	],
	compute: ({ strata }, _options, context) => conditionalDisparity(strata, context)
});

// src/metrics/compare/rate-family.ts
const FORMS = {
	difference: {
		unit: "share",
		direction: "lower",
		ideal: 0
	},
	ratio: {
		unit: "ratio",
		direction: "higher",
		ideal: 1
	}
};
/** Metrics that differ only by the form of the gap in one rate. */
function rateFamily(facts, rows) {
	const { rate, symbol, limitations, ...shared } = facts;
	return rows.map(({ form, limitations: own = [], ...row }) => defineMetric({
		...shared,
		...row,
		...FORMS[form],
		formula: form === "difference" ? `max_g ${symbol} − min_g ${symbol}; to overall: max_g |${symbol} − overall|` : `min_g ${symbol} / max_g ${symbol}; to overall: min_g of the smaller over the larger of group and overall`,
		limitations: [...limitations, ...own],
		range: [0, 1],
		scopes: [
			"attribute",
			"intersection",
			"slice"
		],
		needs: ["decisions"],
		tasks: ["binary"],
		fullGrade: "computed",
		options: strictObject({ method: GAP_METHOD }),
		standards: ["NIST AI RMF MEASURE 2.11"],
		lifecycle: "stable",
		since: "1.0.0",
		compute: ({ decisions }, { method }, context) => rateGap(decisions, rate, {
			form,
			method,
			combine: "worst"
		}, context)
	}));
}

// src/metrics/fairness/demographic-parity.ts
const SELECTED_ALIKE = "label,prediction,group\n1,1,a\n0,0,a\n0,1,b\n1,0,b\n";
const SELECTED_APART = "label,prediction,group\n1,1,a\n0,1,a\n1,1,a\n0,0,a\n1,1,b\n0,0,b\n0,0,b\n1,0,b\n";
const NOBODY = "label,prediction,group\n1,0,a\n0,0,a\n1,0,b\n0,0,b\n";
var demographic_parity_default = rateFamily({
	rate: RATES.selection,
	symbol: "P(ŷ = 1 | g)",
	references: [{
		title: "Fairlearn user guide: common fairness metrics",
		url: "https://fairlearn.org/main/user_guide/assessment/common_fairness_metrics.html"
	}, {
		title: "Dwork et al., Fairness through awareness (2012)",
		url: "https://arxiv.org/abs/1104.3913"
	}],
	limitations: ["It looks at decisions only: equal selection with unequal error rates, or with unequal need, still harms.", "Where the label itself differs between groups, a perfect model has a gap; read it beside equalized odds."],
	remedies: [
		"List the features that differ most between the selected of both groups; ask of each whether the decision needs it.",
		"Move the decision threshold and measure again; a threshold per group needs a review by the owner first.",
		"Train with fairlearn.reductions.ExponentiatedGradient under DemographicParity() and compare the errors of both models."
	]
}, [{
	id: "fairness/demographic-parity-difference",
	title: "Demographic parity difference",
	question: "How far apart are the selection rates of the most and the least often selected group?",
	form: "difference",
	examples: [
		{
			title: "ideal",
			table: SELECTED_ALIKE,
			gives: 0,
			explanation: "Half of each group is selected."
		},
		{
			title: "bad",
			table: SELECTED_APART,
			gives: .5,
			explanation: "Three of four in a, one of four in b."
		},
		{
			title: "degenerate",
			table: NOBODY,
			gives: 0,
			explanation: "Nobody is selected: no gap, and no use."
		}
	]
}, {
	id: "fairness/demographic-parity-ratio",
	title: "Demographic parity ratio",
	question: "How often is the least selected group selected, for each time the most selected one is?",
	form: "ratio",
	limitations: ["It counts the positive decision; where that one is the harm, disparate-impact looks at the favourable outcome.", "Near a rate of 0 it swings widely; the difference is steadier there, and the two can move in opposite directions."],
	examples: [
		{
			title: "ideal",
			table: SELECTED_ALIKE,
			gives: 1,
			explanation: "Half of each group is selected."
		},
		{
			title: "bad",
			table: SELECTED_APART,
			gives: 1 / 3,
			explanation: "One of four against three of four."
		},
		{
			title: "degenerate",
			table: NOBODY,
			gives: 1,
			explanation: "Nobody is selected: 0/0 is 1, with a note."
		}
	]
}]);

// src/metrics/compare/ratio-bands.ts
/**
* Intervals of ln(rate / reference) by place, for a family whose reference has a rate above 0 (drawn with pseudo-counts
* where a rate is 0 or 1). Of a group whose rate is 0 the lower end is −∞, the upper one a quantile of its drawn ratios; those
* groups share one half of the error (Bonferroni), as in `simultaneousRatio`.
*/
function ratioBands(family, rows, confidence) {
	const positive = family.pairs.filter(([index]) => at(family.rates, index) > 0);
	const zero = family.pairs.filter(([index]) => at(family.rates, index) === 0);
	const tail = (1 - confidence) / 2 / zero.length;
	const bands = zero.map((pair) => [itemAt(rows, pair[0]).place, [Number.NEGATIVE_INFINITY, Math.log(quantileUnsorted(drawnRatios(family, pair), 1 - tail))]]);
	return new Map([...positive.length === 0 ? [] : bandsOf(logarithms(family, positive), rows, confidence), ...bands]);
}
function logarithms({ rates, draws }, pairs) {
	return {
		rates: rates.map((rate) => rate > 0 ? Math.log(rate) : 0),
		draws: draws.map(Math.log),
		pairs
	};
}
function drawnRatios({ rates, draws }, [index, centre]) {
	const groups = rates.length;
	return new Float64Array(draws.length / groups).map((_, draw) => doubleAt(draws, draw * groups + index) / doubleAt(draws, draw * groups + centre));
}

// src/metrics/fairness/disparate-impact.ts
var disparate_impact_default = defineMetric({
	id: "fairness/disparate-impact",
	title: "Disparate impact",
	question: "How often does a group get the favourable outcome, for each time the reference group gets it?",
	formula: "P(favourable | g) / P(favourable | reference), of the group where it is farthest from 1 on the log scale",
	unit: "ratio",
	direction: "target",
	range: [0, Number.POSITIVE_INFINITY],
	ideal: 1,
	scopes: [
		"attribute",
		"intersection",
		"slice"
	],
	needs: ["decisions"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "Feldman et al., Certifying and removing disparate impact (2015)",
		url: "https://arxiv.org/abs/1412.3756"
	}, {
		title: "AIF360: disparate_impact_ratio",
		url: "https://aif360.readthedocs.io/en/stable/modules/generated/aif360.sklearn.metrics.disparate_impact_ratio.html"
	}],
	limitations: [
		"The four-fifths rule (.8) is a screening reference from US employment practice, not a boundary of fairness.",
		"It depends on the reference: the one that the policy names, else the group of largest weight.",
		"Near a rate of 0 a ratio says little: .002 against .001 is a ratio of 2. Read the difference beside it.",
		"Which outcome people want is the policy to say (favourable): of the other outcome the ratio is another number."
	],
	remedies: [
		"Check `favourable` and `reference` in the policy first: swapped, the number means something else.",
		"Find the feature that carries the gap: leave candidates out one by one, and watch this ratio and the accuracy.",
		"Where the label is historic, ask whether it records the need or an earlier decision about these groups."
	],
	standards: ["NIST AI RMF MEASURE 2.11", "Evidence for the four-fifths screening of 29 CFR 1607.4(D)"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,prediction,group\n1,1,a\n0,0,a\n0,1,b\n1,0,b\n",
			gives: 1,
			explanation: "Half of each group gets the favourable outcome."
		},
		{
			title: "bad",
			table: "label,prediction,group\n1,1,a\n0,1,a\n1,1,a\n0,0,a\n1,1,a\n1,1,b\n0,0,b\n0,0,b\n1,0,b\n",
			gives: .3125,
			explanation: "One of four in b against four of five in a, the larger group and so the reference: .25 / .8."
		},
		{
			title: "degenerate",
			table: "label,prediction,group\n1,0,a\n0,0,a\n0,0,a\n1,1,b\n0,0,b\n",
			gives: "insufficient",
			explanation: "Nobody of the reference group a gets the favourable outcome: .5 / 0 has no value."
		}
	],
	compute: ({ decisions }, _options, context) => {
		const rate = context.favourable === "positive" ? RATES.selection : RATES.rejection;
		const table = rateTable(decisions.groups, rate, context);
		const tooFew = tooFewGroups(table);
		if (tooFew !== void 0) return tooFew;
		const reference = referenceOf(table, context, ({ value }) => value);
		if ("status" in reference) return reference;
		const centre = reference.kind === "group" ? reference.row.value : definedRateOf(decisions.overall, rate);
		const { parts, excluded } = table;
		if (centre === 0 && table.eligible.some(({ value }) => value > 0)) return {
			status: "insufficient",
			n: 0,
			needed: 1,
			reason: "nobody of the reference group has the favourable outcome, so no ratio to it has a value",
			parts,
			excluded
		};
		const family = referenceFamily(decisions, table.eligible, [rate], reference, context);
		const others = comparedRows(table.defined, reference);
		return measuredAgainst({
			table,
			reference,
			distance: (value) => centre > 0 ? Math.log(value / centre) : value > 0 ? null : 0,
			shown: Math.exp,
			bands: centre === 0 ? /* @__PURE__ */ new Map() : ratioBands(family, table.eligible, context.minimum.confidence),
			notes: centre === 0 ? ["Nobody has the favourable outcome: the ratio 0/0 is taken as 1."] : others.length < 2 || reference.kind === "overall" ? [] : [`All other groups together have ${(pooled(others, rate) / centre).toFixed(4)} times the reference's rate.`]
		});
	}
});
function pooled(rows, rate) {
	const sum = (cells) => rows.reduce((total, row) => total + sumAt(row.cells.w, cells), 0);
	return sum(rate.hits) / sum(rate.of);
}

// src/metrics/fairness/equal-opportunity.ts
const FOUND_ALIKE = "label,prediction,group\n1,1,a\n1,0,a\n0,1,a\n1,1,b\n1,0,b\n0,0,b\n";
const FOUND_APART = "label,prediction,group\n1,1,a\n1,1,a\n1,1,a\n1,0,a\n1,1,b\n1,0,b\n1,0,b\n1,0,b\n";
const NO_POSITIVES = "label,prediction,group\n1,1,a\n0,0,a\n0,1,b\n0,0,b\n";
var equal_opportunity_default = rateFamily({
	rate: RATES.tpr,
	symbol: "P(ŷ = 1 | y = 1, g)",
	references: [{
		title: "Hardt, Price, Srebro, Equality of opportunity in supervised learning (2016)",
		url: "https://arxiv.org/abs/1610.02413"
	}, {
		title: "Fairlearn user guide: common fairness metrics",
		url: "https://fairlearn.org/main/user_guide/assessment/common_fairness_metrics.html"
	}],
	limitations: ["It counts errors among the positives only; read it beside the false positive rates (equalized odds).", "It trusts the label: where positives of one group were recorded less often, the gap is understated."],
	remedies: [
		"Read the missed positives of the group with the lowest rate: are features missing, late or coarser for them?",
		"Collect more positives of that group, and compare its count with the smallest that your policy accepts.",
		"Fit fairlearn.postprocessing.ThresholdOptimizer with true_positive_rate_parity and weigh what it costs elsewhere."
	]
}, [{
	id: "fairness/equal-opportunity-difference",
	title: "Equal opportunity difference",
	question: "Of those who are truly positive, is one group found less often than another?",
	form: "difference",
	examples: [
		{
			title: "ideal",
			table: FOUND_ALIKE,
			gives: 0,
			explanation: "One of two positives is found in each group."
		},
		{
			title: "bad",
			table: FOUND_APART,
			gives: .5,
			explanation: "Three of four positives in a, one of four in b."
		},
		{
			title: "degenerate",
			table: NO_POSITIVES,
			gives: "insufficient",
			explanation: "b has no positives: its rate is 0/0, and one group makes no gap."
		}
	]
}]);

// src/metrics/compare/merged-table.ts
/**
* One table of the groups under several rates. A part is the group's own gap: its largest distance, in any of the rates, to
* another group that counts for it, or to the whole's rate where `wholes` has one. A group that is left out of one of
* the rates is listed as excluded, with the first reason.
*/
function mergedTable(tables, wholes) {
	const gaps = /* @__PURE__ */ new Map();
	for (const [index, { eligible, defined }] of tables.entries()) {
		const whole = wholes[index];
		const compared = whole === void 0 ? eligible.map(({ value }) => value) : [whole];
		if (compared.length === 0) continue;
		const [low, high] = [Math.min(...compared), Math.max(...compared)];
		for (const { cells, value } of defined) {
			const key = JSON.stringify(cells.key);
			gaps.set(key, Math.max(gaps.get(key) ?? 0, value - low, high - value));
		}
	}
	const excluded = /* @__PURE__ */ new Map();
	for (const each of tables.flatMap((table) => table.excluded)) {
		const key = JSON.stringify(each.group);
		excluded.set(key, excluded.get(key) ?? each);
	}
	const parts = itemAt(tables, 0).parts.map(({ group, n }) => ({
		group,
		n,
		value: gaps.get(JSON.stringify(group)) ?? null
	}));
	return {
		eligible: once(tables.flatMap(({ eligible }) => eligible)),
		defined: once(tables.flatMap(({ defined }) => defined)),
		parts,
		excluded: byGroup([...excluded.values()])
	};
}
function once(rows) {
	return [...new Map(rows.map((row) => [row.place, row])).values()];
}

// src/metrics/fairness/equalized-odds-difference.ts
var equalized_odds_difference_default = defineMetric({
	id: "fairness/equalized-odds-difference",
	title: "Equalized odds difference",
	question: "Do errors fall equally on the groups, on the truly positive and on the truly negative?",
	formula: "max(max_g TPR − min_g TPR, max_g FPR − min_g FPR); option aggregate: mean of the two",
	unit: "share",
	direction: "lower",
	range: [0, 1],
	ideal: 0,
	scopes: [
		"attribute",
		"intersection",
		"slice"
	],
	needs: ["decisions"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: strictObject({
		method: GAP_METHOD,
		aggregate: _enum(["max", "mean"]).default("max").describe("The worse of the two gaps (Fairlearn: worst_case), or their mean")
	}),
	references: [{
		title: "Hardt, Price, Srebro, Equality of opportunity in supervised learning (2016)",
		url: "https://arxiv.org/abs/1610.02413"
	}, {
		title: "Fairlearn: equalized_odds_difference",
		url: "https://fairlearn.org/main/api_reference/generated/fairlearn.metrics.equalized_odds_difference.html"
	}],
	limitations: [
		"Each rate is compared over the groups that have enough rows of its truth, so the two gaps can stand on different groups.",
		"It says nothing of how many of each group are selected, and it trusts the label.",
		"A part is the group's largest distance to another group that counts, not a rate; the notes name the two gaps."
	],
	remedies: [
		"See in the notes which gap is the larger: missed positives ask for better features, false alarms for a higher threshold.",
		"Fit fairlearn.postprocessing.ThresholdOptimizer under equalized_odds on data apart from this table, and measure again.",
		"Break the worse rate down by intersections: a gap between two large groups often sits in one part of one of them."
	],
	standards: ["NIST AI RMF MEASURE 2.11"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,prediction,group\n1,1,a\n1,0,a\n0,1,a\n0,0,a\n1,1,b\n1,0,b\n0,1,b\n0,0,b\n",
			gives: 0,
			explanation: "One of two positives is found and one of two negatives is a false alarm, in both groups."
		},
		{
			title: "bad",
			table: "label,prediction,group\n1,1,a\n1,1,a\n0,1,a\n0,0,a\n1,1,b\n1,0,b\n0,0,b\n0,0,b\n",
			gives: .5,
			explanation: "TPR 1 against .5 and FPR .5 against 0: both gaps are .5."
		},
		{
			title: "degenerate",
			table: "label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n1,0,b\n",
			gives: "insufficient",
			explanation: "b has no negatives: its FPR is 0/0, and half of the question cannot be answered."
		}
	],
	compute: ({ decisions }, { method, aggregate }, context) => {
		const rated = [RATES.tpr, RATES.fpr].map((rate) => ({
			rate,
			table: rateTable(decisions.groups, rate, context)
		}));
		const tables = rated.map(({ table }) => table);
		const merged = mergedTable(tables, rated.map(({ rate }) => wholeOf(decisions.overall, rate, method)));
		const tooFew = tables.map((table) => tooFewGroups(table)).find((each) => each !== void 0);
		if (tooFew !== void 0) return {
			...tooFew,
			parts: merged.parts,
			excluded: merged.excluded
		};
		const found = gapIn(decisions, rated, {
			form: "difference",
			method,
			combine: aggregate === "mean" ? "mean" : "worst"
		}, context);
		const [positives, negatives] = found.gaps.map((gap) => gap.toFixed(4));
		const note = `The gap is ${positives} in the true positive rate and ${negatives} in the false positive rate.`;
		return measuredOver(merged, {
			...found,
			notes: [note]
		});
	}
});

// src/metrics/fairness/group-imbalance.ts
var group_imbalance_default = defineMetric({
	id: "fairness/group-imbalance",
	title: "Group imbalance",
	question: "How much smaller is a group than the reference group in the evaluation table?",
	formula: "(n_ref − n_g) / (n_ref + n_g), of the group where it is farthest from 0",
	unit: "index",
	direction: "target",
	range: [-1, 1],
	ideal: 0,
	scopes: [
		"attribute",
		"intersection",
		"slice"
	],
	needs: ["labels"],
	tasks: [
		"binary",
		"multiclass",
		"regression"
	],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "Amazon SageMaker Clarify: Class Imbalance (CI)",
		url: "https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-bias-metric-class-imbalance.html"
	}],
	limitations: [
		"Clarify has two facets, a and d: (n_a − n_d)/(n_a + n_d). Here a is the reference (the policy names it, else the largest group) and d each other group in turn; with `reference: overall` a is all other rows together.",
		"Equal sizes are not a goal in themselves: compare with the population that the system serves.",
		"Groups below the smallest size of the policy do not count in the value: see `withExcluded` and the excluded."
	],
	remedies: ["Collect more rows of the smallest group, or sample by group, until its own rates have the intervals that you need.", "Do not drop rows of the large group to mend the number: it costs precision and helps nobody."],
	standards: ["NIST AI RMF MAP 2.3", "NIST AI RMF MEASURE 2.11"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,group\n1,a\n0,a\n0,b\n1,b\n",
			gives: 0,
			explanation: "Two rows each."
		},
		{
			title: "bad",
			table: "label,group\n1,a\n0,a\n0,a\n1,b\n",
			gives: .5,
			explanation: "Three rows of a, one of b: (3 − 1) / 4."
		},
		{
			title: "degenerate",
			table: "label,group\n1,a\n0,a\n",
			gives: "insufficient",
			explanation: "There is one group only."
		}
	],
	compute: ({ labels }, _options, context) => {
		const table = groupTable(labels.groups, [], context, (cells) => {
			const { w } = weightOf(cells);
			return { value: w > 0 ? w : null };
		});
		const tooFew = tooFewGroups(table);
		if (tooFew !== void 0) return tooFew;
		const reference = referenceOf(table, context, ({ value }) => value);
		if ("status" in reference) return reference;
		const compared = comparedRows(table.eligible, reference);
		const confidence = context.minimum.confidence ** (1 / compared.length);
		return measuredAgainst({
			table,
			reference,
			distance: (w) => imbalance(w, reference, labels),
			shown: (distance) => distance,
			bands: new Map(compared.map(({ place, cells }) => [place, bandOf(cells, reference, labels, confidence)]))
		});
	}
});
function imbalance(w, reference, { overall }) {
	const other = reference.kind === "group" ? reference.row.value : weightOf(overall).w - w;
	return (other - w) / (other + w);
}
/** From Wilson's interval of the group's share of both together. */
function bandOf(cells, reference, { overall }, confidence) {
	const own = weightOf(cells);
	const all = weightOf(overall);
	const both = reference.kind === "overall" ? all : {
		w: own.w + reference.row.value,
		w2: own.w2 + weightOf(reference.row.cells).w2
	};
	const [low, high] = wilsonInterval(Math.min(1, own.w / both.w), effectiveSize(both.w, both.w2), confidence);
	return [1 - 2 * high, 1 - 2 * low];
}

// src/stats/normal-draws.ts
/**
* draws × groups, row by row: independent normal draws around each group's statistic. They give statistics with a known
* standard error (DeLong's of an AUC, a jackknife's) the same simultaneous intervals as rates. RangeError for arrays of
* different lengths.
*/
function normalDraws({ values, errors, draws, random }) {
	const groups = values.length;
	if (errors.length !== groups) throw new RangeError(`${groups} values need as many standard errors, not ${errors.length}.`);
	const drawn = new Float64Array(draws * groups);
	for (let index = 0; index < drawn.length; index += 1) {
		const group = index % groups;
		drawn[index] = at(values, group) + at(errors, group) * normalDraw(random);
	}
	return drawn;
}

// src/stats/jackknife.ts
/**
* Variance of a statistic by the delete-a-block jackknife for blocks of unequal weight: with h = Σw/w_b and pseudo-values
* h·θ − (h − 1)·θ_(−b), the mean of (pseudo-value − θ_J)²/(h − 1), where θ_J is the jackknife estimate; for g equal blocks
* (g − 1)/g · Σ(θ_(−b) − mean)². RangeError for fewer than two blocks with weight or values that are not finite.
*
* Source: F. M. T. A. Busing, E. Meijer, R. van der Leeden, "Delete-m jackknife for unequal m", Statistics and Computing
* 9, 1999.
*/
function jackknifeVariance({ whole, without, weights }) {
	if (without.length !== weights.length) throw new RangeError(`${without.length} blocks need as many weights, not ${weights.length}.`);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	let [blocks, estimate] = [0, 0];
	weights.forEach((weight, block) => {
		if (weight === 0) return;
		blocks += 1;
		estimate += whole - (1 - weight / total) * at(without, block);
	});
	let sum = 0;
	weights.forEach((weight, block) => {
		if (weight === 0) return;
		const h = total / weight;
		const error = h * whole - (h - 1) * at(without, block) - estimate;
		sum += error * error / (h - 1);
	});
	const variance = sum / blocks;
	if (blocks < 2 || !Number.isFinite(variance)) throw new RangeError(`No jackknife of ${blocks} blocks with weight: two at least, with finite statistics.`);
	return variance;
}

// src/metrics/estimate/block-jackknife.ts
/**
* A function of the weighted mean of a loss, `from(Σ loss / Σw)`, with the standard error of the delete-a-block
* jackknife over the residuals' blocks; null without weight.
*/
function jackknifed({ whole, blocks }, loss, from) {
	if (!(whole.w > 0)) return null;
	const total = loss(whole);
	const value = from(total / whole.w);
	const filled = blocks.filter(({ w }) => w > 0);
	if (filled.length < 2) return {
		value,
		error: void 0
	};
	const without = Float64Array.from(filled, (block) => from(Math.max(0, total - loss(block)) / (whole.w - block.w)));
	const weights = Float64Array.from(filled, ({ w }) => w);
	return {
		value,
		error: Math.sqrt(jackknifeVariance({
			whole: value,
			without,
			weights
		}))
	};
}
/** Normal interval of a loss, not below 0. */
function jackknifeEstimate(found, confidence) {
	return {
		value: found?.value ?? null,
		interval: found === null ? void 0 : intervalOf$2(found, confidence)
	};
}
function intervalOf$2({ value, error }, confidence) {
	if (error === void 0) return;
	const margin = normalQuantile((1 + confidence) / 2) * error;
	return [Math.max(0, value - margin), value + margin];
}
/** Σw|e|. */
function absoluteLoss({ absolute }) {
	return absolute;
}
/** Σw·e². */
function squaredLoss({ residual, w }) {
	return residual.m2 + w * residual.mean * residual.mean;
}

// src/metrics/fairness/mae-difference.ts
var mae_difference_default = defineMetric({
	id: "fairness/mae-difference",
	title: "Mean absolute error difference",
	question: "How much larger is the typical error of the prediction in one group than in another?",
	formula: "max_g MAE − min_g MAE, MAE_g = Σw|y − ŷ| / Σw",
	unit: "label-unit",
	direction: "lower",
	range: [0, Number.POSITIVE_INFINITY],
	ideal: 0,
	scopes: [
		"attribute",
		"intersection",
		"slice"
	],
	needs: ["residuals"],
	tasks: ["regression"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "Agarwal, Dudík, Wu, Fair regression: quantitative definitions and reduction-based algorithms (2019)",
		url: "https://arxiv.org/abs/1905.12843"
	}, {
		title: "Fairlearn: MetricFrame.difference",
		url: "https://fairlearn.org/main/api_reference/generated/fairlearn.metrics.MetricFrame.html"
	}],
	limitations: [
		"It is in the unit of the label: a bound has to be chosen for this label, and it grows with its spread.",
		"It does not see the sign: one group can be over-, the other under-predicted by as much.",
		"The interval takes the errors of 64 blocks of rows as normal: with fewer than about 100 rows a group it is too narrow."
	],
	remedies: [
		"Plot the residuals of the worst group against the prediction: a slope asks for a feature, a spread for more rows.",
		"Compare the error with the spread of the label in each group: a group that varies more is harder for any model.",
		"Train on the absolute rather than the squared error where a few large labels pull the fit away from that group."
	],
	standards: ["NIST AI RMF MEASURE 2.11"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,prediction,group\n10,11,a\n20,19,a\n30,31,b\n40,39,b\n",
			gives: 0,
			explanation: "Every prediction is off by 1."
		},
		{
			title: "bad",
			table: "label,prediction,group\n10,11,a\n20,19,a\n30,34,b\n40,38,b\n",
			gives: 2,
			explanation: "Off by 1 in a, by 4 and 2 in b: 3 − 1."
		},
		{
			title: "degenerate",
			table: "label,prediction,group\n10,11,a\n20,19,a\n",
			gives: "insufficient",
			explanation: "One group makes no gap."
		}
	],
	compute: ({ residuals: { groups } }, _options, context) => {
		const table = groupTable(groups, [], context, (cells) => jackknifeEstimate(absoluteError(cells), context.minimum.confidence));
		const gap = (rows) => Math.max(...rows.map(({ value }) => value)) - Math.min(...rows.map(({ value }) => value));
		return tooFewGroups(table) ?? measuredOver(table, {
			value: gap(table.eligible),
			overDefined: gap(table.defined),
			interval: intervalOf$1(table.eligible, context)
		});
	}
});
function absoluteError({ residuals }) {
	return residuals === void 0 ? null : jackknifed(residuals, absoluteLoss, (mean) => mean);
}
function intervalOf$1(rows, context) {
	const errors = rows.flatMap(({ cells }) => absoluteError(cells)?.error ?? []);
	if (errors.length < rows.length) return;
	const rates = Float64Array.from(rows, ({ value }) => value);
	const draws = normalDraws({
		values: rates,
		errors: Float64Array.from(errors),
		draws: drawsFor(rows.length, context),
		random: randomStream(context.seed, 0)
	});
	const { minimum } = context;
	return simultaneousGap({
		families: [{
			rates,
			draws
		}],
		confidence: minimum.confidence,
		maximum: 1e400
	}).interval;
}

// src/stats/percentile-interval.ts
/**
* Percentile interval [low, high] of the draws of one smooth statistic (not of a maximum: see `simultaneousGap`).
* RangeError for no draws, for draws that are not finite, for a confidence outside [0, 1].
*/
function percentileInterval(draws, confidence) {
	if (!draws.every(Number.isFinite)) throw new RangeError("An interval needs draws that are all finite.");
	const ascending = draws.toSorted();
	const tail = (1 - confidence) / 2;
	return [quantile(ascending, tail), quantile(ascending, 1 - tail)];
}

// src/metrics/fairness/theil-index.ts
var theil_index_default = defineMetric({
	id: "fairness/theil-index",
	title: "Theil index of benefits",
	question: "How unequally are wrong decisions dealt among single people, whatever group they are in?",
	formula: "mean of (b/μ)·ln(b/μ), b = ŷ − y + 1 with 1 the favourable outcome, μ the mean of b",
	unit: "index",
	direction: "lower",
	range: [0, Number.POSITIVE_INFINITY],
	ideal: 0,
	scopes: ["overall"],
	needs: ["decisions"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "Speicher et al., A unified approach to quantifying algorithmic unfairness (2018)",
		url: "https://arxiv.org/abs/1807.00787"
	}, {
		title: "AIF360: theil_index",
		url: "https://aif360.readthedocs.io/en/stable/modules/generated/aif360.sklearn.metrics.theil_index.html"
	}],
	limitations: [
		"It knows no groups: a low value does not mean that groups are treated alike.",
		"The benefit weighs an undeserved favour 2 and a missed one 0; whether that fits the harm is yours to judge.",
		"Weighted by the row weights; AIF360 ignores them, so weighted tables differ from it."
	],
	remedies: ["Missed favours (b = 0) weigh most: lower the threshold, or find out who is missed and why.", "Compare it with the index of the base branch rather than with another data set: its scale moves with the base rate."],
	standards: ["NIST AI RMF MEASURE 2.11"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,prediction\n1,1\n0,0\n1,1\n",
			gives: 0,
			explanation: "Every benefit is 1."
		},
		{
			title: "bad",
			table: "label,prediction\n1,0\n0,1\n",
			gives: Math.LN2,
			explanation: "Benefits 0 and 2 around a mean of 1: (0 + 2·ln 2) / 2."
		},
		{
			title: "degenerate",
			table: "label,prediction\n1,0\n1,0\n",
			gives: "insufficient",
			explanation: "All benefits are 0: there is no mean to compare with."
		}
	],
	compute: ({ decisions }, _options, context) => {
		const { w } = decisions.overall;
		const n = rowsOf(decisions.overall);
		const benefits = benefitsOf(Float64Array.from(w), 0, context);
		if (!(meanOf$1(benefits) > 0)) return {
			status: "insufficient",
			n: 0,
			needed: 1,
			reason: `nobody of ${n} rows has a benefit: each one deserved the favourable outcome and did not get it`
		};
		const value = theil(benefits);
		return {
			status: "measured",
			value,
			n,
			interval: intervalOf(decisions, value, context)
		};
	}
});
/** Of the cells TN, FP, FN, TP from `start`. */
function benefitsOf(cells, start, { favourable }) {
	const [falsePositives, falseNegatives] = [doubleAt(cells, start + 1), doubleAt(cells, start + 2)];
	const right = doubleAt(cells, start) + doubleAt(cells, start + 3);
	return {
		right,
		favoured: favourable === "positive" ? falsePositives : falseNegatives,
		total: right + falsePositives + falseNegatives
	};
}
function meanOf$1({ right, favoured, total }) {
	return (right + 2 * favoured) / total;
}
/** The index of benefits whose mean is above 0. */
function theil(benefits) {
	const { right, favoured, total } = benefits;
	const mean = meanOf$1(benefits);
	const term = (benefit) => benefit / mean * Math.log(benefit / mean);
	return Math.max(0, (right * term(1) + favoured * term(2)) / total);
}
function intervalOf(decisions, value, context) {
	const { massOf, draws, cells } = decisions.drawCells(context.seed, context.draws);
	const masses = massOf(0);
	const drawn = new Float64Array(draws).map((_, draw) => theil(benefitsOf(masses, draw * cells, context)));
	const [low, high] = percentileInterval(drawn, context.minimum.confidence);
	return [Math.min(low, value), Math.max(high, value)];
}

// src/metrics/compare/share-measure.ts
/** A rate of which more is better, with Wilson's interval. */
function shareMeasure(rate, lacking) {
	return {
		estimate: (cells, confidence) => rateEstimate(cells, rate, confidence),
		worst: "smallest",
		given: rate.given === void 0 ? [] : [rate.given],
		lacking
	};
}

// src/metrics/compare/worst-group.ts
/** Overall: the measure of all rows. On a slice: that of its worst group, with all groups in the parts. */
function performance(evidence, measure, context) {
	if (context.scope.kind !== "overall") return worstGroup(evidence.groups, measure, context);
	const { overall } = evidence;
	const { value, interval } = measure.estimate(overall, context.minimum.confidence, 0);
	const n = rowsOf(overall);
	if (value === null) return {
		status: "insufficient",
		n: 0,
		needed: 1,
		reason: `${n} rows, and not one has what this needs: ${measure.lacking}`
	};
	const notes = measure.notes?.(overall) ?? [];
	return {
		status: "measured",
		value,
		n,
		...interval === void 0 ? {} : { interval },
		...notes.length === 0 ? {} : { notes }
	};
}
/**
* The worst of the eligible groups. Its interval is the worst of the groups' lower and of their upper ends, each group at
* the confidence's k-th root (Šidák): where all k hold, the worst lies between. The parts have the plain confidence.
*/
function worstGroup(groups, { estimate, worst, given, notes }, context) {
	const { confidence } = context.minimum;
	const table = groupTable(groups, given, context, (cells, place) => estimate(cells, confidence, place));
	const tooFew = tooFewGroups(table);
	if (tooFew !== void 0) return tooFew;
	const worstOf = worst === "smallest" ? Math.min : Math.max;
	const joint = confidence ** (1 / table.eligible.length);
	const intervals = table.eligible.map(({ cells, place }) => estimate(cells, joint, place).interval);
	const known = intervals.filter((interval) => interval !== void 0);
	return measuredOver(table, {
		value: worstOf(...table.eligible.map(({ value }) => value)),
		overDefined: worstOf(...table.defined.map(({ value }) => value)),
		interval: known.length < intervals.length ? void 0 : [worstOf(...known.map(([low]) => low)), worstOf(...known.map(([, high]) => high))],
		notes: [...new Set(table.eligible.flatMap(({ cells }) => notes?.(cells) ?? []))]
	});
}

// src/metrics/fairness/worst-group-accuracy.ts
var worst_group_accuracy_default = defineMetric({
	id: "fairness/worst-group-accuracy",
	title: "Worst-group accuracy",
	question: "How often is the decision right in the group where it is right least often?",
	formula: "min_g P(ŷ = y | g)",
	unit: "share",
	direction: "higher",
	range: [0, 1],
	ideal: 1,
	scopes: [
		"attribute",
		"intersection",
		"slice"
	],
	needs: ["decisions"],
	tasks: ["binary", "multiclass"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "Sagawa et al., Distributionally robust neural networks for group shifts (2020)",
		url: "https://arxiv.org/abs/1911.08731"
	}, {
		title: "Fairlearn: MetricFrame.group_min",
		url: "https://fairlearn.org/main/api_reference/generated/fairlearn.metrics.MetricFrame.html"
	}],
	limitations: [
		"The smallest of several noisy numbers is biased downwards: look at its interval before you look at its third digit.",
		"Accuracy hides which error is made: a group where positives are rare scores high while all of them are missed.",
		"Groups below the smallest size do not count, and the worst one may be among them."
	],
	remedies: [
		"Read the errors of that group first; its name and size are in the parts.",
		"Collect or re-weight training rows of that group, and measure on rows that were not trained on.",
		"Train with group distributionally robust optimisation, or stop early on this number in place of the mean."
	],
	standards: ["NIST AI RMF MEASURE 2.11", "NIST AI RMF MEASURE 2.5"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n0,0,b\n",
			gives: 1,
			explanation: "Every decision is right in both groups."
		},
		{
			title: "bad",
			table: "label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n0,1,b\n1,0,b\n1,0,b\n",
			gives: .25,
			explanation: "All of a are right, one of four in b."
		},
		{
			title: "degenerate",
			table: "label,prediction,group\n1,1,a\n0,0,a\n",
			gives: "insufficient",
			explanation: "One group: nothing to be the worst of."
		}
	],
	compute: ({ decisions: { groups, classes } }, _options, context) => worstGroup(groups, shareMeasure(accuracyOf(classes.length), "rows"), context)
});

// src/metrics/performance/accuracy.ts
var accuracy_default = defineMetric({
	id: "performance/accuracy",
	title: "Accuracy",
	question: "How often is the decision right?",
	formula: "Σw·[ŷ = y] / Σw; on a slice: of its worst group",
	unit: "share",
	direction: "higher",
	range: [0, 1],
	ideal: 1,
	scopes: ["overall", "slice"],
	needs: ["decisions"],
	tasks: ["binary", "multiclass"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "scikit-learn: accuracy_score",
		url: "https://scikit-learn.org/stable/modules/generated/sklearn.metrics.accuracy_score.html"
	}],
	limitations: ["With a rare class, always saying the other one scores high: compare with the share of the most frequent class.", "It weighs both kinds of error alike, which the people who bear them seldom do."],
	remedies: ["Read the confusion matrix: which error makes most of it, and in which slice?", "Compare with a model that always says the most frequent class before you tune anything."],
	standards: ["NIST AI RMF MEASURE 2.5"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,prediction\n1,1\n0,0\n",
			gives: 1,
			explanation: "Every decision is right."
		},
		{
			title: "bad",
			table: "label,prediction\n1,0\n0,1\n1,1\n0,1\n",
			gives: .25,
			explanation: "One of four is right."
		},
		{
			title: "degenerate",
			table: "label,prediction\n0,0\n0,0\n0,0\n1,0\n",
			gives: .75,
			explanation: "The one positive is missed, and three of four are still right."
		}
	],
	compute: ({ decisions }, _options, context) => performance(decisions, shareMeasure(accuracyOf(decisions.classes.length), "weight"), context)
});

// src/cube/score-weights.ts
const NONE = {
	index: /* @__PURE__ */ new Int32Array(),
	n: /* @__PURE__ */ new Float64Array(),
	w: /* @__PURE__ */ new Float64Array(),
	w2: /* @__PURE__ */ new Float64Array(),
	ws: /* @__PURE__ */ new Float64Array(),
	squaredError: 0,
	logLoss: 0
};
/** The scores of the rows of one truth of a binary group; empty when it has none. */
function scoresOf(cells, truth) {
	return cells.scores?.[truth] ?? NONE;
}
/** Σw of all scores of one truth. */
function scoreWeight({ w }) {
	return w.reduce((sum, weight) => sum + weight, 0);
}
/**
* Both truths on the positions of the axis that either occupies, ascending. The score of a position is the axis' own when it is
* exact, and the lower edge of its bin when binned.
*/
function scoreWeights(axis, cells) {
	const [negative, positive] = [scoresOf(cells, 0), scoresOf(cells, 1)];
	const positions = union(negative.index, positive.index);
	const spread = ({ index }, values) => {
		const wide = new Float64Array(positions.length);
		let place = 0;
		for (let entry = 0; entry < index.length; entry += 1) {
			while (intAt(positions, place) < intAt(index, entry)) place += 1;
			wide[place] = doubleAt(values, entry);
		}
		return wide;
	};
	return {
		score: Float64Array.from(positions, (position) => doubleAt(axis.values, position)),
		positive: spread(positive, positive.w),
		negative: spread(negative, negative.w),
		positive2: spread(positive, positive.w2),
		negative2: spread(negative, negative.w2)
	};
}
/** What either of two ascending lists has, ascending. */
function union(a, b) {
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
	return all.subarray(0, size);
}
/** The score that the rows at an entry stand for: the axis' own when exact, else their mean, kept inside of their bin. */
function scoreAt({ binned, values }, { index, w, ws }, entry) {
	const edge = doubleAt(values, intAt(index, entry));
	const weight = doubleAt(w, entry);
	return binned && weight > 0 ? Math.min(1, Math.max(edge, doubleAt(ws, entry) / weight)) : edge;
}

// src/stats/expected-calibration-error.ts
const BINS$2 = 10;
/** The bin [k/10, (k + 1)/10) of a score, the last one closed; compared with the decimal edges, not by multiplication. */
function binOf(score) {
	if (!(score >= 0 && score <= 1)) throw new RangeError(`A score must be in [0, 1], not ${score}.`);
	const bin = Math.min(9, Math.floor(score * BINS$2));
	return score < bin / BINS$2 ? bin - 1 : bin;
}
/**
* Expected calibration error in [0, 1] over ten bins of equal width, left-closed, the last one closed: Σ weight share ×
* |mean score − share of positives|. A score of 0.3 is in [0.3, 0.4). RangeError without weight, for scores outside [0, 1],
* for arrays of different lengths.
*
* Source: M. P. Naeini, G. F. Cooper, M. Hauskrecht, "Obtaining well calibrated probabilities using Bayesian binning",
* AAAI 2015.
*/
function expectedCalibrationError({ score, weight, positive }) {
	if (weight.length !== score.length || positive.length !== score.length) throw new RangeError(`${score.length} scores need as many weights and positives.`);
	const excess = new Float64Array(BINS$2);
	let total = 0;
	for (let cell = 0; cell < score.length; cell += 1) {
		const bin = binOf(doubleAt(score, cell));
		excess[bin] = doubleAt(excess, bin) + doubleAt(score, cell) * doubleAt(weight, cell) - doubleAt(positive, cell);
		total += doubleAt(weight, cell);
	}
	if (!(total > 0 && total < 1e400)) throw new RangeError(`No calibration error of a total weight of ${total}.`);
	return excess.reduce((sum, value) => sum + Math.abs(value), 0) / total;
}

// src/metrics/estimate/calibration.ts
const BINS$1 = 10;
/** Expected calibration error of a binary group; null without weight. */
function calibrationErrorOf(axis, cells) {
	const sides = [0, 1].map((truth) => ({
		truth,
		scores: scoresOf(cells, truth)
	}));
	const joined = (numberOf) => Float64Array.from(sides.flatMap((side) => Array.from(side.scores.index, (_, entry) => numberOf(side, entry))));
	const weight = joined(({ scores }, entry) => doubleAt(scores.w, entry));
	if (!weight.some((each) => each > 0)) return null;
	return expectedCalibrationError({
		score: joined(({ scores }, entry) => scoreAt(axis, scores, entry)),
		weight,
		positive: joined(({ truth, scores }, entry) => truth * doubleAt(scores.w, entry))
	});
}
/**
* Interval of an expected calibration error, which is biased upwards: a calibrated model has one above 0, and draws of it lie
* higher still. So the lower end uses the triangle inequality | ‖ê‖ − ‖e‖ | ≤ ‖ê − e‖ with the drawn distances ‖e* − ê‖ of the
* bins' errors, and the upper end the spread of the draws around their own mean.
*/
function calibrationInterval(axis, cells, value, { draws, random, confidence }) {
	const bins = binsOf$1(axis, cells);
	const mean = bins.excess.map((excess, cell) => doubleAt(bins.w, cell) > 0 ? excess / doubleAt(bins.w, cell) : 0);
	const masses = bootstrapCells({
		w: bins.w,
		w2: bins.w2,
		draws,
		random
	});
	const seen = new Float64Array(BINS$1);
	errorsInto(seen, bins.w, 0, mean);
	const norms = new Float64Array(draws);
	const distances = new Float64Array(draws);
	const drawn = new Float64Array(BINS$1);
	for (let draw = 0; draw < draws; draw += 1) {
		errorsInto(drawn, masses, draw * bins.w.length, mean);
		let [norm, distance] = [0, 0];
		for (let bin = 0; bin < BINS$1; bin += 1) {
			norm += Math.abs(doubleAt(drawn, bin));
			distance += Math.abs(doubleAt(drawn, bin) - doubleAt(seen, bin));
		}
		norms[draw] = norm;
		distances[draw] = distance;
	}
	const high = (1 + confidence) / 2;
	const centre = norms.reduce((sum, norm) => sum + norm, 0) / draws;
	return [Math.max(0, value - quantileUnsorted(distances, high)), Math.min(1, value + quantileUnsorted(norms, high) - centre)];
}
function binsOf$1(axis, cells) {
	const bins = {
		w: /* @__PURE__ */ new Float64Array(20),
		w2: /* @__PURE__ */ new Float64Array(20),
		excess: /* @__PURE__ */ new Float64Array(20)
	};
	for (const truth of [0, 1]) {
		const scores = scoresOf(cells, truth);
		for (let entry = 0; entry < scores.index.length; entry += 1) {
			const score = scoreAt(axis, scores, entry);
			const cell = truth * BINS$1 + Math.min(9, Math.floor(score * BINS$1));
			const w = doubleAt(scores.w, entry);
			bins.w[cell] = doubleAt(bins.w, cell) + w;
			bins.w2[cell] = doubleAt(bins.w2, cell) + doubleAt(scores.w2, entry);
			bins.excess[cell] = doubleAt(bins.excess, cell) + w * (score - truth);
		}
	}
	return bins;
}
/** Mean of score − truth in each bin, as a share of all weight. */
function errorsInto(errors, masses, start, mean) {
	errors.fill(0);
	let total = 0;
	for (let cell = 0; cell < mean.length; cell += 1) {
		const mass = doubleAt(masses, start + cell);
		total += mass;
		const bin = cell < BINS$1 ? cell : cell - BINS$1;
		errors[bin] = doubleAt(errors, bin) + mass * doubleAt(mean, cell);
	}
	for (let bin = 0; bin < BINS$1; bin += 1) errors[bin] = doubleAt(errors, bin) / total;
}

// src/metrics/performance/expected-calibration-error.ts
var expected_calibration_error_default = defineMetric({
	id: "performance/expected-calibration-error",
	title: "Expected calibration error",
	question: "How far are the scores from the shares of positives that they promise?",
	formula: "Σ over 10 bins [k/10, (k+1)/10), the last one closed, of weight share × |mean score − share of positives|",
	unit: "share",
	direction: "lower",
	range: [0, 1],
	ideal: 0,
	scopes: ["overall", "slice"],
	needs: ["scores"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "Guo et al., On calibration of modern neural networks (2017)",
		url: "https://arxiv.org/abs/1706.04599"
	}, {
		title: "Kumar, Liang, Ma, Verified uncertainty calibration (2019)",
		url: "https://arxiv.org/abs/1909.10155"
	}],
	limitations: [
		"It is biased upwards: a perfectly calibrated model has about .03 on 1,000 and .06 on 300 rows of even scores.",
		"The interval allows for that bias downwards and covers at least 95 % in our simulations, so it is wide and reaches 0 early.",
		"Errors of both signs within one bin cancel, and where the bins lie changes the value."
	],
	remedies: ["Fit a calibrator on rows apart from this table: sklearn.calibration.CalibratedClassifierCV, or one temperature.", "Read the bins: scores too high everywhere point to another base rate in training than here."],
	standards: ["NIST AI RMF MEASURE 2.5"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,score\n1,0.5\n0,0.5\n1,1\n0,0\n",
			gives: 0,
			explanation: "Half of those with .5 are positive, the one with 1 is, the one with 0 is not."
		},
		{
			title: "bad",
			table: "label,score\n0,0.9\n0,0.9\n1,0.9\n1,0.25\n",
			gives: .6125,
			explanation: "¾ × |.9 − 1/3| + ¼ × |.25 − 1| = .425 + .1875."
		},
		{
			title: "degenerate",
			table: "label,score\n1,0.25\n0,0.25\n0,0.25\n0,0.25\n",
			gives: 0,
			explanation: "The same score for everybody is calibrated, and useless."
		}
	],
	compute: ({ scores: { axis, ...groups } }, _options, context) => performance(groups, {
		estimate: (cells, confidence, place) => {
			const value = calibrationErrorOf(axis, cells);
			const { seed, draws } = context;
			const random = randomStream(seed, place);
			return value === null ? { value } : {
				value,
				interval: calibrationInterval(axis, cells, value, {
					draws,
					random,
					confidence
				})
			};
		},
		worst: "largest",
		given: [],
		lacking: "weight"
	}, context)
});

// src/metrics/estimate/macro-f1.ts
/**
* Mean F1 of the classes that occur as label or decision, null without weight. Its interval is normal on the logit scale with
* the linearized variance Σw²·(∂F1/∂mass)² over the cells; at 0 or 1, where that is 0, Wilson's of the accuracy, which is 0
* or 1 with it.
*/
function macroF1(cells, classes, confidence) {
	const { f1, margins } = classF1(cells, classes);
	const occurring = f1.filter((each) => each !== null);
	if (occurring.length === 0) return { value: null };
	const value = Math.min(1, occurring.reduce((sum, each) => sum + each, 0) / occurring.length);
	if (value === 0 || value === 1) return {
		value,
		interval: rateEstimate(cells, accuracyOf(classes), confidence).interval
	};
	let variance = 0;
	for (const [cell, w2] of cells.w2.entries()) {
		const [truth, decision] = [Math.floor(cell / classes), cell % classes];
		const hit = truth === decision ? 2 / at(margins, truth) : 0;
		const loss = (f1[truth] ?? 0) / at(margins, truth) + (f1[decision] ?? 0) / at(margins, decision);
		variance += w2 > 0 ? w2 * ((hit - loss) / occurring.length) ** 2 : 0;
	}
	return {
		value,
		interval: logitInterval(value, variance, confidence)
	};
}
/** F1 of each class, null for 0/0, and its denominator 2·TP + FP + FN: the weight of its row and of its column. */
function classF1({ w }, classes) {
	const margins = new Float64Array(classes);
	for (const [cell, weight] of w.entries()) {
		const [truth, decision] = [Math.floor(cell / classes), cell % classes];
		margins[truth] = at(margins, truth) + weight;
		margins[decision] = at(margins, decision) + weight;
	}
	return {
		f1: Array.from(margins, (margin, each) => margin > 0 ? 2 * at(w, each * (classes + 1)) / margin : null),
		margins
	};
}
function logitInterval(value, variance, confidence) {
	const logit = Math.log(value / (1 - value));
	const margin = normalQuantile((1 + confidence) / 2) * Math.sqrt(variance) / (value * (1 - value));
	return [1 / (1 + Math.exp(margin - logit)), 1 / (1 + Math.exp(-margin - logit))];
}

// src/metrics/performance/f1-macro.ts
var f1_macro_default = defineMetric({
	id: "performance/f1-macro",
	title: "Macro-averaged F1",
	question: "How well is each class found, rare classes counted as much as frequent ones?",
	formula: "mean over classes c of 2·TP_c / (2·TP_c + FP_c + FN_c); on a slice: of its worst group",
	unit: "share",
	direction: "higher",
	range: [0, 1],
	ideal: 1,
	scopes: ["overall", "slice"],
	needs: ["decisions"],
	tasks: ["binary", "multiclass"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "scikit-learn: f1_score with average=\"macro\"",
		url: "https://scikit-learn.org/stable/modules/generated/sklearn.metrics.f1_score.html"
	}, {
		title: "Opitz, Burst, Macro F1 and macro F1 (2019)",
		url: "https://arxiv.org/abs/1911.03347"
	}],
	limitations: [
		"A class with a handful of rows moves it as much as one with thousands: look at the interval.",
		"It is the mean of the F1 of the classes, not the F1 of mean precision and recall; papers use both under one name.",
		"A class that occurs in a slice neither as label nor as decision is left out there, as in scikit-learn."
	],
	remedies: ["Find the class with the lowest F1 in the confusion matrix, and which class it is taken for.", "Weight the classes in training, or collect rows of the rare one; merging classes changes the question."],
	standards: ["NIST AI RMF MEASURE 2.5"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,prediction\ncat,cat\ndog,dog\nfox,fox\n",
			gives: 1,
			explanation: "Each class is found without a false alarm."
		},
		{
			title: "bad",
			table: "label,prediction\ncat,cat\ncat,cat\ndog,cat\nfox,fox\n",
			gives: .6,
			explanation: "cat 4/5, dog 0, fox 1: their mean."
		},
		{
			title: "degenerate",
			table: "label,prediction\ncat,dog\ndog,cat\n",
			gives: 0,
			explanation: "Every class is taken for another one."
		}
	],
	compute: ({ decisions }, _options, context) => performance(decisions, {
		estimate: (cells, confidence) => macroF1(cells, decisions.classes.length, confidence),
		worst: "smallest",
		given: [],
		lacking: "weight"
	}, context)
});

// src/metrics/performance/f1.ts
/** TP among TP + FP + FN (Jaccard's index): F1 is a function of this share. */
const JACCARD$1 = {
	hits: [3],
	of: [
		1,
		2,
		3
	]
};
var f1_default = defineMetric({
	id: "performance/f1",
	title: "F1 of the positive class",
	question: "How well are the positives found without false alarms, both errors counted alike?",
	formula: "2·TP / (2·TP + FP + FN); on a slice: of its worst group",
	unit: "share",
	direction: "higher",
	range: [0, 1],
	ideal: 1,
	scopes: ["overall", "slice"],
	needs: ["decisions"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "scikit-learn: f1_score",
		url: "https://scikit-learn.org/stable/modules/generated/sklearn.metrics.f1_score.html"
	}, {
		title: "Chicco, Jurman, The advantages of the Matthews correlation coefficient over F1 and accuracy (2020)",
		url: "https://doi.org/10.1186/s12864-019-6413-7"
	}],
	limitations: [
		"It ignores true negatives and changes when the classes are swapped: it is of the class that the policy calls positive.",
		"It moves with the share of positives: tables with different shares cannot be compared.",
		"Without positives and without positive decisions it is 0/0: insufficient here, 0 in scikit-learn."
	],
	remedies: ["See whether precision or recall is the lower one: the threshold trades one for the other at no cost of training.", "Read ten false alarms and ten missed positives; label errors show first in there."],
	standards: ["NIST AI RMF MEASURE 2.5"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,prediction\n1,1\n0,0\n",
			gives: 1,
			explanation: "TP 1, no error."
		},
		{
			title: "bad",
			table: "label,prediction\n1,1\n1,0\n1,0\n0,1\n0,0\n",
			gives: .4,
			explanation: "TP 1, FP 1, FN 2: 2 / (2 + 1 + 2)."
		},
		{
			title: "degenerate",
			table: "label,prediction\n0,0\n0,0\n",
			gives: "insufficient",
			explanation: "No positive and no positive decision: 0/0."
		}
	],
	compute: ({ decisions }, _options, context) => performance(decisions, {
		estimate: f1Of,
		worst: "smallest",
		given: [],
		lacking: "a positive label or a positive decision"
	}, context)
});
/** F1 = 2J/(1 + J) rises with J, so Wilson's interval of J becomes one of F1. */
function f1Of(cells, confidence) {
	const { value, size } = rateOf(cells, JACCARD$1);
	if (value === null) return { value };
	const [low, high] = wilsonInterval(value, size, confidence);
	return {
		value: fromJaccard$1(value),
		interval: [fromJaccard$1(low), fromJaccard$1(high)]
	};
}
function fromJaccard$1(share) {
	return 2 * share / (1 + share);
}

// src/metrics/estimate/log-loss-interval.ts
/** Scores nearer to 0 or 1 are clipped, as in scikit-learn for doubles. */
const CLIP = 2 ** -52;
/**
* Interval of a mean log-loss: normal on the log scale, with the linearized variance Σw²(loss − mean)²/(Σw)² over the positions
* of the score axis. Undefined for a loss that does not vary.
*/
function logLossInterval(axis, cells, loss, confidence) {
	let [squares, weight] = [0, 0];
	for (const truth of [0, 1]) {
		const scores = scoresOf(cells, truth);
		for (let entry = 0; entry < scores.index.length; entry += 1) {
			const score = Math.min(1 - CLIP, Math.max(CLIP, scoreAt(axis, scores, entry)));
			const own = -Math.log(truth === 1 ? score : 1 - score);
			squares += at(scores.w2, entry) * (own - loss) ** 2;
			weight += at(scores.w, entry);
		}
	}
	const margin = normalQuantile((1 + confidence) / 2) * Math.sqrt(squares) / weight / loss;
	return squares > 0 && Number.isFinite(margin) ? [loss * Math.exp(-margin), loss * Math.exp(margin)] : void 0;
}

// src/metrics/performance/log-loss.ts
var log_loss_default = defineMetric({
	id: "performance/log-loss",
	title: "Log-loss",
	question: "How surprised is the model by what is true, on average?",
	formula: "−Σw·[y·ln s + (1 − y)·ln(1 − s)] / Σw, s clipped to [2⁻⁵², 1 − 2⁻⁵²]; on a slice: of its worst group",
	unit: "nats",
	direction: "lower",
	range: [0, Number.POSITIVE_INFINITY],
	ideal: 0,
	scopes: ["overall", "slice"],
	needs: ["scores"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "scikit-learn: log_loss",
		url: "https://scikit-learn.org/stable/modules/generated/sklearn.metrics.log_loss.html"
	}, {
		title: "Gneiting, Raftery, Strictly proper scoring rules, prediction, and estimation (2007)",
		url: "https://doi.org/10.1198/016214506000001437"
	}],
	limitations: [
		"One confident error costs up to 36 nats: a handful of rows can make the whole value.",
		"Its size depends on the share of positives: compare with the entropy of that share, not between data sets.",
		"The interval of binned scores takes the variance of the bins; the value itself is exact."
	],
	remedies: ["List the ten rows with the highest loss: they are label errors, or scores of exactly 0 or 1 that should not be.", "Calibrate on rows apart from this table; order and accuracy stay, the loss falls."],
	standards: ["NIST AI RMF MEASURE 2.5"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,score\n1,1\n0,0\n",
			gives: 2220446049250313e-31,
			explanation: "Certain and right: only the clipping is left."
		},
		{
			title: "bad",
			table: "label,score\n1,0.25\n0,0.75\n",
			gives: 2 * Math.LN2,
			explanation: "What is true had a probability of ¼ both times: ln 4."
		},
		{
			title: "degenerate",
			table: "label,score\n1,0.5\n0,0.5\n",
			gives: Math.LN2,
			explanation: "A coin: ln 2."
		}
	],
	compute: ({ scores: { axis, ...groups } }, _options, context) => performance(groups, {
		estimate: (cells, confidence) => lossOf(axis, cells, confidence),
		worst: "largest",
		given: [],
		lacking: "weight"
	}, context)
});
function lossOf(axis, cells, confidence) {
	const sides = [scoresOf(cells, 0), scoresOf(cells, 1)];
	const weight = sides.reduce((sum, side) => sum + scoreWeight(side), 0);
	if (!(weight > 0)) return { value: null };
	const value = sides.reduce((sum, { logLoss }) => sum + logLoss, 0) / weight;
	return {
		value,
		interval: logLossInterval(axis, cells, value, confidence)
	};
}

// src/metrics/performance/rmse.ts
var rmse_default = defineMetric({
	id: "performance/rmse",
	title: "Root mean squared error",
	question: "How large are the errors of the prediction, large ones counted more than in proportion?",
	formula: "√(Σw·(y − ŷ)² / Σw); on a slice: of its worst group",
	unit: "label-unit",
	direction: "lower",
	range: [0, Number.POSITIVE_INFINITY],
	ideal: 0,
	scopes: ["overall", "slice"],
	needs: ["residuals"],
	tasks: ["regression"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "scikit-learn: root_mean_squared_error",
		url: "https://scikit-learn.org/stable/modules/generated/sklearn.metrics.root_mean_squared_error.html"
	}],
	limitations: [
		"It is in the unit of the label and grows with its spread: a bound holds for this label only.",
		"A few large errors make most of it; beside the mean absolute error it shows how few.",
		"The interval takes the errors of 64 blocks of rows as normal, which heavy tails are not."
	],
	remedies: ["Look at the rows with the largest residuals first: wrong labels and wrong units are found there.", "If the mean absolute error is far lower, model the tail (a transformed label, a robust loss), not the middle."],
	standards: ["NIST AI RMF MEASURE 2.5"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,prediction\n1,1\n2,2\n",
			gives: 0,
			explanation: "No error."
		},
		{
			title: "bad",
			table: "label,prediction\n0,3\n0,-4\n",
			gives: Math.sqrt(12.5),
			explanation: "Errors of 3 and 4: √((9 + 16) / 2)."
		},
		{
			title: "degenerate",
			table: "label,prediction\n5,7\n",
			gives: 2,
			explanation: "One row: a value without interval."
		}
	],
	compute: ({ residuals }, _options, context) => performance(residuals, {
		estimate: ({ residuals: own }, confidence) => jackknifeEstimate(own === void 0 ? null : jackknifed(own, squaredLoss, Math.sqrt), confidence),
		worst: "largest",
		given: [],
		lacking: "weight"
	}, context)
});

// src/stats/auc-bound.ts
/**
* How far an AUC taken from bins (ties as ½) can be from that of the single scores: half of the product mass of positives
* and negatives that share a bin, in [0, ½]. RangeError for arrays of different lengths or a class without weight.
*/
function aucBound(positive, negative) {
	if (positive.length !== negative.length) throw new RangeError(`${positive.length} bins of positives need as many of negatives, not ${negative.length}.`);
	let [p, n, shared] = [
		0,
		0,
		0
	];
	for (let bin = 0; bin < positive.length; bin += 1) {
		p += doubleAt(positive, bin);
		n += doubleAt(negative, bin);
		shared += doubleAt(positive, bin) * doubleAt(negative, bin);
	}
	if (!(p > 0 && n > 0)) throw new RangeError(`No AUC of weights ${p} and ${n}.`);
	return shared / p / n / 2;
}

// src/stats/auc-interval.ts
const STEPS = 60;
/** Newcombe's variance of the Mann-Whitney share at a supposed value, from the two sizes alone. */
function supposedVariance(auc, positives, negatives) {
	const half = (positives + negatives) / 2 - 1;
	return auc * (1 - auc) * (1 + half * ((1 - auc) / (2 - auc) + auc / (1 + auc))) / (positives * negatives);
}
/** The farthest value between `auc` and `end` (0 or 1) that is within z supposed deviations of `auc`, by bisection. */
function scoreEnd({ auc, positives, negatives }, end, z) {
	let [inside, outside] = [auc, end];
	for (let step = 0; step < STEPS; step += 1) {
		const middle = (inside + outside) / 2;
		if (Math.abs(middle - auc) <= z * Math.sqrt(supposedVariance(middle, positives, negatives))) inside = middle;
		else outside = middle;
	}
	return inside;
}
/**
* Interval of an AUC, within [0, 1]: normal on the logit scale with DeLong's variance. Where that variance is 0 (all
* positives above all negatives) or unknown, Newcombe's score interval from the two effective sizes, which does not
* collapse.
*
* Sources: M. S. Pepe, "The Statistical Evaluation of Medical Tests", 2003, section 5.2; R. G. Newcombe, "Confidence
* intervals for an effect size measure based on the Mann-Whitney statistic. Part 2", Statistics in Medicine 25, 2006,
* method 5.
*/
function aucInterval(area, confidence) {
	const { auc, variance } = area;
	const z = normalQuantile((1 + confidence) / 2);
	if (variance === void 0 || variance === 0) return [scoreEnd(area, 0, z), scoreEnd(area, 1, z)];
	const logit = Math.log(auc / (1 - auc));
	const margin = z * Math.sqrt(variance) / (auc * (1 - auc));
	return [1 / (1 + Math.exp(margin - logit)), 1 / (1 + Math.exp(-margin - logit))];
}

// src/stats/delong.ts
function sum(values) {
	let total = 0;
	for (const value of values) total += value;
	return total;
}
function check(cells) {
	const { score, positive, negative, positive2, negative2 } = cells;
	for (const { length } of [
		positive,
		negative,
		positive2,
		negative2
	]) if (length !== score.length) throw new RangeError(`${score.length} scores need as many sums of weights, not ${length}.`);
	for (let cell = 1; cell < score.length; cell += 1) if (!(doubleAt(score, cell - 1) < doubleAt(score, cell))) throw new RangeError(`Scores must ascend; they do not at ${cell}.`);
}
/** Σw²·(component − AUC)² / (Σw)² with Bessel's correction by the effective size. */
function share(squares, weight, size) {
	return squares / (weight * weight) * (size / (size - 1));
}
/**
* Area under the ROC curve with ties as ½, and DeLong's variance, in O(cells). A positive's component is the weighted share
* of negatives below it (ties half), a negative's the share of positives above it; the variance is that of their weighted
* means, Σw²(component − AUC)²/(Σw)² with m/(m − 1) for m effective rows: with unit weights exactly DeLong's.
* RangeError without weight in either class, for arrays of different lengths, for scores that do not ascend.
*
* Sources: E. R. DeLong, D. M. DeLong, D. L. Clarke-Pearson, Biometrics 44, 1988; X. Sun, W. Xu, "Fast implementation of
* DeLong's algorithm", IEEE Signal Processing Letters 21(11), 2014. Weights: linearization of the weighted mean, as in
* W. G. Cochran, "Sampling Techniques", 1977, section 6.
*/
function delong(cells) {
	check(cells);
	const { score, positive, negative, positive2, negative2 } = cells;
	const [p, n] = [sum(positive), sum(negative)];
	if (!(p > 0 && n > 0 && p < 1e400 && n < 1e400)) throw new RangeError(`No AUC of weights ${p} and ${n}.`);
	let area = 0;
	let below = 0;
	for (let cell = 0; cell < score.length; cell += 1) {
		area += doubleAt(positive, cell) * (below + doubleAt(negative, cell) / 2);
		below += doubleAt(negative, cell);
	}
	const auc = Math.min(1, area / p / n);
	let [positiveSquares, negativeSquares, negativeBelow, positiveBelow] = [
		0,
		0,
		0,
		0
	];
	for (let cell = 0; cell < score.length; cell += 1) {
		const ofPositive = (negativeBelow + doubleAt(negative, cell) / 2) / n - auc;
		const ofNegative = 1 - (positiveBelow + doubleAt(positive, cell) / 2) / p - auc;
		positiveSquares += doubleAt(positive2, cell) * ofPositive * ofPositive;
		negativeSquares += doubleAt(negative2, cell) * ofNegative * ofNegative;
		negativeBelow += doubleAt(negative, cell);
		positiveBelow += doubleAt(positive, cell);
	}
	const [positives, negatives] = [effectiveSize(p, sum(positive2)), effectiveSize(n, sum(negative2))];
	const known = positives > 1 && negatives > 1;
	const variance = share(positiveSquares, p, positives) + share(negativeSquares, n, negatives);
	return {
		auc,
		variance: known ? variance : void 0,
		positives,
		negatives
	};
}

// src/metrics/performance/roc-auc.ts
var roc_auc_default = defineMetric({
	id: "performance/roc-auc",
	title: "Area under the ROC curve",
	question: "How often does a positive have a higher score than a negative?",
	formula: "P(s₁ > s₀) + ½·P(s₁ = s₀) for a random positive and a random negative; on a slice: of its worst group",
	unit: "share",
	direction: "higher",
	range: [0, 1],
	ideal: 1,
	scopes: ["overall", "slice"],
	needs: ["scores"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "scikit-learn: roc_auc_score",
		url: "https://scikit-learn.org/stable/modules/generated/sklearn.metrics.roc_auc_score.html"
	}, {
		title: "DeLong, DeLong, Clarke-Pearson, Comparing the areas under ROC curves (1988)",
		url: "https://doi.org/10.2307/2531595"
	}],
	limitations: ["It is about the order of the scores at every threshold, most of which nobody will use; and it says nothing of calibration.", "Past 4,096 distinct scores they are kept in 4,000 bins: the note then says how far the value can be off."],
	remedies: [
		"Read the positives with the lowest scores and the negatives with the highest: what tells them apart is a feature that is missing.",
		"Below .5 the scores run the wrong way: check which class `positive` names and whether the column is its probability.",
		"If the order is good and accuracy is not, move the threshold before you train again."
	],
	standards: ["NIST AI RMF MEASURE 2.5"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,score\n0,0.1\n0,0.4\n1,0.6\n1,0.9\n",
			gives: 1,
			explanation: "All positives lie above."
		},
		{
			title: "bad",
			table: "label,score\n0,0.1\n0,0.5\n1,0.5\n1,0.3\n",
			gives: .625,
			explanation: "Of four pairs two are right, one is a tie, one is wrong: 2.5 / 4."
		},
		{
			title: "degenerate",
			table: "label,score\n1,0.1\n1,0.9\n",
			gives: "insufficient",
			explanation: "No negative to compare with."
		}
	],
	compute: ({ scores }, _options, context) => performance(scores, {
		estimate: (cells, confidence) => aucOf(scores.axis, cells, confidence),
		worst: "smallest",
		given: ["positives", "negatives"],
		lacking: "a positive and a negative label, both with weight",
		notes: (cells) => boundOf(scores.axis, cells)
	}, context)
});
function aucOf(axis, cells, confidence) {
	const weights = scoreWeights(axis, cells);
	if (!weights.positive.some((w) => w > 0) || !weights.negative.some((w) => w > 0)) return { value: null };
	const area = delong(weights);
	return {
		value: area.auc,
		interval: aucInterval(area, confidence)
	};
}
function boundOf(axis, cells) {
	if (!axis.binned) return [];
	const { positive, negative } = scoreWeights(axis, cells);
	return [`Scores were kept in bins: the value is within ${aucBound(positive, negative).toExponential(1)} of the exact one.`];
}

// src/metrics/estimate/estimated-accuracy.ts
/** Digits to which confidences are compared: 1 − 0.7 and 0.3 are one. */
const DIGITS$1 = 12;
/** Shares that were added in another order differ in their last digits. */
const ROUNDING = 1e-12;
/** max(s, 1 − s) of each score of a column that has weight. */
function confidencesOf({ values, weights, w }) {
	const sums = /* @__PURE__ */ new Map();
	for (const [index, score] of values.entries()) {
		const confidence = Number(Math.max(score, 1 - score).toFixed(DIGITS$1));
		sums.set(confidence, (sums.get(confidence) ?? 0) + doubleAt(weights, index) / w);
	}
	const sorted = [...sums].toSorted(([a], [b]) => a - b);
	return {
		values: Float64Array.from(sorted, ([value]) => value),
		shares: Float64Array.from(sorted, ([, share]) => share)
	};
}
/**
* Average thresholded confidence: the share of the target's rows whose confidence reaches the threshold below which the
* source has as many rows as errors. Of two thresholds that are equally close, the lower one.
*
* Source: S. Garg, S. Balakrishnan, Z. C. Lipton, B. Neyshabur, H. Sedghi, "Leveraging unlabeled data to predict
* out-of-distribution performance", ICLR 2022, equations 1 and 2.
*/
function thresholdedConfidence(accuracy, source, target) {
	const threshold = thresholdOf(1 - accuracy, source);
	let above = 0;
	target.values.forEach((value, index) => above += value >= threshold ? doubleAt(target.shares, index) : 0);
	return Math.min(1, above);
}
function thresholdOf(error, { values, shares }) {
	let [threshold, closest, below] = [
		1e400,
		1e400,
		0
	];
	for (const [index, value] of values.entries()) {
		const off = Math.abs(below - error);
		if (off < closest - ROUNDING) [threshold, closest] = [value, off];
		below += doubleAt(shares, index);
	}
	return Math.abs(1 - error) < closest - ROUNDING ? 1e400 : threshold;
}
/**
* Difference of confidences: the source's accuracy less what the mean confidence falls from source to target; within [0, 1].
*
* Source: D. Guillory, V. Shankar, S. Ebrahimi, T. Darrell, L. Schmidt, "Predicting with confidence on unseen
* distributions", ICCV 2021.
*/
function differenceOfConfidences(accuracy, source, target) {
	return Math.min(1, Math.max(0, accuracy - (meanOf(source) - meanOf(target))));
}
function meanOf({ values, shares }) {
	let mean = 0;
	values.forEach((value, index) => mean += value * doubleAt(shares, index));
	return mean;
}

// src/metrics/compare/tables/too-few-rows.ts
/** Insufficient when one of the tables has fewer rows than a number needs; at least one. */
function tooFewRows(least, tables) {
	const needed = Math.max(1, least);
	const short = Object.entries(tables).find(([, rows]) => rows < needed);
	return short === void 0 ? void 0 : {
		status: "insufficient",
		n: Math.floor(short[1]),
		needed,
		reason: `the ${short[0]} table has ${Math.floor(short[1])} usable rows, and this needs ${needed}`
	};
}

// src/metrics/compare/tables/worst-estimate.ts
/** The lowest estimated accuracy over the shifted tables, whose labels are not looked at. */
function worstEstimate({ overall, classes }, { source, targets }, estimator, { minimum }) {
	const tables = [{
		name: "evaluation",
		scores: source
	}, ...targets];
	const sizes = Object.fromEntries(tables.map(({ name, scores }) => [name, scores.numbers.n]));
	const accuracy = rateOf(overall, accuracyOf(classes.length)).value;
	const lacking = tooFewRows(minimum.group, sizes);
	if (lacking !== void 0) return lacking;
	const wrong = tables.find(({ scores: { numbers, texts } }) => texts.n > 0 || numbers.min < 0 || numbers.max > 1 || !(numbers.w > 0));
	if (accuracy === null || wrong !== void 0) return {
		status: "insufficient",
		n: 0,
		needed: 1,
		reason: `the scores of the ${wrong?.name ?? "evaluation"} table are not probabilities, or have no weight`,
		hint: "Bind `score` to a column of numbers from 0 to 1 that every shifted table has."
	};
	const confidences = confidencesOf(source.numbers);
	const parts = targets.map(({ name, scores: { numbers } }) => ({
		group: [name],
		n: numbers.n,
		value: estimator(accuracy, confidences, confidencesOf(numbers))
	}));
	const isExact = tables.every(({ scores }) => scores.numbers.exact);
	return {
		status: "measured",
		value: Math.min(...parts.map(({ value }) => value)),
		n: parts.reduce((sum, { n }) => sum + n, 0),
		parts: byGroup(parts),
		notes: [`Accuracy in the evaluation table: ${accuracy.toFixed(3)}.`, ...isExact ? [] : ["Scores were kept in buckets of 0.5 %: the estimate is approximate."]]
	};
}
/** What both estimators say of themselves. */
const ESTIMATE_FACTS = {
	unit: "share",
	direction: "higher",
	range: [0, 1],
	ideal: 1,
	scopes: ["overall"],
	needs: ["decisions", "confidences"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	remedies: [
		"Label a hundred rows of the worst shift, chosen at random, before you believe or disbelieve the estimate.",
		"Check the calibration on the evaluation table first: without it no estimate from scores holds.",
		"Take both estimates: where they differ by more than a few points, neither is reliable here."
	],
	standards: ["NIST AI RMF MEASURE 2.5", "NIST AI RMF MANAGE 4.1"],
	lifecycle: "experimental",
	since: "1.0.0"
};
/** Tables that the examples of both have in common. */
const SURE_TABLE = "label,prediction,score\n1,1,0.9\n0,0,0.1\n1,1,0.8\n0,1,0.6\n";
const NO_SCORES = {
	title: "degenerate",
	table: SURE_TABLE,
	shifted: "score\n7\n3\n",
	gives: "insufficient",
	explanation: "What the shifted table calls a score is no probability."
};
const RIGHT_TABLE = "label,prediction,score\n1,1,0.9\n0,0,0.1\n";

// src/metrics/security/atc-estimated-accuracy.ts
var atc_estimated_accuracy_default = defineMetric({
	...ESTIMATE_FACTS,
	id: "security/atc-estimated-accuracy",
	title: "Estimated accuracy, average thresholded confidence",
	question: "How accurate may the model be on tables whose labels are not known yet, by how many of its scores are sure?",
	formula: "P(c ≥ t | shifted) with t such that P(c < t | evaluation) = error(evaluation), c = max(s, 1 − s); of the worst shift",
	references: [{
		title: "Garg, Balakrishnan, Lipton, Neyshabur, Sedghi, Leveraging unlabeled data to predict out-of-distribution performance (2022)",
		url: "https://openreview.net/forum?id=o_HsiMPYh_x"
	}],
	limitations: [
		"It is an estimate: it holds where scores mean the same under the shift, and no table of scores can show whether they do.",
		"With few distinct scores no threshold may have just as many rows below it as there are errors; the closest is taken.",
		"It takes the more probable class: for decisions at another `threshold` than .5 the confidence is not of the decision."
	],
	examples: [
		{
			title: "ideal",
			table: RIGHT_TABLE,
			shifted: "score\n0.95\n0.9\n",
			gives: 1,
			explanation: "Without errors the threshold is the lowest confidence seen, and every row reaches it."
		},
		{
			title: "bad",
			table: SURE_TABLE,
			shifted: "score\n0.9\n0.55\n0.6\n0.4\n",
			gives: .25,
			explanation: "One of four is wrong and one lies below .8; of the shifted rows one of four reaches .8."
		},
		NO_SCORES
	],
	compute: ({ decisions, confidences }, _options, context) => worstEstimate(decisions, confidences, thresholdedConfidence, context)
});

// src/metrics/compare/tables/column-drift.ts
/** Past this share on one position of a sketch, what lies on it is too much to be called one number. */
const COARSEST = .1;
/** The drift of one column; undefined where the distance does not apply to its kind. */
function driftOf(column, { reference, current }, distance, categories, least) {
	if (distance.ordered && (categories || !isNumeric(reference))) return;
	const drift = {
		column,
		n: current.rows - current.missing.n,
		value: null
	};
	const pair = pairColumns(reference, current, categories);
	if (pair === void 0) {
		const lacking = `more than 10,000 categories (about ${Math.max(reference.texts.distinct, current.texts.distinct)} texts): an identifier or free text is no feature to compare`;
		return {
			...drift,
			excluded: "undefined",
			lacking
		};
	}
	const { sizes } = pair;
	if (!(sizes.reference > 0 && sizes.current > 0)) return {
		...drift,
		excluded: "undefined",
		lacking: "no values in one of the tables"
	};
	if (Math.min(sizes.reference, sizes.current) < least) return {
		...drift,
		excluded: "too-few-rows"
	};
	if (!pair.exact && pair.coarsest > COARSEST) {
		const lacking = "its numbers lie within 0.5 % of each other (a date in seconds?): subtract a fixed number from the column in both tables";
		return {
			...drift,
			excluded: "undefined",
			lacking
		};
	}
	const value = distance.of(pair, reference.numbers.deviation);
	return value === null ? {
		...drift,
		excluded: "undefined",
		lacking: "constant in the training table"
	} : {
		...drift,
		value,
		pair
	};
}
/** The worst of several columns: each a part, and what could not be compared named. */
function worstDrift(drifts, distance, { minimum }) {
	const known = drifts.flatMap(({ value, pair, column, n }) => value === null || pair === void 0 ? [] : [{
		value,
		pair,
		column,
		n
	}]);
	const parts = byGroup(drifts.map(({ column, n, value }) => ({
		group: [column],
		n,
		value
	})));
	const excluded = byGroup(drifts.flatMap(({ column, n, excluded: reason }) => reason === void 0 ? [] : [{
		group: [column],
		n,
		reason
	}]));
	const [first, ...others] = known;
	if (first === void 0) return {
		status: "insufficient",
		n: 0,
		needed: 1,
		reason: `no column could be compared${lackingText(drifts)}`,
		hint: `Bring ${Math.max(1, minimum.group)} rows with values of a feature in both tables, or name other \`features\`.`,
		parts,
		excluded
	};
	const worst = others.reduce((most, each) => each.value > most.value ? each : most, first);
	const chance = distance.chance?.(worst.pair, .95 ** (1 / known.length));
	return {
		status: "measured",
		value: worst.value,
		n: worst.n,
		...chance === void 0 ? {} : { chance },
		parts,
		excluded,
		notes: notesOf(drifts, known, worst.column, distance)
	};
}
function notesOf(drifts, known, worst, distance) {
	const sketched = known.filter(({ pair }) => !pair.exact);
	return [
		`The worst of ${known.length} is ${JSON.stringify(worst)}.`,
		...sketched.map(({ column, pair }) => `${JSON.stringify(column)} is approximate: ${distance.off(pair)}.`),
		...lackingText(drifts) === "" ? [] : [`Not compared${lackingText(drifts)}.`]
	];
}
function lackingText(drifts) {
	const reasons = drifts.flatMap(({ column, lacking }) => lacking === void 0 ? [] : [`${JSON.stringify(column)}: ${lacking}`]);
	return reasons.length === 0 ? "" : ` (${reasons.join("; ")})`;
}

// src/stats/chi-square-quantile.ts
/**
* Quantile of a χ² distribution with a whole number of degrees of freedom, at least 1: exact for 1 and 2, else by the
* cube root of Wilson and Hilferty, within 1 % above the median. RangeError for fewer degrees or no probability.
*
* Source: E. B. Wilson, M. M. Hilferty, "The distribution of chi-square", PNAS 17, 1931.
*/
function chiSquareQuantile(probability, freedom) {
	if (!(freedom >= 1)) throw new RangeError(`A χ² distribution needs at least one degree of freedom, not ${freedom}.`);
	if (freedom === 1) return normalQuantile((1 + probability) / 2) ** 2;
	if (freedom === 2) return -2 * Math.log1p(-probability);
	const part = 2 / (9 * freedom);
	return freedom * Math.max(0, 1 - part + normalQuantile(probability) * Math.sqrt(part)) ** 3;
}

// src/stats/decile-bins.ts
const BINS = 10;
/**
* Cuts ordered positions into bins at the deciles of their weights: the bin of each position, from 0 on. A bin ends with
* the first position at which k tenths of the weight are reached (the inverted distribution function, so repeating all
* weights changes nothing); a position on which two or more deciles fall is a bin of its own. One bin without weight.
*/
function decileBins(weights) {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const bins = new Int32Array(weights.length);
	let bin = 0;
	let decile = 1;
	let reached = 0;
	for (let place = 0; place < weights.length; place += 1) {
		reached += doubleAt(weights, place);
		let deciles = 0;
		while (total > 0 && decile < BINS && BINS * reached >= decile * total * .999999999999) {
			deciles += 1;
			decile += 1;
		}
		const startsAnew = deciles > 1 && place > 0 && bins[place - 1] === bin;
		bin += startsAnew ? 1 : 0;
		bins[place] = bin;
		bin += deciles > 0 ? 1 : 0;
	}
	return bins;
}

// src/stats/total-weight.ts
/** Sum of weights that shares are to be taken of; RangeError when it is not positive. */
function totalWeight(weights) {
	let total = 0;
	for (let index = 0; index < weights.length; index += 1) total += at(weights, index);
	if (!(total > 0)) throw new RangeError(`Shares need weight, and these have ${total}.`);
	return total;
}

// src/stats/jensen-shannon.ts
/**
* Jensen-Shannon divergence (not its root, the distance) of two weightings of the same length, each taken as shares of
* its own sum; base 2, in [0, 1]. RangeError when either has no weight.
*
* Source: J. Lin, "Divergence measures based on the Shannon entropy", IEEE Transactions on Information Theory 37, 1991.
*/
function jensenShannon(one, other) {
	const [totalOne, totalOther] = [totalWeight(one), totalWeight(other)];
	let divergence = 0;
	for (let bin = 0; bin < one.length; bin += 1) {
		const p = at(one, bin) / totalOne;
		const q = at(other, bin) / totalOther;
		const middle = (p + q) / 2;
		divergence += (term(p, middle) + term(q, middle)) / 2;
	}
	return Math.min(1, Math.max(0, divergence));
}
function term(share, middle) {
	return share > 0 ? share * Math.log2(share / middle) : 0;
}

// src/stats/cumulative-gaps.ts
/**
* |F − G| at each of the ascending positions of two weightings, each taken as shares of its own sum; in [0, 1].
* RangeError when either has no weight.
*/
function cumulativeGaps(one, other) {
	const [totalOne, totalOther] = [totalWeight(one), totalWeight(other)];
	const gaps = new Float64Array(one.length);
	let [f, g] = [0, 0];
	for (let place = 0; place < one.length; place += 1) {
		f += at(one, place);
		g += at(other, place);
		gaps[place] = Math.min(1, Math.abs(f / totalOne - g / totalOther));
	}
	return gaps;
}

// src/stats/kolmogorov-smirnov.ts
/**
* Largest distance of the distribution functions of two weightings on the same ascending positions, each taken as
* shares of its own sum; in [0, 1]. RangeError when either has no weight.
*/
function kolmogorovSmirnov(one, other) {
	return cumulativeGaps(one, other).reduce((most, gap) => Math.max(most, gap), 0);
}

// src/stats/population-stability.ts
/** Shares below this count as this: an empty bin would make the index infinite. */
const SHARE_FLOOR = 1e-4;
/**
* Σ (q − p)·ln(q/p) over the bins of two weightings of the same length, each taken as shares of its own sum; at least 0.
* RangeError when either has no weight.
*
* Source: B. Yurdakul, J. Naranjo, "Statistical properties of the population stability index", Journal of Risk Model
* Validation 14(4), 2020.
*/
function populationStability(reference, current) {
	const [totalReference, totalCurrent] = [totalWeight(reference), totalWeight(current)];
	let index = 0;
	for (let bin = 0; bin < reference.length; bin += 1) {
		const p = Math.max(SHARE_FLOOR, at(reference, bin) / totalReference);
		const q = Math.max(SHARE_FLOOR, at(current, bin) / totalCurrent);
		index += (q - p) * Math.log(q / p);
	}
	return index;
}

// src/stats/wasserstein.ts
/**
* Wasserstein-1 distance ∫|F − G| of two weightings on the same ascending positions, each taken as shares of its own
* sum; in the unit of the positions. RangeError when either has no weight.
*/
function wasserstein(positions, one, other) {
	const gaps = cumulativeGaps(one, other);
	let area = 0;
	for (let place = 1; place < positions.length; place += 1) area += doubleAt(gaps, place - 1) * (doubleAt(positions, place) - doubleAt(positions, place - 1));
	return area;
}

// src/metrics/compare/tables/drift-distance.ts
/** Deciles of the reference, or its categories; what has no place in them beside them. Bins that nobody fills are left out. */
function binsOf({ ordered, reference, current, aside }) {
	const place = ordered ? decileBins(reference) : void 0;
	const [one, other] = [[], []];
	reference.forEach((weight, index) => {
		const bin = place === void 0 ? index : intAt(place, index);
		one[bin] = (one[bin] ?? 0) + weight;
		other[bin] = (other[bin] ?? 0) + doubleAt(current, index);
	});
	const all = [...one.map((weight, bin) => ({
		reference: weight,
		current: other[bin] ?? 0
	})), ...aside].filter((bin) => bin.reference > 0 || bin.current > 0);
	return {
		reference: all.map((bin) => bin.reference),
		current: all.map((bin) => bin.current)
	};
}
/** 1/n + 1/m of the effective rows: how much two samples of one source differ. */
function spreadOf({ sizes }) {
	return 1 / sizes.reference + 1 / sizes.current;
}
/** The index of two samples of one source is (1/n + 1/m)·χ² with one degree of freedom less than bins. */
function stabilityChance(pair, probability) {
	const freedom = binsOf(pair).reference.length - 1;
	return freedom < 1 ? {
		mean: 0,
		upper: 0
	} : {
		mean: freedom * spreadOf(pair),
		upper: chiSquareQuantile(probability, freedom) * spreadOf(pair)
	};
}
/** For close distributions the divergence in bits is the stability index ÷ 8 ln 2: both are the same χ² to second order. */
const INDEX_PER_BIT = 8 * Math.LN2;
/** Mean of Kolmogorov's distribution: √(π/2)·ln 2. */
const KOLMOGOROV_MEAN = Math.sqrt(Math.PI / 2) * Math.LN2;
const DISTANCES = {
	psi: {
		ordered: false,
		of: (pair) => {
			const { reference, current } = binsOf(pair);
			return populationStability(reference, current);
		},
		chance: stabilityChance,
		off: () => "the ends of the bins are within 0.5 % of the deciles, the shares in them are exact"
	},
	"jensen-shannon": {
		ordered: false,
		of: (pair) => {
			const { reference, current } = binsOf(pair);
			return jensenShannon(reference, current);
		},
		chance: (pair, probability) => {
			const { mean, upper } = stabilityChance(pair, probability);
			return {
				mean: Math.min(1, mean / INDEX_PER_BIT),
				upper: Math.min(1, upper / INDEX_PER_BIT)
			};
		},
		off: () => "the ends of the bins are within 0.5 % of the deciles, the shares in them are exact"
	},
	ks: {
		ordered: true,
		of: ({ reference, current }) => kolmogorovSmirnov(reference, current),
		chance: (pair, probability) => {
			const scale = Math.sqrt(spreadOf(pair));
			return {
				mean: Math.min(1, KOLMOGOROV_MEAN * scale),
				upper: Math.min(1, Math.sqrt(-Math.log((1 - probability) / 2) / 2) * scale)
			};
		},
		off: ({ coarsest }) => `at most ${coarsest.toExponential(1)} too small`
	},
	wasserstein: {
		ordered: true,
		of: ({ values, reference, current }, deviation) => {
			const distance = wasserstein(values, reference, current);
			return distance === 0 ? 0 : deviation > 0 ? distance / deviation : null;
		},
		off: () => "each number within 0.5 % of itself"
	}
};

// src/metrics/compare/tables/feature-drift.ts
const TRAINING = "x\n1\n2\n3\n4\n";
const HALF = "label,x\n0,3\n1,4\n0,3\n1,4\n";
const EMPTY = {
	title: "degenerate",
	table: "label,x\n0,\n1,\n",
	training: TRAINING,
	gives: "insufficient",
	explanation: "The feature is empty in the evaluation table: there is nothing to compare."
};
/** Examples on one feature: the same values, two of them gone, none at all. */
function driftExamples(bad, explanation) {
	return [
		{
			title: "ideal",
			table: "label,x\n0,1\n1,2\n0,3\n1,4\n",
			training: TRAINING,
			gives: 0,
			explanation: "The same values."
		},
		{
			title: "bad",
			table: HALF,
			training: TRAINING,
			gives: bad,
			explanation
		},
		EMPTY
	];
}
/** The metric of a distance: the worst feature, with every feature as a part. */
function driftMetric({ distance: name, ...row }) {
	return defineMetric({
		...row,
		id: `security/${name}-drift`,
		direction: "lower",
		ideal: 0,
		scopes: ["overall"],
		needs: ["columns"],
		tasks: [
			"binary",
			"multiclass",
			"regression"
		],
		fullGrade: "computed",
		options: NO_OPTIONS,
		remedies: [
			"Look at the worst feature first: a changed unit, a new default or a join that fails is more frequent than a changed world.",
			"If the world did change, measure the model on recent labelled rows before you train it again.",
			"Name the `features` of the model in the policy when a column that it never sees drifts."
		],
		standards: ["NIST AI RMF MEASURE 2.4", "NIST AI RMF MANAGE 4.1"],
		lifecycle: "stable",
		since: "1.0.0",
		compute: ({ columns }, _options, context) => {
			const distance = DISTANCES[name];
			const drifts = [...columns.features].flatMap(([column, pair]) => driftOf(column, pair, distance, false, context.minimum.group) ?? []);
			return worstDrift(drifts, distance, context);
		}
	});
}

// src/metrics/security/binned-drift.ts
const ROWS$1 = [{
	distance: "psi",
	title: "Population stability index of the features",
	question: "Does any feature have other values here than in the training table?",
	formula: "Σ (q − p)·ln(q/p) over the deciles of the training column or its categories, shares below 10⁻⁴ counted as 10⁻⁴; of the worst feature",
	unit: "index",
	range: [0, 1e400],
	references: [{
		title: "Yurdakul, Naranjo, Statistical properties of the population stability index (2020)",
		url: "https://doi.org/10.21314/JRMV.2020.227"
	}],
	limitations: [
		"Two samples of one source have an index of about (bins − 1)(1/n + 1/m): the chance level. Below some thousand rows that alone passes .1.",
		"Its usual readings (below .1 stable, above .25 shifted) are custom, not theory.",
		"Deciles are taken by the inverted distribution function, and a value on which several fall is a bin of its own: cutting at unique quantiles puts a column of zeros and ones into one bin and sees nothing."
	],
	examples: driftExamples(2 * (.25 * Math.log(2)) + 2 * (.2499 * Math.log(2500)), "Two values are gone: 2·¼·ln 2 + 2·(¼ − 10⁻⁴)·ln(¼/10⁻⁴).")
}, {
	distance: "jensen-shannon",
	title: "Jensen-Shannon divergence of the features",
	question: "How far from the training table is the feature that is farthest?",
	formula: "½·Σ p·log₂(p/m) + ½·Σ q·log₂(q/m), m = (p + q)/2, over deciles or categories; of the worst feature",
	unit: "index",
	range: [0, 1],
	references: [{
		title: "Lin, Divergence measures based on the Shannon entropy (1991)",
		url: "https://doi.org/10.1109/18.61115"
	}, {
		title: "SciPy: jensenshannon",
		url: "https://docs.scipy.org/doc/scipy/reference/generated/scipy.spatial.distance.jensenshannon.html"
	}],
	limitations: ["It is the divergence in bits; SciPy's function of this name gives its square root, by default in nats.", "What moves within one decile is not seen."],
	examples: driftExamples(.25 + .25 * Math.log2(2 / 3) + .5 * Math.log2(4 / 3), "Two values are gone, which makes ¼ of a bit; the two that are left are twice as frequent, which makes .0613.")
}];
var binned_drift_default = ROWS$1.map(driftMetric);

// src/metrics/security/cumulative-drift.ts
const ROWS = [{
	distance: "ks",
	title: "Kolmogorov-Smirnov distance of the numeric features",
	question: "How far apart are the distribution functions of the numeric feature that is farthest?",
	formula: "max_x |F_training(x) − F_evaluation(x)|; of the worst numeric feature",
	unit: "share",
	range: [0, 1],
	references: [{
		title: "SciPy: ks_2samp",
		url: "https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.ks_2samp.html"
	}],
	limitations: ["Categories have no order and are left out; empty fields too: the stability index sees both.", "It is weak in the tails, where the rows lie that a model has seen least of."],
	examples: driftExamples(.5, "At 2 the training table has half of its values below, the evaluation none.")
}, {
	distance: "wasserstein",
	title: "Wasserstein distance of the numeric features",
	question: "By how many standard deviations would values have to move to become those of the training table?",
	formula: "∫|F_training − F_evaluation| dx ÷ standard deviation of the training column (ddof 0); of the worst numeric feature",
	unit: "index",
	range: [0, 1e400],
	references: [{
		title: "SciPy: wasserstein_distance",
		url: "https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.wasserstein_distance.html"
	}],
	limitations: ["One value far out moves it: it is a mean of distances, in units of the training column’s spread.", "A column that is constant in the training table has no unit, and is named as excluded when it moved."],
	examples: driftExamples(1 / Math.sqrt(1.25), "Every value moves by 1 on average; the standard deviation of 1, 2, 3, 4 is 1.118.")
}];
var cumulative_drift_default = ROWS.map(driftMetric);

// src/metrics/security/doc-estimated-accuracy.ts
var doc_estimated_accuracy_default = defineMetric({
	...ESTIMATE_FACTS,
	id: "security/doc-estimated-accuracy",
	title: "Estimated accuracy, difference of confidences",
	question: "How accurate may the model be on tables whose labels are not known yet, by how much less sure it is?",
	formula: "accuracy(evaluation) − (mean c(evaluation) − mean c(shifted)), c = max(s, 1 − s), within [0, 1]; of the worst shift",
	references: [{
		title: "Guillory, Shankar, Ebrahimi, Darrell, Schmidt, Predicting with confidence on unseen distributions (2021)",
		url: "https://doi.org/10.1109/ICCV48922.2021.00117"
	}],
	limitations: ["It is an estimate: a model that is as sure as before and wrong more often is not seen.", "It assumes that one point of confidence is one point of accuracy, which holds for calibrated scores only."],
	examples: [
		{
			title: "ideal",
			table: RIGHT_TABLE,
			shifted: "score\n0.9\n0.1\n",
			gives: 1,
			explanation: "As sure as where it is always right."
		},
		{
			title: "bad",
			table: SURE_TABLE,
			shifted: "score\n0.5\n0.5\n",
			gives: .45,
			explanation: "Mean confidence falls from .8 to .5: .75 − .3."
		},
		NO_SCORES
	],
	compute: ({ decisions, confidences }, _options, context) => worstEstimate(decisions, confidences, differenceOfConfidences, context)
});

// src/metrics/compare/tables/class-measure.ts
const TABLE = _enum(["evaluation", "training"]).default("evaluation").describe("Which table is looked at: the evaluation table or the training table.");
const COLUMNS = array(string().min(1)).min(1).describe("Quasi-identifiers: columns that somebody could know of a person from elsewhere.");
const CLASS_FACTS = {
	unit: "index",
	direction: "higher",
	range: [1, 1e400],
	ideal: 1e400,
	scopes: ["overall"],
	needs: ["classes"],
	tasks: [
		"binary",
		"multiclass",
		"regression"
	],
	fullGrade: "computed",
	standards: ["NIST AI RMF MEASURE 2.10"],
	lifecycle: "stable",
	since: "1.0.0"
};
const COARSEN = "Coarsen what tells people apart: years instead of birthdays, regions instead of postcodes, and drop columns that no metric needs.";
/**
* A number of the classes that a metric's options ask for; insufficient for a table without rows. Which values make a
* class is not said: the report would publish what the table should hide.
*/
function classMeasure({ counts }, options, what) {
	const key = keyOf(options);
	const found = counts.find(({ request }) => keyOf(request) === key);
	if (found === void 0) throw new Error(`The classes of ${key} were not counted.`);
	const { rows, classes, alone, request } = found;
	if (rows === 0) return {
		status: "insufficient",
		n: 0,
		needed: 1,
		reason: `the ${request.table} table has no rows`
	};
	const notes = [`${classes} classes in ${rows} rows of the ${request.table} table; ${alone} of them are of one row.`];
	return {
		status: "measured",
		value: found[what],
		n: rows,
		notes
	};
}
function keyOf({ table, columns, sensitive }) {
	return JSON.stringify([
		table,
		columns,
		sensitive ?? null
	]);
}

// src/metrics/security/k-anonymity.ts
var k_anonymity_default = defineMetric({
	...CLASS_FACTS,
	id: "security/k-anonymity",
	title: "k-anonymity",
	question: "How many rows share the quasi-identifiers of the person who is easiest to find?",
	formula: "rows of the smallest class of rows that agree in all columns of the option `columns`",
	options: strictObject({
		columns: COLUMNS,
		table: TABLE
	}),
	references: [{
		title: "Sweeney, k-anonymity: a model for protecting privacy (2002)",
		url: "https://doi.org/10.1142/S0218488502001648"
	}],
	limitations: [
		"It knows the columns that you name, not what an attacker knows: each column that is left out is assumed to be secret.",
		"A class whose rows all have the same sensitive value gives it away whatever its size: see l-diversity.",
		"Two rows of one person count as two."
	],
	remedies: [COARSEN, "Leave out the rows of the smallest classes, and say so: a committed table cannot be called back."],
	examples: [
		{
			title: "ideal",
			table: "label,age,town\n0,20-30,A\n1,20-30,A\n0,30-40,B\n1,30-40,B\n",
			options: { columns: ["age", "town"] },
			gives: 2,
			explanation: "Every row has a double. (There is no highest value.)"
		},
		{
			title: "bad",
			table: "label,age,town\n0,20-30,A\n1,20-30,A\n0,30-40,B\n",
			options: { columns: ["age", "town"] },
			gives: 1,
			explanation: "Whoever knows that somebody of 30 to 40 lives in B has found the row."
		},
		{
			title: "degenerate",
			table: "label,age,town\n0,,\n1,,\n",
			options: { columns: ["age", "town"] },
			gives: 2,
			explanation: "Empty fields are a value like any other: these two rows are alike."
		}
	],
	compute: ({ classes }, options) => classMeasure(classes, options, "smallest")
});

// src/metrics/security/l-diversity.ts
var l_diversity_default = defineMetric({
	...CLASS_FACTS,
	id: "security/l-diversity",
	title: "l-diversity",
	question: "How many sensitive values are possible for somebody whose quasi-identifiers are known?",
	formula: "fewest distinct values of the option `sensitive` in a class of rows that agree in all columns of the option `columns`",
	options: strictObject({
		columns: COLUMNS,
		sensitive: string().min(1).describe("Column whose value nobody should be able to learn."),
		table: TABLE
	}),
	references: [{
		title: "Machanavajjhala, Kifer, Gehrke, Venkitasubramaniam, l-diversity: privacy beyond k-anonymity (2007)",
		url: "https://doi.org/10.1145/1217299.1217302"
	}],
	limitations: ["It is distinct l-diversity: two values of which one has 99 of 100 rows count as two.", "Values that differ and mean nearly the same (two stages of one disease) count as different."],
	remedies: [COARSEN, "Merge rare sensitive values, or leave the column out of what is committed."],
	examples: [
		{
			title: "ideal",
			table: "label,town,illness\n0,A,flu\n1,A,gout\n0,B,flu\n1,B,gout\n",
			options: {
				columns: ["town"],
				sensitive: "illness"
			},
			gives: 2,
			explanation: "Both illnesses in both towns. (There is no highest value.)"
		},
		{
			title: "bad",
			table: "label,town,illness\n0,A,flu\n1,A,gout\n0,B,gout\n1,B,gout\n",
			options: {
				columns: ["town"],
				sensitive: "illness"
			},
			gives: 1,
			explanation: "Everybody in B has gout, though B has two rows."
		},
		{
			title: "degenerate",
			table: "label,town,illness\n0,A,\n1,A,\n",
			options: {
				columns: ["town"],
				sensitive: "illness"
			},
			gives: 1,
			explanation: "An empty field is one value."
		}
	],
	compute: ({ classes }, options) => classMeasure(classes, options, "fewestValues")
});

// src/metrics/compare/tables/target-drift.ts
const OPTIONS = strictObject({ distance: _enum([
	"psi",
	"jensen-shannon",
	"ks",
	"wasserstein"
]).default("psi").describe("How the two distributions are compared; ks and wasserstein take numbers only.") });
/** The drift of one target as a metric. */
function targetDrift({ target, ...row }) {
	return defineMetric({
		...row,
		id: `security/${target}-drift`,
		formula: "option distance: psi, jensen-shannon, ks or wasserstein of the column in the training and in the evaluation table",
		unit: "index",
		direction: "lower",
		range: [0, 1e400],
		ideal: 0,
		scopes: ["overall"],
		needs: ["columns"],
		tasks: [
			"binary",
			"multiclass",
			"regression"
		],
		fullGrade: "computed",
		options: OPTIONS,
		references: [{
			title: "Lipton, Wang, Smola, Detecting and correcting for label shift with black box predictors (2018)",
			url: "https://proceedings.mlr.press/v80/lipton18a.html"
		}],
		standards: ["NIST AI RMF MEASURE 2.4", "NIST AI RMF MANAGE 4.1"],
		lifecycle: "stable",
		since: "1.0.0",
		compute: ({ columns }, { distance: name }, context) => {
			const pair = columns[target];
			if (pair === void 0) return {
				status: "insufficient",
				n: 0,
				needed: 1,
				reason: `the training table has no column of the ${target}`,
				hint: `Write the ${target} into the training table, under the name that it has in the evaluation table.`
			};
			const distance = DISTANCES[name];
			const drift = driftOf(pair.current.column, pair, distance, isOfClasses(columns, target), context.minimum.group);
			return worstDrift(drift === void 0 ? [] : [drift], distance, context);
		}
	});
}
/** Classes are categories whatever they are called; a score, and what a regression predicts, are numbers. */
function isOfClasses({ task, predictionIsScore }, target) {
	return task !== "regression" && !(target === "prediction" && predictionIsScore);
}

// src/metrics/security/label-drift.ts
var label_drift_default = targetDrift({
	target: "label",
	title: "Label drift",
	question: "Are the true outcomes distributed here as in the training table?",
	limitations: ["Classes are compared by their shares; that the same share now means other people is not seen.", "An evaluation table that was balanced on purpose drifts by design: weight its rows."],
	remedies: ["See whether labels come later here than they did in training: fresh rows then have too few of the late outcome.", "If the base rate did change, recalibrate the scores and set the threshold anew before training again."],
	examples: [
		{
			title: "ideal",
			table: "label\n0\n1\n0\n1\n",
			training: "label\n1\n0\n",
			gives: 0,
			explanation: "Half of each in both tables."
		},
		{
			title: "bad",
			table: "label\n0\n1\n1\n1\n",
			training: "label\n0\n0\n0\n1\n",
			gives: Math.log(3),
			explanation: "From one positive in four to three: 2·½·ln 3."
		},
		{
			title: "degenerate",
			table: "label\n0\n1\n",
			training: "x\n1\n2\n",
			gives: "insufficient",
			explanation: "The training table has no such column."
		}
	]
});

// src/metrics/compare/tables/refused-rows.ts
/** As of the evaluation table: more than 1 % of a further table's rows could not be used. */
const REFUSED_SHARE = .01;
/** Insufficient when one of the tables has too many rows that could not be used. */
function refusedRows(tables) {
	const broken = tables.find(({ refused, rows }) => refused > REFUSED_SHARE * rows);
	return broken === void 0 ? void 0 : {
		status: "insufficient",
		n: broken.rows - broken.refused,
		needed: Math.ceil(.99 * broken.rows),
		reason: `${broken.refused} of ${broken.rows} rows of the ${broken.name} table could not be used, more than 1 %`,
		hint: "Mend these rows: a label, prediction, score or weight is missing or is no number."
	};
}

// src/metrics/estimate/membership.ts
/** Digits to which the probabilities of the truth are compared: 1 − 0.7 and 0.3 are one. */
const DIGITS = 12;
/**
* Members (as positives) and non-members (as negatives) by the probability that the model gives to the row's own truth,
* ascending: the loss is its negative logarithm, so the order is that of the loss, turned around.
*/
function truthWeights(members, others) {
	const sums = /* @__PURE__ */ new Map();
	for (const [side, table] of [members, others].entries()) for (const [score, w, w2] of entriesOf(table)) {
		const sum = sums.get(score) ?? [
			0,
			0,
			0,
			0
		];
		sum[side] = at(sum, side) + w;
		sum[side + 2] = at(sum, side + 2) + w2;
		sums.set(score, sum);
	}
	const sorted = [...sums].toSorted(([a], [b]) => a - b);
	const column = (index) => Float64Array.from(sorted, ([, sum]) => at(sum, index));
	return {
		score: Float64Array.from(sorted, ([score]) => score),
		positive: column(0),
		negative: column(1),
		positive2: column(2),
		negative2: column(3)
	};
}
/** Probability of the truth, Σw and Σw² of each distinct score of each truth. */
function entriesOf({ axis, cells }) {
	if (axis === void 0) return [];
	return [0, 1].flatMap((truth) => {
		const scores = scoresOf(cells, truth);
		return Array.from(scores.index, (_, entry) => {
			const score = scoreAt(axis, scores, entry);
			return [
				Number((truth === 1 ? score : 1 - score).toFixed(DIGITS)),
				doubleAt(scores.w, entry),
				doubleAt(scores.w2, entry)
			];
		});
	});
}
/** Largest TPR − FPR over all thresholds of "the loss is below": at least 0, which no threshold at all has. */
function advantageOf({ positive, negative }) {
	const [members, others] = [positive, negative].map((weights) => weights.reduce((sum, w) => sum + w, 0));
	let [most, tpr, fpr] = [
		0,
		0,
		0
	];
	for (let place = positive.length - 1; place >= 0; place -= 1) {
		tpr += doubleAt(positive, place) / (members ?? 1);
		fpr += doubleAt(negative, place) / (others ?? 1);
		most = Math.max(most, tpr - fpr);
	}
	return Math.min(1, most);
}

// src/metrics/security/membership-inference-advantage.ts
var membership_inference_advantage_default = defineMetric({
	id: "security/membership-inference-advantage",
	title: "Membership inference advantage",
	question: "How well does the loss of a row tell whether the model was trained on it?",
	formula: "max over t of P(loss < t | training row) − P(loss < t | evaluation row), loss = −ln(score of the truth)",
	unit: "share",
	direction: "lower",
	range: [0, 1],
	ideal: 0,
	scopes: ["overall"],
	needs: ["members"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "Yeom, Giacomelli, Fredrikson, Jha, Privacy risk in machine learning (2018)",
		url: "https://doi.org/10.1109/CSF.2018.00027"
	}],
	limitations: [
		"It is the weakest of such attacks, which knows one threshold for all rows: a low advantage does not say that no row can be found.",
		"The evaluation table has to come from the same source as training: what differs between them looks like membership.",
		"It is an average over rows; the few rows that a model has learned by heart do not show in it."
	],
	remedies: [
		"Read it beside train-test leakage and the drift metrics, to rule out that the tables differ by themselves.",
		"Train less or regularise more: an advantage well above chance is over-fitting that an attacker can read.",
		"Give out decisions or rounded scores instead of full probabilities."
	],
	standards: ["NIST AI RMF MEASURE 2.7", "NIST AI RMF MEASURE 2.10"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,score\n1,0.9\n0,0.2\n",
			training: "label,score\n1,0.9\n0,0.2\n",
			gives: 0,
			explanation: "Losses are the same in both tables."
		},
		{
			title: "bad",
			table: "label,score\n1,0.6\n0,0.1\n1,0.5\n0,0.7\n",
			training: "label,score\n1,0.99\n0,0.05\n1,0.8\n0,0.1\n",
			gives: .75,
			explanation: "With the truth at .8 or more: all four training rows, one evaluation row."
		},
		{
			title: "degenerate",
			table: "label,score\n1,0.6\n0,0.1\n",
			training: "label,score\n1,\n0,0.2\n",
			gives: "insufficient",
			explanation: "Half of the training rows have no score: the loss of the others says nothing of them."
		}
	],
	compute: ({ members: { members, others } }, _options, { minimum }) => {
		const [training, evaluation] = [members, others].map(({ cells }) => {
			const { w, w2 } = weightOf(cells);
			return effectiveSize(w, w2);
		});
		const lacking = refusedRows([members, others]) ?? tooFewRows(minimum.group, {
			training: training ?? 0,
			evaluation: evaluation ?? 0
		});
		if (lacking !== void 0) return lacking;
		const weights = truthWeights(members, others);
		const area = delong(weights);
		const [low, high] = aucInterval(area, minimum.confidence);
		const spread = Math.sqrt(1 / area.positives + 1 / area.negatives);
		return {
			status: "measured",
			value: advantageOf(weights),
			n: members.rows + others.rows - members.refused - others.refused,
			chance: {
				mean: Math.min(1, Math.sqrt(2 * Math.PI) / 4 * spread),
				upper: Math.min(1, Math.sqrt(Math.log(20) / 2) * spread)
			},
			notes: [`AUC of "a lower loss means member": ${area.auc.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)}); .5 is guessing.`]
		};
	}
});

// src/metrics/security/out-of-range-share.ts
var out_of_range_share_default = defineMetric({
	id: "security/out-of-range-share",
	title: "Out-of-range share",
	question: "On how many rows does the model have to say something about values that it has never seen?",
	formula: "rows with a number outside [min, max] of training, a category that training lacks, or a gap where training has none / rows",
	unit: "share",
	direction: "lower",
	range: [0, 1],
	ideal: 0,
	scopes: ["overall"],
	needs: ["ranges"],
	tasks: [
		"binary",
		"multiclass",
		"regression"
	],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "Breck, Polyzotis, Roy, Whang, Zinkevich, Data validation for machine learning (2019)",
		url: "https://mlsys.org/Conferences/2019/doc/2019/167.pdf"
	}],
	limitations: [
		"Each column is looked at alone: a row inside every range can still be a combination that nobody has seen.",
		"One wild value in training widens its range to where no other row is; look at the drift metrics beside it.",
		"A column is numbers when all of its training values are; one word among them makes every new number an unseen category."
	],
	remedies: [
		"Read the parts: a single column with most of the rows is usually a unit, a code list or a parser that changed.",
		"Have the service refuse or pass on to a person what lies outside, and count how often it does.",
		"Collect training rows from where the new values come from before the model decides about them."
	],
	standards: ["NIST AI RMF MEASURE 2.4", "NIST AI RMF MEASURE 2.6"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,age,town\n0,20,A\n1,60,B\n",
			training: "age,town\n18,A\n70,B\n",
			gives: 0,
			explanation: "Ages within 18 to 70, towns that are known."
		},
		{
			title: "bad",
			table: "label,age,town\n0,17,A\n1,60,C\n0,71,D\n1,30,A\n",
			training: "age,town\n18,A\n70,B\n",
			gives: .75,
			explanation: "Three of four rows have an age or a town, or both, that training does not reach."
		},
		{
			title: "degenerate",
			table: "label,x\n0,1\n1,2\n",
			training: "y\n1\n2\n",
			gives: "insufficient",
			explanation: "The tables share no feature."
		}
	],
	compute: ({ ranges: { rows, outside, features, unknown } }, _options, { minimum }) => {
		if (features.length === 0) return {
			status: "insufficient",
			n: 0,
			needed: 1,
			reason: "the training and the evaluation table share no feature whose range can be told",
			hint: "Write the features into both tables under the same names, or name them as `features`."
		};
		const left = unknown.map((column) => JSON.stringify(column)).join(", ");
		return tooFewRows(minimum.group, { evaluation: rows }) ?? {
			status: "measured",
			value: outside / rows,
			n: rows,
			interval: wilsonInterval(outside / rows, rows, minimum.confidence),
			parts: byGroup(features.map((feature) => ({
				group: [feature.column],
				n: rows,
				value: feature.outside / rows
			}))),
			...unknown.length === 0 ? {} : { notes: [`More than 10,000 categories in training, so not looked at: ${left}.`] }
		};
	}
});

// src/metrics/estimate/table-measures.ts
/** True positives among rows that are positive by label or by decision: J, of which F1 = 2J/(1 + J). */
const JACCARD = {
	hits: [3],
	of: [
		1,
		2,
		3
	]
};
/** Numbers whose drop from one table to another can be measured. */
const TABLE_MEASURES = {
	accuracy: (table, confidence) => rate(table, accuracyOf(table.classes.length), confidence),
	f1: (table, confidence) => {
		const found = rate(table, JACCARD, confidence);
		return found === void 0 ? void 0 : {
			value: fromJaccard(found.value),
			interval: [fromJaccard(found.interval[0]), fromJaccard(found.interval[1])]
		};
	},
	"balanced-accuracy": (table, confidence) => {
		const [tpr, tnr] = [rate(table, RATES.tpr, confidence), rate(table, RATES.tnr, confidence)];
		if (tpr === void 0 || tnr === void 0) return;
		const value = (tpr.value + tnr.value) / 2;
		const below = Math.hypot(tpr.value - tpr.interval[0], tnr.value - tnr.interval[0]) / 2;
		const above = Math.hypot(tpr.interval[1] - tpr.value, tnr.interval[1] - tnr.value) / 2;
		return {
			value,
			interval: [value - below, value + above]
		};
	},
	auc: ({ axis, cells }, confidence) => {
		const weights = axis === void 0 ? void 0 : scoreWeights(axis, cells);
		if (weights === void 0 || !weights.positive.some((w) => w > 0) || !weights.negative.some((w) => w > 0)) return;
		const area = delong(weights);
		return {
			value: area.auc,
			interval: aucInterval(area, confidence)
		};
	}
};
function rate({ cells, hasDecisions }, of, confidence) {
	const { value, size } = hasDecisions ? rateOf(cells, of) : {
		value: null,
		size: 0
	};
	return value === null ? void 0 : {
		value,
		interval: wilsonInterval(value, size, confidence)
	};
}
function fromJaccard(share) {
	return 2 * share / (1 + share);
}
/**
* a − b of two independent numbers with the interval of their intervals. Source: G. Y. Zou, A. Donner, "Construction of
* confidence limits about effect measures: a general approach", Statistics in Medicine 27, 2008 (for two shares with
* Wilson's intervals Newcombe's method 10).
*/
function differenceOf(a, b) {
	const value = a.value - b.value;
	return {
		value,
		interval: [value - Math.hypot(a.value - a.interval[0], b.interval[1] - b.value), value + Math.hypot(a.interval[1] - a.value, b.value - b.interval[0])]
	};
}

// src/metrics/compare/tables/worst-drop.ts
/** By how much a measure falls from the reference to the shifted table where it falls most; a gain counts as 0. */
function worstDrop({ reference, shifted }, name, { minimum }) {
	const tables = [reference, ...shifted];
	const sizes = Object.fromEntries(tables.map((table) => [table.name, rowsOf(table.cells)]));
	const lacking = refusedRows(tables) ?? tooFewRows(minimum.group, sizes);
	if (lacking !== void 0) return lacking;
	const joint = minimum.confidence ** (1 / shifted.length);
	const before = TABLE_MEASURES[name](reference, joint);
	const drops = shifted.map((table) => {
		const after = TABLE_MEASURES[name](table, joint);
		const drop = before === void 0 || after === void 0 ? void 0 : differenceOf(before, after);
		return {
			group: [table.name],
			n: rowsOf(table.cells),
			drop
		};
	});
	const parts = byGroup(drops.map(({ group, n, drop }) => ({
		group,
		n,
		...drop ?? { value: null }
	})));
	const known = drops.flatMap(({ drop }) => drop ?? []);
	const nameless = parts.find(({ value }) => value === null);
	if (nameless !== void 0) return {
		status: "insufficient",
		n: known.length,
		needed: shifted.length,
		reason: `${name} is undefined in the evaluation table or in the shift ${JSON.stringify(nameless.group[0])}`,
		hint: "It needs rows of both classes, decisions (`prediction`, or `score` with `threshold`), and for auc a `score`.",
		parts
	};
	const largest = (values) => Math.max(0, ...values);
	return {
		status: "measured",
		value: largest(known.map(({ value }) => value)),
		n: tables.reduce((sum, { cells }) => sum + rowsOf(cells), 0),
		interval: [largest(known.map(({ interval }) => interval[0])), largest(known.map(({ interval }) => interval[1]))],
		parts,
		notes: [`${name} is ${(before?.value ?? 0).toFixed(3)} in the evaluation table.`]
	};
}

// src/metrics/security/performance-drop.ts
var performance_drop_default = defineMetric({
	id: "security/performance-drop",
	title: "Performance drop",
	question: "How much worse is the model under the worst of the named shifts?",
	formula: "max(0, metric(evaluation) − metric(shifted)) over the tables of `shifts`; option metric",
	unit: "share",
	direction: "lower",
	range: [0, 1],
	ideal: 0,
	scopes: ["overall"],
	needs: ["shifts"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: strictObject({ metric: _enum([
		"accuracy",
		"balanced-accuracy",
		"f1",
		"auc"
	]).default("accuracy").describe("What drops: accuracy, balanced accuracy, F1 of the positive class, or the area under the ROC curve.") }),
	references: [{
		title: "Koh et al., WILDS: a benchmark of in-the-wild distribution shifts (2021)",
		url: "https://proceedings.mlr.press/v139/koh21a.html"
	}, {
		title: "Zou, Donner, Construction of confidence limits about effect measures (2008)",
		url: "https://doi.org/10.1002/sim.3095"
	}],
	limitations: [
		"It speaks of the shifts that you have a table for; the one that comes may be another.",
		"F1 moves with the share of positives: under a changed base rate it drops or rises without any other error. Balanced accuracy and AUC do not.",
		"A gain counts as no drop; the parts show it with its sign."
	],
	remedies: [
		"Compare drift and drop: without drift of a feature, the link between features and truth has changed, and only new labels help.",
		"Add rows of the worst shift to training and keep others of it for evaluation.",
		"Give the worst shift an evaluation of its own, with its groups: a drop is seldom spread evenly."
	],
	standards: ["NIST AI RMF MEASURE 2.5", "NIST AI RMF MEASURE 2.6"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,prediction\n1,1\n0,0\n0,1\n1,1\n",
			shifted: "label,prediction\n1,1\n1,0\n0,0\n0,0\n",
			gives: 0,
			explanation: "Three of four are right in both."
		},
		{
			title: "bad",
			table: "label,prediction\n1,1\n0,0\n1,1\n0,0\n",
			shifted: "label,prediction\n1,1\n1,0\n0,1\n0,0\n",
			gives: .5,
			explanation: "From all right to half of them."
		},
		{
			title: "degenerate",
			table: "label,prediction\n1,1\n0,0\n",
			shifted: "label,prediction\n0,0\n",
			options: { metric: "balanced-accuracy" },
			gives: "insufficient",
			explanation: "The shifted table has no positive, so there is no rate of the positives."
		}
	],
	compute: ({ shifts }, { metric }, context) => worstDrop(shifts, metric, context)
});

// src/metrics/security/prediction-drift.ts
var prediction_drift_default = targetDrift({
	target: "prediction",
	title: "Prediction drift",
	question: "Does the model decide here as often each way as on the training table?",
	limitations: ["The training table has to hold the predictions of this model; of an older one it says nothing.", "Predictions on rows that were trained on are surer than on new ones: part of the drift of scores is that."],
	remedies: ["Compare with the drift of the features: decisions that drift while no feature does point to another model or threshold.", "Write the predictions of both tables with the same code and the same threshold."],
	examples: [
		{
			title: "ideal",
			table: "label,prediction\n0,0\n1,1\n",
			training: "prediction\n1\n0\n",
			gives: 0,
			explanation: "Half of each in both tables."
		},
		{
			title: "bad",
			table: "label,prediction\n0,0\n1,1\n1,1\n1,1\n",
			training: "prediction\n0\n0\n0\n1\n",
			gives: Math.log(3),
			explanation: "From one positive decision in four to three: 2·½·ln 3."
		},
		{
			title: "degenerate",
			table: "label,prediction\n0,0\n1,1\n",
			training: "x\n1\n2\n",
			gives: "insufficient",
			explanation: "The training table has no such column."
		}
	]
});

// src/metrics/security/train-test-leakage.ts
var train_test_leakage_default = defineMetric({
	id: "security/train-test-leakage",
	title: "Train-test leakage",
	question: "How many rows of the evaluation table are rows that the model was trained on?",
	formula: "rows of the evaluation table whose features are those of a training row, text for text / rows",
	unit: "share",
	direction: "lower",
	range: [0, 1],
	ideal: 0,
	scopes: ["overall"],
	needs: ["overlap"],
	tasks: [
		"binary",
		"multiclass",
		"regression"
	],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "Kapoor, Narayanan, Leakage and the reproducibility crisis in machine-learning-based science (2023)",
		url: "https://doi.org/10.1016/j.patter.2023.100804"
	}],
	limitations: [
		"With few features of few values different people share a row by chance: compare with the share of doubles inside the training table.",
		"Copies are found text for text: 1 and 1.0, or a changed rounding, are not seen, nor are two photographs of one person.",
		"Rows are compared by 64-bit hashes; among ten million a false match is expected in fewer than one table of 100,000."
	],
	remedies: [
		"Drop the copies from the evaluation table and measure again: what the other metrics say is too good by now.",
		"Split by person or by time before anything is cleaned, joined or resampled.",
		"If rows coincide by chance, name more of the `features`, so that a row tells people apart."
	],
	standards: ["NIST AI RMF MEASURE 2.3", "NIST AI RMF MEASURE 2.7"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,x,z\n0,1,a\n1,2,b\n",
			training: "x,z\n1,b\n2,a\n",
			gives: 0,
			explanation: "Each value is known, no row is."
		},
		{
			title: "bad",
			table: "label,x,z\n0,1,a\n1,2,b\n0,3,c\n1,1,a\n",
			training: "z,x\na,1\nc,9\n",
			gives: .5,
			explanation: "Two of four rows are (1, a), which is in the training table."
		},
		{
			title: "degenerate",
			table: "label,x\n0,1\n1,2\n",
			training: "y\n1\n2\n",
			gives: "insufficient",
			explanation: "The tables share no feature."
		}
	],
	compute: ({ overlap: { features, rows, found, training } }, _options, { minimum }) => {
		if (features === 0) return {
			status: "insufficient",
			n: 0,
			needed: 1,
			reason: "the training and the evaluation table share no feature",
			hint: "Write the features into both tables under the same names, or name them as `features`."
		};
		return tooFewRows(minimum.group, {
			evaluation: rows,
			training
		}) ?? {
			status: "measured",
			value: found / rows,
			n: rows,
			interval: wilsonInterval(found / rows, rows, minimum.confidence),
			notes: [`${features} features of ${rows} rows were looked up among ${training} rows of training.`]
		};
	}
});

// src/metrics/registry.ts
const UNITS = [
	average_odds_difference_default,
	conditional_demographic_disparity_default,
	demographic_parity_default,
	disparate_impact_default,
	equal_opportunity_default,
	equalized_odds_difference_default,
	group_imbalance_default,
	mae_difference_default,
	theil_index_default,
	worst_group_accuracy_default,
	accuracy_default,
	expected_calibration_error_default,
	f1_macro_default,
	f1_default,
	log_loss_default,
	rmse_default,
	roc_auc_default,
	atc_estimated_accuracy_default,
	binned_drift_default,
	cumulative_drift_default,
	doc_estimated_accuracy_default,
	k_anonymity_default,
	l_diversity_default,
	label_drift_default,
	membership_inference_advantage_default,
	out_of_range_share_default,
	performance_drop_default,
	prediction_drift_default,
	train_test_leakage_default
];
/** Every metric, sorted by id. A family's file gives several. */
const METRICS = UNITS.flat().toSorted((a, b) => a.id < b.id ? -1 : 1);

export { rateOf as a, orderGroups as i, isNumeric as n, randomStream as o, LogBuckets as r, bootstrapCells as s, METRICS as t };