import { n as intAt } from "./elements.js";
import { a as HashIndex, i as TupleHash } from "./with-severity.js";
import { u as quoted } from "./read-shard.js";
import { t as doubleAt } from "./double-at.js";
import { i as skipBlanks } from "./row-scanner.js";
import { t as itemAt } from "./item-at.js";
import { i as compareKeys, t as lazyCellDraws } from "./cell-draws.js";
import { i as significant$1, r as needsFilesOnly, t as contextOf } from "./measure.js";
import { i as scopeValue, r as scopeKey, t as columnsOf } from "./scope.js";
import { a as satisfies, i as runVerdict, n as SEVERITY, t as PROPERTIES } from "./finding.js";
import { n as scoreOf, t as propertyScore } from "./score.js";
import { t as isAvailable } from "./commit-tree.js";
import { i as assertNever } from "./errors.js";
import { a as shardsOf, n as filesAt, r as furtherTables } from "./shards.js";
import { t as canonicalize } from "./canonicalize.js";
import { C as at } from "./sorted-distinct.js";
import { n as gradeOf, r as measureSubject, t as engineSubjectOf } from "./measure-subject.js";
import { t as gatherSubject } from "./gather-subject.js";
import { a as warnOf, i as positionOf, n as intervalPositionOf, r as isPastWarn, t as endsOf } from "./bound.js";
import { a as text, i as joinText, n as formatApart, t as counted$1 } from "./text.js";
import { r as reproduced, t as UNBOUND } from "./model-binding.js";
import { n as SEED, t as DRAWS } from "./ports.js";
import { t as expandRequirements } from "./expand.js";
import { t as compare } from "./mistake.js";

// src/evidence/paired/group-tuples.ts
/** Combinations of groups that are told apart; with the cells of each about 20 MB. */
const MOST_TUPLES = 1 << 18;
/** The combinations of groups that rows have, numbered from 0 on, whatever reading they come from. */
var GroupTuples = class {
	columns;
	/** By column, the code of a group's name, and the names by code. */
	codesOf;
	namesOf;
	index;
	codes = /* @__PURE__ */ new Int32Array(64);
	constructor(columns, most = MOST_TUPLES) {
		this.columns = columns;
		this.codesOf = columns.map(() => /* @__PURE__ */ new Map());
		this.namesOf = columns.map(() => []);
		this.index = new HashIndex(most);
	}
	get size() {
		return this.index.size;
	}
	/** The group of a column in a combination. */
	nameAt(tuple, column) {
		return itemAt(itemAt(this.namesOf, column), intAt(this.codes, tuple * this.columns.length + column));
	}
	/** `nameOf` gives the names of a reading's own codes. */
	of(nameOf) {
		const known = this.columns.map(() => []);
		const own = new Int32Array(this.columns.length);
		return { numberOf: (codes) => {
			let one = 608135816;
			let other = 2242054355;
			for (let column = 0; column < own.length; column += 1) {
				const code = intAt(codes, column);
				const here = itemAt(known, column);
				const mine = here[code] ?? this.codeOf(column, nameOf(column, code));
				here[code] = mine;
				own[column] = mine;
				one = Math.imul((one << 13 | one >>> 19) ^ mine, 2654435761);
				other = Math.imul((other << 17 | other >>> 15) ^ mine, 2246822507);
			}
			return this.numbered(one ^ Math.imul(other, 3266489909), other ^ other >>> 15, own);
		} };
	}
	codeOf(column, name) {
		const codes = itemAt(this.codesOf, column);
		const code = codes.get(name) ?? codes.size;
		codes.set(name, code);
		itemAt(this.namesOf, column)[code] = name;
		return code;
	}
	numbered(high, low, codes) {
		const before = this.index.size;
		const tuple = this.index.numberOf(high | 0, low | 0);
		if (tuple === before) {
			const end = (tuple + 1) * codes.length;
			if (end > this.codes.length) {
				const wider = new Int32Array(2 * end);
				wider.set(this.codes);
				this.codes = wider;
			}
			this.codes.set(codes, tuple * codes.length);
		}
		return tuple;
	}
};

// src/evidence/paired/joint-cells.ts
/** Truth × base decision × head decision. */
const CELLS = 8;
/** Sums by combination of groups and joint cell. */
var JointCells = class {
	sums = /* @__PURE__ */ new Float64Array(512);
	add(tuple, cell, product) {
		const place = tuple * CELLS + cell;
		if (place >= this.sums.length) {
			const wider = new Float64Array(2 * (tuple + 1) * CELLS);
			wider.set(this.sums);
			this.sums = wider;
		}
		this.sums[place] = doubleAt(this.sums, place) + product;
	}
	/** The sums by the groups of some of the columns, sorted by their names. */
	marginal(columns, tuples) {
		const places = columns.map((column) => tuples.columns.indexOf(column));
		const groups = /* @__PURE__ */ new Map();
		for (let tuple = 0; tuple < tuples.size; tuple += 1) {
			const key = places.map((column) => tuples.nameAt(tuple, column));
			const name = JSON.stringify(key);
			const group = groups.get(name) ?? {
				key,
				products: Array.from({ length: CELLS }, () => 0)
			};
			groups.set(name, group);
			group.products.forEach((sum, cell) => {
				group.products[cell] = sum + (this.sums[tuple * CELLS + cell] ?? 0);
			});
		}
		return {
			columns,
			groups: [...groups.values()].toSorted((a, b) => compareKeys(a.key, b.key))
		};
	}
};

// src/evidence/paired/row-pairs.ts
/** Rows that are kept, some 45 bytes each. */
const MOST_PAIRED_ROWS = 5e6;
/** In the state of a row, below the number of its groups. */
const DECISION = 1;
const TRUTH = 2;
const SEEN = 4;
const GROUPS = 3;
/**
* Pairs the rows of two readings of one request by their ids: the head's rows are remembered by a 64-bit hash of the id, each
* row of the base then finds its own. The first row that cannot be paired ends it with its reason, and then nothing is
* paired: half of the rows would be another question.
*/
var RowPairs = class {
	head = { reader: (columns, nameOf) => this.reader("head", columns, nameOf) };
	base = { reader: (columns, nameOf) => this.reader("base", columns, nameOf) };
	id;
	index;
	most;
	groups;
	states = /* @__PURE__ */ new Int32Array(1024);
	weights = /* @__PURE__ */ new Float64Array(1024);
	cells = new JointCells();
	matched = 0;
	because;
	constructor(id, most = MOST_PAIRED_ROWS) {
		this.id = id;
		this.most = most;
		this.index = new HashIndex(most);
	}
	/** What both tables say together, by these columns: after the last row of the second. */
	pairing(marginals) {
		const { groups, matched, index } = this;
		if (this.because !== void 0) return {
			paired: false,
			because: this.because
		};
		if (groups === void 0) return {
			paired: false,
			because: "rows are paired only where there are decisions between two classes"
		};
		if (matched < index.size) return {
			paired: false,
			because: `${index.size - matched} of ${index.size} rows of the head are not at the base`
		};
		return {
			paired: true,
			marginals: marginals.map((columns) => this.cells.marginal(columns, groups))
		};
	}
	reader(side, columns, nameOf) {
		this.groups ??= new GroupTuples(columns);
		const tuples = this.groups.of(nameOf);
		const hash = new TupleHash([this.id]);
		let idAt = -1;
		return {
			begin: (header) => {
				hash.begin(header);
				idAt = header.indexOf(this.id);
				this.stop(idAt < 0 ? `the ${side} has no column ${quoted(this.id)}` : void 0);
				return idAt;
			},
			row: (bytes, starts, ends, { codes, numbers }) => {
				if (this.because !== void 0) return;
				if (skipBlanks(bytes, intAt(starts, idAt), intAt(ends, idAt)) === intAt(ends, idAt)) {
					this.stop(`a row of the ${side} has no id`);
					return;
				}
				hash.take(bytes, starts, ends);
				const tuple = tuples.numberOf(codes);
				if (tuple < 0) {
					this.stop("there are too many combinations of groups");
					return;
				}
				const [truth, decision] = [intAt(codes, columns.length), intAt(codes, columns.length + 1)];
				const state = tuple << GROUPS | truth * TRUTH | decision * DECISION;
				const weight = doubleAt(numbers, 3);
				this.stop(side === "head" ? this.remember(hash, state, weight) : this.match(hash, state, weight));
			}
		};
	}
	stop(because) {
		this.because ??= because;
	}
	remember({ high, low }, state, weight) {
		const before = this.index.size;
		const place = this.index.numberOf(high, low);
		if (place < 0) return `the head has more than ${this.most} rows`;
		if (place < before) return "two rows of the head have one id";
		if (place === this.states.length) {
			const [states, weights] = [new Int32Array(2 * place), new Float64Array(2 * place)];
			states.set(this.states);
			weights.set(this.weights);
			[this.states, this.weights] = [states, weights];
		}
		this.states[place] = state;
		this.weights[place] = weight;
	}
	match({ high, low }, state, weight) {
		const place = this.index.find(high, low);
		if (place < 0) return "a row of the base is not at the head";
		const known = intAt(this.states, place);
		if ((known & SEEN) !== 0) return "two rows of the base have one id";
		if ((known & TRUTH) !== (state & TRUTH)) return "a row has another label at the base";
		if (known >> GROUPS !== state >> GROUPS) return "a row is in another group at the base";
		this.states[place] = known | SEEN;
		this.matched += 1;
		const cell = 2 * (known & TRUTH) + 2 * (state & DECISION) + (known & DECISION);
		this.cells.add(known >> GROUPS, cell, weight * doubleAt(this.weights, place));
	}
};

