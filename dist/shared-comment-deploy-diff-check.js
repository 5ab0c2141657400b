import { _ as record, b as tuple, c as boolean, d as int, f as json, h as number, o as _enum, p as literal, s as array, u as discriminatedUnion, v as strictObject, x as union, y as string } from "./zod.js";
import { a as refuse, o as succeed } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { t as isSealed } from "./shared-action-comment-deploy-diff-check-assess.js";

// src/report/schema-examined.ts
const severity = _enum([
	"critical",
	"high",
	"medium",
	"low"
]);
const finding$1 = strictObject({
	rule: string().describe("A key of `rules`."),
	severity,
	leadsTo: _enum([
		"dangerous",
		"suspicious",
		"inconclusive",
		"note"
	]),
	offset: number().min(0).exactOptional().describe("In bytes, of the file or of the innermost member."),
	line: int().min(1).exactOptional(),
	column: int().min(1).exactOptional().describe("In that line, from 1, in UTF-16 units."),
	within: array(string()).exactOptional().describe("Members on the way in, outermost first."),
	message: string(),
	detail: string()
});
const facts = strictObject({
	framework: string().exactOptional(),
	frameworkVersion: string().exactOptional(),
	architecture: string().exactOptional(),
	parameters: number().exactOptional(),
	opset: number().exactOptional(),
	metadata: record(string(), string()).exactOptional(),
	tensors: number().exactOptional().describe("How many the file lists.")
});
const file = strictObject({
	path: string(),
	sha256: string(),
	bytes: number(),
	format: string(),
	answer: _enum([
		"dangerous",
		"suspicious",
		"no-known-indicator",
		"inconclusive",
		"not-a-model"
	]),
	findings: array(finding$1).max(100),
	more: int().min(1).exactOptional().describe("Findings beyond those."),
	facts: facts.exactOptional()
});
/** Files that were read without running them. */
const examinedSchema = array(file).max(500);
const unbound = strictObject({
	verdict: _enum([
		"pass",
		"warn",
		"fail"
	]).describe("What they add to the run's verdict."),
	requirements: array(string()).describe("Ids of those that they break."),
	examined: examinedSchema,
	more: int().min(1).exactOptional().describe("Files beyond those.")
});
const unboundSchema = unbound.describe("Model files that the change brings, where no subject of the run has them.");
const rulesSchema = record(string(), strictObject({
	title: string(),
	severity,
	why: string(),
	remedy: string(),
	references: array(strictObject({
		title: string(),
		url: string()
	}))
}));

