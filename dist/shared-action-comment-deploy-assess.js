import { s as whereOf } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { a as joinText, s as text } from "./shared-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { c as counted, d as formatCount, i as escapeUnits, m as formatScore, n as terminalText, r as cutLong, s as bar, t as escapeTerminal, u as formatBytes } from "./shared-action-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { A as unboundLead, C as allFindings, E as tally, O as toChange, S as shortRef, T as gradeTally, b as headline, c as waiverState, k as unboundItems, l as waiverTally, o as sinceBase, s as expiredFirst, v as contextLine, x as scoreSentence, y as gateNotes } from "./shared-action-comment-deploy-diff-assess.js";
import { a as groupName, c as refusalNames } from "./shared-action-measure-comment-deploy-diff-assess.js";
import { a as wrap, i as painter, r as padEnd, t as columns } from "./shared-action-measure-scan-comment-deploy-diff-assess-profile.js";

// src/render/base/because.ts
/** Reasons are ours and short; a report from elsewhere may claim anything. */
const LIMIT = 500;
/** A reason after a colon or as a sentence of its own: with exactly one full stop, and nothing where there is none. */
function sentenceOf(reason) {
	const words = cutLong(reason.trim().replace(/\.+$/, ""), LIMIT);
	return words === "" ? "" : `${words}.`;
}
/** `Not compared: git has no such commit.`; without a reason the claim alone. */
function claimBecause(claim, because) {
	const reason = sentenceOf(because ?? "");
	return [reason === "" ? `${claim}.` : `${claim}: ${reason}`];
}

// src/render/base/baseline.ts
/** Why a change is judged by its own policy, and that its numbers have no baseline: what a reader must not miss. */
function baseNotes({ policy, baseline }) {
	const own = policy.side === "head" ? [claimBecause("Judged by this change's own policy", policy.because)] : [];
	const uncompared = baseline.state === "unavailable" ? [claimBecause("Not compared with the base", baseline.because)] : [];
	return [...own, ...uncompared];
}
/** `baseline measured at e4f5a6b, read from local git`; empty where nothing is to be said. `baseNotes` says why one is unavailable. */
function baselineLine(baseline) {
	const { state, ref, from, because } = baseline;
	const at = ref === void 0 ? [] : text` at ${shortRef(ref)}`;
	const source = from === void 0 ? [] : [`, read from ${cutLong(from, 200)}`];
	const why = because === void 0 ? "" : sentenceOf(because).replace(/\.$/, "");
	switch (state) {
		case "measured": return [
			"baseline measured",
			...at,
			...source
		];
		case "reused": return [
			"baseline unchanged",
			...ref === void 0 ? [] : text` since ${shortRef(ref)}`,
			...source
		];
		case "report": return [
			"baseline of the report",
			...from === void 0 ? [] : text` ${from}`,
			...at
		];
		case "unavailable": return ["baseline unavailable", ...at];
		case "absent": return why === "" ? [] : [`no baseline (${why})`];
	}
}
const STANDINGS = {
	same: "",
	new: "New: the base does not have it, so there is nothing to compare with.",
	rebound: "Rebound: this change alters which files and columns it is measured from.",
	renamed: "Renamed: only paths changed, and git sees each as a rename.",
	removed: "Removed: the policy of this change no longer has it."
};
/** What the change does to a subject, and where its baseline is another one than the report's; empty for the usual case. */
function standingNotes({ standing = "same", baseline }, overall) {
	const what = STANDINGS[standing];
	const isUsual = baseline?.state === overall.state && baseline.because === overall.because;
	return [...what === "" ? [] : [[what]], ...baseline === void 0 || isUsual ? [] : ownBaseline(standing, baseline)];
}
function ownBaseline(standing, { state, because }) {
	switch (state) {
		case "measured": return [["Its baseline was measured at the base commit."]];
		case "reused": return [["Its evidence is unchanged since the base."]];
		case "report": return [["Its baseline is from the base report."]];
		case "new": return standing === "new" ? [] : [claimBecause("Nothing at the base to compare it with", because)];
		case "unavailable": return [claimBecause("Not compared with the base", because)];
	}
}

// src/render/model-text.ts
const SHORT_DIGEST = 12;
/** Which model was assessed, by what its predictions are bound to it; nothing without one. */
function modelText({ model, boundBy }) {
	if (model === void 0) return [];
	const { path, digest, files, bytes } = model;
	const size = `${counted(files, "file")}, ${formatBytes(bytes)}`;
	const bound = boundBy === void 0 ? ["no run manifest binds its predictions to it."] : text`${boundBy} binds its predictions to it.`;
	return [
		...text`Model ${path} (sha256 ${digest.slice(0, SHORT_DIGEST)}`,
		`, ${size}); `,
		...bound
	];
}

