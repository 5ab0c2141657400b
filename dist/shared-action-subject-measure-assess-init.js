import { t as CARD_KINDS } from "./shared-action-subject-measure-metrics-diff-assess-init.js";
import { t as columnsOf } from "./shared-action-subject-measure-comment-diff-check-assess-init-profile.js";

// src/evidence/document/claims/kinds.ts
const CLAIM_KINDS = {
	claims: {
		grade: "computed",
		hint: "Bind `card:` of the subject to its model card, and write the measured numbers into it: `fates card --write`."
	},
	reportedMetrics: {
		grade: "computed",
		hint: "Bind `documents.metrics` of the subject to the files of numbers that the evaluation writes (MLflow, DVC, scikit-learn, Fairlearn, Evidently)."
	}
};

// src/evidence/document/data/kinds.ts
const DATA_KINDS = {
	datasheet: {
		grade: "declared",
		hint: "Write a DATASHEET.md that answers the questions of Gebru et al., or a dataset card."
	},
	datasetMetadata: {
		grade: "declared",
		hint: "Write a croissant.json that describes the data, with the properties of its extension for responsible AI."
	},
	emissions: {
		grade: "declared",
		hint: "Commit the emissions.csv that CodeCarbon writes, or state `co2_eq_emissions` in grams in the metadata of the model card."
	},
	licences: {
		grade: "declared",
		hint: "Describe the data in a dataset card whose metadata have `license:`, or declare it in training-declaration.yml."
	},
	personalData: {
		grade: "computed",
		hint: "Commit the tables that the policy binds, or have the job write them, so that they can be looked at."
	},
	sensitiveData: {
		grade: "declared",
		hint: "Write a datasheet or dataset card that says which sensitive attributes the data has."
	},
	trainingDeclaration: {
		grade: "declared",
		hint: "Write a training-declaration.yml that lists all that the training learned from, each with source, licence, version and owner."
	}
};

// src/evidence/document/delivery/kinds.ts
const DELIVERY_KINDS = { delivery: {
	grade: "computed",
	hint: "Chain training, evaluation and deployment in a workflow: `workflows/pipeline.yml` of FATES gate is one to copy."
} };

// src/evidence/document/governance/kinds.ts
const GOVERNANCE_KINDS = {
	riskRegister: {
		grade: "declared",
		hint: "Write a risks.yml that lists each risk with likelihood, impact, treatment, owner and date of review."
	},
	ethicsChecklist: {
		grade: "declared",
		hint: "Write an ETHICS_CHECKLIST.md that answers the 15 questions of docs/documents.md, each in a paragraph."
	},
	impactAssessment: {
		grade: "declared",
		hint: "Write an IMPACT_ASSESSMENT.md that says who is affected, which harms may come to them, and what is done about each."
	},
	threatModel: {
		grade: "declared",
		hint: "Write a threat-model.yml that lists the assets, and for each what is done against which attack."
	}
};

// src/evidence/document/repository/bom/evidence.ts
const BOM_HINT = "Write an ML bill of materials in CycloneDX 1.6: `fates bom fates-report.json --out bom.cdx.json` begins one.";
const BOM_FACTS = {
	grade: "declared",
	hint: BOM_HINT
};

// src/evidence/document/repository/environment/evidence.ts
const ENVIRONMENT_HINT = "Commit what the environment was made of: a lock file with hashes, the exact version of the language, a container by digest.";
const ENVIRONMENT_FACTS = {
	grade: "computed",
	hint: ENVIRONMENT_HINT
};

// src/evidence/document/repository/logs/evidence.ts
const CHANGE_LOG_HINT = "Write a CHANGELOG.md with a heading for each version and its date, and a line for each change of the model.";
const DECISION_LOG_HINT = "Write each decision as a record in docs/adr: the title, a status, a date, the reasons.";
const CHANGE_LOG_FACTS = {
	grade: "declared",
	hint: CHANGE_LOG_HINT
};
const DECISION_LOG_FACTS = {
	grade: "declared",
	hint: DECISION_LOG_HINT
};

