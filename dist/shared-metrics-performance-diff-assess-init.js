import { n as intAt } from "./shared-worker-action-subject-measure-metrics-performance-deploy-diff-check-assess-init-profile.js";
import { t as doubleAt } from "./shared-worker-action-subject-measure-metrics-performance-diff-check-assess-init-profile.js";
import { n as NO_SCORES, r as addOnto, s as positionUnion, t as at } from "./shared-worker-subject-measure-metrics-performance-diff-check-assess-init-profile.js";
import { _ as randomStream, a as RATES, b as normalQuantile, f as rateOf, g as remembered, o as accuracyOf, p as rowsOf, t as onceForEach, v as bootstrapCells } from "./shared-subject-measure-metrics-performance-diff-assess-init.js";
import { t as effectiveSize } from "./shared-subject-measure-metrics-performance-diff-check-assess-init-profile.js";
import { _ as CELL_FUNCTIONS, b as meanOfSharesInterval, f as groupTable, g as tooFewGroups, m as rateEstimate, n as MEAN_ABSOLUTE_ERROR, o as ROOT_MEAN_SQUARED_ERROR, p as measuredOver, r as MEAN_ABSOLUTE_PERCENTAGE_ERROR, t as DETERMINATION, u as residualMeasure, v as conditionsOf, x as wilsonInterval } from "./shared-measure-metrics-performance-diff-assess-init.js";

// src/metrics/metric.ts
/** For metrics without options; it says of a key what a strict schema says. */
const NO_OPTIONS = {
	parse: (written) => {
		const read = NO_OPTIONS.safeParse(written);
		if (!read.success) throw new Error(read.error.issues.map(({ message }) => message).join(" "));
		return read.data;
	},
	safeParse: (written) => {
		const unknown = typeof written === "object" && written !== null ? Object.keys(written) : ["options"];
		const named = unknown.map((key) => `"${key}"`).join(", ");
		return unknown.length === 0 ? {
			success: true,
			data: {}
		} : {
			success: false,
			error: { issues: [{
				path: [],
				message: `Unrecognized key${unknown.length > 1 ? "s" : ""}: ${named}`
			}] }
		};
	}
};
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

// src/cube/score-weights.ts
const NONE = {
	...NO_SCORES,
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
	return sideWeights(axis, scoresOf(cells, 0), scoresOf(cells, 1));
}
/** The same of any two sides: a class against the rest. */
function sideWeights(axis, negative, positive) {
	const positions = positionUnion(negative.index, positive.index);
	const spread = ({ index }, values) => {
		const wide = new Float64Array(positions.length);
		addOnto(wide, positions, index, values);
		return wide;
	};
	const score = new Float64Array(positions.length);
	for (let place = 0; place < positions.length; place += 1) score[place] = doubleAt(axis.values, intAt(positions, place));
	const [ofPositive, ofNegative] = [spread(positive, positive.w), spread(negative, negative.w)];
	return {
		score,
		positive: ofPositive,
		negative: ofNegative,
		positive2: positive.w2 === positive.w ? ofPositive : spread(positive, positive.w2),
		negative2: negative.w2 === negative.w ? ofNegative : spread(negative, negative.w2)
	};
}
/** The score that the rows at an entry stand for: the axis' own when exact, else their mean, kept inside of their bin. */
function scoreAt({ binned, values }, { index, w, ws }, entry) {
	const edge = doubleAt(values, intAt(index, entry));
	const weight = doubleAt(w, entry);
	return binned && weight > 0 ? Math.min(1, Math.max(edge, doubleAt(ws, entry) / weight)) : edge;
}

// src/stats/logit-interval.ts
/**
* Interval of a number strictly between 0 and 1, normal on the logit scale, from its variance on the plain scale (delta
* method): it stays within (0, 1). RangeError for a value of 0 or 1 or beyond, where the logit has none.
*/
function logitInterval(value, variance, confidence) {
	if (!(value > 0 && value < 1 && variance >= 0)) throw new RangeError(`No interval on the logit scale for ${value} with a variance of ${variance}.`);
	const logit = Math.log(value / (1 - value));
	const margin = normalQuantile((1 + confidence) / 2) * Math.sqrt(variance) / (value * (1 - value));
	return [1 / (1 + Math.exp(margin - logit)), 1 / (1 + Math.exp(-margin - logit))];
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

// src/metrics/compare/worst-group.ts
/** What a reader must know of a value that was taken from bins; nothing when it was not. */
function binnedNotes(off) {
	return off === 0 ? [] : [`Scores were kept in bins: the value is within ${off.toExponential(1)} of the exact one.`];
}
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
	const notes = [...binnedNotes(measure.off?.(overall) ?? 0), ...measure.notes?.(overall) ?? []];
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
function worstGroup(groups, { estimate, worst, given, off }, context) {
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
		notes: binnedNotes(Math.max(...table.eligible.map(({ cells }) => off?.(cells) ?? 0)))
	});
}

// src/metrics/estimate/score-bins.ts
/** The scores of a group in equal bins on [0, 1]. On which side of an edge a score falls does not matter for a spread. */
function scoreBins(axis, cells, bins) {
	const [w, w2, excess] = [
		new Float64Array(2 * bins),
		new Float64Array(2 * bins),
		new Float64Array(2 * bins)
	];
	for (const truth of [0, 1]) {
		const scores = scoresOf(cells, truth);
		for (let entry = 0; entry < scores.index.length; entry += 1) {
			const score = scoreAt(axis, scores, entry);
			const cell = truth * bins + Math.min(bins - 1, Math.floor(score * bins));
			const weight = doubleAt(scores.w, entry);
			w[cell] = doubleAt(w, cell) + weight;
			w2[cell] = doubleAt(w2, cell) + doubleAt(scores.w2, entry);
			excess[cell] = doubleAt(excess, cell) + weight * (score - truth);
		}
	}
	return {
		bins,
		w,
		w2,
		excess
	};
}
/** Σw·(score − truth) / Σw of each cell; 0 where it is empty. */
function meanExcess({ w, excess }) {
	return excess.map((sum, cell) => doubleAt(w, cell) > 0 ? sum / doubleAt(w, cell) : 0);
}

