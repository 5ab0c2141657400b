import { a as text, i as joinText, r as formatNumber } from "./text.js";
import { a as isPassage, c as counted, d as formatCount, f as formatInterval, i as escapeUnits, m as formatScore, o as makeVisible, r as cutLong } from "./escape-terminal.js";

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
/** What follows the bold number: `is the lowest of five (mean 71); below 50 something required is not satisfied`. */
function scoreSentence(score) {
	const words = WORDS$1.slice(score.assessed, score.assessed + 1).join("");
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

export { tally as A, gateNotes as C, allFindings as D, shortRef as E, findingsOf as O, contextLine as S, scoreSentence as T, COMMENT_LIMIT as _, isCompared as a, RUN_ICONS as b, waiverState as c, fenced as d, markdownText as f, CHECK_LIMIT as g, sentenceText as h, hasComparison as i, toChange as j, gradeTally as k, waiverTally as l, prose as m, changeName as n, sinceBase as o, name as p, directionName as r, expiredFirst as s, CHANGE_LEGEND as t, code as u, JOB_SUMMARY_LIMIT as v, headline as w, VERDICT_ICONS as x, fit as y };