// src/evidence/document/repository/notebooks/evidence.ts
const NOTEBOOKS_HINT = "Commit the notebooks that the model or its evaluation come of.";
const NOTEBOOKS_FACTS = {
	grade: "computed",
	hint: NOTEBOOKS_HINT
};

// src/evidence/document/repository/ownership/evidence.ts
const OWNERSHIP_HINT = "Write a .github/CODEOWNERS that names who owns the model, its card, its tables and the policy.";
const OWNERSHIP_FACTS = {
	grade: "declared",
	hint: OWNERSHIP_HINT
};

// src/evidence/document/repository/provenance/evidence.ts
const VERSIONS_HINT = "Have the training record what it read and made: `actions/record` writes fates-run.json, DVC writes dvc.lock.";
const VERSIONS_FACTS = {
	grade: "computed",
	hint: VERSIONS_HINT
};
const EVALUATION_HINT = "Say in the card when the model was evaluated (`Evaluation date: 2026-11-27`), or have the evaluation write fates-run.json.";
const EVALUATION_FACTS = {
	grade: "declared",
	hint: EVALUATION_HINT
};

// src/evidence/document/repository/randomness/evidence.ts
const RANDOMNESS_HINT = "Bind the code that trains the model as `documents.training-code`, or name its file train….py.";
const RANDOMNESS_FACTS = {
	grade: "computed",
	hint: RANDOMNESS_HINT
};

// src/evidence/document/repository/testing/evidence.ts
const TESTING_HINT = "Write tests, and a workflow that runs them on each pull request: `on: pull_request`, `run: pytest`.";
const TESTING_FACTS = {
	grade: "computed",
	hint: TESTING_HINT
};

// src/evidence/document/repository/kinds.ts
const REPOSITORY_KINDS = {
	incidentChannel: {
		grade: "declared",
		hint: "Write a SECURITY.md that says where an incident is reported: an address, a form, or private vulnerability reporting."
	},
	ownership: OWNERSHIP_FACTS,
	environment: ENVIRONMENT_FACTS,
	randomness: RANDOMNESS_FACTS,
	notebooks: NOTEBOOKS_FACTS,
	continuousTesting: TESTING_FACTS,
	changeLog: CHANGE_LOG_FACTS,
	decisionLog: DECISION_LOG_FACTS,
	versions: VERSIONS_FACTS,
	evaluationRecord: EVALUATION_FACTS,
	billOfMaterials: BOM_FACTS
};

