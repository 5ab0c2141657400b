import { a as succeed, i as refuse, r as assertNever } from "./errors.js";
import { r as DELIMITER_NAMES } from "./file-bytes.js";
import { _ as joinText, c as counted, d as formatInterval, g as formatNumber, h as formatApart, u as formatCount, v as text } from "./escape-terminal.js";
import { d as fastStringWidth } from "./prompts.js";
import { n as scopeKey, t as columnsOf } from "./scope.js";
import { i as doubleAt, r as at, t as itemAt } from "./item-at.js";
import { r as viewOf } from "./ports.js";
import { a as compareText, i as cellsOf, n as MOST_CLASSES, o as compareTexts, r as MOST_GROUPS, t as MOST_CELLS } from "./cube-layout.js";
import { n as intAt, t as byteAt } from "./elements.js";
import { a as FINE, c as mergeSeen, d as binnedAxis, f as positionsOn, g as schemaProblem, h as mergeResiduals, i as verifyBinary, l as quoted, m as mergeRefusals, n as verifyMulticlass, o as classesExceeded, p as REFUSAL_REASONS, r as taskOfLabels, s as tooManyGroups, t as readShard, u as axisOf } from "./read-shard.js";
import { r as sampleTable } from "./workspace.js";

// src/judge/bound.ts
/** Position of a point against the bound. */
function positionOf(bound, value) {
	const [low, high] = limitsOf(bound);
	return value >= low && value <= high ? "inside" : "outside";
}
/** Position of an interval: `across` when the bound's edge, or the whole bound, lies within it. */
function intervalPositionOf(bound, [low, high]) {
	const [floor, ceiling] = limitsOf(bound);
	if (low >= floor && high <= ceiling) return "inside";
	return high < floor || low > ceiling ? "outside" : "across";
}
/** Both ends of a bound; the open one is infinite. */
function limitsOf(bound) {
	switch (bound.kind) {
		case "max": return [Number.NEGATIVE_INFINITY, bound.max];
		case "min": return [bound.min, Number.POSITIVE_INFINITY];
		case "within": return bound.within;
		default: return assertNever(bound);
	}
}
/** The line inside the bound past which it warns. */
function warnOf(bound) {
	return bound.kind === "within" ? void 0 : bound.warn;
}
/** The finite numbers that a value is read against: ends of the bound, and the line that warns. */
function endsOf(bound) {
	const warn = warnOf(bound);
	return [...limitsOf(bound).filter(Number.isFinite), ...warn === void 0 ? [] : [warn]];
}
/** Whether the value is past the `warn` line of its bound. */
function isPastWarn(bound, value) {
	const warn = warnOf(bound);
	return warn !== void 0 && (bound.kind === "max" ? value > warn : value < warn);
}

// src/render/names.ts
/** The title of a metric, its id when the report has no summary of it. */
function metricTitle(report, metric) {
	return report.metrics[metric]?.title ?? metric;
}
/** `overall`, `on sex`, `on sex × race`, `on slice country`. */
function scopeName({ scope, scopeKind }) {
	if (scopeKind === "overall") return ["overall"];
	const names = groupName(typeof scope === "string" ? [scope] : scope);
	return scopeKind === "slice" ? text`on slice ${names}` : text`on ${names}`;
}
/** `Female × Black`: one value a column. */
function groupName(group) {
	return joinText(group.map((value) => text`${value}`), " × ");
}
/** `≤ 0.100`, `≥ 0.800`, `0.800–1.250`; with the line past which it warns. */
function boundName(bound) {
	switch (bound.kind) {
		case "max": return `≤ ${formatNumber(bound.max)}${warnName(bound.warn)}`;
		case "min": return `≥ ${formatNumber(bound.min)}${warnName(bound.warn)}`;
		case "within": return formatInterval(bound.within);
	}
}
function warnName(warn) {
	return warn === void 0 ? "" : `, warns past ${formatNumber(warn)}`;
}
/** The number, with digits that tell it from its bound, or why there is none. */
function valueName(measurement, bound) {
	switch (measurement.status) {
		case "measured": return formatApart(measurement.value, endsOf(bound));
		case "insufficient": return `too little: ${formatCount(measurement.n)} of ${formatCount(measurement.needed)}`;
		case "no-evidence": return "no evidence";
		case "not-applicable": return "does not apply";
		case "error": return "error";
	}
}
/** `mean 0.004, 95 % below 0.010`: above when the side away from the ideal is the lower one. */
function chanceName(measurement) {
	const { chance } = measurement;
	if (chance === void 0) return "";
	const side = chance.upper < chance.mean ? "above" : "below";
	return `mean ${formatNumber(chance.mean)}, 95 % ${side} ${formatNumber(chance.upper)}`;
}
const EXCLUSIONS = {
	"too-few-rows": "too few rows",
	"too-few-positives": "too few positives",
	"too-few-negatives": "too few negatives",
	"too-few-decided": "too few decided so",
	undefined: "undefined, 0/0"
};
const REFUSALS = {
	"ragged-row": "wrong number of columns",
	"missing-label": "no label",
	"missing-prediction": "no prediction",
	"missing-score": "no score",
	"missing-weight": "no weight",
	"label-not-a-number": "label is not a number",
	"prediction-not-a-number": "prediction is not a number",
	"score-not-a-number": "score is not a number",
	"score-outside-0-1": "score outside 0 to 1",
	"weight-not-a-number": "weight is not a number",
	"weight-negative": "negative weight",
	"attribute-not-a-number": "attribute is not a number"
};
/** `3 rows: no label (lines 5, 9, 12)` for each reason, over all rows. */
function refusalNames(refused) {
	return refused.filter(({ columns }) => columns.length === 0).map(({ reason, n, lines }) => `${counted(n, "row")}: ${REFUSALS[reason]} (lines ${lines.join(", ")}${n > lines.length ? ", …" : ""})`);
}

