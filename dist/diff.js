import { n as UserError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { t as readNamedText } from "./shared-deploy-diff.js";
import { n as sha256OfText } from "./shared-worker-action-measure-comment-deploy-diff-check-assess-init-profile.js";
import { c as counted, d as formatCount, f as formatInterval, m as formatScore, n as terminalText, r as cutLong } from "./shared-action-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { a as wrap, i as painter } from "./shared-action-measure-scan-comment-deploy-diff-assess-profile.js";
import { o as limitsOf, t as endsOf } from "./shared-action-subject-measure-comment-deploy-diff-assess.js";
import { a as joinText, n as formatApart, s as text } from "./shared-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { c as FAIL_ON, n as SEVERITY, t as PROPERTIES } from "./shared-action-subject-comment-diff-assess.js";
import { a as narrower, t as combined } from "./shared-action-diff-assess.js";
import { S as shortRef, c as waiverState, d as COMMENT_LIMIT, p as fit, r as directionName } from "./shared-action-comment-deploy-diff-assess.js";
import { l as scopeName, r as boundName } from "./shared-action-measure-comment-deploy-diff-assess.js";
import { l as listForms, r as markdownText, t as code, u as remainder } from "./shared-action-comment-deploy-diff-assess-init.js";
import { n as readReport, t as MOST_REPORT_BYTES } from "./shared-comment-deploy-diff-check.js";
import { i as usageError, r as parseArguments } from "./shared-measure-scan-diff-check-assess-init-profile.js";
import { t as EXIT } from "./shared-measure-cli-scan-diff-check-assess-init-profile.js";

// src/report/diff/pair.ts
/**
* Pairs by key, sorted by it. Several of one key, which only a hand-made report has, are paired in the order of their
* JSON, so that no order of a list makes a difference.
*/
function pairs(from, to, keyOf) {
	const [a, b] = [numbered(from, keyOf), numbered(to, keyOf)];
	return [.../* @__PURE__ */ new Set([...a.keys(), ...b.keys()])].toSorted().map((key) => sides(a.get(key), b.get(key)));
}
/** Without the keys of what is absent. */
function sides(from, to) {
	return {
		...from === void 0 ? {} : { from },
		...to === void 0 ? {} : { to }
	};
}
/** Whether two values of JSON say the same, whatever the order of their keys. */
function isSame(a, b) {
	return sortedJson(a) === sortedJson(b);
}
/** Not RFC 8785: that has no text for a lone surrogate, which a hand-made report may hold. */
function sortedJson(value) {
	return JSON.stringify(value, sortKeys) ?? "";
}
function sortKeys(_, value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => a < b ? -1 : 1)) : value;
}
function numbered(items, keyOf) {
	const sorted = items.map((item) => ({
		item,
		key: keyOf(item),
		json: sortedJson(item)
	})).toSorted((a, b) => a.json < b.json ? -1 : 1);
	const seen = /* @__PURE__ */ new Map();
	return new Map(sorted.map(({ item, key }) => {
		const count = seen.get(key) ?? 0;
		seen.set(key, count + 1);
		return [JSON.stringify([key, count]), item];
	}));
}