// src/evidence/document/kinds.ts
const DOCUMENT_KINDS = {
	...CARD_KINDS,
	...CLAIM_KINDS,
	...DATA_KINDS,
	...DELIVERY_KINDS,
	...REPOSITORY_KINDS,
	...GOVERNANCE_KINDS
};

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
	if (needsFilesOnly(metric)) return measureFiles(metric, request, subject, settings);
	const { gathered } = subject;
	if (!gathered.ok) return unread(gathered, subject.bindings.table);
	const ofFiles = missingFiles(metric.needs.filter((kind) => FILE_KINDS.has(kind)), subject.files);
	if (ofFiles !== void 0) return ofFiles;
	const view = {
		...subject.files?.kinds,
		...subject.viewOf(request)
	};
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
const FILE_KINDS = /* @__PURE__ */ new Set([...[
	"modelFiles",
	"sourceCode",
	"dependencies",
	"integrity"
], ...Object.keys(DOCUMENT_KINDS)]);
/** Whether a metric reads no table: it is measured where there is none. */
function needsFilesOnly({ needs }) {
	return needs.every(isFileKind);
}
/** Whether a kind of evidence is read of files and not of a table. */
function isFileKind(kind) {
	return FILE_KINDS.has(kind);
}
/** Whether a kind of evidence is what documents say. */
function isDocumentKind(kind) {
	return Object.hasOwn(DOCUMENT_KINDS, kind);
}
function measureFiles(metric, request, { files, bindings }, settings) {
	const kinds = files?.kinds ?? {};
	return missingFiles(metric.needs, files) ?? guarded(metric, () => metric.run(kinds, request.options, contextOf(request, bindings, settings)));
}
/** Why one of these kinds, all of files, is not there; undefined where all are. */
function missingFiles(needs, files) {
	const kinds = files?.kinds ?? {};
	const missing = needs.filter((kind) => !Object.hasOwn(kinds, kind));
	if (missing.length === 0) return;
	const reasons = Object.entries(files?.missing ?? {});
	const reason = missing.flatMap((kind) => reasons.find(([name]) => name === kind)?.[1] ?? [])[0];
	if (reason === void 0) return {
		status: "no-evidence",
		missing,
		hint: fileHint(missing)
	};
	const { unreadable, ...absent } = reason;
	return unreadable === void 0 ? {
		status: "no-evidence",
		...absent
	} : {
		status: "error",
		message: unreadable,
		hint: absent.hint
	};
}
function fileHint(missing) {
	const hints = missing.map((kind) => isDocumentKind(kind) ? DOCUMENT_KINDS[kind].hint : BIND_MODEL);
	return [...new Set(hints)].join(" ");
}
const BIND_MODEL = "Bind `model:` of the subject to its file or folder in the policy.";
/** The problems themselves stand once in the subject's report; here only which they are, and what to do. */
function unread({ state, problems }, table) {
	const once = (texts) => [...new Set(texts)];
	const hints = once(problems.map((problem) => problem.hint));
	const hint = hints.length === 1 ? hints.join(" ") : "Mend what the problems of this subject name.";
	const codes = once(problems.map(({ code }) => code)).join(", ");
	const paths = once(problems.map(({ path }) => path));
	const what = paths.length === 1 ? paths.join("") : table;
	return state === "missing" ? {
		status: "no-evidence",
		missing: [table],
		hint
	} : {
		status: "error",
		message: `${JSON.stringify(what)} cannot be used (${codes})`,
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
	scores: "evaluation.score (evaluation.scores when multiclass)",
	residuals: "evaluation.prediction of a regression",
	columns: "training.table",
	ranges: "training.table",
	overlap: "training.table",
	classes: "training.table",
	members: "training.table and evaluation.score",
	shifts: "shifts",
	confidences: "shifts and evaluation.score",
	counterfactual: "evaluation.counterfactual",
	severity: "evaluation.severity",
	population: "evaluation.population",
	modelFiles: "model",
	sourceCode: "model",
	dependencies: "model",
	integrity: "model"
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
	if (missing.includes("severity")) return "Bind evaluation.severity to a table with the cost of each confusion: truth, decision, cost.";
	if (missing.includes("population")) return "Write the share of each group of the attribute under `evaluation.population` (`fates measure --population`), from a census or the users of the system.";
	const keys = missing.map((kind) => isDocumentKind(kind) ? "documents" : BINDINGS[kind]).join(", ");
	if (missing.every((kind) => FURTHER.has(kind))) return `Bind ${keys} in the policy, and have the table that it names in the repository or written by the job.`;
	return `Bind ${keys} to columns of ${bindings.table} in the policy, and have the evaluation write them.`;
}
/** What a metric is told of a request. */
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

export { BOM_HINT as _, needsFilesOnly as a, TESTING_HINT as c, VERSIONS_HINT as d, OWNERSHIP_HINT as f, ENVIRONMENT_HINT as g, DECISION_LOG_HINT as h, measure as i, RANDOMNESS_HINT as l, CHANGE_LOG_HINT as m, isDocumentKind as n, significant as o, NOTEBOOKS_HINT as p, isFileKind as r, DOCUMENT_KINDS as s, contextOf as t, EVALUATION_HINT as u, CLAIM_KINDS as v };