// src/stats/expected-calibration-error.ts
const BINS$1 = 10;
/** The bin [k/10, (k + 1)/10) of a score, the last one closed; compared with the decimal edges, not by multiplication. */
function binOf(score) {
	if (!(score >= 0 && score <= 1)) throw new RangeError(`A score must be in [0, 1], not ${score}.`);
	const bin = Math.min(9, Math.floor(score * BINS$1));
	return score < bin / BINS$1 ? bin - 1 : bin;
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
	const excess = new Float64Array(BINS$1);
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
const BINS = 10;
/** Expected calibration error of a group with its interval. */
function calibrationMeasure(axis, { seed, draws }) {
	return {
		estimate: (cells, confidence, place) => {
			const known = errorsKnownOf(cells);
			const value = remembered(known.values, axis, () => calibrationErrorOf(axis, cells));
			if (value === null) return { value };
			return {
				value,
				interval: calibrationInterval(value, remembered(known.draws, `${seed} ${draws} ${place}`, () => drawnErrors(axis, cells, {
					draws,
					random: randomStream(seed, place)
				})), confidence)
			};
		},
		worst: "largest",
		given: [],
		lacking: "weight"
	};
}
/** What is known of a group's calibration error: the gap asks at two confidences, the worst group once more. */
const errorsKnownOf = onceForEach((_cells) => ({
	values: /* @__PURE__ */ new Map(),
	draws: /* @__PURE__ */ new Map()
}));
/** Expected calibration error of a binary group; null without weight. */
function calibrationErrorOf(axis, cells) {
	const length = scoresOf(cells, 0).index.length + scoresOf(cells, 1).index.length;
	const [score, weight, positive] = [
		new Float64Array(length),
		new Float64Array(length),
		new Float64Array(length)
	];
	let place = 0;
	for (const truth of [0, 1]) {
		const scores = scoresOf(cells, truth);
		for (let entry = 0; entry < scores.index.length; entry += 1) {
			score[place] = scoreAt(axis, scores, entry);
			weight[place] = doubleAt(scores.w, entry);
			positive[place] = truth * doubleAt(scores.w, entry);
			place += 1;
		}
	}
	return weight.some((each) => each > 0) ? expectedCalibrationError({
		score,
		weight,
		positive
	}) : null;
}
function drawnErrors(axis, cells, { draws, random }) {
	const bins = scoreBins(axis, cells, BINS);
	const mean = meanExcess(bins);
	const masses = bootstrapCells({
		w: bins.w,
		w2: bins.w2,
		draws,
		random
	});
	const seen = new Float64Array(BINS);
	errorsInto(seen, bins.w, 0, mean);
	const norms = new Float64Array(draws);
	const distances = new Float64Array(draws);
	const drawn = new Float64Array(BINS);
	for (let draw = 0; draw < draws; draw += 1) {
		errorsInto(drawn, masses, draw * bins.w.length, mean);
		let [norm, distance] = [0, 0];
		for (let bin = 0; bin < BINS; bin += 1) {
			norm += Math.abs(doubleAt(drawn, bin));
			distance += Math.abs(doubleAt(drawn, bin) - doubleAt(seen, bin));
		}
		norms[draw] = norm;
		distances[draw] = distance;
	}
	return {
		norms: norms.sort(),
		distances: distances.sort()
	};
}
/**
* Interval of an expected calibration error, which is biased upwards: a calibrated model has one above 0, and draws of it lie
* higher still. So the lower end uses the triangle inequality | ‖ê‖ − ‖e‖ | ≤ ‖ê − e‖ with the drawn distances ‖e* − ê‖ of the
* bins' errors, and the upper end the spread of the draws around their own mean.
*/
function calibrationInterval(value, { norms, distances }, confidence) {
	const high = (1 + confidence) / 2;
	const centre = norms.reduce((sum, norm) => sum + norm, 0) / norms.length;
	return [Math.max(0, value - quantile(distances, high)), Math.min(1, value + quantile(norms, high) - centre)];
}
/** Mean of score − truth in each bin, as a share of all weight. */
function errorsInto(errors, masses, start, mean) {
	errors.fill(0);
	let total = 0;
	for (let cell = 0; cell < mean.length; cell += 1) {
		const mass = doubleAt(masses, start + cell);
		total += mass;
		const bin = cell < BINS ? cell : cell - BINS;
		errors[bin] = doubleAt(errors, bin) + mass * doubleAt(mean, cell);
	}
	for (let bin = 0; bin < BINS; bin += 1) errors[bin] = doubleAt(errors, bin) / total;
}

// src/metrics/compare/share-measure.ts
/** A rate, or another reading, of which more is better, with its interval. */
function shareMeasure(reading, lacking) {
	return {
		estimate: (cells, confidence) => rateEstimate(cells, reading, confidence),
		worst: "smallest",
		given: conditionsOf(reading),
		lacking
	};
}

// src/metrics/estimate/class-table.ts
function classTable(classes, { w, w2 }) {
	const [truths, decisions] = [new Float64Array(classes), new Float64Array(classes)];
	let total = 0;
	for (let cell = 0; cell < classes * classes; cell += 1) {
		const [truth, decision, mass] = [
			Math.floor(cell / classes),
			cell % classes,
			at(w, cell)
		];
		truths[truth] = doubleAt(truths, truth) + mass;
		decisions[decision] = doubleAt(decisions, decision) + mass;
		total += mass;
	}
	return {
		classes,
		w,
		w2,
		truths,
		decisions,
		total
	};
}
/** Weight of the rows of a class that are decided as it. */
function hitsOf({ w, classes }, each) {
	return at(w, each * (classes + 1));
}
/** The same table with two rows of mean weight more, spread evenly over all cells: half a row a cell with two classes. */
function smoothed({ classes, w, w2, total }) {
	const squares = Array.from(w2).reduce((sum, square) => sum + square, 0);
	const [rows, weight] = [2 / classes ** 2, squares / total];
	return classTable(classes, {
		w: Array.from(w, (mass) => mass + rows * weight),
		w2: Array.from(w2, (square) => square + rows * weight ** 2)
	});
}

// src/metrics/estimate/class-means.ts
/**
* Mean recall of the classes that occur as truth. Null with fewer than two of them: the mean of one recall is not balanced by
* anything.
*/
function balancedAccuracy(cells, classes, confidence) {
	const defined = classShares(cells, classes, "truth").filter((share) => share !== null);
	return defined.length < 2 ? { value: null } : meanOf(defined, confidence);
}
/**
* Mean recall (given the truth) or precision (given the decision) of the classes that occur as truth or decision. Null as soon
* as one of them is 0/0: leaving it out would reward a model that never decides a class.
*/
function macroShare(cells, classes, given, confidence) {
	const shares = classShares(cells, classes, given);
	const defined = shares.filter((share) => share !== null);
	return defined.length < shares.length || shares.length === 0 ? { value: null } : meanOf(defined, confidence);
}
function meanOf(shares, confidence) {
	const mean = shares.reduce((sum, { value }) => sum + value, 0) / shares.length;
	return {
		value: Math.min(1, mean),
		interval: meanOfSharesInterval(shares, confidence)
	};
}
/** Share of hits of each class that occurs, among the rows of its truth or of its decision; null for 0/0. */
function classShares(cells, classes, given) {
	const { truths, decisions } = classTable(classes, cells);
	return Array.from(truths, (_, each) => each).filter((each) => doubleAt(truths, each) + doubleAt(decisions, each) > 0).map((each) => {
		const { value, size } = rateOf(cells, classRate(each, classes, given));
		return value === null ? null : {
			value,
			size
		};
	});
}
function classRate(each, classes, given) {
	const others = Array.from({ length: classes }, (_, other) => other);
	return {
		hits: [each * (classes + 1)],
		of: others.map((other) => given === "truth" ? each * classes + other : other * classes + each)
	};
}

// src/metrics/estimate/score-loss.ts
/** Scores nearer to 0 or 1 are clipped, as in scikit-learn for doubles. */
const CLIP = 2 ** -52;
const LOG_LOSS = {
	sum: "logLoss",
	of: (score, truth) => {
		const clipped = Math.min(1 - CLIP, Math.max(CLIP, score));
		return -Math.log(truth === 1 ? clipped : 1 - clipped);
	}
};
const SQUARED_ERROR = {
	sum: "squaredError",
	of: (score, truth) => (score - truth) ** 2
};
/** The mean of a loss over the rows of a group. */
function lossMeasure(axis, loss) {
	return {
		estimate: (cells, confidence) => {
			const sides = [scoresOf(cells, 0), scoresOf(cells, 1)];
			const weight = sides.reduce((sum, side) => sum + scoreWeight(side), 0);
			if (!(weight > 0)) return { value: null };
			const value = sides.reduce((sum, side) => sum + side[loss.sum], 0) / weight;
			return {
				value,
				interval: intervalOf(axis, cells, {
					loss,
					value,
					confidence
				})
			};
		},
		worst: "largest",
		given: [],
		lacking: "weight"
	};
}
/**
* Normal on the log scale, with the linearized variance Σw²(loss − mean)²/(Σw)². Undefined for a loss that does not vary.
*/
function intervalOf(axis, cells, { loss, value, confidence }) {
	let [squares, weight] = [0, 0];
	for (const truth of [0, 1]) {
		const scores = scoresOf(cells, truth);
		squares += squaresOf(axis, scores, truth, {
			loss,
			value
		});
		weight += scoreWeight(scores);
	}
	const margin = normalQuantile((1 + confidence) / 2) * Math.sqrt(squares) / weight / value;
	return squares > 0 && Number.isFinite(margin) ? [value * Math.exp(-margin), value * Math.exp(margin)] : void 0;
}
/** Σw²(loss − mean)²: over the positions of the axis when binary, from its moments when the loss is that of a vector. */
function squaresOf(axis, scores, truth, { loss, value }) {
	if (scores.spread !== void 0) {
		const { first, second } = scores.spread[loss.sum];
		const w2 = scores.w2.reduce((sum, each) => sum + each, 0);
		return Math.max(0, second - 2 * value * first + value * value * w2);
	}
	let squares = 0;
	for (let entry = 0; entry < scores.index.length; entry += 1) {
		const own = loss.of(scoreAt(axis, scores, entry), truth);
		squares += at(scores.w2, entry) * (own - value) ** 2;
	}
	return squares;
}

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

// src/metrics/compare/performance-family.ts
/** Metrics of all rows, and on a slice of its worst group, that differ by the number only. */
function performanceFamily(tasks, rows) {
	return rows.map(({ measure, unit = "share", range = [0, 1], ...row }) => defineMetric({
		...row,
		formula: `${row.formula}; on a slice: of its worst group`,
		unit,
		range,
		direction: "higher",
		ideal: 1,
		scopes: ["overall", "slice"],
		needs: ["decisions"],
		tasks,
		fullGrade: "computed",
		options: NO_OPTIONS,
		standards: ["NIST AI RMF MEASURE 2.5"],
		lifecycle: "stable",
		since: "1.0.0",
		compute: ({ decisions }, _options, context) => performance(decisions, measure(decisions.classes.length), context)
	}));
}
/** A page of scikit-learn's reference. */
function sklearn(name, how = "") {
	return {
		title: `scikit-learn: ${name}${how}`,
		url: `https://scikit-learn.org/stable/modules/generated/sklearn.metrics.${name}.html`
	};
}

// src/metrics/estimate/class-functions.ts
/** F1 of each class, 0 where it does not occur; and its derivative by the mass of a cell. */
function classF1(table) {
	const margins = table.truths.map((mass, each) => mass + doubleAt(table.decisions, each));
	const f1 = margins.map((margin, each) => margin > 0 ? 2 * hitsOf(table, each) / margin : 0);
	const slope = (each, truth, decision) => ((truth === decision ? 2 : 0) - doubleAt(f1, each) * (truth === decision ? 2 : 1)) / doubleAt(margins, each);
	return {
		f1,
		margins,
		slope
	};
}
/** Σ of the slopes of the one or two classes of a cell, each with its share of the mean. */
function sumOfSlopes(slope, shareOf, truth, decision) {
	const own = shareOf(truth) * slope(truth, truth, decision);
	return truth === decision ? own : own + shareOf(decision) * slope(decision, truth, decision);
}
/** Mean F1 of the classes that occur as label or decision. */
const MACRO_F1 = {
	isDefined: ({ total }) => total > 0,
	at: (table) => {
		const { f1, margins, slope } = classF1(table);
		const classes = occurring(margins);
		return {
			value: f1.reduce((sum, each) => sum + each, 0) / classes,
			gradient: (truth, decision) => sumOfSlopes(slope, () => 1 / classes, truth, decision)
		};
	}
};
/** Mean F1 of the classes, each with its share of the labels. */
const WEIGHTED_F1 = {
	isDefined: ({ total }) => total > 0,
	at: (table) => {
		const { truths, total } = table;
		const { f1, slope } = classF1(table);
		const shareOf = (each) => doubleAt(truths, each) / total;
		const value = f1.reduce((sum, each, index) => sum + each * shareOf(index), 0);
		return {
			value,
			gradient: (truth, decision) => sumOfSlopes(slope, shareOf, truth, decision) + (doubleAt(f1, truth) - value) / total
		};
	}
};
/**
* Matthews correlation coefficient over K classes: (N·hits − Σ r·c) / √((N² − Σ r²)(N² − Σ c²)), r and c the weights of a class
* as truth and as decision. Undefined where all truths, or all decisions, are of one class.
*
* Source: J. Gorodkin, "Comparing two K-category assignments by a K-category correlation coefficient", Computational
* Biology and Chemistry 28, 2004.
*/
const MATTHEWS = {
	isDefined: ({ truths, decisions }) => Math.min(occurring(truths), occurring(decisions)) > 1,
	at: matthewsAt
};
function matthewsAt(table) {
	const { truths, decisions, total } = table;
	const hits = allHits(table);
	const spreadOfTruths = total ** 2 - product(truths, truths);
	const spreadOfDecisions = total ** 2 - product(decisions, decisions);
	const scale = Math.sqrt(spreadOfTruths * spreadOfDecisions);
	const value = (total * hits - product(truths, decisions)) / scale;
	return {
		value,
		gradient: (truth, decision) => {
			const [own, other] = [doubleAt(truths, truth), doubleAt(decisions, decision)];
			return (hits + (truth === decision ? total : 0) - doubleAt(decisions, truth) - doubleAt(truths, decision)) / scale - value * ((total - own) / spreadOfTruths + (total - other) / spreadOfDecisions);
		}
	};
}
/**
* Cohen's κ = (hits − expected) / (1 − expected), expected = Σ r·c of the shares of a class as truth and as decision. Undefined
* where all truths and all decisions are of one and the same class.
*
* Source: J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20, 1960.
*/
const COHENS_KAPPA = {
	isDefined: ({ truths, decisions }) => occurring(truths.map((mass, each) => mass + doubleAt(decisions, each))) > 1,
	at: kappaAt
};
function kappaAt(table) {
	const { truths, decisions, total } = table;
	const hits = allHits(table) / total;
	const expected = product(truths, decisions) / total ** 2;
	const value = (hits - expected) / (1 - expected);
	return {
		value,
		gradient: (truth, decision) => {
			return ((Number(truth === decision) - hits) / total - ((doubleAt(decisions, truth) + doubleAt(truths, decision)) / total ** 2 - 2 * expected / total) * (1 - value)) / (1 - expected);
		}
	};
}
function allHits(table) {
	return table.truths.reduce((sum, _, each) => sum + hitsOf(table, each), 0);
}
function occurring(masses) {
	return masses.reduce((count, mass) => count + Number(mass > 0), 0);
}
function product(a, b) {
	return a.reduce((sum, each, index) => sum + each * doubleAt(b, index), 0);
}

// src/metrics/estimate/linearized.ts
/** Below it a variance is the square of a rounding error. */
const NO_VARIANCE = 1e-24;
/**
* A function of the cells of one group within [low, high]. Its interval is normal on the logit scale of that range with the
* linearized variance Σw²·(∂/∂mass)² (infinitesimal jackknife; for κ that of Fleiss, Cohen and Everitt, 1969). Where the
* occupied cells cannot let it vary (no error at all, nobody selected) it is that of the table with two rows more, spread
* over all cells, and the value: it does not collapse.
*/
function linearizedEstimate(cells, classes, of, [low, high], confidence) {
	const table = classTable(classes, cells);
	if (!of.isDefined(table)) return { value: null };
	const found = of.at(table);
	const value = Math.min(high, Math.max(low, found.value));
	const variance = varianceOf(table, found);
	const share = (each) => (each - low) / (high - low);
	/** On the scale of shares. */
	const scaled = (plain) => plain / (high - low) ** 2;
	const back = (ends) => [low + ends[0] * (high - low), low + ends[1] * (high - low)];
	if (variance > NO_VARIANCE) return {
		value,
		interval: back(logitInterval(share(value), scaled(variance), confidence))
	};
	const more = smoothed(table);
	const near = of.at(more);
	const [from, to] = back(logitInterval(share(near.value), scaled(varianceOf(more, near)), confidence));
	return {
		value,
		interval: [Math.min(from, value), Math.max(to, value)]
	};
}
function varianceOf({ classes, w2 }, { gradient }) {
	let variance = 0;
	for (let cell = 0; cell < w2.length; cell += 1) {
		const square = at(w2, cell);
		variance += square > 0 ? square * gradient(Math.floor(cell / classes), cell % classes) ** 2 : 0;
	}
	return variance;
}

// src/metrics/performance/agreement.ts
const HEAD$2 = "label,prediction\n";
const RIGHT$4 = `${HEAD$2}1,1\n0,0\n`;
const NEVER = `${HEAD$2}1,0\n0,0\n0,0\n`;
const INDEX = {
	unit: "index",
	range: [-1, 1]
};
function measureOf$1(of, classes, lacking) {
	return {
		estimate: (cells, confidence) => linearizedEstimate(cells, classes, of, INDEX.range, confidence),
		worst: "smallest",
		given: [],
		lacking
	};
}
var agreement_default = performanceFamily(["binary", "multiclass"], [{
	id: "performance/mcc",
	title: "Matthews correlation coefficient",
	question: "How strongly do decisions go with the truth, all four cells counted?",
	formula: "(TP·TN − FP·FN) / √((TP+FP)(TP+FN)(TN+FP)(TN+FN)); with more classes that of Gorodkin",
	...INDEX,
	measure: (classes) => measureOf$1(MATTHEWS, classes, "both a label and a decision of a second class"),
	references: [{
		title: "Chicco, Jurman, The advantages of the Matthews correlation coefficient over F1 and accuracy (2020)",
		url: "https://doi.org/10.1186/s12864-019-6413-7"
	}, {
		title: "Gorodkin, Comparing two K-category assignments by a K-category correlation coefficient (2004)",
		url: "https://doi.org/10.1016/j.compbiolchem.2004.09.006"
	}],
	limitations: [
		"Its size has no plain meaning: .6 is not 60 % of anything, so a bound comes from the model that is in use.",
		"It falls with a rarer positive class at the same error rates; groups with different shares cannot be compared.",
		"With one class only as label or as decision it is 0/0: insufficient here, 0 in scikit-learn."
	],
	remedies: ["Look at precision and recall of both classes: the lowest of the four is what holds it down.", "Compare with the value of the previous model on the same rows before you call it low."],
	examples: [
		{
			title: "ideal",
			table: RIGHT$4,
			gives: 1,
			explanation: "No error."
		},
		{
			title: "bad",
			table: `${HEAD$2}1,1\n1,0\n0,1\n0,0\n`,
			gives: 0,
			explanation: "TP·TN = FP·FN: decisions know nothing of the truth."
		},
		{
			title: "degenerate",
			table: NEVER,
			gives: "insufficient",
			explanation: "Nothing is decided to be positive: 0/0."
		}
	]
}, {
	id: "performance/cohens-kappa",
	title: "Cohen’s kappa",
	question: "How much better than chance do decisions agree with the labels?",
	formula: "(p − e) / (1 − e), p the share of rows that agree, e = Σ_c P(y = c)·P(ŷ = c)",
	...INDEX,
	measure: (classes) => measureOf$1(COHENS_KAPPA, classes, "a label or a decision of a second class"),
	references: [{
		title: "Cohen, A coefficient of agreement for nominal scales (1960)",
		url: "https://doi.org/10.1177/001316446002000104"
	}, {
		title: "scikit-learn: cohen_kappa_score",
		url: "https://scikit-learn.org/stable/modules/generated/sklearn.metrics.cohen_kappa_score.html"
	}],
	limitations: [
		"It depends on the shares of the classes: with a rare class it is low although nearly all rows agree.",
		"It weighs every confusion alike; for ordered classes a near miss costs as much as a far one.",
		"Always deciding one class is 0, not undefined; only one class in labels and decisions together is 0/0."
	],
	remedies: ["Measure how well two people agree on the same rows: no model can be asked for more than that.", "Find the pair of classes that is confused most often, and read its rows with whoever labelled them."],
	examples: [
		{
			title: "ideal",
			table: RIGHT$4,
			gives: 1,
			explanation: "All rows agree."
		},
		{
			title: "bad",
			table: NEVER,
			gives: 0,
			explanation: "Two of three agree, as by chance with these shares."
		},
		{
			title: "degenerate",
			table: `${HEAD$2}0,0\n0,0\n`,
			gives: "insufficient",
			explanation: "One class only: chance agrees too, 0/0."
		}
	]
}]);

// src/stats/average-precision.ts
/**
* Average precision: the precision at each distinct score, weighted by the share of the positives that have it; no
* interpolation. With T and N the mass of positives and of all rows at a score or above, P that of all positives, it is
* Σ p·T / (N·P). The variance is Σw²·(∂/∂mass)² over the cells. Scores ascend, as `delong` wants them; O(cells).
* RangeError without positives.
*
* Sources: W. Su, Y. Yuan, M. Zhu, "A relationship between the average precision and the area under the ROC curve", 2015;
* linearization: W. G. Cochran, "Sampling Techniques", 1977, section 6.
*/
function averagePrecision({ positive, negative, positive2, negative2 }) {
	const cells = positive.length;
	const precision = new Float64Array(cells);
	const all = new Float64Array(cells);
	let [found, above, sum] = [
		0,
		0,
		0
	];
	for (let cell = cells - 1; cell >= 0; cell -= 1) {
		const own = doubleAt(positive, cell);
		found += own;
		above += own + doubleAt(negative, cell);
		all[cell] = above;
		precision[cell] = above > 0 ? found / above : 0;
		sum += own * doubleAt(precision, cell);
	}
	if (!(found > 0 && above < 1e400)) throw new RangeError(`No average precision of ${found} positives.`);
	const value = Math.min(1, sum / found);
	let [gained, lost, variance] = [
		0,
		0,
		0
	];
	for (let cell = 0; cell < cells; cell += 1) {
		const own = doubleAt(positive, cell);
		const share = own > 0 ? own / doubleAt(all, cell) : 0;
		gained += share * (1 - doubleAt(precision, cell));
		lost += share * doubleAt(precision, cell);
		const ofPositive = (doubleAt(precision, cell) + gained - value) / found;
		variance += doubleAt(positive2, cell) * ofPositive ** 2 + doubleAt(negative2, cell) * (lost / found) ** 2;
	}
	return {
		value,
		variance
	};
}

// src/stats/average-precision-bounds.ts
/**
* Between which values the average precision of the single scores lies when only their bins are known: [positives last,
* positives first] within each bin. With T positives among the N rows above a bin that adds p and n, the first order
* gives its positives at most the precision (T + p) / (N + p), the last one at least the mean of (T + x) / (N + n + x)
* over x from 0 to p; both hold for any weights. Bins ascend. RangeError without positives.
*/
function averagePrecisionBounds(positive, negative) {
	let [found, above, low, high] = [
		0,
		0,
		0,
		0
	];
	for (let bin = positive.length - 1; bin >= 0; bin -= 1) {
		const own = doubleAt(positive, bin);
		const before = above + doubleAt(negative, bin);
		if (own > 0) {
			high += own * (found + own) / (above + own);
			low += before > 0 ? own - (before - found) * Math.log1p(own / before) : own;
		}
		found += own;
		above = before + own;
	}
	if (!(found > 0)) throw new RangeError("No average precision without positives.");
	return [Math.max(0, low / found), Math.min(1, high / found)];
}

// src/metrics/estimate/average-precision-measure.ts
/** Average precision of a binary group, its interval normal on the logit scale with the linearized variance. */
function averagePrecisionMeasure(axis) {
	return {
		estimate: (cells, confidence) => {
			const weights = scoreWeights(axis, cells);
			if (!weights.positive.some((w) => w > 0)) return { value: null };
			const { value, variance } = averagePrecision(weights);
			return {
				value,
				interval: value < 1 ? logitInterval(value, variance, confidence) : atOne(weights, confidence)
			};
		},
		worst: "smallest",
		given: ["positives"],
		lacking: "a positive label with weight",
		off: (cells) => {
			if (!axis.binned) return 0;
			const { value, last, first } = boundsOf(axis, cells);
			return Math.max(value - last, first - value);
		},
		notes: (cells) => {
			if (!axis.binned) return [];
			const { last, first } = boundsOf(axis, cells);
			return [`With the positives last or first within each bin it would be ${last.toPrecision(6)} or ${first.toPrecision(6)}.`];
		}
	};
}
/** At 1 the linearized variance is 0: each positive has the precision 1, and Wilson's interval is that of a share of 1 of them. */
function atOne({ positive, positive2 }, confidence) {
	const sum = (values) => values.reduce((total, each) => total + each, 0);
	return wilsonInterval(1, effectiveSize(sum(positive), sum(positive2)), confidence);
}
/** Of rows with positives: the value, and between what it lies when the order within bins is not known. */
function boundsOf(axis, cells) {
	const weights = scoreWeights(axis, cells);
	const { value } = averagePrecision(weights);
	const [last, first] = averagePrecisionBounds(weights.positive, weights.negative);
	return {
		value,
		last,
		first
	};
}

// src/metrics/performance/average-precision.ts
var average_precision_default = defineMetric({
	id: "performance/average-precision",
	title: "Average precision",
	question: "If rows are taken by falling score, how many of those taken are positive when each positive is reached?",
	formula: "Σ over distinct scores of (recall − recall before) × precision, no interpolation; on a slice: of its worst group",
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
		title: "scikit-learn: average_precision_score",
		url: "https://scikit-learn.org/stable/modules/generated/sklearn.metrics.average_precision_score.html"
	}, {
		title: "Davis, Goadrich, The relationship between precision-recall and ROC curves (2006)",
		url: "https://doi.org/10.1145/1143844.1143874"
	}],
	limitations: [
		"A model that ranks at random has the share of positives, not ½: compare with that share, and never between data sets or groups that differ in it.",
		"It is not the trapezoid under the precision-recall curve, which other tools print and which is too high.",
		"Past 4,096 distinct scores they are kept in 4,000 bins, unless `exact: true` keeps each: the notes then say between which values the exact one lies."
	],
	remedies: [
		"Read the negatives with the highest scores: each of them costs every positive below it.",
		"When only the first k rows are ever acted on, measure precision at that cut instead of tuning the whole order.",
		"With few positives collect more of them before anything else: the interval shows how little is known."
	],
	standards: ["NIST AI RMF MEASURE 2.5"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,score\n0,0.1\n0,0.4\n1,0.6\n1,0.9\n",
			gives: 1,
			explanation: "Both positives come before any negative."
		},
		{
			title: "bad",
			table: "label,score\n0,0.9\n1,0.8\n0,0.4\n1,0.2\n",
			gives: .5,
			explanation: "The first positive is the second row, the second one the fourth: ½ · ½ + ½ · ½."
		},
		{
			title: "degenerate",
			table: "label,score\n1,0.5\n0,0.5\n0,0.5\n0,0.5\n",
			gives: .25,
			explanation: "One score for all orders nothing, and the share of positives is left."
		}
	],
	compute: ({ scores }, _options, context) => performance(scores, averagePrecisionMeasure(scores.axis), context)
});

