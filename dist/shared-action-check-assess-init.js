import { _ as record, a as ZodType, b as tuple, c as boolean, d as int, f as json, h as number, o as _enum, p as literal, s as array, v as strictObject, w as toJSONSchema, x as union, y as string } from "./zod.js";
import { a as refuse, n as UserError, o as succeed } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { r as scopeKey } from "./shared-action-subject-measure-comment-diff-check-assess-init-profile.js";
import { a as pathOfKey, i as keyText, n as problemOf, r as sortProblems, t as compare } from "./shared-action-subject-comment-diff-check-assess-init.js";
import { i as furtherTables, n as evaluationTables, o as shardsOf, t as expandRequirements } from "./shared-action-subject-check-assess-init.js";
import { t as readHeader } from "./shared-action-subject-measure-check-assess-init-profile.js";
import { a as visible, i as quoted, n as meant, r as nearest$1 } from "./shared-action-subject-cli-comment-diff-check-assess-init.js";
import { n as sameColumns, r as scopeMistakes, t as declaredBy } from "./shared-action-subject-comment-check-assess-init.js";
import { i as valueAt, n as isObject, r as sortedJson, t as isList } from "./shared-action-subject-diff-check-assess-init.js";
import { n as folderOf, r as rootedPath } from "./shared-action-deploy-check-assess-init.js";
import { t as require_dist } from "./yaml.js";
import { n as loadMetric, r as isWhole } from "./shared-action-measure-diff-check-assess-init.js";

// src/policy/bound-columns.ts
/**
* Columns that the subject at `index` binds and a shard's header lacks, or has twice. A header that could not be read
* is no mistake of the policy: reading the table will say so.
*/
function columnProblems(subject, index, shards, headers, locate) {
	return boundColumns(subject.evaluation).flatMap(({ column, path }) => {
		const place = () => locate([
			"subjects",
			index,
			"evaluation",
			...path
		]);
		for (const shard of shards) {
			const header = headers.get(shard);
			if (header?.ok === true) {
				const found = header.value.filter((name) => name === column).length;
				if (found !== 1) return [found === 0 ? unknownColumn(column, shard, header.value, place()) : ambiguous(column, shard, place())];
			}
		}
		return [];
	});
}
function unknownColumn(column, shard, header, place) {
	return {
		...place,
		code: "policy/unknown-column",
		message: `${quoted(shard)} has no column ${quoted(column)}, so what the policy asks for cannot be measured.`,
		hint: meant(column, header, "Its columns")
	};
}
function ambiguous(column, shard, place) {
	return {
		...place,
		code: "policy/ambiguous-column",
		message: `${quoted(shard)} has more than one column ${quoted(column)}, so it is open which of them is meant.`,
		hint: "Rename one of them in the table."
	};
}
const SINGLE_ROLES = [
	"label",
	"prediction",
	"score",
	"weight",
	"id",
	"counterfactual"
];
const LISTS$2 = [
	"attributes",
	"slices",
	"strata"
];
function boundColumns(evaluation) {
	const single = SINGLE_ROLES.flatMap((role) => {
		const column = evaluation[role];
		return column === void 0 ? [] : [{
			column,
			path: [role]
		}];
	});
	const scores = Object.entries(evaluation.scores ?? {}).map(([name, column]) => ({
		column,
		path: ["scores", name]
	}));
	const lists = LISTS$2.flatMap((list) => evaluation[list].map(({ column }, index) => ({
		column,
		path: [list, index]
	})));
	const crossed = evaluation.intersections.flatMap((columns, index) => columns.map((column, position) => ({
		column,
		path: [
			"intersections",
			index,
			position
		]
	})));
	const features = (evaluation.features ?? []).map((column, index) => ({
		column,
		path: ["features", index]
	}));
	return [
		...single,
		...scores,
		...lists,
		...crossed,
		...features
	];
}

// src/policy/plan.ts
/**
* Requirement × subject × scope, each with the request that answers it; the same request is made once. Refuses when a
* column that a subject binds is not in the header of one of its shards: all of them at once. A table that is not
* there, or whose header cannot be read, is no problem here: measuring it will be MISSING or ERROR.
*/
function plan(policy, catalogue, tree, locate = () => ({ path: "fates.yml" })) {
	const entryOf = entryLookup(catalogue);
	const bound = policy.subjects.map((subject) => ({
		subject,
		shards: shardsOf(subject.evaluation.table, tree.paths, tree.match)
	}));
	const problems = bound.flatMap(({ subject, shards }, index) => columnProblems(subject, index, shards, tree.headers, locate));
	if (problems.length > 0) return {
		ok: false,
		problems
	};
	return {
		ok: true,
		value: {
			subjects: bound.map(({ subject, shards }) => ({
				...planSubject(subject, shards, policy.requirements, entryOf),
				furtherShards: new Map(furtherTables(subject).map((table) => [table, shardsOf(table, tree.paths, tree.match)]))
			})).toSorted((a, b) => compare(a.id, b.id)),
			minimum: policy.minimum,
			gate: policy.gate
		}
	};
}
function entryLookup(catalogue) {
	const entries = new Map(catalogue.map((entry) => [entry.id, entry]));
	return (metric) => {
		const entry = entries.get(metric);
		if (entry === void 0) throw new Error(`the policy was parsed with another catalogue: it has no ${metric}`);
		return entry;
	};
}
function planSubject(subject, shards, all, entryOf) {
	const { expanded, skipped } = expandRequirements(subject, all, entryOf);
	const requests = new Map(expanded.map((each) => [requestKey(each), requestOf(each)]));
	const keys = [...requests.keys()].toSorted(compare);
	const positions = new Map(keys.map((key, position) => [key, position]));
	return {
		id: subject.id,
		task: declaredTask(subject),
		bindings: subject,
		shards,
		requests: keys.flatMap((key) => requests.get(key) ?? []),
		requirements: expanded.flatMap((each) => {
			const request = positions.get(requestKey(each));
			return request === void 0 ? [] : [{
				...each,
				request
			}];
		}),
		skipped
	};
}
/** What the bindings say where `task` is absent: the rows never decide what the policy has decided. */
function declaredTask({ task, evaluation }) {
	if (task !== void 0) return task;
	if (evaluation.positive !== void 0 || evaluation.threshold !== void 0) return "binary";
	return evaluation.scores === void 0 ? "infer" : "multiclass";
}
function requestOf({ requirement: { metric, options }, scope }) {
	return {
		metric,
		scope,
		options
	};
}
/** Sorts by metric, then scope, then options: a space is below every character of an id. */
function requestKey({ requirement: { metric, options }, scope }) {
	return `${metric} ${scopeKey(scope)} ${sortedJson(options)}`;
}

// src/assess/load-plan.ts
/**
* The plan over what is in the tree, links that are not followed among it: a glob that matches one has a shard that cannot be had, and
* the others are a part of a table. Throws one UserError that names every column which is bound and not there. Of a subject
* that the change removes nothing is read, so nothing of it can be absent.
*/
async function loadPlan({ parsed: { policy, locate }, standings }, catalogue, { files, notLookedAt }, ports) {
	const paths = [...files, ...notLookedAt].map(({ path }) => path);
	const present = policy.subjects.filter(({ id }) => standings.get(id) !== "removed");
	const tables = evaluationTables({
		...policy,
		subjects: present
	}, paths, ports.match);
	const headers = /* @__PURE__ */ new Map();
	for (const table of tables) headers.set(table, await headerOf(table, ports));
	const planned = plan(policy, catalogue, {
		paths,
		headers,
		match: ports.match
	}, locate);
	if (!planned.ok) throw new UserError(...planned.problems);
	return planned.value;
}
/** A header that cannot be read is no mistake of the policy: gathering the table will say so. */
async function headerOf(path, { workspace, tables }) {
	const source = await workspace.open(path).catch(() => null);
	if (source === null) return refuse();
	const header = await readHeader(source, tables);
	return header.ok ? succeed(header.value.columns) : header;
}

// src/policy/documents.ts
/** What each is, in a few words. */
const DOCUMENT_TITLES = {
	"model-card": "the model card: Markdown, Model Card Toolkit JSON or CycloneDX",
	"eval-results": "results in the form of Hugging Face (`.eval_results/*.yaml`)",
	metrics: "files of numbers: MLflow, DVC, scikit-learn, Fairlearn, Evidently",
	datasheet: "the datasheet of the data",
	"dataset-card": "the dataset card: Markdown with metadata",
	croissant: "dataset metadata in Croissant, with or without its RAI extension",
	"training-declaration": "what the training learned from, each with source, licence, version and owner",
	emissions: "emissions of training: CodeCarbon",
	licence: "texts of licences",
	"bill-of-materials": "the ML bill of materials: CycloneDX JSON",
	codeowners: "who owns which files: CODEOWNERS",
	"security-policy": "how to report an incident: SECURITY.md",
	"change-log": "what changed in which version",
	"decision-log": "decisions with their reasons",
	environment: "lock files, versions of languages, containers",
	notebooks: "Jupyter notebooks",
	"training-code": "code that trains the model: Python, or notebooks of it",
	"run-record": "what runs read and made: fates-run.json, dvc.lock, *.dvc",
	workflows: "workflows of GitHub Actions and other CI",
	tests: "tests of the code",
	"risk-register": "risks with likelihood, impact, treatment, owner and date",
	"ethics-checklist": "answers to the questions of an ethics checklist",
	"impact-assessment": "who is affected, and how",
	"threat-model": "assets, threats, attacks and their treatment"
};

// src/policy/shape/schema-documents.ts
const path = string().min(1);
function documents(name) {
	return union([path.transform((only) => [only]), array(path).min(1)]).exactOptional().describe(`Path, or paths from the nearest: ${DOCUMENT_TITLES[name]}.`);
}
/** Each a path, or a list of them, from the folder of the policy's file. */
const documentsSchema = strictObject({
	"model-card": documents("model-card"),
	"eval-results": documents("eval-results"),
	metrics: documents("metrics"),
	datasheet: documents("datasheet"),
	"dataset-card": documents("dataset-card"),
	croissant: documents("croissant"),
	"training-declaration": documents("training-declaration"),
	emissions: documents("emissions"),
	licence: documents("licence"),
	"bill-of-materials": documents("bill-of-materials"),
	codeowners: documents("codeowners"),
	"security-policy": documents("security-policy"),
	"change-log": documents("change-log"),
	"decision-log": documents("decision-log"),
	environment: documents("environment"),
	notebooks: documents("notebooks"),
	workflows: documents("workflows"),
	tests: documents("tests"),
	"risk-register": documents("risk-register"),
	"ethics-checklist": documents("ethics-checklist"),
	"impact-assessment": documents("impact-assessment"),
	"threat-model": documents("threat-model")
});

// src/policy/shape/schema-signature.ts
const filePath$1 = string().min(1);
/** Whom a signature has to be by; exactly one of `key`, `certificate`, `identity`. */
const signatureObject = strictObject({
	key: filePath$1.exactOptional().describe("Path of a public key in PEM, from the folder of this file."),
	certificate: filePath$1.exactOptional().describe("Path of the root certificates in PEM that the signer’s certificate has to lead to, from the folder of this file."),
	identity: string().min(1).regex(/^[^*]*\*?[^*]*$/u, "may have one * at most").regex(/[^*]/u, "must say more than *").exactOptional().describe("Keyless: the signer, whole: an e-mail address or a workflow; one * stands for any text. Needs `issuer` and `trusted-root`."),
	issuer: string().min(1).exactOptional().describe("Keyless: who vouches for the identity: an address, exactly."),
	"trusted-root": filePath$1.exactOptional().describe("Keyless: path of Sigstore’s trusted_root.json, from the folder of this file. Without it a keyless signature is present, not verified.")
});
const signatureSchema = signatureObject.refine(({ key, certificate, identity }) => [
	key,
	certificate,
	identity
].filter((value) => value !== void 0).length === 1, "name exactly one of key, certificate and identity").refine(({ identity, issuer }) => identity === void 0 === (issuer === void 0), "identity and issuer go together").refine(({ identity, "trusted-root": root }) => root === void 0 || identity !== void 0, "trusted-root goes with identity");

// src/policy/shape/schema-provenance.ts
/** What a SLSA attestation of the model has to say, and whom it has to be by. */
const provenanceObject = strictObject({
	builder: string().min(1).exactOptional().describe("Id of the builder, as SLSA names it; without @ref any ref of it."),
	source: string().min(1).exactOptional().describe("Repository that the model was built from: github.com/owner/repository."),
	ref: string().regex(/^refs\/\S+$/u, "must be a full ref: refs/heads/main").exactOptional().describe("Ref that it was built at, in full: refs/heads/main."),
	workflow: string().min(1).exactOptional().describe("Path of the workflow in its repository: .github/workflows/train.yml."),
	signature: signatureSchema.exactOptional().describe("Whom the attestation has to be by, as of a model’s signature: { key }, { certificate } or { identity, issuer, trusted-root }. Without it nothing of it is verified.")
});
const provenanceSchema = provenanceObject.refine(({ builder, source }) => builder !== void 0 || source !== void 0, "name the builder, the source or both");