// src/report/diff/diff-findings.ts
/** Findings that differ, worst first. */
function diffFindings(from, to) {
	return pairs(from.findings, to.findings, findingKey).flatMap((pair) => diffFinding(pair.from, pair.to, {
		...from.metrics,
		...to.metrics
	})).map((diff) => ({
		diff,
		key: JSON.stringify(diff)
	})).toSorted((a, b) => worseFirst(a.diff, b.diff) || (a.key < b.key ? -1 : 1)).map(({ diff }) => diff);
}
function findingKey({ requirement, scopeKind, scope }) {
	return JSON.stringify([
		requirement,
		scopeKind,
		scope
	]);
}
function diffFinding(from, to, metrics) {
	const [was, is] = [from, to].map((finding) => finding === void 0 ? void 0 : sideOf(finding));
	const named = to ?? from;
	const change = changeOf(was, is);
	if (named === void 0 || change === void 0) return [];
	const { requirement, metric, scope, scopeKind } = named;
	const summary = Object.hasOwn(metrics, metric) ? metrics[metric] : void 0;
	const farther = summary === void 0 ? void 0 : fartherBy(summary, was, is);
	return [{
		change,
		requirement,
		metric,
		title: summary?.title ?? metric,
		scope,
		scopeKind,
		...sides(was, is),
		...farther === void 0 ? {} : { farther }
	}];
}
function sideOf({ verdict, level, bound, measurement, grade, waiver }) {
	const { status } = measurement;
	const measured = status === "measured" ? measurement : void 0;
	return {
		verdict,
		level,
		bound,
		status,
		...measured === void 0 ? {} : { value: measured.value },
		...measured?.interval === void 0 ? {} : { interval: measured.interval },
		...grade === void 0 ? {} : { grade },
		...waiver === void 0 ? {} : { waiver: waiver.id }
	};
}
const OPEN = /* @__PURE__ */ new Set([
	"ERROR",
	"FAIL",
	"MISSING",
	"INSUFFICIENT"
]);
/** What does not apply is as good as not there; undefined when nothing differs. */
function changeOf(from, to) {
	const [was, is] = [from, to].map((side) => side?.verdict === "N/A" ? void 0 : side?.verdict);
	if (was === void 0 || is === void 0) return was === is ? void 0 : was === void 0 ? "appeared" : "gone";
	if (was === is) return isSame(from, to) ? void 0 : "moved";
	if (is === "WAIVED") return "newly-waived";
	if (OPEN.has(is) !== OPEN.has(was) || was === "WAIVED") return OPEN.has(is) ? "newly-failing" : "mended";
	return SEVERITY.indexOf(is) < SEVERITY.indexOf(was) ? "worse" : "better";
}
/** Of the distance to the ideal; where more or less is always better, of the value itself. */
function fartherBy({ direction, ideal }, from, to) {
	if (from?.value === void 0 || to?.value === void 0) return;
	const distance = (value) => ideal === null ? direction === "higher" ? -value : value : Math.abs(value - ideal);
	return Number((distance(to.value) - distance(from.value)).toPrecision(12));
}
/** Whether it is a step back: newly open, newly waived, a worse verdict, an open finding more, a required one less. */
function isWorse({ change, from, to }) {
	switch (change) {
		case "newly-failing":
		case "newly-waived":
		case "worse": return true;
		case "appeared": return to !== void 0 && OPEN.has(to.verdict);
		case "gone": return from?.level === "required";
		case "moved":
		case "better":
		case "mended": return false;
	}
}
const STEPS_BACK = [
	"newly-failing",
	"newly-waived",
	"worse",
	"appeared",
	"gone"
];
const OTHERS = [
	"gone",
	"moved",
	"appeared",
	"better",
	"mended"
];
function worseFirst(a, b) {
	return rankOf(a) - rankOf(b) || severityOf(a) - severityOf(b) || (b.farther ?? 0) - (a.farther ?? 0);
}
/** 0 is the worst. */
function rankOf(diff) {
	return isWorse(diff) ? STEPS_BACK.indexOf(diff.change) : STEPS_BACK.length + OTHERS.indexOf(diff.change);
}
function severityOf({ from, to }) {
	const verdict = to?.verdict ?? from?.verdict;
	return verdict === void 0 || verdict === "N/A" ? SEVERITY.length : SEVERITY.indexOf(verdict);
}

