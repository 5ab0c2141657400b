import { i as assertNever } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";

// src/policy/base/limits.ts
/** Both ends of a bound; the open one is infinite. */
function limitsOf(bound) {
	switch (bound.kind) {
		case "max": return [Number.NEGATIVE_INFINITY, bound.max];
		case "min": return [bound.min, Number.POSITIVE_INFINITY];
		case "within": return bound.within;
		default: return assertNever(bound);
	}
}

// src/judge/bound.ts
/** Position of a point against the bound. */
function positionOf(bound, value) {
	const [low, high] = limitsOf(bound);
	return value >= low && value <= high ? "inside" : "outside";
}
/** Position of an interval: `across` when the bound's edge, or the whole bound, lies within it. */
function intervalPositionOf(bound, [low, high]) {
	const [floor, ceiling] = limitsOf(bound);
	if (low >= floor && high <= ceiling) return "inside";
	return high < floor || low > ceiling ? "outside" : "across";
}
/** The line inside the bound past which it warns. */
function warnOf(bound) {
	return bound.kind === "within" ? void 0 : bound.warn;
}
/** The finite numbers that a value is read against: ends of the bound, and the line that warns. */
function endsOf(bound) {
	const warn = warnOf(bound);
	return [...limitsOf(bound).filter(Number.isFinite), ...warn === void 0 ? [] : [warn]];
}
/** Whether the value is past the `warn` line of its bound. */
function isPastWarn(bound, value) {
	const warn = warnOf(bound);
	return warn !== void 0 && (bound.kind === "max" ? value > warn : value < warn);
}

export { warnOf as a, positionOf as i, intervalPositionOf as n, limitsOf as o, isPastWarn as r, endsOf as t };