// src/policy/shape/schema-subject.ts
/** A name or value as it is written: YAML's numbers and booleans count as the text that stands in the file. */
const scalar = union([
	string().regex(/\S/u),
	number(),
	boolean()
]);
/** A column of a table, exactly as in its header. */
const columnName = scalar.transform(String);
/** A value in a table; tables compare without the blanks around a value, so does the policy. */
const tableValue = scalar.transform((value) => String(value).trim());
const filePath = string().min(1);
const attributeObject = strictObject({
	column: columnName.describe("Name of the column in the table."),
	bins: array(number()).min(1).exactOptional().describe("Edges that cut a numeric column into groups, strictly ascending, in the unit of the column: [25, 45] gives <25, [25, 45), ≥45.")
});
const attribute = union([columnName.transform((column) => ({ column })), attributeObject]);
const positiveObject = strictObject({
	label: union([tableValue.transform((value) => [value]), array(tableValue).min(1)]).describe("Value, or values, of the positive class in the label column."),
	prediction: union([tableValue.transform((value) => [value]), array(tableValue).min(1)]).describe("Value, or values, of the positive class in the prediction column.")
});
const positive = union([
	tableValue.transform((value) => ({
		label: [value],
		prediction: [value]
	})),
	array(tableValue).min(1).transform((values) => ({
		label: values,
		prediction: values
	})),
	positiveObject
]);
const reference = tableValue.transform((value) => value === "largest" || value === "best" || value === "overall" ? value : { value });
const evaluationSchema = strictObject({
	table: filePath.describe("Path of the evaluation table, from the folder of this file; or a glob whose matches are shards of one table."),
	label: columnName.describe("Column of the truth."),
	prediction: columnName.exactOptional().describe("Column of the decision; for regression, of the predicted number."),
	score: columnName.exactOptional().describe("Column of the probability of the positive class, 0 to 1. Needed by AUC, log-loss and calibration."),
	scores: record(string().trim().min(1), columnName).exactOptional().describe("Multiclass: for each class the column of its probability, 0 to 1. Each row sums to 1 within .015. Without `prediction` the decision is the class with the highest one; of several the first by name."),
	threshold: number().min(0).max(1).exactOptional().describe("The decision is \"score ≥ threshold\" when there is no decision column. 0 to 1, no default."),
	exact: boolean().exactOptional().describe("true keeps every distinct score, so that AUC, average precision and score distances are exact. Default false: past 4,096 distinct scores they are kept in 4,000 bins."),
	positive: positive.exactOptional().describe("The class that the rates count: a value, a list of values, or { label, prediction } when the two columns are coded differently."),
	favourable: _enum(["positive", "negative"]).default("positive").describe("Which outcome people want: positive or negative. Default positive. Used by ratios, disparate impact and benefit."),
	weight: columnName.exactOptional().describe("Column of row weights, each at least 0. Without it every row counts 1."),
	id: columnName.exactOptional().describe("Column that identifies a row; pairs the rows with the baseline's."),
	attributes: array(attribute).default([]).describe("Sensitive attributes: columns whose groups are compared. A name, or { column, bins } for a numeric one."),
	intersections: array(tuple([columnName, columnName], columnName)).default([]).describe("Combinations of two or more columns whose joint groups are compared: [[sex, race]]."),
	slices: array(attribute).default([]).describe("Columns that are not sensitive and still looked at. A name, or { column, bins }."),
	strata: array(attribute).default([]).describe("Columns within whose values conditional disparity is computed. A name, or { column, bins }."),
	reference: record(string(), reference).default({}).describe("For each attribute the group that the others are compared with: a value, or largest, best, overall."),
	population: record(string(), record(string(), number().min(0).max(1))).default({}).describe("For each attribute the share of its groups in the population, 0 to 1, which sum to 1."),
	counterfactual: columnName.exactOptional().describe("Column that marks rows which differ only in the attribute; rows with one value of it belong together."),
	severity: filePath.exactOptional().describe("Path of a table with the cost of each confusion (columns truth, decision, cost), from the folder of this file."),
	features: array(columnName).min(1).exactOptional().describe("Columns that the model sees, for drift, leakage and range. Default: every column of both the evaluation and the training table that no other key names as label, prediction, score, weight, id or counterfactual.")
});
const trainingSchema = strictObject({ table: filePath.describe("Path or glob of the training table, from the folder of this file.") });
const shiftSchema = strictObject({ table: filePath.describe("Path or glob of a table with the columns of the evaluation table, from the folder of this file.") });
const subjectSchema = strictObject({
	id: tableValue.describe("Name of the subject, unique in the policy: one model with its evidence."),
	task: _enum([
		"binary",
		"multiclass",
		"regression"
	]).exactOptional().describe("binary, multiclass or regression. Inferred from the table, and shown, when absent."),
	model: filePath.exactOptional().describe("Path of the model, from the folder of this file: a file, or a folder with all that is below it. Its digest is what deployment is bound to."),
	card: filePath.exactOptional().describe("Path of the model card, from the folder of this file."),
	documents: documentsSchema.exactOptional().describe("Paths of further documents, by name. One that is not named is looked for where such documents lie by convention."),
	signature: signatureSchema.exactOptional().describe("Whom the signature of the model has to be by: { key }, { certificate } or { identity, issuer, trusted-root }. For a pull request the base branch’s counts."),
	provenance: provenanceSchema.exactOptional().describe("What SLSA provenance of the model has to say: { builder, source, ref, workflow, signature }. For a pull request the base branch’s counts."),
	evaluation: evaluationSchema.describe("The evaluation table, and which of its columns mean what."),
	training: trainingSchema.exactOptional().describe("The training table: reference for drift, leakage and representation."),
	shifts: record(string().regex(/\S/u), shiftSchema).exactOptional().describe("By name, tables of other circumstances (a later month, another site) with the columns of the evaluation table."),
	watch: array(filePath).default([]).describe("Globs of files whose change makes a pull request touch this subject, besides the folders of what is bound.")
});

// src/policy/shape/schema-requirement.ts
const sliceObject = strictObject({ slice: columnName.describe("A column of `slices`.") });
const on = union([
	columnName,
	array(columnName).min(2),
	sliceObject
]);
const BOUND_KEYS = [
	"max",
	"min",
	"within"
];
const boundFields = {
	max: number().exactOptional().describe("Largest value that passes, in the metric's unit. For metrics where lower is better."),
	min: number().exactOptional().describe("Smallest value that passes, in the metric's unit. For metrics where higher is better."),
	within: tuple([number(), number()]).exactOptional().describe("[lowest, highest] value that passes, in the metric's unit. For metrics whose ideal lies inside their range."),
	warn: number().exactOptional().describe("Past this value, still inside the bound, the verdict is WARN. Between the ideal and the bound; not with within.")
};
const otherFields = {
	on: on.exactOptional().describe("Where: overall, an attribute, [two or more columns of an intersection], or { slice: column }. Default: overall where the metric has it, else each attribute and intersection."),
	regress: number().min(0).exactOptional().describe("How much farther from its ideal than at the base the value may get, in the metric's unit, at least 0."),
	level: _enum(["required", "advisory"]).default("required").describe("required fails the run, advisory only warns. Default required."),
	weight: number().positive().default(1).describe("Weight in the score of its property, above 0. Default 1."),
	groups: array(tableValue).default([]).describe("Groups that must be measurable; without them it is INSUFFICIENT."),
	subjects: array(tableValue).min(1).exactOptional().describe("Ids of the subjects that it applies to. All when absent."),
	options: record(string(), json()).default({}).describe("The metric's own options; `fates explain <id>` lists them."),
	because: string().min(1).exactOptional().describe("Why this bound: shown next to the finding."),
	owner: string().min(1).exactOptional().describe("Who decides about it: \"@team\" or a name.")
};
/** One requirement; `metric` is one of the ids, so that editors complete it. */
function requirementSchema(metrics) {
	return strictObject({
		metric: _enum(metrics).describe("Id of the metric: family/name. `fates metrics` lists them all."),
		...boundFields,
		...otherFields
	}).meta({ oneOf: BOUND_KEYS.map((key) => ({
		properties: { [key]: {} },
		required: [key]
	})) });
}

// src/policy/check/bound.ts
/** Exactly one bound, of the form that the metric's direction asks for, inside its range, with `warn` on its inner side. */
function boundMistakes(item, entry) {
	const written = BOUND_KEYS.filter((key) => Object.hasOwn(item.json, key));
	const [first, second] = written;
	if (first === void 0) return hasUnknownKey(item) ? [] : [boundMissing(item.path, entry)];
	if (second !== void 0) return [boundTwice(item.path, written, second, entry)];
	const direction = directionMistake(item.path, first, entry);
	if (direction !== void 0) return [direction];
	const range = rangeMistakes(item, entry);
	return range.length > 0 ? range : warnMistakes(item, first, entry);
}
/** A misspelt `max` is one mistake, not two. */
function hasUnknownKey(item) {
	return item.refused.some((path) => path.length === 1 && path[0] !== "metric");
}
/** The form that a metric takes, as it would be written. */
function rightForm(entry) {
	if (idealIsInside(entry)) return `\`within: [lowest, highest]\` around its ideal ${entry.ideal}`;
	return entry.direction === "lower" ? "`max: …`" : "`min: …`";
}
function idealIsInside({ direction, range: [low, high], ideal }) {
	return direction === "target" || low < ideal && ideal < high;
}
function boundMissing(path, entry) {
	return {
		code: "policy/bound-missing",
		path,
		at: "key",
		message: `This requirement on ${quoted(entry.id)} has no bound, so nothing could fail it.`,
		hint: `Add ${rightForm(entry)}.`
	};
}
function boundTwice(path, written, second, entry) {
	return {
		code: "policy/bound-twice",
		path: [...path, second],
		at: "key",
		message: `${written.map(quoted).join(" and ")} stand in one requirement; it could not say which of them decided.`,
		hint: `Keep one: ${rightForm(entry)}. Two bounds on one metric are two requirements, or one \`within\`.`
	};
}
function directionMistake(path, key, entry) {
	if (key === "within") return;
	const inside = idealIsInside(entry);
	const right = entry.direction === "lower" ? "max" : "min";
	if (!inside && key === right) return;
	const why = inside ? `the ideal of ${quoted(entry.id)} is ${entry.ideal}, inside its range ${rangeText(entry)}, so \`${key}\` alone would pass values far from it on the other side` : `${entry.direction === "lower" ? "lower" : "higher"} is better for ${quoted(entry.id)}, so \`${key}\` would fail the good values and pass the bad ones`;
	return {
		code: "policy/bound-direction",
		path: [...path, key],
		at: "key",
		message: `A lone \`${key}\` points the wrong way here: ${why}.`,
		hint: `Write ${rightForm(entry)}.`
	};
}
function rangeMistakes({ path, draft }, entry) {
	const [lowest, highest] = entry.range;
	const { max, min, within } = draft;
	if (within !== void 0 && within[0] > within[1]) return [{
		code: "policy/bound-order",
		path: [...path, "within"],
		at: "value",
		message: `\`within\` begins above its end (${within[0]} > ${within[1]}), so no value could pass.`,
		hint: `Write [${within[1]}, ${within[0]}].`
	}];
	return [
		[[...path, "max"], max],
		[[...path, "min"], min],
		[[
			...path,
			"within",
			0
		], within?.[0]],
		[[
			...path,
			"within",
			1
		], within?.[1]]
	].flatMap(([at, value]) => value === void 0 || value >= lowest && value <= highest ? [] : [outsideRange(at, value, entry)]);
}
function outsideRange(path, value, entry) {
	const isPercent = entry.range[1] === 1 && value > 1 && value <= 100;
	return {
		code: "policy/bound-outside-range",
		path,
		at: "value",
		message: `The bound ${value} lies outside the range ${rangeText(entry)} of ${quoted(entry.id)}: always passed or never.`,
		hint: isPercent ? `For ${value} % write ${value / 100}.` : `Write a number in ${rangeText(entry)}.`
	};
}
function warnMistakes({ path, draft }, key, entry) {
	const { warn, max, min } = draft;
	if (warn === void 0) return [];
	const at = [...path, "warn"];
	if (key === "within") return [{
		code: "policy/warn-within",
		path: at,
		at: "key",
		message: "`warn` is one value and `within` has two ends, so it is open on which side it would warn.",
		hint: "Remove `warn`, or add an advisory requirement with a narrower `within`."
	}];
	const [lowest, highest] = entry.range;
	const from = max === void 0 ? min : lowest;
	const to = max === void 0 ? highest : max;
	if (from === void 0 || (max === void 0 ? from !== void 0 && warn > from && warn <= to : warn < to && warn >= lowest)) return [];
	return [{
		code: "policy/warn-outside-bound",
		path: at,
		at: "value",
		message: `\`warn: ${warn}\` is not between the bound and the ideal, so it would never warn before the bound fails.`,
		hint: max === void 0 ? `Write a value above ${from}, at most ${to}.` : `Write a value below ${to}, at least ${lowest}.`
	}];
}
/** `[0, 1]`, `0 or more`, `any number`. */
function rangeText({ range: [low, high] }) {
	if (Number.isFinite(low) && Number.isFinite(high)) return `[${low}, ${high}]`;
	if (Number.isFinite(low)) return `${low} or more`;
	return Number.isFinite(high) ? `${high} or less` : "any number";
}

// src/policy/check/requirement.ts
/** Everything about one requirement that needs the catalogue or the subjects. */
function requirementMistakes(item, { catalogue, subjects, complete, inPreset }) {
	const entry = catalogue.find(({ id }) => id === item.draft.metric);
	const ids = item.draft.subjects;
	return [
		...complete ? subjectMistakes$1(item, subjects) : [],
		...entry === void 0 ? [] : [...boundMistakes(item, entry), ...optionMistakes(item, entry)],
		...scopeMistakes(item, entry, subjects.filter(({ id }) => ids === void 0 || ids.includes(id)), inPreset)
	];
}
function subjectMistakes$1({ path, draft }, subjects) {
	const known = subjects.map(({ id }) => id);
	return (draft.subjects ?? []).flatMap((id, index) => known.includes(id) ? [] : [{
		code: "policy/unknown-subject",
		path: [
			...path,
			"subjects",
			index
		],
		at: "value",
		message: `No subject has the id ${quoted(id)}, so this requirement would judge nothing.`,
		hint: meant(id, known, "Subjects")
	}]);
}
function optionMistakes({ path, draft, refused }, entry) {
	if (refused.some(([key]) => key === "options")) return [];
	const parsed = entry.parseOptions(draft.options ?? {});
	if (parsed.ok) return [];
	return parsed.problems.map(({ key, message, hint }) => ({
		code: "policy/option",
		path: [
			...path,
			"options",
			...pathOfKey(key ?? "")
		],
		at: "key",
		message,
		hint
	}));
}
/** Options with the metric's defaults filled in; asked for after `requirementMistakes` found none. */
function optionsOf(entry, written) {
	const parsed = entry.parseOptions(written);
	if (!parsed.ok) throw new Error(`options of ${entry.id} were valid once and are not now`);
	return parsed.value;
}

// src/policy/merge.ts
const DEFAULT_MINIMUM = {
	group: 30,
	positives: 5,
	negatives: 5,
	decided: 5,
	confidence: .95
};
const DEFAULT_GATE = {
	on: "point",
	failOn: "inconclusive"
};
/** One policy of its layers, the farthest first: the nearer wins, key by key, subject by subject, requirement by requirement. */
function mergeLayers(layers, catalogue) {
	const subjects = nearest(layers, ({ subjects: list }) => list, "subjects", ({ id }) => id);
	const requirements = nearest(layers, ({ requirements: list }) => list, "requirements", requirementKey);
	const last = layers.at(-1)?.layer;
	const waivers = layers.findLast(({ written }) => written.waivers !== void 0);
	const waiversPath = waivers && rooted(waivers.layer.folder, waivers.written.waivers ?? "");
	return {
		policy: {
			version: 1,
			subjects: subjects.map(({ written, origin }) => subjectOf(written, origin.layer.folder)),
			requirements: withIds(requirements.map((placed) => requirementOf(placed, catalogue))),
			minimum: layers.reduce((minimum, { written }) => ({
				...minimum,
				...written.minimum
			}), DEFAULT_MINIMUM),
			gate: layers.reduce((gate, { written }) => nearerGate(gate, written.gate), DEFAULT_GATE),
			report: reportingOf(layers),
			...waiversPath === void 0 ? {} : { waivers: waiversPath },
			extends: [...new Set(layers.map(({ layer }) => layer.source).filter((source) => source !== last?.source))]
		},
		subjects: subjects.map(({ origin }) => origin),
		requirements: requirements.map(({ origin }) => origin)
	};
}
/** All items with the same key in a nearer layer replace those of farther ones. */
function nearest(layers, listOf, key, keyOf) {
	return layers.reduce((farther, { layer, written }) => {
		const items = listOf(written);
		const keys = new Set(items.map(keyOf));
		return [...farther.filter((placed) => !keys.has(keyOf(placed.written))), ...items.map((item, index) => ({
			written: item,
			origin: {
				layer,
				path: [key, index]
			}
		}))];
	}, []);
}
function reportingOf(layers) {
	const nearestOf = (key) => layers.findLast(({ written }) => written.report[key] !== void 0)?.written.report[key] ?? false;
	return {
		profile: nearestOf("profile"),
		lifecycle: nearestOf("lifecycle")
	};
}
function nearerGate(gate, { on, "fail-on": failOn }) {
	return {
		on: on ?? gate.on,
		failOn: failOn ?? gate.failOn
	};
}
/** Same metric, same place, same subjects: the same requirement, whatever its bound. */
function requirementKey({ metric, on, subjects }) {
	const place = Array.isArray(on) ? on.toSorted() : on;
	return JSON.stringify([
		metric,
		place ?? null,
		subjects?.toSorted() ?? null
	]);
}
function subjectOf(written, folder) {
	const { model, card, documents, signature, provenance, training, shifts, evaluation } = written;
	return {
		...written,
		...model === void 0 ? {} : { model: rooted(folder, model) },
		...card === void 0 ? {} : { card: rooted(folder, card) },
		...documents === void 0 ? {} : { documents: rootedDocuments(documents, folder) },
		...signature === void 0 ? {} : { signature: rootedSignature(signature, folder) },
		...provenance === void 0 ? {} : { provenance: rootedProvenance(provenance, folder) },
		...training === void 0 ? {} : { training: { table: rooted(folder, training.table) } },
		...shifts === void 0 ? {} : { shifts: rootedTables(shifts, folder) },
		evaluation: {
			...evaluation,
			table: rooted(folder, evaluation.table),
			...evaluation.severity === void 0 ? {} : { severity: rooted(folder, evaluation.severity) }
		},
		watch: written.watch.map((glob) => rooted(folder, glob))
	};
}
function rootedDocuments(documents, folder) {
	const paths = Object.entries(documents).map(([name, written]) => [name, written.map((path) => rooted(folder, path))]);
	return Object.fromEntries(paths);
}
function rootedSignature(signature, folder) {
	const { key, certificate, "trusted-root": root } = signature;
	return {
		...signature,
		...key === void 0 ? {} : { key: rooted(folder, key) },
		...certificate === void 0 ? {} : { certificate: rooted(folder, certificate) },
		...root === void 0 ? {} : { "trusted-root": rooted(folder, root) }
	};
}
function rootedProvenance(provenance, folder) {
	const { signature } = provenance;
	return signature === void 0 ? provenance : {
		...provenance,
		signature: rootedSignature(signature, folder)
	};
}
function rootedTables(tables, folder) {
	return Object.fromEntries(Object.entries(tables).map(([name, { table }]) => [name, { table: rooted(folder, table) }]));
}
function rooted(folder, written) {
	const path = rootedPath(folder, written);
	if (path === null) throw new Error(`path ${written} left the root after the checks`);
	return path;
}
function requirementOf({ written, origin }, catalogue) {
	const { max, min, within, warn, options, ...rest } = written;
	const entry = catalogue.find(({ id }) => id === written.metric);
	if (entry === void 0) throw new Error(`metric ${written.metric} left the catalogue after the checks`);
	const { layer, path } = origin;
	const line = layer.locate?.(path, "value").line;
	return {
		...rest,
		id: `${written.metric}${placeText(written.on)}`,
		bound: boundOf({
			max,
			min,
			within,
			warn
		}),
		options: optionsOf(entry, options),
		origin: {
			source: layer.source,
			...line === void 0 ? {} : { line },
			...layer.preset ? { preset: true } : {}
		}
	};
}
function boundOf(written) {
	const { max, min, within, warn } = written;
	const past = warn === void 0 ? {} : { warn };
	if (max !== void 0) return {
		kind: "max",
		max,
		...past
	};
	if (min !== void 0) return {
		kind: "min",
		min,
		...past
	};
	if (within !== void 0) return {
		kind: "within",
		within
	};
	throw new Error("a requirement lost its bound after the checks");
}
function placeText(on) {
	if (on === void 0) return "";
	if (typeof on === "string") return `@${on}`;
	return Array.isArray(on) ? `@${on.join("*")}` : `@slice:${on.slice}`;
}
/** The second and later ones of the same id get `#2`, `#3` …; an id is never given twice. */
function withIds(requirements) {
	const taken = /* @__PURE__ */ new Set();
	return requirements.map((requirement) => {
		let id = requirement.id;
		for (let count = 2; taken.has(id); count += 1) id = `${requirement.id}#${count}`;
		taken.add(id);
		return {
			...requirement,
			id
		};
	});
}

