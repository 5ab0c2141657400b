import { t as folderOf } from "./shared-action-subject-assess-init.js";
import { n as sampleTable } from "./shared-action-subject-measure-check-assess-init-profile.js";
import { r as parsePolicy } from "./shared-action-check-assess-init.js";
import { t as readSmallText } from "./shared-action-deploy-check-assess-init.js";
import { t as require_dist } from "./yaml.js";
import { n as POLICY_SCHEMA } from "./shared-action-cli-comment-deploy-check-assess-init.js";

// src/discover/column-names.ts
/**
* The closed lists of column names that are understood without a policy. Compared without case and without anything
* that is no letter or digit: `Y_True`, `y-true` and `yTrue` are one name. A name outside them is never guessed.
*/
const TRUTH_NAMES = [
	"label",
	"labels",
	"true_label",
	"truth",
	"ground_truth",
	"target",
	"actual",
	"outcome",
	"y",
	"y_true",
	"y_test"
];
const DECISION_NAMES = [
	"prediction",
	"predictions",
	"predicted",
	"predicted_label",
	"prediction_label",
	"pred",
	"preds",
	"y_pred",
	"y_hat",
	"decision"
];
/** Probabilities of the positive class; `confidence` is not among them: it is that of whichever class was chosen. */
const SCORE_NAMES = [
	"score",
	"scores",
	"probability",
	"prob",
	"proba",
	"y_score",
	"y_prob",
	"y_proba",
	"predicted_probability",
	"prediction_score",
	"positive_probability"
];
/** `fnlwgt` of the Adult data is not among them: whether a survey weight should count is a decision. */
const WEIGHT_NAMES = [
	"weight",
	"weights",
	"sample_weight",
	"sample_weights",
	"instance_weight"
];
const ID_NAMES = [
	"id",
	"row_id",
	"record_id",
	"sample_id",
	"example_id",
	"case_id",
	"uuid",
	"uid"
];
const ATTRIBUTE_NAMES = [
	"sex",
	"gender",
	"race",
	"ethnicity",
	"ethnic_group",
	"age",
	"age_group",
	"age_cat",
	"age_range",
	"age_bucket",
	"nationality",
	"religion",
	"disability",
	"marital_status",
	"sexual_orientation",
	"skin_tone",
	"skin_type"
];
/** Two values of a decision and which of them is the positive one: `[negative, positive]`, without case. */
const POSITIVE_PAIRS = [
	["0", "1"],
	["0.0", "1.0"],
	["-1", "1"],
	["false", "true"],
	["no", "yes"],
	["n", "y"],
	["f", "t"],
	["negative", "positive"],
	["neg", "pos"],
	["rejected", "accepted"],
	["denied", "approved"],
	["<=50k", ">50k"]
];
/** Whether a header's name is one of a list. */
function isNamed(name, names) {
	return names.some((each) => folded(each) === folded(name));
}
function folded(name) {
	return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

// src/discover/columns.ts
const MOST_CLASSES = 20;
const MOST_GROUPS = 50;
/** Where ages are cut when they come as numbers: working life's beginning, middle and late part. */
const AGE_EDGES = [
	25,
	45,
	65
];
/** Reads the closed lists of names together with the values of the sample; never guesses between two candidates. */
function inferColumns(columns) {
	const sample = columns.map(({ name, values }) => ({
		name,
		values: presentValues(values)
	}));
	const label = single(sample, TRUTH_NAMES, () => true, "truth", "has values");
	const score = single(sample, SCORE_NAMES, isProbability, "score", "has numbers from 0 to 1 only");
	const prediction = single(sample, DECISION_NAMES, () => true, "decision", "has values");
	const truth = valuesOf(sample, label);
	const decision = valuesOf(sample, prediction);
	const task = inferTask(truth, decision);
	return {
		label,
		prediction,
		score,
		weight: single(sample, WEIGHT_NAMES, isWeight, "weight", "has numbers of at least 0 only"),
		id: single(sample, ID_NAMES, isUnique, "id", "has a value of its own in every row"),
		task,
		positive: inferPositive(task, truth, decision),
		attributes: sample.filter(({ name }) => isAlone(name, sample)).flatMap(attributeOf)
	};
}
/** A header may hold a name twice; nobody could say which column is meant. */
function isAlone(name, sample) {
	return sample.filter((other) => other.name === name).length === 1;
}
function presentValues(values) {
	return values.map((value) => value.trim()).filter((value) => value !== "");
}
function single(sample, names, fits, role, must) {
	const named = sample.filter(({ name }) => isNamed(name, names));
	const fitting = named.filter(({ values }) => values.length > 0 && fits(values));
	const [only, second] = fitting;
	if (only !== void 0 && second === void 0) return {
		inferred: true,
		value: only.name,
		because: `its name is a known one for the ${role}, and it ${must}`
	};
	if (second !== void 0) return {
		inferred: false,
		seen: fitting.map(({ name }) => name),
		because: `more than one column could be the ${role}`
	};
	return named.length > 0 ? {
		inferred: false,
		seen: named.map(({ name }) => name),
		because: `a ${role} ${must}, this column does not`
	} : {
		inferred: false,
		seen: sample.map(({ name }) => name),
		because: `no column has a known name for the ${role}`
	};
}
function valuesOf(sample, column) {
	return (column.inferred ? sample.find(({ name }) => name === column.value) : void 0)?.values ?? [];
}
function inferTask(truth, decision) {
	if (truth.length === 0) return {
		inferred: false,
		seen: [],
		because: "the truth was not inferred"
	};
	const classes = new Set(truth);
	const seen = [...classes].slice(0, MOST_CLASSES);
	if (truth.every(isNumber) && decision.every(isNumber) && (classes.size > MOST_CLASSES || truth.some(isFraction))) return {
		inferred: true,
		value: "regression",
		because: "the truth has many different numbers"
	};
	if (classes.size === 2) return {
		inferred: true,
		value: "binary",
		because: "the truth has two values"
	};
	return classes.size > 2 && classes.size <= MOST_CLASSES ? {
		inferred: true,
		value: "multiclass",
		because: `the truth has ${classes.size} values`
	} : {
		inferred: false,
		seen,
		because: `the truth has ${classes.size === 1 ? "one value" : "too many values"}`
	};
}
function inferPositive(task, truth, decision) {
	if (!task.inferred || task.value !== "binary") return {
		inferred: false,
		seen: [],
		because: "only a binary truth has a positive class"
	};
	const label = positiveOf(truth);
	const prediction = decision.length === 0 ? label : positiveOf(decision, label);
	return label === void 0 || prediction === void 0 ? {
		inferred: false,
		seen: [.../* @__PURE__ */ new Set([...truth, ...decision])].slice(0, MOST_CLASSES),
		because: "its values are no known pair of a negative and a positive one"
	} : {
		inferred: true,
		value: {
			label,
			prediction
		},
		because: "its values are a known pair"
	};
}
/** The positive one of a known pair, as written. A decision that was always the same is read by the label's pair. */
function positiveOf(values, like) {
	const distinct = [...new Set(values)];
	const folded = distinct.map((value) => value.toLowerCase());
	const pair = POSITIVE_PAIRS.find((each) => folded.length === 2 && each.every((value) => folded.includes(value)));
	if (pair !== void 0) return distinct.find((value) => value.toLowerCase() === pair[1]);
	const known = POSITIVE_PAIRS.find((each) => each[1] === like?.toLowerCase());
	return known !== void 0 && folded.every((value) => known.includes(value)) && distinct.length === 1 ? like : void 0;
}
function attributeOf({ name, values }) {
	if (!isNamed(name, ATTRIBUTE_NAMES) || values.length === 0) return [];
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	if (values.every(isNumber) && counts.size > MOST_CLASSES) {
		const numbers = values.map(Number);
		const bins = AGE_EDGES.filter((edge) => numbers.some((n) => n < edge) && numbers.some((n) => n >= edge));
		return isNamed(name, ["age"]) && bins.length > 0 ? [{
			binding: {
				column: name,
				bins
			},
			groups: []
		}] : [];
	}
	const groups = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([group]) => group);
	return groups.length <= MOST_GROUPS ? [{
		binding: { column: name },
		groups
	}] : [];
}
function isProbability(values) {
	return values.every((value) => isNumber(value) && Number(value) >= 0 && Number(value) <= 1);
}
function isWeight(values) {
	return values.every((value) => isNumber(value) && Number(value) >= 0);
}
function isUnique(values) {
	return new Set(values).size === values.length;
}
function isFraction(value) {
	return !Number.isInteger(Number(value));
}
/** Plain decimal notation: what `Number` takes beyond it (hex, blanks) is text here. */
function isNumber(value) {
	return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/iu.test(value);
}

