import { n as UserError, o as whereOf, r as assertNever, t as EnvironmentError } from "./errors.js";
import { n as appendText, r as writeText, t as inferSubjects } from "./infer-subjects.js";
import { _ as formatNumber, a as isPassage, c as counted$1, d as formatCount, f as formatInterval, g as formatApart, h as counted$2, i as escapeUnits, m as formatScore, n as terminalText, o as makeVisible, p as formatPercent, r as cutLong, s as bar, t as escapeTerminal, u as formatBytes, v as joinText, y as text } from "./escape-terminal.js";
import { _ as isPastWarn, a as measureSubject, c as boundName, d as metricTitle, f as refusalNames, g as intervalPositionOf, h as endsOf, i as gradeOf, l as chanceName, m as valueName, n as gatherTables, o as EXCLUSIONS, p as scopeName, r as classRequestOf, s as REFUSALS, t as withSeverity, u as groupName$1, v as positionOf, y as warnOf } from "./with-severity.js";
import { a as wrap, i as painter, r as padEnd, t as columns } from "./terminal-layout.js";
import { i as scopeValue, n as columnsOf, r as scopeKey } from "./whole.js";
import { n as SEED, t as DRAWS } from "./ports.js";
import { a as PRESETS, c as furtherTables, i as policyObject, n as readSmallText, o as mergeLayers, r as parsePolicy, s as loadPlan, t as catalogueOf } from "./catalogue.js";
import { t as artifactsOf } from "./artifact.js";

// src/judge/run-verdict.ts
/** Whether a verdict satisfies a required requirement; N/A is not counted and hinders nothing. */
function satisfies(verdict) {
	return verdict === "PASS" || verdict === "WARN" || verdict === "N/A";
}
/**
* The verdict of a subject or a run over its findings. Only required findings fail it or leave it open; an advisory
* one that is not PASS makes it `warn` at best. No judged finding at all is `inconclusive`.
*/
function runVerdict(findings) {
	const counted = findings.filter(({ verdict }) => verdict !== "N/A");
	const required = new Set(counted.filter(({ level }) => level === "required").map(({ verdict }) => verdict));
	if (counted.length === 0) return "inconclusive";
	if (required.has("ERROR") || required.has("FAIL")) return "fail";
	if (required.has("MISSING") || required.has("INSUFFICIENT")) return "inconclusive";
	return counted.every(({ verdict }) => verdict === "PASS") ? "pass" : "warn";
}
const WORST_FIRST$1 = [
	"fail",
	"inconclusive",
	"warn",
	"pass",
	"nothing"
];
/** The worst of several subjects; `nothing` when there is none. */
function worstVerdict(verdicts) {
	return WORST_FIRST$1.find((verdict) => verdicts.includes(verdict)) ?? "nothing";
}
/** Whether the job has to fail. `warn` under `fail-on: warn` blocks too; an advisory policy never does. */
function blocks(verdict, failOn, advisory) {
	return !advisory && {
		never: [],
		fail: ["fail"],
		inconclusive: ["fail", "inconclusive"],
		warn: [
			"fail",
			"inconclusive",
			"warn"
		]
	}[failOn].includes(verdict);
}
const STRICTER = [
	"never",
	"fail",
	"inconclusive",
	"warn"
];
/** The stricter of the policy's `fail-on` and the action's input. */
function stricterFailOn(policy, input) {
	return input !== void 0 && STRICTER.indexOf(input) > STRICTER.indexOf(policy) ? input : policy;
}

// src/judge/finding.ts
const PROPERTIES = [
	"fairness",
	"accountability",
	"transparency",
	"ethics",
	"security"
];

// src/judge/score.ts
/** Worst first; a PASS counts whole from the metric's full grade on. */
const GRADES$1 = [
	"declared",
	"reported",
	"computed",
	"reproduced",
	"attested"
];
/** A property below it has something required that is not satisfied, and one with satisfied requirements is not below it. */
const SATISFIED = 50;
/** Points of one finding: 0, ¼, ½ or 1 (policy.md, "Scores"). */
function pointsOf(finding) {
	const whole = finding.grade !== void 0 && GRADES$1.indexOf(finding.grade) >= GRADES$1.indexOf(finding.fullGrade) ? 1 : .5;
	if (finding.verdict === "PASS") return whole;
	return finding.verdict === "WARN" && finding.level === "required" ? whole / 2 : 0;
}
/**
* Score of a property, a whole number in [0, 100] rounded down; undefined when nothing is counted. A required
* finding that is not satisfied caps it at 49; where required ones exist and all are satisfied it is at least 50
* (docs/adr/0003-score-floor.md).
*/
function propertyScore(findings) {
	const counted = findings.filter(({ verdict }) => verdict !== "N/A");
	if (counted.length === 0) return;
	const weight = counted.reduce((sum, finding) => sum + finding.weight, 0);
	const points = counted.reduce((sum, finding) => sum + finding.weight * pointsOf(finding), 0);
	const raw = Math.floor(100 * points / weight + 1e-9);
	const required = counted.filter(({ level }) => level === "required");
	if (required.length === 0) return raw;
	return required.every(({ verdict }) => satisfies(verdict)) ? Math.max(50, raw) : Math.min(49, raw);
}
/** Headline (minimum) and mean over the properties that have a score; undefined when none has. */
function scoreOf(properties) {
	const scores = PROPERTIES.flatMap((property) => properties[property] ?? []);
	if (scores.length === 0) return;
	return {
		headline: Math.min(...scores),
		mean: Math.floor(scores.reduce((sum, score) => sum + score, 0) / scores.length),
		assessed: scores.length,
		properties
	};
}
/** Of a repository: each property is as good as in its worst subject. */
function worstScore(subjects) {
	const lowest = {};
	for (const property of PROPERTIES) {
		const scores = subjects.flatMap((subject) => subject.properties[property] ?? []);
		if (scores.length > 0) lowest[property] = Math.min(...scores);
	}
	return scoreOf(lowest);
}

// src/report/assemble.ts
function assemble$1({ facts, subjects, problems, ...rest }) {
	const score = worstScore(subjects.flatMap((subject) => subject.score ?? []));
	const judged = worstVerdict(subjects.map(({ verdict }) => verdict));
	const verdict = problems.length > 0 ? "fail" : judged;
	return {
		schema: "fates-report/1",
		...rest,
		policyChanges: [],
		subjects: subjects.toSorted((a, b) => a.id < b.id ? -1 : 1),
		metrics: summaries(subjects, facts),
		waivers: [],
		...score === void 0 ? {} : { score },
		verdict,
		blocks: blocks(verdict, rest.policy.failOn, rest.policy.advisory),
		problems
	};
}
function summaries(subjects, facts) {
	const used = new Set(subjects.flatMap(({ properties }) => properties.flatMap(({ findings }) => findings.map(({ metric }) => metric))));
	const entries = [...facts.values()].filter(({ id }) => used.has(id)).toSorted((a, b) => a.id < b.id ? -1 : 1).map(({ id, title, question, formula, direction, ideal, unit, references, remedies, limitations }) => [id, {
		title,
		question,
		formula,
		direction,
		ideal: finite(ideal),
		unit,
		references,
		remedies,
		limitations
	}]);
	return Object.fromEntries(entries);
}
/** JSON has no infinity. */
function finite(ideal) {
	return Number.isFinite(ideal) ? ideal : null;
}

// node_modules/canonicalize/lib/canonicalize.js
function hasLoneSurrogate(value) {
	for (let i = 0; i < value.length; i++) {
		const code = value.charCodeAt(i);
		if (code >= 55296 && code <= 56319) {
			if (i === value.length - 1) return true;
			const next = value.charCodeAt(i + 1);
			if (!(next >= 56320 && next <= 57343)) return true;
			i++;
		} else if (code >= 56320 && code <= 57343) return true;
	}
	return false;
}
function canonicalize(object, seen = /* @__PURE__ */ new Set()) {
	if (typeof object === "number" && isNaN(object)) throw new Error("NaN is not allowed");
	if (typeof object === "number" && !isFinite(object)) throw new Error("Infinity is not allowed");
	if (typeof object === "string" && hasLoneSurrogate(object)) throw new Error("Lone surrogate is not allowed");
	if (object === null || typeof object !== "object") return JSON.stringify(object);
	if (typeof object.toJSON === "function") {
		if (seen.has(object)) throw new Error("Circular reference detected");
		seen.add(object);
		const result = canonicalize(object.toJSON(), seen);
		seen.delete(object);
		return result;
	}
	if (seen.has(object)) throw new Error("Circular reference detected");
	seen.add(object);
	let result;
	if (Array.isArray(object)) result = `[${object.map((cv) => {
		return canonicalize(cv === void 0 || typeof cv === "symbol" ? null : cv, seen);
	}).join(",")}]`;
	else {
		const parts = [];
		for (const key of Object.keys(object).sort()) {
			if (object[key] === void 0 || typeof object[key] === "symbol") continue;
			parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
		}
		result = `{${parts.join(",")}}`;
	}
	seen.delete(object);
	return result;
}

// src/report/canonical.ts
/** RFC 8785 text of a report without its digest. Throws for what JSON cannot hold: our bug, never data. */
function canonicalText(report) {
	const text = canonicalize(report);
	if (text === void 0) throw new Error("the report is not a JSON value");
	return text;
}
/** Adds the digest by which other parts bind to the report. */
async function seal(report, hash) {
	return {
		...report,
		digest: await hash(canonicalText(report))
	};
}