// src/report/diff/diff-policy.ts
/** How the policies of two reports differ, as far as the reports show them. */
const LOOSER_FIRST = [
	"looser",
	"removed",
	"changed",
	"added",
	"stricter"
];
/** Requirements of the subjects that both reports have; gate, minimum and the policy's path. Looser first. */
function diffPolicy(from, to) {
	const rank = ({ change }) => LOOSER_FIRST.indexOf(change);
	return [...diffRequirements(from, to), ...diffSettings(from, to)].toSorted((a, b) => rank(a) - rank(b));
}
function diffRequirements(from, to) {
	const ids = new Set(to.subjects.map(({ id }) => id));
	const both = new Set(from.subjects.map(({ id }) => id).filter((id) => ids.has(id)));
	return pairs(requirementsOf(from, both), requirementsOf(to, both), ({ id }) => id).flatMap((pair) => {
		const [was, is] = [pair.from, pair.to];
		const named = is ?? was;
		if (named === void 0 || isSame(was, is)) return [];
		const change = was === void 0 ? "added" : is === void 0 ? "removed" : combined(requirementSteps(was, is));
		return [{
			part: "requirement",
			id: named.id,
			change,
			...sides(textOf$1(was, is), textOf$1(is, was))
		}];
	});
}
/** Each requirement once, whatever the number of its scopes. */
function requirementsOf({ subjects }, ids) {
	const demands = subjects.filter(({ id }) => ids.has(id)).flatMap(({ properties }) => properties.flatMap(({ findings }) => findings)).map(({ requirement, bound, level, weight, options }) => ({
		id: requirement,
		bound,
		level,
		weight,
		options
	}));
	return [...new Map(demands.map((demand) => [JSON.stringify(demand), demand])).values()];
}
/** What a requirement demands, key by key as text; of two, only where they differ. */
function textOf$1(demand, other) {
	if (demand === void 0) return;
	const others = other === void 0 ? [] : keysOf(other);
	return keysOf(demand).filter((key) => !others.includes(key)).join(", ");
}
function keysOf({ bound, level, weight, options }) {
	const { kind: _, ...ends } = bound;
	const parts = Object.entries({
		...ends,
		level,
		weight
	}).map(([key, value]) => `${key}: ${plain(value)}`);
	return Object.keys(options).length === 0 ? parts : [...parts, `options: ${JSON.stringify(options)}`];
}
function plain(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}
function requirementSteps(from, to) {
	return [
		narrower(limitsOf(from.bound), limitsOf(to.bound)),
		from.level === to.level ? "same" : to.level === "required" ? "stricter" : "looser",
		isSame([
			from.bound.kind === "within" ? null : from.bound.warn,
			from.weight,
			from.options
		], [
			to.bound.kind === "within" ? null : to.bound.warn,
			to.weight,
			to.options
		]) ? "same" : "changed"
	];
}
function diffSettings({ policy: from }, { policy: to }) {
	const minimum = [
		"group",
		"positives",
		"negatives",
		"decided",
		"confidence"
	].map((key) => setting("minimum", `minimum.${key}`, from.minimum[key], to.minimum[key], "changed"));
	const failOn = FAIL_ON.indexOf(to.failOn) > FAIL_ON.indexOf(from.failOn) ? "stricter" : "looser";
	return [
		setting("gate", "advisory", from.advisory, to.advisory, to.advisory ? "looser" : "stricter"),
		setting("gate", "fail-on", from.failOn, to.failOn, failOn),
		setting("gate", "path", from.path, to.path, "changed"),
		...minimum
	].flat();
}
function setting(part, id, from, to, change) {
	return from === to ? [] : [{
		part,
		id,
		change,
		from: String(from),
		to: String(to)
	}];
}