// src/report/subject-report.ts
const FAMILIES = [...PROPERTIES, "performance"];
/** One subject's part of the report: findings by property, scores, evidence, cells. */
function subjectReport(given) {
	const { subject, gathered, findings, factsOf, standing, baseline } = given;
	const properties = FAMILIES.map((family) => propertyReport(family, findings, factsOf, family === "security" && given.files?.capsSecurity === true));
	const score = scoreOf(scoresOf(properties));
	const { examined } = given.files ?? {};
	return {
		id: subject.id,
		...standing === void 0 ? {} : { standing },
		...baseline === void 0 ? {} : { baseline: baselineReport(baseline) },
		verdict: runVerdict(findings.map(({ verdict, planned }) => ({
			verdict,
			level: planned.requirement.level
		}))),
		...score === void 0 ? {} : { score },
		files: sortedFiles(gathered),
		...given.model === void 0 ? {} : { model: given.model },
		...given.boundBy === void 0 ? {} : { boundBy: given.boundBy },
		...examined === void 0 || examined.length === 0 ? {} : { examined },
		properties,
		comparisons: comparisonsOf(findings),
		...withNotes(gathered.ok ? counted(subject, gathered) : uncounted(subject, gathered), given)
	};
}
function withNotes(counts, { unpaired, modelNotes = [], files }) {
	const pairing = unpaired === void 0 ? [] : [`Rows are not paired with the base's: ${unpaired}.`];
	return {
		...counts,
		notes: [
			...counts.notes,
			...pairing,
			...modelNotes,
			...files?.notes ?? []
		]
	};
}
/** Nothing but what the report says of it. */
function baselineReport({ state, because }) {
	return {
		state,
		...because === void 0 ? {} : { because }
	};
}
/** What of the policy does not apply to this subject: named, so that nothing vanishes silently. */
function policyNotes({ skipped }) {
	return skipped.map(({ requirement: { id, origin }, reason }) => `${id} of ${origin.source} is left out: ${reason}.`);
}
function counted(subject, { table }) {
	const { cube, task, taskInferred } = table;
	const { rows, refused, classes } = cube;
	const notes = [...table.notes, ...policyNotes(subject)];
	const problems = furtherProblems(table);
	return {
		task,
		taskInferred,
		notes,
		rows,
		refused,
		cells: cellsOf(cube),
		classes,
		problems
	};
}
/** Of the further tables; several kinds may have failed for one reason. */
function furtherProblems({ further }) {
	const all = [...further?.failures.values() ?? []].flatMap(({ problems }) => problems);
	return [...new Map(all.map((problem) => [JSON.stringify(problem), problem])).values()];
}
function uncounted(subject, { problems }) {
	return {
		task: subject.task === "infer" ? "unknown" : subject.task,
		taskInferred: false,
		notes: policyNotes(subject),
		rows: 0,
		refused: [],
		cells: [],
		classes: [],
		problems
	};
}
function scoresOf(properties) {
	const scores = {};
	for (const property of PROPERTIES) {
		const score = properties.find(({ family }) => family === property)?.score;
		if (score !== void 0) scores[property] = score;
	}
	return scores;
}
function sortedFiles(gathered) {
	return (gathered.ok ? gathered.table.files : gathered.files).toSorted((a, b) => a.path < b.path ? -1 : 1);
}
function propertyReport(family, findings, factsOf, isCapped) {
	const own = findings.filter(({ planned }) => planned.requirement.metric.startsWith(`${family}/`));
	const scored = own.map((finding) => ({
		verdict: finding.verdict,
		level: finding.planned.requirement.level,
		weight: finding.planned.requirement.weight,
		...finding.grade === void 0 ? {} : { grade: finding.grade },
		fullGrade: factsOf(finding.planned.requirement.metric).fullGrade
	}));
	const score = family === "performance" ? void 0 : propertyScore(scored, isCapped);
	const sorted = own.toSorted((a, b) => sortKey(a) < sortKey(b) ? -1 : 1);
	return {
		family,
		...score === void 0 ? {} : { score },
		findings: sorted.map(reportFinding)
	};
}
function sortKey({ planned }) {
	return JSON.stringify([
		planned.requirement.metric,
		scopeKey(planned.scope),
		planned.requirement.id
	]);
}
function reportFinding(finding) {
	const { planned, ...rest } = finding;
	const { id, metric, bound, level, weight, options, because, owner, origin } = planned.requirement;
	return {
		requirement: id,
		metric,
		scope: scopeValue(planned.scope),
		scopeKind: planned.scope.kind,
		bound,
		level,
		weight,
		options,
		...because === void 0 ? {} : { because },
		...owner === void 0 ? {} : { owner },
		origin,
		...rest
	};
}
/** Pairs of groups that the measured gaps compare: what a reader should keep in mind with many of them. */
function comparisonsOf(findings) {
	return findings.reduce((sum, { measurement, planned }) => {
		const groups = measurement.status === "measured" && planned.scope.kind !== "overall" ? (measurement.parts ?? []).length - (measurement.excluded ?? []).length : 0;
		return sum + (groups > 1 ? groups * (groups - 1) / 2 : 0);
	}, 0);
}
/** The cells without scores and moments, to 12 significant digits: enough for another run to compare against. */
function cellsOf(cube) {
	return cube.marginals.map(({ columns, groups }) => ({
		columns,
		groups: groups.map(({ key, n, w, w2 }) => ({
			key,
			n,
			w: w.map(significant),
			w2: w2.map(significant)
		}))
	}));
}
function significant(value) {
	return Number(value.toPrecision(12));
}

// src/report/base-measurements.ts
/** Undefined when the report has no such subject: it is new, or was not touched when the report was made. */
function baseMeasurements(report, subject) {
	const found = report.subjects.find(({ id }) => id === subject);
	if (found === void 0) return;
	const findings = found.properties.flatMap((property) => property.findings);
	const byKey = new Map(findings.map((finding) => [findingKey(finding), finding.measurement]));
	return {
		subject: found,
		of: (request) => byKey.get(requestKey(request))
	};
}
function requestKey({ metric, scope, options }) {
	return keyOf$1(metric, scope.kind, columnsOf(scope), options);
}
function findingKey({ metric, scope, scopeKind, options }) {
	return keyOf$1(metric, scopeKind, scopeKind === "overall" ? [] : [scope].flat(), options);
}
/** An injective text: JSON of names and columns, and options in their canonical form. */
function keyOf$1(metric, kind, columns, options) {
	return JSON.stringify([
		metric,
		kind,
		columns,
		canonicalize(options)
	]);
}

