import { t as at } from "./shared-worker-subject-measure-metrics-performance-diff-check-assess-init-profile.js";
import { _ as randomStream, d as leadOf, f as rateOf, g as remembered, m as sumAt, v as bootstrapCells } from "./shared-subject-measure-metrics-performance-diff-assess-init.js";
import { t as doubleAt } from "./shared-worker-action-subject-measure-metrics-performance-diff-check-assess-init-profile.js";
import { t as effectiveSize } from "./shared-subject-measure-metrics-performance-diff-check-assess-init-profile.js";

// src/stats/log-factorial.ts
const { log: log$1 } = Math;
const HALF_LOG_TWO_PI = .9189385332046728;
const SMALL = (() => {
	const sums = /* @__PURE__ */ new Float64Array(256);
	let sum = 0;
	for (let k = 2; k < sums.length; k += 1) {
		sum += log$1(k);
		sums[k] = sum;
	}
	return sums;
})();
/** What the series gives below 2¹⁶, made when it is first asked for: draws of tables ask a million times. */
const MEDIUM = 65536;
let medium;
/**
* ln k! for a whole k ≥ 0 (RangeError for a negative one), to 15 digits: a table below 256, from there Stirling's series
* to 1/(360 k³), whose remainder is under 10⁻¹⁵. Source: Abramowitz & Stegun 6.1.41.
*/
function logFactorial(k) {
	if (k < SMALL.length) return doubleAt(SMALL, k);
	return k < MEDIUM ? doubleAt(medium ??= mediumTable(), k) : series(k);
}
function mediumTable() {
	const values = new Float64Array(MEDIUM);
	for (let k = SMALL.length; k < MEDIUM; k += 1) values[k] = series(k);
	return values;
}
function series(k) {
	return (k + .5) * log$1(k) - k + HALF_LOG_TWO_PI + (1 / 12 - 1 / (360 * k * k)) / k;
}

// src/stats/hypergeometric-draw.ts
const { floor, log, max, min, sqrt } = Math;
const { isSafeInteger } = Number;
const INVERSION_LIMIT = 10;
const HAT_SCALE = 1.7155277699214135;
const HAT_OFFSET = .8989161620588988;
/** Walks up the probabilities of at most ten trials; needs trials ≤ bad. */
function byInversion(random, good, bad, trials) {
	let probability = 1;
	for (let drawn = 0; drawn < trials; drawn += 1) probability *= (bad - drawn) / (good + bad - drawn);
	let rest = random.next() - probability;
	let k = 0;
	while (rest > 0 && k < trials) {
		probability *= (good - k) * (trials - k) / ((k + 1) * (bad - trials + k + 1));
		rest -= probability;
		k += 1;
	}
	return k;
}
/** −ln of the probability of k, up to what does not depend on it. */
function logWeight(few, many, sample, k) {
	return logFactorial(k) + logFactorial(few - k) + logFactorial(sample - k) + logFactorial(many - sample + k);
}
/** Ratio of uniforms under the table mountain hat; needs few ≤ many and sample ≤ (few + many) / 2. */
function byRatioOfUniforms(random, few, many, sample) {
	const total = few + many;
	const share = few / total;
	const variance = (total - sample) / (total - 1) * sample * many / total * share;
	const centre = sample * share + .5;
	const spread = sqrt(variance + .5);
	const width = HAT_SCALE * spread + HAT_OFFSET;
	const end = min(min(sample, few) + 1, floor(centre + 16 * spread));
	const peak = logWeight(few, many, sample, floor((sample + 1) * (few + 1) / (total + 2)));
	for (;;) {
		const u = random.next();
		const x = centre + width * (random.next() - .5) / u;
		if (x >= 0 && x < end) {
			const k = floor(x);
			const t = peak - logWeight(few, many, sample, k);
			if (u * (4 - u) - 3 <= t) return k;
			if (u * (u - t) < 1 && 2 * log(u) <= t) return k;
		}
	}
}
function check(good, bad, sample) {
	if (!(isSafeInteger(good) && isSafeInteger(bad) && isSafeInteger(sample)) || good < 0 || bad < 0 || sample < 0 || sample > good + bad) throw new RangeError(`A hypergeometric draw needs whole counts and a sample of at most all; got ${good}, ${bad}, ${sample}.`);
}
/**
* How many of `sample` items, drawn without replacement from `good` + `bad`, are good. Whole counts up to 10⁹, sample ≤
* good + bad (RangeError otherwise). Constant time: by the symmetries of the distribution, exact inversion when any
* of the four margins is below ten, else rejection.
*
* Source: E. Stadlober, "The ratio of uniforms approach for generating discrete random variates", J. Comput. Appl.
* Math. 31, 1990 (algorithm HRUA).
*/
function hypergeometricDraw(random, good, bad, sample) {
	check(good, bad, sample);
	const rest = good + bad - sample;
	const smallest = min(good, bad, sample, rest);
	if (smallest === 0) return min(good, sample);
	if (smallest < INVERSION_LIMIT) {
		const fromAll = smallest === sample || smallest !== good && smallest !== bad;
		const hits = fromAll ? good : sample;
		const drawn = byInversion(random, hits, fromAll ? bad : rest, smallest);
		const others = hits - drawn;
		return smallest === sample || smallest === good ? drawn : others;
	}
	const half = min(sample, rest);
	const few = byRatioOfUniforms(random, min(good, bad), max(good, bad), half);
	const many = half - few;
	const inHalf = good > bad ? many : few;
	const inRest = good - inHalf;
	return sample > rest ? inRest : inHalf;
}

