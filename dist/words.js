import { r as blocks, s as worstVerdict } from "./finding.js";
import { n as verdictWithWaivers } from "./waiver-states.js";
import { r as worstScore } from "./score.js";

// src/report/assemble.ts
function assemble({ facts, subjects, problems, atBest, rules = {}, ...rest }) {
	const score = worstScore(subjects.flatMap((subject) => subject.score ?? []));
	const judged = worstVerdict([
		...subjects.map((subject) => subject.verdict),
		...problems.length > 0 ? ["fail"] : [],
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

// src/render/frames/words.ts
const STATE_ICONS = {
	found: "✓",
	declared: "◐",
	short: "✗",
	missing: "·",
	unknown: "?"
};
const STATE_WORDS = {
	found: "evidence found",
	declared: "declared only",
	short: "not enough",
	missing: "missing",
	unknown: "could not be judged"
};
/** What stands before a group: of a ladder its level. */
function groupTitle({ kind }, { id, title, points }) {
	const name = kind === "ladder" ? `Level ${id}: ${title}` : title;
	return points === void 0 ? name : `${name} (${points} points)`;
}

export { assemble as i, STATE_WORDS as n, groupTitle as r, STATE_ICONS as t };