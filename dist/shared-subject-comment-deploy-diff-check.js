// src/report/examined.ts
const MOST_FILES = 500;
const MOST_FINDINGS = 100;
const ANSWERS = [
	"dangerous",
	"inconclusive",
	"suspicious",
	"no-known-indicator",
	"not-a-model"
];
const EFFECTS = [
	"dangerous",
	"inconclusive",
	"suspicious",
	"note"
];
const SEVERITIES = [
	"critical",
	"high",
	"medium",
	"low"
];
/** One file's part of the report; `answer` is that of all findings, also of those that are cut. */
function examinedFile(file, { format, findings, facts }, answer) {
	const worst = findings.toSorted((a, b) => rankOf(a.rule) - rankOf(b.rule));
	const more = findings.length - 100;
	const shown = factsOf(facts);
	return {
		path: file.path,
		sha256: file.sha256,
		bytes: file.bytes,
		format,
		answer,
		findings: worst.slice(0, 100).map(findingOf),
		...more > 0 ? { more } : {},
		...Object.keys(shown).length === 0 ? {} : { facts: shown }
	};
}
/** The files of a subject sorted by path, and how many were cut: those with the best answers go first. */
function examinedFiles(files) {
	const byPath = files.toSorted((a, b) => a.path < b.path ? -1 : 1);
	const worst = byPath.toSorted((a, b) => ANSWERS.indexOf(a.answer) - ANSWERS.indexOf(b.answer));
	const kept = new Set(worst.slice(0, 500));
	return {
		shown: byPath.filter((file) => kept.has(file)),
		cut: Math.max(0, files.length - 500)
	};
}
/** The rules that findings name, by id, sorted. */
function rulesOf(findings) {
	const sorted = [...new Map(findings.map(({ rule }) => [rule.id, rule])).values()].toSorted((a, b) => a.id < b.id ? -1 : 1);
	return Object.fromEntries(sorted.map(({ id, title, severity, why, remedy, references }) => [id, {
		title,
		severity,
		why,
		remedy,
		references
	}]));
}
function rankOf({ leadsTo, severity }) {
	return EFFECTS.indexOf(leadsTo) * SEVERITIES.length + SEVERITIES.indexOf(severity);
}
function findingOf({ rule, offset, line, column, within, message, detail }) {
	return {
		rule: rule.id,
		severity: rule.severity,
		leadsTo: rule.leadsTo,
		...offset === void 0 ? {} : { offset },
		...line === void 0 ? {} : { line },
		...column === void 0 ? {} : { column },
		...within === void 0 || within.length === 0 ? {} : { within },
		message,
		detail
	};
}
function factsOf(facts) {
	const { framework, frameworkVersion, architecture, parameters, opset, metadata, tensors } = facts;
	return {
		...framework === void 0 ? {} : { framework },
		...frameworkVersion === void 0 ? {} : { frameworkVersion },
		...architecture === void 0 ? {} : { architecture },
		...parameters === void 0 ? {} : { parameters },
		...opset === void 0 ? {} : { opset },
		...metadata === void 0 ? {} : { metadata },
		...tensors === void 0 ? {} : { tensors: tensors.length }
	};
}

export { examinedFiles as n, rulesOf as r, examinedFile as t };