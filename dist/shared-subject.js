import { _ as record, g as object, s as array, y as string } from "./zod.js";
import { i as assertNever } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { a as isAvailable, n as renamesIn } from "./shared-action-subject-assess-init.js";
import { a as textsBeside, i as isCode, l as isProof, s as documentsOf, t as MOST_CANDIDATES, u as kindOf } from "./shared-action-subject-assess.js";
import { a as needsFilesOnly, n as isDocumentKind, o as significant$1, r as isFileKind, t as contextOf, v as CLAIM_KINDS } from "./shared-action-subject-measure-assess-init.js";
import { i as scopeValue, r as scopeKey, t as columnsOf } from "./shared-action-subject-measure-comment-diff-check-assess-init-profile.js";
import { t as compare } from "./shared-action-subject-comment-diff-check-assess-init.js";
import { i as furtherTables, o as shardsOf, r as filesAt, t as expandRequirements } from "./shared-action-subject-check-assess-init.js";
import { n as intAt } from "./shared-worker-action-subject-measure-metrics-performance-deploy-diff-check-assess-init-profile.js";
import { d as skipBlanks } from "./shared-worker-action-subject-measure-deploy-check-assess-init-profile.js";
import { n as itemAt, t as doubleAt } from "./shared-worker-action-subject-measure-metrics-performance-diff-check-assess-init-profile.js";
import { a as satisfies, i as runVerdict, n as SEVERITY, t as PROPERTIES } from "./shared-action-subject-comment-diff-assess.js";
import { a as warnOf, i as positionOf, n as intervalPositionOf, r as isPastWarn, t as endsOf } from "./shared-action-subject-measure-comment-deploy-diff-assess.js";
import { a as joinText, i as formatWhole, n as formatApart, r as formatNumber, s as text$1, t as counted$1 } from "./shared-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { n as scoreOf, t as propertyScore } from "./shared-action-subject-comment-assess.js";
import { t as canonicalize } from "./canonicalize.js";
import { n as examinedFiles, t as examinedFile } from "./shared-subject-comment-deploy-diff-check.js";
import { f as quoted } from "./shared-worker-subject-measure-check-init-profile.js";
import { t as at } from "./shared-worker-subject-measure-metrics-performance-diff-check-assess-init-profile.js";
import { t as INTEGRITY_RULES } from "./shared-subject-measure-check-init.js";
import { a as unaskedFiles, i as measureSubject, n as gradeOf, r as gradeOfEvidence, t as engineSubjectOf } from "./shared-subject-measure-init.js";
import { n as compareKeys } from "./shared-subject-measure-metrics-performance-diff-assess-init.js";
import { t as lazyCellDraws } from "./shared-subject-measure-metrics-diff-assess-init.js";
import { n as SEED, t as DRAWS } from "./shared-subject-measure-diff-init.js";
import { a as HashIndex, i as TupleHash } from "./shared-subject-measure-check-init-profile.js";
import { n as answerOf$2, t as IDENTITY_RULES } from "./shared-subject-scan-init.js";
import { n as problemsOf, t as gatherSubject } from "./shared-subject-check-init-profile.js";
import { t as trustOf } from "./shared-subject-check.js";
import { t as comparedKinds } from "./files-at-base2.js";
import { a as rounds, d as groupOf, h as sameAs, i as isWithin, p as isKnownGroup, t as CLAIM_RULES, y as plainName } from "./shared-subject-init.js";

