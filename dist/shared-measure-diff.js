import { t as leven } from "./leven.js";
import { n as loadMetric, r as isWhole, t as METRIC_IDS } from "./shared-action-measure-diff-check-assess-init.js";
import { n as SEED, r as viewOf } from "./shared-subject-measure-diff-init.js";
import { a as wordOf, i as usageError, n as numberOf, t as listed } from "./shared-measure-scan-diff-check-assess-init-profile.js";

// src/commands/measure-flags.ts
const MEASURE_USAGE = "fates measure --table T --label L [--prediction P] [--score S] [--scores class=column,…] [--threshold X] [--exact] [--weight W] [--positive V,…] [--positive-prediction V,…] [--favourable positive|negative] --attributes a,b [--intersections a*b,…] [--strata c] [--counterfactual C] [--severity F] [--reference a=V]… [--population a:V=share,…]… [--training T] [--metric ID]… [--task binary|multiclass|regression] [--min-group N] [--seed N] [--json | --csv]";
const TEXT = {
	type: "string",
	multiple: true
};
const MEASURE_OPTIONS = {
	table: TEXT,
	label: TEXT,
	prediction: TEXT,
	score: TEXT,
	scores: TEXT,
	threshold: TEXT,
	weight: TEXT,
	positive: TEXT,
	"positive-prediction": TEXT,
	favourable: TEXT,
	attributes: TEXT,
	intersections: TEXT,
	strata: TEXT,
	counterfactual: TEXT,
	severity: TEXT,
	reference: TEXT,
	training: TEXT,
	population: TEXT,
	metric: TEXT,
	task: TEXT,
	"min-group": TEXT,
	seed: TEXT,
	exact: { type: "boolean" },
	json: { type: "boolean" },
	csv: { type: "boolean" }
};
/** Parses the flags; every mistake is a UserError that shows the usage. */
function parseTableFlags(given) {
	if (given.positionals.length > 0) throw usageError("arguments", `${given.positionals.join(" ")} belongs to no option.`, MEASURE_USAGE);
	const attributes = listed(given.texts("attributes"));
	const intersections = listed(given.texts("intersections")).map(crossed);
	const task = wordOf(given, "task", MEASURE_USAGE, [
		"binary",
		"multiclass",
		"regression"
	]);
	return {
		bindings: bindingsOf(given, attributes, intersections),
		scopes: [
			{ kind: "overall" },
			...attributes.map((column) => ({
				kind: "attribute",
				columns: [column]
			})),
			...intersections.map((columns) => ({
				kind: "intersection",
				columns
			}))
		],
		metrics: listed(given.texts("metric")),
		...optional("training", given.text("training")),
		...task === void 0 ? {} : { task },
		minimum: minimumOf(numberOf(given, "min-group", MEASURE_USAGE, [0, Number.MAX_SAFE_INTEGER])),
		seed: numberOf(given, "seed", "fates measure --table T --label L [--prediction P] [--score S] [--scores class=column,…] [--threshold X] [--exact] [--weight W] [--positive V,…] [--positive-prediction V,…] [--favourable positive|negative] --attributes a,b [--intersections a*b,…] [--strata c] [--counterfactual C] [--severity F] [--reference a=V]… [--population a:V=share,…]… [--training T] [--metric ID]… [--task binary|multiclass|regression] [--min-group N] [--seed N] [--json | --csv]", [0, 2 ** 32 - 1]) ?? 20261121,
		format: formatOf(given)
	};
}
function formatOf(given) {
	if (given.flag("json") && given.flag("csv")) throw usageError("--csv", "It prints one form of the numbers, and --json another.", MEASURE_USAGE);
	return given.flag("json") ? "json" : given.flag("csv") ? "csv" : "terminal";
}
function bindingsOf(given, attributes, intersections) {
	const threshold = numberOf(given, "threshold", MEASURE_USAGE, [0, 1]);
	const positive = positiveOf(given);
	const scores = scoresOf(given);
	return {
		table: required(given, "table"),
		label: required(given, "label"),
		...optional("prediction", given.text("prediction")),
		...optional("score", given.text("score")),
		...optional("weight", given.text("weight")),
		...optional("counterfactual", given.text("counterfactual")),
		...optional("severity", given.text("severity")),
		...scores,
		...threshold === void 0 ? {} : { threshold },
		...exactOf(given, scores),
		...positive === void 0 ? {} : { positive },
		favourable: wordOf(given, "favourable", "fates measure --table T --label L [--prediction P] [--score S] [--scores class=column,…] [--threshold X] [--exact] [--weight W] [--positive V,…] [--positive-prediction V,…] [--favourable positive|negative] --attributes a,b [--intersections a*b,…] [--strata c] [--counterfactual C] [--severity F] [--reference a=V]… [--population a:V=share,…]… [--training T] [--metric ID]… [--task binary|multiclass|regression] [--min-group N] [--seed N] [--json | --csv]", ["positive", "negative"]) ?? "positive",
		attributes: [.../* @__PURE__ */ new Set([...attributes, ...intersections.flat()])].map((column) => ({ column })),
		intersections,
		slices: [],
		strata: listed(given.texts("strata")).map((column) => ({ column })),
		reference: ofAttributes(given, "reference", attributes, referenceOf),
		population: ofAttributes(given, "population", attributes, populationOf)
	};
}
function required(given, option) {
	const text = given.text(option);
	if (text === void 0 || text === "") throw usageError(`--${option}`, "It is missing, and without it there is nothing to measure.", MEASURE_USAGE);
	return text;
}
function optional(key, text) {
	return text === void 0 ? {} : { [key]: text };
}
/** `class=column`; a class may have an equals sign in its name, so the last one parts the two. */
function scoresOf(given) {
	const pairs = listed(given.texts("scores")).map((text) => {
		const equals = text.lastIndexOf("=");
		if (equals < 1 || equals === text.length - 1) throw usageError("--scores", `${text} is not of the form class=column.`, MEASURE_USAGE);
		return [text.slice(0, equals), text.slice(equals + 1)];
	});
	return pairs.length === 0 ? {} : { scores: Object.fromEntries(pairs) };
}
function exactOf(given, { scores }) {
	if (given.flag("exact") && given.text("score") === void 0 && scores === void 0) throw usageError("--exact", "It keeps every score, and neither --score nor --scores names a column of them.", MEASURE_USAGE);
	return given.flag("exact") ? { exact: true } : {};
}
function positiveOf(given) {
	const label = listed(given.texts("positive"));
	const prediction = listed(given.texts("positive-prediction"));
	if (label.length === 0 && prediction.length > 0) throw usageError("--positive-prediction", "It says how predictions are coded, and --positive must say it of the label.", MEASURE_USAGE);
	return label.length === 0 ? void 0 : {
		label,
		prediction: prediction.length === 0 ? label : prediction
	};
}
function crossed(text) {
	const [first, second, ...more] = text.split("*");
	if (first === void 0 || second === void 0 || [
		first,
		second,
		...more
	].includes("")) throw usageError("--intersections", `${text} is not of the form a*b.`, MEASURE_USAGE);
	return [
		first,
		second,
		...more
	];
}
/** What an option says of attributes; of a column that is none it would never be used. */
function ofAttributes(given, option, attributes, read) {
	const said = given.texts(option).map(read);
	const other = said.find(([column]) => !attributes.includes(column));
	if (other !== void 0) {
		const there = attributes.length === 0 ? "none" : attributes.join(", ");
		const message = `${other[0]} is no attribute, so it would never be used; --attributes names ${there}.`;
		throw usageError(`--${option}`, message, MEASURE_USAGE);
	}
	return Object.fromEntries(said);
}
const CHOICES = [
	"largest",
	"best",
	"overall"
];
function referenceOf(text) {
	const equals = text.indexOf("=");
	if (equals < 1) throw usageError("--reference", `${text} is not of the form attribute=value.`, MEASURE_USAGE);
	const value = text.slice(equals + 1);
	return [text.slice(0, equals), CHOICES.find((choice) => choice === value) ?? { value }];
}
/** `sex:Female=0.51,Male=0.49`. */
function populationOf(text) {
	const colon = text.indexOf(":");
	const shares = listed([text.slice(colon + 1)]).map((part) => {
		const equals = part.lastIndexOf("=");
		return [part.slice(0, equals), equals < 1 ? NaN : Number(part.slice(equals + 1) || NaN)];
	});
	const wrong = wrongShares(colon, shares);
	if (wrong !== void 0) throw usageError("--population", `${text} ${wrong}.`, MEASURE_USAGE);
	return [text.slice(0, colon), Object.fromEntries(shares)];
}
/** What is wrong with the shares, as the end of a sentence. */
function wrongShares(colon, shares) {
	if (colon < 1 || !shares.every(([, share]) => share >= 0 && share <= 1)) return "is not of the form attribute:value=share,value=share with shares from 0 to 1";
	const twice = shares.find(([group], index) => shares.findIndex(([other]) => other === group) < index);
	if (twice !== void 0) return `names ${JSON.stringify(twice[0])} twice, and which share holds is not clear`;
	const sum = shares.reduce((total, [, share]) => total + share, 0);
	return isWhole(sum) ? void 0 : `has shares that sum to ${Number(sum.toPrecision(6))}; the shares of all groups of a population sum to 1`;
}
/** The policy's defaults; 0 lifts all of them. */
function minimumOf(group) {
	const least = group === 0 ? 0 : 5;
	return {
		group: group ?? 30,
		positives: least,
		negatives: least,
		decided: least,
		confidence: .95
	};
}

