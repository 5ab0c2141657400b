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

// src/policy/check/whole.ts
/** Tolerance of a sum of shares that were rounded when written. */
const TOLERANCE = 1e-6;
/** Whether shares with this sum are those of a whole. */
function isWhole(sum) {
	return Math.abs(sum - 1) <= TOLERANCE;
}

export { scopeValue as i, columnsOf as n, scopeKey as r, isWhole as t };