// src/metrics/performance/averaged-f1.ts
const F1_SCORE = "https://scikit-learn.org/stable/modules/generated/sklearn.metrics.f1_score.html";
const RIGHT$3 = "label,prediction\ncat,cat\ndog,dog\nfox,fox\n";
const MIXED$3 = "label,prediction\ncat,cat\ncat,cat\ndog,cat\nfox,fox\n";
const WRONG = "label,prediction\ncat,dog\ndog,cat\n";
function measureOf(of, classes) {
	return {
		estimate: (cells, confidence) => linearizedEstimate(cells, classes, of, [0, 1], confidence),
		worst: "smallest",
		given: [],
		lacking: "weight"
	};
}
var averaged_f1_default = performanceFamily(["binary", "multiclass"], [{
	id: "performance/f1-macro",
	title: "Macro-averaged F1",
	question: "How well is each class found, rare classes counted as much as frequent ones?",
	formula: "mean over classes c of 2·TP_c / (2·TP_c + FP_c + FN_c)",
	measure: (classes) => measureOf(MACRO_F1, classes),
	references: [{
		title: "scikit-learn: f1_score with average=\"macro\"",
		url: F1_SCORE
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
	examples: [
		{
			title: "ideal",
			table: RIGHT$3,
			gives: 1,
			explanation: "Each class is found without a false alarm."
		},
		{
			title: "bad",
			table: MIXED$3,
			gives: .6,
			explanation: "cat 4/5, dog 0, fox 1: their mean."
		},
		{
			title: "degenerate",
			table: WRONG,
			gives: 0,
			explanation: "Every class is taken for another one."
		}
	]
}, {
	id: "performance/f1-weighted",
	title: "Weighted F1",
	question: "How well is the class of a row found, each class counted by its share of the labels?",
	formula: "Σ over classes c of P(y = c) · 2·TP_c / (2·TP_c + FP_c + FN_c)",
	measure: (classes) => measureOf(WEIGHTED_F1, classes),
	references: [{
		title: "scikit-learn: f1_score with average=\"weighted\"",
		url: F1_SCORE
	}, {
		title: "Grandini, Bagli, Visani, Metrics for multi-class classification: an overview (2020)",
		url: "https://arxiv.org/abs/2008.05756"
	}],
	limitations: [
		"Frequent classes set it: a rare class can be missed altogether and it hardly moves.",
		"A class that is only decided has no share; its false alarms lower the F1 of the other classes.",
		"It can lie outside of what precision and recall, weighted the same way, enclose."
	],
	remedies: ["Put the macro average beside it: a distance between the two is the work of the rare classes.", "Look at the confusion of the two most frequent classes first; that is where most of the weight is."],
	examples: [
		{
			title: "ideal",
			table: RIGHT$3,
			gives: 1,
			explanation: "Each class is found without a false alarm."
		},
		{
			title: "bad",
			table: MIXED$3,
			gives: .65,
			explanation: "cat 4/5 with half of the labels, dog 0 and fox 1 with a quarter each."
		},
		{
			title: "degenerate",
			table: WRONG,
			gives: 0,
			explanation: "Every class is taken for another one."
		}
	]
}]);

// src/metrics/performance/balanced-accuracy.ts
const HEAD$1 = "label,prediction\n";
const RIGHT$2 = `${HEAD$1}cat,cat\ndog,dog\nfox,fox\n`;
const MIXED$2 = `${HEAD$1}cat,cat\ncat,cat\ncat,dog\ndog,dog\ndog,cat\nfox,fox\nfox,cat\nfox,cat\nfox,cat\n`;
var balanced_accuracy_default = performanceFamily(["binary", "multiclass"], [{
	id: "performance/balanced-accuracy",
	title: "Balanced accuracy",
	question: "How often is a row decided rightly, every true class counted alike?",
	formula: "mean over true classes c of P(ŷ = c | y = c); binary: ½(TPR + TNR)",
	measure: (classes) => ({
		estimate: (cells, confidence) => balancedAccuracy(cells, classes, confidence),
		worst: "smallest",
		given: [],
		lacking: "a label of a second class"
	}),
	references: [{
		title: "Brodersen et al., The balanced accuracy and its posterior distribution (2010)",
		url: "https://doi.org/10.1109/ICPR.2010.764"
	}, sklearn("balanced_accuracy_score")],
	limitations: [
		"A rare class with a handful of rows is half of it with two classes: look at the interval.",
		"It says how rows of a class fare, not what a decision is worth: false alarms of a rare class hardly lower it.",
		"Labels of one class only give none; scikit-learn then gives the recall of that class."
	],
	remedies: ["Find the class with the lowest recall, and which class it is taken for.", "Weight the classes in training, or choose the threshold where the recalls meet, and look at the precision it costs."],
	examples: [
		{
			title: "ideal",
			table: RIGHT$2,
			gives: 1,
			explanation: "Every row of each class is right."
		},
		{
			title: "bad",
			table: MIXED$2,
			gives: 17 / 36,
			explanation: "Recalls 2/3, 1/2 and 1/4: their mean."
		},
		{
			title: "degenerate",
			table: `${HEAD$1}cat,cat\ncat,dog\n`,
			gives: "insufficient",
			explanation: "All labels are cat: nothing to balance."
		}
	]
}]);

// src/metrics/performance/brier.ts
var brier_default = defineMetric({
	id: "performance/brier",
	title: "Brier score",
	question: "How far are the probabilities from what happened, squared?",
	formula: "Σw·(s − y)² / Σw; multiclass: Σw·Σ_c (s_c − [y = c])² / Σw, at most 2; on a slice: of its worst group",
	unit: "index",
	direction: "lower",
	range: [0, 2],
	ideal: 0,
	scopes: ["overall", "slice"],
	needs: ["scores"],
	tasks: ["binary", "multiclass"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "Brier, Verification of forecasts expressed in terms of probability (1950)",
		url: "https://doi.org/10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2"
	}, {
		title: "scikit-learn: brier_score_loss",
		url: "https://scikit-learn.org/stable/modules/generated/sklearn.metrics.brier_score_loss.html"
	}],
	limitations: [
		"Always giving the share of positives p scores p·(1 − p): with a rare class that is small already, so compare with it.",
		"It mixes calibration with the power to tell rows apart: two models of one value can fail in different ways.",
		"Multiclass it sums over the classes, as Brier did, and two classes then give twice the binary value.",
		"The interval of binned scores takes the variance of the bins; the value itself is exact."
	],
	remedies: ["Compare with p·(1 − p): a value above it means that the scores do harm, and calibration is the first thing to try.", "Read it beside the expected calibration error: a large value with a small error asks for better features."],
	standards: ["NIST AI RMF MEASURE 2.5"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,score\n1,1\n0,0\n",
			gives: 0,
			explanation: "Certain and right."
		},
		{
			title: "bad",
			table: "label,score\n1,0.25\n0,0.75\n",
			gives: .5625,
			explanation: "Both are off by ¾."
		},
		{
			title: "degenerate",
			table: "label,score\n1,0.5\n0,0.5\n",
			gives: .25,
			explanation: "A coin: ¼, whatever happened."
		}
	],
	compute: ({ scores }, _options, context) => performance(scores, lossMeasure(scores.axis, SQUARED_ERROR), context)
});