// src/report/subject-report.ts
const FAMILIES = [...PROPERTIES, "performance"];
/** One subject's part of the report: findings by property, scores, evidence, cells. */
function subjectReport(given) {
	const { subject, gathered, findings, factsOf, standing, baseline } = given;
	const properties = FAMILIES.map((family) => propertyReport(family, findings, factsOf, family === "security" && given.files?.capsSecurity === true));
	const score = scoreOf(scoresOf(properties));
	const { examined } = given.files ?? {};
	return {
		id: subject.id,
		...standing === void 0 ? {} : { standing },
		...baseline === void 0 ? {} : { baseline: baselineReport(baseline) },
		verdict: runVerdict(findings.map(({ verdict, planned }) => ({
			verdict,
			level: planned.requirement.level
		}))),
		...score === void 0 ? {} : { score },
		files: sortedFiles(gathered),
		...given.model === void 0 ? {} : { model: given.model },
		...given.boundBy === void 0 ? {} : { boundBy: given.boundBy },
		...examined === void 0 || examined.length === 0 ? {} : { examined },
		...given.lifecycle === void 0 ? {} : { lifecycle: given.lifecycle },
		properties,
		comparisons: comparisonsOf(findings),
		...withNotes(gathered.ok ? counted(subject, gathered) : uncounted(subject, gathered), given)
	};
}
function withNotes(counts, { unpaired, modelNotes = [], files }) {
	const pairing = unpaired === void 0 ? [] : [`Rows are not paired with the base's: ${unpaired}.`];
	return {
		...counts,
		notes: [
			...counts.notes,
			...pairing,
			...modelNotes,
			...files?.notes ?? []
		]
	};
}
/** Nothing but what the report says of it. */
function baselineReport({ state, because }) {
	return {
		state,
		...because === void 0 ? {} : { because }
	};
}
/** What of the policy does not apply to this subject: named, so that nothing vanishes silently. */
function policyNotes({ skipped }) {
	return skipped.map(({ requirement: { id, origin }, reason }) => `${id} of ${origin.source} is left out: ${reason}.`);
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
function propertyReport(family, findings, factsOf, isCapped) {
	const own = findings.filter(({ planned }) => planned.requirement.metric.startsWith(`${family}/`));
	const scored = own.map((finding) => ({
		verdict: finding.verdict,
		level: finding.planned.requirement.level,
		weight: finding.planned.requirement.weight,
		...finding.grade === void 0 ? {} : { grade: finding.grade },
		fullGrade: factsOf(finding.planned.requirement.metric).fullGrade
	}));
	const score = family === "performance" ? void 0 : propertyScore(scored, isCapped);
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

// src/judge/change-sentence.ts
/** The base's value and the change since, as one sentence; the reason where the base has none. */
function changeSentence(comparison, facts) {
	const { base, change, from } = comparison;
	const where = from === "report" ? "Base report" : "Base branch";
	if (base.status !== "measured") return base.status === "not-applicable" ? [] : [text$1`${[where]}: not measured, ${reasonOf$1(base, from)}.`];
	if (from === "unchanged") return [text$1`${[where]} ${[valueOf(base)]}; its evidence is the same.`];
	if (change === void 0) return [text$1`${[where]} ${[valueOf(base)]}.`];
	const sampled = base.counted === void 0 ? spread$1(comparison, facts) : [];
	return [text$1`${[where]} ${[valueOf(base)]}; ${farther(change, facts.regress, base)}${sampled}.`];
}
function valueOf({ value, counted }) {
	return counted === void 0 ? formatNumber(value) : formatWhole(value);
}
/** `0.020 farther from the ideal`: the change with as many digits as tell it from what is allowed. */
function farther(change, regress, { counted } = {}) {
	const size = counted !== void 0 && Number.isInteger(change) ? formatWhole(Math.abs(change)) : formatApart(Math.abs(change), regress === void 0 ? [] : [regress]);
	return change === 0 ? ["no farther from the ideal"] : [`${size} ${change > 0 ? "farther from" : "nearer to"} the ideal`];
}
function spread$1({ interval, paired }, { confidence, id }) {
	if (interval === void 0) return [", without an interval of the change"];
	const percent = `${Number((100 * confidence).toPrecision(4))} %`;
	const rows = paired !== true ? [", as of different rows"] : id === void 0 ? [", of the same rows"] : text$1`, rows paired by ${id}`;
	return text$1`, ${[percent]} interval of the change ${interval[0]} to ${interval[1]}${rows}`;
}
/** A report's reasons are foreign text, whatever wrote them. */
function reasonOf$1(base, from) {
	const said = (words) => from === "report" ? text$1`${words}` : [words];
	switch (base.status) {
		case "insufficient": return said(base.reason);
		case "no-evidence": return ["its evidence is missing there"];
		case "error": return said(base.message);
	}
}

// src/judge/lost-groups.ts
const MOST_NAMED = 6;
/** Names of the groups that counted at the base and do not where the head was measured; of many the first few. */
function lostGroups(head, base) {
	const counting = new Set(countedGroups(head).map((group) => JSON.stringify(group)));
	const lost = head.status === "measured" ? countedGroups(base).filter((group) => !counting.has(JSON.stringify(group))) : [];
	const more = lost.length - MOST_NAMED;
	return [...lost.slice(0, MOST_NAMED).map(nameOf), ...more > 0 ? [[`${more} more groups`]] : []];
}
function countedGroups(measurement) {
	if (measurement.status !== "measured") return [];
	const { parts = [], excluded = [] } = measurement;
	const out = new Set(excluded.map(({ group }) => JSON.stringify(group)));
	return parts.map(({ group }) => group).filter((group) => !out.has(JSON.stringify(group)));
}
function nameOf(group) {
	return joinText(group.map((value) => text$1`${value}`), " × ");
}

// src/judge/regress.ts
function regressionOf(inputs) {
	const { requirement, measurement, comparison, confidence, standing, id } = inputs;
	if (comparison === void 0) return { details: requirement.regress === void 0 ? [] : [withoutBase(standing)] };
	const limit = [...lostLimit(measurement, comparison.base), ...changeLimit(inputs, comparison)].toSorted((a, b) => severityOf(a.verdict) - severityOf(b.verdict))[0];
	return {
		...limit === void 0 ? {} : { limit },
		details: changeSentence(comparison, {
			regress: requirement.regress,
			confidence,
			id
		})
	};
}
/** A finding with the comparison taken into account; N/A stays, because the question makes no sense at the base either. */
function withRegression(judged, { limit, details }) {
	const compared = {
		...judged,
		details: [...judged.details, ...details]
	};
	return limit !== void 0 && judged.verdict !== "N/A" && severityOf(limit.verdict) < severityOf(judged.verdict) ? {
		...compared,
		verdict: limit.verdict,
		sentence: withClause(judged.sentence, limit.clause),
		remedy: limit.remedy
	} : compared;
}
function severityOf(verdict) {
	return SEVERITY.indexOf(verdict);
}
/** Every sentence of ours ends with a full stop of ours. */
function withClause(sentence, clause) {
	const body = sentence.at(-1) === "." ? sentence.slice(0, -1) : sentence;
	return text$1`${body}; ${clause}.`;
}
function withoutBase(standing) {
	return standing === "new" ? ["The subject is new: `regress` has no base to compare with."] : ["There is no base: `regress` has nothing to compare with."];
}
/** Groups that counted at the base must count: else getting worse could hide as getting rare. */
function lostLimit(head, base) {
	const lost = lostGroups(head, base);
	return lost.length === 0 ? [] : [{
		verdict: "INSUFFICIENT",
		clause: text$1`it counted at the base, and no longer does, for ${joinText(lost, ", ")}`,
		remedy: ["Bring evaluation rows of the groups that counted at the base."]
	}];
}
function changeLimit({ requirement, measurement, gate }, comparison) {
	const { regress, level } = requirement;
	if (regress === void 0 || measurement.status !== "measured") return [];
	const { base, change, interval } = comparison;
	if (change === void 0) return base.status === "not-applicable" ? [] : [unmeasuredBase(regress)];
	const verdict = verdictOfChange(regress, change, interval, gate);
	if (verdict === void 0) return [];
	const allowed = measurement.counted === void 0 ? formatNumber(regress) : formatWhole(regress);
	const limit = {
		verdict,
		clause: [...text$1`it is ${farther(change, regress, measurement)} than at the base, and \`regress\` allows ${[allowed]}`, ...openness(verdict, interval, gate)],
		remedy: REMEDY[verdict]
	};
	return [verdict === "FAIL" && level === "advisory" ? {
		...limit,
		verdict: "WARN"
	} : limit];
}
/** The gate's rule for a bound, on the change. */
function verdictOfChange(regress, change, interval, gate) {
	const bound = {
		kind: "max",
		max: regress
	};
	const isOutside = positionOf(bound, change) === "outside";
	if (gate.on === "point") return isOutside ? "FAIL" : void 0;
	const proof = interval === void 0 ? void 0 : intervalPositionOf(bound, interval);
	if (proof === "outside") return "FAIL";
	if (proof === void 0 || gate.on === "proven-inside" && proof === "across") return "INSUFFICIENT";
	return isOutside ? "WARN" : void 0;
}
function openness(verdict, interval, gate) {
	if (verdict === "FAIL") return [];
	return interval === void 0 ? text$1`, but has no interval, which the gate ${gate.on} needs` : verdict === "WARN" ? text$1`, but the interval of the change reaches back, for which the gate ${gate.on} only warns` : text$1`, but the interval of the change reaches past it, which the gate ${gate.on} leaves open`;
}
const REMEDY = {
	FAIL: ["Find what in this change moved it: hold its groups against those at the base. If the loss is meant, a waiver can say so."],
	INSUFFICIENT: ["Bring more evaluation rows, or bind `evaluation.id` so that rows are paired with those of the base: both narrow the interval of the change."],
	WARN: ["Bring more evaluation rows to see whether the change is more than chance."]
};
function unmeasuredBase(regress) {
	return {
		verdict: "MISSING",
		clause: text$1`at the base it could not be measured, so \`regress\` ${regress} has nothing to be held against`,
		remedy: ["Make the base measurable: mend its evidence there first, or give a report of it as `baseline-report`."]
	};
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
	if (measurement.status === "measured") {
		details.push(...withExcluded(measurement), ...(measurement.notes ?? []).map((note) => [note]));
		details.push(...foundSentences(measurement.found ?? []));
	}
	return requirement.because === void 0 ? details : [...details, text$1`Why it is required: ${requirement.because}`];
}
function uncertainty(measured, confidence) {
	const rows = text$1`over ${counted$1(measured.n, measured.counted ?? "row")}`;
	if (measured.counted !== void 0) {
		const all = counted$1(measured.n, measured.counted);
		const [low, high] = measured.interval ?? [measured.value, measured.value];
		return low === high ? text$1`Of ${all}.` : text$1`Of ${all}. Not all were read to their end: the number may be anything from ${[formatWhole(low)]} to ${[formatWhole(high)]}.`;
	}
	const percent = `${Number((100 * confidence).toPrecision(4))} %`;
	const spread = measured.interval === void 0 ? text$1`No interval, ${rows}` : [percent, ...text$1` interval ${measured.interval[0]} to ${measured.interval[1]} ${rows}`];
	if (measured.chance === void 0) return text$1`${spread}.`;
	return text$1`${spread}; chance alone: mean ${measured.chance.mean}, 95 % within ${measured.chance.upper}.`;
}
/** Says so when what chance alone would give is more than half of the gap, for lower-is-better gaps from 0. */
function chanceWarning({ chance, value }) {
	return chance !== void 0 && value > 0 && value < 1 && chance.upper < 1 && chance.upper > value / 2 && chance.mean < chance.upper ? [text$1`Chance alone reaches more than half of this gap: more rows would tell them apart.`] : [];
}
/** Every group; of many the extremes of those that count, because the others are named with their sizes anyway. */
function groupSentence(parts, excluded) {
	if (parts.length === 0) return [];
	if (parts.length <= MANY_PARTS) return [text$1`${joinText(parts.map(partText), ", ")}.`];
	const out = new Set(excluded.map(({ group }) => JSON.stringify(group)));
	const counting = parts.filter(({ group }) => !out.has(JSON.stringify(group)));
	const values = joinText(extremes(counting).map(partText), ", ");
	return counting.length === 0 ? [] : [text$1`Of ${counted$1(counting.length, "group")} that count, the extremes: ${values}.`];
}
function extremes(parts) {
	const sorted = parts.filter((part) => part.value !== null).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
	return [...sorted.slice(0, 2), ...sorted.slice(2).slice(-2)];
}
function partText(part) {
	return part.value === null ? text$1`${groupName(part.group)} undefined (${counted$1(part.n, "row")})` : text$1`${groupName(part.group)} ${part.value} (${counted$1(part.n, "row")})`;
}
const MANY_FOUND = 5;
/** Where each stands, what it is and what to do about it; of many the worst. */
function foundSentences(found) {
	const more = found.length - MANY_FOUND;
	return [...found.slice(0, MANY_FOUND).map(foundSentence), ...more > 0 ? [text$1`And ${counted$1(more, "finding")} more, in the report.`] : []];
}
/** `model.pkl` at byte 24, in `data.pkl`: Title: `os.system` (pickle/dangerous-global). What to do. */
function foundSentence({ path, title, rule, remedy, detail, offset, line, within = [] }) {
	const place = [...line === void 0 ? [] : [` line ${line}`], ...offset === void 0 ? [] : [` at byte ${offset}`]];
	const member = within.length === 0 ? [] : text$1`, in ${within.join(" → ")}`;
	return text$1`${path}${[...place, ...member]}: ${[title]}: ${detail} (${[rule]}). ${[remedy]}`;
}
function groupName(group) {
	return joinText(group.map((value) => text$1`${value}`), " × ");
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
		...text$1`${groupName(group)} (${counted$1(n, "row")}: `,
		EXCLUSION[reason],
		")"
	]);
	const more = excluded.length > MANY_PARTS ? [` and ${excluded.length - MANY_PARTS} more`] : [];
	return [text$1`Not counted: ${joinText(shown, ", ")}${more}.`];
}
function withExcluded({ withExcluded: value }) {
	return value === void 0 ? [] : [text$1`With the groups that are not counted it would be ${value}.`];
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
/** Inside, but past the line that warns, with groups that do not count, or with what may have to be counted. */
function isCareful(bound, { value, excluded = [], doubtful = 0 }) {
	return isPastWarn(bound, value) || excluded.length > 0 || doubtful > 0;
}

// src/judge/sentence.ts
/** ` on sex × race`, or nothing for overall. */
function onScope(scope) {
	const columns = columnsOf(scope);
	if (columns.length === 0) return [];
	const names = joinText(columns.map((column) => text$1`${column}`), " × ");
	return scope.kind === "slice" ? text$1` on slice ${names}` : text$1` on ${names}`;
}
/** A count has no decimals. */
function valueText({ unit }, value, bound) {
	return unit === "count" && value < 2 ? String(value) : formatApart(value, endsOf(bound));
}
function boundText({ unit }, bound) {
	const end = (value) => [unit === "count" ? formatWhole(value) : formatNumber(value)];
	switch (bound.kind) {
		case "max": return text$1`at most ${end(bound.max)}`;
		case "min": return text$1`at least ${end(bound.min)}`;
		case "within": return text$1`within ${end(bound.within[0])} and ${end(bound.within[1])}`;
		default: return assertNever(bound);
	}
}
/** The sentence of a finding, made from the bound that is enforced: claim and gate cannot drift apart. */
function sentenceOf$1(facts, requirement, scope, measurement, gate) {
	const name = [facts.title, ...onScope(scope)];
	const { bound } = requirement;
	switch (measurement.status) {
		case "measured": return text$1`${name} is ${[valueText(facts, measurement.value, bound)]}; ${relation(facts, requirement, measurement, gate)}.`;
		case "insufficient": return text$1`${name} cannot be judged against ${boundText(facts, bound)}: ${[measurement.reason]}.`;
		case "no-evidence": return text$1`${name} has no evidence to hold against ${boundText(facts, bound)}: ${missingList(measurement.missing)}.`;
		case "error": return text$1`${name} could not be computed: ${[measurement.message]}.`;
		case "not-applicable": return text$1`${name} does not apply: ${[measurement.reason]}.`;
		default: return assertNever(measurement);
	}
}
function relation(facts, requirement, measured, gate) {
	const { bound } = requirement;
	const required = unmeasuredGroups(requirement, measured);
	if (required.length > 0) return text$1`but ${missingList(required)} must be measurable and is not`;
	const interval = measured.interval;
	if (gate.on !== "point" && interval === void 0) return text$1`it has no interval, which the gate ${gate.on} needs to hold it against ${boundText(facts, bound)}`;
	const held = text$1`the bound is ${boundText(facts, bound)}`;
	if (interval !== void 0 && intervalPositionOf(bound, interval) === "across") {
		if (gate.on === "proven-inside") return text$1`${held}, and the interval reaches past it, which the gate ${gate.on} leaves open`;
		if (gate.on === "proven-outside" && positionOf(bound, measured.value) === "outside") return text$1`${held}, and the interval reaches back inside it, for which the gate ${gate.on} only warns`;
	}
	return positionOf(bound, measured.value) === "outside" ? held : [...held, ...cautions(facts, bound, measured)];
}
/** Why a value inside its bound warns. */
function cautions({ unit }, bound, { value, excluded = [], doubtful = 0, counted: what }) {
	const warn = warnOf(bound);
	const verb = excluded.length === 1 ? "does" : "do";
	return [
		...warn !== void 0 && isPastWarn(bound, value) ? text$1`, with a warning past ${[unit === "count" ? formatWhole(warn) : formatNumber(warn)]}` : [],
		...doubtful > 0 ? text$1`, and ${counted$1(doubtful, what ?? "row")} may belong to it` : [],
		...excluded.length > 0 ? text$1`, and ${counted$1(excluded.length, "group")} ${[verb]} not count` : []
	];
}
function missingList(names) {
	return joinText(names.map((name) => text$1`${name}`), ", ");
}

// src/judge/judge.ts
function judge(given) {
	const { planned, measurement, facts, gate, confidence, grade, comparison, standing } = given;
	const { requirement, scope } = planned;
	const verdict = ofStanding(verdictOf(requirement, measurement, gate), standing);
	const judged = {
		planned,
		measurement,
		...comparison === void 0 ? {} : { comparison },
		...grade !== void 0 && measurement.status === "measured" ? { grade } : {},
		verdict,
		sentence: sentenceOf$1(facts, requirement, scope, measurement, gate),
		details: [...detailsOf(measurement, requirement, confidence), ...standing === "rebound" ? [REBOUND] : []],
		remedy: remedyOf(facts, requirement, measurement, verdict)
	};
	return withRegression(judged, regressionOf({
		...given,
		requirement
	}));
}
/** What a change binds anew is at best a warning. */
function ofStanding(verdict, standing) {
	return standing === "rebound" && verdict === "PASS" ? "WARN" : verdict;
}
const REBOUND = ["The change alters what the subject’s files and columns are: it is judged by its new bindings, and at best warns."];
/** Nothing to do for what passes; else the evidence to bring, or the metric's first remedy and where to read on. */
function remedyOf(facts, requirement, measurement, verdict) {
	if (satisfies(verdict) && verdict !== "WARN") return [];
	if (verdict === "INSUFFICIENT" && measurement.status === "measured") return unmeasuredGroups(requirement, measurement).length > 0 ? ["Bring more evaluation rows of the groups that must be measurable."] : ["Bring more evaluation rows: they narrow the interval."];
	switch (measurement.status) {
		case "no-evidence":
		case "error": return [measurement.hint];
		case "insufficient":
			if (measurement.hint !== void 0) return [measurement.hint];
			return text$1`Bring more evaluation rows, or declare coarser groups; needed here: ${counted$1(measurement.needed, "row")}, found: ${counted$1(measurement.n, "row")}.`;
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
function judgeSubject({ subject, gathered, measurements, comparisons, standing, metricOf, files, plan: { gate, minimum } }) {
	const tableGrade = gradeOf(gathered, unaskedFiles(subject, metricOf));
	const { id } = subject.bindings.evaluation;
	return subject.requirements.map((planned) => {
		const measurement = measurements[planned.request];
		if (measurement === void 0) throw new Error(`${planned.requirement.id} was planned without a request`);
		const comparison = comparisons?.[planned.request];
		const metric = metricOf(planned.requirement.metric);
		const grade = gradeOfEvidence(metric, tableGrade, files);
		return judge({
			planned,
			measurement,
			facts: metric,
			gate,
			confidence: minimum.confidence,
			...comparison === void 0 ? {} : { comparison },
			...standing === void 0 ? {} : { standing },
			...id === void 0 ? {} : { id },
			...grade === void 0 ? {} : { grade }
		});
	});
}

// src/assess/model-binding.ts
const UNBOUND = {
	named: /* @__PURE__ */ new Set(),
	notes: []
};
/**
* The first manifest, in the order of paths, that names the model's digest and that of every file of the table: an evaluation
* has read the model and made the table, a training has made both. Digests count, wherever the run had the files; one that
* has a path of ours with another digest is of other bytes, and binds nothing.
*/
function bindingOf(model, table, manifests) {
	const notes = manifests.flatMap(({ path, manifest }) => contradicted(manifest, model, table).map((file) => `${path} names another digest for ${file}, so it binds nothing.`));
	const binds = manifests.find(({ manifest }) => contradicted(manifest, model, table).length === 0 && namesBoth(manifest, model.digest, table));
	return binds === void 0 ? {
		named: /* @__PURE__ */ new Set(),
		notes
	} : {
		boundBy: binds.path,
		named: digestsOf(allOf(binds.manifest)),
		notes
	};
}
function namesBoth(manifest, model, table) {
	const outputs = digestsOf(manifest.outputs);
	return table.length > 0 && digestsOf(modelsIn(manifest)).has(model) && table.every(({ sha256 }) => outputs.has(sha256));
}
/** Paths of ours that the manifest has only with other digests. */
function contradicted(manifest, model, table) {
	return [...isOther(modelsIn(manifest), model.path, model.digest) ? [model.path] : [], ...table.flatMap(({ path, sha256 }) => isOther(manifest.outputs, path, sha256) ? [path] : [])];
}
function isOther(recorded, path, digest) {
	const same = recorded.filter((each) => each.path === path);
	return same.length > 0 && same.every((each) => each.digest !== digest);
}
/** Where a run of this kind has its model: what it made, or what it read. */
function modelsIn({ kind, inputs, outputs }) {
	return kind === "training" ? outputs : inputs;
}
function allOf({ inputs, outputs }) {
	return [...inputs, ...outputs];
}
function digestsOf(recorded) {
	return new Set(recorded.map(({ digest }) => digest));
}
/** Files that the manifest names by the digest that was computed while they were counted: their grade is `reproduced`. */
function reproduced(gathered, { boundBy, named }) {
	if (!gathered.ok || boundBy === void 0) return gathered;
	const { table } = gathered;
	const files = table.files.map((file) => file.grade === "computed" && named.has(file.sha256) ? {
		...file,
		grade: "reproduced"
	} : file);
	return {
		ok: true,
		table: {
			...table,
			files
		}
	};
}

// src/report/base-measurements.ts
/** Undefined when the report has no such subject: it is new, or was not touched when the report was made. */
function baseMeasurements(report, subject) {
	const found = report.subjects.find(({ id }) => id === subject);
	if (found === void 0) return;
	const findings = found.properties.flatMap((property) => property.findings);
	const byKey = new Map(findings.map((finding) => [findingKey(finding), finding.measurement]));
	return {
		subject: found,
		of: (request) => byKey.get(requestKey$1(request))
	};
}
function requestKey$1({ metric, scope, options }) {
	return keyOf$1(metric, scope.kind, columnsOf(scope), options);
}
function findingKey({ metric, scope, scopeKind, options }) {
	return keyOf$1(metric, scopeKind, scopeKind === "overall" ? [] : [scope].flat(), options);
}
/** An injective text: JSON of names and columns, and options in their canonical form. */
function keyOf$1(metric, kind, columns, options) {
	return JSON.stringify([
		metric,
		kind,
		columns,
		canonicalize(options)
	]);
}

// src/report/cube-of-cells.ts
/**
* The cube behind a subject of a report, as far as the report carries it: counts and weights of truth × decision by group, without
* scores. What only needs those can be measured on it, also what the report did not judge. Undefined where the cells do not
* make a cube: the subject could not be read, is a regression (whose moments are not carried), or somebody made them up.
*/
function cubeOfCells(subject) {
	const { task, classes, cells, rows, refused } = subject;
	const width = cells.find(({ columns }) => columns.length === 0)?.groups[0]?.n.length;
	if (task !== "binary" && task !== "multiclass" || width === void 0 || !isCube(subject, width)) return;
	return {
		task,
		classes,
		hasDecisions: width > classes.length,
		weighted: cells.some(({ groups }) => groups.some(({ n, w }) => w.some((weight, at) => weight !== n[at]))),
		rows,
		refused,
		marginals: cells
	};
}
/** `width`: cells of a group, truth × decision or truth alone. */
function isCube({ classes, cells }, width) {
	const overall = cells.filter(({ columns }) => columns.length === 0);
	return classes.length > 1 && [classes.length, classes.length ** 2].includes(width) && overall[0]?.groups.length === 1 && isSorted(cells.map(({ columns }) => columns)) && cells.every((cell) => isMarginal(cell, width));
}
function isMarginal({ columns, groups }, width) {
	return isSorted(groups.map(({ key }) => key)) && groups.every((group) => group.key.length === columns.length && isCounted(group, width));
}
/** Counts are whole, and a cell without rows has no weight. */
function isCounted({ n, w, w2 }, width) {
	return [
		n,
		w,
		w2
	].every((each) => each.length === width && each.every((value) => value >= 0)) && n.every((count, at) => Number.isSafeInteger(count) && (count > 0 || w[at] === 0 && w2[at] === 0));
}
/** Strictly, as the cube sorts: code unit by code unit, so that no key occurs twice. */
function isSorted(keys) {
	return keys.every((key, at) => {
		const before = keys[at - 1];
		return before === void 0 || isBefore(before, key);
	});
}
function isBefore(a, b) {
	const at = a.findIndex((value, index) => value !== b[index]);
	const [left, right] = [a[at], b[at]];
	return left === void 0 || right === void 0 ? a.length < b.length : left < right;
}

// src/assess/bound-scope.ts
/** Whether a subject binds every column of a scope. */
function isBound(scope, { evaluation: { attributes, slices } }) {
	const bound = new Set([...attributes, ...slices].map(({ column }) => column));
	return columnsOf(scope).every((column) => bound.has(column));
}

// src/assess/baseline.ts
/** Whether and where the same requests can be answered at the base. Where all bytes are the same nothing is read twice. */
async function planBaseline({ subject, standing, bindings }, base, match) {
	const { baseline: tree } = base;
	if (!isAvailable(tree)) return {
		state: "unavailable",
		because: tree.problem.message
	};
	if (standing === "new") return { state: "new" };
	const planned = await plannedAt(tree, subject, bindings ?? subject.bindings, match);
	if (planned.shards.length === 0) return bindings === void 0 ? { state: "new" } : {
		state: "unavailable",
		because: `The base has no ${planned.bindings.evaluation.table}.`
	};
	return (standing ?? "same") === "same" && await isSameEvidence(subject, planned, base) ? { state: "reused" } : {
		state: "measured",
		tree,
		planned
	};
}
/** From the report that somebody gave instead of files; `answered` there, or counted anew from the cells that it carries. */
function planFromReport({ subject, standing }, given) {
	if ("because" in given) return {
		state: "unavailable",
		because: given.because
	};
	const base = baseMeasurements(given.report, subject.id);
	if (base !== void 0) return {
		state: "report",
		base,
		cube: cubeOfCells(base.subject)
	};
	return standing === "new" || !given.report.untouched.includes(subject.id) ? { state: "new" } : {
		state: "unavailable",
		because: `The report ${given.from} did not look at this subject.`
	};
}
/** The same requests over the files at the base, read as data; `head` is what the head gave. */
async function measureBaseline(plan, head, { requests }, measuredAt, countedAt) {
	switch (plan.state) {
		case "new": return { said: { state: "new" } };
		case "unavailable": return unavailable(plan.because, requests);
		case "reused": return {
			said: { state: "reused" },
			tree: head
		};
		case "report": return {
			said: { state: "report" },
			tree: reported(plan, requests, countedAt)
		};
		case "measured": {
			const answerable = requests.filter(({ scope }) => isBound(scope, plan.planned.bindings));
			const { gathered, measurements } = await measuredAt({
				...plan.planned,
				requests: answerable
			}, plan.tree);
			const answers = new Map(answerable.map((request, index) => [request, measurements[index]]));
			return gathered.ok ? {
				said: { state: "measured" },
				tree: {
					gathered,
					measurements: requests.map((request) => answers.get(request) ?? NOT_BOUND$1)
				}
			} : unavailable(sentenceOf(gathered.problems), requests);
		}
		default: return assertNever(plan);
	}
}
function reported({ base, cube }, requests, countedAt) {
	const { task, taskInferred } = base.subject;
	const gathered = cube === void 0 || task === "unknown" ? NOTHING$1 : {
		ok: true,
		table: {
			cube,
			files: [],
			task,
			taskInferred,
			notes: []
		}
	};
	const counted = gathered.ok ? countedAt(gathered) : [];
	return {
		gathered,
		measurements: requests.map((request, index) => base.of(request) ?? counted[index] ?? NOT_REPORTED)
	};
}
const NOT_REPORTED = {
	status: "no-evidence",
	missing: ["this number in the report of the base"],
	hint: "Give a report that was made under this policy, or commit the evidence."
};
/** A scope that the change brings has nothing to be compared with. */
const NOT_BOUND$1 = {
	status: "not-applicable",
	reason: "the base does not bind these columns"
};
function sentenceOf(problems) {
	const atBase = (problem) => problem.code === "table/lfs-pointer" ? "at the base it is in Git LFS, and only its pointer is there." : problem.message;
	return problems.map((problem) => `${problem.path}: ${atBase(problem)}`).join(" ");
}
/** It is there and cannot be measured: whoever asks for a comparison gets none, and has to hear it. */
function unavailable(because, requests) {
	const nothing = {
		status: "no-evidence",
		missing: ["the same numbers at the base"],
		hint: "Mend the base branch first, or give the baseline as a report with `baseline-report`."
	};
	return {
		said: {
			state: "unavailable",
			because
		},
		tree: {
			gathered: NOTHING$1,
			measurements: requests.map(() => nothing)
		}
	};
}
const NOTHING$1 = {
	ok: false,
	state: "missing",
	problems: [],
	files: []
};
/** The head's requests over what is bound at the base. */
async function plannedAt(tree, subject, bindings, match) {
	const { files } = await tree.list();
	const paths = files.map(({ path }) => path);
	return {
		...subject,
		bindings,
		shards: shardsOf(bindings.evaluation.table, paths, match),
		furtherShards: new Map(furtherTables(bindings).map((table) => [table, shardsOf(table, paths, match)]))
	};
}
/** Whether the subject's tables are the same files with the same bytes. */
async function isSameEvidence(head, planned, base) {
	const own = filesOf(head);
	return own.join("\n") === filesOf(planned).join("\n") && await areUnchanged(own, base);
}
function filesOf({ shards, furtherShards, bindings: { evaluation } }) {
	const { severity } = evaluation;
	return [
		...shards,
		...[...furtherShards.values()].flat(),
		...severity === void 0 ? [] : [severity]
	];
}
/** Whether each file has the bytes that it has at the base. */
async function areUnchanged(paths, base) {
	for (const path of paths) if (!await base.isUnchanged(path)) return false;
	return true;
}

// src/assess/stale-predictions.ts
/**
* Whether the predictions may be of an older model: the model's bytes changed since the base, and those of its predictions did
* not. `modelFiles` are the head's. Who knows what binds the two does not have to ask.
*/
async function hasStalePredictions({ subject, bindings }, modelFiles, base) {
	const { baseline } = base;
	const path = subject.bindings.model;
	if (path === void 0 || !isAvailable(baseline) || subject.shards.length === 0) return false;
	const before = await filesAtBase(bindings?.model ?? path, baseline);
	return before.files.length > 0 && !await isSameModel({
		path,
		files: modelFiles
	}, before, base) && await areUnchanged(subject.shards, base);
}
/** A listing leaves some folders out, of which a file can still be named. */
async function filesAtBase(path, tree) {
	const { files } = await tree.list();
	const listed = filesAt(path, files.map((file) => file.path));
	const isThere = listed.length > 0 || await tree.blobOf(path) !== void 0;
	return {
		path,
		files: listed.length === 0 && isThere ? [path] : listed
	};
}
async function isSameModel(now, before, base) {
	const earlier = new Map(before.files.map((file) => [nameIn(before, file), file]));
	if (now.files.length !== earlier.size) return false;
	for (const file of now.files) {
		const old = earlier.get(nameIn(now, file));
		if (old === void 0 || !await base.isUnchanged(file, old)) return false;
	}
	return true;
}
/** Below the model's folder; empty for a model that is a file. */
function nameIn({ path }, file) {
	return file.slice(path.length);
}

// src/evidence/paired/group-tuples.ts
/** Combinations of groups that are told apart; with the cells of each about 20 MB. */
const MOST_TUPLES = 1 << 18;
/** The combinations of groups that rows have, numbered from 0 on, whatever reading they come from. */
var GroupTuples = class {
	columns;
	/** By column, the code of a group's name, and the names by code. */
	codesOf;
	namesOf;
	index;
	codes = /* @__PURE__ */ new Int32Array(64);
	constructor(columns, most = MOST_TUPLES) {
		this.columns = columns;
		this.codesOf = columns.map(() => /* @__PURE__ */ new Map());
		this.namesOf = columns.map(() => []);
		this.index = new HashIndex(most);
	}
	get size() {
		return this.index.size;
	}
	/** The group of a column in a combination. */
	nameAt(tuple, column) {
		return itemAt(itemAt(this.namesOf, column), intAt(this.codes, tuple * this.columns.length + column));
	}
	/** `nameOf` gives the names of a reading's own codes. */
	of(nameOf) {
		const known = this.columns.map(() => []);
		const own = new Int32Array(this.columns.length);
		return { numberOf: (codes) => {
			let one = 608135816;
			let other = 2242054355;
			for (let column = 0; column < own.length; column += 1) {
				const code = intAt(codes, column);
				const here = itemAt(known, column);
				const mine = here[code] ?? this.codeOf(column, nameOf(column, code));
				here[code] = mine;
				own[column] = mine;
				one = Math.imul((one << 13 | one >>> 19) ^ mine, 2654435761);
				other = Math.imul((other << 17 | other >>> 15) ^ mine, 2246822507);
			}
			return this.numbered(one ^ Math.imul(other, 3266489909), other ^ other >>> 15, own);
		} };
	}
	codeOf(column, name) {
		const codes = itemAt(this.codesOf, column);
		const code = codes.get(name) ?? codes.size;
		codes.set(name, code);
		itemAt(this.namesOf, column)[code] = name;
		return code;
	}
	numbered(high, low, codes) {
		const before = this.index.size;
		const tuple = this.index.numberOf(high | 0, low | 0);
		if (tuple === before) {
			const end = (tuple + 1) * codes.length;
			if (end > this.codes.length) {
				const wider = new Int32Array(2 * end);
				wider.set(this.codes);
				this.codes = wider;
			}
			this.codes.set(codes, tuple * codes.length);
		}
		return tuple;
	}
};

// src/evidence/paired/joint-cells.ts
/** Truth × base decision × head decision. */
const CELLS = 8;
/** Sums by combination of groups and joint cell. */
var JointCells = class {
	sums = /* @__PURE__ */ new Float64Array(512);
	add(tuple, cell, product) {
		const place = tuple * CELLS + cell;
		if (place >= this.sums.length) {
			const wider = new Float64Array(2 * (tuple + 1) * CELLS);
			wider.set(this.sums);
			this.sums = wider;
		}
		this.sums[place] = doubleAt(this.sums, place) + product;
	}
	/** The sums by the groups of some of the columns, sorted by their names. */
	marginal(columns, tuples) {
		const places = columns.map((column) => tuples.columns.indexOf(column));
		const groups = /* @__PURE__ */ new Map();
		for (let tuple = 0; tuple < tuples.size; tuple += 1) {
			const key = places.map((column) => tuples.nameAt(tuple, column));
			const name = JSON.stringify(key);
			const group = groups.get(name) ?? {
				key,
				products: Array.from({ length: CELLS }, () => 0)
			};
			groups.set(name, group);
			group.products.forEach((sum, cell) => {
				group.products[cell] = sum + (this.sums[tuple * CELLS + cell] ?? 0);
			});
		}
		return {
			columns,
			groups: [...groups.values()].toSorted((a, b) => compareKeys(a.key, b.key))
		};
	}
};

// src/evidence/paired/row-pairs.ts
/** Rows that are kept, some 45 bytes each. */
const MOST_PAIRED_ROWS = 5e6;
/** In the state of a row, below the number of its groups. */
const DECISION = 1;
const TRUTH = 2;
const SEEN = 4;
const GROUPS = 3;
/**
* Pairs the rows of two readings of one request by their ids: the head's rows are remembered by a 64-bit hash of the id, each
* row of the base then finds its own. The first row that cannot be paired ends it with its reason, and then nothing is
* paired: half of the rows would be another question.
*/
var RowPairs = class {
	head = { reader: (columns, nameOf) => this.reader("head", columns, nameOf) };
	base = { reader: (columns, nameOf) => this.reader("base", columns, nameOf) };
	id;
	index;
	most;
	groups;
	states = /* @__PURE__ */ new Int32Array(1024);
	weights = /* @__PURE__ */ new Float64Array(1024);
	cells = new JointCells();
	matched = 0;
	because;
	constructor(id, most = MOST_PAIRED_ROWS) {
		this.id = id;
		this.most = most;
		this.index = new HashIndex(most);
	}
	/** What both tables say together, by these columns: after the last row of the second. */
	pairing(marginals) {
		const { groups, matched, index } = this;
		if (this.because !== void 0) return {
			paired: false,
			because: this.because
		};
		if (groups === void 0) return {
			paired: false,
			because: "rows are paired only where there are decisions between two classes"
		};
		if (matched < index.size) return {
			paired: false,
			because: `${index.size - matched} of ${index.size} rows of the head are not at the base`
		};
		return {
			paired: true,
			marginals: marginals.map((columns) => this.cells.marginal(columns, groups))
		};
	}
	reader(side, columns, nameOf) {
		this.groups ??= new GroupTuples(columns);
		const tuples = this.groups.of(nameOf);
		const hash = new TupleHash([this.id]);
		let idAt = -1;
		return {
			begin: (header) => {
				hash.begin(header);
				idAt = header.indexOf(this.id);
				this.stop(idAt < 0 ? `the ${side} has no column ${quoted(this.id)}` : void 0);
				return idAt;
			},
			row: (bytes, starts, ends, { codes, numbers }) => {
				if (this.because !== void 0) return;
				if (skipBlanks(bytes, intAt(starts, idAt), intAt(ends, idAt)) === intAt(ends, idAt)) {
					this.stop(`a row of the ${side} has no id`);
					return;
				}
				hash.take(bytes, starts, ends);
				const tuple = tuples.numberOf(codes);
				if (tuple < 0) {
					this.stop("there are too many combinations of groups");
					return;
				}
				const [truth, decision] = [intAt(codes, columns.length), intAt(codes, columns.length + 1)];
				const state = tuple << GROUPS | truth * TRUTH | decision * DECISION;
				const weight = doubleAt(numbers, 3);
				this.stop(side === "head" ? this.remember(hash, state, weight) : this.match(hash, state, weight));
			}
		};
	}
	stop(because) {
		this.because ??= because;
	}
	remember({ high, low }, state, weight) {
		const before = this.index.size;
		const place = this.index.numberOf(high, low);
		if (place < 0) return `the head has more than ${this.most} rows`;
		if (place < before) return "two rows of the head have one id";
		if (place === this.states.length) {
			const [states, weights] = [new Int32Array(2 * place), new Float64Array(2 * place)];
			states.set(this.states);
			weights.set(this.weights);
			[this.states, this.weights] = [states, weights];
		}
		this.states[place] = state;
		this.weights[place] = weight;
	}
	match({ high, low }, state, weight) {
		const place = this.index.find(high, low);
		if (place < 0) return "a row of the base is not at the head";
		const known = intAt(this.states, place);
		if ((known & SEEN) !== 0) return "two rows of the base have one id";
		if ((known & TRUTH) !== (state & TRUTH)) return "a row has another label at the base";
		if (known >> GROUPS !== state >> GROUPS) return "a row is in another group at the base";
		this.states[place] = known | SEEN;
		this.matched += 1;
		const cell = 2 * (known & TRUTH) + 2 * (state & DECISION) + (known & DECISION);
		this.cells.add(known >> GROUPS, cell, weight * doubleAt(this.weights, place));
	}
};

// src/stats/mover.ts
/**
* Interval of the difference θ₁ − θ₂ of two estimates from their own intervals (MOVER, the method of variance estimates
* recovery): each end lies off the difference by √(a² + b² − 2ρab), where a and b are how far the intervals reach towards
* that end, and ρ is the correlation of the estimates (0: of different rows). With Wilson's intervals and ρ = 0 this is
* Newcombe's hybrid score interval. An interval that does not hold its estimate reaches 0 far on that side. RangeError for
* a correlation that is none, and for numbers that are not finite.
*
* Sources: G. Y. Zou, A. Donner, "Construction of confidence limits about effect measures: a general approach", Statistics in
* Medicine 27, 2008; with correlation G. Y. Zou, "Toward using confidence intervals to compare correlations",
* Psychological Methods 12, 2007.
*/
function differenceInterval(first, second, correlation = 0) {
	if (!(Math.abs(correlation) <= 1)) throw new RangeError(`${correlation} is no correlation.`);
	const difference = first.value - second.value;
	const low = difference - margin(below(first), above(second), correlation);
	const high = difference + margin(above(first), below(second), correlation);
	if (!Number.isFinite(low) || !Number.isFinite(high)) throw new RangeError("The interval of a difference needs estimates and ends that are finite.");
	return [low, high];
}
function below({ value, interval: [low] }) {
	return Math.max(0, value - low);
}
function above({ value, interval: [, high] }) {
	return Math.max(0, high - value);
}
/** √(a² + b² − 2ρab), which rounding alone can make the root of a number below 0. */
function margin(a, b, correlation) {
	return Math.sqrt(Math.max(0, a * a + b * b - 2 * correlation * a * b));
}

// src/metrics/comparison.ts
/**
* How much farther from the ideal a measurement is than its base, with the interval that both intervals give
* (`differenceInterval`). Of `unchanged` evidence the change is exactly 0.
*/
function compareMeasurements(facts, head, base, { from, correlation }) {
	if (head.status !== "measured" || base.status !== "measured") return {
		base,
		from
	};
	if (from === "unchanged") return {
		base,
		change: 0,
		interval: [0, 0],
		from
	};
	const [far, near] = [distanceOf(facts, head), distanceOf(facts, base)];
	const change = significant$1(far.value - near.value);
	if (far.interval === void 0 || near.interval === void 0) return {
		base,
		change,
		from
	};
	const turned = correlation === void 0 ? 0 : correlation * sideOf(facts, head) * sideOf(facts, base);
	const [low, high] = beyondIdeal(differenceInterval(spread(far, far.interval), spread(near, near.interval), turned), far.interval, near.interval);
	return {
		base,
		change,
		interval: [clean(low, high - low), clean(high, high - low)],
		...correlation === void 0 ? {} : { paired: true },
		from
	};
}
/**
* A distance that may be 0 is estimated too large, never too small: its error is no spread around it, and does not add to
* another's in squares. Towards it the interval then reaches as far as both intervals at their worst, paired or not (by
* simulation 90 % instead of 95 % of the intervals hold without this when a gap arises where there was none).
*/
function beyondIdeal([low, high], far, near) {
	return [far[0] === 0 ? far[0] - near[1] : low, near[0] === 0 ? far[1] - near[0] : high];
}
/** An end of an interval; 0 where it differs from it by the rounding of a number of the interval's width. */
function clean(end, width) {
	return Math.abs(end) < 1e-12 * width ? 0 : significant$1(end);
}
function spread({ value }, interval) {
	return {
		value,
		interval
	};
}
/** How far from its ideal a value lies, and what its interval says of that. */
function distanceOf(facts, { value, interval }) {
	const from = (each) => plainDistance(facts, each);
	if (interval === void 0) return {
		value: from(value),
		interval
	};
	const [one, other] = [from(interval[0]), from(interval[1])];
	const holdsIdeal = facts.direction === "target" && interval[0] <= facts.ideal && facts.ideal <= interval[1];
	return {
		value: from(value),
		interval: [holdsIdeal ? 0 : Math.min(one, other), Math.max(one, other)]
	};
}
function plainDistance({ direction, ideal }, value) {
	const best = Number.isFinite(ideal) ? ideal : 0;
	switch (direction) {
		case "lower": return value - best;
		case "higher": return best - value;
		case "target": return Math.abs(value - best);
	}
}
/** Whether the distance grows with the value (1) or shrinks (−1); 0 at a target, where it does both. */
function sideOf({ direction, ideal }, { value }) {
	return direction === "target" ? Math.sign(value - ideal) : 1;
}

// src/metrics/cell-influences.ts
/** Share of its mass by which a cell is moved: derivatives are then good to six digits. */
const STEP = 1e-6;
/** Evaluations × groups, each some microseconds; past it all is NaN. */
const MOST_WORK = 2e5;
/**
* The derivatives by forward differences. Groups are first moved many at once, each cell by another share of its mass: those
* that do not move the value then (all but the two extreme groups of a gap) are not asked one by one.
*/
function cellInfluences(decisions, counts, valueOf) {
	const groups = decisions.groups.filter(counts);
	const counted = {
		...decisions,
		groups
	};
	let work = 0;
	const valueAt = (moves) => {
		work += groups.length;
		return work > MOST_WORK ? NaN : valueOf(moved(counted, moves));
	};
	const value = valueAt([]);
	const slopes = (place, masses) => masses.map((mass, cell) => mass === 0 ? 0 : (valueAt([{
		place,
		cell,
		mass: STEP * mass
	}]) - value) / (STEP * mass));
	const ofGroup = new Map(groups.map(({ key, w }) => [JSON.stringify(key), w.map(() => 0)]));
	const ask = (from, to) => {
		if (valueAt(movesOf(groups, from, to)) === value) return;
		if (to - from > 1) {
			const middle = from + to >> 1;
			ask(from, middle);
			ask(middle, to);
		} else {
			const { key, w } = itemAt(groups, from);
			ofGroup.set(JSON.stringify(key), slopes(from, w));
		}
	};
	ask(0, groups.length);
	const { w } = decisions.overall;
	return {
		ofGroup,
		ofRest: groups.length < decisions.groups.length ? slopes("rest", w) : w.map(() => 0)
	};
}
/** Moves of all cells of some groups, no two of them alike. */
function movesOf(groups, from, to) {
	return groups.slice(from, to).flatMap(({ w }, index) => w.map((mass, cell) => ({
		place: from + index,
		cell,
		mass: STEP * mass * (1 + cell + cell * cell / 7 + index / (to - from))
	})));
}
function moved(decisions, moves) {
	const groups = [...decisions.groups];
	let { overall } = decisions;
	for (const { place, cell, mass } of moves) {
		overall = withMass(overall, cell, mass);
		if (place !== "rest") groups[place] = withMass(itemAt(groups, place), cell, mass);
	}
	return {
		...decisions,
		overall,
		groups,
		drawCells: lazyCellDraws(groups)
	};
}
function withMass(group, cell, mass) {
	return {
		...group,
		w: [...group.w].with(cell, at(group.w, cell) + mass)
	};
}

// src/metrics/paired-correlation.ts
/**
* In [−1, 1]; undefined where it cannot be told: a value that no row moves, one that is not defined near these tables, or more
* groups than is worth the time. `valueOf` gives the metric's value of some decisions, NaN for none; it is asked a few times
* a group that counts.
*/
function pairedCorrelation({ head, base, pairs }, valueOf) {
	const [ofHead, ofBase] = [influencesOf(head, valueOf), influencesOf(base, valueOf)];
	let covariance = 0;
	for (const { key, products } of pairs.groups) {
		const [own, other] = [ofHead(key), ofBase(key)];
		for (const [place, product] of products.entries()) {
			const [truth, before, now] = [
				place >> 2,
				place >> 1 & 1,
				place & 1
			];
			covariance += product * at(own, 2 * truth + now) * at(other, 2 * truth + before);
		}
	}
	const scale = Math.sqrt(varianceOf(head.decisions, ofHead) * varianceOf(base.decisions, ofBase));
	const correlation = covariance / scale;
	return Number.isFinite(correlation) ? Math.min(1, Math.max(-1, correlation)) : void 0;
}
function influencesOf({ decisions, excluded }, valueOf) {
	const out = new Set(excluded.map((key) => JSON.stringify(key)));
	const counts = ({ key }) => !out.has(JSON.stringify(key));
	const { ofGroup, ofRest } = cellInfluences(decisions, counts, valueOf);
	return (key) => ofGroup.get(JSON.stringify(key)) ?? ofRest;
}
function varianceOf({ groups }, influenceOf) {
	let variance = 0;
	for (const { key, w2 } of groups) {
		const influences = influenceOf(key);
		for (const [cell, square] of w2.entries()) variance += square * at(influences, cell) ** 2;
	}
	return variance;
}

// src/metrics/change.ts
function changeOf(change) {
	const { metric, head, base, from } = change;
	const correlation = head.measurement.status === "measured" && base.measurement.status === "measured" ? correlationOf(change, head.measurement, base.measurement) : void 0;
	return compareMeasurements(metric, head.measurement, base.measurement, {
		from,
		correlation
	});
}
function correlationOf({ metric, request, head, base, pairs = [], settings }, ofHead, ofBase) {
	const scope = JSON.stringify(columnsOf(request.scope));
	const marginal = pairs.find(({ columns }) => JSON.stringify(columns) === scope);
	const [now, before] = [decisionsOf(metric, request, head), decisionsOf(metric, request, base)];
	if (marginal === void 0 || now === void 0 || before === void 0) return;
	const minimum = {
		...settings.minimum,
		group: 0,
		positives: 0,
		negatives: 0,
		decided: 0
	};
	const context = contextOf(request, head.subject.bindings, {
		...settings,
		minimum,
		draws: 0
	});
	return pairedCorrelation({
		head: {
			decisions: now,
			excluded: excludedOf(ofHead)
		},
		base: {
			decisions: before,
			excluded: excludedOf(ofBase)
		},
		pairs: marginal
	}, (decisions) => {
		const found = metric.run({ decisions }, request.options, context);
		return found.status === "measured" ? found.value : NaN;
	});
}
function decisionsOf({ needs }, request, { subject }) {
	const decisions = needs.every((kind) => kind === "decisions") ? subject.viewOf(request).decisions : void 0;
	return decisions?.task === "binary" ? decisions : void 0;
}
function excludedOf({ excluded = [] }) {
	return excluded.map(({ group }) => group);
}

// src/assess/compare-subject.ts
/** Files are held against bounds of their own: what the base already tolerates is no reason to tolerate more. */
const FILES_AT_HEAD = {
	status: "not-applicable",
	reason: "files are examined at the head only where no requirement on them has `regress`"
};
/** The comparison of each request with the base, in the order of the requests. */
function compareSubject(subject, { head, base, from, pairing, files }, metricOf, settings) {
	const [now, before] = [engineSubjectOf(subject, head.gathered), engineSubjectOf(subject, base.gathered)];
	return subject.requests.map((request, index) => metricOf(request.metric).needs.some(isFileKind) ? compareFiles$1(metricOf(request.metric), itemAt(head.measurements, index), files?.[index], from) : changeOf({
		metric: metricOf(request.metric),
		request,
		head: {
			subject: now,
			measurement: itemAt(head.measurements, index)
		},
		base: {
			subject: before,
			measurement: itemAt(base.measurements, index)
		},
		from,
		settings,
		...pairing?.paired === true ? { pairs: pairing.marginals } : {}
	}));
}
/** Tables that are the same on both sides say nothing of the files. */
function compareFiles$1(metric, head, base, from) {
	return base === void 0 ? {
		base: FILES_AT_HEAD,
		from
	} : compareMeasurements(metric, head, base, { from: from === "unchanged" ? "commit" : from });
}

// src/assess/documents/answered-at-base.ts
/** Numbers in cards are recomputed at the head, and nowhere else. */
const CLAIMS_AT_HEAD = {
	status: "not-applicable",
	reason: "claims are recomputed at the head only"
};
const NEW_DOCUMENT = {
	status: "not-applicable",
	reason: "the base does not have these documents"
};
function isClaimKind(kind) {
	return Object.hasOwn(CLAIM_KINDS, kind);
}
/** A document that the base does not have has nothing to be held against; one that could not be understood there is unknown. */
function answeredAtBase(needs, answer, { kinds, missing }) {
	const isNew = needs.some((kind) => isDocumentKind(kind) && kinds[kind] === void 0 && missing[kind] !== void 0 && missing[kind].unreadable === void 0);
	return answer.status === "no-evidence" && isNew ? NEW_DOCUMENT : answer;
}

// src/evidence/integrity/resource-state.ts
async function stateOf(path, resources, file, hashes) {
	const algorithm = resources[0]?.algorithm;
	if (file === void 0) return "missing";
	if (file.isLink === true || algorithm === void 0 || resources.some((one) => one.algorithm !== algorithm)) return "not-compared";
	return (resources.some(({ shard }) => shard !== void 0) ? await shardsMatch(file, resources, algorithm, hashes) : await wholeMatches(path, resources, algorithm, hashes)) ?? "not-compared";
}
async function wholeMatches(path, [resource], algorithm, hashes) {
	const digest = await hashes.whole(path, algorithm);
	return digest === void 0 ? void 0 : digest === resource?.digest ? "matching" : "changed";
}
/** Shards have to be the whole file: from 0, each from where the one before ends, up to the file's end. */
async function shardsMatch(file, resources, algorithm, hashes) {
	const shards = resources.flatMap(({ shard, digest }) => shard === void 0 ? [] : [{
		...shard,
		digest
	}]).toSorted((a, b) => a.start - b.start);
	if (!shards.every(({ start, end }, at) => start === (shards[at - 1]?.end ?? 0) && end > start) || shards.at(-1)?.end !== file.size) return "changed";
	const digests = await hashes.shards(file.path, shards.map(({ end }) => end), algorithm);
	return digests === void 0 ? void 0 : shards.every(({ digest }, at) => digests[at] === digest) ? "matching" : "changed";
}

// src/evidence/integrity/compare-files.ts
/** Paths of one list. */
const MOST_LISTED = 1e3;
/** Left out by the reference tool in every signature that it makes. */
const GIT = [
	".git",
	".gitattributes",
	".github",
	".gitignore"
];
/** Whether no signature can list the file, because it is git's and lies at the top of the signed folder. */
function isOfGit(path, folder) {
	return isBelow(path, new Set(GIT.map((name) => pathOf(folder, name))));
}
async function compareFiles(list, ground, hashes) {
	const groups = byPath(list, ground.base);
	const listed = [];
	for (const [path, resources] of groups) listed.push({
		path,
		state: await stateOf(path, resources, ground.files.get(path), hashes)
	});
	const missing = pathsOf(listed, "missing");
	const { uncovered, ignored } = unlisted(list, ground, new Set(groups.keys()));
	const renamed = await renamedFiles(missing, uncovered, groups, hashes);
	const from = new Set(renamed.map((pair) => pair.from));
	const to = new Set(renamed.map((pair) => pair.to));
	const lists = {
		changed: pathsOf(listed, "changed"),
		missing: missing.filter((path) => !from.has(path)),
		renamed,
		uncovered: uncovered.filter((path) => !to.has(path)),
		notCompared: pathsOf(listed, "not-compared")
	};
	const contradiction = await rootContradiction(list, hashes);
	return {
		answer: answerOf$1(lists, contradiction !== void 0),
		...contradiction === void 0 ? {} : { contradiction },
		...reasonOf(lists.notCompared, groups, ground),
		matching: pathsOf(listed, "matching").length,
		changed: lists.changed.slice(0, MOST_LISTED),
		missing: lists.missing.slice(0, MOST_LISTED),
		renamed: renamed.slice(0, MOST_LISTED),
		uncovered: lists.uncovered.slice(0, MOST_LISTED),
		ignored: ignored.slice(0, MOST_LISTED),
		notCompared: lists.notCompared.slice(0, MOST_LISTED)
	};
}
function answerOf$1({ changed, missing, renamed, uncovered, notCompared }, contradicts) {
	if (contradicts || changed.length + missing.length + renamed.length > 0) return "mismatch";
	if (notCompared.length > 0) return "inconclusive";
	return uncovered.length > 0 ? "incomplete" : "match";
}
/** SHA-256 over the raw digests in the order of the list: the reference refuses a list for which it is another. */
async function rootContradiction(list, hashes) {
	if (list.rootDigest === void 0) return;
	const raw = list.resources.flatMap(({ digest }) => Array.from({ length: digest.length / 2 }, (_, at) => Number.parseInt(digest.slice(2 * at, 2 * at + 2), 16)));
	const root = await hashes.ofBytes(Uint8Array.from(raw));
	return root === list.rootDigest ? void 0 : `its subject has the root digest ${list.rootDigest.slice(0, 64)}, and what it lists gives ${root}`;
}
function reasonOf(notCompared, groups, { files }) {
	const [first] = notCompared;
	if (first === void 0) return {};
	const unknown = groups.get(first)?.find(({ algorithm }) => algorithm === void 0);
	return { reason: `${first}: ${files.get(first)?.isLink === true ? "a symbolic link is not followed" : unknown === void 0 ? "it cannot be opened" : `we have no hash called ${JSON.stringify(unknown.algorithmName)}`}` };
}
function unlisted({ ignorePaths, method }, { base, files, required, signature }, listed) {
	const rest = required.filter((path) => path !== signature && !listed.has(path));
	const git = new Set(GIT.map((name) => pathOf(base, name)));
	const others = rest.filter((path) => !isBelow(path, git));
	const left = new Set(ignorePaths.map((name) => pathOf(base, name.replace(/\/+$/u, ""))));
	return {
		uncovered: others.filter((path) => !isBelow(path, left) && !(method === "shards" && files.get(path)?.size === 0)),
		ignored: others.filter((path) => isBelow(path, left))
	};
}
function isBelow(path, folders) {
	const parts = path.split("/");
	return folders.has("") || parts.some((_, at) => folders.has(parts.slice(0, at + 1).join("/")));
}
/** A missing file whose bytes lie, as listed, in a file that is not. */
async function renamedFiles(missing, uncovered, groups, hashes) {
	const renamed = [];
	const free = new Set(uncovered);
	for (const from of missing) {
		const [resource] = groups.get(from) ?? [];
		if (resource?.algorithm === void 0 || resource.shard !== void 0) continue;
		for (const to of free) if (await hashes.whole(to, resource.algorithm) === resource.digest) {
			renamed.push({
				from,
				to
			});
			free.delete(to);
			break;
		}
	}
	return renamed;
}
function byPath({ resources }, base) {
	const groups = /* @__PURE__ */ new Map();
	for (const resource of resources) {
		const path = pathOf(base, resource.name);
		const group = groups.get(path) ?? [];
		group.push(resource);
		groups.set(path, group);
	}
	return groups;
}
function pathsOf(listed, state) {
	return listed.filter((one) => one.state === state).map(({ path }) => path).toSorted();
}
function pathOf(base, name) {
	if (name === ".") return base;
	return base === "" ? name : `${base}/${name}`;
}

// src/evidence/integrity/findings.ts
/** Findings from the answers: each answer that is not good has one, with where and what. */
/** `isSpare`: another signature lists the same files and is by whom the policy trusts. */
function signatureFindings(evidence, isSpare) {
	const { path, present, digests, signature } = evidence;
	if (present === "unreadable") return [finding(INTEGRITY_RULES.unreadable, path, "The signature cannot be read.", digests.reason ?? "")];
	const each = (rule, paths, message) => paths.map((file) => finding(rule, file, message, `signature: ${path}`));
	return [
		...digests.contradiction === void 0 ? [] : [finding(INTEGRITY_RULES.contradiction, path, "The list is not the one that was signed for.", digests.contradiction)],
		...each(INTEGRITY_RULES.changed, digests.changed, "Its bytes are not those that were signed."),
		...each(INTEGRITY_RULES.missing, digests.missing, "It is signed and is not there."),
		...digests.renamed.map(({ from, to }) => finding(INTEGRITY_RULES.renamed, to, "It is signed under another name.", `signed as ${from}; signature: ${path}`)),
		...each(INTEGRITY_RULES.uncovered, digests.uncovered, "The signature does not list it."),
		...each(INTEGRITY_RULES.ignored, digests.ignored, "The signature leaves it out."),
		...digests.notCompared.map((file) => finding(INTEGRITY_RULES.notCompared, file, "It could not be compared with what was signed.", `signature: ${path}; ${digests.reason ?? ""}`)),
		...verificationFindings(path, signature, isSpare)
	];
}
function attestationFindings(evidence) {
	const { path, line, present, subjects, changed, origin, signature, builder, source, ref, workflow } = evidence;
	const at = `line ${line}`;
	if (present === "unreadable") {
		const reason = signature.answer === "verified" ? "" : signature.reason;
		return [finding(INTEGRITY_RULES.unreadable, path, "The attestation cannot be read.", `${at}: ${reason}`)];
	}
	if (subjects === "unrelated") return [];
	return [
		...changed.map((file) => finding(INTEGRITY_RULES.otherSubject, file, "Its bytes are not those that were attested.", `attestation: ${path}, ${at}`)),
		...origin === "other" ? [finding(INTEGRITY_RULES.otherOrigin, path, "It says another origin than the policy.", `${at}: builder ${builder ?? "not stated"}, source ${source ?? "not stated"}, ref ${ref ?? "not stated"}, workflow ${workflow ?? "not stated"}`)] : [],
		...verificationFindings(path, signature)
	];
}
function manifestFindings({ path, present, outputs }) {
	if (present === "unreadable") return [finding(INTEGRITY_RULES.unreadable, path, "The run manifest cannot be read.", "")];
	return outputs === "mismatch" ? [finding(INTEGRITY_RULES.otherOutput, path, "It recorded other bytes at the model’s path.", "")] : [];
}
/** What of the policy cannot be used, each file once. */
function trustFindings({ trust, provenance }) {
	const unusable = [trust, provenance?.trust].filter((given) => given?.kind === "unusable");
	return [...new Map(unusable.map((given) => [given.path, given])).values()].map(trustFinding);
}
function trustFinding({ path, name, fault, reason }) {
	return fault === "private-key" ? finding(INTEGRITY_RULES.privateKey, path, "It is a private key; nothing of it is shown.", name) : finding(INTEGRITY_RULES.unusableTrust, path, "Nothing can be verified with it.", `${name} ${reason}`);
}
function verificationFindings(path, answer, isSpare = false) {
	switch (answer.answer) {
		case "verified": return [];
		case "invalid":
			if (isSpare) return [finding(INTEGRITY_RULES.notVerified, path, "It is by somebody else; another one is verified.", answer.reason)];
			return [finding(INTEGRITY_RULES.invalid, path, "Its signature is not valid.", answer.reason)];
		case "not-verified": return [finding(INTEGRITY_RULES.notVerified, path, "Its signature was not verified.", answer.reason)];
	}
}
/** A finding whose detail is cut to what a report shows. */
function finding(rule, path, message, detail) {
	return {
		rule,
		path,
		message,
		detail: detail.slice(0, 300)
	};
}

// src/evidence/integrity/provenance-claims.ts
/** Builder and source, as SLSA Provenance v0.2 and v1 say them, against what the policy declares. */
const SLSA_V1 = "https://slsa.dev/provenance/v1";
const SLSA_V02 = "https://slsa.dev/provenance/v0.2";
const text = string().max(1e3);
const dependency = object({
	uri: text.optional(),
	digest: record(text, text).optional()
});
const currentSchema = object({
	buildDefinition: object({
		externalParameters: object({ workflow: object({
			repository: text,
			ref: text.optional(),
			path: text.optional()
		}).optional().catch(void 0) }).optional(),
		resolvedDependencies: array(dependency).max(1e4).optional()
	}),
	runDetails: object({ builder: object({ id: text }) })
});
const olderSchema = object({
	builder: object({ id: text }),
	invocation: object({ configSource: dependency.extend({ entryPoint: text.optional() }).optional() }).optional(),
	materials: array(dependency).max(1e4).optional()
});
function isProvenance({ predicateType }) {
	return predicateType === SLSA_V1 || predicateType === SLSA_V02;
}
/** Empty for other predicates and for a predicate that is not as its type has it. */
function claimsOf$1({ predicateType, predicate }) {
	switch (predicateType) {
		case SLSA_V1: return currentClaims(predicate);
		case SLSA_V02: return olderClaims(predicate);
		default: return {};
	}
}
function currentClaims(predicate) {
	const parsed = currentSchema.safeParse(predicate);
	if (!parsed.success) return {};
	const { buildDefinition, runDetails } = parsed.data;
	const first = buildDefinition.resolvedDependencies?.[0];
	const workflow = buildDefinition.externalParameters?.workflow;
	const source = workflow?.repository ?? first?.uri;
	return stated({
		builder: runDetails.builder.id,
		source,
		commit: first?.digest?.["gitCommit"],
		ref: workflow?.ref ?? refOf(source),
		workflow: workflow?.path
	});
}
function olderClaims(predicate) {
	const parsed = olderSchema.safeParse(predicate);
	if (!parsed.success) return {};
	const { builder, invocation, materials } = parsed.data;
	const source = invocation?.configSource ?? materials?.[0];
	return stated({
		builder: builder.id,
		source: source?.uri,
		commit: source?.digest?.["sha1"],
		ref: refOf(source?.uri),
		workflow: invocation?.configSource?.entryPoint
	});
}
function stated({ builder, source, commit, ref, workflow }) {
	return {
		...builder === void 0 ? {} : { builder },
		...source === void 0 ? {} : { source },
		...commit === void 0 ? {} : { commit },
		...ref === void 0 ? {} : { ref },
		...workflow === void 0 ? {} : { workflow }
	};
}
/** `git+https://github.com/o/r@refs/heads/main` is built at `refs/heads/main`. */
function refOf(uri) {
	const at = uri?.lastIndexOf("@refs/") ?? -1;
	return at < 0 ? void 0 : uri?.slice(at + 1);
}
function originOf({ builder, source, ref, workflow }, declared) {
	const pairs = [
		{
			said: builder,
			asked: declared?.builder,
			isSame: isSameBuilder
		},
		{
			said: source,
			asked: declared?.source,
			isSame: isSameSource
		},
		{
			said: ref,
			asked: declared?.ref,
			isSame: isSameText
		},
		{
			said: workflow,
			asked: declared?.workflow,
			isSame: isSameText
		}
	].filter(({ asked }) => asked !== void 0);
	if (pairs.length === 0) return "not-declared";
	if (pairs.some(({ said, asked, isSame }) => said !== void 0 && !isSame(said, asked ?? ""))) return "other";
	return pairs.some(({ said }) => said === void 0) ? "not-stated" : "as-declared";
}
function isSameText(said, asked) {
	return said === asked;
}
function isSameBuilder(said, asked) {
	return said === asked || !asked.includes("@") && said.split("@", 1)[0] === asked;
}
function isSameSource(said, asked) {
	return repositoryOf(said) === repositoryOf(asked);
}
/** `git+https://github.com/o/r.git@refs/heads/main` is `github.com/o/r`. */
function repositoryOf(uri) {
	const [repository = ""] = uri.replace(/^(?:git\+)?(?:https?|git|ssh):\/\//u, "").split("@", 1);
	return repository.replace(/(?:\.git)?\/*$/u, "");
}

// src/evidence/integrity/taken-away.ts
/** Proofs of a model that the base has and the change takes away: without them nobody would see that the files are others. */
/**
* A proof is still there when a document of its sort, itself or one that the change brings or rewrites, speaks of the same files: a model
* and its signature may be replaced together, renamed, or moved. What that document says of them is judged like any other.
*/
function takenAway(before, now, change) {
	const present = proofsOf(now);
	const isOther = before.model.path !== now.model.path && before.model.files.some(change.isThere);
	return proofsOf(before).flatMap((proof) => {
		const needed = neededOf(proof, before.model, now.model, change.renames);
		const spoken = new Set(present.filter(({ path, sort }) => sort === proof.sort && (path === proof.path || !change.isUnchanged(path))).flatMap(({ files }) => files));
		return isOther && change.isUnchanged(proof.path) || needed.every((path) => spoken.has(path)) ? [] : [findingOf(proof, change)];
	});
}
function findingOf({ path, sort, files }, { isThere, base }) {
	const [first = ""] = files;
	const more = files.length === 1 ? "" : ` and ${files.length - 1} more`;
	return finding(INTEGRITY_RULES.takenAway, path, isThere(path) ? "At the base it is a proof of the model, and after this change it is none." : "At the base it is a proof of the model, and this change removes it.", `${sort} of ${first}${more} at ${base}`);
}
/** Files of the assessed model that a proof has to speak of; where the whole model was proven and became other files, all of those. */
function neededOf({ files }, before, now, renames) {
	const own = new Set(provable(now));
	const kept = files.map((path) => movedTo(path, before, now, renames)).filter((path) => own.has(path));
	return kept.length === 0 && files.length === provable(before).length ? [...own] : kept;
}
function movedTo(path, before, now, renames) {
	const renamed = renames.get(path);
	if (renamed !== void 0) return renamed;
	if (path === before.path) return now.path;
	return path.startsWith(`${before.path}/`) ? `${now.path}${path.slice(before.path.length)}` : path;
}
/** Each document once for each sort of statement in it. */
function proofsOf({ model, evidence }) {
	const own = provable(model);
	const proofs = /* @__PURE__ */ new Map();
	const add = (path, sort, files) => {
		const key = `${sort}\n${path}`;
		const all = /* @__PURE__ */ new Set([...proofs.get(key)?.files ?? [], ...files]);
		if (all.size > 0) proofs.set(key, {
			path,
			sort,
			files: own.filter((each) => all.has(each))
		});
	};
	for (const { path, present, digests } of evidence.signatures) {
		const left = /* @__PURE__ */ new Set([...digests.uncovered, ...digests.ignored]);
		add(path, "signature", present === "yes" ? own.filter((each) => !left.has(each)) : []);
	}
	for (const { path, present, predicateType = "", subjects, unnamed } of evidence.attestations) {
		const isRelated = present === "yes" && subjects !== "unrelated";
		add(path, isProvenance({ predicateType }) ? "SLSA provenance" : `attestation ${predicateType}`, isRelated ? own.filter((each) => !unnamed.includes(each)) : []);
	}
	for (const { path, present, outputs } of evidence.manifests) add(path, "run manifest", present === "yes" && outputs !== "unrelated" ? own : []);
	return [...proofs.values()];
}
/** What a proof can speak of: neither itself nor what is git's. */
function provable({ path: root, files }) {
	return files.filter((path) => kindOf(path) === void 0 && !isOfGit(path, root)).toSorted();
}

// src/assess/files/proofs-at-base.ts
const NOTHING = {
	findings: [],
	notLookedAt: []
};
/**
* Which proofs of a subject's model the base has and the assessed tree has not. The base's model is read, and hashed, only where a
* document or a file of it is not there as it was.
*/
async function proofsTakenAway({ id }, now, world) {
	const { base } = world;
	if (base === void 0) return NOTHING;
	if (!isAvailable(base.baseline)) {
		const reason = `which proofs of it the base has is unknown, so that one that was taken away would not be seen: ${base.baseline.problem.message}`;
		return {
			findings: [],
			notLookedAt: [{
				path: now.model.path,
				reason
			}]
		};
	}
	const { baseline: tree } = base;
	const { files } = await tree.list();
	const renames = renamesIn(world.changes);
	const path = (world.trust.base?.subjects.find((subject) => subject.id === id))?.model ?? before(now.model.path, renames);
	const paths = files.map((file) => file.path);
	const model = modelAt(path, filesAt(path, paths));
	const documents = documentsOf(files, model).map((document) => document.path);
	const unchanged = await unchangedOf([...documents, ...documentsIn(now.evidence)], base);
	const read = new Set(documentsIn(now.evidence));
	const own = new Set(now.model.files);
	const isSame = documents.every((each) => read.has(each) && unchanged.has(each));
	if (documents.length === 0 || isSame && model.files.every((each) => own.has(each))) return NOTHING;
	const evidence = await world.files.examineIntegrity(files, model, (each) => tree.open(each), {});
	const there = new Set(world.listing.files.map((file) => file.path));
	const change = {
		renames,
		isUnchanged: (each) => unchanged.has(each),
		isThere: (each) => there.has(each),
		base: `${base.ref ?? "the base"} (${tree.commit.slice(0, 7)})`
	};
	return {
		findings: takenAway({
			model,
			evidence
		}, now, change),
		notLookedAt: []
	};
}
/** A model by its path and the files below it. */
function modelAt(path, files) {
	return {
		path,
		kind: files.length === 1 && files[0] === path ? "file" : "folder",
		files
	};
}
function documentsIn({ signatures, attestations, manifests }) {
	return [
		...signatures,
		...attestations,
		...manifests
	].map(({ path }) => path);
}
async function unchangedOf(paths, base) {
	const unchanged = /* @__PURE__ */ new Set();
	for (const path of new Set(paths)) if (await base.isUnchanged(path)) unchanged.add(path);
	return unchanged;
}
function before(path, renames) {
	return [...renames].find(([, to]) => to === path)?.[0] ?? path;
}

// src/assess/files/mended-trust.ts
/**
* Whom the base trusts; where nothing can be verified with that, and the change is to rules, keys and proofs alone, whom the change trusts.
* It is then as with a policy of the base that cannot be read: who mends it is judged by what they bring.
*/
async function trustOfChange(bindings, sides, ports) {
	const judging = await trustOf(bindings, sides);
	const { own, asOf, base } = sides;
	const fault = base?.mayMend === true ? await faultIn(judging.settings, ports) : void 0;
	if (fault === void 0) return judging;
	const brought = await trustOf(bindings, {
		own,
		asOf
	});
	return await faultIn(brought.settings, ports) === void 0 ? {
		...brought,
		notes: [`Nothing can be verified with ${fault.name}: it ${fault.reason}. This change is to rules, keys and proofs alone, so it is verified by what it brings.`]
	} : judging;
}
async function faultIn({ trust, provenance }, ports) {
	return await faultOf(trust, ports) ?? await faultOf(provenance?.trust, ports);
}
async function faultOf(given, ports) {
	return given === void 0 || given.kind === "unusable" ? given : await ports.faultOf(given);
}

// src/assess/files/gather-integrity.ts
/** Signatures, attestations and run manifests of a subject's model; `own` are its files. */
async function gatherIntegrity(model, bindings, own, world) {
	const { files: ports, listing, workspace, trust: sides } = world;
	const { settings, files: trusted, notes } = await trustOfChange(bindings, sides, ports);
	const signed = modelAt(model, own);
	const read = await ports.examineIntegrity(listing.files, signed, (path) => workspace.open(path), settings);
	const taken = await proofsTakenAway(bindings, {
		model: signed,
		evidence: read
	}, world);
	const evidence = {
		...read,
		findings: [...taken.findings, ...read.findings]
	};
	const paths = [...new Set(evidence.findings.map(({ path }) => path))];
	const found = [];
	for (const path of paths) {
		const findings = evidence.findings.filter((finding) => finding.path === path).map(({ rule, message, detail }) => ({
			rule,
			message,
			detail
		}));
		const file = trusted.find((each) => each.path === path) ?? await identityOf(path, workspace);
		const examination = {
			format: "integrity",
			findings,
			facts: {}
		};
		found.push({
			file: examinedFile(file, examination, answerOf$2(examination)),
			findings
		});
	}
	return {
		kind: {
			files: own.filter((path) => !isProof(path) && !isOfGit(path, model)).length,
			evidence
		},
		found,
		notes,
		notLookedAt: taken.notLookedAt
	};
}
/** Without a digest where there is no such file, or it cannot be opened: its finding says so. */
async function identityOf(path, workspace) {
	try {
		const source = await workspace.open(path);
		return {
			path,
			sha256: await source?.sha256() ?? "",
			bytes: source?.size ?? 0
		};
	} catch (error) {
		problemsOf(error, path);
		return {
			path,
			sha256: "",
			bytes: 0
		};
	}
}

// src/evidence/files/safe-formats.ts
/** Formats whose loaders read data and graphs of named operators, and nothing that a language would execute. */
const SAFE_FORMATS = /* @__PURE__ */ new Set([
	"catboost-cbm",
	"catboost-json",
	"coreml",
	"gguf",
	"lightgbm",
	"onnx",
	"openvino",
	"openvino-weights",
	"pmml",
	"safetensors",
	"tflite",
	"xgboost-binary",
	"xgboost-json",
	"xgboost-ubj"
]);
/** An array without objects is data; with them it holds a pickle, and then it has findings of `pickle/…` or is named. */
function canRunCode(format, ruleIds) {
	if (format === "npy" || format === "npz") return ruleIds.length > 0;
	return !SAFE_FORMATS.has(format);
}

// src/assess/files/model-files.ts
/** Files that are opened at once. */
const AT_ONCE = 16;
/** Examines model files, each once. */
var ModelFiles = class {
	#workspace;
	#ports;
	#elsewhere;
	#examined = /* @__PURE__ */ new Map();
	/** `elsewhere`: what an examination of the same bytes has found already. */
	constructor(workspace, ports, elsewhere = () => Promise.resolve(void 0)) {
		this.#workspace = workspace;
		this.#ports = ports;
		this.#elsewhere = elsewhere;
	}
	/** Those of the paths whose first bytes are a model's, in their order, and what could not be looked at. */
	async amongst(paths) {
		const models = [];
		const notLookedAt = [];
		for (let at = 0; at < Math.min(paths.length, MOST_CANDIDATES); at += AT_ONCE) {
			const some = paths.slice(at, Math.min(at + AT_ONCE, MOST_CANDIDATES));
			for (const look of await Promise.all(some.map((path) => this.#look(path)))) if (look.because !== void 0) notLookedAt.push({
				path: look.path,
				reason: `it changed, and is not known to be no model: ${look.because}`
			});
			else if (look.isModel) models.push(look.path);
		}
		return {
			models,
			notLookedAt: [...notLookedAt, ...beyond(paths)]
		};
	}
	/** Undefined where there is no such file. */
	async examine(path) {
		const examined = this.#examined.get(path) ?? this.#examine(path);
		this.#examined.set(path, examined);
		return await examined;
	}
	async #examine(path) {
		const same = await this.#elsewhere(path);
		if (same !== void 0) return same;
		const source = await this.#open(path);
		if (source === void 0) return;
		if ("because" in source) {
			const examination = {
				format: "unknown",
				findings: [unreadable(source.because)],
				facts: {}
			};
			return this.#found({
				path,
				sha256: "",
				bytes: 0
			}, examination);
		}
		const examination = await this.#ports.examineModel(source, (each) => this.#workspace.open(each));
		return this.#found({
			path,
			sha256: await source.sha256(),
			bytes: source.size
		}, examination);
	}
	#found(file, examination) {
		const answer = answerOf$2(examination);
		const { format, findings } = examination;
		const { path, bytes } = file;
		return {
			file: examinedFile(file, examination, answer),
			findings,
			isPointer: format === "lfs-pointer",
			model: {
				path,
				bytes,
				format,
				answer,
				canRunCode: canRunCode(format, findings.map(({ rule }) => rule.id)),
				findings: findings.map(({ message: _, ...finding }) => ({
					...finding,
					path
				}))
			}
		};
	}
	async #look(path) {
		try {
			const source = await this.#open(path);
			if (source === void 0) return {
				path,
				isModel: false,
				because: "it was listed and is gone"
			};
			return "because" in source ? {
				path,
				isModel: false,
				because: source.because
			} : {
				path,
				isModel: await this.#ports.looksLikeModel(source)
			};
		} catch (error) {
			return {
				path,
				isModel: false,
				because: wordsOf(error, path)
			};
		}
	}
	async #open(path) {
		try {
			return await this.#workspace.open(path) ?? void 0;
		} catch (error) {
			return { because: wordsOf(error, path) };
		}
	}
};
function wordsOf(error, path) {
	return problemsOf(error, path).map(({ message }) => message).join(" ");
}
function beyond(paths) {
	const more = paths.length - MOST_CANDIDATES;
	const first = paths[MOST_CANDIDATES];
	return first === void 0 ? [] : [{
		path: first,
		reason: `it and ${more - 1} further changed files were not looked at for models: the first bytes of ${MOST_CANDIDATES} are read`
	}];
}
function unreadable(because) {
	return {
		rule: IDENTITY_RULES.unreadable,
		message: because,
		detail: because.slice(0, 300)
	};
}