// src/stats/multivariate-hypergeometric.ts
function sum(values) {
	let total = 0;
	for (let index = 0; index < values.length; index += 1) total += doubleAt(values, index);
	return total;
}
/**
* Deals the pooled items at random to groups of fixed sizes: `counts` becomes a random table with both margins kept
* (groups × categories), drawn by sequential conditional hypergeometric draws, in the order of the groups.
* RangeError where the two margins have different sums, or `counts` another length.
*/
function multivariateHypergeometric({ random, pooled, sizes, counts }) {
	const categories = pooled.length;
	let total = sum(pooled);
	if (total !== sum(sizes) || counts.length !== categories * sizes.length || categories === 0) throw new RangeError(`Margins do not fit: ${total} pooled, ${sum(sizes)} in groups, ${counts.length} cells.`);
	const last = counts.length - categories;
	counts.set(pooled, last);
	for (let group = 0; group < sizes.length - 1; group += 1) {
		let wanted = doubleAt(sizes, group);
		let rest = total;
		total -= wanted;
		for (let category = 0; category < categories; category += 1) {
			const good = doubleAt(counts, last + category);
			rest -= good;
			const drawn = category === categories - 1 ? wanted : hypergeometricDraw(random, good, rest, wanted);
			wanted -= drawn;
			counts[group * categories + category] = drawn;
			counts[last + category] = good - drawn;
		}
	}
}

// src/stats/deal-cells.ts
/**
* A function of the cells of several groups when nothing but chance separates them: within each block the pooled rows are dealt to
* the groups at random, the sizes of groups and cells kept (a multivariate hypergeometric table). Real sizes are rounded
* to whole rows, a positive one to at least 1, and the pooled cells to the sum of the sizes; unweighted counts stay exact.
* A group that is dealt 0/0 has NaN in that draw. Groups stand in the order of `sizes`. RangeError for impossible masses.
*/
function dealCells({ blocks, valueAt, draws, random }) {
	const width = blocks.reduce((count, { cells }) => count + cells.length, 0);
	const dealings = blocks.map((block) => ({
		cells: Float64Array.from(block.cells),
		dealing: wholeBlock(block, random)
	}));
	const groups = blocks[0]?.sizes.length ?? 0;
	const tables = new Float64Array(draws * groups * width);
	const size = groups * width;
	for (let draw = 0; draw < draws; draw += 1) deal(dealings, {
		tables,
		from: draw * size,
		width
	});
	const rates = new Float64Array(draws * groups);
	read(tables, width, valueAt, rates);
	const whole = new Float64Array(width);
	for (const { dealing, cells } of dealings) spread(dealing.pooled, cells, {
		tables: whole,
		from: 0,
		width
	});
	return {
		rates,
		groups,
		overall: valueAt(whole, 0)
	};
}
function deal(dealings, place) {
	for (const { cells, dealing } of dealings) {
		multivariateHypergeometric(dealing);
		spread(dealing.counts, cells, place);
	}
}
/** Writes a block's counts, groups × its cells, to their places in the table, groups × width, that begins at `from`. */
function spread(counts, cells, { tables, from, width }) {
	for (let index = 0, start = from; index < counts.length; index += cells.length, start += width) for (let cell = 0; cell < cells.length; cell += 1) tables[start + doubleAt(cells, cell)] = doubleAt(counts, index + cell);
}
function read(tables, width, valueAt, rates) {
	for (let index = 0, start = 0; index < rates.length; index += 1, start += width) rates[index] = valueAt(tables, start);
}
/** Sizes and pooled cells as whole rows with the same sum. */
function wholeBlock({ pooled, sizes }, random) {
	const whole = sizes.map((size) => size > 0 ? Math.max(1, Math.round(size)) : size);
	const rows = whole.reduce((sum, size) => sum + size, 0);
	const mass = pooled.reduce((sum, each) => sum + each, 0);
	if (!(rows >= 0 && rows < 1e400 && mass >= 0 && mass < 1e400) || rows > 0 && mass === 0) throw new RangeError(`Chance cannot deal ${mass} in the cells to groups of ${rows} rows.`);
	let [sum, dealt] = [0, 0];
	const cells = pooled.map((each) => {
		sum += each;
		const upTo = rows === 0 ? 0 : Math.round(sum / mass * rows);
		const own = upTo - dealt;
		dealt = upTo;
		return own;
	});
	return {
		random,
		pooled: cells,
		sizes: whole,
		counts: new Float64Array(cells.length * whole.length)
	};
}