// src/render/terminal-layout.ts
/** Columns, wrapping and colour for terminals. Widths are those of the terminal's cells, not of characters. */
/** Select Graphic Rendition codes (ECMA-48 8.3.117). */
const STYLES = {
	bold: [1, 22],
	dim: [2, 22],
	red: [31, 39],
	green: [32, 39],
	yellow: [33, 39],
	cyan: [36, 39]
};
/** With `color: false` the text stays as it is. */
function painter(color) {
	return (style, value) => {
		const [on, off] = STYLES[style];
		return color ? `\u001b[${on}m${value}\u001b[${off}m` : value;
	};
}
function padEnd(value, width) {
	return `${value}${" ".repeat(Math.max(0, width - fastStringWidth(value)))}`;
}
function padStart(value, width) {
	return `${" ".repeat(Math.max(0, width - fastStringWidth(value)))}${value}`;
}
/** Lines of at most `width` cells, `first` before the first and as much space before the others. Long words stay whole. */
function wrap(value, width, first = "") {
	const indent = " ".repeat(fastStringWidth(first));
	const lines = [];
	let line = "";
	for (const word of value.split(/ (?!%)/).filter((part) => part !== "")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line !== "" && fastStringWidth(indent) + fastStringWidth(longer) > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return [...lines, line].map((text, index) => `${index === 0 ? first : indent}${text}`);
}
/** Rows as aligned columns, two spaces between; `align` has one of `l` and `r` a column. No spaces at a line's end. */
function columns(rows, align) {
	const layout = Array.from(align, (side, column) => ({
		pad: side === "r" ? padStart : padEnd,
		width: rows.reduce((most, row) => Math.max(most, fastStringWidth(row[column] ?? "")), 0)
	}));
	return rows.map((row) => layout.map(({ pad, width }, column) => pad(row[column] ?? "", width)).join("  ").trimEnd());
}

// src/metrics/guard.ts
/**
* Runs a metric and lets nothing out but a sound measurement: an exception, a value outside the metric's range and a
* number that is not finite become `error`; the others are rounded to 12 significant digits.
*/
function guarded(metric, run) {
	try {
		const measurement = run();
		const defect = measurement.status === "measured" ? defectOf(metric, measurement) : void 0;
		return defect === void 0 ? rounded(measurement) : {
			status: "error",
			message: `${metric.id} ${defect}`,
			hint: REPORT
		};
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return {
			status: "error",
			message: `${metric.id} broke: ${message}`,
			hint: REPORT
		};
	}
}
const REPORT = "This is a defect of the FATES gate, not of your repository: please report it.";
const TOLERANCE = 1e-9;
function defectOf(metric, measured) {
	const [low, high] = metric.range;
	if (!Number.isFinite(measured.value) || measured.value < low - TOLERANCE || measured.value > high + TOLERANCE) return `gave ${measured.value}, which is not a number in [${low}, ${high}]`;
	return [
		...measured.interval ?? [],
		...measured.chance === void 0 ? [] : [measured.chance.mean, measured.chance.upper],
		...(measured.parts ?? []).flatMap((part) => [...part.value === null ? [] : [part.value], ...part.interval ?? []])
	].every((value) => Number.isFinite(value)) ? void 0 : "gave a part that is not a finite number";
}
/** To 12 significant digits: bound, report and digest see the same number on every machine. */
function significant(value) {
	return Number(value.toPrecision(12));
}
function rounded(measurement) {
	return {
		...measurement,
		..."value" in measurement ? { value: significant(measurement.value) } : {},
		..."withExcluded" in measurement && measurement.withExcluded !== void 0 ? { withExcluded: significant(measurement.withExcluded) } : {},
		..."interval" in measurement && measurement.interval !== void 0 ? { interval: pair(measurement.interval) } : {},
		..."chance" in measurement && measurement.chance !== void 0 ? { chance: {
			mean: significant(measurement.chance.mean),
			upper: significant(measurement.chance.upper)
		} } : {},
		...measurement.parts === void 0 ? {} : { parts: measurement.parts.map((part) => ({
			...part,
			value: part.value === null ? null : significant(part.value),
			...part.interval === void 0 ? {} : { interval: pair(part.interval) }
		})) }
	};
}
function pair([low, high]) {
	return [significant(low), significant(high)];
}

// src/metrics/refused.ts
/** Rows that could not be used make a measurement insufficient above these shares: of all rows, of a group's rows. */
const REFUSED_SHARE = .01;
const REFUSED_SHARE_OF_GROUP = .05;
const MEND = "Mend the rows that could not be used; the report has the first lines of each reason under “Refused”.";
/** Too many refused rows overall, or in one group of the scope that would count; undefined when there are few. */
function refusedBeyond(cube, request, minimum) {
	return beyondOverall(cube) ?? beyondInGroup(cube, columnsOf(request.scope), minimum);
}
function beyondOverall(cube) {
	const refused = sum(cube.refused.filter(({ columns }) => columns.length === 0).map(({ n }) => n));
	return refused > .01 * cube.rows ? {
		status: "insufficient",
		n: cube.rows - refused,
		needed: Math.ceil(.99 * cube.rows),
		reason: `${refused} of ${cube.rows} rows could not be used, more than 1 %`,
		hint: MEND
	} : void 0;
}
function beyondInGroup(cube, columns, minimum) {
	if (columns.length === 0) return;
	const scope = JSON.stringify(columns);
	const refusedOf = /* @__PURE__ */ new Map();
	for (const refusal of cube.refused.filter((each) => JSON.stringify(each.columns) === scope)) {
		const name = JSON.stringify(refusal.group);
		refusedOf.set(name, {
			group: refusal.group,
			n: refusal.n + (refusedOf.get(name)?.n ?? 0)
		});
	}
	const marginal = cube.marginals.find((each) => JSON.stringify(each.columns) === scope);
	const usedOf = new Map((marginal?.groups ?? []).map((group) => [JSON.stringify(group.key), rowsOf(group)]));
	for (const [name, refused] of refusedOf) {
		const used = usedOf.get(name) ?? 0;
		const total = used + refused.n;
		if (total >= minimum.group && refused.n > .05 * total) return {
			status: "insufficient",
			n: used,
			needed: Math.ceil(.95 * total),
			reason: `${refused.n} of ${total} rows of the group ${JSON.stringify(refused.group.join(" × "))} could not be used, more than 5 %`,
			hint: MEND
		};
	}
}
function rowsOf(group) {
	return group.residuals?.whole.n ?? sum(group.n);
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}

// src/metrics/measure.ts
function measure(metric, request, subject, settings) {
	const unfit = unfitFor(metric, subject);
	if (unfit !== void 0) return unfit;
	const { gathered } = subject;
	if (!gathered.ok) return unread(gathered, subject.bindings.table);
	const view = subject.viewOf(request);
	const missing = metric.needs.filter((kind) => view[kind] === void 0);
	if (missing.length > 0) return {
		status: "no-evidence",
		missing,
		hint: hintFor(missing, subject.bindings)
	};
	const tooManyRefused = refusedBeyond(gathered.table.cube, request, settings.minimum);
	if (tooManyRefused !== void 0) return tooManyRefused;
	return guarded(metric, () => metric.run(view, request.options, contextOf(request, subject.bindings, settings)));
}
/** The problems themselves stand once in the subject's report; here only which they are, and what to do. */
function unread({ state, problems }, table) {
	const once = (texts) => [...new Set(texts)];
	const hints = once(problems.map((problem) => problem.hint));
	const hint = hints.length === 1 ? hints.join(" ") : "Mend what the problems of this subject name.";
	const codes = once(problems.map(({ code }) => code)).join(", ");
	return state === "missing" ? {
		status: "no-evidence",
		missing: [table],
		hint
	} : {
		status: "error",
		message: `${JSON.stringify(table)} cannot be used (${codes})`,
		hint
	};
}
function unfitFor(metric, subject) {
	const { gathered } = subject;
	const task = subject.task === "infer" ? gathered.ok ? gathered.table.task : void 0 : subject.task;
	if (task === void 0 || metric.tasks.includes(task)) return;
	return subject.task === "infer" ? {
		status: "insufficient",
		n: 0,
		needed: 1,
		reason: `the task was inferred as ${task} from the rows, and what is inferred excuses nothing`,
		hint: "Write the `task` of the subject."
	} : {
		status: "not-applicable",
		reason: `it is defined for ${metric.tasks.join(" and ")}, the subject's task is ${task}`
	};
}
/** What the policy has to bind before a kind of evidence can exist. */
const BINDINGS = {
	labels: "evaluation.label",
	decisions: "evaluation.prediction (or evaluation.score with evaluation.threshold)",
	strata: "evaluation.strata",
	scores: "evaluation.score",
	residuals: "evaluation.prediction of a regression"
};
function hintFor(missing, bindings) {
	return `Bind ${missing.map((kind) => BINDINGS[kind]).join(", ")} to columns of ${bindings.table} in the policy, and have the evaluation write them.`;
}
function contextOf(request, bindings, settings) {
	const column = request.scope.kind === "overall" ? void 0 : request.scope.columns[0];
	const reference = column === void 0 || request.scope.kind === "intersection" ? void 0 : Object.entries(bindings.reference).find(([name]) => name === column)?.[1];
	return {
		scope: request.scope,
		...settings,
		favourable: bindings.favourable,
		...reference === void 0 ? {} : { reference }
	};
}

// src/assess/measure-subject.ts
/** The answers to a subject's requests, in their order. Evidence is cut to each scope once. */
function measureSubject(subject, gathered, metricOf, settings) {
	const views = /* @__PURE__ */ new Map();
	const cut = (request) => {
		if (!gathered.ok) return {};
		const stratum = stratumOf(request, subject);
		const key = `${scopeKey(request.scope)} ${stratum ?? ""}`;
		const view = views.get(key) ?? viewOf(gathered.table.cube, request.scope, stratum);
		views.set(key, view);
		return view;
	};
	const engineSubject = {
		task: subject.task,
		bindings: subject.bindings.evaluation,
		gathered,
		viewOf: cut
	};
	return subject.requests.map((request) => measure(metricOf(request.metric), request, engineSubject, settings));
}
/** The option `stratum` where a metric has it, else the first column that the policy declares. */
function stratumOf({ options }, { bindings }) {
	const chosen = options["stratum"];
	return typeof chosen === "string" ? chosen : bindings.evaluation.strata[0]?.column;
}
/** Lowest grade of what was read. */
function gradeOf(gathered) {
	const order = [
		"declared",
		"reported",
		"computed",
		"reproduced",
		"attested"
	];
	const grades = gathered.ok ? gathered.table.files.map(({ grade }) => grade) : [];
	return order.find((grade) => grades.includes(grade));
}

// src/cube/score-cells.ts
/** Scores of several groups together; all on one axis. Entries at the same position are added, in the order of the parts. */
function mergeScoreCells(parts) {
	const positions = occupied(parts);
	const slotOf = new Int32Array(lengthOver(positions));
	for (let slot = 0; slot < positions.length; slot += 1) slotOf[intAt(positions, slot)] = slot;
	const column = (name) => {
		const sums = new Float64Array(positions.length);
		for (const part of parts) {
			const values = part[name];
			for (let entry = 0; entry < values.length; entry += 1) {
				const slot = intAt(slotOf, intAt(part.index, entry));
				sums[slot] = doubleAt(sums, slot) + doubleAt(values, entry);
			}
		}
		return sums;
	};
	return {
		index: positions,
		n: column("n"),
		w: column("w"),
		w2: column("w2"),
		ws: column("ws"),
		squaredError: parts.reduce((sum, part) => sum + part.squaredError, 0),
		logLoss: parts.reduce((sum, part) => sum + part.logLoss, 0)
	};
}
/** Positions that some part has, ascending. */
function occupied(parts) {
	const isOccupied = new Uint8Array(Math.max(0, ...parts.map(({ index }) => lengthOver(index))));
	for (const { index } of parts) for (const position of index) isOccupied[position] = 1;
	return Int32Array.from(isOccupied.keys()).filter((position) => byteAt(isOccupied, position) === 1);
}
/** The length of an array that has all these positions. */
function lengthOver(positions) {
	return positions.reduce((length, position) => Math.max(length, position + 1), 0);
}
/** The same scores with each position replaced; those that meet are added. */
function moveScoreCells(cells, positionOf) {
	return mergeScoreCells([{
		...cells,
		index: cells.index.map((position) => intAt(positionOf, position))
	}]);
}

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
	const residuals = groups.flatMap((group) => group.residuals === void 0 ? [] : [group.residuals]);
	return {
		key: first.key,
		n: sum("n"),
		w: sum("w"),
		w2: sum("w2"),
		...first.scores === void 0 ? {} : { scores: first.scores.map((_, truth) => mergeScoreCells(sides.map((side) => itemAt(side, truth)))) },
		...residuals.length === 0 ? {} : { residuals: mergeResiduals(residuals) }
	};
}