// src/metrics/performance/decision-rates.ts
const PRECISION_RECALL = {
	title: "Saito, Rehmsmeier, The precision-recall plot is more informative than the ROC plot (2015)",
	url: "https://doi.org/10.1371/journal.pone.0118432"
};
const RIGHT$1 = "label,prediction\n1,1\n0,0\n";
const MIXED$1 = "label,prediction\n1,1\n1,0\n1,0\n0,1\n0,0\n0,0\n0,0\n0,0\n";
var decision_rates_default = performanceFamily(["binary"], [
	{
		id: "performance/precision",
		title: "Precision of the positive class",
		question: "How often is a positive decision right?",
		formula: "TP / (TP + FP)",
		measure: () => shareMeasure(RATES.ppv, "a positive decision"),
		references: [sklearn("precision_score"), PRECISION_RECALL],
		limitations: [
			"It does not see the missed positives: one certain decision can have a precision of 1.",
			"It falls with the share of positives: a table with more of them than the field has promises too much.",
			"Without a positive decision it is 0/0: insufficient here, 0 in scikit-learn."
		],
		remedies: ["Raise the threshold and read both curves: precision bought by recall is no better model.", "Read twenty false alarms; a pattern among them is a missing feature, none is often a mistake in the labels."],
		examples: [
			{
				title: "ideal",
				table: RIGHT$1,
				gives: 1,
				explanation: "The one positive decision is right."
			},
			{
				title: "bad",
				table: MIXED$1,
				gives: .5,
				explanation: "One of two positive decisions is right."
			},
			{
				title: "degenerate",
				table: "label,prediction\n1,0\n0,0\n",
				gives: "insufficient",
				explanation: "Nothing is decided to be positive: 0/0."
			}
		]
	},
	{
		id: "performance/recall",
		title: "Recall of the positive class",
		question: "How many of the positives are found?",
		formula: "TP / (TP + FN)",
		measure: () => shareMeasure(RATES.tpr, "a positive label"),
		references: [sklearn("recall_score"), PRECISION_RECALL],
		limitations: [
			"Deciding positive each time makes it 1: put a bound on precision or specificity beside it.",
			"It counts known positives only; those that nobody has looked for are not in the table.",
			"Without a positive label it is 0/0: insufficient here, 0 in scikit-learn."
		],
		remedies: ["Sort the missed positives by score: those just below the threshold need another threshold, the others a feature.", "Add positives of the kind that is missed to the training data, and look at the precision again."],
		examples: [
			{
				title: "ideal",
				table: RIGHT$1,
				gives: 1,
				explanation: "The one positive is found."
			},
			{
				title: "bad",
				table: MIXED$1,
				gives: 1 / 3,
				explanation: "One of three positives is found."
			},
			{
				title: "degenerate",
				table: "label,prediction\n0,1\n0,0\n",
				gives: "insufficient",
				explanation: "No label is positive: 0/0."
			}
		]
	},
	{
		id: "performance/specificity",
		title: "Specificity",
		question: "How many of the negatives are left alone?",
		formula: "TN / (TN + FP)",
		measure: () => shareMeasure(RATES.tnr, "a negative label"),
		references: [sklearn("recall_score"), {
			title: "Yerushalmy, Statistical problems in assessing methods of medical diagnosis (1947)",
			url: "https://doi.org/10.2307/4586294"
		}],
		limitations: [
			"Deciding negative each time makes it 1: put a bound on recall beside it.",
			"Where negatives are a million, .99 is ten thousand false alarms: give the bound with the number of people in mind.",
			"Without a negative label it is 0/0: insufficient here, 0 in scikit-learn."
		],
		remedies: ["Find the feature that most false alarms share, and check how it is recorded for true negatives.", "Raise the threshold, or ask for a second sign before a positive decision; measure the recall that it costs."],
		examples: [
			{
				title: "ideal",
				table: RIGHT$1,
				gives: 1,
				explanation: "The one negative is left alone."
			},
			{
				title: "bad",
				table: MIXED$1,
				gives: .8,
				explanation: "Four of five negatives are left alone."
			},
			{
				title: "degenerate",
				table: "label,prediction\n1,1\n1,0\n",
				gives: "insufficient",
				explanation: "No label is negative: 0/0."
			}
		]
	}
]);