// src/stats/deal-rate.ts
/**
* Deals the pooled successes of a rate to groups by chance, group sizes and their sum kept (permutation of the group labels: a
* hypergeometric table). Real (weighted, effective) sizes are rounded to whole rows, a positive one to at least 1, and
* the successes to rate × the sum of the rounded sizes; unweighted counts stay exact. RangeError for impossible sizes or rates.
*
* Source: R. A. Fisher, "The Design of Experiments", 1935; P. Good, "Permutation, Parametric and Bootstrap Tests of
* Hypotheses", 2005.
*/
function dealRate({ sizes, rate, draws, random }) {
	if (!(rate >= 0 && rate <= 1) || !sizes.every((size) => size >= 0 && size < 1e400)) throw new RangeError(`Chance needs finite sizes and a pooled rate in [0, 1], not ${rate}.`);
	const whole = sizes.filter((size) => size > 0).map((size) => Math.max(1, Math.round(size))).sort();
	const total = whole.reduce((sum, size) => sum + size, 0);
	const successes = Math.round(rate * total);
	const pooled = Float64Array.of(successes, total - successes);
	const counts = new Float64Array(2 * whole.length);
	const rates = new Float64Array(draws * whole.length);
	const dealing = {
		random,
		pooled,
		sizes: whole,
		counts
	};
	for (let row = 0; row < rates.length; row += whole.length) {
		multivariateHypergeometric(dealing);
		writeRates(counts, whole, rates, row);
	}
	return {
		rates,
		groups: whole.length,
		overall: total === 0 ? 0 : successes / total
	};
}
function writeRates(counts, sizes, rates, row) {
	for (let group = 0; group < sizes.length; group += 1) rates[row + group] = doubleAt(counts, 2 * group) / doubleAt(sizes, group);
}

// src/stats/half-pseudo-counts.ts
/**
* The mass of half a pseudo-count for each cell, for `bootstrapCells`: half of Σw²/Σw of the cell's group, the weight of one
* effective row (1 when unweighted); 0 in a group without weight. For draws only, never for a rate that is shown. In an
* unweighted group the draws of a rate are then its posterior under Jeffreys' prior, whose quantiles cover as
* promised near 0 and 1 too. RangeError for cells that are not whole groups.
*
* Source: L. D. Brown, T. T. Cai, A. DasGupta, "Interval estimation for a binomial proportion", Statistical Science 16, 2001.
*/
function halfPseudoCounts({ w, w2, cellsPerGroup }) {
	if (!Number.isInteger(w.length / cellsPerGroup) || w2.length !== w.length) throw new RangeError(`${w.length} and ${w2.length} sums are not whole groups of ${cellsPerGroup} cells.`);
	const masses = new Float64Array(w.length);
	for (let start = 0; start < w.length; start += cellsPerGroup) {
		let [mass, square] = [0, 0];
		for (let cell = start; cell < start + cellsPerGroup; cell += 1) {
			mass += doubleAt(w, cell);
			square += doubleAt(w2, cell);
		}
		if (mass > 0) masses.fill(square / mass / 2, start, start + cellsPerGroup);
	}
	return masses;
}