// src/cube/merge.ts
/**
* The cube of the rows of both: associative, commutative, and equal to the cube of one pass over them all (counts
* exactly, weighted sums to the last bits). Error when the two do not answer the same request.
*/
function mergeCubes(a, b) {
	if (requestOf(a) !== requestOf(b)) throw new Error(`Cubes of different requests cannot be merged: ${requestOf(a)} and ${requestOf(b)}.`);
	const classes = a.task === "multiclass" ? [.../* @__PURE__ */ new Set([...a.classes, ...b.classes])].sort(compareText) : a.classes;
	const axis = a.scoreAxis === void 0 || b.scoreAxis === void 0 ? void 0 : mergedAxis(a.scoreAxis, b.scoreAxis);
	const aligned = [a, b].map((cube) => {
		const align = alignerOf(cube, classes, axis);
		return cube.marginals.map(({ groups }) => groups.map(align));
	});
	return {
		...a,
		classes,
		rows: a.rows + b.rows,
		refused: mergeRefusals([...a.refused, ...b.refused]),
		...axis === void 0 ? {} : { scoreAxis: axis },
		marginals: a.marginals.map(({ columns }, index) => ({
			columns,
			groups: mergeGroups(aligned.flatMap((marginals) => itemAt(marginals, index)))
		}))
	};
}
/** How large the merged cube will be, told without making it: its classes, and the groups of each marginal. */
function mergedSize(a, b) {
	const keysOf = (cube, index) => itemAt(cube.marginals, index).groups.map(({ key }) => JSON.stringify(key));
	return {
		classes: (/* @__PURE__ */ new Set([...a.classes, ...b.classes])).size,
		groups: a.marginals.map((_, index) => (/* @__PURE__ */ new Set([...keysOf(a, index), ...keysOf(b, index)])).size)
	};
}
function requestOf(cube) {
	const { task, hasDecisions, weighted, marginals } = cube;
	const hasScores = cube.scoreAxis !== void 0;
	return JSON.stringify({
		task,
		hasDecisions,
		weighted,
		hasScores,
		scopes: marginals.map(({ columns }) => columns)
	});
}
function mergedAxis(a, b) {
	return a.binned || b.binned ? binnedAxis() : axisOf(Float64Array.from(/* @__PURE__ */ new Set([...a.values, ...b.values])));
}
/** Brings the groups of a cube to merged classes and axis. */
function alignerOf(cube, classes, axis) {
	const places = cube.classes.map((name) => classes.indexOf(name));
	const isSame = places.length === classes.length;
	const positions = axis === void 0 || cube.scoreAxis === void 0 || isSameAxis(axis, cube.scoreAxis) ? void 0 : positionsOn(axis, cube.scoreAxis.values);
	const spread = (values) => {
		const length = classes.length * (cube.hasDecisions ? classes.length : 1);
		const wider = Array(length).fill(0);
		for (const [cell, value] of values.entries()) wider[cellAt(cell, places, classes.length, cube.hasDecisions)] = value;
		return wider;
	};
	return (group) => ({
		...group,
		...isSame ? {} : {
			n: spread(group.n),
			w: spread(group.w),
			w2: spread(group.w2)
		},
		...group.scores === void 0 || positions === void 0 ? {} : { scores: group.scores.map((cells) => moveScoreCells(cells, positions)) }
	});
}
/** Of a merged axis and one that went into it: what has as many exact scores has the same. */
function isSameAxis(merged, own) {
	return merged.binned === own.binned && merged.values.length === own.values.length;
}
function cellAt(cell, places, classes, hasDecisions) {
	const place = (index) => at(places, index);
	const decisions = places.length;
	return hasDecisions ? place(Math.floor(cell / decisions)) * classes + place(cell % decisions) : place(cell);
}