// src/policy/presets/screening.ts
/** Why these numbers and not others: each is a starting point for a discussion, none is a law of fairness. */
const SCREENING = "The four-fifths rule of US employment practice: a screening reference, not a law of fairness; base rates may explain a lower ratio.";

// src/policy/presets/baseline.ts
/**
* For a repository that starts: two required questions about groups (is the same outcome as frequent, are errors as
* frequent) with room for an honest small model, the worst group's accuracy, and what opinions differ on as advice. Of
* documents only what is untrue or harms somebody blocks; what a small repository has not written yet is advice.
*/
const baseline = {
	version: 1,
	requirements: [
		{
			metric: "fairness/demographic-parity-difference",
			max: .2,
			warn: .1,
			because: "A gap above twenty points between the selection rates of groups needs somebody who decided that it is right."
		},
		{
			metric: "fairness/demographic-parity-ratio",
			min: .8,
			level: "advisory",
			because: SCREENING
		},
		{
			metric: "fairness/equalized-odds-difference",
			max: .2,
			warn: .1,
			because: "Errors that fall on one group twenty points more often than on another are a harm whatever the base rates are."
		},
		{
			metric: "fairness/worst-group-accuracy",
			min: .6,
			warn: .7,
			because: "A model that is hardly better than a coin for one group should not decide about that group."
		},
		{
			metric: "fairness/conditional-demographic-disparity",
			max: .1,
			level: "advisory",
			because: "Strata can explain a disparity, or show that they do not; which strata are legitimate is a human decision."
		},
		{
			metric: "fairness/mae-difference",
			max: 0,
			level: "advisory",
			because: "The gap is in units of the label, so no preset can know how much is much: write your own bound for it; until then any gap is shown."
		},
		{
			metric: "performance/expected-calibration-error",
			max: .1,
			level: "advisory",
			because: "A probability that is ten points off on average misleads whoever reads it as one."
		},
		{
			metric: "security/unsafe-model-files",
			max: 0,
			because: "Whoever loads such a file runs what somebody put into it."
		},
		{
			metric: "security/unexamined-files",
			max: 0,
			because: "What was not read to its end is not known to be harmless."
		},
		{
			metric: "security/secrets",
			max: 0,
			because: "A committed secret is known to everybody who can read the repository, and has to be revoked."
		},
		{
			metric: "security/integrity-violations",
			max: 0,
			because: "A file that is not what was signed, attested or recorded is not the one that somebody vouches for."
		},
		{
			metric: "security/unsafe-loading-code",
			max: 0,
			level: "advisory",
			because: "Whether a loader is given only files that you made is for you to say."
		},
		{
			metric: "security/unpinned-dependencies",
			max: 0,
			level: "advisory",
			because: "A version that is left open is chosen by whoever publishes the next one."
		},
		{
			metric: "security/signature",
			min: 1,
			level: "advisory",
			because: "A signature says who made the model; without one anybody who can write the file could have."
		},
		{
			metric: "transparency/contradicted-claims",
			max: 0,
			because: "A number in the card that the predictions do not give misleads everybody who reads it."
		},
		{
			metric: "transparency/stale-claims",
			max: 0,
			level: "advisory",
			because: "A number of the model before this change is read as one of the model after it."
		},
		{
			metric: "transparency/card-completeness",
			min: .6,
			level: "advisory",
			because: "Whoever uses the model reads the card first; what it does not answer they have to guess."
		},
		{
			metric: "transparency/disaggregated-results",
			min: 1,
			level: "advisory",
			because: "One number for all hides for whom the model does not work."
		},
		{
			metric: "transparency/limitations",
			min: 1,
			level: "advisory",
			because: "Who made a model knows best where it fails, and is the only one who can say so in time."
		},
		{
			metric: "ethics/personal-data",
			max: 0,
			because: "Addresses and accounts of people in a committed table stay readable in its history."
		},
		{
			metric: "ethics/intended-use",
			min: 1,
			level: "advisory",
			because: "Measured is how the model does its task; which task that is only a person can say."
		},
		{
			metric: "ethics/data-licence",
			min: 1,
			level: "advisory",
			because: "Without a licence nobody else may use the data, and perhaps you may not either."
		},
		{
			metric: "accountability/named-owner",
			min: 1,
			level: "advisory",
			because: "A model that nobody owns is mended by nobody."
		},
		{
			metric: "accountability/incident-channel",
			min: 1,
			level: "advisory",
			because: "Whom the model harms should find somebody to tell."
		},
		{
			metric: "accountability/reproducible-environment",
			min: .5,
			level: "advisory",
			because: "A result that nobody can make again nobody can examine."
		}
	]
};

// src/policy/presets/fates-mlops.ts
/**
* The thresholds of the FATES-MLOps project: demographic parity difference < 0.2, accuracy > 0.8, F1 > 0.6. Bounds
* here are inclusive, so that exactly 0.2, 0.8 and 0.6 pass where that project's comparison would fail them.
*/
const fatesMlops = {
	version: 1,
	requirements: [
		{
			metric: "fairness/demographic-parity-difference",
			max: .2,
			because: "Threshold of the FATES-MLOps project: demographic parity difference below 0.2."
		},
		{
			metric: "performance/accuracy",
			min: .8,
			because: "Threshold of the FATES-MLOps project: accuracy above 0.8."
		},
		{
			metric: "performance/f1",
			min: .6,
			because: "Threshold of the FATES-MLOps project: F1 above 0.6."
		}
	]
};

// src/policy/presets/strict-documents.ts
/**
* What `strict` asks of documents: before a model decides about people somebody has written down for what, for whom, with which
* risks, and who answers for it. What depends on how a team works, or on documents that few have, is advice.
*/
const strictDocuments = [
	{
		metric: "transparency/contradicted-claims",
		max: 0,
		because: "A number in the card that the predictions do not give misleads everybody who reads it."
	},
	{
		metric: "transparency/stale-claims",
		max: 0,
		because: "A number of the model before this change is read as one of the model after it."
	},
	{
		metric: "transparency/uncheckable-claims",
		max: 0,
		level: "advisory",
		because: "A number that nothing in the repository gives is taken on trust; other data can be a good reason."
	},
	{
		metric: "transparency/card-completeness",
		min: .8,
		because: "Who decides with the model, and who is decided about, can ask for each of these answers."
	},
	{
		metric: "transparency/disaggregated-results",
		min: 1,
		because: "One number for all hides for whom the model does not work."
	},
	{
		metric: "transparency/limitations",
		min: 1,
		because: "Nobody can override a wrong decision who was not told where the model goes wrong."
	},
	{
		metric: "transparency/evaluation-data",
		min: 1,
		because: "A number without its data says nothing of the people whom the model will meet."
	},
	{
		metric: "transparency/training-data",
		min: 1,
		because: "What the model knows of people it learned from these data, their gaps included."
	},
	{
		metric: "transparency/datasheet-completeness",
		min: .5,
		level: "advisory",
		because: "Few answer all questions of a datasheet; those on people and on collection matter most."
	},
	{
		metric: "ethics/personal-data",
		max: 0,
		because: "Addresses and accounts of people in a committed table stay readable in its history."
	},
	{
		metric: "ethics/intended-use",
		min: 1,
		because: "A decision about people has to be one that the model was made for."
	},
	{
		metric: "ethics/out-of-scope-use",
		min: 1,
		because: "The next use of a model is found by somebody who does not know why it would harm."
	},
	{
		metric: "ethics/affected-groups",
		min: 1,
		because: "Who is not named was perhaps not thought of."
	},
	{
		metric: "ethics/human-oversight",
		min: 1,
		because: "Somebody must be able to override a decision, to stop the model, and to know that it can be wrong."
	},
	{
		metric: "ethics/impact-assessment",
		min: .8,
		because: "Harm to people is to be thought of before they meet the model, and in writing."
	},
	{
		metric: "ethics/harms-mitigated",
		min: 1,
		level: "advisory",
		because: "A harm that is known and left as it is needs somebody who decided so."
	},
	{
		metric: "ethics/data-licence",
		min: 1,
		because: "Without a licence nobody else may use the data, and perhaps you may not either."
	},
	{
		metric: "ethics/licence-compatibility",
		min: 1,
		level: "advisory",
		because: "Whether a licence reaches from the data to the model is a question for a lawyer; that it is open is not."
	},
	{
		metric: "ethics/sensitive-data-declared",
		min: 1,
		because: "Whom the data describe have a right to know which of their attributes are in it."
	},
	{
		metric: "ethics/ethics-checklist",
		min: 1,
		level: "advisory",
		because: "Questions that were answered once in writing are discussed better the next time."
	},
	{
		metric: "accountability/named-owner",
		min: 1,
		because: "Somebody has to answer for a decision about people, and to be asked before it changes."
	},
	{
		metric: "accountability/reviewer",
		min: 1,
		level: "advisory",
		because: "A second person sees what the first one hoped not to see; some teams have only one."
	},
	{
		metric: "accountability/incident-channel",
		min: 1,
		because: "Whom a decision harms must find somebody to tell."
	},
	{
		metric: "accountability/risk-register",
		min: 1,
		because: "A risk without treatment, owner and date is only a worry."
	},
	{
		metric: "accountability/untreated-risks",
		max: 0,
		because: "A high risk that nobody treats, or whose date has passed, was accepted by nobody."
	},
	{
		metric: "accountability/version-triple",
		min: 1,
		because: "A decision can be examined later only if model, data and code of that day are known."
	},
	{
		metric: "accountability/reproducible-environment",
		min: .5,
		because: "A result that nobody can make again nobody can examine."
	},
	{
		metric: "accountability/dated-evaluation",
		min: 1,
		level: "advisory",
		because: "People change, and a model does not: numbers of long ago may be of other people."
	},
	{
		metric: "accountability/change-log",
		min: 1,
		level: "advisory",
		because: "Who was decided about by an earlier version may ask what was changed since."
	},
	{
		metric: "accountability/tests-in-ci",
		min: 1,
		level: "advisory",
		because: "Code that is not tested before a merge is tested on people after it."
	},
	{
		metric: "accountability/bill-of-materials",
		min: 1,
		level: "advisory",
		because: "What a model was made of is asked on the day on which a part of it turns out to be bad."
	},
	{
		metric: "security/threat-model-coverage",
		min: 1,
		level: "advisory",
		because: "Who gains from a wrong decision will try to bring it about; how is worth an hour of thought."
	}
];

// src/policy/presets/strict.ts
/** For decisions about people: half of the room of baseline, and what is advice there is required here. */
const strict = {
	version: 1,
	requirements: [
		{
			metric: "fairness/demographic-parity-difference",
			max: .1,
			warn: .08,
			because: "For decisions about people a gap above ten points needs a decision by the product owner."
		},
		{
			metric: "fairness/demographic-parity-ratio",
			min: .8,
			because: SCREENING
		},
		{
			metric: "fairness/disparate-impact",
			within: [.8, 1.25],
			because: "The same screening reference for the favourable outcome, against the reference group, in both directions."
		},
		{
			metric: "fairness/equalized-odds-difference",
			max: .1,
			warn: .08,
			because: "Neither missed nor false positives may fall on one group ten points more often than on another."
		},
		{
			metric: "fairness/equal-opportunity-difference",
			max: .1,
			because: "Those who qualify should be found about equally often in each group."
		},
		{
			metric: "fairness/average-odds-difference",
			within: [-.1, .1],
			level: "advisory",
			because: "Its sign shows whom the errors favour; opposite errors can cancel, so it cannot stand alone."
		},
		{
			metric: "fairness/worst-group-accuracy",
			min: .7,
			warn: .75,
			because: "An average can hide a group for which the model does not work."
		},
		{
			metric: "fairness/conditional-demographic-disparity",
			max: .05,
			level: "advisory",
			because: "Which strata are legitimate is a human decision, so it stays advice."
		},
		{
			metric: "fairness/mae-difference",
			max: 0,
			level: "advisory",
			because: "The gap is in units of the label, so no preset can know how much is much: write your own bound for it; until then any gap is shown."
		},
		{
			metric: "performance/expected-calibration-error",
			max: .05,
			because: "Scores that people act on have to mean what they say."
		},
		{
			metric: "security/unsafe-model-files",
			max: 0,
			options: { strict: true },
			because: "Whoever loads such a file may run what somebody put into it; what is not known to be harmless counts."
		},
		{
			metric: "security/unexamined-files",
			max: 0,
			because: "What was not read to its end is not known to be harmless."
		},
		{
			metric: "security/secrets",
			max: 0,
			because: "A committed secret is known to everybody who can read the repository, and has to be revoked."
		},
		{
			metric: "security/integrity-violations",
			max: 0,
			because: "A file that is not what was signed, attested or recorded is not the one that somebody vouches for."
		},
		{
			metric: "security/model-integrity",
			min: 1,
			because: "Only a digest that somebody wrote down tells whether the files are those that were made."
		},
		{
			metric: "security/signature",
			min: 1,
			level: "advisory",
			because: "Which key or identity is trusted is for the policy to say; until it does, nothing can be verified."
		},
		{
			metric: "security/provenance",
			min: 1,
			level: "advisory",
			because: "Who builds the model, and from what, is for the policy to say; until it does, nothing can be verified."
		},
		{
			metric: "security/safe-format-share",
			min: 1,
			level: "advisory",
			because: "Formats that hold only data need no trust in whoever wrote them."
		},
		{
			metric: "security/unsafe-loading-code",
			max: 0,
			because: "Code that loads whatever it is given lets a file decide what runs."
		},
		{
			metric: "security/unpinned-dependencies",
			max: 0,
			because: "A version that is left open is chosen by whoever publishes the next one."
		},
		{
			metric: "security/untrusted-base-model",
			max: 0,
			because: "A base model without a revision is another one when somebody changes it."
		},
		...strictDocuments
	]
};