// src/publish/publish.ts
/**
* All sinks, side by side; one that fails hinders no other and changes no verdict. A sink's own bug is caught here
* too, so that the others are still written, and named in its receipt.
*/
async function publish(report, sinks) {
	return Promise.all(sinks.map((sink) => sink.publish(report).catch((error) => ({
		sink: sink.name,
		status: "failed",
		error: `a defect of the gate itself: ${error instanceof Error ? error.stack ?? error.message : String(error)}`
	}))));
}

// src/platform/github/failure.ts
/** A failed API call, told apart by what the reader has to do. */
var GithubFailure = class extends EnvironmentError {
	kind;
	permission;
	constructor(kind, permission, message, hint, cause) {
		super(message, hint, cause);
		this.name = "GithubFailure";
		this.kind = kind;
		this.permission = permission;
	}
};
/** Runs a call; whatever it throws becomes a GithubFailure that names the call and the missing permission. */
async function calling(what, permission, call) {
	try {
		return await call();
	} catch (error) {
		throw failureOf(what, permission, error);
	}
}
function failureOf(what, permission, error) {
	const status = statusOf(error);
	const message = error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
	const grant = `Grant \`${permission}\` to the job's permissions.`;
	switch (status) {
		case 401: return new GithubFailure("no-token", permission, `GitHub did not accept the token to ${what} (401).`, `Pass \`token: \${{ github.token }}\`. ${grant}`, error);
		case 403: return /not accessible by integration/i.test(message) ? new GithubFailure("read-only-token", permission, `The token may not ${what} (403).`, grant, error) : new GithubFailure("limited", permission, `GitHub refused to ${what} (403: ${message}).`, `${grant} If a rate limit is named, run again later.`, error);
		case 404: return new GithubFailure("not-found", permission, `GitHub knows nothing to ${what} (404).`, `${grant} A token without it sees 404 in private repositories.`, error);
		case 422: return new GithubFailure("rejected", permission, `GitHub rejected the request to ${what} (422: ${message}).`, "Please report it: the request was malformed.", error);
		case 429: return new GithubFailure("limited", permission, `GitHub's rate limit stopped the attempt to ${what} (429).`, "Run again later.", error);
		default: return new GithubFailure("unreachable", permission, `GitHub could not be reached to ${what} (${status === void 0 ? message : `${status}: ${message}`}).`, "Run again; if it lasts, look at GitHub's status page.", error);
	}
}
/** Octokit gives 500 to a request that had no answer at all; its cause tells the two apart. */
function statusOf(error) {
	if (!(error instanceof Error) || !("status" in error) || typeof error.status !== "number") return;
	return "response" in error && error.response !== void 0 ? error.status : void 0;
}

// src/publish/receipt.ts
/** Runs one delivery; the world's refusals become a receipt, a bug of ours is thrown on. */
async function receiptOf(sink, deliver) {
	try {
		return await deliver();
	} catch (error) {
		if (error instanceof GithubFailure && error.kind === "read-only-token") return {
			sink,
			status: "skipped",
			reason: `read-only token; ${error.hint}`
		};
		if (error instanceof GithubFailure) return {
			sink,
			status: "failed",
			error: `${error.message} ${error.hint}`,
			permission: error.permission
		};
		if (error instanceof EnvironmentError) return {
			sink,
			status: "failed",
			error: `${error.message} ${error.hint}`
		};
		throw error;
	}
}

// src/publish/text-sinks.ts
/** Appends to the file that GitHub shows as the job's summary. */
function summarySink(path, render) {
	const name = "job summary";
	return {
		name,
		publish: (report) => receiptOf(name, async () => {
			await appendText(path, render(report));
			return {
				sink: name,
				status: "published",
				where: "the job summary"
			};
		})
	};
}
/** Writes one file of the output folder, whole or not at all. */
function fileSink(folder, file, render) {
	const name = `file ${file}`;
	return {
		name,
		publish: (report) => receiptOf(name, async () => ({
			sink: name,
			status: "published",
			where: await writeText(folder, file, render(report))
		}))
	};
}

// src/render/tally.ts
function findingsOf(subject) {
	return subject.properties.flatMap(({ findings }) => findings);
}
/** All findings of all subjects, in the order of the report. */
function allFindings(report) {
	return report.subjects.flatMap((subject) => findingsOf(subject).map((finding) => ({
		subject,
		finding
	})));
}
/** Findings that count: all but those that do not apply. */
function countedFindings(report) {
	return allFindings(report).filter(({ finding }) => finding.verdict !== "N/A");
}
/** Worst first, in the order in which verdicts are combined (policy.md, "Verdicts"). */
const WORST_FIRST = [
	"ERROR",
	"FAIL",
	"MISSING",
	"INSUFFICIENT",
	"WAIVED",
	"WARN"
];
/** Of those, what a waiver or a warning does not excuse. */
const OPEN = WORST_FIRST.slice(0, -2);
/**
* What has to change: required and not satisfied, and under `fail-on: warn` whatever is not PASS. Worst verdict
* first, then the heavier requirement, then the order of the report.
*/
function toChange(report) {
	const strict = report.policy.failOn === "warn" && !report.policy.advisory;
	return allFindings(report).filter(({ finding: { level, verdict } }) => strict ? WORST_FIRST.includes(verdict) : level === "required" && OPEN.includes(verdict)).toSorted((a, b) => severity(a) - severity(b) || b.finding.weight - a.finding.weight);
}
function severity({ finding }) {
	return WORST_FIRST.indexOf(finding.verdict);
}
const WORDINGS = [
	{
		verdicts: ["ERROR"],
		one: "has an error",
		many: "have errors"
	},
	{
		verdicts: ["FAIL"],
		one: "fails",
		many: "fail"
	},
	{
		verdicts: ["MISSING", "INSUFFICIENT"],
		one: "inconclusive",
		many: "inconclusive"
	},
	{
		verdicts: ["WAIVED"],
		one: "waived",
		many: "waived"
	},
	{
		verdicts: ["WARN"],
		one: "warns",
		many: "warn"
	},
	{
		verdicts: ["PASS"],
		one: "passes",
		many: "pass"
	},
	{
		verdicts: ["N/A"],
		one: "not applicable",
		many: "not applicable"
	}
];
/** `1 fails, 1 inconclusive, 3 pass`; empty for no finding. */
function tally(findings) {
	return WORDINGS.flatMap(({ verdicts, one, many }) => {
		const count = findings.filter(({ verdict }) => verdicts.includes(verdict)).length;
		return count === 0 ? [] : [`${formatCount(count)} ${count === 1 ? one : many}`];
	}).join(", ");
}
const GRADES = [
	"attested",
	"reproduced",
	"computed",
	"reported",
	"declared"
];
/** `11 numbers computed, 2 reported, 1 declared`; empty when nothing was measured. */
function gradeTally(report) {
	return GRADES.flatMap((grade) => {
		const count = allFindings(report).filter(({ finding }) => finding.grade === grade).length;
		return count === 0 ? [] : [{
			grade,
			count
		}];
	}).map(({ grade, count }, index) => `${index === 0 ? counted$1(count, "number") : formatCount(count)} ${grade}`).join(", ");
}