// src/evidence/shards/merge-shards.ts
/**
* Adds the next shard to those before it. Refused when they have more classes or groups together than one table may
* have. Without a cube, when it would be too large: then no further shard can mend that, `verifyTable` says so.
*/
function mergeShards(reading, merged, shard) {
	const seen = {
		label: mergeSeen(merged.seen.label, shard.seen.label),
		prediction: mergeSeen(merged.seen.prediction, shard.seen.prediction)
	};
	const classes = exceededClasses(reading, seen);
	if (classes !== void 0) return refuse({
		...classes,
		path: shard.path
	});
	const rows = {
		path: merged.path,
		columns: merged.columns,
		accepted: merged.accepted + shard.accepted,
		hasWeight: merged.hasWeight || shard.hasWeight,
		seen
	};
	if (merged.cube === void 0 || shard.cube === void 0) return succeed({
		...rows,
		size: shard.size
	});
	const { groups, ...wanted } = mergedSize(merged.cube, shard.cube);
	const size = {
		...wanted,
		groups: groups.reduce((sum, each) => sum + each, 0)
	};
	const crowded = merged.cube.marginals.find((_, index) => (groups[index] ?? 0) > MOST_GROUPS);
	if (crowded !== void 0) return refuse({
		...tooManyGroups(crowded.columns),
		path: shard.path
	});
	if (cellsOf(size, reading.layout.hasDecisions) > 4e6) return succeed({
		...rows,
		size
	});
	const cube = mergeCubes(merged.cube, shard.cube);
	const refused = crowdedByRefusals(cube);
	return refused === void 0 ? succeed({
		...rows,
		size,
		cube
	}) : refuse({
		...tooManyGroups(refused),
		path: shard.path
	});
}
function exceededClasses(reading, seen) {
	if (reading.layout.task === "multiclass") {
		const classes = mergeSeen(seen.label, seen.prediction);
		return classes.length > 1e3 ? classesExceeded(reading, "label", classes) : void 0;
	}
	const role = ["label", "prediction"].find((each) => seen[each].length > MOST_CLASSES);
	return role === void 0 ? void 0 : classesExceeded(reading, role, seen[role]);
}
/** Columns in which rows of too many groups were refused, as `CubeBuilder.crowded` counts them. */
function crowdedByRefusals({ refused, marginals }) {
	const most = MOST_GROUPS * REFUSAL_REASONS.length;
	return refused.length <= most ? void 0 : marginals.map(({ columns }) => columns).find((columns) => {
		const name = JSON.stringify(columns);
		return refused.filter((each) => JSON.stringify(each.columns) === name).length > most;
	});
}

