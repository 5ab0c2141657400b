import { t as doubleAt } from "./shared-worker-action-subject-measure-metrics-performance-diff-check-assess-init-profile.js";
import { t as at } from "./shared-worker-subject-measure-metrics-performance-diff-check-assess-init-profile.js";
import { a as RATES, b as normalQuantile, f as rateOf, h as weightOf, i as CONDITION_CELLS, m as sumAt, n as compareKeys, p as rowsOf, s as cellsWhere } from "./shared-subject-measure-metrics-performance-diff-assess-init.js";
import { t as effectiveSize } from "./shared-subject-measure-metrics-performance-diff-check-assess-init-profile.js";

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

// src/stats/mean-of-shares-interval.ts
/**
* Interval [low, high] of the mean of shares that were seen on different rows (one at least), each counted alike: from Wilson's
* interval [l, u] of each, low = mean − √Σ(share − l)² / k and high = mean + √Σ(u − share)² / k. It does not collapse where
* all shares are 0 or 1. RangeError for no shares and for what `wilsonInterval` refuses.
*
* Source: G. Y. Zou, A. Donner, "Construction of confidence limits about effect measures: a general approach",
* Statistics in Medicine 27, 2008 (MOVER); R. G. Newcombe, ibid. 17, 1998, for two shares.
*/
function meanOfSharesInterval(shares, confidence) {
	if (shares.length === 0) throw new RangeError("No shares have no mean.");
	let [mean, below, above] = [
		0,
		0,
		0
	];
	for (const { value, size } of shares) {
		const [low, high] = wilsonInterval(value, size, confidence);
		mean += value / shares.length;
		below += (value - low) ** 2;
		above += (high - value) ** 2;
	}
	const [down, up] = [Math.sqrt(below) / shares.length, Math.sqrt(above) / shares.length];
	return [Math.max(0, mean - down), Math.min(1, mean + up)];
}

