import { s as whereOf$1 } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { r as blocks, s as worstVerdict } from "./shared-action-subject-comment-diff-assess.js";
import { n as verdictWithWaivers } from "./shared-action-comment-check-assess.js";
import { a as joinText, o as plainText, r as formatNumber, s as text } from "./shared-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { r as worstScore } from "./shared-action-subject-comment-assess.js";
import { c as counted, d as formatCount, f as formatInterval, m as formatScore, n as terminalText, p as formatPercent, r as cutLong, s as bar, t as escapeTerminal, u as formatBytes } from "./shared-action-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { A as unboundLead, C as allFindings, D as toAdvise, E as tally, O as toChange, S as shortRef, T as gradeTally, _ as VERDICT_ICONS, a as isCompared, b as headline, c as waiverState, d as COMMENT_LIMIT, g as RUN_ICONS, i as hasComparison, k as unboundItems, l as waiverTally, n as changeName, o as sinceBase, p as fit, s as expiredFirst, t as CHANGE_LEGEND, v as contextLine, w as findingsOf, x as scoreSentence, y as gateNotes } from "./shared-action-comment-deploy-diff-assess.js";
import { a as groupName, i as chanceName, l as scopeName, n as REFUSALS, o as intervalName, r as boundName, s as metricTitle, t as EXCLUSIONS, u as valueName } from "./shared-action-measure-comment-deploy-diff-assess.js";
import { a as looserFirst, c as modelText, d as standingNotes, l as baseNotes, o as mayLoosen, s as policyChangeSentence, u as baselineLine } from "./shared-action-comment-deploy-assess.js";
import { a as prose, c as link, d as table, i as name, l as listForms, n as fenced, o as sentenceText, r as markdownText, s as details, t as code, u as remainder } from "./shared-action-comment-deploy-diff-assess-init.js";
import { t as rangeOf } from "./shared-action-comment-assess-profile.js";