// src/report/schema-measurement.ts
const COUNTED = [
	"answer",
	"asset",
	"attack",
	"claim",
	"column",
	"document",
	"field",
	"file",
	"harm",
	"licence",
	"notebook",
	"package",
	"question",
	"risk",
	"section"
];
const group = array(string()).describe("One value a column of the scope.");
const interval = tuple([number(), number()]).describe("[low, high] at the policy’s confidence.");
const part = strictObject({
	group,
	n: number(),
	value: number().nullable().describe("null: undefined for this group (0/0)."),
	interval: interval.exactOptional()
});
const excluded = strictObject({
	group,
	n: number(),
	reason: _enum([
		"too-few-rows",
		"too-few-positives",
		"too-few-negatives",
		"too-few-decided",
		"undefined"
	])
});
const foundInFile = strictObject({
	path: string(),
	rule: string(),
	title: string(),
	remedy: string(),
	offset: number().exactOptional(),
	line: number().exactOptional(),
	column: number().exactOptional(),
	within: array(string()).exactOptional(),
	detail: string()
});
/** What one metric gave on one scope: one of five answers. */
const measurementSchema = discriminatedUnion("status", [
	strictObject({
		status: literal("measured"),
		value: number(),
		n: number().describe("Rows behind the value, or what `counted` says."),
		counted: _enum(COUNTED).exactOptional(),
		doubtful: int().min(1).exactOptional().describe("How many of these may be what is counted: with any, what is inside its bound warns."),
		interval: interval.exactOptional(),
		chance: strictObject({
			mean: number(),
			upper: number()
		}).exactOptional().describe("The same statistic under no difference: its mean, and its 95 % quantile away from the ideal."),
		parts: array(part).exactOptional(),
		excluded: array(excluded).exactOptional(),
		withExcluded: number().exactOptional(),
		notes: array(string()).exactOptional(),
		found: array(foundInFile).max(20).exactOptional().describe("What stands in files and was counted, worst first.")
	}),
	strictObject({
		status: literal("insufficient"),
		n: number(),
		needed: number(),
		reason: string(),
		hint: string().exactOptional().describe("What to do, where it is something else than bringing more rows."),
		parts: array(part).exactOptional(),
		excluded: array(excluded).exactOptional()
	}),
	strictObject({
		status: literal("not-applicable"),
		reason: string()
	}),
	strictObject({
		status: literal("no-evidence"),
		missing: array(string()),
		hint: string()
	}),
	strictObject({
		status: literal("error"),
		message: string(),
		hint: string()
	})
]);
const moments = strictObject({
	mean: number(),
	m2: number(),
	m3: number(),
	m4: number()
});
const residualMoments = strictObject({
	n: number(),
	w: number(),
	w2: number(),
	truth: moments,
	prediction: moments,
	residual: moments,
	cross: number(),
	absolute: number(),
	relative: number(),
	relativeW: number()
});
/** Counts of one marginal of the cube, without scores: what another run compares against. */
const marginalSchema = strictObject({
	columns: array(string()),
	groups: array(strictObject({
		key: array(string()),
		n: array(number()).describe("Rows a cell; cell (truth t, decision d) is at t × decisions + d."),
		w: array(number()).describe("Σw a cell."),
		w2: array(number()).describe("Σw² a cell."),
		residuals: strictObject({
			whole: residualMoments,
			blocks: array(residualMoments)
		}).exactOptional()
	}))
});

// src/report/schema-text.ts
const textSchema = array(union([string(), strictObject({ quote: string() })])).describe("Fragments of a sentence: a string is ours, { quote } is from the repository and has to be escaped.");

// src/report/schema-lifecycle.ts
const state = _enum([
	"found",
	"declared",
	"short",
	"missing",
	"unseen",
	"unknown"
]).describe("found: shown by what was checked; declared: a sentence says so; short: measured, and not enough; missing: no evidence; unseen: nothing of this version looks at it; unknown: nobody could judge.");
const frame = strictObject({
	frame: string(),
	title: string(),
	kind: _enum([
		"ladder",
		"gates",
		"score"
	]),
	source: strictObject({
		title: string(),
		url: string()
	}),
	limitation: string().describe("What of the frame no file shows."),
	groups: array(strictObject({
		id: string(),
		title: string(),
		state,
		points: number().exactOptional(),
		criteria: array(strictObject({
			id: string(),
			text: string(),
			state,
			metrics: array(string()),
			because: textSchema
		}))
	})),
	result: strictObject({
		value: number(),
		of: number(),
		sentence: textSchema
	}),
	blockedBy: array(string()).describe("Ids of the criteria without evidence that stand in the way.")
});
const lifecycleSchema = array(frame);

// src/report/schema-model.ts
/** What the report says of a model: the digest is what deployment compares, so nothing but one is taken. */
const sha256 = string().regex(/^[0-9a-f]{64}$/, "must be a SHA-256 as 64 lower-case hex digits");
const modelSchema = strictObject({
	path: string().describe("As the policy binds it."),
	kind: _enum(["file", "folder"]),
	digest: sha256.describe("SHA-256 of the file, or the root digest of the folder (OpenSSF Model Signing v1.0)."),
	names: sha256.exactOptional().describe("Of a folder: SHA-256 of its files' names, sorted, each with a zero byte behind it."),
	files: int().min(1),
	bytes: int().min(0)
});