// src/metrics/performance/expected-calibration-error.ts
var expected_calibration_error_default = defineMetric({
	id: "performance/expected-calibration-error",
	title: "Expected calibration error",
	question: "How far are the scores from the shares of positives that they promise?",
	formula: "Σ over 10 bins [k/10, (k+1)/10), the last one closed, of weight share × |mean score − share of positives|; multiclass: the highest probability of each row, and the share of hits",
	unit: "share",
	direction: "lower",
	range: [0, 1],
	ideal: 0,
	scopes: ["overall", "slice"],
	needs: ["scores"],
	tasks: ["binary", "multiclass"],
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
		"Errors of both signs within one bin cancel, and where the bins lie changes the value.",
		"Multiclass, only the highest probability of each row is looked at: the others can be far off."
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
	compute: ({ scores }, _options, context) => performance(scores, calibrationMeasure(scores.axis, context), context)
});

// src/metrics/performance/f1.ts
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
	compute: ({ decisions }, _options, context) => performance(decisions, shareMeasure(CELL_FUNCTIONS.f1, "a positive label or a positive decision"), context)
});

// src/metrics/performance/log-loss.ts
var log_loss_default = defineMetric({
	id: "performance/log-loss",
	title: "Log-loss",
	question: "How surprised is the model by what is true, on average?",
	formula: "−Σw·[y·ln s + (1 − y)·ln(1 − s)] / Σw, s clipped to [2⁻⁵², 1 − 2⁻⁵²]; multiclass: −Σw·ln s_y / Σw, s_y the probability of the true class; on a slice: of its worst group",
	unit: "nats",
	direction: "lower",
	range: [0, Number.POSITIVE_INFINITY],
	ideal: 0,
	scopes: ["overall", "slice"],
	needs: ["scores"],
	tasks: ["binary", "multiclass"],
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
	compute: ({ scores }, _options, context) => performance(scores, lossMeasure(scores.axis, LOG_LOSS), context)
});