// src/discover/model-near.ts
/** Which model a table of predictions may be of, by names alone: only where there is one, and nobody has to choose. */
/** Endings under which nothing but models is stored. */
const MODEL = /\.(?:pkl|pickle|joblib|dill|skops|pt|pth|ckpt|onnx|ort|h5|keras|pb|tflite|mlmodel|gguf|safetensors|xgb|ubj|cbm|pmml)$/iu;
/** What makes the folder around it one model: TensorFlow's SavedModel, MLflow, transformers. */
const OF_FOLDER = /(?:^|\/)(?:saved_model\.pb|MLmodel|config\.json)$/u;
/** Nearest first: the table's own folder with all below it, then the one around that. Farther away nothing is guessed. */
function modelNear(table, paths) {
	const folder = folderOf(table);
	const models = modelsIn(paths);
	for (const place of folder === "" ? [""] : [folder, folderOf(folder)]) {
		const [first, ...more] = models.filter((path) => place === "" || path.startsWith(`${place}/`));
		if (first !== void 0) {
			const what = paths.includes(first) ? "model" : "folder of a model";
			const where = place === "" ? "in the repository" : `below ${JSON.stringify(place)}`;
			return more.length > 0 ? void 0 : {
				path: first,
				because: `the only ${what} ${where}`
			};
		}
	}
}
/** Files by their endings, and folders instead of what lies in them. */
function modelsIn(paths) {
	const files = paths.filter((path) => MODEL.test(path) && !/[\\\p{Cc}]/u.test(path));
	const folders = [...new Set(paths.filter((path) => OF_FOLDER.test(path)).map(folderOf))].filter((folder) => folder !== "" && files.some((path) => path.startsWith(`${folder}/`)));
	const outermost = folders.filter((folder) => !folders.some((other) => folder.startsWith(`${other}/`)));
	return [...outermost, ...files.filter((path) => !outermost.some((folder) => path.startsWith(`${folder}/`)))];
}