// src/report/schema-profile.ts
const column = strictObject({
	name: string(),
	type: _enum([
		"number",
		"text",
		"empty"
	]),
	missing: number(),
	distinct: number(),
	min: number().exactOptional(),
	max: number().exactOptional(),
	mean: number().exactOptional(),
	top: array(strictObject({
		value: string(),
		n: number()
	})).max(5).exactOptional().describe("Most frequent first; no value of fewer than five rows.")
});
/** What a sample of a subject's evaluation table holds, or why there is no sample. */
const profileSchema = discriminatedUnion("status", [strictObject({
	status: literal("profiled"),
	subject: string(),
	path: string().describe("The file that was sampled, the first of the table’s."),
	files: number().describe("Of the table: more than one are shards."),
	complete: boolean().describe("The sample is the whole table."),
	rows: number().describe("Of the sample."),
	columns: array(column).max(200),
	unread: array(strictObject({
		name: string(),
		holds: string()
	})).max(200).describe("Columns that hold no values: lists, maps, structures."),
	columnsLeftOut: number().describe("Columns past the first 200."),
	rowsLeftOut: number().exactOptional().describe("Rows between those of the sample that cannot be used. Absent: none.")
}), strictObject({
	status: literal("failed"),
	subject: string(),
	path: string(),
	reason: string(),
	hint: string()
})]);