// src/metrics/performance/macro-shares.ts
const HEAD = "label,prediction\n";
const RIGHT = `${HEAD}cat,cat\ndog,dog\nfox,fox\n`;
const MIXED = `${HEAD}cat,cat\ncat,cat\ncat,dog\ndog,dog\ndog,cat\nfox,fox\nfox,cat\nfox,cat\nfox,cat\n`;
const NEVER_FOX = `${HEAD}cat,cat\ndog,dog\nfox,cat\n`;
const OVERVIEW = {
	title: "Grandini, Bagli, Visani, Metrics for multi-class classification: an overview (2020)",
	url: "https://arxiv.org/abs/2008.05756"
};
var macro_shares_default = performanceFamily(["binary", "multiclass"], [{
	id: "performance/precision-macro",
	title: "Macro-averaged precision",
	question: "How often is a decision right, every decided class counted alike?",
	formula: "mean over classes c of P(y = c | ŷ = c)",
	measure: (classes) => ({
		estimate: (cells, confidence) => macroShare(cells, classes, "decision", confidence),
		worst: "smallest",
		given: [],
		lacking: "the decision of one of its classes"
	}),
	references: [sklearn("precision_score", " with average=\"macro\""), OVERVIEW],
	limitations: [
		"A class that is decided once and rightly has a precision of 1, and counts as much as one with thousands.",
		"A class that occurs and is never decided makes it undefined, overall or in that group; scikit-learn counts 0.",
		"It moves with the shares of the classes: tables with different ones cannot be compared."
	],
	remedies: ["Find the class with the lowest precision, and the class whose rows are taken for it.", "Where a class is never decided, see how high its probability ever gets before you add rows of it."],
	examples: [
		{
			title: "ideal",
			table: RIGHT,
			gives: 1,
			explanation: "Every decision is right."
		},
		{
			title: "bad",
			table: MIXED,
			gives: 11 / 18,
			explanation: "cat 2/6, dog 1/2, fox 1/1: their mean."
		},
		{
			title: "degenerate",
			table: NEVER_FOX,
			gives: "insufficient",
			explanation: "fox is never decided: its precision is 0/0."
		}
	]
}, {
	id: "performance/recall-macro",
	title: "Macro-averaged recall",
	question: "How many rows of each class are found, every class counted alike?",
	formula: "mean over classes c of P(ŷ = c | y = c)",
	measure: (classes) => ({
		estimate: (cells, confidence) => macroShare(cells, classes, "truth", confidence),
		worst: "smallest",
		given: [],
		lacking: "a label of one of its classes"
	}),
	references: [sklearn("recall_score", " with average=\"macro\""), OVERVIEW],
	limitations: [
		"It is the balanced accuracy where every decided class also occurs as label: put a bound on one of the two.",
		"A class that is decided and never a label makes it undefined, overall or in that group; scikit-learn counts 0.",
		"It does not see false alarms but as misses of another class."
	],
	remedies: ["Find the class with the lowest recall and read twenty of its missed rows.", "Take classes out of the model that the table never has as label, or bring rows of them."],
	examples: [
		{
			title: "ideal",
			table: RIGHT,
			gives: 1,
			explanation: "Each class is found."
		},
		{
			title: "bad",
			table: NEVER_FOX,
			gives: 2 / 3,
			explanation: "cat and dog are found, fox is not."
		},
		{
			title: "degenerate",
			table: `${HEAD}cat,cat\ndog,owl\n`,
			gives: "insufficient",
			explanation: "owl is no label: its recall is 0/0."
		}
	]
}]);

