import { r as inferSubjects, t as artifactsOf } from "./shared-action-assess-init.js";
import { n as UserError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { r as tablePorts, t as sha256OfBytes } from "./shared-worker-action-measure-comment-deploy-diff-check-assess-init-profile.js";
import { n as writeText } from "./shared-action-comment-deploy-diff-check-assess-init.js";
import { i as openWorkspace } from "./shared-action-measure-deploy-check-assess-init-profile.js";
import { t as escapeTerminal } from "./shared-action-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { i as usageError, r as parseArguments } from "./shared-measure-scan-diff-check-assess-init-profile.js";
import { t as documentsOfRun } from "./gather-documents.js";
import { c as CARD_TOPICS, l as documentPaths, o as GROUPS, s as QUESTIONS, t as DOCUMENT_PLACES } from "./readers.js";
import { i as scanSources, n as scanFile } from "./shared-scan-init.js";
import { t as describeProblems } from "./shared-cli-check-init.js";
import { n as TOPIC_NAMES } from "./shared-action-subject-measure-metrics-diff-assess-init.js";
import { t as planOfFolder } from "./plan-of-folder.js";
import { t as EXIT } from "./shared-measure-cli-scan-diff-check-assess-init-profile.js";
import { dirname, join } from "node:path";

// src/commands/documents/template.ts
/** A question in brackets; every reader takes it for a placeholder. */
function ask(question) {
	return `[TBD: ${question}]`;
}
/** A name out of the repository as one piece of plain Markdown. */
function fact(text) {
	return text.replaceAll(/[\p{Cc}\p{Cf}[\]|`<>*_\\]+/gu, " ").trim().slice(0, 120);
}
/** As YAML: quoted, so that nothing in it is syntax. */
function yaml(text) {
	return JSON.stringify(text);
}
/** In the folder of a file, or at the root. */
function beside(file, name) {
	const folder = file === void 0 ? "" : file.slice(0, file.lastIndexOf("/") + 1);
	return `${/[*?[{]/u.test(folder) ? "" : folder}${name}`;
}

// src/commands/documents/card-template.ts
const CARD_TEMPLATE = {
	name: "model-card",
	path: ({ model }) => beside(model, "MODEL_CARD.md"),
	text: (known) => `${metadata(known)}
# Model card: ${fact(known.id)}

${ask("What is this model, in one sentence?")}

${TOPIC_NAMES.map((topic) => `## ${CARD_TOPICS[topic].title}\n\n${ask(CARD_TOPICS[topic].question)}\n${topic === "results" ? MEASURED : ""}`).join("\n")}
${facts(known)}`
};
/** Where `fates card --write` puts what was measured. */
const MEASURED = "\n<!-- fates:begin -->\n<!-- fates:end -->\n";
const TAGS = /* @__PURE__ */ new Map([
	["binary", "tabular-classification"],
	["multiclass", "tabular-classification"],
	["regression", "tabular-regression"]
]);
function metadata({ task, metrics }) {
	const tag = TAGS.get(task);
	const measures = metrics.filter((id) => id.startsWith("performance/")).map((id) => yaml(id.slice(12)));
	return `---
license: # Under which licence? An identifier, as apache-2.0, or other with license_name and license_link.
library_name: # Which library loads the model, as sklearn?
pipeline_tag: ${tag ?? "# Which task, as tabular-classification?"}
tags: # By which words is it found?
datasets: # From which data sets did it learn?
metrics: ${measures.length === 0 ? "# Which measures were chosen?" : `[${measures.join(", ")}]`}
model-index: # Which results, as a list of models with name and results?
---
`;
}
/** Apart from the answers: what a program knows answers no question of a card. */
function facts({ id, task, model, modelFormat, table, label, training, attributes, metrics }) {
	return `## What the gate knows

| fact | from the policy and the files |
| ---- | ----------------------------- |
${[
		["Subject of the policy", id],
		["Task of the policy", task],
		["File of the model", model ?? ""],
		["Format of that file", modelFormat ?? ""],
		["Table of the evaluation", table],
		["Column of the truth", label],
		["Table of the training", training ?? ""],
		["Columns that are sensitive", attributes.join(", ")],
		["Required measures", metrics.join(", ")]
	].filter(([, value]) => value !== "").map(([name, value]) => `| ${name} | ${value.length > 120 ? `${fact(value)} …` : fact(value)} |`).join("\n")}
`;
}

// src/commands/documents/data-templates.ts
const RISK_TEMPLATE = {
	name: "risk-register",
	path: () => "risk-register.yml",
	text: ({ attributes }) => `# What may go wrong, how likely, how bad, and what is done about it.
version: 1
risks:
${[...attributes.map((attribute) => `worse-for-some-by-${fact(attribute)}`), "another-risk"].map((id) => `  - id: ${yaml(id)}
    risk: TBD # What may happen to whom, and because of what?
    likelihood: TBD # From 1, rare, to 5, almost certain?
    impact: TBD # From 1, hardly felt, to 5, beyond repair?
    treatment: TBD # avoid, reduce, transfer or accept?
    measure: TBD # What is done, or will be?
    reason: TBD # Why, where it is accepted?
    owner: TBD # Who answers for it?
    review: TBD # When is it looked at again, as 2027-01-31?
    status: TBD # open or closed?
    evidence: [] # Which metrics or files show it?`).join("\n")}
`
};
const ATTACKS = [
	"evasion",
	"poisoning",
	"extraction",
	"inversion",
	"membership",
	"supply-chain"
];
const THREAT_TEMPLATE = {
	name: "threat-model",
	path: () => "threat-model.yml",
	text: (known) => `# Who may attack what, how, and what is done about it.
version: 1
assets:
${assetsOf(known).map(([id, path]) => `  - id: ${id}\n    what: ${yaml(path)}`).join("\n")}
threats:
${assetsOf(known).flatMap(([asset]) => ATTACKS.map((attack) => threat(asset, attack))).join("\n")}
`
};
function assetsOf({ model, table, training }) {
	return [...model === void 0 ? [] : [["model", model]], ["training-data", training ?? table]];
}
function threat(asset, attack) {
	return `  - asset: ${asset}
    attack: ${attack}
    adversary: TBD # Who, with which access?
    likelihood: TBD # From 1 to 5?
    impact: TBD # From 1 to 5?
    treatment: TBD # What is done against it?
    evidence: [] # Which metrics of the policy show that it is done?`;
}
const DECLARATION_TEMPLATE = {
	name: "training-declaration",
	path: () => "training-declaration.yml",
	text: ({ model, training }) => `# All that the training learned from: data, rules, constraints, rewards, pretrained weights, augmentation.
version: 1
${model === void 0 ? "" : `model: ${yaml(model)}\n`}experiences:
  - id: ${yaml(training ?? "training-data")}
    kind: data # data, rules, constraints, rewards, pretrained or augmentation?
    source: TBD # Where does it come from?
    licence: TBD # Under which licence?
    version: TBD # Which version, or digest?
    owner: TBD # Who answers for it?
`
};
const OWNERS_TEMPLATE = {
	name: "codeowners",
	path: () => ".github/CODEOWNERS",
	text: ({ model, table, training }) => `# Who looks at a change of which file? Name a team or a person, and take away the mark at the beginning.
${[
		model,
		table,
		training,
		"fates.yml"
	].flatMap((path) => path === void 0 ? [] : [`# /${path.replaceAll(/[\p{Cc}\s]/gu, "?")} @your-team`]).join("\n")}
`
};

// src/commands/documents/markdown-templates.ts
const DATASHEET_TEMPLATE = {
	name: "datasheet",
	path: ({ training, table }) => beside(training ?? table, "DATASHEET.md"),
	text: ({ training, table }) => `# Datasheet of ${fact(training ?? table)}

<!-- The 57 questions of datasheets for datasets (Gebru et al. 2021), in our words. -->

${GROUPS.map((group) => `## ${group.slice(0, 1).toUpperCase()}${group.slice(1)}

${QUESTIONS.filter((each) => each.group === group).map(({ question }) => `### ${question}\n\n[TBD]\n`).join("\n")}`).join("\n")}`
};
/** The questions after development of the ethics checklist of MLTRL, in our words and its order. */
const ETHICS_QUESTIONS = [
	"Which laws hold for this use, and how do we know that we keep them?",
	"How can this technology be attacked or abused?",
	"How did we test that the training data are fair and representative?",
	"Which sources of bias do the data have, and what did we learn of them?",
	"Which backgrounds, opinions and ways of thinking does the team have, and which not?",
	"Which consent do we need to collect and keep the data?",
	"How do we gather that consent?",
	"How do we explain to people what they consent to?",
	"How are people put right who are harmed by the results?",
	"How is this software shut down in production?",
	"How did we test for fairness towards different groups of users?",
	"How did we test for different rates of error in different groups of users?",
	"How do we test and watch for drift, so that it stays fair over time?",
	"How do we protect and secure the data of users?",
	"How do we tell users of issues, changes of policy and updates?"
];
const ETHICS_TEMPLATE = {
	name: "ethics-checklist",
	path: () => "ETHICS_CHECKLIST.md",
	text: ({ id }) => `# Ethics checklist: ${fact(id)}

<!-- After the checklist of MLTRL (Lavin et al. 2022), in our words: each answer is a paragraph. -->

${ETHICS_QUESTIONS.map((question, at) => `## ${at + 1}. ${question}\n\n[TBD]\n`).join("\n")}`
};
/** Elements (a) to (f) of Article 27(1) of the EU AI Act, what other public templates ask beside, and the question of each. */
const IMPACT_QUESTIONS = [
	["Purpose and process", "In which process of whom is the model used, and for what?"],
	["Duration and frequency", "From when to when, and how often, is it used?"],
	["Affected people and groups", "Whom do its decisions concern, and which groups among them?"],
	["Harms", "Which harms can come to them, how likely is each, and how severe?"],
	["Human oversight", "Who watches over the decisions, and how can they be overridden or stopped?"],
	["Mitigation and complaints", "What is done when a harm comes, who answers for it, and where do people complain?"],
	["Consultation", "Who of those affected was asked, when, and what did they say?"],
	["Review", "When is this assessment looked at again, and by whom?"]
];
const IMPACT_TEMPLATE = {
	name: "impact-assessment",
	path: () => "IMPACT_ASSESSMENT.md",
	text: ({ id, attributes }) => `# Impact assessment: ${fact(id)}

<!-- Columns that the policy calls sensitive: ${attributes.map(fact).join(", ").replaceAll("--", "-") || "none"}. -->

${IMPACT_QUESTIONS.map(([title, question]) => `## ${title}\n\n${ask(question)}\n`).join("\n")}`
};
const CHANGE_LOG_TEMPLATE = {
	name: "change-log",
	path: () => "CHANGELOG.md",
	text: () => `# Change log

## Unreleased

- ${ask("What changed, for whom, and why?")}
`
};
const SECURITY_TEMPLATE = {
	name: "security-policy",
	path: () => "SECURITY.md",
	text: () => `# Security policy

${ask("Where does somebody say that they were harmed, or found a hole: an address, or a form?")}

${ask("When do they hear from you?")}
`
};

// src/commands/documents/templates.ts
/** In the order in which they are written. */
const TEMPLATES = [
	CARD_TEMPLATE,
	DATASHEET_TEMPLATE,
	DECLARATION_TEMPLATE,
	RISK_TEMPLATE,
	IMPACT_TEMPLATE,
	ETHICS_TEMPLATE,
	THREAT_TEMPLATE,
	CHANGE_LOG_TEMPLATE,
	SECURITY_TEMPLATE,
	OWNERS_TEMPLATE
];

// src/commands/init-documents.ts
/** Templates of the documents that a subject does not have; what is there is left alone. */
async function initDocuments(folder, isPrinted, world) {
	const texts = /* @__PURE__ */ new Map();
	const planned = await planOfFolder(folder, "fates.yml", texts);
	if (!planned.ok) {
		world.complain(`${describeProblems(planned.problems, texts).join("\n")}\n`);
		return EXIT.usage;
	}
	const { plan, workspace, listing } = planned;
	const written = /* @__PURE__ */ new Map();
	for (const subject of plan.subjects) {
		const known = await knownOf(subject, folder, listing);
		const missing = await missingOf(subject, workspace, listing, world.today);
		for (const { name, path, text } of TEMPLATES) {
			const target = path(known);
			if (!(!missing.has(name) || await workspace.open(target) !== null) && !written.has(target)) written.set(target, text(known));
		}
	}
	for (const [path, text] of written) if (isPrinted) world.print(`==> ${escapeTerminal(path)} <==\n${escapeTerminal(text)}\n`);
	else {
		await writeText(join(folder, dirname(path)), path.slice(path.lastIndexOf("/") + 1), text);
		world.print(`${escapeTerminal(join(folder, path))} is written.\n`);
	}
	world.print(written.size === 0 ? "No document is missing.\n" : isPrinted ? "" : NEXT);
	return EXIT.passed;
}
const NEXT = "Each [TBD: …] is a question; until it is answered it counts as not answered.\n";
/** Names of which no document is found. A README beside the model may be a card: its reader decides. */
async function missingOf(subject, workspace, listing, asOf) {
	const names = new Set(TEMPLATES.map(({ name }) => name));
	const tree = listing.files.map(({ path }) => path);
	const found = documentPaths(subject.bindings, /* @__PURE__ */ new Set([...names, "dataset-card"]), DOCUMENT_PLACES, tree);
	const there = new Set(found.filter(({ name, paths }) => name !== "model-card" && paths.length > 0).map(({ name }) => name));
	const { modelCard } = (await documentsOfRun([{
		subject,
		kinds: /* @__PURE__ */ new Set(["modelCard"])
	}], {
		listing,
		workspace,
		changes: {
			kind: "everything",
			because: "nothing is compared"
		},
		asOf,
		tables: tablePorts(() => void 0),
		hashBytes: sha256OfBytes
	})).get(subject.id)?.missing ?? {};
	const hasCard = modelCard === void 0 || modelCard.unreadable !== void 0;
	return new Set([...names].filter((name) => name === "model-card" ? !hasCard : !there.has(name) && !(name === "datasheet" && there.has("dataset-card"))));
}
async function formatOf(target) {
	const source = await scanSources([target]).next();
	return (await scanFile(target, source, { digest: false })).format;
}
async function knownOf({ id, task, bindings, requests }, folder, { files }) {
	const { model, evaluation, training } = bindings;
	const file = files.find(({ path }) => path === model);
	const format = file === void 0 ? void 0 : await formatOf({
		...file,
		absolute: join(folder, file.path)
	});
	return {
		id,
		task: task === "infer" ? "" : task,
		...model === void 0 ? {} : { model },
		...format === void 0 || format === "unknown" ? {} : { modelFormat: format },
		table: evaluation.table,
		label: evaluation.label,
		...training === void 0 ? {} : { training: training.table },
		attributes: evaluation.attributes.map(({ column }) => column),
		metrics: [...new Set(requests.map(({ metric }) => metric))]
	};
}

// src/commands/init.ts
const USAGE = "fates init [dir] [--documents] [--stdout] [--force]";
const initCommand = {
	name: "init",
	usage: USAGE,
	summary: "Write fates.yml from what is found, and with --documents templates of what is missing.",
	run
};
async function run(args, world) {
	const given = parseArguments(args, {
		documents: { type: "boolean" },
		stdout: { type: "boolean" },
		force: { type: "boolean" }
	}, USAGE);
	const [folder = ".", ...more] = given.positionals;
	if (more.length > 0) throw usageError("arguments", "One folder gets a policy at a time.", USAGE);
	if (!given.flag("documents")) return await initPolicy(folder, given, world);
	const hasPolicy = await (await openWorkspace(folder)).open("fates.yml") !== null;
	if (given.flag("stdout") && !hasPolicy) throw usageError("--stdout", "Without a policy nothing is known that templates could say.", USAGE);
	const exit = hasPolicy && !given.flag("force") ? EXIT.passed : await initPolicy(folder, given, world);
	return exit === EXIT.passed ? await initDocuments(folder, given.flag("stdout"), world) : exit;
}
async function initPolicy(folder, given, world) {
	const workspace = await openWorkspace(folder);
	const { files } = await workspace.list();
	const found = await inferSubjects(artifactsOf(files), {
		workspace,
		tables: tablePorts(() => void 0)
	});
	for (const { path, reason } of found.notLookedAt) world.complain(`${escapeTerminal(`${path}: not taken, ${reason}`)}\n`);
	if (found.text === null) throw new UserError({
		code: "init/nothing-found",
		path: folder,
		message: "No table is here whose truth and decision columns have names that are known, so a policy cannot be begun.",
		hint: "Have the evaluation write a CSV with columns such as label and prediction, or write fates.yml by hand."
	});
	if (given.flag("stdout")) {
		world.print(found.text);
		return EXIT.passed;
	}
	if (!given.flag("force") && await workspace.open("fates.yml") !== null) throw new UserError({
		code: "init/exists",
		path: "fates.yml",
		message: "There is a policy already, and overwriting it would loosen or tighten a gate without anybody having said so.",
		hint: "Use --stdout to compare, or --force to overwrite."
	});
	world.print(`${escapeTerminal(await writeText(folder, "fates.yml", found.text))} is written. Next: fates check ${escapeTerminal(folder)}\n`);
	return EXIT.passed;
}

export { initCommand };