// src/evidence/shards/shards-in-order.ts
/** Counted shards that may wait for an earlier one, a thread: it bounds memory, and keeps threads busy while one is slow. */
const WAITING = 2;
/**
* Counts the files of a table, several at a time when there are threads for it, and gives them in their order: nobody
* behind can tell how many threads there were. Whoever stops asking ends the threads.
*/
async function* shardsInOrder(table, reading, sources, ports) {
	const progressOf = addedUp(table, sources, (...now) => ports.progress(...now));
	const pool = ports.threads?.open(sources);
	if (pool !== void 0) {
		yield* fromPool(reading, sources, pool, progressOf);
		return;
	}
	for (const [index, source] of sources.entries()) {
		const progress = progressOf(index);
		yield await readShard(reading, source, {
			...ports,
			progress: (_path, bytes, _size, rows) => progress(bytes, rows)
		});
	}
}
async function* fromPool(reading, sources, pool, progressOf) {
	const waiting = [];
	try {
		for (const [index, source] of sources.entries()) {
			const shard = pool.count(reading, source, progressOf(index));
			shard.catch(() => void 0);
			waiting.push(shard);
			if (waiting.length === WAITING * pool.threads) yield* waiting.splice(0, 1);
		}
		yield* waiting;
	} finally {
		await pool.close();
	}
}
/** One table's progress: bytes and rows of all its shards together. */
function addedUp(table, sources, report) {
	const size = sources.reduce((sum, source) => sum + source.size, 0);
	const total = {
		bytes: 0,
		rows: 0
	};
	return () => {
		const known = {
			bytes: 0,
			rows: 0
		};
		return (bytes, rows) => {
			total.bytes += bytes - known.bytes;
			total.rows += rows - known.rows;
			known.bytes = bytes;
			known.rows = rows;
			report(table, total.bytes, size, total.rows);
		};
	};
}