// src/report/diff/diff-subjects.ts
/** Subjects that differ, the one with the worst finding first. */
function diffSubjects(from, to) {
	return pairs(from.subjects, to.subjects, ({ id }) => id).flatMap((pair) => diffSubject(pair, from, to)).toSorted((a, b) => worst(a) - worst(b) || (a.id < b.id ? -1 : 1));
}
/** A subject that nobody looks at any more is worse than any finding. */
function worst({ change, untouched, findings }) {
	return change === "removed" && untouched === void 0 ? -1 : Math.min(100, ...findings.map(rankOf));
}
function diffSubject({ from, to }, a, b) {
	if (from !== void 0 && to !== void 0) {
		const contents = contentsOf(from, to, a, b);
		const { verdict, scores, findings, files } = contents;
		return verdict !== void 0 || scores.length + findings.length + files.length > 0 ? [{
			id: to.id,
			change: "altered",
			...contents
		}] : [];
	}
	if (to !== void 0) return [{
		id: to.id,
		change: "added",
		...untouchedOr(to.id, a) ?? contentsOf(from, to, a, b)
	}];
	return from === void 0 ? [] : [{
		id: from.id,
		change: "removed",
		...untouchedOr(from.id, b) ?? contentsOf(from, to, a, b)
	}];
}
/** Nothing is held against a report that did not look at the subject because nothing touched it. */
function untouchedOr(id, { untouched }) {
	return untouched.includes(id) ? {
		untouched: true,
		scores: [],
		findings: [],
		files: []
	} : void 0;
}
function contentsOf(from, to, a, b) {
	const verdict = verdictDiff(from?.verdict, to?.verdict);
	const [was, is] = [{
		findings: findingsOf(from),
		metrics: a.metrics
	}, {
		findings: findingsOf(to),
		metrics: b.metrics
	}];
	return {
		...verdict === void 0 ? {} : { verdict },
		scores: diffScores(from?.score, to?.score),
		findings: diffFindings(was, is),
		files: diffFiles(from, to)
	};
}
function findingsOf(subject) {
	return subject?.properties.flatMap(({ findings }) => findings) ?? [];
}
function verdictDiff(from, to) {
	return from === to ? void 0 : sides(from, to);
}
/** Headline, the five properties, and the mean last. */
function diffScores(from, to) {
	return [
		"headline",
		...PROPERTIES,
		"mean"
	].flatMap((part) => {
		const [was, is] = [from, to].map((score) => valueOf(score, part));
		return was === is ? [] : [{
			of: part,
			...sides(was, is)
		}];
	});
}
function valueOf(score, part) {
	return part === "headline" || part === "mean" ? score?.[part] : score?.properties[part];
}
function diffFiles(from, to) {
	return pairs(from?.files ?? [], to?.files ?? [], ({ path }) => path).flatMap((pair) => {
		const path = pair.to?.path ?? pair.from?.path;
		const [was, is] = [pair.from, pair.to].map((file) => file === void 0 ? void 0 : {
			sha256: file.sha256,
			grade: file.grade
		});
		return path === void 0 || isSame(was, is) ? [] : [{
			path,
			...sides(was, is)
		}];
	});
}

// src/report/diff/diff-reports.ts
/** What a reader would look for in B after having read A. Sentences, dates and commits are not compared. */
function diffReports(from, to) {
	const verdict = verdictDiff(from.verdict, to.verdict);
	const tool = from.tool.version === to.tool.version ? void 0 : sides(from.tool.version, to.tool.version);
	const parts = {
		scores: diffScores(from.score, to.score),
		subjects: diffSubjects(from, to),
		policy: diffPolicy(from, to),
		waivers: diffWaivers(from, to),
		problems: diffProblems(from, to)
	};
	return {
		schema: "fates-diff/1",
		from: diffed(from),
		to: diffed(to),
		worse: isLower(from.verdict, to.verdict) || isStepBack(parts),
		compared: counts(from, to),
		...verdict === void 0 ? {} : { verdict },
		...parts,
		...tool === void 0 ? {} : { tool }
	};
}
/** Whether there is anything to read but which reports they are. */
function isEmpty(diff) {
	const { scores, subjects, policy, waivers, problems, verdict, tool } = diff;
	return [
		scores,
		subjects,
		policy,
		waivers,
		problems
	].every((list) => list.length === 0) && verdict === void 0 && tool === void 0;
}
const WORST_FIRST = [
	"fail",
	"inconclusive",
	"warn",
	"pass",
	"nothing"
];
function isLower(from, to) {
	return WORST_FIRST.indexOf(to) < WORST_FIRST.indexOf(from);
}
function isStepBack({ scores, subjects }) {
	return scores.some(({ from, to }) => from !== void 0 && to !== void 0 && to < from) || subjects.some(({ change, untouched, findings }) => change === "removed" && untouched === void 0 || findings.some(isWorse));
}
function diffed({ digest, asOf, commit, tool }) {
	const read = commit.tree ?? commit.head;
	return {
		digest,
		asOf,
		...read === void 0 ? {} : { commit: read },
		tool: tool.version
	};
}
function counts(from, to) {
	const of = (list, keyOf) => pairs(list(from), list(to), keyOf).length;
	return {
		subjects: of(({ subjects }) => subjects, ({ id }) => id),
		findings: of(({ subjects }) => subjects.flatMap((subject) => findingsOf(subject).map((finding) => [subject.id, findingKey(finding)])), (key) => JSON.stringify(key)),
		files: of(({ subjects }) => subjects.flatMap(({ id, files }) => files.map(({ path }) => [id, path])), (key) => JSON.stringify(key)),
		waivers: of(({ waivers }) => waivers, ({ id }) => id)
	};
}
function diffWaivers(from, to) {
	return pairs(from.waivers, to.waivers, ({ id }) => id).flatMap((pair) => {
		const id = pair.to?.id ?? pair.from?.id;
		return id === void 0 || isSame(pair.from, pair.to) ? [] : [{
			id,
			...pair
		}];
	});
}
function diffProblems(from, to) {
	const found = pairs(problemsOf(from), problemsOf(to), (each) => JSON.stringify(each));
	const only = (side, other, change) => found.flatMap((pair) => pair[side] === void 0 || pair[other] !== void 0 ? [] : [{
		change,
		...pair[side]
	}]);
	return [...only("to", "from", "appeared"), ...only("from", "to", "gone")];
}
function problemsOf({ problems, subjects }) {
	return [...problems.map((problem) => ({ problem })), ...subjects.flatMap(({ id, problems: own }) => own.map((problem) => ({
		subject: id,
		problem
	})))];
}