// src/assess/files/gather-texts.ts
/** Code, notebooks, configurations and lists of dependencies of a subject, as texts. */
async function gatherTexts(bindings, world) {
	const { files: ports, listing, match } = world;
	const texts = [];
	const beside = textsBeside(bindings, listing, match);
	const unopened = [];
	for (const path of beside.paths) {
		const text = await read(path, world);
		if ("reason" in text) unopened.push(text);
		else texts.push(text);
	}
	const lists = texts.filter(({ path }) => ports.isDependencyFile(path));
	const { report, findings: open } = ports.examineDependencies(lists);
	const unread = beside.unread + unopened.filter(({ path }) => isCode(path)).length;
	const inCode = texts.flatMap(({ path, text }) => ports.examineSource(path, text));
	const sum = (of) => report.files.reduce((total, file) => total + of(file), 0);
	return {
		kinds: {
			sourceCode: {
				files: texts.length,
				...unread === 0 ? {} : { unread },
				findings: inCode
			},
			dependencies: {
				files: report.files.length,
				total: sum(({ total }) => total),
				pinned: sum(({ pinned }) => pinned),
				findings: open
			}
		},
		found: texts.flatMap((text) => foundIn(text, [...inCode, ...open])),
		notLookedAt: [...beside.notLookedAt, ...unopened]
	};
}
function foundIn({ path, sha256, bytes }, all) {
	const findings = all.filter((finding) => finding.path === path).map(({ path: _, ...finding }) => finding);
	if (findings.length === 0) return [];
	const examination = {
		format: formatOf(path),
		findings,
		facts: {},
		notAModel: true
	};
	return [{
		file: examinedFile({
			path,
			sha256,
			bytes
		}, examination, answerOf$2(examination)),
		findings
	}];
}
function formatOf(path) {
	return /\.pyw?$/iu.test(path) ? "python" : /\.ipynb$/iu.test(path) ? "notebook" : "text";
}
async function read(path, { workspace }) {
	try {
		const source = await workspace.open(path);
		if (source === null) return {
			path,
			reason: "it was listed and is gone, so it is not searched for unsafe code"
		};
		const bytes = await source.read(0, source.size);
		return {
			path,
			text: new TextDecoder().decode(bytes),
			sha256: await source.sha256(),
			bytes: source.size
		};
	} catch (error) {
		return {
			path,
			reason: `it is not searched for unsafe code: ${problemsOf(error, path).map(({ message }) => message).join(" ")}`
		};
	}
}