// src/metrics/performance/mae.ts
var mae_default = defineMetric({
	id: "performance/mae",
	title: "Mean absolute error",
	question: "How far off is the prediction, typically?",
	formula: "Σw|y − ŷ| / Σw; on a slice: of its worst group",
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
		title: "scikit-learn: mean_absolute_error",
		url: "https://scikit-learn.org/stable/modules/generated/sklearn.metrics.mean_absolute_error.html"
	}],
	limitations: [
		"It is in the unit of the label and grows with its spread: a bound holds for this label only.",
		"It counts an error of 100 like a hundred errors of 1, which those who bear the large one may not.",
		"The interval takes the errors of 64 blocks of rows as normal, which heavy tails are not."
	],
	remedies: ["Compare it with the error of always predicting the median label before you tune anything.", "Read the mean residual beside it: where the two are alike, the model is shifted, and a recalibration mends it."],
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
			gives: 3.5,
			explanation: "Errors of 3 and 4."
		},
		{
			title: "degenerate",
			table: "label,prediction\n5,7\n",
			gives: 2,
			explanation: "One row: a value without interval."
		}
	],
	compute: ({ residuals }, _options, context) => performance(residuals, residualMeasure(MEAN_ABSOLUTE_ERROR, "largest"), context)
});

// src/metrics/performance/mape.ts
var mape_default = defineMetric({
	id: "performance/mape",
	title: "Mean absolute percentage error",
	question: "By what share of the true value is the prediction off, typically?",
	formula: "Σw|y − ŷ|/|y| / Σw over the rows with y ≠ 0; on a slice: of its worst group",
	unit: "ratio",
	direction: "lower",
	range: [0, Number.POSITIVE_INFINITY],
	ideal: 0,
	scopes: ["overall", "slice"],
	needs: ["residuals"],
	tasks: ["regression"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "scikit-learn: mean_absolute_percentage_error",
		url: "https://scikit-learn.org/stable/modules/generated/sklearn.metrics.mean_absolute_percentage_error.html"
	}],
	limitations: [
		"Rows with y = 0 have no share to be off by; they are left out and their weight is noted. scikit-learn divides them by 2⁻⁵².",
		"Labels near 0 make most of it, and predicting too low costs less than too high: a bound on it favours low predictions.",
		"The interval takes the errors of 64 blocks of rows as normal, which the ratios of small labels are not."
	],
	remedies: ["List the rows with the smallest |y|: where they make the number, judge by the mean absolute error.", "Where shares are what matters, fit the logarithm of the label."],
	standards: ["NIST AI RMF MEASURE 2.5"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,prediction\n1,1\n3,3\n",
			gives: 0,
			explanation: "No error."
		},
		{
			title: "bad",
			table: "label,prediction\n10,15\n4,1\n0,9\n",
			gives: .625,
			explanation: "Off by a half and by three quarters; the row with y = 0 is left out."
		},
		{
			title: "degenerate",
			table: "label,prediction\n0,1\n0,2\n",
			gives: "insufficient",
			explanation: "No row has a label other than 0."
		}
	],
	compute: ({ residuals }, _options, context) => performance(residuals, {
		...MEASURE,
		notes: ({ residuals: own }) => zerosOf(own?.whole)
	}, context)
});
const MEASURE = residualMeasure(MEAN_ABSOLUTE_PERCENTAGE_ERROR, "largest", "labels other than 0, with weight");
/** What of the weight is left out. */
function zerosOf(moments) {
	const { w = 0, relativeW = 0 } = moments ?? {};
	const share = 1 - relativeW / w;
	return share > 0 ? [`Rows with a label of 0 have ${(100 * share).toPrecision(3)} % of the weight; they have no relative error and are left out.`] : [];
}

