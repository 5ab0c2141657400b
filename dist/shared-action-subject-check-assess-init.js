import { n as isColumns, r as scopeKey } from "./shared-action-subject-measure-comment-diff-check-assess-init-profile.js";
import { t as compare } from "./shared-action-subject-comment-diff-check-assess-init.js";
import { n as sameColumns } from "./shared-action-subject-comment-check-assess-init.js";

// src/policy/shards.ts
/**
* The files that a table's path or glob stands for, sorted. A path that exists stands for itself, whatever signs it
* has; nothing that matches gives none.
*/
function shardsOf(table, paths, match) {
	if (paths.includes(table)) return [table];
	if (!hasGlobSigns(table)) return [];
	const matches = match(table);
	return paths.filter((path) => matches(path)).toSorted(compare);
}
/** The file of this path, or all files below it where it is a folder; in the order of `paths`. */
function filesAt(path, paths) {
	return paths.includes(path) ? [path] : paths.filter((each) => each.startsWith(`${path}/`));
}
/** Whether a path may be a glob; of one without such signs it is certain that it stands for one file. */
function hasGlobSigns(path) {
	return /[*?[\]{}()!+@]/u.test(path);
}
/** All files whose headers `plan` looks at, sorted. */
function evaluationTables(policy, paths, match) {
	const all = policy.subjects.flatMap(({ evaluation }) => shardsOf(evaluation.table, paths, match));
	return [...new Set(all)].toSorted(compare);
}
/** Paths or globs of the tables beside the evaluation's: of training, and of each shift. */
function furtherTables({ training, shifts = {} }) {
	return [...training === void 0 ? [] : [training.table], ...Object.values(shifts).map(({ table }) => table)];
}

// src/policy/presets/conditions.ts
const OF_THE_CARD = {
	"transparency/contradicted-claims": ["card"],
	"transparency/stale-claims": ["card"],
	"transparency/disaggregated-results": ["card", "attributes"],
	"transparency/limitations": ["card"],
	"ethics/intended-use": ["card"]
};
/**
* Which questions about documents a preset asks only of a subject that binds what they are about. Bindings decide and not what lies in
* the repository: then nothing gets better when a document is taken away. Without a card `baseline` asks once, for its completeness;
* `strict` asks everything.
*/
const CONDITIONS = {
	baseline: OF_THE_CARD,
	strict: {
		"transparency/disaggregated-results": ["attributes"],
		"ethics/sensitive-data-declared": ["attributes"],
		"accountability/version-triple": ["model"],
		"accountability/bill-of-materials": ["model"]
	}
};
const REASONS = {
	card: "it is about what the model card says, and the subject binds none (`card`)",
	model: "it is about a file of a model, and the subject binds none (`model`)",
	attributes: "it is about groups of people, and the subject declares no attributes"
};
/** Why a preset does not ask the question of the subject; undefined when it does. */
function notAsked(preset, metric, subject) {
	const unbound = CONDITIONS[preset]?.[metric]?.find((binding) => !binds(binding, subject));
	return unbound === void 0 ? void 0 : REASONS[unbound];
}
function binds(binding, { card, model, documents, evaluation }) {
	switch (binding) {
		case "card": return (card ?? documents?.["model-card"]) !== void 0;
		case "model": return model !== void 0;
		case "attributes": return evaluation.attributes.length > 0;
	}
}

// src/policy/expand.ts
/**
* Requirements × scopes of one subject. A preset's requirement steps back where the subject binds no model, no score, no single
* column of strata or no card that it needs, and on each scope for which the repository has written its own bound on the same metric.
*/
function expandRequirements(subject, requirements, entryOf) {
	const applied = requirements.filter(({ subjects }) => subjects === void 0 || subjects.includes(subject.id));
	const own = /* @__PURE__ */ new Map();
	const parts = applied.map((requirement) => {
		const scopes = scopesOf(requirement, subject, entryOf(requirement.metric));
		if (requirement.origin.preset !== true) scopes.forEach((scope) => own.set(ownKey(requirement.metric, scope), requirement));
		return {
			requirement,
			scopes
		};
	}).map(({ requirement, scopes }) => {
		const reason = misfit(requirement, scopes, subject, entryOf(requirement.metric));
		return reason === void 0 ? stepBack(requirement, scopes, own) : {
			expanded: [],
			skipped: [{
				requirement,
				reason
			}]
		};
	});
	return {
		expanded: parts.flatMap(({ expanded }) => expanded),
		skipped: parts.flatMap(({ skipped }) => skipped)
	};
}
function stepBack(requirement, scopes, own) {
	const expanded = [];
	const skipped = [];
	for (const scope of scopes) {
		const nearer = own.get(ownKey(requirement.metric, scope));
		if (requirement.origin.preset === true && nearer !== void 0) skipped.push({
			requirement,
			reason: `the policy's own requirement ${nearer.id} decides there`
		});
		else expanded.push({
			requirement,
			scope
		});
	}
	return {
		expanded,
		skipped
	};
}
function ownKey(metric, scope) {
	return `${metric} ${scopeKey(scope)}`;
}
/** As `on` says; without it overall where the metric has that, else each attribute and each intersection. */
function scopesOf({ on }, subject, { scopes }) {
	const { attributes, intersections } = subject.evaluation;
	if (on === void 0) {
		if (scopes.includes("overall")) return [{ kind: "overall" }];
		return [...scopes.includes("attribute") ? attributes.map(({ column }) => attributeScope(column)) : [], ...scopes.includes("intersection") ? intersections.map(intersectionScope) : []];
	}
	if (typeof on === "string") return [on === "overall" ? { kind: "overall" } : attributeScope(on)];
	if (isColumns(on)) return intersections.filter((columns) => sameColumns(columns, on)).map(intersectionScope);
	return [{
		kind: "slice",
		columns: [on.slice]
	}];
}
function attributeScope(column) {
	return {
		kind: "attribute",
		columns: [column]
	};
}
function intersectionScope(columns) {
	return {
		kind: "intersection",
		columns
	};
}
const FILE_KINDS = /* @__PURE__ */ new Set([
	"modelFiles",
	"sourceCode",
	"dependencies",
	"integrity"
]);
/** What a preset asks for and the subject does not bind; undefined when it fits. */
function misfit({ metric, on, origin }, scopes, subject, entry) {
	if (scopes.length === 0) return "it compares groups, and the subject declares no attributes";
	const isForeign = subject.task !== void 0 && !entry.tasks.includes(subject.task);
	return origin.preset !== true || on !== void 0 || isForeign ? void 0 : notAsked(origin.source, metric, subject) ?? unbound(subject, entry);
}
/** What of the subject a preset's metric needs and its bindings do not have. */
function unbound({ evaluation, model }, entry) {
	if (model === void 0 && entry.needs.some((kind) => FILE_KINDS.has(kind))) return "it is about the files of a model, and the subject binds none (`model`)";
	if (entry.needs.includes("scores") && evaluation.score === void 0 && evaluation.scores === void 0) return "it needs a score, and the subject binds none (`score`)";
	const count = evaluation.strata.length;
	return entry.needs.includes("strata") && count !== 1 ? `it needs one column of strata, and the subject binds ${count === 0 ? "none" : count} (\`strata\`)` : void 0;
}

export { hasGlobSigns as a, furtherTables as i, evaluationTables as n, shardsOf as o, filesAt as r, expandRequirements as t };