// src/policy/presets.ts
/** By the name that `extends` takes. */
const PRESETS = {
	baseline,
	strict,
	"fates-mlops": fatesMlops
};
const PRESET_NAMES = [
	"baseline",
	"strict",
	"fates-mlops"
];
function isPresetName(name) {
	return Object.hasOwn(PRESETS, name);
}

// src/policy/check/mappings.ts
function mappingIn(mappings, path) {
	const mapping = mappings.find(({ at }) => at.test(pattern(path)));
	return mapping && {
		noun: mapping.noun,
		keys: new Map(Object.entries(mapping.shape).map(([key, { description }]) => [key, description ?? ""]))
	};
}
/** Keys with points between them, `#` for a position in a list. */
function pattern(path) {
	return path.map((part) => typeof part === "number" ? "#" : part).join(".");
}

// src/policy/schema.ts
const minimumSchema = strictObject({
	group: int().min(0).exactOptional().meta({
		description: "Fewest rows that a group needs to count. Whole number, default 30.",
		default: 30
	}),
	positives: int().min(0).exactOptional().meta({
		description: "Fewest rows whose truth is positive, for rates among them. Whole number, default 5.",
		default: 5
	}),
	negatives: int().min(0).exactOptional().meta({
		description: "Fewest rows whose truth is negative, for rates among them. Whole number, default 5.",
		default: 5
	}),
	decided: int().min(0).exactOptional().meta({
		description: "Fewest rows behind PPV, FDR, NPV and FOR: those with the decision. Whole number, default 5.",
		default: 5
	}),
	confidence: number().min(.5).max(.999).exactOptional().meta({
		description: "Confidence of every interval, 0.5 to 0.999. Default 0.95.",
		default: .95
	})
});
const gateSchema = strictObject({
	on: _enum([
		"point",
		"proven-outside",
		"proven-inside"
	]).exactOptional().meta({
		description: "point: the value decides. proven-outside: fails only if the whole interval is outside. proven-inside: passes only if the whole interval is inside. Default point.",
		default: "point"
	}),
	"fail-on": _enum([
		"fail",
		"inconclusive",
		"warn",
		"never"
	]).exactOptional().meta({
		description: "Weakest verdict of the run that fails the job. Default inconclusive; the input of the action can only make it stricter.",
		default: "inconclusive"
	})
});
const reportingSchema = strictObject({
	profile: boolean().exactOptional().meta({
		description: "true: the report shows what the columns of a sample of each evaluation table hold: types, missing values, ranges, values of at least five rows. Default false.",
		default: false
	}),
	lifecycle: boolean().exactOptional().meta({
		description: "true: the report shows, for frames such as MLTRL and CRISP-ML(Q), what there is evidence for and what blocks the next step (docs/lifecycle.md). No verdict depends on it. Default false.",
		default: false
	})
});
/** All of `fates.yml`. `subjects` may be absent in a file that others extend; parse asks for them in the end. */
function policyObject(metrics) {
	return strictObject({
		version: literal(1).describe("Version of this format: 1."),
		extends: array(string().min(1)).default([]).describe("Presets (baseline, strict, fates-mlops) and files of this repository that this policy builds on; the nearest last."),
		subjects: array(subjectSchema).default([]).describe("The models that are judged, each with its evidence."),
		requirements: array(requirementSchema(metrics)).default([]).describe("What must hold."),
		minimum: minimumSchema.default({}).describe("How much evidence a group needs to count."),
		gate: gateSchema.default({}).describe("How values become verdicts, and which verdict fails the job."),
		report: reportingSchema.default({}).describe("What the report shows beside the findings."),
		waivers: string().min(1).exactOptional().describe("Path of the waivers file, from the folder of this file.")
	});
}
/** The mappings of the format by where they stand (`#` is a position in a list): their keys and descriptions. */
const MAPPINGS = [
	{
		at: /^$/u,
		noun: "a policy",
		shape: policyObject([]).shape
	},
	{
		at: /^subjects\.#$/u,
		noun: "a subject",
		shape: subjectSchema.shape
	},
	{
		at: /^subjects\.#\.evaluation$/u,
		noun: "an evaluation",
		shape: evaluationSchema.shape
	},
	{
		at: /^subjects\.#\.documents$/u,
		noun: "`documents`",
		shape: documentsSchema.shape
	},
	{
		at: /^subjects\.#\.(provenance\.)?signature$/u,
		noun: "`signature`",
		shape: signatureObject.shape
	},
	{
		at: /^subjects\.#\.provenance$/u,
		noun: "`provenance`",
		shape: provenanceObject.shape
	},
	{
		at: /^subjects\.#\.training$/u,
		noun: "a training table",
		shape: trainingSchema.shape
	},
	{
		at: /^subjects\.#\.shifts\.[^.]*$/u,
		noun: "a shifted table",
		shape: shiftSchema.shape
	},
	{
		at: /^subjects\.#\.evaluation\.positive$/u,
		noun: "`positive`",
		shape: positiveObject.shape
	},
	{
		at: /^subjects\.#\.evaluation\.(attributes|slices|strata)\.#$/u,
		noun: "an attribute",
		shape: attributeObject.shape
	},
	{
		at: /^requirements\.#$/u,
		noun: "a requirement",
		shape: requirementSchema([]).shape
	},
	{
		at: /^requirements\.#\.on$/u,
		noun: "`on`",
		shape: sliceObject.shape
	},
	{
		at: /^minimum$/u,
		noun: "`minimum`",
		shape: minimumSchema.shape
	},
	{
		at: /^gate$/u,
		noun: "`gate`",
		shape: gateSchema.shape
	},
	{
		at: /^report$/u,
		noun: "`report`",
		shape: reportingSchema.shape
	}
];
/** The mapping of `fates.yml` that stands at a path. */
const mappingAt = (path) => mappingIn(MAPPINGS, path);
const TEXTS = /^(subjects\.#\.(id|evaluation\.(label|prediction|score|weight|id|counterfactual|scores\..*|reference\..*|positive(\..*)?|(attributes|slices|strata)\.#(\.column)?|features\.#|intersections\.#\.#))|requirements\.#\.(on(\.#|\.slice)?|(groups|subjects)\.#))$/su;
/** Where a YAML number or boolean counts as the text that stands in the file: `1.0` stays "1.0". */
function isTextAt(path) {
	return TEXTS.test(pattern(path));
}

// src/policy/catalogue.ts
/** The catalogue with the entries that `isAsked` complete. */
function completed(catalogue, isAsked) {
	return Promise.all(catalogue.map(async (entry) => entry.complete !== void 0 && isAsked(entry) ? await entry.complete() : entry));
}

// src/policy/check/lists.ts
const LISTS$1 = [
	"attributes",
	"slices",
	"strata"
];
/** Bins ascend; a column is listed once, as attribute or slice, and cut in one way only. */
function listMistakes(evaluation, at) {
	const all = LISTS$1.flatMap((list) => (evaluation[list] ?? []).map((binding, index) => ({
		list,
		path: [
			...at,
			list,
			index
		],
		binding
	})));
	return all.flatMap((each, index) => [
		...binMistakes(each),
		...overallMistakes(each),
		...repeatMistakes(each, all.slice(0, index))
	]);
}
function binMistakes({ path, binding: { bins = [] } }) {
	const wrong = bins.findIndex((edge, index) => index > 0 && edge <= (bins[index - 1] ?? edge));
	if (wrong === -1) return [];
	return [{
		code: "policy/bins-order",
		path: [
			...path,
			"bins",
			wrong
		],
		at: "value",
		message: `The edge ${bins[wrong]} is not above ${bins[wrong - 1]} before it, so the groups would overlap or be empty.`,
		hint: `Write strictly ascending edges: [${[...new Set(bins)].toSorted((a, b) => a - b).join(", ")}].`
	}];
}
function overallMistakes({ list, path, binding }) {
	if (binding.column !== "overall" || list === "strata") return [];
	return [{
		code: "policy/reserved-name",
		path,
		at: "value",
		message: "A column called `overall` cannot be told from the scope `overall` in `on` and in reports.",
		hint: "Rename the column in the table."
	}];
}
function repeatMistakes({ list, path, binding }, before) {
	const same = before.filter((other) => other.binding.column === binding.column);
	const base = {
		path,
		at: "value"
	};
	const twice = same.find((other) => other.list === list || list === "slices");
	if (twice !== void 0) return [{
		...base,
		code: "policy/duplicate-column",
		message: `Column ${quoted(binding.column)} is already in \`${twice.list}\`; it would be measured and shown twice.`,
		hint: "Remove one of them."
	}];
	const otherwise = same.find((other) => String(other.binding.bins) !== String(binding.bins));
	return otherwise === void 0 ? [] : [{
		...base,
		code: "policy/two-binnings",
		message: `Column ${quoted(binding.column)} is cut otherwise here than in \`${otherwise.list}\`, so its groups would have two meanings.`,
		hint: "Give it the same `bins` in both places."
	}];
}
/** Each intersection once, whatever its order, of columns that differ. */
function intersectionMistakes({ intersections = [] }, at) {
	return intersections.flatMap((columns, index) => {
		const base = {
			path: [
				...at,
				"intersections",
				index
			],
			at: "value"
		};
		if (new Set(columns).size < columns.length) return [{
			...base,
			code: "policy/duplicate-column",
			message: `The intersection ${quoted(columns.join(" × "))} names a column twice, which adds no group.`,
			hint: "Name each column once."
		}];
		return intersections.slice(0, index).some((other) => sameColumns(other, columns)) ? [{
			...base,
			code: "policy/duplicate-column",
			message: `The intersection ${quoted(columns.join(" × "))} is already there, in whatever order; it would be measured twice.`,
			hint: "Remove one of them."
		}] : [];
	});
}

// src/policy/check/roles.ts
/**
* Two parts that one column cannot play, and what would come of it. Whatever is not here is allowed: an attribute that is a
* stratum, a feature or the weight (the size of a household may be all three), a slice or stratum of the label or of score
* bands (rates within them are the question of calibration and of conditional parity), a slice of the decision, and a
* feature that is the weight or an id (models are trained on both).
*/
const CONTRADICTIONS = [
	[
		["label"],
		["prediction", "score"],
		"compared with itself it would always look perfect"
	],
	[
		["prediction"],
		["score"],
		"a decision is no probability, and its scores would have one threshold only"
	],
	[
		["score"],
		["score"],
		"one number cannot be the probability of two classes"
	],
	[
		[
			"label",
			"prediction",
			"score"
		],
		["weight"],
		"rows would count by what is measured of them, and those with 0 not at all"
	],
	[
		[
			"label",
			"prediction",
			"score",
			"weight"
		],
		["id"],
		"what identifies a row differs in each, and this does not"
	],
	[
		[
			"label",
			"prediction",
			"score",
			"weight"
		],
		["counterfactual"],
		"rows would belong together because of what is measured of them"
	],
	[
		["id"],
		["counterfactual"],
		"each set of rows would have one row, and nothing to compare it with"
	],
	[
		[
			"label",
			"prediction",
			"score"
		],
		["attribute"],
		"the groups would be made by what is then compared between them"
	],
	[
		["id"],
		[
			"attribute",
			"slice",
			"stratum"
		],
		"each group would have one row"
	],
	[
		["counterfactual"],
		["attribute"],
		"each group would be one set of rows that differ in the attribute"
	],
	[
		["prediction"],
		["stratum"],
		"within a stratum all decisions would be the same"
	],
	[
		[
			"label",
			"prediction",
			"score"
		],
		["feature"],
		"a model does not see the answer that it is judged by, or its own"
	]
];
/** Columns with two parts that contradict each other, each told at the later key. */
function roleMistakes(evaluation, at) {
	const all = boundIn(evaluation);
	return all.flatMap((bound, index) => {
		const before = all.slice(0, index).filter(({ column }) => column === bound.column);
		for (const other of before) {
			const why = contradiction(other.part, bound.part);
			if (why !== void 0) return [{
				code: "policy/same-column",
				path: [...at, ...bound.path],
				at: "value",
				message: `Column ${quoted(bound.column)} is ${quoted(other.key)} and ${quoted(bound.key)} at once; ${why}.`,
				hint: remedy(bound, other)
			}];
		}
		return [];
	});
}
function contradiction(one, other) {
	return CONTRADICTIONS.find(([parts, others]) => parts.includes(one) && others.includes(other) || parts.includes(other) && others.includes(one))?.[2];
}
function remedy({ part, key }, other) {
	if (part === "attribute" && other.part !== "id" && other.part !== "counterfactual") return "Compare the groups of another column; to look at each value of this one, list it in `slices`.";
	return part === "attribute" || part === "slice" || part === "stratum" || part === "feature" ? `Name another column in ${quoted(key)}, or remove it there.` : `Name the column of the ${key}, or remove the key.`;
}
const SINGLE = [
	"label",
	"prediction",
	"score",
	"weight",
	"id",
	"counterfactual"
];
const LISTS = {
	attributes: "attribute",
	slices: "slice",
	strata: "stratum"
};
/** In the order in which they are told: single columns, those of classes, lists. */
function boundIn(evaluation) {
	const { scores = {}, features = [], intersections = [] } = evaluation;
	const single = SINGLE.flatMap((part) => {
		const column = evaluation[part];
		return column === void 0 ? [] : [{
			part,
			column,
			path: [part],
			key: part
		}];
	});
	const classes = Object.entries(scores).map(([name, column]) => ({
		part: "score",
		column,
		path: ["scores", name],
		key: `scores.${name}`
	}));
	const lists = [
		"attributes",
		"slices",
		"strata"
	].flatMap((key) => (evaluation[key] ?? []).map(({ column }, index) => ({
		part: LISTS[key],
		column,
		path: [key, index],
		key
	})));
	const crossed = intersections.flatMap((columns, index) => columns.map((column, place) => ({
		part: "attribute",
		column,
		path: [
			"intersections",
			index,
			place
		],
		key: "intersections"
	})));
	const seen = features.map((column, index) => ({
		part: "feature",
		column,
		path: ["features", index],
		key: "features"
	}));
	return [
		...single,
		...classes,
		...lists,
		...crossed,
		...seen
	];
}

// src/policy/check/subject.ts
/** What the schema cannot say of the subjects of one file in `folder`. */
function subjectMistakes(items, folder) {
	return items.flatMap((item, index) => {
		const { draft, path } = item;
		const at = [...path, "evaluation"];
		const evaluation = draft.evaluation ?? {};
		return [
			...duplicateId(item, items.slice(0, index)),
			...pathMistakes(item, folder),
			...roleMistakes(evaluation, at),
			...thresholdMistakes(evaluation, at),
			...taskMistakes(draft, at),
			...exactMistakes(draft, at),
			...listMistakes(evaluation, at),
			...intersectionMistakes(evaluation, at),
			...groupMistakes(evaluation, at)
		];
	});
}
function duplicateId({ draft, path }, before) {
	const { id } = draft;
	if (id === void 0 || !before.some((other) => other.draft.id === id)) return [];
	return [{
		code: "policy/duplicate-subject",
		path: [...path, "id"],
		at: "value",
		message: `A second subject is called ${quoted(id)}; requirements and reports could not tell them apart.`,
		hint: "Give each subject an id of its own."
	}];
}
function pathMistakes({ draft, path }, folder) {
	const { model, card, documents = {}, signature, provenance, training, shifts = {}, watch = [], evaluation } = draft;
	return [
		[["model"], model],
		[["card"], card],
		...trustPaths(["signature"], signature),
		...trustPaths(["provenance", "signature"], provenance?.signature),
		[["evaluation", "table"], evaluation?.table],
		[["evaluation", "severity"], evaluation?.severity],
		[["training", "table"], training?.table],
		...Object.entries(shifts).map(([name, { table }]) => [[
			"shifts",
			name,
			"table"
		], table]),
		...Object.entries(documents).flatMap(([name, paths]) => paths.map((each, index) => [[
			"documents",
			name,
			index
		], each])),
		...watch.map((glob, index) => [["watch", index], glob])
	].flatMap(([key, value]) => value === void 0 || rootedPath(folder, value) !== null ? [] : [outside([...path, ...key], value)]);
}
function trustPaths(at, signature) {
	return [
		"key",
		"certificate",
		"trusted-root"
	].map((key) => [[...at, key], signature?.[key]]);
}
function outside(path, written) {
	return {
		code: "policy/path-outside",
		path,
		at: "value",
		message: `${quoted(written)} is no relative path inside this repository; nothing outside it is ever opened or downloaded.`,
		hint: "Write the path from the folder of this file, with \"/\", to a file of the repository."
	};
}
function thresholdMistakes({ threshold, score, scores }, at) {
	if (threshold === void 0 || score !== void 0 || scores !== void 0) return [];
	return [{
		code: "policy/threshold-without-score",
		path: [...at, "threshold"],
		at: "key",
		message: "`threshold` turns a score into a decision, and no `score` column is named, so it would do nothing.",
		hint: "Add `score: column`, or remove `threshold`."
	}];
}
const FOREIGN_KEYS = {
	binary: ["scores"],
	multiclass: ["score", "threshold"],
	regression: [
		"score",
		"scores",
		"threshold",
		"exact",
		"positive",
		"severity",
		"counterfactual"
	]
};
function taskMistakes({ task, evaluation }, at) {
	if (task === void 0 || evaluation === void 0) return [];
	return FOREIGN_KEYS[task].filter((key) => evaluation[key] !== void 0).map((key) => ({
		code: "policy/key-of-other-task",
		path: [...at, key],
		at: "key",
		message: `\`${key}\` means nothing for a ${task} subject; it would be ignored.`,
		hint: `Remove \`${key}\`, or correct \`task\`.`
	}));
}
/** A regression has no scores at all, which `taskMistakes` says. */
function exactMistakes({ task, evaluation = {} }, at) {
	const { exact, score, scores } = evaluation;
	return exact !== true || score !== void 0 || scores !== void 0 || task === "regression" ? [] : [{
		code: "policy/exact-without-score",
		path: [...at, "exact"],
		at: "key",
		message: "`exact` keeps every score, and no column of scores is named, so it would do nothing.",
		hint: "Add `score: column` (`scores` for several classes), or remove `exact`."
	}];
}
function groupMistakes({ attributes = [], reference = {}, population = {} }, at) {
	const columns = attributes.map(({ column }) => column);
	const unknown = ["reference", "population"].flatMap((key) => Object.keys(key === "reference" ? reference : population).filter((column) => !columns.includes(column)).map((column) => ({
		code: "policy/unknown-attribute",
		path: [
			...at,
			key,
			column
		],
		at: "key",
		message: `${quoted(column)} is no attribute of this subject, so its \`${key}\` would never be used.`,
		hint: meant(column, columns, "Attributes")
	})));
	const sums = Object.entries(population).flatMap(([column, shares]) => {
		const sum = Object.values(shares).reduce((total, share) => total + share, 0);
		return isWhole(sum) ? [] : [{
			code: "policy/population-sum",
			path: [
				...at,
				"population",
				column
			],
			at: "key",
			message: `The shares of ${quoted(column)} sum to ${Number(sum.toPrecision(8))}, not to 1; every comparison with them would be off.`,
			hint: "List all groups with their shares of the population, as fractions of 1."
		}];
	});
	return [...unknown, ...sums];
}

// src/policy/draft.ts
/** A schema is used a few times in a run: compiling it would cost more than it saves. */
const ONCE = { jitless: true };
const subjectDraft = subjectSchema.extend({ evaluation: evaluationSchema.partial() }).partial();
const requirementDraftFor = (metrics) => requirementSchema(metrics).partial();
function shapesFor(metrics) {
	return {
		policy: policyObject(metrics),
		requirementDraft: requirementDraftFor(metrics)
	};
}
function draftsOf(json, mistakes, shapes) {
	return {
		subjects: itemsOf(json, "subjects", mistakes, subjectDraft),
		requirements: itemsOf(json, "requirements", mistakes, shapes.requirementDraft)
	};
}
function itemsOf(json, key, mistakes, schema) {
	const list = valueAt(json, [key]);
	if (!isList(list)) return [];
	return list.flatMap((item, index) => {
		if (!isObject(item)) return [];
		const refused = mistakes.filter(({ path }) => path[0] === key && path[1] === index).map(({ path }) => path.slice(2));
		const parsed = schema.safeParse(without(item, refused), ONCE);
		return parsed.success ? [{
			path: [key, index],
			json: item,
			draft: parsed.data,
			refused
		}] : [];
	});
}
/** Leaves out what was refused: a key of the item, or of its `evaluation`. Lists lose no items, so positions hold. */
function without(item, refused) {
	const isInside = (path) => path[0] === "evaluation" && path.length > 1;
	const outer = new Set(refused.filter((path) => !isInside(path)).map(([key]) => key));
	const inner = new Set(refused.filter(isInside).map(([, key]) => key));
	const entries = Object.entries(item).filter(([key]) => !outer.has(key));
	return Object.fromEntries(entries.map(([key, value]) => [key, key === "evaluation" && isObject(value) ? withoutKeys(value, inner) : value]));
}
function withoutKeys(value, keys) {
	return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.has(key)));
}

