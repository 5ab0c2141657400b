import { t as EnvironmentError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { a as joinText, r as formatNumber, s as text } from "./shared-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { c as counted, d as formatCount, f as formatInterval, m as formatScore } from "./shared-action-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";

// src/render/scan/unbound-text.ts
const WORST_FIRST$1 = [
	"dangerous",
	"inconclusive",
	"suspicious"
];
const ANSWERS = {
	dangerous: "dangerous",
	inconclusive: "not examined to the end",
	suspicious: "suspicious"
};
/** `1 model file of no subject is dangerous`, for a headline; undefined where they add nothing to the verdict. */
function unboundHeadline({ unbound }) {
	if (unbound === void 0 || unbound.verdict === "pass") return;
	const [count, words] = counts(unbound)[0] ?? [unbound.examined.length, "against the policy"];
	return `${counted(count, "model file")} of no subject ${count === 1 ? "is" : "are"} ${words}`;
}
/** How many there are, and what judges them. */
function unboundLead(unbound) {
	const total = unbound.examined.length + (unbound.more ?? 0);
	const found = counts(unbound).map(([count, words]) => `${formatCount(count)} ${words}`);
	const what = found.length === 0 ? "nothing known was found in them" : found.join(", ");
	const broken = joinText(unbound.requirements.map((id) => text`${id}`), ", ");
	return [
		`${counted(total, "model file")} changed that no subject of this run has: ${what}.`,
		...broken.length === 0 ? [] : [
			" Not kept, though asked of all subjects: ",
			...broken,
			"."
		],
		" Bind what is used as `model` of a subject; take out what is not."
	];
}
/** A sentence for each file that needs a look, the worst first: its worst finding. */
function unboundItems({ examined }) {
	return WORST_FIRST$1.flatMap((answer) => examined.filter((file) => file.answer === answer).map((file) => itemOf(file, ANSWERS[answer])));
}
function itemOf({ path, format, findings }, words) {
	const [worst] = findings;
	const more = findings.length > 1 ? ` (and ${formatCount(findings.length - 1)} more)` : "";
	const why = worst === void 0 ? [] : text`: ${worst.message} [${worst.rule}]`;
	return [
		...text`${path} (${format}) is `,
		words,
		...why,
		more
	];
}
function counts({ examined }) {
	return WORST_FIRST$1.flatMap((answer) => {
		const count = examined.filter((file) => file.answer === answer).length;
		return count === 0 ? [] : [[count, ANSWERS[answer]]];
	});
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
/** What is advised and not as advised, where it does not have to change: those without evidence first, then in the order of the report. */
function toAdvise(report) {
	const known = new Set(toChange(report).map(({ finding }) => finding));
	return allFindings(report).filter(({ finding }) => finding.level === "advisory" && WORST_FIRST.includes(finding.verdict) && !known.has(finding)).toSorted((a, b) => severity(a) - severity(b));
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
	}).map(({ grade, count }, index) => `${index === 0 ? counted(count, "number") : formatCount(count)} ${grade}`).join(", ");
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
	const problems = counted(report.problems.length, "problem");
	if (judged.length === 0) return unjudged(report, problems);
	if (report.verdict === "fail" || report.verdict === "inconclusive") {
		const parts = [
			...unsatisfied(judged),
			...report.problems.length === 0 ? [] : [`${problems} with what was read`],
			...unboundPart(report)
		];
		return parts.length === 0 ? report.verdict : parts.join(", ");
	}
	return report.verdict === "warn" ? warnings(judged, report) : allPass(judged.length);
}
function warnings(judged, report) {
	return [...phrases(judged, judged.length, [
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
	]), ...unboundPart(report)].join(", ");
}
function unboundPart(report) {
	const said = unboundHeadline(report);
	return said === void 0 ? [] : [said];
}
function allPass(total) {
	return total === 1 ? "the one requirement passes" : `all ${formatCount(total)} requirements pass`;
}
function unjudged(report, problems) {
	if (report.problems.length > 0) return `nothing could be assessed, ${problems}`;
	return unboundHeadline(report) ?? (report.verdict === "nothing" ? "nothing to assess" : "no requirement could be judged");
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
		],
		[
			["WAIVED"],
			"is waived",
			"are waived"
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
	}).map(({ count, words }, index) => index === 0 ? `${formatCount(count)} of ${counted(total, "requirement")} ${words}` : `${formatCount(count)} ${words}`);
}
/** A commit or a ref as people write it: seven digits of a full sha, else as it is. */
function shortRef(ref) {
	return /^[0-9a-f]{40,64}$/.test(ref) ? ref.slice(0, 7) : ref;
}
/** `a1b2c3d against main @ e4f5a6b · policy fates.yml @ e4f5a6b (the base branch's)`, as far as it is known. */
function contextLine({ commit, policy }) {
	const { head, base, baseRef } = commit;
	const named = [baseRef, base === void 0 ? void 0 : shortRef(base)].flatMap((name) => name === void 0 ? [] : [text`${name}`]);
	const against = named.length === 0 ? [] : [text`against ${joinText(named, " @ ")}`];
	const assessed = joinText([...head === void 0 ? [] : [text`${shortRef(head)}`], ...against], " ");
	const at = policy.ref === void 0 ? [] : text` @ ${shortRef(policy.ref)}`;
	const judgedBy = text`policy ${policy.path}${at}${policy.side === void 0 ? [] : [SIDES[policy.side]]}`;
	return joinText([...assessed.length === 0 ? [] : [assessed], judgedBy], " · ");
}
const SIDES = {
	base: " (the base branch's)",
	head: " (this change's own)"
};
const WORDS$1 = [
	"none",
	"one",
	"two",
	"three",
	"four"
];
const RULE = "below 50 something required is not satisfied";
const ADVISED = "nothing is required there, it says how much of the advice is met";
/**
* What follows the bold number: `is the lowest of five (mean 71); below 50 something required is not satisfied`. Where the lowest
* properties of the subject have only advice, 50 is no border (docs/adr/0003-score-floor.md).
*/
function scoreSentence(score, properties) {
	const words = WORDS$1.slice(score.assessed, score.assessed + 1).join("");
	const mean = `(mean ${formatScore(score.mean)})`;
	const rule = isOnlyAdvised(score, properties) ? ADVISED : RULE;
	if (score.assessed === 1) return `is the score of the only property that was assessed, of five; ${rule}`;
	return words === "" ? `is the lowest of five ${mean}; ${rule}` : `is the lowest of the ${words} properties of five that were assessed ${mean}; ${rule}`;
}
function isOnlyAdvised({ headline: lowest }, properties) {
	const levels = properties.filter(({ score }) => score === lowest).flatMap(({ findings }) => findings.filter(({ verdict }) => verdict !== "N/A")).map(({ level }) => level);
	return levels.length > 0 && !levels.includes("required");
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
		case 403: return forbidden(what, permission, message, error);
		case 404: return new GithubFailure("not-found", permission, `GitHub knows nothing to ${what} (404).`, `${grant} A token without it sees 404 in private repositories.`, error);
		case 410: return new GithubFailure("gone", permission, `GitHub cannot ${what}, because it is switched off here (410).`, "Switch it on in the settings of the repository.", error);
		case 413: return tooLarge(what, permission, error);
		case 422: return new GithubFailure("rejected", permission, `GitHub rejected the request to ${what} (422: ${message}).`, "Please report it: the request was malformed.", error);
		case 429: return new GithubFailure("limited", permission, `GitHub's rate limit stopped the attempt to ${what} (429).`, "Run again later.", error);
		default: return new GithubFailure("unreachable", permission, `GitHub could not be reached to ${what} (${status === void 0 ? message : `${status}: ${message}`}).`, "Run again; if it lasts, look at GitHub's status page.", error);
	}
}
function tooLarge(what, permission, error) {
	return new GithubFailure("rejected", permission, `GitHub did not take what was sent to ${what}: it is too large (413).`, "It is whole in the output folder.", error);
}
function forbidden(what, permission, message, error) {
	const grant = `Grant \`${permission}\` to the job's permissions.`;
	if (/(?:must be|not) enabled/i.test(message)) return new GithubFailure("not-enabled", permission, `GitHub refused to ${what} (403: ${message}).`, "Enable it in the repository's settings, where its plan has it.", error);
	return /not accessible by integration/i.test(message) ? new GithubFailure("read-only-token", permission, `The token may not ${what} (403).`, grant, error) : new GithubFailure("limited", permission, `GitHub refused to ${what} (403: ${message}).`, `${grant} If a rate limit is named, run again later.`, error);
}
/** Octokit gives 500 to a request that had no answer at all; its cause tells the two apart. */
function statusOf(error) {
	if (!(error instanceof Error) || !("status" in error) || typeof error.status !== "number") return;
	return "response" in error && error.response !== void 0 ? error.status : void 0;
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

// src/render/base/waivers.ts
const WORDS = [
	{
		state: "expired",
		word: "expired",
		tally: "expired"
	},
	{
		state: "matches-nothing",
		word: "unused: matches nothing",
		tally: "matching nothing"
	},
	{
		state: "not-needed",
		word: "unused: not needed",
		tally: "not needed"
	},
	{
		state: "not-yet",
		word: "not in force yet",
		tally: "not in force yet"
	},
	{
		state: "applied",
		word: "applied",
		tally: "applied"
	}
];
function waiverState({ state }) {
	return WORDS.flatMap((each) => each.state === state ? [each.word] : []).join("");
}
/** Expired, unused, not yet in force, applied; as listed within each. */
function expiredFirst(waivers) {
	return WORDS.flatMap(({ state }) => waivers.filter((waiver) => waiver.state === state));
}
/** `1 expired, 2 applied`; empty without waivers. */
function waiverTally(waivers) {
	return WORDS.flatMap(({ state, tally }) => {
		const count = waivers.filter((waiver) => waiver.state === state).length;
		return count === 0 ? [] : [`${formatCount(count)} ${tally}`];
	}).join(", ");
}

// src/render/base/since-base.ts
/** What became of measured findings since the base. Words stand next to every arrow: none carries meaning alone. */
/** A change in the distance to the ideal that twelve significant digits cannot tell from none. */
const UNCHANGED = 1e-9;
function isCompared(subject) {
	return findingsOf(subject).some(({ comparison }) => comparison !== void 0);
}
function hasComparison(report) {
	return allFindings(report).some(({ finding: { comparison } }) => comparison !== void 0);
}
/** `▼ 1 worse, ▲ 2 better`, `= unchanged`, `1 no longer measured`; empty when nothing was compared. */
function sinceBase(findings) {
	const changes = findings.flatMap(({ comparison }) => comparison?.change ?? []);
	const worse = changes.filter((change) => change > UNCHANGED).length;
	const better = changes.filter((change) => change < -1e-9).length;
	const lost = findings.filter((finding) => measuredOnlyAt(finding) === "base").length;
	const gained = findings.filter((finding) => measuredOnlyAt(finding) === "head").length;
	return [
		...worse === 0 ? [] : [`▼ ${formatCount(worse)} worse`],
		...better === 0 ? [] : [`▲ ${formatCount(better)} better`],
		...changes.length > 0 && worse + better === 0 ? ["= unchanged"] : [],
		...lost === 0 ? [] : [`${formatCount(lost)} no longer measured`],
		...gained === 0 ? [] : [`${formatCount(gained)} newly measured`]
	].join(", ");
}
function measuredOnlyAt({ comparison, measurement }) {
	if (comparison === void 0) return;
	const [base, head] = [comparison.base, measurement].map(({ status }) => status === "measured");
	return base === head ? void 0 : base === true ? "base" : "head";
}
/** `▼ +0.020 worse (0.004–0.036, paired)`: of the distance to the ideal, so a plus is farther; empty without a change. */
function changeName({ change, interval, paired, from }) {
	if (change === void 0) return "";
	if (from === "unchanged") return directionName(0);
	const range = [...interval === void 0 ? [] : [formatInterval(interval)], ...paired === true ? ["paired"] : []];
	return `${directionName(change)}${range.length === 0 ? "" : ` (${range.join(", ")})`}`;
}
/** `▼ +0.020 worse`, `▲ -0.150 better`, `= unchanged`, of a distance to the ideal. */
function directionName(change) {
	if (Math.abs(change) <= UNCHANGED) return "= unchanged";
	return change > 0 ? `▼ +${formatNumber(change)} worse` : `▲ ${formatNumber(change)} better`;
}
/** How the columns `base` and `change` are to be read. */
const CHANGE_LEGEND = "Change is that of the distance to the ideal since the base: above 0 is worse. Paired: both models were seen on the same rows.";

export { unboundLead as A, allFindings as C, toAdvise as D, tally as E, toChange as O, shortRef as S, gradeTally as T, VERDICT_ICONS as _, isCompared as a, headline as b, waiverState as c, COMMENT_LIMIT as d, JOB_SUMMARY_LIMIT as f, RUN_ICONS as g, calling as h, hasComparison as i, unboundItems as k, waiverTally as l, GithubFailure as m, changeName as n, sinceBase as o, fit as p, directionName as r, expiredFirst as s, CHANGE_LEGEND as t, CHECK_LIMIT as u, contextLine as v, findingsOf as w, scoreSentence as x, gateNotes as y };