// src/report/cube-of-cells.ts
/**
* The cube behind a subject of a report, as far as the report carries it: counts and weights of truth × decision by group, without
* scores. What only needs those can be measured on it, also what the report did not judge. Undefined where the cells do not
* make a cube: the subject could not be read, is a regression (whose moments are not carried), or somebody made them up.
*/
function cubeOfCells(subject) {
	const { task, classes, cells, rows, refused } = subject;
	const width = cells.find(({ columns }) => columns.length === 0)?.groups[0]?.n.length;
	if (task !== "binary" && task !== "multiclass" || width === void 0 || !isCube(subject, width)) return;
	return {
		task,
		classes,
		hasDecisions: width > classes.length,
		weighted: cells.some(({ groups }) => groups.some(({ n, w }) => w.some((weight, at) => weight !== n[at]))),
		rows,
		refused,
		marginals: cells
	};
}
/** `width`: cells of a group, truth × decision or truth alone. */
function isCube({ classes, cells }, width) {
	const overall = cells.filter(({ columns }) => columns.length === 0);
	return classes.length > 1 && [classes.length, classes.length ** 2].includes(width) && overall[0]?.groups.length === 1 && isSorted(cells.map(({ columns }) => columns)) && cells.every((cell) => isMarginal(cell, width));
}
function isMarginal({ columns, groups }, width) {
	return isSorted(groups.map(({ key }) => key)) && groups.every((group) => group.key.length === columns.length && isCounted(group, width));
}
/** Counts are whole, and a cell without rows has no weight. */
function isCounted({ n, w, w2 }, width) {
	return [
		n,
		w,
		w2
	].every((each) => each.length === width && each.every((value) => value >= 0)) && n.every((count, at) => Number.isSafeInteger(count) && (count > 0 || w[at] === 0 && w2[at] === 0));
}
/** Strictly, as the cube sorts: code unit by code unit, so that no key occurs twice. */
function isSorted(keys) {
	return keys.every((key, at) => {
		const before = keys[at - 1];
		return before === void 0 || isBefore(before, key);
	});
}
function isBefore(a, b) {
	const at = a.findIndex((value, index) => value !== b[index]);
	const [left, right] = [a[at], b[at]];
	return left === void 0 || right === void 0 ? a.length < b.length : left < right;
}

// src/assess/bound-scope.ts
/** Whether a subject binds every column of a scope. */
function isBound(scope, { evaluation: { attributes, slices } }) {
	const bound = new Set([...attributes, ...slices].map(({ column }) => column));
	return columnsOf(scope).every((column) => bound.has(column));
}

// src/assess/baseline.ts
/** Whether and where the same requests can be answered at the base. Where all bytes are the same nothing is read twice. */
async function planBaseline({ subject, standing, bindings }, base, match) {
	const { baseline: tree } = base;
	if (!isAvailable(tree)) return {
		state: "unavailable",
		because: tree.problem.message
	};
	if (standing === "new") return { state: "new" };
	const planned = await plannedAt(tree, subject, bindings ?? subject.bindings, match);
	if (planned.shards.length === 0) return bindings === void 0 ? { state: "new" } : {
		state: "unavailable",
		because: `The base has no ${planned.bindings.evaluation.table}.`
	};
	return (standing ?? "same") === "same" && await isSameEvidence(subject, planned, base) ? { state: "reused" } : {
		state: "measured",
		tree,
		planned
	};
}
/** From the report that somebody gave instead of files; `answered` there, or counted anew from the cells that it carries. */
function planFromReport({ subject, standing }, given) {
	if ("because" in given) return {
		state: "unavailable",
		because: given.because
	};
	const base = baseMeasurements(given.report, subject.id);
	if (base !== void 0) return {
		state: "report",
		base,
		cube: cubeOfCells(base.subject)
	};
	return standing === "new" || !given.report.untouched.includes(subject.id) ? { state: "new" } : {
		state: "unavailable",
		because: `The report ${given.from} did not look at this subject.`
	};
}
/** The same requests over the files at the base, read as data; `head` is what the head gave. */
async function measureBaseline(plan, head, { requests }, measuredAt, countedAt) {
	switch (plan.state) {
		case "new": return { said: { state: "new" } };
		case "unavailable": return unavailable(plan.because, requests);
		case "reused": return {
			said: { state: "reused" },
			tree: head
		};
		case "report": return {
			said: { state: "report" },
			tree: reported(plan, requests, countedAt)
		};
		case "measured": {
			const answerable = requests.filter(({ scope }) => isBound(scope, plan.planned.bindings));
			const { gathered, measurements } = await measuredAt({
				...plan.planned,
				requests: answerable
			}, plan.tree);
			const answers = new Map(answerable.map((request, index) => [request, measurements[index]]));
			return gathered.ok ? {
				said: { state: "measured" },
				tree: {
					gathered,
					measurements: requests.map((request) => answers.get(request) ?? NOT_BOUND$1)
				}
			} : unavailable(sentenceOf$1(gathered.problems), requests);
		}
		default: return assertNever(plan);
	}
}
function reported({ base, cube }, requests, countedAt) {
	const { task, taskInferred } = base.subject;
	const gathered = cube === void 0 || task === "unknown" ? NOTHING : {
		ok: true,
		table: {
			cube,
			files: [],
			task,
			taskInferred,
			notes: []
		}
	};
	const counted = gathered.ok ? countedAt(gathered) : [];
	return {
		gathered,
		measurements: requests.map((request, index) => base.of(request) ?? counted[index] ?? NOT_REPORTED)
	};
}
const NOT_REPORTED = {
	status: "no-evidence",
	missing: ["this number in the report of the base"],
	hint: "Give a report that was made under this policy, or commit the evidence."
};
/** A scope that the change brings has nothing to be compared with. */
const NOT_BOUND$1 = {
	status: "not-applicable",
	reason: "the base does not bind these columns"
};
function sentenceOf$1(problems) {
	const atBase = (problem) => problem.code === "table/lfs-pointer" ? "at the base it is in Git LFS, and only its pointer is there." : problem.message;
	return problems.map((problem) => `${problem.path}: ${atBase(problem)}`).join(" ");
}
/** It is there and cannot be measured: whoever asks for a comparison gets none, and has to hear it. */
function unavailable(because, requests) {
	const nothing = {
		status: "no-evidence",
		missing: ["the same numbers at the base"],
		hint: "Mend the base branch first, or give the baseline as a report with `baseline-report`."
	};
	return {
		said: {
			state: "unavailable",
			because
		},
		tree: {
			gathered: NOTHING,
			measurements: requests.map(() => nothing)
		}
	};
}
const NOTHING = {
	ok: false,
	state: "missing",
	problems: [],
	files: []
};
/** The head's requests over what is bound at the base. */
async function plannedAt(tree, subject, bindings, match) {
	const { files } = await tree.list();
	const paths = files.map(({ path }) => path);
	return {
		...subject,
		bindings,
		shards: shardsOf(bindings.evaluation.table, paths, match),
		furtherShards: new Map(furtherTables(bindings).map((table) => [table, shardsOf(table, paths, match)]))
	};
}
/** Whether the subject's tables are the same files with the same bytes. */
async function isSameEvidence(head, planned, base) {
	const own = filesOf(head);
	return own.join("\n") === filesOf(planned).join("\n") && await areUnchanged(own, base);
}
function filesOf({ shards, furtherShards, bindings: { evaluation } }) {
	const { severity } = evaluation;
	return [
		...shards,
		...[...furtherShards.values()].flat(),
		...severity === void 0 ? [] : [severity]
	];
}
/** Whether each file has the bytes that it has at the base. */
async function areUnchanged(paths, base) {
	for (const path of paths) if (!await base.isUnchanged(path)) return false;
	return true;
}

// src/stats/mover.ts
/**
* Interval of the difference θ₁ − θ₂ of two estimates from their own intervals (MOVER, the method of variance estimates
* recovery): each end lies off the difference by √(a² + b² − 2ρab), where a and b are how far the intervals reach towards
* that end, and ρ is the correlation of the estimates (0: of different rows). With Wilson's intervals and ρ = 0 this is
* Newcombe's hybrid score interval. An interval that does not hold its estimate reaches 0 far on that side. RangeError for
* a correlation that is none, and for numbers that are not finite.
*
* Sources: G. Y. Zou, A. Donner, "Construction of confidence limits about effect measures: a general approach", Statistics in
* Medicine 27, 2008; with correlation G. Y. Zou, "Toward using confidence intervals to compare correlations",
* Psychological Methods 12, 2007.
*/
function differenceInterval(first, second, correlation = 0) {
	if (!(Math.abs(correlation) <= 1)) throw new RangeError(`${correlation} is no correlation.`);
	const difference = first.value - second.value;
	const low = difference - margin(below(first), above(second), correlation);
	const high = difference + margin(above(first), below(second), correlation);
	if (!Number.isFinite(low) || !Number.isFinite(high)) throw new RangeError("The interval of a difference needs estimates and ends that are finite.");
	return [low, high];
}
function below({ value, interval: [low] }) {
	return Math.max(0, value - low);
}
function above({ value, interval: [, high] }) {
	return Math.max(0, high - value);
}
/** √(a² + b² − 2ρab), which rounding alone can make the root of a number below 0. */
function margin(a, b, correlation) {
	return Math.sqrt(Math.max(0, a * a + b * b - 2 * correlation * a * b));
}

