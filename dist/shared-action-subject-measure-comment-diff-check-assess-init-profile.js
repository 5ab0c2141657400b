// src/policy/scope.ts
/** Columns of the cube's marginal; none for overall. */
function columnsOf(scope) {
	return scope.kind === "overall" ? [] : scope.columns;
}
/** `overall`, `"sex"`, or `["sex", "race"]`: the form in JSON, and in `on:` of a policy. */
function scopeValue(scope) {
	switch (scope.kind) {
		case "overall": return "overall";
		case "attribute":
		case "slice": return scope.columns[0];
		case "intersection": return scope.columns;
	}
}
/** An injective text of a scope, for keys and ids: JSON, so that no column name can imitate another scope. */
function scopeKey(scope) {
	return JSON.stringify([scope.kind, ...columnsOf(scope)]);
}
/** Whether a written `on` is the columns of an intersection; `Array.isArray` does not narrow a readonly array. */
function isColumns(on) {
	return Array.isArray(on);
}

export { scopeValue as i, isColumns as n, scopeKey as r, columnsOf as t };