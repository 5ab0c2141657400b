import { n as sameColumns } from "./scopes.js";
import { n as isColumns, r as scopeKey } from "./scope.js";

// src/policy/expand.ts
/**
* Requirements × scopes of one subject. A preset's requirement steps back where the subject binds no model, no score or no single
* column of strata that it needs, and on each scope for which the repository has written its own bound on the same metric.
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
function misfit({ on, origin }, scopes, subject, entry) {
	if (scopes.length === 0) return "it compares groups, and the subject declares no attributes";
	const isForeign = subject.task !== void 0 && !entry.tasks.includes(subject.task);
	return origin.preset !== true || on !== void 0 || isForeign ? void 0 : unbound(subject, entry);
}
/** What of the subject a preset's metric needs and its bindings do not have. */
function unbound({ evaluation, model }, entry) {
	if (model === void 0 && entry.needs.some((kind) => FILE_KINDS.has(kind))) return "it is about the files of a model, and the subject binds none (`model`)";
	if (entry.needs.includes("scores") && evaluation.score === void 0 && evaluation.scores === void 0) return "it needs a score, and the subject binds none (`score`)";
	const count = evaluation.strata.length;
	return entry.needs.includes("strata") && count !== 1 ? `it needs one column of strata, and the subject binds ${count === 0 ? "none" : count} (\`strata\`)` : void 0;
}

export { expandRequirements as t };