// src/metrics/comparison.ts
/**
* How much farther from the ideal a measurement is than its base, with the interval that both intervals give
* (`differenceInterval`). Of `unchanged` evidence the change is exactly 0.
*/
function compareMeasurements(facts, head, base, { from, correlation }) {
	if (head.status !== "measured" || base.status !== "measured") return {
		base,
		from
	};
	if (from === "unchanged") return {
		base,
		change: 0,
		interval: [0, 0],
		from
	};
	const [far, near] = [distanceOf(facts, head), distanceOf(facts, base)];
	const change = significant$1(far.value - near.value);
	if (far.interval === void 0 || near.interval === void 0) return {
		base,
		change,
		from
	};
	const turned = correlation === void 0 ? 0 : correlation * sideOf(facts, head) * sideOf(facts, base);
	const [low, high] = beyondIdeal(differenceInterval(spread$1(far, far.interval), spread$1(near, near.interval), turned), far.interval, near.interval);
	return {
		base,
		change,
		interval: [clean(low, high - low), clean(high, high - low)],
		...correlation === void 0 ? {} : { paired: true },
		from
	};
}
/**
* A distance that may be 0 is estimated too large, never too small: its error is no spread around it, and does not add to
* another's in squares. Towards it the interval then reaches as far as both intervals at their worst, paired or not (by
* simulation 90 % instead of 95 % of the intervals hold without this when a gap arises where there was none).
*/
function beyondIdeal([low, high], far, near) {
	return [far[0] === 0 ? far[0] - near[1] : low, near[0] === 0 ? far[1] - near[0] : high];
}
/** An end of an interval; 0 where it differs from it by the rounding of a number of the interval's width. */
function clean(end, width) {
	return Math.abs(end) < 1e-12 * width ? 0 : significant$1(end);
}
function spread$1({ value }, interval) {
	return {
		value,
		interval
	};
}
/** How far from its ideal a value lies, and what its interval says of that. */
function distanceOf(facts, { value, interval }) {
	const from = (each) => plainDistance(facts, each);
	if (interval === void 0) return {
		value: from(value),
		interval
	};
	const [one, other] = [from(interval[0]), from(interval[1])];
	const holdsIdeal = facts.direction === "target" && interval[0] <= facts.ideal && facts.ideal <= interval[1];
	return {
		value: from(value),
		interval: [holdsIdeal ? 0 : Math.min(one, other), Math.max(one, other)]
	};
}
function plainDistance({ direction, ideal }, value) {
	const best = Number.isFinite(ideal) ? ideal : 0;
	switch (direction) {
		case "lower": return value - best;
		case "higher": return best - value;
		case "target": return Math.abs(value - best);
	}
}
/** Whether the distance grows with the value (1) or shrinks (−1); 0 at a target, where it does both. */
function sideOf({ direction, ideal }, { value }) {
	return direction === "target" ? Math.sign(value - ideal) : 1;
}

// src/metrics/cell-influences.ts
/** Share of its mass by which a cell is moved: derivatives are then good to six digits. */
const STEP = 1e-6;
/** Evaluations × groups, each some microseconds; past it all is NaN. */
const MOST_WORK = 2e5;
/**
* The derivatives by forward differences. Groups are first moved many at once, each cell by another share of its mass: those
* that do not move the value then (all but the two extreme groups of a gap) are not asked one by one.
*/
function cellInfluences(decisions, counts, valueOf) {
	const groups = decisions.groups.filter(counts);
	const counted = {
		...decisions,
		groups
	};
	let work = 0;
	const valueAt = (moves) => {
		work += groups.length;
		return work > MOST_WORK ? NaN : valueOf(moved(counted, moves));
	};
	const value = valueAt([]);
	const slopes = (place, masses) => masses.map((mass, cell) => mass === 0 ? 0 : (valueAt([{
		place,
		cell,
		mass: STEP * mass
	}]) - value) / (STEP * mass));
	const ofGroup = new Map(groups.map(({ key, w }) => [JSON.stringify(key), w.map(() => 0)]));
	const ask = (from, to) => {
		if (valueAt(movesOf(groups, from, to)) === value) return;
		if (to - from > 1) {
			const middle = from + to >> 1;
			ask(from, middle);
			ask(middle, to);
		} else {
			const { key, w } = itemAt(groups, from);
			ofGroup.set(JSON.stringify(key), slopes(from, w));
		}
	};
	ask(0, groups.length);
	const { w } = decisions.overall;
	return {
		ofGroup,
		ofRest: groups.length < decisions.groups.length ? slopes("rest", w) : w.map(() => 0)
	};
}
/** Moves of all cells of some groups, no two of them alike. */
function movesOf(groups, from, to) {
	return groups.slice(from, to).flatMap(({ w }, index) => w.map((mass, cell) => ({
		place: from + index,
		cell,
		mass: STEP * mass * (1 + cell + cell * cell / 7 + index / (to - from))
	})));
}
function moved(decisions, moves) {
	const groups = [...decisions.groups];
	let { overall } = decisions;
	for (const { place, cell, mass } of moves) {
		overall = withMass(overall, cell, mass);
		if (place !== "rest") groups[place] = withMass(itemAt(groups, place), cell, mass);
	}
	return {
		...decisions,
		overall,
		groups,
		drawCells: lazyCellDraws(groups)
	};
}
function withMass(group, cell, mass) {
	return {
		...group,
		w: [...group.w].with(cell, at(group.w, cell) + mass)
	};
}

// src/metrics/paired-correlation.ts
/**
* In [−1, 1]; undefined where it cannot be told: a value that no row moves, one that is not defined near these tables, or more
* groups than is worth the time. `valueOf` gives the metric's value of some decisions, NaN for none; it is asked a few times
* a group that counts.
*/
function pairedCorrelation({ head, base, pairs }, valueOf) {
	const [ofHead, ofBase] = [influencesOf(head, valueOf), influencesOf(base, valueOf)];
	let covariance = 0;
	for (const { key, products } of pairs.groups) {
		const [own, other] = [ofHead(key), ofBase(key)];
		for (const [place, product] of products.entries()) {
			const [truth, before, now] = [
				place >> 2,
				place >> 1 & 1,
				place & 1
			];
			covariance += product * at(own, 2 * truth + now) * at(other, 2 * truth + before);
		}
	}
	const scale = Math.sqrt(varianceOf(head.decisions, ofHead) * varianceOf(base.decisions, ofBase));
	const correlation = covariance / scale;
	return Number.isFinite(correlation) ? Math.min(1, Math.max(-1, correlation)) : void 0;
}
function influencesOf({ decisions, excluded }, valueOf) {
	const out = new Set(excluded.map((key) => JSON.stringify(key)));
	const counts = ({ key }) => !out.has(JSON.stringify(key));
	const { ofGroup, ofRest } = cellInfluences(decisions, counts, valueOf);
	return (key) => ofGroup.get(JSON.stringify(key)) ?? ofRest;
}
function varianceOf({ groups }, influenceOf) {
	let variance = 0;
	for (const { key, w2 } of groups) {
		const influences = influenceOf(key);
		for (const [cell, square] of w2.entries()) variance += square * at(influences, cell) ** 2;
	}
	return variance;
}