// src/policy/yaml/yaml-tree.ts
var import_dist = require_dist();
/** Expansions, not mentions: ten aliases of ten aliases are a hundred. */
const MAX_ALIASES = 100;
const MAX_NODES = 1e5;
/** Nodes → JSON. Duplicate and merge keys, keys that are no text, unknown and too many aliases become mistakes. */
function buildTree(contents, limits) {
	const walk = {
		...limits,
		anchors: /* @__PURE__ */ new Map(),
		placed: /* @__PURE__ */ new Map(),
		mistakes: [],
		aliases: 0,
		nodes: 0,
		stopped: false
	};
	const json = valueOf(contents, [], walk);
	return {
		json: walk.stopped ? null : json,
		mistakes: walk.mistakes,
		placed: walk.placed
	};
}
function valueOf(node, path, walk, key) {
	walk.nodes += 1;
	walk.placed.set(JSON.stringify(path), {
		value: startOf(node),
		...key === void 0 ? {} : { key }
	});
	if (walk.nodes > MAX_NODES || path.length > walk.maxDepth) stop(walk, node, path, BULK);
	if (walk.stopped) return null;
	if ((0, import_dist.isAlias)(node)) return aliased(node, path, walk, key);
	if (((0, import_dist.isScalar)(node) || (0, import_dist.isCollection)(node)) && node.anchor !== void 0) walk.anchors.set(node.anchor, node);
	if ((0, import_dist.isMap)(node)) return objectOf(node, path, walk);
	if ((0, import_dist.isSeq)(node)) return listOf(node, path, walk);
	return (0, import_dist.isScalar)(node) ? scalarOf(node, path, walk) : null;
}
function aliased(node, path, walk, key) {
	const target = walk.anchors.get(node.source);
	walk.aliases += 1;
	if (target === void 0) {
		walk.mistakes.push({
			code: "policy/alias",
			offset: startOf(node),
			path,
			message: `The alias ${quoted(`*${node.source}`)} has no anchor before it, so it stands for nothing.`,
			hint: `Write the value itself, or mark the first place with ${quoted(`&${node.source}`)}.`
		});
		return null;
	}
	if (walk.aliases > MAX_ALIASES) {
		stop(walk, node, path, BULK);
		return null;
	}
	const value = valueOf(target, path, walk, key);
	walk.placed.set(JSON.stringify(path), {
		value: startOf(node),
		...key === void 0 ? {} : { key }
	});
	return value;
}
function objectOf(map, path, walk) {
	const entries = /* @__PURE__ */ new Map();
	for (const pair of map.items) {
		const key = keyOf(pair, map, path, walk);
		if (key === void 0) continue;
		const mistake = keyMistake(key.text, entries);
		if (mistake !== void 0) {
			walk.mistakes.push({
				...mistake,
				offset: key.offset,
				path: [...path, key.text]
			});
			continue;
		}
		entries.set(key.text, memberOf(pair.value, [...path, key.text], walk, key.offset));
	}
	return Object.fromEntries(entries);
}
function memberOf(value, path, walk, key) {
	return (0, import_dist.isNode)(value) ? valueOf(value, path, walk, key) : nothingAt(path, key, walk);
}
/** A key without a colon, a dash without a value: null, at the place of what is around it. */
function nothingAt(path, offset, walk) {
	walk.placed.set(JSON.stringify(path), { value: offset });
	return null;
}
function listOf(list, path, walk) {
	return list.items.map((item, index) => (0, import_dist.isNode)(item) ? valueOf(item, [...path, index], walk) : nothingAt([...path, index], startOf(list), walk));
}
function scalarOf(node, path, walk) {
	const { value, source } = node;
	if (typeof value === "number" || typeof value === "boolean") return walk.isTextAt(path) ? source ?? String(value) : value;
	return typeof value === "string" ? value : null;
}
function keyOf(pair, map, path, walk) {
	const { key } = pair;
	if ((0, import_dist.isScalar)(key) && key.value !== null && key.value !== "") return {
		text: typeof key.value === "string" ? key.value : key.source ?? "",
		offset: startOf(key)
	};
	const offset = (0, import_dist.isScalar)(key) || (0, import_dist.isAlias)(key) || (0, import_dist.isCollection)(key) ? startOf(key) : startOf(map);
	walk.mistakes.push({
		code: "policy/key-not-text",
		offset,
		path,
		message: "A key here is empty or no plain text, so nothing can be looked up by it.",
		hint: "Write the key as a word before the \":\", in quotes if it has signs in it."
	});
}
function keyMistake(key, entries) {
	if (key === "<<") return {
		code: "policy/merge-key",
		message: "The merge key \"<<\" is not part of YAML 1.2, and what it overrides is easy to misread.",
		hint: "Write the keys out, or move what is shared into a file and `extends` it."
	};
	if (key === "__proto__") return {
		code: "policy/reserved-key",
		message: "The key `__proto__` is refused, because programs that read the policy cannot tell it from their own machinery.",
		hint: "Rename it; a group or class of that name has to be recoded in the table."
	};
	return entries.has(key) ? {
		code: "policy/duplicate-key",
		message: `${quoted(key)} occurs twice in one mapping; only one of the two would count.`,
		hint: "Remove one of them."
	} : void 0;
}
const BULK = {
	code: "policy/aliases",
	message: `The aliases expand to more than ${MAX_ALIASES} copies, ${MAX_NODES} values or too deep a nesting, so the policy is not expanded.`,
	hint: "Write the values out where they are needed, or `extends` a file."
};
function stop(walk, node, path, mistake) {
	if (!walk.stopped) {
		walk.stopped = true;
		walk.mistakes.push({
			...mistake,
			offset: startOf(node),
			path: keyText(path).length > 200 ? [] : path
		});
	}
}
function startOf(node) {
	return node.range?.[0] ?? 0;
}

// src/policy/yaml/read-yaml.ts
/** A policy is read and compared by people; what is larger than this was not written by one. */
const MAX_LENGTH = 1048576;
const MAX_LINES = 1e4;
const MAX_TOKENS = 5e4;
/** Of collections in collections. The format needs 7. */
const MAX_DEPTH$1 = 40;
const MAX_SYNTAX_PROBLEMS = 20;
/**
* One YAML 1.2 document (core schema) as plain JSON with positions. Numbers and booleans stay text as written where
* `isTextAt` says so; keys always are. Never throws; size, depth, tokens and alias expansions are bounded before
* anything recursive sees the text, because the composer of the library recurses.
*/
function readYaml(text, isTextAt) {
	const lines = new import_dist.LineCounter();
	lines.addNewLine(0);
	const scanned = scan(text, lines);
	if (!scanned.ok) return answer(null, [scanned.mistake], lines, /* @__PURE__ */ new Map());
	const documents = [...new import_dist.Composer(OPTIONS).compose(scanned.tokens, true, text.length)];
	const [first] = documents;
	const syntax = syntaxMistakes(documents);
	if (first === void 0 || syntax.length > 0) return answer(null, syntax, lines, /* @__PURE__ */ new Map());
	if (first.contents === null) return answer(null, [EMPTY], lines, /* @__PURE__ */ new Map());
	const tree = buildTree(first.contents, {
		isTextAt,
		maxDepth: MAX_DEPTH$1
	});
	return answer(tree.json, tree.mistakes, lines, tree.placed);
}
const OPTIONS = {
	version: "1.2",
	schema: "core",
	uniqueKeys: false,
	merge: false,
	strict: true,
	prettyErrors: false,
	logLevel: "error"
};
function scan(text, lines) {
	if (text.length > MAX_LENGTH) return {
		ok: false,
		mistake: tooLarge(0, `it has ${text.length.toLocaleString("en")} characters, 1,048,576 are read`)
	};
	const parser = new import_dist.Parser(lines.addNewLine);
	const tokens = [];
	let lexemes = 0;
	for (const lexeme of new import_dist.Lexer().lex(text)) {
		tokens.push(...parser.next(lexeme));
		lexemes += 1;
		if (lexemes > MAX_TOKENS || lines.lineStarts.length > MAX_LINES) return {
			ok: false,
			mistake: tooLarge(parser.offset, "it has more than 10,000 lines or 50,000 tokens, which nobody reviews")
		};
		if (parser.stack.length > 42) return {
			ok: false,
			mistake: {
				...TOO_DEEP,
				offset: parser.offset
			}
		};
	}
	tokens.push(...parser.end());
	return {
		ok: true,
		tokens
	};
}
function syntaxMistakes(documents) {
	const [first, second] = documents;
	const found = [...first?.errors ?? [], ...first?.warnings ?? []].map(({ code, message, pos }) => ({
		code: SYNTAX_CODES.get(code) ?? "policy/yaml",
		offset: pos[0],
		message: `This is not valid YAML: ${visible(message)}. Nothing after it can be trusted.`,
		hint: SYNTAX_HINTS.get(code) ?? "Compare the indentation and the quotes with the lines around it."
	})).toSorted((a, b) => a.offset - b.offset);
	if (second !== void 0) found.push({
		code: "policy/several-documents",
		offset: second.range[0],
		message: "A second document begins here; only one would be judged, and a reader could take the other for the policy.",
		hint: "Keep one document: remove the \"---\" line, or move the rest into a file of its own."
	});
	if (documents.some(({ directives }) => directives.yaml.explicit && directives.yaml.version !== "1.2")) found.push({
		code: "policy/yaml",
		offset: 0,
		message: "The %YAML directive asks for another version than 1.2, in which words like yes and no change their meaning.",
		hint: "Remove the %YAML line."
	});
	return found.slice(0, MAX_SYNTAX_PROBLEMS);
}
const SYNTAX_CODES = /* @__PURE__ */ new Map([["TAG_RESOLVE_FAILED", "policy/tag"]]);
const SYNTAX_HINTS = /* @__PURE__ */ new Map([
	["TAB_AS_INDENT", "Replace the tab by two spaces."],
	["TAG_RESOLVE_FAILED", "Remove the tag (the word with \"!\"), or put the value in quotes if it belongs to it."],
	["MISSING_CHAR", "Close the quote or bracket that was opened before this place."],
	["BAD_INDENT", "Give all keys of one mapping the same number of spaces."],
	["BAD_SCALAR_START", "Put the value in quotes."],
	["BLOCK_AS_IMPLICIT_KEY", "A value that contains \": \" needs quotes; a nested mapping begins on a line of its own."],
	["MULTILINE_IMPLICIT_KEY", "Put a \":\" behind the key, or close the quote on the same line."],
	["BAD_DQ_ESCAPE", "In double quotes a backslash is written twice; or use single quotes."],
	["BAD_DIRECTIVE", "Remove the line that begins with \"%\"."]
]);
const EMPTY = {
	code: "policy/empty",
	offset: 0,
	message: "The policy is empty, so nothing would be judged.",
	hint: "Run `fates init` to write one from what is in this repository."
};
const TOO_DEEP = {
	code: "policy/too-deep",
	message: `Collections are nested more than ${MAX_DEPTH$1} deep here; no key of a policy needs more than 7.`,
	hint: "Check for brackets that are never closed; write the policy flat."
};
function tooLarge(offset, why) {
	return {
		code: "policy/too-large",
		offset,
		message: `The policy is too large to be read: ${why}.`,
		hint: "Is it the right file? Split a policy that is really so long with `extends`."
	};
}
function answer(json, mistakes, lines, placed) {
	const at = (offset) => {
		const { line, col } = lines.linePos(offset);
		return {
			line: Math.max(1, line),
			column: Math.max(1, col)
		};
	};
	return {
		json,
		mistakes: mistakes.map(({ offset, ...rest }) => ({
			...rest,
			position: at(offset)
		})),
		locate: (path, which) => at(offsetOf(placed, path, which))
	};
}
function offsetOf(placed, path, which) {
	for (let length = path.length; length >= 0; length -= 1) {
		const found = placed.get(JSON.stringify(path.slice(0, length)));
		if (found !== void 0) return which === "value" && length === path.length ? found.value : found.key ?? found.value;
	}
	return 0;
}