// src/discover/print-policy.ts
var import_dist = require_dist();
/** The text of a `fates.yml`: scalars by the YAML library, those that are no plain word in double quotes, comments on one line each. */
function printPolicy(suggested, notTaken, schema) {
	const document = new import_dist.Document({
		version: 1,
		extends: ["baseline"],
		subjects: suggested.map(({ subject }) => written(subject))
	});
	(0, import_dist.visit)(document, { Scalar: (_, node) => {
		if (typeof node.value === "string" && !/^[A-Za-z][\w./-]*$/u.test(node.value)) node.type = "QUOTE_DOUBLE";
	} });
	document.commentBefore = [` yaml-language-server: $schema=${inComment(schema)}`, ...HEAD].join("\n");
	comment(document, ["extends"], EXTENDS);
	suggested.forEach((each, index) => {
		for (const [path, lines] of commentsOn(each)) comment(document, [
			"subjects",
			index,
			...path
		], lines);
	});
	const text = document.toString({
		lineWidth: 0,
		flowCollectionPadding: false
	});
	const rest = notTaken.map(({ path, reason }) => `#   ${inComment(JSON.stringify(path))}: ${inComment(reason)}\n`);
	return rest.length === 0 ? text : `${text}\n# Tables that are no subject yet:\n${rest.join("")}`;
}
const HEAD = [
	" What must hold for the models of this repository, and on which files that is measured.",
	" Written by `fates init` from a sample of each table. Check every line: what was inferred can be wrong.",
	" `fates check` validates it, `fates assess` judges by it, `fates metrics` lists what can be required."
];
const EXTENDS = [
	"Shipped requirements to start from: baseline, strict or fates-mlops. Your own go under `requirements:`, and",
	"one on the same metric and place replaces the shipped one:",
	"  requirements:",
	"    - metric: fairness/equalized-odds-difference",
	"      max: 0.1",
	"      because: Who decided this, and why."
];
/** The subject as one writes it: without what has its default. */
function written({ id, task, model, evaluation }) {
	const { table, label, prediction, score, threshold, positive, weight, id: rowId, attributes } = evaluation;
	const [labelValue] = positive?.label ?? [];
	const [predictionValue] = positive?.prediction ?? [];
	return present({
		id,
		task,
		model,
		evaluation: present({
			table,
			label,
			prediction,
			score,
			threshold,
			positive: labelValue === predictionValue ? labelValue : {
				label: labelValue,
				prediction: predictionValue
			},
			favourable: positive === void 0 ? void 0 : "positive",
			weight,
			id: rowId,
			attributes: attributes.length === 0 ? void 0 : attributes.map(({ column, bins }) => bins === void 0 ? column : {
				column,
				bins
			})
		})
	});
}
function present(entries) {
	return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== void 0));
}
function commentsOn({ table, subject, isComplete, model }) {
	const { task, label, prediction, score, positive, attributes, weight } = table.columns;
	const at = (key) => ["evaluation", key];
	const positiveLines = positive.inferred ? [`The class that the rates count: ${positive.because}.`] : ["To be completed: `positive: …`, the class that the rates count, and `favourable: positive` or negative.", `Values that were seen: ${seenText(positive.seen)}.`];
	return [
		[["task"], [`Inferred: ${task.because}.`]],
		...model === void 0 ? [] : [[["model"], modelLines(model)]],
		[at("table"), [`${table.rows} rows were sampled. Columns: ${seenText(table.header)}.`]],
		[at("label"), [`Column of the truth: ${label.because}.`, ...isComplete ? [] : positiveLines]],
		[at("prediction"), [`Column of the decision: ${prediction.because}.`]],
		[at("score"), [`Column of the probability of the positive class: ${score.because}.`]],
		[at("threshold"), ["Assumed, because no decision column was found: write the threshold that you deploy."]],
		[at("positive"), positiveLines],
		[at("favourable"), ["Assumed: change it to negative if people want the other outcome."]],
		[at("weight"), [`Row weights: ${weight.because}. Remove it to count every row once.`]],
		[at("attributes"), attributeLines(attributes)],
		...subject.evaluation.attributes.length > 0 ? [] : [[["evaluation"], NO_ATTRIBUTES]]
	];
}
function modelLines({ because }) {
	return [`Inferred: ${because}. Its files are examined without running them, and its digest is what deployment is bound to.`, "Take it out if the table holds the predictions of another one."];
}
const NO_ATTRIBUTES = ["No column has a known name of a sensitive attribute: name yours with `attributes: [column]`, or no gap between", "groups can be measured."];
function attributeLines(attributes) {
	return ["Sensitive attributes by their known names, with the groups of the sample:", ...attributes.map(({ binding, groups }) => binding.bins === void 0 ? `  ${JSON.stringify(binding.column)}: ${seenText(groups)}` : `  ${JSON.stringify(binding.column)}: numbers, cut at ${binding.bins.join(", ")}: move the edges to what your field uses`)];
}
/** Above the key at a path; nothing when the key is not written. */
function comment(document, path, lines) {
	const parent = document.getIn(path.slice(0, -1), true);
	const pair = (0, import_dist.isMap)(parent) ? parent.items.find(({ key }) => (0, import_dist.isScalar)(key) && key.value === path.at(-1)) : void 0;
	if ((0, import_dist.isScalar)(pair?.key)) pair.key.commentBefore = lines.map((line) => ` ${inComment(line)}`).join("\n");
}
/** On one line whatever is in it: line and paragraph separators, control and direction characters become visible. */
function inComment(value) {
	return value.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
const MOST_SEEN = 12;
/** The first dozen values in quotes, and how many more there are. */
function seenText(seen) {
	const shown = seen.slice(0, MOST_SEEN).map((value) => JSON.stringify(value.slice(0, 60)));
	const rest = seen.length - shown.length;
	return shown.length === 0 ? "nothing" : `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

// src/discover/suggest.ts
/**
* Writes the policy that the tables suggest: one subject a table with a known truth and a known decision or score, and
* a comment for every choice with what was seen. `schema` is the address of the published JSON Schema. Whatever stands
* in the tables is printed as data: it cannot become another key, document or comment line. `paths` are all files of the tree, among
* which a model may be.
*/
function suggestPolicy(tables, schema, paths = []) {
	const judged = tables.map((table) => ({
		table,
		reason: reasonAgainst(table)
	}));
	const notTaken = judged.flatMap(({ table, reason }) => reason === void 0 ? [] : [{
		path: table.path,
		reason
	}]);
	const taken = judged.filter(({ reason }) => reason === void 0).map(({ table }) => table);
	const ids = subjectIds(taken);
	const near = taken.map(({ path }) => modelNear(path, paths));
	const suggested = taken.map((table, index) => {
		const id = ids[index] ?? `subject-${index + 1}`;
		const model = near[index];
		const own = near.filter((each) => each?.path === model?.path).length === 1 ? model : void 0;
		return {
			table,
			subject: {
				...subjectOf(id, table),
				...own === void 0 ? {} : { model: own.path }
			},
			isComplete: isComplete(table.columns),
			...own === void 0 ? {} : { model: own }
		};
	});
	return {
		text: suggested.length === 0 ? null : printPolicy(suggested, notTaken, schema),
		subjects: suggested.flatMap(({ subject, isComplete: complete }) => complete ? [subject] : []),
		notTaken
	};
}
function reasonAgainst({ path, columns: { label, prediction, score, task } }) {
	if (/[\\\p{Cc}]/u.test(path)) return "its path has a backslash or a control character, which a policy cannot name";
	if (!label.inferred) return `truth not inferred: ${label.because}; seen: ${seenText(label.seen)}`;
	if (!task.inferred) return `task not inferred: ${task.because}; seen: ${seenText(task.seen)}`;
	if (!prediction.inferred && !(score.inferred && task.value === "binary")) return `decision not inferred: ${prediction.because}; seen: ${seenText(prediction.seen)}`;
}
/** A binary subject without a positive class can be written down, and has to be completed by hand. */
function isComplete({ task, positive }) {
	return task.inferred && (task.value !== "binary" || positive.inferred);
}
/** From the file's name, in plain letters; unique. */
function subjectIds(tables) {
	const taken = /* @__PURE__ */ new Set();
	return tables.map(({ path }) => {
		const plain = path.slice(path.lastIndexOf("/") + 1).replace(/\..*$/u, "").toLowerCase().replaceAll(/[^a-z0-9]+/gu, "-").replaceAll(/^-|-$/gu, "").slice(0, 60) || "model";
		let id = plain;
		for (let count = 2; taken.has(id); count += 1) id = `${plain}-${count}`;
		taken.add(id);
		return id;
	});
}
/** Assumed where a score stands without a decision: the file says so beside it. */
const THRESHOLD = .5;
function subjectOf(id, { path, columns }) {
	const { label, prediction, weight, id: rowId, task, attributes } = columns;
	const evaluation = {
		table: path,
		label: label.inferred ? label.value : "",
		...prediction.inferred ? { prediction: prediction.value } : {},
		...task.inferred && task.value === "binary" ? binaryBindings(columns) : {},
		favourable: "positive",
		...weight.inferred ? { weight: weight.value } : {},
		...rowId.inferred ? { id: rowId.value } : {},
		attributes: attributes.map(({ binding }) => binding),
		intersections: [],
		slices: [],
		strata: [],
		reference: {},
		population: {}
	};
	return {
		id,
		...task.inferred ? { task: task.value } : {},
		evaluation,
		watch: []
	};
}
function binaryBindings({ prediction, score, positive }) {
	return {
		...score.inferred ? { score: score.value } : {},
		...score.inferred && !prediction.inferred ? { threshold: THRESHOLD } : {},
		...positive.inferred ? { positive: {
			label: [positive.value.label],
			prediction: [positive.value.prediction]
		} } : {}
	};
}

// src/assess/infer-subjects.ts
/** Tables that are looked at without a policy, and bytes of text of each. */
const MOST_TABLES = 50;
const SAMPLED = 1 << 18;
/** What a repository without a policy seems to hold: subjects from its tables, and the policy that would gate them. */
async function inferSubjects(artifacts, { workspace, tables }) {
	const candidates = artifacts.filter(({ kind }) => kind === "table");
	const inferred = [];
	const notLookedAt = candidates.slice(MOST_TABLES).map(({ path }) => ({
		path,
		reason: `more than ${MOST_TABLES} tables without a policy`
	}));
	for (const { path } of candidates.slice(0, MOST_TABLES)) {
		const source = await workspace.open(path);
		const sample = source === null ? null : await sampleTable(source, tables, SAMPLED);
		if (sample?.ok === true) {
			const { columns: header, values, rows } = sample.value;
			const columns = inferColumns(header.map((name, index) => ({
				name,
				values: values[index] ?? []
			})));
			inferred.push({
				path,
				rows,
				header,
				columns
			});
		} else {
			const reason = sample?.problems.map(({ message }) => message).join(" ") ?? "it is gone";
			notLookedAt.push({
				path,
				reason
			});
		}
	}
	const paths = artifacts.map(({ path }) => path);
	const suggestion = suggestPolicy(inferred, POLICY_SCHEMA, paths);
	return {
		...suggestion,
		notLookedAt: [...notLookedAt, ...suggestion.notTaken]
	};
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

// src/discover/artifact.ts
/** Endings of tables that have a reader; a trailing `.gz` is fine. */
const TABLE_ENDINGS = [
	".csv",
	".tsv",
	".jsonl",
	".ndjson",
	".parquet",
	".xlsx"
];
/** Sorted by path. */
function artifactsOf(files) {
	return files.map(({ path, size }) => ({
		path,
		size,
		...kindOf(path)
	})).toSorted((a, b) => a.path < b.path ? -1 : 1);
}
function kindOf(path) {
	const name = path.toLowerCase().replace(/\.gz$/, "");
	const ending = TABLE_ENDINGS.find((each) => name.endsWith(each));
	if (ending !== void 0) return {
		kind: "table",
		because: `its name ends with ${ending}`
	};
	return /(^|\/)fates\.ya?ml$/.test(name) ? {
		kind: "policy",
		because: "its name is fates.yml"
	} : {
		kind: "other",
		because: "no reader claims its name"
	};
}

export { readPolicy as n, inferSubjects as r, artifactsOf as t };