// src/metrics/change.ts
function changeOf(change) {
	const { metric, head, base, from } = change;
	const correlation = head.measurement.status === "measured" && base.measurement.status === "measured" ? correlationOf(change, head.measurement, base.measurement) : void 0;
	return compareMeasurements(metric, head.measurement, base.measurement, {
		from,
		correlation
	});
}
function correlationOf({ metric, request, head, base, pairs = [], settings }, ofHead, ofBase) {
	const scope = JSON.stringify(columnsOf(request.scope));
	const marginal = pairs.find(({ columns }) => JSON.stringify(columns) === scope);
	const [now, before] = [decisionsOf(metric, request, head), decisionsOf(metric, request, base)];
	if (marginal === void 0 || now === void 0 || before === void 0) return;
	const minimum = {
		...settings.minimum,
		group: 0,
		positives: 0,
		negatives: 0,
		decided: 0
	};
	const context = contextOf(request, head.subject.bindings, {
		...settings,
		minimum,
		draws: 0
	});
	return pairedCorrelation({
		head: {
			decisions: now,
			excluded: excludedOf(ofHead)
		},
		base: {
			decisions: before,
			excluded: excludedOf(ofBase)
		},
		pairs: marginal
	}, (decisions) => {
		const found = metric.run({ decisions }, request.options, context);
		return found.status === "measured" ? found.value : NaN;
	});
}
function decisionsOf({ needs }, request, { subject }) {
	const decisions = needs.every((kind) => kind === "decisions") ? subject.viewOf(request).decisions : void 0;
	return decisions?.task === "binary" ? decisions : void 0;
}
function excludedOf({ excluded = [] }) {
	return excluded.map(({ group }) => group);
}

// src/assess/compare-subject.ts
/** Files are held against bounds of their own: what the base already tolerates is no reason to tolerate more. */
const HEAD_ONLY = {
	status: "not-applicable",
	reason: "files are examined at the head only, against a bound of their own"
};
/** The comparison of each request with the base, in the order of the requests. */
function compareSubject(subject, { head, base, from, pairing }, metricOf, settings) {
	const [now, before] = [engineSubjectOf(subject, head.gathered), engineSubjectOf(subject, base.gathered)];
	return subject.requests.map((request, index) => needsFilesOnly(metricOf(request.metric)) ? {
		base: HEAD_ONLY,
		from
	} : changeOf({
		metric: metricOf(request.metric),
		request,
		head: {
			subject: now,
			measurement: itemAt(head.measurements, index)
		},
		base: {
			subject: before,
			measurement: itemAt(base.measurements, index)
		},
		from,
		settings,
		...pairing?.paired === true ? { pairs: pairing.marginals } : {}
	}));
}

// src/judge/change-sentence.ts
/** The base's value and the change since, as one sentence; the reason where the base has none. */
function changeSentence(comparison, facts) {
	const { base, change, from } = comparison;
	const where = from === "report" ? "Base report" : "Base branch";
	if (base.status !== "measured") return base.status === "not-applicable" ? [] : [text`${[where]}: not measured, ${reasonOf(base, from)}.`];
	if (from === "unchanged") return [text`${[where]} ${base.value}; its evidence is the same.`];
	return change === void 0 ? [text`${[where]} ${base.value}.`] : [text`${[where]} ${base.value}; ${farther(change, facts.regress)}${spread(comparison, facts)}.`];
}
/** `0.020 farther from the ideal`: the change with as many digits as tell it from what is allowed. */
function farther(change, regress) {
	const size = formatApart(Math.abs(change), regress === void 0 ? [] : [regress]);
	return change === 0 ? ["no farther from the ideal"] : [`${size} ${change > 0 ? "farther from" : "nearer to"} the ideal`];
}
function spread({ interval, paired }, { confidence, id }) {
	if (interval === void 0) return [", without an interval of the change"];
	const percent = `${Number((100 * confidence).toPrecision(4))} %`;
	const rows = paired !== true ? [", as of different rows"] : id === void 0 ? [", of the same rows"] : text`, rows paired by ${id}`;
	return text`, ${[percent]} interval of the change ${interval[0]} to ${interval[1]}${rows}`;
}
/** A report's reasons are foreign text, whatever wrote them. */
function reasonOf(base, from) {
	const said = (words) => from === "report" ? text`${words}` : [words];
	switch (base.status) {
		case "insufficient": return said(base.reason);
		case "no-evidence": return ["its evidence is missing there"];
		case "error": return said(base.message);
	}
}

// src/judge/lost-groups.ts
const MOST_NAMED = 6;
/** Names of the groups that counted at the base and do not where the head was measured; of many the first few. */
function lostGroups(head, base) {
	const counting = new Set(countedGroups(head).map((group) => JSON.stringify(group)));
	const lost = head.status === "measured" ? countedGroups(base).filter((group) => !counting.has(JSON.stringify(group))) : [];
	const more = lost.length - MOST_NAMED;
	return [...lost.slice(0, MOST_NAMED).map(nameOf), ...more > 0 ? [[`${more} more groups`]] : []];
}
function countedGroups(measurement) {
	if (measurement.status !== "measured") return [];
	const { parts = [], excluded = [] } = measurement;
	const out = new Set(excluded.map(({ group }) => JSON.stringify(group)));
	return parts.map(({ group }) => group).filter((group) => !out.has(JSON.stringify(group)));
}
function nameOf(group) {
	return joinText(group.map((value) => text`${value}`), " × ");
}

// src/judge/regress.ts
function regressionOf(inputs) {
	const { requirement, measurement, comparison, confidence, standing, id } = inputs;
	if (comparison === void 0) return { details: requirement.regress === void 0 ? [] : [withoutBase(standing)] };
	const limit = [...lostLimit(measurement, comparison.base), ...changeLimit(inputs, comparison)].toSorted((a, b) => severityOf(a.verdict) - severityOf(b.verdict))[0];
	return {
		...limit === void 0 ? {} : { limit },
		details: changeSentence(comparison, {
			regress: requirement.regress,
			confidence,
			id
		})
	};
}
/** A finding with the comparison taken into account; N/A stays, because the question makes no sense at the base either. */
function withRegression(judged, { limit, details }) {
	const compared = {
		...judged,
		details: [...judged.details, ...details]
	};
	return limit !== void 0 && judged.verdict !== "N/A" && severityOf(limit.verdict) < severityOf(judged.verdict) ? {
		...compared,
		verdict: limit.verdict,
		sentence: withClause(judged.sentence, limit.clause),
		remedy: limit.remedy
	} : compared;
}
function severityOf(verdict) {
	return SEVERITY.indexOf(verdict);
}
/** Every sentence of ours ends with a full stop of ours. */
function withClause(sentence, clause) {
	const body = sentence.at(-1) === "." ? sentence.slice(0, -1) : sentence;
	return text`${body}; ${clause}.`;
}
function withoutBase(standing) {
	return standing === "new" ? ["The subject is new: `regress` has no base to compare with."] : ["There is no base: `regress` has nothing to compare with."];
}
/** Groups that counted at the base must count: else getting worse could hide as getting rare. */
function lostLimit(head, base) {
	const lost = lostGroups(head, base);
	return lost.length === 0 ? [] : [{
		verdict: "INSUFFICIENT",
		clause: text`it counted at the base, and no longer does, for ${joinText(lost, ", ")}`,
		remedy: ["Bring evaluation rows of the groups that counted at the base."]
	}];
}
function changeLimit({ requirement, measurement, gate }, comparison) {
	const { regress, level } = requirement;
	if (regress === void 0 || measurement.status !== "measured") return [];
	const { base, change, interval } = comparison;
	if (change === void 0) return base.status === "not-applicable" ? [] : [unmeasuredBase(regress)];
	const verdict = verdictOfChange(regress, change, interval, gate);
	if (verdict === void 0) return [];
	const limit = {
		verdict,
		clause: [...text`it is ${farther(change, regress)} than at the base, and \`regress\` allows ${regress}`, ...openness(verdict, interval, gate)],
		remedy: REMEDY[verdict]
	};
	return [verdict === "FAIL" && level === "advisory" ? {
		...limit,
		verdict: "WARN"
	} : limit];
}
/** The gate's rule for a bound, on the change. */
function verdictOfChange(regress, change, interval, gate) {
	const bound = {
		kind: "max",
		max: regress
	};
	const isOutside = positionOf(bound, change) === "outside";
	if (gate.on === "point") return isOutside ? "FAIL" : void 0;
	const proof = interval === void 0 ? void 0 : intervalPositionOf(bound, interval);
	if (proof === "outside") return "FAIL";
	if (proof === void 0 || gate.on === "proven-inside" && proof === "across") return "INSUFFICIENT";
	return isOutside ? "WARN" : void 0;
}
function openness(verdict, interval, gate) {
	if (verdict === "FAIL") return [];
	return interval === void 0 ? text`, but has no interval, which the gate ${gate.on} needs` : verdict === "WARN" ? text`, but the interval of the change reaches back, for which the gate ${gate.on} only warns` : text`, but the interval of the change reaches past it, which the gate ${gate.on} leaves open`;
}
const REMEDY = {
	FAIL: ["Find what in this change moved it: hold its groups against those at the base. If the loss is meant, a waiver can say so."],
	INSUFFICIENT: ["Bring more evaluation rows, or bind `evaluation.id` so that rows are paired with those of the base: both narrow the interval of the change."],
	WARN: ["Bring more evaluation rows to see whether the change is more than chance."]
};
function unmeasuredBase(regress) {
	return {
		verdict: "MISSING",
		clause: text`at the base it could not be measured, so \`regress\` ${regress} has nothing to be held against`,
		remedy: ["Make the base measurable: mend its evidence there first, or give a report of it as `baseline-report`."]
	};
}