// src/render/diff/words.ts
/** The difference of two reports in blocks of sentences: the same words in every medium, worst first. */
const TITLE_LIMIT = 200;
/** `B is worse than A: 1 newly failing, 2 moved`; without anything from the reports. */
function diffHeadline(diff) {
	if (isEmpty(diff)) return "no difference that a reader would look for";
	const counts = findingCounts(diff);
	return `B is ${diff.worse ? "worse than A" : "no worse than A"}${counts === "" ? "" : `: ${counts}`}`;
}
function findingCounts({ subjects }) {
	const changes = subjects.flatMap(({ findings }) => findings.map(({ change }) => change));
	return Object.entries(CHANGES).flatMap(([change, word]) => {
		const count = changes.filter((each) => each === change).length;
		return count === 0 ? [] : [`${formatCount(count)} ${word}`];
	}).join(", ");
}
const CHANGES = {
	"newly-failing": "newly failing",
	"newly-waived": "newly waived",
	worse: "with a worse verdict",
	gone: "gone",
	moved: "moved",
	appeared: "appeared",
	better: "with a better verdict",
	mended: "mended"
};
/** Which two reports, and for an empty difference what was compared. */
function diffLead(diff) {
	const { from, to, compared } = diff;
	const counts = [
		counted(compared.subjects, "subject"),
		counted(compared.findings, "finding"),
		counted(compared.files, "file"),
		counted(compared.waivers, "waiver")
	].join(", ");
	return [
		text`A: ${reportName(from)}`,
		text`B: ${reportName(to)}`,
		...isEmpty(diff) ? [[`Compared: verdicts, scores, bounds, problems and the tool; ${counts}. Dates, commits and sentences were not.`]] : []
	];
}
function reportName({ digest, asOf, commit, tool }) {
	const at = commit === void 0 ? [] : text` at ${shortRef(commit)}`;
	return text`report ${digest.slice(0, 12)} of ${asOf}${at}, tool ${tool}`;
}
/** What differs, one block a subject, worst first; then policy, waivers and problems. Without empty blocks. */
function diffBlocks(diff) {
	return [
		{
			title: ["Result"],
			lines: results(diff)
		},
		...diff.subjects.map((subject) => subjectBlock(subject, diff.scores)),
		{
			title: ["Policy"],
			lines: diff.policy.map(policyLine)
		},
		{
			title: ["Waivers"],
			lines: diff.waivers.map(waiverLine)
		},
		{
			title: ["Problems"],
			lines: diff.problems.map(problemLine)
		}
	].filter(({ title, lines }) => lines.length > 0 || title.length > 1);
}
function results({ verdict, scores, tool }) {
	return [
		...verdict === void 0 ? [] : [text`verdict: ${[arrow(verdict)]}`],
		...scores.map(scoreLine),
		...tool === void 0 ? [] : [text`tool: ${quoted(tool.from)} → ${quoted(tool.to)}`]
	];
}
function scoreLine({ of, from, to }) {
	const [was, is] = [from, to].map((score) => score === void 0 ? "not assessed" : formatScore(score));
	return [`score ${of}: ${was} → ${is}`];
}
/** Scores that stand above already, because there is one subject, are not said twice. */
function subjectBlock(subject, ofRun) {
	const { id, change, untouched, verdict, scores, findings, files } = subject;
	const repeated = JSON.stringify(scores) === JSON.stringify(ofRun);
	return {
		title: text`subject ${id}${[change === "altered" ? "" : ` (${change === "added" ? "only in B" : "only in A"}${untouched === true ? ", not touched by the change" : ""})`]}`,
		lines: [
			...verdict === void 0 ? [] : [text`verdict: ${[arrow(verdict)]}`],
			...repeated ? [] : scores.map(scoreLine),
			...findings.map(findingLine),
			...files.map(({ path, from, to }) => text`file ${path}: ${fileName(from)} → ${fileName(to)}`)
		]
	};
}
function fileName(side) {
	return side === void 0 ? ["–"] : text`${side.sha256.slice(0, 12)}, ${[side.grade]}`;
}
/** `newly failing: Equalized odds difference on sex, PASS → FAIL, 0.081 → 0.121 (0.090–0.150), ▼ +0.040 worse`. */
function findingLine(diff) {
	const { title, from, to, farther } = diff;
	const parts = [
		[arrow({
			...verdictOf("from", from),
			...verdictOf("to", to)
		})],
		values(from, to),
		...farther === void 0 ? [] : [[directionName(farther)]],
		...from === void 0 || to === void 0 ? [] : asides(from, to)
	];
	return text`${[wordOf(diff)]}: ${[cutLong(title, TITLE_LIMIT)]} ${scopeName(diff)}, ${joinText(parts, ", ")}`;
}
/** What else differs. */
function asides(from, to) {
	const ours = [
		[
			"bound",
			boundName(from.bound),
			boundName(to.bound)
		],
		[
			"level",
			from.level,
			to.level
		],
		[
			"grade",
			from.grade ?? "–",
			to.grade ?? "–"
		]
	].flatMap(([what, was, is]) => was === is ? [] : [[`${what} ${was} → ${is}`]]);
	const waiver = from.waiver === to.waiver ? [] : [text`waiver ${quoted(from.waiver)} → ${quoted(to.waiver)}`];
	return [...ours, ...waiver];
}
function wordOf({ change, to }) {
	const isOpen = to?.verdict === "MISSING" || to?.verdict === "INSUFFICIENT";
	return change === "newly-failing" && isOpen ? "newly inconclusive" : CHANGES[change];
}
function verdictOf(side, finding) {
	return finding === void 0 ? {} : { [side]: finding.verdict };
}
function values(from, to) {
	const was = from === void 0 ? void 0 : valueName(from, to?.value);
	const is = to === void 0 ? void 0 : valueName(to, from?.value);
	return [was === is ? `${is}` : [was, is].flatMap((value) => value ?? []).join(" → ")];
}
const STATUSES = {
	measured: "measured",
	insufficient: "too little",
	"no-evidence": "no evidence",
	"not-applicable": "does not apply",
	error: "error"
};
/** With digits that tell it from its bound and from the other side. */
function valueName({ status, value, interval, bound }, other) {
	const range = interval === void 0 ? "" : ` (${formatInterval(interval)})`;
	const ends = other === void 0 ? endsOf(bound) : [...endsOf(bound), other];
	return value === void 0 ? STATUSES[status] : `${formatApart(value, ends)}${range}`;
}
function arrow({ from = "–", to = "–" }) {
	return from === to ? from : `${from} → ${to}`;
}
function quoted(value) {
	return value === void 0 ? ["–"] : text`${value}`;
}
function policyLine({ part, id, change, from, to }) {
	return text`${[change]}: ${[part]} ${id}, ${quoted(from)} → ${quoted(to)}`;
}
function waiverLine({ id, from, to }) {
	const [was, is] = [waiverName(from), waiverName(to)];
	return JSON.stringify(was) === JSON.stringify(is) ? text`${id}, ${is}: scope, reason, owner or date granted differ` : text`${id}: ${was} → ${is}`;
}
function waiverName(waiver) {
	return waiver === void 0 ? ["–"] : text`${[waiverState(waiver)]}, for ${waiver.requirement} of ${waiver.subject} until ${waiver.expires}`;
}
function problemLine({ change, subject, problem }) {
	const whose = subject === void 0 ? [] : text` of ${subject}`;
	return text`${[change]}${whose}: ${problem.path}, ${problem.code}: ${problem.message}`;
}

