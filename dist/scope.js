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

export { scopeKey as n, scopeValue as r, columnsOf as t };