// src/evidence/shards/count-shards.ts
/**
* Counts the shards of one table. The first in their order that cannot be used, alone or beside those before it, ends it.
* Error when there are none.
*/
async function countShards(table, reading, sources, ports) {
	const files = [];
	let merged;
	for await (const shard of shardsInOrder(table, reading, sources, ports)) {
		const added = add(reading, merged, shard);
		if (!added.ok) return {
			...added,
			files
		};
		merged = added.merged;
		files.push(added.file);
		if (merged.cube === void 0) break;
	}
	if (merged === void 0) throw new Error(`There are no files of ${table} to count.`);
	return {
		ok: true,
		table: merged,
		files
	};
}
function add(reading, merged, shard) {
	const other = merged === void 0 || shard.columns === void 0 ? void 0 : schemaProblem(shard.path, shard.columns, merged.path, merged.columns);
	if (other !== void 0) return {
		ok: false,
		state: "unreadable",
		problems: [other]
	};
	if (!shard.ok) return {
		ok: false,
		state: shard.state,
		problems: shard.problems
	};
	const together = merged === void 0 ? succeed(shard) : mergeShards(reading, merged, shard);
	const { path, sha256, bytes, delimiter } = shard;
	return together.ok ? {
		ok: true,
		merged: together.value,
		file: {
			path,
			sha256,
			bytes,
			delimiter
		}
	} : {
		ok: false,
		state: "unreadable",
		problems: together.problems
	};
}