// src/assess/files/unbound-files.ts
/** Model files that a change brings where no subject of the run has them: examined all the same, and judged by what the policy asks of all. */
/** Requirements that name subjects say nothing of files that no subject has. */
function judgeUnbound(all, requirements) {
	const found = all.filter(({ file }) => file.answer !== "not-a-model");
	if (found.length === 0) return { notLookedAt: [] };
	const files = found.map(({ file }) => file);
	const { shown, cut } = examinedFiles(files);
	const broken = requirements.filter((requirement) => requirement.subjects === void 0 && isBroken(requirement, files));
	const failed = broken.filter(({ level }) => level === "required");
	const isClean = files.every(({ answer }) => answer === "no-known-indicator");
	return {
		unbound: {
			verdict: failed.length > 0 ? "fail" : isClean && broken.length === 0 ? "pass" : "warn",
			requirements: broken.map(({ id }) => id),
			examined: shown,
			...cut === 0 ? {} : { more: cut }
		},
		notLookedAt: unjudged(found, failed)
	};
}
/** The two counts that a policy may ask of model files, over those that no subject has. */
function isBroken({ metric, options, bound }, files) {
	const count = (...answers) => files.filter(({ answer }) => answers.includes(answer)).length;
	switch (metric) {
		case "security/unsafe-model-files": {
			const unsafe = options["strict"] === true ? count("dangerous", "suspicious") : count("dangerous");
			return positionOf(bound, unsafe) === "outside";
		}
		case "security/unexamined-files": return positionOf(bound, count("inconclusive")) === "outside";
		default: return false;
	}
}
/** What is dangerous and fails nothing must not be found in a table only. */
function unjudged(found, failed) {
	return failed.length > 0 ? [] : found.flatMap(({ file: { path, answer } }) => answer === "dangerous" ? [{
		path,
		reason: "it was examined and is dangerous, and no subject has it: nothing judges it; bind it as `model` of a subject, or require security/unsafe-model-files of all subjects"
	}] : []);
}