// src/render/headline.ts
const RUN_ICONS = {
	pass: "✅",
	warn: "⚠️",
	fail: "❌",
	inconclusive: "❔",
	nothing: "✅"
};
const VERDICT_ICONS = {
	PASS: "✅",
	WARN: "⚠️",
	WAIVED: "⚠️",
	FAIL: "❌",
	INSUFFICIENT: "❔",
	MISSING: "❔",
	ERROR: "❌",
	"N/A": "–"
};
/** `1 of 14 requirements fails, 1 is inconclusive`. Without an icon and without anything from the repository. */
function headline(report) {
	const judged = countedFindings(report);
	const problems = counted$1(report.problems.length, "problem");
	if (judged.length === 0) return unjudged(report, problems);
	if (report.verdict === "fail" || report.verdict === "inconclusive") {
		const open = unsatisfied(judged);
		const parts = report.problems.length === 0 ? open : [...open, `${problems} with what was read`];
		return parts.length === 0 ? report.verdict : parts.join(", ");
	}
	return report.verdict === "warn" ? warnings(judged) : allPass(judged.length);
}
function warnings(judged) {
	return phrases(judged, judged.length, [
		[
			["WARN"],
			"warns",
			"warn"
		],
		[
			["WAIVED"],
			"is waived",
			"are waived"
		],
		[
			[
				"ERROR",
				"MISSING",
				"INSUFFICIENT"
			],
			"is advisory and open",
			"are advisory and open"
		]
	]).join(", ");
}
function allPass(total) {
	return total === 1 ? "the one requirement passes" : `all ${formatCount(total)} requirements pass`;
}
function unjudged(report, problems) {
	if (report.problems.length > 0) return `nothing could be assessed, ${problems}`;
	return report.verdict === "nothing" ? "nothing to assess" : "no requirement could be judged";
}
function unsatisfied(judged) {
	return phrases(judged.filter(({ finding }) => finding.level === "required"), judged.length, [
		[
			["FAIL"],
			"fails",
			"fail"
		],
		[
			["ERROR"],
			"has an error",
			"have errors"
		],
		[
			["MISSING", "INSUFFICIENT"],
			"is inconclusive",
			"are inconclusive"
		]
	]);
}
/** `2 of 14 requirements fail` for the first that occurs, `1 is inconclusive` for the others. */
function phrases(judged, total, wordings) {
	return wordings.flatMap(([verdicts, one, many]) => {
		const count = judged.filter(({ finding }) => verdicts.includes(finding.verdict)).length;
		return count === 0 ? [] : [{
			count,
			words: count === 1 ? one : many
		}];
	}).map(({ count, words }, index) => index === 0 ? `${formatCount(count)} of ${counted$1(total, "requirement")} ${words}` : `${formatCount(count)} ${words}`);
}
/** A commit or a ref as people write it: seven digits of a full sha, else as it is. */
function shortRef(ref) {
	return /^[0-9a-f]{40,64}$/.test(ref) ? ref.slice(0, 7) : ref;
}
/** `a1b2c3d against main @ e4f5a6b · policy fates.yml @ e4f5a6b`, as far as it is known. */
function contextLine({ commit, policy }) {
	const { head, base, baseRef } = commit;
	const named = [baseRef, base === void 0 ? void 0 : shortRef(base)].flatMap((name) => name === void 0 ? [] : [text`${name}`]);
	const against = named.length === 0 ? [] : [text`against ${joinText(named, " @ ")}`];
	const assessed = joinText([...head === void 0 ? [] : [text`${shortRef(head)}`], ...against], " ");
	const at = policy.ref === void 0 ? [] : text` @ ${shortRef(policy.ref)}`;
	const judgedBy = text`policy ${policy.path}${at}`;
	return joinText([...assessed.length === 0 ? [] : [assessed], judgedBy], " · ");
}
const WORDS = [
	"none",
	"one",
	"two",
	"three",
	"four"
];
/** What follows the bold number: `is the lowest of five (mean 71); below 50 something required is not satisfied`. */
function scoreSentence(score) {
	const words = WORDS.slice(score.assessed, score.assessed + 1).join("");
	const mean = `(mean ${formatScore(score.mean)})`;
	const rule = "below 50 something required is not satisfied";
	if (score.assessed === 1) return `is the score of the only property that was assessed, of five; ${rule}`;
	return words === "" ? `is the lowest of five ${mean}; ${rule}` : `is the lowest of the ${words} properties of five that were assessed ${mean}; ${rule}`;
}
/** Where the policy is that would make an advisory run a gate. */
const NEXT = {
	below: " Commit the `fates.yml` below to make this a gate.",
	command: " `fates init` writes the `fates.yml` that makes this a gate."
};
/** What the verdict does to the job, where it is not what the verdict suggests. `next`: whether the medium shows the policy. */
function gateNotes({ policy, verdict, blocks, suggestedPolicy }, next) {
	if (policy.advisory) return [["Advisory: nothing here fails the job.", ...suggestedPolicy === void 0 ? [] : [NEXT[next]]]];
	if ((verdict === "fail" || verdict === "inconclusive") && !blocks) return [[`This does not fail the job (\`fail-on: ${policy.failOn}\`).`]];
	return blocks && verdict !== "fail" ? [[`This fails the job (\`fail-on: ${policy.failOn}\`).`]] : [];
}

// src/render/budget.ts
/**
* Fitting a text under GitHub's limits. A text is made of sections; each brings shorter forms of itself, whole and
* closed. What does not fit is shortened, then left out, in the declared order, and the text names it.
*/
/** "body is too long (maximum is 65536 characters)". UTF-16 units are counted: never fewer than code points. */
const COMMENT_LIMIT = {
	count: "characters",
	most: 65536
};
/** Documented as characters, enforced as bytes: "summary exceeds a maximum bytesize of 65535". Summary and text each. */
const CHECK_LIMIT = {
	count: "bytes",
	most: 65535
};
/** 1 MiB a step. */
const JOB_SUMMARY_LIMIT = {
	count: "bytes",
	most: 1048576
};
/** How much of a limit a text uses. */
function lengthOf(value, count) {
	return count === "bytes" ? new TextEncoder().encode(value).length : value.length;
}
/**
* The sections with blank lines between, never over the limit. First everything is shortened in order of `drop`, one
* form at a time, then sections are left out in the same order, until it fits; what room is left goes back to the
* most important ones. `whole` ends the notice: where the rest can be read.
*/
function fit(sections, limit, whole) {
	const states = sections.map((section) => ({
		section,
		form: 0
	}));
	const droppable = states.filter(({ section }) => section.drop !== "never").toSorted((a, b) => Number(a.section.drop) - Number(b.section.drop));
	const leastFirst = [...droppable, ...states.filter(({ section }) => section.drop === "never")];
	const fits = () => lengthOf(assemble(states, limit, whole), limit.count) <= limit.most;
	for (const { state, form } of steps(leastFirst, droppable)) {
		if (fits()) break;
		state.form = form;
	}
	if (fits()) leastFirst.toReversed().forEach((state) => growBack(state, fits));
	return cutTo(assemble(states, limit, whole), limit);
}
function steps(leastFirst, droppable) {
	return [...leastFirst.flatMap((state) => state.section.forms.slice(1).map((_, index) => ({
		state,
		form: index + 1
	}))), ...droppable.map((state) => ({
		state,
		form: state.section.forms.length
	}))];
}
/** The fullest form that fits, at worst the one that it has. */
function growBack(state, fits) {
	const settled = state.form;
	for (let form = 0; form < settled; form++) {
		state.form = form;
		if (fits()) return;
	}
	state.form = settled;
}
function assemble(states, limit, whole) {
	return [...states.map(({ section, form }) => section.forms[form] ?? ""), notice(states, limit, whole)].filter((part) => part !== "").join("\n\n");
}
function notice(states, limit, whole) {
	const cut = states.filter(({ section, form }) => form > 0 && section.forms[0] !== "");
	if (cut.length === 0) return "";
	const name = ({ section, form }) => `${section.title} (${form < section.forms.length ? "shortened" : "left out"})`;
	const names = cut.map(name).join(", ");
	return `**Cut to GitHub's limit of ${formatCount(limit.most)} ${limit.count}:** ${names}. ${whole}`;
}
/** Changes nothing that fits. The last resort of a limit smaller than what must stay: whole characters from the start. */
function cutTo(value, { count, most }) {
	if (lengthOf(value, count) <= most) return value;
	let used = 0;
	let end = 0;
	for (const character of value) {
		used += lengthOf(character, count);
		if (used > most) break;
		end += character.length;
	}
	return value.slice(0, end);
}