// src/report/schema.ts
const grade = _enum([
	"declared",
	"reported",
	"computed",
	"reproduced",
	"attested"
]);
const provenance = strictObject({
	path: string(),
	sha256: string(),
	bytes: number(),
	grade,
	from: _enum([
		"head",
		"base",
		"artifact",
		"query"
	])
});
const verdict = _enum([
	"PASS",
	"WARN",
	"WAIVED",
	"FAIL",
	"INSUFFICIENT",
	"MISSING",
	"ERROR",
	"N/A"
]);
const runVerdict = _enum([
	"pass",
	"warn",
	"fail",
	"inconclusive",
	"nothing"
]);
const score = number().min(0).max(100);
const property = _enum([
	"fairness",
	"accountability",
	"transparency",
	"ethics",
	"security"
]);
const scores = strictObject({
	headline: score.describe("Minimum over the properties that were assessed."),
	mean: score,
	assessed: number().describe("Properties of five that were assessed."),
	properties: strictObject({
		fairness: score.exactOptional(),
		accountability: score.exactOptional(),
		transparency: score.exactOptional(),
		ethics: score.exactOptional(),
		security: score.exactOptional()
	})
});
const problem = strictObject({
	code: string(),
	path: string(),
	line: number().exactOptional(),
	column: number().exactOptional(),
	key: string().exactOptional(),
	message: string(),
	hint: string()
});
const waiver = strictObject({
	id: string(),
	requirement: string(),
	subject: string(),
	on: array(string()).exactOptional(),
	reason: string(),
	owner: string(),
	granted: string(),
	expires: string()
});
const bound = discriminatedUnion("kind", [
	strictObject({
		kind: literal("max"),
		max: number(),
		warn: number().exactOptional()
	}),
	strictObject({
		kind: literal("min"),
		min: number(),
		warn: number().exactOptional()
	}),
	strictObject({
		kind: literal("within"),
		within: tuple([number(), number()])
	})
]);
const finding = strictObject({
	requirement: string(),
	metric: string(),
	scope: union([string(), array(string())]).describe("\"overall\", the column of an attribute or a slice, or the columns of an intersection."),
	scopeKind: string(),
	bound,
	level: _enum(["required", "advisory"]),
	weight: number(),
	options: record(string(), json()),
	because: string().exactOptional(),
	owner: string().exactOptional(),
	origin: strictObject({
		source: string(),
		line: number().exactOptional(),
		preset: literal(true).exactOptional().describe("A preset that the repository extends asks for it.")
	}),
	measurement: measurementSchema,
	comparison: strictObject({
		base: measurementSchema,
		change: number().exactOptional().describe("Of the distance to the ideal, since the base; above 0 is farther."),
		interval: tuple([number(), number()]).exactOptional(),
		paired: literal(true).exactOptional(),
		from: _enum([
			"commit",
			"unchanged",
			"report"
		])
	}).exactOptional(),
	waiver: waiver.exactOptional(),
	grade: grade.exactOptional(),
	verdict,
	sentence: textSchema,
	details: array(textSchema),
	remedy: textSchema
});
const subject = strictObject({
	id: string(),
	task: _enum([
		"binary",
		"multiclass",
		"regression",
		"unknown"
	]),
	taskInferred: boolean(),
	standing: _enum([
		"same",
		"new",
		"rebound",
		"renamed",
		"removed"
	]).exactOptional(),
	baseline: strictObject({
		state: _enum([
			"measured",
			"reused",
			"report",
			"new",
			"unavailable"
		]),
		because: string().exactOptional()
	}).exactOptional(),
	verdict: runVerdict,
	score: scores.exactOptional(),
	files: array(provenance),
	model: modelSchema.exactOptional().describe("What was assessed, and what deployment is bound to."),
	boundBy: string().exactOptional().describe("The run manifest that names the digests of this model and of every file of the evaluation table."),
	examined: examinedSchema.exactOptional(),
	lifecycle: lifecycleSchema.exactOptional().describe("What of the frames of the literature there is evidence for; absent unless somebody asks."),
	notes: array(string()),
	properties: array(strictObject({
		family: _enum([...property.options, "performance"]),
		score: score.exactOptional().describe("Absent: nothing of it was assessed."),
		findings: array(finding)
	})),
	comparisons: number().describe("How many group comparisons a reader is looking at."),
	rows: number(),
	refused: array(strictObject({
		reason: _enum([
			"ragged-row",
			"unreadable-row",
			"missing-label",
			"missing-prediction",
			"missing-score",
			"missing-weight",
			"label-not-a-number",
			"prediction-not-a-number",
			"score-not-a-number",
			"score-outside-0-1",
			"scores-not-summing-to-1",
			"weight-not-a-number",
			"weight-negative",
			"attribute-not-a-number"
		]),
		columns: array(string()),
		group: array(string()),
		n: number(),
		lines: array(number()).describe("The first five, one-based.")
	})),
	cells: array(marginalSchema),
	classes: array(string()),
	problems: array(problem)
});
const policyChange = strictObject({
	part: _enum([
		"requirement",
		"minimum",
		"gate",
		"subject",
		"waiver"
	]),
	id: string(),
	change: _enum([
		"stricter",
		"looser",
		"added",
		"removed",
		"changed"
	]),
	from: string().exactOptional(),
	to: string().exactOptional()
});
const reportWaiver = waiver.extend({ state: _enum([
	"applied",
	"expired",
	"not-yet",
	"not-needed",
	"matches-nothing"
]) });
const metricSummary = strictObject({
	title: string(),
	question: string(),
	formula: string(),
	direction: _enum([
		"lower",
		"higher",
		"target"
	]),
	ideal: number().nullable().describe("null: more is always better."),
	unit: string(),
	references: array(strictObject({
		title: string(),
		url: string()
	})),
	remedies: array(string()),
	limitations: array(string())
});
/** The report as it stands in `fates-report.json`; its JSON Schema is published in schema/. */
const reportSchema = strictObject({
	schema: literal("fates-report/1"),
	tool: strictObject({
		name: string(),
		version: string()
	}),
	asOf: string().describe("UTC date of the assessment, an input: 2026-11-21."),
	policy: strictObject({
		path: string(),
		sha256: string(),
		ref: string().exactOptional().describe("Commit it was read at; the workspace when absent."),
		side: _enum(["base", "head"]).exactOptional(),
		because: string().exactOptional(),
		advisory: boolean().describe("Nobody wrote it: what it says never fails a job."),
		failOn: _enum([
			"fail",
			"inconclusive",
			"warn",
			"never"
		]),
		minimum: strictObject({
			group: number(),
			positives: number(),
			negatives: number(),
			decided: number(),
			confidence: number()
		})
	}),
	policyChanges: array(policyChange),
	commit: strictObject({
		head: string().exactOptional(),
		base: string().exactOptional(),
		tree: string().exactOptional(),
		baseRef: string().exactOptional()
	}),
	baseline: strictObject({
		state: _enum([
			"absent",
			"measured",
			"reused",
			"report",
			"unavailable"
		]),
		ref: string().exactOptional(),
		from: string().exactOptional(),
		because: string().exactOptional()
	}),
	subjects: array(subject),
	untouched: array(string()).describe("Subjects that the change does not touch."),
	metrics: record(string(), metricSummary),
	rules: rulesSchema.exactOptional(),
	unbound: unboundSchema.exactOptional(),
	waivers: array(reportWaiver),
	score: scores.exactOptional(),
	verdict: runVerdict,
	blocks: boolean().describe("Whether the job has to fail."),
	notLookedAt: array(strictObject({
		path: string(),
		reason: string()
	})),
	problems: array(problem),
	profiles: array(profileSchema).exactOptional().describe("What a sample of each evaluation table holds; absent unless the policy asks for it."),
	suggestedPolicy: string().exactOptional().describe("Advisory mode: the fates.yml that would make this a gate."),
	digest: string().describe("SHA-256, lower-case hex, of the canonical report (RFC 8785) without this field.")
});