// src/assess/files/compare-files.ts
/**
* What the files and documents at the base answer to each request, beside the table that was read there; undefined where no
* requirement on them has `regress`, or there is no base.
*/
async function comparedFiles({ subject, standing, bindings }, table, { ports: { base, match }, metricOf, filesBefore }, settings) {
	const kinds = comparedKinds(subject, metricOf);
	if (base === void 0 || filesBefore === void 0 || standing === "new" || kinds.size === 0) return;
	const bound = bindings ?? subject.bindings;
	const { baseline: tree } = base;
	const planned = isAvailable(tree) ? await plannedAt(tree, subject, bound, match) : {
		...subject,
		bindings: bound
	};
	const before = await filesBefore(planned, base, kinds);
	return subject.requests.map((request) => {
		const { needs } = metricOf(request.metric);
		return needs.some(isClaimKind) ? CLAIMS_AT_HEAD : answerOf(request, partsFor$1(needs, kinds, before), (each, files) => answeredAtBase(needs, itemAt(measureSubject({
			...planned,
			requests: [each]
		}, table, metricOf, settings, files), 0), files));
	});
}
/** The parts that a metric reads; undefined: nobody asked for one of them. */
function partsFor$1(needs, asked, { files, documents }) {
	const kinds = needs.filter(isFileKind);
	const ofDocuments = kinds.filter(isDocumentKind);
	return [...ofDocuments.length === 0 ? [] : [ofDocuments.every((kind) => asked.has(kind)) ? documents : void 0], ...kinds.length === ofDocuments.length ? [] : [files]];
}
function answerOf(request, parts, measured) {
	const all = [];
	for (const part of parts) {
		if (part === void 0) return;
		if ("instead" in part) return part.instead;
		all.push(part.evidence);
	}
	return all.length === 0 ? void 0 : measured(request, {
		kinds: Object.assign({}, ...all.map(({ kinds }) => kinds)),
		missing: Object.assign({}, ...all.map(({ missing }) => missing))
	});
}