// src/metrics/performance/r2.ts
var r2_default = defineMetric({
	id: "performance/r2",
	title: "R² (coefficient of determination)",
	question: "How much of the spread of the label does the prediction explain?",
	formula: "1 − Σw(y − ŷ)² / Σw(y − ȳ)²; on a slice: of its worst group",
	unit: "index",
	direction: "higher",
	range: [Number.NEGATIVE_INFINITY, 1],
	ideal: 1,
	scopes: ["overall", "slice"],
	needs: ["residuals"],
	tasks: ["regression"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "scikit-learn: r2_score",
		url: "https://scikit-learn.org/stable/modules/generated/sklearn.metrics.r2_score.html"
	}],
	limitations: [
		"It divides by the spread of the label: the same errors look better on a table with more extreme labels.",
		"Where the label does not vary it is 0/0 and undefined; scikit-learn says 1 or 0 there.",
		"It can be negative: then the mean label predicts better than the model."
	],
	remedies: ["Read the root mean squared error beside it: only that says how far off the prediction is.", "Where it is negative, compare the mean prediction with the mean label: a shift alone can do it."],
	standards: ["NIST AI RMF MEASURE 2.5"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,prediction\n1,1\n3,3\n",
			gives: 1,
			explanation: "No error."
		},
		{
			title: "bad",
			table: "label,prediction\n0,4\n4,0\n",
			gives: -3,
			explanation: "1 − 32/8: the prediction runs the wrong way."
		},
		{
			title: "degenerate",
			table: "label,prediction\n5,5\n5,7\n",
			gives: "insufficient",
			explanation: "The label does not vary: 0/0."
		}
	],
	compute: ({ residuals }, _options, context) => performance(residuals, residualMeasure(DETERMINATION, "smallest", "labels that differ"), context)
});

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
	compute: ({ residuals }, _options, context) => performance(residuals, residualMeasure(ROOT_MEAN_SQUARED_ERROR, "largest"), context)
});

export { scoreWeights as A, binnedNotes as C, logitInterval as D, quantile as E, sideWeights as M, NO_OPTIONS as N, scoreAt as O, defineMetric as P, scoreBins as S, worstGroup as T, lossMeasure as _, macro_shares_default as a, calibrationMeasure as b, expected_calibration_error_default as c, balanced_accuracy_default as d, averaged_f1_default as f, LOG_LOSS as g, accuracy_default as h, mae_default as i, scoresOf as j, scoreWeight as k, decision_rates_default as l, agreement_default as m, r2_default as n, log_loss_default as o, average_precision_default as p, mape_default as r, f1_default as s, rmse_default as t, brier_default as u, balancedAccuracy as v, performance as w, meanExcess as x, shareMeasure as y };