// src/report/assemble.ts
function assemble({ facts, subjects, problems, atBest, rules = {}, ...rest }) {
	const score = worstScore(subjects.flatMap((subject) => subject.score ?? []));
	const judged = worstVerdict([
		...subjects.map((subject) => subject.verdict),
		...problems.length > 0 ? ["fail"] : [],
		...rest.unbound === void 0 || rest.unbound.verdict === "pass" ? [] : [rest.unbound.verdict],
		...atBest === void 0 ? [] : [atBest]
	]);
	const verdict = subjects.length === 0 ? judged : verdictWithWaivers(judged, rest.waivers);
	return {
		schema: "fates-report/1",
		...rest,
		subjects: subjects.toSorted((a, b) => a.id < b.id ? -1 : 1),
		metrics: summaries(subjects, facts),
		...Object.keys(rules).length === 0 ? {} : { rules },
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

// src/render/sarif/limits.ts
/**
* What GitHub takes of an analysis, and how much of it we use.
* https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit
*/
/** It refuses past 25,000 and shows no more than these. */
const MOST_RESULTS = 5e3;
/** UTF-16 units of one message: nobody reads more, and 5,000 of them stay far below the 10 MB of an upload. */
const MESSAGE_LIMIT = 2e3;

// src/render/sarif/message-text.ts
/** Sentences as one plain text message; what is empty is left out. */
function messageOf(sentences) {
	const said = sentences.map((sentence) => harmless(terminalText(sentence))).filter((each) => each !== "");
	return cutLong(said.join(" "), MESSAGE_LIMIT);
}
/** A string from a file as one plain text message. */
function messageValue(value) {
	return harmless(escapeTerminal(value));
}
/**
* In a message `[text](target)` is a link and `{0}` a place for an argument (3.11.5 and 3.11.6 of the standard), for which no
* escaping is understood everywhere. So the one is broken by a space, and of the other each brace becomes the standard's two.
*/
function harmless(text) {
	return text.replaceAll("](", "] (").replace(/[{}]/g, "$&$&");
}

// src/render/sarif/location.ts
/** GitHub shows no result without a line: of a binary file it is the first. */
function locationOf({ path, line, column, byteOffset }) {
	return { physicalLocation: {
		artifactLocation: {
			uri: uriOf(path),
			uriBaseId: "%SRCROOT%"
		},
		region: {
			startLine: line ?? 1,
			...line === void 0 || column === void 0 ? {} : { startColumn: column },
			...byteOffset === void 0 ? {} : { byteOffset }
		}
	} };
}
/** Each segment percent-encoded; half a surrogate pair, which has no UTF-8, as the replacement character. */
function uriOf(path) {
	return path.replace(/\p{Cs}/gu, "�").split("/").map(encodeURIComponent).join("/");
}

// src/render/sarif/rules.ts
/** GitHub calls critical what is above 9.0, high from 7.0, medium from 4.0, and low what is below. */
const SECURITY_SEVERITY = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "3.0"
};
const LEVELS$1 = {
	dangerous: "error",
	suspicious: "warning",
	inconclusive: "warning",
	note: "note"
};
function levelOf$1({ leadsTo }) {
	return LEVELS$1[leadsTo];
}
/** Anchor of a rule on its page, as GitHub makes it from the heading. */
function ruleAnchor(id) {
	return id.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, "").replaceAll(" ", "-");
}
/** A rule of a table in `src/evidence/model/rules`. */
function ofModelRule(rule, pages) {
	const [table = ""] = rule.id.split("/");
	return {
		id: rule.id,
		shortDescription: { text: rule.title },
		fullDescription: { text: rule.why },
		help: help([rule.why, `What to do: ${rule.remedy}`], rule.references),
		helpUri: `${pages.rules}#${ruleAnchor(rule.id)}`,
		defaultConfiguration: { level: levelOf$1(rule) },
		properties: {
			tags: tags(["security", `fates/${table}`]),
			"security-severity": SECURITY_SEVERITY[rule.severity]
		}
	};
}
/** A metric whose requirement is not satisfied. It has no severity of its own: how grave it is, the policy says. */
function ofMetric(id, summary, pages) {
	const { title, question, formula, remedies, limitations, references } = summary ?? NAMELESS(id);
	const [family = ""] = id.split("/");
	const paragraphs = [
		question,
		...formula === "" ? [] : [`Measured is: ${formula}`],
		...remedies.map((remedy) => `What may help: ${remedy}`),
		...limitations.map((limitation) => `What it does not say: ${limitation}`)
	];
	return {
		id,
		shortDescription: { text: title },
		fullDescription: { text: question },
		help: help(paragraphs, references),
		helpUri: `${pages.metrics}${id}.md`,
		defaultConfiguration: { level: "error" },
		properties: { tags: tags([`fates/${family}`]) }
	};
}
const NAMELESS = (id) => ({
	title: id,
	question: id,
	formula: "",
	references: [],
	remedies: [],
	limitations: []
});
function tags(all) {
	return all.slice(0, 10);
}
function help(paragraphs, references) {
	const listed = references.map(({ title, url }) => ({
		text: `${title}: ${url}`,
		markdown: `- [${title}](${url})`
	}));
	const end = (form) => listed.length === 0 ? [] : [listed.map((each) => each[form]).join("\n")];
	return {
		text: [...paragraphs, ...end("text")].join("\n\n"),
		markdown: [...paragraphs.map(escapeMarkdown), ...end("markdown")].join("\n\n")
	};
}
/** Formulas hold `_`, `*` and `|`; what stands between backticks is code already. */
function escapeMarkdown(text) {
	return text.split(/(`[^`]*`)/).map((part) => /^`.*`$/s.test(part) ? part : part.replace(/[\\`*_{}[\]<>|~#]/g, "\\$&")).join("");
}

// src/render/sarif/model-results.ts
/** A result for each finding in each file. */
function modelResults(files, pages) {
	return files.flatMap(({ path, findings }) => findings.map((finding) => {
		const { rule, line, column, offset, within = [], message, detail } = finding;
		return {
			rule: ofModelRule(rule, pages),
			level: levelOf$1(rule),
			message: messageOf([
				[message],
				whereOf(finding),
				[rule.remedy]
			]),
			place: {
				path,
				line,
				column,
				byteOffset: within.length === 0 ? offset : void 0
			},
			identity: [
				path,
				...within,
				detail
			]
		};
	}));
}
/** What exactly, and where in the file. */
function whereOf({ detail, within = [], offset }) {
	const member = within.length === 0 ? [] : text` in ${within.join(" › ")}`;
	const position = offset === void 0 ? [] : [` at byte ${formatCount(offset)}`];
	return [
		...text`Found: ${detail}`,
		...member,
		...position,
		"."
	];
}

// src/render/sarif/examined-results.ts
/** A result for each finding in each examined file of a report; a file of several subjects is one file. */
function examinedResults(report, pages) {
	const files = examinedFiles(report).map(({ path, findings }) => ({
		path,
		findings: findings.map((finding) => withRule(finding, report.rules ?? {}))
	}));
	return modelResults(files, pages);
}
/** Sorted by path. */
function examinedFiles({ subjects, unbound }) {
	const files = [...unbound?.examined ?? [], ...subjects.flatMap(({ examined = [] }) => examined)];
	return [...new Map(files.map((file) => [file.path, file])).values()].toSorted((a, b) => a.path < b.path ? -1 : 1);
}
function withRule({ rule: id, leadsTo, severity, ...finding }, rules) {
	const { title = id, why = id, remedy = "", references = [] } = rules[id] ?? {};
	return {
		...finding,
		rule: {
			id,
			leadsTo,
			severity,
			title,
			why,
			remedy,
			references
		}
	};
}

// src/render/sarif/notifications.ts
/** What kept the run from looking at something: problems first, then what was left out. */
function notificationsOf(report) {
	const problems = [...report.problems, ...report.subjects.flatMap((subject) => subject.problems)];
	const cut = examinedFiles(report).flatMap(ofCut);
	return bounded([
		...problems.map(ofProblem),
		...cut,
		...report.notLookedAt.map(ofNotLookedAt)
	]);
}
function ofProblem({ code, path, line, message, hint }) {
	return {
		descriptor: { id: code },
		level: "error",
		message: { text: messageValue(`${path}: ${message} ${hint}`) },
		locations: [locationOf({
			path,
			line
		})]
	};
}
/** The report keeps the worst findings of a file, and counts the others. */
function ofCut({ path, more }) {
	return more === void 0 ? [] : [{
		descriptor: { id: "findings-cut" },
		level: "warning",
		message: { text: messageValue(`${path}: ${formatCount(more)} more findings are not listed.`) },
		locations: [locationOf({ path })]
	}];
}
function ofNotLookedAt({ path, reason }) {
	return {
		descriptor: { id: "not-looked-at" },
		level: "note",
		message: { text: messageValue(`${path} was not looked at: ${reason}`) },
		locations: [locationOf({ path })]
	};
}
function bounded(all) {
	const more = all.length - 200;
	return more <= 0 ? all : [...all.slice(0, 200), said("notifications-cut", `${formatCount(more)} more are in the report.`)];
}
/** None where all fit. */
function cutNotification(results) {
	return results <= 5e3 ? [] : [said("results-cut", `${formatCount(results)} results were found. The ${formatCount(MOST_RESULTS)} gravest are here; the report holds all.`)];
}
function said(id, text) {
	return {
		descriptor: { id },
		level: "warning",
		message: { text }
	};
}

// src/render/sarif/build-log.ts
const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
async function buildLog(parts, hash) {
	const { tool, category, drafts, invocation, properties } = parts;
	const kept = gravest(withOccurrence(drafts));
	const rules = rulesOf(kept);
	const { executionSuccessful, toolExecutionNotifications } = invocation;
	const run = {
		tool: { driver: {
			name: tool.name,
			version: tool.version,
			semanticVersion: tool.version,
			informationUri: tool.home,
			rules
		} },
		automationDetails: { id: `${category}/` },
		invocations: [{
			executionSuccessful,
			toolExecutionNotifications: [...cutNotification(drafts.length), ...toolExecutionNotifications]
		}],
		results: await Promise.all(kept.map((draft) => resultOf(draft, rules, hash))),
		columnKind: "utf16CodeUnits",
		...properties === void 0 ? {} : { properties }
	};
	return {
		$schema: SCHEMA,
		version: "2.1.0",
		runs: [run]
	};
}
function printLog(log) {
	return `${JSON.stringify(log, null, 2)}\n`;
}
function withOccurrence(drafts) {
	const seen = /* @__PURE__ */ new Map();
	return drafts.map((draft) => {
		const key = keyOf(draft);
		const occurrence = (seen.get(key) ?? 0) + 1;
		seen.set(key, occurrence);
		return {
			...draft,
			occurrence
		};
	});
}
function keyOf({ rule, identity }) {
	return JSON.stringify([rule.id, ...identity]);
}
const LEVELS = [
	"error",
	"warning",
	"note"
];
function gravest(drafts) {
	return drafts.toSorted((a, b) => rank(a) - rank(b) || severity(b) - severity(a)).slice(0, MOST_RESULTS);
}
/** What somebody accepted stands last. */
function rank({ level, justification }) {
	return justification === void 0 ? LEVELS.indexOf(level) : LEVELS.length;
}
function severity({ rule }) {
	return Number(rule.properties["security-severity"] ?? 0);
}
function rulesOf(drafts) {
	return [...new Map(drafts.map(({ rule }) => [rule.id, rule])).values()].toSorted((a, b) => a.id < b.id ? -1 : 1);
}
async function resultOf(draft, rules, hash) {
	const { rule, level, message, place, occurrence, justification } = draft;
	const fingerprint = `${(await hash(keyOf(draft))).slice(0, 32)}:${occurrence}`;
	return {
		ruleId: rule.id,
		ruleIndex: rules.findIndex(({ id }) => id === rule.id),
		level,
		message: { text: message },
		locations: [locationOf(place)],
		partialFingerprints: {
			primaryLocationLineHash: fingerprint,
			"fates/v1": fingerprint
		},
		...justification === void 0 ? {} : { suppressions: [{
			kind: "external",
			status: "accepted",
			justification
		}] }
	};
}

// src/render/sarif/metric-results.ts
const UNSATISFIED = [
	"ERROR",
	"FAIL",
	"MISSING",
	"INSUFFICIENT",
	"WAIVED",
	"WARN"
];
/** A result for each requirement that is not satisfied, the waived ones suppressed. */
function metricResults(report, pages) {
	return allFindings(report).filter(({ finding }) => UNSATISFIED.includes(finding.verdict)).map((entry) => draftOf(entry, report, pages));
}
function draftOf({ subject, finding }, report, pages) {
	const { metric, sentence, details, remedy, requirement, waiver, verdict } = finding;
	return {
		rule: ofMetric(metric, report.metrics[metric], pages),
		level: levelOf(finding, report),
		message: messageOf([
			text`${subject.id}:`,
			sentence,
			...details,
			remedy
		]),
		place: placeOf(subject, finding, report),
		identity: [subject.id, requirement],
		...verdict === "WAIVED" && waiver !== void 0 ? { justification: messageValue(`${waiver.reason} (${waiver.owner}, until ${waiver.expires})`) } : {}
	};
}
/** As grave as it is for the gate: what blocks is an error, what only warns a warning, in advisory mode all is a note. */
function levelOf({ verdict, level }, { policy }) {
	if (policy.advisory) return "note";
	if (verdict === "WARN" || level === "advisory") return "warning";
	return (verdict === "MISSING" || verdict === "INSUFFICIENT") && policy.failOn === "fail" ? "warning" : "error";
}
/**
* The worst of what was found in files; else the first evidence file; without one where the requirement is written, if the policy is a
* file of this checkout.
*/
function placeOf({ files }, { measurement, origin }, { policy, commit }) {
	const [found] = measurement.status === "measured" ? measurement.found ?? [] : [];
	if (found !== void 0) {
		const { path, line, column, offset, within = [] } = found;
		return {
			path,
			line,
			column,
			byteOffset: within.length === 0 ? offset : void 0
		};
	}
	const file = files.find(({ from }) => from === "head");
	if (file !== void 0) return { path: file.path };
	const isCheckedOut = commit.base === void 0 && policy.side === void 0;
	return origin.preset === true || !isCheckedOut ? { path: policy.path } : {
		path: origin.source,
		line: origin.line
	};
}

// src/render/sarif/render-sarif.ts
/** Nothing in it depends on a clock or a machine. */
async function renderSarif(report, pages, hash) {
	const { tool, policy, verdict, digest } = report;
	const log = await buildLog({
		tool: {
			...tool,
			home: pages.home
		},
		category: `fates-gate/${messageValue(policy.path)}`,
		drafts: [...examinedResults(report, pages), ...metricResults(report, pages)],
		invocation: {
			executionSuccessful: wasAssessed(report),
			toolExecutionNotifications: notificationsOf(report)
		},
		properties: {
			verdict,
			reportDigest: digest
		}
	}, hash);
	return printLog(log);
}
/** False for the report of a run that failed before it looked at anything: it says nothing of what is there. */
function wasAssessed({ problems, subjects, untouched }) {
	return problems.length === 0 || subjects.length > 0 || untouched.length > 0;
}

// src/render/markdown/advice.ts
/** Of one advice so many findings are said. */
const MOST$1 = 3;
/** What is advised and open or outside of its bound, folded: one item a remedy, however many findings it mends. */
function adviceSection(report) {
	const title = "advice";
	const all = adviceOf(toAdvise(report));
	if (all.length === 0) return {
		title,
		forms: [""],
		drop: 8
	};
	const several = report.subjects.length > 1;
	const build = (most) => details(`Advice: ${counted(all.length, "thing")} that nothing requires`, [all.slice(0, most).map((advice) => item(advice, several)).join("\n"), ...remainder(all.length, most, formatCount)].join("\n\n"));
	return {
		title,
		forms: listForms(all.length, build),
		drop: 8
	};
}
/** In the order in which their first findings stand. */
function adviceOf(findings) {
	const byRemedy = /* @__PURE__ */ new Map();
	for (const each of findings) {
		const { metric, remedy } = each.finding;
		const key = plainText(remedy) === "" ? metric : plainText(remedy);
		const { findings: before = [] } = byRemedy.get(key) ?? {};
		byRemedy.set(key, {
			remedy,
			findings: [...before, each]
		});
	}
	return [...byRemedy.values()];
}
function item({ remedy, findings }, several) {
	const said = findings.slice(0, MOST$1).map(({ subject, finding }) => `${several ? `${name(subject.id)}: ` : ""}${sentenceText(finding.sentence)}${placesOf(finding)}`);
	const action = markdownText(remedy);
	return `- ${[[...said, ...remainder(findings.length, MOST$1, formatCount)].join(" "), ...action === "" ? [] : [`→ ${action}`]].join(`${"  \n"}  `)}`;
}
/** Where it is, of many the first ones: a document that answers little says so in many lines. */
function placesOf({ measurement }) {
	const found = measurement.status === "measured" ? measurement.found ?? [] : [];
	const all = [...found.slice(0, MOST$1).map(({ path, line, detail }) => sentenceText([
		...text`${path}`,
		...line === void 0 ? [] : [` line ${line}`],
		...text`: ${detail}`
	])), ...remainder(found.length, MOST$1, formatCount)];
	return all.length === 0 ? "" : ` ${all.join("; ")}`;
}

// src/render/markdown/grid.ts
/** Folded; empty without rows and lines. Its shorter forms are its first 100, 25 and 5 rows. */
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

// src/render/markdown/background.ts
/** What stands behind the numbers: evidence, refused rows, what was not looked at, problems. */
const SHORT_DIGEST = 12;
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
function subjectNotes(report, subject) {
	const { id, task, taskInferred, rows, notes } = subject;
	const model = markdownText(modelText(subject));
	return [[
		`${report.subjects.length > 1 ? `${name(id)}: ` : ""}task ${task}${taskInferred ? ", inferred" : ""}; ${counted(rows, "row")} read.`,
		...model === "" ? [] : [model],
		...notes.map((note) => prose(note))
	].join(" ")];
}
function ofSubject(report, subject) {
	return report.subjects.length > 1 ? [name(subject.id, "cell")] : [];
}
function refusedSection(report) {
	const total = report.subjects.flatMap(({ refused }) => refused).reduce((sum, { columns, n }) => sum + (columns.length === 0 ? n : 0), 0);
	const rows = report.subjects.flatMap((subject) => subject.refused.map(({ reason, columns, group, n, lines }) => [
		...ofSubject(report, subject),
		REFUSALS[reason],
		columns.length === 0 ? "all" : markdownText(text`${groupName(columns)} = ${groupName(group)}`, "cell"),
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
		summary: `Refused: ${counted(total, "row")}`,
		header,
		align: `${"l".repeat(header.length - 2)}rl`,
		rows,
		drop: 4
	});
}
function notLookedAtSection({ notLookedAt }) {
	const rows = notLookedAt.map(({ path, reason }) => [code(path, "cell"), prose(reason, "cell")]);
	const summary = `Not looked at: ${counted(rows.length, "path")}`;
	return gridSection({
		title: "not looked at",
		summary,
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
	return `${code(whereOf$1(problem))}: ${prose(problem.message)} ${prose(problem.hint)}`.trim();
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

// src/render/markdown/base-side.ts
/** What the base side has to say: what the change makes of the policy, and who accepted what until when. */
const TITLE = "policy changes";
const NONE = {
	title: TITLE,
	forms: [""],
	drop: 7
};
/** Open for everybody to see, and never left out, where the change may loosen something. */
function looserPolicySection(report) {
	const { policyChanges } = report;
	if (policyChanges.length === 0 || !mayLoosen(report)) return NONE;
	const lead = `### Policy changes\n\n${policyChangeSentence(policyChanges)}`;
	const build = (most) => [lead, changeTable(report, most)].join("\n\n");
	return {
		title: TITLE,
		forms: [...listForms(policyChanges.length, build), lead],
		drop: "never"
	};
}
/** Folded where everything becomes stricter. */
function policyChangesSection(report) {
	const { policyChanges } = report;
	if (policyChanges.length === 0 || mayLoosen(report)) return NONE;
	const summary = policyChangeSentence(policyChanges).replace(/\.$/, "");
	const build = (most) => details(summary, changeTable(report, most));
	return {
		title: TITLE,
		forms: listForms(policyChanges.length, build),
		drop: 7
	};
}
function changeTable({ policyChanges }, most) {
	const rows = looserFirst(policyChanges).slice(0, most).map(({ part, id, change, from, to }) => [
		change,
		part,
		code(id, "cell"),
		value(from),
		value(to)
	]);
	return [table([
		"becomes",
		"what",
		"id",
		"from",
		"to"
	], "lllll", rows), ...remainder(policyChanges.length, most, formatCount)].join("\n\n");
}
function value(given) {
	return given === void 0 ? "–" : code(given, "cell");
}
function waiversSection({ waivers }) {
	const sorted = expiredFirst(waivers);
	const rows = sorted.map((waiver) => {
		const { id, requirement, subject, reason, owner, granted, expires } = waiver;
		return [
			waiverState(waiver),
			code(id, "cell"),
			`${code(requirement, "cell")} of ${name(subject, "cell")}, ${scopeOf(waiver)}`,
			prose(reason, "cell"),
			code(owner, "cell"),
			name(granted, "cell"),
			name(expires, "cell")
		];
	});
	return gridSection({
		title: "waivers",
		summary: `Waivers: ${waiverTally(waivers)}`,
		header: [
			"state",
			"waiver",
			"covers",
			"reason",
			"owner",
			"granted",
			"expires"
		],
		align: "lllllll",
		rows,
		drop: 8,
		before: expiredLine(sorted)
	});
}
function scopeOf({ on }) {
	return on === void 0 ? "every scope" : markdownText(text`on ${groupName(on)}`, "cell");
}
const MOST_NAMED = 10;
/** Whoever let a waiver expire is named before the table. */
function expiredLine(waivers) {
	const expired = waivers.filter(({ state }) => state === "expired");
	const names = expired.slice(0, MOST_NAMED).map(({ id, owner, expires }) => text`${id} of ${owner} on ${expires}`);
	const more = expired.length > MOST_NAMED ? [` and ${formatCount(expired.length - MOST_NAMED)} more`] : [];
	return expired.length === 0 ? [] : [markdownText([
		"Expired, so the findings count again: ",
		...joinText(names, ", "),
		...more,
		"."
	])];
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
/** Of reports in which files were examined. */
const FILES_RULE = "Security is 0 when something critical and dangerous was found in a file, waived or not, and when a file of the model was not examined to its end.";
/** The rule of the scores, and what was asked of groups and intervals. */
function scoringSection({ subjects, policy }, page) {
	const { group, positives, negatives, decided, confidence } = policy.minimum;
	const minimum = `Groups count from ${counted(group, "row")}, ${counted(positives, "positive")}, ${counted(negatives, "negative")} and ${counted(decided, "decision")} of the kind that is looked at; intervals are at ${formatPercent(confidence)}.`;
	const ofFiles = subjects.some(({ examined }) => examined !== void 0) ? [FILES_RULE] : [];
	const rules = [
		...RULES,
		...ofFiles,
		minimum
	].map((rule) => `- ${rule}`).join("\n");
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
/** Tool, date, what was checked out, what it was compared with, and the digest that other steps bind to. */
function footer({ tool, asOf, commit, baseline, digest }) {
	const tree = commit.tree === void 0 || commit.tree === commit.head ? [] : [`read from ${code(shortRef(commit.tree))}`];
	const compared = markdownText(baselineLine(baseline));
	return [
		`${name(tool.name)} ${name(tool.version)}`,
		`as of ${name(asOf)}`,
		...tree,
		...compared === "" ? [] : [compared],
		`report digest ${code(digest)}`
	].join(" · ");
}

// src/render/markdown/groups.ts
/** More columns than this cannot be read on a phone; the next ones make another table. */
const COLUMNS$1 = 4;
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
		const rest = remainder(tables.length, most, (count) => counted(count, "table"));
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
	return Array.from({ length: Math.ceil(columns.length / COLUMNS$1) }, (_, index) => columns.slice(COLUMNS$1 * index, COLUMNS$1 * (index + 1)));
}
function tableText({ caption, groups, columns }, most) {
	const out = columns.map(({ excluded }) => new Set(excluded.map(({ group }) => JSON.stringify(group))));
	const rows = groups.slice(0, most).map(({ group, n }, row) => [
		markdownText(groupName(group), "cell"),
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
		...remainder(groups.length, most, (count) => counted(count, "group")),
		...leftOut
	].join("\n\n");
}
function valueOf({ value, interval }, leftOut) {
	return `${value === null ? "undefined" : formatNumber(value)}${interval === void 0 ? "" : ` (${formatInterval(interval)})`}${leftOut ? ", left out" : ""}`;
}
function exclusionLine({ title, excluded }, most) {
	if (excluded.length === 0) return [];
	const names = excluded.slice(0, most).map(({ group, n, reason }) => [
		...text`${groupName(group)} (`,
		counted(n, "row"),
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

// src/render/frames/words.ts
const STATE_ICONS = {
	found: "✓",
	declared: "◐",
	short: "✗",
	missing: "·",
	unseen: "–",
	unknown: "?"
};
const STATE_WORDS = {
	found: "evidence found",
	declared: "declared only",
	short: "not enough",
	missing: "missing",
	unseen: "not looked at",
	unknown: "could not be judged"
};
const COUNTED = {
	ladder: "levels",
	gates: "parts",
	score: "points"
};
/** `MLTRL: 3 of 10 levels`; the levels of a ladder are counted from its first, whatever that is called. */
function frameTitle({ title, kind, result }) {
	return `${title}: ${result.value} of ${result.of} ${COUNTED[kind]}`;
}
/** What stands before a group: of a ladder its level. */
function groupTitle({ kind }, { id, title, points }) {
	const name = kind === "ladder" ? `Level ${id}: ${title}` : title;
	return points === void 0 ? name : `${name} (${points} ${points === 1 ? "point" : "points"})`;
}

// src/render/markdown/lifecycle.ts
/** What of the frames there is evidence for, folded; the first to go after the profiles. */
function lifecycleSection({ subjects }) {
	const title = "lifecycle";
	const shown = subjects.flatMap(({ id, lifecycle = [] }) => lifecycle.length > 0 ? [{
		id,
		lifecycle
	}] : []);
	if (shown.length === 0) return {
		title,
		forms: [""],
		drop: -1
	};
	const build = (frameText) => shown.map(({ id, lifecycle }) => [...subjects.length > 1 ? [`**${name(id)}**`] : [], ...lifecycle.map(frameText)].join("\n\n")).join("\n\n");
	return {
		title,
		forms: [
			build(wholeFrame),
			build(groupsOnly),
			build(resultOnly)
		],
		drop: -1
	};
}
function wholeFrame(frame) {
	const rows = frame.groups.flatMap((group) => group.criteria.map(({ text, state, because }, index) => [
		index === 0 ? groupTitle(frame, group) : "",
		`${STATE_ICONS[state]} ${STATE_WORDS[state]}`,
		text,
		markdownText(because, "cell")
	]));
	return folded(frame, table([
		"",
		"",
		"what",
		"how we know"
	], "llll", rows));
}
function groupsOnly(frame) {
	const rows = frame.groups.map((group) => [groupTitle(frame, group), `${STATE_ICONS[group.state]} ${STATE_WORDS[group.state]}`]);
	return folded(frame, table(["", ""], "ll", rows));
}
function resultOnly({ title, result }) {
	return `${title}: ${markdownText(result.sentence)}`;
}
function folded(frame, body) {
	const { result, limitation, source } = frame;
	const said = [
		markdownText(result.sentence),
		limitation,
		`Source: ${link(source.title, source.url)}.`
	];
	return details(frameTitle(frame), [said.join(" "), body].join("\n\n"));
}

// src/render/markdown/profiles.ts
/** Notes on profiles that failed, and columns that are named, before the rest is only counted. */
const MOST = 20;
/** What the columns of the evaluation tables hold, folded; of a profile that failed, why. The first to go. */
function profilesSection({ profiles = [] }) {
	const several = profiles.length > 1;
	const title = "profiles";
	if (profiles.length === 0) return {
		title,
		forms: [""],
		drop: -1
	};
	const notes = failureNotes(profiles);
	const sampled = profiles.filter((profile) => profile.status === "profiled");
	const longest = Math.max(0, ...sampled.map(({ columns }) => columns.length));
	const build = (most) => [...sampled.map((profile) => profileText(profile, several, most)), ...notes].join("\n\n");
	const named = sampled.map((profile) => `${heading(profile)}: in ${code("fates-report.json")}.`);
	return {
		title,
		forms: [...listForms(longest, build), [...named, ...notes].join("\n\n")],
		drop: -1
	};
}
function heading({ rows }) {
	return `Profile of a sample of ${counted(rows, "row")}`;
}
function failureNotes(profiles) {
	const failed = profiles.flatMap((profile) => profile.status === "failed" ? [profile] : []);
	return [...failed.slice(0, MOST).map(({ subject, path, reason, hint }) => [
		`No profile of ${name(subject)} (${code(path)}):`,
		prose(reason),
		prose(hint)
	].join(" ")), ...remainder(failed.length, MOST, formatCount)];
}
function profileText(profile, several, most) {
	const { columns, subject } = profile;
	const rows = columns.slice(0, most).map((column) => [
		code(column.name, "cell"),
		column.type,
		formatCount(column.missing),
		formatCount(column.distinct),
		holds(column)
	]);
	const body = [
		sampleLine(profile),
		...rows.length === 0 ? [] : [table([
			"column",
			"type",
			"missing",
			"distinct",
			"holds"
		], "llrrl", rows)],
		...remainder(columns.length, most, formatCount)
	].join("\n\n");
	return [...several ? [`**${name(subject)}**`] : [], details(heading(profile), body)].join("\n\n");
}
/** What was looked at, and what was not. */
function sampleLine({ path, files, complete, unread, columnsLeftOut, rowsLeftOut = 0 }) {
	const of = complete ? "The whole of " : "The beginning of ";
	const nested = unread.slice(0, MOST).map((column) => text`${column.name} (${[column.holds]})`);
	const rest = unread.length > MOST ? [` and ${formatCount(unread.length - MOST)} more`] : [];
	const notInside = nested.length === 0 ? [] : [
		" Not looked into: ",
		...joinText(nested, ", "),
		...rest,
		"."
	];
	const left = columnsLeftOut === 0 ? [] : [` ${counted(columnsLeftOut, "column")} left out.`];
	const unusable = rowsLeftOut === 0 ? [] : [` ${counted(rowsLeftOut, "row")} that cannot be used left out.`];
	return markdownText([
		of,
		{ quote: path },
		files > 1 ? `, the first of ${formatCount(files)} files` : "",
		". Values of fewer than five rows are not listed.",
		...notInside,
		...left,
		...unusable
	]);
}
function holds({ top = [], ...column }) {
	const values = top.map(({ value, n }) => `${code(value, "cell")} (${formatCount(n)})`);
	return [...rangeOf(column), ...values.length === 0 ? [] : [values.join(", ")]].join("; ");
}

// src/render/markdown/requirements.ts
/** Column and side of its text; those of the base only where something was compared. */
const COLUMNS = [
	["verdict", "l"],
	["requirement", "l"],
	["value", "r"],
	["base", "r"],
	["change", "l"],
	["bound", "l"],
	["interval", "l"],
	["chance alone", "l"]
];
const OF_BASE = ["base", "change"];
/** Every requirement with its verdict, in the order of the report. `metricPages` is the address that ids are appended to. */
function requirementsSection(report, metricPages) {
	const findings = allFindings(report);
	const title = "all requirements";
	if (findings.length === 0) return {
		title,
		forms: [""],
		drop: 9
	};
	const summary = findings.length === 1 ? "The requirement" : `All ${counted(findings.length, "requirement")}`;
	const compared = hasComparison(report);
	const columns = COLUMNS.filter(([column]) => compared || !OF_BASE.includes(column));
	const header = columns.map(([column]) => column);
	const align = columns.map(([, side]) => side).join("");
	const form = {
		several: report.subjects.length > 1,
		compared,
		pages: metricPages
	};
	const rows = findings.map((finding) => row(finding, report, form));
	const build = (most) => details(summary, [
		table(header, align, rows.slice(0, most)),
		...remainder(rows.length, most, formatCount),
		...compared ? [CHANGE_LEGEND] : []
	].join("\n\n"));
	return {
		title,
		forms: listForms(rows.length, build),
		drop: 9
	};
}
function row({ subject, finding }, report, { several, compared, pages }) {
	const { measurement, verdict, metric, bound, comparison } = finding;
	const name = link(prose(metricTitle(report, metric), "cell"), pages === void 0 ? void 0 : `${pages}${metric}.md`);
	const place = joinText([...several ? [text`of ${subject.id}`] : [], scopeName(finding)], ", ");
	const measured = measurement.status === "measured" ? measurement : void 0;
	return [
		`${VERDICT_ICONS[verdict]} ${verdict}`,
		`${name} ${markdownText(place, "cell")}${finding.level === "advisory" ? " (advisory)" : ""}`,
		valueName(measurement, bound),
		...compared ? comparison === void 0 ? ["", ""] : [valueName(comparison.base, bound), changeName(comparison)] : [],
		boundName(bound, measurement),
		intervalName(measurement),
		measured === void 0 ? "" : chanceName(measured)
	];
}

// src/render/markdown/scores.ts
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
	const notes = standingNotes(subject, report.baseline).map((note) => markdownText(note)).join(" ");
	const standing = notes === "" ? [] : [notes];
	if (report.subjects.length === 1) return [scores, ...standing].join("\n\n");
	const score = subject.score === void 0 ? "no score" : formatScore(subject.score.headline);
	const line = subject.score === void 0 ? [] : [scoreLine(subject.score, subject.properties)];
	return [
		`### ${name(subject.id)}: ${score}`,
		...standing,
		scores,
		...line
	].join("\n\n");
}
function propertyTable(subject) {
	const compared = isCompared(subject);
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
		...compared ? [sinceBase(findings)] : [],
		tally(findings)
	];
}
/** The initial in bold: F, A, T, E, S. Performance has none in the name. */
function familyName(family) {
	const initial = family.slice(0, 1).toUpperCase();
	return family === "performance" ? `${initial}${family.slice(1)}` : `**${initial}**${family.slice(1)}`;
}
function subjectTable(subjects, most) {
	const compared = subjects.some((subject) => sinceBaseOf(subject) !== "");
	const rows = subjects.slice(0, most).map((subject) => [
		name(subject.id, "cell"),
		subject.score === void 0 ? "no score" : formatScore(subject.score.headline),
		subject.score === void 0 ? "" : bar(subject.score.headline / 100),
		...compared ? [sinceBaseOf(subject)] : [],
		tally(findingsOf(subject))
	]);
	const header = [
		"subject",
		"lowest score",
		"",
		...compared ? ["since base"] : [],
		"requirements"
	];
	const rest = remainder(subjects.length, most, (count) => counted(count, "subject"));
	return [table(header, `lr${"l".repeat(header.length - 2)}`, rows), ...rest].join("\n\n");
}
/** `rebound, ▼ 1 worse`: what the change does to the subject, and to its numbers. */
function sinceBaseOf(subject) {
	const { standing = "same" } = subject;
	return [...standing === "same" ? [] : [standing], sinceBase(findingsOf(subject))].filter((part) => part !== "").join(", ");
}
function scoreLine(score, properties) {
	return `**${formatScore(score.headline)}** ${scoreSentence(score, properties)}`;
}
function closingLine(report) {
	const { score, subjects } = report;
	const grades = gradeTally(report);
	const lowest = score === void 0 ? "No score: no property has a requirement that counts" : subjects.length === 1 ? scoreLine(score, subjects.flatMap(({ properties }) => properties)) : `**${formatScore(score.headline)}** is the lowest of ${counted(subjects.filter((subject) => subject.score !== void 0).length, "subject")}`;
	return subjects.length === 0 ? "" : [lowest, ...grades === "" ? [] : [grades]].join(" · ");
}

// src/render/markdown/unbound.ts
/** Model files that no subject has. What is dangerous stays, however little room there is. */
function unboundSection({ unbound }) {
	const title = "files of no subject";
	if (unbound === void 0) return {
		title,
		forms: [""],
		drop: 6
	};
	const items = unboundItems(unbound);
	const build = (most) => {
		const list = items.slice(0, most).map((item) => `- ${markdownText(item)}`);
		return `### Files of no subject\n\n${[
			markdownText(unboundLead(unbound)),
			...list.length === 0 ? [] : [list.join("\n")],
			...remainder(items.length, most, formatCount)
		].join("\n\n")}`;
	};
	return {
		title,
		forms: listForms(items.length, build),
		drop: unbound.verdict === "pass" ? 6 : "never"
	};
}

// src/render/markdown/sections.ts
/** What a reader needs in ten seconds: how it went, the scores, what has to change. */
function overview(report) {
	return [
		leadSection(report),
		scoreSection(report),
		problemsSection(report),
		changesSection(report),
		unboundSection(report),
		looserPolicySection(report),
		suggestionSection(report)
	];
}
/** Everything behind it, folded. */
function background(report, links) {
	return [
		adviceSection(report),
		requirementsSection(report, links.metrics),
		groupsSection(report),
		evidenceSection(report),
		refusedSection(report),
		policyChangesSection(report),
		waiversSection(report),
		notLookedAtSection(report),
		lifecycleSection(report),
		profilesSection(report),
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
	const notes = [...gateNotes(report, "below"), ...baseNotes(report)].map((note) => markdownText(note));
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
	return `${report.subjects.length === 1 ? `**${name(only.id)}**` : `**${counted(report.subjects.length, "subject")}**`} · ${context}`;
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
		...background(report, links),
		footerSection(report)
	];
	return fit(sections, budget, wholeReport(links));
}

// src/render/report-json.ts
/** The report for files and `--json`: indented, keys as assembled, one newline at the end. */
function renderReportJson(report) {
	return `${JSON.stringify(report, null, 2)}\n`;
}

export { overview as a, wholeReport as c, frameTitle as d, groupTitle as f, assemble as h, footerSection as i, STATE_ICONS as l, wasAssessed as m, renderComment as n, reference as o, renderSarif as p, background as r, titleSection as s, renderReportJson as t, STATE_WORDS as u };