// src/render/diff/terminal.ts
/** Lines of one block that are printed before the rest is only counted. */
const MOST = 50;
/** The difference for a terminal. Ends without a line feed. */
function renderDiffTerminal(diff, { color, width }) {
	const paint = painter(color);
	const block = ({ title, lines }) => [
		paint("bold", terminalText(title)),
		...lines.slice(0, MOST).flatMap((line) => wrap(terminalText(line), width, "  - ")),
		...lines.length > MOST ? [`  … and ${formatCount(lines.length - MOST)} more.`] : []
	];
	return [[...wrap(diffHeadline(diff), width, "FATES diff  "), ...diffLead(diff).flatMap((line) => wrap(terminalText(line), width))], ...diffBlocks(diff).map(block)].map((lines) => lines.join("\n")).join("\n\n");
}

// src/render/markdown/diff.ts
/** The difference for release notes and comments: lists, which a phone and a screen reader can read. */
function renderDiffMarkdown(diff, budget = COMMENT_LIMIT) {
	const lead = diffLead(diff).map((line) => markdownText(line));
	const blocks = diffBlocks(diff);
	const sections = [
		{
			title: "",
			forms: [`## FATES diff: ${diffHeadline(diff)}`],
			drop: "never"
		},
		{
			title: "",
			forms: [lead.join("\n\n")],
			drop: "never"
		},
		...blocks.map((block, index) => blockSection(block, blocks.length - index))
	];
	return fit(sections, budget, `All of it: ${code("fates diff --json")}.`);
}
function blockSection({ title, lines }, drop) {
	const heading = `### ${markdownText(title)}`;
	const build = (most) => {
		const items = lines.slice(0, most).map((line) => `- ${markdownText(line)}`);
		return [
			heading,
			...items.length === 0 ? [] : [items.join("\n")],
			...remainder(lines.length, most, formatCount)
		].join("\n\n");
	};
	return {
		title: "differences",
		forms: listForms(lines.length, build),
		drop
	};
}

