import { r as intAt, t as itemAt } from "./item-at.js";
import { a as HashIndex, i as TupleHash } from "./with-severity.js";
import { y as quoted } from "./read-shard.js";
import { t as doubleAt } from "./double-at.js";
import { s as skipBlanks } from "./read-table.js";
import { o as lazyCellDraws, s as compareKeys } from "./registry.js";
import { i as scopeValue, n as isColumns, r as scopeKey, t as columnsOf } from "./scope.js";
import { B as satisfies, G as PROPERTIES, L as SEVERITY, U as FAIL_ON, V as stricterFailOn, W as GATE_ON, z as runVerdict } from "./since-base.js";
import { g as scoreOf, h as propertyScore, m as assemble } from "./terminal.js";
import { n as UserError, r as assertNever } from "./errors.js";
import { a as shardsOf, i as hasGlobSigns, n as expandRequirements, r as furtherTables, t as loadPlan } from "./load-plan.js";
import { n as seal, r as canonicalize } from "./canonical.js";
import { a as significant$1, i as contextOf, n as gradeOf, r as measureSubject, t as engineSubjectOf } from "./measure-subject.js";
import { h as at } from "./sorted-distinct.js";
import { a as gatherSubject, r as profilesOf } from "./profile-subject.js";
import { d as intervalPositionOf, f as isPastWarn, h as limitsOf, m as warnOf, p as positionOf, u as endsOf } from "./names.js";
import { g as formatApart, h as counted$1, v as joinText, y as text } from "./escape-terminal.js";
import { n as SEED, t as DRAWS } from "./ports.js";
import { i as compare, s as keyText } from "./scopes.js";
import { c as PRESETS, d as isList, f as isObject, l as mergeLayers, n as readSmallText, o as policyObject, p as sortedJson, r as parsePolicy, t as catalogueOf } from "./catalogue.js";
import { t as inferSubjects } from "./infer-subjects.js";
import { a as visible } from "./wording.js";
import { t as parseWaivers } from "./parse-waivers.js";
import { t as artifactsOf } from "./artifact.js";
import { a as waive, r as waiverStates } from "./waiver-states.js";

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
	const { subject, gathered, findings, factsOf, standing, baseline, unpaired } = given;
	const properties = FAMILIES.map((family) => propertyReport(family, findings, factsOf));
	const score = scoreOf(scoresOf(properties));
	return {
		id: subject.id,
		...standing === void 0 ? {} : { standing },
		...baseline === void 0 ? {} : { baseline: baselineReport$1(baseline) },
		verdict: runVerdict(findings.map(({ verdict, planned }) => ({
			verdict,
			level: planned.requirement.level
		}))),
		...score === void 0 ? {} : { score },
		files: sortedFiles(gathered),
		properties,
		comparisons: comparisonsOf(findings),
		...withNote(gathered.ok ? counted(subject, gathered) : uncounted(subject, gathered), unpaired)
	};
}
function withNote(counts, unpaired) {
	return unpaired === void 0 ? counts : {
		...counts,
		notes: [...counts.notes, `Rows are not paired with the base's: ${unpaired}.`]
	};
}
/** Nothing but what the report says of it. */
function baselineReport$1({ state, because }) {
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
function propertyReport(family, findings, factsOf) {
	const own = findings.filter(({ planned }) => planned.requirement.metric.startsWith(`${family}/`));
	const scored = own.map((finding) => ({
		verdict: finding.verdict,
		level: finding.planned.requirement.level,
		weight: finding.planned.requirement.weight,
		...finding.grade === void 0 ? {} : { grade: finding.grade },
		fullGrade: factsOf(finding.planned.requirement.metric).fullGrade
	}));
	const score = family === "performance" ? void 0 : propertyScore(scored);
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

// src/discover/commit-tree.ts
function isAvailable(tree) {
	return !("problem" in tree);
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
async function areUnchanged(paths, base) {
	for (const path of paths) if (!await base.isUnchanged(path)) return false;
	return true;
}
/**
* Whether the predictions are of an older model: the model's bytes changed since the base, and those of its predictions did
* not. Nothing binds the two yet, so what they measure may be the old model.
*/
async function hasStalePredictions({ subject, bindings }, base) {
	const model = bindings?.model ?? subject.bindings.model;
	if (model === void 0 || subject.bindings.model === void 0 || !isAvailable(base.baseline)) return false;
	return await base.baseline.blobOf(model) !== void 0 && !await base.isUnchanged(subject.bindings.model, model) && subject.shards.length > 0 && await areUnchanged(subject.shards, base);
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
/** The comparison of each request with the base, in the order of the requests. */
function compareSubject(subject, { head, base, from, pairing }, metricOf, settings) {
	const [now, before] = [engineSubjectOf(subject, head.gathered), engineSubjectOf(subject, base.gathered)];
	return subject.requests.map((request, index) => changeOf({
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
	if (measurement.status === "measured") details.push(...withExcluded(measurement), ...(measurement.notes ?? []).map((note) => [note]));
	return requirement.because === void 0 ? details : [...details, text`Why it is required: ${requirement.because}`];
}
function uncertainty(measured, confidence) {
	const rows = text`over ${counted$1(measured.n, "row")}`;
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
/** Inside, but past the line that warns, or with groups that do not count. */
function isCareful(bound, { value, excluded = [] }) {
	return isPastWarn(bound, value) || excluded.length > 0;
}

// src/judge/sentence.ts
/** ` on sex × race`, or nothing for overall. */
function onScope(scope) {
	const columns = columnsOf(scope);
	if (columns.length === 0) return [];
	const names = joinText(columns.map((column) => text`${column}`), " × ");
	return scope.kind === "slice" ? text` on slice ${names}` : text` on ${names}`;
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
		case "measured": return text`${name} is ${[formatApart(measurement.value, endsOf(bound))]}; ${relation(requirement, measurement, gate)}.`;
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
function cautions(bound, { value, excluded = [] }) {
	const warn = warnOf(bound);
	const verb = excluded.length === 1 ? "does" : "do";
	return [...warn !== void 0 && isPastWarn(bound, value) ? text`, with a warning past ${warn}` : [], ...excluded.length > 0 ? text`, and ${counted$1(excluded.length, "group")} ${[verb]} not count` : []];
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
	const grade = gradeOf(gathered);
	const { id } = subject.bindings.evaluation;
	return subject.requirements.map((planned) => {
		const measurement = measurements[planned.request];
		if (measurement === void 0) throw new Error(`${planned.requirement.id} was planned without a request`);
		const comparison = comparisons?.[planned.request];
		return judge({
			planned,
			measurement,
			facts: metricOf(planned.requirement.metric),
			gate,
			confidence: minimum.confidence,
			...comparison === void 0 ? {} : { comparison },
			...standing === void 0 ? {} : { standing },
			...id === void 0 ? {} : { id },
			...grade === void 0 ? {} : { grade }
		});
	});
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
	if (base !== void 0 && await hasStalePredictions(atBase, base)) {
		const head = await measuredAt(subject, run.ports.workspace, run, void 0);
		return {
			...head,
			measurements: head.measurements.map((each) => stale(each, subject))
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
	const pairing = pairs?.pairing([[], ...scopesOf(subject)]);
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
		inferPositive: policy.source.advisory,
		pairs,
		metricOf
	};
	const gathered = await gatherSubject(subject, tree, ports.tables, how);
	return {
		gathered,
		measurements: measureSubject(subject, gathered, metricOf, settingsOf(run))
	};
}
function settingsOf({ plan: { minimum } }) {
	return {
		minimum,
		seed: SEED,
		draws: DRAWS
	};
}
function reportOf(asked, run, { gathered, measurements, comparisons, baseline }) {
	const { policy, plan, metricOf } = run;
	const { subject } = asked;
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
	return subjectReport({
		subject,
		gathered,
		findings,
		factsOf: metricOf,
		...atBase
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
/** What was measured may be the model before this change. */
function stale(measurement, { bindings }) {
	return measurement.status === "not-applicable" ? measurement : {
		status: "no-evidence",
		missing: [`predictions of the changed ${bindings.model}: those in ${bindings.evaluation.table} are of the base's model`],
		hint: "Run the evaluation with the model of this change, and commit its predictions beside it."
	};
}
function subjectAtBase(subject, { standings, base }) {
	return {
		subject,
		standing: standings.get(subject.id),
		bindings: base?.policy.subjects.find(({ id }) => id === subject.id)
	};
}

// src/assess/baseline-report.ts
/** What the report says of the baseline as a whole: where it was read, and whether anything was measured there. */
function baselineReport({ base, baseReport }, subjects) {
	if (baseReport !== void 0) return "because" in baseReport ? {
		state: "unavailable",
		because: baseReport.because
	} : ofReport(baseReport);
	if (base === void 0) return { state: "absent" };
	const { baseline: tree } = base;
	if (!isAvailable(tree)) return {
		state: "unavailable",
		...tree.commit === void 0 ? {} : { ref: tree.commit },
		because: tree.problem.message
	};
	const at = {
		ref: tree.commit,
		from: tree.from
	};
	const said = subjects.flatMap(({ baseline }) => baseline ?? []);
	const state = ["measured", "reused"].find((each) => said.some((own) => own.state === each));
	if (state !== void 0) return {
		state,
		...at
	};
	const unavailable = said.find((own) => own.state === "unavailable");
	return unavailable === void 0 ? {
		state: "absent",
		because: "nothing that was assessed is at the base too"
	} : {
		...unavailable,
		state: "unavailable",
		...at
	};
}
function ofReport({ report, from }) {
	const ref = report.commit.tree ?? report.commit.head;
	return {
		state: "report",
		from,
		...ref === void 0 ? {} : { ref }
	};
}

// src/policy/advisory.ts
/**
* The policy that judges a repository without one: the `baseline` preset over what was inferred, every requirement
* advisory, and a gate that never fails. What is inferred never gates.
*/
function advisoryPolicy(subjects, catalogue) {
	const written = policyObject(catalogue.map(({ id }) => id)).parse(PRESETS.baseline);
	const layer = {
		source: "baseline",
		preset: true,
		folder: "",
		json: PRESETS.baseline
	};
	const { policy } = mergeLayers([{
		layer,
		written
	}], catalogue);
	return {
		...policy,
		subjects,
		requirements: policy.requirements.map((requirement) => ({
			...requirement,
			level: "advisory"
		})),
		gate: {
			on: "point",
			failOn: "never"
		},
		extends: ["baseline"]
	};
}

// src/policy/base/difference.ts
/** What differs between two versions of one thing, key by key, in words short enough for a table. */
const LONGEST_VALUE = 60;
const LONGEST_SIDE = 240;
function keysOf(entries) {
	return new Map(Object.entries(entries).flatMap(([key, value]) => value === void 0 || isEmpty(value) ? [] : [[key, value]]));
}
function isEmpty(value) {
	return isList(value) && value.length === 0 || isObject(value) && Object.keys(value).length === 0;
}
/** Keys whose values differ, those that the base has first. */
function differingKeys(base, head) {
	return [.../* @__PURE__ */ new Set([...base.keys(), ...head.keys()])].filter((key) => textAt(base, key) !== textAt(head, key));
}
function textAt(keys, key) {
	const value = keys.get(key);
	return value === void 0 ? void 0 : sortedJson(value);
}
/** `from` and `to` of a change: the keys with what they say on each side; a side that says nothing of them is absent. */
function sidesOf(keys, base, head) {
	const [from, to] = [sideText(keys, base), sideText(keys, head)];
	return {
		...from === void 0 ? {} : { from },
		...to === void 0 ? {} : { to }
	};
}
/** `max: 0.1, warn: 0.08`; undefined when none of the keys is there. */
function sideText(keys, side) {
	const said = keys.flatMap((key) => {
		const value = side.get(key);
		return value === void 0 ? [] : [`${cut(visible(key), LONGEST_VALUE)}: ${valueText(value)}`];
	});
	return said.length === 0 ? void 0 : cut(said.join(", "), LONGEST_SIDE);
}
function valueText(value) {
	return cut(visible(typeof value === "string" ? value : sortedJson(value)), LONGEST_VALUE);
}
function cut(text, longest) {
	return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
/** One word for a whole thing that differs in keys with these directions. */
function combined(directions) {
	const has = (direction) => directions.includes(direction);
	if (has("changed") || has("stricter") === has("looser")) return "changed";
	return has("stricter") ? "stricter" : "looser";
}
/** Of a number of which less is stricter. */
function fewer(base, head) {
	if (base === head) return "same";
	return head < base ? "stricter" : "looser";
}
/** Of a range that has to hold a value: a narrower one inside the other is stricter. */
function narrower(base, head) {
	const isInside = head[0] >= base[0] && head[1] <= base[1];
	const isAround = head[0] <= base[0] && head[1] >= base[1];
	if (isInside && isAround) return "same";
	return isInside ? "stricter" : isAround ? "looser" : "changed";
}
/** Of a list of what is asked for, in any order: more is stricter. */
function wider(base, head) {
	const isKept = base.every((each) => head.includes(each));
	const isKnown = head.every((each) => base.includes(each));
	if (isKept && isKnown) return "same";
	return isKept ? "stricter" : isKnown ? "looser" : "changed";
}

// src/policy/base/bindings.ts
/** Which keys of a subject say what its evidence is, and whether two versions of it say the same. */
/**
* Everything of a subject but its `id`, and `watch`, which says when it is looked at and not at what. Lists whose order
* means nothing are sorted; `strata` are not, because the first is the one that a metric takes. The types make each key
* of the policy stand here.
*/
function bindingsOf({ task, model, card, training, shifts = {}, evaluation }) {
	const subject = {
		task,
		model,
		card
	};
	const tables = Object.entries(shifts).map(([name, { table }]) => [shiftKey(name), table]);
	return keysOf({
		...subject,
		"training.table": training?.table,
		...Object.fromEntries(tables),
		...Object.fromEntries(Object.entries(evaluationBindings(evaluation)).map(([key, value]) => [`evaluation.${key}`, value]))
	});
}
function shiftKey(name) {
	return keyText([
		"shifts",
		name,
		"table"
	]);
}
function evaluationBindings(evaluation) {
	const { positive, reference } = evaluation;
	return {
		table: evaluation.table,
		label: evaluation.label,
		prediction: evaluation.prediction,
		score: evaluation.score,
		scores: evaluation.scores,
		threshold: evaluation.threshold,
		exact: evaluation.exact,
		positive: positive && {
			label: sorted(positive.label),
			prediction: sorted(positive.prediction)
		},
		favourable: evaluation.favourable,
		weight: evaluation.weight,
		id: evaluation.id,
		attributes: sorted(evaluation.attributes.map(attributeText)),
		intersections: sorted(evaluation.intersections.map(intersectionText)),
		slices: sorted(evaluation.slices.map(attributeText)),
		strata: evaluation.strata.map(attributeText),
		reference: Object.fromEntries(Object.entries(reference).map(([column, choice]) => [column, choiceValue(choice)])),
		population: evaluation.population,
		counterfactual: evaluation.counterfactual,
		severity: evaluation.severity,
		features: evaluation.features && sorted(evaluation.features)
	};
}
/** An attribute with its bins, and the columns of an intersection, as one text each. */
function attributeText({ column, bins }) {
	return bins === void 0 ? column : `${column} cut at ${bins.join(", ")}`;
}
function intersectionText(columns) {
	return sorted(columns).join(" × ");
}
/** `{ value: 'largest' }` is the group of that name, `largest` the choice. */
function choiceValue(choice) {
	return typeof choice === "string" ? choice : { value: choice.value };
}
function sorted(values) {
	return values.toSorted(compare);
}
/** What the head does to a subject that both policies have. */
function standingOf(base, head, renames) {
	const [before, after] = [bindingsOf(base), bindingsOf(head)];
	const keys = differingKeys(before, after);
	if (keys.length === 0) return "same";
	const paths = pathKeys(base);
	return keys.every((key) => paths.includes(key) && isRename(before.get(key), after.get(key), renames)) ? "renamed" : "rebound";
}
function pathKeys({ shifts = {} }) {
	return [
		"model",
		"card",
		"training.table",
		"evaluation.table",
		"evaluation.severity",
		...Object.keys(shifts).map(shiftKey)
	];
}
/** Both are paths of single files, and git sees the one become the other. What a glob stands for git cannot say. */
function isRename(from, to, renames) {
	return typeof from === "string" && typeof to === "string" && !hasGlobSigns(from) && !hasGlobSigns(to) && renames.get(from) === to;
}

// src/policy/base/match-requirements.ts
/**
* Which requirement of the head is which of the base: the same metric, place and subjects; of the rest the same metric and
* place. Several with one key are taken in their order. Ids cannot do it: `#2` moves when the first one goes.
*/
function matchRequirements(base, head) {
	const first = matchBy((requirement) => `${placeKey(requirement)} ${subjectsKey(requirement)}`, base, head);
	const second = matchBy(placeKey, first.onlyBase, first.onlyHead);
	return {
		...second,
		pairs: [...first.pairs, ...second.pairs]
	};
}
function matchBy(keyOf, base, head) {
	const waiting = /* @__PURE__ */ new Map();
	for (const requirement of head) {
		const key = keyOf(requirement);
		waiting.set(key, [...waiting.get(key) ?? [], requirement]);
	}
	const pairs = [];
	const onlyBase = [];
	for (const requirement of base) {
		const partner = waiting.get(keyOf(requirement))?.shift();
		if (partner === void 0) onlyBase.push(requirement);
		else pairs.push([requirement, partner]);
	}
	const taken = new Set(pairs.map(([, partner]) => partner));
	return {
		pairs,
		onlyBase,
		onlyHead: head.filter((requirement) => !taken.has(requirement))
	};
}
/** The order of an intersection's columns means nothing. */
function placeKey({ metric, on }) {
	return sortedJson([metric, on === void 0 ? null : isColumns(on) ? on.toSorted() : on]);
}
function subjectsKey({ subjects }) {
	return sortedJson(subjects?.toSorted() ?? null);
}

// src/policy/base/requirement-change.ts
/**
* Which way a requirement moves. A direction is given where every measurement can only get a verdict as good or worse
* (stricter) or as good or better (looser); everything else is `changed`.
*/
/** What a requirement says, beside the metric and the place that make it the same requirement. */
function requirementKeys({ bound, ...rest }) {
	const { regress, level, weight, groups, subjects, options, because, owner } = rest;
	const { kind: _, ...ends } = bound;
	return keysOf({
		...ends,
		regress,
		level,
		weight,
		groups: groups.toSorted(),
		subjects: subjects?.toSorted(),
		options,
		because,
		owner
	});
}
/** The change from the base's requirement to the head's; undefined when they say the same. */
function requirementChange(base, head) {
	const [before, after] = [requirementKeys(base), requirementKeys(head)];
	const keys = differingKeys(before, after);
	return keys.length === 0 ? void 0 : {
		part: "requirement",
		id: base.id,
		change: combined(directionsOf(base, head)),
		...sidesOf(keys, before, after)
	};
}
/**
* `because` and `owner` move no verdict: they are shown, and have no direction. A weight moves a score either way, an
* option what is measured.
*/
function directionsOf(base, head) {
	return [
		narrower(limitsOf(base.bound), limitsOf(head.bound)),
		narrower(quietLimits(base.bound), quietLimits(head.bound)),
		fewer(base.regress ?? Number.POSITIVE_INFINITY, head.regress ?? Number.POSITIVE_INFINITY),
		levelDirection(base, head),
		wider(base.groups, head.groups),
		subjectsDirection(base.subjects, head.subjects),
		changedIf(base.weight, head.weight),
		changedIf(base.options, head.options)
	];
}
/** Where a value passes without a warning: the bound, up to its `warn` line. */
function quietLimits(bound) {
	const [low, high] = limitsOf(bound);
	switch (bound.kind) {
		case "max": return [low, Math.min(high, bound.warn ?? high)];
		case "min": return [Math.max(low, bound.warn ?? low), high];
		case "within": return [low, high];
	}
}
function levelDirection({ level: base }, { level: head }) {
	if (base === head) return "same";
	return head === "required" ? "stricter" : "looser";
}
/** Absent means all: no list asks for more. */
function subjectsDirection(base, head) {
	if (base === void 0 || head === void 0) return base === head ? "same" : head === void 0 ? "stricter" : "looser";
	return wider(base, head);
}
function changedIf(base, head) {
	return sortedJson(base) === sortedJson(head) ? "same" : "changed";
}

// src/policy/base/policy-changes.ts
/**
* What the head's policy makes stricter and looser than the base's, both with all that they extend merged in. Nothing of it
* counts before the merge.
*/
/** Requirements, then minimum, gate and subjects, each by id. Without a head's policy everything is removed. */
function policyChanges(base, head) {
	return [
		...requirementChanges(base, head),
		...head === void 0 ? [] : [...minimumChanges(base, head), ...gateChanges(base.gate, head.gate)],
		...subjectChanges(base.subjects, head?.subjects ?? [])
	];
}
function requirementChanges(base, head) {
	const { pairs, onlyBase, onlyHead } = matchRequirements(base.requirements, head?.requirements ?? []);
	const presets = pairs.flatMap(([before, after]) => isPreset(before) && isPreset(after) ? [before] : []);
	return [
		...pairs.flatMap(([before, after]) => requirementChange(before, after) ?? []),
		...onlyBase.map((requirement) => oneSided(requirement, "removed", presets)),
		...onlyHead.map((requirement) => oneSided(requirement, "added", presets))
	].toSorted(byId);
}
function isPreset({ origin }) {
	return origin.preset === true;
}
/**
* A requirement of one side. Where a preset of both sides asks for the same metric, the repository's own decides in the
* preset's place and can be looser than it: then it is neither only added nor only removed.
*/
function oneSided(requirement, change, presets) {
	const { id, metric } = requirement;
	const preset = isPreset(requirement) ? void 0 : presets.find((each) => each.metric === metric);
	const own = wholeText$1(requirementKeys(requirement));
	const beside = preset && `${wholeText$1(requirementKeys(preset))} of ${preset.origin.source}`;
	const [from, to] = change === "added" ? [beside, own] : [own, beside];
	return {
		part: "requirement",
		id,
		change: preset === void 0 ? change : "changed",
		...from === void 0 ? {} : { from },
		...to === void 0 ? {} : { to }
	};
}
const ASIDE = [
	"because",
	"options",
	"weight"
];
function wholeText$1(keys) {
	return sideText([...keys.keys()].filter((key) => !ASIDE.includes(key)), keys) ?? "";
}
/**
* A higher minimum leaves more groups out: that turns PASS into WARN, and it can also hide the group with the gap. So it
* has no direction. Confidence has one only under `proven-outside`, where a wider interval proves less.
*/
function minimumChanges(base, head) {
	const [before, after] = [minimumKeys(base.minimum), minimumKeys(head.minimum)];
	const isProvenOutside = [base, head].every(({ gate }) => gate.on === "proven-outside");
	return differingKeys(before, after).map((key) => ({
		part: "minimum",
		id: `minimum.${key}`,
		change: key === "confidence" && isProvenOutside ? combined([fewer(base.minimum.confidence, head.minimum.confidence)]) : "changed",
		...sidesOf([key], before, after)
	}));
}
function minimumKeys({ group, positives, negatives, decided, confidence }) {
	return keysOf({
		confidence,
		decided,
		group,
		negatives,
		positives
	});
}
function gateChanges(base, head) {
	const [before, after] = [gateKeys(base), gateKeys(head)];
	const directions = {
		on: onDirection(base, head),
		"fail-on": fewer(FAIL_ON.indexOf(head.failOn), FAIL_ON.indexOf(base.failOn))
	};
	return differingKeys(before, after).map((key) => ({
		part: "gate",
		id: `gate.${key}`,
		change: combined([directions[key] ?? "changed"]),
		...sidesOf([key], before, after)
	}));
}
function gateKeys({ on, failOn }) {
	return keysOf({
		"fail-on": failOn,
		on
	});
}
/**
* `proven-inside` turns FAIL into INSUFFICIENT where the interval reaches back inside. That is stricter than `point` only
* where INSUFFICIENT fails the job too.
*/
function onDirection(base, head) {
	const places = [base.on, head.on];
	const isToInconclusive = places.includes("point") && places.includes("proven-inside");
	const isTolerant = [base, head].some(({ failOn }) => failOn === "fail" || failOn === "never");
	return isToInconclusive && isTolerant ? "changed" : fewer(GATE_ON.indexOf(head.on), GATE_ON.indexOf(base.on));
}
function subjectChanges(base, head) {
	const after = new Map(head.map((subject) => [subject.id, subject]));
	const ids = new Set(base.map(({ id }) => id));
	return [...base.flatMap((subject) => {
		const other = after.get(subject.id);
		return other === void 0 ? [gone(subject)] : subjectChange(subject, other) ?? [];
	}), ...head.filter(({ id }) => !ids.has(id)).map(come)].toSorted(byId);
}
function gone(subject) {
	return {
		part: "subject",
		id: subject.id,
		change: "removed",
		from: tableText(subject)
	};
}
function come(subject) {
	return {
		part: "subject",
		id: subject.id,
		change: "added",
		to: tableText(subject)
	};
}
function tableText(subject) {
	return sideText(["evaluation.table"], subjectKeys(subject)) ?? "";
}
function subjectKeys(subject) {
	return new Map([...bindingsOf(subject), ...keysOf({ watch: subject.watch.toSorted(compare) })]);
}
/** More groups to look at, or more files that call for a look, are stricter; what any other binding does nobody can say here. */
const WIDER = [
	{
		key: "evaluation.attributes",
		listOf: ({ evaluation }) => evaluation.attributes.map(attributeText)
	},
	{
		key: "evaluation.intersections",
		listOf: ({ evaluation }) => evaluation.intersections.map(intersectionText)
	},
	{
		key: "evaluation.slices",
		listOf: ({ evaluation }) => evaluation.slices.map(attributeText)
	},
	{
		key: "watch",
		listOf: ({ watch }) => watch
	}
];
function subjectChange(base, head) {
	const [before, after] = [subjectKeys(base), subjectKeys(head)];
	const keys = differingKeys(before, after);
	const directions = keys.map((key) => {
		const list = WIDER.find((each) => each.key === key);
		return list === void 0 ? "changed" : wider(list.listOf(base), list.listOf(head));
	});
	return keys.length === 0 ? void 0 : {
		part: "subject",
		id: base.id,
		change: combined(directions),
		...sidesOf(keys, before, after)
	};
}
function byId(a, b) {
	return compare(a.id, b.id) || compare(a.change, b.change);
}

// src/policy/base/unite.ts
/**
* Requirements, minimum, gate, presets and waivers are the base's. Subjects are the base's in its order, then what only the
* head has; one whose bindings the head changes has the head's. A removed one keeps the base's bindings, so that what was
* asked of it can be listed. `head` is undefined when the change takes the policy away.
*/
function unite(base, head, renames) {
	const taken = subjectsOf(base, head, renames);
	return {
		parsed: {
			policy: {
				...base.policy,
				subjects: taken.map(({ subject }) => subject)
			},
			locate: (path) => locate(path, base, taken),
			files: [.../* @__PURE__ */ new Set([...(head?.files ?? []).filter((file) => !base.files.includes(file)), ...base.files])]
		},
		standings: new Map(taken.map(({ subject, standing }) => [subject.id, standing])),
		changes: policyChanges(base.policy, head?.policy)
	};
}
function subjectsOf(base, head, renames) {
	const heads = new Map((head?.policy.subjects ?? []).map((subject, index) => [subject.id, {
		subject,
		index
	}]));
	const known = base.policy.subjects.map((subject, index) => {
		const other = heads.get(subject.id);
		if (head === void 0 || other === void 0) return {
			subject,
			standing: "removed",
			side: base,
			index
		};
		const standing = standingOf(subject, other.subject, renames);
		return standing === "same" ? {
			subject,
			standing,
			side: base,
			index
		} : {
			...other,
			standing,
			side: head
		};
	});
	const ids = new Set(base.policy.subjects.map(({ id }) => id));
	const added = head === void 0 ? [] : [...heads.values()].filter(({ subject }) => !ids.has(subject.id)).map((each) => ({
		...each,
		standing: "new",
		side: head
	}));
	return [...known, ...added];
}
function locate(path, base, taken) {
	const [list, index, ...rest] = path;
	const subject = list === "subjects" && typeof index === "number" ? taken[index] : void 0;
	return subject === void 0 ? base.locate(path) : subject.side.locate([
		"subjects",
		subject.index,
		...rest
	]);
}

// src/assess/judge-by-base.ts
/** The state of two policies, of which one is there: which of them judges, and what the change does to the other. */
function judgeByBase({ base, own, inputs, commit }) {
	const { policy: path, changes } = inputs;
	if (base.state === "valid") {
		const head = own.state === "valid" ? own.parsed : void 0;
		return {
			...unite(base.parsed, head, renamesIn(changes)),
			source: {
				path,
				sha256: base.sha256,
				ref: commit,
				side: "base",
				advisory: false
			},
			base: base.parsed,
			files: [.../* @__PURE__ */ new Set([...base.parsed.files, ...head?.files ?? [path]])],
			problems: own.state === "invalid" ? own.problems : [],
			notLookedAt: []
		};
	}
	if (own.state !== "valid") throw new UserError(...[base, own].flatMap((each) => each.state === "invalid" ? each.problems : []));
	const judged = {
		parsed: own.parsed,
		standings: /* @__PURE__ */ new Map(),
		changes: [],
		files: own.parsed.files,
		problems: [],
		notLookedAt: []
	};
	const source = {
		path,
		sha256: own.sha256,
		side: "head"
	};
	if (base.state === "absent") {
		const because = "the base branch has none, so it advises only: it binds after the merge";
		return {
			...judged,
			source: {
				...source,
				advisory: true,
				because
			}
		};
	}
	const mends = touchesOnly(changes, [...own.parsed.files, own.parsed.policy.waivers ?? path]);
	const because = `the base branch’s cannot be read: it has ${base.problems.length === 1 ? "one mistake" : `${base.problems.length} mistakes`}`;
	return {
		...judged,
		source: {
			...source,
			advisory: false,
			because
		},
		...mends ? {} : { atBest: "inconclusive" }
	};
}
/** Old path → new path, as git sees them. */
function renamesIn(changes) {
	const files = changes.kind === "files" ? changes.files : [];
	return new Map(files.flatMap(({ path, previous }) => previous === void 0 ? [] : [[previous, path]]));
}
/** Whether a change is to these files alone; not when everything counts as changed. */
function touchesOnly(changes, allowed) {
	return changes.kind === "files" && changes.files.length > 0 && changes.files.every(({ path, previous }) => allowed.includes(path) && (previous === void 0 || allowed.includes(previous)));
}

// src/assess/read-policy.ts
/** Reads the policy with all that it extends from one tree: the assessed one, or a commit's. */
async function readPolicy(tree, path, catalogue, hash) {
	const text = await readSmallText(tree, path);
	if (text === null) return { state: "absent" };
	const read = (each) => each === path ? Promise.resolve(text) : readSmallText(tree, each);
	const parsed = await parsePolicy({
		path,
		read
	}, catalogue);
	return parsed.ok ? {
		state: "valid",
		parsed: parsed.value,
		sha256: await hash(text)
	} : {
		state: "invalid",
		problems: parsed.problems
	};
}

// src/assess/load-policy.ts
/**
* Whose policy judges (policy.md, "Whose policy, which subjects"): the base branch's on a pull request, else the commit's own,
* or what can be inferred without one. Throws one UserError with all mistakes where nothing can judge.
*/
async function loadPolicy(inputs, ports, artifacts, catalogue) {
	const own = await readPolicy(ports.workspace, inputs.policy, catalogue, ports.hash);
	const tree = ports.base?.policy;
	if (tree === void 0) return ownPolicy(own, inputs, () => infer(inputs, ports, artifacts, catalogue));
	if (!isAvailable(tree)) {
		const loaded = await ownPolicy(own, inputs, () => infer(inputs, ports, artifacts, catalogue));
		return {
			...loaded,
			problems: [...loaded.problems, tree.problem]
		};
	}
	const base = await readPolicy(tree, inputs.policy, catalogue, ports.hash);
	return base.state === "absent" && own.state === "absent" ? ownPolicy(own, inputs, () => infer(inputs, ports, artifacts, catalogue)) : judgeByBase({
		base,
		own,
		inputs,
		commit: tree.commit
	});
}
/** The commit's own policy, or advice without one. */
function ownPolicy(own, { policy: path, policyIsNamed }, advise) {
	switch (own.state) {
		case "valid": return {
			...UNCHANGED,
			parsed: own.parsed,
			source: {
				path,
				sha256: own.sha256,
				advisory: false
			},
			files: own.parsed.files
		};
		case "invalid": throw new UserError(...own.problems);
		case "absent":
			if (policyIsNamed) throw new UserError({
				code: "policy/no-such-file",
				path,
				message: "There is no such policy, so there is nothing to judge by.",
				hint: "Give the path of your fates.yml from the root, or write one with `fates init`."
			});
			return advise();
	}
}
const UNCHANGED = {
	standings: /* @__PURE__ */ new Map(),
	changes: [],
	problems: [],
	notLookedAt: []
};
async function infer(inputs, ports, artifacts, catalogue) {
	const inferred = await inferSubjects(artifacts, ports);
	const policy = advisoryPolicy(inferred.subjects, catalogue);
	return {
		...UNCHANGED,
		parsed: {
			policy,
			files: [],
			locate: () => ({ path: inputs.policy })
		},
		source: {
			path: inputs.policy,
			sha256: await ports.hash(inferred.text ?? ""),
			advisory: true
		},
		files: [],
		...inferred.text === null ? {} : { suggestion: inferred.text },
		notLookedAt: inferred.notLookedAt
	};
}

// src/policy/waivers/new-problems.ts
/**
* Mistakes of the head's file that the base's does not have: the pull request brings them in. Lines and positions in lists
* are no part of a mistake; one that is there once more than at the base is new.
*/
function newProblems(head, base) {
	const known = /* @__PURE__ */ new Map();
	for (const problem of base) known.set(identityOf(problem), (known.get(identityOf(problem)) ?? 0) + 1);
	return head.filter((problem) => {
		const left = known.get(identityOf(problem)) ?? 0;
		known.set(identityOf(problem), left - 1);
		return left <= 0;
	});
}
function identityOf({ code, key = "", message }) {
	return JSON.stringify([
		code,
		key.replaceAll(/\[\d+\]/gu, "[]"),
		message
	]);
}

// src/policy/waivers/waiver-changes.ts
/** Waivers that the head adds, removes or rewrites, by id. They take effect after the merge. */
function waiverChanges(base, head) {
	const after = new Map(head.map((waiver) => [waiver.id, waiver]));
	const ids = new Set(base.map(({ id }) => id));
	return [...base.flatMap((waiver) => {
		const other = after.get(waiver.id);
		return other === void 0 ? [{
			part: "waiver",
			id: waiver.id,
			change: "removed",
			from: wholeText(waiver)
		}] : changed(waiver, other);
	}), ...head.filter(({ id }) => !ids.has(id)).map((waiver) => ({
		part: "waiver",
		id: waiver.id,
		change: "added",
		to: wholeText(waiver)
	}))].toSorted((a, b) => compare(a.id, b.id));
}
function changed(base, head) {
	const [before, after] = [waiverKeys(base), waiverKeys(head)];
	const keys = differingKeys(before, after);
	return keys.length === 0 ? [] : [{
		part: "waiver",
		id: base.id,
		change: "changed",
		...sidesOf(keys, before, after)
	}];
}
function waiverKeys({ requirement, subject, on, owner, granted, expires, reason }) {
	return keysOf({
		requirement,
		subject,
		on: on?.toSorted(compare),
		owner,
		granted,
		expires,
		reason
	});
}
function wholeText(waiver) {
	return sideText([
		"requirement",
		"subject",
		"on",
		"owner",
		"expires"
	], waiverKeys(waiver)) ?? "";
}

// src/assess/load-waivers.ts
/** The waivers of the side that judges. Mistakes in them stop nobody but the change that brings them in. */
async function loadWaivers({ parsed: { policy }, source }, { asOf }, { workspace, base }) {
	const path = policy.waivers;
	if (path === void 0) return {
		waivers: [],
		changes: [],
		problems: [],
		notLookedAt: []
	};
	const known = {
		requirements: policy.requirements,
		subjects: policy.subjects,
		asOf
	};
	const read = async (tree) => {
		const text = await readSmallText(tree, path);
		return text === null ? {
			waivers: [],
			problems: []
		} : parseWaivers(text, path, known);
	};
	const own = await read(workspace);
	const judgingTree = source.side === "base" ? base?.policy : void 0;
	const isByBase = judgingTree !== void 0 && isAvailable(judgingTree);
	const judging = isByBase ? await read(judgingTree) : own;
	return {
		waivers: judging.waivers,
		changes: isByBase ? waiverChanges(judging.waivers, own.waivers) : [],
		problems: isByBase ? newProblems(own.problems, judging.problems) : [],
		notLookedAt: judging.problems.map(({ path: file, message }) => ({
			path: file,
			reason: message
		}))
	};
}

// src/discover/touched.ts
/** Why a subject has to be assessed; undefined when nothing of it changed (github.md, "What changed"). */
function touchOf(subject, policyFiles, changes, match) {
	if (changes.kind === "everything") return {
		subject: subject.id,
		because: changes.because
	};
	const changed = changes.files.flatMap(({ path, previous }) => previous === void 0 ? [path] : [path, previous]);
	const policy = changed.find((path) => policyFiles.includes(path));
	if (policy !== void 0) return {
		subject: subject.id,
		because: `its policy ${policy} changed`
	};
	const absent = subject.absent[0];
	if (absent !== void 0) return {
		subject: subject.id,
		because: `${absent} is not there, and may be what the job should have made`
	};
	const made = [...subject.shards, ...singles(subject)].find(changes.isUntracked);
	if (made !== void 0) return {
		subject: subject.id,
		because: `${made} is not tracked: the job made it`
	};
	const watched = globsOf(subject).map(match);
	const hit = changed.find((path) => watched.some((matches) => matches(path)));
	return hit === void 0 ? void 0 : {
		subject: subject.id,
		because: `${hit} changed`
	};
}
function singles({ model, card, severity }) {
	return [
		model,
		card,
		severity
	].flatMap((path) => path ?? []);
}
/** What is bound, the folders that it lies in, and the policy's `watch`. In the root only the root's own files. */
function globsOf(subject) {
	const literal = singles(subject);
	const bound = [...literal.map(escapeGlob), ...subject.tables];
	const around = [...literal, ...subject.tables.map(literalPart)].map(folderOf).map((folder) => folder === "" ? "*" : `${escapeGlob(folder)}/**`);
	return [.../* @__PURE__ */ new Set([
		...bound,
		...around,
		...subject.watch
	])];
}
/** `data/part-*.csv` → `data/part-`: the part of a glob before its first wildcard. */
function literalPart(glob) {
	return /^[^*?[{(!]*/.exec(glob)?.[0] ?? "";
}
/** Folder of a path, empty for the root. */
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function escapeGlob(folder) {
	return folder.replace(/[*?[\]{}()!+@\\]/g, "\\$&");
}

// src/assess/split-by-touch.ts
/** Subjects that the change touches, and the ids of the others. */
function splitByTouch(plan, { files: policyFiles, standings }, changes, match) {
	const isTouched = ({ id, bindings, shards, furtherShards }) => {
		const tables = [bindings.evaluation.table, ...furtherTables(bindings)];
		const { model, card, watch } = bindings;
		const { severity } = bindings.evaluation;
		const rooted = {
			id,
			watch,
			shards: [...shards, ...[...furtherShards.values()].flat()],
			tables,
			absent: [...shards.length === 0 ? [bindings.evaluation.table] : [], ...[...furtherShards].flatMap(([table, files]) => files.length === 0 ? [table] : [])],
			...model === void 0 ? {} : { model },
			...card === void 0 ? {} : { card },
			...severity === void 0 ? {} : { severity }
		};
		return (standings.get(id) ?? "same") !== "same" || touchOf(rooted, policyFiles, changes, match) !== void 0;
	};
	const touched = plan.subjects.filter(isTouched);
	return {
		touched,
		untouched: plan.subjects.filter((subject) => !touched.includes(subject)).map(({ id }) => id)
	};
}

// src/assess.ts
async function assess(inputs, ports) {
	const metricOf = lookup(ports.metrics);
	const catalogue = catalogueOf(ports.metrics);
	const listing = await ports.step("discover", () => ports.workspace.list());
	const artifacts = artifactsOf(listing.files);
	const policy = await ports.step("policy", () => loadPolicy(inputs, ports, artifacts, catalogue));
	const waivers = await ports.step("waivers", () => loadWaivers(policy, inputs, ports));
	const plan = await ports.step("plan", () => loadPlan(policy, catalogue, artifacts, ports));
	const { touched, untouched } = splitByTouch(plan, policy, inputs.changes, ports.match);
	const run = {
		policy,
		plan,
		ports,
		metricOf,
		entryOf: lookup(catalogue),
		waived: (finding, subject) => waive(finding, waivers.waivers, {
			subject,
			asOf: inputs.asOf
		})
	};
	const subjects = [];
	for (const subject of touched) subjects.push(await ports.step(`assess ${subject.id}`, () => assessSubject(subject, run)));
	const { policy: rules } = policy.parsed;
	const profiles = rules.report.profile ? await profilesOf(touched, ports) : void 0;
	const report = assemble({
		tool: {
			name: "fates-gate",
			version: inputs.version
		},
		asOf: inputs.asOf,
		policy: {
			...policy.source,
			failOn: stricterFailOn(rules.gate.failOn, inputs.failOn),
			minimum: rules.minimum
		},
		policyChanges: [...policy.changes, ...waivers.changes],
		commit: inputs.commit,
		baseline: baselineReport(ports, subjects),
		subjects,
		untouched,
		waivers: waiverStates(waivers.waivers, subjects, {
			asOf: inputs.asOf,
			untouched
		}),
		...policy.atBest === void 0 ? {} : { atBest: policy.atBest },
		notLookedAt: [
			...inputs.notLookedAt ?? [],
			...listing.notLookedAt,
			...policy.notLookedAt,
			...waivers.notLookedAt,
			...touched.flatMap(boundButUnread)
		],
		problems: [
			...inputs.problems,
			...policy.problems,
			...waivers.problems
		],
		facts: new Map(ports.metrics.map((metric) => [metric.id, metric])),
		...profiles === void 0 ? {} : { profiles },
		...policy.suggestion === void 0 ? {} : { suggestedPolicy: policy.suggestion }
	});
	return seal(report, ports.hash);
}
function lookup(all) {
	const byId = new Map(all.map((each) => [each.id, each]));
	return (id) => {
		const found = byId.get(id);
		if (found === void 0) throw new Error(`the registry has no ${id}`);
		return found;
	};
}
/** Files that the policy binds and that no measure of this version reads. */
function boundButUnread({ bindings }) {
	return [bindings.model, bindings.card].flatMap((path) => path === void 0 ? [] : [unread(path, `the subject ${bindings.id}`)]);
}
function unread(path, by) {
	return {
		path,
		reason: `bound by ${by}; no part of this version reads it`
	};
}

export { isAvailable as n, assess as t };