// src/evidence/shards/verify-table.ts
/** What only all rows together can say: whether there are any, how values are coded, whether anything has a weight. */
function verifyTable(reading, merged) {
	const { path, cube } = merged;
	if (cube?.rows === 0) return refuse({
		code: "table/header-only",
		path,
		message: "The table has a header and no rows, so there is nothing to measure.",
		hint: "Look whether the step that writes the predictions failed."
	});
	const coding = codingOf(reading, merged);
	const problems = [
		...coding.problems,
		...tooLarge(reading, merged.size),
		...weightless(reading, merged)
	];
	return cube === void 0 || problems.length > 0 ? refuse(...problems.map((each) => ({
		...each,
		path
	}))) : succeed({
		cube,
		notes: coding.notes
	});
}
function codingOf(reading, { seen }) {
	switch (reading.layout.task) {
		case "binary": return verifyBinary(reading, seen);
		case "multiclass": return verifyMulticlass(reading, seen);
		case "regression": return FINE;
	}
}
function tooLarge({ layout }, size) {
	const cells = cellsOf(size, layout.hasDecisions);
	return cells <= 4e6 ? [] : [{
		code: "table/too-many-cells",
		message: `${size.classes} classes and ${size.groups} groups make ${cells} cells, more than ${MOST_CELLS}.`,
		hint: "Measure fewer attributes at once, bin them, or merge rare classes."
	}];
}
function weightless({ layout, columns }, merged) {
	return !layout.weighted || merged.hasWeight || merged.accepted === 0 ? [] : [{
		code: "table/weights-zero",
		key: "weight",
		message: `All weights in column ${quoted(columns.weight ?? "")} are 0, so every rate would be 0 ÷ 0.`,
		hint: "Check that `weight` names the right column, or leave it out."
	}];
}