// src/judge/details.ts
const MANY_PARTS = 6;
/** What stands behind the number: interval and chance, groups, what was left out, notes. Each one sentence. */
function detailsOf(measurement, requirement, confidence) {
	const details = [];
	if (measurement.status === "measured") details.push(uncertainty(measurement, confidence), ...chanceWarning(measurement));
	if (measurement.status === "measured" || measurement.status === "insufficient") {
		const { parts = [], excluded = [] } = measurement;
		details.push(...groupSentence(parts, excluded), ...exclusions(excluded));
	}
	if (measurement.status === "measured") {
		details.push(...withExcluded(measurement), ...(measurement.notes ?? []).map((note) => [note]));
		details.push(...foundSentences(measurement.found ?? []));
	}
	return requirement.because === void 0 ? details : [...details, text`Why it is required: ${requirement.because}`];
}
function uncertainty(measured, confidence) {
	const rows = text`over ${counted$1(measured.n, measured.counted ?? "row")}`;
	if (measured.counted !== void 0) return text`Of ${counted$1(measured.n, measured.counted)}, each of which was looked at.`;
	const percent = `${Number((100 * confidence).toPrecision(4))} %`;
	const spread = measured.interval === void 0 ? text`No interval, ${rows}` : [percent, ...text` interval ${measured.interval[0]} to ${measured.interval[1]} ${rows}`];
	if (measured.chance === void 0) return text`${spread}.`;
	return text`${spread}; chance alone: mean ${measured.chance.mean}, 95 % within ${measured.chance.upper}.`;
}
/** Says so when what chance alone would give is more than half of the gap, for lower-is-better gaps from 0. */
function chanceWarning({ chance, value }) {
	return chance !== void 0 && value > 0 && value < 1 && chance.upper < 1 && chance.upper > value / 2 && chance.mean < chance.upper ? [text`Chance alone reaches more than half of this gap: more rows would tell them apart.`] : [];
}
/** Every group; of many the extremes of those that count, because the others are named with their sizes anyway. */
function groupSentence(parts, excluded) {
	if (parts.length === 0) return [];
	if (parts.length <= MANY_PARTS) return [text`${joinText(parts.map(partText), ", ")}.`];
	const out = new Set(excluded.map(({ group }) => JSON.stringify(group)));
	const counting = parts.filter(({ group }) => !out.has(JSON.stringify(group)));
	const values = joinText(extremes(counting).map(partText), ", ");
	return counting.length === 0 ? [] : [text`Of ${counted$1(counting.length, "group")} that count, the extremes: ${values}.`];
}
function extremes(parts) {
	const sorted = parts.filter((part) => part.value !== null).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
	return [...sorted.slice(0, 2), ...sorted.slice(2).slice(-2)];
}
function partText(part) {
	return part.value === null ? text`${groupName(part.group)} undefined (${counted$1(part.n, "row")})` : text`${groupName(part.group)} ${part.value} (${counted$1(part.n, "row")})`;
}
const MANY_FOUND = 5;
/** Where each stands, what it is and what to do about it; of many the worst. */
function foundSentences(found) {
	const more = found.length - MANY_FOUND;
	return [...found.slice(0, MANY_FOUND).map(foundSentence), ...more > 0 ? [text`And ${counted$1(more, "finding")} more, in the report.`] : []];
}
/** `model.pkl` at byte 24, in `data.pkl`: Title: `os.system` (pickle/dangerous-global). What to do. */
function foundSentence({ path, title, rule, remedy, detail, offset, line, within = [] }) {
	const place = [...line === void 0 ? [] : [` line ${line}`], ...offset === void 0 ? [] : [` at byte ${offset}`]];
	const member = within.length === 0 ? [] : text`, in ${within.join(" → ")}`;
	return text`${path}${[...place, ...member]}: ${[title]}: ${detail} (${[rule]}). ${[remedy]}`;
}
function groupName(group) {
	return joinText(group.map((value) => text`${value}`), " × ");
}
const EXCLUSION = {
	"too-few-rows": "too few rows",
	"too-few-positives": "too few positives",
	"too-few-negatives": "too few negatives",
	"too-few-decided": "too few decided so",
	undefined: "undefined, 0/0"
};
function exclusions(excluded) {
	if (excluded.length === 0) return [];
	const shown = excluded.slice(0, MANY_PARTS).map(({ group, n, reason }) => [
		...text`${groupName(group)} (${counted$1(n, "row")}: `,
		EXCLUSION[reason],
		")"
	]);
	const more = excluded.length > MANY_PARTS ? [` and ${excluded.length - MANY_PARTS} more`] : [];
	return [text`Not counted: ${joinText(shown, ", ")}${more}.`];
}
function withExcluded({ withExcluded: value }) {
	return value === void 0 ? [] : [text`With the groups that are not counted it would be ${value}.`];
}

// src/judge/verdict.ts
/** Groups that the requirement names and that the measurement could not count. */
function unmeasuredGroups(requirement, measured) {
	const excluded = new Set((measured.excluded ?? []).map(({ group }) => group.join(" × ")));
	const counted = new Set((measured.parts ?? []).map(({ group }) => group.join(" × ")));
	return requirement.groups.filter((group) => excluded.has(group) || !counted.has(group));
}
/**
* The verdict of one requirement on one measurement, before any waiver or comparison (policy.md, "Verdicts").
* An advisory requirement outside its bound warns; one that could not be measured keeps its own verdict.
*/
function verdictOf(requirement, measurement, gate) {
	switch (measurement.status) {
		case "measured": {
			const verdict = verdictOfMeasured(requirement, measurement, gate);
			return verdict === "FAIL" && requirement.level === "advisory" ? "WARN" : verdict;
		}
		case "insufficient": return "INSUFFICIENT";
		case "no-evidence": return "MISSING";
		case "error": return "ERROR";
		case "not-applicable": return "N/A";
		default: return assertNever(measurement);
	}
}
function verdictOfMeasured(requirement, measured, gate) {
	if (unmeasuredGroups(requirement, measured).length > 0) return "INSUFFICIENT";
	const { bound } = requirement;
	const isOutside = positionOf(bound, measured.value) === "outside";
	const careful = isCareful(bound, measured) ? "WARN" : "PASS";
	if (gate.on === "point") return isOutside ? "FAIL" : careful;
	const proof = measured.interval === void 0 ? void 0 : intervalPositionOf(bound, measured.interval);
	if (proof === "outside") return "FAIL";
	return proof === void 0 || gate.on === "proven-inside" && proof === "across" ? "INSUFFICIENT" : isOutside ? "WARN" : careful;
}
/** Inside, but past the line that warns, with groups that do not count, or with what may have to be counted. */
function isCareful(bound, { value, excluded = [], doubtful = 0 }) {
	return isPastWarn(bound, value) || excluded.length > 0 || doubtful > 0;
}