// src/policy/layers.ts
const MAX_DEPTH = 5;
const MAX_LAYERS = 50;
/** Reads the policy and all that it extends. Every file is read once; cycles, depth and number are bounded. */
async function loadLayers(files) {
	const loading = {
		files,
		layers: [],
		problems: [],
		texts: /* @__PURE__ */ new Map(),
		complete: true
	};
	const text = await textOf(files.path, loading);
	if (text === null) return {
		layers: [],
		complete: false,
		problems: [{
			code: "policy/not-found",
			path: files.path,
			message: "There is no policy at this path, so nothing says what must hold.",
			hint: "Run `fates init` to write one, or correct the path."
		}]
	};
	await loadFile(files.path, text, [], loading);
	return {
		layers: loading.layers,
		complete: loading.complete,
		problems: loading.problems
	};
}
async function textOf(path, { files, texts }) {
	const known = texts.get(path);
	if (known !== void 0) return known;
	const text = await files.read(path);
	texts.set(path, text);
	return text;
}
async function loadFile(path, text, within, loading) {
	const { json, mistakes, locate } = readYaml(text, isTextAt);
	for (const { position, path: at = [], ...mistake } of mistakes) {
		const problem = problemOf({
			...mistake,
			path: at,
			at: "value"
		}, path, void 0);
		loading.problems.push({
			...problem,
			...position
		});
	}
	if (json === null) {
		loading.complete = false;
		return;
	}
	const layer = {
		source: path,
		preset: false,
		folder: folderOf(path),
		json,
		locate
	};
	const extended = valueAt(json, ["extends"]);
	for (const [index, name] of (isList(extended) ? extended : []).entries()) if (typeof name === "string" && name !== "") {
		const mistake = await loadExtended(name, [...within, path], layer, loading);
		if (mistake !== void 0) {
			loading.complete = false;
			const at = ["extends", index];
			loading.problems.push(problemOf({
				...mistake,
				path: at,
				at: "value"
			}, path, locate));
		}
	}
	loading.layers.push(layer);
}
async function loadExtended(name, within, from, loading) {
	if (loading.layers.length >= MAX_LAYERS) return {
		code: "policy/extends-too-many",
		message: `More than ${MAX_LAYERS} files and presets are extended; nobody could say which of them decides.`,
		hint: "Extend fewer."
	};
	if (isPresetName(name)) {
		loading.layers.push({
			source: name,
			preset: true,
			folder: "",
			json: PRESETS[name]
		});
		return;
	}
	const path = rootedPath(from.folder, name);
	const refused = path === null ? outsideRoot(name) : placeMistake(path, within);
	if (path === null || refused !== void 0) return refused;
	const text = await textOf(path, loading);
	if (text === null) return notFound(name, path);
	await loadFile(path, text, within, loading);
}
function outsideRoot(name) {
	return {
		code: "policy/extends-outside",
		message: `${quoted(name)} leads out of this repository, where the policy cannot be reviewed with it.`,
		hint: `Extend a preset (${PRESET_NAMES.map(quoted).join(", ")}) or a file of the repository, by its path from the folder of this file.`
	};
}
function placeMistake(path, within) {
	if (within.includes(path)) return {
		code: "policy/extends-cycle",
		message: `${quoted(path)} extends itself: ${[...within.slice(within.indexOf(path)), path].map(quoted).join(" → ")}.`,
		hint: "Remove one of these `extends`."
	};
	return within.length > MAX_DEPTH ? {
		code: "policy/extends-too-deep",
		message: `Files extend files more than ${MAX_DEPTH} deep here; nobody could say which of them decides.`,
		hint: "Extend the far file directly."
	} : void 0;
}
function notFound(name, path) {
	return /[/.]/u.test(name) ? {
		code: "policy/extends-not-found",
		message: `There is no file ${quoted(path)}, so the requirements in it would not be judged.`,
		hint: "Correct the path (from the folder of this file), or commit the file."
	} : {
		code: "policy/unknown-preset",
		message: `There is neither a preset nor a file ${quoted(name)}, so what it should bring would not be judged.`,
		hint: meant(name, PRESET_NAMES, "Presets")
	};
}

// src/policy/check/value-words.ts
/** Values that stand in the wrong place, and what could stand there, in words. */
const NOUNS = /* @__PURE__ */ new Map([
	["string", "text"],
	["int", "a whole number"],
	["number", "a number"],
	["boolean", "true or false"],
	["array", "a list"],
	["tuple", "a list"],
	["object", "a mapping of keys"],
	["record", "a mapping of keys"]
]);
function nounOf(expected) {
	return NOUNS.get(expected) ?? expected;
}
/** Text, number, boolean are how one value can be written: `a value`. */
function alternatives(expected) {
	const isScalar = [
		"text",
		"a number",
		"true or false"
	].every((noun) => expected.includes(noun));
	const rest = isScalar ? expected.filter((noun) => ![
		"text",
		"a number",
		"true or false"
	].includes(noun)) : expected;
	return [...isScalar ? ["a name or value"] : [], ...rest].join(" or ");
}
function described(value) {
	if (value === null) return "nothing";
	if (typeof value === "string") return value === "" ? "an empty text" : `the text ${quoted(value)}`;
	if (typeof value === "object") return isList(value) ? `a list of ${value.length}` : "a mapping of keys";
	return `${typeof value === "number" ? "the number" : "the value"} ${quoted(String(value))}`;
}
function capital(text) {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
function sizeText(origin, relation, size) {
	switch (origin) {
		case "string": return `text with ${relation} ${size} character${size === 1 ? "" : "s"}`;
		case "array": return `a list of ${relation} ${size} items`;
		default: return `a number ${relation} ${size}`;
	}
}

// src/policy/schema-mistakes.ts
/** What zod found in `json`, as mistakes with our own sentences: unknown keys with the nearest one, missing keys, types, ranges. */
function schemaMistakes(issues, json, mappingOf = mappingAt) {
	return issues.flatMap((issue) => mistakesOf(issue, [], {
		json,
		mappingOf
	}));
}
function mistakesOf(issue, prefix, checked) {
	const path = [...prefix, ...keysOf(issue.path)];
	const { mappingOf } = checked;
	const value = valueAt(checked.json, path);
	if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(path, key, mappingOf));
	if (value === void 0) return [missingKey(path, mappingOf)];
	switch (issue.code) {
		case "invalid_union": return unionMistakes(issue.errors, path, checked, value);
		case "invalid_type": return [wrongType({
			path,
			expected: [nounOf(issue.expected)]
		}, value, mappingOf)];
		case "invalid_value": return [unknownValue(path, value, issue.values.map(String), mappingOf)];
		case "too_small": return [outOfRange(path, value, sizeText(issue.origin, issue.inclusive === false ? "above" : "at least", issue.minimum), mappingOf)];
		case "too_big": return [outOfRange(path, value, sizeText(issue.origin, issue.inclusive === false ? "below" : "at most", issue.maximum), mappingOf)];
		case "invalid_format": return [outOfRange(path, value, "a value that is not blank: a blank cell of a table is a missing one", mappingOf)];
		default: return [wrongType({
			path,
			expected: ["another value"]
		}, value, mappingOf)];
	}
}
/** The shape whose own mistakes are deepest inside is the one that was meant; when none fits, all shapes are named. */
function unionMistakes(branches, path, checked, value) {
	const fitting = branches.find((issues) => shapeOf(issues).length === 0);
	if (fitting !== void 0) return fitting.flatMap((issue) => mistakesOf(issue, path, checked));
	return [wrongType({
		path,
		expected: [...new Set(branches.flatMap(shapeOf))]
	}, value, checked.mappingOf)];
}
/** What the branch expects in place of the whole value; empty when the value has the branch's shape. */
function shapeOf(issues) {
	return issues.flatMap((issue) => {
		if (issue.path.length > 0) return [];
		if (issue.code === "invalid_union") {
			const inner = issue.errors.map(shapeOf);
			return inner.some((each) => each.length === 0) ? [] : inner.flat();
		}
		return issue.code === "invalid_type" ? [nounOf(issue.expected)] : [];
	});
}
function unknownKey(path, key, mappingOf) {
	const mapping = mappingOf(path);
	return {
		code: "policy/unknown-key",
		path: [...path, key],
		at: "key",
		message: `${quoted(key)} is not a key of ${mapping?.noun ?? "this mapping"}; ignored, it would not hold what it was written for.`,
		hint: meant(key, [...mapping?.keys.keys() ?? []], "Keys here")
	};
}
function missingKey(path, mappingOf) {
	const key = String(path.at(-1));
	return {
		code: "policy/missing-key",
		path,
		at: "key",
		message: `${quoted(key)} is missing; ${mappingOf(path.slice(0, -1))?.noun ?? "this mapping"} says nothing without it.`,
		hint: `Add ${quoted(key)}. ${meaningOf(path, mappingOf)}`.trimEnd()
	};
}
function wrongType({ path, expected }, value, mappingOf) {
	return {
		code: "policy/wrong-type",
		path,
		at: "value",
		message: `Here stands ${described(value)}, where ${alternatives(expected)} is expected; it cannot be read as anything that was meant.`,
		hint: meaningOf(path, mappingOf) || `Write ${alternatives(expected)}.`
	};
}
function unknownValue(path, value, values, mappingOf) {
	const written = typeof value === "string" ? value : JSON.stringify(value);
	if (isMetricAt(path)) return {
		code: "policy/unknown-metric",
		path,
		at: "value",
		message: `There is no metric ${quoted(written)}, so this requirement could never be measured.`,
		hint: `${metricHint(written, values)} \`fates metrics\` lists all of them.`
	};
	return {
		code: "policy/unknown-value",
		path,
		at: "value",
		message: `${capital(described(value))} is none of the values that can stand here, so it would have no effect.`,
		hint: `${meant(written, values, "Possible values")} ${meaningOf(path, mappingOf)}`.trimEnd()
	};
}
function metricHint(written, ids) {
	const near = nearest$1(written, ids);
	if (near !== void 0) return `Did you mean ${quoted(near)}?`;
	const family = written.slice(0, written.indexOf("/") + 1);
	const relatives = family === "" ? [] : ids.filter((id) => id.startsWith(family));
	return relatives.length === 0 ? "An id is family/name." : meant(written, relatives, "Of this family");
}
function outOfRange(path, value, allowed, mappingOf) {
	return {
		code: "policy/out-of-range",
		path,
		at: "value",
		message: `${capital(described(value))} is outside what can stand here: ${allowed}.`,
		hint: meaningOf(path, mappingOf) || `Write ${allowed}.`
	};
}
function isMetricAt(path) {
	return path.length === 3 && path[0] === "requirements" && path[2] === "metric";
}
/** The description of the nearest key of the format at or above a path. */
function meaningOf(path, mappingOf) {
	for (let length = path.length; length > 0; length -= 1) {
		const key = path[length - 1];
		const meaning = typeof key === "string" ? mappingOf(path.slice(0, length - 1))?.keys.get(key) : void 0;
		if (meaning !== void 0 && typeof key === "string") return `${quoted(key)}: ${meaning}`;
	}
	return "";
}
function keysOf(path) {
	return path.map((part) => typeof part === "symbol" ? String(part) : part);
}