// src/cube/cell-draws.ts
/** Draws of the groups' cells, remembered by seed and number of draws. `groups` are in the order of `orderGroups`. */
function lazyCellDraws(groups) {
	const made = /* @__PURE__ */ new Map();
	return (seed, draws) => remembered(made, `${seed} ${draws}`, () => cellDraws(groups, seed, draws));
}
function cellDraws(groups, seed, draws) {
	const masses = /* @__PURE__ */ new Map();
	const dealt = /* @__PURE__ */ new Map();
	const dealing = {
		seed,
		draws: Math.ceil(draws / 2)
	};
	const dealtOf = (reading, places) => remembered(dealt, JSON.stringify([reading, places]), () => {
		if (!("hits" in reading)) return dealtFunction(groups, reading, places, dealing);
		const lead = leadOf(reading);
		return lead === reading ? dealtRate(groups, reading, places, dealing) : complementOf(dealtOf(lead, places));
	});
	return {
		draws,
		cells: groups[0]?.w.length ?? 0,
		massOf: (place) => remembered(masses, place, () => drawGroup(groups, place, seed, draws)),
		dealtOf
	};
}
/** 1 − the rates of a dealing: what is left of the rows when the others are dealt. */
function complementOf({ rates, groups, overall }) {
	const others = new Float64Array(rates.length);
	writeComplements(rates, others);
	return {
		rates: others,
		groups,
		overall: 1 - overall
	};
}
function writeComplements(rates, others) {
	for (let index = 0; index < rates.length; index += 1) others[index] = 1 - doubleAt(rates, index);
}
/** Streams of groups count up from 0, and −1 is the rest of the table: rates over other rows are dealt independently. */
const CHANCE_STREAMS = {
	all: -2,
	positives: -3,
	negatives: -4,
	selected: -5,
	rejected: -6,
	functions: -7
};
function dealtRate(groups, rate, places, { seed, draws }) {
	const random = randomStream(seed, CHANCE_STREAMS[rate.given ?? "all"]);
	return dealRate({
		...pooled(groups, rate, places),
		draws,
		random
	});
}
function dealtFunction(groups, { from, dealt }, places, { seed, draws }) {
	const chosen = places.map((place) => groupAt(groups, place));
	const blocks = dealt.map((cells) => {
		const masses = chosen.map(({ w }) => sumAt(w, cells));
		const sizes = chosen.map(({ w2 }, index) => effectiveSize(at(masses, index), sumAt(w2, cells)));
		const pooledAt = (cell) => chosen.reduce((sum, { w }, index) => {
			const mass = at(masses, index);
			return mass === 0 ? sum : sum + at(w, cell) / mass * at(sizes, index);
		}, 0);
		return {
			cells,
			sizes: Float64Array.from(sizes),
			pooled: Float64Array.from(cells, pooledAt)
		};
	});
	return dealCells({
		blocks,
		valueAt: from,
		draws,
		random: randomStream(seed, CHANCE_STREAMS.functions)
	});
}
function pooled(groups, rate, places) {
	const rated = places.map((place) => rateOf(groupAt(groups, place), rate));
	const sizes = Float64Array.from(rated, ({ size }) => size);
	const total = sizes.reduce((sum, size) => sum + size, 0);
	const hits = rated.reduce((sum, { value, size }) => sum + (value ?? 0) * size, 0);
	return {
		sizes,
		rate: total === 0 ? 0 : Math.min(1, hits / total)
	};
}
function drawGroup(groups, place, seed, draws) {
	const group = groupAt(groups, place);
	const [w, w2] = [Float64Array.from(group.w), Float64Array.from(group.w2)];
	const pseudo = halfPseudoCounts({
		w,
		w2,
		cellsPerGroup: w.length
	});
	return bootstrapCells({
		w,
		w2,
		draws,
		random: randomStream(seed, place),
		pseudo
	});
}
function groupAt(groups, place) {
	const group = groups[place];
	if (group === void 0) throw new RangeError(`There is no group at place ${place} of ${groups.length}.`);
	return group;
}

export { multivariateHypergeometric as n, lazyCellDraws as t };