// src/judge/sentence.ts
/** ` on sex × race`, or nothing for overall. */
function onScope(scope) {
	const columns = columnsOf(scope);
	if (columns.length === 0) return [];
	const names = joinText(columns.map((column) => text`${column}`), " × ");
	return scope.kind === "slice" ? text` on slice ${names}` : text` on ${names}`;
}
/** A count has no decimals. */
function valueText({ unit }, value, bound) {
	return unit === "count" && value < 2 ? String(value) : formatApart(value, endsOf(bound));
}
function boundText(bound) {
	switch (bound.kind) {
		case "max": return text`at most ${bound.max}`;
		case "min": return text`at least ${bound.min}`;
		case "within": return text`within ${bound.within[0]} and ${bound.within[1]}`;
		default: return assertNever(bound);
	}
}
/** The sentence of a finding, made from the bound that is enforced: claim and gate cannot drift apart. */
function sentenceOf(facts, requirement, scope, measurement, gate) {
	const name = [facts.title, ...onScope(scope)];
	const { bound } = requirement;
	switch (measurement.status) {
		case "measured": return text`${name} is ${[valueText(facts, measurement.value, bound)]}; ${relation(requirement, measurement, gate)}.`;
		case "insufficient": return text`${name} cannot be judged against ${boundText(bound)}: ${[measurement.reason]}.`;
		case "no-evidence": return text`${name} has no evidence to hold against ${boundText(bound)}: ${missingList(measurement.missing)}.`;
		case "error": return text`${name} could not be computed: ${[measurement.message]}.`;
		case "not-applicable": return text`${name} does not apply: ${[measurement.reason]}.`;
		default: return assertNever(measurement);
	}
}
function relation(requirement, measured, gate) {
	const { bound } = requirement;
	const required = unmeasuredGroups(requirement, measured);
	if (required.length > 0) return text`but ${missingList(required)} must be measurable and is not`;
	const interval = measured.interval;
	if (gate.on !== "point" && interval === void 0) return text`it has no interval, which the gate ${gate.on} needs to hold it against ${boundText(bound)}`;
	const held = text`the bound is ${boundText(bound)}`;
	if (interval !== void 0 && intervalPositionOf(bound, interval) === "across") {
		if (gate.on === "proven-inside") return text`${held}, and the interval reaches past it, which the gate ${gate.on} leaves open`;
		if (gate.on === "proven-outside" && positionOf(bound, measured.value) === "outside") return text`${held}, and the interval reaches back inside it, for which the gate ${gate.on} only warns`;
	}
	return positionOf(bound, measured.value) === "outside" ? held : [...held, ...cautions(bound, measured)];
}
/** Why a value inside its bound warns. */
function cautions(bound, { value, excluded = [], doubtful = 0, counted: what }) {
	const warn = warnOf(bound);
	const verb = excluded.length === 1 ? "does" : "do";
	return [
		...warn !== void 0 && isPastWarn(bound, value) ? text`, with a warning past ${warn}` : [],
		...doubtful > 0 ? text`, and ${counted$1(doubtful, what ?? "row")} may belong to it` : [],
		...excluded.length > 0 ? text`, and ${counted$1(excluded.length, "group")} ${[verb]} not count` : []
	];
}
function missingList(names) {
	return joinText(names.map((name) => text`${name}`), ", ");
}

// src/judge/judge.ts
function judge(given) {
	const { planned, measurement, facts, gate, confidence, grade, comparison, standing } = given;
	const { requirement, scope } = planned;
	const verdict = ofStanding(verdictOf(requirement, measurement, gate), standing);
	const judged = {
		planned,
		measurement,
		...comparison === void 0 ? {} : { comparison },
		...grade !== void 0 && measurement.status === "measured" ? { grade } : {},
		verdict,
		sentence: sentenceOf(facts, requirement, scope, measurement, gate),
		details: [...detailsOf(measurement, requirement, confidence), ...standing === "rebound" ? [REBOUND] : []],
		remedy: remedyOf(facts, requirement, measurement, verdict)
	};
	return withRegression(judged, regressionOf({
		...given,
		requirement
	}));
}
/** What a change binds anew is at best a warning. */
function ofStanding(verdict, standing) {
	return standing === "rebound" && verdict === "PASS" ? "WARN" : verdict;
}
const REBOUND = ["The change alters what the subject’s files and columns are: it is judged by its new bindings, and at best warns."];
/** Nothing to do for what passes; else the evidence to bring, or the metric's first remedy and where to read on. */
function remedyOf(facts, requirement, measurement, verdict) {
	if (satisfies(verdict) && verdict !== "WARN") return [];
	if (verdict === "INSUFFICIENT" && measurement.status === "measured") return unmeasuredGroups(requirement, measurement).length > 0 ? ["Bring more evaluation rows of the groups that must be measurable."] : ["Bring more evaluation rows: they narrow the interval."];
	switch (measurement.status) {
		case "no-evidence":
		case "error": return [measurement.hint];
		case "insufficient":
			if (measurement.hint !== void 0) return [measurement.hint];
			return text`Bring more evaluation rows, or declare coarser groups; needed here: ${counted$1(measurement.needed, "row")}, found: ${counted$1(measurement.n, "row")}.`;
		case "measured":
		case "not-applicable": return [
			...facts.remedies.slice(0, 1),
			" More: ",
			{ quote: `fates explain ${facts.id}` }
		];
	}
}

// src/assess/judge-subject.ts
/** One finding a planned requirement. */
function judgeSubject({ subject, gathered, measurements, comparisons, standing, metricOf, plan: { gate, minimum } }) {
	const tableGrade = gradeOf(gathered);
	const { id } = subject.bindings.evaluation;
	return subject.requirements.map((planned) => {
		const measurement = measurements[planned.request];
		if (measurement === void 0) throw new Error(`${planned.requirement.id} was planned without a request`);
		const comparison = comparisons?.[planned.request];
		const metric = metricOf(planned.requirement.metric);
		const grade = needsFilesOnly(metric) ? "computed" : tableGrade;
		return judge({
			planned,
			measurement,
			facts: metric,
			gate,
			confidence: minimum.confidence,
			...comparison === void 0 ? {} : { comparison },
			...standing === void 0 ? {} : { standing },
			...id === void 0 ? {} : { id },
			...grade === void 0 ? {} : { grade }
		});
	});
}

// src/assess/stale-predictions.ts
/**
* Whether the predictions may be of an older model: the model's bytes changed since the base, and those of its predictions did
* not. `modelFiles` are the head's. Who knows what binds the two does not have to ask.
*/
async function hasStalePredictions({ subject, bindings }, modelFiles, base) {
	const { baseline } = base;
	const path = subject.bindings.model;
	if (path === void 0 || !isAvailable(baseline) || subject.shards.length === 0) return false;
	const before = await filesAtBase(bindings?.model ?? path, baseline);
	return before.files.length > 0 && !await isSameModel({
		path,
		files: modelFiles
	}, before, base) && await areUnchanged(subject.shards, base);
}
/** A listing leaves some folders out, of which a file can still be named. */
async function filesAtBase(path, tree) {
	const { files } = await tree.list();
	const listed = filesAt(path, files.map((file) => file.path));
	const isThere = listed.length > 0 || await tree.blobOf(path) !== void 0;
	return {
		path,
		files: listed.length === 0 && isThere ? [path] : listed
	};
}
async function isSameModel(now, before, base) {
	const earlier = new Map(before.files.map((file) => [nameIn(before, file), file]));
	if (now.files.length !== earlier.size) return false;
	for (const file of now.files) {
		const old = earlier.get(nameIn(now, file));
		if (old === void 0 || !await base.isUnchanged(file, old)) return false;
	}
	return true;
}
/** Below the model's folder; empty for a model that is a file. */
function nameIn({ path }, file) {
	return file.slice(path.length);
}

// src/judge/removed.ts
/**
* What the base asks of a subject that a pull request takes out of the policy: FAIL, for an advisory requirement WARN, like
* any other that does not hold. Nothing is measured, even where the evidence is still there.
*/
function judgeRemoved(planned, facts, subject) {
	const hint = "Keep the subject, or have what is asked of it waived on the base branch first.";
	return {
		planned,
		measurement: {
			status: "no-evidence",
			missing: ["the subject"],
			hint
		},
		verdict: planned.requirement.level === "advisory" ? "WARN" : "FAIL",
		sentence: text`${[facts.title]} is asked of ${subject} by the base branch, and this change takes the subject out of the policy.`,
		details: [],
		remedy: [hint]
	};
}