// src/render/base/policy-changes.ts
/** A waiver that is added makes a gate looser, one that is removed makes it stricter. What is neither may be both. */
function isLooser({ part, change }) {
	switch (change) {
		case "looser":
		case "changed": return true;
		case "removed": return part !== "waiver";
		case "added": return part === "waiver";
		case "stricter": return false;
	}
}
/** Whether a reader has to see the changes without unfolding anything. */
function mayLoosen({ policyChanges, subjects }) {
	return policyChanges.some(isLooser) || subjects.some(({ standing }) => standing === "rebound" || standing === "removed");
}
/** Looser first, then what may be, then the others; as listed within each. */
function looserFirst(changes) {
	const rank = (change) => change.change === "looser" ? 0 : isLooser(change) ? 1 : 2;
	return changes.toSorted((a, b) => rank(a) - rank(b));
}
const NOUNS = {
	requirement: ["requirement", "requirements"],
	minimum: ["minimum", "minimums"],
	gate: ["gate setting", "gate settings"],
	subject: ["subject", "subjects"],
	waiver: ["waiver", "waivers"]
};
const PARTS = [
	"requirement",
	"minimum",
	"gate",
	"waiver",
	"subject"
];
/** Verb before and word after what is counted. */
const PHRASES = [
	[
		"looser",
		"makes",
		" looser"
	],
	[
		"removed",
		"removes",
		""
	],
	[
		"changed",
		"alters",
		""
	],
	[
		"added",
		"adds",
		""
	],
	[
		"stricter",
		"makes",
		" stricter"
	]
];
/** `This change makes 2 requirements looser, makes 1 requirement stricter: it takes effect after the merge.` */
function policyChangeSentence(changes) {
	const later = phrases(changes.filter(({ part }) => part !== "subject"));
	const now = phrases(changes.filter(({ part }) => part === "subject"));
	return [...later === "" ? [] : [`This change ${later}: it takes effect after the merge.`], ...now === "" ? [] : [`This change ${now}: that is judged now.`]].join(" ");
}
function phrases(changes) {
	return listed(PHRASES.flatMap(([kind, verb, after]) => {
		const nouns = PARTS.flatMap((part) => {
			const count = changes.filter((each) => each.change === kind && each.part === part).length;
			return count === 0 ? [] : [counted(count, ...NOUNS[part])];
		});
		return nouns.length === 0 ? [] : [`${verb} ${listed(nouns)}${after}`];
	}));
}
/** `a`, `a and b`, `a, b and c`. */
function listed(parts) {
	const [last = "", ...before] = parts.toReversed();
	return before.length === 0 ? last : `${before.toReversed().join(", ")} and ${last}`;
}