// src/commands/diff.ts
const USAGE = "fates diff A.json B.json [--json | --markdown] [--exit-code]";
const diffCommand = {
	name: "diff",
	usage: `${USAGE}\n\nExit code 0 when both reports could be read; with --exit-code 1 when B is worse than A; 64 when one cannot be read.`,
	summary: "Show what differs between two reports, worst first.",
	run
};
async function run(args, world) {
	const given = parseArguments(args, {
		json: { type: "boolean" },
		markdown: { type: "boolean" },
		"exit-code": { type: "boolean" }
	}, USAGE);
	const [a, b, ...more] = given.positionals;
	if (a === void 0 || b === void 0 || more.length > 0) throw usageError("arguments", "Two reports are compared: an earlier one and a later one.", USAGE);
	if (given.flag("json") && given.flag("markdown")) throw usageError("arguments", "It is printed as JSON or as Markdown, not as both.", USAGE);
	const [from, to] = await Promise.all([readFile(a), readFile(b)]);
	if (!from.ok || !to.ok) throw new UserError(...[from, to].flatMap((read) => read.ok ? [] : read.problems));
	const diff = diffReports(from.value, to.value);
	world.print(`${textOf(diff, given, world)}\n`);
	return given.flag("exit-code") && diff.worse ? EXIT.failed : EXIT.passed;
}
async function readFile(path) {
	const text = await readNamedText(path, MOST_REPORT_BYTES);
	return text.ok ? readReport(text.value, path, sha256OfText) : text;
}
function textOf(diff, given, world) {
	if (given.flag("json")) return JSON.stringify(diff, null, 2);
	return given.flag("markdown") ? renderDiffMarkdown(diff) : renderDiffTerminal(diff, world);
}

export { diffCommand };