// src/render/markdown/blocks.ts
/** Blocks of Markdown that close what they open. Their arguments are Markdown already. */
/** A table; `align` has one of `l` and `r` a column. Cells must be made for the position `cell`. */
function table(header, align, rows) {
	return [
		header,
		Array.from(align, (side) => side === "r" ? "--:" : "---"),
		...rows
	].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
/** Folded. The summary is plain text of ours: Markdown is not read there. */
function details(summary, body) {
	return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** Only addresses without anything that Markdown could read; of any other the label alone. */
function link(label, url) {
	return url !== void 0 && /^https?:\/\/[\w\-.~:/?#@!&'+,;=%]+$/.test(url) ? `[${label}](${url})` : label;
}
/** How many rows or items the shorter forms of a list keep. */
const SHORTER = [
	100,
	25,
	5
];
/** A list in full, then as its first 100, 25, 5. `build` gets how many to show and says itself what is missing. */
function listForms(total, build) {
	return [build(total), ...SHORTER.filter((most) => most < total).map(build)];
}
/** `… and 2,980 more.` as the last line of a list that was shortened; nothing when it was not. */
function remainder(total, shown, format) {
	return total > shown ? [`… and ${format(total - shown)} more.`] : [];
}

// src/render/markdown/escape.ts
/** Longest identifier and longest passage of prose, in UTF-16 units before escaping. */
const IDENTIFIER_LIMIT = 100;
const PROSE_LIMIT = 1e3;
/** Longest passage of somebody else's within a sentence, and longest plain name. */
const PASSAGE_LIMIT = 500;
const NAME_LIMIT = 40;
/** A string from the repository as a code span. */
function code(value, position = "text") {
	return span(identifier(value), position);
}
/** A passage of prose: plain words plain, anything that GitHub might interpret as code; `` `x` `` in it is code. */
function prose(value, position = "text") {
	return markdownText([value], position);
}
/** A short name where it would be plain text anyway, in bold or in a heading; else a code span. */
function name(value, position = "text") {
	return value !== "" && value.length <= NAME_LIMIT && !isPassage(value) && prose(value) === value ? value : code(value, position);
}
/** A sentence: our own parts as prose, quotations as code spans. */
function markdownText(fragments, position = "text") {
	return inline(pieces(fragments), position);
}
/** The same, but a quotation that is a passage (somebody's reason) is prose between “ and ”. */
function sentenceText(fragments) {
	return inline(pieces(fragments).map(asPassage), "text");
}
function asPassage(piece) {
	return piece.kind === "quote" && isPassage(piece.value) ? {
		kind: "passage",
		value: piece.value
	} : piece;
}
function inline(split, position) {
	const tokens = merge(split.flatMap(tokensOf));
	const first = tokens.findIndex(({ kind, value }) => kind !== "plain" || value !== " ");
	return tokens.map((token, index) => {
		return token.kind === "plain" && !(index === first && startsBlock(token.value)) ? token.value : span(token.value, position);
	}).join("").trim();
}
/** A block of code whose fence the content cannot close. Line breaks stay, all else unseen becomes visible. */
function fenced(content, language) {
	const lines = content.split("\n").map((line) => guardMarker(makeVisible(line)));
	const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
	return [
		`${fence}${language}`,
		...lines,
		fence
	].join("\n");
}
/** Our own strings split at their backticks; a quotation between two of them belongs to the code. */
function pieces(fragments) {
	const split = fragments.flatMap(splitAtTicks);
	const ticks = split.flatMap(({ kind }, index) => kind === "tick" ? [index] : []);
	const result = [];
	let from = 0;
	for (const [index, open] of ticks.entries()) {
		const close = ticks[index + 1];
		if (index % 2 === 0 && close !== void 0) {
			const inside = split.slice(open + 1, close).map(({ value }) => value);
			if (inside.some((value) => value !== "")) {
				result.push(...split.slice(from, open), {
					kind: "code",
					value: inside.join("")
				});
				from = close + 1;
			}
		}
	}
	return joinProse([...result, ...split.slice(from)]);
}
function splitAtTicks(fragment) {
	if (typeof fragment !== "string") return [{
		kind: "quote",
		value: fragment.quote
	}];
	return cutLong(fragment, PROSE_LIMIT).split("`").flatMap((value, index) => [...index === 0 ? [] : [{
		kind: "tick",
		value: "`"
	}], {
		kind: "prose",
		value
	}]);
}
/** Neighbouring prose is one passage, so that no address hides on the seam; a backtick without a partner is prose. */
function joinProse(split) {
	const joined = [];
	for (const { kind, value } of split) {
		const last = joined.at(-1);
		if (kind === "quote" || kind === "code") joined.push({
			kind,
			value
		});
		else if (last?.kind === "prose") joined.splice(-1, 1, {
			kind: "prose",
			value: `${last.value}${value}`
		});
		else joined.push({
			kind: "prose",
			value
		});
	}
	return joined;
}
function tokensOf({ kind, value }) {
	if (kind === "prose") return words(value);
	if (kind === "passage") return [
		{
			kind: "plain",
			value: "“"
		},
		...words(cutLong(value.trim(), PASSAGE_LIMIT).replace(/[“”]/g, "\"")),
		{
			kind: "plain",
			value: "”"
		}
	];
	return [{
		kind: "quote",
		value: identifier(kind === "code" ? oneSpace(value) : value)
	}];
}
/** Prose may be broken into lines as its author liked; what is shown is one line. */
function oneSpace(passage) {
	return passage.replace(/[ \t\r\n\p{Zs}]+/gu, " ");
}
function identifier(value) {
	const shown = makeVisible(cutLong(value, 100));
	return shown === "" ? "\"\"" : shown.replace(/^ +| +$/g, escapeUnits);
}
/** Characters that Markdown or GitHub may read as markup wherever they stand. */
const SPECIAL = /[\\`*_{}[\]<>#|~&$@^]/;
/** Bare addresses, emoji shortcodes, issue references and what may be a commit: linked even in plain words. */
const LINKED = /www\.|:\/\/|:[^:\s]+:|gh-\d|cve-\d|ghsa-|(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/i;
/** Harmless between two spaces. */
const ALONE = /* @__PURE__ */ new Set([
	"&",
	"<",
	">",
	"@"
]);
function words(passage) {
	const shown = makeVisible(oneSpace(passage));
	if (!SPECIAL.test(shown) && !LINKED.test(shown) && !/^ ?[-+=:>\d]/.test(shown)) return shown === "" ? [] : [{
		kind: "plain",
		value: shown
	}];
	return shown.split(/( )/).flatMap((word) => {
		if (word === "") return [];
		if (ALONE.has(word) || !(SPECIAL.test(word) || LINKED.test(word))) return [{
			kind: "plain",
			value: word
		}];
		const end = word.replace(/[.,;!?]+$/, "").length;
		const risky = {
			kind: "word",
			value: word.slice(0, end)
		};
		return end === word.length ? [risky] : [risky, {
			kind: "plain",
			value: word.slice(end)
		}];
	});
}
/** Code next to code is one span, else their backticks would run together; words of code take the space between. */
function merge(tokens) {
	const merged = [];
	for (const token of tokens) {
		const last = merged.at(-1);
		const before = merged.at(-2);
		if (last !== void 0 && last.kind !== "plain" && token.kind !== "plain") merged.splice(-1, 1, {
			kind: "quote",
			value: `${last.value}${token.value}`
		});
		else if (token.kind === "word" && last?.value === " " && before?.kind === "word") merged.splice(-2, 2, {
			kind: "word",
			value: `${before.value} ${token.value}`
		});
		else merged.push(token);
	}
	return merged;
}
/** `-`, `=`, `1.`, `>`: words that begin a list, a heading or a quotation when they are the first of a line. */
function startsBlock(word) {
	return /^(?:[-+=:>]+|\d+[.)])$/.test(word);
}
function span(value, position) {
	const guarded = guardMarker(value);
	const shown = position === "cell" ? guarded.replace(/(\\?)\|/g, escapeBar) : guarded;
	const fence = "`".repeat(longestRun(shown) + 1);
	const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
	return `${fence}${pad}${shown}${pad}${fence}`;
}
/** GitHub takes one backslash away before a bar in a cell; after another backslash the two readings differ. */
function escapeBar(_, backslash) {
	return backslash === "" ? "\\|" : `${backslash}${escapeUnits("|")}`;
}
function guardMarker(value) {
	return value.replaceAll("<!--", `${escapeUnits("<")}!--`);
}
function longestRun(value) {
	return Array.from(value.matchAll(/`+/g)).reduce((longest, [run]) => Math.max(longest, run.length), 0);
}

// src/render/markdown/background.ts
/** What stands behind the numbers: evidence, refused rows, policy changes, waivers, what was not looked at, problems. */
const SHORT_DIGEST = 12;
function gridSection({ title, summary, header, align, rows, drop, before = [] }) {
	if (rows.length + before.length === 0) return {
		title,
		forms: [""],
		drop
	};
	const build = (most) => {
		const grid = rows.length === 0 ? [] : [table(header, align, rows.slice(0, most))];
		return details(summary, [
			...before,
			...grid,
			...remainder(rows.length, most, formatCount)
		].join("\n\n"));
	};
	return {
		title,
		forms: listForms(rows.length, build),
		drop
	};
}
function evidenceSection(report) {
	const rows = report.subjects.flatMap((subject) => subject.files.map(({ path, sha256, bytes, grade, from }) => [
		...ofSubject(report, subject),
		code(path, "cell"),
		code(sha256.slice(0, SHORT_DIGEST), "cell"),
		formatBytes(bytes),
		from === "head" ? grade : `${grade}, from ${from}`
	]));
	const header = [
		...report.subjects.length > 1 ? ["subject"] : [],
		"file",
		"sha256",
		"size",
		"grade"
	];
	const before = report.subjects.flatMap((subject) => subjectNotes(report, subject));
	return gridSection({
		title: "evidence",
		summary: "Evidence",
		header,
		align: `${"l".repeat(header.length - 2)}rl`,
		rows,
		drop: 5,
		before
	});
}
function subjectNotes(report, { id, task, taskInferred, rows, notes }) {
	return [[`${report.subjects.length > 1 ? `${name(id)}: ` : ""}task ${task}${taskInferred ? ", inferred" : ""}; ${counted$1(rows, "row")} read.`, ...notes.map((note) => prose(note))].join(" ")];
}
function ofSubject(report, subject) {
	return report.subjects.length > 1 ? [name(subject.id, "cell")] : [];
}
function refusedSection(report) {
	const total = report.subjects.flatMap(({ refused }) => refused).reduce((sum, { columns, n }) => sum + (columns.length === 0 ? n : 0), 0);
	const rows = report.subjects.flatMap((subject) => subject.refused.map(({ reason, columns, group, n, lines }) => [
		...ofSubject(report, subject),
		REFUSALS[reason],
		columns.length === 0 ? "all" : markdownText(text`${groupName$1(columns)} = ${groupName$1(group)}`, "cell"),
		formatCount(n),
		lines.join(", ")
	]));
	const header = [
		...report.subjects.length > 1 ? ["subject"] : [],
		"reason",
		"group",
		"rows",
		"first lines"
	];
	return gridSection({
		title: "refused rows",
		summary: `Refused: ${counted$1(total, "row")}`,
		header,
		align: `${"l".repeat(header.length - 2)}rl`,
		rows,
		drop: 4
	});
}
function policyChangesSection({ policyChanges }) {
	const rows = policyChanges.map(({ requirement, change }) => [code(requirement, "cell"), change]);
	return gridSection({
		title: "policy changes",
		summary: `This change alters the policy: ${counted$1(rows.length, "requirement")}`,
		header: ["requirement", "becomes"],
		align: "ll",
		rows,
		drop: 7
	});
}
function waiversSection({ waivers }) {
	const rows = waivers.map(({ id, reason, owner, granted, expires }) => [
		code(id, "cell"),
		prose(reason, "cell"),
		code(owner, "cell"),
		name(granted, "cell"),
		name(expires, "cell")
	]);
	return gridSection({
		title: "waivers",
		summary: `Waivers: ${formatCount(rows.length)}`,
		header: [
			"waiver",
			"reason",
			"owner",
			"granted",
			"expires"
		],
		align: "lllll",
		rows,
		drop: 6
	});
}
function notLookedAtSection({ notLookedAt }) {
	const rows = notLookedAt.map(({ path, reason }) => [code(path, "cell"), prose(reason, "cell")]);
	return gridSection({
		title: "not looked at",
		summary: `Not looked at: ${counted$1(rows.length, "path")}`,
		header: ["path", "why"],
		align: "ll",
		rows,
		drop: 3
	});
}
/** Each problem once, with its place and what to do; findings that rest on it only name it. */
function problemsSection(report) {
	const problems = [...report.problems, ...report.subjects.flatMap((subject) => subject.problems)];
	const title = "problems";
	if (problems.length === 0) return {
		title,
		forms: [""],
		drop: 11
	};
	const build = (most) => {
		return `### Problems\n\n${[problems.slice(0, most).map((problem) => `- ${problemText(problem)}`).join("\n"), ...remainder(problems.length, most, formatCount)].join("\n\n")}`;
	};
	return {
		title,
		forms: listForms(problems.length, build),
		drop: 11
	};
}
function problemText(problem) {
	return `${code(whereOf(problem))}: ${prose(problem.message)} ${prose(problem.hint)}`.trim();
}
/** What a run without anything to assess looked at. */
function untouchedLine({ untouched, subjects, policy }) {
	const most = 20;
	if (untouched.length === 0) return subjects.length === 0 ? markdownText(text`Looked at: policy ${policy.path}.`) : "";
	const rest = untouched.length > most ? [` and ${formatCount(untouched.length - most)} more`] : [];
	const names = joinText(untouched.slice(0, most).map((id) => text`${id}`), ", ");
	const looked = subjects.length === 0 ? text`Looked at: policy ${policy.path}. ` : [];
	return markdownText([
		...looked,
		"Not touched by this change: ",
		...names,
		...rest,
		"."
	]);
}

// src/render/markdown/changes.ts
/** How many sentences stay when nothing else does. */
const FEWEST = 5;
/** What has to change, worst first: the sentence in bold, what stands behind it, what to do. */
function changesSection(report) {
	const findings = toChange(report);
	if (findings.length === 0) return {
		title: "what has to change",
		forms: [""],
		drop: "never"
	};
	const heading = report.blocks ? "### What has to change" : "### What would have to change";
	const several = report.subjects.length > 1;
	const list = (item, most) => {
		const items = findings.slice(0, most).map((finding, index) => `${index + 1}. ${item(finding, several)}`);
		return [
			heading,
			items.join("\n"),
			...remainder(findings.length, most, formatCount)
		].join("\n\n");
	};
	return {
		title: "what has to change",
		forms: [...listForms(findings.length, (most) => list(fullItem, most)), list(sentenceItem, FEWEST)],
		drop: "never"
	};
}
function sentenceItem({ subject, finding }, several) {
	return `${several ? `${name(subject.id)}: ` : ""}**${sentenceText(finding.sentence)}**`;
}
function fullItem(item, several) {
	const { details, remedy, owner, waiver } = item.finding;
	const owned = [...owner === void 0 ? [] : [`Owner: ${code(owner)}.`], ...waiver === void 0 ? [] : [`Waived until ${name(waiver.expires)} by ${code(waiver.owner)}.`]];
	const behind = [...details.map((detail) => sentenceText(detail)), ...owned].filter((part) => part !== "").join(" ");
	const action = sentenceText(remedy);
	return [
		sentenceItem(item, several),
		...behind === "" ? [] : [behind],
		...action === "" ? [] : [`→ ${action}`]
	].join(`${"  \n"}   `);
}

// src/render/markdown/explanations.ts
const RULES = [
	"A requirement that passes on evidence of the grade that its metric asks for gives 1 point, on weaker evidence ½. One that warns gives half of that. Anything else gives 0.",
	"The score of a property is 100 times the weighted share of points over its requirements. A requirement that does not apply is left out; one without evidence counts with 0.",
	"A required requirement that is neither PASS nor WARN caps its property at 49: below 50 something required is not satisfied.",
	"The headline is the lowest of the properties that were assessed, not their mean. Performance can be required and is no part of it.",
	"A waiver changes no score."
];
/** The rule of the scores, and what was asked of groups and intervals. */
function scoringSection({ subjects, policy }, page) {
	const { group, positives, negatives, decided, confidence } = policy.minimum;
	const minimum = `Groups count from ${counted$1(group, "row")}, ${counted$1(positives, "positive")}, ${counted$1(negatives, "negative")} and ${counted$1(decided, "decision")} of the kind that is looked at; intervals are at ${formatPercent(confidence)}.`;
	const rules = [...RULES, minimum].map((rule) => `- ${rule}`).join("\n");
	const more = page === void 0 ? [] : [`${link("The whole rule", page)}.`];
	const text = details("How the score is made", [rules, ...more].join("\n\n"));
	return {
		title: "how the score is made",
		forms: [subjects.length === 0 ? "" : text],
		drop: 0
	};
}
/** What each metric asks and where its limits are. */
function metricsSection(report) {
	const entries = Object.entries(report.metrics).map(([id, metric]) => {
		const references = metric.references.map(({ title, url }) => link(prose(title), url));
		return [
			`- **${prose(metric.title)}** (${code(id)}): ${prose(metric.question)} ${code(metric.formula)}`,
			...metric.limitations.map((limitation) => `  - ${prose(limitation)}`),
			...references.length === 0 ? [] : [`  - ${references.join("; ")}`]
		].join("\n");
	});
	const build = (most) => details("The metrics", [entries.slice(0, most).join("\n"), ...remainder(entries.length, most, String)].join("\n\n"));
	return {
		title: "the metrics",
		forms: entries.length === 0 ? [""] : listForms(entries.length, build),
		drop: 1
	};
}
/** Advisory mode: the policy that would make this a gate, ready to copy. */
function suggestionSection({ suggestedPolicy }) {
	return {
		title: "the suggested fates.yml",
		forms: [suggestedPolicy === void 0 ? "" : details("The fates.yml that makes this a gate", fenced(suggestedPolicy.trimEnd(), "yaml"))],
		drop: 10
	};
}
/** Tool, date, what was checked out, and the digest that other steps bind to. */
function footer({ tool, asOf, commit, digest }) {
	const tree = commit.tree === void 0 || commit.tree === commit.head ? [] : [`read from ${code(shortRef(commit.tree))}`];
	return [
		`${name(tool.name)} ${name(tool.version)}`,
		`as of ${name(asOf)}`,
		...tree,
		`report digest ${code(digest)}`
	].join(" · ");
}

// src/render/markdown/groups.ts
/** More columns than this cannot be read on a phone; the next ones make another table. */
const COLUMNS = 4;
/** Each group of each scope with its rows and its value in each metric; the groups that did not count are named. */
function groupsSection(report) {
	const tables = groupTables(report);
	const title = "groups";
	if (tables.length === 0) return {
		title,
		forms: [""],
		drop: 2
	};
	const longest = tables.reduce((most, { groups }) => Math.max(most, groups.length), tables.length);
	const build = (most) => {
		const shown = tables.slice(0, most).map((entry) => tableText(entry, most));
		const rest = remainder(tables.length, most, (count) => counted$1(count, "table"));
		return details("Groups", [
			comparisonNote(report.subjects),
			...shown,
			...rest
		].filter((part) => part !== "").join("\n\n"));
	};
	return {
		title,
		forms: listForms(longest, build),
		drop: 2
	};
}
/** The 95 % quantile of chance is passed by one comparison in twenty where there is no difference. */
function comparisonNote(subjects) {
	const comparisons = subjects.reduce((sum, subject) => sum + subject.comparisons, 0);
	return comparisons < 2 ? "" : `${formatCount(comparisons)} comparisons between groups: with no difference at all, about one in twenty would pass its chance level.`;
}
/** Metrics over the same groups with the same sizes share a table. */
function groupTables(report) {
	const several = report.subjects.length > 1;
	const byGroups = /* @__PURE__ */ new Map();
	for (const entry of allFindings(report)) {
		const parts = partsOf(entry);
		if (parts.length > 0) {
			const { scope, scopeKind } = entry.finding;
			const key = JSON.stringify([
				entry.subject.id,
				scopeKind,
				scope,
				parts.map(({ group, n }) => [group, n])
			]);
			const before = byGroups.get(key);
			if (before === void 0) byGroups.set(key, [entry]);
			else before.push(entry);
		}
	}
	return [...byGroups.values()].flatMap((entries) => {
		const [first] = entries;
		const place = joinText([...several ? [text`${first.subject.id}`] : [], scopeName(first.finding)], ", ");
		return chunks(distinct(entries.map((entry) => columnOf(entry, report)))).map((chunk) => ({
			caption: `**${markdownText(place)}**`,
			groups: partsOf(first),
			columns: chunk
		}));
	});
}
function partsOf({ finding: { measurement } }) {
	return measurement.status === "measured" || measurement.status === "insufficient" ? measurement.parts ?? [] : [];
}
function columnOf(entry, report) {
	const { measurement, metric } = entry.finding;
	const excluded = measurement.status === "measured" || measurement.status === "insufficient" ? measurement.excluded : [];
	return {
		title: metricTitle(report, metric),
		parts: partsOf(entry),
		excluded: excluded ?? []
	};
}
/** Two requirements on one metric and scope show one column. */
function distinct(columns) {
	return [...new Map(columns.map((column) => [JSON.stringify(column), column])).values()];
}
function chunks(columns) {
	return Array.from({ length: Math.ceil(columns.length / COLUMNS) }, (_, index) => columns.slice(COLUMNS * index, COLUMNS * (index + 1)));
}
function tableText({ caption, groups, columns }, most) {
	const out = columns.map(({ excluded }) => new Set(excluded.map(({ group }) => JSON.stringify(group))));
	const rows = groups.slice(0, most).map(({ group, n }, row) => [
		markdownText(groupName$1(group), "cell"),
		formatCount(n),
		...columns.map(({ parts }, column) => parts.slice(row, row + 1).map((part) => valueOf(part, out[column]?.has(JSON.stringify(group)) === true)).join(""))
	]);
	const header = [
		"group",
		"rows",
		...columns.map(({ title }) => prose(title, "cell"))
	];
	const leftOut = columns.flatMap((column) => exclusionLine(column, most));
	return [
		caption,
		table(header, `lr${"r".repeat(columns.length)}`, rows),
		...remainder(groups.length, most, (count) => counted$1(count, "group")),
		...leftOut
	].join("\n\n");
}
function valueOf({ value, interval }, leftOut) {
	return `${value === null ? "undefined" : formatNumber(value)}${interval === void 0 ? "" : ` (${formatInterval(interval)})`}${leftOut ? ", left out" : ""}`;
}
function exclusionLine({ title, excluded }, most) {
	if (excluded.length === 0) return [];
	const names = excluded.slice(0, most).map(({ group, n, reason }) => [
		...text`${groupName$1(group)} (`,
		counted$1(n, "row"),
		", ",
		EXCLUSIONS[reason],
		")"
	]);
	const rest = excluded.length > most ? [` and ${formatCount(excluded.length - most)} more`] : [];
	return [markdownText([
		`Left out of ${title}: `,
		...joinText(names, ", "),
		...rest,
		"."
	])];
}

// src/render/markdown/requirements.ts
const HEADER = [
	"verdict",
	"requirement",
	"value",
	"bound",
	"interval",
	"chance alone"
];
/** Every requirement with its verdict, in the order of the report. `metricPages` is the address that ids are appended to. */
function requirementsSection(report, metricPages) {
	const findings = allFindings(report);
	const title = "all requirements";
	if (findings.length === 0) return {
		title,
		forms: [""],
		drop: 9
	};
	const summary = findings.length === 1 ? "The requirement" : `All ${counted$1(findings.length, "requirement")}`;
	const several = report.subjects.length > 1;
	const rows = findings.map((finding) => row(finding, report, several, metricPages));
	const build = (most) => details(summary, [table(HEADER, "llrlll", rows.slice(0, most)), ...remainder(rows.length, most, formatCount)].join("\n\n"));
	return {
		title,
		forms: listForms(rows.length, build),
		drop: 9
	};
}
function row({ subject, finding }, report, several, pages) {
	const { measurement, verdict, metric } = finding;
	const name = link(prose(metricTitle(report, metric), "cell"), pages === void 0 ? void 0 : `${pages}${metric}.md`);
	const place = joinText([...several ? [text`of ${subject.id}`] : [], scopeName(finding)], ", ");
	const measured = measurement.status === "measured" ? measurement : void 0;
	return [
		`${VERDICT_ICONS[verdict]} ${verdict}`,
		`${name} ${markdownText(place, "cell")}${finding.level === "advisory" ? " (advisory)" : ""}`,
		valueName(measurement, finding.bound),
		boundName(finding.bound),
		measured?.interval === void 0 ? "" : formatInterval(measured.interval),
		measured === void 0 ? "" : chanceName(measured)
	];
}

// src/render/markdown/scores.ts
/** A change in the distance to the ideal that twelve significant digits cannot tell from none. */
const UNCHANGED = 1e-9;
/** The score tables with the line that says what the number means; one table for all subjects as the shorter form. */
function scoreSection(report) {
	const { subjects } = report;
	const full = subjects.map((subject) => subjectBlock(subject, report)).join("\n\n");
	const shorter = subjects.length < 2 ? [] : listForms(subjects.length, (most) => subjectTable(subjects, most));
	return {
		title: "scores",
		forms: [full, ...shorter].some((form) => form !== "") ? [closed(full, report), ...shorter.map((form) => closed(form, report))] : [""],
		drop: 12
	};
}
function closed(block, report) {
	return [block, closingLine(report)].filter((part) => part !== "").join("\n\n");
}
function subjectBlock(subject, report) {
	const scores = propertyTable(subject);
	if (report.subjects.length === 1) return scores;
	const score = subject.score === void 0 ? "no score" : formatScore(subject.score.headline);
	const line = subject.score === void 0 ? [] : [scoreLine(subject.score)];
	return [
		`### ${name(subject.id)}: ${score}`,
		scores,
		...line
	].join("\n\n");
}
function propertyTable(subject) {
	const compared = subject.properties.some(({ findings }) => findings.some(({ comparison }) => comparison !== void 0));
	const rows = subject.properties.filter(({ family, findings }) => family !== "performance" || findings.length > 0).map((property) => propertyRow(property, compared));
	return compared ? table([
		"",
		"score",
		"",
		"since base",
		"requirements"
	], "lrlll", rows) : table([
		"",
		"score",
		"",
		"requirements"
	], "lrll", rows);
}
function propertyRow({ family, score, findings }, compared) {
	const shown = family === "performance" ? ["", "not part of the score"] : [score === void 0 ? "not assessed" : formatScore(score), score === void 0 ? "" : bar(score / 100)];
	return [
		familyName(family),
		...shown,
		...compared ? [sinceBase({ findings })] : [],
		tally(findings)
	];
}
/** The initial in bold: F, A, T, E, S. Performance has none in the name. */
function familyName(family) {
	const initial = family.slice(0, 1).toUpperCase();
	return family === "performance" ? `${initial}${family.slice(1)}` : `**${initial}**${family.slice(1)}`;
}
/** `▼ 1 worse, ▲ 2 better`, `= unchanged`: of the findings that were measured at the base too. */
function sinceBase({ findings }) {
	const changes = findings.flatMap(({ comparison }) => comparison?.base.status === "measured" ? [comparison.change] : []);
	const worse = changes.filter((change) => change > UNCHANGED).length;
	const better = changes.filter((change) => change < -1e-9).length;
	const parts = [...worse === 0 ? [] : [`▼ ${formatCount(worse)} worse`], ...better === 0 ? [] : [`▲ ${formatCount(better)} better`]];
	return parts.length === 0 ? changes.length === 0 ? "" : "= unchanged" : parts.join(", ");
}
function subjectTable(subjects, most) {
	const rows = subjects.slice(0, most).map((subject) => [
		name(subject.id, "cell"),
		subject.score === void 0 ? "no score" : formatScore(subject.score.headline),
		subject.score === void 0 ? "" : bar(subject.score.headline / 100),
		tally(findingsOf(subject))
	]);
	const rest = remainder(subjects.length, most, (count) => counted$1(count, "subject"));
	return [table([
		"subject",
		"lowest score",
		"",
		"requirements"
	], "lrll", rows), ...rest].join("\n\n");
}
function scoreLine(score) {
	return `**${formatScore(score.headline)}** ${scoreSentence(score)}`;
}
function closingLine(report) {
	const { score, subjects } = report;
	const grades = gradeTally(report);
	const lowest = score === void 0 ? "No score: no property has a requirement that counts" : subjects.length === 1 ? scoreLine(score) : `**${formatScore(score.headline)}** is the lowest of ${counted$1(subjects.filter((subject) => subject.score !== void 0).length, "subject")}`;
	return subjects.length === 0 ? "" : [lowest, ...grades === "" ? [] : [grades]].join(" · ");
}

// src/render/markdown/sections.ts
/** What a reader needs in ten seconds: how it went, the scores, what has to change. */
function overview(report) {
	return [
		leadSection(report),
		scoreSection(report),
		problemsSection(report),
		changesSection(report),
		suggestionSection(report)
	];
}
/** Everything behind it, folded. */
function background$1(report, links) {
	return [
		requirementsSection(report, links.metrics),
		groupsSection(report),
		evidenceSection(report),
		refusedSection(report),
		policyChangesSection(report),
		waiversSection(report),
		notLookedAtSection(report),
		scoringSection(report, links.scoring)
	];
}
/** What each metric means: for the full report. */
function reference(report) {
	return [metricsSection(report)];
}
/** Heading, commits and policy, what the verdict does to the job. */
function titleSection(report) {
	return fixed(`## ${report.policy.advisory && report.verdict === "fail" ? RUN_ICONS.warn : RUN_ICONS[report.verdict]} FATES gate: ${headline(report)}`);
}
function leadSection(report) {
	const notes = gateNotes(report, "below").map((note) => markdownText(note));
	return fixed([
		subjectLine(report),
		...notes,
		untouchedLine(report)
	].filter((part) => part !== "").join("\n\n"));
}
function subjectLine(report) {
	const [only] = report.subjects;
	const context = markdownText(contextLine(report));
	if (only === void 0) return context;
	return `${report.subjects.length === 1 ? `**${name(only.id)}**` : `**${counted$1(report.subjects.length, "subject")}**`} · ${context}`;
}
function footerSection(report) {
	return fixed(footer(report));
}
function fixed(markdown) {
	return {
		title: "",
		forms: [markdown],
		drop: "never"
	};
}
/** Where the whole report is, for the notice of a cut. */
function wholeReport({ run }) {
	return `The whole report is in ${[...run === void 0 ? [] : [`the ${link("job summary", run)}`], markdownText(text`${"fates-report.json"}`)].join(" and ")}.`;
}

// src/render/terminal.ts
const RUN_WORDS = {
	pass: ["PASS", "green"],
	warn: ["WARN", "yellow"],
	fail: ["FAIL", "red"],
	inconclusive: ["INCONCLUSIVE", "yellow"],
	nothing: ["PASS", "green"]
};
const VERDICT_STYLES = {
	PASS: "green",
	WARN: "yellow",
	WAIVED: "yellow",
	FAIL: "red",
	INSUFFICIENT: "yellow",
	MISSING: "yellow",
	ERROR: "red",
	"N/A": "dim"
};
/** Findings of one kind that are printed before the rest is only counted. */
const MOST = 50;
/** The report for a terminal: verdict, scores, what has to change, what else to know. Ends without a line feed. */
function renderTerminal(report, { color, width }) {
	const paint = painter(color);
	return [
		lead(report, width, paint),
		...report.subjects.map((subject) => scores(subject, report, width, paint)),
		problems(report, width, paint),
		changes(report, width, paint),
		others(report, width, paint),
		background(report, width)
	].filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n");
}
function lead(report, width, paint) {
	const [word, style] = RUN_WORDS[report.verdict];
	const title = wrap(headline(report), width, `FATES gate  ${word}  `);
	const [only] = report.subjects.length === 1 ? report.subjects : [];
	const name = only === void 0 ? [] : [text`${only.id}`];
	const context = terminalText(joinText([...name, contextLine(report)], " · "));
	const notes = gateNotes(report, "command").flatMap((note) => wrap(terminalText(note), width));
	return [
		...title.map((line, index) => index === 0 ? line.replace(word, paint(style, word)) : line),
		...wrap(context, width),
		...notes
	];
}
function scores(subject, report, width, paint) {
	const rows = subject.properties.filter(({ family, findings }) => family !== "performance" || findings.length > 0).map(({ family, score, findings }) => [
		`  ${family.slice(0, 1).toUpperCase()}${family.slice(1)}`,
		score === void 0 ? "–" : formatScore(score),
		score === void 0 ? family === "performance" ? "no score" : "not assessed" : bar(score / 100),
		tally(findings)
	]);
	const line = subject.score === void 0 ? "No score: no property has a requirement that counts." : `${formatScore(subject.score.headline)} ${scoreSentence(subject.score)}.`;
	return [
		...report.subjects.length > 1 ? [paint("bold", escapeTerminal(subject.id))] : [],
		...columns(rows, "lrll"),
		...wrap(line, width, "  ")
	];
}
function problems(report, width, paint) {
	const all = [...report.problems, ...report.subjects.flatMap((subject) => subject.problems)];
	const items = all.slice(0, MOST).flatMap((problem) => wrap(`${escapeTerminal(whereOf(problem))}: ${escapeTerminal(problem.message)} ${escapeTerminal(problem.hint)}`, width, "  - "));
	return all.length === 0 ? [] : [
		paint("bold", "Problems"),
		...items,
		...more(all.length)
	];
}
function changes(report, width, paint) {
	const findings = toChange(report);
	const items = findings.slice(0, MOST).flatMap((entry, index) => item(entry, `  ${index + 1}. `, report, width, paint));
	const heading = report.blocks ? "What has to change" : "What would have to change";
	return findings.length === 0 ? [] : [
		paint("bold", heading),
		...items,
		...more(findings.length)
	];
}
function item(entry, prefix, report, width, paint) {
	const { details, remedy } = entry.finding;
	const indent = " ".repeat(prefix.length);
	const behind = details.map(terminalText).join(" ");
	const action = terminalText(remedy);
	return [
		...sentence(entry, prefix, report, width, paint),
		...behind === "" ? [] : wrap(behind, width, indent),
		...action === "" ? [] : wrap(action, width, `${indent}→ `)
	];
}
function sentence({ subject, finding }, prefix, report, width, paint) {
	const { verdict } = finding;
	const name = report.subjects.length > 1 ? `${escapeTerminal(subject.id)}: ` : "";
	const lines = wrap(`${name}${terminalText(finding.sentence)}`, width, `${prefix}${padEnd(verdict, 4)}  `);
	const start = prefix.length;
	return lines.map((line, index) => index === 0 ? `${line.slice(0, start)}${paint(VERDICT_STYLES[verdict], verdict)}${line.slice(start + verdict.length)}` : line);
}
/** Warnings and waivers, and whatever is open without being required: one sentence each. */
function others(report, width, paint) {
	const open = new Set(toChange(report).map(({ finding }) => finding));
	const rest = allFindings(report).filter(({ finding }) => !open.has(finding) && finding.verdict !== "PASS" && finding.verdict !== "N/A");
	const items = rest.slice(0, MOST).flatMap((entry) => sentence(entry, "  ", report, width, paint));
	return rest.length === 0 ? [] : [
		paint("bold", "Also"),
		...items,
		...more(rest.length)
	];
}
function more(total) {
	return total > MOST ? [`  … and ${formatCount(total - MOST)} more.`] : [];
}
function background(report, width) {
	const grades = gradeTally(report);
	const untouched = joinText(report.untouched.slice(0, MOST).map((id) => text`${id}`), ", ");
	return [
		...report.subjects.flatMap(refusedLine),
		...grades === "" ? [] : [`${grades}.`],
		...untouched.length === 0 ? [] : [`Not touched: ${terminalText(untouched)}.`],
		...report.notLookedAt.length === 0 ? [] : [`Not looked at: ${formatCount(report.notLookedAt.length)} (see the report).`]
	].flatMap((line) => wrap(line, width));
}
function refusedLine({ refused }) {
	const reasons = refusalNames(refused);
	return reasons.length === 0 ? [] : [`Refused: ${reasons.join("; ")}.`];
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
	const rows = text`over ${counted$2(measured.n, "row")}`;
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
	return counting.length === 0 ? [] : [text`Of ${counted$2(counting.length, "group")} that count, the extremes: ${values}.`];
}
function extremes(parts) {
	const sorted = parts.filter((part) => part.value !== null).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
	return [...sorted.slice(0, 2), ...sorted.slice(2).slice(-2)];
}
function partText(part) {
	return part.value === null ? text`${groupName(part.group)} undefined (${counted$2(part.n, "row")})` : text`${groupName(part.group)} ${part.value} (${counted$2(part.n, "row")})`;
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
		...text`${groupName(group)} (${counted$2(n, "row")}: `,
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
	return [...warn !== void 0 && isPastWarn(bound, value) ? text`, with a warning past ${warn}` : [], ...excluded.length > 0 ? text`, and ${counted$2(excluded.length, "group")} ${[verb]} not count` : []];
}
function missingList(names) {
	return joinText(names.map((name) => text`${name}`), ", ");
}

// src/judge/judge.ts
function judge({ planned, measurement, facts, gate, confidence, grade }) {
	const { requirement, scope } = planned;
	const verdict = verdictOf(requirement, measurement, gate);
	return {
		planned,
		measurement,
		...grade !== void 0 && measurement.status === "measured" ? { grade } : {},
		verdict,
		sentence: sentenceOf(facts, requirement, scope, measurement, gate),
		details: detailsOf(measurement, requirement, confidence),
		remedy: remedyOf(facts, requirement, measurement, verdict)
	};
}
/** Nothing to do for what passes; else the evidence to bring, or the metric's first remedy and where to read on. */
function remedyOf(facts, requirement, measurement, verdict) {
	if (satisfies(verdict) && verdict !== "WARN") return [];
	if (verdict === "INSUFFICIENT" && measurement.status === "measured") return unmeasuredGroups(requirement, measurement).length > 0 ? ["Bring more evaluation rows of the groups that must be measurable."] : ["Bring more evaluation rows: they narrow the interval."];
	switch (measurement.status) {
		case "no-evidence":
		case "error": return [measurement.hint];
		case "insufficient":
			if (measurement.hint !== void 0) return [measurement.hint];
			return text`Bring more evaluation rows, or declare coarser groups; needed here: ${counted$2(measurement.needed, "row")}, found: ${counted$2(measurement.n, "row")}.`;
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
function judgeSubject(subject, gathered, measurements, metricOf, { gate, minimum }) {
	const grade = gradeOf(gathered);
	return subject.requirements.map((planned) => {
		const measurement = measurements[planned.request];
		if (measurement === void 0) throw new Error(`${planned.requirement.id} was planned without a request`);
		return judge({
			planned,
			measurement,
			facts: metricOf(planned.requirement.metric),
			gate,
			confidence: minimum.confidence,
			...grade === void 0 ? {} : { grade }
		});
	});
}

// src/assess/gather-subject.ts
/** Counts the subject's evaluation table into its cube; whatever the world refuses becomes a problem with a path. */
async function gatherSubject(subject, workspace, ports, inferPositive, metricOf) {
	const table = subject.bindings.evaluation.table;
	try {
		const sources = await Promise.all(subject.shards.map((path) => workspace.open(path)));
		const found = sources.flatMap((source) => source ?? []);
		if (found.length === 0 || found.length < sources.length) return failed("missing", noSuchTable(table));
		const { evaluation } = subject.bindings;
		const scopes = subject.requests.map(({ scope }) => columnsOf(scope));
		const strata = evaluation.strata.map(({ column }) => column);
		const further = await furtherOf(subject, workspace, metricOf);
		const request = {
			task: subject.task,
			bindings: evaluation,
			scopes,
			strata
		};
		return await gatherSeverity(await gatherTables(request, further, found, ports, { inferPositive }), evaluation, workspace, ports);
	} catch (error) {
		return failed("unreadable", ...problemsOf(error, table));
	}
}
/** What the subject's requests need, and the tables that can give it. */
async function furtherOf({ bindings, requests, furtherShards }, workspace, metricOf) {
	const kinds = new Set(requests.flatMap(({ metric }) => metricOf(metric).needs));
	const open = async (table, key) => {
		const paths = furtherShards.get(table) ?? [];
		return {
			table,
			key,
			sources: (await Promise.all(paths.map((path) => workspace.open(path)))).flatMap((source) => source ?? [])
		};
	};
	const { training, shifts = {} } = bindings;
	const opened = Object.entries(shifts).map(async ([name, { table }]) => [name, await open(table, `shifts.${name}.table`)]);
	return {
		kinds,
		shifts: new Map(await Promise.all(opened)),
		classes: requests.filter(({ metric }) => metricOf(metric).needs.includes("classes")).flatMap(({ options }) => classRequestOf(options) ?? []),
		...training === void 0 ? {} : { training: await open(training.table, "training.table") }
	};
}
/** The costs beside what was counted; what the world refuses of them is a problem with their path. */
async function gatherSeverity(gathered, evaluation, workspace, ports) {
	const { severity } = evaluation;
	if (severity === void 0) return gathered;
	try {
		return await withSeverity(gathered, evaluation, await workspace.open(severity), ports);
	} catch (error) {
		return failed("unreadable", ...problemsOf(error, severity));
	}
}
function failed(state, ...problems) {
	return {
		ok: false,
		state,
		problems,
		files: []
	};
}
function noSuchTable(table) {
	return {
		code: "evidence/no-such-file",
		path: table,
		message: "There is no such evaluation table, so nothing of this subject can be measured.",
		hint: "Commit it, have an earlier step of the job write it, or mend `evaluation.table` in the policy."
	};
}
/** Mistakes of the user and refusals of the file system; anything else is our bug and goes on. */
function problemsOf(error, path) {
	if (error instanceof UserError) return error.problems;
	if (error instanceof Error && "syscall" in error) return [{
		code: "evidence/unreadable",
		path,
		message: `The file system refused to read it (${error.message.split(",")[0]}).`,
		hint: "Let the job read the file, then run again."
	}];
	throw error;
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

// src/assess/load-policy.ts
/** The repository's policy, or what can be inferred without one; throws one UserError with all mistakes. */
async function loadPolicy(inputs, ports, artifacts, catalogue) {
	const text = await readSmallText(ports.workspace, inputs.policy);
	if (text === null && inputs.policyIsNamed) throw new UserError({
		code: "policy/no-such-file",
		path: inputs.policy,
		message: "There is no such policy, so there is nothing to judge by.",
		hint: "Give the path of your fates.yml from the root, or write one with `fates init`."
	});
	return text === null ? infer(inputs, ports, artifacts, catalogue) : parse(inputs, ports, text, catalogue);
}
async function parse(inputs, ports, text, catalogue) {
	const read = (path) => path === inputs.policy ? Promise.resolve(text) : readSmallText(ports.workspace, path);
	const parsed = await parsePolicy({
		path: inputs.policy,
		read
	}, catalogue);
	if (!parsed.ok) throw new UserError(...parsed.problems);
	const source = {
		path: inputs.policy,
		sha256: await ports.hash(text),
		advisory: false
	};
	return {
		parsed: parsed.value,
		source,
		notLookedAt: []
	};
}
async function infer(inputs, ports, artifacts, catalogue) {
	const inferred = await inferSubjects(artifacts, ports);
	return {
		parsed: {
			policy: advisoryPolicy(inferred.subjects, catalogue),
			files: [],
			locate: () => ({ path: inputs.policy })
		},
		source: {
			path: inputs.policy,
			sha256: await ports.hash(inferred.text ?? ""),
			advisory: true
		},
		...inferred.text === null ? {} : { suggestion: inferred.text },
		notLookedAt: inferred.notLookedAt
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
function splitByTouch(plan, policyFiles, changes, match) {
	const isTouched = ({ id, bindings, shards, furtherShards }) => {
		const tables = [bindings.evaluation.table, ...furtherTables(bindings)];
		const { model, card, watch } = bindings;
		const { severity } = bindings.evaluation;
		const rooted = {
			id,
			watch,
			shards: [...shards, ...[...furtherShards.values()].flat()],
			tables,
			...model === void 0 ? {} : { model },
			...card === void 0 ? {} : { card },
			...severity === void 0 ? {} : { severity }
		};
		return touchOf(rooted, policyFiles, changes, match) !== void 0;
	};
	const touched = plan.subjects.filter(isTouched);
	return {
		touched,
		untouched: plan.subjects.filter((subject) => !touched.includes(subject)).map(({ id }) => id)
	};
}

// src/report/subject-report.ts
const FAMILIES = [...PROPERTIES, "performance"];
/** One subject's part of the report: findings by property, scores, evidence, cells. */
function subjectReport({ subject, gathered, findings, factsOf }) {
	const properties = FAMILIES.map((family) => propertyReport(family, findings, factsOf));
	const score = scoreOf(scoresOf(properties));
	return {
		id: subject.id,
		verdict: runVerdict(findings.map(({ verdict, planned }) => ({
			verdict,
			level: planned.requirement.level
		}))),
		...score === void 0 ? {} : { score },
		files: sortedFiles(gathered),
		properties,
		comparisons: comparisonsOf(findings),
		...gathered.ok ? counted(subject, gathered) : uncounted(subject, gathered)
	};
}
/** What of the policy does not apply to this subject or is not judged yet: named, so that nothing vanishes silently. */
function policyNotes({ skipped, requirements }) {
	const uncompared = requirements.filter(({ requirement: { regress } }) => regress !== void 0);
	return [...skipped.map(({ requirement: { id, origin }, reason }) => `${id} of ${origin.source} is left out: ${reason}.`), ...[...new Set(uncompared.map(({ requirement: { id } }) => id))].map((id) => `\`regress\` of ${id} is not judged: there is no baseline to compare with.`)];
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

// src/assess.ts
/**
* The one path: policy → plan → discover → gather → measure → judge → report. Every door comes through here; what
* differs between them is where the inputs come from and which sinks take the report.
*/
async function assess(inputs, ports) {
	const metricOf = lookup(ports.metrics);
	const catalogue = catalogueOf(ports.metrics);
	const listing = await ports.step("discover", () => ports.workspace.list());
	const artifacts = artifactsOf(listing.files);
	const policy = await ports.step("policy", () => loadPolicy(inputs, ports, artifacts, catalogue));
	const plan = await ports.step("plan", () => loadPlan(policy.parsed, catalogue, artifacts, ports));
	const { touched, untouched } = splitByTouch(plan, policy.parsed.files, inputs.changes, ports.match);
	const subjects = [];
	for (const subject of touched) subjects.push(await ports.step(`assess ${subject.id}`, () => assessSubject(subject, plan, policy.source.advisory, ports, metricOf)));
	const { policy: rules } = policy.parsed;
	const report = assemble$1({
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
		commit: inputs.commit,
		baseline: { state: "absent" },
		subjects,
		untouched,
		notLookedAt: [
			...listing.notLookedAt,
			...policy.notLookedAt,
			...rules.waivers === void 0 ? [] : [unread(rules.waivers, "the policy")],
			...touched.flatMap(boundButUnread)
		],
		problems: inputs.problems,
		facts: new Map(ports.metrics.map((metric) => [metric.id, metric])),
		...policy.suggestion === void 0 ? {} : { suggestedPolicy: policy.suggestion }
	});
	return seal(report, ports.hash);
}
async function assessSubject(subject, plan, advisory, ports, metricOf) {
	const gathered = await gatherSubject(subject, ports.workspace, ports.tables, advisory, metricOf);
	const settings = {
		minimum: plan.minimum,
		seed: SEED,
		draws: DRAWS
	};
	const measurements = measureSubject(subject, gathered, metricOf, settings);
	const findings = judgeSubject(subject, gathered, measurements, metricOf, plan);
	return subjectReport({
		subject,
		gathered,
		findings,
		factsOf: metricOf
	});
}
function lookup(metrics) {
	const byId = new Map(metrics.map((metric) => [metric.id, metric]));
	return (id) => {
		const metric = byId.get(id);
		if (metric === void 0) throw new Error(`the registry has no ${id}`);
		return metric;
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

// src/render/markdown/comment.ts
/** The report as the sticky comment, marker first; never longer than the budget. */
function renderComment(report, { marker, links = {}, budget = COMMENT_LIMIT }) {
	const sections = [
		{
			title: "",
			forms: [marker],
			drop: "never"
		},
		titleSection(report),
		...overview(report),
		...background$1(report, links),
		footerSection(report)
	];
	return fit(sections, budget, wholeReport(links));
}

// src/render/report-json.ts
/** The report for files and `--json`: indented, keys as assembled, one newline at the end. */
function renderReportJson(report) {
	return `${JSON.stringify(report, null, 2)}\n`;
}

export { seal as C, satisfies as E, publish as S, PROPERTIES as T, fileSink as _, background$1 as a, GithubFailure as b, reference as c, CHECK_LIMIT as d, JOB_SUMMARY_LIMIT as f, toChange as g, allFindings as h, renderTerminal as i, titleSection as l, headline as m, renderComment as n, footerSection as o, fit as p, assess as r, overview as s, renderReportJson as t, wholeReport as u, summarySink as v, assemble$1 as w, calling as x, receiptOf as y };