// src/cube/cell-functions.ts
/** TP among TP + FP + FN, Jaccard's index J: F1 is 2J/(1 + J), which rises with it. */
const JACCARD = {
	hits: [3],
	of: [
		1,
		2,
		3
	]
};
const CELL_FUNCTIONS = {
	"balanced-accuracy": {
		name: "balanced-accuracy",
		from: (cells, start) => {
			const tn = doubleAt(cells, start);
			const tp = doubleAt(cells, start + 3);
			return (tp / (tp + doubleAt(cells, start + 2)) + tn / (tn + doubleAt(cells, start + 1))) / 2;
		},
		interval: (cells, confidence) => meanOfSharesInterval([RATES.tpr, RATES.tnr].map((rate) => definedRate(cells, rate)), confidence),
		given: ["positives", "negatives"],
		dealt: [CONDITION_CELLS.negatives, CONDITION_CELLS.positives]
	},
	f1: {
		name: "f1",
		from: (cells, start) => {
			const found = 2 * doubleAt(cells, start + 3);
			return found / (found + doubleAt(cells, start + 1) + doubleAt(cells, start + 2));
		},
		interval: (cells, confidence) => {
			const { value, size } = definedRate(cells, JACCARD);
			const [low, high] = wilsonInterval(value, size, confidence);
			return [2 * low / (1 + low), 2 * high / (1 + high)];
		},
		given: ["positives"],
		dealt: [[
			0,
			1,
			2,
			3
		]]
	}
};
function definedRate(cells, rate) {
	const { value, size } = rateOf(cells, rate);
	return {
		value: defined(value, cells),
		size
	};
}
function defined(value, { key }) {
	if (value === null) throw new RangeError(`The rate is 0/0 for the group ${JSON.stringify(key)}.`);
	return value;
}
/** The reading of one group, null for 0/0. */
function readingOf(cells, reading) {
	if ("hits" in reading) return rateOf(cells, reading).value;
	const value = reading.from(Float64Array.from(cells.w), 0);
	return Number.isNaN(value) ? null : value;
}
/** The reading of a group where it is known to be defined; RangeError for 0/0. */
function definedReadingOf(cells, reading) {
	return defined(readingOf(cells, reading), cells);
}
/** Which rows of a group must be enough for a reading to count. */
function conditionsOf(reading) {
	if ("hits" in reading) return reading.given === void 0 ? [] : [reading.given];
	return reading.given;
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
/** The table of one reading, each group with its interval. */
function rateTable(groups, reading, context) {
	return groupTable(groups, conditionsOf(reading), context, (cells) => rateEstimate(cells, reading, context.minimum.confidence));
}
/** A reading of one group: of a rate with Wilson's interval on its effective size, of a function with its own. */
function rateEstimate(cells, reading, confidence) {
	if (!("hits" in reading)) {
		const value = readingOf(cells, reading);
		return {
			value,
			interval: value === null ? void 0 : reading.interval(cells, confidence)
		};
	}
	const { value, size } = rateOf(cells, reading);
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

// src/stats/jackknife-influences.ts
/**
* What each block contributes to the deviation of a statistic, by the delete-a-block jackknife for blocks of unequal
* weight: with h = Σw/w_b and pseudo-values h·θ − (h − 1)·θ_(−b), (pseudo-value − θ_J)/√(g·(h − 1)), where θ_J is the
* jackknife estimate of the g blocks; 0 for a block without weight. Their squares add up to the variance; the products of
* those of two statistics over the same blocks add up to their covariance. RangeError for fewer than two blocks with
* weight or values that are not finite.
*
* Source: F. M. T. A. Busing, E. Meijer, R. van der Leeden, "Delete-m jackknife for unequal m", Statistics and Computing
* 9, 1999.
*/
function jackknifeInfluences({ whole, without, weights }) {
	if (without.length !== weights.length) throw new RangeError(`${without.length} blocks need as many weights, not ${weights.length}.`);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	let [blocks, estimate] = [0, 0];
	weights.forEach((weight, block) => {
		if (weight === 0) return;
		blocks += 1;
		estimate += whole - (1 - weight / total) * at(without, block);
	});
	const influences = weights.map((weight, block) => {
		if (weight === 0) return 0;
		const h = total / weight;
		return (h * whole - (h - 1) * at(without, block) - estimate) / Math.sqrt(blocks * (h - 1));
	});
	if (blocks < 2 || !influences.every(Number.isFinite)) throw new RangeError(`No jackknife of ${blocks} blocks with weight: two at least, with finite statistics.`);
	return influences;
}

// src/stats/jackknife.ts
/**
* Variance of a statistic by the delete-a-block jackknife (`jackknifeInfluences`, which says what is refused); for g equal
* blocks (g − 1)/g · Σ(θ_(−b) − mean)².
*/
function jackknifeVariance(jackknife) {
	return jackknifeInfluences(jackknife).reduce((sum, influence) => sum + influence * influence, 0);
}

// src/metrics/estimate/block-jackknife.ts
/** Null without residuals or weight, and where the statistic is undefined. */
function deleted({ residuals }, { sums, from }) {
	if (residuals === void 0) return null;
	const { whole, blocks } = residuals;
	const centre = whole.truth.mean;
	const all = sums(whole, centre);
	const value = all[0] > 0 ? from(all[0], all) : null;
	if (value === null) return null;
	const parts = blocks.map((block) => sums(block, centre));
	return {
		value,
		without: parts.map((part) => {
			const rest = all.map((sum, index) => sum - at(part, index));
			const weight = at(rest, 0);
			return weight > 0 ? from(weight, rest) : null;
		}),
		weights: Float64Array.from(parts, ([weight]) => weight)
	};
}
/** A statistic with the standard error of the delete-a-block jackknife over the residuals' blocks; null where it is undefined. */
function jackknifed(cells, statistic) {
	const found = deleted(cells, statistic);
	if (found === null) return null;
	const { value, without, weights } = found;
	const filled = weights.filter((weight) => weight > 0);
	const defined = without.flatMap((each, block) => each !== null && at(weights, block) > 0 ? [each] : []);
	if (filled.length < 2 || defined.length < filled.length) return {
		value,
		error: void 0
	};
	const variance = jackknifeVariance({
		whole: value,
		without: Float64Array.from(defined),
		weights: filled
	});
	return {
		value,
		error: Math.sqrt(variance)
	};
}
/**
* What each block of the whole contributes to the deviation of a group's statistic when it is left out of both; undefined where
* the statistic is undefined without one.
*/
function influencesOf(cells, statistic, whole) {
	const found = deleted(cells, statistic);
	const without = found?.without.flatMap((each) => each ?? []) ?? [];
	const all = deleted(whole, statistic);
	return found === null || all === null || without.length < all.weights.length ? void 0 : jackknifeInfluences({
		whole: found.value,
		without: Float64Array.from(without),
		weights: all.weights
	});
}
/** Normal interval of a statistic, within the values that it can have. */
function jackknifeEstimate(cells, statistic, confidence) {
	const found = jackknifed(cells, statistic);
	return {
		value: found?.value ?? null,
		interval: found === null ? void 0 : intervalOf(found, statistic, confidence)
	};
}
function intervalOf({ value, error }, { range: [low, high] }, confidence) {
	if (error === void 0) return;
	const margin = normalQuantile((1 + confidence) / 2) * error;
	return [Math.max(low, value - margin), Math.min(high, value + margin)];
}
/** A statistic as the measure of one group; losses are worst where they are largest. */
function residualMeasure(statistic, worst, lacking = "weight") {
	return {
		estimate: (cells, confidence) => jackknifeEstimate(cells, statistic, confidence),
		worst,
		given: [],
		lacking
	};
}

// src/metrics/estimate/residual-statistics.ts
/** The weighted mean of a loss or value, from its sum. */
function meanOf(sum, range) {
	return {
		sums: (moments) => [moments.w, sum(moments)],
		from: (weight, sums) => at(sums, 1) / weight,
		range
	};
}
const POSITIVE = [0, Number.POSITIVE_INFINITY];
const ANY = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
/** Σw|e| / Σw. */
const MEAN_ABSOLUTE_ERROR = meanOf(({ absolute }) => absolute, POSITIVE);
/** Σw·ŷ / Σw. */
const MEAN_PREDICTION = meanOf(({ w, prediction }) => w * prediction.mean, ANY);
/** Σw(y − ŷ) / Σw. */
const MEAN_RESIDUAL = meanOf(({ w, residual }) => w * residual.mean, ANY);
/** √(Σw·e² / Σw). Rounding may leave less than nothing where all of the loss is in the block that is left out. */
const ROOT_MEAN_SQUARED_ERROR = {
	sums: (moments) => [moments.w, squaredLoss(moments)],
	from: (weight, sums) => Math.sqrt(Math.max(0, at(sums, 1)) / weight),
	range: POSITIVE
};
/** Σw|e/y| / Σw over the rows with y ≠ 0. */
const MEAN_ABSOLUTE_PERCENTAGE_ERROR = {
	sums: ({ relative, relativeW }) => [relativeW, relative],
	from: (weight, sums) => Math.max(0, at(sums, 1)) / weight,
	range: POSITIVE
};
/** A spread of y that is smaller than its own rounding is none. */
const ROUNDING_OF_SQUARES = 1e-12;
const ROUNDING_OF_VALUES = 1e-24;
/** 1 − Σw·e² / Σw(y − ȳ)²; undefined where y does not vary. */
const DETERMINATION = {
	sums: (moments, centre) => {
		const { w, truth } = moments;
		const offset = truth.mean - centre;
		return [
			w,
			squaredLoss(moments),
			w * offset,
			truth.m2 + w * offset * offset,
			truth.m2 + w * truth.mean * truth.mean
		];
	},
	from: (weight, sums) => {
		const [offset, squares] = [at(sums, 2), at(sums, 3)];
		const spread = squares - offset * offset / weight;
		return spread > ROUNDING_OF_SQUARES * squares && spread > ROUNDING_OF_VALUES * at(sums, 4) ? 1 - Math.max(0, at(sums, 1)) / spread : null;
	},
	range: [Number.NEGATIVE_INFINITY, 1]
};
/** Σw·e². */
function squaredLoss({ residual, w }) {
	return residual.m2 + w * residual.mean * residual.mean;
}

export { CELL_FUNCTIONS as _, MEAN_RESIDUAL as a, meanOfSharesInterval as b, jackknifeEstimate as c, byGroup as d, groupTable as f, tooFewGroups as g, rateTable as h, MEAN_PREDICTION as i, jackknifed as l, rateEstimate as m, MEAN_ABSOLUTE_ERROR as n, ROOT_MEAN_SQUARED_ERROR as o, measuredOver as p, MEAN_ABSOLUTE_PERCENTAGE_ERROR as r, influencesOf as s, DETERMINATION as t, residualMeasure as u, conditionsOf as v, wilsonInterval as x, definedReadingOf as y };