// src/commands/measure-requests.ts
/** The metric of an id; an unknown one is the user's mistake and names the nearest. */
async function metricNamed(id) {
	const metric = await loadMetric(id);
	if (metric === void 0) {
		const nearest = METRIC_IDS.toSorted((a, b) => leven(a, id) - leven(b, id)).slice(0, 3);
		throw usageError("--metric", `There is no metric ${id}; the nearest are ${nearest.join(", ")}.`, MEASURE_USAGE);
	}
	return metric;
}
/** Those that were named; all where none is. */
async function metricsNamed(ids) {
	return ids.length > 0 ? Promise.all(ids.map(metricNamed)) : (await import("./registry.js")).METRICS;
}
/** Each metric that applies × scope: of those that were named, else of all whose evidence the table has. */
function requestsFor(flags, asked, table) {
	const areNamed = flags.metrics.length > 0;
	const metrics = areNamed ? asked : asked.filter((metric) => metric.tasks.includes(table.task));
	const scopes = flags.scopes.map((scope) => ({
		scope,
		view: areNamed ? void 0 : viewOf(table.cube, scope, flags.bindings.strata[0]?.column, table)
	}));
	return metrics.flatMap((metric) => scopes.filter(({ scope }) => metric.scopes.includes(scope.kind)).filter(({ view }) => view === void 0 || metric.needs.every((kind) => view[kind] !== void 0)).map(({ scope }) => ({
		metric: metric.id,
		scope,
		options: defaultOptions(metric)
	})));
}
/** Kinds of evidence that these metrics need. */
function kindsFor(metrics) {
	return new Set(metrics.flatMap(({ needs }) => needs));
}
/** What the metric does when nobody says anything; some have to be told more. */
function defaultOptions({ id, options }) {
	const parsed = options.safeParse({});
	if (!parsed.success) {
		const names = parsed.error.issues.map(({ path }) => path.join(".")).join(", ");
		throw usageError("--metric", `${id} has to be told its options (${names}), which only a policy can do: see \`fates explain ${id}\`.`, MEASURE_USAGE);
	}
	return parsed.data;
}

export { MEASURE_OPTIONS as a, requestsFor as i, metricNamed as n, MEASURE_USAGE as o, metricsNamed as r, parseTableFlags as s, kindsFor as t };