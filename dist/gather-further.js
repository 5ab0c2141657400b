import { a as succeed, i as refuse, r as assertNever } from "./errors.js";
import { a as missingColumn, c as skipBlanks, i as readTable, n as readHeader, o as DELIMITER_NAMES, r as sampleTable, s as dropBlanks } from "./workspace.js";
import { _ as joinText, c as counted$1, d as formatInterval, g as formatNumber, h as formatApart, u as formatCount, v as text } from "./escape-terminal.js";
import { d as fastStringWidth } from "./prompts.js";
import { n as scopeKey, t as columnsOf } from "./scope.js";
import { a as MOST_CLASSES, c as compareTexts, f as MISSING, g as doubleAt, i as MOST_CELLS, m as at, n as isNumeric, o as MOST_GROUPS, r as LogBuckets, s as compareText, u as itemAt } from "./registry.js";
import { r as viewOf } from "./ports.js";
import { n as intAt, t as byteAt } from "./elements.js";

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
	return refused.filter(({ columns }) => columns.length === 0).map(({ reason, n, lines }) => `${counted$1(n, "row")}: ${REFUSALS[reason]} (lines ${lines.join(", ")}${n > lines.length ? ", …" : ""})`);
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
	const failure = missing.map((kind) => gathered.table.further?.failures.get(kind)).find(Boolean);
	if (failure !== void 0) return unread(failure, failure.problems[0]?.path ?? "");
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
	residuals: "evaluation.prediction of a regression",
	columns: "training.table",
	ranges: "training.table",
	overlap: "training.table",
	classes: "training.table",
	members: "training.table and evaluation.score",
	shifts: "shifts",
	confidences: "shifts and evaluation.score"
};
/** Kinds that come of a further table, not of a column of the evaluation table. */
const FURTHER = /* @__PURE__ */ new Set([
	"columns",
	"ranges",
	"overlap",
	"classes",
	"members",
	"shifts",
	"confidences"
]);
function hintFor(missing, bindings) {
	const keys = missing.map((kind) => BINDINGS[kind]).join(", ");
	if (missing.every((kind) => FURTHER.has(kind))) return `Bind ${keys} in the policy, and have the table that it names in the repository or written by the job.`;
	return `Bind ${keys} to columns of ${bindings.table} in the policy, and have the evaluation write them.`;
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
		const view = views.get(key) ?? {
			...viewOf(gathered.table.cube, request.scope, stratum),
			...gathered.table.further?.kinds
		};
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

// src/cube/columns/hash-index.ts
const FEWEST$3 = 1024;
/** Numbers 64-bit hashes from 0 on, in the order of their arrival: a hash table with open addressing. */
var HashIndex = class {
	size = 0;
	most;
	slots = new Int32Array(2 * FEWEST$3);
	highs = new Int32Array(FEWEST$3);
	lows = new Int32Array(FEWEST$3);
	/** `most`: hashes that it may hold; sixteen bytes each. */
	constructor(most) {
		this.most = most;
	}
	/** Number of a hash; -1 when it is not there. */
	find(high, low) {
		return intAt(this.slots, this.slotOf(high, low)) - 1;
	}
	/** Number of a hash, new or known; -1 when it is new and there is no room. */
	numberOf(high, low) {
		const slot = this.slotOf(high, low);
		const known = intAt(this.slots, slot);
		if (known !== 0) return known - 1;
		if (this.size === this.most) return -1;
		this.highs[this.size] = high;
		this.lows[this.size] = low;
		this.size += 1;
		this.slots[slot] = this.size;
		const number = this.size - 1;
		if (this.size === this.highs.length) this.grow();
		return number;
	}
	/** Where the hash stands, or the empty slot where it would. */
	slotOf(high, low) {
		const mask = this.slots.length - 1;
		let slot = low & mask;
		for (let code = intAt(this.slots, slot); code !== 0; code = intAt(this.slots, slot)) {
			if (intAt(this.lows, code - 1) === low && intAt(this.highs, code - 1) === high) return slot;
			slot = slot + 1 & mask;
		}
		return slot;
	}
	grow() {
		const capacity = 2 * this.highs.length;
		const [highs, lows] = [new Int32Array(capacity), new Int32Array(capacity)];
		highs.set(this.highs);
		lows.set(this.lows);
		[this.highs, this.lows] = [highs, lows];
		this.slots = new Int32Array(2 * capacity);
		for (let code = 1; code <= this.size; code += 1) this.slots[this.slotOf(intAt(highs, code - 1), intAt(lows, code - 1))] = code;
	}
};

// src/evidence/further/tuple-hash.ts
/** Stands between two values; no byte is so large. */
const BETWEEN = 511;
/**
* A 64-bit hash of some values of a row, byte for byte without the blanks around them: two lanes of 32 bits that rotate,
* so that every bit reaches every other. Two different tuples of ten million collide with a chance below 10⁻⁵.
*/
var TupleHash = class {
	high = 0;
	low = 0;
	columns;
	fields = /* @__PURE__ */ new Int32Array(0);
	constructor(columns) {
		this.columns = columns;
	}
	begin(columns) {
		this.fields = Int32Array.from(this.columns, (column) => columns.indexOf(column));
	}
	/** Puts the hash of a row into `high` and `low`. */
	take(bytes, starts, ends) {
		let one = 608135816;
		let other = -2052912941;
		for (let index = 0; index < this.fields.length; index += 1) {
			const field = intAt(this.fields, index);
			const start = skipBlanks(bytes, intAt(starts, field), intAt(ends, field));
			const end = dropBlanks(bytes, start, intAt(ends, field));
			for (let at = start; at < end; at += 1) {
				const byte = byteAt(bytes, at);
				one = Math.imul((one << 13 | one >>> 19) ^ byte, 2654435761);
				other = Math.imul((other << 17 | other >>> 15) ^ byte, 2246822507);
			}
			one = Math.imul((one << 13 | one >>> 19) ^ BETWEEN, 2654435761);
			other = Math.imul((other << 17 | other >>> 15) ^ BETWEEN, 2246822507);
		}
		this.high = finished(one ^ Math.imul(other, 3266489909));
		this.low = finished(other);
	}
};
function finished(word) {
	const hash = Math.imul(word ^ word >>> 16, 2246822507);
	return hash ^ hash >>> 13;
}

// src/evidence/further/overlap-count.ts
/** Different tuples of a table that are kept, in 200 MB. */
const MOST_TUPLES = 1 << 23;
/** Rows of the evaluation table whose features are those of a row of the training table. */
var OverlapCount = class {
	kind = "overlap";
	training;
	features;
	index;
	isFull = false;
	rows = 0;
	found = 0;
	known = 0;
	/** By number of a tuple: 1 once it has a double. */
	doubled = /* @__PURE__ */ new Uint8Array(1024);
	doubles = 0;
	constructor(features, most = MOST_TUPLES) {
		this.features = features;
		this.index = new HashIndex(most);
		const hash = new TupleHash(features);
		this.training = {
			begin: (columns) => hash.begin(columns),
			row: (bytes, starts, ends) => {
				hash.take(bytes, starts, ends);
				this.known += 1;
				this.add(hash);
			}
		};
	}
	evaluation() {
		const hash = new TupleHash(this.features);
		return {
			begin: (columns) => hash.begin(columns),
			row: (bytes, starts, ends) => {
				hash.take(bytes, starts, ends);
				this.rows += 1;
				this.found += this.index.find(hash.high, hash.low) < 0 ? 0 : 1;
			}
		};
	}
	problem(path) {
		return this.isFull ? {
			code: "table/too-many-tuples",
			path,
			message: `It has more than ${this.index.size} different rows of features, so not all can be looked for in the evaluation table.`,
			hint: "Measure leakage on a sample of the training table that holds every row of which a copy may be in the evaluation table, or ask for it outside of this gate."
		} : void 0;
	}
	evidence() {
		const { features, rows, found, known, doubles } = this;
		return { overlap: {
			features: features.length,
			rows,
			found,
			training: known,
			doubles
		} };
	}
	add({ high, low }) {
		const before = this.index.size;
		const tuple = this.index.numberOf(high, low);
		if (tuple < 0) this.isFull = true;
		else if (tuple === before) this.doubled = tuple < this.doubled.length ? this.doubled : widened$2(this.doubled);
		else {
			this.doubles += byteAt(this.doubled, tuple) === 0 ? 2 : 1;
			this.doubled[tuple] = 1;
		}
	}
};
function widened$2(bytes) {
	const wider = new Uint8Array(2 * bytes.length);
	wider.set(bytes);
	return wider;
}

// src/evidence/further/class-rows.ts
/** What a metric's options say of quasi-identifiers; undefined where they say nothing. */
function classRequestOf({ table, columns, sensitive }) {
	const names = Array.isArray(columns) ? columns.filter((name) => typeof name === "string") : [];
	return names.length === 0 ? void 0 : {
		table: table === "training" ? "training" : "evaluation",
		columns: names,
		...typeof sensitive === "string" ? { sensitive } : {}
	};
}
/** Rows that share all quasi-identifiers, and how many values of a sensitive column each such class has. */
var ClassRows = class {
	request;
	classes;
	pairs;
	identity;
	whole;
	sizes = /* @__PURE__ */ new Float64Array(1024);
	values = /* @__PURE__ */ new Float64Array(1024);
	rows = 0;
	isFull = false;
	constructor(request, most = MOST_TUPLES) {
		this.request = request;
		this.classes = new HashIndex(most);
		this.pairs = new HashIndex(most);
		this.identity = new TupleHash(request.columns);
		const { columns, sensitive } = request;
		this.whole = new TupleHash(sensitive === void 0 ? columns : [...columns, sensitive]);
	}
	begin(columns) {
		this.identity.begin(columns);
		this.whole.begin(columns);
	}
	row(bytes, starts, ends) {
		this.rows += 1;
		this.identity.take(bytes, starts, ends);
		const place = this.classes.numberOf(this.identity.high, this.identity.low);
		if (place < 0) {
			this.isFull = true;
			return;
		}
		if (place >= this.sizes.length) {
			this.sizes = widened$1(this.sizes);
			this.values = widened$1(this.values);
		}
		this.sizes[place] = doubleAt(this.sizes, place) + 1;
		if (this.request.sensitive !== void 0) this.countValue(place, bytes, starts, ends);
	}
	problem(path) {
		return this.isFull ? {
			code: "table/too-many-tuples",
			path,
			message: `It has more than ${this.classes.size} different rows of quasi-identifiers, so the smallest class is not known.`,
			hint: "Name fewer or coarser quasi-identifiers: with so many classes most hold one person."
		} : void 0;
	}
	counts() {
		const sizes = this.sizes.subarray(0, this.classes.size);
		const values = this.values.subarray(0, this.classes.size);
		const least = (list) => list.reduce((low, each) => Math.min(low, each), 1e400);
		return {
			request: this.request,
			rows: this.rows,
			classes: this.classes.size,
			smallest: least(sizes),
			fewestValues: least(values),
			alone: sizes.reduce((sum, size) => sum + (size === 1 ? 1 : 0), 0)
		};
	}
	countValue(place, bytes, starts, ends) {
		this.whole.take(bytes, starts, ends);
		const known = this.pairs.size;
		this.isFull = this.pairs.numberOf(this.whole.high, this.whole.low) < 0 || this.isFull;
		this.values[place] = doubleAt(this.values, place) + (this.pairs.size - known);
	}
};
function widened$1(values) {
	const wider = new Float64Array(2 * values.length);
	wider.set(values);
	return wider;
}

// src/evidence/further/row-tally.ts
/** A sink that shows its rows to tallies too. It has enough when the sink has. */
function beside(sink, tallies) {
	return {
		row: (bytes, starts, ends, line) => {
			for (const tally of tallies) tally.row(bytes, starts, ends);
			return sink.row(bytes, starts, ends, line);
		},
		ragged: (line) => sink.ragged(line)
	};
}

// src/evidence/table/decimal.ts
/** What a field was. */
const NUMBER = 0;
const NO_VALUE = 1;
const NO_NUMBER = 2;
/** 10⁰ … 10²²: the powers of ten that are doubles exactly. */
const POWERS = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/** With so many digits an integer is exact in 53 bits. */
const EXACT_DIGITS = 15;
/** With so many bytes an integer fits into 31 bits. */
const SHORT = 9;
const PLAIN_DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const DOT = 46;
const MINUS = 45;
const PLUS = 43;
const ZERO = 48;
/**
* Reads a field as a plain decimal number (sign, digits, point, exponent; spaces and tabs around it) into
* `numbers[place]`, to the very double that `Number` gives. NaN, Infinity, hexadecimal and what overflows are
* NO_NUMBER; an empty field is NO_VALUE. Digits ÷ an exact power of ten is rounded once, hence right (Clinger 1990).
*/
function readDecimal(bytes, start, end, numbers, place) {
	let at = start;
	const first = at < end ? byteAt(bytes, at) : 0;
	const negative = first === MINUS;
	if (negative || first === PLUS) at += 1;
	if (end - at > SHORT) return readLong(bytes, start, end, numbers, place);
	let digits = 0;
	let count = 0;
	let scale = -1;
	for (; at < end; at += 1) {
		const byte = byteAt(bytes, at);
		const digit = byte - ZERO;
		if (digit >= 0 && digit <= 9) {
			digits = Math.imul(digits, 10) + digit | 0;
			count += 1;
		} else if (byte === DOT && scale < 0) scale = count;
		else return readLong(bytes, start, end, numbers, place);
	}
	if (count === 0) return end === start ? 1 : 2;
	return put(digits, scale, count, negative, numbers, place);
}
/** Digits of which `whole` stand before the point; all of them when there is none (−1). */
function put(digits, whole, count, negative, numbers, place) {
	const value = whole < 0 ? digits : digits / doubleAt(POWERS, count - whole);
	numbers[place] = negative ? -value : value;
	return 0;
}
/** More digits than fit into 31 bits, blanks around the number, an exponent, or no number at all. */
function readLong(bytes, start, end, numbers, place) {
	const from = skipBlanks(bytes, start, end);
	const to = dropBlanks(bytes, from, end);
	if (from === to) return 1;
	const negative = byteAt(bytes, from) === MINUS;
	let digits = 0;
	let count = 0;
	let scale = -1;
	for (let at = negative ? from + 1 : from; at < to; at += 1) {
		const byte = byteAt(bytes, at);
		if (byte >= ZERO && byte <= 57 && count < EXACT_DIGITS) {
			digits = digits * 10 + (byte - ZERO);
			count += 1;
		} else if (byte === DOT && scale < 0) scale = count;
		else return readText(bytes, from, to, numbers, place);
	}
	if (count === 0) return 2;
	return put(digits, scale, count, negative, numbers, place);
}
/** A longest plain number worth reading: `Number` would take as many digits as there are. */
const LONGEST$1 = 1024;
function readText(bytes, from, to, numbers, place) {
	if (to - from > LONGEST$1) return 2;
	const value = decimalOf(new TextDecoder("latin1").decode(bytes.subarray(from, to)));
	if (value === void 0) return 2;
	numbers[place] = value;
	return 0;
}
/** The number that a text without blanks around it writes as a plain decimal; undefined when it does not. */
function decimalOf(text) {
	const value = PLAIN_DECIMAL.test(text) ? Number(text) : NaN;
	return Number.isFinite(value) ? value : void 0;
}

// src/evidence/table/infer-task.ts
/** More distinct whole numbers than this are a quantity, not classes. */
const MOST_NUMBERED_CLASSES = 20;
/**
* The task that a column of labels looks like: two values (or one) are binary; numbers with fractions, or more than 20
* whole ones, are a regression; the rest is multiclass. `labels`: the distinct values that are not empty.
*/
function taskOfLabels(labels) {
	if (labels.size <= 2) return "binary";
	let isWhole = true;
	for (const label of labels) {
		const value = decimalOf(label);
		if (value === void 0) return "multiclass";
		isWhole &&= Number.isInteger(value);
	}
	return isWhole && labels.size <= MOST_NUMBERED_CLASSES ? "multiclass" : "regression";
}

// src/evidence/table/subject-fields.ts
/** Where the columns stand in a file; every one that is missing is a problem. */
function fieldsOf(path, wanted, columns) {
	const problems = [];
	const place = (key, column) => {
		const field = column === void 0 ? -1 : columns.indexOf(column);
		if (column !== void 0 && field < 0) problems.push(missingColumn(path, key, column, columns));
		return field;
	};
	const fields = {
		label: place("label", wanted.label),
		prediction: place("prediction", wanted.prediction),
		score: place("score", wanted.score),
		weight: place("weight", wanted.weight),
		attributes: Int32Array.from(wanted.attributes, (column) => place(wanted.keys.get(column) ?? "attributes", column))
	};
	return problems.length > 0 ? refuse(...problems) : succeed(fields);
}
/** Shards are one table: each has the columns of the first, in any order. */
function schemaProblem(path, columns, firstPath, firstColumns) {
	const missing = firstColumns.filter((column) => !columns.includes(column));
	const extra = columns.filter((column) => !firstColumns.includes(column));
	if (missing.length === 0 && extra.length === 0) return;
	const name = (list) => list.length === 0 ? "none" : list.slice(0, 10).map((column) => JSON.stringify(column)).join(", ");
	return {
		code: "table/shard-schema",
		path,
		line: 1,
		message: `Its columns are not those of ${firstPath} (missing: ${name(missing)}; more: ${name(extra)}), so the two are not shards of one table.`,
		hint: "Narrow the glob of `table`, or write all shards with the same columns."
	};
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

// src/cube/score-axis.ts
/** Up to so many distinct scores are kept one by one. */
const MOST_EXACT_SCORES = 4096;
/** Past that, so many equal bins on [0, 1]. */
const SCORE_BINS = 4e3;
/** The bin of a score in [0, 1]: left-closed at the double nearest to bin ÷ 4,000, the last one closed. */
function scoreBin(score) {
	const product = score * SCORE_BINS;
	const bin = Math.floor(product);
	const rest = product - bin;
	return rest > EDGE && rest < 1 - EDGE ? bin : binAtEdge(score, bin);
}
/** So near to an edge the product may have been rounded over it, in either direction. */
const EDGE = 1e-6;
function binAtEdge(score, bin) {
	const left = score < bin / 4e3 ? bin - 1 : bin;
	return Math.min(3999, score >= (left + 1) / 4e3 ? left + 1 : left);
}
function binnedAxis() {
	return {
		binned: true,
		values: Float64Array.from({ length: SCORE_BINS }, (_, bin) => bin / SCORE_BINS),
		width: 1 / SCORE_BINS
	};
}
/** The axis of some distinct scores in any order, exact while they are few enough. */
function axisOf(scores) {
	return scores.length > 4096 ? binnedAxis() : {
		binned: false,
		values: scores.toSorted(),
		width: 0
	};
}
/** Positions on `axis` of the values of another axis; the other is exact, or both are binned. RangeError when one is missing. */
function positionsOn(axis, values) {
	if (axis.binned) return Int32Array.from(values, scoreBin);
	const indexOf = /* @__PURE__ */ new Map();
	axis.values.forEach((value, index) => indexOf.set(value, index));
	return Int32Array.from(values, (value) => {
		const index = indexOf.get(value);
		if (index === void 0) throw new RangeError(`The axis has no score ${value}.`);
		return index;
	});
}

// src/cube/tuple-sums.ts
const FEWEST$2 = 16;
/**
* Sums keyed by short tuples of integers, numbered 0, 1, 2 … in the order in which they were first seen: a hash table
* with chains that compares the whole tuple. Nothing is allocated but when it doubles. Sum `s` of tuple `id` is at
* `sums[id × stride + s]`; the array is replaced when the table grows, so read it anew after each `idOf`.
*/
var TupleSums = class {
	width;
	stride;
	size = 0;
	sums;
	capacity = FEWEST$2;
	mask = 31;
	tuples;
	/** Next of the chain, and head of the chain, each as id + 1 so that 0 is none. */
	next = new Int32Array(FEWEST$2);
	heads = /* @__PURE__ */ new Int32Array(32);
	constructor(width, stride) {
		this.width = width;
		this.stride = stride;
		this.tuples = new Int32Array(FEWEST$2 * width);
		this.sums = new Float64Array(FEWEST$2 * stride);
	}
	/** The number of the tuple in the first `width` elements; a new one starts with sums of 0. */
	idOf(tuple) {
		const width = this.width;
		const tuples = this.tuples;
		let hash = 0;
		for (let index = 0; index < width; index += 1) hash = Math.imul(hash ^ intAt(tuple, index), 2654435761);
		hash = (hash ^ hash >>> 15) & this.mask;
		for (let link = intAt(this.heads, hash); link !== 0; link = intAt(this.next, link - 1)) {
			const base = (link - 1) * width;
			let index = 0;
			while (index < width && intAt(tuples, base + index) === intAt(tuple, index)) index += 1;
			if (index === width) return link - 1;
		}
		return this.insert(tuple);
	}
	/** Element `position` of tuple `id`. */
	elementOf(id, position) {
		return intAt(this.tuples, id * this.width + position);
	}
	/** Adds `sums` of another table's tuple, stride for stride. */
	addFrom(id, other, otherId) {
		const { sums, stride } = this;
		const from = otherId * stride;
		const to = id * stride;
		for (let index = 0; index < stride; index += 1) sums[to + index] = doubleAt(sums, to + index) + doubleAt(other.sums, from + index);
	}
	/** Forgets all tuples, keeps the memory. */
	clear() {
		this.heads.fill(0);
		this.sums.fill(0, 0, this.size * this.stride);
		this.size = 0;
	}
	insert(tuple) {
		if (this.size === this.capacity) this.grow();
		const id = this.size;
		this.size += 1;
		this.tuples.set(tuple.subarray(0, this.width), id * this.width);
		this.link(id);
		return id;
	}
	link(id) {
		let hash = 0;
		for (let index = 0; index < this.width; index += 1) hash = Math.imul(hash ^ this.elementOf(id, index), 2654435761);
		hash = (hash ^ hash >>> 15) & this.mask;
		this.next[id] = intAt(this.heads, hash);
		this.heads[hash] = id + 1;
	}
	grow() {
		this.capacity *= 2;
		this.mask = 2 * this.capacity - 1;
		const { tuples, sums } = this;
		this.tuples = new Int32Array(this.capacity * this.width);
		this.tuples.set(tuples);
		this.sums = new Float64Array(this.capacity * this.stride);
		this.sums.set(sums);
		this.next = new Int32Array(this.capacity);
		this.heads = new Int32Array(2 * this.capacity);
		for (let id = 0; id < this.size; id += 1) this.link(id);
	}
};

// src/cube/score-sums.ts
/** Sums of one position: n and Σw·score, and with weights Σw and Σw² too. */
const UNWEIGHTED = 2;
const WEIGHTED = 4;
/** The first so many sides have a page with a slot for every position; the others share a hash table. */
const DENSE_SIDES = 64;
/**
* Sums by side and score position. A side is a group and a truth, or a joint cell. Few sides are the usual case and
* get plain pages; with many, most positions are empty and only the occupied ones take memory.
*/
var ScoreSums = class ScoreSums {
	/** Sums a position. */
	stride;
	weighted;
	pages = [];
	sparse;
	key = /* @__PURE__ */ new Int32Array(2);
	constructor(weighted) {
		this.weighted = weighted;
		this.stride = weighted ? WEIGHTED : UNWEIGHTED;
		this.sparse = new TupleSums(2, this.stride);
	}
	/** The page of a side below DENSE_SIDES; the sums of a position are at position × stride. */
	pageOf(side) {
		return this.pages[side] ?? this.addPage(side);
	}
	/** Adds the sums at `from` of an array. */
	addFrom(side, position, source, from) {
		if (side < 64) addSums(this.pageOf(side), position * this.stride, source, from, this.stride);
		else {
			this.key[0] = side;
			this.key[1] = position;
			const id = this.sparse.idOf(this.key);
			addSums(this.sparse.sums, id * this.stride, source, from, this.stride);
		}
	}
	/** Adds a whole page; a page of other positions when `positionOf` is given. */
	addPageFrom(side, page, positionOf) {
		if (side < 64 && positionOf === void 0) {
			addSums(this.pageOf(side), 0, page, 0, page.length);
			return;
		}
		for (let at = 0; at < page.length; at += this.stride) if (doubleAt(page, at) > 0) {
			const position = at / this.stride;
			this.addFrom(side, positionOf === void 0 ? position : intAt(positionOf, position), page, at);
		}
	}
	/** The same sums with each position replaced; those that meet are added. */
	moved(positionOf) {
		const moved = new ScoreSums(this.weighted);
		this.eachPage((side, page) => moved.addPageFrom(side, page, positionOf));
		for (let id = 0; id < this.sparse.size; id += 1) {
			const position = intAt(positionOf, this.sparse.elementOf(id, 1));
			moved.addFrom(this.sparse.elementOf(id, 0), position, this.sparse.sums, id * this.stride);
		}
		return moved;
	}
	eachPage(visit) {
		for (const [side, page] of this.pages.entries()) if (page !== void 0) visit(side, page);
	}
	/** Empties the pages. */
	clear() {
		this.eachPage((_, page) => page.fill(0));
	}
	/** The occupied positions of the first `sides` sides, by their places on the final axis, ascending. */
	publish(sides, places) {
		const inOrder = Int32Array.from(places.keys()).sort((a, b) => intAt(places, a) - intAt(places, b));
		const sparse = this.sparseBySide(sides);
		return Array.from({ length: sides }, (_, side) => {
			const page = this.pages[side];
			if (page !== void 0) return this.columnsOf(page, this.occupied(page, inOrder), (slot) => intAt(places, slot));
			const placeOf = (id) => intAt(places, this.sparse.elementOf(id, 1));
			const slots = Int32Array.from(sparse[side] ?? []).sort((a, b) => placeOf(a) - placeOf(b));
			return this.columnsOf(this.sparse.sums, slots, placeOf);
		});
	}
	sparseBySide(sides) {
		const ids = Array.from({ length: this.sparse.size === 0 ? 0 : sides }, () => []);
		for (let id = 0; id < this.sparse.size; id += 1) ids[this.sparse.elementOf(id, 0)]?.push(id);
		return ids;
	}
	addPage(side) {
		while (this.pages.length < side) this.pages.push(void 0);
		const page = new Float64Array(MOST_EXACT_SCORES * this.stride);
		this.pages[side] = page;
		return page;
	}
	occupied(page, positions) {
		const slots = new Int32Array(positions.length);
		let count = 0;
		for (let index = 0; index < positions.length; index += 1) {
			const position = intAt(positions, index);
			slots[count] = position;
			count += doubleAt(page, position * this.stride) > 0 ? 1 : 0;
		}
		return slots.subarray(0, count);
	}
	columnsOf(sums, slots, placeOf) {
		const column = (sum) => columnAt(sums, slots, this.stride, sum);
		const n = column(0);
		return {
			index: slots.map(placeOf),
			n,
			w: this.weighted ? column(2) : n,
			w2: this.weighted ? column(3) : n,
			ws: column(1)
		};
	}
};
/** target[to … to + count) += source[from … from + count). */
function addSums(target, to, source, from, count) {
	for (let index = 0; index < count; index += 1) target[to + index] = doubleAt(target, to + index) + doubleAt(source, from + index);
}
function columnAt(sums, slots, stride, sum) {
	const values = new Float64Array(slots.length);
	for (let entry = 0; entry < slots.length; entry += 1) values[entry] = doubleAt(sums, intAt(slots, entry) * stride + sum);
	return values;
}

// src/cube/marginal-sums.ts
/** Of a cell: n, Σw, Σw², Σw·(score − y)², Σw·log-loss. */
const CELL_SUMS = 5;
/** The sums of one marginal while a table is read. */
var MarginalSums = class {
	columns;
	positions;
	groups;
	cells = new TupleSums(3, 5);
	scores;
	records = new TupleSums(2, 19);
	groupKey;
	key = /* @__PURE__ */ new Int32Array(3);
	/** `positions`: where its columns stand among the codes of a row. */
	constructor(columns, positions, weighted) {
		this.columns = columns;
		this.positions = positions;
		this.scores = new ScoreSums(weighted);
		this.groups = new TupleSums(positions.length, 0);
		this.groupKey = new Int32Array(positions.length);
		if (positions.length === 0) this.groups.idOf(this.groupKey);
	}
	get size() {
		return this.groups.size;
	}
	/** The group of a joint tuple, which begins with the codes of a row. */
	groupOf(joint, id) {
		for (const [index, position] of this.positions.entries()) this.groupKey[index] = joint.elementOf(id, position);
		return this.groups.idOf(this.groupKey);
	}
	/** Adds a joint cell to that of a group. */
	addCell(joint, id, group, truth, decision) {
		this.key[0] = group;
		this.key[1] = truth;
		this.key[2] = decision;
		this.cells.addFrom(this.cells.idOf(this.key), joint, id);
	}
	/** Adds the score sums at `from` of an array; `side` is group × 2 + truth. */
	addScore(side, position, sums, from) {
		this.scores.addFrom(side, position, sums, from);
	}
	/** Adds a page of joint scores to those of a side. */
	addScorePage(side, page) {
		this.scores.addPageFrom(side, page);
	}
	/** Gives each score position its new one; those that meet are added. */
	moveScores(positionOf) {
		this.scores = this.scores.moved(positionOf);
	}
	/** Adds joint residual records. */
	addRecords(joint, blockAt) {
		for (let id = 0; id < joint.size; id += 1) {
			this.key[0] = this.groupOf(joint, id);
			this.key[1] = joint.elementOf(id, blockAt);
			const own = this.records.idOf(this.key);
			mergeRecords(this.records.sums, own * 19, joint.sums, id * 19);
		}
	}
	/** The marginal of a classification, groups sorted by key. */
	publishCells(how) {
		const classes = how.names.classes.length;
		const length = classes * (how.hasDecisions ? classes : 1);
		const scores = how.scorePlaces === void 0 ? void 0 : this.scores.publish(2 * this.size, how.scorePlaces);
		const cells = this.cellsByGroup();
		const groups = Array.from({ length: this.size }, (_, group) => {
			const n = Array(length).fill(0);
			const w = Array(length).fill(0);
			const w2 = Array(length).fill(0);
			for (const id of itemAt(cells, group)) {
				const truth = at(how.classPlaces, this.cells.elementOf(id, 1));
				const cell = how.hasDecisions ? truth * classes + at(how.classPlaces, this.cells.elementOf(id, 2)) : truth;
				n[cell] = this.sumOf(id, 0);
				w[cell] = this.sumOf(id, 1);
				w2[cell] = this.sumOf(id, 2);
			}
			const sideOf = (columns, truth) => this.scoreCells(itemAt(columns, group * 2 + truth), truth, itemAt(cells, group));
			const sides = scores === void 0 ? {} : { scores: [sideOf(scores, 0), sideOf(scores, 1)] };
			return {
				key: this.keyOf(group, how.names),
				n,
				w,
				w2,
				...sides
			};
		});
		return {
			columns: this.columns,
			groups: groups.toSorted((a, b) => compareTexts(a.key, b.key))
		};
	}
	/** The marginal of a regression, groups sorted by key. */
	publishRecords(names, hasDecisions) {
		const blocks = Array.from({ length: this.size }, () => new Float64Array(64 * 19));
		for (let id = 0; id < this.records.size; id += 1) {
			const record = this.records.sums.subarray(id * 19, (id + 1) * 19);
			itemAt(blocks, this.records.elementOf(id, 0)).set(record, this.records.elementOf(id, 1) * 19);
		}
		const groups = blocks.map((own, group) => {
			const key = this.keyOf(group, names);
			const residuals = residualsOf(own);
			const { n, w, w2 } = residuals.whole;
			return hasDecisions ? {
				key,
				n: [],
				w: [],
				w2: [],
				residuals
			} : {
				key,
				n: [n],
				w: [w],
				w2: [w2]
			};
		});
		return {
			columns: this.columns,
			groups: groups.toSorted((a, b) => compareTexts(a.key, b.key))
		};
	}
	keyOf(group, names) {
		return this.positions.map((position, index) => names.valueOf(position, this.groups.elementOf(group, index)));
	}
	sumOf(id, sum) {
		return doubleAt(this.cells.sums, id * 5 + sum);
	}
	cellsByGroup() {
		const cells = Array.from({ length: this.size }, () => []);
		for (let id = 0; id < this.cells.size; id += 1) itemAt(cells, this.cells.elementOf(id, 0)).push(id);
		return cells;
	}
	scoreCells(columns, truth, cells) {
		const own = cells.filter((id) => this.cells.elementOf(id, 1) === truth);
		const loss = (sum) => own.reduce((total, id) => total + this.sumOf(id, sum), 0);
		return {
			...columns,
			squaredError: loss(3),
			logLoss: loss(4)
		};
	}
};

// src/cube/row-registers.ts
const WEIGHT = 3;
function rowRegisters(columns) {
	const numbers = /* @__PURE__ */ new Float64Array(4);
	numbers[3] = 1;
	return {
		codes: new Int32Array(columns + 2),
		numbers
	};
}

// src/cube/score-batches.ts
/** Rows of one cell that are kept before their scores are counted. */
const BATCH = 256;
/**
* Holds the scores of some rows back, cell by cell, so that they are counted 256 of a cell at a time: its page then
* comes into the cache once for all of them instead of once a row.
*/
var ScoreBatches = class {
	scores = new Float64Array((64 + 1) * BATCH);
	/** 1 without weights. */
	weights;
	filled = new Int32Array(64 + 1);
	constructor(weighted) {
		this.weights = weighted ? new Float64Array(this.scores.length) : void 0;
	}
	/** Keeps a row; true when the cell's batch is full. Cells without a page share a batch of one row. */
	add(cell, score, weight) {
		const batch = batchOf(cell);
		const count = intAt(this.filled, batch);
		const at = batch * BATCH + count;
		this.scores[at] = score;
		if (this.weights !== void 0) this.weights[at] = weight;
		this.filled[batch] = count + 1;
		return batch === 64 || count + 1 === BATCH;
	}
	/** Where the kept rows of a cell begin in `scores` and `weights`. */
	startOf(cell) {
		return batchOf(cell) * BATCH;
	}
	/** How many rows of a cell are kept; they are forgotten with this call. */
	take(cell) {
		const batch = batchOf(cell);
		const count = intAt(this.filled, batch);
		this.filled[batch] = 0;
		return count;
	}
	weightAt(at) {
		return this.weights === void 0 ? 1 : doubleAt(this.weights, at);
	}
};
function batchOf(cell) {
	return cell < 64 ? cell : 64;
}

// src/cube/score-positions.ts
const SLOTS = 4 * MOST_EXACT_SCORES;
/** No position is left: go over to bins and ask again. */
const NO_POSITION = -1;
/** Gives each score a position while a table is read: in order of arrival while exact, its bin afterwards. */
var ScorePositions = class {
	binned = false;
	values = new Float64Array(MOST_EXACT_SCORES);
	size = 0;
	/** Open addressing by the bits of the score; position + 1, so that 0 is none. */
	slots = new Int32Array(SLOTS);
	scratch = /* @__PURE__ */ new Float64Array(1);
	bits = new Int32Array(this.scratch.buffer);
	/** Of a score in [0, 1]. */
	positionOf(score) {
		return this.binned ? scoreBin(score) : this.exactPosition(score);
	}
	/** Goes over to bins; the bin of each position given so far. */
	toBins() {
		this.binned = true;
		return positionsOn(binnedAxis(), this.values.subarray(0, this.size));
	}
	/** The final axis, and the place on it of each position given. */
	finish() {
		const axis = this.binned ? binnedAxis() : axisOf(this.values.subarray(0, this.size));
		const given = this.binned ? axis.values : this.values.subarray(0, this.size);
		return {
			axis,
			places: positionsOn(axis, given)
		};
	}
	exactPosition(written) {
		const score = written + 0;
		this.scratch[0] = score;
		const hash = Math.imul(intAt(this.bits, 0) ^ Math.imul(intAt(this.bits, 1), 2246822507), 2654435761);
		let slot = (hash ^ hash >>> 15) & SLOTS - 1;
		for (let link = intAt(this.slots, slot); link !== 0; link = intAt(this.slots, slot)) {
			if (doubleAt(this.values, link - 1) === score) return link - 1;
			slot = slot + 1 & SLOTS - 1;
		}
		if (this.size === 4096) return -1;
		this.values[this.size] = score;
		this.size += 1;
		this.slots[slot] = this.size;
		return this.size - 1;
	}
};

// src/cube/joint-scores.ts
/** Clip of a probability before its logarithm: 2⁻⁵², as scikit-learn's log_loss does. */
const CLIP = Number.EPSILON;
/** A product of chances so small still has all its digits, also after the next factor, which is at least CLIP. */
const SMALLEST_PRODUCT = 2 ** -900;
/**
* Scores of the joint cells. The first cells have pages of their own; scores of further cells go straight to the
* marginals, because a joint table of many cells would hardly see a score twice.
*/
var JointScores = class {
	batches;
	positions;
	marginals;
	weighted;
	sums;
	/** The sums of one score. */
	single = /* @__PURE__ */ new Float64Array(4);
	constructor(positions, marginals, weighted) {
		this.positions = positions;
		this.marginals = marginals;
		this.weighted = weighted;
		this.batches = new ScoreBatches(weighted);
		this.sums = new ScoreSums(weighted);
	}
	/**
	* Counts the rows that are kept of a cell: their positions, and their losses into `losses[at]` (squared) and
	* `losses[at + 1]`. `sides`: group × 2 + truth of each cell in each marginal.
	*/
	count(cell, truth, losses, at, sides) {
		const count = this.batches.take(cell);
		const start = this.batches.startOf(cell);
		const end = start + count;
		losses[at] = doubleAt(losses, at) + this.squaredErrors(start, end, truth);
		losses[at + 1] = doubleAt(losses, at + 1) + this.logLosses(start, end, truth);
		if (cell < 64) this.addToPage(start, end, this.sums.pageOf(cell), sides);
		else if (count > 0) this.addToMarginals(start, cell, sides);
	}
	/** Adds the pages to those of the marginals and empties them. */
	flush(sides) {
		const { length } = this.marginals;
		this.sums.eachPage((cell, page) => {
			for (const [index, marginal] of this.marginals.entries()) marginal.addScorePage(intAt(sides, cell * length + index), page);
		});
		this.sums.clear();
	}
	squaredErrors(start, end, truth) {
		let sum = 0;
		for (let at = start; at < end; at += 1) {
			const error = doubleAt(this.batches.scores, at) - truth;
			sum += this.batches.weightAt(at) * error * error;
		}
		return sum;
	}
	/** Without weights, chances are multiplied before a logarithm is taken of them: it costs more than all else here. */
	logLosses(start, end, truth) {
		const { scores, weights } = this.batches;
		let sum = 0;
		let product = 1;
		for (let at = start; at < end; at += 1) {
			const chance = chanceOf(doubleAt(scores, at), truth);
			if (weights !== void 0) sum -= doubleAt(weights, at) * Math.log(chance);
			else {
				product *= chance;
				if (product < SMALLEST_PRODUCT) {
					sum -= Math.log(product);
					product = 1;
				}
			}
		}
		return sum - Math.log(product);
	}
	addToPage(start, end, page, sides) {
		const { stride } = this.sums;
		for (let at = start; at < end; at += 1) {
			const score = doubleAt(this.batches.scores, at);
			const weight = this.batches.weightAt(at);
			const slot = (this.positions.binned ? scoreBin(score) : this.positionOf(score, sides)) * stride;
			page[slot] = doubleAt(page, slot) + 1;
			page[slot + 1] = doubleAt(page, slot + 1) + weight * score;
			if (this.weighted) {
				page[slot + 2] = doubleAt(page, slot + 2) + weight;
				page[slot + 3] = doubleAt(page, slot + 3) + weight * weight;
			}
		}
	}
	addToMarginals(at, cell, sides) {
		const { marginals, single } = this;
		const score = doubleAt(this.batches.scores, at);
		const weight = this.batches.weightAt(at);
		const position = this.positionOf(score, sides);
		single[0] = 1;
		single[1] = weight * score;
		single[2] = weight;
		single[3] = weight * weight;
		for (let index = 0; index < marginals.length; index += 1) marginals[index]?.addScore(intAt(sides, cell * marginals.length + index), position, single, 0);
	}
	/** With the first score that no longer fits, what has been counted goes over to bins. */
	positionOf(score, sides) {
		const position = this.positions.positionOf(score);
		if (position !== -1) return position;
		this.flush(sides);
		const bins = this.positions.toBins();
		for (const marginal of this.marginals) marginal.moveScores(bins);
		return this.positions.positionOf(score);
	}
};
/** What the score gave to what turned out to be true. */
function chanceOf(score, truth) {
	const chance = truth === 0 ? 1 - score : score;
	return chance < CLIP ? CLIP : chance > 1 - CLIP ? 1 - CLIP : chance;
}

// src/cube/joint.ts
/** Tuples that a joint table holds before it is emptied into the marginals: what bounds its memory. */
const MOST_JOINT_CELLS = 32768;
const MOST_JOINT_RECORDS = 8192;
/** Where Σw·(score − y)² and Σw·log-loss stand among the sums of a cell. */
const LOSSES = 3;
/**
* Joint cells of attributes × truth × decision. Scores of the first cells have pages here; those of further cells go
* straight to the marginals, because a joint table of many cells would hardly see a score twice.
*/
var ClassJoint = class {
	crowded;
	row;
	marginals;
	truthAt;
	cells;
	scores;
	/** Group × 2 + truth of each cell in each marginal, at cell × marginals + marginal. */
	sides = /* @__PURE__ */ new Int32Array(1024);
	constructor(layout, row, marginals, positions) {
		this.row = row;
		this.marginals = marginals;
		this.truthAt = layout.columns.length;
		this.cells = new TupleSums(layout.columns.length + 2, 5);
		this.scores = positions === void 0 ? void 0 : new JointScores(positions, marginals, layout.weighted);
	}
	add() {
		const { cells, row } = this;
		const known = cells.size;
		const cell = cells.idOf(row.codes);
		if (cell === known) this.findSides(cell);
		const weight = doubleAt(row.numbers, 3);
		const { sums } = cells;
		const at = cell * 5;
		sums[at] = doubleAt(sums, at) + 1;
		sums[at + 1] = doubleAt(sums, at + 1) + weight;
		sums[at + 2] = doubleAt(sums, at + 2) + weight * weight;
		if (this.scores?.batches.add(cell, doubleAt(row.numbers, 2), weight) === true) this.countScores(this.scores, cell);
		if (known >= 32768) this.flush();
	}
	flush() {
		const { cells, marginals, scores, truthAt } = this;
		if (scores !== void 0) {
			for (let cell = 0; cell < Math.min(cells.size, 64); cell += 1) this.countScores(scores, cell);
			scores.flush(this.sides);
		}
		for (let cell = 0; cell < cells.size; cell += 1) {
			const truth = cells.elementOf(cell, truthAt);
			const decision = cells.elementOf(cell, truthAt + 1);
			for (const [index, marginal] of marginals.entries()) {
				const side = intAt(this.sides, cell * marginals.length + index);
				marginal.addCell(cells, cell, side >> 1, truth, decision);
			}
		}
		cells.clear();
	}
	countScores(scores, cell) {
		scores.count(cell, this.cells.elementOf(cell, this.truthAt), this.cells.sums, cell * 5 + LOSSES, this.sides);
	}
	findSides(cell) {
		const { marginals } = this;
		if ((cell + 1) * marginals.length > this.sides.length) {
			const wider = new Int32Array(2 * (cell + 1) * marginals.length);
			wider.set(this.sides);
			this.sides = wider;
		}
		const side = this.cells.elementOf(cell, this.truthAt) & 1;
		for (const [index, marginal] of marginals.entries()) this.sides[cell * marginals.length + index] = marginal.groupOf(this.cells, cell) * 2 + side;
		this.crowded ??= marginals.find(({ size }) => size > MOST_GROUPS);
	}
};
/** Joint records of attributes × jackknife block. */
var ResidualJoint = class {
	crowded;
	row;
	marginals;
	blockAt;
	key;
	records;
	single = new Float64Array(19);
	constructor(layout, row, marginals) {
		this.row = row;
		this.marginals = marginals;
		this.blockAt = layout.columns.length;
		this.key = new Int32Array(this.blockAt + 1);
		this.records = new TupleSums(this.blockAt + 1, 19);
	}
	add() {
		const { codes, numbers } = this.row;
		const truth = doubleAt(numbers, 0);
		const prediction = doubleAt(numbers, 1);
		const weight = doubleAt(numbers, 3);
		for (let column = 0; column < this.blockAt; column += 1) this.key[column] = intAt(codes, column);
		this.key[this.blockAt] = blockOf(truth, prediction, weight);
		const id = this.records.idOf(this.key);
		writeRow(this.single, 0, truth, prediction, weight);
		mergeRecords(this.records.sums, id * 19, this.single, 0);
		if (this.records.size >= 8192) this.flush();
	}
	flush() {
		for (const marginal of this.marginals) marginal.addRecords(this.records, this.blockAt);
		this.crowded ??= this.marginals.find(({ size }) => size > MOST_GROUPS);
		this.records.clear();
	}
};

// src/cube/refusals.ts
/** Line numbers that are kept of each reason and group. */
const LINES = 5;
/** In the order of their codes. */
const REFUSAL_REASONS = [
	"ragged-row",
	"missing-label",
	"missing-prediction",
	"missing-score",
	"missing-weight",
	"label-not-a-number",
	"prediction-not-a-number",
	"score-not-a-number",
	"score-outside-0-1",
	"weight-not-a-number",
	"weight-negative",
	"attribute-not-a-number"
];
/** Refused rows of one marginal, by reason and group. */
var RefusalCounts = class {
	columns;
	positions;
	counts;
	lines = [];
	key;
	constructor(columns, positions) {
		this.columns = columns;
		this.positions = positions;
		this.counts = new TupleSums(positions.length + 1, 1);
		this.key = new Int32Array(positions.length + 1);
	}
	get size() {
		return this.counts.size;
	}
	/** Counts a row unless its group in these columns is not known. `codes` null: no group of it is known. */
	add(reason, codes, line) {
		this.key[0] = REFUSAL_REASONS.indexOf(reason);
		for (const [index, position] of this.positions.entries()) {
			const code = codes === null ? -1 : intAt(codes, position);
			if (code === -1) return;
			this.key[index + 1] = code;
		}
		const id = this.counts.idOf(this.key);
		this.counts.sums[id] = doubleAt(this.counts.sums, id) + 1;
		this.lines[id] = firstLines(this.lines[id] ?? [], line);
	}
	publish(names) {
		return this.lines.map((lines, id) => ({
			reason: itemAt(REFUSAL_REASONS, this.counts.elementOf(id, 0)),
			columns: this.columns,
			group: this.positions.map((position, index) => names.valueOf(position, this.counts.elementOf(id, index + 1))),
			n: doubleAt(this.counts.sums, id),
			lines
		}));
	}
};
function firstLines(lines, line) {
	const last = lines[4];
	return last !== void 0 && last <= line ? lines : [...lines, line].sort((a, b) => a - b).slice(0, LINES);
}
/** Sorted by reason, columns and group; entries of the same three are added, the smallest lines kept. */
function mergeRefusals(refusals) {
	const merged = /* @__PURE__ */ new Map();
	for (const refusal of refusals) {
		const key = JSON.stringify([
			refusal.reason,
			refusal.columns,
			refusal.group
		]);
		const known = merged.get(key);
		const lines = [...known?.lines ?? [], ...refusal.lines].sort((a, b) => a - b).slice(0, LINES);
		merged.set(key, {
			...refusal,
			n: refusal.n + (known?.n ?? 0),
			lines
		});
	}
	return [...merged.values()].sort((a, b) => compareText(a.reason, b.reason) || compareTexts(a.columns, b.columns) || compareTexts(a.group, b.group));
}

// src/cube/builder.ts
/**
* Counts rows into an evaluation cube in one pass: rows → joint cells → marginals. Its memory depends on the number of
* groups, classes and distinct scores, not on the number of rows.
*/
var CubeBuilder = class {
	layout;
	/** Put a row here, then call `add`. */
	row;
	/** Rows seen so far, the refused ones included. */
	rows = 0;
	/** Those of them that were counted. */
	accepted = 0;
	marginals;
	refusals;
	positions;
	joint;
	crowdedByRefusals;
	constructor(layout) {
		this.layout = layout;
		this.row = rowRegisters(layout.columns.length);
		const positionsOf = (columns) => columns.map((column) => layout.columns.indexOf(column));
		this.marginals = layout.marginals.map((columns) => new MarginalSums(columns, positionsOf(columns), layout.weighted));
		this.refusals = layout.marginals.map((columns) => new RefusalCounts(columns, positionsOf(columns)));
		this.positions = layout.hasScores ? new ScorePositions() : void 0;
		this.joint = layout.task === "regression" ? new ResidualJoint(layout, this.row, this.marginals) : new ClassJoint(layout, this.row, this.marginals, this.positions);
	}
	/** Counts the row in the registers. */
	add() {
		this.rows += 1;
		this.accepted += 1;
		this.joint.add();
	}
	/** Counts the row as refused, in every group that its codes name; `placed` false: none of its codes is valid. */
	refuse(reason, line, placed) {
		this.rows += 1;
		for (const refusals of this.refusals) refusals.add(reason, placed ? this.row.codes : null, line);
		const crowded = this.refusals.findIndex(({ size }) => size > MOST_GROUPS * REFUSAL_REASONS.length);
		this.crowdedByRefusals ??= this.layout.marginals[crowded];
	}
	/** Columns of a marginal with more groups than a cube may have, as far as is known before `flush`. */
	get crowded() {
		return this.joint.crowded?.columns ?? this.crowdedByRefusals;
	}
	/** Empties the joint table, so that `crowded` knows all. */
	flush() {
		this.joint.flush();
	}
	/** Groups of all marginals together. */
	get groups() {
		return this.marginals.reduce((total, { size }) => total + size, 0);
	}
	finish(names) {
		this.joint.flush();
		const { task, hasDecisions, weighted } = this.layout;
		const order = names.classes.map((_, code) => code);
		const sorted = task === "multiclass" ? order.sort((a, b) => compareText(itemAt(names.classes, a), itemAt(names.classes, b))) : order;
		const classPlaces = Array(sorted.length);
		for (const [place, code] of sorted.entries()) classPlaces[code] = place;
		const scores = this.positions?.finish();
		const how = {
			names,
			classPlaces,
			hasDecisions,
			scorePlaces: scores?.places
		};
		const marginals = this.marginals.map((marginal) => task === "regression" ? marginal.publishRecords(names, hasDecisions) : marginal.publishCells(how));
		return {
			task,
			classes: sorted.map((code) => itemAt(names.classes, code)),
			hasDecisions,
			weighted,
			rows: this.rows,
			refused: mergeRefusals(this.refusals.flatMap((refusals) => refusals.publish(names))),
			...scores === void 0 ? {} : { scoreAxis: scores.axis },
			marginals: marginals.toSorted((a, b) => compareTexts(a.columns, b.columns))
		};
	}
};

// src/evidence/table/dictionary.ts
const FEWEST$1 = 64;
/** Bytes of all values together; more is not a column of groups. */
const MOST_BYTES = 1 << 23;
/** Code of the empty field. */
const EMPTY = 0;
/** There are more values than the dictionary may hold. */
const OVERFLOW = -2;
/** By length: which bytes of a little-endian word belong to a value that is shorter than the word. */
const MASKS = Int32Array.of(0, 255, 65535, 16777215, -1);
const WORD = 4;
const TWO_WORDS = 8;
/** Set in the hash of a long value's rest, where a short value has its length: the two are never equal. */
const LONG = 1 << 31;
/**
* The distinct values of a column, numbered from 1 in the order in which they were first seen; the empty one is 0. A
* value is a field without the spaces and tabs around it, byte for byte. A hash table with chains that compares all
* bytes and never trusts the hash; a string is made once a value, not once a row.
*
* The first eight bytes are kept as two words, so a short value is found and compared without a loop over its bytes.
*/
var Dictionary = class {
	/** Codes given, the one of the empty field included. */
	size = 1;
	most;
	capacity = FEWEST$1;
	mask = 255;
	/** The first bytes of each value, 0 behind its end, and the hash of the rest. */
	first = new Int32Array(FEWEST$1);
	second = new Int32Array(FEWEST$1);
	rest = new Int32Array(FEWEST$1);
	/** End of each value in `arena`; it begins where the one before it ends. */
	ends = new Int32Array(FEWEST$1);
	next = new Int32Array(FEWEST$1);
	heads = /* @__PURE__ */ new Int32Array(256);
	arena = /* @__PURE__ */ new Uint8Array(1024);
	viewed = /* @__PURE__ */ new Uint8Array(0);
	view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(0));
	/** `most`: values that it may hold beside the empty one. */
	constructor(most) {
		this.most = most;
	}
	/** The code of a field, new or known; OVERFLOW when there is no room for a new one. Eight bytes behind `end` must exist. */
	codeOf(bytes, start, end) {
		const from = skipBlanks(bytes, start, end);
		const to = dropBlanks(bytes, from, end);
		if (bytes !== this.viewed) {
			this.viewed = bytes;
			this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		}
		const length = to - from;
		const first = this.view.getInt32(from, true) & maskOf(length);
		let second = 0;
		let rest = length;
		if (length > WORD) {
			second = this.view.getInt32(from + WORD, true) & maskOf(length - WORD);
			rest = length > TWO_WORDS ? restOf(bytes, from, to) : length;
		} else if (length === 0) return 0;
		for (let code = intAt(this.heads, this.slotOf(first, second, rest)); code !== 0; code = intAt(this.next, code)) if (intAt(this.first, code) === first && intAt(this.second, code) === second && intAt(this.rest, code) === rest && (length <= TWO_WORDS || this.isAt(code, bytes, from, to))) return code;
		return this.insert(bytes, from, to, first, second, rest);
	}
	/** The text of a code; an empty one for the empty field. */
	textOf(code) {
		return code === 0 ? "" : new TextDecoder("utf-8", { ignoreBOM: true }).decode(this.arena.subarray(intAt(this.ends, code - 1), intAt(this.ends, code)));
	}
	/** The multiplications spread the bits, the shifts bring the high ones down. */
	slotOf(first, second, rest) {
		const hash = Math.imul(first ^ Math.imul(second ^ rest, 2246822507), 2654435761);
		return (hash ^ hash >>> 15) & this.mask;
	}
	/** Whether a long value is the one of this code: lengths may differ, the hash may lie. */
	isAt(code, bytes, from, to) {
		const start = intAt(this.ends, code - 1);
		if (intAt(this.ends, code) - start !== to - from) return false;
		const { arena } = this;
		const shift = start - from;
		let at = from + TWO_WORDS;
		while (at < to && byteAt(arena, at + shift) === byteAt(bytes, at)) at += 1;
		return at === to;
	}
	insert(bytes, from, to, first, second, rest) {
		const code = this.size;
		const start = intAt(this.ends, code - 1);
		const length = to - from;
		if (code > this.most || start + length > MOST_BYTES) return -2;
		if (code === this.capacity - 1) this.grow();
		if (start + length > this.arena.length) {
			const wider = new Uint8Array(Math.max(2 * this.arena.length, start + length));
			wider.set(this.arena);
			this.arena = wider;
		}
		this.arena.set(bytes.subarray(from, to), start);
		this.ends[code] = start + length;
		this.first[code] = first;
		this.second[code] = second;
		this.rest[code] = rest;
		this.link(code);
		this.size += 1;
		return code;
	}
	link(code) {
		const slot = this.slotOf(intAt(this.first, code), intAt(this.second, code), intAt(this.rest, code));
		this.next[code] = intAt(this.heads, slot);
		this.heads[slot] = code;
	}
	grow() {
		this.capacity *= 2;
		this.mask = 4 * this.capacity - 1;
		this.first = widened(this.first, this.capacity);
		this.second = widened(this.second, this.capacity);
		this.rest = widened(this.rest, this.capacity);
		this.ends = widened(this.ends, this.capacity);
		this.next = new Int32Array(this.capacity);
		this.heads = new Int32Array(4 * this.capacity);
		for (let code = 1; code < this.size; code += 1) this.link(code);
	}
};
/** For a word of which `length` bytes belong to the value, or all. */
function maskOf(length) {
	return intAt(MASKS, length < WORD ? length : WORD);
}
/** The hash of the bytes behind the first eight of a long value. */
function restOf(bytes, from, to) {
	let rest = to - from;
	for (let at = from + TWO_WORDS; at < to; at += 1) rest = Math.imul(rest, 31) + byteAt(bytes, at) | LONG;
	return rest;
}
function widened(values, length) {
	const wider = new Int32Array(length);
	wider.set(values);
	return wider;
}

// src/evidence/table/seen-values.ts
/** Values listed in a message, and the longest text that is shown of one. */
const LISTED = 10;
const LONGEST = 60;
/** The distinct values of a column of labels or predictions, with their counts. */
var SeenValues = class {
	dictionary;
	counts = /* @__PURE__ */ new Float64Array(64);
	constructor(most) {
		this.dictionary = new Dictionary(most);
	}
	/** EMPTY, OVERFLOW, or the value's code, from 1 in the order of arrival. */
	codeOf(bytes, start, end) {
		const code = this.dictionary.codeOf(bytes, start, end);
		if (code > 0) {
			if (code >= this.counts.length) {
				const wider = new Float64Array(2 * code);
				wider.set(this.counts);
				this.counts = wider;
			}
			this.counts[code] = doubleAt(this.counts, code) + 1;
		}
		return code;
	}
	get size() {
		return this.dictionary.size - 1;
	}
	textOf(code) {
		return this.dictionary.textOf(code);
	}
	/** Most frequent first. */
	list() {
		return Array.from({ length: this.size }, (_, index) => ({
			value: this.textOf(index + 1),
			n: doubleAt(this.counts, index + 1)
		})).sort((a, b) => b.n - a.n || compareText(a.value, b.value));
	}
};
/** `"0" (812), "1" (188)`, at most ten of them. */
function listed(values) {
	const shown = values.slice(0, LISTED).map(({ value, n }) => `${quoted(value)} (${n})`);
	const more = values.length - shown.length;
	return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
/** A value of a table in a sentence. */
function quoted(value) {
	return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
}

// src/evidence/table/binary-coding.ts
/** Spellings of one truth value that are unified when the policy's `positive` is one of them. */
const SPELLINGS = [[
	"1",
	"1.0",
	"true",
	"True",
	"yes"
], [
	"0",
	"0.0",
	"false",
	"False",
	"no"
]];
/** Pairs, negative first, from which `positive` is inferred; in any case of letters. */
const CLOSED_PAIRS = [
	["0", "1"],
	["0.0", "1.0"],
	["false", "true"],
	["no", "yes"],
	["n", "y"]
];
/** Other spellings of the positive values in the same column. */
function spellingsOf(positives) {
	const sides = SPELLINGS.filter((side) => side.some((word) => positives.includes(word)));
	return new Set(sides.length === 1 ? sides.flat() : []);
}
/**
* Whether a value counts as positive. It is asked when the value is first seen, before the column is known whole:
* `verifyCoding` afterwards refuses the columns for which the answer was a guess.
*/
function isPositive(value, positives) {
	return positives === void 0 ? CLOSED_PAIRS.some(([, positive]) => positive === value.toLowerCase()) : positives.includes(value) || spellingsOf(positives).has(value);
}
/** Refuses a column whose values do not say which of them is the positive class. */
function verifyCoding(coded) {
	const { positives, seen } = coded;
	if (seen.length === 0) return {
		problems: [],
		notes: []
	};
	return positives === void 0 ? verifyInferred(coded) : verifyGiven(coded, positives);
}
function verifyInferred({ role, column, seen }) {
	const values = new Set(seen.map(({ value }) => value.toLowerCase()));
	const pair = CLOSED_PAIRS.find((each) => [...values].every((value) => each.some((word) => word === value)));
	if (pair === void 0) return {
		problems: [positiveNeeded(role, column, seen)],
		notes: []
	};
	const positive = seen.find(({ value }) => value.toLowerCase() === pair[1])?.value ?? pair[1];
	return {
		problems: [],
		notes: [`The positive class of column ${quoted(column)} was taken to be ${quoted(positive)}; it has ${listed(seen)}.`]
	};
}
/** The policy does not say which value is positive, and the values do not either. */
function positiveNeeded(role, column, seen) {
	return {
		code: "table/positive-needed",
		key: "positive",
		message: `The ${role} column ${quoted(column)} has ${listed(seen)}; which of them the rates count is not written down.`,
		hint: `Write \`positive: ${quoted(seen[0]?.value ?? "1")}\`, or whichever of them is the positive class (a list if several are).`
	};
}
function verifyGiven(coded, positives) {
	const { column, role, seen } = coded;
	const spellings = spellingsOf(positives);
	const unified = seen.filter(({ value }) => spellings.has(value) && !positives.includes(value));
	const matched = seen.some(({ value }) => positives.includes(value));
	if (unified.length > 0) return seen.length === 2 && unified.length === 1 && !matched ? {
		problems: [],
		notes: [`Column ${quoted(column)} writes the positive class as ${listed(unified)}; it was read as ${positives.map(quoted).join(", ")}.`]
	} : {
		problems: [ambiguous(coded, positives, unified)],
		notes: []
	};
	if (matched || seen.length === 1) return {
		problems: [],
		notes: []
	};
	const other = role === "prediction" ? ", or `{ label: …, prediction: … }` when the two columns are coded differently" : "";
	return {
		problems: [{
			code: role === "label" ? "table/positive-not-seen" : "table/prediction-coded-differently",
			key: "positive",
			message: `No row of the ${role} column ${quoted(column)} has the positive value ${positives.map(quoted).join(" or ")}; it has ${listed(seen)}. Every rate would be 0 or undefined.`,
			hint: `Write the value that means positive in this column as \`positive\`${other}.`
		}],
		notes: []
	};
}
function ambiguous({ column, role, seen }, positives, unified) {
	return {
		code: "table/positive-ambiguous",
		key: "positive",
		message: `The ${role} column ${quoted(column)} has ${listed(seen)}, and \`positive\` is ${positives.map(quoted).join(", ")}; whether ${listed(unified)} is the same class is a guess when a column does not have exactly two values.`,
		hint: "Write one spelling in the table, or list all positive spellings as `positive`."
	};
}
/**
* Predictions judged against labels: one other value that no label has means another coding; further values beside
* known ones are counted as negative, and said.
*/
function comparePredictions(label, prediction) {
	const labels = new Set(label.seen.map(({ value }) => value));
	const { positives } = prediction;
	const given = label.positives ?? [];
	const sameCoding = positives === void 0 || positives.length === given.length && positives.every((value) => given.includes(value));
	const foreign = prediction.seen.filter(({ value }) => !labels.has(value) && !isPositive(value, positives));
	if (!sameCoding || positives === void 0 || foreign.length === 0 || labels.size < 2) return {
		problems: [],
		notes: []
	};
	const unifies = foreign.every(({ value }) => SPELLINGS.some((side) => side.some((word) => word === value)));
	if (prediction.seen.length === foreign.length && !unifies) return {
		problems: [{
			code: "table/prediction-coded-differently",
			key: "positive",
			message: `The prediction column ${quoted(prediction.column)} has only ${listed(foreign)}, values that the label column ${quoted(label.column)} does not have (${listed(label.seen)}); they would all count as negative.`,
			hint: "Write `positive: { label: …, prediction: … }` when the two columns are coded differently."
		}],
		notes: []
	};
	return unifies ? {
		problems: [],
		notes: []
	} : {
		problems: [],
		notes: [`Column ${quoted(prediction.column)} has ${listed(foreign)}, which no label has; counted as negative.`]
	};
}

// src/evidence/table/target.ts
/** Nothing to say. */
const FINE = {
	problems: [],
	notes: []
};
/** Later rows do not fit the task that was inferred from the first ones. */
function contradicted(task, { column, seen }) {
	return {
		code: "table/task-contradicted",
		key: "task",
		message: `By its first rows the task was inferred as ${task}, and later rows of the label column ${quoted(column)} contradict it: ${listed(seen)}.`,
		hint: "Write `task: binary`, `multiclass` or `regression` (`--task`), and `positive` when it is binary."
	};
}
function tooManyClasses(column, role) {
	return {
		code: "table/too-many-classes",
		key: role,
		message: `The ${role} column ${quoted(column)} has more than ${MOST_CLASSES} distinct values; that is hardly a column of classes.`,
		hint: `Check that \`${role}\` names the right column; write \`task: regression\` when it holds a quantity.`
	};
}

// src/evidence/table/binary-target.ts
const UNSEEN = -1;
/** The class of each value of a column, decided when the value is first seen. */
var BinaryColumn = class {
	values = new SeenValues(MOST_CLASSES);
	positives;
	classes = new Int32Array(MOST_CLASSES + 1).fill(UNSEEN);
	constructor(positives) {
		this.positives = positives;
	}
	classOf(code) {
		const known = intAt(this.classes, code);
		if (known !== UNSEEN) return known;
		const found = isPositive(this.values.textOf(code), this.positives) ? 1 : 0;
		this.classes[code] = found;
		return found;
	}
};
/** Two classes; the decision is a column, or a score that reaches the threshold. */
var BinaryTarget = class {
	problem;
	reading;
	row;
	truthAt;
	labels;
	predictions;
	constructor(reading, row) {
		this.reading = reading;
		this.row = row;
		this.truthAt = reading.layout.columns.length;
		this.labels = new BinaryColumn(reading.positive?.label);
		this.predictions = new BinaryColumn(reading.positive?.prediction);
	}
	read(bytes, starts, ends, fields) {
		const label = this.labels.values.codeOf(bytes, intAt(starts, fields.label), intAt(ends, fields.label));
		if (label <= 0) return this.without(label, "missing-label");
		this.row.codes[this.truthAt] = this.labels.classOf(label);
		if (fields.prediction >= 0) {
			const prediction = this.predictions.values.codeOf(bytes, intAt(starts, fields.prediction), intAt(ends, fields.prediction));
			if (prediction <= 0) return this.without(prediction, "missing-prediction");
			this.row.codes[this.truthAt + 1] = this.predictions.classOf(prediction);
		}
		return fields.score < 0 ? null : this.readScore(bytes, intAt(starts, fields.score), intAt(ends, fields.score));
	}
	verify() {
		const { columns, positive, inferPositive, taskInferred } = this.reading;
		const label = {
			role: "label",
			column: columns.label,
			positives: positive?.label,
			seen: this.labels.values.list()
		};
		if (taskInferred && positive === void 0 && label.seen.length > 2) return {
			problems: [contradicted("binary", label)],
			notes: []
		};
		if (positive === void 0 && !inferPositive && label.seen.length > 0) return {
			problems: [positiveNeeded("label", label.column, label.seen)],
			notes: []
		};
		const prediction = {
			role: "prediction",
			column: columns.prediction ?? "",
			positives: positive?.prediction,
			seen: this.predictions.values.list()
		};
		const parts = [verifyCoding(label), verifyCoding(prediction)];
		const problems = parts.flatMap((part) => part.problems);
		const compared = problems.length > 0 ? FINE : comparePredictions(label, prediction);
		return {
			problems: [...problems, ...compared.problems],
			notes: [...parts.flatMap((part) => part.notes), ...compared.notes]
		};
	}
	classes() {
		return ["negative", "positive"];
	}
	readScore(bytes, start, end) {
		const status = readDecimal(bytes, start, end, this.row.numbers, 2);
		if (status !== 0) return status === 1 ? "missing-score" : "score-not-a-number";
		const score = doubleAt(this.row.numbers, 2);
		if (score < 0 || score > 1) return "score-outside-0-1";
		const { threshold } = this.reading;
		if (threshold !== void 0) this.row.codes[this.truthAt + 1] = score >= threshold ? 1 : 0;
		return null;
	}
	without(code, reason) {
		if (code === -2) {
			const isLabel = reason === "missing-label";
			const { columns, taskInferred } = this.reading;
			const column = isLabel ? columns.label : columns.prediction ?? "";
			this.problem = taskInferred && isLabel ? contradicted("binary", {
				column,
				seen: this.labels.values.list()
			}) : tooManyClasses(column, isLabel ? "label" : "prediction");
		}
		return reason;
	}
};

// src/evidence/table/multiclass-target.ts
/** Labels and predictions share their classes. */
var MulticlassTarget = class {
	problem;
	reading;
	row;
	truthAt;
	values = new SeenValues(MOST_CLASSES);
	labels = /* @__PURE__ */ new Set();
	constructor(reading, row) {
		this.reading = reading;
		this.row = row;
		this.truthAt = reading.layout.columns.length;
	}
	read(bytes, starts, ends, fields) {
		const { codes } = this.row;
		const label = this.values.codeOf(bytes, intAt(starts, fields.label), intAt(ends, fields.label));
		if (label <= 0) return this.without(label, "missing-label");
		this.labels.add(label);
		codes[this.truthAt] = label - 1;
		if (fields.prediction >= 0) {
			const { prediction } = fields;
			const code = this.values.codeOf(bytes, intAt(starts, prediction), intAt(ends, prediction));
			if (code <= 0) return this.without(code, "missing-prediction");
			codes[this.truthAt + 1] = code - 1;
		}
		return null;
	}
	verify() {
		const labels = new Set([...this.labels].map((code) => this.values.textOf(code)));
		return this.reading.taskInferred && taskOfLabels(labels) !== "multiclass" ? {
			problems: [contradicted("multiclass", {
				column: this.reading.columns.label,
				seen: this.values.list()
			})],
			notes: []
		} : FINE;
	}
	classes() {
		return Array.from({ length: this.values.size }, (_, index) => this.values.textOf(index + 1));
	}
	without(code, reason) {
		if (code === -2) {
			const { columns, taskInferred } = this.reading;
			this.problem = taskInferred ? contradicted("multiclass", {
				column: columns.label,
				seen: this.values.list()
			}) : tooManyClasses(columns.label, "label");
		}
		return reason;
	}
};

// src/evidence/table/regression-target.ts
/** Label and prediction are numbers. */
var RegressionTarget = class {
	problem;
	reading;
	row;
	constructor(reading, row) {
		this.reading = reading;
		this.row = row;
	}
	read(bytes, starts, ends, fields) {
		const { numbers } = this.row;
		const label = readDecimal(bytes, intAt(starts, fields.label), intAt(ends, fields.label), numbers, 0);
		if (label !== 0) return this.withoutLabel(label, bytes.subarray(intAt(starts, fields.label), intAt(ends, fields.label)));
		if (fields.prediction < 0) return null;
		const { prediction } = fields;
		const status = readDecimal(bytes, intAt(starts, prediction), intAt(ends, prediction), numbers, 1);
		if (status !== 0) return status === 1 ? "missing-prediction" : "prediction-not-a-number";
		return null;
	}
	verify() {
		return FINE;
	}
	classes() {
		return [];
	}
	withoutLabel(status, field) {
		if (status === 1) return "missing-label";
		if (this.reading.taskInferred) {
			const value = new TextDecoder("utf-8").decode(field);
			this.problem = contradicted("regression", {
				column: this.reading.columns.label,
				seen: [{
					value,
					n: 1
				}]
			});
		}
		return "label-not-a-number";
	}
};

// src/evidence/table/attribute-column.ts
function attributeColumn(bins) {
	return bins === void 0 ? new TextColumn() : new BinnedColumn(bins);
}
/** Each distinct text is a group. A value that is written "(missing)" is counted with the empty ones. */
var TextColumn = class {
	dictionary = new Dictionary(MOST_GROUPS);
	/** The code of the text "(missing)" once it is seen. */
	missing = 0;
	known = this.dictionary.size;
	codeOf(bytes, start, end) {
		const code = this.dictionary.codeOf(bytes, start, end);
		if (this.dictionary.size !== this.known) {
			this.known = this.dictionary.size;
			this.missing = this.dictionary.textOf(code) === "(missing)" ? code : this.missing;
		}
		return code === this.missing ? 0 : code;
	}
	nameOf(code) {
		return code === 0 ? MISSING : this.dictionary.textOf(code);
	}
};
/** Numbers in left-closed bins between ascending edges. */
var BinnedColumn = class {
	edges;
	number = /* @__PURE__ */ new Float64Array(1);
	constructor(bins) {
		this.edges = [...new Set(bins)].sort((a, b) => a - b);
	}
	codeOf(bytes, start, end) {
		const status = readDecimal(bytes, start, end, this.number, 0);
		if (status === 1 || status === 2) return status === 1 ? 0 : -1;
		const value = doubleAt(this.number, 0);
		let code = 1;
		for (const edge of this.edges) code += value >= edge ? 1 : 0;
		return code;
	}
	nameOf(code) {
		const low = this.edges[code - 2];
		const high = this.edges[code - 1];
		if (code === 0) return MISSING;
		if (low === void 0) return `<${high}`;
		return high === void 0 ? `>=${low}` : `[${low}, ${high})`;
	}
};

// src/evidence/table/subject-rows.ts
/** Reads the rows of one subject, from one file or several, into a cube: knows columns, codings and refusals. */
var SubjectRows = class {
	reading;
	builder;
	target;
	attributes;
	fields;
	path = "";
	problem;
	hasWeight = false;
	constructor(reading) {
		this.reading = reading;
		this.builder = new CubeBuilder(reading.layout);
		this.target = targetOf(reading, this.builder.row);
		this.attributes = reading.layout.columns.map((column) => attributeColumn(reading.binsOf.get(column)));
		this.fields = {
			label: -1,
			prediction: -1,
			score: -1,
			weight: -1,
			attributes: /* @__PURE__ */ new Int32Array(0)
		};
	}
	/** Goes over to a file with these columns; its rows are the sink's next. */
	beginFile(path, columns) {
		this.path = path;
		const fields = fieldsOf(path, this.reading.columns, columns);
		if (!fields.ok) return fields;
		this.fields = fields.value;
		return succeed(this);
	}
	row(bytes, starts, ends, line) {
		const { builder, fields } = this;
		const isPlaced = this.readAttributes(bytes, starts, ends, line);
		let reason = this.target.read(bytes, starts, ends, fields);
		if (reason === null && fields.weight >= 0) reason = this.readWeight(bytes, intAt(starts, fields.weight), intAt(ends, fields.weight));
		if (reason === null && !isPlaced) reason = "attribute-not-a-number";
		if (reason === null) builder.add();
		else {
			builder.refuse(reason, line, true);
			this.stop(this.target.problem, line);
		}
		if (builder.crowded !== void 0) this.lookAtGroups();
		return this.problem === void 0;
	}
	ragged(line) {
		this.builder.refuse("ragged-row", line, false);
		return true;
	}
	/** The problem that ended reading, if one did. */
	get failure() {
		return this.problem;
	}
	/** After the last row of the last file. `path` stands in the problems of the table as a whole. */
	finish(path) {
		this.path = path;
		const { builder, target } = this;
		if (builder.rows === 0) return refuse({
			code: "table/header-only",
			path,
			message: "The table has a header and no rows, so there is nothing to measure.",
			hint: "Look whether the step that writes the predictions failed."
		});
		const coding = target.verify();
		builder.flush();
		this.lookAtGroups();
		const classes = target.classes();
		const problems = [...coding.problems, ...this.sizeProblems(classes.length)].map((each) => ({
			...each,
			path
		}));
		if (this.problem !== void 0 || problems.length > 0) return refuse(...this.problem === void 0 ? problems : [this.problem]);
		const cube = builder.finish({
			classes,
			valueOf: (column, code) => this.attributes[column]?.nameOf(code) ?? ""
		});
		return succeed({
			cube,
			notes: coding.notes
		});
	}
	/** Puts the groups into the registers; false when a number was expected and is not there. */
	readAttributes(bytes, starts, ends, line) {
		const { codes } = this.builder.row;
		let isPlaced = true;
		for (let index = 0; index < this.attributes.length; index += 1) {
			const field = intAt(this.fields.attributes, index);
			const code = this.attributes[index]?.codeOf(bytes, intAt(starts, field), intAt(ends, field)) ?? -1;
			if (code < 0) {
				isPlaced = false;
				if (code === -2) this.stop(tooManyGroups([this.reading.layout.columns[index] ?? ""]), line);
			}
			codes[index] = Math.max(code, -1);
		}
		return isPlaced;
	}
	readWeight(bytes, start, end) {
		const { numbers } = this.builder.row;
		const status = readDecimal(bytes, start, end, numbers, 3);
		if (status !== 0) return status === 1 ? "missing-weight" : "weight-not-a-number";
		const weight = doubleAt(numbers, 3);
		this.hasWeight ||= weight > 0;
		return weight < 0 ? "weight-negative" : null;
	}
	sizeProblems(classes) {
		const { columns, layout } = this.reading;
		const cells = this.builder.groups * classes * (layout.hasDecisions ? classes : 1);
		const problems = [];
		if (cells > 4e6) problems.push({
			code: "table/too-many-cells",
			message: `${classes} classes and ${this.builder.groups} groups make ${cells} cells, more than ${MOST_CELLS}.`,
			hint: "Measure fewer attributes at once, bin them, or merge rare classes."
		});
		if (layout.weighted && !this.hasWeight && this.builder.accepted > 0) problems.push({
			code: "table/weights-zero",
			key: "weight",
			message: `All weights in column ${quoted(columns.weight ?? "")} are 0, so every rate would be 0 ÷ 0.`,
			hint: "Check that `weight` names the right column, or leave it out."
		});
		return problems;
	}
	lookAtGroups() {
		const columns = this.builder.crowded;
		if (columns !== void 0) this.stop(tooManyGroups(columns), void 0);
	}
	stop(problem, line) {
		if (problem !== void 0) this.problem ??= {
			...problem,
			path: this.path,
			...line === void 0 ? {} : { line }
		};
	}
};
function targetOf(reading, row) {
	switch (reading.layout.task) {
		case "binary": return new BinaryTarget(reading, row);
		case "multiclass": return new MulticlassTarget(reading, row);
		case "regression": return new RegressionTarget(reading, row);
	}
}
function tooManyGroups(columns) {
	const names = columns.map(quoted).join(" × ");
	return {
		code: "table/too-many-groups",
		key: "attributes",
		message: `${columns.length === 1 ? "Column" : "The intersection"} ${names} has more than ${MOST_GROUPS} groups; groups of a few rows say nothing about anybody.`,
		hint: `Bin a number (\`{ column: ${columns.at(-1) ?? ""}, bins: [25, 45] }\`), merge rare values, or leave it out.`
	};
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
	const rows = new SubjectRows(readingOf(request, task, options));
	const notes = [];
	const files = [];
	let known;
	for (const source of sources) {
		const read = await readShard(source, ports, rows, known, request.beside);
		if (!read.ok) return {
			...failed(read.state, read.problems),
			files
		};
		known ??= {
			path: source.path,
			columns: read.header.columns
		};
		if (read.header.delimiter !== ",") notes.push(`${source.path} is separated by ${DELIMITER_NAMES[read.header.delimiter]}.`);
		const provenance = {
			path: source.path,
			sha256: await source.sha256(),
			bytes: source.size
		};
		files.push({
			...provenance,
			grade: "computed",
			from: options.from ?? "head"
		});
	}
	const counted = rows.finish(first.path);
	if (!counted.ok) return {
		...failed("unreadable", counted.problems),
		files
	};
	const taskInferred = request.task === "infer";
	const taskNote = taskInferred ? [`The task was inferred as ${task} from the first rows of ${first.path}.`] : [];
	return {
		ok: true,
		table: {
			cube: counted.value.cube,
			files,
			task,
			taskInferred,
			notes: [
				...taskNote,
				...notes,
				...counted.value.notes
			]
		}
	};
}
async function readShard(source, ports, rows, known, tallies = []) {
	const read = await readTable(source, ports, ({ columns }) => {
		const other = known === void 0 ? void 0 : schemaProblem(source.path, columns, known.path, known.columns);
		const begun = other === void 0 ? rows.beginFile(source.path, columns) : refuse(other);
		if (!begun.ok || tallies.length === 0) return begun;
		tallies.forEach((tally) => tally.begin(columns));
		return succeed(beside(begun.value, tallies));
	});
	return rows.failure === void 0 ? read : {
		ok: false,
		state: "unreadable",
		problems: [rows.failure]
	};
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

// src/cube/columns/distinct-estimate.ts
/** 2¹² registers: a standard error of 1.04/√4096 = 1.6 %. */
const REGISTERS = 4096;
const ALPHA = .7213 / 1.000263427734375;
/**
* How many different values were seen, from their hashes: HyperLogLog, linear counting while registers are empty.
* The estimate does not depend on the order, and merging takes the larger of each register.
*
* Source: P. Flajolet, É. Fusy, O. Gandouet, F. Meunier, "HyperLogLog: the analysis of a near-optimal cardinality
* estimation algorithm", AofA 2007.
*/
var DistinctEstimate = class {
	registers = new Uint8Array(REGISTERS);
	bits = /* @__PURE__ */ new Float64Array(1);
	words = new Int32Array(this.bits.buffer);
	addNumber(value) {
		this.bits[0] = value + 0;
		this.addHash(mixed(intAt(this.words, 0) ^ mixed(intAt(this.words, 1))));
	}
	addBytes(bytes, start, end) {
		let hash = end - start;
		for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ byteAt(bytes, at), 16777619);
		this.addHash(mixed(hash));
	}
	merge(other) {
		for (const [index, register] of other.registers.entries()) this.registers[index] = Math.max(register, byteAt(this.registers, index));
	}
	/** A whole number. */
	count() {
		let sum = 0;
		let empty = 0;
		for (const register of this.registers) {
			sum += 2 ** -register;
			empty += register === 0 ? 1 : 0;
		}
		const raw = ALPHA * REGISTERS * REGISTERS / sum;
		return Math.round(raw <= 2.5 * REGISTERS && empty > 0 ? REGISTERS * Math.log(REGISTERS / empty) : raw);
	}
	addHash(hash) {
		const index = hash & 4095;
		const rank = Math.clz32(hash & -4096 | 2048) + 1;
		this.registers[index] = Math.max(rank, byteAt(this.registers, index));
	}
};
/** The finaliser of MurmurHash3: every bit of the input moves half of the output's. */
function mixed(word) {
	let hash = Math.imul(word ^ word >>> 16, 2246822507);
	hash = Math.imul(hash ^ hash >>> 13, 3266489909);
	return hash ^ hash >>> 16;
}

// src/cube/columns/number-table.ts
const FEWEST = 64;
/** The weight of each distinct number of a column, while there are at most so many: a hash table with open addressing. */
var NumberTable = class {
	size = 0;
	most;
	capacity = FEWEST;
	slots = /* @__PURE__ */ new Int32Array(128);
	keys = new Float64Array(FEWEST);
	weights = new Float64Array(FEWEST);
	bits = /* @__PURE__ */ new Float64Array(1);
	words = new Int32Array(this.bits.buffer);
	constructor(most) {
		this.most = most;
	}
	/** Counts a finite number; false when it is a new one and there is no room. */
	add(value, weight) {
		let slot = this.slotOf(value);
		for (let code = intAt(this.slots, slot); code !== 0; code = intAt(this.slots, slot)) {
			if (doubleAt(this.keys, code - 1) === value) {
				this.weights[code - 1] = doubleAt(this.weights, code - 1) + weight;
				return true;
			}
			slot = slot + 1 & this.slots.length - 1;
		}
		if (this.size === this.most) return false;
		this.keys[this.size] = value + 0;
		this.weights[this.size] = weight;
		this.size += 1;
		this.slots[slot] = this.size;
		if (this.size === this.capacity) this.grow();
		return true;
	}
	/** Ascending distinct numbers, and the weight of each. */
	sorted() {
		const order = Int32Array.from({ length: this.size }, (_, index) => index).sort((a, b) => doubleAt(this.keys, a) - doubleAt(this.keys, b));
		return {
			values: Float64Array.from(order, (index) => doubleAt(this.keys, index)),
			weights: Float64Array.from(order, (index) => doubleAt(this.weights, index))
		};
	}
	slotOf(value) {
		this.bits[0] = value + 0;
		const hash = Math.imul(intAt(this.words, 0) ^ Math.imul(intAt(this.words, 1), 2246822507), 2654435761);
		return (hash ^ hash >>> 15) & this.slots.length - 1;
	}
	grow() {
		this.capacity *= 2;
		const [keys, weights] = [new Float64Array(this.capacity), new Float64Array(this.capacity)];
		keys.set(this.keys);
		weights.set(this.weights);
		[this.keys, this.weights] = [keys, weights];
		this.slots = new Int32Array(2 * this.capacity);
		for (let code = 1; code <= this.size; code += 1) {
			let slot = this.slotOf(doubleAt(keys, code - 1));
			while (intAt(this.slots, slot) !== 0) slot = slot + 1 & this.slots.length - 1;
			this.slots[slot] = code;
		}
	}
};

// src/cube/columns/column-profile.ts
/**
* What one streaming pass leaves of one column: small, whatever the rows. Numbers are kept by value, everything else by
* text; a column that has both has both.
*/
/** Different values that are kept one by one. */
const MOST_DISTINCT = 1e4;

// src/cube/columns/number-tally.ts
/** What is kept once there are too many distinct numbers to keep them all. */
var Spilled = class {
	buckets = new LogBuckets();
	distinct = new DistinctEstimate();
	min = 1e400;
	max = -1e400;
	w = 0;
	mean = 0;
	/** Σw(x − mean)². */
	squares = 0;
	add(value, weight) {
		this.buckets.add(value, weight);
		this.distinct.addNumber(value);
		this.min = value < this.min ? value : this.min;
		this.max = value > this.max ? value : this.max;
		if (weight > 0) {
			this.w += weight;
			const off = value - this.mean;
			this.mean += off * weight / this.w;
			this.squares += weight * off * (value - this.mean);
		}
	}
	merge(other) {
		this.buckets.merge(other.buckets);
		this.distinct.merge(other.distinct);
		this.min = Math.min(this.min, other.min);
		this.max = Math.max(this.max, other.max);
		const w = this.w + other.w;
		if (w > 0) {
			const off = other.mean - this.mean;
			this.squares += other.squares + off * off * this.w * other.w / w;
			this.mean += off * other.w / w;
			this.w = w;
		}
	}
};
/**
* The numbers of a column as they stream past: the weight of each while there are at most 10,000 different ones, past
* that buckets of relative error 0.5 %. Memory does not depend on the rows.
*/
var NumberTally = class {
	n = 0;
	w = 0;
	w2 = 0;
	table = new NumberTable(MOST_DISTINCT);
	spilled;
	/** Counts a finite number with a weight of at least 0. */
	add(value, weight) {
		this.n += 1;
		this.w += weight;
		this.w2 += weight * weight;
		this.put(value, weight);
	}
	/** Takes over everything that another tally has counted. */
	merge(other) {
		this.n += other.n;
		this.w += other.w;
		this.w2 += other.w2;
		if (other.spilled !== void 0) {
			this.spill().merge(other.spilled);
			return;
		}
		const { values, weights } = other.table.sorted();
		values.forEach((value, index) => this.put(value, doubleAt(weights, index)));
	}
	profile() {
		const { n, w, w2, spilled } = this;
		if (spilled !== void 0) {
			const { min, max, mean, squares } = spilled;
			return {
				n,
				w,
				w2,
				min,
				max,
				mean,
				deviation: w > 0 ? Math.sqrt(squares / w) : 0,
				distinct: spilled.distinct.count(),
				exact: false,
				...spilled.buckets.sorted()
			};
		}
		const { values, weights } = this.table.sorted();
		return {
			n,
			w,
			w2,
			exact: true,
			values,
			weights,
			distinct: values.length,
			min: values[0] ?? 1e400,
			max: values.at(-1) ?? -1e400,
			...momentsOf(values, weights, w)
		};
	}
	put(value, weight) {
		if (this.spilled !== void 0) this.spilled.add(value, weight);
		else if (!this.table.add(value, weight)) this.spill().add(value, weight);
	}
	spill() {
		if (this.spilled === void 0) {
			this.spilled = new Spilled();
			const { values, weights } = this.table.sorted();
			for (const [index, value] of values.entries()) this.spilled.add(value, doubleAt(weights, index));
			this.table = new NumberTable(0);
		}
		return this.spilled;
	}
};
function momentsOf(values, weights, w) {
	let sum = 0;
	values.forEach((value, index) => sum += value * doubleAt(weights, index));
	const mean = w > 0 ? sum / w : 0;
	let squares = 0;
	values.forEach((value, index) => squares += doubleAt(weights, index) * (value - mean) ** 2);
	return {
		mean,
		deviation: w > 0 ? Math.sqrt(squares / w) : 0
	};
}

// src/evidence/further/text-tally.ts
/** The texts of a column as they stream past: the weight of each while there are at most 10,000, past that how many. */
var TextTally = class {
	n = 0;
	w = 0;
	exact = true;
	dictionary = new Dictionary(MOST_DISTINCT);
	distinct = new DistinctEstimate();
	weights = /* @__PURE__ */ new Float64Array(64);
	/** Counts a field that is not empty. Eight bytes behind `end` must exist. */
	add(bytes, start, end, weight) {
		this.n += 1;
		this.w += weight;
		const known = this.dictionary.size;
		const code = this.exact ? this.dictionary.codeOf(bytes, start, end) : -1;
		if (code < 0 || this.dictionary.size !== known) {
			const from = skipBlanks(bytes, start, end);
			this.distinct.addBytes(bytes, from, dropBlanks(bytes, from, end));
		}
		if (code < 0) {
			this.exact = false;
			return;
		}
		if (code >= this.weights.length) {
			const wider = new Float64Array(2 * code);
			wider.set(this.weights);
			this.weights = wider;
		}
		this.weights[code] = doubleAt(this.weights, code) + weight;
	}
	profile() {
		const { n, w, exact, dictionary } = this;
		if (!exact) return {
			n,
			w,
			exact,
			distinct: this.distinct.count(),
			weights: /* @__PURE__ */ new Map()
		};
		const codes = Array.from({ length: dictionary.size - 1 }, (_, index) => index + 1);
		const weights = new Map(codes.map((code) => [dictionary.textOf(code), doubleAt(this.weights, code)]));
		return {
			n,
			w,
			exact,
			distinct: weights.size,
			weights
		};
	}
};

// src/evidence/further/column-tally.ts
/** One column as its fields stream past. */
var ColumnTally = class {
	column;
	rows = 0;
	w = 0;
	w2 = 0;
	missing = {
		n: 0,
		w: 0
	};
	numbers = new NumberTally();
	texts = new TextTally();
	number = /* @__PURE__ */ new Float64Array(1);
	constructor(column) {
		this.column = column;
	}
	add(bytes, start, end, weight) {
		this.rows += 1;
		this.w += weight;
		this.w2 += weight * weight;
		const status = readDecimal(bytes, start, end, this.number, 0);
		if (status === 0) this.numbers.add(doubleAt(this.number, 0), weight);
		else if (status === 1) {
			this.missing.n += 1;
			this.missing.w += weight;
		} else this.texts.add(bytes, start, end, weight);
	}
	profile() {
		const { column, rows, w, w2 } = this;
		const [numbers, texts] = [this.numbers.profile(), this.texts.profile()];
		return {
			column,
			rows,
			w,
			w2,
			missing: { ...this.missing },
			numbers,
			texts
		};
	}
};

// src/evidence/further/column-rows.ts
/** Profiles of some columns of a table. A row without a usable weight is not counted. */
var ColumnRows = class {
	columns;
	weight;
	tallies;
	fields = /* @__PURE__ */ new Int32Array(0);
	weightField = -1;
	number = /* @__PURE__ */ new Float64Array(1);
	/** A `weight` that a file does not have counts each of its rows once. */
	constructor(columns, weight) {
		this.columns = columns;
		this.weight = weight;
		this.tallies = columns.map((column) => new ColumnTally(column));
	}
	begin(columns) {
		this.fields = Int32Array.from(this.columns, (column) => columns.indexOf(column));
		this.weightField = this.weight === void 0 ? -1 : columns.indexOf(this.weight);
	}
	row(bytes, starts, ends) {
		const weight = this.weightField < 0 ? 1 : this.weightOf(bytes, starts, ends);
		if (!(weight >= 0)) return;
		let index = 0;
		for (const tally of this.tallies) {
			const field = intAt(this.fields, index);
			tally.add(bytes, intAt(starts, field), intAt(ends, field), weight);
			index += 1;
		}
	}
	profiles() {
		return new Map(this.tallies.map((tally, index) => [this.columns[index] ?? "", tally.profile()]));
	}
	weightOf(bytes, starts, ends) {
		const field = this.weightField;
		return readDecimal(bytes, intAt(starts, field), intAt(ends, field), this.number, 0) === 0 ? doubleAt(this.number, 0) : -1;
	}
};

// src/evidence/further/part.ts
const NOTHING = {
	kinds: {},
	failures: [],
	files: [],
	notes: []
};
function together(parts) {
	return parts.reduce((all, part) => ({
		kinds: {
			...all.kinds,
			...part.kinds
		},
		failures: [...all.failures, ...part.failures],
		files: [...all.files, ...part.files],
		notes: [...all.notes, ...part.notes]
	}), NOTHING);
}
/** None of some kinds, for one reason. */
function failedPart(kinds, failed) {
	return {
		...NOTHING,
		failures: kinds.map((kind) => [kind, failed]),
		files: failed.files
	};
}

// src/evidence/further/read-rows.ts
/** Shows all rows of a table to tallies, in one pass over each shard. */
async function readRows({ sources }, wanted, tallies, ports) {
	const files = [];
	let ragged = 0;
	let first;
	for (const source of sources) {
		const read = await readTable(source, ports, ({ columns }) => {
			const problems = headerProblems(source.path, columns, wanted, first);
			if (problems.length > 0) return refuse(...problems);
			first ??= {
				path: source.path,
				columns
			};
			tallies.forEach((tally) => tally.begin(columns));
			return succeed({
				row: (bytes, starts, ends) => {
					for (const tally of tallies) tally.row(bytes, starts, ends);
					return true;
				},
				ragged: () => {
					ragged += 1;
					return true;
				}
			});
		});
		if (!read.ok) return {
			ok: false,
			state: read.state,
			problems: read.problems,
			files
		};
		const provenance = {
			path: source.path,
			sha256: await source.sha256(),
			bytes: source.size
		};
		files.push({
			...provenance,
			grade: "computed",
			from: "head"
		});
	}
	return {
		ok: true,
		files,
		ragged
	};
}
function headerProblems(path, columns, wanted, first) {
	const other = first === void 0 ? void 0 : schemaProblem(path, columns, first.path, first.columns);
	return other === void 0 ? wanted.filter(({ column }) => !columns.includes(column)).map(({ column, key }) => missingColumn(path, key, column, columns)) : [other];
}

// src/evidence/further/columns-count.ts
/** Profiles of the features, the label and the prediction, in the training and in the evaluation table. */
var ColumnsCount = class {
	kind = "columns";
	reference;
	current;
	bindings;
	features;
	/** `training`: profiles of the training table's features and targets. */
	constructor(bindings, features, training) {
		this.bindings = bindings;
		this.features = features;
		this.reference = training;
		this.current = new ColumnRows(training.columns, bindings.weight);
	}
	evaluation() {
		return this.current;
	}
	evidence(task) {
		const [reference, current] = [this.reference.profiles(), this.current.profiles()];
		const pairOf = (column) => column === void 0 ? void 0 : paired(reference.get(column), current.get(column));
		const features = this.features.flatMap((column) => {
			const pair = pairOf(column);
			return pair === void 0 ? [] : [[column, pair]];
		});
		const { label } = this.bindings;
		return { columns: {
			task,
			features: new Map(features),
			label: pairOf(label),
			prediction: pairOf(predictionOf(this.bindings)),
			predictionIsScore: this.bindings.prediction === void 0
		} };
	}
};
/** The label and the prediction, as far as a header has them. */
function targetsIn(bindings, header) {
	return [bindings.label, predictionOf(bindings)].flatMap((column) => column !== void 0 && header.includes(column) ? [column] : []);
}
function predictionOf({ prediction, score }) {
	return prediction ?? score;
}
function paired(reference, current) {
	return reference === void 0 || current === void 0 ? void 0 : {
		reference,
		current
	};
}

// src/evidence/further/features.ts
/** Columns that play a part of their own; every other one that both tables have is a feature. */
function rolesOf(bindings) {
	const { label, prediction, score, scores = {}, weight, id, counterfactual } = bindings;
	return /* @__PURE__ */ new Set([
		label,
		prediction,
		score,
		...Object.values(scores),
		weight,
		id,
		counterfactual
	]);
}
/** The features of a subject, sorted: those that the policy names, else what both headers have without a part. */
function featuresOf(bindings, evaluation, training) {
	const roles = rolesOf(bindings);
	const shared = evaluation.filter((column) => !roles.has(column) && training.includes(column));
	return [...bindings.features ?? shared].sort();
}

// src/evidence/further/ranges-count.ts
/** Bytes that a dictionary may look at behind a value. */
const BEHIND = 8;
/** Rows of the evaluation table with a value that the training table does not reach. */
var RangesCount = class {
	kind = "ranges";
	reference;
	features;
	rows = 0;
	outside = 0;
	outsideOf;
	unknown = [];
	/** `training`: profiles of the training table, the features among them. */
	constructor(features, training) {
		this.features = features;
		this.reference = training;
		this.outsideOf = new Float64Array(features.length);
	}
	evaluation() {
		const all = this.reference.profiles();
		const profiles = this.features.flatMap((column) => all.get(column) ?? []);
		this.unknown = profiles.filter((profile) => !isBounded(profile)).map(({ column }) => column);
		const reaches = profiles.map(reachOf);
		let fields = /* @__PURE__ */ new Int32Array(0);
		return {
			begin: (columns) => {
				fields = Int32Array.from(this.features, (column) => columns.indexOf(column));
			},
			row: (bytes, starts, ends) => {
				this.rows += 1;
				let isOutside = false;
				let index = 0;
				for (const isReached of reaches) {
					const field = intAt(fields, index);
					if (!isReached(bytes, intAt(starts, field), intAt(ends, field))) {
						isOutside = true;
						this.outsideOf[index] = doubleAt(this.outsideOf, index) + 1;
					}
					index += 1;
				}
				this.outside += isOutside ? 1 : 0;
			}
		};
	}
	evidence() {
		const { rows, outside, unknown } = this;
		return { ranges: {
			rows,
			outside,
			features: this.features.map((column, index) => ({
				column,
				outside: at(this.outsideOf, index)
			})).filter(({ column }) => !unknown.includes(column)),
			unknown
		} };
	}
};
/** A column with too many categories to remember reaches everywhere. */
function isBounded(profile) {
	return isNumeric(profile) || profile.texts.exact && profile.numbers.exact;
}
function reachOf(profile) {
	if (!isBounded(profile)) return () => true;
	const { numbers, texts, missing } = profile;
	const known = new Dictionary(texts.weights.size);
	for (const text of texts.weights.keys()) {
		const bytes = new TextEncoder().encode(text);
		const padded = new Uint8Array(bytes.length + BEHIND);
		padded.set(bytes);
		known.codeOf(padded, 0, bytes.length);
	}
	const isRange = isNumeric(profile);
	const values = new Set(isRange ? [] : numbers.values);
	const number = /* @__PURE__ */ new Float64Array(1);
	return (bytes, start, end) => {
		const status = readDecimal(bytes, start, end, number, 0);
		if (status === 1) return missing.n > 0;
		if (status === 0) {
			const value = doubleAt(number, 0);
			return isRange ? value >= numbers.min && value <= numbers.max : values.has(value);
		}
		return known.codeOf(bytes, start, end) > 0;
	};
}

// src/evidence/further/training-counts.ts
const KINDS = [
	"columns",
	"ranges",
	"overlap"
];
/** Reads the training table once for everybody who asks for it; `evaluation` is the header of the other table. */
async function readTraining(bindings, evaluation, { kinds, training, classes }, ports) {
	const own = classes.filter(({ table }) => table === "training");
	const asked = [...KINDS.filter((kind) => kinds.has(kind)), ...own.length > 0 ? ["classes"] : []];
	const nothing = (part) => ({
		counts: [],
		classes: [],
		part
	});
	if (training === void 0 || asked.length === 0) return nothing(NOTHING);
	const header = await headerOf(training, ports);
	if ("ok" in header) return nothing(failedPart(asked, header));
	const features = featuresOf(bindings, evaluation, header);
	const profiles = new ColumnRows([.../* @__PURE__ */ new Set([...features, ...targetsIn(bindings, header)])].filter((column) => evaluation.includes(column)), bindings.weight);
	const counts = [
		...kinds.has("columns") ? [new ColumnsCount(bindings, features, profiles)] : [],
		...kinds.has("ranges") ? [new RangesCount(features, profiles)] : [],
		...kinds.has("overlap") ? [new OverlapCount(features)] : []
	];
	const classRows = own.map((request) => new ClassRows(request));
	const tallies = [
		...kinds.has("columns") || kinds.has("ranges") ? [profiles] : [],
		...counts.flatMap((count) => count.training ?? []),
		...classRows
	];
	const wanted = [...counts.length === 0 ? [] : features.map((column) => ({
		column,
		key: "features"
	})), ...own.flatMap(columnsWanted)];
	const read = await readRows(training, wanted, tallies, ports);
	return read.ok ? {
		counts,
		classes: classRows,
		part: {
			...NOTHING,
			files: read.files,
			notes: raggedNotes(training.table, read.ragged)
		}
	} : nothing(failedPart(asked, read));
}
/** The header of the first shard, or why there is none. */
async function headerOf(table, ports) {
	const [first] = table.sources;
	if (first === void 0) return {
		ok: false,
		state: "missing",
		problems: [noSuchTable(table)],
		files: []
	};
	const header = await readHeader(first, ports);
	if (header.ok) return header.value.columns;
	return {
		ok: false,
		state: header.problems.some(({ code }) => code === "table/lfs-pointer") ? "missing" : "unreadable",
		problems: header.problems,
		files: []
	};
}
/** Columns of a request for classes, and the options that name them. */
function columnsWanted({ columns, sensitive }) {
	return [...columns.map((column) => ({
		column,
		key: "options.columns"
	})), ...sensitive === void 0 ? [] : [{
		column: sensitive,
		key: "options.sensitive"
	}]];
}
function raggedNotes(table, ragged) {
	return ragged === 0 ? [] : [`${ragged} rows of ${table} have more or fewer fields than its header; they were left out.`];
}
function noSuchTable({ table, key }) {
	return {
		code: "evidence/no-such-file",
		path: table,
		message: `There is no such table, which \`${key}\` names, so nothing can be compared with it.`,
		hint: `Commit it, have an earlier step of the job write it, or mend \`${key}\` in the policy.`
	};
}

// src/evidence/further/shifted-tables.ts
/** The rows that were trained on, beside those of the evaluation table. */
async function readMembers({ kinds, training }, reading) {
	if (training === void 0 || !kinds.has("members") || reading.request.bindings.score === void 0) return NOTHING;
	const read = await readLabelled("training", training, reading);
	return read.ok ? {
		...read.part,
		kinds: { members: {
			members: read.cells,
			others: cellsOf("evaluation", reading.cube)
		} }
	} : failedPart(["members"], read.failed);
}
/** Every shifted table with its labels; one that cannot be read leaves none. */
async function readShifts({ kinds, shifts }, reading) {
	if (shifts.size === 0 || !kinds.has("shifts")) return NOTHING;
	const shifted = [];
	const parts = [];
	for (const [name, table] of shifts) {
		const read = await readLabelled(name, table, reading);
		if (!read.ok) return failedPart(["shifts"], read.failed);
		shifted.push(read.cells);
		parts.push(read.part);
	}
	const reference = cellsOf("evaluation", reading.cube);
	return together([...parts, {
		...NOTHING,
		kinds: { shifts: {
			reference,
			shifted
		} }
	}]);
}
/** The scores of every shifted table; nobody needs their labels. `source` has counted those of the evaluation table. */
async function readConfidences({ shifts }, source, ports) {
	const [column] = source?.columns ?? [];
	const scores = column === void 0 ? void 0 : source?.profiles().get(column);
	if (source === void 0 || column === void 0 || scores === void 0 || shifts.size === 0) return NOTHING;
	const targets = [];
	const parts = [];
	for (const [name, table] of shifts) {
		const header = await headerOf(table, ports);
		const rows = new ColumnRows([column], source.weight);
		const wanted = [{
			column,
			key: "score"
		}];
		const read = "ok" in header ? header : await readRows(table, wanted, [rows], ports);
		if (!read.ok) return failedPart(["confidences"], read);
		parts.push({
			...NOTHING,
			files: read.files,
			notes: raggedNotes(table.table, read.ragged)
		});
		targets.push(...[...rows.profiles().values()].map((profile) => ({
			name,
			scores: profile
		})));
	}
	return together([...parts, {
		...NOTHING,
		kinds: { confidences: {
			source: scores,
			targets
		} }
	}]);
}
async function readLabelled(name, table, { request, ports, options, cube }) {
	const header = await headerOf(table, ports);
	if ("ok" in header) return {
		ok: false,
		failed: header
	};
	const bindings = {
		...request.bindings,
		table: table.table
	};
	const read = await gatherTable({
		task: cube.task,
		bindings,
		scopes: [],
		strata: []
	}, table.sources, ports, options);
	return read.ok ? {
		ok: true,
		cells: cellsOf(name, read.table.cube),
		part: {
			...NOTHING,
			files: read.table.files,
			notes: read.table.notes
		}
	} : {
		ok: false,
		failed: read
	};
}
function cellsOf(name, cube) {
	const { rows, classes, hasDecisions, scoreAxis: axis } = cube;
	const overall = cube.marginals.find(({ columns }) => columns.length === 0)?.groups[0];
	return {
		name,
		rows,
		refused: cube.refused.reduce((sum, { columns, n }) => sum + (columns.length === 0 ? n : 0), 0),
		classes,
		hasDecisions,
		cells: overall ?? {
			key: [],
			n: [],
			w: [],
			w2: []
		},
		axis
	};
}

// src/evidence/further/gather-further.ts
async function gatherTables(request, further, sources, ports, options) {
	const [first] = sources;
	const header = isAsked(further) && first !== void 0 ? await readHeader(first, ports) : void 0;
	if (first === void 0 || header?.ok !== true) return gatherTable(request, sources, ports, options);
	const { bindings } = request;
	const { columns } = header.value;
	const training = await readTraining(bindings, columns, further, ports);
	const classes = classesOfEvaluation(further, first.path, columns);
	const scores = scoresOf(request, further);
	const beside = [
		...training.counts.flatMap((count) => count.evaluation?.() ?? []),
		...classes.rows,
		...scores === void 0 ? [] : [scores]
	];
	const gathered = await gatherTable({
		...request,
		beside
	}, sources, ports, options);
	if (!gathered.ok) return gathered;
	const { table } = gathered;
	const reading = {
		request,
		ports,
		options,
		cube: table.cube
	};
	const part = together([
		training.part,
		classes.part,
		...training.counts.map((count) => counted(count, further, table.task)),
		classCounts([...training.classes, ...classes.rows], further, first.path),
		await readMembers(further, reading),
		await readShifts(further, reading),
		await readConfidences(further, scores, ports)
	]);
	const files = [...new Map([...table.files, ...part.files].map((file) => [file.path, file])).values()];
	const { kinds, failures } = part;
	const notes = [...table.notes, ...part.notes];
	return {
		ok: true,
		table: {
			...table,
			files,
			notes,
			further: {
				kinds,
				failures: new Map(failures)
			}
		}
	};
}
/** Whether more is wanted than the evaluation table's cube, and there is something to take it from. */
function isAsked({ kinds, training, shifts, classes }) {
	const wants = (...names) => names.some((kind) => kinds.has(kind));
	return training !== void 0 && wants("columns", "ranges", "overlap", "members") || shifts.size > 0 && wants("shifts", "confidences") || classes.length > 0;
}
function counted(count, { training }, task) {
	const problem = count.problem?.(training?.table ?? "");
	return problem === void 0 ? {
		...NOTHING,
		kinds: count.evidence(task)
	} : failedPart([count.kind], {
		ok: false,
		state: "unreadable",
		problems: [problem],
		files: []
	});
}
/** Tallies of the classes that are asked of the evaluation table, unless it lacks a column of theirs. */
function classesOfEvaluation({ classes }, path, columns) {
	const own = classes.filter(({ table }) => table === "evaluation");
	const problems = own.flatMap(columnsWanted).filter(({ column }) => !columns.includes(column)).map(({ column, key }) => missingColumn(path, key, column, columns));
	const failed = {
		ok: false,
		state: "missing",
		problems,
		files: []
	};
	return problems.length > 0 ? {
		rows: [],
		part: failedPart(["classes"], failed)
	} : {
		rows: own.map((request) => new ClassRows(request)),
		part: NOTHING
	};
}
function classCounts(rows, { training }, path) {
	if (rows.length === 0) return NOTHING;
	const problems = rows.flatMap((each) => each.problem(each.request.table === "training" ? training?.table ?? "" : path) ?? []);
	return problems.length > 0 ? failedPart(["classes"], {
		ok: false,
		state: "unreadable",
		problems,
		files: []
	}) : {
		...NOTHING,
		kinds: { classes: { counts: rows.map((each) => each.counts()) } }
	};
}
/** Counts the score column of the evaluation table where confidences are asked for. */
function scoresOf({ bindings }, { kinds, shifts }) {
	return kinds.has("confidences") && shifts.size > 0 && bindings.score !== void 0 ? new ColumnRows([bindings.score], bindings.weight) : void 0;
}

export { warnOf as S, valueName as _, columns as a, isPastWarn as b, wrap as c, boundName as d, chanceName as f, scopeName as g, refusalNames as h, measureSubject as i, EXCLUSIONS as l, metricTitle as m, classRequestOf as n, padEnd as o, groupName as p, gradeOf as r, painter as s, gatherTables as t, REFUSALS as u, endsOf as v, positionOf as x, intervalPositionOf as y };