// src/report/read-report.ts
/** A report of a large repository has a few megabytes. */
const MOST_REPORT_BYTES = 33554432;
const MOST_PROBLEMS = 5;
/**
* A report that somebody else wrote, as a hostile text: its form is checked to the last key, and that its digest is the one
* of its content. Who wrote it, and about which commit, the caller has to know.
*/
async function readReport(text, path, hash) {
	const json = parsed(text);
	if (json === void 0) return refuse(notAReport(path, "it is no JSON"));
	const schema = schemaOf(json);
	if (schema !== "fates-report/1") {
		const found = schema === void 0 ? "it does not say which" : `it says ${JSON.stringify(schema.slice(0, 40))}`;
		return refuse(notAReport(path, `its schema has to be fates-report/1, and ${found}`));
	}
	const result = reportSchema.safeParse(json);
	if (!result.success) {
		const { issues } = result.error;
		return refuse(...issues.slice(0, MOST_PROBLEMS).map(({ path: key, message }) => ({
			...notAReport(path, message),
			key: key.map(String).join(".").slice(0, 200)
		})));
	}
	return await isSealed(result.data, hash) ? succeed(result.data) : refuse(notAReport(path, "its digest is not the one of its content, so somebody changed it after it was written"));
}
function parsed(text) {
	try {
		return JSON.parse(text, wellFormed);
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
const LONE = /\p{Surrogate}/u;
/** A lone surrogate is no text (I-JSON, RFC 7493), and RFC 8785 has no canonical form for it. */
function wellFormed(key, value) {
	if (LONE.test(key) || typeof value === "string" && LONE.test(value)) throw new SyntaxError("a lone surrogate");
	return value;
}
function schemaOf(json) {
	return typeof json === "object" && json !== null && "schema" in json && typeof json.schema === "string" ? json.schema : void 0;
}
function notAReport(path, why) {
	return {
		code: "report/unreadable",
		path,
		message: `This is no report that can be relied on: ${why}.`,
		hint: "Give a fates-report.json as a run of this version of the gate wrote it."
	};
}

export { readReport as n, MOST_REPORT_BYTES as t };