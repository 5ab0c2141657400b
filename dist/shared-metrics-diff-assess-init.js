import { c as boolean, d as int, h as number, o as _enum, s as array, v as strictObject, y as string } from "./zod.js";
import { n as TOPIC_NAMES } from "./shared-action-subject-measure-metrics-diff-assess-init.js";
import { n as intAt } from "./shared-worker-action-subject-measure-metrics-performance-deploy-diff-check-assess-init-profile.js";
import { n as itemAt, t as doubleAt } from "./shared-worker-action-subject-measure-metrics-performance-diff-check-assess-init-profile.js";
import { n as placeIn, t as sortedDistinct } from "./shared-worker-subject-measure-metrics-diff-check-assess-init-profile.js";
import { c as MISSING, t as at } from "./shared-worker-subject-measure-metrics-performance-diff-check-assess-init-profile.js";
import { _ as randomStream, a as RATES, b as normalQuantile, c as classCells, d as leadOf, f as rateOf, g as remembered$1, h as weightOf, i as CONDITION_CELLS, l as definedRateOf, m as sumAt, o as accuracyOf, p as rowsOf, r as orderGroups, t as onceForEach, u as errorRateOf, v as bootstrapCells, y as normalDraw } from "./shared-subject-measure-metrics-performance-diff-assess-init.js";
import { n as multivariateHypergeometric, t as lazyCellDraws } from "./shared-subject-measure-metrics-diff-assess-init.js";
import { t as effectiveSize } from "./shared-subject-measure-metrics-performance-diff-check-assess-init-profile.js";
import { n as pairColumns, o as mergeGroups, t as isNumeric } from "./shared-subject-measure-metrics-diff-check-assess-init-profile.js";
import { A as scoreWeights, C as binnedNotes, D as logitInterval, E as quantile, M as sideWeights, N as NO_OPTIONS, O as scoreAt, P as defineMetric, S as scoreBins, T as worstGroup, _ as lossMeasure, b as calibrationMeasure, g as LOG_LOSS, j as scoresOf, k as scoreWeight, v as balancedAccuracy, w as performance, x as meanExcess, y as shareMeasure } from "./shared-metrics-performance-diff-assess-init.js";
import { _ as CELL_FUNCTIONS, a as MEAN_RESIDUAL, c as jackknifeEstimate, d as byGroup, f as groupTable, g as tooFewGroups, h as rateTable, i as MEAN_PREDICTION, l as jackknifed, n as MEAN_ABSOLUTE_ERROR, o as ROOT_MEAN_SQUARED_ERROR, p as measuredOver, s as influencesOf, t as DETERMINATION, u as residualMeasure, x as wilsonInterval, y as definedReadingOf } from "./shared-measure-metrics-performance-diff-assess-init.js";

// src/metrics/compare/files/example-files.ts
const LEADS = {
	dangerous: "dangerous",
	suspicious: "suspicious",
	inconclusive: "inconclusive",
	"no-known-indicator": "note",
	"not-a-model": "note"
};
function exampleFinding(path, id, leadsTo, detail) {
	return {
		path,
		rule: {
			id,
			title: "Found",
			leadsTo,
			severity: "high",
			why: "An example.",
			remedy: "An example.",
			references: []
		},
		line: 1,
		detail
	};
}
/** A finding of a document. */
function exampleNote(path, id, detail, line = 1) {
	return {
		...exampleFinding(path, id, "note", detail),
		line,
		message: detail
	};
}
function exampleModel(path, format, answer, bytes = 1e3) {
	return {
		path,
		bytes,
		format,
		answer,
		canRunCode: format === "pickle",
		findings: answer === "no-known-indicator" || answer === "not-a-model" ? [] : [exampleFinding(path, "pickle/example", LEADS[answer], "os.system")]
	};
}
function exampleModels(...files) {
	return { modelFiles: { files } };
}

// src/metrics/compare/files/found-in-files.ts
const MOST_FOUND = 20;
const SEVERITIES = [
	"critical",
	"high",
	"medium",
	"low"
];
/** What all metrics of files share: nothing is drawn from anything, so a count is what it is. */
const FILE_FACTS = {
	scopes: ["overall"],
	tasks: [
		"binary",
		"multiclass",
		"regression"
	],
	fullGrade: "computed",
	lifecycle: "experimental",
	since: "1.0.0"
};
const COUNT_FACTS = {
	...FILE_FACTS,
	unit: "count",
	direction: "lower",
	range: [0, Number.POSITIVE_INFINITY],
	ideal: 0
};
const ML_STANDARDS = [
	"OWASP ML06:2023 AI Supply Chain Attacks",
	"OWASP LLM03:2025 Supply Chain",
	"NIST AI RMF MEASURE 2.7",
	"MITRE ATLAS AML.T0010"
];
const ATLAS = [{
	title: "MITRE ATLAS: ML Supply Chain Compromise",
	url: "https://atlas.mitre.org/techniques/AML.T0010"
}, {
	title: "OWASP Machine Learning Security Top Ten: AI Supply Chain Attacks",
	url: "https://owasp.org/www-project-machine-learning-security-top-10/docs/ML06_2023-AI_Supply_Chain_Attacks"
}];
/** The worst findings as a measurement names them; empty where there are none. */
function found(findings) {
	const worst = findings.toSorted((a, b) => SEVERITIES.indexOf(a.rule.severity) - SEVERITIES.indexOf(b.rule.severity)).slice(0, MOST_FOUND);
	return worst.length === 0 ? {} : { found: worst.map(named$2) };
}
function named$2({ path, rule, offset, line, column, within, detail }) {
	return {
		path,
		rule: rule.id,
		title: rule.title,
		remedy: rule.remedy,
		...offset === void 0 ? {} : { offset },
		...line === void 0 ? {} : { line },
		...column === void 0 ? {} : { column },
		...within === void 0 || within.length === 0 ? {} : { within },
		detail
	};
}
/** A count over all files: between what is certain and what may be. */
function countOf(value, files, findings, atMost = value) {
	return {
		status: "measured",
		value,
		n: files,
		counted: "file",
		interval: [value, atMost],
		...found(findings)
	};
}

// src/metrics/compare/files/stated.ts
/** What all metrics share that ask whether, or to which share, documents answer something; a sentence of a human is all there can be. */
const ANSWERED = {
	...FILE_FACTS,
	fullGrade: "declared",
	unit: "share",
	direction: "higher",
	range: [0, 1],
	ideal: 1
};
/** 1 or 0: whether something is stated. */
function stated(isStated, findings = []) {
	return sharedOf(isStated ? 1 : 0, 1, findings);
}
/** Which share of so many things is there. `of` is at least 1. */
function sharedOf(value, of, findings = [], counted = "answer") {
	return {
		status: "measured",
		value,
		n: of,
		counted,
		interval: [value, value],
		...found(findings)
	};
}

// src/metrics/accountability/bill-of-materials.ts
var bill_of_materials_default = defineMetric({
	...ANSWERED,
	id: "accountability/bill-of-materials",
	title: "ML bill of materials",
	question: "Does a bill of materials say what the model is, what it was made of, and under which licence?",
	formula: "answers that are yes ÷ 5: it is valid CycloneDX 1.5 to 1.7; it lists the model; it has the SHA-256 of the model that is there; it names data, and those that it names as files are there; the model has a licence",
	needs: ["billOfMaterials"],
	options: NO_OPTIONS,
	references: [{
		title: "CycloneDX: Machine Learning Bill of Materials",
		url: "https://cyclonedx.org/capabilities/mlbom/"
	}, {
		title: "ECMA-424: CycloneDX Bill of Materials specification",
		url: "https://ecma-international.org/publications-and-standards/standards/ecma-424/"
	}],
	limitations: [
		"Of a folder the bill would have to have the root digest, which is no digest of a file.",
		"What the bill says of origin, licence and training is believed.",
		"Bills in XML, and in SPDX, are not read."
	],
	remedies: ["Write one with `fates bom fates-report.json --out bom.cdx.json`, and add the data sets and the licence."],
	standards: [
		"EU AI Act Annex IV 2(a)",
		"ISO/IEC 42001:2023 A.4.2",
		"NIST AI RMF MAP 4.1"
	],
	examples: [
		{
			title: "ideal",
			table: "valid,model,digest,data,licence\nyes,yes,equal,yes,yes\n",
			files: { billOfMaterials: {
				path: "bom.cdx.json",
				isValid: true,
				hasModel: true,
				digest: "match",
				listsData: true,
				hasLicence: true,
				findings: []
			} },
			gives: 1,
			explanation: "Five answers of five."
		},
		{
			title: "bad",
			table: "valid,model,digest,data,licence\nyes,yes,another,no,yes\n",
			files: { billOfMaterials: {
				path: "bom.cdx.json",
				isValid: true,
				hasModel: true,
				digest: "other",
				listsData: false,
				hasLicence: true,
				findings: [exampleNote("bom.cdx.json", "repository/bill-of-other-content", "model.onnx", 12)]
			} },
			gives: .6,
			explanation: "The bill is of an older model, and names no data."
		},
		{
			title: "degenerate",
			table: "valid,model,digest,data,licence\nyes,no,,no,no\n",
			files: { billOfMaterials: {
				path: "bom.cdx.json",
				isValid: true,
				hasModel: false,
				digest: "absent",
				listsData: false,
				hasLicence: false,
				findings: []
			} },
			gives: .2,
			explanation: "A valid bill of libraries alone."
		}
	],
	compute: ({ billOfMaterials: { isValid, hasModel, digest, listsData, hasLicence, findings } }) => {
		const answers = [
			isValid,
			hasModel,
			digest === "match",
			listsData,
			hasLicence
		];
		return sharedOf(answers.filter(Boolean).length / answers.length, answers.length, findings);
	}
});

// src/metrics/compare/files/card-section.ts
/** 1 where the section is filled; nothing can be said of a card that is in another language. */
function sectionStated(card, topic) {
	const section = card.sections.find((each) => each.topic === topic);
	const isFilled = section?.state === "filled";
	if (!isFilled && !isReadable(card)) return notUnderstood$1();
	return stated(isFilled, section?.finding === void 0 ? [] : [section.finding]);
}
/** Whether what is not found in the card is not in it. */
function isReadable({ isUnderstood, otherLanguage }) {
	return isUnderstood && otherLanguage.length === 0;
}
function notUnderstood$1() {
	return {
		status: "insufficient",
		n: 0,
		needed: 1,
		reason: "the card has sections that are not understood, and what is asked may stand there",
		hint: "Use the headings of the template of Hugging Face or of Mitchell et al. (2019), in English."
	};
}

// src/metrics/compare/files/example-cards.ts
const PATH$1 = "MODEL_CARD.md";
/** A card in which these topics are filled and all others are missing. */
function exampleCard(filled, more = {}) {
	const finding = exampleNote(PATH$1, "card/missing-section", "it has no such section");
	const sections = TOPIC_NAMES.map((topic) => {
		const state = filled.includes(topic) ? "filled" : "missing";
		return state === "filled" ? {
			topic,
			state,
			line: 5,
			words: 20
		} : {
			topic,
			state,
			line: 1,
			words: 0,
			finding
		};
	});
	return { modelCard: {
		path: PATH$1,
		format: "markdown",
		sections,
		isUnderstood: true,
		otherLanguage: [],
		owner: { line: 3 },
		oversight: [],
		groups: [],
		fields: [],
		findings: [],
		...more
	} };
}
/** A card of which nothing is understood. */
function exampleForeignCard() {
	return exampleCard([], {
		isUnderstood: false,
		otherLanguage: [exampleNote(PATH$1, "card/not-understood", "Einschränkungen")]
	});
}
function exampleCardNote(rule, detail) {
	return exampleNote(PATH$1, rule, detail);
}

// src/metrics/accountability/card-owner.ts
const NOBODY$1 = { finding: exampleCardNote("card/no-owner", "it names nobody") };
var card_owner_default = defineMetric({
	...ANSWERED,
	id: "accountability/card-owner",
	title: "Owner or contact in the card",
	question: "Does the card name who developed the model, or whom one asks about it?",
	formula: "1 where the card names a developer, an owner or a contact that is no placeholder, else 0",
	needs: ["modelCard"],
	options: NO_OPTIONS,
	references: [{
		title: "Mitchell et al. (2019), Model Cards for Model Reporting, section 4.1",
		url: "https://doi.org/10.1145/3287560.3287596"
	}],
	limitations: ["That somebody is named does not say that they know of it, or answer."],
	remedies: ["Name a team or a person and how to reach them, under “Contact” or “Developed by”."],
	standards: [
		"EU AI Act Art. 13(3)(a)",
		"NIST AI RMF GOVERN 2.1",
		"ISO/IEC 42001:2023 A.3.2"
	],
	examples: [
		{
			title: "ideal",
			table: "label,value\nDeveloped by,Credit risk team\n",
			files: exampleCard(["contact"]),
			gives: 1,
			explanation: "A team is named."
		},
		{
			title: "bad",
			table: "label,value\nDeveloped by,[More Information Needed]\n",
			files: exampleCard([], { owner: NOBODY$1 }),
			gives: 0,
			explanation: "A placeholder names nobody."
		},
		{
			title: "degenerate",
			table: "label,value\nVerantwortlich,Team Kredit\n",
			files: exampleCard([], {
				owner: NOBODY$1,
				isUnderstood: false
			}),
			gives: "insufficient",
			explanation: "A label in another language may name somebody."
		}
	],
	compute: ({ modelCard }) => {
		const { owner } = modelCard;
		const isNamed = "line" in owner;
		return isNamed || isReadable(modelCard) ? stated(isNamed, isNamed ? [] : [owner.finding]) : notUnderstood$1();
	}
});

// src/metrics/accountability/change-log.ts
var change_log_default = defineMetric({
	...ANSWERED,
	id: "accountability/change-log",
	title: "Change log of the model",
	question: "Can somebody read what changed in the model, and when?",
	formula: "answers that are yes ÷ answers: an entry has a date that has been; an entry speaks of the model; and, where this change brings another model, it changes the change log too",
	needs: ["changeLog"],
	options: NO_OPTIONS,
	references: [{
		title: "Keep a Changelog 1.1.0",
		url: "https://keepachangelog.com/en/1.1.0/"
	}],
	limitations: ["That an entry speaks of the model is told by words such as model, weights, retrained, by the id of the subject and the name of its file.", "Whether the entry says what really changed is for a reviewer."],
	remedies: ["Write below `Unreleased` what changed in the model, from which data, and what that does to its numbers."],
	standards: ["EU AI Act Annex IV 6", "ISO/IEC 42001:2023 A.6.2.7"],
	examples: [
		{
			title: "ideal",
			table: "entry,date,speaks of the model\n1.2.0,2026-11-20,yes\n",
			files: { changeLog: {
				path: "CHANGELOG.md",
				entries: 4,
				isDated: true,
				namesModel: true,
				findings: []
			} },
			gives: 1,
			explanation: "The entry is dated and speaks of the model."
		},
		{
			title: "bad",
			table: "entry,date,speaks of the model\n1.2.0,,no\n",
			files: { changeLog: {
				path: "CHANGELOG.md",
				entries: 4,
				isDated: false,
				namesModel: false,
				followsChange: false,
				findings: [exampleNote("CHANGELOG.md", "repository/change-log-not-followed", "CHANGELOG.md", 3)]
			} },
			gives: 0,
			explanation: "This change brings another model, and nothing says so."
		},
		{
			title: "degenerate",
			table: "entry,date,speaks of the model\nUnreleased,,yes\n",
			files: { changeLog: {
				path: "CHANGELOG.md",
				entries: 1,
				isDated: false,
				namesModel: true,
				followsChange: true,
				findings: []
			} },
			gives: 2 / 3,
			explanation: "One entry without a date, which this change wrote."
		}
	],
	compute: ({ changeLog: { isDated, namesModel, followsChange, findings } }) => {
		const answers = [
			isDated,
			namesModel,
			...followsChange === void 0 ? [] : [followsChange]
		];
		return sharedOf(answers.filter(Boolean).length / answers.length, answers.length, findings);
	}
});

// src/metrics/accountability/decision-log.ts
var decision_log_default = defineMetric({
	...ANSWERED,
	id: "accountability/decision-log",
	title: "Decision log",
	question: "Which share of the recorded decisions says whether it stands, and since when?",
	formula: "records of decisions with a status, and a date that has been ÷ records of decisions",
	needs: ["decisionLog"],
	options: NO_OPTIONS,
	references: [{
		title: "Nygard 2011: Documenting Architecture Decisions",
		url: "https://www.cognitect.com/blog/2011/11/15/documenting-architecture-decisions"
	}, {
		title: "Architectural Decision Records",
		url: "https://adr.github.io/"
	}],
	limitations: ["A decision that nobody recorded is not missed.", "Status and date are known by words such as accepted, superseded, and by dates that mean one day everywhere."],
	remedies: ["Write below the title of each record: `Status: accepted` and `Date: 2026-11-27`."],
	standards: ["EU AI Act Annex IV 2(b)", "ISO/IEC 42001:2023 A.6.2.3"],
	examples: [
		{
			title: "ideal",
			table: "record,status,date\n0001-threshold.md,accepted,2026-03-02\n",
			files: { decisionLog: {
				records: 1,
				complete: 1,
				findings: []
			} },
			gives: 1,
			explanation: "Status and date are there."
		},
		{
			title: "bad",
			table: "record,status,date\n0001-threshold.md,accepted,2026-03-02\n0002-data.md,,\n",
			files: { decisionLog: {
				records: 2,
				complete: 1,
				findings: [exampleNote("docs/adr/0002-data.md", "repository/incomplete-decision", "status, date")]
			} },
			gives: .5,
			explanation: "The second has neither."
		},
		{
			title: "degenerate",
			table: "record,status,date\n0001-threshold.md,accepted,2126-03-02\n",
			files: { decisionLog: {
				records: 1,
				complete: 0,
				findings: []
			} },
			gives: 0,
			explanation: "A date in the future is none."
		}
	],
	compute: ({ decisionLog: { records, complete, findings } }) => sharedOf(complete / records, records, findings, "document")
});

// src/metrics/compare/documents/delivery-members.ts
const PIPELINE = "Copy `workflows/pipeline.yml` of FATES gate: it trains, evaluates, gates and deploys.";
const WORDS = "Jobs are known by what they use and by words in their names and commands; one that is called something else is not seen.";
const JOB = {
	path: ".github/workflows/deploy.yml",
	line: 9,
	job: "deploy"
};
const NOTHING$2 = {
	workflows: 1,
	training: [],
	deployments: [],
	monitoring: [],
	findings: []
};
const DELIVERY_MEMBERS = [
	{
		name: "orchestrated-training",
		title: "Orchestrated training",
		question: "Does a workflow train the model, rather than somebody’s machine?",
		formula: "1 where a job of a workflow trains, else 0",
		limitation: "That a job trains does not say that the committed model came from it: see the version triple.",
		remedy: PIPELINE,
		standards: ["NIST AI RMF MEASURE 2.5", "ISO/IEC 42001:2023 A.6.1.3"],
		of: ({ training }) => stated(training.length > 0),
		ideal: { training: [JOB] },
		bad: {},
		because: ["A job trains.", "No job trains."]
	},
	{
		name: "gated-deployment",
		title: "Gated deployment",
		question: "Which share of the jobs that deploy comes after one that evaluates?",
		formula: "deploying jobs with a job that evaluates before them / deploying jobs; without any 0",
		limitation: "That a gate comes before does not say what it asks: see the policy.",
		remedy: PIPELINE,
		standards: ["NIST AI RMF MANAGE 1.1", "ISO/IEC 42001:2023 A.6.2.5"],
		of: ({ deployments, findings }) => shareOf$1(deployments, ({ gated }) => gated, findings, "delivery/ungated-deployment"),
		ideal: { deployments: [{
			...JOB,
			gated: true,
			rollsBack: true
		}] },
		bad: {
			deployments: [{
				...JOB,
				gated: false,
				rollsBack: true
			}],
			findings: [exampleNote(JOB.path, "delivery/ungated-deployment", "job deploy", 9)]
		},
		because: ["The deployment needs the evaluation.", "The deployment needs nothing."]
	},
	{
		name: "rollback",
		title: "Rollback",
		question: "Which share of the jobs that deploy has a way back?",
		formula: "deploying jobs beside which something takes the model back / deploying jobs; without any 0",
		limitation: "Whether the way back works is known only where it was tried.",
		remedy: "Give the deployment a step that restores the version before, and try it.",
		standards: ["NIST AI RMF MANAGE 2.4", "ISO/IEC 42001:2023 A.6.2.5"],
		of: ({ deployments, findings }) => shareOf$1(deployments, ({ rollsBack }) => rollsBack, findings, "delivery/no-way-back"),
		ideal: { deployments: [{
			...JOB,
			gated: true,
			rollsBack: true
		}] },
		bad: {
			deployments: [{
				...JOB,
				gated: true,
				rollsBack: false
			}],
			findings: [exampleNote(JOB.path, "delivery/no-way-back", "job deploy", 9)]
		},
		because: ["A command restores the version before.", "Nothing restores the version before."]
	},
	{
		name: "scheduled-monitoring",
		title: "Scheduled monitoring",
		question: "Does a schedule look at the model after it was deployed?",
		formula: "1 where a scheduled workflow has a job that monitors, else 0",
		limitation: "A monitor that runs elsewhere is not seen, and not every one that runs is read by somebody.",
		remedy: "Copy `workflows/monitor.yml` of FATES gate, or have your monitor started by a scheduled workflow.",
		standards: [
			"NIST AI RMF MEASURE 2.4",
			"NIST AI RMF MANAGE 4.1",
			"EU AI Act Annex IV 9",
			"ISO/IEC 42001:2023 A.6.2.6"
		],
		of: ({ monitoring }) => stated(monitoring.length > 0),
		ideal: { monitoring: [JOB] },
		bad: {},
		because: ["Each morning a job looks at it.", "No schedule looks at it."]
	}
];
function shareOf$1(deployments, holds, findings, rule) {
	const of = deployments.length;
	const value = of === 0 ? 0 : deployments.filter(holds).length / of;
	const own = findings.filter((finding) => finding.rule.id === rule);
	return sharedOf(value, Math.max(1, of), own, "answer");
}

// src/metrics/accountability/delivery.ts
var delivery_default = DELIVERY_MEMBERS.map(({ name, title, question, formula, limitation, remedy, standards, of, ideal, bad, because }) => defineMetric({
	...ANSWERED,
	fullGrade: "computed",
	id: `accountability/${name}`,
	title,
	question,
	formula,
	needs: ["delivery"],
	options: NO_OPTIONS,
	references: [{
		title: "Kreuzberger, Kühl, Hirschl: Machine Learning Operations (MLOps), 2023",
		url: "https://doi.org/10.1109/ACCESS.2023.3262138"
	}],
	limitations: [WORDS, limitation],
	remedies: [remedy],
	standards,
	examples: [
		{
			title: "ideal",
			table: "workflow,job\ndeploy.yml,deploy\n",
			files: { delivery: {
				...NOTHING$2,
				...ideal
			} },
			gives: 1,
			explanation: because[0]
		},
		{
			title: "bad",
			table: "workflow,job\ndeploy.yml,deploy\n",
			files: { delivery: {
				...NOTHING$2,
				...bad
			} },
			gives: 0,
			explanation: because[1]
		},
		{
			title: "degenerate",
			table: "workflow,job\n",
			files: { delivery: NOTHING$2 },
			gives: 0,
			explanation: "The only workflow does nothing of the kind."
		}
	],
	compute: ({ delivery }) => of(delivery)
}));

// src/metrics/accountability/incident-channel.ts
var incident_channel_default = defineMetric({
	...ANSWERED,
	id: "accountability/incident-channel",
	title: "Incident channel",
	question: "Does the repository say where somebody reports that the model harmed them, or has a hole?",
	formula: "1 where a security policy names an address, a form or a private report, else 0",
	needs: ["incidentChannel"],
	options: NO_OPTIONS,
	references: [{
		title: "NIST AI RMF 1.0, MEASURE 3.3: feedback processes for end users and impacted communities",
		url: "https://doi.org/10.6028/NIST.AI.100-1"
	}],
	limitations: ["That a channel is named does not say that somebody reads what comes in."],
	remedies: ["Write a SECURITY.md that names an address, a form, or GitHub’s private vulnerability reporting."],
	standards: ["NIST AI RMF MEASURE 3.3", "ISO/IEC 42001:2023 A.8.3"],
	examples: [
		{
			title: "ideal",
			table: "file,line\nSECURITY.md,3\n",
			files: { incidentChannel: {
				path: "SECURITY.md",
				line: 3,
				findings: []
			} },
			gives: 1,
			explanation: "An address stands on line 3."
		},
		{
			title: "bad",
			table: "file,line\nSECURITY.md,\n",
			files: { incidentChannel: {
				path: "SECURITY.md",
				findings: [exampleNote("SECURITY.md", "repository/no-incident-channel", "it names nobody")]
			} },
			gives: 0,
			explanation: "The file is there and names nobody."
		},
		{
			title: "degenerate",
			table: "file,line\ndocs/SECURITY.md,1\n",
			files: { incidentChannel: {
				path: "docs/SECURITY.md",
				line: 1,
				findings: []
			} },
			gives: 1,
			explanation: "One line is enough."
		}
	],
	compute: ({ incidentChannel: { line, findings } }) => stated(line !== void 0, findings)
});

// src/metrics/compare/documents/ownership-facts.ts
/** What all metrics of CODEOWNERS share. */
const OWNERSHIP_FACTS = {
	...ANSWERED,
	references: [{
		title: "GitHub: About code owners",
		url: "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners"
	}, {
		title: "NIST AI RMF 1.0, GOVERN 2.1: roles and responsibilities are documented and clear",
		url: "https://doi.org/10.6028/NIST.AI.100-1"
	}],
	standards: ["NIST AI RMF GOVERN 2.1", "ISO/IEC 42001:2023 A.3.2"]
};

// src/metrics/accountability/named-owner.ts
var named_owner_default = defineMetric({
	...OWNERSHIP_FACTS,
	id: "accountability/named-owner",
	title: "Named owner",
	question: "Which share of the files of the subject has somebody who answers for it?",
	formula: "files, folders and tables that the policy binds, and the policy itself, with an owner in CODEOWNERS ÷ those that the repository holds; a folder is owned when all its files are",
	needs: ["ownership"],
	options: NO_OPTIONS,
	limitations: [
		"Whether the named account or team exists, and may write here, is not looked up: GitHub shows that beside the file.",
		"An owner in CODEOWNERS is asked for reviews; whether the branch demands one is a setting of the repository, and not in its files.",
		"What is bound and not in the repository has no owner here, and is left out."
	],
	remedies: ["Name an owner of the model, its card, its tables and fates.yml in .github/CODEOWNERS; the last line that matches counts."],
	examples: [
		{
			title: "ideal",
			table: "file,owners\nmodel.onnx,1\nfates.yml,1\n",
			files: { ownership: {
				path: "CODEOWNERS",
				files: [{
					path: "model.onnx",
					owners: 1,
					canBeReviewed: false
				}, {
					path: "fates.yml",
					owners: 1,
					canBeReviewed: false
				}],
				findings: []
			} },
			gives: 1,
			explanation: "Both have an owner."
		},
		{
			title: "bad",
			table: "file,owners\nmodel.onnx,0\nfates.yml,1\n",
			files: { ownership: {
				path: "CODEOWNERS",
				files: [{
					path: "model.onnx",
					owners: 0,
					canBeReviewed: false
				}, {
					path: "fates.yml",
					owners: 1,
					canBeReviewed: false
				}],
				findings: [exampleNote("CODEOWNERS", "repository/unowned-file", "model.onnx", 3)]
			} },
			gives: .5,
			explanation: "Line 3 takes the owners of the model away."
		},
		{
			title: "degenerate",
			table: "file,owners\nfates.yml,0\n",
			files: { ownership: {
				path: "CODEOWNERS",
				files: [{
					path: "fates.yml",
					owners: 0,
					canBeReviewed: false
				}],
				findings: []
			} },
			gives: 0,
			explanation: "There is a CODEOWNERS, and it speaks of other files."
		}
	],
	compute: ({ ownership: { files, findings } }) => sharedOf(files.filter(({ owners }) => owners > 0).length / files.length, files.length, findings.filter(({ rule }) => rule.id !== "repository/single-owner"), "file")
});

// src/metrics/accountability/notebook-order.ts
var notebook_order_default = defineMetric({
	...ANSWERED,
	fullGrade: "computed",
	id: "accountability/notebook-order",
	title: "Notebooks that ran from top to bottom",
	question: "Which share of the notebooks was saved after a run from the first cell to the last?",
	formula: "notebooks whose cells of code have the counts 1, 2, 3 … without an error, with outputs of the same run ÷ notebooks with code; those that cannot be read are not in order",
	needs: ["notebooks"],
	options: NO_OPTIONS,
	references: [{
		title: "Pimentel et al. 2019: A large-scale study about quality and reproducibility of Jupyter notebooks",
		url: "https://doi.org/10.1109/MSR.2019.00077"
	}, {
		title: "nbformat: The notebook file format",
		url: "https://nbformat.readthedocs.io/en/latest/format_description.html"
	}],
	limitations: ["Nothing is run: counts say in which order cells ran, not that they would run again.", "Notebooks whose outputs are cleared say nothing, and are not in order."],
	remedies: ["Restart the kernel, run all cells, and save: `jupyter nbconvert --to notebook --execute --inplace`."],
	standards: ["NIST AI RMF MEASURE 2.1", "ISO/IEC 42001:2023 A.6.2.3"],
	examples: [
		{
			title: "ideal",
			table: "notebook,counts\ntrain.ipynb,1 2 3\n",
			files: { notebooks: {
				notebooks: [{
					path: "train.ipynb",
					cells: 3,
					isInOrder: true,
					absolutePaths: 0
				}],
				unknown: 0,
				findings: []
			} },
			gives: 1,
			explanation: "Run from top to bottom."
		},
		{
			title: "bad",
			table: "notebook,counts\ntrain.ipynb,1 7 3\neval.ipynb,1 2\n",
			files: { notebooks: {
				notebooks: [{
					path: "train.ipynb",
					cells: 3,
					isInOrder: false,
					absolutePaths: 0
				}, {
					path: "eval.ipynb",
					cells: 2,
					isInOrder: true,
					absolutePaths: 0
				}],
				unknown: 0,
				findings: [exampleNote("train.ipynb", "repository/notebook-out-of-order", "cell 2", 20)]
			} },
			gives: .5,
			explanation: "The second cell ran as number 7."
		},
		{
			title: "degenerate",
			table: "notebook,counts\ntrain.ipynb,1\nold.ipynb,version 3\n",
			files: { notebooks: {
				notebooks: [{
					path: "train.ipynb",
					cells: 1,
					isInOrder: true,
					absolutePaths: 0
				}],
				unknown: 1,
				findings: []
			} },
			gives: .5,
			explanation: "What cannot be read is not in order."
		}
	],
	compute: ({ notebooks: { notebooks, unknown, findings } }) => {
		const all = notebooks.length + unknown;
		const inOrder = notebooks.filter(({ isInOrder }) => isInOrder).length;
		const own = findings.filter(({ rule }) => rule.id !== "repository/notebook-absolute-path");
		return sharedOf(inOrder / all, all, own, "notebook");
	}
});

// src/metrics/accountability/notebook-paths.ts
var notebook_paths_default = defineMetric({
	...COUNT_FACTS,
	id: "accountability/notebook-paths",
	title: "Absolute paths in notebooks",
	question: "How many lines of notebooks name a place that is on one machine only?",
	formula: "lines of code with a path below `/home/`, `/Users/`, `/root/`, `/mnt/`, `/media/`, `/content/`, `/kaggle/`, `/dbfs/` or of a drive (`C:\\`); a notebook that cannot be read may have more, so that what is inside its bound warns",
	needs: ["notebooks"],
	options: NO_OPTIONS,
	references: [{
		title: "Pimentel et al. 2019: A large-scale study about quality and reproducibility of Jupyter notebooks",
		url: "https://doi.org/10.1109/MSR.2019.00077"
	}],
	limitations: ["Paths that are joined of parts, or come from settings, are not seen.", "What stands in outputs is not looked at."],
	remedies: ["Write paths from the root of the repository, or take them from a setting."],
	standards: ["NIST AI RMF MEASURE 2.1", "ISO/IEC 42001:2023 A.4.3"],
	examples: [
		{
			title: "ideal",
			table: "notebook,path\ntrain.ipynb,data/train.csv\n",
			files: { notebooks: {
				notebooks: [{
					path: "train.ipynb",
					cells: 3,
					isInOrder: true,
					absolutePaths: 0
				}],
				unknown: 0,
				findings: []
			} },
			gives: 0,
			explanation: "The path is one of the repository."
		},
		{
			title: "bad",
			table: "notebook,path\ntrain.ipynb,/home/…\n",
			files: { notebooks: {
				notebooks: [{
					path: "train.ipynb",
					cells: 3,
					isInOrder: true,
					absolutePaths: 2
				}],
				unknown: 0,
				findings: [exampleNote("train.ipynb", "repository/notebook-absolute-path", "/home/… (cell 2, line 1)", 14)]
			} },
			gives: 2,
			explanation: "Two lines name a folder of one person."
		},
		{
			title: "degenerate",
			table: "notebook,path\ntrain.ipynb,\nold.ipynb,version 3\n",
			files: { notebooks: {
				notebooks: [{
					path: "train.ipynb",
					cells: 1,
					isInOrder: true,
					absolutePaths: 0
				}],
				unknown: 1,
				findings: []
			} },
			gives: 0,
			explanation: "None was found; the other notebook was not read, and the report says so."
		}
	],
	compute: ({ notebooks: { notebooks, unknown, findings } }) => {
		const lines = notebooks.reduce((sum, { absolutePaths }) => sum + absolutePaths, 0);
		const ids = [
			"repository/notebook-absolute-path",
			"repository/notebook-version",
			"repository/notebook-unreadable"
		];
		return {
			status: "measured",
			value: lines,
			n: notebooks.length + unknown,
			counted: "notebook",
			interval: [lines, lines],
			...unknown === 0 ? {} : { doubtful: unknown },
			...found(findings.filter(({ rule }) => ids.includes(rule.id)))
		};
	}
});

// src/metrics/accountability/random-seeds.ts
var random_seeds_default = defineMetric({
	...ANSWERED,
	fullGrade: "computed",
	id: "accountability/random-seeds",
	title: "Seeds of what is drawn at random",
	question: "Does the code that trains the model give a seed to what it draws at random?",
	formula: "files of training code in which each call that is known to draw has a seed ÷ files with such a call",
	needs: ["randomness"],
	options: NO_OPTIONS,
	references: [{
		title: "PyTorch: Reproducibility",
		url: "https://docs.pytorch.org/docs/stable/notes/randomness.html"
	}, {
		title: "scikit-learn: Controlling randomness",
		url: "https://scikit-learn.org/stable/common_pitfalls.html#controlling-randomness"
	}],
	limitations: [
		"Read are calls of Python’s random, NumPy, scikit-learn, PyTorch and TensorFlow by name; other libraries, and what a called function draws, are not seen.",
		"A seed that another file sets is not seen; one that is set behind the first draw counts.",
		"A seed alone does not make a training on an accelerator deterministic."
	],
	remedies: ["Call `numpy.random.seed`, `torch.manual_seed` or `keras.utils.set_random_seed` first, or pass `random_state`."],
	standards: ["NIST AI RMF MEASURE 2.1", "ISO/IEC 42001:2023 A.6.2.3"],
	examples: [
		{
			title: "ideal",
			table: "file,draws,seed\ntrain.py,yes,yes\n",
			files: { randomness: {
				files: 1,
				drawing: 1,
				seeded: 1,
				findings: []
			} },
			gives: 1,
			explanation: "Each call that draws has a seed."
		},
		{
			title: "bad",
			table: "file,draws,seed\ntrain.py,yes,no\nfit.py,yes,yes\n",
			files: { randomness: {
				files: 2,
				drawing: 2,
				seeded: 1,
				findings: [exampleNote("train.py", "repository/unseeded-randomness", "np.random.permutation", 12)]
			} },
			gives: .5,
			explanation: "Line 12 of train.py draws from the clock."
		},
		{
			title: "degenerate",
			table: "file,draws,seed\ntrain.py,no,\n",
			files: { randomness: {
				files: 1,
				drawing: 0,
				seeded: 0,
				findings: []
			} },
			gives: "insufficient",
			explanation: "No call that is known to draw: nothing can be said."
		}
	],
	compute: ({ randomness: { files, drawing, seeded, findings } }) => drawing === 0 ? {
		status: "insufficient",
		n: 0,
		needed: 1,
		reason: `no call in ${files} files of training code is known to draw at random`,
		hint: "Bind the code that trains as `documents.training-code`."
	} : sharedOf(seeded / drawing, drawing, findings, "file")
});

// src/metrics/accountability/reproducible-environment.ts
var reproducible_environment_default = defineMetric({
	...ANSWERED,
	fullGrade: "computed",
	id: "accountability/reproducible-environment",
	title: "Reproducible environment",
	question: "How much of the environment that the model was made in could somebody build again?",
	formula: "answers that are yes ÷ answers: every dependency is fixed to a version; each has a digest; the language has one exact version; and, where a container is used, its base images have digests",
	needs: ["environment"],
	options: NO_OPTIONS,
	references: [{
		title: "Gundersen, Kjensmo 2018: State of the Art: Reproducibility in Artificial Intelligence",
		url: "https://doi.org/10.1609/aaai.v32i1.11503"
	}, {
		title: "pip: Secure installs",
		url: "https://pip.pypa.io/en/stable/topics/secure-installs/"
	}],
	limitations: [
		"Drivers, accelerators and libraries of the system are in no lock file.",
		"That an environment can be built again does not say that the model was made in it: the run manifest does.",
		"Read are files in the folders of the subject and above it."
	],
	remedies: ["Commit a lock file with hashes: `uv lock`, `poetry lock`, `pip-compile --generate-hashes`, `conda-lock`, `renv::snapshot()`.", "Write the exact version of the language into `.python-version`, and name base images by digest."],
	standards: [
		"EU AI Act Annex IV 1(c)",
		"ISO/IEC 42001:2023 A.4.4",
		"ISO/IEC 42001:2023 A.4.5"
	],
	examples: [
		{
			title: "ideal",
			table: "list,locked,hashed,language\npyproject.toml and uv.lock,yes,yes,3.12.4\n",
			files: { environment: {
				lists: 1,
				isLocked: true,
				isHashed: true,
				hasLanguage: true,
				findings: []
			} },
			gives: 1,
			explanation: "Three answers of three; no container is used."
		},
		{
			title: "bad",
			table: "list,locked,hashed,language,container\nrequirements.txt,yes,no,3.12.4,python:3.12\n",
			files: { environment: {
				lists: 1,
				isLocked: true,
				isHashed: false,
				hasLanguage: true,
				isContainerFixed: false,
				findings: [exampleNote("Dockerfile", "repository/open-base-image", "python")]
			} },
			gives: .5,
			explanation: "The versions are fixed; their content and the base image are not."
		},
		{
			title: "degenerate",
			table: "list,locked\n,\n",
			files: { environment: {
				lists: 1,
				isLocked: false,
				isHashed: false,
				hasLanguage: false,
				isContainerFixed: false,
				findings: []
			} },
			gives: 0,
			explanation: "A Dockerfile with a tag alone fixes nothing."
		}
	],
	compute: ({ environment: { isLocked, isHashed, hasLanguage, isContainerFixed, findings } }) => {
		const answers = [
			isLocked,
			isHashed,
			hasLanguage,
			...isContainerFixed === void 0 ? [] : [isContainerFixed]
		];
		return sharedOf(answers.filter(Boolean).length / answers.length, answers.length, findings);
	}
});

// src/metrics/accountability/reviewer.ts
var reviewer_default = defineMetric({
	...OWNERSHIP_FACTS,
	id: "accountability/reviewer",
	title: "Second pair of eyes",
	question: "For which share of the files of the subject is there somebody who could review a change of their owner?",
	formula: "files, folders and tables that the policy binds, and the policy itself, with two owners or a team in CODEOWNERS ÷ those that the repository holds",
	needs: ["ownership"],
	options: NO_OPTIONS,
	limitations: ["A team may have one member: who is in it is not in the files.", "That somebody could review does not say that anybody does."],
	remedies: ["Name two people or a team for the model, its card, its tables and fates.yml in .github/CODEOWNERS."],
	examples: [
		{
			title: "ideal",
			table: "file,owners\nmodel.onnx,one team\nfates.yml,2\n",
			files: { ownership: {
				path: "CODEOWNERS",
				files: [{
					path: "model.onnx",
					owners: 1,
					canBeReviewed: true
				}, {
					path: "fates.yml",
					owners: 2,
					canBeReviewed: true
				}],
				findings: []
			} },
			gives: 1,
			explanation: "A team counts as more than one."
		},
		{
			title: "bad",
			table: "file,owners\nmodel.onnx,1\nfates.yml,2\n",
			files: { ownership: {
				path: "CODEOWNERS",
				files: [{
					path: "model.onnx",
					owners: 1,
					canBeReviewed: false
				}, {
					path: "fates.yml",
					owners: 2,
					canBeReviewed: true
				}],
				findings: [exampleNote("CODEOWNERS", "repository/single-owner", "model.onnx")]
			} },
			gives: .5,
			explanation: "The only owner of the model cannot review their own change."
		},
		{
			title: "degenerate",
			table: "file,owners\nfates.yml,0\n",
			files: { ownership: {
				path: "CODEOWNERS",
				files: [{
					path: "fates.yml",
					owners: 0,
					canBeReviewed: false
				}],
				findings: []
			} },
			gives: 0,
			explanation: "Nobody owns it, so nobody is asked."
		}
	],
	compute: ({ ownership: { files, findings } }) => sharedOf(files.filter(({ canBeReviewed }) => canBeReviewed).length / files.length, files.length, findings, "file")
});

// src/metrics/compare/files/example-governance.ts
function exampleRisk(level, more = {}) {
	return {
		path: "risks.yml",
		line: 3,
		id: "R1",
		level,
		missing: [],
		isClosed: false,
		findings: [],
		...more
	};
}
function exampleRisks(...risks) {
	return { riskRegister: {
		risks,
		findings: risks.flatMap(({ findings }) => findings)
	} };
}
const QUESTIONS$1 = 15;
/** The first so many of the 15 questions are answered. */
function exampleEthics(answered) {
	const path = "ETHICS_CHECKLIST.md";
	const finding = exampleNote(path, "ethics/no-answer", "a question has no answer");
	return { ethicsChecklist: {
		path,
		answers: Array.from({ length: QUESTIONS$1 }, (_, index) => {
			const answer = {
				path,
				line: index + 1,
				question: index + 1
			};
			return index < answered ? {
				...answer,
				words: 40,
				isAnswered: true
			} : {
				...answer,
				words: 0,
				isAnswered: false,
				finding
			};
		}),
		findings: answered < QUESTIONS$1 ? [finding] : []
	} };
}
const ELEMENTS = [
	"purpose",
	"period",
	"affected",
	"harms",
	"mitigation",
	"oversight",
	"redress",
	"consulted",
	"review"
];
/** The first so many elements are stated, and of each harm whether something is done against it. */
function exampleImpact(stated, mitigated) {
	const path = "IMPACT_ASSESSMENT.md";
	const missing = exampleNote(path, "impact/missing-element", "something is not said");
	const bare = exampleNote(path, "impact/harm-without-mitigation", "nothing is done against it");
	return { impactAssessment: {
		path,
		elements: ELEMENTS.map((element, index) => {
			const own = {
				element,
				path,
				line: index + 1,
				isStated: index < stated
			};
			return own.isStated ? own : {
				...own,
				finding: missing
			};
		}),
		harms: mitigated.map((isMitigated, index) => ({
			path,
			line: index + 20,
			isMitigated,
			findings: isMitigated ? [] : [bare]
		})),
		findings: []
	} };
}
/** One asset, and of each of the six attacks its state. */
function exampleThreats(stateOf) {
	const path = "threat-model.yml";
	const note = exampleNote(path, "threat/not-covered", "nothing is said of it", 3);
	const cells = [
		"evasion",
		"poisoning",
		"extraction",
		"inversion",
		"membership",
		"supply-chain"
	].map((attack, index) => {
		const state = stateOf(index);
		return {
			path,
			line: 3,
			asset: "model",
			attack,
			state
		};
	});
	return { threatModel: {
		path,
		cells,
		findings: cells.some(({ state }) => state === "open") ? [note] : []
	} };
}

// src/metrics/accountability/risk-register.ts
const NOTE$2 = exampleNote("risks.yml", "risk/missing-field", "\"R1\" has no owner.", 3);
var risk_register_default = defineMetric({
	...ANSWERED,
	id: "accountability/risk-register",
	title: "Risk register",
	question: "Which share of the risks that are registered is wholly stated?",
	formula: "#{risks with a description, likelihood, impact, treatment, owner and a review that is due within three years} / #{risks}; an accepted one has a reason, a closed one needs no review",
	needs: ["riskRegister"],
	options: NO_OPTIONS,
	references: [{
		title: "NIST AI RMF 1.0, MANAGE 1: risks are prioritized, responded to, and managed",
		url: "https://doi.org/10.6028/NIST.AI.100-1"
	}, {
		title: "ISO 31000:2018, 6.5 Risk treatment and 6.7 Recording and reporting",
		url: "https://www.iso.org/standard/65694.html"
	}],
	limitations: ["A risk that nobody thought of is in no register, and fewer risks are not fewer dangers.", "Whether likelihood and impact are right is not looked at."],
	remedies: ["Write what each finding names; docs/documents.md has a register with all fields.", "Review risks before their date, then write the next one."],
	standards: [
		"NIST AI RMF MANAGE 1.2",
		"NIST AI RMF MANAGE 1.3",
		"NIST AI RMF MAP 5.1",
		"EU AI Act Art. 9(2)",
		"EU AI Act Annex IV 5"
	],
	examples: [
		{
			title: "ideal",
			table: "risk,stated\nR1,yes\n",
			files: exampleRisks(exampleRisk(6)),
			gives: 1,
			explanation: "All is said of the only risk."
		},
		{
			title: "bad",
			table: "risk,stated\nR1,no\nR2,no\n",
			files: exampleRisks(exampleRisk(20, {
				missing: ["owner"],
				findings: [NOTE$2]
			}), exampleRisk(25, { missing: ["treatment", "review"] })),
			gives: 0,
			explanation: "One has no owner, the other no treatment and no review."
		},
		{
			title: "degenerate",
			table: "risk,status\nR1,closed\n",
			files: exampleRisks(exampleRisk(1, { isClosed: true })),
			gives: 1,
			explanation: "A closed risk stays in the register."
		}
	],
	compute: ({ riskRegister: { risks, findings } }) => {
		const stated = risks.filter(({ missing }) => missing.length === 0);
		return sharedOf(stated.length / risks.length, risks.length, findings, "risk");
	}
});

// src/metrics/accountability/tests-in-ci.ts
var tests_in_ci_default = defineMetric({
	...ANSWERED,
	fullGrade: "computed",
	id: "accountability/tests-in-ci",
	title: "Tests that run on each change",
	question: "Is a change of this repository tested before it is merged?",
	formula: "answers that are yes ÷ 3: there are files of tests; a workflow runs tests and fails when they do; a pull request or a push starts it",
	needs: ["continuousTesting"],
	options: NO_OPTIONS,
	references: [{
		title: "Breck et al. 2017: The ML Test Score",
		url: "https://doi.org/10.1109/BigData.2017.8258038"
	}, {
		title: "GitHub: Events that trigger workflows",
		url: "https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows"
	}],
	limitations: [
		"Tests are known by the names of their files and by usual commands; what they test is not looked at.",
		"Tests that an action or a reusable workflow runs are not seen.",
		"Whether the branch demands the workflow is a setting of the repository, and not in its files."
	],
	remedies: ["Write tests, and a workflow with `on: pull_request` and a step such as `run: pytest`, without `continue-on-error`."],
	standards: [
		"NIST AI RMF MEASURE 2.1",
		"ISO/IEC 42001:2023 A.6.2.4",
		"EU AI Act Annex IV 2(g)"
	],
	examples: [
		{
			title: "ideal",
			table: "tests,workflow,started by\n12,ci.yml,pull_request\n",
			files: { continuousTesting: {
				tests: 12,
				workflows: 1,
				runsTests: true,
				runsOnChange: true,
				findings: []
			} },
			gives: 1,
			explanation: "Each pull request is tested."
		},
		{
			title: "bad",
			table: "tests,workflow,started by\n12,,\n",
			files: { continuousTesting: {
				tests: 12,
				workflows: 1,
				runsTests: false,
				runsOnChange: false,
				findings: [exampleNote(".github/workflows/docs.yml", "repository/tests-not-run", "no step")]
			} },
			gives: 1 / 3,
			explanation: "There are tests, and no workflow runs them."
		},
		{
			title: "degenerate",
			table: "tests,workflow,started by\n0,ci.yml,schedule\n",
			files: { continuousTesting: {
				tests: 0,
				workflows: 1,
				runsTests: true,
				runsOnChange: false,
				findings: [exampleNote(".github/workflows/ci.yml", "repository/no-tests", "none")]
			} },
			gives: 1 / 3,
			explanation: "A step runs, and finds nothing that this repository wrote."
		}
	],
	compute: ({ continuousTesting: { tests, runsTests, runsOnChange, findings } }) => sharedOf([
		tests > 0,
		runsTests,
		runsOnChange
	].filter(Boolean).length / 3, 3, findings)
});

// src/metrics/accountability/training-declaration.ts
/** Source, licence, version, owner. */
const FIELDS = 4;
const SAID = {
	text: "said",
	line: 4
};
const BARE = {
	id: "census",
	kind: "data",
	path: "training-declaration.yml",
	line: 3,
	fields: {},
	fairness: []
};
const WHOLE = {
	...BARE,
	fields: {
		source: SAID,
		licence: SAID,
		version: SAID,
		owner: SAID
	}
};
var training_declaration_default = defineMetric({
	...ANSWERED,
	id: "accountability/training-declaration",
	title: "Training declaration",
	question: "Is all that the training learned from declared, each with source, licence, version and owner?",
	formula: "#{fields that are filled} / (4 × (experiences that are declared + those that other files name and the declaration does not))",
	needs: ["trainingDeclaration"],
	options: NO_OPTIONS,
	references: [{
		title: "Hu, Xing, Toward a “Standard Model” of Machine Learning (2022)",
		url: "https://arxiv.org/abs/2108.07783"
	}],
	limitations: ["What nobody declares, and no card and no policy names either, is not missed.", "Data, rules, constraints, rewards, weights and augmentation count alike, however much each of them shaped the model."],
	remedies: ["Write what each finding names into training-declaration.yml; a placeholder counts as nothing.", "Declare the data sets and base models that the model card names."],
	standards: [
		"NIST AI RMF MAP 4.1",
		"ISO/IEC 42001:2023 A.7.5",
		"EU AI Act Annex IV 2(d)"
	],
	examples: [
		{
			title: "ideal",
			table: "experience,source,licence,version,owner\ncensus,yes,yes,yes,yes\n",
			files: { trainingDeclaration: {
				experiences: [WHOLE],
				undeclared: [],
				findings: []
			} },
			gives: 1,
			explanation: "One data set, wholly declared."
		},
		{
			title: "bad",
			table: "experience,source,licence,version,owner\ncensus,,,,\n",
			files: { trainingDeclaration: {
				experiences: [BARE],
				undeclared: [],
				findings: [exampleNote("training-declaration.yml", "declaration/missing-field", "no source", 3)]
			} },
			gives: 0,
			explanation: "A name, and nothing that anybody could look up."
		},
		{
			title: "degenerate",
			table: "experience,source,licence,version,owner\ncensus,yes,yes,yes,yes\nweights of the card,,,,\n",
			files: { trainingDeclaration: {
				experiences: [WHOLE],
				undeclared: ["org/base"],
				findings: []
			} },
			gives: .5,
			explanation: "The card names a base model that is not declared."
		}
	],
	compute: ({ trainingDeclaration: { experiences, undeclared, findings } }) => {
		const fields = FIELDS * (experiences.length + undeclared.length);
		const filled = experiences.reduce((sum, each) => sum + Object.keys(each.fields).length, 0);
		return sharedOf(filled / fields, fields, findings, "field");
	}
});

// src/metrics/accountability/version-triple.ts
var version_triple_default = defineMetric({
	...ANSWERED,
	fullGrade: "computed",
	id: "accountability/version-triple",
	title: "Model, data and code by version",
	question: "Does a record say which data and which code this very model came of?",
	formula: "of model, data and code those that a record of a run names by a digest or a commit that agrees with what is there ÷ 3",
	needs: ["versions"],
	options: NO_OPTIONS,
	references: [{
		title: "SLSA 1.1: Provenance",
		url: "https://slsa.dev/spec/v1.1/provenance"
	}, {
		title: "DVC: dvc.lock",
		url: "https://dvc.org/doc/user-guide/project-structure/dvcyaml-files"
	}],
	limitations: [
		"The record is believed: only an attestation says who wrote it (`security/model-integrity`).",
		"A commit is not looked up, because checkouts are mostly shallow.",
		"DVC names content by MD5, which is not computed: of what is there its size is compared.",
		"Data are the training table that the policy binds, else the evaluation table."
	],
	remedies: ["Record the training with `actions/record`, or as a stage of DVC, and commit its record with the model."],
	standards: [
		"EU AI Act Annex IV 2(d)",
		"ISO/IEC 42001:2023 A.7.5",
		"ISO/IEC 42001:2023 A.6.2.3"
	],
	examples: [
		{
			title: "ideal",
			table: "record,model,data,code\nfates-run.json,named,named,named\n",
			files: { versions: {
				model: "named",
				data: "named",
				code: "named",
				findings: []
			} },
			gives: 1,
			explanation: "All three are named and agree."
		},
		{
			title: "bad",
			table: "record,model,data,code\nfates-run.json,other digest,named,named\n",
			files: { versions: {
				model: "other",
				data: "named",
				code: "named",
				findings: [exampleNote("fates-run.json", "repository/recorded-other-content", "model.onnx", 9)]
			} },
			gives: 2 / 3,
			explanation: "The model that is there is not the one that the run made."
		},
		{
			title: "degenerate",
			table: "record,model,data,code\ndata.csv.dvc,,,\n",
			files: { versions: {
				model: "absent",
				data: "absent",
				code: "absent",
				findings: []
			} },
			gives: 0,
			explanation: "The record is of another file."
		}
	],
	compute: ({ versions: { model, data, code, findings } }) => sharedOf([
		model,
		data,
		code
	].filter((naming) => naming === "named").length / 3, 3, findings)
});

// src/metrics/registry/accountability.ts
const UNITS$10 = [
	bill_of_materials_default,
	card_owner_default,
	change_log_default,
	decision_log_default,
	delivery_default,
	incident_channel_default,
	named_owner_default,
	notebook_order_default,
	notebook_paths_default,
	random_seeds_default,
	reproducible_environment_default,
	reviewer_default,
	risk_register_default,
	tests_in_ci_default,
	training_declaration_default,
	version_triple_default
];
/** A family's file gives several. */
const METRICS$10 = UNITS$10.flat();

// src/metrics/accountability/dated-evaluation.ts
var dated_evaluation_default = defineMetric({
	...ANSWERED,
	id: "accountability/dated-evaluation",
	title: "Dated evaluation",
	question: "Is it said when the model was evaluated, and was that lately?",
	formula: "1 where a run manifest of an evaluation, or a line of the card, has a date that is not in the future and at most `days` days before the run, else 0",
	needs: ["evaluationRecord"],
	options: strictObject({ days: int().min(1).max(36500).default(365).describe("How old the evaluation may be, in days. Default 365.") }),
	references: [{
		title: "NIST AI RMF 1.0, MEASURE 2.1: test sets, metrics and details about the tools used during TEVV are documented",
		url: "https://doi.org/10.6028/NIST.AI.100-1"
	}],
	limitations: [
		"A date in a card is believed. One in a run manifest counts when the manifest names the digest of the model or of the table.",
		"Who signed the evaluation is not said by a date: `security/model-integrity` looks at signatures and attestations.",
		"Dates such as 03/04/2026 mean two days, and are not read."
	],
	remedies: ["Write `Evaluation date: 2026-11-27` beside the results in the card, or have the evaluation record itself with `actions/record`."],
	standards: [
		"EU AI Act Annex IV 2(g)",
		"NIST AI RMF MEASURE 2.1",
		"ISO/IEC 42001:2023 A.6.2.4"
	],
	examples: [
		{
			title: "ideal",
			table: "file,date,age\nREADME.md,2026-11-01,26\n",
			files: { evaluationRecord: {
				latest: {
					path: "README.md",
					line: 9,
					date: "2026-11-01",
					age: 26
				},
				findings: []
			} },
			gives: 1,
			explanation: "26 days are within a year."
		},
		{
			title: "bad",
			table: "file,date,age\nREADME.md,2026-01-01,330\n",
			files: { evaluationRecord: {
				latest: {
					path: "README.md",
					line: 9,
					date: "2026-01-01",
					age: 330
				},
				findings: []
			} },
			options: { days: 90 },
			gives: 0,
			explanation: "330 days are more than the 90 that the policy allows."
		},
		{
			title: "degenerate",
			table: "file,date,age\nREADME.md,,\n",
			files: { evaluationRecord: { findings: [exampleNote("README.md", "repository/undated-evaluation", "README.md")] } },
			gives: 0,
			explanation: "The card says no day."
		}
	],
	compute: ({ evaluationRecord: { latest, findings } }, { days }) => stated(latest !== void 0 && latest.age <= days, findings)
});

// src/metrics/accountability/untreated-risks.ts
const OPEN$1 = [
	"treatment",
	"reason",
	"review"
];
const LATE = exampleNote("risks.yml", "risk/overdue-review", "\"R1\" was to be reviewed by 2026-01-01.", 9);
var untreated_risks_default = defineMetric({
	...COUNT_FACTS,
	fullGrade: "declared",
	id: "accountability/untreated-risks",
	title: "Untreated risks",
	question: "How many high risks of the register are open, or past the date of their review?",
	formula: "#{risks that are not closed, with likelihood × impact ≥ `level`, and without a treatment, a reason for accepting them, or a review that is due within three years}; of what is not known the highest counts",
	needs: ["riskRegister"],
	options: strictObject({ level: number().int().min(1).max(25).default(15).describe("Risks of this level and above count: likelihood × impact, 1 to 25. Default 15.") }),
	references: [{
		title: "NIST AI RMF 1.0, MANAGE 1.3: responses to risks of high priority",
		url: "https://doi.org/10.6028/NIST.AI.100-1"
	}, {
		title: "ISO 31000:2018, 6.5 Risk treatment",
		url: "https://www.iso.org/standard/65694.html"
	}],
	limitations: ["It counts what the register says: a risk that is left out, or called small, is not counted.", "That a treatment is named does not say that it works; its evidence does."],
	remedies: ["Treat the risk: avoid, reduce or transfer it, or accept it and write why.", "Review it, and write the date of the next review."],
	standards: [
		"NIST AI RMF MANAGE 1.2",
		"NIST AI RMF MANAGE 1.3",
		"EU AI Act Art. 9(5)"
	],
	examples: [
		{
			title: "ideal",
			table: "risk,level,treated\nR1,20,yes\n",
			files: exampleRisks(exampleRisk(20)),
			gives: 0,
			explanation: "The high risk is treated, and its review is ahead."
		},
		{
			title: "bad",
			table: "risk,level,treated\nR1,20,review overdue\nR2,25,no\n",
			files: exampleRisks(exampleRisk(20, {
				missing: ["review"],
				findings: [LATE]
			}), exampleRisk(25, { missing: ["treatment"] })),
			gives: 2,
			explanation: "One was not looked at in time, and nothing is done about the other."
		},
		{
			title: "degenerate",
			table: "risk,level,treated\nR1,6,no\n",
			files: exampleRisks(exampleRisk(6, { missing: ["treatment"] })),
			gives: 0,
			explanation: "A small risk may wait; with `level: 6` it counts."
		}
	],
	compute: ({ riskRegister: { risks } }, { level }) => {
		const open = risks.filter((risk) => !risk.isClosed && risk.level >= level && risk.missing.some((field) => OPEN$1.includes(field)));
		const value = open.length;
		const findings = open.flatMap((risk) => risk.findings);
		return {
			status: "measured",
			value,
			n: risks.length,
			counted: "risk",
			interval: [value, value],
			...found(findings)
		};
	}
});

// src/metrics/registry/accountability-with-options.ts
const UNITS$9 = [dated_evaluation_default, untreated_risks_default];
/** A family's file gives several. */
const METRICS$9 = UNITS$9.flat();

// src/metrics/ethics/affected-groups.ts
var affected_groups_default = defineMetric({
	...ANSWERED,
	id: "ethics/affected-groups",
	title: "Affected groups in the card",
	question: "Does the card name the people and groups whom the model may treat differently?",
	formula: "1 where the card names factors or affected groups in at least 4 words that are no placeholder, else 0",
	needs: ["modelCard"],
	options: NO_OPTIONS,
	references: [{
		title: "Mitchell et al. (2019), Model Cards for Model Reporting, section 4.3",
		url: "https://doi.org/10.1145/3287560.3287596"
	}],
	limitations: ["That groups are named does not say that the right ones are, or that anybody asked them."],
	remedies: ["Name the groups of people whom decisions concern, and the circumstances that change how well the model works for them."],
	standards: [
		"NIST AI RMF MAP 5.1",
		"EU AI Act Art. 13(3)(b)(v)",
		"ISO/IEC 42001:2023 A.5.4"
	],
	examples: [
		{
			title: "ideal",
			table: "section,says\nfactors,Women and men by age below 25 to 65 and above\n",
			files: exampleCard(["factors"]),
			gives: 1,
			explanation: "The section has words of its own."
		},
		{
			title: "bad",
			table: "section,says\nfactors,TBD\n",
			files: exampleCard(["details"]),
			gives: 0,
			explanation: "Nothing of the card is about it, or a placeholder alone."
		},
		{
			title: "degenerate",
			table: "section,says\nBetroffene Gruppen,\n",
			files: exampleForeignCard(),
			gives: "insufficient",
			explanation: "A section in another language may be the one that is asked for."
		}
	],
	compute: ({ modelCard }) => sectionStated(modelCard, "factors")
});

// src/metrics/compare/files/example-emissions.ts
function measuredRun(kilograms) {
	return {
		path: "emissions.csv",
		line: 2,
		form: "codecarbon",
		kilograms,
		written: `${kilograms} kg`,
		source: "CodeCarbon",
		alternatives: []
	};
}
function carded(grams) {
	return {
		path: "MODEL_CARD.md",
		line: 4,
		form: "model-card",
		kilograms: grams / 1e3,
		written: `${grams} g`,
		alternatives: []
	};
}
function exampleEmissions(stated, more = {}) {
	return { emissions: {
		stated,
		agrees: false,
		contradicts: false,
		findings: [],
		...more
	} };
}

// src/metrics/compare/files/most-stated.ts
/** The largest number that a document states, because one that is too small hides something; undefined where there is none. */
function mostStated({ stated }) {
	return stated.toSorted((a, b) => b.kilograms - a.kilograms)[0];
}
/** What each document says, so that a reader sees units and places beside the number in kg. */
function saidOf$1({ stated }) {
	return stated.map(({ path, line, written, energy }) => {
		return `${path}:${line} says ${written} of CO₂ equivalent${energy === void 0 ? "" : `, ${Number(energy.toPrecision(6))} kWh`}.`;
	});
}

// src/metrics/ethics/carbon-per-point.ts
var carbon_per_point_default = defineMetric({
	...FILE_FACTS,
	fullGrade: "declared",
	tasks: ["binary", "multiclass"],
	id: "ethics/carbon-per-point",
	title: "Carbon per point of accuracy",
	question: "How much CO₂ equivalent did each point of accuracy cost that the model has over the most frequent class?",
	formula: "kg CO₂eq / (100 · (accuracy − share of the most frequent class))",
	unit: "kg",
	direction: "lower",
	range: [0, Number.POSITIVE_INFINITY],
	ideal: 0,
	needs: ["decisions", "emissions"],
	options: NO_OPTIONS,
	references: [{
		title: "Schwartz, Dodge, Smith, Etzioni, Green AI (2020)",
		url: "https://doi.org/10.1145/3381831"
	}],
	limitations: ["The kilograms are what somebody stated; the accuracy is measured.", "Where classes are rare, hardly any point can be gained, and each of them looks dear."],
	remedies: ["Compare with a simpler model: how much of the gain does it have, and at which cost?", "Stop the training where further points cost more than they are worth to the people concerned."],
	standards: ["NIST AI RMF MEASURE 2.12"],
	examples: [
		{
			title: "ideal",
			table: "label,prediction\n1,1\n0,0\n",
			files: exampleEmissions([measuredRun(0)]),
			gives: 0,
			explanation: "Fifty points, and nothing emitted."
		},
		{
			title: "bad",
			table: "label,prediction\n1,1\n1,0\n0,0\n0,0\n",
			files: exampleEmissions([measuredRun(50)]),
			gives: 2,
			explanation: "Three of four are right, 25 points more than two of four: 50 kg / 25."
		},
		{
			title: "degenerate",
			table: "label,prediction\n1,0\n0,0\n0,0\n",
			files: exampleEmissions([carded(50)]),
			gives: "insufficient",
			explanation: "It always says the most frequent class, so no point was gained."
		}
	],
	compute: ({ decisions: { overall, classes }, emissions }, _options, { minimum: { confidence } }) => {
		const n = rowsOf(overall);
		const most = mostStated(emissions);
		const { value: accuracy, size } = rateOf(overall, accuracyOf(classes.length));
		if (most === void 0 || accuracy === null) return {
			status: "insufficient",
			n: 0,
			needed: 1,
			reason: "there is no row with a decision, or no number of emissions"
		};
		const { w } = classCells(overall, classes.length, "labels");
		const baseline = Math.max(...w) / w.reduce((sum, each) => sum + each, 0);
		const points = 100 * (accuracy - baseline);
		if (points <= 0) return {
			status: "insufficient",
			n: 0,
			needed: 1,
			reason: "the model is right no more often than always saying the most frequent class, so there is no point that was gained",
			hint: "Mend the model first; then ask what its accuracy cost."
		};
		const [low, high] = wilsonInterval(accuracy, size, confidence);
		const costOf = (share) => most.kilograms / (100 * (share - baseline));
		return {
			status: "measured",
			value: most.kilograms / points,
			n,
			...low > baseline ? { interval: [costOf(high), costOf(low)] } : {},
			notes: saidOf$1(emissions),
			...found(emissions.findings)
		};
	}
});

// src/metrics/ethics/carbon.ts
var carbon_default = defineMetric({
	...ANSWERED,
	id: "ethics/carbon",
	title: "Carbon emissions of training",
	question: "How much CO₂ equivalent did the training of this model emit?",
	formula: "kg CO₂eq as the documents state it (CodeCarbon kg, model card g, CycloneDX t); of several the largest",
	unit: "kg",
	direction: "lower",
	range: [0, Number.POSITIVE_INFINITY],
	ideal: 0,
	needs: ["emissions"],
	options: NO_OPTIONS,
	references: [{
		title: "Lacoste, Luccioni, Schmidt, Dandres, Quantifying the Carbon Emissions of Machine Learning (2019)",
		url: "https://arxiv.org/abs/1910.09700"
	}, {
		title: "Hugging Face Hub: Displaying carbon emissions for your model",
		url: "https://huggingface.co/docs/hub/model-cards-co2"
	}],
	limitations: ["It is what somebody stated: nobody can recompute it from the files.", "Trainings that came before, the search for hyperparameters and the making of the hardware are in it only if they were measured too."],
	remedies: ["Train where electricity emits less, and at a time when it does.", "Start from weights that exist, and stop searches early."],
	standards: ["NIST AI RMF MEASURE 2.12"],
	examples: [
		{
			title: "ideal",
			table: "document,line,says\nemissions.csv,2,0 kg\n",
			files: exampleEmissions([measuredRun(0)]),
			gives: 0,
			explanation: "CodeCarbon measured nothing above zero."
		},
		{
			title: "bad",
			table: "document,line,says\nemissions.csv,2,54.5 kg\nMODEL_CARD.md,4,54.5 g\n",
			files: exampleEmissions([measuredRun(54.5), carded(54.5)], { contradicts: true }),
			gives: 54.5,
			explanation: "The card forgot to convert; the larger number counts."
		},
		{
			title: "degenerate",
			table: "document,line,says\nMODEL_CARD.md,4,250 g\n",
			files: exampleEmissions([carded(250)]),
			gives: .25,
			explanation: "Only the card says a number, in grams."
		}
	],
	compute: ({ emissions }) => {
		const most = mostStated(emissions);
		if (most === void 0) return {
			status: "insufficient",
			n: 0,
			needed: 1,
			reason: "no document states a number"
		};
		const least = Math.min(...emissions.stated.map(({ kilograms }) => kilograms));
		return {
			status: "measured",
			value: most.kilograms,
			n: emissions.stated.length,
			counted: "document",
			interval: [least, most.kilograms],
			notes: saidOf$1(emissions),
			...found(emissions.findings)
		};
	}
});

// src/metrics/compare/files/example-datasheet.ts
const PATH = "DATASHEET.md";
/** A datasheet that answers so many of its 57 questions, these ids among them. */
function exampleDatasheet(filled, ids = []) {
	return { datasheet: {
		documents: [{
			path: PATH,
			form: "datasheet",
			asked: 57
		}],
		answered: ids.map((id, at) => ({
			id,
			path: PATH,
			line: at + 1
		})),
		form: "datasheet",
		questions: 57,
		filled,
		findings: filled === 57 ? [] : [exampleNote(PATH, "data/unanswered-question", "nothing stands there")]
	} };
}
/** A dataset card in which nothing is a heading that is known. */
function exampleForeign() {
	return { datasheet: {
		documents: [{
			path: "data/README.md",
			form: "dataset-card",
			asked: 0
		}],
		answered: [],
		form: "dataset-card",
		questions: 18,
		filled: 0,
		findings: [exampleNote("data/README.md", "data/not-understood", "Herkunft")]
	} };
}

// src/metrics/compare/files/understood.ts
/** What to say where documents of the data are there and no heading in them is one that is known: not that they are empty. */
function notUnderstood({ documents, answered }) {
	if (answered.length > 0 || documents.some(({ asked }) => asked > 0)) return;
	return {
		status: "insufficient",
		n: 0,
		needed: 1,
		reason: `no heading or question in ${documents.map(({ path }) => JSON.stringify(path)).join(", ")} is one that is known`,
		hint: "Use the questions of the datasheet, or the headings of a dataset card, in English."
	};
}

// src/metrics/ethics/consent.ts
const ASKED = [
	"collection/notified",
	"collection/consent",
	"collection/revoke"
];
var consent_default = defineMetric({
	...ANSWERED,
	id: "ethics/consent",
	title: "Consent of the people in the data",
	question: "Do the documents of the data say whether people were told, whether they agreed, and how they take that back?",
	formula: "#{notification, consent, withdrawal that are answered} / 3",
	needs: ["datasheet"],
	options: NO_OPTIONS,
	references: [{
		title: "Gebru et al., Datasheets for Datasets (2021), questions on collection",
		url: "https://doi.org/10.1145/3458723"
	}, {
		title: "Regulation (EU) 2016/679, Art. 7",
		url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
	}],
	limitations: ["An answer counts whichever it is: “No, nobody was asked” is an answer, and a reader has to judge it.", "Consent is one lawful ground of several; that another one holds, the datasheet has to say."],
	remedies: ["Answer the three questions in the datasheet; where the data is on nobody, write that.", "Ask the owner of the data what people were told when it was collected."],
	standards: [
		"NIST AI RMF MEASURE 2.10",
		"ISO/IEC 42001:2023 A.7.3",
		"EU AI Act Art. 10(2)(b)"
	],
	examples: [
		{
			title: "ideal",
			table: "question,answered\nnotified,yes\nconsent,yes\nwithdrawal,yes\n",
			files: exampleDatasheet(57, ASKED),
			gives: 1,
			explanation: "All three are answered."
		},
		{
			title: "bad",
			table: "question,answered\nnotified,\nconsent,\nwithdrawal,\n",
			files: exampleDatasheet(20),
			gives: 0,
			explanation: "The datasheet answers twenty questions, and none of these."
		},
		{
			title: "degenerate",
			table: "headings,known\n9,0\n",
			files: exampleForeign(),
			gives: "insufficient",
			explanation: "Nothing in the card is understood."
		}
	],
	compute: ({ datasheet }) => notUnderstood(datasheet) ?? sharedOf(ASKED.filter((id) => datasheet.answered.some((each) => each.id === id)).length / ASKED.length, ASKED.length, datasheet.findings.filter(({ message }) => ASKED.some((id) => message.endsWith(`(${id})`))), "question")
});

// src/metrics/compare/files/example-licences.ts
function dataUnder(written) {
	const where = {
		name: "data/README.md",
		path: "data/README.md",
		line: 2
	};
	return written === void 0 ? where : {
		...where,
		written
	};
}
function exampleLicences(data, { valid, compatible }, more = {}) {
	return { licences: {
		data,
		valid,
		compatible,
		findings: [],
		...more
	} };
}

// src/metrics/ethics/data-licence.ts
var data_licence_default = defineMetric({
	...ANSWERED,
	id: "ethics/data-licence",
	title: "Licence of the data",
	question: "Which share of the data that is documented has a licence that anybody can look up?",
	formula: "#{documents of data with a known licence} / #{documents of data}",
	needs: ["licences"],
	options: NO_OPTIONS,
	references: [{
		title: "SPDX License List",
		url: "https://spdx.org/licenses/"
	}, {
		title: "Longpre et al., The Data Provenance Initiative (2023)",
		url: "https://arxiv.org/abs/2310.16787"
	}],
	limitations: ["That a licence is named does not say that whoever named it had the right to give it.", "Data that no document describes is not counted."],
	remedies: ["Write the SPDX id of the licence under `license:` of the dataset card, in Croissant, or in training-declaration.yml.", "Ask the owner of data without a licence for one, or leave the data out."],
	standards: [
		"NIST AI RMF MAP 4.1",
		"ISO/IEC 42001:2023 A.7.3",
		"EU AI Act Art. 10(2)(b)"
	],
	examples: [
		{
			title: "ideal",
			table: "data,licence\ndata/README.md,CC-BY-4.0\n",
			files: exampleLicences([dataUnder("CC-BY-4.0")], {
				valid: 1,
				compatible: 1
			}),
			gives: 1,
			explanation: "Its dataset card has an id of SPDX."
		},
		{
			title: "bad",
			table: "data,licence\ndata/README.md,\n",
			files: exampleLicences([dataUnder()], {
				valid: 0,
				compatible: 0
			}, { findings: [exampleNote("data/README.md", "licence/none-stated", "no licence")] }),
			gives: 0,
			explanation: "The card describes the data and names no licence."
		},
		{
			title: "degenerate",
			table: "data,licence\ndata/README.md,CC-BY-4.0\ndata/README.md,our own\n",
			files: exampleLicences([dataUnder("CC-BY-4.0"), dataUnder("our own")], {
				valid: 1,
				compatible: 1
			}),
			gives: .5,
			explanation: "Of two data sets one has a licence that nobody can look up."
		}
	],
	compute: ({ licences: { data, valid, findings } }) => sharedOf(valid / data.length, data.length, findings.filter(({ rule }) => rule.id === "licence/none-stated" || rule.id === "licence/not-known"), "licence")
});

// src/metrics/ethics/emissions-declared.ts
const MISTAKEN = exampleNote("MODEL_CARD.md", "emissions/factor-of-a-thousand", "54.5 g and 54.5 kg", 4);
var emissions_declared_default = defineMetric({
	...ANSWERED,
	id: "ethics/emissions-declared",
	title: "Emissions are declared",
	question: "Do readers of the model card learn what the training emitted, how that is known, and is it so?",
	formula: "(stated in the card or bill of materials, with a known unit + how it was found out + a number of one document equals that of another) / 3",
	needs: ["emissions"],
	options: NO_OPTIONS,
	references: [{
		title: "Hugging Face Hub: Displaying carbon emissions for your model",
		url: "https://huggingface.co/docs/hub/model-cards-co2"
	}, {
		title: "CodeCarbon: output",
		url: "https://docs.codecarbon.io/latest/reference/output/"
	}],
	limitations: ["Two equal numbers can be copies of one mistake.", "Numbers within five per cent of each other count as equal, because cards round."],
	remedies: ["Commit the emissions.csv of CodeCarbon, and write `co2_eq_emissions` of the card in grams: its kilograms × 1,000.", "Write `source` beside the number in the metadata of the card."],
	standards: ["NIST AI RMF MEASURE 2.12"],
	examples: [
		{
			title: "ideal",
			table: "document,line,says\nemissions.csv,2,54.5 kg\nMODEL_CARD.md,4,54500 g\n",
			files: exampleEmissions([measuredRun(54.5), carded(54500)], { agrees: true }),
			gives: 1,
			explanation: "The card says in grams what CodeCarbon measured in kilograms."
		},
		{
			title: "bad",
			table: "document,line,says\nemissions.csv,2,54.5 kg\nMODEL_CARD.md,4,54.5 g\n",
			files: exampleEmissions([measuredRun(54.5), carded(54.5)], {
				contradicts: true,
				findings: [MISTAKEN]
			}),
			gives: 2 / 3,
			explanation: "Both say a number, and they differ by a factor of a thousand."
		},
		{
			title: "degenerate",
			table: "document,line,says\nMODEL_CARD.md,4,250 g\n",
			files: exampleEmissions([carded(250)]),
			gives: 1 / 3,
			explanation: "A number, nobody knows where from."
		}
	],
	compute: ({ emissions: { stated, agrees, findings } }) => {
		const parts = [
			stated.some(({ form }) => form !== "codecarbon"),
			stated.some(({ source }) => source !== void 0),
			agrees
		];
		return sharedOf(parts.filter(Boolean).length / parts.length, parts.length, findings);
	}
});

// src/metrics/ethics/ethics-checklist.ts
var ethics_checklist_default = defineMetric({
	...ANSWERED,
	id: "ethics/ethics-checklist",
	title: "Ethics checklist",
	question: "Which share of the 15 questions that MLTRL asks after development is answered by a paragraph?",
	formula: "#{questions with an answer of at least 25 words, without placeholders, that answers no earlier one} / 15",
	needs: ["ethicsChecklist"],
	options: NO_OPTIONS,
	references: [{
		title: "Lavin et al., Technology readiness levels for machine learning systems (2022)",
		url: "https://doi.org/10.1038/s41467-022-33128-9"
	}, {
		title: "MLTRL Ethics Checklist",
		url: "https://github.com/ai-infrastructure-alliance/mltrl/blob/main/ethics_checklist.md"
	}],
	limitations: ["It counts words: whether an answer is true, and whether anybody acted on it, only people can tell.", "Questions are known by number or by English words; of another checklist only what asks the same is seen."],
	remedies: ["Answer each question in a paragraph: what was done, by whom, and what is left open. docs/documents.md lists them."],
	standards: [
		"NIST AI RMF MAP 1.1",
		"NIST AI RMF MEASURE 2.11",
		"ISO/IEC 42001:2023 A.5.4"
	],
	examples: [
		{
			title: "ideal",
			table: "questions,answered\n15,15\n",
			files: exampleEthics(15),
			gives: 1,
			explanation: "Each question has its paragraph."
		},
		{
			title: "bad",
			table: "questions,answered\n15,3\n",
			files: exampleEthics(3),
			gives: .2,
			explanation: "Three questions are answered."
		},
		{
			title: "degenerate",
			table: "questions,answered\n15,0\n",
			files: exampleEthics(0),
			gives: 0,
			explanation: "The questions stand there with a yes each: no paragraph, no answer."
		}
	],
	compute: ({ ethicsChecklist: { answers } }) => {
		const answered = answers.filter(({ isAnswered }) => isAnswered);
		const findings = answers.flatMap(({ finding }) => finding ?? []);
		return sharedOf(answered.length / answers.length, answers.length, findings, "question");
	}
});

// src/metrics/ethics/harms-mitigated.ts
var harms_mitigated_default = defineMetric({
	...ANSWERED,
	id: "ethics/harms-mitigated",
	title: "Mitigated harms",
	question: "Against which share of the harms that the impact assessment lists is something done?",
	formula: "#{harms with a mitigation of at least three words} / #{harms}",
	needs: ["impactAssessment"],
	options: NO_OPTIONS,
	references: [{
		title: "Regulation (EU) 2024/1689, Art. 27(1)(d) and (f)",
		url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj"
	}, {
		title: "NIST AI RMF 1.0, MANAGE 1.3",
		url: "https://doi.org/10.6028/NIST.AI.100-1"
	}],
	limitations: ["A harm that nobody lists is not missed.", "All harms count alike; which are likely and severe the assessment itself says."],
	remedies: ["Say of each harm what is done against it, or who accepts it and why.", "List harms in a table with the columns harm, likelihood, severity, mitigation."],
	standards: [
		"EU AI Act Art. 27(1)(f)",
		"NIST AI RMF MANAGE 1.3",
		"ISO/IEC 42001:2023 A.5.4"
	],
	examples: [
		{
			title: "ideal",
			table: "harm,mitigation\nwrong refusal,every refusal is read by a person\n",
			files: exampleImpact(9, [true]),
			gives: 1,
			explanation: "Something is done against the only harm."
		},
		{
			title: "bad",
			table: "harm,mitigation\nwrong refusal,\nloss of privacy,\n",
			files: exampleImpact(9, [false, false]),
			gives: 0,
			explanation: "Both are known, and nothing is done."
		},
		{
			title: "degenerate",
			table: "harm,mitigation\n",
			files: exampleImpact(9, []),
			gives: "insufficient",
			explanation: "The harms stand in running text: which of them are mitigated nobody can count."
		}
	],
	compute: ({ impactAssessment: { harms } }) => {
		if (harms.length === 0) return {
			status: "insufficient",
			n: 0,
			needed: 1,
			reason: "The impact assessment lists no harm by itself: what is done against which cannot be counted.",
			hint: "Write a table of harms with the columns harm, likelihood, severity, mitigation."
		};
		const mitigated = harms.filter(({ isMitigated }) => isMitigated);
		const findings = harms.flatMap((harm) => harm.findings);
		return sharedOf(mitigated.length / harms.length, harms.length, findings, "harm");
	}
});

// src/metrics/ethics/human-oversight.ts
const QUESTIONS = [
	"override",
	"stop",
	"automation-bias"
];
function exampleOversight(answered) {
	return QUESTIONS.map((question, at) => at < answered ? {
		question,
		line: 30 + at
	} : {
		question,
		finding: exampleCardNote("card/no-oversight", question)
	});
}
var human_oversight_default = defineMetric({
	...ANSWERED,
	id: "ethics/human-oversight",
	title: "Human oversight in the card",
	question: "Does the card say who may override a decision, how the model is stopped, and what keeps people from trusting it blindly?",
	formula: "questions of three that a sentence about the use of the model answers, ÷ 3",
	needs: ["modelCard"],
	options: NO_OPTIONS,
	references: [{
		title: "EU AI Act, Article 14(4): automation bias, overriding the output, stopping the system",
		url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj"
	}, {
		title: "NIST AI RMF 1.0, MAP 3.5: processes for human oversight",
		url: "https://doi.org/10.6028/NIST.AI.100-1"
	}],
	limitations: ["Sentences are found by their words in the sections about use, ethics, limitations and oversight.", "That somebody may override a decision does not say that anybody does."],
	remedies: ["Write a section “Human oversight”: who may override a decision, how the model is stopped, and what is done against automation bias."],
	standards: [
		"EU AI Act Art. 14",
		"EU AI Act Annex IV 2(e)",
		"NIST AI RMF MAP 3.5",
		"NIST AI RMF MANAGE 2.4",
		"ISO/IEC 42001:2023 A.9.2"
	],
	examples: [
		{
			title: "ideal",
			table: "question,line\noverride,30\nstop,31\nautomation-bias,32\n",
			files: exampleCard(["oversight"], { oversight: exampleOversight(3) }),
			gives: 1,
			explanation: "All three are answered."
		},
		{
			title: "bad",
			table: "question,line\noverride,\nstop,\nautomation-bias,\n",
			files: exampleCard([], { oversight: exampleOversight(0) }),
			gives: 0,
			explanation: "Nothing of it is said."
		},
		{
			title: "degenerate",
			table: "question,line\n",
			files: exampleForeignCard(),
			gives: "insufficient",
			explanation: "A section in another language may answer it."
		}
	],
	compute: ({ modelCard }) => {
		const answered = modelCard.oversight.filter((each) => "line" in each);
		return answered.length < QUESTIONS.length && !isReadable(modelCard) ? notUnderstood$1() : sharedOf(answered.length / QUESTIONS.length, QUESTIONS.length, modelCard.oversight.flatMap((each) => "finding" in each ? [each.finding] : []), "question");
	}
});

// src/metrics/ethics/impact-assessment.ts
var impact_assessment_default = defineMetric({
	...ANSWERED,
	id: "ethics/impact-assessment",
	title: "Impact assessment",
	question: "How much does an impact assessment say of who is affected, how they may be harmed, and what is done about it?",
	formula: "#{elements that are stated} / 9: purpose, period, affected, harms, mitigation, oversight, redress, consulted, review (with a date within three years)",
	needs: ["impactAssessment"],
	options: NO_OPTIONS,
	references: [{
		title: "Regulation (EU) 2024/1689, Art. 27",
		url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj"
	}, {
		title: "Government of Canada, Algorithmic Impact Assessment tool",
		url: "https://www.canada.ca/en/government/system/digital-government/digital-government-innovations/responsible-use-ai/algorithmic-impact-assessment.html"
	}],
	limitations: ["That something is said does not say that it is true or enough.", "Headings are understood by a table of English words; what stands below others is not counted."],
	remedies: ["Answer the question that each finding asks; docs/documents.md lists headings and keys.", "Ask those who are affected, and write whom you asked and what they said."],
	standards: [
		"EU AI Act Art. 27",
		"NIST AI RMF MAP 5.1",
		"ISO/IEC 42001:2023 A.5.2",
		"ISO/IEC 42001:2023 A.5.3",
		"ISO/IEC 42001:2023 A.5.4",
		"ISO/IEC 42001:2023 A.5.5"
	],
	examples: [
		{
			title: "ideal",
			table: "elements,stated\n9,9\n",
			files: exampleImpact(9, [true]),
			gives: 1,
			explanation: "Every element is there."
		},
		{
			title: "bad",
			table: "elements,stated\n9,0\n",
			files: exampleImpact(0, []),
			gives: 0,
			explanation: "Headings, and nothing below them."
		},
		{
			title: "degenerate",
			table: "elements,stated\n9,3\n",
			files: exampleImpact(3, []),
			gives: 1 / 3,
			explanation: "It stops before the harms."
		}
	],
	compute: ({ impactAssessment: { elements } }) => {
		const stated = elements.filter(({ isStated }) => isStated);
		const findings = elements.flatMap(({ finding }) => finding ?? []);
		return sharedOf(stated.length / elements.length, elements.length, findings, "section");
	}
});

// src/metrics/ethics/intended-use.ts
var intended_use_default = defineMetric({
	...ANSWERED,
	id: "ethics/intended-use",
	title: "Intended use in the card",
	question: "Does the card say for which decisions the model is meant, and for whom?",
	formula: "1 where the card says of its intended use at least 6 words that are no placeholder, else 0",
	needs: ["modelCard"],
	options: NO_OPTIONS,
	references: [{
		title: "Mitchell et al. (2019), Model Cards for Model Reporting, section 4.2",
		url: "https://doi.org/10.1145/3287560.3287596"
	}],
	limitations: ["That a section is there and long enough does not say that it is true, or helps anybody."],
	remedies: ["Name the decision that the model helps with, who uses it, and about whom."],
	standards: [
		"NIST AI RMF MAP 1.1",
		"EU AI Act Annex IV 1(a)",
		"ISO/IEC 42001:2023 A.9.4"
	],
	examples: [
		{
			title: "ideal",
			table: "section,says\nintended-use,Sorts applications for a loan officer to read\n",
			files: exampleCard(["intended-use"]),
			gives: 1,
			explanation: "The section has words of its own."
		},
		{
			title: "bad",
			table: "section,says\nintended-use,TBD\n",
			files: exampleCard(["details"]),
			gives: 0,
			explanation: "Nothing of the card is about it, or a placeholder alone."
		},
		{
			title: "degenerate",
			table: "section,says\nVerwendungszweck,\n",
			files: exampleForeignCard(),
			gives: "insufficient",
			explanation: "A section in another language may be the one that is asked for."
		}
	],
	compute: ({ modelCard }) => sectionStated(modelCard, "intended-use")
});

// src/metrics/ethics/licence-compatibility.ts
const MODEL = {
	name: "MODEL_CARD.md",
	path: "MODEL_CARD.md",
	line: 2,
	written: "apache-2.0"
};
var licence_compatibility_default = defineMetric({
	...ANSWERED,
	id: "ethics/licence-compatibility",
	title: "Licences of data and model",
	question: "Does the licence of the model keep what the licences of its data ask?",
	formula: "#{documents of data whose licence goes with that of the model} / #{documents of data}; unknown is never compatible",
	needs: ["licences"],
	options: NO_OPTIONS,
	references: [{
		title: "Creative Commons: Using CC-licensed works for AI training",
		url: "https://creativecommons.org/using-cc-licensed-works-for-ai-training-2/"
	}, {
		title: "Longpre et al., The Data Provenance Initiative (2023)",
		url: "https://arxiv.org/abs/2310.16787"
	}],
	limitations: [
		"It is no advice of a lawyer: whether a model counts as made from its data depends on the country, and exceptions for mining text and data may apply.",
		"It takes the stricter reading, and a small table of licences; what is not in it counts as not compatible.",
		"That attribution was given where it is asked it does not look for."
	],
	remedies: ["Read the two licences that the finding names; then give the model a licence that keeps what the data asks, or leave the data out.", "Write `license:` in the metadata of the model card and of each dataset card."],
	standards: ["NIST AI RMF MAP 4.1", "ISO/IEC 42001:2023 A.7.3"],
	examples: [
		{
			title: "ideal",
			table: "data,model\nCC-BY-4.0,Apache-2.0\n",
			files: exampleLicences([dataUnder("CC-BY-4.0")], {
				valid: 1,
				compatible: 1
			}, { model: MODEL }),
			gives: 1,
			explanation: "The data asks to be named, and nothing else."
		},
		{
			title: "bad",
			table: "data,model\nCC-BY-NC-4.0,Apache-2.0\n",
			files: exampleLicences([dataUnder("CC-BY-NC-4.0")], {
				valid: 1,
				compatible: 0
			}, {
				model: MODEL,
				findings: [exampleNote("data/README.md", "licence/conflict", "non-commercial", 2)]
			}),
			gives: 0,
			explanation: "The data may not be used commercially, the model may."
		},
		{
			title: "degenerate",
			table: "data,model\nCC-BY-4.0,\n",
			files: exampleLicences([dataUnder("CC-BY-4.0")], {
				valid: 1,
				compatible: 0
			}),
			gives: "insufficient",
			explanation: "Nobody says which licence the model has."
		}
	],
	compute: ({ licences: { data, model, compatible, findings } }) => model === void 0 ? {
		status: "insufficient",
		n: 0,
		needed: 1,
		reason: "nothing says which licence the model has",
		hint: "Write `license:` in the metadata of the model card."
	} : sharedOf(compatible / data.length, data.length, findings, "licence")
});

// src/metrics/ethics/out-of-scope-use.ts
var out_of_scope_use_default = defineMetric({
	...ANSWERED,
	id: "ethics/out-of-scope-use",
	title: "Out-of-scope use in the card",
	question: "Does the card say for what the model must not be used?",
	formula: "1 where the card says of uses out of its scope at least 5 words that are no placeholder, else 0",
	needs: ["modelCard"],
	options: NO_OPTIONS,
	references: [{
		title: "Mitchell et al. (2019), Model Cards for Model Reporting, section 4.2",
		url: "https://doi.org/10.1145/3287560.3287596"
	}],
	limitations: ["That a section is there and long enough does not say that it is true, or helps anybody."],
	remedies: ["Name uses that somebody might think of and that the model was not made or tested for, and foreseeable misuse."],
	standards: [
		"NIST AI RMF MAP 3.3",
		"EU AI Act Art. 13(3)(b)(iii)",
		"ISO/IEC 42001:2023 A.8.2"
	],
	examples: [
		{
			title: "ideal",
			table: "section,says\nout-of-scope,Not for decisions about housing or employment\n",
			files: exampleCard(["out-of-scope"]),
			gives: 1,
			explanation: "The section has words of its own."
		},
		{
			title: "bad",
			table: "section,says\nout-of-scope,[More Information Needed]\n",
			files: exampleCard(["details"]),
			gives: 0,
			explanation: "Nothing of the card is about it, or a placeholder alone."
		},
		{
			title: "degenerate",
			table: "section,says\nNicht vorgesehene Verwendung,\n",
			files: exampleForeignCard(),
			gives: "insufficient",
			explanation: "A section in another language may be the one that is asked for."
		}
	],
	compute: ({ modelCard }) => sectionStated(modelCard, "out-of-scope")
});

// src/metrics/ethics/sensitive-data-declared.ts
const AT = {
	path: "DATASHEET.md",
	line: 12
};
const NOTE$1 = exampleNote("DATASHEET.md", "data/attribute-not-named", "race");
function named$1(sex, race) {
	return { sensitiveData: {
		attributes: [sex ? {
			column: "sex",
			at: AT
		} : { column: "sex" }, race ? {
			column: "race",
			at: AT
		} : { column: "race" }],
		findings: sex && race ? [] : [NOTE$1]
	} };
}
var sensitive_data_declared_default = defineMetric({
	...ANSWERED,
	id: "ethics/sensitive-data-declared",
	title: "Sensitive data is declared",
	question: "Do the documents of the data name the sensitive attributes by which the policy tells people apart?",
	formula: "#{attributes of the policy that a document of the data names} / #{attributes of the policy}",
	needs: ["sensitiveData"],
	options: NO_OPTIONS,
	references: [{
		title: "Gebru et al., Datasheets for Datasets (2021), questions on composition",
		url: "https://doi.org/10.1145/3458723"
	}, {
		title: "Regulation (EU) 2016/679, Art. 9",
		url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
	}],
	limitations: ["It looks for the name of the column as a word; what is said of it is for a reader to judge.", "Attributes that the data has and the policy does not name are not missed."],
	remedies: ["Say in the datasheet or dataset card which sensitive attributes the data has, which groups, and where they come from."],
	standards: [
		"NIST AI RMF MAP 2.3",
		"ISO/IEC 42001:2023 A.7.4",
		"EU AI Act Art. 10(2)(f)"
	],
	examples: [
		{
			title: "ideal",
			table: "attribute,named\nsex,yes\nrace,yes\n",
			files: named$1(true, true),
			gives: 1,
			explanation: "The datasheet names both."
		},
		{
			title: "bad",
			table: "attribute,named\nsex,\nrace,\n",
			files: named$1(false, false),
			gives: 0,
			explanation: "It names neither."
		},
		{
			title: "degenerate",
			table: "attribute,named\nsex,yes\nrace,\n",
			files: named$1(true, false),
			gives: .5,
			explanation: "One of two."
		}
	],
	compute: ({ sensitiveData: { attributes, findings } }) => sharedOf(attributes.filter(({ at }) => at !== void 0).length / attributes.length, attributes.length, findings)
});

// src/metrics/registry/ethics.ts
const UNITS$8 = [
	affected_groups_default,
	carbon_per_point_default,
	carbon_default,
	consent_default,
	data_licence_default,
	emissions_declared_default,
	ethics_checklist_default,
	harms_mitigated_default,
	human_oversight_default,
	impact_assessment_default,
	intended_use_default,
	licence_compatibility_default,
	out_of_scope_use_default,
	sensitive_data_declared_default
];
/** A family's file gives several. */
const METRICS$8 = UNITS$8.flat();

// src/metrics/ethics/personal-data.ts
const CLEAN = {
	tables: 1,
	rows: 200,
	leftOut: 0,
	columns: 4,
	personal: [],
	findings: []
};
const NOTE = exampleNote("predictions.csv", "personal/data-in-table", "column \"contact\"", 2);
function holding(rows) {
	const column = {
		path: "predictions.csv",
		column: "contact",
		holds: "addresses of email",
		rows,
		filled: 200
	};
	return {
		...CLEAN,
		personal: [column],
		findings: [NOTE]
	};
}
var personal_data_default = defineMetric({
	...COUNT_FACTS,
	id: "ethics/personal-data",
	title: "Personal data in committed tables",
	question: "How many columns of the tables that the policy binds hold addresses, accounts or numbers of persons?",
	formula: "#{columns of the evaluation, training and shifted tables whose share of rows with personal data is above `share`}",
	needs: ["personalData"],
	options: strictObject({ share: number().min(0).max(1).default(0).describe("Columns with a larger share of such rows count. In [0, 1), default 0.") }),
	references: [{
		title: "NIST SP 800-122: Guide to Protecting the Confidentiality of PII",
		url: "https://doi.org/10.6028/NIST.SP.800-122"
	}, {
		title: "Regulation (EU) 2016/679, Art. 5",
		url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
	}],
	limitations: [
		"It knows email and telephone in international form, IBAN, payment cards, and national numbers of nine states; names, addresses and free descriptions of a person it does not see.",
		"Numbers without a proof of their own (telephone, cards, most national numbers) count only where at least 80 % of a column are such, so a few of them in a text are not seen.",
		"Of a field the first 2,000 bytes are looked at.",
		"Columns without any of these can still tell who somebody is when they are put together: see k-anonymity."
	],
	remedies: ["Take the column out of the table, or put a keyed hash in its place, before it is committed.", "Rewrite the history of the repository, or delete it where it was published: what was committed stays readable."],
	standards: ["NIST AI RMF MEASURE 2.10", "EU AI Act Art. 10(2)(b)"],
	examples: [
		{
			title: "ideal",
			table: "table,columns,with personal data\npredictions.csv,4,0\n",
			files: { personalData: CLEAN },
			gives: 0,
			explanation: "Four columns, and nothing in them that points at a person."
		},
		{
			title: "bad",
			table: "table,columns,with personal data\npredictions.csv,4,1\n",
			files: { personalData: holding(200) },
			gives: 1,
			explanation: "Every row has an address of email."
		},
		{
			title: "degenerate",
			table: "table,columns,with personal data\npredictions.csv,4,1\n",
			files: { personalData: holding(1) },
			options: { share: .01 },
			gives: 0,
			explanation: "One row of 200 has one, and the policy asks for more than one in a hundred."
		}
	],
	compute: ({ personalData: { personal, findings, columns, rows, leftOut, tables } }, { share }) => {
		const value = personal.filter((each) => each.rows > share * each.filled).length;
		return {
			status: "measured",
			value,
			n: columns,
			counted: "column",
			...leftOut === 0 ? { interval: [value, value] } : {
				interval: [value, columns],
				doubtful: columns - value
			},
			notes: [saidOf(rows, leftOut, tables)],
			...found(findings)
		};
	}
});
function saidOf(rows, leftOut, tables) {
	const where = tables === 1 ? "one table" : `${tables} tables`;
	return leftOut === 0 ? `All ${rows} rows of ${where} were looked at.` : `${rows} rows of ${where} were looked at; ${leftOut} have more or fewer fields than there are columns, and were not.`;
}

// src/metrics/registry/ethics-with-options.ts
const UNITS$7 = [personal_data_default];
/** A family's file gives several. */
const METRICS$7 = UNITS$7.flat();

// src/stats/auc-interval.ts
const STEPS$1 = 60;
/** Newcombe's variance of the Mann-Whitney share at a supposed value, from the two sizes alone. */
function supposedVariance(auc, positives, negatives) {
	const half = (positives + negatives) / 2 - 1;
	return auc * (1 - auc) * (1 + half * ((1 - auc) / (2 - auc) + auc / (1 + auc))) / (positives * negatives);
}
/** The farthest value between `auc` and `end` (0 or 1) that is within z supposed deviations of `auc`, by bisection. */
function scoreEnd({ auc, positives, negatives }, end, z) {
	let [inside, outside] = [auc, end];
	for (let step = 0; step < STEPS$1; step += 1) {
		const middle = (inside + outside) / 2;
		if (Math.abs(middle - auc) <= z * Math.sqrt(supposedVariance(middle, positives, negatives))) inside = middle;
		else outside = middle;
	}
	return inside;
}
/**
* Interval of an AUC, within [0, 1]: normal on the logit scale with DeLong's variance. Where that variance is 0 (all
* positives above all negatives) or unknown, Newcombe's score interval from the two effective sizes, which does not
* collapse.
*
* Sources: M. S. Pepe, "The Statistical Evaluation of Medical Tests", 2003, section 5.2; R. G. Newcombe, "Confidence
* intervals for an effect size measure based on the Mann-Whitney statistic. Part 2", Statistics in Medicine 25, 2006,
* method 5.
*/
function aucInterval(area, confidence) {
	const { auc, variance } = area;
	const z = normalQuantile((1 + confidence) / 2);
	if (variance === void 0 || variance === 0) return [scoreEnd(area, 0, z), scoreEnd(area, 1, z)];
	return logitInterval(auc, variance, confidence);
}

// src/stats/delong.ts
function sum(values) {
	let total = 0;
	for (let index = 0; index < values.length; index += 1) total += doubleAt(values, index);
	return total;
}
function check(cells) {
	const { score, positive, negative, positive2, negative2 } = cells;
	for (const { length } of [
		positive,
		negative,
		positive2,
		negative2
	]) if (length !== score.length) throw new RangeError(`${score.length} scores need as many sums of weights, not ${length}.`);
	for (let cell = 1; cell < score.length; cell += 1) if (!(doubleAt(score, cell - 1) < doubleAt(score, cell))) throw new RangeError(`Scores must ascend; they do not at ${cell}.`);
}
/** Σw²·(component − AUC)² / (Σw)² with Bessel's correction by the effective size. */
function share(squares, weight, size) {
	return squares / (weight * weight) * (size / (size - 1));
}
/**
* Area under the ROC curve with ties as ½, and DeLong's variance, in O(cells). A positive's component is the weighted share
* of negatives below it (ties half), a negative's the share of positives above it; the variance is that of their weighted
* means, Σw²(component − AUC)²/(Σw)² with m/(m − 1) for m effective rows: with unit weights exactly DeLong's.
* RangeError without weight in either class, for arrays of different lengths, for scores that do not ascend.
*
* Sources: E. R. DeLong, D. M. DeLong, D. L. Clarke-Pearson, Biometrics 44, 1988; X. Sun, W. Xu, "Fast implementation of
* DeLong's algorithm", IEEE Signal Processing Letters 21(11), 2014. Weights: linearization of the weighted mean, as in
* W. G. Cochran, "Sampling Techniques", 1977, section 6.
*/
function delong(cells) {
	check(cells);
	const { score, positive, negative, positive2, negative2 } = cells;
	const [p, n] = [sum(positive), sum(negative)];
	if (!(p > 0 && n > 0 && p < 1e400 && n < 1e400)) throw new RangeError(`No AUC of weights ${p} and ${n}.`);
	let area = 0;
	let below = 0;
	for (let cell = 0; cell < score.length; cell += 1) {
		area += doubleAt(positive, cell) * (below + doubleAt(negative, cell) / 2);
		below += doubleAt(negative, cell);
	}
	const auc = Math.min(1, area / p / n);
	let [positiveSquares, negativeSquares, negativeBelow, positiveBelow] = [
		0,
		0,
		0,
		0
	];
	for (let cell = 0; cell < score.length; cell += 1) {
		const ofPositive = (negativeBelow + doubleAt(negative, cell) / 2) / n - auc;
		const ofNegative = 1 - (positiveBelow + doubleAt(positive, cell) / 2) / p - auc;
		positiveSquares += doubleAt(positive2, cell) * ofPositive * ofPositive;
		negativeSquares += doubleAt(negative2, cell) * ofNegative * ofNegative;
		negativeBelow += doubleAt(negative, cell);
		positiveBelow += doubleAt(positive, cell);
	}
	const [positives, negatives] = [effectiveSize(p, sum(positive2)), effectiveSize(n, sum(negative2))];
	if (!(positives > 1 && negatives > 1)) return {
		auc,
		variance: void 0,
		varianceBy: void 0,
		positives,
		negatives
	};
	const varianceBy = {
		positives: share(positiveSquares, p, positives),
		negatives: share(negativeSquares, n, negatives)
	};
	return {
		auc,
		variance: varianceBy.positives + varianceBy.negatives,
		varianceBy,
		positives,
		negatives
	};
}

// src/stats/quantile-unsorted.ts
const { floor, min: min$8 } = Math;
/** Below it a sort is as fast. */
const FEW = 64;
/** Far more rounds than values in any usual order need: from there on they are sorted. */
const MOST_ROUNDS = 64;
/**
* `quantile` of values in any order; they are copied, not reordered. Of the order only the place of the quantile is made, by
* Hoare's selection, since draws come in thousands.
*
* Source: C. A. R. Hoare, "Algorithm 65: find", Communications of the ACM 4(7), 1961.
*/
function quantileUnsorted(values, probability) {
	const position = (values.length - 1) * probability;
	const place = floor(position);
	if (values.length < FEW || !(probability >= 0 && probability <= 1) || hasNaN(values)) return quantile(values.toSorted(), probability);
	const copy = values.slice();
	if (!select(copy, place)) return quantile(copy.sort(), probability);
	const low = doubleAt(copy, place);
	const share = position - place;
	return share === 0 ? low : low + share * (leastFrom(copy, place + 1) - low);
}
function hasNaN(values) {
	let found = false;
	for (let index = 0; index < values.length; index += 1) {
		const value = doubleAt(values, index);
		found ||= value !== value;
	}
	return found;
}
/** Reorders values so that the one at `place` is where it would be if they ascended; false when that takes too long. */
function select(values, place) {
	let low = 0;
	let high = values.length - 1;
	let rounds = 0;
	while (low < high && rounds < MOST_ROUNDS) {
		const pivot = doubleAt(values, place);
		let left = low;
		let right = high;
		while (left <= right) {
			while (doubleAt(values, left) < pivot) left += 1;
			while (pivot < doubleAt(values, right)) right -= 1;
			if (left <= right) {
				const value = doubleAt(values, left);
				values[left] = doubleAt(values, right);
				values[right] = value;
				left += 1;
				right -= 1;
			}
		}
		if (right < place) low = left;
		if (place < left) high = right;
		rounds += 1;
	}
	return low >= high;
}
function leastFrom(values, start) {
	let least = doubleAt(values, start);
	for (let index = start + 1; index < values.length; index += 1) least = min$8(least, doubleAt(values, index));
	return least;
}

// src/metrics/compare/drawn-chance.ts
/** Mean and 95 % quantile of a statistic that was drawn. */
function drawnChance(drawn) {
	return {
		mean: drawn.reduce((sum, value) => sum + value, 0) / drawn.length,
		upper: quantileUnsorted(drawn, .95)
	};
}
/** All groups as one. */
function pooledCells(groups) {
	return itemAt(mergeGroups(groups.map((cells) => ({
		...cells,
		key: []
	}))), 0);
}
/** Kish's effective size of each group. */
function effectiveSizes(groups) {
	return Float64Array.from(groups, (group) => {
		const { w, w2 } = weightOf(group);
		return effectiveSize(w, w2);
	});
}

// src/stats/for-each-two.ts
/** Visits every two of `count` things once, the lower index first. */
function forEachTwo(count, visit) {
	for (let first = 0; first < count; first += 1) for (let second = first + 1; second < count; second += 1) visit(first, second);
}

// src/stats/for-each-pair.ts
/** Visits the pairs that a family compares: its list, else every two groups once, the lower index first. */
function forEachPair(family, visit) {
	if (family.pairs !== void 0) {
		for (const [first, second] of family.pairs) visit(first, second);
		return;
	}
	forEachTwo(family.rates.length, visit);
}

// src/stats/critical-quantile.ts
/**
* The quantile of simulated maxima at `confidence` plus one standard error of a share simulated that often, so that few draws
* make intervals a little wider, never narrower than promised: 0.9549 for 0.95 and 2,000 draws. RangeError for no draws or a
* confidence outside [0, 1].
*/
function criticalQuantile(maxima, confidence) {
	const error = Math.sqrt(confidence * (1 - confidence) / maxima.length);
	return quantileUnsorted(maxima, Math.min(1, confidence + error));
}

// src/stats/semideviations.ts
const { abs: abs$6 } = Math;
/**
* The root mean squares of the negative and of the positive errors, each as if the other side mirrored it: √(2·Σe²/n) over
* that side. Both are the standard deviation when the errors are symmetric about 0; a side without errors has 0.
* RangeError where an error, or the sum of its squares, is not finite.
*/
function semideviations(errors) {
	return deviationsOf$1(squares(errors, 1), squares(errors, -1), errors.length);
}
/** The same of d* − d, the errors of the difference of two columns of draws, which are written into `errors`. */
function pairSemideviations(first, second, difference, errors) {
	const sums = /* @__PURE__ */ new Float64Array(2);
	pairErrors({
		first,
		second,
		difference,
		errors,
		sums
	});
	return deviationsOf$1(doubleAt(sums, 0), doubleAt(sums, 1), errors.length);
}
function deviationsOf$1(below, above, count) {
	if (!(below + above < 1e400)) throw new RangeError("Rates and draws must be finite: leave out groups whose rate is undefined.");
	return {
		below: Math.sqrt(2 * below / count),
		above: Math.sqrt(2 * above / count)
	};
}
/** Both sums in one loop, which is as fast as one alone: each addition waits for the one before it. */
function pairErrors({ first, second, difference, errors, sums }) {
	let below = 0;
	let above = 0;
	for (let draw = 0; draw < errors.length; draw += 1) {
		const error = doubleAt(first, draw) - doubleAt(second, draw) - difference;
		const size = abs$6(error);
		const down = .5 * (size - error);
		const up = .5 * (size + error);
		errors[draw] = error;
		below += down * down;
		above += up * up;
	}
	sums[0] = below;
	sums[1] = above;
}
/**
* Σe² over the errors that are below 0 when multiplied by `sign`; NaN where an error is. Without a branch, which nothing could
* predict, and with nothing after the loop: V8 compiles one while it runs, and throws the machine code away at what it
* has not seen yet.
*/
function squares(errors, sign) {
	let sum = 0;
	for (let index = 0; index < errors.length; index += 1) {
		const error = doubleAt(errors, index);
		const part = .5 * (abs$6(error) - sign * error);
		sum += part * part;
	}
	return sum;
}

// src/stats/independent-band.ts
function groupDeviations({ rates, draws }) {
	const groups = rates.length;
	const errors = new Float64Array(draws.length / groups);
	return Array.from(rates, (rate, group) => {
		for (let draw = 0; draw < errors.length; draw += 1) errors[draw] = doubleAt(draws, draw * groups + group) - rate;
		return semideviations(errors);
	});
}
/** Raises each draw's entry of `largest` to the bound √(t₊² + t₋²) of this family. */
function raise$1({ rates, draws }, deviations, largest) {
	const highest = new Float64Array(largest.length);
	const lowest = new Float64Array(largest.length);
	for (const [group, { below, above }] of deviations.entries()) {
		const rate = doubleAt(rates, group);
		for (let draw = 0, index = group; draw < largest.length; draw += 1, index += rates.length) {
			const error = doubleAt(draws, index) - rate;
			if (error > 0 && error > above * doubleAt(highest, draw)) highest[draw] = error / above;
			else if (error < 0 && -error > below * doubleAt(lowest, draw)) lowest[draw] = -error / below;
		}
	}
	for (let draw = 0; draw < largest.length; draw += 1) {
		const [up, down] = [doubleAt(highest, draw), doubleAt(lowest, draw)];
		const bound = Math.sqrt(up * up + down * down);
		if (bound > doubleAt(largest, draw)) largest[draw] = bound;
	}
}
/**
* The band of every two of independently drawn groups, in time groups × draws. A pair's deviations are joined from those
* of its groups: the difference varies upward with the first group's above and the second's below (MOVER: G. Y. Zou,
* A. Donner, Statistics in Medicine 27, 2008). With e the error of a group's draw and t = e/its deviation on that side,
* Cauchy and Schwarz give |e_i − e_j| / √(s_i² + s_j²) ≤ √(t_i² + t_j²) where the signs of e_i and e_j differ, and ≤
* max(t_i, t_j) where they agree. So √(t₊² + t₋²) of the largest t on either side bounds the studentized maximum over all
* pairs: the intervals are at worst somewhat too wide.
*/
function independentBand(families, confidence) {
	const largest = new Float64Array(Math.max(...families.map((family) => family.draws.length / family.rates.length)));
	const found = families.map((family) => {
		const own = groupDeviations(family);
		raise$1(family, own, largest);
		return own;
	});
	return {
		critical: criticalQuantile(largest, confidence),
		deviations: (family, first, second) => {
			const [one, other] = [found[family]?.[first], found[family]?.[second]];
			if (one === void 0 || other === void 0) throw new RangeError(`Family ${family} does not compare groups ${first} and ${second}.`);
			const root = (a, b) => Math.sqrt(a * a + b * b);
			return {
				below: root(one.below, other.above),
				above: root(one.above, other.below)
			};
		}
	};
}

// src/stats/pairwise-band.ts
const { abs: abs$5 } = Math;
/** The draws of each group on their own: pairs then read side by side what lies side by side. */
function columnsOf$1({ rates, draws }) {
	return Array.from(rates, (_rate, group) => {
		const column = new Float64Array(draws.length / rates.length);
		for (let draw = 0, index = group; draw < column.length; draw += 1, index += rates.length) column[draw] = doubleAt(draws, index);
		return column;
	});
}
function raise(largest, errors, { below, above }) {
	const down = below > 0 ? .5 / below : 0;
	const up = above > 0 ? .5 / above : 0;
	for (let draw = 0; draw < errors.length; draw += 1) {
		const error = doubleAt(errors, draw);
		const size = (abs$5(error) - error) * down + (abs$5(error) + error) * up;
		if (size > doubleAt(largest, draw)) largest[draw] = size;
	}
}
/** The same family stands in several questions: in the gap of its rate, and in equalized odds. */
const familyBand = onceForEach((family) => {
	const { rates } = family;
	const columns = columnsOf$1(family);
	const errors = new Float64Array(family.draws.length / rates.length);
	const largest = new Float64Array(errors.length);
	const ofPair = /* @__PURE__ */ new Map();
	forEachPair(family, (first, second) => {
		const difference = doubleAt(rates, first) - doubleAt(rates, second);
		const deviations = pairSemideviations(itemAt(columns, first), itemAt(columns, second), difference, errors);
		ofPair.set(first * rates.length + second, deviations);
		raise(largest, errors, deviations);
	});
	return {
		ofPair,
		groups: rates.length,
		largest
	};
});
function largestOf(bands) {
	const [{ largest }, others] = [itemAt(bands, 0), bands.slice(1)];
	return others.length === 0 ? largest : largest.map((size, draw) => Math.max(size, ...others.map((band) => doubleAt(band.largest, draw))));
}
/**
* The band of all compared pairs, each pair's deviations from its own draws, so that dependent groups (a group and the
* whole) are right too. The time is pairs × draws, once for a family, which is not to be written to afterwards.
*/
function pairwiseBand(families, confidence) {
	const found = families.map(familyBand);
	return {
		critical: criticalQuantile(largestOf(found), confidence),
		deviations: (family, first, second) => {
			const own = found[family];
			const deviations = own?.ofPair.get(first * own.groups + second);
			if (deviations !== void 0) return deviations;
			throw new RangeError(`Family ${family} does not compare groups ${first} and ${second}.`);
		}
	};
}

// src/stats/simultaneous-band.ts
const MOST_GROUPS_PAIR_BY_PAIR = 60;
function drawsOf$2({ rates, draws, pairs }) {
	const rows = draws.length / rates.length;
	if (rates.length < 2 || pairs?.length === 0 || !Number.isInteger(rows) || rows < 2) throw new RangeError(`Nothing to compare: ${rates.length} groups, ${draws.length} numbers drawn.`);
	return rows;
}
/**
* One critical value for the differences of all compared pairs of all families together: the confidence quantile (`criticalQuantile`), over the
* bootstrap draws d*, of the largest |d* − d| in units of its own semideviation on that side (a studentized maximum). Where a
* family compares every two of more than 60 groups, all families are joined by an upper bound in O(groups) per draw, which
* takes groups that are drawn independently (`independentBand`); a family that then has `pairs` is refused.
* RangeError for fewer than two groups or draws, for values that are not finite, for families with different draws.
*
* Source: A. C. Davison, D. V. Hinkley, "Bootstrap Methods and their Application", 1997, section 4.2.4; J. P. Romano,
* M. Wolf, "Exact and approximate stepdown methods for multiple hypothesis testing", JASA 100, 2005.
*/
function simultaneousBand(families, confidence) {
	if (families.length === 0 || new Set(families.map(drawsOf$2)).size !== 1) throw new RangeError("Families of one question need the same number of draws, and there must be one at least.");
	if (!families.some(({ rates, pairs }) => pairs === void 0 && rates.length > MOST_GROUPS_PAIR_BY_PAIR)) return pairwiseBand(families, confidence);
	if (families.some(({ pairs }) => pairs !== void 0)) throw new RangeError(`Chosen pairs cannot stand beside all pairs of more than ${MOST_GROUPS_PAIR_BY_PAIR} groups.`);
	return independentBand(families, confidence);
}

// src/stats/simultaneous-gap.ts
/**
* Simultaneous interval of the largest gap between groups. With d the difference of a pair, s₋ and s₊ its bootstrap deviations
* downward and upward, c the critical value of all pairs and families together (`simultaneousBand`, which also says what is
* refused), each true difference is within [d − c·s₋, d + c·s₊]; the interval of the gap is that of the largest size: lower =
* max(0, the largest lower bound of a |difference|), upper = the largest upper bound, at most `maximum`. A percentile
* interval of the maximum would cover far less than it promises. A family's `pairs` restrict it to a reference or to
* the whole. Where nothing varies, both ends are the gap itself.
*
* Deviations of two sides and draws with half pseudo-counts (`halfPseudoCounts`) keep the promise for small groups and rates
* near 0 or 1, where one standard deviation falls short.
*/
function simultaneousGap({ families, confidence, maximum }) {
	const { critical, deviations } = simultaneousBand(families, confidence);
	const bounds = families.map((family, index) => {
		let lower = 0;
		let upper = 0;
		forEachPair(family, (first, second) => {
			const difference = doubleAt(family.rates, first) - doubleAt(family.rates, second);
			const { below, above } = deviations(index, first, second);
			const [least, most] = [difference - critical * below, difference + critical * above];
			lower = Math.max(lower, least, -most);
			upper = Math.max(upper, most, -least);
		});
		return [lower, Math.min(maximum, upper)];
	});
	return {
		interval: [Math.max(...bounds.map(([low]) => low)), Math.max(...bounds.map(([, high]) => high))],
		families: bounds,
		critical
	};
}

// src/cube/rate-draws.ts
/** Streams of groups count up from 0; this one belongs to the rows that are in none of the groups. */
const REST_STREAM = -1;
const familiesOf = onceForEach((_draws) => /* @__PURE__ */ new Map());
/**
* Bootstrap draws of one reading of some groups, draws × groups; compared are all pairs. Metrics that ask for the same one of
* the same groups share one family: it is not to be written to, and what is computed of it is computed once.
*/
function drawRates(draws, groups, reading) {
	const families = familiesOf(draws);
	const key = JSON.stringify([reading, groups.map(({ place, value }) => [place, value])]);
	const known = families.get(key);
	if (known !== void 0) return known;
	const masses = groups.map(({ place }) => draws.massOf(place));
	const family = {
		rates: Float64Array.from(groups, ({ value }) => value),
		draws: columnsOf(draws, masses, reading)
	};
	families.set(key, family);
	return family;
}
/** The same with the whole as last group; compared is each group with the whole, which contains it. */
function drawRatesAndWhole(draws, groups, reading, whole) {
	const masses = groups.map(({ place }) => draws.massOf(place));
	const total = restOf(draws, groups, whole);
	for (const mass of masses) for (let index = 0; index < total.length; index += 1) total[index] = doubleAt(total, index) + doubleAt(mass, index);
	return {
		rates: Float64Array.from([...groups, whole], ({ value }) => value),
		draws: columnsOf(draws, [...masses, total], reading),
		pairs: groups.map((_, index) => [index, groups.length])
	};
}
/** Draws of the rows of the whole that are in none of the groups: those of groups that do not count. */
function restOf({ draws }, groups, whole) {
	const sums = {
		n: [...whole.cells.n],
		w: [...whole.cells.w],
		w2: [...whole.cells.w2]
	};
	for (const { cells } of groups) for (const key of [
		"n",
		"w",
		"w2"
	]) sums[key] = sums[key].map((sum, cell) => sum - at(cells[key], cell));
	const cut = (values) => Float64Array.from(values, (value, cell) => sums.n[cell] === 0 ? 0 : Math.max(Number.MIN_VALUE, value));
	return bootstrapCells({
		w: cut(sums.w),
		w2: cut(sums.w2),
		draws,
		random: randomStream(whole.seed, REST_STREAM)
	});
}
function columnsOf(draws, masses, reading) {
	return "hits" in reading ? rateColumns(draws, masses, reading) : functionColumns(draws, masses, reading);
}
function functionColumns({ draws, cells }, masses, { from }) {
	const columns = new Float64Array(draws * masses.length);
	for (const [column, mass] of masses.entries()) writeFunction(mass, cells, from, columns.subarray(column), masses.length);
	return columns;
}
function writeFunction(mass, cells, from, column, columns) {
	for (let start = 0, index = 0; start < mass.length; start += cells, index += columns) column[index] = from(mass, start);
}
/** Σ hits / Σ of for each draw of each mass; the cells in the outer loop, so that nothing is allocated in the inner one. */
function rateColumns({ draws, cells }, masses, rate) {
	const columns = new Float64Array(draws * masses.length);
	const hits = new Float64Array(draws);
	const all = new Float64Array(draws);
	for (const [column, mass] of masses.entries()) {
		hits.fill(0);
		all.fill(0);
		for (const cell of rate.of) addCell(mass, cell, cells, all);
		for (const cell of rate.hits) addCell(mass, cell, cells, hits);
		writeQuotients(hits, all, columns.subarray(column), masses.length);
	}
	return columns;
}
function writeQuotients(hits, all, column, columns) {
	for (let draw = 0, index = 0; draw < hits.length; draw += 1, index += columns) column[index] = doubleAt(hits, draw) / doubleAt(all, draw);
}
function addCell(mass, cell, cells, sums) {
	for (let draw = 0, index = cell; draw < sums.length; draw += 1, index += cells) sums[draw] = doubleAt(sums, draw) + doubleAt(mass, index);
}

// src/stats/chance-gap.ts
const { max: max$10, min: min$7 } = Math;
/**
* The gap between groups that chance alone would give, from dealt rates (`dealRate`). A ratio of 0 to 0 is 1. A rate with
* fewer than two groups compares nothing and is left out; RangeError when that leaves none, or for no draws. A group that
* was dealt 0/0 (NaN) is left out of that draw; one has to be left in each.
*/
function chanceGap({ dealt, form, method, combine, confidence }) {
	const gaps = dealt.filter(({ groups }) => groups > 1).map((each) => gapsOf(each, form, method));
	const [first, ...others] = gaps;
	if (first === void 0) throw new RangeError("Chance needs two groups with rows to compare.");
	const worst = form === "difference" ? max$10 : min$7;
	for (const other of others) for (let draw = 0; draw < first.length; draw += 1) {
		const own = doubleAt(first, draw);
		first[draw] = combine === "mean" ? own + doubleAt(other, draw) : worst(own, doubleAt(other, draw));
	}
	const parts = combine === "mean" ? gaps.length : 1;
	return {
		mean: sumOf$2(first) / first.length / parts,
		limit: quantileUnsorted(first, form === "difference" ? confidence : 1 - confidence) / parts
	};
}
function sumOf$2(values) {
	let sum = 0;
	for (let index = 0; index < values.length; index += 1) sum += doubleAt(values, index);
	return sum;
}
/** The gap of each draw. */
function gapsOf(dealt, form, method) {
	const { overall } = dealt;
	const { lows, highs } = extremesOf(dealt);
	const whole = method === "to-overall" ? overall : void 0;
	return form === "difference" ? differences(lows, highs, whole) : ratios(lows, highs, whole);
}
function differences(lows, highs, whole) {
	const gaps = new Float64Array(lows.length);
	for (let draw = 0; draw < gaps.length; draw += 1) {
		const low = doubleAt(lows, draw);
		const high = doubleAt(highs, draw);
		gaps[draw] = whole === void 0 ? high - low : max$10(whole - low, high - whole);
	}
	return gaps;
}
function ratios(lows, highs, whole) {
	const gaps = new Float64Array(lows.length);
	for (let draw = 0; draw < gaps.length; draw += 1) {
		const low = doubleAt(lows, draw);
		const high = doubleAt(highs, draw);
		gaps[draw] = whole === void 0 ? ratio(low, high) : min$7(ratio(min$7(low, whole), whole), ratio(whole, max$10(high, whole)));
	}
	return gaps;
}
/** The lowest and the highest rate of each draw: the difference and the ratio are two readings of them. */
const extremesOf = onceForEach(({ rates, groups }) => {
	const lows = new Float64Array(rates.length / groups).fill(1e400);
	const highs = new Float64Array(lows.length).fill(-1e400);
	for (let group = 0; group < groups; group += 1) widen({
		lows,
		highs
	}, rates, group, groups);
	return {
		lows,
		highs
	};
});
function widen({ lows, highs }, rates, group, groups) {
	for (let draw = 0, index = group; draw < lows.length; draw += 1, index += groups) {
		const rate = doubleAt(rates, index);
		if (rate < doubleAt(lows, draw)) lows[draw] = rate;
		if (rate > doubleAt(highs, draw)) highs[draw] = rate;
	}
}
function ratio(small, large) {
	return large === 0 ? 1 : small / large;
}

// src/stats/split-zero-rates.ts
const { log: log$2 } = Math;
/** A loop, because a callback would box each of a million numbers; false for NaN too. */
function noneNegative(values) {
	for (let index = 0; index < values.length; index += 1) if (!(doubleAt(values, index) >= 0)) return false;
	return true;
}
/** The logarithms of chosen groups; one without successes says nothing, and must stand in no pair. */
function logarithms$1({ rates, draws }, chosen) {
	const logs = new Float64Array(draws.length / rates.length * chosen.length);
	for (const [index, group] of chosen.entries()) if (doubleAt(rates, group) > 0) writeLogs(draws.subarray(group), rates.length, logs.subarray(index), chosen.length);
	return {
		rates: Float64Array.from(chosen, (group) => log$2(doubleAt(rates, group) || 1)),
		draws: logs
	};
}
function writeLogs(draws, groups, logs, columns) {
	for (let draw = 0, index = 0; draw < draws.length; draw += groups, index += columns) logs[index] = log$2(doubleAt(draws, draw));
}
function splitPairs(family) {
	const positive = [];
	const fromZero = [];
	let anyZero = false;
	forEachPair(family, (first, second) => {
		const [one, other] = [doubleAt(family.rates, first) > 0, doubleAt(family.rates, second) > 0];
		if (one && other) positive.push([first, second]);
		else anyZero = true;
		if (one !== other) fromZero.push(one ? [second, first] : [first, second]);
	});
	const all = Array.from(family.rates, (_rate, group) => group);
	return {
		logs: positive.length === 0 ? void 0 : {
			...logarithms$1(family, all),
			pairs: positive
		},
		fromZero,
		comparisons: fromZero.length,
		anyZero
	};
}
/**
* Parts the comparisons of a family (rates and draws ≥ 0, RangeError otherwise) for ratios, which have no logarithm at 0.
* When every two groups are compared, a rate of 0 is set against the highest rate only: that is the smallest ratio.
*/
function splitZeroRates(family) {
	const { rates, draws, pairs } = family;
	if (!noneNegative(rates) || !noneNegative(draws)) throw new RangeError("A ratio needs rates and draws that are not negative.");
	if (pairs !== void 0) return splitPairs(family);
	const groups = Array.from(rates, (_rate, group) => group);
	const positive = groups.filter((group) => doubleAt(rates, group) > 0);
	const zero = groups.filter((group) => doubleAt(rates, group) === 0);
	const highest = positive.reduce((best, group) => doubleAt(rates, group) > doubleAt(rates, best) ? group : best, 0);
	return {
		logs: positive.length < 2 ? void 0 : logarithms$1(family, positive),
		fromZero: positive.length === 0 ? [] : zero.map((group) => [group, highest]),
		comparisons: zero.length * positive.length,
		anyZero: zero.length > 0
	};
}

// src/stats/simultaneous-ratio.ts
/** The same family stands in several questions, and its logarithms with it. */
const splitOnce = onceForEach(splitZeroRates);
/** The least upper bound of the ratios of a rate of 0 to another: quantiles of the drawn ratios. */
function upperFromZero({ rates, draws }, pairs, tail) {
	const groups = rates.length;
	const uppers = pairs.map(([zero, other]) => {
		const ratios = new Float64Array(draws.length / groups);
		for (let draw = 0, row = 0; draw < ratios.length; draw += 1, row += groups) {
			const [small, large] = [doubleAt(draws, row + zero), doubleAt(draws, row + other)];
			ratios[draw] = small < large ? small / large : 1;
		}
		return quantileUnsorted(ratios, 1 - tail);
	});
	return Math.min(1, ...uppers);
}
/**
* Simultaneous interval of the smallest ratio min / max between groups: the interval of the largest gap of the logarithms
* (`simultaneousGap`, which also says what is refused), turned back. Where a rate is 0, so is the lower end, and the upper
* end is also bounded by that rate's draws against those of the others, with Bonferroni's share of the upper tail; they must
* come from pseudo-counts to say anything. Where every compared rate is 0, nothing is known: [0, 1].
*/
function simultaneousRatio({ families, confidence }) {
	const parts = families.map((family) => ({
		family,
		...splitOnce(family)
	}));
	const logs = parts.flatMap((part) => part.logs ?? []);
	const gaps = logs.length === 0 ? [] : simultaneousGap({
		families: logs,
		confidence,
		maximum: 1e400
	}).families;
	const gapOf = new Map(gaps.map((gap, index) => [logs[index], gap]));
	const comparisons = parts.reduce((count, part) => count + part.comparisons, 0);
	const tail = (1 - confidence) / 2 / Math.max(1, comparisons);
	const bounds = parts.map(({ family, logs: own, fromZero, anyZero }) => {
		const [least, most] = (own && gapOf.get(own)) ?? [0, 1e400];
		return [anyZero ? 0 : Math.exp(-most), Math.min(upperFromZero(family, fromZero, tail), Math.exp(-least))];
	});
	return {
		interval: [Math.min(...bounds.map(([low]) => low)), Math.min(...bounds.map(([, high]) => high))],
		families: bounds
	};
}

// src/metrics/compare/rate-gap.ts
/** Compared are all pairs of groups, or each group with the whole table, itself included. */
const GAP_METHOD = _enum(["between-groups", "to-overall"]).default("between-groups").describe("Compare every two groups, or each group with the whole table");
/** Of gaps that have no other option. */
const GAP_OPTIONS = strictObject({ method: GAP_METHOD });
/** The gap in one rate between the groups of a scope. */
function rateGap(decisions, rate, question, context) {
	const table = rateTable(decisions.groups, rate, context);
	return tooFewGroups(table) ?? measuredOver(table, gapIn(decisions, [{
		rate,
		table
	}], question, context));
}
/** The gap in one or several rates, each over the groups that count for it, with its interval and its chance level. */
function gapIn(decisions, rated, question, context) {
	const gaps = (pick) => rated.map(({ rate, table, decisions: own = decisions }) => gapOf$1(table[pick], wholeOf(own.overall, rate, question.method), question.form));
	const own = gaps("eligible");
	const bothZero = question.form === "ratio" && rated.some(({ table }) => table.eligible.every(({ value }) => value === 0));
	return {
		value: combined(own, question),
		overDefined: combined(gaps("defined"), question),
		gaps: own,
		interval: context.draws === 0 ? void 0 : intervalOf$7(decisions, rated, question, context),
		chance: context.draws === 0 || question.chance === "none" ? void 0 : chanceOf$4(decisions, rated, question, context),
		notes: bothZero ? ["The rate is 0 in every group that counts: the ratio 0/0 is taken as 1."] : []
	};
}
/** The whole's rate when groups are compared with it. It is defined, because the rate of a group in it is. */
function wholeOf(overall, rate, method) {
	return method === "to-overall" ? definedReadingOf(overall, rate) : void 0;
}
/** The gap in one rate, between the groups or to the whole's. */
function gapOf$1(rows, whole, form) {
	let [low, high] = [1e400, -1e400];
	for (const { value } of rows) {
		low = Math.min(low, value);
		high = Math.max(high, value);
	}
	if (whole === void 0) return contrast(low, high, form);
	return worstGap([contrast(Math.min(low, whole), whole, form), contrast(whole, Math.max(high, whole), form)], form);
}
/** Of two rates in ascending order; a ratio of 0 to 0 is 1. */
function contrast(less, more, form) {
	return form === "difference" ? more - less : more === 0 ? 1 : less / more;
}
/** The largest difference, or the smallest ratio. */
function worstGap(gaps, form) {
	return form === "difference" ? Math.max(...gaps) : Math.min(...gaps);
}
/** Several gaps as one. */
function combined(values, { form, combine }) {
	if (combine === "mean") return values.reduce((sum, value) => sum + value, 0) / values.length;
	return worstGap(values, form);
}
function intervalOf$7(decisions, rated, question, context) {
	const { confidence } = context.minimum;
	const families = rated.map(({ rate, table, decisions: own = decisions }) => {
		const draws = own.drawCells(context.seed, drawsOf$1(rated, context));
		const drawn = question.form === "difference" && "hits" in rate ? leadOf(rate) : rate;
		const rows = table.eligible.map(({ cells, place }) => ({
			cells,
			place,
			value: definedReadingOf(cells, drawn)
		}));
		const value = wholeOf(own.overall, drawn, question.method);
		return value === void 0 ? drawRates(draws, rows, drawn) : drawRatesAndWhole(draws, rows, drawn, {
			cells: own.overall,
			value,
			seed: context.seed
		});
	});
	const found = question.form === "difference" ? simultaneousGap({
		families,
		confidence,
		maximum: 1
	}) : simultaneousRatio({
		families,
		confidence
	});
	return [combined(found.families.map(([low]) => low), question), combined(found.families.map(([, high]) => high), question)];
}
const MOST_GROUPS_AT_FULL_DRAWS = 100;
const FEWEST_DRAWS$2 = 200;
/** Fewer draws for hundreds of groups, so that time and memory stay bounded. */
function drawsFor(groups, { draws }) {
	return Math.min(draws, Math.max(FEWEST_DRAWS$2, Math.floor(draws * MOST_GROUPS_AT_FULL_DRAWS / groups)));
}
/** Two rates are read from the same draws; of many classes, each has draws of its own. */
function drawsOf$1(rated, context) {
	const groups = Math.max(...rated.map(({ table }) => table.eligible.length));
	return drawsFor(rated.length > 2 ? groups * rated.length : groups, context);
}
function chanceOf$4(decisions, rated, question, context) {
	const dealt = rated.map(({ rate, table, decisions: own = decisions }) => own.drawCells(context.seed, drawsOf$1(rated, context)).dealtOf(rate, table.eligible.map(({ place }) => place)));
	const { mean, limit } = chanceGap({
		dealt,
		...question,
		confidence: .95
	});
	return {
		mean,
		upper: limit
	};
}

// src/metrics/compare/normal-gap.ts
const { max: max$9, min: min$6, sqrt: sqrt$3 } = Math;
/** Of the chance level; the groups' own streams count up from 0. */
const CHANCE_STREAM$4 = -2;
/**
* Simultaneous interval of the largest difference between the numbers of `rows`, one a row. Draws are normal with a deviation
* for each side, that of the group's own interval, so that a number near 1 varies downward and one of exactly 1 does not
* stand still.
*/
function normalGapInterval(rows, numbers, context) {
	const { confidence } = context.minimum;
	const z = normalQuantile((1 + confidence) / 2);
	const sides = numbers.map(({ value, interval: [low, high] }) => ({
		value,
		below: (value - low) / z,
		above: (high - value) / z
	}));
	const draws = new Float64Array(drawsFor(rows.length, context) * rows.length);
	const streams = rows.map(({ place }) => randomStream(context.seed, place));
	for (let index = 0; index < draws.length; index += 1) {
		const { value, below, above } = itemAt(sides, index % rows.length);
		const step = normalDraw(itemAt(streams, index % rows.length));
		draws[index] = value + step * (step < 0 ? below : above);
	}
	const rates = Float64Array.from(sides, ({ value }) => value);
	return simultaneousGap({
		families: [{
			rates,
			draws
		}],
		confidence,
		maximum: 1
	}).interval;
}
/** The gap of groups whose numbers in [0, 1] all vary about the same one, each with its own variance. */
function normalGapChance(centre, variances, context) {
	const errors = Float64Array.from(variances, sqrt$3).sort();
	const random = randomStream(context.seed, CHANCE_STREAM$4);
	const gaps = new Float64Array(drawsFor(errors.length, context));
	for (let draw = 0; draw < gaps.length; draw += 1) {
		let [low, high] = [1, 0];
		for (let group = 0; group < errors.length; group += 1) {
			const drawn = min$6(1, max$9(0, centre + doubleAt(errors, group) * normalDraw(random)));
			low = min$6(low, drawn);
			high = max$9(high, drawn);
		}
		gaps[draw] = high - low;
	}
	return drawnChance(gaps);
}

// src/metrics/compare/auc-gap.ts
/** `rows` have an AUC. */
function areasOf$1(axis, rows) {
	return rows.map(({ cells }) => delong(scoreWeights(axis, cells)));
}
/** Simultaneous interval of the largest difference of AUCs, from DeLong's interval of each. */
function aucGapInterval(axis, rows, context) {
	const areas = areasOf$1(axis, rows).map((area) => ({
		value: area.auc,
		interval: aucInterval(area, context.minimum.confidence)
	}));
	return normalGapInterval(rows, areas, context);
}
/**
* The gap when nothing but chance separates the groups, scores permuted within each truth: by DeLong an AUC is then that of
* all groups together with the variance S₁/m + S₀/n, S the unit variances of the pooled components and m, n the group's
* effective numbers of positives and negatives. Undefined where the pooled variance is.
*/
function aucGapChance(axis, rows, context) {
	const pooled = pooledCells(rows.map(({ cells }) => cells));
	const { auc, varianceBy, positives, negatives } = delong(scoreWeights(axis, pooled));
	if (varianceBy === void 0) return;
	const variances = areasOf$1(axis, rows).map((area) => varianceBy.positives * positives / area.positives + varianceBy.negatives * negatives / area.negatives);
	return normalGapChance(auc, variances, context);
}

// src/metrics/compare/estimate-gap.ts
/** The gap between the largest and the smallest of the groups' numbers. */
function estimateGap(groups, { estimate, given, off }, { interval, chance }, context) {
	const table = groupTable(groups, given, context, (cells, place) => estimate(cells, context.minimum.confidence, place));
	const { eligible, defined } = table;
	return tooFewGroups(table) ?? measuredOver(table, {
		value: gapOf$1(eligible, void 0, "difference"),
		overDefined: gapOf$1(defined, void 0, "difference"),
		interval: interval(eligible),
		chance: chance(eligible),
		notes: binnedNotes(offOf$2(eligible.map(({ cells }) => off?.(cells) ?? 0)))
	});
}
/** Both ends of the gap can be off, in opposite directions: the two largest together. */
function offOf$2(offs) {
	const [first = 0, second = 0] = offs.toSorted((a, b) => b - a);
	return first + second;
}

// src/stats/auc-bound.ts
/**
* How far an AUC taken from bins (ties as ½) can be from that of the single scores: half of the product mass of positives
* and negatives that share a bin, in [0, ½]. RangeError for arrays of different lengths or a class without weight.
*/
function aucBound(positive, negative) {
	if (positive.length !== negative.length) throw new RangeError(`${positive.length} bins of positives need as many of negatives, not ${negative.length}.`);
	let [p, n, shared] = [
		0,
		0,
		0
	];
	for (let bin = 0; bin < positive.length; bin += 1) {
		p += doubleAt(positive, bin);
		n += doubleAt(negative, bin);
		shared += doubleAt(positive, bin) * doubleAt(negative, bin);
	}
	if (!(p > 0 && n > 0)) throw new RangeError(`No AUC of weights ${p} and ${n}.`);
	return shared / p / n / 2;
}

// src/metrics/estimate/auc.ts
/** DeLong's AUC of some scores; null without weight in either class. */
function aucOf(weights) {
	return [weights.positive, weights.negative].every((side) => side.some((w) => w > 0)) ? delong(weights) : null;
}
/** The AUC of a binary group with DeLong's interval. */
function aucMeasure(axis) {
	return {
		estimate: (cells, confidence) => {
			const area = aucOf(scoreWeights(axis, cells));
			return area === null ? { value: null } : {
				value: area.auc,
				interval: aucInterval(area, confidence)
			};
		},
		worst: "smallest",
		given: ["positives", "negatives"],
		lacking: "a positive and a negative label, both with weight",
		off: (cells) => offOf$1(axis, cells)
	};
}
function offOf$1(axis, cells) {
	if (!axis.binned) return 0;
	const { positive, negative } = scoreWeights(axis, cells);
	return aucBound(positive, negative);
}

// src/metrics/fairness/auc-difference.ts
var auc_difference_default = defineMetric({
	id: "fairness/auc-difference",
	title: "AUC difference",
	question: "Does the score put positives above negatives as well in one group as in another?",
	formula: "max_g AUC_g − min_g AUC_g, AUC_g = P(s₁ > s₀ | g) + ½·P(s₁ = s₀ | g)",
	unit: "share",
	direction: "lower",
	range: [0, 1],
	ideal: 0,
	scopes: [
		"attribute",
		"intersection",
		"slice"
	],
	needs: ["scores"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "Borkan et al., Nuanced metrics for measuring unintended bias (2019): subgroup AUC",
		url: "https://arxiv.org/abs/1903.04561"
	}, {
		title: "DeLong, DeLong, Clarke-Pearson, Comparing the areas under ROC curves (1988)",
		url: "https://doi.org/10.2307/2531595"
	}],
	limitations: [
		"It compares the order within each group only: two groups can have equal AUCs while one has lower scores throughout.",
		"A group whose cases are more alike has a lower AUC under the same model; that is a property of the group, not yet a harm.",
		"An AUC of a group with a handful of positives or of negatives says little: such groups are left out below `minimum`."
	],
	remedies: [
		"In the group with the lowest AUC read its positives with the lowest scores: which feature would have told them apart?",
		"Look at score-distribution-distance beside it: it sees the shift between the groups that this one cannot.",
		"Fit the model on that group alone; if its AUC does not rise, the features are missing, else the group is outvoted."
	],
	standards: ["NIST AI RMF MEASURE 2.11"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,score,group\n0,0.1,a\n1,0.3,a\n0,0.6,b\n1,0.9,b\n",
			gives: 0,
			explanation: "The positive is above the negative in both groups, although b has the higher scores."
		},
		{
			title: "bad",
			table: "label,score,group\n0,0.1,a\n1,0.9,a\n0,0.5,b\n1,0.5,b\n",
			gives: .5,
			explanation: "1 in a, a tie in b: 1 − ½."
		},
		{
			title: "degenerate",
			table: "label,score,group\n0,0.1,a\n1,0.9,a\n1,0.5,b\n1,0.7,b\n",
			gives: "insufficient",
			explanation: "b has no negatives, hence no AUC, and one group makes no gap."
		}
	],
	compute: ({ scores: { axis, groups } }, _options, context) => {
		const measure = aucMeasure(axis);
		return estimateGap(groups, measure, {
			interval: (rows) => aucGapInterval(axis, rows, context),
			chance: (rows) => aucGapChance(axis, rows, context)
		}, context);
	}
});

// src/metrics/compare/farthest.ts
/** The value of largest magnitude; of two as far from 0 the positive one. There is at least one. */
function farthest(values) {
	return values.reduce((far, value) => {
		const further = Math.abs(value) - Math.abs(far);
		return further > 0 || further === 0 && value > far ? value : far;
	});
}
/**
* Interval of the value of largest magnitude, from simultaneous intervals of the single ones (one at least): the hull of what
* is left of them when everything nearer to 0 than the largest of the least magnitudes is cut away. Where all hold, so does it.
*/
function farthestInterval(bands) {
	const least = Math.max(...bands.map(([low, high]) => Math.max(0, low, -high)));
	const ends = bands.flatMap(([low, high]) => [...high >= least ? [Math.max(low, least), high] : [], ...low <= -least ? [low, Math.min(high, 0 - least)] : []]);
	return [Math.min(...ends), Math.max(...ends)];
}

// src/metrics/compare/against-reference.ts
/** Rows that are compared with the reference: all but itself. */
function comparedRows(rows, reference) {
	return reference.kind === "overall" ? rows : rows.filter(({ place }) => place !== reference.row.place);
}
/** Bootstrap draws of the mean of some rates in groups where all are defined, compared with the reference among them. */
function referenceFamily(decisions, rows, rates, reference, context) {
	const { overall } = decisions;
	const draws = decisions.drawCells(context.seed, drawsFor(rows.length, context));
	const families = rates.map((rate) => {
		const rated = rows.map(({ cells, place }) => ({
			cells,
			place,
			value: definedRateOf(cells, rate)
		}));
		return reference.kind === "overall" ? drawRatesAndWhole(draws, rated, rate, {
			cells: overall,
			value: definedRateOf(overall, rate),
			seed: context.seed
		}) : drawRates(draws, rated, rate);
	});
	const centre = reference.kind === "overall" ? rows.length : rows.indexOf(reference.row);
	const pairs = rows.map((_, index) => [index, centre]).filter(([index]) => index !== centre);
	return {
		rates: mean(families.map((each) => each.rates)),
		draws: mean(families.map((each) => each.draws)),
		pairs
	};
}
function mean(columns) {
	const sum = new Float64Array(itemAt(columns, 0).length);
	for (const column of columns) addShare(sum, column, columns.length);
	return sum;
}
function addShare(sum, column, parts) {
	for (let index = 0; index < sum.length; index += 1) sum[index] = doubleAt(sum, index) + doubleAt(column, index) / parts;
}
/** Intervals of the differences to the reference that a family compares, all at once, by the place of `rows`. */
function bandsOf(family, rows, confidence) {
	const { critical, deviations } = simultaneousBand([family], confidence);
	const bands = /* @__PURE__ */ new Map();
	for (const [index, centre] of family.pairs) {
		const difference = at(family.rates, index) - at(family.rates, centre);
		const { below, above } = deviations(0, index, centre);
		bands.set(itemAt(rows, index).place, [difference - critical * below, difference + critical * above]);
	}
	return bands;
}
/** The measurement of the group that is farthest from the reference; each part is a group's own distance. */
function measuredAgainst({ table, reference, distance, shown, bands, notes = [] }) {
	const over = (rows) => shown(farthest(comparedRows(rows, reference).flatMap(({ value }) => distance(value) ?? [])));
	const known = comparedRows(table.eligible, reference).map(({ place }) => bands.get(place)).filter((band) => band !== void 0);
	const placeOf = new Map(table.defined.map(({ cells, place }) => [cells.key, place]));
	const shownBand = ([low, high]) => [shown(low), shown(high)];
	const parts = table.parts.map(({ group, n, value }) => {
		const band = bands.get(placeOf.get(group) ?? -1);
		const interval = band === void 0 ? {} : { interval: shownBand(band) };
		const own = value === null ? null : distance(value);
		return {
			group,
			n,
			value: own === null ? null : shown(own),
			...interval
		};
	});
	return measuredOver({
		...table,
		parts
	}, {
		value: over(table.eligible),
		overDefined: over(table.defined),
		interval: known.length === 0 ? void 0 : shownBand(farthestInterval(known)),
		notes
	});
}

// src/metrics/compare/reference.ts
/**
* The reference that the policy names for the scope's attribute; without one the group of largest weight. `best` is the
* eligible group of highest `goodness`. Insufficient when the named group is absent or too small to count.
*/
function referenceOf(table, context, goodness) {
	const { reference = "largest" } = context;
	if (reference === "overall") return { kind: "overall" };
	if (typeof reference === "object") return named(table, reference.value, context.minimum.group);
	const rank = reference === "best" ? goodness : (row) => weightOf(row.cells).w;
	return {
		kind: "group",
		row: table.eligible.reduce((best, other) => rank(other) > rank(best) ? other : best)
	};
}
function named({ eligible, parts, excluded }, value, needed) {
	const row = eligible.find(({ cells }) => cells.key.length === 1 && cells.key[0] === value);
	if (row !== void 0) return {
		kind: "group",
		row
	};
	const n = parts.find(({ group }) => group.length === 1 && group[0] === value)?.n ?? 0;
	const why = n === 0 ? "has no rows" : `has ${n} rows, too few to count or without a number`;
	const reason = `the reference group ${JSON.stringify(value)} ${why}`;
	return {
		status: "insufficient",
		n,
		needed: Math.max(1, needed),
		reason,
		parts,
		excluded
	};
}

// src/metrics/compare/average-odds.ts
const ODDS = {
	rates: [RATES.tpr, RATES.fpr],
	given: ["positives", "negatives"],
	readiest: "largest"
};
/** Which rates are averaged, and how. */
const AVERAGED = {
	odds: {
		...ODDS,
		form: "signed"
	},
	absoluteOdds: {
		...ODDS,
		form: "absolute"
	},
	predictiveValues: {
		rates: [RATES.ppv, RATES.for],
		given: ["selected", "rejected"],
		form: "signed",
		readiest: "smallest"
	}
};
/** The mean of the differences of two rates to the reference, of the group where it is largest. */
function averageDifference(decisions, { rates, given, form, readiest }, context) {
	const meanOf = (cells) => meanRate(cells, rates);
	const rated = groupTable(decisions.groups, given, context, (cells) => whereDefined(cells, rates, meanOf));
	const tooFew = tooFewGroups(rated);
	if (tooFew !== void 0) return tooFew;
	const sign = context.favourable === "positive" === (readiest === "largest") ? 1 : -1;
	const reference = referenceOf(rated, context, ({ value }) => sign * value);
	if ("status" in reference) return reference;
	const centre = reference.kind === "group" ? reference.row.cells : decisions.overall;
	const shown = (distance) => distance;
	const { confidence } = context.minimum;
	const family = (of) => referenceFamily(decisions, rated.eligible, of, reference, context);
	if (form === "signed") {
		const distance = (value) => value - meanOf(centre);
		return measuredAgainst({
			table: rated,
			reference,
			distance,
			shown,
			bands: context.draws === 0 ? /* @__PURE__ */ new Map() : bandsOf(family(rates), rated.eligible, confidence)
		});
	}
	return measuredAgainst({
		table: groupTable(decisions.groups, given, context, (cells) => whereDefined(cells, rates, (own) => meanDistance(own, centre, rates))),
		reference,
		distance: shown,
		shown,
		bands: context.draws === 0 ? /* @__PURE__ */ new Map() : absoluteBands(rates.map((rate) => family([rate])), rated.eligible, confidence)
	});
}
/** Null where one of the rates is 0/0. */
function whereDefined(cells, rates, of) {
	return { value: rates.some((rate) => rateOf(cells, rate).value === null) ? null : of(cells) };
}
function meanRate(cells, rates) {
	return rates.reduce((sum, rate) => sum + definedRateOf(cells, rate) / rates.length, 0);
}
function meanDistance(cells, centre, rates) {
	return rates.map((rate) => Math.abs(definedRateOf(cells, rate) - definedRateOf(centre, rate))).reduce((sum, distance) => sum + distance / rates.length, 0);
}
/** By place: where the bands of both rates hold, the mean of the sizes lies between the mean of their least and of their most. */
function absoluteBands(families, rows, confidence) {
	const { critical, deviations } = simultaneousBand(families, confidence);
	const bands = /* @__PURE__ */ new Map();
	for (const [index, centre] of itemAt(families, 0).pairs) {
		let [least, most] = [0, 0];
		for (const [which, { rates }] of families.entries()) {
			const difference = at(rates, index) - at(rates, centre);
			const { below, above } = deviations(which, index, centre);
			const [low, high] = [difference - critical * below, difference + critical * above];
			least += Math.max(0, low, -high) / families.length;
			most += Math.min(1, Math.max(high, -low)) / families.length;
		}
		bands.set(itemAt(rows, index).place, [least, most]);
	}
	return bands;
}

// src/metrics/fairness/average-odds.ts
const ALIKE$13 = "label,prediction,group\n1,1,a\n1,0,a\n0,1,a\n0,0,a\n1,1,b\n1,0,b\n0,1,b\n0,0,b\n";
const CANCEL = "label,prediction,group\n1,1,a\n1,1,a\n0,0,a\n0,0,a\n0,0,a\n1,1,b\n1,0,b\n0,1,b\n0,0,b\n";
const NO_NEGATIVES$3 = "label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n1,0,b\n";
const UNDEFINED = "b has no negatives: its FPR is 0/0.";
const REFERENCE = "It depends on the reference: the one that the policy names, else the group of largest weight.";
const PARTS = "Only the group farthest from the reference is the value; the parts have the number of each.";
const ROWS$6 = [{
	id: "fairness/average-odds-difference",
	averaged: "odds",
	named: "average_odds_difference",
	title: "Average odds difference",
	question: "On average over both truths, is a group given the positive decision more or less often than the reference?",
	formula: "½[(FPR_g − FPR_ref) + (TPR_g − TPR_ref)], of the group where it is farthest from 0",
	direction: "target",
	range: [-1, 1],
	limitations: [
		"The two terms can cancel: fewer found positives and more false alarms give 0. Gate equalized odds beside it.",
		REFERENCE,
		PARTS
	],
	remedies: [
		"Read the sign: below 0 the group gets the positive decision too rarely for its truth, above 0 too often.",
		"Take true and false positive rates apart (equal opportunity, equalized odds) before you change the model.",
		"Re-weight or re-sample the training rows of that group by group × label, train again, and compare both terms."
	],
	examples: [
		{
			title: "ideal",
			table: ALIKE$13,
			gives: 0,
			explanation: "TPR and FPR are .5 in both groups."
		},
		{
			title: "bad",
			table: "label,prediction,group\n1,1,a\n1,1,a\n0,1,a\n0,0,a\n0,0,a\n1,1,b\n1,0,b\n0,0,b\n0,0,b\n",
			gives: -5 / 12,
			explanation: "Against the larger group a, b has TPR .5 − 1 and FPR 0 − 1/3: half of −5/6."
		},
		{
			title: "degenerate",
			table: NO_NEGATIVES$3,
			gives: "insufficient",
			explanation: UNDEFINED
		}
	]
}, {
	id: "fairness/average-absolute-odds-difference",
	averaged: "absoluteOdds",
	named: "average_odds_error",
	title: "Average absolute odds difference",
	question: "How far are the true and the false positive rate of a group from those of the reference?",
	formula: "½[|FPR_g − FPR_ref| + |TPR_g − TPR_ref|], of the group where it is largest",
	direction: "lower",
	range: [0, 1],
	limitations: [
		"It has no sign: whether the group gets the positive decision too often or too rarely is in average odds difference.",
		"A large gap in one rate is halved when the other has none; equalized odds difference shows the larger of the two.",
		REFERENCE,
		PARTS
	],
	remedies: [
		"Set it beside the signed average odds difference: far above its size, the two rates err in opposite directions.",
		"Where they do, moving the threshold helps one and harms the other: look for features that tell the truths apart there.",
		"Where they agree, a threshold that is too high or too low for this group explains it; measure at several."
	],
	examples: [
		{
			title: "ideal",
			table: ALIKE$13,
			gives: 0,
			explanation: "TPR and FPR are .5 in both groups."
		},
		{
			title: "bad",
			table: CANCEL,
			gives: .5,
			explanation: "TPR .5 against 1, FPR .5 against 0: the signed difference is 0, this is ½(.5 + .5)."
		},
		{
			title: "degenerate",
			table: NO_NEGATIVES$3,
			gives: "insufficient",
			explanation: UNDEFINED
		}
	]
}];
var average_odds_default = ROWS$6.map(({ averaged, named, ...facts }) => defineMetric({
	...facts,
	unit: "share",
	ideal: 0,
	scopes: [
		"attribute",
		"intersection",
		"slice"
	],
	needs: ["decisions"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "Bellamy et al., AI Fairness 360 (2018)",
		url: "https://arxiv.org/abs/1810.01943"
	}, {
		title: `AIF360: ${named}`,
		url: `https://aif360.readthedocs.io/en/stable/modules/generated/aif360.sklearn.metrics.${named}.html`
	}],
	standards: ["NIST AI RMF MEASURE 2.11"],
	lifecycle: "stable",
	since: "1.0.0",
	compute: ({ decisions }, _options, context) => averageDifference(decisions, AVERAGED[averaged], context)
}));

// src/metrics/fairness/average-predictive-value-difference.ts
var average_predictive_value_difference_default = defineMetric({
	id: "fairness/average-predictive-value-difference",
	title: "Average predictive value difference",
	question: "On average over both decisions, are more of a group truly positive than of the reference that was decided alike?",
	formula: "½[(PPV_g − PPV_ref) + (FOR_g − FOR_ref)], of the group where it is farthest from 0",
	unit: "share",
	direction: "target",
	range: [-1, 1],
	ideal: 0,
	scopes: [
		"attribute",
		"intersection",
		"slice"
	],
	needs: ["decisions"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "Bellamy et al., AI Fairness 360 (2018)",
		url: "https://arxiv.org/abs/1810.01943"
	}, {
		title: "AIF360: average_predictive_value_difference",
		url: "https://aif360.readthedocs.io/en/stable/modules/generated/aif360.sklearn.metrics.average_predictive_value_difference.html"
	}],
	limitations: [
		"The two terms can cancel: selected more wrongly and rejected more wrongly give 0. Gate predictive parity beside it.",
		"Where base rates differ, a model with equal error rates has unequal predictive values: decide first which of them matters to whom.",
		"It depends on the reference: the one that the policy names, else the group of largest weight."
	],
	remedies: [
		"Read the sign: above 0 more of the group are positive than of those who were decided alike, so it meets a stricter threshold.",
		"Take predictive parity and false omission rates apart, and see which decision carries the difference.",
		"Calibrate the score on rows that hold enough of that group, and measure again at the same threshold."
	],
	standards: ["NIST AI RMF MEASURE 2.11"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,prediction,group\n1,1,a\n0,1,a\n1,0,a\n0,0,a\n1,1,b\n0,1,b\n1,0,b\n0,0,b\n",
			gives: 0,
			explanation: "PPV and FOR are .5 in both groups."
		},
		{
			title: "bad",
			table: "label,prediction,group\n1,1,a\n0,1,a\n0,0,a\n0,0,a\n0,0,a\n1,1,b\n1,1,b\n1,0,b\n0,0,b\n",
			gives: .5,
			explanation: "Against the larger group a, b has PPV 1 − .5 and FOR .5 − 0: half of 1."
		},
		{
			title: "degenerate",
			table: "label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n0,1,b\n",
			gives: "insufficient",
			explanation: "Nobody of b is rejected: its FOR is 0/0."
		}
	],
	compute: ({ decisions }, _options, context) => averageDifference(decisions, AVERAGED.predictiveValues, context)
});

// src/stats/deal-categories.ts
/**
* Deals pooled rows of several categories to groups by chance, the groups' sizes and the categories' sums kept: a permutation
* of the group labels over all rows. Groups ascend by size, so that neither their names nor their order changes the
* draws. Real (weighted, effective) sizes become whole rows, at least 1, and categories shares of their sum by largest
* remainders; unweighted counts stay exact. Gives these sizes. RangeError for sizes or masses that are none.
*
* Source: P. Good, "Permutation, Parametric and Bootstrap Tests of Hypotheses", 2005.
*/
function dealCategories({ sizes, masses, draws, random }, visit) {
	const whole = sizes.map((size) => Math.max(1, Math.round(size))).sort();
	const rows = whole.reduce((sum, size) => sum + size, 0);
	const total = masses.reduce((sum, mass) => sum + mass, 0);
	if (!sizes.every((size) => size > 0) || !(rows < 1e400 && total > 0 && total < 1e400)) throw new RangeError(`Chance needs finite sizes above 0 and a mass, not ${rows} rows of ${total}.`);
	const pooled = apportioned(masses.map((mass) => mass / total * rows), rows);
	const counts = new Float64Array(whole.length * pooled.length);
	for (let draw = 0; draw < draws; draw += 1) {
		multivariateHypergeometric({
			random,
			pooled,
			sizes: whole,
			counts
		});
		visit(counts, whole);
	}
	return whole;
}
/** Whole numbers that sum to `rows`, each within 1 of its share: the largest remainders are rounded up. */
function apportioned(shares, rows) {
	const lower = shares.map((share) => Math.floor(share + 1e-9));
	const missing = rows - lower.reduce((sum, each) => sum + each, 0);
	const remainder = (place) => doubleAt(shares, place) - doubleAt(lower, place);
	const order = Int32Array.from(lower.keys()).sort((a, b) => remainder(b) - remainder(a) || a - b);
	for (const place of order.subarray(0, missing)) lower[place] = doubleAt(lower, place) + 1;
	return lower;
}

// src/metrics/compare/calibration-gap.ts
const { abs: abs$4, max: max$8, min: min$5 } = Math;
const BINS$2 = 10;
const DEALS = 200;
const CHANCE_STREAM$3 = -3;
/** The interval of a number in [0, 1] of which nothing is known. */
const ANYTHING = [0, 1];
/**
* Interval of the gap of a number that is biased upwards in small groups, where draws would not be centred on it: from the
* groups' own intervals, each at the confidence's k-th root (Šidák). Where all k hold, the largest true number is above
* the largest lower end, the smallest one below the smallest upper end, and no difference is larger than highest − lowest end.
*/
function jointGapInterval(rows, { estimate }, context) {
	const joint = context.minimum.confidence ** (1 / rows.length);
	const intervals = rows.map(({ cells, place }) => estimate(cells, joint, place).interval ?? ANYTHING);
	const lows = intervals.map(([low]) => low);
	const highs = intervals.map(([, high]) => high);
	return [max$8(0, max$8(...lows) - min$5(...highs)), max$8(...highs) - min$5(...lows)];
}
/**
* The gap of calibration errors when the group labels are permuted over all rows: 200 deals of the cells truth × bin. Within a
* bin all scores are dealt as their mean, because they differ by less than .1 there, and outcomes by 1.
*/
function calibrationChance(axis, rows, context) {
	const groups = rows.map(({ cells }) => cells);
	const pooled = scoreBins(axis, pooledCells(groups), BINS$2);
	const mean = meanExcess(pooled);
	const gaps = [];
	const random = randomStream(context.seed, CHANCE_STREAM$3);
	const question = {
		sizes: effectiveSizes(groups),
		masses: pooled.w,
		draws: DEALS,
		random
	};
	dealCategories(question, (counts, sizes) => {
		let [low, high] = [1e400, 0];
		for (let group = 0; group < sizes.length; group += 1) {
			const error = errorOf(counts.subarray(group * mean.length, (group + 1) * mean.length), mean);
			low = min$5(low, error / doubleAt(sizes, group));
			high = max$8(high, error / doubleAt(sizes, group));
		}
		gaps.push(high - low);
	});
	return drawnChance(Float64Array.from(gaps));
}
/** Σ over bins of |Σ over truths of rows × mean of score − truth|. */
function errorOf(counts, mean) {
	let error = 0;
	for (let bin = 0; bin < BINS$2; bin += 1) {
		const [negative, positive] = [bin, BINS$2 + bin];
		error += abs$4(doubleAt(counts, negative) * doubleAt(mean, negative) + doubleAt(counts, positive) * doubleAt(mean, positive));
	}
	return error;
}

// src/metrics/fairness/calibration-difference.ts
var calibration_difference_default = defineMetric({
	id: "fairness/calibration-difference",
	title: "Calibration difference",
	question: "Does a score promise as much in one group as in another?",
	formula: "max_g ECE_g − min_g ECE_g, ECE_g over ten equal bins",
	unit: "share",
	direction: "lower",
	range: [0, 1],
	ideal: 0,
	scopes: [
		"attribute",
		"intersection",
		"slice"
	],
	needs: ["scores"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "Kleinberg, Mullainathan, Raghavan, Inherent trade-offs in the fair determination of risk scores (2016)",
		url: "https://arxiv.org/abs/1609.05807"
	}, {
		title: "Pleiss et al., On fairness and calibration (2017)",
		url: "https://arxiv.org/abs/1709.02012"
	}],
	limitations: [
		"The error of a small group is biased upwards: part of the gap between a small and a large group is that. The chance level shows how much.",
		"It has no sign: one group may be promised too much and the other too little by as much, and the gap is 0.",
		"Groups of different base rates cannot be calibrated and have equal error rates at once, so a bound on both may not be attainable."
	],
	remedies: [
		"Plot both reliability curves: a shift calls for an intercept of that group, a slope for its own temperature.",
		"Fit the calibrator on rows that hold enough of the smallest group, and check it on others.",
		"Where the gap is below its chance level, measure on more rows before you change the model."
	],
	standards: ["NIST AI RMF MEASURE 2.11"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,score,group\n1,0.5,a\n0,0.5,a\n1,1,b\n0,0,b\n",
			gives: 0,
			explanation: "The scores of both groups are their shares of positives."
		},
		{
			title: "bad",
			table: "label,score,group\n1,0.5,a\n0,0.5,a\n0,0.75,b\n0,0.75,b\n",
			gives: .75,
			explanation: "Right in a; in b a promise of ¾ and not one positive."
		},
		{
			title: "degenerate",
			table: "label,score,group\n1,0.25,a\n1,0.25,a\n0,0.75,b\n0,0.75,b\n",
			gives: 0,
			explanation: "Both are off by ¾, in opposite directions: the gap does not see it."
		}
	],
	compute: ({ scores: { axis, groups } }, _options, context) => {
		const measure = calibrationMeasure(axis, context);
		return estimateGap(groups, measure, {
			interval: (rows) => jointGapInterval(rows, measure, context),
			chance: (rows) => calibrationChance(axis, rows, context)
		}, context);
	}
});

// src/metrics/estimate/mean-score.ts
/** Null without weight in that truth. */
function meanScoreOf(axis, cells, truth) {
	const scores = scoresOf(cells, truth);
	let [weight, squares, sum] = [
		0,
		0,
		0
	];
	for (let entry = 0; entry < scores.index.length; entry += 1) {
		const own = doubleAt(scores.w, entry);
		weight += own;
		squares += doubleAt(scores.w2, entry);
		sum += own * scoreAt(axis, scores, entry);
	}
	if (weight === 0) return null;
	const value = Math.min(1, sum / weight);
	let spread = 0;
	for (let entry = 0; entry < scores.index.length; entry += 1) spread += doubleAt(scores.w2, entry) * (scoreAt(axis, scores, entry) - value) ** 2;
	return {
		value,
		variance: spread / squares,
		size: effectiveSize(weight, squares)
	};
}
/**
* Normal on the logit scale. Where one row alone counts, or all have the same score, the spread is not known: then Wilson's
* interval, which is that of the widest spread that scores in [0, 1] of this mean can have.
*/
function meanScoreInterval({ value, variance, size }, confidence) {
	return variance > 0 && size > 1 && value > 0 && value < 1 ? logitInterval(value, variance / (size - 1), confidence) : wilsonInterval(value, size, confidence);
}
/** The mean score of the positives of a group, or of its negatives. */
function meanScoreMeasure(axis, truth) {
	return {
		estimate: (cells, confidence) => {
			const mean = meanScoreOf(axis, cells, truth);
			return mean === null ? { value: null } : {
				value: mean.value,
				interval: meanScoreInterval(mean, confidence)
			};
		},
		given: [truth === 1 ? "positives" : "negatives"]
	};
}

// src/metrics/compare/class-balance.ts
/**
* The largest difference between the groups' mean scores of the rows of one truth. Chance is what is left when scores are
* permuted over the rows of that truth: a mean then has the variance of all of them, divided by the group's size.
*/
function classBalance({ axis, groups }, truth, context) {
	const meansOf = (rows) => rows.flatMap(({ cells }) => meanScoreOf(axis, cells, truth) ?? []);
	return estimateGap(groups, meanScoreMeasure(axis, truth), {
		interval: (rows) => normalGapInterval(rows, meansOf(rows).map((mean) => ({
			value: mean.value,
			interval: meanScoreInterval(mean, context.minimum.confidence)
		})), context),
		chance: (rows) => {
			const all = meanScoreOf(axis, pooledCells(rows.map(({ cells }) => cells)), truth);
			return all === null ? void 0 : normalGapChance(all.value, meansOf(rows).map(({ size }) => all.variance / size), context);
		}
	}, context);
}

// src/metrics/fairness/class-balance.ts
const BASE_RATES = "With unequal base rates a score cannot be calibrated and in balance for both classes at once, unless it is perfect.";
const ALIKE$12 = "label,score,group\n1,0.8,a\n1,0.6,a\n0,0.2,a\n1,0.7,b\n0,0.3,b\n0,0.1,b\n";
const ROWS$5 = [{
	id: "fairness/positive-class-balance-difference",
	truth: 1,
	named: "generalized_fnr",
	title: "Balance for the positive class",
	question: "Do the truly positive of one group get lower scores than those of another?",
	formula: "max_g − min_g of the mean score of the positives of g",
	limitations: [
		BASE_RATES,
		"It does not see where the threshold lies: equal means can hide that one group has its positives just below it.",
		"Positives of one group may really be less plain than those of another; that is a property of the group, not yet a harm."
	],
	remedies: [
		"Read the positives of the group with the lowest mean and the lowest scores: which feature would have shown them?",
		"Set equal opportunity beside it: it says whether the lower scores cost decisions at the threshold.",
		"Weight the positives of that group up in training, and watch the balance for the negative class."
	],
	examples: [
		{
			title: "ideal",
			table: ALIKE$12,
			gives: 0,
			explanation: "The mean of positives is .7 in both groups."
		},
		{
			title: "bad",
			table: "label,score,group\n1,0.9,a\n1,0.7,a\n0,0.2,a\n1,0.6,b\n1,0.2,b\n0,0.2,b\n",
			gives: .4,
			explanation: ".8 for the positives of a, .4 for those of b."
		},
		{
			title: "degenerate",
			table: "label,score,group\n1,0.9,a\n0,0.2,a\n0,0.6,b\n0,0.2,b\n",
			gives: "insufficient",
			explanation: "b has no positives, and one group makes no gap."
		}
	]
}, {
	id: "fairness/negative-class-balance-difference",
	truth: 0,
	named: "generalized_fpr",
	title: "Balance for the negative class",
	question: "Do the truly negative of one group get higher scores than those of another?",
	formula: "max_g − min_g of the mean score of the negatives of g",
	limitations: [
		BASE_RATES,
		"A mean is moved by a few high scores: false alarms at a threshold are counted by the false positive rates.",
		"Labels that were recorded more eagerly in one group make negatives of it rarer and plainer, and this gap smaller."
	],
	remedies: [
		"Read the negatives of the group with the highest mean and the highest scores: what do they share with positives?",
		"Set the false positive rates beside it: they say whether the higher scores cost decisions at the threshold.",
		"Remove features that stand in for the group, train again, and compare both balances."
	],
	examples: [
		{
			title: "ideal",
			table: ALIKE$12,
			gives: 0,
			explanation: "The mean of negatives is .2 in both groups."
		},
		{
			title: "bad",
			table: "label,score,group\n1,0.9,a\n0,0.1,a\n0,0.3,a\n1,0.9,b\n0,0.6,b\n0,0.4,b\n",
			gives: .3,
			explanation: ".2 for the negatives of a, .5 for those of b."
		},
		{
			title: "degenerate",
			table: "label,score,group\n1,0.9,a\n0,0.2,a\n1,0.6,b\n1,0.2,b\n",
			gives: "insufficient",
			explanation: "b has no negatives, and one group makes no gap."
		}
	]
}];
var class_balance_default = ROWS$5.map(({ truth, named, ...facts }) => defineMetric({
	...facts,
	unit: "share",
	direction: "lower",
	range: [0, 1],
	ideal: 0,
	scopes: [
		"attribute",
		"intersection",
		"slice"
	],
	needs: ["scores"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "Kleinberg, Mullainathan, Raghavan, Inherent trade-offs in the fair determination of risk scores (2016)",
		url: "https://arxiv.org/abs/1609.05807"
	}, {
		title: `AIF360: ${named}`,
		url: `https://aif360.readthedocs.io/en/stable/modules/generated/aif360.sklearn.metrics.${named}.html`
	}],
	standards: ["NIST AI RMF MEASURE 2.11"],
	lifecycle: "stable",
	since: "1.0.0",
	compute: ({ scores }, _options, context) => classBalance(scores, truth, context)
}));

// src/stats/deal-classes.ts
/**
* All dealings of pooled classes to groups by chance, the sizes of groups and classes kept: `dealCategories` with its rounding,
* kept in one array. RangeError for impossible sizes or shares.
*/
function dealClasses({ sizes, shares, draws, random }) {
	const sum = shares.reduce((total, share) => total + share, 0);
	if (!sizes.every((size) => size >= 0 && size < 1e400) || !shares.every((share) => share >= 0) || !(Math.abs(sum - 1) < 1e-9)) throw new RangeError(`Chance needs finite sizes, and shares that sum to 1, not to ${sum}.`);
	const dealt = sizes.filter((size) => size > 0);
	const classes = shares.length;
	const counts = new Float64Array(draws * dealt.length * classes);
	let start = 0;
	return {
		counts,
		sizes: dealCategories({
			sizes: dealt,
			masses: shares,
			draws: dealt.length === 0 ? 0 : draws,
			random
		}, (table) => {
			counts.set(table, start);
			start += table.length;
		}),
		classes
	};
}

// src/metrics/compare/class-chance.ts
/** Streams of groups count up from 0. Other statistics that chance alone is asked of may have the same number: nothing compares them. */
const STREAM = -7;
/**
* A statistic of the classes, or of the cells, of some groups when nothing but chance separates them; a quarter of the draws, because every
* metric deals for itself. Undefined when a dealing has no finite value.
*/
function classChance(groups, statistic, { seed, draws }) {
	const sizes = effectiveSizes(groups);
	const total = sizes.reduce((sum, size) => sum + size, 0);
	const shares = new Float64Array(itemAt(groups, 0).w.length).map((_, index) => groups.reduce((sum, group, place) => {
		return sum + itemAt(group.w, index) / weightOf(group).w * doubleAt(sizes, place) / total;
	}, 0));
	const random = randomStream(seed, STREAM);
	const found = statistic(dealClasses({
		sizes,
		shares,
		draws: Math.ceil(draws / 4),
		random
	}));
	return found.every(Number.isFinite) ? drawnChance(found) : void 0;
}

// src/metrics/compare/quotient-gap.ts
const { max: max$7, min: min$4 } = Math;
/** Largest quotient of a group minus the smallest; a group whose `bottom` is empty has none. */
function quotientGap(decisions, { top, bottom, given }, context) {
	const table = groupTable(decisions.groups, given, context, ({ w }) => {
		const divisor = sumAt(w, bottom);
		return { value: divisor > 0 ? sumAt(w, top) / divisor : null };
	});
	const tooFew = tooFewGroups(table);
	if (tooFew !== void 0) return tooFew;
	const { eligible, defined } = table;
	return measuredOver(table, {
		value: gapOf$1(eligible, void 0, "difference"),
		overDefined: gapOf$1(defined, void 0, "difference"),
		...context.draws === 0 ? {} : {
			interval: intervalOf$6(decisions, eligible, {
				hits: top,
				of: bottom
			}, context),
			chance: chanceOf$3(eligible, {
				top,
				bottom
			}, context)
		}
	});
}
function intervalOf$6(decisions, rows, quotient, context) {
	const draws = decisions.drawCells(context.seed, drawsFor(rows.length, context));
	return simultaneousGap({
		families: [drawRates(draws, rows, quotient)],
		confidence: context.minimum.confidence,
		maximum: Number.POSITIVE_INFINITY
	}).interval;
}
/** The gap when the group labels are permuted over all rows; undefined where a dealing leaves a group nothing to divide by. */
function chanceOf$3(rows, { top, bottom }, context) {
	const gapsOf = ({ counts, sizes, classes }) => {
		const gaps = new Float64Array(counts.length / sizes.length / classes);
		for (let draw = 0, start = 0; draw < gaps.length; draw += 1) {
			let [least, most] = [1e400, -1e400];
			for (let group = 0; group < sizes.length; group += 1, start += classes) {
				const quotient = sumFrom(counts, start, top) / sumFrom(counts, start, bottom);
				least = min$4(least, quotient);
				most = max$7(most, quotient);
			}
			gaps[draw] = most - least;
		}
		return gaps;
	};
	return classChance(rows.map(({ cells }) => cells), gapsOf, context);
}
/** Σ of the cells at some positions behind `start`. */
function sumFrom(counts, start, positions) {
	let sum = 0;
	for (const position of positions) sum += doubleAt(counts, start + position);
	return sum;
}

// src/metrics/fairness/conditional-outcomes.ts
const { positives, negatives, selected, rejected } = CONDITION_CELLS;
const POSITIVE = {
	top: positives,
	bottom: selected,
	given: ["selected"]
};
const NEGATIVE = {
	top: negatives,
	bottom: rejected,
	given: ["rejected"]
};
const clarify = (title, page) => ({
	title: `Amazon SageMaker Clarify: ${title}`,
	url: `https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-${page}.html`
});
const COUNTS_ONLY = "It compares counts, not people: a group with as many wrong favours as missed ones has the quotient 1, as a perfect model has.";
const UNSIGNED = "Clarify's is signed, one facet against all other rows; this is the largest quotient minus the smallest. The parts tell who is who.";
const ROWS$4 = [{
	id: "fairness/conditional-acceptance-difference",
	title: "Conditional acceptance difference",
	question: "For each favourable decision about a group, how many of its people had the favourable label?",
	formula: "max_g n⁽¹⁾/n̂⁽¹⁾ − min_g n⁽¹⁾/n̂⁽¹⁾, 1 the favourable outcome: labels over decisions",
	quotient: {
		positive: POSITIVE,
		negative: NEGATIVE
	},
	references: [clarify("Difference in Conditional Acceptance (DCAcc)", "post-training-bias-metric-dcacc")],
	limitations: [COUNTS_ONLY, UNSIGNED],
	remedies: ["Above 1 the model accepts fewer of a group than its labels do: find the qualified rows that it turns down.", "Below 1 it accepts more than the labels: check whether the label itself was too strict for that group."],
	examples: [
		{
			title: "ideal",
			table: "label,prediction,group\n1,1,a\n0,0,a\n1,0,b\n0,1,b\n",
			gives: 0,
			explanation: "One favourable label for one favourable decision in both groups, right in a, wrong in b."
		},
		{
			title: "bad",
			table: "label,prediction,group\n1,1,a\n1,0,a\n0,0,a\n1,1,b\n0,1,b\n0,0,b\n",
			gives: 1.5,
			explanation: "Two labels for one decision in a, one for two in b: 2 − .5."
		},
		{
			title: "degenerate",
			table: "label,prediction,group\n1,1,a\n0,0,a\n1,0,b\n0,0,b\n",
			gives: "insufficient",
			explanation: "Nobody of b is accepted: 1/0 has no value."
		}
	]
}, {
	id: "fairness/conditional-rejection-difference",
	title: "Conditional rejection difference",
	question: "For each unfavourable decision about a group, how many of its people had the unfavourable label?",
	formula: "max_g n⁽⁰⁾/n̂⁽⁰⁾ − min_g n⁽⁰⁾/n̂⁽⁰⁾, 0 the unfavourable outcome: labels over decisions",
	quotient: {
		positive: NEGATIVE,
		negative: POSITIVE
	},
	references: [clarify("Difference in Conditional Rejection (DCR)", "post-training-bias-metric-dcr")],
	limitations: [COUNTS_ONLY, UNSIGNED],
	remedies: ["Below 1 the model rejects more of a group than its labels do: list the features of those whom it rejects wrongly.", "Read it beside conditional acceptance: where both are off in one group, its base rate is misjudged, not its order."],
	examples: [
		{
			title: "ideal",
			table: "label,prediction,group\n1,1,a\n0,0,a\n1,0,b\n0,1,b\n",
			gives: 0,
			explanation: "One unfavourable label for one unfavourable decision in both groups."
		},
		{
			title: "bad",
			table: "label,prediction,group\n1,0,a\n0,0,a\n1,1,a\n0,1,b\n0,0,b\n1,1,b\n",
			gives: 1.5,
			explanation: "One label for two decisions in a, two for one in b: 2 − .5."
		},
		{
			title: "degenerate",
			table: "label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n0,1,b\n",
			gives: "insufficient",
			explanation: "Nobody of b is rejected: 1/0 has no value."
		}
	]
}];
var conditional_outcomes_default = ROWS$4.map(({ quotient, ...facts }) => defineMetric({
	...facts,
	unit: "ratio",
	direction: "lower",
	range: [0, Number.POSITIVE_INFINITY],
	ideal: 0,
	scopes: [
		"attribute",
		"intersection",
		"slice"
	],
	needs: ["decisions"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	standards: ["NIST AI RMF MEASURE 2.11"],
	lifecycle: "stable",
	since: "1.0.0",
	compute: ({ decisions }, _options, context) => quotientGap(decisions, quotient[context.favourable], context)
}));

// src/metrics/fairness/counterfactual-flip-rate.ts
var counterfactual_flip_rate_default = defineMetric({
	id: "fairness/counterfactual-flip-rate",
	title: "Counterfactual flip rate",
	question: "How often does the decision change when nothing but the sensitive attribute does?",
	formula: "sets of rows with more than one decision / sets of two rows or more",
	unit: "share",
	direction: "lower",
	range: [0, 1],
	ideal: 0,
	scopes: ["overall"],
	needs: ["counterfactual"],
	tasks: ["binary", "multiclass"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [
		{
			title: "Garg et al., Counterfactual fairness in text classification through robustness (2019)",
			url: "https://arxiv.org/abs/1809.10610"
		},
		{
			title: "Kusner et al., Counterfactual fairness (2017)",
			url: "https://arxiv.org/abs/1703.06856"
		},
		{
			title: "Ribeiro et al., Beyond accuracy: behavioral testing of NLP models with CheckList (2020)",
			url: "https://arxiv.org/abs/2005.04118"
		}
	],
	limitations: [
		"It trusts the table that the rows of a set differ only in the attribute: a name that is swapped while its postcode stays is no counterfactual.",
		"Proxies stay as they are: a model that decides by the postcode alone never flips.",
		"A set counts once, whatever its size and the weights of its rows; a set of many rows flips more easily than a pair."
	],
	remedies: [
		"Read the sets that flip, side by side: which word, which threshold, which feature makes the difference?",
		"Add the counterfactual rows to the training set with the label of the original, and measure on sets that were not trained on.",
		"Remove the attribute, and what is derived from it, from the features; then measure again and look for proxies."
	],
	standards: ["NIST AI RMF MEASURE 2.11"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,prediction,set\n1,1,a\n1,1,a\n0,0,b\n0,0,b\n",
			gives: 0,
			explanation: "Both rows of each set have the same decision."
		},
		{
			title: "bad",
			table: "label,prediction,set\n1,1,a\n1,0,a\n0,0,b\n0,0,b\n1,1,c\n",
			gives: .5,
			explanation: "One of two pairs flips; c is a single row and does not count."
		},
		{
			title: "degenerate",
			table: "label,prediction,set\n1,1,a\n0,0,b\n",
			gives: "insufficient",
			explanation: "No set has two rows, so nothing is compared."
		}
	],
	compute: ({ counterfactual }, _options, context) => flipRate(counterfactual, context)
});
function flipRate(evidence, { minimum }) {
	const { column, sets, flipped, rows, singles, unmarked } = evidence;
	if (sets === 0) return {
		status: "insufficient",
		n: 0,
		needed: 1,
		reason: `no value of the column ${JSON.stringify(column)} stands in two rows`,
		hint: "Write each row together with its counterfactuals, all with the same value in that column."
	};
	const value = flipped / sets;
	const aside = [...singles > 0 ? [`${singles} ${singles === 1 ? "set" : "sets"} of one row`] : [], ...unmarked > 0 ? [`${unmarked} ${unmarked === 1 ? "row" : "rows"} without a set`] : []];
	return {
		status: "measured",
		value,
		n: rows,
		interval: wilsonInterval(value, sets, minimum.confidence),
		notes: [`${flipped} of ${sets} sets flip.`, ...aside.length > 0 ? [`${aside.join(" and ")} did not count.`] : []]
	};
}

// src/metrics/compare/ratio-bands.ts
/**
* Intervals of ln(rate / reference) by place, for a family whose reference has a rate above 0 (drawn with pseudo-counts
* where a rate is 0 or 1). Of a group whose rate is 0 the lower end is −∞, the upper one a quantile of its drawn ratios; those
* groups share one half of the error (Bonferroni), as in `simultaneousRatio`.
*/
function ratioBands(family, rows, confidence) {
	const positive = family.pairs.filter(([index]) => at(family.rates, index) > 0);
	const zero = family.pairs.filter(([index]) => at(family.rates, index) === 0);
	const tail = (1 - confidence) / 2 / zero.length;
	const bands = zero.map((pair) => [itemAt(rows, pair[0]).place, [Number.NEGATIVE_INFINITY, Math.log(quantileUnsorted(drawnRatios(family, pair), 1 - tail))]]);
	return new Map([...positive.length === 0 ? [] : bandsOf(logarithms(family, positive), rows, confidence), ...bands]);
}
function logarithms({ rates, draws }, pairs) {
	return {
		rates: rates.map((rate) => rate > 0 ? Math.log(rate) : 0),
		draws: draws.map(Math.log),
		pairs
	};
}
function drawnRatios({ rates, draws }, [index, centre]) {
	const groups = rates.length;
	return new Float64Array(draws.length / groups).map((_, draw) => doubleAt(draws, draw * groups + index) / doubleAt(draws, draw * groups + centre));
}

// src/metrics/compare/reference-ratio.ts
/** Rate of a group / rate of the reference, of the group where it is farthest from 1 on the log scale. */
function referenceRatio(decisions, { rate, best, none }, context) {
	const table = rateTable(decisions.groups, rate, context);
	const tooFew = tooFewGroups(table);
	if (tooFew !== void 0) return tooFew;
	const reference = referenceOf(table, context, ({ value }) => best === "highest" ? value : -value);
	if ("status" in reference) return reference;
	const centre = reference.kind === "group" ? reference.row.value : definedRateOf(decisions.overall, rate);
	const { eligible, parts, excluded } = table;
	if (centre === 0 && eligible.some(({ value }) => value > 0)) return {
		status: "insufficient",
		n: 0,
		needed: 1,
		reason: `${none.of}, so no ratio to it has a value`,
		parts,
		excluded
	};
	const bands = () => ratioBands(referenceFamily(decisions, eligible, [rate], reference, context), eligible, context.minimum.confidence);
	const others = comparedRows(table.defined, reference);
	const together = `All other groups together have ${(pooled(others, rate) / centre).toFixed(4)} times the reference's rate.`;
	return measuredAgainst({
		table,
		reference,
		distance: (value) => centre > 0 ? Math.log(value / centre) : value > 0 ? null : 0,
		shown: Math.exp,
		bands: centre === 0 || context.draws === 0 ? /* @__PURE__ */ new Map() : bands(),
		notes: centre === 0 ? [`${none.all}: the ratio 0/0 is taken as 1.`] : others.length < 2 || reference.kind === "overall" ? [] : [together]
	});
}
function pooled(rows, rate) {
	const sum = (cells) => rows.reduce((total, row) => total + sumAt(row.cells.w, cells), 0);
	return sum(rate.hits) / sum(rate.of);
}

// src/metrics/fairness/disparate-impact.ts
var disparate_impact_default = defineMetric({
	id: "fairness/disparate-impact",
	title: "Disparate impact",
	question: "How often does a group get the favourable outcome, for each time the reference group gets it?",
	formula: "P(favourable | g) / P(favourable | reference), of the group where it is farthest from 1 on the log scale",
	unit: "ratio",
	direction: "target",
	range: [0, Number.POSITIVE_INFINITY],
	ideal: 1,
	scopes: [
		"attribute",
		"intersection",
		"slice"
	],
	needs: ["decisions"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "Feldman et al., Certifying and removing disparate impact (2015)",
		url: "https://arxiv.org/abs/1412.3756"
	}, {
		title: "AIF360: disparate_impact_ratio",
		url: "https://aif360.readthedocs.io/en/stable/modules/generated/aif360.sklearn.metrics.disparate_impact_ratio.html"
	}],
	limitations: [
		"The four-fifths rule (.8) is a screening reference from US employment practice, not a boundary of fairness.",
		"It depends on the reference: the one that the policy names, else the group of largest weight.",
		"Near a rate of 0 a ratio says little: .002 against .001 is a ratio of 2. Read the difference beside it.",
		"Which outcome people want is the policy to say (favourable): of the other outcome the ratio is another number."
	],
	remedies: [
		"Check `favourable` and `reference` in the policy first: swapped, the number means something else.",
		"Find the feature that carries the gap: leave candidates out one by one, and watch this ratio and the accuracy.",
		"Where the label is historic, ask whether it records the need or an earlier decision about these groups."
	],
	standards: ["NIST AI RMF MEASURE 2.11", "Evidence for the four-fifths screening of 29 CFR 1607.4(D)"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,prediction,group\n1,1,a\n0,0,a\n0,1,b\n1,0,b\n",
			gives: 1,
			explanation: "Half of each group gets the favourable outcome."
		},
		{
			title: "bad",
			table: "label,prediction,group\n1,1,a\n0,1,a\n1,1,a\n0,0,a\n1,1,a\n1,1,b\n0,0,b\n0,0,b\n1,0,b\n",
			gives: .3125,
			explanation: "One of four in b against four of five in a, the larger group and so the reference: .25 / .8."
		},
		{
			title: "degenerate",
			table: "label,prediction,group\n1,0,a\n0,0,a\n0,0,a\n1,1,b\n0,0,b\n",
			gives: "insufficient",
			explanation: "Nobody of the reference group a gets the favourable outcome: .5 / 0 has no value."
		}
	],
	compute: ({ decisions }, _options, context) => referenceRatio(decisions, {
		rate: context.favourable === "positive" ? RATES.selection : RATES.rejection,
		best: "highest",
		none: {
			of: "nobody of the reference group has the favourable outcome",
			all: "Nobody has the favourable outcome"
		}
	}, context)
});

// src/metrics/fairness/group-imbalance.ts
var group_imbalance_default = defineMetric({
	id: "fairness/group-imbalance",
	title: "Group imbalance",
	question: "How much smaller is a group than the reference group in the evaluation table?",
	formula: "(n_ref − n_g) / (n_ref + n_g), of the group where it is farthest from 0",
	unit: "index",
	direction: "target",
	range: [-1, 1],
	ideal: 0,
	scopes: [
		"attribute",
		"intersection",
		"slice"
	],
	needs: ["labels"],
	tasks: [
		"binary",
		"multiclass",
		"regression"
	],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "Amazon SageMaker Clarify: Class Imbalance (CI)",
		url: "https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-bias-metric-class-imbalance.html"
	}],
	limitations: [
		"Clarify has two facets, a and d: (n_a − n_d)/(n_a + n_d). Here a is the reference (the policy names it, else the largest group) and d each other group in turn; with `reference: overall` a is all other rows together.",
		"Equal sizes are not a goal in themselves: compare with the population that the system serves.",
		"Groups below the smallest size of the policy do not count in the value: see `withExcluded` and the excluded."
	],
	remedies: ["Collect more rows of the smallest group, or sample by group, until its own rates have the intervals that you need.", "Do not drop rows of the large group to mend the number: it costs precision and helps nobody."],
	standards: ["NIST AI RMF MAP 2.3", "NIST AI RMF MEASURE 2.11"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,group\n1,a\n0,a\n0,b\n1,b\n",
			gives: 0,
			explanation: "Two rows each."
		},
		{
			title: "bad",
			table: "label,group\n1,a\n0,a\n0,a\n1,b\n",
			gives: .5,
			explanation: "Three rows of a, one of b: (3 − 1) / 4."
		},
		{
			title: "degenerate",
			table: "label,group\n1,a\n0,a\n",
			gives: "insufficient",
			explanation: "There is one group only."
		}
	],
	compute: ({ labels }, _options, context) => {
		const table = groupTable(labels.groups, [], context, (cells) => {
			const { w } = weightOf(cells);
			return { value: w > 0 ? w : null };
		});
		const tooFew = tooFewGroups(table);
		if (tooFew !== void 0) return tooFew;
		const reference = referenceOf(table, context, ({ value }) => value);
		if ("status" in reference) return reference;
		const compared = comparedRows(table.eligible, reference);
		const confidence = context.minimum.confidence ** (1 / compared.length);
		return measuredAgainst({
			table,
			reference,
			distance: (w) => imbalance(w, reference, labels),
			shown: (distance) => distance,
			bands: new Map(compared.map(({ place, cells }) => [place, bandOf(cells, reference, labels, confidence)]))
		});
	}
});
function imbalance(w, reference, { overall }) {
	const other = reference.kind === "group" ? reference.row.value : weightOf(overall).w - w;
	return (other - w) / (other + w);
}
/** From Wilson's interval of the group's share of both together. */
function bandOf(cells, reference, { overall }, confidence) {
	const own = weightOf(cells);
	const all = weightOf(overall);
	const both = reference.kind === "overall" ? all : {
		w: own.w + reference.row.value,
		w2: own.w2 + weightOf(reference.row.cells).w2
	};
	const [low, high] = wilsonInterval(Math.min(1, own.w / both.w), effectiveSize(both.w, both.w2), confidence);
	return [1 - 2 * high, 1 - 2 * low];
}

// src/stats/minkowski-distance.ts
const { abs: abs$3, sqrt: sqrt$2 } = Math;
/** (Σ|a − b|^p)^(1/p) of two vectors of one length, for the orders in use: the sum, the Euclidean one, and the largest. */
function minkowskiDistance(a, b, order) {
	let [sum, squares, largest] = [
		0,
		0,
		0
	];
	for (let index = 0; index < a.length; index += 1) {
		const difference = abs$3(doubleAt(a, index) - doubleAt(b, index));
		sum += difference;
		squares += difference * difference;
		if (difference > largest) largest = difference;
	}
	return order === 1 ? sum : order === 2 ? sqrt$2(squares) : largest;
}

// src/stats/largest-distance.ts
/**
* Interval of the largest of several distances (one at least, with as many draws each). With s the root mean square of a
* distance's errors and c the critical value (`criticalQuantile`) of the largest error / s over all, each true one lies in
* [d − c·s, d + c·s]; the interval of the largest is from the largest lower end, at least 0, to the largest upper end. A
* distance that does not vary has no width.
*/
function largestDistance(distances, confidence) {
	const scaled = distances.map(({ distance, errors }) => ({
		distance,
		errors,
		size: Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length)
	}));
	const largest = new Float64Array(Math.max(0, ...distances.map(({ errors }) => errors.length)));
	for (const { errors, size } of scaled) for (let draw = 0; draw < errors.length && size > 0; draw += 1) {
		const ratio = doubleAt(errors, draw) / size;
		if (ratio > doubleAt(largest, draw)) largest[draw] = ratio;
	}
	const critical = criticalQuantile(largest, confidence);
	return [Math.max(0, ...scaled.map(({ distance, size }) => distance - critical * size)), Math.max(0, ...scaled.map(({ distance, size }) => distance + critical * size))];
}

// src/metrics/compare/class-distance.ts
const { abs: abs$2, max: max$6 } = Math;
/** Shares of the classes in a group that has weight. */
function sharesOf$1({ cells }) {
	const total = cells.w.reduce((sum, weight) => sum + weight, 0);
	return Float64Array.from(cells.w, (weight) => weight / total);
}
/** The larger of the two directions. */
function distanceBetween({ between, symmetric }, p, q) {
	return symmetric ? between(p, q) : max$6(between(p, q), between(q, p));
}
/** The largest distance between two of some distributions; 0 for fewer. */
function largestBetween(measure, shares) {
	let largest = 0;
	forEachTwo(shares.length, (first, second) => {
		largest = max$6(largest, distanceBetween(measure, itemAt(shares, first), itemAt(shares, second)));
	});
	return largest;
}
/** Every two rows of which both are finite apart, with how far the draws are off: the difference, or the norm of what moved. */
function drawnDistances(measure, rows, { massOf, draws, cells }) {
	const shares = rows.map(sharesOf$1);
	const masses = rows.map(({ place }) => massOf(place));
	const found = [];
	const [p, q, moved] = [
		new Float64Array(cells),
		new Float64Array(cells),
		new Float64Array(cells)
	];
	forEachTwo(rows.length, (first, second) => {
		const [one, other] = [itemAt(shares, first), itemAt(shares, second)];
		const distance = distanceBetween(measure, one, other);
		const mean = one.map((share, index) => (share + doubleAt(other, index)) / 2);
		const own = one.map((share, index) => share - doubleAt(other, index));
		const errors = new Float64Array(draws);
		for (let draw = 0; draw < draws; draw += 1) {
			fillShares(itemAt(masses, first), draw * cells, p);
			fillShares(itemAt(masses, second), draw * cells, q);
			for (let index = 0; index < cells; index += 1) moved[index] = doubleAt(p, index) - doubleAt(q, index);
			const error = abs$2(distanceBetween(measure, p, q) - distance);
			errors[draw] = max$6(error, measure.norm(moved, own, mean));
		}
		found.push({
			distance,
			errors
		});
	});
	return found;
}
/** The largest distance between two groups in each draw of a dealing. */
function dealtDistances(measure, { counts, sizes, classes }) {
	const shares = Array.from(sizes, () => new Float64Array(classes));
	const stride = sizes.length * classes;
	return new Float64Array(counts.length / stride).map((_, draw) => {
		for (const [group, own] of shares.entries()) fillShares(counts, draw * stride + group * classes, own);
		return largestBetween(measure, shares);
	});
}
function fillShares(masses, start, shares) {
	let total = 0;
	for (let index = 0; index < shares.length; index += 1) total += doubleAt(masses, start + index);
	for (let index = 0; index < shares.length; index += 1) shares[index] = doubleAt(masses, start + index) / total;
}

// src/metrics/compare/label-divergence.ts
/** The largest distance between the label distributions of two groups that count; a part is a group's own largest one. */
function labelDivergence(labels, measure, context) {
	const classes = labels.classes.length;
	const groups = labels.groups.map((group) => classCells(group, classes, "labels"));
	const table = groupTable(groups, [], context, ({ w }) => ({ value: w.some((weight) => weight > 0) ? 0 : null }));
	const tooFew = tooFewGroups(table);
	if (tooFew !== void 0) return tooFew;
	const { eligible, defined, excluded } = table;
	const shares = eligible.map(sharesOf$1);
	const largest = largestBetween(measure, shares);
	if (largest === Number.POSITIVE_INFINITY) return {
		...withoutSupport(shares, labels.classes),
		parts: table.parts.map(nothing),
		excluded
	};
	const overDefined = largestBetween(measure, defined.map(sharesOf$1));
	return measuredOver({
		...table,
		parts: partsOf(table, shares, measure)
	}, {
		value: measure.shown(largest),
		overDefined: Number.isFinite(overDefined) ? measure.shown(overDefined) : measure.shown(largest),
		interval: intervalOf$5(labels, measure, eligible, context),
		chance: chanceOf$2(measure, eligible, context)
	});
}
function nothing({ group, n }) {
	return {
		group,
		n,
		value: null
	};
}
/** Each group's largest distance to one that counts; null where that is infinite. */
function partsOf({ parts, defined }, counted, measure) {
	const own = new Map(defined.map((row) => {
		const share = sharesOf$1(row);
		const far = counted.reduce((most, other) => Math.max(most, distanceBetween(measure, share, other)), 0);
		return [row.cells.key, Number.isFinite(far) ? measure.shown(far) : null];
	}));
	return parts.map(({ group, n }) => ({
		group,
		n,
		value: own.get(group) ?? null
	}));
}
function withoutSupport(shares, classes) {
	const lacking = classes.flatMap((name, index) => {
		const without = shares.filter((share) => share[index] === 0).length;
		return without === 0 || without === shares.length ? [] : [`${JSON.stringify(name)} in ${without}`];
	});
	return {
		status: "insufficient",
		n: 0,
		needed: 1,
		reason: `a label that other groups have does not occur in some of ${shares.length} (${lacking.slice(0, 3).join(", ")}), so the divergence is infinite`,
		hint: "Bring rows of these labels, or judge a divergence that is always finite: label-js-divergence or label-tvd."
	};
}
const MOST_GROUPS = 60;
const MOST_DISTANCES = 6e4;
const FEWEST_DRAWS$1 = 200;
/** Every two groups are looked at in every draw: fewer draws for many, and for more than 60 groups none. */
function drawsOf(groups, { draws }) {
	const pairs = groups * (groups - 1) / 2;
	return Math.min(draws, Math.max(FEWEST_DRAWS$1, Math.floor(MOST_DISTANCES / pairs)));
}
function intervalOf$5(labels, measure, rows, context) {
	if (rows.length > MOST_GROUPS) return;
	const draws = labels.drawLabels(context.seed, drawsOf(rows.length, context));
	const [low, high] = largestDistance(drawnDistances(measure, rows, draws), context.minimum.confidence);
	return [measure.shown(low), measure.shown(Math.min(high, measure.maximum))];
}
function chanceOf$2(measure, rows, context) {
	return rows.length > MOST_GROUPS ? void 0 : classChance(rows.map(({ cells }) => cells), (dealt) => dealtDistances(measure, dealt).map(measure.shown), {
		seed: context.seed,
		draws: drawsOf(rows.length, context)
	});
}

// src/metrics/compare/label-family.ts
/** Metrics that differ by the distance between the label distributions of two groups. */
function labelFamily(rows) {
	return rows.map(({ measure, clarify, bad, degenerate, ...facts }) => defineMetric({
		...facts,
		direction: "lower",
		ideal: 0,
		scopes: [
			"attribute",
			"intersection",
			"slice"
		],
		needs: ["labels"],
		tasks: ["binary", "multiclass"],
		fullGrade: "computed",
		options: NO_OPTIONS,
		references: [{
			title: `Amazon SageMaker Clarify: ${clarify[0]}`,
			url: `https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-${clarify[1]}.html`
		}],
		remedies: ["Ask first whether the labels record the need or an earlier decision: a gap in the labels can be real, or be the harm.", "Compare with figures from outside of the table; where the gap is of the sampling, sample by group × label."],
		standards: ["NIST AI RMF MAP 2.3", "NIST AI RMF MEASURE 2.11"],
		lifecycle: "stable",
		since: "1.0.0",
		examples: [
			{
				title: "ideal",
				table: "label,group\n1,a\n0,a\n0,b\n1,b\n",
				gives: 0,
				explanation: "Half of the labels are positive in both groups."
			},
			{
				title: "bad",
				table: "label,group\n1,a\n1,a\n1,a\n0,a\n1,b\n0,b\n0,b\n0,b\n",
				gives: bad[0],
				explanation: `Three of four are positive in a, one of four in b: ${bad[1]}.`
			},
			{
				title: "degenerate",
				table: degenerate[0],
				gives: "insufficient",
				explanation: degenerate[1]
			}
		],
		compute: ({ labels }, _options, context) => labelDivergence(labels, measure, context)
	}));
}

// src/metrics/fairness/label-distances.ts
/** factor · ‖p − q‖ of an order. */
const norm = (order, factor, maximum) => ({
	between: (p, q) => factor * minkowskiDistance(p, q, order),
	symmetric: true,
	norm: (one, other) => factor * minkowskiDistance(one, other, order),
	shown: (distance) => distance,
	maximum
});
const ONE_GROUP$4 = ["label,group\n1,a\n0,a\n", "One group has nobody to differ from."];
var label_distances_default = labelFamily([
	{
		id: "fairness/label-lp-norm",
		title: "L2 distance of the labels",
		question: "How long is the difference of two label distributions, seen as vectors?",
		formula: "max over pairs of √Σ_y (P_a(y) − P_d(y))²",
		unit: "index",
		range: [0, Math.SQRT2],
		measure: norm(2, 1, Math.SQRT2),
		clarify: ["Lp-norm (LP)", "data-bias-metric-lp-norm"],
		limitations: ["Of two classes it is √2 times the label proportion difference, so its largest value is 1.41, not 1.", "Of many classes with small gaps each it is small, because squares add up; total variation is not."],
		bad: [Math.SQRT1_2, "√(.5² + .5²)"],
		degenerate: ONE_GROUP$4
	},
	{
		id: "fairness/label-tvd",
		title: "Total variation distance of the labels",
		question: "Which share of the rows of one group would need another label for two groups to be alike?",
		formula: "max over pairs of ½ Σ_y |P_a(y) − P_d(y)|",
		unit: "share",
		range: [0, 1],
		measure: norm(1, .5, 1),
		clarify: ["Total Variation Distance (TVD)", "data-bias-metric-total-variation-distance"],
		limitations: ["With many rare classes chance alone gives a large value; read the chance level beside it.", "It does not know an order of the classes: neighbouring and opposite grades count alike."],
		bad: [.5, "½(|.75 − .25| + |.25 − .75|)"],
		degenerate: ONE_GROUP$4
	},
	{
		id: "fairness/label-ks",
		title: "Largest difference of a label (Kolmogorov-Smirnov of Clarify)",
		question: "For which label do the shares of two groups differ most, and by how much?",
		formula: "max over pairs and labels of |P_a(y) − P_d(y)|",
		unit: "share",
		range: [0, 1],
		measure: norm("infinity", 1, 1),
		clarify: ["Kolmogorov-Smirnov (KS)", "data-bias-metric-kolmogorov-smirnov"],
		limitations: ["It is Clarify's KS: shares of single labels, not the cumulative distributions of the statistical test of that name.", "Of two classes it is the label proportion difference; of more it says which single class differs most, not how many do."],
		bad: [.5, "|.75 − .25|"],
		degenerate: ONE_GROUP$4
	}
]);

// src/stats/js-divergence.ts
const { log2, max: max$5, min: min$3 } = Math;
/**
* Jensen-Shannon divergence ½KL(p ‖ m) + ½KL(q ‖ m), m = ½(p + q), in bits: 0 for the same distribution, 1 for two without a
* common class. It is the divergence; its square root is the distance (SciPy's `jensenshannon` is the root).
*
* Source: J. Lin, "Divergence measures based on the Shannon entropy", IEEE Transactions on Information Theory 37(1), 1991.
*/
function jsDivergence(p, q) {
	let sum = 0;
	for (let index = 0; index < p.length; index += 1) {
		const [one, other] = [doubleAt(p, index), doubleAt(q, index)];
		const middle = (one + other) / 2;
		if (one > 0) sum += one * log2(one / middle);
		if (other > 0) sum += other * log2(other / middle);
	}
	return min$3(1, max$5(0, sum / 2));
}

// src/stats/kl-divergence.ts
const { log: log$1, max: max$4 } = Math;
/**
* Kullback-Leibler divergence KL(p ‖ q) = Σ p·ln(p/q) of two distributions over the same classes, in nats: 0 where p is 0,
* Infinity where q is 0 and p is not.
*
* Source: S. Kullback, R. A. Leibler, "On information and sufficiency", Annals of Mathematical Statistics 22, 1951.
*/
function klDivergence(p, q) {
	let sum = 0;
	for (let index = 0; index < p.length; index += 1) {
		const share = doubleAt(p, index);
		if (share > 0) sum += share * log$1(share / doubleAt(q, index));
	}
	return max$4(0, sum);
}

// src/metrics/fairness/label-entropies.ts
const square = (root) => root * root;
/** √(Σ d²/m / divisor), m the mean of both shares: what the root of a divergence is for two distributions that are close. */
const localRoot = (divisor) => (one, other, mean) => {
	let sum = 0;
	for (let index = 0; index < mean.length; index += 1) {
		const [share, difference] = [doubleAt(mean, index), doubleAt(one, index) - doubleAt(other, index)];
		sum += share > 0 ? difference * difference / share : 0;
	}
	return Math.sqrt(sum / divisor);
};
var label_entropies_default = labelFamily([{
	id: "fairness/label-kl-divergence",
	title: "Kullback-Leibler divergence of the labels",
	question: "How surprising are the labels of one group to somebody who knows those of another?",
	formula: "max over ordered pairs of Σ_y P_a(y)·ln(P_a(y) / P_d(y)), in nats",
	unit: "nats",
	range: [0, Number.POSITIVE_INFINITY],
	measure: {
		between: (p, q) => Math.sqrt(klDivergence(p, q)),
		symmetric: false,
		norm: localRoot(2),
		shown: square,
		maximum: Number.POSITIVE_INFINITY
	},
	clarify: ["Kullback-Leibler Divergence (KL)", "data-bias-metric-kl-divergence"],
	limitations: [
		"It is infinite where a label occurs in one group and not in another; smclarify leaves such labels out, here it is insufficient.",
		"It is not symmetric: the value is the larger direction, Clarify takes the one from all other rows to the facet.",
		"It has no upper end, and grows with the square of a small gap: .02 can be shares of .4 and .5."
	],
	bad: [.5 * Math.log(3), ".75·ln 3 − .25·ln 3"],
	degenerate: ["label,group\n1,a\n0,a\n0,b\n0,b\n", "b has no positive label: ln(.5 / 0) is infinite."]
}, {
	id: "fairness/label-js-divergence",
	title: "Jensen-Shannon divergence of the labels",
	question: "How much does a label tell about the group that it comes from, of two of equal size?",
	formula: "max over pairs of ½KL(P_a ‖ M) + ½KL(P_d ‖ M), M = ½(P_a + P_d), in bits",
	unit: "index",
	range: [0, 1],
	measure: {
		between: (p, q) => Math.sqrt(jsDivergence(p, q)),
		symmetric: true,
		norm: localRoot(8 * Math.LN2),
		shown: square,
		maximum: 1
	},
	clarify: ["Jensen-Shannon Divergence (JS)", "data-bias-metric-jensen-shannon-divergence"],
	limitations: ["It is the divergence in bits, 0 to 1. SciPy's jensenshannon is its root; Clarify's is in nats, smaller by the factor ln 2.", "It grows with the square of a small gap: shares of .45 and .55 give .007. Choose the bound from such pairs."],
	bad: [.75 * Math.log2(1.5) + .25 * Math.log2(.5), ".75·log₂(.75/.5) + .25·log₂(.25/.5)"],
	degenerate: ["label,group\n1,a\n0,a\n", "One group has nobody to differ from."]
}]);

// src/metrics/compare/representation.ts
/**
* Smallest share of a group in the table / its share of the population. Every group counts, however small, those of the
* population without a row too: too few rows are what it looks for. Insufficient when the two name different groups.
*/
function representation({ groups }, population, { minimum }) {
	const listed = Object.entries(population.shares);
	const known = groups.filter(({ key }) => listed.some(([name]) => name === key[0]));
	const unknown = groups.filter((group) => !known.includes(group) && group.key[0] !== "(missing)");
	const all = sumOf$1(known);
	const mistake = unknown.length > 0 ? notListed(unknown, known) : all.w > 0 ? void 0 : noRows(listed);
	if (mistake !== void 0) return mistake;
	const rows = listed.map(([name, expected]) => {
		const own = sumOf$1(known.filter(({ key }) => key[0] === name));
		return {
			name,
			expected,
			...own,
			share: Math.min(1, own.w / all.w)
		};
	});
	const present = rows.filter(({ expected }) => expected > 0);
	const size = effectiveSize(all.w, all.w2);
	const bandOf = ({ share, expected }, confidence) => {
		const [low, high] = wilsonInterval(share, size, confidence);
		return [low / expected, high / expected];
	};
	const bands = present.map((row) => bandOf(row, minimum.confidence ** (1 / present.length)));
	const upTo1 = (values) => Math.min(1, ...values);
	return {
		status: "measured",
		value: upTo1(present.map(({ share, expected }) => share / expected)),
		n: all.n,
		interval: [upTo1(bands.map(([low]) => low)), upTo1(bands.map(([, high]) => high))],
		parts: byGroup(rows.map((row) => ({
			group: [row.name],
			n: row.n,
			...row.expected > 0 ? {
				value: row.share / row.expected,
				interval: bandOf(row, minimum.confidence)
			} : { value: null }
		}))),
		...notesOf$1(rows, groups.filter((group) => !known.includes(group)))
	};
}
function sumOf$1(groups) {
	return groups.reduce((sum, group) => {
		const { w, w2 } = weightOf(group);
		return {
			n: sum.n + rowsOf(group),
			w: sum.w + w,
			w2: sum.w2 + w2
		};
	}, {
		n: 0,
		w: 0,
		w2: 0
	});
}
function notListed(unknown, known) {
	const names = unknown.map(({ key }) => JSON.stringify(key[0])).toSorted();
	const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
	return {
		status: "insufficient",
		n: known.length,
		needed: known.length + unknown.length,
		reason: `the population has no share of ${names.slice(0, 5).join(", ")}${more}, of which the table has rows`,
		hint: "Add them to `evaluation.population`, or correct the names: they are compared letter by letter. A group outside of the population has the share 0."
	};
}
function noRows(listed) {
	return {
		status: "insufficient",
		n: 0,
		needed: 1,
		reason: `the table has no rows of ${listed.map(([name]) => JSON.stringify(name)).join(", ")}`
	};
}
function notesOf$1(rows, missing) {
	const notes = [
		...rows.filter(({ n, expected }) => n === 0 && expected > 0).map(({ name, expected }) => `The table has no rows of ${JSON.stringify(name)}, whose share of the population is ${expected}.`),
		...rows.filter(({ n, expected }) => n > 0 && expected === 0).map(({ name, n }) => `${JSON.stringify(name)} has ${n} rows and a share of 0 in the population.`),
		...missing.map((group) => `${rowsOf(group)} rows without a value are left out of the shares.`)
	];
	return notes.length === 0 ? {} : { notes };
}

// src/metrics/fairness/representation.ts
const HALVES = {
	a: .5,
	b: .5
};
var representation_default = defineMetric({
	id: "fairness/representation",
	title: "Representation (participation to prevalence)",
	question: "Is a group rarer among the rows of the evaluation than in the population that the system serves?",
	formula: "min_g (share of g in the table / share of g in the population)",
	unit: "ratio",
	direction: "higher",
	range: [0, 1],
	ideal: 1,
	scopes: ["attribute"],
	needs: ["labels", "population"],
	tasks: [
		"binary",
		"multiclass",
		"regression"
	],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "Scott et al., Participation of women in clinical trials supporting FDA approval of cardiovascular drugs (2018)",
		url: "https://doi.org/10.1016/j.jacc.2018.02.070"
	}, {
		title: "Shahbazi et al., Representation bias in data: a survey on identification and resolution techniques (2023)",
		url: "https://arxiv.org/abs/2203.11852"
	}],
	limitations: [
		"It is no better than `population`: shares of a census say little of the people who apply, or fall ill.",
		"Clinical trials call .8 to 1.2 comparable; a group of few people can need more than its share to be measured at all.",
		"Every group counts, the smallest too, because a group that is too small is the finding. `minimum` has no say.",
		"It counts rows, not their quality: a group can be there with labels that are worse."
	],
	remedies: [
		"Collect rows of the group of the smallest part; sampling weights mend the shares, not the width of its intervals.",
		"Check the names where a part is 0: a group that is spelled differently in the policy has no rows.",
		"Until there are more, say in the model card for whom it was not evaluated."
	],
	standards: ["NIST AI RMF MAP 2.3", "EU AI Act Article 10(3)"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,group\n1,a\n0,a\n1,b\n0,b\n",
			population: HALVES,
			gives: 1,
			explanation: "Half of the rows for half of the population."
		},
		{
			title: "bad",
			table: "label,group\n1,a\n0,a\n1,a\n0,b\n",
			population: HALVES,
			gives: .5,
			explanation: "A quarter of the rows are of b, which is half of the population: .25 / .5."
		},
		{
			title: "degenerate",
			table: "label,group\n1,a\n0,a\n1,c\n0,b\n",
			population: HALVES,
			gives: "insufficient",
			explanation: "The population has no share of c."
		}
	],
	compute: ({ labels, population }, _options, context) => representation(labels, population, context)
});

// src/metrics/fairness/treatment-equality-difference.ts
var treatment_equality_difference_default = defineMetric({
	id: "fairness/treatment-equality-difference",
	title: "Treatment equality difference",
	question: "Do the mistakes about each group fall on the same side, missed positives to false alarms?",
	formula: "max_g FN/FP − min_g FN/FP",
	references: [{
		title: "Berk et al., Fairness in criminal justice risk assessments (2018)",
		url: "https://arxiv.org/abs/1703.09207"
	}, {
		title: "Amazon SageMaker Clarify: Treatment Equality (TE)",
		url: "https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-post-training-bias-metric-te.html"
	}],
	limitations: [
		"A group without false alarms has no quotient, however many positives it misses: look at its false negative rate.",
		"It says nothing of how many mistakes there are: 1/1 and 500/500 are the same.",
		"With few false alarms it swings widely (9/1 against 9/2); read the interval before the value.",
		"Clarify's TE is signed, one facet against all other rows; this is the largest quotient minus the smallest."
	],
	remedies: ["Where one quotient is high, that group is spared the alarm or denied the offer: ask which of the two is the harm.", "A threshold moves both counts at once. Measure FN and FP of each group at several before you choose one."],
	examples: [
		{
			title: "ideal",
			table: "label,prediction,group\n1,0,a\n0,1,a\n1,1,a\n1,0,b\n0,1,b\n0,0,b\n",
			gives: 0,
			explanation: "One missed positive for one false alarm in both groups."
		},
		{
			title: "bad",
			table: "label,prediction,group\n1,0,a\n1,0,a\n0,1,a\n1,0,b\n0,1,b\n0,1,b\n",
			gives: 1.5,
			explanation: "Two for one in a, one for two in b: 2 − .5."
		},
		{
			title: "degenerate",
			table: "label,prediction,group\n1,0,a\n0,1,a\n1,0,b\n1,0,b\n0,0,b\n",
			gives: "insufficient",
			explanation: "b has no false alarms: 2/0 has no value."
		}
	],
	unit: "ratio",
	direction: "lower",
	range: [0, Number.POSITIVE_INFINITY],
	ideal: 0,
	scopes: [
		"attribute",
		"intersection",
		"slice"
	],
	needs: ["decisions"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	standards: ["NIST AI RMF MEASURE 2.11"],
	lifecycle: "stable",
	since: "1.0.0",
	compute: ({ decisions }, _options, context) => quotientGap(decisions, {
		top: RATES.fnr.hits,
		bottom: RATES.fpr.hits,
		given: ["positives", "negatives"]
	}, context)
});

// src/metrics/fairness/worst-group-auc.ts
var worst_group_auc_default = defineMetric({
	id: "fairness/worst-group-auc",
	title: "Worst-group AUC",
	question: "How well does the score order the rows of the group that it orders worst?",
	formula: "min_g AUC_g, AUC_g = P(s₁ > s₀ | g) + ½·P(s₁ = s₀ | g)",
	unit: "share",
	direction: "higher",
	range: [0, 1],
	ideal: 1,
	scopes: [
		"attribute",
		"intersection",
		"slice"
	],
	needs: ["scores"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "Borkan et al., Nuanced metrics for measuring unintended bias (2019): subgroup AUC",
		url: "https://arxiv.org/abs/1903.04561"
	}, {
		title: "Fairlearn: MetricFrame.group_min",
		url: "https://fairlearn.org/main/api_reference/generated/fairlearn.metrics.MetricFrame.html"
	}],
	limitations: ["It sees only pairs within one group: a group that is scored too low against the others can have an AUC of 1.", "The smallest of several noisy areas is biased downwards; groups with few positives or few negatives make most of the noise."],
	remedies: ["Read the pairs of that group that are in the wrong order, farthest apart first.", "Ask whether the features carry the same meaning for that group: a proxy that works elsewhere is often why."],
	standards: ["NIST AI RMF MEASURE 2.11", "NIST AI RMF MEASURE 2.5"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,score,group\n0,0.1,a\n1,0.3,a\n0,0.6,b\n1,0.9,b\n",
			gives: 1,
			explanation: "Each group is in order by itself."
		},
		{
			title: "bad",
			table: "label,score,group\n0,0.1,a\n1,0.9,a\n0,0.5,b\n0,0.2,b\n1,0.3,b\n",
			gives: .5,
			explanation: "In b one of two pairs is in order."
		},
		{
			title: "degenerate",
			table: "label,score,group\n0,0.1,a\n1,0.9,a\n1,0.5,b\n",
			gives: "insufficient",
			explanation: "b has no negatives: one group is left, and nothing to be the worst of."
		}
	],
	compute: ({ scores: { axis, groups } }, _options, context) => worstGroup(groups, aucMeasure(axis), context)
});

// src/metrics/compare/worst-group-family.ts
/** Metrics that are the smallest of one number over the groups that count. */
function worstGroupFamily(rows) {
	return rows.map(({ limitations, remedies, measure, ...row }) => defineMetric({
		...row,
		unit: "share",
		direction: "higher",
		range: [0, 1],
		ideal: 1,
		scopes: [
			"attribute",
			"intersection",
			"slice"
		],
		needs: ["decisions"],
		fullGrade: "computed",
		options: NO_OPTIONS,
		references: [{
			title: "Sagawa et al., Distributionally robust neural networks for group shifts (2020)",
			url: "https://arxiv.org/abs/1911.08731"
		}, {
			title: "Fairlearn: MetricFrame.group_min",
			url: "https://fairlearn.org/main/api_reference/generated/fairlearn.metrics.MetricFrame.html"
		}],
		limitations: [
			"The smallest of several noisy numbers is biased downwards: look at its interval before you look at its third digit.",
			...limitations,
			"Groups below the smallest size do not count, and the worst one may be among them."
		],
		remedies: [
			"Read the errors of that group first; its name and size are in the parts.",
			"Collect or re-weight training rows of that group, and measure on rows that were not trained on.",
			...remedies
		],
		standards: ["NIST AI RMF MEASURE 2.11", "NIST AI RMF MEASURE 2.5"],
		lifecycle: "stable",
		since: "1.0.0",
		compute: ({ decisions: { groups, classes } }, _options, context) => worstGroup(groups, measure(classes.length), context)
	}));
}

// src/metrics/fairness/worst-group-decisions.ts
const HEAD$1 = "label,prediction,group\n";
const RIGHT = `${HEAD$1}1,1,a\n0,0,a\n1,1,b\n0,0,b\n`;
const ONE_BAD = `${HEAD$1}1,1,a\n0,0,a\n1,1,b\n0,1,b\n1,0,b\n1,0,b\n`;
const ONE_GROUP$3 = `${HEAD$1}1,1,a\n0,0,a\n`;
const BINARY = ["binary"];
const ANY = ["binary", "multiclass"];
const examples$1 = (bad, why) => [
	{
		title: "ideal",
		table: RIGHT,
		gives: 1,
		explanation: "Every decision is right in both groups."
	},
	{
		title: "bad",
		table: ONE_BAD,
		gives: bad,
		explanation: why
	},
	{
		title: "degenerate",
		table: ONE_GROUP$3,
		gives: "insufficient",
		explanation: "One group: nothing to be the worst of."
	}
];
var worst_group_decisions_default = worstGroupFamily([
	{
		id: "fairness/worst-group-accuracy",
		title: "Worst-group accuracy",
		question: "How often is the decision right in the group where it is right least often?",
		formula: "min_g P(ŷ = y | g)",
		tasks: ANY,
		limitations: ["Accuracy hides which error is made: a group where positives are rare scores high while all of them are missed."],
		remedies: ["Train with group distributionally robust optimisation, or stop early on this number in place of the mean."],
		examples: examples$1(.25, "All of a are right, one of four in b."),
		measure: (classes) => shareMeasure(accuracyOf(classes), "rows")
	},
	{
		id: "fairness/worst-group-balanced-accuracy",
		title: "Worst-group balanced accuracy",
		question: "Counting every true class alike, how well is the worst group served?",
		formula: "min_g of the mean over true classes c of P(ŷ = c | y = c, g); binary: ½(TPR_g + TNR_g)",
		tasks: ANY,
		limitations: ["A group with rows of one truth only has none and is left out; scikit-learn gives it the recall of that class."],
		remedies: ["See which class of the worst group has the low recall; weight that class up in that group, not in all of them."],
		examples: examples$1(1 / 6, "One of three positives and no negative of b are right: ½(1/3 + 0)."),
		measure: (classes) => ({
			...shareMeasure(CELL_FUNCTIONS["balanced-accuracy"], "rows of both truths"),
			...classes === 2 ? {} : {
				given: [],
				estimate: (cells, confidence) => balancedAccuracy(cells, classes, confidence)
			}
		})
	},
	{
		id: "fairness/worst-group-tpr",
		title: "Worst-group true positive rate",
		question: "How many of the positives are found in the group where fewest are found?",
		formula: "min_g P(ŷ = 1 | y = 1, g)",
		tasks: BINARY,
		limitations: ["Taking everybody for positive makes it 1: put a bound on false positives beside it."],
		remedies: ["Lower the threshold until the worst group is found often enough, and look at what it costs the others."],
		examples: examples$1(1 / 3, "Both positives of a, one of three of b."),
		measure: () => shareMeasure(RATES.tpr, "positives")
	},
	{
		id: "fairness/worst-group-ppv",
		title: "Worst-group positive predictive value",
		question: "How often is a positive decision right in the group where it is right least often?",
		formula: "min_g P(y = 1 | ŷ = 1, g)",
		tasks: BINARY,
		limitations: ["It falls with the share of positives of a group: the rarest group is often the worst of it."],
		remedies: ["Have positive decisions about that group seen by a person until the value is where it should be."],
		examples: examples$1(.5, "The selected of a are right, one of two of b."),
		measure: () => shareMeasure(RATES.ppv, "positive decisions")
	},
	{
		id: "fairness/worst-group-f1",
		title: "Worst-group F1",
		question: "How well are positives found without false alarms in the group where it goes worst?",
		formula: "min_g 2·TP_g / (2·TP_g + FP_g + FN_g)",
		tasks: BINARY,
		limitations: ["It moves with the share of positives, so groups with few of them are at the bottom by that alone."],
		remedies: ["Take precision and recall of that group apart: the two ask for opposite moves of the threshold."],
		examples: examples$1(.4, "TP 1, FP 1 and FN 2 in b: 2/(2 + 1 + 2)."),
		measure: () => shareMeasure(CELL_FUNCTIONS.f1, "positives or positive decisions")
	}
]);

// src/metrics/fairness/worst-group-ece.ts
var worst_group_ece_default = defineMetric({
	id: "fairness/worst-group-ece",
	title: "Worst-group calibration error",
	question: "How far are the scores from the shares that they promise, in the group where they are farthest?",
	formula: "max_g ECE_g, ECE_g over ten equal bins",
	unit: "share",
	direction: "lower",
	range: [0, 1],
	ideal: 0,
	scopes: [
		"attribute",
		"intersection",
		"slice"
	],
	needs: ["scores"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "Hébert-Johnson et al., Multicalibration (2018)",
		url: "https://proceedings.mlr.press/v80/hebert-johnson18a.html"
	}, {
		title: "Fairlearn: MetricFrame.group_max",
		url: "https://fairlearn.org/main/api_reference/generated/fairlearn.metrics.MetricFrame.html"
	}],
	limitations: ["The error is biased upwards, the more the smaller the group: the worst group is often only the smallest one.", "Groups that overlap (an intersection within an attribute) can each be calibrated while a part of them is not."],
	remedies: ["Compare with calibration-difference and its chance level before you recalibrate a small group.", "Calibrate by group, or with multicalibration where groups overlap, on rows apart from this table."],
	standards: ["NIST AI RMF MEASURE 2.11", "NIST AI RMF MEASURE 2.5"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,score,group\n1,0.5,a\n0,0.5,a\n1,1,b\n0,0,b\n",
			gives: 0,
			explanation: "Both groups get what their scores promise."
		},
		{
			title: "bad",
			table: "label,score,group\n1,0.5,a\n0,0.5,a\n0,0.75,b\n0,0.75,b\n",
			gives: .75,
			explanation: "b is promised ¾ and has no positive."
		},
		{
			title: "degenerate",
			table: "label,score,group\n1,0.75,a\n1,0.75,a\n",
			gives: "insufficient",
			explanation: "One group: nothing to be the worst of."
		}
	],
	compute: ({ scores: { axis, groups } }, _options, context) => worstGroup(groups, calibrationMeasure(axis, context), context)
});

// src/metrics/fairness/worst-group-log-loss.ts
var worst_group_log_loss_default = defineMetric({
	id: "fairness/worst-group-log-loss",
	title: "Worst-group log-loss",
	question: "How surprised is the model by what is true in the group that surprises it most?",
	formula: "max_g −Σw·[y·ln s + (1 − y)·ln(1 − s)] / Σw over the rows of g, s clipped to [2⁻⁵², 1 − 2⁻⁵²]",
	unit: "nats",
	direction: "lower",
	range: [0, Number.POSITIVE_INFINITY],
	ideal: 0,
	scopes: [
		"attribute",
		"intersection",
		"slice"
	],
	needs: ["scores"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "Sagawa et al., Distributionally robust neural networks for group shifts (2020)",
		url: "https://arxiv.org/abs/1911.08731"
	}, {
		title: "Fairlearn: MetricFrame.group_max",
		url: "https://fairlearn.org/main/api_reference/generated/fairlearn.metrics.MetricFrame.html"
	}],
	limitations: ["A group whose base rate is near ½ has a higher loss under any model: compare with the entropy of its own share.", "One confident error costs up to 36 nats, and in a small group that is the whole value."],
	remedies: ["List the rows of that group with the highest loss; a few scores of exactly 0 or 1 are often all of it.", "Train with the loss of the worst group as the goal, or stop early on it."],
	standards: ["NIST AI RMF MEASURE 2.11", "NIST AI RMF MEASURE 2.5"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,score,group\n1,1,a\n0,0,a\n1,1,b\n0,0,b\n",
			gives: 2220446049250313e-31,
			explanation: "Certain and right in both groups: only the clipping is left."
		},
		{
			title: "bad",
			table: "label,score,group\n1,1,a\n0,0,a\n1,0.25,b\n0,0.75,b\n",
			gives: 2 * Math.LN2,
			explanation: "What is true had a probability of ¼ in b: ln 4."
		},
		{
			title: "degenerate",
			table: "label,score,group\n1,0.5,a\n0,0.5,a\n",
			gives: "insufficient",
			explanation: "One group: nothing to be the worst of."
		}
	],
	compute: ({ scores: { axis, groups } }, _options, context) => worstGroup(groups, lossMeasure(axis, LOG_LOSS), context)
});

// src/stats/deal-normal.ts
/**
* A smooth statistic of some groups when nothing but chance separates them, by its normal limit: with N rows in all, that of
* a group of n permuted rows varies around the whole's by error²·(N/n − 1), and any two of them by −error² together.
* Groups ascend by size, so that neither their names nor their order changes the draws.
*
* Source: J. Hájek, "Limiting distributions in simple random sampling from a finite population", Publications of the
* Mathematical Institute of the Hungarian Academy of Sciences 5, 1960.
*/
function dealNormal({ sizes, whole, draws, random }) {
	const ascending = sizes.toSorted();
	const total = ascending.reduce((sum, size) => sum + size, 0);
	const errors = ascending.map((size) => whole.error * Math.sqrt(total / size));
	const groups = sizes.length;
	const rates = new Float64Array(draws * groups);
	for (let row = 0; row < rates.length; row += groups) {
		let mean = 0;
		for (let group = 0; group < groups; group += 1) {
			const drawn = at(errors, group) * normalDraw(random);
			rates[row + group] = drawn;
			mean += at(ascending, group) / total * drawn;
		}
		for (let group = 0; group < groups; group += 1) rates[row + group] = whole.value + doubleAt(rates, row + group) - mean;
	}
	return {
		rates,
		groups,
		overall: whole.value
	};
}

// src/stats/influence-draws.ts
/**
* draws × statistics, row by row: normal draws around each value whose covariance is that of the jackknife, Σ over blocks of
* the products of influences. So a group and the whole that contains it are drawn together. RangeError for statistics
* with different numbers of blocks, or not as many as values.
*/
function influenceDraws({ values, influences, draws, random }) {
	const blocks = influences[0]?.length ?? 0;
	if (influences.length !== values.length || influences.some(({ length }) => length !== blocks)) throw new RangeError(`${values.length} values need the influences of as many statistics, of the same blocks.`);
	const shocks = new Float64Array(blocks);
	const drawn = new Float64Array(draws * values.length);
	for (let row = 0; row < drawn.length; row += values.length) {
		for (let block = 0; block < blocks; block += 1) shocks[block] = normalDraw(random);
		for (const [statistic, own] of influences.entries()) {
			let value = at(values, statistic);
			for (let block = 0; block < blocks; block += 1) value += doubleAt(own, block) * doubleAt(shocks, block);
			drawn[row + statistic] = value;
		}
	}
	return drawn;
}

// src/stats/normal-draws.ts
/**
* draws × groups, row by row: independent normal draws around each group's statistic. They give statistics with a known
* standard error (DeLong's of an AUC, a jackknife's) the same simultaneous intervals as rates. RangeError for arrays of
* different lengths.
*/
function normalDraws({ values, errors, draws, random }) {
	const groups = values.length;
	if (errors.length !== groups) throw new RangeError(`${groups} values need as many standard errors, not ${errors.length}.`);
	const drawn = new Float64Array(draws * groups);
	for (let index = 0; index < drawn.length; index += 1) {
		const group = index % groups;
		drawn[index] = at(values, group) + at(errors, group) * normalDraw(random);
	}
	return drawn;
}

// src/metrics/compare/residual-gap.ts
/** The gap in a statistic of the residuals, with a simultaneous interval from jackknife errors. */
function residualGap({ overall, groups }, statistic, method, context) {
	const { confidence } = context.minimum;
	const table = groupTable(groups, [], context, (cells) => jackknifeEstimate(cells, statistic, confidence));
	const tooFew = tooFewGroups(table);
	if (tooFew !== void 0) return tooFew;
	const whole = method === "to-overall" ? definedOf(overall, statistic) : void 0;
	const family = whole === void 0 ? betweenGroups(table.eligible, statistic, context) : toWhole(table.eligible, statistic, {
		cells: overall,
		value: whole
	}, context);
	return measuredOver(table, {
		value: gapOf(table.eligible, whole),
		overDefined: gapOf(table.defined, whole),
		interval: family === void 0 ? void 0 : intervalOf$4(family, confidence),
		chance: chanceOf$1(table.eligible, statistic, method, context)
	});
}
/** Streams of groups count up from 0. */
const CHANCE_STREAM$2 = -9;
/** The gap when the group labels are permuted over all rows that count, whose statistic has a jackknife error. */
function chanceOf$1(rows, statistic, method, context) {
	const groups = rows.map(({ cells }) => cells);
	const whole = jackknifed(pooledCells(groups), statistic);
	if (whole?.error === void 0) return;
	const dealt = dealNormal({
		sizes: effectiveSizes(groups),
		whole: {
			value: whole.value,
			error: whole.error
		},
		draws: Math.ceil(drawsFor(rows.length, context) / 2),
		random: randomStream(context.seed, CHANCE_STREAM$2)
	});
	const { mean, limit } = chanceGap({
		dealt: [dealt],
		form: "difference",
		method,
		combine: "worst",
		confidence: .95
	});
	return {
		mean,
		upper: limit
	};
}
/** The whole's number: where a group has one the whole does, because it holds the group's rows. */
function definedOf(overall, statistic) {
	const found = jackknifed(overall, statistic);
	if (found === null) throw new RangeError("The number of all rows is undefined, and that of a group of them is not.");
	return found.value;
}
function gapOf(rows, whole) {
	const values = rows.map(({ value }) => value);
	return whole === void 0 ? Math.max(...values) - Math.min(...values) : Math.max(...values.map((value) => Math.abs(value - whole)));
}
function intervalOf$4(family, confidence) {
	return simultaneousGap({
		families: [family],
		confidence,
		maximum: 1e400
	}).interval;
}
/** Groups share no row: each is drawn by its own standard error. */
function betweenGroups(rows, statistic, context) {
	const errors = rows.flatMap(({ cells }) => jackknifed(cells, statistic)?.error ?? []);
	if (errors.length < rows.length) return;
	const rates = Float64Array.from(rows, ({ value }) => value);
	return {
		rates,
		draws: normalDraws({
			values: rates,
			errors: Float64Array.from(errors),
			draws: drawsFor(rows.length, context),
			random: randomStream(context.seed, 0)
		})
	};
}
/** A group and the whole that holds it are drawn together, by the blocks that they share. */
function toWhole(rows, statistic, whole, context) {
	const influences = [...rows, whole].flatMap(({ cells }) => influencesOf(cells, statistic, whole.cells) ?? []);
	if (influences.length <= rows.length) return;
	const rates = Float64Array.from([...rows.map(({ value }) => value), whole.value]);
	return {
		rates,
		draws: influenceDraws({
			values: rates,
			influences,
			draws: drawsFor(rows.length, context),
			random: randomStream(context.seed, 0)
		}),
		pairs: rows.map((_, index) => [index, rows.length])
	};
}

// src/metrics/compare/residual-family.ts
const FAIRLEARN$1 = {
	title: "Fairlearn: MetricFrame.difference",
	url: "https://fairlearn.org/main/api_reference/generated/fairlearn.metrics.MetricFrame.html"
};
/** Metrics that differ only by the number of which the gap between groups is taken. */
function residualFamily(rows) {
	return rows.map(({ statistic, symbol, where, references: [first, ...more], ...row }) => defineMetric({
		...row,
		references: [
			first,
			...more,
			FAIRLEARN$1
		],
		formula: `max_g ${symbol} − min_g ${symbol}, ${where}; to overall: max_g |${symbol} − overall|`,
		direction: "lower",
		range: [0, Number.POSITIVE_INFINITY],
		ideal: 0,
		scopes: [
			"attribute",
			"intersection",
			"slice"
		],
		needs: ["residuals"],
		tasks: ["regression"],
		fullGrade: "computed",
		options: GAP_OPTIONS,
		standards: ["NIST AI RMF MEASURE 2.11"],
		lifecycle: "stable",
		since: "1.0.0",
		compute: ({ residuals }, { method }, context) => residualGap(residuals, statistic, method, context)
	}));
}
/** Metrics that differ only by the number of which the worst group's is taken. */
function worstResidualFamily(rows) {
	return rows.map(({ statistic, worst, ...row }) => defineMetric({
		...row,
		...worst === "largest" ? {
			unit: "label-unit",
			direction: "lower",
			ideal: 0
		} : {
			unit: "index",
			direction: "higher",
			ideal: 1
		},
		range: statistic.range,
		scopes: [
			"attribute",
			"intersection",
			"slice"
		],
		needs: ["residuals"],
		tasks: ["regression"],
		fullGrade: "computed",
		options: NO_OPTIONS,
		references: [{
			title: "Sagawa et al., Distributionally robust neural networks for group shifts (2020)",
			url: "https://arxiv.org/abs/1911.08731"
		}, {
			title: "Fairlearn: MetricFrame.group_max and group_min",
			url: "https://fairlearn.org/main/api_reference/generated/fairlearn.metrics.MetricFrame.html"
		}],
		standards: ["NIST AI RMF MEASURE 2.11", "NIST AI RMF MEASURE 2.5"],
		lifecycle: "stable",
		since: "1.0.0",
		compute: ({ residuals }, _options, context) => worstGroup(residuals.groups, residualMeasure(statistic, worst), context)
	}));
}

// src/metrics/fairness/worst-group-regression.ts
const EXACT = "label,prediction,group\n10,10,a\n20,20,a\n30,30,b\n40,40,b\n";
const OFF_IN_B$1 = "label,prediction,group\n10,11,a\n20,19,a\n30,34,b\n40,38,b\n";
const ONE_GROUP$2 = "label,prediction,group\n10,11,a\n20,19,a\n";
const ONE_ALONE = "One group: nothing to be the worst of.";
const NORMAL_ERRORS$1 = "The interval takes the errors of 64 blocks of rows as normal, which heavy tails are not.";
var worst_group_regression_default = worstResidualFamily([
	{
		id: "fairness/worst-group-mae",
		title: "Worst-group mean absolute error",
		question: "How far off is the prediction, typically, in the group where it is farthest off?",
		formula: "max_g Σw|y − ŷ| / Σw",
		statistic: MEAN_ABSOLUTE_ERROR,
		worst: "largest",
		limitations: [
			"It is in the unit of the label: a bound holds for this label only.",
			"The largest of several noisy errors is biased upwards; its interval says by how much it may be.",
			NORMAL_ERRORS$1
		],
		remedies: ["Compare the error with the spread of the label in that group: it may be hard rather than neglected.", "Give that group more weight in training, or stop early on this number in place of the mean error."],
		examples: [
			{
				title: "ideal",
				table: EXACT,
				gives: 0,
				explanation: "No error."
			},
			{
				title: "bad",
				table: OFF_IN_B$1,
				gives: 3,
				explanation: "Off by 4 and 2 in b, by 1 in a."
			},
			{
				title: "degenerate",
				table: ONE_GROUP$2,
				gives: "insufficient",
				explanation: ONE_ALONE
			}
		]
	},
	{
		id: "fairness/worst-group-rmse",
		title: "Worst-group root mean squared error",
		question: "How large are the errors, large ones counted more, in the group that bears the most of them?",
		formula: "max_g √(Σw(y − ŷ)² / Σw)",
		statistic: ROOT_MEAN_SQUARED_ERROR,
		worst: "largest",
		limitations: [
			"A few rows can make it, the fewer the smaller the group.",
			"It is in the unit of the label: a bound holds for this label only.",
			NORMAL_ERRORS$1
		],
		remedies: ["Look at the largest errors of that group one by one: wrong labels and wrong units are found there.", "Where worst-group-mae names another group, the tail is the matter here: model it, or bound the prediction."],
		examples: [
			{
				title: "ideal",
				table: EXACT,
				gives: 0,
				explanation: "No error."
			},
			{
				title: "bad",
				table: OFF_IN_B$1,
				gives: Math.sqrt(10),
				explanation: "√((16 + 4) / 2) in b."
			},
			{
				title: "degenerate",
				table: ONE_GROUP$2,
				gives: "insufficient",
				explanation: ONE_ALONE
			}
		]
	},
	{
		id: "fairness/worst-group-r2",
		title: "Worst-group R²",
		question: "In which group does the prediction tell the members apart least, and how well there?",
		formula: "min_g 1 − Σw(y − ŷ)² / Σw(y − ȳ_g)²",
		statistic: DETERMINATION,
		worst: "smallest",
		limitations: [
			"A group whose label varies little has a low R² at the same error; where it does not vary at all it has none.",
			"Below 0 the mean label of the group would predict better than the model.",
			NORMAL_ERRORS$1
		],
		remedies: ["Compare the spread of the label and the mean residual of that group: a shift alone can make R² negative.", "Look for features that vary within that group; those that only tell groups apart explain nothing in it."],
		examples: [
			{
				title: "ideal",
				table: EXACT,
				gives: 1,
				explanation: "No error."
			},
			{
				title: "bad",
				table: OFF_IN_B$1,
				gives: .6,
				explanation: "1 − 20/50 in b."
			},
			{
				title: "degenerate",
				table: ONE_GROUP$2,
				gives: "insufficient",
				explanation: ONE_ALONE
			}
		]
	}
]);

// src/metrics/registry/fairness.ts
const UNITS$6 = [
	auc_difference_default,
	average_odds_default,
	average_predictive_value_difference_default,
	calibration_difference_default,
	class_balance_default,
	conditional_outcomes_default,
	counterfactual_flip_rate_default,
	disparate_impact_default,
	group_imbalance_default,
	label_distances_default,
	label_entropies_default,
	representation_default,
	treatment_equality_difference_default,
	worst_group_auc_default,
	worst_group_decisions_default,
	worst_group_ece_default,
	worst_group_log_loss_default,
	worst_group_regression_default
];
/** A family's file gives several. */
const METRICS$6 = UNITS$6.flat();

// src/metrics/compare/rate-family.ts
const FORMS = {
	difference: {
		unit: "share",
		direction: "lower",
		ideal: 0
	},
	ratio: {
		unit: "ratio",
		direction: "higher",
		ideal: 1
	}
};
/** Metrics that differ only by the form of the gap in one rate. */
function rateFamily(facts, rows) {
	const { rate, symbol, limitations, ...shared } = facts;
	return rows.map(({ form, limitations: own = [], ...row }) => defineMetric({
		...shared,
		...row,
		...FORMS[form],
		formula: form === "difference" ? `max_g ${symbol} − min_g ${symbol}; to overall: max_g |${symbol} − overall|` : `min_g ${symbol} / max_g ${symbol}; to overall: min_g of the smaller over the larger of group and overall`,
		limitations: [...limitations, ...own],
		range: [0, 1],
		scopes: [
			"attribute",
			"intersection",
			"slice"
		],
		needs: ["decisions"],
		tasks: typeof rate === "function" ? ["binary", "multiclass"] : ["binary"],
		fullGrade: "computed",
		options: GAP_OPTIONS,
		standards: ["NIST AI RMF MEASURE 2.11"],
		lifecycle: "stable",
		since: "1.0.0",
		compute: ({ decisions }, { method }, context) => rateGap(decisions, typeof rate === "function" ? rate(decisions.classes.length) : rate, {
			form,
			method,
			combine: "worst"
		}, context)
	}));
}

// src/metrics/fairness/accuracy-parity.ts
const ALIKE$11 = "label,prediction,group\n1,1,a\n1,0,a\n0,0,b\n0,1,b\n";
const APART$11 = "label,prediction,group\n1,1,a\n1,1,a\n0,0,a\n0,1,a\n1,1,b\n1,0,b\n0,1,b\n0,1,b\n";
const ALONE$1 = "label,prediction,group\n1,1,a\n0,0,a\n";
const ALL_WRONG$2 = "label,prediction,group\n1,0,a\n0,1,a\n1,0,b\n0,1,b\n";
var accuracy_parity_default = rateFamily({
	rate: accuracyOf,
	symbol: "P(ŷ = y | g)",
	references: [{
		title: "Berk et al., Fairness in criminal justice risk assessments: the state of the art (2018)",
		url: "https://arxiv.org/abs/1703.09207"
	}, {
		title: "Buolamwini, Gebru, Gender shades: intersectional accuracy disparities (2018)",
		url: "https://proceedings.mlr.press/v81/buolamwini18a.html"
	}],
	limitations: ["It weighs all errors alike: one group may bear the false alarms and another the misses at a gap of 0.", "A group in which one class is rare has a high accuracy from always saying the other one."],
	remedies: [
		"Break the gap down into the error rates of both truths: equalized odds says which of them makes it.",
		"Compare each group with the share of its most frequent class; the gap to that is what the model adds there.",
		"Look for what the group with the lowest accuracy lacks: rows in training, a feature, the quality of its records."
	]
}, [{
	id: "fairness/accuracy-difference",
	title: "Accuracy difference",
	question: "Is the decision right less often for one group than for another?",
	form: "difference",
	examples: [
		{
			title: "ideal",
			table: ALIKE$11,
			gives: 0,
			explanation: "One of two is right in each group, a miss in a and a false alarm in b."
		},
		{
			title: "bad",
			table: APART$11,
			gives: .5,
			explanation: "Three of four right in a, one of four in b."
		},
		{
			title: "degenerate",
			table: ALONE$1,
			gives: "insufficient",
			explanation: "One group makes no gap."
		}
	]
}, {
	id: "fairness/accuracy-ratio",
	title: "Accuracy ratio",
	question: "How often is the decision right in the worst group, for each time it is in the best one?",
	form: "ratio",
	limitations: ["Above an accuracy of 90 % it cannot fall far: .99 and .95 is .96, though one group has five times the errors."],
	examples: [
		{
			title: "ideal",
			table: ALIKE$11,
			gives: 1,
			explanation: "One of two in each group."
		},
		{
			title: "bad",
			table: APART$11,
			gives: 1 / 3,
			explanation: "One of four against three of four."
		},
		{
			title: "degenerate",
			table: ALL_WRONG$2,
			gives: 1,
			explanation: "Every decision is wrong: 0/0 is 1, with a note."
		}
	]
}]);

// src/metrics/fairness/balanced-accuracy-parity.ts
const ALIKE$10 = "label,prediction,group\n1,1,a\n1,0,a\n0,0,a\n1,1,b\n0,0,b\n0,1,b\n";
const APART$10 = "label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n1,0,b\n0,1,b\n0,1,b\n";
const NO_POSITIVES$3 = "label,prediction,group\n1,1,a\n0,0,a\n0,0,b\n0,1,b\n";
const ALL_WRONG$1 = "label,prediction,group\n1,0,a\n0,1,a\n1,0,b\n0,1,b\n";
var balanced_accuracy_parity_default = rateFamily({
	rate: CELL_FUNCTIONS["balanced-accuracy"],
	symbol: "½(TPR_g + TNR_g)",
	references: [{
		title: "Brodersen et al., The balanced accuracy and its posterior distribution (2010)",
		url: "https://doi.org/10.1109/ICPR.2010.764"
	}, {
		title: "Fairlearn user guide: common fairness metrics",
		url: "https://fairlearn.org/main/user_guide/assessment/common_fairness_metrics.html"
	}],
	limitations: ["A higher true positive rate can hide a lower true negative rate: look at equalized odds beside it.", "A group without positives, or without negatives, has none; scikit-learn gives it the recall of the other class."],
	remedies: [
		"See which of the two recalls of the lowest group is the lower one: it tells whether to move the threshold up or down.",
		"Weight training rows so that positives and negatives of each group have the same weight in it, and measure again.",
		"Compare the ranking within the groups (AUC): where it is alike, a threshold is the cause; where not, the features are."
	]
}, [{
	id: "fairness/balanced-accuracy-difference",
	title: "Balanced accuracy difference",
	question: "Counting both truths alike, is one group served worse than another?",
	form: "difference",
	examples: [
		{
			title: "ideal",
			table: ALIKE$10,
			gives: 0,
			explanation: "½(½ + 1) in a, ½(1 + ½) in b."
		},
		{
			title: "bad",
			table: APART$10,
			gives: .75,
			explanation: "1 in a; ½(½ + 0) in b."
		},
		{
			title: "degenerate",
			table: NO_POSITIVES$3,
			gives: "insufficient",
			explanation: "b has no positives: half of its mean is 0/0."
		}
	]
}, {
	id: "fairness/balanced-accuracy-ratio",
	title: "Balanced accuracy ratio",
	question: "How much of the balanced accuracy of the best group does the worst one get?",
	form: "ratio",
	limitations: ["Guessing has ½, not 0: .5 against 1 is the whole distance, and a ratio of ½."],
	examples: [
		{
			title: "ideal",
			table: ALIKE$10,
			gives: 1,
			explanation: ".75 in both groups."
		},
		{
			title: "bad",
			table: APART$10,
			gives: .25,
			explanation: ".25 against 1."
		},
		{
			title: "degenerate",
			table: ALL_WRONG$1,
			gives: 1,
			explanation: "Every decision is wrong: 0/0 is 1, with a note."
		}
	]
}]);

// src/stats/entropy-term.ts
/**
* One person's part of the generalized entropy index of order α > 0: of a benefit b ≥ 0 with r = b / mean, (r^α − r) / (α(α − 1)),
* and r·ln r for α = 1 (Theil). Its mean over all is the index, because the mean of r is 1; written with r instead of 1 it
* stays exact near α = 1, where both the difference and its divisor vanish. RangeError for α ≤ 0, whose index is infinite
* as soon as one benefit is 0, and for a negative r.
*
* Source: T. Speicher et al., "A unified approach to quantifying algorithmic unfairness", KDD 2018, equation 2.
*/
function entropyTerm(ratio, alpha) {
	if (!(ratio >= 0 && alpha > 0)) throw new RangeError(`No entropy term of the ratio ${ratio} and the order ${alpha}.`);
	if (ratio === 0) return 0;
	const log = Math.log(ratio);
	return alpha === 1 ? ratio * log : ratio * Math.expm1((alpha - 1) * log) / (alpha * (alpha - 1));
}

// src/stats/percentile-interval.ts
/**
* Percentile interval [low, high] of the draws of one smooth statistic (not of a maximum: see `simultaneousGap`).
* RangeError for no draws, for draws that are not finite, for a confidence outside [0, 1].
*/
function percentileInterval(draws, confidence) {
	if (!draws.every(Number.isFinite)) throw new RangeError("An interval needs draws that are all finite.");
	const ascending = draws.toSorted();
	const tail = (1 - confidence) / 2;
	return [quantile(ascending, tail), quantile(ascending, 1 - tail)];
}

// src/metrics/estimate/benefits.ts
/** b = ŷ − y + 1, with 1 the favourable outcome, of the cells TN, FP, FN, TP from `start`. */
function benefitsOf(cells, start, { favourable }) {
	const [falsePositives, falseNegatives] = [at(cells, start + 1), at(cells, start + 2)];
	const right = at(cells, start) + at(cells, start + 3);
	return {
		right,
		favoured: favourable === "positive" ? falsePositives : falseNegatives,
		total: right + falsePositives + falseNegatives
	};
}
/** NaN without rows. */
function meanBenefit({ right, favoured, total }) {
	return (right + 2 * favoured) / total;
}
/** The generalized entropy index of order α of benefits whose mean is above 0. */
function benefitEntropy(benefits, alpha) {
	const { right, favoured, total } = benefits;
	const mean = meanBenefit(benefits);
	const sum = right * entropyTerm(1 / mean, alpha) + favoured * entropyTerm(2 / mean, alpha);
	return Math.max(0, sum / total);
}
/** Why there is no index, where nobody has a benefit. */
function noBenefit(rows) {
	return `nobody of ${rows} rows has a benefit: each one deserved the favourable outcome and did not get it`;
}
/** The index of all rows with its interval; insufficient where nobody has a benefit. */
function benefitIndex(decisions, alpha, context) {
	const n = rowsOf(decisions.overall);
	const benefits = benefitsOf(decisions.overall.w, 0, context);
	if (!(meanBenefit(benefits) > 0)) return {
		status: "insufficient",
		n: 0,
		needed: 1,
		reason: noBenefit(n)
	};
	const value = benefitEntropy(benefits, alpha);
	return context.draws === 0 ? {
		status: "measured",
		value,
		n
	} : {
		status: "measured",
		value,
		n,
		interval: intervalOf$3(decisions, value, alpha, context)
	};
}
function intervalOf$3(decisions, value, alpha, context) {
	const { massOf, draws, cells } = decisions.drawCells(context.seed, context.draws);
	const masses = massOf(0);
	const drawn = new Float64Array(draws).map((_, draw) => benefitEntropy(benefitsOf(masses, draw * cells, context), alpha));
	const [low, high] = percentileInterval(drawn, context.minimum.confidence);
	return [Math.min(low, value), Math.max(high, value)];
}

// src/metrics/fairness/benefit-entropy.ts
const SHARED = {
	unit: "index",
	direction: "lower",
	range: [0, Number.POSITIVE_INFINITY],
	ideal: 0,
	scopes: ["overall"],
	needs: ["decisions"],
	tasks: ["binary"],
	fullGrade: "computed",
	standards: ["NIST AI RMF MEASURE 2.11"],
	lifecycle: "stable",
	since: "1.0.0"
};
const SPEICHER = {
	title: "Speicher et al., A unified approach to quantifying algorithmic unfairness (2018)",
	url: "https://arxiv.org/abs/1807.00787"
};
const NO_GROUPS = "It knows no groups: a low value does not mean that groups are treated alike.";
const SCALE = "The benefit weighs an undeserved favour 2 and a missed one 0; whether that fits the harm is yours to judge.";
const WEIGHTED = "Weighted by the row weights; AIF360 ignores them, so weighted tables differ from it.";
const MISSED = "Missed favours (b = 0) weigh most: lower the threshold, or find out who is missed and why.";
const examples = (bad, worked) => [
	{
		title: "ideal",
		table: "label,prediction\n1,1\n0,0\n1,1\n",
		gives: 0,
		explanation: "Every benefit is 1."
	},
	{
		title: "bad",
		table: "label,prediction\n1,0\n0,1\n",
		gives: bad,
		explanation: `Benefits 0 and 2 around a mean of 1: ${worked}.`
	},
	{
		title: "degenerate",
		table: "label,prediction\n1,0\n1,0\n",
		gives: "insufficient",
		explanation: "All benefits are 0: there is no mean to compare with."
	}
];
const aif360 = (name) => ({
	title: `AIF360: ${name}`,
	url: `https://aif360.readthedocs.io/en/stable/modules/generated/aif360.sklearn.metrics.${name}.html`
});
var benefit_entropy_default = [defineMetric({
	...SHARED,
	id: "fairness/theil-index",
	title: "Theil index of benefits",
	question: "How unequally are wrong decisions dealt among single people, whatever group they are in?",
	formula: "mean of (b/μ)·ln(b/μ), b = ŷ − y + 1 with 1 the favourable outcome, μ the mean of b",
	options: NO_OPTIONS,
	references: [SPEICHER, aif360("theil_index")],
	limitations: [
		NO_GROUPS,
		SCALE,
		WEIGHTED
	],
	remedies: [MISSED, "Compare it with the index of the base branch rather than with another data set: its scale moves with the base rate."],
	examples: examples(Math.LN2, "(0 + 2·ln 2) / 2"),
	compute: ({ decisions }, _options, context) => benefitIndex(decisions, 1, context)
}), defineMetric({
	...SHARED,
	id: "fairness/generalized-entropy-index",
	title: "Generalized entropy index of benefits",
	question: "How unequal are the benefits of single people, with a chosen weight on the extremes?",
	formula: "mean of [(b/μ)^α − 1] / (α(α − 1)), b = ŷ − y + 1 with 1 the favourable outcome; α = 1: Theil",
	options: strictObject({ alpha: number().positive().max(10).default(2).describe("Order: 1 is the Theil index, 2 half the squared coefficient of variation; larger weighs favours more") }),
	references: [SPEICHER, aif360("generalized_entropy_error")],
	limitations: [
		NO_GROUPS,
		SCALE,
		WEIGHTED,
		"Indices of different α are on different scales: keep the α of the bound."
	],
	remedies: ["Set it beside between-group GEI of the same α: what is left is inequality inside the groups.", "Set it beside the accuracy: with as many errors, it is lower when they are favours rather than missed ones."],
	examples: examples(.5, "(0² + 2²) / 2 − 1 = 1, over 2·(2 − 1)"),
	compute: ({ decisions }, { alpha }, context) => benefitIndex(decisions, alpha, context)
})];

// src/metrics/compare/between-group-entropy.ts
/** The generalized entropy index of order α when everybody has the mean benefit of the group. */
function betweenGroupEntropy(decisions, alpha, context) {
	const table = groupTable(decisions.groups, [], context, (cells) => {
		const benefits = benefitsOf(cells.w, 0, context);
		return { value: benefits.total > 0 ? meanBenefit(benefits) : null };
	});
	const tooFew = tooFewGroups(table);
	if (tooFew !== void 0) return tooFew;
	const own = ofRows(table.eligible, context);
	if (!ratiosOf(own).every(Number.isFinite)) {
		const n = table.eligible.reduce((sum, row) => sum + row.n, 0);
		return {
			status: "insufficient",
			n: 0,
			needed: 1,
			reason: noBenefit(n),
			excluded: table.excluded
		};
	}
	return measuredOver(table, {
		value: indexOf(own, alpha),
		overDefined: indexOf(ofRows(table.defined, context), alpha),
		...context.draws === 0 ? {} : {
			interval: intervalOf$2(decisions, table.eligible, own, alpha, context),
			chance: chanceOf(table.eligible, alpha, context)
		}
	});
}
/** The index when the group labels are permuted over all rows, whose mean benefit is the same in each dealing. */
function chanceOf(rows, alpha, context) {
	const indicesOf = ({ counts, sizes, classes }) => {
		const dealt = emptyTable(sizes.length);
		const indices = new Float64Array(counts.length / sizes.length / classes);
		for (let draw = 0, start = 0; draw < indices.length; draw += 1) {
			for (let group = 0; group < sizes.length; group += 1, start += classes) put(dealt, group, benefitsOf(counts, start, context));
			indices[draw] = indexOf(dealt, alpha);
		}
		return indices;
	};
	return classChance(rows.map(({ cells }) => cells), indicesOf, context);
}
function emptyTable(groups) {
	return {
		totals: new Float64Array(groups),
		sums: new Float64Array(groups)
	};
}
function put({ totals, sums }, group, { right, favoured, total }) {
	totals[group] = total;
	sums[group] = right + 2 * favoured;
}
function ofRows(rows, context) {
	const table = emptyTable(rows.length);
	for (const [group, { cells }] of rows.entries()) put(table, group, benefitsOf(cells.w, 0, context));
	return table;
}
function sumOf(values) {
	let sum = 0;
	for (let index = 0; index < values.length; index += 1) sum += doubleAt(values, index);
	return sum;
}
/** The mean benefit of a group ÷ that of all together. */
function ratioOf({ totals, sums }, group, mean) {
	return doubleAt(sums, group) / doubleAt(totals, group) / mean;
}
function ratiosOf(table) {
	const mean = sumOf(table.sums) / sumOf(table.totals);
	return table.sums.map((_, group) => ratioOf(table, group, mean));
}
function indexOf(table, alpha) {
	const total = sumOf(table.totals);
	const mean = sumOf(table.sums) / total;
	let index = 0;
	for (let group = 0; group < table.totals.length; group += 1) index += doubleAt(table.totals, group) / total * entropyTerm(ratioOf(table, group, mean), alpha);
	return Math.max(0, index);
}
/** √(½ Σ p·(the ratios' difference)²), with the shares of rows of the first. */
function movedBetween(own, ratios, drawn) {
	const total = sumOf(own.totals);
	const mean = sumOf(drawn.sums) / sumOf(drawn.totals);
	let square = 0;
	for (let group = 0; group < ratios.length; group += 1) {
		const move = ratioOf(drawn, group, mean) - doubleAt(ratios, group);
		square += doubleAt(own.totals, group) / total * move * move;
	}
	return Math.sqrt(square / 2);
}
/**
* On the root of the index, which near 0 is the norm √(½ Σ p·(μ_g/μ − 1)²) for any α: a draw's error is the larger of the
* difference of the roots and of that norm of what moved.
*/
function intervalOf$2(decisions, rows, own, alpha, context) {
	const { massOf, draws, cells } = decisions.drawCells(context.seed, drawsFor(rows.length, context));
	const masses = rows.map(({ place }) => massOf(place));
	const root = Math.sqrt(indexOf(own, alpha));
	const ratios = ratiosOf(own);
	const drawn = emptyTable(rows.length);
	const errors = new Float64Array(draws);
	for (let draw = 0; draw < draws; draw += 1) {
		for (const [group, mass] of masses.entries()) put(drawn, group, benefitsOf(mass, draw * cells, context));
		const apart = Math.abs(Math.sqrt(indexOf(drawn, alpha)) - root);
		errors[draw] = Math.max(apart, movedBetween(own, ratios, drawn));
	}
	const [low, high] = largestDistance([{
		distance: root,
		errors
	}], context.minimum.confidence);
	return [low * low, high * high];
}

// src/metrics/fairness/between-group-gei.ts
var between_group_gei_default = defineMetric({
	id: "fairness/between-group-gei",
	title: "Between-group generalized entropy index",
	question: "How much of the inequality of benefits lies between the groups?",
	formula: "Σ_g p_g·[(μ_g/μ)^α − 1] / (α(α − 1)), μ_g the mean of b = ŷ − y + 1 in g, p_g its share of the rows; α = 1: Theil",
	unit: "index",
	direction: "lower",
	range: [0, Number.POSITIVE_INFINITY],
	ideal: 0,
	scopes: [
		"attribute",
		"intersection",
		"slice"
	],
	needs: ["decisions"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: strictObject({ alpha: number().positive().max(10).default(2).describe("Order: 1 is the Theil index, 2 half the squared coefficient of variation of the group means") }),
	references: [{
		title: "Speicher et al., A unified approach to quantifying algorithmic unfairness (2018), section 3.2",
		url: "https://arxiv.org/abs/1807.00787"
	}, {
		title: "AIF360: between_group_generalized_entropy_error",
		url: "https://aif360.readthedocs.io/en/stable/modules/generated/aif360.sklearn.metrics.between_group_generalized_entropy_error.html"
	}],
	limitations: [
		"It sees mean benefits only: as many undeserved favours as missed ones in a group give it the mean 1.",
		"A small group hardly moves it, because groups count by their share of the rows; differences of rates do not dilute so.",
		"It is quadratic in the gaps: .0025 can be means of .93 and 1.07. Choose the bound from the parts, not by feel.",
		"Weighted by the row weights; AIF360 ignores them. Groups that are too small to count are left out of μ too."
	],
	remedies: ["The parts are the mean benefits: below 1 a group is missed more often than it is favoured, above 1 the reverse.", "Bring the means together by the threshold or the costs of the two errors, then check that accuracy did not pay for it."],
	standards: ["NIST AI RMF MEASURE 2.11"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,prediction,group\n1,1,a\n0,0,a\n1,0,b\n0,1,b\n",
			gives: 0,
			explanation: "The mean benefit is 1 in both groups, though b is decided wrongly throughout."
		},
		{
			title: "bad",
			table: "label,prediction,group\n1,0,a\n1,1,a\n0,1,b\n0,0,b\n",
			gives: .125,
			explanation: "Mean benefits .5 and 1.5 around 1: half of the mean of .25 and .25."
		},
		{
			title: "degenerate",
			table: "label,prediction,group\n1,0,a\n1,0,a\n1,0,b\n",
			gives: "insufficient",
			explanation: "All benefits are 0: there is no mean to compare with."
		}
	],
	compute: ({ decisions }, { alpha }, context) => betweenGroupEntropy(decisions, alpha, context)
});

// src/metrics/compare/strata-outcomes.ts
function keyOf$1(group) {
	return JSON.stringify(group);
}
const SIDES = {
	decisions: {
		positive: CONDITION_CELLS.selected,
		negative: CONDITION_CELLS.rejected
	},
	labels: {
		positive: CONDITION_CELLS.positives,
		negative: CONDITION_CELLS.negatives
	}
};
/** The outcomes of some groups in each stratum. */
function outcomesByStratum({ strata }, groups, kind, favourable) {
	const accepted = SIDES[kind][favourable];
	const rejected = SIDES[kind][favourable === "positive" ? "negative" : "positive"];
	return strata.map(({ stratum, groups: all }) => {
		const own = all.filter(({ key }) => groups.has(keyOf$1(key))).map(({ key, w, w2 }) => [keyOf$1(key), {
			rejected: sumAt(w, rejected),
			accepted: sumAt(w, accepted),
			rejected2: sumAt(w2, rejected),
			accepted2: sumAt(w2, accepted)
		}]);
		return {
			name: stratum,
			whole: own.map(([, outcomes]) => outcomes).reduce(plus, NOTHING$1),
			groups: new Map(own)
		};
	});
}
/** A stratum says something only when somebody in it is accepted and somebody rejected. */
function isMixed({ whole }) {
	return whole.rejected > 0 && whole.accepted > 0;
}
const NOTHING$1 = {
	rejected: 0,
	accepted: 0,
	rejected2: 0,
	accepted2: 0
};
/** The outcomes of a group in a stratum; nothing when it has no rows there. */
function outcomesOf({ groups }, key) {
	return groups.get(key) ?? NOTHING$1;
}
function plus(a, b) {
	return {
		rejected: a.rejected + b.rejected,
		accepted: a.accepted + b.accepted,
		rejected2: a.rejected2 + b.rejected2,
		accepted2: a.accepted2 + b.accepted2
	};
}
/** The groups with the cells of all their strata added up, in the order of their numbers. */
function wholeGroups({ strata }) {
	const byKey = /* @__PURE__ */ new Map();
	for (const cells of strata.flatMap(({ groups }) => groups)) {
		const known = byKey.get(keyOf$1(cells.key));
		byKey.set(keyOf$1(cells.key), known === void 0 ? cells : added(known, cells));
	}
	return orderGroups([...byKey.values()]);
}
function added(a, b) {
	const sum = (one, other) => one.map((value, cell) => value + sumAt(other, [cell]));
	return {
		key: a.key,
		n: sum(a.n, b.n),
		w: sum(a.w, b.w),
		w2: sum(a.w2, b.w2)
	};
}

// src/metrics/compare/conditional-disparity.ts
/**
* Conditional demographic disparity, largest over the groups that count. The rows of the others are left out of the strata,
* so that the disparities of the groups add up to 0 and the largest is never below it.
*/
function conditionalDisparity(evidence, kind, context) {
	const table = groupTable(wholeGroups(evidence), [], context, (cells) => ({ value: weightOf(cells).w > 0 ? 0 : null }));
	const tooFew = tooFewGroups(table);
	if (tooFew !== void 0) return tooFew;
	const keysOf = (rows) => new Set(rows.map(({ cells }) => keyOf$1(cells.key)));
	const [eligible, defined] = [keysOf(table.eligible), keysOf(table.defined)];
	const counted = outcomesByStratum(evidence, eligible, kind, context.favourable);
	const kept = counted.filter(isMixed);
	const all = outcomesByStratum(evidence, defined, kind, context.favourable).filter(isMixed);
	if (kept.length === 0) return {
		status: "insufficient",
		n: 0,
		needed: 1,
		reason: `none of ${counted.length} strata of ${JSON.stringify(evidence.column)} has both accepted and rejected rows`,
		hint: "Choose coarser strata, or bring rows of both outcomes.",
		excluded: table.excluded
	};
	const largest = (strata, keys) => Math.max(0, ...Array.from(keys, (key) => disparity(strata, key)));
	const parts = table.parts.map((part) => {
		const key = keyOf$1(part.group);
		return {
			...part,
			value: part.value === null ? null : disparity(eligible.has(key) ? kept : all, key)
		};
	});
	return measuredOver({
		...table,
		parts
	}, {
		value: largest(kept, eligible),
		overDefined: largest(all, defined),
		interval: intervalOf$1(kept, eligible, context.minimum.confidence),
		notes: leftOut$1(counted)
	});
}
function sizeOf$1({ whole }) {
	return whole.rejected + whole.accepted;
}
/** The group's share of the rejected minus its share of the accepted. */
function disparityIn(stratum, key) {
	const { rejected, accepted } = outcomesOf(stratum, key);
	return rejected / stratum.whole.rejected - accepted / stratum.whole.accepted;
}
function disparity(strata, key) {
	const total = strata.reduce((sum, stratum) => sum + sizeOf$1(stratum), 0);
	return strata.reduce((sum, stratum) => sum + sizeOf$1(stratum) / total * disparityIn(stratum, key), 0);
}
/** The largest of the groups' lower and of their upper ends at the confidence's k-th root: where all hold, so does it. */
function intervalOf$1(strata, keys, confidence) {
	const z = normalQuantile((1 + confidence ** (1 / keys.size)) / 2);
	const bands = Array.from(keys, (key) => {
		const centre = disparity(strata, key);
		const margin = z * Math.sqrt(varianceOf$1(strata, key, centre));
		return [centre - margin, centre + margin];
	});
	const [low, high] = [Math.max(...bands.map(([least]) => least)), Math.max(...bands.map(([, most]) => most))];
	return [Math.max(0, low), Math.min(1, high)];
}
/**
* Linearized variance Σ Σw²·(∂CDD_g/∂mass)² over the cells (group, stratum, outcome): mass of the group itself moves its
* share up, mass of another group moves it down, both move the weight of the stratum.
*/
function varianceOf$1(strata, key, centre) {
	const total = strata.reduce((sum, stratum) => sum + sizeOf$1(stratum), 0);
	return strata.reduce((variance, stratum) => {
		const own = outcomesOf(stratum, key);
		const { whole } = stratum;
		const weighting = (disparityIn(stratum, key) - centre) / total;
		const term = (mass, all, own2, all2, sign) => {
			const slope = sign * sizeOf$1(stratum) / total / all;
			const share = mass / all;
			return own2 * (slope * (1 - share) + weighting) ** 2 + (all2 - own2) * (weighting - slope * share) ** 2;
		};
		return variance + term(own.rejected, whole.rejected, own.rejected2, whole.rejected2, 1) + term(own.accepted, whole.accepted, own.accepted2, whole.accepted2, -1);
	}, 0);
}
const MOST_NAMED$1 = 10;
function leftOut$1(strata) {
	const names = strata.filter((stratum) => !isMixed(stratum)).map(({ name }) => JSON.stringify(name));
	const more = names.length > MOST_NAMED$1 ? ` and ${names.length - MOST_NAMED$1} more` : "";
	return names.length === 0 ? [] : [`Left out, without accepted or without rejected rows: ${names.slice(0, MOST_NAMED$1).join(", ")}${more}.`];
}

// src/metrics/fairness/conditional-demographic-disparity.ts
var conditional_demographic_disparity_default = defineMetric({
	id: "fairness/conditional-demographic-disparity",
	title: "Conditional demographic disparity",
	question: "Among people of the same stratum, is a group over-represented among those who are turned down?",
	formula: "DD_s = n⁻_gs/n⁻_s − n⁺_gs/n⁺_s in each stratum s (− unfavourable, + favourable); CDD_g = Σ_s n_s/n · DD_s; max over g",
	unit: "share",
	direction: "lower",
	range: [0, 1],
	ideal: 0,
	scopes: [
		"attribute",
		"intersection",
		"slice"
	],
	needs: ["strata"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: strictObject({
		stratum: string().min(1).exactOptional().describe("The column of the strata; needed when the subject has several"),
		of: _enum(["decisions", "labels"]).default("decisions").describe("Whether outcomes are decisions (CDDPL of Clarify) or the labels, before any model (CDDL)")
	}),
	references: [{
		title: "Wachter, Mittelstadt, Russell, Why fairness cannot be automated (2020)",
		url: "https://arxiv.org/abs/2005.05906"
	}, {
		title: "Amazon SageMaker Clarify: Conditional Demographic Disparity (CDD)",
		url: "https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-data-bias-metric-cddl.html"
	}],
	limitations: [
		"A stratum is itself a choice: conditioning on something that the group was kept out of hides the disparity.",
		"Many small strata make it noisy; strata without accepted or without rejected rows are left out and named.",
		"It is weighted by the size of the strata: a large gap in a small stratum disappears in it. Read the strata one by one."
	],
	remedies: ["Look at the stratum with the largest n_s · DD_s first: it makes most of the value.", "Ask whether the stratum is a legitimate reason for the decision; if not, take the unconditional ratio (disparate-impact)."],
	standards: ["NIST AI RMF MEASURE 2.11"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,prediction,group,stratum\n1,1,a,x\n1,0,a,x\n1,1,b,x\n1,0,b,x\n1,1,a,y\n1,0,a,y\n1,1,b,y\n1,0,b,y\n",
			gives: 0,
			explanation: "In each stratum a and b are half of the accepted and half of the rejected."
		},
		{
			title: "bad",
			table: "label,prediction,group,stratum\n1,1,a,x\n1,1,a,x\n1,1,b,x\n1,0,b,x\n1,1,a,y\n1,0,a,y\n1,1,b,y\n1,0,b,y\n",
			gives: 1 / 3,
			explanation: "In x b is all of the rejected and a third of the accepted: 2/3, and half of all rows are in x."
		},
		{
			title: "degenerate",
			table: "label,prediction,group,stratum\n1,1,a,x\n1,1,b,x\n1,0,a,y\n1,0,b,y\n",
			gives: "insufficient",
			explanation: "No stratum has both accepted and rejected rows."
		}
	],
	compute: ({ strata }, { of }, context) => conditionalDisparity(strata, of, context)
});

// src/metrics/fairness/demographic-parity.ts
const SELECTED_ALIKE = "label,prediction,group\n1,1,a\n0,0,a\n0,1,b\n1,0,b\n";
const SELECTED_APART = "label,prediction,group\n1,1,a\n0,1,a\n1,1,a\n0,0,a\n1,1,b\n0,0,b\n0,0,b\n1,0,b\n";
const NOBODY = "label,prediction,group\n1,0,a\n0,0,a\n1,0,b\n0,0,b\n";
var demographic_parity_default = rateFamily({
	rate: RATES.selection,
	symbol: "P(ŷ = 1 | g)",
	references: [{
		title: "Fairlearn user guide: common fairness metrics",
		url: "https://fairlearn.org/main/user_guide/assessment/common_fairness_metrics.html"
	}, {
		title: "Dwork et al., Fairness through awareness (2012)",
		url: "https://arxiv.org/abs/1104.3913"
	}],
	limitations: ["It looks at decisions only: equal selection with unequal error rates, or with unequal need, still harms.", "Where the label itself differs between groups, a perfect model has a gap; read it beside equalized odds."],
	remedies: [
		"List the features that differ most between the selected of both groups; ask of each whether the decision needs it.",
		"Move the decision threshold and measure again; a threshold per group needs a review by the owner first.",
		"Train with fairlearn.reductions.ExponentiatedGradient under DemographicParity() and compare the errors of both models."
	]
}, [{
	id: "fairness/demographic-parity-difference",
	title: "Demographic parity difference",
	question: "How far apart are the selection rates of the most and the least often selected group?",
	form: "difference",
	examples: [
		{
			title: "ideal",
			table: SELECTED_ALIKE,
			gives: 0,
			explanation: "Half of each group is selected."
		},
		{
			title: "bad",
			table: SELECTED_APART,
			gives: .5,
			explanation: "Three of four in a, one of four in b."
		},
		{
			title: "degenerate",
			table: NOBODY,
			gives: 0,
			explanation: "Nobody is selected: no gap, and no use."
		}
	]
}, {
	id: "fairness/demographic-parity-ratio",
	title: "Demographic parity ratio",
	question: "How often is the least selected group selected, for each time the most selected one is?",
	form: "ratio",
	limitations: ["It counts the positive decision; where that one is the harm, disparate-impact looks at the favourable outcome.", "Near a rate of 0 it swings widely; the difference is steadier there, and the two can move in opposite directions."],
	examples: [
		{
			title: "ideal",
			table: SELECTED_ALIKE,
			gives: 1,
			explanation: "Half of each group is selected."
		},
		{
			title: "bad",
			table: SELECTED_APART,
			gives: 1 / 3,
			explanation: "One of four against three of four."
		},
		{
			title: "degenerate",
			table: NOBODY,
			gives: 1,
			explanation: "Nobody is selected: 0/0 is 1, with a note."
		}
	]
}]);

// src/metrics/compare/differential-fairness.ts
const { log, max: max$3, min: min$2 } = Math;
/**
* Largest |ln P(ŷ | g) − ln P(ŷ | g′)| over outcomes and pairs of groups that count, with P smoothed by a Dirichlet prior:
* (Σw of the outcome + concentration / classes) / (Σw + concentration). A part is a group's own largest distance to another.
*/
function differentialFairness(decisions, concentration, context) {
	const classes = decisions.classes.length;
	const groups = decisions.groups.map((group) => classCells(group, classes, "decisions"));
	const table = groupTable(groups, [], context, (cells) => ({ value: weightOf(cells).w > 0 ? 0 : null }));
	const tooFew = tooFewGroups(table);
	if (tooFew !== void 0) return tooFew;
	const { eligible, defined } = table;
	const logsOf = ({ cells }) => logShares(cells.w, concentration);
	const range = rangeOf(eligible.map(logsOf));
	const value = widthOf(range);
	const unusable = unusableFor(eligible, value, concentration);
	if (unusable !== void 0) return {
		...unusable,
		excluded: table.excluded
	};
	const own = new Map(defined.map((row) => [row.cells.key, reachOf(logsOf(row), range)]));
	const parts = table.parts.map(({ group, n }) => {
		const reach = own.get(group) ?? Number.POSITIVE_INFINITY;
		return {
			group,
			n,
			value: Number.isFinite(reach) ? reach : null
		};
	});
	const overDefined = widthOf(rangeOf(defined.map(logsOf)));
	return measuredOver({
		...table,
		parts
	}, {
		value,
		overDefined: Number.isFinite(overDefined) ? overDefined : value,
		...context.draws === 0 ? {} : uncertaintyOf(groups, eligible, concentration, context)
	});
}
function uncertaintyOf(groups, eligible, concentration, context) {
	return {
		interval: intervalOf(groups, eligible, concentration, context),
		chance: classChance(eligible.map(({ cells }) => cells), (dealt) => dealtWidths(dealt, concentration), {
			seed: context.seed,
			draws: drawsFor(eligible.length, context)
		})
	};
}
/** Logarithms of the smoothed shares of a group's masses; −∞ for a share of 0. */
function logShares(masses, concentration) {
	const logs = new Float64Array(masses.length);
	writeLogShares({
		masses: Float64Array.from(masses),
		classes: logs.length,
		concentration,
		logs
	}, 0, 0);
	return logs;
}
/** The same of the masses from `start`, written from `to`: draws and dealings make tens of thousands. */
function writeLogShares({ masses, classes, concentration, logs }, start, to) {
	let total = concentration;
	for (let index = 0; index < classes; index += 1) total += doubleAt(masses, start + index);
	for (let index = 0; index < classes; index += 1) logs[to + index] = log((doubleAt(masses, start + index) + concentration / classes) / total);
}
function rangeOf(logs) {
	const [high, low] = [Float64Array.from(itemAt(logs, 0)), Float64Array.from(itemAt(logs, 0))];
	for (const own of logs) for (let index = 0; index < own.length; index += 1) {
		high[index] = max$3(doubleAt(high, index), doubleAt(own, index));
		low[index] = min$2(doubleAt(low, index), doubleAt(own, index));
	}
	return {
		high,
		low
	};
}
function widthOf({ high, low }) {
	return high.reduce((most, top, index) => max$3(most, apart(top, doubleAt(low, index))), 0);
}
/** How far one group is from the groups of a range. */
function reachOf(own, { high, low }) {
	return own.reduce((most, each, index) => max$3(most, apart(doubleAt(high, index), each), apart(each, doubleAt(low, index))), 0);
}
/** An outcome that occurs in neither group parts nobody: ln 0 − ln 0 is taken as 0. */
function apart(more, less) {
	return more === less ? 0 : more - less;
}
function unusableFor(rows, value, concentration) {
	if (value === Number.POSITIVE_INFINITY) return {
		status: "insufficient",
		n: 0,
		needed: 1,
		reason: "an outcome that some groups get never occurs in another, and ln 0 is infinite",
		hint: "Smooth with a `concentration` above 0; the default is 1."
	};
	const w = Math.min(...rows.map(({ cells }) => weightOf(cells).w));
	if (w > concentration) return;
	return {
		status: "insufficient",
		n: Math.floor(w),
		needed: Math.floor(concentration) + 1,
		reason: `the prior of weight ${concentration} weighs no less than the smallest group, whose weights sum to ${Number(w.toPrecision(3))}`,
		hint: "Scale the weights so that they sum to the rows, or lower `concentration`."
	};
}
/** One family an outcome that occurs; each pair of groups in each of them at once. */
function intervalOf(groups, rows, concentration, context) {
	const count = drawsFor(rows.length, context);
	const { massOf, draws, cells: classes } = lazyCellDraws(groups)(context.seed, count);
	const masses = rows.map(({ place }) => massOf(place));
	const logs = rows.map(({ cells }) => logShares(cells.w, concentration));
	const outcomes = Array.from({ length: classes }, (_, outcome) => outcome).filter((outcome) => logs.every((own) => Number.isFinite(own[outcome])));
	const families = outcomes.map(() => new Float64Array(draws * rows.length));
	const drawn = new Float64Array(classes);
	for (const [group, mass] of masses.entries()) {
		const shares = {
			masses: mass,
			classes,
			concentration,
			logs: drawn
		};
		for (let draw = 0; draw < draws; draw += 1) {
			writeLogShares(shares, draw * classes, 0);
			for (let place = 0; place < outcomes.length; place += 1) itemAt(families, place)[draw * rows.length + group] = doubleAt(drawn, itemAt(outcomes, place));
		}
	}
	return simultaneousGap({
		families: outcomes.map((outcome, place) => ({
			rates: Float64Array.from(logs, (own) => doubleAt(own, outcome)),
			draws: itemAt(families, place)
		})),
		confidence: context.minimum.confidence,
		maximum: Number.POSITIVE_INFINITY
	}).interval;
}
function dealtWidths({ counts, sizes, classes }, concentration) {
	const stride = sizes.length * classes;
	const widths = new Float64Array(counts.length / stride);
	const logs = new Float64Array(stride);
	const shares = {
		masses: counts,
		classes,
		concentration,
		logs
	};
	for (let draw = 0; draw < widths.length; draw += 1) {
		for (let at = 0; at < stride; at += classes) writeLogShares(shares, draw * stride + at, at);
		widths[draw] = widest(logs, classes);
	}
	return widths;
}
/** The largest distance between two groups in one outcome; groups × classes. */
function widest(logs, classes) {
	let most = 0;
	for (let outcome = 0; outcome < classes; outcome += 1) {
		let high = doubleAt(logs, outcome);
		let low = high;
		for (let index = outcome + classes; index < logs.length; index += classes) {
			high = max$3(high, doubleAt(logs, index));
			low = min$2(low, doubleAt(logs, index));
		}
		most = max$3(most, apart(high, low));
	}
	return most;
}

// src/metrics/fairness/differential-fairness.ts
var differential_fairness_default = defineMetric({
	id: "fairness/differential-fairness",
	title: "Differential fairness (smoothed ε)",
	question: "By which factor, on the log scale, can the chance of any outcome differ between two groups?",
	formula: "max over outcomes and pairs of |ln P(ŷ | g) − ln P(ŷ | g′)|, P = (Σw of ŷ in g + c / classes) / (Σw of g + c)",
	unit: "nats",
	direction: "lower",
	range: [0, Number.POSITIVE_INFINITY],
	ideal: 0,
	scopes: [
		"attribute",
		"intersection",
		"slice"
	],
	needs: ["decisions"],
	tasks: ["binary", "multiclass"],
	fullGrade: "computed",
	options: strictObject({ concentration: number().min(0).default(1).describe("Weight c of the Dirichlet prior, in rows a group, dealt equally over the outcomes; 0: none") }),
	references: [{
		title: "Foulds et al., An intersectional definition of fairness (2020)",
		url: "https://arxiv.org/abs/1807.08362"
	}, {
		title: "AIF360: smoothed_edf",
		url: "https://aif360.readthedocs.io/en/stable/modules/generated/aif360.sklearn.metrics.smoothed_edf.html"
	}],
	limitations: [
		"The rarest outcome sets it: selection rates of .01 and .02 give ln 2 = .69, as .4 and .8 do.",
		"The prior pulls small groups together, and weights count as its rows: more rows of the same shares raise the value a little.",
		"AIF360's scikit-learn function takes the number of classes from each group alone, and is infinite where all of one are selected; this takes all of the table.",
		"ε of one attribute is at most that of an intersection with it (Foulds et al., theorem 3): judge the intersection too."
	],
	remedies: [
		"Find the outcome and the two groups in the parts: two groups of the same largest part are the pair.",
		"e^ε is the factor; ε of ln 1.25 = .22 is the four-fifths rule for every outcome and every pair.",
		"Where only a small intersection is far off, look at its interval before you change the model."
	],
	standards: ["NIST AI RMF MEASURE 2.11"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,prediction,group\n1,1,a\n0,0,a\n0,1,b\n1,0,b\n",
			gives: 0,
			explanation: "Half of each group is selected."
		},
		{
			title: "bad",
			table: "label,prediction,group\n1,1,a\n0,1,a\n1,1,a\n0,0,a\n1,1,b\n0,0,b\n0,0,b\n1,0,b\n",
			gives: Math.log(3.5 / 1.5),
			explanation: "Smoothed by half a row: 3.5 of 5 in a, 1.5 of 5 in b, and the reverse for the other outcome."
		},
		{
			title: "degenerate",
			table: "label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n",
			gives: "insufficient",
			explanation: "b has one row, no more than the prior: its shares would be half invented."
		}
	],
	compute: ({ decisions }, { concentration }, context) => differentialFairness(decisions, concentration, context)
});

// src/metrics/fairness/equal-opportunity.ts
const FOUND_ALIKE = "label,prediction,group\n1,1,a\n1,0,a\n0,1,a\n1,1,b\n1,0,b\n0,0,b\n";
const FOUND_APART = "label,prediction,group\n1,1,a\n1,1,a\n1,1,a\n1,0,a\n1,1,b\n1,0,b\n1,0,b\n1,0,b\n";
const NO_POSITIVES$2 = "label,prediction,group\n1,1,a\n0,0,a\n0,1,b\n0,0,b\n";
const NONE_FOUND$1 = "label,prediction,group\n1,0,a\n0,0,a\n1,0,b\n0,1,b\n";
var equal_opportunity_default = rateFamily({
	rate: RATES.tpr,
	symbol: "P(ŷ = 1 | y = 1, g)",
	references: [{
		title: "Hardt, Price, Srebro, Equality of opportunity in supervised learning (2016)",
		url: "https://arxiv.org/abs/1610.02413"
	}, {
		title: "Fairlearn user guide: common fairness metrics",
		url: "https://fairlearn.org/main/user_guide/assessment/common_fairness_metrics.html"
	}],
	limitations: ["It counts errors among the positives only; read it beside the false positive rates (equalized odds).", "It trusts the label: where positives of one group were recorded less often, the gap is understated."],
	remedies: [
		"Read the missed positives of the group with the lowest rate: are features missing, late or coarser for them?",
		"Collect more positives of that group, and compare its count with the smallest that your policy accepts.",
		"Fit fairlearn.postprocessing.ThresholdOptimizer with true_positive_rate_parity and weigh what it costs elsewhere."
	]
}, [{
	id: "fairness/equal-opportunity-difference",
	title: "Equal opportunity difference",
	question: "Of those who are truly positive, is one group found less often than another?",
	form: "difference",
	examples: [
		{
			title: "ideal",
			table: FOUND_ALIKE,
			gives: 0,
			explanation: "One of two positives is found in each group."
		},
		{
			title: "bad",
			table: FOUND_APART,
			gives: .5,
			explanation: "Three of four positives in a, one of four in b."
		},
		{
			title: "degenerate",
			table: NO_POSITIVES$2,
			gives: "insufficient",
			explanation: "b has no positives: its rate is 0/0, and one group makes no gap."
		}
	]
}, {
	id: "fairness/equal-opportunity-ratio",
	title: "Equal opportunity ratio",
	question: "How often is a positive of the worst group found, for each one of the best group?",
	form: "ratio",
	limitations: ["Where nearly all positives are found it is near 1 even if one group is missed several times as often; see the false negative ratio."],
	examples: [
		{
			title: "ideal",
			table: FOUND_ALIKE,
			gives: 1,
			explanation: "One of two positives in each group."
		},
		{
			title: "bad",
			table: FOUND_APART,
			gives: 1 / 3,
			explanation: "One of four against three of four."
		},
		{
			title: "degenerate",
			table: NONE_FOUND$1,
			gives: 1,
			explanation: "No positive is found: 0/0 is 1, with a note."
		}
	]
}]);

// src/metrics/compare/merged-table.ts
/**
* One table of the groups under several rates. A part is the group's own gap: its largest difference, or smallest ratio, in any
* of the rates, to another group that counts for it, or to the whole's rate where `wholes` has one. A group that is
* left out of one of the rates is listed as excluded, with the first reason.
*/
function mergedTable(tables, wholes, form) {
	const gaps = /* @__PURE__ */ new Map();
	for (const [index, { eligible, defined }] of tables.entries()) {
		const whole = wholes[index];
		const compared = whole === void 0 ? eligible.map(({ value }) => value) : [whole];
		if (compared.length === 0) continue;
		const ends = [Math.min(...compared), Math.max(...compared)];
		for (const { cells, value } of defined) {
			const key = JSON.stringify(cells.key);
			const own = ends.map((end) => contrast(Math.min(end, value), Math.max(end, value), form));
			gaps.set(key, [...gaps.get(key) ?? [], ...own]);
		}
	}
	const excluded = /* @__PURE__ */ new Map();
	for (const each of tables.flatMap((table) => table.excluded)) {
		const key = JSON.stringify(each.group);
		excluded.set(key, excluded.get(key) ?? each);
	}
	const parts = itemAt(tables, 0).parts.map(({ group, n }) => {
		const own = gaps.get(JSON.stringify(group));
		return {
			group,
			n,
			value: own === void 0 ? null : worstGap(own, form)
		};
	});
	return {
		eligible: once(tables.flatMap(({ eligible }) => eligible)),
		defined: once(tables.flatMap(({ defined }) => defined)),
		parts,
		excluded: byGroup([...excluded.values()])
	};
}
function once(rows) {
	return [...new Map(rows.map((row) => [row.place, row])).values()];
}

// src/metrics/compare/equalized-odds.ts
/** The gaps in the true and the false positive rate as one, each over the groups that count for it. */
function equalizedOdds(decisions, { form, method, aggregate }, context) {
	const rated = [RATES.tpr, RATES.fpr].map((rate) => ({
		rate,
		table: rateTable(decisions.groups, rate, context)
	}));
	const tables = rated.map(({ table }) => table);
	const wholes = rated.map(({ rate, table }) => table.defined.length === 0 ? void 0 : wholeOf(decisions.overall, rate, method));
	const merged = mergedTable(tables, wholes, form);
	const tooFew = tables.map((table) => tooFewGroups(table)).find((each) => each !== void 0);
	if (tooFew !== void 0) return {
		...tooFew,
		parts: merged.parts,
		excluded: merged.excluded
	};
	const found = gapIn(decisions, rated, {
		form,
		method,
		combine: aggregate === "mean" ? "mean" : "worst"
	}, context);
	const [positives, negatives] = found.gaps.map((gap) => gap.toFixed(4));
	const note = `The ${form === "difference" ? "gap" : "ratio"} is ${positives} in the true positive rate and ${negatives} in the false positive rate.`;
	return measuredOver(merged, {
		...found,
		notes: [note, ...found.notes]
	});
}

// src/metrics/fairness/equalized-odds.ts
const HEAD = "label,prediction,group\n";
const ALIKE$9 = `${HEAD}1,1,a\n1,0,a\n0,1,a\n0,0,a\n1,1,b\n1,0,b\n0,1,b\n0,0,b\n`;
const NO_NEGATIVES$2 = `${HEAD}1,1,a\n0,0,a\n1,1,b\n1,0,b\n`;
const ROWS$3 = [{
	id: "fairness/equalized-odds-difference",
	title: "Equalized odds difference",
	question: "Do errors fall equally on the groups, on the truly positive and on the truly negative?",
	formula: "max(max_g TPR − min_g TPR, max_g FPR − min_g FPR); option aggregate: mean of the two",
	form: "difference",
	source: "equalized_odds_difference",
	limitations: ["A part is the group's largest distance to another group that counts, not a rate; the notes name the two gaps."],
	examples: [
		{
			title: "ideal",
			table: ALIKE$9,
			gives: 0,
			explanation: "Both rates are ½ in both groups."
		},
		{
			title: "bad",
			table: `${HEAD}1,1,a\n1,1,a\n0,1,a\n0,0,a\n1,1,b\n1,0,b\n0,0,b\n0,0,b\n`,
			gives: .5,
			explanation: "TPR 1 against .5 and FPR .5 against 0: both gaps are .5."
		},
		{
			title: "degenerate",
			table: NO_NEGATIVES$2,
			gives: "insufficient",
			explanation: "b has no negatives: its FPR is 0/0, and half of the question cannot be answered."
		}
	]
}, {
	id: "fairness/equalized-odds-ratio",
	title: "Equalized odds ratio",
	question: "How many times as often do found positives, or false alarms, occur in one group as in another?",
	formula: "min(min_g TPR / max_g TPR, min_g FPR / max_g FPR); option aggregate: mean of the two",
	form: "ratio",
	source: "equalized_odds_ratio",
	limitations: ["The false positive rates set it nearly always, as they are the smaller ones; one group without false alarms makes it 0.", "A part is the group's smallest ratio to another group that counts, not a rate; the notes name the two ratios."],
	examples: [
		{
			title: "ideal",
			table: ALIKE$9,
			gives: 1,
			explanation: "Both rates are ½ in both groups."
		},
		{
			title: "bad",
			table: `${HEAD}1,1,a\n0,1,a\n0,1,a\n1,1,b\n1,0,b\n0,1,b\n0,0,b\n0,0,b\n0,0,b\n`,
			gives: .25,
			explanation: "TPR ½ against 1, FPR ¼ against 1: the smaller ratio is ¼."
		},
		{
			title: "degenerate",
			table: NO_NEGATIVES$2,
			gives: "insufficient",
			explanation: "b has no negatives: its FPR is 0/0."
		}
	]
}];
const LIMITATIONS = ["Each rate is compared over the groups that have enough rows of its truth, so the two gaps can stand on different groups.", "It says nothing of how many of each group are selected, and it trusts the label."];
var equalized_odds_default = ROWS$3.map(({ form, source, limitations, ...row }) => defineMetric({
	...row,
	unit: form === "difference" ? "share" : "ratio",
	direction: form === "difference" ? "lower" : "higher",
	ideal: form === "difference" ? 0 : 1,
	range: [0, 1],
	scopes: [
		"attribute",
		"intersection",
		"slice"
	],
	needs: ["decisions"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: strictObject({
		method: GAP_METHOD,
		aggregate: _enum(["max", "mean"]).default("max").describe("The worse of the two gaps (Fairlearn: worst_case), or their mean")
	}),
	references: [{
		title: "Hardt, Price, Srebro, Equality of opportunity in supervised learning (2016)",
		url: "https://arxiv.org/abs/1610.02413"
	}, {
		title: `Fairlearn: ${source}`,
		url: `https://fairlearn.org/main/api_reference/generated/fairlearn.metrics.${source}.html`
	}],
	limitations: [...LIMITATIONS, ...limitations],
	remedies: [
		"See in the notes which gap is the larger: missed positives ask for better features, false alarms for a higher threshold.",
		"Fit fairlearn.postprocessing.ThresholdOptimizer under equalized_odds on data apart from this table, and measure again.",
		"Break the worse rate down by intersections: a gap between two large groups often sits in one part of one of them."
	],
	standards: ["NIST AI RMF MEASURE 2.11"],
	lifecycle: "stable",
	since: "1.0.0",
	compute: ({ decisions }, options, context) => equalizedOdds(decisions, {
		...options,
		form
	}, context)
}));

// src/metrics/fairness/error-rate-parity.ts
const ALIKE$8 = "label,prediction,group\n1,0,a\n1,1,a\n0,1,b\n0,0,b\n";
const APART$9 = "label,prediction,group\n1,0,a\n1,0,a\n0,1,a\n0,0,a\n1,0,b\n1,1,b\n0,0,b\n0,0,b\n";
const ALONE = "label,prediction,group\n1,1,a\n0,1,a\n";
const NO_ERROR = "label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n0,0,b\n";
var error_rate_parity_default = rateFamily({
	rate: errorRateOf,
	symbol: "P(ŷ ≠ y | g)",
	references: [{
		title: "Koenecke et al., Racial disparities in automated speech recognition (2020)",
		url: "https://doi.org/10.1073/pnas.1915768117"
	}, {
		title: "Fairlearn user guide: common fairness metrics",
		url: "https://fairlearn.org/main/user_guide/assessment/common_fairness_metrics.html"
	}],
	limitations: ["Its difference is that of the accuracies: put a bound on one of the two.", "It adds up false alarms and misses, which harm different people in a different way."],
	remedies: [
		"Say what an error costs on either side; if it is not the same, gate the two rates and not their sum.",
		"Sort the errors of the worst group by the confidence of the model: confident ones are errors of the data more often than not.",
		"Add rows of that group to training until its learning curve flattens; if it does not, a feature is missing."
	]
}, [{
	id: "fairness/error-rate-difference",
	title: "Error rate difference",
	question: "Is the decision wrong more often for one group than for another?",
	form: "difference",
	examples: [
		{
			title: "ideal",
			table: ALIKE$8,
			gives: 0,
			explanation: "One of two is wrong in each group."
		},
		{
			title: "bad",
			table: APART$9,
			gives: .5,
			explanation: "Three of four wrong in a, one of four in b."
		},
		{
			title: "degenerate",
			table: ALONE,
			gives: "insufficient",
			explanation: "One group makes no gap."
		}
	]
}, {
	id: "fairness/error-rate-ratio",
	title: "Error rate ratio",
	question: "For each error in the worst group, how many are there in the best one?",
	form: "ratio",
	limitations: ["It shows what the accuracy ratio hides: .01 and .05 wrong is .2; and it is unsteady for the same reason."],
	examples: [
		{
			title: "ideal",
			table: ALIKE$8,
			gives: 1,
			explanation: "One of two in each group."
		},
		{
			title: "bad",
			table: APART$9,
			gives: 1 / 3,
			explanation: "One of four against three of four."
		},
		{
			title: "degenerate",
			table: NO_ERROR,
			gives: 1,
			explanation: "No error anywhere: 0/0 is 1, with a note."
		}
	]
}]);

// src/metrics/fairness/f1-parity.ts
const ALIKE$7 = "label,prediction,group\n1,1,a\n1,0,a\n0,0,a\n1,1,b\n0,1,b\n";
const APART$8 = "label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n1,0,b\n1,0,b\n0,1,b\n";
const NO_POSITIVES$1 = "label,prediction,group\n1,1,a\n0,0,a\n0,0,b\n0,0,b\n";
const NONE_FOUND = "label,prediction,group\n1,0,a\n0,0,a\n1,0,b\n0,1,b\n";
var f1_parity_default = rateFamily({
	rate: CELL_FUNCTIONS.f1,
	symbol: "F1_g",
	references: [{
		title: "scikit-learn: f1_score",
		url: "https://scikit-learn.org/stable/modules/generated/sklearn.metrics.f1_score.html"
	}, {
		title: "Borkan et al., Nuanced metrics for measuring unintended bias with real data for text classification (2019)",
		url: "https://arxiv.org/abs/1903.04561"
	}],
	limitations: ["F1 rises with the share of positives: two groups with the same error rates and different shares have a gap.", "It leaves out the true negatives, which for the people of a group may be the decision that matters."],
	remedies: [
		"Look at precision and recall of the lowest group (predictive parity, equal opportunity) to see which of them is low.",
		"Re-weight the rows so that the share of positives is alike in all groups: what is left of the gap is the model.",
		"Search the labels of that group for mistakes; F1 of a small positive class moves with each of them."
	]
}, [{
	id: "fairness/f1-difference",
	title: "F1 difference",
	question: "Is the positive class found with more misses and false alarms in one group than in another?",
	form: "difference",
	examples: [
		{
			title: "ideal",
			table: ALIKE$7,
			gives: 0,
			explanation: "2/3 in both groups, by a miss in a and a false alarm in b."
		},
		{
			title: "bad",
			table: APART$8,
			gives: .6,
			explanation: "1 in a; 2/(2 + 1 + 2) in b."
		},
		{
			title: "degenerate",
			table: NO_POSITIVES$1,
			gives: "insufficient",
			explanation: "b has neither positives nor positive decisions: 0/0."
		}
	]
}, {
	id: "fairness/f1-ratio",
	title: "F1 ratio",
	question: "How much of the F1 of the best group does the worst one get?",
	form: "ratio",
	limitations: ["One group in which nothing is found makes it 0, whatever the others are."],
	examples: [
		{
			title: "ideal",
			table: ALIKE$7,
			gives: 1,
			explanation: "2/3 in both groups."
		},
		{
			title: "bad",
			table: APART$8,
			gives: .4,
			explanation: ".4 against 1."
		},
		{
			title: "degenerate",
			table: NONE_FOUND,
			gives: 1,
			explanation: "No positive is found anywhere: 0/0 is 1, with a note."
		}
	]
}]);

// src/metrics/fairness/false-discovery-rate.ts
const ALIKE$6 = "label,prediction,group\n0,1,a\n1,1,a\n1,0,a\n0,1,b\n1,1,b\n0,0,b\n";
const APART$7 = "label,prediction,group\n0,1,a\n0,1,a\n0,1,a\n1,1,a\n0,1,b\n1,1,b\n1,1,b\n1,1,b\n";
const NOT_SELECTED$1 = "label,prediction,group\n1,1,a\n0,0,a\n1,0,b\n0,0,b\n";
const ALL_RIGHT = "label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n1,0,b\n";
var false_discovery_rate_default = rateFamily({
	rate: RATES.fdr,
	symbol: "P(y = 0 | ŷ = 1, g)",
	references: [{
		title: "Saleiro et al., Aequitas: a bias and fairness audit toolkit (2018)",
		url: "https://arxiv.org/abs/1811.05577"
	}, {
		title: "Kleinberg, Mullainathan, Raghavan, Inherent trade-offs in the fair determination of risk scores (2016)",
		url: "https://arxiv.org/abs/1609.05807"
	}],
	limitations: ["Its difference is that of predictive parity seen from the other side: put a bound on one of the two.", "It depends on how many of a group are positive at all: the same false positive rate is a higher false discovery rate where positives are rare."],
	remedies: [
		"Ask what a wrong selection costs (a search, an investigation), and whether a second look before it would catch most of them.",
		"Compare the share of positives among those just above the threshold: there it is decided who is selected wrongly.",
		"Use a threshold on the calibrated probability: then the worst rate just above it is known beforehand, in each group."
	]
}, [{
	id: "fairness/fdr-difference",
	title: "False discovery rate difference",
	question: "Of those who are selected, are more of one group selected wrongly than of another?",
	form: "difference",
	examples: [
		{
			title: "ideal",
			table: ALIKE$6,
			gives: 0,
			explanation: "One of two selected is wrong in each group."
		},
		{
			title: "bad",
			table: APART$7,
			gives: .5,
			explanation: "Three of four selected in a, one of four in b."
		},
		{
			title: "degenerate",
			table: NOT_SELECTED$1,
			gives: "insufficient",
			explanation: "Nobody of b is selected: its rate is 0/0, and one group makes no gap."
		}
	]
}, {
	id: "fairness/fdr-ratio",
	title: "False discovery rate ratio",
	question: "For each wrong selection of the worst group, how many are there in the best one?",
	form: "ratio",
	limitations: ["A group whose few selected are all right makes it 0; see how many they are."],
	examples: [
		{
			title: "ideal",
			table: ALIKE$6,
			gives: 1,
			explanation: "One of two selected in each group."
		},
		{
			title: "bad",
			table: APART$7,
			gives: 1 / 3,
			explanation: "One of four against three of four."
		},
		{
			title: "degenerate",
			table: ALL_RIGHT,
			gives: 1,
			explanation: "Every selection is right: 0/0 is 1, with a note."
		}
	]
}]);

// src/metrics/fairness/false-negative-rate.ts
const ALIKE$5 = "label,prediction,group\n1,1,a\n1,0,a\n0,1,a\n1,1,b\n1,0,b\n0,0,b\n";
const APART$6 = "label,prediction,group\n1,0,a\n1,0,a\n1,0,a\n1,1,a\n1,0,b\n1,1,b\n1,1,b\n1,1,b\n";
const NO_POSITIVES = "label,prediction,group\n1,1,a\n0,0,a\n0,1,b\n0,0,b\n";
const NO_MISS = "label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n0,1,b\n";
var false_negative_rate_default = rateFamily({
	rate: RATES.fnr,
	symbol: "P(ŷ = 0 | y = 1, g)",
	references: [{
		title: "Seyyed-Kalantari et al., Underdiagnosis bias of artificial intelligence algorithms applied to chest radiographs (2021)",
		url: "https://doi.org/10.1038/s41591-021-01595-0"
	}, {
		title: "Saleiro et al., Aequitas: a bias and fairness audit toolkit (2018)",
		url: "https://arxiv.org/abs/1811.05577"
	}],
	limitations: ["Its difference is that of equal opportunity seen from the other side: put a bound on one of the two.", "It counts missed positives only; a model that takes everybody for positive has a rate of 0 in every group."],
	remedies: [
		"Read the missed positives of the group with the highest rate: are they near the threshold, or far below it?",
		"Look for a form of the positive class that occurs mostly in that group and hardly in the training data.",
		"Where a miss is the harm (a disease, a fraud victim), lower the threshold for all before you tune it for one group."
	]
}, [{
	id: "fairness/fnr-difference",
	title: "False negative rate difference",
	question: "Of those who are truly positive, is one group missed more often than another?",
	form: "difference",
	examples: [
		{
			title: "ideal",
			table: ALIKE$5,
			gives: 0,
			explanation: "One of two positives is missed in each group."
		},
		{
			title: "bad",
			table: APART$6,
			gives: .5,
			explanation: "Three of four positives are missed in a, one of four in b."
		},
		{
			title: "degenerate",
			table: NO_POSITIVES,
			gives: "insufficient",
			explanation: "b has no positives: its rate is 0/0, and one group makes no gap."
		}
	]
}, {
	id: "fairness/fnr-ratio",
	title: "False negative rate ratio",
	question: "For each missed positive in the worst group, how many are missed in the best one?",
	form: "ratio",
	limitations: ["It is not the equal opportunity ratio: .9 and .8 found is .89 there, .1 and .2 missed is .5 here.", "A group without any miss makes it 0; look at the difference before you look for a cause."],
	examples: [
		{
			title: "ideal",
			table: ALIKE$5,
			gives: 1,
			explanation: "One of two positives in each group."
		},
		{
			title: "bad",
			table: APART$6,
			gives: 1 / 3,
			explanation: "One of four against three of four."
		},
		{
			title: "degenerate",
			table: NO_MISS,
			gives: 1,
			explanation: "No positive is missed: 0/0 is 1, with a note."
		}
	]
}]);

// src/metrics/fairness/false-omission-rate.ts
const ALIKE$4 = "label,prediction,group\n1,0,a\n0,0,a\n1,1,a\n1,0,b\n0,0,b\n0,1,b\n";
const APART$5 = "label,prediction,group\n1,0,a\n1,0,a\n1,0,a\n0,0,a\n1,0,b\n0,0,b\n0,0,b\n0,0,b\n";
const ALL_SELECTED$1 = "label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n0,1,b\n";
const NONE_LOST = "label,prediction,group\n0,0,a\n1,1,a\n0,0,b\n0,1,b\n";
var false_omission_rate_default = rateFamily({
	rate: RATES.for,
	symbol: "P(y = 1 | ŷ = 0, g)",
	references: [{
		title: "Saleiro et al., Aequitas: a bias and fairness audit toolkit (2018)",
		url: "https://arxiv.org/abs/1811.05577"
	}, {
		title: "Berk et al., Fairness in criminal justice risk assessments: the state of the art (2018)",
		url: "https://arxiv.org/abs/1703.09207"
	}],
	limitations: ["Its difference is that of the negative predictive values seen from the other side: put a bound on one of the two.", "It rises with the share of positives of a group even where every positive is found equally often."],
	remedies: [
		"Follow up a random sample of the rejected of each group: without it their truth is often only assumed.",
		"Where help is given out, move the threshold until the rejected of every group need it equally seldom, and see what that costs.",
		"Read the positives among the rejected of the worst group: late or missing records show first in there."
	]
}, [{
	id: "fairness/for-difference",
	title: "False omission rate difference",
	question: "Of those who are rejected, are more of one group rejected wrongly than of another?",
	form: "difference",
	examples: [
		{
			title: "ideal",
			table: ALIKE$4,
			gives: 0,
			explanation: "One of two rejected is positive in each group."
		},
		{
			title: "bad",
			table: APART$5,
			gives: .5,
			explanation: "Three of four rejected in a, one of four in b."
		},
		{
			title: "degenerate",
			table: ALL_SELECTED$1,
			gives: "insufficient",
			explanation: "All of b are selected: its rate is 0/0, and one group makes no gap."
		}
	]
}, {
	id: "fairness/for-ratio",
	title: "False omission rate ratio",
	question: "For each wrong rejection of the worst group, how many are there in the best one?",
	form: "ratio",
	limitations: ["Where most people are rejected rightly it compares two very small shares; the interval says how little is known then."],
	examples: [
		{
			title: "ideal",
			table: ALIKE$4,
			gives: 1,
			explanation: "One of two rejected in each group."
		},
		{
			title: "bad",
			table: APART$5,
			gives: 1 / 3,
			explanation: "One of four against three of four."
		},
		{
			title: "degenerate",
			table: NONE_LOST,
			gives: 1,
			explanation: "No rejected row is positive: 0/0 is 1, with a note."
		}
	]
}]);

// src/metrics/fairness/false-positive-rate.ts
const ALIKE$3 = "label,prediction,group\n0,1,a\n0,0,a\n1,1,a\n0,1,b\n0,0,b\n1,0,b\n";
const APART$4 = "label,prediction,group\n0,1,a\n0,1,a\n0,1,a\n0,0,a\n0,1,b\n0,0,b\n0,0,b\n0,0,b\n";
const NO_NEGATIVES$1 = "label,prediction,group\n0,0,a\n1,1,a\n1,1,b\n1,0,b\n";
const NO_ALARM = "label,prediction,group\n0,0,a\n1,1,a\n0,0,b\n1,1,b\n";
var false_positive_rate_default = rateFamily({
	rate: RATES.fpr,
	symbol: "P(ŷ = 1 | y = 0, g)",
	references: [{
		title: "Angwin et al., Machine bias (ProPublica, 2016)",
		url: "https://www.propublica.org/article/machine-bias-risk-assessments-in-criminal-sentencing"
	}, {
		title: "Corbett-Davies, Goel, The measure and mismeasure of fairness (2018)",
		url: "https://arxiv.org/abs/1808.00023"
	}],
	limitations: ["It looks at the truly negative only: a group whose positives are all missed can have the lowest rate.", "Groups with different shares of positives get different rates from one and the same threshold on a calibrated score."],
	remedies: [
		"Read the false alarms of the group with the highest rate: which feature stands in for the group there?",
		"Move the threshold up and see what it costs in missed positives, in every group and not only on average.",
		"Check how negatives were labelled: a person who was never followed up is often recorded as negative."
	]
}, [{
	id: "fairness/fpr-difference",
	title: "False positive rate difference",
	question: "Of those who are truly negative, is one group taken for positive more often than another?",
	form: "difference",
	examples: [
		{
			title: "ideal",
			table: ALIKE$3,
			gives: 0,
			explanation: "One of two negatives is a false alarm in each group."
		},
		{
			title: "bad",
			table: APART$4,
			gives: .5,
			explanation: "Three of four negatives in a, one of four in b."
		},
		{
			title: "degenerate",
			table: NO_NEGATIVES$1,
			gives: "insufficient",
			explanation: "b has no negatives: its rate is 0/0, and one group makes no gap."
		}
	]
}, {
	id: "fairness/fpr-ratio",
	title: "False positive rate ratio",
	question: "For each false alarm per negative in the worst group, how many are there in the best one?",
	form: "ratio",
	limitations: ["Where false alarms are rare it swings widely with single rows: .01 against .03 is a ratio of one third.", "0 in one group and anything above it in another is a ratio of 0, however small the rates are."],
	examples: [
		{
			title: "ideal",
			table: ALIKE$3,
			gives: 1,
			explanation: "One of two negatives in each group."
		},
		{
			title: "bad",
			table: APART$4,
			gives: 1 / 3,
			explanation: "One of four against three of four."
		},
		{
			title: "degenerate",
			table: NO_ALARM,
			gives: 1,
			explanation: "No false alarm anywhere: 0/0 is 1, with a note."
		}
	]
}]);

// src/metrics/fairness/label-proportion-difference.ts
var label_proportion_difference_default = defineMetric({
	id: "fairness/label-proportion-difference",
	title: "Difference in proportions of labels",
	question: "How far apart are the shares of positive labels in the groups, before any model?",
	formula: "max_g P(y = 1 | g) − min_g P(y = 1 | g); to overall: max_g |P(y = 1 | g) − overall|",
	unit: "share",
	direction: "lower",
	range: [0, 1],
	ideal: 0,
	scopes: [
		"attribute",
		"intersection",
		"slice"
	],
	needs: ["labels"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: GAP_OPTIONS,
	references: [{
		title: "Amazon SageMaker Clarify: Difference in Proportions of Labels (DPL)",
		url: "https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-data-bias-metric-true-label-imbalance.html"
	}],
	limitations: [
		"Clarify's DPL is signed, all other rows against one facet; this is the largest share minus the smallest. The parts have the shares.",
		"A gap is not yet a harm of the data: base rates can differ. It is the gap that a perfect model would have in its decisions.",
		"It needs a positive class; for more than two classes use label-tvd or label-ks."
	],
	remedies: [
		"Find out who wrote the labels and from what: a label that records an earlier decision repeats what that decision did.",
		"Compare the shares with figures from outside; where only the sampling is off, sample again by group × label.",
		"Set it beside demographic parity: a larger gap in the decisions means that the model adds to that of the labels."
	],
	standards: ["NIST AI RMF MAP 2.3", "NIST AI RMF MEASURE 2.11"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,group\n1,a\n0,a\n1,b\n0,b\n",
			gives: 0,
			explanation: "Half of the labels are positive in both groups."
		},
		{
			title: "bad",
			table: "label,group\n1,a\n1,a\n1,a\n0,a\n1,b\n0,b\n0,b\n0,b\n",
			gives: .5,
			explanation: "Three of four in a, one of four in b."
		},
		{
			title: "degenerate",
			table: "label,group\n1,a\n0,a\n",
			gives: "insufficient",
			explanation: "One group makes no gap."
		}
	],
	compute: ({ labels }, { method }, context) => rateGap(asDecided(labels), {
		hits: [1],
		of: [0, 1]
	}, {
		form: "difference",
		method,
		combine: "worst"
	}, context)
});
/** The labels in the place of the decisions, one cell a class: a perfect model's decisions. */
function asDecided({ classes, overall, groups, drawLabels }) {
	const cellsOf = (group) => classCells(group, classes.length, "labels");
	return {
		task: "binary",
		classes,
		overall: cellsOf(overall),
		groups: groups.map(cellsOf),
		drawCells: drawLabels
	};
}

// src/metrics/compare/joint-class-chance.ts
const CHANCE_STREAM$1 = -8;
/** Hypergeometric draws that a chance level may take, and the fewest dealings that a 95 % quantile is read from. */
const MOST_DRAWN = 2e5;
const FEWEST_DRAWS = 200;
/** Cells × groups of one dealing, past which there is no chance level. */
const MOST_CELLS = 1e4;
/**
* The gap in a rate of several classes when the group labels are permuted over all rows, all classes read from the same
* dealing. Undefined where it would take too long, and where a dealing leaves no group a rate.
*/
function jointClassChance({ classes, groups }, compared, cells, question, { seed, draws }) {
	const places = [...new Set(compared.flatMap((each) => each.groups))];
	const own = places.map((place) => {
		const group = itemAt(groups, place);
		return cells === "decisions" ? classCells(group, classes.length, "decisions") : group;
	});
	const width = cells === "decisions" ? classes.length : classes.length ** 2;
	const drawn = width * places.length;
	if (drawn > MOST_CELLS) return;
	const sizes = effectiveSizes(own);
	const order = [...places.keys()].sort((a, b) => at(sizes, a) - at(sizes, b));
	const masses = new Float64Array(width).map((_, cell) => own.reduce((sum, group, index) => sum + at(group.w, cell) / weightOf(group).w * at(sizes, index), 0));
	const dealings = Math.min(Math.ceil(draws / 4), Math.max(FEWEST_DRAWS, Math.floor(MOST_DRAWN / drawn)));
	const total = masses.reduce((sum, mass) => sum + mass, 0);
	const readingOf = READINGS[cells](classes.length);
	const rated = compared.map(({ place, groups: chosen }) => ({
		place,
		rows: chosen.map((group) => order.indexOf(places.indexOf(group))),
		rates: new Float64Array(dealings * chosen.length),
		overall: readingOf(masses, 0, total, place)
	}));
	let dealing = 0;
	dealCategories({
		sizes,
		masses,
		draws: dealings,
		random: randomStream(seed, CHANCE_STREAM$1)
	}, (counts, whole) => {
		for (const { place, rows, rates } of rated) for (const [index, row] of rows.entries()) rates[dealing * rows.length + index] = readingOf(counts, row * width, doubleAt(whole, row), place);
		dealing += 1;
	});
	const dealt = rated.map(({ rows, rates, overall }) => ({
		rates,
		groups: rows.length,
		overall
	}));
	const { mean, limit } = chanceGap({
		dealt,
		form: "difference",
		...question,
		confidence: .95
	});
	return Number.isFinite(mean) ? {
		mean,
		upper: limit
	} : void 0;
}
const READINGS = {
	/** Share of the rows that are decided so. */
	decisions: () => (table, start, total, place) => doubleAt(table, start + place) / total,
	/** Share of the rows of other classes that are decided so. */
	cells: (classes) => (table, start, total, place) => {
		let [decided, own] = [0, 0];
		for (let other = 0; other < classes; other += 1) {
			decided += doubleAt(table, start + other * classes + place);
			own += doubleAt(table, start + place * classes + other);
		}
		return (decided - doubleAt(table, start + place * (classes + 1))) / (total - own);
	}
};

// src/metrics/compare/one-versus-rest.ts
/** Seeds of two classes are so far apart, so that their draws are independent streams. */
const CLASS_SEEDS = 1000003;
const remembered = /* @__PURE__ */ new WeakMap();
/**
* The decisions as one binary question a class: is it this class, or one of the others? Each has draws of its own, with half
* a pseudo-count in each of its four cells: in every cell of a large confusion matrix it would outweigh the rows. Made
* once for one evidence, so that the metrics of a scope share the draws.
*/
function oneVersusRest(decisions) {
	const known = remembered.get(decisions);
	if (known !== void 0) return known;
	const classes = decisions.classes.length;
	const overall = counted(decisions.overall, classes);
	const groups = decisions.groups.map((group) => counted(group, classes));
	const made = decisions.classes.map((_, place) => binaryOf(collapsed(overall, place), groups.map((group) => collapsed(group, place)), place));
	remembered.set(decisions, made);
	return made;
}
/** Groups keep their places, so that a group's row is the same in all classes. */
function binaryOf(overall, groups, place) {
	const draw = lazyCellDraws(groups);
	return {
		task: "binary",
		classes: ["negative", "positive"],
		overall,
		groups,
		drawCells: (seed, draws) => draw(seed + (1 + place) * CLASS_SEEDS, draws)
	};
}
function counted({ key, n, w, w2 }, classes) {
	const summed = (cells) => ({
		cells,
		byTruth: Array.from({ length: classes }, (_, truth) => cells.slice(truth * classes, (truth + 1) * classes).reduce((sum, value) => sum + value, 0))
	});
	return {
		key,
		n: summed(n),
		w: summed(w),
		w2: summed(w2)
	};
}
/** Cells of truth × decision with `place` as the positive class and all others as the negative one, in time of the classes. */
function collapsed({ key, n, w, w2 }, place) {
	return {
		key,
		n: binaryCells(n, place),
		w: binaryCells(w, place),
		w2: binaryCells(w2, place)
	};
}
/** A truth whose weight is all in one cell, or that has none, leaves exactly 0: 0/0 stays 0/0. */
function binaryCells({ cells, byTruth }, place) {
	const classes = byTruth.length;
	let [rest, alarms, missed] = [
		0,
		0,
		0
	];
	for (let other = 0; other < classes; other += 1) if (other !== place) {
		const alarm = at(cells, other * classes + place);
		alarms += alarm;
		rest += Math.max(0, at(byTruth, other) - alarm);
		missed += at(cells, place * classes + other);
	}
	return [
		rest,
		alarms,
		missed,
		at(cells, place * (classes + 1))
	];
}

// src/metrics/compare/class-gap.ts
const IDEAL = {
	title: "ideal",
	table: "label,prediction,group\ncat,cat,a\ncat,dog,a\ndog,dog,a\nowl,owl,a\ncat,cat,b\ncat,dog,b\ndog,dog,b\nowl,owl,b\n",
	gives: 0,
	explanation: "Both groups have the same rows."
};
const DEGENERATE = {
	title: "degenerate",
	table: "label,prediction,group\ncat,cat,a\ndog,cat,a\nowl,owl,a\n",
	gives: "insufficient",
	explanation: "One group makes no gap."
};
const FAIRLEARN = {
	title: "Fairlearn: MetricFrame.difference, of one class against the rest",
	url: "https://fairlearn.org/main/api_reference/generated/fairlearn.metrics.MetricFrame.html"
};
/** Metrics that differ only by the rate. */
function classFamily(rows) {
	return rows.map(({ rate, symbol, dealt, references: [first, ...more], bad, ...row }) => defineMetric({
		...row,
		references: [
			first,
			...more,
			FAIRLEARN
		],
		examples: [
			IDEAL,
			{
				title: "bad",
				...bad
			},
			DEGENERATE
		],
		formula: `max_c (max_g ${symbol} − min_g ${symbol}); option aggregate: mean over the classes c`,
		unit: "share",
		direction: "lower",
		range: [0, 1],
		ideal: 0,
		scopes: [
			"attribute",
			"intersection",
			"slice"
		],
		needs: ["decisions"],
		tasks: ["multiclass"],
		fullGrade: "computed",
		options: strictObject({
			method: GAP_METHOD,
			aggregate: _enum(["worst", "mean"]).default("worst").describe("The gap of the class where it is largest, or the mean of the gaps of all classes")
		}),
		standards: ["NIST AI RMF MEASURE 2.11"],
		lifecycle: "stable",
		since: "1.0.0",
		compute: ({ decisions }, options, context) => classGap(decisions, rate, {
			...options,
			dealt
		}, context)
	}));
}
/** The gap in a rate of each class against the rest, over the classes for which two groups count. */
function classGap(decisions, rate, { method, aggregate, dealt }, context) {
	const rated = oneVersusRest(decisions).map((own, place) => ({
		place,
		name: itemAt(decisions.classes, place),
		rate,
		table: rateTable(own.groups, rate, context),
		decisions: own
	}));
	const compared = rated.filter(({ table }) => tooFewGroups(table) === void 0);
	if (compared.length === 0) return noClass(rated);
	const question = {
		form: "difference",
		method,
		combine: aggregate === "mean" ? "mean" : "worst",
		...dealt === "apart" ? {} : { chance: "none" }
	};
	const found = gapIn(decisions, compared, question, context);
	const joint = compared.map(({ place, table }) => ({
		place,
		groups: table.eligible.map((row) => row.place)
	}));
	const chance = dealt === "apart" ? found.chance : jointClassChance(decisions, joint, dealt, question, context);
	const merged = mergedTable(compared.map(({ table }) => table), compared.map((each) => wholeOf(each.decisions.overall, rate, method)), "difference");
	const all = rated.filter(({ table }) => table.defined.length > 1);
	return measuredOver(merged, {
		...found,
		chance,
		overDefined: combined(all.map((each) => gapOf$1(each.table.defined, wholeOf(each.decisions.overall, rate, method), "difference")), question),
		notes: [largestGap(compared, found.gaps), ...leftOut(rated.filter((each) => !compared.includes(each)))]
	});
}
function noClass(rated) {
	const { parts, excluded } = mergedTable(rated.map(({ table }) => table), [], "difference");
	return {
		status: "insufficient",
		n: Math.max(...rated.map(({ table }) => table.eligible.length)),
		needed: 2,
		reason: `none of ${rated.length} classes has its rate in 2 groups with enough rows`,
		parts: parts.map(({ group, n }) => ({
			group,
			n,
			value: null
		})),
		excluded
	};
}
/** Which class sets the worst gap; the first of the equal ones. */
function largestGap(compared, gaps) {
	const largest = Math.max(...gaps);
	const { name } = itemAt(compared, gaps.indexOf(largest));
	return `The gap is largest for the class ${JSON.stringify(name)}: ${largest.toFixed(4)}; a part is the group's largest distance to another group in any class.`;
}
function leftOut(others) {
	const names = others.map(({ name }) => JSON.stringify(name));
	const shown = names.length > 5 ? [...names.slice(0, 5), `${names.length - 5} more`] : names;
	return names.length === 0 ? [] : [`Not compared, because fewer than 2 groups have the rate and enough rows: ${shown.join(", ")}.`];
}

// src/metrics/fairness/multiclass-difference.ts
const APART$3 = "label,prediction,group\ncat,cat,a\ncat,cat,a\ndog,dog,a\nowl,owl,a\ncat,cat,b\ncat,dog,b\ndog,dog,b\nowl,dog,b\n";
const PUTZEL = {
	title: "Putzel, Lee, Blackboxing and fairness: post-processing for multiclass fairness (2022)",
	url: "https://arxiv.org/abs/2201.04461"
};
const CHOULDECHOVA = {
	title: "Chouldechova, Fair prediction with disparate impact (2017)",
	url: "https://arxiv.org/abs/1610.07524"
};
var multiclass_difference_default = classFamily([
	{
		id: "fairness/multiclass-demographic-parity-difference",
		title: "Demographic parity difference, by class",
		question: "Which decision is given to one group more often than to another, and how much more often?",
		rate: RATES.selection,
		symbol: "P(ŷ = c | g)",
		dealt: "decisions",
		references: [PUTZEL],
		limitations: [
			"Every class counts alike, a rare one too, and a gap in a harmless class can hide a smaller one in a class that matters.",
			"Where the label itself differs between groups, a perfect model has a gap; read it beside multiclass-tpr-difference.",
			"The more classes, the larger the largest gap that chance alone makes; the chance level deals all of them together."
		],
		remedies: ["See in the notes which class sets it, and ask whether more of that decision is a good or a harm to the group.", "Compare the gap of that class with the same gap of the label: what is beyond it is made by the model."],
		bad: {
			table: APART$3,
			gives: .5,
			explanation: "One of four is taken for a dog in a, three of four in b."
		}
	},
	{
		id: "fairness/multiclass-tpr-difference",
		title: "True positive rate difference, by class",
		question: "Which class is recognised less often in one group than in another?",
		rate: RATES.tpr,
		symbol: "P(ŷ = c | y = c, g)",
		dealt: "apart",
		references: [PUTZEL],
		limitations: ["A class that does not occur in a group has no rate there; the groups that have it are compared, the others listed.", "It trusts the label, and it does not say for which class the missed ones are taken."],
		remedies: ["Print the row of the confusion matrix of the class in the notes, for the two farthest groups: where do the missed ones go?", "Collect more rows of that class in that group, and compare its count with the smallest that your policy accepts."],
		bad: {
			table: APART$3,
			gives: 1,
			explanation: "The owl of a is found, that of b is not."
		}
	},
	{
		id: "fairness/multiclass-fpr-difference",
		title: "False positive rate difference, by class",
		question: "Which decision falls wrongly on one group more often than on another?",
		rate: RATES.fpr,
		symbol: "P(ŷ = c | y ≠ c, g)",
		dealt: "cells",
		references: [PUTZEL],
		limitations: [
			"With many classes each false positive rate is small, and so is its difference: choose the bound for the number of classes.",
			"It mixes all other classes: where their shares differ between groups, so does the rate of an equally good model.",
			"Its chance level permutes the groups over all rows, the truth of a row with them: of more than 10,000 cells there is none."
		],
		remedies: ["Print the column of the confusion matrix of the class in the notes: which other class is taken for it in that group?", "Raise the score that this decision needs, and look at its true positive rate in every group again."],
		bad: {
			table: APART$3,
			gives: 2 / 3,
			explanation: "Two of three that are no dogs are taken for one in b, none in a."
		}
	},
	{
		id: "fairness/multiclass-ppv-difference",
		title: "Positive predictive value difference, by class",
		question: "Which decision is less reliable for one group than for another?",
		rate: RATES.ppv,
		symbol: "P(y = c | ŷ = c, g)",
		dealt: "apart",
		references: [CHOULDECHOVA],
		limitations: ["A class that is never decided in a group has no value there; the groups where it is are compared, the others listed.", "It depends on how frequent the class is in a group: equal error rates give a gap where frequencies differ."],
		remedies: ["Compare the share of the class in the label between the two farthest groups before you look at the model.", "Calibrate the probability of that class within the group of the lower value, and measure again."],
		bad: {
			table: APART$3,
			gives: 2 / 3,
			explanation: "One of one dog is right in a, one of three in b."
		}
	}
]);

// src/metrics/fairness/negative-predictive-value.ts
const ALIKE$2 = "label,prediction,group\n0,0,a\n1,0,a\n1,1,a\n0,0,b\n1,0,b\n0,1,b\n";
const APART$2 = "label,prediction,group\n0,0,a\n0,0,a\n0,0,a\n1,0,a\n0,0,b\n1,0,b\n1,0,b\n1,0,b\n";
const ALL_SELECTED = "label,prediction,group\n1,1,a\n0,0,a\n1,1,b\n0,1,b\n";
var negative_predictive_value_default = rateFamily({
	rate: RATES.npv,
	symbol: "P(y = 0 | ŷ = 0, g)",
	references: [{
		title: "Berk et al., Fairness in criminal justice risk assessments: the state of the art (2018)",
		url: "https://arxiv.org/abs/1703.09207"
	}, {
		title: "Verma, Rubin, Fairness definitions explained (2018)",
		url: "https://doi.org/10.1145/3194770.3194776"
	}],
	limitations: ["With different shares of positives, equal values force unequal error rates, as for the positive decisions.", "It looks at the rejected only, whose truth is the one least often checked: an unseen positive counts as a right rejection."],
	remedies: [
		"Find out how the truth of rejected rows is known at all (follow-up, appeal, chance), group by group.",
		"Calibrate the lower end of the score within each group; a global calibration mostly fits the largest one.",
		"Offer the rejected of the group with the lowest value a second look, and record what it finds as new labels."
	]
}, [{
	id: "fairness/npv-difference",
	title: "Negative predictive value difference",
	question: "When the decision is negative, is it less often right in one group than in another?",
	form: "difference",
	examples: [
		{
			title: "ideal",
			table: ALIKE$2,
			gives: 0,
			explanation: "One of two rejected is negative in each group."
		},
		{
			title: "bad",
			table: APART$2,
			gives: .5,
			explanation: "Three of four rejected in a, one of four in b."
		},
		{
			title: "degenerate",
			table: ALL_SELECTED,
			gives: "insufficient",
			explanation: "All of b are selected: its rate is 0/0, and one group makes no gap."
		}
	]
}, {
	id: "fairness/npv-ratio",
	title: "Negative predictive value ratio",
	question: "How often is a negative decision right in the worst group, for each time it is in the best one?",
	form: "ratio",
	limitations: ["With few positives it is near 1 whatever the model does; the false omission ratio shows the difference."],
	examples: [
		{
			title: "ideal",
			table: ALIKE$2,
			gives: 1,
			explanation: "One of two rejected in each group."
		},
		{
			title: "bad",
			table: APART$2,
			gives: 1 / 3,
			explanation: "One of four against three of four."
		},
		{
			title: "degenerate",
			table: ALL_SELECTED,
			gives: "insufficient",
			explanation: "The value of b is 0/0."
		}
	]
}]);

// src/metrics/fairness/parity-band.ts
const NAMES$1 = [
	"selection",
	"tpr",
	"fpr",
	"fnr",
	"fdr",
	"for",
	"npv",
	"ppv",
	"tnr"
];
const OF_ERRORS = [
	"fpr",
	"fnr",
	"fdr",
	"for"
];
var parity_band_default = defineMetric({
	id: "fairness/parity-band",
	title: "Disparity of a rate to the reference (parity band)",
	question: "Does a chosen rate of each group stay within a band around that of the reference group?",
	formula: "rate_g / rate_reference, of the group where it is farthest from 1 on the log scale",
	unit: "ratio",
	direction: "target",
	range: [0, Number.POSITIVE_INFINITY],
	ideal: 1,
	scopes: [
		"attribute",
		"intersection",
		"slice"
	],
	needs: ["decisions"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: strictObject({ rate: _enum(NAMES$1).default("selection").describe("The rate that is compared; Aequitas calls `selection` pprev, not ppr, and 'ppv' precision") }),
	references: [{
		title: "Saleiro et al., Aequitas: a bias and fairness audit toolkit (2018)",
		url: "https://arxiv.org/abs/1811.05577"
	}, {
		title: "Aequitas: metrics and disparities",
		url: "https://dssg.github.io/aequitas/metrics.html"
	}],
	limitations: [
		"The value is the disparity, not a verdict: Aequitas with τ = .8 is `within: [0.8, 1.25]` in the policy.",
		"It depends on the reference: the one that the policy names, else the group of largest weight (ref_group_method \"majority\").",
		"For an error rate near 0 a ratio is large where the difference is small: .02 against .01 is a disparity of 2.",
		"Groups count by `minimum`; Aequitas takes all, however small. `withExcluded` is its farthest disparity."
	],
	remedies: [
		"Choose `rate` by who is harmed how: fpr or fdr where the positive decision punishes, fnr or for where it assists.",
		"Name the reference in the policy: when the largest group changes, every disparity changes with it.",
		"Look at the parts for all groups on the same side: then the reference is the one that stands apart."
	],
	standards: ["NIST AI RMF MEASURE 2.11"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,prediction,group\n1,1,a\n0,0,a\n0,1,b\n1,0,b\n",
			gives: 1,
			explanation: "Half of each group is selected."
		},
		{
			title: "bad",
			table: "label,prediction,group\n1,1,a\n0,1,a\n1,0,a\n0,0,a\n0,0,a\n1,1,b\n0,1,b\n0,1,b\n1,1,b\n",
			gives: 2.5,
			explanation: "All of b against two of five in a, the larger group and so the reference: 1 / .4."
		},
		{
			title: "degenerate",
			table: "label,prediction,group\n1,0,a\n0,0,a\n0,0,a\n1,1,b\n0,0,b\n",
			gives: "insufficient",
			explanation: "The rate of the reference group a is 0: .5 / 0 has no value."
		}
	],
	compute: ({ decisions }, { rate }, context) => referenceRatio(decisions, {
		rate: RATES[rate],
		best: isBetterHigh(rate, context) ? "highest" : "lowest",
		none: {
			of: `the rate (${rate}) of the reference group is 0`,
			all: `The rate (${rate}) is 0 in every group that counts`
		}
	}, context)
});
function isBetterHigh(rate, { favourable }) {
	return rate === "selection" ? favourable === "positive" : !OF_ERRORS.includes(rate);
}

// src/metrics/fairness/predictive-parity.ts
const ALIKE$1 = "label,prediction,group\n1,1,a\n0,1,a\n1,0,a\n1,1,b\n0,1,b\n0,0,b\n";
const APART$1 = "label,prediction,group\n1,1,a\n1,1,a\n1,1,a\n0,1,a\n1,1,b\n0,1,b\n0,1,b\n0,1,b\n";
const NOT_SELECTED = "label,prediction,group\n1,1,a\n0,0,a\n1,0,b\n0,0,b\n";
const ALL_WRONG = "label,prediction,group\n0,1,a\n1,0,a\n0,1,b\n0,0,b\n";
var predictive_parity_default = rateFamily({
	rate: RATES.ppv,
	symbol: "P(y = 1 | ŷ = 1, g)",
	references: [{
		title: "Chouldechova, Fair prediction with disparate impact (2017)",
		url: "https://arxiv.org/abs/1610.07524"
	}, {
		title: "Verma, Rubin, Fairness definitions explained (2018)",
		url: "https://doi.org/10.1145/3194770.3194776"
	}],
	limitations: ["With different shares of positives it cannot be 0 together with equal false positive and false negative rates (Chouldechova).", "It looks at the selected only: it says nothing of the positives that were never selected."],
	remedies: [
		"If the share of positives differs between groups, decide first which of the two, errors or predictive value, has to be alike.",
		"Calibrate the score within each group and measure again: a gap that goes away was one of calibration.",
		"Read the false alarms of the group with the lowest value, beside what the decision costs those people."
	]
}, [{
	id: "fairness/predictive-parity-difference",
	title: "Predictive parity difference",
	question: "When the decision is positive, is it less often right in one group than in another?",
	form: "difference",
	examples: [
		{
			title: "ideal",
			table: ALIKE$1,
			gives: 0,
			explanation: "One of two selected is positive in each group."
		},
		{
			title: "bad",
			table: APART$1,
			gives: .5,
			explanation: "Three of four selected in a, one of four in b."
		},
		{
			title: "degenerate",
			table: NOT_SELECTED,
			gives: "insufficient",
			explanation: "Nobody of b is selected: its rate is 0/0, and one group makes no gap."
		}
	]
}, {
	id: "fairness/predictive-parity-ratio",
	title: "Predictive parity ratio",
	question: "How often is a positive decision right in the worst group, for each time it is in the best one?",
	form: "ratio",
	limitations: ["Where predictive values are high in all groups it hides what the false discovery ratio shows."],
	examples: [
		{
			title: "ideal",
			table: ALIKE$1,
			gives: 1,
			explanation: "One of two selected in each group."
		},
		{
			title: "bad",
			table: APART$1,
			gives: 1 / 3,
			explanation: "One of four against three of four."
		},
		{
			title: "degenerate",
			table: ALL_WRONG,
			gives: 1,
			explanation: "No positive decision is right anywhere: 0/0 is 1, with a note."
		}
	]
}]);

// src/metrics/fairness/regression-error-difference.ts
const EQUALLY_OFF = "label,prediction,group\n10,11,a\n20,19,a\n30,31,b\n40,39,b\n";
const OFF_IN_B = "label,prediction,group\n10,11,a\n20,19,a\n30,34,b\n40,38,b\n";
const ONE_GROUP$1 = "label,prediction,group\n10,11,a\n20,19,a\n";
const AGARWAL = {
	title: "Agarwal, Dudík, Wu, Fair regression: quantitative definitions and reduction-based algorithms (2019)",
	url: "https://arxiv.org/abs/1905.12843"
};
const NORMAL_ERRORS = "The interval takes the errors of 64 blocks of rows as normal: with fewer than about 100 rows a group it is too narrow.";
var regression_error_difference_default = residualFamily([
	{
		id: "fairness/mae-difference",
		title: "Mean absolute error difference",
		question: "How much larger is the typical error of the prediction in one group than in another?",
		statistic: MEAN_ABSOLUTE_ERROR,
		symbol: "MAE_g",
		where: "MAE_g = Σw|y − ŷ| / Σw",
		unit: "label-unit",
		references: [AGARWAL],
		limitations: [
			"It is in the unit of the label: a bound has to be chosen for this label, and it grows with its spread.",
			"It does not see the sign: one group can be over-, the other under-predicted by as much.",
			NORMAL_ERRORS
		],
		remedies: [
			"Plot the residuals of the worst group against the prediction: a slope asks for a feature, a spread for more rows.",
			"Compare the error with the spread of the label in each group: a group that varies more is harder for any model.",
			"Train on the absolute rather than the squared error where a few large labels pull the fit away from that group."
		],
		examples: [
			{
				title: "ideal",
				table: EQUALLY_OFF,
				gives: 0,
				explanation: "Every prediction is off by 1."
			},
			{
				title: "bad",
				table: OFF_IN_B,
				gives: 2,
				explanation: "Off by 1 in a, by 4 and 2 in b: 3 − 1."
			},
			{
				title: "degenerate",
				table: ONE_GROUP$1,
				gives: "insufficient",
				explanation: "One group makes no gap."
			}
		]
	},
	{
		id: "fairness/rmse-difference",
		title: "Root mean squared error difference",
		question: "Do the large errors of the prediction fall on one group more than on another?",
		statistic: ROOT_MEAN_SQUARED_ERROR,
		symbol: "RMSE_g",
		where: "RMSE_g = √(Σw(y − ŷ)² / Σw)",
		unit: "label-unit",
		references: [AGARWAL],
		limitations: [
			"One row can make it: a group with a single error of 100 looks like one whose every row is off by 10 in a hundred.",
			"It is in the unit of the label and grows with its spread, which differs between groups.",
			NORMAL_ERRORS
		],
		remedies: ["Read it beside mae-difference: where only this one is large, list the rows with the largest errors of the worst group.", "Check the units and the recording of the label in that group before the model; large errors are often wrong labels."],
		examples: [
			{
				title: "ideal",
				table: EQUALLY_OFF,
				gives: 0,
				explanation: "Every prediction is off by 1."
			},
			{
				title: "bad",
				table: OFF_IN_B,
				gives: Math.sqrt(10) - 1,
				explanation: "Off by 1 in a, by 4 and 2 in b: √((16 + 4) / 2) − 1."
			},
			{
				title: "degenerate",
				table: ONE_GROUP$1,
				gives: "insufficient",
				explanation: "One group makes no gap."
			}
		]
	},
	{
		id: "fairness/r2-difference",
		title: "R² difference",
		question: "Does the prediction tell the members of one group apart better than those of another?",
		statistic: DETERMINATION,
		symbol: "R²_g",
		where: "R²_g = 1 − Σw(y − ŷ)² / Σw(y − ȳ_g)²",
		unit: "index",
		references: [{
			title: "scikit-learn: r2_score",
			url: "https://scikit-learn.org/stable/modules/generated/sklearn.metrics.r2_score.html"
		}],
		limitations: [
			"It divides by the spread of the label in each group: equal errors give a gap where one group simply varies less.",
			"A group in which the label does not vary has none, and is left out.",
			NORMAL_ERRORS
		],
		remedies: ["Compare the spread of the label by group first; where it differs, judge by mae-difference or rmse-difference.", "Look for features that vary within the group of the lowest R²: those that only tell groups apart explain nothing in it."],
		examples: [
			{
				title: "ideal",
				table: EQUALLY_OFF,
				gives: 0,
				explanation: "1 − 2/50 in both groups."
			},
			{
				title: "bad",
				table: OFF_IN_B,
				gives: .36,
				explanation: "1 − 2/50 in a, 1 − 20/50 in b."
			},
			{
				title: "degenerate",
				table: "label,prediction,group\n10,11,a\n20,19,a\n30,30,b\n30,30,b\n",
				gives: "insufficient",
				explanation: "The label of b does not vary: 0/0, and one group makes no gap."
			}
		]
	}
]);

// src/metrics/fairness/regression-mean-difference.ts
const ONE_GROUP = "label,prediction,group\n10,11,a\n20,19,a\n";
var regression_mean_difference_default = residualFamily([{
	id: "fairness/mean-prediction-difference",
	title: "Mean prediction difference",
	question: "How much more is predicted, on average, for one group than for another?",
	statistic: MEAN_PREDICTION,
	symbol: "μ_g",
	where: "μ_g = Σw·ŷ / Σw",
	unit: "label-unit",
	references: [{
		title: "Calders et al., Controlling attribute effect in linear regression (2013)",
		url: "https://doi.org/10.1109/ICDM.2013.114"
	}],
	limitations: [
		"It is demographic parity of a regression: where the label itself differs between groups, a perfect model has this gap.",
		"Equal means can hide unequal predictions: look at the spread of the prediction in each group too.",
		"It is in the unit of the label, so a bound holds for this label only."
	],
	remedies: ["Compare it with the same gap of the label: what is beyond that is made by the model.", "List the features that differ most between the two groups, and ask of each whether the prediction needs it."],
	examples: [
		{
			title: "ideal",
			table: "label,prediction,group\n10,11,a\n20,19,a\n14,12,b\n16,18,b\n",
			gives: 0,
			explanation: "The mean prediction is 15 in both groups."
		},
		{
			title: "bad",
			table: "label,prediction,group\n10,11,a\n20,19,a\n14,22,b\n16,20,b\n",
			gives: 6,
			explanation: "15 in a, 21 in b."
		},
		{
			title: "degenerate",
			table: ONE_GROUP,
			gives: "insufficient",
			explanation: "One group makes no gap."
		}
	]
}, {
	id: "fairness/mean-residual-difference",
	title: "Mean residual difference",
	question: "Is one group under-predicted, or another over-predicted, on average?",
	statistic: MEAN_RESIDUAL,
	symbol: "ē_g",
	where: "ē_g = Σw(y − ŷ) / Σw",
	unit: "label-unit",
	references: [{
		title: "Calders et al., Controlling attribute effect in linear regression (2013)",
		url: "https://doi.org/10.1109/ICDM.2013.114"
	}],
	limitations: [
		"Errors of opposite sign cancel within a group: it is 0 for a model that is far off in both directions.",
		"It trusts the label: where the label of one group was recorded too low, an honest prediction looks too high.",
		"It is in the unit of the label, so a bound holds for this label only."
	],
	remedies: [
		"Look at the sign in the parts: positive means that this group gets less than it should.",
		"Plot the mean residual over the prediction for each group; a constant shift can be mended by recalibrating.",
		"Add the feature whose absence the shift stands for, rather than a correction by group."
	],
	examples: [
		{
			title: "ideal",
			table: "label,prediction,group\n10,11,a\n20,19,a\n30,34,b\n40,36,b\n",
			gives: 0,
			explanation: "The errors of each group cancel."
		},
		{
			title: "bad",
			table: "label,prediction,group\n10,12,a\n20,22,a\n30,27,b\n40,37,b\n",
			gives: 5,
			explanation: "a is over-predicted by 2, b under-predicted by 3."
		},
		{
			title: "degenerate",
			table: ONE_GROUP,
			gives: "insufficient",
			explanation: "One group makes no gap."
		}
	]
}]);

// src/stats/distribution-distance.ts
const { abs: abs$1, max: max$2, min: min$1 } = Math;
/**
* Wasserstein-1 and Kolmogorov-Smirnov distance of two weighted distributions, in one walk over their positions.
* RangeError for a distribution without weight, or one whose arrays have different lengths.
*
* Sources: L. N. Vaserstein, "Markov processes over denumerable products of spaces", 1969 (on the line, ∫ |F − G|: S. S.
* Vallender, 1974); N. V. Smirnov, "Table for estimating the goodness of fit of empirical distributions", 1948.
*/
function distributionDistance(first, second) {
	const [a, b] = [totalOf(first), totalOf(second)];
	let inFirst = 0;
	let inSecond = 0;
	let difference = 0;
	let wasserstein = 0;
	let ks = 0;
	let last = min$1(positionAt(first, 0), positionAt(second, 0));
	while (inFirst < first.position.length || inSecond < second.position.length) {
		const own = positionAt(first, inFirst);
		const other = positionAt(second, inSecond);
		const here = min$1(own, other);
		wasserstein += abs$1(difference) * (here - last);
		if (own === here) {
			difference += doubleAt(first.weight, inFirst) / a;
			inFirst += 1;
		}
		if (other === here) {
			difference -= doubleAt(second.weight, inSecond) / b;
			inSecond += 1;
		}
		ks = max$2(ks, abs$1(difference));
		last = here;
	}
	return {
		wasserstein,
		ks: min$1(1, ks)
	};
}
function positionAt({ position }, place) {
	return place < position.length ? doubleAt(position, place) : 1e400;
}
function totalOf({ position, weight }) {
	const total = weight.reduce((sum, each) => sum + each, 0);
	if (position.length !== weight.length || !(total > 0 && total < 1e400)) throw new RangeError(`No distance of a weight of ${total} at ${position.length} positions (${weight.length} weights).`);
	return total;
}

// src/stats/farthest-distance.ts
const { max: max$1 } = Math;
/**
* The largest distance of two distributions (two at least) plus both of their `offsets`. By the triangle inequality a pair is at most as far apart
* as both are from the whole together, so most pairs of many need not be looked at.
*/
function farthestDistance(spreads, name, offsets) {
	const reach = spreads.map(({ toWhole }, place) => toWhole + doubleAt(offsets, place));
	const order = [...spreads.keys()].sort((a, b) => itemAt(reach, b) - itemAt(reach, a));
	let best = -1e400;
	for (const [rank, first] of order.entries()) for (const second of order.slice(rank + 1)) {
		if (itemAt(reach, first) + itemAt(reach, second) <= best) break;
		const distance = distributionDistance(itemAt(spreads, first).distribution, itemAt(spreads, second).distribution)[name];
		best = max$1(best, distance + doubleAt(offsets, first) + doubleAt(offsets, second));
	}
	return best;
}

// src/metrics/compare/distance-spread.ts
const { abs, max, min, sqrt: sqrt$1 } = Math;
/** Bins and draws of intervals and chance levels. */
const BINS$1 = 200;
const DRAWS = 200;
const CHANCE_STREAM = -4;
/** No chance level for more groups than this: its time is groups² × bins × draws. */
const MOST_GROUPS_BY_CHANCE = 60;
/**
* Simultaneous interval of the largest distance. A bootstrap of each group gives the size of ‖F* − F‖ on 200 bins; c is the
* quantile of its largest value over the groups in units of the group's mean, so that all true F lie within c times that
* at once, and by the triangle inequality every distance within the sum of two of them. Half a pseudo-count at 0 and at
* 1 lets a group with one single score vary too. Never too narrow for that, and wide.
*/
function distanceInterval(axis, rows, spreads, name, context) {
	const drawn = rows.map(({ cells, place }) => remembered$1(deviationsOf(cells), `${context.seed} ${place}`, () => deviations(axis, cells, context.seed, place))).map((norms) => norms[name]);
	const units = drawn.map((norms) => norms.reduce((sum, norm) => sum + norm, 0) / DRAWS);
	const largest = new Float64Array(DRAWS);
	for (const [group, norms] of drawn.entries()) for (let draw = 0; draw < DRAWS; draw += 1) largest[draw] = max(doubleAt(largest, draw), doubleAt(norms, draw) / itemAt(units, group));
	const critical = quantileUnsorted(largest, context.minimum.confidence);
	const radii = Float64Array.from(units, (unit) => critical * unit);
	const low = farthestDistance(spreads, name, radii.map((radius) => -radius));
	return [max(0, low), min(1, farthestDistance(spreads, name, radii))];
}
/** Deviations of a group by seed and place. */
const deviationsOf = onceForEach((_cells) => /* @__PURE__ */ new Map());
/** ‖F* − F‖ of a group in each draw. */
function deviations(axis, cells, seed, place) {
	const { w, w2 } = bothTruths(axis, cells);
	const total = w.reduce((sum, each) => sum + each, 0);
	const pseudo = new Float64Array(BINS$1);
	pseudo[0] = w2.reduce((sum, each) => sum + each, 0) / total / 2;
	pseudo[199] = doubleAt(pseudo, 0);
	const masses = bootstrapCells({
		w,
		w2,
		draws: DRAWS,
		random: randomStream(seed, place),
		pseudo
	});
	const norms = emptyNorms();
	for (let draw = 0; draw < DRAWS; draw += 1) {
		const start = draw * BINS$1;
		let all = 0;
		for (let bin = 0; bin < BINS$1; bin += 1) all += doubleAt(masses, start + bin);
		let [difference, area, most] = [
			0,
			0,
			0
		];
		for (let bin = 0; bin < BINS$1; bin += 1) {
			difference += doubleAt(masses, start + bin) / all - doubleAt(w, bin) / total;
			area += abs(difference);
			most = max(most, abs(difference));
		}
		norms.ks[draw] = most;
		norms.wasserstein[draw] = area / BINS$1;
	}
	return norms;
}
function emptyNorms() {
	return {
		ks: new Float64Array(DRAWS),
		wasserstein: new Float64Array(DRAWS)
	};
}
/**
* The largest distance when the group labels are permuted over all rows. F_g − F of a permuted group is a Brownian bridge on
* the scores of all rows over √n_g, n_g its effective size (Donsker), and differences of independent ones have the variance of
* permuted ones. Undefined for more than 60 groups.
*/
function distanceChance(axis, rows, name, context) {
	if (rows.length > MOST_GROUPS_BY_CHANCE) return;
	const groups = rows.map(({ cells }) => cells);
	const key = `${context.seed} ${rows.map(({ place }) => place).join(" ")}`;
	const largest = remembered$1(permutedOf(itemAt(groups, 0)), key, () => permuted(axis, groups, context.seed));
	return drawnChance(largest[name]);
}
/** Largest distances of permuted groups by seed and places, kept with the first of them. */
const permutedOf = onceForEach((_first) => /* @__PURE__ */ new Map());
function permuted(axis, groups, seed) {
	const { w } = bothTruths(axis, pooledCells(groups));
	const total = w.reduce((sum, each) => sum + each, 0);
	const shares = w.map((each) => each / total);
	const sizes = effectiveSizes(groups).sort();
	const random = randomStream(seed, CHANCE_STREAM);
	const largest = emptyNorms();
	const bridges = Array.from(sizes, () => new Float64Array(BINS$1));
	for (let draw = 0; draw < DRAWS; draw += 1) {
		for (const [place, bridge] of bridges.entries()) fillBridge(bridge, shares, doubleAt(sizes, place), random);
		let [ks, wasserstein] = [0, 0];
		forEachTwo(bridges.length, (first, second) => {
			const [one, other] = [itemAt(bridges, first), itemAt(bridges, second)];
			let area = 0;
			for (let bin = 0; bin < BINS$1; bin += 1) {
				const apart = abs(doubleAt(one, bin) - doubleAt(other, bin));
				area += apart;
				ks = max(ks, apart);
			}
			wasserstein = max(wasserstein, area / BINS$1);
		});
		largest.ks[draw] = min(1, ks);
		largest.wasserstein[draw] = min(1, wasserstein);
	}
	return largest;
}
/** What a group's distribution function differs by from that of all rows: normal steps that sum to 0, added up. */
function fillBridge(bridge, shares, size, random) {
	let end = 0;
	for (let bin = 0; bin < BINS$1; bin += 1) {
		const share = doubleAt(shares, bin);
		if (share > 0) end += normalDraw(random) * sqrt$1(share / size);
		bridge[bin] = end;
	}
	let before = 0;
	for (let bin = 0; bin < BINS$1; bin += 1) {
		before += doubleAt(shares, bin);
		bridge[bin] = doubleAt(bridge, bin) - before * end;
	}
}
/** Σw and Σw² by bin. */
function bothTruths(axis, cells) {
	const bins = scoreBins(axis, cells, BINS$1);
	const joined = (sums) => sums.slice(0, BINS$1).map((sum, bin) => sum + doubleAt(sums, BINS$1 + bin));
	return {
		w: joined(bins.w),
		w2: joined(bins.w2)
	};
}

// src/metrics/compare/score-distance.ts
/** The scores of a group, those of both truths together. */
function scoreDistribution(axis, cells) {
	const { score, positive, negative } = scoreWeights(axis, cells);
	return {
		position: score,
		weight: positive.map((own, place) => own + doubleAt(negative, place))
	};
}
/** The largest distance between the scores of two groups; a part is a group's distance to all rows. */
function scoreDistances({ axis, overall, groups }, name, context) {
	const whole = scoreDistribution(axis, overall);
	const spreadOf = onceForEach((cells) => {
		const distribution = scoreDistribution(axis, cells);
		return distribution.weight.some((each) => each > 0) ? [{
			distribution,
			toWhole: distributionDistance(distribution, whole)[name]
		}] : [];
	});
	const table = groupTable(groups, [], context, (cells) => ({ value: spreadOf(cells)[0]?.toWhole ?? null }));
	const tooFew = tooFewGroups(table);
	if (tooFew !== void 0) return tooFew;
	const spreads = (rows) => rows.flatMap(({ cells }) => spreadOf(cells));
	const own = spreads(table.eligible);
	return measuredOver(table, {
		value: farthestDistance(own, name, new Float64Array(own.length)),
		overDefined: farthestDistance(spreads(table.defined), name, new Float64Array(table.defined.length)),
		interval: distanceInterval(axis, table.eligible, own, name, context),
		chance: distanceChance(axis, table.eligible, name, context),
		notes: binnedNotes(offOf(axis, own, name))
	});
}
/** In bins no score moves by more than half a width, and no distribution function by more than the share of a bin. */
function offOf(axis, spreads, name) {
	if (!axis.binned || name === "wasserstein") return axis.width;
	const largestShare = ({ distribution: { weight } }) => weight.reduce((most, each) => Math.max(most, each), 0) / weight.reduce((sum, each) => sum + each, 0);
	return Math.max(...spreads.map(largestShare));
}

// src/metrics/fairness/score-distribution-distance.ts
var score_distribution_distance_default = defineMetric({
	id: "fairness/score-distribution-distance",
	title: "Score distribution distance",
	question: "How different are the scores that two groups get, whatever the threshold?",
	formula: "max over pairs of groups of ∫₀¹ |F_g(s) − F_h(s)| ds (Wasserstein-1); option distance: ks for max_s |F_g(s) − F_h(s)|",
	unit: "share",
	direction: "lower",
	range: [0, 1],
	ideal: 0,
	scopes: [
		"attribute",
		"intersection",
		"slice"
	],
	needs: ["scores"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: strictObject({ distance: _enum(["wasserstein", "ks"]).default("wasserstein").describe("How far mass has to move on average, or the largest gap in selection over all thresholds") }),
	references: [{
		title: "Jiang et al., Wasserstein fair classification (2020)",
		url: "https://arxiv.org/abs/1907.12059"
	}, {
		title: "SciPy: wasserstein_distance",
		url: "https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.wasserstein_distance.html"
	}],
	limitations: [
		"It does not look at the label: groups of different base rates have different scores under a perfect model.",
		"A distance is never below 0, so that chance alone makes one: read it beside its chance level, which is given for at most 60 groups.",
		"A part is the distance of a group to all rows, not to another group: the two with the largest parts are often, not always, the pair that makes the value."
	],
	remedies: [
		"Draw both distributions: a shift comes from a feature that stands for the group, a second mode from a part of it.",
		"With `distance: ks` the value is the demographic parity difference at the worst threshold: look where that is.",
		"Compare within each truth before you align the scores: what is left there is not explained by the label."
	],
	standards: ["NIST AI RMF MEASURE 2.11"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,score,group\n0,0.25,a\n1,0.75,a\n1,0.25,b\n0,0.75,b\n",
			gives: 0,
			explanation: "Both groups have the same scores; the labels are not looked at."
		},
		{
			title: "bad",
			table: "label,score,group\n0,0,a\n1,0.5,a\n0,0.5,b\n1,1,b\n",
			gives: .5,
			explanation: "Every score of b is ½ higher."
		},
		{
			title: "degenerate",
			table: "label,score,group\n0,0.25,a\n1,0.75,a\n",
			gives: "insufficient",
			explanation: "One group has no distance to another."
		}
	],
	compute: ({ scores }, { distance }, context) => scoreDistances(scores, distance, context)
});

// src/metrics/fairness/true-negative-rate.ts
const ALIKE = "label,prediction,group\n0,0,a\n0,1,a\n1,1,a\n0,0,b\n0,1,b\n1,0,b\n";
const APART = "label,prediction,group\n0,0,a\n0,0,a\n0,0,a\n0,1,a\n0,0,b\n0,1,b\n0,1,b\n0,1,b\n";
const NO_NEGATIVES = "label,prediction,group\n0,0,a\n1,1,a\n1,1,b\n1,0,b\n";
var true_negative_rate_default = rateFamily({
	rate: RATES.tnr,
	symbol: "P(ŷ = 0 | y = 0, g)",
	references: [{
		title: "Verma, Rubin, Fairness definitions explained (2018)",
		url: "https://doi.org/10.1145/3194770.3194776"
	}, {
		title: "Fairlearn user guide: common fairness metrics",
		url: "https://fairlearn.org/main/user_guide/assessment/common_fairness_metrics.html"
	}],
	limitations: ["Its difference is that of the false positive rates seen from the other side: put a bound on one of the two.", "Where negatives are most of the rows it is near 1 in every group, and the gap looks small beside the number of people in it."],
	remedies: [
		"Turn the gap into people: multiply it by the negatives of the group, and read ten of those false alarms.",
		"See whether the negatives of the lowest group resemble positives in one feature, and whether that feature is measured alike.",
		"Train with fairlearn.reductions.ExponentiatedGradient under FalsePositiveRateParity() and compare both error rates."
	]
}, [{
	id: "fairness/tnr-difference",
	title: "True negative rate difference",
	question: "Of those who are truly negative, is one group left alone less often than another?",
	form: "difference",
	examples: [
		{
			title: "ideal",
			table: ALIKE,
			gives: 0,
			explanation: "One of two negatives is recognised in each group."
		},
		{
			title: "bad",
			table: APART,
			gives: .5,
			explanation: "Three of four negatives in a, one of four in b."
		},
		{
			title: "degenerate",
			table: NO_NEGATIVES,
			gives: "insufficient",
			explanation: "b has no negatives: its rate is 0/0, and one group makes no gap."
		}
	]
}, {
	id: "fairness/tnr-ratio",
	title: "True negative rate ratio",
	question: "How often is a negative of the worst group recognised, for each one of the best group?",
	form: "ratio",
	limitations: ["Near a rate of 1 it hides what the false positive ratio shows: .99 and .97 is .98 here, one third there."],
	examples: [
		{
			title: "ideal",
			table: ALIKE,
			gives: 1,
			explanation: "One of two negatives in each group."
		},
		{
			title: "bad",
			table: APART,
			gives: 1 / 3,
			explanation: "One of four against three of four."
		},
		{
			title: "degenerate",
			table: NO_NEGATIVES,
			gives: "insufficient",
			explanation: "The rate of b is 0/0."
		}
	]
}]);

// src/metrics/registry/fairness-with-options.ts
const UNITS$5 = [
	accuracy_parity_default,
	balanced_accuracy_parity_default,
	benefit_entropy_default,
	between_group_gei_default,
	conditional_demographic_disparity_default,
	demographic_parity_default,
	differential_fairness_default,
	equal_opportunity_default,
	equalized_odds_default,
	error_rate_parity_default,
	f1_parity_default,
	false_discovery_rate_default,
	false_negative_rate_default,
	false_omission_rate_default,
	false_positive_rate_default,
	label_proportion_difference_default,
	multiclass_difference_default,
	negative_predictive_value_default,
	parity_band_default,
	predictive_parity_default,
	regression_error_difference_default,
	regression_mean_difference_default,
	score_distribution_distance_default,
	true_negative_rate_default
];
/** A family's file gives several. */
const METRICS$5 = UNITS$5.flat();

// src/metrics/estimate/one-vs-rest-auc.ts
/**
* Mean of the classes' areas under the curve, each class against the rest. The classes are those that occur as labels in the
* whole table; a group that lacks one of them has no value, because its mean would be over other classes. The
* interval is the mean of the classes' own (DeLong): as wide as if their errors moved together.
*/
function oneVsRestAuc({ axis, overall }, average) {
	const classes = classesOf(overall);
	const occurring = [...classes.keys()].filter((place) => scoreWeight(itemAt(classes, place)[1]) > 0);
	const lost = classes.length - occurring.length;
	return {
		estimate: (cells, confidence) => {
			const areas = areasOf(axis, cells, occurring, average).map(({ weights, share }) => {
				const area = aucOf(weights);
				return area === null ? null : {
					share,
					auc: area.auc,
					interval: aucInterval(area, confidence)
				};
			});
			const known = areas.filter((area) => area !== null);
			if (known.length === 0 || known.length < areas.length) return { value: null };
			const mean = (of) => Math.min(1, known.reduce((sum, area) => sum + area.share * of(area), 0));
			return {
				value: mean(({ auc }) => auc),
				interval: [mean(({ interval }) => interval[0]), mean(({ interval }) => interval[1])]
			};
		},
		worst: "smallest",
		given: [],
		lacking: "labels of two classes with weight",
		off: (cells) => axis.binned ? areasOf(axis, cells, occurring, average).reduce((sum, { weights, share }) => sum + share * aucBound(weights.positive, weights.negative), 0) : 0,
		notes: () => lost === 0 ? [] : [`${lost} ${lost === 1 ? "class has" : "classes have"} no label in the table and no part in the mean.`]
	};
}
/** Of each class's probability, the rows of all other classes and those of its own. */
function classesOf({ classScores }) {
	return classScores ?? [];
}
function areasOf(axis, cells, places, average) {
	const own = places.map((place) => itemAt(classesOf(cells), place));
	const masses = own.map(([, hits]) => scoreWeight(hits));
	const total = masses.reduce((sum, mass) => sum + mass, 0);
	return own.map(([rest, hits], index) => ({
		weights: sideWeights(axis, rest, hits),
		share: average === "macro" ? 1 / places.length : itemAt(masses, index) / total
	}));
}

// src/metrics/performance/roc-auc.ts
var roc_auc_default = defineMetric({
	id: "performance/roc-auc",
	title: "Area under the ROC curve",
	question: "How often does a positive have a higher score than a negative?",
	formula: "P(s₁ > s₀) + ½·P(s₁ = s₀) for a random positive and a random negative; multiclass: mean over classes c of the area of its probability, c against the rest; on a slice: of its worst group",
	unit: "share",
	direction: "higher",
	range: [0, 1],
	ideal: 1,
	scopes: ["overall", "slice"],
	needs: ["scores"],
	tasks: ["binary", "multiclass"],
	fullGrade: "computed",
	options: strictObject({ average: _enum(["macro", "weighted"]).default("macro").describe("Multiclass: the plain mean over the classes, or each class by the weight of its labels") }),
	references: [{
		title: "scikit-learn: roc_auc_score",
		url: "https://scikit-learn.org/stable/modules/generated/sklearn.metrics.roc_auc_score.html"
	}, {
		title: "DeLong, DeLong, Clarke-Pearson, Comparing the areas under ROC curves (1988)",
		url: "https://doi.org/10.2307/2531595"
	}],
	limitations: [
		"It is about the order of the scores at every threshold, most of which nobody will use; and it says nothing of calibration.",
		"Past 4,096 distinct scores they are kept in 4,000 bins, unless `exact: true` keeps each: the note then says how far the value can be off.",
		"Multiclass, the areas of the classes rise and fall together, which is not counted; the interval is as wide as if they did so fully."
	],
	remedies: [
		"Read the positives with the lowest scores and the negatives with the highest: what tells them apart is a feature that is missing.",
		"Below .5 the scores run the wrong way: check which class `positive` names and whether the column is its probability.",
		"If the order is good and accuracy is not, move the threshold before you train again."
	],
	standards: ["NIST AI RMF MEASURE 2.5"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,score\n0,0.1\n0,0.4\n1,0.6\n1,0.9\n",
			gives: 1,
			explanation: "All positives lie above."
		},
		{
			title: "bad",
			table: "label,score\n0,0.1\n0,0.5\n1,0.5\n1,0.3\n",
			gives: .625,
			explanation: "Of four pairs two are right, one is a tie, one is wrong: 2.5 / 4."
		},
		{
			title: "degenerate",
			table: "label,score\n1,0.1\n1,0.9\n",
			gives: "insufficient",
			explanation: "No negative to compare with."
		}
	],
	compute: ({ scores }, { average }, context) => performance(scores, scores.overall.classScores === void 0 ? aucMeasure(scores.axis) : oneVsRestAuc(scores, average), context)
});

// src/metrics/performance/severe-error-rate.ts
var severe_error_rate_default = defineMetric({
	id: "performance/severe-error-rate",
	title: "Severe error rate",
	question: "How often does the decision make an error that the policy calls severe?",
	formula: "Σw·[cost(y, ŷ) ≥ severe] / Σw, option severe (default 1); on a slice: of its worst group",
	unit: "share",
	direction: "lower",
	range: [0, 1],
	ideal: 0,
	scopes: ["overall", "slice"],
	needs: ["decisions", "severity"],
	tasks: ["binary", "multiclass"],
	fullGrade: "computed",
	options: strictObject({ severe: number().positive().default(1).describe("The cost in the severity table from which an error is severe") }),
	references: [{
		title: "Elkan, The foundations of cost-sensitive learning (2001)",
		url: "https://dl.acm.org/doi/10.5555/1642194.1642224"
	}],
	limitations: [
		"It is as good as the severity table: who wrote the costs, and were those who bear the errors asked?",
		"All severe errors count alike, and what is just below the limit not at all; the note has the mean cost beside it.",
		"It depends on how frequent the classes are in this table: where severe errors hit a rare class, they are rare for that reason alone."
	],
	remedies: [
		"Look at the confusion that the note names: which rows are they, and can a person be asked to decide them?",
		"Decide by the smallest expected cost, Σ P(y)·cost(y, ŷ), in place of the most probable class.",
		"Train with the costs as weights of the rows of each class, and compare the other errors that this brings."
	],
	standards: ["NIST AI RMF MEASURE 2.5", "NIST AI RMF MEASURE 2.6"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,prediction,cost,weight\ncold,cold,0,1\nflu,cold,0.2,1\nstroke,stroke,0,1\nstroke,cold,1,0\n",
			gives: 0,
			explanation: "A flu is taken for a cold, which costs 0.2; the stroke that is would cost 1, and has no weight."
		},
		{
			title: "bad",
			table: "label,prediction,cost\ncold,cold,0\nflu,cold,0.2\nstroke,flu,1\nstroke,stroke,0\n",
			gives: .25,
			explanation: "One of four rows is a stroke that is taken for a flu."
		},
		{
			title: "degenerate",
			table: "label,prediction,cost\ncold,flu,0.1\nflu,cold,0.2\n",
			gives: "insufficient",
			explanation: "No confusion costs as much as 1: nothing could ever be severe."
		}
	],
	compute: ({ decisions, severity: { costs } }, { severe }, context) => {
		const of = costs.map((_, cell) => cell);
		const hits = of.filter((cell) => at(costs, cell) >= severe);
		if (hits.length === 0) return {
			status: "insufficient",
			n: 0,
			needed: 1,
			reason: `no pair of classes has a cost of ${severe} or more in the severity table`,
			hint: "Write the option `severe` as a cost that the table has."
		};
		const isOverall = context.scope.kind === "overall";
		return performance(decisions, {
			...shareMeasure({
				hits,
				of
			}, "weight"),
			worst: "largest",
			notes: (cells) => isOverall ? costNotes(decisions, cells, costs, hits) : []
		}, context);
	}
});
/** The mean cost, and the severe confusion that is met most often. */
function costNotes({ classes }, { w, n }, costs, hits) {
	const mean = costs.reduce((sum, cost, cell) => sum + cost * at(w, cell), 0) / w.reduce((sum, weight) => sum + weight, 0);
	const worst = itemAt(hits.toSorted((a, b) => at(w, b) - at(w, a)), 0);
	const name = (place) => JSON.stringify(itemAt(classes, place));
	const pair = `${name(Math.floor(worst / classes.length))} is taken for ${name(worst % classes.length)}`;
	return [`The mean cost is ${mean.toPrecision(4)} a row.`, ...at(n, worst) > 0 ? [`The most frequent severe error: ${pair}, in ${at(n, worst)} rows.`] : []];
}

// src/metrics/registry/performance-with-options.ts
const UNITS$4 = [roc_auc_default, severe_error_rate_default];
/** A family's file gives several. */
const METRICS$4 = UNITS$4.flat();

// src/metrics/compare/tables/column-drift.ts
/** Past this share on one position of a sketch, what lies on it is too much to be called one number. */
const COARSEST = .1;
/** The drift of one column; undefined where the distance does not apply to its kind. */
function driftOf(column, { reference, current }, distance, categories, least) {
	if (distance.ordered && (categories || !isNumeric(reference))) return;
	const drift = {
		column,
		n: current.rows - current.missing.n,
		value: null
	};
	const pair = pairColumns(reference, current, categories);
	if (pair === void 0) {
		const lacking = `more than 10,000 categories (about ${Math.max(reference.texts.distinct, current.texts.distinct)} texts): an identifier or free text is no feature to compare`;
		return {
			...drift,
			excluded: "undefined",
			lacking
		};
	}
	const { sizes } = pair;
	if (!(sizes.reference > 0 && sizes.current > 0)) return {
		...drift,
		excluded: "undefined",
		lacking: "no values in one of the tables"
	};
	if (Math.min(sizes.reference, sizes.current) < least) return {
		...drift,
		excluded: "too-few-rows"
	};
	if (!pair.exact && pair.coarsest > COARSEST) {
		const lacking = "its numbers lie within 0.5 % of each other (a date in seconds?): subtract a fixed number from the column in both tables";
		return {
			...drift,
			excluded: "undefined",
			lacking
		};
	}
	const { deviation } = reference.numbers;
	const value = distance.of(pair, deviation);
	return value === null ? {
		...drift,
		excluded: "undefined",
		lacking: "constant in the training table, or its numbers are too large to square"
	} : {
		...drift,
		value,
		pair,
		intervalAt: (confidence) => distance.interval(pair, value, confidence, deviation)
	};
}
/** The worst of several columns: each a part, and what could not be compared named. */
function worstDrift(drifts, distance, { minimum }) {
	const known = drifts.flatMap(({ value, pair, column, n, intervalAt }) => value === null || pair === void 0 || intervalAt === void 0 ? [] : [{
		value,
		pair,
		column,
		n,
		intervalAt
	}]);
	const parts = byGroup(drifts.map(({ column, n, value, intervalAt }) => {
		const interval = intervalAt?.(minimum.confidence);
		return {
			group: [column],
			n,
			value,
			...interval === void 0 ? {} : { interval }
		};
	}));
	const excluded = byGroup(drifts.flatMap(({ column, n, excluded: reason }) => reason === void 0 ? [] : [{
		group: [column],
		n,
		reason
	}]));
	const [first, ...others] = known;
	if (first === void 0) return {
		status: "insufficient",
		n: 0,
		needed: 1,
		reason: `no column could be compared${lackingText(drifts)}`,
		hint: `Bring ${Math.max(1, minimum.group)} rows with values of a feature in both tables, or name other \`features\`.`,
		parts,
		excluded
	};
	const worst = others.reduce((most, each) => each.value > most.value ? each : most, first);
	const chance = distance.chance?.(worst.pair, .95 ** (1 / known.length));
	const joint = minimum.confidence ** (1 / known.length);
	const intervals = known.map(({ intervalAt }) => intervalAt(joint));
	return {
		status: "measured",
		value: worst.value,
		n: worst.n,
		interval: [Math.max(...intervals.map(([low]) => low)), Math.max(...intervals.map(([, high]) => high))],
		...chance === void 0 ? {} : { chance },
		parts,
		excluded,
		notes: notesOf(drifts, known, worst.column, distance)
	};
}
function notesOf(drifts, known, worst, distance) {
	const sketched = known.filter(({ pair }) => !pair.exact);
	return [
		`The worst of ${known.length} is ${JSON.stringify(worst)}.`,
		...sketched.map(({ column, pair }) => `${JSON.stringify(column)} is approximate: ${distance.off(pair)}.`),
		...lackingText(drifts) === "" ? [] : [`Not compared${lackingText(drifts)}.`]
	];
}
function lackingText(drifts) {
	const reasons = drifts.flatMap(({ column, lacking }) => lacking === void 0 ? [] : [`${JSON.stringify(column)}: ${lacking}`]);
	return reasons.length === 0 ? "" : ` (${reasons.join("; ")})`;
}

// src/stats/chi-square-quantile.ts
/**
* Quantile of a χ² distribution with a whole number of degrees of freedom, at least 1: exact for 1 and 2, else by the
* cube root of Wilson and Hilferty, within 1 % above the median. RangeError for fewer degrees or no probability.
*
* Source: E. B. Wilson, M. M. Hilferty, "The distribution of chi-square", PNAS 17, 1931.
*/
function chiSquareQuantile(probability, freedom) {
	if (!(freedom >= 1)) throw new RangeError(`A χ² distribution needs at least one degree of freedom, not ${freedom}.`);
	if (freedom === 1) return normalQuantile((1 + probability) / 2) ** 2;
	if (freedom === 2) return -2 * Math.log1p(-probability);
	const part = 2 / (9 * freedom);
	return freedom * Math.max(0, 1 - part + normalQuantile(probability) * Math.sqrt(part)) ** 3;
}

// src/stats/decile-bins.ts
const BINS = 10;
/**
* Cuts ordered positions into bins at the deciles of their weights: the bin of each position, from 0 on. A bin ends with
* the first position at which k tenths of the weight are reached (the inverted distribution function, so repeating all
* weights changes nothing); a position on which two or more deciles fall is a bin of its own. One bin without weight.
*/
function decileBins(weights) {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const bins = new Int32Array(weights.length);
	let bin = 0;
	let decile = 1;
	let reached = 0;
	for (let place = 0; place < weights.length; place += 1) {
		reached += doubleAt(weights, place);
		let deciles = 0;
		while (total > 0 && decile < BINS && BINS * reached >= decile * total * .999999999999) {
			deciles += 1;
			decile += 1;
		}
		const startsAnew = deciles > 1 && place > 0 && bins[place - 1] === bin;
		bin += startsAnew ? 1 : 0;
		bins[place] = bin;
		bin += deciles > 0 ? 1 : 0;
	}
	return bins;
}

// src/stats/noncentral-score.ts
/**
* The normal score of `statistic` ≥ 0 in a noncentral χ² distribution: Φ of it is about the probability of at most that. To
* half a point of probability from one degree of freedom on; better with more, or far from 0.
*
* Source: M. Sankaran, "Approximations to the non-central chi-square distribution", Biometrika 50, 1963, the third one.
*/
function noncentralScore(statistic, freedom, noncentrality) {
	const mean = freedom + noncentrality;
	const spread = freedom + 2 * noncentrality;
	const h = 1 - 2 / 3 * mean * (freedom + 3 * noncentrality) / spread ** 2;
	const p = spread / mean ** 2;
	const m = (h - 1) * (1 - 3 * h);
	const centre = 1 + h * p * (h - 1 - .5 * (2 - h) * m * p);
	return ((statistic / mean) ** h - centre) / (h * Math.sqrt(2 * p) * (1 + .5 * m * p));
}

// src/stats/noncentrality-interval.ts
const STEPS = 60;
/**
* Interval of the noncentrality of a χ² distribution of which one value ≥ 0 was seen: the noncentralities in whose
* distribution it lies in neither tail. At 0 the value is no estimate, because chance alone makes it `freedom` on average;
* hence the lower end is often 0. A value below that average says no more than the average does about the upper end,
* which would else vanish with it. RangeError for less than one degree of freedom.
*/
function noncentralityInterval(statistic, freedom, confidence) {
	if (!(statistic >= 0 && freedom >= 1)) throw new RangeError(`No noncentrality of a statistic of ${statistic} with ${freedom} degrees of freedom.`);
	const z = normalQuantile((1 + confidence) / 2);
	return [noncentralityAt(statistic, freedom, z), noncentralityAt(Math.max(statistic, freedom), freedom, -z)];
}
/** Where the statistic has that score; the score falls with the noncentrality. 0 where it is lower there already. */
function noncentralityAt(statistic, freedom, score) {
	let [low, high] = [0, 1];
	while (noncentralScore(statistic, freedom, high) > score) [low, high] = [high, 2 * high];
	for (let step = 0; step < STEPS; step += 1) {
		const middle = (low + high) / 2;
		if (noncentralScore(statistic, freedom, middle) > score) low = middle;
		else high = middle;
	}
	return low;
}

// src/stats/divergence-interval.ts
/**
* Interval of a divergence of two weightings, at least 0. Near 0 a divergence bends, and neither a
* bootstrap nor a normal interval holds; there value / (curvature · noise) has a noncentral χ² distribution whose
* noncentrality is that of the truth: chance alone makes the value `freedom` of these units, so that it may lie above both ends. Far away the unit is what gives that distribution the linearized variance, 4 units
* times the value. Without a degree of freedom [0, 0].
*
* Sources: N. Cressie, T. R. C. Read, "Multinomial goodness-of-fit tests", Journal of the Royal Statistical Society B 46,
* 1984 (the limit under close alternatives); L. Pardo, "Statistical Inference Based on Divergence Measures", 2006, section 3.
*/
function divergenceInterval({ value, variance, curvature, noise, freedom }, confidence) {
	if (freedom < 1) return [0, 0];
	const unit = Math.max(curvature * noise, value > 0 ? variance / (4 * value) : 0);
	const [low, high] = noncentralityInterval(value / unit, freedom, confidence);
	return [low * unit, high * unit];
}

// src/stats/divergence-variance.ts
/**
* Linearized variance of a divergence that is the same in both directions, of which `slope(a, b)` is the derivative by a
* bin's share a where the other's share is b. Shares are above 0.
*
* Source: W. G. Cochran, "Sampling Techniques", 1977, section 6.
*/
function divergenceVariance({ p, q, sizes: [n, m] }, slope) {
	return varianceOf(p, q, slope) / n + varianceOf(q, p, slope) / m;
}
/** Variance of the slope of a row's bin. */
function varianceOf(own, other, slope) {
	let [mean, square] = [0, 0];
	for (let bin = 0; bin < own.length; bin += 1) {
		const share = doubleAt(own, bin);
		const value = slope(share, doubleAt(other, bin));
		mean += share * value;
		square += share * value * value;
	}
	return Math.max(0, square - mean * mean);
}

// src/stats/total-weight.ts
/** Sum of weights that shares are to be taken of; RangeError when it is not positive. */
function totalWeight(weights) {
	let total = 0;
	for (let index = 0; index < weights.length; index += 1) total += at(weights, index);
	if (!(total > 0)) throw new RangeError(`Shares need weight, and these have ${total}.`);
	return total;
}

// src/stats/jensen-shannon.ts
/** `jsDivergence` of two weightings of the same length, each taken as shares of its own sum. RangeError when either has no weight. */
function jensenShannon(one, other) {
	return jsDivergence(sharesOf(one), sharesOf(other));
}
function sharesOf(weights) {
	const total = totalWeight(weights);
	return Float64Array.from(weights, (weight) => weight / total);
}

// src/stats/kolmogorov-quantile.ts
/**
* Quantile of Kolmogorov's distribution, that of the largest distance of two distribution functions of one source over
* √(1/n + 1/m), by the first term of its series: six digits above the 95 % quantile, and too large below.
*
* Source: N. V. Smirnov, "Table for estimating the goodness of fit of empirical distributions", Annals of Mathematical
* Statistics 19, 1948.
*/
function kolmogorovQuantile(probability) {
	return Math.sqrt(-Math.log((1 - probability) / 2) / 2);
}

// src/stats/smoothed-shares.ts
/**
* Shares of bins in `rows` effective rows, with half a pseudo-count in every bin (Jeffreys' prior): for an interval only,
* where an empty bin must have a spread too, and no infinite slope. RangeError without weight.
*
* Source: L. D. Brown, T. T. Cai, A. DasGupta, "Interval estimation for a binomial proportion", Statistical Science 16, 2001.
*/
function smoothedShares(weights, rows) {
	const total = totalWeight(weights);
	const all = rows + weights.length / 2;
	return new Float64Array(weights.length).map((_, bin) => (at(weights, bin) / total * rows + .5) / all);
}

// src/stats/population-stability.ts
/** Shares below this count as this: an empty bin would make the index infinite. */
const SHARE_FLOOR = 1e-4;
/**
* Σ (q − p)·ln(q/p) over the bins of two weightings of the same length, each taken as shares of its own sum; at least 0.
* RangeError when either has no weight.
*
* Source: B. Yurdakul, J. Naranjo, "Statistical properties of the population stability index", Journal of Risk Model
* Validation 14(4), 2020.
*/
function populationStability(reference, current) {
	const [totalReference, totalCurrent] = [totalWeight(reference), totalWeight(current)];
	let index = 0;
	for (let bin = 0; bin < reference.length; bin += 1) {
		const p = Math.max(SHARE_FLOOR, at(reference, bin) / totalReference);
		const q = Math.max(SHARE_FLOOR, at(current, bin) / totalCurrent);
		index += (q - p) * Math.log(q / p);
	}
	return index;
}

// src/stats/wasserstein-margin.ts
const { sqrt } = Math;
/**
* How far the Wasserstein-1 distance of two samples is from the true one, at most, with this confidence; in the unit of the
* positions. By the triangle inequality that is ∫|Z| of what the distribution functions are off by, Z(x) normal with the
* variance F(1 − F)/n + G(1 − G)/m: on average ∫ √(2/π · variance). It is the largest of ∫h dZ over all h of slope ±1, whose
* variance is largest for h(x) = x, and such a largest value passes its mean by more than z times that deviation with less
* than the normal probability. RangeError when either has no weight.
*
* Source: C. Borell, "The Brunn-Minkowski inequality in Gauss space", Inventiones Mathematicae 30, 1975; A. W. van der Vaart,
* J. A. Wellner, "Weak Convergence and Empirical Processes", 1996, appendix A.2.
*/
function wassersteinMargin({ positions, weights, sizes }, confidence) {
	const [one, other] = weights;
	const [n, m] = sizes;
	const [all, allOther] = [totalWeight(one), totalWeight(other)];
	const [centre, centreOther] = [meanOf(positions, one, all), meanOf(positions, other, allOther)];
	let [f, g, area, square, squareOther] = [
		0,
		0,
		0,
		0,
		0
	];
	for (let place = 0; place < positions.length; place += 1) {
		const here = doubleAt(positions, place);
		const before = place === 0 ? here : doubleAt(positions, place - 1);
		area += sqrt(spreadOf$1(f) / n + spreadOf$1(g) / m) * (here - before);
		const [p, q] = [doubleAt(one, place) / all, doubleAt(other, place) / allOther];
		square += p * (here - centre) ** 2;
		squareOther += q * (here - centreOther) ** 2;
		f += p;
		g += q;
	}
	return sqrt(2 / Math.PI) * area + normalQuantile(confidence) * sqrt(square / n + squareOther / m);
}
function meanOf(positions, weights, all) {
	let mean = 0;
	for (let place = 0; place < positions.length; place += 1) mean += doubleAt(weights, place) / all * doubleAt(positions, place);
	return mean;
}
/** Variance of a share that is this one; rounding may take a sum of shares past 1. */
function spreadOf$1(share) {
	return share < 1 ? share * (1 - share) : 0;
}

// src/metrics/compare/tables/drift-distance.ts
/** Deciles of the reference, or its categories; what has no place in them beside them. Bins that nobody fills are left out. */
const binsOf = onceForEach(({ ordered, reference, current, aside }) => {
	const place = ordered ? decileBins(reference) : void 0;
	const bins = /* @__PURE__ */ new Map();
	reference.forEach((weight, index) => {
		const bin = place === void 0 ? index : intAt(place, index);
		const known = bins.get(bin) ?? {
			reference: 0,
			current: 0
		};
		bins.set(bin, {
			reference: known.reference + weight,
			current: known.current + doubleAt(current, index)
		});
	});
	const all = [...bins.values(), ...aside].filter((bin) => bin.reference > 0 || bin.current > 0);
	return {
		reference: all.map((bin) => bin.reference),
		current: all.map((bin) => bin.current)
	};
});
/** 1/n + 1/m of the effective rows: how much two samples of one source differ. */
function spreadOf({ sizes }) {
	return 1 / sizes.reference + 1 / sizes.current;
}
/** The index of two samples of one source is (1/n + 1/m)·χ² with one degree of freedom less than bins. */
function stabilityChance(pair, probability) {
	const freedom = binsOf(pair).reference.length - 1;
	return freedom < 1 ? {
		mean: 0,
		upper: 0
	} : {
		mean: freedom * spreadOf(pair),
		upper: chiSquareQuantile(probability, freedom) * spreadOf(pair)
	};
}
/** For close distributions the divergence in bits is the stability index ÷ 8 ln 2: both are the same χ² to second order. */
const INDEX_PER_BIT = 8 * Math.LN2;
const INDEX = {
	of: populationStability,
	slope: (q, p) => Math.log(q / p) + 1 - p / q,
	curvature: 1
};
const BITS = {
	of: jensenShannon,
	slope: (q, p) => Math.log2(2 * q / (q + p)) / 2,
	curvature: 1 / INDEX_PER_BIT
};
/** Of the smoothed shares, so that one row in an empty bin is no leap; around the value that is shown. */
function binnedInterval(pair, shown, confidence, { of, slope, curvature }) {
	const bins = binsOf(pair);
	const { reference: n, current: m } = pair.sizes;
	const [p, q] = [smoothedShares(bins.reference, n), smoothedShares(bins.current, m)];
	const [low, high] = divergenceInterval({
		value: of(p, q),
		variance: divergenceVariance({
			p,
			q,
			sizes: [n, m]
		}, slope),
		curvature,
		noise: spreadOf(pair),
		freedom: p.length - 1
	}, confidence);
	return [Math.min(shown, low), Math.max(shown, high)];
}
/** Both distances of the numbers of a pair. */
function distancesOf({ values, reference, current }) {
	return distributionDistance({
		position: values,
		weight: reference
	}, {
		position: values,
		weight: current
	});
}
/** Mean of Kolmogorov's distribution: √(π/2)·ln 2. */
const KOLMOGOROV_MEAN = Math.sqrt(Math.PI / 2) * Math.LN2;
const DISTANCES = {
	psi: {
		ordered: false,
		of: (pair) => {
			const { reference, current } = binsOf(pair);
			return populationStability(reference, current);
		},
		interval: (pair, value, confidence) => binnedInterval(pair, value, confidence, INDEX),
		chance: stabilityChance,
		off: () => "the ends of the bins are within 0.5 % of the deciles, the shares in them are exact"
	},
	"jensen-shannon": {
		ordered: false,
		of: (pair) => {
			const { reference, current } = binsOf(pair);
			return jensenShannon(reference, current);
		},
		interval: (pair, value, confidence) => {
			const [low, high] = binnedInterval(pair, value, confidence, BITS);
			return [low, Math.min(1, high)];
		},
		chance: (pair, probability) => {
			const { mean, upper } = stabilityChance(pair, probability);
			return {
				mean: Math.min(1, mean / INDEX_PER_BIT),
				upper: Math.min(1, upper / INDEX_PER_BIT)
			};
		},
		off: () => "the ends of the bins are within 0.5 % of the deciles, the shares in them are exact"
	},
	ks: {
		ordered: true,
		of: (pair) => distancesOf(pair).ks,
		interval: (pair, value, confidence) => {
			const margin = kolmogorovQuantile(confidence) * Math.sqrt(spreadOf(pair));
			return [Math.max(0, value - margin), Math.min(1, value + margin)];
		},
		chance: (pair, probability) => {
			const scale = Math.sqrt(spreadOf(pair));
			return {
				mean: Math.min(1, KOLMOGOROV_MEAN * scale),
				upper: Math.min(1, kolmogorovQuantile(probability) * scale)
			};
		},
		off: ({ coarsest }) => `at most ${coarsest.toExponential(1)} too small`
	},
	wasserstein: {
		ordered: true,
		of: (pair, deviation) => {
			const distance = distancesOf(pair).wasserstein;
			return distance === 0 ? 0 : deviation > 0 && deviation < 1e400 && distance < 1e400 ? distance / deviation : null;
		},
		interval: ({ values, reference, current, sizes }, value, confidence, deviation) => {
			const margin = wassersteinMargin({
				positions: values,
				weights: [reference, current],
				sizes: [sizes.reference, sizes.current]
			}, confidence);
			const off = deviation > 0 ? margin / deviation : 0;
			return [Math.max(0, value - off), value + off];
		},
		off: () => "each number within 0.5 % of itself"
	}
};

// src/metrics/compare/tables/feature-drift.ts
const TRAINING = "x\n1\n2\n3\n4\n";
const HALF = "label,x\n0,3\n1,4\n0,3\n1,4\n";
const EMPTY = {
	title: "degenerate",
	table: "label,x\n0,\n1,\n",
	training: TRAINING,
	gives: "insufficient",
	explanation: "The feature is empty in the evaluation table: there is nothing to compare."
};
/** Examples on one feature: the same values, two of them gone, none at all. */
function driftExamples(bad, explanation) {
	return [
		{
			title: "ideal",
			table: "label,x\n0,1\n1,2\n0,3\n1,4\n",
			training: TRAINING,
			gives: 0,
			explanation: "The same values."
		},
		{
			title: "bad",
			table: HALF,
			training: TRAINING,
			gives: bad,
			explanation
		},
		EMPTY
	];
}
/** The metric of a distance: the worst feature, with every feature as a part. */
function driftMetric({ distance: name, ...row }) {
	return defineMetric({
		...row,
		id: `security/${name}-drift`,
		direction: "lower",
		ideal: 0,
		scopes: ["overall"],
		needs: ["columns"],
		tasks: [
			"binary",
			"multiclass",
			"regression"
		],
		fullGrade: "computed",
		options: NO_OPTIONS,
		remedies: [
			"Look at the worst feature first: a changed unit, a new default or a join that fails is more frequent than a changed world.",
			"If the world did change, measure the model on recent labelled rows before you train it again.",
			"Name the `features` of the model in the policy when a column that it never sees drifts."
		],
		standards: ["NIST AI RMF MEASURE 2.4", "NIST AI RMF MANAGE 4.1"],
		lifecycle: "stable",
		since: "1.0.0",
		compute: ({ columns }, _options, context) => {
			const distance = DISTANCES[name];
			const drifts = [...columns.features].flatMap(([column, pair]) => driftOf(column, pair, distance, false, context.minimum.group) ?? []);
			return worstDrift(drifts, distance, context);
		}
	});
}

// src/metrics/security/binned-drift.ts
const ROWS$2 = [{
	distance: "psi",
	title: "Population stability index of the features",
	question: "Does any feature have other values here than in the training table?",
	formula: "Σ (q − p)·ln(q/p) over the deciles of the training column or its categories, shares below 10⁻⁴ counted as 10⁻⁴; of the worst feature",
	unit: "index",
	range: [0, 1e400],
	references: [{
		title: "Yurdakul, Naranjo, Statistical properties of the population stability index (2020)",
		url: "https://doi.org/10.21314/JRMV.2020.227"
	}],
	limitations: [
		"Two samples of one source have an index of about (bins − 1)(1/n + 1/m): the chance level. Below some thousand rows that alone passes .1.",
		"Its usual readings (below .1 stable, above .25 shifted) are custom, not theory.",
		"Its interval takes the bins as the training table cuts them. Near 0 the index bends, so the lower end is 0 until chance alone is passed; with hundreds of sparse categories the value itself is the upper end.",
		"Deciles are taken by the inverted distribution function, and a value on which several fall is a bin of its own: cutting at unique quantiles puts a column of zeros and ones into one bin and sees nothing."
	],
	examples: driftExamples(2 * (.25 * Math.log(2)) + 2 * (.2499 * Math.log(2500)), "Two values are gone: 2·¼·ln 2 + 2·(¼ − 10⁻⁴)·ln(¼/10⁻⁴).")
}, {
	distance: "jensen-shannon",
	title: "Jensen-Shannon divergence of the features",
	question: "How far from the training table is the feature that is farthest?",
	formula: "½·Σ p·log₂(p/m) + ½·Σ q·log₂(q/m), m = (p + q)/2, over deciles or categories; of the worst feature",
	unit: "index",
	range: [0, 1],
	references: [{
		title: "Lin, Divergence measures based on the Shannon entropy (1991)",
		url: "https://doi.org/10.1109/18.61115"
	}, {
		title: "SciPy: jensenshannon",
		url: "https://docs.scipy.org/doc/scipy/reference/generated/scipy.spatial.distance.jensenshannon.html"
	}],
	limitations: [
		"It is the divergence in bits; SciPy's function of this name gives its square root, by default in nats.",
		"What moves within one decile is not seen.",
		"Chance alone makes it about (bins − 1)(1/n + 1/m) / 5.5, so that its interval lies mostly below the value of two small tables."
	],
	examples: driftExamples(.25 + .25 * Math.log2(2 / 3) + .5 * Math.log2(4 / 3), "Two values are gone, which makes ¼ of a bit; the two that are left are twice as frequent, which makes .0613.")
}];
var binned_drift_default = ROWS$2.map(driftMetric);

// src/metrics/security/cumulative-drift.ts
const ROWS$1 = [{
	distance: "ks",
	title: "Kolmogorov-Smirnov distance of the numeric features",
	question: "How far apart are the distribution functions of the numeric feature that is farthest?",
	formula: "max_x |F_training(x) − F_evaluation(x)|; of the worst numeric feature",
	unit: "share",
	range: [0, 1],
	references: [{
		title: "SciPy: ks_2samp",
		url: "https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.ks_2samp.html"
	}, {
		title: "Smirnov, Table for estimating the goodness of fit of empirical distributions (1948): of the interval",
		url: "https://doi.org/10.1214/aoms/1177730256"
	}],
	limitations: [
		"Categories have no order and are left out; empty fields too: the stability index sees both.",
		"It is weak in the tails, where the rows lie that a model has seen least of.",
		"Its interval is the distance ± what both distribution functions may be off by at their worst place: safe, and wider than one of a single share."
	],
	examples: driftExamples(.5, "At 2 the training table has half of its values below, the evaluation none.")
}, {
	distance: "wasserstein",
	title: "Wasserstein distance of the numeric features",
	question: "By how many standard deviations would values have to move to become those of the training table?",
	formula: "∫|F_training − F_evaluation| dx ÷ standard deviation of the training column (ddof 0); of the worst numeric feature",
	unit: "index",
	range: [0, 1e400],
	references: [{
		title: "SciPy: wasserstein_distance",
		url: "https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.wasserstein_distance.html"
	}, {
		title: "Borell, The Brunn-Minkowski inequality in Gauss space (1975): of the interval",
		url: "https://doi.org/10.1007/BF01425510"
	}],
	limitations: [
		"One value far out moves it: it is a mean of distances, in units of the training column’s spread.",
		"Its interval takes that spread as it is, and is about half wider than a normal one, because it holds without drift too.",
		"A column that is constant in the training table has no unit, and is named as excluded when it moved."
	],
	examples: driftExamples(1 / Math.sqrt(1.25), "Every value moves by 1 on average; the standard deviation of 1, 2, 3, 4 is 1.118.")
}];
var cumulative_drift_default = ROWS$1.map(driftMetric);

// src/metrics/compare/files/example-integrity.ts
/** A model of so many files, and its signature, if it has one. */
function exampleIntegrity(files, given) {
	const { matching = 0, changed = [], verified = false } = given ?? {};
	const signature = {
		path: "model.sig",
		present: "yes",
		digests: {
			answer: changed.length > 0 ? "mismatch" : "match",
			matching,
			changed,
			missing: [],
			renamed: [],
			uncovered: [],
			ignored: [],
			notCompared: []
		},
		signature: verified ? {
			answer: "verified",
			by: "the key of the policy"
		} : {
			answer: "not-verified",
			reason: "the policy names nobody"
		}
	};
	return { integrity: {
		files,
		evidence: {
			signatures: given === void 0 ? [] : [signature],
			attestations: [],
			together: {
				isVerified: false,
				isStated: false,
				listed: 0
			},
			manifests: [],
			findings: changed.map((path) => ({
				...exampleFinding(path, "integrity/changed-file", "dangerous", "signature: model.sig"),
				message: "Its bytes are not those that were signed."
			})),
			more: 0
		}
	} };
}
/** A model of one file, and an attestation that names it. */
function exampleProvenance(origin, verified) {
	const attestation = {
		path: "model.intoto.jsonl",
		line: 1,
		present: "yes",
		subjects: "match",
		changed: [],
		unnamed: [],
		origin,
		signature: verified ? {
			answer: "verified",
			by: "the key of the policy"
		} : {
			answer: "not-verified",
			reason: "the policy names nobody"
		}
	};
	const isStated = origin === "as-declared";
	return { integrity: {
		files: 1,
		evidence: {
			signatures: [],
			together: {
				isVerified: isStated && verified,
				isStated,
				listed: isStated ? 1 : 0
			},
			manifests: [],
			findings: [],
			more: 0,
			attestations: [attestation]
		}
	} };
}

// src/metrics/security/integrity-violations.ts
const BROKEN = /* @__PURE__ */ new Set(["dangerous", "suspicious"]);
var integrity_violations_default = defineMetric({
	...COUNT_FACTS,
	id: "security/integrity-violations",
	title: "Integrity violations",
	question: "How many files are not what a signature, an attestation or a run manifest says, are signed by somebody else than the policy asks for, or are a proof that this change takes away?",
	formula: "files with a finding of the table `integrity` that is dangerous or suspicious; what could not be compared may be one more each, and warns",
	needs: ["integrity"],
	options: NO_OPTIONS,
	references: [{
		title: "OpenSSF Model Signing",
		url: "https://github.com/ossf/model-signing-spec"
	}, {
		title: "SLSA v1.0: verifying artifacts",
		url: "https://slsa.dev/spec/v1.0/verifying-artifacts"
	}],
	limitations: [
		"A model of which nobody has written anything down violates nothing: see security/model-integrity.",
		"That a proof was taken away is seen where there is a base to compare with. Say in the policy whom the signature has to be by: then its absence counts in an audit too.",
		"A list that nobody signed can be replaced together with the files: say in the policy whose signature counts."
	],
	remedies: ["If the change is meant, sign the model again with the key that the policy trusts; if it is not, restore the files.", "A signature, an attestation or a manifest that is about an older model: replace it by one of this model, or remove it in a pull request of its own, with a waiver."],
	standards: [...ML_STANDARDS, "SLSA v1.0 Build L2"],
	examples: [
		{
			title: "ideal",
			table: "file,listed\nmodel.onnx,same digest\n",
			files: exampleIntegrity(1, {
				matching: 1,
				verified: true
			}),
			gives: 0,
			explanation: "The only file is the one that the signature lists."
		},
		{
			title: "bad",
			table: "file,listed\na.onnx,same digest\nb.onnx,another digest\n",
			files: exampleIntegrity(2, {
				matching: 1,
				changed: ["b.onnx"],
				verified: true
			}),
			gives: 1,
			explanation: "Somebody changed b.onnx after it was signed."
		},
		{
			title: "degenerate",
			table: "file,listed\nmodel.onnx,nowhere\n",
			files: exampleIntegrity(1),
			gives: 0,
			explanation: "Nobody has written down what the file has to be, and the policy asks nobody to."
		}
	],
	compute: ({ integrity: { files, evidence } }) => {
		const { findings, more } = evidence;
		const broken = findings.filter(({ rule }) => BROKEN.has(rule.leadsTo));
		const open = findings.filter(({ rule }) => rule.leadsTo === "inconclusive");
		const paths = new Set(broken.map(({ path }) => path));
		const unknown = new Set(open.map(({ path }) => path).filter((path) => !paths.has(path)));
		const unusable = findings.find(({ rule }) => rule.id === "integrity/unusable-trust");
		if (paths.size === 0 && unusable !== void 0) return {
			status: "insufficient",
			n: 0,
			needed: 1,
			reason: `nothing can be verified: ${unusable.detail}`,
			hint: unusable.rule.remedy
		};
		return {
			...countOf(paths.size, files, [...broken, ...open], paths.size + unknown.size + more),
			...unknown.size === 0 ? {} : { doubtful: unknown.size }
		};
	}
});

// src/metrics/estimate/estimated-accuracy.ts
/** Digits to which confidences are compared: 1 − 0.7 and 0.3 are one. */
const DIGITS$1 = 12;
/** Shares that were added in another order differ in their last digits. */
const ROUNDING = 1e-12;
/** max(s, 1 − s) of each score of a column that has weight. */
function confidencesOf({ values, weights, w, w2 }) {
	const sums = /* @__PURE__ */ new Map();
	for (const [index, score] of values.entries()) {
		const confidence = Number(Math.max(score, 1 - score).toFixed(DIGITS$1));
		sums.set(confidence, (sums.get(confidence) ?? 0) + doubleAt(weights, index) / w);
	}
	const sorted = [...sums].toSorted(([a], [b]) => a - b);
	return {
		values: Float64Array.from(sorted, ([value]) => value),
		shares: Float64Array.from(sorted, ([, share]) => share),
		size: effectiveSize(w, w2)
	};
}
/**
* Average thresholded confidence: the share of the target's rows whose confidence reaches the threshold below which the
* source has as many rows as errors. Of two thresholds that are equally close, the lower one.
*
* Its interval joins three sources of error as if they were independent: Wilson's of the share itself, and what it is at the
* thresholds where the share of errors and the share of rows below the threshold have their ends. Right rows are surer
* ones, so the last two err together and the interval is rather too wide.
*
* Sources: S. Garg, S. Balakrishnan, Z. C. Lipton, B. Neyshabur, H. Sedghi, "Leveraging unlabeled data to predict
* out-of-distribution performance", ICLR 2022, equations 1 and 2; of joining intervals `differenceOf`.
*/
const thresholdedConfidence = (accuracy, source, target, confidence) => {
	const error = 1 - accuracy.value;
	const value = reaching(thresholdOf(error, source), target);
	const [of, below, own] = [
		wilsonInterval(error, accuracy.size, confidence),
		wilsonInterval(error, source.size, confidence),
		wilsonInterval(value, target.size, confidence)
	];
	const fewest = reaching(thresholdOf(error + Math.hypot(of[1] - error, below[1] - error), source), target);
	const most = reaching(thresholdOf(error - Math.hypot(error - of[0], error - below[0]), source), target);
	return {
		value,
		interval: [Math.max(0, value - Math.hypot(value - fewest, value - own[0])), Math.min(1, value + Math.hypot(most - value, own[1] - value))]
	};
};
function thresholdOf(error, { values, shares }) {
	let [threshold, closest, below] = [
		1e400,
		1e400,
		0
	];
	for (const [index, value] of values.entries()) {
		const off = Math.abs(below - error);
		if (off < closest - ROUNDING) [threshold, closest] = [value, off];
		below += doubleAt(shares, index);
	}
	return Math.abs(1 - error) < closest - ROUNDING ? 1e400 : threshold;
}
/** Share of the rows whose confidence reaches a threshold. */
function reaching(threshold, { values, shares }) {
	let above = 0;
	values.forEach((value, index) => above += value >= threshold ? doubleAt(shares, index) : 0);
	return Math.min(1, above);
}
/**
* Difference of confidences: the source's accuracy less what the mean confidence falls from source to target; within [0, 1].
* Its interval joins Wilson's of the accuracy and normal ones of both means as if they were independent: right rows are
* surer ones, so it is rather too wide.
*
* Sources: D. Guillory, V. Shankar, S. Ebrahimi, T. Darrell, L. Schmidt, "Predicting with confidence on unseen
* distributions", ICCV 2021; of joining intervals `differenceOf`.
*/
const differenceOfConfidences = (accuracy, source, target, confidence) => {
	const [before, after] = [momentsOf(source), momentsOf(target)];
	const [low, high] = wilsonInterval(accuracy.value, accuracy.size, confidence);
	const margin = normalQuantile((1 + confidence) / 2) * Math.sqrt(before.variance / source.size + after.variance / target.size);
	const value = accuracy.value - (before.mean - after.mean);
	return {
		value: inUnit(value),
		interval: [inUnit(value - Math.hypot(accuracy.value - low, margin)), inUnit(value + Math.hypot(high - accuracy.value, margin))]
	};
};
function inUnit(value) {
	return Math.min(1, Math.max(0, value));
}
function momentsOf({ values, shares }) {
	let mean = 0;
	values.forEach((value, index) => mean += value * doubleAt(shares, index));
	let variance = 0;
	values.forEach((value, index) => variance += (value - mean) ** 2 * doubleAt(shares, index));
	return {
		mean,
		variance
	};
}

// src/metrics/compare/tables/too-few-rows.ts
/** Insufficient when one of the tables has fewer rows than a number needs; at least one. */
function tooFewRows(least, tables) {
	const needed = Math.max(1, least);
	const short = Object.entries(tables).find(([, rows]) => rows < needed);
	return short === void 0 ? void 0 : {
		status: "insufficient",
		n: Math.floor(short[1]),
		needed,
		reason: `the ${short[0]} table has ${Math.floor(short[1])} usable rows, and this needs ${needed}`
	};
}

// src/metrics/compare/tables/worst-estimate.ts
/** Metrics that differ only by how they read the confidences. */
function estimateFamily(rows) {
	return rows.map(({ estimator, ...row }) => defineMetric({
		...row,
		unit: "share",
		direction: "higher",
		range: [0, 1],
		ideal: 1,
		scopes: ["overall"],
		needs: ["decisions", "confidences"],
		tasks: ["binary"],
		fullGrade: "computed",
		options: NO_OPTIONS,
		remedies: [
			"Label a hundred rows of the worst shift, chosen at random, before you believe or disbelieve the estimate.",
			"Check the calibration on the evaluation table first: without it no estimate from scores holds.",
			"Take both estimates: where they differ by more than a few points, neither is reliable here."
		],
		standards: ["NIST AI RMF MEASURE 2.5", "NIST AI RMF MANAGE 4.1"],
		lifecycle: "experimental",
		since: "1.0.0",
		compute: ({ decisions, confidences }, _options, context) => worstEstimate(decisions, confidences, estimator, context)
	}));
}
/** The lowest estimated accuracy over the shifted tables, whose labels are not looked at. */
function worstEstimate({ overall, classes }, { source, targets }, estimator, { minimum }) {
	const tables = [{
		name: "evaluation",
		scores: source
	}, ...targets];
	const sizes = Object.fromEntries(tables.map(({ name, scores }) => [name, scores.numbers.n]));
	const { value: accuracy, size } = rateOf(overall, accuracyOf(classes.length));
	const lacking = tooFewRows(minimum.group, sizes);
	if (lacking !== void 0) return lacking;
	const wrong = tables.find(({ scores: { numbers, texts } }) => texts.n > 0 || numbers.min < 0 || numbers.max > 1 || !(numbers.w > 0));
	if (accuracy === null || wrong !== void 0) return {
		status: "insufficient",
		n: 0,
		needed: 1,
		reason: `the scores of the ${wrong?.name ?? "evaluation"} table are not probabilities, or have no weight`,
		hint: "Bind `score` to a column of numbers from 0 to 1 that every shifted table has."
	};
	const confidences = confidencesOf(source.numbers);
	const joint = minimum.confidence ** (1 / targets.length);
	const parts = targets.map(({ name, scores: { numbers } }) => ({
		group: [name],
		n: numbers.n,
		...estimator({
			value: accuracy,
			size
		}, confidences, confidencesOf(numbers), joint)
	}));
	const isExact = tables.every(({ scores }) => scores.numbers.exact);
	return {
		status: "measured",
		value: Math.min(...parts.map(({ value }) => value)),
		n: parts.reduce((sum, { n }) => sum + n, 0),
		interval: [Math.min(...parts.map(({ interval }) => interval[0])), Math.min(...parts.map(({ interval }) => interval[1]))],
		parts: byGroup(parts),
		notes: [`Accuracy in the evaluation table: ${accuracy.toFixed(3)}.`, ...isExact ? [] : ["Scores were kept in buckets of 0.5 %: the estimate is approximate."]]
	};
}

// src/metrics/security/label-free-accuracy.ts
const SURE_TABLE = "label,prediction,score\n1,1,0.9\n0,0,0.1\n1,1,0.8\n0,1,0.6\n";
const RIGHT_TABLE = "label,prediction,score\n1,1,0.9\n0,0,0.1\n";
const NO_SCORES = {
	title: "degenerate",
	table: SURE_TABLE,
	shifted: "score\n7\n3\n",
	gives: "insufficient",
	explanation: "What the shifted table calls a score is no probability."
};
const ROWS = [{
	id: "security/atc-estimated-accuracy",
	title: "Estimated accuracy, average thresholded confidence",
	question: "How accurate may the model be on tables whose labels are not known yet, by how many of its scores are sure?",
	formula: "P(c ≥ t | shifted) with t such that P(c < t | evaluation) = error(evaluation), c = max(s, 1 − s); of the worst shift",
	references: [{
		title: "Garg, Balakrishnan, Lipton, Neyshabur, Sedghi, Leveraging unlabeled data to predict out-of-distribution performance (2022)",
		url: "https://openreview.net/forum?id=o_HsiMPYh_x"
	}],
	limitations: [
		"It is an estimate: it holds where scores mean the same under the shift, and no table of scores can show whether they do.",
		"Its interval is of the rows alone: how far such estimates are off under a real shift, no formula says.",
		"With few distinct scores no threshold may have just as many rows below it as there are errors; the closest is taken.",
		"It takes the more probable class: for decisions at another `threshold` than .5 the confidence is not of the decision."
	],
	examples: [
		{
			title: "ideal",
			table: RIGHT_TABLE,
			shifted: "score\n0.95\n0.9\n",
			gives: 1,
			explanation: "Without errors the threshold is the lowest confidence seen, and every row reaches it."
		},
		{
			title: "bad",
			table: SURE_TABLE,
			shifted: "score\n0.9\n0.55\n0.6\n0.4\n",
			gives: .25,
			explanation: "One of four is wrong and one lies below .8; of the shifted rows one of four reaches .8."
		},
		NO_SCORES
	],
	estimator: thresholdedConfidence
}, {
	id: "security/doc-estimated-accuracy",
	title: "Estimated accuracy, difference of confidences",
	question: "How accurate may the model be on tables whose labels are not known yet, by how much less sure it is?",
	formula: "accuracy(evaluation) − (mean c(evaluation) − mean c(shifted)), c = max(s, 1 − s), within [0, 1]; of the worst shift",
	references: [{
		title: "Guillory, Shankar, Ebrahimi, Darrell, Schmidt, Predicting with confidence on unseen distributions (2021)",
		url: "https://doi.org/10.1109/ICCV48922.2021.00117"
	}],
	limitations: ["It is an estimate: a model that is as sure as before and wrong more often is not seen, and not in its interval either.", "It assumes that one point of confidence is one point of accuracy, which holds for calibrated scores only."],
	examples: [
		{
			title: "ideal",
			table: RIGHT_TABLE,
			shifted: "score\n0.9\n0.1\n",
			gives: 1,
			explanation: "As sure as where it is always right."
		},
		{
			title: "bad",
			table: SURE_TABLE,
			shifted: "score\n0.5\n0.5\n",
			gives: .45,
			explanation: "Mean confidence falls from .8 to .5: .75 − .3."
		},
		NO_SCORES
	],
	estimator: differenceOfConfidences
}];
var label_free_accuracy_default = estimateFamily(ROWS);

// src/metrics/compare/tables/refused-rows.ts
/** As of the evaluation table: more than 1 % of a further table's rows could not be used. */
const REFUSED_SHARE = .01;
/** Insufficient when one of the tables has too many rows that could not be used. */
function refusedRows(tables) {
	const broken = tables.find(({ refused, rows }) => refused > REFUSED_SHARE * rows);
	return broken === void 0 ? void 0 : {
		status: "insufficient",
		n: broken.rows - broken.refused,
		needed: Math.ceil(.99 * broken.rows),
		reason: `${broken.refused} of ${broken.rows} rows of the ${broken.name} table could not be used, more than 1 %`,
		hint: "Mend these rows: a label, prediction, score or weight is missing or is no number."
	};
}

// src/metrics/estimate/membership.ts
/** Digits to which the probabilities of the truth are compared: 1 − 0.7 and 0.3 are one. */
const DIGITS = 12;
/**
* Members (as positives) and non-members (as negatives) by the probability that the model gives to the row's own truth,
* ascending: the loss is its negative logarithm, so the order is that of the loss, turned around.
*/
function truthWeights(members, others) {
	const [own, rest] = [entriesOf(members), entriesOf(others)];
	const both = new Float64Array(own.score.length + rest.score.length);
	both.set(own.score);
	both.set(rest.score, own.score.length);
	const score = sortedDistinct(both);
	return {
		score,
		positive: sumsAt(score, own, own.w),
		negative: sumsAt(score, rest, rest.w),
		positive2: sumsAt(score, own, own.w2),
		negative2: sumsAt(score, rest, rest.w2)
	};
}
const NOTHING = {
	score: /* @__PURE__ */ new Float64Array(),
	w: /* @__PURE__ */ new Float64Array(),
	w2: /* @__PURE__ */ new Float64Array()
};
function entriesOf({ axis, cells }) {
	if (axis === void 0) return NOTHING;
	const sides = [0, 1].map((truth) => scoresOf(cells, truth));
	const length = sides.reduce((sum, { index }) => sum + index.length, 0);
	const [score, w, w2] = [
		new Float64Array(length),
		new Float64Array(length),
		new Float64Array(length)
	];
	let place = 0;
	for (const [truth, scores] of sides.entries()) {
		w.set(scores.w, place);
		w2.set(scores.w2, place);
		for (let entry = 0; entry < scores.index.length; entry += 1) {
			const own = scoreAt(axis, scores, entry);
			score[place] = Number((truth === 1 ? own : 1 - own).toFixed(DIGITS));
			place += 1;
		}
	}
	return {
		score,
		w,
		w2
	};
}
function sumsAt(score, entries, values) {
	const sums = new Float64Array(score.length);
	let place = 0;
	for (let entry = 0; entry < values.length; entry += 1) {
		place = placeIn(score, doubleAt(entries.score, entry), place);
		sums[place] = doubleAt(sums, place) + doubleAt(values, entry);
	}
	return sums;
}
/** Largest TPR − FPR over all thresholds of "the loss is below": at least 0, which no threshold at all has. */
function advantageOf({ positive, negative }) {
	const [members, others] = [totalWeight(positive), totalWeight(negative)];
	let [most, tpr, fpr] = [
		0,
		0,
		0
	];
	for (let place = positive.length - 1; place >= 0; place -= 1) {
		tpr += doubleAt(positive, place) / members;
		fpr += doubleAt(negative, place) / others;
		most = Math.max(most, tpr - fpr);
	}
	return Math.min(1, most);
}

// src/metrics/security/membership-inference-advantage.ts
var membership_inference_advantage_default = defineMetric({
	id: "security/membership-inference-advantage",
	title: "Membership inference advantage",
	question: "How well does the loss of a row tell whether the model was trained on it?",
	formula: "max over t of P(loss < t | training row) − P(loss < t | evaluation row), loss = −ln(score of the truth)",
	unit: "share",
	direction: "lower",
	range: [0, 1],
	ideal: 0,
	scopes: ["overall"],
	needs: ["members"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "Yeom, Giacomelli, Fredrikson, Jha, Privacy risk in machine learning (2018)",
		url: "https://doi.org/10.1109/CSF.2018.00027"
	}],
	limitations: [
		"It is the weakest of such attacks, which knows one threshold for all rows: a low advantage does not say that no row can be found.",
		"The evaluation table has to come from the same source as training: what differs between them looks like membership.",
		"It is an average over rows; the few rows that a model has learned by heart do not show in it."
	],
	remedies: [
		"Read it beside train-test leakage and the drift metrics, to rule out that the tables differ by themselves.",
		"Train less or regularise more: an advantage well above chance is over-fitting that an attacker can read.",
		"Give out decisions or rounded scores instead of full probabilities."
	],
	standards: ["NIST AI RMF MEASURE 2.7", "NIST AI RMF MEASURE 2.10"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,score\n1,0.9\n0,0.2\n",
			training: "label,score\n1,0.9\n0,0.2\n",
			gives: 0,
			explanation: "Losses are the same in both tables."
		},
		{
			title: "bad",
			table: "label,score\n1,0.6\n0,0.1\n1,0.5\n0,0.7\n",
			training: "label,score\n1,0.99\n0,0.05\n1,0.8\n0,0.1\n",
			gives: .75,
			explanation: "With the truth at .8 or more: all four training rows, one evaluation row."
		},
		{
			title: "degenerate",
			table: "label,score\n1,0.6\n0,0.1\n",
			training: "label,score\n1,\n0,0.2\n",
			gives: "insufficient",
			explanation: "Half of the training rows have no score: the loss of the others says nothing of them."
		}
	],
	compute: ({ members: { members, others } }, _options, { minimum }) => {
		const lacking = refusedRows([members, others]) ?? tooFewRows(minimum.group, {
			training: sizeOf(members),
			evaluation: sizeOf(others)
		});
		if (lacking !== void 0) return lacking;
		const weights = truthWeights(members, others);
		const area = delong(weights);
		const [low, high] = aucInterval(area, minimum.confidence);
		const spread = Math.sqrt(1 / area.positives + 1 / area.negatives);
		const value = advantageOf(weights);
		const margin = kolmogorovQuantile(minimum.confidence) * spread;
		return {
			status: "measured",
			value,
			n: members.rows + others.rows - members.refused - others.refused,
			interval: [Math.max(0, value - margin), Math.min(1, value + margin)],
			chance: {
				mean: Math.min(1, Math.sqrt(2 * Math.PI) / 4 * spread),
				upper: Math.min(1, Math.sqrt(Math.log(20) / 2) * spread)
			},
			notes: [`AUC of "a lower loss means member": ${area.auc.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)}); .5 is guessing.`]
		};
	}
});
/** Kish's effective rows. */
function sizeOf({ cells }) {
	const { w, w2 } = weightOf(cells);
	return effectiveSize(w, w2);
}

// src/metrics/compare/files/listed-share.ts
/**
* Which share of so many files has a digest that somebody listed, 0 to 1. A list that contradicts the files counts before one
* that agrees, and one that was taken away counts as if it contradicted all of them; one that is signed by nobody whom the policy trusts, or of another origin than it says, gives 0, and so
* does no list.
*/
function listedShare(files, evidence) {
	const { signatures, attestations, together, manifests, findings } = evidence;
	if (findings.some(({ rule }) => rule.id === "integrity/proof-taken-away")) return 0;
	const shares = [
		...signatures.map(({ digests, signature }) => ({
			isWrong: digests.answer === "mismatch",
			share: signature.answer === "invalid" ? 0 : shareOf(digests, files)
		})),
		...attestations.map(({ subjects, origin, signature }) => ({
			isWrong: subjects === "mismatch",
			share: subjects === "match" && origin !== "other" && signature.answer !== "invalid" ? 1 : 0
		})),
		{
			isWrong: false,
			share: files === 0 ? 0 : Math.min(1, together.listed / files)
		},
		...manifests.map(({ outputs }) => ({
			isWrong: outputs === "mismatch",
			share: outputs === "match" ? 1 : 0
		}))
	];
	const wrong = shares.filter(({ isWrong }) => isWrong).map(({ share }) => share);
	return wrong.length > 0 ? Math.min(...wrong) : Math.max(0, ...shares.map(({ share }) => share));
}
/** A file that is listed and gone is a file of the model that does not match; a list that contradicts itself lists nothing. */
function shareOf({ contradiction, matching, missing }, files) {
	const all = files + missing.length;
	return all === 0 || contradiction !== void 0 ? 0 : Math.min(1, matching / all);
}

// src/metrics/security/model-integrity.ts
var model_integrity_default = defineMetric({
	...FILE_FACTS,
	id: "security/model-integrity",
	title: "Model integrity",
	question: "Which share of the model’s files has the digest that a signature, an attestation or a run manifest lists?",
	formula: "files whose digest is listed / files of the model and of the list; where lists contradict the files, the least share; a list with an invalid signature, or of another origin than the policy says, lists nothing",
	unit: "share",
	direction: "higher",
	range: [0, 1],
	ideal: 1,
	needs: ["integrity"],
	options: NO_OPTIONS,
	references: [{
		title: "OpenSSF Model Signing",
		url: "https://github.com/ossf/model-signing-spec"
	}, {
		title: "in-toto Statement v1",
		url: "https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md"
	}],
	limitations: ["Whoever can change a file can change a list of digests that nobody verified: see the grade, and the signature.", "A list says that these are the bytes that were made, not that they are harmless."],
	remedies: ["Sign the model (`model_signing sign`), or record its training with `fates record`, and commit what that writes.", "Where a list contradicts the files, make the model again: somebody changed it after it was written down."],
	standards: [...ML_STANDARDS, "SLSA v1.0 Build L1"],
	examples: [
		{
			title: "ideal",
			table: "file,listed\nmodel.onnx,same digest\n",
			files: exampleIntegrity(1, {
				matching: 1,
				verified: true
			}),
			gives: 1,
			explanation: "The only file is the one that the signature lists."
		},
		{
			title: "bad",
			table: "file,listed\na.onnx,same digest\nb.onnx,another digest\n",
			files: exampleIntegrity(2, {
				matching: 1,
				changed: ["b.onnx"],
				verified: true
			}),
			gives: .5,
			explanation: "Somebody changed b.onnx after it was signed."
		},
		{
			title: "degenerate",
			table: "file,listed\nmodel.onnx,nowhere\n",
			files: exampleIntegrity(1),
			gives: 0,
			explanation: "Nobody has written down what the file has to be."
		}
	],
	compute: ({ integrity: { files, evidence } }) => {
		const value = listedShare(files, evidence);
		const findings = evidence.findings.filter(({ rule }) => rule.leadsTo !== "note");
		return {
			status: "measured",
			value,
			n: files,
			counted: "file",
			interval: [value, value],
			...found(findings)
		};
	}
});

// src/metrics/security/out-of-range-share.ts
var out_of_range_share_default = defineMetric({
	id: "security/out-of-range-share",
	title: "Out-of-range share",
	question: "On how many rows does the model have to say something about values that it has never seen?",
	formula: "rows with a number outside [min, max] of training, a category that training lacks, or a gap where training has none / rows",
	unit: "share",
	direction: "lower",
	range: [0, 1],
	ideal: 0,
	scopes: ["overall"],
	needs: ["ranges"],
	tasks: [
		"binary",
		"multiclass",
		"regression"
	],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "Breck, Polyzotis, Roy, Whang, Zinkevich, Data validation for machine learning (2019)",
		url: "https://mlsys.org/Conferences/2019/doc/2019/167.pdf"
	}],
	limitations: [
		"Each column is looked at alone: a row inside every range can still be a combination that nobody has seen.",
		"One wild value in training widens its range to where no other row is; look at the drift metrics beside it.",
		"A column is numbers when all of its training values are; one word among them makes every new number an unseen category."
	],
	remedies: [
		"Read the parts: a single column with most of the rows is usually a unit, a code list or a parser that changed.",
		"Have the service refuse or pass on to a person what lies outside, and count how often it does.",
		"Collect training rows from where the new values come from before the model decides about them."
	],
	standards: ["NIST AI RMF MEASURE 2.4", "NIST AI RMF MEASURE 2.6"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,age,town\n0,20,A\n1,60,B\n",
			training: "age,town\n18,A\n70,B\n",
			gives: 0,
			explanation: "Ages within 18 to 70, towns that are known."
		},
		{
			title: "bad",
			table: "label,age,town\n0,17,A\n1,60,C\n0,71,D\n1,30,A\n",
			training: "age,town\n18,A\n70,B\n",
			gives: .75,
			explanation: "Three of four rows have an age or a town, or both, that training does not reach."
		},
		{
			title: "degenerate",
			table: "label,x\n0,1\n1,2\n",
			training: "y\n1\n2\n",
			gives: "insufficient",
			explanation: "The tables share no feature."
		}
	],
	compute: ({ ranges: { rows, outside, features, unknown } }, _options, { minimum }) => {
		if (features.length === 0) return {
			status: "insufficient",
			n: 0,
			needed: 1,
			reason: "the training and the evaluation table share no feature whose range can be told",
			hint: "Write the features into both tables under the same names, or name them as `features`."
		};
		const left = unknown.map((column) => JSON.stringify(column)).join(", ");
		return tooFewRows(minimum.group, { evaluation: rows }) ?? {
			status: "measured",
			value: outside / rows,
			n: rows,
			interval: wilsonInterval(outside / rows, rows, minimum.confidence),
			parts: byGroup(features.map(({ column, outside: own }) => ({
				group: [column],
				n: rows,
				value: own / rows,
				interval: wilsonInterval(own / rows, rows, minimum.confidence)
			}))),
			...unknown.length === 0 ? {} : { notes: [`More than 10,000 categories in training, so not looked at: ${left}.`] }
		};
	}
});

// src/metrics/security/provenance.ts
const MOST_NAMED = 3;
/** The files that keep an attestation from being one of the whole model. */
function namesOf(unnamed) {
	const named = unnamed.slice(0, MOST_NAMED).join(", ");
	const more = unnamed.length - MOST_NAMED;
	return unnamed.length === 0 ? "" : ` (without ${named}${more > 0 ? ` and ${more} more` : ""})`;
}
var provenance_default = defineMetric({
	...FILE_FACTS,
	id: "security/provenance",
	title: "Verified provenance",
	question: "Does somebody we trust attest that these very files were built where and from what the policy says?",
	formula: "1 when each file of the model is named by an attestation, one for all or several together, that says the declared builder, source, ref and workflow, and verifies; else 0",
	unit: "index",
	direction: "higher",
	range: [0, 1],
	ideal: 1,
	needs: ["integrity"],
	options: NO_OPTIONS,
	references: [{
		title: "SLSA v1.0: verifying artifacts",
		url: "https://slsa.dev/spec/v1.0/verifying-artifacts"
	}, {
		title: "SLSA v1.0: provenance",
		url: "https://slsa.dev/spec/v1.0/provenance"
	}],
	limitations: ["Without `provenance` in the policy, and in it `signature`, nothing is declared that could be verified.", "Provenance says who built the files and from what, not that the source or the data are harmless."],
	remedies: ["Attest the model in the workflow that builds it, commit the attestation beside it, and declare `provenance` in the policy."],
	standards: [...ML_STANDARDS, "SLSA v1.0 Build L2"],
	examples: [
		{
			title: "ideal",
			table: "subjects,origin,signature\nmatch,as-declared,verified\n",
			files: exampleProvenance("as-declared", true),
			gives: 1,
			explanation: "The declared workflow has built these files, and its signature says so."
		},
		{
			title: "bad",
			table: "subjects,origin,signature\nmatch,other,verified\n",
			files: exampleProvenance("other", true),
			gives: 0,
			explanation: "Somebody we trust built it elsewhere, or from another ref."
		},
		{
			title: "degenerate",
			table: "subjects,origin,signature\nmatch,as-declared,not-verified\n",
			files: exampleProvenance("as-declared", false),
			gives: 0,
			explanation: "Anybody can write down who built a model."
		}
	],
	compute: ({ integrity: { files, evidence } }) => {
		const { attestations, together } = evidence;
		const answers = attestations.map(({ present, subjects, unnamed, origin, signature }) => `Attestation present: ${present}; subjects: ${subjects}${namesOf(unnamed)}; origin: ${origin}; signature: ${signature.answer}.`);
		const value = together.isVerified ? 1 : 0;
		return {
			status: "measured",
			value,
			n: files,
			counted: "file",
			interval: [value, value],
			notes: answers.length === 0 ? ["Attestation present: no."] : answers.slice(0, 5),
			...found(evidence.findings.filter(({ rule }) => rule.leadsTo !== "note"))
		};
	}
});

// src/metrics/security/safe-format-share.ts
var safe_format_share_default = defineMetric({
	...FILE_FACTS,
	id: "security/safe-format-share",
	title: "Share of safe formats",
	question: "How many of the model files are in formats that cannot run code when they are loaded?",
	formula: "files in a format that holds only data and named operators / files that are models",
	unit: "share",
	direction: "higher",
	range: [0, 1],
	ideal: 1,
	needs: ["modelFiles"],
	options: NO_OPTIONS,
	references: [{
		title: "safetensors: format and audit",
		url: "https://huggingface.co/docs/safetensors/index"
	}, {
		title: "Python documentation: the pickle module is not secure",
		url: "https://docs.python.org/3/library/pickle.html"
	}],
	limitations: [
		"A format that holds only data can still be read by a loader that has a flaw of its own.",
		"Files count alike, whatever their sizes are.",
		"A format that is not known counts as one that can run code."
	],
	remedies: ["Save weights as safetensors, and export pipelines to ONNX (skl2onnx, torch.onnx)."],
	standards: ML_STANDARDS,
	examples: [
		{
			title: "ideal",
			table: "path,format\nmodel.onnx,onnx\n",
			files: exampleModels(exampleModel("model.onnx", "onnx", "no-known-indicator")),
			gives: 1,
			explanation: "A graph of named operators, and nothing to execute."
		},
		{
			title: "bad",
			table: "path,format\nmodel.onnx,onnx\nscaler.pkl,pickle\n",
			files: exampleModels(exampleModel("model.onnx", "onnx", "no-known-indicator"), exampleModel("scaler.pkl", "pickle", "no-known-indicator")),
			gives: .5,
			explanation: "Whoever loads the scaler runs whatever its pickle says, today something harmless."
		},
		{
			title: "degenerate",
			table: "path,format\nreadme.md,text\n",
			files: exampleModels(exampleModel("readme.md", "text", "not-a-model")),
			gives: "insufficient",
			explanation: "There is no model among the files."
		}
	],
	compute: ({ modelFiles: { files } }) => {
		const models = files.filter(({ answer }) => answer !== "not-a-model");
		if (models.length === 0) return {
			status: "insufficient",
			n: 0,
			needed: 1,
			reason: "no file is a model",
			hint: "Bind `model:` to the file of the model."
		};
		const value = models.filter(({ canRunCode }) => !canRunCode).length / models.length;
		return {
			status: "measured",
			value,
			n: models.length,
			counted: "file",
			interval: [value, value]
		};
	}
});

// src/metrics/security/secrets.ts
function counts$2({ id }) {
	return id === "source/secret";
}
var secrets_default = defineMetric({
	...COUNT_FACTS,
	id: "security/secrets",
	title: "Secrets",
	question: "How many secrets stand in the texts beside the model?",
	formula: "places where a token of a known shape stands that is no placeholder",
	needs: ["sourceCode"],
	options: NO_OPTIONS,
	references: [{
		title: "CWE-798: Use of Hard-coded Credentials",
		url: "https://cwe.mitre.org/data/definitions/798.html"
	}],
	limitations: [
		"Only tokens of known shapes are found: a password that looks like a word is not.",
		"Code that is too large to be read may hold one: it is named under what was not looked at, and warns.",
		"The history is not read: what was removed in a later commit is still known."
	],
	remedies: ["Revoke the secret first, then remove it: whoever has the history has it.", "Give it to the job as a secret of the repository, or let the cloud provider trust the workflow (OIDC)."],
	standards: ML_STANDARDS,
	examples: [
		{
			title: "ideal",
			table: "path,line\n",
			files: { sourceCode: {
				files: 2,
				findings: []
			} },
			gives: 0,
			explanation: "Two files were read, and nothing was found."
		},
		{
			title: "bad",
			table: "path,line\nload.py,1\n",
			files: { sourceCode: {
				files: 1,
				findings: [exampleFinding("load.py", "source/secret", "suspicious", "an AWS access key")]
			} },
			gives: 1,
			explanation: "Everybody who can read the repository can use the key."
		},
		{
			title: "degenerate",
			table: "path,line\n",
			files: { sourceCode: {
				files: 0,
				findings: []
			} },
			gives: 0,
			explanation: "No text lies beside the model, so nothing stands in one."
		}
	],
	compute: ({ sourceCode: { files, unread = 0, findings } }) => {
		const counted = findings.filter(({ rule }) => counts$2(rule));
		return {
			...countOf(counted.length, files, counted, counted.length + unread),
			...unread === 0 ? {} : { doubtful: unread }
		};
	}
});

// src/metrics/security/signature.ts
var signature_default = defineMetric({
	...FILE_FACTS,
	id: "security/signature",
	title: "Verified signature",
	question: "Is there a signature of the model that lists these very files and that somebody we trust has made?",
	formula: "1 when a signature is there, its digests match and it verifies; else 0",
	unit: "index",
	direction: "higher",
	range: [0, 1],
	ideal: 1,
	needs: ["integrity"],
	options: NO_OPTIONS,
	references: [{
		title: "OpenSSF Model Signing",
		url: "https://github.com/ossf/model-signing-spec"
	}, {
		title: "Sigstore",
		url: "https://docs.sigstore.dev/about/overview/"
	}],
	limitations: ["Without a key, a certificate or an identity in the policy a signature is present and not verified.", "Who signed may have signed a harmful model: a signature says who, not what."],
	remedies: ["Sign the model (`model_signing sign`), commit model.sig, and say in the policy whom you trust."],
	standards: [...ML_STANDARDS, "SLSA v1.0 Build L2"],
	examples: [
		{
			title: "ideal",
			table: "present,digests,signature\nyes,match,verified\n",
			files: exampleIntegrity(1, {
				matching: 1,
				verified: true
			}),
			gives: 1,
			explanation: "All three answers are what they should be."
		},
		{
			title: "bad",
			table: "present,digests,signature\nyes,match,not-verified\n",
			files: exampleIntegrity(1, {
				matching: 1,
				verified: false
			}),
			gives: 0,
			explanation: "Nobody said whose signature counts."
		},
		{
			title: "degenerate",
			table: "present,digests,signature\n",
			files: exampleIntegrity(1),
			gives: 0,
			explanation: "There is no signature."
		}
	],
	compute: ({ integrity: { files, evidence } }) => {
		const { signatures } = evidence;
		const isGood = signatures.some(({ digests, signature }) => digests.answer === "match" && signature.answer === "verified");
		const answers = signatures.map(({ present, digests, signature }) => `Signature present: ${present}; digests: ${digests.answer}; signature: ${signature.answer}${signature.answer === "verified" ? ` by ${signature.by}` : ""}.`);
		const value = isGood ? 1 : 0;
		return {
			status: "measured",
			value,
			n: files,
			counted: "file",
			interval: [value, value],
			notes: answers.length === 0 ? ["Signature present: no."] : answers.slice(0, 5),
			...found(evidence.findings.filter(({ rule }) => rule.leadsTo !== "note"))
		};
	}
});

// src/metrics/security/threat-model-coverage.ts
var threat_model_coverage_default = defineMetric({
	...ANSWERED,
	id: "security/threat-model-coverage",
	title: "Coverage of the threat model",
	question: "Which share of the attacks that apply to an asset does the threat model treat?",
	formula: "#{pairs of asset and attack with a threat that is wholly described and treated} / #{pairs that apply}; attacks: evasion, poisoning, extraction, inversion, membership, supply chain",
	needs: ["threatModel"],
	options: NO_OPTIONS,
	references: [
		{
			title: "Xiong et al., Towards a robust and trustworthy machine learning system development: An engineering perspective (2022)",
			url: "https://doi.org/10.1016/j.jisa.2022.103121"
		},
		{
			title: "MITRE ATLAS",
			url: "https://atlas.mitre.org/techniques"
		},
		{
			title: "OWASP Machine Learning Security Top Ten",
			url: "https://owasp.org/www-project-machine-learning-security-top-10/"
		}
	],
	limitations: [
		"That the evidence of a treatment is required is looked at here; whether the requirement holds, it says itself, and fails by itself.",
		"An asset that nobody lists is in no pair. One treated threat treats its attack; others on the same pair are findings.",
		"What is said not to apply is taken at its word."
	],
	remedies: [
		"Describe adversary, likelihood, impact and treatment of each threat, and name the metric that shows that the treatment works.",
		"Require that metric in the policy.",
		"Say under `not_applicable` why an attack does not apply."
	],
	standards: [
		"NIST AI RMF MEASURE 2.7",
		"EU AI Act Art. 15(5)",
		"OWASP Machine Learning Security Top Ten 2023",
		"MITRE ATLAS"
	],
	examples: [
		{
			title: "ideal",
			table: "asset,attacks,treated\nmodel,6,6\n",
			files: exampleThreats(() => "treated"),
			gives: 1,
			explanation: "All six attacks on the model are treated."
		},
		{
			title: "bad",
			table: "asset,attacks,treated\nmodel,6,3\n",
			files: exampleThreats((index) => index % 2 === 0 ? "treated" : "open"),
			gives: .5,
			explanation: "Of every other attack nothing is said."
		},
		{
			title: "degenerate",
			table: "asset,attacks,applicable\nmodel,6,0\n",
			files: exampleThreats(() => "not-applicable"),
			gives: "insufficient",
			explanation: "Nothing is said to apply, so there is nothing that could be treated."
		}
	],
	compute: ({ threatModel: { cells, findings } }) => {
		const applicable = cells.filter(({ state }) => state !== "not-applicable");
		const treated = applicable.filter(({ state }) => state === "treated");
		return applicable.length === 0 ? {
			status: "insufficient",
			n: 0,
			needed: 1,
			reason: "The threat model says of every attack on every asset that it does not apply.",
			hint: "Look again whether nothing can be done to the model, its data and its supply chain."
		} : sharedOf(treated.length / applicable.length, applicable.length, findings, "attack");
	}
});

// src/metrics/security/train-test-leakage.ts
var train_test_leakage_default = defineMetric({
	id: "security/train-test-leakage",
	title: "Train-test leakage",
	question: "How many rows of the evaluation table are rows that the model was trained on?",
	formula: "rows of the evaluation table whose features are those of a training row, text for text / rows",
	unit: "share",
	direction: "lower",
	range: [0, 1],
	ideal: 0,
	scopes: ["overall"],
	needs: ["overlap"],
	tasks: [
		"binary",
		"multiclass",
		"regression"
	],
	fullGrade: "computed",
	options: NO_OPTIONS,
	references: [{
		title: "Kapoor, Narayanan, Leakage and the reproducibility crisis in machine-learning-based science (2023)",
		url: "https://doi.org/10.1016/j.patter.2023.100804"
	}],
	limitations: [
		"With few features of few values different people share a row by chance: the note says how many training rows have a double among themselves.",
		"Copies are found text for text: 1 and 1.0, or a changed rounding, are not seen, nor are two photographs of one person.",
		"Rows are compared by 64-bit hashes; among ten million a false match is expected in fewer than one table of 100,000."
	],
	remedies: [
		"Drop the copies from the evaluation table and measure again: what the other metrics say is too good by now.",
		"Split by person or by time before anything is cleaned, joined or resampled.",
		"If rows coincide by chance, name more of the `features`, so that a row tells people apart."
	],
	standards: ["NIST AI RMF MEASURE 2.3", "NIST AI RMF MEASURE 2.7"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,x,z\n0,1,a\n1,2,b\n",
			training: "x,z\n1,b\n2,a\n",
			gives: 0,
			explanation: "Each value is known, no row is."
		},
		{
			title: "bad",
			table: "label,x,z\n0,1,a\n1,2,b\n0,3,c\n1,1,a\n",
			training: "z,x\na,1\nc,9\n",
			gives: .5,
			explanation: "Two of four rows are (1, a), which is in the training table."
		},
		{
			title: "degenerate",
			table: "label,x\n0,1\n1,2\n",
			training: "y\n1\n2\n",
			gives: "insufficient",
			explanation: "The tables share no feature."
		}
	],
	compute: ({ overlap: { features, rows, found, training, doubles } }, _options, { minimum }) => {
		if (features === 0) return {
			status: "insufficient",
			n: 0,
			needed: 1,
			reason: "the training and the evaluation table share no feature",
			hint: "Write the features into both tables under the same names, or name them as `features`."
		};
		return tooFewRows(minimum.group, {
			evaluation: rows,
			training
		}) ?? {
			status: "measured",
			value: found / rows,
			n: rows,
			interval: wilsonInterval(found / rows, rows, minimum.confidence),
			notes: [`${features} features of ${rows} rows were looked up among ${training} rows of training.`, `Of these ${doubles} have a double among themselves: so often rows coincide without any leak.`]
		};
	}
});

// src/metrics/security/unexamined-files.ts
var unexamined_files_default = defineMetric({
	...COUNT_FACTS,
	id: "security/unexamined-files",
	title: "Unexamined files",
	question: "How many model files could not be read to their end?",
	formula: "files whose answer is inconclusive",
	needs: ["modelFiles"],
	options: NO_OPTIONS,
	references: ATLAS,
	limitations: ["It counts what this version cannot open or finish, whether or not another tool can.", "A file past the limits counts, however harmless its first part is."],
	remedies: ["Store the model in a format that can be read without a password and without running it: safetensors or ONNX.", "Fetch what Git LFS has (`lfs: true` on actions/checkout)."],
	standards: ML_STANDARDS,
	examples: [
		{
			title: "ideal",
			table: "path,answer\nmodel.onnx,no known indicator\n",
			files: exampleModels(exampleModel("model.onnx", "onnx", "no-known-indicator")),
			gives: 0,
			explanation: "The file was read to its end."
		},
		{
			title: "bad",
			table: "path,answer\nmodel.7z,inconclusive\n",
			files: exampleModels(exampleModel("model.7z", "7z", "inconclusive")),
			gives: 1,
			explanation: "Nothing is said of what lies in the archive."
		},
		{
			title: "degenerate",
			table: "path,answer\nmodel.pkl,dangerous\n",
			files: exampleModels(exampleModel("model.pkl", "pickle", "dangerous")),
			gives: 0,
			explanation: "A dangerous file was examined: it counts among the unsafe ones."
		}
	],
	compute: ({ modelFiles: { files } }) => {
		const open = files.filter(({ answer }) => answer === "inconclusive");
		const findings = open.flatMap((file) => file.findings.filter(({ rule }) => rule.leadsTo === "inconclusive"));
		return countOf(open.length, files.length, findings);
	}
});

// src/metrics/security/unpinned-dependencies.ts
const OPEN = /* @__PURE__ */ new Set([
	"source/unpinned-dependency",
	"source/unpinned-image",
	"source/dependencies-unreadable"
]);
var unpinned_dependencies_default = defineMetric({
	...FILE_FACTS,
	id: "security/unpinned-dependencies",
	title: "Unpinned dependencies",
	question: "Which share of the packages that the model is made with has no fixed version?",
	formula: "packages without one exact version, by the list or the lock file beside it / packages that are listed",
	unit: "share",
	direction: "lower",
	range: [0, 1],
	ideal: 0,
	needs: ["dependencies"],
	options: NO_OPTIONS,
	references: [{
		title: "OpenSSF Scorecard: Pinned-Dependencies",
		url: "https://github.com/ossf/scorecard/blob/main/docs/checks.md#pinned-dependencies"
	}],
	limitations: ["A fixed version without a digest can be published anew under the same number where the registry allows it.", "Only lists in the folder of the model and in what the policy watches are read."],
	remedies: ["Commit a lock file (uv lock, pip-compile --generate-hashes, conda-lock), and install from it."],
	standards: ML_STANDARDS,
	examples: [
		{
			title: "ideal",
			table: "package,version\nnumpy,==2.1.0\n",
			files: { dependencies: {
				files: 1,
				total: 1,
				pinned: 1,
				findings: []
			} },
			gives: 0,
			explanation: "The only package is fixed."
		},
		{
			title: "bad",
			table: "package,version\nnumpy,==2.1.0\npandas,>=2\n",
			files: { dependencies: {
				files: 1,
				total: 2,
				pinned: 1,
				findings: [exampleFinding("requirements.txt", "source/unpinned-dependency", "note", "pandas>=2")]
			} },
			gives: .5,
			explanation: "The next pandas is taken unseen."
		},
		{
			title: "degenerate",
			table: "package,version\n",
			files: { dependencies: {
				files: 0,
				total: 0,
				pinned: 0,
				findings: []
			} },
			gives: "insufficient",
			explanation: "No file lists packages, so nobody knows what the model was made with."
		}
	],
	compute: ({ dependencies: { total, pinned, findings } }) => {
		if (total === 0) return {
			status: "insufficient",
			n: 0,
			needed: 1,
			reason: "no file beside the model lists packages",
			hint: "Commit a lock file, and name its folder in `watch`."
		};
		const value = (total - pinned) / total;
		const broken = findings.filter(({ rule }) => rule.id === "source/dependencies-unreadable");
		if (value === 0 && broken.length > 0) return {
			status: "insufficient",
			n: total,
			needed: total + 1,
			reason: `a list cannot be read, and what it names may be open: ${broken.map(({ path }) => path).join(", ")}`,
			hint: "Mend the file: its own tool tells where it breaks."
		};
		return {
			status: "measured",
			value,
			n: total,
			counted: "package",
			interval: [value, broken.length > 0 ? 1 : value],
			...found(findings.filter(({ rule }) => OPEN.has(rule.id)))
		};
	}
});

// src/metrics/security/unsafe-loading-code.ts
const OTHERS = /* @__PURE__ */ new Set(["source/secret", "source/torch-hub"]);
function counts$1({ id, leadsTo }) {
	return (leadsTo === "suspicious" || leadsTo === "dangerous") && !OTHERS.has(id);
}
var unsafe_loading_code_default = defineMetric({
	...COUNT_FACTS,
	id: "security/unsafe-loading-code",
	title: "Unsafe loading code",
	question: "In how many places does the code load, run or fetch what it cannot trust?",
	formula: "places that a rule of the table `source` finds suspicious, secrets and base models left out",
	needs: ["sourceCode"],
	options: NO_OPTIONS,
	references: [{
		title: "CWE-502: Deserialization of Untrusted Data",
		url: "https://cwe.mitre.org/data/definitions/502.html"
	}],
	limitations: [
		"Only texts in the folder of the model and in what the policy watches are read.",
		"Code that was not read to its end may hold one: it is named, and warns.",
		"A loader that is given only files of your own is found like any other."
	],
	remedies: ["Load with torch.load(…, weights_only=True), yaml.safe_load and formats that hold only data.", "Waive a place that is given only what you made, with the reason."],
	standards: ML_STANDARDS,
	examples: [
		{
			title: "ideal",
			table: "path,line\n",
			files: { sourceCode: {
				files: 2,
				findings: []
			} },
			gives: 0,
			explanation: "Two files were read, and nothing was found."
		},
		{
			title: "bad",
			table: "path,line\nload.py,1\n",
			files: { sourceCode: {
				files: 1,
				findings: [exampleFinding("load.py", "source/torch-load-full", "suspicious", "weights_only=False")]
			} },
			gives: 1,
			explanation: "The call rebuilds whatever object the file names."
		},
		{
			title: "degenerate",
			table: "path,line\n",
			files: { sourceCode: {
				files: 0,
				findings: []
			} },
			gives: 0,
			explanation: "No text lies beside the model, so nothing stands in one."
		}
	],
	compute: ({ sourceCode: { files, unread = 0, findings } }) => {
		const counted = findings.filter(({ rule }) => counts$1(rule));
		const open = findings.filter(({ rule }) => rule.id === "source/not-examined");
		const doubtful = unread + new Set(open.map(({ path }) => path)).size;
		return {
			...countOf(counted.length, files, [...counted, ...open], counted.length + doubtful),
			...doubtful === 0 ? {} : { doubtful }
		};
	}
});

// src/metrics/security/untrusted-base-model.ts
const BASES = /* @__PURE__ */ new Set([
	"source/unpinned-base-model",
	"source/unpinned-download",
	"source/torch-hub"
]);
function counts({ id }) {
	return BASES.has(id);
}
var untrusted_base_model_default = defineMetric({
	...COUNT_FACTS,
	id: "security/untrusted-base-model",
	title: "Untrusted base models",
	question: "How many models or data sets are taken from elsewhere without a fixed revision?",
	formula: "places that fetch from a hub or name a base model without a commit",
	needs: ["sourceCode"],
	options: NO_OPTIONS,
	references: [{
		title: "CWE-829: Inclusion of Functionality from Untrusted Control Sphere",
		url: "https://cwe.mitre.org/data/definitions/829.html"
	}],
	limitations: ["A fixed revision says which bytes they are, not that they are harmless.", "A name that the program computes is not known."],
	remedies: ["Name the commit: from_pretrained(…, revision=\"<40 hex digits>\").", "Keep a copy whose digest a run manifest names."],
	standards: ML_STANDARDS,
	examples: [
		{
			title: "ideal",
			table: "path,line\n",
			files: { sourceCode: {
				files: 2,
				findings: []
			} },
			gives: 0,
			explanation: "Two files were read, and nothing was found."
		},
		{
			title: "bad",
			table: "path,line\nload.py,1\n",
			files: { sourceCode: {
				files: 1,
				findings: [exampleFinding("load.py", "source/unpinned-download", "note", "from_pretrained")]
			} },
			gives: 1,
			explanation: "Whoever owns the name decides what is trained on tomorrow."
		},
		{
			title: "degenerate",
			table: "path,line\n",
			files: { sourceCode: {
				files: 0,
				findings: []
			} },
			gives: 0,
			explanation: "No text lies beside the model, so nothing stands in one."
		}
	],
	compute: ({ sourceCode: { files, findings } }) => {
		const counted = findings.filter(({ rule }) => counts(rule));
		return countOf(counted.length, files, counted);
	}
});

// src/metrics/registry/security.ts
const UNITS$3 = [
	binned_drift_default,
	cumulative_drift_default,
	integrity_violations_default,
	label_free_accuracy_default,
	membership_inference_advantage_default,
	model_integrity_default,
	out_of_range_share_default,
	provenance_default,
	safe_format_share_default,
	secrets_default,
	signature_default,
	threat_model_coverage_default,
	train_test_leakage_default,
	unexamined_files_default,
	unpinned_dependencies_default,
	unsafe_loading_code_default,
	untrusted_base_model_default
];
/** A family's file gives several. */
const METRICS$3 = UNITS$3.flat();

// src/metrics/compare/tables/class-measure.ts
const TABLE = _enum(["evaluation", "training"]).default("evaluation").describe("Which table is looked at: the evaluation table or the training table.");
const COLUMNS = array(string().min(1)).min(1).describe("Quasi-identifiers: columns that somebody could know of a person from elsewhere.");
const CLASS_FACTS = {
	unit: "index",
	direction: "higher",
	range: [1, 1e400],
	ideal: 1e400,
	scopes: ["overall"],
	needs: ["classes"],
	tasks: [
		"binary",
		"multiclass",
		"regression"
	],
	fullGrade: "computed",
	standards: ["NIST AI RMF MEASURE 2.10"],
	lifecycle: "stable",
	since: "1.0.0"
};
const COARSEN = "Coarsen what tells people apart: years instead of birthdays, regions instead of postcodes, and drop columns that no metric needs.";
/**
* A number of the classes that a metric's options ask for; insufficient for a table without rows. Which values make a
* class is not said: the report would publish what the table should hide.
*/
function classMeasure({ counts }, options, what) {
	const key = keyOf(options);
	const found = counts.find(({ request }) => keyOf(request) === key);
	if (found === void 0) throw new Error(`The classes of ${key} were not counted.`);
	const { rows, classes, alone, request } = found;
	if (rows === 0) return {
		status: "insufficient",
		n: 0,
		needed: 1,
		reason: `the ${request.table} table has no rows`
	};
	const notes = [`${classes} classes in ${rows} rows of the ${request.table} table; ${alone} of them are of one row.`];
	return {
		status: "measured",
		value: found[what],
		n: rows,
		notes
	};
}
function keyOf({ table, columns, sensitive }) {
	return JSON.stringify([
		table,
		columns,
		sensitive ?? null
	]);
}

// src/metrics/security/k-anonymity.ts
var k_anonymity_default = defineMetric({
	...CLASS_FACTS,
	id: "security/k-anonymity",
	title: "k-anonymity",
	question: "How many rows share the quasi-identifiers of the person who is easiest to find?",
	formula: "rows of the smallest class of rows that agree in all columns of the option `columns`",
	options: strictObject({
		columns: COLUMNS,
		table: TABLE
	}),
	references: [{
		title: "Sweeney, k-anonymity: a model for protecting privacy (2002)",
		url: "https://doi.org/10.1142/S0218488502001648"
	}],
	limitations: [
		"It knows the columns that you name, not what an attacker knows: each column that is left out is assumed to be secret.",
		"A class whose rows all have the same sensitive value gives it away whatever its size: see l-diversity.",
		"Two rows of one person count as two."
	],
	remedies: [COARSEN, "Leave out the rows of the smallest classes, and say so: a committed table cannot be called back."],
	examples: [
		{
			title: "ideal",
			table: "label,age,town\n0,20-30,A\n1,20-30,A\n0,30-40,B\n1,30-40,B\n",
			options: { columns: ["age", "town"] },
			gives: 2,
			explanation: "Every row has a double. (There is no highest value.)"
		},
		{
			title: "bad",
			table: "label,age,town\n0,20-30,A\n1,20-30,A\n0,30-40,B\n",
			options: { columns: ["age", "town"] },
			gives: 1,
			explanation: "Whoever knows that somebody of 30 to 40 lives in B has found the row."
		},
		{
			title: "degenerate",
			table: "label,age,town\n0,,\n1,,\n",
			options: { columns: ["age", "town"] },
			gives: 2,
			explanation: "Empty fields are a value like any other: these two rows are alike."
		}
	],
	compute: ({ classes }, options) => classMeasure(classes, options, "smallest")
});

// src/metrics/security/l-diversity.ts
var l_diversity_default = defineMetric({
	...CLASS_FACTS,
	id: "security/l-diversity",
	title: "l-diversity",
	question: "How many sensitive values are possible for somebody whose quasi-identifiers are known?",
	formula: "fewest distinct values of the option `sensitive` in a class of rows that agree in all columns of the option `columns`",
	options: strictObject({
		columns: COLUMNS,
		sensitive: string().min(1).describe("Column whose value nobody should be able to learn."),
		table: TABLE
	}),
	references: [{
		title: "Machanavajjhala, Kifer, Gehrke, Venkitasubramaniam, l-diversity: privacy beyond k-anonymity (2007)",
		url: "https://doi.org/10.1145/1217299.1217302"
	}],
	limitations: ["It is distinct l-diversity: two values of which one has 99 of 100 rows count as two.", "Values that differ and mean nearly the same (two stages of one disease) count as different."],
	remedies: [COARSEN, "Merge rare sensitive values, or leave the column out of what is committed."],
	examples: [
		{
			title: "ideal",
			table: "label,town,illness\n0,A,flu\n1,A,gout\n0,B,flu\n1,B,gout\n",
			options: {
				columns: ["town"],
				sensitive: "illness"
			},
			gives: 2,
			explanation: "Both illnesses in both towns. (There is no highest value.)"
		},
		{
			title: "bad",
			table: "label,town,illness\n0,A,flu\n1,A,gout\n0,B,gout\n1,B,gout\n",
			options: {
				columns: ["town"],
				sensitive: "illness"
			},
			gives: 1,
			explanation: "Everybody in B has gout, though B has two rows."
		},
		{
			title: "degenerate",
			table: "label,town,illness\n0,A,\n1,A,\n",
			options: {
				columns: ["town"],
				sensitive: "illness"
			},
			gives: 1,
			explanation: "An empty field is one value."
		}
	],
	compute: ({ classes }, options) => classMeasure(classes, options, "fewestValues")
});

// src/metrics/compare/tables/target-drift.ts
const OPTIONS = strictObject({ distance: _enum([
	"psi",
	"jensen-shannon",
	"ks",
	"wasserstein"
]).default("psi").describe("How the two distributions are compared; ks and wasserstein take numbers only.") });
/** The drift of one target as a metric. */
function targetDrift({ target, ...row }) {
	return defineMetric({
		...row,
		id: `security/${target}-drift`,
		formula: "option distance: psi, jensen-shannon, ks or wasserstein of the column in the training and in the evaluation table",
		unit: "index",
		direction: "lower",
		range: [0, 1e400],
		ideal: 0,
		scopes: ["overall"],
		needs: ["columns"],
		tasks: [
			"binary",
			"multiclass",
			"regression"
		],
		fullGrade: "computed",
		options: OPTIONS,
		references: [{
			title: "Lipton, Wang, Smola, Detecting and correcting for label shift with black box predictors (2018)",
			url: "https://proceedings.mlr.press/v80/lipton18a.html"
		}],
		standards: ["NIST AI RMF MEASURE 2.4", "NIST AI RMF MANAGE 4.1"],
		lifecycle: "stable",
		since: "1.0.0",
		compute: ({ columns }, { distance: name }, context) => {
			const pair = columns[target];
			if (pair === void 0) return {
				status: "insufficient",
				n: 0,
				needed: 1,
				reason: `the training table has no column of the ${target}`,
				hint: `Write the ${target} into the training table, under the name that it has in the evaluation table.`
			};
			const distance = DISTANCES[name];
			const drift = driftOf(pair.current.column, pair, distance, isOfClasses(columns, target), context.minimum.group);
			return worstDrift(drift === void 0 ? [] : [drift], distance, context);
		}
	});
}
/** Classes are categories whatever they are called; a score, and what a regression predicts, are numbers. */
function isOfClasses({ task, predictionIsScore }, target) {
	return task !== "regression" && !(target === "prediction" && predictionIsScore);
}

// src/metrics/security/label-drift.ts
var label_drift_default = targetDrift({
	target: "label",
	title: "Label drift",
	question: "Are the true outcomes distributed here as in the training table?",
	limitations: ["Classes are compared by their shares; that the same share now means other people is not seen.", "An evaluation table that was balanced on purpose drifts by design: weight its rows."],
	remedies: ["See whether labels come later here than they did in training: fresh rows then have too few of the late outcome.", "If the base rate did change, recalibrate the scores and set the threshold anew before training again."],
	examples: [
		{
			title: "ideal",
			table: "label\n0\n1\n0\n1\n",
			training: "label\n1\n0\n",
			gives: 0,
			explanation: "Half of each in both tables."
		},
		{
			title: "bad",
			table: "label\n0\n1\n1\n1\n",
			training: "label\n0\n0\n0\n1\n",
			gives: Math.log(3),
			explanation: "From one positive in four to three: 2·½·ln 3."
		},
		{
			title: "degenerate",
			table: "label\n0\n1\n",
			training: "x\n1\n2\n",
			gives: "insufficient",
			explanation: "The training table has no such column."
		}
	]
});

// src/metrics/estimate/table-measures.ts
/** True positives among rows that are positive by label or by decision: J, of which F1 = 2J/(1 + J). */
const JACCARD = {
	hits: [3],
	of: [
		1,
		2,
		3
	]
};
/** Numbers whose drop from one table to another can be measured. */
const TABLE_MEASURES = {
	accuracy: (table, confidence) => rate(table, accuracyOf(table.classes.length), confidence),
	f1: (table, confidence) => {
		const found = rate(table, JACCARD, confidence);
		return found === void 0 ? void 0 : {
			value: fromJaccard(found.value),
			interval: [fromJaccard(found.interval[0]), fromJaccard(found.interval[1])]
		};
	},
	"balanced-accuracy": (table, confidence) => {
		const [tpr, tnr] = [rate(table, RATES.tpr, confidence), rate(table, RATES.tnr, confidence)];
		if (tpr === void 0 || tnr === void 0) return;
		const value = (tpr.value + tnr.value) / 2;
		const below = Math.hypot(tpr.value - tpr.interval[0], tnr.value - tnr.interval[0]) / 2;
		const above = Math.hypot(tpr.interval[1] - tpr.value, tnr.interval[1] - tnr.value) / 2;
		return {
			value,
			interval: [value - below, value + above]
		};
	},
	auc: ({ axis, cells }, confidence) => {
		const weights = axis === void 0 ? void 0 : scoreWeights(axis, cells);
		if (weights === void 0 || !weights.positive.some((w) => w > 0) || !weights.negative.some((w) => w > 0)) return;
		const area = delong(weights);
		return {
			value: area.auc,
			interval: aucInterval(area, confidence)
		};
	}
};
function rate({ cells, hasDecisions }, of, confidence) {
	const { value, size } = hasDecisions ? rateOf(cells, of) : {
		value: null,
		size: 0
	};
	return value === null ? void 0 : {
		value,
		interval: wilsonInterval(value, size, confidence)
	};
}
function fromJaccard(share) {
	return 2 * share / (1 + share);
}
/**
* a − b of two independent numbers with the interval of their intervals. Source: G. Y. Zou, A. Donner, "Construction of
* confidence limits about effect measures: a general approach", Statistics in Medicine 27, 2008 (for two shares with
* Wilson's intervals Newcombe's method 10).
*/
function differenceOf(a, b) {
	const value = a.value - b.value;
	return {
		value,
		interval: [value - Math.hypot(a.value - a.interval[0], b.interval[1] - b.value), value + Math.hypot(a.interval[1] - a.value, b.value - b.interval[0])]
	};
}

// src/metrics/compare/tables/worst-drop.ts
/** By how much a measure falls from the reference to the shifted table where it falls most; a gain counts as 0. */
function worstDrop({ reference, shifted }, name, { minimum }) {
	const tables = [reference, ...shifted];
	const sizes = Object.fromEntries(tables.map((table) => [table.name, rowsOf(table.cells)]));
	const lacking = refusedRows(tables) ?? tooFewRows(minimum.group, sizes);
	if (lacking !== void 0) return lacking;
	const joint = minimum.confidence ** (1 / shifted.length);
	const before = TABLE_MEASURES[name](reference, joint);
	const drops = shifted.map((table) => {
		const after = TABLE_MEASURES[name](table, joint);
		const drop = before === void 0 || after === void 0 ? void 0 : differenceOf(before, after);
		return {
			group: [table.name],
			n: rowsOf(table.cells),
			drop
		};
	});
	const parts = byGroup(drops.map(({ group, n, drop }) => ({
		group,
		n,
		...drop ?? { value: null }
	})));
	const known = drops.flatMap(({ drop }) => drop ?? []);
	const nameless = parts.find(({ value }) => value === null);
	if (nameless !== void 0 || before === void 0) return {
		status: "insufficient",
		n: known.length,
		needed: shifted.length,
		reason: `${name} is undefined in the evaluation table or in the shift ${JSON.stringify(nameless?.group[0])}`,
		hint: "It needs rows of both classes, decisions (`prediction`, or `score` with `threshold`), and for auc a `score`.",
		parts
	};
	const largest = (values) => Math.max(0, ...values);
	return {
		status: "measured",
		value: largest(known.map(({ value }) => value)),
		n: tables.reduce((sum, { cells }) => sum + rowsOf(cells), 0),
		interval: [largest(known.map(({ interval }) => interval[0])), largest(known.map(({ interval }) => interval[1]))],
		parts,
		notes: [`${name} is ${before.value.toFixed(3)} in the evaluation table.`]
	};
}

// src/metrics/security/performance-drop.ts
var performance_drop_default = defineMetric({
	id: "security/performance-drop",
	title: "Performance drop",
	question: "How much worse is the model under the worst of the named shifts?",
	formula: "max(0, metric(evaluation) − metric(shifted)) over the tables of `shifts`; option metric",
	unit: "share",
	direction: "lower",
	range: [0, 1],
	ideal: 0,
	scopes: ["overall"],
	needs: ["shifts"],
	tasks: ["binary"],
	fullGrade: "computed",
	options: strictObject({ metric: _enum([
		"accuracy",
		"balanced-accuracy",
		"f1",
		"auc"
	]).default("accuracy").describe("What drops: accuracy, balanced accuracy, F1 of the positive class, or the area under the ROC curve.") }),
	references: [{
		title: "Koh et al., WILDS: a benchmark of in-the-wild distribution shifts (2021)",
		url: "https://proceedings.mlr.press/v139/koh21a.html"
	}, {
		title: "Zou, Donner, Construction of confidence limits about effect measures (2008)",
		url: "https://doi.org/10.1002/sim.3095"
	}],
	limitations: [
		"It speaks of the shifts that you have a table for; the one that comes may be another.",
		"F1 moves with the share of positives: under a changed base rate it drops or rises without any other error. Balanced accuracy and AUC do not.",
		"A gain counts as no drop; the parts show it with its sign."
	],
	remedies: [
		"Compare drift and drop: without drift of a feature, the link between features and truth has changed, and only new labels help.",
		"Add rows of the worst shift to training and keep others of it for evaluation.",
		"Give the worst shift an evaluation of its own, with its groups: a drop is seldom spread evenly."
	],
	standards: ["NIST AI RMF MEASURE 2.5", "NIST AI RMF MEASURE 2.6"],
	lifecycle: "stable",
	since: "1.0.0",
	examples: [
		{
			title: "ideal",
			table: "label,prediction\n1,1\n0,0\n0,1\n1,1\n",
			shifted: "label,prediction\n1,1\n1,0\n0,0\n0,0\n",
			gives: 0,
			explanation: "Three of four are right in both."
		},
		{
			title: "bad",
			table: "label,prediction\n1,1\n0,0\n1,1\n0,0\n",
			shifted: "label,prediction\n1,1\n1,0\n0,1\n0,0\n",
			gives: .5,
			explanation: "From all right to half of them."
		},
		{
			title: "degenerate",
			table: "label,prediction\n1,1\n0,0\n",
			shifted: "label,prediction\n0,0\n",
			options: { metric: "balanced-accuracy" },
			gives: "insufficient",
			explanation: "The shifted table has no positive, so there is no rate of the positives."
		}
	],
	compute: ({ shifts }, { metric }, context) => worstDrop(shifts, metric, context)
});

// src/metrics/security/prediction-drift.ts
var prediction_drift_default = targetDrift({
	target: "prediction",
	title: "Prediction drift",
	question: "Does the model decide here as often each way as on the training table?",
	limitations: ["The training table has to hold the predictions of this model; of an older one it says nothing.", "Predictions on rows that were trained on are surer than on new ones: part of the drift of scores is that."],
	remedies: ["Compare with the drift of the features: decisions that drift while no feature does point to another model or threshold.", "Write the predictions of both tables with the same code and the same threshold."],
	examples: [
		{
			title: "ideal",
			table: "label,prediction\n0,0\n1,1\n",
			training: "prediction\n1\n0\n",
			gives: 0,
			explanation: "Half of each in both tables."
		},
		{
			title: "bad",
			table: "label,prediction\n0,0\n1,1\n1,1\n1,1\n",
			training: "prediction\n0\n0\n0\n1\n",
			gives: Math.log(3),
			explanation: "From one positive decision in four to three: 2·½·ln 3."
		},
		{
			title: "degenerate",
			table: "label,prediction\n0,0\n1,1\n",
			training: "x\n1\n2\n",
			gives: "insufficient",
			explanation: "The training table has no such column."
		}
	]
});

// src/metrics/security/unsafe-model-files.ts
const NAMED = /* @__PURE__ */ new Set(["dangerous", "suspicious"]);
/** What was found before reading stopped counts, whatever comes after it. */
function isSuspicious({ answer, findings }) {
	return answer === "suspicious" || answer === "inconclusive" && findings.some(({ rule }) => rule.leadsTo === "suspicious");
}
var unsafe_model_files_default = defineMetric({
	...COUNT_FACTS,
	id: "security/unsafe-model-files",
	title: "Unsafe model files",
	question: "How many model files would run something that no model needs when they are loaded?",
	formula: "files whose answer is dangerous; with `strict` also those that are suspicious",
	needs: ["modelFiles"],
	options: strictObject({ strict: boolean().default(false).describe("Whether suspicious files count too. Default false.") }),
	references: ATLAS,
	limitations: [
		"A file without a known indicator is not known to be harmless: what was looked for is on the page of rules.",
		"A suspicious file is not counted without `strict`: it is named, and what is inside its bound warns.",
		"What a loader of another version would do with the same bytes is not tried: nothing is run."
	],
	remedies: ["Do not load the file. Find out who wrote it, and store the weights as safetensors or ONNX.", "Replace it by a model that your own training made, with the run manifest that names it."],
	standards: ML_STANDARDS,
	examples: [
		{
			title: "ideal",
			table: "path,answer\nmodel.safetensors,no known indicator\n",
			files: exampleModels(exampleModel("model.safetensors", "safetensors", "no-known-indicator")),
			gives: 0,
			explanation: "Nothing that is known to be unsafe stands in the file."
		},
		{
			title: "bad",
			table: "path,answer\nmodel.pkl,dangerous\nother.pkl,suspicious\n",
			files: exampleModels(exampleModel("model.pkl", "pickle", "dangerous"), exampleModel("other.pkl", "pickle", "suspicious")),
			gives: 1,
			explanation: "Loading model.pkl calls os.system; other.pkl counts only under `strict`."
		},
		{
			title: "degenerate",
			table: "path,answer\nmodel.pkl,suspicious\n",
			files: exampleModels(exampleModel("model.pkl", "pickle", "suspicious")),
			options: { strict: true },
			gives: 1,
			explanation: "What is not known to be harmless counts under `strict`."
		}
	],
	compute: ({ modelFiles: { files } }, { strict }) => {
		const dangerous = files.filter(({ answer }) => answer === "dangerous");
		const suspicious = files.filter(isSuspicious);
		const unsafe = strict ? [...dangerous, ...suspicious] : dangerous;
		const open = files.filter((file) => file.answer === "inconclusive" && !unsafe.includes(file)).length;
		const findings = files.filter((file) => dangerous.includes(file) || suspicious.includes(file)).flatMap((file) => file.findings.filter(({ rule }) => NAMED.has(rule.leadsTo)));
		const doubtful = strict ? 0 : suspicious.length;
		return {
			...countOf(unsafe.length, files.length, findings, unsafe.length + open),
			...doubtful === 0 ? {} : { doubtful }
		};
	}
});

// src/metrics/registry/security-with-options.ts
const UNITS$2 = [
	k_anonymity_default,
	l_diversity_default,
	label_drift_default,
	performance_drop_default,
	prediction_drift_default,
	unsafe_model_files_default
];
/** A family's file gives several. */
const METRICS$2 = UNITS$2.flat();

// src/metrics/transparency/card-metadata.ts
const NAMES = [
	"license",
	"library_name",
	"pipeline_tag",
	"tags",
	"datasets",
	"metrics",
	"model-index"
];
function exampleFields(valid) {
	const finding = exampleCardNote("card/missing-field", "it is not filled");
	return exampleCard([], { fields: NAMES.map((name, at) => at < valid ? {
		name,
		state: "valid"
	} : {
		name,
		state: "missing",
		finding
	}) });
}
var card_metadata_default = defineMetric({
	...ANSWERED,
	id: "transparency/card-metadata",
	title: "Metadata of the model card",
	question: "How many of the fields that programs read from a card are filled and valid?",
	formula: "valid fields ÷ 7: license, library_name, pipeline_tag, tags, datasets, metrics, model-index",
	needs: ["modelCard"],
	options: NO_OPTIONS,
	references: [{
		title: "Hugging Face: Model Cards, model card metadata",
		url: "https://huggingface.co/docs/hub/model-cards#model-card-metadata"
	}],
	limitations: ["A field is checked for its form; whether the data set that it names exists is not looked up.", "Cards of other formats than Markdown have no such fields."],
	remedies: ["Write the fields in YAML between `---` lines at the top of the card."],
	standards: ["NIST AI RMF MEASURE 2.8", "ISO/IEC 42001:2023 A.6.2.7"],
	examples: [
		{
			title: "ideal",
			table: "fields,valid\n7,7\n",
			files: exampleFields(7),
			gives: 1,
			explanation: "All seven are filled in their form."
		},
		{
			title: "bad",
			table: "fields,valid\n7,0\n",
			files: exampleFields(0),
			gives: 0,
			explanation: "There is no metadata at all."
		},
		{
			title: "degenerate",
			table: "format,fields\nCycloneDX,0\n",
			files: exampleCard(["details"], { format: "cyclonedx" }),
			gives: "insufficient",
			explanation: "The format has no such fields."
		}
	],
	compute: ({ modelCard: { fields } }) => {
		const valid = fields.filter(({ state }) => state === "valid");
		return fields.length === 0 ? {
			status: "insufficient",
			n: 0,
			needed: 1,
			reason: "the card is JSON, which has none of these fields",
			hint: "Ask this of cards in Markdown only."
		} : sharedOf(valid.length / fields.length, fields.length, fields.flatMap(({ finding }) => finding ?? []), "field");
	}
});

// src/metrics/compare/files/claims.ts
/** What all metrics of claims share: they are computed from the same evidence as the number that is claimed. */
const CLAIM_SHARE = {
	...ANSWERED,
	fullGrade: "computed"
};
const CLAIM_COUNT = COUNT_FACTS;
const CLAIM_STANDARDS = ["NIST AI RMF MEASURE 2.5", "EU AI Act Annex IV 2(g)"];
const MODEL_CARDS = {
	title: "Mitchell et al., Model Cards for Model Reporting (2019)",
	url: "https://doi.org/10.1145/3287560.3287596"
};
const CHECKED = /* @__PURE__ */ new Set([
	"confirmed",
	"consistent",
	"contradicted",
	"stale"
]);
const HOLDS = /* @__PURE__ */ new Set(["confirmed", "consistent"]);
/** The share that holds among those that can be checked or have gone stale. */
function sharedOfClaims({ claims, findings }, what) {
	const checked = claims.filter(({ state }) => CHECKED.has(state));
	if (checked.length === 0) return {
		status: "insufficient",
		n: 0,
		needed: 1,
		reason: claims.length === 0 ? `no number of a metric was found in ${what}` : `none of the ${claims.length} numbers in ${what} can be checked`,
		hint: "State the measured numbers with the name of the metric and of the data, as `fates card --write` does."
	};
	const holds = checked.filter(({ state }) => HOLDS.has(state)).length;
	return sharedOf(holds / checked.length, checked.length, findings.filter(isOf("contradicted", "stale")), "claim");
}
/** How many claims have the answer; `0` where a document makes none. */
function countOfClaims({ claims, findings }, state, ...rules) {
	const own = claims.filter((claim) => claim.state === state).length;
	return {
		...countOf(own, claims.length, findings.filter(isOf(...rules))),
		counted: "claim"
	};
}
function isOf(...rules) {
	return ({ rule }) => rules.some((name) => rule.id === `claim/${name}`);
}
/** Claims for examples: as many of each answer. */
function exampleClaims(...states) {
	const claims = states.map((state, index) => ({
		path: "README.md",
		line: index + 1,
		metric: "accuracy",
		number: {
			text: "0.9",
			value: .9,
			low: .85,
			high: .95,
			unit: "plain"
		},
		bound: { id: "performance/accuracy" },
		group: void 0,
		by: void 0,
		data: { kind: "evaluation" },
		lacksUnit: false,
		state
	}));
	return {
		claims,
		outdated: [],
		findings: claims.flatMap(({ state, line }) => {
			const rule = RULE_OF[state];
			return rule === void 0 ? [] : [exampleNote("README.md", rule, "it says 0.9 (accuracy)", line)];
		})
	};
}
const RULE_OF = {
	confirmed: void 0,
	consistent: void 0,
	contradicted: "claim/contradicted",
	stale: "claim/stale",
	uncheckable: "claim/no-evidence"
};

// src/metrics/transparency/claims-confirmed.ts
var claims_confirmed_default = defineMetric({
	...CLAIM_SHARE,
	id: "transparency/claims-confirmed",
	title: "Claims of the card that hold",
	question: "Which share of the numbers in the model card does the evidence in the repository give?",
	formula: "(confirmed + consistent) / (confirmed + consistent + contradicted + stale)",
	needs: ["claims"],
	options: NO_OPTIONS,
	references: [MODEL_CARDS],
	limitations: [
		"Numbers that no evidence can check are in neither part: see `transparency/uncheckable-claims`.",
		"A number that names no data is read as one of the evaluation table that the policy binds.",
		"It sees sentences and tables in English; a number that is said otherwise is not found."
	],
	remedies: ["Let `fates card --write` write the quantitative section, and quote from it.", "Name the data of each number; a number of other data says so."],
	standards: CLAIM_STANDARDS,
	examples: [
		{
			title: "ideal",
			table: "claim,answer\n1,confirmed\n2,consistent\n",
			files: { claims: exampleClaims("confirmed", "consistent") },
			gives: 1,
			explanation: "One equals the recomputed number, one lies in its interval."
		},
		{
			title: "bad",
			table: "claim,answer\n1,confirmed\n2,contradicted\n3,stale\n4,uncheckable\n",
			files: { claims: exampleClaims("confirmed", "contradicted", "stale", "uncheckable") },
			gives: 1 / 3,
			explanation: "Of the three that the evidence has something to say of, one holds."
		},
		{
			title: "degenerate",
			table: "claim,answer\n1,uncheckable\n",
			files: { claims: exampleClaims("uncheckable") },
			gives: "insufficient",
			explanation: "Nothing can be checked, which is no reason to call it right."
		}
	],
	compute: ({ claims }) => sharedOfClaims(claims, "the card")
});

// src/metrics/transparency/contradicted-claims.ts
var contradicted_claims_default = defineMetric({
	...CLAIM_COUNT,
	id: "transparency/contradicted-claims",
	title: "Claims that the evidence contradicts",
	question: "How many numbers in the model card are not what the predictions in the repository give?",
	formula: "the number of claims on the same data that differ by more than half a unit of their last printed digit, and of those on unnamed data outside of the interval",
	needs: ["claims"],
	options: NO_OPTIONS,
	references: [MODEL_CARDS],
	limitations: ["A number that names no data is read as one of the evaluation table that the policy binds.", "A metric of another average or threshold can have the same name."],
	remedies: ["Write the recomputed number, which stands beside yours in the finding.", "Where the number is of other data, say of which: “on the 2019 survey”."],
	standards: CLAIM_STANDARDS,
	examples: [
		{
			title: "ideal",
			table: "claim,answer\n1,confirmed\n",
			files: { claims: exampleClaims("confirmed") },
			gives: 0,
			explanation: "The one number is confirmed."
		},
		{
			title: "bad",
			table: "claim,answer\n1,contradicted\n2,contradicted\n3,confirmed\n",
			files: { claims: exampleClaims("contradicted", "contradicted", "confirmed") },
			gives: 2,
			explanation: "Two numbers are not what the predictions give."
		},
		{
			title: "degenerate",
			table: "claim,answer\n",
			files: { claims: exampleClaims() },
			gives: 0,
			explanation: "A card without numbers has none that is wrong."
		}
	],
	compute: ({ claims }) => countOfClaims(claims, "contradicted", "contradicted")
});

// src/metrics/transparency/dataset-metadata.ts
function filled(count) {
	return {
		documents: ["croissant.json"],
		properties: 32,
		filled: Array.from({ length: count }, (_, at) => ({
			name: `p${at}`,
			path: "croissant.json",
			line: at + 2
		})),
		findings: count === 32 ? [] : [exampleNote("croissant.json", "data/property-not-filled", "dataBiases")]
	};
}
var dataset_metadata_default = defineMetric({
	...ANSWERED,
	id: "transparency/dataset-metadata",
	title: "Metadata of the data",
	question: "Which share of the properties of Croissant and its extension for responsible AI is filled?",
	formula: "#{properties that are filled} / 32: 12 of a data set in Croissant, 20 of Croissant RAI",
	needs: ["datasetMetadata"],
	options: NO_OPTIONS,
	references: [{
		title: "Croissant Format Specification 1.0",
		url: "https://docs.mlcommons.org/croissant/docs/croissant-spec.html"
	}, {
		title: "Croissant RAI Specification 1.0",
		url: "https://docs.mlcommons.org/croissant/docs/croissant-rai-spec.html"
	}],
	limitations: ["It counts properties and does not judge what stands in them.", "Properties on annotation count as missing where nobody annotated; write so in them."],
	remedies: ["Fill the properties that the findings name; of those that do not apply, say why.", "Make the file with mlcroissant, or take the one that the host of the data offers, and add the properties of RAI."],
	standards: [
		"NIST AI RMF MAP 2.3",
		"ISO/IEC 42001:2023 A.7.5",
		"EU AI Act Annex IV 2(d)"
	],
	examples: [
		{
			title: "ideal",
			table: "properties,filled\n32,32\n",
			files: { datasetMetadata: filled(32) },
			gives: 1,
			explanation: "All are filled."
		},
		{
			title: "bad",
			table: "properties,filled\n32,8\n",
			files: { datasetMetadata: filled(8) },
			gives: .25,
			explanation: "What the host of the data made on its own, and nothing on responsible AI."
		},
		{
			title: "degenerate",
			table: "properties,filled\n32,0\n",
			files: { datasetMetadata: filled(0) },
			gives: 0,
			explanation: "An object without any of them."
		}
	],
	compute: ({ datasetMetadata }) => sharedOf(datasetMetadata.filled.length / datasetMetadata.properties, datasetMetadata.properties, datasetMetadata.findings, "field")
});

// src/metrics/transparency/datasheet-completeness.ts
var datasheet_completeness_default = defineMetric({
	...ANSWERED,
	id: "transparency/datasheet-completeness",
	title: "Completeness of the datasheet",
	question: "Which share of the questions of its form does the documentation of the data answer?",
	formula: "#{questions that are answered} / #{questions of the form}: 57 of a datasheet, those with a section in the template of a dataset card; of several forms the best",
	needs: ["datasheet"],
	options: NO_OPTIONS,
	references: [{
		title: "Gebru et al., Datasheets for Datasets (2021)",
		url: "https://doi.org/10.1145/3458723"
	}, {
		title: "Hugging Face Hub: Dataset cards",
		url: "https://huggingface.co/docs/hub/datasets-cards"
	}],
	limitations: [
		"It counts answers and does not read them: whether they are true, nobody but their author can say.",
		"Answers of all documents of the data count together, also where they are of two data sets.",
		"It knows questions and headings in English."
	],
	remedies: ["Answer the questions that the findings name, one by one; where one does not apply, write why.", "Take out placeholders and the template’s own sentences: they count as nothing."],
	standards: [
		"NIST AI RMF MAP 2.3",
		"ISO/IEC 42001:2023 A.7.2",
		"EU AI Act Annex IV 2(d)"
	],
	examples: [
		{
			title: "ideal",
			table: "questions,answered\n57,57\n",
			files: exampleDatasheet(57),
			gives: 1,
			explanation: "Every question has an answer."
		},
		{
			title: "bad",
			table: "questions,answered\n57,0\n",
			files: exampleDatasheet(0),
			gives: 0,
			explanation: "The template, and nothing in it."
		},
		{
			title: "degenerate",
			table: "headings,known\n9,0\n",
			files: exampleForeign(),
			gives: "insufficient",
			explanation: "A card in another language is not understood; that is not the same as empty."
		}
	],
	compute: ({ datasheet }) => notUnderstood(datasheet) ?? sharedOf(datasheet.filled / datasheet.questions, datasheet.questions, datasheet.findings, "question")
});

// src/metrics/transparency/disaggregated-results.ts
const NOT_SHOWN = exampleCardNote("card/no-results-by-group", "race");
var disaggregated_results_default = defineMetric({
	...ANSWERED,
	id: "transparency/disaggregated-results",
	title: "Results by group in the card",
	question: "For how many of the sensitive attributes does the card show how well the model works by group?",
	formula: "attributes and intersections of the policy that a table or a passage of results names, with at least two numbers, ÷ all of them",
	needs: ["modelCard"],
	options: NO_OPTIONS,
	references: [{
		title: "Mitchell et al. (2019), Model Cards for Model Reporting, section 4.7: quantitative analyses, unitary and intersectional",
		url: "https://doi.org/10.1145/3287560.3287596"
	}],
	limitations: ["An attribute is found by the name of its column and a short table of synonyms.", "Whether the numbers are right is for the metrics of claims."],
	remedies: ["Add a table with one row a group for each sensitive attribute; `fates card --write` makes that of each single attribute."],
	standards: [
		"NIST AI RMF MEASURE 2.11",
		"EU AI Act Annex IV 3",
		"EU AI Act Art. 13(3)(b)(v)"
	],
	examples: [
		{
			title: "ideal",
			table: "attribute,line\nsex,40\nrace,48\n",
			files: exampleCard(["results"], { groups: [{
				attributes: ["sex"],
				line: 40
			}, {
				attributes: ["race"],
				line: 48
			}] }),
			gives: 1,
			explanation: "Both attributes have a table."
		},
		{
			title: "bad",
			table: "attribute,line\nsex,40\nrace,\n",
			files: exampleCard(["results"], { groups: [{
				attributes: ["sex"],
				line: 40
			}, {
				attributes: ["race"],
				finding: NOT_SHOWN
			}] }),
			gives: .5,
			explanation: "One of two has a table."
		},
		{
			title: "degenerate",
			table: "attribute,line\n",
			files: exampleCard(["results"]),
			gives: "insufficient",
			explanation: "The policy names no sensitive attribute."
		}
	],
	compute: ({ modelCard }) => {
		const { groups } = modelCard;
		const shown = groups.filter((each) => "line" in each);
		if (groups.length === 0) return {
			status: "insufficient",
			n: 0,
			needed: 1,
			reason: "the policy names no sensitive attribute of this subject",
			hint: "Name them under `attributes` of the evaluation table."
		};
		return shown.length < groups.length && !isReadable(modelCard) ? notUnderstood$1() : sharedOf(shown.length / groups.length, groups.length, groups.flatMap((each) => "finding" in each ? [each.finding] : []));
	}
});

// src/metrics/transparency/evaluation-data.ts
var evaluation_data_default = defineMetric({
	...ANSWERED,
	id: "transparency/evaluation-data",
	title: "Evaluation data in the card",
	question: "Does the card say on which data the model was evaluated?",
	formula: "1 where the card says of its evaluation data at least 5 words that are no placeholder, else 0",
	needs: ["modelCard"],
	options: NO_OPTIONS,
	references: [{
		title: "Mitchell et al. (2019), Model Cards for Model Reporting, section 4.5",
		url: "https://doi.org/10.1145/3287560.3287596"
	}],
	limitations: ["That a section is there and long enough does not say that it is true, or helps anybody."],
	remedies: ["Name the data set, its size and version, and why it was chosen; say how it differs from the data that the model will meet."],
	standards: [
		"NIST AI RMF MEASURE 2.1",
		"EU AI Act Annex IV 2(g)",
		"ISO/IEC 42001:2023 A.6.2.4"
	],
	examples: [
		{
			title: "ideal",
			table: "section,says\nevaluation-data,The last quarter of 2024 with 4821 rows\n",
			files: exampleCard(["evaluation-data"]),
			gives: 1,
			explanation: "The section has words of its own."
		},
		{
			title: "bad",
			table: "section,says\nevaluation-data,[More Information Needed]\n",
			files: exampleCard(["details"]),
			gives: 0,
			explanation: "Nothing of the card is about it, or a placeholder alone."
		},
		{
			title: "degenerate",
			table: "section,says\nAuswertungsdaten,\n",
			files: exampleForeignCard(),
			gives: "insufficient",
			explanation: "A section in another language may be the one that is asked for."
		}
	],
	compute: ({ modelCard }) => sectionStated(modelCard, "evaluation-data")
});

// src/metrics/transparency/limitations.ts
var limitations_default = defineMetric({
	...ANSWERED,
	id: "transparency/limitations",
	title: "Limitations in the card",
	question: "Does the card say where the model fails, and what its users should do about it?",
	formula: "1 where the card says of its limitations at least 6 words that are no placeholder, else 0",
	needs: ["modelCard"],
	options: NO_OPTIONS,
	references: [{
		title: "Mitchell et al. (2019), Model Cards for Model Reporting, section 4.9",
		url: "https://doi.org/10.1145/3287560.3287596"
	}],
	limitations: ["That a section is there and long enough does not say that it is true, or helps anybody."],
	remedies: ["Name inputs, groups and circumstances for which the model works worse or was never tested, and what to do then."],
	standards: [
		"NIST AI RMF MAP 2.2",
		"EU AI Act Annex IV 3",
		"ISO/IEC 42001:2023 A.8.2"
	],
	examples: [
		{
			title: "ideal",
			table: "section,says\nlimitations,Never tested on people who are self-employed\n",
			files: exampleCard(["limitations"]),
			gives: 1,
			explanation: "The section has words of its own."
		},
		{
			title: "bad",
			table: "section,says\nlimitations,[More Information Needed]\n",
			files: exampleCard(["details"]),
			gives: 0,
			explanation: "Nothing of the card is about it, or a placeholder alone."
		},
		{
			title: "degenerate",
			table: "section,says\nEinschränkungen,\n",
			files: exampleForeignCard(),
			gives: "insufficient",
			explanation: "A section in another language may be the one that is asked for."
		}
	],
	compute: ({ modelCard }) => sectionStated(modelCard, "limitations")
});

// src/metrics/transparency/reported-metrics-confirmed.ts
var reported_metrics_confirmed_default = defineMetric({
	...CLAIM_SHARE,
	id: "transparency/reported-metrics-confirmed",
	title: "Reported numbers that hold",
	question: "Which share of the numbers that a tool wrote into files does the evidence in the repository give?",
	formula: "(confirmed + consistent) / (confirmed + consistent + contradicted + stale)",
	needs: ["reportedMetrics"],
	options: NO_OPTIONS,
	references: [{
		title: "MLflow: Tracking",
		url: "https://mlflow.org/docs/latest/ml/tracking/"
	}, {
		title: "DVC: metrics",
		url: "https://dvc.org/doc/command-reference/metrics"
	}],
	limitations: ["A key that names no data is read as a number of the evaluation table that the policy binds.", "The same name can mean another average or threshold in another tool."],
	remedies: ["Write the file in the same job as the predictions, and commit both.", "Name the data in the key: `test_accuracy`, `val_accuracy`."],
	standards: CLAIM_STANDARDS,
	examples: [
		{
			title: "ideal",
			table: "number,answer\n1,confirmed\n2,confirmed\n",
			files: { reportedMetrics: exampleClaims("confirmed", "confirmed") },
			gives: 1,
			explanation: "Both are what the predictions give."
		},
		{
			title: "bad",
			table: "number,answer\n1,confirmed\n2,contradicted\n",
			files: { reportedMetrics: exampleClaims("confirmed", "contradicted") },
			gives: .5,
			explanation: "One of two is of other predictions."
		},
		{
			title: "degenerate",
			table: "number,answer\n",
			files: { reportedMetrics: exampleClaims() },
			gives: "insufficient",
			explanation: "The file names no metric that is known here."
		}
	],
	compute: ({ reportedMetrics }) => sharedOfClaims(reportedMetrics, "the files of numbers")
});

// src/metrics/transparency/stale-claims.ts
var stale_claims_default = defineMetric({
	...CLAIM_COUNT,
	id: "transparency/stale-claims",
	title: "Claims of the model before this change",
	question: "How many numbers in the card are of a model that this pull request replaces?",
	formula: "where the change brings another model and leaves the card as it was: the number of claims that nothing confirms",
	needs: ["claims"],
	options: NO_OPTIONS,
	references: [MODEL_CARDS],
	limitations: ["A model that the job makes in each run is not seen as changed.", "Outside of a pull request nothing is known to have changed, and it is 0."],
	remedies: ["Evaluate the new model, commit its predictions, and mend the sentences or confirm them.", "Let `fates card --write` write the quantitative section in the same change."],
	standards: ["NIST AI RMF MEASURE 2.5", "EU AI Act Annex IV 6"],
	examples: [
		{
			title: "ideal",
			table: "claim,answer\n1,confirmed\n2,uncheckable\n",
			files: { claims: exampleClaims("confirmed", "uncheckable") },
			gives: 0,
			explanation: "The card changed with the model."
		},
		{
			title: "bad",
			table: "claim,answer\n1,stale\n2,stale\n3,confirmed\n",
			files: { claims: exampleClaims("stale", "stale", "confirmed") },
			gives: 2,
			explanation: "The new predictions confirm one of three sentences; the other two are of the old model."
		},
		{
			title: "degenerate",
			table: "claim,answer\n",
			files: { claims: exampleClaims() },
			gives: 0,
			explanation: "A card without numbers has none to go stale."
		}
	],
	compute: ({ claims }) => countOfClaims(claims, "stale", "stale")
});

// src/metrics/transparency/training-data.ts
var training_data_default = defineMetric({
	...ANSWERED,
	id: "transparency/training-data",
	title: "Training data in the card",
	question: "Does the card say from which data the model learned?",
	formula: "1 where the card says of its training data at least 5 words that are no placeholder, else 0",
	needs: ["modelCard"],
	options: NO_OPTIONS,
	references: [{
		title: "Mitchell et al. (2019), Model Cards for Model Reporting, section 4.6",
		url: "https://doi.org/10.1145/3287560.3287596"
	}],
	limitations: ["That a section is there and long enough does not say that it is true, or helps anybody."],
	remedies: ["Name the data, where they come from, whom they show and whom not; link the datasheet."],
	standards: [
		"NIST AI RMF MEASURE 2.9",
		"EU AI Act Annex IV 2(d)",
		"ISO/IEC 42001:2023 A.7.5"
	],
	examples: [
		{
			title: "ideal",
			table: "section,says\ntraining-data,Applications of 2019 to 2023 from three branches\n",
			files: exampleCard(["training-data"]),
			gives: 1,
			explanation: "The section has words of its own."
		},
		{
			title: "bad",
			table: "section,says\ntraining-data,TBD\n",
			files: exampleCard(["details"]),
			gives: 0,
			explanation: "Nothing of the card is about it, or a placeholder alone."
		},
		{
			title: "degenerate",
			table: "section,says\nTrainingsdaten,\n",
			files: exampleForeignCard(),
			gives: "insufficient",
			explanation: "A section in another language may be the one that is asked for."
		}
	],
	compute: ({ modelCard }) => sectionStated(modelCard, "training-data")
});

// src/metrics/transparency/uncheckable-claims.ts
var uncheckable_claims_default = defineMetric({
	...CLAIM_COUNT,
	id: "transparency/uncheckable-claims",
	title: "Claims that nothing can check",
	question: "How many numbers in the card has a reader to take on trust?",
	formula: "the number of claims without a metric, a unit, a known group or evidence on their data",
	needs: ["claims"],
	options: NO_OPTIONS,
	references: [MODEL_CARDS],
	limitations: ["A number that cannot be checked here can be right, and may be checked elsewhere."],
	remedies: ["Commit the predictions behind the number and bind them as a subject of the policy.", "Use the usual name of the metric, give the unit, and name groups as the table has them."],
	standards: ["NIST AI RMF MEASURE 2.5"],
	examples: [
		{
			title: "ideal",
			table: "claim,answer\n1,confirmed\n2,contradicted\n",
			files: { claims: exampleClaims("confirmed", "contradicted") },
			gives: 0,
			explanation: "The evidence has an answer to both."
		},
		{
			title: "bad",
			table: "claim,answer\n1,uncheckable\n2,uncheckable\n3,confirmed\n",
			files: { claims: exampleClaims("uncheckable", "uncheckable", "confirmed") },
			gives: 2,
			explanation: "A perplexity, and an accuracy on data that are not here."
		},
		{
			title: "degenerate",
			table: "claim,answer\n",
			files: { claims: exampleClaims() },
			gives: 0,
			explanation: "A card without numbers asks for no trust in them."
		}
	],
	compute: ({ claims }) => countOfClaims(claims, "uncheckable", "no-evidence", "unbound", "no-unit")
});

// src/metrics/registry/transparency.ts
const UNITS$1 = [
	card_metadata_default,
	claims_confirmed_default,
	contradicted_claims_default,
	dataset_metadata_default,
	datasheet_completeness_default,
	disaggregated_results_default,
	evaluation_data_default,
	limitations_default,
	reported_metrics_confirmed_default,
	stale_claims_default,
	training_data_default,
	uncheckable_claims_default
];
/** A family's file gives several. */
const METRICS$1 = UNITS$1.flat();

// src/metrics/compare/files/card-weights.ts
const CARD_WEIGHTS = {
	details: {
		weight: 2,
		because: "all else is about this model and this version"
	},
	contact: {
		weight: 1,
		because: "a name and an address; `accountability/card-owner` asks for it too"
	},
	"intended-use": {
		weight: 3,
		because: "a use is right or wrong by it alone"
	},
	"out-of-scope": {
		weight: 2,
		because: "it keeps the model from decisions that it was not made for"
	},
	factors: {
		weight: 2,
		because: "it says for whom results must be looked at apart"
	},
	metrics: {
		weight: 1,
		because: "results repeat the names of the measures"
	},
	"evaluation-data": {
		weight: 2,
		because: "a result is worth what its data are"
	},
	"training-data": {
		weight: 2,
		because: "what the model learned comes from there"
	},
	results: {
		weight: 3,
		because: "how well it works, and for whom, is what a reader decides by"
	},
	ethics: {
		weight: 2,
		because: "harms that nobody wrote down nobody watches for"
	},
	limitations: {
		weight: 3,
		because: "who does not know where the model fails trusts it there"
	},
	oversight: {
		weight: 2,
		because: "somebody must be able to say no to it"
	}
};

// src/metrics/transparency/card-completeness.ts
var card_completeness_default = defineMetric({
	...ANSWERED,
	id: "transparency/card-completeness",
	title: "Completeness of the model card",
	question: "How much of what a model card should answer does this one answer?",
	formula: "Σ weight of filled sections ÷ Σ weight of all; weights: intended use, results and limitations 3, contact and metrics 1, all others 2",
	needs: ["modelCard"],
	/** `sections`: those that count here; none named: all. */
	options: strictObject({ sections: array(_enum(TOPIC_NAMES)).max(12).default([]) }),
	references: [{
		title: "Mitchell et al. (2019), Model Cards for Model Reporting",
		url: "https://doi.org/10.1145/3287560.3287596"
	}, {
		title: "Hugging Face: Annotated Model Card Template",
		url: "https://huggingface.co/docs/hub/model-card-annotated"
	}],
	limitations: ["A section counts as filled when enough words are left without placeholders; whether they are true is not looked at.", "Headings are understood by a table of English synonyms; of other headings nothing is counted."],
	remedies: ["Answer the question of each missing section; `fates init --documents` writes a template with all of them."],
	standards: [
		"NIST AI RMF MEASURE 2.8",
		"NIST AI RMF MEASURE 2.9",
		"EU AI Act Art. 13",
		"ISO/IEC 42001:2023 A.6.2.7",
		"ISO/IEC 42001:2023 A.8.2"
	],
	examples: [
		{
			title: "ideal",
			table: "sections,filled\n12,12\n",
			files: exampleCard(TOPIC_NAMES),
			gives: 1,
			explanation: "Every section answers its question."
		},
		{
			title: "bad",
			table: "section,weight\ndetails,2\nintended-use,3\n",
			files: exampleCard(["details", "intended-use"]),
			gives: .2,
			explanation: "Two sections with a weight of 5 are filled, of 25."
		},
		{
			title: "degenerate",
			table: "sections,understood\n12,0\n",
			files: exampleForeignCard(),
			gives: "insufficient",
			explanation: "No heading is understood: what is there is not known."
		}
	],
	compute: ({ modelCard: { sections, isUnderstood } }, { sections: asked }) => {
		const counted = sections.filter(({ topic }) => asked.length === 0 || asked.includes(topic));
		const filled = counted.filter(({ state }) => state === "filled");
		const weightOf = (some) => some.reduce((sum, { topic }) => sum + CARD_WEIGHTS[topic].weight, 0);
		return isUnderstood ? { ...sharedOf(weightOf(filled) / weightOf(counted), counted.length, counted.flatMap(({ finding }) => finding ?? []), "section") } : notUnderstood$1();
	}
});

// src/metrics/registry/transparency-with-options.ts
const UNITS = [card_completeness_default];
/** A family's file gives several. */
const METRICS = UNITS.flat();

export { METRICS$4 as a, METRICS$7 as c, METRICS$10 as d, METRICS$3 as i, METRICS$8 as l, METRICS$1 as n, METRICS$5 as o, METRICS$2 as r, METRICS$6 as s, METRICS as t, METRICS$9 as u };