// src/policy/parse.ts
/**
* Reads `fates.yml` with its presets and files. All mistakes of text, schema and meaning are found at once, sorted by
* file and position; after a syntax error nothing more is said about that file. Rejects only when `files.read` does.
*/
async function parsePolicy(files, known) {
	const { layers, complete, problems: unread } = await loadLayers(files);
	const catalogue = await completed(known, optionsAreRead(layers));
	const shapes = shapesFor(catalogue.map(({ id }) => id));
	const checked = layers.map((layer) => checkShape(layer, shapes));
	const surroundings = {
		catalogue,
		complete,
		subjects: mergedDeclarations(checked)
	};
	const found = checked.flatMap((each) => [...each.mistakes, ...meaningMistakes(each, surroundings)].map((mistake) => problemOf(mistake, each.layer.source, each.layer.locate)));
	const problems = unique([...unread, ...found]);
	const valid = checked.flatMap(({ layer, written }) => written === null ? [] : [{
		layer,
		written
	}]);
	if (problems.length > 0 || valid.length < layers.length) {
		const order = [files.path, ...layers.map(({ source }) => source)];
		return {
			ok: false,
			problems: sortProblems(problems, order)
		};
	}
	const merged = mergeLayers(valid, catalogue);
	const nothing = nothingToJudge(merged.policy, files.path);
	return nothing.length > 0 ? {
		ok: false,
		problems: nothing
	} : {
		ok: true,
		value: parsed(merged, valid)
	};
}
/** Of a metric whose options some requirement writes, or has to write, whatever else is wrong with it. */
function optionsAreRead(layers) {
	const used = layers.flatMap(({ json }) => valueAt(json, ["requirements"]) ?? []).flat().filter(isObject);
	return ({ id, hasDefaults }) => used.some(({ metric, options }) => metric === id && (options !== void 0 || !hasDefaults));
}
function checkShape(layer, shapes) {
	if (!isObject(layer.json)) return {
		layer,
		written: null,
		drafts: {
			subjects: [],
			requirements: []
		},
		mistakes: [notAMapping(Array.isArray(layer.json) ? "a list" : "a single value")]
	};
	const result = shapes.policy.safeParse(layer.json, ONCE);
	const mistakes = result.success ? [] : schemaMistakes(result.error.issues, layer.json);
	return {
		layer,
		written: result.success ? result.data : null,
		drafts: draftsOf(layer.json, mistakes, shapes),
		mistakes
	};
}
function notAMapping(what) {
	return {
		code: "policy/not-a-mapping",
		path: [],
		at: "value",
		message: `The policy is ${what}, not a mapping of keys, so none of its parts can be found.`,
		hint: "Begin with `version: 1`, then `subjects:` and `requirements:`; `fates init` writes an example."
	};
}
/** By id, the nearer file wins. */
function mergedDeclarations(checked) {
	const all = checked.flatMap(({ drafts }) => drafts.subjects.flatMap((item) => declaredBy(item) ?? []));
	return [...new Map(all.map((declared) => [declared.id, declared])).values()];
}
function meaningMistakes({ layer, drafts, written }, surroundings) {
	const waivers = written?.waivers;
	return [
		...subjectMistakes(drafts.subjects, layer.folder),
		...drafts.requirements.flatMap((item) => requirementMistakes(item, {
			...surroundings,
			inPreset: layer.preset
		})),
		...waivers === void 0 || rootedPath(layer.folder, waivers) !== null ? [] : [outside(["waivers"], waivers)]
	];
}
/** A file that two others extend is checked once for each; its mistakes are told once. */
function unique(problems) {
	return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
function nothingToJudge(policy, path) {
	const base = {
		path,
		line: 1,
		column: 1
	};
	const noSubject = {
		...base,
		code: "policy/no-subjects",
		key: "subjects",
		message: "The policy names no subject, neither itself nor in what it extends, so there is no model to judge.",
		hint: "Add `subjects:` with an `id` and an `evaluation`; `fates init` writes them from what is in the repository."
	};
	const noRequirement = {
		...base,
		code: "policy/no-requirements",
		key: "requirements",
		message: "The policy has no requirement, neither itself nor in what it extends, so nothing could ever fail.",
		hint: "Add `extends: [baseline]`, or `requirements:` of your own."
	};
	return [...policy.subjects.length === 0 ? [noSubject] : [], ...policy.requirements.length === 0 ? [noRequirement] : []];
}
function parsed(merged, layers) {
	const root = layers.at(-1)?.layer;
	const files = [...new Set(layers.flatMap(({ layer }) => layer.preset ? [] : [layer.source]))];
	return {
		policy: merged.policy,
		files,
		locate: (path) => placeOf(path, merged, root)
	};
}
function placeOf(path, merged, root) {
	const [list, index] = path;
	const origins = list === "subjects" ? merged.subjects : list === "requirements" ? merged.requirements : [];
	const origin = typeof index === "number" ? origins[index] : void 0;
	const layer = origin?.layer ?? root;
	const there = origin === void 0 ? path : [...origin.path, ...path.slice(2)];
	return {
		path: layer?.source ?? "",
		...layer?.locate?.(there, "value"),
		key: keyText(there)
	};
}

// src/metrics/catalogue.ts
const JSON_VALUE = json();
const NO_KEYS = strictObject({});
/** The schema that reads a metric's options; that of the empty object for a metric without. */
function optionsSchemaOf(options) {
	return options instanceof ZodType ? options : NO_KEYS;
}
/** What a policy has to know of these metrics, in their order. */
function catalogueOf(metrics) {
	return metrics.map(({ id, title, direction, range, ideal, scopes, tasks, needs, options }) => ({
		id,
		title,
		direction,
		range,
		ideal,
		scopes,
		tasks,
		needs,
		get optionsSchema() {
			return JSON_VALUE.parse(toJSONSchema(optionsSchemaOf(options), { io: "input" }));
		},
		parseOptions: (written) => parseOptions(options, written),
		hasDefaults: options.safeParse({}).success
	}));
}
function parseOptions(reader, written) {
	const parsed = reader.safeParse(written);
	return parsed.success ? succeed(parsed.data) : refuse(...parsed.error.issues.map((issue) => ({
		code: "policy/option",
		path: "",
		key: issue.path.join("."),
		message: `The option is not usable: ${issue.message}.`,
		hint: "See `fates explain` for the options of this metric."
	})));
}

// src/metrics/facts.ts
/** Of each metric, in the order of the registry. */
const FACTS = [
	[
		"accountability/bill-of-materials",
		"ML bill of materials",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["billOfMaterials"],
		{}
	],
	[
		"accountability/card-owner",
		"Owner or contact in the card",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["modelCard"],
		{}
	],
	[
		"accountability/change-log",
		"Change log of the model",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["changeLog"],
		{}
	],
	[
		"accountability/dated-evaluation",
		"Dated evaluation",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["evaluationRecord"],
		{ "days": 365 }
	],
	[
		"accountability/decision-log",
		"Decision log",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["decisionLog"],
		{}
	],
	[
		"accountability/gated-deployment",
		"Gated deployment",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["delivery"],
		{}
	],
	[
		"accountability/incident-channel",
		"Incident channel",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["incidentChannel"],
		{}
	],
	[
		"accountability/named-owner",
		"Named owner",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["ownership"],
		{}
	],
	[
		"accountability/notebook-order",
		"Notebooks that ran from top to bottom",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["notebooks"],
		{}
	],
	[
		"accountability/notebook-paths",
		"Absolute paths in notebooks",
		"lower",
		[0, 1e400],
		0,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["notebooks"],
		{}
	],
	[
		"accountability/orchestrated-training",
		"Orchestrated training",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["delivery"],
		{}
	],
	[
		"accountability/random-seeds",
		"Seeds of what is drawn at random",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["randomness"],
		{}
	],
	[
		"accountability/reproducible-environment",
		"Reproducible environment",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["environment"],
		{}
	],
	[
		"accountability/reviewer",
		"Second pair of eyes",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["ownership"],
		{}
	],
	[
		"accountability/risk-register",
		"Risk register",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["riskRegister"],
		{}
	],
	[
		"accountability/rollback",
		"Rollback",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["delivery"],
		{}
	],
	[
		"accountability/scheduled-monitoring",
		"Scheduled monitoring",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["delivery"],
		{}
	],
	[
		"accountability/tests-in-ci",
		"Tests that run on each change",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["continuousTesting"],
		{}
	],
	[
		"accountability/training-declaration",
		"Training declaration",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["trainingDeclaration"],
		{}
	],
	[
		"accountability/untreated-risks",
		"Untreated risks",
		"lower",
		[0, 1e400],
		0,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["riskRegister"],
		{ "level": 15 }
	],
	[
		"accountability/version-triple",
		"Model, data and code by version",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["versions"],
		{}
	],
	[
		"ethics/affected-groups",
		"Affected groups in the card",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["modelCard"],
		{}
	],
	[
		"ethics/carbon",
		"Carbon emissions of training",
		"lower",
		[0, 1e400],
		0,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["emissions"],
		{}
	],
	[
		"ethics/carbon-per-point",
		"Carbon per point of accuracy",
		"lower",
		[0, 1e400],
		0,
		["overall"],
		["binary", "multiclass"],
		["decisions", "emissions"],
		{}
	],
	[
		"ethics/consent",
		"Consent of the people in the data",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["datasheet"],
		{}
	],
	[
		"ethics/data-licence",
		"Licence of the data",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["licences"],
		{}
	],
	[
		"ethics/emissions-declared",
		"Emissions are declared",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["emissions"],
		{}
	],
	[
		"ethics/ethics-checklist",
		"Ethics checklist",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["ethicsChecklist"],
		{}
	],
	[
		"ethics/harms-mitigated",
		"Mitigated harms",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["impactAssessment"],
		{}
	],
	[
		"ethics/human-oversight",
		"Human oversight in the card",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["modelCard"],
		{}
	],
	[
		"ethics/impact-assessment",
		"Impact assessment",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["impactAssessment"],
		{}
	],
	[
		"ethics/intended-use",
		"Intended use in the card",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["modelCard"],
		{}
	],
	[
		"ethics/licence-compatibility",
		"Licences of data and model",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["licences"],
		{}
	],
	[
		"ethics/out-of-scope-use",
		"Out-of-scope use in the card",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["modelCard"],
		{}
	],
	[
		"ethics/personal-data",
		"Personal data in committed tables",
		"lower",
		[0, 1e400],
		0,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["personalData"],
		{ "share": 0 }
	],
	[
		"ethics/sensitive-data-declared",
		"Sensitive data is declared",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["sensitiveData"],
		{}
	],
	[
		"fairness/accuracy-difference",
		"Accuracy difference",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary", "multiclass"],
		["decisions"],
		{ "method": "between-groups" }
	],
	[
		"fairness/accuracy-ratio",
		"Accuracy ratio",
		"higher",
		[0, 1],
		1,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary", "multiclass"],
		["decisions"],
		{ "method": "between-groups" }
	],
	[
		"fairness/auc-difference",
		"AUC difference",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["scores"],
		{}
	],
	[
		"fairness/average-absolute-odds-difference",
		"Average absolute odds difference",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{}
	],
	[
		"fairness/average-odds-difference",
		"Average odds difference",
		"target",
		[-1, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{}
	],
	[
		"fairness/average-predictive-value-difference",
		"Average predictive value difference",
		"target",
		[-1, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{}
	],
	[
		"fairness/balanced-accuracy-difference",
		"Balanced accuracy difference",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{ "method": "between-groups" }
	],
	[
		"fairness/balanced-accuracy-ratio",
		"Balanced accuracy ratio",
		"higher",
		[0, 1],
		1,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{ "method": "between-groups" }
	],
	[
		"fairness/between-group-gei",
		"Between-group generalized entropy index",
		"lower",
		[0, 1e400],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{ "alpha": 2 }
	],
	[
		"fairness/calibration-difference",
		"Calibration difference",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["scores"],
		{}
	],
	[
		"fairness/conditional-acceptance-difference",
		"Conditional acceptance difference",
		"lower",
		[0, 1e400],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{}
	],
	[
		"fairness/conditional-demographic-disparity",
		"Conditional demographic disparity",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["strata"],
		{ "of": "decisions" }
	],
	[
		"fairness/conditional-rejection-difference",
		"Conditional rejection difference",
		"lower",
		[0, 1e400],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{}
	],
	[
		"fairness/counterfactual-flip-rate",
		"Counterfactual flip rate",
		"lower",
		[0, 1],
		0,
		["overall"],
		["binary", "multiclass"],
		["counterfactual"],
		{}
	],
	[
		"fairness/demographic-parity-difference",
		"Demographic parity difference",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{ "method": "between-groups" }
	],
	[
		"fairness/demographic-parity-ratio",
		"Demographic parity ratio",
		"higher",
		[0, 1],
		1,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{ "method": "between-groups" }
	],
	[
		"fairness/differential-fairness",
		"Differential fairness (smoothed ε)",
		"lower",
		[0, 1e400],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary", "multiclass"],
		["decisions"],
		{ "concentration": 1 }
	],
	[
		"fairness/disparate-impact",
		"Disparate impact",
		"target",
		[0, 1e400],
		1,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{}
	],
	[
		"fairness/equal-opportunity-difference",
		"Equal opportunity difference",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{ "method": "between-groups" }
	],
	[
		"fairness/equal-opportunity-ratio",
		"Equal opportunity ratio",
		"higher",
		[0, 1],
		1,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{ "method": "between-groups" }
	],
	[
		"fairness/equalized-odds-difference",
		"Equalized odds difference",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{
			"method": "between-groups",
			"aggregate": "max"
		}
	],
	[
		"fairness/equalized-odds-ratio",
		"Equalized odds ratio",
		"higher",
		[0, 1],
		1,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{
			"method": "between-groups",
			"aggregate": "max"
		}
	],
	[
		"fairness/error-rate-difference",
		"Error rate difference",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary", "multiclass"],
		["decisions"],
		{ "method": "between-groups" }
	],
	[
		"fairness/error-rate-ratio",
		"Error rate ratio",
		"higher",
		[0, 1],
		1,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary", "multiclass"],
		["decisions"],
		{ "method": "between-groups" }
	],
	[
		"fairness/f1-difference",
		"F1 difference",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{ "method": "between-groups" }
	],
	[
		"fairness/f1-ratio",
		"F1 ratio",
		"higher",
		[0, 1],
		1,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{ "method": "between-groups" }
	],
	[
		"fairness/fdr-difference",
		"False discovery rate difference",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{ "method": "between-groups" }
	],
	[
		"fairness/fdr-ratio",
		"False discovery rate ratio",
		"higher",
		[0, 1],
		1,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{ "method": "between-groups" }
	],
	[
		"fairness/fnr-difference",
		"False negative rate difference",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{ "method": "between-groups" }
	],
	[
		"fairness/fnr-ratio",
		"False negative rate ratio",
		"higher",
		[0, 1],
		1,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{ "method": "between-groups" }
	],
	[
		"fairness/for-difference",
		"False omission rate difference",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{ "method": "between-groups" }
	],
	[
		"fairness/for-ratio",
		"False omission rate ratio",
		"higher",
		[0, 1],
		1,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{ "method": "between-groups" }
	],
	[
		"fairness/fpr-difference",
		"False positive rate difference",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{ "method": "between-groups" }
	],
	[
		"fairness/fpr-ratio",
		"False positive rate ratio",
		"higher",
		[0, 1],
		1,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{ "method": "between-groups" }
	],
	[
		"fairness/generalized-entropy-index",
		"Generalized entropy index of benefits",
		"lower",
		[0, 1e400],
		0,
		["overall"],
		["binary"],
		["decisions"],
		{ "alpha": 2 }
	],
	[
		"fairness/group-imbalance",
		"Group imbalance",
		"target",
		[-1, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["labels"],
		{}
	],
	[
		"fairness/label-js-divergence",
		"Jensen-Shannon divergence of the labels",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary", "multiclass"],
		["labels"],
		{}
	],
	[
		"fairness/label-kl-divergence",
		"Kullback-Leibler divergence of the labels",
		"lower",
		[0, 1e400],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary", "multiclass"],
		["labels"],
		{}
	],
	[
		"fairness/label-ks",
		"Largest difference of a label (Kolmogorov-Smirnov of Clarify)",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary", "multiclass"],
		["labels"],
		{}
	],
	[
		"fairness/label-lp-norm",
		"L2 distance of the labels",
		"lower",
		[0, 1.4142135623730951],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary", "multiclass"],
		["labels"],
		{}
	],
	[
		"fairness/label-proportion-difference",
		"Difference in proportions of labels",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["labels"],
		{ "method": "between-groups" }
	],
	[
		"fairness/label-tvd",
		"Total variation distance of the labels",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary", "multiclass"],
		["labels"],
		{}
	],
	[
		"fairness/mae-difference",
		"Mean absolute error difference",
		"lower",
		[0, 1e400],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["regression"],
		["residuals"],
		{ "method": "between-groups" }
	],
	[
		"fairness/mean-prediction-difference",
		"Mean prediction difference",
		"lower",
		[0, 1e400],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["regression"],
		["residuals"],
		{ "method": "between-groups" }
	],
	[
		"fairness/mean-residual-difference",
		"Mean residual difference",
		"lower",
		[0, 1e400],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["regression"],
		["residuals"],
		{ "method": "between-groups" }
	],
	[
		"fairness/multiclass-demographic-parity-difference",
		"Demographic parity difference, by class",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["multiclass"],
		["decisions"],
		{
			"method": "between-groups",
			"aggregate": "worst"
		}
	],
	[
		"fairness/multiclass-fpr-difference",
		"False positive rate difference, by class",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["multiclass"],
		["decisions"],
		{
			"method": "between-groups",
			"aggregate": "worst"
		}
	],
	[
		"fairness/multiclass-ppv-difference",
		"Positive predictive value difference, by class",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["multiclass"],
		["decisions"],
		{
			"method": "between-groups",
			"aggregate": "worst"
		}
	],
	[
		"fairness/multiclass-tpr-difference",
		"True positive rate difference, by class",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["multiclass"],
		["decisions"],
		{
			"method": "between-groups",
			"aggregate": "worst"
		}
	],
	[
		"fairness/negative-class-balance-difference",
		"Balance for the negative class",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["scores"],
		{}
	],
	[
		"fairness/npv-difference",
		"Negative predictive value difference",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{ "method": "between-groups" }
	],
	[
		"fairness/npv-ratio",
		"Negative predictive value ratio",
		"higher",
		[0, 1],
		1,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{ "method": "between-groups" }
	],
	[
		"fairness/parity-band",
		"Disparity of a rate to the reference (parity band)",
		"target",
		[0, 1e400],
		1,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{ "rate": "selection" }
	],
	[
		"fairness/positive-class-balance-difference",
		"Balance for the positive class",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["scores"],
		{}
	],
	[
		"fairness/predictive-parity-difference",
		"Predictive parity difference",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{ "method": "between-groups" }
	],
	[
		"fairness/predictive-parity-ratio",
		"Predictive parity ratio",
		"higher",
		[0, 1],
		1,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{ "method": "between-groups" }
	],
	[
		"fairness/r2-difference",
		"R² difference",
		"lower",
		[0, 1e400],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["regression"],
		["residuals"],
		{ "method": "between-groups" }
	],
	[
		"fairness/representation",
		"Representation (participation to prevalence)",
		"higher",
		[0, 1],
		1,
		["attribute"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["labels", "population"],
		{}
	],
	[
		"fairness/rmse-difference",
		"Root mean squared error difference",
		"lower",
		[0, 1e400],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["regression"],
		["residuals"],
		{ "method": "between-groups" }
	],
	[
		"fairness/score-distribution-distance",
		"Score distribution distance",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["scores"],
		{ "distance": "wasserstein" }
	],
	[
		"fairness/theil-index",
		"Theil index of benefits",
		"lower",
		[0, 1e400],
		0,
		["overall"],
		["binary"],
		["decisions"],
		{}
	],
	[
		"fairness/tnr-difference",
		"True negative rate difference",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{ "method": "between-groups" }
	],
	[
		"fairness/tnr-ratio",
		"True negative rate ratio",
		"higher",
		[0, 1],
		1,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{ "method": "between-groups" }
	],
	[
		"fairness/treatment-equality-difference",
		"Treatment equality difference",
		"lower",
		[0, 1e400],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{}
	],
	[
		"fairness/worst-group-accuracy",
		"Worst-group accuracy",
		"higher",
		[0, 1],
		1,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary", "multiclass"],
		["decisions"],
		{}
	],
	[
		"fairness/worst-group-auc",
		"Worst-group AUC",
		"higher",
		[0, 1],
		1,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["scores"],
		{}
	],
	[
		"fairness/worst-group-balanced-accuracy",
		"Worst-group balanced accuracy",
		"higher",
		[0, 1],
		1,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary", "multiclass"],
		["decisions"],
		{}
	],
	[
		"fairness/worst-group-ece",
		"Worst-group calibration error",
		"lower",
		[0, 1],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["scores"],
		{}
	],
	[
		"fairness/worst-group-f1",
		"Worst-group F1",
		"higher",
		[0, 1],
		1,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{}
	],
	[
		"fairness/worst-group-log-loss",
		"Worst-group log-loss",
		"lower",
		[0, 1e400],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["scores"],
		{}
	],
	[
		"fairness/worst-group-mae",
		"Worst-group mean absolute error",
		"lower",
		[0, 1e400],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["regression"],
		["residuals"],
		{}
	],
	[
		"fairness/worst-group-ppv",
		"Worst-group positive predictive value",
		"higher",
		[0, 1],
		1,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{}
	],
	[
		"fairness/worst-group-r2",
		"Worst-group R²",
		"higher",
		[-1e400, 1],
		1,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["regression"],
		["residuals"],
		{}
	],
	[
		"fairness/worst-group-rmse",
		"Worst-group root mean squared error",
		"lower",
		[0, 1e400],
		0,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["regression"],
		["residuals"],
		{}
	],
	[
		"fairness/worst-group-tpr",
		"Worst-group true positive rate",
		"higher",
		[0, 1],
		1,
		[
			"attribute",
			"intersection",
			"slice"
		],
		["binary"],
		["decisions"],
		{}
	],
	[
		"performance/accuracy",
		"Accuracy",
		"higher",
		[0, 1],
		1,
		["overall", "slice"],
		["binary", "multiclass"],
		["decisions"],
		{}
	],
	[
		"performance/average-precision",
		"Average precision",
		"higher",
		[0, 1],
		1,
		["overall", "slice"],
		["binary"],
		["scores"],
		{}
	],
	[
		"performance/balanced-accuracy",
		"Balanced accuracy",
		"higher",
		[0, 1],
		1,
		["overall", "slice"],
		["binary", "multiclass"],
		["decisions"],
		{}
	],
	[
		"performance/brier",
		"Brier score",
		"lower",
		[0, 2],
		0,
		["overall", "slice"],
		["binary", "multiclass"],
		["scores"],
		{}
	],
	[
		"performance/cohens-kappa",
		"Cohen’s kappa",
		"higher",
		[-1, 1],
		1,
		["overall", "slice"],
		["binary", "multiclass"],
		["decisions"],
		{}
	],
	[
		"performance/expected-calibration-error",
		"Expected calibration error",
		"lower",
		[0, 1],
		0,
		["overall", "slice"],
		["binary", "multiclass"],
		["scores"],
		{}
	],
	[
		"performance/f1",
		"F1 of the positive class",
		"higher",
		[0, 1],
		1,
		["overall", "slice"],
		["binary"],
		["decisions"],
		{}
	],
	[
		"performance/f1-macro",
		"Macro-averaged F1",
		"higher",
		[0, 1],
		1,
		["overall", "slice"],
		["binary", "multiclass"],
		["decisions"],
		{}
	],
	[
		"performance/f1-weighted",
		"Weighted F1",
		"higher",
		[0, 1],
		1,
		["overall", "slice"],
		["binary", "multiclass"],
		["decisions"],
		{}
	],
	[
		"performance/log-loss",
		"Log-loss",
		"lower",
		[0, 1e400],
		0,
		["overall", "slice"],
		["binary", "multiclass"],
		["scores"],
		{}
	],
	[
		"performance/mae",
		"Mean absolute error",
		"lower",
		[0, 1e400],
		0,
		["overall", "slice"],
		["regression"],
		["residuals"],
		{}
	],
	[
		"performance/mape",
		"Mean absolute percentage error",
		"lower",
		[0, 1e400],
		0,
		["overall", "slice"],
		["regression"],
		["residuals"],
		{}
	],
	[
		"performance/mcc",
		"Matthews correlation coefficient",
		"higher",
		[-1, 1],
		1,
		["overall", "slice"],
		["binary", "multiclass"],
		["decisions"],
		{}
	],
	[
		"performance/precision",
		"Precision of the positive class",
		"higher",
		[0, 1],
		1,
		["overall", "slice"],
		["binary"],
		["decisions"],
		{}
	],
	[
		"performance/precision-macro",
		"Macro-averaged precision",
		"higher",
		[0, 1],
		1,
		["overall", "slice"],
		["binary", "multiclass"],
		["decisions"],
		{}
	],
	[
		"performance/r2",
		"R² (coefficient of determination)",
		"higher",
		[-1e400, 1],
		1,
		["overall", "slice"],
		["regression"],
		["residuals"],
		{}
	],
	[
		"performance/recall",
		"Recall of the positive class",
		"higher",
		[0, 1],
		1,
		["overall", "slice"],
		["binary"],
		["decisions"],
		{}
	],
	[
		"performance/recall-macro",
		"Macro-averaged recall",
		"higher",
		[0, 1],
		1,
		["overall", "slice"],
		["binary", "multiclass"],
		["decisions"],
		{}
	],
	[
		"performance/rmse",
		"Root mean squared error",
		"lower",
		[0, 1e400],
		0,
		["overall", "slice"],
		["regression"],
		["residuals"],
		{}
	],
	[
		"performance/roc-auc",
		"Area under the ROC curve",
		"higher",
		[0, 1],
		1,
		["overall", "slice"],
		["binary", "multiclass"],
		["scores"],
		{ "average": "macro" }
	],
	[
		"performance/severe-error-rate",
		"Severe error rate",
		"lower",
		[0, 1],
		0,
		["overall", "slice"],
		["binary", "multiclass"],
		["decisions", "severity"],
		{ "severe": 1 }
	],
	[
		"performance/specificity",
		"Specificity",
		"higher",
		[0, 1],
		1,
		["overall", "slice"],
		["binary"],
		["decisions"],
		{}
	],
	[
		"security/atc-estimated-accuracy",
		"Estimated accuracy, average thresholded confidence",
		"higher",
		[0, 1],
		1,
		["overall"],
		["binary"],
		["decisions", "confidences"],
		{}
	],
	[
		"security/doc-estimated-accuracy",
		"Estimated accuracy, difference of confidences",
		"higher",
		[0, 1],
		1,
		["overall"],
		["binary"],
		["decisions", "confidences"],
		{}
	],
	[
		"security/integrity-violations",
		"Integrity violations",
		"lower",
		[0, 1e400],
		0,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["integrity"],
		{}
	],
	[
		"security/jensen-shannon-drift",
		"Jensen-Shannon divergence of the features",
		"lower",
		[0, 1],
		0,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["columns"],
		{}
	],
	[
		"security/k-anonymity",
		"k-anonymity",
		"higher",
		[1, 1e400],
		1e400,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["classes"],
		null
	],
	[
		"security/ks-drift",
		"Kolmogorov-Smirnov distance of the numeric features",
		"lower",
		[0, 1],
		0,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["columns"],
		{}
	],
	[
		"security/l-diversity",
		"l-diversity",
		"higher",
		[1, 1e400],
		1e400,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["classes"],
		null
	],
	[
		"security/label-drift",
		"Label drift",
		"lower",
		[0, 1e400],
		0,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["columns"],
		{ "distance": "psi" }
	],
	[
		"security/membership-inference-advantage",
		"Membership inference advantage",
		"lower",
		[0, 1],
		0,
		["overall"],
		["binary"],
		["members"],
		{}
	],
	[
		"security/model-integrity",
		"Model integrity",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["integrity"],
		{}
	],
	[
		"security/out-of-range-share",
		"Out-of-range share",
		"lower",
		[0, 1],
		0,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["ranges"],
		{}
	],
	[
		"security/performance-drop",
		"Performance drop",
		"lower",
		[0, 1],
		0,
		["overall"],
		["binary"],
		["shifts"],
		{ "metric": "accuracy" }
	],
	[
		"security/prediction-drift",
		"Prediction drift",
		"lower",
		[0, 1e400],
		0,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["columns"],
		{ "distance": "psi" }
	],
	[
		"security/provenance",
		"Verified provenance",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["integrity"],
		{}
	],
	[
		"security/psi-drift",
		"Population stability index of the features",
		"lower",
		[0, 1e400],
		0,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["columns"],
		{}
	],
	[
		"security/safe-format-share",
		"Share of safe formats",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["modelFiles"],
		{}
	],
	[
		"security/secrets",
		"Secrets",
		"lower",
		[0, 1e400],
		0,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["sourceCode"],
		{}
	],
	[
		"security/signature",
		"Verified signature",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["integrity"],
		{}
	],
	[
		"security/threat-model-coverage",
		"Coverage of the threat model",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["threatModel"],
		{}
	],
	[
		"security/train-test-leakage",
		"Train-test leakage",
		"lower",
		[0, 1],
		0,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["overlap"],
		{}
	],
	[
		"security/unexamined-files",
		"Unexamined files",
		"lower",
		[0, 1e400],
		0,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["modelFiles"],
		{}
	],
	[
		"security/unpinned-dependencies",
		"Unpinned dependencies",
		"lower",
		[0, 1],
		0,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["dependencies"],
		{}
	],
	[
		"security/unsafe-loading-code",
		"Unsafe loading code",
		"lower",
		[0, 1e400],
		0,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["sourceCode"],
		{}
	],
	[
		"security/unsafe-model-files",
		"Unsafe model files",
		"lower",
		[0, 1e400],
		0,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["modelFiles"],
		{ "strict": false }
	],
	[
		"security/untrusted-base-model",
		"Untrusted base models",
		"lower",
		[0, 1e400],
		0,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["sourceCode"],
		{}
	],
	[
		"security/wasserstein-drift",
		"Wasserstein distance of the numeric features",
		"lower",
		[0, 1e400],
		0,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["columns"],
		{}
	],
	[
		"transparency/card-completeness",
		"Completeness of the model card",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["modelCard"],
		{ "sections": [] }
	],
	[
		"transparency/card-metadata",
		"Metadata of the model card",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["modelCard"],
		{}
	],
	[
		"transparency/claims-confirmed",
		"Claims of the card that hold",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["claims"],
		{}
	],
	[
		"transparency/contradicted-claims",
		"Claims that the evidence contradicts",
		"lower",
		[0, 1e400],
		0,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["claims"],
		{}
	],
	[
		"transparency/dataset-metadata",
		"Metadata of the data",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["datasetMetadata"],
		{}
	],
	[
		"transparency/datasheet-completeness",
		"Completeness of the datasheet",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["datasheet"],
		{}
	],
	[
		"transparency/disaggregated-results",
		"Results by group in the card",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["modelCard"],
		{}
	],
	[
		"transparency/evaluation-data",
		"Evaluation data in the card",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["modelCard"],
		{}
	],
	[
		"transparency/limitations",
		"Limitations in the card",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["modelCard"],
		{}
	],
	[
		"transparency/reported-metrics-confirmed",
		"Reported numbers that hold",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["reportedMetrics"],
		{}
	],
	[
		"transparency/stale-claims",
		"Claims of the model before this change",
		"lower",
		[0, 1e400],
		0,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["claims"],
		{}
	],
	[
		"transparency/training-data",
		"Training data in the card",
		"higher",
		[0, 1],
		1,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["modelCard"],
		{}
	],
	[
		"transparency/uncheckable-claims",
		"Claims that nothing can check",
		"lower",
		[0, 1e400],
		0,
		["overall"],
		[
			"binary",
			"multiclass",
			"regression"
		],
		["claims"],
		{}
	]
];

// src/metrics/known-catalogue.ts
/** The catalogue of every metric, of which none is loaded before its options are read. */
const KNOWN_CATALOGUE = FACTS.map((row) => knownEntry(row));
/** What a row says; the rest is read from its shelf when somebody asks. */
function knownEntry([id, title, direction, range, ideal, scopes, tasks, needs, defaults]) {
	return {
		id,
		title,
		direction,
		range,
		ideal,
		scopes,
		tasks,
		needs,
		get optionsSchema() {
			throw incomplete(id);
		},
		parseOptions: (written) => {
			if (defaults === null || JSON.stringify(written) !== "{}") throw incomplete(id);
			return succeed(defaults);
		},
		hasDefaults: defaults !== null,
		complete: async () => {
			const metric = await loadMetric(id);
			const [entry] = metric === void 0 ? [] : catalogueOf([metric]);
			if (entry === void 0) throw new Error(`the loaders have no ${id}`);
			return entry;
		}
	};
}
function incomplete(id) {
	return /* @__PURE__ */ new Error(`the options of ${id} were asked for before its entry was completed`);
}

export { readYaml as a, PRESETS as c, schemaMistakes as i, mergeLayers as l, catalogueOf as n, policyObject as o, parsePolicy as r, mappingIn as s, KNOWN_CATALOGUE as t, loadPlan as u };