// src/policy/base/lost-scopes.ts
/**
* What the base's policy asks of a subject as the base binds it, and no longer of the subject as the head binds it: a dropped
* attribute, intersection or score takes questions away. They are to be answered MISSING, because a column that is taken
* away never makes a verdict better. In the order of the policy.
*/
function lostScopes(base, head, requirements, entryOf) {
	const kept = new Set(expandRequirements(head, requirements, entryOf).expanded.map(keyOf));
	return expandRequirements(base, requirements, entryOf).expanded.filter((each) => !kept.has(keyOf(each)));
}
/** The order of an intersection's columns is that of the subject, and may differ between the two. */
function keyOf({ requirement, scope }) {
	return JSON.stringify([
		requirement.id,
		scope.kind,
		...columnsOf(scope).toSorted(compare)
	]);
}

// src/assess/taken-away.ts
/** Nothing is read of a subject that the change removes, even where its files are still there. */
function removedReport(subject, { metricOf, waived }) {
	const findings = subject.requirements.map((planned) => waived(judgeRemoved(planned, metricOf(planned.requirement.metric), subject.id), subject.id));
	return subjectReport({
		subject,
		gathered: {
			ok: false,
			state: "missing",
			problems: [],
			files: []
		},
		findings,
		factsOf: metricOf,
		standing: "removed"
	});
}
/** Nobody asks what has no columns. */
const NO_REQUEST = -1;
const NOT_BOUND = {
	status: "no-evidence",
	missing: ["columns that the base’s policy asks about and this change does not bind"],
	hint: "Bind them, or have the requirement waived by a pull request of its own before this one."
};
/** Within one policy a requirement names bound columns only; the base’s over a subject of the change may name others. */
function askable(subject) {
	const unbound = subject.requirements.filter(({ scope }) => !isBound(scope, subject.bindings));
	if (unbound.length === 0) return {
		subject,
		unbound
	};
	const requests = subject.requests.filter(({ scope }) => isBound(scope, subject.bindings));
	const requirements = subject.requirements.flatMap((planned) => {
		const asked = subject.requests[planned.request];
		const request = asked === void 0 ? NO_REQUEST : requests.indexOf(asked);
		return request < 0 ? [] : [{
			...planned,
			request
		}];
	});
	return {
		subject: {
			...subject,
			requests,
			requirements
		},
		unbound
	};
}
/** MISSING: what the base asks of the subject as `bound` there and cannot ask as the change binds it, and what is `unbound`. */
function judgeLost({ subject, unbound }, bound, { policy, plan, metricOf, entryOf }) {
	const standing = policy.standings.get(subject.id);
	const { requirements } = policy.parsed.policy;
	return [...bound === void 0 || standing !== "rebound" ? [] : lostScopes(bound, subject.bindings, requirements, entryOf), ...unbound].map(({ requirement, scope }) => judge({
		planned: {
			requirement,
			scope,
			request: NO_REQUEST
		},
		measurement: NOT_BOUND,
		facts: metricOf(requirement.metric),
		gate: plan.gate,
		confidence: plan.minimum.confidence,
		...standing === void 0 ? {} : { standing }
	}));
}

// src/assess/assess-subject.ts
/** Gather → measure, at the head and at the base → compare → judge → the subject's part of the report. */
async function assessSubject(planned, run) {
	if (run.policy.standings.get(planned.id) === "removed") return removedReport(planned, run);
	const asked = askable(planned);
	return reportOf(asked, run, await assessed(asked.subject, run));
}
async function assessed(subject, run) {
	const atBase = subjectAtBase(subject, run.policy);
	const { base } = run.ports;
	const { files = [], binding = UNBOUND } = run.models.get(subject.id) ?? {};
	const isBound = binding.boundBy !== void 0;
	if (base !== void 0 && !isBound && await hasStalePredictions(atBase, files, base)) {
		const head = await measuredAt(subject, run.ports.workspace, run, void 0);
		return {
			...head,
			measurements: head.measurements.map((each, index) => isOfFiles(subject, index, run) ? each : stale(each, subject))
		};
	}
	return compared(subject, run, await baselinePlanOf(atBase, run.ports));
}
/** Undefined where nothing is before this commit. */
async function baselinePlanOf(atBase, { base, baseReport, match }) {
	if (baseReport !== void 0) return planFromReport(atBase, baseReport);
	return base === void 0 ? void 0 : planBaseline(atBase, base, match);
}
/** Head and base, and the comparison of both. */
async function compared(subject, run, before) {
	const pairs = pairsOf(subject, before);
	const head = await measuredAt(subject, run.ports.workspace, run, pairs?.head);
	if (before === void 0) return head;
	const baseline = await measureBaseline(before, head, subject, (planned, tree) => measuredAt(planned, tree, run, pairs?.base), (gathered) => measureSubject(subject, gathered, run.metricOf, settingsOf(run)));
	const { said, tree } = baseline;
	if (tree === void 0) return {
		...head,
		baseline
	};
	const pairing = pairs?.pairing(scopesOf(subject));
	const trees = {
		head,
		base: tree,
		from: FROM[said.state],
		pairing
	};
	const comparisons = compareSubject(subject, trees, run.metricOf, settingsOf(run));
	return pairing?.paired === false ? {
		...head,
		comparisons,
		baseline: {
			...baseline,
			unpaired: pairing.because
		}
	} : {
		...head,
		comparisons,
		baseline
	};
}
const FROM = {
	measured: "commit",
	unavailable: "commit",
	new: "commit",
	reused: "unchanged",
	report: "report"
};
async function measuredAt(subject, tree, run, pairs) {
	const { policy, ports, metricOf } = run;
	const how = {
		inferPositive: policy.source.advisory && policy.source.side === void 0,
		pairs,
		metricOf
	};
	const gathered = await gatherSubject(subject, tree, ports.tables, how);
	const files = run.files.get(subject.id)?.evidence;
	return {
		gathered,
		measurements: measureSubject(subject, gathered, metricOf, settingsOf(run), files)
	};
}
function settingsOf({ plan: { minimum } }) {
	return {
		minimum,
		seed: SEED,
		draws: DRAWS
	};
}
function reportOf(asked, run, { gathered: counted, measurements, comparisons, baseline }) {
	const { policy, plan, metricOf } = run;
	const { subject } = asked;
	const { identity: model, binding = UNBOUND } = run.models.get(subject.id) ?? {};
	const gathered = reproduced(counted, binding);
	const standing = policy.standings.get(subject.id);
	const judged = judgeSubject({
		subject,
		gathered,
		measurements,
		comparisons,
		standing,
		metricOf,
		plan
	});
	const lost = judgeLost(asked, subjectAtBase(subject, policy).bindings, run);
	const findings = [...judged, ...lost].map((finding) => run.waived(finding, subject.id));
	const atBase = {
		standing,
		baseline: baseline?.said,
		unpaired: baseline?.unpaired
	};
	const { boundBy, notes: modelNotes } = binding;
	const bound = {
		model,
		boundBy,
		modelNotes,
		files: run.files.get(subject.id)
	};
	return subjectReport({
		subject,
		gathered,
		findings,
		factsOf: metricOf,
		...atBase,
		...bound
	});
}
/** Rows are paired where both sides bind the same, with a column of ids. */
function pairsOf({ bindings }, before) {
	const { id } = bindings.evaluation;
	return id !== void 0 && before?.state === "measured" && before.planned.bindings.evaluation.id === id ? new RowPairs(id) : void 0;
}
/** Columns of each scope that is asked for, once. */
function scopesOf({ requests }) {
	return [...new Map(requests.map(({ scope }) => [scopeKey(scope), columnsOf(scope)])).values()];
}
/** Files were read themselves: nobody's predictions stand for them. */
function isOfFiles({ requests }, index, { metricOf }) {
	return needsFilesOnly(metricOf(itemAt(requests, index).metric));
}
/** What was measured may be the model before this change. */
function stale(measurement, { bindings }) {
	return measurement.status === "not-applicable" ? measurement : {
		status: "no-evidence",
		missing: [`predictions of the changed ${bindings.model}: those in ${bindings.evaluation.table} are of the base's model`],
		hint: "Run the evaluation with the model of this change, and give its predictions with the run manifest (fates-run.json) that names both."
	};
}
function subjectAtBase(subject, { standings, base }) {
	return {
		subject,
		standing: standings.get(subject.id),
		bindings: base?.policy.subjects.find(({ id }) => id === subject.id)
	};
}

export { assessSubject };