// src/assess/claims/claim-requests.ts
/** More attributes are not searched for a group whose column nobody names. */
const MOST_COLUMNS = 8;
/** More numbers of one subject are not recomputed. */
const MOST_REQUESTS = 100;
function allClaims({ kinds }) {
	return [...kinds.claims?.claims ?? [], ...kinds.reportedMetrics?.claims ?? []];
}
/** Each once; empty where no document says a number. */
function claimRequests(subject, files, metricOf) {
	const requests = (files === void 0 ? [] : allClaims(files)).map((claim) => asksOf(claim, subject, metricOf)).flatMap((ask) => "requests" in ask ? ask.requests : []);
	return [...new Map(requests.map((request) => [requestKey(request), request])).values()].slice(0, MOST_REQUESTS);
}
function requestKey({ metric, scope, options }) {
	return `${metric} ${scopeKey(scope)} ${JSON.stringify(options)}`;
}
/** How a claim is asked of the engine. */
function asksOf({ bound, lacksUnit, group, by }, subject, metricOf) {
	if (bound === void 0) return { because: "no metric here is bound to the name" };
	if (lacksUnit) return { because: "its unit is not said" };
	const metric = metricOf(bound.id);
	if (metric === void 0) return { because: `there is no metric ${bound.id}` };
	if (bound.ofGroups === true) return ofGroups(metric, by ?? group?.words, subject);
	const who = groupAsked(group, subject);
	if (who === void 0) return bound.partsOnly === true ? { because: "it is recomputed by group only, and the text names none" } : {
		requests: [requestFor(metric, { kind: "overall" }, subject)],
		isPart: false,
		words: ""
	};
	if ("because" in who) return who;
	return {
		requests: who.columns.map((column) => requestFor(metric, {
			kind: "slice",
			columns: [column]
		}, subject)),
		isPart: true,
		words: who.words
	};
}
/** The columns that may have the group; undefined where the number is of all rows. */
function groupAsked(group, { bindings: { evaluation } }) {
	if (group === void 0) return;
	const { words, column } = group;
	if (column === "class") return evaluation.positive?.label.includes(words) === true ? void 0 : { because: `it is of the class ${words} alone` };
	const all = [...new Set([...evaluation.attributes, ...evaluation.slices].map((each) => each.column))];
	const named = column === void 0 ? [] : all.filter((each) => sameAs(each) === sameAs(column));
	const columns = named.length > 0 ? named : column === void 0 && !/^\d+$/u.test(words) ? all : [];
	return columns.length === 0 ? { because: `no attribute of the policy has the group ${words}` } : {
		columns: columns.slice(0, MOST_COLUMNS),
		words
	};
}
/** A gap is between the groups of the attribute or intersection that is named, or of the only attribute. */
function ofGroups(metric, by, subject) {
	const scope = scopeNamed(by, subject);
	return scope === void 0 ? { because: "the text does not name one of the attributes that the policy binds" } : {
		requests: [requestFor(metric, scope, subject)],
		isPart: false,
		words: ""
	};
}
function scopeNamed(by, { bindings: { evaluation } }) {
	const columns = evaluation.attributes.map(({ column }) => column);
	const joint = evaluation.intersections.find((each) => by !== void 0 && plainName(each.join(" × ")) === plainName(by));
	if (joint !== void 0) return {
		kind: "intersection",
		columns: joint
	};
	const named = by === void 0 ? void 0 : columns.find((column) => sameAs(column) === sameAs(by));
	const [only, ...more] = columns;
	const column = named ?? (more.length === 0 && (by === void 0 || namesPeople(by)) ? only : void 0);
	return column === void 0 ? void 0 : {
		kind: "attribute",
		columns: [column]
	};
}
/** "men and women", "the groups": whom, and not by which attribute. */
function namesPeople(by) {
	return by.split(/\s+(?:and|or|vs)\s+|[,/]/u).every((words) => isKnownGroup(words) || groupOf(words) === void 0);
}
/** As the policy asks it, where it does; else as the metric is without options. */
function requestFor(metric, scope, { requests }) {
	const own = requests.find((request) => request.metric === metric.id && scopeKey(request.scope) === scopeKey(scope));
	const parsed = metric.options.safeParse({});
	return own ?? {
		metric: metric.id,
		scope,
		options: parsed.success ? parsed.data : {}
	};
}

