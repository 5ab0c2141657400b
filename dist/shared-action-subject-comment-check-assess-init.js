import { i as quoted, n as meant, t as listed } from "./shared-action-subject-cli-comment-diff-check-assess-init.js";

// src/policy/check/scopes.ts
/** Undefined when not even its id could be read. */
function declaredBy({ draft, refused }) {
	if (draft.id === void 0) return;
	const { attributes = [], intersections = [], slices = [], population = {} } = draft.evaluation ?? {};
	const lists = [
		"attributes",
		"intersections",
		"slices",
		void 0
	];
	return {
		id: draft.id,
		certain: !refused.some(([key, inner]) => key === void 0 || key === "evaluation" && lists.includes(inner)),
		attributes: attributes.map(({ column }) => column),
		intersections,
		slices: slices.map(({ column }) => column),
		population
	};
}
/** `on` is a scope that the metric has and that every subject declares; `groups` stand where there are groups. */
function scopeMistakes(item, entry, applied, inPreset) {
	if (item.refused.some(([key]) => key === "on")) return [];
	const { on } = item.draft;
	if (on === void 0) return entry === void 0 ? [] : [...noGroups(item, entry, applied, inPreset), ...groupsOfOverall(item, entry)];
	const kind = kindOf(on);
	if (entry !== void 0 && !entry.scopes.includes(kind)) return [scopeNotAllowed(item, kind, entry)];
	if (kind === "overall") return groupsOfOverall(item, void 0);
	const lacking = applied.filter((subject) => subject.certain && !declares(subject, on));
	return lacking.length > 0 ? [unknownScope(item, on, lacking)] : unknownGroups(item, on, applied);
}
function kindOf(on) {
	if (typeof on === "string") return on === "overall" ? "overall" : "attribute";
	return Array.isArray(on) ? "intersection" : "slice";
}
/** Whether a subject has the scope; the order of an intersection's columns does not matter. */
function declares(subject, on) {
	if (typeof on === "string") return subject.attributes.includes(on);
	return Array.isArray(on) ? subject.intersections.some((columns) => sameColumns(columns, on)) : subject.slices.includes(on.slice);
}
function sameColumns(a, b) {
	return a.length === b.length && a.every((column) => b.includes(column)) && b.every((column) => a.includes(column));
}
const KIND_NAMES = {
	overall: "`overall`",
	attribute: "an attribute (`on: sex`)",
	intersection: "an intersection (`on: [sex, race]`)",
	slice: "a slice (`on: { slice: country }`)"
};
function scopeNotAllowed(item, kind, entry) {
	return {
		code: "policy/scope-not-allowed",
		path: [...item.path, "on"],
		at: "value",
		message: `${quoted(entry.id)} is not defined on ${KIND_NAMES[kind]}, so this could never be measured.`,
		hint: `It is defined on ${entry.scopes.map((each) => KIND_NAMES[each]).join(", ")}.`
	};
}
function unknownScope(item, on, lacking) {
	const who = `subject ${lacking.map(({ id }) => quoted(id)).join(", ")}`;
	const base = {
		code: "policy/unknown-scope",
		path: [...item.path, "on"],
		at: "value"
	};
	const where = "it would be judged on nothing";
	if (typeof on === "string") {
		const names = lacking.flatMap(({ attributes }) => attributes);
		const isSlice = lacking.some(({ slices }) => slices.includes(on));
		return {
			...base,
			message: `${quoted(on)} is no attribute of ${who}; ${where}.`,
			hint: isSlice ? `It is a slice there: write { slice: ${on} }.` : `${meant(on, [...new Set(names)], "Attributes")} Or add it to \`attributes\`, or name the \`subjects\` that have it.`
		};
	}
	if (Array.isArray(on)) {
		const names = lacking.flatMap(({ intersections }) => intersections.map((columns) => columns.join(" × ")));
		return {
			...base,
			message: `${quoted(on.join(" × "))} is no intersection of ${who}; ${where}.`,
			hint: `Intersections: ${listed([...new Set(names)])}. Add [${on.join(", ")}] to \`intersections\`.`
		};
	}
	const names = lacking.flatMap(({ slices }) => slices);
	return {
		...base,
		message: `${quoted(on.slice)} is no slice of ${who}; ${where}.`,
		hint: `${meant(on.slice, [...new Set(names)], "Slices")} Or add it to \`slices\`.`
	};
}
/** Without `on`, a metric over groups needs at least one subject with groups. */
function noGroups(item, entry, applied, inPreset) {
	const isNamed = item.draft.subjects !== void 0;
	const without = applied.filter((subject) => subject.certain && !hasGroups(subject, entry));
	const isEmpty = isNamed ? without.length > 0 : without.length === applied.length && applied.length > 0;
	if (inPreset || entry.scopes.includes("overall") || !isEmpty) return [];
	return [{
		code: "policy/no-groups",
		path: [...item.path, "metric"],
		at: "value",
		message: `${quoted(entry.id)} compares groups, and subject ${without.map(({ id }) => quoted(id)).join(", ")} declares none; it would judge nothing.`,
		hint: "Add `attributes: [column]` to its `evaluation`, or name the `subjects` that have some."
	}];
}
function hasGroups({ attributes, intersections }, { scopes }) {
	return attributes.length > 0 && scopes.includes("attribute") || intersections.length > 0 && scopes.includes("intersection");
}
function groupsOfOverall({ path, draft }, entry) {
	if (!(entry === void 0 || entry.scopes.includes("overall")) || (draft.groups ?? []).length === 0) return [];
	return [{
		code: "policy/groups-overall",
		path: [...path, "groups"],
		at: "key",
		message: "`groups` stand on a requirement over all rows, which has no groups; they would never be looked for.",
		hint: "Name the attribute with `on`, or remove `groups`."
	}];
}
/** A population lists all groups of its attribute, so that a name outside it is a slip of the pen. */
function unknownGroups({ path, draft }, on, applied) {
	if (typeof on !== "string") return [];
	const known = applied.flatMap(({ population }) => Object.hasOwn(population, on) ? Object.keys(population[on] ?? {}) : []);
	return (draft.groups ?? []).flatMap((group, index) => known.length === 0 || known.includes(group) || group === "(missing)" ? [] : [{
		code: "policy/unknown-group",
		path: [
			...path,
			"groups",
			index
		],
		at: "value",
		message: `${quoted(group)} is no group of ${quoted(on)} in \`population\`, so it could never be measured.`,
		hint: meant(group, known, "Groups")
	}]);
}

export { sameColumns as n, scopeMistakes as r, declaredBy as t };