// src/evidence/gather.ts
/** Text of the first file from which a task is inferred. */
const SAMPLED = 1 << 20;
/** Reads the shards of an evaluation table, in one streaming pass each, into one evaluation cube. */
async function gatherTable(request, sources, ports, options) {
	const first = sources[0];
	if (first === void 0) return failed("missing", [noFile(request.bindings.table)]);
	const task = request.task === "infer" ? await inferTask(request.bindings, first, ports) : request.task;
	if (typeof task !== "string") return task;
	const reading = readingOf(request, task, options);
	const counted = await countShards(request.bindings.table, reading, sources, ports);
	const files = counted.files.map(({ path, sha256, bytes }) => ({
		path,
		sha256,
		bytes,
		grade: "computed",
		from: options.from ?? "head"
	}));
	if (!counted.ok) return {
		...failed(counted.state, counted.problems),
		files
	};
	const verified = verifyTable(reading, counted.table);
	if (!verified.ok) return {
		...failed("unreadable", verified.problems),
		files
	};
	const taskInferred = request.task === "infer";
	const notes = [
		...taskInferred ? [`The task was inferred as ${task} from the first rows of ${first.path}.`] : [],
		...counted.files.flatMap(delimiterNote),
		...verified.value.notes
	];
	return {
		ok: true,
		table: {
			cube: verified.value.cube,
			files,
			task,
			taskInferred,
			notes
		}
	};
}
function delimiterNote({ path, delimiter }) {
	return delimiter === "," ? [] : [`${path} is separated by ${DELIMITER_NAMES[delimiter]}.`];
}
async function inferTask(bindings, source, ports) {
	if (bindings.positive !== void 0 || bindings.threshold !== void 0) return "binary";
	const sample = await sampleTable(source, ports, SAMPLED);
	if (!sample.ok) return failed(sample.problems.some(({ code }) => code === "table/lfs-pointer") ? "missing" : "unreadable", sample.problems);
	const labels = new Set(sample.value.values[sample.value.columns.indexOf(bindings.label)]);
	labels.delete("");
	return taskOfLabels(labels);
}
function readingOf({ task: asked, bindings, scopes, strata }, task, options) {
	const score = task === "binary" ? bindings.score : void 0;
	const threshold = bindings.prediction === void 0 && score !== void 0 ? bindings.threshold : void 0;
	const marginals = marginalsOf(bindings, scopes, strata);
	const attributes = [...new Set(marginals.flat())];
	const columns = {
		label: bindings.label,
		prediction: bindings.prediction,
		score,
		weight: bindings.weight,
		attributes,
		keys: keysOf(bindings)
	};
	return {
		layout: {
			task,
			columns: attributes,
			marginals,
			hasDecisions: bindings.prediction !== void 0 || threshold !== void 0,
			hasScores: score !== void 0,
			weighted: bindings.weight !== void 0
		},
		columns,
		taskInferred: asked === "infer",
		inferPositive: options.inferPositive,
		positive: bindings.positive,
		threshold,
		binsOf: binsOf(bindings)
	};
}
/** The overall marginal, each scope, and each scope of attributes within each stratum. */
function marginalsOf({ attributes }, scopes, strata) {
	const names = new Set(attributes.map(({ column }) => column));
	const sensitive = scopes.filter((columns) => columns.length > 0 && columns.every((column) => names.has(column)));
	const stratified = strata.flatMap((stratum) => sensitive.filter((columns) => !columns.includes(stratum)).map((columns) => [...columns, stratum]));
	return [...new Map([
		[],
		...scopes,
		...stratified
	].map((columns) => [JSON.stringify(columns), columns])).values()].sort(compareTexts);
}
const LISTS = [
	"attributes",
	"slices",
	"strata"
];
function keysOf(bindings) {
	return new Map(LISTS.toReversed().flatMap((list) => bindings[list].map(({ column }) => [column, list])));
}
/** A column that several lists name has the bins of the first that gives some. */
function binsOf(bindings) {
	return new Map(LISTS.toReversed().flatMap((list) => bindings[list].flatMap(({ column, bins }) => bins === void 0 ? [] : [[column, bins]])));
}
function failed(state, problems) {
	return {
		ok: false,
		state,
		problems,
		files: []
	};
}
function noFile(table) {
	return {
		code: "table/no-file",
		path: table,
		message: "There is no such file, so nothing can be measured.",
		hint: "Check the path or glob of `table`, and that the step that writes it has run before."
	};
}

export { endsOf as _, padEnd as a, positionOf as b, EXCLUSIONS as c, chanceName as d, groupName as f, valueName as g, scopeName as h, columns as i, REFUSALS as l, refusalNames as m, gradeOf as n, painter as o, metricTitle as p, measureSubject as r, wrap as s, gatherTable as t, boundName as u, intervalPositionOf as v, warnOf as x, isPastWarn as y };