// src/assess/claims/claim-findings.ts
const MOST_LETTERS = 300;
const DIGITS = 4;
function claimFindings(claim) {
	const { path, line, state, bound, lacksUnit, because = "" } = claim;
	const said = saidIn(claim);
	const at = {
		path,
		line
	};
	switch (state) {
		case "confirmed":
		case "consistent": return [];
		case "contradicted": return [{
			...at,
			rule: CLAIM_RULES.contradicted,
			message: "It is not what the evidence gives.",
			detail: said
		}];
		case "stale": return [{
			...at,
			rule: CLAIM_RULES.stale,
			message: "The model changed and this document did not.",
			detail: cut(`${said}; the model changed and this document did not${because === "" ? "" : `: ${because}`}`)
		}];
		case "uncheckable": return bound === void 0 || lacksUnit ? [] : [{
			...at,
			rule: CLAIM_RULES.noEvidence,
			message: "Nothing here can check it.",
			detail: cut(`${said}: ${because}`)
		}];
	}
}
/** "it says 0.91 (accuracy, women), recomputed 0.874 (interval 0.86–0.89) over evaluation/predictions.csv". */
function saidIn({ metric, number, group, recomputed }) {
	const unit = {
		plain: "",
		percent: " %",
		points: " pp"
	}[number.unit];
	const who = group === void 0 ? "" : `, ${group.words.slice(0, 60)}`;
	const said = `it says ${number.text.slice(0, 40)}${unit} (${metric.slice(0, 60)}${who})`;
	return cut(recomputed === void 0 ? said : `${said}, recomputed ${shown(recomputed)} over ${recomputed.over}`);
}
function shown({ value, interval }) {
	const rounded = (number) => String(Number(number.toFixed(DIGITS)));
	return interval === void 0 ? rounded(value) : `${rounded(value)} (interval ${interval.map(rounded).join("–")})`;
}
function cut(text) {
	return text.length > MOST_LETTERS ? `${text.slice(0, 299)}…` : text;
}