// src/render/escape-command.ts
/**
* The Actions runner reads our standard output for workflow commands (`::error file=…::…`, and the old `##[error]`).
* Nothing from the repository may start one. Each line is made harmless by itself, so that no `::stop-commands::`
* bracket is needed, and none can be left open by a crash.
*/
/** The message of a command: `%`, CR and LF, as the runner decodes them. */
function escapeCommandData(value) {
	return value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
/** A property of a command (`file`, `title`): `:` and `,` too. */
function escapeCommandProperty(value) {
	return escapeCommandData(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/**
* One line for the log. The runner trims a line before it looks for `::` at its start, and looks for `##[` anywhere:
* both are shown with their first character escaped. Unseen characters become visible, so the line stays one.
*/
function logLine(value) {
	return escapeTerminal(value).replaceAll("##[", `${escapeUnits("#")}#[`).replace(/^(\s*):(?=:)/, `$1${escapeUnits(":")}`);
}

// src/render/base/terminal.ts
/** Lines of one kind that are printed before the rest is only counted. */
const MOST$1 = 50;
/** `stricter`. */
const WIDEST = 8;
/** `Since the base: fairness ▼ 2 worse; ethics = unchanged.` */
function sinceBaseLine({ properties }, width) {
	const parts = properties.flatMap(({ family, findings }) => {
		const words = sinceBase(findings);
		return words === "" ? [] : [`${family} ${words}`];
	});
	return parts.length === 0 ? [] : wrap(`Since the base: ${parts.join("; ")}.`, width, "  ");
}
function policyChangesBlock({ policyChanges }, width, paint) {
	const items = looserFirst(policyChanges).slice(0, MOST$1).flatMap((change) => wrap(terminalText(changeText(change)), width, `  ${padEnd(change.change, WIDEST)}  `));
	return policyChanges.length === 0 ? [] : [
		paint("bold", "Policy changes"),
		...wrap(policyChangeSentence(policyChanges), width, "  "),
		...items,
		...more$1(policyChanges.length)
	];
}
function changeText({ part, id, from, to }) {
	const value = (given) => given === void 0 ? ["–"] : text`${given}`;
	const values = from === void 0 && to === void 0 ? [] : text`: ${value(from)} → ${value(to)}`;
	return text`${[part]} ${id}${values}`;
}
function waiversBlock({ waivers }, width, paint) {
	const items = expiredFirst(waivers).slice(0, MOST$1).flatMap((waiver) => wrap(terminalText(waiverText(waiver)), width, "  - "));
	return waivers.length === 0 ? [] : [
		paint("bold", "Waivers"),
		...wrap(`${waiverTally(waivers)}.`, width, "  "),
		...items,
		...more$1(waivers.length)
	];
}
function waiverText(waiver) {
	const { id, requirement, subject, on, owner, granted, expires, reason } = waiver;
	const scope = on === void 0 ? ["every scope"] : text`on ${groupName(on)}`;
	return text`${id}, ${[waiverState(waiver)]}: ${requirement} of ${subject}, ${scope}; by ${owner}, ${granted} to ${expires}; ${reason}`;
}
function more$1(total) {
	return total > MOST$1 ? [`  … and ${formatCount(total - MOST$1)} more.`] : [];
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
		unboundLines(report, width, paint),
		policyChangesBlock(report, width, paint),
		others(report, width, paint),
		waiversBlock(report, width, paint),
		background(report, width)
	].filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n");
}
function lead(report, width, paint) {
	const [word, style] = RUN_WORDS[report.verdict];
	const title = wrap(headline(report), width, `FATES gate  ${word}  `);
	const [only] = report.subjects.length === 1 ? report.subjects : [];
	const name = only === void 0 ? [] : [text`${only.id}`];
	const context = terminalText(joinText([...name, contextLine(report)], " · "));
	const notes = [...gateNotes(report, "command"), ...baseNotes(report)].flatMap((note) => wrap(terminalText(note), width));
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
	const notes = standingNotes(subject, report.baseline).flatMap((note) => wrap(terminalText(note), width, "  "));
	const line = subject.score === void 0 ? "No score: no property has a requirement that counts." : `${formatScore(subject.score.headline)} ${scoreSentence(subject.score, subject.properties)}.`;
	return [
		...report.subjects.length > 1 ? [paint("bold", escapeTerminal(subject.id))] : [],
		...columns(rows, "lrll"),
		...wrap(line, width, "  "),
		...sinceBaseLine(subject, width),
		...notes
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
function unboundLines({ unbound }, width, paint) {
	if (unbound === void 0) return [];
	const items = unboundItems(unbound);
	return [
		paint("bold", "Files of no subject"),
		...wrap(terminalText(unboundLead(unbound)), width, "  "),
		...items.slice(0, MOST).flatMap((each) => wrap(terminalText(each), width, "  - ")),
		...more(items.length)
	];
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
	const compared = terminalText(baselineLine(report.baseline));
	const untouched = joinText(report.untouched.slice(0, MOST).map((id) => text`${id}`), ", ");
	return [
		...report.subjects.flatMap((subject) => modelLine(report, subject)),
		...report.subjects.flatMap(refusedLine),
		...(report.profiles ?? []).flatMap(failedProfileLine),
		...grades === "" ? [] : [`${grades}.`],
		...compared === "" ? [] : [`${compared.slice(0, 1).toUpperCase()}${compared.slice(1)}.`],
		...untouched.length === 0 ? [] : [`Not touched: ${terminalText(untouched)}.`],
		...report.notLookedAt.length === 0 ? [] : [`Not looked at: ${formatCount(report.notLookedAt.length)} (see the report).`]
	].flatMap((line) => wrap(line, width));
}
/** A profile is looked at in the report; that there is none is said everywhere. */
function failedProfileLine(profile) {
	const { subject, path } = profile;
	return profile.status === "failed" ? [`No profile of ${terminalText(text`${subject} (${path})`)}: ${escapeTerminal(profile.reason)}`] : [];
}
function modelLine({ subjects }, subject) {
	const line = terminalText(modelText(subject));
	const whose = subjects.length > 1 ? `${escapeTerminal(subject.id)}: ` : "";
	return line === "" ? [] : [`${whose}${line}`];
}
function refusedLine({ refused }) {
	const reasons = refusalNames(refused);
	return reasons.length === 0 ? [] : [`Refused: ${reasons.join("; ")}.`];
}

export { looserFirst as a, modelText as c, standingNotes as d, logLine as i, baseNotes as l, escapeCommandData as n, mayLoosen as o, escapeCommandProperty as r, policyChangeSentence as s, renderTerminal as t, baselineLine as u };