// src/assess/claims/answer-claims.ts
/** The files of a subject with each claim answered. */
function withAnswers(files, subject, metricOf, evaluated) {
	const byRequest = new Map(evaluated.requests.map((request, index) => [requestKey(request), evaluated.measurements[index]]));
	const answer = (evidence) => {
		if (evidence === void 0) return;
		const outdated = new Set(evidence.outdated);
		const claims = evidence.claims.map((claim) => {
			return answered(claim, recomputed(claim, subject, metricOf, byRequest, evaluated), {
				digests: evaluated.digests,
				isOutdated: outdated.has(claim.path)
			});
		});
		return {
			...evidence,
			claims,
			findings: [...evidence.findings, ...claims.flatMap(claimFindings)]
		};
	};
	const claims = answer(files.kinds.claims);
	const reportedMetrics = answer(files.kinds.reportedMetrics);
	return {
		...files,
		kinds: {
			...files.kinds,
			...claims === void 0 ? {} : { claims },
			...reportedMetrics === void 0 ? {} : { reportedMetrics }
		}
	};
}
function recomputed(claim, subject, metricOf, byRequest, { because, table }) {
	const asks = asksOf(claim, subject, metricOf);
	if ("because" in asks) return asks;
	if (because !== void 0) return { because };
	const measured = asks.requests.map((request) => byRequest.get(requestKey(request)));
	const [first, second] = asks.isPart ? measured.flatMap((each) => partsFor(asks.words, each)) : measured.flatMap((each) => each?.status === "measured" ? [each] : []);
	if (second !== void 0) return { because: `several attributes have a group ${asks.words}: name the column, as in sex=${asks.words}` };
	return first === void 0 ? { because: lackOf(asks.words, measured) } : {
		...turned(first, claim.bound?.complement === true),
		over: table
	};
}
function partsFor(words, measurement) {
	const parts = measurement?.status === "measured" || measurement?.status === "insufficient" ? measurement.parts ?? [] : [];
	const exact = parts.filter(({ group }) => group.length === 1 && group[0] === words);
	const alike = parts.filter(({ group }) => group.length === 1 && sameAs(group[0] ?? "") === sameAs(words));
	return (exact.length > 0 ? exact : alike).flatMap(({ value, interval }) => value === null ? [] : [{
		value,
		...interval === void 0 ? {} : { interval }
	}]);
}
/** 1 − the number, for a rate of which the metric is the rest. */
function turned({ value, interval }, isComplement) {
	const own = isComplement ? 1 - value : value;
	if (interval === void 0) return { value: own };
	const [low, high] = interval;
	return {
		value: own,
		interval: isComplement ? [1 - high, 1 - low] : interval
	};
}
function lackOf(words, measured) {
	return measured.flatMap((each) => {
		switch (each?.status) {
			case "insufficient":
			case "not-applicable": return [each.reason];
			case "no-evidence": return [`there is no ${each.missing.join(", ")}`];
			case "error": return [each.message];
			default: return [];
		}
	})[0] ?? (words === "" ? "it was not recomputed" : `no attribute of the table has the group ${words}`);
}
/** One claim against one number. */
function answered(claim, found, { digests, isOutdated }) {
	if ("because" in found) return {
		...claim,
		state: isOutdated ? "stale" : "uncheckable",
		because: found.because
	};
	const own = {
		...claim,
		recomputed: found
	};
	const isEqual = rounds(found.value, claim.number);
	const data = sameness(claim.data, digests);
	if (data === "same") return {
		...own,
		state: isEqual ? "confirmed" : "contradicted"
	};
	if (isEqual || isWithin(claim.number, found.interval ?? [found.value, found.value])) return {
		...own,
		state: isOutdated && !isEqual ? "stale" : "consistent"
	};
	if (data === "other") return {
		...own,
		state: isOutdated ? "stale" : "uncheckable",
		because: otherData(claim.data)
	};
	return {
		...own,
		state: "contradicted"
	};
}
/** `like`: other bytes of the same name, or nothing is said, which is read as the evaluation that the policy binds. */
function sameness(data, digests) {
	switch (data.kind) {
		case "evaluation": return "same";
		case "unnamed": return "like";
		case "other": return "other";
		case "digest":
			if (digests.some((digest) => digest.startsWith(data.sha256))) return "same";
			return data.isNamed ? "like" : "other";
	}
}
function otherData(data) {
	return `it is of ${data.kind === "other" ? `“${data.name}”` : "data of another digest"}, and lies outside of the interval that the bound table gives`;
}

// src/assess/claims/measure-claims.ts
/** `because`: why no number stands for this model, where none does. */
function claimsOf(subject, files, metrics, because) {
	if (files === void 0 || allClaims(files).length === 0) return {
		requests: [],
		answered: () => files
	};
	const byId = new Map(metrics.map((metric) => [metric.id, metric]));
	const metricOf = (id) => byId.get(id);
	const requests = because === void 0 ? claimRequests(subject, files, metricOf) : [];
	return {
		requests,
		answered: (gathered, settings) => {
			const measured = measureSubject({
				...subject,
				requests
			}, gathered, (id) => found(metricOf(id), id), settings);
			const evaluated = {
				requests,
				measurements: measured,
				...tableOf(subject, gathered)
			};
			return withAnswers(files, subject, metricOf, because === void 0 ? evaluated : {
				...evaluated,
				because
			});
		}
	};
}
function tableOf({ bindings, shards }, gathered) {
	const own = new Set(shards);
	const files = gathered.ok ? gathered.table.files.filter(({ path }) => own.has(path)) : [];
	return {
		table: bindings.evaluation.table,
		digests: files.map(({ sha256 }) => sha256)
	};
}
/** Only metrics that are there are asked. */
function found(metric, id) {
	if (metric === void 0) throw new Error(`a claim was asked of ${id}, which is not there`);
	return metric;
}

// src/assess/subject/subject-run.ts
function settingsOf({ plan: { minimum } }) {
	return {
		minimum,
		seed: SEED,
		draws: DRAWS
	};
}
function subjectAtBase(subject, { standings, base }) {
	return {
		subject,
		standing: standings.get(subject.id),
		bindings: base?.policy.subjects.find(({ id }) => id === subject.id)
	};
}

// src/assess/subject/measured-at.ts
/** Gathers a subject's table in a tree, and answers its requests. `because`: why what is measured says nothing of the card's claims. */
async function measuredAt(subject, tree, run, pairs, because) {
	const { policy, ports, metricOf } = run;
	const how = {
		inferPositive: policy.source.advisory && policy.source.side === void 0,
		pairs,
		metricOf
	};
	const files = run.files.get(subject.id)?.evidence;
	const read = tree === ports.workspace ? files : void 0;
	const claims = claimsOf(subject, read, run.metrics, because);
	const asked = {
		...subject,
		requests: [...subject.requests, ...claims.requests]
	};
	const gathered = await gatherSubject(asked, tree, ports.tables, how);
	const answered = claims.answered(gathered, settingsOf(run)) ?? files;
	return {
		gathered,
		measurements: measureSubject(subject, gathered, metricOf, settingsOf(run), answered)
	};
}

// src/assess/subject/compared.ts
async function compared(atBase, run) {
	const before = await baselinePlanOf(atBase, run.ports);
	const { subject } = atBase;
	const pairs = pairsOf(subject, before);
	const head = await measuredAt(subject, run.ports.workspace, run, pairs?.head);
	if (before === void 0) return head;
	const baseline = await measureBaseline(before, head, subject, (planned, tree) => measuredAt(planned, tree, run, pairs?.base), (gathered) => measureSubject(subject, gathered, run.metricOf, settingsOf(run)));
	const { said, tree } = baseline;
	if (tree === void 0) return {
		...head,
		baseline
	};
	const pairing = pairs?.pairing(scopesOf(subject));
	const reported = comparedKinds(subject, run.metricOf).size > 0 ? tree.measurements : void 0;
	const files = said.state === "report" ? reported : await comparedFiles(atBase, tree.gathered, run, settingsOf(run));
	const trees = {
		head,
		base: tree,
		from: FROM[said.state],
		pairing,
		files
	};
	const comparisons = compareSubject(subject, trees, run.metricOf, settingsOf(run));
	return pairing?.paired === false ? {
		...head,
		comparisons,
		baseline: {
			...baseline,
			unpaired: pairing.because
		}
	} : {
		...head,
		comparisons,
		baseline
	};
}
const FROM = {
	measured: "commit",
	unavailable: "commit",
	new: "commit",
	reused: "unchanged",
	report: "report"
};
/** Undefined where nothing is before this commit. */
async function baselinePlanOf(atBase, { base, baseReport, match }) {
	if (baseReport !== void 0) return planFromReport(atBase, baseReport);
	return base === void 0 ? void 0 : planBaseline(atBase, base, match);
}
/** Rows are paired where both sides bind the same, with a column of ids. */
function pairsOf({ bindings }, before) {
	const { id } = bindings.evaluation;
	return id !== void 0 && before?.state === "measured" && before.planned.bindings.evaluation.id === id ? new RowPairs(id) : void 0;
}
/** Columns of each scope that is asked for, once. */
function scopesOf({ requests }) {
	return [...new Map(requests.map(({ scope }) => [scopeKey(scope), columnsOf(scope)])).values()];
}

// src/assess/subject/stale.ts
const OLD_PREDICTIONS = "the predictions are of the model before this change";
async function assessedAsStale(atBase, run) {
	const { subject } = atBase;
	const head = await measuredAt(subject, run.ports.workspace, run, void 0, OLD_PREDICTIONS);
	const measurements = head.measurements.map((each, index) => isOfFiles(subject, index, run) ? each : stale(each, subject));
	const before = await comparedFiles(atBase, NO_TABLE, run, settingsOf(run));
	return {
		...head,
		measurements,
		...before === void 0 ? {} : { comparisons: filesOnly(subject, measurements, before, run) }
	};
}
/** The predictions are stale, and the files are not. */
function filesOnly(subject, measurements, before, run) {
	return subject.requests.map(({ metric }, index) => isOfFiles(subject, index, run) ? compareMeasurements(run.metricOf(metric), itemAt(measurements, index), before[index] ?? FILES_AT_HEAD, { from: "commit" }) : {
		base: STALE,
		from: "commit"
	});
}
const NO_TABLE = {
	ok: false,
	state: "missing",
	problems: [],
	files: []
};
const STALE = {
	status: "not-applicable",
	reason: "the predictions are not of this model"
};
/** Files were read themselves: nobody's predictions stand for them. */
function isOfFiles({ requests }, index, { metricOf }) {
	return needsFilesOnly(metricOf(itemAt(requests, index).metric));
}
/** What was measured may be the model before this change. */
function stale(measurement, { bindings }) {
	return measurement.status === "not-applicable" ? measurement : {
		status: "no-evidence",
		missing: [`predictions of the changed ${bindings.model}: those in ${bindings.evaluation.table} are of the base's model`],
		hint: "Run the evaluation with the model of this change, and give its predictions with the run manifest (fates-run.json) that names both."
	};
}

// src/judge/removed.ts
/**
* What the base asks of a subject that a pull request takes out of the policy: FAIL, for an advisory requirement WARN, like
* any other that does not hold. Nothing is measured, even where the evidence is still there.
*/
function judgeRemoved(planned, facts, subject) {
	const hint = "Keep the subject, or have what is asked of it waived on the base branch first.";
	return {
		planned,
		measurement: {
			status: "no-evidence",
			missing: ["the subject"],
			hint
		},
		verdict: planned.requirement.level === "advisory" ? "WARN" : "FAIL",
		sentence: text$1`${[facts.title]} is asked of ${subject} by the base branch, and this change takes the subject out of the policy.`,
		details: [],
		remedy: [hint]
	};
}

// src/policy/base/lost-scopes.ts
/**
* What the base's policy asks of a subject as the base binds it, and no longer of the subject as the head binds it: a dropped
* attribute, intersection or score takes questions away. They are to be answered MISSING, because a column that is taken
* away never makes a verdict better. In the order of the policy.
*/
function lostScopes(base, head, requirements, entryOf) {
	const kept = new Set(expandRequirements(head, requirements, entryOf).expanded.map(keyOf));
	return expandRequirements(base, requirements, entryOf).expanded.filter((each) => !kept.has(keyOf(each)));
}
/** The order of an intersection's columns is that of the subject, and may differ between the two. */
function keyOf({ requirement, scope }) {
	return JSON.stringify([
		requirement.id,
		scope.kind,
		...columnsOf(scope).toSorted(compare)
	]);
}

// src/assess/taken-away.ts
/** Nothing is read of a subject that the change removes, even where its files are still there. */
function removedReport(subject, { metricOf, waived }) {
	const findings = subject.requirements.map((planned) => waived(judgeRemoved(planned, metricOf(planned.requirement.metric), subject.id), subject.id));
	return subjectReport({
		subject,
		gathered: {
			ok: false,
			state: "missing",
			problems: [],
			files: []
		},
		findings,
		factsOf: metricOf,
		standing: "removed"
	});
}
/** Nobody asks what has no columns. */
const NO_REQUEST = -1;
const NOT_BOUND = {
	status: "no-evidence",
	missing: ["columns that the base’s policy asks about and this change does not bind"],
	hint: "Bind them, or have the requirement waived by a pull request of its own before this one."
};
/** Within one policy a requirement names bound columns only; the base’s over a subject of the change may name others. */
function askable(subject) {
	const unbound = subject.requirements.filter(({ scope }) => !isBound(scope, subject.bindings));
	if (unbound.length === 0) return {
		subject,
		unbound
	};
	const requests = subject.requests.filter(({ scope }) => isBound(scope, subject.bindings));
	const requirements = subject.requirements.flatMap((planned) => {
		const asked = subject.requests[planned.request];
		const request = asked === void 0 ? NO_REQUEST : requests.indexOf(asked);
		return request < 0 ? [] : [{
			...planned,
			request
		}];
	});
	return {
		subject: {
			...subject,
			requests,
			requirements
		},
		unbound
	};
}
/** MISSING: what the base asks of the subject as `bound` there and cannot ask as the change binds it, and what is `unbound`. */
function judgeLost({ subject, unbound }, bound, { policy, plan, metricOf, entryOf }) {
	const standing = policy.standings.get(subject.id);
	const { requirements } = policy.parsed.policy;
	return [...bound === void 0 || standing !== "rebound" ? [] : lostScopes(bound, subject.bindings, requirements, entryOf), ...unbound].map(({ requirement, scope }) => judge({
		planned: {
			requirement,
			scope,
			request: NO_REQUEST
		},
		measurement: NOT_BOUND,
		facts: metricOf(requirement.metric),
		gate: plan.gate,
		confidence: plan.minimum.confidence,
		...standing === void 0 ? {} : { standing }
	}));
}

export { UNBOUND as C, subjectReport as D, judgeSubject as E, hasStalePredictions as S, reproduced as T, signatureFindings as _, compared as a, compareFiles as b, gatherTexts as c, claimsOf$1 as d, isProvenance as f, manifestFindings as g, finding as h, assessedAsStale as i, ModelFiles as l, attestationFindings as m, judgeLost as n, subjectAtBase as o, originOf as p, removedReport as r, judgeUnbound as s, askable as t, gatherIntegrity as u, trustFindings as v, bindingOf as w, isClaimKind as x, MOST_LISTED as y };